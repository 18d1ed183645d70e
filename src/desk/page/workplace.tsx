/** An open document: its text, what is to be looked at, and what comes out of it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDesk } from './context.ts';
import { messagesOf, type DeskDocument } from './document.ts';
import type { SourceEditor } from './editor/editor.ts';
import { Divider } from './divider.tsx';
import { rememberedShares, rememberShares, type Shares } from './shares.ts';
import { SourcePane } from './source-pane.tsx';
import { MessageList } from './message-list.tsx';
import { Tabs } from './tabs.tsx';
import { Views } from './views.tsx';
import { fill } from './words.ts';

type Zone = 'source' | 'messages' | 'views';

export function Workplace({ document }: { document: DeskDocument }): JSX.Element {
  const { desk, words } = useDesk();
  const editor = useRef<SourceEditor>(null);
  // On a narrow window one zone is seen at a time, the edition first.
  const [zone, setZone] = useState<Zone>('views');
  const [shares, setShares] = useState(rememberedShares);
  const { panes } = words;
  const divide = (part: Partial<Shares>): void => {
    const divided = { ...shares, ...part };
    setShares(divided);
    rememberShares(divided);
  };
  const count = messagesOf(document).length;
  return (
    <main
      class="workplace"
      data-zone={zone}
      data-folded={shares.text === 0 ? 'text' : shares.source === 0 ? 'source' : undefined}
      style={{
        '--text-share': `${shares.text}fr`,
        '--views-share': `${100 - shares.text}fr`,
        '--source-share': `${shares.source}fr`,
        '--messages-share': `${100 - shares.source}fr`,
      }}
    >
      <Tabs
        class="zones"
        label={panes.narrow}
        tabs={[
          ['views', panes.views],
          ['source', panes.source],
          ['messages', `${panes.messages} (${count})`],
        ]}
        current={zone}
        onSelect={setZone}
      />
      <section class="zone source" aria-label={panes.source}>
        <SourcePane document={document} editor={editor} />
      </section>
      <Divider
        name="source"
        label={panes.sourceDivider}
        direction="horizontal"
        shares={shares}
        onChange={(source) => divide({ source })}
      />
      <section class="zone messages" aria-label={panes.messages}>
        <MessageList
          document={document}
          onGo={(message) => {
            setZone('source');
            editor.current?.show(message.from ?? 0, message.to ?? message.from ?? 0);
          }}
          onMend={(mend) => {
            editor.current?.replace([mend]);
            desk.say(fill(words.messages.mended, { words: mend.insert }));
          }}
        />
      </section>
      <Divider
        name="text"
        label={panes.textDivider}
        direction="vertical"
        shares={shares}
        onChange={(text) => divide({ text })}
      />
      <section class="zone views" aria-label={panes.views}>
        <Views
          document={document}
          onGo={(from) => {
            setZone('source');
            editor.current?.show(from, from);
          }}
        />
      </section>
    </main>
  );
}
