/** The next request of whoever resumes from a token, without what signs it in. */
export interface NextRequest {
  readonly method: string;
  readonly url: string;
}

/** A token as a client of some release wrote it, and what that client asked for next. */
export interface RecordedToken {
  readonly service: string;
  readonly operation: string;
  /** How often the operation had been read by then. */
  readonly reads: number;
  readonly token: string;
  readonly next: NextRequest;
}

/** Kinds of tokens: what they ask for next, and how they get there. One of each operation and kind is kept. */
export function kindOf(token: string): string {
  const { state }: { readonly state: { readonly stage: string; readonly strategy: string } } =
    JSON.parse(token);
  return `${state.strategy}, ${state.stage}`;
}
