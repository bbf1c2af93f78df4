import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type Failure, isFailure } from "../../engine/failure";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { watchDeletions } from "../../render/office/watch-deletions";
import type { PaneView } from "../frame/pane-view";
import { excelWorkbook } from "../insert/excel-workbook";
import { Insertion } from "../insert/insertion";
import { commonStyles } from "../parts/common-styles";
import "../parts/segmented-choice";
import { viewStyles } from "../parts/view-styles";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { followWorkbook } from "../workbook/follow-workbook";
import { inSlices } from "../../worker/in-slices";
import { FollowedModel } from "./followed-model";
import { GoalRun } from "./goal-run";
import { KeptRun } from "./kept/kept-run";
import { recallChoice, rememberChoice } from "./kept-choice";
import { LatestRun } from "./latest-run";
import { modelsInSteps } from "./models";
import "./parts/failure-note";
import "./parts/goal-tool";
import "./parts/kept-notice";
import "./parts/model-picker";
import "./parts/question-form";
import "./parts/result-writer";
import "./parts/simulation-tool";
import "./parts/tornado-tool";
import "./parts/two-way-tool";
import { assumedDraws } from "./question/assumed-draws";
import type { AskedGoal } from "./question/goal-answer";
import type { AskedQuestion } from "./question/settled-question";
import { type AskedSimulation, simulationRequest, usualSimulation } from "./question/simulation-asked";
import { beginTornado, type TornadoAnswer } from "./question/tornado-answer";
import { beginTwoWay, type TwoWayAnswer, type TwoWayQuestion } from "./question/two-way-answer";
import { exampleSheet } from "./sheet/example-sheet";
import { type Tool, writableOf } from "./sheet/writable-of";
import { SimulationRun } from "./simulation-run";
import { type Subject, subjectOf } from "./subject";
import type { Place } from "./workbook/area";
import { goToCells } from "../workbook/go-to-cells";

/** Edits that come close together are read once. */
const rest = 80;
const tools: readonly Tool[] = ["tornado", "twoway", "goal", "simulation"];

