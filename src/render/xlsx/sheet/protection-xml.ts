import type { SheetContent } from "../../../workbook/sheet-content";
import { element } from "../xml/element";

/** A protected sheet: locked but for what is allowed; files write an allowance as a lock that is off. */
export const protectionXml = ({ protection }: SheetContent): string =>
  protection === undefined
    ? ""
    : element("sheetProtection", {
        sheet: true,
        objects: protection.has("objects") ? undefined : true,
        scenarios: protection.has("scenarios") ? undefined : true,
        ...Object.fromEntries(
          [...protection].filter((name) => name !== "objects" && name !== "scenarios").map((name) => [name, false]),
        ),
      });
