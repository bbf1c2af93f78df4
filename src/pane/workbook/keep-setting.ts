/** The part of Office.Settings that is used here. */
export interface Settings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result: { status: unknown }) => void): void;
}

/** Writes a setting into the workbook; resolves to whether the workbook took it (a read-only one does not): else it holds while the pane is open. */
export function keepSetting(settings: Settings, name: string, value: unknown): Promise<boolean> {
  settings.set(name, value);
  return new Promise((resolve) => settings.saveAsync(({ status }) => resolve(status === "succeeded")));
}
