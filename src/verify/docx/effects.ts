/** What formatting does to the words of a Word file: hidden, struck, white, tiny, turned round. */
import { directionOf, type Languages } from '../../language/languages.ts';
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { contrastOf, type Rgb } from '../markup/colours.ts';
import { ancestor, Formats, type Format } from './formats.ts';
import { childOf, isOn, valueOf, type WordFile, type WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

/** Parts whose words a reader sees. */
const shownParts = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/;

export function effects(file: WordFile, languages: Languages): Fault[] {
  const formats = new Formats(file);
  const shown = [...file.parts.values()].filter(({ path }) => shownParts.test(path));
  return [
    ...shown.flatMap((part) => [
      ...ofRuns(part, formats),
      ...ofParagraphs(part, formats, languageOf(file), languages),
    ]),
    ...ofNumbers(file),
  ];
}

function ofRuns(part: WordPart, formats: Formats): Fault[] {
  return part.elements.flatMap((element): Fault[] => {
    if (element.name !== 'r' || wordsOf(element) === '') return [];
    // An instruction of a field is not shown.
    const does = effectOf(formats.ofRun(element), groundOf(element, formats));
    if (does === undefined) return [];
    const reason = `The words “${wordsOf(element).slice(0, 60)}” are ${does}.`;
    return [{ ruleId: 'docx-effect', reason, place: placeIn(part, element) }];
  });
}

function wordsOf(run: MarkupElement): string {
  return run.children
    .filter((child) => typeof child !== 'string')
    .filter(({ name }) => name === 't' || name === 'delText')
    .map(textContent)
    .join('')
    .trim();
}

/** In half-points, 17.3.2.38: smaller than three points is not read. */
const smallest = 6;
const leastContrast = 3;

function effectOf(format: Format, ground: Rgb): string | undefined {
  for (const name of ['vanish', 'specVanish', 'webHidden']) {
    if (isOn(format.get(name))) return 'hidden';
  }
  if (isOn(format.get('strike')) || isOn(format.get('dstrike'))) return 'struck through';
  const size = Number(valueOf(format.get('sz')) ?? smallest);
  if (size < smallest) return 'too small to be seen';
  const stretch = Number.parseFloat(valueOf(format.get('w')) ?? '100');
  if (stretch < 33) return 'pressed together';
  const raised = Number(valueOf(format.get('position')) ?? 0);
  // In half-points (17.3.2.24): further than two lines is another place.
  if (Math.abs(raised) > 48) return 'moved away';
  const colour = colourOf(valueOf(format.get('color')));
  const own = groundIn(format) ?? ground;
  return colour && contrastOf(colour, own) < leastContrast
    ? 'in a colour that cannot be told from what lies below'
    : undefined;
}

const white: Rgb = [255, 255, 255];

/** What lies below a run: the shading of its paragraph, else of its cell, else the paper. */
function groundOf(run: MarkupElement, formats: Formats): Rgb {
  const paragraph = ancestor(run, 'p');
  const cell = ancestor(run, 'tc');
  return (
    (paragraph && groundIn(formats.ofParagraph(paragraph))) ??
    colourOf(childOf(childOf(cell, 'tcPr'), 'shd')?.attributes.get('w:fill')) ??
    white
  );
}

function groundIn(format: Format): Rgb | undefined {
  const highlight = valueOf(format.get('highlight'));
  if (highlight !== undefined && highlight !== 'none') return highlights[highlight] ?? white;
  return colourOf(format.get('shd')?.attributes.get('w:fill'));
}

/** 17.18.40; those that are not named here are light. */
const highlights: Record<string, Rgb> = {
  black: [0, 0, 0],
  darkBlue: [0, 0, 128],
  darkMagenta: [128, 0, 128],
  darkRed: [128, 0, 0],
  blue: [0, 0, 255],
};

function colourOf(value: string | undefined): Rgb | undefined {
  const digits = /^[0-9a-f]{6}$/i.exec(value ?? '')?.[0];
  if (digits === undefined) return undefined;
  const part = (at: number): number => parseInt(digits.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

function ofParagraphs(
  part: WordPart,
  formats: Formats,
  language: string | undefined,
  languages: Languages,
): Fault[] {
  const wanted = directionOf(languages, language);
  return part.elements.flatMap((element): Fault[] => {
    if (element.name !== 'p' || textContent(element).trim() === '') return [];
    const format = formats.ofParagraph(element);
    const place = placeIn(part, element);
    const turned = isOn(format.get('bidi')) ? 'rtl' : 'ltr';
    const faults: Fault[] = [];
    if (turned !== wanted && lettersRun(textContent(element)) === wanted) {
      const how = turned === 'rtl' ? 'from right to left' : 'from left to right';
      faults.push({ ruleId: 'docx-direction', reason: `A paragraph is set ${how}.`, place });
    }
    if (isOn(childOf(childOf(childOf(element, 'pPr'), 'rPr'), 'vanish'))) {
      const reason = 'A paragraph runs on into the next, and its number is hidden.';
      faults.push({ ruleId: 'docx-effect', reason, place });
    }
    const frame = format.get('framePr');
    const indent = Number(format.get('ind')?.attributes.get('w:left') ?? 0);
    if (frame || Math.abs(indent) > farIndent) {
      faults.push({ ruleId: 'docx-effect', reason: 'A paragraph is moved away.', place });
    }
    return faults;
  });
}

/** In twentieths of a point: wider than the text of a page. */
const farIndent = 12_000;

/** The direction of most letters; nothing for numbers alone. */
function lettersRun(text: string): 'ltr' | 'rtl' | undefined {
  const rightToLeft = text.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}

/** Printed labels are numbers of Word's: their formatting stands in the numbering (17.9.24). */
function ofNumbers({ parts }: WordFile): Fault[] {
  const part = parts.get('word/numbering.xml');
  return (part?.elements ?? []).flatMap((element): Fault[] => {
    if (!part || element.name !== 'lvl') return [];
    const children = childOf(element, 'rPr')?.children.filter((child) => typeof child !== 'string');
    const does = effectOf(new Map(children?.map((child) => [child.name, child])), white);
    if (does === undefined) return [];
    const level = element.attributes.get('w:ilvl') ?? '';
    const reason = `The labels of level ${level} are ${does}.`;
    return [{ ruleId: 'docx-effect', reason, place: { file: part.path } }];
  });
}

function languageOf({ parts }: WordFile): string | undefined {
  const defaults = parts.get('word/styles.xml')?.elements.find(({ name }) => name === 'rPrDefault');
  const language = childOf(childOf(defaults, 'rPr'), 'lang');
  const bidirectional = language?.attributes.get('w:bidi');
  const settings = parts.get('word/document.xml')?.elements;
  // A section that runs from right to left is of a text in such a language (17.6.1).
  const turned = settings?.some(
    (element) => element.name === 'bidi' && isOn(element) && element.parent?.name === 'sectPr',
  );
  return turned ? bidirectional : valueOf(language);
}
