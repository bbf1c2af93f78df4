import { errorCode } from "../error-code";

/** A part of what is written or read, with the bytes it weighs in a request or an answer, about. */
export interface Part {
  readonly bytes: number;
}

/** Bytes of one request, or one answer: Excel on the web takes and gives 5 MB, half of it leaves room where parts weigh more than was thought. */
const most = 2_400_000;

const tooLarge: ReadonlySet<string> = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** The parts in their order, as many to a request as it takes. */
export function packed<Own extends Part>(parts: Iterable<Own>): Own[][] {
  const requests: Own[][] = [];
  let weight = 0;
  for (const part of parts) {
    const last = requests.at(-1);
    if (last && weight + part.bytes <= most) last.push(part);
    else requests.push([part]);
    weight = last && weight + part.bytes <= most ? weight + part.bytes : part.bytes;
  }
  return requests;
}

/**
 * Sends the parts of one request; where Excel finds them too large after all, one half after the other, down to single parts. Excel looks at
 * nothing of a request that is too large, and reading changes nothing, so that nothing is done twice. `send` asks for all it needs anew
 * and syncs.
 */
export async function sent<Own extends Part>(
  parts: readonly Own[],
  send: (parts: readonly Own[]) => Promise<void>,
): Promise<void> {
  try {
    await send(parts);
  } catch (error) {
    if (!tooLarge.has(errorCode(error)) || parts.length < 2) throw error;
    const half = Math.ceil(parts.length / 2);
    await sent(parts.slice(0, half), send);
    await sent(parts.slice(half), send);
  }
}
