/**
 * Mutants of one folder under src/ (MUTATED: signoff or ledger), each judged by that folder's own tests in a copy of the
 * repository. Run it with scripts/mutation.ts from the root of the repository.
 */
const folder = process.env.MUTATED;
if (folder !== 'signoff' && folder !== 'ledger')
  throw new Error(`MUTATED names the folder to mutate: signoff or ledger, not ${folder}.`);

/** What the tests load from test/. Nothing else is in the copy, so nothing else can decide. */
const SUPPORT = {
  signoff: ['!test/fixtures/signoff/**'],
  ledger: ['!test/ledger/**', '!test/audit/entries.ts'],
};

export default {
  mutate: [`src/${folder}/**/*.ts`, `!src/${folder}/**/*.test.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  checkers: [],
  coverageAnalysis: 'perTest',
  // Mutants of what runs while a module loads take all tests each; left out, they would still be code that nothing tests.
  ignoreStatic: false,
  // The first test that fails has noticed the mutant.
  disableBail: false,
  concurrency: 2,
  // A runner keeps what each run leaves behind: after some hundreds it would be hundreds of megabytes.
  maxTestRunnerReuse: 300,
  timeoutMS: 15_000,
  timeoutFactor: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  // TypeScript 7 has no compiler API, which rewriting tsconfig.json in the copy would ask for; the copy needs none.
  tsconfigFile: 'none',
  ignorePatterns: ['**', '!package.json', '!src/**', '!test/mutation/vitest.config.ts', ...SUPPORT[folder]],
  disableTypeChecks: false,
  tempDirName: `coverage/mutation/${folder}.tmp`,
  // scripts/mutation.ts puts here what still holds of the committed baseline.
  incremental: true,
  incrementalFile: `coverage/mutation/${folder}.incremental.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  // scripts/mutation.ts names the survivors, a line each.
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `coverage/mutation/${folder}.json` },
  allowEmpty: false,
};
