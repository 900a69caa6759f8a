/** Added to failures after which nobody can tell whether the service got to work. */
export const startedNote = ". The work may have been started: look for it in the service before asking again";
