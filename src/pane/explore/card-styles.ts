import { css } from "lit";

export const cardStyles = css`
  :host {
    display: grid;
    gap: 10px;
    padding: 12px 14px 14px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground1);
  }
  p {
    margin: 0;
  }
  .what {
    margin: 0;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    margin-top: -6px;
  }
  .value {
    font: var(--fontWeightSemibold) var(--fontSizeHero700) / var(--lineHeightHero700) var(--fontFamilyBase);
    font-variant-numeric: tabular-nums;
  }
  .unit {
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
  }
  .missing {
    padding: 8px 10px;
    border: 1px dashed var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .reason {
    font: var(--fontWeightSemibold) var(--fontSizeBase400) / var(--lineHeightBase400) var(--fontFamilyBase);
  }
  .reason::first-letter {
    text-transform: uppercase;
  }
  .part {
    padding-top: 8px;
    border-top: 1px solid var(--colorNeutralStroke3);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  h3 {
    margin: 0 0 2px;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  code {
    font-family: var(--fontFamilyMonospace);
    font-size: var(--fontSizeBase200);
    overflow-wrap: anywhere;
  }
  seg-chart {
    padding-top: 8px;
    border-top: 1px solid var(--colorNeutralStroke3);
  }
`;
