/** Whether the words of a page are shown and read as they stand: what its styles do to them. */
import { isWithinAddition } from '../../read/html/elements.ts';
import { remembered } from '../../read/remembered.ts';
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
import { effectOf, isUnknown } from './style-effects.ts';
import { covers, mayCover } from './covering.ts';
import {
  parseDeclarations,
  parseStyleSheet,
  type Declaration,
  type StyleRule,
} from './style-rules.ts';

/** @param sheets the style sheets that the page uses. */
export function shown(page: MarkupPage, sheets: readonly string[]): Fault[] {
  const { rules, unread, effects, covering } = preparedSheets(sheets.join(betweenSheets));
  const carrying = elementsWithWords(page);
  return [
    ...unread.map((what) =>
      faultAt('style-unread', `Nobody can tell what “${what.slice(0, 60)}” does.`, page),
    ),
    ...effects.flatMap((effect) => effectsOn(effect, page, carrying)),
    ...covers(covering, rules, page, carrying),
    ...ownStyles(page, carrying),
    ...faint(rules, page, carrying),
    ...listNumbers(page, rules),
  ];
}

const betweenSheets = '\f';

interface Prepared {
  rules: readonly StyleRule[];
  unread: readonly string[];
  effects: readonly RuleEffect[];
  /** Rules that lift what they fall on, or cut it. */
  covering: readonly StyleRule[];
}

/** What one rule does to the words that it falls on. */
interface RuleEffect {
  selector: Selector;
  declarations: readonly Declaration[];
}

/** The same for all pages of a template. */
const preparedSheets = remembered(16, (joined): Prepared => {
  const parsed = joined.split(betweenSheets).map(parseStyleSheet);
  const rules = parsed.flatMap((sheet) => sheet.rules);
  const unread = parsed.flatMap((sheet) => sheet.unread);
  const variables = variablesIn(rules);
  const effects = rules.flatMap((rule): RuleEffect[] => {
    const { selector, declarations } = resolved(rule, variables);
    const doing = declarations.filter((one) => effectOf(one, undefined) ?? effectOf(one, 'before'));
    if (doing.length === 0) return [];
    const selectors = selectorsOf(selector);
    if (!selectors) unread.push(selector);
    return (selectors ?? []).flatMap((one): RuleEffect[] => {
      const own = doing.filter((declaration) => effectOf(declaration, one.pseudoElement));
      return own.length > 0 ? [{ selector: one, declarations: own }] : [];
    });
  });
  return { rules, unread, effects, covering: rules.filter(mayCover) };
});

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

function effectsOn(
  { selector, declarations }: RuleEffect,
  page: MarkupPage,
  carrying: ReadonlySet<MarkupElement>,
): Fault[] {
  for (const element of carrying) {
    if (!selector.matches(element)) continue;
    for (const declaration of declarations) {
      if (effectOf(declaration, selector.pseudoElement, element) === undefined) continue;
      return [faultOf(declaration, selector.pseudoElement, page, element)];
    }
  }
  return [];
}

function faultOf(
  declaration: Declaration,
  pseudoElement: string | undefined,
  page: MarkupPage,
  element: MarkupElement,
): Fault {
  const { property, value } = declaration;
  const effect = effectOf(declaration, pseudoElement, element) ?? '';
  const reason = `“${property}: ${value.slice(0, 40)}” ${effect} words of the text.`;
  return faultAt(isUnknown(effect) ? 'style-unread' : 'style-effect', reason, page, element);
}

// ——— Variables ———

type Variables = ReadonlyMap<string, readonly string[]>;

/** Every value that a style sheet gives to a name, wherever it does. */
function variablesIn(rules: readonly StyleRule[]): Variables {
  const variables = new Map<string, string[]>();
  for (const { property, value } of rules.flatMap(({ declarations }) => declarations)) {
    if (!property.startsWith('--')) continue;
    const values = variables.get(property);
    if (values) values.push(value);
    else variables.set(property, [value]);
  }
  return variables;
}

/** A rule with each of the values that its variables may have. */
function resolved(rule: StyleRule, variables: Variables): StyleRule {
  if (!rule.declarations.some(({ value }) => value.includes('var('))) return rule;
  const declarations = rule.declarations.flatMap(({ property, value }) =>
    valuesOf(value, variables, 0).map((one) => ({ property, value: one })),
  );
  return { ...rule, declarations };
}

const deepest = 4;
const mostValues = 64;

function valuesOf(value: string, variables: Variables, depth: number): string[] {
  const [call, name = '', fallback = ''] =
    /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/.exec(value) ?? [];
  if (call === undefined || depth > deepest) return [value];
  const meant = variables.get(name) ?? [fallback];
  return meant
    .flatMap((one) =>
      valuesOf(
        value.replace(call, () => one),
        variables,
        depth + 1,
      ),
    )
    .slice(0, mostValues);
}

// ——— Styles of one element ———

function ownStyles(page: MarkupPage, carrying: ReadonlySet<MarkupElement>): Fault[] {
  return page.elements.flatMap((element): Fault[] => {
    const style = element.attributes.get('style');
    if (style === undefined || !carrying.has(element)) return [];
    const declarations = parseDeclarations(style);
    const found = declarations.find((one) => effectOf(one, undefined, element));
    if (found) return [faultOf(found, undefined, page, element)];
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
