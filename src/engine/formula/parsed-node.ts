/** What we read of mathjs' nodes. Its own types name the kinds without their fields, so the fields are written down here. */
export type ParsedNode =
  | { readonly type: "ConstantNode"; readonly value: unknown }
  | { readonly type: "SymbolNode"; readonly name: string }
  | { readonly type: "ParenthesisNode"; readonly content: ParsedNode }
  | {
      readonly type: "OperatorNode";
      readonly op: string;
      readonly args: readonly ParsedNode[];
      readonly implicit: boolean;
    }
  | {
      readonly type: "ConditionalNode";
      readonly condition: ParsedNode;
      readonly trueExpr: ParsedNode;
      readonly falseExpr: ParsedNode;
    }
  | { readonly type: "FunctionNode"; readonly fn: ParsedNode; readonly args: readonly ParsedNode[] }
  | {
      readonly type: "RangeNode";
      readonly start: ParsedNode;
      readonly end: ParsedNode;
      readonly step: ParsedNode | null;
    }
  | {
      readonly type:
        | "AccessorNode"
        | "ArrayNode"
        | "AssignmentNode"
        | "BlockNode"
        | "FunctionAssignmentNode"
        | "IndexNode"
        | "ObjectNode"
        | "RelationalNode";
    };
