/** Marks that say only how a line of the front or the closing looks: editions set it themselves. */
import type { Content } from '../blocks/content.ts';
import type { Role } from './roles.ts';

export function withoutLayoutMarks(role: Role): Role {
  switch (role.role) {
    case 'adoptionLine':
    case 'originLine':
    case 'closingNote':
    case 'voteNote':
      return { ...role, content: without(role.content, () => true) };
    case 'title':
      return { ...role, content: withoutWhole(role.content) };
    case 'section':
    case 'annex':
      return role.heading ? { ...role, heading: withoutWhole(role.heading) } : role;
    default:
      return role;
  }
}

/** A word in italics stays; a line that is bold or italic as a whole is set so by its place. */
function withoutWhole(content: Content): Content {
  const length = content.text.trim().length;
  return without(content, (from, to) => to - from >= length - 1);
}

function without(content: Content, layout: (from: number, to: number) => boolean): Content {
  const marks = content.marks.filter(
    ({ kind, from, to }) => !((kind === 'emphasis' || kind === 'strong') && layout(from, to)),
  );
  return marks.length === content.marks.length ? content : { ...content, marks };
}
