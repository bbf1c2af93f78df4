/** Headers CloudFront knows by names of its own; it sends every other one as a custom header. */
const known = {
  "Content-Security-Policy": (value) => ({ ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } }),
  "X-Content-Type-Options": () => ({ ContentTypeOptions: { Override: true } }),
  "Referrer-Policy": (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
};
const origin = "Access-Control-Allow-Origin";
const list = (items) => ({ Quantity: items.length, Items: items });

/** For CloudFront: a response headers policy, as `aws cloudfront create-response-headers-policy` reads it. */
export function cloudfront({ headers }) {
  const entries = Object.entries(headers).filter(([name]) => name !== origin);
  const custom = entries.filter(([name]) => !(name in known));
  return `${JSON.stringify(
    {
      Name: "segbook",
      Comment: "Headers of the Segbook add-in",
      CorsConfig: {
        AccessControlAllowOrigins: list([headers[origin]]),
        AccessControlAllowHeaders: list(["*"]),
        AccessControlAllowMethods: list(["GET", "HEAD"]),
        AccessControlAllowCredentials: false,
        OriginOverride: true,
      },
      SecurityHeadersConfig: Object.assign({}, ...entries.map(([name, value]) => known[name]?.(value))),
      CustomHeadersConfig: list(custom.map(([Header, Value]) => ({ Header, Value, Override: true }))),
    },
    null,
    2,
  )}\n`;
}

/** For S3 behind it: how long a file is kept is said when it is uploaded; the page comes last, when all it asks for is there. */
export function s3Upload({ path, cacheRules, fixedScripts }) {
  const copy =
    (...filters) =>
    (cache) =>
      `aws s3 cp "$from" "$to" --recursive ${filters.join(" ")} --cache-control "${cache}"`;
  const fixed = fixedScripts.map((name) => `--exclude "${name}"`).join(" ");
  return `#!/bin/sh
# Uploads the package: sh s3-upload.sh name-of-the-bucket. Nothing is deleted, so pages that are open go on.
set -e
from="$(dirname "$0")/../site${path}"
to="s3://$1${path}"
${copy('--exclude "*"', '--include "*.js"', fixed)(cacheRules.hashed)}
${copy('--exclude "*.js"', '--exclude "*.html"')(cacheRules.other)}
${copy('--exclude "*"', ...fixedScripts.map((name) => `--include "${name}"`), '--include "*.html"')(cacheRules.other)}
`;
}
