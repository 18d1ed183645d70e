/** Whether the words of a page are shown and read as they stand: what its styles do to them. */
import { isWithinAddition } from '../../read/html/elements.ts';
import { ancestorsOf, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import {
  appliesIn,
  backgroundIn,
  colourOf,
  contrastOf,
  paletteOf,
  schemes,
  type Palette,
  type Scheme,
} from './colours.ts';
import { faultAt, type MarkupPage } from './page.ts';
import { listNumbers } from './list-numbers.ts';
import { selectorsOf, type Selector } from './selecting.ts';
import { effectOf } from './style-effects.ts';
import {
  parseDeclarations,
  parseStyleSheet,
  type Declaration,
  type StyleRule,
} from './style-rules.ts';

/** @param sheets the style sheets that the page uses. */
export function shown(page: MarkupPage, sheets: readonly string[]): Fault[] {
  const parsed = sheets.map(parseStyleSheet);
  const rules = parsed.flatMap((sheet) => sheet.rules);
  const carrying = elementsWithWords(page);
  return [
    ...parsed.flatMap(({ unread }) =>
      unread.map((what) =>
        faultAt('style-unread', `Nobody can tell what “${what.slice(0, 60)}” does.`, page),
      ),
    ),
    ...rules.flatMap((rule) => effectsOfRule(rule, page, carrying)),
    ...ownStyles(page, carrying),
    ...faint(rules, page, carrying),
    ...listNumbers(page, rules),
  ];
}

/** Elements that hold words of the text, directly or further in. */
function elementsWithWords(page: MarkupPage): ReadonlySet<MarkupElement> {
  const carrying = new Set<MarkupElement>();
  for (const element of page.elements) {
    const speaks = element.children.some(
      (child) => typeof child === 'string' && child.trim() !== '',
    );
    if (!speaks || carrying.has(element) || isWithinAddition(element)) continue;
    for (const ancestor of ancestorsOf(element)) carrying.add(ancestor);
  }
  return carrying;
}

function effectsOfRule(
  { selector, declarations }: StyleRule,
  page: MarkupPage,
  carrying: ReadonlySet<MarkupElement>,
): Fault[] {
  if (!declarations.some((one) => effectOf(one, undefined) ?? effectOf(one, 'before'))) return [];
  const selectors = selectorsOf(selector);
  if (!selectors) {
    const reason = `Nobody can tell what the selector “${selector.slice(0, 60)}” means.`;
    return [faultAt('style-unread', reason, page)];
  }
  return selectors.flatMap((one): Fault[] => {
    const does = declarations.flatMap((declaration) => {
      const effect = effectOf(declaration, one.pseudoElement);
      return effect === undefined ? [] : [{ effect, declaration }];
    })[0];
    const met = does && firstMet(one, page, carrying);
    return does && met ? [faultOf(does.effect, does.declaration, page, met)] : [];
  });
}

function firstMet(
  selector: Selector,
  page: MarkupPage,
  carrying: ReadonlySet<MarkupElement>,
): MarkupElement | undefined {
  return page.elements.find((element) => carrying.has(element) && selector.matches(element));
}

function faultOf(
  effect: string,
  { property, value }: Declaration,
  page: MarkupPage,
  element: MarkupElement,
): Fault {
  const reason = `“${property}: ${value.slice(0, 40)}” ${effect} words of the text.`;
  return faultAt('style-effect', reason, page, element);
}

function ownStyles(page: MarkupPage, carrying: ReadonlySet<MarkupElement>): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const style = element.attributes.get('style');
    if (style === undefined || !carrying.has(element)) return [];
    const declarations = parseDeclarations(style);
    const found = declarations.find((one) => effectOf(one, undefined));
    if (found) return [faultOf(effectOf(found, undefined) ?? '', found, page, element)];
    const palette: Palette = { ground: [255, 255, 255], variables: new Map() };
    return faintIn(declarations, palette) ? [faintFault(page, element)] : [];
  });
}

// ——— Colours ———

/** WCAG 2.2, 1.4.3: no text may have less. */
const leastContrast = 3;

function faint(
  rules: readonly StyleRule[],
  page: MarkupPage,
  carrying: ReadonlySet<MarkupElement>,
): Fault[] {
  const coloured = rules.filter(({ declarations }) =>
    declarations.some(({ property }) => property === 'color'),
  );
  if (coloured.length === 0) return [];
  const palettes = new Map<Scheme, Palette>(
    schemes.map((scheme) => [scheme, paletteOf(rules, scheme)]),
  );
  return coloured.flatMap((rule): Fault[] => {
    const isFaint = schemes.some((scheme) => {
      const palette = palettes.get(scheme);
      return (
        palette &&
        appliesIn(rule, scheme) &&
        isMeantFor(rule, scheme) &&
        faintIn(rule.declarations, palette)
      );
    });
    if (!isFaint) return [];
    for (const selector of selectorsOf(rule.selector) ?? []) {
      if (selector.pseudoElement !== undefined) continue;
      const met = page.elements.find(
        (element) => carrying.has(element) && speaksItself(element) && selector.matches(element),
      );
      if (met) return [faintFault(page, met)];
    }
    return [];
  });
}

/** A colour for print is on paper, whatever the screen is. */
function isMeantFor({ conditions }: StyleRule, scheme: Scheme): boolean {
  return scheme === 'light' || !/print/i.test(conditions);
}

function speaksItself(element: MarkupElement): boolean {
  return element.children.some((child) => typeof child === 'string' && child.trim() !== '');
}

function faintIn(declarations: readonly Declaration[], palette: Palette): boolean {
  const declared = declarations.findLast(({ property }) => property === 'color');
  const colour = declared && colourOf(declared.value, palette.variables);
  if (colour === undefined) return false;
  if (colour === 'transparent') return true;
  const ground = backgroundIn(declarations, palette.variables) ?? palette.ground;
  return contrastOf(colour, ground) < leastContrast;
}

function faintFault(page: MarkupPage, element: MarkupElement): Fault {
  return faultAt(
    '1.4.3',
    'Words of the text cannot be told from what lies below them.',
    page,
    element,
  );
}
