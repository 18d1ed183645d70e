/** Words that the edition adds to a text whose language has none of them. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Root } from '../../../src/tree/index.ts';
import { inline, operative, paragraph } from '../../every-node.ts';
import { renderEpub } from '../../world.ts';
import { editionOptions } from '../options.ts';

const enacting = (words: string): Root['children'][number] => ({
  type: 'enactingClause',
  children: inline(words),
});

async function bookOf(root: Root): Promise<(name: string) => string> {
  const files = unzipSync(await renderEpub(root, editionOptions()));
  return (name) => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
}

test('they bear their own language wherever they stand', async () => {
  const read = await bookOf({
    type: 'root',
    data: { language: 'de' },
    children: [
      { type: 'title', children: inline('Sichere Häfen') },
      enacting('Die Generalversammlung,'),
      operative('1.', paragraph('Beschließt')),
    ],
  });
  const english = 'lang="en" xml:lang="en"';
  const opf = read('content.opf');
  expect(opf).toContain('<dc:rights xml:lang="en">Rights');
  expect(opf).toContain('<meta property="schema:accessibilitySummary" xml:lang="en">All');
  const contents = read('toc.xhtml');
  expect(contents).toContain(`<h1 id="toc_heading" ${english}>Contents</h1>`);
  expect(contents).toContain(`<a href="text.xhtml#part_operative" ${english}>Operative part</a>`);
  expect(contents).toContain('<a href="text.xhtml#title">Sichere Häfen</a>');
  expect(contents).toContain(`<a epub:type="cover" href="cover.xhtml" ${english}>Cover</a>`);
  expect(read('toc.ncx')).toContain(
    '<navLabel xml:lang="en"><text>Operative part</text></navLabel>',
  );
  const cover = read('cover.xhtml');
  expect(cover).toContain(`<title ${english}>Cover</title>`);
  expect(cover).toContain(`aria-label="Cover" ${english}>`);
  expect(cover).toContain('alt="Sichere Häfen" role="doc-cover" lang="de" xml:lang="de"/>');
});

test('they bear none where they are in the language of the text', async () => {
  const read = await bookOf({
    type: 'root',
    data: { language: 'fr' },
    children: [
      { type: 'title', children: inline('Ports sûrs') },
      enacting('L’Assemblée générale,'),
      operative('1.', paragraph('Décide')),
    ],
  });
  const files = ['toc.xhtml', 'cover.xhtml', 'contents.xhtml', 'text.xhtml'];
  for (const file of files) expect(read(file).match(/ lang="/g), file).toHaveLength(1);
  expect(read('content.opf').match(/xml:lang="/g)).toHaveLength(1);
  expect(read('cover.xhtml')).toMatch(/alt="Couverture\s: Ports sûrs"/);
});
