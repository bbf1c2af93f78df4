/**
 * The grid engine as the host sees it. Its modules come in as values because they load differently: as ES modules
 * in the page, as CommonJS in Node. Everything else in src/host takes only their types.
 */
import type { FUniver } from "@univerjs/core/facade";
import type { Univer } from "@univerjs/core";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "./plugin-facades";

type Core = typeof import("@univerjs/core");
type Formula = typeof import("@univerjs/engine-formula");
type SheetsFormula = typeof import("@univerjs/sheets-formula");

export interface GridModules {
  readonly core: Pick<Core, "ICommandService" | "IUndoRedoService" | "numfmt">;
  readonly formula: Pick<
    Formula,
    | "ArrayValueObject"
    | "BaseFunction"
    | "BooleanValueObject"
    | "ERROR_TYPE_SET"
    | "ErrorValueObject"
    | "FormulaDataModel"
    | "FunctionType"
    | "IFunctionService"
    | "NumberValueObject"
    | "StringValueObject"
  >;
  readonly sheetsFormula: Pick<
    SheetsFormula,
    "FormulaCalculationSessionService" | "IDescriptionService" | "TriggerCalculationController"
  >;
}

export interface GridEngine extends GridModules {
  readonly univer: Univer;
  readonly api: FUniver;
}
