/** Files of decisions, in and out. What cannot be read or made is said in a toast. */

/**
 * What the server makes of a file.
 *
 * @param {string} address @param {HTMLInputElement} field  where the file was chosen; it is empty afterwards
 * @returns {Promise<any>} undefined where nothing came of it
 */
export async function taken(address, field) {
  const file = field.files?.[0];
  if (!file) return undefined;
  const refused = (/** @type {string} */ text) => void window.segue.toast({ tone: 'bad', title: 'Nothing was imported', text });
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/xml', Accept: 'application/json' }, body: file });
    const answer = await response.json().catch(() => ({}));
    return response.ok ? answer : refused(answer.detail ?? 'The file could not be read. Try another.');
  } catch {
    return refused('The server could not be reached. Try again in a moment.');
  } finally {
    field.value = '';
  }
}

/** Gives what is here to the browser as a file. @param {string} address @param {any} body @param {string} name where the server says none */
export async function give(address, body, name) {
  const refused = () => window.segue.toast({ tone: 'bad', title: 'The file could not be made', text: 'Try again in a moment.' });
  try {
    const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    if (!response.ok) return refused();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch {
    refused();
  }
}
