import { css, html, nothing, type TemplateResult } from "lit";
import type { Figure } from "../../data/types";
import { filingPage } from "../../engine/explain/filing-page";
import { facts } from "../facts";
import { words } from "../words/words";

/** Forms that companies file with the US regulator, in whose register they are found by company, form and year. */
const isForm = (filing: string): boolean => /^(10-K|20-F|6-K) /.test(filing);

/** What finds the filing of a copied figure in the regulator's register. */
function findIt({ company, filing }: Figure): string {
  const { name = company } = facts.dataset.companies.find(({ id }) => id === company) ?? {};
  return words().figures.copied.findIt(`${name} ${filing.replace("FY", "")}`);
}

/** That a figure was read in a copy, what that means, and where the filing is that it copies, or what finds it. */
export function copyNotice(figure: Figure): TemplateResult {
  const texts = words().figures.copied;
  const { filing, sourceTitle } = figure;
  const page = filingPage(facts, figure);
  const isFiling = facts.filings.get(`${figure.company}|${filing}`)?.vintage != null;
  return html`<p class="copied">
    <strong>${texts.title}</strong> ${texts.meaning(sourceTitle, isFiling ? filing : texts.itsFiling)}
    ${
      page === undefined
        ? html`${texts.noPage} ${isForm(filing) ? findIt(figure) : nothing}`
        : html`<a href=${page} target="_blank" rel="noopener noreferrer">${texts.page(filing)}</a>`
    }
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
