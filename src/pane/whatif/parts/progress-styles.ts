import { css } from "lit";

/** A bar that says how far a run is, with Cancel beside it. */
export const progressStyles = css`
  .running {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 32px;
  }
  fluent-progress-bar {
    flex: 1;
  }
`;
