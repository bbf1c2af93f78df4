import { strFromU8, unzipSync } from "fflate";
import { type XmlNode, xmlTree } from "./xml-tree";

/** The parts of a file by their path, each read strictly. */
export const unzipped = (bytes: Uint8Array): Map<string, XmlNode> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, xmlTree(strFromU8(part))]));

/** The targets of a part's relationships, by id; those outside the file as they are. */
export function targetsOf(parts: ReadonlyMap<string, XmlNode>, path: string): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const file = path.slice(folder.length);
  const relationships = parts.get(`${folder}_rels/${file}.rels`)?.children ?? [];
  return new Map(
    relationships.map(({ attributes: { Id = "", Target = "", TargetMode } }) => [
      Id,
      TargetMode === "External" ? Target : new URL(Target, `file:///${folder}`).pathname.slice(1),
    ]),
  );
}
