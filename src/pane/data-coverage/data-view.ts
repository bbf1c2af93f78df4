import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Coverage, coverage } from "../../engine/coverage/coverage";
import { datasetSummary } from "../../engine/coverage/dataset-summary";
import { type Disclosure, disclosures } from "../../engine/coverage/disclosure";
import { metricTitle } from "../../engine/facts/metric";
import type { Answer } from "../choices/answer";
import { emptyDraft } from "../choices/draft";
import { recall } from "../choices/kept-choices";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { commonStyles } from "../parts/common-styles";
import { fieldStyles } from "../parts/field-styles";
import { foldStyles } from "../parts/fold-styles";
import { icon, iconStyles } from "../parts/icon";
import { scrollStyles } from "../parts/scroll-styles";
import "../parts/select-field";
import type { Presence } from "../start/await-excel";
import { numberText } from "../words/locale";
import { words } from "../words/words";
import { type AskedCoverage, firstCoverage, type SettledCoverage, settleCoverage } from "./asked-coverage";
import "./cell-detail";
import type { ChosenCell } from "./coverage-grid";
import "./coverage-grid";
import { dataStyles } from "./data-styles";
import { disclosureMark, markStyles } from "./disclosure-mark";

const summaries = datasetSummary(facts);

/** What the dataset holds: a map of what is disclosed for which line, year and filing, and the companies with their filings. */
@customElement("seg-data-view")
export class DataView extends LitElement implements PaneView {
  static override styles = [commonStyles, iconStyles, markStyles, scrollStyles, fieldStyles, foldStyles, dataStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private asked: AskedCoverage = firstCoverage;
  @state() private chosen: ChosenCell | undefined;
  private settled: SettledCoverage | undefined;
  private map: Coverage | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    const shown = changed.has("active") || changed.has("presence");
    // Until the user asks for something, it is about the company that the workbook is about.
    if (shown && this.active && this.presence === "excel" && this.asked === firstCoverage) {
      const { company } = recall(Office.context.document.settings, emptyDraft);
      if (company !== "" && company !== this.settled?.company.id) this.look({ ...firstCoverage, company });
    }
    if (!this.settled) this.look(this.asked);
  }

  private look(asked: AskedCoverage) {
    this.settled = settleCoverage(facts, asked);
    this.map = this.settled && coverage(facts, this.settled.company, this.settled.asked);
    this.chosen = undefined;
  }

  private ask(change: Partial<AskedCoverage>) {
    this.asked = { ...(this.settled?.asked ?? this.asked), ...change };
    this.look(this.asked);
  }

  override render() {
    const { settled, map } = this;
    if (!settled || !map) return nothing;
    const { asked, company } = settled;
    const texts = words().data;
    const what = asked.axis === "company" ? texts.axes.company : metricTitle(asked.metric);
    return html`
      <div class="scroll">
        ${this.fields(settled)} ${this.legend(map)}
        ${
          map.sections.length === 0
            ? html`<p>${texts.nothing}</p>`
            : html`<seg-coverage-grid
                .coverage=${map}
                label=${texts.map(what, company.name)}
                @seg-choose=${({ detail }: CustomEvent<ChosenCell>) => (this.chosen = detail)}
              ></seg-coverage-grid>`
        }
        ${this.holds()}
      </div>
      <seg-cell-detail role="status" .chosen=${this.chosen}></seg-cell-detail>
    `;
  }

  private fields({ asked, companies, offers, metrics, filings }: SettledCoverage) {
    const texts = words().data;
    return html`<div class="fields">
      ${this.select(
        "company",
        texts.company,
        companies.map(({ id, name }) => ({ value: id, text: name })),
      )}
      <div class="pair">
        ${this.select(
          "axis",
          texts.by,
          offers.map(({ axis }) => ({ value: axis, text: texts.axes[axis] })),
        )}
        ${
          asked.axis === "company"
            ? nothing
            : this.select(
                "metric",
                texts.metric,
                metrics.map((value) => ({ value, text: metricTitle(value) })),
              )
        }
      </div>
      ${this.select("basis", texts.filing, [
        { value: "latest", text: texts.anyFiling },
        ...filings.map((value) => ({ value, text: value })),
      ])}
    </div>`;
  }

  private select(field: keyof AskedCoverage, label: string, answers: readonly Answer[]) {
    return html`<seg-select-field
      data-field=${field}
      label=${label}
      .answers=${answers}
      .value=${this.settled?.asked[field] ?? ""}
      @seg-change=${({ detail }: CustomEvent<string>) => this.ask({ [field]: detail })}
    ></seg-select-field>`;
  }

  /** The marks there are on the map, each with its words and how often. */
  private legend({ tally }: Coverage) {
    const texts = words().data;
    const there = disclosures.filter((disclosure) => tally[disclosure] > 0);
    const entry = (disclosure: Disclosure) =>
      html`<li>
        ${disclosureMark(disclosure)}<span>${texts.disclosures[disclosure]}</span
        ><span class="count">${numberText(tally[disclosure])}</span>
      </li>`;
    return html`<ul class="legend" aria-label=${texts.legend}>
      ${there.map(entry)}
    </ul>`;
  }

  private holds() {
    const texts = words().data;
    const { id, hash } = facts.dataset;
    return html`<section>
      <h2>${texts.holds}</h2>
      <p>${texts.dataset(id, hash)}</p>
      ${summaries.map(
        ({ company, firstYear, lastYear, figures, gaps, filings }) =>
          html`<h3>${company.name}</h3>
            <p>
              ${texts.summary(firstYear, lastYear, numberText(figures), numberText(filings.length), numberText(gaps))}
            </p>
            <details>
              <summary>${icon("chevron")}<span>${texts.filings}</span></summary>
              <ul class="filings">
                ${filings.map(
                  ({ filing, kind, figures: own }) =>
                    html`<li>
                      <span>${filing} <span class="kind">${kind}</span></span
                      ><span class="count">${texts.figuresOf(numberText(own))}</span>
                    </li>`,
                )}
              </ul>
            </details>`,
      )}
    </section>`;
  }
}
