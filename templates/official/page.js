// What a browser may add to the page; everything can be read without it.
(() => {
  'use strict';
  const { copyLink, linkCopied, linkShown } = document.body.dataset;

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
    preview.style.left = `${left + window.scrollX}px`;
    preview.style.top = `${window.scrollY + (below ? at.bottom + 2 : at.top - height - 2)}px`;
  };

  for (const link of document.querySelectorAll('a[role="doc-noteref"]')) {
    link.addEventListener('pointerenter', () => open(link));
    link.addEventListener('pointerleave', closeSoon);
    link.addEventListener('focus', () => open(link));
    link.addEventListener('blur', closeUnlessUsed);
    link.addEventListener('click', close);
  }
  preview.addEventListener('pointerleave', closeSoon);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });

  // A button beside each paragraph that copies a link to it.
  const announcement = document.createElement('p');
  announcement.className = 'announcement';
  announcement.setAttribute('role', 'status');
  document.body.append(announcement);

  const fill = (phrase, place) => phrase.replace('{place}', place);
  const show = (button) => {
    button.textContent = '✓';
    setTimeout(() => {
      button.textContent = '#';
    }, 2000);
  };
  const copy = async (button, id, place) => {
    const address = `${location.href.split('#')[0]}#${id}`;
    try {
      await navigator.clipboard.writeText(address);
      announcement.textContent = fill(linkCopied, place);
      show(button);
    } catch {
      // Without leave to use the clipboard, the address bar shows the link.
      history.replaceState(null, '', `#${id}`);
      announcement.textContent = fill(linkShown, place);
    }
  };

  for (const paragraph of document.querySelectorAll('[data-place]')) {
    const { place } = paragraph.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.textContent = '#';
    button.title = fill(copyLink, place);
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => copy(button, paragraph.id, place));
    const own = paragraph.querySelector(':scope > .own-text');
    (own ?? paragraph).append(button);
  }
})();
