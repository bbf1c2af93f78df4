import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { engineSentence } from "../parts/engine-sentence";
import { icon, iconStyles } from "../parts/icon";
import { progressStyles } from "../parts/progress-styles";
import { words } from "../words/words";
import { barStyles } from "./bar-styles";
import type { GapsAhead } from "./gaps-ahead";
import type { InsertionState } from "./insertion-state";

type Phase<Name extends InsertionState["phase"]> = Extract<InsertionState, { phase: Name }>;

/**
 * The foot of the view: what will be inserted, the buttons, progress, result. Fires `seg-insert`, `seg-download`, `seg-cancel`,
 * `seg-goto`, `seg-undo`, `seg-dismiss`, and `seg-choose` with the range offered in place of one with gaps.
 */
@customElement("seg-insertion-bar")
export class InsertionBar extends LitElement {
  static override styles = [commonStyles, iconStyles, progressStyles, barStyles];

  @property({ attribute: false }) state: InsertionState = { phase: "idle" };
  @property() summary = "";
  /** Whether there is a workbook to insert into. */
  @property({ type: Boolean }) ready = false;
  @property() waiting = "";
  /** What will stay open in the workbook, and a range in which less does. */
  @property({ attribute: false }) ahead: GapsAhead | undefined;

  private held = false;

  override willUpdate() {
    this.held = this.shadowRoot?.activeElement != null;
  }

  /** Where what had the focus gives way to something else, the focus goes on to what can be done next. */
  override updated() {
    if (!this.held || this.shadowRoot?.activeElement) return;
    const next = [".cancel", ".actions fluent-button", ".insertion"];
    const found = next.map((one) => this.renderRoot.querySelector<HTMLElement>(one)).find((one) => one !== null);
    found?.focus();
  }

  override render() {
    const { state } = this;
    const working = state.phase === "working" ? state.work : undefined;
    return html`
      <div class="outcome" role="status">
        ${state.phase === "done" ? this.done(state) : nothing}
        ${
          state.phase === "said"
            ? html`<div class="message said">
                ${icon("said")}
                <p>${state.what}</p>
                ${this.dismiss()}
              </div>`
            : nothing
        }
        ${
          state.phase === "working" && state.slow
            ? html`<span class="only-heard">${words().insert.doing[state.work]} ${state.title}</span>`
            : nothing
        }
      </div>
      <div class="outcome" role="alert">${state.phase === "failed" ? this.failed(state) : nothing}</div>
      ${state.phase === "working" && state.slow ? this.progress(state) : this.actionsFor(working)}
    `;
  }

  private fire(name: string) {
    this.dispatchEvent(new CustomEvent(name));
  }

  private actionsFor(working: "insertion" | "download" | undefined) {
    const button = (work: "insertion" | "download", ready: boolean, appearance: string, text: string, event: string) =>
      html`<fluent-button
        role="button"
        class=${work}
        appearance=${appearance}
        aria-describedby="summary"
        aria-disabled=${working !== undefined || !ready}
        ?disabled-focusable=${working !== undefined || !ready}
        @click=${() => this.fire(event)}
        >${working === work ? `${words().insert.doing[work]}…` : text}</fluent-button
      >`;
    return html`<div class="outcome" role="status">${this.ahead ? this.gaps(this.ahead) : nothing}</div>
      <p class="summary" id="summary">${this.ready ? this.summary : this.waiting}</p>
      <div class="starts">
        ${button("insertion", this.ready, "primary", words().insert.insert, "seg-insert")}
        ${button("download", this.summary !== "", "outline", words().insert.download, "seg-download")}
      </div>`;
  }

  private gaps({ sentence, instead }: GapsAhead) {
    return html`<p class="ahead">
      ${sentence}
      ${
        instead
          ? html`<fluent-button
              role="button"
              size="small"
              @click=${() => this.dispatchEvent(new CustomEvent("seg-choose", { detail: instead.range }))}
              >${instead.text}</fluent-button
            >`
          : nothing
      }
    </p>`;
  }

  private progress({ label, done, total, cancelling }: Phase<"working">) {
    const share = total > 0 ? Math.round((100 * done) / total) : undefined;
    return html`<p class="summary" id="progress-label">
        ${label}${total > 0 ? html` <span class="count">${words().insert.count(done, total)}</span>` : nothing}
      </p>
      <div class="running">
        <progress aria-labelledby="progress-label" max="100" value=${share ?? nothing}></progress>
        <fluent-button
          role="button"
          class="cancel"
          ?disabled-focusable=${cancelling}
          @click=${() => this.fire("seg-cancel")}
          >${words().insert.cancel}</fluent-button
        >
      </div>`;
  }

  private done({ title, written, left, again }: Phase<"done">) {
    const texts = words().insert;
    return html`<div class="message done">
      ${icon("done")}
      <div>
        <p>
          <strong>${texts.inserted(written.sheets.length, left.length)}</strong>
        </p>
        <p class="detail">
          ${texts.sheetsOf(
            title,
            left.map(({ name }) => name),
          )}
        </p>
        ${again ? html`<p class="detail">${texts.again}</p>` : nothing} ${this.actions()}
      </div>
      ${this.dismiss()}
    </div>`;
  }

  private actions() {
    const button = (text: string, appearance: string, event: string) =>
      html`<fluent-button role="button" size="small" appearance=${appearance} @click=${() => this.fire(event)}
        >${text}</fluent-button
      >`;
    return html`<div class="actions">
      ${button(words().insert.goTo, "outline", "seg-goto")} ${button(words().insert.undo, "subtle", "seg-undo")}
    </div>`;
  }

  private failed({ title, sentences, work }: Phase<"failed">) {
    const texts = words().insert;
    const untouched = work === "insertion" && !sentences.leftBehind ? ` ${texts.untouched}` : "";
    return html`<div class="message failed">
      ${icon("failed")}
      <div>
        <p><strong>${texts.notDone[work](title)}</strong></p>
        ${
          sentences.ofEngine
            ? html`<div class="detail">
                ${engineSentence(sentences.what)} ${untouched === "" ? nothing : html`<p>${untouched}</p>`}
              </div>`
            : html`<p class="detail">${sentences.what} ${sentences.remedy}${untouched}</p>`
        }
        ${work === "standing" ? this.actions() : nothing}
      </div>
      ${this.dismiss()}
    </div>`;
  }

  private dismiss() {
    return html`<fluent-button
      role="button"
      class="dismiss"
      size="small"
      appearance="subtle"
      icon-only
      aria-label=${words().frame.dismiss}
      @click=${() => this.fire("seg-dismiss")}
      >${icon("dismiss")}</fluent-button
    >`;
  }
}
