import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import { testResult } from '../policy/testing/report.ts';
import { renderPolicyTest, renderPolicyTestJunit } from '../report/policy-test.ts';
import { formatProblem } from '../text/problem.ts';
import type { CommandIo } from './command.ts';
import { runTests } from './policy-test-files.ts';
import { watchFiles } from './policy-watch.ts';

const HELP = `arbiter policy test [PATH…] [options]

Runs the tests of policies: NAME.test.yml beside NAME.yml. PATH is a policy, a file of tests, or a folder of them
(default: .arbiter/policies).

  --coverage        every outcome of every check must be expected by a case
  --mutate          every small change of the policy must be noticed by a case
  --watch           run again whenever a file changes
  --json            print the result (arbiter/policy-test/v1)
  --format FORMAT   text (what is printed otherwise), json or junit (XML)

Exit codes: 0 all pass, 1 a case fails, an outcome is not covered or a change survives, 2 tests that cannot be run.
`;

const FORMATS = ['text', 'json', 'junit'] as const;
type Format = (typeof FORMATS)[number];

/** `arbiter policy test`. */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    io.stdout(HELP);
    return 0;
  }
  const paths = positionals.length === 0 ? ['.arbiter/policies'] : positionals;
  const format = formatOf(values);
  const once = () =>
    runOnce(paths, { coverage: values.coverage ?? false, mutate: values.mutate ?? false }, format, io);
  const first = await once();
  if (values.watch !== true) return first.code;
  // Ends with the process: who watches stops it.
  let code = first.code;
  await watchFiles([...paths, ...first.read], io, async () => {
    code = (await once()).code;
  });
  return code;
}

async function runOnce(
  paths: readonly string[],
  options: { readonly coverage: boolean; readonly mutate: boolean },
  format: Format,
  io: CommandIo,
): Promise<{ readonly code: number; readonly read: readonly string[] }> {
  const { files, problems, read } = await runTests(paths, options, io);
  const result = testResult(files, problems);
  if (format === 'json') io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else io.stdout(format === 'junit' ? renderPolicyTestJunit(result) : renderPolicyTest(result));
  if (format === 'text') for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`);
  return { code: problems.length > 0 ? 2 : result.passed ? 0 : 1, read };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        coverage: { type: 'boolean' },
        mutate: { type: 'boolean' },
        watch: { type: 'boolean' },
        json: { type: 'boolean' },
        format: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UserError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

function formatOf({ json, format }: { json?: boolean | undefined; format?: string | undefined }): Format {
  if (format === undefined) return json === true ? 'json' : 'text';
  const found = FORMATS.find((one) => one === format);
  if (found === undefined || (json === true && found !== 'json'))
    throw new UserError(
      `\`--format\` takes one of ${FORMATS.join(', ')}, found \`${format}\`${json === true ? ' beside `--json`' : ''}.`,
    );
  return found;
}
