/** What a declaration does to the words that it falls on: hides them, changes them, adds to them. */
import type { Declaration } from './style-rules.ts';

/** Why words are not read as they stand; nothing where a declaration leaves them alone. */
export function effectOf(
  { property, value }: Declaration,
  pseudoElement: string | undefined,
): string | undefined {
  const plain = value.toLowerCase();
  if (property === 'content') return contentEffect(value, pseudoElement);
  // What is said of a mark before or after an element is not said of its words.
  if (pseudoElement === 'before' || pseudoElement === 'after' || pseudoElement === 'marker')
    return undefined;
  const effect = effects[property];
  if (typeof effect === 'function') return effect(plain);
  return effect && effect.pattern.test(plain) ? effect.does : undefined;
}

interface Effect {
  pattern: RegExp;
  does: string;
}

const hides = 'hides';
const moves = 'moves away';
const strikes = 'strikes through';
const turns = 'turns round';

/** By property. Each is a way to make words unseen, unread or other words than they are. */
const effects: Record<string, Effect | ((value: string) => string | undefined)> = {
  display: { pattern: /^none$/, does: hides },
  visibility: { pattern: /^(?:hidden|collapse)$/, does: hides },
  'content-visibility': { pattern: /^hidden$/, does: hides },
  opacity: (value) => (amountOf(value) < 0.5 ? hides : undefined),
  'clip-path': { pattern: /^(?!none)/, does: hides },
  clip: { pattern: /^(?!auto)/, does: hides },
  mask: { pattern: /^(?!none)/, does: hides },
  'mask-image': { pattern: /^(?!none)/, does: hides },
  filter: { pattern: /opacity|brightness|contrast|blur/, does: hides },
  'mix-blend-mode': { pattern: /^(?!normal)/, does: hides },
  'font-size': (value) => (isTiny(value) ? hides : undefined),
  'max-height': { pattern: /^0(?:\D|$)/, does: hides },
  'max-block-size': { pattern: /^0(?:\D|$)/, does: hides },
  height: { pattern: /^0(?:\D|$)/, does: hides },
  'block-size': { pattern: /^0(?:\D|$)/, does: hides },
  width: { pattern: /^0(?:\D|$)/, does: hides },
  '-webkit-text-fill-color': { pattern: /./, does: 'colours' },
  '-webkit-text-security': { pattern: /^(?!none)/, does: 'masks' },
  'text-indent': (value) => (isFar(value) ? moves : undefined),
  left: (value) => (isFar(value) ? moves : undefined),
  right: (value) => (isFar(value) ? moves : undefined),
  top: (value) => (isFar(value) ? moves : undefined),
  bottom: (value) => (isFar(value) ? moves : undefined),
  inset: (value) => (isFar(value) ? moves : undefined),
  'inset-inline-start': (value) => (isFar(value) ? moves : undefined),
  'inset-block-start': (value) => (isFar(value) ? moves : undefined),
  'margin-left': (value) => (isFar(value) ? moves : undefined),
  'margin-top': (value) => (isFar(value) ? moves : undefined),
  'margin-inline-start': (value) => (isFar(value) ? moves : undefined),
  'margin-block-start': (value) => (isFar(value) ? moves : undefined),
  transform: { pattern: /^(?!none)/, does: turns },
  rotate: { pattern: /^(?!none|0)/, does: turns },
  scale: { pattern: /^(?!none|1)/, does: turns },
  translate: { pattern: /^(?!none|0)/, does: moves },
  direction: { pattern: /./, does: turns },
  'unicode-bidi': { pattern: /override/, does: turns },
  'writing-mode': { pattern: /^(?!horizontal-tb|inherit|unset)/, does: turns },
  'text-orientation': { pattern: /sideways/, does: turns },
  'text-decoration': { pattern: /line-through/, does: strikes },
  'text-decoration-line': { pattern: /line-through/, does: strikes },
  'text-transform': { pattern: /^(?!none|inherit|unset)/, does: 'changes the letters of' },
  order: { pattern: /^(?!0$)/, does: 'changes the order of' },
  'flex-direction': { pattern: /reverse/, does: 'changes the order of' },
};

/** Words that a style sheet writes are in no text: not found, not copied, not in the source. */
function contentEffect(value: string, pseudoElement: string | undefined): string | undefined {
  const plain = value.trim();
  if (/^(?:none|normal)$/i.test(plain)) return undefined;
  // On an element itself only a picture takes the place of what it holds (CSS Content 3, 2).
  if (pseudoElement === undefined) return /url|image/i.test(plain) ? 'replaces' : undefined;
  if (/attr\(|counter|var\(|url\(|image/i.test(plain)) return 'writes words beside';
  const words = plain.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff)),
  );
  return /[\p{L}\p{N}]/u.test(words) ? 'writes words beside' : undefined;
}

/** "0.4" and "40%" as 0.4. */
function amountOf(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return 1;
  return value.endsWith('%') ? number / 100 : number;
}

/** Less than a third of what is around it, or smaller than three pixels. */
function isTiny(value: string): boolean {
  const [, digits = '', unit = ''] = /^(-?[\d.]+)([a-z%]*)/.exec(value) ?? [];
  const number = Number.parseFloat(digits);
  if (Number.isNaN(number)) return false;
  const least: Record<string, number> = { em: 0.34, rem: 0.34, '%': 34, px: 3, pt: 3, '': 1 };
  return number < (least[unit] ?? 0.2);
}

/** Further than anything on a page: out of the window. */
function isFar(value: string): boolean {
  return value.split(/\s+/).some((part) => {
    const [, digits = '', unit = ''] = /^(-?[\d.]+)([a-z%]*)/.exec(part) ?? [];
    const far: Record<string, number> = { em: 30, rem: 30, ch: 60, '%': 90, vw: 90, vh: 90 };
    return Math.abs(Number.parseFloat(digits)) >= (far[unit] ?? 300);
  });
}
