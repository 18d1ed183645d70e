import { expect, it } from 'vitest';
import { profileOf } from '../../src/check/profile.ts';
import { text } from '../every-node.ts';
import { adopted, closing, document, enacting, masthead } from './documents.ts';

it('knows the organ from what is said, else from the symbol', () => {
  expect(profileOf(document(masthead())).organ).toBe('GA');
  expect(profileOf(document(masthead({ symbol: 'A/HRC/47/L.22', data: {} }))).organ).toBe('HRC');
  expect(profileOf(document(masthead({ symbol: 'S/RES/1445 (2002)', data: {} }))).organ).toBe('SC');
  expect(profileOf(document(enacting('We,'))).organ).toBeUndefined();
});

it('knows the year of adoption, else the year that the title or the symbol names', () => {
  expect(profileOf(document(masthead(), adopted('2015-12-17'))).year).toBe(2015);
  expect(profileOf(document(closing('2015-12-17'))).year).toBe(2015);
  expect(profileOf(document(masthead())).year).toBe(2016);
  const title = {
    type: 'title' as const,
    label: 'Resolution 242 (1967)',
    children: [text('of 22 November 1967')],
  };
  expect(profileOf(document(title)).year).toBe(1967);
  expect(profileOf(document()).year).toBeUndefined();
});

it('tells adopted texts, drafts and others apart', () => {
  expect(profileOf(document(masthead())).stage).toBe('adopted');
  expect(profileOf(document(masthead({ symbol: 'A/64/L.63' }))).stage).toBe('draft');
  expect(profileOf(document(masthead({ sponsors: 'Albania: draft resolution' }))).stage).toBe(
    'draft',
  );
  expect(profileOf(document(enacting('The Disarmament Committee,'))).stage).toBe('unofficial');
});
