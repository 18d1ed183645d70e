import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

/**
 * Runs `build --watch`. `use` gets a function that waits until the command has said once more that it
 * watches, and gives what it said since.
 */
async function withWatch(words: string[], use: (said: () => Promise<string>) => Promise<void>) {
  let child: ChildProcess | undefined;
  const outcome = plenary(['build', '--watch', '--to', 'html', ...words], {
    onStart: (started) => (child = started),
  });
  let text = '';
  let wake = (): void => {};
  child?.stderr?.on('data', (more: string) => {
    text += more;
    wake();
  });
  const ending = /Ctrl\+C ends the building\.\n/;
  const said = async (): Promise<string> => {
    while (!ending.test(text)) await new Promise<void>((resolve) => (wake = resolve));
    const [sentence = ''] = text.split(ending, 1);
    text = text.slice(sentence.length).replace(ending, '');
    return sentence;
  };
  try {
    await use(said);
  } finally {
    child?.kill('SIGINT');
  }
  return outcome;
}

describe('plenary build --watch', () => {
  it('builds what is saved, and only that', async () => {
    write('texts/a.md', resolutionText(1));
    write('texts/b.md', resolutionText(2));
    const { code } = await withWatch(['texts'], async (said) => {
      expect(await said()).toContain('2 documents (2 built)');
      write('texts/b.md', resolutionText(2, 'every mountain'));
      expect(await said()).toContain('2 documents (1 built, 1 unchanged)');
      expect(readFileSync(path('dist/b.html'), 'utf8')).toContain('every mountain');
      write('texts/c.md', resolutionText(3));
      expect(await said()).toContain('3 documents (1 built, 2 unchanged)');
    });
    expect(code).toBe(130);
  });

  it('does not take its own editions for changes', async () => {
    write('a.md', resolutionText(1));
    await withWatch(['.', '--out', 'editions'], async (said) => {
      await said();
      write('a.md', resolutionText(1, 'every river'));
      expect(await said()).toContain('1 document (1 built)');
    });
    expect(readdirSync(path('editions'))).toContain('a.html');
  });

  it('says what is wrong, and goes on once it is mended', async () => {
    write('texts/a.md', '---\nlanguage: [\n---\n');
    await withWatch(['texts'], async (said) => {
      expect(await said()).toContain('error language-tag');
      write('texts/a.md', resolutionText(1));
      expect(await said()).toContain('1 document (1 built)');
    });
    expect(readdirSync(path('dist'))).toContain('a.html');
  });

  it('builds again when the template changes', async () => {
    write('a.md', resolutionText(1));
    write('own/web.additions.css', 'p { color: #111 }');
    await withWatch(['a.md', '--template', './own'], async (said) => {
      await said();
      write('own/web.additions.css', 'p { color: #222 }');
      expect(await said()).toContain('1 document (1 built)');
    });
  });

  it.each([
    [['-'], /Standard input and output cannot be watched/],
    [['a.md', '-o', '-'], /Standard input and output cannot be watched/],
  ])('refuses %j', async (words, reason) => {
    write('a.md', resolutionText(1));
    const { code, stderr } = await plenary(['build', '--watch', ...words]);
    expect(stderr).toMatch(reason);
    expect(code).toBe(2);
  });
});
