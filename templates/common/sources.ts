import type { SheetTemplate } from "../../src/plan/workbook-template";
import { header } from "./header";

const typedSource = { input: null, prompt: "Document, page, address: whatever finds the figures again" };

/** The Sources sheet: one row for each figure of the dataset that the workbook shows. */
export const sources: SheetTemplate = {
  key: "sources",
  name: "Sources",
  purpose: "Where every figure was read, with link",
  columns: [
    { key: "section", width: 15, style: "plain" },
    { key: "label", width: 28, style: "label" },
    { key: "unit", width: 13, style: "unit" },
    { key: "note", width: 14, style: "note" },
    { key: "check", width: 9, style: "plain" },
    { key: "metric", width: 15, style: "plain" },
    { key: "value", width: 14, style: "line" },
    { key: "filing", width: 19, style: "label" },
    { key: "status", width: 18, style: "label" },
    { key: "title", width: 35, style: "label" },
    { key: "remark", width: 30, style: "label" },
    { key: "url", width: 40, style: "label" },
  ],
  periods: false,
  orientation: "landscape",
  tab: "control",
  freeze: { row: "heads", column: "section" },
  blocks: [
    header,
    {
      key: "sources",
      rows: [
        {
          key: "heads",
          cells: {
            section: "No.",
            label: "Line as the filing words it",
            unit: "As printed in",
            note: "Structure",
            check: "Period",
            metric: "Metric",
            value: "Figure",
            filing: "Filing, link",
            status: "Status",
            title: "Source",
            remark: "Note",
            url: "Address",
          },
          style: "heads",
          own: {
            cells: { label: "Line", title: "Source: where its figures were read", url: "Address", remark: "Note" },
          },
        },
        {
          key: "own_source",
          repeat: "components",
          when: "{own}",
          cells: { label: "{component.name}", title: typedSource, url: typedSource, remark: typedSource },
        },
        {
          key: "source",
          repeat: "sources",
          cells: {
            section: "{source.number}",
            label: "{source.line}",
            unit: "{source.unit}",
            note: "{source.scheme}",
            check: "{source.period}",
            metric: "{source.metric}",
            value: { number: "{source.value}" },
            filing: { text: "{source.filing}", url: "{source.page}" },
            status: "{source.status}",
            title: "{source.title}",
            remark: "{source.note}",
            // Not a link itself: some programs do not wrap one.
            url: "{source.url}",
          },
          style: "tall",
          styles: {
            label: "text",
            note: "text",
            metric: "text",
            filing: "text",
            status: "text",
            title: "text",
            remark: "text",
            url: "text",
          },
          formats: { value: "{source.format}" },
        },
      ],
    },
  ],
};
