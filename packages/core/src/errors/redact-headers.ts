import { redactText } from "./redact-text.js";
import { redactUrl } from "./redact-url.js";

const safeHeader =
  /^(?:accept|date|etag|server|user-agent|traceparent|www-authenticate|content-(?:type|length|encoding)|if-(?:none-)?match|(?:x-ms-)?(?:retry-after(?:-ms)?|request-id)|x-ms-(?:[a-z-]*request-id|error-code|version))$/;
const urlHeader = /location$|^azure-asyncoperation$/;

/** The headers that are known to be harmless; URLs among them are masked by {@link redactUrl}. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (safeHeader.test(key)) kept[key] = redactText(value);
    else if (urlHeader.test(key)) kept[key] = redactText(redactUrl(value));
  }
  return kept;
}
