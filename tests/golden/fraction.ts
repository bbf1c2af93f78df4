/** A figure of the golden files: `74568`, `74568/853062`, `40016/24702-1`. */
export function fraction(text: string): number {
  const [, over, under = "1", less = "0"] = /^(\d+)(?:\/(\d+))?(?:-(\d+))?$/.exec(text) ?? [];
  if (over === undefined) throw new Error(`"${text}" is not a figure of a golden file.`);
  return Number(over) / Number(under) - Number(less);
}
