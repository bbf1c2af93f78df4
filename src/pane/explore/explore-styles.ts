import { css } from "lit";

export const exploreStyles = css`
  :host {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    display: grid;
    align-content: start;
    gap: 16px;
    padding: 14px 16px 16px;
  }
  .scroll > * {
    width: 100%;
    max-width: 720px;
    margin-inline: auto;
  }
  .fields {
    display: grid;
    gap: 10px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .uneven {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .older {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .older input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorCompoundBrandBackground);
  }
  .older input:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    min-height: 32px;
    cursor: pointer;
    list-style: none;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    border-radius: var(--borderRadiusMedium);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
  }
  .icon {
    width: 16px;
    height: 16px;
  }
  details[open] .icon {
    rotate: 90deg;
  }
  .now {
    margin-inline-start: auto;
    font-weight: var(--fontWeightRegular);
    color: var(--colorNeutralForeground3);
  }
  details[open] .now {
    display: none;
  }
  .more {
    display: grid;
    gap: 10px;
    padding-top: 6px;
  }
`;
