import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.test.ts'],
    globalSetup: './editions.setup.ts',
    // A test that expects nothing is a defect.
    expect: { requireAssertions: true },
    deps: { interopDefault: false },
    // A validator is a program of its own, judging many files at a time on a shared machine.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    maxWorkers: 2,
  },
});
