import { css, html, nothing, type TemplateResult } from "lit";
import { copiedOf } from "../../engine/explain/copied-of";
import { type SourceField, sourceField } from "../../engine/explain/source-field";
import { isFailure } from "../../engine/failure";
import type { Selection } from "../../engine/figure/selection";
import { facts } from "../facts";
import { copyNotice, copyNoticeStyles } from "./copy-notice";
import { words } from "../words/words";

const fields = ["label", "status", "kind", "note"] as const satisfies readonly SourceField[];

/** Where a figure comes from: filing, structure, how it is worded there, its page with the address where there is one. */
export function figureSource(cited: Selection): TemplateResult {
  const texts = words().figures;
  const read = (field: SourceField) => {
    const text = sourceField(facts, cited, field);
    return isFailure(text) ? "" : text;
  };
  const shown = (field: (typeof fields)[number]) =>
    field === "status" ? (texts.statuses[read(field)] ?? read(field)) : read(field);
  const rows = [
    [texts.source.filing, read("filing")],
    [texts.source.scheme, cited.scheme],
    ...fields.map((field) => [texts.source[field], shown(field)]),
  ].filter(([, text]) => text !== "");
  const [url, title] = [read("url"), read("title")];
  const link = html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${texts.opensPage}>${title}</a>`;
  const copied = copiedOf(cited);
  return html`<dl class="figure-source">
      ${rows.map(
        ([name, text]) =>
          html`<dt>${name}</dt>
            <dd>${text}</dd>`,
      )}
      <dt>${texts.source.title}</dt>
      <dd>${/^https?:/.test(url) ? link : title}</dd>
    </dl>
    ${copied ? copyNotice(copied) : nothing}`;
}

export const figureSourceStyles = css`
  ${copyNoticeStyles}
  .figure-source {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 5fr);
    gap: 2px 10px;
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
  }
  .figure-source dt {
    color: var(--colorNeutralForeground3);
  }
  .figure-source dd {
    margin: 0;
  }
  .figure-source a {
    color: var(--colorBrandForegroundLink);
  }
  .figure-source a:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
`;
