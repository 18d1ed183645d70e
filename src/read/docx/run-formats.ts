/** What a run's properties say of its words. Formats that are equal are one value. */
import type { RunFormat } from './model.ts';
import { defined, lookOf, type Look, type Styles } from './styles.ts';
import { childOf, isOn, valueOf, type XmlElement } from './xml.ts';

export class RunFormats {
  readonly #styles: Styles;
  readonly #known = new Map<string, RunFormat>();

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** The format of a run in what stands around it. */
  of(properties: XmlElement | undefined, outer: RunFormat): RunFormat {
    const style = this.#styles.character(valueOf(properties, 'rStyle'));
    return this.one({
      ...outer,
      direct: defined(lookOf(properties)),
      ...(style && { style: style.name, styled: style.look }),
      ...languagesOf(properties, this.#styles.language),
      ...(isComplex(properties) && { complex: true }),
    });
  }

  /** The one value that stands for all that are equal to this one. */
  one(format: RunFormat): RunFormat {
    const key = JSON.stringify(format);
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, format);
    return format;
  }
}

/** How words look in the end: by themselves, by their style, by that of their paragraph. */
export function effectiveLook(format: RunFormat, around: Look): Look {
  return { ...around, ...format.styled, ...format.direct };
}

function isComplex(properties: XmlElement | undefined): boolean {
  return isOn(properties, 'rtl') ?? isOn(properties, 'cs') ?? false;
}

const kinds = ['val', 'eastAsia', 'bidi'] as const;

/** Word keeps one language for each kind of script; which one holds depends on the words. */
function languagesOf(
  properties: XmlElement | undefined,
  defaults: XmlElement | undefined,
): Pick<RunFormat, 'language' | 'eastAsian' | 'complexScript' | 'usualComplexScript'> {
  const own = childOf(properties, 'lang')?.attributes;
  const [language, eastAsian, bidi] = kinds.map((name) => own?.get(name));
  const rightToLeft = isOn(properties, 'rtl') ?? false;
  const usual = defaults?.attributes.get('bidi');
  // LibreOffice says again of a run what the document says of all (17.3.2.20): no words are marked so.
  const asAll =
    own !== undefined && kinds.every((name) => own.get(name) === defaults?.attributes.get(name));
  if (asAll) return rightToLeft && usual !== undefined ? { usualComplexScript: usual } : {};
  return {
    // Digits among words of another script have their language, and not their script or direction.
    ...((language ?? eastAsian) !== undefined && { language: language ?? eastAsian }),
    ...(eastAsian !== undefined && { eastAsian }),
    ...(bidi !== undefined && (rightToLeft || language === undefined) && { complexScript: bidi }),
    ...(rightToLeft && usual !== undefined && { usualComplexScript: usual }),
  };
}
