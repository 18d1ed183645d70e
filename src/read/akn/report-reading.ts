/** Says what reading did with a file: what it left out, what it kept without knowing what it is. */
import { aknNamespace } from '../../akn/index.ts';
import { report } from '../../diagnostics/index.ts';
import { nodesOf, type Root } from '../../tree/index.ts';
import type { AknAccount } from './account.ts';
import type { Aside, AsideKind, Reading } from './reading.ts';
import { textContent, type AknElement } from './xml.ts';

interface Findings {
  element: AknElement;
  misplaced: readonly AknElement[];
  comments: readonly string[];
  account: AknAccount;
}

export function reportReading(
  root: Root,
  reading: Reading,
  { element, misplaced, comments, account }: Findings,
): void {
  reportAsides(reading);
  reportComments(comments, reading);
  reportVersion(element, reading);
  reportStrays(reading);
  reportMisplaced(misplaced, reading);
  reportUnsure(reading);
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
    const words = [...new Set(group.map(({ text }) => text.trim()))].filter((text) => text !== '');
    report(file, 'set-aside', {
      reason: `${group.length === 1 ? one : `${group.length} ${many}`}${quoted(kind, words)}`,
      ...(first && { place: positionOf(first.element) }),
    });
  }
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

function reportComments(comments: readonly string[], { file }: Reading): void {
  for (const comment of new Set(comments)) {
    if (comment === '') continue;
    const words = comment.length > 160 ? `${comment.slice(0, 160)}…` : comment;
    report(file, 'set-aside', { reason: `A comment of the file was set aside: “${words}”` });
  }
}

function reportStrays({ file, strays, positionOf }: Reading): void {
  for (const stray of strays) {
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

const parts = {
  enactingClause: 'No enacting clause (“The General Assembly,”) was found',
  operativeParagraph: 'No operative paragraph was found',
} as const;

function reportParts(root: Root, { file }: Reading): void {
  if (root.children.length === 0) {
    report(file, 'nothing-to-publish', { reason: 'The document has no text' });
    return;
  }
  if (root.data?.language === undefined) {
    report(file, 'language-unknown', { reason: 'The file does not say its language' });
  }
  for (const type of ['enactingClause', 'operativeParagraph'] as const) {
    if (nodesOf(root, type).length > 0) continue;
    report(file, 'resolution-unrecognised', { reason: parts[type] });
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
