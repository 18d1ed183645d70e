/** What the properties of a Word file and the heads and feet of its pages say of the text. */
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { EditionClaim } from '../compare/claims.ts';
import { claimsOfHeads } from './fields.ts';
import type { WordFile, WordPart } from './parts.ts';

type What = EditionClaim['what'] | RegExp;

/** `docProps/core.xml`: ISO/IEC 29500-2, 11. The title is compared as the document's. */
const core: Readonly<Record<string, What>> = {
  title: /^/,
  subject: 'symbol',
  creator: 'creator',
  keywords: 'subjects',
  lastModifiedBy: 'creator',
  revision: /^\d+$/,
  created: 'moment',
  modified: 'moment',
  language: 'language',
};

/** Properties of our own, which say where the text came from. */
const custom: Readonly<Record<string, What>> = {
  'Made with': /^Plenary$/,
  Language: 'language',
  'Language from': /^[a-z-]+$/,
  Source: 'source',
  Received: 'subject',
  'Official record': 'address',
  'Order of notes': /^[^\s]+(?: [^\s]+)*$/,
  Correction: 'subject',
};

/** What Word counts when a person saves the file. */
const counted = new Set(
  (
    'Template TotalTime Pages Words Characters Application DocSecurity Lines Paragraphs ScaleCrop ' +
    'LinksUpToDate CharactersWithSpaces SharedDoc HyperlinksChanged AppVersion'
  ).split(' '),
);

export function claimsOfWord(file: WordFile): EditionClaim[] {
  const { parts } = file;
  return [
    ...childrenOf(parts.get('docProps/core.xml')).flatMap(({ part, child }) =>
      claimOf(child.name, textContent(child).trim(), core[child.name], part),
    ),
    ...childrenOf(parts.get('docProps/custom.xml')).flatMap(({ part, child }) => {
      const name = child.attributes.get('name') ?? '';
      return claimOf(name, textContent(child).trim(), custom[name.replace(/ \d+$/, '')], part);
    }),
    ...childrenOf(parts.get('docProps/app.xml')).flatMap(({ part, child }) =>
      claimOf(child.name, textContent(child), counted.has(child.name) ? /^/ : undefined, part),
    ),
    ...[...parts.values()].flatMap(headsAndFeet),
    ...claimsOfHeads(file),
  ];
}

function childrenOf(part: WordPart | undefined): { part: WordPart; child: MarkupElement }[] {
  return (part?.root.children ?? []).flatMap((child) =>
    part && typeof child !== 'string' ? [{ part, child }] : [],
  );
}

function claimOf(
  name: string,
  value: string,
  what: What | undefined,
  { path: file }: WordPart,
): EditionClaim[] {
  const claim = { value, name: `The property ${name}`, place: { file } };
  if (typeof what === 'string') return [{ what, ...claim }];
  return what?.test(value) === true ? [] : [{ what: 'none', ...claim }];
}

/** The words on each side of a head or a foot. */
function headsAndFeet(part: WordPart): EditionClaim[] {
  const isHead = /^word\/header\d*\.xml$/.test(part.path);
  if (!isHead && !/^word\/footer\d*\.xml$/.test(part.path)) return [];
  return part.elements
    .filter(({ name }) => name === 'p')
    .flatMap((paragraph) => wordsOf(paragraph).split('\t'))
    .filter((words) => words.trim() !== '')
    .map((value) => ({
      what: isHead ? 'head' : 'foot',
      value,
      name: isHead ? 'The head of the page' : 'The foot of the page',
      place: { file: part.path },
    }));
}

function wordsOf(element: MarkupElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return element.name === 't' ? child : '';
      if (child.name === 'tab') return '\t';
      return child.name === 'br' ? ' ' : wordsOf(child);
    })
    .join('');
}
