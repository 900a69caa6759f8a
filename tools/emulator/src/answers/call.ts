import type { AnswerFault, FaultList } from "../faults/index.js";
import type { BehaviourCall, QuirksSetting } from "../behaviours/index.js";
import type { IdMaker } from "../runs/index.js";
import type { EmulatorClock } from "../clock/index.js";
import type { Service } from "../service.js";

/** What every answer needs of the emulator it comes from. */
export interface Engine {
  readonly clock: EmulatorClock;
  readonly makeId: IdMaker;
  readonly faults: FaultList;
  /** How long work takes; undefined: three times the interval the client is asked to keep. */
  readonly durationMs: number | undefined;
  /** How long the jobs take that work leaves behind; undefined: twice as long as the operation. */
  readonly jobDurationMs: number | undefined;
  /** Retry-After in seconds, in place of the documented one. */
  readonly retryAfterSeconds: number | undefined;
  readonly pageSize: number;
  readonly quirks: QuirksSetting;
  /** Versions the specs do not describe are refused. */
  readonly strictVersions: boolean;
  readonly assumeParents: boolean;
}

/** A valid request on its way through the engine. */
export interface Call extends BehaviourCall {
  readonly engine: Engine;
  readonly service: Service;
  /** Path below the service's base, as it was sent. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fault: AnswerFault | undefined;
}
