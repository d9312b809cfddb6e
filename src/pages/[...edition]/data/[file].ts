import type { APIRoute } from 'astro';
import { dataFilesOf, type DataFile } from '../../../data-files.ts';
import { paramOf } from '../../../layouts/paths.ts';
import { editions } from '../../../site.ts';

export async function getStaticPaths() {
  const paths = editions.map(async (edition) =>
    (await dataFilesOf(edition)).map((file) => ({
      params: { edition: paramOf(edition), file: file.name },
      props: { file },
    })),
  );
  return (await Promise.all(paths)).flat();
}

export const GET: APIRoute<{ file: DataFile }, { file: string }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': file.mediaType } });
