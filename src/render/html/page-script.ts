/**
 * What a browser may add to the page: previews of notes, what can be copied of a paragraph, contents that
 * go along with the reader. Everything
 * can be read without it. It is text here, for nothing but a reader's browser runs it.
 */
export const pageScript = `// What a browser may add to the page; everything can be read without it.
(() => {
  'use strict';
  const phrases = document.body.dataset;

  // A note's text beside its marker, on focus and on hover. It can be dismissed with Escape, the
  // pointer can move onto it, and it stays until focus and pointer have left (WCAG 2.2 SC 1.4.13).
  const preview = document.createElement('div');
  preview.className = 'note-preview';
  preview.id = 'note_preview';
  preview.setAttribute('role', 'tooltip');
  preview.hidden = true;
  document.body.append(preview);
  let marker = null;
  let closing = 0;

  const close = () => {
    clearTimeout(closing);
    preview.hidden = true;
    marker?.removeAttribute('aria-describedby');
    marker = null;
  };

  const closeUnlessUsed = () => {
    if (!preview.matches(':hover') && !marker?.matches(':hover, :focus')) close();
  };

  // The pointer needs a moment to get from the marker to the preview; the keyboard does not, and a
  // preview that stayed would cover what has the focus next (SC 2.4.11).
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(closeUnlessUsed, 250);
  };

  const open = (link) => {
    const note = document.getElementById(link.hash.slice(1));
    if (!note || marker === link) return;
    close();
    const paragraphs = [...note.querySelectorAll('p:not(.back-links)')];
    preview.replaceChildren(
      ...paragraphs.map((paragraph) => {
        const copy = document.createElement('p');
        copy.textContent = paragraph.textContent;
        return copy;
      }),
    );
    marker = link;
    preview.hidden = false;
    link.setAttribute('aria-describedby', preview.id);
    place(link);
  };

  const place = (link) => {
    const at = link.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = preview;
    const left = Math.max(16, Math.min(at.left, document.documentElement.clientWidth - width - 16));
    const below = at.bottom + height + 8 < window.innerHeight;
    preview.style.left = \`\${left + window.scrollX}px\`;
    // Above, it stands on the marker by its foot: a font that comes late makes it grow upwards.
    preview.style.top = \`\${window.scrollY + (below ? at.bottom + 2 : at.top - 2)}px\`;
    preview.style.transform = below ? '' : 'translateY(-100%)';
  };

  for (const link of document.querySelectorAll('a[role="doc-noteref"]')) {
    // Entering would also be told of a pointer at rest below which the page scrolls.
    link.addEventListener('pointermove', () => open(link));
    link.addEventListener('pointerleave', closeSoon);
    link.addEventListener('focus', () => open(link));
    link.addEventListener('blur', closeUnlessUsed);
    link.addEventListener('click', close);
  }
  preview.addEventListener('pointerleave', closeSoon);

  // A font that comes late, or another width of the window, moves the marker from beside its preview.
  const placeAgain = () => marker && place(marker);
  document.fonts.addEventListener('loadingdone', placeAgain);
  window.addEventListener('resize', placeAgain);
  document.addEventListener('focusin', ({ target }) => {
    if (marker && target !== marker) close();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  // From the label of a paragraph one can copy its address, its citation, and its words with it.
  const announcement = document.createElement('p');
  announcement.className = 'announcement';
  announcement.setAttribute('role', 'status');
  announcement.lang = phrases.wordsLanguage;
  document.body.append(announcement);

  const fill = (phrase, words) => phrase.replace(/{(?:place|citation)}/, () => words);

  // Where the clipboard is closed to scripts, the browser's own command may still reach it.
  const write = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const field = document.createElement('textarea');
      field.value = text;
      field.className = 'announcement';
      menu.append(field);
      field.select();
      const copied = document.execCommand('copy');
      field.remove();
      return copied;
    }
  };

  const wordsOf = (paragraph) => {
    const copy = paragraph.cloneNode(true);
    const added = '.place-menu, .place-link, .note-reference, .note-separator, .page-break';
    for (const element of copy.querySelectorAll(added)) element.remove();
    const lines = [...copy.querySelectorAll('p, tr')].map(({ textContent }) =>
      textContent.replace(/\\s+/g, ' ').trim(),
    );
    return lines.filter((line) => line !== '').join('\\n');
  };

  const menu = document.createElement('span');
  menu.className = 'place-menu';
  menu.setAttribute('role', 'group');
  menu.lang = phrases.wordsLanguage;
  let opener = null;

  const closeMenu = (focus) => {
    if (!opener) return;
    opener.setAttribute('aria-expanded', 'false');
    if (focus) opener.focus();
    opener = null;
    menu.remove();
  };

  const choice = (name, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', async () => {
      announcement.textContent = await act();
      closeMenu(true);
    });
    return button;
  };

  const openMenu = (link, paragraph) => {
    closeMenu(false);
    const { place, citation } = paragraph.dataset;
    const { copyLink, copyCitation, copyWords } = phrases;
    menu.setAttribute('aria-label', place);
    menu.replaceChildren(
      choice(fill(copyLink, place), async () => {
        const address = \`\${location.href.split('#')[0]}#\${paragraph.id}\`;
        const copied = await write(address);
        return fill(copied ? phrases.linkCopied : phrases.linkShown, place);
      }),
      choice(fill(copyCitation, place), async () =>
        (await write(citation)) ? fill(phrases.citationCopied, citation) : citation,
      ),
      choice(fill(copyWords, place), async () =>
        (await write(\`\${wordsOf(paragraph)}\\n(\${citation})\`))
          ? fill(phrases.wordsCopied, citation)
          : citation,
      ),
    );
    opener = link;
    link.setAttribute('aria-expanded', 'true');
    link.after(menu);
  };

  const links = [];
  for (const paragraph of document.querySelectorAll('[data-place]')) {
    const own = paragraph.querySelector(':scope > .own-text');
    let link = own?.querySelector(':scope > a.label');
    if (!link) {
      // What has no label has a sign instead, which stands before its words and is copied with none.
      link = document.createElement('a');
      link.className = 'place-link';
      link.href = \`#\${paragraph.id}\`;
      link.textContent = '¶';
      link.setAttribute('aria-label', paragraph.dataset.place);
      link.lang = phrases.wordsLanguage;
      if (paragraph.matches('.item')) link.tabIndex = -1;
      (own ?? paragraph).prepend(link);
    }
    links.push(link);
    link.setAttribute('aria-expanded', 'false');
    link.addEventListener('click', () => {
      if (opener === link) closeMenu(false);
      else {
        openMenu(link, paragraph);
        // The link leads to its paragraph, and from there Tab would come to the link again.
        setTimeout(() => menu.querySelector('button')?.focus());
      }
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenu(true);
    const at = links.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at < 0 || step === undefined || !links[at + step]) return;
    event.preventDefault();
    links[at + step].focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (opener && !menu.contains(target) && !opener.contains(target)) closeMenu(false);
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && relatedTarget !== opener && !menu.contains(relatedTarget)) closeMenu(false);
  });

  // Contents are unfolded beside the text of a wide window; they mark the place and go along with it.
  const contents = document.querySelector('.contents');
  const folded = contents?.querySelector('details');
  const wide = matchMedia('(min-width: 68rem)');
  const fold = () => {
    if (folded) folded.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
  contents?.addEventListener('click', ({ target }) => {
    if (!wide.matches && target.closest('a')) folded.open = false;
  });

  const entries = [...(contents?.querySelectorAll('a[href^="#"]') ?? [])].flatMap((entry) => {
    const target = document.getElementById(decodeURIComponent(entry.hash.slice(1)));
    return target ? [{ entry, target }] : [];
  });
  let current = null;
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = innerHeight / 4;
    let found = null;
    for (const { entry, target } of entries)
      if (target.getBoundingClientRect().top <= line) found = entry;
    if (found === current) return;
    current?.removeAttribute('aria-current');
    found?.setAttribute('aria-current', 'location');
    current = found;
    if (!found || !wide.matches) return;
    const [box, at] = [contents.getBoundingClientRect(), found.getBoundingClientRect()];
    if (at.top < box.top + 48 || at.bottom > box.bottom - 48)
      contents.scrollTop += at.top - box.top - box.height / 3;
  };
  document.addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    },
    { passive: true },
  );
  mark();
})();`;
