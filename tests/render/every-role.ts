/** Texts that have every node, also in the places where it is something else than its type says. */
import type { PhrasingContent, Root, RootContent } from '../../src/tree/index.ts';
import { everyNode, inline, item, paragraph, reference } from '../every-node.ts';

const more: RootContent[] = [
  {
    type: 'preambularParagraph',
    label: '1.',
    children: [
      paragraph({ type: 'leadPhrase', children: inline('Having seen'), data: { inferred: true } }),
    ],
  },
  { type: 'section', children: [paragraph('A section without a heading.')] },
  {
    type: 'annex',
    children: [{ type: 'quotedBlock', children: [{ type: 'heading', children: inline('Loose') }] }],
  },
];

const note: RootContent = {
  type: 'footnoteDefinition',
  identifier: '1',
  label: '1',
  children: [paragraph('See'), item('(a)', 1, paragraph('this;'), paragraph('and that.'))],
};

export const documents: Root[] = [
  everyNode(),
  {
    type: 'root',
    children: [{ type: 'masthead', symbol: 'A/99/1' }, ...more, note],
  },
  {
    type: 'root',
    children: [{ type: 'closingNote', children: inline('No name.', reference('1')) }, note],
  },
  // What is isolated stands among letters that run the other way.
  {
    type: 'root',
    data: { language: 'ar' },
    children: [paragraph('قرار A/RES/99/1 بشأن الموانئ')],
  },
];

export const marks: PhrasingContent[] = [
  { type: 'emphasis', children: inline('a') },
  { type: 'strong', children: inline('a') },
  { type: 'leadPhrase', children: inline('a') },
  { type: 'superscript', children: inline('a') },
  { type: 'subscript', children: inline('a') },
  { type: 'link', url: 'https://docs.un.org', children: inline('a') },
];
export const marked = (mark: PhrasingContent): Root => ({
  type: 'root',
  children: [paragraph(mark)],
});

/** A picture of one pixel. */
export const emblem = {
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
  mediaType: 'image/png',
  alternative: 'A ship',
} as const;
