import rows from "./generated/claims.json";
import type { Claim } from "./types";

const isVerdict = (text: string): text is Claim["verdict"] =>
  ["confirmed", "wrong", "conflicting within the article", "not checkable"].includes(text);

/** The checkable statements of the article the project started from, as claims.csv has them. */
export const claims: readonly Claim[] = rows.map((row) => ({
  company: row.company,
  claim: row.claim,
  quote: row.seed_quote_short,
  filingSays: row.primary_value,
  sourceUrl: row.source_url,
  verdict: isVerdict(row.verdict) ? row.verdict : "not checkable",
  note: row.note,
  claimed: row.claimed_value === "" ? [] : row.claimed_value.split("/").map(Number),
  unit: row.claimed_unit,
  metric: row.fact_metric,
  lines: row.fact_segment.split(";").map((line) => line.trim()),
  period: row.fact_period,
  currency: row.fact_currency,
}));
