const example = "npm run package -- --origin https://addins.example.com/segbook";

/**
 * The address the add-in will stand at, checked: where Office looks for it, and what is written into servers' configurations.
 *
 * @param {string | undefined} text
 * @returns {{ origin: string, path: string, base: string }} origin without the path, path from / to /, base both of them
 */
export function readOrigin(text) {
  if (!text) throw new Error(`Say where the add-in will stand: ${example}`);
  if (/^http:/i.test(text))
    throw new Error(`--origin ${text}: Office loads add-ins over https only. Example: ${example}`);
  if (!/^https:\/\/[^/?#\\]/i.test(text) || !URL.canParse(text))
    throw new Error(
      `--origin ${text} is not the address of a place on a server: https://host/path. Example: ${example}`,
    );
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (username || password)
    throw new Error("--origin may hold no user name and no password: everybody reads the manifest.");
  if (search || hash)
    throw new Error(
      `--origin ${text}: leave out what stands from "${(search || hash)[0]}" on; the files stand in a folder.`,
    );
  if (!/^[\w.~/-]*$/.test(pathname) || pathname.includes("//"))
    throw new Error(`--origin ${text}: a path of letters, digits, "-", "_", "." and "~" between single slashes.`);
  const path = pathname.endsWith("/") ? pathname : `${pathname}/`;
  return { origin, path, base: `${origin}${path}` };
}
