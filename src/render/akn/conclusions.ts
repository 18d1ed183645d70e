/** What stands at the end: meeting and day of adoption, votes, notes that nothing refers to. */
import { classes, containerNames, notesContainer } from '../../akn/index.ts';
import { linesOf, textOf, type ClosingNote } from '../../tree/index.ts';
import type { AknContext } from './context.ts';
import { dated } from './dates.ts';
import { element, type Attributes, type XmlElement, type XmlNode } from './element.ts';
import { note } from './handlers/notes.ts';
import { phrasing } from './handlers/phrasing.ts';
import { pageBreakLine } from './preface.ts';
import type { DocumentNode, Regions } from './regions.ts';

/** The schema has them before the attachments, wherever they are printed. */
export function conclusions(
  { conclusions: before, afterAttachments }: Regions,
  notes: readonly XmlElement[],
  context: AknContext,
): XmlElement[] {
  const children = [
    ...before.map((node) => closing(node, context, {})),
    ...afterAttachments.map((node) => closing(node, context, { class: classes.afterAttachments })),
    ...notes,
  ];
  return children.length === 0 ? [] : [element('conclusions', {}, children)];
}

/** The notes that no reference of the text leads to. */
export function strayNotes(context: AknContext): XmlElement[] {
  const stray = context.facts.notes.all.filter((definition) => !context.referenced.has(definition));
  if (stray.length === 0) return [];
  const notes = stray.map((definition) => note(definition, context));
  return [element('container', { name: notesContainer }, [element('p', {}, notes)])];
}

function closing(node: DocumentNode, context: AknContext, attributes: Attributes): XmlElement {
  if (node.type === 'pageBreak') {
    return element('container', { name: classes.pageBreak, ...attributes }, [
      pageBreakLine(node, context),
    ]);
  }
  if (node.type !== 'closingNote' && node.type !== 'voteNote') {
    throw new Error(`A ${node.type} does not close a document.`);
  }
  const words =
    node.type === 'closingNote' ? [adoption(node, context)] : phrasing(node.children, context);
  return element(
    'container',
    { name: containerNames[node.type], ...attributes },
    [element('p', {}, words)],
    { of: node },
  );
}

/** The meeting is where the text was adopted, the date of its line when. */
function adoption(node: ClosingNote, context: AknContext): XmlElement {
  const { data, children } = node;
  const lines = linesOf(children);
  const meeting = lines.findIndex(
    (words) => data?.meeting && textOf(words).trim() === data.meeting,
  );
  const written = lines.map((words, at): XmlNode[] => {
    const inner = phrasing(words, context);
    if (at !== meeting) return dated(node, inner, context);
    return [element('location', { refersTo: '#adoptionMeeting' }, inner)];
  });
  const joined = written.flatMap((words, at) =>
    at === 0 ? words : [element('eol', {}), ...words],
  );
  return element('event', { refersTo: '#adoption' }, joined);
}
