import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import type { Part, Relationship } from "./part";

const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
const extending = "http://schemas.microsoft.com/office/2011/relationships";
/** Kinds that belong to the package or to add-ins, not to the documents of Office. */
const otherKinds: Readonly<Record<string, string>> = {
  "core-properties": `${packaged}/metadata/core-properties`,
  webextensiontaskpanes: `${extending}/webextensiontaskpanes`,
  webextension: `${extending}/webextension`,
};

const folderOf = (path: string): string[] => path.split("/").slice(0, -1);

/** The way from a part to another, as `../charts/chart1.xml`. */
function wayFrom(from: string, to: string): string {
  const [here, there] = [folderOf(from), folderOf(to)];
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  const file = to.slice(to.lastIndexOf("/") + 1);
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared), file].join("/");
}

function relationshipXml(from: string, { id, kind, target }: Relationship): string {
  const outside = "url" in target;
  return element("Relationship", {
    Id: id,
    Type: otherKinds[kind] ?? `${namespaces.relationships}/${kind}`,
    Target: outside ? target.url : wayFrom(from, target.path),
    TargetMode: outside ? "External" : undefined,
  });
}

/** Where the relationships of a part stand. */
export function relationshipsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The relationships of a part, by its path. */
export const relationshipsXml = (path: string, relationships: NonNullable<Part["relationships"]>): string =>
  element("Relationships", { xmlns: packaged }, ...relationships.map((one) => relationshipXml(path, one)));
