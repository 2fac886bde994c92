// The strictest rules of typescript-eslint, for the sources of a generated package: run in its folder.

import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/"] },
  { files: ["src/**/*.ts"], extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked] },
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } } },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
);
