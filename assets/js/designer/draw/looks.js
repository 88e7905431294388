/**
 * What there is to show of each block and flow: words, icon, colour, exits,
 * status, problems. It knows the kinds and what the server said; it draws nothing.
 *
 * @typedef {import('../types.js').Kind} Kind
 * @typedef {import('../types.js').Facts} Facts
 * @typedef {import('../types.js').Exit} Exit
 * @typedef {import('../types.js').BlockStatus} BlockStatus
 *
 * @typedef {Object} Look
 * @property {import('../shapes.js').Form} form
 * @property {string} title
 * @property {boolean} named      false where the title is only the kind's
 * @property {string} subtitle
 * @property {string} icon
 * @property {string} group       the palette group, as a class name
 * @property {string} kindName
 * @property {Exit[]} exits
 * @property {string} repeat     how often it is done, in words; empty: once
 * @property {boolean} together    its rounds are done all at once
 * @property {BlockStatus | undefined} status
 * @property {import('../types.js').Problem[]} problems
 */
import { formOf } from '../shapes.js';
import { ago } from '../view/time.js';

/** Kinds that are not known here are guessed to end where their name says so. */
const LAST = /^(end|terminate|.*-end)$/;
const DRAWN_ONLY = new Set(['note', 'frame']);
const PLAIN_EXIT = [{ name: '', label: '' }];

export class Looks {
  static $inject = ['config.looks'];

  /** @param {{kinds: Kind[], readOnly: boolean}} config */
  constructor(config) {
    /** @type {Map<string, Kind>} */
    this.kinds = new Map(config.kinds.map((kind) => [kind.kind, kind]));
    /** What can be added: kinds, and where a kind has presets, those. @type {Map<string, Kind>} */
    this.offers = new Map(config.kinds.filter((kind) => !kind.hidden).flatMap(offersOf));
    this.readOnly = config.readOnly;
    /** @type {WeakMap<object, Facts>} by the props they were computed from, so that undo finds the old ones */
    this.facts = new WeakMap();
    /** @type {Map<string, Facts>} of blocks without props, by kind and id */
    this.bare = new Map();
    /** @type {WeakMap<object, string>} words for how often, by what they were made of, so that undo finds the old ones */
    this.repeats = new WeakMap();
    /** @type {Map<string, string>} what the server calls a flow's condition */
    this.conditions = new Map();
    /** @type {Map<string, BlockStatus>} */
    this.statuses = new Map();
    /** @type {Set<string>} */
    this.taken = new Set();
    /** @type {Map<string, import('../types.js').Problem[]>} by block or flow */
    this.problems = new Map();
    /** @type {Set<string>} blocks that were just added: what they lack is counted, but not marked before somebody has been at them */
    this.fresh = new Set();
    /** true while an instance is shown, so that what was not reached steps back */
    this.live = false;
  }

  /** @param {string} kind */
  kind(kind) {
    return this.kinds.get(kind);
  }

  /**
   * @param {import('../types.js').Block} block
   * @returns {Facts}
   */
  factsOf(block) {
    return this.known(block) ?? {};
  }

  /** @param {import('../types.js').Block} block @returns {Facts | undefined} */
  known(block) {
    return block.props && typeof block.props === 'object' ? this.facts.get(block.props) : this.bare.get(bare(block));
  }

  /**
   * Remembers what the server said about a block as it is in this document.
   *
   * @param {import('../types.js').Block} block
   * @param {Facts} facts
   * @returns {boolean} whether that is news
   */
  learn(block, facts) {
    const known = this.known(block), news = !known || JSON.stringify(known) !== JSON.stringify(facts);
    for (const [source, words] of Object.entries(facts.ways ?? {})) this.conditions.set(source, plain(words) ?? '');
    if (block.repeat && typeof block.repeat === 'object') this.repeats.set(block.repeat, plain(facts.repeat) ?? '');
    if (block.props && typeof block.props === 'object') this.facts.set(block.props, facts);
    else this.bare.set(bare(block), facts);
    return news;
  }

  /**
   * The ways out of a block: one without a name, several of which some have names, or none.
   *
   * @param {import('../types.js').Block} block
   * @returns {Exit[]}
   */
  exits(block) {
    const known = this.factsOf(block).exits ?? this.kind(block.kind)?.exits;
    return known ?? (LAST.test(block.kind) || DRAWN_ONLY.has(block.kind) ? [] : PLAIN_EXIT);
  }

  /** @param {import('../types.js').Block} block */
  canBeEntered(block) {
    const kind = this.kind(block.kind);
    if (block.host || kind?.group === 'Start' || /start$/.test(block.kind)) return false;
    if (kind?.shape === 'container' && this.exits(block).length === 0) return false; // it begins by itself
    return !DRAWN_ONLY.has(kind?.shape ?? block.kind) && kind?.shape !== 'event';
  }

