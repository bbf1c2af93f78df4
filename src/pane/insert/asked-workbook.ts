import { type Failure, isFailure } from "../../engine/failure";
import type { WorkbookPlan } from "../../plan/workbook-plan";
import { choicesOf } from "../choices/choices-of";
import type { Draft } from "../choices/draft";
import { ownCompany } from "../choices/own-company";
import type { Settled } from "../choices/settle";
import { facts } from "../facts";
import type { Planner } from "../planner/planner";
import { templateWords } from "../words/template-words";
import { words } from "../words/words";
import { ChoiceMissing } from "./choice-missing";

/** What the choices ask for. */
export interface AskedWorkbook {
  readonly title: string;
  /** Name of the file it is saved as. */
  readonly file: string;
  /** Tells one insertion from another. */
  readonly asked: string;
  readonly rateMissing: boolean;
  /** Its plan, once it is wanted; rejects with ChoiceMissing where a choice does not do. */
  plan(): Promise<WorkbookPlan | Failure>;
}

export function askedWorkbook(
  { draft, template }: Settled,
  mode: Draft["mode"],
  planning: () => Promise<Planner>,
): AskedWorkbook {
  const { own, from, to } = draft;
  const choices = choicesOf({ ...draft, mode });
  const isOwn = draft.company === ownCompany.value;
  const name = isOwn ? own.name : draft.company;
  const company = facts.dataset.companies.find(({ id }) => id === draft.company)?.name ?? name;
  const years = isOwn ? [own.from, own.to] : [from, to];
  return {
    title: words().insert.titled(templateWords(template.id).title, company),
    file: `${[template.id, draft.company, ...years].join("-")}.xlsx`,
    asked: JSON.stringify([template.id, choices]),
    rateMissing: isFailure(choices),
    plan: async () => {
      if (isFailure(choices)) throw new ChoiceMissing(choices.message);
      return (await planning()).plan(template.id, choices);
    },
  };
}
