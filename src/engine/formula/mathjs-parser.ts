import { createParse } from "mathjs/number";

/** The nodes the parser builds and the fields of each, in the order of the constructor's arguments. */
const nodes: Readonly<Record<string, readonly string[]>> = {
  AccessorNode: ["object", "index"],
  ArrayNode: ["items"],
  AssignmentNode: ["object", "index", "value"],
  BlockNode: ["blocks"],
  ConditionalNode: ["condition", "trueExpr", "falseExpr"],
  ConstantNode: ["value"],
  FunctionAssignmentNode: ["name", "params", "expr"],
  FunctionNode: ["fn", "args"],
  IndexNode: ["dimensions"],
  ObjectNode: ["properties"],
  OperatorNode: ["op", "fn", "args", "implicit", "isPercentage"],
  ParenthesisNode: ["content"],
  RangeNode: ["start", "end", "step"],
  RelationalNode: ["conditionals", "params"],
  SymbolNode: ["name"],
};

/** A class of plain data that mathjs' parser takes for its node of that name. */
function nodeClass(type: string, fields: readonly string[]): unknown {
  class ParsedData {
    constructor(...values: readonly unknown[]) {
      Object.assign(this, Object.fromEntries(fields.map((field, at) => [field, values[at] ?? null])));
    }
  }
  Object.assign(ParsedData.prototype, { type, isNode: true, [`is${type}`]: true });
  return ParsedData;
}

/** What mathjs chooses functions by the types of their arguments with; the parser is asked with a text only. */
const typed = Object.assign((_name: string, { string }: { readonly string: unknown }) => string, {
  addConversion: () => undefined,
});

/**
 * mathjs' parser alone, with nodes that are nothing but data: none of them can be evaluated, and no function, operator or constant of
 * mathjs is there. A text is all it takes.
 */
export const parseExpression = createParse({
  typed,
  numeric: Number,
  config: { number: "number", numberFallback: "number" },
  ...Object.fromEntries(Object.entries(nodes).map(([type, fields]) => [type, nodeClass(type, fields)])),
});
