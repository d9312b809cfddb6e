/**
 * What the inflections and spellings of an English word have in common: strategy, strategies;
 * promote, promotion; optimise, optimization. Not a word, and only ever compared with another.
 * @param word in lower case
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = withoutEnding(americanSpelling(singular(word)));
  stems.set(word, made);
  return made;
}

/** The stems made so far: the texts have some two thousand words, each of them many times. */
const stems = new Map<string, string>();

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Oxford and American -ize, British -ise; behaviour, behavior; programme, program. */
function americanSpelling(word: string): string {
  return word
    .replace(/([a-z]{3})is(e|ed|ing|ation)$/, '$1iz$2')
    .replace(/([a-z]{2})ou?r(?:al)?$/, '$1or')
    .replace(/([a-z]{2})our(ed|ing)$/, '$1or$2')
    .replace(/gramme$/, 'gram');
}

function withoutEnding(word: string): string {
  const base = word
    .replace(/([a-z]{3}[^e])at(?:e|ed|ing|ion|ional)$/, '$1')
    .replace(/([a-z]{3})(?:ed|ing)$/, '$1')
    .replace(/([st])ion(?:al)?$/, '$1')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/([a-z]{3})e$/, '$1');
  return base.replace(/iz?at$/, (ending) => (ending === 'izat' ? 'iz' : ending)).replace(/y$/, 'i');
}
