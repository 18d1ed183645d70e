/**
 * Where a link of the source leads in an edition: its address in the characters of RFC 3986, so that
 * e-book validators ("valid URL string", EPUB 3.3 §3.4) and PDF's 7-bit URI actions (ISO 32000-1
 * §12.6.4.7) take it; none where it is no web or mail address. A source is not trusted: no link runs
 * a script or opens a file.
 */
export function webAddress(url: string): string | undefined {
  const trimmed = url.trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  if (isWritten(trimmed)) return trimmed;
  const { protocol, username, password, host, pathname, search, hash } = new URL(trimmed);
  const user = username === '' ? '' : `${username}${password && `:${password}`}@`;
  const authority = protocol === 'mailto:' ? '' : `//${user}${host}`;
  const fragment = hash && `#${encoded(hash.slice(1))}`;
  return `${protocol}${authority}${encoded(pathname)}${encoded(search)}${fragment}`;
}

/** RFC 3986, appendix A, but for the brackets of a literal host. */
function isWritten(address: string): boolean {
  return /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*)?$/i.test(
    address,
  );
}

function encoded(part: string): string {
  return part.replace(/%(?![\da-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/giu, encodeURIComponent);
}
