// npm start: on a fresh clone installs what is missing, builds what is stale, serves over https and opens the playground.
import { parseArgs } from "node:util";
import { ensureBuilt } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { openBrowser } from "./setup/open-browser.mjs";
import { root } from "./setup/root.mjs";

const usage = `Usage: npm start [-- --port 3000 --no-open --excel]
  --port N    first port to try (3000); Excel itself looks for the add-in on 3000, so --excel tries no other
  --no-open   do not open a browser
  --excel     serve for Excel itself: office.js from Microsoft's address, no browser (npm run start:excel uses this)`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      "no-open": { type: "boolean" },
      excel: { type: "boolean", default: false },
      help: { type: "boolean", short: "h" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port} is not a port number (1 to 65535).`);
  return { port, excel: values.excel, open: !values["no-open"] && !values.excel, help: values.help };
}

/** Serves on the port asked for or, where it is taken, on the next free one of ten; for Excel on that port only: the manifest names it. */
async function serveNear(port, excel) {
  const { serve } = await import("./serve.mjs");
  for (let tried = port; tried < port + 10; tried++) {
    try {
      const server = await serve({ port: tried, root, trust: !process.env.CI, officeJs: excel ? "cdn" : "local" });
      if (tried !== port)
        console.log(`Port ${port} is taken, so this is port ${tried}. Excel itself looks for the add-in on port 3000.`);
      return server;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      if (excel)
        throw new Error(
          `Port ${port} is taken, and Excel looks for the add-in nowhere else: manifest.xml names the port. Stop what uses it, then start again.`,
          { cause: error },
        );
    }
  }
  throw new Error(
    `Ports ${port} to ${port + 9} are all taken. Stop what uses them, or choose another: npm start -- --port 4000`,
  );
}

async function start({ port, excel, open }) {
  requireNode();
  await ensureDependencies();
  await ensureBuilt();
  const server = await serveNear(port, excel);
  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
  const address = new URL("/playground/", server.url).href;
  console.log(`\n  Segbook is at ${address}\n`);
  if (server.note) console.log(`  ${server.note}\n`);
  console.log("  Press Ctrl+C to stop. For Excel itself: npm run start:excel in a second terminal.");
  if (open) openBrowser(address);
}

try {
  const { help, ...asked } = readArguments();
  if (help) console.log(usage);
  else await start(asked);
} catch (error) {
  console.error(error.message);
  process.exitCode = error.code?.startsWith?.("ERR_PARSE_ARGS") ? 2 : 1;
}
