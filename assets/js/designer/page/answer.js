/**
 * What the server answers to a panel, a dialog beside it included: a fragment, and
 * in it, as a JSON script, what the edit makes of the document.
 */

/**
 * Takes the change out of an answer.
 *
 * @param {ParentNode} where  the answer; the script is removed from it
 * @param {any} designer
 * @returns {{label: string, change: any} | null}
 */
export function changeIn(where, designer) {
  const script = where.querySelector('#panel-answer');
  if (!script) return null;
  script.remove();
  const { label, change } = designer.parse(script.textContent ?? '');
  return { label, change: withoutNulls(change ?? {}) };
}

/**
 * In an answer null takes a member away; on the canvas undefined does.
 *
 * @param {any} change
 */
function withoutNulls(change) {
  const clean = (/** @type {Record<string, any> | undefined} */ members) => members && Object.fromEntries(Object.entries(members).map(([k, v]) => [k, v === null ? undefined : v]));
  const each = (/** @type {Record<string, any> | undefined} */ things) => things && Object.fromEntries(Object.entries(things).map(([id, members]) => [id, clean(members)]));
  return { ...change, blocks: each(change.blocks), flows: each(change.flows), lanes: each(change.lanes), pools: each(change.pools), document: clean(change.document) };
}

/**
 * What the fields of a panel stand for: the part of the document they were drawn
 * from, and what edits made of it since.
 *
 * A form is sent whole. What the author did not touch in it must not undo what was
 * done meanwhile on the canvas, such as a rename there.
 */
export class Basis {
  /** @param {any} part of the document @param {(value: any) => string} text */
  constructor(part, text) {
    this.part = part;
    this.text = text;
    /** @type {Map<string, string>} */
    this.since = new Map();
  }

  /** The members of a change that are new; from now on they are not. @param {any} change */
  news(change) {
    const out = { ...change };
    for (const kind of ['blocks', 'flows', 'lanes', 'pools']) {
      if (change[kind]) out[kind] = Object.fromEntries(Object.entries(change[kind]).map(([id, members]) => [id, this.members(kind, id, members)]));
    }
    if (change.document) out.document = this.members('document', '', change.document);
    return out;
  }

  /** @param {string} kind @param {string} id @param {any} members */
  members(kind, id, members) {
    const thing = this.thing(kind, id);
    return Object.fromEntries(Object.entries(members).filter(([name, value]) => {
      const at = `${kind} ${id} ${name}`, now = this.text(value);
      const was = this.since.get(at) ?? this.text(thing?.[name]);
      this.since.set(at, now);
      return now !== was;
    }));
  }

  /** @param {string} kind @param {string} id */
  thing(kind, id) {
    if (kind === 'document') return this.part;
    const things = this.part.pools.flatMap((/** @type {any} */ p) => (kind === 'pools' ? [p] : p[kind] ?? []));
    return things.find((/** @type {any} */ t) => t.id === id);
  }
}
