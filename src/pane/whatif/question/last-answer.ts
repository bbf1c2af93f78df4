/** A function that gives its last answer again while its arguments stay the very same: what is drawn anew need not be reckoned anew. */
export function lastAnswer<Given extends readonly unknown[], Answer>(
  of: (...given: Given) => Answer,
): (...given: Given) => Answer {
  let last: { readonly given: Given; readonly answer: Answer } | undefined;
  return (...given) => {
    if (!last || given.some((one, at) => one !== last?.given[at])) last = { given, answer: of(...given) };
    return last.answer;
  };
}
