import { css } from "lit";
import { inputStyles } from "../../parts/input-styles";

export const functionStyles = css`
  ${inputStyles}
  h2 {
    margin: 0 0 8px;
    font: var(--fontWeightSemibold) var(--fontSizeBase400) / var(--lineHeightBase400) var(--fontFamilyBase);
  }
  h3 {
    margin: 10px 0 2px;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  p {
    margin: 0;
  }
  summary:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .functions {
    margin-top: 8px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
  }
  .functions:empty {
    display: none;
  }
  .functions > li + li {
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 8px;
    padding: 8px 10px;
    border-radius: var(--borderRadiusMedium);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .icon {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  details[open] .icon {
    rotate: 90deg;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 8px;
  }
  .name {
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  .category,
  .optional {
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
  }
  .summary {
    grid-column: 2;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  .body {
    padding: 2px 10px 12px 34px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  code {
    font-family: var(--fontFamilyMonospace);
    font-size: var(--fontSizeBase200);
    overflow-wrap: anywhere;
  }
  .syntax {
    display: block;
    margin-bottom: 6px;
  }
  dl {
    margin: 0;
  }
  dt {
    font-weight: var(--fontWeightSemibold);
  }
  dd {
    margin: 0 0 4px;
    color: var(--colorNeutralForeground2);
  }
  .examples li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 4px 0;
  }
  .examples fluent-button {
    flex: none;
  }
  .answer {
    display: block;
    color: var(--colorNeutralForeground3);
    overflow-wrap: anywhere;
  }
`;
