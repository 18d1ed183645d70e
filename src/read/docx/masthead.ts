/** The masthead, back from its lines. */
import type { Masthead } from '../../tree/index.ts';
import { textOfRuns, type Run, type WordParagraph } from './model.ts';
import { stylesOf } from './phrasing.ts';
import type { MastheadLine } from './style-roles.ts';

/** Takes a line into the masthead. */
export function readMastheadLine(
  masthead: Masthead,
  line: MastheadLine,
  paragraph: WordParagraph,
): void {
  const text = textOfRuns(paragraph.runs);
  switch (line) {
    case 'identification': {
      const [organization, symbol] = atTab(paragraph.runs);
      setField(masthead, 'organization', textOfRuns(organization));
      setField(masthead, 'symbol', textOfRuns(symbol));
      break;
    }
    case 'organ':
      readOrgan(masthead, paragraph.runs);
      break;
    case 'agendaItem':
      if (text !== '') (masthead.agendaItems ??= []).push({ label: text });
      break;
    case 'agendaItemName': {
      const item = masthead.agendaItems?.at(-1);
      if (item) item.name = text;
      break;
    }
    case 'particular':
      readParticular(masthead, paragraph.runs);
      break;
    default:
      setField(masthead, line, text);
  }
}

/** The emblem and a tab may come first; the name of the organ may be the edition's. */
function readOrgan(masthead: Masthead, runs: readonly Run[]): void {
  const picture = runs.findIndex(({ kind }) => kind === 'picture');
  const words = picture < 0 ? runs : (atTab(runs.slice(picture + 1))[1] ?? []);
  const [organ, distribution] = atTab(words);
  const supplied = organ.some(({ format }) => stylesOf(format).includes('masthead organ supplied'));
  const name = textOfRuns(organ);
  if (supplied) masthead.data = { ...masthead.data, organ: name };
  else setField(masthead, 'organ', name);
  setField(masthead, 'distribution', textOfRuns(distribution));
}

function readParticular(masthead: Masthead, runs: readonly Run[]): void {
  const isTerm = ({ format }: Run): boolean => stylesOf(format).includes('masthead term');
  const term = textOfRuns(runs.filter(isTerm));
  const value = textOfRuns(runs.filter((run) => !isTerm(run))).replace(/^ /, '');
  (masthead.particulars ??= []).push({ term, value });
}

/** The runs before and after the first tab. */
function atTab(runs: readonly Run[]): [Run[], Run[]] {
  const index = runs.findIndex((run) => run.kind === 'text' && run.text.includes('\t'));
  const run = runs[index];
  if (run?.kind !== 'text') return [[...runs], []];
  const at = run.text.indexOf('\t');
  return [
    [...runs.slice(0, index), { ...run, text: run.text.slice(0, at) }],
    [{ ...run, text: run.text.slice(at + 1) }, ...runs.slice(index + 1)],
  ];
}

type TextField = {
  [K in keyof Masthead]-?: Masthead[K] extends string | undefined ? K : never;
}[keyof Masthead];

function setField(masthead: Masthead, field: Exclude<TextField, 'type'>, text: string): void {
  if (text !== '') masthead[field] = text;
}
