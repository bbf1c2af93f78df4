/** Makes an add-in's custom functions functions of the grid. */
import type { Book } from "../excel/book";
import type { CellTraces } from "./cell-traces";
import type { CustomFunctionSet, FunctionMetadata } from "./functions-json";
import { busy, type FunctionWorld, gridFunction } from "./grid-function";
import type { PendingCalls } from "./pending-calls";

/** Registers every function of the metadata under `NAMESPACE.NAME` and returns these names. */
export function registerFunctions(
  book: Book,
  { traces, pending }: { readonly traces: CellTraces; readonly pending: PendingCalls },
  namespace: string,
  set: CustomFunctionSet,
): string[] {
  const { formula, sheetsFormula, univer } = book.engine;
  const injector = univer.__getInjector();
  const session = injector.get(sheetsFormula.FormulaCalculationSessionService);
  const service = injector.get(formula.IFunctionService);
  const names = set.metadata.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());

  // The engine knows errors by their texts, and not this one: to it #BUSY! in a cell would be a text.
  formula.ERROR_TYPE_SET.add(busy);

  for (const metadata of set.metadata.functions) {
    const implementation = set.mappings[metadata.id.toUpperCase()];
    const fullName = `${namespace}.${metadata.name}`.toUpperCase();
    const world: FunctionWorld = {
      traces,
      pending,
      rules: {
        allowErrors: (metadata.allowErrorForDataTypeAny ?? set.metadata.allowErrorForDataTypeAny) === true,
        makeError: set.makeError ?? ((code) => ({ code, message: "" })),
      },
      allowCards: (metadata.allowCustomDataForDataTypeAny ?? set.metadata.allowCustomDataForDataTypeAny) === true,
      session: () => session.state.id,
      sheetName: (sheetId) => book.sheet(sheetId).getSheetName(),
    };
    service.unregisterExecutors(fullName);
    service.registerExecutors(gridFunction(formula, fullName, metadata, implementation, world));
  }
  // What was read of formulas before their functions were there: all of it, since the engine knows long formulas by a number alone.
  service.deleteFormulaAstCacheKey("");
  describe(book, namespace, set.metadata.functions);
  return names;
}

/** Lets the grid's formula bar complete and explain the functions. */
function describe(book: Book, namespace: string, functions: readonly FunctionMetadata[]): void {
  const { formula, sheetsFormula, univer } = book.engine;
  univer
    .__getInjector()
    .get(sheetsFormula.IDescriptionService)
    .registerDescriptions(
      functions.map(({ name, description = "", parameters }) => ({
        functionName: `${namespace}.${name}`.toUpperCase(),
        functionType: formula.FunctionType.User,
        description,
        abstract: description,
        functionParameter: parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional === true ? 0 : 1,
          repeat: parameter.repeating === true ? 1 : 0,
        })),
      })),
    );
}
