import { readFileSync, readdirSync } from "node:fs";
import type { Manifest, OpenApi2 } from "./documents.ts";
import { prepareDocument } from "./prepare-document.ts";
import { hashOf } from "./record.ts";
import { type AutoRestOptions, ownManifest, toolVersions } from "./run-autorest.ts";
import { type Service, readJson } from "./services.ts";

/** All that decides what a client will be. */
export interface Inputs {
  readonly document: string;
  readonly options: AutoRestOptions;
  /** The same for the same client. */
  readonly hash: string;
}

/** Reads what a service's client is made from. */
export async function readInputs({ document: path, manifest }: Service): Promise<Inputs> {
  const openApi = readJson<OpenApi2>(path);
  const document = JSON.stringify(prepareDocument(openApi, readJson<Manifest>(manifest)));
  const { name, version } = await ownManifest();
  const scopes = Object.values(openApi.securityDefinitions ?? {}).flatMap(({ scopes: named = {} }) =>
    Object.keys(named),
  );
  const options = {
    "package-name": name,
    "package-version": version,
    "generate-metadata": "false",
    "add-credentials": String(scopes.length > 0),
    ...(scopes.length > 0 && { "credential-scopes": scopes.join(",") }),
  };
  return {
    document,
    options,
    hash: hashOf([path, document, JSON.stringify(options), toolVersions, ...scripts()]),
  };
}

function scripts(): string[] {
  const folder = new URL("./", import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"));
}
