/**
 * The desk, as people use it: opened in Chromium from the command's own server, under its policy. What
 * is taken from it is verified by the command and says the same as what the command makes.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeWorld } from '../../src/door/world.ts';
import { formatOf } from '../../src/editions/formats.ts';
import { printFile } from '../read/print/print-file.ts';
import { reportSheets } from '../read/print/report-sheets.ts';
import { chromiumPath, repository } from './paths.ts';
import { filesOfEveryKind, hostilePdf, modelUnText, sampleText } from './desk/files.ts';
import { held, open, serveDesk, visit, type Served, type Visit } from './desk/visit.ts';
import { unpacked } from './core/unpacked.ts';
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
  folder = mkdtempSync(join(tmpdir(), 'plenary-desk-'));
});

afterAll(async () => {
  await browser.close();
  desk.stop();
  rmSync(folder, { recursive: true, force: true });
});

const buttons = [
  'Download PDF',
  'Download EPUB',
  'Download Word',
  'Download web page',
  'Download XML',
] as const;

function command(...words: string[]): ReturnType<typeof run> {
  return run(process.execPath, [join(repository, 'lib/cli/main.js'), ...words], { cwd: folder });
}

/** Takes the way back to the list of editions off a page: there is no list beside what the desk gives. */
function withoutList(file: string): void {
  const page = readFileSync(file, 'utf8');
  const without = page.replace(/<p class="all-documents[^]*?<\/p>/, '');
  expect(without).not.toBe(page);
  writeFileSync(file, without);
}

/** The text of the web edition in its frame, without its contents. */
function webEdition(page: Page) {
  return page.frameLocator('iframe.edition').locator('main');
}

/** Uses a visit and ends it, come what may. */
async function visiting<T>(
  use: (visit: Visit) => Promise<T>,
  options?: Parameters<typeof visit>[2],
): Promise<T> {
  const one = await visit(browser, desk.origin, options);
  try {
    return await use(one);
  } finally {
    await one.end();
  }
}

describe('the sample', () => {
  test('is opened, seen and taken in every edition, as the command makes it', async () => {
    await visiting(async ({ page, take, requests, faults }) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await webEdition(page).getByText('Improving the coordination of efforts').first().waitFor();
      writeFileSync(join(folder, 'a-res-70-179.md'), sampleText());
      await command('build', 'a-res-70-179.md', '--out', 'own');
      withoutList(join(folder, 'own', 'a-res-70-179.html'));
      for (const button of buttons) {
        const path = await take(button);
        const name = basename(path);
        const verified = await command('verify', path, '--source', 'a-res-70-179.md');
        expect([name, verified.code, verified.stderr]).toEqual([name, 0, '']);
        const format = formatOf(name);
        if (!format) throw new Error(`${name} is no edition.`);
        const { compression } = nodeWorld();
        const parts = (file: string) =>
          unpacked(new Uint8Array(readFileSync(file)), format, compression);
        expect(parts(path)).toEqual(parts(join(folder, 'own', name)));
      }
      expect(readFileSync(await take('Download source'), 'utf8')).toBe(sampleText());
      expect(requests.filter((address) => !address.startsWith(desk.origin))).toEqual(
        requests.filter((address) => /^(?:blob|data):/.test(address)),
      );
      expect(faults).toEqual([]);
    });
  });

  test('is taken whole, in one archive', async () => {
    await visiting(async ({ page, take }) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      const { openZip } = await import('../../src/read/zip.ts');
      const bytes = new Uint8Array(readFileSync(await take('Download all')));
      const names = openZip(bytes, 1 << 28, nodeWorld().compression).names;
      expect([...names].sort()).toEqual(
        ['docx', 'epub', 'html', 'md', 'pdf', 'xml'].map((suffix) => `a-res-70-179.${suffix}`),
      );
    });
  });

  test('is seen as pages, as a book and as a structure', async () => {
    await visiting(async ({ page, faults }) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await page.getByRole('tab', { name: 'PDF pages' }).click();
      await page.getByRole('img', { name: /^Page 1 of \d/ }).waitFor();
      await page.waitForFunction(() => {
        const canvas = document.querySelector('canvas');
        return canvas !== null && canvas.width > 400;
      });
      await page.getByRole('tab', { name: 'E-book' }).click();
      await page.frameLocator('iframe.edition').locator('img[src^="data:"]').waitFor();
      await page.getByRole('tab', { name: 'Structure' }).click();
      await page.getByText('Operative paragraph').first().waitFor();
      expect(await page.locator('.structure li').count()).toBeGreaterThan(60);
      expect(faults).toEqual([]);
    });
  });
});

