import {
  expandDyns,
  type MockApiDefinition,
  type MockBody,
  type MockMultipartBody,
} from "@typespec/spec-api";

/** What the mock expects of one request, resolved. */
export interface ExpectedRequest {
  readonly method: string;
  /** The path, with the values the mock names. */
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: { readonly contentType: string; readonly raw: string | Buffer };
  readonly multipart?: MockMultipartBody;
}

const usualParts: readonly (readonly [RegExp, string])[] = [
  [/subscription/i, "00000000-0000-0000-0000-000000000000"],
  [/resourceGroup/i, "test-rg"],
];

function partOf(name: string, given: Readonly<Record<string, unknown>>): string {
  const value = given[name];
  if (value !== undefined) return encodeURIComponent(String(value));
  return usualParts.find(([pattern]) => pattern.test(name))?.[1] ?? "default";
}

function bodyOf(body: MockBody | MockMultipartBody | undefined, baseUrl: string): Partial<ExpectedRequest> {
  if (body === undefined) return {};
  if ("kind" in body) return { multipart: body };
  const { rawContent, contentType } = body;
  if (rawContent === undefined) return {};
  const raw =
    typeof rawContent === "string" || Buffer.isBuffer(rawContent)
      ? rawContent
      : rawContent.serialize({ baseUrl });
  return { body: { contentType, raw } };
}

/** Resolves what the mock says of a request. */
export function expectedRequest(api: MockApiDefinition, baseUrl: string): ExpectedRequest {
  const { query = {}, headers = {}, pathParams = {}, body } = api.request ?? {};
  const config = { baseUrl };
  const path = api.uri
    .replace(/(?<!\\):([A-Za-z_]\w*)/g, (all, name: string) =>
      name in pathParams || api.uri.includes(`/:${name}`) ? partOf(name, pathParams) : all,
    )
    .replaceAll("\\:", ":");
  return {
    method: api.method.toUpperCase(),
    path,
    query: expandDyns(query, config) as Record<string, unknown>,
    headers: Object.fromEntries(
      Object.entries(expandDyns(headers, config) as object).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    ),
    ...bodyOf(body, baseUrl),
  };
}
