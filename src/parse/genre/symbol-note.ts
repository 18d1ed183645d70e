/** The notes that signs in the masthead point at stand among the notes and are the masthead's. */
import { concat, endOf, space, startOf, type Content } from '../blocks/content.ts';
import type { Note } from '../blocks/notes.ts';
import type { Role } from './roles.ts';

export interface NotesApart {
  symbolNotes: Role[];
  notes: Note[];
}

export function symbolNoteApart(
  notes: readonly Note[],
  roles: readonly Role[],
  join: (content: Content) => Content,
): NotesApart {
  const signs = signsIn(roles);
  const own = notes.filter(
    ({ label, paragraphs }) => signs.has(label.text) && paragraphs.length === 1,
  );
  const contents = own.flatMap(({ label, paragraphs: [text] }): Content[] => {
    if (!text) return [];
    const gap = space(endOf(label) ?? 0, startOf(text) ?? 0);
    return [join(concat([label, gap, text]))];
  });
  return {
    symbolNotes: contents.map((content) => ({ role: 'symbolNote', content })),
    notes: notes.filter((note) => !own.includes(note)),
  };
}

/** Signs of notes in the masthead: behind the symbol, an item of the agenda, a sponsor. */
function signsIn(roles: readonly Role[]): ReadonlySet<string> {
  const texts = roles.flatMap((role) => {
    if (role.role === 'masthead') return role.fields.map(({ content }) => content.text);
    return role.role === 'sponsors' ? [role.content.text] : [];
  });
  return new Set(
    texts.flatMap((text) => text.match(/(?<=[^\s*†])(?:\*{1,4}|†{1,2})(?!\*|†)/gu) ?? []),
  );
}
