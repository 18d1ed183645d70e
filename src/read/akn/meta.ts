/** What a file says of its document: language, subjects, job number; and what of it no edition shows. */
import { languageOfCode } from '../../akn/index.ts';
import type { LanguageTag, Subject } from '../../tree/index.ts';
import { setAside, type Reading } from './reading.ts';
import { elementsOf, elementsWithin, textContent, type AknElement } from './xml.ts';

const metas = (document: AknElement): AknElement[] => [
  ...elementsWithin(document, ({ name }) => name === 'meta'),
];

/** The language of the expression: of the document, or of its parts where it does not say. */
export function languageIn(document: AknElement): LanguageTag | undefined {
  for (const meta of metas(document)) {
    for (const element of elementsWithin(meta, ({ name }) => name === 'FRBRlanguage')) {
      const language = languageOfCode(element.attributes.get('language') ?? '');
      if (language !== undefined) return language;
    }
  }
  return undefined;
}

/** The subjects that the document is classified by, each once. */
export function subjectsIn(document: AknElement): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const meta of metas(document)) {
    for (const keyword of elementsWithin(meta, ({ name }) => name === 'keyword')) {
      const subject = subjectOf(keyword);
      if (subject) subjects.set(JSON.stringify(subject), subject);
    }
  }
  return [...subjects.values()];
}

/** An item of the agenda is no subject: the masthead names it. */
function subjectOf({ attributes }: AknElement): Subject | undefined {
  const words = attributes.get('showAs') ?? attributes.get('value') ?? '';
  if (words.trim() === '' || /^#?agenda$/.test(attributes.get('refersTo') ?? '')) return undefined;
  const scheme = attributes.get('dictionary');
  const value = attributes.get('value');
  const code = attributes.get('href') ?? (value === words ? undefined : value);
  return {
    ...(scheme && { scheme }),
    ...(code && { code }),
    words,
  };
}

/** The job number at the foot of page 1. */
export function jobNumberIn(document: AknElement): string | undefined {
  for (const meta of metas(document)) {
    for (const presentation of elementsOf(meta, 'presentation')) {
      const numbers = elementsWithin(presentation, ({ name }) => name === 'docketNumber');
      for (const number of numbers) {
        const text = textContent(number).trim();
        if (text !== '') return text;
      }
    }
  }
  return undefined;
}

/** Records of the metadata that are no text of the document: how States voted, what editors noted. */
export function setAsideMetadata(document: AknElement, reading: Reading): void {
  for (const meta of metas(document)) {
    for (const count of elementsWithin(meta, ({ name }) => name === 'count')) {
      if (textContent(count).trim() !== '') setAside(reading, 'metadata', count);
    }
    for (const notes of elementsOf(meta, 'notes')) {
      for (const note of elementsOf(notes)) setAside(reading, 'editorialNote', note);
    }
  }
}
