import { describe, expect, it } from 'vitest';
import { documentTitle, inlineText, outlineOf } from '../../src/tree/index.ts';
import type { OutlineBlock } from '../../src/tree/index.ts';
import { everyNode, inline, paragraph, reference } from '../every-node.ts';

/** One line a block, as a person would check it. */
function line({ kind, label, text, markers, languages, level, quoted, id }: OutlineBlock): string {
  const marks = (markers ?? []).map((m) => ` ^${m.label}@${m.at}`).join('');
  const parts = (languages ?? []).map((l) => ` ${l.language}[${l.from},${l.to}]`).join('');
  return `${kind}${level === undefined ? '' : ` ${level}`}${quoted ? ' quoted' : ''} #${id ?? ''} ${label ?? '–'} | ${text}${marks}${parts}`;
}

describe('outlineOf', () => {
  it('lists what a reader meets, in reading order', async () => {
    const { language, title, blocks, notes } = outlineOf(everyNode());
    const lines = [`${language}: ${title}`, ...blocks.map(line), '—', ...notes.map(line)];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
      './__snapshots__/every-node.outline.txt',
    );
  });
});

describe('inlineText', () => {
  it('counts markers in the normalised text', () => {
    expect(inlineText(inline('  a  b,', reference('1'), '  c', reference('2'), ' '))).toEqual({
      text: 'a b, c',
      markers: [
        { label: '1', at: 4 },
        { label: '2', at: 6 },
      ],
    });
  });
  it('reads no-break spaces as spaces', () => {
    expect(inlineText(paragraph('17\u00a0December\u202f2015').children).text).toBe(
      '17 December 2015',
    );
  });
  it('leaves a marker after a space where it stands', () => {
    expect(inlineText(inline('a ', reference('1'), 'b')).markers).toEqual([{ label: '1', at: 2 }]);
  });
});

it('documentTitle names a resolution by its number where its words are but a date', () => {
  const title = {
    type: 'title' as const,
    label: 'Resolution 242 (1967)',
    children: inline('of 22 November 1967'),
  };
  expect(documentTitle({ type: 'root', children: [title] })).toBe(
    'Resolution 242 (1967) of 22 November 1967',
  );
});

it('documentTitle names the symbol first', () => {
  expect(documentTitle(everyNode())).toBe('A/RES/99/1: Safe ports & harbours for <all> ships');
});
