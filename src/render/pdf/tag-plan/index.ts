/** Plans the tag tree of a document. Pure: the same tree gives the same plan. */
import { partsOf, type RootContent } from '../../../tree/index.ts';
import type { Edition } from '../edition.ts';
import type { PlanContext, PlannedBlock, TagPlan } from './context.ts';
import { planNote } from './note.ts';
import { planSequence } from './sequence.ts';
import { slot, tag, type Tag } from './tags.ts';

export type { TagPlan } from './context.ts';

export function planTags(edition: Edition): TagPlan {
  const context: PlanContext = {
    edition,
    sequence: (blocks) => planSequence(blocks, context),
    inlines: new Map(),
    labels: new Map(),
    masthead: new Map(),
    backLinks: new Map(),
  };
  const parts = partsOf(edition.root.children).flatMap(({ part, nodes }): Tag[] => {
    const tags = context.sequence(nodes.filter(isBlock));
    const { preamble, operativePart } = edition.words;
    // The parts of a resolution are sections of their own, with a bookmark each.
    if (part === 'preamble') return [tag('Sect', tags, { bookmark: preamble })];
    if (part === 'operative') return [tag('Sect', tags, { bookmark: operativePart })];
    return tags;
  });
  const notes = edition.notes.unreferenced.flatMap((note) => planNote(note, context));
  const kids = [...nameTags(context), ...parts, ...notes];
  if (edition.colophon !== undefined) {
    context.colophon = slot();
    kids.push(tag('P', [context.colophon], { id: 'colophon', ...ownLanguage(context) }));
  }
  const language = edition.language === undefined ? {} : { language: edition.language };
  return { ...context, document: tag('Document', kids, language) };
}

/** A text with neither title nor masthead gets a name from the edition, which is no part of it. */
function nameTags(context: PlanContext): Tag[] {
  const { name } = context.edition;
  if (name === undefined) return [];
  context.name = slot();
  const heading = tag('H1', [context.name], { bookmark: name });
  return [tag('Sect', [heading], { id: 'colophon_name', ...ownLanguage(context) })];
}

/** The edition's own words are English where it has none in the language of the text. */
function ownLanguage({ edition: { wordsLanguage } }: PlanContext): { language?: string } {
  return wordsLanguage === undefined ? {} : { language: wordsLanguage };
}

function isBlock(node: RootContent): node is Extract<RootContent, PlannedBlock> {
  return node.type !== 'footnoteDefinition';
}
