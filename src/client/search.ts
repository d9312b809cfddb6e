import { startPanel } from './search/panel.ts';
import { startResultsPage } from './search/results-page.ts';
import { surroundings } from './search/surroundings.ts';

const page = surroundings();
const panel = document.querySelector<HTMLDialogElement>('dialog.search-panel');
if (page !== undefined) {
  startResultsPage(page);
  if (panel !== null) startPanel(panel, page);
}
