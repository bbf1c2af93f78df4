import type { ParsedArguments } from "./arguments";
import { typedNumber } from "./input/typed-number";
import { UsageError } from "./outcome";

/** The number of a flag as Excel would read it (`0.1`, `10%`, `1e6`), undefined where the flag was not given. */
export function numberFlag(args: ParsedArguments, flag: string): number | undefined {
  const typed = args.value(flag);
  if (typed === undefined) return undefined;
  const number = typedNumber(typed);
  if (number === undefined) throw new UsageError(`--${flag} ${typed} is not a number.`);
  return number;
}

/** The numbers of a flag, parted by commas or semicolons; undefined where it was not given. */
export function numbersFlag(args: ParsedArguments, flag: string): number[] | undefined {
  return args
    .value(flag)
    ?.split(/[,;]/)
    .map((typed) => {
      const number = typedNumber(typed);
      if (number === undefined)
        throw new UsageError(`--${flag}: "${typed.trim()}" is not a number. Write them as --${flag} 0.1,0.2,0.3`);
      return number;
    });
}

/** The value of a flag that must be given. */
export function needed(args: ParsedArguments, flag: string): string {
  const typed = args.value(flag);
  if (typed === undefined) throw new UsageError(`--${flag} is missing.`);
  return typed;
}
