import { spawn } from "node:child_process";

/** Opens the address in the user's browser where there is a screen to show it on. */
export function openBrowser(url) {
  const [program, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : process.platform === "darwin"
        ? ["open", url]
        : ["xdg-open", url];
  const hasScreen =
    process.platform === "win32" || process.platform === "darwin" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen || process.env.CI) return;
  // A browser that does not open is no failure: the address is printed.
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
