const codes = { red: 31, green: 32, yellow: 33 } as const;

/** Colours a text on a terminal, unless NO_COLOR says otherwise (https://no-color.org). */
export function coloured(colour: keyof typeof codes, text: string): string {
  const wanted = process.stdout.isTTY && !process.env.NO_COLOR;
  return wanted ? `\u001b[${codes[colour]}m${text}\u001b[39m` : text;
}
