/** In a wide window, the notes of each paragraph stand beside it. They are copies: the list at the end remains the text. */
const wide = matchMedia('(min-width: 84rem)');
let made = false;

function make(): void {
  made = true;
  for (const para of document.querySelectorAll<HTMLElement>('.para')) {
    const calls = para.querySelectorAll<HTMLAnchorElement>('.note > a');
    if (calls.length === 0) continue;
    const margin = document.createElement('div');
    margin.className = 'margin-notes';
    margin.setAttribute('aria-hidden', 'true');
    for (const call of calls) {
      const text = document.querySelector(`${call.hash} .note-text`);
      if (!text) continue;
      const note = document.createElement('span');
      note.dataset.note = call.hash;
      const number = document.createElement('b');
      number.textContent = call.textContent;
      note.append(number, ...text.cloneNode(true).childNodes);
      // Hidden from assistive technology, so not reached by the keyboard either.
      for (const link of note.querySelectorAll('a')) link.tabIndex = -1;
      margin.append(note);
    }
    para.append(margin);
  }
}

/** Moves down what would cover the notes of the paragraph before. */
function arrange(): void {
  let end = 0;
  const all = [...document.querySelectorAll<HTMLElement>('.margin-notes')];
  for (const margin of all) margin.style.removeProperty('top');
  const places = all.map((margin) => ({
    top: margin.getBoundingClientRect().top + scrollY,
    height: margin.offsetHeight,
  }));
  for (const [i, { top, height }] of places.entries()) {
    const shift = Math.max(0, end + 10 - top);
    if (shift > 0) (all[i] as HTMLElement).style.top = `calc(0.25rem + ${shift}px)`;
    end = top + shift + height;
  }
}

function show(): void {
  if (!wide.matches || !document.querySelector('.note')) return;
  if (!made) make();
  arrange();
}

const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1));
idle(() => show());
wide.addEventListener('change', show);
addEventListener('resize', show);
document.fonts?.ready.then(() => made && arrange());
document.addEventListener('toggle', () => made && arrange(), true);

/** Marks the note in the margin. False where it does not stand there. */
export function markInMargin(hash: string): boolean {
  if (!wide.matches || !made) return false;
  const note = document.querySelector(`.margin-notes [data-note="${hash}"]`);
  for (const other of document.querySelectorAll('.margin-notes .marked')) other.classList.remove('marked');
  note?.classList.add('marked');
  return note !== null;
}
