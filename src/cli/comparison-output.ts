/** A comparison in the form that was asked for. */
import { basename } from 'node:path';
import type { Comparison } from '../compare/index.ts';
import { comparedTexts, languageOf, type ComparedSide } from '../comparison.ts';
import { comparisonPage } from '../door/comparison-page.ts';
import { loadTemplate } from '../door/load-template.ts';
import { nodeWorld } from '../door/world.ts';
import { comparisonWordsOf, directionOf } from '../language/languages.ts';
import { amendments, comparisonHtml, comparisonJson, comparisonText } from '../present/index.ts';
import { editionDate } from '../render/edition-date.ts';
import { factsOf, type Facts } from '../render/facts.ts';
import { documentName, type Root } from '../tree/index.ts';
import { UsageFailure } from './failures.ts';
import type { OptionValues } from './options.ts';

export interface Compared {
  one: ComparedSide;
  other: ComparedSide;
  /** The paths of both. */
  paths: readonly [string, string];
  comparison: Comparison;
}

export const outputs = ['docx', 'md'] as const;
type Output = (typeof outputs)[number] | 'json' | 'html' | 'text';

/**
 * The one form that the options ask for.
 * @throws {UsageFailure} for several, for one that there is not, for a binary one without a file.
 */
export function outputOf({ json, html, to, out }: OptionValues): Output {
  const asked: Output[] = [...(json ? ['json' as const] : []), ...(html ? ['html' as const] : [])];
  if (to !== undefined) {
    const output = outputs.find((one) => one === to.toLowerCase());
    if (output === undefined) {
      throw new UsageFailure(`A comparison has no form "${to}".`, `Say ${outputs.join(' or ')}.`);
    }
    asked.push(output);
  }
  if (asked.length > 1) {
    throw new UsageFailure('Only one form can be made at a time.', 'Choose one of them.');
  }
  if (asked[0] === 'docx' && (out === undefined || out === '-')) {
    throw new UsageFailure('A Word file is not printed.', 'Name it with --out FILE.');
  }
  return asked[0] ?? 'text';
}

/** The day on which changes are said to be made, as Word writes it. */
export function readDate(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z)?$/.test(date)
    ? new Date(date)
    : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime())) {
    throw new UsageFailure(
      `"${date}" is no date.`,
      'Write it as 2026-11-29 or 2026-11-29T12:00:00Z.',
    );
  }
  return moment.toISOString().replace('.000Z', 'Z');
}

export async function comparisonOutput(
  output: Output,
  compared: Compared,
  options: OptionValues,
): Promise<string | Uint8Array> {
  const { languages } = nodeWorld();
  const { comparison, one, other } = compared;
  const english = comparisonWordsOf(languages, 'en').words;
  const spoken = languageOf(one) ?? languageOf(other);
  const { words, language } = comparisonWordsOf(languages, spoken);
  switch (output) {
    case 'text':
      return comparisonText(comparison, english);
    case 'json':
      return `${JSON.stringify(comparisonJson(comparison, english), undefined, 2)}\n`;
    case 'md':
      return amendments(comparison, namesOf(compared), words);
    case 'html': {
      const [old, fresh] = comparedTexts(one, other, { languages });
      const { old: oldName, new: newName } = namesOf(compared);
      return comparisonHtml(comparison, {
        old,
        fresh,
        oldName,
        newName,
        text: { language: spoken, direction: directionOf(languages, spoken) },
        words,
        language: { tag: language.tag, direction: language.direction },
        ...comparisonPage(),
      });
    }
    case 'docx':
      return trackedFile(compared, options);
  }
}

/** The symbols, or the files' names where both texts have the same symbol or none. */
function namesOf({ one, other, paths }: Compared): { old: string; new: string } {
  const files = { old: basename(paths[0]), new: basename(paths[1]) };
  if (one.kind !== 'tree' || other.kind !== 'tree') return files;
  const [old, fresh] = [documentName(one.root), documentName(other.root)];
  return old === undefined || fresh === undefined || old === fresh ? files : { old, new: fresh };
}

async function trackedFile(
  { one, other }: Compared,
  { author, date, template }: OptionValues,
): Promise<Uint8Array> {
  if (one.kind !== 'tree' || other.kind !== 'tree') {
    throw new UsageFailure(
      'Tracked changes are between two texts; a PDF, an e-book or a web page of our own is none.',
      'Name their sources.',
    );
  }
  const [language, fresh] = [languageOf(one), languageOf(other)];
  if (language !== fresh) {
    throw new UsageFailure(
      `One text is in the language ${language ?? 'unknown'}, the other in ${fresh ?? 'unknown'}.`,
      'Name two texts in one language.',
    );
  }
  const { trackedDocx } = await import('../tracked/index.ts');
  const day = readDate(date);
  return trackedDocx(facts(one.root, template), facts(other.root, template), {
    author: author ?? 'Plenary',
    ...(day !== undefined && { date: day }),
  });
}

function facts(root: Root, template = 'official'): Facts {
  return factsOf(root, {
    world: nodeWorld(),
    template: loadTemplate(template),
    paper: 'letter',
    links: false,
    colophon: false,
    ...editionDate(root),
  });
}
