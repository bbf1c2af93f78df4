import webpack from "webpack";

const { Compilation, sources } = webpack;

/**
 * Writes the worker's built name, with the hash of its content, where src/worker starts "worker.js": a page that is open while a new
 * version is put in place goes on with the worker it was built with. Before anything is minified, so that source maps stay true.
 */
export class WorkerNamePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("WorkerNamePlugin", (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: "WorkerNamePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_PRE_PROCESS },
        () => {
          const [worker] = compilation.namedChunks.get("worker").files;
          const written = '"worker.js"';
          const places = compilation
            .getAssets()
            .map(({ name, source }) => ({ name, at: String(source.source()).indexOf(written) }))
            .filter(({ name, at }) => at >= 0 && name.endsWith(".js"));
          if (places.length !== 1)
            throw new Error(`"worker.js" stands in ${places.length} scripts; src/worker/in-worker.ts alone starts it.`);
          const [{ name, at }] = places;
          compilation.updateAsset(name, (source) => {
            const named = new sources.ReplaceSource(source);
            named.replace(at, at + written.length - 1, JSON.stringify(worker));
            return named;
          });
        },
      );
    });
  }
}
