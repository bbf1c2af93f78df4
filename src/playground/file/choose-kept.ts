import { element } from "../element";
import type { KeptOutline } from "../kept/outline-of";

/** A workbook the browser keeps, as the list of Open shows it. */
export interface KeptChoice extends KeptOutline {
  readonly id: string;
  readonly time: number;
  /** Where it is open now. */
  readonly open: "here" | "elsewhere" | "nowhere";
}

const opened = { here: "open here", elsewhere: "open in another tab", nowhere: "" };
const when = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** Asks which of the kept workbooks to open, in a dialogue that Escape closes; answers its id, or undefined where none was chosen. */
export function chooseKept(choices: readonly KeptChoice[]): Promise<string | undefined> {
  const rows = choices.map(({ id, time, open, begins, sheets }) =>
    element(
      "li",
      {},
      element(
        "button",
        { value: id, disabled: open !== "nowhere" },
        element("strong", {}, begins),
        element("span", {}, sheets),
        element("span", {}, [when.format(time), opened[open]].filter(Boolean).join(", ")),
      ),
    ),
  );
  const none = "The browser keeps no workbook yet: each is kept a moment after its first change.";
  const list = rows.length > 0 ? element("ul", {}, ...rows) : element("p", {}, none);
  const cancel = element("button", { class: "file-button", value: "" }, "Cancel");
  const heading = element("h2", { id: "kept-heading" }, "Workbooks kept in this browser");
  const form = element("form", { method: "dialog" }, heading, list, cancel);
  const dialogue = element("dialog", { class: "kept", "aria-labelledby": "kept-heading" }, form);
  document.body.append(dialogue);
  dialogue.showModal();
  return new Promise((resolve) => {
    dialogue.addEventListener("close", () => {
      dialogue.remove();
      resolve(dialogue.returnValue || undefined);
    });
  });
}
