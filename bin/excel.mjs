// npm run start:excel and stop:excel: side-loads the add-in into Excel through Microsoft's office-addin-debugging.
//   npm run start:excel                                               desktop Excel (Windows, macOS)
//   npm run start:excel -- web --document <address>                   Excel on the web, in a workbook of yours
import { whoAnswers } from "./serve/who-answers.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { root } from "./setup/root.mjs";
import { runTool } from "./setup/run.mjs";

const [verb, ...asked] = process.argv.slice(2);
const isDesktop = !asked.includes("web");
const platform = isDesktop && !asked.includes("desktop") ? ["desktop"] : [];
const port = 3000; // the manifest names it
const devServer = ["--dev-server", "npm start -- --excel", "--dev-server-port", String(port)];

/** Why Excel cannot load the add-in: Microsoft's tool goes on where its server did not start. */
const reasons = {
  nobody: `Nothing answers on https://localhost:${port}, so Excel cannot load the add-in; the lines above say why. Where only the certificate was refused: run "npm start -- --excel --port ${port}" in a second terminal, open https://localhost:${port}/ once in the browser you use for Excel, accept the certificate, and reload the workbook.`,
  another: `Another server answers on https://localhost:${port}, where Excel looks for the add-in. Stop it, then run this again.`,
};

try {
  requireNode();
  if (isDesktop && process.platform === "linux")
    throw new Error(
      "Excel for the desktop runs on Windows and macOS. On this system: npm run start:excel -- web --document <address of a workbook>",
    );
  await ensureDependencies();
  const args =
    verb === "start"
      ? ["start", "manifest.xml", ...platform, "--app", "excel", ...devServer, ...asked]
      : ["stop", "manifest.xml", ...platform, ...asked];
  const { code } = await runTool("office-addin-debugging/cli.js", args);
  process.exitCode = code;
  const answering = verb === "start" ? await whoAnswers(port, root) : "segbook";
  if (answering !== "segbook") throw new Error(reasons[answering]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
