/** The styles of a Word file (ISO 29500-1 17.7), with what they inherit. */
import { childOf, elementsOf, isOn, numberIn, valueOf, type XmlElement } from './xml.ts';

/** How words look; `undefined` leaves it to what stands around them. */
export interface Look {
  italic?: boolean | undefined;
  bold?: boolean | undefined;
  position?: 'superscript' | 'subscript' | 'baseline' | undefined;
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
  /** 1 to 9, as the navigation pane shows it. */
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
  return {
    italic: isOn(properties, 'i') ?? isOn(properties, 'iCs'),
    bold: isOn(properties, 'b') ?? isOn(properties, 'bCs'),
    position:
      position === 'superscript' || position === 'subscript' || position === 'baseline'
        ? position
        : undefined,
  };
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
    outline: outlineOf(inherited),
    chain,
  };
}

function outlineOf(inherited: readonly XmlElement[]): number | undefined {
  const levels = inherited.map((style) => numberIn(valueOf(childOf(style, 'pPr'), 'outlineLvl')));
  const level = levels.findLast((value) => value !== undefined);
  return level === undefined || level > 8 ? undefined : level + 1;
}

function defined(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
