import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

/** Where Firefox usually is. */
const usualPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Opens Firefox as a reader has it: under automation it would relax its policy for files. */
export async function openFirefox(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? installFirefox(),
    extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
  });
}

function findFirefox(): string | undefined {
  return [process.env['FIREFOX_PATH'], ...usualPlaces].find(
    (path) => path !== undefined && existsSync(path),
  );
}

/** Installs Debian's Firefox, as root. @throws with what to do, where it cannot. */
function installFirefox(): string {
  if (process.getuid?.() === 0) {
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', 'firefox-esr'], { stdio: 'ignore' });
    } catch {
      // The message below says what to do.
    }
  }
  const found = findFirefox();
  if (found !== undefined) return found;
  throw new Error('This test needs Firefox. Install it, and set FIREFOX_PATH to it.');
}
