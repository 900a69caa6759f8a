/** What signing in is answered with. */
export interface IdentitySettings {
  /** The tenant of who does not say one: `common`, `organizations`, a managed identity. */
  readonly tenant: string;
  /** Secrets by application; any application with any secret when undefined. */
  readonly clients: ReadonlyMap<string, string> | undefined;
}
