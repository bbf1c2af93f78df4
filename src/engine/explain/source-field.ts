import type { FactIndex } from "../facts/fact-index";
import { badArgument, type Failure, fail, isFailure, misplacedOptions } from "../failure";
import { nameKey } from "../facts/name-key";
import { nearestName } from "../facts/nearest-name";
import { originalFilingMissing } from "../figure/original-filing";
import { otherFigures } from "../figure/other-figures";
import type { Selection } from "../figure/selection";

/** What can be asked of a figure's source. */
export const sourceFields = ["title", "url", "filing", "label", "status", "kind", "note"] as const;
export type SourceField = (typeof sourceFields)[number];

export function parseSourceField(asked: string): SourceField | Failure {
  if (asked.trim() === "") return "title";
  const near = nearestName(asked, sourceFields);
  return (
    misplacedOptions(asked, "field") ??
    sourceFields.find((field) => field === nameKey(asked)) ??
    badArgument(
      `Field takes ${sourceFields.join(", ")}, not "${asked}".${near === undefined ? "" : ` Did you mean "${near}"?`}`,
    )
  );
}

/** A field of the source typed in the place of the metric. */
export const fieldForMetric = (asked: string): Failure | undefined =>
  sourceFields.some((field) => field === nameKey(asked))
    ? badArgument(`"${asked}" is a field, which comes after metric: leave an empty argument for metric before it.`)
    : undefined;

/** The label as printed, which the notes of the data quote; else the line as the filing words it. */
function printedLabel({ cited }: Selection): string {
  return /label: "([^"]+)"/.exec(cited.note)?.[1] ?? cited.segment;
}

/** The note of a figure, what was chosen for it, what other filings state, and under `basis=first` whether the original filing is in the dataset at all. */
function noteOf(index: FactIndex, selection: Selection): string {
  const { cited, remarks, basis, vintage, period } = selection;
  const late = basis === "first" ? (originalFilingMissing(vintage, period) ?? "") : "";
  const own = cited.derived ? [] : [cited.note]; // a derived figure's note is among the remarks
  return [...own, ...remarks, late, ...otherFigures(index, selection)].filter((part) => part !== "").join("; ");
}

/** One field of the source of a figure; a page that was read in a copy has no url. Of a sum worked out here, what its parts say, each once. */
export function sourceField(index: FactIndex, selection: Selection, field: SourceField): string | Failure {
  const { parts } = selection;
  if (parts === undefined) return fieldOf(index, selection, field);
  if (field === "status") return "derived";
  const answers = parts.map((part) => fieldOf(index, part, field));
  const texts = answers.filter((answer): answer is string => !isFailure(answer) && answer !== "");
  return texts.length === 0 ? (answers[0] ?? "") : [...new Set(texts)].join(field === "url" ? " " : "; ");
}

function fieldOf(index: FactIndex, selection: Selection, field: SourceField): string | Failure {
  const { cited, company, period, currency } = selection;
  switch (field) {
    case "title":
      return cited.sourceTitle;
    case "url":
      return cited.sourceUrl === ""
        ? fail(
            "not-in-dataset",
            `No url for ${company.id} ${selection.line.segment} ${period}: ${cited.sourceTitle} was read in a copy without a citable address.`,
          )
        : cited.sourceUrl;
    case "filing":
      return cited.filing;
    case "label":
      return printedLabel(selection);
    case "status":
      return cited.derived || (currency !== "" && cited.currency !== currency) ? "derived" : "disclosed";
    case "kind":
      return cited.secondary
        ? "secondary"
        : `primary (${index.filings.get(`${company.id}|${cited.filing}`)?.kind ?? "filing"})`;
    case "note":
      return noteOf(index, selection);
  }
}
