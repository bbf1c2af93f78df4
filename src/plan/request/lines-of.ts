import type { TemplateOutline } from "../template-outline";

/** What the lines are called that a user names for a template, in the singular. */
export const linesOf = ({ lines, axes }: TemplateOutline): string => lines ?? (axes.length > 0 ? "segment" : "line");
