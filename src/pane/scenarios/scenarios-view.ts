import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { isFailure } from "../../engine/failure";
import { fileBounds } from "../../engine/whatif/scenario-file";
import type { PaneView, Wish } from "../frame/pane-view";
import { officeSentence } from "../insert/office-sentence";
import { saveFile } from "../insert/save-file";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { viewStyles } from "../parts/view-styles";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { amountText, percent, signedText } from "./amount-text";
import { changeToBase } from "./change-to-base";
import "./driver-field";
import { fileOfScenarios } from "./file-of-scenarios";
import "./import-review";
import "./scenario-bar";
import { ScenarioBook } from "./scenario-book";
import { ScenarioDesk } from "./scenario-desk";
import type { GridDriver, ScenarioGrid } from "./scenario-grid";
import { scenariosStyles } from "./scenarios-styles";
import { activeName, samePlace } from "./sheet/table-place";
import { isUndoKey } from "./undo-key";
import "./output-chart";
import "./output-table";

/** The scenario table of the workbook: its drivers as sliders, its scenarios, and what comes of them. */
@customElement("seg-scenarios-view")
export class ScenariosView extends LitElement implements PaneView {
  static override styles = [commonStyles, viewStyles, scenariosStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private output = "";
  private follows = false;
  private readonly draw = () => this.requestUpdate();
  private readonly book = new ScenarioBook(this.draw);
  private readonly desk = new ScenarioDesk(this.book, this.draw);

  constructor() {
    super();
    this.addEventListener("keydown", this.onKey);
  }

  /** The key does what the button Undo does, unless a box takes back what is being typed into it. */
  private readonly onKey = (event: KeyboardEvent) => {
    if (!isUndoKey(event)) return;
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement && target.type === "text" && !event.defaultPrevented) return;
    event.preventDefault();
    void this.desk.undo();
  };

  override willUpdate() {
    const follows = this.active && this.presence === "excel";
    if (follows === this.follows) return;
    this.follows = follows;
    if (follows) this.book.follow();
    else this.book.rest();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.follows = false;
    this.book.rest();
  }

  override render() {
    const texts = words().scenarios;
    if (this.presence === "absent" || this.presence === "elsewhere") return html`<p>${texts.noExcel}</p>`;
    if (!this.book.isRead) return html`<p role="status">${texts.waiting}</p>`;
    const { place, grid, trouble, tables } = this.book.reading;
    return html`
      ${tables.length > 1 ? this.chooser() : nothing}
      ${!place ? this.none() : grid ? this.table(grid) : html`<p>${texts.unreadable} ${trouble}</p>`}
      <div class="news">
        <div role="status">${this.saying()}</div>
        <div role="alert">${this.fault()}</div>
      </div>
    `;
  }

  private chooser() {
    const { tables, place } = this.book.reading;
    const texts = words().scenarios;
    const key = (one: (typeof tables)[number]) => `${one.sheetId} ${one.name}`;
    return html`<seg-select-field
      label=${texts.table}
      .answers=${tables.map((one) => ({ value: key(one), text: texts.onSheet(one.sheet, one.name) }))}
      .value=${place ? key(place) : ""}
      @seg-change=${({ detail }: CustomEvent<string>) => {
        const chosen = tables.find((one) => key(one) === detail);
        if (chosen && !samePlace(chosen, place)) this.book.choose(chosen);
      }}
    ></seg-select-field>`;
  }

  private none() {
    const texts = words().scenarios;
    const insert = () =>
      this.dispatchEvent(
        new CustomEvent("seg-go", {
          detail: { view: "insert", template: "scenario-forecast" } satisfies Wish,
          bubbles: true,
          composed: true,
        }),
      );
    return html`<section>
      <p>${texts.none}</p>
      <fluent-button role="button" appearance="primary" @click=${insert}>${texts.insertOne}</fluent-button>
      ${this.ownTable()}
    </section>`;
  }

