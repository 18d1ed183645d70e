/** The desk wherever it is opened and however large it is shown, in Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modelUnText, sampleText } from './desk/files.ts';
import { serveFolder } from './desk/site-server.ts';
import { serveDesk, visit, type Served } from './desk/visit.ts';
import { chromiumPath, repository } from './paths.ts';
import { run } from './run.ts';
import { violationsOn } from './validators/axe.ts';

let browser: Browser;
let desk: Served;
let folder: string;

beforeAll(async () => {
  desk = await serveDesk();
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  folder = mkdtempSync(join(tmpdir(), 'plenary-site-'));
  const main = join(repository, 'lib/cli/main.js');
  await run(process.execPath, [main, 'desk', '--out', folder], { cwd: folder });
});

afterAll(async () => {
  await browser.close();
  desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

function edition(page: Page) {
  return page.frameLocator('iframe.edition').locator('main');
}

/** Drops files on the page as the desktop would. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await page.evaluateHandle((named) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(named)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

test('files that are dropped are opened: one to the front, several as a table', async () => {
  const { page, end, faults } = await visit(browser, desk.origin);
  await drop(page, { 'dropped.md': sampleText() });
  await edition(page).getByText('international response').first().waitFor();
  await page.locator('.standing').filter({ hasText: 'dropped.md' }).waitFor();
  await drop(page, { 'one.md': modelUnText(), 'two.md': modelUnText() });
  await page.getByText('3 of 3 read').waitFor();
  expect(faults).toEqual([]);
  await end();
});

test('the written site works below a path of any server, also without a network', async () => {
  const site = await serveFolder(folder, '/tools/desk/');
  const { page, context, end, faults, requests } = await visit(browser, site.origin);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state !== 'activated')
      await new Promise((done) => active?.addEventListener('statechange', done));
  });
  const elsewhere = requests.filter((address) => !/^(?:blob|data):/.test(address));
  expect(elsewhere.filter((address) => !address.startsWith(site.origin))).toEqual([]);
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await edition(page).getByText('international response').first().waitFor();
  await page.getByText('Editions verified').waitFor({ timeout: 120_000 });
  expect(faults).toEqual([]);
  await end();
  site.stop();
});

test('opened from the disk it says why it needs a server', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByText('Opened from the disk it cannot').waitFor();
  expect(await page.locator('.unstarted').innerText()).toContain('plenary desk');
  await page.close();
});

test('at 400 % everything is there, with one direction of scrolling', async () => {
  const magnified = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
  const { page, take, end } = await visit(browser, desk.origin, magnified);
  expect(await violationsOn(page, 'start', '400 %')).toEqual([]);
  await page.getByRole('button', { name: 'Try the sample' }).click();
  await edition(page).getByText('international response').first().waitFor();
  const widths = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
  for (const zone of ['Editions', 'Text', /^Messages/]) {
    await page.getByRole('tab', { name: zone }).click();
    const [content, window] = await widths();
    expect([zone, content]).toEqual([zone, window]);
    expect(await violationsOn(page, String(zone), '400 %')).toEqual([]);
  }
  expect(await take('Download source')).toMatch(/\.md$/);
  await end();
});

describe('the zones', () => {
  const textWidth = async (page: Page): Promise<number> =>
    Math.round((await page.locator('.zone.source').boundingBox())?.width ?? 0);

  test('are sized by keyboard and by pointer, folded, and remembered', async () => {
    const { page, end, faults } = await visit(browser, desk.origin);
    await page.getByRole('button', { name: 'Try the sample' }).click();
    const divider = page.getByRole('separator', { name: 'Width of the text' });
    await divider.waitFor();
    const usual = await textWidth(page);
    await divider.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => textWidth(page)).toBeGreaterThan(usual + 30);
    const line = await divider.boundingBox();
    if (!line) throw new Error('There is no divider.');
    await page.mouse.move(line.x + 3, line.y + 100);
    await page.mouse.down();
    await page.mouse.move(400, line.y + 100, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => textWidth(page)).toBeLessThan(405);
    const dragged = await textWidth(page);
    expect(dragged).toBeGreaterThan(380);
    await divider.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textWidth(page)).toBe(0);
    expect(await divider.getAttribute('aria-valuenow')).toBe('0');
    await page.keyboard.press('Enter');
    await expect.poll(() => textWidth(page)).toBe(dragged);
    await page.reload();
    await page.getByRole('button', { name: /^Go on with/ }).click();
    await divider.waitFor();
    expect(await textWidth(page)).toBe(dragged);
    expect(faults).toEqual([]);
    await end();
  });
});
