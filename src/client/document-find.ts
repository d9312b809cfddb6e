import { foldText } from '../search/fold.ts';
import { matchedRanges } from '../search/marks.ts';
import { markText, textNodesIn, unmark } from './mark-text.ts';
import { openOutlineWhereThereIsRoom } from './outline.ts';

/**
 * Entry of the standard as one file: a find box that takes any width, case and spacing. It shares
 * no module with the entry of the page for what is missing: what two of Astro's scripts share
 * becomes a file of its own, and neither of them may need one.
 */
offerToFind();
openOutlineWhereThereIsRoom();

function offerToFind(): void {
  const form = document.querySelector<HTMLFormElement>('.document-find');
  const input = form?.querySelector('input');
  const output = form?.querySelector('output');
  if (form && input && output) findIn(form, input, output);
}

function findIn(box: HTMLFormElement, typed: HTMLInputElement, count: HTMLOutputElement): void {
  const blocks = [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6,p,li,th,td,dt,dd)')];
  let marks: HTMLElement[] = [];
  let current = 0;

  const show = () => {
    const { found = '', none = '' } = count.dataset;
    const values = { current: marks.length === 0 ? 0 : current + 1, count: marks.length };
    const message = found
      .replaceAll('{{current}}', String(values.current))
      .replaceAll('{{count}}', String(values.count));
    count.textContent = typed.value.trim() === '' ? '' : marks.length === 0 ? none : message;
    for (const mark of marks) mark.classList.toggle('current', mark === marks[current]);
    marks[current]?.scrollIntoView({ block: 'center' });
  };
  const find = () => {
    unmark(marks);
    const needle = foldText(typed.value);
    // A block within a block is marked with it.
    const outer = blocks.filter((block) => !block.parentElement?.closest('p,li,th,td,dt,dd'));
    marks = needle === '' ? [] : outer.flatMap((block) => markBlock(block, needle));
    current = 0;
    show();
  };
  const step = (by: number) => {
    if (marks.length > 0) current = (current + by + marks.length) % marks.length;
    show();
  };
  box.hidden = false;
  typed.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) find();
  });
  typed.addEventListener('compositionend', find);
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    step(1);
  });
  box.querySelector('[data-previous]')?.addEventListener('click', () => step(-1));
}

function markBlock(block: Element, needle: string): HTMLElement[] {
  const nodes = textNodesIn(block);
  const text = nodes.map(({ data }) => data).join('');
  return markText(nodes, matchedRanges(text, [needle]));
}
