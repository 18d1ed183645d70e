import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/conformance/**', '**/node_modules/**'],
    // vitest unwraps `__esModule` where Node does not; the tests must see what Node sees.
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.d.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.cache/coverage',
      reportOnFailure: true,
    },
    deps: { interopDefault: false },
    // A test that expects nothing is a defect.
    expect: { requireAssertions: true },
    setupFiles: ['tests/seed.setup.ts'],
    testTimeout: 60_000,
    // Left to itself, the runner keeps a core free: a machine of two would run one file at a time.
    maxWorkers: availableParallelism(),
    // Some tests read the whole corpus before they start.
    hookTimeout: 120_000,
  },
});
