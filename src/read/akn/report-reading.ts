/** Says what reading did with a file: what it left out, what it kept without knowing what it is. */
import { aknNamespace } from '../../akn/index.ts';
import { report } from '../../diagnostics/index.ts';
import { missingParts } from '../../parse/index.ts';
import type { Root } from '../../tree/index.ts';
import type { AknAccount } from './account.ts';
import type { Aside, AsideKind, Reading } from './reading.ts';
import { textContent, type AknElement } from './xml.ts';

interface Findings {
  element: AknElement;
  misplaced: readonly AknElement[];
  comments: readonly string[];
  instructions: readonly string[];
  account: AknAccount;
}

export function reportReading(
  root: Root,
  reading: Reading,
  { element, misplaced, comments, instructions, account }: Findings,
): void {
  reportAsides(reading);
  reportBeside('A comment', comments, reading);
  reportBeside('A processing instruction', instructions, reading);
  reportVersion(element, reading);
  reportBesides(reading);
  reportStrays(reading);
  reportMisplaced(misplaced, reading);
  reportUnmarked(reading);
  reportUnsure(reading);
  reportTags(reading);
  reportParts(root, reading);
  reportAccount(account, reading);
}

/** What was left out, of which there are many alike. */
const names: Record<AsideKind, { one: string; many: string }> = {
  picture: { one: 'A picture was set aside', many: 'pictures were set aside' },
  comment: { one: 'A comment was set aside', many: 'comments were set aside' },
  remark: { one: 'An editor’s remark was set aside', many: 'editors’ remarks were set aside' },
  editorialNote: { one: 'An editor’s note was set aside', many: 'editors’ notes were set aside' },
  deletion: { one: 'A marked change was left out', many: 'marked changes were left out' },
  noteBrackets: {
    one: 'A bracket around the marker of a note was set aside',
    many: 'brackets around the markers of notes were set aside',
  },
  emptyRow: { one: 'An empty row was set aside', many: 'empty rows were set aside' },
  metadata: {
    one: 'One list of votes in the metadata was set aside: no document prints it',
    many: 'lists of votes in the metadata were set aside: no document prints them',
  },
};

function reportAsides({ file, asides, positionOf }: Reading): void {
  const grouped = new Map<AsideKind, Aside[]>();
  for (const aside of asides.values())
    grouped.set(aside.kind, [...(grouped.get(aside.kind) ?? []), aside]);
  for (const [kind, group] of grouped) {
    const [first] = group;
    const { one, many } = names[kind];
    const words = [...new Set(group.map(wordsOf))].filter((text) => text !== '');
    report(file, 'set-aside', {
      reason: `${group.length === 1 ? one : `${group.length} ${many}`}${quoted(kind, words)}`,
      ...(first && { place: positionOf(first.element) }),
    });
  }
}

/** Of a picture, what the file says in its place. */
function wordsOf({ text, element }: Aside): string {
  return (
    text.trim() || (element.attributes.get('alt') ?? element.attributes.get('title') ?? '').trim()
  );
}

const shown = 3;

function quoted(kind: AsideKind, words: readonly string[]): string {
  if (words.length === 0 || kind === 'metadata') return '';
  const some = words
    .slice(0, shown)
    .map((text) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`);
  const more = words.length - some.length;
  return `: ${some.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What is not part of the text, each once. */
function reportBeside(what: string, lines: readonly string[], { file }: Reading): void {
  for (const line of new Set(lines)) {
    if (line === '') continue;
    const words = line.length > 160 ? `${line.slice(0, 160)}…` : line;
    report(file, 'set-aside', { reason: `${what} of the file was set aside: “${words}”` });
  }
}

function reportBesides({ file, besides, positionOf }: Reading): void {
  for (const document of besides) {
    report(file, 'element-misplaced', {
      reason: `Another document, <${document.name}>, stands beside the first`,
      note: 'It was read as a section; give each document a file of its own.',
      place: positionOf(document),
    });
  }
}

function reportStrays({ file, strays, positionOf }: Reading): void {
  let told: AknElement | undefined;
  for (const stray of strays) {
    if (told && told.from <= stray.from && stray.to <= told.to) continue;
    told = stray;
    const words = textContent(stray).replace(/\s+/g, ' ').trim();
    report(file, 'element-misplaced', {
      reason: `Nothing is known of these words in <${stray.name}>: “${excerpt(words)}”`,
      place: positionOf(stray),
    });
  }
}

function reportMisplaced(misplaced: readonly AknElement[], { file, positionOf }: Reading): void {
  for (const element of misplaced) {
    const words = element.children.filter((child) => typeof child === 'string').join(' ');
    report(file, 'element-misplaced', {
      reason: `Words stand in <${element.name}>, which holds none: “${excerpt(words.trim())}”`,
      place: positionOf(element),
    });
  }
}

function reportUnmarked({ file, unmarked, notes, positionOf }: Reading): void {
  const [first, ...others] = unmarked;
  if (!first) return;
  const label = notes.of(first)?.label ?? '';
  const reason =
    others.length === 0
      ? `A note has no marker: it was numbered ${label}`
      : `${unmarked.length} notes have no marker: they were numbered from ${label}`;
  report(file, 'note-markers-unsure', { reason, place: positionOf(first) });
}

function reportUnsure({ file, unsure, positionOf }: Reading): void {
  for (const reference of new Set(unsure)) {
    const href = reference.attributes.get('href') ?? '';
    report(file, 'reference-unsure', {
      reason: `<${reference.name}> leads to “${href}”, which no element or several have`,
      place: positionOf(reference),
    });
  }
}

function reportVersion({ namespace, ...root }: AknElement, { file, positionOf }: Reading): void {
  if (namespace === aknNamespace) return;
  report(file, 'format-version', {
    reason: `The file is of another version of Akoma Ntoso than 3.0: ${namespace === '' ? 'it names no namespace' : namespace}`,
    place: positionOf({ ...root, namespace }),
  });
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function reportTags({ file, wrongTags }: Reading): void {
  for (const [tag, { reason, nearest }] of wrongTags) {
    report(file, 'language-tag', {
      reason: `The file names the language ${JSON.stringify(tag)}, which is none: ${reason}`,
      ...(nearest !== undefined && {
        note: `Write ${nearest} in the file, or name it with --lang.`,
      }),
    });
  }
}

function reportParts(root: Root, reading: Reading): void {
  const { file } = reading;
  if (root.children.length === 0) {
    report(file, 'nothing-to-publish', { reason: 'The document has no text' });
    return;
  }
  if (root.data?.language === undefined && reading.wrongTags.size === 0) {
    report(file, 'language-unknown', { reason: 'The file does not say its language' });
  }
  for (const reason of missingParts(root, reading.language.words)) {
    report(file, 'resolution-unrecognised', { reason });
  }
}

/** Reading must lose nothing; if it did, nothing is published. */
function reportAccount({ lost, added }: AknAccount, { file }: Reading): void {
  const counts = [
    lost !== '' && `lost: “${lost.slice(0, 60)}”`,
    added !== '' && `added: “${added.slice(0, 60)}”`,
  ].filter((count) => count !== false);
  if (counts.length === 0) return;
  report(file, 'text-not-accounted-for', {
    reason: `Reading did not keep the text whole: ${counts.join('; ')}.`,
  });
}
