import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { catalogueScript } from '../../../src/publish/catalogue/page-script.ts';
import { writeCatalogue } from '../../../src/publish/catalogue/index.ts';
import type { Format } from '../../../src/editions/formats.ts';
import {
  manifestText,
  type DocumentRecord,
  type EditionRecord,
} from '../../../src/editions/manifest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-catalogue-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function edition(file: string, paper: EditionRecord['paper'] = 'letter'): EditionRecord {
  const format = file.slice(file.lastIndexOf('.') + 1) as Format;
  const made = { sha256: 's', recipe: 'r', verified: true };
  return { format, file, template: 'official', paper, bytes: 12_345, ...made };
}

function record(name: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return { name, sha256: 's', warnings: {}, editions: [edition(`${name}.pdf`)], ...more };
}

const assembly = { organ: 'General Assembly', organCode: 'GA', language: 'en' } as const;

const documents = [
  record('letter'),
  record('s-1325', {
    organCode: 'SC',
    organ: 'Security Council',
    symbol: 'S/RES/1325 (2000)',
    title: 'Resolution 1325 (2000)',
    date: '2000-10-31',
    language: 'en',
  }),
  record('ten', {
    ...assembly,
    symbol: 'A/RES/70/10',
    session: 'Seventieth session',
    sessionNumber: 70,
  }),
  record('nine', {
    ...assembly,
    symbol: 'A/RES/70/9',
    title: '70/9. Ports & <harbours>',
    session: 'Seventieth session',
    sessionNumber: 70,
    date: '2015-11-12',
    editions: [
      ...['nine.docx', 'nine.epub', 'nine.html', 'nine.pdf'].map((file) => edition(file)),
      edition('nine.a4.pdf', 'a4'),
    ],
  }),
  record('old/été 1.b', {
    organCode: 'GA',
    organ: 'Assemblée générale',
    language: 'fr',
    symbol: 'A/RES/71/1',
    session: 'Soixante et onzième session',
    sessionNumber: 71,
  }),
];

async function catalogueOf(
  records: DocumentRecord[],
): Promise<{ page: string; feed: string; atom: string }> {
  writeFileSync(join(folder, 'manifest.json'), manifestText({ version: 1, documents: records }));
  await writeCatalogue(folder);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { page: read('index.html'), feed: read('opds.json'), atom: read('opds.atom') };
}

