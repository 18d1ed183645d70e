/**
 * What may stand in a page: elements that only mark what text is, and attributes that run nothing.
 * All else is refused, for nobody has looked at what it does to the words.
 */
import { isAddition, isWithinAddition } from '../../read/html/elements.ts';
import type { MarkupElement } from '../../read/html/markup.ts';
import { textContent } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';

const elements = new Set(
  (
    'html head title meta link style script body header nav main footer section article aside ' +
    'div span p h1 h2 h3 h4 h5 h6 hgroup ol ul li dl dt dd a button details summary em strong i ' +
    'b sup sub small br wbr hr blockquote q cite abbr time data dfn bdi table caption colgroup ' +
    'col thead tbody tfoot tr th td figure figcaption img label input select option output'
  ).split(' '),
);

/** Controls of the page; in the text they would hold words that a person can change. */
const controls = new Set([
  'button',
  'input',
  'select',
  'option',
  'output',
  'label',
  'details',
  'summary',
]);

export function allowed(page: MarkupPage, scripts: (script: MarkupElement) => boolean): Fault[] {
  return page.elements.flatMap((element): Fault[] => [
    ...foreign(element, page),
    ...active(element, page, scripts),
    ...replaced(element, page),
  ]);
}

function foreign(element: MarkupElement, page: MarkupPage): Fault[] {
  const { name } = element;
  const inText = controls.has(name) && !isWithinAddition(element) && !isControlOfPage(element);
  if (elements.has(name) && !inText) return [];
  if (name === 'svg' || element.parent?.name === 'svg') return pictureOnly(element, page);
  return [faultAt('markup-foreign', `The element ${name} is in no edition.`, page, element)];
}

/** A control that has no words of the text in it, or stands outside of the text. */
function isControlOfPage(element: MarkupElement): boolean {
  if (textContent(element).trim() === '') return true;
  for (let at = element.parent; at; at = at.parent) if (at.name === 'main') return false;
  return true;
}

/** Pictures have an alternative text and no letters: a cover of an e-book. */
function pictureOnly(element: MarkupElement, page: MarkupPage): Fault[] {
  return textContent(element).trim() === '' || element.name === 'title'
    ? []
    : [faultAt('markup-foreign', 'Words are drawn as a picture.', page, element)];
}

const addressed = ['href', 'src', 'xlink:href', 'action', 'formaction', 'data', 'poster'];

function active(
  element: MarkupElement,
  page: MarkupPage,
  scripts: (script: MarkupElement) => boolean,
): Fault[] {
  const { name, attributes } = element;
  const handler = [...attributes.keys()].find((attribute) => /^on/i.test(attribute));
  const runs = addressed.some((attribute) =>
    /^[\s\p{Cc}]*(?:javascript|vbscript|data:text)/iu.test(attributes.get(attribute) ?? ''),
  );
  const equivalent = attributes.get('http-equiv')?.toLowerCase();
  const what =
    handler !== undefined
      ? `The attribute ${handler} runs a program.`
      : runs
        ? 'An address runs a program.'
        : name === 'script' && !scripts(element)
          ? 'A script runs that is not the edition’s.'
          : equivalent === 'refresh' || equivalent === 'set-cookie'
            ? 'The page leads away by itself, or keeps something.'
            : attributes.has('srcdoc') || attributes.has('contenteditable')
              ? 'The text can be changed.'
              : undefined;
  return what === undefined ? [] : [faultAt('markup-active', what, page, element)];
}

/** Roles whose name may be another than their words: a marker "1" is called "Note 1". */
const namedRoles =
  /\b(?:region|group|list|navigation)\b|\bdoc-(?:noteref|backlink|pagebreak|footnote|endnotes|toc|pagelist|appendix|cover|colophon)\b/;
const namedElements = new Set([
  'a',
  'nav',
  'section',
  'button',
  'aside',
  'main',
  'img',
  'header',
  'footer',
  'ol',
  'ul',
  'table',
]);

/** `aria-label` is read in the place of what an element holds (ARIA 1.2, 6.6 and 9.1). */
function replaced(element: MarkupElement, page: MarkupPage): Fault[] {
  const { name, attributes } = element;
  const label = attributes.get('aria-label')?.trim() ?? '';
  const roleDescription = attributes.has('aria-roledescription');
  if ((label === '' && !roleDescription) || isAddition(element)) return [];
  if (textContent(element).trim() === '' || isWithinAddition(element)) return [];
  const mayBeNamed = namedElements.has(name) || namedRoles.test(attributes.get('role') ?? '');
  const linksText = name === 'a' && !namedRoles.test(attributes.get('role') ?? '');
  const hidesWords = linksText && !includesWords(label, textContent(element));
  if (mayBeNamed && !hidesWords && !roleDescription) return [];
  const reason = `“${label.slice(0, 60)}” is read aloud in the place of the words of ${name}.`;
  return [faultAt('markup-replaced', reason, page, element)];
}

/** WCAG 2.2, 2.5.3: a name has the words that are seen. */
function includesWords(label: string, text: string): boolean {
  const plain = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return plain(label).includes(plain(text));
}
