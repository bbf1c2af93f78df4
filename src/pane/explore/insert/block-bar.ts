import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { barStyles } from "../../insert/bar-styles";
import { commonStyles } from "../../parts/common-styles";
import { icon, iconStyles } from "../../parts/icon";
import { words } from "../../words/words";
import type { BlockState } from "./block-insertion";

/** How a number can be inserted. */
export const blockKinds = ["cell", "row", "grid"] as const;
export type BlockKind = (typeof blockKinds)[number];

/**
 * The foot of the view: ways to insert, what came of it, and the question before anything is written over. Fires `seg-insert` with the way,
 * `seg-agree`, `seg-undo`, `seg-goto`, `seg-dismiss`.
 */
@customElement("seg-block-bar")
export class BlockBar extends LitElement {
  static override styles = [
    commonStyles,
    iconStyles,
    barStyles,
    css`
      .starts > * {
        flex: 1 1 auto;
        min-width: 0;
        padding-inline: 8px;
      }
    `,
  ];

  @property({ attribute: false }) state: BlockState = { phase: "idle" };
  /** The ways there are for the number shown. */
  @property({ attribute: false }) kinds: readonly BlockKind[] = [];
  @property({ type: Boolean }) ready = false;
  @property() waiting = "";

  override render() {
    const texts = words().explore;
    return html`
      <div class="outcome" role="status">${this.said()}</div>
      <div class="outcome" role="alert">${this.alert()}</div>
      <p class="summary" id="summary">${this.ready ? texts.insertAs : this.waiting}</p>
      <div class="starts">${this.kinds.map((kind, at) => this.start(kind, at === 0))}</div>
    `;
  }

  private start(kind: BlockKind, first: boolean) {
    const off = !this.ready || this.state.phase === "working";
    return html`<fluent-button
      role="button"
      appearance=${first ? "primary" : "outline"}
      aria-describedby="summary"
      aria-disabled=${off}
      ?disabled-focusable=${off}
      @click=${() => off || this.fire("seg-insert", kind)}
      >${words().explore[kind]}</fluent-button
    >`;
  }

  private said() {
    const texts = words().explore;
    const { state } = this;
    switch (state.phase) {
      case "done":
        return this.message("done", texts.inserted(state.written.address), [
          ["seg-goto", texts.goTo],
          ["seg-undo", texts.undo],
        ]);
      case "undone":
        return this.message("said", texts.undone(state.address));
      case "kept":
        return this.message(
          "said",
          state.why === "gone" ? texts.keptGone(state.address) : texts.keptChanged(state.address),
        );
      default:
        return nothing;
    }
  }

  private alert() {
    const texts = words().explore;
    const { state } = this;
    switch (state.phase) {
      case "asking":
        return this.message("said", texts.asking(state.address, state.count), [
          ["seg-agree", texts.overwrite],
          ["seg-dismiss", texts.cancel],
        ]);
      case "no room":
        return this.message("failed", texts.noRoom(state.address));
      case "failed":
        return this.message("failed", `${texts.failed} ${state.sentences.what} ${state.sentences.remedy}`);
      default:
        return nothing;
    }
  }

  private message(
    look: "done" | "said" | "failed",
    sentence: string,
    actions: readonly (readonly [event: string, text: string])[] = [],
  ): TemplateResult {
    return html`<div class="message ${look}">
      ${icon(look)}
      <div>
        <p>${sentence}</p>
        ${
          actions.length === 0
            ? nothing
            : html`<div class="actions">
                ${actions.map(
                  ([event, text]) =>
                    html`<fluent-button role="button" size="small" appearance="outline" @click=${() => this.fire(event)}
                      >${text}</fluent-button
                    >`,
                )}
              </div>`
        }
      </div>
      <fluent-button
        role="button"
        class="dismiss"
        size="small"
        appearance="subtle"
        icon-only
        aria-label=${words().frame.dismiss}
        @click=${() => this.fire("seg-dismiss")}
        >${icon("dismiss")}</fluent-button
      >
    </div>`;
  }

  private fire(name: string, detail?: BlockKind) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
