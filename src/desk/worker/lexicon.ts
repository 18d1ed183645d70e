/** The words of a language that help to write in it. */
import type { Asking, Lexicon } from '../protocol.ts';
import { languageData } from './site.ts';

export async function lexicon({ language }: Asking['lexicon']): Promise<Lexicon> {
  const all = await languageData();
  const data =
    all.find((one) => one.language === language) ?? all.find((one) => one.language === 'en');
  const { leadPhrases, organization = '', organs, months = [] } = data ?? {};
  return {
    language,
    preambular: leadPhrases?.preambular ?? [],
    operative: leadPhrases?.operative ?? [],
    repeated: leadPhrases?.repeated ?? [],
    organization,
    organs: Object.values(organs ?? {}),
    months,
  };
}
