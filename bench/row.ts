/** One line of the bench table. Times and memory are given as ratios against a named peer in the same run. */
export interface BenchRow {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly theirs: string;
  readonly ratio: string;
  readonly target: string;
}

export function markdownTable(rows: readonly BenchRow[]): string {
  const head = '| What | Arbiter | Peer | Peer | Ratio | Target |\n|---|---|---|---|---|---|\n';
  return (
    head +
    rows
      .map(
        (row) =>
          `| ${row.what} | ${row.ours} | ${row.peer} | ${row.theirs} | ${row.ratio} | ${row.target} |\n`,
      )
      .join('')
  );
}
