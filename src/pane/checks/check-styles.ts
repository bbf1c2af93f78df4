import { css } from "lit";

export const checkStyles = css`
  .light {
    flex: none;
    width: 20px;
    height: 20px;
    fill: currentColor;
  }
  .light.ok {
    color: var(--colorStatusSuccessForeground1);
  }
  .light.inconclusive,
  .light.unknown {
    color: var(--colorStatusWarningForeground1);
  }
  .light.fail {
    color: var(--colorStatusDangerForeground1);
  }
  .master {
    display: flex;
    gap: 10px;
    padding: 10px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-inline-start: 4px solid currentColor;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
  }
  .master.ok {
    border-inline-start-color: var(--colorStatusSuccessForeground1);
  }
  .master.inconclusive,
  .master.unknown {
    border-inline-start-color: var(--colorStatusWarningForeground1);
  }
  .master.fail {
    border-inline-start-color: var(--colorStatusDangerForeground1);
  }
  .master p {
    margin: 0;
  }
  [role="alert"]:not(:has(p)) {
    display: none;
  }
  ul {
    display: grid;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .link {
    min-height: 24px;
    padding: 0;
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
  }
  button {
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  h2 {
    margin: 0;
  }
  .title {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 2px 0;
    font-weight: inherit;
  }
  .where {
    margin: 0 0 6px 28px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
    overflow-wrap: anywhere;
  }
  .check {
    display: flex;
    gap: 8px;
    width: 100%;
    padding: 8px 10px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
  }
  .check:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  button:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .what {
    display: grid;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .detail {
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground2);
  }
`;
