/** Shows where two texts part, so that a person sees it at a glance. */

const around = 24;

/** "“…persons, especially wome[m]…”" against "“…wome[n]…”": both sides around the first difference. */
export function differenceOf(source: string, edition: string): { source: string; edition: string } {
  let start = 0;
  while (start < source.length && source[start] === edition[start]) start += 1;
  let end = 0;
  const most = Math.min(source.length, edition.length) - start;
  while (end < most && source.at(-1 - end) === edition.at(-1 - end)) end += 1;
  return { source: marked(source, start, end), edition: marked(edition, start, end) };
}

function marked(text: string, start: number, end: number): string {
  const stop = text.length - end;
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, stop + around);
  const head = `${from > 0 ? '…' : ''}${text.slice(from, start)}`;
  const tail = `${text.slice(stop, to)}${to < text.length ? '…' : ''}`;
  return `“${head}[${shortened(text.slice(start, stop))}]${tail}”`;
}

/** A text cut to what fits in a line of a report. */
export function shortened(text: string, most = 60): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
