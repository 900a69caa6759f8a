import * as fc from "fast-check";
import { callMethod } from "../../clients/index.js";
import type { HostileTarget } from "../hostile-target.js";
import type { Mutation } from "../inputs/mutation.js";
import { words } from "../inputs/words.js";
import { kind } from "../kind.js";
import { type HostileCall, problemsOf } from "../run-call.js";

/** What a text is full of to make whoever reads it go over it again and again. */
const parts = fc.oneof(
  fc.constantFrom(
    ...words(String.raw`
      a = : ; , & ? # % < > / \ " ' @ ( ) [ ] { } - _ . + eyJ- eyJ. <key> <key </key> sig= key: token=a, ://a@ %25 %3D
      \\ \" \u003d &amp; &#38; Bearer Basic, a="b", a=b, <!-- ]]> <![CDATA[ &lt; 9 1e 0. -1 \u0000 é`),
  ),
  fc.constantFrom("Bearer ", "key ", " ", "\t", "cookie: ", "<a b='", "a b ", 'Bearer a="', "-----BEGIN KEY"),
  fc.string({ minLength: 1, maxLength: 4 }),
);

/** Where such a text gets in. */
const places = [
  "message",
  "code",
  "document",
  "status document",
  "resume token",
  "token of the credential",
  "argument",
  ...words("www-authenticate retry-after location azure-asyncoperation content-type x-ms-request-id date"),
] as const;

const clientOptions = { maxResponseBytes: 2 ** 24 };
/** For a text eight times as long: linear is 8, quadratic 64. */
const most = 24;
/** Work that takes less CPU than this cannot be told from noise; milliseconds. */
const tellable = 6;

/** Texts of growing length in every place: the CPU they take must grow no faster. */
export const floods = kind("floods", (targets) => ({
  inputs: fc.record({
    target: targets,
    place: fc.constantFrom(...places),
    before: fc.string({ maxLength: 4 }),
    part: parts,
  }),
  problems: async ({ target, place, before, part }) => {
    const cpuAt = async (length: number): Promise<number> => {
      const text = before + part.repeat(Math.ceil(length / part.length));
      const began = process.cpuUsage();
      await problemsOf(target, { ...floodedCall(target, place, text), clientOptions }, false);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    };
    const least = async (length: number): Promise<number> =>
      Math.min(await cpuAt(length), await cpuAt(length));
    const long = await least(32_768);
    if (long < most * tellable) return [];
    const ratio = long / Math.max(tellable, await least(4096));
    return ratio > most ? [`the time taken by a ${place} grows faster than its length`] : [];
  },
}));

function floodedCall(target: HostileTarget, place: (typeof places)[number], text: string): HostileCall {
  const inHeader = text.replace(/[^\t\x20-\x7e]/g, "_");
  const fault = (code: string, message: string): Mutation => ({
    at: 0,
    times: 1000,
    status: 400,
    headers: [],
    body: {
      kind: "document",
      text: JSON.stringify({ error: { code, message, details: [{ code, message }] } }),
    },
  });
  switch (place) {
    case "message":
      return { mutations: [fault("X", text)] };
    case "code":
      return { mutations: [fault(text, "x")] };
    case "document":
      return { mutations: [{ at: 0, times: 1000, headers: [], body: { kind: "document", text } }] };
    case "status document":
      return {
        mutations: [
          {
            at: 1,
            times: 1000,
            headers: [],
            body: { kind: "document", text: JSON.stringify({ status: text }) },
          },
        ],
      };
    case "resume token":
      return { use: (client) => callMethod(client, "resume", [text]) };
    case "token of the credential":
      return {
        credential: { value: { getToken: async () => ({ token: text, expiresOnTimestamp: Infinity }) } },
      };
    case "argument":
      return {
        use: (client) =>
          callMethod(
            client,
            target.operation,
            target.call.args.map((one) => (typeof one === "string" ? text : one)),
          ),
      };
    default:
      return { mutations: [{ at: 0, times: 1000, status: 401, headers: [[place, inHeader]] }] };
  }
}
