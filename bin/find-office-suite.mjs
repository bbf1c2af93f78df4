import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The program of an installed LibreOffice, or undefined: first the variable SOFFICE, then the path, then the usual places.
 *
 * @returns {string | undefined}
 */
export function findOfficeSuite() {
  const named = process.env.SOFFICE;
  if (named) return isExecutable(named) ? named : undefined;
  return [...onPath(), ...usualPlaces()].find(isExecutable);
}

function onPath() {
  const names = process.platform === "win32" ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

function usualPlaces() {
  const { PROGRAMFILES, HOME = "" } = process.env;
  const programs = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"]].filter(Boolean);
  switch (process.platform) {
    case "win32":
      return programs.map((folder) => join(folder, "LibreOffice/program/soffice.com"));
    case "darwin":
      return ["/Applications", join(HOME, "Applications")].map(
        (folder) => `${folder}/LibreOffice.app/Contents/MacOS/soffice`,
      );
    default:
      return ["/usr/lib/libreoffice/program/soffice", "/snap/bin/libreoffice"];
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
