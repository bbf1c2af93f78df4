import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { canvas, columnShapes, type Shape } from "../preview/column-shapes";
import type { Preview } from "../preview/preview";
import { seriesCount } from "../theme/series";
import { commonStyles } from "./common-styles";

const round = (value: number) => Math.round(value * 100) / 100;
const fills = Array.from({ length: seriesCount }, (_, at) => `.series-${at + 1} { fill: var(--seriesFill${at + 1}); }`);
const seriesStyles = new CSSStyleSheet();
seriesStyles.replaceSync(fills.join("\n"));

/** Draws a preview. Where nothing is stated there is a hatched outline. */
@customElement("seg-stacked-columns")
export class StackedColumns extends LitElement {
  static override styles = [
    commonStyles,
    css`
      svg {
        display: block;
        width: 100%;
        height: auto;
      }
      .open {
        fill: url(#hatch);
        stroke: var(--colorNeutralStroke1);
        stroke-dasharray: 2 1.5;
        stroke-width: 0.75;
      }
      .hatch {
        stroke: var(--colorNeutralStroke1);
        stroke-width: 1;
      }
      .ground {
        stroke: var(--colorNeutralStroke1);
        stroke-width: 1;
      }
      @media (forced-colors: active) {
        rect {
          stroke: Canvas;
          stroke-width: 0.75;
        }
        .open,
        .hatch,
        .ground {
          stroke: CanvasText;
        }
      }
    `,
    seriesStyles,
  ];

  @property({ attribute: false }) preview: Preview | undefined;

  override render() {
    if (!this.preview) return nothing;
    return html`<svg role="img" aria-label=${this.preview.caption} viewBox="0 0 ${canvas.width} ${canvas.height + 1}">
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" y2="4" />
        </pattern>
      </defs>
      ${columnShapes(this.preview).map(drawn)}
      <line class="ground" y1=${canvas.height + 0.5} y2=${canvas.height + 0.5} x2=${canvas.width} />
    </svg>`;
  }
}

const drawn = ({ x, y, width, height, series }: Shape) =>
  svg`<rect class=${series === "open" ? "open" : `series-${series}`} x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} />`;
