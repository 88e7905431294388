// What of htmx 4 the kit uses, where its own types are too wide or missing.
declare module "htmx.org" {
  const htmx: any;
  export default htmx;
}
declare module "htmx.org/dist/ext/hx-ws.js" {}
