import { describe, expect, it } from 'vitest';
import { mastheadLines, type Masthead, type MastheadFields } from '../../src/tree/index.ts';

const full = {
  symbolNote: '* Reissued for technical reasons on 3 May 2016.',
  sponsors: 'Albania, Austria: draft resolution',
  particulars: [{ term: 'Committee:', value: 'Third Committee' }],
  agendaItems: [{ label: 'Agenda item 106', name: 'Crime prevention' }, { label: 'Item 3' }],
  jobNumber: '15-16877 (E)',
  sessionDates: '24 June–12 July 2019',
  committee: 'Third Committee',
  session: 'Seventieth session',
  subsidiaryOrgan: 'Human Rights Council',
  originalLanguage: 'Original: English',
  date: '16 February 2016',
  distribution: 'Distr.: General',
  organ: 'General Assembly',
  symbol: 'A/RES/70/179*',
  organization: 'United Nations',
} satisfies Required<MastheadFields>;

const masthead = (fields: Partial<MastheadFields>): Masthead => ({ type: 'masthead', ...fields });

describe('mastheadLines', () => {
  it('gives every line in the order in which it is read, whatever the order of the fields', () => {
    expect(mastheadLines(masthead(full)).map(({ name, text }) => `${name}: ${text}`))
      .toMatchInlineSnapshot(`
      [
        "organization: United Nations",
        "symbol: A/RES/70/179*",
        "organ: General Assembly",
        "distribution: Distr.: General",
        "date: 16 February 2016",
        "originalLanguage: Original: English",
        "subsidiaryOrgan: Human Rights Council",
        "session: Seventieth session",
        "sessionDates: 24 June–12 July 2019",
        "committee: Third Committee",
        "agendaItem: Agenda item 106",
        "agendaItemName: Crime prevention",
        "agendaItem: Item 3",
        "particular: Committee: Third Committee",
        "sponsors: Albania, Austria: draft resolution",
        "symbolNote: * Reissued for technical reasons on 3 May 2016.",
      ]
    `);
  });

  it('says which words of a particular come before the colon', () => {
    const particulars = [{ term: 'Committee:', value: 'Third Committee' }];
    expect(mastheadLines(masthead({ particulars }))).toEqual([
      { name: 'particular', text: 'Committee: Third Committee', term: 'Committee:' },
    ]);
  });

  it('says whether the print has the name of the organ', () => {
    const data = { organ: 'Security Council' };
    expect(mastheadLines({ type: 'masthead', data })).toEqual([
      { name: 'organ', text: 'Security Council', supplied: true },
    ]);
    expect(mastheadLines({ type: 'masthead', organ: 'General Assembly', data })).toEqual([
      { name: 'organ', text: 'General Assembly' },
    ]);
  });

  it('takes a blank field for no line', () => {
    expect(
      mastheadLines(masthead({ symbol: '', session: ' ', agendaItems: [{ label: '' }] })),
    ).toEqual([]);
  });
});
