import { readFileSync, readdirSync } from "node:fs";
import { parseJson } from "@azbackup/core/codec";
import type { ServiceDescription } from "@azbackup/generator";
import { describeOperation, type OperationDescription } from "./description/index.js";
import { type Example, type ExampleFile, readExample } from "./example.js";
import { type Judge, createJudge } from "./judge.js";
import type { OpenApiDocument } from "./open-api.js";
import { type XmlTools, provideXmlTools } from "./xml-tools.js";

/** What a spec says, in the files beside it. */
export interface ServiceDocuments {
  /** A file below `examples/`. */
  example(file: string): Example;
  /** What the spec says of an operation, by its name in the client. */
  operation(name: string): OperationDescription;
  /** The OpenAPI document of one API version, which another emitter made from the same spec. */
  api(version: string): Judge;
}

/**
 * Opens the folder of a spec.
 *
 * @param xml the tools of `@azbackup/contract/xml`, for a service that speaks XML
 */
export function openDocuments(folder: URL, xml?: XmlTools): ServiceDocuments {
  provideXmlTools(xml);
  let service: ServiceDescription | undefined;
  const judges = new Map<string, Judge>();
  return {
    example: (file) => readExample(readJson<ExampleFile>(new URL(`examples/${file}`, folder))),
    operation(name) {
      service ??= readJson<ServiceDescription>(new URL("generated/description.json", folder));
      return describeOperation(service, name);
    },
    api(version) {
      let judge = judges.get(version);
      if (judge === undefined) {
        const document = readJson<OpenApiDocument>(new URL(`generated/openapi3/${version}.json`, folder));
        judge = createJudge(
          document,
          xml === undefined ? [] : readSchemas(new URL("generated/xsd/", folder)),
        );
        judges.set(version, judge);
      }
      return judge;
    },
  };
}

function readSchemas(folder: URL): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xsd"));
  return names.map((name) => readFileSync(new URL(name, folder), "utf8"));
}

function readJson<T>(file: URL): T {
  // The files are the repository's own, and the tests fail if they are not what they should be.
  return parseJson(readFileSync(file, "utf8")) as T;
}
