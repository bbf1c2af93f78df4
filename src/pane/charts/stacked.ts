/** Values upon each other, each from where to where: what is above zero goes up, what is below goes down. */
export function stacked(values: readonly number[]): (readonly [from: number, to: number])[] {
  const reached = { up: 0, down: 0 };
  return values.map((value) => {
    const side = value < 0 ? "down" : "up";
    const from = reached[side];
    reached[side] += value;
    return [from, reached[side]];
  });
}
