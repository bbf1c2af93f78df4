import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from "@fluentui/tokens";
import { brand } from "./brand";
import type { ThemeKind } from "./theme-kind";

/** Fluent's themes in our green. The build works them out and keeps the tokens that the pane speaks of (webpack/used-tokens.js). */
export const themes: Record<ThemeKind, Partial<Theme>> = {
  light: createLightTheme(brand),
  dark: { ...createDarkTheme(brand), colorBrandForeground1: brand[110], colorBrandForeground2: brand[120] },
  contrast: teamsHighContrastTheme,
};
