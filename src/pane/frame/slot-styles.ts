import { css } from "lit";

export const slotStyles = css`
  :host {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  [role="alert"] {
    padding: 14px 16px;
  }
  p {
    margin: 0 0 8px;
  }
`;
