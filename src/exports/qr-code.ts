import { escapedXml } from './xml.ts';
import createQrCode from 'qrcode-generator';

/**
 * The QR code of a text (ISO/IEC 18004) as SVG: black on white in any colour scheme, with the
 * quiet zone of four modules that the standard demands, error correction M.
 * @param label what it is, for those who do not see it
 */
export function qrCode(text: string, label: string): string {
  const code = createQrCode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const size = modules + 2 * quietZone;
  const lines = Array.from({ length: modules }, (_, row) =>
    darkRuns(modules, (column) => code.isDark(row, column)).map(
      ({ start, length }) => `M${start + quietZone} ${row + quietZone}h${length}v1h-${length}z`,
    ),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<title>${escapedXml(label)}</title>` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${lines.flat().join('')}"/></svg>\n`
  );
}

const quietZone = 4;

/** Where a line of modules is dark, each stretch once. */
function darkRuns(count: number, isDark: (column: number) => boolean) {
  const runs: { start: number; length: number }[] = [];
  for (let column = 0; column < count; column += 1) {
    if (!isDark(column)) continue;
    const run = runs.at(-1);
    if (run !== undefined && run.start + run.length === column) run.length += 1;
    else runs.push({ start: column, length: 1 });
  }
  return runs;
}
