/**
 * Builds what the validators judge: every edition of the tree that holds every node type, of every
 * source, and of every fixture source.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { renderEpub } from '../../src/render/epub/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { outlineOf } from '../../src/tree/outline-of.ts';
import type { EditionOptions, Paper } from '../../src/render/options.ts';
import type { OutlineBlock } from '../../src/tree/outline.ts';
import { nodesOf, textOf } from '../../src/tree/walk.ts';
import type { Pages } from '../../src/tree/pages.ts';
import type { Root } from '../../src/tree/types.ts';
import { parse } from '../../src/parse/index.ts';
import { everyNode, operative, paragraph } from '../every-node.ts';
import { cache, repository } from './paths.ts';

export type Format = 'pdf' | 'epub' | 'docx' | 'html';

export interface Edition {
  /** "every-node.official.letter.pdf". */
  name: string;
  format: Format;
  file: string;
  /** A file with the text that a reader of the edition must find. */
  expected: string;
}

type Writer = (tree: Root, options: EditionOptions) => Promise<Uint8Array | string>;

const writers: Partial<Record<Format, Writer>> = {
  html: async (tree, options) => renderHtml(tree, options),
  epub: (tree, options) => renderEpub(tree, options, pagesOf(tree)),
};

/** The looks that are judged: each template, each paper. */
const looks: { template: string; paper: Paper }[] = [
  { template: 'official', paper: 'letter' },
  { template: 'large-print', paper: 'a4' },
];

/** Builds everything afresh and says what there is. */
export async function buildEditions(): Promise<Edition[]> {
  const folder = join(cache, 'editions');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const editions: Edition[] = [];
  for (const [source, makeTree] of sources()) {
    const expected = join(folder, `${source}.txt`);
    writeFileSync(expected, expectedTextOf(makeTree()));
    for (const { template, paper } of looks) {
      for (const [format, write] of Object.entries(writers) as [Format, Writer][]) {
        const name = `${source}.${template}.${paper}.${format}`;
        const file = join(folder, name);
        writeFileSync(file, await write(makeTree(), optionsFor(template, paper)));
        editions.push({ name, format, file, expected });
      }
    }
  }
  return editions;
}

/** A page for every fourth paragraph, from the middle of it on. */
function pagesOf(tree: Root): Pages {
  const starts = nodesOf(tree, 'paragraph')
    .filter((_, index) => index % 4 === 0)
    .map((node, index) => ({
      page: index + 1,
      node,
      at: index === 0 ? 0 : Math.floor(textOf(node).length / 2),
    }));
  return { count: starts.length, starts, pageOf: new Map() };
}

function sources(): [name: string, makeTree: () => Root][] {
  return [
    ['every-node', everyNode],
    ['large', largeDocument],
    ['a-res-70-179', (): Root => readSource('source/received/a-res-70-179.ocr.md')],
  ];
}

function readSource(path: string): Root {
  return parse(new VFile({ path, value: readFileSync(join(repository, path), 'utf8') }));
}

/** So long that the e-book divides it into files. */
function largeDocument(): Root {
  const tree = everyNode();
  const long = operative('9.', paragraph('Decides to go on. '.repeat(4000)));
  const section = tree.children.findIndex(({ type }) => type === 'section');
  tree.children.splice(section, 0, long);
  return tree;
}

function optionsFor(template: string, paper: Paper): EditionOptions {
  return {
    template: loadTemplate(template),
    paper,
    links: true,
    colophon: true,
    date: '2026-01-01T00:00:00Z',
    certifiedBy: 'The conformance suite',
    siblings: { pdf: 'edition.pdf', epub: 'edition.epub', docx: 'edition.docx' },
  };
}

/** Labels, text and markers of every block and note. */
function expectedTextOf(tree: Root): string {
  const { blocks, notes } = outlineOf(tree);
  const lineOf = ({ label, text, markers }: OutlineBlock): string =>
    [label, text, ...(markers ?? []).map((marker) => marker.label)].join(' ');
  return [...blocks, ...notes].map((block) => `${lineOf(block)}\n`).join('');
}
