/** What the build writes of a cell function's doc block (webpack/function-docs.js). */
export interface FunctionHelp {
  readonly id: string;
  readonly category: string;
  readonly syntax: string;
  readonly summary: string;
  readonly remarks: string;
  readonly returns: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly text: string }[];
  readonly examples: readonly { readonly formula: string; readonly answer: string }[];
  readonly related: readonly string[];
}

let fetched: Promise<readonly FunctionHelp[]> | undefined;

/** The functions of this add-in, fetched once; where they did not come, asking again fetches again. */
export function loadFunctionsHelp(): Promise<readonly FunctionHelp[]> {
  fetched ??= fetch("functions-help.json")
    .then((answer) => {
      if (!answer.ok) throw new Error(`functions-help.json: ${answer.status}`);
      return answer.json() as Promise<{ functions: FunctionHelp[] }>;
    })
    .then(({ functions }) => functions)
    .catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
  return fetched;
}
