import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isFailure } from "../../../engine/failure";
import { commonStyles } from "../../parts/common-styles";
import { fieldStyles } from "../../parts/field-styles";
import type { SimulationReport } from "../../../engine/simulation/simulation-report";
import { numberText } from "../../words/locale";
import { bringIntoView } from "./bring-into-view";
import { words } from "../../words/words";
import { type AssumedDraws, assumedDraws } from "../question/assumed-draws";
import { type AskedSimulation, mostSeeds, simulationRequest } from "../question/simulation-asked";
import type { FollowedModel } from "../followed-model";
import type { SimulationRun } from "../simulation-run";
import type { Subject } from "../subject";
import { placeText } from "../workbook/area";
import "./failure-note";
import { progressStyles } from "../../parts/progress-styles";
import { runningBar } from "./running";
import "./simulation-result";
import { textField } from "../../parts/text-field";
import { toolStyles } from "./tool-styles";

/** On what a result was made. */
const made = ({ trials, seed, sampling, repaired }: SimulationReport): string => {
  const texts = words().whatif;
  const of = texts.made(numberText(trials), String(seed), texts.sampling[sampling]);
  return repaired > 0 ? `${of} ${texts.repaired(numberText(repaired))}` : of;
};

/** Trials, seed and sampling; runs, shows how far it is, stops. Fires `seg-ask` with what changed. */
@customElement("seg-simulation-tool")
export class SimulationTool extends LitElement {
  static override styles = [
    commonStyles,
    fieldStyles,
    toolStyles,
    progressStyles,
    css`
      .correlations,
      li {
        overflow-wrap: anywhere;
      }
      .draws {
        display: grid;
        gap: 8px;
      }
      ul {
        margin: 4px 0 0;
        padding-inline-start: 20px;
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) subject: Subject | undefined;
  @property({ attribute: false }) asked: AskedSimulation | undefined;
  /** The range of rank correlations, followed as the model is. */
  @property({ attribute: false }) correlations: FollowedModel | undefined;
  @property({ attribute: false }) run: SimulationRun | undefined;
  /** Counts what was told of the run: it is the same object all along. */
  @property({ attribute: false }) news = 0;

  /** Whether it ran when it was last drawn, and whether the button that is about to go has the focus. */
  private ran = false;
  private followed = false;

  override render() {
    const { subject, asked, run } = this;
    if (!subject || !asked || !run) return nothing;
    const texts = words().whatif;
    const draws = assumedDraws(subject, asked.spread);
    const correlations = this.correlations?.reading?.model;
    const request = simulationRequest(subject.reading, subject.question, asked, correlations, draws);
    const undrawn = draws !== undefined && !asked.assumed;
    const wrong = isFailure(subject.drawn) ? subject.drawn : isFailure(request) ? request : run.failure;
    const running = run.share !== undefined;
    const again = asked.ran !== "" && asked.ran === asked.seed;
    const outdated = run.report !== undefined && JSON.stringify(run.request) !== JSON.stringify(request);
    const { distributions } = subject.reading;
    return html`
      ${distributions ? html`<p class="hint">${texts.distributionsFrom(placeText(distributions))}</p>` : nothing}
      <div class="pair">
        ${textField(texts.trials, asked.trials, (trials) => this.ask({ ...asked, trials }), { field: "trials" })}
        ${textField(texts.seed, asked.seed, (seed) => this.ask({ ...asked, seed }), { field: "seed" })}
      </div>
      <div class="buttons">
        <fluent-button role="button" size="small" @click=${() => this.newSeed(asked)}>${texts.newSeed}</fluent-button>
        <label class="check">
          <input
            type="checkbox"
            .checked=${asked.lhs}
            @change=${({ target }: Event) => this.ask({ ...asked, lhs: (target as HTMLInputElement).checked })}
          />
          <span>${texts.lhs}</span>
        </label>
      </div>
      ${this.correlation()} ${draws ? this.draws(draws, asked) : nothing}
      <div role="alert">
        ${
          wrong && !running && !undrawn
            ? html`<seg-failure-note .failure=${wrong} .range=${subject.reading.model}></seg-failure-note>`
            : nothing
        }
      </div>
      ${
        running
          ? runningBar(texts.running(asked.trials), run.share ?? 0, () => run.cancel())
          : html`<div class="buttons">
              <fluent-button
                role="button"
                class="run"
                aria-describedby="needs"
                appearance="primary"
                ?disabled-focusable=${isFailure(request) || isFailure(subject.drawn) || undrawn}
                @click=${() => {
                  if (undrawn) this.renderRoot.querySelector<HTMLElement>("[data-field=assumed]")?.focus();
                  else if (!isFailure(request) && !isFailure(subject.drawn)) void run.start(request);
                }}
                >${run.report ? texts.runAgain : again ? texts.runAgainWith(asked.seed) : texts.run}</fluent-button
              >
              <p class="hint" id="needs">
                ${undrawn ? texts.runNeeds : again && !run.report ? texts.notKept : nothing}
              </p>
            </div>`
      }
      <div role="status">
        ${run.cancelled && !running ? html`<p class="hint">${texts.cancelled}</p>` : nothing}
        ${run.report && !running ? html`<p class="hint made">${made(run.report)}</p>` : nothing}
        ${outdated && !running ? html`<p class="answer">${texts.outdated}</p>` : nothing}
      </div>
      ${
        run.report
          ? html`<seg-simulation-result
              .report=${run.report}
              .output=${subject.question.output.label}
              .numbers=${subject.numbers}
              .outdated=${outdated}
            ></seg-simulation-result>`
          : nothing
      }
    `;
  }

  override willUpdate() {
    const focused = this.shadowRoot?.activeElement;
    this.followed = focused?.matches(".run, .cancel") === true;
  }

  /** What comes of pressing Run or Cancel is seen, and the focus goes on to the one in the other's place. */
  override updated() {
    const { run, asked } = this;
    const running = run?.share !== undefined;
    if (running === this.ran) return;
    this.ran = running;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    if (this.followed) find(running ? ".cancel" : ".run")?.focus({ preventScroll: true });
    if (running || !run?.report || run.cancelled || !asked) return;
    bringIntoView(find(".made"), "start");
    this.ask({ ...asked, ran: String(run.report.seed) });
  }

  /** Where no driver is drawn at random: what they could be drawn from, and that the user decides. */
  private draws({ drawn, spreads }: AssumedDraws, asked: AskedSimulation) {
    const texts = words().whatif;
    return html`<div class="draws">
      ${asked.assumed ? nothing : html`<p class="answer">${texts.undrawn}</p>`}
      <label class="check">
        <input
          type="checkbox"
          data-field="assumed"
          .checked=${asked.assumed}
          @change=${({ target }: Event) => this.ask({ ...asked, assumed: (target as HTMLInputElement).checked })}
        />
        <span>${texts.assume(drawn.length)}</span>
      </label>
      ${spreads ? textField(texts.spread, asked.spread, (spread) => this.ask({ ...asked, spread }), { field: "spread" }) : nothing}
      <details>
        <summary>${texts.assumedList}</summary>
        <ul>
          ${drawn.map(({ label, from }) => html`<li>${label}: <span>${from}</span></li>`)}
        </ul>
      </details>
    </div>`;
  }

  private correlation() {
    const { correlations } = this;
    const range = correlations?.reading?.model;
    const trouble = correlations?.trouble;
    const texts = words().whatif;
    return html`<div>
      <span class="label">${texts.correlations}</span>
      <p class="hint correlations">${range ? placeText(range) : texts.noCorrelations}</p>
      <div role="alert">${trouble ? html`<p class="wrong">${trouble.what} ${trouble.remedy}</p>` : nothing}</div>
      <div class="buttons">
        <fluent-button role="button" size="small" @click=${() => void correlations?.useSelection()}
          >${texts.useSelection}</fluent-button
        >
        ${
          range
            ? html`<fluent-button
                role="button"
                size="small"
                appearance="subtle"
                @click=${() => void correlations?.forget()}
                >${texts.removeCorrelations}</fluent-button
              >`
            : nothing
        }
      </div>
    </div>`;
  }

  private newSeed(asked: AskedSimulation) {
    const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1));
    this.ask({ ...asked, seed: String(drawn % mostSeeds) });
  }

  private ask(detail: AskedSimulation) {
    this.dispatchEvent(new CustomEvent("seg-ask", { detail }));
  }
}
