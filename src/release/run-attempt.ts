/** Which attempt of its run this is, and what has changed since its workflow was started. */
export interface AttemptFacts {
  readonly attempt: number;
  /** Governing files that are others now than in the commit whose workflow runs; null: that cannot be told. Asked of a further attempt only. */
  readonly outdated: readonly string[] | null;
}

/** `current`: it may act. What is not known and what is outdated both refuse. */
export interface AttemptState {
  readonly state: 'current' | 'unknown' | 'outdated';
  readonly message: string;
}

/** A further attempt runs the workflow and the code of then: what governs must not have changed since (attack 51). */
export function attemptState({ attempt, outdated }: AttemptFacts): AttemptState {
  if (!Number.isSafeInteger(attempt) || attempt < 1)
    return { state: 'unknown', message: 'Which attempt of the run this is is not known. Start a new run.' };
  if (attempt === 1) return { state: 'current', message: 'This is the first attempt of its run.' };
  if (outdated === null) {
    const message = `This is attempt ${attempt}; whether what governs has changed since is not known. Start a new run.`;
    return { state: 'unknown', message };
  }
  const [first] = outdated;
  if (first === undefined)
    return { state: 'current', message: `This is attempt ${attempt}, and what governs is what it was.` };
  const message = `This is attempt ${attempt} of an old run: ${first} has changed since. Start a new run.`;
  return { state: 'outdated', message };
}
