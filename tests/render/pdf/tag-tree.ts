/** The structure of a PDF as PDF.js reads it: one line per element, with its text. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructureNode {
  role: string;
  children: (StructureNode | { type: string; id: string })[];
  alt?: string;
  lang?: string;
}

export async function tagTreeOf(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  try {
    const document = await task.promise;
    const lines: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true });
      const texts = textsByMark(content.items);
      lines.push(`page ${number}`);
      const tree = (await page.getStructTree()) as StructureNode | null;
      if (tree) describeNode(tree, 1, texts, lines);
    }
    return `${lines.join('\n')}\n`;
  } finally {
    await task.destroy();
  }
}

function textsByMark(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      const { str, hasEOL } = item as { str: string; hasEOL: boolean };
      if (id) texts.set(id, (texts.get(id) ?? '') + str + (hasEOL ? ' ' : ''));
    } else if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && typeof item.id === 'string' ? item.id : (open.at(-1) ?? ''));
    }
  }
  return texts;
}

function describeNode(
  node: StructureNode,
  depth: number,
  texts: ReadonlyMap<string, string>,
  lines: string[],
): void {
  const marks = [node.lang && `lang=${node.lang}`, node.alt && `alt=${JSON.stringify(node.alt)}`];
  const parts = [node.role, ...marks.filter((mark) => mark)];
  const indent = '  '.repeat(depth);
  const blocks = node.children.some((child) => 'role' in child);
  if (!blocks) parts.push(...node.children.map((child) => contentOf(child, texts)));
  lines.push(indent + parts.join(' '));
  for (const child of blocks ? node.children : []) {
    if ('role' in child) describeNode(child, depth + 1, texts, lines);
    else lines.push(`${indent}  ${contentOf(child, texts)}`);
  }
}

function contentOf(
  child: StructureNode['children'][number],
  texts: ReadonlyMap<string, string>,
): string {
  if ('role' in child) return child.role;
  return child.type === 'content'
    ? JSON.stringify(texts.get(child.id)?.trim() ?? '')
    : `(${child.type})`;
}
