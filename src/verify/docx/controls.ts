/** Content controls show the value that they are bound to: ISO/IEC 29500-1, 17.5.2.6. */
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { childOf, type WordFile, type WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

/** Word's own name for the core properties of a file. */
const coreStore = '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}';

/** Word puts the value in the place of the words as it opens the file. */
export function controls(file: WordFile): Fault[] {
  return [...file.parts.values()].flatMap((part) =>
    part.elements.flatMap((element): Fault[] => {
      const binding = childOf(childOf(element, 'sdtPr'), 'dataBinding');
      if (element.name !== 'sdt' || binding === undefined) return [];
      return faultOf(part, element, valueAt(binding, file));
    }),
  );
}

function faultOf(part: WordPart, control: MarkupElement, value: string | undefined): Fault[] {
  const shown = wordsOf(childOf(control, 'sdtContent'));
  if (value === shown) return [];
  const reason =
    value === undefined
      ? `A control that shows “${shown.slice(0, 60)}” is bound to nothing that is there.`
      : `A control shows “${shown.slice(0, 60)}” and is bound to “${value.slice(0, 60)}”.`;
  return [{ ruleId: 'docx-control', reason, place: placeIn(part, control) }];
}

function wordsOf(content: MarkupElement | undefined): string {
  const texts = (element: MarkupElement): string[] =>
    element.children.flatMap((child) =>
      typeof child === 'string' ? [] : child.name === 't' ? [textContent(child)] : texts(child),
    );
  return content === undefined ? '' : texts(content).join('');
}

/** The value at a path of elements and their places among those of one name. */
function valueAt(binding: MarkupElement, file: WordFile): string | undefined {
  const root = storeNamed(binding.attributes.get('w:storeItemID') ?? '', file)?.root;
  const steps = (binding.attributes.get('w:xpath') ?? '').split('/').slice(1).map(readStep);
  let found: MarkupElement | undefined;
  for (const [depth, step] of steps.entries()) {
    if (step === undefined) return undefined;
    const above = depth === 0 ? (root ? [root] : []) : (found?.children ?? []);
    found = above.filter(
      (child): child is MarkupElement => typeof child !== 'string' && child.name === step.name,
    )[step.at - 1];
    if (found === undefined) return undefined;
  }
  return found && textContent(found);
}

function readStep(step: string): { name: string; at: number } | undefined {
  const [, name, at = '1'] = /^(?:[\w.-]+:)?([\w.-]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
  return name === undefined ? undefined : { name, at: Number(at) };
}

/** The part of values that properties beside it give the name to. */
function storeNamed(id: string, { parts }: WordFile): WordPart | undefined {
  if (id.toUpperCase() === coreStore) return parts.get('docProps/core.xml');
  for (const part of parts.values()) {
    for (const { target } of part.relationships.values()) {
      const { name, attributes } = parts.get(target)?.root ?? {};
      if (name === 'datastoreItem' && attributes?.get('ds:itemID') === id) return part;
    }
  }
  return undefined;
}
