import { selectAuthMethod } from "../auth/index.js";
import { systemClock } from "../clock/index.js";
import { checkEndpoint, createPipeline } from "../http/index.js";
import { createWarn } from "../warnings/index.js";
import type { ApiVersion, ClientConfig } from "./client-config.js";
import type { ClientContext } from "./client-context.js";
import { parameterText } from "./parameter-text.js";

/**
 * What a generated client is built on. Sends nothing. Throws `ValidationError` for an endpoint, a
 * credential, a shared parameter or an option that cannot be used.
 */
export function createClientContext(config: ClientConfig): ClientContext {
  const { credential, parameters = {}, options = {} } = config;
  const { allowInsecureConnection = false, clock = systemClock, trustedOrigins = [] } = options;
  const endpoint = checkEndpoint(options.endpoint ?? config.endpoint, allowInsecureConnection);
  const apiVersion = config.apiVersion && withVersion(config.apiVersion, options.apiVersion);
  const rules = apiVersion && ruleVersion(apiVersion);
  for (const [name, spec] of Object.entries(config.parameterSpecs ?? {})) {
    parameterText({ parameters, apiVersion, rules }, name, { ...spec, client: true }, {});
  }
  const { policy: signIn, tls } = selectAuthMethod(config.auth, credential, {
    clock,
    endpoint,
    credentialScopes: options.credentialScopes,
  });
  const { name, xml } = config;
  const warn = createWarn(options.onWarning);
  const userAgent = `${config.packageName.replace("@", "").replace("/", "-")}/${config.packageVersion}`;
  const send = createPipeline({ ...options, client: name, endpoint, clock, userAgent, signIn, tls, warn });
  return {
    name,
    endpoint,
    apiVersion,
    rules,
    parameters,
    trustedOrigins,
    pollJitter: options.pollJitter,
    allowInsecureConnection,
    clock,
    xml,
    send,
    warn,
  };
}

// A version younger than the tables is most likely one that goes on from the newest they know.
function ruleVersion({ known = [], value }: ApiVersion): string | undefined {
  return known.includes(value) ? value : known.at(-1);
}

function withVersion(apiVersion: ApiVersion, value = apiVersion.value): ApiVersion {
  return { ...apiVersion, value };
}
