import "./frame/pane-frame";
import { registerCommands } from "./commands/register-commands";
import type { PaneFrame } from "./frame/pane-frame";
import "./parts/fluent";
import { awaitExcel } from "./start/await-excel";
import { keepTab } from "./start/keep-tab";
import { adoptPageStyles } from "./start/page-styles";
import { followTheme } from "./theme/follow-theme";

adoptPageStyles();
keepTab(document);
const lookAgain = followTheme();
const pane: PaneFrame = document.createElement("segbook-pane") as PaneFrame;
document.body.replaceChildren(pane);
awaitExcel((presence) => {
  if (presence === "excel") registerCommands((said) => pane.say(said));
  lookAgain();
  pane.presence = presence;
});
