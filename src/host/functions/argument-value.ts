/**
 * Turns what a formula gives for one parameter into what Excel passes to the function:
 * - left out (`,,` or missing at the end): null;
 * - an empty cell for a single value: 0, "", false or null by the parameter's type; inside a range: "";
 * - an error: the function is not called and the cell shows that error, unless errors are allowed.
 */
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { type CellFailure, valueFailure } from "./cell-failure";
import type { FunctionParameter } from "./functions-json";

export type Variant = BaseValueObject | BaseReferenceObject;
export type Scalar = string | number | boolean | null | object;
export type Converted = { readonly value: unknown } | { readonly failure: CellFailure };

export interface ArgumentRules {
  /** Whether the function wants to see errors itself. */
  readonly allowErrors: boolean;
  readonly makeError: (code: string) => unknown;
}

const isReference = (variant: Variant): variant is BaseReferenceObject => variant.isReferenceObject();
const isArray = (variant: Variant): variant is ArrayValueObject => variant.isArray();

export const isLeftOut = (variant: Variant | undefined): boolean =>
  variant === undefined || (!isReference(variant) && !isArray(variant) && variant.isNull());

export function argumentValue(variant: Variant, parameter: FunctionParameter, rules: ArgumentRules): Converted {
  if (!isReference(variant) && variant.isLambda())
    return { failure: valueFailure(`${parameter.name} cannot be a LAMBDA.`) };
  const array = isReference(variant) ? variant.toArrayValueObject() : isArray(variant) ? variant : undefined;
  if (parameter.dimensionality === "matrix") {
    return array
      ? matrix(array, parameter, rules)
      : wrap(single(variant as BaseValueObject, parameter, rules, "range"));
  }
  if (!array) return single(variant as BaseValueObject, parameter, rules, "value");
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1)
    return { failure: valueFailure(`${parameter.name} takes one value, not a range.`) };
  return single(array.get(0, 0) ?? undefined, parameter, rules, "value");
}

const wrap = (converted: Converted): Converted => ("failure" in converted ? converted : { value: [[converted.value]] });

function matrix(array: ArrayValueObject, parameter: FunctionParameter, rules: ArgumentRules): Converted {
  const rows: unknown[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const values: unknown[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) {
      const converted = single(array.get(row, column) ?? undefined, parameter, rules, "range");
      if ("failure" in converted) return converted;
      values.push(converted.value);
    }
    rows.push(values);
  }
  return { value: rows };
}

const emptyOf: Readonly<Record<string, Scalar>> = { number: 0, string: "", boolean: false };

function single(
  object: BaseValueObject | undefined,
  parameter: FunctionParameter,
  rules: ArgumentRules,
  place: "value" | "range",
): Converted {
  const type = parameter.type ?? "any";
  if (!object || object.isNull()) return { value: place === "range" ? "" : (emptyOf[type] ?? null) };
  const value: unknown = object.getValue();
  if (object.isError()) {
    const code = String(value);
    return rules.allowErrors && type === "any" ? { value: rules.makeError(code) } : { failure: { code, message: "" } };
  }
  return coerced(object.isBoolean() ? value === true || value === 1 : value, parameter.name, type);
}

/** Excel's conversions between text, numbers and truth values; what cannot be converted is #VALUE!. */
function coerced(value: unknown, name: string, type: string): Converted {
  if (type === "string") return { value: typeof value === "boolean" ? String(value).toUpperCase() : String(value) };
  if (type === "number") {
    if (typeof value === "number") return { value };
    if (typeof value === "boolean") return { value: value ? 1 : 0 };
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? { value: number } : { failure: valueFailure(`${name} must be a number.`) };
  }
  if (type === "boolean") {
    if (typeof value === "boolean") return { value };
    if (typeof value === "number") return { value: value !== 0 };
    const word = String(value).toLowerCase();
    if (word === "true" || word === "false") return { value: word === "true" };
    return { failure: valueFailure(`${name} must be TRUE or FALSE.`) };
  }
  return { value };
}
