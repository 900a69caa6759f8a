/** Added to failures after which nobody can tell whether the service got to work. */
export function startedNote(maybe: boolean | undefined): string {
  return maybe ? ". The work may have been started: look for it in the service before asking again" : "";
}
