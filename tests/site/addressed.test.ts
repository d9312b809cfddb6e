import { describe } from 'vitest';
import { testAddressedSite } from '../support/addressed-tests.ts';

// An address may be written without its closing slash.
describe('in a sub-folder', () => {
  testAddressedSite('https://example.org/some/where', 'https://example.org/some/where/');
});
