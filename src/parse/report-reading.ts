/** Says what reading did to the text: what was set aside, put together, or guessed. */
import { report, type SourceRange } from '../diagnostics/index.ts';
import { nodesOf } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';
import type { Content } from './blocks/content.ts';
import type { LeadPhrases } from './genre/lead-phrases.ts';
import type { LanguageChoice } from './language.ts';
import { positionAt, type Aside, type AsideKind, type Reading } from './reading.ts';

export interface Findings {
  language: LanguageChoice;
  phrases: LeadPhrases | undefined;
  /** Bare numbers that were read as references: the label and where it stands. */
  inferredReferences: readonly PlacedLabel[];
  /** Raised numbers that no note answers to. */
  undefinedReferences: readonly PlacedLabel[];
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
  reportAsides(reading);
  reportJoins(reading);
  reportReferences(reading, findings);
  reportLanguage(root, reading, findings);
  reportMissingParts(root, reading);
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

const names: Record<Exclude<AsideKind, 'markup' | 'lineHyphen'>, string> = {
  frontMatter: 'Front matter that is not Plenary’s',
  picture: 'A picture',
  rule: 'A rule',
  pageNumber: 'A page number',
  runningHead: 'A running head',
  barcode: 'A bar code',
  jobNumber: 'A job number',
  notesHeading: 'The heading of the notes',
};

function reportAsides(reading: Reading): void {
  const grouped = new Map<AsideKind, Aside[]>();
  for (const aside of reading.asides) {
    if (!together[aside.kind]) reportOne(reading, aside);
    else {
      const group = grouped.get(aside.kind);
      if (group) group.push(aside);
      else grouped.set(aside.kind, [aside]);
    }
  }
  for (const [kind, asides] of grouped) {
    const group = together[kind];
    const [first] = asides;
    if (!group || !first) continue;
    report(reading.file, group.ruleId, {
      reason: asides.length === 1 ? group.one : `${asides.length} ${group.many}`,
      place: positionAt(reading, ...first.range),
      setAside: asides.map(({ range }) => range),
    });
  }
}

function reportOne(reading: Reading, { kind, range }: Aside): void {
  if (kind === 'markup' || kind === 'lineHyphen') return;
  const text = reading.source.slice(...range);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  report(reading.file, 'set-aside', {
    reason: `${names[kind]} was set aside: ${JSON.stringify(shown)}`,
    place: positionAt(reading, ...range),
    setAside: [range],
  });
}

function reportJoins(reading: Reading): void {
  for (const at of reading.rejoined) {
    report(reading.file, 'paragraph-rejoined', {
      reason: 'This is read as the rest of the paragraph before it',
      place: positionAt(reading, at, at + 1),
    });
  }
  for (const at of reading.unsureHyphens) {
    report(reading.file, 'hyphen-unsure', {
      reason: 'The hyphen at the end of this line was kept in its word',
      place: positionAt(reading, at, at + 1),
    });
  }
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

const parts = {
  enactingClause: 'No enacting clause (“The General Assembly,”) was found',
  operativeParagraph: 'No operative paragraph was found',
} as const;

function reportMissingParts(root: Root, reading: Reading): void {
  if (reading.source.trim() === '') {
    report(reading.file, 'nothing-to-publish', { reason: 'The text is empty' });
    return;
  }
  for (const type of ['enactingClause', 'operativeParagraph'] as const) {
    if (nodesOf(root, type).length > 0) continue;
    report(reading.file, 'resolution-unrecognised', { reason: parts[type] });
  }
}
