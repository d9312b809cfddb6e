import { createInstance } from 'virtual:pagefind';
import { loadedPacks } from './packs.ts';

/** Entry of the engine's pack: on the page's own thread, since from disk there are no workers. */
loadedPacks().openEngine = async (locale) => {
  const engine = createInstance({ basePath: `/${locale}/`, noWorker: true });
  await engine.init();
  return engine;
};
