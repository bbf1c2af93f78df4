import amzn from "./generated/amzn.json";
import baba from "./generated/baba.json";
import version from "./generated/version.json";
import { type PackedCompany, unpackFigures } from "./packed";
import type { Dataset } from "./types";

const packed = [baba, amzn] as unknown as readonly PackedCompany[];

/** The embedded dataset: Alibaba Group and Amazon. */
export const dataset: Dataset = {
  id: version.dataset,
  hash: version.hash,
  companies: packed.map(({ company }) => company),
  figures: packed.flatMap(unpackFigures),
  filings: packed.flatMap(({ filings }) => filings),
  lines: packed.flatMap(({ lines }) => lines),
  components: packed.flatMap(({ components }) => components),
  statementLines: packed.flatMap(({ statementLines }) => statementLines),
  profitBridge: packed.flatMap(({ profitBridge }) => profitBridge),
  gaps: packed.flatMap(({ gaps }) => gaps),
  mappings: packed.flatMap(({ mappings }) => mappings),
  periodEnds: Object.fromEntries(packed.map(({ company, periods }) => [company.id, periods])),
};
