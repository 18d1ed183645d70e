/** The tests of a minute, for every save: `npm run test:fast`. CONTRIBUTING.md says what they leave out. */
import { defineConfig, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

export default mergeConfig(
  all,
  defineConfig({
    test: {
      exclude: [
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
        // It replaces modules, which the files of a worker share here.
        'tests/render/roles.test.ts',
      ],
      // Modules are loaded once for all files of a worker.
      isolate: false,
    },
  }),
);
