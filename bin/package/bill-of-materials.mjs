import { createRequire } from "node:module";

// The library's ES module form is not published; its CommonJS one loads everywhere.
const { Contrib, Enums, Models, Serialize, Spec } = createRequire(import.meta.url)("@cyclonedx/cyclonedx-library");

const nameOf = (path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
const packageUrl = (name, version) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** The lockfile's path of a package as another one sees it: beside it, or in a folder further out. */
function pathOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (folder === "") return undefined;
  }
}

/**
 * What is in the scripts of the package, in CycloneDX: every production package of the lockfile with its licence, the hash npm checked it
 * against, and what it needs in turn.
 *
 * @param {{ packages: Record<string, any> }} lockfile
 * @returns {string} JSON
 */
export function billOfMaterials({ packages }) {
  const licences = new Contrib.License.Factories.LicenseFactory();
  const own = packages[""];
  const application = new Models.Component(Enums.ComponentType.Application, own.name, {
    version: own.version,
    bomRef: own.name,
    licenses: new Models.LicenseRepository([licences.makeFromString(own.license)]),
  });
  const components = new Map(
    Object.entries(packages)
      .filter(([path, { dev }]) => path !== "" && !dev)
      .map(([path, { version, license, integrity }]) => {
        const name = nameOf(path);
        const purl = packageUrl(name, version);
        const [algorithm, hash] = integrity.split("-");
        const component = new Models.Component(Enums.ComponentType.Library, name, {
          version,
          purl,
          bomRef: purl,
          scope: Enums.ComponentScope.Required,
          licenses: new Models.LicenseRepository([licences.makeFromString(license)]),
          hashes: new Models.HashDictionary([
            [algorithm.replace("sha", "SHA-").toUpperCase(), Buffer.from(hash, "base64").toString("hex")],
          ]),
        });
        return [path, component];
      }),
  );
  const needs = (path, { dependencies = {} }) =>
    Object.keys(dependencies).map((name) => components.get(pathOf(packages, path, name)).bomRef);
  for (const ref of needs("", own)) application.dependencies.add(ref);
  for (const [path, component] of components)
    for (const ref of needs(path, packages[path])) component.dependencies.add(ref);

  const bill = new Models.Bom({
    metadata: new Models.Metadata({ component: application, timestamp: new Date() }),
    components: new Models.ComponentRepository(components.values()),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bill, { sortLists: true, space: 2 });
}
