/** States of the start that a user must know of: what happened, and what to do. */
export const start = {
  officeAbsent: {
    title: "Segbook cannot reach Excel",
    text: "Microsoft's script office.js did not load. Check the connection, and that appsforoffice.microsoft.com is not blocked, then reload. Your workbook is untouched.",
  },
  outsideExcel: {
    title: "Segbook is open outside Excel",
    text: "Look around as you like; to insert a template, open a workbook in Excel and choose Insert template on the Segbook tab.",
  },
};
