import { documentReply, pageReply, problemReply } from "../answers/index.js";
import type { Call } from "../answers/index.js";
import { withoutSecrets } from "../documents/index.js";
import { textReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import { problemOf } from "../validation/index.js";
import type { ResourceRole } from "./resource-roles.js";
import { dropResource, keepResource, resourceAt, resourcesIn } from "./resource-store.js";

/** Answers an operation on resources by what is kept of them. */
export function answerResource(call: Call, role: ResourceRole): Reply {
  const { operation, state, values } = call;
  const content = withoutSecrets(call.body, call.service.secrets);
  switch (role.action) {
    case "put": {
      const isNew = resourceAt(state, role, values) === undefined;
      return written(call, isNew ? [201, 200] : [200, 201], keepResource(state, role, values, content));
    }
    case "patch":
      if (resourceAt(state, role, values) === undefined) return absent(call);
      return written(call, [200], keepResource(state, role, values, content));
    case "delete":
      return dropResource(state, role, values)
        ? textReply(firstOf(call, [200, 204]), {}, "")
        : textReply(204, {}, "");
    case "get": {
      const found = resourceAt(state, role, values);
      return found === undefined ? absent(call) : written(call, [200], found);
    }
    case "list": {
      const items = resourcesIn(state, role, values);
      return pageReply(call, operation.paging ?? { items: ["value"] }, items, call.engine.pageSize);
    }
  }
}

function absent(call: Call): Reply {
  const { behaviour } = call.service;
  const finding = { kind: "notFound", message: "there is no such resource" } as const;
  return problemReply(behaviour, problemOf(finding, behaviour?.problems), call.operation.error);
}

function written(call: Call, wanted: readonly number[], document: unknown): Reply {
  const status = firstOf(call, wanted);
  const response = call.operation.responses.find((one) => one.status === status);
  return documentReply(status, response, {}, document);
}

function firstOf({ operation }: Call, wanted: readonly number[]): number {
  const declared = new Set(operation.responses.map(({ status }) => status));
  return wanted.find((status) => declared.has(status)) ?? wanted[0] ?? 200;
}
