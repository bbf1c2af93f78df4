import { css } from "lit";

/** Fields below each other, and two that stand side by side. */
export const fieldStyles = css`
  .fields {
    display: grid;
    gap: 10px;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px;
  }
`;
