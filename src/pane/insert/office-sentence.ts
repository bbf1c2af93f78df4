import { PartMissing } from "../start/part-missing";

/** What happened and what to do, for a user. */
export interface Sentences {
  readonly what: string;
  readonly remedy: string;
  /** Sheets were left behind: the workbook is not as it was. */
  readonly leftBehind?: true;
}

const sentences: Readonly<Record<string, Sentences>> = {
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
  ItemNotFound: { what: "A sheet was deleted or renamed meanwhile.", remedy: "Try again." },
  InvalidReference: { what: "A sheet was deleted or renamed meanwhile.", remedy: "Try again." },
  InvalidArgument: {
    what: "Excel refused a part of the template.",
    remedy: "Try again; if it stays, choose another range of years.",
  },
  ApiNotFound: {
    what: "This version of Excel lacks something the template needs.",
    remedy: "Update Excel, or use Excel on the web.",
  },
  NotImplemented: {
    what: "This version of Excel lacks something the template needs.",
    remedy: "Update Excel, or use Excel on the web.",
  },
  UnsupportedOperation: {
    what: "Excel does not allow this in the workbook as it is now.",
    remedy: "Leave any special view (page break preview, chart sheet), then try again.",
  },
  InvalidOperation: {
    what: "Excel does not allow this in the workbook as it is now.",
    remedy: "Leave any special view (page break preview, chart sheet), then try again.",
  },
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
  GeneralException: {
    what: "Excel reported an internal error.",
    remedy: "Try again; if it stays, save, close and open the workbook.",
  },
};

const unknown = { what: "Something went wrong while writing to Excel.", remedy: "Try again." } as const;

/** The one place that turns what an insertion throws, Excel above all, into words; the code of an unknown error is named so that it can be looked up. */
export function officeSentence(error: unknown): Sentences {
  if (error instanceof AggregateError)
    return { what: officeSentence(error.errors[0]).what, remedy: error.message, leftBehind: true };
  if (error instanceof PartMissing) return error.sentences;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const known = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
  if (known) return known;
  return code === "" ? unknown : { what: `Excel reported an error (${code}).`, remedy: unknown.remedy };
}
