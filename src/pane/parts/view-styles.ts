import { css } from "lit";

/** A view that is one column of sections and scrolls as a whole. */
export const viewStyles = css`
  :host {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 16px;
    padding: 14px 16px 16px;
  }
  :host > * {
    width: 100%;
    max-width: 720px;
    margin-inline: auto;
  }
  h2 {
    margin: 0 0 6px;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  p {
    margin: 0 0 8px;
  }
`;
