/** Opens a Word file and reads its parts into one document. */
import { decideChanges, trackedChanges, type Decision } from './changes.ts';
import {
  paragraphsOf,
  type WordBlock,
  type WordCell,
  type WordComment,
  type WordDocument,
  type WordNote,
  type WordParagraph,
} from './model.ts';
import { NumberingCounter } from './numbering.ts';
import { damaged, openParts } from './parts.ts';
import { readContent, type RunContext } from './runs.ts';
import { numberingOf, readStyles } from './styles.ts';
import { childOf, descendantsOf, elementsOf, textContent, type XmlElement } from './xml.ts';

/**
 * Reads a Word file; with a decision, as its tracked changes leave it.
 * @throws {WordFileError} when the bytes are none, damaged, encrypted or too large.
 */
export function readWordDocument(bytes: Uint8Array, decision?: Decision): WordDocument {
  const parts = openParts(bytes);
  const main = parts.main;
  const body = parts.xml(main);
  if (!body) throw damaged('It has no document in it.');
  const styles = readStyles(parts.related(main, 'styles'));
  const numbering = new NumberingCounter(parts.related(main, 'numbering'), styles);
  const changed = (part: XmlElement): XmlElement =>
    decision === undefined ? part : decideChanges(part, decision);
  const blocksIn = (part: XmlElement, path: string): WordBlock[] =>
    readBlocks(changed(part), { styles, numbering, links: parts.links(path) });
  const noteParts = ['footnotes', 'endnotes'].flatMap((type) => parts.allRelated(main, type));
  const blocks = blocksIn(childOf(body, 'body') ?? body, main);
  const onEachPage = (type: 'header' | 'footer'): WordParagraph[] =>
    parts
      .allRelated(main, type)
      .flatMap(({ element, path }) => paragraphsOf(blocksIn(element, path)));
  return {
    blocks,
    notes: new Map(noteParts.flatMap(({ element, path }) => notesIn(element, path, blocksIn))),
    headers: onEachPage('header'),
    footers: onEachPage('footer'),
    styles,
    core: propertiesOf(parts.xml('docProps/core.xml')),
    custom: customPropertiesOf(parts.xml('docProps/custom.xml')),
    changes: [body, ...noteParts.map(({ element }) => element)].flatMap(trackedChanges),
    comments: parts.allRelated(main, 'comments').flatMap(({ element }) => commentsIn(element)),
  };
}

// ——— Blocks ———

interface BlockContext extends RunContext {
  numbering: NumberingCounter;
}

function readBlocks(parent: XmlElement, context: BlockContext): WordBlock[] {
  return elementsOf(parent).flatMap((element): WordBlock[] => {
    switch (element.name) {
      case 'p':
        return readParagraph(element, context);
      case 'tbl':
        return [{ kind: 'table', rows: rowsOf(element).map((row) => readRow(row, context)) }];
      case 'sdt':
        return readBlocks(childOf(element, 'sdtContent') ?? element, context);
      case 'AlternateContent':
        return readBlocks(childOf(element, 'Choice') ?? element, context);
      case 'customXml':
      case 'ins':
      case 'moveTo':
        return readBlocks(element, context);
      default:
        return [];
    }
  });
}

function readParagraph(element: XmlElement, context: BlockContext): WordBlock[] {
  const properties = childOf(element, 'pPr');
  const style = context.styles.paragraph(childOf(properties, 'pStyle')?.attributes.get('val'));
  const number = context.numbering.next(numberingOf(properties), style);
  const { runs, boxes } = readContent(element, context);
  return [
    { kind: 'paragraph', style, number, runs },
    ...boxes.flatMap((box) => readBlocks(box, context)),
  ];
}

/** Rows may stand in content controls. */
function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'sdt' ? [...descendantsOf(child, 'tr')] : [],
  );
}

function readRow(row: XmlElement, context: BlockContext): WordCell[] {
  const cells = elementsOf(row).flatMap((child) =>
    child.name === 'tc' ? [child] : child.name === 'sdt' ? [...descendantsOf(child, 'tc')] : [],
  );
  return cells.map((cell) => ({ paragraphs: paragraphsOf(readBlocks(cell, context)) }));
}

function notesIn(
  part: XmlElement,
  path: string,
  blocksIn: (part: XmlElement, path: string) => WordBlock[],
): [string, WordNote][] {
  return elementsOf(part)
    .filter(({ attributes }) => {
      const type = attributes.get('type');
      return type === undefined || type === 'normal';
    })
    .map((note) => {
      const id = `${note.name === 'endnote' ? 'end-' : ''}${note.attributes.get('id') ?? ''}`;
      return [id, { id, blocks: blocksIn(note, path) }];
    });
}

function commentsIn(part: XmlElement): WordComment[] {
  return elementsOf(part, 'comment').map((comment) => ({
    author: comment.attributes.get('author') ?? '',
    text: [...descendantsOf(comment, 't')].map(textContent).join(''),
  }));
}

// ——— Properties ———

function propertiesOf(part: XmlElement | undefined): Map<string, string> {
  return new Map(elementsOf(part).map((property) => [property.name, textContent(property)]));
}

function customPropertiesOf(part: XmlElement | undefined): Map<string, string> {
  return new Map(
    elementsOf(part, 'property').map((property) => [
      property.attributes.get('name') ?? '',
      textContent(property),
    ]),
  );
}
