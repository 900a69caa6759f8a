/** An option that every command has. */
export interface CommonOption {
  readonly flags: string;
  readonly help: string;
  readonly group: "Connection" | "Waiting" | "Output" | "Lists" | "Input";
  /** May be given several times. */
  readonly isRepeated?: boolean;
  readonly choices?: readonly string[];
  /** Only of some commands: those followed to an end, lists, those with a body and so on. */
  readonly only?: "long" | "list" | "body" | "route" | "find";
}

export const outputFormats = ["table", "json", "jsonl", "yaml", "tsv"] as const;

/** The kinds of credentials of `@azure/identity`. */
export const credentialKinds = [
  "default",
  "cli",
  "environment",
  "managed-identity",
  "workload-identity",
  "powershell",
  "developer-cli",
  "interactive",
  "device-code",
] as const;

/** The options in the order of the help. */
export const commonOptions: readonly CommonOption[] = [
  {
    flags: "--started-after <time>",
    help: "a moment before the start was sent [required]",
    group: "Input",
    only: "find",
  },
  {
    flags: "--started-before <time>",
    help: "a moment after which it was not sent any more (default now, which settles nothing)",
    group: "Input",
    only: "find",
  },
  {
    flags: "--id <id>",
    help: "an Azure resource id, in place of the flags it says: those of its subscription, its resource group and so on",
    group: "Input",
    only: "route",
  },
  {
    flags: "--body <file>",
    help: "the body, as JSON: a file, - for standard input, or the JSON itself; flags go on top of it",
    group: "Input",
    only: "body",
  },
  {
    flags: "--ask <flag>",
    help: "ask for the value of a secret flag, without showing it",
    group: "Input",
    isRepeated: true,
  },
  { flags: "--endpoint <url>", help: "URL of the service", group: "Connection" },
  { flags: "--api-version <version>", help: "version of the API to ask for", group: "Connection" },
  {
    flags: "--credential <kind>",
    help: "how to sign in; default is DefaultAzureCredential of @azure/identity",
    group: "Connection",
    choices: credentialKinds,
  },
  { flags: "--cert <file>", help: "client certificate, in PEM", group: "Connection" },
  { flags: "--key <file>", help: "its private key, in PEM", group: "Connection" },
  { flags: "--pfx <file>", help: "certificate and key in one PFX file", group: "Connection" },
  {
    flags: "--ca <file>",
    help: "certificate authorities to trust in place of the system's, in PEM",
    group: "Connection",
  },
  {
    flags: "--emulator [url]",
    help: "send everything to an emulator, not to Azure (default http://127.0.0.1:8080)",
    group: "Connection",
  },
  { flags: "--wait", help: "wait for the end, which is the default", group: "Waiting", only: "long" },
  {
    flags: "--no-wait",
    help: "print the token of the operation once it is accepted, and do not wait",
    group: "Waiting",
    only: "long",
  },
  {
    flags: "--save-token <file>",
    help: "write the token to a file once it is accepted",
    group: "Waiting",
    only: "long",
  },
  { flags: "--no-progress", help: "do not show how far it is", group: "Waiting", only: "long" },
  {
    flags: "--timeout <time>",
    help: "give up waiting after that long: 90s, 30m, 8h; what runs goes on",
    group: "Waiting",
  },
  {
    flags: "--all",
    help: "every item there is (default where the output is no terminal)",
    group: "Lists",
    only: "list",
  },
  {
    flags: "--limit <n>",
    help: "at most so many items (default 100 on a terminal)",
    group: "Lists",
    only: "list",
  },
  {
    flags: "-o, --output <format>",
    help: "how to write what comes back (default: table on a terminal, json elsewhere)",
    group: "Output",
    choices: outputFormats,
  },
  { flags: "--query <jmespath>", help: "what to show of the result, in JMESPath", group: "Output" },
  {
    flags: "--show-secrets",
    help: "show what is secret in an answer, which is masked otherwise",
    group: "Output",
  },
  {
    flags: "--debug",
    help: "say on standard error what is sent and received, without secrets",
    group: "Output",
  },
];

/** Names that no parameter of an operation can have. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...commonOptions.map(({ flags }) => /--(?:no-)?([\w-]+)/.exec(flags)?.[1] ?? ""),
  "help",
  "version",
]);
