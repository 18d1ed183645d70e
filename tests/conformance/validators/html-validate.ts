/** html-validate: the HTML standard's grammar and content models. */
import { HtmlValidate } from 'html-validate';
import type { Finding } from '../finding.ts';

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Native lists bring numbers and bullets of their own beside the printed labels.
    'prefer-native-element': ['error', { exclude: ['list', 'listitem'] }],
  },
});

/** Checks web pages. */
export async function validateHtml(files: readonly string[]): Promise<Finding[]> {
  const report = await htmlValidate.validateMultipleFiles([...files]);
  return report.results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      file: filePath ?? '',
      rule: ruleId,
      message,
      place: `${line}:${column}`,
    })),
  );
}
