import "./frame/pane-frame";
import { registerCommands } from "./commands/register-commands";
import type { PaneFrame } from "./frame/pane-frame";
import "./parts/fluent";
import { betweenEdges } from "./start/between-edges";
import { awaitExcel } from "./start/await-excel";
import { keepTab } from "./start/keep-tab";
import { followTheme } from "./theme/follow-theme";
import { speakAsChosen } from "./words/language";

keepTab(document);
const lookAgain = followTheme();
const pane: PaneFrame = document.createElement("segbook-pane") as PaneFrame;

/** Draws the pane in the language that is spoken now. */
const speakIn = async (officeLanguage?: string) => {
  const language = await speakAsChosen(officeLanguage);
  document.documentElement.lang = language;
  pane.language = language;
};

pane.addEventListener("seg-language", () => void speakIn(displayLanguage()));
void speakIn().then(() => document.body.replaceChildren(...betweenEdges(pane)));
awaitExcel((presence) => {
  if (presence === "excel") {
    registerCommands(pane);
    void speakIn(displayLanguage());
  }
  lookAgain();
  pane.presence = presence;
});

/** The language of Excel's own texts, once Excel answers. */
function displayLanguage(): string | undefined {
  return typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.displayLanguage;
}
