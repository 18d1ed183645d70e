/** docs/templates.md, and the README of the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { templateFileNames } from '../../src/template/index.ts';
import { complaints } from './template-files.ts';
import { withKeys } from './templates-page.ts';

const path = 'docs/templates.md';
const page = readFileSync(path, 'utf8');

describe('the page', () => {
  it('has every key, which `npm run docs` writes', async () => {
    const config = await resolveConfig(path);
    const written = await format(withKeys(page), { ...config, filepath: path });
    await expect(written).toMatchFileSnapshot(`../../${path}`);
  });

  it('names every file', () => {
    for (const name of templateFileNames) expect(page).toContain(`\`${name}\``);
  });

  /** Each of its examples: the folder, the file, the text. */
  const examples = [...page.matchAll(/<!-- (\S+)\/(\S+) -->\s+```\w+\n(.*?)\n\s*```/gs)].map(
    ([, folder = '', file = '', text = '']) => ({ folder, file, text }),
  );

  it.each(examples)('shows what is right: $folder/$file', ({ file, text }) => {
    expect(complaints({ [file]: text })).toEqual([]);
  });

  it('shows examples', () => {
    expect(examples.map(({ folder, file }) => `${folder}/${file}`)).toEqual([
      'our-look/pdf.json',
      'our-look/docx.json',
      'our-look/web.additions.css',
      'model-conference/masthead.json',
      'model-conference/pdf.json',
    ]);
  });
});

it('the README names all that is in its folder', () => {
  const readme = readFileSync('templates/README.md', 'utf8');
  const all = readdirSync('templates', { withFileTypes: true })
    .filter(({ name }) => name !== 'README.md')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const named = [...readme.matchAll(/^- `([^`]+)`/gm)].map(([, name = '']) => name);
  expect(named.sort()).toEqual(all.sort());
});
