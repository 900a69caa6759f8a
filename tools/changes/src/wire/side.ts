/** Who reads a value: the service in a request, the user in an answer. */
export type Side = "request" | "answer";
