/** The note that the asterisk of the symbol points at stands among the notes and is the masthead's. */
import { concat, endOf, space, startOf, type Content } from '../blocks/content.ts';
import type { Note } from '../blocks/notes.ts';
import type { Role } from './roles.ts';

export interface NotesApart {
  symbolNote: Role | undefined;
  notes: Note[];
}

export function symbolNoteApart(
  notes: readonly Note[],
  roles: readonly Role[],
  join: (content: Content) => Content,
): NotesApart {
  const starred = roles.some(
    (role) =>
      role.role === 'masthead' &&
      role.fields.some(({ name, content }) => name === 'symbol' && content.text.endsWith('*')),
  );
  const own = starred ? notes.find(({ label }) => label.text === '*') : undefined;
  const [text, ...more] = own?.paragraphs ?? [];
  if (!own || !text || more.length > 0) return { symbolNote: undefined, notes: [...notes] };
  const gap = space(endOf(own.label) ?? 0, startOf(text) ?? 0);
  return {
    symbolNote: { role: 'symbolNote', content: join(concat([own.label, gap, text])) },
    notes: notes.filter((note) => note !== own),
  };
}
