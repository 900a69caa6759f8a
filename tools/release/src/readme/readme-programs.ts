import { codeBlocks } from "./code-blocks.js";

/** A program a page shows, whole or as the continuation of the first one. */
export interface ReadmeProgram {
  readonly imports: string;
  /** Makes the client. */
  readonly client: string;
  readonly body: string;
}

function splitImports(block: string): { readonly imports: string; readonly rest: string } {
  const lines = block.split("\n");
  const imports = lines.filter((line) => line.startsWith("import "));
  return { imports: imports.join("\n"), rest: lines.slice(imports.length).join("\n").trim() };
}

/**
 * The programs of a client's page. The first is complete; each later one goes on where the first has
 * made its poller, in place of following it.
 *
 * @throws Error when the page does not begin with a program of imports, client and the rest.
 */
export function readmePrograms(markdown: string): ReadmeProgram[] {
  const [first, ...later] = codeBlocks(markdown).map(splitImports);
  const [client, start, ...follow] = first?.rest.split("\n\n") ?? [];
  if (
    first === undefined ||
    client === undefined ||
    start === undefined ||
    !client.startsWith("const client = new ")
  ) {
    throw new Error("the page does not begin with a program that makes a client");
  }
  return [
    { imports: first.imports, client, body: [start, ...follow].join("\n\n") },
    ...later.map(({ imports, rest }) => ({
      imports: [first.imports, imports].filter((text) => text !== "").join("\n"),
      client,
      body: `${start}\n\n${rest}`,
    })),
  ];
}

/** A program as its page has it. */
export function programText({ imports, client, body }: ReadmeProgram): string {
  return `${imports}\n\n${client}\n\n${body}\n`;
}
