import { count } from './count.ts';

export async function handler({ source }: { source: string }): Promise<void> {
  await count(`ticked by ${source}`);
}
