/** Puts the text into its page: head, styles, script, contents and colophon around it. */
import { printable } from '../../editions/printable.ts';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatFacts } from '../../editions/formats.ts';
import { base64, utf8Bytes } from '../../bytes/index.ts';
import { nodesOf, textOf } from '../../tree/index.ts';
import type { Hashes } from '../../world.ts';
import { knownDate } from '../options.ts';
import { colophon } from './colophon.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { documentMetadata, dublinCore, legislation, pageRecord } from './metadata.ts';
import {
  allDocuments,
  contentsNavigation,
  otherEditions,
  otherFormats,
  otherLanguages,
  pagesInOtherLanguages,
  skipLink,
} from './navigation.ts';
import { pageScript } from './page-script.ts';
import { pageText } from './page-text.ts';
import { stringify } from './stringify.ts';

/** The whole page. */
export function page(context: HtmlContext): string {
  const { root, options, language, direction, words } = context;
  const metadata = documentMetadata(context);
  return pageText({
    language: attribute(language ?? 'und'),
    direction,
    policy: attribute(contentSecurityPolicy(pageScript, options.world.hashes)),
    head: stringify([
      h('title', nameLanguage(context), metadata.title),
      ...pageRecord(metadata, describe(context)),
      ...dublinCore(metadata),
      ...alternates(context),
    ]),
    style: options.template.styles.web,
    printStyle: options.template.styles.print,
    legislation: legislation(metadata, knownDate(options)),
    copyLink: attribute(words.copyLink),
    linkCopied: attribute(words.linkCopied),
    linkShown: attribute(words.linkShown),
    copyCitation: attribute(words.copyCitation),
    copyWords: attribute(words.copyWords),
    citationCopied: attribute(words.citationCopied),
    wordsCopied: attribute(words.wordsCopied),
    wordsLanguage: attribute(context.wordsLanguage ?? language ?? 'und'),
    skipLink: stringify([skipLink(context)]),
    editions: stringify([
      ...allDocuments(context),
      ...otherLanguages(context),
      ...otherEditions(context),
    ]),
    contents: stringify(contentsNavigation(root, context)),
    text: stringify(context.handle(root, context)),
    colophon: stringify(footer(context)),
    script: pageScript,
  });
}

/** The line that says how the text came to be, with who it is by; its title where there is none. */
function describe({ root, title, author }: HtmlContext): string {
  const line = nodesOf(root, 'adoptionLine')[0] ?? nodesOf(root, 'voteNote')[0];
  const said = line === undefined ? author?.name : textOf(line).trim();
  return [title, said].filter(Boolean).join('. ').replace(/\s+/gu, ' ');
}

/** Words that stand in the place of a title are the edition's. */
export function nameLanguage(context: HtmlContext): ReturnType<typeof ownWords> {
  return context.title === context.words.untitled ? ownWords(context) : {};
}

function attribute(value: string): string {
  return printable(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}

/** Nothing is loaded from anywhere, and no script runs but the page's own. */
function contentSecurityPolicy(script: string, hashes: Hashes): string {
  const hash = base64(hashes.sha256(utf8Bytes(script)));
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function alternates(context: HtmlContext): ElementContent[] {
  const { options, words } = context;
  const versions = pagesInOtherLanguages(context).map(({ language, file }) =>
    h('link', { rel: ['alternate'], hrefLang: language, href: encodeURIComponent(file) }),
  );
  const editions = otherFormats.flatMap((format) => {
    const file = options.siblings?.[format];
    if (file === undefined) return [];
    const href = encodeURIComponent(file);
    const title = words.editionNames[format];
    return [h('link', { rel: ['alternate'], type: formatFacts[format].mediaType, href, title })];
  });
  return [...versions, ...editions];
}

function footer(context: HtmlContext): ElementContent[] {
  const content = colophon(context);
  return content.length === 0 ? [] : [h('footer', { ...ownWords(context) }, content)];
}
