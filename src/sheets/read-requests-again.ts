/** Reads Requests once more, where an action has moved its rows and left everything else as it was read. */
import { requestsColumns } from './columns/requests-columns';
import { decodeRequests } from './decode-requests';
import { isTab, readTab } from './read-tab';
import type { Workbook } from './workbook';

/** One read. The header row and what is wrong with it have not moved. */
export const readRequestsAgain = (workbook: Workbook): Workbook => {
  const tab = readTab(workbook.spreadsheet, 'Requests', requestsColumns, workbook.zone);
  if (!isTab(tab)) return workbook;
  const { requests, problems } = decodeRequests(tab, workbook.allocation?.unit ?? 'story points');
  const others = workbook.problems.filter(({ place }) => place?.tab !== 'Requests' || place.row === 1);
  return {
    ...workbook,
    tabs: { ...workbook.tabs, requests: tab },
    requests,
    problems: [...others, ...problems],
  };
};
