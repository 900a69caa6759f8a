import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line a machine can read: `N passed, N failed`. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0;
    // A file that could not be loaded, or an error outside any test, is a failure too.
    let failed = errors.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        else failed += 1;
      }
    }
    // Written last: vitest prints its own summary from a reporter that stands before this one.
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  }
}
