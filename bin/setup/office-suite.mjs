import { findOfficeSuite } from "../find-office-suite.mjs";
import { aptInstall, hasAptGet } from "./apt-get.mjs";

/**
 * LibreOffice for the tests that recalculate workbooks, installed where none is found and the system allows it.
 * @returns {Promise<string>} path of the program; throws a sentence where none can be had
 */
export async function ensureOfficeSuite() {
  const present = findOfficeSuite();
  if (present !== undefined) return present;
  if (hasAptGet()) {
    console.log("Installing LibreOffice Calc for the tests of workbooks ...");
    // Carlito is as wide as Calibri, letter by letter: pages break as they do in Excel.
    await aptInstall("libreoffice-calc", "fonts-crosextra-carlito");
    const installed = findOfficeSuite();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "Recalculating workbooks needs LibreOffice: none is installed, and the system's package manager could not put one here. " +
      "Install LibreOffice Calc, or name its program (soffice) in the variable SOFFICE.",
  );
}
