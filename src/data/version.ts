import version from "./generated/version.json";

/** Which data and which build answer. */
export const datasetVersion: { readonly dataset: string; readonly hash: string; readonly build: string } = version;
