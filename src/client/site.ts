import { keepPlace } from './language.ts';
import { rememberTree, returnToLastTree } from './last-tree.ts';

if (document.body.classList.contains('root')) {
  returnToLastTree();
} else {
  rememberTree();
  keepPlace();
}
