import type { LoadedClient, LoadedOperation } from "./load-client.js";
import type { ExpectedRequest } from "./expected-request.js";

/** An operation that may be the one a request of the mock is of. */
export interface Candidate {
  readonly client: LoadedClient;
  readonly operation: LoadedOperation;
  /** Values of the segments, by their names on the wire. */
  readonly segments: Readonly<Record<string, string | undefined>>;
  /** The path of the server is part of what fits. */
  readonly isWhole: boolean;
}

function pathPattern(path: string, isOpen: boolean): { pattern: RegExp; names: string[] } {
  const names: string[] = [];
  const source = path
    .replace(/(?<=.)\/$/, "")
    .split(/(\{[^{}]+\})/)
    .map((piece) => {
      const found = /^\{([/.;+#?&]?)([^{}]+)\}$/.exec(piece);
      if (found === null) return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const [, operator = "", name = ""] = found;
      if (/[?&]/.test(operator)) return "";
      names.push(name.replace(/\*$/, ""));
      if (operator === "/") return "(?:/([^/]*))?";
      return operator === "" && !isOpen ? "([^/]*?)" : "(.*?)";
    })
    .join("");
  return { pattern: new RegExp(`^${source}/?$`), names };
}

function segmentsOf(
  operation: LoadedOperation,
  path: string,
  server: string,
): Candidate["segments"] | undefined {
  const isOpen = operation.model.parameters.some(
    (one) => one.skipEncoding || one.allowReserved || one.expansion || (one.in === "path" && one.optional),
  );
  const [own = ""] = `${server}${operation.model.path}`.split("?");
  const { pattern, names } = pathPattern(isOpen ? own.replaceAll("/{", "{") : own, isOpen);
  const [plain = ""] = path.split("?");
  const found = pattern.exec(plain);
  if (found === null) return undefined;
  const texts = found.slice(1).map((text) => (isOpen ? text.replace(/^\//, "") : text));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] && unescaped(texts[at])]));
}

/** A text of a URL without its escapes, where it has well-formed ones. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function similarity(name: string, operation: LoadedOperation): number {
  const a = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const b = operation.model.name.toLowerCase();
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}

/** The operations a request may be of: first those whose path says most, then those that are called like the scenario. */
export function candidatesOf(
  clients: readonly LoadedClient[],
  request: ExpectedRequest,
  scenario: string,
): Candidate[] {
  const literal = ({ operation }: Candidate) => operation.model.path.replaceAll(/\{[^}]*\}/g, "").length;
  const all = clients.flatMap((client) =>
    client.operations
      .filter(({ model }) => model.method === request.method)
      .flatMap((operation): Candidate[] => {
        const { template = "" } = client.service.endpoint.server ?? {};
        const server = template.replace(/^(\{[^{}]+\}|https?:\/\/[^/]*)/, "");
        const whole = segmentsOf(operation, request.path, server);
        const segments = whole ?? suffixOf(operation, request.path);
        return segments === undefined ? [] : [{ client, operation, segments, isWhole: whole !== undefined }];
      }),
  );
  const whole = all.filter(({ isWhole }) => isWhole);
  return (whole.length > 0 ? whole : all)
    .sort(
      (a, b) =>
        literal(b) - literal(a) || similarity(scenario, b.operation) - similarity(scenario, a.operation),
    )
    .slice(0, 6);
}

/** A path behind that of a server. */
function suffixOf(operation: LoadedOperation, path: string): Candidate["segments"] | undefined {
  for (let at = path.indexOf("/", 1); at > 0; at = path.indexOf("/", at + 1)) {
    const found = segmentsOf(operation, path.slice(at), "");
    if (found !== undefined) return found;
  }
  return undefined;
}
