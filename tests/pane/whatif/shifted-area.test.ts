import { describe, expect, it } from "vitest";
import { shiftedArea } from "../../../src/pane/whatif/workbook/shifted-area";

const area = { row: 4, column: 1, rows: 6, columns: 3 };

describe("a model's range when rows and columns of its sheet come and go", () => {
  it.each([
    ["RangeEdited", "B5", area],
    ["RowInserted", "1:2", { ...area, row: 6 }],
    ["RowInserted", "5:5", { ...area, row: 5 }],
    ["RowInserted", "7:8", { ...area, rows: 8 }],
    ["RowInserted", "11:12", area],
    ["RowDeleted", "1:2", { ...area, row: 2 }],
    ["RowDeleted", "4:6", { ...area, row: 3, rows: 4 }],
    ["RowDeleted", "6:6", { ...area, rows: 5 }],
    ["RowDeleted", "10:20", { ...area, rows: 5 }],
    ["RowDeleted", "5:10", undefined],
    ["ColumnInserted", "A:A", { ...area, column: 2 }],
    ["ColumnInserted", "AA:AB", area],
    ["ColumnDeleted", "$A:$B", { ...area, column: 0, columns: 2 }],
    ["ColumnDeleted", "A:Z", undefined],
    ["CellInserted", "B5:B6", area],
  ])("%s %s", (changeType, address, now) => {
    expect(shiftedArea(area, { changeType, address })).toEqual(now);
  });
});
