/** The messages of a document, for people: grouped by file, in lines that editors can jump to. */
import type { Severity } from '../../diagnostics/index.ts';
import type { DocumentMessage } from '../../publish/messages.ts';
import { originInWords } from '../../tree/index.ts';
import { visible, type Terminal } from '../terminal.ts';

/**
 * Says messages of one document: those of the severities given, and only errors when all is to be
 * quiet. A mend that would follow again word for word is said once.
 */
export function sayMessages(
  path: string,
  messages: readonly DocumentMessage[],
  terminal: Terminal,
  severities: readonly Severity[] = ['error', 'warning', 'suggestion'],
): void {
  const wanted = terminal.quiet ? ['error'] : severities;
  const shown = messages.filter(({ severity }) => wanted.includes(severity));
  const said = new Set<string>();
  for (const message of shown) {
    terminal.say(messageLine(path, message, terminal));
    if (message.note === '' || said.has(message.note)) continue;
    said.add(message.note);
    terminal.say(terminal.style('dim', `    ${visible(message.note)}`));
  }
}

/** `source/a.md:12:3 warning note-orphan Note 2 is never referenced.` */
function messageLine(path: string, message: DocumentMessage, { style }: Terminal): string {
  const { severity, ruleId, reason } = message;
  const place = `${visible(path)}${placeIn(message)}`;
  return `${style('bold', place)} ${style(severity, severity)} ${ruleId} ${visible(reason)}`;
}

/** Editors jump to a line and column; people find a page and line by themselves. */
function placeIn({ line, column, origin }: DocumentMessage): string {
  if (origin) return `, ${visible(originInWords(origin))}:`;
  return line === undefined ? '' : `:${line}:${column ?? 1}`;
}
