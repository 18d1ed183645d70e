/**
 * What is expected of reading the corpus, measured text by text. The counts of what is printed are
 * simple and know nothing of the parser.
 */
import { VFile } from 'vfile';
import { accountFor, isComplete } from '../../src/parse/index.ts';
import { nodesOf } from '../../src/tree/index.ts';
import type { Nodes, Root } from '../../src/tree/types.ts';
import type { CorpusText } from './corpus.ts';
import { check, parse } from '../world.ts';

export interface Measure {
  path: string;
  milliseconds: number;
  characters: { visible: number; accounted: number };
  complete: boolean;
  labels: { printed: string[]; found: string[]; reported: boolean };
  enactingClause: { printed: boolean; found: boolean };
  vote: { printed: boolean; found: boolean };
  orphanNotes: number;
  messages: number;
}

export function measure({ path, text }: CorpusText): Measure {
  const file = new VFile({ path, value: text });
  const start = performance.now();
  const root = parse(file);
  const milliseconds = performance.now() - start;
  const account = accountFor(text, root, file.messages);
  check(root, file);
  const rules = file.messages.map(({ ruleId }) => ruleId);
  return {
    path,
    milliseconds,
    characters: { visible: account.visible, accounted: account.inTree + account.setAside },
    complete: isComplete(account),
    labels: {
      printed: printedNumbers(text),
      found: foundNumbers(root),
      reported: rules.includes('label-sequence'),
    },
    enactingClause: {
      printed: /^The (?:Security Council|General Assembly),?$/im.test(text),
      found: nodesOf(root, 'enactingClause').length > 0,
    },
    vote: { printed: /^\W?Adopted\b/m.test(text), found: votes(root) > 0 },
    orphanNotes: rules.filter((rule) => rule === 'note-orphan').length,
    messages: rules.length,
  };
}

/** Numbers at the starts of lines, "7. Calls", between the enacting clause and the vote. */
export function printedNumbers(text: string): string[] {
  const lines = text.split(/[\n\f]/).map((line) => line.trim());
  const start = lines.findIndex((line) =>
    /^The (?:Security Council|General Assembly),?$/i.test(line),
  );
  const end = lines.findLastIndex((line, i) => i > 8 && /^\W?Ad[ao]pted\b/.test(line));
  return lines
    .slice(Math.max(start, 0), end < 0 ? lines.length : end)
    .map((line) => /^(\d{1,2})\s?[.,]\s+\S/.exec(line)?.[1])
    .filter((number) => number !== undefined);
}

/** The numbers of operative paragraphs outside annexes and quotations, as digits; misread ones apart. */
export function foundNumbers(root: Root): string[] {
  return operativeLabels(root)
    .map((label) => /^\d+/.exec(label)?.[0])
    .filter((number) => number !== undefined);
}

export function operativeLabels(root: Root): string[] {
  const labels: string[] = [];
  const visitNode = (node: Nodes): void => {
    if (node.type === 'annex' || node.type === 'quotedBlock') return;
    if (node.type === 'operativeParagraph' && node.label !== undefined) labels.push(node.label);
    if ('children' in node) node.children.forEach(visitNode);
  };
  visitNode(root);
  return labels;
}

function votes(root: Root): number {
  return (['voteNote', 'closingNote', 'adoptionLine'] as const).reduce(
    (sum, type) => sum + nodesOf(root, type).length,
    0,
  );
}

/** Whether the labels found are those printed, in order and none besides. */
export function labelsAgree({ labels: { printed, found } }: Measure): boolean {
  return printed.join(' ') === found.join(' ');
}
