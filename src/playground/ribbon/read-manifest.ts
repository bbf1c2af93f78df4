import { type Manifest, parseManifest } from "./manifest";

/** The manifest of the built add-in, with its addresses on this page's origin. */
export async function readManifest(url: string): Promise<Manifest> {
  const response = await fetch(url);
  if (!response.ok)
    throw new Error(`The add-in's manifest could not be loaded (${response.status}). Run npm run build.`);
  return parseManifest(await response.text(), location.origin);
}
