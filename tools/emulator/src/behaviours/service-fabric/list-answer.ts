import type { ListItem, BehaviourAnswer, BehaviourCall } from "../behaviour.js";

/** A list in pages of the size the request asks for; 0 stands for as many as fit. */
export function listAnswer(call: BehaviourCall, items: readonly ListItem[]): BehaviourAnswer {
  const wanted = Number(call.values["MaxResults"] ?? 0);
  return { items, pageSize: wanted > 0 ? wanted : undefined };
}
