export const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);
