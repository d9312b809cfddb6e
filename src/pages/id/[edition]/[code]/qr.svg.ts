import type { APIRoute } from 'astro';
import { qrCode } from '../../../../exports/qr-code.ts';
import { forEveryCode } from '../../../../layouts/paths.ts';
import { siteUrl, standard } from '../../../../site.ts';
import { permanentAddress } from '../../../../standard/permanent.ts';

/** Without an address of its own the site has nothing to put into a QR code. */
export const getStaticPaths = () => (siteUrl === undefined ? [] : forEveryCode(standard));

export const GET: APIRoute<Record<string, never>, { code: string }> = ({ params }) => {
  const address = permanentAddress(standard, params.code, siteUrl) ?? '';
  return new Response(qrCode(address, address));
};
