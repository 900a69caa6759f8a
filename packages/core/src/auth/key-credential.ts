import { ValidationError } from "../errors/index.js";
import type { HttpRequest, PolicyFunction } from "../http/index.js";
import type { AuthMethod } from "./auth-method.js";
import type { BasicCredential, KeyCredential } from "./types.js";

/** Adds a secret to a request. */
type Add = (request: HttpRequest, secret: string) => HttpRequest;

const withHeader =
  (name: string, write: (secret: string, before?: string) => string): Add =>
  (request, secret) => ({
    ...request,
    headers: { ...request.headers, [name]: write(secret, request.headers[name]) },
  });

const places: Readonly<Record<"header" | "query" | "cookie", (name: string, prefix: string) => Add>> = {
  header: (name, prefix) => withHeader(name.toLowerCase(), (key) => prefix + key),
  cookie: (name) =>
    withHeader(
      "cookie",
      (key, before) => `${before === undefined ? "" : `${before}; `}${name}=${encodeURIComponent(key)}`,
    ),
  query: (name) => (request, key) => ({
    ...request,
    url: `${request.url}${request.url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${encodeURIComponent(key)}`,
  }),
};

/** Puts a secret into each request; it is masked in whatever is shown of the call. */
function policy(add: Add, secret: () => string, parts: () => readonly string[]): PolicyFunction {
  return (request, next) => {
    const text = secret();
    request.secrets?.push(...parts());
    return next(add(request, text));
  };
}

function printable(value: unknown): string {
  if (typeof value === "string" && /^[\x20-\x7e]+$/.test(value)) return value;
  throw new ValidationError("credential.key", "printable ASCII on one line", value, { secret: true });
}

/**
 * A key that goes along with each request.
 *
 * @param prefix what stands before it, e.g. `"SharedAccessKey "`
 */
export function apiKey(place: "header" | "query" | "cookie", name: string, prefix = ""): AuthMethod {
  const add = places[place](name, prefix);
  return {
    requirement: "an object with a `key`",
    signIn(credential) {
      if (!isKeyCredential(credential)) return undefined;
      printable(credential.key);
      // The key is read each time: who holds the credential may renew it.
      const key = () => printable(credential.key);
      return { policy: policy(add, key, () => [key()]) };
    },
  };
}

/** User name and password, as RFC 7617 has them. */
export const basic: AuthMethod = {
  requirement: "an object with `username` and `password`",
  signIn(credential) {
    const { username, password } = Object(credential) as Partial<BasicCredential>;
    if (typeof username !== "string" || typeof password !== "string") return undefined;
    if (username.includes(":")) throw new ValidationError("credential.username", "without a colon", username);
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    const text = btoa(String.fromCharCode(...bytes));
    const add = withHeader("authorization", (secret) => `Basic ${secret}`);
    return {
      policy: policy(
        add,
        () => text,
        () => [text, password],
      ),
    };
  },
};

function isKeyCredential(credential: unknown): credential is KeyCredential {
  return (
    typeof (Object(credential) as Partial<KeyCredential>).key === "string" && !("cert" in Object(credential))
  );
}
