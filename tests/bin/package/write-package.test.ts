import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../../../bin/find-program.mjs";
import { readOrigin } from "../../../bin/package/read-origin.mjs";
import { writePackage } from "../../../bin/package/write-package.mjs";
import { addinHeaders, cacheRules } from "../../../bin/serve/headers.mjs";
import { views } from "../../../src/pane/frame/views";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "segbook-package-"));
const out = join(folder, "package");
const base = "https://addins.example.com/finance/segbook/";
const read = (name: string) => readFileSync(join(out, name), "utf8");
const json = (name: string) => JSON.parse(read(name)) as Record<string, unknown>;

beforeAll(() => {
  writePackage(readOrigin(base), { out });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("the package", () => {
  it("holds the built add-in byte for byte, but for the manifest, which is for its place, and no source map", () => {
    const built = join(root, "dist/addin");
    const site = join(out, "site/finance/segbook");
    const files = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(built, name)).isFile(),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const name of files.filter((each) => each !== "manifest.xml"))
      expect(readFileSync(join(site, name)).equals(readFileSync(join(built, name))), name).toBe(true);
    expect(readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".map"))).toEqual(
      [],
    );
    expect(read("site/finance/segbook/manifest.xml")).toBe(read("manifest.xml"));
  });

  it("is the same as a zip", () => {
    const zipped = unzipSync(readFileSync(`${out}.zip`));
    for (const [name, bytes] of Object.entries(zipped))
      expect(readFileSync(join(out, name)).equals(bytes), name).toBe(true);
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(out, name)).isFile(),
    );
    expect(Object.keys(zipped).sort()).toEqual(files.sort());
  });

  it("overwrites an earlier package and nothing else", () => {
    const others = mkdtempSync(join(folder, "others-"));
    writeFileSync(join(others, "letter.txt"), "not a package");
    expect(() => writePackage(readOrigin(base), { out: others })).toThrow("no package of Segbook");
    expect(() => writePackage(readOrigin(base), { out: join(folder, "new"), previous: others })).toThrow("no package");
    expect(() => writePackage(readOrigin(base), { out: join(folder, "new"), previous: join(folder, "none") })).toThrow(
      "no such folder or zip",
    );
  });
});

