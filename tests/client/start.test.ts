import { afterEach, expect, test, vi } from 'vitest';
import { startEach } from '../../src/client/start.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a feature that fails is reported once, and stops no other', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const started: string[] = [];
  const fail = () => {
    throw new URIError('malformed');
  };
  startEach([() => started.push('first'), fail, () => started.push('second'), fail]);
  expect(started).toEqual(['first', 'second']);
  expect(told).toHaveBeenCalledTimes(1);
  expect(told.mock.calls[0]?.[0]).toBeInstanceOf(URIError);
});
