/** The outline of any file: of an edition from its bytes alone, of a source through its tree. */
import { formatOf, type Format } from '../../editions/formats.ts';
import { outlineOf } from '../../tree/outline-of.ts';
import type { Outline } from '../../tree/outline.ts';
import { sourceOutline } from '../../tree/source-outline.ts';
import type { Root } from '../../tree/types.ts';
import type { ReadingWorld } from '../../world.ts';
import { outlineOfEpub, readEpub } from '../epub/read.ts';
import { parseHtml } from '../html/parse-html.ts';
import { outlineOfHtml } from '../html/read.ts';
import { readSource, type SourceInput } from '../index.ts';

const outlines = {
  html: (bytes) => outlineOfHtml(parseHtml(bytes)),
  epub: (bytes, { compression }) => outlineOfEpub(readEpub(bytes, compression)),
  pdf: async (bytes, world) => {
    // PDF.js takes a quarter of a second to load, which the other formats need not spend.
    const [{ readPdf }, { outlineOfPdf }] = await Promise.all([
      import('../pdf/read.ts'),
      import('../pdf/outline.ts'),
    ]);
    return outlineOfPdf(await readPdf(bytes, world));
  },
  docx: (bytes, world) => outlineOfSource({ path: 'edition.docx', bytes }, world),
  xml: (bytes, world) => outlineOfSource({ path: 'edition.xml', bytes }, world),
} satisfies Record<Format, OutlineReader>;

type OutlineReader = (bytes: Uint8Array, world: ReadingWorld) => Outline | Promise<Outline>;

/**
 * What an edition reads as.
 * @throws {Error} when the bytes are no such edition: `PdfError`, `ContainerError` and others say why.
 */
export async function readOutline(
  bytes: Uint8Array,
  format: Format,
  world: ReadingWorld,
): Promise<Outline> {
  const outline: OutlineReader = outlines[format];
  return outline(bytes, world);
}

/**
 * What a file reads as, whatever it is: an edition by its name, else any readable source.
 * @throws {Error} when it cannot be read; the message says why.
 */
export async function readFileOutline(input: SourceInput, world: ReadingWorld): Promise<Outline> {
  const { path, bytes, document } = input;
  const format = document === undefined ? formatOf(path) : undefined;
  return format === undefined || (await isPrint(bytes, format, world))
    ? sourceOutline(await treeOf(input, world))
    : readOutline(bytes, format, world);
}

/** Whether a file is a printed PDF of somebody else's: a source, and no edition. */
export async function isPrint(
  bytes: Uint8Array,
  format: Format,
  { compression }: ReadingWorld,
): Promise<boolean> {
  if (format !== 'pdf') return false;
  const { isOwnEdition } = await import('../pdf/made-by.ts');
  return !isOwnEdition(bytes, compression);
}

/** A source reads as its tree does. */
async function outlineOfSource(input: SourceInput, world: ReadingWorld): Promise<Outline> {
  return outlineOf(await treeOf(input, world));
}

async function treeOf(input: SourceInput, world: ReadingWorld): Promise<Root> {
  const { file, root } = await readSource(input, world);
  const fatal = file.messages.find((message) => message.fatal === true);
  if (fatal) throw new Error(fatal.reason);
  return root;
}
