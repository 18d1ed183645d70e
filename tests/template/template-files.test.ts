import { describe, expect, it } from 'vitest';
import { complaints } from './template-files.ts';

describe('a file is refused', () => {
  it.each(['page.js', 'chapter.ejs', 'page.html', 'run.mjs', 'tool.ts', 'picture.svg', 'a.wasm'])(
    'that could be run or shown as it is: %s',
    (name) => {
      expect(complaints({ [name]: '' })).toEqual([
        `${name}: A template is data: no code and no page of it is ever run. ` +
          'Take the file out of the folder.',
      ]);
    },
  );

  it.each([
    ['pdf.jsn', 'Did you mean pdf.json?'],
    ['PDF.json', 'Did you mean pdf.json?'],
    ['web-additions.css', 'Did you mean web.additions.css?'],
    ['logo.png', 'Take it out of the folder; a template has masthead.json, pdf.json, docx.json,'],
  ])('that a template does not have: %s', (name, mend) => {
    expect(complaints({ [name]: '' })).toEqual([
      expect.stringContaining(`${name}: A template has no such file. ${mend}`),
    ]);
  });

  it('as a folder is', () => {
    expect(complaints({ 'epub/': '' })).toEqual([
      expect.stringContaining('epub/: A template has no folders. '),
    ]);
  });
});

it('files for people, their editors and their systems may lie beside', () => {
  const names = ['README.md', 'LICENSE', 'licence.txt', '.DS_Store', '.git/', 'pdf.json~'];
  expect(complaints(Object.fromEntries(names.map((name) => [name, ''])))).toEqual([]);
});
