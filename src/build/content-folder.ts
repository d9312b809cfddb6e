import { fileURLToPath } from 'node:url';

/** The folder `content/` of this project. */
export const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));
