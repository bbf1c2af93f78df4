/** Settings and help. */
export const settings = {
  language: "Language",
  asExcel: "As Excel",
  languageNotKept: "The browser does not keep this choice: it holds while the pane is open.",
  cards: "Source cards in cells",
  cardsHint:
    "SEG figures open a card with their filing, link and arithmetic. The workbook keeps this; a formula can say otherwise with card=on or card=off.",
  cardsLacking:
    "This version of Excel shows no source cards in cells. The Source view shows the same for the selected cell.",
  cardsNeedWorkbook: "Source cards are set for a workbook that is open in Excel.",
  cardsNotKept: "Excel could not save this in the workbook: it holds while the pane is open.",
  keyboard: "Keyboard",
  keys: [
    [
      "F6, in Excel on the web Ctrl+F6",
      "to the next part of Excel: cells, this pane, sheet tabs, ribbon; with Shift back",
    ],
    ["Tab, Shift+Tab", "to the next and the previous field; behind the last comes the first"],
    ["Arrow keys", "within the tabs, a list or the gallery"],
    ["Enter", "inserts the template that is chosen"],
    ["Esc", "cancels what is under way"],
  ],
  about: "About",
  dataset: (dataset: string, companies: string) => `Dataset ${dataset}: ${companies}, as filed`,
  privacy:
    "Nothing you type, choose or open leaves this computer: the figures are part of the add-in, and it asks no server but the one it came from and Microsoft's for office.js.",
};
