/** What a scope grants and refuses: the errnos that are seen in it, by call, and what never happens there. */
export type Answers = {
  readonly errnos: Readonly<Record<string, readonly string[]>>;
  /** Calls, and deaths. */
  readonly never: readonly string[];
};

/** By the name of the scope. */
export type AnswersOfScopes = Readonly<Record<string, Answers>>;
