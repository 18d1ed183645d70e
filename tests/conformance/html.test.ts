import { expect, test } from 'vitest';
import { badPage, unfocusedPage } from './controls.ts';
import { editionsOf, judge, rulesBrokenBy } from './judge.ts';
import { axe } from './validators/axe.ts';
import { validateHtml } from './validators/html-validate.ts';
import { keyboardWalk } from './validators/keyboard.ts';
import { reflow } from './validators/reflow.ts';

const editions = editionsOf('html');

judge('axe', editions, axe);
judge('html-validate', editions, validateHtml);
judge('The keyboard', editions, keyboardWalk);
judge('Reflow at 320 pixels', editions, reflow);

test('axe fails faint text and a picture without alternative text', async () => {
  const rules = await rulesBrokenBy(badPage(), axe);
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
});

test('html-validate fails two equal ids', async () => {
  expect(await rulesBrokenBy(badPage(), validateHtml)).toContain('no-dup-id');
});

test('a page wider than the window is found', async () => {
  expect(await rulesBrokenBy(badPage(), reflow)).toEqual(['reflow', 'text-spacing']);
});

test('a page without a skip link, contents and a visible focus is found', async () => {
  const rules = await rulesBrokenBy(unfocusedPage(), keyboardWalk);
  expect(rules).toEqual(['everyStop', 'followContents', 'skipToText']);
});
