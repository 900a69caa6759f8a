import type { Example } from "./examples.js";
import { follow, isObject, type Json, type JsonObject, listOf, objectOf, textOf } from "./json.js";
import type { JsonJudge } from "./json-judge.js";

function resolved(document: JsonObject, value: Json): JsonObject {
  const reference = textOf(objectOf(value)["$ref"]);
  return objectOf(reference === undefined ? value : follow(document, reference));
}

/** The schema of a body; undefined if there is none, or it is not JSON. */
function jsonSchema(holder: Json | undefined): Json | undefined {
  const content = Object.entries(objectOf(objectOf(holder)["content"]));
  return content
    .filter(([type]) => /[/+]json\b/.test(type))
    .map(([, media]) => objectOf(media)["schema"])
    .at(0);
}

function hasContent(holder: Json | undefined): boolean {
  return Object.keys(objectOf(objectOf(holder)["content"])).length > 0;
}

function named(where: string, problems: readonly string[]): string[] {
  return problems.map((problem) => `${where}: ${problem}`);
}

function requestProblems(document: JsonObject, operation: JsonObject, example: Example, judge: JsonJudge) {
  const parameters = listOf(operation["parameters"]).map((parameter) => resolved(document, parameter));
  const byName = new Map(parameters.map((parameter) => [textOf(parameter["name"]) ?? "", parameter]));
  const server = objectOf(objectOf(listOf(document["servers"])[0])["variables"]);
  const rest = Object.keys(example.parameters).filter(
    (name) => !byName.has(name) && server[name] === undefined,
  );
  const [body] = rest;
  const request = operation["requestBody"];
  const schema = jsonSchema(request);
  const missing = [...byName].filter(
    ([name, parameter]) => parameter["required"] === true && example.parameters[name] === undefined,
  );
  const given = [...byName].filter(([name]) => example.parameters[name] !== undefined);
  return [
    ...missing.map(([name]) => `${name}: missing`),
    ...given.flatMap(([name, { schema: own = true }]) =>
      named(name, judge(own, example.parameters[name] ?? null)),
    ),
    ...rest.slice(hasContent(request) ? 1 : 0).map((name) => `${name}: not declared`),
    ...(objectOf(request)["required"] === true && body === undefined ? ["body: missing"] : []),
    ...(body !== undefined && schema !== undefined
      ? named("body", judge(schema, example.parameters[body] ?? null))
      : []),
  ];
}

function headerProblems(declared: JsonObject, given: JsonObject, judge: JsonJudge): string[] {
  const byName = new Map(
    Object.entries(declared).map(([name, value]) => [name.toLowerCase(), objectOf(value)]),
  );
  return Object.entries(given).flatMap(([name, value]) => {
    const header = byName.get(name.toLowerCase());
    if (header === undefined) return [`header ${name}: not declared`];
    return named(`header ${name}`, judge(header["schema"] ?? true, value));
  });
}

function responseProblems(document: JsonObject, response: Json | undefined, given: Json, judge: JsonJudge) {
  if (response === undefined) return ["not declared"];
  const declared = resolved(document, response);
  const { body, headers } = objectOf(given);
  const schema = jsonSchema(declared);
  return [
    ...headerProblems(objectOf(declared["headers"]), objectOf(headers), judge),
    ...(body !== undefined && !hasContent(declared) ? ["a body where none is declared"] : []),
    ...(isObject(given) && body === undefined && hasContent(declared) ? ["no body"] : []),
    ...(body !== undefined && schema !== undefined ? named("body", judge(schema, body)) : []),
  ];
}

/** In what an example is not what the operation of an OpenAPI 3.1 document takes and answers. */
export function exampleProblems(
  document: JsonObject,
  operation: JsonObject,
  example: Example,
  judge: JsonJudge,
): string[] {
  const responses = objectOf(operation["responses"]);
  return [
    ...named("request", requestProblems(document, operation, example, judge)),
    ...Object.entries(example.responses).flatMap(([status, given]) =>
      named(status, responseProblems(document, responses[status] ?? responses["default"], given, judge)),
    ),
  ];
}
