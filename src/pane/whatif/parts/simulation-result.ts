import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isFailure } from "../../../engine/failure";
import type { SimulationReport } from "../../../engine/simulation/simulation-report";
import type { ChartSpec, Numbers } from "../../charts/chart-spec";
import "../../charts/seg-chart";
import { commonStyles } from "../../parts/common-styles";
import { words } from "../../words/words";
import { exactText, figureText } from "../question/figure-text";
import { chanceAbove } from "../question/simulation-asked";
import { typedNumber } from "../question/typed-number";
import { textField } from "../../parts/text-field";
import { toolStyles } from "./tool-styles";

const shares = { style: "percent", unit: "" } as const;

/** What a simulation came to: histogram, mean, spread, percentiles, and the chance above an amount. Fires `seg-threshold` with it. */
@customElement("seg-simulation-result")
export class SimulationResult extends LitElement {
  static override styles = [
    commonStyles,
    toolStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 2px 12px;
        margin: 0;
      }
      dd {
        margin: 0;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) report: SimulationReport | undefined;
  @property() output = "";
  @property({ attribute: false }) numbers: Numbers = { style: "plain", unit: "" };
  /** Whether something changed since it ran. */
  @property({ type: Boolean }) outdated = false;
  @state() private threshold = "";
  private spec: ChartSpec | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("report") && this.report) this.spec = this.chart(this.report);
  }

  private name(statistic: string): string {
    const texts = words().whatif;
    if (statistic === "mean") return texts.mean;
    return statistic === "sd" ? texts.sd : texts.percentile(statistic.slice(1));
  }

  private chart({ histogram, statistics }: SimulationReport): ChartSpec {
    const { edges = [], counts = [] } = histogram ?? {};
    return {
      kind: "histogram",
      title: words().whatif.simulationTitle(this.output),
      numbers: this.numbers,
      bins: counts.map((count, at) => ({ from: edges[at] ?? 0, to: edges[at + 1] ?? 0, count })),
      marks: statistics
        // The mean lies so close to the median that their names would cover each other.
        .filter(({ name }) => name.startsWith("p"))
        .map(({ name, value }) => ({ name: this.name(name), value })),
    };
  }

  override render() {
    const { report, numbers } = this;
    if (!report) return nothing;
    const texts = words().whatif;
    const typed = typedNumber(this.threshold);
    const above = typeof typed === "number" ? chanceAbove(report, typed) : NaN;
    return html`
      <seg-chart .spec=${this.spec}></seg-chart>
      <dl>
        ${report.statistics.map(
          ({ name, value }) =>
            html`<dt>${this.name(name)}</dt>
              <dd data-statistic=${name}>${figureText(value, numbers)}</dd>`,
        )}
      </dl>
      ${textField(texts.threshold, this.threshold, (threshold) => this.typed(threshold), { field: "threshold" })}
      <div role="status">
        ${
          isFailure(typed)
            ? html`<p class="wrong">${typed.message}</p>`
            : typed === undefined
              ? html`<p class="hint">${texts.thresholdHint}</p>`
              : html`<p class="answer">
                  ${texts.chances(exactText(typed, numbers), figureText(above, shares), figureText(1 - above, shares))}
                </p>`
        }
      </div>
    `;
  }

  private typed(threshold: string) {
    this.threshold = threshold;
    const typed = typedNumber(threshold);
    const detail = typeof typed === "number" ? typed : undefined;
    this.dispatchEvent(new CustomEvent("seg-threshold", { detail, bubbles: true, composed: true }));
  }
}
