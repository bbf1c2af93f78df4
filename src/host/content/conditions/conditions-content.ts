import type { IRange } from "@univerjs/core";
import type { ConditionContent } from "../../../workbook/condition-content";
import type { Book } from "../../excel/book";
import type { FormatSpec } from "../../excel/conditional/format-spec";
import { rangeText } from "../range-text";
import { gridCondition } from "./grid-condition";
import type { GridRule } from "./grid-rule";
import { specCondition } from "./spec-condition";

interface Known {
  readonly ranges: readonly IRange[];
  readonly stopIfTrue?: boolean;
  readonly rule: GridRule;
  /** Where an add-in made it: in Excel's words. */
  readonly excel?: FormatSpec;
}

/** The conditional formats of a sheet, the first before those behind it, whether an add-in or the user made them. */
export const conditionsContent = (book: Book, sheetId: string): ConditionContent[] =>
  (book.sheet(sheetId).getConditionalFormattingRules() as unknown as readonly Known[]).flatMap(
    ({ ranges, stopIfTrue, rule, excel }) => {
      const said = excel ? specCondition(excel) : gridCondition(rule);
      if (!said) return [];
      return [{ ...said, ranges: ranges.map(rangeText), ...(stopIfTrue === true && { stop: true }) }];
    },
  );
