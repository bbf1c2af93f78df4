import type { Matrix } from "../asked/broadcast";
import type { Figure } from "../../data/types";
import { type Options, parseOptions } from "../asked/options";
import { periodRange } from "../asked/period";
import { cellText } from "../asked/cell-text";
import { findCompany } from "../facts/company";
import type { FactIndex } from "../facts/fact-index";
import { type Failure, isFailure } from "../failure";
import { cardRows, citedOf, isSelection } from "./card-rows";
import { citation } from "./citation";
import { copiedOf } from "./copied-of";
import { type ArgumentName, type Given, type MeasuredCall, measuredCalls } from "./measured-calls";
import type { Selection } from "../figure/selection";
import type { CardRow } from "./source-card";
import { sourceField } from "./source-field";
import { unitLabel } from "./unit-label";

/** What one element of a call is. */
export interface CallCard {
  readonly rows: readonly CardRow[];
  /** A footnote that cites the figure; undefined where it is a measure of several. */
  readonly citation: string | undefined;
  /** In the asked currency and scale; a share, growth or margin as a fraction, concentration in points. */
  readonly value: number;
  /** What the value counts: `CNY millions`, `persons`; empty for a fraction. */
  readonly unit: string;
  /** The figure it cites, where that was read in a copy and not in its filing. */
  readonly copied: Figure | undefined;
}

/** A call whose arguments are known, each a matrix as Excel passes it. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly Matrix[];
}

const blank: Matrix = [[""]];
const isPeriod = (name: ArgumentName) => name === "period" || name === "from" || name === "to";

/** A range of years in one text spreads as a row, as the functions have it. */
function spread(index: FactIndex, company: Matrix, given: Matrix): Matrix {
  const only = given.length === 1 && given[0]?.length === 1 ? given[0][0] : undefined;
  if (typeof only !== "string" || !only.includes(":")) return given;
  const found = findCompany(index, cellText(company[0]?.[0]));
  const years = isFailure(found) ? found : periodRange(index, found, only);
  return isFailure(years) ? given : [years];
}

/** The arguments by what they are for. */
function argumentsOf(index: FactIndex, { takes }: MeasuredCall, call: Call): Map<ArgumentName, Matrix> {
  const given = new Map(takes.map((name, at) => [name, call.arguments[at] ?? blank]));
  const company = given.get("company") ?? blank;
  for (const [name, matrix] of given) if (isPeriod(name)) given.set(name, spread(index, company, matrix));
  return given;
}

/** How many rows and columns a call answers with; undefined for a function that does not stand on figures. */
export function shapeOfCall(
  index: FactIndex,
  call: Call,
): { readonly rows: number; readonly columns: number } | undefined {
  const measured = measuredCalls[call.name];
  if (!measured) return undefined;
  const matrices = [...argumentsOf(index, measured, call)].filter(([name]) => name !== "options").map(([, one]) => one);
  return {
    rows: Math.max(...matrices.map((one) => one.length)),
    columns: Math.max(...matrices.map((one) => one[0]?.length ?? 0)),
  };
}

const unitOf = ({ company, currency, figure: { unit } }: Selection, options: Options): string => {
  if (currency !== "") return unitLabel(company, options);
  return unit === "percent" ? "" : unit;
};

/** What one element of a call finds, and how it was asked for; undefined for a function that does not stand on figures. */
function elementOf(index: FactIndex, call: Call, row: number, column: number) {
  const measured = measuredCalls[call.name];
  if (!measured) return undefined;
  const given = argumentsOf(index, measured, call);
  const at = (name: ArgumentName) => {
    const matrix = given.get(name) ?? blank;
    const cells = matrix[matrix.length === 1 ? 0 : row] ?? [];
    return cells[cells.length === 1 ? 0 : column];
  };
  const text = (name: ArgumentName) => cellText(at(name));
  const period = (name: ArgumentName) => {
    const cell = at(name);
    return typeof cell === "number" ? cell : cellText(cell);
  };
  const written = given.get("options") ?? blank;
  const isOne = written.length === 1 && written[0]?.length === 1;
  const options = parseOptions(isOne ? cellText(written[0]?.[0]) : written.map((cells) => cells.map(cellText)));
  if (isFailure(options)) return options;
  const asked: Given = {
    company: text("company"),
    segment: text("segment"),
    metric: text("metric"),
    field: text("field"),
    period: period("period"),
    prior: period("prior"),
    from: period("from"),
    to: period("to"),
  };
  const found = measured.find(index, asked, options);
  return isFailure(found) ? found : { found, asked, options, measured };
}

/** The card of one element of a call, counted from 0; undefined for a function that does not stand on figures. */
export function cardOfCall(index: FactIndex, call: Call, row: number, column: number): CallCard | Failure | undefined {
  const element = elementOf(index, call, row, column);
  if (!element || isFailure(element)) return element;
  const { found, asked, options, measured } = element;
  const cited = citedOf(found);
  return {
    copied: cited && isSelection(cited) ? copiedOf(cited) : undefined,
    rows: cardRows(index, found, measured.arithmetic(index, asked, options)),
    citation: isSelection(found) ? citation(index, found) : undefined,
    value: found.value,
    unit: isSelection(found) ? unitOf(found, options) : (measured.unit ?? ""),
  };
}

/** Elements of a call that are looked at for their sources. */
const most = 200;

/** The filings a call stands on, each once: filing, title of the page, address. */
export function sourcesOfCall(index: FactIndex, call: Call): string[] {
  const { rows, columns } = shapeOfCall(index, call) ?? { rows: 0, columns: 0 };
  const sources = new Set<string>();
  for (let at = 0; at < Math.min(most, rows * columns); at++) {
    const element = elementOf(index, call, Math.floor(at / columns), at % columns);
    const cited = element && !isFailure(element) ? citedOf(element.found) : undefined;
    if (!cited) continue;
    if ("filings" in cited) for (const filing of cited.filings) sources.add(filing);
    else {
      const texts = (["filing", "title", "url"] as const).flatMap((field) => {
        const text = sourceField(index, cited, field);
        return isFailure(text) ? [] : [text];
      });
      sources.add(texts.join(", "));
    }
  }
  return [...sources];
}
