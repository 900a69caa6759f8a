/** Where an output of the emitters stands in the repository; undefined for what is not kept. */
export function destination(service: string, output: string): string | undefined {
  const [emitter, kind, ...rest] = output.split("/");
  const path = rest.join("/");
  switch (emitter) {
    case "openapi3":
    case "openapi2":
      return documentPath(service, emitter, output.split("/").slice(1));
    case "generator":
      break;
    default:
      return undefined;
  }
  switch (kind) {
    case "package":
      return `packages/${service}/${path}`;
    case "tests":
      return `packages/${service}/test/generated/${path}`;
    case "xsd":
      return `specs/${service}/generated/xsd/${path}`;
    case "description":
      return `specs/${service}/generated/${path}`;
    case "manifest":
      return `tools/emulator/generated/${path}`;
    default:
      return undefined;
  }
}

/** One document a version; what else the emitters write, such as copies of the examples, is not kept. */
function documentPath(service: string, emitter: string, path: readonly string[]): string | undefined {
  const [version, file] = path.length === 1 ? ["unversioned", path[0]] : path;
  const isDocument = path.length <= 2 && (file === "openapi.json" || file === "swagger.json");
  return isDocument ? `specs/${service}/generated/${emitter}/${version}.json` : undefined;
}

/** Folders that hold nothing but generated files: what is in them and not generated any more goes. */
export function ownedFolders(service: string): string[] {
  return [
    `packages/${service}/src/generated`,
    `packages/${service}/test/generated`,
    `specs/${service}/generated`,
  ];
}
