import { english } from "./english/english";

/** A catalogue of the same shape: any text where there is a text, any sentence with the same gaps where there is one. */
type Like<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string
    ? string
    : Texts[Name] extends (...gaps: infer Gaps) => string
      ? (...gaps: Gaps) => string
      : Like<Texts[Name]>;
};

/** Every text of the pane in one language. */
export type Words = Like<typeof english>;

let spoken: Words = english;

/** The texts in the language of the pane. */
export const words = (): Words => spoken;

/** From now on the pane speaks these texts; what is drawn already must be drawn anew. */
export function speak(texts: Words): void {
  spoken = texts;
}
