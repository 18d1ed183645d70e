/** What stands before the text: the title with its number, the lines of adoption and origin. */
import type { SectionContent, Title } from '../../tree/index.ts';
import { plainHeading } from './divisions.ts';
import { piecesOf } from './inline.ts';
import { phrasingOfPieces, withoutWhole } from './pieces.ts';
import type { Reading } from './reading.ts';
import {
  childOf,
  elementsOf,
  elementsWithin,
  isElement,
  refersTo,
  textContent,
  type AknElement,
  type AknNode,
} from './xml.ts';

export function readPreface(preface: AknElement, reading: Reading): SectionContent[] {
  return elementsOf(preface).flatMap((line): SectionContent[] => {
    const numbers = [
      ...elementsWithin(line, ({ name }) => name === 'docNumber' || name === 'docType'),
    ];
    const titles = [
      ...elementsWithin(line, ({ name }) => name === 'docTitle' || name === 'shortTitle'),
    ];
    if (isLetter(line)) return [];
    const position = reading.positionOf(line);
    const adopts = titles.some((title) => refersTo(title, 'adoption'));
    const [proponent] = elementsWithin(line, ({ name }) => name === 'docProponent');
    if (numbers.length + titles.length > 0 && !adopts) return [titleOf(line, numbers, reading)];
    const children = phrasingOfPieces(withoutWhole(piecesOf([line], reading), ['strong']));
    if (children.length === 0) return [];
    const { words } = reading.language;
    const text = textContent(line).trim();
    if (adopts || words.adoptionLine.test(text))
      return [{ type: 'adoptionLine', children, position }];
    if (proponent || words.originLine.test(text))
      return [{ type: 'originLine', children, position }];
    return [{ type: 'paragraph', children, position }];
  });
}

/** The number before a title is its label; what stands in the line besides is its words. */
function titleOf(line: AknElement, numbers: readonly AknElement[], reading: Reading): Title {
  const label = numbers
    .map((number) => textContent(number).trim())
    .join(' ')
    .trim();
  const rest = withoutElements(line, new Set(numbers));
  return {
    type: 'title',
    ...(label !== '' && { label: label.replace(/\s+/g, ' ') }),
    children: plainHeading(piecesOf([rest], reading)),
    position: reading.positionOf(line),
  };
}

function withoutElements(element: AknElement, out: ReadonlySet<AknElement>): AknElement {
  const children = element.children.flatMap((child): AknNode[] =>
    !isElement(child) ? [child] : out.has(child) ? [] : [withoutElements(child, out)],
  );
  return { ...element, children };
}

/** "B", below a title: this is one part of a resolution of several. */
function isLetter(line: AknElement): boolean {
  const letters = elementsWithin(line, (element) => refersTo(element, 'letter'));
  return [...letters].some((letter) => textContent(letter).trim() === textContent(line).trim());
}

/** The letter of a part. */
export function letterOf(document: AknElement): string | undefined {
  const line = elementsOf(childOf(document, 'preface')).find(isLetter);
  return line && textContent(line).trim();
}
