import webpack from "webpack";

const { Compilation, sources } = webpack;

/**
 * Completes the functions.json of Microsoft's generator, which has no tag for this property: an error value as input
 * reaches a function's any-typed parameters (and passes through) instead of stopping the call.
 */
export class FunctionsJsonPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsJsonPlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FunctionsJsonPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS },
        () => {
          compilation.updateAsset("functions.json", (asset) => {
            const metadata = JSON.parse(asset.source().toString());
            return new sources.RawSource(JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 2));
          });
        },
      );
    });
  }
}
