import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { outlines } from "../../../templates/outlines";
import type { TemplateOutline } from "../../plan/template-outline";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { watchDeletions } from "../../render/office/watch-deletions";
import { changeDraft } from "../choices/change-draft";
import { type Draft, emptyDraft } from "../choices/draft";
import { recall, remember } from "../choices/kept-choices";
import { ownCompany } from "../choices/own-company";
import { type Settled, settle } from "../choices/settle";
import { summary } from "../choices/summary";
import { facts } from "../facts";
import type { Wish } from "../frame/pane-view";
import { commonStyles } from "../parts/common-styles";
import "../parts/select-field";
import { loadPlanner } from "../planner/load-planner";
import type { Planner } from "../planner/planner";
import { afterPaint, Previews } from "../preview/previews";
import type { Presence } from "../start/await-excel";
import { templateWords } from "../words/template-words";
import { words } from "../words/words";
import "./choices-form";
import { askedWorkbook } from "./asked-workbook";
import { excelWorkbook } from "./excel-workbook";
import { Download } from "./download";
import { gapsAhead } from "./gaps-ahead";
import { Insertion } from "./insertion";
import { officeText } from "./office-text";
import "./insertion-bar";
import "./template-gallery";
import type { Card } from "./template-gallery";
import { workbookFiles } from "./workbook-files";

/** A template as a card shows it. */
interface Pictured {
  readonly template: TemplateOutline;
  readonly draft: Draft;
}

/** Choose company, template and figures; insert; go to, undo. */
@customElement("seg-insert-view")
export class InsertView extends LitElement {
  static override styles = [
    commonStyles,
    css`
      :host {
        flex: 1;
        min-height: 0;
        display: flex;
        flex-direction: column;
      }
      .choices {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        display: grid;
        align-content: start;
        gap: 16px;
        padding: 14px 16px 16px;
      }
      .choices > * {
        width: 100%;
        max-width: 720px;
        margin-inline: auto;
      }
    `,
  ];

  @property() presence: Presence = "waiting";
  @property({ attribute: false }) wish: Wish | undefined;
  @state() private draft: Draft = emptyDraft;
  @state() private rateMissing = false;
  /** An insertion of this company was tried: its form says all that is wrong. */
  @state() private tried = false;
  /** Why the workbook does not keep the choices. */
  @state() private notKept = "";
  @state() private notPictured = false;
  private planner: Planner | undefined;
  private readonly insertion = new Insertion<WorkbookPlan>(excelWorkbook, () => this.requestUpdate());
  private readonly download = new Download<WorkbookPlan>(workbookFiles, () => this.requestUpdate());
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private settled: Settled | undefined;
  private cards: readonly Card[] = [];
  /** The templates whose cards are seen. */
  private inView: ReadonlySet<string> = new Set();
  private readonly previews = new Previews<Pictured>(
    ({ template, draft }) => JSON.stringify({ ...draft, template: template.id, mode: undefined }),
    ({ template, draft }) => this.planner?.picture(template.id, draft),
    () => this.showCards(),
  );

  /** What plans workbooks comes once the first view stands. */
  override firstUpdated() {
    afterPaint(this.fetchPlanner);
  }

  private readonly fetchPlanner = () => void this.planning().catch(() => undefined);

