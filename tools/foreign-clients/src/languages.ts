import { fileURLToPath } from "node:url";
import type { ForeignEmulator } from "./emulator.js";
import type { Outcome } from "./outcome.js";
import { isInstalled, outcomesOf } from "./run-language.js";

/** The clients of a language, or why they could not be run. */
export interface Language {
  readonly name: string;
  /** The command they need, with arguments that end at once. */
  readonly needs: readonly [command: string, ...args: string[]];
  /** Debian's packages that bring it; none for what npm brings. */
  readonly packages: readonly string[];
  run(emulator: ForeignEmulator): Promise<readonly Outcome[]>;
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Every language there are clients in. */
export const languages: readonly Language[] = [
  {
    name: "javascript",
    needs: [process.execPath, "--version"],
    packages: [],
    run: ({ origin, authorityFile }) =>
      outcomesOf(process.execPath, [file("javascript/main.js"), origin], {
        NODE_EXTRA_CA_CERTS: authorityFile,
      }),
  },
  {
    name: "python",
    needs: [
      "/usr/bin/python3",
      "-c",
      "import azure.mgmt.recoveryservicesbackup, azure.keyvault.administration",
    ],
    packages: ["python3-azure"],
    run: ({ origin, authorityFile }) =>
      outcomesOf("/usr/bin/python3", [file("../other/clients.py"), origin], {
        REQUESTS_CA_BUNDLE: authorityFile,
        SSL_CERT_FILE: authorityFile,
      }),
  },
  {
    name: "az",
    needs: ["az", "version"],
    packages: ["azure-cli"],
    run: ({ origin, authorityFile }) =>
      outcomesOf("/usr/bin/python3", [file("../other/az.py"), origin], { REQUESTS_CA_BUNDLE: authorityFile }),
  },
  {
    name: "go",
    needs: ["sh", "-c", "go version && ls /usr/share/gocode/src/github.com/Azure/azure-sdk-for-go"],
    packages: [
      "golang-go",
      "golang-github-azure-azure-sdk-for-go-dev",
      "golang-github-azure-go-autorest-dev",
    ],
    run: ({ origin, authorityFile }) =>
      outcomesOf("go", ["run", file("../other/clients.go"), origin], {
        SSL_CERT_FILE: authorityFile,
        GO111MODULE: "off",
        GOPATH: "/usr/share/gocode",
        GOFLAGS: "",
      }),
  },
];

/** Clients that neither npm nor Debian has. */
export const unavailable: readonly string[] = [
  "@azure/keyvault-admin (JavaScript): not to be had from the npm registry that was asked",
  "@azure/servicefabric (JavaScript): not to be had from the npm registry that was asked",
  "sfctl: Debian has no package of it; its library, azure.servicefabric, is run from Python",
  "az keyvault backup: Debian's az asks Debian's library for an API version that it has not, before it asks the service",
  "keyvault from Go: the library of Debian has no full backup",
  "Azure PowerShell, .NET and Java: neither npm nor Debian has their packages",
];

/** True when what the language needs is there. */
export function canRun({ needs: [command, ...args] }: Language): Promise<boolean> {
  return isInstalled(command, ...args);
}
