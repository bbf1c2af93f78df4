import { css } from "lit";

export const frameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100vh;
    height: 100dvh;
    min-width: 0;
    background: var(--colorNeutralBackground2);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  main {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .notice {
    margin: 12px 16px 0;
    padding: 10px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-inline-start: 4px solid var(--colorStatusWarningBorderActive);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
  }
  .notice h2 {
    margin: 0 0 2px;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  .notice p {
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .notice h2 ~ fluent-button {
    margin-top: 8px;
  }
  .said {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    border-inline-start-color: var(--colorCompoundBrandStroke);
  }
  .said .icon {
    width: 16px;
    height: 16px;
  }
  main[hidden] {
    display: none;
  }
`;
