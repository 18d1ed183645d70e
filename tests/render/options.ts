/** Edition options for tests: the official template, links and colophon on. */
import { factsOf, type Facts } from '../../src/render/facts.ts';
import type { EditionOptions } from '../../src/render/options.ts';
import { loadTemplate } from '../../src/door/load-template.ts';
import type { Root } from '../../src/tree/index.ts';
import { world } from '../world.ts';

export function editionOptions(options: Partial<EditionOptions> = {}): EditionOptions {
  return {
    world,
    template: loadTemplate('official'),
    paper: 'letter',
    links: true,
    colophon: true,
    date: '2044-12-17T00:00:00Z',
    siblings: { pdf: 'a-res-99-1.pdf', epub: 'a-res-99-1.epub', docx: 'a-res-99-1.docx' },
    ...options,
  };
}

/** What renderers are handed. */
export function editionFacts(root: Root, options: Partial<EditionOptions> = {}): Facts {
  return factsOf(root, editionOptions(options));
}
