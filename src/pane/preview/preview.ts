/** A small picture of what a template shows, from real figures: stacked columns, one for each period. */
export interface Preview {
  /** What it shows, in one sentence, for those who do not see it. */
  readonly caption: string;
  readonly columns: readonly PreviewColumn[];
}

export interface PreviewColumn {
  readonly period: string;
  /** Upwards from the bottom; only what is stated. */
  readonly parts: readonly PreviewPart[];
  /** The stated whole; what the parts leave of it is drawn open. Undefined where the whole is missing too. */
  readonly whole: number | undefined;
  /** Begins a new segment structure. */
  readonly startsBlock: boolean;
}

export interface PreviewPart {
  readonly name: string;
  readonly value: number;
  /** Which of the series colours, from 1; `open` is a sum of which no filing says what it is made of. */
  readonly series: number | "open";
}
