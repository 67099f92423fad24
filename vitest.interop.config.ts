import { defineConfig } from 'vitest/config';

/** The interoperability suite: run by .ci/interop, which brings the tools. */
export default defineConfig({
  logLevel: 'error',
  test: {
    include: ['test/interop/*.interop.ts'],
    setupFiles: ['test/setup.ts'],
    reporters: ['verbose'],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
