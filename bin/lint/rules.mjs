// Two rules of this project for oxlint: .oxlintrc.json says where they hold.

/** A handler is a function, never a text: the policy of the page refuses it. */
const noHandlerTexts = {
  create: (context) => ({
    CallExpression(node) {
      const [name] = node.arguments;
      const called = node.callee.type === "MemberExpression" ? node.callee.property.name : undefined;
      if (called === "setAttribute" && name?.type === "Literal" && /^on/i.test(String(name.value)))
        context.report({ node, message: "A handler is a function, never a text: the policy refuses it." });
    },
  }),
};

/** A connection that is lost never answers: Excel.run is called in one place, which waits no longer than makes sense. */
const excelRunInOnePlace = {
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      if (
        callee.type === "MemberExpression" &&
        callee.object.name === "Excel" &&
        callee.property.name === "run" &&
        node.arguments.length === 1
      )
        context.report({ node, message: "Through inExcel or asOneStep: a connection that is lost never answers." });
    },
  }),
};

export default {
  meta: { name: "segbook" },
  rules: { "no-handler-texts": noHandlerTexts, "excel-run-in-one-place": excelRunInOnePlace },
};
