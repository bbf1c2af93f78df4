import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const day = 24 * 60 * 60 * 1000;

/**
 * The certificate of https://localhost: Microsoft's development certificate where the system lets an add-in developer
 * trust one (Windows, macOS; `trust: true` may ask the user once), else a self-signed one kept in .cache.
 *
 * @param {{ root: string, trust: boolean }} options
 * @returns {Promise<{ key: string | Buffer, cert: string | Buffer, trusted: boolean, note: string }>}
 */
export async function certificate({ root, trust }) {
  if (trust && (process.platform === "win32" || process.platform === "darwin")) {
    try {
      const { getHttpsServerOptions } = await import("office-addin-dev-certs");
      const { key, cert } = await getHttpsServerOptions();
      return { key, cert, trusted: true, note: "" };
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      return selfSigned(root, `The development certificate could not be trusted (${why.split("\n")[0]}). `);
    }
  }
  return selfSigned(root, "");
}

async function selfSigned(root, because) {
  const folder = join(root, ".cache", "certificate");
  const [keyPath, certPath] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!isUsable(keyPath, certPath)) {
    const { generate } = await import("selfsigned");
    const made = await generate([{ name: "commonName", value: "localhost" }], {
      keySize: 2048,
      algorithm: "sha256",
      notAfterDate: new Date(Date.now() + 365 * day),
      extensions: [
        { name: "basicConstraints", cA: false },
        { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyPath, made.private, { mode: 0o600 });
    writeFileSync(certPath, made.cert);
  }
  return {
    key: readFileSync(keyPath),
    cert: readFileSync(certPath),
    trusted: false,
    note: `${because}This page uses a self-signed certificate: the browser warns once; choose "Advanced" and "Proceed to localhost".`,
  };
}

/** A week is left, so that no session outlives its certificate. */
function isUsable(keyPath, certPath) {
  if (!existsSync(keyPath) || !existsSync(certPath)) return false;
  try {
    return new Date(new X509Certificate(readFileSync(certPath)).validTo).getTime() > Date.now() + 7 * day;
  } catch {
    return false;
  }
}
