/** The report on the corpus: figures, and the texts that reading does worst. */
import { labelsAgree, type Measure } from './measure.ts';

export function reportOf(measures: readonly Measure[]): string {
  const numbered = measures.filter(({ labels }) => labels.printed.length > 0);
  const enacting = measures.filter(({ enactingClause }) => enactingClause.printed);
  const voted = measures.filter(({ vote }) => vote.printed);
  const times = measures.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const visible = sum(measures.map(({ characters }) => characters.visible));
  const accounted = sum(measures.map(({ characters }) => characters.accounted));
  return [
    `texts                          ${measures.length}`,
    `characters accounted for       ${share(accounted, visible)}`,
    `texts whole                    ${share(
      count(measures, ({ complete }) => complete),
      measures.length,
    )}`,
    `labels as printed              ${share(count(numbered, labelsAgree), numbered.length)}`,
    `enacting clauses found         ${share(
      count(enacting, ({ enactingClause }) => enactingClause.found),
      enacting.length,
    )}`,
    `votes and adoptions found      ${share(
      count(voted, ({ vote }) => vote.found),
      voted.length,
    )}`,
    `notes without a reference      ${sum(measures.map(({ orphanNotes }) => orphanNotes))}`,
    `milliseconds, median and most  ${(times[times.length >> 1] ?? 0).toFixed(1)} ${(times.at(-1) ?? 0).toFixed(1)}`,
    '',
    'The ten worst texts',
    ...[...measures]
      .sort((a, b) => badness(b) - badness(a) || (a.path < b.path ? -1 : 1))
      .slice(0, 10)
      .map((measure) => `  ${measure.path}: ${faultsOf(measure).join('; ') || 'no fault seen'}`),
  ].join('\n');
}

function badness(measure: Measure): number {
  const { complete, enactingClause, vote, orphanNotes, messages } = measure;
  return (
    (complete ? 0 : 1000) +
    (labelsAgree(measure) ? 0 : 100) +
    (enactingClause.printed && !enactingClause.found ? 100 : 0) +
    (vote.printed && !vote.found ? 100 : 0) +
    orphanNotes * 10 +
    Math.min(messages, 9)
  );
}

function faultsOf(measure: Measure): string[] {
  const { complete, enactingClause, vote, orphanNotes, labels } = measure;
  return [
    complete ? '' : 'text lost or repeated',
    labelsAgree(measure)
      ? ''
      : `labels printed ${labels.printed.join(' ') || 'none'}, found ${labels.found.join(' ') || 'none'}`,
    enactingClause.printed && !enactingClause.found ? 'no enacting clause' : '',
    vote.printed && !vote.found ? 'no vote' : '',
    orphanNotes > 0 ? `${orphanNotes} notes without a reference` : '',
  ].filter((fault) => fault !== '');
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (100 * part) / whole;
  return `${part} of ${whole} (${percent.toFixed(2)}%)`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function count(measures: readonly Measure[], test: (measure: Measure) => boolean): number {
  return measures.filter(test).length;
}
