import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { CallCard } from "../../engine/explain/card-of-call";
import { isFailure } from "../../engine/failure";
import { cellAddress } from "../../plan/address";
import type { PaneView } from "../frame/pane-view";
import { officeSentence } from "../insert/office-sentence";
import { commonStyles } from "../parts/common-styles";
import { copyNotice, copyNoticeStyles } from "../parts/copy-notice";
import { engineSentence } from "../parts/engine-sentence";
import { viewStyles } from "../parts/view-styles";
import { followWorkbook } from "../workbook/follow-workbook";
import type { Presence } from "../start/await-excel";
import { numberText } from "../words/locale";
import { words } from "../words/words";
import { goToCells } from "../workbook/go-to-cells";
import { followCalculation } from "../workbook/follow-calculation";
import { followSelection } from "../workbook/follow-selection";
import { Latest } from "../workbook/latest";
import { WhileShown } from "../workbook/while-shown";
import type { BookCell } from "./book";
import { copyText } from "./copy-text";
import type { Origin } from "./explain-cell";
import { type SelectedCell, SourceReader } from "./source-reader";
import { sourceStyles } from "./source-styles";

/** A fraction (a share, growth, a margin) as it is spoken of. */
const asPercent: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };

const addressOf = ({ grid, row, column }: BookCell): string => `${grid.name}!${cellAddress({ row, column })}`;

/** The card of the selected cell: what it is, where its figures come from, how they were worked out. Follows the selection. */
@customElement("seg-source-view")
export class SourceView extends LitElement implements PaneView {
  static override styles = [commonStyles, viewStyles, copyNoticeStyles, sourceStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private cell: SelectedCell | undefined;
  @state() private trouble = "";
  /** The text that was copied last. */
  @state() private copied = "";

  private readonly reader = new SourceReader();
  private readonly reading = new Latest(async () => {
    try {
      this.cell = await this.reader.read();
      this.trouble = "";
    } catch (error) {
      const { what, remedy } = officeSentence(error);
      this.trouble = `${what} ${remedy}`;
    }
  });

  constructor() {
    super();
    const changed = () => {
      this.reader.forget();
      this.reading.ask();
    };
    new WhileShown(this, changed, () => [
      followSelection(() => this.reading.ask()),
      // Another sheet that is shown changes nothing of what was read, and is a selection.
      followWorkbook((happened) => {
        if (happened !== "shown") changed();
      }),
      followCalculation(changed),
    ]);
  }

  override render() {
    const texts = words().source;
    if (this.presence !== "excel") return html`<p class="hint">${texts.needsWorkbook}</p>`;
    if (this.trouble !== "") return html`<p role="alert">${this.trouble}</p>`;
    const { cell } = this;
    if (!cell) return nothing;
    return html`
      <section aria-labelledby="name">
        <p class="where">${addressOf(cell.cell)}</p>
        <h2 id="name">${cell.name}</h2>
        ${cell.text === "" ? nothing : html`<p class="value">${cell.text}</p>`} ${this.kind(cell)}
        <div class="only-heard" role="status">
          ${texts.heard(cell.name, cell.text)}${this.copied === "" ? "" : ` ${texts.copied}`}
        </div>
      </section>
    `;
  }

  private kind({ kind, frozenOn }: SelectedCell) {
    const texts = words().source;
    if (kind.is === "empty" || kind.is === "typed")
      return html`<p>${texts[kind.is]}</p>
        <p class="hint">${texts.whichHaveOne}</p>`;
    const { formula, origins } = kind;
    return html`
      <p class="kind">
        ${kind.is === "frozen" && frozenOn ? texts.frozenOn(frozenOn.date, frozenOn.dataset) : texts.kinds[kind.is]}
      </p>
      ${"words" in kind ? html`<p class="words">${kind.words}</p>` : nothing}
      <code>${formula}</code>
      ${
        kind.is === "derived"
          ? html`<p>${origins.length === 0 ? texts.noFigures : texts.comesFrom(origins.length, kind.more)}</p>`
          : nothing
      }
      ${origins.map((origin) => this.card(origin, kind.is === "derived" || origins.length > 1))}
      ${"source" in kind && kind.source !== "" ? html`<p class="hint read-in">${texts.readIn(kind.source)}</p>` : nothing}
    `;
  }

  private card({ card, cell, name, call }: Origin, named: boolean) {
    const texts = words().source;
    return html`<article>
      ${
        named
          ? html`<h3>
              <button class="link" @click=${() => void goToCells(cell.grid.id, cellAddress(cell))}>${name}</button>
              <span class="where">${addressOf(cell)}</span>
            </h3>`
          : nothing
      }
      ${
        typeof card === "string"
          ? html`<p>${card === "no figure" ? texts.noFigure(call.name) : texts.notFollowed(call.name)}</p>`
          : isFailure(card)
            ? html`${engineSentence(card.message)}
                <p class="hint">${texts.neverZero}</p>`
            : this.rows(card)
      }
    </article>`;
  }

  private rows({ rows, citation, value, unit, copied }: CallCard) {
    const texts = words().source;
    const written = numberText(value, unit === "" ? asPercent : { maximumFractionDigits: 3 });
    const all = [["Value", `${written} ${unit}`.trim()] as const, ...rows];
    const named = (row: string) => (Object.hasOwn(texts.rows, row) ? texts.rows[row as keyof typeof texts.rows] : row);
    const cite = citation ?? rows.map(([row, text]) => `${row}: ${text}`).join("; ");
    return html`${copied ? copyNotice(copied) : nothing}
      <dl>
        ${all.map(
          ([row, text]) =>
            html`<dt>${named(row)}</dt>
              <dd>${row === "Link" ? this.links(text) : text}</dd>`,
        )}
      </dl>
      <div class="cite">
        <p class="citation">${cite}</p>
        <fluent-button role="button" size="small" @click=${() => void this.copy(cite)}
          >${this.copied === cite ? texts.copied : texts.copy}</fluent-button
        >
      </div>`;
  }

  private links(addresses: string) {
    return addresses
      .split(" ")
      .map((url) => html`<a href=${url} target="_blank" rel="noopener noreferrer">${new URL(url).hostname}</a> `);
  }

  private async copy(text: string) {
    this.copied = (await copyText(text)) ? text : "";
  }
}
