import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["{common,site,studio,functions,start}/**/*.test.ts"],
          exclude: ["**/node_modules/**"],
        },
      },
      {
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Everything that needs a built and running hub shares one: see tests/setup/runningHub.ts.
        test: {
          name: "hub",
          include: ["tests/{built,browser,start}/**/*.test.ts"],
          globalSetup: ["tests/setup/runningHub.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
