/** How many letters must be typed in, left out or changed to make one text the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  const letters = [...other];
  let above = Array.from({ length: letters.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...one].entries()) {
    const line = [row + 1];
    for (const [column, counterpart] of letters.entries()) {
      const changed = (above[column] ?? 0) + (letter === counterpart ? 0 : 1);
      line.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    }
    above = line;
  }
  return above[letters.length] ?? 0;
}
