import { type Failure, fail } from "../failure";

/** A failure with the line it happened in before its sentence: `cloud: unknown name "grwth".`, `cloud (FY2024): ...`. */
export function lineFailure(label: string, period: string | undefined, { failure, message, at }: Failure): Failure {
  const place = period === undefined ? label : `${label} (${period})`;
  const said = fail(failure, `${place}: ${message.slice(0, 1).toLowerCase()}${message.slice(1)}`);
  return at ? { ...said, at } : said;
}
