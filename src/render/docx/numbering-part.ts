/** `word/numbering.xml`: a multilevel definition for each list, the first linked to the styles (ISO 29500-1 17.9). */
import type { LabelPattern, NumeralSystem } from '../../tree/index.ts';
import {
  divisionLevels,
  levelCount,
  paragraphLevel,
  styleList,
  type ListInstance,
  type NumberingPlan,
} from './numbering.ts';
import type { ParagraphStyle } from './style-data.ts';
import { indent } from './styles-part.ts';
import { valueElement, wordNamespace, xmlDocument, xmlElement, type XmlElement } from './xml.ts';

/** The names of ST_NumberFormat, ISO 29500-1 17.18.59. */
const formats = {
  decimal: 'decimal',
  lowerLetter: 'lowerLetter',
  upperLetter: 'upperLetter',
  lowerRoman: 'lowerRoman',
  upperRoman: 'upperRoman',
  arabicAbjad: 'arabicAbjad',
  chinese: 'chineseCounting',
} as const satisfies Record<NumeralSystem, string>;

/** What levels look like beside their labels: a level repeats the indent of the style it is linked to. */
export interface LevelStyles {
  paragraphStyles: Readonly<Record<string, ParagraphStyle>>;
  /** How far each quotation moves in, in points. */
  indentStep: number;
}

export function numberingPart(plan: NumberingPlan, styles: LevelStyles): string {
  return xmlDocument(
    xmlElement('w:numbering', { 'xmlns:w': wordNamespace }, [
      ...plan.lists.map((list) => definition(list, plan.patterns, styles)),
      ...plan.lists.map(({ id }) =>
        xmlElement('w:num', { 'w:numId': id }, [valueElement('w:abstractNumId', id)]),
      ),
    ]),
  );
}

function definition(
  { id, start, quoted = 0 }: ListInstance,
  patterns: readonly LabelPattern[],
  styles: LevelStyles,
): XmlElement {
  // Word takes definitions with the same nsid for one list (17.9.15).
  const nsid = id.toString(16).toUpperCase().padStart(8, '0');
  return xmlElement('w:abstractNum', { 'w:abstractNumId': id }, [
    valueElement('w:nsid', nsid),
    valueElement('w:multiLevelType', 'multilevel'),
    ...Object.values(divisionLevels).map((level) =>
      unseenLevel(level, id === styleList ? linkedStyle(level, styles) : undefined),
    ),
    ...patterns.map((pattern, below) => {
      const level = paragraphLevel + below;
      const first = start?.level === level ? start.value : 1;
      return levelElement({ pattern, level, first, quoted, linked: id === styleList }, styles);
    }),
  ]);
}

/** A level that shows no number: using it starts those below anew (17.9.10). */
function unseenLevel(level: number, style: string | undefined): XmlElement {
  return xmlElement('w:lvl', { 'w:ilvl': level }, [
    valueElement('w:start', 1),
    valueElement('w:numFmt', 'none'),
    valueElement('w:pStyle', style),
    valueElement('w:suff', 'nothing'),
    valueElement('w:lvlText', ''),
    valueElement('w:lvlJc', 'left'),
  ]);
}

/** A level is linked to one style: the first that is counted in it. */
function linkedStyle(level: number, { paragraphStyles }: LevelStyles): string | undefined {
  return Object.entries(paragraphStyles).find(([, { numbering }]) => numbering === level)?.[0];
}

interface Level {
  pattern: LabelPattern;
  level: number;
  first: number;
  quoted: number;
  /** Whether the paragraph style of the level belongs to this list. */
  linked: boolean;
}

function levelElement(
  { pattern, level, first, quoted, linked }: Level,
  styles: LevelStyles,
): XmlElement {
  const id = linkedStyle(level, styles);
  const style = id === undefined ? undefined : styles.paragraphStyles[id];
  const start = (style?.indent?.start ?? 0) + quoted * styles.indentStep;
  return xmlElement('w:lvl', { 'w:ilvl': level }, [
    valueElement('w:start', first),
    valueElement('w:numFmt', formats[pattern.system]),
    valueElement('w:pStyle', linked ? id : undefined),
    valueElement('w:suff', 'tab'),
    valueElement('w:lvlText', `${pattern.before}%${level + 1}${pattern.after}`),
    valueElement('w:lvlJc', 'left'),
    style?.indent && xmlElement('w:pPr', {}, [indent({ ...style.indent, start })]),
  ]);
}

/** The levels that the template names, as patterns, as far as Word has room for them. */
export function templatePatterns(
  levels: readonly { format: string; text: string }[],
): LabelPattern[] {
  return levels.slice(0, levelCount - paragraphLevel).map(({ format, text }) => {
    const [before = '', after = ''] = text.split('%');
    return { system: systemNamed(format), before, after };
  });
}

function systemNamed(format: string): NumeralSystem {
  const found = (Object.keys(formats) as NumeralSystem[]).find((key) => formats[key] === format);
  return found ?? 'decimal';
}
