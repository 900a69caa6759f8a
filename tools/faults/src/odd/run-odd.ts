import { isAzbackupError } from "@azbackup/core/errors";
import { callMethod } from "../clients/index.js";
import { isPoller, newClient, settle } from "../matrix/index.js";
import { oddDocument } from "./odd-document.js";
import type { OddMember } from "./odd-document.js";
import { lineOf } from "./recording.js";
import type { Exchange, Recording } from "./recording.js";
import { saidBy } from "./said.js";

/** Which answer is odd, and in what. */
export interface Oddity {
  /** The answer, counted back from the last. */
  readonly fromLast: number;
  readonly members: readonly OddMember[];
}

/**
 * Follows a recorded operation through answers of which one is odd, and says what must not be: an end
 * that nothing said, one that was said and not seen, an error that is none of the library's. Undefined
 * when all is well.
 */
export async function runOdd(recording: Recording, oddity: Oddity): Promise<string | undefined> {
  const { run, call, operation, spec } = recording;
  const answers = withOddity(recording.exchanges, oddity);
  const left = new Map<string, Exchange[]>();
  for (const one of answers) left.set(one.line, [...(left.get(one.line) ?? []), one]);
  const served: Exchange[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const queue = left.get(lineOf(input, init)) ?? [];
    const answer = queue.length > 1 ? queue.shift() : queue[0];
    if (!answer)
      return Response.json({ error: { code: "NotFound", message: "there is none" } }, { status: 404 });
    if (["status", "job", "result"].includes(answer.role)) served.push(answer);
    const { status, headers, body } = answer;
    return new Response(status === 204 || body === "" ? null : body, { status, headers });
  };
  const wire = { fetch, seen: new Map(), capped: false };
  const settled = await settle(() => {
    const used = callMethod(newClient(run, call, wire, []), operation, call.args);
    return isPoller(used) ? used.pollUntilDone() : used;
  });
  const said = served.map((one) => saidBy(one, spec));
  if (settled.kind === "hang") return "it hangs";
  if (settled.kind === "value") {
    const decisive = served.findLast(({ role }) => role === (spec.job ? "job" : "status"));
    const good = said.at(-1) === "succeeded" && (!decisive || saidBy(decisive, spec) === "succeeded");
    return good ? undefined : "a success that nothing said";
  }
  const { error } = settled;
  if (!isAzbackupError(error)) return `a raw error: ${String(error)}`;
  const ends = {
    OperationFailedError: "failed",
    OperationCanceledError: "canceled",
    OperationTimedOutError: "timedOut",
  } as const;
  const end = Object.entries(ends).find(([name]) => name === error.name)?.[1];
  if (end) return said.at(-1) === end ? undefined : `${end} although nothing said so`;
  const isHidden = said.length > 0 && said.at(-1) !== "nothing" && !leadsAway(served);
  return isHidden ? `the end that was said (${said.at(-1)}) is hidden: ${String(error)}` : undefined;
}

function withOddity(exchanges: readonly Exchange[], { fromLast, members }: Oddity): Exchange[] {
  const odd = exchanges.filter(({ role, body }) => ["status", "job", "result"].includes(role) && body !== "");
  const chosen = odd.at(-1 - (fromLast % Math.max(1, odd.length)));
  return exchanges.map((one) => (one === chosen ? { ...one, body: oddDocument(one.body, members) } : one));
}

/** A status document that says where the result is says so on purpose; one elsewhere is refused. */
function leadsAway(served: readonly Exchange[]): boolean {
  return served.some(({ body }) => body.includes('"resourceLocation"'));
}
