/** One document in the list: its cover, its title in each language, what is known of it, its editions. */
import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { dateInWords } from '../../language/dates.ts';
import { fill } from '../../language/fill.ts';
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import { isEnglishLine } from '../../tree/index.ts';
import { formats } from '../../editions/formats.ts';
import type { DocumentRecord, EditionRecord } from '../../editions/manifest.ts';
import { defaultRequest } from '../request.ts';
import { coverOf, reference } from './files.ts';
import type { CatalogueWords } from './words.ts';

/** Where it stands in the list: what one can look for. */
interface Place {
  /** The place of its organ among the groups. */
  organ: number;
  session: string;
}

/** The versions of a document in one entry. */
export function documentItem(
  versions: readonly DocumentRecord[],
  { organ, session }: Place,
  words: CatalogueWords,
  languages: Languages,
): Element {
  const cover = versions.map(coverOf).find((file) => file !== undefined);
  const years = versions.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  const tags = versions.flatMap(({ language }) => language ?? []);
  return h(
    'li',
    {
      className: 'document',
      dataOrgan: String(organ),
      dataSession: session,
      dataYear: [...new Set(years)].join(' '),
      dataLanguage: [...new Set(tags)].join(' '),
    },
    [
      ...(cover === undefined ? [] : [picture(cover)]),
      h(
        'div',
        versions.flatMap((document, index) => [
          documentTitle(document),
          ...(index === 0 ? documentFacts(versions, languages) : []),
          documentEditions(document, versions.length > 1, words),
        ]),
      ),
    ],
  );
}

/** It says no more than the title beside it does. */
function picture(cover: string): Element {
  const size = { width: 72, height: 96, loading: 'lazy' as const };
  return h('img', { className: 'cover', src: reference(cover), alt: '', ...size });
}

function calledOf({ title, symbol, name }: DocumentRecord): string {
  return title ?? symbol ?? name;
}

function documentTitle(document: DocumentRecord): Element {
  const { language } = document;
  // A title from right to left stands in its own direction.
  const attributes = { className: 'title', lang: language ?? null, dir: 'auto' as const };
  return h('p', attributes, calledOf(document));
}

/** Symbol, date and languages in one line, subjects in another. */
function documentFacts(versions: readonly DocumentRecord[], languages: Languages): Element[] {
  const [first] = versions;
  if (!first) return [];
  const symbol = first.symbol === calledOf(first) ? undefined : first.symbol;
  const day = versions.find(({ date }) => date !== undefined)?.date;
  const date = day && dateInWords(day, editionWordsOf(languages, 'en'));
  const names = versions.flatMap(({ language }): ElementContent[] => {
    const name = languages.of(language)?.name ?? language;
    return name === undefined ? [] : [h('span', { lang: language, dir: 'auto' }, name)];
  });
  const facts: (string | ElementContent)[] = [symbol, date, ...names].filter(
    (fact) => fact !== undefined,
  );
  const { subjects = [] } = first;
  return [
    ...(facts.length === 0
      ? []
      : [
          h(
            'p',
            { className: 'facts' },
            facts.flatMap((fact, at) => (at ? [', ', fact] : [fact])),
          ),
        ]),
    ...(subjects.length === 0
      ? []
      : [h('p', { className: 'subjects' }, subjectWords(subjects, first.language))]),
  ];
}

/** Those of another script in their own language and direction; thesauri are in English. */
function subjectWords(
  subjects: readonly string[],
  language: DocumentRecord['language'],
): (string | ElementContent)[] {
  return subjects.flatMap((subject, at) => {
    const isOwn = isOfOtherScript(language) && !isEnglishLine(subject, language);
    const words = isOwn ? h('span', { lang: language, dir: 'auto' }, subject) : subject;
    return at === 0 ? [words] : ['; ', words];
  });
}

/** Whether English words stand out in a text of this language. */
function isOfOtherScript(language: DocumentRecord['language']): boolean {
  return isEnglishLine('English', language);
}

/** Lists of one entry are told apart by the titles in their languages. */
function documentEditions(
  document: DocumentRecord,
  isVersion: boolean,
  words: CatalogueWords,
): Element {
  const { symbol, title, name, editions } = document;
  const called = isVersion ? calledOf(document) : (symbol ?? title ?? name);
  const inOrder = [...editions].sort(
    (a, b) => formats.indexOf(a.format) - formats.indexOf(b.format),
  );
  return h(
    'ul',
    {
      className: 'editions',
      ariaLabel: fill(words.editionsOf, { document: called }),
    },
    inOrder.map((edition) =>
      h('li', [
        h(
          'a',
          { href: reference(edition.file), hrefLang: document.language ?? null },
          editionWords(edition, words),
        ),
      ]),
    ),
  );
}

function editionWords({ format, template, paper, bytes }: EditionRecord, words: CatalogueWords) {
  const looks = [
    template === defaultRequest.template ? undefined : template,
    paper === defaultRequest.paper ? undefined : paper,
  ].filter((look) => look !== undefined);
  const name = [words.formats[format], ...looks.map((look) => words.looks[look] ?? look)];
  return fill(words.edition, {
    format: name.join(', '),
    size: Math.max(1, Math.round(bytes / 1000)),
  });
}
