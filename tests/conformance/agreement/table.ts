/** The agreement of the validators as Markdown. */
import type { Agreement, Judgement } from './measure.ts';

/** One table, and before it how many of the faults each validator finds. */
export function agreementSection(title: string, agreement: Agreement): string {
  const { validators, judgements } = agreement;
  const counts = validators.map((name, index) => {
    const found = judgements.filter(({ found: ids }) => isFound(ids[index]));
    const same = found.filter((judgement) => hasSameId(judgement, index));
    return `${name} finds ${found.length} (${same.length} under the same id)`;
  });
  const alone = judgements.filter(({ found }) => !found.some(isFound));
  return [
    `## ${title}`,
    `Of ${judgements.length} faults Plenary finds ${judgements.length}; ${counts.join('; ')}. ${alone.length} are found by Plenary alone: most of them only the source can tell.`,
    [
      row('Fault', 'Plenary', ...validators),
      row(...['', '', ...validators].map(() => '---')),
      ...judgements.map(({ fault, rule, found }) =>
        row(fault, `\`${rule}\``, ...found.map(idsText)),
      ),
    ].join('\n'),
  ].join('\n\n');
}

/** A file that a validator cannot read is no fault that it finds. */
function isFound(ids: readonly string[] = []): boolean {
  return ids.some((id) => id !== 'not-judged');
}

function hasSameId({ rule, found }: Judgement, index: number): boolean {
  return (found[index] ?? []).some((id) => id === rule);
}

function idsText(ids: readonly string[]): string {
  return ids.length === 0 ? '–' : ids.map((id) => `\`${id}\``).join(', ');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
