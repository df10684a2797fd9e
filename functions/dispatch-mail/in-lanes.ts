/**
 * Works through `items` in order, `lanes` of them at a time, and starts none once `mayStart` says
 * no. One that fails stops no other: the failed ones are handed to `failed`.
 */
export async function inLanes<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  settings: {
    readonly lanes: number;
    readonly mayStart: () => boolean;
    readonly failed: (item: Item, error: unknown) => void;
  },
): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) {
      if (!settings.mayStart()) return;
      try {
        await work(item);
      } catch (error) {
        settings.failed(item, error);
      }
    }
  };
  await Promise.all(Array.from({ length: settings.lanes }, lane));
}
