import '../styles/search-results.css';
import { loadedPacks } from './search/packs.ts';
import { startPanel } from './search/panel.ts';
import { startResultsPage } from './search/results-page.ts';
import { surroundings } from './search/surroundings.ts';

/** Entry of the search, which the opener loads: it leaves behind what starts it. */
loadedPacks().startSearch = () => {
  started ??= start();
  // Where something was missing, it may be there the next time.
  started.catch(() => (started = undefined));
  return started;
};

let started: Promise<void> | undefined;

/** What the page has of the search comes to life. */
async function start(): Promise<void> {
  const page = await surroundings();
  const panel = document.querySelector<HTMLDialogElement>('dialog.search-panel');
  if (page === undefined) return;
  startResultsPage(page);
  if (panel !== null) startPanel(panel, page);
}
