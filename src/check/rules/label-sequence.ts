/** Labels follow one another at each level: 1., 2.; (a), (b); (i), (ii); I, II. */
import { writeLabel, type NumeralSystem } from '../../tree/numerals.ts';
import type { Check, CheckContext, CheckMessage } from '../context.ts';
import { withLatinLookAlikes } from '../../tree/look-alikes.ts';
import { labelledRuns, type Run, type RunMember } from '../labelled-runs.ts';
import { sequenceLabel, systemOf, type SequenceLabel } from '../labels.ts';

/** Reports each label that does not follow the one before it, and each that is missing. */
export const labelSequence: Check = (root, context) =>
  labelledRuns(root).flatMap((run) => breaksIn(run, context));

interface Step extends RunMember {
  /** Absent for a paragraph without a label. */
  label: SequenceLabel | undefined;
}

function breaksIn(run: Run, context: CheckContext): CheckMessage[] {
  const spell = spellingOf(run);
  const steps = run.map((member): Step => {
    const printed = member.node.label;
    if (printed === undefined) return { ...member, label: undefined };
    return { ...member, label: sequenceLabel(printed, context.labelWords, spell(printed)) };
  });
  const labels = steps.flatMap(({ label }) => label ?? []);
  const system = systemOf(labels);
  if (system === undefined) return [];
  const write = labelWriter(labels, system);
  const messages: CheckMessage[] = [];
  let last = 0;
  let lastLabel: SequenceLabel | undefined;
  steps.forEach((step, index) => {
    const { label } = step;
    const next = steps.slice(index + 1, index + 2)[0]?.label?.numbers.get(system)?.value;
    if (label === undefined) {
      if (last > 0 && next === last + 2) {
        last += 1;
        messages.push(withoutLabel(step, { last: lastLabel, expected: write(last), context }));
      }
      return;
    }
    if (label.inserted && label.numbers.size === 0) return;
    const value = label.numbers.get(system)?.value;
    const fits =
      value === last + 1 || (value === last && label.inserted) || (value === 1 && step.mayRestart);
    if (!fits) {
      messages.push(outOfSequence(step, { last: lastLabel, expected: write(last + 1), context }));
    }
    last = numberAfter(last, { value, next, fits });
    lastLabel = label;
  });
  return messages;
}

/** "а)", "b)", "с)": Cyrillic letters count as the Latin ones that they look like, if all of them do. */
function spellingOf(run: Run): (label: string) => string {
  const all = run.map(({ node }) => node.label ?? '').join('');
  const hasOthers = /\p{Script=Cyrillic}/u.test(withLatinLookAlikes(all));
  return hasOthers ? (label) => label : withLatinLookAlikes;
}

/** The number that the sequence has reached: a number that the next one does not go on from is misread. */
function numberAfter(
  last: number,
  { value, next, fits }: { value: number | undefined; next: number | undefined; fits: boolean },
): number {
  if (!fits && next === last + 2) return last + 1;
  if (value !== undefined) return value;
  // A label of another kind stands beside the sequence if the sequence goes on after it.
  return next === last + 1 ? last : last + 1;
}

interface Situation {
  last: SequenceLabel | undefined;
  /** What is expected, as this run writes its labels. */
  expected: string;
  context: CheckContext;
}

function outOfSequence({ node, label }: Step, { last, expected }: Situation): CheckMessage {
  const where = last ? `follows "${last.printed}"` : 'opens the sequence';
  return {
    reason: `The label "${label?.printed}" ${where}; "${expected}" is expected`,
    place: node,
  };
}

function withoutLabel({ node }: Step, { last, expected, context }: Situation): CheckMessage {
  return {
    reason: `After "${last?.printed}" ${context.placeOf(node)} has no label; "${expected}" is expected`,
    place: node,
  };
}

/** Writes a number as the first label of the run is written that can be read. */
function labelWriter(
  labels: readonly SequenceLabel[],
  system: NumeralSystem,
): (value: number) => string {
  const like = labels.find(({ numbers }) => numbers.has(system));
  const { before, after } = like?.numbers.get(system)?.pattern ?? { before: '', after: '' };
  return (value) => {
    // "1 -": Arabic sets the sign apart.
    const gap = /(?<=\p{N})\s+(?=[^\s\p{L}\p{N}]+\s*$)/u.exec(like?.printed ?? '')?.[0] ?? '';
    const pattern = { system, before, after: gap + after };
    return `${like?.word ?? ''}${writeLabel(value, pattern) ?? value}`;
  };
}
