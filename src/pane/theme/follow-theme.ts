import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/tokens";
import { brand } from "./brand";
import { seriesTokens } from "./series";
import { type ThemeKind, themeKind } from "./theme-kind";

const foregrounds = { colorBrandForeground1: brand[110], colorBrandForeground2: brand[120] };

const themes: Record<ThemeKind, () => object> = {
  light: () => createLightTheme(brand),
  dark: () => ({ ...createDarkTheme(brand), ...foregrounds }),
  contrast: () => teamsHighContrastTheme,
};

function officeColors(): { background?: string | undefined; foreground?: string | undefined } {
  if (typeof Office === "undefined") return {};
  // Both are absent until Office is ready, and in hosts that have no theme of their own.
  const theme = (Office.context as Office.Context | undefined)?.officeTheme;
  return { background: theme?.bodyBackgroundColor, foreground: theme?.bodyForegroundColor };
}

/** Gives the page the host's theme, else the system's, and keeps to it; Excel has no event, so it looks again on return. */
export function followTheme(): () => void {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  let current: ThemeKind | undefined;
  const apply = () => {
    const kind = themeKind({ ...officeColors(), prefersDark: prefersDark.matches });
    if (kind === current) return;
    current = kind;
    document.documentElement.dataset["theme"] = kind;
    setTheme({ ...themes[kind](), ...seriesTokens(kind) });
  };
  prefersDark.addEventListener("change", apply);
  addEventListener("focus", apply);
  document.addEventListener("visibilitychange", apply);
  apply();
  return apply;
}
