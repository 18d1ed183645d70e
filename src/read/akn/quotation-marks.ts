/** Quotation marks that stand in attributes are words of the print: they go where they are printed. */
import type { Reading } from './reading.ts';
import { isElement, type AknElement, type AknNode, namesIn } from './xml.ts';

/** Elements that hold words and not blocks. */
const lines: ReadonlySet<string> = namesIn(
  `p num heading subheading crossHeading listIntroduction listWrapUp`,
);

/** A quotation with its marks before its first words and after its last. */
export function withQuotationMarks(element: AknElement, reading: Reading): AknElement {
  const opened = marked(element, 'startQuote', reading);
  return marked(opened, 'endQuote', reading);
}

function marked(
  element: AknElement,
  name: 'startQuote' | 'endQuote',
  reading: Reading,
): AknElement {
  const mark = element.attributes.get(name) ?? '';
  const changed = mark === '' ? undefined : withMark(element, mark, name === 'startQuote');
  if (!changed) return element;
  reading.fromAttributes.push(mark);
  return changed;
}

/** The element with a mark in its first line or its last; nothing where it has no line. */
function withMark(element: AknElement, mark: string, first: boolean): AknElement | undefined {
  const { children } = element;
  if (lines.has(element.name)) {
    return { ...element, children: first ? [mark, ...children] : [...children, mark] };
  }
  const order = first ? children.keys() : [...children.keys()].reverse();
  for (const at of order) {
    const child: AknNode | undefined = children[at];
    const changed = child && isElement(child) ? withMark(child, mark, first) : undefined;
    if (changed) return { ...element, children: children.with(at, changed) };
  }
  return undefined;
}
