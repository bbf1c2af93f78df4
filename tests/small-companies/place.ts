import type { Axis } from "../../src/data/types";

/** Where figures stand: `segment: old lines`, or an axis without structures. */
export type Place = `${Axis}: ${string}` | Axis;

export const splitPath = (path: string): { parent: string; segment: string } => {
  const at = path.lastIndexOf(" > ");
  return at === -1 ? { parent: "", segment: path } : { parent: path.slice(0, at), segment: path.slice(at + 3) };
};

export const splitPlace = (place: Place): { axis: Axis; scheme: string } => {
  const [axis = "", scheme = ""] = place.split(": ");
  return { axis: axis as Axis, scheme };
};
