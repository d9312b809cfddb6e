import { checkContent, ContentError } from './check-content.ts';

/** `npm run check:content`: says what is wrong with the content, without building anything. */
try {
  await checkContent();
  console.log('The content has no problem.');
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
