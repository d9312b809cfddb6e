import { describe } from 'vitest';
import { testAddressedSite } from '../support/addressed-tests.ts';

describe('at the root of a host', () => {
  testAddressedSite('https://standard.example', 'https://standard.example/');
});
