var pe=(()=>{let t={parse(c){if(!c)return{};if(c.startsWith("{"))return JSON.parse(c);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
r={};for(let i of c.matchAll(e)){let[,o,n,a,d,h,g,m]=i,p=o??n??a,y=(d??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let u=a?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};t.merge(u,r)}return r},split(c){return c.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(c,e){typeof c==
"string"&&(c=t.parse(c));for(let[r,i]of Object.entries(c)){if(["__proto__","constructor","prototype"].includes(r))continue;let o=i?.constructor===Object,n=e[r]?.
constructor===Object;o&&n?t.merge(i,e[r]):e[r]=i}return e}};class s{#n=null;#r=[];admit(e,r,i){if(!this.#n)return this.#n={strategy:e,abort:i},"run";if(e==="rep\
lace"||e!=="abort"&&this.#n.strategy==="abort")return this.#r=[],this.#n.abort?.(),this.#n={strategy:e,abort:i},"run";if(e==="queue all")this.#r.push(r);else if(e===
"queue last")this.#r=[r];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(r);else return"dropped";return"queued"}continue(e){this.#n?.abort===e&&
(this.#n=null,this.#r.shift()?.())}abort(){this.#n?.abort?.()}}class l{#n=t;#r=new Map;#k="";#P=new Set;_loc=window.location;#q;#z=Function;#F=Object.getPrototypeOf(
async function(){}).constructor;#T={createHTML:e=>e,createScript:e=>e};#U;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#L;#Q;#y;constructor(){
this.#ve(),this.#xe(),this.#U=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(r=>`starts-with(name(), "${r}")`).join(" or ")}]]`),this.#q={HCON:t,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#X.
bind(this),determineMethodAndAction:this.#G.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#_.bind(this),morph:this.#j.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(r,i,o)=>{r&&(this.#T=r),i&&(this.#z=i),o&&(this.#F=
o)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&t.merge(e.content,this.
config),this.#k=this.config.extensions}#xe(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,r=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${r} .${e}, .${r}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,r){if(this.#k&&!this.#k.split(/,\s*/).includes(e)||
this.#P.has(e))return!1;this.#P.add(e),r.init&&r.init(this.#q),Object.entries(r).forEach(([i,o])=>{this.#r.get(i)?.push(o)||this.#r.set(i,[o])})}#C(e){let r=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||r&&e.closest(`[${r}ignore]`)!=null}#b(e,r){let i=this.config.prefix;return e.getAttribute(r)??(i?
e.getAttribute(r.replace("hx-",i)):null)}#M(e,r){let i=this.config.prefix&&r.replace("hx-",this.config.prefix);return e.hasAttribute(r)?r:i&&e.hasAttribute(i)?i:
null}#l(e){return this.#w(e).join(",")}#w(e){let r=[e];return this.config.prefix&&r.push(e.replaceAll("hx-",this.config.prefix)),r}#c(e,r){let i=[...e.querySelectorAll?.(
r)??[]];return e.matches?.(r)&&i.unshift(e),i}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#Ae(e,r){let i=[];return this.#t(e,r,void 0,(o,n)=>{o?.split(/\s*[,:]\s*/).includes("this")&&i.push(n)}),i}#t(e,r,i,o,n=this.config.implicitInheritance){r=this.#p(
r);let a=this.#p(":inherited"),d=this.#p(":append"),h=this.#b(e,r)??this.#b(e,r+a);if(h!=null)return o?o(h,e):h;let g=CSS.escape(n?r:r+a),m=CSS.escape(r+a+d),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,r+d)??this.#M(e,r+a+d);if(y){let u=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(o&&o(u,e),f){let w=this.#t(f,r,void 0,o,n);return w?
(w+","+u).replace(/[{}]/g,""):u}return u}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,r,void 0,o),!o&&h&&n&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:r,parent:b}),h):i}#X(e){return t.split(e).flatMap(r=>{r=r.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,i,o]=r.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!i)return[];if(/\[[^\]]*$/.test(i))throw"unterminated:"+i;return[{name:i,...t.parse(o)}]})}#G(e,r){let i=this.#t(e,"hx-method"),o=this.#t(e,"hx-action",void 0,
void 0,!1);if(!o)for(let n of this.#Ee){let a=this.#t(e,"hx-"+n,void 0,void 0,!1);if(a!=null){o=a,i=n;break}}return this.#f(e)&&(o||=r.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),i||=r.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:o,method:i.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#ke(e){
if(this.#ne(e)&&this.#e(e,"htmx:before:init",{},!0)){let r=this.#o(e);r.initialized=!0,r.eventHandler=this.#J(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#J(e){
return async r=>{try{let i=this.#I(e,r);await this.#Z(i)}catch(i){this.#e(e,"htmx:error",{error:i})}}}#I(e,r){let{action:i,method:o}=this.#G(e,r),[n,a]=(i||"").
split("#"),d=new AbortController,h={sourceElement:e,sourceEvent:r,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!r.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:n,anchor:a,method:o,headers:this.#qe(e),abort:d.abort.bind(d),credentials:"same-origin",signal:d.signal,mode:this.config.mode}};e._htmx?.boosted&&
t.merge(e._htmx.boosted,h),h.target=this.#H(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(t.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let r={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(r["HX-Boosted"]="true"),r}#Te(e,r){return this.#N(e,"hx-headers",i=>{for(let o in i)
r.request.headers[o]=String(i[o])},{ctx:r})}#H(e,r){return r instanceof Element?r:r!=null?this.#D(e,r,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let r=e.sourceElement,i=e.sourceEvent;if(!r.isConnected||this.#He(i))return;this.#re(i)&&i.preventDefault();let o=/GET|DELETE/.test(e.request.
method),n=o?r.matches("form")?r:null:r.form||r.closest("form"),a=this.#de(r,n,i.submitter,e.request.validate,o);if(!a)return;let d=this.#N(r,"hx-vals",m=>{e.vals=
m;for(let p in m)a.set(p,m[p])},{ctx:e});if(d&&await d,e.values)for(let m in e.values)a.delete(m),a.append(m,e.values[m]);let h=this.#Te(r,e);if(h&&await h,Object.
assign(e.request,{form:n,submitter:i.submitter,body:a}),!this.#e(r,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(o){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(r,"hx-encoding")??n?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let r=e.sourceElement,i=this.#Ie(r),o=this.#te(r);this.#nt(r);let n=()=>e.request?.abort?.();if(o.admit(i,()=>this.#ee(e),n)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(r,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(r,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(r,"htmx:before:request",{ctx:e})))
return;let a=await e.fetch(e.request.action,e.request);if(e.response={raw:a,status:a.status,headers:a.headers},this.#Le(e),!this.#e(r,"htmx:before:response",{ctx:e})||
(e.text=await a.text(),!this.#e(r,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(r,"htmx:response:error",{ctx:e}),this.#Ce(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(a){e.status="error: "+a,(a?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(r,"htmx:error",{ctx:e,error:a})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#_e(e.hx.trigger,e.sourceElement),this.#e(r,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
o.continue(n)}}}#Le(e){e.hx={};for(let[r,i]of e.response.raw.headers)r.toLowerCase().startsWith("hx-")&&(e.hx[r.slice(3).toLowerCase().replace(/-/g,"")]=i)}#Ce(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let r=e.hx.location,i={},o=t.parse(
r);return(r[0]==="{"||o.path!=null)&&(i=o,r=i.path,delete i.path),i.push==null&&i.replace==null&&(i.push="true"),i.indicators=e.indicators,i.disabledElements=e.
disabledElements,this.ajax("GET",r,i),!0}}#Me(e){let r=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;r&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),r))}#Ie(e){let r=this.#t(e,"hx-sync");if(!r)return"queue first";let i=r.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(i)?i:"queue first"}#te(e){let r=this.#t(e,"hx-sync"),i=e;if(r){let o=r.includes(":")?r.slice(0,r.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
r)?null:r;o&&(i=this.#D(e,o,"hx-sync")||e)}return this.#u(i).rq||=new s}#He(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let r=e.currentTarget;if(e.type==="submit"&&r?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let n=r?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),a=n?.form||n?.closest("form");if(n&&!n.disabled&&a&&(n.type==="submit"||n.type==="image"||!n.type&&n.tagName===
"BUTTON"))return!0;let h=r?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,r=e._htmx.eventHandler){
let o=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,o,r)}#E(e,r,i){let o=this.#X(r);this.#o(e).triggerSpecs.push(...o);for(let n of o){n.listeners=[];let[a,d]=this.#Oe(n.name),h=[e];n.from==="out\
side"?h=[document]:n.from&&n.from!=="self"&&(h=this.#s(e,n.from));let g=p=>{if((n.halt||n.prevent)&&p.preventDefault(),(n.halt||n.stop||n.consume)&&p.stopPropagation(),
n.changed){let y=this.#u(e).changedValues??=new WeakMap,b=p.target;if(!["checkbox","radio"].includes(b?.type)){let u=b?.value;if(y.has(b)&&y.get(b)===u)return;y.
set(b,u)}}if(n.once)for(let y of n.listeners)y.fromElt.removeEventListener(y.eventName,y.handler,y);i(p)},m=g;if(n.delay?m=p=>{clearTimeout(n.timeout),n.timeout=
setTimeout(()=>g(p),this.parseInterval(n.delay))}:n.throttle&&(m=p=>{n.throttled?n.throttledEvent=p:(n.throttled=!0,g(p),n.throttleTimeout=setTimeout(()=>{if(n.
throttled=!1,n.throttledEvent){let y=n.throttledEvent;n.throttledEvent=null,m(y)}},this.parseInterval(n.throttle)))}),n.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(n.from==="self"&&p.target!==e)&&!(n.from==="outside"&&e.contains(p.target))&&!(n.target&&!p.target?.matches?.(n.target))){if(d){let y={};for(let b in p)/^[a-z]+$/i.
test(b)&&(y[b]=p[b]);if(!this.#d(e,y,d,!0,!1))return}if(a!=="every")for(let y of this.#o(e).triggerSpecs)clearTimeout(y.timeout),y.throttledEvent=null;m(p)}},a===
"intersect"||a==="revealed"){let p={rootMargin:n.rootMargin};n.root&&(p.root=this.#D(e,n.root)),n.threshold&&(p.threshold=parseFloat(n.threshold));let y=a==="re\
vealed";n.observer=new IntersectionObserver(b=>{for(let u=0;u<b.length;u++)if(b[u].isIntersecting){this.trigger(b[u].target,"intersect",{},!1),y&&n.observer.disconnect();
break}},p),a="intersect";for(let b of h)n.observer.observe(b)}if(a==="every"){let p=Object.keys(n).find(y=>y!=="name");n.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(n.interval)},this.parseInterval(p))}if(a==="load"){n.handler(new CustomEvent("load"));continue}for(let p of h){let y={fromElt:p,
eventName:a,handler:n.handler,capture:!!n.capture,passive:!!n.passive};e._htmx.listeners.push(y),n.listeners.push(y),p.addEventListener(a,n.handler,y)}}}#Oe(e){
let r=e.match(/^([^\[]*)\[([^\]]*)]/);return r?[r[1],r[2]]:[e,null]}#_e(e,r){if(e[0]==="{"){let i=t.parse(e);for(let o in i){let n=i[o],a=r;n?.target&&(a=this.find(
n.target)),this.trigger(a,o,typeof n=="object"?n:{value:n})}}else e.split(",").forEach(i=>this.trigger(r,i.trim(),{}))}#Ne(e){let r={},i=Object.getPrototypeOf(this);
for(let o of Object.getOwnPropertyNames(i))o!=="constructor"&&typeof this[o]=="function"&&(["find","findAll"].includes(o)?r[o]=(n,a)=>a===void 0?this[o](e,n):this[o](
n,a):r[o]=this[o].bind(this));return r}#d(e,r,i,o=!0,n=!0,a=!1){let d={};Object.assign(d,this.#Ne(e));let h={},g={scope:h,code:i};this.#a(e,"htmx:scope",g),i=g.
code,Object.assign(d,h),Object.assign(d,r);let m=Object.keys(d),p=Object.values(d),y=n?this.#F:this.#z,b=new y(...m,o?`return (${i})`:i);return a?()=>b.call(e,...p):
b.call(e,...p)}process(e,r){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let a of e.children||[])this.process(a,r);return}if(r&&this.#i(e,!0),this.#C(
e)||!this.#e(e,"htmx:before:process"))return;let i=[e],o=this.#K.evaluate(e),n=null;for(;n=o.iterateNext();)i.push(n);for(let a of i)!this.#C(a)&&this.#e(a,"htm\
x:before:on:init",{},!0)&&this.#Je(a);for(let a of this.#c(e,this.#U))this.#ke(a);for(let a of this.#c(e,this.#we))this.#$e(a);this.#e(e,"htmx:after:process")}#$e(e){
let r=this.#t(e,"hx-boost");if(r&&r!=="false"&&this.#De(e)&&this.#e(e,"htmx:before:init",{},!0)){let i=this.#o(e);i.initialized=!0,i.eventHandler=this.#J(e),i.boosted=
r,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#De(e){if(this.#ne(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#se(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#se(e.action)}}#se(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#ne(e){return!e._htmx?.initialized&&!this.#C(e)}#i(e,r){let i=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let o of i)if(o._htmx){this.#e(o,"htmx:before:cleanup");for(let n of o._htmx.triggerSpecs||[])n.interval&&clearInterval(n.interval),
n.timeout&&clearTimeout(n.timeout),n.throttleTimeout&&clearTimeout(n.throttleTimeout),n.observer?.disconnect();for(let n of o._htmx.listeners||[])n.fromElt.removeEventListener(
n.eventName,n.handler,n);o.removeAttribute("data-htmx-powered"),this.#e(o,"htmx:after:cleanup"),r&&delete o._htmx}}#We(e){let r=document.createElement("div");r.
hidden=!0,document.body.insertAdjacentElement("afterend",r);let i=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let o of i){let n=document.getElementById(
o.id);n&&this.#m(r,n,null)}return r}#Be(e){for(let r of[...e.children]){let i=document.getElementById(r.id);i&&(this.#m(i.parentNode,r,i),this.#i(i),i.remove())}
e.remove()}#O(e){let r=this.#T.createHTML(e);return Document.parseHTMLUnsafe?.(r,{})||new DOMParser().parseFromString(r,"text/html")}#je(e){let r=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),i="";r=r.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,d=>(i=this.#O(d).title,""));let o=r.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),n,a;if(o==="html"||o==="body"?(n=this.#O(r),a=document.createDocumentFragment(),a.append(n.body)):(n=this.#O(
`<template>${r}</template>`),a=n.querySelector("template").content),!i){let d=a.querySelector("title:not(svg title)");d&&(i=d.textContent,d.remove())}return this.#ce(
a),{fragment:a,title:i}}#oe(e,r,i,o){let n=r.id?"#"+CSS.escape(r.id):null,[,a,d]=i.match(/^(\S+):(.+)/)??[];a&&([i,n]=[a,d||n]),(i==="true"||!i)&&(i="outerHTML");
let h=this.#v(i);if(n=h.target||n,h.strip??=!h.style.startsWith("outer"),!n)return;let g=this.#s(o,n);for(let m of g){let p=document.createDocumentFragment();p.
append(r.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:o})}r.remove()}#Re(e,r,i){let o=[];if(i)for(let n of i.split(",")){let[a,
d="true"]=n.split(/:(.*)/);for(let h of e.querySelectorAll(a))this.#oe(o,h,d,r)}for(let n of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let a=this.#M(n,"hx-s\
wap-oob"),d=n.getAttribute(a);n.removeAttribute(a),this.#oe(o,n,d,r)}return o}#h(e,r,i){r?r.before(...i.childNodes):e.append(...i.childNodes)}#v(e){e=e.trim();let r=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let i=e.match(/^(\S+)\s*(.*)$/);r=i[1],e=i[2]}return{style:this.#Se(r),...t.parse(e)}}#Ve(e,r){let i=[];for(let o of e.
querySelectorAll("template[hx]")){let n=o.getAttribute("type");if(n==="partial"){let a=this.#b(o,"hx-target")||(o.id?"#"+CSS.escape(o.id):null);if(a){this.#ce(o.
content);let d=this.#v(this.#b(o,"hx-swap")||this.config.defaultSwap);d.ignoreTitle&&(r.title=null);let h=this.#s(r.sourceElement,a);for(let g of h.length?h:[null])
i.push({type:"partial",fragment:o.content.cloneNode(!0),target:g,swapSpec:d,sourceElement:r.sourceElement})}}else this.#a(o,"htmx:process:"+n,{ctx:r,tasks:i});o.
remove()}return i}#ae(e,r,i,o){try{i!=null&&e.setSelectionRange&&e.setSelectionRange(i,o),e.focus(r)}catch{}}#Pe(e){let r=this.#c(e,"[autofocus]")[0];r&&this.#ae(
r)}#le(e){return e===window||e===document?document.scrollingElement:e}#ze(e,r){if(e.scroll){let i=e.scrollTarget?this.#le(this.#W(r,e.scrollTarget)):r;i&&(e.scroll===
"top"?i.scrollTop=0:e.scroll==="bottom"&&(i.scrollTop=i.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(r,e.showTarget)):r)?.
scrollIntoView?.(e.show==="top")}#Fe(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let r=this.#c(
e,"script");for(let i of r){let o=document.createElement("script");for(let n of i.attributes)o.setAttribute(n.name,n.value);this.config.inlineScriptNonce&&(o.nonce=
this.config.inlineScriptNonce),o.textContent=this.#T.createScript(i.textContent),i.replaceWith(o)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:r,title:i}=this.#je(
e.text);e.title=i;let o=[],n=this.#Re(r,e.sourceElement,e.selectOOB),a=this.#Ve(r,e);o.push(...n,...a);let d=a.length||n.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Ue(e,r,d);if(h&&o.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:o}))return;this.#Ge(e);let g=[],m=[];for(let p of o)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#_(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#_(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Fe(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Ue(e,r,i){let o=this.#v(e.swap||this.config.defaultSwap);
if(o.ignoreTitle&&(e.title=null),o.style==="delete"||(r.querySelector("body")||r).childElementCount>0||r.textContent.trim()||(o.swapEmpty??!i)){if(e.select){let a=r.
querySelectorAll(e.select);r=document.createDocumentFragment(),r.append(...a)}return this.#f(e.sourceElement)&&(o.show||="top"),{type:"main",fragment:r,target:this.#H(
e.sourceElement||document.body,o.target||e.target),swapSpec:o,sourceElement:e.sourceElement,transition:e.transition&&o.transition!==!1}}}async#_(e,r=!0){let{target:i,
swapSpec:o,fragment:n}=e;if(typeof i=="string"&&(i=document.querySelector(i)),!i)return;typeof o=="string"&&(o=this.#v(o));let a=o.style;if(a==="none")return;if(n.
firstElementChild?.tagName==="BODY"){let b=i===document.body&&a.startsWith("outer");b&&a==="outerHTML"&&(a="outerSync"),o.strip??=!b}if(o.strip&&n.firstElementChild&&
(n=document.createDocumentFragment(),n.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#x(i,"htmx-swapping"),r&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),a==="delete"){i.parentNode&&(this.#i(i),i.parentNode.removeChild(i));return}let d,h=[],g=o.settle??this.config.
defaultSettleDelay,m=i.parentNode;if(a==="innerHTML"||a==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let u,f;try{u=b.selectionStart,f=b.selectionEnd}catch{}
d={elt:b,start:u,end:f}}h=r&&g?this.#ft(n,i):[]}let p=this.#We(n),y=[...n.childNodes];try{if(a==="innerHTML"){for(let b of i.children)this.#i(b);i.replaceChildren(
...n.childNodes)}else if(a==="textContent"){for(let b of i.querySelectorAll("[data-htmx-powered]"))this.#i(b);i.textContent=n.textContent}else if(a==="outerHTML")
m&&(this.#h(m,i,n),this.#i(i),m.removeChild(i),i=y.find(b=>b.nodeType===1)||m);else if(a==="outerSync"){this.#V(i,n.firstElementChild);for(let b of i.children)this.#i(
b);i.replaceChildren(...n.firstElementChild.childNodes),y=[i]}else if(a==="innerMorph")this.#j(i,n,!0),y=[...i.childNodes];else if(a==="outerMorph")this.#j(i,n,
!1),y.push(i);else if(a==="beforebegin")m&&this.#h(m,i,n);else if(a==="afterbegin")this.#h(i,i.firstChild,n);else if(a==="beforeend")this.#h(i,null,n);else if(a===
"afterend")m&&this.#h(m,i.nextSibling,n);else{let b=this.#r.get("handle_swap")||[],u=!1;for(let f of b){let w=f(a,i,n,o);if(w){u=!0,Array.isArray(w)&&(y=w);break}}
if(!u)throw new Error(`Unknown swap style: ${a}`)}}finally{this.#S(i,"htmx-swapping")}if(e.target=i,this.#Be(p),d&&!d.elt.matches(":focus")){let b=document.getElementById(
d.elt.id);if(b){let u={preventScroll:o.focusScroll!==void 0?!o.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,u,d.start,d.end)}}this.#e(i,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added");if(r&&h.length>0){this.#x(i,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#S(i,"htmx-settling")}this.#e(i,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added"),this.process(b),this.#Pe(
b);this.#ze(o,i)}#e(e,r,i={},o=!0){if(i.error){let n=`htmx: ${r}: ${i.error.message??i.error}`;i.error instanceof Error?console.error(n,i.error,{elt:e,detail:i}):
console.error(n,{elt:e,detail:i})}else i.warn?console.warn(`htmx: ${r}: ${i.warn}`,{elt:e,detail:i}):this.config.logAll&&console.log(`htmx: ${r}`,{elt:e,detail:i});
return e=this.#A(e),this.#a(e,r,i),this.trigger(e,this.#p(r),i,o)}#a(e,r,i={}){let o=this.#r.get(r.replace(/:/g,"_"));if(o){i.cancelled=!1;for(let n of o)if(n(e,
i)===!1||i.cancelled)return i.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(r=>setTimeout(r,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),r=>{e(r.target)})}on(e,r,i){let o,n=document;return i===void 0?(o=e,i=r):(n=this.#A(e),o=r),n.addEventListener(o,i),i}find(e,r){return this.#W(
e,r)}findAll(e,r){return this.#s(e,r)}parseInterval(e){if(typeof e=="number")return e;let r={ms:1,s:1e3,m:6e4},[,i,o]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],n=parseFloat(
i)*(r[o]||1);return isNaN(n)?void 0:n}trigger(e,r,i={},o=!0){e=this.#A(e);let n=new CustomEvent(r,{detail:i,cancelable:!0,bubbles:o,composed:!0}),a=e?.isConnected?
e:document;return!i?.cancelled&&a.dispatchEvent(n)}ajax(e,r,i){(!i||i instanceof Element||typeof i=="string")&&(i={target:i});let o=typeof i.source=="string"?document.
querySelector(i.source):i.source;if(typeof i.source=="string"&&!o)return Promise.reject(new Error("Source not found"));o||=document.body;let n=this.#I(o,i.event||
{});return Object.assign(n,i),i.target&&(n.target=this.#H(document.body,i.target),!n.target)?Promise.reject(new Error("Target not found")):(Object.assign(n.request,
{action:r,method:e.toUpperCase()}),i.headers&&Object.assign(n.request.headers,i.headers),this.#Z(n))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,r){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#L?.abort(),r=r||location.pathname+location.search;let i=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:r,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#L=new AbortController,this.ajax("GET",r,{target:i,swap:"outerSync",select:i!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#L.signal}})}#Xe(e){let{sourceElement:r,push:i,replace:o,hx:n,response:a}=e;if((n?.pushurl||
n?.replaceurl)&&(i=n.pushurl,o=n.replaceurl),i==null&&o==null&&this.#f(r)&&(i="true"),(i==="false"||i===!1)&&(i=null),(o==="false"||o===!1)&&(o=null),!i&&!o)return null;
let d=i||o;if(d==="true"){let g=a?.raw?.url||e.request.action,m=new URL(g,location.href);d=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:i?"push":"replace",path:d}}#Ge(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let r=this.#Xe(e);if(!r)
return;let i={history:r,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",i)&&(r.type==="push"?this.#Ke(r.path):this.#Qe(
r.path),this.#e(document,"htmx:after:history:update",i))}#Je(e){if(e._htmx?.onInitialized)return;let r=this.#w("hx-on"),i=this.config.metaCharacter||":",o=n=>async a=>{
try{await this.#d(e,{event:a},`with(event?.detail||{}){${n}}`,!1)}catch(d){typeof d!="symbol"&&this.#e(e,"htmx:error",{error:d})}};for(let n of e.getAttributeNames()){
let a=r.find(m=>n.startsWith(m));if(!a)continue;this.#o(e).onInitialized=!0;let d=n.substring(a.length),h=e.getAttribute(n);if(!d){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),o(m.substring(p+2).trim()))}continue}if(d[0]!==i)continue;let g=d.substring(1);g.startsWith(i)&&
(g="htmx"+i+g.substring(1)),this.#E(e,g,o(h))}}#Ye(e){let r=e.sourceElement,i=this.#t(r,"hx-indicator"),o;if(i)o=this.#s(r,i,"hx-indicator");else{if(r===document.
body)return;o=[r]}for(let n of o){e.indicators.push(n);let a=this.#u(n);a.rc=(a.rc||0)+1,this.#x(n,this.config.requestClass)}}#Ze(e){for(let r of e){let i=this.#u(
r);i.rc&&--i.rc<=0&&(this.#S(r,this.config.requestClass),delete i.rc)}}#et(e){let r=e.sourceElement,i=this.#t(r,"hx-disable");if(i)for(let o of this.#s(r,i,"hx-\
disable")){e.disabledElements.push(o);let n=this.#u(o);n.dc=(n.dc||0)+1,o.disabled=!0}}#tt(e){for(let r of e){let i=this.#u(r);i.dc&&--i.dc<=0&&(r.disabled=!1,delete i.
dc)}}#de(e,r,i,o,n){if(o&&r&&!r.reportValidity())return;i??=r&&e.type==="submit"?e:null;let a=r?new FormData(r):new FormData,d=r?new Set(r.elements):new Set;if(!r){
if(o&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,d,a,n)}i?.name&&(a.append(i.name,i.value),d.add(i));let h=this.#t(e,"hx-include");if(h)for(let g of this.#s(
e,h)){if(o&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,d,a)}return a}#fe(e,r,i,o){let n=e.tagName,a=[];n==="BUTTON"||n.includes("-")?a=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(n)||!o&&e!==document.body)&&(a=this.#c(e,"[name]:not(button)"));for(let d of a){let h=d.name||d.getAttribute?.("name");
if(!h||d.matches(":disabled")||r.has(d))continue;r.add(d);let g=d.type;if(g==="checkbox"||g==="radio"||d.tagName!=="INPUT"&&"checked"in d)d.checked&&i.append(h,
d.value);else if(g==="file")for(let m of d.files)i.append(h,m);else if(g==="select-multiple")for(let m of d.selectedOptions)i.append(h,m.value);else if(Array.isArray(
d.value))for(let m of d.value)i.append(h,m);else i.append(h,d.value)}}#N(e,r,i,o={}){let n=this.#t(e,r);if(!n)return null;let a=this.#B(n);if(a)return a.indexOf(
"{")!==0&&(a="{"+a+"}"),this.#d(e,o,a,!0).then(d=>{i(d)});i(t.parse(n))}#rt(e){let r=e.trim();return r.startsWith("<")&&r.endsWith("/>")?r.slice(1,-2):r}#s(e,r,i,o){
let n=r??e,a=r?this.#A(e)||document.body:document;if(n.startsWith("global "))return this.#s(a,n.slice(7),i,!0);let d=n?t.split(n):[],h=[],g=[];for(let m of d){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=a.closest(p.slice(8));else if(p.startsWith("find "))y=a.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...a.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=a.nextElementSibling;else if(p.startsWith("next "))y=this.#it(a,p.slice(5),!!o);else if(p===
"previous"||p==="previousElementSibling")y=a.previousElementSibling;else if(p.startsWith("previous "))y=this.#st(a,p.slice(9),!!o);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=a.getRootNode().host;else if(p==="this"){if(i){h.push(...this.#Ae(a,i));continue}y=a}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#$(a,!!o);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#it(e,r,i){return this.#he(this.#$(
e,i).querySelectorAll(r),e,Node.DOCUMENT_POSITION_PRECEDING)}#st(e,r,i){let o=[...this.#$(e,i).querySelectorAll(r)].reverse();return this.#he(o,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,r,i){
for(let o of e)if(o.compareDocumentPosition(r)===i)return o}#$(e,r){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:r}):document}#D(e,r,i){let o=this.#s(
e,r,i)[0];return o||console.warn(`htmx: '${r}' on ${i} did not match any element`,{elt:e,selector:r,attr:i}),o}#W(e,r,i){return this.#s(e,r,i)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#nt(e){let r=this.#o(e);if(r.abortInitialized)return;r.abortInitialized=
!0;let i=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",i),r.listeners.push({fromElt:e,eventName:"htmx:abort",handler:i})}#j(e,r,i){let{persistentIds:o,
idMap:n}=this.#lt(e,r),a=document.createElement("div");a.hidden=!0,document.body.after(a);let d={target:e,idMap:n,persistentIds:o,pantry:a,futureMatches:new WeakSet};
i?this.#R(d,e,r):this.#R(d,e.parentNode,r,e,e.nextSibling),this.#i(a),a.remove()}#R(e,r,i,o=null,n=null){r instanceof HTMLTemplateElement&&i instanceof HTMLTemplateElement&&
(r=r.content,i=i.content),o||=r.firstChild;let a=i.firstChild;for(;a;){let d;if(o&&o!=n&&(d=this.#ot(e,a,o,n),d&&d!==o)){let g=o;for(;g&&g!==d;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,a))?this.#m(r,m,n):this.#pe(e,m)}}if(!d&&a instanceof Element&&e.persistentIds.has(a.id)){let g=CSS.escape(a.
id);d=e.target.id===a.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=d;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(d.id),p.size||e.idMap.delete(m))}this.#m(r,d,o)}if(d){this.#ge(d,a,e),o=d.nextSibling,a=a.nextSibling;continue}let h=a.nextSibling;if(e.idMap.has(
a)){let g=document.createElement(a.tagName);r.insertBefore(g,o),this.#ge(g,a,e),this.process(g),o=g.nextSibling}else r.insertBefore(a,o),o=a.nextSibling;a=h}for(;o&&
o!=n;){let d=o;o=o.nextSibling,this.#pe(e,d)}}#me(e,r,i){if(e.futureMatches.has(r))return!0;for(let o=i.nextSibling,n=0;o&&n<this.config.morphScanLimit;o=o.nextSibling,
n++)if(o instanceof Element&&r.isEqualNode(o))return e.futureMatches.add(r),!0;return!1}#ot(e,r,i,o){if(r.nodeType===3)return i?.nodeType===3?i:null;if(!(r instanceof
Element))return null;let n=null,a=0,d=this.config.morphScanLimit,h=e.idMap.get(r),g=h?.size||0;if(r.id&&!h)return null;let m=i;for(;m&&m!=o;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,r)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(d>0&&m.isEqualNode(r))return m;n||(n=m)}}if(a+=p?.size||0,a>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--d<1&&g===0)break;m=m.nextSibling}return n&&this.#me(e,n,r)?null:n}#at(e,r){return!(e instanceof Element)||
e.tagName!==r.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(r)?!1:!e.id||e.id===r.id}#pe(e,r){e.idMap.has(r)?this.#m(e.pantry,r,null):(this.#i(r),r.remove())}#m(e,r,i){
if(e.moveBefore)try{e.moveBefore(r,i);return}catch{}e.insertBefore(r,i)}#ge(e,r,i){if(e.nodeType===3){e.nodeValue!==r.nodeValue&&(e.nodeValue=r.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:r}))return;this.#V(e,r),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=r.defaultValue&&(e.value=r.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(r)||r.tagName==="TEMPLATE"||r.querySelector?.("template"))&&this.#R(i,e,r)}#V(e,r){let i=this.config.morphIgnore||[],o=!1,n=a=>this.#w("hx-").some(d=>a.
startsWith(d));for(let a of r.attributes)if(!i.some(d=>a.name.startsWith(d))&&e.getAttribute(a.name)!==a.value){if(n(a.name)&&(o=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:a.name,newValue:a.value}))continue;e.setAttribute(a.name,a.value),a.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=a.value)}for(let a=e.attributes.length-1;a>=0;a--){let d=e.attributes[a];if(d&&!r.hasAttribute(d.name)&&!i.some(h=>d.name.startsWith(
h))){if(n(d.name)&&(o=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:d.name,newValue:null}))continue;e.removeAttribute(d.name)}}o&&this.#i(e,!0)}#ye(e,r,i,o){
for(let n of o)if(r.has(n.id)){let a=n;for(;a&&a!==i;){let d=e.get(a);d==null&&(d=new Set,e.set(a,d)),d.add(n.id),a=a.parentElement}}}#lt(e,r){let i=this.#c(e,"\
[id]"),o=r.querySelectorAll("[id]"),n=this.#ct(i,o),a=new Map;return this.#ye(a,n,e.parentElement,i),this.#ye(a,n,r,o),{persistentIds:n,idMap:a}}#ct(e,r){let i=new Set,
o=new Map;for(let{id:a,tagName:d}of e)o.has(a)?i.add(a):a&&o.set(a,d);let n=new Set;for(let{id:a,tagName:d}of r)n.has(a)?i.add(a):o.get(a)===d&&n.add(a);for(let a of i)
n.delete(a);return n}#ut(e){let r=e.response.raw.status,i=this.config.noSwap.map(n=>n+""),o=r+"";for(let n of[o,o.slice(0,2)+"x",o[0]+"xx"]){if(i.includes(n)){e.
swap="none";return}let a=this.#t(e.sourceElement,"hx-status:"+n);if(a){t.merge(a,e);return}}}#dt(e,r){return new Promise(i=>{this.#g||=[],this.#g.push({task:e,resolve:i,
ctx:r}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:r,ctx:i}=this.#g.shift();try{if(document.startViewTransition){
let o={task:e,ctx:i};this.#e(i.sourceElement,"htmx:before:viewTransition",o),await document.startViewTransition(o.task).finished,this.#e(i.sourceElement,"htmx:a\
fter:viewTransition",o)}else await e()}catch{}finally{this.#y=!1,r(),this.#be()}}#ft(e,r){let i=["class","style","width","height"],o=r.querySelectorAll("[id]"),
n=Object.fromEntries([...o].map(h=>[h.id,h])),a=e.querySelectorAll("[id]"),d=[];for(let h of a){let g=n[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of i)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);d.push(()=>{this.#V(h,m)})}}return d}#x(e,r){e?.classList?.add?.(r)}#S(e,r){e?.classList?.
remove?.(r),e?.classList?.length===0&&e.removeAttribute("class")}#A(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new l})();typeof window<"u"&&(window.htmx=pe);var $=pe;(()=>{let t;function s(u){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+u)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+u)}]`),w}function l(u){let f=t.HCON.parse(t.attributeValue(u,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function c(u){if(u.startsWith("ws://")||u.startsWith("wss://"))return u;if(u.startsWith("http://"))return"ws://"+u.slice(7);if(u.startsWith("https://"))return"w\
ss://"+u.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(u.startsWith("//"))return f+u;if(u.startsWith("/"))return f+"\
//"+w+u;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+u}let e=new Set;function r(u,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:c(u),config:l(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!t.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(t.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),o(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,o(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function i(u,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}u._htmx?.ws?.connection===f&&delete u._htmx.ws.connection,e.delete(f)}function o(u,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let x={signal:E.signal};f.socket.addEventListener("open",()=>{if(u.
isConnected)t.triggerHtmxEvent(u,"htmx:ws:after:connection",{connection:f});else{i(u,f);return}f.attempt=0,d(f)},x),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(u,f,v)).catch(A=>{u.isConnected&&t.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:A})})},x),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(u.isConnected&&t.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(v.code)&&u.isConnected?n(u,f):i(u,f))},x),f.socket.addEventListener("error",v=>{u.isConnected&&t.triggerHtmxEvent(
u,"htmx:ws:error",{connection:f,error:v})},x)}catch(E){u.isConnected&&t.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:E})}}function n(u,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){i(u,f);return}let x=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(x*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(u.isConnected){if(f.cancelled=!1,!t.triggerHtmxEvent(u,"htmx:ws:before:connection",{connection:f})||f.cancelled){t.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),i(u,f);return}}else{i(u,f);return}f.timer=setTimeout(()=>{u.isConnected?o(u,f):i(u,f)},A)}function a(u,f,w){try{u.socket.send(w.data),
t.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:u,message:w})}catch(E){t.triggerHtmxEvent(f,"htmx:ws:error",{connection:u,error:E})}}function d(u){
for(;u.queue.length&&u.socket?.readyState===WebSocket.OPEN;){let f=u.queue.shift();a(u,f.element,f.message)}}async function h(u,f){let w=u.closest(s("connect")),
E=w&&t.attributeValue(w,"hx-ws:connect");if(!E){t.triggerHtmxEvent(u,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let x=c(
E),v=w._htmx?.ws?.connection;if(!v){t.triggerHtmxEvent(u,"htmx:ws:error",{url:x,error:"Connection not open"});return}let S={...t.createRequestContext(u,f).request.
headers};delete S.Accept;let _=u.form||u.closest("form"),q=t.collectFormData(u,_,f.submitter),L={};for(let[M,I]of q)M in L?L[M]=[].concat(L[M],I):L[M]=I;let fe=t.
getAttributeObject(u,"hx-vals",M=>Object.assign(L,M)),he=v.sending.then(async()=>{fe&&await fe,delete L.headers;let M=[],I={headers:S,values:L,data:void 0},me={
connection:v,message:I,cancelled:!1,waitUntil(Z){M.push(Promise.resolve(Z))}},Fe=t.triggerHtmxEvent(u,"htmx:ws:before:message:outgoing",me);try{if(await Promise.
all(M),!Fe||me.cancelled)return;if(I.data??=JSON.stringify({...I.values,headers:I.headers}),!e.has(v)){t.triggerHtmxEvent(u,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?a(v,u,I):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?t.triggerHtmxEvent(u,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:u,message:I})}catch(Z){t.triggerHtmxEvent(u,"htmx:ws:error",{connection:v,error:Z})}});
v.sending=he.catch(()=>{}),await he}async function g(u,f,w){let E=[],x={data:w.data,text(){let q=x.data;return typeof q=="string"?Promise.resolve(q):q instanceof
Blob?q.text():Promise.resolve(new TextDecoder().decode(q))},json(){return x.text().then(JSON.parse)}};if(!u.isConnected){i(u,f);return}let v={connection:f,message:x,
cancelled:!1,waitUntil(q){E.push(Promise.resolve(q))}},A=t.triggerHtmxEvent(u,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!A||v.cancelled)return;
let S=null,_;if(typeof x.data=="string")try{S=await x.json()}catch{_=await x.text()}if(S&&(S.content!==void 0?_=S.content:S.payload!==void 0&&(_=S.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),_!=null){let q=S?.target||t.attributeValue(u,"hx-t\
arget"),L=S?.swap||t.attributeValue(u,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(L)||(L+=" swapEmpty:false"),await htmx.
swap({sourceElement:u,target:q||u,swap:L,select:S?.select??t.attributeValue(u,"hx-select"),selectOOB:t.attributeValue(u,"hx-select-oob"),text:_,transition:!1})}
t.triggerHtmxEvent(u,"htmx:ws:after:message:incoming",{connection:f,message:x})}function m(u){if(t.htmxProp(u).ws??={},u._htmx.ws.initialized)return;let f=t.attributeValue(
u,"hx-ws:connect");if(!f)return;let w=t.attributeValue(u,"hx-trigger")||"load";t.onTrigger(u,w,()=>{r(f,u)}),u._htmx.ws.initialized=!0}function p(u){if(t.htmxProp(
u).ws??={},u._htmx.ws.sendInitialized)return;let f=t.attributeValue(u,"hx-trigger");f||(f=u.matches("form")?"submit":u.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),t.onTrigger(u,f,async w=>{u.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(u,w)}),u._htmx.ws.sendInitialized=
!0}function y(u){let f=u._htmx?.ws?.connection;f&&(t.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"removed",code:null}),i(u,f))}function b(u){if(u.hasAttribute(
"ws-connect")||u.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),u.hasAttribute("ws-connect")){let f=u.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";u.
hasAttribute(E)||u.setAttribute(E,f)}if(u.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";u.hasAttribute(
w)||u.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:u=>{t=u,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:u=>{let f=E=>{b(E);let x=t.attributeValue(
E,"hx-ws:send");t.attributeValue(E,"hx-ws:connect")!=null&&m(E),x!=null&&p(E)};f(u);let w=s("connect")+","+s("send")+",[ws-connect],[ws-send]";u.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:u=>{y(u)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(u=>{u.socket&&u.socket.close(1e3,
"page navigating away")})})})();$.config.includeIndicatorCSS=!1;$.config.history=!0;$.config.defaultTimeout=3e4;var ge=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};$.registerExtension("no-code-in-attributes",{init(t){t.initSecurity(null,ge,ge)}});document.readyState!=="loading"&&$.process(document.body);function ye(t){t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let s of document.querySelectorAll("[data\
-theme-set]"))s.setAttribute("aria-checked",String(s.getAttribute("data-theme-set")===t));for(let s of document.querySelectorAll("[data-theme-choice]"))s instanceof
HTMLInputElement&&(s.checked=s.value===t)}document.addEventListener("click",t=>{let s=t.target.closest?.("[data-theme-set]");s&&ye(s.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",t=>{let s=t.target;!(s instanceof HTMLInputElement)||!s.matches("[data-theme-choice]")||(ye(s.value),s.form?.
requestSubmit())});function D(t,s,{align:l="start",side:c="below",gap:e=4}={}){let r=s.getBoundingClientRect(),i=t.offsetWidth,o=t.offsetHeight,n=8,a=innerHeight-r.bottom-n,d=r.top-
n,h=c==="below"?a>=o+e||a>=d:d<o+e&&a>d,g=l==="end"?r.right-i:l==="middle"?r.left+(r.width-i)/2:r.left;g=Math.max(n,Math.min(g,innerWidth-i-n));let m=h?r.bottom+
e:r.top-o-e;m=Math.max(n,Math.min(m,innerHeight-o-n)),t.style.left=`${Math.round(g)}px`,t.style.top=`${Math.round(m)}px`}var be=t=>[...t.querySelectorAll('[role^="menuitem"]')].filter(s=>s instanceof HTMLElement&&s.checkVisibility()).map(s=>s),Ue=t=>document.querySelector(`[popove\
rtarget="${CSS.escape(t.id)}"]`);document.addEventListener("beforetoggle",t=>{let s=t.target;s.matches?.(".menu__list")&&(s.style.visibility=t.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",t=>{let s=t.target;if(!s.matches?.(".menu__list"))return;s.style.visibility="";let l=t.newState==="open",c=Ue(
s);c?.setAttribute("aria-expanded",String(l)),!(!l||!c)&&(D(s,c,{align:s.dataset.align==="end"?"end":"start",side:s.dataset.side==="above"?"above":"below"}),be(
s)[0]?.focus())},!0);document.addEventListener("keydown",t=>{let s=t.target,l=s.closest?.(".menu__list");if(!l){let i=s.closest?.('[aria-haspopup="menu"]');i&&(t.
key==="ArrowDown"||t.key==="ArrowUp")&&(t.preventDefault(),document.getElementById(i.getAttribute("popovertarget")??"")?.showPopover());return}let c=be(l),e=c.indexOf(
s),r=i=>{t.preventDefault(),c[(i+c.length)%c.length]?.focus()};t.key==="ArrowDown"?r(e+1):t.key==="ArrowUp"?r(e-1):t.key==="Home"?r(0):t.key==="End"?r(c.length-
1):t.key==="Tab"?l.hidePopover():t.key.length===1&&t.key!==" "&&!t.ctrlKey&&!t.metaKey&&[...c.slice(e+1),...c.slice(0,e+1)].find(o=>o.innerText.trim().toLowerCase().
startsWith(t.key.toLowerCase()))?.focus()});document.addEventListener("click",t=>{let s=t.target.closest?.('[role="menuitem"], [role="menuitemradio"]');s&&(s.getAttribute(
"aria-disabled")==="true"?t.preventDefault():s.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(t=>t.hidePopover()));function z(t){let s=document.getElementById(t);s instanceof HTMLDialogElement&&!s.open&&s.showModal()}document.addEventListener("click",t=>{let s=t.target,l=s.closest?.(
"[data-opens]")?.getAttribute("data-opens");if(l){t.preventDefault(),z(l);return}if(s.closest?.("[data-closes]")){s.closest("dialog")?.close();return}if(s instanceof
HTMLDialogElement&&s.hasAttribute("data-light")){let c=s.getBoundingClientRect();!(t.clientX>=c.left&&t.clientX<=c.right&&t.clientY>=c.top&&t.clientY<=c.bottom)&&
t.detail>0&&s.close()}});var we=t=>t.querySelectorAll("dialog[data-open]").forEach(s=>{s.removeAttribute("data-open"),z(s.id)});document.addEventListener("htmx:\
after:swap",()=>we(document));we(document);function W(t,s,l=!1){let c=document.getElementById("confirm");if(!(c instanceof HTMLDialogElement))return Promise.resolve(
!0);let{confirmTitle:e="Are you sure?",confirmAction:r="Continue",confirmTone:i=""}=t.dataset,o=(a,d)=>{let h=c.querySelector(`[data-slot="${a}"]`);h&&(h.textContent=
d)};o("title",e),o("text",s),o("action",r);let n=c.querySelector('[value="yes"]');return n?.classList.toggle("btn--danger",i==="danger"),n?.classList.toggle("bt\
n--primary",i!=="danger"),c.returnValue="",c.showModal(),l&&n instanceof HTMLElement&&n.focus(),new Promise(a=>c.addEventListener("close",()=>a(c.returnValue===
"yes"),{once:!0}))}document.addEventListener("htmx:confirm",t=>{let{ctx:s,issueRequest:l,dropRequest:c}=t.detail;s?.confirm&&(t.preventDefault(),W(s.sourceElement,
s.confirm).then(e=>e?l():c()))});document.addEventListener("submit",t=>{let s=t.target,l=t.submitter,c=l?.dataset.confirm?l:s,e=c.dataset.confirm;!e||s.dataset.
confirmed||(t.preventDefault(),t.stopImmediatePropagation(),W(c,e).then(r=>{r&&(s.dataset.confirmed="yes",s.requestSubmit(l),delete s.dataset.confirmed)}))},!0);function ee(t){t.classList.add("is-leaving"),setTimeout(()=>t.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function Ee(t){if(t.hasAttribute(
"data-watched")||(t.setAttribute("data-watched",""),t.getAttribute("role")!=="alert"&&T([...t.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),t.hasAttribute("data-stays")))return;let s=setTimeout(()=>ee(t),7e3),l=()=>clearTimeout(s),c=()=>{clearTimeout(s),s=setTimeout(()=>ee(t),7e3)};t.addEventListener(
"pointerenter",l),t.addEventListener("pointerleave",c),t.addEventListener("focusin",l),t.addEventListener("focusout",c)}function T(t){let s=document.getElementById(
"live");s&&(s.textContent="",requestAnimationFrame(()=>s.textContent=t))}function U({tone:t="good",title:s,text:l=""}){let c=document.getElementById(`toast-${t}`);
if(!(c instanceof HTMLTemplateElement))return;let e=c.content.cloneNode(!0),[r,i]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];r&&(r.textContent=
s),i&&(i.textContent=l),document.getElementById("toasts")?.append(e)}var F=document.getElementById("toasts");F&&(F.querySelectorAll(".toast").forEach(Ee),new MutationObserver(
()=>F.querySelectorAll(".toast").forEach(Ee)).observe(F,{childList:!0}));document.addEventListener("click",t=>{let s=t.target.closest?.("[data-dismiss]")?.closest(
".toast, .banner");s&&ee(s)});var k=document.createElement("div");k.className="tooltip";k.id="tooltip";k.setAttribute("role","tooltip");k.setAttribute("popover","manual");var H=null,B;function ve(t){
let s=t.getAttribute("data-tip");!s||!t.isConnected||(H=t,k.textContent=s,(t.closest("dialog[open]")??document.body).append(k),k.showPopover(),D(k,t,{align:"mid\
dle",side:t.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),t.getAttribute("aria-label")!==s&&t.textContent?.trim()!==s&&t.setAttribute("aria-de\
scribedby",xe(t,!0)))}function xe(t,s){let l=(t.getAttribute("aria-describedby")??"").split(/\s+/).filter(c=>c&&c!==k.id);return(s?[...l,k.id]:l).join(" ")}function N(){
if(clearTimeout(B),!H)return;let t=xe(H,!1);t?H.setAttribute("aria-describedby",t):H.removeAttribute("aria-describedby"),H=null,k.matches(":popover-open")&&k.hidePopover()}
function Se(t){let s=t.target.closest?.("[data-tip], [title]"),l=s?.getAttribute("title");return s&&l&&!(s instanceof HTMLIFrameElement)&&(s.setAttribute("data-\
tip",l),s.removeAttribute("title")),s??Ke(t.target)}function Ke(t){let s=t.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!s||s.scrollWidth<=
s.clientWidth&&s.scrollHeight<=s.clientHeight?null:(s.setAttribute("data-tip",(s.textContent??"").trim()),s)}document.addEventListener("pointerover",t=>{if(t.pointerType===
"touch")return;let s=t.target;if(k.contains(s))return clearTimeout(B);let l=Se(t);if(l===H)return clearTimeout(B);if(clearTimeout(B),!l){B=setTimeout(N,120);return}
B=setTimeout(()=>{N(),ve(l)},H?60:350)});document.addEventListener("focusin",t=>{let s=Se(t);s?.matches(":focus-visible")&&(N(),ve(s))});document.addEventListener(
"focusout",N);document.addEventListener("keydown",t=>{t.key==="Escape"&&N()});document.addEventListener("pointerdown",N);addEventListener("scroll",N,{capture:!0,
passive:!0});var te=[["minute",60],["hour",3600],["day",86400]];function Qe(t){let s=t<0,l=Math.abs(t);if(l<45)return s?"just now":"in a moment";if(l>=7*86400)return null;let c=n=>s?
Math.floor(l/n):Math.round(l/n),[e,r]=c(60)<60?te[0]:c(3600)<24?te[1]:te[2],i=Math.max(1,c(r)),o=`${i} ${e}${i===1?"":"s"}`;return s?`${o} ago`:`in ${o}`}function Ae(){
let t=Date.now();for(let s of document.querySelectorAll("time[data-relative]")){let l=Qe((Date.parse(s.dateTime)-t)/1e3);l&&s.textContent!==l&&(s.textContent=l)}}
setInterval(Ae,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||Ae()});function ke(t){let s=t.closest('[role="tablist"]');for(let l of s?.querySelectorAll('[role="tab"]')??[]){let c=l===t;l.setAttribute("aria-selected",String(c)),l.
setAttribute("tabindex",c?"0":"-1"),document.getElementById(l.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!c)}}document.addEventListener("click",
t=>{let s=t.target.closest?.('[role="tab"]');s instanceof HTMLElement&&ke(s)});document.addEventListener("keydown",t=>{let s=t.target.closest?.('[role="tab"]');
if(!(s instanceof HTMLElement))return;let l=[...s.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],c=l.indexOf(s),e={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:l.length-1}[t.key];if(e===void 0)return;t.preventDefault();let r=l[(e+l.length)%l.length];ke(r),r.focus()});var R=t=>t.closest?.(".combobox"),C=t=>t.querySelector(".combobox__input"),j=t=>t.querySelector('[role="listbox"]'),re=t=>[...j(t).querySelectorAll('[role="opti\
on"]')].map(s=>s);function V(t,s){j(t).hidden=!s,C(t).setAttribute("aria-expanded",String(s)),s||K(t,null)}function K(t,s){for(let l of re(t))l.classList.toggle(
"is-active",l===s);s?(C(t).setAttribute("aria-activedescendant",s.id),s.scrollIntoView({block:"nearest"})):C(t).removeAttribute("aria-activedescendant")}function qe(t,s){
let l=s.querySelector("template")?.content.firstElementChild;if(!l)return;let c=s.dataset.value??"";t.hasAttribute("data-many")||t.querySelectorAll(".chip").forEach(
e=>e.remove()),[...t.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===c)||C(t).before(document.importNode(l,!0)),C(t).value="",V(t,!1),j(t).replaceChildren(),
t.dataset.chosen="",C(t).focus(),T(`${s.dataset.label??c} chosen`),Le(t)}function Te(t,s){T(`${s.querySelector(".truncate")?.textContent??""} removed`),s.remove(),
C(t).focus(),Le(t)}function Le(t){let s=C(t),l=!t.querySelector(".chip");s.placeholder=l?s.dataset.placeholder??"":"",t.dispatchEvent(new Event("change",{bubbles:!0}))}
document.addEventListener("htmx:after:swap",()=>{let t=document.activeElement&&R(document.activeElement);t&&document.activeElement===C(t)&&(t.dataset.chosen!==void 0&&
j(t).replaceChildren(),V(t,j(t).childElementCount>0),K(t,re(t)[0]??null))});document.addEventListener("input",t=>{let s=t.target,l=s.matches?.(".combobox__input")&&
R(s);l&&(delete l.dataset.chosen,K(l,null))});document.addEventListener("focusin",t=>{let s=t.target;s.matches?.(".combobox__input")&&delete R(s)?.dataset.chosen});
document.addEventListener("keydown",t=>{let s=t.target;if(!s.matches?.(".combobox__input"))return;let l=R(s);if(!l)return;let c=re(l),e=c.findIndex(i=>i.classList.
contains("is-active")),r=!j(l).hidden;if(t.key==="ArrowDown"||t.key==="ArrowUp"){t.preventDefault(),!r&&c.length&&V(l,!0);let i=t.key==="ArrowDown"?1:-1;c.length&&
K(l,c[(e+i+c.length)%c.length])}else if(t.key==="Enter"&&r)t.preventDefault(),e>=0&&qe(l,c[e]);else if(t.key==="Escape"&&r)t.preventDefault(),t.stopPropagation(),
V(l,!1);else if(t.key==="Backspace"&&!C(l).value){let i=[...l.querySelectorAll(".chip")].at(-1);i&&Te(l,i)}});document.addEventListener("pointerdown",t=>{t.target.
closest?.(".combobox [role='option']")&&t.preventDefault()});document.addEventListener("click",t=>{let s=t.target,l=R(s);if(!l)return;let c=s.closest('[role="op\
tion"]'),e=s.closest(".chip__remove");if(c instanceof HTMLElement)qe(l,c);else if(e){let r=e.closest(".chip");r&&Te(l,r)}else s.closest(".combobox__box")&&C(l).
focus()});document.addEventListener("focusout",t=>{let s=R(t.target),l=t.relatedTarget;s&&!(l instanceof Node&&s.contains(l))&&V(s,!1)});function P(t){let s=t.replace(/[\s\u00a0\u202f'’]/g,""),l=s.lastIndexOf(","),c=s.lastIndexOf("."),e=s;return l>=0&&c>=0?e=l>c?s.replaceAll(".","").replace(",",
"."):s.replaceAll(",",""):l>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(s)?s.replaceAll(",",""):s.indexOf(",")===l?s.replace(",","."):s),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):t.trim()}function ie(t,s){if(!/^-?\d+(\.\d+)?$/.test(t))return t;let[l,c=""]=t.split("."),e=l.startsWith("-")?"-":"",r=l.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),i=s===null||c.length>s?c:c.padEnd(s,"0");return e+r+(i?`.${i}`:"")}var Xe=t=>t.dataset.digits?Number(t.dataset.digits):null,se=t=>t instanceof HTMLInputElement&&
t.matches("[data-amount]")?t:null;document.addEventListener("focusin",t=>{let s=se(t.target);s&&!s.readOnly&&(s.value=P(s.value),s.select())});document.addEventListener(
"focusout",t=>{let s=se(t.target);s&&(s.value=ie(P(s.value),Xe(s)))});document.addEventListener("formdata",t=>{let{formData:s,target:l}=t;if(l instanceof HTMLFormElement)
for(let c of l.elements){let e=se(c);e?.name&&!e.disabled&&s.set(e.name,P(e.value))}});var Ce=new WeakMap,Me=new WeakMap,Ie=new WeakMap,ne=new WeakMap,He=new WeakSet;function Oe(t){if(!He.delete(t))return!1;let s=t.querySelector("[data-einvoice]");
return s instanceof HTMLElement&&s.focus(),!0}var oe=(t,s)=>t.elements.namedItem(s),_e=t=>t instanceof HTMLInputElement&&t.matches("[data-amount]");function X(t,s){
if(!_e(t))return s.trim().replaceAll(`\r
`,`
`);let l=P(s);return l.includes(".")?l.replace(/0+$/,"").replace(/\.$/,""):l}function Ne(t,s){let l=t instanceof HTMLInputElement?t:null;t.value=l&&_e(t)&&document.
activeElement!==l?ie(s,l.dataset.digits?Number(l.dataset.digits):null):s;let c=G(t);return c?.dispatchEvent(new Event("input",{bubbles:!0})),()=>c?.dispatchEvent(
new Event("change",{bubbles:!0}))}var Q=t=>[...t.querySelectorAll("[data-einvoice-row]")].filter(s=>s instanceof HTMLElement);function ae(t,s,l){let{einvoiceRow:c="",
value:e}=l.dataset,r=`${c} ${s.querySelector("input")?.value??""}`,i=Ie.get(t)??new Map;return Ie.set(t,i),e!==void 0&&i.set(r,e),e??i.get(r)??null}function Ge(t,s){
let l=s.querySelector("input")?.value??"",c=Me.get(t)??new Map;Me.set(t,c),s.hasAttribute("data-fresh")&&c.set(l,new Set);let e=c.get(l);if(!e)return;let r=Ce.get(
t)??new Map;Ce.set(t,r);let i=[];for(let o of Q(s)){let{einvoiceRow:n=""}=o.dataset,a=ae(t,s,o),d=oe(t,n);if(!d||a===null||e.has(n))continue;e.add(n);let h=X(d,
d.value);h!==""&&h!==r.get(n)||(i.push(Ne(d,a)),r.set(n,X(d,a)))}i.length>0&&He.add(t);for(let o of i)o()}function $e(t,s){let l=0,c=0;for(let o of Q(s)){let n=ae(
t,s,o),a=n===null?null:oe(t,o.dataset.einvoiceRow??""),d=o.querySelector("[data-einvoice-kept]"),h=o.querySelector("[data-einvoice-yours]"),g=a?X(a,a.value)===X(
a,n??""):!1,m=a?.value==="";a&&Ye(a,g,s),h&&a&&(h.textContent=m?"The field is empty.":`You have “${Je(a)}”, which was kept.`),d?.toggleAttribute("hidden",!a||
g),o.hidden=g,g?l++:a&&!m&&c++}let e=Q(s).map(o=>o.dataset.einvoiceRow);for(let o of t.querySelectorAll("[data-read-mark]")){let n=ne.get(o),a=o.closest(".field")?.
querySelector("[name]")?.getAttribute("name")??"";(!n?.isConnected||n===s&&!e.includes(a))&&o.remove()}s.querySelector(".einvoice__rows")?.toggleAttribute("hidd\
en",Q(s).every(o=>o.hidden));let r=s.querySelector("[data-einvoice-told]"),i=`${l===1?"1 field is":`${l} fields are`} filled in from it. ${c?`${c===1?"1 holds":
`${c} hold`} something else, which was kept. `:""}Check them; you may change everything.`;r&&r.textContent!==i&&(r.textContent=i)}function G(t){if(!(t instanceof
RadioNodeList))return t;let s=[...t].filter(l=>l instanceof HTMLInputElement);return s.find(l=>l.checked)??s[0]}function Je(t){if(t instanceof HTMLSelectElement)
return t.selectedOptions[0]?.textContent?.trim()??"";let l=(t instanceof RadioNodeList?G(t)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():"")||
t.value;return l.length>60?`${l.slice(0,60)}…`:l}function Ye(t,s,l){let c=G(t)?.closest(".field"),e=c?.querySelector("[data-read-mark]");if(!s)e&&ne.get(e)===
l&&e.remove();else if(c&&!e){let r=l.querySelector("template")?.content.firstElementChild,i=r&&document.importNode(r,!0);if(!i)return;ne.set(i,l),c.append(i)}}function De(){
for(let t of document.querySelectorAll("[data-einvoice]")){let s=t.closest("form");!s||!(t instanceof HTMLElement)||(Ge(s,t),t.removeAttribute("data-fresh"),$e(
s,t))}}document.addEventListener("htmx:after:swap",De);De();for(let t of["input","change","focusout"])document.addEventListener(t,s=>{let l=s.target.closest?.("\
form");for(let c of l?.querySelectorAll("[data-einvoice]")??[])l&&c instanceof HTMLElement&&$e(l,c)});document.addEventListener("click",t=>{let s=t.target.closest?.(
"[data-einvoice-use]")?.closest("[data-einvoice-row]"),l=s?.closest("form");if(!(s instanceof HTMLElement)||!l)return;let c=s.closest("[data-einvoice]"),e=c instanceof
HTMLElement?ae(l,c,s):null,r=oe(l,s.dataset.einvoiceRow??"");!r||e===null||(Ne(r,e)(),G(r)?.focus())});function le(t){return t<1e3?`${t} bytes`:t<1e6?`${Math.round(t/1e3)} kB`:`${(t/1e6).toFixed(1)} MB`}document.addEventListener("change",t=>{let s=t.target;if(!(s instanceof
HTMLInputElement)||s.type!=="file")return;let l=s.closest(".file"),c=l?.querySelector("[data-picked]"),e=l?.querySelector("template");if(!c||!e)return;let r=Number(
s.dataset.limit??0);c.replaceChildren();let i="";for(let o of s.files??[]){let n=e.content.cloneNode(!0),a=n.querySelector(".file__name"),d=n.querySelector(".fi\
le__size");a&&(a.textContent=o.name),d&&(d.textContent=le(o.size)),r&&o.size>r&&(i=`${o.name} is ${le(o.size)}; the most is ${le(r)}. Choose a smaller file.`),c.
append(n)}s.setCustomValidity(i),i&&s.reportValidity()});document.addEventListener("click",t=>{let s=t.target.closest?.("[data-unpick]"),l=s?.closest(".file")?.
querySelector('input[type="file"]');!s||!l||(l.value="",l.dispatchEvent(new Event("change",{bubbles:!0})),l.focus())});for(let[t,s]of[["dragover",!0],["dragleav\
e",!1],["drop",!1]])document.addEventListener(t,l=>l.target.closest?.(".file__drop")?.classList.toggle("is-over",s));var Y=new Map,J=new Map,We=t=>[...Y.values()].
includes(t);document.addEventListener("htmx:before:request",t=>{let{ctx:s}=t.detail,l=s.sourceElement;l instanceof HTMLInputElement&&l.type==="file"&&l.form&&Y.
set(s,l.form)});document.addEventListener("htmx:finally:request",t=>{let{ctx:s}=t.detail,l=Y.get(s);if(Y.delete(s),!l||We(l)||!J.has(l))return;let c=J.get(l)??null;
J.delete(l),c?.classList.remove("is-loading"),s.response?.raw?.ok&&(Oe(l)?T("Not sent yet: check what was filled in."):l.requestSubmit(c))});document.addEventListener(
"submit",t=>{let s=t.target;if(!We(s))return;t.preventDefault(),t.stopImmediatePropagation();let l=t.submitter;l?.classList.add("is-loading"),J.set(s,l)},!0);function ce(t){let{dataTransfer:s}=t;return s?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let t of["dragenter","dragover"])document.
addEventListener(t,s=>{let l=ce(s);l&&(s.preventDefault(),l.hidden=!1)});document.addEventListener("dragleave",t=>{let s=ce(t);s&&!t.relatedTarget&&(s.hidden=!0)});
document.addEventListener("drop",t=>{let s=ce(t),l=t.dataTransfer?.files;if(!s||!l?.length)return;t.preventDefault();let c=s.querySelector('input[type="file"]');
c.files=l,s.requestSubmit()});function Be(t){let s=t.querySelector(".errors[data-focus]");s instanceof HTMLElement&&(s.removeAttribute("data-focus"),s.focus())}document.addEventListener("htm\
x:after:swap",()=>Be(document));Be(document);document.addEventListener("click",t=>{let s=t.target.closest?.(".errors a[href^='#']");if(!s)return;let l=document.
getElementById(s.getAttribute("href")?.slice(1)??""),c=l?.matches("input, select, textarea, button")?l:l?.querySelector("input:not([type=hidden]), select, texta\
rea, button");c instanceof HTMLElement&&(t.preventDefault(),c.focus(),c.scrollIntoView({block:"center"}))});document.addEventListener("submit",t=>{let s=t.target;
if(t.defaultPrevented||s.method==="dialog"||s.method==="get"||s.target==="_blank")return;delete s.dataset.changed;let l=t.submitter;if(s.dataset.sent){t.preventDefault();
return}s.dataset.sent="yes",l?.classList.add("is-loading")});document.addEventListener("htmx:after:request",t=>{let{ctx:s}=t.detail,l=s?.sourceElement?.closest?.(
"form[data-guard]");l&&s.response?.raw?.ok&&l.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let t of document.querySelectorAll("form[da\
ta-sent]"))t.removeAttribute("data-sent");for(let t of document.querySelectorAll("button.is-loading:not([data-loading])"))t.classList.remove("is-loading")});document.
addEventListener("input",t=>{t.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let l=t.target,c=l.id&&document.getElementById(`${l.id}-cou\
nt`);if(!c)return;let{value:{length:e},maxLength:r}=l;c.hidden=e<.8*r,c.textContent=`${e.toLocaleString("en")} of ${r.toLocaleString("en")}`});addEventListener(
"beforeunload",t=>{document.querySelector("form[data-guard][data-changed]")&&t.preventDefault()});document.addEventListener("change",t=>{let s=t.target;s.matches?.(
"[data-submits]")&&s.form?.requestSubmit()});document.addEventListener("change",t=>{let s=t.target,l=s.closest?.("table");if(!l)return;let c=[...l.querySelectorAll(
"[data-select-row]")],e=l.querySelector("[data-select-all]");if(s===e)for(let n of c)n.checked=s.checked;else if(!s.matches("[data-select-row]"))return;let r=c.
filter(n=>n.checked).length;e&&(e.checked=r>0&&r===c.length,e.indeterminate=r>0&&r<c.length);for(let n of c)n.closest("tr")?.toggleAttribute("data-chosen",n.checked);
let i=l.closest(".table-card, .card")?.querySelector("[data-bulk]"),o=i?.querySelector("[data-chosen]");o&&(o.textContent=String(r)),i?.toggleAttribute("hidden",
r===0)});function je(t){let s=t.target;if(t.defaultPrevented||s.closest?.("a, button, input, label, select, summary, [popover]"))return;let l=s.closest?.("tr")?.querySelector(
"a.row-link");!(l instanceof HTMLAnchorElement)||String(getSelection())||l.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t.ctrlKey||t.button===
1,metaKey:t.metaKey,shiftKey:t.shiftKey}))}document.addEventListener("click",je);document.addEventListener("auxclick",t=>{t.button===1&&je(t)});var Re=(t,s)=>[...t.querySelectorAll(s)].map(l=>(l.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",t=>{let{ctx:s}=t.detail,l=s?.
response?.raw;if(!l||s.target===document.body||s.select||s.hx?.redirect||s.hx?.location||s.hx?.refresh)return;let c=/^\s*<!doctype html/i.test(s.text??"");if(c&&
l.redirected){t.preventDefault(),location.assign(l.url);return}if(!(l.status>=400&&!(l.headers.get("Content-Type")??"").startsWith("text/html"))&&!(c&&l.status>=
400))return;t.preventDefault();let r=c?new DOMParser().parseFromString(s.text,"text/html"):document.implementation.createHTMLDocument();U({tone:"bad",title:Re(r,
"main h1, header h1").slice(0,200)||`The server could not do this (${l.status})`,text:Re(r,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var ue=document.getElementById("connection"),Ve=!1;function O(t,s="No connection. What you see may be old; we keep trying."){if(!ue||t===Ve)return;Ve=t;let l=ue.
querySelector("[data-slot='text']");l&&(l.textContent=s),ue.hidden=!t,document.dispatchEvent(new CustomEvent(t?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>O(!0));addEventListener("online",()=>O(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||O(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>O(!1));document.addEventListener("htmx:after:request",()=>O(!1));document.addEventListener(
"htmx:error",t=>{let{error:s}=t.detail??{};s instanceof TypeError&&/fetch/i.test(s.message)&&(O(!0,"The server did not answer. Trying to reach it…"),Pe())});function Pe(){
fetch("/healthz",{cache:"no-store"}).then(()=>O(!1),()=>setTimeout(Pe,3e3))}navigator.onLine||O(!0);async function Ze(t){let{keyNeeds:s="",keyAsks:l=""}=t.dataset,c=s?document.querySelector(s):null;if(c instanceof HTMLTextAreaElement&&!c.value.trim()){c.focus();
return}if(t.dataset.keyHolds)return tt(t,t.dataset.keyHolds);(!l||await W(t,l,t.dataset.confirmTone!=="danger"))&&t.click()}function et(t){return[...[...t.querySelectorAll(
'[role="radiogroup"][aria-required="true"]')].filter(l=>!l.querySelector(":checked")).map(l=>l.querySelector("input")),...[...t.querySelectorAll('.combobox__inp\
ut[aria-required="true"]')].filter(l=>!l.closest(".combobox")?.querySelector(".chip")),...t.querySelectorAll(":is(input, select, textarea):invalid")].filter(Boolean).
sort((l,c)=>l.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1)[0]??null}function tt(t,s){let l=document.getElementById(s),c=t.form&&et(t.form);
if(c){c.focus();return}if(!l||t.classList.contains("is-soon"))return;let e=new AbortController,{signal:r}=e;t.classList.add("is-soon"),l.textContent=(l.dataset.
soon??"").replace("%s",t.innerText.trim());let i=()=>{e.abort(),clearTimeout(n),t.classList.remove("is-soon"),l.textContent=""},o=()=>{i(),t.isConnected&&t.click()},
n=setTimeout(o,Number(l.dataset.holds));document.addEventListener("keydown",a=>{a.preventDefault(),a.stopImmediatePropagation(),!a.repeat&&(a.key==="Enter"?o():
i())},{signal:r,capture:!0}),document.addEventListener("pointerdown",i,{signal:r,capture:!0}),addEventListener("blur",i,{signal:r})}function rt(t){if(t.length===
1&&!de())return!1;let s={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[t],l=[...document.querySelectorAll("[data-walk] a.row-link")],c=l.indexOf(document.activeElement);if(!s||
l.length===0||c<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=l[c<0?s>0?0:l.length-1:Math.min(l.length-1,Math.max(
0,c+s))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}var de=()=>!document.body.hasAttribute("data-no-keys");document.addEventListener("keydown",t=>{
if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let s=t.target;if(s.isContentEditable||s.closest?.("input, textarea, select, dialog, [role=menu], [\
data-own-keys]"))return;if(t.key==="/"&&de()){let c=document.querySelector("main input[type=search]");if(!c)return;t.preventDefault(),c.focus(),c.select();return}
if(rt(t.key)){t.preventDefault();return}if(t.repeat||!de())return;let l=[...document.querySelectorAll(`[data-key="${CSS.escape(t.key)}"]`)].find(c=>c.checkVisibility());
l instanceof HTMLElement&&(t.preventDefault(),Ze(l))});document.addEventListener("click",t=>{t.target.closest?.("[data-reload]")&&location.reload()});var it=t=>`${document.documentElement.dataset.icons}#${t}`;window.segue={ask:W,icon:it,open:z,place:D,say:T,toast:U};function ze(t,s){let l=document.getElementById(t.getAttribute("aria-controls")??"");if(!(l instanceof HTMLInputElement))return;l.type=s?"text":"password";let c=s?
"Hide the password":"Show the password";t.setAttribute("aria-pressed",String(s)),t.setAttribute("aria-label",c),t.setAttribute("data-tip",c);let e=t.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,s?"#eye-off":"#eye"))}document.addEventListener("click",t=>{let s=t.target.closest?.("[\
data-shows-password]");if(!s)return;let l=s.getAttribute("aria-pressed")!=="true";ze(s,l),T(l?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",t=>{for(let s of t.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))ze(s,!1)},!0);document.addEventListener("click",async t=>{let s=t.target.closest?.("[data-copies]");if(!s)return;let l=document.getElementById(s.getAttribute("data-copies")??
"");if(!(l instanceof HTMLInputElement))return;l.select();let c=!1;try{await navigator.clipboard.writeText(l.value),c=!0}catch{c=document.execCommand("copy")}let e=s.
querySelector("span");e&&(e.textContent=c?"Copied":"Press Ctrl+C"),T(c?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let t of document.querySelectorAll("select[data-zone]")){let s=Intl.DateTimeFormat().resolvedOptions().timeZone;t instanceof HTMLSelectElement&&[...t.options].
some(l=>l.value===s)&&(t.value=s)}document.addEventListener("submit",t=>{t.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
