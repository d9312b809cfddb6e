import { wordingIn } from '../standard/wordings.ts';
import { englishTexts } from './english-texts.ts';
import { rule } from './rule.ts';

/** What the glossary says to avoid stands in no English text. */
export const wordingsAvoided = rule(
  'wordings-avoided',
  {
    standing: (wording: string, term: string, instead: string) => ({
      message: `“${wording}” is to be avoided for ${term}`,
      hint: `Write “${instead}”, or another form of it that content/glossary.yml allows.`,
    }),
  },
  ['glossary.yml'],
  (content, say) => {
    const avoided = Object.entries(content.glossary).flatMap(([term, { en, avoid }]) =>
      avoid.map((wording) => ({ wording, term, instead: en })),
    );
    for (const { text, placeAt } of englishTexts(content)) {
      for (const { wording, term, instead } of avoided) {
        const index = wordingIn(text, wording);
        if (index !== undefined) say.standing(placeAt(index), wording, term, instead);
      }
    }
  },
);
