const gone = { what: "A sheet was deleted or renamed meanwhile.", remedy: "Try again." };
const lacking = {
  what: "This version of Excel lacks something the template needs.",
  remedy: "Update Excel, or use Excel on the web.",
};
const notNow = {
  what: "Excel does not allow this in the workbook as it is now.",
  remedy: "Leave any special view (page break preview, chart sheet), then try again.",
};

/** What went wrong and what to do, by the code of Excel's error, and for parts of the add-in that did not come. */
export const trouble = {
  excel: {
    InvalidOperationInCellEditMode: {
      what: "A cell is being edited.",
      remedy: "Press Enter or Esc in the cell, then try again.",
    },
    AccessDenied: {
      what: "The workbook is protected or open for reading only.",
      remedy: "Unprotect the workbook's structure (Review tab) or save an editable copy, then try again.",
    },
    RequestPayloadSizeLimitExceeded: {
      what: "This is more than Excel accepts in one go.",
      remedy: "Choose fewer years, then try again.",
    },
    ResponsePayloadSizeLimitExceeded: {
      what: "This is more than Excel hands back in one go.",
      remedy: "Choose fewer years, then try again.",
    },
    ItemAlreadyExists: {
      what: "A sheet or name of the template is already there.",
      remedy: "Try again: the next try takes the next free name.",
    },
    ItemNotFound: gone,
    InvalidReference: gone,
    InvalidArgument: {
      what: "Excel refused a part of the template.",
      remedy: "Try again; if it stays, choose another range of years.",
    },
    ApiNotFound: lacking,
    NotImplemented: lacking,
    UnsupportedOperation: notNow,
    InvalidOperation: notNow,
    OnlySheetsLeft: {
      what: "No other sheet is visible, and a workbook keeps at least one. Nothing was removed.",
      remedy: "Add a sheet or show a hidden one, then choose Undo again.",
    },
    InvalidSelection: { what: "What is selected does not allow this.", remedy: "Select a cell, then try again." },
    RequestAborted: { what: "Excel stopped the request.", remedy: "Try again." },
    ActivityLimitReached: { what: "Excel is at its limit of requests.", remedy: "Wait a minute, then try again." },
    ServiceNotAvailable: { what: "Excel's service does not answer.", remedy: "Check the connection, then try again." },
    HostRestartNeeded: {
      what: "Excel must be restarted first.",
      remedy: "Save your work, restart Excel, then try again.",
    },
    NoAnswer: {
      what: "Excel does not answer.",
      remedy: "If a cell is being edited, press Enter or Esc in it; check the connection, then try again.",
    },
    GeneralException: {
      what: "Excel reported an internal error.",
      remedy: "Try again; if it stays, save, close and open the workbook.",
    },
  },
  otherCode: (code: string) => `Excel reported an error (${code}).`,
  unknown: { what: "Something went wrong while writing to Excel.", remedy: "Try again." },
  sheetsLeft: (names: readonly string[]) =>
    `The insertion failed, and of its sheets ${names.map((name) => `"${name}"`).join(", ")} those that were added could not be removed again. Delete them by hand.`,
  partMissing: {
    plans: "The part of the add-in that plans workbooks could not be loaded.",
    writesFiles: "The part of the add-in that writes files could not be loaded.",
    remedy: "Check the connection, then try again.",
  },
};
