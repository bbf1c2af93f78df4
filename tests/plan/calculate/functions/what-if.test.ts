import { describe, expect, it } from "vitest";
import { calculated } from "../../../../src/plan/calculate/calculated";
import type { OpenCell } from "../../../../src/plan/open-cell";
import { sheetOf, type Written } from "../sheet-of";

/** Two drivers and their product, over A1:D4 of the sheet M; a table of scenarios over F1:H3. */
const model: readonly (readonly Written[])[] = [
  ["line", "definition", "low", "high", null, "driver", "Base", "Bull"],
  ["price", 10, 8, 15, null, "price", null, 12],
  ["units", 20, 15, 22, null, "units", null, 30],
  ["Sales", "price * units"],
];

/** What an array formula fills on a sheet of its own, as far as rows and columns go. */
function filled(
  formula: string,
  rows: number,
  columns: number,
  cells = model,
  more: readonly (readonly Written[])[] = [],
) {
  const parts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): OpenCell => ({
      style: "",
      format: "General",
      part: { formula, row, column },
    })),
  );
  const own = { ...sheetOf([], "Own"), widths: parts[0]?.map(() => 9) ?? [], cells: parts };
  const sheets = calculated([sheetOf(cells, "M"), sheetOf(more, "More"), own]);
  return sheets[2]?.cells.map((row) =>
    row.map((cell) => (typeof cell?.computed === "object" ? cell.computed.error : cell?.computed)),
  );
}
const one = (formula: string, cells = model) => filled(formula, 1, 1, cells)?.[0]?.[0];
const broken = model.map((row) => (row[0] === "Sales" ? ["Sales", "price * unit"] : row));
const faulty = model.map((row) => (row[0] === "price" ? ["price", { computed: { error: "#DIV/0!" } } as const] : row));

