import { english } from "./english/english";
import { speak, type Words } from "./words";

/** The languages of the pane; all but the first are fetched when they are spoken. */
export const languages = {
  en: { name: "English", load: (): Promise<Words> => Promise.resolve(english) },
  "zh-CN": {
    name: "简体中文",
    load: (): Promise<Words> =>
      import(/* webpackChunkName: "chinese" */ "./chinese/chinese").then(({ chinese }) => chinese),
  },
} as const;

export type Language = keyof typeof languages;

const key = "segbook.language";

export const isLanguage = (name: unknown): name is Language =>
  typeof name === "string" && Object.hasOwn(languages, name);

/** What the user chose; it is the user's and not the workbook's, so the browser keeps it. Undefined: as Excel. */
export function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(key);
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined; // a browser may refuse a page in a frame its storage
  }
}

/** Keeps the choice; resolves to whether the browser kept it. */
export function chooseLanguage(language: Language | undefined): boolean {
  try {
    if (language) localStorage.setItem(key, language);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** The language of ours for a language tag such as `zh-Hans-CN`: simplified Chinese for the tags that mean it, else English. */
export const languageOf = (tag: string): Language => (/^zh\b(?!-(Hant|TW|HK|MO)\b)/i.test(tag) ? "zh-CN" : "en");

/** Speaks the language chosen, else that of Excel, else the browser's; English where its texts do not come. */
export async function speakAsChosen(officeLanguage?: string): Promise<Language> {
  const language = chosenLanguage() ?? languageOf(officeLanguage ?? navigator.language);
  try {
    speak(await languages[language].load());
  } catch {
    speak(english);
    return "en";
  }
  return language;
}