  /**
   * @param {import('../types.js').Shape} shape
   * @returns {Look}
   */
  block(shape) {
    const block = shape.block;
    const kind = this.kind(block.kind);
    const facts = this.factsOf(block);
    const exits = this.exits(block);
    const kindName = kind?.name ?? readable(block.kind);
    return {
      form: formOf(kind, shape),
      title: block.name || kindName,
      named: Boolean(block.name),
      subtitle: plain(facts.subtitle) ?? (block.name ? kindName : ''),
      icon: facts.icon ?? kind?.icon ?? 'box',
      group: groupClass(kind?.group ?? groupGuess(block.kind)) + (exits.length > 0 || DRAWN_ONLY.has(kind?.shape ?? block.kind) ? '' : ' last'),
      kindName,
      exits,
      repeat: block.repeat ? this.repeats.get(block.repeat) || 'repeated' : '',
      together: Boolean(block.repeat?.parallel),
      status: this.statuses.get(block.id),
      problems: (!this.fresh.has(block.id) && this.problems.get(block.id)) || [],
    };
  }

  /**
   * The words on a flow; empty where it needs none.
   *
   * @param {import('../types.js').Connection} connection
   */
  flowLabel(connection) {
    return this.wordsOf(connection.flow, connection.source?.block, connection.source?.outgoing.length ?? 0);
  }

  /**
   * @param {import('../types.js').Flow} flow
   * @param {import('../types.js').Block | undefined} source
   * @param {number} siblings how many flows leave the source
   */
  wordsOf(flow, source, siblings) {
    if (flow.name) return flow.name;
    if (flow.exit && source) {
      const exit = this.exits(source).find((e) => e.name === flow.exit);
      return exit?.label || readable(flow.exit);
    }
    if (flow.condition) return this.conditions.get(flow.condition) ?? flow.condition;
    return flow.default && siblings > 1 ? 'Otherwise' : '';
  }

  /**
   * A block in a few sentences, for those who hear the canvas. They begin with what
   * the card shows and hold all of its words, so that who hears it and who sees it
   * speak of the same thing.
   *
   * @param {import('../types.js').Shape} shape
   */
  spoken(shape) {
    const look = this.block(shape);
    const parts = [look.title];
    if (look.subtitle && look.subtitle !== look.kindName) parts.push(look.subtitle);
    if (look.named) parts.push(look.kindName);
    if (look.repeat) parts.push(readable(look.repeat));
    if (look.status) parts.push(statusText(look.status));
    for (const problem of look.problems) parts.push(problem.text);
    return parts.filter(Boolean).map((part) => (/[.!?]$/.test(part) ? part : part + '.')).join(' ');
  }
}

/** @param {Kind} kind @returns {[string, Kind][]} */
function offersOf(kind) {
  if (!kind.presets?.length) return [[kind.kind, kind]];
  return kind.presets.map((preset) => [`${kind.kind} ${preset.name}`, { ...kind, ...preset, presets: undefined }]);
}

/** @type {Record<string, string>} */
const STATUS_WORDS = {
  done: 'Done', active: 'Active', waiting: 'Waiting', attention: 'Needs attention', cancelled: 'Stopped', walked: 'Walked before',
};

/**
 * The words of a status: since when, how often, how many are done; empty where a
 * block has none to show.
 *
 * @param {BlockStatus} status
 */
export function statusText(status) {
  let text = STATUS_WORDS[status.status];
  if (!text) return '';
  if (counts(status)) text = `${text} ${ago(status.since ?? '')}`.trimEnd();
  if (status.count && status.count > 1) text += ` ×${status.count}`;
  return status.done ? `${text} · ${status.done} done` : text;
}

/** Whether a status says since when it is so, and so changes by itself. @param {BlockStatus} status */
export function counts(status) {
  return Boolean(status.since) && (status.status === 'waiting' || status.status === 'active');
}

/** @type {Record<string, string>} */
export const STATUS_ICONS = {
  done: 'check', active: 'circle-play', waiting: 'clock', attention: 'triangle-alert', cancelled: 'ban', walked: 'check',
};

/** Words without the marks of what was written by hand. @param {string | undefined} words */
function plain(words) {
  return words?.replaceAll('`', '');
}

/**
 * A name of the machine's as words: "sent-back" becomes "Sent back".
 *
 * @param {string} name
 */
export function readable(name) {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} group */
export function groupClass(group) {
  return 'g-' + group.toLowerCase().replace(/[^a-z]+/g, '-');
}

/** @param {string} kind */
function groupGuess(kind) {
  if (/start$/.test(kind)) return 'Start';
  return 'Drawing';
}

/** @param {import('../types.js').Block} block */
function bare(block) {
  return `${block.kind} ${block.id}`;
}
