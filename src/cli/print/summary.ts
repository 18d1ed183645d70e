/** What a run did, in a few words at its end. */
import type { PublishedDocument } from '../../publish/publish-document.ts';
import { warningsByRule } from '../../publish/messages.ts';

export interface RunSummary {
  documents: number;
  built: number;
  unchanged: number;
  unverified: number;
  withheld: number;
  /** Texts of a folder that are none of the genre. */
  leftOut: number;
  failed: number;
  /** Editions that stand in the output folder now. */
  editions: number;
  /** How many warnings each rule gave, of documents that have not changed too. */
  warnings: Record<string, number>;
  milliseconds: number;
}

export interface RunCounter {
  add(document: PublishedDocument): void;
  summary(milliseconds: number): RunSummary;
}

/** Counts what happens, document by document, and keeps nothing else of it. */
export function countRun(): RunCounter {
  const counts = {
    documents: 0,
    built: 0,
    unchanged: 0,
    unverified: 0,
    withheld: 0,
    leftOut: 0,
    failed: 0,
    editions: 0,
  };
  const warnings = new Map<string, number>();
  return {
    add: ({ status, record, messages }) => {
      counts.documents += 1;
      counts[status] += 1;
      counts.editions += record?.editions.length ?? 0;
      for (const [rule, count] of Object.entries(record?.warnings ?? warningsByRule(messages))) {
        warnings.set(rule, (warnings.get(rule) ?? 0) + count);
      }
    },
    summary: (milliseconds) => ({
      ...counts,
      warnings: Object.fromEntries([...warnings].sort(([a], [b]) => (a < b ? -1 : 1))),
      milliseconds: Math.round(milliseconds),
    }),
  };
}

/** The summary in words. */
export function summaryLines(summary: RunSummary, outputFolder: string): string[] {
  const { documents, editions, warnings } = summary;
  const { built, unchanged, unverified, withheld, leftOut, failed } = summary;
  const outcomes = [
    built > 0 && `${built} built`,
    unchanged > 0 && `${unchanged} unchanged`,
    unverified > 0 && `${unverified} with editions that do not verify`,
    withheld > 0 && `${withheld} withheld for errors`,
    leftOut > 0 && `${leftOut} left out`,
    failed > 0 && `${failed} failed`,
  ].filter((outcome) => outcome !== false);
  const seconds = (summary.milliseconds / 1000).toFixed(1);
  const rules = Object.entries(warnings).map(([rule, count]) => `${rule} ${count}`);
  const total = Object.values(warnings).reduce((sum, count) => sum + count, 0);
  return [
    `${counted(documents, 'document')}${outcomes.length > 0 ? ` (${outcomes.join(', ')})` : ''}, ` +
      `${counted(editions, 'edition')} in ${outputFolder}, ${seconds} s`,
    ...(total > 0 ? [`${counted(total, 'warning')}: ${rules.join(', ')}`] : []),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
