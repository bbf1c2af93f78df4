import type { NodeHost } from "../../src/host/node/start-node-host";
import { tidied } from "./tidied";

/** What says nothing of a workbook: numbers and words that the host gives out anew each time. */
const passing = new Set(["id", "cfId", "uid", "unitId", "edition", "localSheetId", "drawingId"]);

/** Nothing, in the forms in which it is kept. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0);

/** The value without what says nothing; a number format of none is none. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if (isById(value))
    return Object.values(value)
      .map((one) => JSON.stringify(plain(one)))
      .sort();
  const kept = Object.entries(value)
    .filter(([key]) => !passing.has(key))
    .map(([key, one]): [string, unknown] => [key, key === "n" && isGeneral(one) ? undefined : plain(one)])
    .filter(([, one]) => !isNothing(one))
    .sort(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(kept);
}

/** A list kept by numbers that the host gives out. */
const isById = (value: object): boolean =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, one]: [string, unknown]) => typeof one === "object" && one !== null && "id" in one && one.id === key,
  );

const isGeneral = (format: unknown): boolean =>
  typeof format === "object" && format !== null && "pattern" in format && format.pattern === "General";

/**
 * The whole workbook as one text: sheets in their order with formulas, values and looks of every cell, sizes of rows and columns, names,
 * conditional formats, validation, charts, page set-ups, protection, custom XML, settings, and which sheet is shown. Sheets go by name.
 */
export async function snapshot(host: NodeHost): Promise<string> {
  await tidied(host);
  await host.settle();
  const { book } = host.host;
  const saved = book.workbook.save();
  const sheets = book.workbook.getSheets();
  const looks = (name: string) => {
    const id = book.findSheet(name)?.getSheetId() ?? "";
    const { cellData = {}, rowData, columnData, freeze, tabColor, showGridlines, hidden } = saved.sheets[id] ?? {};
    const styles = Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries((cells ?? {}) as Record<string, unknown>).map(([column, cell]) => {
        const style = (cell as { s?: string | object | null } | null)?.s;
        return [`${row} ${column}`, typeof style === "string" ? saved.styles[style] : style];
      }),
    );
    return {
      rowData,
      columnData,
      freeze,
      tabColor,
      showGridlines,
      hidden,
      styles: Object.fromEntries(styles) as unknown,
    };
  };
  const { xmlParts, charts, sheets: states, ...document } = book.document.state;
  const isThere = (id: string) => book.workbook.getSheetBySheetId(id) !== null;
  const text = JSON.stringify({
    shown: book.workbook.getActiveSheet().getSheetName(),
    sheets: host.sheets().map((name) => ({
      name,
      formulas: host.formulas(name),
      values: host.values(name),
      ...looks(name),
    })),
    resources: (saved.resources ?? []).map(({ name, data }) => ({
      name,
      data: JSON.parse(data === "" ? "{}" : data) as unknown,
    })),
    document,
    charts: charts.filter(({ sheetId }) => isThere(sheetId)),
    states: Object.fromEntries(Object.entries(states).filter(([id]) => isThere(id))),
    xml: xmlParts.map(({ xml }) => xml.replace(/edition="\d+"/, "")),
    settings: host.settings.entries,
  });
  const named = sheets.reduce((all, sheet) => all.replaceAll(sheet.getSheetId(), `<${sheet.getSheetName()}>`), text);
  return JSON.stringify(plain(JSON.parse(named)), undefined, 1);
}
