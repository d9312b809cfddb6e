/**
 * Words that only make a sentence of a query. In Chinese they stand between others without a
 * space, so only such are listed as are part of no word of the trade (能 is one of 能力).
 */
const chinese = [
  '是什么意思|什么意思|什么是|是什么|为什么|做什么|什么',
  '怎么办|怎么样|怎么做好|怎么做|怎么|怎样|如何|咋',
  '有哪些|哪些|有没有|是不是|能不能|要不要|需不需要|多少|哪个|哪里',
  '是谁|谁来|谁负责|谁|请问|请教|想知道|我想|我要|帮我',
  '这个|这份|一个|一场|一下|需要|具备|应该|必须|可以|不好|做好|才能',
  '[吗呢吧嘛呀啊了?？!！,，。:：、]',
].join('|');

const english = new Set(
  (
    'what how who whom whose which where when why is are was were be been being am to do does ' +
    'did done doing can could should would will may might must have has had having the a an of ' +
    'for in into on onto at from by with without and or but not no if as than then so i me my we ' +
    'us our you your he she they them their it its this that these those there here able mean ' +
    'means meaning get gets getting please tell about any some other another'
  ).split(' '),
);

const chineseWords = new RegExp(chinese, 'g');

/** Without the words that only make a sentence of them, unless there are no others. */
export function tellingWords(words: string[]): string[] {
  const telling = words.filter((word) => !english.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * What a question asks about: 怎么提高复购率 is about 提高复购率, what does GMV mean about GMV.
 * @param query folded
 * @returns its parts, with a space between them; the query itself where it asks nothing
 */
export function subjectOf(query: string): string {
  const words = query.replace(chineseWords, ' ').split(/\s+/).map(withoutEndMarks);
  return tellingWords(words.filter(Boolean)).join(' ');
}

/** Whether a query asks something in a sentence. @param query folded */
export function isQuestion(query: string): boolean {
  return subjectOf(query) !== query;
}

/** Without the marks of punctuation at its end. */
function withoutEndMarks(word: string): string {
  let end = word.length;
  while (end > 0 && '?!.,;:'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}
