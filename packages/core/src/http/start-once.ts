import { markStarted, ValidationError } from "../errors/index.js";
import type { HttpResponse, HttpSend } from "./types.js";

/**
 * What is behind the policies of one call that starts work. It lets the start through again only when the
 * service has refused it, and has shown it elsewhere; a mere read (after a 303) always.
 */
export function startOnce(send: HttpSend): HttpSend {
  let mayHaveStarted = false;
  return async (request) => {
    if (request.method === "GET" || request.method === "HEAD") return send(request);
    if (mayHaveStarted) throw calledTwice();
    mayHaveStarted = true;
    const response = await send({ ...request, startsWork: true });
    mayHaveStarted = !isRefusal(response);
    return response;
  };
}

/** Redirects repeat a request (save 303, which follows one that was taken), and errors of the caller are no starts. */
function isRefusal({ status }: HttpResponse): boolean {
  return status >= 300 && status < 500 && status !== 303 && status !== 408;
}

/** The error of a policy that would start work twice. */
export function calledTwice(): ValidationError {
  const error = new ValidationError("policies", "functions that call next once", "a second call");
  markStarted(error);
  return error;
}
