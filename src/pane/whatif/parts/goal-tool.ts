import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { isFailure } from "../../../engine/failure";
import type { GoalSeekAnswer } from "../../../engine/whatif/goal-seek";
import type { Numbers } from "../../charts/chart-spec";
import { commonStyles } from "../../parts/common-styles";
import { fieldStyles } from "../../parts/field-styles";
import "../../parts/select-field";
import { words } from "../../words/words";
import { cellsOf, DriverWriting } from "../driver-writing";
import type { GoalRun } from "../goal-run";
import { driverWrites } from "../question/driver-writes";
import { exactText } from "../question/figure-text";
import type { AskedGoal, GoalAnswer } from "../question/goal-answer";
import { numbersOf } from "../question/numbers-of";
import type { Subject } from "../subject";
import { areaAddress } from "../workbook/area";
import "./failure-note";
import { progressStyles } from "../../parts/progress-styles";
import { running } from "./running";
import { textField } from "../../parts/text-field";
import { toolStyles } from "./tool-styles";

/** A name of the model language that is no word of a sentence: the engine's sentences name lines so, the sheet by their labels. */
const identifier = /\p{L}[\p{L}\p{N}]*_[\p{L}\p{N}_]*/gu;

/** Whether the driver stands at the value sought, as far as it is written. */
const isReached = (present: number, { value }: GoalSeekAnswer, own: Numbers): boolean =>
  exactText(present, own) === exactText(value, own);

/** Which model is asked about, and which of its outputs. */
const questionOf = ({ question, reading }: Subject): string =>
  [reading.model.sheetId, areaAddress(reading.model), question.output.name].join(" ");

/** What a driver must be for the output to reach a target, and the way to write it into the model. Fires `seg-ask` with what changed. */
@customElement("seg-goal-tool")
export class GoalTool extends LitElement {
  static override styles = [commonStyles, fieldStyles, toolStyles, progressStyles];

  @property({ attribute: false }) subject: Subject | undefined;
  @property({ attribute: false }) asked: AskedGoal = {};
  @property({ attribute: false }) run: GoalRun | undefined;
  /** Counts what was told of the run: it is the same object all along. */
  @property({ attribute: false }) news = 0;
  private readonly writing = new DriverWriting(() => this.requestUpdate());

  override willUpdate(changed: PropertyValues<this>) {
    const { subject, run } = this;
    const before = changed.get("subject");
    const other =
      changed.get("asked") !== undefined || (before && questionOf(before) !== (subject && questionOf(subject)));
    if (other) return this.writing.forget();
    const answer = run?.answer;
    if (!subject || !answer || isFailure(answer)) return;
    const { line } = answer.driver;
    this.writing.standsAt(exactText(answer.value, numbersOf(line, subject.reading.model)));
  }

  override render() {
    const { subject, asked, run } = this;
    if (!subject || !run) return nothing;
    const texts = words().whatif;
    const { answer } = run;
    const found = isFailure(answer) ? undefined : answer;
    return html`
      <seg-select-field
        data-field="driver"
        label=${texts.driver}
        .answers=${subject.question.offered.map(({ name, label }) => ({ value: name, text: label }))}
        .value=${found?.driver.line.name ?? asked.driver ?? ""}
        @seg-change=${({ detail }: CustomEvent<string>) => this.ask({ ...asked, driver: detail, low: "", high: "" })}
      ></seg-select-field>
      ${textField(texts.target(subject.question.output.label), asked.target ?? "", (target) => this.ask({ ...asked, target }), { field: "target" })}
      <div class="pair">
        ${textField(texts.from, asked.low ?? "", (low) => this.ask({ ...asked, low }))}
        ${textField(texts.to, asked.high ?? "", (high) => this.ask({ ...asked, high }))}
      </div>
      <div role="status">${found ? this.said(found) : nothing}</div>
      ${running(run.seeking)}
      <div role="alert">
        ${
          isFailure(answer)
            ? html`<seg-failure-note .failure=${answer} .range=${subject.reading.model}></seg-failure-note>`
            : nothing
        }
      </div>
      ${found?.found && !isFailure(found.found) ? this.write(found, found.found) : nothing}
      <div role="status">
        ${this.writing.said === "" ? nothing : html`<p class=${this.writing.wrong ? "wrong" : "answer"}>${this.writing.said}</p>`}
      </div>
      ${
        this.writing.undoable
          ? html`<div class="buttons">
              <fluent-button role="button" size="small" @click=${() => void this.writing.undo()}
                >${texts.undo}</fluent-button
              >
            </div>`
          : nothing
      }
    `;
  }

  private said({ driver, value, output: reached, query, found }: GoalAnswer) {
    const { question, numbers, reading, model } = this.subject as Subject;
    const called = (name: string) => model.lines[model.lineOf.get(name) ?? -1]?.label;
    const own = numbersOf(driver.line, reading.model);
    const texts = words().whatif;
    const [name, output] = [driver.line.label, question.output.label];
    const stands = texts.now(name, exactText(value, own), output, exactText(reached, numbers));
    if (!query) return html`<p class="hint">${stands} ${texts.typeTarget}</p>`;
    if (!found) return html`<p class="hint">${stands}</p>`;
    if (isFailure(found))
      return html`<p class="answer">${found.message.replace(identifier, (name) => called(name) ?? name)}</p>
        <p class="hint">${stands}</p>`;
    const at = exactText(found.value, own);
    // Values that are written alike are one.
    const others = [...new Set(found.others.map((value) => exactText(value, own)))].filter((text) => text !== at);
    const reaches = isReached(value, found, own) ? texts.already(output, exactText(reached, numbers)) : undefined;
    return html`<p class="answer">
        <strong>${reaches ?? texts.found(name, at, output, exactText(found.output, numbers))}</strong>
        ${others.length === 0 ? nothing : texts.others(others.length + 1, others.slice(0, 3).join(", "), exactText(value, own))}
      </p>
      <p class="hint">
        ${stands} ${texts.searched(exactText(found.searched[0], own), exactText(found.searched[1], own))}
      </p>`;
  }

  /** The button, and a word before a formula is replaced. */
  private write({ driver, value: present }: GoalAnswer, found: GoalSeekAnswer) {
    const { model, reading } = this.subject as Subject;
    const texts = words().whatif;
    const own = numbersOf(driver.line, reading.model);
    if (isReached(present, found, own)) return nothing;
    const { value } = found;
    const writes = driverWrites(model, reading, driver, value);
    const before = writes.before[0]?.contents[0]?.[0];
    const isFormula = typeof before === "string" && before.startsWith("=");
    const stands = exactText(present, own);
    const said = typeof before !== "string" ? stands : before === "" ? texts.inherited(stands) : before;
    const cells = cellsOf(writes);
    const ahead = isFormula
      ? texts.replacesFormula(cells, before)
      : writes.scenario === undefined
        ? nothing
        : texts.writesScenario(cells);
    return html`${ahead === nothing ? nothing : html`<p class="hint">${ahead}</p>`}
      <div class="buttons">
        <fluent-button
          role="button"
          appearance="primary"
          @click=${() => void this.writing.write(writes, { before: said, now: exactText(value, own) })}
          >${texts.writeToModel}</fluent-button
        >
      </div>`;
  }

  private ask(detail: AskedGoal) {
    this.dispatchEvent(new CustomEvent("seg-ask", { detail }));
  }
}
