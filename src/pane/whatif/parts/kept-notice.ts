import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { cellText } from "../../../engine/asked/cell-text";
import { commonStyles } from "../../parts/common-styles";
import { words } from "../../words/words";
import type { KeptRun } from "../kept/kept-run";
import { progressStyles } from "../../parts/progress-styles";
import { runningBar } from "./running";
import { toolStyles } from "./tool-styles";

/** Says whether the results an inserted simulation keeps are of what stands there, and runs it again where they are not. */
@customElement("seg-kept-notice")
export class KeptNotice extends LitElement {
  static override styles = [commonStyles, toolStyles, progressStyles];

  @property({ attribute: false }) run: KeptRun | undefined;
  /** Counts what was told of the run: it is the same object all along. */
  @property({ attribute: false }) news = 0;

  override render() {
    const { run } = this;
    if (!run?.kept) return nothing;
    const texts = words().whatif;
    const { live, stale, drivers, parts } = run.kept;
    const state = live ? texts.keptLive : stale ? texts.keptStale : texts.keptFresh;
    return html`
      <div role="status">
        <p class=${stale && !live ? "answer" : "hint"}>${state(drivers.sheet)}</p>
        ${run.said === "" ? nothing : html`<p class=${run.wrong ? "wrong" : "hint"}>${run.said}</p>`}
      </div>
      ${
        run.share !== undefined
          ? runningBar(texts.running(cellText(parts.asked.values[2]?.[0])), run.share, () => run.cancel())
          : stale && !live
            ? html`<div class="buttons">
                <fluent-button role="button" @click=${() => void run.start()}>${texts.runAgain}</fluent-button>
              </div>`
            : nothing
      }
    `;
  }
}
