/** The values of a request outside its body, by wire name; header names in lower case. */
export interface RequestValues {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
}
