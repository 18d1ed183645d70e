import { describe, expect, it } from 'vitest';
import { styleWording } from '../../../src/check/rules/style-wording.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, documentIn, masthead, reasons } from '../documents.ts';

interface Fixture {
  /** Words, and what the manual asks for instead. */
  reported: readonly (readonly [words: string, found: string, advice: string])[];
  sound: readonly string[];
}

const fixtures: Record<keyof typeof styleWording, Fixture> = {
  'style-per-cent': {
    reported: [['a rise of 5% or 10 %', '“5%” and 1 more in this paragraph', 'per cent']],
    sound: ['a rise of 5 per cent'],
  },
  'style-spelling': {
    reported: [
      ['to recognise them', '“recognise”', '-ize, -ization'],
      ['work programs', '“programs”', 'programme'],
    ],
    sound: ['to recognize the programme', 'to advise and to comprise', 'the World Trade Center'],
  },
  'style-present-resolution': {
    reported: [['to implement this resolution', '“this resolution”', 'the present resolution']],
    sound: ['to implement the present resolution'],
  },
  'style-numbers': {
    reported: [
      ['in the 3 countries', '“3”', 'words for numbers under ten'],
      ['for fifteen countries', '“fifteen”', 'figures from 10 on'],
      ['It ended. 12 members left', '“12”', 'words at the start of a sentence'],
    ],
    sound: [
      'in the three countries',
      'paragraph 3',
      'for 15 countries',
      '4 and 5 December 2014',
      'No. 377 of it',
    ],
  },
  'style-abbreviations': {
    reported: [
      ['the UN system', '“UN”', 'United Nations'],
      ['with NGOs', '“NGOs”', 'non-governmental organization'],
    ],
    sound: ['document S/UN/4', 'UN-Women', 'UNICEF'],
  },
  'style-dates': {
    reported: [
      ['on July 30, 2010', '“July 30, 2010”', 'day, month, year'],
      ['on the 1st of May', '“1st of May”', 'the day without an ordinal'],
      ['on 1 May, 2010', '“1 May, 2010”', 'no comma before the year'],
    ],
    sound: ['on 30 July 2010', '30 July and 1 August'],
  },
  'style-ranges': {
    reported: [['for 2015-2018', '“2015-2018”', 'an en dash']],
    sound: ['for 2015–2018', 'document A/2015-2018/1'],
  },
  'style-quotation-marks': {
    reported: [['the "Plan"', '“"” and 1 more in this paragraph', '“ and ”']],
    sound: ['the “Plan”'],
  },
};

describe.each(Object.entries(fixtures))('%s', (rule, { reported, sound }) => {
  const check = styleWording[rule as keyof typeof styleWording];
  const said = (words: string): string[] =>
    reasons(check, document(masthead(), operative('1.', paragraph(words))));

  it.each(reported)('reports: %s', (words, found, advice) => {
    expect(said(words)).toEqual([`${found}: the Editorial Manual asks for ${advice}`]);
  });

  it.each(sound)('has nothing to say of: %s', (words) => {
    expect(said(words)).toEqual([]);
  });
});

it('lets the Security Council write “this resolution”', () => {
  const council = masthead({ symbol: 'S/RES/1445 (2002)', data: { organCode: 'SC' } });
  const text = operative('1.', paragraph('to implement this resolution.'));
  expect(reasons(styleWording['style-present-resolution'], document(council, text))).toEqual([]);
});

describe('the advice of the manual', () => {
  const perCent = styleWording['style-per-cent'];
  const words = operative('1.', paragraph('by 5%'));

  it('is not given for texts that are older than it', () => {
    expect(reasons(perCent, document(words), { profile: { year: 1982 } })).toEqual([]);
    expect(reasons(perCent, document(words), { profile: { year: 1983 } })).toHaveLength(1);
  });

  it('is given in the languages that have it, whatever name a language bears', () => {
    expect(reasons(perCent, documentIn('fr', words))).toEqual([]);
    expect(reasons(perCent, documentIn('../style/en', words))).toEqual([]);
  });
});
