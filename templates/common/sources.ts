import type { SheetTemplate } from "../../src/plan/workbook-template";
import { header } from "./header";

const typedSource = { input: null, prompt: "Document, page, address: whatever finds the figures again" };

/** The Sources sheet: one row for each figure of the dataset that the workbook shows. */
export const sources: SheetTemplate = {
  key: "sources",
  name: "Sources",
  purpose: "Where every figure was read, with link",
  columns: [
    { key: "section", width: 14, style: "plain" },
    { key: "label", width: 38, style: "label" },
    { key: "unit", width: 14, style: "unit" },
    { key: "note", width: 20, style: "note" },
    { key: "check", width: 16, style: "plain" },
    { key: "metric", width: 18, style: "plain" },
    { key: "value", width: 14, style: "line" },
    { key: "filing", width: 24, style: "label" },
    { key: "status", width: 28, style: "plain" },
    { key: "title", width: 76, style: "text" },
    { key: "remark", width: 72, style: "text" },
    { key: "url", width: 84, style: "plain" },
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
            filing: "Filing",
            status: "Status",
            title: "Source",
            remark: "Note",
            url: "Link",
          },
          style: "heads",
          own: { cells: { label: "Line", title: "Source: where its figures were read", url: "Link", remark: "Note" } },
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
            filing: "{source.filing}",
            status: "{source.status}",
            title: "{source.title}",
            remark: "{source.note}",
            url: { text: "{source.url}", url: "{source.url}" },
          },
        },
      ],
    },
  ],
};
