import { html, nothing } from "lit";
import { words } from "../../words/words";
import type { LatestRun } from "../latest-run";

/** How far something is, with Cancel beside it. */
export const runningBar = (label: string, share: number, cancel: () => void) =>
  html`<div class="running">
    <span class="only-heard" id="running">${label}</span>
    <progress aria-labelledby="running" max="100" value=${Math.round(share * 100)}></progress>
    <fluent-button role="button" class="cancel" @click=${cancel}>${words().whatif.cancel}</fluent-button>
  </div>`;

/** What stands in an answer's place while it is worked on, and where that was cancelled. */
export function running(run: LatestRun<unknown> | undefined) {
  const texts = words().whatif;
  if (run?.share !== undefined) return runningBar(texts.calculating, run.share, () => run.cancel());
  return html`<div role="status">${run?.cancelled ? html`<p class="hint">${texts.cancelled}</p>` : nothing}</div>
    ${
      run?.cancelled
        ? html`<div class="buttons">
            <fluent-button role="button" size="small" @click=${() => run.again()}>${texts.calculate}</fluent-button>
          </div>`
        : nothing
    }`;
}
