/** All conditions on a web page. */
import { hasRole, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { HtmlPage } from '../../read/html/parse-html.ts';
import type { Fault } from '../finding.ts';
import { hex } from '../../bytes/index.ts';
import type { ReadingWorld } from '../../world.ts';
import { allowed } from '../markup/allowed.ts';
import { directions } from '../markup/direction.ts';
import { shown } from '../markup/shown.ts';
import { knownScripts } from './known-scripts.ts';
import { languages, pageTitle } from '../markup/language.ts';
import { names } from '../markup/names.ts';
import { innerLinks } from '../markup/inner-links.ts';
import { notes, type Resolve } from '../markup/notes.ts';
import { faultAt, type MarkupPage } from '../markup/page.ts';
import { structure } from '../markup/structure.ts';

export function checkHtml(
  html: HtmlPage,
  page: MarkupPage,
  world: Pick<ReadingWorld, 'languages' | 'hashes'>,
): Fault[] {
  const resolve: Resolve = (_, href) => page.ids.get(fragmentOf(href) ?? '');
  return [
    ...syntax(html),
    ...pageTitle(page),
    ...languages(page, '3.1.1'),
    ...structure(page),
    ...firstHeading(page),
    ...mainAndSkipLink(page),
    ...names(page),
    ...uniqueIds(page),
    ...links(page),
    ...allowed(page, (script) => isKnownScript(script, world)),
    ...directions(page, world.languages),
    ...shown(page, styleSheets(page)),
    ...outside(page),
    ...zoom(page),
    ...notes([page], resolve),
    ...innerLinks([page], resolve),
  ];
}

function syntax({ errors, doctype }: HtmlPage): Fault[] {
  const faults: Fault[] = errors
    .filter(({ code }) => code !== 'missing-doctype')
    .map(({ code, line }) => ({
      ruleId: 'html-syntax',
      reason: `The HTML has the fault “${code}”.`,
      place: { line },
    }));
  if (!doctype) faults.push({ ruleId: 'html-doctype', reason: 'The page has no doctype.' });
  return faults;
}

/** The text starts with an `h1`, and there is only one. */
function firstHeading(page: MarkupPage): Fault[] {
  const found = page.elements.filter(({ name }) => name === 'h1');
  if (found.length === 1) return [];
  const reason = found.length === 0 ? 'The page has no h1.' : 'The page has more than one h1.';
  return [faultAt('1.3.1', reason, page, found[1])];
}

function styleSheets(page: MarkupPage): string[] {
  return page.elements.filter(({ name }) => name === 'style').map(textContent);
}

/** Data runs nothing; of scripts only the edition's own do. */
function isKnownScript(script: MarkupElement, { hashes }: Pick<ReadingWorld, 'hashes'>): boolean {
  if (script.attributes.get('type') === 'application/ld+json') return true;
  if (script.attributes.size > 0) return false;
  const hash = hashes.sha256(new TextEncoder().encode(textContent(script)));
  return knownScripts.has(hex(hash));
}

function mainAndSkipLink(page: MarkupPage): Fault[] {
  const main = page.elements.find(({ name }) => name === 'main');
  if (!main) return [faultAt('1.3.1', 'The page has no main.', page)];
  const first = page.elements.find(
    ({ name, attributes }) => name === 'a' && attributes.has('href'),
  );
  const leadsTo = page.ids.get(fragmentOf(first?.attributes.get('href') ?? '') ?? '');
  return leadsTo === main
    ? []
    : [faultAt('2.4.1', 'The first link of the page does not lead to the text.', page, first)];
}

function uniqueIds(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const id = element.attributes.get('id');
    if (id === undefined || page.ids.get(id) === element) return [];
    return [faultAt('html-unique-id', `The id “${id}” is there twice.`, page, element)];
  });
}

function links(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const fragment = fragmentOf(element.attributes.get('href') ?? '');
    if (element.name !== 'a' || fragment === undefined || page.ids.has(fragment)) return [];
    const words = textContent(element).trim();
    const reason = `The link “${words}” leads to “${fragment}”, which is not there.`;
    // A reference to a note has a rule of its own.
    if (hasRole(element, 'doc-noteref') || hasRole(element, 'doc-backlink')) return [];
    return [faultAt('html-link-target', reason, page, element)];
  });
}

function fragmentOf(href: string): string | undefined {
  return href.startsWith('#') && href.length > 1 ? decodeURIComponent(href.slice(1)) : undefined;
}

const loading: [string, string][] = [
  ['script', 'src'],
  ['img', 'src'],
  ['iframe', 'src'],
  ['object', 'data'],
  ['embed', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
];

function outside(page: MarkupPage): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const attribute = loading.find(([name]) => name === element.name)?.[1];
    const address =
      attribute === undefined ? stylesheetOf(element) : element.attributes.get(attribute);
    if (address === undefined || address.startsWith('data:') || address.startsWith('#')) return [];
    return [faultAt('html-outside', `The page loads ${address}.`, page, element)];
  });
}

function stylesheetOf(element: MarkupElement): string | undefined {
  const loads = /\b(?:stylesheet|preload|icon|modulepreload)\b/.test(
    element.attributes.get('rel') ?? '',
  );
  return element.name === 'link' && loads ? element.attributes.get('href') : undefined;
}

function zoom(page: MarkupPage): Fault[] {
  const viewport = page.elements.find(
    ({ name, attributes }) => name === 'meta' && attributes.get('name') === 'viewport',
  );
  const content = viewport?.attributes.get('content') ?? '';
  return /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*[01]\b/.test(content)
    ? [faultAt('1.4.4', 'The page forbids enlarging it.', page, viewport)]
    : [];
}