  private ownTable() {
    const texts = words().scenarios;
    return html`<p class="hint">${texts.ownTable}</p>
      <fluent-button role="button" size="small" @click=${() => void this.desk.useSelection()}
        >${texts.useSelection}</fluent-button
      >`;
  }

  private table(grid: ScenarioGrid) {
    const texts = words().scenarios;
    const { shown, review } = this.desk;
    const { base, scenarios } = grid.table;
    return html`
      <section>
        <seg-scenario-bar
          .scenarios=${scenarios}
          .shown=${shown}
          .hint=${this.hint()}
          .renamable=${grid.scenarios.some(({ name, headFormula }) => name === shown && headFormula) ? "no" : "yes"}
          @seg-scenario=${({ detail }: CustomEvent<string>) => this.desk.choose(detail)}
          @seg-add=${({ detail }: CustomEvent<string>) => void this.desk.add(detail)}
          @seg-rename=${({ detail }: CustomEvent<string>) =>
            detail === "" ? this.desk.refuse(texts.headIsFormula(shown)) : void this.desk.rename(detail)}
          @seg-remove=${() => void this.desk.remove()}
          @seg-export=${() => this.exportFile(grid)}
          @seg-import=${({ detail }: CustomEvent<File>) => void this.readFile(detail)}
        ></seg-scenario-bar>
      </section>
      ${
        review
          ? html`<section>
              <seg-import-review
                .file=${review.file}
                .changes=${review.changes}
                .base=${base}
                @seg-write=${() => void this.desk.import()}
                @seg-cancel=${() => this.desk.cancelImport()}
              ></seg-import-review>
            </section>`
          : nothing
      }
      ${this.headline(grid)}
      <section>
        <seg-output-chart
          .results=${this.book.results}
          .output=${this.output}
          .base=${base}
          @seg-output=${({ detail }: CustomEvent<string>) => {
            this.output = detail;
          }}
        ></seg-output-chart>
      </section>
      <section>
        <div class="heading">
          <h2>${texts.drivers(shown)}</h2>
          ${
            shown === base
              ? nothing
              : html`<fluent-button role="button" size="small" @click=${() => void this.desk.reset(grid.drivers)}
                  >${texts.resetAll}</fluent-button
                >`
          }
        </div>
        ${this.together(grid)}
        <div class="drivers">${grid.drivers.map((driver) => this.driver(grid, driver))}</div>
      </section>
      <section>
        <h2>${texts.results}</h2>
        ${this.book.results.map(
          (result) => html`<seg-output-table .result=${result} .base=${base} .shown=${shown}></seg-output-table>`,
        )}
        ${this.resultNote()}
      </section>
      <section>${this.ownTable()}</section>
    `;
  }

  /** What the output chosen comes to in the scenario shown, in sight while a slider moves. */
  private headline({ table }: ScenarioGrid) {
    const { results } = this.book;
    const result = results.find(({ title }) => title === this.output) ?? results[0];
    const last = (name: string) => result?.scenarios.find((one) => one.name === name)?.values.at(-1);
    const value = last(this.desk.shown);
    if (!result || typeof value !== "number") return nothing;
    const share = changeToBase(value, last(table.base))?.share;
    const texts = words().scenarios;
    return html`<p class="headline">
      ${texts.lastYear(result.title, result.periods.at(-1) ?? "")}
      <strong class=${this.book.isAhead ? "ahead" : ""}>${amountText(value)}</strong>
      ${
        share === undefined || this.desk.shown === table.base
          ? nothing
          : texts.toBase(signedText(share, percent), table.base)
      }
    </p>`;
  }

  /** That a scenario moves several drivers at once, and how to see what one of them does. */
  private together({ table, drivers }: ScenarioGrid) {
    const { shown } = this.desk;
    const own = (name: string) => {
      const place = table.scenarios.indexOf(name);
      return drivers.filter(({ cells }) => cells[place] && cells[place].holds !== "blank").length;
    };
    if (shown === table.base || own(shown) < 2) return nothing;
    const blank = table.scenarios.find((name) => own(name) === 0 && table.parents.get(name) === table.base);
    const texts = words().scenarios;
    return html`<p class="hint">
      ${texts.together(shown, own(shown), drivers.length)}
      ${blank === undefined ? texts.oneAlone(table.base) : texts.oneAloneIn(blank, table.base)}
    </p>`;
  }

