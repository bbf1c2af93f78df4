import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import { barStyles } from "./bar-styles";
import type { InsertionState } from "./insertion-state";
import { sheetCount } from "./sheet-count";

type Phase<Name extends InsertionState["phase"]> = Extract<InsertionState, { phase: Name }>;

const doing = { insertion: "Inserting", download: "Preparing" } as const;
const notDone = { insertion: " was not inserted", download: " was not downloaded", standing: "" } as const;

/**
 * The foot of the view: what will be inserted, the buttons, progress, result. Fires `seg-insert`, `seg-download`, `seg-cancel`,
 * `seg-goto`, `seg-undo`, `seg-dismiss`.
 */
@customElement("seg-insertion-bar")
export class InsertionBar extends LitElement {
  static override styles = [commonStyles, iconStyles, barStyles];

  @property({ attribute: false }) state: InsertionState = { phase: "idle" };
  @property() summary = "";
  /** Whether there is a workbook to insert into. */
  @property({ type: Boolean }) ready = false;
  @property() waiting = "";

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
            ? html`<span class="only-heard">${doing[state.work]} ${state.title}</span>`
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
        >${working === work ? `${doing[work]}…` : text}</fluent-button
      >`;
    return html`<p class="summary" id="summary">${this.ready ? this.summary : this.waiting}</p>
      <div class="starts">
        ${button("insertion", this.ready, "primary", "Insert", "seg-insert")}
        ${button("download", this.summary !== "", "outline", "Download .xlsx", "seg-download")}
      </div>`;
  }

  private progress({ label, done, total, cancelling }: Phase<"working">) {
    const share = total > 0 ? Math.round((100 * done) / total) : undefined;
    return html`<p class="summary" id="progress-label">
        ${label}${total > 0 ? html` <span class="count">${done} of ${total}</span>` : nothing}
      </p>
      <div class="row">
        <fluent-progress-bar
          thickness="large"
          aria-labelledby="progress-label"
          max="100"
          value=${share ?? nothing}
        ></fluent-progress-bar>
        <fluent-button
          role="button"
          class="cancel"
          ?disabled-focusable=${cancelling}
          @click=${() => this.fire("seg-cancel")}
          >Cancel</fluent-button
        >
      </div>`;
  }

  private done({ title, written, left, again }: Phase<"done">) {
    const gone = written.sheets.length - left.length;
    return html`<div class="message done">
      ${icon("done")}
      <div>
        <p>
          <strong
            >Inserted ${sheetCount(written.sheets.length)}${gone > 0 ? `, ${left.length} still there` : ""}</strong
          >
        </p>
        <p class="detail">${title}: ${left.map(({ name }) => name).join(", ")}</p>
        ${again ? html`<p class="detail">The same was inserted before. Undo removes this one.</p>` : nothing}
        ${this.actions()}
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
      ${button("Go to", "outline", "seg-goto")} ${button("Undo", "subtle", "seg-undo")}
    </div>`;
  }

  private failed({ title, sentences, work }: Phase<"failed">) {
    const untouched = work === "insertion" && !sentences.leftBehind ? " The workbook is as it was." : "";
    return html`<div class="message failed">
      ${icon("failed")}
      <div>
        <p><strong>${title}${notDone[work]}</strong></p>
        <p class="detail">${sentences.what} ${sentences.remedy}${untouched}</p>
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
      aria-label="Dismiss"
      @click=${() => this.fire("seg-dismiss")}
      >${icon("dismiss")}</fluent-button
    >`;
  }
}
