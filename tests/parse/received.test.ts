import { describe, expect, it } from 'vitest';
import { nodesOf, notesOf, textOf, type FootnoteReference } from '../../src/tree/index.ts';
import type { OperativeParagraph, PreambularParagraph } from '../../src/tree/types.ts';
import { readSource, said } from './read.ts';

/** A/RES/70/179 as an OCR program left it. */
const reading = readSource('source/received/a-res-70-179.ocr.md', { checked: true });
const { root } = reading;
const preamble = nodesOf(root, 'preambularParagraph');
const operative = nodesOf(root, 'operativeParagraph');
const labels = (references: FootnoteReference[]): string[] => references.map(({ label }) => label);
const referencesIn = (nodes: (PreambularParagraph | OperativeParagraph)[]): string[] =>
  labels(nodes.flatMap((node) => nodesOf(node, 'footnoteReference')));

describe('the front of the received text', () => {
  it('has the masthead, its symbol out of LaTeX and its organ from the symbol', () => {
    const [masthead] = nodesOf(root, 'masthead');
    expect({ ...masthead, position: undefined }).toEqual({
      type: 'masthead',
      organization: 'United Nations',
      symbol: 'A/RES/70/179',
      distribution: 'Distr.: General',
      date: '16 February 2016',
      session: 'Seventieth session',
      agendaItems: [{ label: 'Agenda item 106' }],
      data: {
        organ: 'General Assembly',
        organCode: 'GA',
        isoDate: '2016-02-16',
        sessionNumber: 70,
      },
    });
  });

  it('has adoption line, origin line, title and enacting clause', () => {
    expect(root.children.slice(1, 5).map((node) => [node.type, textOf(node)])).toEqual([
      ['adoptionLine', 'Resolution adopted by the General Assembly on 17 December 2015'],
      ['originLine', '[on the report of the Third Committee (A/70/490)]'],
      ['title', 'Improving the coordination of efforts against trafficking in persons'],
      ['enactingClause', 'The General Assembly,'],
    ]);
    expect(root.children[1]?.data).toEqual({ isoDate: '2015-12-17', organCode: 'GA' });
    expect(nodesOf(root, 'title')[0]).toMatchObject({
      label: '70/179.',
      data: { number: '70/179' },
    });
  });

  it('is in English, as its words show', () => {
    expect(root.data).toEqual({ language: 'en', languageFrom: 'detected' });
  });
});

describe('the preamble', () => {
  it('has 32 paragraphs without labels', () => {
    expect(preamble).toHaveLength(32);
    expect(preamble.filter(({ label }) => label !== undefined)).toEqual([]);
  });

  it('has a sixth paragraph that a page break and five notes had cut in two', () => {
    const sixth = textOf(preamble[5] ?? root);
    expect(sixth).toMatch(/^Recalling the United Nations Convention/);
    expect(sixth).toContain('Trafficking in Persons, Especially Women and Children, supplementing');
    expect(sixth).toMatch(/Practices Similar to Slavery,$/);
    expect(said(reading, 'paragraph-rejoined')).toEqual([
      '43: This is read as the rest of the paragraph before it',
    ]);
  });

  it('has a ninth paragraph that introduces items (a) to (f)', () => {
    expect(
      preamble[8]?.children.map((child) => ('label' in child ? child.label : child.type)),
    ).toEqual(['paragraph', '(a)', '(b)', '(c)', '(d)', '(e)', '(f)']);
  });
});

describe('the operative part', () => {
  it('has 18 paragraphs with the labels that are printed', () => {
    expect(operative.map(({ label }) => label)).toEqual(
      Array.from({ length: 18 }, (_, i) => `${i + 1}.`),
    );
  });

  it('ends with a closing note of two lines', () => {
    const [closing] = nodesOf(root, 'closingNote');
    expect(
      closing?.children.map((child) => (child.type === 'text' ? child.value : child.type)),
    ).toEqual(['80th plenary meeting', 'break', '17 December 2015']);
    expect(closing?.data).toEqual({ meeting: '80th plenary meeting', isoDate: '2015-12-17' });
  });
});

