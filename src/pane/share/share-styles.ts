import { css } from "lit";

export const shareStyles = css`
  section {
    display: grid;
    justify-items: start;
    gap: 8px;
  }
  section > * {
    margin: 0;
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  seg-select-field {
    width: 100%;
  }
  .count {
    font-weight: var(--fontWeightSemibold);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  [role="alert"]:not(:has(*)),
  [role="status"]:not(:has(*)) {
    display: none;
  }
  .message {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px;
    padding: 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground3);
    overflow-wrap: anywhere;
  }
  .message p {
    margin: 0 0 4px;
  }
  .message.failed {
    border-color: var(--colorStatusDangerBorder1);
    background: var(--colorStatusDangerBackground1);
  }
  .message.failed > .icon {
    color: var(--colorStatusDangerForeground1);
  }
  .message fluent-button .icon {
    width: 16px;
    height: 16px;
  }
  .progress p {
    margin: 0 0 4px;
  }
`;
