import { isAzbackupError, markStarted, RedirectError, redactUrl } from "../errors/index.js";
import type { OriginPolicy } from "./check-origin.js";
import { originGuard } from "./origin-guard.js";
import { parseUrl } from "./parse-url.js";
import { safeLog } from "./safe-log.js";
import type { HttpLayer, HttpRequest, HttpResponse, Logger } from "./types.js";

const mostRedirects = 20;

/**
 * Follows redirects, and keeps every request, the first included, within the allowed origins.
 *
 * It stands outside of the retries: should the page behind a 303 fail, then that GET is sent again,
 * and never the request before it, which may have started work.
 */
export function redirectLayer(policy: OriginPolicy, logger?: Logger): HttpLayer {
  const guard = originGuard(policy);
  return (next) => async (first) => {
    const send = async (request: HttpRequest, afterStart: boolean): Promise<HttpResponse> => {
      try {
        guard(request.url);
        return await next(request);
      } catch (error) {
        // The service has taken the request that starts work; only what it points to could not be had.
        if (afterStart && isAzbackupError(error)) markStarted(error);
        throw error;
      }
    };
    let seen: Set<string> | undefined;
    for (let request = first; ;) {
      const afterStart = first.startsWork && !request.startsWork;
      const response = await send(request, afterStart);
      const followUp = redirected(request, response);
      if (!followUp) return afterStart ? { ...response, afterStart } : response;
      seen ??= new Set();
      seen.add(`${request.method} ${request.url}`);
      if (seen.has(`${followUp.method} ${followUp.url}`))
        throw new RedirectError(first.operation, "redirected in a circle", first.startsWork);
      if (seen.size > mostRedirects)
        throw new RedirectError(first.operation, `more than ${mostRedirects} redirects`, first.startsWork);
      const url = redactUrl(followUp.url);
      safeLog(logger, "info", "redirect", { operation: first.operation, status: response.status, url });
      request = followUp;
    }
  };
}

/** The request a response asks for, or undefined if it is not to be followed. */
function redirected(request: HttpRequest, response: HttpResponse): HttpRequest | undefined {
  const { status, headers } = response;
  const { method } = request;
  const location = headers["location"];
  const reading = method === "GET" || method === "HEAD";
  const followed = [300, 303, 307, 308].includes(status) || (reading && (status === 301 || status === 302));
  if (!location || !followed) return undefined;
  const target = parseUrl(location, request.url);
  if (!target)
    throw new RedirectError(request.operation, "redirected to what is not a URL", request.startsWork);
  target.hash = "";
  const url = target.href;
  if (status !== 303 || reading) return { ...request, url };
  const kept = Object.entries(request.headers).filter(
    ([name]) => !name.startsWith("content-") && !name.startsWith("if-"),
  );
  return {
    ...request,
    url,
    method: "GET",
    body: undefined,
    headers: Object.fromEntries(kept),
    startsWork: false,
  };
}
