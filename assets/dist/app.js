var Pe=(()=>{let t={parse(c){if(!c)return{};if(c.startsWith("{"))return JSON.parse(c);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
r={};for(let n of c.matchAll(e)){let[,a,o,l,u,h,g,m]=n,p=a??o??l,y=(u??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let d=l?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};t.merge(d,r)}return r},split(c){return c.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(c,e){typeof c==
"string"&&(c=t.parse(c));for(let[r,n]of Object.entries(c)){if(["__proto__","constructor","prototype"].includes(r))continue;let a=n?.constructor===Object,o=e[r]?.
constructor===Object;a&&o?t.merge(n,e[r]):e[r]=n}return e}};class i{#s=null;#r=[];admit(e,r,n){if(!this.#s)return this.#s={strategy:e,abort:n},"run";if(e==="rep\
lace"||e!=="abort"&&this.#s.strategy==="abort")return this.#r=[],this.#s.abort?.(),this.#s={strategy:e,abort:n},"run";if(e==="queue all")this.#r.push(r);else if(e===
"queue last")this.#r=[r];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(r);else return"dropped";return"queued"}continue(e){this.#s?.abort===e&&
(this.#s=null,this.#r.shift()?.())}abort(){this.#s?.abort?.()}}class s{#s=t;#r=new Map;#A="";#R=new Set;_loc=window.location;#q;#z=Function;#U=Object.getPrototypeOf(
async function(){}).constructor;#C={createHTML:e=>e,createScript:e=>e};#F;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#L;#Q;#y;constructor(){
this.#ve(),this.#xe(),this.#F=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(r=>`starts-with(name(), "${r}")`).join(" or ")}]]`),this.#q={HCON:t,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#J.
bind(this),determineMethodAndAction:this.#G.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#H.bind(this),morph:this.#P.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(r,n,a)=>{r&&(this.#C=r),n&&(this.#z=n),a&&(this.#U=
a)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&t.merge(e.content,this.
config),this.#A=this.config.extensions}#xe(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,r=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${r} .${e}, .${r}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,r){if(this.#A&&!this.#A.split(/,\s*/).includes(e)||
this.#R.has(e))return!1;this.#R.add(e),r.init&&r.init(this.#q),Object.entries(r).forEach(([n,a])=>{this.#r.get(n)?.push(a)||this.#r.set(n,[a])})}#T(e){let r=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||r&&e.closest(`[${r}ignore]`)!=null}#b(e,r){let n=this.config.prefix;return e.getAttribute(r)??(n?
e.getAttribute(r.replace("hx-",n)):null)}#M(e,r){let n=this.config.prefix&&r.replace("hx-",this.config.prefix);return e.hasAttribute(r)?r:n&&e.hasAttribute(n)?n:
null}#l(e){return this.#w(e).join(",")}#w(e){let r=[e];return this.config.prefix&&r.push(e.replaceAll("hx-",this.config.prefix)),r}#c(e,r){let n=[...e.querySelectorAll?.(
r)??[]];return e.matches?.(r)&&n.unshift(e),n}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#ke(e,r){let n=[];return this.#t(e,r,void 0,(a,o)=>{a?.split(/\s*[,:]\s*/).includes("this")&&n.push(o)}),n}#t(e,r,n,a,o=this.config.implicitInheritance){r=this.#p(
r);let l=this.#p(":inherited"),u=this.#p(":append"),h=this.#b(e,r)??this.#b(e,r+l);if(h!=null)return a?a(h,e):h;let g=CSS.escape(o?r:r+l),m=CSS.escape(r+l+u),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,r+u)??this.#M(e,r+l+u);if(y){let d=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(a&&a(d,e),f){let w=this.#t(f,r,void 0,a,o);return w?
(w+","+d).replace(/[{}]/g,""):d}return d}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,r,void 0,a),!a&&h&&o&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:r,parent:b}),h):n}#J(e){return t.split(e).flatMap(r=>{r=r.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,n,a]=r.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!n)return[];if(/\[[^\]]*$/.test(n))throw"unterminated:"+n;return[{name:n,...t.parse(a)}]})}#G(e,r){let n=this.#t(e,"hx-method"),a=this.#t(e,"hx-action",void 0,
void 0,!1);if(!a)for(let o of this.#Ee){let l=this.#t(e,"hx-"+o,void 0,void 0,!1);if(l!=null){a=l,n=o;break}}return this.#f(e)&&(a||=r.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),n||=r.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:a,method:n.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#Ae(e){
if(this.#se(e)&&this.#e(e,"htmx:before:init",{},!0)){let r=this.#o(e);r.initialized=!0,r.eventHandler=this.#X(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#X(e){
return async r=>{try{let n=this.#I(e,r);await this.#Z(n)}catch(n){this.#e(e,"htmx:error",{error:n})}}}#I(e,r){let{action:n,method:a}=this.#G(e,r),[o,l]=(n||"").
split("#"),u=new AbortController,h={sourceElement:e,sourceEvent:r,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!r.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:o,anchor:l,method:a,headers:this.#qe(e),abort:u.abort.bind(u),credentials:"same-origin",signal:u.signal,mode:this.config.mode}};e._htmx?.boosted&&
t.merge(e._htmx.boosted,h),h.target=this.#_(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(t.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let r={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(r["HX-Boosted"]="true"),r}#Ce(e,r){return this.#N(e,"hx-headers",n=>{for(let a in n)
r.request.headers[a]=String(n[a])},{ctx:r})}#_(e,r){return r instanceof Element?r:r!=null?this.#$(e,r,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let r=e.sourceElement,n=e.sourceEvent;if(!r.isConnected||this.#_e(n))return;this.#re(n)&&n.preventDefault();let a=/GET|DELETE/.test(e.request.
method),o=a?r.matches("form")?r:null:r.form||r.closest("form"),l=this.#de(r,o,n.submitter,e.request.validate,a);if(!l)return;let u=this.#N(r,"hx-vals",m=>{e.vals=
m;for(let p in m)l.set(p,m[p])},{ctx:e});if(u&&await u,e.values)for(let m in e.values)l.delete(m),l.append(m,e.values[m]);let h=this.#Ce(r,e);if(h&&await h,Object.
assign(e.request,{form:o,submitter:n.submitter,body:l}),!this.#e(r,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(a){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(r,"hx-encoding")??o?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let r=e.sourceElement,n=this.#Ie(r),a=this.#te(r);this.#st(r);let o=()=>e.request?.abort?.();if(a.admit(n,()=>this.#ee(e),o)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(r,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(r,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(r,"htmx:before:request",{ctx:e})))
return;let l=await e.fetch(e.request.action,e.request);if(e.response={raw:l,status:l.status,headers:l.headers},this.#Le(e),!this.#e(r,"htmx:before:response",{ctx:e})||
(e.text=await l.text(),!this.#e(r,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(r,"htmx:response:error",{ctx:e}),this.#Te(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(l){e.status="error: "+l,(l?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(r,"htmx:error",{ctx:e,error:l})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#He(e.hx.trigger,e.sourceElement),this.#e(r,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
a.continue(o)}}}#Le(e){e.hx={};for(let[r,n]of e.response.raw.headers)r.toLowerCase().startsWith("hx-")&&(e.hx[r.slice(3).toLowerCase().replace(/-/g,"")]=n)}#Te(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let r=e.hx.location,n={},a=t.parse(
r);return(r[0]==="{"||a.path!=null)&&(n=a,r=n.path,delete n.path),n.push==null&&n.replace==null&&(n.push="true"),n.indicators=e.indicators,n.disabledElements=e.
disabledElements,this.ajax("GET",r,n),!0}}#Me(e){let r=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;r&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),r))}#Ie(e){let r=this.#t(e,"hx-sync");if(!r)return"queue first";let n=r.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(n)?n:"queue first"}#te(e){let r=this.#t(e,"hx-sync"),n=e;if(r){let a=r.includes(":")?r.slice(0,r.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
r)?null:r;a&&(n=this.#$(e,a,"hx-sync")||e)}return this.#u(n).rq||=new i}#_e(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let r=e.currentTarget;if(e.type==="submit"&&r?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let o=r?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),l=o?.form||o?.closest("form");if(o&&!o.disabled&&l&&(o.type==="submit"||o.type==="image"||!o.type&&o.tagName===
"BUTTON"))return!0;let h=r?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,r=e._htmx.eventHandler){
let a=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,a,r)}#E(e,r,n){let a=this.#J(r);this.#o(e).triggerSpecs.push(...a);for(let o of a){o.listeners=[];let[l,u]=this.#Oe(o.name),h=[e];o.from==="out\
side"?h=[document]:o.from&&o.from!=="self"&&(h=this.#n(e,o.from));let g=p=>{if((o.halt||o.prevent)&&p.preventDefault(),(o.halt||o.stop||o.consume)&&p.stopPropagation(),
o.changed){let y=this.#u(e).changedValues??=new WeakMap,b=p.target;if(!["checkbox","radio"].includes(b?.type)){let d=b?.value;if(y.has(b)&&y.get(b)===d)return;y.
set(b,d)}}if(o.once)for(let y of o.listeners)y.fromElt.removeEventListener(y.eventName,y.handler,y);n(p)},m=g;if(o.delay?m=p=>{clearTimeout(o.timeout),o.timeout=
setTimeout(()=>g(p),this.parseInterval(o.delay))}:o.throttle&&(m=p=>{o.throttled?o.throttledEvent=p:(o.throttled=!0,g(p),o.throttleTimeout=setTimeout(()=>{if(o.
throttled=!1,o.throttledEvent){let y=o.throttledEvent;o.throttledEvent=null,m(y)}},this.parseInterval(o.throttle)))}),o.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(o.from==="self"&&p.target!==e)&&!(o.from==="outside"&&e.contains(p.target))&&!(o.target&&!p.target?.matches?.(o.target))){if(u){let y={};for(let b in p)/^[a-z]+$/i.
test(b)&&(y[b]=p[b]);if(!this.#d(e,y,u,!0,!1))return}if(l!=="every")for(let y of this.#o(e).triggerSpecs)clearTimeout(y.timeout),y.throttledEvent=null;m(p)}},l===
"intersect"||l==="revealed"){let p={rootMargin:o.rootMargin};o.root&&(p.root=this.#$(e,o.root)),o.threshold&&(p.threshold=parseFloat(o.threshold));let y=l==="re\
vealed";o.observer=new IntersectionObserver(b=>{for(let d=0;d<b.length;d++)if(b[d].isIntersecting){this.trigger(b[d].target,"intersect",{},!1),y&&o.observer.disconnect();
break}},p),l="intersect";for(let b of h)o.observer.observe(b)}if(l==="every"){let p=Object.keys(o).find(y=>y!=="name");o.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(o.interval)},this.parseInterval(p))}if(l==="load"){o.handler(new CustomEvent("load"));continue}for(let p of h){let y={fromElt:p,
eventName:l,handler:o.handler,capture:!!o.capture,passive:!!o.passive};e._htmx.listeners.push(y),o.listeners.push(y),p.addEventListener(l,o.handler,y)}}}#Oe(e){
let r=e.match(/^([^\[]*)\[([^\]]*)]/);return r?[r[1],r[2]]:[e,null]}#He(e,r){if(e[0]==="{"){let n=t.parse(e);for(let a in n){let o=n[a],l=r;o?.target&&(l=this.find(
o.target)),this.trigger(l,a,typeof o=="object"?o:{value:o})}}else e.split(",").forEach(n=>this.trigger(r,n.trim(),{}))}#Ne(e){let r={},n=Object.getPrototypeOf(this);
for(let a of Object.getOwnPropertyNames(n))a!=="constructor"&&typeof this[a]=="function"&&(["find","findAll"].includes(a)?r[a]=(o,l)=>l===void 0?this[a](e,o):this[a](
o,l):r[a]=this[a].bind(this));return r}#d(e,r,n,a=!0,o=!0,l=!1){let u={};Object.assign(u,this.#Ne(e));let h={},g={scope:h,code:n};this.#a(e,"htmx:scope",g),n=g.
code,Object.assign(u,h),Object.assign(u,r);let m=Object.keys(u),p=Object.values(u),y=o?this.#U:this.#z,b=new y(...m,a?`return (${n})`:n);return l?()=>b.call(e,...p):
b.call(e,...p)}process(e,r){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let l of e.children||[])this.process(l,r);return}if(r&&this.#i(e,!0),this.#T(
e)||!this.#e(e,"htmx:before:process"))return;let n=[e],a=this.#K.evaluate(e),o=null;for(;o=a.iterateNext();)n.push(o);for(let l of n)!this.#T(l)&&this.#e(l,"htm\
x:before:on:init",{},!0)&&this.#Xe(l);for(let l of this.#c(e,this.#F))this.#Ae(l);for(let l of this.#c(e,this.#we))this.#De(l);this.#e(e,"htmx:after:process")}#De(e){
let r=this.#t(e,"hx-boost");if(r&&r!=="false"&&this.#$e(e)&&this.#e(e,"htmx:before:init",{},!0)){let n=this.#o(e);n.initialized=!0,n.eventHandler=this.#X(e),n.boosted=
r,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#$e(e){if(this.#se(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#ne(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#ne(e.action)}}#ne(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#se(e){return!e._htmx?.initialized&&!this.#T(e)}#i(e,r){let n=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let a of n)if(a._htmx){this.#e(a,"htmx:before:cleanup");for(let o of a._htmx.triggerSpecs||[])o.interval&&clearInterval(o.interval),
o.timeout&&clearTimeout(o.timeout),o.throttleTimeout&&clearTimeout(o.throttleTimeout),o.observer?.disconnect();for(let o of a._htmx.listeners||[])o.fromElt.removeEventListener(
o.eventName,o.handler,o);a.removeAttribute("data-htmx-powered"),this.#e(a,"htmx:after:cleanup"),r&&delete a._htmx}}#We(e){let r=document.createElement("div");r.
hidden=!0,document.body.insertAdjacentElement("afterend",r);let n=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let a of n){let o=document.getElementById(
a.id);o&&this.#m(r,o,null)}return r}#Be(e){for(let r of[...e.children]){let n=document.getElementById(r.id);n&&(this.#m(n.parentNode,r,n),this.#i(n),n.remove())}
e.remove()}#O(e){let r=this.#C.createHTML(e);return Document.parseHTMLUnsafe?.(r,{})||new DOMParser().parseFromString(r,"text/html")}#Pe(e){let r=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),n="";r=r.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,u=>(n=this.#O(u).title,""));let a=r.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),o,l;if(a==="html"||a==="body"?(o=this.#O(r),l=document.createDocumentFragment(),l.append(o.body)):(o=this.#O(
`<template>${r}</template>`),l=o.querySelector("template").content),!n){let u=l.querySelector("title:not(svg title)");u&&(n=u.textContent,u.remove())}return this.#ce(
l),{fragment:l,title:n}}#oe(e,r,n,a){let o=r.id?"#"+CSS.escape(r.id):null,[,l,u]=n.match(/^(\S+):(.+)/)??[];l&&([n,o]=[l,u||o]),(n==="true"||!n)&&(n="outerHTML");
let h=this.#v(n);if(o=h.target||o,h.strip??=!h.style.startsWith("outer"),!o)return;let g=this.#n(a,o);for(let m of g){let p=document.createDocumentFragment();p.
append(r.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:a})}r.remove()}#Ve(e,r,n){let a=[];if(n)for(let o of n.split(",")){let[l,
u="true"]=o.split(/:(.*)/);for(let h of e.querySelectorAll(l))this.#oe(a,h,u,r)}for(let o of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let l=this.#M(o,"hx-s\
wap-oob"),u=o.getAttribute(l);o.removeAttribute(l),this.#oe(a,o,u,r)}return a}#h(e,r,n){r?r.before(...n.childNodes):e.append(...n.childNodes)}#v(e){e=e.trim();let r=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let n=e.match(/^(\S+)\s*(.*)$/);r=n[1],e=n[2]}return{style:this.#Se(r),...t.parse(e)}}#je(e,r){let n=[];for(let a of e.
querySelectorAll("template[hx]")){let o=a.getAttribute("type");if(o==="partial"){let l=this.#b(a,"hx-target")||(a.id?"#"+CSS.escape(a.id):null);if(l){this.#ce(a.
content);let u=this.#v(this.#b(a,"hx-swap")||this.config.defaultSwap);u.ignoreTitle&&(r.title=null);let h=this.#n(r.sourceElement,l);for(let g of h.length?h:[null])
n.push({type:"partial",fragment:a.content.cloneNode(!0),target:g,swapSpec:u,sourceElement:r.sourceElement})}}else this.#a(a,"htmx:process:"+o,{ctx:r,tasks:n});a.
remove()}return n}#ae(e,r,n,a){try{n!=null&&e.setSelectionRange&&e.setSelectionRange(n,a),e.focus(r)}catch{}}#Re(e){let r=this.#c(e,"[autofocus]")[0];r&&this.#ae(
r)}#le(e){return e===window||e===document?document.scrollingElement:e}#ze(e,r){if(e.scroll){let n=e.scrollTarget?this.#le(this.#W(r,e.scrollTarget)):r;n&&(e.scroll===
"top"?n.scrollTop=0:e.scroll==="bottom"&&(n.scrollTop=n.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(r,e.showTarget)):r)?.
scrollIntoView?.(e.show==="top")}#Ue(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let r=this.#c(
e,"script");for(let n of r){let a=document.createElement("script");for(let o of n.attributes)a.setAttribute(o.name,o.value);this.config.inlineScriptNonce&&(a.nonce=
this.config.inlineScriptNonce),a.textContent=this.#C.createScript(n.textContent),n.replaceWith(a)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:r,title:n}=this.#Pe(
e.text);e.title=n;let a=[],o=this.#Ve(r,e.sourceElement,e.selectOOB),l=this.#je(r,e);a.push(...o,...l);let u=l.length||o.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Fe(e,r,u);if(h&&a.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:a}))return;this.#Ge(e);let g=[],m=[];for(let p of a)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#H(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#H(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Ue(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Fe(e,r,n){let a=this.#v(e.swap||this.config.defaultSwap);
if(a.ignoreTitle&&(e.title=null),a.style==="delete"||(r.querySelector("body")||r).childElementCount>0||r.textContent.trim()||(a.swapEmpty??!n)){if(e.select){let l=r.
querySelectorAll(e.select);r=document.createDocumentFragment(),r.append(...l)}return this.#f(e.sourceElement)&&(a.show||="top"),{type:"main",fragment:r,target:this.#_(
e.sourceElement||document.body,a.target||e.target),swapSpec:a,sourceElement:e.sourceElement,transition:e.transition&&a.transition!==!1}}}async#H(e,r=!0){let{target:n,
swapSpec:a,fragment:o}=e;if(typeof n=="string"&&(n=document.querySelector(n)),!n)return;typeof a=="string"&&(a=this.#v(a));let l=a.style;if(l==="none")return;if(o.
firstElementChild?.tagName==="BODY"){let b=n===document.body&&l.startsWith("outer");b&&l==="outerHTML"&&(l="outerSync"),a.strip??=!b}if(a.strip&&o.firstElementChild&&
(o=document.createDocumentFragment(),o.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#x(n,"htmx-swapping"),r&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),l==="delete"){n.parentNode&&(this.#i(n),n.parentNode.removeChild(n));return}let u,h=[],g=a.settle??this.config.
defaultSettleDelay,m=n.parentNode;if(l==="innerHTML"||l==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let d,f;try{d=b.selectionStart,f=b.selectionEnd}catch{}
u={elt:b,start:d,end:f}}h=r&&g?this.#ft(o,n):[]}let p=this.#We(o),y=[...o.childNodes];try{if(l==="innerHTML"){for(let b of n.children)this.#i(b);n.replaceChildren(
...o.childNodes)}else if(l==="textContent"){for(let b of n.querySelectorAll("[data-htmx-powered]"))this.#i(b);n.textContent=o.textContent}else if(l==="outerHTML")
m&&(this.#h(m,n,o),this.#i(n),m.removeChild(n),n=y.find(b=>b.nodeType===1)||m);else if(l==="outerSync"){this.#j(n,o.firstElementChild);for(let b of n.children)this.#i(
b);n.replaceChildren(...o.firstElementChild.childNodes),y=[n]}else if(l==="innerMorph")this.#P(n,o,!0),y=[...n.childNodes];else if(l==="outerMorph")this.#P(n,o,
!1),y.push(n);else if(l==="beforebegin")m&&this.#h(m,n,o);else if(l==="afterbegin")this.#h(n,n.firstChild,o);else if(l==="beforeend")this.#h(n,null,o);else if(l===
"afterend")m&&this.#h(m,n.nextSibling,o);else{let b=this.#r.get("handle_swap")||[],d=!1;for(let f of b){let w=f(l,n,o,a);if(w){d=!0,Array.isArray(w)&&(y=w);break}}
if(!d)throw new Error(`Unknown swap style: ${l}`)}}finally{this.#S(n,"htmx-swapping")}if(e.target=n,this.#Be(p),u&&!u.elt.matches(":focus")){let b=document.getElementById(
u.elt.id);if(b){let d={preventScroll:a.focusScroll!==void 0?!a.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,d,u.start,u.end)}}this.#e(n,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added");if(r&&h.length>0){this.#x(n,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#S(n,"htmx-settling")}this.#e(n,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added"),this.process(b),this.#Re(
b);this.#ze(a,n)}#e(e,r,n={},a=!0){if(n.error){let o=`htmx: ${r}: ${n.error.message??n.error}`;n.error instanceof Error?console.error(o,n.error,{elt:e,detail:n}):
console.error(o,{elt:e,detail:n})}else n.warn?console.warn(`htmx: ${r}: ${n.warn}`,{elt:e,detail:n}):this.config.logAll&&console.log(`htmx: ${r}`,{elt:e,detail:n});
return e=this.#k(e),this.#a(e,r,n),this.trigger(e,this.#p(r),n,a)}#a(e,r,n={}){let a=this.#r.get(r.replace(/:/g,"_"));if(a){n.cancelled=!1;for(let o of a)if(o(e,
n)===!1||n.cancelled)return n.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(r=>setTimeout(r,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),r=>{e(r.target)})}on(e,r,n){let a,o=document;return n===void 0?(a=e,n=r):(o=this.#k(e),a=r),o.addEventListener(a,n),n}find(e,r){return this.#W(
e,r)}findAll(e,r){return this.#n(e,r)}parseInterval(e){if(typeof e=="number")return e;let r={ms:1,s:1e3,m:6e4},[,n,a]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],o=parseFloat(
n)*(r[a]||1);return isNaN(o)?void 0:o}trigger(e,r,n={},a=!0){e=this.#k(e);let o=new CustomEvent(r,{detail:n,cancelable:!0,bubbles:a,composed:!0}),l=e?.isConnected?
e:document;return!n?.cancelled&&l.dispatchEvent(o)}ajax(e,r,n){(!n||n instanceof Element||typeof n=="string")&&(n={target:n});let a=typeof n.source=="string"?document.
querySelector(n.source):n.source;if(typeof n.source=="string"&&!a)return Promise.reject(new Error("Source not found"));a||=document.body;let o=this.#I(a,n.event||
{});return Object.assign(o,n),n.target&&(o.target=this.#_(document.body,n.target),!o.target)?Promise.reject(new Error("Target not found")):(Object.assign(o.request,
{action:r,method:e.toUpperCase()}),n.headers&&Object.assign(o.request.headers,n.headers),this.#Z(o))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,r){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#L?.abort(),r=r||location.pathname+location.search;let n=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:r,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#L=new AbortController,this.ajax("GET",r,{target:n,swap:"outerSync",select:n!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#L.signal}})}#Je(e){let{sourceElement:r,push:n,replace:a,hx:o,response:l}=e;if((o?.pushurl||
o?.replaceurl)&&(n=o.pushurl,a=o.replaceurl),n==null&&a==null&&this.#f(r)&&(n="true"),(n==="false"||n===!1)&&(n=null),(a==="false"||a===!1)&&(a=null),!n&&!a)return null;
let u=n||a;if(u==="true"){let g=l?.raw?.url||e.request.action,m=new URL(g,location.href);u=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:n?"push":"replace",path:u}}#Ge(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let r=this.#Je(e);if(!r)
return;let n={history:r,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",n)&&(r.type==="push"?this.#Ke(r.path):this.#Qe(
r.path),this.#e(document,"htmx:after:history:update",n))}#Xe(e){if(e._htmx?.onInitialized)return;let r=this.#w("hx-on"),n=this.config.metaCharacter||":",a=o=>async l=>{
try{await this.#d(e,{event:l},`with(event?.detail||{}){${o}}`,!1)}catch(u){typeof u!="symbol"&&this.#e(e,"htmx:error",{error:u})}};for(let o of e.getAttributeNames()){
let l=r.find(m=>o.startsWith(m));if(!l)continue;this.#o(e).onInitialized=!0;let u=o.substring(l.length),h=e.getAttribute(o);if(!u){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),a(m.substring(p+2).trim()))}continue}if(u[0]!==n)continue;let g=u.substring(1);g.startsWith(n)&&
(g="htmx"+n+g.substring(1)),this.#E(e,g,a(h))}}#Ye(e){let r=e.sourceElement,n=this.#t(r,"hx-indicator"),a;if(n)a=this.#n(r,n,"hx-indicator");else{if(r===document.
body)return;a=[r]}for(let o of a){e.indicators.push(o);let l=this.#u(o);l.rc=(l.rc||0)+1,this.#x(o,this.config.requestClass)}}#Ze(e){for(let r of e){let n=this.#u(
r);n.rc&&--n.rc<=0&&(this.#S(r,this.config.requestClass),delete n.rc)}}#et(e){let r=e.sourceElement,n=this.#t(r,"hx-disable");if(n)for(let a of this.#n(r,n,"hx-\
disable")){e.disabledElements.push(a);let o=this.#u(a);o.dc=(o.dc||0)+1,a.disabled=!0}}#tt(e){for(let r of e){let n=this.#u(r);n.dc&&--n.dc<=0&&(r.disabled=!1,delete n.
dc)}}#de(e,r,n,a,o){if(a&&r&&!r.reportValidity())return;n??=r&&e.type==="submit"?e:null;let l=r?new FormData(r):new FormData,u=r?new Set(r.elements):new Set;if(!r){
if(a&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,u,l,o)}n?.name&&(l.append(n.name,n.value),u.add(n));let h=this.#t(e,"hx-include");if(h)for(let g of this.#n(
e,h)){if(a&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,u,l)}return l}#fe(e,r,n,a){let o=e.tagName,l=[];o==="BUTTON"||o.includes("-")?l=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(o)||!a&&e!==document.body)&&(l=this.#c(e,"[name]:not(button)"));for(let u of l){let h=u.name||u.getAttribute?.("name");
if(!h||u.matches(":disabled")||r.has(u))continue;r.add(u);let g=u.type;if(g==="checkbox"||g==="radio"||u.tagName!=="INPUT"&&"checked"in u)u.checked&&n.append(h,
u.value);else if(g==="file")for(let m of u.files)n.append(h,m);else if(g==="select-multiple")for(let m of u.selectedOptions)n.append(h,m.value);else if(Array.isArray(
u.value))for(let m of u.value)n.append(h,m);else n.append(h,u.value)}}#N(e,r,n,a={}){let o=this.#t(e,r);if(!o)return null;let l=this.#B(o);if(l)return l.indexOf(
"{")!==0&&(l="{"+l+"}"),this.#d(e,a,l,!0).then(u=>{n(u)});n(t.parse(o))}#rt(e){let r=e.trim();return r.startsWith("<")&&r.endsWith("/>")?r.slice(1,-2):r}#n(e,r,n,a){
let o=r??e,l=r?this.#k(e)||document.body:document;if(o.startsWith("global "))return this.#n(l,o.slice(7),n,!0);let u=o?t.split(o):[],h=[],g=[];for(let m of u){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=l.closest(p.slice(8));else if(p.startsWith("find "))y=l.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...l.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=l.nextElementSibling;else if(p.startsWith("next "))y=this.#it(l,p.slice(5),!!a);else if(p===
"previous"||p==="previousElementSibling")y=l.previousElementSibling;else if(p.startsWith("previous "))y=this.#nt(l,p.slice(9),!!a);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=l.getRootNode().host;else if(p==="this"){if(n){h.push(...this.#ke(l,n));continue}y=l}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#D(l,!!a);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#it(e,r,n){return this.#he(this.#D(
e,n).querySelectorAll(r),e,Node.DOCUMENT_POSITION_PRECEDING)}#nt(e,r,n){let a=[...this.#D(e,n).querySelectorAll(r)].reverse();return this.#he(a,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,r,n){
for(let a of e)if(a.compareDocumentPosition(r)===n)return a}#D(e,r){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:r}):document}#$(e,r,n){let a=this.#n(
e,r,n)[0];return a||console.warn(`htmx: '${r}' on ${n} did not match any element`,{elt:e,selector:r,attr:n}),a}#W(e,r,n){return this.#n(e,r,n)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#st(e){let r=this.#o(e);if(r.abortInitialized)return;r.abortInitialized=
!0;let n=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",n),r.listeners.push({fromElt:e,eventName:"htmx:abort",handler:n})}#P(e,r,n){let{persistentIds:a,
idMap:o}=this.#lt(e,r),l=document.createElement("div");l.hidden=!0,document.body.after(l);let u={target:e,idMap:o,persistentIds:a,pantry:l,futureMatches:new WeakSet};
n?this.#V(u,e,r):this.#V(u,e.parentNode,r,e,e.nextSibling),this.#i(l),l.remove()}#V(e,r,n,a=null,o=null){r instanceof HTMLTemplateElement&&n instanceof HTMLTemplateElement&&
(r=r.content,n=n.content),a||=r.firstChild;let l=n.firstChild;for(;l;){let u;if(a&&a!=o&&(u=this.#ot(e,l,a,o),u&&u!==a)){let g=a;for(;g&&g!==u;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,l))?this.#m(r,m,o):this.#pe(e,m)}}if(!u&&l instanceof Element&&e.persistentIds.has(l.id)){let g=CSS.escape(l.
id);u=e.target.id===l.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=u;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(u.id),p.size||e.idMap.delete(m))}this.#m(r,u,a)}if(u){this.#ge(u,l,e),a=u.nextSibling,l=l.nextSibling;continue}let h=l.nextSibling;if(e.idMap.has(
l)){let g=document.createElement(l.tagName);r.insertBefore(g,a),this.#ge(g,l,e),this.process(g),a=g.nextSibling}else r.insertBefore(l,a),a=l.nextSibling;l=h}for(;a&&
a!=o;){let u=a;a=a.nextSibling,this.#pe(e,u)}}#me(e,r,n){if(e.futureMatches.has(r))return!0;for(let a=n.nextSibling,o=0;a&&o<this.config.morphScanLimit;a=a.nextSibling,
o++)if(a instanceof Element&&r.isEqualNode(a))return e.futureMatches.add(r),!0;return!1}#ot(e,r,n,a){if(r.nodeType===3)return n?.nodeType===3?n:null;if(!(r instanceof
Element))return null;let o=null,l=0,u=this.config.morphScanLimit,h=e.idMap.get(r),g=h?.size||0;if(r.id&&!h)return null;let m=n;for(;m&&m!=a;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,r)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(u>0&&m.isEqualNode(r))return m;o||(o=m)}}if(l+=p?.size||0,l>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--u<1&&g===0)break;m=m.nextSibling}return o&&this.#me(e,o,r)?null:o}#at(e,r){return!(e instanceof Element)||
e.tagName!==r.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(r)?!1:!e.id||e.id===r.id}#pe(e,r){e.idMap.has(r)?this.#m(e.pantry,r,null):(this.#i(r),r.remove())}#m(e,r,n){
if(e.moveBefore)try{e.moveBefore(r,n);return}catch{}e.insertBefore(r,n)}#ge(e,r,n){if(e.nodeType===3){e.nodeValue!==r.nodeValue&&(e.nodeValue=r.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:r}))return;this.#j(e,r),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=r.defaultValue&&(e.value=r.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(r)||r.tagName==="TEMPLATE"||r.querySelector?.("template"))&&this.#V(n,e,r)}#j(e,r){let n=this.config.morphIgnore||[],a=!1,o=l=>this.#w("hx-").some(u=>l.
startsWith(u));for(let l of r.attributes)if(!n.some(u=>l.name.startsWith(u))&&e.getAttribute(l.name)!==l.value){if(o(l.name)&&(a=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:l.name,newValue:l.value}))continue;e.setAttribute(l.name,l.value),l.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=l.value)}for(let l=e.attributes.length-1;l>=0;l--){let u=e.attributes[l];if(u&&!r.hasAttribute(u.name)&&!n.some(h=>u.name.startsWith(
h))){if(o(u.name)&&(a=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:u.name,newValue:null}))continue;e.removeAttribute(u.name)}}a&&this.#i(e,!0)}#ye(e,r,n,a){
for(let o of a)if(r.has(o.id)){let l=o;for(;l&&l!==n;){let u=e.get(l);u==null&&(u=new Set,e.set(l,u)),u.add(o.id),l=l.parentElement}}}#lt(e,r){let n=this.#c(e,"\
[id]"),a=r.querySelectorAll("[id]"),o=this.#ct(n,a),l=new Map;return this.#ye(l,o,e.parentElement,n),this.#ye(l,o,r,a),{persistentIds:o,idMap:l}}#ct(e,r){let n=new Set,
a=new Map;for(let{id:l,tagName:u}of e)a.has(l)?n.add(l):l&&a.set(l,u);let o=new Set;for(let{id:l,tagName:u}of r)o.has(l)?n.add(l):a.get(l)===u&&o.add(l);for(let l of n)
o.delete(l);return o}#ut(e){let r=e.response.raw.status,n=this.config.noSwap.map(o=>o+""),a=r+"";for(let o of[a,a.slice(0,2)+"x",a[0]+"xx"]){if(n.includes(o)){e.
swap="none";return}let l=this.#t(e.sourceElement,"hx-status:"+o);if(l){t.merge(l,e);return}}}#dt(e,r){return new Promise(n=>{this.#g||=[],this.#g.push({task:e,resolve:n,
ctx:r}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:r,ctx:n}=this.#g.shift();try{if(document.startViewTransition){
let a={task:e,ctx:n};this.#e(n.sourceElement,"htmx:before:viewTransition",a),await document.startViewTransition(a.task).finished,this.#e(n.sourceElement,"htmx:a\
fter:viewTransition",a)}else await e()}catch{}finally{this.#y=!1,r(),this.#be()}}#ft(e,r){let n=["class","style","width","height"],a=r.querySelectorAll("[id]"),
o=Object.fromEntries([...a].map(h=>[h.id,h])),l=e.querySelectorAll("[id]"),u=[];for(let h of l){let g=o[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of n)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);u.push(()=>{this.#j(h,m)})}}return u}#x(e,r){e?.classList?.add?.(r)}#S(e,r){e?.classList?.
remove?.(r),e?.classList?.length===0&&e.removeAttribute("class")}#k(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new s})();typeof window<"u"&&(window.htmx=Pe);var R=Pe;(()=>{let t;function i(d){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+d)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+d)}]`),w}function s(d){let f=t.HCON.parse(t.attributeValue(d,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function c(d){if(d.startsWith("ws://")||d.startsWith("wss://"))return d;if(d.startsWith("http://"))return"ws://"+d.slice(7);if(d.startsWith("https://"))return"w\
ss://"+d.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(d.startsWith("//"))return f+d;if(d.startsWith("/"))return f+"\
//"+w+d;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+d}let e=new Set;function r(d,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:c(d),config:s(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!t.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(t.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),a(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,a(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function n(d,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}d._htmx?.ws?.connection===f&&delete d._htmx.ws.connection,e.delete(f)}function a(d,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let x={signal:E.signal};f.socket.addEventListener("open",()=>{if(d.
isConnected)t.triggerHtmxEvent(d,"htmx:ws:after:connection",{connection:f});else{n(d,f);return}f.attempt=0,u(f)},x),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(d,f,v)).catch(A=>{d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:A})})},x),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(v.code)&&d.isConnected?o(d,f):n(d,f))},x),f.socket.addEventListener("error",v=>{d.isConnected&&t.triggerHtmxEvent(
d,"htmx:ws:error",{connection:f,error:v})},x)}catch(E){d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:E})}}function o(d,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){n(d,f);return}let x=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(x*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(d.isConnected){if(f.cancelled=!1,!t.triggerHtmxEvent(d,"htmx:ws:before:connection",{connection:f})||f.cancelled){t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),n(d,f);return}}else{n(d,f);return}f.timer=setTimeout(()=>{d.isConnected?a(d,f):n(d,f)},A)}function l(d,f,w){try{d.socket.send(w.data),
t.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:d,message:w})}catch(E){t.triggerHtmxEvent(f,"htmx:ws:error",{connection:d,error:E})}}function u(d){
for(;d.queue.length&&d.socket?.readyState===WebSocket.OPEN;){let f=d.queue.shift();l(d,f.element,f.message)}}async function h(d,f){let w=d.closest(i("connect")),
E=w&&t.attributeValue(w,"hx-ws:connect");if(!E){t.triggerHtmxEvent(d,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let x=c(
E),v=w._htmx?.ws?.connection;if(!v){t.triggerHtmxEvent(d,"htmx:ws:error",{url:x,error:"Connection not open"});return}let S={...t.createRequestContext(d,f).request.
headers};delete S.Accept;let B=d.form||d.closest("form"),L=t.collectFormData(d,B,f.submitter),M={};for(let[N,D]of L)N in M?M[N]=[].concat(M[N],D):M[N]=D;let $e=t.
getAttributeObject(d,"hx-vals",N=>Object.assign(M,N)),We=v.sending.then(async()=>{$e&&await $e,delete M.headers;let N=[],D={headers:S,values:M,data:void 0},Be={
connection:v,message:D,cancelled:!1,waitUntil(me){N.push(Promise.resolve(me))}},Bt=t.triggerHtmxEvent(d,"htmx:ws:before:message:outgoing",Be);try{if(await Promise.
all(N),!Bt||Be.cancelled)return;if(D.data??=JSON.stringify({...D.values,headers:D.headers}),!e.has(v)){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?l(v,d,D):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?t.triggerHtmxEvent(d,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:d,message:D})}catch(me){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:me})}});
v.sending=We.catch(()=>{}),await We}async function g(d,f,w){let E=[],x={data:w.data,text(){let L=x.data;return typeof L=="string"?Promise.resolve(L):L instanceof
Blob?L.text():Promise.resolve(new TextDecoder().decode(L))},json(){return x.text().then(JSON.parse)}};if(!d.isConnected){n(d,f);return}let v={connection:f,message:x,
cancelled:!1,waitUntil(L){E.push(Promise.resolve(L))}},A=t.triggerHtmxEvent(d,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!A||v.cancelled)return;
let S=null,B;if(typeof x.data=="string")try{S=await x.json()}catch{B=await x.text()}if(S&&(S.content!==void 0?B=S.content:S.payload!==void 0&&(B=S.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),B!=null){let L=S?.target||t.attributeValue(d,"hx-t\
arget"),M=S?.swap||t.attributeValue(d,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(M)||(M+=" swapEmpty:false"),await htmx.
swap({sourceElement:d,target:L||d,swap:M,select:S?.select??t.attributeValue(d,"hx-select"),selectOOB:t.attributeValue(d,"hx-select-oob"),text:B,transition:!1})}
t.triggerHtmxEvent(d,"htmx:ws:after:message:incoming",{connection:f,message:x})}function m(d){if(t.htmxProp(d).ws??={},d._htmx.ws.initialized)return;let f=t.attributeValue(
d,"hx-ws:connect");if(!f)return;let w=t.attributeValue(d,"hx-trigger")||"load";t.onTrigger(d,w,()=>{r(f,d)}),d._htmx.ws.initialized=!0}function p(d){if(t.htmxProp(
d).ws??={},d._htmx.ws.sendInitialized)return;let f=t.attributeValue(d,"hx-trigger");f||(f=d.matches("form")?"submit":d.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),t.onTrigger(d,f,async w=>{d.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(d,w)}),d._htmx.ws.sendInitialized=
!0}function y(d){let f=d._htmx?.ws?.connection;f&&(t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"removed",code:null}),n(d,f))}function b(d){if(d.hasAttribute(
"ws-connect")||d.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),d.hasAttribute("ws-connect")){let f=d.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";d.
hasAttribute(E)||d.setAttribute(E,f)}if(d.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";d.hasAttribute(
w)||d.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:d=>{t=d,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:d=>{let f=E=>{b(E);let x=t.attributeValue(
E,"hx-ws:send");t.attributeValue(E,"hx-ws:connect")!=null&&m(E),x!=null&&p(E)};f(d);let w=i("connect")+","+i("send")+",[ws-connect],[ws-send]";d.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:d=>{y(d)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(d=>{d.socket&&d.socket.close(1e3,
"page navigating away")})})})();R.config.includeIndicatorCSS=!1;R.config.history=!0;R.config.defaultTimeout=3e4;var Ve=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};R.registerExtension("no-code-in-attributes",{init(t){t.initSecurity(null,Ve,Ve)}});document.readyState!=="loading"&&R.process(document.body);function je(t){t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let i of document.querySelectorAll("[data\
-theme-set]"))i.setAttribute("aria-checked",String(i.getAttribute("data-theme-set")===t));for(let i of document.querySelectorAll("[data-theme-choice]"))i instanceof
HTMLInputElement&&(i.checked=i.value===t)}document.addEventListener("click",t=>{let i=t.target.closest?.("[data-theme-set]");i&&je(i.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",t=>{let i=t.target;!(i instanceof HTMLInputElement)||!i.matches("[data-theme-choice]")||(je(i.value),i.form?.
requestSubmit())});function z(t,i,{align:s="start",side:c="below",gap:e=4}={}){let r=i.getBoundingClientRect(),n=t.offsetWidth,a=t.offsetHeight,o=8,l=innerHeight-r.bottom-o,u=r.top-
o,h=c==="below"?l>=a+e||l>=u:u<a+e&&l>u,g=s==="end"?r.right-n:s==="middle"?r.left+(r.width-n)/2:r.left;g=Math.max(o,Math.min(g,innerWidth-n-o));let m=h?r.bottom+
e:r.top-a-e;m=Math.max(o,Math.min(m,innerHeight-a-o)),t.style.left=`${Math.round(g)}px`,t.style.top=`${Math.round(m)}px`}var Re=t=>[...t.querySelectorAll('[role^="menuitem"]')].filter(i=>i instanceof HTMLElement&&i.checkVisibility()).map(i=>i),Pt=t=>document.querySelector(`[popove\
rtarget="${CSS.escape(t.id)}"]`);document.addEventListener("beforetoggle",t=>{let i=t.target;i.matches?.(".menu__list")&&(i.style.visibility=t.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",t=>{let i=t.target;if(!i.matches?.(".menu__list"))return;i.style.visibility="";let s=t.newState==="open",c=Pt(
i);c?.setAttribute("aria-expanded",String(s)),!(!s||!c)&&(z(i,c,{align:i.dataset.align==="end"?"end":"start",side:i.dataset.side==="above"?"above":"below"}),Re(
i)[0]?.focus())},!0);document.addEventListener("keydown",t=>{let i=t.target,s=i.closest?.(".menu__list");if(!s){let n=i.closest?.('[aria-haspopup="menu"]');n&&(t.
key==="ArrowDown"||t.key==="ArrowUp")&&(t.preventDefault(),document.getElementById(n.getAttribute("popovertarget")??"")?.showPopover());return}let c=Re(s),e=c.indexOf(
i),r=n=>{t.preventDefault(),c[(n+c.length)%c.length]?.focus()};t.key==="ArrowDown"?r(e+1):t.key==="ArrowUp"?r(e-1):t.key==="Home"?r(0):t.key==="End"?r(c.length-
1):t.key==="Tab"?s.hidePopover():t.key.length===1&&t.key!==" "&&!t.ctrlKey&&!t.metaKey&&[...c.slice(e+1),...c.slice(0,e+1)].find(a=>a.innerText.trim().toLowerCase().
startsWith(t.key.toLowerCase()))?.focus()});document.addEventListener("click",t=>{let i=t.target.closest?.('[role="menuitem"], [role="menuitemradio"]');i&&(i.getAttribute(
"aria-disabled")==="true"?t.preventDefault():i.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(t=>t.hidePopover()));function re(t){let i=document.getElementById(t);!(i instanceof HTMLDialogElement)||i.open||(i.showModal(),ze(i),i.addEventListener("keydown",()=>delete i.dataset.
begins,{once:!0}))}function ze(t){t.dataset.begins="";let i=document.activeElement;if(i!==t&&!i?.matches(".dialog__close *"))return;let s=t.querySelector(".dial\
og__body")?.parentElement??t,e=[...s.querySelectorAll('.dialog__body :is(input:not([type="hidden"]), select, textarea)'),...s.querySelectorAll(".dialog__body :i\
s(.btn, button, .nav__item), .dialog__foot .btn")].find(r=>r instanceof HTMLElement&&!r.matches(":disabled")&&r.checkVisibility());e instanceof HTMLElement&&(e.
focus(),delete t.dataset.begins)}document.addEventListener("click",t=>{let i=t.target,s=i.closest?.("[data-opens]")?.getAttribute("data-opens");if(s){t.preventDefault(),
re(s);return}if(i.closest?.("[data-closes]")){i.closest("dialog")?.close();return}if(i instanceof HTMLDialogElement&&i.hasAttribute("data-light")){let c=i.getBoundingClientRect();
!(t.clientX>=c.left&&t.clientX<=c.right&&t.clientY>=c.top&&t.clientY<=c.bottom)&&t.detail>0&&i.close()}});var Ue=t=>t.querySelectorAll("dialog[data-open]").forEach(
i=>{i.removeAttribute("data-open"),re(i.id)});document.addEventListener("htmx:after:swap",()=>{Ue(document),document.querySelectorAll("dialog:modal[data-begins]").
forEach(t=>ze(t))});Ue(document);function U(t,i,s=!1){let c=document.getElementById("confirm");if(!(c instanceof HTMLDialogElement))return Promise.resolve(!0);let{
confirmTitle:e="Are you sure?",confirmAction:r="Continue",confirmTone:n=""}=t.dataset,a=(l,u)=>{let h=c.querySelector(`[data-slot="${l}"]`);h&&(h.textContent=u)};
a("title",e),a("text",i),a("action",r);let o=c.querySelector('[value="yes"]');return o?.classList.toggle("btn--danger",n==="danger"),o?.classList.toggle("btn--p\
rimary",n!=="danger"),c.returnValue="",c.showModal(),s&&o instanceof HTMLElement&&o.focus(),new Promise(l=>c.addEventListener("close",()=>l(c.returnValue==="yes"),
{once:!0}))}document.addEventListener("htmx:confirm",t=>{let{ctx:i,issueRequest:s,dropRequest:c}=t.detail;i?.confirm&&(t.preventDefault(),U(i.sourceElement,i.confirm).
then(e=>e?s():c()))});document.addEventListener("submit",t=>{let i=t.target,s=t.submitter,c=s?.dataset.confirm?s:i,e=c.dataset.confirm;!e||i.dataset.confirmed||
(t.preventDefault(),t.stopImmediatePropagation(),U(c,e).then(r=>{r&&(i.dataset.confirmed="yes",i.requestSubmit(s),delete i.dataset.confirmed)}))},!0);function pe(t){t.classList.add("is-leaving"),setTimeout(()=>t.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function Fe(t){if(t.hasAttribute(
"data-watched")||(t.setAttribute("data-watched",""),t.getAttribute("role")!=="alert"&&k([...t.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),t.hasAttribute("data-stays")))return;let i=setTimeout(()=>pe(t),7e3),s=()=>clearTimeout(i),c=()=>{clearTimeout(i),i=setTimeout(()=>pe(t),7e3)};t.addEventListener(
"pointerenter",s),t.addEventListener("pointerleave",c),t.addEventListener("focusin",s),t.addEventListener("focusout",c)}function k(t){let i=Vt();i&&(i.textContent=
"",requestAnimationFrame(()=>i.textContent=t))}function Vt(){let t=[...document.querySelectorAll("dialog:modal")].at(-1);if(!t)return document.getElementById("l\
ive");let i=t.querySelector(":scope > [data-said]");if(i)return i;let s=Object.assign(document.createElement("div"),{className:"sr-only"});return s.setAttribute(
"role","status"),s.dataset.said="",t.append(s),s}function F({tone:t="good",title:i,text:s=""}){let c=document.getElementById(`toast-${t}`);if(!(c instanceof HTMLTemplateElement))
return;let e=c.content.cloneNode(!0),[r,n]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];r&&(r.textContent=i),n&&(n.textContent=s),document.
getElementById("toasts")?.append(e)}var ie=document.getElementById("toasts");ie&&(ie.querySelectorAll(".toast").forEach(Fe),new MutationObserver(()=>ie.querySelectorAll(
".toast").forEach(Fe)).observe(ie,{childList:!0}));document.addEventListener("click",t=>{let i=t.target.closest?.("[data-dismiss]")?.closest(".toast, .banner");
i&&pe(i)});var q=document.createElement("div");q.className="tooltip";q.id="tooltip";q.setAttribute("role","tooltip");q.setAttribute("popover","manual");var $=null,K;function Ke(t){
let i=t.getAttribute("data-tip");!i||!t.isConnected||($=t,q.textContent=i,(t.closest("dialog[open]")??document.body).append(q),q.showPopover(),z(q,t,{align:"mid\
dle",side:t.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),t.getAttribute("aria-label")!==i&&t.textContent?.trim()!==i&&t.setAttribute("aria-de\
scribedby",Qe(t,!0)))}function Qe(t,i){let s=(t.getAttribute("aria-describedby")??"").split(/\s+/).filter(c=>c&&c!==q.id);return(i?[...s,q.id]:s).join(" ")}function P(){
if(clearTimeout(K),!$)return;let t=Qe($,!1);t?$.setAttribute("aria-describedby",t):$.removeAttribute("aria-describedby"),$=null,q.matches(":popover-open")&&q.hidePopover()}
function Je(t){let i=t.target.closest?.("[data-tip], [title]"),s=i?.getAttribute("title");return i&&s&&!(i instanceof HTMLIFrameElement)&&(i.setAttribute("data-\
tip",s),i.removeAttribute("title")),i??jt(t.target)}function jt(t){let i=t.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!i||i.scrollWidth<=
i.clientWidth&&i.scrollHeight<=i.clientHeight?null:(i.setAttribute("data-tip",(i.textContent??"").trim()),i)}document.addEventListener("pointerover",t=>{if(t.pointerType===
"touch")return;let i=t.target;if(q.contains(i))return clearTimeout(K);let s=Je(t);if(s===$)return clearTimeout(K);if(clearTimeout(K),!s){K=setTimeout(P,120);return}
K=setTimeout(()=>{P(),Ke(s)},$?60:350)});document.addEventListener("focusin",t=>{let i=Je(t);i?.matches(":focus-visible")&&(P(),Ke(i))});document.addEventListener(
"focusout",P);document.addEventListener("keydown",t=>{t.key==="Escape"&&P()});document.addEventListener("pointerdown",P);addEventListener("scroll",P,{capture:!0,
passive:!0});var ge=[["minute",60],["hour",3600],["day",86400]];function Rt(t){let i=t<0,s=Math.abs(t);if(s<45)return i?"just now":"in a moment";if(s>=7*86400)return null;let c=o=>i?
Math.floor(s/o):Math.round(s/o),[e,r]=c(60)<60?ge[0]:c(3600)<24?ge[1]:ge[2],n=Math.max(1,c(r)),a=`${n} ${e}${n===1?"":"s"}`;return i?`${a} ago`:`in ${a}`}function Ge(){
let t=Date.now();for(let i of document.querySelectorAll("time[data-relative]")){let s=Rt((Date.parse(i.dateTime)-t)/1e3);s&&i.textContent!==s&&(i.textContent=s)}}
setInterval(Ge,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||Ge()});function Xe(t){let i=t.closest('[role="tablist"]');for(let s of i?.querySelectorAll('[role="tab"]')??[]){let c=s===t;s.setAttribute("aria-selected",String(c)),s.
setAttribute("tabindex",c?"0":"-1"),document.getElementById(s.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!c)}}document.addEventListener("click",
t=>{let i=t.target.closest?.('[role="tab"]');i instanceof HTMLElement&&Xe(i)});document.addEventListener("keydown",t=>{let i=t.target.closest?.('[role="tab"]');
if(!(i instanceof HTMLElement))return;let s=[...i.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],c=s.indexOf(i),e={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:s.length-1}[t.key];if(e===void 0)return;t.preventDefault();let r=s[(e+s.length)%s.length];Xe(r),r.focus()});var J=t=>t.closest?.(".combobox"),I=t=>t.querySelector(".combobox__input"),Q=t=>t.querySelector('[role="listbox"]'),ye=t=>[...Q(t).querySelectorAll('[role="opti\
on"]')].map(i=>i);function X(t,i){Q(t).hidden=!i,I(t).setAttribute("aria-expanded",String(i)),i||ne(t,null)}function ne(t,i){for(let s of ye(t))s.classList.toggle(
"is-active",s===i);i?(I(t).setAttribute("aria-activedescendant",i.id),i.scrollIntoView({block:"nearest"})):I(t).removeAttribute("aria-activedescendant")}function Ye(t,i){
let s=i.querySelector("template")?.content.firstElementChild;if(!s)return;let c=i.dataset.value??"";t.hasAttribute("data-many")||t.querySelectorAll(".chip").forEach(
e=>e.remove()),[...t.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===c)||I(t).before(document.importNode(s,!0)),I(t).value="",X(t,!1),Q(t).replaceChildren(),
t.dataset.chosen="",I(t).focus(),k(`${i.dataset.label??c} chosen`),et(t)}function Ze(t,i){k(`${i.querySelector(".truncate")?.textContent??""} removed`),i.remove(),
I(t).focus(),et(t)}function et(t){let i=I(t),s=!t.querySelector(".chip");i.placeholder=s?i.dataset.placeholder??"":"",t.dispatchEvent(new Event("change",{bubbles:!0}))}
document.addEventListener("htmx:after:swap",()=>{let t=document.activeElement&&J(document.activeElement);t&&document.activeElement===I(t)&&(t.dataset.chosen!==void 0&&
Q(t).replaceChildren(),X(t,Q(t).childElementCount>0),ne(t,ye(t)[0]??null))});document.addEventListener("input",t=>{let i=t.target,s=i.matches?.(".combobox__inpu\
t")&&J(i);s&&(delete s.dataset.chosen,ne(s,null))});document.addEventListener("focusin",t=>{let i=t.target;i.matches?.(".combobox__input")&&delete J(i)?.dataset.
chosen});document.addEventListener("keydown",t=>{let i=t.target;if(!i.matches?.(".combobox__input"))return;let s=J(i);if(!s)return;let c=ye(s),e=c.findIndex(n=>n.
classList.contains("is-active")),r=!Q(s).hidden;if(t.key==="ArrowDown"||t.key==="ArrowUp"){t.preventDefault(),!r&&c.length&&X(s,!0);let n=t.key==="ArrowDown"?1:
-1;c.length&&ne(s,c[(e+n+c.length)%c.length])}else if(t.key==="Enter"&&r)t.preventDefault(),e>=0&&Ye(s,c[e]);else if(t.key==="Escape"&&r)t.preventDefault(),t.stopPropagation(),
X(s,!1);else if(t.key==="Backspace"&&!I(s).value){let n=[...s.querySelectorAll(".chip")].at(-1);n&&Ze(s,n)}});document.addEventListener("pointerdown",t=>{t.target.
closest?.(".combobox [role='option']")&&t.preventDefault()});document.addEventListener("click",t=>{let i=t.target,s=J(i);if(!s)return;let c=i.closest('[role="op\
tion"]'),e=i.closest(".chip__remove");if(c instanceof HTMLElement)Ye(s,c);else if(e){let r=e.closest(".chip");r&&Ze(s,r)}else i.closest(".combobox__box")&&I(s).
focus()});document.addEventListener("focusout",t=>{let i=J(t.target),s=t.relatedTarget;i&&!(s instanceof Node&&i.contains(s))&&X(i,!1)});function Y(t){let i=t.replace(/[\s\u00a0\u202f'’]/g,""),s=i.lastIndexOf(","),c=i.lastIndexOf("."),e=i;return s>=0&&c>=0?e=s>c?i.replaceAll(".","").replace(",",
"."):i.replaceAll(",",""):s>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(i)?i.replaceAll(",",""):i.indexOf(",")===s?i.replace(",","."):i),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):t.trim()}function be(t,i){if(!/^-?\d+(\.\d+)?$/.test(t))return t;let[s,c=""]=t.split("."),e=s.startsWith("-")?"-":"",r=s.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),n=i===null||c.length>i?c:c.padEnd(i,"0");return e+r+(n?`.${n}`:"")}var zt=t=>t.dataset.digits?Number(t.dataset.digits):null,we=t=>t instanceof HTMLInputElement&&
t.matches("[data-amount]")?t:null;document.addEventListener("focusin",t=>{let i=we(t.target);i&&!i.readOnly&&(i.value=Y(i.value),i.select())});document.addEventListener(
"focusout",t=>{let i=we(t.target);i&&(i.value=be(Y(i.value),zt(i)))});document.addEventListener("formdata",t=>{let{formData:i,target:s}=t;if(s instanceof HTMLFormElement)
for(let c of s.elements){let e=we(c);e?.name&&!e.disabled&&i.set(e.name,Y(e.value))}});var tt=new WeakMap,rt=new WeakMap,it=new WeakMap,Ee=new WeakMap,nt=new WeakSet;function st(t){if(!nt.delete(t))return!1;let i=t.querySelector("[data-einvoice]");
return i instanceof HTMLElement&&i.focus(),!0}var ve=(t,i)=>t.elements.namedItem(i),ot=t=>t instanceof HTMLInputElement&&t.matches("[data-amount]");function oe(t,i){
if(!ot(t))return i.trim().replaceAll(`\r
`,`
`);let s=Y(i);return s.includes(".")?s.replace(/0+$/,"").replace(/\.$/,""):s}function at(t,i){let s=t instanceof HTMLInputElement?t:null;t.value=s&&ot(t)&&document.
activeElement!==s?be(i,s.dataset.digits?Number(s.dataset.digits):null):i;let c=ae(t);return c?.dispatchEvent(new Event("input",{bubbles:!0})),()=>c?.dispatchEvent(
new Event("change",{bubbles:!0}))}var se=t=>[...t.querySelectorAll("[data-einvoice-row]")].filter(i=>i instanceof HTMLElement);function xe(t,i,s){let{einvoiceRow:c="",
value:e}=s.dataset,r=`${c} ${i.querySelector("input")?.value??""}`,n=it.get(t)??new Map;return it.set(t,n),e!==void 0&&n.set(r,e),e??n.get(r)??null}function Ut(t,i){
let s=i.querySelector("input")?.value??"",c=rt.get(t)??new Map;rt.set(t,c),i.hasAttribute("data-fresh")&&c.set(s,new Set);let e=c.get(s);if(!e)return;let r=tt.get(
t)??new Map;tt.set(t,r);let n=[];for(let a of se(i)){let{einvoiceRow:o=""}=a.dataset,l=xe(t,i,a),u=ve(t,o);if(!u||l===null||e.has(o))continue;e.add(o);let h=oe(
u,u.value);h!==""&&h!==r.get(o)||(n.push(at(u,l)),r.set(o,oe(u,l)))}n.length>0&&nt.add(t);for(let a of n)a()}function lt(t,i){let s=0,c=0;for(let a of se(i)){let o=xe(
t,i,a),l=o===null?null:ve(t,a.dataset.einvoiceRow??""),u=a.querySelector("[data-einvoice-kept]"),h=a.querySelector("[data-einvoice-yours]"),g=l?oe(l,l.value)===
oe(l,o??""):!1,m=l?.value==="";l&&Kt(l,g,i),h&&l&&(h.textContent=m?"The field is empty.":`You have “${Ft(l)}”, which was kept.`),u?.toggleAttribute("hidden",
!l||g),a.hidden=g,g?s++:l&&!m&&c++}let e=se(i).map(a=>a.dataset.einvoiceRow);for(let a of t.querySelectorAll("[data-read-mark]")){let o=Ee.get(a),l=a.closest(".\
field")?.querySelector("[name]")?.getAttribute("name")??"";(!o?.isConnected||o===i&&!e.includes(l))&&a.remove()}i.querySelector(".einvoice__rows")?.toggleAttribute(
"hidden",se(i).every(a=>a.hidden));let r=i.querySelector("[data-einvoice-told]"),n=`${s===1?"1 field is":`${s} fields are`} filled in from it. ${c?`${c===1?"1 h\
olds":`${c} hold`} something else, which was kept. `:""}Check them; you may change everything.`;r&&r.textContent!==n&&(r.textContent=n)}function ae(t){if(!(t instanceof
RadioNodeList))return t;let i=[...t].filter(s=>s instanceof HTMLInputElement);return i.find(s=>s.checked)??i[0]}function Ft(t){if(t instanceof HTMLSelectElement)
return t.selectedOptions[0]?.textContent?.trim()??"";let s=(t instanceof RadioNodeList?ae(t)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():
"")||t.value;return s.length>60?`${s.slice(0,60)}…`:s}function Kt(t,i,s){let c=ae(t)?.closest(".field"),e=c?.querySelector("[data-read-mark]");if(!i)e&&Ee.get(
e)===s&&e.remove();else if(c&&!e){let r=s.querySelector("template")?.content.firstElementChild,n=r&&document.importNode(r,!0);if(!n)return;Ee.set(n,s),c.append(
n)}}function ct(){for(let t of document.querySelectorAll("[data-einvoice]")){let i=t.closest("form");!i||!(t instanceof HTMLElement)||(Ut(i,t),t.removeAttribute(
"data-fresh"),lt(i,t))}}document.addEventListener("htmx:after:swap",ct);ct();for(let t of["input","change","focusout"])document.addEventListener(t,i=>{let s=i.target.
closest?.("form");for(let c of s?.querySelectorAll("[data-einvoice]")??[])s&&c instanceof HTMLElement&&lt(s,c)});document.addEventListener("click",t=>{let i=t.target.
closest?.("[data-einvoice-use]")?.closest("[data-einvoice-row]"),s=i?.closest("form");if(!(i instanceof HTMLElement)||!s)return;let c=i.closest("[data-einvoice]"),
e=c instanceof HTMLElement?xe(s,c,i):null,r=ve(s,i.dataset.einvoiceRow??"");!r||e===null||(at(r,e)(),ae(r)?.focus())});function Se(t){return t<1e3?`${t} bytes`:t<1e6?`${Math.round(t/1e3)} kB`:`${(t/1e6).toFixed(1)} MB`}document.addEventListener("change",t=>{let i=t.target;if(!(i instanceof
HTMLInputElement)||i.type!=="file")return;let s=i.closest(".file"),c=s?.querySelector("[data-picked]"),e=s?.querySelector("template");if(!c||!e)return;let r=Number(
i.dataset.limit??0);c.replaceChildren();let n="";for(let a of i.files??[]){let o=e.content.cloneNode(!0),l=o.querySelector(".file__name"),u=o.querySelector(".fi\
le__size");l&&(l.textContent=a.name),u&&(u.textContent=Se(a.size)),r&&a.size>r&&(n=`${a.name} is ${Se(a.size)}; the most is ${Se(r)}. Choose a smaller file.`),c.
append(o)}i.setCustomValidity(n),n&&i.reportValidity()});document.addEventListener("click",t=>{let i=t.target.closest?.("[data-unpick]"),s=i?.closest(".file")?.
querySelector('input[type="file"]');!i||!s||(s.value="",s.dispatchEvent(new Event("change",{bubbles:!0})),s.focus())});for(let[t,i]of[["dragover",!0],["dragleav\
e",!1],["drop",!1]])document.addEventListener(t,s=>s.target.closest?.(".file__drop")?.classList.toggle("is-over",i));var ce=new Map,le=new Map,ut=t=>[...ce.values()].
includes(t);document.addEventListener("htmx:before:request",t=>{let{ctx:i}=t.detail,s=i.sourceElement;s instanceof HTMLInputElement&&s.type==="file"&&s.form&&ce.
set(i,s.form)});document.addEventListener("htmx:finally:request",t=>{let{ctx:i}=t.detail,s=ce.get(i);if(ce.delete(i),!s||ut(s)||!le.has(s))return;let c=le.get(s)??
null;le.delete(s),c?.classList.remove("is-loading"),i.response?.raw?.ok&&(st(s)?k("Not sent yet: check what was filled in."):s.requestSubmit(c))});document.addEventListener(
"submit",t=>{let i=t.target;if(!ut(i))return;t.preventDefault(),t.stopImmediatePropagation();let s=t.submitter;s?.classList.add("is-loading"),le.set(i,s)},!0);function ke(t){let{dataTransfer:i}=t;return i?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let t of["dragenter","dragover"])document.
addEventListener(t,i=>{let s=ke(i);s&&(i.preventDefault(),s.hidden=!1)});document.addEventListener("dragleave",t=>{let i=ke(t);i&&!t.relatedTarget&&(i.hidden=!0)});
document.addEventListener("drop",t=>{let i=ke(t),s=t.dataTransfer?.files;if(!i||!s?.length)return;t.preventDefault();let c=i.querySelector('input[type="file"]');
c.files=s,i.requestSubmit()});function dt(t){let i=t.querySelector(".errors[data-focus]");i instanceof HTMLElement&&(i.removeAttribute("data-focus"),i.focus())}document.addEventListener("htm\
x:after:swap",()=>dt(document));dt(document);document.addEventListener("click",t=>{let i=t.target.closest?.(".errors a[href^='#']");if(!i)return;let s=document.
getElementById(i.getAttribute("href")?.slice(1)??""),c=s?.matches("input, select, textarea, button")?s:s?.querySelector("input:not([type=hidden]), select, texta\
rea, button");c instanceof HTMLElement&&(t.preventDefault(),c.focus(),c.scrollIntoView({block:"center"}))});document.addEventListener("submit",t=>{let i=t.target;
if(t.defaultPrevented||i.method==="dialog"||i.method==="get"||i.target==="_blank")return;delete i.dataset.changed;let s=t.submitter;if(i.dataset.sent){t.preventDefault();
return}i.dataset.sent="yes",s?.classList.add("is-loading")});document.addEventListener("htmx:after:request",t=>{let{ctx:i}=t.detail,s=i?.sourceElement?.closest?.(
"form[data-guard]");s&&i.response?.raw?.ok&&s.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let t of document.querySelectorAll("form[da\
ta-sent]"))t.removeAttribute("data-sent");for(let t of document.querySelectorAll("button.is-loading:not([data-loading])"))t.classList.remove("is-loading")});document.
addEventListener("input",t=>{t.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let s=t.target,c=s.id&&document.getElementById(`${s.id}-cou\
nt`);if(!c)return;let{value:{length:e},maxLength:r}=s;c.hidden=e<.8*r,c.textContent=`${e.toLocaleString("en")} of ${r.toLocaleString("en")}`});addEventListener(
"beforeunload",t=>{document.querySelector("form[data-guard][data-changed]")&&t.preventDefault()});document.addEventListener("change",t=>{let i=t.target;i.matches?.(
"[data-submits]")&&i.form?.requestSubmit()});document.addEventListener("change",t=>{let i=t.target,s=i.closest?.("table");if(!s)return;let c=[...s.querySelectorAll(
"[data-select-row]")],e=s.querySelector("[data-select-all]");if(i===e)for(let o of c)o.checked=i.checked;else if(!i.matches("[data-select-row]"))return;let r=c.
filter(o=>o.checked).length;e&&(e.checked=r>0&&r===c.length,e.indeterminate=r>0&&r<c.length);for(let o of c)o.closest("tr")?.toggleAttribute("data-chosen",o.checked);
let n=s.closest(".table-card, .card")?.querySelector("[data-bulk]"),a=n?.querySelector("[data-chosen]");a&&(a.textContent=String(r)),n?.toggleAttribute("hidden",
r===0)});var de="segue.typed",Qt=2e5,Jt=30*6e4,Ae=()=>location.pathname+location.search,Z=()=>document.body.dataset.viewer??"",ft=()=>{try{return JSON.parse(sessionStorage.
getItem(de)??"null")}catch{return null}},ue=()=>sessionStorage.removeItem(de),ht=t=>[...t.elements].filter(i=>i.name&&i.matches("input:not([type=password], [typ\
e=file], [type=hidden], [type=submit]), textarea, select")),Gt=t=>[t.name,t.value,t instanceof HTMLInputElement&&t.checked];document.addEventListener("submit",t=>{
let i=t.target;if(t.defaultPrevented||i.method!=="post"||!Z())return;let s=ht(i);if(!s.some(r=>r.matches("textarea, select, input:not([type=checkbox], [type=rad\
io])")))return;let c={path:Ae(),action:i.action,who:Z(),at:Date.now(),failed:!1,fields:s.map(Gt)},e=JSON.stringify(c);if(!(e.length>Qt))try{sessionStorage.setItem(
de,e)}catch{ue()}});function Xt(t){let i=[...document.forms].find(e=>e.action===t.action&&e.method==="post");if(!i)return;let s=[...t.fields],c=!1;for(let e of ht(
i)){let r=e.matches("[type=checkbox], [type=radio]"),n=s.findIndex(([l,u])=>l===e.name&&(!r||u===e.value));if(n<0)continue;let[[,a,o]]=s.splice(n,1);(r?e.checked===
o:e.value===a)||(r?e.checked=o:e.value=a,c=!0,e.dispatchEvent(new Event("input",{bubbles:!0})),e.dispatchEvent(new Event("change",{bubbles:!0})))}c&&F({tone:"in\
fo",title:"What you typed is here again",text:"It has not been saved yet."})}function Yt(){let t=ft();if(!t)return;if(document.querySelector("[data-problem]")){
document.querySelector("[data-typed]")?.removeAttribute("hidden"),sessionStorage.setItem(de,JSON.stringify({...t,failed:!0}));return}let i=performance.getEntriesByType(
"navigation")[0]?.type==="back_forward",s=Date.now()-t.at>Jt||Z()!==""&&Z()!==t.who;t.path===Ae()&&Z()===t.who&&!s&&(t.failed||i)?(ue(),Xt(t)):(s||!t.failed)&&ue()}
Yt();addEventListener("pageshow",t=>{t.persisted&&ft()?.path===Ae()&&ue()});function mt(t){let i=t.target;if(t.defaultPrevented||i.closest?.("a, button, input, label, select, summary, [popover]"))return;let s=i.closest?.("tr")?.querySelector(
"a.row-link");!(s instanceof HTMLAnchorElement)||String(getSelection())||s.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t.ctrlKey||t.button===
1,metaKey:t.metaKey,shiftKey:t.shiftKey}))}document.addEventListener("click",mt);document.addEventListener("auxclick",t=>{t.button===1&&mt(t)});var pt=(t,i)=>[...t.querySelectorAll(i)].map(s=>(s.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",t=>{let{ctx:i}=t.detail,s=i?.
response?.raw;if(!s||i.target===document.body||i.select||i.hx?.redirect||i.hx?.location||i.hx?.refresh)return;let c=/^\s*<!doctype html/i.test(i.text??"");if(c&&
s.redirected){t.preventDefault(),location.assign(s.url);return}if(!(s.status>=400&&!(s.headers.get("Content-Type")??"").startsWith("text/html"))&&!(c&&s.status>=
400))return;t.preventDefault();let r=c?new DOMParser().parseFromString(i.text,"text/html"):document.implementation.createHTMLDocument();F({tone:"bad",title:pt(r,
"main h1, header h1").slice(0,200)||`The server could not do this (${s.status})`,text:pt(r,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var qe=document.getElementById("connection"),gt=!1;function W(t,i="No connection. What you see may be old; we keep trying."){if(!qe||t===gt)return;gt=t;let s=qe.
querySelector("[data-slot='text']");s&&(s.textContent=i),qe.hidden=!t,document.dispatchEvent(new CustomEvent(t?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>W(!0));addEventListener("online",()=>W(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||W(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>W(!1));document.addEventListener("htmx:after:request",()=>W(!1));document.addEventListener(
"htmx:error",t=>{let{error:i}=t.detail??{};i instanceof TypeError&&/fetch/i.test(i.message)&&(W(!0,"The server did not answer. Trying to reach it…"),yt())});function yt(){
fetch("/healthz",{cache:"no-store"}).then(()=>W(!1),()=>setTimeout(yt,3e3))}navigator.onLine||W(!0);async function Zt(t){let{keyNeeds:i="",keyAsks:s=""}=t.dataset,c=i?document.querySelector(i):null;if(c instanceof HTMLTextAreaElement&&!c.value.trim()){c.focus();
return}if(t.dataset.keyHolds)return tr(t,t.dataset.keyHolds);(!s||await U(t,s,t.dataset.confirmTone!=="danger"))&&t.click()}function er(t){return[...[...t.querySelectorAll(
'[role="radiogroup"][aria-required="true"]')].filter(s=>!s.querySelector(":checked")).map(s=>s.querySelector("input")),...[...t.querySelectorAll('.combobox__inp\
ut[aria-required="true"]')].filter(s=>!s.closest(".combobox")?.querySelector(".chip")),...t.querySelectorAll(":is(input, select, textarea):invalid")].filter(Boolean).
sort((s,c)=>s.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1)[0]??null}function tr(t,i){let s=document.getElementById(i),c=t.form&&er(t.form);
if(c){c.focus();return}if(!s||t.classList.contains("is-soon"))return;let e=new AbortController,{signal:r}=e;t.classList.add("is-soon"),s.textContent=(s.dataset.
soon??"").replace("%s",t.innerText.trim());let n=()=>{e.abort(),clearTimeout(o),t.classList.remove("is-soon"),s.textContent=""},a=()=>{n(),t.isConnected&&t.click()},
o=setTimeout(a,Number(s.dataset.holds));document.addEventListener("keydown",l=>{l.preventDefault(),l.stopImmediatePropagation(),!l.repeat&&(l.key==="Enter"?a():
n())},{signal:r,capture:!0}),document.addEventListener("pointerdown",n,{signal:r,capture:!0}),addEventListener("blur",n,{signal:r})}function rr(t){if(t.length===
1&&!Ce())return!1;let i={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[t],s=[...document.querySelectorAll("[data-walk] a.row-link")],c=s.indexOf(document.activeElement);if(!i||
s.length===0||c<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=s[c<0?i>0?0:s.length-1:Math.min(s.length-1,Math.max(
0,c+i))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}var Ce=()=>!document.body.hasAttribute("data-no-keys");document.addEventListener("keydown",t=>{
if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let i=t.target;if(i.isContentEditable||i.closest?.("input, textarea, select, dialog, [role=menu], [\
data-own-keys]"))return;if(t.key==="/"&&Ce()){let c=document.querySelector("main input[type=search]");if(!c)return;t.preventDefault(),c.focus(),c.select();return}
if(rr(t.key)){t.preventDefault();return}if(t.repeat||!Ce())return;let s=[...document.querySelectorAll(`[data-key="${CSS.escape(t.key)}"]`)].find(c=>c.checkVisibility());
s instanceof HTMLElement&&(t.preventDefault(),Zt(s))});document.addEventListener("click",t=>{t.target.closest?.("[data-reload]")&&location.reload()});function Le(t){let i="",s=[],c=0;for(let e of t){for(let r of e.normalize("NFKD").toLowerCase())if(!new RegExp("\\p{Mn}","u").test(r)){i+=r;for(let n=0;n<r.length;n++)
s.push(c)}c+=e.length}return s.push(t.length),{plain:i,from:s}}var wt=t=>Le(t).plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);function bt(t,i){for(let s=t.indexOf(
i);s>=0;s=t.indexOf(i,s+1))if(s===0||!/[\p{L}\p{N}]/u.test(t[s-1]))return s;return i.length>=3?t.indexOf(i):-1}function Te(t,i,s=""){let{plain:c,from:e}=Le(i),r=Le(
s).plain,n=0,a=[];for(let o of t){let l=bt(c,o);if(l>=0){let u=l===0||!/[\p{L}\p{N}]/u.test(c[l-1]);n+=l===0?4:u?3:2,a.push([e[l],e[l+o.length]])}else if(bt(r,o)>=
0)n+=1;else return null}return{score:n,spans:a.sort((o,l)=>o[0]-l[0])}}function Et(t,i,s){let c=[],e=0;for(let[r,n]of s){if(n<=e)continue;let a=Math.max(r,e);c.
push(i.slice(e,a));let o=document.createElement("mark");o.textContent=i.slice(a,n),c.push(o),e=n}c.push(i.slice(e)),t.replaceChildren(...c.filter(r=>r!==""))}var ir=120,nr=600,sr=12,or=6,ar=30,_=document.getElementById("find"),C=document.getElementById("find-text"),O=document.getElementById("find-list"),Oe=document.getElementById(
"find-found"),kt=[],At=[],qt=new WeakMap,Me="",G=!1,ee=!1,te=!1,lr=0,vt=0,xt=0;function Ct(t){kt.push(t)}var T=t=>[...t.querySelectorAll('[role="option"]')],Lt=()=>T(
O).filter(t=>t.checkVisibility()),V=t=>O.querySelector(`[data-find-group="${t}"]`),cr=t=>t.querySelector(".find__name")?.textContent??"",He=()=>document.getElementById(
C.getAttribute("aria-activedescendant")??""),Ie=t=>({row:t,name:cr(t),besides:`${t.querySelector(".find__in")?.textContent??""} ${t.dataset.findWords??""}`}),Tt=t=>t instanceof
HTMLAnchorElement&&!t.target?t.pathname+t.search:"";function Mt(){try{let t=JSON.parse(localStorage.getItem(`segue.found.${_?.dataset.findWho}`)??"[]");return Array.
isArray(t)?t.filter(i=>typeof i=="string"):[]}catch{return[]}}var It=()=>Mt().filter(t=>t!==location.pathname);function St(t){if(t)try{localStorage.setItem(`seg\
ue.found.${_?.dataset.findWho}`,JSON.stringify([t,...Mt().filter(i=>i!==t)].slice(0,sr)))}catch{}}function Ne(t){for(let i of O.querySelectorAll('[aria-selected\
="true"]'))i!==t&&i.setAttribute("aria-selected","false");if(!t){C.removeAttribute("aria-activedescendant");return}t.id||=`find-row-${++lr}`,t.setAttribute("ari\
a-selected","true"),C.setAttribute("aria-activedescendant",t.id)}function ur(t,i=!0){let s=Lt(),c=s.indexOf(He());if(s.length===0)return;te=!0;let e=c<0?t>0?0:s.
length-1:i?(c+t+s.length)%s.length:Math.max(0,Math.min(c+t,s.length-1));Ne(s[e]),s[e].scrollIntoView({block:"nearest"}),e===0&&(O.scrollTop=0)}function _e(t,i,{
order:s=!1,all:c=!1}={}){let e=0,r=t.map((n,a)=>({...n,i:a,fit:Te(i,n.name,n.besides)}));for(let{row:n,name:a,fit:o}of r){n.hidden=!o&&!c;let l=n.querySelector(
".find__name");l&&Et(l,a,o?.spans??[]),e=Math.max(e,o?.score??0)}if(s)for(let{row:n}of r.sort((a,o)=>(o.fit?.score??0)-(a.fit?.score??0)||Number(a.row.dataset.at)-
Number(o.row.dataset.at)))n.parentElement?.append(n);return e}function dr(t){let i=document.createElement("button");i.type="button",i.className="find__row",i.tabIndex=
-1,i.setAttribute("role","option"),i.setAttribute("aria-selected","false");let s=document.createElementNS("http://www.w3.org/2000/svg","svg");s.setAttribute("cl\
ass","icon icon--18"),s.setAttribute("aria-hidden","true");let c=document.createElementNS("http://www.w3.org/2000/svg","use");c.setAttribute("href",`${document.
documentElement.dataset.icons}#${t.icon}`),s.append(c);let e=document.createElement("span");t.tile&&(e.className=t.tile),e.append(s);let r=[t.name,t.detail??""].
map((n,a)=>{let o=document.createElement("span");return o.className=a===0?"find__name":"find__in",o.textContent=n,o});if(i.append(t.tile?e:s,...r),t.keys){let n=document.
createElement("kbd");n.className="key",n.setAttribute("aria-hidden","true"),n.textContent=t.keys,i.append(n)}return qt.set(i,t.act),i}function fr(t){let i=new Map;
for(let c of At){let e=t.length>0?Te(t,c.name,`${c.detail??""} ${c.words??""}`):c.typed?null:{score:0};e&&i.set(c.group,[...i.get(c.group)??[],{one:c,score:e.score}])}
let s=O.querySelector("[data-find-own]");s.replaceChildren(...[...i].map(([c,e],r)=>{let n=document.createElement("div"),a=document.createElement("div");return n.
className="find__group",n.setAttribute("role","group"),n.setAttribute("aria-labelledby",a.id=`find-own-${r}`),a.className="find__head",a.setAttribute("role","pr\
esentation"),a.textContent=c,n.append(a,...e.sort((o,l)=>l.score-o.score).slice(0,ar).map(({one:o})=>dr(o))),n}));for(let c of T(s))_e([Ie(c)],t,{all:!0})}function hr(){
let t=V("recent");for(let s of T(t))s.remove();let i=new Map([...T(V("go")),...T(V("do")),...T(Oe)].map(s=>[Tt(s),s]));for(let s of It()){let c=i.get(s);if(!c||
T(t).length===or)continue;let e=c.cloneNode(!0);e.removeAttribute("id"),e.hidden=!1,t.append(e)}}function fe(){let t=wt(C.value),i=t.length===0,s=te?He():null;fr(
t),i&&hr();let c=["go","do"].map(n=>({box:V(n),best:_e(T(V(n)).map(Ie),t,{order:!0})}));c[1].best>c[0].best?c[0].box.before(c[1].box):c[1].box.before(c[0].box),
_e(T(Oe).map(Ie),t,{all:Me===C.value});for(let n of O.querySelectorAll("[data-find-group]")){let a=n.dataset.findGroup;n.hidden=a==="recent"?!i||T(n).length===0:
!T(n).some(o=>!o.hidden)}let e=Lt(),r=O.querySelector("[data-find-none]");r.hidden=e.length>0,r.textContent=G?"Looking …":`Nothing you can see is called “${C.
value.trim()}”.`,Ne(s&&e.includes(s)?s:e[0]??null),te||(O.scrollTop=0),clearTimeout(xt),G||(xt=window.setTimeout(()=>mr(e.length),nr)),ee&&e.length>0&&Ot(e[0])}
function mr(t){let i=_?.querySelector("[data-find-said]");i&&_?.open&&(i.textContent=t===0?"Nothing found":t===1?"1 found":`${t} found`)}function _t(t=ir){G=!0,
clearTimeout(vt),vt=window.setTimeout(()=>C.dispatchEvent(new CustomEvent("find-ask")),t)}function Ot(t,i={}){ee=!1,t.dispatchEvent(new MouseEvent("click",{bubbles:!0,
cancelable:!0,...i}))}function he(){if(!_)return;if(_.open)return _.close();if(document.querySelector("dialog:modal"))return;At=kt.flatMap(i=>i());for(let i of[
V("go"),V("do")])T(i).forEach((s,c)=>s.dataset.at??=String(c));C.value="",te=ee=!1,document.getElementById("find-recent").replaceChildren(...It().filter(i=>/\/\d/.
test(i)).map(i=>Object.assign(document.createElement("input"),{type:"hidden",name:"recent",value:i}))),_.showModal(),C.focus(),_t(0),fe()}if(_){if(/Mac|iP(hone|ad)/.
test(navigator.platform))for(let t of document.querySelectorAll("[data-find-key]"))t.textContent="⌘K";St(location.pathname),document.addEventListener("keydown",
t=>{t.key.toLowerCase()!=="k"||t.altKey||t.shiftKey||t.ctrlKey===t.metaKey||t.defaultPrevented||(t.preventDefault(),t.repeat||he())}),document.addEventListener(
"click",t=>{t.target.closest?.("[data-find]")&&he()}),C.addEventListener("input",()=>{te=ee=!1,_t(),fe()}),C.addEventListener("keydown",t=>{if(t.isComposing)return;
let i={ArrowDown:[1,!0],ArrowUp:[-1,!0],PageDown:[6,!1],PageUp:[-6,!1]}[t.key];if(i)ur(...i);else if(t.key==="Enter"){let s=He();s?Ot(s,{ctrlKey:t.ctrlKey,metaKey:t.
metaKey}):ee=G}else return;t.preventDefault()}),O.addEventListener("mousedown",t=>t.preventDefault()),O.addEventListener("pointermove",t=>{let i=t.target.closest(
'[role="option"]');i&&(t.movementX||t.movementY)&&Ne(i)}),O.addEventListener("click",t=>{let i=t.target.closest('[role="option"]');i&&(St(Tt(i)),!(t.ctrlKey||t.
metaKey||t.shiftKey)&&(_.close(),qt.get(i)?.()))}),document.addEventListener("htmx:after:swap",()=>{let t=Oe.querySelector("[data-find-for]");!t||!_.open||(Me=t.
getAttribute("data-find-for")??"",Me===C.value&&(G=!1),fe())}),C.addEventListener("htmx:error",()=>{G=!1,fe()})}var pr=t=>`${document.documentElement.dataset.icons}#${t}`;window.segue={ask:U,find:he,icon:pr,offer:Ct,open:re,place:z,say:k,toast:F};function Ht(t,i){let s=document.getElementById(t.getAttribute("aria-controls")??"");if(!(s instanceof HTMLInputElement))return;s.type=i?"text":"password";let c=i?
"Hide the password":"Show the password";t.setAttribute("aria-pressed",String(i)),t.setAttribute("aria-label",c),t.setAttribute("data-tip",c);let e=t.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,i?"#eye-off":"#eye"))}document.addEventListener("click",t=>{let i=t.target.closest?.("[\
data-shows-password]");if(!i)return;let s=i.getAttribute("aria-pressed")!=="true";Ht(i,s),k(s?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",t=>{for(let i of t.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Ht(i,!1)},!0);document.addEventListener("click",async t=>{let i=t.target.closest?.("[data-copies]");if(!i)return;let s=document.getElementById(i.getAttribute("data-copies")??
"");if(!(s instanceof HTMLInputElement))return;s.select();let c=!1;try{await navigator.clipboard.writeText(s.value),c=!0}catch{c=document.execCommand("copy")}let e=i.
querySelector("span");e&&(e.textContent=c?"Copied":"Press Ctrl+C"),k(c?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let t of document.querySelectorAll("select[data-zone]")){let i=Intl.DateTimeFormat().resolvedOptions().timeZone;t instanceof HTMLSelectElement&&[...t.options].
some(s=>s.value===i)&&(t.value=i)}var $t=".nav, .page__bar, .page-head, .page-tabs, .palette, .designer-canvas, .reading:not(.reading--away), .panel, #main",Nt='a[href], button:not(:disabled), i\
nput:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',Wt=new WeakMap,j=t=>[...t.matches(Nt)?[t]:[],...t.
querySelectorAll(Nt)].filter(i=>i.checkVisibility({visibilityProperty:!0})&&!i.closest("[inert]"));function gr(){let t=[...document.querySelectorAll($t)].filter(
i=>i.checkVisibility()&&!i.closest("[inert]"));return t.filter(i=>i.id!=="main"||!t.some(s=>s!==i&&i.contains(s))).filter(i=>i.id==="main"||j(i).length>0)}function yr(t){
let i=document.getElementById(t.getAttribute("aria-labelledby")??"")?.textContent,s=t.matches(".page__bar, .page-head")?"Header":t.matches(".page-tabs")?"Tabs":
t.matches(".designer-canvas")?"Canvas":t.id==="main"?"Content":"";return t.getAttribute("aria-label")??i??s}function br(t){let i=Wt.get(t);if(i?.isConnected&&i.
checkVisibility())return i;let s=t.querySelector("svg[role=application], .djs-container > svg");if(t.matches(".designer-canvas")&&s instanceof SVGElement)return s;
let c=t.querySelector(".page-actions");return(c&&j(c)[0])??j(t)[0]??t}document.addEventListener("keydown",t=>{if(t.key!=="F6"||t.ctrlKey||t.altKey||t.metaKey||document.
querySelector("dialog:modal"))return;let i=gr(),s=i.findIndex(e=>e.contains(document.activeElement)),c=i[(s+(t.shiftKey?-1:1)+i.length+(s<0&&t.shiftKey?1:0))%i.
length];c&&(t.preventDefault(),br(c).focus(),k(yr(c)))},!0);var H=null;document.addEventListener("focusin",t=>{H=t.target;let i=H.closest?.($t);i&&H!==i&&Wt.set(
i,H)});document.addEventListener("focusout",t=>{let i=t.target;queueMicrotask(()=>{H===i&&H?.isConnected&&document.activeElement!==H&&document.hasFocus()&&(H=null)})});
var Dt=t=>`${t.localName} ${t.getAttribute("name")??""} ${t.getAttribute("aria-label")??t.textContent?.trim()??""}`;function wr(t,i){let s=t.id&&document.getElementById(
t.id);if(s&&s.checkVisibility())return s;let c=i.target,e=j(c),r=Dt(t),n=e.find(o=>Dt(o)===r);return n||((o=>{for(let l=o;l;l=l.nextSibling)if(l instanceof Element&&
j(l)[0])return j(l)[0]})(i.nextSibling)??e.filter(o=>i.previousSibling&&o.compareDocumentPosition(i.previousSibling)&(Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING)).
at(-1)??e[0])}function Er(t){let i=H;if(!i||i.isConnected||document.activeElement!==document.body)return;let s=t.find(c=>[...c.removedNodes].some(e=>e.contains(
i)));s&&(H=null,setTimeout(()=>{if(document.activeElement!==document.body)return;let c=s.target.isConnected?wr(i,s):void 0;for(let e=s.target.isConnected?s.target.
parentElement:null;e&&!c&&e!==document.body;e=e.parentElement)c=e.matches("main, dialog, section, aside, form, li, tr, td, .card")?j(e)[0]:void 0;(c??document.getElementById(
"main"))?.focus({preventScroll:c===void 0})}))}new MutationObserver(Er).observe(document.body,{childList:!0,subtree:!0});document.addEventListener("close",()=>setTimeout(
()=>{document.activeElement===document.body&&document.getElementById("main")?.focus({preventScroll:!0})}),!0);var De=document.getElementById("keys");function vr(){let t=De?.querySelector("[data-keys-here]"),i=[];document.querySelector("main input[type=search]")&&i.push(
["/","Search this list"]),document.querySelector("[data-walk] a.row-link")&&i.push(["J, K or arrow keys","Next, previous row"],["Enter","Open the row"]);for(let c of document.
querySelectorAll("[data-key]"))c.checkVisibility()&&i.push([(c.dataset.key??"").toUpperCase(),c.innerText.trim()||(c.getAttribute("aria-label")??"")]);t.replaceChildren(
...i.flatMap(([c,e])=>{let[r,n]=[document.createElement("dt"),document.createElement("dd")];return r.textContent=c,n.textContent=e,[r,n]}));let s=t.parentElement;
s.hidden=i.length===0}De instanceof HTMLDialogElement&&(document.addEventListener("keydown",t=>{if(t.key!=="?"||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented||
document.body.hasAttribute("data-no-keys"))return;let i=t.target;i.isContentEditable||i.closest?.("input, textarea, select, dialog, [role=menu], [data-own-keys]")||
(t.preventDefault(),window.segue.open("keys"))}),De.addEventListener("beforetoggle",vr));document.addEventListener("submit",t=>{t.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
