import { datasetVersion } from "../data/version";
import { badArgument } from "../engine/failure";
import { nameKey } from "../engine/facts/name-key";
import { refuse } from "./support/answer-each";

/**
 * Which data and which build answer.
 * @remarks Left out: dataset, its hash and the build in one text. The hash is the start of the SHA-256 over the dataset's source files.
 * @category Meta
 * @see CHECK
 * @customfunction VERSION
 * @param {string} [what] dataset, hash or build
 * @returns {string} Text
 * @example =SEG.VERSION("dataset") -> "segbook-2026.1"
 */
export function version(what?: string): string {
  const { dataset, hash, build } = datasetVersion;
  switch (nameKey(what ?? "")) {
    case "":
      return `${dataset} ${hash} build ${build}`;
    case "dataset":
      return dataset;
    case "hash":
      return hash;
    case "build":
      return build;
    default:
      return refuse(badArgument(`What takes dataset, hash or build, not "${what ?? ""}".`));
  }
}
