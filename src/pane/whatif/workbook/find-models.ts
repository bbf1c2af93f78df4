import type { ModelSource } from "./model-source";
import { inExcel } from "../../../render/office/in-excel";

/** A range of the workbook whose name says that it is a model. */
export interface FoundModel {
  readonly source: ModelSource;
  readonly sheet: string;
  readonly name: string;
}

/** Names of sheets that mean a model: `model`, or one that ends so, as `forecast_model`. */
const meansModel = /(^|_)model$/i;

/** The named model ranges of the workbook, in the order of its sheets; those of the sheet shown come first. */
export async function findModels(): Promise<readonly FoundModel[]> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const shown = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const named = sheets.items.map(({ id, name, names }) => ({ id, name, names: names.load("items/name,items/type") }));
    await context.sync();
    const found = named.flatMap(({ id, name: sheet, names }) =>
      names.items
        .filter(({ name, type }) => type === "Range" && meansModel.test(name))
        .map(({ name }): FoundModel => ({ source: { kind: "named", sheetId: id, name }, sheet, name })),
    );
    const isShown = ({ source }: FoundModel) => source.sheetId === shown.id;
    return [...found.filter(isShown), ...found.filter((model) => !isShown(model))];
  });
}
