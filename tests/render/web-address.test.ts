import { expect, test } from 'vitest';
import { webAddress } from '../../src/render/web-address.ts';

test.each([
  'https://example.org',
  'HTTPS://docs.un.org/en/A/70/490',
  "https://example.org/a-b_c.d~e!$&'()*+,;=:@/?q=1&r=%2f#part/2?",
  'mailto:documents@example.org',
])('leaves %s as it is written', (url) => {
  expect(webAddress(url)).toBe(url);
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  [' https://example.org/ ', 'https://example.org/'],
  ['https://example.org/[1]|{2}', 'https://example.org/%5B1%5D%7C%7B2%7D'],
  ['https://example.org/?share=50%', 'https://example.org/?share=50%25'],
  ['https://example.org/#a#b', 'https://example.org/#a%23b'],
  ['https://пример.example/é', 'https://xn--e1afmkfd.example/%C3%A9'],
  ['https://example.org/\uD800', 'https://example.org/%EF%BF%BD'],
  ['https://[::1]:8080/[a]', 'https://[::1]:8080/%5Ba%5D'],
  ['https://user:word@example.org/a b', 'https://user:word@example.org/a%20b'],
  ['mailto:the office@example.org', 'mailto:the%20office@example.org'],
])('writes %s as %s', (url, address) => {
  expect(webAddress(url)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//example.org/',
  'A/70/490',
  '#para_4',
  'https://',
  'https://exa mple.org/',
  'https://example.org:99999/',
])('finds no address in %s', (url) => {
  expect(webAddress(url)).toBeUndefined();
});
