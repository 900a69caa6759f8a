import { redactText } from "./redact-text.js";
import { redactUrl } from "./redact-url.js";

const safeHeader =
  /^(?:date|etag|server|www-authenticate|content-(?:type|length))$|(?:request-id|error-code|ms-version|retry-after(?:-ms)?)$/;
const urlHeader = /location$|^azure-asyncoperation$/;

/**
 * The headers that are known to be harmless; URLs among them are masked by {@link redactUrl}, the others
 * by {@link redactText}.
 *
 * @param secrets values not to be shown, as for {@link redactText}
 */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets?: readonly string[],
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (urlHeader.test(key)) kept[key] = redactUrl(value, secrets);
    else if (safeHeader.test(key)) kept[key] = redactText(value, secrets);
  }
  return kept;
}
