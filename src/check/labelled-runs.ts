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
 * each annex another; items, sections and annexes are runs among their siblings. Quoted text has
 * the numbers of the text that it is quoted from and is passed over.
 */
export function labelledRuns(root: Root): Run[] {
  const runs: Run[] = [];
  gather(root, openScope(runs), runs);
  return runs.filter((run) => run.some(({ node }) => node.label !== undefined));
}

/** The paragraphs of the text or of an annex, gathered across its sections. */
interface Scope {
  preambular: Run;
  operative: Run;
}

function openScope(runs: Run[]): Scope {
  const scope: Scope = { preambular: [], operative: [] };
  runs.push(scope.preambular, scope.operative);
  return scope;
}

function gather(parent: Nodes, scope: Scope, runs: Run[]): void {
  if (!('children' in parent)) return;
  const siblings: Record<'item' | 'section' | 'annex', Run> = { item: [], section: [], annex: [] };
  runs.push(siblings.item, siblings.section, siblings.annex);
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
      case 'annex':
        siblings.annex.push({ node: child, ...member });
        gather(child, openScope(runs), runs);
        break;
      case 'item':
      case 'section':
        siblings[child.type].push({ node: child, ...member });
        gather(child, scope, runs);
        break;
      default:
    }
  }
}
