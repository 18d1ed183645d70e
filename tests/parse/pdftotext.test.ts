/** Our own PDFs, taken out by pdftotext as people do it, read as the sources that they were made of. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../src/door/load-template.ts';
import { outlineOf } from '../../src/tree/index.ts';
import { renderPdf } from '../world.ts';
import { read } from './read.ts';

const installed = spawnSync('pdftotext', ['-v']).error === undefined;

/** Sources without tables, and whose headings and flush lines the spaces of the lines tell. */
const sources = ['draft', 'french', 'human-rights-council', 'single-operative'];

describe.skipIf(!installed)('the lines of our own PDF', () => {
  it.each(sources)('are read as their source: %s', async (name) => {
    const path = new URL(`../fixtures/sources/${name}.md`, import.meta.url);
    const { root } = read(readFileSync(path, 'utf8'));
    const bytes = await renderPdf(root, {
      template: loadTemplate('official'),
      paper: 'letter',
      links: true,
      colophon: true,
      date: '2045-01-01T00:00:00Z',
    });
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], {
      input: bytes,
      encoding: 'utf8',
    });
    const back = read(stdout);
    expect(back.complete).toBe(true);
    expect(outlineOf(back.root)).toEqual(outlineOf(root));
  });
});