describe('each way in', () => {
  test('leads to editions that the command verifies', async () => {
    await visiting(async ({ page, take, faults }) => {
      for (const { file, words } of await filesOfEveryKind()) {
        await open(page, file);
        await webEdition(page).getByText(words).first().waitFor();
        writeFileSync(join(folder, file.name), file.buffer);
        const source = await take('Download source');
        // Fonts of Chinese are packages that are installed by who prints it.
        const isChinese = file.name === 'chinese.xml';
        const edition = await take(isChinese ? 'Download Word' : 'Download PDF');
        const verified = await command('verify', edition, '--source', source);
        expect([file.name, verified.code, verified.stdout]).toEqual([
          file.name,
          0,
          expect.stringContaining('no machine-checkable fault'),
        ]);
        const outlines = await Promise.all([
          command('outline', file.name),
          command('outline', source),
        ]);
        expect(outlines[1]?.stdout).toBe(outlines[0]?.stdout);
      }
      expect(faults).toEqual([]);
    });
  });

  test('a Model UN draft is pasted', async () => {
    await visiting(async ({ page, take }) => {
      await page.getByLabel('Or paste text from a document').fill(modelUnText());
      await page.getByRole('button', { name: 'Read the pasted text' }).click();
      await webEdition(page).getByText('training keepers').waitFor();
      const verified = await command(
        'verify',
        await take('Download Word'),
        '--source',
        await take('Download source'),
      );
      expect(verified.code).toBe(0);
    });
  });

  test('a print that holds several documents gives each of them', async () => {
    await visiting(async ({ page, faults }) => {
      await page
        .getByLabel('Open files')
        .setInputFiles(held('report.pdf', await printFile(reportSheets)));
      await page.getByText('4 of 4 read').waitFor();
      await page.getByRole('button', { name: 'report-3.pdf', exact: true }).click();
      await webEdition(page).getByText('Buoys of the south').first().waitFor();
      expect(faults).toEqual([]);
    });
  });

  test('a file that cannot be read says why, in the words of the command', async () => {
    await visiting(async ({ page }) => {
      await open(page, held('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)));
      writeFileSync(join(folder, 'old.doc'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1));
      const { stdout, stderr } = await command('check', 'old.doc');
      const shown = await page.locator('.not-open p').allInnerTexts();
      for (const sentence of shown.slice(1)) expect(stdout + stderr).toContain(sentence);
      expect(shown).toHaveLength(3);
    });
  });
});

test('a hostile file is refused, and the page answers all the while', async () => {
  await visiting(async ({ page, longTasks }) => {
    const before = (await longTasks()).length;
    await page.getByLabel('Open files').setInputFiles(held('hostile.pdf', hostilePdf()));
    await page
      .getByText(/draws forms more than/)
      .first()
      .waitFor();
    expect((await longTasks()).slice(before)).toEqual([]);
    await open(page, held('good.md', sampleText()));
    await webEdition(page).getByText('Improving the coordination').first().waitFor();
  });
});

test('a reading that takes long can be stopped', async () => {
  await visiting(async ({ page }) => {
    const long = held('long.md', sampleText().repeat(400));
    await page.getByLabel('Open files').setInputFiles(long);
    await page.getByRole('button', { name: 'Stop reading' }).click();
    await page.getByText('Reading was stopped.').first().waitFor();
    await open(page, held('good.md', sampleText()));
    const shown = webEdition(page).getByText('Improving the coordination').first();
    await shown.waitFor();
    expect(await shown.isVisible()).toBe(true);
  });
});

test('forty files at once are a table, and each can be taken', async () => {
  await visiting(async ({ page }) => {
    const files = Array.from({ length: 40 }, (_, at) =>
      held(`draft-${at + 1}.md`, modelUnText().replace('Lighthouses', `Lighthouses ${at + 1}`)),
    );
    files[20] = held('broken.md', Uint8Array.of(0xff, 0xfe, 0x00));
    await page.getByLabel('Open files').setInputFiles(files);
    await page.getByText('40 of 40 read').waitFor({ timeout: 120_000 });
    expect(await page.locator('tbody tr').count()).toBe(40);
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name: 'Download Word: draft-40.md' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('draft-40.docx');
    await expect(page.getByText('This file cannot be read.').count()).resolves.toBe(1);
  });
});

test('it works without a network after the first visit, in any folder of a server', async () => {
  await visiting(async ({ page, context, take }) => {
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state !== 'activated')
        await new Promise((done) => active?.addEventListener('statechange', done));
    });
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await webEdition(page).getByText('Improving the coordination').first().waitFor();
    expect(
      readFileSync(await take('Download PDF'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });
});

test('the first visit brings less than 3 MB, and no font of other scripts', async () => {
  await visiting(async ({ page, requests }) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.getByRole('button', { name: 'Try the sample' }).click();
    await page.getByText('Editions verified').waitFor({ timeout: 60_000 });
    const fetched = [...new Set(requests)].filter((address) => address.startsWith(desk.origin));
    let bytes = 0;
    for (const address of fetched) {
      const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
      bytes += Number(answer.headers.get('content-length'));
      await answer.body?.cancel();
    }
    expect(fetched.length).toBeGreaterThan(30);
    expect(bytes).toBeLessThan(3_000_000);
    expect(fetched.filter((address) => /amiri|mincho|xiaowei|noto/.test(address))).toEqual([]);
  });
});

describe('editing', () => {
  test('a wrong comma is mended by a click, and that is what has changed', async () => {
    await visiting(async ({ page, take, faults }) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      const mends = page.getByRole('button', { name: 'Put “,” there' });
      await mends.first().click();
      await page.getByText('3 things to look at').first().waitFor();
      await page.getByRole('tab', { name: 'What changed' }).click();
      await page.getByText('Preambular paragraph 2: replace “.” with “,”').waitFor();
      const source = readFileSync(await take('Download source'), 'utf8');
      expect(source).toBe(
        sampleText().replace('international response.', 'international response,'),
      );
      await editor(page).click();
      await page.keyboard.press('Control+z');
      await page.getByText('Nothing has changed since').waitFor();
      expect(faults).toEqual([]);
    });
  });

  test('a draft is written: phrases are completed, numbers go on, items nest, notes count', async () => {
    await visiting(async ({ page, take }) => {
      await page.getByRole('button', { name: 'General Assembly' }).click();
      await editor(page).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n4. Dec');
      // "Decides" opens the paragraph above.
      await page.getByRole('option', { name: 'Decides also', selected: true }).waitFor();
      await page.waitForTimeout(200);
      await page.keyboard.press('Enter');
      await page.keyboard.type('the Secretary-General:');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.type('To act;');
      await page.keyboard.press('Enter');
      await page.keyboard.type('To report.');
      await page.keyboard.press('Control+Alt+n');
      await page.keyboard.type('Resolution 1/1.');
      const source = readFileSync(await take('Download source'), 'utf8');
      expect(source.slice(source.indexOf('4. '))).toBe(
        '4. *Decides also* the Secretary-General:\n\n   - (a) To act;\n\n   - (b) To report.[^1]\n\n[^1]: Resolution 1/1.\n',
      );
    });
  });

  test('the masthead is a form, and the text is kept until it is thrown away', async () => {
    await visiting(async ({ page }) => {
      await page.getByRole('button', { name: 'Model UN' }).click();
      await page.getByRole('button', { name: 'Masthead' }).click();
      await page.getByLabel('Symbol', { exact: true }).fill('GA/1/1');
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page.locator('.about').getByText('GA/1/1').waitFor();
      // What is typed is taken also when the form is closed by its key.
      await page.getByRole('button', { name: 'Masthead' }).click();
      await page.getByLabel('Symbol', { exact: true }).fill('GA/1/2');
      await page.keyboard.press('Escape');
      await page.locator('.about').getByText('GA/1/2').waitFor();
      await page.waitForTimeout(700);
      await page.reload();
      await page.getByRole('button', { name: 'Go on with draft-model-un.md' }).click();
      await page.locator('.about').getByText('GA/1/2').waitFor();
      await page.getByRole('button', { name: 'Close draft-model-un.md' }).click();
      await page.getByRole('button', { name: 'Throw away draft-model-un.md' }).click();
      await page.getByText('Kept in this browser').waitFor({ state: 'detached' });
      await page.reload();
      expect(await page.getByText('draft-model-un.md').count()).toBe(0);
    });
  });

  test('the page speaks French when it is asked to, and remembers it', async () => {
    await visiting(async ({ page }) => {
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await page.getByText('Choices', { exact: true }).click();
      await page.getByLabel('Language of this page').selectOption('fr');
      await page.getByRole('button', { name: 'Télécharger PDF' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.reload();
      await page.getByLabel('Ouvrir des fichiers').waitFor({ state: 'attached' });
    });
  });
});

function editor(page: Page) {
  return page.getByRole('textbox', { name: 'Canonical source of the text' });
}

describe('by keyboard alone', () => {
  test('the sample is opened and its PDF taken', async () => {
    await visiting(async ({ page }) => {
      await tabTo(page, 'Try the sample');
      await page.keyboard.press('Enter');
      await page.locator('.workplace').waitFor();
      await tabTo(page, 'Download PDF');
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.keyboard.press('Enter'),
      ]);
      expect(download.suggestedFilename()).toBe('a-res-70-179.pdf');
      await tabTo(page, 'Web page');
      await page.keyboard.press('ArrowRight');
      await page.getByRole('img', { name: /^Page 1 of/ }).waitFor();
    });
  });
});

