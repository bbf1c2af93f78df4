import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { certificate } from "./serve/certificate.mjs";
import { cacheRules, headersFor, officeCdn } from "./serve/headers.mjs";

/**
 * Serves the built add-in and the playground on https://localhost.
 *
 * /addin/* is dist/addin byte for byte, but for one thing: with `officeJs: "local"` the address of office.js in its
 * pages points to /office-js/, which is the npm package, so that everything works offline. `officeJs: "cdn"` changes
 * nothing (for real Excel). `trust: true` may install a development certificate. `port: 0` takes any free port.
 *
 * @param {{ port?: number, root?: string, trust?: boolean, officeJs?: "local" | "cdn" }} [options]
 * @returns {Promise<{ url: string, trusted: boolean, note: string, close: () => Promise<void> }>} rejects with code EADDRINUSE where the port is taken
 */
export async function serve(options = {}) {
  const { port = 3000, root = resolve(import.meta.dirname, ".."), trust = false, officeJs = "local" } = options;
  const { key, cert, trusted, note } = await certificate({ root, trust });
  const folder = (path) => sirv(path, { dev: true, etag: true });
  const folders = {
    "/addin/": folder(join(root, "dist/addin")),
    "/playground/": folder(join(root, "dist/playground")),
    "/office-js/": folder(join(root, "node_modules/@microsoft/office-js/dist")),
  };

  const server = createServer({ key, cert }, (request, response) => {
    void answer(request, response).catch(() => end(response, 500, "The server could not read this file."));
  });

  async function answer(request, response) {
    const { pathname, search } = new URL(request.url ?? "/", "https://localhost");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Only GET and HEAD.");
    if (pathname === "/" || pathname === "/playground") {
      response.setHeader("Location", `/playground/${search}`);
      return end(response, 302, "");
    }
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    if (!prefix) return end(response, 404, `Nothing is served at ${pathname}.`);
    for (const [name, value] of Object.entries(headersFor(pathname, officeJs))) response.setHeader(name, value);
    const rest = pathname.slice(prefix.length);
    if (prefix === "/addin/" && officeJs === "local" && /^[\w-]+\.html$/.test(rest)) {
      const page = await readFile(join(root, "dist/addin", rest), "utf8").catch(() => undefined);
      if (page === undefined) return end(response, 404, `Nothing is served at ${pathname}.`);
      response.setHeader("Content-Type", "text/html;charset=utf-8");
      return end(response, 200, request.method === "HEAD" ? "" : page.replaceAll(officeCdn, "/office-js/"));
    }
    request.url = `/${rest}${search}`;
    folders[prefix](request, response, () => {
      response.setHeader("Cache-Control", cacheRules.other); // what is not there may come: nobody keeps that for a year
      end(response, 404, `Nothing is served at ${pathname}.`);
    });
  }

  await new Promise((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "localhost", () => listening(undefined));
  });
  const address = server.address();
  return {
    url: `https://localhost:${typeof address === "object" && address ? address.port : port}`,
    trusted,
    note,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function end(response, status, text) {
  response.statusCode = status;
  if (!response.hasHeader("Content-Type")) response.setHeader("Content-Type", "text/plain;charset=utf-8");
  response.end(text);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url, note } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`${url}/playground/`);
  if (note) console.log(note);
}
