/** The families of fonts that an edition asks, in the order in which it asks them. */
import { packagesOf, type FontFileName, type Typography } from '../../../language/typography.ts';
import type { FontFamily } from '../../../template/index.ts';
import type { Look } from './faces.ts';
import type { Direction } from './shaping.ts';

/** A family of faces; they may be of several packages. */
export interface Family {
  /** The file of a look. */
  file(look: Look): FontFileName;
  /** Whether it is asked for a letter at all. */
  draws(cluster: string): boolean;
  /** How large its letters are drawn beside others. */
  enlarged: number;
  /** What to install when one of its files is missing. */
  packages: readonly string[];
}

export type FamiliesByDirection = Record<Direction, readonly Family[]>;

/**
 * The families of a template, and before them those of the language, where text runs in its
 * direction: figures and Latin words of an Arabic text are set in the template's own fonts.
 */
export function familiesOf(
  template: readonly FontFamily[],
  typography: Typography | undefined,
  direction: Direction,
): FamiliesByDirection {
  const own = typography ? scriptFamilies(typography) : [];
  const others = template.map((family) => templateFamily(family, typography?.upright ?? false));
  const before = [...own, ...others];
  const after = [...others, ...own];
  return direction === 'rtl' ? { rtl: before, ltr: after } : { ltr: before, rtl: others };
}

function templateFamily(family: FontFamily, upright: boolean): Family {
  const { package: name, regular, without } = family;
  return {
    file: ({ bold, italic }) => {
      const slanted = italic && !upright;
      const file =
        (bold && slanted ? (family.boldItalic ?? family.bold) : bold ? family.bold : undefined) ??
        (slanted ? family.italic : undefined) ??
        regular;
      return { package: name, file };
    },
    draws: (cluster) => !(without?.includes(cluster) ?? false),
    enlarged: 1,
    packages: [name],
  };
}

function scriptFamilies(typography: Typography): Family[] {
  const packages = packagesOf(typography);
  return typography.fonts.map(
    ({ regular, bold, italic, boldItalic, heading, characters, scale = 1 }): Family => {
      const asked = characters === undefined ? undefined : new RegExp(characters, 'u');
      return {
        file: (look) =>
          (look.heading ? (heading ?? bold) : undefined) ??
          (look.bold && look.italic ? (boldItalic ?? bold) : look.bold ? bold : undefined) ??
          (look.italic ? italic : undefined) ??
          regular,
        draws: (cluster) => asked?.test(cluster) ?? true,
        enlarged: scale,
        packages,
      };
    },
  );
}
