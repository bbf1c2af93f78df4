import { mixed } from "./mixed";
import { RandomWords } from "./random-words";

/** Four lanes that begin differently: the first digits of pi. */
const lanes = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const onwards = (hash: number, lane: number, word: number) => mixed(Math.imul(hash, 5) + lane + word);

/** The random words of one driver in one period for a block of trials; they hold until the next block is asked for. */
export type Streams = (block: number) => RandomWords;

/**
 * The random words of one driver in one period under a seed, a stream for each block of trials. Each is found from what it is for: blocks can be
 * drawn in any order, by any number of workers, and a driver's numbers stay the same when lines are added to the model. Two streams meet only if
 * 127 mixed bits are equal.
 */
export function streams(seed: number, driver: string, period: number): Streams {
  const letters = Array.from(driver, (letter) => letter.codePointAt(0) ?? 0);
  const words = [Math.floor(seed / 2 ** 32), seed % 2 ** 32, period, letters.length, ...letters];
  const hashOf = (lane: number) => words.reduce((hash, word) => onwards(hash, lane, word), lane);
  const [a, b, c, d] = [hashOf(lanes[0]), hashOf(lanes[1]), hashOf(lanes[2]), hashOf(lanes[3])];
  const stream = new RandomWords(1, 1, 1, 1);
  return (block) => {
    stream.restart(
      onwards(a, lanes[0], block),
      onwards(b, lanes[1], block),
      onwards(c, lanes[2], block),
      // An odd last word: a state of zeros would stay zero for ever.
      onwards(d, lanes[3], block) | 1,
    );
    return stream;
  };
}
