/**
 * Keeps the draft safe: saves by itself after each change, tells another author's
 * saving apart from one's own, and keeps changes on this computer while the server
 * cannot be reached.
 *
 * @typedef {'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused' | 'signed-out'} SaveState
 *
 * @typedef {Object} SaverOptions
 * @property {string} address  of the draft: GET and PUT
 * @property {string} key      under which changes are kept on this computer
 * @property {string} revision
 * @property {() => {json: string, document: import('../types.js').Document}} read  the document now
 * @property {(state: SaveState, detail: {at?: Date, message?: string, by?: string}) => void} onState
 * @property {(answer: any, document: import('../types.js').Document) => void} onAnswer  problems and facts of what was saved
 */

const QUIET = 700;
const LONGEST_WAIT = 4000;
const RETRIES = [2000, 4000, 8000, 15000, 30000];

export class Saver {
  /** @param {SaverOptions} options */
  constructor(options) {
    this.options = options;
    this.revision = options.revision;
    this.dirty = false;
    this.stopped = false;
    this.keepTheirs = false;
    this.tries = 0;
    this.since = 0;
    /** @type {Promise<void> | null} */
    this.running = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    addEventListener('online', () => this.dirty && this.now());
    addEventListener('pagehide', () => this.dirty && this.keep());
    addEventListener('beforeunload', (e) => {
      if (!this.dirty) return;
      this.now();
      e.preventDefault();
    });
  }

  /** Something changed. */
  changed() {
    if (!this.dirty) this.since = Date.now();
    this.dirty = true;
    if (this.stopped) return this.keep();
    this.options.onState('waiting', {});
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(0, Math.min(QUIET, this.since + LONGEST_WAIT - Date.now())));
  }

  /** Saves at once what is not saved; resolves when it is, or cannot be. */
  async now() {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.dirty || this.stopped) return;
    this.running = this.send(`"${this.revision}"`).finally(() => (this.running = null));
    await this.running;
  }

  /** @param {string} match the revision this follows */
  async send(match) {
    const { json, document } = this.options.read();
    this.dirty = false;
    this.options.onState('saving', {});
    let answer;
    const keep = this.keepTheirs ? '?keep=1' : '';
    try {
      answer = await fetch(this.options.address + keep, {
        method: 'PUT', body: json, credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'If-Match': match },
      });
    } catch {
      return this.unreachable(json);
    }
    if (answer.ok) return this.saved(answer, document);
    this.dirty = true;
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 412) return this.stop('conflict', { by: problem.by, at: problem.at ? new Date(problem.at) : undefined });
    if (answer.status === 401) return this.stop('signed-out', {});
    if (answer.status >= 500 || answer.status === 429) return this.unreachable(json);
    return this.stop('refused', { message: problem.detail });
  }

  /** @param {Response} answer @param {import('../types.js').Document} document */
  async saved(answer, document) {
    this.tries = 0;
    this.keepTheirs = false;
    this.revision = tagOf(answer) ?? this.revision;
    if (!this.dirty) this.forget();
    this.options.onState(this.dirty ? 'waiting' : 'saved', { at: new Date() });
    this.options.onAnswer(await answer.json(), document);
  }

  /** @param {string} json */
  unreachable(json) {
    this.dirty = true;
    this.keep(json);
    this.options.onState('offline', {});
    this.timer = setTimeout(() => this.now(), RETRIES[Math.min(this.tries++, RETRIES.length - 1)]);
  }

  /** No more saving until the author has chosen. @param {SaveState} state @param {any} detail */
  stop(state, detail) {
    this.stopped = true;
    this.keep();
    this.options.onState(state, detail);
  }

  /** The draft as it is on the server now: its text and revision. */
  async fetch() {
    const answer = await fetch(this.options.address, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (!answer.ok) throw new Error(`the draft could not be read: ${answer.status}`);
    return { json: await answer.text(), revision: tagOf(answer) ?? this.revision };
  }

  /** Goes on with one's own document over the other's; the server keeps the other's as a snapshot. */
  async overwrite() {
    const { revision } = await this.fetch();
    this.revision = revision;
    this.resume();
    this.keepTheirs = true;
    this.dirty = true;
    await this.now();
  }

  /** Goes on with what the server has. @param {string} revision */
  accept(revision) {
    this.revision = revision;
    this.dirty = false;
    clearTimeout(this.timer);
    this.forget();
    this.resume();
    this.options.onState('saved', { at: new Date() });
  }

  resume() {
    this.stopped = false;
    this.tries = 0;
  }

  /** @param {string} [json] */
  keep(json = this.options.read().json) {
    try {
      localStorage.setItem(this.options.key, JSON.stringify({ revision: this.revision, at: new Date().toISOString(), json }));
    } catch {
      // The browser gives no room. The state shown says that it is not saved.
    }
  }

  forget() {
    localStorage.removeItem(this.options.key);
  }

  /** What was kept on this computer and never saved. @returns {{revision: string, at: string, json: string} | null} */
  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.options.key) ?? 'null');
    } catch {
      return null;
    }
  }
}

/** The revision an answer's ETag names. @param {Response} answer */
function tagOf(answer) {
  return answer.headers.get('ETag')?.replace(/^W\/|"/g, '');
}
