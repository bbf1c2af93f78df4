import type {} from "mathjs/number";

/** mathjs exports the factory of its parser for builds that bring their own parts; its types leave it out. */
declare module "mathjs/number" {
  export interface ExpressionParser {
    (expression: string): unknown;
    isAlpha(character: string, before: string, after: string): boolean;
    isDigit(character: string): boolean;
  }
  export function createParse(parts: Readonly<Record<string, unknown>>): ExpressionParser;
}
