import { expect, test } from 'vitest';
import { languageRuns } from '../../src/standard/language-runs.ts';

/** What of a text is marked as the other language. */
test.each<[text: string, locale: 'zh' | 'en', marked: string[]]>([
  ['全域 omni', 'zh', ['omni']],
  ['译作 public domain 和 private domain，指渠道。', 'zh', ['public domain', 'private domain']],
  ['GMV: 商品交易总额 (Gross Merchandise Volume)', 'zh', ['Gross Merchandise Volume']],
  ['复制固定地址 · Copy the permanent address', 'zh', ['Copy the permanent address']],
  ['一段英文。It ends. Another begins', 'zh', ['It ends. Another begins']],
  // Codes, files, addresses and abbreviations are read alike in both languages.
  ['SOP、MS-07、ms-m2、5.1.2.1-3', 'zh', []],
  ['用 standard.schema.json 校验，见 https://example.org/zh/', 'zh', []],
  ['UTF-8，带 BOM，SHA-256', 'zh', []],
  ['用 Excel 打开', 'zh', ['Excel']],
  ['', 'zh', []],
  ['private domain (私域)', 'en', ['私域']],
  ['流量挖掘 (traffic mining) and 流量发掘', 'en', ['流量挖掘', '流量发掘']],
  ['掌握…的方法, 会员运营、导购', 'en', ['掌握', '的方法', '会员运营、导购']],
  // Chinese punctuation alone is no word.
  ['the comma ， as printed', 'en', []],
  ['All in English.', 'en', []],
])('%s, in %s: %j', (text, locale, marked) => {
  const runs = languageRuns(text, locale);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter((run) => run.locale !== undefined).map((run) => run.text)).toEqual(marked);
  const other = locale === 'zh' ? 'en' : 'zh';
  for (const run of runs) if (run.locale !== undefined) expect(run.locale).toBe(other);
});
