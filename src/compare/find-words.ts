/** What changed inside of the units that stay: words, setting, kind, columns. */
import type { Change, ReferenceEdit, Reworded } from './changes.ts';
import { editsBetween, type Edit } from './edits.ts';
import { joinedTokens, type Sides } from './sides.ts';
import type { Token, Unit } from './text.ts';
import { textOfTokens } from './tokens.ts';

export interface WordChanges {
  changes: Change[];
  /** References that came and went, which are told with their notes. */
  references: ReferenceEdit[];
}

export function wordChanges({ old, fresh, groups }: Sides, formatting: boolean): WordChanges {
  const found: WordChanges = { changes: [], references: [] };
  for (const { ones, others } of groups) {
    const [one, other] = [ones[0], others[0]];
    const [was, is] = [old.units[one ?? -1], fresh.units[other ?? -1]];
    if (one === undefined || other === undefined || !was || !is) continue;
    const places = { place: old.places[one] ?? [], newPlace: fresh.places[other] ?? [] };
    if (formatting && !sameAttributes(was, is)) {
      const { attributes } = is;
      found.changes.push({ kind: 'table', from: [one], to: [other], attributes, ...places });
    }
    const row = joinedTokens(ones.map((at) => old.units[at]));
    const edits = editsBetween(row, joinedTokens(others.map((at) => fresh.units[at])));
    const about = { from: ones, to: others, row, unit: was, ...places };
    const words = edits.filter(({ what }) => what === 'words');
    const setting = edits.filter(({ what }) => what === 'setting');
    if (words.length > 0) {
      const kind = was.kind === 'title' && ones.length === others.length ? 'title' : 'reworded';
      found.changes.push({ kind, ...about, edits: words });
    }
    if (formatting && setting.length > 0) {
      found.changes.push({ kind: settingKind(setting), ...about, edits: setting });
    }
    for (const edit of edits) {
      if (edit.what !== 'reference') continue;
      const after = wordsBefore(row, edit.at);
      found.references.push({ unit: one, edit, after, ...places });
    }
  }
  return found;
}

function sameAttributes(was: Unit, is: Unit): boolean {
  return JSON.stringify(was.attributes) === JSON.stringify(is.attributes);
}

/** Whether all that is set otherwise is the words that open the paragraph. */
function settingKind(edits: readonly Edit[]): Reworded['kind'] {
  const differs = edits.flatMap(({ removed, added }) =>
    removed.map(
      (token, at) => marksOf(token) !== marksOf(added[at]) || token.space !== added[at]?.space,
    ),
  );
  return differs.some(Boolean) ? 'formatting' : 'leadPhrase';
}

/** The marks of a token but for that of the lead phrase. */
function marksOf(token: Token | undefined): string {
  return JSON.stringify(
    token?.atoms.map((atom) =>
      atom.kind === 'cell'
        ? [atom.columns, atom.rows]
        : [
            atom.kind,
            atom.kind === 'text' ? atom.text.trim() : '',
            atom.marks.filter(({ type }) => type !== 'leadPhrase'),
          ],
    ),
  );
}

function wordsBefore(row: readonly Token[], at: number): string {
  return textOfTokens(row.slice(Math.max(0, at - 4), at));
}
