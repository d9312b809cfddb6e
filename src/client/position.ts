import { offerPlainText, offerPrinting } from './copy-plain.ts';
import { startEach } from './start.ts';

startEach([offerPlainText, offerPrinting]);
