import { expect, test } from "vitest";
import { compareApi } from "../src/api/compare-api.js";
import { inheritedChanges } from "../src/release/inherited-changes.js";

function report(entry: string, code: string): string {
  return `# API\n\n## ${entry}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

const client = report(
  "@azbackup/widgets",
  'import type { CallOptions } from "@azbackup/core/operation";\n\nexport function getWidget(options?: CallOptions): Promise<string>;',
);

/** Core's report: options that users reach through another interface, and a function they do not. */
function core(timeout: string, size: string): string {
  return report(
    "@azbackup/core/operation",
    `export interface CallOptions extends WaitOptions { readonly headers?: string; }
export function send(options: CallOptions): void;
export interface WaitOptions { readonly timeout?: ${timeout}; }
export function internalSize(value: ${size}): void;`,
  );
}

function inherited(before: string, after: string): string[] {
  const changes = { wire: [], api: compareApi(before, after), inherited: [], inside: true };
  const all = [{ name: "@azbackup/core", reports: [before, after], changes }];
  const dependant = {
    name: "@azbackup/widgets",
    reports: [client, client],
    changes: { wire: [], api: [], inherited: [], inside: false },
  };
  return inheritedChanges(dependant, all).map(({ level, text }) => `${level} ${text}`);
}

test("a type of core that a client's methods take and that became narrower breaks the client's users", () => {
  const found = inherited(core("number | string", "number"), core("number", "number"));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^breaking @azbackup\/core: .*WaitOptions\.timeout/);
});

test("what a client's users cannot reach, and what became wider, does not reach the client", () => {
  expect(inherited(core("number", "number | string"), core("number", "number"))).toEqual([]);
  expect(inherited(core("number", "number"), core("number | string", "number"))).toEqual([]);
});
