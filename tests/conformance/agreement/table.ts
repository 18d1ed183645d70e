/** The agreement of the validators as Markdown. */
import type { Agreement, Judgement } from './measure.ts';

/** One table, and before it how many of the faults each validator finds. */
export function agreementSection(title: string, agreement: Agreement): string {
  const { validators, judgements } = agreement;
  const counts = validators.map((name, index) => {
    const found = judgements.filter(({ found: ids }) => (ids[index] ?? []).length > 0);
    const same = found.filter((judgement) => hasSameId(judgement, index));
    return `${name} finds ${found.length} (${same.length} under the same id)`;
  });
  const alone = judgements.filter(({ found }) => found.every((ids) => ids.length === 0));
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

function hasSameId({ rule, found }: Judgement, index: number): boolean {
  return (found[index] ?? []).some((id) => id === rule);
}

function idsText(ids: readonly string[]): string {
  return ids.length === 0 ? '–' : ids.map((id) => `\`${id}\``).join(', ');
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