describe('the lead phrases', () => {
  const phrases = nodesOf(root, 'leadPhrase');

  it('are set apart in every paragraph and in the enacting clause, though most have lost their italics', () => {
    expect(phrases).toHaveLength(51);
    expect(phrases.filter(({ data }) => data?.inferred)).toHaveLength(48);
  });

  it('reach as far as in print', () => {
    const words = new Set(phrases.map((phrase) => textOf(phrase)));
    for (const phrase of [
      'Reiterating',
      'Bearing in mind',
      'Taking note with appreciation',
      'Taking note also',
      'Calls upon',
      'Also recalls',
      'Expresses support',
    ])
      expect(words).toContain(phrase);
  });
});

describe('the notes', () => {
  it('are 16, in the order of their numbers, with their text', () => {
    const notes = notesOf(root);
    expect(notes.map(({ label }) => label)).toEqual(
      Array.from({ length: 16 }, (_, i) => `${i + 1}`),
    );
    expect(textOf(notes[4] ?? root)).toBe('United Nations, Treaty Series, vol. 2225, No. 39574.');
    expect(textOf(notes[5] ?? root)).toBe('Ibid., vol. 2237, No. 39574.');
    expect(textOf(notes[9] ?? root)).toBe(
      'See Official Records of the General Assembly, Sixty-eighth Session, Supplement No. 53 (A/68/53), chap. V, sect. A.',
    );
  });

  it('have 13 references, raised or bare, and no quantity is one', () => {
    expect(referencesIn(preamble)).toEqual([
      '1',
      '4',
      '5',
      '9',
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
    ]);
    expect(referencesIn(operative)).toEqual(['5', '6', '16']);
    expect(said(reading, 'reference-inferred')).toHaveLength(6);
  });

  it('that lost their reference are reported with the place where it is likely to belong', () => {
    const orphans = reading.messages.filter(({ ruleId }) => ruleId === 'note-orphan');
    const first =
      'between the references 1 and 4 (preambular paragraph 4 to preambular paragraph 5)';
    const second =
      'between the references 5 and 9 (preambular paragraph 6 to preambular paragraph 10)';
    expect(orphans.map(({ reason }) => reason)).toEqual([
      `Nothing refers to note 2; it is likely to belong ${first}`,
      `Nothing refers to note 3; it is likely to belong ${first}`,
      `Nothing refers to note 7; it is likely to belong ${second}`,
      `Nothing refers to note 8; it is likely to belong ${second}`,
    ]);
    const mends = orphans.map(({ note }) => note ?? '');
    expect(mends[0]).toContain('“Millennium Summit,” (line 25)');
    expect(mends[1]).toContain('“2005 World Summit” (line 25)');
    expect(mends[2]).toContain('“child pornography” (line 43)');
    expect(mends[3]).toContain('“Similar to Slavery,” (line 43)');
  });

  it('that are referred to out of order are reported', () => {
    expect(said(reading, 'note-order')).toEqual([
      '120: Note 6 is first referred to after note 15; an earlier reference may be lost between the references 5 and 9 (preambular paragraph 6 to preambular paragraph 10)',
    ]);
  });
});

describe('what is said about the text', () => {
  it('names the three paragraphs that end with a full stop, and changes nothing', () => {
    expect(said(reading, 'paragraph-ending').map((text) => text.split(':')[0])).toEqual([
      '19',
      '23',
      '100',
    ]);
    expect(textOf(preamble[1] ?? root)).toMatch(/international response\.$/);
  });

  it('accounts for every character', () => {
    expect(reading.account).toMatchObject({ missing: [], repeated: [], unfounded: [] });
    expect(reading.account.inTree + reading.account.setAside).toBe(reading.account.visible);
  });
});
