import * as fc from "fast-check";
import { step } from "@azbackup/core/lro";
import { callMethod } from "../../clients/index.js";
import { isPoller } from "../../matrix/settle.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

const strategies = ["statusUrl", "location", "resource", "statusOperation", "inline"];
const stages = ["status", "job", "final"];

/**
 * Resume tokens by somebody who knows what has to be in them: every claim is one that a token could make.
 * The URLs are those the operation itself uses, for it may be made to follow another operation.
 */
export const forgedTokens = kind("forged tokens", (targets) => ({
  inputs: fc.record({
    target: targets.filter(({ resumeToken, longRunning }) => longRunning && resumeToken !== undefined),
    strategy: fc.option(fc.constantFrom(...strategies), { nil: undefined }),
    stage: fc.option(fc.constantFrom(...stages), { nil: undefined }),
    claims: fc.record(
      {
        phase: fc.constantFrom("succeeded", "failed", "canceled"),
        seen: fc.boolean(),
        resultMissing: fc.boolean(),
        serviceStatus: fc.constantFrom("Succeeded", "Success", "Failed"),
        jobStatus: fc.constantFrom("Completed", "Failed"),
        baseline: fc.constantFrom("", "[null]", '["succeeded"]', "[]", "[[]]"),
        inconclusiveReads: fc.constantFrom(0, 5, 99, 1e9, 2 ** 53 - 1),
        polls: fc.constantFrom(0, 2 ** 53 - 1),
        nextAt: fc.constantFrom(0, -8.64e15, 8.64e15),
        waitMs: fc.constantFrom(100, 86_400_000),
        intervalMs: fc.constantFrom(100, 86_400_000),
        requestIds: fc.constantFrom([], ["a", "b"]),
      },
      { requiredKeys: [] },
    ),
    asked: fc.boolean(),
    finalUrls: fc.constantFrom(undefined, 0, 1, 2),
    use: fc.constantFrom("wait", "poll", "step"),
    live: fc.boolean(),
  }),
  problems: ({ target, use, live, strategy, stage, claims, asked, finalUrls }) => {
    const forgery = { strategy, stage, claims, asked, finalUrls };
    const { origin } = new URL(target.run.emulator.url(target.run.manifest.service));
    return problemsOf(target, {
      isEnd: true,
      use: async (client) => {
        let token = target.resumeToken ?? "{}";
        if (live) {
          const started = callMethod(client, target.operation, target.call.args);
          if (!isPoller(started)) return undefined;
          await started.submitted();
          token = await started.resumeToken();
        }
        const poller = callMethod(client, "resume", [forged(token, forgery, origin)]);
        if (!isPoller(poller)) return undefined;
        // One read of work that has only begun; of work that never has, as many as it likes.
        // A step makes one request, and reads the result where a token says that it is next: SECURITY.md says so.
        if (use === "step") return stage === "final" ? undefined : step(poller).then(resultOf);
        return use === "poll" || live ? poller.poll().then(() => poller.result) : poller.pollUntilDone();
      },
    });
  },
}));

interface Forgery {
  readonly strategy: string | undefined;
  readonly stage: string | undefined;
  readonly claims: object;
  readonly asked: boolean;
  readonly finalUrls: number | undefined;
}

function forged(
  token: string,
  { strategy, stage, claims, asked, finalUrls }: Forgery,
  origin: string,
): string {
  const content = JSON.parse(token) as { state: Record<string, unknown> };
  const { state } = content;
  const url = typeof state["url"] === "string" ? state["url"] : `${origin}/`;
  Object.assign(
    state,
    { ...(strategy && { strategy, url }), ...(stage && { stage, url }), ...claims },
    asked && { asked: { url } },
    finalUrls !== undefined && { finalUrls: Array.from({ length: finalUrls }, () => url) },
  );
  return JSON.stringify(content);
}

function resultOf(made: { readonly state: string; readonly error?: Error }): unknown {
  if (made.error) throw made.error;
  return made.state === "succeeded" ? made : undefined;
}
