/** Writes a line to standard output. */
export const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Writes a sentence to standard error. */
export const complain = (text: string): void => void process.stderr.write(`${text}\n`);
