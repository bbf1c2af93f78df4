import { css } from "lit";

/** Fields to type into, the browser's own in Fluent's look: only these can be tied to the sentence below them, and they weigh nothing. */
export const inputStyles = css`
  input:not([type]),
  [type="search"],
  textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 5px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font: var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  textarea {
    display: block;
    min-height: 84px;
    resize: vertical;
  }
  ::placeholder {
    color: var(--colorNeutralForeground3);
    opacity: 1;
  }
  [aria-invalid] {
    border-color: var(--colorStatusDangerBorder2);
  }
  :is(input, textarea):focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
`;
