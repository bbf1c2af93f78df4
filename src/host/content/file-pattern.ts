/** Excel's names of patterns beside those of files. */
const patterns: Readonly<Record<string, string>> = {
  Gray8: "gray0625",
  Gray16: "gray125",
  Gray25: "lightGray",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
};

/** A pattern over the fill by its name in files; none for a plain fill or no fill. */
export const filePattern = (pattern: string | undefined): string | undefined =>
  pattern === undefined ? undefined : patterns[pattern];
