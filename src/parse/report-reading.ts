/** Says what reading did to the text: what was set aside, put together, or guessed. */
import { report, type SourceRange } from '../diagnostics/index.ts';
import { mastheadLines, nodesOf, textOf, titleText } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import type { Content } from './blocks/content.ts';
import type { LeadPhrases } from '../language/lead-phrases.ts';
import type { Words } from '../language/reading-words.ts';
import type { TextKind } from './genre/front.ts';
import type { RunTogether } from './genre/run-together.ts';
import type { UnreadLabel } from './genre/unread-labels.ts';
import type { LanguageChoice } from './language.ts';
import { missingParts, noResolution } from './missing-parts.ts';
import { pointAt, positionAt, type Aside, type AsideKind, type Reading } from './reading.ts';

export interface Findings {
  language: LanguageChoice;
  phrases: LeadPhrases | undefined;
  words: Words;
  /** Bare numbers that were read as references: the label and where it stands. */
  inferredReferences: readonly PlacedLabel[];
  /** Raised numbers that no note answers to. */
  undefinedReferences: readonly PlacedLabel[];
  kind: TextKind;
  runTogether: readonly RunTogether[];
  unreadLabels: readonly UnreadLabel[];
}

export interface PlacedLabel {
  label: string;
  range: SourceRange;
}

export function placedLabel(
  content: Content,
  from: number,
  to: number,
  label: string,
): PlacedLabel {
  const printed = content.text.slice(from, to);
  const at = from + printed.length - printed.trimStart().length;
  return { label, range: [content.starts[at] ?? 0, content.ends[to - 1] ?? 0] };
}

export function reportReading(root: Root, reading: Reading, findings: Findings): void {
  reportAsides(root, reading);
  reportInvisible(reading);
  reportJoins(reading);
  reportRunTogether(reading, findings.runTogether);
  reportUnreadLabels(reading, findings.unreadLabels);
  reportReferences(reading, findings);
  reportLanguage(root, reading, findings);
  if (findings.kind === 'other') reportOtherText(root, reading, findings);
  else reportMissingParts(root, reading, findings);
}

/** Kinds of which there are many and each is small get one message for all; the others one each. */
const together: Partial<
  Record<AsideKind, { ruleId: 'markup-read' | 'hyphen-joined'; one: string; many: string }>
> = {
  markup: {
    ruleId: 'markup-read',
    one: 'One mark of markup was read as structure',
    many: 'marks of markup were read as structure',
  },
  lineHyphen: {
    ruleId: 'hyphen-joined',
    one: 'One hyphen at a line end was taken out of its word',
    many: 'hyphens at line ends were taken out of their words',
  },
};

/** Kinds that one message names together, or an error of their own. */
type NamedElsewhere = 'markup' | 'lineHyphen' | 'unreadFrontMatter';

const names: Record<Exclude<AsideKind, NamedElsewhere>, string> = {
  fence: 'What opens a block of code or a directive',
  comment: 'A comment',
  script: 'What a page of the web holds for programs',
  element: 'An element with words in its attributes',
  linkTitle: 'The title of a link',
  frontMatter: 'Front matter that is not Plenary’s',
  picture: 'A picture',
  rule: 'A rule',
  pageNumber: 'A page number',
  runningHead: 'A running head',
  barcode: 'A bar code',
  seriesLetter: 'The letter of the document’s series',
  jobNumber: 'A job number',
  notesHeading: 'The heading of the notes',
  colophon: 'What an edition says about itself',
  turnedText: 'Text that stands across the page',
};

