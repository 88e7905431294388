var De=(()=>{let t={parse(c){if(!c)return{};if(c.startsWith("{"))return JSON.parse(c);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
r={};for(let i of c.matchAll(e)){let[,o,n,l,u,h,g,m]=i,p=o??n??l,y=(u??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let d=l?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};t.merge(d,r)}return r},split(c){return c.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(c,e){typeof c==
"string"&&(c=t.parse(c));for(let[r,i]of Object.entries(c)){if(["__proto__","constructor","prototype"].includes(r))continue;let o=i?.constructor===Object,n=e[r]?.
constructor===Object;o&&n?t.merge(i,e[r]):e[r]=i}return e}};class s{#n=null;#r=[];admit(e,r,i){if(!this.#n)return this.#n={strategy:e,abort:i},"run";if(e==="rep\
lace"||e!=="abort"&&this.#n.strategy==="abort")return this.#r=[],this.#n.abort?.(),this.#n={strategy:e,abort:i},"run";if(e==="queue all")this.#r.push(r);else if(e===
"queue last")this.#r=[r];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(r);else return"dropped";return"queued"}continue(e){this.#n?.abort===e&&
(this.#n=null,this.#r.shift()?.())}abort(){this.#n?.abort?.()}}class a{#n=t;#r=new Map;#k="";#V=new Set;_loc=window.location;#q;#z=Function;#F=Object.getPrototypeOf(
async function(){}).constructor;#L={createHTML:e=>e,createScript:e=>e};#U;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#T;#Q;#y;constructor(){
this.#ve(),this.#xe(),this.#U=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(r=>`starts-with(name(), "${r}")`).join(" or ")}]]`),this.#q={HCON:t,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#J.
bind(this),determineMethodAndAction:this.#X.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#_.bind(this),morph:this.#j.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(r,i,o)=>{r&&(this.#L=r),i&&(this.#z=i),o&&(this.#F=
o)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&t.merge(e.content,this.
config),this.#k=this.config.extensions}#xe(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,r=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${r} .${e}, .${r}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,r){if(this.#k&&!this.#k.split(/,\s*/).includes(e)||
this.#V.has(e))return!1;this.#V.add(e),r.init&&r.init(this.#q),Object.entries(r).forEach(([i,o])=>{this.#r.get(i)?.push(o)||this.#r.set(i,[o])})}#C(e){let r=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||r&&e.closest(`[${r}ignore]`)!=null}#b(e,r){let i=this.config.prefix;return e.getAttribute(r)??(i?
e.getAttribute(r.replace("hx-",i)):null)}#M(e,r){let i=this.config.prefix&&r.replace("hx-",this.config.prefix);return e.hasAttribute(r)?r:i&&e.hasAttribute(i)?i:
null}#l(e){return this.#w(e).join(",")}#w(e){let r=[e];return this.config.prefix&&r.push(e.replaceAll("hx-",this.config.prefix)),r}#c(e,r){let i=[...e.querySelectorAll?.(
r)??[]];return e.matches?.(r)&&i.unshift(e),i}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#Ae(e,r){let i=[];return this.#t(e,r,void 0,(o,n)=>{o?.split(/\s*[,:]\s*/).includes("this")&&i.push(n)}),i}#t(e,r,i,o,n=this.config.implicitInheritance){r=this.#p(
r);let l=this.#p(":inherited"),u=this.#p(":append"),h=this.#b(e,r)??this.#b(e,r+l);if(h!=null)return o?o(h,e):h;let g=CSS.escape(n?r:r+l),m=CSS.escape(r+l+u),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,r+u)??this.#M(e,r+l+u);if(y){let d=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(o&&o(d,e),f){let w=this.#t(f,r,void 0,o,n);return w?
(w+","+d).replace(/[{}]/g,""):d}return d}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,r,void 0,o),!o&&h&&n&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:r,parent:b}),h):i}#J(e){return t.split(e).flatMap(r=>{r=r.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,i,o]=r.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!i)return[];if(/\[[^\]]*$/.test(i))throw"unterminated:"+i;return[{name:i,...t.parse(o)}]})}#X(e,r){let i=this.#t(e,"hx-method"),o=this.#t(e,"hx-action",void 0,
void 0,!1);if(!o)for(let n of this.#Ee){let l=this.#t(e,"hx-"+n,void 0,void 0,!1);if(l!=null){o=l,i=n;break}}return this.#f(e)&&(o||=r.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),i||=r.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:o,method:i.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#ke(e){
if(this.#ne(e)&&this.#e(e,"htmx:before:init",{},!0)){let r=this.#o(e);r.initialized=!0,r.eventHandler=this.#G(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#G(e){
return async r=>{try{let i=this.#I(e,r);await this.#Z(i)}catch(i){this.#e(e,"htmx:error",{error:i})}}}#I(e,r){let{action:i,method:o}=this.#X(e,r),[n,l]=(i||"").
split("#"),u=new AbortController,h={sourceElement:e,sourceEvent:r,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!r.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:n,anchor:l,method:o,headers:this.#qe(e),abort:u.abort.bind(u),credentials:"same-origin",signal:u.signal,mode:this.config.mode}};e._htmx?.boosted&&
t.merge(e._htmx.boosted,h),h.target=this.#O(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(t.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let r={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(r["HX-Boosted"]="true"),r}#Le(e,r){return this.#N(e,"hx-headers",i=>{for(let o in i)
r.request.headers[o]=String(i[o])},{ctx:r})}#O(e,r){return r instanceof Element?r:r!=null?this.#D(e,r,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let r=e.sourceElement,i=e.sourceEvent;if(!r.isConnected||this.#Oe(i))return;this.#re(i)&&i.preventDefault();let o=/GET|DELETE/.test(e.request.
method),n=o?r.matches("form")?r:null:r.form||r.closest("form"),l=this.#de(r,n,i.submitter,e.request.validate,o);if(!l)return;let u=this.#N(r,"hx-vals",m=>{e.vals=
m;for(let p in m)l.set(p,m[p])},{ctx:e});if(u&&await u,e.values)for(let m in e.values)l.delete(m),l.append(m,e.values[m]);let h=this.#Le(r,e);if(h&&await h,Object.
assign(e.request,{form:n,submitter:i.submitter,body:l}),!this.#e(r,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(o){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(r,"hx-encoding")??n?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let r=e.sourceElement,i=this.#Ie(r),o=this.#te(r);this.#nt(r);let n=()=>e.request?.abort?.();if(o.admit(i,()=>this.#ee(e),n)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(r,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(r,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(r,"htmx:before:request",{ctx:e})))
return;let l=await e.fetch(e.request.action,e.request);if(e.response={raw:l,status:l.status,headers:l.headers},this.#Te(e),!this.#e(r,"htmx:before:response",{ctx:e})||
(e.text=await l.text(),!this.#e(r,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(r,"htmx:response:error",{ctx:e}),this.#Ce(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(l){e.status="error: "+l,(l?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(r,"htmx:error",{ctx:e,error:l})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#_e(e.hx.trigger,e.sourceElement),this.#e(r,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
o.continue(n)}}}#Te(e){e.hx={};for(let[r,i]of e.response.raw.headers)r.toLowerCase().startsWith("hx-")&&(e.hx[r.slice(3).toLowerCase().replace(/-/g,"")]=i)}#Ce(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let r=e.hx.location,i={},o=t.parse(
r);return(r[0]==="{"||o.path!=null)&&(i=o,r=i.path,delete i.path),i.push==null&&i.replace==null&&(i.push="true"),i.indicators=e.indicators,i.disabledElements=e.
disabledElements,this.ajax("GET",r,i),!0}}#Me(e){let r=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;r&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),r))}#Ie(e){let r=this.#t(e,"hx-sync");if(!r)return"queue first";let i=r.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(i)?i:"queue first"}#te(e){let r=this.#t(e,"hx-sync"),i=e;if(r){let o=r.includes(":")?r.slice(0,r.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
r)?null:r;o&&(i=this.#D(e,o,"hx-sync")||e)}return this.#u(i).rq||=new s}#Oe(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let r=e.currentTarget;if(e.type==="submit"&&r?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let n=r?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),l=n?.form||n?.closest("form");if(n&&!n.disabled&&l&&(n.type==="submit"||n.type==="image"||!n.type&&n.tagName===
"BUTTON"))return!0;let h=r?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,r=e._htmx.eventHandler){
let o=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,o,r)}#E(e,r,i){let o=this.#J(r);this.#o(e).triggerSpecs.push(...o);for(let n of o){n.listeners=[];let[l,u]=this.#He(n.name),h=[e];n.from==="out\
side"?h=[document]:n.from&&n.from!=="self"&&(h=this.#s(e,n.from));let g=p=>{if((n.halt||n.prevent)&&p.preventDefault(),(n.halt||n.stop||n.consume)&&p.stopPropagation(),
n.changed){let y=this.#u(e).changedValues??=new WeakMap,b=p.target;if(!["checkbox","radio"].includes(b?.type)){let d=b?.value;if(y.has(b)&&y.get(b)===d)return;y.
set(b,d)}}if(n.once)for(let y of n.listeners)y.fromElt.removeEventListener(y.eventName,y.handler,y);i(p)},m=g;if(n.delay?m=p=>{clearTimeout(n.timeout),n.timeout=
setTimeout(()=>g(p),this.parseInterval(n.delay))}:n.throttle&&(m=p=>{n.throttled?n.throttledEvent=p:(n.throttled=!0,g(p),n.throttleTimeout=setTimeout(()=>{if(n.
throttled=!1,n.throttledEvent){let y=n.throttledEvent;n.throttledEvent=null,m(y)}},this.parseInterval(n.throttle)))}),n.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(n.from==="self"&&p.target!==e)&&!(n.from==="outside"&&e.contains(p.target))&&!(n.target&&!p.target?.matches?.(n.target))){if(u){let y={};for(let b in p)/^[a-z]+$/i.
test(b)&&(y[b]=p[b]);if(!this.#d(e,y,u,!0,!1))return}if(l!=="every")for(let y of this.#o(e).triggerSpecs)clearTimeout(y.timeout),y.throttledEvent=null;m(p)}},l===
"intersect"||l==="revealed"){let p={rootMargin:n.rootMargin};n.root&&(p.root=this.#D(e,n.root)),n.threshold&&(p.threshold=parseFloat(n.threshold));let y=l==="re\
vealed";n.observer=new IntersectionObserver(b=>{for(let d=0;d<b.length;d++)if(b[d].isIntersecting){this.trigger(b[d].target,"intersect",{},!1),y&&n.observer.disconnect();
break}},p),l="intersect";for(let b of h)n.observer.observe(b)}if(l==="every"){let p=Object.keys(n).find(y=>y!=="name");n.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(n.interval)},this.parseInterval(p))}if(l==="load"){n.handler(new CustomEvent("load"));continue}for(let p of h){let y={fromElt:p,
eventName:l,handler:n.handler,capture:!!n.capture,passive:!!n.passive};e._htmx.listeners.push(y),n.listeners.push(y),p.addEventListener(l,n.handler,y)}}}#He(e){
let r=e.match(/^([^\[]*)\[([^\]]*)]/);return r?[r[1],r[2]]:[e,null]}#_e(e,r){if(e[0]==="{"){let i=t.parse(e);for(let o in i){let n=i[o],l=r;n?.target&&(l=this.find(
n.target)),this.trigger(l,o,typeof n=="object"?n:{value:n})}}else e.split(",").forEach(i=>this.trigger(r,i.trim(),{}))}#Ne(e){let r={},i=Object.getPrototypeOf(this);
for(let o of Object.getOwnPropertyNames(i))o!=="constructor"&&typeof this[o]=="function"&&(["find","findAll"].includes(o)?r[o]=(n,l)=>l===void 0?this[o](e,n):this[o](
n,l):r[o]=this[o].bind(this));return r}#d(e,r,i,o=!0,n=!0,l=!1){let u={};Object.assign(u,this.#Ne(e));let h={},g={scope:h,code:i};this.#a(e,"htmx:scope",g),i=g.
code,Object.assign(u,h),Object.assign(u,r);let m=Object.keys(u),p=Object.values(u),y=n?this.#F:this.#z,b=new y(...m,o?`return (${i})`:i);return l?()=>b.call(e,...p):
b.call(e,...p)}process(e,r){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let l of e.children||[])this.process(l,r);return}if(r&&this.#i(e,!0),this.#C(
e)||!this.#e(e,"htmx:before:process"))return;let i=[e],o=this.#K.evaluate(e),n=null;for(;n=o.iterateNext();)i.push(n);for(let l of i)!this.#C(l)&&this.#e(l,"htm\
x:before:on:init",{},!0)&&this.#Ge(l);for(let l of this.#c(e,this.#U))this.#ke(l);for(let l of this.#c(e,this.#we))this.#$e(l);this.#e(e,"htmx:after:process")}#$e(e){
let r=this.#t(e,"hx-boost");if(r&&r!=="false"&&this.#De(e)&&this.#e(e,"htmx:before:init",{},!0)){let i=this.#o(e);i.initialized=!0,i.eventHandler=this.#G(e),i.boosted=
r,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#De(e){if(this.#ne(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#se(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#se(e.action)}}#se(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#ne(e){return!e._htmx?.initialized&&!this.#C(e)}#i(e,r){let i=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let o of i)if(o._htmx){this.#e(o,"htmx:before:cleanup");for(let n of o._htmx.triggerSpecs||[])n.interval&&clearInterval(n.interval),
n.timeout&&clearTimeout(n.timeout),n.throttleTimeout&&clearTimeout(n.throttleTimeout),n.observer?.disconnect();for(let n of o._htmx.listeners||[])n.fromElt.removeEventListener(
n.eventName,n.handler,n);o.removeAttribute("data-htmx-powered"),this.#e(o,"htmx:after:cleanup"),r&&delete o._htmx}}#We(e){let r=document.createElement("div");r.
hidden=!0,document.body.insertAdjacentElement("afterend",r);let i=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let o of i){let n=document.getElementById(
o.id);n&&this.#m(r,n,null)}return r}#Be(e){for(let r of[...e.children]){let i=document.getElementById(r.id);i&&(this.#m(i.parentNode,r,i),this.#i(i),i.remove())}
e.remove()}#H(e){let r=this.#L.createHTML(e);return Document.parseHTMLUnsafe?.(r,{})||new DOMParser().parseFromString(r,"text/html")}#je(e){let r=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),i="";r=r.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,u=>(i=this.#H(u).title,""));let o=r.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),n,l;if(o==="html"||o==="body"?(n=this.#H(r),l=document.createDocumentFragment(),l.append(n.body)):(n=this.#H(
`<template>${r}</template>`),l=n.querySelector("template").content),!i){let u=l.querySelector("title:not(svg title)");u&&(i=u.textContent,u.remove())}return this.#ce(
l),{fragment:l,title:i}}#oe(e,r,i,o){let n=r.id?"#"+CSS.escape(r.id):null,[,l,u]=i.match(/^(\S+):(.+)/)??[];l&&([i,n]=[l,u||n]),(i==="true"||!i)&&(i="outerHTML");
let h=this.#v(i);if(n=h.target||n,h.strip??=!h.style.startsWith("outer"),!n)return;let g=this.#s(o,n);for(let m of g){let p=document.createDocumentFragment();p.
append(r.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:o})}r.remove()}#Pe(e,r,i){let o=[];if(i)for(let n of i.split(",")){let[l,
u="true"]=n.split(/:(.*)/);for(let h of e.querySelectorAll(l))this.#oe(o,h,u,r)}for(let n of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let l=this.#M(n,"hx-s\
wap-oob"),u=n.getAttribute(l);n.removeAttribute(l),this.#oe(o,n,u,r)}return o}#h(e,r,i){r?r.before(...i.childNodes):e.append(...i.childNodes)}#v(e){e=e.trim();let r=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let i=e.match(/^(\S+)\s*(.*)$/);r=i[1],e=i[2]}return{style:this.#Se(r),...t.parse(e)}}#Re(e,r){let i=[];for(let o of e.
querySelectorAll("template[hx]")){let n=o.getAttribute("type");if(n==="partial"){let l=this.#b(o,"hx-target")||(o.id?"#"+CSS.escape(o.id):null);if(l){this.#ce(o.
content);let u=this.#v(this.#b(o,"hx-swap")||this.config.defaultSwap);u.ignoreTitle&&(r.title=null);let h=this.#s(r.sourceElement,l);for(let g of h.length?h:[null])
i.push({type:"partial",fragment:o.content.cloneNode(!0),target:g,swapSpec:u,sourceElement:r.sourceElement})}}else this.#a(o,"htmx:process:"+n,{ctx:r,tasks:i});o.
remove()}return i}#ae(e,r,i,o){try{i!=null&&e.setSelectionRange&&e.setSelectionRange(i,o),e.focus(r)}catch{}}#Ve(e){let r=this.#c(e,"[autofocus]")[0];r&&this.#ae(
r)}#le(e){return e===window||e===document?document.scrollingElement:e}#ze(e,r){if(e.scroll){let i=e.scrollTarget?this.#le(this.#W(r,e.scrollTarget)):r;i&&(e.scroll===
"top"?i.scrollTop=0:e.scroll==="bottom"&&(i.scrollTop=i.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(r,e.showTarget)):r)?.
scrollIntoView?.(e.show==="top")}#Fe(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let r=this.#c(
e,"script");for(let i of r){let o=document.createElement("script");for(let n of i.attributes)o.setAttribute(n.name,n.value);this.config.inlineScriptNonce&&(o.nonce=
this.config.inlineScriptNonce),o.textContent=this.#L.createScript(i.textContent),i.replaceWith(o)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:r,title:i}=this.#je(
e.text);e.title=i;let o=[],n=this.#Pe(r,e.sourceElement,e.selectOOB),l=this.#Re(r,e);o.push(...n,...l);let u=l.length||n.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Ue(e,r,u);if(h&&o.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:o}))return;this.#Xe(e);let g=[],m=[];for(let p of o)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#_(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#_(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Fe(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Ue(e,r,i){let o=this.#v(e.swap||this.config.defaultSwap);
if(o.ignoreTitle&&(e.title=null),o.style==="delete"||(r.querySelector("body")||r).childElementCount>0||r.textContent.trim()||(o.swapEmpty??!i)){if(e.select){let l=r.
querySelectorAll(e.select);r=document.createDocumentFragment(),r.append(...l)}return this.#f(e.sourceElement)&&(o.show||="top"),{type:"main",fragment:r,target:this.#O(
e.sourceElement||document.body,o.target||e.target),swapSpec:o,sourceElement:e.sourceElement,transition:e.transition&&o.transition!==!1}}}async#_(e,r=!0){let{target:i,
swapSpec:o,fragment:n}=e;if(typeof i=="string"&&(i=document.querySelector(i)),!i)return;typeof o=="string"&&(o=this.#v(o));let l=o.style;if(l==="none")return;if(n.
firstElementChild?.tagName==="BODY"){let b=i===document.body&&l.startsWith("outer");b&&l==="outerHTML"&&(l="outerSync"),o.strip??=!b}if(o.strip&&n.firstElementChild&&
(n=document.createDocumentFragment(),n.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#x(i,"htmx-swapping"),r&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),l==="delete"){i.parentNode&&(this.#i(i),i.parentNode.removeChild(i));return}let u,h=[],g=o.settle??this.config.
defaultSettleDelay,m=i.parentNode;if(l==="innerHTML"||l==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let d,f;try{d=b.selectionStart,f=b.selectionEnd}catch{}
u={elt:b,start:d,end:f}}h=r&&g?this.#ft(n,i):[]}let p=this.#We(n),y=[...n.childNodes];try{if(l==="innerHTML"){for(let b of i.children)this.#i(b);i.replaceChildren(
...n.childNodes)}else if(l==="textContent"){for(let b of i.querySelectorAll("[data-htmx-powered]"))this.#i(b);i.textContent=n.textContent}else if(l==="outerHTML")
m&&(this.#h(m,i,n),this.#i(i),m.removeChild(i),i=y.find(b=>b.nodeType===1)||m);else if(l==="outerSync"){this.#R(i,n.firstElementChild);for(let b of i.children)this.#i(
b);i.replaceChildren(...n.firstElementChild.childNodes),y=[i]}else if(l==="innerMorph")this.#j(i,n,!0),y=[...i.childNodes];else if(l==="outerMorph")this.#j(i,n,
!1),y.push(i);else if(l==="beforebegin")m&&this.#h(m,i,n);else if(l==="afterbegin")this.#h(i,i.firstChild,n);else if(l==="beforeend")this.#h(i,null,n);else if(l===
"afterend")m&&this.#h(m,i.nextSibling,n);else{let b=this.#r.get("handle_swap")||[],d=!1;for(let f of b){let w=f(l,i,n,o);if(w){d=!0,Array.isArray(w)&&(y=w);break}}
if(!d)throw new Error(`Unknown swap style: ${l}`)}}finally{this.#S(i,"htmx-swapping")}if(e.target=i,this.#Be(p),u&&!u.elt.matches(":focus")){let b=document.getElementById(
u.elt.id);if(b){let d={preventScroll:o.focusScroll!==void 0?!o.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,d,u.start,u.end)}}this.#e(i,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added");if(r&&h.length>0){this.#x(i,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#S(i,"htmx-settling")}this.#e(i,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added"),this.process(b),this.#Ve(
b);this.#ze(o,i)}#e(e,r,i={},o=!0){if(i.error){let n=`htmx: ${r}: ${i.error.message??i.error}`;i.error instanceof Error?console.error(n,i.error,{elt:e,detail:i}):
console.error(n,{elt:e,detail:i})}else i.warn?console.warn(`htmx: ${r}: ${i.warn}`,{elt:e,detail:i}):this.config.logAll&&console.log(`htmx: ${r}`,{elt:e,detail:i});
return e=this.#A(e),this.#a(e,r,i),this.trigger(e,this.#p(r),i,o)}#a(e,r,i={}){let o=this.#r.get(r.replace(/:/g,"_"));if(o){i.cancelled=!1;for(let n of o)if(n(e,
i)===!1||i.cancelled)return i.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(r=>setTimeout(r,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),r=>{e(r.target)})}on(e,r,i){let o,n=document;return i===void 0?(o=e,i=r):(n=this.#A(e),o=r),n.addEventListener(o,i),i}find(e,r){return this.#W(
e,r)}findAll(e,r){return this.#s(e,r)}parseInterval(e){if(typeof e=="number")return e;let r={ms:1,s:1e3,m:6e4},[,i,o]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],n=parseFloat(
i)*(r[o]||1);return isNaN(n)?void 0:n}trigger(e,r,i={},o=!0){e=this.#A(e);let n=new CustomEvent(r,{detail:i,cancelable:!0,bubbles:o,composed:!0}),l=e?.isConnected?
e:document;return!i?.cancelled&&l.dispatchEvent(n)}ajax(e,r,i){(!i||i instanceof Element||typeof i=="string")&&(i={target:i});let o=typeof i.source=="string"?document.
querySelector(i.source):i.source;if(typeof i.source=="string"&&!o)return Promise.reject(new Error("Source not found"));o||=document.body;let n=this.#I(o,i.event||
{});return Object.assign(n,i),i.target&&(n.target=this.#O(document.body,i.target),!n.target)?Promise.reject(new Error("Target not found")):(Object.assign(n.request,
{action:r,method:e.toUpperCase()}),i.headers&&Object.assign(n.request.headers,i.headers),this.#Z(n))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,r){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#T?.abort(),r=r||location.pathname+location.search;let i=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:r,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#T=new AbortController,this.ajax("GET",r,{target:i,swap:"outerSync",select:i!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#T.signal}})}#Je(e){let{sourceElement:r,push:i,replace:o,hx:n,response:l}=e;if((n?.pushurl||
n?.replaceurl)&&(i=n.pushurl,o=n.replaceurl),i==null&&o==null&&this.#f(r)&&(i="true"),(i==="false"||i===!1)&&(i=null),(o==="false"||o===!1)&&(o=null),!i&&!o)return null;
let u=i||o;if(u==="true"){let g=l?.raw?.url||e.request.action,m=new URL(g,location.href);u=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:i?"push":"replace",path:u}}#Xe(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let r=this.#Je(e);if(!r)
return;let i={history:r,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",i)&&(r.type==="push"?this.#Ke(r.path):this.#Qe(
r.path),this.#e(document,"htmx:after:history:update",i))}#Ge(e){if(e._htmx?.onInitialized)return;let r=this.#w("hx-on"),i=this.config.metaCharacter||":",o=n=>async l=>{
try{await this.#d(e,{event:l},`with(event?.detail||{}){${n}}`,!1)}catch(u){typeof u!="symbol"&&this.#e(e,"htmx:error",{error:u})}};for(let n of e.getAttributeNames()){
let l=r.find(m=>n.startsWith(m));if(!l)continue;this.#o(e).onInitialized=!0;let u=n.substring(l.length),h=e.getAttribute(n);if(!u){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),o(m.substring(p+2).trim()))}continue}if(u[0]!==i)continue;let g=u.substring(1);g.startsWith(i)&&
(g="htmx"+i+g.substring(1)),this.#E(e,g,o(h))}}#Ye(e){let r=e.sourceElement,i=this.#t(r,"hx-indicator"),o;if(i)o=this.#s(r,i,"hx-indicator");else{if(r===document.
body)return;o=[r]}for(let n of o){e.indicators.push(n);let l=this.#u(n);l.rc=(l.rc||0)+1,this.#x(n,this.config.requestClass)}}#Ze(e){for(let r of e){let i=this.#u(
r);i.rc&&--i.rc<=0&&(this.#S(r,this.config.requestClass),delete i.rc)}}#et(e){let r=e.sourceElement,i=this.#t(r,"hx-disable");if(i)for(let o of this.#s(r,i,"hx-\
disable")){e.disabledElements.push(o);let n=this.#u(o);n.dc=(n.dc||0)+1,o.disabled=!0}}#tt(e){for(let r of e){let i=this.#u(r);i.dc&&--i.dc<=0&&(r.disabled=!1,delete i.
dc)}}#de(e,r,i,o,n){if(o&&r&&!r.reportValidity())return;i??=r&&e.type==="submit"?e:null;let l=r?new FormData(r):new FormData,u=r?new Set(r.elements):new Set;if(!r){
if(o&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,u,l,n)}i?.name&&(l.append(i.name,i.value),u.add(i));let h=this.#t(e,"hx-include");if(h)for(let g of this.#s(
e,h)){if(o&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,u,l)}return l}#fe(e,r,i,o){let n=e.tagName,l=[];n==="BUTTON"||n.includes("-")?l=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(n)||!o&&e!==document.body)&&(l=this.#c(e,"[name]:not(button)"));for(let u of l){let h=u.name||u.getAttribute?.("name");
if(!h||u.matches(":disabled")||r.has(u))continue;r.add(u);let g=u.type;if(g==="checkbox"||g==="radio"||u.tagName!=="INPUT"&&"checked"in u)u.checked&&i.append(h,
u.value);else if(g==="file")for(let m of u.files)i.append(h,m);else if(g==="select-multiple")for(let m of u.selectedOptions)i.append(h,m.value);else if(Array.isArray(
u.value))for(let m of u.value)i.append(h,m);else i.append(h,u.value)}}#N(e,r,i,o={}){let n=this.#t(e,r);if(!n)return null;let l=this.#B(n);if(l)return l.indexOf(
"{")!==0&&(l="{"+l+"}"),this.#d(e,o,l,!0).then(u=>{i(u)});i(t.parse(n))}#rt(e){let r=e.trim();return r.startsWith("<")&&r.endsWith("/>")?r.slice(1,-2):r}#s(e,r,i,o){
let n=r??e,l=r?this.#A(e)||document.body:document;if(n.startsWith("global "))return this.#s(l,n.slice(7),i,!0);let u=n?t.split(n):[],h=[],g=[];for(let m of u){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=l.closest(p.slice(8));else if(p.startsWith("find "))y=l.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...l.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=l.nextElementSibling;else if(p.startsWith("next "))y=this.#it(l,p.slice(5),!!o);else if(p===
"previous"||p==="previousElementSibling")y=l.previousElementSibling;else if(p.startsWith("previous "))y=this.#st(l,p.slice(9),!!o);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=l.getRootNode().host;else if(p==="this"){if(i){h.push(...this.#Ae(l,i));continue}y=l}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#$(l,!!o);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#it(e,r,i){return this.#he(this.#$(
e,i).querySelectorAll(r),e,Node.DOCUMENT_POSITION_PRECEDING)}#st(e,r,i){let o=[...this.#$(e,i).querySelectorAll(r)].reverse();return this.#he(o,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,r,i){
for(let o of e)if(o.compareDocumentPosition(r)===i)return o}#$(e,r){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:r}):document}#D(e,r,i){let o=this.#s(
e,r,i)[0];return o||console.warn(`htmx: '${r}' on ${i} did not match any element`,{elt:e,selector:r,attr:i}),o}#W(e,r,i){return this.#s(e,r,i)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#nt(e){let r=this.#o(e);if(r.abortInitialized)return;r.abortInitialized=
!0;let i=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",i),r.listeners.push({fromElt:e,eventName:"htmx:abort",handler:i})}#j(e,r,i){let{persistentIds:o,
idMap:n}=this.#lt(e,r),l=document.createElement("div");l.hidden=!0,document.body.after(l);let u={target:e,idMap:n,persistentIds:o,pantry:l,futureMatches:new WeakSet};
i?this.#P(u,e,r):this.#P(u,e.parentNode,r,e,e.nextSibling),this.#i(l),l.remove()}#P(e,r,i,o=null,n=null){r instanceof HTMLTemplateElement&&i instanceof HTMLTemplateElement&&
(r=r.content,i=i.content),o||=r.firstChild;let l=i.firstChild;for(;l;){let u;if(o&&o!=n&&(u=this.#ot(e,l,o,n),u&&u!==o)){let g=o;for(;g&&g!==u;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,l))?this.#m(r,m,n):this.#pe(e,m)}}if(!u&&l instanceof Element&&e.persistentIds.has(l.id)){let g=CSS.escape(l.
id);u=e.target.id===l.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=u;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(u.id),p.size||e.idMap.delete(m))}this.#m(r,u,o)}if(u){this.#ge(u,l,e),o=u.nextSibling,l=l.nextSibling;continue}let h=l.nextSibling;if(e.idMap.has(
l)){let g=document.createElement(l.tagName);r.insertBefore(g,o),this.#ge(g,l,e),this.process(g),o=g.nextSibling}else r.insertBefore(l,o),o=l.nextSibling;l=h}for(;o&&
o!=n;){let u=o;o=o.nextSibling,this.#pe(e,u)}}#me(e,r,i){if(e.futureMatches.has(r))return!0;for(let o=i.nextSibling,n=0;o&&n<this.config.morphScanLimit;o=o.nextSibling,
n++)if(o instanceof Element&&r.isEqualNode(o))return e.futureMatches.add(r),!0;return!1}#ot(e,r,i,o){if(r.nodeType===3)return i?.nodeType===3?i:null;if(!(r instanceof
Element))return null;let n=null,l=0,u=this.config.morphScanLimit,h=e.idMap.get(r),g=h?.size||0;if(r.id&&!h)return null;let m=i;for(;m&&m!=o;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,r)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(u>0&&m.isEqualNode(r))return m;n||(n=m)}}if(l+=p?.size||0,l>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--u<1&&g===0)break;m=m.nextSibling}return n&&this.#me(e,n,r)?null:n}#at(e,r){return!(e instanceof Element)||
e.tagName!==r.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(r)?!1:!e.id||e.id===r.id}#pe(e,r){e.idMap.has(r)?this.#m(e.pantry,r,null):(this.#i(r),r.remove())}#m(e,r,i){
if(e.moveBefore)try{e.moveBefore(r,i);return}catch{}e.insertBefore(r,i)}#ge(e,r,i){if(e.nodeType===3){e.nodeValue!==r.nodeValue&&(e.nodeValue=r.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:r}))return;this.#R(e,r),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=r.defaultValue&&(e.value=r.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(r)||r.tagName==="TEMPLATE"||r.querySelector?.("template"))&&this.#P(i,e,r)}#R(e,r){let i=this.config.morphIgnore||[],o=!1,n=l=>this.#w("hx-").some(u=>l.
startsWith(u));for(let l of r.attributes)if(!i.some(u=>l.name.startsWith(u))&&e.getAttribute(l.name)!==l.value){if(n(l.name)&&(o=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:l.name,newValue:l.value}))continue;e.setAttribute(l.name,l.value),l.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=l.value)}for(let l=e.attributes.length-1;l>=0;l--){let u=e.attributes[l];if(u&&!r.hasAttribute(u.name)&&!i.some(h=>u.name.startsWith(
h))){if(n(u.name)&&(o=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:u.name,newValue:null}))continue;e.removeAttribute(u.name)}}o&&this.#i(e,!0)}#ye(e,r,i,o){
for(let n of o)if(r.has(n.id)){let l=n;for(;l&&l!==i;){let u=e.get(l);u==null&&(u=new Set,e.set(l,u)),u.add(n.id),l=l.parentElement}}}#lt(e,r){let i=this.#c(e,"\
[id]"),o=r.querySelectorAll("[id]"),n=this.#ct(i,o),l=new Map;return this.#ye(l,n,e.parentElement,i),this.#ye(l,n,r,o),{persistentIds:n,idMap:l}}#ct(e,r){let i=new Set,
o=new Map;for(let{id:l,tagName:u}of e)o.has(l)?i.add(l):l&&o.set(l,u);let n=new Set;for(let{id:l,tagName:u}of r)n.has(l)?i.add(l):o.get(l)===u&&n.add(l);for(let l of i)
n.delete(l);return n}#ut(e){let r=e.response.raw.status,i=this.config.noSwap.map(n=>n+""),o=r+"";for(let n of[o,o.slice(0,2)+"x",o[0]+"xx"]){if(i.includes(n)){e.
swap="none";return}let l=this.#t(e.sourceElement,"hx-status:"+n);if(l){t.merge(l,e);return}}}#dt(e,r){return new Promise(i=>{this.#g||=[],this.#g.push({task:e,resolve:i,
ctx:r}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:r,ctx:i}=this.#g.shift();try{if(document.startViewTransition){
let o={task:e,ctx:i};this.#e(i.sourceElement,"htmx:before:viewTransition",o),await document.startViewTransition(o.task).finished,this.#e(i.sourceElement,"htmx:a\
fter:viewTransition",o)}else await e()}catch{}finally{this.#y=!1,r(),this.#be()}}#ft(e,r){let i=["class","style","width","height"],o=r.querySelectorAll("[id]"),
n=Object.fromEntries([...o].map(h=>[h.id,h])),l=e.querySelectorAll("[id]"),u=[];for(let h of l){let g=n[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of i)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);u.push(()=>{this.#R(h,m)})}}return u}#x(e,r){e?.classList?.add?.(r)}#S(e,r){e?.classList?.
remove?.(r),e?.classList?.length===0&&e.removeAttribute("class")}#A(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new a})();typeof window<"u"&&(window.htmx=De);var P=De;(()=>{let t;function s(d){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+d)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+d)}]`),w}function a(d){let f=t.HCON.parse(t.attributeValue(d,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function c(d){if(d.startsWith("ws://")||d.startsWith("wss://"))return d;if(d.startsWith("http://"))return"ws://"+d.slice(7);if(d.startsWith("https://"))return"w\
ss://"+d.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(d.startsWith("//"))return f+d;if(d.startsWith("/"))return f+"\
//"+w+d;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+d}let e=new Set;function r(d,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:c(d),config:a(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!t.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(t.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),o(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,o(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function i(d,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}d._htmx?.ws?.connection===f&&delete d._htmx.ws.connection,e.delete(f)}function o(d,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let x={signal:E.signal};f.socket.addEventListener("open",()=>{if(d.
isConnected)t.triggerHtmxEvent(d,"htmx:ws:after:connection",{connection:f});else{i(d,f);return}f.attempt=0,u(f)},x),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(d,f,v)).catch(A=>{d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:A})})},x),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(v.code)&&d.isConnected?n(d,f):i(d,f))},x),f.socket.addEventListener("error",v=>{d.isConnected&&t.triggerHtmxEvent(
d,"htmx:ws:error",{connection:f,error:v})},x)}catch(E){d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:E})}}function n(d,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){i(d,f);return}let x=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(x*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(d.isConnected){if(f.cancelled=!1,!t.triggerHtmxEvent(d,"htmx:ws:before:connection",{connection:f})||f.cancelled){t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),i(d,f);return}}else{i(d,f);return}f.timer=setTimeout(()=>{d.isConnected?o(d,f):i(d,f)},A)}function l(d,f,w){try{d.socket.send(w.data),
t.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:d,message:w})}catch(E){t.triggerHtmxEvent(f,"htmx:ws:error",{connection:d,error:E})}}function u(d){
for(;d.queue.length&&d.socket?.readyState===WebSocket.OPEN;){let f=d.queue.shift();l(d,f.element,f.message)}}async function h(d,f){let w=d.closest(s("connect")),
E=w&&t.attributeValue(w,"hx-ws:connect");if(!E){t.triggerHtmxEvent(d,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let x=c(
E),v=w._htmx?.ws?.connection;if(!v){t.triggerHtmxEvent(d,"htmx:ws:error",{url:x,error:"Connection not open"});return}let S={...t.createRequestContext(d,f).request.
headers};delete S.Accept;let W=d.form||d.closest("form"),L=t.collectFormData(d,W,f.submitter),M={};for(let[_,N]of L)_ in M?M[_]=[].concat(M[_],N):M[_]=N;let _e=t.
getAttributeObject(d,"hx-vals",_=>Object.assign(M,_)),Ne=v.sending.then(async()=>{_e&&await _e,delete M.headers;let _=[],N={headers:S,values:M,data:void 0},$e={
connection:v,message:N,cancelled:!1,waitUntil(fe){_.push(Promise.resolve(fe))}},It=t.triggerHtmxEvent(d,"htmx:ws:before:message:outgoing",$e);try{if(await Promise.
all(_),!It||$e.cancelled)return;if(N.data??=JSON.stringify({...N.values,headers:N.headers}),!e.has(v)){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?l(v,d,N):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?t.triggerHtmxEvent(d,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:d,message:N})}catch(fe){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:fe})}});
v.sending=Ne.catch(()=>{}),await Ne}async function g(d,f,w){let E=[],x={data:w.data,text(){let L=x.data;return typeof L=="string"?Promise.resolve(L):L instanceof
Blob?L.text():Promise.resolve(new TextDecoder().decode(L))},json(){return x.text().then(JSON.parse)}};if(!d.isConnected){i(d,f);return}let v={connection:f,message:x,
cancelled:!1,waitUntil(L){E.push(Promise.resolve(L))}},A=t.triggerHtmxEvent(d,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!A||v.cancelled)return;
let S=null,W;if(typeof x.data=="string")try{S=await x.json()}catch{W=await x.text()}if(S&&(S.content!==void 0?W=S.content:S.payload!==void 0&&(W=S.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),W!=null){let L=S?.target||t.attributeValue(d,"hx-t\
arget"),M=S?.swap||t.attributeValue(d,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(M)||(M+=" swapEmpty:false"),await htmx.
swap({sourceElement:d,target:L||d,swap:M,select:S?.select??t.attributeValue(d,"hx-select"),selectOOB:t.attributeValue(d,"hx-select-oob"),text:W,transition:!1})}
t.triggerHtmxEvent(d,"htmx:ws:after:message:incoming",{connection:f,message:x})}function m(d){if(t.htmxProp(d).ws??={},d._htmx.ws.initialized)return;let f=t.attributeValue(
d,"hx-ws:connect");if(!f)return;let w=t.attributeValue(d,"hx-trigger")||"load";t.onTrigger(d,w,()=>{r(f,d)}),d._htmx.ws.initialized=!0}function p(d){if(t.htmxProp(
d).ws??={},d._htmx.ws.sendInitialized)return;let f=t.attributeValue(d,"hx-trigger");f||(f=d.matches("form")?"submit":d.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),t.onTrigger(d,f,async w=>{d.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(d,w)}),d._htmx.ws.sendInitialized=
!0}function y(d){let f=d._htmx?.ws?.connection;f&&(t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"removed",code:null}),i(d,f))}function b(d){if(d.hasAttribute(
"ws-connect")||d.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),d.hasAttribute("ws-connect")){let f=d.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";d.
hasAttribute(E)||d.setAttribute(E,f)}if(d.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";d.hasAttribute(
w)||d.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:d=>{t=d,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:d=>{let f=E=>{b(E);let x=t.attributeValue(
E,"hx-ws:send");t.attributeValue(E,"hx-ws:connect")!=null&&m(E),x!=null&&p(E)};f(d);let w=s("connect")+","+s("send")+",[ws-connect],[ws-send]";d.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:d=>{y(d)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(d=>{d.socket&&d.socket.close(1e3,
"page navigating away")})})})();P.config.includeIndicatorCSS=!1;P.config.history=!0;P.config.defaultTimeout=3e4;var We=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};P.registerExtension("no-code-in-attributes",{init(t){t.initSecurity(null,We,We)}});document.readyState!=="loading"&&P.process(document.body);function Be(t){t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let s of document.querySelectorAll("[data\
-theme-set]"))s.setAttribute("aria-checked",String(s.getAttribute("data-theme-set")===t));for(let s of document.querySelectorAll("[data-theme-choice]"))s instanceof
HTMLInputElement&&(s.checked=s.value===t)}document.addEventListener("click",t=>{let s=t.target.closest?.("[data-theme-set]");s&&Be(s.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",t=>{let s=t.target;!(s instanceof HTMLInputElement)||!s.matches("[data-theme-choice]")||(Be(s.value),s.form?.
requestSubmit())});function R(t,s,{align:a="start",side:c="below",gap:e=4}={}){let r=s.getBoundingClientRect(),i=t.offsetWidth,o=t.offsetHeight,n=8,l=innerHeight-r.bottom-n,u=r.top-
n,h=c==="below"?l>=o+e||l>=u:u<o+e&&l>u,g=a==="end"?r.right-i:a==="middle"?r.left+(r.width-i)/2:r.left;g=Math.max(n,Math.min(g,innerWidth-i-n));let m=h?r.bottom+
e:r.top-o-e;m=Math.max(n,Math.min(m,innerHeight-o-n)),t.style.left=`${Math.round(g)}px`,t.style.top=`${Math.round(m)}px`}var je=t=>[...t.querySelectorAll('[role^="menuitem"]')].filter(s=>s instanceof HTMLElement&&s.checkVisibility()).map(s=>s),Ot=t=>document.querySelector(`[popove\
rtarget="${CSS.escape(t.id)}"]`);document.addEventListener("beforetoggle",t=>{let s=t.target;s.matches?.(".menu__list")&&(s.style.visibility=t.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",t=>{let s=t.target;if(!s.matches?.(".menu__list"))return;s.style.visibility="";let a=t.newState==="open",c=Ot(
s);c?.setAttribute("aria-expanded",String(a)),!(!a||!c)&&(R(s,c,{align:s.dataset.align==="end"?"end":"start",side:s.dataset.side==="above"?"above":"below"}),je(
s)[0]?.focus())},!0);document.addEventListener("keydown",t=>{let s=t.target,a=s.closest?.(".menu__list");if(!a){let i=s.closest?.('[aria-haspopup="menu"]');i&&(t.
key==="ArrowDown"||t.key==="ArrowUp")&&(t.preventDefault(),document.getElementById(i.getAttribute("popovertarget")??"")?.showPopover());return}let c=je(a),e=c.indexOf(
s),r=i=>{t.preventDefault(),c[(i+c.length)%c.length]?.focus()};t.key==="ArrowDown"?r(e+1):t.key==="ArrowUp"?r(e-1):t.key==="Home"?r(0):t.key==="End"?r(c.length-
1):t.key==="Tab"?a.hidePopover():t.key.length===1&&t.key!==" "&&!t.ctrlKey&&!t.metaKey&&[...c.slice(e+1),...c.slice(0,e+1)].find(o=>o.innerText.trim().toLowerCase().
startsWith(t.key.toLowerCase()))?.focus()});document.addEventListener("click",t=>{let s=t.target.closest?.('[role="menuitem"], [role="menuitemradio"]');s&&(s.getAttribute(
"aria-disabled")==="true"?t.preventDefault():s.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(t=>t.hidePopover()));function ee(t){let s=document.getElementById(t);s instanceof HTMLDialogElement&&!s.open&&s.showModal()}document.addEventListener("click",t=>{let s=t.target,a=s.
closest?.("[data-opens]")?.getAttribute("data-opens");if(a){t.preventDefault(),ee(a);return}if(s.closest?.("[data-closes]")){s.closest("dialog")?.close();return}
if(s instanceof HTMLDialogElement&&s.hasAttribute("data-light")){let c=s.getBoundingClientRect();!(t.clientX>=c.left&&t.clientX<=c.right&&t.clientY>=c.top&&t.clientY<=
c.bottom)&&t.detail>0&&s.close()}});var Pe=t=>t.querySelectorAll("dialog[data-open]").forEach(s=>{s.removeAttribute("data-open"),ee(s.id)});document.addEventListener(
"htmx:after:swap",()=>Pe(document));Pe(document);function V(t,s,a=!1){let c=document.getElementById("confirm");if(!(c instanceof HTMLDialogElement))return Promise.
resolve(!0);let{confirmTitle:e="Are you sure?",confirmAction:r="Continue",confirmTone:i=""}=t.dataset,o=(l,u)=>{let h=c.querySelector(`[data-slot="${l}"]`);h&&(h.
textContent=u)};o("title",e),o("text",s),o("action",r);let n=c.querySelector('[value="yes"]');return n?.classList.toggle("btn--danger",i==="danger"),n?.classList.
toggle("btn--primary",i!=="danger"),c.returnValue="",c.showModal(),a&&n instanceof HTMLElement&&n.focus(),new Promise(l=>c.addEventListener("close",()=>l(c.returnValue===
"yes"),{once:!0}))}document.addEventListener("htmx:confirm",t=>{let{ctx:s,issueRequest:a,dropRequest:c}=t.detail;s?.confirm&&(t.preventDefault(),V(s.sourceElement,
s.confirm).then(e=>e?a():c()))});document.addEventListener("submit",t=>{let s=t.target,a=t.submitter,c=a?.dataset.confirm?a:s,e=c.dataset.confirm;!e||s.dataset.
confirmed||(t.preventDefault(),t.stopImmediatePropagation(),V(c,e).then(r=>{r&&(s.dataset.confirmed="yes",s.requestSubmit(a),delete s.dataset.confirmed)}))},!0);function he(t){t.classList.add("is-leaving"),setTimeout(()=>t.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function Re(t){if(t.hasAttribute(
"data-watched")||(t.setAttribute("data-watched",""),t.getAttribute("role")!=="alert"&&T([...t.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),t.hasAttribute("data-stays")))return;let s=setTimeout(()=>he(t),7e3),a=()=>clearTimeout(s),c=()=>{clearTimeout(s),s=setTimeout(()=>he(t),7e3)};t.addEventListener(
"pointerenter",a),t.addEventListener("pointerleave",c),t.addEventListener("focusin",a),t.addEventListener("focusout",c)}function T(t){let s=document.getElementById(
"live");s&&(s.textContent="",requestAnimationFrame(()=>s.textContent=t))}function z({tone:t="good",title:s,text:a=""}){let c=document.getElementById(`toast-${t}`);
if(!(c instanceof HTMLTemplateElement))return;let e=c.content.cloneNode(!0),[r,i]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];r&&(r.textContent=
s),i&&(i.textContent=a),document.getElementById("toasts")?.append(e)}var te=document.getElementById("toasts");te&&(te.querySelectorAll(".toast").forEach(Re),new MutationObserver(
()=>te.querySelectorAll(".toast").forEach(Re)).observe(te,{childList:!0}));document.addEventListener("click",t=>{let s=t.target.closest?.("[data-dismiss]")?.closest(
".toast, .banner");s&&he(s)});var k=document.createElement("div");k.className="tooltip";k.id="tooltip";k.setAttribute("role","tooltip");k.setAttribute("popover","manual");var $=null,F;function Ve(t){
let s=t.getAttribute("data-tip");!s||!t.isConnected||($=t,k.textContent=s,(t.closest("dialog[open]")??document.body).append(k),k.showPopover(),R(k,t,{align:"mid\
dle",side:t.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),t.getAttribute("aria-label")!==s&&t.textContent?.trim()!==s&&t.setAttribute("aria-de\
scribedby",ze(t,!0)))}function ze(t,s){let a=(t.getAttribute("aria-describedby")??"").split(/\s+/).filter(c=>c&&c!==k.id);return(s?[...a,k.id]:a).join(" ")}function B(){
if(clearTimeout(F),!$)return;let t=ze($,!1);t?$.setAttribute("aria-describedby",t):$.removeAttribute("aria-describedby"),$=null,k.matches(":popover-open")&&k.hidePopover()}
function Fe(t){let s=t.target.closest?.("[data-tip], [title]"),a=s?.getAttribute("title");return s&&a&&!(s instanceof HTMLIFrameElement)&&(s.setAttribute("data-\
tip",a),s.removeAttribute("title")),s??Ht(t.target)}function Ht(t){let s=t.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!s||s.scrollWidth<=
s.clientWidth&&s.scrollHeight<=s.clientHeight?null:(s.setAttribute("data-tip",(s.textContent??"").trim()),s)}document.addEventListener("pointerover",t=>{if(t.pointerType===
"touch")return;let s=t.target;if(k.contains(s))return clearTimeout(F);let a=Fe(t);if(a===$)return clearTimeout(F);if(clearTimeout(F),!a){F=setTimeout(B,120);return}
F=setTimeout(()=>{B(),Ve(a)},$?60:350)});document.addEventListener("focusin",t=>{let s=Fe(t);s?.matches(":focus-visible")&&(B(),Ve(s))});document.addEventListener(
"focusout",B);document.addEventListener("keydown",t=>{t.key==="Escape"&&B()});document.addEventListener("pointerdown",B);addEventListener("scroll",B,{capture:!0,
passive:!0});var me=[["minute",60],["hour",3600],["day",86400]];function _t(t){let s=t<0,a=Math.abs(t);if(a<45)return s?"just now":"in a moment";if(a>=7*86400)return null;let c=n=>s?
Math.floor(a/n):Math.round(a/n),[e,r]=c(60)<60?me[0]:c(3600)<24?me[1]:me[2],i=Math.max(1,c(r)),o=`${i} ${e}${i===1?"":"s"}`;return s?`${o} ago`:`in ${o}`}function Ue(){
let t=Date.now();for(let s of document.querySelectorAll("time[data-relative]")){let a=_t((Date.parse(s.dateTime)-t)/1e3);a&&s.textContent!==a&&(s.textContent=a)}}
setInterval(Ue,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||Ue()});function Ke(t){let s=t.closest('[role="tablist"]');for(let a of s?.querySelectorAll('[role="tab"]')??[]){let c=a===t;a.setAttribute("aria-selected",String(c)),a.
setAttribute("tabindex",c?"0":"-1"),document.getElementById(a.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!c)}}document.addEventListener("click",
t=>{let s=t.target.closest?.('[role="tab"]');s instanceof HTMLElement&&Ke(s)});document.addEventListener("keydown",t=>{let s=t.target.closest?.('[role="tab"]');
if(!(s instanceof HTMLElement))return;let a=[...s.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],c=a.indexOf(s),e={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:a.length-1}[t.key];if(e===void 0)return;t.preventDefault();let r=a[(e+a.length)%a.length];Ke(r),r.focus()});var K=t=>t.closest?.(".combobox"),I=t=>t.querySelector(".combobox__input"),U=t=>t.querySelector('[role="listbox"]'),pe=t=>[...U(t).querySelectorAll('[role="opti\
on"]')].map(s=>s);function J(t,s){U(t).hidden=!s,I(t).setAttribute("aria-expanded",String(s)),s||re(t,null)}function re(t,s){for(let a of pe(t))a.classList.toggle(
"is-active",a===s);s?(I(t).setAttribute("aria-activedescendant",s.id),s.scrollIntoView({block:"nearest"})):I(t).removeAttribute("aria-activedescendant")}function Qe(t,s){
let a=s.querySelector("template")?.content.firstElementChild;if(!a)return;let c=s.dataset.value??"";t.hasAttribute("data-many")||t.querySelectorAll(".chip").forEach(
e=>e.remove()),[...t.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===c)||I(t).before(document.importNode(a,!0)),I(t).value="",J(t,!1),U(t).replaceChildren(),
t.dataset.chosen="",I(t).focus(),T(`${s.dataset.label??c} chosen`),Xe(t)}function Je(t,s){T(`${s.querySelector(".truncate")?.textContent??""} removed`),s.remove(),
I(t).focus(),Xe(t)}function Xe(t){let s=I(t),a=!t.querySelector(".chip");s.placeholder=a?s.dataset.placeholder??"":"",t.dispatchEvent(new Event("change",{bubbles:!0}))}
document.addEventListener("htmx:after:swap",()=>{let t=document.activeElement&&K(document.activeElement);t&&document.activeElement===I(t)&&(t.dataset.chosen!==void 0&&
U(t).replaceChildren(),J(t,U(t).childElementCount>0),re(t,pe(t)[0]??null))});document.addEventListener("input",t=>{let s=t.target,a=s.matches?.(".combobox__inpu\
t")&&K(s);a&&(delete a.dataset.chosen,re(a,null))});document.addEventListener("focusin",t=>{let s=t.target;s.matches?.(".combobox__input")&&delete K(s)?.dataset.
chosen});document.addEventListener("keydown",t=>{let s=t.target;if(!s.matches?.(".combobox__input"))return;let a=K(s);if(!a)return;let c=pe(a),e=c.findIndex(i=>i.
classList.contains("is-active")),r=!U(a).hidden;if(t.key==="ArrowDown"||t.key==="ArrowUp"){t.preventDefault(),!r&&c.length&&J(a,!0);let i=t.key==="ArrowDown"?1:
-1;c.length&&re(a,c[(e+i+c.length)%c.length])}else if(t.key==="Enter"&&r)t.preventDefault(),e>=0&&Qe(a,c[e]);else if(t.key==="Escape"&&r)t.preventDefault(),t.stopPropagation(),
J(a,!1);else if(t.key==="Backspace"&&!I(a).value){let i=[...a.querySelectorAll(".chip")].at(-1);i&&Je(a,i)}});document.addEventListener("pointerdown",t=>{t.target.
closest?.(".combobox [role='option']")&&t.preventDefault()});document.addEventListener("click",t=>{let s=t.target,a=K(s);if(!a)return;let c=s.closest('[role="op\
tion"]'),e=s.closest(".chip__remove");if(c instanceof HTMLElement)Qe(a,c);else if(e){let r=e.closest(".chip");r&&Je(a,r)}else s.closest(".combobox__box")&&I(a).
focus()});document.addEventListener("focusout",t=>{let s=K(t.target),a=t.relatedTarget;s&&!(a instanceof Node&&s.contains(a))&&J(s,!1)});function X(t){let s=t.replace(/[\s\u00a0\u202f'’]/g,""),a=s.lastIndexOf(","),c=s.lastIndexOf("."),e=s;return a>=0&&c>=0?e=a>c?s.replaceAll(".","").replace(",",
"."):s.replaceAll(",",""):a>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(s)?s.replaceAll(",",""):s.indexOf(",")===a?s.replace(",","."):s),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):t.trim()}function ge(t,s){if(!/^-?\d+(\.\d+)?$/.test(t))return t;let[a,c=""]=t.split("."),e=a.startsWith("-")?"-":"",r=a.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),i=s===null||c.length>s?c:c.padEnd(s,"0");return e+r+(i?`.${i}`:"")}var Nt=t=>t.dataset.digits?Number(t.dataset.digits):null,ye=t=>t instanceof HTMLInputElement&&
t.matches("[data-amount]")?t:null;document.addEventListener("focusin",t=>{let s=ye(t.target);s&&!s.readOnly&&(s.value=X(s.value),s.select())});document.addEventListener(
"focusout",t=>{let s=ye(t.target);s&&(s.value=ge(X(s.value),Nt(s)))});document.addEventListener("formdata",t=>{let{formData:s,target:a}=t;if(a instanceof HTMLFormElement)
for(let c of a.elements){let e=ye(c);e?.name&&!e.disabled&&s.set(e.name,X(e.value))}});var Ge=new WeakMap,Ye=new WeakMap,Ze=new WeakMap,be=new WeakMap,et=new WeakSet;function tt(t){if(!et.delete(t))return!1;let s=t.querySelector("[data-einvoice]");
return s instanceof HTMLElement&&s.focus(),!0}var we=(t,s)=>t.elements.namedItem(s),rt=t=>t instanceof HTMLInputElement&&t.matches("[data-amount]");function se(t,s){
if(!rt(t))return s.trim().replaceAll(`\r
`,`
`);let a=X(s);return a.includes(".")?a.replace(/0+$/,"").replace(/\.$/,""):a}function it(t,s){let a=t instanceof HTMLInputElement?t:null;t.value=a&&rt(t)&&document.
activeElement!==a?ge(s,a.dataset.digits?Number(a.dataset.digits):null):s;let c=ne(t);return c?.dispatchEvent(new Event("input",{bubbles:!0})),()=>c?.dispatchEvent(
new Event("change",{bubbles:!0}))}var ie=t=>[...t.querySelectorAll("[data-einvoice-row]")].filter(s=>s instanceof HTMLElement);function Ee(t,s,a){let{einvoiceRow:c="",
value:e}=a.dataset,r=`${c} ${s.querySelector("input")?.value??""}`,i=Ze.get(t)??new Map;return Ze.set(t,i),e!==void 0&&i.set(r,e),e??i.get(r)??null}function $t(t,s){
let a=s.querySelector("input")?.value??"",c=Ye.get(t)??new Map;Ye.set(t,c),s.hasAttribute("data-fresh")&&c.set(a,new Set);let e=c.get(a);if(!e)return;let r=Ge.get(
t)??new Map;Ge.set(t,r);let i=[];for(let o of ie(s)){let{einvoiceRow:n=""}=o.dataset,l=Ee(t,s,o),u=we(t,n);if(!u||l===null||e.has(n))continue;e.add(n);let h=se(
u,u.value);h!==""&&h!==r.get(n)||(i.push(it(u,l)),r.set(n,se(u,l)))}i.length>0&&et.add(t);for(let o of i)o()}function st(t,s){let a=0,c=0;for(let o of ie(s)){let n=Ee(
t,s,o),l=n===null?null:we(t,o.dataset.einvoiceRow??""),u=o.querySelector("[data-einvoice-kept]"),h=o.querySelector("[data-einvoice-yours]"),g=l?se(l,l.value)===
se(l,n??""):!1,m=l?.value==="";l&&Wt(l,g,s),h&&l&&(h.textContent=m?"The field is empty.":`You have “${Dt(l)}”, which was kept.`),u?.toggleAttribute("hidden",
!l||g),o.hidden=g,g?a++:l&&!m&&c++}let e=ie(s).map(o=>o.dataset.einvoiceRow);for(let o of t.querySelectorAll("[data-read-mark]")){let n=be.get(o),l=o.closest(".\
field")?.querySelector("[name]")?.getAttribute("name")??"";(!n?.isConnected||n===s&&!e.includes(l))&&o.remove()}s.querySelector(".einvoice__rows")?.toggleAttribute(
"hidden",ie(s).every(o=>o.hidden));let r=s.querySelector("[data-einvoice-told]"),i=`${a===1?"1 field is":`${a} fields are`} filled in from it. ${c?`${c===1?"1 h\
olds":`${c} hold`} something else, which was kept. `:""}Check them; you may change everything.`;r&&r.textContent!==i&&(r.textContent=i)}function ne(t){if(!(t instanceof
RadioNodeList))return t;let s=[...t].filter(a=>a instanceof HTMLInputElement);return s.find(a=>a.checked)??s[0]}function Dt(t){if(t instanceof HTMLSelectElement)
return t.selectedOptions[0]?.textContent?.trim()??"";let a=(t instanceof RadioNodeList?ne(t)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():
"")||t.value;return a.length>60?`${a.slice(0,60)}…`:a}function Wt(t,s,a){let c=ne(t)?.closest(".field"),e=c?.querySelector("[data-read-mark]");if(!s)e&&be.get(
e)===a&&e.remove();else if(c&&!e){let r=a.querySelector("template")?.content.firstElementChild,i=r&&document.importNode(r,!0);if(!i)return;be.set(i,a),c.append(
i)}}function nt(){for(let t of document.querySelectorAll("[data-einvoice]")){let s=t.closest("form");!s||!(t instanceof HTMLElement)||($t(s,t),t.removeAttribute(
"data-fresh"),st(s,t))}}document.addEventListener("htmx:after:swap",nt);nt();for(let t of["input","change","focusout"])document.addEventListener(t,s=>{let a=s.target.
closest?.("form");for(let c of a?.querySelectorAll("[data-einvoice]")??[])a&&c instanceof HTMLElement&&st(a,c)});document.addEventListener("click",t=>{let s=t.target.
closest?.("[data-einvoice-use]")?.closest("[data-einvoice-row]"),a=s?.closest("form");if(!(s instanceof HTMLElement)||!a)return;let c=s.closest("[data-einvoice]"),
e=c instanceof HTMLElement?Ee(a,c,s):null,r=we(a,s.dataset.einvoiceRow??"");!r||e===null||(it(r,e)(),ne(r)?.focus())});function ve(t){return t<1e3?`${t} bytes`:t<1e6?`${Math.round(t/1e3)} kB`:`${(t/1e6).toFixed(1)} MB`}document.addEventListener("change",t=>{let s=t.target;if(!(s instanceof
HTMLInputElement)||s.type!=="file")return;let a=s.closest(".file"),c=a?.querySelector("[data-picked]"),e=a?.querySelector("template");if(!c||!e)return;let r=Number(
s.dataset.limit??0);c.replaceChildren();let i="";for(let o of s.files??[]){let n=e.content.cloneNode(!0),l=n.querySelector(".file__name"),u=n.querySelector(".fi\
le__size");l&&(l.textContent=o.name),u&&(u.textContent=ve(o.size)),r&&o.size>r&&(i=`${o.name} is ${ve(o.size)}; the most is ${ve(r)}. Choose a smaller file.`),c.
append(n)}s.setCustomValidity(i),i&&s.reportValidity()});document.addEventListener("click",t=>{let s=t.target.closest?.("[data-unpick]"),a=s?.closest(".file")?.
querySelector('input[type="file"]');!s||!a||(a.value="",a.dispatchEvent(new Event("change",{bubbles:!0})),a.focus())});for(let[t,s]of[["dragover",!0],["dragleav\
e",!1],["drop",!1]])document.addEventListener(t,a=>a.target.closest?.(".file__drop")?.classList.toggle("is-over",s));var ae=new Map,oe=new Map,ot=t=>[...ae.values()].
includes(t);document.addEventListener("htmx:before:request",t=>{let{ctx:s}=t.detail,a=s.sourceElement;a instanceof HTMLInputElement&&a.type==="file"&&a.form&&ae.
set(s,a.form)});document.addEventListener("htmx:finally:request",t=>{let{ctx:s}=t.detail,a=ae.get(s);if(ae.delete(s),!a||ot(a)||!oe.has(a))return;let c=oe.get(a)??
null;oe.delete(a),c?.classList.remove("is-loading"),s.response?.raw?.ok&&(tt(a)?T("Not sent yet: check what was filled in."):a.requestSubmit(c))});document.addEventListener(
"submit",t=>{let s=t.target;if(!ot(s))return;t.preventDefault(),t.stopImmediatePropagation();let a=t.submitter;a?.classList.add("is-loading"),oe.set(s,a)},!0);function xe(t){let{dataTransfer:s}=t;return s?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let t of["dragenter","dragover"])document.
addEventListener(t,s=>{let a=xe(s);a&&(s.preventDefault(),a.hidden=!1)});document.addEventListener("dragleave",t=>{let s=xe(t);s&&!t.relatedTarget&&(s.hidden=!0)});
document.addEventListener("drop",t=>{let s=xe(t),a=t.dataTransfer?.files;if(!s||!a?.length)return;t.preventDefault();let c=s.querySelector('input[type="file"]');
c.files=a,s.requestSubmit()});function at(t){let s=t.querySelector(".errors[data-focus]");s instanceof HTMLElement&&(s.removeAttribute("data-focus"),s.focus())}document.addEventListener("htm\
x:after:swap",()=>at(document));at(document);document.addEventListener("click",t=>{let s=t.target.closest?.(".errors a[href^='#']");if(!s)return;let a=document.
getElementById(s.getAttribute("href")?.slice(1)??""),c=a?.matches("input, select, textarea, button")?a:a?.querySelector("input:not([type=hidden]), select, texta\
rea, button");c instanceof HTMLElement&&(t.preventDefault(),c.focus(),c.scrollIntoView({block:"center"}))});document.addEventListener("submit",t=>{let s=t.target;
if(t.defaultPrevented||s.method==="dialog"||s.method==="get"||s.target==="_blank")return;delete s.dataset.changed;let a=t.submitter;if(s.dataset.sent){t.preventDefault();
return}s.dataset.sent="yes",a?.classList.add("is-loading")});document.addEventListener("htmx:after:request",t=>{let{ctx:s}=t.detail,a=s?.sourceElement?.closest?.(
"form[data-guard]");a&&s.response?.raw?.ok&&a.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let t of document.querySelectorAll("form[da\
ta-sent]"))t.removeAttribute("data-sent");for(let t of document.querySelectorAll("button.is-loading:not([data-loading])"))t.classList.remove("is-loading")});document.
addEventListener("input",t=>{t.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let a=t.target,c=a.id&&document.getElementById(`${a.id}-cou\
nt`);if(!c)return;let{value:{length:e},maxLength:r}=a;c.hidden=e<.8*r,c.textContent=`${e.toLocaleString("en")} of ${r.toLocaleString("en")}`});addEventListener(
"beforeunload",t=>{document.querySelector("form[data-guard][data-changed]")&&t.preventDefault()});document.addEventListener("change",t=>{let s=t.target;s.matches?.(
"[data-submits]")&&s.form?.requestSubmit()});document.addEventListener("change",t=>{let s=t.target,a=s.closest?.("table");if(!a)return;let c=[...a.querySelectorAll(
"[data-select-row]")],e=a.querySelector("[data-select-all]");if(s===e)for(let n of c)n.checked=s.checked;else if(!s.matches("[data-select-row]"))return;let r=c.
filter(n=>n.checked).length;e&&(e.checked=r>0&&r===c.length,e.indeterminate=r>0&&r<c.length);for(let n of c)n.closest("tr")?.toggleAttribute("data-chosen",n.checked);
let i=a.closest(".table-card, .card")?.querySelector("[data-bulk]"),o=i?.querySelector("[data-chosen]");o&&(o.textContent=String(r)),i?.toggleAttribute("hidden",
r===0)});var ce="segue.typed",Bt=2e5,jt=30*6e4,Se=()=>location.pathname+location.search,G=()=>document.body.dataset.viewer??"",lt=()=>{try{return JSON.parse(sessionStorage.
getItem(ce)??"null")}catch{return null}},le=()=>sessionStorage.removeItem(ce),ct=t=>[...t.elements].filter(s=>s.name&&s.matches("input:not([type=password], [typ\
e=file], [type=hidden], [type=submit]), textarea, select")),Pt=t=>[t.name,t.value,t instanceof HTMLInputElement&&t.checked];document.addEventListener("submit",t=>{
let s=t.target;if(t.defaultPrevented||s.method!=="post"||!G())return;let a=ct(s);if(!a.some(r=>r.matches("textarea, select, input:not([type=checkbox], [type=rad\
io])")))return;let c={path:Se(),action:s.action,who:G(),at:Date.now(),failed:!1,fields:a.map(Pt)},e=JSON.stringify(c);if(!(e.length>Bt))try{sessionStorage.setItem(
ce,e)}catch{le()}});function Rt(t){let s=[...document.forms].find(e=>e.action===t.action&&e.method==="post");if(!s)return;let a=[...t.fields],c=!1;for(let e of ct(
s)){let r=e.matches("[type=checkbox], [type=radio]"),i=a.findIndex(([l,u])=>l===e.name&&(!r||u===e.value));if(i<0)continue;let[[,o,n]]=a.splice(i,1);(r?e.checked===
n:e.value===o)||(r?e.checked=n:e.value=o,c=!0,e.dispatchEvent(new Event("input",{bubbles:!0})),e.dispatchEvent(new Event("change",{bubbles:!0})))}c&&z({tone:"in\
fo",title:"What you typed is here again",text:"It has not been saved yet."})}function Vt(){let t=lt();if(!t)return;if(document.querySelector("[data-problem]")){
document.querySelector("[data-typed]")?.removeAttribute("hidden"),sessionStorage.setItem(ce,JSON.stringify({...t,failed:!0}));return}let s=performance.getEntriesByType(
"navigation")[0]?.type==="back_forward",a=Date.now()-t.at>jt||G()!==""&&G()!==t.who;t.path===Se()&&G()===t.who&&!a&&(t.failed||s)?(le(),Rt(t)):(a||!t.failed)&&le()}
Vt();addEventListener("pageshow",t=>{t.persisted&&lt()?.path===Se()&&le()});function ut(t){let s=t.target;if(t.defaultPrevented||s.closest?.("a, button, input, label, select, summary, [popover]"))return;let a=s.closest?.("tr")?.querySelector(
"a.row-link");!(a instanceof HTMLAnchorElement)||String(getSelection())||a.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t.ctrlKey||t.button===
1,metaKey:t.metaKey,shiftKey:t.shiftKey}))}document.addEventListener("click",ut);document.addEventListener("auxclick",t=>{t.button===1&&ut(t)});var dt=(t,s)=>[...t.querySelectorAll(s)].map(a=>(a.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",t=>{let{ctx:s}=t.detail,a=s?.
response?.raw;if(!a||s.target===document.body||s.select||s.hx?.redirect||s.hx?.location||s.hx?.refresh)return;let c=/^\s*<!doctype html/i.test(s.text??"");if(c&&
a.redirected){t.preventDefault(),location.assign(a.url);return}if(!(a.status>=400&&!(a.headers.get("Content-Type")??"").startsWith("text/html"))&&!(c&&a.status>=
400))return;t.preventDefault();let r=c?new DOMParser().parseFromString(s.text,"text/html"):document.implementation.createHTMLDocument();z({tone:"bad",title:dt(r,
"main h1, header h1").slice(0,200)||`The server could not do this (${a.status})`,text:dt(r,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var Ae=document.getElementById("connection"),ft=!1;function D(t,s="No connection. What you see may be old; we keep trying."){if(!Ae||t===ft)return;ft=t;let a=Ae.
querySelector("[data-slot='text']");a&&(a.textContent=s),Ae.hidden=!t,document.dispatchEvent(new CustomEvent(t?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>D(!0));addEventListener("online",()=>D(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||D(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>D(!1));document.addEventListener("htmx:after:request",()=>D(!1));document.addEventListener(
"htmx:error",t=>{let{error:s}=t.detail??{};s instanceof TypeError&&/fetch/i.test(s.message)&&(D(!0,"The server did not answer. Trying to reach it…"),ht())});function ht(){
fetch("/healthz",{cache:"no-store"}).then(()=>D(!1),()=>setTimeout(ht,3e3))}navigator.onLine||D(!0);async function zt(t){let{keyNeeds:s="",keyAsks:a=""}=t.dataset,c=s?document.querySelector(s):null;if(c instanceof HTMLTextAreaElement&&!c.value.trim()){c.focus();
return}if(t.dataset.keyHolds)return Ut(t,t.dataset.keyHolds);(!a||await V(t,a,t.dataset.confirmTone!=="danger"))&&t.click()}function Ft(t){return[...[...t.querySelectorAll(
'[role="radiogroup"][aria-required="true"]')].filter(a=>!a.querySelector(":checked")).map(a=>a.querySelector("input")),...[...t.querySelectorAll('.combobox__inp\
ut[aria-required="true"]')].filter(a=>!a.closest(".combobox")?.querySelector(".chip")),...t.querySelectorAll(":is(input, select, textarea):invalid")].filter(Boolean).
sort((a,c)=>a.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1)[0]??null}function Ut(t,s){let a=document.getElementById(s),c=t.form&&Ft(t.form);
if(c){c.focus();return}if(!a||t.classList.contains("is-soon"))return;let e=new AbortController,{signal:r}=e;t.classList.add("is-soon"),a.textContent=(a.dataset.
soon??"").replace("%s",t.innerText.trim());let i=()=>{e.abort(),clearTimeout(n),t.classList.remove("is-soon"),a.textContent=""},o=()=>{i(),t.isConnected&&t.click()},
n=setTimeout(o,Number(a.dataset.holds));document.addEventListener("keydown",l=>{l.preventDefault(),l.stopImmediatePropagation(),!l.repeat&&(l.key==="Enter"?o():
i())},{signal:r,capture:!0}),document.addEventListener("pointerdown",i,{signal:r,capture:!0}),addEventListener("blur",i,{signal:r})}function Kt(t){if(t.length===
1&&!ke())return!1;let s={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[t],a=[...document.querySelectorAll("[data-walk] a.row-link")],c=a.indexOf(document.activeElement);if(!s||
a.length===0||c<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=a[c<0?s>0?0:a.length-1:Math.min(a.length-1,Math.max(
0,c+s))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}var ke=()=>!document.body.hasAttribute("data-no-keys");document.addEventListener("keydown",t=>{
if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.target;if(s.isContentEditable||s.closest?.("input, textarea, select, dialog, [role=menu], [\
data-own-keys]"))return;if(t.key==="/"&&ke()){let c=document.querySelector("main input[type=search]");if(!c)return;t.preventDefault(),c.focus(),c.select();return}
if(Kt(t.key)){t.preventDefault();return}if(t.repeat||!ke())return;let a=[...document.querySelectorAll(`[data-key="${CSS.escape(t.key)}"]`)].find(c=>c.checkVisibility());
a instanceof HTMLElement&&(t.preventDefault(),zt(a))});document.addEventListener("click",t=>{t.target.closest?.("[data-reload]")&&location.reload()});function qe(t){let s="",a=[],c=0;for(let e of t){for(let r of e.normalize("NFKD").toLowerCase())if(!new RegExp("\\p{Mn}","u").test(r)){s+=r;for(let i=0;i<r.length;i++)
a.push(c)}c+=e.length}return a.push(t.length),{plain:s,from:a}}var pt=t=>qe(t).plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);function mt(t,s){for(let a=t.indexOf(
s);a>=0;a=t.indexOf(s,a+1))if(a===0||!/[\p{L}\p{N}]/u.test(t[a-1]))return a;return s.length>=3?t.indexOf(s):-1}function Le(t,s,a=""){let{plain:c,from:e}=qe(s),r=qe(
a).plain,i=0,o=[];for(let n of t){let l=mt(c,n);if(l>=0){let u=l===0||!/[\p{L}\p{N}]/u.test(c[l-1]);i+=l===0?4:u?3:2,o.push([e[l],e[l+n.length]])}else if(mt(r,n)>=
0)i+=1;else return null}return{score:i,spans:o.sort((n,l)=>n[0]-l[0])}}function gt(t,s,a){let c=[],e=0;for(let[r,i]of a){if(i<=e)continue;let o=Math.max(r,e);c.
push(s.slice(e,o));let n=document.createElement("mark");n.textContent=s.slice(o,i),c.push(n),e=i}c.push(s.slice(e)),t.replaceChildren(...c.filter(r=>r!==""))}var Qt=120,Jt=600,Xt=12,Gt=6,Yt=30,O=document.getElementById("find"),q=document.getElementById("find-text"),H=document.getElementById("find-list"),Ie=document.getElementById(
"find-found"),Et=[],vt=[],xt=new WeakMap,Te="",Q=!1,Y=!1,Z=!1,Zt=0,yt=0,bt=0;function St(t){Et.push(t)}var C=t=>[...t.querySelectorAll('[role="option"]')],At=()=>C(
H).filter(t=>t.checkVisibility()),j=t=>H.querySelector(`[data-find-group="${t}"]`),er=t=>t.querySelector(".find__name")?.textContent??"",Oe=()=>document.getElementById(
q.getAttribute("aria-activedescendant")??""),Ce=t=>({row:t,name:er(t),besides:`${t.querySelector(".find__in")?.textContent??""} ${t.dataset.findWords??""}`}),kt=t=>t instanceof
HTMLAnchorElement&&!t.target?t.pathname+t.search:"";function qt(){try{let t=JSON.parse(localStorage.getItem(`segue.found.${O?.dataset.findWho}`)??"[]");return Array.
isArray(t)?t.filter(s=>typeof s=="string"):[]}catch{return[]}}var Lt=()=>qt().filter(t=>t!==location.pathname);function wt(t){if(t)try{localStorage.setItem(`seg\
ue.found.${O?.dataset.findWho}`,JSON.stringify([t,...qt().filter(s=>s!==t)].slice(0,Xt)))}catch{}}function He(t){for(let s of H.querySelectorAll('[aria-selected\
="true"]'))s!==t&&s.setAttribute("aria-selected","false");if(!t){q.removeAttribute("aria-activedescendant");return}t.id||=`find-row-${++Zt}`,t.setAttribute("ari\
a-selected","true"),q.setAttribute("aria-activedescendant",t.id)}function tr(t,s=!0){let a=At(),c=a.indexOf(Oe());if(a.length===0)return;Z=!0;let e=c<0?t>0?0:a.
length-1:s?(c+t+a.length)%a.length:Math.max(0,Math.min(c+t,a.length-1));He(a[e]),a[e].scrollIntoView({block:"nearest"}),e===0&&(H.scrollTop=0)}function Me(t,s,{
order:a=!1,all:c=!1}={}){let e=0,r=t.map((i,o)=>({...i,i:o,fit:Le(s,i.name,i.besides)}));for(let{row:i,name:o,fit:n}of r){i.hidden=!n&&!c;let l=i.querySelector(
".find__name");l&&gt(l,o,n?.spans??[]),e=Math.max(e,n?.score??0)}if(a)for(let{row:i}of r.sort((o,n)=>(n.fit?.score??0)-(o.fit?.score??0)||Number(o.row.dataset.at)-
Number(n.row.dataset.at)))i.parentElement?.append(i);return e}function rr(t){let s=document.createElement("button");s.type="button",s.className="find__row",s.tabIndex=
-1,s.setAttribute("role","option"),s.setAttribute("aria-selected","false");let a=document.createElementNS("http://www.w3.org/2000/svg","svg");a.setAttribute("cl\
ass","icon icon--18"),a.setAttribute("aria-hidden","true");let c=document.createElementNS("http://www.w3.org/2000/svg","use");c.setAttribute("href",`${document.
documentElement.dataset.icons}#${t.icon}`),a.append(c);let e=document.createElement("span");t.tile&&(e.className=t.tile),e.append(a);let r=[t.name,t.detail??""].
map((i,o)=>{let n=document.createElement("span");return n.className=o===0?"find__name":"find__in",n.textContent=i,n});if(s.append(t.tile?e:a,...r),t.keys){let i=document.
createElement("kbd");i.className="key",i.setAttribute("aria-hidden","true"),i.textContent=t.keys,s.append(i)}return xt.set(s,t.act),s}function ir(t){let s=new Map;
for(let c of vt){let e=t.length>0?Le(t,c.name,`${c.detail??""} ${c.words??""}`):c.typed?null:{score:0};e&&s.set(c.group,[...s.get(c.group)??[],{one:c,score:e.score}])}
let a=H.querySelector("[data-find-own]");a.replaceChildren(...[...s].map(([c,e],r)=>{let i=document.createElement("div"),o=document.createElement("div");return i.
className="find__group",i.setAttribute("role","group"),i.setAttribute("aria-labelledby",o.id=`find-own-${r}`),o.className="find__head",o.setAttribute("role","pr\
esentation"),o.textContent=c,i.append(o,...e.sort((n,l)=>l.score-n.score).slice(0,Yt).map(({one:n})=>rr(n))),i}));for(let c of C(a))Me([Ce(c)],t,{all:!0})}function sr(){
let t=j("recent");for(let a of C(t))a.remove();let s=new Map([...C(j("go")),...C(j("do")),...C(Ie)].map(a=>[kt(a),a]));for(let a of Lt()){let c=s.get(a);if(!c||
C(t).length===Gt)continue;let e=c.cloneNode(!0);e.removeAttribute("id"),e.hidden=!1,t.append(e)}}function ue(){let t=pt(q.value),s=t.length===0,a=Z?Oe():null;ir(
t),s&&sr();let c=["go","do"].map(i=>({box:j(i),best:Me(C(j(i)).map(Ce),t,{order:!0})}));c[1].best>c[0].best?c[0].box.before(c[1].box):c[1].box.before(c[0].box),
Me(C(Ie).map(Ce),t,{all:Te===q.value});for(let i of H.querySelectorAll("[data-find-group]")){let o=i.dataset.findGroup;i.hidden=o==="recent"?!s||C(i).length===0:
!C(i).some(n=>!n.hidden)}let e=At(),r=H.querySelector("[data-find-none]");r.hidden=e.length>0,r.textContent=Q?"Looking …":`Nothing you can see is called “${q.
value.trim()}”.`,He(a&&e.includes(a)?a:e[0]??null),Z||(H.scrollTop=0),clearTimeout(bt),Q||(bt=window.setTimeout(()=>nr(e.length),Jt)),Y&&e.length>0&&Ct(e[0])}
function nr(t){let s=O?.querySelector("[data-find-said]");s&&O?.open&&(s.textContent=t===0?"Nothing found":t===1?"1 found":`${t} found`)}function Tt(t=Qt){Q=!0,
clearTimeout(yt),yt=window.setTimeout(()=>q.dispatchEvent(new CustomEvent("find-ask")),t)}function Ct(t,s={}){Y=!1,t.dispatchEvent(new MouseEvent("click",{bubbles:!0,
cancelable:!0,...s}))}function de(){if(!O)return;if(O.open)return O.close();if(document.querySelector("dialog:modal"))return;vt=Et.flatMap(s=>s());for(let s of[
j("go"),j("do")])C(s).forEach((a,c)=>a.dataset.at??=String(c));q.value="",Z=Y=!1,document.getElementById("find-recent").replaceChildren(...Lt().filter(s=>/\/\d/.
test(s)).map(s=>Object.assign(document.createElement("input"),{type:"hidden",name:"recent",value:s}))),O.showModal(),q.focus(),Tt(0),ue()}if(O){if(/Mac|iP(hone|ad)/.
test(navigator.platform))for(let t of document.querySelectorAll("[data-find-key]"))t.textContent="⌘K";wt(location.pathname),document.addEventListener("keydown",
t=>{t.key.toLowerCase()!=="k"||t.altKey||t.shiftKey||t.ctrlKey===t.metaKey||t.defaultPrevented||(t.preventDefault(),t.repeat||de())}),document.addEventListener(
"click",t=>{t.target.closest?.("[data-find]")&&de()}),q.addEventListener("input",()=>{Z=Y=!1,Tt(),ue()}),q.addEventListener("keydown",t=>{if(t.isComposing)return;
let s={ArrowDown:[1,!0],ArrowUp:[-1,!0],PageDown:[6,!1],PageUp:[-6,!1]}[t.key];if(s)tr(...s);else if(t.key==="Enter"){let a=Oe();a?Ct(a,{ctrlKey:t.ctrlKey,metaKey:t.
metaKey}):Y=Q}else return;t.preventDefault()}),H.addEventListener("mousedown",t=>t.preventDefault()),H.addEventListener("pointermove",t=>{let s=t.target.closest(
'[role="option"]');s&&(t.movementX||t.movementY)&&He(s)}),H.addEventListener("click",t=>{let s=t.target.closest('[role="option"]');s&&(wt(kt(s)),!(t.ctrlKey||t.
metaKey||t.shiftKey)&&(O.close(),xt.get(s)?.()))}),document.addEventListener("htmx:after:swap",()=>{let t=Ie.querySelector("[data-find-for]");!t||!O.open||(Te=t.
getAttribute("data-find-for")??"",Te===q.value&&(Q=!1),ue())}),q.addEventListener("htmx:error",()=>{Q=!1,ue()})}var or=t=>`${document.documentElement.dataset.icons}#${t}`;window.segue={ask:V,find:de,icon:or,offer:St,open:ee,place:R,say:T,toast:z};function Mt(t,s){let a=document.getElementById(t.getAttribute("aria-controls")??"");if(!(a instanceof HTMLInputElement))return;a.type=s?"text":"password";let c=s?
"Hide the password":"Show the password";t.setAttribute("aria-pressed",String(s)),t.setAttribute("aria-label",c),t.setAttribute("data-tip",c);let e=t.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,s?"#eye-off":"#eye"))}document.addEventListener("click",t=>{let s=t.target.closest?.("[\
data-shows-password]");if(!s)return;let a=s.getAttribute("aria-pressed")!=="true";Mt(s,a),T(a?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",t=>{for(let s of t.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Mt(s,!1)},!0);document.addEventListener("click",async t=>{let s=t.target.closest?.("[data-copies]");if(!s)return;let a=document.getElementById(s.getAttribute("data-copies")??
"");if(!(a instanceof HTMLInputElement))return;a.select();let c=!1;try{await navigator.clipboard.writeText(a.value),c=!0}catch{c=document.execCommand("copy")}let e=s.
querySelector("span");e&&(e.textContent=c?"Copied":"Press Ctrl+C"),T(c?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let t of document.querySelectorAll("select[data-zone]")){let s=Intl.DateTimeFormat().resolvedOptions().timeZone;t instanceof HTMLSelectElement&&[...t.options].
some(a=>a.value===s)&&(t.value=s)}document.addEventListener("submit",t=>{t.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
