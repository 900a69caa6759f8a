import { redactUrl } from "@azbackup/core/errors";
import type { CommandLine } from "../cli/parse-command-line.js";
import type { Environment } from "../environment.js";
import type { Journey, Parameter } from "../journeys/index.js";
import { StopError } from "../stop-error.js";
import { defaultCredential } from "./default-credential.js";
import type { Place } from "./place.js";
import { readCertificate } from "./read-certificate.js";

/** The real service at an endpoint. What is secret about it is added to `secrets`. */
export async function realService(
  { env, clock }: Environment,
  line: CommandLine,
  journey: Journey,
  endpoint: string,
  secrets: Set<string>,
): Promise<Place> {
  const certificate = await readCertificate(line, env, secrets);
  if (certificate !== undefined && journey.credential === "token") {
    throw new StopError(`${journey.title} takes no client certificate: leave out --cert and --pfx`);
  }
  return {
    kind: "real service",
    about: `Real service: ${journey.title} at ${redactUrl(endpoint)}`,
    target({ service, parameters }) {
      const find = (name: string): string | undefined => {
        const variable = parameters[name]?.env;
        if (variable === undefined) return line.parameters.get(name);
        for (const part of (env[variable] ?? "").split(/\s+/)) secrets.add(part);
        return env[variable];
      };
      return {
        endpoint,
        options: { clock },
        certificate,
        token: defaultCredential,
        has: (name) => Boolean(find(name)),
        value(name) {
          const value = find(name);
          if (!value) throw missing(service, name, parameters[name]);
          return value;
        },
      };
    },
    close: async () => {},
  };
}

function missing(service: string, name: string, parameter: Parameter | undefined): StopError {
  if (parameter === undefined) return new StopError(`${service} has no parameter ${name}`);
  const { env, help } = parameter;
  const where = env === undefined ? `--${name}` : `the environment variable ${env}`;
  return new StopError(`${service} needs ${where}: ${help}`);
}
