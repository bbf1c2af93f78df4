import { findProgram } from "../find-program.mjs";
import { aptInstall, hasAptGet } from "./apt-get.mjs";

/**
 * A program the tests of the package need, installed where none is found and the system allows it.
 *
 * @param {string} name
 * @param {string} debianPackage
 * @returns {Promise<string>} path of the program; throws a sentence where none can be had
 */
export async function ensureProgram(name, debianPackage) {
  const present = findProgram(name);
  if (present !== undefined) return present;
  if (hasAptGet()) {
    console.log(`Installing ${name} for the tests of the package ...`);
    await aptInstall(debianPackage);
    const installed = findProgram(name);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    `${name} is not installed, and the system's package manager could not put it here. ` +
      `Install it, or name its program in the variable ${name.toUpperCase()}.`,
  );
}
