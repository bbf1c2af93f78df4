/** The executable of an installed Chromium, Chrome or Edge, or undefined. */
export function findBrowser(): Promise<string | undefined>;
