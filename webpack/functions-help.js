import webpack from "webpack";
import { readFunctionDocs } from "./function-docs.js";

const { Compilation, sources } = webpack;

/** Writes functions-help.json, the doc blocks of the cell functions for the pane to search and show. */
export class FunctionsHelpPlugin {
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsHelpPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsHelpPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          compilation.contextDependencies.add(this.folder);
          const text = JSON.stringify({ functions: readFunctionDocs(this.folder) });
          compilation.emitAsset("functions-help.json", new sources.RawSource(text));
        },
      );
    });
  }
}
