/**
 * Text from the clipboard with what programs hand over of its look: italics, bold, raised signs,
 * numbering. It becomes Markdown, which is read as any other.
 */

const blocks = new Set(['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote']);

/** The text of what was copied, with its marks; nothing where there is no more than plain text. */
export function pastedText(clipboard: DataTransfer | null): string | undefined {
  const html = clipboard?.getData('text/html') ?? '';
  if (html === '') return undefined;
  const { body } = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const paragraphs: string[] = [''];
  write(body, paragraphs, '');
  const text = paragraphs
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
  return text === '' ? undefined : text;
}

/** The styles of other programs stand under the policy of this page, and are not wanted. */
function withoutStyles(html: string): string {
  return html
    .replace(/<style\b[^>]*>[^]*?<\/style>/gi, '')
    .replace(/<!--[^]*?-->/g, '')
    .replace(
      /\sstyle=(["'])([^]*?)\1/gi,
      (_, quote: string, css: string) => ` data-look=${quote}${css}${quote}`,
    );
}

function write(node: Node, paragraphs: string[], mark: string): void {
  for (const child of node.childNodes) {
    if (child instanceof Text) add(paragraphs, marked(child.data, mark));
    if (!(child instanceof Element)) continue;
    const name = child.localName;
    if (name === 'br') paragraphs.push('');
    else if (name === 'script' || name === 'style') continue;
    else if (blocks.has(name)) writeBlock(child, paragraphs);
    else write(child, paragraphs, markOf(child) || mark);
  }
}

function writeBlock(element: Element, paragraphs: string[]): void {
  paragraphs.push(labelOf(element));
  write(element, paragraphs, '');
  paragraphs.push('');
}

/** The number that a list shows before an item: it is not among the words. */
function labelOf(element: Element): string {
  const list = element.parentElement;
  if (element.localName !== 'li' || list?.localName !== 'ol') return '';
  const place = Array.from(list.children).indexOf(element);
  const start = Number(list.getAttribute('start') ?? 1);
  return `${start + place}. `;
}

function markOf(element: Element): string {
  const look = element.getAttribute('data-look') ?? '';
  if (/^(?:i|em|cite)$/.test(element.localName) || /font-style:\s*italic/i.test(look)) return '*';
  if (/^(?:b|strong)$/.test(element.localName) && !/font-weight:\s*normal/i.test(look)) return '**';
  if (element.localName === 'sup' || /vertical-align:\s*super/i.test(look)) return '^';
  return '';
}

function marked(words: string, mark: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  if (text === '') return words;
  if (mark === '^') return `${before}<sup>${text}</sup>${after}`;
  return `${before}${mark}${text}${mark}${after}`;
}

function add(paragraphs: string[], text: string): void {
  paragraphs[paragraphs.length - 1] += text;
}
