import { defaultOptions, type Options } from "./options";

const keys = new WeakMap<Options, string>([[defaultOptions, ""]]);

/** Options as a text: those that are not the default. Two texts are the same where and only where the options are. */
export function optionsKey(options: Options): string {
  const known = keys.get(options);
  if (known !== undefined) return known;
  const chosen = Object.entries(options).filter(([key, value]) => value !== defaultOptions[key as keyof Options]);
  const key = chosen.length === 0 ? "" : JSON.stringify(chosen);
  keys.set(options, key);
  return key;
}
