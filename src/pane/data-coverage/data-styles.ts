import { css } from "lit";

export const dataStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .legend {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 2px 16px;
    padding: 8px 10px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
  }
  .legend li,
  .filings li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .count {
    margin-inline-start: auto;
    white-space: nowrap;
    color: var(--colorNeutralForeground3);
    font-variant-numeric: tabular-nums;
  }
  h2 {
    margin: 6px 0 2px;
    font: var(--fontWeightSemibold) var(--fontSizeBase400) / var(--lineHeightBase400) var(--fontFamilyBase);
  }
  h3 {
    margin: 10px 0 0;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  section p {
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  summary {
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .filings li {
    padding: 2px 0 2px 22px;
  }
  .kind {
    color: var(--colorNeutralForeground3);
  }
`;
