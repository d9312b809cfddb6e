import { markWhatWasFound } from './arrival.ts';
import { filterConcordance } from './concordance-filter.ts';
import { startEach } from './start.ts';

/** What an address may ask for beside a page and a place on it: which lines to show, what to mark. */
startEach([filterConcordance, markWhatWasFound]);
