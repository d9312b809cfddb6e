import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { checkContent } from './check-content.ts';
import { contentFolder } from './load-standard.ts';

type Watcher = HookParameters<'astro:server:setup'>['server']['watcher'];

/** While pages are shown for editing: says what is wrong with the content, at each change of it. */
export function watchContent(watcher: Watcher, logger: AstroIntegrationLogger): void {
  let waiting: NodeJS.Timeout | undefined;
  const check = () => {
    checkContent().then(
      () => logger.info('The content has no problem.'),
      (error: unknown) => logger.error(error instanceof Error ? error.message : String(error)),
    );
  };
  watcher.add(contentFolder);
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentFolder)) return;
    // An editor may write a file in several steps.
    clearTimeout(waiting);
    waiting = setTimeout(check, 100);
  });
  check();
}
