/**
 * What may stand in a page: elements that only mark what text is, and attributes that run nothing.
 * All else is refused, for nobody has looked at what it does to the words.
 */
import { isAddition, isWithinAddition } from '../../read/html/elements.ts';
import {
  ancestorsOf,
  hasRole,
  textContent,
  tokensOf,
  type MarkupElement,
} from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';
import { mayHave, metaValue, vocabulary } from './vocabulary.ts';

export function allowed(page: MarkupPage, scripts: (script: MarkupElement) => boolean): Fault[] {
  return page.elements.flatMap((element): Fault[] => [
    ...foreign(element, page),
    ...attributes(element, page),
    ...active(element, page, scripts),
    ...replaced(element, page),
  ]);
}

function foreign(element: MarkupElement, page: MarkupPage): Fault[] {
  const { name } = element;
  if (Object.hasOwn(vocabulary, name)) return misplaced(element, page);
  return [faultAt('markup-foreign', `The element ${name} is in no edition.`, page, element)];
}

/** What only the frame of a page has would fold or replace words of the text. */
function misplaced(element: MarkupElement, page: MarkupPage): Fault[] {
  const { name } = element;
  const inText = (name === 'details' || name === 'summary') && !isWithinAddition(element);
  const drawn = name === 'img' && !isPictureOfEdition(element);
  if (!inText && !drawn) return [];
  return [faultAt('markup-foreign', `The element ${name} stands in the text.`, page, element)];
}

/** The cover of a book, and the emblem of a masthead. */
function isPictureOfEdition(element: MarkupElement): boolean {
  return (
    hasRole(element, 'doc-cover') ||
    (tokensOf(element, 'class').includes('emblem') &&
      [...ancestorsOf(element)].some((one) => tokensOf(one, 'class').includes('masthead')))
  );
}

function attributes(element: MarkupElement, page: MarkupPage): Fault[] {
  const { name } = element;
  if (element.attributes.size === 0 || !Object.hasOwn(vocabulary, name)) return [];
  const faults: Fault[] = [];
  for (const [attribute, value] of element.attributes) {
    if (mayHave(name, attribute, value)) continue;
    const reason = `${name} has ${attribute}="${value.slice(0, 40)}", which no edition has.`;
    faults.push(faultAt('markup-attribute', reason, page, element));
  }
  if (isNamedMeta(element)) return faults;
  const said = element.attributes.get('name') ?? element.attributes.get('property') ?? '';
  const reason = `The page says “${said}” of itself in a way that no edition does.`;
  return [...faults, faultAt('markup-attribute', reason, page, element)];
}

function isNamedMeta({ name, attributes: all }: MarkupElement): boolean {
  const named = name === 'meta' ? (all.get('name') ?? all.get('property')) : undefined;
  return named === undefined || metaValue(named, all.get('content') ?? '');
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
