/** Words and marks of a file that Plenary wrote. */
import { classes } from '../../../akn/index.ts';
import type { PhrasingContent } from '../../../tree/index.ts';
import { classesOf, isElement, namesIn, type AknElement, type AknNode } from '../xml.ts';
import type { LetterReading } from './letter-reading.ts';
import { definitionOf, unknownReference } from './notes.ts';
import { Stranger } from './stranger.ts';

export function phrasing(nodes: readonly AknNode[], reading: LetterReading): PhrasingContent[] {
  const read = nodes.flatMap((node): PhrasingContent[] => {
    if (!isElement(node)) return [{ type: 'text', value: node }];
    // The edition made a reference of these words, and would make it again.
    if (isCitation(node)) return phrasing(node.children, reading);
    const reader = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined;
    if (!reader) throw new Stranger(node);
    return reader(node, reading);
  });
  return joined(read);
}

const citing: ReadonlySet<string> = namesIn('a ref span');

function isCitation(element: AknElement): boolean {
  return citing.has(element.name) && classesOf(element).includes(classes.citation);
}

/** Words on both sides of a citation are one text. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      all[all.length - 1] = { type: 'text', value: last.value + node.value };
    } else all.push(node);
  }
  return all;
}

type Reader = (element: AknElement, reading: LetterReading) => PhrasingContent[];

const within: Reader = ({ children }, reading) => phrasing(children, reading);

const readers: Readonly<Record<string, Reader>> = {
  i: (element, reading) => {
    const children = phrasing(element.children, reading);
    const names = classesOf(element);
    if (!names.includes(classes.leadPhrase)) return [{ type: 'emphasis', children }];
    const inferred = names.includes(classes.inferred);
    return [{ type: 'leadPhrase', children, ...(inferred && { data: { inferred } }) }];
  },
  b: ({ children }, reading) => [{ type: 'strong', children: phrasing(children, reading) }],
  sup: ({ children }, reading) => [{ type: 'superscript', children: phrasing(children, reading) }],
  sub: ({ children }, reading) => [{ type: 'subscript', children: phrasing(children, reading) }],
  a: ({ attributes, children }, reading) => [
    {
      type: 'link',
      url: attributes.get('url') ?? attributes.get('href') ?? '',
      children: phrasing(children, reading),
    },
  ],
  ref: (element, reading) => {
    const target = reading.targetOf(element);
    const id = target?.attributes.get('GUID') ?? target?.attributes.get('eId');
    if (id === undefined) throw new Stranger(element);
    return [{ type: 'link', url: `#${id}`, children: phrasing(element.children, reading) }];
  },
  span: (element, reading) => {
    const { attributes } = element;
    const children = phrasing(element.children, reading);
    const url = attributes.get('url');
    const language = attributes.get('tag') ?? attributes.get('lang');
    if (url !== undefined) return [{ type: 'link', url, children }];
    if (language === undefined) throw new Stranger(element);
    return [{ type: 'languageSpan', language, children }];
  },
  eol: () => [{ type: 'break' }],
  eop: ({ attributes }) => [{ type: 'pageBreak', number: attributes.get('number') ?? '' }],
  authorialNote: (element, reading) => {
    const { identifier, label } = definitionOf(element, reading);
    const marker = element.attributes.get('marker') ?? label;
    return [{ type: 'footnoteReference', identifier, label: marker }];
  },
  noteRef: (element, reading) => {
    if (element.attributes.get('status') === 'unknown') return [unknownReference(element)];
    const target = reading.targetOf(element);
    if (target?.name !== 'authorialNote') throw new Stranger(element);
    const { identifier, label } = definitionOf(target, reading);
    const marker = element.attributes.get('marker') ?? label;
    return [{ type: 'footnoteReference', identifier, label: marker }];
  },
  // They say what their words are, which the words themselves tell.
  event: within,
  location: within,
  docDate: within,
};
