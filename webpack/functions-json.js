import { pathToFileURL } from "node:url";
import webpack from "webpack";

const { Compilation, sources } = webpack;

/** Excel's own name for the words of one argument; the same words have the same id wherever they are taken. */
const enumId = (key) => key.replace(".", "_").toUpperCase();

/** The metadata with, for every argument that takes certain words, these words as an enumeration. */
function withChoices({ functions, ...rest }, choices) {
  const used = new Set();
  const completed = functions.map(({ id, parameters, ...more }) => ({
    ...more,
    id,
    parameters: parameters.map((parameter) => {
      const key = [`${id}.${parameter.name}`, parameter.name].find((each) => each in choices);
      if (key === undefined || parameter.dimensionality === "matrix") return parameter;
      used.add(key);
      return { ...parameter, customEnumId: enumId(key) };
    }),
  }));
  const enums = [...used].map((key) => ({
    id: enumId(key),
    type: "string",
    values: choices[key].map((word) => ({ name: word, value: word })),
  }));
  return { ...rest, enums, functions: completed };
}

/**
 * Completes the functions.json of Microsoft's generator. Two properties it has no tag for: an error value as input reaches a function's
 * any-typed parameters (and passes through) instead of stopping the call, and results may be data types (source cards). And the
 * words some arguments take, from the module at `choices`, which another build has compiled before.
 */
export class FunctionsJsonPlugin {
  constructor({ choices }) {
    this.choices = choices;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsJsonPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        async () => {
          const { choices } = await import(`${pathToFileURL(this.choices)}?built=${Date.now()}`);
          compilation.updateAsset("functions.json", (asset) => {
            const metadata = withChoices(JSON.parse(asset.source().toString()), choices);
            const permitted = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true };
            return new sources.RawSource(JSON.stringify({ ...permitted, ...metadata }, null, 2));
          });
        },
      );
    });
  }
}
