import type { CommandIo } from './commands/command.ts';
import { main } from './main.ts';
import { logText } from './report/escape.ts';

// A process that ends before a verdict (a lost promise, a killed pipe) must not look like a success.
process.exitCode = 2;

// A reader that has seen enough (`| head`) is no bug; whether there was a verdict it does not hear, so there was none.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(2);
});

const io: CommandIo = {
  stdout: (text) => process.stdout.write(text),
  // The runner reads commands from this stream too, and messages name files as their authors called them.
  stderr: (text) => process.stderr.write(logText(text)),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date().toISOString(),
  isTerminal: process.stdout.isTTY === true,
};

process.exitCode = await main(process.argv.slice(2), io);
