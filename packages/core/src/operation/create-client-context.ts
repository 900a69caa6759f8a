import { selectAuthMethod } from "../auth/index.js";
import { systemClock } from "../clock/index.js";
import { ValidationError } from "../errors/index.js";
import { checkEndpoint, createPipeline } from "../http/index.js";
import { checkOptions } from "../options/index.js";
import { nonEmpty, required } from "../serialize/index.js";
import { createWarn } from "../warnings/index.js";
import type { ApiVersion, ClientConfig, ClientContext } from "./client-context.js";
import { clientOptionRules } from "./option-rules.js";

/**
 * What a generated client is built on. Sends nothing. Throws `ValidationError` for an endpoint, a
 * credential, a shared parameter or an option that cannot be used.
 */
export function createClientContext(config: ClientConfig): ClientContext {
  const { credential, parameters = {}, options = {} } = config;
  checkPlatform();
  checkOptions(clientOptionRules, options);
  const { allowInsecureConnection = false, clock = systemClock, trustedOrigins = [] } = options;
  const endpoint = checkEndpoint(options.endpoint ?? config.endpoint, allowInsecureConnection);
  const apiVersion = config.apiVersion && withVersion(config.apiVersion, options.apiVersion);
  const rules = apiVersion && ruleVersion(apiVersion);
  for (const [name, check] of Object.entries(config.parameterChecks ?? {})) {
    check(parameters[name], name, { version: rules });
  }
  const { policy: signIn, certificate } = selectAuthMethod(config.auth, credential, {
    clock,
    endpoint,
    credentialScopes: options.credentialScopes,
  });
  const { name, xml } = config;
  const warn = createWarn(options.onWarning);
  const userAgent = `${config.packageName.replace("@", "").replace("/", "-")}/${config.packageVersion}`;
  const pipeline = createPipeline({
    ...options,
    client: name,
    endpoint,
    clock,
    userAgent,
    signIn,
    certificate,
    warn,
  });
  return {
    name,
    endpoint,
    apiVersion,
    rules,
    parameters,
    trustedOrigins,
    pollJitter: options.pollJitter,
    outageToleranceMs: options.outageToleranceMs ?? 3_600_000,
    allowInsecureConnection,
    clock,
    xml,
    ...pipeline,
    warn,
  };
}

/** Says at once what would fail at the first answer: test environments lack some of it (jsdom). */
function checkPlatform(): void {
  for (const name of ["AbortController", "TextDecoder", "URL"]) {
    if (!(name in globalThis)) throw new ValidationError(name, "there: this platform has none", undefined);
  }
}

// A version younger than the tables is most likely one that goes on from the newest they know.
function ruleVersion({ known = [], value }: ApiVersion): string | undefined {
  return known.includes(value) ? value : known.at(-1);
}

function withVersion(apiVersion: ApiVersion, value = apiVersion.value): ApiVersion {
  required(nonEmpty)(value, "apiVersion", {});
  return { ...apiVersion, value };
}
