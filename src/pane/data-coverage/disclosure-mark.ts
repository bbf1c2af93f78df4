import { css, svg, type SVGTemplateResult } from "lit";
import type { Disclosure } from "../../engine/coverage/disclosure";

/** Shapes that differ without their colours. */
const shapes: Readonly<Record<Disclosure, SVGTemplateResult>> = {
  disclosed: svg`<circle cx="8" cy="8" r="5" />`,
  derived: svg`<path d="M8 2.5 13.5 8 8 13.5 2.5 8Z" />`,
  part: svg`<circle class="outline" cx="8" cy="8" r="4.5" /><path d="M8 3.5a4.5 4.5 0 0 0 0 9Z" />`,
  notDisclosed: svg`<path class="outline" d="M4 4 12 12M12 4 4 12" />`,
  notInDataset: svg`<circle class="outline" cx="8" cy="8" r="4.5" />`,
  didNotExist: svg`<path class="outline" d="M5.5 8h5" />`,
  elsewhere: svg`<path class="outline" d="M4.5 11.5 11 5M6 5h5v5" />`,
};

/** The mark of how far a figure is disclosed; words stand beside it or are read out. */
export const disclosureMark = (disclosure: Disclosure) =>
  svg`<svg class=${`mark ${disclosure}`} viewBox="0 0 16 16" aria-hidden="true">${shapes[disclosure]}</svg>`;

export const markStyles = css`
  .mark {
    display: block;
    flex: none;
    width: 16px;
    height: 16px;
    fill: currentColor;
  }
  .mark .outline {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
  }
  .mark.disclosed,
  .mark.derived {
    color: var(--colorCompoundBrandForeground1);
  }
  .mark.part {
    color: var(--colorCompoundBrandForeground1);
  }
  .mark.notDisclosed {
    color: var(--colorStatusDangerForeground1);
  }
  .mark.notInDataset,
  .mark.elsewhere {
    color: var(--colorNeutralForeground2);
  }
  .mark.didNotExist {
    color: var(--colorNeutralForeground4);
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText !important;
    }
    .mark.didNotExist {
      color: GrayText !important;
    }
  }
`;
