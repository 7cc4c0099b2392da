/** How often each is done where nobody says. Of a single turn the preview's own collecting of garbage, when it falls into it, can be most. */
export const usualTurns = (requests: number): number => (requests <= 100 ? 5 : 3);
