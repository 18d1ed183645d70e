/** The template for drafts of Model United Nations: all that heads a draft, and no emblem. */
import { expect, it } from 'vitest';
import { loadTemplate } from '../../src/door/load-template.ts';
import { mastheadParts } from '../../src/render/pdf/masthead-parts.ts';
import { read } from '../parse/read.ts';

const { root } = read(`CONFERENCE: HarbourMUN 2045
COMMITTEE: Security Council
TOPIC: Peace at sea
SPONSORS: Atlantis, Laputa
SIGNATORIES: Erewhon

The Security Council,

Deeply concerned by pirates,

1. Urges all States to act.`);
const template = loadTemplate('model-un');

it('has the conference, the committee, the topic, the sponsors and the signatories in its head', () => {
  const [masthead] = root.children;
  const parts = mastheadParts(
    masthead?.type === 'masthead' ? masthead : undefined,
    template.masthead,
  );
  expect(parts.map(({ place, text }) => `${place}: ${text}`)).toEqual([
    'particular: CONFERENCE: HarbourMUN 2045',
    'particular: COMMITTEE: Security Council',
    'particular: TOPIC: Peace at sea',
    'particular: SPONSORS: Atlantis, Laputa',
    'particular: SIGNATORIES: Erewhon',
  ]);
});

it('has no emblem, and no place at the head of the page for a large symbol', () => {
  expect(template.masthead.emblem).toBe(false);
  expect(Object.values(template.masthead.places)).not.toContain('symbol');
});
