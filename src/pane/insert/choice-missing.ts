/** What was chosen does not do; the sentence, in the pane's language, says what is missing. */
export class ChoiceMissing extends Error {}
