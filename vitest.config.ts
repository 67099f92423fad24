import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The toolkit's source maps point to sources it does not ship; Vite would say so for each file.
  logLevel: 'error',
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 300_000,
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
});
