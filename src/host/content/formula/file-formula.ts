import { outsideQuotes } from "../../excel/stored-formula";
import { fileFunction } from "./file-functions";

/** A formula as files keep it, still with its equals sign: later functions with their prefix, `A1#` as the function it stands for. */
export const fileFormula = (formula: string): string =>
  outsideQuotes(formula, (code) =>
    code
      .replace(/(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu, fileFunction)
      .replace(/(\$?[A-Z]{1,3}\$?\d+)#/giu, "_xlfn.ANCHORARRAY($1)"),
  );