function reportAsides(root: Root, reading: Reading): void {
  const grouped = new Map<AsideKind, Aside[]>();
  const kept = new Set(wordsIn(mastheadAndTitles(root).join(' ')));
  const beside = inOrder(reading.asides.filter(({ kind }) => kind === 'frontMatter'));
  reportAsideText(reading, beside, kept, textsOf(beside, reading).join(' … '));
  const again = new Map<string, Aside[]>();
  for (const aside of reading.asides) {
    if (aside.kind === 'frontMatter' || aside.kind === 'unreadFrontMatter') continue;
    if (!together[aside.kind]) {
      // Each page of a print has the same head.
      const key = reading.origins
        ? `${aside.kind} ${reading.source.slice(...aside.range)}`
        : String(again.size);
      again.set(key, [...(again.get(key) ?? []), aside]);
    } else {
      const group = grouped.get(aside.kind);
      if (group) group.push(aside);
      else grouped.set(aside.kind, [aside]);
    }
  }
  for (const asides of again.values()) reportAside(reading, asides, kept);
  for (const [kind, asides] of grouped) {
    const group = together[kind];
    const [first] = asides;
    if (!group || !first) continue;
    report(reading.file, group.ruleId, {
      reason: `${asides.length === 1 ? group.one : `${asides.length} ${group.many}`}${namesOf(kind, reading)}`,
      place: positionAt(reading, ...first.range),
      setAside: asides.map(({ range }) => range),
    });
  }
}

/** The words that lost a hyphen, each once. */
function namesOf(kind: AsideKind, { joinedWords }: Reading): string {
  const words = kind === 'lineHyphen' ? [...new Set(joinedWords)] : [];
  return words.length > 0 ? `: ${words.join(', ')}` : '';
}

/** The lines that running heads repeat. */
function mastheadAndTitles(root: Root): string[] {
  return root.children.flatMap((node) =>
    node.type === 'masthead'
      ? mastheadLines(node).map(({ text }) => text)
      : node.type === 'title'
        ? [textOf(node)]
        : [],
  );
}

/** A line of more words than these is quoted in a warning. */
const fewWords = 3;
/** Kinds whose words are no text of a resolution, whatever they are. */
const noText: ReadonlySet<AsideKind> = new Set(['script', 'colophon']);
/** More than this of a stretch is no line: the message holds it whole, and shows its beginning. */
const longestQuoted = 300;

function isNamed(kind: AsideKind): kind is Exclude<AsideKind, NamedElsewhere> {
  return kind in names;
}

/** In the order of the source; stretches that touch are one. */
function inOrder(asides: readonly Aside[]): Aside[] {
  const merged: Aside[] = [];
  for (const aside of asides.toSorted((a, b) => a.range[0] - b.range[0])) {
    const last = merged.at(-1);
    if (last?.range[1] === aside.range[0])
      merged[merged.length - 1] = { ...last, range: [last.range[0], aside.range[1]] };
    else merged.push(aside);
  }
  return merged;
}

function textsOf(asides: readonly Aside[], { source }: Reading): string[] {
  return asides.map(({ range }) => source.slice(...range));
}

/** Names what was set aside, once for all places where the same stands. */
function reportAside(reading: Reading, asides: readonly Aside[], kept: ReadonlySet<string>): void {
  reportAsideText(reading, asides, kept, textsOf(asides.slice(0, 1), reading).join(''));
}

