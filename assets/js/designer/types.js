/**
 * The shapes of data the designer passes around. Nothing runs here.
 *
 * Document types mirror runtime/graph/document.go; numbers that JavaScript
 * would change arrive as Decimal (see document/json.js).
 *
 * @typedef {import('./document/json.js').Decimal} Decimal
 * @typedef {number | Decimal} Num
 *
 * @typedef {Object} Block
 * @property {string} id
 * @property {string} kind
 * @property {string} [name]
 * @property {string} [documentation]
 * @property {string} [parent]
 * @property {string} [host]
 * @property {string} [lane]
 * @property {any} [repeat]
 * @property {any} [props]
 * @property {any} [ext]
 *
 * @typedef {Object} Flow
 * @property {string} id
 * @property {string} from
 * @property {string} [exit]
 * @property {string} to
 * @property {string} [name]
 * @property {string} [condition]
 * @property {boolean} [default]
 * @property {any} [ext]
 *
 * @typedef {Object} Lane
 * @property {string} id
 * @property {string} [name]
 * @property {string} [group]
 *
 * @typedef {Object} Pool
 * @property {string} id
 * @property {string} [name]
 * @property {boolean} executable
 * @property {Lane[]} [lanes]
 * @property {Block[]} blocks
 * @property {Flow[]} flows
 *
 * @typedef {{x: Num, y: Num, w: Num, h: Num}} Bounds
 * @typedef {{x: Num, y: Num}} LayoutPoint
 *
 * @typedef {Object} Layout
 * @property {Record<string, Bounds>} [blocks]
 * @property {Record<string, LayoutPoint[]>} [flows]
 * @property {Record<string, Bounds>} [labels]
 *
 * @typedef {Object} Document
 * @property {number} schema
 * @property {string} id
 * @property {string} name
 * @property {Pool[]} pools
 * @property {any[]} [data]
 * @property {any[]} [forms]
 * @property {any[]} [tables]
 * @property {Layout} layout
 *
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: number, y: number, width: number, height: number}} Rect
 *
 * @typedef {{name: string, label: string}} Exit
 *
 * What the server knows about a configured block and the canvas shows.
 * @typedef {Object} Facts
 * @property {string} [subtitle]  who and when, in one line
 * @property {Exit[]} [exits]     ways out; the ordinary one has no name
 * @property {string} [icon]      a Lucide name, where it differs from the kind's
 * @property {string} [repeat]    how often the block is done, in words
 * @property {Record<string, string>} [ways]  conditions of the flows that leave, in words
 *
 * One kind of block, as the registry describes it.
 * @typedef {Object} Kind
 * @property {string} kind
 * @property {string} name
 * @property {string} group
 * @property {string} [heading]   the group in an author's words
 * @property {string} icon
 * @property {string} [summary]
 * @property {Exit[]} [exits]
 * @property {string} [shape]     one of shapes.js; by default its kind or group says
 * @property {any} [props]        what a new block of this kind holds
 * @property {boolean} [hidden]   drawn when it is there, but not offered
 * @property {boolean} [seldom]   offered when it is searched for
 * @property {{name: string, icon: string, summary: string, props: any}[]} [presets]  what is offered instead, ready in part
 *
 * @typedef {'idle' | 'done' | 'active' | 'waiting' | 'attention' | 'cancelled' | 'walked'} StatusName
 * @typedef {{status: StatusName, count?: number, done?: number, since?: string}} BlockStatus
 * @typedef {{blocks: Record<string, BlockStatus>, flows: string[], many?: boolean}} Overlay
 *
 * @typedef {Object} Problem
 * @property {'error' | 'warning'} severity
 * @property {string} [pool]
 * @property {string} [block]
 * @property {string} [flow]
 * @property {string} [field]
 * @property {string} text
 * @property {string} [suggestion]
 *
 * Elements of the diagram. diagram-js adds parent, children, incoming and so on.
 * @typedef {any} Shape
 * @typedef {any} Connection
 * @typedef {any} Element
 *
 * A change of the document, applied as one command.
 * @typedef {Object} Change
 * @property {Record<string, Partial<Block>>} [blocks]  what to set; undefined removes
 * @property {Record<string, Partial<Flow>>} [flows]
 * @property {Record<string, Partial<Lane>>} [lanes]
 * @property {Record<string, Partial<Pool>>} [pools]
 * @property {string[]} [order]                         flows of one block, in their new order
 * @property {Record<string, any>} [document]           name, documentation, data, forms, tables, calendar
 * @property {Record<string, Facts>} [facts]            what the server says of the new props
 */
export {};
