/** `word/styles.xml`: the template's styles in WordprocessingML (ISO 29500-1 17.7). */
import type { CharacterStyle, DocxTemplate, Indent, ParagraphStyle, Space } from './style-data.ts';
import {
  onOff,
  valueElement,
  wordNamespace,
  xmlDocument,
  xmlElement,
  type Element,
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
      xmlElement('w:uiPriority', { 'w:val': 1 }),
      xmlElement('w:qFormat'),
      runProperties(style),
    ]),
  );
  return xmlDocument(
    xmlElement('w:styles', { 'xmlns:w': wordNamespace }, [
      documentDefaults(part),
      ...paragraphs,
      defaultStyle('character', 'DefaultParagraphFont', 'Default Paragraph Font'),
      defaultStyle('table', 'TableNormal', 'Normal Table', [tableDefaults()]),
      defaultStyle('numbering', 'NoList', 'No List'),
      ...characters,
      tableStyle(),
    ]),
  );
}

/** Points in twentieths, the unit of most measures (ST_TwipsMeasure). */
export function twentieths(points: number): number {
  return Math.round(points * 20);
}

/** Half-points, the unit of type sizes (ST_HpsMeasure). */
function halfPoints(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(points * 2);
}

function documentDefaults({ template, language }: StylesPart): Element {
  const { fonts, defaults } = template;
  return xmlElement('w:docDefaults', {}, [
    xmlElement('w:rPrDefault', {}, [
      xmlElement('w:rPr', {}, [
        xmlElement('w:rFonts', {
          'w:ascii': fonts.latin,
          'w:hAnsi': fonts.latin,
          'w:eastAsia': fonts.eastAsian,
          'w:cs': fonts.complexScript,
        }),
        valueElement('w:sz', halfPoints(defaults.size)),
        valueElement('w:szCs', halfPoints(defaults.size)),
        xmlElement('w:lang', {
          'w:val': language.value,
          'w:eastAsia': language.eastAsian,
          'w:bidi': language.complexScript,
        }),
      ]),
    ]),
    xmlElement('w:pPrDefault', {}, [
      xmlElement('w:pPr', {}, [onOff('w:widowControl', true), spacing(defaults.space)]),
    ]),
  ]);
}

const known = new WeakMap<ParagraphStyle, { look: string; element: Element }>();

/** The styles of a template stand in every document alike: they are written once. */
function knownParagraphStyle(id: string, style: ParagraphStyle, part: StylesPart): Element {
  const look = [id, part.textWidth, part.rightToLeft, part.numberingId].join(' ');
  const written = known.get(style);
  if (written?.look === look) return written.element;
  const element = paragraphStyle(id, style, part);
  known.set(style, { look, element });
  return element;
}

function paragraphStyle(id: string, style: ParagraphStyle, part: StylesPart): Element {
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
      xmlElement('w:uiPriority', { 'w:val': 1 }),
      xmlElement('w:qFormat'),
      paragraphProperties(style, part),
      runProperties(style),
    ],
  );
}

// In the order that CT_PPrBase asks for (ISO 29500-1 17.3.1.26).
function paragraphProperties(style: ParagraphStyle, part: StylesPart): Element {
  return xmlElement('w:pPr', {}, [
    onOff('w:keepNext', style.keepNext),
    onOff('w:keepLines', style.keepLines),
    onOff('w:pageBreakBefore', style.pageBreakBefore),
    numberingProperties(style.numbering, part.numberingId),
    style.rules && borders(style.rules),
    style.tabs?.length ? tabStops(style.tabs, part.textWidth) : undefined,
    style.name === 'Normal' && part.rightToLeft ? onOff('w:bidi', true) : undefined,
    style.space && spacing(style.space),
    style.indent && indent(style.indent),
    valueElement('w:jc', style.align),
    valueElement('w:outlineLvl', style.outline && style.outline - 1),
  ]);
}

function numberingProperties(
  level: number | null | undefined,
  numberingId: number,
): Element | undefined {
  if (level === undefined) return undefined;
  return xmlElement('w:numPr', {}, [
    level ? valueElement('w:ilvl', level) : undefined,
    valueElement('w:numId', level === null ? 0 : numberingId),
  ]);
}

function borders(rules: { top?: number; bottom?: number }): Element {
  const line = (name: string, width: number | undefined): Element | undefined =>
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

function tabStops(tabs: NonNullable<ParagraphStyle['tabs']>, textWidth: number): Element {
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

function spacing({ before, after, line }: Space): Element {
  return xmlElement('w:spacing', {
    'w:before': before === undefined ? undefined : twentieths(before),
    'w:after': after === undefined ? undefined : twentieths(after),
    'w:line': line === undefined ? undefined : line === 0 ? 240 : twentieths(line),
    'w:lineRule': line === undefined ? undefined : line === 0 ? 'auto' : 'atLeast',
  });
}

/** An indent as attributes of `w:ind`; numbering levels repeat that of their style. */
export function indent({ start, end, firstLine, hanging }: Indent): Element {
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

function runProperties(style: CharacterStyle): Element {
  return xmlElement('w:rPr', {}, [
    onOff('w:b', style.bold),
    onOff('w:bCs', style.bold),
    onOff('w:i', style.italic),
    onOff('w:iCs', style.italic),
    valueElement('w:color', style.color),
    valueElement('w:sz', halfPoints(style.size)),
    valueElement('w:szCs', halfPoints(style.size)),
    valueElement('w:vertAlign', style.position),
  ]);
}

/** Names that Word knows are its own; all others are custom styles. */
const builtIn =
  /^(normal|title|heading [1-9]|header|footer|body text|footnote text|footnote reference|emphasis|strong|hyperlink|page number)$/i;

function custom({ name }: CharacterStyle): { 'w:customStyle': string | undefined } {
  return { 'w:customStyle': builtIn.test(name) ? undefined : '1' };
}

function defaultStyle(type: string, id: string, name: string, more: Element[] = []): Element {
  return xmlElement('w:style', { 'w:type': type, 'w:default': '1', 'w:styleId': id }, [
    valueElement('w:name', name),
    valueElement('w:uiPriority', 99),
    xmlElement('w:semiHidden'),
    xmlElement('w:unhideWhenUsed'),
    ...more,
  ]);
}

function tableDefaults(): Element {
  return xmlElement('w:tblPr', {}, [
    xmlElement('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    xmlElement('w:tblCellMar', {}, [
      xmlElement('w:left', { 'w:w': 108, 'w:type': 'dxa' }),
      xmlElement('w:right', { 'w:w': 108, 'w:type': 'dxa' }),
    ]),
  ]);
}

function tableStyle(): Element {
  const line = (name: string, width: number): Element =>
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
