/** The tests of a minute, for every save: `npm run test:fast`. CONTRIBUTING.md says what they leave out. */
import { defineConfig } from 'vitest/config';
import { alone, common, exclude, include } from './vitest.config.ts';

export default defineConfig({
  test: {
    ...common,
    include,
    exclude: [
      ...exclude,
      ...alone,
      // The compiled command and package: they need `npm run build`.
      'tests/{bundle,cli}/**',
      'tests/structure/{dependencies,users}.test.ts',
      // Whole documents in every edition, the corpus, damage to whole editions.
      'tests/{corpus,editions}/**',
      'tests/verify/{mutations,unbroken}.test.ts',
      // Generated trees and texts.
      'tests/**/*.fuzz.test.ts',
      'tests/**/{any-text,any-tree,properties,round-trip}.test.ts',
      'tests/tracked/pairs.test.ts',
    ],
    // Modules are loaded once for all files of a worker.
    isolate: false,
  },
});
