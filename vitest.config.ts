import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./tools/checks/src/summary-reporter.ts";

const shared = {
  resolve: {
    // Core's tests run on its source; its own `imports` map points to what is built.
    alias: {
      "#transport": fileURLToPath(new URL("packages/core/src/http/transport/node.ts", import.meta.url)),
    },
  },
};

export default defineConfig({
  test: {
    reporters: ["default", new SummaryReporter()],
    projects: [
      {
        ...shared,
        test: {
          name: "by hand",
          include: ["{packages,tools}/*/test/**/*.test.ts", "{examples,generator}/test/**/*.test.ts"],
          exclude: ["**/test/generated/**", "**/node_modules/**"],
          testTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: "contract",
          include: ["packages/*/test/generated/**/*.test.ts"],
          // Hundreds of small files that share no state: one set of modules serves them all.
          isolate: false,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
