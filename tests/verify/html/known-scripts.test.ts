import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pageScript } from '../../../src/render/html/page-script.ts';
import { knownScripts } from '../../../src/verify/html/known-scripts.ts';

test('the script that the web edition has now is one of those that verification knows', () => {
  expect([...knownScripts]).toContain(createHash('sha256').update(pageScript).digest('hex'));
});
