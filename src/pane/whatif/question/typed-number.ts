import { badArgument, type Failure } from "../../../engine/failure";
import { readNumber } from "../../../engine/model/read-number";
import { numberText } from "../../words/locale";
import { words } from "../../words/words";

/** What stands between whole and part, and between thousands, in the host's locale. */
function separators(): { readonly decimal: string; readonly group: string } {
  const decimal = numberText(1.5).replace(/\d/g, "");
  return { decimal, group: decimal === "," ? "." : "," };
}

/** A number as somebody types it, `0.1`, `10%`, `74,568`; by the host's locale also `0,1`. Undefined where nothing was typed. */
export function typedNumber(text: string): number | undefined | Failure {
  const typed = text
    .normalize("NFKC")
    .replace(/[\s'’]/gu, "")
    .replace("−", "-");
  if (typed === "") return undefined;
  const { decimal, group } = separators();
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(?!\\d)`).test(typed);
  const plain = (grouped ? typed.replaceAll(group, "") : typed).replace(decimal, ".");
  const read = readNumber(plain);
  return typeof read === "number" ? read : badArgument(words().whatif.noNumber(text.trim()));
}
