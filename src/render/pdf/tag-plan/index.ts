/** Plans the tag tree of a document. Pure: the same tree gives the same plan. */
import { partsOf, type RootContent } from '../../../tree/index.ts';
import { headingRole, parts, roles } from '../../roles.ts';
import type { Edition } from '../edition.ts';
import type { PlanContext, PlannedBlock, TagPlan } from './context.ts';
import { planNote } from './note.ts';
import { planSequence } from './sequence.ts';
import { slot, tag, type Tag } from './tags.ts';

export type { TagPlan } from './context.ts';

export function planTags(edition: Edition): TagPlan {
  const context: PlanContext = {
    edition,
    sequence: (blocks) =>
      planSequence(
        blocks.filter((block) => block.type !== 'pageBreak'),
        context,
      ),
    inlines: new Map(),
    labels: new Map(),
    masthead: new Map(),
    backLinks: new Map(),
  };
  const body = partsOf(edition.root.children).flatMap(({ part, nodes }): Tag[] => {
    const tags = context.sequence(nodes.filter(isBlock));
    const { preamble, operativePart } = edition.words;
    // The parts of a resolution are sections of their own, with a bookmark each.
    if (part === 'preamble') return [tag(parts.part.pdf, tags, { bookmark: preamble })];
    if (part === 'operative') return [tag(parts.part.pdf, tags, { bookmark: operativePart })];
    return tags;
  });
  const notes = edition.notePlacement.unreferenced.flatMap((note) => planNote(note, context));
  const kids = [...nameTags(context), ...body, ...notes];
  if (edition.lastLine !== undefined) {
    context.colophon = slot();
    kids.push(
      tag(roles.paragraph.pdf, [context.colophon], { id: 'colophon', ...ownLanguage(context) }),
    );
  }
  const language = edition.language === undefined ? {} : { language: edition.language };
  return { ...context, document: tag(roles.root.pdf, kids, language) };
}

/** A text with neither title nor masthead gets a name from the edition, which is no part of it. */
function nameTags(context: PlanContext): Tag[] {
  const { addedName: name } = context.edition;
  if (name === undefined) return [];
  context.name = slot();
  const heading = tag(headingRole(parts.name.pdf, 1), [context.name], { bookmark: name });
  return [tag(parts.part.pdf, [heading], { id: 'colophon_name', ...ownLanguage(context) })];
}

/** The edition's own words are English where it has none in the language of the text. */
function ownLanguage({ edition }: PlanContext): { language?: string } {
  const { language, wordsLanguage } = edition;
  return language === undefined || wordsLanguage === undefined ? {} : { language: wordsLanguage };
}

function isBlock(node: RootContent): node is Extract<RootContent, PlannedBlock> {
  return node.type !== 'footnoteDefinition' && node.type !== 'pageBreak';
}
