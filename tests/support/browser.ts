import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';

/** Where Chrome and Chromium usually are. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing that calls out, no first-run pages; as root a sandbox is not to be had. */
const switches = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** After so long something hangs; a busy machine may take its time. */
const patience = 120_000;

/** One serves all tests of a process: to start it takes longer than most of them. */
let browser: Promise<Browser> | undefined;

/**
 * Opens a window of the browser with a profile of its own, empty. Close the context when done.
 * The browser ends with the process, which must end by itself: `closeBrowser` is for one that
 * goes on until nothing is left to wait for.
 */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  browser ??= chromium.launch({
    executablePath: findBrowser() ?? installBrowser(),
    args: switches,
    timeout: patience,
  });
  const context = await (
    await browser
  ).newContext({ viewport: { width: 1280, height: 900 }, ...options });
  context.setDefaultTimeout(patience);
  return context;
}

/** Closes the browser, and all contexts with it. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** The path of an installed Chrome or Chromium. `CHROME_PATH` goes before all others. */
function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, where there is no file.`);
  }
  return [named, ...usualPlaces, chromium.executablePath()].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Installs Playwright's Chromium, or as root Debian's. @throws with the command to type. */
function installBrowser(): string {
  const attempts: [string, string[]][] = [
    ['npx', ['playwright-core', 'install', 'chromium']],
    ...(process.getuid?.() === 0
      ? ([
          ['apt-get', ['update', '-qq']],
          ['apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']],
        ] satisfies [string, string[]][])
      : []),
  ];
  for (const [command, parameters] of attempts) {
    try {
      execFileSync(command, parameters, { stdio: 'ignore', timeout: 280_000 });
    } catch {
      // The next way may work; where none does, the message below says what to type.
    }
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium. Type: npx playwright-core install chromium ' +
      '(or install a browser and set CHROME_PATH to it).',
  );
}
