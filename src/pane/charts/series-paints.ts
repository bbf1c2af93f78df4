import { css, svg, unsafeCSS } from "lit";
import { seriesCount } from "../theme/series";

const each = Array.from({ length: seriesCount }, (_, at) => at + 1);

/** Hatchings that stand for colours where the system allows none: as many as there are series, each unlike its neighbours. */
const hatches: readonly string[] = [
  "M0 0H8V8H0Z",
  "M-1 7L7 -1M1 9L9 1",
  "M0 1H8M0 5H8",
  "M2 2h2v2h-2zM6 6h2v2h-2z",
  "M-1 1L7 9M1 -1L9 7",
  "M1 0V8M5 0V8",
  "M0 4H8M4 0V8",
  "M0 0L8 8M8 0L0 8",
];

/** The hatchings, once in every picture that uses them. */
export const hatchings = svg`<defs>
  <pattern id="open" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch" y2="4" />
  </pattern>
  ${each.map(
    (place) => svg`<pattern id=${`hatch-${place}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <path class=${place === 1 ? "hatch-solid" : "hatch-line"} d=${hatches[place - 1] ?? ""} />
    </pattern>`,
  )}
</defs>`;

const dashes = ["none", "6 3", "2 3", "8 3 2 3", "4 2", "1 2", "10 4", "6 2 2 2"];

/** The colour of each series; in forced colours a hatching for areas, dashes for lines. */
export const seriesPaints = css`
  ${unsafeCSS(each.map((place) => `.series-${place} { --paint: var(--seriesFill${place}); }`).join("\n"))}
  .series-grey {
    --paint: var(--colorNeutralForeground4);
  }
  .hatch {
    stroke: var(--colorNeutralStroke1);
  }
  @media (forced-colors: active) {
    ${unsafeCSS(
      each
        .map(
          (place) =>
            `.series-${place} { --paint: CanvasText; --fill: url(#hatch-${place}); --dash: ${dashes[place - 1] ?? "none"}; }`,
        )
        .join("\n"),
    )}
    .series-grey {
      --paint: CanvasText;
      --fill: Canvas;
    }
    .hatch,
    .hatch-line {
      stroke: CanvasText;
      fill: none;
    }
    .hatch-solid {
      fill: CanvasText;
    }
  }
`;
