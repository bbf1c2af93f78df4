import ts from "typescript";

const lineBreakAsSpace = (text) => text.replace(/\s*\n\s*/g, " ");

/** What whitespace means in the text of each tag: in markup a line break is a space, in style sheets hardly anything is. */
const tight = {
  html: lineBreakAsSpace,
  svg: lineBreakAsSpace,
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ ?([{};]) ?/g, "$1"),
};

/** Takes the indentation out of Lit's templates and style sheets, which no minifier looks into. A transformer for ts-loader. */
export const tightTemplates = (context) => {
  const { factory } = context;
  const make = new Map([
    [ts.SyntaxKind.NoSubstitutionTemplateLiteral, factory.createNoSubstitutionTemplateLiteral],
    [ts.SyntaxKind.TemplateHead, factory.createTemplateHead],
    [ts.SyntaxKind.TemplateMiddle, factory.createTemplateMiddle],
    [ts.SyntaxKind.TemplateTail, factory.createTemplateTail],
  ]);
  const visit = (node) => {
    const inner = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(inner) || !ts.isIdentifier(inner.tag)) return inner;
    const { text: tag } = inner.tag;
    if (!Object.hasOwn(tight, tag)) return inner;
    const tighten = (part) => make.get(part.kind)(tight[tag](part.text), tight[tag](part.rawText));
    const { template } = inner;
    return factory.updateTaggedTemplateExpression(
      inner,
      inner.tag,
      inner.typeArguments,
      ts.isNoSubstitutionTemplateLiteral(template)
        ? tighten(template)
        : factory.updateTemplateExpression(
            template,
            tighten(template.head),
            template.templateSpans.map((span) =>
              factory.updateTemplateSpan(span, span.expression, tighten(span.literal)),
            ),
          ),
    );
  };
  return (file) => ts.visitNode(file, visit);
};
