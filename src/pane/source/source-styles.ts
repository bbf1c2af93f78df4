import { css } from "lit";

export const sourceStyles = css`
  section {
    min-width: 0;
  }
  h2 {
    margin: 0 0 2px;
  }
  .where {
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    color: var(--colorNeutralForeground3);
    overflow-wrap: anywhere;
  }
  .value {
    margin: 0 0 8px;
    font: var(--fontWeightSemibold) var(--fontSizeBase500) / var(--lineHeightBase500) var(--fontFamilyBase);
    overflow-wrap: anywhere;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    overflow: hidden;
  }
  .read-in {
    overflow-wrap: anywhere;
  }
  .kind {
    margin: 0 0 4px;
    color: var(--colorNeutralForeground2);
  }
  .words {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
  }
  code {
    display: block;
    margin: 0 0 10px;
    padding: 6px 8px;
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground3);
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyMonospace);
    overflow-wrap: anywhere;
  }
  article {
    margin: 0 0 10px;
    padding: 10px 12px;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    min-width: 0;
  }
  h3 {
    margin: 0 0 6px;
    font: var(--fontWeightSemibold) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  h3 .where {
    display: block;
  }
  article p:last-child {
    margin-bottom: 0;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(64px, auto) minmax(0, 1fr);
    gap: 3px 12px;
    margin: 0;
  }
  dt {
    color: var(--colorNeutralForeground3);
    font: var(--fontSizeBase200) / var(--lineHeightBase300) var(--fontFamilyBase);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  a,
  .link {
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  a:focus-visible,
  .link:focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: 2px;
  }
  .cite {
    display: grid;
    justify-items: start;
    gap: 6px;
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .citation {
    margin: 0;
    font: var(--fontSizeBase200) / var(--lineHeightBase200) var(--fontFamilyBase);
    overflow-wrap: anywhere;
    user-select: text;
  }
`;
