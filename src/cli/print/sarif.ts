/** Messages as SARIF 2.1.0, the form that code hosts show beside the lines of a change. */
import { rules, type RuleId, type Severity } from '../../diagnostics/index.ts';
import type { DocumentMessage } from '../../publish/messages.ts';
import { originInWords } from '../../tree/index.ts';

export interface CheckedDocument {
  path: string;
  messages: readonly DocumentMessage[];
}

// SARIF 3.27.10
const levels = { error: 'error', warning: 'warning', suggestion: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** The log of one run over these documents. */
export function sarifLog(documents: readonly CheckedDocument[], version: string): object {
  const ruleIds = Object.keys(rules) as RuleId[];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Plenary',
            semanticVersion: version,
            rules: ruleIds.map((id) => ({
              id,
              shortDescription: { text: rules[id].description },
              help: { text: rules[id].mend },
              defaultConfiguration: { level: levels[rules[id].severity] },
            })),
          },
        },
        // SARIF 3.14.17: our columns are those of the source as UTF-16.
        columnKind: 'utf16CodeUnits',
        results: documents.flatMap(({ path, messages }) =>
          messages.map((message) => ({
            ruleId: message.ruleId,
            ruleIndex: ruleIds.indexOf(message.ruleId),
            level: levels[message.severity],
            message: { text: sentences(message) },
            locations: [location(path, message)],
          })),
        ),
      },
    ],
  };
}

/** What is wrong and what to do; reasons are written without the full stop. */
function sentences({ reason, note, origin }: DocumentMessage): string {
  const place = origin ? `At ${originInWords(origin)}: ` : '';
  return place + (note === '' ? reason : `${reason.replace(/\.$/, '')}. ${note}`);
}

function location(path: string, { line: ofText, column, origin }: DocumentMessage): object {
  // The lines of a text that was taken out of a file are not the file's own.
  const line = origin ? undefined : ofText;
  const region = { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriReference(path) },
      ...(line !== undefined && { region }),
    },
  };
}

/** A path as a URI reference (RFC 3986), as SARIF 3.4.3 wants it. */
function uriReference(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeURIComponent).join('/');
  return slashed.startsWith('/') ? `file://${encoded}` : encoded;
}
