/** `word/styles.xml`: the template's styles in WordprocessingML (ISO 29500-1 17.7). */
import type { Typography } from '../../language/typography.ts';
import type { DocxTemplate } from '../../template/index.ts';
import type { CharacterStyle, Indent, ParagraphStyle, Space } from './style-data.ts';
import { gallery } from './style-identities.ts';
import {
  onOff,
  valueElement,
  wordNamespace,
  xmlDocument,
  xmlElement,
  type XmlElement,
} from './xml.ts';

export interface StylesPart {
  template: DocxTemplate;
  paragraphStyles: Readonly<Record<string, ParagraphStyle>>;
  characterStyles: Readonly<Record<string, CharacterStyle>>;
  /** Width between the margins, in points: where `end` tab stops stand. */
  textWidth: number;
  /** Word's language tags; a text whose language is not known has none. */
  language: { value: string; eastAsian: string; complexScript: string };
  rightToLeft: boolean;
  /** How the language is set, where it has ways of its own. */
  typography: Typography | undefined;
  /** The number of the list that styles are linked to. */
  numberingId: number;
}

export function stylesPart(part: StylesPart): string {
  const paragraphs = Object.entries(part.paragraphStyles).map(([id, style]) =>
    knownParagraphStyle(id, style, part),
  );
  const characters = Object.entries(part.characterStyles).map(([id, style]) =>
    xmlElement('w:style', { 'w:type': 'character', 'w:styleId': id, ...custom(style) }, [
      valueElement('w:name', style.name),
      valueElement('w:basedOn', 'DefaultParagraphFont'),
      ...placeInGallery(id),
      runProperties(style, part),
    ]),
  );
  return xmlDocument(
    xmlElement('w:styles', { 'xmlns:w': wordNamespace }, [
      documentDefaults(part),
      latentStyles(),
      ...paragraphs,
      defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
      defaultStyle('table', 'TableNormal', 'Normal Table', [tableDefaults()]),
      defaultStyle('numbering', 'NoList', 'No List'),
      ...characters,
      tableStyle(),
    ]),
  );
}

/** Word shows none of its own styles that the file does not have (17.7.4.5); it knows so many. */
function latentStyles(): XmlElement {
  return xmlElement('w:latentStyles', {
    'w:defLockedState': 0,
    'w:defUIPriority': hiddenPriority,
    'w:defSemiHidden': 1,
    'w:defUnhideWhenUsed': 0,
    'w:defQFormat': 0,
    'w:count': 376,
  });
}

const hiddenPriority = 99;
const places: ReadonlyMap<string, number> = new Map(gallery.map((id, index) => [id, index + 1]));

/** What is in the gallery stands there in its order; what is not is hidden (17.7.4.16, 17.7.4.14). */
function placeInGallery(id: string): XmlElement[] {
  const place = places.get(id);
  const priority = xmlElement('w:uiPriority', { 'w:val': place ?? hiddenPriority });
  return [priority, xmlElement(place === undefined ? 'w:semiHidden' : 'w:qFormat')];
}

/** Points in twentieths, the unit of most measures (ST_TwipsMeasure). */
export function twentieths(points: number): number {
  return Math.round(points * 20);
}

/** Half-points, the unit of type sizes (ST_HpsMeasure). */
function halfPoints(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * 2);
}

function documentDefaults({ template, language, typography }: StylesPart): XmlElement {
  const { fonts, defaults } = template;
  const size = scaled(defaults.size, typography?.size);
  return xmlElement('w:docDefaults', {}, [
    xmlElement('w:rPrDefault', {}, [
      xmlElement('w:rPr', {}, [
        xmlElement('w:rFonts', {
          'w:ascii': fonts.latin,
          'w:hAnsi': fonts.latin,
          'w:eastAsia': fonts.eastAsian,
          'w:cs': fonts.complexScript,
        }),
        valueElement('w:sz', halfPoints(size)),
        valueElement('w:szCs', halfPoints(complexSize(size, typography))),
        xmlElement('w:lang', {
          'w:val': language.value,
          'w:eastAsia': language.eastAsian,
          'w:bidi': language.complexScript,
        }),
      ]),
    ]),
    xmlElement('w:pPrDefault', {}, [
      xmlElement('w:pPr', {}, [onOff('w:widowControl', true), spacing(defaults.space, typography)]),
    ]),
  ]);
}

