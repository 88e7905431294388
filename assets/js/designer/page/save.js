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
/** What a browser still sends after its page was left, in bytes; a little less than 64 kB. */
const PARTING = 60_000;

export class Saver {
  /** @param {SaverOptions} options */
  constructor(options) {
    this.options = options;
    this.revision = options.revision;
    this.dirty = false;
    this.stopped = false;
    this.keepTheirs = false;
    this.parted = false; // the page is being left, and the next one may have been written before this saves
    this.tries = 0;
    this.since = 0;
    /** @type {Promise<void> | null} */
    this.running = null;
    this.sent = ''; // what is on its way to the server
    this.unheard = false; // and it has not answered yet
    this.page = Math.random().toString(36).slice(2); // other tabs keep theirs under the same key
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    addEventListener('online', () => this.dirty && this.now());
    addEventListener('pagehide', () => this.unsaved() && this.keep());
    // What is kept here comes back with the page: nobody need be asked before leaving it.
    addEventListener('beforeunload', (e) => {
      if (this.unsaved() && !this.part()) e.preventDefault();
    });
  }

  /** Whether something is not on the server yet, as far as is known here. */
  unsaved() {
    return this.dirty || this.unheard;
  }

  /** The page is left: keeps what is not saved, and sends it off. @returns {boolean} whether it is kept */
  part() {
    const { json } = this.options.read();
    this.parted = true;
    const kept = this.keep(json);
    if (this.stopped) return kept;
    if (!this.running) void this.now(true);
    else if (this.dirty && json.length < PARTING) this.put(json, `"${this.revision}"`, true).catch(() => {}); // the page may be gone before the other answers
    return kept;
  }

  /** Something changed. */
  changed() {
    if (!this.dirty) this.since = Date.now();
    this.dirty = true;
    this.parted = false;
    if (this.stopped) return this.keep();
    this.options.onState('waiting', {});
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), Math.max(0, Math.min(QUIET, this.since + LONGEST_WAIT - Date.now())));
  }

  /** Saves at once what is not saved; resolves when it is, or cannot be. @param {boolean} [parting]  the page is left meanwhile */
  async now(parting = false) {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (!this.dirty || this.stopped) return;
    this.running = this.send(`"${this.revision}"`, parting).finally(() => (this.running = null));
    await this.running;
  }

  /** @param {string} json @param {string} match the revision this follows @param {boolean} parting */
  put(json, match, parting) {
    return fetch(this.options.address + (this.keepTheirs ? '?keep=1' : ''), {
      method: 'PUT', body: json, credentials: 'same-origin', keepalive: parting && new Blob([json]).size < PARTING,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'If-Match': match },
    });
  }

  /** @param {string} match the revision this follows @param {boolean} parting */
  async send(match, parting) {
    const { json, document } = this.options.read();
    this.dirty = false;
    this.sent = json;
    this.unheard = true;
    this.options.onState('saving', {});
    let answer;
    try {
      answer = await this.put(json, match, parting);
    } catch {
      return this.unreachable(json);
    } finally {
      this.unheard = false;
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
    if (this.parted) this.dirty ? this.keep() : this.keep(this.sent, this.revision);
    else if (!this.dirty) this.forget();
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
    this.forget(true);
    this.resume();
    this.options.onState('saved', { at: new Date() });
  }

  resume() {
    this.stopped = false;
    this.tries = 0;
  }

  /**
   * @param {string} [json]
   * @param {string} [reached]  the revision as which the server has it
   * @returns {boolean} whether it is kept; where the browser gives no room, the state shown says that it is not saved
   */
  keep(json = this.options.read().json, reached) {
    const sent = this.running && this.sent !== json ? this.sent : undefined;
    try {
      localStorage.setItem(this.options.key, JSON.stringify({ revision: this.revision, at: new Date().toISOString(), page: this.page, sent, reached, json }));
      return true;
    } catch {
      return false;
    }
  }

  /** What another tab keeps, it forgets itself. @param {boolean} [whosever] */
  forget(whosever = false) {
    const kept = whosever ? null : this.kept();
    if (!kept || kept.page === this.page) localStorage.removeItem(this.options.key);
  }

  /**
   * What to do with what an earlier visit kept, now that the page is open again: nothing,
   * where it did reach the server; go on with it, where the draft is as it was then, as
   * that visit had sent it before, or from before it was saved; else the author is asked.
   *
   * @param {() => string} read  the draft as the server has it
   * @returns {{kept: {at: string, json: string}, sure: boolean} | null}
   */
  left(read) {
    const kept = this.kept();
    if (!kept) return null;
    const json = read();
    if (Number(kept.reached) <= Number(this.revision) || alike(kept.json, json)) {
      this.forget(true);
      return null;
    }
    return { kept, sure: Boolean(kept.reached) || kept.revision === this.revision || Boolean(kept.sent && alike(kept.sent, json)) };
  }

  /** What was kept on this computer and never saved. @returns {{revision: string, at: string, page?: string, sent?: string, reached?: string, json: string} | null} */
  kept() {
    try {
      return JSON.parse(localStorage.getItem(this.options.key) ?? 'null');
    } catch {
      return null;
    }
  }
}

/** Whether two texts are one document: the database writes its members in an order of its own. @param {string} a @param {string} b */
function alike(a, b) {
  return a === b || JSON.stringify(sorted(JSON.parse(a))) === JSON.stringify(sorted(JSON.parse(b)));
}

/** @param {any} value @returns {any} */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/** The revision an answer's ETag names. @param {Response} answer */
function tagOf(answer) {
  return answer.headers.get('ETag')?.replace(/^W\/|"/g, '');
}
