/** The words of the interface. A language is a file of data with the same keys as the English one. */
import english from '../words/en.json' with { type: 'json' };
import french from '../words/fr.json' with { type: 'json' };

export type Words = typeof english;

export const interfaces = { en: english, fr: french } satisfies Record<string, Words>;

export type InterfaceLanguage = keyof typeof interfaces;

/** Puts values into a sentence: "Close {name}". */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

type Counted = Readonly<{ zero?: string; one: string; other: string }>;

/** A sentence with a number in it, in the form that the number asks for. */
export function counted(forms: Counted, count: number, language: string): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  const form = new Intl.PluralRules(language).select(count);
  return fill(form === 'one' ? forms.one : forms.other, { count });
}
