import type { AbilityData } from '../schemas/ability.ts';
import type { ChangeData } from '../schemas/change.ts';
import type { EnClauseData, ZhClauseData } from '../schemas/clause.ts';
import type { EditionData } from '../schemas/edition.ts';
import type { EnFrontData, ZhFrontData } from '../schemas/front.ts';
import type { GlossaryData } from '../schemas/glossary.ts';
import type { ModuleData } from '../schemas/module.ts';
import type { NoteData } from '../schemas/note.ts';
import type { PositionData } from '../schemas/position.ts';
import type { EnRowData, ZhRowData } from '../schemas/row.ts';
import type { SinceData } from '../schemas/since.ts';

/** Records by code. */
export type ByCode<Data> = Record<string, Data>;

/** An MDX file: its facts, and the text below them. */
export interface Document<Data> {
  data: Data;
  body: string;
}

/** What authors have written, parsed and valid file by file: what the model is assembled from. */
export interface Content {
  /** By edition: `046-2023`. */
  edition: ByCode<EditionData>;
  positions: ByCode<PositionData>;
  modules: ByCode<ModuleData>;
  abilities: ByCode<AbilityData>;
  notes: ByCode<NoteData>;
  /** What became of the codes of the edition before, by its codes. */
  since: ByCode<SinceData>;
  /** By Chinese term. */
  glossary: ByCode<GlossaryData>;
  /** By day: `2026-11-23`. */
  changes: ByCode<ChangeData>;
  zhFront: ByCode<Document<ZhFrontData>>;
  enFront: ByCode<Document<EnFrontData>>;
  zhClauses: ByCode<Document<ZhClauseData>>;
  enClauses: ByCode<Document<EnClauseData>>;
  zhRows: ByCode<Document<ZhRowData>>;
  enRows: ByCode<Document<EnRowData>>;
}

/**
 * The paragraphs of a body, in order. Blank lines separate them; nothing inside is touched.
 * Bodies are plain text: the standard has no markup, and a check refuses any.
 */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter(Boolean);
}
