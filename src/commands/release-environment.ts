import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { folderEnvironment } from '../evaluation/folder-environment.ts';
import { CommitTree } from '../git/commit-tree.ts';
import { formatProblem } from '../text/problem.ts';
import { parseWords } from './audit-arguments.ts';
import { openRepository } from './check-folder.ts';
import type { CommandIo } from './command.ts';

const HELP = `arbiter release environment FOLDER [options]

Prints the digest of the code environment of a model's folder, as a bundle of the commit records it: of the base images of its
Dockerfile and of its lock files. It is what a job hands to \`actions/deploy\` as \`code-environment\`, from the commit that its
image was built from.

  --commit REV    the commit to read (default: HEAD); files that are not committed do not count
  --json          print what the digest is of as well

Exit codes: 0 printed, 1 there is no digest (the reason is said), 2 cannot tell.
`;

const OPTIONS = {
  commit: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Exit 0 with the digest, 1 where a bundle would record none. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values: words, positionals } = parseWords(args, OPTIONS, HELP, { atMost: 1 });
  if (words.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const [named] = positionals;
  if (named === undefined) throw new UserError(`The folder of a model is missing.\n\n${HELP}`);
  const { repository, prefix } = await openRepository(resolve(io.cwd, named), io);
  if (prefix === '')
    throw new UserError(`${named} is the root of the repository; name the folder of a model.`);
  const { sha } = await repository.commit(words.commit ?? 'HEAD');
  const environment = await folderEnvironment(await CommitTree.of(repository, sha), prefix.slice(0, -1));
  const { digest, images, locks, problems } = environment;
  if (words.json === true) {
    io.stdout(`${JSON.stringify({ commit: sha, digest, images, locks, problems }, null, 2)}\n`);
  } else if (digest !== null) io.stdout(`${digest}\n`);
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
  return digest === null ? 1 : 0;
}
