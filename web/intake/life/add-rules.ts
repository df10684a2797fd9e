/**
 * Adds style rules that came with a later part of the page. The page's policy lets no style stand in
 * the page itself; rules that a script adds to a sheet of its own are allowed. Each rule ends with a
 * brace that begins a line.
 */
export function addRules(styles: string): void {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')?.sheet;
  if (!sheet) return;
  const rules = styles.replaceAll(/\/\*[\s\S]*?\*\//g, '').split(/^\}$/m);
  for (const rule of rules) {
    if (rule.trim() !== '') sheet.insertRule(`${rule}}`, sheet.cssRules.length);
  }
}
