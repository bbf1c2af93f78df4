import { css } from "lit";
import { inputStyles } from "../parts/input-styles";

export const formStyles = css`
  ${inputStyles}
  :host {
    display: grid;
    gap: 12px;
  }
  .beside {
    align-self: end;
    margin-bottom: 8px;
  }
  .wrong {
    margin: 4px 0 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorStatusDangerForeground1);
  }
  details {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  summary {
    min-height: 40px;
  }
  details[open] .now {
    display: none;
  }
  .more {
    display: grid;
    gap: 12px;
    padding-bottom: 12px;
  }
  @media (forced-colors: active) {
    summary:focus-visible {
      outline-color: CanvasText;
    }
  }
`;