/** Presses Tab until something has the focus, which must be seen wherever it is. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const seen = element.matches('input[type=file]') ? element.parentElement : element;
      return {
        name: (element.getAttribute('aria-label') ?? seen?.textContent ?? '').trim(),
        outlined: seen !== null && getComputedStyle(seen).outlineStyle !== 'none',
        isEditor: element.shadowRoot !== null || element.localName === 'iframe',
      };
    });
    if (!focused.isEditor) expect(focused).toMatchObject({ outlined: true });
    if (focused.name === name) return;
    // The editor takes Tab for itself only when it is told to: Escape lets it go.
    if (focused.isEditor) await page.keyboard.press('Escape');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

describe('axe finds nothing', () => {
  const views = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['320 pixels', { viewport: { width: 320, height: 640 } }],
  ] as const;
  test.each(views)('in %s', async (name, options) => {
    await visiting(async ({ page }) => {
      expect(await violationsOn(page, 'start', name)).toEqual([]);
      await page.getByRole('button', { name: 'Try the sample' }).click();
      await page.locator('.workplace').waitFor();
      await page.getByText('Editions verified').waitFor({ timeout: 60_000 });
      expect(await violationsOn(page, 'workplace', name)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await page.getByRole('tab', { name: 'Structure' }).click();
      expect(await violationsOn(page, 'structure', name)).toEqual([]);
      await page.keyboard.press('?');
      expect(await violationsOn(page, 'keys', name)).toEqual([]);
      await page.keyboard.press('Escape');
      await page
        .getByLabel('Open files')
        .setInputFiles([held('one.md', modelUnText()), held('two.md', modelUnText())]);
      await page.getByRole('button', { name: 'All documents' }).click();
      await page.getByText('3 of 3 read').waitFor();
      expect(await violationsOn(page, 'files', name)).toEqual([]);
    }, options);
  });
});
