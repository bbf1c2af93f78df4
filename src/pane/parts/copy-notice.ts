import { css, html, type TemplateResult } from "lit";
import type { Figure } from "../../data/types";
import { filingPage } from "../../engine/explain/filing-page";
import { facts } from "../facts";
import { words } from "../words/words";

/** That a figure was read in a copy, what that means, and where the filing is that it copies. */
export function copyNotice(figure: Figure): TemplateResult {
  const texts = words().figures.copied;
  const page = filingPage(facts, figure);
  return html`<p class="copied">
    <strong>${texts.title}</strong> ${texts.meaning(figure.sourceTitle, figure.filing)}
    ${page === undefined ? texts.noPage(figure.filing) : html`<a href=${page} target="_blank" rel="noopener noreferrer">${texts.page(figure.filing)}</a>`}
  </p>`;
}

export const copyNoticeStyles = css`
  .copied {
    margin: 4px 0 8px;
    padding: 6px 10px;
    border: 1px solid var(--colorNeutralStroke1);
    border-inline-start: 4px solid var(--colorStatusWarningBorderActive);
    border-radius: var(--borderRadiusMedium);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .copied a {
    color: var(--colorBrandForegroundLink);
  }
  .copied a:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
`;
