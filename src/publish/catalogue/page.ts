/** `index.html`: the documents of an output folder, for browsers. */
import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { fill } from '../../language/fill.ts';
import { formats } from '../../editions/formats.ts';
import type { DocumentRecord, EditionRecord } from '../../editions/manifest.ts';
import { defaultRequest } from '../request.ts';
import type { OrganGroup, SessionGroup } from './groups.ts';
import { reference } from './files.ts';
import { catalogueFile, type CatalogueWords } from './words.ts';

/** Writes the page. `feed` is the name of the catalogue for e-book readers. */
export function cataloguePage(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  feed: string,
): string {
  const count = groups.flatMap(({ sessions }) => sessions.flatMap((s) => s.documents)).length;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', words.title),
          h('link', { rel: 'alternate', type: 'application/opds+json', href: feed }),
          h('style', catalogueFile('style.css').toString()),
        ]),
        h('body', [
          h('main', [
            h('h1', words.title),
            h('p', fill(count === 1 ? words.leadOne : words.lead, { count })),
            ...groups.map((group) => organSection(group, words)),
          ]),
          h('footer', [h('p', [h('a', { href: feed }, words.feed)]), h('p', words.notOfficial)]),
        ]),
      ]),
    ],
  };
  return `${unified().use(rehypeStringify).stringify(tree)}\n`;
}

function organSection({ organ, sessions }: OrganGroup, words: CatalogueWords): Element {
  return h('section', [
    h('h2', organ),
    ...sessions.map((session) => sessionSection(session, words)),
  ]);
}

function sessionSection(group: SessionGroup, words: CatalogueWords): Element {
  const { session, language, documents } = group;
  return h('section', [
    h('h3', { lang: language ?? null }, session),
    h(
      'ul',
      inLanguages(documents).map((versions) => documentItem(versions, words)),
    ),
  ]);
}

/** The versions of each document in one entry, English first: they have one symbol. */
function inLanguages(documents: readonly DocumentRecord[]): DocumentRecord[][] {
  const entries: DocumentRecord[][] = [];
  const bySymbol = new Map<string, DocumentRecord[]>();
  for (const document of documents) {
    const { symbol, language } = document;
    const known = symbol === undefined ? undefined : bySymbol.get(symbol);
    if (known && language !== undefined && known.every((other) => other.language !== language)) {
      known.push(document);
      known.sort((one, other) => Number(other.language === 'en') - Number(one.language === 'en'));
      continue;
    }
    const entry = [document];
    entries.push(entry);
    if (symbol !== undefined && language !== undefined) bySymbol.set(symbol, entry);
  }
  return entries;
}

function documentItem(versions: readonly DocumentRecord[], words: CatalogueWords): Element {
  return h(
    'li',
    { className: 'document' },
    versions.flatMap((document, index) => [
      ...documentTitle(document),
      ...(index === 0 ? documentFacts(document) : []),
      documentEditions(document, versions.length > 1, words),
    ]),
  );
}

function calledOf({ title, symbol, name }: DocumentRecord): string {
  return title ?? symbol ?? name;
}

function documentTitle(document: DocumentRecord): Element[] {
  const { language } = document;
  // A title from right to left stands in its own direction.
  const attributes = { className: 'title', lang: language ?? null, dir: 'auto' as const };
  return [h('p', attributes, calledOf(document))];
}

function documentFacts(document: DocumentRecord): Element[] {
  const called = calledOf(document);
  const facts = [document.symbol, document.date].filter(
    (fact) => fact !== undefined && fact !== called,
  );
  return facts.length === 0 ? [] : [h('p', { className: 'facts' }, facts.join(', '))];
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