/** A model range of the workbook, and what moving its drivers does to an output: four tools, and their results on sheets. */
@customElement("seg-whatif-view")
export class WhatIfView extends LitElement implements PaneView {
  static override styles = [
    commonStyles,
    viewStyles,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 12px;
        min-width: 0;
      }
      div[role]:not(:has(*)) {
        position: absolute;
      }
    `,
  ];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private tool: Tool = "tornado";
  @state() private asked: AskedQuestion = {};
  @state() private twoWay: TwoWayQuestion = { row: {}, column: {}, count: 5 };
  @state() private goal: AskedGoal = {};
  @state() private simulation: AskedSimulation = usualSimulation;
  @state() private threshold: number | undefined;
  @state() private news = 0;
  private readonly told = () => (this.news += 1);
  private readonly model: FollowedModel = new FollowedModel(
    () => {
      this.told();
      void this.kept.look(this.model.reading);
    },
    (reading) => inSlices(modelsInSteps(reading)),
  );
  private readonly correlations = new FollowedModel(this.told);
  private readonly tornado = new LatestRun<TornadoAnswer | Failure>(this.told);
  private readonly table = new LatestRun<TwoWayAnswer | Failure>(this.told);
  private readonly seek = new GoalRun(this.told);
  private readonly run = new SimulationRun(this.told);
  private readonly kept = new KeptRun(this.told);
  /** What each tool wrote: what is said of it, Go to and Undo stand where that tool does. */
  private readonly results = new Map(
    tools.map((tool) => [tool, new Insertion<WorkbookPlan>(excelWorkbook, this.told)]),
  );
  private subject: ReturnType<typeof subjectOf>;
  private subjectKey: unknown[] = [];
  private watching = false;
  private reading: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if ((changed.has("presence") || changed.has("active")) && this.presence === "excel" && this.active) this.follow();
    const key = [this.model.reading, this.asked];
    if (key.some((part, at) => part !== this.subjectKey[at])) {
      this.subjectKey = key;
      const { reading, models } = this.model;
      this.subject = reading && models && subjectOf(reading, models, this.asked);
    }
    if (this.subject && !isFailure(this.subject)) this.ask(this.subject);
  }

  /** Asks what the tool shown answers. */
  private ask(subject: Subject) {
    const { tool, twoWay, goal } = this;
    if (tool === "tornado") this.tornado.ask([subject], () => beginTornado(subject));
    if (tool === "twoway") this.table.ask([subject, twoWay], () => beginTwoWay(subject, twoWay));
    if (tool === "goal") this.seek.ask(subject, goal);
  }

  private get ranges() {
    return [this.model, this.correlations];
  }

  private lookAtResults() {
    for (const written of this.results.values()) void written.lookAgain();
  }

  private lookAgain() {
    void this.model.look();
    void this.correlations.readAgain();
  }

  /** Reads the workbook and keeps to it; what happens while another view is shown is read when this one comes back. */
  private follow() {
    if (this.watching) this.lookAgain();
    else void this.recall().then(() => this.lookAgain());
    this.lookAtResults();
    if (this.watching) return;
    this.watching = true;
    let sheets = false;
    void followWorkbook((_, change) => {
      sheets ||= change === undefined;
      if (change) for (const range of this.ranges) range.shifted(change.sheetId, change);
      clearTimeout(this.reading);
      this.reading = setTimeout(() => {
        if (!this.active) return;
        if (sheets) this.lookAgain();
        else for (const range of this.ranges) void range.readAgain();
        sheets = false;
      }, rest);
    }).catch(() => undefined); // where Excel does not tell, coming back to the view still reads
    void watchDeletions(() => this.lookAtResults()).catch(() => undefined);
  }

  /** Takes up what the workbook keeps; a range that is there no more is as if none had been chosen. */
  private async recall() {
    const { tool, source, asked, simulation } = recallChoice(Office.context.document.settings);
    this.tool = tool ?? this.tool;
    this.asked = asked ?? this.asked;
    this.simulation = simulation ?? this.simulation;
    if (!source) return;
    await this.model.choose(source);
    if (!this.model.reading) await this.model.forget();
  }

  /** Keeps the user's choice in the workbook, once for what is typed in one go; where that takes no settings it holds as long as the pane. */
  private readonly keep = () => {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      const { tool, asked, simulation, model } = this;
      const choice = { tool, asked, simulation, source: model.source };
      void rememberChoice(Office.context.document.settings, choice).catch(() => undefined);
    }, rest);
  };

  override render() {
    const texts = words().whatif;
    if (this.presence !== "excel") return html`<p class="hint">${texts.waiting}</p>`;
    const { subject } = this;
    return html`
      <section @seg-show-cell=${this.goTo}>
        <seg-model-picker
          .model=${this.model}
          .news=${this.news}
          @seg-example=${this.example}
          @seg-chosen=${this.keep}
        ></seg-model-picker>
        <div role="alert">
          ${
            isFailure(subject)
              ? html`<seg-failure-note .failure=${subject} .range=${this.model.reading?.model}></seg-failure-note>`
              : nothing
          }
        </div>
        <seg-kept-notice .run=${this.kept} .news=${this.news}></seg-kept-notice>
      </section>
      ${subject && !isFailure(subject) ? this.tools(subject) : nothing}
      <section>
        <seg-result-writer
          .writable=${subject && !isFailure(subject) ? this.writable(subject) : undefined}
          .insertion=${this.results.get(this.tool)}
          .news=${this.news}
        ></seg-result-writer>
      </section>
    `;
  }

  private tools(subject: Subject) {
    const texts = words().whatif;
    return html`
      <section>
        <seg-question-form
          .subject=${subject}
          @seg-ask=${({ detail }: CustomEvent<AskedQuestion>) => {
            this.asked = { ...this.asked, ...detail };
            this.keep();
          }}
        ></seg-question-form>
      </section>
      <section>
        <seg-segmented-choice
          label=${texts.tool}
          .answers=${tools.map((value) => ({ value, text: texts.tools[value] }))}
          .value=${this.tool}
          @seg-change=${({ detail }: CustomEvent<Tool>) => {
            this.tool = detail;
            this.keep();
          }}
        ></seg-segmented-choice>
      </section>
      <section @seg-show-cell=${this.goTo}>${this.shown(subject)}</section>
    `;
  }

  private shown(subject: Subject) {
    switch (this.tool) {
      case "tornado":
        return html`<seg-tornado-tool .subject=${subject} .run=${this.tornado} .news=${this.news}></seg-tornado-tool>`;
      case "twoway":
        return html`<seg-two-way-tool
          .subject=${subject}
          .asked=${this.twoWay}
          .run=${this.table}
          .news=${this.news}
          @seg-ask=${({ detail }: CustomEvent<Partial<TwoWayQuestion>>) => (this.twoWay = { ...this.twoWay, ...detail })}
        ></seg-two-way-tool>`;
      case "goal":
        return html`<seg-goal-tool
          .subject=${subject}
          .asked=${this.goal}
          .run=${this.seek}
          .news=${this.news}
          @seg-ask=${({ detail }: CustomEvent<AskedGoal>) => (this.goal = detail)}
        ></seg-goal-tool>`;
      case "simulation":
        return html`<seg-simulation-tool
          .subject=${subject}
          .asked=${this.simulation}
          .correlations=${this.correlations}
          .run=${this.run}
          .news=${this.news}
          @seg-ask=${({ detail }: CustomEvent<AskedSimulation>) => {
            this.simulation = detail;
            this.keep();
          }}
          @seg-threshold=${({ detail }: CustomEvent<number | undefined>) => (this.threshold = detail)}
        ></seg-simulation-tool>`;
    }
  }

  private writable(subject: Subject) {
    const { report, request } = this.run;
    const { threshold } = this;
    const correlations = this.correlations.reading?.model;
    const draws = this.simulation.assumed ? assumedDraws(subject, this.simulation.spread) : undefined;
    const asked = simulationRequest(subject.reading, subject.question, this.simulation, correlations, draws);
    const current = report !== undefined && JSON.stringify(asked) === JSON.stringify(request);
    const simulated = current ? { report, correlations, threshold, draws } : undefined;
    return writableOf(this.tool, subject, {
      tornado: this.tornado.answer,
      twoWay: this.table.answer,
      goal: this.seek.answer,
      simulated,
    });
  }

  private readonly goTo = ({ detail }: CustomEvent<Place>) =>
    void goToCells(detail.sheetId, detail)
      .catch(() => false)
      .then((there) => {
        if (!there) void this.model.look();
      });

  private readonly example = () => {
    const done = this.results.get(this.tool)?.start(words().whatif.example, exampleSheet);
    void done?.then(() => this.model.look());
  };
}
