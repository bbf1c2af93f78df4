/** What a verdict says. A check whose cell shows an error, or anything else, is `unknown`. */
export type Verdict = "ok" | "inconclusive" | "fail" | "unknown";

/** Cells of a sheet to go to. */
export interface Target {
  readonly sheet: string;
  readonly cells: string;
}

/** One check of a workbook, as its row says. */
export interface CheckRow {
  readonly verdict: Verdict;
  /** As the cell says it: `OK (by construction)`, or an error. */
  readonly said: string;
  readonly label: string;
  readonly structure: string;
  /** The sheet checked. */
  readonly sheet: string;
  /** Largest difference and tolerance, as the sheet shows them; empty where it shows none. */
  readonly difference: string;
  readonly tolerance: string;
  readonly years: string;
  readonly gaps: string;
  readonly failed: string;
  /** Why it is inconclusive. */
  readonly why: string;
  /** The cells checked, where the check names them, else its verdict. */
  readonly target: Target;
}

/** The checks of one inserted workbook. */
export interface CheckList {
  /** Of its Checks sheet: stays when it is renamed. */
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly master: Verdict;
  readonly said: string;
  /** The sheet it checks, from its top; the Checks sheet where no check reads another one. */
  readonly model: Target;
  /** The verdict of all. */
  readonly target: Target;
  readonly rows: readonly CheckRow[];
}

const words: Readonly<Record<string, Verdict>> = { OK: "ok", INCONCLUSIVE: "inconclusive", FAIL: "fail" };

/** What the text of a verdict says. */
export const verdictOf = (said: string): Verdict =>
  words[/^(OK|INCONCLUSIVE|FAIL)\b/.exec(said)?.[1] ?? ""] ?? "unknown";

const order: readonly Verdict[] = ["fail", "unknown", "inconclusive", "ok"];

/** The worst of some verdicts; undefined where there is none. */
export const worst = (verdicts: readonly Verdict[]): Verdict | undefined => order.find((one) => verdicts.includes(one));
