/** Addresses that files refer to. */

/** "/akn/un/statement/deliberation/unga/2044-12-17/99-1" and what may follow it. */
const deliberation = /^\/akn\/un\/statement\/deliberation\/(unga|unsc)\/[^/]*\/([^/]+)/;
const prefixes: Readonly<Record<string, string>> = { unga: 'A/RES/', unsc: 'S/RES/' };

/**
 * The address on the web that a reference leads to. An identifier of Akoma Ntoso is none: that of a
 * resolution has one at the documents service, of others the words stay without a link.
 */
export function webAddressOfReference(href: string, element: string): string | undefined {
  if (href === '') return undefined;
  const [, actor = '', number] = deliberation.exec(href) ?? [];
  const prefix = prefixes[actor];
  if (number !== undefined && prefix !== undefined) {
    return `https://docs.un.org/${prefix}${numberOf(number, actor)}`;
  }
  if (element === 'a') return href;
  return /^https?:\/\//.test(href) ? href : undefined;
}

/** "99-1" is 99/1; numbers of the Security Council have their year behind: "2729-2024" is 2729(2024). */
function numberOf(number: string, actor: string): string {
  const [, first = number, rest = ''] = /^([^-]+)-(.+)$/.exec(number) ?? [];
  if (rest === '') return first;
  return actor === 'unsc' ? `${first}(${rest})` : `${first}/${rest}`;
}
