import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "csv-parse/sync";
import { findOfficeSuite } from "../../bin/find-office-suite.mjs";

/** A workbook's sheets as LibreOffice calculated them: texts of raw values, by sheet, row by row. */
export type Recalculated = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Always calculates what it opens: left alone, LibreOffice shows the values that the file holds. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>`;

/** Every sheet (-1), raw values instead of what formats show, UTF-8 (76), quotes (34) and commas (44). */
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Runs LibreOffice over files in one start, with a profile of its own. */
function convert(folder: string, files: readonly string[]): Promise<string> {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), settings);
  const program = findOfficeSuite();
  if (program === undefined) throw new Error("LibreOffice is not installed, or not where SOFFICE says.");
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
  return new Promise((done, failed) => {
    const child = spawn(program, [...args, "--convert-to", filter, "--outdir", join(folder, "csv"), ...files]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text.toString()));
    child.on("error", failed);
    child.on("close", () => done(output));
  });
}

/** What LibreOffice calculates the sheets of each workbook to; `sheets` names them, file by file. */
export async function recalculate(
  workbooks: readonly { readonly bytes: Uint8Array; readonly sheets: readonly string[] }[],
): Promise<Recalculated[]> {
  const folder = mkdtempSync(join(tmpdir(), "segbook-recalculated-"));
  try {
    const files = workbooks.map(({ bytes }, at) => {
      const file = join(folder, `book${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const output = await convert(folder, files);
    return workbooks.map(({ sheets }, at) => {
      const read = (sheet: string): [string, string[][]] => {
        const text = readFileSync(join(folder, `csv/book${at}-${sheet}.csv`), "utf8");
        return [sheet, parse(text, { relax_column_count: true })];
      };
      try {
        return new Map(sheets.map(read));
      } catch (error) {
        throw new Error(`LibreOffice did not calculate workbook ${at}:\n${output}`, { cause: error });
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
