import { settings } from '../settings.ts';
import { answerAddress } from './answer-address.ts';
import { offerToCopyLink } from './copy-link.ts';
import { listenForKeys } from './keys.ts';
import { offerCopying } from './copy.ts';
import { loadPositionTools } from './position-tools.ts';
import { closeMenus } from './menus.ts';
import { keepPlace } from './language.ts';
import { rememberTree, returnToLastTree } from './last-tree.ts';
import { markPlaceInOutline, openOutlineWhereThereIsRoom } from './outline.ts';
import { openSearchFromAnywhere } from './search-opener.ts';
import { offerSettings } from './settings.ts';
import { startEach } from './start.ts';
import { takeOver } from './storage.ts';
import { showDefinitions } from './term-cards.ts';

startEach([() => takeOver([...Object.keys(settings), 'tree'])]);
startEach(
  document.body.classList.contains('root')
    ? [returnToLastTree]
    : [
        rememberTree,
        offerSettings,
        openOutlineWhereThereIsRoom,
        markPlaceInOutline,
        answerAddress,
        keepPlace,
        showDefinitions,
        listenForKeys,
        openSearchFromAnywhere,
        offerToCopyLink,
        offerCopying,
        closeMenus,
        loadPositionTools,
      ],
);
