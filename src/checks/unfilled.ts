const MARKS: readonly RegExp[] = [
  /\b(?:tbd|tba|fixme|lorem ipsum|to be (?:written|defined|determined|completed|filled)|coming soon|more information needed|placeholder|insert [a-z ]{1,30} here|fill (?:this )?in)\b/i,
  /\bto[-_]?do\b\s*[:\])]/i,
  /\bT(?:O)DO\b/,
  /\[(?:your|insert|add|describe|name|date|more information)[^\]]{0,60}\](?!\()/i,
  /<(?:your|insert|add|describe|fill)[^>]{0,60}>/i,
  /\{\{[^}]{0,80}\}\}/,
  /^\s*(?:\.\.\.|…|n\/?a|\?+|-+|xxx+)\s*$/i,
];

/** Whether a line of prose still waits to be written. */
export function isUnfilled(line: string): boolean {
  return MARKS.some((mark) => mark.test(line));
}
