import type { StatusLine } from "../status/status-line";
import { saveBytes } from "./save-bytes";

export interface FileCommands {
  /** The workbook as it stands, among the downloads. */
  readonly save: () => Promise<void>;
  /** Takes Ctrl+S where it is pressed; true where it was that. */
  readonly heard: (event: KeyboardEvent) => boolean;
}

/** Saving: Ctrl+S and the button do the same, one at a time, and the status line says what came of it. */
export function fileCommands(name: string, write: () => Promise<Uint8Array>, status: StatusLine): FileCommands {
  let saving = false;
  const save = async () => {
    if (saving) return;
    saving = true;
    status.file("Saving…");
    try {
      saveBytes(name, await write());
      status.file(`Saved as ${name} among your downloads`);
      status.problem("");
    } catch (error) {
      status.file("");
      status.problem(`The workbook was not saved: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      saving = false;
    }
  };
  return {
    save,
    heard(event) {
      const isSave =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "s";
      if (!isSave) return false;
      event.preventDefault();
      event.stopPropagation(); // the grid has keys of its own
      void save();
      return true;
    },
  };
}
