import { templates as catalogue } from "../../../templates/catalogue";
import { exactly } from "../arguments";
import type { Command } from "../command";
import { print } from "../output/print";
import { asJson, asTable } from "../output/rows";

export const templates: Command = {
  name: "templates",
  parameters: "[--json]",
  summary: "Lists the workbooks that can be inserted.",
  flags: { json: { does: "print the templates themselves, as data" } },
  details: [],
  run(args) {
    exactly(args, []);
    if (args.has("json")) print(asJson(catalogue));
    else print(asTable(catalogue.map(({ id, title, purpose }) => ({ template: id, title, purpose }))));
    return 0;
  },
};
