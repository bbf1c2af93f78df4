import { addinHeaders, cacheRules, hashedName } from "../serve/headers.mjs";
import { apache } from "./servers/apache.mjs";
import { azure } from "./servers/azure.mjs";
import { cloudfront, s3Upload } from "./servers/cloudfront.mjs";
import { nginx } from "./servers/nginx.mjs";

/**
 * Configurations for common servers, all from the one list of headers and cache rules that the development server keeps to as well.
 *
 * @param {string} path where the add-in stands on its host
 * @param {readonly string[]} files what stands there
 * @returns {Record<string, string>} contents by file name
 */
export function serverFiles(path, files) {
  const isHashed = new RegExp(hashedName);
  const fixedScripts = files.filter((name) => name.endsWith(".js") && !isHashed.test(name));
  const rules = { path, headers: addinHeaders("cdn"), cacheRules, hashedName, fixedScripts };
  return {
    "nginx.conf": nginx(rules),
    "apache.conf": apache(rules),
    "staticwebapp.config.json": azure(rules),
    "cloudfront-headers.json": cloudfront(rules),
    "s3-upload.sh": s3Upload(rules),
  };
}
