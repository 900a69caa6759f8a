import type { ReadmeProgram } from "./readme-programs.js";

/** What a program ends with on standard output, when its operation did succeed. */
export const successLine = "rehearsal: succeeded";

/** What takes the place of `@azure/identity`, and what an emulator needs of a client besides. */
function preamble(speed: number): string {
  return `class DefaultAzureCredential {
  async getToken() {
    return { token: "emulated", expiresOnTimestamp: Date.now() + 31_536_000_000 };
  }
}
const began = Date.now();
const emulated = {
  allowInsecureConnection: true,
  // What is waited for passes faster; what a machine under load takes to answer does not.
  attemptTimeoutMs: Infinity,
  clock: {
    now: () => began + (Date.now() - began) * ${speed},
    sleep: async (ms = 0, signal = new AbortController().signal) => {
      signal.throwIfAborted();
      await new Promise((done) => {
        const timer = setTimeout(done, ms / ${speed});
        signal.addEventListener("abort", () => {
          clearTimeout(timer);
          done(undefined);
        });
      });
      signal.throwIfAborted();
    },
  },
};`;
}

/** Points a client to an emulator: an endpoint it is made with, or one among its options. */
function aim(code: string, endpoint: string): string {
  const address = JSON.stringify(endpoint);
  return code.replaceAll(/new (\w+Client)\((.*?),?\s*\);$/gms, (_, name: string, all: string) => {
    // The page's own options, where it has some, come along.
    const [, args = all, own = ""] = /^(.*),\s*\{([^{}]*?),?\s*\}$/s.exec(all) ?? [];
    const options = own === "" ? "...emulated" : `${own}, ...emulated`;
    return /^\s*"https?:/.test(args)
      ? `new ${name}(${args.replace(/"https?:[^"]*"/, address)}, { ${options} });`
      : `new ${name}(${args}, { ${options}, endpoint: ${address}, credentialScopes: ["emulated"] });`;
  });
}

/** Where a page's program is run, and how. */
export interface Emulation {
  /** Of the service, at the emulator. */
  readonly endpoint: string;
  /** How many times faster than real time the program waits. Default 50. */
  readonly speed?: number;
}

/** A page's program in parts, made to run against an emulator. */
export interface EmulatedProgram {
  readonly imports: string;
  readonly body: string;
}

/**
 * Changes a page's program in no more than where the service is, how a token comes about, and how
 * long a second takes. Once its operation has succeeded it says so.
 *
 * @throws Error when the program makes no client.
 */
export function emulatedProgram(
  program: ReadmeProgram,
  { endpoint, speed = 50 }: Emulation,
): EmulatedProgram {
  const client = aim(program.client, endpoint);
  if (!client.includes("emulated")) throw new Error(`no client is made by: ${program.client}`);
  const imports = program.imports.replace(/^import .* from "@azure\/identity";\n/m, "");
  const ending = `console.log("rehearsal: " + poller.operationState?.status);`;
  return {
    imports,
    body: [preamble(speed), client, aim(program.body, endpoint), ending].join("\n\n"),
  };
}

/** As a module with top-level `await`. */
export function asModule({ imports, body }: EmulatedProgram): string {
  return `${imports}\n\n${body}\n`;
}

/** As a module that exports `main`, for hosts that call it when they are ready. */
export function asFunction({ imports, body }: EmulatedProgram): string {
  return `${imports}\n\nexport async function main() {\n${body}\n}\n`;
}

/** As CommonJS. */
export function asCommonJs({ imports, body }: EmulatedProgram): string {
  const required = imports.replaceAll(/^import (\{.*?\}) from ("[^"]+");$/gm, "const $1 = require($2);");
  return `${required}\n\nasync function main() {\n${body}\n}\n\nmain().catch((error) => {\n  console.error(error);\n  process.exitCode = 1;\n});\n`;
}
