import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./tools/checks/src/summary-reporter.ts";

export default defineConfig({
  resolve: {
    // Core's tests run on its source; its own `imports` map points to what is built.
    alias: {
      "#transport": fileURLToPath(new URL("packages/core/src/http/transport/node.ts", import.meta.url)),
    },
  },
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts", "generator/test/**/*.test.ts"],
    reporters: ["default", new SummaryReporter()],
    testTimeout: 60_000,
  },
});
