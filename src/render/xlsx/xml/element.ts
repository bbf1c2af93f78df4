import { escapeAttribute } from "./escape";

/** Attributes left undefined are left out; truth values are written as 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const textOf = (value: string | number | boolean): string =>
  typeof value === "string" ? escapeAttribute(value) : String(Number(value));

/** An element with its attributes; the content is XML already. */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let open = name;
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) open += ` ${key}="${textOf(value)}"`;
  const inside = content.join("");
  return inside === "" ? `<${open}/>` : `<${open}>${inside}</${name}>`;
}

/** An element whose one attribute is `val`, as most of a chart's are. */
export const valued = (name: string, val: string | number | boolean): string => element(name, { val });
