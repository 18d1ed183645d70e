/** The report as one page: structure beside page pictures, findings, and what people must judge. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Finding } from '../finding.ts';
import { placeText } from '../place.ts';
import { humanChecksFor } from '../human-checks.ts';
import {
  findingsOf,
  type VerificationReport,
  type VerifiedDocument,
  type VerifiedEdition,
} from '../report.ts';
import { verificationRules, type VerificationRule } from '../rules.ts';
import { acrobatExplanation, humanSentence, summarySentence } from './sentences.ts';
import type { PageMaterial, ReportMaterial } from './material.ts';

const writer = unified().use(rehypeStringify).freeze();

/** Pictures of more documents than that would make a page that no browser likes. */
const mostPictured = 12;

/** Writes the report. It needs no network and no script. */
export async function htmlReport(
  report: VerificationReport,
  material: ReportMaterial,
): Promise<string> {
  const content = [
    h('header', [
      h('h1', 'Verification report'),
      h(
        'p',
        { className: ['summary', ...(findingsOf(report).length > 0 ? ['faulty'] : [])] },
        summarySentence(report),
      ),
    ]),
    h('main', { id: 'report' }, [...(await documents(report, material)), ...people(report)]),
  ];
  const parts: Record<string, string> = {
    style: material.style.trim(),
    report: writer.stringify({ type: 'root', children: content }),
  };
  return material.page.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole);
}

async function documents(
  { documents: all }: VerificationReport,
  material: PageMaterial,
): Promise<ElementContent[]> {
  const content: ElementContent[] = [];
  for (const [index, document] of all.entries()) {
    content.push(h('h2', document.name), ...about(document), ...findingsTable(document.editions));
    const pictured =
      index < mostPictured ? document.editions.filter(({ format }) => format === 'pdf') : [];
    for (const [number, edition] of pictured.entries()) {
      content.push(...(await structure(edition, `s${index}-${number}`, material)));
    }
  }
  return content;
}

function about({ source, editions }: VerifiedDocument): ElementContent[] {
  const rows = editions.map(({ name, format, findings }) =>
    h('tr', [
      h('th', { scope: 'row' }, name),
      h('td', format),
      findings.length === 0
        ? h('td', { className: ['clean'] }, 'no machine-checkable fault found')
        : h(
            'td',
            { className: ['error'] },
            findings.length === 1 ? '1 finding' : `${findings.length} findings`,
          ),
    ]),
  );
  const against = source === undefined ? 'No source was found.' : `Held against ${source}.`;
  return [
    h('p', { className: ['quiet'] }, against),
    h('table', [headRow('Edition', 'Format', 'Result'), h('tbody', rows)]),
  ];
}

function findingsTable(editions: readonly VerifiedEdition[]): ElementContent[] {
  const findings = editions.flatMap((edition) => edition.findings);
  if (findings.length === 0) return [];
  return [
    h('h3', 'Findings'),
    // What scrolls sideways must be reachable by the keyboard (WCAG 2.2, SC 2.1.1).
    h('div', { className: ['scroll'], role: 'region', ariaLabel: 'Findings', tabIndex: 0 }, [
      h('table', { className: ['findings'] }, [
        headRow('Rule', 'Edition', 'Place', 'What is wrong', 'What to do'),
        h('tbody', findings.map(findingRow)),
      ]),
    ]),
  ];
}

function findingRow({ ruleId, severity, edition, place, reason, mend }: Finding): ElementContent {
  const { standard, clause }: VerificationRule = verificationRules[ruleId];
  const origin = clause === undefined ? standard : `${standard}, ${clause}`;
  return h('tr', [
    h('th', { scope: 'row' }, [
      h('span', { className: ['rule', severity] }, ruleId),
      h('br'),
      h('span', { className: ['quiet'] }, `${severity}, ${origin}`),
    ]),
    h('td', edition),
    h('td', placeText(place)),
    h('td', reason),
    h('td', mend),
  ]);
}

function headRow(...names: string[]): ElementContent {
  return h('thead', [
    h(
      'tr',
      names.map((name) => h('th', { scope: 'col' }, name)),
    ),
  ]);
}

async function structure(
  { name, bytes, findings }: VerifiedEdition,
  prefix: string,
  material: PageMaterial,
): Promise<ElementContent[]> {
  const isReadable = bytes && !findings.some(({ ruleId }) => ruleId === 'edition-unreadable');
  if (!isReadable) return [];
  // Reports without a PDF need not wait for what reads them.
  const { structureView } = await import('./structure-view.ts');
  return [
    h('h3', `Structure of ${name}, beside its pages`),
    h(
      'p',
      { className: ['quiet'] },
      'On the left is what assistive technology is told, in its order; each number stands on the picture where that text begins.',
    ),
    ...(await structureView(name, bytes, prefix, material)),
  ];
}

/** What a machine cannot judge, and one alarm that is none. */
function people(report: VerificationReport): ElementContent[] {
  const formats = new Set(
    report.documents.flatMap(({ editions }) => editions.map(({ format }) => format)),
  );
  return [
    h('h2', 'What only people can judge'),
    h('p', humanSentence(report)),
    h(
      'ul',
      { className: ['checklist'] },
      humanChecksFor(report).map(({ id, question }) =>
        h('li', [
          h('span', { className: ['box'], ariaHidden: 'true' }),
          h('strong', id),
          h('span', question),
        ]),
      ),
    ),
    ...(formats.has('pdf')
      ? [
          h('h2', 'Acrobat’s alarm “Lbl and LBody must be children of LI”'),
          h('p', acrobatExplanation),
        ]
      : []),
  ];
}
