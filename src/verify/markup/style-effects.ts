/** What a declaration does to the words that it falls on: hides them, changes them, adds to them. */
import type { Declaration } from './style-rules.ts';

/** Why words are not read as they stand; nothing where a declaration leaves them alone. */
export function effectOf(
  { property, value }: Declaration,
  pseudoElement: string | undefined,
  element?: Holder,
): string | undefined {
  if (property.startsWith('--')) return undefined;
  if (property === 'content') return contentEffect(value, pseudoElement);
  // What is said of a mark before or after an element is not said of its words.
  if (pseudoElement === 'before' || pseudoElement === 'after' || pseudoElement === 'marker')
    return undefined;
  const plain = value.toLowerCase();
  if (pictures.test(plain)) return 'puts a picture below';
  const effect = effects[property] ?? effects[property.replace(vendor, '')];
  if (effect === undefined) return harmless.has(property.replace(vendor, '')) ? undefined : unknown;
  if (neutral.test(plain)) return undefined;
  if (typeof effect === 'function') return effect(plain, element);
  return effect.pattern.test(plain) ? effect.does : undefined;
}

/** Whether nobody can tell what a declaration does, for no list has it. */
export function isUnknown(effect: string): boolean {
  return effect === unknown;
}

const vendor = /^-(?:webkit|moz|ms|o|epub)-/;
const pictures = /\b(?:url|src|image|image-set|cross-fade|element|paint)\(/;

interface Effect {
  pattern: RegExp;
  does: string;
}

const hides = 'hides';
const moves = 'moves away';
const strikes = 'strikes through';
const turns = 'turns round';
const writes = 'writes words beside';
/** All but plain bullets, and none. */
const numbering =
  /["']\s*[\p{L}\p{N}]|\b(?!(?:none|disc|circle|square|inside|outside)\b)[a-z-]{3,}/u;
/** Fonts that draw pictures and other alphabets in the place of letters. */
export const symbolFonts =
  /dings|dingbats|symbol(?!a)|barcode|emoji\s*[,;]?\s*$|\b(?:marlett|redacted|blank|tofu|flow (?:block|circular))/;
const unknown = 'does nobody knows what to';

type Check = Effect | ((value: string, element: Holder | undefined) => string | undefined);

/** What a declaration falls on, as far as it is known. */
export interface Holder {
  name: string;
}

/** Values that say nothing of their own. */
const neutral = /^(?:inherit|initial|unset|revert|revert-layer)$/;

const none: Effect = { pattern: /^(?!none)/, does: hides };
const zero: Effect = { pattern: /^0(?:\D|$)/, does: hides };
const across = (value: string): string | undefined => (isFar(value, 3) ? moves : undefined);
const along = (value: string): string | undefined => (isFar(value, 1.5) ? moves : undefined);

/** By property: those that can take words from readers, with the values that do. */
const effects: Readonly<Record<string, Check>> = {
  display: { pattern: /^none$|ruby/, does: hides },
  visibility: { pattern: /^(?:hidden|collapse)$/, does: hides },
  'content-visibility': { pattern: /^(?!visible)/, does: hides },
  opacity: (value) => (amountOf(value) >= 0.5 ? undefined : hides),
  'clip-path': none,
  clip: { pattern: /^(?!auto)/, does: hides },
  mask: none,
  'mask-image': none,
  filter: none,
  'backdrop-filter': none,
  'mix-blend-mode': { pattern: /^(?!normal)/, does: hides },
  'font-size': (value) => (isTiny(value) ? hides : undefined),
  font: (value) => fontEffect(value),
  'font-family': { pattern: symbolFonts, does: 'draws other letters for' },
  'line-height': (value, element) =>
    isTiny(value, 0.8) && !/^su[bp]$/.test(element?.name ?? '') ? hides : undefined,
  'letter-spacing': (value) => (isFar(value, 0.5, 0.1) ? hides : undefined),
  'word-spacing': (value) => (isFar(value, 1, 0.2) ? hides : undefined),
  'max-height': zero,
  'max-block-size': zero,
  'max-width': zero,
  'max-inline-size': zero,
  height: zero,
  'block-size': zero,
  width: zero,
  'inline-size': zero,
  '-webkit-text-fill-color': { pattern: /./, does: 'colours' },
  'text-security': none,
  'text-shadow': { pattern: /^(?!none)/, does: 'blurs' },
  'text-indent': across,
  position: { pattern: /^(?:absolute|fixed)$/, does: moves },
  left: across,
  right: across,
  top: along,
  bottom: along,
  inset: along,
  'inset-inline': across,
  'inset-inline-start': across,
  'inset-inline-end': across,
  'inset-block': along,
  'inset-block-start': along,
  'inset-block-end': along,
  margin: across,
  'margin-left': across,
  'margin-right': across,
  'margin-top': along,
  'margin-bottom': along,
  'margin-inline': across,
  'margin-inline-start': across,
  'margin-inline-end': across,
  'margin-block': along,
  'margin-block-start': along,
  'margin-block-end': along,
  transform: { pattern: /^(?!none)/, does: turns },
  rotate: { pattern: /^(?!none|0)/, does: turns },
  scale: { pattern: /^(?!none|1$)/, does: turns },
  zoom: { pattern: /^(?!normal|1$|100%)/, does: hides },
  translate: { pattern: /^(?!none|0)/, does: moves },
  direction: { pattern: /./, does: turns },
  'unicode-bidi': { pattern: /override/, does: turns },
  'writing-mode': { pattern: /^(?!horizontal-tb)/, does: turns },
  'text-orientation': { pattern: /sideways|upright/, does: turns },
  'text-decoration': { pattern: /line-through|blink/, does: strikes },
  'text-decoration-line': { pattern: /line-through|blink/, does: strikes },
  // A line as thick as the type is a bar.
  'text-decoration-thickness': (value) => (isFar(value, 0.3, 0.3) ? hides : undefined),
  'text-underline-offset': (value) => (isFar(value, 0.1, 0.6) ? strikes : undefined),
  'text-transform': { pattern: /^(?!none)/, does: 'changes the letters of' },
  order: { pattern: /^(?!0$)/, does: 'changes the order of' },
  'flex-direction': { pattern: /reverse/, does: 'changes the order of' },
  'flex-wrap': { pattern: /reverse/, does: 'changes the order of' },
  'user-select': { pattern: /^none$/, does: 'keeps from being copied' },
  'z-index': { pattern: /^-/, does: hides },
  'list-style': { pattern: numbering, does: writes },
  'list-style-type': { pattern: numbering, does: writes },
  'background-clip': { pattern: /text/, does: hides },
};

/** Properties that no value of takes words away: of type, room, lines, lists, tables and pages. */
const harmless = new Set(
  (
    'align-content align-items align-self appearance aspect-ratio background background-attachment ' +
    'background-color background-origin background-position background-repeat background-size ' +
    'block-step border border-block border-block-color border-block-end border-block-start ' +
    'border-block-style border-block-width border-bottom border-bottom-color border-bottom-style ' +
    'border-bottom-width border-collapse border-color border-inline border-inline-end ' +
    'border-inline-start border-left border-left-color border-left-style border-left-width ' +
    'border-radius border-right border-right-color border-right-style border-right-width ' +
    'border-spacing border-style border-top border-top-color border-top-style border-top-width ' +
    'border-width box-decoration-break box-shadow box-sizing break-after break-before break-inside ' +
    'caption-side clear color color-adjust color-scheme column-count column-fill column-gap ' +
    'column-rule column-span column-width columns cursor empty-cells flex flex-basis flex-flow ' +
    'flex-grow flex-shrink float font-kerning font-optical-sizing font-stretch font-style ' +
    'font-synthesis font-variant font-variant-caps font-variant-ligatures font-variant-numeric ' +
    'font-weight forced-color-adjust gap grid-auto-flow grid-column grid-column-end ' +
    'grid-column-start grid-row grid-row-end grid-row-start grid-template-columns hanging-punctuation ' +
    'hyphenate-character hyphens image-rendering justify-content justify-items justify-self ' +
    'line-break list-style-position min-block-size min-height ' +
    'min-inline-size min-width object-fit object-position orphans outline outline-color ' +
    'outline-offset outline-style outline-width overflow overflow-anchor overflow-wrap overflow-x ' +
    'overflow-y padding padding-block padding-block-end padding-block-start padding-bottom ' +
    'padding-inline padding-inline-end padding-inline-start padding-left padding-right padding-top ' +
    'page page-break-after page-break-before page-break-inside place-content place-items place-self ' +
    'pointer-events print-color-adjust quotes resize row-gap scroll-behavior scroll-margin ' +
    'scroll-margin-block scroll-margin-block-start scroll-margin-top scroll-padding ' +
    'scroll-padding-block scroll-padding-block-start scroll-padding-top scrollbar-color ' +
    'scrollbar-gutter scrollbar-width tab-size table-layout text-align text-align-last ' +
    'text-decoration-color text-decoration-skip-ink text-decoration-style text-justify ' +
    'text-rendering text-size-adjust text-underline-position text-wrap text-wrap-mode ' +
    'text-wrap-style touch-action transition vertical-align white-space white-space-collapse ' +
    'widows word-break word-wrap adjust size'
  ).split(' '),
);

function fontEffect(value: string): string | undefined {
  const [, size = '', height] =
    /(?:^|\s)(-?[\d.]+[a-z%]*|calc\([^)]*\))(?:\s*\/\s*([^\s]+))?\s+\S/.exec(
      value.replace(/^(?:(?:italic|oblique|normal|bold|[1-9]00)\s+)+/, ''),
    ) ?? [];
  if (size !== '' && isTiny(size)) return hides;
  if (height !== undefined && isTiny(height, 0.8)) return hides;
  return symbolFonts.test(value) ? 'draws other letters for' : undefined;
}

/** Words that a style sheet writes are in no text: not found, not copied, not in the source. */
function contentEffect(value: string, pseudoElement: string | undefined): string | undefined {
  const plain = value.trim();
  if (/^(?:none|normal)$/i.test(plain)) return undefined;
  // On an element itself only a picture takes the place of what it holds (CSS Content 3, 2).
  if (pseudoElement === undefined) return /url|image/i.test(plain) ? 'replaces' : undefined;
  if (/attr\(|counter|var\(|url\(|image/i.test(plain)) return writes;
  const words = plain.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
  );
  return /[\p{L}\p{N}]/u.test(words) ? writes : undefined;
}

/** "0.4" and "40%" as 0.4; what is no number is taken for nothing. */
function amountOf(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return 0;
  return value.endsWith('%') ? number / 100 : number;
}

/** How many pixels a unit is, about; of `em`, `%` and plain numbers a line of type is the measure. */
const units: Readonly<Record<string, number>> = {
  em: 1,
  rem: 1,
  '': 1,
  '%': 0.01,
  lh: 1.4,
  rlh: 1.4,
  ex: 0.5,
  ch: 0.5,
  ic: 1,
  px: 1 / 16,
  pt: 1 / 12,
  pc: 1,
  mm: 0.24,
  cm: 2.4,
  in: 6,
  q: 0.06,
  vw: 0.5,
  vh: 0.5,
  vmin: 0.4,
  vmax: 0.6,
};

/** Every length of a value in lines of type; nothing where there is none. */
function lengthsIn(value: string): number[] {
  return [...value.matchAll(/(?<![\w#.-])([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z%]*)/g)].map(
    ([, digits = '', unit = '']) => Number.parseFloat(digits) * (units[unit] ?? 1),
  );
}

/** Less than a third of what is around it, or smaller than three pixels; sums may come to anything. */
function isTiny(value: string, least = 0.34): boolean {
  if (/[a-z]-(?:small|large)|^(?:small|medium|large|smaller|larger|normal)\b/.test(value))
    return false;
  const lengths = lengthsIn(value);
  if (/calc\([^)]*\s[-*/]\s/.test(value) && !/\bv(?:w|h|min|max)\b/.test(value)) return true;
  const absolute = /^[\d.]+(?:px|pt)$/.test(value) ? 0.19 : least;
  return lengths.some((length) => length < absolute);
}

/** Further back than `back` lines of type, or further ahead than anything on a page. */
function isFar(value: string, back: number, ahead = 30): boolean {
  // In a sum each part counts: what it comes to depends on the window.
  return lengthsIn(value).some((length) => length < -back || length > ahead);
}
