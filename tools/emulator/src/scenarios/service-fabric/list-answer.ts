import type { ListItem, ScenarioAnswer, ScenarioCall } from "../scenario.js";

/** A list in pages of the size the request asks for; 0 stands for as many as fit. */
export function listAnswer(call: ScenarioCall, items: readonly ListItem[]): ScenarioAnswer {
  const wanted = Number(call.values["MaxResults"] ?? 0);
  return { items, pageSize: wanted > 0 ? wanted : undefined };
}
