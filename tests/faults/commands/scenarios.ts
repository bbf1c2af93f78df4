import { officeText } from "../../../src/pane/insert/office-text";
import { ScenarioBook } from "../../../src/pane/scenarios/scenario-book";
import { ScenarioDesk } from "../../../src/pane/scenarios/scenario-desk";
import { nameSelectedTable } from "../../../src/pane/scenarios/sheet/name-selected-table";
import type { Command } from "../command";
import { fill } from "./fill";

interface Open {
  readonly book: ScenarioBook;
  readonly desk: ScenarioDesk;
}

const table = [
  ["driver", "unit", "Base", "High", "Low"],
  ["inherits", "", "", "Base", "Base"],
  ["cloud_growth", "%", 0.08, 0.15, "=C5-0.05"],
  ["gross_margin", "%", 0.37, 0.4, ""],
  ["", "", "", "", ""],
  ["cloud", "", "=C5*1000", "=D5*1000", "=E5*1000"],
];

/** A table of scenarios, which the pane has read; `first` is done before the command. */
const onTable = (
  act: (open: Open) => Promise<unknown>,
  first?: (open: Open) => Promise<unknown>,
): Command["prepare"] => {
  return async (host) => {
    await fill("A3:E8", table);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("G1").values = [["High"]];
      sheet.names.add("scenario_table", sheet.getRange("A3:E6"));
      sheet.names.add("active_scenario", sheet.getRange("G1"));
      await context.sync();
    });
    await host.settle();
    const book = new ScenarioBook(() => undefined);
    const desk = new ScenarioDesk(book, () => undefined);
    book.readAgain();
    await book.settled();
    await first?.({ book, desk });
    return async () => {
      await act({ book, desk });
      const { fault } = book;
      await book.settled();
      return fault === undefined ? "" : officeText(fault);
    };
  };
};

const driver = ({ book }: Open, name: string) => {
  const found = book.reading.grid?.drivers.find((one) => one.name === name);
  if (!found) throw new Error(`No driver ${name}: ${book.reading.trouble}`);
  return found;
};

/** What is to be imported: two scenarios more, one that inherits from the other, and another value. */
const file = JSON.stringify({
  kind: "segbook scenarios",
  version: 1,
  scenarios: [
    { name: "Base" },
    { name: "High", inherits: "Base" },
    { name: "Higher", inherits: "High" },
    { name: "Highest", inherits: "Higher" },
    { name: "Low", inherits: "Base" },
  ],
  drivers: [
    { driver: "cloud_growth", unit: "%", values: [0.09, 0.15, 0.2, 0.3, 0.03] },
    { driver: "gross_margin", unit: "%", values: [0.37, 0.4, null, 0.5, null] },
  ],
});

/** Scenarios in the sheet. */
export const scenarios: readonly Command[] = [
  {
    name: "scenarios: type a driver",
    prepare: onTable((open) => open.book.write([{ row: driver(open, "cloud_growth").row, column: 3, value: 0.2 }])),
  },
  {
    name: "scenarios: slide a driver",
    prepare: onTable(async (open) => {
      open.desk.slide(driver(open, "cloud_growth"), 0.11);
      open.book.release();
      await open.book.settled();
    }),
  },
  {
    name: "scenarios: reset two drivers",
    prepare: onTable((open) => open.desk.reset([driver(open, "cloud_growth"), driver(open, "gross_margin")])),
  },
  { name: "scenarios: choose the active one", prepare: onTable(({ book }) => book.activate("Low")) },
  { name: "scenarios: rename", prepare: onTable(({ desk }) => desk.rename("Higher")) },
  {
    name: "scenarios: undo a renaming",
    prepare: onTable(
      ({ desk }) => desk.undo(),
      ({ desk }) => desk.rename("Higher"),
    ),
  },
  { name: "scenarios: add", prepare: onTable(({ desk }) => desk.add("Middle")) },
  { name: "scenarios: remove", prepare: onTable(({ desk }) => desk.remove()) },
  {
    name: "scenarios: undo a removal",
    prepare: onTable(
      ({ desk }) => desk.undo(),
      ({ desk }) => desk.remove(),
    ),
  },
  {
    name: "scenarios: import a file",
    prepare: onTable(({ desk }) => {
      desk.readFile("more.json", file);
      if (!desk.review) throw new Error(desk.said?.text);
      return desk.import();
    }),
  },
  {
    name: "scenarios: name the table selected",
    prepare: async (host) => {
      await fill(
        "A1:C3",
        [
          ["driver", "Base", "High"],
          ["growth", 0.1, 0.2],
          ["margin", 0.3, ""],
        ],
        "A2",
      );
      await host.settle();
      return () => nameSelectedTable().then(() => "", officeText);
    },
  },
];
