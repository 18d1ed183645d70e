/** What became of each line of a source, for people. */
import type { TracedLine } from '../../parse/index.ts';

/** Two lines for each that is not blank: as printed, and what each phase made of it → its node. */
export function traceText(lines: readonly TracedLine[]): string {
  const width = String(lines.length).length;
  return lines
    .filter(({ text }) => text !== '')
    .flatMap((line) => [
      `${String(line.line).padStart(width)}  ${shortened(line.text)}`,
      `${' '.repeat(width)}    ${madeOf(line)}`,
      '',
    ])
    .join('\n');
}

const longest = 90;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function madeOf({ steps, node }: TracedLine): string {
  const phases = [...new Set(steps.map(({ phase }) => phase))].map((phase) => {
    const made = steps.filter((step) => step.phase === phase).map(verdict);
    return `${phase}: ${made.join(', ')}`;
  });
  return [phases.join(' · '), node === undefined ? '' : `→ ${node}`].join(' ').trim();
}

function verdict({ made, of, by, since }: TracedLine['steps'][number]): string {
  const what =
    'aside' in made
      ? `${spaced(made.aside)} set aside`
      : spaced('role' in made ? made.role : made.mark);
  return [
    what,
    of === undefined ? '' : `“${of}”`,
    by === undefined ? '' : `(${by})`,
    since === undefined ? '' : `since line ${since}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "preambularParagraph" → "preambular paragraph". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
