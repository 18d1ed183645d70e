/** From a file to its canonical source, and from a source to what can be seen of it at once. */
import * as core from '../../core.ts';
import type {
  Asking,
  DeskMessage,
  MessageOrigin,
  Reading,
  Shown,
  SourceBlock,
} from '../protocol.ts';
import { editionOptions, stemOf } from './edition-options.ts';
import { mendOf } from './mends.ts';
import { printedBlocks } from './printed.ts';
import { templateOf, world } from './site.ts';

type ReadFile = core.ReadDocument['file'];
type Message = ReadFile['messages'][number];

/** Reads a file that a person opened, whatever it is and however many documents it holds. */
export async function readFile({ path, bytes, ...asked }: Asking['read']): Promise<Reading[]> {
  const { language, changes, document, password } = asked;
  const options = {
    ...(language && { language }),
    ...(changes && { changes }),
    ...(password !== undefined && { password }),
  };
  const text = textIn(bytes);
  if (text !== undefined && core.isCanonical(text)) {
    return [{ path, source: text, canonical: true, messages: [], empty: false, printed: [] }];
  }
  const known = await world();
  const all =
    document === undefined
      ? await core.readAllSources({ path, bytes }, known, options)
      : [await core.readSource({ path, bytes, document }, known, options)];
  return Promise.all(
    all.map(async (read, at) => {
      const { file, root } = read;
      const empty = root.children.length === 0;
      const ownPath = all.length === 1 ? path : pathOf(root, path, at);
      // What checking has to say is said of the canonical source, line by line.
      const source = empty ? '' : core.renderSource(root);
      const printed = file.data.areas
        ? printedBlocks(read, (await documentOf(ownPath, source, known)).root)
        : [];
      return {
        path: ownPath,
        source,
        canonical: false,
        messages: messagesOf(file),
        empty,
        printed,
      };
    }),
  );
}

/** By its symbol, "A/RES/70/179" as a-res-70-179; without one, by the file's name and a number. */
function pathOf(root: core.Root, path: string, at: number): string {
  const symbol = core
    .mastheadOf(root)
    ?.symbol?.toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-');
  const stem = symbol?.replace(/^-+|-+$/g, '') || `${stemOf(path)}-${at + 1}`;
  return stem + path.slice(stemOf(path).length);
}

/** Reads a canonical source and shows what it makes. */
export async function showSource({ path, source, choices }: Asking['show']): Promise<Shown> {
  const known = await world();
  const { file, root } = await documentOf(path, source, known);
  const template = await templateOf(choices);
  const language = root.data?.language;
  const words = known.languages.of(language);
  const symbol = core.mastheadOf(root)?.symbol;
  const title = core.documentTitle(root)?.replace(`${symbol ?? ''}: `, '');
  return {
    messages: messagesOf(file, source),
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(words && { languageName: words.name }),
    direction: core.directionOf(known.languages, language),
    counts: {
      operative: core.nodesOf(root, 'operativeParagraph').length,
      preambular: core.nodesOf(root, 'preambularParagraph').length,
      notes: core.notesOf(root).length,
    },
    blocks: blocksOf(root),
    outline: core.outlineOf(root),
    html: core.renderHtml(root, editionOptions(root, path, { world: known, template, choices })),
  };
}

/** A canonical source under the name of its file; what the file was no longer counts. */
export function documentOf(
  path: string,
  source: string,
  known: core.World,
): Promise<core.ReadDocument> {
  return core.readDocument(
    { path: `${stemOf(path)}.md`, bytes: new TextEncoder().encode(source) },
    known,
  );
}

/** The text that bytes are in UTF-8; nothing where they are none. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function blocksOf(root: core.Root): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const [node, id] of core.identifiersOf(root)) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    blocks.push({ id, from: start.offset, to: end.offset, line: start.line });
  }
  return blocks;
}

/**
 * In the order of their places; those about the whole document come first. With the source they are
 * about it and have places in it; otherwise they say where in the file.
 */
function messagesOf(file: ReadFile, source?: string): DeskMessage[] {
  return file.messages
    .map((message) => messageOf(message, source))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

function messageOf(message: Message, source: string | undefined): DeskMessage {
  const { reason, note = '' } = message;
  const mend = source === undefined ? undefined : mendOf(message, source);
  return {
    ruleId: message.ruleId as core.RuleId,
    severity: core.severityOf(message),
    reason,
    note,
    ...(source === undefined ? { origin: originOf(message) } : placeOf(message)),
    ...(mend && { mend }),
  };
}

function placeOf({ place, line, column }: Message): Partial<DeskMessage> {
  const start = place && 'start' in place ? place.start : place;
  const end = place && 'start' in place ? place.end : place;
  return {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(start?.offset !== undefined && { from: start.offset }),
    ...(end?.offset !== undefined && { to: end.offset }),
  };
}

/** In a print its page and line; in a text, the line. */
function originOf({ place, line }: Message): MessageOrigin {
  if (place && 'origin' in place && place.origin) return place.origin;
  return line === undefined ? {} : { line };
}
