/** The global Charts: only its constants, for charts on sheets. */
import { remoteService } from '../remote-classes';

remoteService('Charts', {});
