import type { Content, InputContent, RowTemplate } from "../row-template";

const typed: InputContent = { input: null, prompt: "Type the figure; 0 where there is none" };

const typedContent = (content: Content): Content => (typeof content === "object" && "seg" in content ? typed : content);

function typedTemplate({ own, ...row }: RowTemplate): RowTemplate {
  const { across, first, cells, ...rest } = { ...row, ...own };
  return {
    ...rest,
    ...(across === undefined ? {} : { across: typedContent(across) }),
    ...(first === undefined ? {} : { first: typedContent(first) }),
    ...(cells === undefined
      ? {}
      : { cells: Object.fromEntries(Object.entries(cells).map(([key, content]) => [key, typedContent(content)])) }),
  };
}

const made = new WeakMap<RowTemplate, RowTemplate>();

/**
 * A row of a company whose figures are typed: what it says of that (`own`), and a cell to type into wherever a figure of the dataset would stand.
 * The same object for the same row, since a group is the rows of one template.
 */
export function typedRow(template: RowTemplate): RowTemplate {
  const known = made.get(template) ?? typedTemplate(template);
  made.set(template, known);
  return known;
}
