export async function handler(): Promise<void> {}

throw new Error('no such setting');
