import { html, type TemplateResult } from "lit";
import type { Verdict } from "./check-list";

/** Shapes apart from each other without their colours: a tick, a question mark, a cross. */
const paths: Readonly<Record<Verdict, string>> = {
  ok: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm3.36 5.65a.5.5 0 0 0-.64-.06l-.07.06L9 11.3 7.35 9.65l-.07-.06a.5.5 0 0 0-.7.7l.07.07 2 2 .07.06c.17.11.4.11.56 0l.07-.06 4-4 .06-.07a.5.5 0 0 0-.06-.64Z",
  inconclusive:
    "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 11.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Zm0-8A2.5 2.5 0 0 0 7.5 8a.5.5 0 0 0 1 0 1.5 1.5 0 1 1 2.2 1.33c-.7.4-1.2 1-1.2 1.9v.27a.5.5 0 0 0 1 0v-.26c0-.42.2-.72.7-1.02A2.5 2.5 0 0 0 10 5.5Z",
  unknown:
    "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Zm0 11.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5Zm0-8A2.5 2.5 0 0 0 7.5 8a.5.5 0 0 0 1 0 1.5 1.5 0 1 1 2.2 1.33c-.7.4-1.2 1-1.2 1.9v.27a.5.5 0 0 0 1 0v-.26c0-.42.2-.72.7-1.02A2.5 2.5 0 0 0 10 5.5Z",
  fail: "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM7.8 7.11a.5.5 0 0 0-.64.06l-.06.07a.5.5 0 0 0 .06.64L9.3 10l-2.13 2.12-.06.07a.5.5 0 0 0 .06.64l.07.06c.2.14.47.12.64-.06L10 10.7l2.12 2.13.07.06c.2.13.46.11.64-.06l.06-.07a.5.5 0 0 0-.06-.64L10.7 10l2.13-2.12.06-.07a.5.5 0 0 0-.06-.64l-.07-.06a.5.5 0 0 0-.64.06L10 9.3 7.88 7.17l-.07-.06Z",
};

/** The light of a verdict; the words beside it say the same. */
export const light = (verdict: Verdict): TemplateResult =>
  html`<svg class="light ${verdict}" viewBox="0 0 20 20" aria-hidden="true"><path d=${paths[verdict]} /></svg>`;
