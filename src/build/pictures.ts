import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { locales } from '../schemas/words.ts';
import { sharingPicture } from '../exports/sharing-picture.ts';
import { loadEditions } from './read-content.ts';

/**
 * `npm run pictures`: draws the pictures that are shown where a page is shared, and the icon for a
 * phone's home screen, into `public/`. They are committed, because they need Chinese fonts (Noto
 * CJK), which a machine that builds the site may not have.
 */
const editions = await loadEditions();
const standard = editions.at(-1)?.standard;
if (standard === undefined) throw new Error('content/editions holds no edition.');
const file = (name: string) => fileURLToPath(new URL(`../../public/${name}`, import.meta.url));

for (const locale of locales) {
  await sharp(Buffer.from(sharingPicture(standard, locale)))
    .png({ palette: true })
    .toFile(file(`sharing-${locale}.png`));
}
await sharp(file('favicon.svg'), { density: 540 })
  .resize(180, 180)
  .flatten({ background: '#9c2b1b' })
  .png({ palette: true })
  .toFile(file('apple-touch-icon.png'));
