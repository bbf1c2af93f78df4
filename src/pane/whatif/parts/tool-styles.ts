import { css } from "lit";
import { inputStyles } from "../../parts/input-styles";

/** What the tools of the view share. */
export const toolStyles = css`
  ${inputStyles}
  :host {
    display: grid;
    /* No wider than the pane, however long a driver's name is. */
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    min-width: 0;
  }
  p {
    margin: 0;
  }
  /* What is said when there is something to say takes no room before. */
  div[role]:not(:has(*)) {
    position: absolute;
  }
  .pair {
    align-items: end;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .wrong {
    color: var(--colorStatusDangerForeground1);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    overflow-wrap: anywhere;
  }
  .check {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .answer {
    overflow-wrap: anywhere;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
  }
  table {
    border-collapse: collapse;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 3px 8px;
    text-align: end;
    white-space: nowrap;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  th {
    font-weight: var(--fontWeightSemibold);
  }
  th:first-child {
    text-align: start;
  }
  @media (forced-colors: active) {
    .wrong,
    .hint {
      color: CanvasText;
    }
  }
`;
