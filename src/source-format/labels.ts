/** Labels at the start of a text: where they end, and what they look like. */
import type { PhrasingContent } from '../tree/types.ts';

export interface Labelled {
  label?: string;
  children: PhrasingContent[];
}

/** "70/179.", "2023/15.", "69/96 A.", "1 (1946).", "3363 (XXX).", "Resolution 1445 (2002)". */
const titleLabel =
  /^(?:(?:\p{L}+ )?\d+ ?\([\dIVXLCDM]+\)\.?|[\p{L}\d/-]*\d[\p{L}\d/-]*(?: \p{Lu})?\.)(?= |$)/u;

/** "(a)", "(iv)", "a.", "aa)", "iv.", "1)", but no word that ends with a full stop. */
const itemLabel =
  /^(?:\([\p{L}\p{N}]{1,5}\)|(?:\d{1,3}|(\p{L})\1?|[ivxlc]{1,6}|[IVXLC]{1,6})[.)])(?= |$)/u;

/** Takes the number of a resolution off its title. */
export function splitTitle(children: readonly PhrasingContent[]): Labelled {
  return split(children, titleLabel);
}

/** Takes the label off the text of an item. */
export function splitItemLabel(children: readonly PhrasingContent[]): Labelled {
  return split(children, itemLabel);
}

/** The label that a text would be read with as an item. */
export function itemLabelOf(text: string): string | undefined {
  return itemLabel.exec(text)?.[0];
}

/** A label, a space and a text, as they stand in one line. */
export function joinTitle({ label, children }: Labelled): PhrasingContent[] {
  if (label === undefined) return [...children];
  const [first, ...rest] = children;
  if (first === undefined) return [{ type: 'text', value: label }];
  if (first.type !== 'text') return [{ type: 'text', value: `${label} ` }, first, ...rest];
  return [{ type: 'text', value: `${label} ${first.value}` }, ...rest];
}

function split(children: readonly PhrasingContent[], pattern: RegExp): Labelled {
  const [first, ...rest] = children;
  const label = first?.type === 'text' ? pattern.exec(first.value)?.[0] : undefined;
  if (first?.type !== 'text' || label === undefined) return { children: [...children] };
  const value = first.value.slice(label.length + 1);
  return { label, children: value === '' ? rest : [{ ...first, value }, ...rest] };
}
