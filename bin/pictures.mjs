// npm run pictures: every template of BABA as an .xlsx file, printed by LibreOffice. All pages go to artifacts/pages, the page that
// shows most of each template to docs/pictures/<template>.png.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pngOfPixmap } from "./pictures/png.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { ensureOfficeSuite } from "./setup/office-suite.mjs";
import { root } from "./setup/root.mjs";

const pages = join(root, "artifacts/pages");
const kept = join(root, "docs/pictures");
const dotsPerInch = 96; // the size of the page on a screen

/** The page of each template that is kept, the second where none is named: the first is the Cover. */
const keptPages = {
  "segment-revenue": 3,
  "growth-bridge": 3,
  "segment-profitability": 3,
  recast: 3,
  "peer-compare": 3,
  sensitivity: 6,
  simulation: 7,
};

const segbook = (...args) =>
  execFileSync(process.execPath, [join(root, "bin/segbook.mjs"), ...args], { encoding: "utf8" });

/** Prints files with LibreOffice into a folder, all in one start and with a profile of its own. */
function print(program, folder, files) {
  const profile = pathToFileURL(join(folder, "profile")).href;
  execFileSync(program, [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    ...files,
  ]);
}

/** The pages of a printed file as pictures. */
function pagesOf(folder, name) {
  execFileSync("pdftoppm", ["-r", String(dotsPerInch), join(folder, `${name}.pdf`), join(folder, name)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".ppm"))
    .sort()
    .map((file) => pngOfPixmap(readFileSync(join(folder, file))));
}

async function draw() {
  await ensureDependencies();
  await ensureBuilt();
  const program = await ensureOfficeSuite();
  const folder = mkdtempSync(join(tmpdir(), "segbook-pictures-"));
  try {
    const ids = JSON.parse(segbook("templates", "--json")).map(({ id }) => id);
    const files = ids.map((id) => join(folder, `${id}.xlsx`));
    for (const [at, id] of ids.entries())
      segbook("build", id, "--company", "BABA", "--periods", "FY2018:FY2022", "--out", files[at]);
    print(program, folder, files);
    rmSync(pages, { recursive: true, force: true });
    for (const path of [pages, kept]) mkdirSync(path, { recursive: true });
    for (const id of ids) {
      const pictures = pagesOf(folder, id);
      for (const [at, picture] of pictures.entries()) writeFileSync(join(pages, `${id}-${at + 1}.png`), picture);
      const page = keptPages[id] ?? 2;
      writeFileSync(join(kept, `${id}.png`), pictures[page - 1]);
      console.log(`${id}: ${pictures.length} pages; docs/pictures/${id}.png is page ${page}.`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await draw();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
