import { expect, it } from 'vitest';
import { loneSubheading } from '../../../src/check/rules/lone-subheading.ts';
import type { Section } from '../../../src/tree/types.ts';
import { document, reasons } from '../documents.ts';

const section = (label: string, ...children: Section['children']): Section => ({
  type: 'section',
  label,
  children,
});

it('reports a division that is the only one of the resolution or of another division', () => {
  expect(reasons(loneSubheading, document(section('A')))).toEqual([
    '"A" is the only division of the resolution',
  ]);
  const nested = document(section('I', section('A')), section('II', section('A'), section('B')));
  expect(reasons(loneSubheading, nested)).toEqual(['"A" is the only division of section I']);
});

it('has nothing to say of articles, which are counted through, and of quoted text', () => {
  expect(
    reasons(loneSubheading, document(section('I', section('Article 4')), section('II'))),
  ).toEqual([]);
  const quoted = document({ type: 'quotedBlock', children: [section('A')] });
  expect(reasons(loneSubheading, quoted)).toEqual([]);
});
