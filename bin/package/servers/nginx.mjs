const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;

/** For nginx: one location, read inside the server block of the host. */
export function nginx({ path, headers, cacheRules, hashedName }) {
  const lines = (indent, cache) =>
    [
      ...Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
      // Not "always": an answer that a file is missing is not to be kept.
      `add_header Cache-Control ${quoted(cache)};`,
    ]
      .map((line) => indent + line)
      .join("\n");
  return `# Segbook. In the server block: include /etc/nginx/segbook.conf;
location ${path} {
    root /srv/segbook/site; # the folder "site" of the package
    gzip on;
    gzip_vary on;
    gzip_types application/javascript text/javascript application/json;
${lines("    ", cacheRules.other)}

    # Named by the hash of their content. nginx forgets the headers above where a location adds one of its own.
    location ~ "${hashedName}" {
${lines("        ", cacheRules.hashed)}
    }
}
`;
}
