import { inTime } from "./in-time.mjs";

/** Chooses in one of the pane's drop-down lists, found by the name a screen reader says. */
export async function choose(pane, label, answer) {
  await pane.getByRole("combobox", { name: label, exact: true }).click();
  await pane.getByRole("listbox", { name: label, exact: true }).getByRole("option", { name: answer }).click();
}

/** Inserts a template of Alibaba Group FY2018:FY2022 through the pane, as a user does. */
export async function insert(page, pane, template) {
  await pane.getByRole("radio", { name: template, exact: true }).click({ force: true });
  await choose(pane, "Company", /BABA/);
  await choose(pane, "From", "FY2018");
  await choose(pane, "To", "FY2022");
  await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await pane
    .getByText(/^Inserted \d+ sheets/)
    .filter({ visible: true })
    .waitFor();
  await inTime(page.evaluate("window.segbookHost.settle()"), "the grid to calculate");
}
