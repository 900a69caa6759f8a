/** An option that does not belong to one service. */
export interface GeneralOption {
  /** What stands for the value in the help; absent for an option without one. */
  readonly value?: string;
  readonly help: string;
}

/** All options but those of the journeys. */
export const generalOptions = {
  help: { help: "show this text" },
  service: { value: "NAME", help: "only this service; may be given more than once" },
  speed: {
    value: "N",
    help: "the emulated clock runs N times as fast as the real one (5; with --emulator 1)",
  },
  fail: { value: "CODE", help: "let the emulated backup fail with this error code" },
  emulator: { value: "URL", help: "use an emulator that is running already, instead of starting one" },
  endpoint: { value: "URL", help: "use the real service at this URL; needs one --service" },
  yes: { help: "do not ask before touching a real service" },
  cert: { value: "FILE", help: "client certificate (PEM), with --key" },
  key: { value: "FILE", help: "private key of the certificate (PEM)" },
  pfx: { value: "FILE", help: "client certificate and key in one file, instead of --cert and --key" },
  ca: { value: "FILE", help: "certificate authorities to trust (PEM), with --cert or --pfx" },
  save: { value: "FILE", help: "keep in FILE what another process needs to go on" },
  resume: { value: "FILE", help: "go on from FILE; starts nothing twice" },
} as const satisfies Readonly<Record<string, GeneralOption>>;

/** Name of an option that does not belong to one service. */
export type GeneralOptionName = keyof typeof generalOptions;
