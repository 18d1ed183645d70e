/** Writes the page of all messages, `docs/messages.md`, from the list of rules. */
import { rules, type Rule, type Severity } from './rules.ts';

const groups: Record<Severity, { title: string; text: string }> = {
  error: { title: 'Errors', text: 'An error withholds the editions of the document.' },
  warning: {
    title: 'Warnings',
    text: 'The editions are published. `--strict` turns warnings into errors.',
  },
  suggestion: {
    title: 'Suggestions',
    text: 'What was read with care, and advice on style. An adopted text is authoritative all the same.',
  },
};

/** The page in Markdown. */
export function messagesPage(): string {
  const sections = Object.entries(groups).map(([severity, { title, text }]) => {
    const rows = Object.entries<Rule>(rules)
      .filter(([, rule]) => rule.severity === severity)
      .map(([id, { description, mend }]) => `| \`${id}\` | ${cell(description)} | ${cell(mend)} |`);
    const head = ['| Id | What it means | What to do |', '| --- | --- | --- |'];
    return [`## ${title}`, text, [...head, ...rows].join('\n')].join('\n\n');
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

const introduction = `# Messages

<!-- Generated from the list of rules: \`npm run docs\` writes it again. -->

What Plenary can say about a text. Each message has a place, one of these ids, a reason and a mend.`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
