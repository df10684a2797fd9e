export async function handler(): Promise<void> {
  for (;;);
}
