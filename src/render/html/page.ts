/** Puts the text into the template's page: head, styles, script, contents and colophon around it. */
import { createHash } from 'node:crypto';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../locale/index.ts';
import type { Root } from '../../tree/index.ts';
import { colophon } from './colophon.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { documentFacts, dublinCore, legislation } from './metadata.ts';
import { contentsNavigation, otherEditions, skipLink } from './navigation.ts';
import { stringify } from './stringify.ts';
import { styles } from './styles.ts';

/** The whole page. */
export function page(root: Root, context: HtmlContext): string {
  const { options, language, words } = context;
  const script = options.template.text('page.js').trim();
  const facts = documentFacts(root);
  const parts: Record<string, string> = {
    language: attribute(language ?? 'und'),
    direction: directionOf(language),
    policy: attribute(contentSecurityPolicy(script)),
    head: stringify([h('title', facts.title), ...dublinCore(facts), ...alternates(context)]),
    style: styles(context, 'web'),
    printStyle: options.template.text('print.css').trim(),
    legislation: legislation(facts, options.date),
    copyLink: attribute(words.copyLink),
    linkCopied: attribute(words.linkCopied),
    linkShown: attribute(words.linkShown),
    skipLink: stringify([skipLink(context)]),
    editions: stringify(otherEditions(context)),
    contents: stringify(contentsNavigation(root, context)),
    text: stringify(context.handle(root, context)),
    colophon: stringify(footer(root, context)),
    script,
  };
  // One pass, so that a placeholder's name in the text stays text.
  return options.template
    .text('page.html')
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Nothing is loaded from anywhere, and no script runs but the template's. */
function contentSecurityPolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

const mediaTypes = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

function alternates({ options, words }: HtmlContext): ElementContent[] {
  return (['pdf', 'epub', 'docx'] as const).flatMap((format) => {
    const file = options.siblings?.[format];
    if (file === undefined) return [];
    const href = encodeURIComponent(file);
    const title = words.editionNames[format];
    return [h('link', { rel: ['alternate'], type: mediaTypes[format], href, title })];
  });
}

function footer(root: Root, context: HtmlContext): ElementContent[] {
  const content = colophon(root, context);
  return content.length === 0 ? [] : [h('footer', { ...ownWords(context) }, content)];
}
