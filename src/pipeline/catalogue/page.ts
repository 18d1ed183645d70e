/** `index.html`: the documents of an output folder, for browsers. */
import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { fill } from '../../locale/index.ts';
import { formats } from '../formats.ts';
import type { DocumentRecord, EditionRecord } from '../manifest.ts';
import { defaultRequest } from '../request.ts';
import type { OrganGroup, SessionGroup } from './groups.ts';
import { reference } from './reference.ts';
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
      documents.map((document) => documentItem(document, words)),
    ),
  ]);
}

function documentItem(document: DocumentRecord, words: CatalogueWords): Element {
  const { symbol, title, name, date, language, editions } = document;
  const called = title ?? symbol ?? name;
  const facts = [symbol, date].filter((fact) => fact !== undefined && fact !== called);
  const inOrder = [...editions].sort(
    (a, b) => formats.indexOf(a.format) - formats.indexOf(b.format),
  );
  return h('li', { className: 'document' }, [
    h('p', { className: 'title', lang: language ?? null }, called),
    ...(facts.length === 0 ? [] : [h('p', { className: 'facts' }, facts.join(', '))]),
    h(
      'ul',
      {
        className: 'editions',
        ariaLabel: fill(words.editionsOf, { document: symbol ?? title ?? name }),
      },
      inOrder.map((edition) =>
        h('li', [h('a', { href: reference(edition.file) }, editionWords(edition, words))]),
      ),
    ),
  ]);
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
