import { dataset } from "../../data/dataset";
import { checkablePeriods, checkData, checks } from "../../engine/check/check-data";
import { findCompany } from "../../engine/facts/company";
import { indexDataset } from "../../engine/facts/fact-index";
import { answered } from "../answered";
import { exactly } from "../arguments";
import type { Command } from "../command";
import { coloured } from "../output/colour";
import { print } from "../output/print";

const colourOf = (verdict: string) =>
  verdict.startsWith("FAIL") ? "red" : verdict.startsWith("OK") ? "green" : "yellow";

export const check: Command = {
  name: "check",
  parameters: "COMPANY",
  summary: "Runs every integrity check of a company's data and prints its verdict.",
  flags: {},
  details: [
    "segments  segments and reconciling lines add up to total revenue, in every filing that states them",
    "gross     revenue less cost of revenue is gross profit",
    "shares    the shares SHARE gives for the lines of a period add up to one",
    "",
    "Exit status 1 where a check fails; INCONCLUSIVE (the figures to check are missing) is no failure.",
  ],
  run(args) {
    const [name = ""] = exactly(args, ["COMPANY"]);
    const index = indexDataset(dataset);
    const company = answered(findCompany(index, name));
    const verdicts = checkablePeriods(index, company).flatMap((period) =>
      checks.map((what) => ({ period, what, verdict: answered(checkData(index, company, period, what)) })),
    );
    for (const { period, what, verdict } of verdicts)
      print(`${period.padEnd(8)}  ${what.padEnd(8)}  ${coloured(colourOf(verdict), verdict)}`);
    const count = (start: string) => verdicts.filter(({ verdict }) => verdict.startsWith(start)).length;
    print(`${company.id}: ${count("OK")} OK, ${count("INCONCLUSIVE")} inconclusive, ${count("FAIL")} failed`);
    return count("FAIL") === 0 ? 0 : 1;
  },
};
