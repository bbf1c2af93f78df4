import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ifDefined } from "lit/directives/if-defined.js";
import type { Answer } from "../choices/answer";
import { emptyOwn, type OwnDraft } from "../choices/own-company";
import { type OwnField, ownFaultsOf } from "../choices/own-faults-of";
import { commonStyles } from "../parts/common-styles";
import { fieldStyles } from "../parts/field-styles";
import "../parts/select-field";
import { type Words, words } from "../words/words";
import { formStyles } from "./form-styles";

/** A company of the user's own: what it is called, its lines and years. Fires `seg-own` with all of it after a change. */
@customElement("seg-own-form")
export class OwnForm extends LitElement {
  static override styles = [commonStyles, fieldStyles, formStyles];

  @property({ attribute: false }) own: OwnDraft = emptyOwn;
  /** What its lines are called: segments, or lines of cost. */
  @property() lines: keyof Words["choices"]["lines"] = "segment";
  /** An insertion was tried: every field says what is wrong with it, not only those that were left. */
  @property({ type: Boolean }) tried = false;
  /** Fields that were left since they were last right: what is wrong is not said while somebody still types. */
  @state() private left: ReadonlySet<OwnField> = new Set();

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("own")) return;
    const faults = ownFaultsOf(this.own);
    this.left = new Set([...this.left].filter((field) => faults[field] !== undefined));
  }

  override render() {
    const texts = words().choices;
    const yearEnds: Answer[] = texts.months.map((text, at) => ({ value: String(at + 1), text }));
    return html`
      <div class="pair">${this.field(texts.name, "name")} ${this.field(texts.currency, "currency", "EUR")}</div>
      ${this.field(texts.lines[this.lines], "lines")}
      <div class="pair">${this.field(texts.firstYear, "from", "2021")} ${this.field(texts.lastYear, "to", "2025")}</div>
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

  private field(label: string, field: OwnField, placeholder = "") {
    const fault = this.tried || this.left.has(field) ? ownFaultsOf(this.own)[field] : undefined;
    const [invalid, described] = fault ? ["true", `${field}-wrong`] : [undefined, undefined];
    const typed = ({ target }: Event) => this.change({ [field]: (target as HTMLInputElement).value });
    const left = () => (this.left = new Set([...this.left, field]));
    return html`<div data-field=${field}>
      <label>
        <span class="label">${label}</span>
        ${
          field === "lines"
            ? html`<textarea
                rows="4"
                spellcheck="false"
                aria-invalid=${ifDefined(invalid)}
                aria-describedby=${ifDefined(described)}
                .value=${this.own[field]}
                @input=${typed}
                @blur=${left}
              ></textarea>`
            : html`<input
                placeholder=${placeholder}
                spellcheck="false"
                autocomplete="off"
                aria-invalid=${ifDefined(invalid)}
                aria-describedby=${ifDefined(described)}
                .value=${this.own[field]}
                @input=${typed}
                @blur=${left}
              />`
        }
      </label>
      ${fault ? html`<p class="wrong" id="${field}-wrong">${words().choices.ownFault(fault, this.lines)}</p>` : nothing}
    </div>`;
  }

  private change(change: Partial<OwnDraft>) {
    this.dispatchEvent(new CustomEvent("seg-own", { detail: { ...this.own, ...change } }));
  }
}
