/**
 * Notes stand where the text first refers to them, as in the United Nations' files. Later references
 * lead there; repeating the note would make two of it.
 */
import type { FootnoteDefinition, FootnoteReference } from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';
import { blocksOrVoid, ownText } from './blocks.ts';

const placement = 'bottom';

export function reference(node: FootnoteReference, context: AknContext): XmlElement {
  const { notes } = context.facts;
  const { identifier, label } = node;
  const definition = notes.byIdentifier.get(identifier);
  if (!definition) {
    return element(
      'noteRef',
      { href: '#', marker: label, placement, status: 'unknown', ...named(identifier, label) },
      [],
      { of: node },
    );
  }
  if (context.inNote || context.written.has(definition)) {
    return element('noteRef', { marker: label, placement }, [], { of: node, leadsTo: definition });
  }
  return note(definition, context, label);
}

/** A note with its words. `marker` is what the reference in its place shows. */
export function note(
  definition: FootnoteDefinition,
  context: AknContext,
  marker = definition.label,
): XmlElement {
  context.written.add(definition);
  const { identifier, label, children } = definition;
  return element(
    'authorialNote',
    {
      marker,
      placement,
      'plenary:number': label === marker ? undefined : label,
      ...named(identifier, label),
    },
    blocksOrVoid(children, { ...context, inNote: true }, { own: ownText(children) }),
    { of: definition, number: identifier },
  );
}

/** The identifier of a note is its number, unless several have that. */
function named(identifier: string, label: string): { 'plenary:identifier'?: string } {
  return identifier === label ? {} : { 'plenary:identifier': identifier };
}
