/**
 * The path of a value in a file, for authors, who count from one: `note-05.concerns, number 2`.
 * @param path keys and, of a list, indexes: `['note-05', 'concerns', 1]`
 */
export function pathInWords(path: PropertyKey[]): string {
  return path.reduce<string>((words, key) => {
    if (typeof key === 'number') return `${words}, number ${key + 1}`;
    if (words === '') return String(key);
    return /number \d+$/.test(words) ? `${words}, ${String(key)}` : `${words}.${String(key)}`;
  }, '');
}
