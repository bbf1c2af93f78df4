import type { CellPlan, SheetPlan } from "../../../plan/workbook-plan";
import type { CellContent } from "../../../workbook/cell-content";
import type { SheetContent } from "../../../workbook/sheet-content";
import { absoluteRange, sheetPlace } from "../address";
import { planChart } from "./plan-chart";
import { planPage } from "./plan-page";
import { planValidation } from "./plan-validation";

/** A link to a sheet shows the name of its tab. */
const linked = (cell: CellPlan & { link: { sheet: string } }): CellContent => ({
  ...cell,
  value: cell.link.sheet,
  link: { place: sheetPlace(cell.link.sheet, "A1") },
});
const leadsToSheet = (cell: CellPlan | null): cell is CellPlan & { link: { sheet: string } } =>
  cell?.link !== undefined && "sheet" in cell.link;
const isOutside = (cell: CellPlan | null): cell is Exclude<CellPlan, { link: { sheet: string } }> & CellContent =>
  !leadsToSheet(cell);

/** Most rows are as they stand: only those with links to sheets are made anew. */
const cellsOf = ({ cells }: SheetPlan): SheetContent["cells"] =>
  cells.map((row) =>
    row.every(isOutside) ? row : row.map((cell) => (leadsToSheet(cell) ? linked(cell) : isOutside(cell) ? cell : null)),
  );

/** Rows under an outline, one level deep. */
const levelsOf = (groups: SheetPlan["groups"]): Record<number, number> =>
  Object.fromEntries(
    groups.flatMap((group) => {
      const [first = 0, last = first] = group.split(":").map(Number);
      return Array.from({ length: last - first + 1 }, (_, at) => [first - 1 + at, 1]);
    }),
  );

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Names belong to their sheet, as those an insertion adds do. */
export const planSheet = (plan: SheetPlan): SheetContent => ({
  name: plan.name,
  cells: cellsOf(plan),
  widths: plan.widths,
  ...(plan.heights && { heights: plan.heights }),
  ...(plan.groups.length > 0 && { rowLevels: levelsOf(plan.groups) }),
  tabColor: plan.tabColor,
  gridlines: false,
  ...(plan.freeze && { freeze: plan.freeze }),
  names: plan.names.map(({ name, range }) => ({ name, formula: absoluteRange(plan.name, range) })),
  validations: plan.validations.map(planValidation),
  conditions: plan.conditions.map(({ ranges, equals, fill, color }) => ({
    ranges,
    rule: { kind: "cell", operator: "equal", formulas: [quoted(equals)] },
    look: { fill, color },
  })),
  ...(plan.scenarios && { scenarios: plan.scenarios }),
  charts: plan.charts.map((chart) => planChart(chart, plan.name)),
  page: planPage(plan.print),
});
