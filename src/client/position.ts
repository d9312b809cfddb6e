import { offerPlainText, offerPrinting } from './copy-plain.ts';
import { loadedPacks } from './search/packs.ts';
import { startEach } from './start.ts';

loadedPacks().position = true;
startEach([offerPlainText, offerPrinting]);
