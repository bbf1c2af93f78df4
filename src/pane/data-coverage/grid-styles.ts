import { css } from "lit";

export const gridStyles = css`
  .turn {
    display: flex;
    justify-content: space-between;
    margin-bottom: 4px;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  th {
    padding: 0;
    font-weight: var(--fontWeightRegular);
    text-align: start;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 4px 0;
    text-align: center;
    color: var(--colorNeutralForeground3);
    background: var(--colorNeutralBackground2);
    font-variant-numeric: tabular-nums;
  }
  .scheme {
    padding: 12px 0 2px;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .scheme::first-letter {
    text-transform: uppercase;
  }
  .name {
    padding-top: 6px;
  }
  .level-1 {
    padding-inline-start: 12px;
    color: var(--colorNeutralForeground2);
  }
  .level-2 {
    padding-inline-start: 24px;
    color: var(--colorNeutralForeground2);
  }
  td {
    height: 26px;
    padding: 0;
    border-radius: var(--borderRadiusSmall);
    background: var(--colorNeutralBackground1);
    cursor: pointer;
    scroll-margin-block: 40px;
  }
  td .mark {
    margin: auto;
  }
  td.didNotExist {
    background: transparent;
  }
  td.disclosed,
  td.derived {
    background: var(--colorBrandBackground2);
  }
  td.notDisclosed {
    background: var(--colorStatusDangerBackground1);
  }
  td:hover {
    box-shadow: inset 0 0 0 1px var(--colorNeutralStroke1Hover);
  }
  td[aria-selected="true"] {
    box-shadow: inset 0 0 0 2px var(--colorCompoundBrandStroke);
  }
  td:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    td {
      border: 1px solid GrayText;
    }
    td.didNotExist {
      border-color: Canvas;
    }
    td[aria-selected="true"] {
      border: 2px solid Highlight;
    }
  }
`;