describe('writeCatalogue', () => {
  it('lists documents by organ and session, for browsers', async () => {
    const { page } = await catalogueOf(documents);
    const body = page.slice(page.indexOf('<main>'), page.indexOf('</main>'));
    const lines = body.replace(/(?=<(?:section|h\d|li|p)\b)/g, '\n').trim();
    await expect(`${lines}\n`).toMatchFileSnapshot('__snapshots__/index.txt');
  });

  it('has one entry for a text in several languages, English first', async () => {
    const version = (language: string, title: string) =>
      record(`nine.${language}`, { ...assembly, language, symbol: 'A/RES/70/9', title });
    const { page } = await catalogueOf([
      version('ar', 'الموانئ'),
      version('en', 'Ports'),
      version('ru', 'Порты'),
    ]);
    expect(page.match(/<li class="document"/g)).toHaveLength(1);
    expect(page).toContain('data-language="en ar ru"');
    expect(page).toContain(
      '<p class="facts">A/RES/70/9, <span lang="en" dir="auto">English</span>, <span lang="ar" dir="auto">العربية</span>, <span lang="ru" dir="auto">Русский</span></p>',
    );
    const titles = [...page.matchAll(/<p class="title" lang="(\w+)" dir="auto">/g)];
    expect(titles.map(([, language]) => language)).toEqual(['en', 'ar', 'ru']);
    expect(page).toContain('<ul class="editions" aria-label="Editions of الموانئ">');
    expect(page).toContain('<a href="nine.ar.pdf" hreflang="ar">');
  });

  it('has what one can look for: organ, session, year and language, each once', async () => {
    const { page } = await catalogueOf(documents);
    const form = /<form[^]*<\/form>/.exec(page)?.[0] ?? '';
    const lines = form.replace(/(?=<(?:label|select|option|button|p)\b)/g, '\n');
    await expect(`${lines}\n`).toMatchFileSnapshot('__snapshots__/filters.txt');
    expect(page).toContain(
      '<li class="document" data-organ="0" data-session="Seventieth session" data-year="2015" data-language="en">',
    );
    expect((await catalogueOf(documents.slice(0, 1))).page).not.toContain('<form');
  });

  it('runs its own script and no other, and loads nothing but covers', async () => {
    const { page } = await catalogueOf(documents);
    expect(() => new Script(catalogueScript)).not.toThrow();
    expect(catalogueScript).not.toMatch(
      /<\/script|<!--|https?:|\b(?:fetch|import|eval|Function)\b/,
    );
    const hash = createHash('sha256').update(catalogueScript).digest('base64');
    expect(page).toContain(`script-src &#x27;sha256-${hash}&#x27;`);
    expect(page).toContain(`<script>${catalogueScript}</script>`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('shows the cover of each e-book, and subjects', async () => {
    const cover = 'old/été.cover.png';
    const book = { ...edition('old/été.epub'), cover };
    const shown = record('old/été', { editions: [book], subjects: ['Ports', 'Oceans & seas'] });
    const { page, feed, atom } = await catalogueOf([shown, record('plain')]);
    const address = 'old/%C3%A9t%C3%A9.cover.png';
    expect(page).toContain(
      `<img class="cover" src="${address}" alt="" width="72" height="96" loading="lazy">`,
    );
    expect(page).toContain('<p class="subjects">Ports; Oceans &#x26; seas</p>');
    expect(feed).toContain(`"href": "${address}"`);
    expect(atom).toContain(`<link rel="http://opds-spec.org/image" href="${address}"`);
    expect(atom).toContain('<category term="Oceans &amp; seas" label="Oceans &amp; seas"/>');
    const arabic = record('ar', { language: 'ar', subjects: ['الموانئ', 'PORTS'] });
    expect((await catalogueOf([arabic])).page).toContain(
      '<p class="subjects"><span lang="ar" dir="auto">الموانئ</span>; PORTS</p>',
    );
    // What has no cover of its own has one picture for all.
    expect(feed).toContain('"href": "opds-cover.png"');
    expect(atom).toContain('<link rel="http://opds-spec.org/image" href="opds-cover.png"');
  });

  it('lists them as OPDS 1.2 too, each feed naming the other', async () => {
    const { feed, atom } = await catalogueOf(documents);
    await expect(atom).toMatchFileSnapshot('__snapshots__/opds.atom');
    expect(feed).toContain('"href": "opds.atom"');
  });

  it('holds two thousand documents in a page of moderate size', async () => {
    const many = Array.from({ length: 2000 }, (_, index) => {
      const session = 60 + (index % 20);
      return record(`r${index}`, {
        ...assembly,
        symbol: `A/RES/${session}/${index}`,
        title: `${session}/${index}. Ports`,
        session: `Session ${session}`,
        sessionNumber: session,
        date: `${1945 + session}-12-01`,
      });
    });
    const { page } = await catalogueOf(many);
    expect(page).toContain('editions of 2,000 documents');
    expect(page.match(/<li class="document"/g)).toHaveLength(2000);
    expect(page.length / 2000).toBeLessThan(600);
  });

  it('lists them for e-book readers as OPDS 2.0', async () => {
    const { feed } = await catalogueOf(documents);
    await expect(feed).toMatchFileSnapshot('__snapshots__/opds.json');
  });

  it('keeps what the schema of OPDS 2.0 asks of each publication', async () => {
    const { feed } = await catalogueOf(documents);
    const { groups } = JSON.parse(feed) as {
      groups: {
        publications: {
          links: { rel: string | string[]; href: string }[];
          images: { href: string }[];
        }[];
      }[];
    };
    for (const { links, images } of groups.flatMap(({ publications }) => publications)) {
      const relations = links.flatMap(({ rel }) => rel);
      expect(relations.filter((rel) => rel === 'self')).toHaveLength(1);
      expect(relations).toContain('http://opds-spec.org/acquisition/open-access');
      for (const { href } of images) expect(existsSync(join(folder, href)), href).toBe(true);
      // A reference that looks like a scheme or has raw blanks would lead elsewhere.
      for (const { href } of links) expect(href).toMatch(/^[\w./%()~!*'-]+$/);
    }
  });

  it('says so when there is only one document, and bears with none', async () => {
    expect((await catalogueOf(documents.slice(0, 1))).page).toContain('editions of one document');
    expect(JSON.parse((await catalogueOf([])).feed)).toMatchObject({ groups: [] });
  });
});
