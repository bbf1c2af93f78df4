/**
 * Random 32-bit words by xoshiro128++ 1.0 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM Transactions on
 * Mathematical Software 47:4, 2021; period 2^128 - 1). The same four words of seed give the same words everywhere, bit for bit.
 */
export class RandomWords {
  /** The generator's four words, for a loop that keeps them in variables and puts them back (fillNormal). */
  readonly state = new Int32Array(4);

  /** The seed's words must not all be zero. */
  constructor(a: number, b: number, c: number, d: number) {
    this.restart(a, b, c, d);
  }

  /** Begins again with another seed: quicker than a new generator for each stream. */
  restart(a: number, b: number, c: number, d: number): void {
    const { state } = this;
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
  }

  /** The next word as a whole number from -2^31 to 2^31 - 1, all equally likely. */
  next(): number {
    const { state } = this;
    const a = state[0] as number;
    const b = state[1] as number;
    const c = (state[2] as number) ^ a;
    const d = (state[3] as number) ^ b;
    const sum = (a + (state[3] as number)) | 0;
    state[0] = a ^ d;
    state[1] = b ^ c;
    state[2] = c ^ (b << 9);
    state[3] = (d << 11) | (d >>> 21);
    return (((sum << 7) | (sum >>> 25)) + a) | 0;
  }
}
