/** Colours of a chart on a light or a dark sheet. */
export interface Ink {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly surface: string;
  readonly palette: readonly string[];
}

/** Neighbours differ in lightness as well as in hue, so that stacks stay apart without colour vision. */
const palette = [
  "#1f5f8b",
  "#e08a1e",
  "#4a9c80",
  "#8a4f9e",
  "#c9473d",
  "#6fa8d6",
  "#8a7a3c",
  "#b5b0a8",
  "#2f3e5c",
  "#d98cb3",
];
const paletteOnDark = [
  "#5aa4d8",
  "#f0a94a",
  "#62c2a2",
  "#b98ad0",
  "#ea7a70",
  "#9ccbef",
  "#c4b268",
  "#9a958d",
  "#8ea3d0",
  "#eab0cd",
];

export const ink = (dark: boolean): Ink =>
  dark
    ? { text: "#f0f0f0", quiet: "#b4b4b4", line: "#454545", surface: "#1f1f1f", palette: paletteOnDark }
    : { text: "#242424", quiet: "#5c5c5c", line: "#dddbd9", surface: "#ffffff", palette };
