import type { SheetContent } from "../../../workbook/sheet-content";
import type { ValidationContent } from "../../../workbook/validation-content";
import { element } from "../xml/element";
import { escapeCellText } from "../xml/escape";

const formula = (name: string, text: string | undefined): string =>
  text === undefined ? "" : element(name, {}, escapeCellText(text));

function validationXml(validation: ValidationContent): string {
  const { ranges, type, operator, formula1, formula2, allowBlank, noArrow, prompt, refusal } = validation;
  return element(
    "dataValidation",
    {
      type: type === "any" ? undefined : type,
      operator,
      errorStyle: refusal?.style === "stop" ? undefined : refusal?.style,
      allowBlank: allowBlank ? true : undefined,
      showDropDown: noArrow === true ? true : undefined, // by its name it would show it
      showInputMessage: prompt === undefined ? undefined : true,
      showErrorMessage: refusal === undefined ? undefined : true,
      errorTitle: refusal?.title,
      error: refusal?.message,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      sqref: ranges.join(" "),
    },
    formula("formula1", formula1),
    formula("formula2", formula2),
  );
}

/** What may be typed, with the words that say so before and after. */
export const validationsXml = ({ validations }: SheetContent): string =>
  validations.length === 0
    ? ""
    : element("dataValidations", { count: validations.length }, ...validations.map(validationXml));
