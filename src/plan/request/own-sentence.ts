import { mostOfOwn, type OwnFault } from "./own-faults";

/** What is wrong with a company of the user's own, as a sentence; `what`: what its lines are called. */
export function ownSentence(fault: OwnFault, what: string): string {
  switch (fault.is) {
    case "name":
      return `A company needs a name of at most ${mostOfOwn.letters} letters.`;
    case "currency":
      return `A currency has three capital letters, such as EUR, not "${fault.typed}".`;
    case "year end":
      return `A fiscal year ends in a month from 1 to 12, not ${fault.typed}.`;
    case "no line":
      return `Name at least one ${what}.`;
    case "too many lines":
      return `${fault.count} ${what}s are too many: at most ${mostOfOwn.lines}.`;
    case "long line":
      return `"${fault.line.slice(0, 20)}..." is too long for a ${what}: at most ${mostOfOwn.letters} letters.`;
    case "blank line":
      return `A ${what} has no name.`;
    case "reserved line":
      return `"${fault.line}" stands in the workbook anyway: name the ${what}s only.`;
    case "line twice":
      return `"${fault.line}" is named twice. Each ${what} needs a name of its own.`;
    case "year":
      return `Write a year such as 2021 or FY2021, not "${fault.typed}".`;
    case "too many years":
      return `${fault.count} years are too many: at most ${mostOfOwn.years}.`;
  }
}
