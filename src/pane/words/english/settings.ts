/** Settings and help. */
export const settings = {
  language: "Language",
  asExcel: "As Excel",
  languageNotKept: "The browser does not keep this choice: it holds while the pane is open.",
  keyboard: "Keyboard",
  keys: [
    ["Ctrl+F6", "between the sheet and this pane"],
    ["Tab, Shift+Tab", "to the next and the previous field"],
    ["Arrow keys", "within the tabs, a list or the gallery"],
    ["Enter", "inserts the template that is chosen"],
    ["Esc", "cancels what is under way"],
  ],
  about: "About",
  dataset: (dataset: string, companies: string) => `Dataset ${dataset}: ${companies}, as filed`,
  privacy:
    "Nothing you type, choose or open leaves this computer: the figures are part of the add-in, and it asks no server but the one it came from and Microsoft's for office.js.",
};
