import { css } from "lit";

export const scenariosStyles = css`
  .drivers {
    display: grid;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
  }
  .heading h2 {
    margin: 0;
    overflow-wrap: anywhere;
  }
  seg-driver-field + seg-driver-field {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .said {
    display: grid;
    gap: 6px;
    padding: 8px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-inline-start: 4px solid var(--colorCompoundBrandStroke);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    box-shadow: 0 2px 8px var(--colorNeutralShadowKey);
    overflow-wrap: anywhere;
  }
  .said.refusal {
    border-inline-start-color: var(--colorStatusDangerBorder2);
  }
  .said p {
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .news:not(:has(.said)) {
    position: absolute;
    width: auto;
  }
  /* At the foot, over what scrolls: what is said moves nothing under the pointer, and is seen. */
  .news {
    position: sticky;
    bottom: -8px;
    z-index: 1;
    display: grid;
    gap: 8px;
  }
  seg-output-table + seg-output-table {
    margin-top: 12px;
  }
  /* While a slider moves, what comes of it stays in sight. */
  :host {
    scroll-padding-block: 48px 104px;
  }
  .headline {
    position: sticky;
    top: -14px;
    z-index: 1;
    margin-block: -8px;
    padding: 8px 0;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
    box-shadow: 16px 0 var(--colorNeutralBackground2);
    font-variant-numeric: tabular-nums;
  }
  .headline strong {
    font-weight: var(--fontWeightSemibold);
  }
  /* What the sheet has not said yet is set as what is inherited: it is of elsewhere. */
  .headline .ahead {
    font-style: italic;
  }
`;
