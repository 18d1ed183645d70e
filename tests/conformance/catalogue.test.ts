/** The list of all documents in Chromium: it can be read, and what one looks for in it is found. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { manifestText, type DocumentRecord } from '../../src/editions/manifest.ts';
import { writeCatalogue } from '../../src/publish/catalogue/index.ts';
import { withBrowser } from './browser.ts';
import { complaints } from './finding.ts';
import { cache } from './paths.ts';
import { axe } from './validators/axe.ts';
import { reflow } from './validators/reflow.ts';

const folder = (count: number): string => join(cache, `catalogue-${count}`);

const versions = ['en', 'fr', 'ar'] as const;

/** Every tenth text stands in three languages, every third is the Council's. */
function recordsOf(count: number): DocumentRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const session = 60 + (index % 20);
    const council = index % 3 === 0;
    return (index % 10 === 0 ? versions : ['en']).map((language): DocumentRecord => ({
      name: `r${index}.${language}`,
      sha256: 's',
      symbol: council ? `S/RES/${index} (2005)` : `A/RES/${session}/${index}`,
      title: language === 'ar' ? `${index}. الموانئ` : `${index}. Safe ports, cafés`,
      organCode: council ? 'SC' : 'GA',
      ...(!council && { session: `Session ${session}`, sessionNumber: session }),
      date: `${1945 + session}-12-01`,
      language,
      subjects: ['Ports', 'Oceans'],
      warnings: {},
      editions: (['epub', 'html'] as const).map((format) => ({
        format,
        file: `r${index}.${language}.${format}`,
        template: 'official',
        paper: 'letter',
        bytes: 12_345,
        sha256: 's',
        recipe: 'r',
        verified: true,
      })),
    }));
  }).flat();
}

beforeAll(async () => {
  for (const count of [40, 2000]) {
    mkdirSync(folder(count), { recursive: true });
    const text = manifestText({ version: 1, documents: recordsOf(count) });
    writeFileSync(join(folder(count), 'manifest.json'), text);
    await writeCatalogue(folder(count));
  }
});

test.each([
  ['axe', axe],
  ['Reflow at 320 pixels', reflow],
])('%s has nothing against it', async (_, validate) => {
  const file = join(folder(40), 'index.html');
  expect(complaints(await validate([file]), file)).toEqual([]);
});

test('two thousand documents are looked through at once', async () => {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    const address = pathToFileURL(join(folder(2000), 'index.html')).href;
    await page.goto(address);
    const count = page.locator('.count');
    const shown = page.locator('.document:not([hidden])');
    expect(await count.textContent()).toBe('2,000 of 2,000 documents');

    await page.selectOption('[name=language]', 'ar');
    expect(await count.textContent()).toBe('200 of 2,000 documents');
    await page.selectOption('[name=organ]', { label: 'Security Council' });
    expect(await count.textContent()).toBe('67 of 2,000 documents');
    expect(await page.locator('h2:visible').allTextContents()).toEqual(['Security Council']);

    // Accents and capitals are no hindrance, and each word has to be there.
    await page.locator('[type=reset]').click();
    await page.fill('[name=words]', 'CAFES A/RES/63/1003');
    await expect.poll(() => count.textContent()).toBe('1 of 2,000 documents');
    expect(await shown.locator('.title').first().textContent()).toBe('1003. Safe ports, cafés');

    // The address keeps what was looked for.
    await page.goto('about:blank');
    await page.goto(`${address}#year=2010&session=Session+65`);
    const found = await shown.count();
    expect(found).toBeGreaterThan(0);
    expect(await count.textContent()).toBe(`${found} of 2,000 documents`);
    expect(await page.inputValue('[name=year]')).toBe('2010');
  });
});
