import { element, valued } from "../xml/element";

const solid = (color: string): string => element("a:solidFill", {}, valued("a:srgbClr", color.slice(1).toUpperCase()));
const none = element("a:noFill");

/** A shape filled with a colour, or not at all. */
export const filled = (color: string | undefined): string =>
  element("c:spPr", {}, color === undefined ? none : solid(color), element("a:ln", {}, none));

/** What a chart stands on: cells behind it must not show through. */
export const paper = element("c:spPr", {}, solid("#FFFFFF"), element("a:ln", { w: 9_525 }, solid("#D9D9D9")));

/** A line of a colour and so many points, or none. */
export const stroked = (color: string | undefined, points = 0.75): string =>
  element(
    "c:spPr",
    {},
    element(
      "a:ln",
      { w: Math.round(points * 12_700), cap: "rnd" },
      color === undefined ? none : solid(color),
      element("a:round"),
    ),
  );

/** Letters as those of the cells: without a theme, programs would take one of their own. */
const letters = (name: string, points: number, color: string, more = {}): string =>
  element(name, { ...more, sz: points * 100, b: 0 }, solid(color), element("a:latin", { typeface: "Calibri" }));

/** How texts of a part of the chart look. */
export const lettering = (points: number, color: string): string =>
  element(
    "c:txPr",
    {},
    element("a:bodyPr"),
    element("a:p", {}, element("a:pPr", {}, letters("a:defRPr", points, color))),
  );

/** A title over the chart. */
export const titleXml = (text: string, points: number, color: string): string => {
  const run = element("a:r", {}, letters("a:rPr", points, color, { lang: "en-US" }), element("a:t", {}, text));
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:p", {}, run));
  return element("c:title", {}, element("c:tx", {}, rich), valued("c:overlay", false));
};
