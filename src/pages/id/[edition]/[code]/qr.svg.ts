import type { APIRoute } from 'astro';
import { qrCode } from '../../../../exports/qr-code.ts';
import { forEveryCode } from '../../../../layouts/paths.ts';
import { editions, siteUrl } from '../../../../site.ts';
import type { Edition } from '../../../../standard/edition.ts';
import { permanentAddress } from '../../../../standard/permanent.ts';

/** Without an address of its own the site has nothing to put into a QR code. */
export const getStaticPaths = () => (siteUrl === undefined ? [] : forEveryCode(editions));

export const GET: APIRoute<{ edition: Edition }, { code: string }> = ({ params, props }) => {
  const address = permanentAddress(props.edition.standard, params.code, siteUrl) ?? '';
  return new Response(qrCode(address, address));
};
