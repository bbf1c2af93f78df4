import { css } from "lit";

/** A view in which a column of parts scrolls, and what stands beside it does not. */
export const scrollStyles = css`
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
    min-width: 0;
    max-width: 720px;
    margin-inline: auto;
  }
`;
