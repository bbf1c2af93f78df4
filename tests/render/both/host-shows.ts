import type { NodeHost } from "../../../src/host/node/start-node-host";
import type { ShownCell, ShownChart, ShownSheet } from "./shown";

const address = (full: string): string => full.slice(full.lastIndexOf("!") + 1).replace(/\$/g, "");
/** A quoted sheet name holds no comma here. */
const addresses = (full: string): string[] => full.split(",").map(address);
const loaded = [
  "formulas,numberFormat,hyperlink,dataValidation/type,dataValidation/rule,dataValidation/prompt,dataValidation/errorAlert",
  "dataValidation/ignoreBlanks,format/font/bold,format/font/italic,format/font/size,format/font/color,format/fill/color",
  "format/fill/pattern,format/fill/patternColor,format/horizontalAlignment,format/verticalAlignment,format/indentLevel",
  "format/wrapText",
].join(",");

interface LoadedCell {
  readonly range: Excel.Range;
  readonly top: Excel.RangeBorder;
  readonly bottom: Excel.RangeBorder;
}

const lineOf = ({ style, color }: Excel.RangeBorder): string => (style === "None" ? "None" : `${style} ${color}`);

/** A list as files write it: words in quotes, a range as it is. */
const listOf = (source: string): string => (source.startsWith("=") ? source.slice(1) : `"${source}"`);

function ruleOf({ type, rule, prompt, errorAlert, ignoreBlanks }: Excel.DataValidation): string {
  if (type === "None") return "";
  const said = [prompt.message, errorAlert.title, errorAlert.message, ignoreBlanks ? "1" : "0"];
  const { list, decimal } = rule;
  if (list) return ["list", listOf(list.source as string), "", ...said].join("|");
  const operator = String(decimal?.operator);
  return [
    "decimal",
    JSON.stringify(decimal?.formula1).replace(/"/g, ""),
    operator.charAt(0).toLowerCase() + operator.slice(1),
    ...said,
  ]
    .join("|")
    .replace("OrEqualTo", "OrEqual");
}

function cellOf({ range, top, bottom }: LoadedCell): ShownCell {
  const { format, hyperlink, dataValidation } = range;
  const { font, fill } = format;
  const link = hyperlink as Excel.RangeHyperlink | null;
  return {
    content: range.formulas[0]?.[0] as string | number,
    format: String(range.numberFormat[0]?.[0]),
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    color: font.color,
    fill: fill.color,
    pattern: fill.pattern,
    patternColor: fill.patternColor,
    align: format.horizontalAlignment,
    vertical: format.verticalAlignment,
    indent: format.indentLevel,
    wrap: format.wrapText,
    top: lineOf(top),
    bottom: lineOf(bottom),
    link: link?.address ?? link?.documentReference ?? "",
    rule: ruleOf(dataValidation),
  };
}

/** The charts of a tab, as the host draws them. */
const chartsOf = (host: NodeHost, tab: string): ShownChart[] =>
  host.charts(tab).map((chart) => ({
    name: chart.name,
    title: chart.title,
    type: chart.type,
    valueFormat: chart.type === "Doughnut" ? "" : (chart.valueAxis.numberFormat ?? "General"),
    minimum: chart.valueAxis.minimum,
    maximum: chart.valueAxis.maximum,
    series: chart.series.map((series) => ({
      name: series.name,
      values: series.values,
      categories: series.categories,
      color: series.unfilled ? "None" : (series.color ?? ""),
      colors: series.pointColors.flatMap((color) => color ?? []),
      gap: series.gapWidth,
      marker: series.markerStyle,
      listed: series.listed,
      labels: series.hasDataLabels,
    })),
  }));

/** A tab of the host as Excel's object model tells of it; `rows` and `columns` are those of the plan. */
export async function hostShows(
  host: NodeHost,
  tab: string,
  size: { readonly rows: number; readonly columns: number },
  heights: readonly number[],
): Promise<ShownSheet> {
  return host.Excel.run(async (context): Promise<ShownSheet> => {
    const sheet = context.workbook.worksheets.getItem(tab).load("name,tabColor,showGridlines");
    const cells = Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column): LoadedCell => {
        const range = sheet.getCell(row, column).load(loaded);
        const border = (edge: "EdgeTop" | "EdgeBottom") => range.format.borders.getItem(edge).load("style,color");
        return { range, top: border("EdgeTop"), bottom: border("EdgeBottom") };
      }),
    );
    const widths = cells[0]?.map((_, column) => sheet.getCell(0, column).format.load("columnWidth")) ?? [];
    const high = heights.map((row) => ({ row, format: sheet.getCell(row, 0).format.load("rowHeight") }));
    const names = sheet.names.load("items/name,items/value");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
    const layout = sheet.pageLayout.load("orientation,zoom");
    const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
    const area = layout.getPrintAreaOrNullObject().load("address");
    const [titleRows, titleColumns] = [
      layout.getPrintTitleRowsOrNullObject().load("address"),
      layout.getPrintTitleColumnsOrNullObject().load("address"),
    ];
    const formats = sheet.getRangeByIndexes(0, 0, size.rows, size.columns).conditionalFormats.load("items/type");
    await context.sync();
    const lights = formats.items.map(({ cellValue }) => ({
      rule: cellValue.load("rule"),
      fill: cellValue.format.fill.load("color"),
      font: cellValue.format.font.load("color"),
    }));
    const lit = formats.items.map((format) => format.getRanges().load("address"));
    await context.sync();
    return {
      name: sheet.name,
      tab: sheet.tabColor,
      gridlines: sheet.showGridlines,
      cells: cells.map((row) => row.map(cellOf)),
      widths: widths.map(({ columnWidth }) => columnWidth),
      heights: Object.fromEntries(high.map(({ row, format }) => [row, format.rowHeight])),
      names: Object.fromEntries(
        names.items.map(({ name, value }): [string, string] => [name, address(String(value))]).sort(),
      ),
      frozen: frozen.isNullObject ? "" : frozenOf(frozen, size),
      print: {
        orientation: layout.orientation.toLowerCase(),
        zoom: layout.zoom,
        areas: area.isNullObject ? [] : addresses(area.address),
        titles: [titleColumns, titleRows].flatMap((range) => (range.isNullObject ? [] : address(range.address))),
        footer: [footer.leftFooter, footer.centerFooter, footer.rightFooter],
      },
      lights: lights
        .map(({ rule: { rule }, fill, font }, at) => {
          const operator = rule.operator === "EqualTo" ? "equal" : String(rule.operator);
          const cellsOf = (lit[at]?.address ?? "")
            .split(",")
            .map((one) => address(one))
            .join(" ");
          return `${rule.formula1} ${operator} ${fill.color} ${font.color} ${cellsOf}`;
        })
        .sort(),
      charts: chartsOf(host, tab),
    };
  });
}

/** Whole rows or columns are frozen where the range takes all of the sheet. */
function frozenOf({ rowCount, columnCount }: Excel.Range, size: { readonly rows: number; readonly columns: number }) {
  const whole = (count: number, most: number) => (count >= most ? 0 : count);
  return `${whole(columnCount, size.columns)} columns, ${whole(rowCount, size.rows)} rows`;
}
