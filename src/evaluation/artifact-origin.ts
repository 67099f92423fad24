/** Which attempt of a workflow run made an artifact. */
export interface ArtifactOrigin {
  readonly run: number;
  readonly attempt: number;
  /** True: some attempt before that one; the platform does not say which. */
  readonly isEarlier: boolean;
}

/** How an artifact is named as the source of evidence. */
export function originLabel(artifact: string, { run, attempt, isEarlier }: ArtifactOrigin): string {
  return `artifact ${artifact} of workflow run ${run} (${isEarlier ? 'before ' : ''}attempt ${attempt})`;
}

/** Reads a label back; undefined for any other source. */
export function parseOrigin(label: string): ArtifactOrigin | undefined {
  const found = /^artifact .+ of workflow run (\d{1,15}) \((before )?attempt (\d{1,6})\)$/su.exec(label);
  if (found === null) return undefined;
  const [, run, before, attempt] = found;
  return { run: Number(run), attempt: Number(attempt), isEarlier: before !== undefined };
}

/** One file of evidence as it was judged: its digest (lowercase hex), and where it came from. */
export interface EvidenceSource {
  readonly sha256: string;
  readonly source: string;
}

const DIGITS_SHOWN = 12;

/**
 * Who wrote evidence anew that an approval was given on. A workflow's evidence stands by what was first observed of its run
 * and attempt: a new attempt is new evidence, and so is another digest of the same attempt, which should not happen. Null
 * where no workflow wrote it: then the commit says who did.
 */
export function rewriting(before: EvidenceSource | undefined, source: string | undefined): string | null {
  const now = source === undefined ? undefined : parseOrigin(source);
  if (now === undefined) return null;
  const writer = `run ${now.run} ${attemptOf(now)}`;
  if (before === undefined) return `${writer} wrote it`;
  const digest = `sha256:${before.sha256.slice(0, DIGITS_SHOWN)}`;
  const old = parseOrigin(before.source);
  if (old === undefined) return `${writer} wrote it (before, no workflow: ${digest})`;
  if (old.run !== now.run) return `${writer} wrote it again (run ${old.run} ${attemptOf(old)}: ${digest})`;
  if (old.attempt === now.attempt && old.isEarlier === now.isEarlier)
    return `${writer} has another file than was first observed of it (${digest}), which no attempt should: see who replaced the artifact`;
  return `${writer} wrote it again (${attemptOf(old)}: ${digest})`;
}

function attemptOf({ attempt, isEarlier }: ArtifactOrigin): string {
  return isEarlier ? `before attempt ${attempt}` : `attempt ${attempt}`;
}
