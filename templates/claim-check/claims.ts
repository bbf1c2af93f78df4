import type { BlockTemplate } from "../../src/plan/block-template";
import type { RowTemplate } from "../../src/plan/row-template";
import { facts, title } from "../common/header";
import { blank, checkRows, section } from "../common/rows";

/** What becomes of a claim. */
export const verdicts = ["confirmed", "wrong", "conflicting within the article", "not checkable"] as const;

/** How many claims have a verdict. */
const counted = (key: string, verdict: string, name: string): RowTemplate => ({
  key,
  cells: { label: verdict, unit: "=COUNTIF({claim*.check},{.label})" },
  styles: { unit: "line" },
  formats: { unit: "count" },
  name,
  named: "unit",
});

/** How the verdicts are spread, and how they come about. */
export const summary: BlockTemplate = {
  key: "summary",
  rows: [
    section("summary_head", "Summary"),
    counted("confirmed", verdicts[0], "claims_confirmed"),
    counted("wrong", verdicts[1], "claims_wrong"),
    counted("conflicting", verdicts[2], "claims_conflicting"),
    counted("not_checkable", verdicts[3], "claims_not_checkable"),
    {
      key: "all_claims",
      cells: { label: "Claims, each number apart", unit: "=ROWS({claim*.check})" },
      formats: { unit: "count" },
      style: "total",
      name: "claims",
      named: "unit",
    },
    {
      key: "decided",
      cells: {
        label: "of which a number decides",
        unit: '=COUNTIF({claim*.number},"within")+COUNTIF({claim*.number},"outside")+COUNTIF({claim*.number},"unit error")',
      },
      formats: { unit: "count" },
      styles: { unit: "line" },
    },
    {
      key: "rule",
      cells: {
        section: "Reading",
        label: "A number in the article decides: confirmed if the figure filed lies within what its digits leave open.",
      },
      styles: { section: "fact key", label: "fact" },
    },
    {
      key: "rule_digits",
      cells: {
        label:
          'That is half of the last printed digit on either side; "over" and "more than": from the number up to the next digit.',
      },
      styles: { label: "fact" },
    },
    {
      key: "rule_words",
      cells: { label: "A claim in words has the verdict that was read from the source named, with its reason." },
      styles: { label: "fact" },
    },
    blank("summary_end"),
  ],
};

const number = "AND(ISNUMBER({.claimed}),ISNUMBER({.figure}),{.unit}={.figure_unit})";

/** Title and heads first, so that they alone stay in view, then the facts. */
export const claimsHeader: BlockTemplate = {
  key: "header",
  rows: [
    title,
    {
      key: "heads",
      cells: {
        section: "No.",
        label: "Claim",
        unit: "Unit",
        note: "The article says",
        check: "Verdict",
        claimed: "Claimed",
        figure: "Filed",
        figure_unit: "Its unit",
        difference: "Difference",
        number: "Number",
        reason: "Why",
        says: "The filing says",
        source: "Source",
        stated: "Verdict as read",
      },
      style: "heads",
    },
    ...facts,
    blank("header_end"),
  ],
};

const words = {
  section: { number: "{claim.number}" },
  label: "{claim.name}",
  note: "{claim.quote}",
  // A number that lies within decides, as does one that lies outside or counts something else; else what was read.
  check:
    '=IF({.number}="within","confirmed",IF(AND(OR({.number}="outside",{.number}="unit error"),{.stated}<>"conflicting within the article"),"wrong",T({.stated})))',
  reason: "{claim.note}",
  says: "{claim.says}",
  source: { text: "{claim.host}", url: "{claim.url}" },
  stated: "{claim.stated}",
} as const;

const look = {
  style: "tall",
  styles: {
    label: "text",
    note: "quote",
    check: "claim verdict",
    reason: "text",
    says: "text",
    stated: "unit",
  },
  formats: { section: "count", claimed: "{claim.format}", figure: "measure", difference: "measure" },
} as const;

/** What the number says: within what the printed digits leave open, outside, or nothing. */
const decided = `=IF(${number},CHOOSE(1+OR({.difference}<-{figures!held.below},{.difference}>{figures!held.above}),"within","outside"),CHOOSE(1+({.unit}<>{.figure_unit}),"n/d","unit error"))`;

/** One row for each claim. */
export const claims: BlockTemplate = {
  key: "claims",
  repeat: "claims",
  rows: [
    {
      key: "claim",
      when: "{claim.numeric}",
      ...look,
      cells: {
        ...words,
        unit: "{claim.unit}",
        claimed: { number: "{claim.claimed}" },
        figure: "={figures!held.figure}",
        figure_unit: "={figures!held.unit}",
        difference: `=IF(${number},{.figure}-{.claimed},"n/m")`,
        number: decided,
      },
      own: {
        cells: {
          ...words,
          note: { input: null, prompt: "The claim in its own words" },
          unit: { input: null, prompt: "The unit of the number claimed, such as USD billion" },
          claimed: { input: null, prompt: "The number claimed; blank for a claim in words" },
          figure: "={figures!held.figure}",
          figure_unit: "=T({figures!held.unit})",
          difference: `=IF(${number},{.figure}-{.claimed},"n/m")`,
          number: decided,
          reason: { input: null, prompt: "Why" },
          says: { input: null, prompt: "What the filing says" },
          source: { input: null, prompt: "Where that was read" },
          stated: {
            input: null,
            list: verdicts,
            prompt: "The verdict that was read; a number decides where there is one",
          },
        },
        styles: {
          ...look.styles,
          note: "typed text",
          unit: "typed text",
          reason: "typed text",
          says: "typed text",
          source: "typed text",
          stated: "typed text",
        },
      },
    },
    { key: "claim", when: "{claim.words}", ...look, cells: { ...words, number: "words" } },
  ],
};

/** In a workbook of one's own a claim without a verdict is one that is still to be typed. */
const openUntilTyped = (...[key, check]: Parameters<typeof checkRows>): RowTemplate[] =>
  checkRows(key, check).map((row) =>
    row.key === `${key}_difference`
      ? { ...row, own: { across: `=IF(${check.difference.slice(1)}=0,0,"incomplete")` } }
      : row,
  );

/** Whether every claim has a verdict, and numbers and words say the same. */
export const proof: BlockTemplate = {
  key: "proof",
  rows: [
    blank("proof_above"),
    section("proof_head", "Checks"),
    ...openUntilTyped("every_verdict", {
      label: "each has a verdict",
      unit: "claims",
      format: "count",
      difference: "={all_claims.unit}-SUM({confirmed.unit:not_checkable.unit})",
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: [],
    }),
    ...checkRows("numbers_agree", {
      label: "no number contradicts",
      unit: "claims",
      format: "count",
      difference:
        '=IF(COUNT({figures!held*.apart})=ROWS({figures!held*.apart}),SUM({figures!held*.apart}),"incomplete")',
      tolerance: { number: 0 },
      toleranceNote: "none",
      figures: ["figures!held"],
    }),
  ],
};