const known = new WeakMap<ParagraphStyle, { look: string; element: XmlElement }>();

/** The styles of a template stand in every document alike: they are written once. */
function knownParagraphStyle(id: string, style: ParagraphStyle, part: StylesPart): XmlElement {
  const { textWidth, rightToLeft, numberingId, typography } = part;
  const look = [id, textWidth, rightToLeft, numberingId, JSON.stringify(typography)].join(' ');
  const written = known.get(style);
  if (written?.look === look) return written.element;
  const element = paragraphStyle(id, style, part);
  known.set(style, { look, element });
  return element;
}

function paragraphStyle(id: string, style: ParagraphStyle, part: StylesPart): XmlElement {
  const isDefault = id === 'Normal';
  return xmlElement(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': isDefault ? '1' : undefined,
      'w:styleId': id,
      ...custom(style),
    },
    [
      valueElement('w:name', style.name),
      isDefault ? undefined : valueElement('w:basedOn', style.basedOn ?? 'Normal'),
      valueElement('w:next', style.next),
      ...placeInGallery(id),
      paragraphProperties(style, part),
      runProperties(style, part, part.template.fonts.eastAsianHeading),
    ],
  );
}

// In the order that CT_PPrBase asks for (ISO 29500-1 17.3.1.26).
function paragraphProperties(style: ParagraphStyle, part: StylesPart): XmlElement {
  return xmlElement('w:pPr', {}, [
    onOff('w:keepNext', style.keepNext),
    onOff('w:keepLines', style.keepLines),
    onOff('w:pageBreakBefore', style.pageBreakBefore),
    numberingProperties(style.numbering, part.numberingId),
    style.rules && borders(style.rules),
    style.tabs?.length ? tabStops(style.tabs, part.textWidth) : undefined,
    style.name === 'Normal' && part.rightToLeft ? onOff('w:bidi', true) : undefined,
    style.space && spacing(style.space, part.typography),
    style.indent && indent(style.indent),
    valueElement('w:jc', style.align),
    valueElement('w:outlineLvl', style.outline && style.outline - 1),
  ]);
}

function numberingProperties(
  level: number | null | undefined,
  numberingId: number,
): XmlElement | undefined {
  if (level === undefined) return undefined;
  return xmlElement('w:numPr', {}, [
    level ? valueElement('w:ilvl', level) : undefined,
    valueElement('w:numId', level === null ? 0 : numberingId),
  ]);
}

function borders(rules: { top?: number; bottom?: number }): XmlElement {
  const line = (name: string, width: number | undefined): XmlElement | undefined =>
    width === undefined
      ? undefined
      : xmlElement(name, {
          'w:val': 'single',
          'w:sz': Math.round(width * 8),
          'w:space': 1,
          'w:color': 'auto',
        });
  return xmlElement('w:pBdr', {}, [line('w:top', rules.top), line('w:bottom', rules.bottom)]);
}

function tabStops(tabs: NonNullable<ParagraphStyle['tabs']>, textWidth: number): XmlElement {
  return xmlElement(
    'w:tabs',
    {},
    tabs.map(({ at, align }) =>
      xmlElement('w:tab', {
        'w:val': tabAlignments[align],
        'w:pos': twentieths(at === 'end' ? textWidth : at),
      }),
    ),
  );
}

// Office 2016 reads the transitional names only: `start` and `end` are strict.
const tabAlignments = { start: 'left', end: 'right', center: 'center' } as const;

function spacing(
  { before, after, line: given }: Space,
  typography: Typography | undefined,
): XmlElement {
  const line = scaled(given, typography?.leading);
  return xmlElement('w:spacing', {
    'w:before': before === undefined ? undefined : twentieths(before),
    'w:after': after === undefined ? undefined : twentieths(after),
    'w:line': line === undefined ? undefined : line === 0 ? 240 : twentieths(line),
    'w:lineRule': line === undefined ? undefined : line === 0 ? 'auto' : 'atLeast',
  });
}

