/** The page of an edition: its template with the paper chosen, and sized for the script. */
import type { Typography } from '../../language/typography.ts';
import type { BlockStyle, PdfTemplate } from '../../template/index.ts';
import type { EditionOptions } from '../options.ts';

export interface PageSetup {
  template: PdfTemplate;
  width: number;
  height: number;
  /** The text column. */
  column: { left: number; width: number };
}

export function pageSetup({ template, paper }: EditionOptions, typography?: Typography): PageSetup {
  const pdf = typography ? sizedFor(typography, template.pdf) : template.pdf;
  const { width, height } = pdf.papers[paper];
  const left = pdf.margins.left + pdf.column.left;
  return {
    template: pdf,
    width,
    height,
    column: { left, width: width - left - pdf.margins.right - pdf.column.right },
  };
}

/** A template's text styles as large, and its lines as far apart, as a script asks for. */
function sizedFor(typography: Typography, pdf: PdfTemplate): PdfTemplate {
  const sized = <Style extends BlockStyle>(style: Style): Style => sizedStyle(style, typography);
  const { masthead, runningHead, runningFoot } = pdf;
  const styles = Object.fromEntries(
    Object.entries(pdf.styles).map(([name, style]) => [name, sized(style)]),
  ) as PdfTemplate['styles'];
  return {
    ...pdf,
    styles,
    masthead: {
      ...masthead,
      organization: sized(masthead.organization),
      organ: sized(masthead.organ),
      distribution: sized(masthead.distribution),
    },
    runningHead: { ...runningHead, title: sized(runningHead.title) },
    runningFoot: { ...runningFoot, firstJobNumber: sized(runningFoot.firstJobNumber) },
  };
}

function sizedStyle<Style extends BlockStyle>(
  style: Style,
  { size = 1, leading = 1, plain = false }: Typography,
): Style {
  const { tracking: _tracking, stretch: _stretch, ...unspaced } = style;
  return {
    ...(plain ? (unspaced as Style) : style),
    size: style.size * size,
    leading: style.leading * leading,
  };
}
