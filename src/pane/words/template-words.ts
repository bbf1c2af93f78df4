import { words } from "./words";

/** What a template is called and for. */
export function templateWords(id: string): { readonly title: string; readonly purpose: string } {
  const { templates } = words();
  return Object.hasOwn(templates, id) ? templates[id as keyof typeof templates] : { title: id, purpose: "" };
}
