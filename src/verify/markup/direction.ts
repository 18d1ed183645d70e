/** The direction of a part is that of its language, and no element turns letters round (WCAG 1.3.2). */
import { directionOf, type Languages } from '../../language/languages.ts';
import { isWithinAddition } from '../../read/html/elements.ts';
import { languageOf, type MarkupElement } from '../../read/html/markup.ts';
import { textContent } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';

export function directions(page: MarkupPage, languages: Languages): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const dir = element.attributes.get('dir')?.toLowerCase();
    // Formats write symbols and numbers from left to right wherever they stand.
    if (dir === undefined || dir === 'auto' || !hasLettersOf(element)) return [];
    if (isWithinAddition(element)) return [];
    const language = languageAround(element);
    if (language === undefined || dir === directionOf(languages, language)) return [];
    const how = dir === 'rtl' ? 'from right to left' : 'from left to right';
    const reason = `Words in ${language} are set ${how}.`;
    return [faultAt('1.3.2', reason, page, element)];
  });
}

/** Letters of a script that runs the other way would be right in that direction. */
function hasLettersOf(element: MarkupElement): boolean {
  const text = textContent(element);
  const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text);
  const leftToRight = /\p{L}/u.test(
    text.replace(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu, ''),
  );
  const dir = element.attributes.get('dir');
  return dir === 'rtl' ? leftToRight && !rightToLeft : rightToLeft;
}

function languageAround(element: MarkupElement): string | undefined {
  for (let at: MarkupElement | undefined = element; at; at = at.parent) {
    const language = languageOf(at);
    if (language !== undefined) return language;
  }
  return undefined;
}
