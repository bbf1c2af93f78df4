import { html, nothing, type TemplateResult } from "lit";
import { english } from "../words/english/english";
import { words } from "../words/words";

/** A sentence of the engine, which is English in every language of the pane: in another one that is said before it. */
export function engineSentence(text: string): TemplateResult {
  const { figures } = words();
  return html`${figures === english.figures ? nothing : html`<p class="hint">${figures.inEnglish}</p>`}
    <p lang="en">${text}</p>`;
}
