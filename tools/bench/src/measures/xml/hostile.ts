import { namespace } from "./codec.js";

/** A document nobody should trust. */
export interface HostileDocument {
  readonly name: string;
  /** Whether it is XML all the same, so that reading it is no mistake. */
  readonly wellFormed: boolean;
  readonly text: () => string;
}

const inner = "<ID>1</ID><Status>Succeeded</Status>";
const open = `<Operation xmlns="${namespace}">`;
const close = "</Operation>";

/** Says that an operation succeeded: everybody has to read this. */
export const goodDocument = `${open}${inner}${close}`;

function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join("");
}

/** Entities made of entities: a few hundred bytes that stand for ten to the tenth. */
function entityBomb(): string {
  const levels = many(9, (level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`);
  return `<!DOCTYPE Operation [<!ENTITY e0 "0123456789">${levels}]>${open}${inner}<Extra>&e9;</Extra>${close}`;
}

/** One large entity, referred to often. */
function wideEntity(): string {
  const entity = `<!DOCTYPE Operation [<!ENTITY e "${"0".repeat(50_000)}">]>`;
  return `${entity}${open}${inner}<Extra>${"&e;".repeat(10_000)}</Extra>${close}`;
}

/** What a service, or somebody in its place, could send to do harm. All claim that work succeeded. */
export const hostileDocuments: readonly HostileDocument[] = [
  { name: "entity bomb", wellFormed: true, text: entityBomb },
  { name: "large entity, 10,000 times", wellFormed: true, text: wideEntity },
  {
    name: "entity that is a local file",
    wellFormed: true,
    text: () =>
      `<!DOCTYPE Operation [<!ENTITY e SYSTEM "file:///etc/hosts">]>${open}${inner}<Extra>&e;</Extra>${close}`,
  },
  {
    name: "100,000 levels of nesting",
    wellFormed: true,
    text: () => `${open}${inner}${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}${close}`,
  },
  {
    name: "100,000 attributes",
    wellFormed: true,
    text: () => `${open}${inner}<Extra ${many(100_000, (index) => `a${index}="1" `)}/>${close}`,
  },
  {
    name: "12 MB of small elements",
    wellFormed: true,
    text: () => `${open}${inner}${"<a>1</a>".repeat(1_500_000)}${close}`,
  },
  {
    name: "one attribute twice",
    wellFormed: false,
    text: () => `${open}${inner}<Extra a="1" a="2"/>${close}`,
  },
  { name: "cut off between elements", wellFormed: false, text: () => `${open}${inner}` },
  { name: "cut off in a tag", wellFormed: false, text: () => `${open}${inner}<Extra><Cod` },
  { name: "two roots", wellFormed: false, text: () => `${goodDocument}<Operation/>` },
  {
    name: "an element named __proto__",
    wellFormed: true,
    text: () => `${open}${inner}<__proto__><polluted>1</polluted></__proto__>${close}`,
  },
  { name: "another namespace", wellFormed: true, text: () => `<Operation xmlns="urn:x">${inner}${close}` },
];