/** An indent as attributes of `w:ind`; numbering levels repeat that of their style. */
export function indent({ start, end, firstLine, hanging }: Indent): XmlElement {
  const measure = (points: number | undefined): number | undefined =>
    points === undefined ? undefined : twentieths(points);
  return xmlElement('w:ind', {
    'w:left': measure(start),
    'w:right': measure(end),
    'w:hanging': measure(hanging),
    // A paragraph has one of the two (17.3.1.12).
    'w:firstLine': hanging ? undefined : measure(firstLine),
  });
}

/** `boldFace` is the East Asian font of what is bold as a whole; else that is the text's own. */
function runProperties(
  style: CharacterStyle,
  { template, typography }: StylesPart,
  boldFace?: string,
): XmlElement {
  const upright = typography?.upright ?? false;
  const bold = style.bold ?? (isLead(style) && typography?.boldLeadPhrases ? true : undefined);
  const face =
    style.italic && upright ? template.fonts.eastAsianEmphasis : style.bold ? boldFace : undefined;
  const size = scaled(style.size, typography?.size);
  return xmlElement('w:rPr', {}, [
    face === undefined ? undefined : xmlElement('w:rFonts', { 'w:eastAsia': face }),
    onOff('w:b', bold),
    onOff('w:bCs', bold),
    onOff('w:i', style.italic && upright ? undefined : style.italic),
    onOff('w:iCs', style.italic && upright ? undefined : style.italic),
    valueElement('w:color', style.color),
    valueElement('w:sz', halfPoints(size)),
    valueElement('w:szCs', halfPoints(complexSize(size, typography))),
    valueElement('w:vertAlign', style.position),
  ]);
}

function isLead({ name }: CharacterStyle): boolean {
  return name.startsWith('Lead phrase');
}

function scaled(value: number | undefined, factor = 1): number | undefined {
  return value === undefined ? undefined : value * factor;
}

/** Arabic letters are small for their size beside Latin ones. */
function complexSize(size: number | undefined, typography: Typography | undefined) {
  return scaled(size, typography?.fonts[0]?.scale);
}

/** Names that Word knows are its own; all others are custom styles. */
const builtIn =
  /^(normal|title|heading [1-9]|header|footer|body text|footnote text|footnote reference|emphasis|strong|hyperlink|page number)$/i;

function custom({ name }: CharacterStyle): { 'w:customStyle': string | undefined } {
  return { 'w:customStyle': builtIn.test(name) ? undefined : '1' };
}

function defaultStyle(type: string, id: string, name: string, more: XmlElement[] = []): XmlElement {
  return xmlElement('w:style', { 'w:type': type, 'w:default': '1', 'w:styleId': id }, [
    valueElement('w:name', name),
    valueElement('w:uiPriority', 99),
    xmlElement('w:semiHidden'),
    xmlElement('w:unhideWhenUsed'),
    ...more,
  ]);
}

function tableDefaults(): XmlElement {
  return xmlElement('w:tblPr', {}, [
    xmlElement('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    xmlElement('w:tblCellMar', {}, [
      xmlElement('w:left', { 'w:w': 108, 'w:type': 'dxa' }),
      xmlElement('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
    ]),
  ]);
}

function tableStyle(): XmlElement {
  const line = (name: string, width: number): XmlElement =>
    xmlElement(name, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': 'auto' });
  return xmlElement(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'ResolutionTable', 'w:customStyle': '1' },
    [
      valueElement('w:name', 'Resolution table'),
      valueElement('w:basedOn', 'TableNormal'),
      valueElement('w:uiPriority', 1),
      xmlElement('w:qFormat'),
      xmlElement('w:tblPr', {}, [
        xmlElement('w:tblBorders', {}, [
          line('w:top', 4),
          line('w:bottom', 12),
          line('w:insideH', 4),
        ]),
      ]),
    ],
  );
}
