/** `index.html`: the documents of an output folder, for browsers. */
import { h } from 'hastscript';
import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { base64, utf8Bytes } from '../../bytes/index.ts';
import { fill } from '../../language/fill.ts';
import type { Hashes } from '../../world.ts';
import type { Languages } from '../../language/languages.ts';
import { documentItem } from './document-item.ts';
import { catalogueFiles } from './files.ts';
import { filterForm } from './filters.ts';
import { inLanguages, type OrganGroup, type SessionGroup } from './groups.ts';
import { catalogueScript } from './page-script.ts';
import { catalogueFile, type CatalogueWords } from './words.ts';

/** What of the world the page is written with. */
export interface PageWorld {
  languages: Languages;
  hashes: Pick<Hashes, 'sha256'>;
}

/** Writes the page. Without its script it is the whole list; with it, one can look for something. */
export function cataloguePage(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  world: PageWorld,
): string {
  const { feed, atom } = catalogueFiles;
  const count = groups.flatMap(({ sessions }) =>
    sessions.flatMap(({ documents }) => inLanguages(documents)),
  ).length;
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(world) }),
          h('title', words.title),
          h('link', { rel: 'alternate', type: 'application/opds+json', href: feed }),
          h('link', { rel: 'alternate', type: 'application/atom+xml', href: atom }),
          h('style', catalogueFile('style.css').toString()),
        ]),
        h('body', [
          h('main', [
            h('h1', words.title),
            h('p', fill(count === 1 ? words.leadOne : words.lead, { count: inFigures(count) })),
            ...(count > 1 ? [filterForm(groups, words, world.languages)] : []),
            ...groups.map((group, index) => organSection(group, index, words, world.languages)),
          ]),
          h('footer', [
            h('p', [h('a', { href: feed }, words.feed), ', ', h('a', { href: atom }, words.atom)]),
            h('p', words.notOfficial),
          ]),
          h('script', catalogueScript),
        ]),
      ]),
    ],
  };
  return `${unified().use(rehypeStringify).stringify(tree)}\n`;
}

/** "2,000". */
function inFigures(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Pictures stand beside the page, on a disk too; no script runs but its own. */
function policy({ hashes }: PageWorld): string {
  const hash = base64(hashes.sha256(utf8Bytes(catalogueScript)));
  return `default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function organSection(
  { organ, sessions }: OrganGroup,
  index: number,
  words: CatalogueWords,
  languages: Languages,
): Element {
  return h('section', { className: 'group' }, [
    h('h2', organ),
    ...sessions.map((session) => sessionSection(session, index, words, languages)),
  ]);
}

function sessionSection(
  { session, language, documents }: SessionGroup,
  organ: number,
  words: CatalogueWords,
  languages: Languages,
): Element {
  return h('section', { className: 'group' }, [
    h('h3', { lang: language ?? null }, session),
    h(
      'ul',
      inLanguages(documents).map((versions) =>
        documentItem(versions, { organ, session }, words, languages),
      ),
    ),
  ]);
}
