import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openPackage } from '../word-package.ts';
import { workshop } from './plenary.ts';

const { path, write, plenary } = workshop();

describe('plenary draft', () => {
  it.each(['general-assembly', 'security-council', 'model-un'])(
    'writes a source of the kind %s that has nothing to warn of',
    async (kind) => {
      const { code, stdout } = await plenary(['draft', kind]);
      expect(code).toBe(0);
      write('draft.md', stdout);
      const checked = await plenary(['check', 'draft.md', '--lang', 'en']);
      expect(checked.stderr).not.toMatch(/ (?:error|warning) /);
    },
  );

  it.each(['general-assembly', 'security-council', 'model-un'])(
    'writes a Word template of the kind %s that comes back as its source',
    async (kind) => {
      const { code, stderr } = await plenary(['draft', kind, '-o', 'new.dotx']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: `${kind}: new.dotx\n` });
      const { xml } = openPackage(readFileSync(path('new.dotx')));
      expect(xml('[Content_Types].xml')).toContain('wordprocessingml.template.main+xml');
      expect(xml('[Content_Types].xml')).not.toContain('wordprocessingml.document.main+xml');
      const { stdout: source } = await plenary(['draft', kind]);
      const { stdout: back } = await plenary(['import', 'new.dotx']);
      write('source.md', source);
      write('back.md', back);
      const { stdout, code: same } = await plenary(['diff', 'source.md', 'back.md']);
      expect({ stdout, same }).toMatchObject({ same: 0 });
    },
  );

  it('takes the first kind where none is named', async () => {
    const { stdout } = await plenary(['draft']);
    expect(stdout).toBe((await plenary(['draft', 'general-assembly'])).stdout);
  });

  it.each([
    [['draft', 'model'], 2, /no draft "model".*\n.*(?:Did you mean|Drafts are)/],
    [['draft', 'model-un', 'security-council'], 2, /One draft/],
    [['draft', '--to', 'pdf'], 2, /cannot be written as "pdf"/],
    [['draft', '-o', 'a.docx'], 2, /Call it \.dotx/],
    [['draft', '-o', 'there.md'], 3, /there\.md is there already/],
  ])('refuses %j', async (words, expected, said) => {
    write('there.md', 'Mine.\n');
    const { code, stderr } = await plenary(words);
    expect(stderr).toMatch(said);
    expect(code).toBe(expected);
    expect(readFileSync(path('there.md'), 'utf8')).toBe('Mine.\n');
  });
});
