/** A whole number of up to 64 bits: a number while that is exact, a bigint beyond ±(2^53 - 1). */
export type Int64 = number | bigint;

/**
 * Stands, in types, for a kind of a hierarchy that the client was not generated with; at run time it
 * is the word the service sent. A type of its own, so that comparing with a known kind still narrows.
 */
export type UnknownKind = "(unknown kind)";
