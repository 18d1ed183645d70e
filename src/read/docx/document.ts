/** Opens a Word file and reads its parts into one document. */
import type { ReadingWorld } from '../../world.ts';
import { trackedChanges, type Decision } from './changes.ts';
import type { WordComment, WordDocument, WordNote } from './model.ts';
import { pagesOf } from './pages.ts';
import { PartReader, type NestedReader } from './part-reader.ts';
import { damaged, openParts, WordFileError, type RelatedPart } from './parts.ts';
import { noteCounting, sectionsOf } from './sections.ts';
import { readStyles } from './styles.ts';
import { childOf, descendantsOf, elementsOf, textContent, type XmlElement } from './xml.ts';

/**
 * Reads a Word file; with a decision, as its tracked changes leave it.
 * @throws {WordFileError} when the bytes are none, damaged, encrypted or too large.
 */
export function readWordDocument(
  bytes: Uint8Array,
  world: WordWorld,
  decision?: Decision,
): WordDocument {
  return readNested(bytes, { world, decision, depth: 0 });
}

type WordWorld = Pick<ReadingWorld, 'compression' | 'languages'>;

interface Nesting {
  world: WordWorld;
  decision: Decision | undefined;
  depth: number;
}

/** A Word file may take in others, and these others again. */
const deepest = 3;

function nestedReader(nesting: Nesting): NestedReader {
  return (bytes) => {
    if (nesting.depth > deepest) return undefined;
    try {
      return readNested(bytes, nesting);
    } catch (error) {
      if (error instanceof WordFileError) return undefined;
      throw error;
    }
  };
}

function readNested(bytes: Uint8Array, { world, decision, depth }: Nesting): WordDocument {
  const parts = openParts(bytes, world.compression);
  const main = parts.main;
  const root = parts.xml(main);
  if (!root) throw damaged('It has no document in it.');
  const styles = readStyles(parts.related(main, 'styles'));
  const settings = parts.related(main, 'settings');
  const custom = customPropertiesOf(parts.xml('docProps/custom.xml'));
  const ownEdition = custom.get('Made with') === 'Plenary';
  const nested = nestedReader({ world, decision, depth: depth + 1 });
  const reader = new PartReader(parts, styles, {
    decision,
    ownEdition,
    nested,
    fieldErrors: world.languages.all.flatMap(({ fieldErrors }) => fieldErrors),
  });
  const body = childOf(root, 'body') ?? root;
  const noteParts = ['footnotes', 'endnotes'].flatMap((type) => parts.allRelated(main, type));
  const pageParts = ['header', 'footer'].flatMap((type) => parts.allRelated(main, type));
  const blocks = reader.blocksOf({ element: body, path: main });
  const sections = sectionsOf(reader.decided(body));
  return {
    blocks,
    notes: new Map([...noteParts.flatMap((part) => notesIn(part, reader)), ...reader.notes]),
    sections,
    noteCounting: {
      footnotes: noteCounting(childOf(settings, 'footnotePr')),
      endnotes: noteCounting(childOf(settings, 'endnotePr')),
    },
    ...pagesOf(parts, sections, reader),
    unread: reader.unread,
    styles,
    core: propertiesOf(parts.xml('docProps/core.xml')),
    custom,
    changes: [
      ...[body, ...[...noteParts, ...pageParts].map(({ element }) => element)].flatMap(
        trackedChanges,
      ),
      ...reader.changes,
    ],
    comments: parts.allRelated(main, 'comments').flatMap(({ element }) => commentsIn(element)),
  };
}

// ——— Notes and comments ———

function notesIn({ element: part, path }: RelatedPart, reader: PartReader): [string, WordNote][] {
  return elementsOf(part)
    .filter(({ attributes }) => {
      const type = attributes.get('type');
      return type === undefined || type === 'normal';
    })
    .map((note) => {
      const id = `${note.name === 'endnote' ? 'end-' : ''}${note.attributes.get('id') ?? ''}`;
      return [id, { id, blocks: reader.blocksOf({ element: note, path }) }];
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
