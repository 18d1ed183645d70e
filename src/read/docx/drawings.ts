/** Drawings: text boxes have paragraphs; of pictures, charts and diagrams the words are told. */
import type { XmlElement } from './xml.ts';
import { childOf, elementsOf, textContent } from './xml.ts';

export interface Drawing {
  /** What stands in its text boxes, each with paragraphs. */
  boxes: XmlElement[];
  description: string;
  /** What a relationship of the drawing leads to: a chart, a diagram. */
  parts: string[];
  /** Words of shapes that are no paragraphs. */
  words: string[];
}

export function readDrawing(element: XmlElement): Drawing {
  const drawing: Drawing = { boxes: [], description: '', parts: [], words: [] };
  collect(element, drawing);
  return drawing;
}

/** Of the alternatives for newer and older programs, the one for the newest (ISO 29500-3 7.6). */
export function alternative(element: XmlElement): XmlElement {
  return childOf(element, 'Choice') ?? childOf(element, 'Fallback') ?? element;
}

function collect(element: XmlElement, drawing: Drawing): void {
  const { attributes } = element;
  switch (element.name) {
    case 'txbxContent':
      drawing.boxes.push(element);
      return;
    case 'AlternateContent':
      collect(alternative(element), drawing);
      return;
    case 'docPr':
    case 'shape':
      drawing.description ||= attributes.get('descr') ?? attributes.get('alt') ?? '';
      break;
    case 'textpath':
      drawing.words.push(attributes.get('string') ?? '');
      break;
    case 't':
      drawing.words.push(textContent(element));
      return;
    case 'chart':
      drawing.parts.push(attributes.get('id') ?? '');
      break;
    case 'relIds':
      drawing.parts.push(attributes.get('dm') ?? '');
      break;
    default:
  }
  for (const child of elementsOf(element)) collect(child, drawing);
}

/** The words of a chart or a diagram: titles, labels, what stands in shapes. */
export function wordsOfPart(part: XmlElement | undefined): string {
  const words: string[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 't') words.push(textContent(element));
    else if (element.name === 'strCache') {
      for (const point of elementsOf(element, 'pt')) words.push(textContent(childOf(point, 'v')));
    } else for (const child of elementsOf(element)) visit(child);
  };
  if (part) visit(part);
  return [...new Set(words)].filter((word) => word.trim() !== '').join(' ');
}
