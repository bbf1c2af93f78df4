import { css } from "lit";

export const formStyles = css`
  :host {
    display: grid;
    gap: 12px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
  .beside {
    align-self: end;
    margin-bottom: 8px;
  }
  .wrong {
    margin: 4px 0 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorStatusDangerForeground1);
  }
  fluent-text-input {
    width: 100%;
    max-width: none;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  .modes {
    display: grid;
    grid-template-columns: 1fr 1fr;
    padding: 2px;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground3);
    box-shadow: inset 0 0 0 1px var(--colorNeutralStroke1);
  }
  .modes label {
    position: relative;
    padding: 5px 8px;
    border-radius: var(--borderRadiusMedium);
    text-align: center;
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
    cursor: pointer;
  }
  .modes label:has(:checked) {
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font-weight: var(--fontWeightSemibold);
    box-shadow: inset 0 0 0 1px var(--colorCompoundBrandStroke);
  }
  .modes label:has(:focus-visible) {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .modes input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  details {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    min-height: 40px;
    cursor: pointer;
    list-style: none;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    border-radius: var(--borderRadiusMedium);
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
  details[open] .now {
    display: none;
  }
  .more {
    display: grid;
    gap: 12px;
    padding-bottom: 12px;
  }
  @media (forced-colors: active) {
    summary,
    .now {
      color: CanvasText;
    }
    .modes label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .modes label:has(:focus-visible),
    summary:focus-visible {
      outline-color: CanvasText;
    }
  }
`;
