import { defineConfig } from 'vitest/config';

/**
 * The tests that judge mutants: those beside the mutated sources, in one process. Properties explore; a mutant that only
 * they find would be found by luck, so they do not count here (and would take most of the time). What is not mutated and
 * heavy is loaded as it is.
 */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: [`src/${process.env.MUTATED ?? '*'}/**/*.test.ts`],
    exclude: ['**/*.property.test.ts', '**/rule-coverage.test.ts', '**/node_modules/**'],
    isolate: false,
    testTimeout: 20_000,
    server: { deps: { external: [/schemas\/validators\//] } },
  },
});
