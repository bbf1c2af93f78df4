/** For Azure Static Web Apps, whose rules know no regular expressions: scripts are kept for ever but for those with a fixed name. */
export function azure({ path, headers, cacheRules, fixedScripts }) {
  const kept = (route, cache) => ({ route, headers: { "Cache-Control": cache } });
  return `${JSON.stringify(
    {
      globalHeaders: { ...headers, "Cache-Control": cacheRules.other },
      routes: [
        ...fixedScripts.map((name) => kept(`${path}${name}`, cacheRules.other)),
        kept(`${path}*.js`, cacheRules.hashed),
      ],
      mimeTypes: { ".json": "application/json", ".xml": "application/xml" },
    },
    null,
    2,
  )}\n`;
}
