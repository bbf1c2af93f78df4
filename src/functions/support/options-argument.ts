import { type Failure } from "../../engine/failure";
import { defaultOptions, type Options, parseOptions } from "../../engine/asked/options";
import { type Argument, asMatrix, asText } from "./argument";

/** The last argument of a function: text in one cell, or a two-column range of keys and values. */
export function readOptions(argument: Argument): Options | Failure {
  if (argument === undefined || argument === null) return defaultOptions;
  const matrix = asMatrix(argument);
  const single = matrix.length === 1 && matrix[0]?.length === 1;
  return parseOptions(single ? asText(matrix[0]?.[0]) : matrix.map((row) => row.map(asText)));
}
