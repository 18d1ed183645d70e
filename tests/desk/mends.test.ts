import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { check, parse } from '../../src/core.ts';
import { mendOf } from '../../src/desk/worker/mends.ts';
import { world } from '../world.ts';

/** The text after each mend that its messages offer, one at a time. */
function mended(source: string): string[] {
  const file = new VFile({ value: source, path: 'a.md' });
  check(parse(file, world), file, world);
  return file.messages.flatMap((message) => {
    const mend = mendOf(message, source);
    return mend ? [source.slice(0, mend.from) + mend.insert + source.slice(mend.to)] : [];
  });
}

function text(...paragraphs: string[]): string {
  return ['---\nplenary: 1\nlanguage: en\n---', '*The General Assembly*,', ...paragraphs].join(
    '\n\n',
  );
}

const end = '1. *Decides* to act.\n';

describe('a mend', () => {
  it.each([
    ['*Recalling* its decision.', '*Recalling* its decision,'],
    ['*Recalling* its decision.[^1]', '*Recalling* its decision,[^1]'],
    ['*Recalling* its “decision.”', '*Recalling* its “decision,”'],
    ['*Recalling* its *decision*.', '*Recalling* its *decision*,'],
  ])('%s', (wrong, right) => {
    const note = wrong.includes('[^1]') ? '\n[^1]: Resolution 1/1.\n' : '';
    const others = ['*Noting* that,', '*Aware* of it,'];
    expect(mended(text(wrong, ...others, end + note))).toEqual([
      text(right, ...others, end + note),
    ]);
  });

  it('is offered for nothing that is right, or where several things could be', () => {
    expect(mended(text('*Recalling* its decision,', end))).toEqual([]);
    expect(mended(text('*Recalling* its decision', end))).toEqual([]);
  });
});
