/** Languages and directions: WCAG 2.2, SC 1.3.2, 3.1.1 and 3.1.2. */
import {
  firstElement,
  languageOf,
  textContent,
  type MarkupElement,
} from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';

/** Well-formed by BCP 47 (RFC 5646, 2.1), for the tags that documents use. */
export const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

const rightToLeft = /^(?:ar|fa|he|ur|ps|sd|yi|dv|ug|ckb)(?:-|$)/i;

/** @param missing the rule that a page without a language breaks. */
export function languages(page: MarkupPage, missing: '3.1.1' | 'html-has-lang'): Fault[] {
  const language = languageOf(page.root);
  return [
    ...(language ? [] : [faultAt(missing, 'The page does not say its language.', page, page.root)]),
    ...direction(page, language),
    ...page.elements.flatMap((element) => wellFormed(page, element)),
  ];
}

function direction(page: MarkupPage, language: string | undefined): Fault[] {
  const body = firstElement(page.root, 'body');
  const turned = [page.root, body].some((element) => element?.attributes.get('dir') === 'rtl');
  const wanted = language !== undefined && rightToLeft.test(language);
  if (turned === wanted) return [];
  const reason = wanted
    ? 'The text runs from right to left and is not marked so.'
    : 'The text runs from left to right and is marked as running from right to left.';
  return [faultAt('1.3.2', reason, page, page.root)];
}

function wellFormed(page: MarkupPage, element: MarkupElement): Fault[] {
  const { attributes } = element;
  const [html, xml] = [attributes.get('lang'), attributes.get('xml:lang')];
  const faults: Fault[] = [];
  for (const language of new Set([html, xml])) {
    if (language !== undefined && !languageTag.test(language)) {
      faults.push(faultAt('3.1.2', `“${language}” is no language tag.`, page, element));
    }
  }
  if (html !== undefined && xml !== undefined && html !== xml) {
    faults.push(faultAt('3.1.2', `lang is ${html} and xml:lang is ${xml}.`, page, element));
  }
  return faults;
}

/** The title of the page, which browsers and reading systems announce first (SC 2.4.2). */
export function pageTitle(page: MarkupPage): Fault[] {
  const title = firstElement(page.root, 'title');
  return title && textContent(title).trim() !== ''
    ? []
    : [faultAt('2.4.2', 'The page has no title.', page, page.root)];
}
