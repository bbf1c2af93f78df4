import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Answer } from "../choices/answer";
import { emptyOwn, type OwnDraft } from "../choices/own-company";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { type Words, words } from "../words/words";
import { formStyles } from "./form-styles";

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
  @property() lines: keyof Words["choices"]["lines"] = "segment";

  override render() {
    const texts = words().choices;
    const yearEnds: Answer[] = texts.months.map((text, at) => ({ value: String(at + 1), text }));
    return html`
      <div class="pair">${this.text(texts.name, "name")} ${this.text(texts.currency, "currency", "EUR")}</div>
      <label>
        <span class="label">${texts.lines[this.lines]}</span>
        <textarea
          data-field="lines"
          rows="4"
          spellcheck="false"
          .value=${this.own.lines}
          @input=${this.typed("lines")}
        ></textarea>
      </label>
      <div class="pair">${this.text(texts.firstYear, "from", "2021")} ${this.text(texts.lastYear, "to", "2025")}</div>
      <seg-select-field
        data-field="yearEnd"
        label=${texts.yearEnd}
        .answers=${yearEnds}
        .value=${this.own.yearEnd}
        @seg-change=${({ detail }: CustomEvent<string>) => this.change({ yearEnd: detail })}
      ></seg-select-field>
      <p class="hint">${texts.typedHint}</p>
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
