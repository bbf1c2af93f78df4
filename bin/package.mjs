// npm run package -- --origin https://host/path: the folder of files to put on a web server, manifests for that place, configurations
// for common servers, a bill of materials, and all of it as a zip. docs/admin-guide.md says what to do with them.
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readOrigin } from "./package/read-origin.mjs";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/root.mjs";

const usage = `Usage: npm run package -- --origin https://host/path [--previous package.zip] [--out folder]
  --origin    where the add-in will stand: an https address, with a path or without
  --previous  the package in place now (folder or zip): its scripts are kept for one release, for pages that are open
  --out       folder to write (dist/package); the zip is written beside it`;

const options = {
  origin: { type: "string" },
  previous: { type: "string" },
  out: { type: "string", default: "dist/package" },
  help: { type: "boolean", short: "h" },
};

try {
  const { values } = parseArgs({ options });
  if (values.help) console.log(usage);
  else {
    const place = readOrigin(values.origin);
    requireNode();
    await ensureDependencies();
    await ensureBuilt();
    const { writePackage } = await import("./package/write-package.mjs");
    const previous = values.previous === undefined ? {} : { previous: resolve(values.previous) };
    const { folder, zip, kept } = writePackage(place, { out: resolve(root, values.out), ...previous });
    console.log(`Segbook for ${place.base}`);
    console.log(`  ${relative(root, folder)}      the package; admin-guide.md in it says how to put it in place`);
    console.log(`  ${relative(root, zip)}  the same as a zip`);
    if (kept.length > 0) console.log(`  ${kept.length} scripts of the release before are kept for pages that are open`);
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code?.startsWith?.("ERR_PARSE_ARGS") ? 2 : 1;
}
