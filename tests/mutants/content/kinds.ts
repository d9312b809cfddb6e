import { byteKinds } from './kinds/bytes.ts';
import { chineseKinds } from './kinds/chinese.ts';
import { englishKinds } from './kinds/english.ts';
import { fileKinds } from './kinds/files.ts';
import { keyKinds } from './kinds/keys.ts';
import { recordKinds } from './kinds/records.ts';
import { yamlKinds } from './kinds/yaml.ts';

export type { Kind } from './kinds/kind.ts';

/** All kinds of fault in the content that are tried. */
export const kinds = [
  ...chineseKinds,
  ...englishKinds,
  ...recordKinds,
  ...keyKinds,
  ...fileKinds,
  ...byteKinds,
  ...yamlKinds,
];
