import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { words } from "../words/words";
import type { ImportChanges, ValueChange } from "./import-changes";
import { valueText } from "./value-text";

/** Most changes that are listed one by one. */
const listed = 40;

export const countOf = ({ added, parents, values }: ImportChanges): number =>
  added.length + parents.length + values.length;

/** What an import would write, before it does. Fires `seg-write` and `seg-cancel`. */
@customElement("seg-import-review")
export class ImportReview extends LitElement {
  static override styles = [
    commonStyles,
    css`
      h2 {
        margin: 0 0 6px;
        font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0 0 8px;
        padding: 0;
        list-style: none;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
      }
      li {
        padding: 3px 0;
        border-top: 1px solid var(--colorNeutralStroke2);
        overflow-wrap: anywhere;
      }
      .values {
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }
      .formula {
        color: var(--colorNeutralForeground3);
        font-style: italic;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }
    `,
  ];

  @property() file = "";
  @property({ attribute: false }) changes: ImportChanges = { added: [], parents: [], values: [] };
  @property() base = "";

  override render() {
    const texts = words().scenarios;
    const { added, parents, values } = this.changes;
    const lines = [
      ...added.map((name) => html`<li>${texts.addsScenario(name)}</li>`),
      ...parents.map(
        ({ scenario, parent }) => html`<li>${texts.changesParent(scenario, parent === "" ? this.base : parent)}</li>`,
      ),
      ...values.map((change) => this.line(change)),
    ];
    return html`
      <h2>${texts.review(this.file)}</h2>
      <ul>
        ${lines.slice(0, listed)}
        ${lines.length > listed ? html`<li>${texts.more(lines.length - listed)}</li>` : nothing}
      </ul>
      <div class="actions">
        <fluent-button role="button" size="small" appearance="primary" @click=${() => this.fire("seg-write")}
          >${texts.writeChanges(countOf(this.changes))}</fluent-button
        >
        <fluent-button role="button" size="small" @click=${() => this.fire("seg-cancel")}
          >${texts.cancel}</fluent-button
        >
      </div>
    `;
  }

  private line({ driver, scenario, before, value }: ValueChange) {
    const texts = words().scenarios;
    const after =
      value === "" ? texts.blank : typeof value === "number" ? valueText(value, driver.unit, "exact") : String(value);
    const was =
      before === undefined || before.holds === "blank"
        ? texts.blank
        : before.number === undefined
          ? before.text
          : valueText(before.number, driver.unit, "exact");
    return html`<li>
      ${texts.changesValue(scenario, driver.label)}: <span class="values">${was} → ${after}</span>
      ${before?.holds === "formula" ? html`<span class="formula">${texts.replacesFormula}</span>` : nothing}
    </li>`;
  }

  private fire(type: string) {
    this.dispatchEvent(new CustomEvent(type));
  }
}
