import { html, LitElement, nothing, svg, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { commonStyles } from "../parts/common-styles";
import type { ChartSpec } from "./chart-spec";
import { chartStyles } from "./chart-styles";
import { chartTable } from "./chart-table";
import { drawChart } from "./draw-chart";
import type { Drawing, Paint, Place, Shape } from "./drawing";
import { hatchings, seriesPaints } from "./series-paints";
import { textAlternative } from "./text-alternative";
import { numberText } from "../words/locale";
import { words } from "../words/words";
import type { Writing } from "./writing";

/** Until the page has been laid out: the narrowest pane. */
const narrow = 288;

/**
 * A chart with its words: what it shows as a sentence, the values of the place pointed at (or chosen by the arrow keys), and all its
 * numbers as a table. Changed data are drawn at once, nothing moves.
 */
@customElement("seg-chart")
export class SegChart extends LitElement {
  static override styles = [commonStyles, seriesPaints, chartStyles];

  @property({ attribute: false }) spec: ChartSpec | undefined;
  /** Whether the numbers stand there as a table. */
  @property({ type: Boolean }) table = false;
  @state() private width = narrow;
  @state() private pointed: number | undefined;
  @query(".plot") private plot: HTMLElement | null | undefined;
  private drawing: Drawing | undefined;
  private readonly sized = new ResizeObserver(() => this.measure());

  override connectedCallback() {
    super.connectedCallback();
    this.sized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sized.disconnect();
  }

  private measure() {
    const width = Math.floor(this.clientWidth);
    if (width > 0) this.width = width; // a view that is not shown has none: it keeps the width it had
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("spec")) this.pointed = undefined;
    if (this.spec && (changed.has("spec") || changed.has("width" as keyof SegChart)))
      this.drawing = drawChart(this.spec, this.width, this.writing);
  }

  private get writing(): Writing {
    const { missing, heads } = words().charts;
    return { number: numberText, missing, trials: heads.trials, ends: [heads.low, heads.high] };
  }

  override render() {
    const { spec, drawing } = this;
    if (!spec || !drawing) return nothing;
    const said = words().charts;
    return html`<figure>
      <figcaption>
        <span class="title">${spec.title}<span class="unit">${spec.numbers.unit}</span></span>
        <button class="switch" type="button" @click=${() => (this.table = !this.table)}>
          ${this.table ? said.asChart : said.asTable}
        </button>
      </figcaption>
      ${this.table ? this.asTable(spec) : this.asChart(spec, drawing)}
    </figure>`;
  }

  private asTable(spec: ChartSpec) {
    const { heads, rows } = chartTable(spec, words().charts, this.writing);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${spec.title}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private asChart(spec: ChartSpec, drawing: Drawing) {
    const { width, height, shapes, places, origin } = drawing;
    const at = this.at(drawing);
    const place = places[at];
    const said = textAlternative(spec, words().charts, this.writing);
    const inside = svg`<g transform=${origin ? `translate(${origin.join(" ")})` : nothing}>${shapes.map(drawn)}</g>`;
    const picture = html`<svg
      class="drawn"
      role="img"
      aria-label=${said}
      viewBox="0 0 ${width} ${height}"
      height=${height}
    >
      ${hatchings} ${this.pointed === undefined || !place ? nothing : pointedAt(place)} ${inside}
    </svg>`;
    const plot = html`<div class="plot">${picture} ${places.length > 1 ? this.along(places, at) : nothing}</div>`;
    if (!place) return plot;
    // A legend of the whole chart is read before it.
    return place.name === "" ? [readings(place, drawing), plot] : [plot, readings(place, drawing)];
  }

  /** Lies over the picture, because what stands inside a slider is not read out by itself. */
  private along(places: readonly Place[], at: number) {
    const place = places[at];
    return html`<div
      class="along"
      role="slider"
      tabindex="0"
      aria-label=${words().charts.along}
      aria-valuemin="1"
      aria-valuemax=${places.length}
      aria-valuenow=${at + 1}
      aria-valuetext=${place ? read(place) : ""}
      @keydown=${this.onKey}
      @pointermove=${this.onPoint}
      @pointerdown=${this.onPoint}
      @pointerleave=${this.leave}
      @blur=${this.leave}
    ></div>`;
  }

  private readonly leave = () => (this.pointed = undefined);

  private at({ start }: Drawing): number {
    return this.pointed ?? start;
  }

  private readonly onPoint = ({ clientX }: PointerEvent) => {
    const left = this.plot?.getBoundingClientRect().left;
    if (left === undefined || !this.drawing) return;
    const across = clientX - left;
    const at = this.drawing.places.findIndex(({ x, width }) => across >= x && across < x + width);
    this.pointed = at < 0 ? undefined : at;
  };

  private readonly onKey = (event: KeyboardEvent) => {
    if (!this.drawing) return;
    const last = this.drawing.places.length - 1;
    const at = this.at(this.drawing);
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.pointed = Math.min(last, Math.max(0, next));
  };
}

const paintClass = (paint: Paint | "open"): string => (paint === "open" ? "open" : `series-${paint}`);

const pointedAt = ({ x, y, width, height }: Place) =>
  svg`<rect class="pointed" x=${x} y=${y} width=${width} height=${height} />`;

const read = ({ name, readings }: Place): string =>
  [name, ...readings.map(({ name, text }) => `${name} ${text}`.trim())].join("; ");

const readings = ({ name, readings }: Place, { swatch }: Drawing) =>
  html`<div class="readings">
    ${name === "" ? nothing : html`<p class="at">${name}</p>`}
    <ul>
      ${readings.map(
        ({ name, text, paint }) =>
          html`<li>
            ${
              paint === undefined
                ? nothing
                : html`<svg class="swatch ${paintClass(paint)}" viewBox="0 0 12 12" aria-hidden="true">
                    ${swatch === "line" ? svg`<path class="line" d="M0 6H12" />` : svg`<rect class="bar" width="12" height="12" rx="2" />`}
                  </svg>`
            }
            <span class="of">${name}</span><span class="is">${text}</span>
          </li>`,
      )}
    </ul>
  </div>`;

/** The ground around a line that lies over bars or over another line: whatever their colours, it stands out from the ground. */
const halo = (path: string, over = "") => svg`<path class=${`halo ${over}`} d=${path} />`;

function drawn(shape: Shape) {
  switch (shape.kind) {
    case "bar": {
      const { paint, x, y, width, height } = shape;
      return svg`<rect class=${`bar ${paintClass(paint)}`} x=${x} y=${y} width=${width} height=${height} />`;
    }
    case "line":
    case "area": {
      const { kind, paint, path, over } = shape;
      return svg`${over === true ? halo(path, "over") : nothing}<path class=${`${kind} ${paintClass(paint)}${over === true ? " over" : ""}`} d=${path} />`;
    }
    case "dot":
      return svg`<circle class=${`dot ${paintClass(shape.paint)}`} cx=${shape.x} cy=${shape.y} r="3" />`;
    case "rule": {
      const { role, from, to } = shape;
      const line = svg`<line class=${role} x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]} />`;
      return role === "mark" ? svg`${halo(`M${from.join(" ")}L${to.join(" ")}`)}${line}` : line;
    }
    case "text": {
      const { role, x, y, anchor, text, whole } = shape;
      const title = whole === undefined || whole === text ? nothing : svg`<title>${whole}</title>`;
      return svg`<text class=${role} x=${x} y=${y} text-anchor=${anchor}>${text}${title}</text>`;
    }
  }
}
