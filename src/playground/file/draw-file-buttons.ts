import { element } from "../element";

interface FileActions {
  readonly begin: () => void;
  readonly open: () => void;
  readonly save: () => void;
}

/** New, Open and Save, drawn at the end of the ribbon's tab strip and reached by Tab behind its commands: what Excel has above its ribbon. */
export function drawFileButtons(ribbon: Element, act: FileActions): void {
  const button = (text: string, title: string, click: () => void) => {
    const made = element("button", { class: "file-button", type: "button", title }, text);
    made.addEventListener("click", click);
    return made;
  };
  ribbon.append(
    element(
      "div",
      { class: "file-buttons", role: "group", "aria-label": "File" },
      button("New", "Begin an empty workbook; this one stays in the browser", act.begin),
      button("Open", "Open another workbook that this browser keeps", act.open),
      button("Save", "Save the workbook as it stands as an .xlsx file (Ctrl+S)", act.save),
    ),
  );
}
