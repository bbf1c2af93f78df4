import { dataset } from "../../data/dataset";
import type { Company, Figure } from "../../data/types";
import { findCompany } from "../../engine/facts/company";
import { type FactIndex, indexDataset } from "../../engine/facts/fact-index";
import { linePath } from "../../engine/facts/line-index";
import { findMetric } from "../../engine/facts/metric";
import { nameKey } from "../../engine/facts/name-key";
import { periodRange } from "../../engine/asked/period";
import { exactly, oneOf } from "../arguments";
import type { Command } from "../command";
import { answered } from "../answered";
import { WorkError } from "../outcome";
import { print } from "../output/print";
import { asCsv, asJson, asTable, type Row } from "../output/rows";
import { placeKey } from "../../engine/facts/keys";

const short = (figure: Figure): Row => ({
  period: figure.period,
  metric: figure.metric,
  scheme: figure.scheme,
  line: linePath(figure),
  value: figure.value,
  unit: unitOf(figure),
  filing: figure.filing,
  source: figure.sourceUrl === "" ? figure.sourceTitle : `${figure.sourceTitle} <${figure.sourceUrl}>`,
});

const whole = (figure: Figure): Row => ({
  company: figure.company,
  period: figure.period,
  metric: figure.metric,
  axis: figure.axis,
  scheme: figure.scheme,
  line: linePath(figure),
  value: figure.value,
  scale: figure.scale,
  unit: figure.unit,
  currency: figure.currency,
  filing: figure.filing,
  status: figure.derived ? "derived" : "disclosed",
  kind: figure.secondary ? "secondary" : "primary",
  source: figure.sourceTitle,
  url: figure.sourceUrl,
  note: figure.note,
});

/** The unit of a printed number in one word: CNY M, percent, persons M. */
function unitOf({ unit, currency, scale }: Figure): string {
  const letters = { 1: "", 1e3: " K", 1e6: " M", 1e9: " B" };
  return `${unit === "money" ? currency : unit}${letters[scale]}`;
}

/** The lines a figure may belong to by its words: all of one id, so that a line answers to every name it ever had. */
function linesOf(index: FactIndex, { company, axis, scheme, parent, segment }: Figure) {
  const place = index.lines.get(placeKey(company, axis, scheme)) ?? [];
  const own = place.find((line) => line.segment === segment && line.parent === parent);
  return place.filter(({ id }) => id === own?.id);
}

function select(
  index: FactIndex,
  company: Company,
  asked: { metric: string | undefined; period: string | undefined; segment: string | undefined },
): Figure[] {
  const metric = asked.metric === undefined ? undefined : answered(findMetric(index, company.id, asked.metric));
  const periods = asked.period === undefined ? undefined : answered(periodRange(index, company, asked.period));
  const named = asked.segment === undefined ? undefined : nameKey(asked.segment);
  const bears = (figure: Figure) =>
    linesOf(index, figure).some((line) =>
      [line.segment, linePath(line), line.id, ...line.aliases].some((name) => nameKey(name) === named),
    );
  return dataset.figures.filter(
    (figure) =>
      figure.company === company.id &&
      (metric === undefined || figure.metric === metric) &&
      (periods === undefined || periods.includes(figure.period)) &&
      (named === undefined || bears(figure)),
  );
}

export const facts: Command = {
  name: "facts",
  parameters: "COMPANY [--metric M] [--period P] [--segment S] [--format table|csv|json]",
  summary: "Lists a company's figures with their sources, one row per figure as one filing states it.",
  flags: {
    metric: { takes: "NAME", does: "only this metric, for example revenue" },
    period: { takes: "PERIOD", does: "only this period or range, for example FY2022 or FY2018:FY2022" },
    segment: { takes: "NAME", does: "only this line by its name, path, id or alias, for example Cloud" },
    format: { takes: "FORMAT", does: "table (default), csv or json; csv and json carry every column" },
  },
  details: ["Example: segbook facts BABA --metric revenue --period FY2022 --format csv"],
  run(args) {
    const [name = ""] = exactly(args, ["COMPANY"]);
    const format = oneOf(args, "format", ["table", "csv", "json"]);
    const index = indexDataset(dataset);
    const company = answered(findCompany(index, name));
    const figures = select(index, company, {
      metric: args.value("metric"),
      period: args.value("period"),
      segment: args.value("segment"),
    });
    if (figures.length === 0)
      throw new WorkError(
        `The dataset has no such figure of ${company.id}. Without --metric, --period and --segment all are listed.`,
      );
    if (format === "table") print(asTable(figures.map(short)));
    else print((format === "csv" ? asCsv : asJson)(figures.map(whole)));
    return 0;
  },
};
