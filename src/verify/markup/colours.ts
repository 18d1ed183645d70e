/** Colours of style sheets, as far as they can be told without drawing a page. */
import type { Declaration, StyleRule } from './style-rules.ts';

export type Rgb = readonly [number, number, number];

/** By day, and where the system asks for dark pages. */
export type Scheme = 'light' | 'dark';
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** The grounds of a page, and the names that its style sheets give to colours. */
export interface Palette {
  ground: Rgb;
  variables: ReadonlyMap<string, string>;
}

const white: Rgb = [255, 255, 255];

export function appliesIn({ conditions }: StyleRule, scheme: Scheme): boolean {
  return scheme === 'dark' || !/prefers-color-scheme:\s*dark/i.test(conditions);
}

export function paletteOf(rules: readonly StyleRule[], scheme: Scheme): Palette {
  const applied = rules.filter(
    (rule) => appliesIn(rule, scheme) && !/print/i.test(rule.conditions),
  );
  const variables = new Map<string, string>();
  for (const { declarations } of applied) {
    for (const { property, value } of declarations) {
      if (property.startsWith('--')) variables.set(property, value);
    }
  }
  const grounds = applied
    .filter(({ selector }) => /(?:^|,)\s*(?:html|body|:root)\s*(?:,|$)/.test(selector))
    .map(({ declarations }) => backgroundIn(declarations, variables))
    .filter((colour) => colour !== undefined);
  return { variables, ground: grounds[grounds.length - 1] ?? white };
}

export function backgroundIn(
  declarations: readonly Declaration[],
  variables: ReadonlyMap<string, string>,
): Rgb | undefined {
  return declarations
    .filter(({ property }) => property === 'background' || property === 'background-color')
    .map(({ value }) => colourOf(value, variables))
    .findLast((colour) => colour !== undefined && colour !== 'transparent') as Rgb | undefined;
}

/** A colour in a value; nothing where it cannot be told. */
export function colourOf(
  value: string,
  variables: ReadonlyMap<string, string>,
  depth = 0,
): Rgb | 'transparent' | undefined {
  const plain = value.trim().toLowerCase();
  const named = /^var\(\s*(--[\w-]+)\s*(?:,(.*))?\)$/.exec(value.trim());
  if (named && depth < 8) {
    const meant = variables.get(named[1] ?? '') ?? named[2];
    return meant === undefined ? undefined : colourOf(meant, variables, depth + 1);
  }
  if (plain === 'transparent') return 'transparent';
  const hexadecimal = /^#([0-9a-f]{3,8})$/.exec(plain)?.[1];
  if (hexadecimal !== undefined) return ofHexadecimal(hexadecimal);
  const functional = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(plain);
  if (functional) return ofFunction(functional[1] ?? '', functional[2] ?? '');
  return keywords[plain];
}

function ofHexadecimal(digits: string): Rgb | 'transparent' | undefined {
  const short = digits.length < 6;
  const parts = digits.match(short ? /./g : /../g) ?? [];
  const [r, g, b, alpha] = parts.map((part) => parseInt(short ? part + part : part, 16));
  if (alpha !== undefined && alpha < 128) return 'transparent';
  return r === undefined || g === undefined || b === undefined ? undefined : [r, g, b];
}

function ofFunction(name: string, values: string): Rgb | 'transparent' | undefined {
  const parts = values.split(/[\s,/]+/).filter((part) => part !== '');
  const numbers = parts.map((part) => Number.parseFloat(part));
  const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
  if ((parts[3]?.endsWith('%') ? alpha / 100 : alpha) < 0.5) return 'transparent';
  if (name === 'hsl') {
    // The lightness is what tells; near black and near white the rest does not show.
    const grey = (c / 100) * 255;
    return [grey, grey, grey];
  }
  const scale = (value: number, part: string | undefined): number =>
    part?.endsWith('%') ? (value / 100) * 255 : value;
  return [scale(a, parts[0]), scale(b, parts[1]), scale(c, parts[2])];
}

/** The names that come near to paper or ink (CSS Color 4, 6.1); others can be told from both. */
const keywords: Record<string, Rgb> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  floralwhite: [255, 250, 240],
  aliceblue: [240, 248, 255],
  mintcream: [245, 255, 250],
  azure: [240, 255, 255],
  honeydew: [240, 255, 240],
  seashell: [255, 245, 238],
  linen: [250, 240, 230],
  beige: [245, 245, 220],
  lightyellow: [255, 255, 224],
  cornsilk: [255, 248, 220],
  gainsboro: [220, 220, 220],
  lightgrey: [211, 211, 211],
  lightgray: [211, 211, 211],
  silver: [192, 192, 192],
  yellow: [255, 255, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  black: [0, 0, 0],
  canvas: [255, 255, 255],
  canvastext: [0, 0, 0],
};

/** WCAG 2.2, contrast ratio. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = Math.min(255, Math.max(0, value)) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