describe("SEG.MODEL", () => {
  it("gives the lines by their label, and their values", () => {
    expect(filled("=SEG.MODEL(M!A1:D4)", 5, 3)).toEqual([
      ["line", "value", undefined],
      ["price", 10, undefined],
      ["units", 20, undefined],
      ["Sales", 200, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it("over periods, each in a column", () => {
    const periods: readonly (readonly Written[])[] = [
      ["line", "FY2024", "FY2025"],
      ["growth", 0.5, ""],
      ["sales", 100, "prev(sales) * (1 + growth)"],
    ];
    expect(filled("=SEG.MODEL(M!A1:C3)", 3, 3, periods)).toEqual([
      ["line", "FY2024", "FY2025"],
      ["growth", 0.5, 0.5],
      ["sales", 100, 150],
    ]);
  });

  it("in a scenario of a table", () => {
    expect(one('=INDEX(SEG.MODEL(M!A1:D4,"Bull",M!F1:H3),4,2)')).toBe(360);
    expect(one('=INDEX(SEG.MODEL(M!A1:D4,"",M!F1:H3),4,2)')).toBe(200);
    expect(one('=SEG.MODEL(M!A1:D4,"Bear",M!F1:H3)')).toBe("#N/A");
    expect(one('=INDEX(SEG.MODEL(M!A1:D4,"Bear",M!F1:H3),4,2)')).toBe("#N/A");
  });

  it("is #N/A of what is no model, and the error of a cell that has one", () => {
    expect(one("=SEG.MODEL(M!A1:D4)", broken)).toBe("#N/A");
    expect(one("=SEG.MODEL(M!A1:D4)", faulty)).toBe("#DIV/0!");
    expect(one("=SEG.MODEL(5)")).toBe("#N/A");
    expect(one("=SEG.MODEL(M!A2)")).toBe("#N/A");
  });

  it("is asked anew where a cell of the range is another", () => {
    expect(one("=INDEX(SEG.MODEL(M!A1:D4),4,2)")).toBe(200);
    const dearer = model.map((row) => (row[0] === "price" ? ["price", 11, 8, 15] : row));
    expect(one("=INDEX(SEG.MODEL(M!A1:D4),4,2)", dearer)).toBe(220);
  });
});

describe("SEG.TORNADO", () => {
  it("ranks drivers by their swing: 8 to 15 times 20 units before 10 times 15 to 22", () => {
    expect(filled('=SEG.TORNADO(M!A1:D4,"sales")', 4, 4)).toEqual([
      ["driver", "low output", "high output", "swing"],
      ["price", 160, 300, 140],
      ["units", 150, 220, 70],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(one('=SEG.TORNADO(M!A1:D4,"profit")')).toBe("#N/A");
  });
});

describe("SEG.SENSITIVITY", () => {
  const grid: readonly (readonly Written[])[] = [
    [1, 2],
    [3, "x"],
  ];
  it("holds the output for every pair, and #N/A where there is none", () => {
    const ask = '=SEG.SENSITIVITY(M!A1:D4,"sales","price",More!A1:A2,"units",More!A1:B1)';
    expect(filled(ask, 2, 2, model, grid)).toEqual([
      [1, 2],
      [3, 6],
    ]);
    const divided = model.map((row) => (row[0] === "Sales" ? ["Sales", "price / (units - 2)"] : row));
    expect(filled(ask, 2, 2, divided, grid)).toEqual([
      [-1, "#N/A"],
      [-3, "#N/A"],
    ]);
    expect(one('=SEG.SENSITIVITY(M!A1:D4,"sales","prize",M!B2,"units",M!B3)')).toBe("#N/A");
  });
});

describe("SEG.GOALSEEK", () => {
  it("finds the price at which 20 units make the target, between its ends", () => {
    expect(one('=SEG.GOALSEEK(M!A1:D4,"sales",500,"price",0,100)')).toBeCloseTo(25, 9);
    expect(one('=SEG.GOALSEEK(M!A1:D4,"sales","500","price",0,100)')).toBeCloseTo(25, 9);
    expect(one('=SEG.GOALSEEK(M!A1:D4,"sales",500,"price",0,20)')).toBe("#N/A");
    expect(one('=SEG.GOALSEEK(M!A1:D4,"sales",500,"price",30,100)')).toBe("#N/A");
    expect(one('=SEG.GOALSEEK(M!A1:D4,"sales","x","price",0,100)')).toBe("#N/A");
  });
});

describe("SEG.SIMULATE", () => {
  const drawn = model.map((row) => (row[0] === "price" ? ["price", "uniform(9, 11)", 8, 15, null, "price"] : row));
  const ask = (statistics: string, options: string, seed = 3) =>
    `=SEG.SIMULATE(M!A1:D4,"sales",400,${seed},"${statistics}","","${options}",M!F1:H3)`;

  it("gives the statistics asked for, and what made them", () => {
    const [mean, ...made] = filled(ask("mean; min; max", ""), 5, 2, drawn) ?? [];
    expect(mean?.[0]).toBe("mean");
    // 20 units at a price between 9 and 11.
    expect(Math.abs(Number(mean?.[1]) - 200)).toBeLessThan(3);
    expect(made.map(([name]) => name)).toEqual(["min", "max", "trials", "seed"]);
    expect(made.slice(2).map(([, value]) => value)).toEqual([400, 3]);
    expect(Number(made[0]?.[1])).toBeGreaterThan(180);
    expect(Number(made[1]?.[1])).toBeLessThan(220);
  });

  it("differs by its seed, and takes the scenario, of 30 units", () => {
    const mean = (options: string, seed?: number) => one(ask("mean", `headers=0; ${options}`, seed), drawn);
    expect(mean("", 3)).not.toBe(mean("", 4));
    expect(mean("", 3)).toBe(mean("", 3));
    expect(Math.abs(Number(mean("scenario=Bull")) - 300)).toBeLessThan(5);
    expect(mean("scenario=Bear")).toBe("#N/A");
  });

  it("shows a histogram of all trials, or how the drivers rank", () => {
    const bins = filled(ask("", "show=histogram; headers=0; rows=4"), 4, 3, drawn) ?? [];
    expect(bins.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(400);
    const ranks = filled(ask("", "show=tornado; headers=0"), 2, 2, drawn) ?? [];
    expect(ranks[0]).toEqual(["price", 1]);
  });

  it("is #N/A of what cannot be asked", () => {
    expect(one(ask("median of all", ""), drawn)).toBe("#N/A");
    expect(one(ask("mean", "rows=0"), drawn)).toBe("#N/A");
    expect(one(ask("mean", ""), broken)).toBe("#N/A");
    expect(one('=SEG.SIMULATE(M!A1:D4,"sales",0,3,"mean","","",M!F1:H3)', drawn)).toBe("#N/A");
  });
});
