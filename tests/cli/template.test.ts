/** Templates of one's own: what is wrong with one is said before anything is written. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { write, plenary, path } = workshop();

describe('a template that is wrong', () => {
  it('is usage that is wrong: every fault is named, and nothing is written', async () => {
    write('a.md', resolutionText(1));
    write('look/pdf.json', '{ "margins": { "lefft": 72, "right": "wide" } }');
    write('look/page.js', 'alert(1)');
    const { code, stdout, stderr } = await plenary(['build', 'a.md', '--template', 'look']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatchInlineSnapshot(`
      "error The template "look" cannot be used.
          page.js: A template is data: no code and no page of it is ever run. Take the file out of the folder.
          pdf.json: margins.right is "wide". It must be a number of points from 0 to 1584.
          pdf.json: margins has no key "lefft". Did you mean "left"?
          docs/templates.md lists the files and the keys of a template.
      "
    `);
    expect(existsSync(path('dist'))).toBe(false);
  });

  it('is data, whatever it tries', async () => {
    write('a.md', resolutionText(1));
    write('look/epub/chapter.xhtml.ejs', `<% process.getBuiltinModule('fs').writeFileSync('x') %>`);
    const { code, stderr } = await plenary(['build', 'a.md', '--template', 'look']);
    expect(code).toBe(2);
    expect(stderr).toContain('error The folder "look" has no file of a template.');
    expect(stderr).toContain('epub/: A template has no folders.');
    expect(existsSync(path('x'))).toBe(false);
  });
});

it('a template without a place for a picture refuses one', async () => {
  write('a.md', resolutionText(1));
  write('look/masthead.json', '{ "emblem": false }');
  write('dove.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const emblem = ['--emblem', 'dove.png', '--emblem-alt', 'A dove'];
  const { code, stderr } = await plenary(['build', 'a.md', '--template', 'look', ...emblem]);
  expect([code, stderr]).toEqual([
    2,
    'error The masthead of the template "look" has no place for a picture.\n' +
      '    Leave out --emblem, or say "emblem": true in its masthead.json.\n',
  ]);
});

it('a template of three keys makes every edition', async () => {
  write('a.md', resolutionText(1));
  write('look/pdf.json', '{ "linkColor": "#003366", "styles": { "title": { "size": 13 } } }');
  write('look/docx.json', '{ "fonts": { "latin": "Georgia" } }');
  const { code } = await plenary(['build', 'a.md', '--template', 'look']);
  expect(code).toBe(0);
  for (const format of ['pdf', 'epub', 'docx', 'html']) {
    expect(existsSync(path(`dist/a.look.${format}`)), format).toBe(true);
  }
  const verified = await plenary(['verify', 'dist']);
  expect(verified.code).toBe(0);
});
