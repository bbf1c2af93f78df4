import js from "@eslint/js";
import tseslint from "typescript-eslint";

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, "readonly"]));
const nodeGlobals = readonly(
  "process",
  "console",
  "performance",
  "URL",
  "Buffer",
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "fetch",
);

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "artifacts/**", "src/data/generated/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Text from data must never become markup." },
        { property: "outerHTML", message: "Text from data must never become markup." },
        { property: "insertAdjacentHTML", message: "Text from data must never become markup." },
        { property: "setHTMLUnsafe", message: "Text from data must never become markup." },
        { object: "document", property: "write", message: "Text from data must never become markup." },
        { object: "document", property: "writeln", message: "Text from data must never become markup." },
        { property: "createContextualFragment", message: "Text from data must never become markup." },
      ],
      "no-script-url": "error",
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^lit(-html)?/(directives/unsafe-|static-html)",
              message: "Text from data must never become markup.",
            },
          ],
        },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^on/i]",
          message: "A handler is a function, never a text: the policy refuses it.",
        },
      ],
    },
  },
  {
    // The metadata generator accepts only plain types such as any[][], and Excel's own error class is no Error.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off", "@typescript-eslint/only-throw-error": "off" },
  },
  {
    // Lit calls a template's event handlers with the component as `this`; tests take methods apart only to watch them.
    files: ["src/pane/**/*.ts", "tests/pane/**/*.ts"],
    rules: { "@typescript-eslint/unbound-method": "off" },
  },
  {
    files: ["src/pane/**/*.ts", "src/render/office/**/*.ts"],
    ignores: ["src/render/office/in-excel.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Excel'][callee.property.name='run'][arguments.length=1]",
          message: "Through inExcel or asOneStep: a connection that is lost never answers.",
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js"],
    languageOptions: { globals: nodeGlobals },
    rules: { "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error" },
  },
);
