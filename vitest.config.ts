import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/conformance/**', '**/node_modules/**'],
    // vitest unwraps `__esModule` where Node does not; the tests must see what Node sees.
    deps: { interopDefault: false },
    setupFiles: ['tests/seed.setup.ts'],
    testTimeout: 60_000,
  },
});
