/** Makes an add-in's custom functions functions of the grid. */
import type { Book } from "../excel/book";
import type { CellTraces } from "./cell-traces";
import type { CustomFunctionSet, FunctionMetadata } from "./functions-json";
import { type FunctionWorld, gridFunction, isAsyncFunction } from "./grid-function";

/** Registers every function of the metadata under `NAMESPACE.NAME` and returns these names. */
export function registerFunctions(book: Book, traces: CellTraces, namespace: string, set: CustomFunctionSet): string[] {
  const { formula, sheetsFormula, univer } = book.engine;
  const injector = univer.__getInjector();
  const session = injector.get(sheetsFormula.FormulaCalculationSessionService);
  const service = injector.get(formula.IFunctionService);
  const names = set.metadata.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());

  const register = (metadata: FunctionMetadata, implementation: unknown, awaited: boolean): void => {
    const fullName = `${namespace}.${metadata.name}`.toUpperCase();
    const world: FunctionWorld = {
      traces,
      rules: {
        allowErrors: (metadata.allowErrorForDataTypeAny ?? set.metadata.allowErrorForDataTypeAny) === true,
        makeError: set.makeError ?? ((code) => ({ code, message: "" })),
      },
      allowCards: (metadata.allowCustomDataForDataTypeAny ?? set.metadata.allowCustomDataForDataTypeAny) === true,
      session: () => session.state.id,
      sheetName: (sheetId) => book.sheet(sheetId).getSheetName(),
      foundAsync: () => {
        register(metadata, implementation, true);
        book.calculation.again();
      },
    };
    service.unregisterExecutors(fullName);
    service.registerExecutors(gridFunction(formula, fullName, metadata, implementation, awaited, world));
    service.deleteFormulaAstCacheKey(fullName);
  };

  for (const metadata of set.metadata.functions) {
    const implementation = set.mappings[metadata.id.toUpperCase()];
    register(metadata, implementation, isAsyncFunction(implementation));
  }
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
