import type { APIRoute } from 'astro';
import { dataFiles, type DataFile } from '../../data-files.ts';

export const getStaticPaths = () =>
  dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }, { file: string }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': file.mediaType } });
