/** What a ribbon button does: open the pane (at an address), or run a function of the add-in. */
export type RibbonAction =
  | { readonly kind: "pane"; readonly url: string }
  | { readonly kind: "run"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Addresses by pixel size. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The parts of an add-in only manifest that a host acts on. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly icon: string;
  readonly paneUrl: string;
  readonly tabs: readonly RibbonTab[];
  readonly functions: { readonly metadataUrl: string; readonly namespace: string } | undefined;
}

/**
 * Reads an add-in only XML manifest. Addresses on the add-in's own origin are moved to `origin`, where this page is
 * served, so that a manifest for port 3000 also works on another port.
 */
export function parseManifest(xml: string, origin: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("The manifest is not well-formed XML.");
  const root = document.documentElement;
  const source = attribute(child(root, "DefaultSettings", "SourceLocation"), "DefaultValue");
  if (!source) throw new Error("The manifest names no page of the add-in (SourceLocation).");
  const home = new URL(source).origin;
  const here = (url: string) => {
    const address = new URL(url);
    return address.origin === home ? new URL(address.pathname + address.search + address.hash, origin).href : url;
  };
  const strings = new Map(all(root, "Resources").flatMap((resources) => descendants(resources).map(resource)));
  const text = (node: Element | undefined) => strings.get(attribute(node, "resid")) ?? "";
  const url = (node: Element | undefined) => (text(node) ? here(text(node)) : "");

  const button = (node: Element): RibbonButton => {
    const action = child(node, "Action");
    const opens = attribute(action, "xsi:type") === "ShowTaskpane";
    return {
      id: attribute(node, "id"),
      label: text(child(node, "Label")),
      tooltip: text(child(node, "Supertip", "Description")),
      icons: new Map(all(node, "Image").map((image) => [Number(attribute(image, "size")), url(image)])),
      action: opens
        ? { kind: "pane", url: url(child(action, "SourceLocation")) }
        : { kind: "run", functionName: child(action, "FunctionName")?.textContent.trim() ?? "" },
    };
  };
  const group = (node: Element): RibbonGroup => ({
    id: attribute(node, "id"),
    label: text(child(node, "Label")),
    buttons: all(node, "Control").map(button),
  });
  const tab = (node: Element): RibbonTab => ({
    id: attribute(node, "id"),
    label: text(child(node, "Label")) || attribute(node, "id").replace(/^Tab/, ""), // an Office tab has only its id
    groups: all(node, "Group").map(group),
  });

  const point = (type: string) => all(root, "ExtensionPoint").find((node) => attribute(node, "xsi:type") === type);
  const commands = point("PrimaryCommandSurface");
  const cells = point("CustomFunctions");
  return {
    id: child(root, "Id")?.textContent.trim() ?? "",
    version: child(root, "Version")?.textContent.trim() ?? "",
    name: attribute(child(root, "DisplayName"), "DefaultValue"),
    icon: here(attribute(child(root, "IconUrl"), "DefaultValue")),
    paneUrl: here(source),
    tabs: commands ? [...all(commands, "CustomTab"), ...all(commands, "OfficeTab")].map(tab) : [],
    functions: cells && {
      metadataUrl: url(child(cells, "Metadata", "SourceLocation")),
      namespace: text(child(cells, "Namespace")),
    },
  };
}

/** Prefixes vary from manifest to manifest, so elements are found by their local name. */
const all = (node: Element, name: string): Element[] => [...node.getElementsByTagNameNS("*", name)];
const descendants = (node: Element): Element[] => [...node.getElementsByTagNameNS("*", "*")];
const attribute = (node: Element | undefined, name: string): string => node?.getAttribute(name) ?? "";
const resource = (node: Element): [string, string] => [attribute(node, "id"), attribute(node, "DefaultValue")];

function child(node: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (at, name) => at && [...at.children].find((each) => each.localName === name),
    node,
  );
}
