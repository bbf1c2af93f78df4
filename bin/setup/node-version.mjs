/** Throws a sentence on a Node that the packages do not support. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!supported)
    throw new Error(
      `Segbook needs Node 20.19, 22.12, 24 or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    );
}
