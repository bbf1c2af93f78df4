import type { Part } from "../package/part";
import { element } from "../xml/element";
import { noteBox, type NoteSheet } from "./note-box";
import type { Note } from "./notes-of";

/** Shapes are numbered in blocks of this many, each block belonging to one sheet. */
const block = 1024;
export const blocksFor = (notes: number): number => Math.ceil((notes + 1) / block);

const shapeType = element(
  "v:shapetype",
  { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
  element("v:stroke", { joinstyle: "miter" }),
  element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
);

function shapeXml(note: Note, id: number, sheet: NoteSheet): string {
  return element(
    "v:shape",
    {
      id: `_x0000_s${id}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { on: "t", color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      element("x:MoveWithCells"),
      element("x:SizeWithCells"),
      element("x:Anchor", {}, noteBox(note, sheet).join(", ")),
      element("x:AutoFill", {}, "False"),
      element("x:Row", {}, String(note.row)),
      element("x:Column", {}, String(note.column)),
    ),
  );
}

/** The boxes in which the notes of a sheet open; `firstBlock` is the first of its blocks of shape numbers, counted from 1. */
export function noteShapesPart(notes: readonly Note[], sheet: NoteSheet, number: number, firstBlock: number): Part {
  const blocks = Array.from({ length: blocksFor(notes.length) }, (_, at) => firstBlock + at);
  return {
    path: `xl/drawings/vmlDrawing${number}.vml`,
    contentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    xml: element(
      "xml",
      {
        "xmlns:v": "urn:schemas-microsoft-com:vml",
        "xmlns:o": "urn:schemas-microsoft-com:office:office",
        "xmlns:x": "urn:schemas-microsoft-com:office:excel",
      },
      element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: blocks.join(",") })),
      shapeType,
      ...notes.map((note, at) => shapeXml(note, firstBlock * block + at + 1, sheet)),
    ),
  };
}
