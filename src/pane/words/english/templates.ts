import { outlines } from "../../../../templates/outlines";

type TemplateWords = Record<(typeof outlines)[number]["id"], { readonly title: string; readonly purpose: string }>;

/** What templates are called and for, as their outlines say it; their sheets are English in every language. */
export const templates = Object.fromEntries(
  outlines.map(({ id, title, purpose }) => [id, { title, purpose }]),
) as TemplateWords;
