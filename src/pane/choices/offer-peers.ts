import type { Company } from "../../data/types";
import type { FactIndex } from "../../engine/facts/fact-index";
import type { TemplateOutline } from "../../plan/template-outline";
import { words } from "../words/words";
import type { Answer } from "./answer";
import type { Draft } from "./draft";

/** The companies that a template can hold a company against; none where it compares none. */
export const offerPeers = ({ dataset }: FactIndex, company: Company, template: TemplateOutline): Answer[] =>
  template.peer !== true
    ? []
    : dataset.companies
        .filter(({ id }) => id !== company.id)
        .map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));

/** Whose years stand side by side. */
export const offerAligns = (): readonly Answer<Draft["align"]>[] =>
  (["overlap", "label"] as const).map((value) => ({ value, text: words().choices.aligns[value] }));
