/** What two spellings of one name share: Unicode NFKC (full-width forms), lower case, no spaces. */
export const nameKey = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
