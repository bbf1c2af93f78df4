import { errorCode } from "../../render/office/error-code";
import { SheetsLeft } from "../../render/office/sheets-left";
import { PartMissing } from "../start/part-missing";
import { words } from "../words/words";
import { ChoiceMissing } from "./choice-missing";

/** What happened and what to do, for a user. */
export interface Sentences {
  readonly what: string;
  readonly remedy: string;
  /** Sheets were left behind: the workbook is not as it was. */
  readonly leftBehind?: true;
  /** What happened is said by the engine, in English. */
  readonly ofEngine?: true;
}

/** The one place that turns what an insertion throws, Excel above all, into words; the code of an unknown error is named so that it can be looked up. */
export function officeSentence(error: unknown): Sentences {
  const { excel, otherCode, unknown, partMissing } = words().trouble;
  if (error instanceof SheetsLeft)
    return {
      what: officeSentence(error.cause).what,
      remedy: words().trouble.sheetsLeft(error.names),
      leftBehind: true,
    };
  if (error instanceof PartMissing) return { what: partMissing[error.does], remedy: partMissing.remedy };
  if (error instanceof ChoiceMissing) return { what: error.message, remedy: "" };
  const code = errorCode(error);
  if (Object.hasOwn(excel, code)) return excel[code as keyof typeof excel];
  return code === "" ? unknown : { what: otherCode(code), remedy: unknown.remedy };
}
