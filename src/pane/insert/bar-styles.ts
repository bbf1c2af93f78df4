import { css } from "lit";

export const barStyles = css`
  :host {
    display: grid;
    gap: 8px;
    padding: 10px 16px 12px;
    background: var(--colorNeutralBackground1);
    border-top: 1px solid var(--colorNeutralStroke2);
    box-shadow: 0 -2px 8px var(--colorNeutralShadowAmbient);
  }
  p {
    margin: 0;
  }
  .outcome:empty {
    display: none;
  }
  .summary {
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
  .ahead {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 8px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground1);
  }
  .count {
    float: inline-end;
    font-variant-numeric: tabular-nums;
  }
  /* Side by side, the one most used the wider; one below the other where there is no room for both. */
  .starts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .insertion {
    flex: 3 1 96px;
  }
  .download {
    flex: 1 1 auto;
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px;
    padding: 8px;
    border: 1px solid;
    border-radius: var(--borderRadiusMedium);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  .done {
    background: var(--colorStatusSuccessBackground1);
    border-color: var(--colorStatusSuccessBorder1);
  }
  .done > .icon {
    color: var(--colorStatusSuccessForeground1);
  }
  .failed {
    background: var(--colorStatusDangerBackground1);
    border-color: var(--colorStatusDangerBorder1);
  }
  .failed > .icon {
    color: var(--colorStatusDangerForeground1);
  }
  .said {
    background: var(--colorNeutralBackground3);
    border-color: var(--colorNeutralStroke1);
  }
  .detail {
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .actions {
    display: flex;
    gap: 8px;
    margin-top: 8px;
  }
  /* Where there is little height: one line for the sheets, the buttons beside what was said. */
  @media (max-height: 640px) {
    .message {
      padding: 4px 8px;
    }
    .done > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
    }
    .done .actions {
      order: 1;
      margin-top: 0;
    }
    .done .detail {
      order: 2;
      flex-basis: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  }
  .dismiss .icon {
    width: 16px;
    height: 16px;
  }
`;
