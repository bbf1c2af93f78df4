import { createDarkTheme, createLightTheme } from "@fluentui/tokens";
import { describe, expect, it } from "vitest";
import { brand } from "../../../src/pane/theme/brand";
import { contrast, luminance } from "../../../src/pane/theme/colors";
import { seriesTokens } from "../../../src/pane/theme/series";
import { themeKind } from "../../../src/pane/theme/theme-kind";

describe("the kind of theme", () => {
  it.each([
    ["#ffffff", "#262626", true, "light"],
    ["#f3f2f1", "#323130", true, "light"],
    ["#262626", "#ffffff", false, "dark"],
    ["#000000", "#ffffff", false, "contrast"],
    ["#000", "#ff0", false, "contrast"],
    ["#000000", "#d4d4d4", false, "dark"],
    [undefined, undefined, true, "dark"],
    [undefined, undefined, false, "light"],
    ["transparent", undefined, true, "dark"],
  ] as const)("background %s, text %s, system dark %s: %s", (background, foreground, prefersDark, kind) => {
    expect(themeKind({ background, foreground, prefersDark })).toBe(kind);
  });
});

describe("colours", () => {
  it("measure as WCAG does", () => {
    expect(contrast("#000", "#fff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
  it("of the brand rise from dark to light and carry white text on buttons", () => {
    const light = Object.values(brand).map((color) => luminance(color) ?? NaN);
    expect([...light].sort((a, b) => a - b)).toEqual(light);
    for (const theme of [createLightTheme(brand), createDarkTheme(brand)])
      for (const button of [
        theme.colorBrandBackground,
        theme.colorBrandBackgroundHover,
        theme.colorBrandBackgroundPressed,
      ])
        expect(contrast(button, theme.colorNeutralForegroundOnBrand)).toBeGreaterThanOrEqual(4.5);
  });
  it.each([
    ["light", createLightTheme(brand)],
    ["dark", createDarkTheme(brand)],
  ] as const)(
    "of lines and bars stand out from cards and from the rim of lines that lie over them, %s",
    (kind, theme) => {
      for (const ground of [theme.colorNeutralBackground1, theme.colorNeutralBackground2])
        for (const color of [...Object.values(seriesTokens(kind)), theme.colorNeutralForeground1])
          expect(contrast(color, ground)).toBeGreaterThanOrEqual(3);
    },
  );
});
