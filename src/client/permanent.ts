import { offerCopying } from './copy.ts';
import { startEach } from './start.ts';

startEach([offerCopying]);
