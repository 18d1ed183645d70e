import { describe, expect, it } from 'vitest';
import {
  breakIntoLines,
  type LineFrame,
  type TextLine,
} from '../../../../src/render/pdf/text/lines.ts';
import type { Run } from '../../../../src/render/pdf/text/runs.ts';
import { piecesOf } from '../../../../src/render/pdf/text/words.ts';
import { officialFonts } from '../fonts/official-fonts.ts';
import { run } from '../run.ts';

const fonts = officialFonts();

const frame: LineFrame = { first: 24, left: 0, end: 120, inset: 0 };

function lines(runs: Run[], given: Partial<LineFrame> = {}): TextLine[] {
  const pieces = piecesOf(runs, { fonts, keepTogether: [], direction: 'ltr' });
  return breakIntoLines(pieces, { ...frame, ...given });
}

const texts = (given: readonly TextLine[]): string[] =>
  given.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('lines', () => {
  it('hold as much as they can, the first from its own place', () => {
    const made = lines([run('Recalling its resolution on ports and harbours, and all ships')]);
    expect(texts(made)).toEqual([
      'Recalling its resolution ',
      'on ports and harbours, and all ',
      'ships',
    ]);
    expect(made.map(({ start, room }) => [start, room])).toEqual([
      [24, 96],
      [0, 120],
      [0, 120],
    ]);
    for (const { width, room } of made) expect(width).toBeLessThanOrEqual(room);
    expect(made.map(({ last }) => last)).toEqual([false, false, true]);
  });

  it('end after a run that ends them, and not inside it', () => {
    const made = lines([run('Annex II ', { ends: true }), run('Lights')]);
    expect(texts(made)).toEqual(['Annex II ', 'Lights']);
  });

  it('begin their text at the tab after a label, or beyond a label that is too wide', () => {
    const [narrow] = lines([run('1. ', { tab: 48 }), run('Urges')]);
    expect(narrow?.pieces[0]?.width).toBe(24);
    const [wide] = lines([run('12 quinquies. ', { tab: 48 }), run('Urges')]);
    expect(wide?.pieces[0]?.width).toBeGreaterThan(24);
  });

  it('begin further out for a label that is set to its end', () => {
    const [short] = lines([run('1. ', { tab: 0, endsAt: -12 }), run('Title')]);
    const [long] = lines([run('100/999. ', { tab: 0, endsAt: -12 }), run('Title')]);
    const endOf = (line: TextLine | undefined): number => {
      const [label] = line?.pieces ?? [];
      return Math.round((line?.start ?? 0) + (label?.shaped.advance ?? 0) * 10 - (label ? 2.5 : 0));
    };
    expect(endOf(short)).toBe(-12);
    expect(endOf(long)).toBe(-12);
    expect(long?.start).toBeLessThan(short?.start ?? 0);
  });

  it('never begin with a marker', () => {
    const made = lines([run('all the ships of the world'), run('12', { joins: true })], {
      end: 118,
    });
    expect(texts(made).at(-1)).toMatch(/world12$/);
  });

  it('end where a break says so', () => {
    const made = lines([run('80th plenary meeting'), run(' ', { ends: true }), run('17 December')]);
    expect(texts(made)).toEqual(['80th plenary meeting ', '17 December']);
    expect(made[0]?.last).toBe(true);
  });

  it('cut a word that no line can hold, and lose nothing of it', () => {
    const word = 'w'.repeat(60);
    const made = lines([run(word)]);
    expect(made.length).toBeGreaterThan(3);
    expect(texts(made).join('')).toBe(word);
    for (const { width, room } of made) expect(width).toBeLessThanOrEqual(room + 0.01);
  });
});
