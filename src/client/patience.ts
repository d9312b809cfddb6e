/** How long a reader waits before being told that something takes long, in milliseconds. */
export const patience = 8000;

/**
 * What a promise gives, if it does so in time.
 * @throws what it throws, or where it takes longer than {@link patience}
 */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('This takes too long.')), patience);
    promise.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
