/**
 * What SES finds wrong with an address, in the words of its InvalidParameterValue answers; or
 * undefined for one that it accepts. SES takes plain ASCII addresses, with or without a name.
 */
export function addressProblem(written: string): string | undefined {
  const { local, domain } = split(plainAddress(written));
  if (domain === '') return "Missing final '@domain'";
  if (local === '') return 'Missing local part';
  if (/[^\x21-\x7e]/.test(local)) return 'Local address contains control or whitespace';
  if (/[()<>,;:"[\]\\]/.test(local)) return 'Local address contains illegal character';
  return dotProblem('Local address', local) ?? domainProblem(domain);
}

/** The address inside `Name <address>`, or the text itself. */
export function plainAddress(written: string): string {
  return /<([^<>]*)>\s*$/.exec(written)?.[1]?.trim() ?? written.trim();
}

function split(address: string): { local: string; domain: string } {
  const at = address.lastIndexOf('@');
  return at < 0
    ? { local: address, domain: '' }
    : { local: address.slice(0, at), domain: address.slice(at + 1) };
}

function domainProblem(domain: string): string | undefined {
  if (!/^[a-z0-9.-]+$/i.test(domain)) return 'Domain contains illegal character';
  return dotProblem('Domain', domain);
}

function dotProblem(part: string, text: string): string | undefined {
  if (text.startsWith('.')) return `${part} starts with dot`;
  if (text.endsWith('.')) return `${part} ends with dot`;
  return text.includes('..') ? `${part} contains dot-dot` : undefined;
}
