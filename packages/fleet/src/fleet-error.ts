/** What a {@link FleetError} says went wrong, for programs. */
export type FleetErrorCode =
  | "StoreUnreachable"
  | "StoreInUse"
  | "StoreNewer"
  | "UnknownKind"
  | "UnknownItem"
  | "InvalidItem"
  | "ItemTooLarge"
  | "DuplicateKey"
  | "SecretInItem"
  | "InvalidOption"
  | "InvalidDecision"
  | "MissingPackage"
  | "Closed";

/** A call to the fleet that cannot be carried out. Nothing was sent, and nothing of the call was stored. */
export class FleetError extends Error {
  override readonly name = "FleetError";
  readonly code: FleetErrorCode;

  constructor(code: FleetErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
