import * as fc from "fast-check";
import { hostileUrls, inHeader } from "../inputs/hostile-url.js";
import type { Mutation } from "../inputs/mutation.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

const carriers = ["location", "azure-asyncoperation", "operation-location", "content-location"];

/** URLs by which an operation is followed, a page is found, or a request is sent elsewhere. */
export const urls = kind("urls", (targets) => ({
  inputs: fc.record({
    target: targets,
    at: fc.nat({ max: 4 }),
    times: fc.constantFrom(1, 2, 1000),
    status: fc.constantFrom(undefined, undefined, 201, 202, 300, 301, 302, 303, 307, 308, 401, 503),
    headers: fc.array(fc.tuple(fc.constantFrom(...carriers), hostileUrls), { maxLength: 3 }),
    link: fc.option(hostileUrls, { nil: undefined }),
  }),
  problems: ({ target, at, times, status, headers, link }) => {
    const { host } = new URL(target.run.emulator.url(target.run.manifest.service));
    const next = link?.replaceAll("HOST", host);
    const mutation: Mutation = {
      at,
      times,
      status,
      headers: headers.map(([name, url]: readonly [string, string]) => [name, inHeader(url, host)] as const),
      body:
        next === undefined
          ? undefined
          : {
              kind: "document",
              text: JSON.stringify({
                nextLink: next,
                value: [],
                status: "InProgress",
                ContinuationToken: next,
                Items: [],
              }),
            },
    };
    return problemsOf(target, { mutations: [mutation] });
  },
}));
