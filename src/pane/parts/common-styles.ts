import { css } from "lit";

/** What every part of the pane shares: box model, hidden text, headings, hints. */
export const commonStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--colorNeutralForeground1);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: inherit;
  }
  .label {
    display: block;
    margin: 0 0 4px;
    padding: 0;
    font: var(--fontWeightSemibold) var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  .hint {
    margin: 4px 0 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
  }
  .only-heard {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