describe("the manifests of the package", () => {
  it("name no other place", () => {
    for (const name of ["manifest.xml", "unified/manifest.json"]) {
      const addresses = read(name).match(/https:\/\/[^"<\s]+/g) ?? [];
      const elsewhere = addresses.filter((address) => !address.startsWith(base) && !address.includes("microsoft.com/"));
      expect(elsewhere, name).toEqual(name === "manifest.xml" ? ["https://addins.example.com"] : []);
      expect(read(name)).not.toContain("localhost");
    }
  });

  it.skipIf(findProgram("xmllint") === undefined && !process.env.CI)("are XML to xmllint", () => {
    for (const manifest of [join(root, "manifest.xml"), join(out, "manifest.xml")])
      execFileSync(findProgram("xmllint") ?? "xmllint", ["--noout", "--nonet", manifest], { stdio: "pipe" });
  });

  it("are what Microsoft's schema asks for: the unified one, and its texts in Chinese", async () => {
    const folderOfSchemas = join(
      createRequire(import.meta.url).resolve("@microsoft/app-manifest"),
      `../json-schemas/teams/v${String(json("unified/manifest.json").manifestVersion)}`,
    );
    const faults = (file: string, schema: string) => {
      const text = readFileSync(join(folderOfSchemas, `${schema}.schema.json`), "utf8");
      // One of its patterns, for Teams' activities, has a bracket too few escapes and is no regular expression.
      const mended = JSON.parse(text.replaceAll("\\\\b]", "\\\\b\\\\]")) as never;
      return AppManifestUtils.validateAgainstSchema(json(`unified/${file}`) as unknown as TeamsManifest, mended);
    };
    expect(await faults("manifest.json", "MicrosoftTeams")).toEqual([]);
    expect(await faults("zh-cn.json", "MicrosoftTeams.Localization")).toEqual([]);
  });

  it("say the same: every command with its eight pictures, its texts in both languages, the functions and what they need", () => {
    const xml = read("manifest.xml");
    const all = (pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = ""]) => found);
    interface Control {
      readonly label: string;
      readonly icons: readonly { readonly size: number; readonly url: string }[];
      readonly actionId: string;
    }
    const [extension] = json("unified/manifest.json").extensions as [
      {
        ribbons: [{ tabs: [{ groups: { label: string; controls: Control[] }[] }] }];
        runtimes: [{ actions: { id: string }[]; customFunctions: { metadataUrl: string } }];
        requirements: { capabilities: { name: string; minVersion: string }[] };
      },
    ];
    const controls = extension.ribbons[0].tabs[0].groups.flatMap((group) => group.controls);
    const commands = ["recalculate", ...views.map(({ id }) => id)].sort();
    expect(controls.map(({ actionId }) => actionId).sort()).toEqual(commands);
    expect(extension.runtimes[0].actions.map(({ id }) => id).sort()).toEqual(commands);
    for (const { icons } of controls) {
      expect(icons.map(({ size }) => size)).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { url } of icons) expect(statSync(join(out, "site", new URL(url).pathname)).size).toBeGreaterThan(0);
    }
    expect(extension.runtimes[0].customFunctions.metadataUrl).toBe(`${base}functions.json`);
    expect(extension.requirements.capabilities.map(({ name, minVersion }) => `${name} ${minVersion}`)).toEqual(
      [...xml.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(([, name, version]) => `${name} ${version}`),
    );
    const spoken = Object.values(json("unified/zh-cn.json")).filter((text) => /\p{Script=Han}/u.test(String(text)));
    const started = all(/<bt:String id="GetStarted[^"]*" [^>]*>\s*<bt:Override Locale="zh-CN" Value="([^"]+)"/g);
    // The call-out of the first start has no place for other languages; buttons say their label twice.
    const labels = controls.map(({ label }) => label);
    expect(new Set(spoken).size).toBe(new Set(all(/Locale="zh-CN" Value="([^"]+)"/g)).size - started.length);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("the configurations for servers", () => {
  const files = ["nginx.conf", "apache.conf", "staticwebapp.config.json", "cloudfront-headers.json"];
  it.each(files)("%s sends every header of the list", (name) => {
    for (const [header, value] of Object.entries(addinHeaders("cdn"))) {
      // CloudFront has members of its own for what it knows.
      const spelled = name.startsWith("cloudfront")
        ? /Access-Control|nosniff/.test(`${header} ${value}`)
          ? undefined
          : JSON.stringify(value)
        : name.endsWith(".json")
          ? `${JSON.stringify(header)}: ${JSON.stringify(value)}`
          : `${header} "${value}"`;
      if (spelled !== undefined) expect(read(`servers/${name}`), header).toContain(spelled);
    }
  });
  it.each(["nginx.conf", "apache.conf", "staticwebapp.config.json", "s3-upload.sh"])(
    "%s keeps to the cache rules",
    (name) => {
      for (const rule of Object.values(cacheRules)) expect(read(`servers/${name}`)).toContain(`"${rule}"`);
      expect(read(`servers/${name}`)).toContain("/finance/segbook/");
    },
  );
  it("CloudFront's policy has the members its service knows", () => {
    expect(json("servers/cloudfront-headers.json")).toMatchObject({
      CorsConfig: { AccessControlAllowOrigins: { Quantity: 1, Items: ["*"] } },
      SecurityHeadersConfig: { ContentTypeOptions: { Override: true } },
      CustomHeadersConfig: { Quantity: 1, Items: [{ Header: "Permissions-Policy" }] },
    });
  });
});

describe("the bill of materials", () => {
  it("is CycloneDX 1.6 to its own validator", async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    expect(await validator.validate(read("sbom.cdx.json"))).toBeNull();
    expect(await validator.validate(read("sbom.cdx.json").replace('"bomFormat"', '"bom"'))).not.toBeNull();
  });

  it("holds every production package of the lockfile, with licence, hash and what it needs", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { version: string; dev?: boolean; dependencies?: Record<string, string> }>;
    };
    const production = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev);
    const bill = json("sbom.cdx.json") as unknown as {
      components: { name: string; version: string; licenses: unknown[]; hashes: { content: string }[]; purl: string }[];
      dependencies: { ref: string; dependsOn?: string[] }[];
    };
    expect(bill.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(
      production.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, "")} ${version}`).sort(),
    );
    for (const { licenses, hashes } of bill.components) {
      expect(licenses).toHaveLength(1);
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
    const direct = Object.keys(packages[""]?.dependencies ?? {});
    const needed = bill.dependencies.find(({ ref }) => ref === "segbook")?.dependsOn ?? [];
    expect(needed.length).toBe(direct.length);
    const refs = new Set(bill.components.map(({ purl }) => purl));
    for (const { dependsOn = [] } of bill.dependencies)
      for (const ref of dependsOn) expect(refs.has(ref), ref).toBe(true);
  });
});
