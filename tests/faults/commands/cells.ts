import { recalculate } from "../../../src/pane/commands/recalculate";
import { cellBlock, linesBlock } from "../../../src/pane/explore/insert/block";
import { BlockInsertion } from "../../../src/pane/explore/insert/block-insertion";
import { fractions } from "../../../src/pane/explore/measures";
import { officeText } from "../../../src/pane/insert/office-text";
import { DriverWriting } from "../../../src/pane/whatif/driver-writing";
import type { Write } from "../../../src/pane/whatif/workbook/write-cells";
import type { Command } from "../command";
import { fill } from "./fill";

const figure = '=SEG.GET("BABA","Cloud","FY2022")';
const row = linesBlock(
  { measure: fractions.share, company: "BABA", figure: "Share", unit: "fraction", options: "", format: "0.0%" },
  ["Cloud"],
  ["FY2021", "FY2022"],
);

/** Explore's insertion; `agreed`: into cells that hold something. */
const exploring = (agreed: boolean, undo: boolean): Command["prepare"] => {
  return async (host) => {
    await fill(
      "A1:C4",
      [
        ["mine", "", ""],
        ["", agreed ? "kept" : "", agreed ? "=1+1" : ""],
        ["", "", agreed ? 5 : ""],
        ["", "", ""],
      ],
      "B2",
    );
    const insertion = new BlockInsertion(() => undefined);
    const said = () =>
      insertion.state.phase === "failed" ? `${insertion.state.sentences.what} ${insertion.state.sentences.remedy}` : "";
    const insert = async () => {
      await insertion.start(agreed ? row : cellBlock(figure, "#,##0"));
      if (agreed) await insertion.agree();
      return said();
    };
    if (!undo) return insert;
    await insert();
    await host.settle();
    const { state } = insertion;
    return async () => {
      insertion.state = state; // a second try begins where the first did
      await insertion.undo();
      return said();
    };
  };
};

/** Goal seek's driver, here of two cells apart. */
const goal = (undo: boolean): Command["prepare"] => {
  return async (host) => {
    await fill("A1:B3", [
      ["Growth", 0.08],
      ["Margin", "=0.3+0.07"],
      ["Profit", "=B1*B2"],
    ]);
    const sheetId = host.host.book.findSheet("Sheet1")?.getSheetId() ?? "";
    const at = (line: number, content: string | number): Write => ({
      place: { sheetId, sheet: "Sheet1", row: line, column: 1, rows: 1, columns: 1 },
      contents: [[content]],
    });
    const writes = { now: [at(0, 0.1), at(1, 0.4)], before: [at(0, 0.08), at(1, "=0.3+0.07")] };
    const texts = { before: "8 %", now: "10 %" };
    const writing = new DriverWriting(() => undefined);
    if (undo) await writing.write(writes, texts);
    return async () => {
      await (undo ? writing.undo() : writing.write(writes, texts));
      return writing.wrong ? writing.said : "";
    };
  };
};

/** What writes into cells of the sheet shown. */
export const cells: readonly Command[] = [
  { name: "explore: insert a figure", prepare: exploring(false, false) },
  { name: "explore: insert a row over cells", prepare: exploring(true, false) },
  { name: "explore: undo", prepare: exploring(true, true) },
  { name: "goal seek: write the driver", prepare: goal(false) },
  { name: "goal seek: undo", prepare: goal(true) },
  {
    name: "recalculate",
    prepare: async (host) => {
      await fill("A1:B2", [
        [figure, "text"],
        ['=SEG.GET("BABA","Core commerce","FY2022")', 3],
      ]);
      await host.settle();
      return () => recalculate().then(() => "", officeText);
    },
  },
];
