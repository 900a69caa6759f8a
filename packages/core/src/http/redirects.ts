import { isAzbackupError, markStarted, RedirectError } from "../errors/index.js";
import { parseUrl } from "./origin.js";
import type { HttpPolicy } from "./policy.js";
import type { HttpRequest, HttpResponse, HttpSend } from "./types.js";

const maxRedirects = 20;

/**
 * Follows redirects, to allowed origins only. Part of every client on Node; elsewhere a policy to choose
 * (a browser does not tell where a redirect leads).
 *
 * It stands outside of the retries: should the page behind a 303 fail, then that GET is sent again,
 * and never the request before it, which may have started work.
 */
export const followRedirects: HttpPolicy = {
  async call(first, next) {
    const seen = new Set<string>();
    for (let request = first; ;) {
      const afterStart = first.startsWork && !request.startsWork;
      const response = await (afterStart ? sendAfterStart(request, next) : next(request));
      const followUp = redirected(request, response);
      if (!followUp) return afterStart ? { ...response, afterStart } : response;
      seen.add(`${request.method} ${request.url}`);
      const problem = seen.has(`${followUp.method} ${followUp.url}`)
        ? "redirected in a circle"
        : seen.size > maxRedirects && `more than ${maxRedirects} redirects`;
      if (problem) throw new RedirectError(first.operation, problem, first.startsWork);
      request = followUp;
    }
  },
};

// The service has taken the request that starts work; only what it points to may not be had.
async function sendAfterStart(request: HttpRequest, next: HttpSend): Promise<HttpResponse> {
  try {
    return await next(request);
  } catch (error) {
    if (isAzbackupError(error)) markStarted(error);
    throw error;
  }
}

/** The request a response asks for, or undefined if it is not to be followed. */
function redirected(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | undefined {
  const location = headers["location"];
  const reads = request.method === "GET" || request.method === "HEAD";
  const followed = [300, 303, 307, 308].includes(status) || (reads && (status === 301 || status === 302));
  if (!location || !followed) return undefined;
  const target = parseUrl(location, request.url);
  if (!target)
    throw new RedirectError(request.operation, "redirected to what is not a URL", request.startsWork);
  target.hash = "";
  if (status !== 303 || reads) return { ...request, url: target.href };
  const kept = Object.entries(request.headers).filter(([name]) => !/^(?:content|if)-/.test(name));
  const headers303 = Object.fromEntries(kept);
  return {
    ...request,
    url: target.href,
    method: "GET",
    body: undefined,
    headers: headers303,
    startsWork: false,
  };
}
