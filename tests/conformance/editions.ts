/**
 * Builds what the validators judge: every edition of the tree that holds every node type, of every
 * source, and of every fixture source.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderEpub } from '../../src/render/epub/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { loadTemplate } from '../../src/render/template.ts';
import { outlineOf } from '../../src/tree/outline-of.ts';
import type { EditionOptions, Paper } from '../../src/render/options.ts';
import type { OutlineBlock } from '../../src/tree/outline.ts';
import type { Root } from '../../src/tree/types.ts';
import { everyNode } from '../every-node.ts';
import { cache } from './paths.ts';

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
  epub: (tree, options) => renderEpub(tree, options),
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

function sources(): [name: string, makeTree: () => Root][] {
  return [['every-node', everyNode]];
}

function optionsFor(template: string, paper: Paper): EditionOptions {
  return {
    template: loadTemplate(template),
    paper,
    links: true,
    colophon: true,
    date: '2026-01-01T00:00:00Z',
  };
}

/** Labels, text and markers of every block and note. */
function expectedTextOf(tree: Root): string {
  const { blocks, notes } = outlineOf(tree);
  const lineOf = ({ label, text, markers }: OutlineBlock): string =>
    [label, text, ...(markers ?? []).map((marker) => marker.label)].join(' ');
  return [...blocks, ...notes].map((block) => `${lineOf(block)}\n`).join('');
}
