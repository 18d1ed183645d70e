/** Parts, relationships and markup of a Word file against the closed lists of what editions write. */
import { elementsOf, textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { strangersIn } from '../markup/closed-list.ts';
import { symbolFonts } from '../markup/style-effects.ts';
import { contentTypes, listFor, partNames, relationshipTypes } from './closed-lists.ts';
import type { WordFile, WordPart } from './parts.ts';

export function closed(file: WordFile): Fault[] {
  return [
    ...[...file.files.keys()].flatMap((path) =>
      partNames.test(path) ? [] : [fault('No edition has such a part.', path)],
    ),
    ...[...file.parts.values()].flatMap((part) => [
      ...strangers(part).map((what) => fault(what, part.path)),
      ...relationships(part),
    ]),
    ...types(file),
    ...[...file.parts.values()].flatMap(markersOnly),
  ];
}

const known = new WeakMap<MarkupElement, readonly string[]>();

/** Parts that all files of a template share are looked through once. */
function strangers({ path, root }: WordPart): readonly string[] {
  const list = listFor(path);
  if (!list) return [];
  const before = known.get(root);
  if (before) return before;
  const found = [...new Set([...strangersIn(root, list), ...styleEffects(path, root)])];
  known.set(root, found);
  return found;
}

/** Values that only together take words away: lines that lie on one another, fonts of pictures. */
function styleEffects(path: string, root: MarkupElement): string[] {
  if (path !== 'word/styles.xml') return [];
  return elementsOf(root).flatMap(({ name, attributes }): string[] => {
    if (name === 'rFonts') {
      const font = [...attributes.values()].find((value) => symbolFonts.test(value.toLowerCase()));
      return font === undefined ? [] : [`The font ${font} has no letters.`];
    }
    const pressed =
      name === 'spacing' &&
      attributes.get('w:lineRule') === 'auto' &&
      Number(attributes.get('w:line')) < leastLine;
    return pressed ? ['Lines are set on one another.'] : [];
  });
}

/** In 240ths of a line. */
const leastLine = 180;

function relationships({ path, relationships: all }: WordPart): Fault[] {
  return [...all.values()].flatMap(({ type }) =>
    relationshipTypes.has(type) ? [] : [fault(`The part leads to one of the type ${type}.`, path)],
  );
}

function types({ parts }: WordFile): Fault[] {
  const part = parts.get('[Content_Types].xml');
  return (part?.elements ?? []).flatMap(({ attributes }): Fault[] => {
    const type = attributes.get('ContentType');
    if (part === undefined || type === undefined || contentTypes.test(type)) return [];
    return [fault(`No edition has a part of the type ${type}.`, part.path)];
  });
}

/** Lines above notes have no words, and what other programs show in their place has none. */
function markersOnly(part: WordPart): Fault[] {
  return part.elements.flatMap((element): Fault[] => {
    const isLine = /^(?:foot|end)note$/.test(element.name) && element.attributes.has('w:type');
    const isOther = element.name === 'Fallback';
    if ((!isLine && !isOther) || textContent(element).trim() === '') return [];
    return [fault('Words stand where no reader of the text finds them.', part.path)];
  });
}

function fault(reason: string, file: string): Fault {
  return { ruleId: 'docx-closed', reason, place: { file } };
}
