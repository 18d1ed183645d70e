/** The font files that a template names. */
import type { Template } from './template.ts';

const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const;

/** Each file once, "package/file": what a browser has to fetch before it makes editions. */
export function fontFilesOf({ pdf, epub }: Pick<Template, 'pdf' | 'epub'>): string[] {
  const families: Partial<Record<'package' | (typeof faces)[number], string>>[] = [
    ...pdf.fonts,
    epub.cover.font,
  ];
  const files = families.flatMap((family) =>
    faces.flatMap((face) => {
      const file = family[face];
      return file === undefined ? [] : [`${family.package}/${file}`];
    }),
  );
  return [...new Set(files)];
}
