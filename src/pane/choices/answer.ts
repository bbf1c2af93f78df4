/** One answer a field offers. */
export interface Answer<Value extends string = string> {
  readonly value: Value;
  readonly text: string;
}

/** The value if it is offered, else the first that is. */
export function offered<Value extends string>(answers: readonly Answer<Value>[], value: Value): Value {
  return answers.some((answer) => answer.value === value) ? value : (answers[0]?.value ?? value);
}
