import { columnLetters } from "../address";
import { type Part, spreadsheetType } from "../package/part";
import { element } from "../xml/element";
import { namespaces } from "../xml/namespaces";
import { textElement } from "../xml/text-element";
import type { Note } from "./notes-of";

const author = "Segbook";
/** As Excel writes notes; some programs read no note without it. */
const letters = element("rPr", {}, element("sz", { val: 9 }), element("rFont", { val: "Tahoma" }));

/** What the notes of a sheet say. */
export const commentsPart = (notes: readonly Note[], number: number): Part => ({
  path: `xl/comments${number}.xml`,
  contentType: spreadsheetType("comments"),
  xml: element(
    "comments",
    { xmlns: namespaces.main },
    element("authors", {}, element("author", {}, author)),
    element(
      "commentList",
      {},
      ...notes.map(({ row, column, text }) =>
        element(
          "comment",
          { ref: `${columnLetters(column)}${row + 1}`, authorId: 0 },
          element("text", {}, element("r", {}, letters, textElement(text))),
        ),
      ),
    ),
  ),
});
