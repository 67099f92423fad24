/**
 * Mutants of one folder under src/ (MUTATED: signoff or ledger), each judged by that folder's own tests in a copy of the
 * repository. Run it with scripts/mutation.ts from the root of the repository.
 */
const folder = process.env.MUTATED;
if (folder !== 'signoff' && folder !== 'ledger')
  throw new Error(`MUTATED names the folder to mutate: signoff or ledger, not ${folder}.`);

export default {
  mutate: [`src/${folder}/**/*.ts`, `!src/${folder}/**/*.test.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  checkers: [],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  concurrency: 2,
  // A runner keeps what each run leaves behind: after some hundreds it would be hundreds of megabytes.
  maxTestRunnerReuse: 300,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  // TypeScript 7 has no compiler API, which rewriting tsconfig.json in the copy would ask for; the copy needs none.
  tsconfigFile: 'none',
  ignorePatterns: [
    '**',
    '!package.json',
    '!src/**',
    '!schemas/**',
    '!test/setup.ts',
    '!test/fixtures/signoff/**',
    '!test/mutation/vitest.config.ts',
    '!test/ledger/**',
    '!test/fixtures/ledger/**',
    '!test/audit/**',
  ],
  disableTypeChecks: false,
  tempDirName: `coverage/mutation/${folder}.tmp`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
  allowEmpty: false,
};
