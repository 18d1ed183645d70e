/** How the editor looks: with the colours of the page, which change with its theme. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const highlighting = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strong, fontWeight: '600' },
  { tag: [tags.link, tags.labelName], color: 'var(--accent)' },
  { tag: [tags.meta, tags.keyword, tags.escape, tags.quote], color: 'var(--soft)' },
  { tag: tags.propertyName, color: 'var(--soft)' },
  { tag: tags.string, color: 'var(--ink)' },
]);

export const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--serif)', fontSize: '1rem', lineHeight: '1.5' },
  '.cm-content': { padding: '0.75rem 0 40vh', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1rem 0 0.5rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper)',
    color: 'var(--soft)',
    border: 'none',
    fontFamily: 'var(--sans)',
    fontSize: '0.75rem',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-activeLine': { backgroundColor: 'var(--line-lit)' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--line-lit)' },
  '.cm-selectionBackground': { backgroundColor: 'var(--selection) !important' },
  '.cm-selectionMatch': { backgroundColor: 'var(--selection)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--panel)',
    color: 'var(--soft)',
    border: '1px solid var(--hair)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--hair)',
    fontFamily: 'var(--sans)',
    fontSize: '0.875rem',
  },
  '.cm-diagnostic': { whiteSpace: 'pre-line', maxWidth: '32rem' },
  '.cm-diagnostic-error': { borderInlineStart: '3px solid var(--error)' },
  '.cm-diagnostic-warning': { borderInlineStart: '3px solid var(--warning)' },
  '.cm-diagnostic-info': { borderInlineStart: '3px solid var(--soft)' },
  '.cm-lintRange-warning': {
    textDecoration: 'underline wavy var(--warning) 1px',
    backgroundImage: 'none',
  },
  '.cm-lintRange-error': {
    textDecoration: 'underline wavy var(--error) 1px',
    backgroundImage: 'none',
  },
  '.cm-lintRange-info': {
    textDecoration: 'underline dotted var(--soft) 1px',
    backgroundImage: 'none',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--serif)',
    fontSize: '1rem',
    maxHeight: '16rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.7rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-gutter-lint .cm-lint-marker': {
    content: '""',
    width: '0.5rem',
    height: '0.5rem',
    marginBlockStart: '0.5rem',
    borderRadius: '50%',
    backgroundColor: 'var(--soft)',
  },
  '.cm-gutter-lint .cm-lint-marker-warning': { backgroundColor: 'var(--warning)' },
  '.cm-gutter-lint .cm-lint-marker-error': { backgroundColor: 'var(--error)' },
  '.cm-panels button, .cm-panels input': { font: 'inherit' },
  '.cm-textfield': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-panel.cm-search label': { color: 'var(--ink)', fontSize: 'inherit' },
});
