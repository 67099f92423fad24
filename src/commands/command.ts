/** What a command may touch of the outside world; tests give their own. */
export interface CommandIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The present instant as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Whether standard output is a terminal that can show colour. */
  readonly isTerminal?: boolean;
}

/** A command's entry: words after its name in, exit code out (0 allowed, 1 denied, 2 cannot decide). */
export type CommandRun = (args: readonly string[], io: CommandIo) => Promise<number>;
