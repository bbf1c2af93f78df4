import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Failure, isFailure } from "../../../engine/failure";
import type { ChartSpec } from "../../charts/chart-spec";
import "../../charts/seg-chart";
import { commonStyles } from "../../parts/common-styles";
import { words } from "../../words/words";
import type { TornadoAnswer } from "../question/tornado-answer";
import type { Subject } from "../subject";
import "./failure-note";
import { toolStyles } from "./tool-styles";

/** Each driver alone at its low and its high, as bars or as a table. */
@customElement("seg-tornado-tool")
export class TornadoTool extends LitElement {
  static override styles = [commonStyles, toolStyles];

  @property({ attribute: false }) subject: Subject | undefined;
  /** Undefined while it is worked on. */
  @property({ attribute: false }) answer: TornadoAnswer | Failure | undefined;
  private spec: ChartSpec | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (!(changed.has("subject") || changed.has("answer")) || !this.subject) return;
    this.spec = this.answer && !isFailure(this.answer) ? this.chart(this.subject, this.answer) : undefined;
  }

  private chart({ question, numbers, model }: Subject, { base, rows }: TornadoAnswer): ChartSpec {
    const label = (name: string) => model.lines[model.lineOf.get(name) ?? -1]?.label ?? name;
    return {
      kind: "tornado",
      title: words().whatif.tornadoTitle(question.output.label),
      numbers,
      base,
      bars: rows.map(({ driver, lowOutput, highOutput }) => ({
        name: label(driver),
        low: lowOutput,
        high: highOutput,
      })),
    };
  }

  override render() {
    const { subject, answer } = this;
    if (!subject) return nothing;
    const texts = words().whatif;
    if (subject.question.drivers.length === 0) return html`<p class="hint">${texts.noDrivers}</p>`;
    if (!answer) return html`<p class="hint" role="status">${texts.calculating}</p>`;
    if (isFailure(answer))
      return html`<seg-failure-note .failure=${answer} .range=${subject.reading.model}></seg-failure-note>`;
    if (answer.rows.length === 0) return html`<p class="hint">${texts.noSwing(subject.question.output.label)}</p>`;
    return html`<seg-chart .spec=${this.spec}></seg-chart>
      ${answer.swing === undefined ? nothing : html`<p class="hint">${texts.swings}</p>`}`;
  }
}
