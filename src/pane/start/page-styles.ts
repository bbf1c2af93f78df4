/** The page itself, before and around the components: a constructed sheet, because the content security policy allows no other. */
const rules = `
  :root { color-scheme: light dark; }
  :root[data-theme="light"] { color-scheme: light; }
  :root[data-theme="dark"], :root[data-theme="contrast"] { color-scheme: dark; }
  html, body { height: 100%; margin: 0; }
  body {
    background: var(--colorNeutralBackground2, Canvas);
    color: var(--colorNeutralForeground1, CanvasText);
    font: 14px/20px "Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif;
    overflow-wrap: anywhere;
  }
  #start { padding: 16px; }
  #start h1 { font-size: 16px; line-height: 22px; margin: 0 0 4px; }
  #start p { margin: 0; }
`;

export function adoptPageStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
