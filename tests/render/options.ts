/** Edition options for tests: the official template, links and colophon on. */
import type { EditionOptions } from '../../src/render/options.ts';
import { loadTemplate } from '../../src/render/template.ts';

export function editionOptions(options: Partial<EditionOptions> = {}): EditionOptions {
  return {
    template: loadTemplate('official'),
    paper: 'letter',
    links: true,
    colophon: true,
    date: '2044-12-17T00:00:00Z',
    siblings: { pdf: 'a-res-99-1.pdf', epub: 'a-res-99-1.epub', docx: 'a-res-99-1.docx' },
    ...options,
  };
}
