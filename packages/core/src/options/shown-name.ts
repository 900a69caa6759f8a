import { redacted } from "../errors/index.js";

/** A name that came from outside, if it is made like those of options and headers: in its place a secret may stand. */
export function shownName(name: string): string {
  return /^[a-z_-]{1,40}$/i.test(name) ? name : redacted;
}
