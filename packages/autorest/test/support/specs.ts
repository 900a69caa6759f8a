import { existsSync, readdirSync } from "node:fs";
import { read } from "./manifests.js";

interface OpenApi2 {
  readonly paths: Paths;
  readonly "x-ms-paths"?: Paths;
}

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;

const specs = new URL("../../../../specs/", import.meta.url);

/** Every operation of every version of every spec, as another emitter wrote them down: `service OperationId`. */
export function operationsInSpecs(): string[] {
  const described = readdirSync(specs).filter((name) => existsSync(new URL(`${name}/generated/`, specs)));
  const found = described.flatMap((service) =>
    readdirSync(new URL(`${service}/generated/openapi2/`, specs)).flatMap((file) => {
      const document = read<OpenApi2>(`specs/${service}/generated/openapi2/${file}`);
      return Object.values({ ...document.paths, ...document["x-ms-paths"] })
        .flatMap((item) => Object.values(item))
        .flatMap(({ operationId }) => (operationId === undefined ? [] : [`${service} ${operationId}`]));
    }),
  );
  return [...new Set(found)].sort();
}
