import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { metricTitle } from "../../engine/facts/metric";
import { isFailure } from "../../engine/failure";
import { valueText } from "../charts/writing";
import { numbersOf } from "../explore/numbers-of";
import { commonStyles } from "../parts/common-styles";
import { engineSentence } from "../parts/engine-sentence";
import { figureSource, figureSourceStyles } from "../parts/figure-source";
import { numberText } from "../words/locale";
import { words } from "../words/words";
import type { ChosenCell } from "./coverage-grid";
import { disclosureMark, markStyles } from "./disclosure-mark";

/** What is known of the cell chosen: its figure with the filings that state it and the source, or the reason why there is none. */
@customElement("seg-cell-detail")
export class CellDetail extends LitElement {
  static override styles = [
    commonStyles,
    markStyles,
    figureSourceStyles,
    css`
      :host {
        flex: none;
        max-height: 42%;
        overflow-y: auto;
        padding: 10px 16px 12px;
        background: var(--colorNeutralBackground1);
        border-top: 1px solid var(--colorNeutralStroke2);
        box-shadow: 0 -2px 8px var(--colorNeutralShadowAmbient);
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
      }
      p {
        margin: 0;
      }
      .what {
        font-weight: var(--fontWeightSemibold);
        font-size: var(--fontSizeBase300);
        line-height: var(--lineHeightBase300);
      }
      .disclosure {
        display: flex;
        align-items: center;
        gap: 6px;
      }
      .disclosure::first-letter {
        text-transform: uppercase;
      }
      .number {
        font: var(--fontWeightSemibold) var(--fontSizeBase500) / var(--lineHeightBase500) var(--fontFamilyBase);
        font-variant-numeric: tabular-nums;
      }
      .unit {
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        color: var(--colorNeutralForeground3);
      }
      .stated {
        margin: 4px 0;
      }
    `,
  ];

  @property({ attribute: false }) chosen: ChosenCell | undefined;

  override render() {
    const texts = words().data;
    if (!this.chosen) return html`<p class="hint">${texts.choose}</p>`;
    const { row, cell } = this.chosen;
    const what = [row.segment === "Total" ? "" : row.name, metricTitle(row.metric), cell.year];
    return html`
      <p class="what">${what.filter((part) => part !== "").join(" · ")}</p>
      <p class="disclosure">${disclosureMark(cell.disclosure)}<span>${texts.disclosures[cell.disclosure]}</span></p>
      ${isFailure(cell.found) ? engineSentence(cell.found.message) : this.number(cell.found)}
      ${cell.filings.length === 0 ? nothing : html`<p class="stated">${texts.statedIn}: ${cell.filings.join(", ")}</p>`}
      ${isFailure(cell.found) ? nothing : figureSource(cell.found)}
    `;
  }

  private number({ value, figure, currency }: Exclude<ChosenCell["cell"]["found"], { failure: unknown }>) {
    const numbers = numbersOf({ unit: figure.unit, currency, scale: 1e6 }, words().figures);
    return html`<p class="number">
      ${valueText(value, numbers, { number: numberText, missing: "", trials: "" })}
      <span class="unit">${numbers.unit}</span>
    </p>`;
  }
}
