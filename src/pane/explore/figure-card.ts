import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { metricTitle } from "../../engine/facts/metric";
import { isFailure } from "../../engine/failure";
import "../charts/seg-chart";
import { valueText } from "../charts/writing";
import { commonStyles } from "../parts/common-styles";
import { engineSentence } from "../parts/engine-sentence";
import { figureSource, figureSourceStyles } from "../parts/figure-source";
import { numberText } from "../words/locale";
import { words } from "../words/words";
import { cardStyles } from "./card-styles";
import type { Exploration } from "./exploration";
import { historyChart } from "./history-chart";
import { isFraction } from "./measures";
import { numbersOf } from "./numbers-of";
import type { SettledFigure } from "./settle-asked";

/** What a figure is called in the fields. */
export const measureName = (measure: string): string =>
  isFraction(measure) ? (words().explore.measures[measure] ?? measure) : metricTitle(measure);

/** The number asked for, its formula, its source, and the line over the years. */
@customElement("seg-figure-card")
export class FigureCard extends LitElement {
  static override styles = [commonStyles, figureSourceStyles, cardStyles];

  @property({ attribute: false }) settled: SettledFigure | undefined;
  @property({ attribute: false }) exploration: Exploration | undefined;
  private chart: ReturnType<typeof historyChart> | undefined;

  override willUpdate() {
    const { settled, exploration } = this;
    if (!settled || !exploration) return;
    const { asked, line } = settled;
    const name = this.lineName(line.path);
    this.chart = historyChart(exploration, words().explore.overTime, name, asked.period, words());
  }

  private lineName(path: string): string {
    return path === "Total" ? words().figures.total : path;
  }

  override render() {
    const { settled, exploration } = this;
    if (!settled || !exploration) return nothing;
    const { asked, line } = settled;
    const { found, formula, arithmetic } = exploration;
    const texts = words().explore;
    return html`
      <h2 class="what">${[this.lineName(line.path), measureName(asked.measure), asked.period].join(" · ")}</h2>
      ${this.number(exploration)}
      <seg-chart .spec=${this.chart}></seg-chart>
      <div class="part">
        <h3>${texts.formula}</h3>
        <code>${formula}</code>
      </div>
      ${
        isFailure(found)
          ? nothing
          : html`${
                arithmetic === "" || !isFraction(asked.measure)
                  ? nothing
                  : html`<div class="part">
                      <h3>${texts.arithmetic}</h3>
                      <p>${arithmetic}</p>
                    </div>`
              }
              <div class="part">
                <h3>${texts.source}</h3>
                ${figureSource(found.cited)}
              </div>`
      }
    `;
  }

  private number({ found, counted }: Exploration) {
    const numbers = numbersOf(counted, words().figures);
    if (isFailure(found))
      return html`<div class="missing">
        <p class="reason">${words().figures.reasons[found.failure]}</p>
        ${engineSentence(found.message)}
      </div>`;
    const text = valueText(found.value, numbers, { number: numberText, missing: "", trials: "" });
    return html`<p class="number">
      <span class="value">${text}</span>
      ${numbers.unit === "" ? nothing : html`<span class="unit">${numbers.unit}</span>`}
    </p>`;
  }
}
