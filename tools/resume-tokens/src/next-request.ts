import type { NextRequest } from "./recorded-token.js";
import type { Subject } from "./subject.js";

/**
 * What the client asks for when it resumes from a token and reads once.
 *
 * @throws ResumeTokenError when it cannot resume
 */
export async function nextRequest(subject: Subject, token: string): Promise<NextRequest> {
  subject.asked();
  const resumed = subject.resume(token);
  // What is answered is of no interest: the work of another release may not be there.
  await resumed.poll().catch(() => undefined);
  const [first] = subject.asked();
  if (first === undefined) throw new Error("nothing was asked for");
  return { method: first.method, url: withoutVersion(first.url) };
}

/** Where an operation of the client is asked, the version is the client's, and not the token's. */
function withoutVersion(text: string): string {
  const url = new URL(text);
  url.searchParams.delete("api-version");
  return url.href;
}
