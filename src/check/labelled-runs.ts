/** Gathers the runs in which labels must follow one another, each in reading order. */
import type { NodeOf, Nodes, Root } from '../tree/types.ts';

export type Labelled = NodeOf<
  'preambularParagraph' | 'operativeParagraph' | 'item' | 'section' | 'annex'
>;

export interface RunMember {
  node: Labelled;
  /** Something else stands before it, or it opens a division: its number may start anew. */
  mayRestart: boolean;
}

export type Run = RunMember[];

/**
 * The runs of a document. The paragraphs of the text are one run through all its sections, those of
 * each annex another, and so are its sections of one depth and kind (articles run on from chapter to
 * chapter); items and annexes are runs among their siblings. Quoted text has the numbers of the text
 * that it is quoted from and is passed over.
 */
export function labelledRuns(root: Root): Run[] {
  const runs: Run[] = [];
  gather(root, openScope(0, runs), runs);
  return runs.filter((run) => run.some(({ node }) => node.label !== undefined));
}

/** The text or an annex: what is gathered across its sections. */
interface Scope {
  preambular: Run;
  operative: Run;
  /** By depth and the word before the number. */
  sections: Map<string, Run>;
  depth: number;
}

function openScope(depth: number, runs: Run[]): Scope {
  const scope: Scope = { preambular: [], operative: [], sections: new Map(), depth };
  runs.push(scope.preambular, scope.operative);
  return scope;
}

function gather(parent: Nodes, scope: Scope, runs: Run[]): void {
  if (!('children' in parent)) return;
  const siblings: Record<'item' | 'annex', Run> = { item: [], annex: [] };
  runs.push(siblings.item, siblings.annex);
  let before: Nodes['type'] | undefined;
  for (const child of parent.children) {
    const member = { mayRestart: child.type !== before };
    before = child.type;
    switch (child.type) {
      case 'preambularParagraph':
        scope.preambular.push({ node: child, ...member });
        gather(child, scope, runs);
        break;
      case 'operativeParagraph':
        scope.operative.push({ node: child, ...member });
        gather(child, scope, runs);
        break;
      case 'item':
        siblings.item.push({ node: child, ...member });
        gather(child, scope, runs);
        break;
      case 'section':
        sectionRun(child, scope, runs).push({ node: child, ...member });
        gather(child, { ...scope, depth: scope.depth + 1 }, runs);
        break;
      case 'annex':
        siblings.annex.push({ node: child, ...member });
        gather(child, openScope(scope.depth, runs), runs);
        break;
      default:
    }
  }
}

function sectionRun({ label }: NodeOf<'section'>, { sections, depth }: Scope, runs: Run[]): Run {
  const word = /^\p{L}{3,}(?=\s)/u.exec(label ?? '')?.[0] ?? '';
  const key = `${depth} ${word}`;
  const known = sections.get(key);
  if (known) return known;
  const run: Run = [];
  sections.set(key, run);
  runs.push(run);
  return run;
}
