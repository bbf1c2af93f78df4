import { channels, luminance } from "./colors";

export type ThemeKind = "light" | "dark" | "contrast";

/** What can be known of the surroundings' colours. */
export interface Surroundings {
  /** Body background of the host, where it tells. */
  readonly background?: string | undefined;
  readonly foreground?: string | undefined;
  readonly prefersDark: boolean;
}

const isPure = (color: string | undefined) =>
  channels(color ?? "")?.every((value) => value === 0 || value === 255) ?? false;

/**
 * The host's own theme wins over the system's. Office reports high contrast only through its colours: a body of pure black with
 * text of a pure colour (its Black theme is a dark grey).
 */
export function themeKind({ background, foreground, prefersDark }: Surroundings): ThemeKind {
  const light = background === undefined ? undefined : luminance(background);
  if (light === undefined) return prefersDark ? "dark" : "light";
  if (light === 0 && isPure(foreground)) return "contrast";
  return light < 0.2 ? "dark" : "light";
}
