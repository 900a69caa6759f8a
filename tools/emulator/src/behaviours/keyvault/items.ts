import { createHash } from "node:crypto";
import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type {
  BehaviourAnswer,
  BehaviourCall,
  DocumentedExchanges,
  ListItem,
  OperationBehaviour,
  ServiceState,
} from "../behaviour.js";
import { knownProblem, objectsAt, textAt } from "../shared/index.js";
import { openBlob, sealBlob } from "./blob.js";

/** A kind of thing a vault holds. */
interface Kind {
  /** As it stands in operations. */
  readonly name: "Key" | "Secret" | "Certificate";
  /** As it stands in URLs; the collection of the memory is called so, too. */
  readonly plural: "keys" | "secrets" | "certificates";
  /** The parameter that takes a name. */
  readonly parameter: string;
  /** The member of a list's items that says the URL. */
  readonly id: "kid" | "id";
}

const KINDS: readonly Kind[] = [
  { name: "Key", plural: "keys", parameter: "key-name", id: "kid" },
  { name: "Secret", plural: "secrets", parameter: "secret-name", id: "id" },
  { name: "Certificate", plural: "certificates", parameter: "certificate-name", id: "id" },
];

/**
 * What a vault holds, by name: the members a list shows of it, without its URL. There is what the
 * documents list or back up, what was put into the memory, and what was restored; nothing here makes
 * or deletes any. A blob is good for every emulator, and holds no value of a secret, as none is known.
 */
export const itemOperations: Readonly<Record<string, OperationBehaviour>> = Object.fromEntries(
  KINDS.flatMap((kind): [string, OperationBehaviour][] => [
    [`list${kind.name}s`, { answer: (call) => list(call, kind) }],
    [`backup${kind.name}`, { answer: (call) => backUp(call, kind) }],
    [`restore${kind.name}`, { answer: (call) => restore(call, kind) }],
  ]),
);

/** What the documents show of a vault. */
export function seedItems(state: ServiceState, documents: DocumentedExchanges): void {
  for (const kind of KINDS) {
    const items = state.collection(kind.plural);
    for (const { body } of documents.of(`list${kind.name}s`)) {
      for (const { [kind.id]: url, ...item } of objectsAt(body, "value"))
        items.set(nameIn(String(url)), { attributes: {}, ...item });
    }
    for (const { parameters } of documents.of(`backup${kind.name}`)) {
      const name = textAt(parameters, kind.parameter) ?? "";
      if (!items.has(name)) items.set(name, { attributes: { enabled: true, created: 0, updated: 0 } });
    }
  }
}

function list(call: BehaviourCall, kind: Kind): BehaviourAnswer {
  const items = [...call.state.collection(kind.plural)].map(([name, item]): ListItem => {
    return { key: name, value: { [kind.id]: urlOf(call, kind, name), ...(isObject(item) ? item : {}) } };
  });
  const wanted = call.values["maxresults"];
  return wanted === undefined ? { items } : { items, pageSize: Number(wanted) };
}

function backUp(call: BehaviourCall, kind: Kind): BehaviourAnswer {
  const name = call.values[kind.parameter] ?? "";
  const own = nameLike(call, kind, name);
  const item = own === undefined ? undefined : call.state.collection(kind.plural).get(own);
  if (own === undefined || !isObject(item)) {
    const message = `A ${kind.name.toLowerCase()} with (name/id) ${name} was not found in this key vault.`;
    return knownProblem(call, `${kind.name}NotFound`, 404, message);
  }
  return { body: { value: sealBlob({ kind: kind.plural, name: own, item }) } };
}

/** A blob of the documents is none of the emulator's: it is answered as documented, and restores nothing. */
function restore(call: BehaviourCall, kind: Kind): BehaviourAnswer | undefined {
  const value = textAt(call.body, "value") ?? "";
  if (call.operation.examples.some(({ parameters }) => textAt(parameters, "parameters", "value") === value))
    return undefined;
  const sealed = openBlob(value);
  if (sealed?.kind !== kind.plural)
    return knownProblem(call, "Malformed backup blob", 400, "Backup blob is corrupt.");
  const { name, item } = sealed;
  if (nameLike(call, kind, name) !== undefined) {
    const url = `${urlOf(call, kind, name)}/${versionOf(name)}`;
    const noun = kind.name.toLowerCase();
    const message = `Conflict while restoring ${noun} ${url} - ${noun} already exists or concurrent access`;
    return knownProblem(call, "Conflict", 409, message);
  }
  call.state.collection(kind.plural).set(name, item);
  return { body: bundleOf(call, kind, name, item) };
}

function bundleOf(call: BehaviourCall, kind: Kind, name: string, item: JsonObject): JsonObject {
  const url = (plural: string): string =>
    `${urlOf(call, { ...kind, plural: plural as Kind["plural"] }, name)}/${versionOf(name)}`;
  if (kind.name === "Secret") return { ...item, id: url("secrets") };
  if (kind.name === "Key") {
    const operations = ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"];
    const key = { kid: url("keys"), kty: "RSA", key_ops: operations, n: versionOf(`n ${name}`), e: "AQAB" };
    return { key, ...item };
  }
  const policy = { id: `${urlOf(call, kind, name)}/policy`, issuer: { name: "Self" } };
  return { id: url("certificates"), kid: url("keys"), sid: url("secrets"), ...item, policy };
}

/** Names mean the same in any case. */
function nameLike(call: BehaviourCall, kind: Kind, name: string): string | undefined {
  return [...call.state.collection(kind.plural).keys()].find(
    (one) => one.toLowerCase() === name.toLowerCase(),
  );
}

function urlOf({ base }: BehaviourCall, { plural }: Pick<Kind, "plural">, name: string): string {
  return `${base}/${plural}/${name}`;
}

function nameIn(url: string): string {
  return url.split("/").at(-1) ?? "";
}

function versionOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}
