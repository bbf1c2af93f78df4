import { css } from "lit";

export const driverStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 92px 28px;
    gap: 2px 8px;
    align-items: center;
    padding: 6px 0;
  }
  .name {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 8px;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    overflow-wrap: anywhere;
  }
  .from,
  .holds {
    color: var(--colorNeutralForeground3);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .from {
    font-style: italic;
  }
  input[type="range"] {
    width: 100%;
    min-width: 0;
    height: 28px;
    margin: 0;
    background: none;
    accent-color: var(--colorCompoundBrandBackground);
    cursor: pointer;
    appearance: none;
    --rail: var(--colorCompoundBrandBackground);
    --rest: var(--colorNeutralStrokeAccessible);
  }
  input[type="range"]::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--rail) var(--at, 50%), var(--rest) var(--at, 50%));
  }
  input[type="range"]::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--rail) var(--at, 50%), var(--rest) var(--at, 50%));
  }
  input[type="range"]::-webkit-slider-thumb {
    appearance: none;
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    margin-top: -7px;
    border: 4px solid var(--colorNeutralBackground1);
    border-radius: 50%;
    background: var(--rail);
    box-shadow: 0 0 0 1px var(--colorNeutralStrokeAccessible);
  }
  input[type="range"]::-moz-range-thumb {
    box-sizing: border-box;
    width: 18px;
    height: 18px;
    border: 4px solid var(--colorNeutralBackground1);
    border-radius: 50%;
    background: var(--rail);
    box-shadow: 0 0 0 1px var(--colorNeutralStrokeAccessible);
  }
  .inherited input[type="range"],
  input[type="range"]:disabled {
    --rail: var(--colorNeutralForeground3);
  }
  input[type="range"]:disabled {
    cursor: default;
    opacity: 0.6;
  }
  .slide {
    display: block;
    min-width: 0;
  }
  input[type="text"] {
    width: 100%;
    min-width: 0;
    height: 28px;
    padding: 0 8px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .inherited input[type="text"] {
    color: var(--colorNeutralForeground3);
    font-style: italic;
  }
  input[type="text"]:read-only {
    background: var(--colorNeutralBackground3);
  }
  input[aria-invalid="true"] {
    border-color: var(--colorStatusDangerBorder2);
  }
  input:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .holds {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 24px;
  }
  .said {
    flex: 1 1 0;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  /* The room of the button that was pressed, so that what is said breaks into the same lines. */
  .room {
    visibility: hidden;
  }
  .wrong {
    grid-column: 1 / -1;
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorStatusDangerForeground1);
  }
  @media (forced-colors: active) {
    input[type="range"] {
      --rail: Highlight;
      --rest: CanvasText;
      forced-color-adjust: none;
    }
    input[type="range"]::-webkit-slider-thumb {
      border-color: Canvas;
      box-shadow: 0 0 0 1px CanvasText;
    }
    .inherited input[type="range"],
    input[type="range"]:disabled {
      --rail: GrayText;
    }
    input:focus-visible {
      outline-color: Highlight;
    }
  }
`;
