/** How often each is done where nobody says: fewer times in large workbooks, where one turn says as much and takes minutes. */
export const usualTurns = (requests: number): number => (requests <= 100 ? 5 : requests <= 1000 ? 3 : 1);
