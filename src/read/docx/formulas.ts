/**
 * Formulas (ISO 29500-1 22.1) as text on one line, as people write them where they have only a
 * line: "1/2", "(a + b)/2", "√(x)". What stands above or below the line is raised or lowered.
 */
import { elementsOf, textContent, valueOf, childOf, isOn, type XmlElement } from './xml.ts';

/** A piece of a formula, raised or lowered by the number of its steps. */
export interface FormulaPiece {
  text: string;
  position?: 'superscript' | 'subscript';
}

export function formulaPieces(formula: XmlElement): FormulaPiece[] {
  return joined(elementsOf(formula).flatMap(piecesOf));
}

type Reader = (element: XmlElement) => FormulaPiece[];

const readers: Readonly<Record<string, Reader>> = {
  r: (run) =>
    elementsOf(run).flatMap((child) => (child.name === 't' ? plain(textContent(child)) : [])),
  f: fraction,
  rad: radical,
  sSup: (element) => [...base(element), ...raised(part(element, 'sup'))],
  sSub: (element) => [...base(element), ...lowered(part(element, 'sub'))],
  sSubSup: (element) => [
    ...base(element),
    ...lowered(part(element, 'sub')),
    ...raised(part(element, 'sup')),
  ],
  sPre: (element) => [
    ...lowered(part(element, 'sub')),
    ...raised(part(element, 'sup')),
    ...part(element, 'e'),
  ],
  d: delimited,
  nary: (element) => [
    ...plain(property(element, 'chr') ?? '∫'),
    ...lowered(part(element, 'sub')),
    ...raised(part(element, 'sup')),
    ...part(element, 'e'),
  ],
  func: (element) => {
    const argument = grouped(part(element, 'e'));
    const gap = textOf(argument).startsWith('(') ? '' : ' ';
    return [...part(element, 'fName'), ...plain(gap), ...argument];
  },
  limLow: (element) => [...part(element, 'e'), ...lowered(part(element, 'lim'))],
  limUpp: (element) => [...part(element, 'e'), ...raised(part(element, 'lim'))],
  m: matrix,
  eqArr: (element) => lines(elementsOf(element, 'e').map(contentOf)),
  acc: (element) => [...part(element, 'e'), ...plain(property(element, 'chr') ?? '\u0302')],
  bar: (element) => [...part(element, 'e'), ...plain('\u0305')],
  groupChr: (element) => part(element, 'e'),
};

/** Properties have no words; whatever else there is, its words are kept. */
function piecesOf(element: XmlElement): FormulaPiece[] {
  if (element.name.endsWith('Pr')) return [];
  return readers[element.name]?.(element) ?? contentOf(element);
}

function contentOf(element: XmlElement): FormulaPiece[] {
  if (element.name === 't') return plain(textContent(element));
  return elementsOf(element).flatMap(piecesOf);
}

function part(element: XmlElement, name: string): FormulaPiece[] {
  const found = childOf(element, name);
  return found ? contentOf(found) : [];
}

function property(element: XmlElement, name: string): string | undefined {
  return valueOf(childOf(element, `${element.name}Pr`), name);
}

function fraction(element: XmlElement): FormulaPiece[] {
  const [above, below] = [part(element, 'num'), part(element, 'den')];
  // Without a bar it is no fraction but one thing above another: a binomial.
  const sign = property(element, 'type') === 'noBar' ? '¦' : '/';
  return [...grouped(above), ...plain(sign), ...grouped(below)];
}

const roots: Readonly<Record<string, string>> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

function radical(element: XmlElement): FormulaPiece[] {
  const hidden = isOn(childOf(element, 'radPr'), 'degHide') ?? false;
  const degree = hidden ? [] : part(element, 'deg');
  const sign = roots[textOf(degree)];
  const root = sign === undefined ? [...raised(degree), ...plain('√')] : plain(sign);
  return [...root, ...grouped(part(element, 'e'))];
}

function delimited(element: XmlElement): FormulaPiece[] {
  const [open, between, close] = [
    property(element, 'begChr') ?? '(',
    property(element, 'sepChr') ?? '|',
    property(element, 'endChr') ?? ')',
  ];
  const parts = elementsOf(element, 'e').map(contentOf);
  return [...plain(open), ...separated(parts, between), ...plain(close)];
}

function matrix(element: XmlElement): FormulaPiece[] {
  const rows = elementsOf(element, 'mr').map((row) =>
    separated(elementsOf(row, 'e').map(contentOf), ', '),
  );
  return lines(rows);
}

function lines(rows: readonly FormulaPiece[][]): FormulaPiece[] {
  return separated(rows, '; ');
}

function separated(parts: readonly FormulaPiece[][], sign: string): FormulaPiece[] {
  return parts.flatMap((pieces, index) => (index > 0 ? [...plain(sign), ...pieces] : pieces));
}

function base(element: XmlElement): FormulaPiece[] {
  return grouped(part(element, 'e'));
}

/** In parentheses, unless it is one number, one name, or in parentheses already. */
function grouped(pieces: FormulaPiece[]): FormulaPiece[] {
  const text = textOf(pieces);
  const single = /^(?:[\p{L}\p{N}.,\u00a0\u202f°%′″]*|[([{|].*[)\]}|])$/u.test(text);
  const level = pieces.every(({ position }) => position === undefined);
  return single && (level || pieces.length <= 2)
    ? pieces
    : [...plain('('), ...pieces, ...plain(')')];
}

/** What is raised already stands in parentheses after a sign that says it again. */
function raised(pieces: FormulaPiece[]): FormulaPiece[] {
  return moved(pieces, 'superscript', '^');
}

function lowered(pieces: FormulaPiece[]): FormulaPiece[] {
  return moved(pieces, 'subscript', '_');
}

function moved(
  pieces: FormulaPiece[],
  position: 'superscript' | 'subscript',
  sign: string,
): FormulaPiece[] {
  return pieces.flatMap((piece) =>
    piece.position === undefined
      ? [{ ...piece, position }]
      : [{ text: `${sign}${piece.text}`, position }],
  );
}

function plain(text: string): FormulaPiece[] {
  return text === '' ? [] : [{ text }];
}

export function textOf(pieces: readonly FormulaPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function joined(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const row: FormulaPiece[] = [];
  for (const piece of pieces) {
    const last = row.at(-1);
    if (last && last.position === piece.position) last.text += piece.text;
    else row.push({ ...piece });
  }
  return row;
}
