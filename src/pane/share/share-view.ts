import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { facts } from "../facts";
import type { PaneView } from "../frame/pane-view";
import { officeSentence } from "../insert/office-sentence";
import { saveFile } from "../insert/save-file";
import { commonStyles } from "../parts/common-styles";
import { icon, iconStyles } from "../parts/icon";
import { progressStyles } from "../parts/progress-styles";
import "../parts/select-field";
import { viewStyles } from "../parts/view-styles";
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
import { handsOutFiles, workbookFile, workbookFileName } from "./workbook-file";

const isScope = (kind: string): kind is ScopeKind => ["workbook", "sheet", "selection"].includes(kind);
const today = (): string => new Date().toISOString().slice(0, 10);

/** Freeze SEG formulas to the values they show, thaw them again, download the workbook as it stands. */
@customElement("seg-share-view")
export class ShareView extends LitElement implements PaneView {
  static override styles = [commonStyles, iconStyles, viewStyles, progressStyles, shareStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private scope: ScopeKind = "workbook";
  @state() private share: ShareState | undefined;
  @state() private trouble = "";

  private readonly work = new ShareWork(() => this.requestUpdate());
  private shown = this.work.state;
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

  /** What came of it is seen, however far down it stands. */
  override updated() {
    const { state } = this.work;
    if (state === this.shown) return;
    this.shown = state;
    this.renderRoot.querySelector(".message")?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const texts = words().share;
    return html`
      ${
        this.presence === "excel"
          ? html`<div role="alert">${this.trouble === "" ? nothing : html`<p>${this.trouble}</p>`}</div>
              ${this.freezing()} ${this.thawing()} ${this.file()} ${this.outcome()}`
          : html`<p class="hint">${texts.needsWorkbook}</p>`
      }
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
      <p id="live" class="count">
        ${share ? texts.live(share.live, share.liveSheets, this.scope, share.frozen) : texts.counting}
      </p>
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
                  ${state.work === "file" ? texts.reading : state.cancelling ? texts.cancelling : texts.working}${
                    state.total > 0
                      ? html` <span>${texts[state.work === "file" ? "bytes" : "cells"](state.done, state.total)}</span>`
                      : nothing
                  }
                </p>
                <div class="running">
                  <progress
                    aria-labelledby="progress-label"
                    max="100"
                    value=${state.total > 0 ? Math.round((100 * state.done) / state.total) : nothing}
                  ></progress>
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
                  ${state.sentences.leftBehind ? nothing : words().insert.untouched}
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
    const live = this.share?.live ?? 0;
    const ready = this.work.state.is !== "working";
    return html`<section>
      <h2>${texts.fileHead}</h2>
      <p id="file">${texts.fileDoes} ${live > 0 && this.scope === "workbook" ? texts.fileIsLive(live) : nothing}</p>
      ${
        handsOutFiles()
          ? this.button(texts.downloadWorkbook, this.save, { ready, described: "file" })
          : html`<p class="hint">${texts.noFiles}</p>`
      }
      <p class="hint">${texts.templateFiles}</p>
    </section>`;
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
    const name = workbookFileName(Office.context.document.url);
    void this.work.start(async (watched) => {
      saveFile(name, await workbookFile(watched));
      return [words().share.saved(name)];
    }, "file");
  };
}
