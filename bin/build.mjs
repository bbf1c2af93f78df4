// npm run build: installs what is missing, then builds dist/ (addin, playground, cli).
import { build } from "./setup/build.mjs";
import { ensureDependencies } from "./setup/dependencies.mjs";
import { requireNode } from "./setup/node-version.mjs";

try {
  requireNode();
  await ensureDependencies();
  const { code } = await build();
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
