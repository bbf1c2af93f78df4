import type { SheetPlan } from "../../../plan/workbook-plan";
import type { CellFormats } from "../styles/cell-formats";
import { element } from "../xml/element";
import { escapeCellText } from "../xml/escape";

/** The lights: cells that equal a text take its colours. */
export const conditionsXml = ({ conditions }: SheetPlan, formats: CellFormats): string =>
  conditions
    .map((condition, at) => {
      const { ranges, equals } = condition;
      const rule = { type: "cellIs", dxfId: formats.placeCondition(condition), priority: at + 1, operator: "equal" };
      const formula = element("formula", {}, escapeCellText(`"${equals.replaceAll('"', '""')}"`));
      return element("conditionalFormatting", { sqref: ranges.join(" ") }, element("cfRule", rule, formula));
    })
    .join("");
