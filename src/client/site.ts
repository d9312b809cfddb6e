import { filterConcordance } from './concordance-filter.ts';
import { keepPlace } from './language.ts';
import { rememberTree, returnToLastTree } from './last-tree.ts';
import { openOutlineWhereThereIsRoom } from './outline.ts';

if (document.body.classList.contains('root')) {
  returnToLastTree();
} else {
  rememberTree();
  openOutlineWhereThereIsRoom();
  filterConcordance();
  keepPlace();
}
