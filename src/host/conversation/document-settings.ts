/** An add-in's settings as the document keeps them: each name with its value as JSON text. */
export type SettingEntries = readonly (readonly [string, string])[];

export class DocumentSettings {
  #entries: SettingEntries;
  readonly #changed: () => void;

  constructor(entries: SettingEntries = [], changed: () => void = () => undefined) {
    this.#entries = entries;
    this.#changed = changed;
  }

  get entries(): SettingEntries {
    return this.#entries;
  }

  /** office.js saves all settings at once. */
  save(saved: unknown): void {
    this.#entries = Array.isArray(saved) ? saved.filter(isEntry) : [];
    this.#changed();
  }

  /** The settings by name, read from their JSON. */
  values(): Record<string, unknown> {
    return Object.fromEntries(this.#entries.map(([name, json]) => [name, JSON.parse(json) as unknown]));
  }
}

const isEntry = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string";
