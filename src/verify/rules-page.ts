/** Writes the page of all that verification checks, `docs/verification-rules.md`, from the lists. */
import { humanChecks, matterhorn } from './human-checks.ts';
import { aknRules } from './rules/akn.ts';
import { epubRules } from './rules/epub.ts';
import { htmlRules } from './rules/html.ts';
import { markupRules } from './rules/markup.ts';
import { pdfRules } from './rules/pdf.ts';
import { textRules } from './rules/text.ts';
import { wordRules } from './rules/docx.ts';
import type { VerificationRule } from './rules/rule.ts';

const groups: [string, string, Record<string, VerificationRule>][] = [
  ['Text', 'Every edition, held against its source.', textRules],
  ['PDF', 'On the objects of the file. The ids are those of veraPDF’s profiles.', pdfRules],
  ['EPUB', 'The ids are those of EPUBCheck’s messages and of Ace’s rules.', epubRules],
  [
    'Web page',
    'Of these, the success criteria hold for the pages of e-books and for Word files too.',
    htmlRules,
  ],
  [
    'Words of pages',
    'What a reader gets of a web page or a page of an e-book: styles, scripts, attributes.',
    markupRules,
  ],
  ['Word', 'Besides them, for Word files.', wordRules],
  ['XML', 'The clauses are names of the schema of Akoma Ntoso 3.0.', aknRules],
];

/** The page in Markdown. */
export function rulesPage(): string {
  const tables = groups.map(([title, text, rules]) => {
    const rows = Object.entries(rules).map(
      ([id, { standard, clause, severity, description, blind = '' }]) => {
        const origin = clause === undefined ? standard : `${standard}, ${clause}`;
        return `| \`${id}\` | ${origin} | ${severity} | ${description} | ${blind} |`;
      },
    );
    const head = [
      '| Id | Asked for by | Severity | What must hold | What it cannot see |',
      '| --- | --- | --- | --- | --- |',
    ];
    return [`## ${title}`, text, [...head, ...rows].join('\n')].join('\n\n');
  });
  return `${[introduction, ...tables, humanSection()].join('\n\n')}\n`;
}

const introduction = `# What verification checks

<!-- Generated from the lists of rules: \`npm run docs\` writes it again. -->

All of these are judged by \`plenary verify\` itself. Where a rule models less than its words might promise, it
says what it cannot see. What only people can judge comes at the end.`;

function humanSection(): string {
  const rows = humanChecks.map(
    ({ id, formats, question }) => `| ${id} | ${formats.join(', ')} | ${question} |`,
  );
  const { conditions, machine, human } = matterhorn;
  return [
    '## What only people can judge',
    `Of the ${conditions} conditions of the Matterhorn Protocol 1.1 for PDF/UA-1, ${machine} are machine checks and ${human} are human ones. Those of the human ones that can arise in a resolution are listed, and what the other formats leave to people.`,
    ['| Condition | Editions | Question |', '| --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}
