/** Who the person is, at the right of a page's head. */
import { pageFrame as words } from '../../words/en/page-frame';
import type { MeView } from '../../actions/api';

export const RoleChip = ({ me: { roleName } }: { readonly me: MeView }) => (
  <>
    <span class="hidden">{words.youAre} </span>
    {roleName}
  </>
);
