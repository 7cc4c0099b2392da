import { findRequest } from '../../../src/budget/reading/find-request';
import { baseRequests, openWorld, requestOf } from '../base-case';

test.each(['R-1', 'r-1', ' HubSpot ', 'HUBSPOT'])('%p is the request R-1', (text) => {
  expect(findRequest(openWorld(), text)).toMatchObject({ id: 'R-1' });
});

test('An ID comes before a title that reads like one', () => {
  const requests = [...baseRequests, requestOf(8, 'R-1')];
  expect(findRequest({ requests }, 'R-1')).toMatchObject({ title: 'HubSpot' });
});

test('What is missing, unknown or there twice is said', () => {
  expect(findRequest(openWorld(), ' ')).toBe('Name a request: its ID such as R-1, or its title.');
  expect(findRequest(openWorld(), 'R-99')).toBe("There is no request 'R-99' on the Requests tab.");
  const requests = [...baseRequests, requestOf(8, 'sap'), requestOf(9, 'SAP', { id: '' })];
  expect(findRequest({ requests }, 'SAP')).toBe(
    "3 requests are called 'SAP': R-6, R-8 and the one in row 10. Name one by its ID.",
  );
});