  private resultNote() {
    const texts = words().scenarios;
    const { results, isAhead } = this.book;
    if (isAhead) return html`<p class="hint">${texts.ahead}</p>`;
    const calculated = new Set(
      results.flatMap(({ scenarios }) => scenarios.flatMap(({ name, isCalculated }) => (isCalculated ? name : []))),
    );
    const note =
      results.length === 0 ? texts.noResults : calculated.size > 0 ? texts.fromModel([...calculated].join(", ")) : "";
    return note === "" ? nothing : html`<p class="hint">${note}</p>`;
  }

  private driver({ table }: ScenarioGrid, driver: GridDriver) {
    const { desk } = this;
    const { shown } = desk;
    return keyed(
      `${shown} ${driver.name}`,
      html`<seg-driver-field
        .driver=${driver}
        .scenario=${table.scenarios.indexOf(shown)}
        .base=${table.scenarios.indexOf(table.base)}
        .name=${shown}
        .busy=${this.book.isWriting}
        .parent=${table.parents.get(shown) ?? table.base}
        @seg-slide=${({ detail }: CustomEvent<number>) => desk.slide(driver, detail)}
        @seg-release=${() => this.book.release()}
        @seg-type=${({ detail }: CustomEvent<number>) => desk.type(driver, detail)}
        @seg-reset=${() => void desk.reset([driver])}
        @seg-type-over=${() => void desk.typeOver(driver)}
      ></seg-driver-field>`,
    );
  }

  /** What is to be known of the cell of the active scenario. */
  private hint(): string {
    const texts = words().scenarios;
    const { active, place } = this.book.reading;
    if (!active) return place ? texts.noActiveCell(activeName(place)) : "";
    if (active.isFormula) return texts.activeIsFormula;
    return active.scenario === undefined ? texts.activeUnknown(active.holds, this.desk.shown) : "";
  }

  private saying() {
    const { said, canUndo } = this.desk;
    const texts = words().scenarios;
    if (!said) return nothing;
    return html`<div class="said ${said.isRefusal ? "refusal" : ""}">
      <p>${said.text}</p>
      <div class="actions">
        ${
          canUndo
            ? html`<fluent-button role="button" size="small" @click=${() => void this.desk.undo()}
                >${texts.undo}</fluent-button
              >`
            : nothing
        }
        <fluent-button role="button" size="small" @click=${() => this.desk.dismiss()}>${texts.dismiss}</fluent-button>
      </div>
    </div>`;
  }

  private fault() {
    const error = this.book.fault ?? this.book.readFault;
    if (error === undefined) return nothing;
    const isProtected = typeof error === "object" && error !== null && "code" in error && error.code === "AccessDenied";
    const { what, remedy } = isProtected ? words().scenarios.isProtected : officeSentence(error);
    const again = html`<div class="actions">
      <fluent-button role="button" size="small" @click=${() => this.book.readAgain()}
        >${words().scenarios.tryAgain}</fluent-button
      >
    </div>`;
    return html`<div class="said refusal">
      <p>${what} ${remedy}</p>
      ${this.book.fault === undefined ? again : nothing}
    </div>`;
  }

  private exportFile(grid: ScenarioGrid) {
    const text = fileOfScenarios(grid);
    const file = "scenarios.json";
    if (isFailure(text)) return this.desk.refuse(text.message);
    saveFile(file, new TextEncoder().encode(text), "application/json");
    this.desk.report(words().scenarios.exported(grid.scenarios.length, file));
  }

  private async readFile(file: File) {
    const texts = words().scenarios;
    // Four bytes are the most a character takes; what is longer is not even read.
    if (file.size > fileBounds.characters * 4) return this.desk.refuse(texts.tooBig);
    try {
      this.desk.readFile(file.name, await file.text());
    } catch {
      this.desk.refuse(texts.notReadFile);
    }
  }
}
