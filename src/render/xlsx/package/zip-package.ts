import { strToU8, type Zippable, zipSync } from "fflate";
import { contentTypesXml } from "./content-types-xml";
import type { Part, Relationship } from "./part";
import { relationshipsPath, relationshipsXml } from "./relationships-xml";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The first day a zip can name: the same parts give the same bytes, whenever they are written. */
const noDate = "1980-01-01T00:00:00";

/** Parts and the relationships of the package as one file. */
export function zipPackage(parts: readonly Part[], relationships: readonly Relationship[]): Uint8Array {
  const files: Zippable = {};
  const add = (path: string, xml: string) => (files[path] = strToU8(declaration + xml));
  add("[Content_Types].xml", contentTypesXml(parts));
  add("_rels/.rels", relationshipsXml("", relationships));
  for (const { path, xml, relationships: own = [] } of parts) {
    add(path, xml);
    if (own.length > 0) add(relationshipsPath(path), relationshipsXml(path, own));
  }
  return zipSync(files, { level: 6, mtime: noDate });
}
