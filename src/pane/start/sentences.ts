/** A state of the start that a user must know of: what happened, and what to do. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

export const officeAbsent: Notice = {
  title: "Segbook cannot reach Excel",
  text: "Microsoft's script office.js did not load. Check the connection, and that appsforoffice.microsoft.com is not blocked, then reload. Your workbook is untouched.",
};

export const outsideExcel: Notice = {
  title: "Segbook is open outside Excel",
  text: "Look around as you like; to insert a template, open a workbook in Excel and choose Insert template on the Segbook tab.",
};

/** How long Office may take before the pane says that it did not come. */
export const patience = 2500;

/** The same for its script alone: the page may itself be slow to load, and the sentence stands within three seconds. */
export const scriptPatience = 2000;
