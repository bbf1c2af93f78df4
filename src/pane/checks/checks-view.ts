import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { PaneView } from "../frame/pane-view";
import { officeSentence } from "../insert/office-sentence";
import { commonStyles } from "../parts/common-styles";
import { viewStyles } from "../parts/view-styles";
import { followWorkbook } from "../workbook/follow-workbook";
import type { Presence } from "../start/await-excel";
import { words } from "../words/words";
import { followCalculation } from "../workbook/follow-calculation";
import { Latest } from "../workbook/latest";
import { goToCells } from "../workbook/go-to-cells";
import { WhileShown } from "../workbook/while-shown";
import { type CheckList, type CheckRow, type Target, type Verdict, worst } from "./check-list";
import { checkStyles } from "./check-styles";
import { readChecks } from "./read-checks";
import { light } from "./light";

const severity: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, inconclusive: 2, ok: 3 };

/** A light for all checks of the workbook, and every check with its gap; a click goes to what it checks. Follows edits. */
@customElement("seg-checks-view")
export class ChecksView extends LitElement implements PaneView {
  static override styles = [commonStyles, viewStyles, checkStyles];

  @property() presence: Presence = "waiting";
  @property({ type: Boolean }) active = false;
  @state() private lists: readonly CheckList[] | undefined;
  @state() private trouble = "";

  private readonly reading = new Latest(async () => {
    try {
      this.lists = await readChecks();
      this.trouble = "";
    } catch (error) {
      const { what, remedy } = officeSentence(error);
      this.trouble = `${what} ${remedy}`;
    }
  }, 150);

  constructor() {
    super();
    const read = () => this.reading.ask();
    new WhileShown(this, read, () => [followWorkbook(read), followCalculation(read)]);
  }

  override render() {
    const texts = words().checks;
    const { lists } = this;
    if (this.presence !== "excel") return html`<p class="hint">${texts.needsWorkbook}</p>`;
    return html`
      <div role="alert">${this.trouble === "" ? nothing : html`<p>${this.trouble}</p>`}</div>
      <div role="status">${lists && lists.length > 0 ? this.master(lists) : nothing}</div>
      ${
        lists?.length === 0
          ? html`<section>
              <p>${texts.none}</p>
              <p class="hint">${texts.noneHow}</p>
            </section>`
          : lists?.map((list) => this.list(list))
      }
    `;
  }

  private master(lists: readonly CheckList[]) {
    const texts = words().checks;
    const rows = lists.flatMap((list) => list.rows);
    const verdict = worst(lists.map(({ master }) => master)) ?? "unknown";
    const count = rows.filter((row) => row.verdict === verdict).length;
    const sentence = verdict === "ok" ? texts.all.ok(rows.length) : texts.all[verdict](count, rows.length);
    return html`<div class="master ${verdict}">
      ${light(verdict)}
      <p><strong>${texts.verdicts[verdict]}</strong> ${sentence}</p>
    </div>`;
  }

  private list({ title, sheet, master, model, target, rows }: CheckList) {
    const texts = words().checks;
    const sorted = [...rows].sort((one, other) => severity[one.verdict] - severity[other.verdict]);
    return html`<section>
      <h2>
        <button class="title" aria-label=${texts.goTo(title)} @click=${() => void this.go(model)}>
          ${light(master)}<span>${title}</span>
        </button>
      </h2>
      <p class="where">
        <button class="link" @click=${() => void this.go(target)}>${texts.sheetOf(sheet)}</button>
      </p>
      ${
        rows.length === 0
          ? html`<p class="hint">${texts.noRows}</p>`
          : html`<ul>
              ${sorted.map((row) => this.row(row))}
            </ul>`
      }
    </section>`;
  }

  private row({ verdict, said, label, structure, difference, tolerance, years, gaps, failed, why, target }: CheckRow) {
    const texts = words().checks;
    return html`<li>
      <button class="check ${verdict}" @click=${() => void this.go(target)}>
        ${light(verdict)}
        <span class="what">
          <span class="label-row">${label}</span>
          <span class="detail">
            ${verdict === "unknown" ? `${texts.verdicts.unknown}: ${said}` : texts.verdicts[verdict]}${structure === "" ? "" : ` · ${structure}`}
          </span>
          ${difference === "" ? nothing : html`<span class="detail">${texts.gap(difference, tolerance)}</span>`}
          ${verdict === "ok" || years === "" ? nothing : html`<span class="detail">${texts.years(years, gaps, failed)}</span>`}
          ${why === "" ? nothing : html`<span class="detail">${why}</span>`}
        </span>
      </button>
    </li>`;
  }

  private async go(target: Target) {
    try {
      this.trouble = (await goToCells(target.sheet, target.cells)) ? "" : words().checks.gone(target.sheet);
    } catch (error) {
      const { what, remedy } = officeSentence(error);
      this.trouble = `${what} ${remedy}`;
    }
  }
}
