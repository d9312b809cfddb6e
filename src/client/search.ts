import '../styles/search-results.css';
import { startPanel } from './search/panel.ts';
import { startResultsPage } from './search/results-page.ts';
import { surroundings } from './search/surroundings.ts';

/** Entry of the search, which the opener loads: what the page has of it comes to life. */
async function start(): Promise<void> {
  const page = await surroundings();
  const panel = document.querySelector<HTMLDialogElement>('dialog.search-panel');
  if (page === undefined) return;
  startResultsPage(page);
  if (panel !== null) startPanel(panel, page);
}

start().catch(() => {
  const template = document.querySelector<HTMLTemplateElement>('#search-panel');
  for (const status of document.querySelectorAll<HTMLElement>('.search-status')) {
    status.textContent = template?.dataset['failed'] ?? '';
    status.dataset['searchStatus'] = 'done';
  }
});
