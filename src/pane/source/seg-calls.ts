/** A call of the add-in's functions as a formula writes it. */
export interface SegCall {
  readonly name: string;
  /** As they are written; empty for one left out. */
  readonly arguments: readonly string[];
  /** Functions it stands in, from the outermost on: `IFERROR`. */
  readonly within: readonly string[];
}

const start = /^(?:SEG\.|_xldudf_SEG_)([A-Z]+)\($/i;
/** Texts and names of sheets first: signs within them part nothing. */
const word = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*\(|[(){},;]|[^"'(){},;]/gu;

interface Open {
  readonly name: string;
  readonly seg: boolean;
  readonly arguments: string[];
}

/** Every call of a SEG function in a formula, nested ones included, in the order they end. */
export function segCalls(formula: string): SegCall[] {
  const open: Open[] = [];
  const found: SegCall[] = [];
  let braces = 0;
  const add = (text: string) => {
    for (const one of open) one.arguments[one.arguments.length - 1] += text;
  };
  for (const [text] of formula.slice(1).matchAll(word)) {
    if (text.endsWith("(") && text[0] !== '"' && text[0] !== "'") {
      add(text);
      open.push({
        name: start.exec(text)?.[1]?.toUpperCase() ?? text.slice(0, -1).toUpperCase(),
        seg: start.test(text),
        arguments: [""],
      });
    } else if (text === ")") {
      const closed = open.pop();
      add(text);
      if (closed?.seg)
        found.push({
          name: closed.name,
          arguments: closed.arguments.map((argument) => argument.trim()),
          within: open.map(({ name }) => name).filter((name) => name !== ""),
        });
    } else if (text === "," && braces === 0 && open.length > 0) {
      const inner = open.at(-1);
      for (const one of open) if (one !== inner) one.arguments[one.arguments.length - 1] += text;
      inner?.arguments.push("");
    } else {
      if (text === "{") braces++;
      if (text === "}") braces--;
      add(text);
    }
  }
  return found;
}
