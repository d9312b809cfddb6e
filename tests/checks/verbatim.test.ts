import { verbatim } from '../../src/checks/verbatim.ts';
import { testRule, withoutBody } from '../support/fixtures.ts';

testRule(verbatim, {
  sources: {
    'no transcription': {
      remove: ['source/t-ccfags-046-2023.txt'],
      says: [
        'source | holds 0 transcriptions; it must hold one | It is the one that the site was made from, a file that ends in .txt: restore it, or remove the others.',
      ],
    },
    'two transcriptions': {
      write: { 'source/other.txt': '某' },
      says: [
        'source | holds 2 transcriptions; it must hold one | It is the one that the site was made from, a file that ends in .txt: restore it, or remove the others.',
      ],
    },
  },
  differs: {
    'a clause': {
      replace: { 'zh/clauses/5.1.1.mdx': ['打通', '打统'] },
      says: [
        'source/t-ccfags-046-2023.txt › 负责搭建小程序商城，合理规划商品体系；打通各触点，运用活动、直播等手段转化客户；利用数据指导商城优化，结合会员积分体系以及会员精细化运营，打造GMV的有效增长模式。通过科学设计购物路径、优化商城视觉，实现数据化运营商品；利用公私域联动流量裂变技巧，对会员进行生命周期运营；并通过赋能运营目标与规划，主导品牌私域生意持续增长。 | reads “…规划商品体系；打通各触点，运用活动、直播等手段转…”, where content/editions/046-2023/zh/clauses/5.1.1.mdx gives “…规划商品体系；打统各触点，运用活动、直播等手段转…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'an item': {
      replace: { 'zh/clauses/5.1.2.1.mdx': ['文案包装', '文案包裝'] },
      says: [
        'abilities.yml › relation: same | ms-03 is said to be same, but the names are 卖点挖掘及文案包裝 and 卖点挖掘及文案包装 | Correct the relation, the row or the item.',
        'source/t-ccfags-046-2023.txt › - 卖点挖掘及文案包装 | reads “…卖点挖掘及文案包装”, where content/editions/046-2023/zh/clauses/5.1.2.1.mdx gives “…卖点挖掘及文案包裝” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a name that rows share': {
      replace: { 'modules.yml': ['zh: 商城策划', 'zh: 商城策劃'] },
      says: [
        'source/t-ccfags-046-2023.txt › 智慧零售-小程序商城运营师\t商城策划\t小程序商城定位分析\t熟知商城定位的原型框架逻辑，快速完成商城定位及商城框架的搭建。 | reads “…城运营师⇥商城策划⇥小程序商城定位分析⇥熟知商城…”, where content/editions/046-2023/modules.yml gives “…城运营师⇥商城策劃⇥小程序商城定位分析⇥熟知商城…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'the cover': {
      replace: { 'edition.yml': ['zh: 2023 - 11 - 03 发布', 'zh: 2023-11-03 发布'] },
      says: [
        'source/t-ccfags-046-2023.txt › 2023 - 11 - 03 发布 | reads “2023 - 11 - 03 发布”, where content/editions/046-2023/edition.yml gives “2023-11-03 发布” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a space': {
      replace: { 'zh/front/contents.mdx': ['title: 目 次', 'title: 目次'] },
      says: [
        'source/t-ccfags-046-2023.txt › 目 次 | reads “目 次”, where content/editions/046-2023/zh/front/contents.mdx gives “目次” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'the transcription': {
      replace: { 'source/t-ccfags-046-2023.txt': ['打通', '打统'] },
      says: [
        'source/t-ccfags-046-2023.txt › 负责搭建小程序商城，合理规划商品体系；打统各触点，运用活动、直播等手段转化客户；利用数据指导商城优化，结合会员积分体系以及会员精细化运营，打造GMV的有效增长模式。通过科学设计购物路径、优化商城视觉，实现数据化运营商品；利用公私域联动流量裂变技巧，对会员进行生命周期运营；并通过赋能运营目标与规划，主导品牌私域生意持续增长。 | reads “…规划商品体系；打统各触点，运用活动、直播等手段转…”, where content/editions/046-2023/zh/clauses/5.1.1.mdx gives “…规划商品体系；打通各触点，运用活动、直播等手段转…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
    'a printed name': {
      replace: { 'positions.yml': ['zh: 智慧零售-数字导购', 'zh: 智慧零售—数字导购'] },
      says: [
        'source/t-ccfags-046-2023.txt › 智慧零售-数字导购\t数字化工具与数据认知\t常用私域工具应用\t了解导购常用工具,了解应用场景及配套功能,能够使用直播工具。 | reads “智慧零售-数字导购⇥数字化工具与数据认知⇥常用私…”, where content/editions/046-2023/positions.yml gives “智慧零售—数字导购⇥数字化工具与数据认知⇥常用私…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  omitted: {
    'the foreword emptied': {
      write: {
        'zh/front/foreword.mdx': withoutBody('zh/front/foreword.mdx'),
        'en/front/foreword.mdx': withoutBody('en/front/foreword.mdx'),
      },
      says: [
        'source/t-ccfags-046-2023.txt › 本文件按照GB/T 1.1—2020《标准化工作导则 第1部分：标准化文件的结构和起草规则》的规定起草。 | reads “本文件按照GB/T 1.1—2020《标准化工作…”, which content/editions/046-2023/zh/front/foreword.mdx leaves out | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  surplus: {
    'a clause that the transcription has not': {
      write: {
        'zh/clauses/7.mdx': '---\nkind: clause\ntitle: 某\n---\n\n某\n',
        'en/clauses/7.mdx': '---\ntranslates: 0\ntitle: Something\n---\n\nSomething.\n',
      },
      says: [
        'zh/clauses/7.mdx | gives “7 某”, which content/editions/046-2023/source/t-ccfags-046-2023.txt does not have | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  added: {
    'a line that the transcription has not': {
      replace: {
        'source/t-ccfags-046-2023.txt': [
          '\n私域直播规划\t\t熟知直播前期准备、直播中要点，能够通过直播后复盘，将经验转化为能力。\t',
          '',
        ],
      },
      says: [
        'source/t-ccfags-046-2023.txt › 私域销售技巧\t私域商品营销\t熟知门店选品策略规划、商品推荐节奏把控、商品营销素材策划、数据赋能商品推荐，掌握私域商品营销方法。 | ends, where content/editions/046-2023/zh/rows/table-a.2-26.mdx gives “私域直播规划⇥⇥熟知直播前期准备、直播中要点，能…” | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
  lost: {
    'a line that nothing gives': {
      replace: {
        'source/t-ccfags-046-2023.txt': [
          '\n私域直播规划\t\t熟知直播前期准备、直播中要点，能够通过直播后复盘，将经验转化为能力。\t',
          '\n私域直播规划\t\t熟知直播前期准备、直播中要点，能够通过直播后复盘，将经验转化为能力。\t\n某一行',
        ],
      },
      says: [
        'source/t-ccfags-046-2023.txt › 某一行 | reads “某一行”, behind all that the content gives | Compare the published document, and correct the one that is wrong.',
      ],
    },
  },
});
