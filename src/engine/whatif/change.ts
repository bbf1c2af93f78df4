import { badArgument, type Failure } from "../failure";

/** A change to one line: a factor on its value, an amount added, or the new value itself. */
export type Change = { readonly kind: "percent" | "add" | "set"; readonly by: number };

const pattern = /^([=+-]?)\s*(-?)(\d[\d,]*(?:\.\d+)?|\.\d+)\s*(%?)$/;
const help =
  'Write "+10%", "-5%", "=80000", "+3000" (money in the options\' currency and scale), or a fraction such as 0.1';

/**
 * A change as typed: text `+10%`, `-5%`, `=80000`, `+3000`, or a number as a fraction within [-1, 10]. A blank cell is no change.
 * Money is in the currency and scale of the options.
 */
export function parseChange(input: unknown): Change | Failure {
  if (input === "" || input === null || input === undefined) return { kind: "percent", by: 0 };
  if (typeof input === "number")
    return input >= -1 && input <= 10
      ? { kind: "percent", by: input }
      : badArgument(
          `A change of ${input} is not a fraction from -1 to 10: write "${input < 0 ? "-" : "+"}${Math.abs(input)}" for money.`,
        );
  if (typeof input !== "string") return badArgument(`A change is text or a number, not ${typeof input}. ${help}.`);
  const [, sign = "", minus = "", digits = "", percent = ""] =
    pattern.exec(input.normalize("NFKC").replace("−", "-").trim()) ?? [];
  const size = Number(digits.replace(/,/g, ""));
  if (digits === "" || !Number.isFinite(size) || (minus !== "" && sign !== "="))
    return badArgument(`"${input}" is not a change. ${help}.`);
  const value = (sign === "-" || minus === "-" ? -1 : 1) * size;
  if (percent === "%")
    return sign === "="
      ? badArgument(`"${input}": "=" sets an amount, not a percentage. ${help}.`)
      : value < -100
        ? badArgument(`"${input}" takes away more than there is: at most "-100%".`)
        : { kind: "percent", by: value / 100 };
  if (sign === "=") return { kind: "set", by: value };
  return sign === "" ? badArgument(`"${input}" could be money or a share. ${help}.`) : { kind: "add", by: value };
}

/** The value after the change. */
export const applyChange = (value: number, { kind, by }: Change): number =>
  kind === "set" ? by : kind === "add" ? value + by : value * (1 + by);
