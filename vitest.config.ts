import { availableParallelism } from 'node:os';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

export const include = ['tests/**/*.test.ts'];
export const exclude = ['tests/conformance/**', '**/node_modules/**'];

/** Tests that replace modules: these must load theirs anew. */
export const alone = ['tests/render/roles.test.ts'];

export const common: NonNullable<ViteUserConfig['test']> = {
  // vitest unwraps `__esModule` where Node does not; the tests must see what Node sees.
  deps: { interopDefault: false },
  // A test that expects nothing is a defect.
  expect: { requireAssertions: true },
  setupFiles: ['tests/seed.setup.ts'],
  testTimeout: 60_000,
  // Some tests read the whole corpus before they start.
  hookTimeout: 120_000,
  // Left to itself, the runner keeps a core free: a machine of two would run one file at a time.
  maxWorkers: availableParallelism(),
};

export default defineConfig({
  test: {
    ...common,
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        // Modules keep no state of the world: they are loaded once for all files of a worker.
        test: { name: 'all', include, exclude: [...exclude, ...alone], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
