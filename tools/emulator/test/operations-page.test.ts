import { createEmulator } from "@azbackup/emulator";
import { expect, test } from "vitest";

interface Shown {
  readonly service: string;
  readonly operations: readonly {
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly support: "stateful" | "example";
  }[];
}

const HEADER = `# What the emulator does of each operation

With state: what one request changes, the next one shows, and long-running work takes its time. By example: the request is checked, and the answer is the documented one, whatever was asked before. Whatever is not listed is refused as the service refuses an unknown path, with a hint in \`x-emulator-hint\`.

A service that has only examples so far is answered by example throughout, and not listed. The emulator says the same of itself at \`/_emulator/services\`. This page is written by \`npx vitest run tools/emulator/test/operations-page.test.ts -u\`.
`;

test("docs/emulator-operations.md says what is modelled of each operation", async () => {
  const emulator = await createEmulator();
  const services = await emulator.fetch(new URL("/_emulator/services", emulator.url("keyvault")));
  const all = (await services.json()) as readonly Shown[];
  const shown = all.filter(({ operations }) => operations.some(({ support }) => support === "stateful"));
  const sections = shown.map(({ service, operations }) => {
    const rows = operations.map(
      ({ name, method, path, support }) =>
        `| \`${name}\` | \`${method} ${path}\` | ${support === "stateful" ? "with state" : "by example"} |`,
    );
    const head = ["| operation | request | answered |", "| --- | --- | --- |"];
    return [`## ${service}`, "", ...head, ...rows, ""].join("\n");
  });
  await expect([HEADER, ...sections].join("\n")).toMatchFileSnapshot("../../../docs/emulator-operations.md");
});
