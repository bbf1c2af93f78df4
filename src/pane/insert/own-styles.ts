import { css } from "lit";

/** Fields of the browser's own in the look of the others: only these can be tied to the sentence below them. */
export const ownStyles = css`
  input,
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
    color: var(--colorNeutralForeground4);
  }
  [aria-invalid] {
    border-color: var(--colorStatusDangerBorder2);
  }
  input:focus-visible,
  textarea:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
`;
