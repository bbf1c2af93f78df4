import { css, html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { canvas, type Mark, type Picture } from "../preview/picture";
import { seriesCount } from "../theme/series";
import { commonStyles } from "./common-styles";

const paints = Array.from(
  { length: seriesCount },
  (_, at) => `.series-${at + 1} { --paint: var(--seriesFill${at + 1}); }`,
);
const seriesStyles = new CSSStyleSheet();
seriesStyles.replaceSync(paints.join("\n"));

/** Draws a picture; while there is none, a still ground of its size. Where nothing is stated there is a hatched outline. */
@customElement("seg-small-picture")
export class SmallPicture extends LitElement {
  static override styles = [
    commonStyles,
    css`
      svg {
        display: block;
        width: 100%;
        height: auto;
        overflow: visible;
      }
      .still {
        fill: var(--colorNeutralBackground3);
      }
      .series-grey {
        --paint: var(--colorNeutralForeground4);
      }
      .box,
      .area {
        fill: var(--paint);
      }
      .area {
        stroke: var(--colorNeutralBackground1);
        stroke-width: 0.75;
      }
      .line {
        fill: none;
        stroke: var(--paint);
        stroke-width: 1.75;
        stroke-linejoin: round;
        stroke-linecap: round;
      }
      .open {
        fill: url(#hatch);
        stroke: var(--colorNeutralStroke1);
        stroke-dasharray: 2 1.5;
        stroke-width: 0.75;
      }
      .hatch,
      .ground {
        stroke: var(--colorNeutralStroke1);
        stroke-width: 1;
      }
      text {
        font-family: var(--fontFamilyBase);
        fill: var(--colorNeutralForeground1);
      }
      .head {
        fill: var(--colorNeutralForeground3);
      }
      .head,
      .figure {
        text-anchor: end;
        font-variant-numeric: tabular-nums;
      }
      @media (forced-colors: active) {
        .box,
        .area {
          stroke: Canvas;
          stroke-width: 0.75;
        }
        .open,
        .hatch,
        .ground {
          stroke: CanvasText;
        }
        text {
          fill: CanvasText;
        }
      }
    `,
    seriesStyles,
  ];

  @property({ attribute: false }) picture: Picture | undefined;

  override render() {
    const view = `0 -0.5 ${canvas.width} ${canvas.height + 1}`;
    if (!this.picture)
      return html`<svg aria-hidden="true" viewBox=${view}>
        <rect class="still" width=${canvas.width} height=${canvas.height} rx="4" />
      </svg>`;
    return html`<svg role="img" aria-label=${this.picture.caption} viewBox=${view}>
      <defs>
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="hatch" y2="4" />
        </pattern>
      </defs>
      ${this.picture.marks.map(drawn)}
    </svg>`;
  }
}

function drawn(mark: Mark) {
  switch (mark.kind) {
    case "box": {
      const paint = mark.paint === "open" ? "open" : `box series-${mark.paint}`;
      return svg`<rect class=${paint} x=${mark.x} y=${mark.y} width=${mark.width} height=${mark.height} />`;
    }
    case "line":
    case "area":
      return svg`<path class=${`${mark.kind} series-${mark.paint}`} d=${mark.path} />`;
    case "ground":
      return svg`<line class="ground" x1=${mark.x1} y1=${mark.y1} x2=${mark.x2} y2=${mark.y2} />`;
    case "text":
      return svg`<text class=${mark.role} font-size=${mark.size} x=${mark.x} y=${mark.y}>${mark.text || nothing}</text>`;
  }
}
