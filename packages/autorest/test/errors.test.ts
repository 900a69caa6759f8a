import { failureOf, jsonReply, recorder, xmlReply } from "@azbackup/contract";
import { describe, expect, it } from "vitest";
import { callsOf } from "./support/calls.js";
import { baselineOf } from "./support/exchange.js";
import { type Operation, manifestOf } from "./support/manifests.js";
import { readValue } from "./support/read-value.js";
import { services } from "./support/services.js";

/** An error as the service answers with it. */
function errorReply({ error }: Operation) {
  const { path, code, message, xml } = error;
  if (xml !== undefined) {
    const text = `<${code}>BadThing</${code}><${message}>It is bad.</${message}>`;
    return xmlReply(400, `<${xml.name} xmlns="${xml.namespace ?? ""}">${text}</${xml.name}>`);
  }
  const fault: object = { [code]: "BadThing", [message]: "It is bad." };
  return jsonReply(
    400,
    path.reduceRight((inner, name) => ({ [name]: inner }), fault),
  );
}

interface Told {
  readonly statusCode?: number;
  readonly code?: string;
  readonly message?: string;
  readonly response?: { readonly parsedBody?: { readonly error?: { readonly code?: string } } };
}

/** What an error tells. Where a service nests its errors in its own way, AutoRest leaves the code in the body. */
function told({ statusCode, code, message, response }: Told): object {
  return {
    statusCode,
    code: code ?? response?.parsedBody?.error?.code,
    said: message?.includes("It is bad."),
  };
}

describe.each(services)("the clients of $name", (service) => {
  const manifest = manifestOf(service.name);
  // Some operations have no documented example, and nothing to call them with.
  it.each(manifest.operations.filter(({ examples }) => examples.length > 0))(
    "say the same when $name fails",
    async (operation) => {
      const [example] = operation.examples;
      if (example === undefined) throw new Error("an operation without an example");
      const calls = await callsOf(service, manifest, operation, example);
      const reply = errorReply(operation);
      const ourWire = recorder([...baselineOf(manifest, operation), reply]);
      const azure = await failureOf(async () => readValue(await calls.azure(recorder([reply]))));
      const ours = await failureOf(async () => {
        const given = calls.ours(ourWire);
        await (typeof given === "object" && given !== null && "submitted" in given
          ? given
          : readValue(given));
      });
      expect(told(azure as Told)).toEqual(told(ours as Told));
      expect(told(ours as Told)).toEqual({ statusCode: 400, code: "BadThing", said: true });
    },
  );
});
