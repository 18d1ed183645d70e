/** All conditions on a Word file. */
import { textContent } from '../../read/html/markup.ts';
import type { Languages } from '../../language/languages.ts';
import type { Fault } from '../finding.ts';
import { bookmarks } from './bookmarks.ts';
import { closed } from './closed.ts';
import { controls } from './controls.ts';
import { effects } from './effects.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { numbering } from './numbering.ts';
import { objects } from './objects.ts';
import { childOf, valueOf, type WordFile } from './parts.ts';
import { styles } from './styles.ts';

const main = 'word/document.xml';

export function checkWord(file: WordFile, languages: Languages): Fault[] {
  return [
    ...parts(file),
    ...properties(file),
    ...styles(file),
    ...numbering(file),
    ...footnotes(file),
    ...bookmarks(file),
    ...controls(file),
    ...objects(file),
    ...effects(file, languages),
    ...foreign(file),
    ...fields(file),
    ...closed(file),
  ];
}

function parts(file: WordFile): Fault[] {
  const faults = file.broken.map(({ path, reason }): Fault => ({
    ruleId: 'docx-part',
    reason,
    place: { file: path },
  }));
  if (!file.parts.has(main)) faults.push({ ruleId: 'docx-part', reason: `${main} is missing.` });
  for (const part of file.parts.values()) {
    for (const { target, external } of part.relationships.values()) {
      if (external || file.files.has(target)) continue;
      const reason = `The part ${target} is missing.`;
      faults.push({ ruleId: 'docx-part', reason, place: { file: part.path } });
    }
  }
  return faults;
}

/** The title in the properties of the file. */
export function coreTitle({ parts: all }: WordFile): string | undefined {
  const core = all.get('docProps/core.xml');
  const title = core?.elements.find(({ name }) => name === 'title');
  return title && (textContent(title).trim() || undefined);
}

/** Title and language: WCAG 2.2, SC 2.4.2 and 3.1.1. */
function properties(file: WordFile): Fault[] {
  const { parts: all } = file;
  const defaults = all.get('word/styles.xml')?.elements.find(({ name }) => name === 'rPrDefault');
  const language = childOf(childOf(defaults, 'rPr'), 'lang');
  const faults: Fault[] = [];
  if (coreTitle(file) === undefined) {
    faults.push({
      ruleId: '2.4.2',
      reason: 'The file has no title.',
      place: { file: 'docProps/core.xml' },
    });
  }
  const named = valueOf(language) ?? language?.attributes.get('w:eastAsia');
  if (!named) {
    const reason = 'The default text has no language.';
    faults.push({ ruleId: '3.1.1', reason, place: { file: 'word/styles.xml' } });
  }
  return faults;
}
