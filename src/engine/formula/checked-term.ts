import type { ParsedNode } from "./parsed-node";
import { badArgument, type Failure, isFailure } from "../failure";
import { checkedCall } from "./checked-call";
import { type Operator, operators, type Term } from "./term";
import { unknownWord, type Vocabulary } from "./vocabulary";

const comparisons: readonly string[] = ["<", ">", "<=", ">=", "==", "!="];
const isOperation = (node: ParsedNode | undefined, sign: string) => node?.type === "OperatorNode" && node.op === sign;

/** Readings in which mathjs and Excel differ, or that readers take both ways: refused until brackets decide. */
function ambiguous(sign: string, args: readonly ParsedNode[]): Failure | undefined {
  const [left, right] = args;
  if (sign === "-" && args.length === 1 && isOperation(left, "^"))
    return badArgument("-a^b: Excel and mathematics read it differently. Write (-a)^b or -(a^b).");
  if (sign === "^" && (isOperation(right, "^") || isOperation(left, "^")))
    return badArgument("a^b^c: Excel and mathematics read it differently. Write (a^b)^c or a^(b^c).");
  if (comparisons.includes(sign) && (isOperation(left, "not") || isOperation(right, "not")))
    return badArgument("not a == b can be read in two ways. Write not (a == b) or (not a) == b.");
  return undefined;
}

function checkedOperation(
  sign: string,
  args: readonly ParsedNode[],
  check: (node: ParsedNode) => Term | Failure,
): Term | Failure {
  const apart = ambiguous(sign, args);
  if (apart) return apart;
  const [first, second] = args;
  const left = first && check(first);
  if (left === undefined || isFailure(left)) return left ?? badArgument(`"${sign}" needs a value.`);
  if (second === undefined) {
    if (sign === "+") return left;
    if (sign === "-" || sign === "not") return { kind: sign === "-" ? "minus" : "not", of: left };
    return badArgument(`"${sign}" is not allowed before a value.`);
  }
  const right = check(second);
  if (isFailure(right)) return right;
  const operator = operators.find((known): known is Operator => known === sign);
  return operator === undefined || args.length > 2
    ? badArgument(`"${sign}" is not allowed. Allowed: ${operators.join(" ")}.`)
    : { kind: "operation", operator, left, right };
}

/**
 * The allow-list: a node of mathjs' tree as a term of ours, or the failure that names what is not allowed. A kind of node that does not
 * stand here cannot pass.
 */
export function checkedTerm(node: ParsedNode, vocabulary: Vocabulary): Term | Failure {
  const check = (inner: ParsedNode) => checkedTerm(inner, vocabulary);
  switch (node.type) {
    case "ConstantNode":
      return typeof node.value === "number" && Number.isFinite(node.value)
        ? { kind: "number", value: node.value }
        : badArgument(`"${String(node.value)}" is not a number.`);
    case "ParenthesisNode":
      return check(node.content);
    case "SymbolNode":
      if (vocabulary.names.has(node.name)) return { kind: "name", name: node.name };
      return node.name === "period" && vocabulary.periods ? { kind: "period" } : unknownWord(node.name, vocabulary);
    case "OperatorNode":
      return node.implicit
        ? badArgument("A sign is missing between two values: write * to multiply.")
        : checkedOperation(node.op, node.args, check);
    case "RelationalNode":
      return badArgument("a < b < c: Excel and mathematics read it differently. Write a < b and b < c.");
    case "ConditionalNode": {
      const [when, then, otherwise] = [check(node.condition), check(node.trueExpr), check(node.falseExpr)];
      if (isFailure(when)) return when;
      if (isFailure(then)) return then;
      return isFailure(otherwise) ? otherwise : { kind: "choice", when, then, otherwise };
    }
    case "FunctionNode":
      return node.fn.type === "SymbolNode"
        ? checkedCall(node.fn.name, node.args, vocabulary, check)
        : badArgument("Only a function's name may stand before brackets.");
    default:
      return badArgument(
        `${node.type.replace("Node", "").toLowerCase()}: not allowed in a formula. Allowed: names, numbers, ${operators.join(" ")}.`,
      );
  }
}
