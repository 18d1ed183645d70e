/** What messages name of the text that they set aside: only that counts as accounted for. */
import type { VFileMessage } from 'vfile-message';
import { setAsideBy, type SourceRange } from '../../diagnostics/index.ts';
import { elementRoles } from '../front-ends/elements.ts';
import { entityAt, formulaCommands } from '../front-ends/markup-tokens.ts';
import { isUnseen } from './blank.ts';

/**
 * The stretches of a source that a message names: it quotes one whole, or it speaks of marks or
 * hyphens and they are nothing else. Words that are hidden among marks are not named.
 */
export function namedBy(message: VFileMessage, source: string): SourceRange[] {
  const ranges = [...setAsideBy(message)];
  switch (message.ruleId) {
    case 'markup-read':
      return ranges.filter((range) => {
        const text = source.slice(...range);
        // The stop or stroke behind a number is a mark where it stands alone.
        return text === '.' || text === '/' || isMarks(text);
      });
    case 'hyphen-joined':
      return ranges.filter((range) => hyphen.test(source.slice(...range)));
    default:
      return ranges.filter((range) => quotes(message, source.slice(...range), ranges.length));
  }
}

/** A message of one stretch quotes it and nothing else; one of several has each of them. */
function quotes({ actual }: VFileMessage, text: string, stretches: number): boolean {
  if (typeof actual !== 'string') return false;
  return actual === text || (stretches > 1 && actual.split(' … ').includes(text));
}

const hyphen = /^[-\u00ad\u2010]$/;

const marks = new RegExp(
  [
    String.raw`\]\([^\s"]*\s*\)?`,
    String.raw`(?:<sup>&<\/sup>|&)lt;\/?\w{1,6}(?:>|&gt;|<sup>&<\/sup>gt;)`,
    String.raw`<\/?(?:${[...elementRoles.keys()].join('|')})(?:\s[^<>]*)?\/?>`,
    String.raw`<!doctype\b[^<>]*>`,
    String.raw`\\(?:(?:${formulaCommands.join('|')})(?![a-zA-Z])|[^a-zA-Z]|$)`,
    String.raw`[\s*_\x60~:#>|$^{}[\]!+=()"'•●▪‣·∙◦–—-]`,
  ].join('|'),
  'iy',
);

/** Whether a stretch is marks of markup, or entities of invisible characters, from end to end. */
function isMarks(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const entity = entityAt(text, at);
    const length = entity && isUnseen(entity.value) ? entity.length : lengthAt(marks, text, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
