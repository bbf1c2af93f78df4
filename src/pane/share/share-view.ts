import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { outlines } from "../../../templates/outlines";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { emptyDraft } from "../choices/draft";
import { recall } from "../choices/kept-choices";
import { settle } from "../choices/settle";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { askedWorkbook } from "../insert/asked-workbook";
import { Download } from "../insert/download";
import { officeSentence, type Sentences } from "../insert/office-sentence";
import { workbookFiles } from "../insert/workbook-files";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import "../parts/select-field";
import { viewStyles } from "../parts/view-styles";
import { loadPlanner } from "../planner/load-planner";
import { followWorkbook } from "../workbook/follow-workbook";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { followSelection } from "../workbook/follow-selection";
import { Latest } from "../workbook/latest";
import { WhileShown } from "../workbook/while-shown";
import { freeze } from "./freeze";
import { hasNotes } from "./has-notes";
import { readShare, scopeNow, type ScopeKind, type ShareState } from "./read-share";
import { cellsInWords, frozenInWords, goneInWords, thawedInWords } from "./share-sentences";
import { shareStyles } from "./share-styles";
import { ShareWork } from "./share-work";
import { thaw } from "./thaw";

const isScope = (kind: string): kind is ScopeKind => ["workbook", "sheet", "selection"].includes(kind);
const today = (): string => new Date().toISOString().slice(0, 10);

