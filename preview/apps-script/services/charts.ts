/** The global Charts: only its constants, for charts on sheets. */
import { remoteService } from '../members/remote-classes';

remoteService('Charts', {});
