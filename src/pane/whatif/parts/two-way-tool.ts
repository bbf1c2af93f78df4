import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type Failure, isFailure } from "../../../engine/failure";
import { commonStyles } from "../../parts/common-styles";
import { fieldStyles } from "../../parts/field-styles";
import "../../parts/select-field";
import { words } from "../../words/words";
import type { LatestRun } from "../latest-run";
import { exactText, figureText } from "../question/figure-text";
import { numbersOf } from "../question/numbers-of";
import {
  type AskedSide,
  type Side,
  sideCounts,
  type TwoWayAnswer,
  type TwoWayQuestion,
} from "../question/two-way-answer";
import type { Subject } from "../subject";
import "./failure-note";
import { progressStyles } from "../../parts/progress-styles";
import { running } from "./running";
import { shade, shades } from "./shade";
import { textField } from "../../parts/text-field";
import { toolStyles } from "./tool-styles";

/** The output over two drivers, the better the deeper the colour, the base framed. Fires `seg-ask` with what changed. */
@customElement("seg-two-way-tool")
export class TwoWayTool extends LitElement {
  static override styles = [
    commonStyles,
    fieldStyles,
    toolStyles,
    progressStyles,
    shades,
    css`
      .side {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 8px;
      }
      td.own,
      th.own {
        font-weight: var(--fontWeightSemibold);
      }
      td.own.base {
        outline: 2px solid var(--colorNeutralForeground1);
        outline-offset: -2px;
      }
      thead th:first-child,
      tbody th {
        position: sticky;
        inset-inline-start: 0;
        background: var(--colorNeutralBackground2);
      }
    `,
  ];

  @property({ attribute: false }) subject: Subject | undefined;
  @property({ attribute: false }) asked: TwoWayQuestion | undefined;
  @property({ attribute: false }) run: LatestRun<TwoWayAnswer | Failure> | undefined;
  /** Counts what was told of the run: it is the same object all along. */
  @property({ attribute: false }) news = 0;

  override render() {
    const { subject, asked, run } = this;
    if (!subject || !asked) return nothing;
    const texts = words().whatif;
    const answer = run?.answer;
    const found = isFailure(answer) ? undefined : answer;
    return html`
      ${this.side(texts.down, "row", found?.row)} ${this.side(texts.across, "column", found?.column)}
      <seg-select-field
        label=${texts.values}
        .answers=${sideCounts.map((count) => ({ value: String(count), text: String(count) }))}
        .value=${String(asked.count)}
        @seg-change=${({ detail }: CustomEvent<string>) => this.ask({ count: Number(detail) })}
      ></seg-select-field>
      <div role="alert">
        ${
          isFailure(answer)
            ? html`<seg-failure-note .failure=${answer} .range=${subject.reading.model}></seg-failure-note>`
            : nothing
        }
      </div>
      ${found ? this.table(found) : running(run)}
    `;
  }

  private side(label: string, which: "row" | "column", found: Side | undefined) {
    const { question, model, reading } = this.subject as Subject;
    const asked = (this.asked as TwoWayQuestion)[which];
    const texts = words().whatif;
    const change = (more: AskedSide) => this.ask({ [which]: { ...asked, ...more } });
    const line = found && model.lines[model.lineOf.get(found.driver) ?? -1];
    const end = (value = NaN) => (line ? exactText(value, numbersOf(line, reading.model)) : "");
    return html`<div class="side">
      <seg-select-field
        data-field=${which}
        label=${label}
        .answers=${question.offered.map(({ name, label }) => ({ value: name, text: label }))}
        .value=${found?.driver ?? asked.driver ?? ""}
        @seg-change=${({ detail }: CustomEvent<string>) => this.ask({ [which]: { driver: detail } })}
      ></seg-select-field>
      <div class="pair">
        ${textField(texts.low, asked.low ?? "", (low) => change({ low }), { placeholder: end(found?.low) })}
        ${textField(texts.high, asked.high ?? "", (high) => change({ high }), { placeholder: end(found?.high) })}
      </div>
    </div>`;
  }

  private table({ row, column, table }: TwoWayAnswer) {
    const { model, question, numbers, reading } = this.subject as Subject;
    const texts = words().whatif;
    const line = (name: string) => model.lines[model.lineOf.get(name) ?? -1] ?? question.output;
    const [down, across] = [line(row.driver), line(column.driver)];
    const title = texts.twoWayTitle(question.output.label, down.label, across.label);
    const own = (is: boolean) => (is ? "own" : "");
    const all = table.values.flat().filter((value) => typeof value === "number");
    const base = table.values[row.base]?.[column.base];
    const tint = shade(all, typeof base === "number" ? base : undefined);
    return html`<p class="label">${title}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table>
          <thead>
            <tr>
              <th><span class="only-heard">${down.label} \\ ${across.label}</span></th>
              ${column.values.map(
                (value, at) =>
                  html`<th scope="col" class=${own(at === column.base)}>
                    ${figureText(value, numbersOf(across, reading.model))}
                  </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${table.values.map(
              (cells, at) =>
                html`<tr>
                  <th scope="row" class=${own(at === row.base)}>
                    ${figureText(row.values[at], numbersOf(down, reading.model))}
                  </th>
                  ${cells.map((value, place) => {
                    const isBase = at === row.base && place === column.base;
                    return html`<td
                      class=${isBase ? "own base" : isFailure(value) ? "" : tint(value)}
                      title=${isFailure(value) ? value.message : nothing}
                    >
                      ${isFailure(value) ? texts.noValue : figureText(value, numbers)}${
                        isBase ? html`<span class="only-heard"> ${texts.base}</span>` : nothing
                      }
                    </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="hint">${texts.baseMarked}</p>`;
  }

  private ask(detail: Partial<TwoWayQuestion>) {
    this.dispatchEvent(new CustomEvent("seg-ask", { detail }));
  }
}
