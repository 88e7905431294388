var Ye=(()=>{let t={parse(l){if(!l)return{};if(l.startsWith("{"))return JSON.parse(l);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
n={};for(let i of l.matchAll(e)){let[,a,o,c,u,h,g,m]=i,p=a??o??c,y=(u??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let d=c?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};t.merge(d,n)}return n},split(l){return l.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(l,e){typeof l==
"string"&&(l=t.parse(l));for(let[n,i]of Object.entries(l)){if(["__proto__","constructor","prototype"].includes(n))continue;let a=i?.constructor===Object,o=e[n]?.
constructor===Object;a&&o?t.merge(i,e[n]):e[n]=i}return e}};class r{#s=null;#r=[];admit(e,n,i){if(!this.#s)return this.#s={strategy:e,abort:i},"run";if(e==="rep\
lace"||e!=="abort"&&this.#s.strategy==="abort")return this.#r=[],this.#s.abort?.(),this.#s={strategy:e,abort:i},"run";if(e==="queue all")this.#r.push(n);else if(e===
"queue last")this.#r=[n];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(n);else return"dropped";return"queued"}continue(e){this.#s?.abort===e&&
(this.#s=null,this.#r.shift()?.())}abort(){this.#s?.abort?.()}}class s{#s=t;#r=new Map;#A="";#R=new Set;_loc=window.location;#q;#z=Function;#U=Object.getPrototypeOf(
async function(){}).constructor;#L={createHTML:e=>e,createScript:e=>e};#F;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#C;#G;#y;constructor(){
this.#ve(),this.#Se(),this.#F=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(n=>`starts-with(name(), "${n}")`).join(" or ")}]]`),this.#q={HCON:t,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#Q.
bind(this),determineMethodAndAction:this.#J.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#H.bind(this),morph:this.#P.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(n,i,a)=>{n&&(this.#L=n),i&&(this.#z=i),a&&(this.#U=
a)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&t.merge(e.content,this.
config),this.#A=this.config.extensions}#Se(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,n=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${n} .${e}, .${n}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,n){if(this.#A&&!this.#A.split(/,\s*/).includes(e)||
this.#R.has(e))return!1;this.#R.add(e),n.init&&n.init(this.#q),Object.entries(n).forEach(([i,a])=>{this.#r.get(i)?.push(a)||this.#r.set(i,[a])})}#T(e){let n=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||n&&e.closest(`[${n}ignore]`)!=null}#b(e,n){let i=this.config.prefix;return e.getAttribute(n)??(i?
e.getAttribute(n.replace("hx-",i)):null)}#M(e,n){let i=this.config.prefix&&n.replace("hx-",this.config.prefix);return e.hasAttribute(n)?n:i&&e.hasAttribute(i)?i:
null}#l(e){return this.#w(e).join(",")}#w(e){let n=[e];return this.config.prefix&&n.push(e.replaceAll("hx-",this.config.prefix)),n}#c(e,n){let i=[...e.querySelectorAll?.(
n)??[]];return e.matches?.(n)&&i.unshift(e),i}#xe(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#ke(e,n){let i=[];return this.#t(e,n,void 0,(a,o)=>{a?.split(/\s*[,:]\s*/).includes("this")&&i.push(o)}),i}#t(e,n,i,a,o=this.config.implicitInheritance){n=this.#p(
n);let c=this.#p(":inherited"),u=this.#p(":append"),h=this.#b(e,n)??this.#b(e,n+c);if(h!=null)return a?a(h,e):h;let g=CSS.escape(o?n:n+c),m=CSS.escape(n+c+u),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,n+u)??this.#M(e,n+c+u);if(y){let d=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(a&&a(d,e),f){let w=this.#t(f,n,void 0,a,o);return w?
(w+","+d).replace(/[{}]/g,""):d}return d}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,n,void 0,a),!a&&h&&o&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:n,parent:b}),h):i}#Q(e){return t.split(e).flatMap(n=>{n=n.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,i,a]=n.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!i)return[];if(/\[[^\]]*$/.test(i))throw"unterminated:"+i;return[{name:i,...t.parse(a)}]})}#J(e,n){let i=this.#t(e,"hx-method"),a=this.#t(e,"hx-action",void 0,
void 0,!1);if(!a)for(let o of this.#Ee){let c=this.#t(e,"hx-"+o,void 0,void 0,!1);if(c!=null){a=c,i=o;break}}return this.#f(e)&&(a||=n.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),i||=n.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:a,method:i.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#Ae(e){
if(this.#se(e)&&this.#e(e,"htmx:before:init",{},!0)){let n=this.#o(e);n.initialized=!0,n.eventHandler=this.#X(e),this.#ne(e),this.#e(e,"htmx:after:init",{},!0)}}#X(e){
return async n=>{try{let i=this.#I(e,n);await this.#Z(i)}catch(i){this.#e(e,"htmx:error",{error:i})}}}#I(e,n){let{action:i,method:a}=this.#J(e,n),[o,c]=(i||"").
split("#"),u=new AbortController,h={sourceElement:e,sourceEvent:n,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!n.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:o,anchor:c,method:a,headers:this.#qe(e),abort:u.abort.bind(u),credentials:"same-origin",signal:u.signal,mode:this.config.mode}};e._htmx?.boosted&&
t.merge(e._htmx.boosted,h),h.target=this.#_(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(t.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let n={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(n["HX-Boosted"]="true"),n}#Le(e,n){return this.#N(e,"hx-headers",i=>{for(let a in i)
n.request.headers[a]=String(i[a])},{ctx:n})}#_(e,n){return n instanceof Element?n:n!=null?this.#D(e,n,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let n=e.sourceElement,i=e.sourceEvent;if(!n.isConnected||this.#_e(i))return;this.#re(i)&&i.preventDefault();let a=/GET|DELETE/.test(e.request.
method),o=a?n.matches("form")?n:null:n.form||n.closest("form"),c=this.#de(n,o,i.submitter,e.request.validate,a);if(!c)return;let u=this.#N(n,"hx-vals",m=>{e.vals=
m;for(let p in m)c.set(p,m[p])},{ctx:e});if(u&&await u,e.values)for(let m in e.values)c.delete(m),c.append(m,e.values[m]);let h=this.#Le(n,e);if(h&&await h,Object.
assign(e.request,{form:o,submitter:i.submitter,body:c}),!this.#e(n,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(a){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(n,"hx-encoding")??o?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let n=e.sourceElement,i=this.#Ie(n),a=this.#te(n);this.#st(n);let o=()=>e.request?.abort?.();if(a.admit(i,()=>this.#ee(e),o)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(n,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(n,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(n,"htmx:before:request",{ctx:e})))
return;let c=await e.fetch(e.request.action,e.request);if(e.response={raw:c,status:c.status,headers:c.headers},this.#Ce(e),!this.#e(n,"htmx:before:response",{ctx:e})||
(e.text=await c.text(),!this.#e(n,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(n,"htmx:response:error",{ctx:e}),this.#Te(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(c){e.status="error: "+c,(c?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(n,"htmx:error",{ctx:e,error:c})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#He(e.hx.trigger,e.sourceElement),this.#e(n,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
a.continue(o)}}}#Ce(e){e.hx={};for(let[n,i]of e.response.raw.headers)n.toLowerCase().startsWith("hx-")&&(e.hx[n.slice(3).toLowerCase().replace(/-/g,"")]=i)}#Te(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let n=e.hx.location,i={},a=t.parse(
n);return(n[0]==="{"||a.path!=null)&&(i=a,n=i.path,delete i.path),i.push==null&&i.replace==null&&(i.push="true"),i.indicators=e.indicators,i.disabledElements=e.
disabledElements,this.ajax("GET",n,i),!0}}#Me(e){let n=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;n&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),n))}#Ie(e){let n=this.#t(e,"hx-sync");if(!n)return"queue first";let i=n.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(i)?i:"queue first"}#te(e){let n=this.#t(e,"hx-sync"),i=e;if(n){let a=n.includes(":")?n.slice(0,n.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
n)?null:n;a&&(i=this.#D(e,a,"hx-sync")||e)}return this.#u(i).rq||=new r}#_e(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let n=e.currentTarget;if(e.type==="submit"&&n?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let o=n?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),c=o?.form||o?.closest("form");if(o&&!o.disabled&&c&&(o.type==="submit"||o.type==="image"||!o.type&&o.tagName===
"BUTTON"))return!0;let h=n?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ne(e,n=e._htmx.eventHandler){
let a=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,a,n)}#E(e,n,i){let a=this.#Q(n);this.#o(e).triggerSpecs.push(...a);for(let o of a){o.listeners=[];let[c,u]=this.#Oe(o.name),h=[e];o.from==="out\
side"?h=[document]:o.from&&o.from!=="self"&&(h=this.#i(e,o.from));let g=p=>{if((o.halt||o.prevent)&&p.preventDefault(),(o.halt||o.stop||o.consume)&&p.stopPropagation(),
o.changed){let y=this.#u(e).changedValues??=new WeakMap,b=p.target;if(!["checkbox","radio"].includes(b?.type)){let d=b?.value;if(y.has(b)&&y.get(b)===d)return;y.
set(b,d)}}if(o.once)for(let y of o.listeners)y.fromElt.removeEventListener(y.eventName,y.handler,y);i(p)},m=g;if(o.delay?m=p=>{clearTimeout(o.timeout),o.timeout=
setTimeout(()=>g(p),this.parseInterval(o.delay))}:o.throttle&&(m=p=>{o.throttled?o.throttledEvent=p:(o.throttled=!0,g(p),o.throttleTimeout=setTimeout(()=>{if(o.
throttled=!1,o.throttledEvent){let y=o.throttledEvent;o.throttledEvent=null,m(y)}},this.parseInterval(o.throttle)))}),o.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(o.from==="self"&&p.target!==e)&&!(o.from==="outside"&&e.contains(p.target))&&!(o.target&&!p.target?.matches?.(o.target))){if(u){let y={};for(let b in p)/^[a-z]+$/i.
test(b)&&(y[b]=p[b]);if(!this.#d(e,y,u,!0,!1))return}if(c!=="every")for(let y of this.#o(e).triggerSpecs)clearTimeout(y.timeout),y.throttledEvent=null;m(p)}},c===
"intersect"||c==="revealed"){let p={rootMargin:o.rootMargin};o.root&&(p.root=this.#D(e,o.root)),o.threshold&&(p.threshold=parseFloat(o.threshold));let y=c==="re\
vealed";o.observer=new IntersectionObserver(b=>{for(let d=0;d<b.length;d++)if(b[d].isIntersecting){this.trigger(b[d].target,"intersect",{},!1),y&&o.observer.disconnect();
break}},p),c="intersect";for(let b of h)o.observer.observe(b)}if(c==="every"){let p=Object.keys(o).find(y=>y!=="name");o.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(o.interval)},this.parseInterval(p))}if(c==="load"){o.handler(new CustomEvent("load"));continue}for(let p of h){let y={fromElt:p,
eventName:c,handler:o.handler,capture:!!o.capture,passive:!!o.passive};e._htmx.listeners.push(y),o.listeners.push(y),p.addEventListener(c,o.handler,y)}}}#Oe(e){
let n=e.match(/^([^\[]*)\[([^\]]*)]/);return n?[n[1],n[2]]:[e,null]}#He(e,n){if(e[0]==="{"){let i=t.parse(e);for(let a in i){let o=i[a],c=n;o?.target&&(c=this.find(
o.target)),this.trigger(c,a,typeof o=="object"?o:{value:o})}}else e.split(",").forEach(i=>this.trigger(n,i.trim(),{}))}#Ne(e){let n={},i=Object.getPrototypeOf(this);
for(let a of Object.getOwnPropertyNames(i))a!=="constructor"&&typeof this[a]=="function"&&(["find","findAll"].includes(a)?n[a]=(o,c)=>c===void 0?this[a](e,o):this[a](
o,c):n[a]=this[a].bind(this));return n}#d(e,n,i,a=!0,o=!0,c=!1){let u={};Object.assign(u,this.#Ne(e));let h={},g={scope:h,code:i};this.#a(e,"htmx:scope",g),i=g.
code,Object.assign(u,h),Object.assign(u,n);let m=Object.keys(u),p=Object.values(u),y=o?this.#U:this.#z,b=new y(...m,a?`return (${i})`:i);return c?()=>b.call(e,...p):
b.call(e,...p)}process(e,n){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let c of e.children||[])this.process(c,n);return}if(n&&this.#n(e,!0),this.#T(
e)||!this.#e(e,"htmx:before:process"))return;let i=[e],a=this.#K.evaluate(e),o=null;for(;o=a.iterateNext();)i.push(o);for(let c of i)!this.#T(c)&&this.#e(c,"htm\
x:before:on:init",{},!0)&&this.#Xe(c);for(let c of this.#c(e,this.#F))this.#Ae(c);for(let c of this.#c(e,this.#we))this.#$e(c);this.#e(e,"htmx:after:process")}#$e(e){
let n=this.#t(e,"hx-boost");if(n&&n!=="false"&&this.#De(e)&&this.#e(e,"htmx:before:init",{},!0)){let i=this.#o(e);i.initialized=!0,i.eventHandler=this.#X(e),i.boosted=
n,this.#ne(e),this.#e(e,"htmx:after:init",{},!0)}}#De(e){if(this.#se(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#ie(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#ie(e.action)}}#ie(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#se(e){return!e._htmx?.initialized&&!this.#T(e)}#n(e,n){let i=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let a of i)if(a._htmx){this.#e(a,"htmx:before:cleanup");for(let o of a._htmx.triggerSpecs||[])o.interval&&clearInterval(o.interval),
o.timeout&&clearTimeout(o.timeout),o.throttleTimeout&&clearTimeout(o.throttleTimeout),o.observer?.disconnect();for(let o of a._htmx.listeners||[])o.fromElt.removeEventListener(
o.eventName,o.handler,o);a.removeAttribute("data-htmx-powered"),this.#e(a,"htmx:after:cleanup"),n&&delete a._htmx}}#We(e){let n=document.createElement("div");n.
hidden=!0,document.body.insertAdjacentElement("afterend",n);let i=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let a of i){let o=document.getElementById(
a.id);o&&this.#m(n,o,null)}return n}#Be(e){for(let n of[...e.children]){let i=document.getElementById(n.id);i&&(this.#m(i.parentNode,n,i),this.#n(i),i.remove())}
e.remove()}#O(e){let n=this.#L.createHTML(e);return Document.parseHTMLUnsafe?.(n,{})||new DOMParser().parseFromString(n,"text/html")}#Pe(e){let n=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),i="";n=n.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,u=>(i=this.#O(u).title,""));let a=n.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),o,c;if(a==="html"||a==="body"?(o=this.#O(n),c=document.createDocumentFragment(),c.append(o.body)):(o=this.#O(
`<template>${n}</template>`),c=o.querySelector("template").content),!i){let u=c.querySelector("title:not(svg title)");u&&(i=u.textContent,u.remove())}return this.#ce(
c),{fragment:c,title:i}}#oe(e,n,i,a){let o=n.id?"#"+CSS.escape(n.id):null,[,c,u]=i.match(/^(\S+):(.+)/)??[];c&&([i,o]=[c,u||o]),(i==="true"||!i)&&(i="outerHTML");
let h=this.#v(i);if(o=h.target||o,h.strip??=!h.style.startsWith("outer"),!o)return;let g=this.#i(a,o);for(let m of g){let p=document.createDocumentFragment();p.
append(n.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:a})}n.remove()}#Ve(e,n,i){let a=[];if(i)for(let o of i.split(",")){let[c,
u="true"]=o.split(/:(.*)/);for(let h of e.querySelectorAll(c))this.#oe(a,h,u,n)}for(let o of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let c=this.#M(o,"hx-s\
wap-oob"),u=o.getAttribute(c);o.removeAttribute(c),this.#oe(a,o,u,n)}return a}#h(e,n,i){n?n.before(...i.childNodes):e.append(...i.childNodes)}#v(e){e=e.trim();let n=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let i=e.match(/^(\S+)\s*(.*)$/);n=i[1],e=i[2]}return{style:this.#xe(n),...t.parse(e)}}#je(e,n){let i=[];for(let a of e.
querySelectorAll("template[hx]")){let o=a.getAttribute("type");if(o==="partial"){let c=this.#b(a,"hx-target")||(a.id?"#"+CSS.escape(a.id):null);if(c){this.#ce(a.
content);let u=this.#v(this.#b(a,"hx-swap")||this.config.defaultSwap);u.ignoreTitle&&(n.title=null);let h=this.#i(n.sourceElement,c);for(let g of h.length?h:[null])
i.push({type:"partial",fragment:a.content.cloneNode(!0),target:g,swapSpec:u,sourceElement:n.sourceElement})}}else this.#a(a,"htmx:process:"+o,{ctx:n,tasks:i});a.
remove()}return i}#ae(e,n,i,a){try{i!=null&&e.setSelectionRange&&e.setSelectionRange(i,a),e.focus(n)}catch{}}#Re(e){let n=this.#c(e,"[autofocus]")[0];n&&this.#ae(
n)}#le(e){return e===window||e===document?document.scrollingElement:e}#ze(e,n){if(e.scroll){let i=e.scrollTarget?this.#le(this.#W(n,e.scrollTarget)):n;i&&(e.scroll===
"top"?i.scrollTop=0:e.scroll==="bottom"&&(i.scrollTop=i.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(n,e.showTarget)):n)?.
scrollIntoView?.(e.show==="top")}#Ue(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let n=this.#c(
e,"script");for(let i of n){let a=document.createElement("script");for(let o of i.attributes)a.setAttribute(o.name,o.value);this.config.inlineScriptNonce&&(a.nonce=
this.config.inlineScriptNonce),a.textContent=this.#L.createScript(i.textContent),i.replaceWith(a)}}initialize(){this.config.history&&!this.#G&&(this.#G=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:n,title:i}=this.#Pe(
e.text);e.title=i;let a=[],o=this.#Ve(n,e.sourceElement,e.selectOOB),c=this.#je(n,e);a.push(...o,...c);let u=c.length||o.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Fe(e,n,u);if(h&&a.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:a}))return;this.#Je(e);let g=[],m=[];for(let p of a)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#H(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#H(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Ue(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Fe(e,n,i){let a=this.#v(e.swap||this.config.defaultSwap);
if(a.ignoreTitle&&(e.title=null),a.style==="delete"||(n.querySelector("body")||n).childElementCount>0||n.textContent.trim()||(a.swapEmpty??!i)){if(e.select){let c=n.
querySelectorAll(e.select);n=document.createDocumentFragment(),n.append(...c)}return this.#f(e.sourceElement)&&(a.show||="top"),{type:"main",fragment:n,target:this.#_(
e.sourceElement||document.body,a.target||e.target),swapSpec:a,sourceElement:e.sourceElement,transition:e.transition&&a.transition!==!1}}}async#H(e,n=!0){let{target:i,
swapSpec:a,fragment:o}=e;if(typeof i=="string"&&(i=document.querySelector(i)),!i)return;typeof a=="string"&&(a=this.#v(a));let c=a.style;if(c==="none")return;if(o.
firstElementChild?.tagName==="BODY"){let b=i===document.body&&c.startsWith("outer");b&&c==="outerHTML"&&(c="outerSync"),a.strip??=!b}if(a.strip&&o.firstElementChild&&
(o=document.createDocumentFragment(),o.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#S(i,"htmx-swapping"),n&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),c==="delete"){i.parentNode&&(this.#n(i),i.parentNode.removeChild(i));return}let u,h=[],g=a.settle??this.config.
defaultSettleDelay,m=i.parentNode;if(c==="innerHTML"||c==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let d,f;try{d=b.selectionStart,f=b.selectionEnd}catch{}
u={elt:b,start:d,end:f}}h=n&&g?this.#ft(o,i):[]}let p=this.#We(o),y=[...o.childNodes];try{if(c==="innerHTML"){for(let b of i.children)this.#n(b);i.replaceChildren(
...o.childNodes)}else if(c==="textContent"){for(let b of i.querySelectorAll("[data-htmx-powered]"))this.#n(b);i.textContent=o.textContent}else if(c==="outerHTML")
m&&(this.#h(m,i,o),this.#n(i),m.removeChild(i),i=y.find(b=>b.nodeType===1)||m);else if(c==="outerSync"){this.#j(i,o.firstElementChild);for(let b of i.children)this.#n(
b);i.replaceChildren(...o.firstElementChild.childNodes),y=[i]}else if(c==="innerMorph")this.#P(i,o,!0),y=[...i.childNodes];else if(c==="outerMorph")this.#P(i,o,
!1),y.push(i);else if(c==="beforebegin")m&&this.#h(m,i,o);else if(c==="afterbegin")this.#h(i,i.firstChild,o);else if(c==="beforeend")this.#h(i,null,o);else if(c===
"afterend")m&&this.#h(m,i.nextSibling,o);else{let b=this.#r.get("handle_swap")||[],d=!1;for(let f of b){let w=f(c,i,o,a);if(w){d=!0,Array.isArray(w)&&(y=w);break}}
if(!d)throw new Error(`Unknown swap style: ${c}`)}}finally{this.#x(i,"htmx-swapping")}if(e.target=i,this.#Be(p),u&&!u.elt.matches(":focus")){let b=document.getElementById(
u.elt.id);if(b){let d={preventScroll:a.focusScroll!==void 0?!a.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,d,u.start,u.end)}}this.#e(i,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added");if(n&&h.length>0){this.#S(i,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#x(i,"htmx-settling")}this.#e(i,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added"),this.process(b),this.#Re(
b);this.#ze(a,i)}#e(e,n,i={},a=!0){if(i.error){let o=`htmx: ${n}: ${i.error.message??i.error}`;i.error instanceof Error?console.error(o,i.error,{elt:e,detail:i}):
console.error(o,{elt:e,detail:i})}else i.warn?console.warn(`htmx: ${n}: ${i.warn}`,{elt:e,detail:i}):this.config.logAll&&console.log(`htmx: ${n}`,{elt:e,detail:i});
return e=this.#k(e),this.#a(e,n,i),this.trigger(e,this.#p(n),i,a)}#a(e,n,i={}){let a=this.#r.get(n.replace(/:/g,"_"));if(a){i.cancelled=!1;for(let o of a)if(o(e,
i)===!1||i.cancelled)return i.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(n=>setTimeout(n,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),n=>{e(n.target)})}on(e,n,i){let a,o=document;return i===void 0?(a=e,i=n):(o=this.#k(e),a=n),o.addEventListener(a,i),i}find(e,n){return this.#W(
e,n)}findAll(e,n){return this.#i(e,n)}parseInterval(e){if(typeof e=="number")return e;let n={ms:1,s:1e3,m:6e4},[,i,a]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],o=parseFloat(
i)*(n[a]||1);return isNaN(o)?void 0:o}trigger(e,n,i={},a=!0){e=this.#k(e);let o=new CustomEvent(n,{detail:i,cancelable:!0,bubbles:a,composed:!0}),c=e?.isConnected?
e:document;return!i?.cancelled&&c.dispatchEvent(o)}ajax(e,n,i){(!i||i instanceof Element||typeof i=="string")&&(i={target:i});let a=typeof i.source=="string"?document.
querySelector(i.source):i.source;if(typeof i.source=="string"&&!a)return Promise.reject(new Error("Source not found"));a||=document.body;let o=this.#I(a,i.event||
{});return Object.assign(o,i),i.target&&(o.target=this.#_(document.body,i.target),!o.target)?Promise.reject(new Error("Target not found")):(Object.assign(o.request,
{action:n,method:e.toUpperCase()}),i.headers&&Object.assign(o.request.headers,i.headers),this.#Z(o))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Ge(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,n){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#C?.abort(),n=n||location.pathname+location.search;let i=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:n,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#C=new AbortController,this.ajax("GET",n,{target:i,swap:"outerSync",select:i!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#C.signal}})}#Qe(e){let{sourceElement:n,push:i,replace:a,hx:o,response:c}=e;if((o?.pushurl||
o?.replaceurl)&&(i=o.pushurl,a=o.replaceurl),i==null&&a==null&&this.#f(n)&&(i="true"),(i==="false"||i===!1)&&(i=null),(a==="false"||a===!1)&&(a=null),!i&&!a)return null;
let u=i||a;if(u==="true"){let g=c?.raw?.url||e.request.action,m=new URL(g,location.href);u=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:i?"push":"replace",path:u}}#Je(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let n=this.#Qe(e);if(!n)
return;let i={history:n,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",i)&&(n.type==="push"?this.#Ke(n.path):this.#Ge(
n.path),this.#e(document,"htmx:after:history:update",i))}#Xe(e){if(e._htmx?.onInitialized)return;let n=this.#w("hx-on"),i=this.config.metaCharacter||":",a=o=>async c=>{
try{await this.#d(e,{event:c},`with(event?.detail||{}){${o}}`,!1)}catch(u){typeof u!="symbol"&&this.#e(e,"htmx:error",{error:u})}};for(let o of e.getAttributeNames()){
let c=n.find(m=>o.startsWith(m));if(!c)continue;this.#o(e).onInitialized=!0;let u=o.substring(c.length),h=e.getAttribute(o);if(!u){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),a(m.substring(p+2).trim()))}continue}if(u[0]!==i)continue;let g=u.substring(1);g.startsWith(i)&&
(g="htmx"+i+g.substring(1)),this.#E(e,g,a(h))}}#Ye(e){let n=e.sourceElement,i=this.#t(n,"hx-indicator"),a;if(i)a=this.#i(n,i,"hx-indicator");else{if(n===document.
body)return;a=[n]}for(let o of a){e.indicators.push(o);let c=this.#u(o);c.rc=(c.rc||0)+1,this.#S(o,this.config.requestClass)}}#Ze(e){for(let n of e){let i=this.#u(
n);i.rc&&--i.rc<=0&&(this.#x(n,this.config.requestClass),delete i.rc)}}#et(e){let n=e.sourceElement,i=this.#t(n,"hx-disable");if(i)for(let a of this.#i(n,i,"hx-\
disable")){e.disabledElements.push(a);let o=this.#u(a);o.dc=(o.dc||0)+1,a.disabled=!0}}#tt(e){for(let n of e){let i=this.#u(n);i.dc&&--i.dc<=0&&(n.disabled=!1,delete i.
dc)}}#de(e,n,i,a,o){if(a&&n&&!n.reportValidity())return;i??=n&&e.type==="submit"?e:null;let c=n?new FormData(n):new FormData,u=n?new Set(n.elements):new Set;if(!n){
if(a&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,u,c,o)}i?.name&&(c.append(i.name,i.value),u.add(i));let h=this.#t(e,"hx-include");if(h)for(let g of this.#i(
e,h)){if(a&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,u,c)}return c}#fe(e,n,i,a){let o=e.tagName,c=[];o==="BUTTON"||o.includes("-")?c=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(o)||!a&&e!==document.body)&&(c=this.#c(e,"[name]:not(button)"));for(let u of c){let h=u.name||u.getAttribute?.("name");
if(!h||u.matches(":disabled")||n.has(u))continue;n.add(u);let g=u.type;if(g==="checkbox"||g==="radio"||u.tagName!=="INPUT"&&"checked"in u)u.checked&&i.append(h,
u.value);else if(g==="file")for(let m of u.files)i.append(h,m);else if(g==="select-multiple")for(let m of u.selectedOptions)i.append(h,m.value);else if(Array.isArray(
u.value))for(let m of u.value)i.append(h,m);else i.append(h,u.value)}}#N(e,n,i,a={}){let o=this.#t(e,n);if(!o)return null;let c=this.#B(o);if(c)return c.indexOf(
"{")!==0&&(c="{"+c+"}"),this.#d(e,a,c,!0).then(u=>{i(u)});i(t.parse(o))}#rt(e){let n=e.trim();return n.startsWith("<")&&n.endsWith("/>")?n.slice(1,-2):n}#i(e,n,i,a){
let o=n??e,c=n?this.#k(e)||document.body:document;if(o.startsWith("global "))return this.#i(c,o.slice(7),i,!0);let u=o?t.split(o):[],h=[],g=[];for(let m of u){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=c.closest(p.slice(8));else if(p.startsWith("find "))y=c.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...c.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=c.nextElementSibling;else if(p.startsWith("next "))y=this.#nt(c,p.slice(5),!!a);else if(p===
"previous"||p==="previousElementSibling")y=c.previousElementSibling;else if(p.startsWith("previous "))y=this.#it(c,p.slice(9),!!a);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=c.getRootNode().host;else if(p==="this"){if(i){h.push(...this.#ke(c,i));continue}y=c}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#$(c,!!a);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#nt(e,n,i){return this.#he(this.#$(
e,i).querySelectorAll(n),e,Node.DOCUMENT_POSITION_PRECEDING)}#it(e,n,i){let a=[...this.#$(e,i).querySelectorAll(n)].reverse();return this.#he(a,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,n,i){
for(let a of e)if(a.compareDocumentPosition(n)===i)return a}#$(e,n){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:n}):document}#D(e,n,i){let a=this.#i(
e,n,i)[0];return a||console.warn(`htmx: '${n}' on ${i} did not match any element`,{elt:e,selector:n,attr:i}),a}#W(e,n,i){return this.#i(e,n,i)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#st(e){let n=this.#o(e);if(n.abortInitialized)return;n.abortInitialized=
!0;let i=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",i),n.listeners.push({fromElt:e,eventName:"htmx:abort",handler:i})}#P(e,n,i){let{persistentIds:a,
idMap:o}=this.#lt(e,n),c=document.createElement("div");c.hidden=!0,document.body.after(c);let u={target:e,idMap:o,persistentIds:a,pantry:c,futureMatches:new WeakSet};
i?this.#V(u,e,n):this.#V(u,e.parentNode,n,e,e.nextSibling),this.#n(c),c.remove()}#V(e,n,i,a=null,o=null){n instanceof HTMLTemplateElement&&i instanceof HTMLTemplateElement&&
(n=n.content,i=i.content),a||=n.firstChild;let c=i.firstChild;for(;c;){let u;if(a&&a!=o&&(u=this.#ot(e,c,a,o),u&&u!==a)){let g=a;for(;g&&g!==u;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,c))?this.#m(n,m,o):this.#pe(e,m)}}if(!u&&c instanceof Element&&e.persistentIds.has(c.id)){let g=CSS.escape(c.
id);u=e.target.id===c.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=u;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(u.id),p.size||e.idMap.delete(m))}this.#m(n,u,a)}if(u){this.#ge(u,c,e),a=u.nextSibling,c=c.nextSibling;continue}let h=c.nextSibling;if(e.idMap.has(
c)){let g=document.createElement(c.tagName);n.insertBefore(g,a),this.#ge(g,c,e),this.process(g),a=g.nextSibling}else n.insertBefore(c,a),a=c.nextSibling;c=h}for(;a&&
a!=o;){let u=a;a=a.nextSibling,this.#pe(e,u)}}#me(e,n,i){if(e.futureMatches.has(n))return!0;for(let a=i.nextSibling,o=0;a&&o<this.config.morphScanLimit;a=a.nextSibling,
o++)if(a instanceof Element&&n.isEqualNode(a))return e.futureMatches.add(n),!0;return!1}#ot(e,n,i,a){if(n.nodeType===3)return i?.nodeType===3?i:null;if(!(n instanceof
Element))return null;let o=null,c=0,u=this.config.morphScanLimit,h=e.idMap.get(n),g=h?.size||0;if(n.id&&!h)return null;let m=i;for(;m&&m!=a;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,n)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(u>0&&m.isEqualNode(n))return m;o||(o=m)}}if(c+=p?.size||0,c>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--u<1&&g===0)break;m=m.nextSibling}return o&&this.#me(e,o,n)?null:o}#at(e,n){return!(e instanceof Element)||
e.tagName!==n.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(n)?!1:!e.id||e.id===n.id}#pe(e,n){e.idMap.has(n)?this.#m(e.pantry,n,null):(this.#n(n),n.remove())}#m(e,n,i){
if(e.moveBefore)try{e.moveBefore(n,i);return}catch{}e.insertBefore(n,i)}#ge(e,n,i){if(e.nodeType===3){e.nodeValue!==n.nodeValue&&(e.nodeValue=n.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:n}))return;this.#j(e,n),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=n.defaultValue&&(e.value=n.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(n)||n.tagName==="TEMPLATE"||n.querySelector?.("template"))&&this.#V(i,e,n)}#j(e,n){let i=this.config.morphIgnore||[],a=!1,o=c=>this.#w("hx-").some(u=>c.
startsWith(u));for(let c of n.attributes)if(!i.some(u=>c.name.startsWith(u))&&e.getAttribute(c.name)!==c.value){if(o(c.name)&&(a=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:c.name,newValue:c.value}))continue;e.setAttribute(c.name,c.value),c.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=c.value)}for(let c=e.attributes.length-1;c>=0;c--){let u=e.attributes[c];if(u&&!n.hasAttribute(u.name)&&!i.some(h=>u.name.startsWith(
h))){if(o(u.name)&&(a=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:u.name,newValue:null}))continue;e.removeAttribute(u.name)}}a&&this.#n(e,!0)}#ye(e,n,i,a){
for(let o of a)if(n.has(o.id)){let c=o;for(;c&&c!==i;){let u=e.get(c);u==null&&(u=new Set,e.set(c,u)),u.add(o.id),c=c.parentElement}}}#lt(e,n){let i=this.#c(e,"\
[id]"),a=n.querySelectorAll("[id]"),o=this.#ct(i,a),c=new Map;return this.#ye(c,o,e.parentElement,i),this.#ye(c,o,n,a),{persistentIds:o,idMap:c}}#ct(e,n){let i=new Set,
a=new Map;for(let{id:c,tagName:u}of e)a.has(c)?i.add(c):c&&a.set(c,u);let o=new Set;for(let{id:c,tagName:u}of n)o.has(c)?i.add(c):a.get(c)===u&&o.add(c);for(let c of i)
o.delete(c);return o}#ut(e){let n=e.response.raw.status,i=this.config.noSwap.map(o=>o+""),a=n+"";for(let o of[a,a.slice(0,2)+"x",a[0]+"xx"]){if(i.includes(o)){e.
swap="none";return}let c=this.#t(e.sourceElement,"hx-status:"+o);if(c){t.merge(c,e);return}}}#dt(e,n){return new Promise(i=>{this.#g||=[],this.#g.push({task:e,resolve:i,
ctx:n}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:n,ctx:i}=this.#g.shift();try{if(document.startViewTransition){
let a={task:e,ctx:i};this.#e(i.sourceElement,"htmx:before:viewTransition",a),await document.startViewTransition(a.task).finished,this.#e(i.sourceElement,"htmx:a\
fter:viewTransition",a)}else await e()}catch{}finally{this.#y=!1,n(),this.#be()}}#ft(e,n){let i=["class","style","width","height"],a=n.querySelectorAll("[id]"),
o=Object.fromEntries([...a].map(h=>[h.id,h])),c=e.querySelectorAll("[id]"),u=[];for(let h of c){let g=o[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of i)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);u.push(()=>{this.#j(h,m)})}}return u}#S(e,n){e?.classList?.add?.(n)}#x(e,n){e?.classList?.
remove?.(n),e?.classList?.length===0&&e.removeAttribute("class")}#k(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new s})();typeof window<"u"&&(window.htmx=Ye);var R=Ye;(()=>{let t;function r(d){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+d)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+d)}]`),w}function s(d){let f=t.HCON.parse(t.attributeValue(d,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function l(d){if(d.startsWith("ws://")||d.startsWith("wss://"))return d;if(d.startsWith("http://"))return"ws://"+d.slice(7);if(d.startsWith("https://"))return"w\
ss://"+d.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(d.startsWith("//"))return f+d;if(d.startsWith("/"))return f+"\
//"+w+d;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+d}let e=new Set;function n(d,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:l(d),config:s(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!t.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(t.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),a(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,a(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function i(d,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}d._htmx?.ws?.connection===f&&delete d._htmx.ws.connection,e.delete(f)}function a(d,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let S={signal:E.signal};f.socket.addEventListener("open",()=>{if(d.
isConnected)t.triggerHtmxEvent(d,"htmx:ws:after:connection",{connection:f});else{i(d,f);return}f.attempt=0,u(f)},S),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(d,f,v)).catch(q=>{d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:q})})},S),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let q=f.config;q.pauseOnBackground&&
document.hidden||(q.reconnect&&q.reconnectCodes.includes(v.code)&&d.isConnected?o(d,f):i(d,f))},S),f.socket.addEventListener("error",v=>{d.isConnected&&t.triggerHtmxEvent(
d,"htmx:ws:error",{connection:f,error:v})},S)}catch(E){d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:E})}}function o(d,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){i(d,f);return}let S=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,q=Math.min(S*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let A=q*w.reconnectJitter;q=Math.max(0,q+(Math.random()*2-1)*A)}
if(d.isConnected){if(f.cancelled=!1,!t.triggerHtmxEvent(d,"htmx:ws:before:connection",{connection:f})||f.cancelled){t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),i(d,f);return}}else{i(d,f);return}f.timer=setTimeout(()=>{d.isConnected?a(d,f):i(d,f)},q)}function c(d,f,w){try{d.socket.send(w.data),
t.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:d,message:w})}catch(E){t.triggerHtmxEvent(f,"htmx:ws:error",{connection:d,error:E})}}function u(d){
for(;d.queue.length&&d.socket?.readyState===WebSocket.OPEN;){let f=d.queue.shift();c(d,f.element,f.message)}}async function h(d,f){let w=d.closest(r("connect")),
E=w&&t.attributeValue(w,"hx-ws:connect");if(!E){t.triggerHtmxEvent(d,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let S=l(
E),v=w._htmx?.ws?.connection;if(!v){t.triggerHtmxEvent(d,"htmx:ws:error",{url:S,error:"Connection not open"});return}let A={...t.createRequestContext(d,f).request.
headers};delete A.Accept;let j=d.form||d.closest("form"),C=t.collectFormData(d,j,f.submitter),M={};for(let[$,D]of C)$ in M?M[$]=[].concat(M[$],D):M[$]=D;let Qe=t.
getAttributeObject(d,"hx-vals",$=>Object.assign(M,$)),Je=v.sending.then(async()=>{Qe&&await Qe,delete M.headers;let $=[],D={headers:A,values:M,data:void 0},Xe={
connection:v,message:D,cancelled:!1,waitUntil(ve){$.push(Promise.resolve(ve))}},tr=t.triggerHtmxEvent(d,"htmx:ws:before:message:outgoing",Xe);try{if(await Promise.
all($),!tr||Xe.cancelled)return;if(D.data??=JSON.stringify({...D.values,headers:D.headers}),!e.has(v)){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?c(v,d,D):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?t.triggerHtmxEvent(d,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:d,message:D})}catch(ve){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:ve})}});
v.sending=Je.catch(()=>{}),await Je}async function g(d,f,w){let E=[],S={data:w.data,text(){let C=S.data;return typeof C=="string"?Promise.resolve(C):C instanceof
Blob?C.text():Promise.resolve(new TextDecoder().decode(C))},json(){return S.text().then(JSON.parse)}};if(!d.isConnected){i(d,f);return}let v={connection:f,message:S,
cancelled:!1,waitUntil(C){E.push(Promise.resolve(C))}},q=t.triggerHtmxEvent(d,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!q||v.cancelled)return;
let A=null,j;if(typeof S.data=="string")try{A=await S.json()}catch{j=await S.text()}if(A&&(A.content!==void 0?j=A.content:A.payload!==void 0&&(j=A.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),j!=null){let C=A?.target||t.attributeValue(d,"hx-t\
arget"),M=A?.swap||t.attributeValue(d,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(M)||(M+=" swapEmpty:false"),await htmx.
swap({sourceElement:d,target:C||d,swap:M,select:A?.select??t.attributeValue(d,"hx-select"),selectOOB:t.attributeValue(d,"hx-select-oob"),text:j,transition:!1})}
t.triggerHtmxEvent(d,"htmx:ws:after:message:incoming",{connection:f,message:S})}function m(d){if(t.htmxProp(d).ws??={},d._htmx.ws.initialized)return;let f=t.attributeValue(
d,"hx-ws:connect");if(!f)return;let w=t.attributeValue(d,"hx-trigger")||"load";t.onTrigger(d,w,()=>{n(f,d)}),d._htmx.ws.initialized=!0}function p(d){if(t.htmxProp(
d).ws??={},d._htmx.ws.sendInitialized)return;let f=t.attributeValue(d,"hx-trigger");f||(f=d.matches("form")?"submit":d.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),t.onTrigger(d,f,async w=>{d.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(d,w)}),d._htmx.ws.sendInitialized=
!0}function y(d){let f=d._htmx?.ws?.connection;f&&(t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"removed",code:null}),i(d,f))}function b(d){if(d.hasAttribute(
"ws-connect")||d.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),d.hasAttribute("ws-connect")){let f=d.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";d.
hasAttribute(E)||d.setAttribute(E,f)}if(d.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";d.hasAttribute(
w)||d.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:d=>{t=d,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:d=>{let f=E=>{b(E);let S=t.attributeValue(
E,"hx-ws:send");t.attributeValue(E,"hx-ws:connect")!=null&&m(E),S!=null&&p(E)};f(d);let w=r("connect")+","+r("send")+",[ws-connect],[ws-send]";d.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:d=>{y(d)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(d=>{d.socket&&d.socket.close(1e3,
"page navigating away")})})})();var Se=null,Ze=()=>Se;addEventListener("pointerdown",t=>{t.button!==0||!(t.target instanceof Element)||!t.target.closest("button, summary, label, a, [data-handl\
e]")||(Se??=new Promise(r=>{let s=new AbortController;for(let l of["pointerup","pointercancel","blur"])addEventListener(l,()=>{s.abort(),setTimeout(()=>{Se=null,
r()})},{signal:s.signal,capture:l!=="blur"})}))},{capture:!0});R.config.includeIndicatorCSS=!1;R.config.history=!0;R.config.defaultTimeout=3e4;R.config.ws={reconnectMaxDelay:1e4};var et=()=>{throw new Error("Attributes carr\
y no code here: use a module under assets/js instead of hx-on, js: or trigger filters.")};R.registerExtension("no-code-in-attributes",{init(t){t.initSecurity(null,
et,et)}});document.addEventListener("htmx:before:request",t=>{let{ctx:r}=t.detail,s=r.fetch;r.fetch=async(...l)=>{let e=await s(...l);return await Ze(),e}});document.readyState!=="loading"&&R.process(document.body);function tt(t){t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let r of document.querySelectorAll("[data\
-theme-set]"))r.setAttribute("aria-checked",String(r.getAttribute("data-theme-set")===t));for(let r of document.querySelectorAll("[data-theme-choice]"))r instanceof
HTMLInputElement&&(r.checked=r.value===t)}document.addEventListener("click",t=>{let r=t.target.closest?.("[data-theme-set]");r&&tt(r.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",t=>{let r=t.target;!(r instanceof HTMLInputElement)||!r.matches("[data-theme-choice]")||(tt(r.value),r.form?.
requestSubmit())});function G(t,r,{align:s="start",side:l="below",gap:e=4}={}){let n=r.getBoundingClientRect(),i=t.offsetWidth,a=t.offsetHeight,o=8,c=innerHeight-n.bottom-o,u=n.top-
o,h=l==="below"?c>=a+e||c>=u:u<a+e&&c>u,g=s==="end"?n.right-i:s==="middle"?n.left+(n.width-i)/2:n.left;g=Math.max(o,Math.min(g,innerWidth-i-o));let m=h?n.bottom+
e:n.top-a-e;m=Math.max(o,Math.min(m,innerHeight-a-o)),t.style.left=`${Math.round(g)}px`,t.style.top=`${Math.round(m)}px`}var rt=t=>[...t.querySelectorAll('[role^="menuitem"]')].filter(r=>r instanceof HTMLElement&&r.checkVisibility()).map(r=>r),rr=t=>document.querySelector(`[popove\
rtarget="${CSS.escape(t.id)}"]`);document.addEventListener("beforetoggle",t=>{let r=t.target;r.matches?.(".menu__list")&&(r.style.visibility=t.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",t=>{let r=t.target;if(!r.matches?.(".menu__list"))return;r.style.visibility="";let s=t.newState==="open",l=rr(
r);if(l?.setAttribute("aria-expanded",String(s)),!s||!l)return;let e=l.getBoundingClientRect();r.style.maxHeight=`${Math.round(Math.max(e.top,innerHeight-e.bottom))-
12}px`,G(r,l,{align:r.dataset.align==="end"?"end":"start",side:r.dataset.side==="above"?"above":"below"}),rt(r)[0]?.focus()},!0);document.addEventListener("keyd\
own",t=>{let r=t.target,s=r.closest?.(".menu__list");if(!s){let i=r.closest?.('[aria-haspopup="menu"]');i&&(t.key==="ArrowDown"||t.key==="ArrowUp")&&(t.preventDefault(),
document.getElementById(i.getAttribute("popovertarget")??"")?.showPopover());return}let l=rt(s),e=l.indexOf(r),n=i=>{t.preventDefault(),l[(i+l.length)%l.length]?.
focus()};t.key==="ArrowDown"?n(e+1):t.key==="ArrowUp"?n(e-1):t.key==="Home"?n(0):t.key==="End"?n(l.length-1):t.key==="Tab"?s.hidePopover():t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey&&[...l.slice(e+1),...l.slice(0,e+1)].find(a=>a.innerText.trim().toLowerCase().startsWith(t.key.toLowerCase()))?.focus()});document.addEventListener(
"click",t=>{let r=t.target.closest?.('[role="menuitem"], [role="menuitemradio"]');r&&(r.getAttribute("aria-disabled")==="true"?t.preventDefault():r.closest(".me\
nu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:popover-open").forEach(t=>t.hidePopover()));function se(t){let r=document.getElementById(t);!(r instanceof HTMLDialogElement)||r.open||(r.showModal(),nt(r),r.addEventListener("keydown",()=>delete r.dataset.
begins,{once:!0}))}function nt(t){t.dataset.begins="";let r=document.activeElement;if(r!==t&&!r?.matches(".dialog__close *"))return;let s=t.querySelector(".dial\
og__body")?.parentElement??t,e=[...s.querySelectorAll('.dialog__body :is(input:not([type="hidden"]), select, textarea)'),...s.querySelectorAll(".dialog__body :i\
s(.btn, button, .nav__item), .dialog__foot .btn")].find(n=>n instanceof HTMLElement&&!n.matches(":disabled")&&n.checkVisibility());e instanceof HTMLElement&&(e.
focus(),delete t.dataset.begins)}document.addEventListener("click",t=>{let r=t.target,s=r.closest?.("[data-opens]")?.getAttribute("data-opens");if(s){t.preventDefault(),
se(s);return}if(r.closest?.("[data-closes]")){r.closest("dialog")?.close();return}if(r instanceof HTMLDialogElement&&r.hasAttribute("data-light")){let l=r.getBoundingClientRect();
!(t.clientX>=l.left&&t.clientX<=l.right&&t.clientY>=l.top&&t.clientY<=l.bottom)&&t.detail>0&&r.close()}});var it=t=>t.querySelectorAll("dialog[data-open]").forEach(
r=>{r.removeAttribute("data-open"),se(r.id)});document.addEventListener("htmx:after:swap",()=>{it(document),document.querySelectorAll("dialog:modal[data-begins]").
forEach(t=>nt(t))});it(document);function Q(t,r,s=!1){let l=document.getElementById("confirm");if(!(l instanceof HTMLDialogElement))return Promise.resolve(!0);let{
confirmTitle:e="Are you sure?",confirmAction:n="Continue",confirmTone:i=""}=t.dataset,a=(c,u)=>{let h=l.querySelector(`[data-slot="${c}"]`);h&&(h.textContent=u)};
a("title",e),a("text",r),a("action",n);let o=l.querySelector('[value="yes"]');return o?.classList.toggle("btn--danger",i==="danger"),o?.classList.toggle("btn--p\
rimary",i!=="danger"),l.returnValue="",l.showModal(),s&&o instanceof HTMLElement&&o.focus(),new Promise(c=>l.addEventListener("close",()=>c(l.returnValue==="yes"),
{once:!0}))}document.addEventListener("htmx:confirm",t=>{let{ctx:r,issueRequest:s,dropRequest:l}=t.detail;r?.confirm&&(t.preventDefault(),Q(r.sourceElement,r.confirm).
then(e=>e?s():l()))});document.addEventListener("submit",t=>{let r=t.target,s=t.submitter,l=s?.dataset.confirm?s:r,e=l.dataset.confirm;!e||r.dataset.confirmed||
(t.preventDefault(),t.stopImmediatePropagation(),Q(l,e).then(n=>{n&&(r.dataset.confirmed="yes",r.requestSubmit(s),delete r.dataset.confirmed)}))},!0);function xe(t){t.classList.add("is-leaving"),setTimeout(()=>t.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}var st=t=>[...t.querySelectorAll(
".toast__title, .toast__text")].map(r=>(r.textContent??"").replace(/ Reference: \w+$/,"")).join(". ");function ot(t){if(t.hasAttribute("data-watched"))return;t.
setAttribute("data-watched","");for(let e of t.parentElement?.querySelectorAll("[data-watched]")??[])e!==t&&st(e)===st(t)&&e.remove();if(t.getAttribute("role")!==
"alert"&&x([...t.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).join(". ")),t.hasAttribute("data-stays"))return;let r=setTimeout(()=>xe(
t),8e3),s=()=>clearTimeout(r),l=()=>{clearTimeout(r),r=setTimeout(()=>xe(t),8e3)};t.addEventListener("pointerenter",s),t.addEventListener("pointerleave",l),t.addEventListener(
"focusin",s),t.addEventListener("focusout",l)}function x(t){let r=nr();r&&(r.textContent="",requestAnimationFrame(()=>r.textContent=t))}function nr(){let t=[...document.
querySelectorAll("dialog:modal")].at(-1);if(!t)return document.getElementById("live");let r=t.querySelector(":scope > [data-said]");if(r)return r;let s=Object.assign(
document.createElement("div"),{className:"sr-only"});return s.setAttribute("role","status"),s.dataset.said="",t.append(s),s}function H({tone:t="good",title:r,text:s=""}){
let l=document.getElementById(`toast-${t}`);if(!(l instanceof HTMLTemplateElement))return;let e=l.content.cloneNode(!0),[n,i]=[e.querySelector(".toast__title"),
e.querySelector(".toast__text")];n&&(n.textContent=r),i&&(i.textContent=s),document.getElementById("toasts")?.append(e)}var oe=document.getElementById("toasts");
oe&&(oe.querySelectorAll(".toast").forEach(ot),new MutationObserver(()=>oe.querySelectorAll(".toast").forEach(ot)).observe(oe,{childList:!0}));document.addEventListener(
"click",t=>{let r=t.target.closest?.("[data-dismiss]")?.closest(".toast, .banner");r&&xe(r)});var L=document.createElement("div");L.className="tooltip";L.id="tooltip";L.setAttribute("role","tooltip");L.setAttribute("popover","manual");var B=null,J;function at(t){
let r=t.getAttribute("data-tip");!r||!t.isConnected||(B=t,L.textContent=r,(t.closest("dialog[open]")??document.body).append(L),L.showPopover(),G(L,t,{align:"mid\
dle",side:t.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),t.getAttribute("aria-label")!==r&&t.textContent?.trim()!==r&&t.setAttribute("aria-de\
scribedby",lt(t,!0)))}function lt(t,r){let s=(t.getAttribute("aria-describedby")??"").split(/\s+/).filter(l=>l&&l!==L.id);return(r?[...s,L.id]:s).join(" ")}function z(){
if(clearTimeout(J),!B)return;let t=lt(B,!1);t?B.setAttribute("aria-describedby",t):B.removeAttribute("aria-describedby"),B=null,L.matches(":popover-open")&&L.hidePopover()}
function ct(t){let r=t.target.closest?.("[data-tip], [title]"),s=r?.getAttribute("title");return r&&s&&!(r instanceof HTMLIFrameElement)&&(r.setAttribute("data-\
tip",s),r.removeAttribute("title")),r??ir(t.target)}function ir(t){let r=t.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!r||r.scrollWidth<=
r.clientWidth&&r.scrollHeight<=r.clientHeight?null:(r.setAttribute("data-tip",(r.textContent??"").trim()),r)}document.addEventListener("pointerover",t=>{if(t.pointerType===
"touch")return;let r=t.target;if(L.contains(r))return clearTimeout(J);let s=ct(t);if(s===B)return clearTimeout(J);if(clearTimeout(J),!s){J=setTimeout(z,120);return}
J=setTimeout(()=>{z(),at(s)},B?60:350)});document.addEventListener("focusin",t=>{let r=ct(t);r?.matches(":focus-visible")&&(z(),at(r))});document.addEventListener(
"focusout",z);document.addEventListener("keydown",t=>{t.key==="Escape"&&z()});document.addEventListener("pointerdown",z);addEventListener("scroll",z,{capture:!0,
passive:!0});var ke=[["minute",60],["hour",3600],["day",86400]];function sr(t){let r=t<0,s=Math.abs(t);if(s<45)return r?"just now":"in a moment";if(s>=7*86400)return null;let l=o=>r?
Math.floor(s/o):Math.round(s/o),[e,n]=l(60)<60?ke[0]:l(3600)<24?ke[1]:ke[2],i=Math.max(1,l(n)),a=`${i} ${e}${i===1?"":"s"}`;return r?`${a} ago`:`in ${a}`}function ut(){
let t=Date.now();for(let r of document.querySelectorAll("time[data-relative]")){let s=sr((Date.parse(r.dateTime)-t)/1e3);s&&r.textContent!==s&&(r.textContent=s)}}
setInterval(ut,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||ut()});function dt(t){let r=t.closest('[role="tablist"]');for(let s of r?.querySelectorAll('[role="tab"]')??[]){let l=s===t;s.setAttribute("aria-selected",String(l)),s.
setAttribute("tabindex",l?"0":"-1"),document.getElementById(s.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!l)}}document.addEventListener("click",
t=>{let r=t.target.closest?.('[role="tab"]');r instanceof HTMLElement&&dt(r)});document.addEventListener("keydown",t=>{let r=t.target.closest?.('[role="tab"]');
if(!(r instanceof HTMLElement))return;let s=[...r.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],l=s.indexOf(r),e={ArrowRight:l+1,ArrowLeft:l-
1,Home:0,End:s.length-1}[t.key];if(e===void 0)return;t.preventDefault();let n=s[(e+s.length)%s.length];dt(n),n.focus()});var V=t=>t.closest?.(".combobox"),I=t=>t.querySelector(".combobox__input"),U=t=>t.querySelector('[role="listbox"]'),Ae=t=>[...U(t).querySelectorAll('[role="opti\
on"]:not([aria-disabled])')].map(r=>r);function X(t,r){U(t).hidden=!r,I(t).setAttribute("aria-expanded",String(r)),r||ae(t,null)}function ae(t,r){for(let s of Ae(
t))s.classList.toggle("is-active",s===r);r?(I(t).setAttribute("aria-activedescendant",r.id),r.scrollIntoView({block:"nearest"})):I(t).removeAttribute("aria-acti\
vedescendant")}function qe(t,r){if(r.dataset.goes){window.open(r.dataset.goes,"_blank","noopener"),X(t,!1);return}let s=r.querySelector("template")?.content.firstElementChild;
if(!s)return;let l=r.dataset.value??"";t.hasAttribute("data-many")||t.querySelectorAll(".chip").forEach(e=>e.remove()),[...t.querySelectorAll(".chip")].some(e=>e.
getAttribute("data-value")===l)||I(t).before(document.importNode(s,!0)),I(t).value="",X(t,!1),U(t).replaceChildren(),t.dataset.chosen="",I(t).focus(),x(`${r.dataset.
label??l} chosen`),ht(t)}function ft(t,r){x(`${r.querySelector(".truncate")?.textContent??""} removed`),r.remove(),I(t).focus(),ht(t)}function ht(t){let r=I(t),
s=!t.querySelector(".chip");r.placeholder=s?r.dataset.placeholder??"":"",t.dispatchEvent(new Event("change",{bubbles:!0}))}document.addEventListener("htmx:after\
:swap",()=>{let t=document.activeElement&&V(document.activeElement);t&&document.activeElement===I(t)&&(t.dataset.chosen!==void 0&&U(t).replaceChildren(),X(t,U(t).
childElementCount>0),ae(t,U(t).querySelector(".combobox__none")?null:Ae(t)[0]??null))});document.addEventListener("input",t=>{let r=t.target,s=r.matches?.(".com\
bobox__input")&&V(r);s&&(delete s.dataset.chosen,ae(s,null))});document.addEventListener("focusin",t=>{let r=t.target;r.matches?.(".combobox__input")&&delete V(
r)?.dataset.chosen});document.addEventListener("keydown",t=>{let r=t.target;if(!r.matches?.(".combobox__input"))return;let s=V(r);if(!s)return;let l=Ae(s),e=l.findIndex(
i=>i.classList.contains("is-active")),n=!U(s).hidden;if(t.key==="ArrowDown"||t.key==="ArrowUp"){t.preventDefault(),!n&&l.length&&X(s,!0);let i=t.key==="ArrowDow\
n"?1:-1;l.length&&ae(s,l[(e+i+l.length)%l.length])}else if(t.key==="Enter"&&n)t.preventDefault(),e>=0&&qe(s,l[e]);else if(t.key==="Escape"&&n)t.preventDefault(),
t.stopPropagation(),X(s,!1);else if(t.key==="Backspace"&&!I(s).value){let i=[...s.querySelectorAll(".chip")].at(-1);i&&ft(s,i)}});var P=null,mt=null;document.addEventListener(
"pointerdown",t=>{P=t.target.closest?.(".combobox [role='option']")??null,P&&t.preventDefault(),mt=P&&V(P)});document.addEventListener("pointerup",t=>{let r=V(t.
target);P&&r&&r===mt&&t.button===0&&qe(r,P),P=null});document.addEventListener("pointercancel",()=>P=null);document.addEventListener("click",t=>{let r=t.target,
s=V(r);if(!s)return;let l=r.closest('[role="option"]'),e=r.closest(".chip__remove");if(l instanceof HTMLElement)qe(s,l);else if(e){let n=e.closest(".chip");n&&ft(
s,n)}else r.closest(".combobox__box")&&I(s).focus()});document.addEventListener("focusout",t=>{let r=V(t.target),s=t.relatedTarget;r&&!(s instanceof Node&&r.contains(
s))&&X(r,!1)});function ee(t){let r=t.replace(/[\s\u00a0\u202f'’]/g,""),s=r.lastIndexOf(","),l=r.lastIndexOf("."),e=r;return s>=0&&l>=0?e=s>l?r.replaceAll(".","").replace(",",
"."):r.replaceAll(",",""):s>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(r)?r.replaceAll(",",""):r.indexOf(",")===s?r.replace(",","."):r),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):t.trim()}function Le(t,r){if(!/^-?\d+(\.\d+)?$/.test(t))return t;let[s,l=""]=t.split("."),e=s.startsWith("-")?"-":"",n=s.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),i=r===null||l.length>r?l:l.padEnd(r,"0");return e+n+(i?`.${i}`:"")}var or=t=>t.dataset.digits?Number(t.dataset.digits):null,Ce=t=>t instanceof HTMLInputElement&&
t.matches("[data-amount]")?t:null;document.addEventListener("focusin",t=>{let r=Ce(t.target);r&&!r.readOnly&&(r.value=ee(r.value),r.select())});document.addEventListener(
"focusout",t=>{let r=Ce(t.target);r&&(r.value=Le(ee(r.value),or(r)))});document.addEventListener("formdata",t=>{let{formData:r,target:s}=t;if(s instanceof HTMLFormElement)
for(let l of s.elements){let e=Ce(l);e?.name&&!e.disabled&&r.set(e.name,ee(e.value))}});var pt=new WeakMap,gt=new WeakMap,yt=new WeakMap,ce=new WeakMap,bt=new WeakSet;function wt(t){if(!bt.delete(t))return!1;let r=t.querySelector("[data-einvoice]");
return r instanceof HTMLElement&&r.focus(),!0}var Te=(t,r)=>t.elements.namedItem(r),Et=t=>t instanceof HTMLInputElement&&t.matches("[data-amount]");function ue(t,r){
if(!Et(t))return r.trim().replaceAll(`\r
`,`
`);let s=ee(r);return s.includes(".")?s.replace(/0+$/,"").replace(/\.$/,""):s}function vt(t,r){let s=t instanceof HTMLInputElement?t:null;t.value=s&&Et(t)&&document.
activeElement!==s?Le(r,s.dataset.digits?Number(s.dataset.digits):null):r;let l=de(t);return l?.dispatchEvent(new Event("input",{bubbles:!0})),()=>l?.dispatchEvent(
new Event("change",{bubbles:!0}))}var le=t=>[...t.querySelectorAll("[data-einvoice-row]")].filter(r=>r instanceof HTMLElement);function Me(t,r,s){let{einvoiceRow:l="",
value:e}=s.dataset,n=`${l} ${r.querySelector("input")?.value??""}`,i=yt.get(t)??new Map;return yt.set(t,i),e!==void 0&&i.set(n,e),e??i.get(n)??null}function ar(t,r){
let s=r.querySelector("input")?.value??"",l=gt.get(t)??new Map;gt.set(t,l),r.hasAttribute("data-fresh")&&l.set(s,new Set);let e=l.get(s);if(!e)return;let n=pt.get(
t)??new Map;pt.set(t,n);let i=[];for(let a of le(r)){let{einvoiceRow:o=""}=a.dataset,c=Me(t,r,a),u=Te(t,o);if(!u||c===null||e.has(o))continue;e.add(o);let h=ue(
u,u.value);h!==""&&h!==n.get(o)||(i.push(vt(u,c)),n.set(o,ue(u,c)))}i.length>0&&bt.add(t);for(let a of i)a()}function St(t,r){let s=0,l=0;for(let a of le(r)){let o=Me(
t,r,a),c=o===null?null:Te(t,a.dataset.einvoiceRow??""),u=a.querySelector("[data-einvoice-kept]"),h=a.querySelector("[data-einvoice-yours]"),g=c?ue(c,c.value)===
ue(c,o??""):!1,m=c?.value==="";c&&cr(c,g,r),h&&c&&(h.textContent=m?"The field is empty.":`You have “${lr(c)}”, which was kept.`),u?.toggleAttribute("hidden",
!c||g),a.hidden=g,g?s++:c&&!m&&l++}let e=le(r).map(a=>a.dataset.einvoiceRow);for(let a of t.querySelectorAll("[data-read-mark]")){let o=ce.get(a),c=a.closest(".\
field")?.querySelector("[name]")?.getAttribute("name")??"";(!o?.isConnected||o===r&&!e.includes(c))&&a.remove()}r.querySelector(".einvoice__rows")?.toggleAttribute(
"hidden",le(r).every(a=>a.hidden));let n=r.querySelector("[data-einvoice-told]"),i=`${s===1?"1 field is":`${s} fields are`} filled in from it. ${l?`${l===1?"1 h\
olds":`${l} hold`} something else, which was kept. `:""}Check them; you may change everything.`;n&&n.textContent!==i&&(n.textContent=i)}function de(t){if(!(t instanceof
RadioNodeList))return t;let r=[...t].filter(s=>s instanceof HTMLInputElement);return r.find(s=>s.checked)??r[0]}function lr(t){if(t instanceof HTMLSelectElement)
return t.selectedOptions[0]?.textContent?.trim()??"";let s=(t instanceof RadioNodeList?de(t)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():
"")||t.value;return s.length>60?`${s.slice(0,60)}…`:s}function cr(t,r,s){let l=de(t)?.closest(".field"),e=l?.querySelector("[data-read-mark]");if(!r)e&&ce.get(
e)===s&&e.remove();else if(l&&!e){let n=s.querySelector("template")?.content.firstElementChild,i=n&&document.importNode(n,!0);if(!i)return;ce.set(i,s),l.append(
i)}}function xt(){for(let t of document.querySelectorAll("[data-einvoice]")){let r=t.closest("form");!r||!(t instanceof HTMLElement)||(ar(r,t),t.removeAttribute(
"data-fresh"),St(r,t))}}document.addEventListener("htmx:after:swap",xt);xt();for(let t of["input","change","focusout"])document.addEventListener(t,r=>{let s=r.target.
closest?.("form");for(let l of s?.querySelectorAll("[data-read-mark]")??[])ce.get(l)?.isConnected||l.remove();for(let l of s?.querySelectorAll("[data-einvoice]")??
[])s&&l instanceof HTMLElement&&St(s,l)});document.addEventListener("click",t=>{let r=t.target.closest?.("[data-einvoice-use]")?.closest("[data-einvoice-row]"),
s=r?.closest("form");if(!(r instanceof HTMLElement)||!s)return;let l=r.closest("[data-einvoice]"),e=l instanceof HTMLElement?Me(s,l,r):null,n=Te(s,r.dataset.einvoiceRow??
"");!n||e===null||(vt(n,e)(),de(n)?.focus())});function Ie(t){return t<1e3?`${t} bytes`:t<1e6?`${Math.round(t/1e3)} kB`:`${(t/1e6).toFixed(1)} MB`}document.addEventListener("change",t=>{let r=t.target;if(!(r instanceof
HTMLInputElement)||r.type!=="file")return;let s=r.closest(".file"),l=s?.querySelector("[data-picked]"),e=s?.querySelector("template");if(!l||!e)return;let n=Number(
r.dataset.limit??0);l.replaceChildren();let i="";for(let a of r.files??[]){let o=e.content.cloneNode(!0),c=o.querySelector(".file__name"),u=o.querySelector(".fi\
le__size");c&&(c.textContent=a.name),u&&(u.textContent=Ie(a.size)),n&&a.size>n&&(i=`${a.name} is ${Ie(a.size)}; the most is ${Ie(n)}. Choose a smaller file.`),l.
append(o)}r.setCustomValidity(i),i&&r.reportValidity()});document.addEventListener("click",t=>{let r=t.target.closest?.("[data-unpick]"),s=r?.closest(".file")?.
querySelector('input[type="file"]');!r||!s||(s.value="",s.dispatchEvent(new Event("change",{bubbles:!0})),s.focus())});document.addEventListener("click",t=>{let r=t.
target.closest?.("[data-take-off]"),s=r?.closest(".upload");if(!(r instanceof HTMLElement)||!s)return;let l=s.querySelector("[data-number]");l instanceof HTMLInputElement&&
(l.value="");let e=s.querySelector("[data-einvoice-row]")?" What was filled in from it stays.":"";for(let i of s.querySelectorAll(".preview, [data-einvoice]"))i.
remove();s.querySelector("[data-empty]")?.removeAttribute("hidden"),s.querySelector("[data-held]")?.remove();let n=s.querySelector('input[type="file"]');n&&(n.value=
""),n?.focus(),x(`${r.dataset.takeOff} is taken off.${e}`),s.dispatchEvent(new Event("change",{bubbles:!0}))});async function kt(t,r){let s=t.querySelector('inp\
ut[type="file"]');if(s instanceof HTMLInputElement)try{let l=await fetch(r);if(!l.ok)throw new Error(String(l.status));let e=await l.blob(),n=new DataTransfer;n.
items.add(new File([e],r.split("/").pop()??"file",{type:e.type})),s.files=n.files,s.dispatchEvent(new Event("change",{bubbles:!0}))}catch{H({tone:"bad",title:"T\
he invoice could not be attached",text:"Save it from “Invoices to try with”, and choose it here."})}}for(let t of document.querySelectorAll("[data-attach]"))
t instanceof HTMLElement&&kt(t,t.dataset.attach??"");document.addEventListener("change",t=>{let r=t.target;if(!(r instanceof HTMLSelectElement)||!r.matches("[da\
ta-attach-from]")||!r.value)return;let s=r.form?.querySelector("[data-fills]");s&&kt(s,r.value)});for(let[t,r]of[["dragover",!0],["dragleave",!1],["drop",!1]])document.
addEventListener(t,s=>s.target.closest?.(".file__drop")?.classList.toggle("is-over",r));var he=new Map,fe=new Map,At=t=>[...he.values()].includes(t);document.addEventListener(
"htmx:before:request",t=>{let{ctx:r}=t.detail,s=r.sourceElement;s instanceof HTMLInputElement&&s.type==="file"&&s.form&&he.set(r,s.form)});document.addEventListener(
"htmx:finally:request",t=>{let{ctx:r}=t.detail,s=he.get(r);if(he.delete(r),!s||At(s)||!fe.has(s))return;let l=fe.get(s)??null;fe.delete(s),l?.classList.remove("\
is-loading"),r.response?.raw?.ok&&(wt(s)?x("Not sent yet: check what was filled in."):s.requestSubmit(l))});document.addEventListener("submit",t=>{let r=t.target;
if(!At(r))return;t.preventDefault(),t.stopImmediatePropagation();let s=t.submitter;s?.classList.add("is-loading"),fe.set(r,s)},!0);function _e(t){let{dataTransfer:r}=t;return r?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let t of["dragenter","dragover"])document.
addEventListener(t,r=>{let s=_e(r);s&&(r.preventDefault(),s.hidden=!1)});document.addEventListener("dragleave",t=>{let r=_e(t);r&&!t.relatedTarget&&(r.hidden=!0)});
document.addEventListener("drop",t=>{let r=_e(t),s=t.dataTransfer?.files;if(!r||!s?.length)return;t.preventDefault();let l=r.querySelector('input[type="file"]');
l.files=s,r.requestSubmit()});function qt(t){let r=t.querySelector(".errors[data-focus]");if(!(r instanceof HTMLElement))return;r.removeAttribute("data-focus");let s=r.querySelectorAll("a[hr\
ef^='#']"),l=s.length===1?Lt(s[0]):null;if(!l)return r.focus();document.getElementById(`${l.id}-error`)&&(r.hidden=!0),l.focus(),l.scrollIntoView({block:"center"})}
function Lt(t){let r=document.getElementById(t.getAttribute("href")?.slice(1)??""),s=r?.matches("input, select, textarea, button")?r:r?.querySelector("input:not\
([type=hidden]), select, textarea, button");return s instanceof HTMLElement?s:null}document.addEventListener("htmx:after:swap",()=>qt(document));qt(document);document.
addEventListener("click",t=>{let r=t.target.closest?.(".errors a[href^='#']"),s=r&&Lt(r);s&&(t.preventDefault(),s.focus(),s.scrollIntoView({block:"center"}))});
document.addEventListener("submit",t=>{let r=t.target;if(t.defaultPrevented||r.method==="dialog"||r.method==="get"||r.target==="_blank")return;let s=t.submitter;
if(r.dataset.sent){t.preventDefault();return}r.dataset.sent="yes",s?.classList.add("is-loading");let l=r.querySelector("[data-sending]");l instanceof HTMLElement&&
l.dataset.sending&&ur(r,l)});function ur(t,r){let s=Date.now(),l=document.createElement("span");l.setAttribute("aria-hidden","true");let e=setInterval(()=>{if(!t.
dataset.sent||!r.isConnected){clearInterval(e),r.replaceChildren();return}l.isConnected||r.replaceChildren(`${r.dataset.sending} … `,l),l.textContent=`${Math.
round((Date.now()-s)/1e3)} s`},1e3)}addEventListener("pageshow",()=>{for(let t of document.querySelectorAll("form[data-sent]"))t.removeAttribute("data-sent");for(let t of document.
querySelectorAll("button.is-loading:not([data-loading])"))t.classList.remove("is-loading")});function dr(t){let r=t.id&&t.getAttribute("aria-invalid")==="true"&&
document.getElementById(`${t.id}-error`);r&&(t.removeAttribute("aria-invalid"),r.remove())}document.addEventListener("input",t=>{dr(t.target);let r=t.target,s=r.
id&&document.getElementById(`${r.id}-count`);if(!s)return;let{value:{length:l},maxLength:e}=r;s.hidden=l<.8*e,s.textContent=`${l.toLocaleString("en")} of ${e.toLocaleString(
"en")}`});document.addEventListener("change",t=>{let r=t.target;r.matches?.("[data-submits]")&&r.form?.requestSubmit()});document.addEventListener("click",t=>{let r=t.
target.closest?.("[data-filters]");r&&r.setAttribute("aria-expanded",String(r.parentElement?.classList.toggle("is-open")))});document.addEventListener("change",
t=>{let r=t.target,s=r.closest?.("table");if(!s)return;let l=[...s.querySelectorAll("[data-select-row]")],e=s.querySelector("[data-select-all]");if(r===e)for(let o of l)
o.checked=r.checked;else if(!r.matches("[data-select-row]"))return;let n=l.filter(o=>o.checked).length;e&&(e.checked=n>0&&n===l.length,e.indeterminate=n>0&&n<l.
length);for(let o of l)o.closest("tr")?.toggleAttribute("data-chosen",o.checked);let i=s.closest(".table-card, .card")?.querySelector("[data-bulk]"),a=i?.querySelector(
"[data-chosen]");a&&(a.textContent=String(n)),i?.toggleAttribute("hidden",n===0)});var ge="segue.typed",fr=2e5,hr=30*6e4,Oe=()=>location.pathname+location.search,te=()=>document.body.dataset.viewer??"",Ct=()=>{try{return JSON.parse(sessionStorage.
getItem(ge)??"null")}catch{return null}},me=()=>sessionStorage.removeItem(ge),Tt=t=>[...t.elements].filter(r=>r.name&&r.matches("input:not([type=password], [typ\
e=file], [type=hidden], [type=submit]), textarea, select")),mr=t=>[t.name,t.value,t instanceof HTMLInputElement&&t.checked];document.addEventListener("submit",t=>{
let r=t.target;t.defaultPrevented||Mt(r,!1)});function Mt(t,r){if(t.method!=="post"||!te())return;let s=Tt(t);if(!s.some(n=>n.matches("textarea, select, input:n\
ot([type=checkbox], [type=radio])")))return;let l={path:Oe(),action:t.action,who:te(),at:Date.now(),failed:r,fields:s.map(mr)},e=JSON.stringify(l);if(!(e.length>
fr))try{sessionStorage.setItem(ge,e)}catch{me()}}var pe=null;document.addEventListener("input",t=>{pe=t.target.closest?.("form")??pe});function It(){pe?.isConnected&&
Mt(pe,!0)}function pr(t){let r=[...document.forms].find(e=>e.action===t.action&&e.method==="post");if(!r)return;let s=[...t.fields],l=!1;for(let e of Tt(r)){let n=e.
matches("[type=checkbox], [type=radio]"),i=s.findIndex(([c,u])=>c===e.name&&(!n||u===e.value));if(i<0)continue;let[[,a,o]]=s.splice(i,1);(n?e.checked===o:e.value===
a)||(n?e.checked=o:e.value=a,l=!0,e.dispatchEvent(new Event("input",{bubbles:!0})),e.dispatchEvent(new Event("change",{bubbles:!0})))}l&&H({tone:"info",title:"W\
hat you typed is here again",text:"It has not been saved yet."})}function gr(){let t=Ct();if(!t)return;if(document.querySelector("[data-problem]")){document.querySelector(
"[data-typed]")?.removeAttribute("hidden"),sessionStorage.setItem(ge,JSON.stringify({...t,failed:!0}));return}let r=performance.getEntriesByType("navigation")[0]?.
type==="back_forward",s=Date.now()-t.at>hr||te()!==""&&te()!==t.who;t.path===Oe()&&te()===t.who&&!s&&(t.failed||r)?(me(),pr(t)):(s||!t.failed)&&me()}gr();addEventListener(
"pageshow",t=>{t.persisted&&Ct()?.path===Oe()&&me()});function _t(t){let r=t.target;if(t.defaultPrevented||r.closest?.("a, button, input, label, select, summary, [popover]"))return;let s=r.closest?.("tr")?.querySelector(
"a.row-link");!(s instanceof HTMLAnchorElement)||String(getSelection())||s.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t.ctrlKey||t.button===
1,metaKey:t.metaKey,shiftKey:t.shiftKey}))}document.addEventListener("click",_t);document.addEventListener("auxclick",t=>{t.button===1&&_t(t)});var Ot=(t,r)=>[...t.querySelectorAll(r)].map(s=>(s.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",t=>{let{ctx:r}=t.detail,s=r?.
response?.raw;if(!s||r.target===document.body||r.select||r.hx?.redirect||r.hx?.location||r.hx?.refresh)return;let l=/^\s*<!doctype html/i.test(r.text??"");if(l&&
s.redirected){t.preventDefault(),location.assign(s.url);return}if(!(s.status>=400&&!(s.headers.get("Content-Type")??"").startsWith("text/html"))&&!(l&&s.status>=
400))return;t.preventDefault();let n=l?new DOMParser().parseFromString(r.text,"text/html"):document.implementation.createHTMLDocument();H({tone:"bad",title:Ot(n,
"main h1, header h1").slice(0,200)||`The server could not do this (${s.status})`,text:Ot(n,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var re=document.getElementById("connection"),He={network:"No connection. What you see may be old; we keep trying.",server:"Segue does not answer. What you see m\
ay be old; we keep trying.",unready:"Segue cannot work at the moment. What you see may be old; we keep trying.",signedOut:"You were signed out, so this page no \
longer changes by itself.",stale:"This page no longer changes by itself. Load it again to see what is new.",live:"The live connection was lost. Connecting again\
…"},Y=new Set;function W(t,r){if(!re||Y.has(t)===r)return;r?Y.add(t):Y.delete(t);let s=Object.keys(He).find(n=>Y.has(n)),l=re.querySelector("[data-slot='text'\
]"),e=re.querySelector("[data-signs-in]");s&&l&&l.textContent!==He[s]&&(l.textContent=He[s]),e instanceof HTMLElement&&(e.hidden=s!=="signedOut"),re.dataset.wrong=
[...Y].join(" "),re.hidden=!s||s==="unready"&&document.querySelector("[data-awaits]")!==null}addEventListener("offline",()=>W("network",!0));addEventListener("o\
nline",()=>W("network",!1));document.addEventListener("htmx:ws:close",t=>{if(document.hidden)return;let r=t.detail?.code,s={1008:"signedOut",4e3:"stale"}[r];W(s??
"live",!0),s||ye()});document.addEventListener("htmx:ws:after:connection",()=>W("live",!1));var yr=t=>/\b(every|load)\b/.test(t?.sourceElement?.getAttribute?.("\
hx-trigger")??"");document.addEventListener("htmx:after:request",t=>{let{ctx:r}=t.detail,s=r?.response?.raw?.status??0;s===401?W("signedOut",!0):s>0&&s<400&&W("\
signedOut",!1),s===503&&ye(),(s===401||s>=500)&&yr(r)&&t.preventDefault()});document.addEventListener("htmx:error",t=>{let{error:r}=t.detail??{};r instanceof TypeError&&
/fetch/i.test(r.message)&&ye()});var Ne=!1;async function ye(){if(Ne)return;Ne=!0;let t=!1;for(let r=!1;!r;t||=!r){let s=await fetch("/readyz",{cache:"no-store"}).
catch(()=>null);r=s?.ok===!0,W("server",s===null),W("unready",s!==null&&!r),r||await new Promise(l=>setTimeout(l,3e3))}Ne=!1,document.body.dispatchEvent(new CustomEvent(
"segue:well")),br(t)}addEventListener("submit",t=>{!Y.has("server")||t.target.method==="dialog"||(t.preventDefault(),t.stopImmediatePropagation(),H({tone:"bad",
title:"This was not sent",text:"Segue does not answer. What you typed stays here: send it once the page says nothing of it any more."}))},!0);var $e="segue.agai\
n";function br(t){let r=document.querySelector("[data-awaits]");if(!(r instanceof HTMLElement))return;if(r.dataset.awaits!=="page")return void document.querySelector(
"[data-back]")?.removeAttribute("hidden");let s=Number(sessionStorage.getItem($e)??0);sessionStorage.setItem($e,String(s+1));let l=t&&s===0?500:4e3*2**Math.min(
s,5);setTimeout(()=>location.reload(),l*(.5+Math.random()))}document.querySelector("[data-awaits]")||sessionStorage.removeItem($e);document.querySelector("[data\
-awaits]")&&ye();document.addEventListener("click",t=>{let r=t.target.closest?.("[data-signs-in]");r instanceof HTMLAnchorElement&&(It(),r.href=`/sign-in?next=${encodeURIComponent(
location.pathname+location.search)}`)});navigator.onLine||W("network",!0);async function wr(t){let{keyNeeds:r="",keyAsks:s=""}=t.dataset,l=r?document.querySelector(r):null;if(l instanceof HTMLTextAreaElement&&!l.value.trim()){l.focus();
return}if(t.dataset.keyHolds)return vr(t,t.dataset.keyHolds);(!s||await Q(t,s,t.dataset.confirmTone!=="danger"))&&t.click()}function Er(t){return[...[...t.querySelectorAll(
'[role="radiogroup"][aria-required="true"]')].filter(s=>!s.querySelector(":checked")).map(s=>s.querySelector("input")),...[...t.querySelectorAll('.combobox__inp\
ut[aria-required="true"]')].filter(s=>!s.closest(".combobox")?.querySelector(".chip")),...t.querySelectorAll(":is(input, select, textarea):invalid")].filter(Boolean).
sort((s,l)=>s.compareDocumentPosition(l)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1)[0]??null}function vr(t,r){let s=document.getElementById(r),l=t.form&&Er(t.form);
if(l){l.focus();return}if(!s||t.classList.contains("is-soon"))return;let e=new AbortController,{signal:n}=e;t.classList.add("is-soon"),s.textContent=(s.dataset.
soon??"").replace("%s",t.innerText.trim());let i=()=>{e.abort(),clearTimeout(o),t.classList.remove("is-soon"),s.textContent=""},a=()=>{i(),t.isConnected&&t.click()},
o=setTimeout(a,Number(s.dataset.holds));document.addEventListener("keydown",c=>{c.preventDefault(),c.stopImmediatePropagation(),!c.repeat&&(c.key==="Enter"?a():
i())},{signal:n,capture:!0}),document.addEventListener("pointerdown",i,{signal:n,capture:!0}),addEventListener("blur",i,{signal:n})}function Sr(t){if(t.length===
1&&!We())return!1;let r={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[t],s=[...document.querySelectorAll("[data-walk] a.row-link")],l=s.indexOf(document.activeElement);if(!r||
s.length===0||l<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=s[l<0?r>0?0:s.length-1:Math.min(s.length-1,Math.max(
0,l+r))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}var We=()=>!document.body.hasAttribute("data-no-keys");document.addEventListener("keydown",t=>{
if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let r=t.target;if(r.isContentEditable||r.closest?.("input, textarea, select, dialog, [role=menu], [\
data-own-keys]"))return;if(t.key==="/"&&We()){let l=document.querySelector("main input[type=search]");if(!l)return;t.preventDefault(),l.focus(),l.select();return}
if(Sr(t.key)){t.preventDefault();return}if(t.repeat||!We())return;let s=[...document.querySelectorAll(`[data-key="${CSS.escape(t.key)}"]`)].find(l=>l.checkVisibility());
s instanceof HTMLElement&&(t.preventDefault(),wr(s))});var De=document.referrer&&new URL(document.referrer);De&&De.origin===location.origin&&/^\/tasks\/\d+$/.test(
De.pathname)&&document.querySelector("#toasts .toast")&&document.querySelector("[data-walk] a.row-link")?.focus({preventScroll:!0});document.addEventListener("c\
lick",t=>{t.target.closest?.("[data-reload]")&&location.reload()});function Be(t){let r="",s=[],l=0;for(let e of t){for(let n of e.normalize("NFKD").toLowerCase())if(!new RegExp("\\p{Mn}","u").test(n)){r+=n;for(let i=0;i<n.length;i++)
s.push(l)}l+=e.length}return s.push(t.length),{plain:r,from:s}}var Nt=t=>Be(t).plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);function Ht(t,r){for(let s=t.indexOf(
r);s>=0;s=t.indexOf(r,s+1))if(s===0||!/[\p{L}\p{N}]/u.test(t[s-1]))return s;return r.length>=3?t.indexOf(r):-1}function Pe(t,r,s=""){let{plain:l,from:e}=Be(r),n=Be(
s).plain,i=0,a=[];for(let o of t){let c=Ht(l,o);if(c>=0){let u=c===0||!/[\p{L}\p{N}]/u.test(l[c-1]);i+=c===0?4:u?3:2,a.push([e[c],e[c+o.length]])}else if(Ht(n,o)>=
0)i+=1;else return null}return{score:i,spans:a.sort((o,c)=>o[0]-c[0])}}function $t(t,r,s){let l=[],e=0;for(let[n,i]of s){if(i<=e)continue;let a=Math.max(n,e);l.
push(r.slice(e,a));let o=document.createElement("mark");o.textContent=r.slice(a,i),l.push(o),e=i}l.push(r.slice(e)),t.replaceChildren(...l.filter(n=>n!==""))}var xr=120,kr=600,Ar=12,qr=6,Lr=30,_=document.getElementById("find"),k=document.getElementById("find-text"),O=document.getElementById("find-list"),ze=document.getElementById(
"find-found"),Pt=[],Vt=[],jt=new WeakMap,be="",Z=!1,Ve="",Ue=!1,ne=!1,ie=!1,Cr=0,Dt=0,Wt=0;function Rt(t){Pt.push(t)}var T=t=>[...t.querySelectorAll('[role="opt\
ion"]')],zt=()=>T(O).filter(t=>t.checkVisibility()),F=t=>O.querySelector(`[data-find-group="${t}"]`),Tr=t=>t.querySelector(".find__name")?.textContent??"",Fe=()=>document.
getElementById(k.getAttribute("aria-activedescendant")??""),je=t=>({row:t,name:Tr(t),besides:`${t.querySelector(".find__in")?.textContent??""} ${t.dataset.findWords??
""}`}),Ut=t=>t instanceof HTMLAnchorElement&&!t.target?t.pathname+t.search:"";function Ft(){try{let t=JSON.parse(localStorage.getItem(`segue.found.${_?.dataset.
findWho}`)??"[]");return Array.isArray(t)?t.filter(r=>typeof r=="string"):[]}catch{return[]}}var Kt=()=>Ft().filter(t=>t!==location.pathname);function Bt(t){if(t)
try{localStorage.setItem(`segue.found.${_?.dataset.findWho}`,JSON.stringify([t,...Ft().filter(r=>r!==t)].slice(0,Ar)))}catch{}}function Ke(t){for(let r of O.querySelectorAll(
'[aria-selected="true"]'))r!==t&&r.setAttribute("aria-selected","false");if(!t){k.removeAttribute("aria-activedescendant");return}t.id||=`find-row-${++Cr}`,t.setAttribute(
"aria-selected","true"),k.setAttribute("aria-activedescendant",t.id)}function Mr(t,r=!0){let s=zt(),l=s.indexOf(Fe());if(s.length===0)return;ie=!0;let e=l<0?t>0?
0:s.length-1:r?(l+t+s.length)%s.length:Math.max(0,Math.min(l+t,s.length-1));Ke(s[e]),s[e].scrollIntoView({block:"nearest"}),e===0&&(O.scrollTop=0)}function Re(t,r,{
order:s=!1,all:l=!1}={}){let e=0,n=t.map((i,a)=>({...i,i:a,fit:Pe(r,i.name,i.besides)}));for(let{row:i,name:a,fit:o}of n){i.hidden=!o&&!l;let c=i.querySelector(
".find__name");c&&$t(c,a,o?.spans??[]),e=Math.max(e,o?.score??0)}if(s)for(let{row:i}of n.sort((a,o)=>(o.fit?.score??0)-(a.fit?.score??0)||Number(a.row.dataset.at)-
Number(o.row.dataset.at)))i.parentElement?.append(i);return e}function Ir(t){let r=document.createElement("button");r.type="button",r.className="find__row",r.tabIndex=
-1,r.setAttribute("role","option"),r.setAttribute("aria-selected","false");let s=document.createElementNS("http://www.w3.org/2000/svg","svg");s.setAttribute("cl\
ass","icon icon--18"),s.setAttribute("aria-hidden","true");let l=document.createElementNS("http://www.w3.org/2000/svg","use");l.setAttribute("href",`${document.
documentElement.dataset.icons}#${t.icon}`),s.append(l);let e=document.createElement("span");t.tile&&(e.className=t.tile),e.append(s);let n=[t.name,t.detail??""].
map((i,a)=>{let o=document.createElement("span");return o.className=a===0?"find__name":"find__in",o.textContent=i,o});if(r.append(t.tile?e:s,...n),t.keys){let i=document.
createElement("kbd");i.className="key",i.setAttribute("aria-hidden","true"),i.textContent=t.keys,r.append(i)}return jt.set(r,t.act),r}function _r(t){let r=new Map;
for(let l of Vt){let e=t.length>0?Pe(t,l.name,`${l.detail??""} ${l.words??""}`):l.typed?null:{score:0};e&&r.set(l.group,[...r.get(l.group)??[],{one:l,score:e.score}])}
let s=O.querySelector("[data-find-own]");s.replaceChildren(...[...r].map(([l,e],n)=>{let i=document.createElement("div"),a=document.createElement("div");return i.
className="find__group",i.setAttribute("role","group"),i.setAttribute("aria-labelledby",a.id=`find-own-${n}`),a.className="find__head",a.setAttribute("role","pr\
esentation"),a.textContent=l,i.append(a,...e.sort((o,c)=>c.score-o.score).slice(0,Lr).map(({one:o})=>Ir(o))),i}));for(let l of T(s))Re([je(l)],t,{all:!0})}function Or(){
let t=F("recent");for(let s of T(t))s.remove();let r=new Map([...T(F("go")),...T(F("do")),...T(ze)].map(s=>[Ut(s),s]));for(let s of Kt()){let l=r.get(s);if(!l||
T(t).length===qr)continue;let e=l.cloneNode(!0);e.removeAttribute("id"),e.hidden=!1,t.append(e)}}function we(){let t=Nt(k.value),r=t.length===0,s=ie?Fe():null;_r(
t),r&&Or();let l=["go","do"].map(i=>({box:F(i),best:Re(T(F(i)).map(je),t,{order:!0})}));l[1].best>l[0].best?l[0].box.before(l[1].box):l[1].box.before(l[0].box),
Re(T(ze).map(je),t,{all:be===k.value});for(let i of O.querySelectorAll("[data-find-group]")){let a=i.dataset.findGroup;i.hidden=a==="recent"?!r||T(i).length===0:
!T(i).some(o=>!o.hidden)}let e=zt(),n=O.querySelector("[data-find-none]");n.hidden=e.length>0,n.textContent=Z?"Looking …":Ue?"This cannot be looked up right n\
ow. Type on to try again.":`Nothing you can see is called “${k.value.trim()}”.`,Ke(s&&e.includes(s)?s:e[0]??null),ie||(O.scrollTop=0),clearTimeout(Wt),Z||(Wt=
window.setTimeout(()=>Hr(e.length),kr)),ne&&e.length>0&&Qt(e[0])}function Hr(t){let r=_?.querySelector("[data-find-said]");r&&_?.open&&(r.textContent=t===0?"Not\
hing found":t===1?"1 found":`${t} found`)}function Gt(t=xr){Z=!0,Ue=!1,clearTimeout(Dt),Dt=window.setTimeout(()=>{Ve=k.value,k.dispatchEvent(new CustomEvent("fi\
nd-ask"))},t)}function Qt(t,r={}){ne=!1,t.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,...r}))}function Ee(){if(!_)return;if(_.open)return _.close();
if(document.querySelector("dialog:modal"))return;Vt=Pt.flatMap(r=>r());for(let r of[F("go"),F("do")])T(r).forEach((s,l)=>s.dataset.at??=String(l));k.value="",ie=
ne=!1,document.getElementById("find-recent").replaceChildren(...Kt().filter(r=>/[/=]\d/.test(r)).map(r=>Object.assign(document.createElement("input"),{type:"hid\
den",name:"recent",value:r}))),_.showModal(),k.focus(),Gt(0),we()}if(_){if(/Mac|iP(hone|ad)/.test(navigator.platform))for(let t of document.querySelectorAll("[d\
ata-find-key]"))t.textContent="⌘K";Bt(location.pathname),document.addEventListener("keydown",t=>{t.key.toLowerCase()!=="k"||t.altKey||t.shiftKey||t.ctrlKey===
t.metaKey||t.defaultPrevented||(t.preventDefault(),t.repeat||Ee())}),document.addEventListener("click",t=>{t.target.closest?.("[data-find]")&&Ee()}),k.addEventListener(
"input",()=>{ie=ne=!1,Gt(),we()}),k.addEventListener("keydown",t=>{if(t.isComposing)return;let r={ArrowDown:[1,!0],ArrowUp:[-1,!0],PageDown:[6,!1],PageUp:[-6,!1]}[t.
key];if(r)Mr(...r);else if(t.key==="Enter"){let s=Fe();s?Qt(s,{ctrlKey:t.ctrlKey,metaKey:t.metaKey}):ne=Z}else return;t.preventDefault()}),O.addEventListener("m\
ousedown",t=>t.preventDefault()),O.addEventListener("pointermove",t=>{let r=t.target.closest('[role="option"]');r&&(t.movementX||t.movementY)&&Ke(r)}),O.addEventListener(
"click",t=>{let r=t.target.closest('[role="option"]');r&&(Bt(Ut(r)),!(t.ctrlKey||t.metaKey||t.shiftKey)&&(_.close(),jt.get(r)?.()))}),document.addEventListener(
"htmx:after:swap",()=>{let t=ze.querySelector("[data-find-for]");!t||!_.open||(be=t.getAttribute("data-find-for")??"",be===k.value&&(Z=!1),we())}),document.addEventListener(
"htmx:finally:request",t=>{t.detail.ctx.sourceElement!==k||Ve!==k.value||be===Ve||(Z=!1,Ue=!0,we())})}var Nr=t=>`${document.documentElement.dataset.icons}#${t}`;window.segue={ask:Q,find:Ee,icon:Nr,offer:Rt,open:se,place:G,say:x,toast:H};function Jt(t,r){let s=document.getElementById(t.getAttribute("aria-controls")??"");if(!(s instanceof HTMLInputElement))return;s.type=r?"text":"password";let l=r?
"Hide the password":"Show the password";t.setAttribute("aria-pressed",String(r)),t.setAttribute("aria-label",l),t.setAttribute("data-tip",l);let e=t.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,r?"#eye-off":"#eye"))}document.addEventListener("click",t=>{let r=t.target.closest?.("[\
data-shows-password]");if(!r)return;let s=r.getAttribute("aria-pressed")!=="true";Jt(r,s),x(s?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",t=>{for(let r of t.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Jt(r,!1)},!0);document.addEventListener("click",async t=>{let r=t.target.closest?.("[data-copies]");if(!r)return;let s=document.getElementById(r.getAttribute("data-copies")??
"");if(!(s instanceof HTMLInputElement))return;s.select();let l=!1;try{await navigator.clipboard.writeText(s.value),l=!0}catch{l=document.execCommand("copy")}let e=r.
querySelector("span");e&&(e.textContent=l?"Copied":"Press Ctrl+C"),x(l?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let t of document.querySelectorAll("select[data-zone]")){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;t instanceof HTMLSelectElement&&[...t.options].
some(s=>s.value===r)&&(t.value=r)}var Zt=".nav, .page__bar, .page-head, .page-tabs, .palette, .designer-canvas, .reading:not(.reading--away), .panel, #main, #toasts",Xt='a[href], button:not(:dis\
abled), input:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',er=new WeakMap,K=t=>[...t.matches(Xt)?[t]:
[],...t.querySelectorAll(Xt)].filter(r=>r.checkVisibility({visibilityProperty:!0})&&!r.closest("[inert]"));function $r(){let t=[...document.querySelectorAll(Zt)].
filter(r=>r.checkVisibility()&&!r.closest("[inert]"));return t.filter(r=>r.id!=="main"||!t.some(s=>s!==r&&r.contains(s))).filter(r=>r.id==="main"||K(r).length>0)}
function Dr(t){let r=document.getElementById(t.getAttribute("aria-labelledby")??"")?.textContent,s=t.matches(".page__bar, .page-head")?"Header":t.matches(".page\
-tabs")?"Tabs":t.matches(".designer-canvas")?"Canvas":t.id==="main"?"Content":"";return t.getAttribute("aria-label")??r??s}function Wr(t){let r=er.get(t);if(r?.
isConnected&&r.checkVisibility())return r;let s=t.querySelector("svg[role=application], .djs-container > svg");if(t.matches(".designer-canvas")&&s instanceof SVGElement)
return s;let l=t.querySelector(".page-actions");return(l&&K(l)[0])??K(t)[0]??t}document.addEventListener("keydown",t=>{if(t.key!=="F6"||t.ctrlKey||t.altKey||t.metaKey||
document.querySelector("dialog:modal"))return;let r=$r(),s=r.findIndex(e=>e.contains(document.activeElement)),l=r[(s+(t.shiftKey?-1:1)+r.length+(s<0&&t.shiftKey?
1:0))%r.length];l&&(t.preventDefault(),Wr(l).focus(),x(Dr(l)))},!0);var N=null;document.addEventListener("focusin",t=>{N=t.target;let r=N.closest?.(Zt);r&&N!==r&&
er.set(r,N)});document.addEventListener("focusout",t=>{let r=t.target;queueMicrotask(()=>{N===r&&N?.isConnected&&document.activeElement!==N&&document.hasFocus()&&
(N=null)})});var Yt=t=>`${t.localName} ${t.getAttribute("name")??""} ${t.getAttribute("aria-label")??t.textContent?.trim()??""}`;function Br(t,r){let s=t.id&&document.
getElementById(t.id);if(s&&s.checkVisibility())return s;let l=r.target,e=K(l),n=Yt(t),i=e.find(o=>Yt(o)===n);return i||((o=>{for(let c=o;c;c=c.nextSibling)if(c instanceof
Element&&K(c)[0])return K(c)[0]})(r.nextSibling)??e.filter(o=>r.previousSibling&&o.compareDocumentPosition(r.previousSibling)&(Node.DOCUMENT_POSITION_CONTAINS|Node.
DOCUMENT_POSITION_PRECEDING)).at(-1)??e[0])}function Pr(t){let r=N;if(!r||r.isConnected||document.activeElement!==document.body)return;let s=t.find(l=>[...l.removedNodes].
some(e=>e.contains(r)));s&&(N=null,setTimeout(()=>{if(document.activeElement!==document.body)return;let l=r instanceof SVGElement&&s.target instanceof SVGElement?
s.target.ownerSVGElement?.closest("svg[tabindex], svg"):null;if(l instanceof SVGElement)return l.focus({preventScroll:!0});let e=s.target.isConnected?Br(r,s):void 0;
for(let n=s.target.isConnected?s.target.parentElement:null;n&&!e&&n!==document.body;n=n.parentElement)e=n.matches("main, dialog, section, aside, form, li, tr, t\
d, .card")?K(n)[0]:void 0;(e??document.getElementById("main"))?.focus({preventScroll:e===void 0})}))}new MutationObserver(Pr).observe(document.body,{childList:!0,
subtree:!0});document.addEventListener("close",()=>setTimeout(()=>{document.activeElement===document.body&&document.getElementById("main")?.focus({preventScroll:!0})}),
!0);var Ge=document.getElementById("keys");function Vr(){let t=Ge?.querySelector("[data-keys-here]"),r=[];document.querySelector("main input[type=search]")&&r.push(
["/","Search this list"]),document.querySelector("[data-walk] a.row-link")&&r.push(["J, K or arrow keys","Next, previous row"],["Enter","Open the row"]);for(let l of document.
querySelectorAll("[data-key]"))l.checkVisibility()&&r.push([(l.dataset.key??"").toUpperCase(),l.innerText.trim()||(l.getAttribute("aria-label")??"")]);document.
querySelector(".designer-canvas")&&r.push(["? on the canvas","What keys do there"]),t.replaceChildren(...r.flatMap(([l,e])=>{let[n,i]=[document.createElement("d\
t"),document.createElement("dd")];return n.textContent=l,i.textContent=e,[n,i]}));let s=t.parentElement;s.hidden=r.length===0}Ge instanceof HTMLDialogElement&&(document.
addEventListener("keydown",t=>{if(t.key!=="?"||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented||document.body.hasAttribute("data-no-keys"))return;let r=t.target;
r.isContentEditable||r.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [role=menu], [data-own-keys]')||(t.preventDefault(),window.
segue.open("keys"))}),Ge.addEventListener("beforetoggle",Vr));document.addEventListener("submit",t=>{t.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
