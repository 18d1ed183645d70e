import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { UsageFailure } from '../../src/cli/failures.ts';

const taken = ['to', 'out', 'paper', 'strict', 'no-links'] as const;

/** What a person is told about a wrong command line. */
function complaint(...words: string[]): string {
  try {
    parseArguments(words, taken);
  } catch (error) {
    if (error instanceof UsageFailure) return `${error.message} ${error.mend}`;
    throw error;
  }
  return 'none';
}

describe('parseArguments', () => {
  it('tells options from paths', () => {
    expect(parseArguments(['a.md', '--to', 'pdf', '--strict', '-', '-o', 'x'], taken)).toEqual({
      options: { to: 'pdf', strict: true, out: 'x' },
      paths: ['a.md', '-'],
      undone: new Set(),
    });
  });

  it('keeps values as they are written', () => {
    expect(parseArguments(['--out=0701', '--no-links'], taken).options).toEqual({
      out: '0701',
      'no-links': true,
    });
  });

  it('takes back what a configuration can settle, whichever comes last', () => {
    expect(parseArguments(['--no-strict', '--links'], taken)).toEqual({
      options: {},
      paths: [],
      undone: new Set(['strict', 'no-links']),
    });
    expect(parseArguments(['--no-strict', '--strict'], taken).options).toEqual({ strict: true });
    expect(parseArguments(['--strict', '--no-strict'], taken).options).toEqual({});
  });

  it('takes everything after -- for paths', () => {
    expect(parseArguments(['--', '--strict'], taken)).toEqual({
      options: {},
      paths: ['--strict'],
      undone: new Set(),
    });
  });

  it('names the option that was probably meant', () => {
    expect(complaint('--strct')).toBe('There is no option --strct. Did you mean --strict?');
    expect(complaint('--colour')).toBe(
      'There is no option --colour. Options are --to, --out, --paper, --strict, --no-links.',
    );
  });

  it('says when an option belongs to another command', () => {
    expect(complaint('--sarif')).toMatch(/^This command does not take --sarif\. It takes --to, /);
  });

  it('refuses an option without its value', () => {
    expect(complaint('--to')).toBe('--to needs a value. Write --to FORMATS, or --to=FORMATS.');
    expect(complaint('--to', '--strict')).toMatch(/^--to needs a value/);
    expect(complaint('--strict=yes')).toBe('--strict takes no value. Write --strict alone.');
  });

  it('refuses a value that is not in the list', () => {
    expect(complaint('--paper', 'a5')).toBe('--paper cannot be "a5". It can be letter or a4.');
  });
});
