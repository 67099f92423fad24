/** Every size GitHub limits, and the smaller ones we keep so that one hostile text cannot crowd out the rest. */
export const LIMITS = {
  /** A pull-request comment; one more character and GitHub answers 422 "body is too long". */
  commentCharacters: 65_535,
  /** A job summary, in UTF-8 bytes per step; above it the upload fails. */
  summaryBytes: 1_048_576,
  /** Description of a commit status. */
  statusDescriptionCharacters: 140,
  /** Annotations of one type per step; all steps of one composite action share them. */
  annotationsPerType: 10,
  /** Message of one annotation, cut by the runner beyond this. */
  annotationMessageCharacters: 4_096,
  /** Annotations in one request on a check run. */
  checkRunAnnotations: 50,
  /** Summary and text of a check run. */
  checkRunTextCharacters: 65_535,
  /** The hidden record of the verdict in the comment, encoded. */
  verdictCharacters: 8_000,
  /** One text from outside, in the comment. */
  commentTextCharacters: 600,
  /** Rows of one table or items of one list in the comment. */
  commentRows: 30,
  /** People named for one open seat. */
  peopleNamed: 6,
} as const;

/** At most `limit` UTF-16 units, ending in `…` when something was cut; never cuts a surrogate pair in two. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const last = text.charCodeAt(end - 1);
  const whole = last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
  return `${text.slice(0, Math.max(0, whole))}…`;
}
