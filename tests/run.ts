import { spawn } from 'node:child_process';

/*
 * `npm test`: what must be right before a change is shared. What needs the built site waits for
 * its browser half of the time, so what does not runs beside it. What a command prints is shown
 * when it has ended, so that none speaks into another's words.
 */

/** Commands one after another; the first that fails ends its row. */
const rows = [
  ['npm run lint', 'npm run check'],
  ['vitest run --project content'],
  ['vitest run --project site'],
];

const green = await Promise.all(rows.map(runInOrder));
if (green.includes(false)) process.exitCode = 1;

async function runInOrder(commands: string[]): Promise<boolean> {
  for (const command of commands) {
    const { succeeded, printed, seconds } = await run(command);
    console.log(`\n${printed}\n${command}: ${succeeded ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (!succeeded) return false;
  }
  return true;
}

function run(command: string) {
  const begun = Date.now();
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  }
  return new Promise<{ succeeded: boolean; printed: string; seconds: number }>((ended) => {
    child.on('close', (code) => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      ended({ succeeded: code === 0, printed: printed.trim(), seconds });
    });
  });
}
