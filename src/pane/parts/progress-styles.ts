import { css } from "lit";

/** A bar that says how far something is, with Cancel beside it. */
export const progressStyles = css`
  .running {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 32px;
  }
  progress {
    flex: 1;
    min-width: 0;
    height: 8px;
    accent-color: var(--colorCompoundBrandBackground);
  }
`;
