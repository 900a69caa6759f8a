import type { Exchange } from "./exchange.js";

/** Headers that tell of machines in between, or of the connection; the emulator is neither. */
const OF_OTHERS =
  /^(connection|content-length|date|mise-correlation-id|x-aspnet-version|x-cache|x-ms-operation-identifier|x-ms-throttling-version|x-powered-by|server|x-ms-build-version|api-supported-versions|x-ms-keyvault-.*|x-ms-ratelimit-.*|x-ms-failure-cause)$/;
/** Some recorders drop these: their absence says nothing. */
const DROPPED =
  /^(retry-after|x-ms-request-id|x-ms-correlation-request-id|x-content-type-options|strict-transport-security|cache-control|pragma|expires|server|date|content-length|x-emulator-.*)$/;
const URLS = new Set(["azure-asyncoperation", "location"]);

/** What is different about the headers of an answer: which there are, and the form of the URLs in them. */
export function headerDifferences(
  { response, service }: Exchange,
  ours: Readonly<Record<string, string>>,
  everRecorded: ReadonlySet<string>,
): readonly string[] {
  const theirs = response.headers;
  const missing = Object.keys(theirs)
    .filter((name) => !OF_OTHERS.test(name) && ours[name] === undefined)
    .filter((name) => !(service === "keyvault" && name === "expires"))
    .map((name) => `header ${name} is absent`);
  const invented = Object.keys(ours)
    .filter((name) => !everRecorded.has(name) && !DROPPED.test(name) && !name.startsWith("x-ms-ratelimit-"))
    .map((name) => `header ${name} was never sent`);
  const added = [...URLS, "content-type"]
    .filter((name) => ours[name] !== undefined && theirs[name] === undefined)
    .map((name) => `header ${name} was not sent`);
  const urls = [...URLS].flatMap((name) => urlDifferences(name, theirs[name], ours[name]));
  const type = "content-type";
  const types =
    theirs[type] !== undefined &&
    ours[type] !== undefined &&
    mediaType(theirs[type]) !== mediaType(ours[type])
      ? [`header ${type} is ${ours[type]}, was ${theirs[type]}`]
      : [];
  return [...missing, ...invented, ...added, ...urls, ...types];
}

function urlDifferences(
  name: string,
  theirs: string | undefined,
  ours: string | undefined,
): readonly string[] {
  if (theirs === undefined || ours === undefined) return [];
  const [a, b] = [formOf(theirs), formOf(ours)];
  return a === b ? [] : [`header ${name} is ${b}, was ${a}`];
}

/** A URL below its service, with ids and the words a client gave taken out, and the names of its query. */
function formOf(text: string): string {
  const url = new URL(text);
  const path = url.pathname
    .replace(/^\/(keyvault|mysql-flexible|recovery-services|service-fabric|biztalk)(?=\/)/, "")
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}/gi, "ID")
    .replace(/(?<=\/locations\/)[^/]+/, "LOCATION")
    .replace(/(?<=\/backupJobs\/)Azure/, "ID");
  return `${path}?${[...url.searchParams.keys()].filter((name) => name !== "api-version").join("&")}`;
}

function mediaType(text: string): string {
  return text.split(";")[0] ?? "";
}
