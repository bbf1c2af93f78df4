import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Coverage, CoverageCell, CoverageRow } from "../../engine/coverage/coverage";
import { commonStyles } from "../parts/common-styles";
import { words } from "../words/words";
import { disclosureMark, markStyles } from "./disclosure-mark";
import { gridStyles } from "./grid-styles";
import { windowOver, type YearWindow, yearsThatFit } from "./year-window";

/** A place on the map: which row of all sections, which year. */
export interface CoveragePlace {
  readonly row: number;
  readonly year: number;
}

export interface ChosenCell {
  readonly row: CoverageRow;
  readonly cell: CoverageCell;
}

const narrow = 288;

/**
 * The map as a grid: lines down, years across, as many as fit. Arrow keys move, and the cell they reach is the one chosen. Fires `seg-choose`
 * with the row and the cell.
 */
@customElement("seg-coverage-grid")
export class CoverageGrid extends LitElement {
  static override styles = [commonStyles, markStyles, gridStyles];

  @property({ attribute: false }) coverage: Coverage | undefined;
  @property() label = "";
  @state() private width = narrow;
  @state() private place: CoveragePlace | undefined;
  @state() private window: YearWindow | undefined;
  private readonly sized = new ResizeObserver(() => {
    if (this.clientWidth > 0) this.width = this.clientWidth;
  });

  override connectedCallback() {
    super.connectedCallback();
    this.sized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sized.disconnect();
  }

  private get rows(): readonly CoverageRow[] {
    return this.coverage?.sections.flatMap(({ rows }) => rows) ?? [];
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("coverage")) this.place = undefined;
    const years = this.coverage?.years.length ?? 0;
    this.window = windowOver(years, yearsThatFit(this.width, years), this.window, this.place?.year);
  }

  override render() {
    const { coverage, window } = this;
    if (!coverage || !window) return nothing;
    const texts = words().data;
    const { first, count } = window;
    const years = coverage.years.slice(first, first + count);
    let row = -1;
    return html`
      ${
        count === coverage.years.length
          ? nothing
          : html`<div class="turn">
              ${this.turn(texts.earlier, -1, first === 0)}
              ${this.turn(texts.later, 1, first + count === coverage.years.length)}
            </div>`
      }
      <table
        role="grid"
        aria-label=${this.label}
        aria-colcount=${coverage.years.length}
        @keydown=${this.onKey}
        @click=${this.onClick}
      >
        <thead>
          <tr>
            ${years.map(
              (year, at) =>
                html`<th scope="col" aria-colindex=${first + at + 1} aria-label=${year}>’${year.slice(-2)}</th>`,
            )}
          </tr>
        </thead>
        ${coverage.sections.map(
          ({ scheme, rows }) =>
            html`<tbody>
              ${
                scheme === ""
                  ? nothing
                  : html`<tr>
                      <th class="scheme" scope="rowgroup" colspan=${count}>${scheme}</th>
                    </tr>`
              }
              ${rows.map((each) => {
                row += 1;
                return this.line(each, row, window);
              })}
            </tbody>`,
        )}
      </table>
    `;
  }

  private turn(text: string, by: number, end: boolean) {
    return html`<fluent-button
      role="button"
      size="small"
      appearance="subtle"
      aria-disabled=${end}
      ?disabled-focusable=${end}
      @click=${() => this.move(by)}
      >${text}</fluent-button
    >`;
  }

  private move(by: number) {
    const { window, coverage } = this;
    if (!window || !coverage) return;
    this.place = undefined;
    const most = coverage.years.length - window.count;
    this.window = { ...window, first: Math.min(most, Math.max(0, window.first + by * window.count)) };
  }

  private line(row: CoverageRow, at: number, { first, count }: YearWindow) {
    const texts = words().data;
    const reached = this.place ?? { row: 0, year: first + count - 1 };
    return html`<tr>
        <th class="name level-${Math.min(2, row.level)}" scope="row" colspan=${count}>${row.name}</th>
      </tr>
      <tr>
        ${row.cells.slice(first, first + count).map((cell, place) => {
          const year = first + place;
          const isChosen = this.place?.row === at && this.place.year === year;
          return html`<td
            role="gridcell"
            class=${cell.disclosure}
            data-row=${at}
            data-year=${year}
            aria-colindex=${year + 1}
            aria-selected=${isChosen}
            tabindex=${reached.row === at && reached.year === year ? 0 : -1}
            aria-label=${texts.cell(row.segment === "Total" ? row.name : row.segment, cell.year, texts.disclosures[cell.disclosure])}
          >
            ${disclosureMark(cell.disclosure)}
          </td>`;
        })}
      </tr>`;
  }

  private readonly onClick = ({ target }: Event) => {
    const cell = (target as Element).closest("td");
    if (cell) this.reach({ row: Number(cell.dataset["row"]), year: Number(cell.dataset["year"]) });
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const cell = (event.target as Element).closest("td");
    if (!cell || !this.coverage) return;
    const [row, year] = [Number(cell.dataset["row"]), Number(cell.dataset["year"])];
    const last = { row: this.rows.length - 1, year: this.coverage.years.length - 1 };
    const far = event.ctrlKey || event.metaKey;
    const to: Readonly<Record<string, CoveragePlace>> = {
      ArrowLeft: { row, year: year - 1 },
      ArrowRight: { row, year: year + 1 },
      ArrowUp: { row: row - 1, year },
      ArrowDown: { row: row + 1, year },
      Home: { row: far ? 0 : row, year: 0 },
      End: { row: far ? last.row : row, year: last.year },
      Enter: { row, year },
      " ": { row, year },
    };
    const place = to[event.key];
    if (!place) return;
    event.preventDefault();
    this.reach({
      row: Math.min(last.row, Math.max(0, place.row)),
      year: Math.min(last.year, Math.max(0, place.year)),
    });
  };

  private reach(place: CoveragePlace) {
    const row = this.rows[place.row];
    const cell = row?.cells[place.year];
    if (!row || !cell) return;
    this.place = place;
    this.dispatchEvent(new CustomEvent<ChosenCell>("seg-choose", { detail: { row, cell } }));
    void this.updateComplete.then(() => {
      const reached = this.renderRoot.querySelector<HTMLElement>(
        `td[data-row="${place.row}"][data-year="${place.year}"]`,
      );
      reached?.focus();
      reached?.scrollIntoView({ block: "nearest" });
    });
  }
}
