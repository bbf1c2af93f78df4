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

/** Strict: nothing inline, nothing from elsewhere but Microsoft's script; Office may embed the page. */
const addinPolicy = (officeJs) =>
  policy({
    ...common,
    "script-src": officeJs === "cdn" ? `'self' ${new URL(officeCdn).origin}` : "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "frame-ancestors": ["'self'", ...officeHosts].join(" "),
  });

/** The grid draws its menus with inline styles, so this page alone may; it frames nothing but the add-in. */
const playgroundPolicy = policy({
  ...common,
  "script-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "frame-src": "'self'",
  "frame-ancestors": "'none'",
});

/**
 * Headers of one answer. Add-in files may be read across origins because Excel on the web fetches functions.json so.
 *
 * @param {string} path
 * @param {"local" | "cdn"} officeJs
 */
export function headersFor(path, officeJs) {
  const addin = path.startsWith("/addin/");
  return {
    "Cache-Control": "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": addin ? addinPolicy(officeJs) : playgroundPolicy,
    ...(addin ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
