import { readFile } from "node:fs/promises";
import { get } from "node:https";
import { join } from "node:path";

const idOf = (manifest) => /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];

/**
 * Who answers on https://localhost where Excel will look for the add-in: Segbook (by the id of its manifest), another server, or nobody.
 * The certificate is not judged here: a self-signed one is the browser's question.
 *
 * @param {number} port
 * @param {string} root
 * @returns {Promise<"segbook" | "another" | "nobody">}
 */
export async function whoAnswers(port, root) {
  const own = idOf(await readFile(join(root, "manifest.xml"), "utf8"));
  return new Promise((answered) => {
    const asked = { rejectUnauthorized: false, timeout: 5000 };
    const request = get(`https://localhost:${port}/addin/manifest.xml`, asked, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (text += part));
      response.on("end", () => answered(response.statusCode === 200 && idOf(text) === own ? "segbook" : "another"));
      response.on("error", () => answered("another"));
    });
    request.on("timeout", () => request.destroy());
    // A server that speaks no https, or never answers, is not ours either.
    request.on("error", (error) => answered(error.code === "ECONNREFUSED" ? "nobody" : "another"));
  });
}
