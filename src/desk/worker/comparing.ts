/** What changed since a text was opened, said as the command says it. */
import * as core from '../../core.ts';
import type { Asking, Changes } from '../protocol.ts';
import { documentOf } from './reading.ts';
import { world } from './site.ts';

export async function compare({ path, opened, source }: Asking['compare']): Promise<Changes> {
  const known = await world();
  const [one, other] = await Promise.all([
    documentOf(path, opened, known),
    documentOf(path, source, known),
  ]);
  const comparison = core.compareSides({ kind: 'tree', ...one }, { kind: 'tree', ...other }, known);
  const { words } = core.comparisonWordsOf(known.languages, 'en');
  const said = core.comparisonJson(comparison, words);
  return {
    same: said.same,
    changes: said.changes.map(({ place, sentence, edits = [] }) => ({ place, sentence, edits })),
    renumbered: said.renumbered.map(({ sentence }) => sentence),
  };
}
