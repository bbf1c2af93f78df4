import type {
  Axis,
  Company,
  CostComponent,
  Currency,
  Figure,
  Filing,
  Gap,
  Mapping,
  ProfitBridgeItem,
  Scale,
  SegmentLine,
  StatementLine,
  Unit,
} from "./types";

/** One company's rows as the build packs them: columns of indexes into lists of distinct values. */
export interface PackedCompany {
  readonly company: Company;
  readonly periods: Readonly<Record<string, string>>;
  readonly metrics: readonly string[];
  /** axis, scheme, parent, segment */
  readonly places: readonly (readonly string[])[];
  /** unit, currency, scale */
  readonly units: readonly (readonly (string | number)[])[];
  readonly sources: readonly (readonly string[])[];
  readonly notes: readonly string[];
  readonly filings: readonly Filing[];
  readonly lines: readonly SegmentLine[];
  readonly components: readonly CostComponent[];
  readonly profitBridge: readonly ProfitBridgeItem[];
  readonly gaps: readonly Gap[];
  readonly statementLines: readonly StatementLine[];
  readonly mappings: readonly Mapping[];
  readonly columns: {
    readonly period: readonly number[];
    readonly metric: readonly number[];
    readonly place: readonly number[];
    readonly value: readonly number[];
    readonly unit: readonly number[];
    readonly filing: readonly number[];
    /** 1 derived, 2 secondary, 3 both. */
    readonly status: readonly number[];
    readonly source: readonly number[];
    readonly note: readonly number[];
  };
}

/** The figures of a packed company, one object a row. */
export function unpackFigures(packed: PackedCompany): Figure[] {
  const { columns } = packed;
  const periods = Object.keys(packed.periods);
  const text = (list: readonly string[] | undefined, at: number) => list?.[at] ?? "";
  return columns.value.map((value, row) => {
    const at = (column: keyof typeof columns) => columns[column][row] ?? 0;
    const place = packed.places[at("place")];
    const unit = packed.units[at("unit")];
    const source = packed.sources[at("source")];
    return {
      company: packed.company.id,
      period: text(periods, at("period")),
      metric: text(packed.metrics, at("metric")),
      axis: text(place, 0) as Axis,
      scheme: text(place, 1),
      parent: text(place, 2),
      segment: text(place, 3),
      value,
      unit: unit?.[0] as Unit,
      currency: unit?.[1] as Currency,
      scale: unit?.[2] as Scale,
      filing: packed.filings[at("filing")]?.filing ?? "",
      derived: (at("status") & 1) === 1,
      secondary: (at("status") & 2) === 2,
      sourceTitle: text(source, 0),
      sourceUrl: text(source, 1),
      note: text(packed.notes, at("note")),
    };
  });
}
