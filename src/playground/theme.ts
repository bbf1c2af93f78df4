/** Calls back with true while the system asks for dark colours, at once and on every change. */
export function followColourScheme(apply: (dark: boolean) => void): void {
  const query = window.matchMedia("(prefers-color-scheme: dark)");
  apply(query.matches);
  query.addEventListener("change", () => apply(query.matches));
}
