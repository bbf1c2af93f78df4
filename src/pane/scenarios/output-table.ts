import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import { words } from "../words/words";
import { amountText, decimals, percent, signedText } from "./amount-text";
import { changeToBase } from "./change-to-base";
import type { Result } from "./results";

/** An output in the last year, scenario by scenario, with its change to the base. */
@customElement("seg-output-table")
export class OutputTable extends LitElement {
  static override styles = [
    commonStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        font-variant-numeric: tabular-nums;
      }
      caption {
        padding-bottom: 4px;
        text-align: start;
        color: var(--colorNeutralForeground2);
      }
      th,
      td {
        padding: 4px 0 4px 8px;
        border-top: 1px solid var(--colorNeutralStroke2);
        text-align: end;
        font-weight: var(--fontWeightRegular);
      }
      thead th {
        color: var(--colorNeutralForeground3);
        vertical-align: bottom;
      }
      th:first-child {
        padding-inline-start: 0;
        text-align: start;
        overflow-wrap: anywhere;
      }
      tr.shown th,
      tr.shown td {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  @property({ attribute: false }) result: Result | undefined;
  @property() base = "";
  /** The scenario shown, which stands out. */
  @property() shown = "";

  override render() {
    if (!this.result) return nothing;
    const { title, unit, periods, scenarios } = this.result;
    const { heads, lastYear, notMeaningful, notStated } = words().scenarios;
    const base = scenarios.find(({ name }) => name === this.base)?.values.at(-1);
    return html`<table>
      <caption>
        ${lastYear(title, periods.at(-1) ?? "")}${unit === "" ? nothing : html`, ${unit}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">${heads.scenario}</th>
          <th scope="col">${heads.value}</th>
          <th scope="col">${words().scenarios.changeTo(this.base)}</th>
          <th scope="col">${heads.share}</th>
        </tr>
      </thead>
      <tbody>
        ${scenarios.map(({ name, values }) => {
          const value = values.at(-1);
          const change = name === this.base ? undefined : changeToBase(value, base);
          return html`<tr class=${name === this.shown ? "shown" : ""}>
            <th scope="row">${name}</th>
            <td>${typeof value === "number" ? amountText(value) : value || notStated}</td>
            <td>${change ? signedText(change.change, decimals(Number(value))) : nothing}</td>
            <td>
              ${change ? (change.share === undefined ? notMeaningful : signedText(change.share, percent)) : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}