function reportAsideText(
  reading: Reading,
  asides: readonly Aside[],
  kept: ReadonlySet<string>,
  text: string,
): void {
  const [first] = asides;
  if (!first || !isNamed(first.kind)) return;
  const { kind } = first;
  const shown = text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text;
  const words = wordsIn(text);
  // What repeats the title stands there.
  const repeats = kind === 'runningHead' && words.every((word) => kept.has(word));
  const warns = words.length > fewWords && !noText.has(kind) && !repeats;
  const times = asides.length > 1 && kind !== 'frontMatter' ? `, ${asides.length} times,` : '';
  report(reading.file, warns ? 'words-set-aside' : 'set-aside', {
    reason: `${names[kind]}${times} was set aside: ${JSON.stringify(shown)}`,
    place: positionAt(reading, ...first.range),
    actual: text,
    setAside: asides.map(({ range }) => range),
  });
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

function reportJoins(reading: Reading): void {
  for (const at of reading.rejoined) {
    report(reading.file, 'paragraph-rejoined', {
      reason: 'This is read as the rest of the paragraph before it',
      place: positionAt(reading, at, at + 1),
    });
  }
  for (const { at, word, kept } of reading.unsureHyphens) {
    report(reading.file, 'hyphen-unsure', {
      reason: kept
        ? `The hyphen at the end of this line was kept: “${word}”`
        : `The hyphen at the end of this line was taken out: “${word}” is in no list of words`,
      place: positionAt(reading, at, at + 1),
    });
  }
  for (const { at, printed, word } of reading.mendedWords) {
    report(reading.file, 'word-rejoined', {
      reason: `“${printed}” is read as “${word}”`,
      place: positionAt(reading, at, at + printed.length),
    });
  }
}

function reportRunTogether(reading: Reading, found: readonly RunTogether[]): void {
  for (const { phrase, range } of found) {
    report(reading.file, 'clause-run-together', {
      reason: `“${phrase}” stands within a paragraph and may begin one of its own`,
      place: positionAt(reading, ...range),
    });
  }
}

function reportUnreadLabels(reading: Reading, found: readonly UnreadLabel[]): void {
  for (const { printed, range } of found) {
    report(reading.file, 'label-unread', {
      reason: `“${printed}” may be the label of a paragraph; it is read as words of its text`,
      place: positionAt(reading, ...range),
    });
  }
}

function reportInvisible(reading: Reading): void {
  const [first] = reading.invisible;
  const count = reading.invisible.length;
  if (first === undefined) return;
  report(reading.file, 'invisible-left-out', {
    reason:
      count === 1
        ? 'One invisible character was left out'
        : `${count} invisible characters were left out`,
    place: pointAt(reading, first),
  });
}

function reportReferences(reading: Reading, findings: Findings): void {
  for (const { label, range } of findings.inferredReferences) {
    report(reading.file, 'reference-inferred', {
      reason: `The number ${label} is read as a reference to note ${label}`,
      place: positionAt(reading, ...range),
    });
  }
  for (const { label, range } of findings.undefinedReferences) {
    report(reading.file, 'note-undefined', {
      reason: `The text has no note ${label}`,
      place: positionAt(reading, ...range),
    });
  }
}

function reportLanguage(root: Root, reading: Reading, { language, phrases }: Findings): void {
  if (reading.source.trim() === '') return;
  if (language.tag === undefined) {
    report(reading.file, 'language-unknown', { reason: 'The language of the text is not known' });
    return;
  }
  if (!phrases) {
    report(reading.file, 'lead-phrases-unknown', {
      reason: `The lead phrases of the language ${language.tag} are not known yet`,
    });
  }
  const inferred = nodesOf(root, 'leadPhrase').filter(({ data }) => data?.inferred);
  if (inferred.length > 0) {
    report(reading.file, 'lead-phrase-inferred', {
      reason:
        inferred.length === 1
          ? 'One lead phrase has lost its italics and was recognised by its words'
          : `${inferred.length} lead phrases have lost their italics and were recognised by their words`,
      place: inferred[0],
    });
  }
}

function reportOtherText(root: Root, reading: Reading, { words }: Findings): void {
  const [masthead] = nodesOf(root, 'masthead');
  const sponsors = masthead?.sponsors;
  report(reading.file, 'no-resolution', {
    reason:
      sponsors === undefined
        ? noResolution(words)
        : `The text is no resolution but “${ending(sponsors)}”`,
    place: masthead,
  });
}

/** What a list of sponsors ends in: "draft decision". */
function ending(sponsors: string): string {
  const colon = sponsors.lastIndexOf(':');
  return sponsors.slice(colon + 1).replace(/^[\s*]+/, '');
}

function reportMissingParts(root: Root, reading: Reading, { kind, words }: Findings): void {
  if (reading.source.trim() === '') {
    report(reading.file, 'nothing-to-publish', { reason: 'The text is empty' });
    return;
  }
  if (titleText(root) === undefined && root.data?.title === undefined) {
    report(reading.file, 'resolution-unrecognised', { reason: 'No title was found' });
  }
  // A declaration or a convention by itself has articles.
  if (kind === 'instrument') return;
  for (const reason of missingParts(root, words)) {
    report(reading.file, 'resolution-unrecognised', { reason });
  }
}
