import type { ScenarioContent, SheetContent } from "../../../workbook/sheet-content";
import type { CellFormats } from "../styles/cell-formats";
import { element } from "../xml/element";

const scenarioXml = ({ name, comment, changes }: ScenarioContent, formats: CellFormats): string =>
  element(
    "scenario",
    { name, locked: true, count: changes.length, user: "Segbook", comment },
    ...changes.map(({ cell, value, format }) =>
      element("inputCells", { r: cell, val: String(value), numFmtId: formats.numberFormat(format) }),
    ),
  );

/** The scenarios of Data > What-If Analysis > Scenario Manager; the first is shown, as its cells hold it. */
export const scenariosXml = ({ scenarios }: SheetContent, formats: CellFormats): string =>
  scenarios === undefined
    ? ""
    : element("scenarios", { current: 0, show: 0 }, ...scenarios.map((one) => scenarioXml(one, formats)));
