/** Colours of lines in previews: neighbours differ in lightness as well as hue, each stands out from the card (3:1). */
const light = ["#0f6b47", "#2f8f9d", "#c05a1c", "#5b5fc7", "#a8327d", "#7a6a00", "#3b6fb5", "#7d4f3a"];
const dark = ["#48a37c", "#5fc3d0", "#f0925a", "#9a9df0", "#e27bbd", "#cdb83a", "#7fb0ee", "#c49480"];

/** Custom properties `seriesFill1`... for a kind of theme, in the shape setTheme takes. */
export function seriesTokens(kind: "light" | "dark" | "contrast"): Record<string, string> {
  const colors = kind === "light" ? light : dark;
  return Object.fromEntries(colors.map((color, place) => [`seriesFill${place + 1}`, color]));
}

export const seriesCount = light.length;
