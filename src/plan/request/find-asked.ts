import type { Axis, Company } from "../../data/types";
import { checkBasis } from "../../engine/asked/basis";
import type { FactIndex } from "../../engine/facts/fact-index";
import { nearestName } from "../../engine/facts/nearest-name";
import { namedScheme, unknownScheme } from "../../engine/facts/scheme";
import { badArgument, type Failure, isFailure, unknownName } from "../../engine/failure";
import type { WorkbookTemplate } from "../workbook-template";
import { ownAxis } from "../years/own-axis";
import type { Ask } from "./resolve-company";

/** Filing, breakdown and structure asked for, as the dataset writes them. */
export interface Asked {
  /** Left out where the template has no segment structure. */
  readonly axis?: Axis;
  /** The breakdown of the workbook: a company that is not stated by it has another axis. */
  readonly breakdown?: Axis;
  readonly basis: string;
  readonly scheme: string;
}

function findAxis(template: WorkbookTemplate, asked: string | undefined): Axis | undefined | Failure {
  if (asked === undefined || asked === "" || asked === "auto" || template.axes.length === 0) return template.axes[0];
  const axis = template.axes.find((known) => known === asked.trim().toLowerCase());
  if (axis !== undefined) return axis;
  return unknownName(
    "breakdown",
    asked,
    `"${template.title}", which knows ${template.axes.join(", ")}`,
    nearestName(asked, template.axes),
  );
}

/** A scheme of the axis under the name the filings give it. */
function findScheme(index: FactIndex, company: string, axis: Axis, asked: string): string | Failure {
  if (asked === "auto" || asked === "") return "auto";
  const scheme = namedScheme(index, company, axis, asked);
  if (scheme !== undefined) return scheme;
  const known = (index.schemes.get(`${company}|${axis}`) ?? []).join(", ");
  return (
    unknownScheme(index, company, asked) ??
    badArgument(`"${asked}" is not a structure by ${axis}. By ${axis} there are: ${known}.`)
  );
}

/** What is asked of a company but its years, checked; two compared are each broken down by what they are stated by. */
export function findAsked({ template, choices, index }: Ask, company: Company): Asked | Failure {
  const named = findAxis(template, choices.axis);
  if (isFailure(named)) return named;
  const basis = checkBasis(index, company.id, choices.basis);
  if (isFailure(basis)) return basis;
  const shown = template.filings === "all" ? "latest" : basis;
  if (named === undefined) return { basis: shown, scheme: "auto" };
  const axis = ownAxis(index, company, template, named);
  const scheme = findScheme(index, company.id, axis, choices.scheme);
  return isFailure(scheme) ? scheme : { axis, breakdown: named, basis: shown, scheme };
}
