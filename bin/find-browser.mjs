import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The executable of an installed Chromium, Chrome or Edge, or undefined: first the variable CHROMIUM, then the usual
 * places of the system, then the path, then what Playwright itself installed.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : undefined;
  return [...usualPlaces(), ...onPath()].find(isExecutable) ?? (await playwrightOwn());
}

function usualPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA, HOME = "" } = process.env;
  const programs = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(Boolean);
  switch (process.platform) {
    case "win32":
      return programs.flatMap((folder) => [
        join(folder, "Google/Chrome/Application/chrome.exe"),
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
        join(folder, "Chromium/Application/chrome.exe"),
      ]);
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
        ["/Applications", join(HOME, "Applications")].map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      );
    default:
      return ["/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"];
  }
}

function onPath() {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return process.platform === "win32" ? [] : folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

async function playwrightOwn() {
  try {
    const { chromium } = await import("playwright-core");
    const path = chromium.executablePath();
    return isExecutable(path) ? path : undefined;
  } catch {
    return undefined; // playwright-core is not installed yet, or knows no browser for this system
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
