import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplate, TemplateError } from '../../src/render/template.ts';

function templateFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('loadTemplate', () => {
  it('finds a shipped template by its name', () => {
    expect(loadTemplate('official').name).toBe('official');
  });

  it('takes what a folder lacks from the official template', () => {
    const folder = templateFolder({ 'only.txt': 'own' });
    expect(loadTemplate(folder).text('only.txt')).toBe('own');
  });

  it.each(['no-such-template', '../official', '/nowhere/at/all'])(
    'says that %s is none',
    (name) => {
      expect(() => loadTemplate(name)).toThrow(TemplateError);
      expect(() => loadTemplate(name)).toThrow(name);
    },
  );
});
