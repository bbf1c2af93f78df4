import { ensureProgram } from "./program.mjs";

/** What the tests of the package need besides Node, by the Debian package each stands in. */
const programs = { nginx: "nginx-light", xmllint: "libxml2-utils" };

/**
 * Installs them where they are missing. Their tests look for them by themselves, and are skipped without.
 * @returns {Promise<Error[]>} a sentence for each that cannot be had
 */
export async function ensurePackagePrograms() {
  const missing = [];
  for (const [name, debianPackage] of Object.entries(programs))
    await ensureProgram(name, debianPackage).catch((error) => missing.push(error));
  return missing;
}

/** The same where nothing may be skipped: throws the first sentence. */
export async function requirePackagePrograms() {
  const [missing] = await ensurePackagePrograms();
  if (missing) throw missing;
}
