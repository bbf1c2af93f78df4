/** Where office.js lives in production; the one address the server answers from node_modules instead. */
export const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.sharepoint.com",
  "https://*.microsoft.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.live.com",
];

const policy = (directives) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const common = {
  "default-src": "'none'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** Strict: nothing inline, nothing from elsewhere but Microsoft's script. */
const strict = (officeJs) => ({
  ...common,
  "script-src": officeJs === "cdn" ? `'self' ${new URL(officeCdn).origin}` : "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
});

/** The policy as it stands in the pane's page itself; frame-ancestors cannot stand there, only in a header. */
export const pagePolicy = policy(strict("cdn"));

/** What every file of the add-in is served with, here and by every server `npm run package` writes a configuration for. */
export const addinHeaders = (officeJs) => ({
  // Office may embed the page; X-Frame-Options would forbid it.
  "Content-Security-Policy": policy({ ...strict(officeJs), "frame-ancestors": ["'self'", ...officeHosts].join(" ") }),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  // Excel on the web fetches functions.json across origins.
  "Access-Control-Allow-Origin": "*",
});

/** How long browsers keep a file: one whose name holds the hash of its content for ever, every other one is asked about again. */
export const cacheRules = { hashed: "public, max-age=31536000, immutable", other: "no-cache" };

/** Names with the hash of their content, as a regular expression every server understands. */
export const hashedName = "\\.[0-9a-f]{8}\\.js$";

export const cacheRule = (name) => (new RegExp(hashedName).test(name) ? cacheRules.hashed : cacheRules.other);

/** The grid draws its menus with inline styles, so this page alone may; it frames nothing but the add-in. */
const playgroundPolicy = policy({
  ...common,
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "frame-src": "'self'",
  "frame-ancestors": "'none'",
});

const playgroundHeaders = {
  "Content-Security-Policy": playgroundPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/**
 * Headers of one answer of this server.
 *
 * @param {string} path
 * @param {"local" | "cdn"} officeJs
 */
export const headersFor = (path, officeJs) => ({
  "Cache-Control": cacheRule(path),
  ...(path.startsWith("/addin/") ? addinHeaders(officeJs) : playgroundHeaders),
});