/** Freeze SEG formulas to the values they show, thaw them again, download a file that opens anywhere. */
@customElement("seg-share-view")
export class ShareView extends LitElement implements PaneView {
  static override styles = [commonStyles, iconStyles, viewStyles, shareStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private scope: ScopeKind = "workbook";
  @state() private share: ShareState | undefined;
  @state() private trouble = "";

  private readonly work = new ShareWork(() => this.requestUpdate());
  private readonly download = new Download<WorkbookPlan>(workbookFiles, () => this.requestUpdate());
  private readonly reading = new Latest(async () => {
    if (this.work.state.is === "working") return; // it reads when it is done
    try {
      this.share = await readShare(await scopeNow(this.scope));
      this.trouble = "";
    } catch (error) {
      const { what, remedy } = officeSentence(error);
      this.trouble = `${what} ${remedy}`;
    }
  }, 250);

  constructor() {
    super();
    const read = () => this.reading.ask();
    const moved = () => {
      if (this.scope !== "workbook") read();
    };
    new WhileShown(this, read, () => [followWorkbook(read), followSelection(moved)]);
  }

  override render() {
    const texts = words().share;
    return html`
      ${
        this.presence === "excel"
          ? html`<div role="alert">${this.trouble === "" ? nothing : html`<p>${this.trouble}</p>`}</div>
              ${this.freezing()} ${this.thawing()} ${this.outcome()}`
          : html`<p class="hint">${texts.needsWorkbook}</p>`
      }
      ${this.file()}
    `;
  }

  private button(text: string, act: () => void, { primary = false, ready = true, described = "" } = {}) {
    return html`<fluent-button
      role="button"
      appearance=${primary ? "primary" : "outline"}
      aria-disabled=${!ready}
      ?disabled-focusable=${!ready}
      aria-describedby=${described || nothing}
      @click=${() => ready && act()}
      >${text}</fluent-button
    >`;
  }

  private freezing() {
    const texts = words().share;
    const { share } = this;
    const answers = (["workbook", "sheet", "selection"] as const).map((value) => ({
      value,
      text: texts.scopes[value],
    }));
    const ready = share !== undefined && share.live > 0 && !share.unreadable && this.work.state.is !== "working";
    return html`<section>
      <h2>${texts.freezeHead}</h2>
      <p>${texts.freezeDoes} ${hasNotes() ? texts.withNotes : texts.withoutNotes}</p>
      <seg-select-field
        label=${texts.scope}
        .answers=${answers}
        .value=${this.scope}
        @seg-change=${({ detail }: CustomEvent<string>) => this.choose(detail)}
      ></seg-select-field>
      <p id="live" class="count">${share ? texts.live(share.live, share.liveSheets, this.scope) : texts.counting}</p>
      ${this.button(texts.freeze, this.freeze, { primary: true, ready, described: "live" })}
    </section>`;
  }

  private thawing() {
    const { share } = this;
    if (!share || (share.frozen === 0 && share.edited.length === 0 && share.gone.length === 0 && !share.unreadable))
      return nothing;
    const texts = words().share;
    const ready = this.work.state.is !== "working";
    return html`<section>
      <h2>${texts.frozenHead}</h2>
      ${share.unreadable ? html`<p>${texts.trouble.unreadable}</p>` : nothing}
      ${share.frozen > 0 ? html`<p id="frozen" class="count">${texts.frozen(share.frozen, share.frozenSheets, share.date, share.dataset)}</p>` : nothing}
      ${share.edited.length > 0 ? html`<p id="edited">${texts.edited(share.edited.length, cellsInWords(share.edited))}</p>` : nothing}
      ${goneInWords(share.gone).map((sentence) => html`<p>${sentence}</p>`)}
      <div class="buttons">
        ${share.frozen > 0 ? this.button(texts.thaw, () => this.thaw(false), { ready, described: "frozen" }) : nothing}
        ${share.edited.length > 0 ? this.button(texts.overwrite, () => this.thaw(true), { ready, described: "edited" }) : nothing}
      </div>
    </section>`;
  }

  private outcome() {
    const texts = words().share;
    const { state } = this.work;
    return html`<div role="status">
        ${
          state.is === "said"
            ? html`<div class="message">
                ${icon("said")}
                <div>${state.sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
                ${this.dismiss(() => this.work.dismiss())}
              </div>`
            : nothing
        }
        ${
          state.is === "working" && state.slow
            ? html`<div class="progress">
                <p id="progress-label">
                  ${state.cancelling ? texts.cancelling : texts.working}${
                    state.total > 0 ? html` <span>${texts.cells(state.done, state.total)}</span>` : nothing
                  }
                </p>
                <div class="row">
                  <fluent-progress-bar
                    thickness="large"
                    aria-labelledby="progress-label"
                    max="100"
                    value=${state.total > 0 ? Math.round((100 * state.done) / state.total) : nothing}
                  ></fluent-progress-bar>
                  ${this.button(words().insert.cancel, () => this.work.cancel(), { ready: !state.cancelling })}
                </div>
              </div>`
            : nothing
        }
      </div>
      <div role="alert">
        ${
          state.is === "failed"
            ? html`<div class="message failed">
                ${icon("failed")}
                <p>
                  ${state.sentences.what} ${state.sentences.remedy}
                  ${state.sentences.leftBehind ? "" : words().insert.untouched}
                </p>
                ${this.dismiss(() => this.work.dismiss())}
              </div>`
            : nothing
        }
      </div>`;
  }

  private dismiss(act: () => void) {
    return html`<fluent-button
      role="button"
      size="small"
      appearance="subtle"
      icon-only
      aria-label=${words().frame.dismiss}
      @click=${act}
      >${icon("dismiss")}</fluent-button
    >`;
  }

  private file() {
    const texts = words().share;
    const settled = this.settled();
    const { state } = this.download;
    const working = state?.phase === "working";
    if (!settled) return nothing;
    const { title } = askedWorkbook(settled, "portable", loadPlanner);
    const failed = (sentences: Sentences) => `${sentences.what} ${sentences.remedy}`;
    return html`<section>
      <h2>${texts.fileHead}</h2>
      <p id="file">${texts.fileDoes(title)}</p>
      ${this.button(working ? texts.preparing : words().insert.download, this.save, { ready: !working, described: "file" })}
      <div role="status">${state?.phase === "said" ? html`<p>${state.what}</p>` : nothing}</div>
      <div role="alert">${state?.phase === "failed" ? html`<p>${failed(state.sentences)}</p>` : nothing}</div>
    </section>`;
  }

  /** The choices the workbook keeps: those of the last insertion, until the Insert view is changed. */
  private settled() {
    const draft = this.presence === "excel" ? recall(Office.context.document.settings, emptyDraft) : emptyDraft;
    return settle(facts, outlines, draft);
  }

  private choose(kind: string) {
    if (!isScope(kind)) return;
    this.scope = kind;
    this.reading.ask();
  }

  private readonly freeze = () => {
    const made = { date: today(), dataset: facts.dataset.id };
    void this.work
      .start(async (watched) => frozenInWords(await freeze(await scopeNow(this.scope), made, watched)))
      .finally(() => this.reading.ask());
  };

  private thaw(overwrite: boolean) {
    void this.work
      .start(async (watched) => thawedInWords(await thaw(overwrite, watched)))
      .finally(() => this.reading.ask());
  }

  private readonly save = () => {
    const settled = this.settled();
    if (!settled) return;
    const { title, file, plan } = askedWorkbook(settled, "portable", loadPlanner);
    void this.download.start(title, file, plan);
  };
}
