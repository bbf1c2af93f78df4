import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Failure, isFailure } from "../../../engine/failure";
import type { ChartSpec } from "../../charts/chart-spec";
import "../../charts/seg-chart";
import { commonStyles } from "../../parts/common-styles";
import { numberText } from "../../words/locale";
import { words } from "../../words/words";
import type { LatestRun } from "../latest-run";
import { evenSwing } from "../question/even-swing";
import { figureText } from "../question/figure-text";
import { numbersOf } from "../question/numbers-of";
import type { TornadoAnswer } from "../question/tornado-answer";
import type { Subject } from "../subject";
import "./failure-note";
import { progressStyles } from "../../parts/progress-styles";
import { running } from "./running";
import { toolStyles } from "./tool-styles";

/** Each driver alone at its low and its high, as bars or as a table. */
@customElement("seg-tornado-tool")
export class TornadoTool extends LitElement {
  static override styles = [commonStyles, toolStyles, progressStyles];

  @property({ attribute: false }) subject: Subject | undefined;
  @property({ attribute: false }) run: LatestRun<TornadoAnswer | Failure> | undefined;
  /** Counts what was told of the run: it is the same object all along. */
  @property({ attribute: false }) news = 0;
  private drawn: TornadoAnswer | Failure | undefined;
  private spec: ChartSpec | undefined;

  override willUpdate() {
    const answer = this.run?.answer;
    if (answer === this.drawn || !this.subject) return;
    this.drawn = answer;
    this.spec = answer && !isFailure(answer) ? this.chart(this.subject, answer) : undefined;
  }

  private chart({ question, numbers, model, reading }: Subject, { base, rows }: TornadoAnswer): ChartSpec {
    const line = (name: string) => model.lines[model.lineOf.get(name) ?? -1];
    return {
      kind: "tornado",
      title: words().whatif.tornadoTitle(question.output.label),
      numbers,
      base,
      bars: rows.map(({ driver, low, high, lowOutput, highOutput }) => {
        const of = line(driver);
        const [from, to] = [low, high].map((value) =>
          figureText(value, numbersOf(of ?? question.output, reading.model)),
        );
        return {
          name: of?.label ?? driver,
          reach: words().whatif.range(from ?? "", to ?? ""),
          low: lowOutput,
          high: highOutput,
        };
      }),
    };
  }

  /** How far the drivers move, where one share says it of all; the chart says it of each. */
  private swings({ swing, rows }: TornadoAnswer) {
    const texts = words().whatif;
    const share = this.subject && evenSwing(this.subject.model, rows);
    if (share !== undefined)
      return html`<p class="hint">
        ${texts.evenSwing(numberText(share, { style: "percent", maximumFractionDigits: 2 }))}
      </p>`;
    return swing === undefined ? nothing : html`<p class="hint">${texts.swings}</p>`;
  }

  override render() {
    const { subject, run } = this;
    if (!subject) return nothing;
    const answer = run?.answer;
    const texts = words().whatif;
    if (subject.question.drivers.length === 0) return html`<p class="hint">${texts.noDrivers}</p>`;
    if (!answer) return running(run);
    if (isFailure(answer))
      return html`<seg-failure-note .failure=${answer} .range=${subject.reading.model}></seg-failure-note>`;
    if (answer.rows.length === 0) return html`<p class="hint">${texts.noSwing(subject.question.output.label)}</p>`;
    return html`<seg-chart .spec=${this.spec}></seg-chart> ${this.swings(answer)}`;
  }
}
