/** The desk on a file of the disk (`plenary preview`), in Chromium. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleText } from './desk/files.ts';
import { visit, type Visit } from './desk/visit.ts';
import { serveWatched } from './desk/watched.ts';
import { chromiumPath } from './paths.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  folder = mkdtempSync(join(tmpdir(), 'plenary-watched-'));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Watches a file of some text and visits the page. */
async function watching(
  options: string[],
  use: (visit: Visit, write: (text: string) => void, stop: () => void) => Promise<void>,
): Promise<void> {
  const file = join(folder, 'draft.md');
  const write = (text: string): void => writeFileSync(file, text);
  write(sampleText());
  const served = await serveWatched(file, ...options);
  const one = await visit(browser, served.origin);
  try {
    await use(one, write, served.stop);
    const { origin } = new URL(served.origin);
    const elsewhere = one.requests.filter((address) => !/^(?:blob|data):/.test(address));
    expect(elsewhere.filter((address) => !address.startsWith(origin))).toEqual([]);
  } finally {
    await one.end();
    served.stop();
  }
}

function edition(page: Page) {
  return page.frameLocator('iframe.edition').locator('main');
}

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'Canonical source of the text' });
}

test('what is saved is shown, and what has changed since is told', async () => {
  await watching([], async ({ page, faults }, write) => {
    await edition(page).getByText('international response.').waitFor();
    await page.getByText('follows the file on the disk').waitFor();
    write(sampleText().replace('international response.', 'international response,'));
    await edition(page).getByText('international response,').waitFor();
    await page.getByRole('tab', { name: 'What changed' }).click();
    await page.getByText('Preambular paragraph 2: replace “.” with “,”').waitFor();
    expect(await page.locator('.aside').count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

test('what was edited in the page stays until a person decides', async () => {
  await watching([], async ({ page, take }, write) => {
    await edition(page).getByText('international response.').waitFor();
    await page.getByRole('button', { name: 'Put “,” there' }).first().click();
    await edition(page).getByText('international response,').waitFor();
    write(sampleText().replace('international response.', 'international response;'));
    await page.getByText('The file has changed, and so has the text here.').waitFor();
    expect(await edition(page).getByText('international response,').count()).toBe(1);
    await page.getByRole('button', { name: 'Take the file’s' }).click();
    await edition(page).getByText('international response;').waitFor();
    await editor(page).click();
    await page.keyboard.press('Control+z');
    await edition(page).getByText('international response,').waitFor();
    expect(await take('Download source')).toMatch(/draft\.md$/);
  });
});

test('a template of one’s own is taken, and its changes are seen', async () => {
  const look = join(folder, 'look');
  mkdirSync(look);
  writeFileSync(join(look, 'web.additions.css'), 'main { color: rgb(1, 2, 3) }');
  await watching(['--template', look], async ({ page, take, faults }) => {
    await edition(page).getByText('international response.').waitFor();
    const color = () => edition(page).evaluate((main) => getComputedStyle(main).color);
    await expect.poll(color, { timeout: 30_000 }).toBe('rgb(1, 2, 3)');
    writeFileSync(join(look, 'web.additions.css'), 'main { color: rgb(4, 5, 6) }');
    await expect.poll(color, { timeout: 30_000 }).toBe('rgb(4, 5, 6)');
    expect(await take('Download PDF')).toMatch(/draft\.look\.pdf$/);
    writeFileSync(join(look, 'pdf.json'), '{ "nothing": 1 }');
    await expect
      .poll(() => page.locator('.take-state').innerText(), { timeout: 60_000 })
      .toMatch(/could not be made: .*There is no key "nothing"/s);
    expect(faults).toEqual([]);
  });
});

test('when the command ends, the page says so and keeps working', async () => {
  await watching([], async ({ page }, _, stop) => {
    await edition(page).getByText('international response.').waitFor();
    await page.getByText('Editions verified').waitFor({ timeout: 60_000 });
    stop();
    await page.getByText('the command has ended').waitFor();
    await page.getByRole('button', { name: 'Put “,” there' }).first().click();
    await edition(page).getByText('international response,').waitFor();
  });
});
