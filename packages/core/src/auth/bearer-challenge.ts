import type { HttpResponse } from "../http/index.js";
import { parseChallenges } from "./parse-challenges.js";
import type { Challenge } from "./parse-challenges.js";

/** The bearer challenge of a response, if it has one. */
export function bearerChallenge(response: HttpResponse): Challenge | undefined {
  const challenges = parseChallenges(response.headers["www-authenticate"] ?? "");
  return challenges.find(({ scheme }) => scheme === "bearer");
}

/** The claims a new token has to satisfy (continuous access evaluation); undefined if none are asked for. */
export function claimsOf({ parameters }: Challenge): string | undefined {
  const claims = parameters.get("claims");
  if (!claims || parameters.get("error") !== "insufficient_claims") return undefined;
  try {
    return atob(claims);
  } catch {
    return undefined;
  }
}
