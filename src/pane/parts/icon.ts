import { css, html, type TemplateResult } from "lit";

const paths = {
  done: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.36 5.65a.5.5 0 0 0-.64-.06l-.07.06L9 11.3 7.35 9.65l-.07-.06a.5.5 0 0 0-.7.7l.07.07 2 2 .07.06c.17.11.4.11.56 0l.07-.06 4-4 .06-.07a.5.5 0 0 0-.06-.64Z",
  failed:
    "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 10.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5ZM10 6a.5.5 0 0 0-.5.41V11a.5.5 0 0 0 1 .09V6.41A.5.5 0 0 0 10 6Z",
  said: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 6.5a.5.5 0 0 0-.5.41v4.68a.5.5 0 0 0 1 0V8.91a.5.5 0 0 0-.5-.41ZM10 6a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Z",
  dismiss:
    "m4.09 4.22.06-.07a.5.5 0 0 1 .63-.06l.07.06L10 9.29l5.15-5.14a.5.5 0 0 1 .63-.06l.07.06c.18.17.2.44.06.63l-.06.07L10.71 10l5.14 5.15c.18.17.2.44.06.63l-.06.07a.5.5 0 0 1-.63.06l-.07-.06L10 10.71l-5.15 5.14a.5.5 0 0 1-.63.06l-.07-.06a.5.5 0 0 1-.06-.63l.06-.07L9.29 10 4.15 4.85a.5.5 0 0 1-.06-.63Z",
  reset:
    "M10 4a6 6 0 1 1-5.98 5.54.5.5 0 0 0-1-.08A7 7 0 1 0 6 4.26V2.5a.5.5 0 0 0-1 0v3c0 .28.22.5.5.5h3a.5.5 0 0 0 0-1H6.68A5.97 5.97 0 0 1 10 4Z",
  chevron:
    "M7.65 4.15c.2-.2.5-.2.7 0l5.49 5.46c.21.22.21.57 0 .78l-5.49 5.46a.5.5 0 0 1-.7-.7L12.8 10 7.65 4.85a.5.5 0 0 1 0-.7Z",
} as const;

/** A 20-pixel picture that stands beside words and is not read out. */
export const icon = (name: keyof typeof paths): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 20 20" aria-hidden="true"><path d=${paths[name]} /></svg>`;

export const iconStyles = css`
  .icon {
    flex: none;
    width: 20px;
    height: 20px;
    fill: currentColor;
  }
`;
