/** Places of a text that is being edited. */
import { describe, expect, it } from 'vitest';
import { align } from '../../src/desk/page/alignment.ts';

const text = 'First line.\n\nSecond line.\n\nThird line.\n\nFourth line.\n';

/** Where some words of the text as it was are now. */
function nowOf(words: string, edited: string): string {
  const { now } = align(text, edited);
  return edited.slice(now(text.indexOf(words))).split('\n')[0] ?? '';
}

describe('align', () => {
  it('leaves every place of an unchanged text', () => {
    const { now, before } = align(text, text);
    for (let at = 0; at < text.length; at += 1) expect([now(at), before(at)]).toEqual([at, at]);
  });

  it('follows a paragraph past one that was put before it', () => {
    expect(nowOf('Third', text.replace('Second line.', 'Second line.\n\nNew line.'))).toBe(
      'Third line.',
    );
  });

  it('follows paragraphs between edits in several places', () => {
    const edited = text.replace('First line.', 'First line,').replace('Fourth', 'Last');
    expect(nowOf('Second', edited)).toBe('Second line.');
    expect(nowOf('First', edited)).toBe('First line,');
    expect(nowOf('Fourth', edited)).toBe('Last line.');
  });

  it('leads back from a place in the edited text', () => {
    const edited = `New line.\n\n${text}`;
    const { before } = align(text, edited);
    expect(text.slice(before(edited.indexOf('Third')))).toBe(text.slice(text.indexOf('Third')));
  });

  it('leads from a paragraph that is gone to where it stood', () => {
    const edited = text.replace('Second line.\n\n', '');
    const { now } = align(text, edited);
    const place = now(text.indexOf('Second'));
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(edited.indexOf('Third'));
  });

  it('does not lose the others for a paragraph that was moved', () => {
    const edited = 'Fourth line.\n\nFirst line.\n\nSecond line.\n\nThird line.\n';
    expect(nowOf('Second', edited)).toBe('Second line.');
  });

  it('follows paragraphs whose numbers went up', () => {
    const numbered = '1. Decides;\n\n2. Requests.\n';
    const edited = '1. Decides;\n\n2. Thanks;\n\n3. Requests.\n';
    const { now, before } = align(numbered, edited);
    expect(edited.slice(now(numbered.indexOf('2.')))).toBe('3. Requests.\n');
    expect(before(edited.indexOf('3.'))).toBe(numbered.indexOf('2.'));
  });

  it('knows an empty text', () => {
    expect(align('', '').now(0)).toBe(0);
    expect(align(text, '').now(20)).toBe(0);
  });
});
