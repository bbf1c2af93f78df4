import { css } from "lit";

/** Parts that open: an icon that turns, and what they hold now at the right. */
export const foldStyles = css`
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    min-height: 32px;
    cursor: pointer;
    list-style: none;
    border-radius: var(--borderRadiusMedium);
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
  }
  .now {
    margin-inline-start: auto;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
  }
  .icon {
    width: 16px;
    height: 16px;
  }
  details[open] .icon {
    rotate: 90deg;
  }
  @media (forced-colors: active) {
    summary,
    .now {
      color: CanvasText;
    }
  }
`;
