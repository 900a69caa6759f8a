import type { SessionRegistry } from "../sessions/index.js";
import type { ServiceManifest } from "../manifest/index.js";

/** What the control API acts on. */
export interface ControlHost {
  readonly sessions: SessionRegistry;
  readonly services: readonly ServiceManifest[];
  readonly version: string;
  /** It can answer: everything is loaded. */
  isReady(): boolean;
  /** Opens a port of a session's own; rejects when it cannot be had. */
  openPort(session: string, port: number): Promise<string>;
  /** Closes the port of a session, if it has one. */
  closePort(session: string): Promise<void>;
  /** The address of a session's own port. */
  portOf(session: string): string | undefined;
  /** Tokens given out until now are not taken any more. */
  revokeTokens(): void;
  /** What of an operation is modelled. */
  supportOf(service: string, operation: string): "stateful" | "example";
}
