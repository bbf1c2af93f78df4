/** Where the manifest of the repository says the add-in stands: npm start serves it there. */
const here = { origin: "https://localhost:3000", base: "https://localhost:3000/addin/" };

/**
 * The manifest for another place: every address of the add-in, and the domain it may show pages of.
 *
 * @param {string} manifest
 * @param {{ origin: string, base: string }} there
 */
export function rewriteManifest(manifest, there) {
  const rewritten = manifest
    .replaceAll(here.base, there.base)
    .replaceAll(`<AppDomain>${here.origin}</AppDomain>`, `<AppDomain>${there.origin}</AppDomain>`);
  if (there.origin !== here.origin && rewritten.includes(here.origin))
    throw new Error(`manifest.xml holds an address of ${here.origin} that is no file of the add-in.`);
  return rewritten;
}
