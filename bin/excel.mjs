// npm run start:excel and stop:excel: side-loads the add-in into Excel through Microsoft's office-addin-debugging.
//   npm run start:excel                                               desktop Excel (Windows, macOS)
//   npm run start:excel -- --app excel web --document <address>       Excel on the web, in a workbook of yours
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runTool } from "./setup/run.mjs";

const [verb, ...asked] = process.argv.slice(2);
const isDesktop = !asked.includes("web");
const platform = isDesktop && !asked.includes("desktop") ? ["desktop"] : [];
const server = ["--dev-server", "npm start -- --excel", "--dev-server-port", "3000"];

try {
  requireNode();
  if (isDesktop && process.platform === "linux")
    throw new Error(
      "Excel for the desktop runs on Windows and macOS. On this system: npm run start:excel -- --app excel web --document <address of a workbook>",
    );
  await ensureDependencies();
  const args =
    verb === "start"
      ? ["start", "manifest.xml", ...platform, "--app", "excel", ...server, ...asked]
      : ["stop", "manifest.xml", ...platform, ...asked];
  const { code } = await runTool("office-addin-debugging/cli.js", args);
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
