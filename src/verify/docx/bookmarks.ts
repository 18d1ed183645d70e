/** Bookmarks and links: ISO/IEC 29500-1, 17.13.6 and 17.16.22. */
import type { Fault } from '../finding.ts';
import type { WordFile, WordPart } from './parts.ts';
import { placeIn } from './styles.ts';

export function bookmarks({ parts }: WordFile): Fault[] {
  const all = [...parts.values()];
  const names = all.flatMap((part) =>
    part.elements
      .filter(({ name }) => name === 'bookmarkStart')
      .map((element) => element.attributes.get('w:name') ?? ''),
  );
  const known = new Set(names);
  return [
    ...all.flatMap((part) => [...pairs(part), ...links(part, known)]),
    ...[...known]
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name): Fault => {
        const reason = `The bookmark ${name} is there twice.`;
        return { ruleId: 'docx-bookmark', reason, place: { block: name } };
      }),
  ];
}

function pairs(part: WordPart): Fault[] {
  const ended = new Set(
    part.elements
      .filter(({ name }) => name === 'bookmarkEnd')
      .map(({ attributes }) => attributes.get('w:id')),
  );
  return part.elements
    .filter(
      ({ name, attributes }) => name === 'bookmarkStart' && !ended.has(attributes.get('w:id')),
    )
    .map((element) => {
      const reason = `The bookmark ${element.attributes.get('w:name')} has no end.`;
      return { ruleId: 'docx-bookmark', reason, place: placeIn(part, element) };
    });
}

function links(part: WordPart, known: ReadonlySet<string>): Fault[] {
  return part.elements.flatMap((element): Fault[] => {
    if (element.name !== 'hyperlink') return [];
    const anchor = element.attributes.get('w:anchor');
    const relationship = element.attributes.get('r:id');
    const place = placeIn(part, element);
    // With a relationship the anchor is a place in the other document (ISO 29500-1 17.16.22).
    if (relationship === undefined && anchor !== undefined && !known.has(anchor)) {
      const reason = `A link leads to the bookmark ${anchor}, which is not there.`;
      return [{ ruleId: 'docx-internal-link', reason, place }];
    }
    if (relationship === undefined || part.relationships.has(relationship)) return [];
    const reason = `A link names the relationship ${relationship}, which is not there.`;
    return [{ ruleId: 'docx-relationship', reason, place }];
  });
}
