/** A client as AutoRest wrote it: its files by their paths. */
export type ClientFiles = ReadonlyMap<string, string>;

/**
 * The module a service's subpath leads to: all that AutoRest's own index exports, and its client made
 * safe for work that must not be started twice. A client that speaks XML gets the tools for it besides.
 */
export function entryModule(service: string, files: ClientFiles): string {
  const index = textOf(files, "index.ts");
  const [clientLine, name, module] = match(index, /^export \{ (\w+) \} from "\.\/(\w+)\.js";$/m, (found) =>
    found.endsWith("Client"),
  );
  const source = textOf(files, `${module}.ts`);
  const [, list] = match(source, /constructor\(([^)]*)\)/);
  const parameters = list.split(",").flatMap((part) => {
    const [, parameter, type] = /^\s*(\w+)\??: (?:coreAuth\.)?(\w+)\s*$/.exec(part) ?? [];
    return parameter === undefined || type === undefined ? [] : [{ parameter, type }];
  });
  const options = parameters.at(-1);
  if (options === undefined) throw new Error(`the constructor of ${name} takes nothing`);
  const speaksXml = source.includes("/* isXml */ true");
  const passed = parameters.map(({ parameter }) =>
    parameter === "options" && speaksXml ? "withXml(options)" : parameter,
  );
  const signature = parameters.map(({ parameter, type }) =>
    parameter === "options" ? `options: ${type} = {}` : `${parameter}: ${type}`,
  );
  const takesCredential = parameters.some(({ type }) => type === "TokenCredential");
  return [
    ...(takesCredential ? ['import type { TokenCredential } from "@azure/core-auth";'] : []),
    'import { startOnce } from "../start-once.js";',
    ...(speaksXml ? ['import { withXml } from "../with-xml.js";'] : []),
    `import { ${name} as GeneratedClient } from "./${service}/${module}.js";`,
    `import type { ${options.type} } from "./${service}/models/index.js";`,
    "",
    ...index
      .split("\n")
      .filter((line) => line.startsWith("export ") && line !== clientLine)
      .map((line) => line.replace('"./', `"./${service}/`)),
    "",
    "/** The client AutoRest generates, except that it never repeats a request that may have started work. */",
    `export class ${name} extends GeneratedClient {`,
    `  constructor(${signature.join(", ")}) {`,
    `    super(${passed.join(", ")});`,
    "    startOnce(this.pipeline, options);",
    "  }",
    "}",
    "",
  ].join("\n");
}

function textOf(files: ClientFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`AutoRest wrote no ${path}`);
  return text;
}

function match(
  text: string,
  pattern: RegExp,
  accept: (name: string) => boolean = () => true,
): [whole: string, first: string, second: string] {
  for (const [whole, first = "", second = ""] of text.matchAll(new RegExp(pattern, "gm"))) {
    if (accept(first)) return [whole, first, second];
  }
  throw new Error(`AutoRest writes its clients in another way than it did: no ${pattern.source}`);
}
