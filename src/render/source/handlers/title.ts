import type { Title } from '../../../tree/types.ts';
import { writeContainer, type BlockContext } from '../blocks.ts';
import { headingForm } from '../headings.ts';
import { writePhrasing } from '../phrasing.ts';

export function title(node: Title, { depth }: BlockContext): string {
  const form = headingForm(node, depth);
  if (form) return `# ${writePhrasing(form.phrasing, { mode: 'heading' })}`;
  const text = writePhrasing(node.children, { mode: 'paragraph' });
  return writeContainer('title', text, { label: node.label });
}
