/**
 * Expands a Hunspell dictionary to the words that it stands for. Spelling programs do so with each
 * word that they are asked about; reading asks seldom, and has a list at hand without waiting.
 */

interface Affix {
  prefix: boolean;
  strip: string;
  add: string;
  condition: RegExp;
}

interface Affixes {
  rules: ReadonlyMap<string, readonly Affix[]>;
  /** Whether the rules of a flag go together with those of the other kind. */
  crossing: ReadonlySet<string>;
}

/** The words of a dictionary, from its affix file and its list of stems. */
export function expandDictionary(aff: string, dic: string): Set<string> {
  const affixes = affixesIn(aff);
  const words = new Set<string>();
  for (const line of dic.split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split(/\/(?=[^/]*$)/);
    for (const form of formsOf(word, Array.from(flags), affixes)) words.add(form);
  }
  return words;
}

function affixesIn(aff: string): Affixes {
  const rules = new Map<string, Affix[]>();
  const crossing = new Set<string>();
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (kind !== 'PFX' && kind !== 'SFX') continue;
    const prefix = kind === 'PFX';
    if (condition === undefined) {
      // The head of a group of rules: "SFX V N 2".
      if (strip === 'Y') crossing.add(flag);
      continue;
    }
    const rule = {
      prefix,
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: new RegExp(prefix ? `^${condition}` : `${condition}$`, 'u'),
    };
    rules.set(flag, [...(rules.get(flag) ?? []), rule]);
  }
  return { rules, crossing };
}

function formsOf(word: string, flags: readonly string[], { rules, crossing }: Affixes): string[] {
  const apply = (stem: string, flag: string, prefix: boolean): string[] =>
    (rules.get(flag) ?? [])
      .filter((rule) => rule.prefix === prefix && rule.condition.test(stem))
      .map((rule) =>
        prefix
          ? rule.add + stem.slice(rule.strip.length)
          : stem.slice(0, stem.length - rule.strip.length) + rule.add,
      );
  const suffixed = flags.flatMap((flag) =>
    apply(word, flag, false).map((form) => ({ form, crosses: crossing.has(flag) })),
  );
  const stems = [word, ...suffixed.filter(({ crosses }) => crosses).map(({ form }) => form)];
  const prefixed = flags.flatMap((flag) =>
    (crossing.has(flag) ? stems : [word]).flatMap((stem) => apply(stem, flag, true)),
  );
  return [word, ...suffixed.map(({ form }) => form), ...prefixed];
}
