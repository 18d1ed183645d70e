import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, placeIn, type Line, type LinePlace, type Open } from '../../src/tree/index.ts';
import { arbitraryTree } from '../arbitrary-tree.ts';
import { everyNode, item, operative, paragraph } from '../every-node.ts';

const places = (lines: readonly Line[]): string[] =>
  lines.map(({ kind, level, quoted, beginsQuote, depth }) =>
    [
      kind,
      ...(level === undefined ? [] : [level]),
      ...(quoted > 0 ? [`quoted ${quoted}`] : []),
      ...(beginsQuote ? ['begins'] : []),
      ...(depth === undefined ? [] : [`depth ${depth}`]),
    ].join(' '),
  );

describe('flatten', () => {
  it('gives a line for each block that has a text or a label, in reading order', () => {
    const lines = places(flatten(everyNode()));
    expect(lines.slice(0, 8)).toEqual([
      'adoptionLine',
      'originLine',
      'title 1',
      'enactingClause',
      'preambularParagraph',
      'preambularParagraph',
      'item 1',
      'item 1',
    ]);
    expect(lines).toContain('operativeParagraph quoted 1');
    expect(lines).toContain('flushText 0');
  });

  it('says the depth only where the rule would find another parent', () => {
    const lines = flatten({
      type: 'root',
      children: [
        {
          type: 'section',
          label: 'I',
          children: [operative('1.', paragraph('Inside.'))],
        },
        operative('2.', paragraph('Outside.')),
      ],
    });
    expect(places(lines)).toEqual([
      'section 2',
      'operativeParagraph',
      'operativeParagraph depth 0',
    ]);
  });

  it('tells the flush text of an item from that of its paragraph', () => {
    const list = item('(a)', 1, paragraph('One:'), paragraph('so;'));
    const root = operative('1.', paragraph('Decides:'), list, paragraph('and so on.'));
    expect(places(flatten({ type: 'root', children: [root] }))).toEqual([
      'operativeParagraph',
      'item 1',
      'flushText 1',
      'flushText 0',
    ]);
  });
});

describe('placeIn', () => {
  it('leads each line of any tree back to its parent', () => {
    fc.assert(
      fc.property(arbitraryTree, (tree) => {
        const open: { node: unknown; entry: Open }[] = [{ node: tree, entry: { type: 'root' } }];
        for (const line of flatten(tree)) {
          const entries = open.map(({ entry }) => entry);
          const { keep, quotes } = placeIn(entries, line);
          open.length = keep;
          for (let n = 0; n < quotes; n++)
            open.push({ node: 'new', entry: { type: 'quotedBlock' } });
          const parent = open.at(-1);
          const holds = (node: unknown): boolean =>
            typeof node === 'object' &&
            node !== null &&
            'children' in node &&
            (node.children as unknown[]).includes(line.node);
          if (parent?.node !== 'new') expect(holds(parent?.node)).toBe(true);
          open.push({
            node: line.node,
            entry: {
              type: line.node.type as Open['type'],
              ...(line.level !== undefined && { level: line.level }),
            },
          });
          if (!containers.has(line.node.type)) open.pop();
        }
      }),
    );
  });

  it('ends on any line that an edited file can hold', () => {
    const place = fc.record({
      kind: fc.constantFrom<LinePlace['kind']>(
        'paragraph',
        'item',
        'section',
        'flushText',
        'annex',
      ),
      level: fc.integer({ min: 0, max: 9 }),
      quoted: fc.integer({ min: 0, max: 3 }),
      beginsQuote: fc.boolean(),
    });
    const depth = fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(place, depth, (line, at) => {
        const open: Open[] = [
          { type: 'root' },
          { type: 'quotedBlock' },
          { type: 'item', level: 1 },
        ];
        const { keep, quotes } = placeIn(open, at === undefined ? line : { ...line, depth: at });
        expect(keep).toBeGreaterThan(0);
        expect(keep).toBeLessThanOrEqual(open.length);
        expect(quotes).toBeLessThanOrEqual(3);
      }),
    );
  });
});

const containers: ReadonlySet<string> = new Set([
  'section',
  'annex',
  'preambularParagraph',
  'operativeParagraph',
  'item',
]);
