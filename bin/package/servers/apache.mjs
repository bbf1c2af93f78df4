const quoted = (text) => `"${text.replaceAll('"', '\\"')}"`;
const literal = (path) => path.replaceAll(".", "\\.");

/** For Apache 2.4 with mod_headers: read inside the virtual host. */
export function apache({ path, headers, cacheRules, hashedName }) {
  const sent = Object.entries(headers).map(([name, value]) => `    Header always set ${name} ${quoted(value)}`);
  return `# Segbook. In the virtual host: Include /etc/apache2/segbook.conf (a2enmod headers)
Alias "${path}" "/srv/segbook/site${path}"
<Directory "/srv/segbook/site">
    Require all granted
    Options -Indexes
    AllowOverride None
</Directory>
<Location "${path}">
${sent.join("\n")}
    # Not "always": an answer that a file is missing is not to be kept.
    Header set Cache-Control ${quoted(cacheRules.other)}
</Location>
# Named by the hash of their content.
<LocationMatch "^${literal(path)}.*${hashedName}">
    Header set Cache-Control ${quoted(cacheRules.hashed)}
</LocationMatch>
`;
}
