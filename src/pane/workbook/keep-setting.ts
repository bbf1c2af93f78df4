import { inTime } from "../../render/office/in-time";

/** The part of Office.Settings that is used here. */
export interface Settings {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result: { status: unknown; error?: { readonly code: number } }) => void): void;
}

/** What the common API calls by numbers, as Excel's own API calls it. */
const codes: Readonly<Record<number, string>> = {
  5004: "InvalidOperationInCellEditMode",
  5103: "RequestPayloadSizeLimitExceeded",
  7000: "AccessDenied",
};

/** The workbook did not take a setting. */
export class NotKept extends Error {
  constructor(readonly code: string) {
    super("Excel did not save the setting.");
  }
}

/**
 * Writes a setting into the workbook; rejects with NotKept where the workbook does not take it (a read-only one does not), with NoAnswer where
 * Excel says nothing. Then it holds while the pane is open.
 */
export async function keepSetting(settings: Settings, name: string, value: unknown): Promise<void> {
  settings.set(name, value);
  const { status, error } = await inTime(
    new Promise<Parameters<Parameters<Settings["saveAsync"]>[0]>[0]>((resolve) => settings.saveAsync(resolve)),
  );
  if (status !== "succeeded") throw new NotKept(codes[error?.code ?? 0] ?? "GeneralException");
}
