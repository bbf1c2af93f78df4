import type { CostComponent, Figure } from "../../data/types";
import { componentLines, findCostComponent } from "../figure/cost-component";
import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, isFailure } from "../failure";
import { missingFigure } from "../facts/gap";
import { isTotal } from "../facts/line";
import { linePath } from "../facts/line-index";
import { locateLine, schemeChoice, type Subject, subjectOf } from "../figure/locate";
import type { Options } from "../asked/options";
import { originalFilingMissing } from "../figure/original-filing";
import { namedScheme, schemesOf } from "../facts/scheme";
import { select } from "../figure/select";
import type { FigureQuery, LocatedLine, Selection } from "../figure/selection";
import type { Statement } from "../facts/statement";
import { amountOf } from "../facts/amount";
import { statementsAt } from "../facts/statements-at";

/** What one filing states of a line. */
export interface Vintage {
  readonly filing: string;
  readonly scheme: string;
  /** The line as that filing words it. */
  readonly name: string;
  /** In the currency and scale of the options; a failure where there is no rate. */
  readonly value: number | Failure;
  /** Less the value of the row before; undefined in the first row. */
  readonly change: number | Failure | undefined;
  /** Secondary, derived, translated; in the first row whether the original filing is missing. */
  readonly remarks: readonly string[];
}

/** The filings' figures of one line and period, oldest first. */
export interface LineHistory {
  /** Whether the values are money: persons and percentages have no scale. */
  readonly money: boolean;
  readonly rows: readonly Vintage[];
}

/** The line asked for, in the period's own structure or in the newest that knows it. */
function locateAnywhere(index: FactIndex, subject: Subject, asked: string | undefined): LocatedLine | Failure {
  const { company, options } = subject;
  const own = locateLine(index, subject, asked, schemeChoice(index, subject));
  if (!isFailure(own) || own.failure !== "did-not-exist" || options.scheme !== "auto") return own;
  for (const axis of ["segment", "product"] as const)
    for (const scheme of [...schemesOf(index, company.id, axis)].reverse()) {
      const there = locateLine(index, subject, asked, (other) => (other === axis ? scheme : undefined));
      if (!isFailure(there)) return there;
    }
  return own;
}

/** Every filing's figure of the line in the structures asked, oldest filing first; undated sources only where no dated filing states it. */
function filingsOf(
  index: FactIndex,
  located: LocatedLine,
  options: Options,
): { figure: Figure; statement: Statement }[] {
  const { company, axis, metric, period, line } = located;
  const named = options.scheme === "auto" ? undefined : namedScheme(index, company.id, axis, options.scheme);
  const schemes = named === undefined ? schemesOf(index, company.id, axis) : [named];
  const all = (schemes.length > 0 ? schemes : [""]).flatMap((scheme) =>
    statementsAt(index, company.id, axis, scheme, metric, period).flatMap((statement) =>
      (statement.figures.get(line.id) ?? []).map((figure) => ({ figure, statement })),
    ),
  );
  const order = ({ figure }: { figure: Figure }) => index.filings.get(`${company.id}|${figure.filing}`)?.order ?? 0;
  const dated = all.filter(({ statement }) => statement.vintage !== null);
  return (dated.length > 0 ? dated : all).sort((a, b) => order(a) - order(b));
}

/** The one line of a component of cost; a component made of several lines has no statement of its own. */
function lineOfComponent(index: FactIndex, subject: Subject, component: CostComponent): LocatedLine | Failure {
  const { company, metric, period } = subject;
  const [only, ...others] = componentLines(index, subject, component);
  const line = component.component;
  if (only === undefined)
    return missingFigure(index, { company: company.id, metric, axis: "nature", scheme: "", line, period });
  const paths = [only, ...others].map((part) => `"${linePath(part.line)}"`).join(", ");
  return others.length === 0 ? only : badArgument(`"${line}" is made of several lines; ask for one: ${paths}.`);
}

const changeOf = (before: Selection | Failure, now: Selection | Failure, scale: number): number | Failure =>
  isFailure(before) ? before : isFailure(now) ? now : (now.value - before.value) / scale;

/** What to know of one filing's figure: its own source, not the primary one that GET would cite for the same value. */
function remarksOf({ secondary }: Figure, selected: Selection | Failure): string[] {
  const own = "read in a secondary source";
  const others = isFailure(selected) ? [] : selected.remarks.filter((remark) => remark !== own);
  return [...(secondary ? [own] : []), ...others];
}

/**
 * One row per filing that states a line for a period (the line by its id, over all structures of its axis), oldest first. value in the currency and scale of the
 * options; change = value - value of the row before. Fails as GET fails where no filing states it; a component of cost made of several lines is a bad argument.
 */
export function vintages(index: FactIndex, query: FigureQuery, given: Options): LineHistory | Failure {
  const asked = given.scheme === "all" ? { ...given, scheme: "auto" } : given;
  const subject = subjectOf(index, query, asked);
  if (isFailure(subject)) return subject;
  const component =
    subject.metric === "cost_of_revenue" && !isTotal(query.segment)
      ? findCostComponent(index, subject.company.id, query.segment ?? "")
      : undefined;
  const located = component
    ? lineOfComponent(index, subject, component)
    : locateAnywhere(index, subject, query.segment);
  if (isFailure(located)) return located;
  const { company, metric, axis, scheme, period, line } = located;
  const stated = filingsOf(index, located, subject.options);
  if (stated.length === 0)
    return missingFigure(index, { company: company.id, metric, axis, scheme, period, line: linePath(line) });
  const unscaled: Options = { ...subject.options, scale: 1 };
  const scaled = stated[0]?.figure.unit === "money";
  const scale = scaled ? subject.options.scale : 1;
  const found = stated.map(({ figure, statement }) => {
    const at = { ...located, scheme: figure.scheme };
    return {
      figure,
      statement,
      selected: select(index, at, { figure, statement, amount: amountOf(figure) }, unscaled),
    };
  });
  const rows = found.map(({ figure, statement, selected }, row): Vintage => {
    const before = found[row - 1]?.selected;
    const late = row === 0 ? originalFilingMissing(statement.vintage, period) : undefined;
    return {
      filing: figure.filing,
      scheme: figure.scheme,
      name: figure.segment,
      value: isFailure(selected) ? selected : selected.value / scale,
      change: before === undefined ? undefined : changeOf(before, selected, scale),
      remarks: [...(late === undefined ? [] : [late]), ...remarksOf(figure, selected)],
    };
  });
  return { money: scaled, rows };
}
