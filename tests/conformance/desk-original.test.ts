/** A print beside its reading, in Chromium: a paragraph and its place on the page lead to each other. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOfEveryKind } from './desk/files.ts';
import { open, serveDesk, visit, type Served } from './desk/visit.ts';
import { chromiumPath } from './paths.ts';

let browser: Browser;
let desk: Served;

beforeAll(async () => {
  desk = await serveDesk();
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser.close();
  desk.stop();
});

/** The line of the source in which the caret stands. */
function currentLine(page: Page): Promise<string> {
  return page.locator('.cm-activeLine').innerText();
}

function polled<Value>(value: () => Promise<Value>) {
  return expect.poll(value, { timeout: 30_000 });
}

/** Where the mark stands, as parts of the page's width and height. */
async function marked(page: Page): Promise<{ left: number; top: number }> {
  const sheet = await page.locator('.sheet').first().boundingBox();
  const mark = await page.locator('.mark').first().boundingBox();
  if (!sheet || !mark) throw new Error('Nothing is marked.');
  return { left: (mark.x - sheet.x) / sheet.width, top: (mark.y - sheet.y) / sheet.height };
}

test('a click on the page leads to the text, and the caret to the page', async () => {
  const { page, end, faults } = await visit(browser, desk.origin);
  const [print] = await filesOfEveryKind();
  if (!print) throw new Error('There is no print.');
  await open(page, print.file);
  await page.getByRole('tab', { name: 'Original' }).click();
  await page.getByRole('img', { name: 'Page 1 of 1' }).waitFor();
  const sheet = page.locator('.sheet');
  const size = await sheet.boundingBox();
  if (!size) throw new Error('No page is shown.');
  // "2. Decides to put them out at dawn." stands 164 points below the top of a page of 792.
  await sheet.click({ position: { x: size.width * 0.4, y: (size.height * 161) / 792 } });
  await polled(() => currentLine(page)).toContain('to put them out at dawn');
  const second = await marked(page);
  expect(second.top).toBeCloseTo(164 / 792 - 0.02, 1);
  // A paragraph that is put before it moves it in the text, and not on the page.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await polled(() => currentLine(page)).toContain('to light them at dusk');
  await polled(async () => (await marked(page)).top).toBeLessThan(second.top - 0.015);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Praises the keepers;');
  await page.getByRole('button', { name: /to put them/ }).click();
  await polled(() => currentLine(page)).toMatch(/^3\. .*to put them out at dawn/);
  await polled(async () => (await marked(page)).top).toBeCloseTo(second.top, 3);
  expect(faults).toEqual([]);
  await end();
});
