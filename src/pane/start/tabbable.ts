/** What Tab reaches below a node, in the order it is seen, shadow roots and slots included. */
export function* tabbable(node: ParentNode | Element): Generator<HTMLElement> {
  const children =
    node instanceof HTMLSlotElement && node.assignedElements().length > 0
      ? node.assignedElements()
      : [...node.children];
  for (const child of children) {
    if (!(child instanceof HTMLElement) || child.inert || !child.checkVisibility({ visibilityProperty: true }))
      continue;
    if (child.tabIndex >= 0 && !child.matches(":disabled") && !child.shadowRoot?.delegatesFocus) yield child;
    yield* tabbable(child.shadowRoot ?? child);
  }
}
