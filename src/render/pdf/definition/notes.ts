/** The text of the notes: a raised marker, then the paragraphs of the note. */
import type { FootnoteDefinition } from '../../../tree/index.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode, PageNote } from './nodes.ts';
import { labelRun, phrasingRuns, plainRun, raised } from './phrasing.ts';
import type { Run } from '../text/runs.ts';

export function defineNotes(context: DefinitionContext): Map<PageNote, FlowNode[]> {
  const inside = { ...context, inNote: true };
  const { notes, mastheadParts } = context.edition;
  const defined = new Map<PageNote, FlowNode[]>();
  for (const part of mastheadParts) {
    if (part.place === 'note') defined.set(part, defineSymbolNote(part, inside));
  }
  for (const note of notes.all) defined.set(note, defineNote(note, inside));
  return defined;
}

/** The note of the symbol's asterisk stands above the numbered ones. */
function defineSymbolNote(part: MastheadPart, context: DefinitionContext): FlowNode[] {
  const style = styleOf('note', context);
  const run = plainRun(part.text, style, context.plan.masthead.get(part));
  return [textNode([run], style, undefined, context)];
}

function defineNote(note: FootnoteDefinition, context: DefinitionContext): FlowNode[] {
  const style = styleOf('note', context);
  const [first, ...others] = note.children;
  const own = first?.type === 'paragraph' ? first : undefined;
  const text = own ? phrasingRuns(own, style, context) : [];
  const block = textNode([...markerRuns(note, context), ...text], style, own ?? note, context);
  return [block, ...context.sequence(own ? others : note.children, context)];
}

/** The marker, and a space for each further link back: a link has to hold something. */
function markerRuns(note: FootnoteDefinition, context: DefinitionContext): Run[] {
  const { edition, plan } = context;
  const style = styleOf('note', context);
  const marker = labelRun(note.label, style, plan.labels.get(note));
  const [, ...further] = edition.notes.references.get(note) ?? [];
  const { tab, ...start } = raised(marker, context);
  const runs: Run[] = [
    start,
    ...further.map((reference) => ({
      ...plainRun(' ', style, plan.backLinks.get(reference)),
      fontSize: start.fontSize,
      joins: true as const,
    })),
  ];
  const last = runs.pop();
  return last ? [...runs, tab === undefined ? last : { ...last, tab }] : [];
}
