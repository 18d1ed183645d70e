/** What the Word edition says comes back as it went. */
import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/parse/index.ts';
import { parse, readDocx, renderDocx, world } from '../../world.ts';
import { normalForm } from '../../../src/source-format/index.ts';
import {
  outlineOf,
  type PhrasingContent,
  type Root,
  type RootContent,
} from '../../../src/tree/index.ts';
import {
  emphasis,
  everyNode,
  item,
  lead,
  operative,
  paragraph,
  preambular,
  reference,
  text,
} from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { withoutPlaces } from '../../without-places.ts';

async function roundTrip(root: Root): Promise<Root> {
  const { file, root: back } = readDocx(await renderDocx(root, editionOptions()));
  expect(file.messages.map(String)).toEqual([]);
  return withoutPlaces(back);
}

function resolution(...children: RootContent[]): Root {
  const root: Root = { type: 'root', children, data: { language: 'en', languageFrom: 'option' } };
  derive(root, world);
  return root;
}

function note(label: string): RootContent {
  const children = [paragraph(`Note ${label}.`)];
  return { type: 'footnoteDefinition', identifier: label, label, children };
}

const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });

const cases: Record<string, Root> = {
  'sections in sections, and text after them': resolution(
    {
      type: 'section',
      label: 'I',
      children: [
        { type: 'section', label: 'A', children: [operative('1.', paragraph('One.'))] },
        { type: 'section', label: 'B', children: [operative('2.', paragraph('Two.'))] },
      ],
    },
    operative('3.', paragraph('Outside of every section.')),
  ),
  'a title and a closing note inside a section': resolution({
    type: 'section',
    label: 'A',
    children: [
      { type: 'title', label: '1/1 A.', children: [text('Ports')] },
      operative(undefined, paragraph('Decides.')),
      { type: 'closingNote', children: [text('1st meeting')] },
    ],
  }),
  'flush text of items and of the paragraph': resolution(
    operative(
      '1.',
      paragraph('Decides:'),
      item('(a)', 1, paragraph('First:'), item('(i)', 2, paragraph('One;')), paragraph('so;')),
      paragraph('and so on.'),
    ),
  ),
  'quotations side by side and inside each other': resolution(
    operative(
      '1.',
      paragraph('Decides:'),
      { type: 'quotedBlock', children: [paragraph('“One”')] },
      {
        type: 'quotedBlock',
        children: [
          operative('1.', paragraph('“Two:'), {
            type: 'quotedBlock',
            children: [paragraph('‘Three’”')],
          }),
        ],
      },
    ),
    operative('2.', paragraph('Goes on.')),
  ),
  'a quotation after items that belongs to the paragraph': resolution(
    operative('1.', paragraph('Decides:'), item('(a)', 1, paragraph('One;')), {
      type: 'quotedBlock',
      children: [paragraph('“Quoted”')],
    }),
  ),
  'a list below plain text': resolution(
    operative('1.', paragraph('One.')),
    paragraph('The parties agree:'),
    item('(a)', 1, paragraph('First;')),
  ),
  'numbered paragraphs without a text of their own': resolution(
    operative('1.', item('(a)', 1, paragraph('First;')), item('(b)', 1, paragraph('Second.'))),
  ),
  'a division that shows neither label nor heading': resolution(
    { type: 'section', children: [operative('1.', paragraph('Inside.'))] },
    operative('2.', paragraph('Outside.')),
  ),
  'labels that no counter gives': resolution(
    operative('7', paragraph('Seven.')),
    operative('3 ter.', paragraph('Three.')),
    operative('(9)', paragraph('Nine.')),
    operative('9.', paragraph('Nine again.')),
    operative('11.', paragraph('Eleven.')),
  ),
  'deep items': resolution(
    operative(
      '1.',
      paragraph('One:'),
      item('(a)', 1, item('(i)', 2, item('a.', 3, item('i.', 4, paragraph('Deep.'))))),
      item('–', 9, paragraph('Deeper.')),
    ),
  ),
  'marks inside marks': resolution(
    preambular(
      paragraph(
        { type: 'leadPhrase', children: [text('Recalling'), reference('1'), text(' also')] },
        ' the ',
        { type: 'emphasis', children: [text('Treaty '), strong('Series')] },
        ' and ',
        {
          type: 'link',
          url: 'https://example.org/?a=1&b=2',
          children: [emphasis('its'), text(' page')],
        },
        { type: 'superscript', children: [text('2')] },
      ),
    ),
    note('1'),
  ),
  'a lead phrase that was put back': resolution(
    preambular(
      paragraph(
        { type: 'leadPhrase', children: [text('Recalling')], data: { inferred: true } },
        ' its resolutions,',
      ),
    ),
  ),
  'notes out of order, and one with a sign': resolution(
    preambular(paragraph('One', reference('3'), ' two', reference('*'), ' three', reference('1'))),
    note('*'),
    note('1'),
    note('2'),
    note('3'),
  ),
  'a note with a list, and one that refers to another': resolution(
    preambular(paragraph(lead('Recalling'), ' it,', reference('1'))),
    {
      type: 'footnoteDefinition',
      identifier: '1',
      label: '1',
      children: [
        paragraph('See:'),
        item('(a)', 1, paragraph('one;')),
        item('(b)', 1, paragraph('two.')),
        paragraph('And note 2.', reference('2')),
      ],
    },
    note('2'),
  ),
  'spaces, tabs and signs of markup': resolution(
    paragraph('  two spaces\u00a0and\u202fnarrow ones \tand a tab, <b>&amp;</b> \u2011 '),
  ),
  'a table with alignments in a quotation': resolution(
    operative('1.', paragraph('Replaces:'), {
      type: 'quotedBlock',
      children: [
        {
          type: 'table',
          align: ['center', null],
          children: [
            {
              type: 'tableRow',
              children: [
                { type: 'tableCell', children: [text('Port')] },
                { type: 'tableCell', children: [] },
              ],
            },
          ],
        },
      ],
    }),
    operative('2.', paragraph('Goes on.')),
  ),
};

