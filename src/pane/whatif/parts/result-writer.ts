import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Failure } from "../../../engine/failure";
import type { WorkbookPlan } from "../../../plan/workbook-plan";
import { barStyles } from "../../insert/bar-styles";
import type { Insertion } from "../../insert/insertion";
import { commonStyles } from "../../parts/common-styles";
import { icon, iconStyles } from "../../parts/icon";
import "../../parts/segmented-choice";
import { bringIntoView } from "./bring-into-view";
import { words } from "../../words/words";
import { toolStyles } from "./tool-styles";

/** What can be written of the result that is shown. */
export interface Writable {
  readonly title: string;
  /** The sheet as a plan, with live formulas or as values. */
  readonly plan: (live: boolean) => WorkbookPlan | Failure;
  /** Why live formulas would not give what is shown; undefined where they do. */
  readonly valuesOnly?: string;
}

/** Writes the result to a sheet of its own; Go to and Undo afterwards. */
@customElement("seg-result-writer")
export class ResultWriter extends LitElement {
  static override styles = [
    commonStyles,
    iconStyles,
    barStyles,
    toolStyles,
    css`
      :host {
        padding: 12px 0 0;
        background: none;
        box-shadow: none;
      }
    `,
  ];

  @property({ attribute: false }) writable: Writable | undefined;
  @property({ attribute: false }) insertion: Insertion<WorkbookPlan> | undefined;
  /** Counts what was told of the insertion: it is the same object all along. */
  @property({ attribute: false }) news = 0;
  @state() private as: "live" | "values" = "live";

  /** What was written, or why not, stands below what was pressed: it is brought into view. */
  override updated(changed: PropertyValues<this>) {
    const { phase } = this.insertion?.state ?? {};
    if (!changed.has("insertion") && this.phase === "working" && phase !== "working") bringIntoView(this, "nearest");
    this.phase = phase;
  }

  private phase: string | undefined;

  override render() {
    const { writable, insertion } = this;
    if (!insertion) return nothing;
    const { state } = insertion;
    const texts = words().insert;
    return html`
      ${writable ? this.choice(writable, state.phase === "working") : nothing}
      <div class="outcome" role="status">
        ${
          state.phase === "done"
            ? html`<div class="message done">
                ${icon("done")}
                <div>
                  <p><strong>${texts.inserted(state.written.sheets.length, state.left.length)}</strong></p>
                  <p class="detail">
                    ${texts.sheetsOf(
                      state.title,
                      state.left.map(({ name }) => name),
                    )}
                  </p>
                  <div class="actions">
                    <fluent-button role="button" size="small" @click=${() => void insertion.goTo()}
                      >${texts.goTo}</fluent-button
                    >
                    <fluent-button role="button" size="small" appearance="subtle" @click=${() => void insertion.undo()}
                      >${texts.undo}</fluent-button
                    >
                  </div>
                </div>
              </div>`
            : nothing
        }
        ${
          state.phase === "said"
            ? html`<div class="message said">
                ${icon("said")}
                <p>${state.what}</p>
              </div>`
            : nothing
        }
        ${
          state.phase === "working" && state.slow
            ? html`<div class="row">
                <p class="summary" id="writing">${state.label}</p>
                <fluent-button role="button" size="small" @click=${() => insertion.cancel()}
                  >${texts.cancel}</fluent-button
                >
              </div>`
            : nothing
        }
      </div>
      <div class="outcome" role="alert">
        ${
          state.phase === "failed"
            ? html`<div class="message failed">
                ${icon("failed")}
                <div>
                  <p><strong>${texts.notDone[state.work](state.title)}</strong></p>
                  <p class="detail">${state.sentences.what} ${state.sentences.remedy}</p>
                </div>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  private choice({ title, plan, valuesOnly }: Writable, working: boolean) {
    const texts = words().whatif;
    const as = valuesOnly === undefined ? this.as : "values";
    return html`<seg-segmented-choice
        label=${texts.as}
        hint=${valuesOnly ?? texts.asHint[as]}
        .answers=${[
          { value: "live", text: texts.live, disabled: valuesOnly !== undefined },
          { value: "values", text: texts.valuesOnly },
        ]}
        .value=${as}
        @seg-change=${({ detail }: CustomEvent<"live" | "values">) => (this.as = detail)}
      ></seg-segmented-choice>
      <div class="buttons">
        <fluent-button
          role="button"
          class="write"
          ?disabled-focusable=${working}
          @click=${() => void this.insertion?.start(title, () => plan(as === "live"))}
          >${texts.writeToSheet}</fluent-button
        >
      </div>`;
  }
}
