import { defineConfig } from 'vitest/config';

/** Runs apart from the suite: it judges some hundred broken files. */
export default defineConfig({
  test: {
    include: ['agreement/*.test.ts'],
    deps: { interopDefault: false },
    testTimeout: 3_600_000,
  },
});
