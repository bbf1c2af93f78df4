import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { GridEngine } from "../../host/grid/grid-engine";

/** The part of an add-in's functions.json that the grid's autocompletion shows. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly description?: string; readonly optional?: boolean }[];
}

/** Offers the add-in's functions in the grid's autocompletion and argument hints, as Excel does from the same file. */
export function describeFunctions(engine: GridEngine, namespace: string, functions: readonly FunctionMetadata[]): void {
  engine.univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(functions.map((metadata) => info(namespace, metadata)));
}

const info = (namespace: string, { name, description = "", parameters = [] }: FunctionMetadata): IFunctionInfo => ({
  functionName: `${namespace}.${name}`.toUpperCase(),
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  })),
});
