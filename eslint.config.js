import astro from "eslint-plugin-astro";
import { globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const typescript = ["**/*.ts", "**/*.tsx"];

/** The allowed arrows between rooms (docs/decisions/0001): each room may import common and itself. */
const roomsClosedTo = {
  common: ["site", "studio", "functions", "start", "tests"],
  site: ["studio", "functions", "start", "tests"],
  studio: ["site", "functions", "start", "tests"],
  functions: ["site", "studio", "start", "tests"],
  start: ["site", "functions", "tests"],
};

const arrowsOf = () =>
  Object.entries(roomsClosedTo).map(([room, closed]) => ({
    files: [`${room}/**/*.{ts,tsx,astro,mjs}`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [closedRooms(room, closed), ...(room === "site" ? [contentDoor] : [])] },
      ],
    },
  }));

const contentDoor = {
  regex: "^(@sanity/|groq$)|/content/queries/|sanity\\.types",
  message: "site/content/ is the site's only door to Sanity; import a loader or a view model.",
};

function closedRooms(room, closed) {
  return {
    regex: `^(\\.\\./)+(${closed.join("|")})/`,
    message: `${room}/ may import common/ and itself only.`,
  };
}

export default tseslint.config(
  globalIgnores([
    "**/node_modules/",
    "**/dist/",
    ".hub*/",
    ".astro/",
    "**/.sanity/",
    "**/.wrangler/",
    "**/worker-configuration.d.ts",
    "site/content/sanity.types.ts",
  ]),
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Objects here are closures, not classes: their methods never use `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  ...astro.configs["flat/recommended"],
  {
    files: ["**/*.{js,mjs}"],
    rules: { "no-unused-vars": "error", "no-undef": "off" },
  },
  ...arrowsOf(),
  {
    files: ["site/content/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [closedRooms("site", roomsClosedTo.site)] }],
    },
  },
);
