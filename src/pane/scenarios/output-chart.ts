import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChartSpec } from "../charts/chart-spec";
import "../charts/seg-chart";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { words } from "../words/words";
import type { Result } from "./results";
import { sameAsBase } from "./same-as-base";

/** One output over the years, a line for each scenario. Fires `seg-output` with the output chosen. */
@customElement("seg-output-chart")
export class OutputChart extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .hint {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) results: readonly Result[] = [];
  @property() output = "";
  @property() base = "";
  private spec: ChartSpec | undefined;

  private get result(): Result | undefined {
    return this.results.find(({ title }) => title === this.output) ?? this.results[0];
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("results") && !changed.has("output")) return;
    const { result } = this;
    this.spec = result && {
      kind: "lines",
      title: result.title,
      numbers: { style: "plain", unit: result.unit },
      categories: result.periods,
      series: result.scenarios.map(({ name, values }) => ({ name, values })),
    };
  }

  override render() {
    const { result } = this;
    if (!result) return nothing;
    const same = sameAsBase(result, this.base);
    const outputs = this.results.map(({ title }) => ({ value: title, text: title }));
    const choice = html`<seg-select-field
      label=${words().scenarios.output}
      .answers=${outputs}
      .value=${result.title}
      @seg-change=${({ detail }: CustomEvent<string>) => this.dispatchEvent(new CustomEvent("seg-output", { detail }))}
    ></seg-select-field>`;
    return html`${outputs.length > 1 ? choice : nothing}<seg-chart .spec=${this.spec}></seg-chart>
      ${same.length > 0 ? html`<p class="hint">${words().scenarios.sameAsBase(same.join(", "), same.length, this.base)}</p>` : nothing}`;
  }
}
