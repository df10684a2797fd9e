/** Asks this machine; a refusal becomes an Error with its own words. */
export async function ask(path, body) {
  const how = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const reply = await fetch(path, { ...how, headers });
  const said = await reply.json();
  if (!reply.ok) throw new Error([said.title, said.detail].filter(Boolean).join('. '));
  return said;
}

/** Makes an element: its attributes, then what stands inside. Text is always text. */
export function make(tag, attributes = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}

/** Writes a line that screen readers read out, unless it says so already. */
export function say(id, words) {
  const place = document.getElementById(id);
  if (place.textContent !== words) place.textContent = words;
}
