import type { RandomWords } from "./random-words";
import { uniform } from "./uniform";

const layers = 256;
/** Where the lowest layer ends and the tail begins, and the area of every layer (Marsaglia and Tsang, 2000). */
const tail = 3.6541528853610088;
const area = 0.00492867323399141;
const density = (x: number) => Math.exp(-0.5 * x * x);

/** Right edges of the layers, lowest first, and the share of each edge below which a point is certainly under the curve. */
const edges = new Float64Array(layers + 1);
const certain = new Float64Array(layers);
edges[0] = area / density(tail);
edges[1] = tail;
for (let i = 2; i < layers; i++) {
  const before = edges[i - 1] as number;
  edges[i] = Math.sqrt(-2 * Math.log(area / before + density(before)));
}
for (let i = 0; i < layers; i++) certain[i] = (edges[i + 1] as number) / (edges[i] as number);

/** Beyond the lowest layer (Marsaglia, 1964). */
function fromTail(words: RandomWords): number {
  for (;;) {
    const x = -Math.log(uniform(words)) / tail;
    if (-2 * Math.log(uniform(words)) > x * x) return tail + x;
  }
}

/** The number for a place that is not certainly under the curve; one thrown away is drawn anew. */
function uncertain(layer: number, place: number, words: RandomWords): number {
  if (layer === 0) return place < 0 ? -fromTail(words) : fromTail(words);
  const x = place * (edges[layer] as number);
  const [below, above] = [density(edges[layer] as number), density(edges[layer + 1] as number)];
  return below + uniform(words) * (above - below) < density(x) ? x : standardNormal(words);
}

/** A place in a layer, between -1 and 1, from the 24 bits of a word that do not name the layer and 32 more. */
const placeOf = (word: number, more: number) => ((word >> 8) + 0.5 + more * 2 ** -32) * 2 ** -23;

/**
 * A standard normal number by the ziggurat method (Marsaglia and Tsang, Journal of Statistical Software 5:8, 2000) as Doornik mends it: the
 * layer from 8 bits, the place in it from 56 others.
 */
export function standardNormal(words: RandomWords): number {
  const word = words.next();
  const layer = word & 255;
  const place = placeOf(word, words.next());
  return Math.abs(place) < (certain[layer] as number)
    ? place * (edges[layer] as number)
    : uncertain(layer, place, words);
}

/**
 * Fills a column with normal numbers, mean + sd z: number for number those of standardNormal, but quicker, because xoshiro128++'s
 * four words stay in variables and two of its steps stand in the loop.
 */
export function fillNormal(out: Float64Array, words: RandomWords, mean: number, sd: number): void {
  const { state } = words;
  let [a, b, c, d] = [state[0] as number, state[1] as number, state[2] as number, state[3] as number];
  for (let i = 0; i < out.length; i++) {
    let sum = (a + d) | 0;
    const word = (((sum << 7) | (sum >>> 25)) + a) | 0;
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    sum = (a + d) | 0;
    const place = placeOf(word, (((sum << 7) | (sum >>> 25)) + a) | 0);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const layer = word & 255;
    if (Math.abs(place) < (certain[layer] as number)) {
      out[i] = mean + sd * (place * (edges[layer] as number));
      continue;
    }
    words.restart(a, b, c, d);
    out[i] = mean + sd * uncertain(layer, place, words);
    [a, b, c, d] = [state[0] as number, state[1] as number, state[2] as number, state[3] as number];
  }
  words.restart(a, b, c, d);
}
