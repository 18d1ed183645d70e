/** What lies over words, or cuts them off, for which several declarations have to come together. */
import type { MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { faultAt, type MarkupPage } from './page.ts';
import { selectorsOf, type Selector } from './selecting.ts';
import type { Declaration, StyleRule } from './style-rules.ts';

export function covers(
  covering: readonly StyleRule[],
  rules: readonly StyleRule[],
  page: MarkupPage,
  carrying: ReadonlySet<MarkupElement>,
): Fault[] {
  return covering.flatMap(({ selector, declarations }): Fault[] => {
    const lifts = declarations.some(isLifted);
    const cuts = declarations.some(isCutting);
    return (selectorsOf(selector) ?? []).flatMap((one): Fault[] => {
      const met = page.elements.find(
        (element) => (!cuts || lifts || carrying.has(element)) && one.matches(element),
      );
      if (!met) return [];
      const all = declarationsFor(met, one, rules);
      if (lifts && (all.some(isFixed) || all.some(isWide))) {
        return [
          faultAt('style-effect', `“${selector.slice(0, 60)}” lies over the text.`, page, met),
        ];
      }
      if (cuts && carrying.has(met) && all.some(isBounded)) {
        return [faultAt('style-effect', `“${selector.slice(0, 60)}” cuts words off.`, page, met)];
      }
      return [];
    });
  });
}

/** Whether a rule lifts what it falls on out of the page, or cuts off what overflows. */
export function mayCover({ declarations }: StyleRule): boolean {
  return declarations.some((one) => isLifted(one) || isCutting(one));
}

/** All that is said of an element, or of the mark before or after it. */
function declarationsFor(
  element: MarkupElement,
  { pseudoElement }: Selector,
  rules: readonly StyleRule[],
): Declaration[] {
  return rules.flatMap((rule) =>
    (selectorsOf(rule.selector) ?? []).some(
      (one) => one.pseudoElement === pseudoElement && one.matches(element),
    )
      ? rule.declarations
      : [],
  );
}

function isLifted({ property, value }: Declaration): boolean {
  return property === 'position' && /absolute|fixed/i.test(value);
}

/** Stays over the text wherever one scrolls. */
function isFixed({ property, value }: Declaration): boolean {
  return property === 'position' && /fixed/i.test(value);
}

/** As large as a part of the window, or drawn out from edge to edge. */
function isWide({ property, value }: Declaration): boolean {
  if (/^inset(?:-inline|-block)?$/.test(property)) return !/auto/.test(value);
  if (/^padding|^border(?!-radius)|^outline$|^box-shadow$/.test(property)) return isHuge(value);
  if (!/^(?:min-)?(?:width|height|inline-size|block-size)$/.test(property)) return false;
  return isHuge(value) || /stretch|fill-available/.test(value);
}

function isHuge(value: string): boolean {
  return [...value.matchAll(/([\d.]+)(em|rem|px|pt|%|v\w+|cm|mm|in)/g)].some(
    ([, digits, unit = '']) => {
      const most: Record<string, number> = { em: 10, rem: 10, px: 160, pt: 120, '%': 30, cm: 4 };
      return Number(digits) > (most[unit] ?? (unit === 'mm' ? 40 : unit === 'in' ? 1.5 : 30));
    },
  );
}

function isCutting({ property, value }: Declaration): boolean {
  return /^overflow(?:-[xy]|-block|-inline)?$/.test(property) && /hidden|clip/.test(value);
}

/** Has a size of its own, or a line that does not break. */
function isBounded({ property, value }: Declaration): boolean {
  if (property === 'white-space') return /nowrap|pre$/.test(value);
  return (
    /^(?:max-)?(?:height|block-size|width|inline-size)$/.test(property) &&
    !/none|auto|^100%$|content|inherit|unset|initial/.test(value)
  );
}
