/** The page's script is text to the compiler: what it would say of a script is asked here. */
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { pageScript } from '../../../src/render/html/page-script.ts';

it('is a script', () => {
  expect(() => new Script(pageScript)).not.toThrow();
});

it('can stand in its element, and reaches for nothing outside of the page', () => {
  expect(pageScript).not.toMatch(/<\/script|<!--/i);
  expect(pageScript).not.toMatch(/https?:|\b(?:fetch|import|eval|Function|XMLHttpRequest)\b/);
});
