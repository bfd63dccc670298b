/** Opens a note in place: a copy of its entry in the list at the end, behind the reference. */
import { markInMargin } from './margin.ts';

/** Firefox counts a press of Enter as one click, as of a mouse, but at no place. */
const isFromKeyboard = (event: MouseEvent): boolean =>
  event.detail === 0 || (event.screenX === 0 && event.screenY === 0);

for (const link of document.querySelectorAll<HTMLAnchorElement>('.note > a')) {
  link.setAttribute('aria-expanded', 'false');
  // The words stand once in the page, at the list: at each of a hundred calls they would weigh 0.4 kB.
  const name = document.querySelector<HTMLElement>(link.hash)?.closest<HTMLElement>('.notes')?.dataset.text;
  if (name) link.setAttribute('aria-label', name.replace('{n}', link.textContent ?? ''));
  // Not in the page: a hundred numbers in a hundred labels weigh more than this line.
  const back = document.querySelector(`.note-back[href="#${link.id}"]`);
  back?.setAttribute('aria-label', `${back.getAttribute('aria-label')} ${link.textContent}`);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const text = document.querySelector(`${link.hash} .note-text`);
    const mark = link.parentElement;
    if (!text || !mark) return;
    event.preventDefault();
    // By the keyboard it always opens in place: a screen reader is led there, the margin is for the eye.
    if (!isFromKeyboard(event) && markInMargin(link.hash)) return;
    const open = mark.nextElementSibling?.classList.contains('note-open')
      ? mark.nextElementSibling
      : undefined;
    link.setAttribute('aria-expanded', String(!open));
    if (open) {
      open.remove();
      return;
    }
    const body = document.createElement('span');
    body.className = 'note-open';
    body.setAttribute('role', 'note');
    body.append(...text.cloneNode(true).childNodes);
    // Behind the full stop or comma that closes the sentence: it would stand alone below.
    const next = mark.nextSibling;
    const stop = next instanceof Text ? (/^[.,;:!?)”’»]+/.exec(next.data)?.[0].length ?? 0) : 0;
    if (next instanceof Text && stop > 0) {
      if (stop < next.length) next.splitText(stop);
      next.after(body);
    } else mark.after(body);
  });
}
