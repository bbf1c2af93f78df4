import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import CustomFunctionsMetadataPlugin from "custom-functions-metadata-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { pagePolicy } from "./bin/serve/headers.mjs";
import { FixedNamePlugin } from "./webpack/fixed-name.js";
import { FunctionsHelpPlugin } from "./webpack/functions-help.js";
import { FunctionsJsonPlugin } from "./webpack/functions-json.js";
import { IdsByPathPlugin } from "./webpack/ids-by-path.js";
import { plainElements } from "./webpack/plain-elements.js";
import { tightTemplates } from "./webpack/tight-templates.js";
import { WorkerNamePlugin } from "./webpack/worker-name.js";

const root = import.meta.dirname;
export const typescript = {
  test: /\.ts$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: true } },
};

/** The same for what travels: decorators' helper once instead of in every file, Lit's templates without their indentation, its elements without decorators. */
const tightTypescript = {
  ...typescript,
  options: {
    transpileOnly: true,
    instance: "tight",
    compilerOptions: { ...typescript.options.compilerOptions, importHelpers: true },
    getCustomTransformers: () => ({ before: [tightTemplates, plainElements] }),
  },
};

/** Fluent's components keep theirs in .styles.js and .template.js. */
const tightFluent = {
  ...tightTypescript,
  test: /@fluentui\/web-components\/.+\.(styles|template|partials)\.js$/,
  options: {
    ...tightTypescript.options,
    instance: "fluent",
    compilerOptions: { ...tightTypescript.options.compilerOptions, allowJs: true, importHelpers: false },
  },
};

/** Fluent's themes are worked out while building. */
const usedTokens = {
  test: join(root, "src/pane/theme/themes.ts"),
  resourceQuery: { not: /whole/ },
  enforce: "pre",
  loader: join(root, "webpack/used-tokens.js"),
};

/** What is known of the modules is kept from the second build on: the first takes a sixth longer with it, and many a clone is built once. */
const builtBefore = existsSync(join(root, "dist/.inputs"));

export const common = (name) => ({
  name,
  mode: "production",
  context: root,
  devtool: false,
  resolve: { extensions: [".ts", ".js"], extensionAlias: { ".js": [".ts", ".js"] } },
  cache: builtBefore && {
    type: "filesystem",
    name,
    cacheDirectory: join(root, ".cache/webpack"),
    buildDependencies: { config: [import.meta.filename] },
  },
  performance: false, // tests/build holds the sizes
  stats: "errors-warnings",
});

/** Every top-level file of src/functions is a cell function: no list to keep. */
const functionFiles = readdirSync(join(root, "src/functions"), { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(root, "src/functions", entry.name));

/** A module in Node's form, not minified: read by people or by the build itself. */
export const nodeModule = { module: true, chunkFormat: "module", clean: true };

/** The words arguments take, for functions.json: compiled first, because the next build reads them. */
const choices = {
  ...common("choices"),
  target: "node20",
  entry: { choices: "./src/functions/support/choices.ts" },
  output: {
    ...nodeModule,
    path: join(root, ".cache/choices"),
    filename: "[name].mjs",
    library: { type: "module" },
  },
  experiments: { outputModule: true },
  module: { rules: [typescript] },
  optimization: { minimize: false },
};

/** What Excel loads: functions.js registers first and is one script, taskpane.js reuses its modules. */
const addin = {
  ...common("addin"),
  devtool: "hidden-source-map",
  dependencies: ["choices"],
  entry: {
    functions: functionFiles,
    "office-watch": "./src/pane/start/office-watch.ts", // its script tag stands in the page: it says so when office.js does not come
    worker: "./src/worker/worker.ts", // what src/worker/in-worker.ts starts
    taskpane: { import: "./src/pane/taskpane.ts", dependOn: "functions" },
  },
  output: {
    path: join(root, "dist/addin"),
    filename: "[name].[contenthash:8].js", // a name that never means other bytes: servers let browsers keep it for ever
    chunkFilename: "[name].[contenthash:8].js",
    sourceMapFilename: "../addin-maps/[file].map", // beside the folder that is served, never in it
    publicPath: "", // beside the page: to find the script's own address webpack would evaluate text, and functions.js runs without a page too
    clean: true,
  },
  module: { rules: [tightTypescript, tightFluent, usedTokens] },
  optimization: {
    moduleIds: false, // IdsByPathPlugin
    splitChunks: { cacheGroups: { defaultVendors: false } }, // a library stands with the one part that uses it
    mangleExports: "size", // the shortest names there are: nothing outside the build knows them
    minimizeOptions: {
      html: false, // webpack minifies pages by itself, whatever HtmlPlugin is told
      javascript: {
        ecma: 2022,
        compress: {
          passes: 2,
          keep_fargs: false,
          unsafe_arrows: true,
          pure_getters: true,
          pure_funcs: ["Object.freeze"],
        },
      },
    },
  },
  plugins: [
    new IdsByPathPlugin(),
    new webpack.NormalModuleReplacementPlugin(/\/hydration-view\.js$/, join(root, "webpack/no-hydration.js")),
    new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
    new FunctionsJsonPlugin({ choices: join(root, ".cache/choices/choices.mjs") }),
    new FunctionsHelpPlugin({ folder: join(root, "src/functions") }),
    new HtmlPlugin({
      template: "./src/pane/taskpane.html", // its head holds the script tag of office.js
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
      minify: false,
      scriptLoading: "defer",
      policy: pagePolicy,
    }),
    new WorkerNamePlugin(),
    new FixedNamePlugin("functions"), // the manifest names functions.js: an update may not ask for another manifest
    new CopyPlugin({ patterns: ["manifest.xml", "assets/*.png"] }),
  ],
};

/** The page of npm start: the grid and the host around the built add-in. */
const playground = {
  ...common("playground"),
  entry: { main: "./src/playground/main.ts" },
  output: {
    path: join(root, "dist/playground"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  optimization: { minimize: false }, // a local page of packages that come minified
  plugins: [
    new webpack.NormalModuleReplacementPlugin(
      /\/internal\/operators\/bufferTime$/,
      join(root, "webpack/buffer-time.js"),
    ),
    new webpack.ProvidePlugin({ MessageChannel: [join(root, "webpack/message-channel.js"), "MessageChannel"] }),
    new HtmlPlugin({ template: "./src/playground/index.html", scriptLoading: "defer" }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
  ],
};

/** The segbook command. The grid engine and office.js stay in node_modules. */
const cli = {
  ...common("cli"),
  target: "node20",
  entry: { segbook: "./src/cli/main.ts" },
  output: { ...nodeModule, path: join(root, "dist/cli"), filename: "[name].mjs" },
  experiments: { outputModule: true },
  externalsType: "node-commonjs", // through createRequire: Univer's packages load in Node as CommonJS only
  externals: [/^@univerjs\//, /^@microsoft\/office-js/, "rxjs"],
  module: { rules: [typescript], parser: { javascript: { importMeta: false, createRequire: false } } },
  optimization: { minimize: false },
};

export default [choices, addin, playground, cli];
