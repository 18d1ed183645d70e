/**
 * The editor of the canonical source: CodeMirror with the language of the format. It stands in a
 * shadow root, where its styles are objects and not text in the page, which the policy forbids.
 */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Prec, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { DeskMessage, Lexicon, Mend } from '../../protocol.ts';
import { leadPhrases } from './completion.ts';
import { folding } from './folding.ts';
import { insertNote } from './notes.ts';
import { numberingKeys } from './numbering.ts';
import { highlighting, theme } from './look.ts';
import { sourceLanguage } from './source-language.ts';

export interface EditorOptions {
  text: string;
  label: string;
  onChange: (text: string) => void;
  onSave: () => void;
  /** Is told of the place of the caret when it has moved. */
  onCaret: (place: number) => void;
  /** What a mend is called on its button. */
  mendWords: (mend: Mend) => string;
  /** What a message says in the language of the page. */
  messageWords: (message: DeskMessage) => string;
}

export class SourceEditor {
  readonly #view: EditorView;
  readonly #direction = new Compartment();
  readonly #mendWords: EditorOptions['mendWords'];
  readonly #messageWords: EditorOptions['messageWords'];
  #lexicon: Lexicon | undefined;

  constructor(place: HTMLElement, options: EditorOptions) {
    const { text, label, onChange, onSave, onCaret } = options;
    this.#mendWords = options.mendWords;
    this.#messageWords = options.messageWords;
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          foldGutter(),
          codeFolding(),
          lintGutter(),
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightSpecialChars(),
          highlightSelectionMatches(),
          bracketMatching(),
          search({ top: true }),
          sourceLanguage,
          folding,
          syntaxHighlighting(highlighting),
          theme,
          EditorView.lineWrapping,
          EditorView.perLineTextDirection.of(true),
          EditorView.contentAttributes.of({
            'aria-label': label,
            spellcheck: 'true',
            tabindex: '0',
          }),
          this.#direction.of(directed('ltr')),
          autocompletion({
            override: [leadPhrases(() => this.#lexicon)],
            icons: false,
            aboveCursor: false,
          }),
          Prec.high(keymap.of([...completionKeymap])),
          keymap.of([
            ...numberingKeys,
            { key: 'Mod-Alt-n', preventDefault: true, run: insertNote },
            { key: 'Mod-s', preventDefault: true, run: () => (onSave(), true) },
            ...defaultKeymap,
            ...historyKeymap,
            ...searchKeymap,
            ...foldKeymap,
            ...lintKeymap,
          ]),
          EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
            if (docChanged) onChange(state.doc.toString());
            if (selectionSet) onCaret(state.selection.main.head);
          }),
        ],
      }),
    });
  }

  /** Marks what there is to say beside the lines, and turns the text as its language runs. */
  mark(messages: readonly DeskMessage[], direction: 'ltr' | 'rtl'): void {
    const { length } = this.#view.state.doc;
    const diagnostics = messages.map((message): Diagnostic => {
      const { from = 0, to = from, severity, mend } = message;
      return {
        from: Math.min(from, length),
        to: Math.min(to, length),
        severity: severity === 'suggestion' ? 'info' : severity,
        message: this.#messageWords(message),
        ...(mend && {
          actions: [{ name: this.#mendWords(mend), apply: () => this.replace([mend]) }],
        }),
      };
    });
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics), {
      effects: this.#direction.reconfigure(directed(direction)),
    });
  }

  /** Makes changes that one step of undoing takes back. */
  replace(mends: readonly Mend[]): void {
    this.#view.dispatch({ changes: mends.map((mend) => ({ ...mend })), userEvent: 'input.mend' });
  }

  /** Takes a text that was changed elsewhere; the caret, the scroll and what is undone stay. */
  follow(source: string): void {
    const now = this.#view.state.doc.toString();
    // The editor has one kind of line end.
    const text = source.replace(/\r\n?/g, '\n');
    if (now === text) return;
    let start = 0;
    while (start < now.length && start < text.length && now[start] === text[start]) start += 1;
    let end = 0;
    const most = Math.min(now.length, text.length) - start;
    while (end < most && now.at(-1 - end) === text.at(-1 - end)) end += 1;
    this.#view.dispatch({
      changes: { from: start, to: now.length - end, insert: text.slice(start, text.length - end) },
    });
  }

  insertNote(): void {
    insertNote(this.#view);
    this.#view.focus();
  }

  /** The words that are offered to whoever writes. */
  set lexicon(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  focus(): void {
    this.#view.focus();
  }

  /** Selects a stretch, brings it into view and gives it the focus. */
  show(from: number, to: number): void {
    const { length } = this.#view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    this.#view.dispatch({
      selection,
      effects: EditorView.scrollIntoView(selection.head, { y: 'center' }),
    });
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function directed(direction: 'ltr' | 'rtl'): Extension {
  return EditorView.editorAttributes.of({ dir: direction });
}
