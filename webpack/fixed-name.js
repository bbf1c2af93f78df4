import webpack from "webpack";

const { Compilation } = webpack;

/** Writes a chunk's script once more under a name without a hash, for those who know it by that name. */
export class FixedNamePlugin {
  constructor(chunk) {
    this.chunk = chunk;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FixedNamePlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "FixedNamePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER },
        () => {
          const [file] = compilation.namedChunks.get(this.chunk).files;
          compilation.emitAsset(`${this.chunk}.js`, compilation.getAsset(file).source, { minimized: true });
        },
      );
    });
  }
}
