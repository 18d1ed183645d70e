import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal, visible } from '../../src/cli/terminal.ts';

function stream(isTTY: boolean) {
  let written = '';
  const writable = new Writable({
    write: (chunk: Buffer, _, done) => {
      written += chunk.toString();
      done();
    },
  });
  return Object.assign(writable, { isTTY, columns: 20, text: () => written });
}

function terminalOn(isTTY: boolean, environment: NodeJS.ProcessEnv = {}) {
  const stderr = stream(isTTY);
  const terminal = createTerminal({ stdout: stream(false), stderr, environment });
  return { terminal, stderr };
}

describe('createTerminal', () => {
  it('colours on a terminal only, and not with NO_COLOR', () => {
    const styled = (isTTY: boolean, environment?: NodeJS.ProcessEnv) =>
      terminalOn(isTTY, environment).terminal.style('error', 'bad');
    expect(styled(true)).toBe('\u001b[1;31mbad\u001b[0m');
    expect(styled(false)).toBe('bad');
    expect(styled(true, { NO_COLOR: '1' })).toBe('bad');
    expect(styled(true, { TERM: 'dumb' })).toBe('bad');
  });

  it('replaces the status line in place, cut to the width', () => {
    const { terminal, stderr } = terminalOn(true);
    terminal.status('1/100 documents, 12.3 a second');
    terminal.say('a line');
    terminal.status('');
    expect(stderr.text()).toBe('1/100 documents, 12\r\u001b[2Ka line\n');
  });

  it('writes no status line elsewhere', () => {
    const { terminal, stderr } = terminalOn(false);
    terminal.status('1/100');
    expect(stderr.text()).toBe('');
  });
});

describe('visible', () => {
  it('spells out control characters and lone surrogates, and nothing else', () => {
    expect(visible('a\tb\u200f\ud800é—中')).toBe('a\\u{0009}b\\u{200f}\\u{d800}é—中');
  });
});
