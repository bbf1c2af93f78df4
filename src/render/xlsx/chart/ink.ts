import type { LetteredText } from "../../../workbook/chart-content";
import { element, valued } from "../xml/element";
import { escapeText } from "../xml/escape";

const solid = (color: string): string => element("a:solidFill", {}, valued("a:srgbClr", color.slice(1).toUpperCase()));
const none = element("a:noFill");

/** A shape filled with a colour, or not at all ("none"). */
export const filled = (color: string): string =>
  element("c:spPr", {}, color === "none" ? none : solid(color), element("a:ln", {}, none));

/** What a chart stands on: cells behind it must not show through. */
export const paper = element("c:spPr", {}, solid("#FFFFFF"), element("a:ln", { w: 9_525 }, solid("#D9D9D9")));

/** A line of a colour and so many points; "none": no line; no colour: the program's own. */
export const stroked = (color: string | undefined, points = 0.75): string =>
  element(
    "c:spPr",
    {},
    element(
      "a:ln",
      { w: Math.round(points * 12_700), cap: "rnd" },
      color === undefined ? "" : color === "none" ? none : solid(color),
      element("a:round"),
    ),
  );

/** Letters as those of the cells: without a theme, programs would take one of their own. */
const letters = (name: string, points: number, color: string, more: { lang?: string; b: boolean }): string => {
  const { b, ...first } = more;
  return element(
    name,
    { ...first, sz: Math.round(points * 100), b },
    solid(color),
    element("a:latin", { typeface: "Calibri" }),
  );
};

/** How texts of a part of the chart look. */
export const lettering = (points: number, color: string): string =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:p", {}, element("a:pPr", {}, letters("a:defRPr", points, color, { b: false }))),
  );

/** A title over the chart or beside an axis. */
export const titleXml = ({ text, size, color, bold = false }: LetteredText): string => {
  const said = letters("a:rPr", size, color, { lang: "en-US", b: bold });
  const run = element("a:r", {}, said, element("a:t", {}, escapeText(text)));
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:p", {}, run));
  return element("c:title", {}, element("c:tx", {}, rich), valued("c:overlay", false));
};
