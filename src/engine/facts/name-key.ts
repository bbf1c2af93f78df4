import { rememberedText } from "../remembered-text";

/** What two spellings of one name share: Unicode NFKC (full-width forms), lower case, no spaces. */
export const nameKey = rememberedText((name) => name.normalize("NFKC").toLowerCase().replace(/\s+/gu, ""));
