/**
 * Reads by the letter the files that Plenary wrote: what each element is, its writer decided, and no
 * rule for other people's files may read it otherwise. The inverse of `src/render/akn`.
 */
import { plenaryNamespace, writingVersion } from '../../../akn/index.ts';
import type { Provenance, Root, RootData, Subject } from '../../../tree/index.ts';
import type { Reading } from '../reading.ts';
import { elementsOf, elementsWithin, childOf, textContent, type AknElement } from '../xml.ts';
import { flow } from './flow.ts';
import { phrasing } from './phrasing.ts';
import { documentNodes } from './document.ts';
import type { LetterReading } from './letter-reading.ts';
import { notesInOrder } from './notes.ts';
import { Stranger } from './stranger.ts';

export interface ReadByTheLetter {
  children: Root['children'];
  subjects: Subject[];
  data: RootData;
}

/** What a file of Plenary's own says of how it was written. */
export function writingIn(root: AknElement): AknElement | undefined {
  const [document] = elementsOf(root);
  const proprietary = childOf(childOf(document, 'meta'), 'proprietary');
  return elementsOf(proprietary, 'writing').find(
    ({ namespace, attributes }) =>
      namespace === plenaryNamespace && attributes.get('version') === writingVersion,
  );
}

/** The tree of a file of ours; nothing where it holds what Plenary does not write: somebody edited it. */
export function readByTheLetter(
  root: AknElement,
  writing: AknElement,
  reading: Reading,
): ReadByTheLetter | undefined {
  const [document, components, ...others] = elementsOf(root);
  if (!document || others.length > 0) return undefined;
  const letter = startLetter(root, reading);
  try {
    const nodes = documentNodes(document, elementsOf(components, 'component'), letter);
    return {
      children: [...nodes, ...notesInOrder(letter)],
      subjects: subjectsIn(document),
      data: dataIn(writing),
    };
  } catch (error) {
    if (error instanceof Stranger) return undefined;
    throw error;
  }
}

function startLetter(root: AknElement, reading: Reading): LetterReading {
  const notes = [...elementsWithin(root, ({ name }) => name === 'authorialNote')];
  const [job] = elementsWithin(root, ({ name }) => name === 'docketNumber');
  return {
    read: { phrasing, flow },
    targetOf: reading.targetOf,
    positionOf: reading.positionOf,
    fromAttributes: reading.fromAttributes,
    notes: new Map(),
    order: new Map(notes.map((note, at) => [note, at])),
    jobNumber: job && textContent(job),
  };
}

/** The subjects as they were, each in its place. */
function subjectsIn(document: AknElement): Subject[] {
  const classification = childOf(childOf(document, 'meta'), 'classification');
  return elementsOf(classification, 'keyword').map(({ attributes }) => {
    const words = attributes.get('showAs') ?? '';
    const value = attributes.get('value');
    const dictionary = attributes.get('dictionary');
    const scheme = attributes.get('scheme') ?? (dictionary === '#subject' ? undefined : dictionary);
    const code =
      attributes.get('code') ?? attributes.get('href') ?? (value === words ? undefined : value);
    return {
      ...(scheme !== undefined && { scheme }),
      ...(code !== undefined && { code }),
      words,
    };
  });
}

function dataIn(writing: AknElement): RootData {
  const { attributes } = writing;
  const [language, title, name] = ['language', 'title', 'name'].map((key) => attributes.get(key));
  const provenance = childOf(writing, 'provenance');
  return {
    ...(language !== undefined && { language }),
    ...(provenance && { provenance: provenanceIn(provenance) }),
    ...(title !== undefined && { title }),
    ...(name !== undefined && { name }),
  };
}

function provenanceIn(element: AknElement): Provenance {
  const { attributes } = element;
  const [source, received, official] = ['source', 'received', 'official'].map((key) =>
    attributes.get(key),
  );
  const corrections = elementsOf(element, 'correction').map(textContent);
  return {
    ...(source !== undefined && { source }),
    ...(received !== undefined && { received }),
    ...(official !== undefined && { official }),
    ...(corrections.length > 0 && { corrections }),
  };
}