  private async planning(): Promise<Planner> {
    try {
      const planner = await loadPlanner();
      this.notPictured = false;
      if (this.planner !== planner) {
        this.planner = planner;
        this.showCards();
      }
      return planner;
    } catch (error) {
      this.notPictured = true;
      this.showCards();
      throw error;
    }
  }

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has("presence") && this.presence === "excel") {
      const chosen = this.draft;
      this.draft = recall(Office.context.document.settings, chosen);
      if (chosen !== emptyDraft) this.keep();
      // Where Excel does not tell, Go to and Undo still look for themselves.
      void watchDeletions(() => void this.insertion.lookAgain()).catch(() => undefined);
    }
    if (changed.has("wish") && this.wish?.template !== undefined) this.choose({ template: this.wish.template });
    if (this.settled && !changed.has("draft") && !changed.has("presence")) return;
    const settled = settle(facts, outlines, this.draft);
    if (!settled) return;
    this.settled = settled;
    this.showCards();
  }

  /**
   * A card shows its template for the company chosen; one whose picture is still to be drawn keeps the one it had. Only what is seen is
   * drawn, and the chosen one, whose checks the bar tells.
   */
  private showCards() {
    const { draft, template: chosen } = this.settled ?? {};
    if (!draft) return;
    const shown = outlines.filter((template) => template === chosen || this.inView.has(template.id));
    const drawn = this.planner ? this.previews.ask(shown.map((template) => ({ template, draft }))) : [];
    this.cards = outlines.map((template, at) => {
      const place = shown.indexOf(template);
      return {
        template,
        picture: (drawn[place] ?? this.cards[at])?.picture,
        waits: place >= 0 && drawn[place] === undefined && !this.notPictured,
      };
    });
    this.requestUpdate();
  }

  private readonly onSeen = ({ detail }: CustomEvent<ReadonlySet<string>>) => {
    this.inView = detail;
    this.showCards();
  };

  override render() {
    if (!this.settled) return nothing;
    const { draft, offers, template } = this.settled;
    const companies = [draft.company, draft.peer].flatMap(
      (asked) => facts.dataset.companies.find(({ id }) => id === asked) ?? [],
    );
    return html`
      <div class="choices" @keydown=${this.onKey}>
        <seg-select-field
          data-field="company"
          label=${words().insert.company}
          .answers=${offers.companies}
          .value=${draft.company}
          @seg-change=${({ detail }: CustomEvent<string>) => this.choose({ company: detail })}
        ></seg-select-field>
        <seg-template-gallery
          .cards=${this.cards}
          .value=${template.id}
          @seg-change=${({ detail }: CustomEvent<string>) => this.choose({ template: detail })}
          @seg-seen=${this.onSeen}
          @seg-insert=${this.insert}
        ></seg-template-gallery>
        <seg-choices-form
          .settled=${this.settled}
          .rateMissing=${this.rateMissing}
          .tried=${this.tried}
          @seg-choose=${({ detail }: CustomEvent<Partial<Draft>>) => this.choose(detail)}
        ></seg-choices-form>
        <div role="status">
          ${this.notPictured ? this.picturesMissing() : nothing}
          ${this.notKept === "" ? nothing : html`<p class="hint">${words().insert.notKept} ${this.notKept}</p>`}
        </div>
      </div>
      <seg-insertion-bar
        .state=${this.download.state ?? this.insertion.state}
        .summary=${`${templateWords(template.id).title} · ${summary(template, companies, draft)}`}
        .ready=${this.presence === "excel"}
        .waiting=${words().insert.waiting[this.presence]}
        .ahead=${gapsAhead(this.settled, this.openChecks)}
        @keydown=${this.onKey}
        @seg-insert=${this.insert}
        @seg-choose=${({ detail }: CustomEvent<Partial<Draft>>) => this.choose(detail)}
        @seg-download=${this.save}
        @seg-cancel=${this.cancel}
        @seg-goto=${() => void this.insertion.goTo()}
        @seg-undo=${() => void this.insertion.undo()}
        @seg-dismiss=${() => (this.download.state ? this.download : this.insertion).dismiss()}
      ></seg-insertion-bar>
    `;
  }

  /** Known once the template's picture is drawn, which is made of the very workbook. */
  private get openChecks(): number {
    const { draft, template } = this.settled ?? {};
    if (draft?.company === ownCompany.value) return 0;
    const card = this.cards.find((one) => one.template === template);
    return card && !card.waits ? (card.picture?.openChecks ?? 0) : 0;
  }

  private picturesMissing() {
    return html`<p class="hint">${words().insert.notPictured}</p>
      <fluent-button role="button" size="small" @click=${this.fetchPlanner}>${words().frame.tryAgain}</fluent-button>`;
  }

  private choose(change: Partial<Draft>) {
    if (this.download.state?.phase !== "working") this.download.dismiss(); // it told of what was chosen then
    if (change.company !== undefined) this.tried = false;
    this.draft = this.settled ? changeDraft(this.settled, change) : { ...this.draft, ...change };
    this.keep();
  }

  /** Writes the choices into the workbook once they rest; says it where the workbook does not take them. */
  private keep() {
    if (this.presence !== "excel") return;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => {
      const saved = remember(Office.context.document.settings, this.settled?.draft ?? this.draft);
      saved.then(
        () => (this.notKept = ""),
        (error: unknown) => (this.notKept = officeText(error)),
      );
    }, 300);
  }

  private readonly insert = () => {
    const { settled } = this;
    if (this.presence !== "excel" || !settled || this.download.state?.phase === "working") return;
    const { title, plan, asked } = this.ask(settled, settled.draft.mode);
    this.download.dismiss();
    void this.insertion.start(title, plan, asked);
  };

  private readonly save = () => {
    const { settled } = this;
    if (!settled || this.insertion.state.phase === "working") return;
    const { title, plan, file } = this.ask(settled, "portable");
    void this.download.start(title, file, plan);
  };

  private ask(settled: Settled, mode: Draft["mode"]) {
    const asked = askedWorkbook(settled, mode, () => this.planning());
    this.rateMissing = asked.rateMissing;
    this.tried = true;
    return asked;
  }

  private readonly cancel = () =>
    this.download.state?.phase === "working" ? this.download.dismiss() : this.insertion.cancel();

  private onKey(event: KeyboardEvent) {
    if (event.key === "Escape" && !event.defaultPrevented) this.cancel();
  }
}
