import { checkContent } from './check-content.ts';
import { Refusal } from './refusal.ts';

/** `npm run check:content`: says what is wrong with the content, without building anything. */
try {
  await checkContent();
  console.log('The content has no problem.');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
