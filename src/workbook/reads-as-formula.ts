/** Signs that begin a formula, in the forms East Asian keyboards write too, behind spaces and signs that do not show: programs strip these. */
const begins = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

/** Whether some program would take a text for a formula if it were typed, edited or read from a file of comma-separated values. */
export const readsAsFormula = (text: string): boolean => begins.test(text);
