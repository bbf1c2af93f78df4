import { seriesTokens } from "./series";
import { type ThemeKind, themeKind } from "./theme-kind";
import { themes } from "./themes";

function officeColors(): { background?: string | undefined; foreground?: string | undefined } {
  if (typeof Office === "undefined") return {};
  // Both are absent until Office is ready, and in hosts that have no theme of their own.
  const theme = (Office.context as Office.Context | undefined)?.officeTheme;
  return { background: theme?.bodyBackgroundColor, foreground: theme?.bodyForegroundColor };
}

/** Gives the page the host's theme, else the system's, and keeps to it; Excel has no event, so it looks again on return. */
export function followTheme(): () => void {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  let current: ThemeKind | undefined;
  const apply = () => {
    const kind = themeKind({ ...officeColors(), prefersDark: prefersDark.matches });
    if (kind === current) return;
    current = kind;
    document.documentElement.dataset["theme"] = kind;
    const tokens = Object.entries({ ...themes[kind], ...seriesTokens(kind) });
    sheet.replaceSync(`:root { ${tokens.map(([name, value]) => `--${name}: ${value};`).join(" ")} }`);
  };
  prefersDark.addEventListener("change", apply);
  addEventListener("focus", apply);
  document.addEventListener("visibilitychange", apply);
  apply();
  return apply;
}
