/** Words that stand directly in elements which hold only other elements: kept in a `p`, and said. */
import { elementsWithin, isElement, type AknElement, type AknNode, namesIn } from './xml.ts';

/** Elements of the text that hold no words of their own (Akoma Ntoso 3.0, part 2). */
const wordless: ReadonlySet<string> = namesIn(`
  akomaNtoso statement act bill doc documentCollection components coverPage preface
  preamble mainBody body collectionBody conclusions attachments attachment component
  container blockContainer formula part title chapter section division subdivision article
  rule hcontainer level paragraph subparagraph clause alinea indent list sublist point
  intro content wrapUp blockList item recitals recital citations citation table tr
`);

/** What goes around a `p` where it could not stand either. */
const around: Readonly<Record<string, readonly string[]>> = {
  tr: ['td'],
  table: ['tr', 'td'],
  attachments: ['attachment'],
  components: ['component'],
};

export interface Settled {
  root: AknElement;
  /** The elements whose own words were put into paragraphs, in order. */
  misplaced: AknElement[];
}

export function settleWords(root: AknElement): Settled {
  const misplaced = [...elementsWithin(root, isMisplacing)];
  return { root: misplaced.length === 0 ? root : settled(root), misplaced };
}

function isMisplacing({ name, akn, children }: AknElement): boolean {
  if (!akn || !wordless.has(name)) return false;
  return children.some((child) => !isElement(child) && child.trim() !== '');
}

function settled(element: AknElement): AknElement {
  const children = element.children.map((child) => (isElement(child) ? settled(child) : child));
  if (!isMisplacing(element)) return { ...element, children };
  const wrap = (text: string): AknElement =>
    (around[element.name] ?? []).reduceRight<AknElement>(
      (inner, name) => made(name, [inner], element),
      made('p', [text], element),
    );
  return {
    ...element,
    children: children.map((child): AknNode =>
      isElement(child) || child.trim() === '' ? child : wrap(child),
    ),
  };
}

function made(name: string, children: AknNode[], { namespace, from, to }: AknElement): AknElement {
  return { name, namespace, akn: true, attributes: new Map(), children, from, to };
}
