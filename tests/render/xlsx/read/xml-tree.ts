/** An element of an XML document. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The text between its tags, without that of its children. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  if (/[<\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text)) throw new Error(`XML cannot hold ${text}`); // oxlint-disable-line no-control-regex -- XML forbids them
  return text.replace(/&(#x?)?(\w*)(;?)/g, (whole, number: string | undefined, name: string, end: string) => {
    const code = number === undefined ? NaN : parseInt(name, number === "#x" ? 16 : 10);
    const sign = number === undefined ? entities[name] : String.fromCodePoint(code);
    if (sign === undefined || end === "") throw new Error(`"${whole}" is no entity.`);
    return sign;
  });
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const rest = text.replace(/\s+([\w:.-]+)="([^"]*)"/g, (_, name: string, value: string) => {
    if (Object.hasOwn(found, name)) throw new Error(`Attribute ${name} stands twice.`);
    found[name] = decoded(value);
    return "";
  });
  if (rest.trim() !== "") throw new Error(`"${rest}" is no attribute.`);
  return found;
}

/** Reads a document as strictly as a spreadsheet program does; throws where it is not well formed. */
export function xmlTree(xml: string): XmlNode {
  const body = xml.replace(/^<\?xml [^>]*\?>\s*/, "");
  const root = { name: "", attributes: {}, children: [] as XmlNode[], text: "" };
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[]; text: string }[] = [root];
  let at = 0;
  for (const match of body.matchAll(/([^<]*)<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>/g)) {
    if (match.index !== at) throw new Error(`Not well formed: ${body.slice(at, at + 80)}`);
    at += match[0].length;
    const [, text = "", closes, name = "", attributes = "", empty] = match;
    const parent = open.at(-1);
    if (!parent) throw new Error(`</${name}> closes nothing.`);
    parent.text += decoded(text);
    if (closes) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element.`);
      continue;
    }
    const node = { name, attributes: attributesOf(attributes), children: [], text: "" };
    parent.children.push(node);
    if (!empty) open.push(node);
  }
  const [only, more] = root.children;
  if (at !== body.length || open.length !== 1 || !only || more) throw new Error("Not one whole document.");
  return only;
}

/** The first element of a name below a node, at any depth. */
export const findNode = (node: XmlNode, name: string): XmlNode | undefined => allNodes(node, name)[0];

/** All elements of a name below a node, at any depth, in their order. */
export function allNodes(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNodes(child, name)]);
}
