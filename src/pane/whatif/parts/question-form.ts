import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { isFailure } from "../../../engine/failure";
import { evaluateModel } from "../../../engine/model/evaluate-model";
import type { Line } from "../../../engine/model/model";
import { commonStyles } from "../../parts/common-styles";
import { fieldStyles } from "../../parts/field-styles";
import { foldStyles } from "../../parts/fold-styles";
import { icon, iconStyles } from "../../parts/icon";
import "../../parts/select-field";
import { words } from "../../words/words";
import { driverReach } from "../question/driver-reach";
import { figureText } from "../question/figure-text";
import { numbersOf } from "../question/numbers-of";
import type { AskedQuestion } from "../question/settled-question";
import type { Subject } from "../subject";
import { toolStyles } from "./tool-styles";

/** The model's lines, which of them is asked for, and the drivers that are to move it. Fires `seg-ask` with what changed. */
@customElement("seg-question-form")
export class QuestionForm extends LitElement {
  static override styles = [
    commonStyles,
    iconStyles,
    toolStyles,
    fieldStyles,
    foldStyles,
    css`
      details {
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      .driver {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        gap: 0 8px;
        align-items: baseline;
        padding: 2px 0;
      }
      .driver .name {
        overflow-wrap: anywhere;
      }
      .driver .reach {
        color: var(--colorNeutralForeground3);
        font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
        font-variant-numeric: tabular-nums;
      }
      fieldset {
        border: 0;
        margin: 0;
        padding: 0;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) subject: Subject | undefined;
  /** Which parts are open: what is closed is not reckoned. */
  @state() private open: Readonly<Record<string, boolean>> = {};

  override render() {
    if (!this.subject) return nothing;
    const { model, question } = this.subject;
    const texts = words().whatif;
    const select = (label: string, field: keyof AskedQuestion, value: string, answers: readonly string[][]) =>
      html`<seg-select-field
        label=${label}
        .answers=${answers.map(([value = "", text = value]) => ({ value, text }))}
        .value=${value}
        @seg-change=${({ detail }: CustomEvent<string>) => this.ask({ [field]: detail })}
      ></seg-select-field>`;
    return html`
      <div class=${model.hasPeriods ? "pair" : ""}>
        ${select(
          texts.output,
          "output",
          question.output.name,
          question.outputs.map(({ name, label }) => [name, label]),
        )}
        ${
          model.hasPeriods
            ? select(
                texts.period,
                "period",
                question.period ?? "",
                model.periods.map((label) => [label]),
              )
            : nothing
        }
      </div>
      <details @toggle=${this.toggled("drivers")}>
        <summary>
          ${icon("chevron")}<span>${texts.drivers}</span
          ><span class="now">${texts.driversChosen(question.drivers.length, question.offered.length)}</span>
        </summary>
        <fieldset>
          <legend class="only-heard">${texts.drivers}</legend>
          ${this.open["drivers"] === true ? question.offered.map((line) => this.driver(line)) : nothing}
        </fieldset>
      </details>
      <details @toggle=${this.toggled("lines")}>
        <summary>${icon("chevron")}<span>${texts.lines}</span><span class="now">${model.lines.length}</span></summary>
        ${this.open["lines"] === true ? this.lines() : nothing}
      </details>
    `;
  }

  private toggled(part: string) {
    return ({ newState }: ToggleEvent) => (this.open = { ...this.open, [part]: newState === "open" });
  }

  private driver(line: Line) {
    const { model, question, reading } = this.subject as Subject;
    const numbers = numbersOf(line, reading.model);
    const { value, low, high } = driverReach(model, line);
    const drawn = line.definitions.some(({ term }) => term.kind === "distribution");
    const reach = line.range || drawn ? words().whatif.range(figureText(low, numbers), figureText(high, numbers)) : "";
    return html`<label class="driver">
      <input
        type="checkbox"
        .checked=${question.drivers.includes(line.name)}
        @change=${({ target }: Event) => this.toggle(line.name, (target as HTMLInputElement).checked)}
      />
      <span class="name">${line.label}</span>
      <span class="reach"
        >${figureText(value, numbers)}${reach === "" ? nothing : html` (${reach})`}${drawn ? ` ${words().whatif.drawn}` : nothing}</span
      >
    </label>`;
  }

  private toggle(name: string, chosen: boolean) {
    const { drivers, offered } = (this.subject as Subject).question;
    this.ask({
      drivers: offered.map((line) => line.name).filter((one) => (one === name ? chosen : drivers.includes(one))),
    });
  }

  private lines() {
    const { model, reading } = this.subject as Subject;
    const values = evaluateModel(model);
    const texts = words().whatif;
    if (isFailure(values)) return nothing;
    const heads = model.hasPeriods ? model.periods : [texts.value];
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${texts.lines}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.line}</th>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${model.lines.map(
            (line, at) =>
              html`<tr>
                <th scope="row">${line.label}</th>
                ${values[at]?.map((value) => html`<td>${figureText(value, numbersOf(line, reading.model))}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private ask(detail: AskedQuestion) {
    this.dispatchEvent(new CustomEvent("seg-ask", { detail }));
  }
}
