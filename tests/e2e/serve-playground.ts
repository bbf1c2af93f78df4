import { createHash, X509Certificate } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { connect } from "node:tls";
import type { TestProject } from "vitest/node";
import { serve } from "../../bin/serve.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly playground: {
      /** Of the one server of all browser tests: one address, so a browser fetches and compiles the grid's 17 MB once. */
      readonly origin: string;
      /** SHA-256 of its certificate's public key: a browser that trusts it keeps what it fetched; one that ignores errors does not. */
      readonly publicKey: string;
      /** Where the browsers keep it, a folder for each process of tests. */
      readonly profiles: string;
    };
  }
}

const publicKeyOf = (port: number) =>
  new Promise<string>((found, failed) => {
    const socket = connect({ host: "localhost", port, rejectUnauthorized: false }, () => {
      const { publicKey } = new X509Certificate(socket.getPeerCertificate().raw);
      found(
        createHash("sha256")
          .update(publicKey.export({ type: "spki", format: "der" }))
          .digest("base64"),
      );
      socket.end();
    }).on("error", failed);
  });

/** Before all browser tests: serves the built playground, once for all of them. */
export default async function servePlayground(project: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ port: 0, root: resolve(import.meta.dirname, "../..") });
  const profiles = await mkdtemp(join(tmpdir(), "segbook-browser-"));
  const publicKey = await publicKeyOf(Number(new URL(server.url).port));
  project.provide("playground", { origin: server.url, publicKey, profiles });
  return async () => {
    await server.close();
    await rm(profiles, { recursive: true, force: true, maxRetries: 5 });
  };
}
