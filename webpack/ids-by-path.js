/**
 * Numbers modules in the order of their paths. Scripts hold them by number: so files of one folder, which are alike, stand side by side, and
 * the numbers are short. Both travel in fewer bytes than what webpack does by itself.
 */
export class IdsByPathPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("IdsByPathPlugin", ({ chunkGraph, hooks }) => {
      hooks.moduleIds.tap("IdsByPathPlugin", (modules) => {
        [...modules]
          .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0 && chunkGraph.getModuleId(module) === null)
          .map((module) => ({ module, path: module.nameForCondition() ?? module.identifier() }))
          .sort((a, b) => (a.path < b.path ? -1 : 1))
          .forEach(({ module }, place) => chunkGraph.setModuleId(module, place));
      });
    });
  }
}
