/** The canonical source in its editor. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import type { DeskDocument } from './document.ts';
import { MastheadForm } from './masthead-form.tsx';
import { messageInWords } from './message-words.ts';
import { mendInWords } from './mend-words.ts';
import { SourceEditor } from './editor/editor.ts';

export function SourcePane({
  document,
  editor,
}: {
  document: DeskDocument;
  editor: RefObject<SourceEditor | null>;
}): JSX.Element {
  const { desk, words, language: ofPage } = useDesk();
  const language = useRef(ofPage);
  language.current = ofPage;
  const place = useRef<HTMLDivElement>(null);
  const [showsMasthead, setShowsMasthead] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const made = new SourceEditor(place.current, {
      text: document.source,
      label: words.editor.label,
      onChange: (text) => desk.edit(document, text),
      onSave: () => desk.downloadSource(document),
      onCaret: (place) => desk.moveCaret(place),
      messageWords: (message) => {
        const { reason, note, exactly = '' } = messageInWords(message, language.current);
        return [reason, exactly, note].filter((line) => line !== '').join('\n');
      },
      mendWords: (mend) => mendInWords(mend, words),
    });
    editor.current = made;
    return () => {
      editor.current = null;
      made.destroy();
    };
  }, [document, desk]);
  const { shown, shownOf, source } = document;
  useEffect(() => {
    if (shown && shownOf === source) editor.current?.mark(shown.messages, shown.direction);
  }, [shown, shownOf, source, ofPage]);
  // A file may change on the disk. What is typed meanwhile is in the document, and not yet in `source`.
  useEffect(() => editor.current?.follow(document.source), [document, source]);
  const ofText = shown?.language ?? 'en';
  useEffect(() => {
    void desk.lexicon(ofText).then(
      (lexicon) => {
        if (editor.current) editor.current.lexicon = lexicon;
      },
      () => undefined,
    );
  }, [ofText]);
  return (
    <>
      <div class="toolbar">
        <button type="button" class="small" onClick={() => setShowsMasthead(true)}>
          {words.panes.masthead}
        </button>
        <button type="button" class="small" onClick={() => editor.current?.insertNote()}>
          {words.panes.note}
        </button>
        <span class="soft">
          {document.isKept === false ? words.kept.full : document.isKept ? words.kept.kept : ''}
        </span>
      </div>
      <div class="editor" ref={place} />
      {showsMasthead && (
        <MastheadForm
          document={document}
          onChange={(change) => editor.current?.replace([change])}
          onClose={() => setShowsMasthead(false)}
        />
      )}
    </>
  );
}
