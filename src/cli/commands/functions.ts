import { exactly } from "../arguments";
import { readFunctionsJson } from "../built/functions-json";
import type { Command } from "../command";
import { print } from "../output/print";

export const functions: Command = {
  name: "functions",
  parameters: "[--json]",
  summary: "Lists the cell functions.",
  flags: { json: { does: "print functions.json, what Excel reads about them" } },
  details: [],
  run(args) {
    exactly(args, []);
    const { text, metadata } = readFunctionsJson();
    if (args.has("json")) {
      print(text.trimEnd());
      return 0;
    }
    for (const { name, parameters, description } of metadata.functions) {
      const list = parameters
        .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
        .join(", ");
      print(`SEG.${name}(${list})\n    ${description ?? ""}`);
    }
    return 0;
  },
};
