import { describe, expect, it } from 'vitest';
import { fieldChange, fieldsOf, type FieldName } from '../../src/desk/page/front-matter.ts';

const source = `---
plenary: 1
language: en
organization: United Nations
distribution: "Distr.: General"
agendaItems:
  - Agenda item 106
---

# Title

symbol: this is text
`;

/** The source with a field changed. */
function changed(text: string, name: FieldName, value: string): string {
  const change = fieldChange(text, name, value);
  return change ? text.slice(0, change.from) + change.insert + text.slice(change.to) : text;
}

describe('the fields of a masthead', () => {
  it('are read from the front matter alone, without their quotes', () => {
    expect(fieldsOf(source)).toEqual({
      language: 'en',
      organization: 'United Nations',
      distribution: 'Distr.: General',
    });
  });

  it('come to stand where the format has them', () => {
    const text = changed(source, 'symbol', 'A/RES/70/179');
    expect(text.split('\n').slice(3, 6)).toEqual([
      'organization: United Nations',
      'symbol: A/RES/70/179',
      'distribution: "Distr.: General"',
    ]);
    expect(changed(text, 'symbol', '')).toBe(source);
  });

  it('are quoted where YAML would take them for something else', () => {
    for (const value of ['Distr.: General', '12', 'no', '- a', '"quoted"', '#1', "it's"]) {
      const text = changed(source, 'jobNumber', value);
      expect([value, fieldsOf(text).jobNumber]).toEqual([value, value]);
      expect(fieldsOf(text).organization).toBe('United Nations');
    }
    expect(changed(source, 'jobNumber', '12')).toContain('jobNumber: "12"');
  });

  it('are none in a text without front matter', () => {
    expect(fieldsOf('# Title\n')).toEqual({});
    expect(fieldChange('# Title\n', 'symbol', 'A')).toBeUndefined();
  });
});
