/**
 * Two files to what changed between them. Sources are compared as trees; an edition that has no tree
 * (a web page, an e-book, a PDF of our own) is compared as what it reads as, which has no italics.
 */
import type { VFile } from 'vfile';
import { latin1 } from './bytes/index.ts';
import {
  compareTexts,
  textOfOutline,
  textOfTree,
  type ComparedText,
  type CompareOptions,
  type Comparison,
} from './compare/index.ts';
import { formatOf, type Format } from './editions/formats.ts';
import { knownWordsOf } from './language/languages.ts';
import { isPrint, readOutline } from './read/outline/read-outline.ts';
import { readSource, type ReadingOptions, type SourceInput } from './read/index.ts';
import { outlineOf, type Outline, type Root } from './tree/index.ts';
import { carriedBy } from './verify/compare/carried.ts';
import type { ReadingWorld } from './world.ts';

/** A file as one side of a comparison. */
export type ComparedSide =
  { kind: 'tree'; root: Root; file: VFile } | { kind: 'outline'; outline: Outline; format: Format };

/**
 * Reads a side. What a source's text gives cause to say stands in its file.
 * @throws {Error} when an edition cannot be read; the message says why.
 */
export async function readSide(
  input: SourceInput,
  world: ReadingWorld,
  options: ReadingOptions = {},
): Promise<ComparedSide> {
  const format = await editionFormat(input, world);
  if (format !== undefined) {
    return { kind: 'outline', format, outline: await readOutline(input.bytes, format, world) };
  }
  return { kind: 'tree', ...(await readSource(input, world, options)) };
}

/** Of what has no tree of its own: the format, told by the bytes where other files have it too. */
async function editionFormat(
  { path, bytes }: SourceInput,
  world: ReadingWorld,
): Promise<Format | undefined> {
  const format = formatOf(path);
  if (format === 'epub') return format;
  if (format === 'pdf') return (await isPrint(bytes, format, world)) ? undefined : format;
  const isOwnPage =
    format === 'html' &&
    latin1(bytes.subarray(0, 4096)).includes('name="generator" content="Plenary"');
  return isOwnPage ? format : undefined;
}

/** Whether a side was read well enough to be held against another. */
export function isReadable(side: ComparedSide): boolean {
  if (side.kind === 'outline') return side.outline.blocks.length > 0;
  return side.root.children.length > 0 && !side.file.messages.some(({ fatal }) => fatal === true);
}

/** What changed from one side to the other. */
export function compareSides(
  one: ComparedSide,
  other: ComparedSide,
  world: Pick<ReadingWorld, 'languages'>,
  options: CompareOptions = {},
): Comparison {
  const [old, fresh] = comparedTexts(one, other, world);
  return compareTexts(old, fresh, options);
}

/** Both as texts that can say the same things. */
export function comparedTexts(
  one: ComparedSide,
  other: ComparedSide,
  { languages }: Pick<ReadingWorld, 'languages'>,
): [ComparedText, ComparedText] {
  const known = knownWordsOf(languages, languageOf(one) ?? languageOf(other));
  if (one.kind === 'tree' && other.kind === 'tree') {
    return [textOfTree(one.root, known), textOfTree(other.root, known)];
  }
  const formats = [one, other].flatMap((side) => (side.kind === 'outline' ? [side.format] : []));
  const carried = (side: ComparedSide): ComparedText =>
    textOfOutline(
      formats.reduce(
        (outline, format) => carriedBy(format, outline),
        side.kind === 'outline' ? side.outline : outlineOf(side.root),
      ),
      known,
    );
  return [carried(one), carried(other)];
}

/** The language of a side. */
export function languageOf(side: ComparedSide): string | undefined {
  return side.kind === 'outline' ? side.outline.language : side.root.data?.language;
}
