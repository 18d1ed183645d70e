/** A document of a file that Plenary wrote, its parts, its annexes. */
import { append } from '../append.ts';
import { classes, notesContainer } from '../../../akn/index.ts';
import type { Annex, Root, SectionContent } from '../../../tree/index.ts';
import {
  childOf,
  classesOf,
  elementsOf,
  elementsWithin,
  isElement,
  refersTo,
  textContent,
  type AknElement,
  type AknNode,
} from '../xml.ts';
import { blocks } from './blocks.ts';
import { flow, pageBreak } from './flow.ts';
import { frontNodes } from './front.ts';
import type { LetterReading } from './letter-reading.ts';
import { definitionOf } from './notes.ts';
import { phrasing } from './phrasing.ts';
import { Stranger } from './stranger.ts';

type DocumentNodes = Root['children'];

/** The nodes of a document, notes apart. */
export function documentNodes(
  document: AknElement,
  components: readonly AknElement[],
  reading: LetterReading,
): DocumentNodes {
  const after: SectionContent[] = [];
  const nodes = elementsOf(document).flatMap((part): DocumentNodes => {
    switch (part.name) {
      case 'meta':
        return [];
      case 'coverPage':
      case 'preface':
        return frontNodes(part, reading);
      case 'preamble':
        return elementsOf(part).flatMap((child) => preambleNodes(child, reading));
      case 'mainBody':
        return flow(part.children, reading) as DocumentNodes;
      case 'collectionBody':
        return elementsOf(part).map((component) => partOf(component, components, reading));
      case 'conclusions': {
        const { before, later } = conclusions(part, reading);
        append(after, later);
        return before as DocumentNodes;
      }
      case 'attachments':
        return elementsOf(part).flatMap((child) => attachment(child, reading));
      default:
        throw new Stranger(part);
    }
  });
  return [...nodes, ...after] as DocumentNodes;
}

function preambleNodes(element: AknElement, reading: LetterReading): DocumentNodes {
  const position = reading.positionOf(element);
  switch (element.name) {
    case 'formula':
      return [{ type: 'enactingClause', children: onlyWords(element, reading), position }];
    case 'container': {
      const numbered = childOf(element, 'blockContainer');
      const number = childOf(numbered, 'num');
      const label = number && textContent(number);
      const rest = elementsOf(numbered ?? element).filter((child) => child !== number);
      const own = label !== undefined && { label };
      const children = blocks(rest, reading);
      return [{ type: 'preambularParagraph', ...own, children, position }];
    }
    default:
      return classesOf(element).includes(classes.pageBreak)
        ? [pageBreak(element)]
        : blocks([element], reading);
  }
}

/** The words of the one line that an element holds. */
function onlyWords(element: AknElement, reading: LetterReading): ReturnType<typeof phrasing> {
  const [line, ...others] = elementsOf(element);
  if (line?.name !== 'p' || others.length > 0) throw new Stranger(element);
  return phrasing(line.children, reading);
}

function conclusions(
  element: AknElement,
  reading: LetterReading,
): { before: SectionContent[]; later: SectionContent[] } {
  const found = { before: [] as SectionContent[], later: [] as SectionContent[] };
  for (const container of elementsOf(element)) {
    const later = classesOf(container).includes(classes.afterAttachments);
    append(found[later ? 'later' : 'before'], closing(container, reading));
  }
  return found;
}

function closing(container: AknElement, reading: LetterReading): SectionContent[] {
  const position = reading.positionOf(container);
  switch (container.attributes.get('name')) {
    case 'closing':
      return [{ type: 'closingNote', children: onlyWords(container, reading), position }];
    case 'vote':
      return [{ type: 'voteNote', children: onlyWords(container, reading), position }];
    case classes.pageBreak:
      return [pageBreak(container)];
    case notesContainer: {
      // Reading a note keeps it: nothing refers to these.
      for (const note of elementsWithin(container, ({ name }) => name === 'authorialNote')) {
        definitionOf(note, reading);
      }
      return [];
    }
    default:
      throw new Stranger(container);
  }
}

// ——— Annexes ———

function attachment(element: AknElement, reading: LetterReading): DocumentNodes {
  const document = childOf(element, 'doc');
  if (!document) throw new Stranger(element);
  const lines = elementsOf(childOf(document, 'preface'));
  const label = lines.find((line) => classesOf(line).includes(classes.label));
  const heading = lines.find((line) => classesOf(line).includes(classes.heading));
  const title = childOf(heading, 'docTitle');
  const breaks = elementsOf(childOf(document, 'coverPage')).map(pageBreak);
  const rest = without(document, ['coverPage', 'preface']);
  const annex: Annex = {
    type: 'annex',
    ...(label && { label: textContent(label) }),
    children: [
      ...(title ? [{ type: 'heading' as const, children: phrasing(title.children, reading) }] : []),
      ...(documentNodes(rest, [], reading) as SectionContent[]),
    ],
    position: reading.positionOf(element),
  };
  return [...breaks, annex];
}

function without(element: AknElement, names: readonly string[]): AknElement {
  const kept = element.children.filter((child) => !isElement(child) || !names.includes(child.name));
  return { ...element, children: kept };
}

// ——— Parts of a resolution ———

function partOf(
  component: AknElement,
  components: readonly AknElement[],
  reading: LetterReading,
): DocumentNodes[number] {
  const reference = childOf(component, 'documentRef');
  const target = reference && reading.targetOf(reference);
  const statement = childOf(target, 'statement');
  if (!target || !statement || !components.includes(target)) throw new Stranger(component);
  const letter = elementsOf(childOf(statement, 'preface')).find(isLetter);
  if (!letter) throw new Stranger(statement);
  return {
    type: 'section',
    label: textContent(letter),
    children: documentNodes(withoutLine(statement, letter), [], reading) as SectionContent[],
    position: reading.positionOf(target),
  };
}

function isLetter(line: AknElement): boolean {
  return elementsOf(line).some((child) => refersTo(child, 'letter'));
}

/** A document without one of the lines of its preface. */
function withoutLine(document: AknElement, line: AknElement): AknElement {
  const children = document.children.map((child): AknNode =>
    isElement(child) && child.name === 'preface'
      ? { ...child, children: child.children.filter((own) => own !== line) }
      : child,
  );
  return { ...document, children };
}
