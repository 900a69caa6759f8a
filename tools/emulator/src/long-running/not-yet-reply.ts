import { documentReply, documentedAnswer } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import { isObject, setAt, substitute } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import { trackingOf } from "../manifest/index.js";
import type { Tracking } from "../manifest/index.js";
import { statusPath } from "../runs/index.js";

/**
 * Answers that there is nothing to see yet, in the service's word for it; undefined when the
 * service has none.
 */
export function notYetReply(call: Call): Reply | undefined {
  const tracking = call.service.manifest.operations
    .map(trackingOf)
    .find((candidate) => follows(candidate, call));
  const word = tracking?.status?.notYet?.[0];
  if (tracking?.status === undefined || word === undefined) return undefined;
  const { status, response, headers, document, texts } = documentedAnswer(call, call.operation, [200]);
  const copy = substitute(document, texts);
  if (!isObject(copy)) return undefined;
  setAt(copy, statusPath(tracking.status), word);
  return documentReply(status, response, headers, copy);
}

function follows(tracking: Tracking | undefined, call: Call): tracking is Tracking {
  return tracking?.statusOperation?.operation === call.operation.name;
}
