import ts from "typescript";

const { factory } = ts;

/** The call of a decorator of this name among modifiers. */
const calledOf = (modifiers, names) =>
  modifiers?.find(
    (modifier) =>
      ts.isDecorator(modifier) &&
      ts.isCallExpression(modifier.expression) &&
      ts.isIdentifier(modifier.expression.expression) &&
      names.includes(modifier.expression.expression.text),
  );

const without = (modifiers, one) => modifiers.filter((modifier) => modifier !== one);

/** What Lit's own list says of a property: the decorator's options; of a state that it is one. */
function optionsOf({ expression: { expression: name, arguments: given } }) {
  if (name.text === "property") return given[0] ?? factory.createObjectLiteralExpression();
  return factory.createObjectLiteralExpression([factory.createPropertyAssignment("state", factory.createTrue())]);
}

/** The members without their decorators, after the list of those that are properties. */
function listed(members) {
  const list = [];
  const plain = members.map((member) => {
    const decorator = ts.isPropertyDeclaration(member) ? calledOf(member.modifiers, ["property", "state"]) : undefined;
    if (!decorator) return member;
    list.push(factory.createPropertyAssignment(member.name.text, optionsOf(decorator)));
    const { modifiers, name, questionToken, exclamationToken, type, initializer } = member;
    const own = without(modifiers, decorator);
    return factory.updatePropertyDeclaration(member, own, name, questionToken ?? exclamationToken, type, initializer);
  });
  if (list.length === 0) return members;
  const isStatic = [factory.createModifier(ts.SyntaxKind.StaticKeyword)];
  const value = factory.createObjectLiteralExpression(list);
  return [factory.createPropertyDeclaration(isStatic, "properties", undefined, undefined, value), ...plain];
}

/** `customElements.define("seg-chart", SegChart);` */
const defined = (name, of) =>
  factory.createExpressionStatement(
    factory.createCallExpression(
      factory.createPropertyAccessExpression(factory.createIdentifier("customElements"), "define"),
      undefined,
      [name, of],
    ),
  );

/**
 * Elements as Lit has them without decorators: their properties listed in `static properties`, the class defined by a call. The same to Lit, and
 * a third of the bytes. A transformer for ts-loader.
 */
export const plainElements = (context) => {
  const visit = (node) => {
    const inner = ts.visitEachChild(node, visit, context);
    if (!ts.isClassDeclaration(inner)) return inner;
    const element = calledOf(inner.modifiers, ["customElement"]);
    const modifiers = element ? without(inner.modifiers, element) : inner.modifiers;
    const { name, typeParameters, heritageClauses, members } = inner;
    const plain = factory.updateClassDeclaration(
      inner,
      modifiers,
      name,
      typeParameters,
      heritageClauses,
      listed(members),
    );
    return element ? [plain, defined(element.expression.arguments[0], name)] : plain;
  };
  return (file) => ts.visitNode(file, visit);
};
