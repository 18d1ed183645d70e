/** The styles of a Word file (ISO 29500-1 17.7), with what they inherit. */
import { isSymbolFont } from './symbols.ts';
import { childOf, elementsOf, isOn, numberIn, valueOf, type XmlElement } from './xml.ts';

/** How words look; `undefined` leaves it to what stands around them. */
export interface Look {
  italic?: boolean | undefined;
  bold?: boolean | undefined;
  /** The same for words of complex scripts (17.3.2.2, 17.3.2.17): it says nothing of Latin ones. */
  complexItalic?: boolean | undefined;
  complexBold?: boolean | undefined;
  position?: 'superscript' | 'subscript' | 'baseline' | undefined;
  /** The words are not shown (17.3.2.41). */
  hidden?: boolean | undefined;
  /** A line goes through the words (17.3.2.37, 17.3.2.9). */
  struck?: boolean | undefined;
  /** The font, where it is one of symbols; another one is the empty name. */
  symbolFont?: string | undefined;
}

export interface NumberingReference {
  list: string;
  level: number;
}

export interface Style {
  id: string;
  /** In lower case: programs differ in how they write "Heading 1". */
  name: string;
  look: Look;
  numbering: Partial<NumberingReference>;
  /** 1 to 9, as the navigation pane shows it; 0 for none. */
  outline?: number | undefined;
  /** The style and those that it is based on, the nearest first. */
  chain: string[];
}

export interface Styles {
  paragraph: (id: string | undefined) => Style | undefined;
  character: (id: string | undefined) => Style | undefined;
  /** The language of the document, as its defaults have it. */
  language: XmlElement | undefined;
}

export function readStyles(part: XmlElement | undefined): Styles {
  const all = elementsOf(part, 'style');
  const ofType = (type: string): Map<string, XmlElement> =>
    new Map(
      all
        .filter((style) => (style.attributes.get('type') ?? 'paragraph') === type)
        .map((style) => [style.attributes.get('styleId') ?? '', style]),
    );
  const [paragraphs, characters] = [ofType('paragraph'), ofType('character')];
  const normal = all.find(
    ({ attributes }) => attributes.get('type') === 'paragraph' && isTrue(attributes.get('default')),
  );
  const defaults = childOf(childOf(childOf(part, 'docDefaults'), 'rPrDefault'), 'rPr');
  return {
    paragraph: resolver(paragraphs, normal?.attributes.get('styleId')),
    character: resolver(characters, undefined),
    language: childOf(defaults, 'lang'),
  };
}

/** How a run's or a style's properties make words look. */
export function lookOf(properties: XmlElement | undefined): Look {
  const position = valueOf(properties, 'vertAlign');
  const struck = [isOn(properties, 'strike'), isOn(properties, 'dstrike')];
  return {
    italic: isOn(properties, 'i'),
    bold: isOn(properties, 'b'),
    complexItalic: isOn(properties, 'iCs'),
    complexBold: isOn(properties, 'bCs'),
    position:
      position === 'superscript' || position === 'subscript' || position === 'baseline'
        ? position
        : undefined,
    hidden: isOn(properties, 'vanish'),
    struck: struck.includes(true) ? true : struck.find((value) => value !== undefined),
    symbolFont: symbolFontOf(childOf(properties, 'rFonts')),
  };
}

function symbolFontOf(fonts: XmlElement | undefined): string | undefined {
  const names = ['ascii', 'hAnsi'].map((name) => fonts?.attributes.get(name));
  const symbol = names.find(isSymbolFont);
  return symbol ?? (names.some((name) => name !== undefined) ? '' : undefined);
}

/** The numbering that properties refer to. */
export function numberingOf(properties: XmlElement | undefined): Partial<NumberingReference> {
  const numbering = childOf(properties, 'numPr');
  const list = valueOf(numbering, 'numId');
  const level = numberIn(valueOf(numbering, 'ilvl'));
  return { ...(list !== undefined && { list }), ...(level !== undefined && { level }) };
}

function resolver(
  styles: ReadonlyMap<string, XmlElement>,
  fallback: string | undefined,
): (id: string | undefined) => Style | undefined {
  const resolved = new Map<string, Style>();
  return (id) => {
    const known = id !== undefined && styles.has(id) ? id : fallback;
    if (known === undefined) return undefined;
    const style = resolved.get(known) ?? resolve(known, styles);
    resolved.set(known, style);
    return style;
  };
}

function resolve(id: string, styles: ReadonlyMap<string, XmlElement>): Style {
  const chain: string[] = [];
  const elements: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined && !chain.includes(next);) {
    const element = styles.get(next);
    if (!element) break;
    chain.push(next);
    elements.push(element);
    next = valueOf(element, 'basedOn');
  }
  const inherited = elements.toReversed();
  return {
    id,
    name: (valueOf(elements[0], 'name') ?? id).toLowerCase(),
    look: Object.assign({}, ...inherited.map((style) => defined(lookOf(childOf(style, 'rPr'))))),
    numbering: Object.assign({}, ...inherited.map((style) => numberingOf(childOf(style, 'pPr')))),
    outline: inherited
      .map((style) => outlineOf(childOf(style, 'pPr')))
      .findLast((level) => level !== undefined),
    chain,
  };
}

/** The level of a heading that properties say, 1 to 9; 0 says that it is none. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = numberIn(valueOf(properties, 'outlineLvl'));
  return level === undefined ? undefined : level > 8 ? 0 : level + 1;
}

/** Without what is not said. */
export function defined(look: Look | undefined): Look {
  return Object.fromEntries(Object.entries(look ?? {}).filter(([, value]) => value !== undefined));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
