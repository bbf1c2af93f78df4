const sheets = (count: number) => `${count} ${count === 1 ? "sheet" : "sheets"}`;
const gone = (inserted: number) =>
  `${inserted === 1 ? "The sheet inserted was" : `The ${inserted} sheets inserted were`} deleted already.`;

/** The Insert view: gallery, foot, what an insertion or a download did. */
export const insert = {
  company: "Company",
  template: "Template",
  insert: "Insert",
  download: "Download template",
  waiting: {
    waiting: "Connecting to Excel…",
    elsewhere: "Inserting needs a workbook in Excel.",
    absent: "Inserting needs a workbook in Excel.",
    excel: "",
  },
  notPictured: "The pictures of the templates could not be loaded. Check the connection, then try again.",
  notKept: "This workbook does not keep your choices: Excel could not save them. They hold while the pane is open.",
  titled: (template: string, company: string) => `${template} for ${company}`,
  doing: { insertion: "Inserting", download: "Preparing" },
  preparing: { insertion: "Preparing the sheets", download: "Preparing the file" },
  steps: {
    adding: () => "Adding the sheets",
    contents: (sheet: string) => `Figures and formulas: ${sheet}`,
    looks: (sheet: string) => `Formats and charts: ${sheet}`,
    done: () => "Done",
  },
  count: (done: number, total: number) => `${done} of ${total}`,
  cancel: "Cancel",
  cancelling: "Taking back what was written",
  cancelled: "Cancelled. The workbook is as it was.",
  inserted: (all: number, left: number) => `Inserted ${sheets(all)}${left < all ? `, ${left} still there` : ""}`,
  sheetsOf: (title: string, names: readonly string[]) => `${title}: ${names.join(", ")}`,
  again: "The same was inserted before. Undo removes this one.",
  goTo: "Go to",
  undo: "Undo",
  notDone: {
    insertion: (title: string) => `${title} was not inserted`,
    download: (title: string) => `${title} was not downloaded`,
    standing: (title: string) => title,
  },
  untouched: "The workbook is as it was.",
  gone,
  removed(inserted: number, removed: number): string {
    if (removed === 0) return gone(inserted);
    const missing = inserted - removed;
    const rest =
      missing === 0 ? "" : `; ${missing} of the ${inserted} inserted ${missing === 1 ? "was" : "were"} deleted already`;
    return `Removed ${sheets(removed)} again${rest}.`;
  },
  saved: (file: string) =>
    `${file} is among your downloads: the template as chosen here, as a new file. Share downloads this workbook with your changes.`,
  notWritten: { what: "The file could not be written.", remedy: "Choose fewer years, then try again." },
};