/** A list of no corrections says as much as none. */
function withoutEmptyData(root: Root): Root {
  const { provenance: { corrections = [], ...provenance } = {}, ...data } = root.data ?? {};
  const kept = { ...provenance, ...(corrections.length > 0 && { corrections }) };
  return { ...root, data: { ...data, ...(Object.keys(kept).length > 0 && { provenance: kept }) } };
}

describe('reading our own Word edition', () => {
  it('gives every node again', async () => {
    const root = everyNode();
    derive(root, world);
    expect(await roundTrip(root)).toEqual(withoutPlaces(root));
  });

  const sources = ['source', 'source/received', 'tests/fixtures/sources'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'odd-text.md')
      .map((name) => `${folder}/${name}`),
  );

  it.each(sources)('gives the tree of %s again', async (path) => {
    const root = parse(new VFile({ path, value: readFileSync(path, 'utf8') }));
    expect(await roundTrip(root)).toEqual(withoutPlaces(withoutEmptyData(normalForm(root))));
  });

  it('keeps odd text, as far as XML can hold it', async () => {
    const path = 'tests/fixtures/sources/odd-text.md';
    const root = parse(new VFile({ path, value: readFileSync(path, 'utf8') }));
    const held = (tree: Root): string =>
      JSON.stringify(outlineOf(tree)).replace(/\\u(?:0000|d800)/g, '\uFFFD');
    expect(held(await roundTrip(root))).toBe(held(root));
  });

  it.each(Object.entries(cases))('keeps %s', async (_, root) => {
    expect(await roundTrip(root)).toEqual(withoutPlaces(normalForm(root)));
  });

  it.each([
    ['the first', ['own', 'a', 'b']],
    ['the last', ['a', 'own', 'b']],
    ['none', []],
  ])('keeps the order of notes with one marker where %s is referred to', async (_, cited) => {
    const definitions = ['a', 'own', 'b'].map((identifier): RootContent => {
      const children = [paragraph(`Note ${identifier}.`)];
      return { type: 'footnoteDefinition', identifier, label: '1', children };
    });
    const references = cited.map((identifier): PhrasingContent => {
      return { type: 'footnoteReference', identifier, label: '1' };
    });
    const root = resolution(paragraph('Words', ...references), ...definitions);
    const notes = outlineOf(await roundTrip(root)).notes;
    expect(notes.map(({ id, text: words }) => [id, words])).toEqual([
      ['note_1', 'Note a.'],
      ['note_1_2', 'Note own.'],
      ['note_1_3', 'Note b.'],
    ]);
  });

  it('keeps a text whose language is not known without one', async () => {
    const root: Root = { type: 'root', children: [paragraph('Words.')] };
    expect(await roundTrip(root)).toEqual(root);
  });
});
