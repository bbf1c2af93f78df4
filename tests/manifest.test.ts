import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import { views } from "../src/pane/frame/views";

const root = resolve(import.meta.dirname, "..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const base = "https://localhost:3000/addin/";

const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const resources = new Map(
  [...text.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]+)"/g)].map(([, id = "", value = ""]) => [
    id,
    value,
  ]),
);

/** Width and height from the header of a PNG. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("manifest.xml", () => {
  it("is read by Microsoft's own parser as an add-in only task pane manifest for workbooks", async () => {
    const { officeAppType, hosts, defaultSettings } = await OfficeAddinManifest.readManifestFile(
      join(root, "manifest.xml"),
    );
    expect(officeAppType).toBe("TaskPaneApp");
    expect(hosts).toEqual(["Workbook"]);
    expect(defaultSettings?.sourceLocation).toBe(`${base}taskpane.html`);
  });
  it("requires the sets of quality.md and none newer", () => {
    expect(
      [...text.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`),
    ).toEqual(["SharedRuntime 1.1", "ExcelApi 1.12", "CustomFunctionsRuntime 1.2"]);
  });
  it("defines every resid it uses, once, and uses every one it defines", () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    expect([...used].filter((id) => !resources.has(id))).toEqual([]);
    expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect(all(/<bt:(?:Image|Url|String) id="([^"]+)"/g)).toHaveLength(resources.size);
    expect([...resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });
  it("keeps strings within what Office shows", () => {
    const longer = (kind: string, limit: number) =>
      [
        ...(new RegExp(`<bt:${kind}>([\\s\\S]*)</bt:${kind}>`).exec(text)?.[1] ?? "").matchAll(
          /DefaultValue="([^"]+)"/g,
        ),
      ].filter(([, value = ""]) => value.length > limit);
    expect(longer("ShortStrings", 125)).toEqual([]);
    expect(longer("LongStrings", 250)).toEqual([]);
  });
  it.each(all(/<bt:Image size="\d+" resid="([^"]+)"/g))("picture %s has the size it is used at", (resid) => {
    const size = Number(new RegExp(`<bt:Image size="(\\d+)" resid="${resid.replaceAll(".", "\\.")}"`).exec(text)?.[1]);
    const address = resources.get(resid) ?? "";
    expect(address.startsWith(base)).toBe(true);
    expect(pngSize(join(root, address.slice(base.length)))).toEqual([size, size]);
  });
  it("gives every group and command all eight sizes", () => {
    const icons = all(/<Icon>([\s\S]*?)<\/Icon>/g).map((icon) =>
      [...icon.matchAll(/size="(\d+)"/g)].map(([, size]) => Number(size)),
    );
    expect(icons.length).toBeGreaterThanOrEqual(3);
    for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });
  it("points to the add-in's own origin, at pages and pictures that the build makes", () => {
    const addresses = [...new Set(all(/DefaultValue="(https:[^"]+)"/g))];
    const built = ["taskpane.html", "functions.js", "functions.json"];
    for (const address of addresses) {
      expect(address.startsWith(base)).toBe(true);
      const path = address.slice(base.length);
      expect(built.includes(path) || existsSync(join(root, path)), path).toBe(true);
      if (existsSync(join(root, "dist/addin"))) expect(existsSync(join(root, "dist/addin", path)), path).toBe(true);
    }
    expect(all(/<AppDomain>([^<]+)/g)).toEqual(["https://localhost:3000"]);
  });
  it("has a button for every view and for the command that needs none", () => {
    const registered = ["recalculate", ...views.map(({ id }) => id)];
    expect(all(/<FunctionName>(\w+)/g).sort()).toEqual(registered.sort());
  });
  it("gives the functions the namespace SEG in the shared runtime", () => {
    expect(resources.get(/<Namespace resid="([^"]+)"/.exec(text)?.[1] ?? "")).toBe("SEG");
    const runtime = /<Runtime resid="([^"]+)" lifetime="long"/.exec(text)?.[1];
    expect(text).toContain(`<FunctionFile resid="${runtime}"`);
    expect(new RegExp(`<Page>\\s*<SourceLocation resid="${runtime}"`).test(text)).toBe(true);
  });
});
