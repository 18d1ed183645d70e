import { expect, it } from 'vitest';
import { mastheadIncomplete } from '../../../src/check/rules/masthead-incomplete.ts';
import { adopted, document, masthead, reasons } from '../documents.ts';

it('names what a masthead of the General Assembly lacks', () => {
  expect(reasons(mastheadIncomplete, document(masthead()))).toEqual([]);
  const bare = masthead({ agendaItems: [] });
  delete bare.distribution;
  expect(reasons(mastheadIncomplete, document(bare))).toEqual([
    'The masthead does not have the distribution, the agenda item',
  ]);
});

it('asks drafts for their original language', () => {
  const draft = masthead({ symbol: 'A/C.3/70/L.30' });
  expect(reasons(mastheadIncomplete, document(draft))).toEqual([
    'The masthead does not have the original language',
  ]);
});

it('asks the Security Council for no session and no agenda item', () => {
  const council = masthead({
    symbol: 'S/RES/1445 (2002)',
    agendaItems: [],
    data: { organCode: 'SC' },
  });
  delete council.session;
  expect(reasons(mastheadIncomplete, document(council))).toEqual([]);
});

it('has nothing to say of a text from a volume, which has no masthead', () => {
  expect(reasons(mastheadIncomplete, document(adopted('1967-11-22')))).toEqual([]);
});
