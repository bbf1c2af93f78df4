/** On the wire members are written in Pascal case, with the underscore of internal members kept in front. */

const changeFirst = (name: string, change: (letter: string) => string): string =>
  name.replace(/^(_?)(.)/u, (_, underscore: string, letter: string) => underscore + change(letter));

const memberNames = new Map<string, string>();

/** `GetRange` -> `getRange`; kept in a map because the same few names come thousands of times. */
export function toMemberName(wireName: string): string {
  let name = memberNames.get(wireName);
  if (name === undefined) {
    name = changeFirst(wireName, (letter) => letter.toLowerCase());
    memberNames.set(wireName, name);
  }
  return name;
}

export const toWireName = (memberName: string): string => changeFirst(memberName, (letter) => letter.toUpperCase());
