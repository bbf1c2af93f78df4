import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { months } from "../../plan/months";
import type { Answer } from "../choices/answer";
import { emptyOwn, type OwnDraft } from "../choices/own-company";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { formStyles } from "./form-styles";

const yearEnds: readonly Answer[] = months.map((text, at) => ({ value: String(at + 1), text }));

/** A company of the user's own: what it is called, its lines and years. Fires `seg-own` with all of it after a change. */
@customElement("seg-own-form")
export class OwnForm extends LitElement {
  static override styles = [
    commonStyles,
    formStyles,
    css`
      textarea {
        box-sizing: border-box;
        width: 100%;
        min-height: 84px;
        resize: vertical;
        padding: 6px 10px;
        border: 1px solid var(--colorNeutralStroke1);
        border-bottom-color: var(--colorNeutralStrokeAccessible);
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground1);
        color: var(--colorNeutralForeground1);
        font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
      }
      textarea:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }
    `,
  ];

  @property({ attribute: false }) own: OwnDraft = emptyOwn;
  /** What its lines are called: segments, or lines of cost. */
  @property() lines = "Segments";

  override render() {
    return html`
      <div class="pair">${this.text("Name", "name")} ${this.text("Currency", "currency", "EUR")}</div>
      <label>
        <span class="label">${this.lines}, one on each line</span>
        <textarea
          data-field="lines"
          rows="4"
          spellcheck="false"
          .value=${this.own.lines}
          @input=${this.typed("lines")}
        ></textarea>
      </label>
      <div class="pair">${this.text("First year", "from", "2021")} ${this.text("Last year", "to", "2025")}</div>
      <seg-select-field
        data-field="yearEnd"
        label="Fiscal year ends in"
        .answers=${yearEnds}
        .value=${this.own.yearEnd}
        @seg-change=${({ detail }: CustomEvent<string>) => this.change({ yearEnd: detail })}
      ></seg-select-field>
      <p class="hint">Its figures are typed into yellow cells; formulas, checks and charts follow.</p>
    `;
  }

  private text(label: string, field: "name" | "currency" | "from" | "to", placeholder = "") {
    return html`<fluent-text-input
      data-field=${field}
      placeholder=${placeholder}
      .value=${this.own[field]}
      @input=${this.typed(field)}
      >${label}</fluent-text-input
    >`;
  }

  private readonly typed =
    (field: keyof OwnDraft) =>
    ({ target }: Event) =>
      this.change({ [field]: (target as HTMLInputElement).value });

  private change(change: Partial<OwnDraft>) {
    this.dispatchEvent(new CustomEvent("seg-own", { detail: { ...this.own, ...change } }));
  }
}
