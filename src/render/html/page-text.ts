/** The page as text. */

/** What stands in a page, written as HTML already: attributes' values are escaped for double quotes. */
export type PageParts = Record<
  | 'language'
  | 'direction'
  | 'policy'
  | 'head'
  | 'legislation'
  | 'style'
  | 'printStyle'
  | 'copyLink'
  | 'linkCopied'
  | 'linkShown'
  | 'copyCitation'
  | 'copyWords'
  | 'citationCopied'
  | 'wordsCopied'
  | 'wordsLanguage'
  | 'skipLink'
  | 'editions'
  | 'contents'
  | 'text'
  | 'colophon'
  | 'script',
  string
>;

/** The document around its parts (HTML, 13.1). */
export function pageText(parts: PageParts): string {
  return `<!DOCTYPE html>
<html lang="${parts.language}" dir="${parts.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${parts.policy}">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Plenary">
${parts.head}
<script type="application/ld+json">
${parts.legislation}
</script>
<style>
${parts.style}
</style>
<style media="print">
${parts.printStyle}
</style>
</head>
<body data-copy-link="${parts.copyLink}" data-link-copied="${parts.linkCopied}" data-link-shown="${parts.linkShown}" data-copy-citation="${parts.copyCitation}" data-copy-words="${parts.copyWords}" data-citation-copied="${parts.citationCopied}" data-words-copied="${parts.wordsCopied}" data-words-language="${parts.wordsLanguage}">
${parts.skipLink}
<header class="page-header">
${parts.editions}
</header>
<div class="page">
${parts.contents}
${parts.text}
</div>
${parts.colophon}
<script>${parts.script}</script>
</body>
</html>
`;
}
