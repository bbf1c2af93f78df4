import { css } from "lit";

export const chartStyles = css`
  figure {
    margin: 0;
    min-width: 0;
  }
  figcaption {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    margin-bottom: 6px;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  .title {
    flex: 1;
    min-width: 0;
  }
  .unit {
    display: block;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
  }
  .switch {
    flex: none;
    margin-inline-start: auto;
    padding: 2px 6px;
    border: 0;
    border-radius: var(--borderRadiusMedium);
    background: transparent;
    color: var(--colorBrandForegroundLink);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    min-height: 24px;
    cursor: pointer;
  }
  .switch:hover {
    background: var(--colorSubtleBackgroundHover);
    color: var(--colorBrandForegroundLinkHover);
  }
  .switch:focus-visible,
  .along:focus-visible,
  .scroll:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: var(--borderRadiusMedium);
  }
  .plot {
    position: relative;
  }
  .along {
    position: absolute;
    inset: 0;
  }
  svg.drawn {
    display: block;
    width: 100%;
    overflow: visible;
  }
  .bar,
  .area {
    fill: var(--fill, var(--paint));
    stroke: var(--colorNeutralBackground1);
    stroke-width: 0.75;
  }
  .line {
    fill: none;
    stroke: var(--paint);
    stroke-width: 2;
    stroke-linejoin: round;
    stroke-linecap: round;
    stroke-dasharray: var(--dash, none);
  }
  /* Dashes over another line, each with a little ground before and after it. */
  .line.over {
    stroke-dasharray: 6 10;
    stroke-linecap: butt;
  }
  .halo {
    fill: none;
    stroke: var(--colorNeutralBackground2);
    stroke-width: 5;
  }
  .halo.over {
    stroke-dasharray: 10 6;
    stroke-dashoffset: 2;
  }
  .dot {
    fill: var(--paint);
    stroke: var(--colorNeutralBackground1);
  }
  .open {
    fill: url(#open);
    stroke: var(--colorNeutralStrokeAccessible);
    stroke-dasharray: 2 1.5;
    stroke-width: 0.75;
  }
  .grid {
    stroke: var(--colorNeutralStroke3);
  }
  .link {
    stroke: var(--colorNeutralStroke1);
  }
  .zero {
    stroke: var(--colorNeutralStrokeAccessible);
  }
  .mark {
    stroke: var(--colorNeutralForeground1);
    stroke-width: 1.5;
  }
  text {
    font-family: var(--fontFamilyBase);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
    fill: var(--colorNeutralForeground3);
  }
  text.name,
  text.value {
    fill: var(--colorNeutralForeground1);
  }
  .pointed {
    fill: var(--colorNeutralForeground1);
    opacity: 0.07;
  }
  .readings {
    margin: 6px 0 0;
  }
  .readings .at {
    margin: 0 0 2px;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  .readings ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 0 20px;
    margin: 0;
    padding: 0;
    list-style: none;
    font: var(--fontSizeBase200) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  .readings li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  .readings .of {
    flex: 1;
    min-width: 0;
  }
  .readings .is {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .swatch {
    flex: none;
    width: 12px;
    height: 12px;
  }
  .scroll {
    overflow-x: auto;
    max-height: 320px;
    overflow-y: auto;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  th,
  td {
    padding: 4px 8px;
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
    border-bottom: 1px solid var(--colorNeutralStroke3);
  }
  tr:last-child > * {
    border-bottom: 0;
  }
  th {
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--colorNeutralBackground3);
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-width: 96px;
    max-width: 140px;
    white-space: normal;
    text-align: start;
    background: var(--colorNeutralBackground3);
  }
  @media (forced-colors: active) {
    .bar,
    .area {
      stroke: CanvasText;
    }
    .dot,
    .halo {
      stroke: Canvas;
    }
    .grid {
      stroke: GrayText;
    }
    .zero,
    .mark,
    .link,
    .open {
      stroke: CanvasText;
    }
    text,
    text.name,
    text.value {
      fill: CanvasText;
    }
    .pointed {
      fill: none;
      stroke: Highlight;
      stroke-width: 2;
      opacity: 1;
    }
    .switch {
      color: LinkText;
    }
  }
`;
