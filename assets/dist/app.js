var ne=(()=>{let i={parse(d){if(!d)return{};if(d.startsWith("{"))return JSON.parse(d);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
t={};for(let r of d.matchAll(e)){let[,o,n,a,c,f,g,m]=r,p=o??n??a,b=(c??f??g??m??"true").trim();try{b=JSON.parse(b)}catch{}let u=a?.includes(".")?p.split(".").reduceRight(
(h,w)=>({[w]:h}),b):{[p]:b};i.merge(u,t)}return t},split(d){return d.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(d,e){typeof d==
"string"&&(d=i.parse(d));for(let[t,r]of Object.entries(d)){if(["__proto__","constructor","prototype"].includes(t))continue;let o=r?.constructor===Object,n=e[t]?.
constructor===Object;o&&n?i.merge(r,e[t]):e[t]=r}return e}};class s{#n=null;#r=[];admit(e,t,r){if(!this.#n)return this.#n={strategy:e,abort:r},"run";if(e==="rep\
lace"||e!=="abort"&&this.#n.strategy==="abort")return this.#r=[],this.#n.abort?.(),this.#n={strategy:e,abort:r},"run";if(e==="queue all")this.#r.push(t);else if(e===
"queue last")this.#r=[t];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(t);else return"dropped";return"queued"}continue(e){this.#n?.abort===e&&
(this.#n=null,this.#r.shift()?.())}abort(){this.#n?.abort?.()}}class l{#n=i;#r=new Map;#T="";#P=new Set;_loc=window.location;#k;#R=Function;#F=Object.getPrototypeOf(
async function(){}).constructor;#C={createHTML:e=>e,createScript:e=>e};#U;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#q;#Q;#b;constructor(){
this.#xe(),this.#ve(),this.#U=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(t=>`starts-with(name(), "${t}")`).join(" or ")}]]`),this.#k={HCON:i,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#X.
bind(this),determineMethodAndAction:this.#J.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#D.bind(
this),insertContent:this.#_.bind(this),morph:this.#j.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(t,r,o)=>{t&&(this.#C=t),r&&(this.#R=r),o&&(this.#F=
o)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#xe(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&i.merge(e.content,this.
config),this.#T=this.config.extensions}#ve(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,t=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${t} .${e}, .${t}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,t){if(this.#T&&!this.#T.split(/,\s*/).includes(e)||
this.#P.has(e))return!1;this.#P.add(e),t.init&&t.init(this.#k),Object.entries(t).forEach(([r,o])=>{this.#r.get(r)?.push(o)||this.#r.set(r,[o])})}#L(e){let t=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||t&&e.closest(`[${t}ignore]`)!=null}#y(e,t){let r=this.config.prefix;return e.getAttribute(t)??(r?
e.getAttribute(t.replace("hx-",r)):null)}#M(e,t){let r=this.config.prefix&&t.replace("hx-",this.config.prefix);return e.hasAttribute(t)?t:r&&e.hasAttribute(r)?r:
null}#l(e){return this.#w(e).join(",")}#w(e){let t=[e];return this.config.prefix&&t.push(e.replaceAll("hx-",this.config.prefix)),t}#u(e,t){let r=[...e.querySelectorAll?.(
t)??[]];return e.matches?.(t)&&r.unshift(e),r}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#Ae(e,t){let r=[];return this.#t(e,t,void 0,(o,n)=>{o?.split(/\s*[,:]\s*/).includes("this")&&r.push(n)}),r}#t(e,t,r,o,n=this.config.implicitInheritance){t=this.#p(
t);let a=this.#p(":inherited"),c=this.#p(":append"),f=this.#y(e,t)??this.#y(e,t+a);if(f!=null)return o?o(f,e):f;let g=CSS.escape(n?t:t+a),m=CSS.escape(t+a+c),p=this.#l(
`[${g}],[${m}]`),b=this.#M(e,t+c)??this.#M(e,t+a+c);if(b){let u=e.getAttribute(b),h=e.parentNode?.closest?.(p);if(o&&o(u,e),h){let w=this.#t(h,t,void 0,o,n);return w?
(w+","+u).replace(/[{}]/g,""):u}return u}let y=e.parentNode?.closest?.(p);return y?(f=this.#t(y,t,void 0,o),!o&&f&&n&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:t,parent:y}),f):r}#X(e){return i.split(e).flatMap(t=>{t=t.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,r,o]=t.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!r)return[];if(/\[[^\]]*$/.test(r))throw"unterminated:"+r;return[{name:r,...i.parse(o)}]})}#J(e,t){let r=this.#t(e,"hx-method"),o=this.#t(e,"hx-action",void 0,
void 0,!1);if(!o)for(let n of this.#Ee){let a=this.#t(e,"hx-"+n,void 0,void 0,!1);if(a!=null){o=a,r=n;break}}return this.#h(e)&&(o||=t.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),r||=t.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:o,method:r.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#c(e){return e._htmx_state||={}}#Te(e){
if(this.#ne(e)&&this.#e(e,"htmx:before:init",{},!0)){let t=this.#o(e);t.initialized=!0,t.eventHandler=this.#G(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#G(e){
return async t=>{try{let r=this.#I(e,t);await this.#Z(r)}catch(r){this.#e(e,"htmx:error",{error:r})}}}#I(e,t){let{action:r,method:o}=this.#J(e,t),[n,a]=(r||"").
split("#"),c=new AbortController,f={sourceElement:e,sourceEvent:t,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!t.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:n,anchor:a,method:o,headers:this.#ke(e),abort:c.abort.bind(c),credentials:"same-origin",signal:c.signal,mode:this.config.mode}};e._htmx?.boosted&&
i.merge(e._htmx.boosted,f),f.target=this.#H(e,f.target),f.target&&(f.request.headers["HX-Target"]=this.#Y(f.target));let g=this.#t(e,"hx-config");return g&&(i.merge(
g,f.request),f.request.mode=this.config.mode),f}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#ke(e){let t={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#h(e)&&(t["HX-Boosted"]="true"),t}#Ce(e,t){return this.#D(e,"hx-headers",r=>{for(let o in r)
t.request.headers[o]=String(r[o])},{ctx:t})}#H(e,t){return t instanceof Element?t:t!=null?this.#$(e,t,"hx-target"):this.#h(e)?document.body:e}#h(e){return e?._htmx?.
boosted}async#Z(e){let t=e.sourceElement,r=e.sourceEvent;if(!t.isConnected||this.#He(r))return;this.#re(r)&&r.preventDefault();let o=/GET|DELETE/.test(e.request.
method),n=o?t.matches("form")?t:null:t.form||t.closest("form"),a=this.#de(t,n,r.submitter,e.request.validate,o);if(!a)return;let c=this.#D(t,"hx-vals",m=>{e.vals=
m;for(let p in m)a.set(p,m[p])},{ctx:e});if(c&&await c,e.values)for(let m in e.values)a.delete(m),a.append(m,e.values[m]);let f=this.#Ce(t,e);if(f&&await f,Object.
assign(e.request,{form:n,submitter:r.submitter,body:a}),!this.#e(t,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(o){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,b]of e.request.body)m.searchParams.append(p,b);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(t,"hx-encoding")??n?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let t=e.sourceElement,r=this.#Ie(t),o=this.#te(t);this.#nt(t);let n=()=>e.request?.abort?.();if(o.admit(r,()=>this.#ee(e),n)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(f=>{let g={ctx:e,issueRequest:()=>f(!0),dropRequest:()=>f(
!1)};if(this.#e(t,"htmx:confirm",g)){let m=this.#B(e.confirm);f(m?this.#d(t,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(t,"htmx:before:request",{ctx:e})))
return;let a=await e.fetch(e.request.action,e.request);if(e.response={raw:a,status:a.status,headers:a.headers},this.#qe(e),!this.#e(t,"htmx:before:response",{ctx:e})||
(e.text=await a.text(),!this.#e(t,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(t,"htmx:response:error",{ctx:e}),this.#Le(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ct(e),await this.swap(e),e.status="swapped"}}catch(a){e.status="error: "+a,(a?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(t,"htmx:error",{ctx:e,error:a})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#_e(e.hx.trigger,e.sourceElement),this.#e(t,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
o.continue(n)}}}#qe(e){e.hx={};for(let[t,r]of e.response.raw.headers)t.toLowerCase().startsWith("hx-")&&(e.hx[t.slice(3).toLowerCase().replace(/-/g,"")]=r)}#Le(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let t=e.hx.location,r={},o=i.parse(
t);return(t[0]==="{"||o.path!=null)&&(r=o,t=r.path,delete r.path),r.push==null&&r.replace==null&&(r.push="true"),r.indicators=e.indicators,r.disabledElements=e.
disabledElements,this.ajax("GET",t,r),!0}}#Me(e){let t=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;t&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),t))}#Ie(e){let t=this.#t(e,"hx-sync");if(!t)return"queue first";let r=t.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(r)?r:"queue first"}#te(e){let t=this.#t(e,"hx-sync"),r=e;if(t){let o=t.includes(":")?t.slice(0,t.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
t)?null:t;o&&(r=this.#$(e,o,"hx-sync")||e)}return this.#c(r).rq||=new s}#He(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let t=e.currentTarget;if(e.type==="submit"&&t?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let n=t?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),a=n?.form||n?.closest("form");if(n&&!n.disabled&&a&&(n.type==="submit"||n.type==="image"||!n.type&&n.tagName===
"BUTTON"))return!0;let f=t?.closest?.("a");if(!f||!f.href)return!1;let g=f.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,t=e._htmx.eventHandler){
let o=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,o,t)}#E(e,t,r){let o=this.#X(t);this.#o(e).triggerSpecs.push(...o);for(let n of o){n.listeners=[];let[a,c]=this.#Oe(n.name),f=[e];n.from==="out\
side"?f=[document]:n.from&&n.from!=="self"&&(f=this.#s(e,n.from));let g=p=>{if((n.halt||n.prevent)&&p.preventDefault(),(n.halt||n.stop||n.consume)&&p.stopPropagation(),
n.changed){let b=this.#c(e).changedValues??=new WeakMap,y=p.target;if(!["checkbox","radio"].includes(y?.type)){let u=y?.value;if(b.has(y)&&b.get(y)===u)return;b.
set(y,u)}}if(n.once)for(let b of n.listeners)b.fromElt.removeEventListener(b.eventName,b.handler,b);r(p)},m=g;if(n.delay?m=p=>{clearTimeout(n.timeout),n.timeout=
setTimeout(()=>g(p),this.parseInterval(n.delay))}:n.throttle&&(m=p=>{n.throttled?n.throttledEvent=p:(n.throttled=!0,g(p),n.throttleTimeout=setTimeout(()=>{if(n.
throttled=!1,n.throttledEvent){let b=n.throttledEvent;n.throttledEvent=null,m(b)}},this.parseInterval(n.throttle)))}),n.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(n.from==="self"&&p.target!==e)&&!(n.from==="outside"&&e.contains(p.target))&&!(n.target&&!p.target?.matches?.(n.target))){if(c){let b={};for(let y in p)/^[a-z]+$/i.
test(y)&&(b[y]=p[y]);if(!this.#d(e,b,c,!0,!1))return}if(a!=="every")for(let b of this.#o(e).triggerSpecs)clearTimeout(b.timeout),b.throttledEvent=null;m(p)}},a===
"intersect"||a==="revealed"){let p={rootMargin:n.rootMargin};n.root&&(p.root=this.#$(e,n.root)),n.threshold&&(p.threshold=parseFloat(n.threshold));let b=a==="re\
vealed";n.observer=new IntersectionObserver(y=>{for(let u=0;u<y.length;u++)if(y[u].isIntersecting){this.trigger(y[u].target,"intersect",{},!1),b&&n.observer.disconnect();
break}},p),a="intersect";for(let y of f)n.observer.observe(y)}if(a==="every"){let p=Object.keys(n).find(b=>b!=="name");n.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(n.interval)},this.parseInterval(p))}if(a==="load"){n.handler(new CustomEvent("load"));continue}for(let p of f){let b={fromElt:p,
eventName:a,handler:n.handler,capture:!!n.capture,passive:!!n.passive};e._htmx.listeners.push(b),n.listeners.push(b),p.addEventListener(a,n.handler,b)}}}#Oe(e){
let t=e.match(/^([^\[]*)\[([^\]]*)]/);return t?[t[1],t[2]]:[e,null]}#_e(e,t){if(e[0]==="{"){let r=i.parse(e);for(let o in r){let n=r[o],a=t;n?.target&&(a=this.find(
n.target)),this.trigger(a,o,typeof n=="object"?n:{value:n})}}else e.split(",").forEach(r=>this.trigger(t,r.trim(),{}))}#De(e){let t={},r=Object.getPrototypeOf(this);
for(let o of Object.getOwnPropertyNames(r))o!=="constructor"&&typeof this[o]=="function"&&(["find","findAll"].includes(o)?t[o]=(n,a)=>a===void 0?this[o](e,n):this[o](
n,a):t[o]=this[o].bind(this));return t}#d(e,t,r,o=!0,n=!0,a=!1){let c={};Object.assign(c,this.#De(e));let f={},g={scope:f,code:r};this.#a(e,"htmx:scope",g),r=g.
code,Object.assign(c,f),Object.assign(c,t);let m=Object.keys(c),p=Object.values(c),b=n?this.#F:this.#R,y=new b(...m,o?`return (${r})`:r);return a?()=>y.call(e,...p):
y.call(e,...p)}process(e,t){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let a of e.children||[])this.process(a,t);return}if(t&&this.#i(e,!0),this.#L(
e)||!this.#e(e,"htmx:before:process"))return;let r=[e],o=this.#K.evaluate(e),n=null;for(;n=o.iterateNext();)r.push(n);for(let a of r)!this.#L(a)&&this.#e(a,"htm\
x:before:on:init",{},!0)&&this.#Ge(a);for(let a of this.#u(e,this.#U))this.#Te(a);for(let a of this.#u(e,this.#we))this.#Ne(a);this.#e(e,"htmx:after:process")}#Ne(e){
let t=this.#t(e,"hx-boost");if(t&&t!=="false"&&this.#$e(e)&&this.#e(e,"htmx:before:init",{},!0)){let r=this.#o(e);r.initialized=!0,r.eventHandler=this.#G(e),r.boosted=
t,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#$e(e){if(this.#ne(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#se(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#se(e.action)}}#se(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#ne(e){return!e._htmx?.initialized&&!this.#L(e)}#i(e,t){let r=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let o of r)if(o._htmx){this.#e(o,"htmx:before:cleanup");for(let n of o._htmx.triggerSpecs||[])n.interval&&clearInterval(n.interval),
n.timeout&&clearTimeout(n.timeout),n.throttleTimeout&&clearTimeout(n.throttleTimeout),n.observer?.disconnect();for(let n of o._htmx.listeners||[])n.fromElt.removeEventListener(
n.eventName,n.handler,n);o.removeAttribute("data-htmx-powered"),this.#e(o,"htmx:after:cleanup"),t&&delete o._htmx}}#We(e){let t=document.createElement("div");t.
hidden=!0,document.body.insertAdjacentElement("afterend",t);let r=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let o of r){let n=document.getElementById(
o.id);n&&this.#m(t,n,null)}return t}#Be(e){for(let t of[...e.children]){let r=document.getElementById(t.id);r&&(this.#m(r.parentNode,t,r),this.#i(r),r.remove())}
e.remove()}#O(e){let t=this.#C.createHTML(e);return Document.parseHTMLUnsafe?.(t,{})||new DOMParser().parseFromString(t,"text/html")}#je(e){let t=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),r="";t=t.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,c=>(r=this.#O(c).title,""));let o=t.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),n,a;if(o==="html"||o==="body"?(n=this.#O(t),a=document.createDocumentFragment(),a.append(n.body)):(n=this.#O(
`<template>${t}</template>`),a=n.querySelector("template").content),!r){let c=a.querySelector("title:not(svg title)");c&&(r=c.textContent,c.remove())}return this.#ue(
a),{fragment:a,title:r}}#oe(e,t,r,o){let n=t.id?"#"+CSS.escape(t.id):null,[,a,c]=r.match(/^(\S+):(.+)/)??[];a&&([r,n]=[a,c||n]),(r==="true"||!r)&&(r="outerHTML");
let f=this.#x(r);if(n=f.target||n,f.strip??=!f.style.startsWith("outer"),!n)return;let g=this.#s(o,n);for(let m of g){let p=document.createDocumentFragment();p.
append(t.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:f,sourceElement:o})}t.remove()}#Ve(e,t,r){let o=[];if(r)for(let n of r.split(",")){let[a,
c="true"]=n.split(/:(.*)/);for(let f of e.querySelectorAll(a))this.#oe(o,f,c,t)}for(let n of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let a=this.#M(n,"hx-s\
wap-oob"),c=n.getAttribute(a);n.removeAttribute(a),this.#oe(o,n,c,t)}return o}#f(e,t,r){t?t.before(...r.childNodes):e.append(...r.childNodes)}#x(e){e=e.trim();let t=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let r=e.match(/^(\S+)\s*(.*)$/);t=r[1],e=r[2]}return{style:this.#Se(t),...i.parse(e)}}#ze(e,t){let r=[];for(let o of e.
querySelectorAll("template[hx]")){let n=o.getAttribute("type");if(n==="partial"){let a=this.#y(o,"hx-target")||(o.id?"#"+CSS.escape(o.id):null);if(a){this.#ue(o.
content);let c=this.#x(this.#y(o,"hx-swap")||this.config.defaultSwap);c.ignoreTitle&&(t.title=null);let f=this.#s(t.sourceElement,a);for(let g of f.length?f:[null])
r.push({type:"partial",fragment:o.content.cloneNode(!0),target:g,swapSpec:c,sourceElement:t.sourceElement})}}else this.#a(o,"htmx:process:"+n,{ctx:t,tasks:r});o.
remove()}return r}#ae(e,t,r,o){try{r!=null&&e.setSelectionRange&&e.setSelectionRange(r,o),e.focus(t)}catch{}}#Pe(e){let t=this.#u(e,"[autofocus]")[0];t&&this.#ae(
t)}#le(e){return e===window||e===document?document.scrollingElement:e}#Re(e,t){if(e.scroll){let r=e.scrollTarget?this.#le(this.#W(t,e.scrollTarget)):t;r&&(e.scroll===
"top"?r.scrollTop=0:e.scroll==="bottom"&&(r.scrollTop=r.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(t,e.showTarget)):t)?.
scrollIntoView?.(e.show==="top")}#Fe(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ue(e){let t=this.#u(
e,"script");for(let r of t){let o=document.createElement("script");for(let n of r.attributes)o.setAttribute(n.name,n.value);this.config.inlineScriptNonce&&(o.nonce=
this.config.inlineScriptNonce),o.textContent=this.#C.createScript(r.textContent),r.replaceWith(o)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ce()})}):window.addEventListener("popstate",e=>this.#ce(e.state))),this.process(document.body)}async swap(e){try{let{fragment:t,title:r}=this.#je(
e.text);e.title=r;let o=[],n=this.#Ve(t,e.sourceElement,e.selectOOB),a=this.#ze(t,e);o.push(...n,...a);let c=a.length||n.length&&!this.config.allowEmptySwapAfterOOB,
f=this.#Ue(e,t,c);if(f&&o.unshift(f),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:o}))return;this.#Je(e);let g=[],m=[];for(let p of o)p.swapSpec?.transition??
f?.transition??e.transition?m.push(p):g.push(this.#_(p));if(m.length>0){let p=async()=>{for(let b of m)await this.#_(b,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&f?.target?.isConnected&&(e.sourceElement=f.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Fe(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Ue(e,t,r){let o=this.#x(e.swap||this.config.defaultSwap);
if(o.ignoreTitle&&(e.title=null),o.style==="delete"||(t.querySelector("body")||t).childElementCount>0||t.textContent.trim()||(o.swapEmpty??!r)){if(e.select){let a=t.
querySelectorAll(e.select);t=document.createDocumentFragment(),t.append(...a)}return this.#h(e.sourceElement)&&(o.show||="top"),{type:"main",fragment:t,target:this.#H(
e.sourceElement||document.body,o.target||e.target),swapSpec:o,sourceElement:e.sourceElement,transition:e.transition&&o.transition!==!1}}}async#_(e,t=!0){let{target:r,
swapSpec:o,fragment:n}=e;if(typeof r=="string"&&(r=document.querySelector(r)),!r)return;typeof o=="string"&&(o=this.#x(o));let a=o.style;if(a==="none")return;if(n.
firstElementChild?.tagName==="BODY"){let y=r===document.body&&a.startsWith("outer");y&&a==="outerHTML"&&(a="outerSync"),o.strip??=!y}if(o.strip&&n.firstElementChild&&
(n=document.createDocumentFragment(),n.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#v(r,"htmx-swapping"),t&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),a==="delete"){r.parentNode&&(this.#i(r),r.parentNode.removeChild(r));return}let c,f=[],g=o.settle??this.config.
defaultSettleDelay,m=r.parentNode;if(a==="innerHTML"||a==="outerHTML"&&m){let y=document.activeElement;if(y?.id){let u,h;try{u=y.selectionStart,h=y.selectionEnd}catch{}
c={elt:y,start:u,end:h}}f=t&&g?this.#ht(n,r):[]}let p=this.#We(n),b=[...n.childNodes];try{if(a==="innerHTML"){for(let y of r.children)this.#i(y);r.replaceChildren(
...n.childNodes)}else if(a==="textContent"){for(let y of r.querySelectorAll("[data-htmx-powered]"))this.#i(y);r.textContent=n.textContent}else if(a==="outerHTML")
m&&(this.#f(m,r,n),this.#i(r),m.removeChild(r),r=b.find(y=>y.nodeType===1)||m);else if(a==="outerSync"){this.#z(r,n.firstElementChild);for(let y of r.children)this.#i(
y);r.replaceChildren(...n.firstElementChild.childNodes),b=[r]}else if(a==="innerMorph")this.#j(r,n,!0),b=[...r.childNodes];else if(a==="outerMorph")this.#j(r,n,
!1),b.push(r);else if(a==="beforebegin")m&&this.#f(m,r,n);else if(a==="afterbegin")this.#f(r,r.firstChild,n);else if(a==="beforeend")this.#f(r,null,n);else if(a===
"afterend")m&&this.#f(m,r.nextSibling,n);else{let y=this.#r.get("handle_swap")||[],u=!1;for(let h of y){let w=h(a,r,n,o);if(w){u=!0,Array.isArray(w)&&(b=w);break}}
if(!u)throw new Error(`Unknown swap style: ${a}`)}}finally{this.#S(r,"htmx-swapping")}if(e.target=r,this.#Be(p),c&&!c.elt.matches(":focus")){let y=document.getElementById(
c.elt.id);if(y){let u={preventScroll:o.focusScroll!==void 0?!o.focusScroll:!this.config.defaultFocusScroll};this.#ae(y,u,c.start,c.end)}}this.#e(r,"htmx:before:\
settle",{task:e,newContent:b,settleTasks:f});for(let y of b)this.#v(y,"htmx-added");if(t&&f.length>0){this.#v(r,"htmx-settling"),await this.timeout(g);for(let y of f)
y();this.#S(r,"htmx-settling")}this.#e(r,"htmx:after:settle",{task:e,newContent:b,settleTasks:f});for(let y of b)this.#S(y,"htmx-added"),this.process(y),this.#Pe(
y);this.#Re(o,r)}#e(e,t,r={},o=!0){if(r.error){let n=`htmx: ${t}: ${r.error.message??r.error}`;r.error instanceof Error?console.error(n,r.error,{elt:e,detail:r}):
console.error(n,{elt:e,detail:r})}else r.warn?console.warn(`htmx: ${t}: ${r.warn}`,{elt:e,detail:r}):this.config.logAll&&console.log(`htmx: ${t}`,{elt:e,detail:r});
return e=this.#A(e),this.#a(e,t,r),this.trigger(e,this.#p(t),r,o)}#a(e,t,r={}){let o=this.#r.get(t.replace(/:/g,"_"));if(o){r.cancelled=!1;for(let n of o)if(n(e,
r)===!1||r.cancelled)return r.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(t=>setTimeout(t,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),t=>{e(t.target)})}on(e,t,r){let o,n=document;return r===void 0?(o=e,r=t):(n=this.#A(e),o=t),n.addEventListener(o,r),r}find(e,t){return this.#W(
e,t)}findAll(e,t){return this.#s(e,t)}parseInterval(e){if(typeof e=="number")return e;let t={ms:1,s:1e3,m:6e4},[,r,o]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],n=parseFloat(
r)*(t[o]||1);return isNaN(n)?void 0:n}trigger(e,t,r={},o=!0){e=this.#A(e);let n=new CustomEvent(t,{detail:r,cancelable:!0,bubbles:o,composed:!0}),a=e?.isConnected?
e:document;return!r?.cancelled&&a.dispatchEvent(n)}ajax(e,t,r){(!r||r instanceof Element||typeof r=="string")&&(r={target:r});let o=typeof r.source=="string"?document.
querySelector(r.source):r.source;if(typeof r.source=="string"&&!o)return Promise.reject(new Error("Source not found"));o||=document.body;let n=this.#I(o,r.event||
{});return Object.assign(n,r),r.target&&(n.target=this.#H(document.body,r.target),!n.target)?Promise.reject(new Error("Target not found")):(Object.assign(n.request,
{action:t,method:e.toUpperCase()}),r.headers&&Object.assign(n.request.headers,r.headers),this.#Z(n))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ce(e,t){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#q?.abort(),t=t||location.pathname+location.search;let r=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:t,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#q=new AbortController,this.ajax("GET",t,{target:r,swap:"outerSync",select:r!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#q.signal}})}#Xe(e){let{sourceElement:t,push:r,replace:o,hx:n,response:a}=e;if((n?.pushurl||
n?.replaceurl)&&(r=n.pushurl,o=n.replaceurl),r==null&&o==null&&this.#h(t)&&(r="true"),(r==="false"||r===!1)&&(r=null),(o==="false"||o===!1)&&(o=null),!r&&!o)return null;
let c=r||o;if(c==="true"){let g=a?.raw?.url||e.request.action,m=new URL(g,location.href);c=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:r?"push":"replace",path:c}}#Je(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let t=this.#Xe(e);if(!t)
return;let r={history:t,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",r)&&(t.type==="push"?this.#Ke(t.path):this.#Qe(
t.path),this.#e(document,"htmx:after:history:update",r))}#Ge(e){if(e._htmx?.onInitialized)return;let t=this.#w("hx-on"),r=this.config.metaCharacter||":",o=n=>async a=>{
try{await this.#d(e,{event:a},`with(event?.detail||{}){${n}}`,!1)}catch(c){typeof c!="symbol"&&this.#e(e,"htmx:error",{error:c})}};for(let n of e.getAttributeNames()){
let a=t.find(m=>n.startsWith(m));if(!a)continue;this.#o(e).onInitialized=!0;let c=n.substring(a.length),f=e.getAttribute(n);if(!c){for(let m of f.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),o(m.substring(p+2).trim()))}continue}if(c[0]!==r)continue;let g=c.substring(1);g.startsWith(r)&&
(g="htmx"+r+g.substring(1)),this.#E(e,g,o(f))}}#Ye(e){let t=e.sourceElement,r=this.#t(t,"hx-indicator"),o;if(r)o=this.#s(t,r,"hx-indicator");else{if(t===document.
body)return;o=[t]}for(let n of o){e.indicators.push(n);let a=this.#c(n);a.rc=(a.rc||0)+1,this.#v(n,this.config.requestClass)}}#Ze(e){for(let t of e){let r=this.#c(
t);r.rc&&--r.rc<=0&&(this.#S(t,this.config.requestClass),delete r.rc)}}#et(e){let t=e.sourceElement,r=this.#t(t,"hx-disable");if(r)for(let o of this.#s(t,r,"hx-\
disable")){e.disabledElements.push(o);let n=this.#c(o);n.dc=(n.dc||0)+1,o.disabled=!0}}#tt(e){for(let t of e){let r=this.#c(t);r.dc&&--r.dc<=0&&(t.disabled=!1,delete r.
dc)}}#de(e,t,r,o,n){if(o&&t&&!t.reportValidity())return;r??=t&&e.type==="submit"?e:null;let a=t?new FormData(t):new FormData,c=t?new Set(t.elements):new Set;if(!t){
if(o&&e.reportValidity&&!e.reportValidity())return;this.#he(e,c,a,n)}r?.name&&(a.append(r.name,r.value),c.add(r));let f=this.#t(e,"hx-include");if(f)for(let g of this.#s(
e,f)){if(o&&g.reportValidity&&!g.reportValidity())return;this.#he(g,c,a)}return a}#he(e,t,r,o){let n=e.tagName,a=[];n==="BUTTON"||n.includes("-")?a=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(n)||!o&&e!==document.body)&&(a=this.#u(e,"[name]:not(button)"));for(let c of a){let f=c.name||c.getAttribute?.("name");
if(!f||c.matches(":disabled")||t.has(c))continue;t.add(c);let g=c.type;if(g==="checkbox"||g==="radio"||c.tagName!=="INPUT"&&"checked"in c)c.checked&&r.append(f,
c.value);else if(g==="file")for(let m of c.files)r.append(f,m);else if(g==="select-multiple")for(let m of c.selectedOptions)r.append(f,m.value);else if(Array.isArray(
c.value))for(let m of c.value)r.append(f,m);else r.append(f,c.value)}}#D(e,t,r,o={}){let n=this.#t(e,t);if(!n)return null;let a=this.#B(n);if(a)return a.indexOf(
"{")!==0&&(a="{"+a+"}"),this.#d(e,o,a,!0).then(c=>{r(c)});r(i.parse(n))}#rt(e){let t=e.trim();return t.startsWith("<")&&t.endsWith("/>")?t.slice(1,-2):t}#s(e,t,r,o){
let n=t??e,a=t?this.#A(e)||document.body:document;if(n.startsWith("global "))return this.#s(a,n.slice(7),r,!0);let c=n?i.split(n):[],f=[],g=[];for(let m of c){let p=this.#rt(
m),b;if(p.startsWith("closest "))b=a.closest(p.slice(8));else if(p.startsWith("find "))b=a.querySelector(p.slice(5));else if(p.startsWith("findAll "))f.push(...a.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")b=a.nextElementSibling;else if(p.startsWith("next "))b=this.#it(a,p.slice(5),!!o);else if(p===
"previous"||p==="previousElementSibling")b=a.previousElementSibling;else if(p.startsWith("previous "))b=this.#st(a,p.slice(9),!!o);else if(p==="document")b=document;else if(p===
"window")b=window;else if(p==="body")b=document.body;else if(p==="host")b=a.getRootNode().host;else if(p==="this"){if(r){f.push(...this.#Ae(a,r));continue}b=a}else
g.push(p);b&&f.push(b)}if(g.length>0){let m=g.join(","),p=this.#N(a,!!o);f.push(...p.querySelectorAll(m))}return[...new Set(f)]}#it(e,t,r){return this.#fe(this.#N(
e,r).querySelectorAll(t),e,Node.DOCUMENT_POSITION_PRECEDING)}#st(e,t,r){let o=[...this.#N(e,r).querySelectorAll(t)].reverse();return this.#fe(o,e,Node.DOCUMENT_POSITION_FOLLOWING)}#fe(e,t,r){
for(let o of e)if(o.compareDocumentPosition(t)===r)return o}#N(e,t){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:t}):document}#$(e,t,r){let o=this.#s(
e,t,r)[0];return o||console.warn(`htmx: '${t}' on ${r} did not match any element`,{elt:e,selector:t,attr:r}),o}#W(e,t,r){return this.#s(e,t,r)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#nt(e){let t=this.#o(e);if(t.abortInitialized)return;t.abortInitialized=
!0;let r=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",r),t.listeners.push({fromElt:e,eventName:"htmx:abort",handler:r})}#j(e,t,r){let{persistentIds:o,
idMap:n}=this.#lt(e,t),a=document.createElement("div");a.hidden=!0,document.body.after(a);let c={target:e,idMap:n,persistentIds:o,pantry:a,futureMatches:new WeakSet};
r?this.#V(c,e,t):this.#V(c,e.parentNode,t,e,e.nextSibling),this.#i(a),a.remove()}#V(e,t,r,o=null,n=null){t instanceof HTMLTemplateElement&&r instanceof HTMLTemplateElement&&
(t=t.content,r=r.content),o||=t.firstChild;let a=r.firstChild;for(;a;){let c;if(o&&o!=n&&(c=this.#ot(e,a,o,n),c&&c!==o)){let g=o;for(;g&&g!==c;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,a))?this.#m(t,m,n):this.#pe(e,m)}}if(!c&&a instanceof Element&&e.persistentIds.has(a.id)){let g=CSS.escape(a.
id);c=e.target.id===a.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=c;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(c.id),p.size||e.idMap.delete(m))}this.#m(t,c,o)}if(c){this.#ge(c,a,e),o=c.nextSibling,a=a.nextSibling;continue}let f=a.nextSibling;if(e.idMap.has(
a)){let g=document.createElement(a.tagName);t.insertBefore(g,o),this.#ge(g,a,e),this.process(g),o=g.nextSibling}else t.insertBefore(a,o),o=a.nextSibling;a=f}for(;o&&
o!=n;){let c=o;o=o.nextSibling,this.#pe(e,c)}}#me(e,t,r){if(e.futureMatches.has(t))return!0;for(let o=r.nextSibling,n=0;o&&n<this.config.morphScanLimit;o=o.nextSibling,
n++)if(o instanceof Element&&t.isEqualNode(o))return e.futureMatches.add(t),!0;return!1}#ot(e,t,r,o){if(t.nodeType===3)return r?.nodeType===3?r:null;if(!(t instanceof
Element))return null;let n=null,a=0,c=this.config.morphScanLimit,f=e.idMap.get(t),g=f?.size||0;if(t.id&&!f)return null;let m=r;for(;m&&m!=o;){let p=e.idMap.get(
m);if(this.#k.isSoftMatch(m,t)){if(p&&f&&[...p].some(b=>f.has(b)))return m;if(!p){if(c>0&&m.isEqualNode(t))return m;n||(n=m)}}if(a+=p?.size||0,a>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--c<1&&g===0)break;m=m.nextSibling}return n&&this.#me(e,n,t)?null:n}#at(e,t){return!(e instanceof Element)||
e.tagName!==t.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(t)?!1:!e.id||e.id===t.id}#pe(e,t){e.idMap.has(t)?this.#m(e.pantry,t,null):(this.#i(t),t.remove())}#m(e,t,r){
if(e.moveBefore)try{e.moveBefore(t,r);return}catch{}e.insertBefore(t,r)}#ge(e,t,r){if(e.nodeType===3){e.nodeValue!==t.nodeValue&&(e.nodeValue=t.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:t}))return;this.#z(e,t),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=t.defaultValue&&(e.value=t.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(t)||t.tagName==="TEMPLATE"||t.querySelector?.("template"))&&this.#V(r,e,t)}#z(e,t){let r=this.config.morphIgnore||[],o=!1,n=a=>this.#w("hx-").some(c=>a.
startsWith(c));for(let a of t.attributes)if(!r.some(c=>a.name.startsWith(c))&&e.getAttribute(a.name)!==a.value){if(n(a.name)&&(o=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:a.name,newValue:a.value}))continue;e.setAttribute(a.name,a.value),a.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=a.value)}for(let a=e.attributes.length-1;a>=0;a--){let c=e.attributes[a];if(c&&!t.hasAttribute(c.name)&&!r.some(f=>c.name.startsWith(
f))){if(n(c.name)&&(o=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:c.name,newValue:null}))continue;e.removeAttribute(c.name)}}o&&this.#i(e,!0)}#be(e,t,r,o){
for(let n of o)if(t.has(n.id)){let a=n;for(;a&&a!==r;){let c=e.get(a);c==null&&(c=new Set,e.set(a,c)),c.add(n.id),a=a.parentElement}}}#lt(e,t){let r=this.#u(e,"\
[id]"),o=t.querySelectorAll("[id]"),n=this.#ut(r,o),a=new Map;return this.#be(a,n,e.parentElement,r),this.#be(a,n,t,o),{persistentIds:n,idMap:a}}#ut(e,t){let r=new Set,
o=new Map;for(let{id:a,tagName:c}of e)o.has(a)?r.add(a):a&&o.set(a,c);let n=new Set;for(let{id:a,tagName:c}of t)n.has(a)?r.add(a):o.get(a)===c&&n.add(a);for(let a of r)
n.delete(a);return n}#ct(e){let t=e.response.raw.status,r=this.config.noSwap.map(n=>n+""),o=t+"";for(let n of[o,o.slice(0,2)+"x",o[0]+"xx"]){if(r.includes(n)){e.
swap="none";return}let a=this.#t(e.sourceElement,"hx-status:"+n);if(a){i.merge(a,e);return}}}#dt(e,t){return new Promise(r=>{this.#g||=[],this.#g.push({task:e,resolve:r,
ctx:t}),this.#b||this.#ye()})}async#ye(){if(this.#g.length===0||this.#b)return;this.#b=!0;let{task:e,resolve:t,ctx:r}=this.#g.shift();try{if(document.startViewTransition){
let o={task:e,ctx:r};this.#e(r.sourceElement,"htmx:before:viewTransition",o),await document.startViewTransition(o.task).finished,this.#e(r.sourceElement,"htmx:a\
fter:viewTransition",o)}else await e()}catch{}finally{this.#b=!1,t(),this.#ye()}}#ht(e,t){let r=["class","style","width","height"],o=t.querySelectorAll("[id]"),
n=Object.fromEntries([...o].map(f=>[f.id,f])),a=e.querySelectorAll("[id]"),c=[];for(let f of a){let g=n[f.id];if(g?.tagName===f.tagName){let m=f.cloneNode(!1);for(let p of r)
g.hasAttribute(p)?f.setAttribute(p,g.getAttribute(p)):f.removeAttribute(p);c.push(()=>{this.#z(f,m)})}}return c}#v(e,t){e?.classList?.add?.(t)}#S(e,t){e?.classList?.
remove?.(t),e?.classList?.length===0&&e.removeAttribute("class")}#A(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new l})();typeof window<"u"&&(window.htmx=ne);var N=ne;(()=>{let i;function s(u){let h=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+h+u)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+h+u)}]`),w}function l(u){let h=i.HCON.parse(i.attributeValue(u,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...h}}
function d(u){if(u.startsWith("ws://")||u.startsWith("wss://"))return u;if(u.startsWith("http://"))return"ws://"+u.slice(7);if(u.startsWith("https://"))return"w\
ss://"+u.slice(8);let h=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(u.startsWith("//"))return h+u;if(u.startsWith("/"))return h+"\
//"+w+u;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return h+"//"+w+E+u}let e=new Set;function t(u,h){if(h._htmx.ws.
connection)return h._htmx.ws.connection;let E={url:d(u),config:l(h),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!i.triggerHtmxEvent(h,"htmx:ws:before:connection",{connection:E})||E.cancelled?(i.triggerHtmxEvent(
h,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(h._htmx.ws.connection=E,e.add(E),o(h,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,o(h,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function r(u,h){if(h.timer&&clearTimeout(h.timer),h.visibilityHandler&&document.removeEventListener(
"visibilitychange",h.visibilityHandler),h.abortController&&h.abortController.abort(),h.queue.length=0,h.socket)try{(h.socket.readyState===WebSocket.OPEN||h.socket.
readyState===WebSocket.CONNECTING)&&h.socket.close()}catch{}u._htmx?.ws?.connection===h&&delete u._htmx.ws.connection,e.delete(h)}function o(u,h){let w=h.url;if(h.
abortController&&h.abortController.abort(),h.socket){let E=h.socket;h.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{h.socket=new WebSocket(w,h.config?.protocols);let E=new AbortController;h.abortController=E;let v={signal:E.signal};h.socket.addEventListener("open",()=>{if(u.
isConnected)i.triggerHtmxEvent(u,"htmx:ws:after:connection",{connection:h});else{r(u,h);return}h.attempt=0,c(h)},v),h.socket.addEventListener("message",x=>{h.receiving=
h.receiving.then(()=>g(u,h,x)).catch(A=>{u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:error",{connection:h,error:A})})},v),h.socket.addEventListener("close",x=>{
if(x.target!==h.socket||(u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:close",{connection:h,reason:"closed",code:x.code}),!e.has(h)))return;let A=h.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(x.code)&&u.isConnected?n(u,h):r(u,h))},v),h.socket.addEventListener("error",x=>{u.isConnected&&i.triggerHtmxEvent(
u,"htmx:ws:error",{connection:h,error:x})},v)}catch(E){u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:error",{connection:h,error:E})}}function n(u,h){let w=h.config;
h.attempt++;let E=h.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){r(u,h);return}let v=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,x=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(v*Math.pow(2,E-1),x);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(u.isConnected){if(h.cancelled=!1,!i.triggerHtmxEvent(u,"htmx:ws:before:connection",{connection:h})||h.cancelled){i.triggerHtmxEvent(u,"htmx:ws:close",{connection:h,
reason:"cancelled",code:null}),r(u,h);return}}else{r(u,h);return}h.timer=setTimeout(()=>{u.isConnected?o(u,h):r(u,h)},A)}function a(u,h,w){try{u.socket.send(w.data),
i.triggerHtmxEvent(h,"htmx:ws:after:message:outgoing",{connection:u,message:w})}catch(E){i.triggerHtmxEvent(h,"htmx:ws:error",{connection:u,error:E})}}function c(u){
for(;u.queue.length&&u.socket?.readyState===WebSocket.OPEN;){let h=u.queue.shift();a(u,h.element,h.message)}}async function f(u,h){let w=u.closest(s("connect")),
E=w&&i.attributeValue(w,"hx-ws:connect");if(!E){i.triggerHtmxEvent(u,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let v=d(
E),x=w._htmx?.ws?.connection;if(!x){i.triggerHtmxEvent(u,"htmx:ws:error",{url:v,error:"Connection not open"});return}let S={...i.createRequestContext(u,h).request.
headers};delete S.Accept;let _=u.form||u.closest("form"),k=i.collectFormData(u,_,h.submitter),C={};for(let[M,I]of k)M in C?C[M]=[].concat(C[M],I):C[M]=I;let re=i.
getAttributeObject(u,"hx-vals",M=>Object.assign(C,M)),ie=x.sending.then(async()=>{re&&await re,delete C.headers;let M=[],I={headers:S,values:C,data:void 0},se={
connection:x,message:I,cancelled:!1,waitUntil(K){M.push(Promise.resolve(K))}},Te=i.triggerHtmxEvent(u,"htmx:ws:before:message:outgoing",se);try{if(await Promise.
all(M),!Te||se.cancelled)return;if(I.data??=JSON.stringify({...I.values,headers:I.headers}),!e.has(x)){i.triggerHtmxEvent(u,"htmx:ws:error",{connection:x,error:"\
Connection closed"});return}x.socket?.readyState===WebSocket.OPEN?a(x,u,I):x.queue.length>=x.config.maxOutgoingMessagesQueueSize?i.triggerHtmxEvent(u,"htmx:ws:e\
rror",{connection:x,error:"Outgoing messages queue is full"}):x.queue.push({element:u,message:I})}catch(K){i.triggerHtmxEvent(u,"htmx:ws:error",{connection:x,error:K})}});
x.sending=ie.catch(()=>{}),await ie}async function g(u,h,w){let E=[],v={data:w.data,text(){let k=v.data;return typeof k=="string"?Promise.resolve(k):k instanceof
Blob?k.text():Promise.resolve(new TextDecoder().decode(k))},json(){return v.text().then(JSON.parse)}};if(!u.isConnected){r(u,h);return}let x={connection:h,message:v,
cancelled:!1,waitUntil(k){E.push(Promise.resolve(k))}},A=i.triggerHtmxEvent(u,"htmx:ws:before:message:incoming",x);if(await Promise.all(E),!A||x.cancelled)return;
let S=null,_;if(typeof v.data=="string")try{S=await v.json()}catch{_=await v.text()}if(S&&(S.content!==void 0?_=S.content:S.payload!==void 0&&(_=S.payload,h._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),h._payloadWarnFired=!0))),_!=null){let k=S?.target||i.attributeValue(u,"hx-t\
arget"),C=S?.swap||i.attributeValue(u,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(C)||(C+=" swapEmpty:false"),await htmx.
swap({sourceElement:u,target:k||u,swap:C,select:S?.select??i.attributeValue(u,"hx-select"),selectOOB:i.attributeValue(u,"hx-select-oob"),text:_,transition:!1})}
i.triggerHtmxEvent(u,"htmx:ws:after:message:incoming",{connection:h,message:v})}function m(u){if(i.htmxProp(u).ws??={},u._htmx.ws.initialized)return;let h=i.attributeValue(
u,"hx-ws:connect");if(!h)return;let w=i.attributeValue(u,"hx-trigger")||"load";i.onTrigger(u,w,()=>{t(h,u)}),u._htmx.ws.initialized=!0}function p(u){if(i.htmxProp(
u).ws??={},u._htmx.ws.sendInitialized)return;let h=i.attributeValue(u,"hx-trigger");h||(h=u.matches("form")?"submit":u.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),i.onTrigger(u,h,async w=>{u.matches("form")&&w.type==="submit"&&w.preventDefault(),await f(u,w)}),u._htmx.ws.sendInitialized=
!0}function b(u){let h=u._htmx?.ws?.connection;h&&(i.triggerHtmxEvent(u,"htmx:ws:close",{connection:h,reason:"removed",code:null}),r(u,h))}function y(u){if(u.hasAttribute(
"ws-connect")||u.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),u.hasAttribute("ws-connect")){let h=u.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";u.
hasAttribute(E)||u.setAttribute(E,h)}if(u.hasAttribute("ws-send")){let h=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+h+"send";u.hasAttribute(
w)||u.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:u=>{i=u,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:u=>{let h=E=>{y(E);let v=i.attributeValue(
E,"hx-ws:send");i.attributeValue(E,"hx-ws:connect")!=null&&m(E),v!=null&&p(E)};h(u);let w=s("connect")+","+s("send")+",[ws-connect],[ws-send]";u.querySelectorAll(
w).forEach(h)},htmx_before_cleanup:u=>{b(u)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(u=>{u.socket&&u.socket.close(1e3,
"page navigating away")})})})();N.config.includeIndicatorCSS=!1;N.config.history=!0;N.config.defaultTimeout=3e4;var oe=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};N.registerExtension("no-code-in-attributes",{init(i){i.initSecurity(null,oe,oe)}});document.readyState!=="loading"&&N.process(document.body);function ae(i){i==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=i;for(let s of document.querySelectorAll("[data\
-theme-set]"))s.setAttribute("aria-checked",String(s.getAttribute("data-theme-set")===i));for(let s of document.querySelectorAll("[data-theme-choice]"))s instanceof
HTMLInputElement&&(s.checked=s.value===i)}document.addEventListener("click",i=>{let s=i.target.closest?.("[data-theme-set]");s&&ae(s.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",i=>{let s=i.target;!(s instanceof HTMLInputElement)||!s.matches("[data-theme-choice]")||(ae(s.value),s.form?.
requestSubmit())});function $(i,s,{align:l="start",side:d="below",gap:e=4}={}){let t=s.getBoundingClientRect(),r=i.offsetWidth,o=i.offsetHeight,n=8,a=innerHeight-t.bottom-n,c=t.top-
n,f=d==="below"?a>=o+e||a>=c:c<o+e&&a>c,g=l==="end"?t.right-r:l==="middle"?t.left+(t.width-r)/2:t.left;g=Math.max(n,Math.min(g,innerWidth-r-n));let m=f?t.bottom+
e:t.top-o-e;m=Math.max(n,Math.min(m,innerHeight-o-n)),i.style.left=`${Math.round(g)}px`,i.style.top=`${Math.round(m)}px`}var le=i=>[...i.querySelectorAll('[role^="menuitem"]')].filter(s=>s instanceof HTMLElement&&s.checkVisibility()).map(s=>s),ke=i=>document.querySelector(`[popove\
rtarget="${CSS.escape(i.id)}"]`);document.addEventListener("toggle",i=>{let s=i.target;if(!s.matches?.(".menu__list"))return;let l=i.newState==="open",d=ke(s);d?.
setAttribute("aria-expanded",String(l)),!(!l||!d)&&($(s,d,{align:s.dataset.align==="end"?"end":"start",side:s.dataset.side==="above"?"above":"below"}),le(s)[0]?.
focus())},!0);document.addEventListener("keydown",i=>{let s=i.target,l=s.closest?.(".menu__list");if(!l){let r=s.closest?.('[aria-haspopup="menu"]');r&&(i.key===
"ArrowDown"||i.key==="ArrowUp")&&(i.preventDefault(),document.getElementById(r.getAttribute("popovertarget")??"")?.showPopover());return}let d=le(l),e=d.indexOf(
s),t=r=>{i.preventDefault(),d[(r+d.length)%d.length]?.focus()};i.key==="ArrowDown"?t(e+1):i.key==="ArrowUp"?t(e-1):i.key==="Home"?t(0):i.key==="End"?t(d.length-
1):i.key==="Tab"?l.hidePopover():i.key.length===1&&i.key!==" "&&!i.ctrlKey&&!i.metaKey&&[...d.slice(e+1),...d.slice(0,e+1)].find(o=>o.innerText.trim().toLowerCase().
startsWith(i.key.toLowerCase()))?.focus()});document.addEventListener("click",i=>{let s=i.target.closest?.('[role="menuitem"], [role="menuitemradio"]');s&&(s.getAttribute(
"aria-disabled")==="true"?i.preventDefault():s.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(i=>i.hidePopover()));function P(i){let s=document.getElementById(i);s instanceof HTMLDialogElement&&!s.open&&s.showModal()}document.addEventListener("click",i=>{let s=i.target,l=s.closest?.(
"[data-opens]")?.getAttribute("data-opens");if(l){i.preventDefault(),P(l);return}if(s.closest?.("[data-closes]")){s.closest("dialog")?.close();return}if(s instanceof
HTMLDialogElement&&s.hasAttribute("data-light")){let d=s.getBoundingClientRect();!(i.clientX>=d.left&&i.clientX<=d.right&&i.clientY>=d.top&&i.clientY<=d.bottom)&&
i.detail>0&&s.close()}});var ue=i=>i.querySelectorAll("dialog[data-open]").forEach(s=>{s.removeAttribute("data-open"),P(s.id)});document.addEventListener("htmx:\
after:swap",()=>ue(document));ue(document);function W(i,s){let l=document.getElementById("confirm");if(!(l instanceof HTMLDialogElement))return Promise.resolve(
!0);let{confirmTitle:d="Are you sure?",confirmAction:e="Continue",confirmTone:t=""}=i.dataset,r=(n,a)=>{let c=l.querySelector(`[data-slot="${n}"]`);c&&(c.textContent=
a)};r("title",d),r("text",s),r("action",e);let o=l.querySelector('[value="yes"]');return o?.classList.toggle("btn--danger",t==="danger"),o?.classList.toggle("bt\
n--primary",t!=="danger"),l.returnValue="",l.showModal(),new Promise(n=>l.addEventListener("close",()=>n(l.returnValue==="yes"),{once:!0}))}document.addEventListener(
"htmx:confirm",i=>{let{ctx:s,issueRequest:l,dropRequest:d}=i.detail;s?.confirm&&(i.preventDefault(),W(s.sourceElement,s.confirm).then(e=>e?l():d()))});document.
addEventListener("submit",i=>{let s=i.target,l=i.submitter,d=l?.dataset.confirm?l:s,e=d.dataset.confirm;!e||s.dataset.confirmed||(i.preventDefault(),i.stopImmediatePropagation(),
W(d,e).then(t=>{t&&(s.dataset.confirmed="yes",s.requestSubmit(l),delete s.dataset.confirmed)}))},!0);function Q(i){i.classList.add("is-leaving"),setTimeout(()=>i.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function ce(i){if(i.hasAttribute(
"data-watched")||(i.setAttribute("data-watched",""),i.getAttribute("role")!=="alert"&&L([...i.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),i.hasAttribute("data-stays")))return;let s=setTimeout(()=>Q(i),7e3),l=()=>clearTimeout(s),d=()=>{clearTimeout(s),s=setTimeout(()=>Q(i),7e3)};i.addEventListener(
"pointerenter",l),i.addEventListener("pointerleave",d),i.addEventListener("focusin",l),i.addEventListener("focusout",d)}function L(i){let s=document.getElementById(
"live");s&&(s.textContent=i)}function F({tone:i="good",title:s,text:l=""}){let d=document.getElementById(`toast-${i}`);if(!(d instanceof HTMLTemplateElement))return;
let e=d.content.cloneNode(!0),[t,r]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];t&&(t.textContent=s),r&&(r.textContent=l),document.getElementById(
"toasts")?.append(e)}var R=document.getElementById("toasts");R&&(R.querySelectorAll(".toast").forEach(ce),new MutationObserver(()=>R.querySelectorAll(".toast").
forEach(ce)).observe(R,{childList:!0}));document.addEventListener("click",i=>{let s=i.target.closest?.("[data-dismiss]")?.closest(".toast, .banner");s&&Q(s)});var T=document.createElement("div");T.className="tooltip";T.id="tooltip";T.setAttribute("role","tooltip");T.setAttribute("popover","manual");var H=null,B;function de(i){
let s=i.getAttribute("data-tip");!s||!i.isConnected||(H=i,T.textContent=s,(i.closest("dialog[open]")??document.body).append(T),T.showPopover(),$(T,i,{align:"mid\
dle",side:i.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),i.getAttribute("aria-label")!==s&&i.textContent?.trim()!==s&&i.setAttribute("aria-de\
scribedby",he(i,!0)))}function he(i,s){let l=(i.getAttribute("aria-describedby")??"").split(/\s+/).filter(d=>d&&d!==T.id);return(s?[...l,T.id]:l).join(" ")}function D(){
if(clearTimeout(B),!H)return;let i=he(H,!1);i?H.setAttribute("aria-describedby",i):H.removeAttribute("aria-describedby"),H=null,T.matches(":popover-open")&&T.hidePopover()}
function fe(i){let s=i.target.closest?.("[data-tip], [title]"),l=s?.getAttribute("title");return s&&l&&!(s instanceof HTMLIFrameElement)&&(s.setAttribute("data-\
tip",l),s.removeAttribute("title")),s??Ce(i.target)}function Ce(i){let s=i.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!s||s.scrollWidth<=
s.clientWidth&&s.scrollHeight<=s.clientHeight?null:(s.setAttribute("data-tip",(s.textContent??"").trim()),s)}document.addEventListener("pointerover",i=>{if(i.pointerType===
"touch")return;let s=i.target;if(T.contains(s))return clearTimeout(B);let l=fe(i);if(l===H)return clearTimeout(B);if(clearTimeout(B),!l){B=setTimeout(D,120);return}
B=setTimeout(()=>{D(),de(l)},H?60:350)});document.addEventListener("focusin",i=>{let s=fe(i);s?.matches(":focus-visible")&&(D(),de(s))});document.addEventListener(
"focusout",D);document.addEventListener("keydown",i=>{i.key==="Escape"&&D()});document.addEventListener("pointerdown",D);addEventListener("scroll",D,{capture:!0,
passive:!0});var X=[["minute",60],["hour",3600],["day",86400]];function qe(i){let s=i<0,l=Math.abs(i);if(l<45)return s?"just now":"in a moment";if(l>=7*86400)return null;let d=n=>s?
Math.floor(l/n):Math.round(l/n),[e,t]=d(60)<60?X[0]:d(3600)<24?X[1]:X[2],r=Math.max(1,d(t)),o=`${r} ${e}${r===1?"":"s"}`;return s?`${o} ago`:`in ${o}`}function me(){
let i=Date.now();for(let s of document.querySelectorAll("time[data-relative]")){let l=qe((Date.parse(s.dateTime)-i)/1e3);l&&s.textContent!==l&&(s.textContent=l)}}
setInterval(me,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||me()});function pe(i){let s=i.closest('[role="tablist"]');for(let l of s?.querySelectorAll('[role="tab"]')??[]){let d=l===i;l.setAttribute("aria-selected",String(d)),l.
setAttribute("tabindex",d?"0":"-1"),document.getElementById(l.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!d)}}document.addEventListener("click",
i=>{let s=i.target.closest?.('[role="tab"]');s instanceof HTMLElement&&pe(s)});document.addEventListener("keydown",i=>{let s=i.target.closest?.('[role="tab"]');
if(!(s instanceof HTMLElement))return;let l=[...s.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],d=l.indexOf(s),e={ArrowRight:d+1,ArrowLeft:d-
1,Home:0,End:l.length-1}[i.key];if(e===void 0)return;i.preventDefault();let t=l[(e+l.length)%l.length];pe(t),t.focus()});var V=i=>i.closest?.(".combobox"),q=i=>i.querySelector(".combobox__input"),z=i=>i.querySelector('[role="listbox"]'),J=i=>[...z(i).querySelectorAll('[role="optio\
n"]')].map(s=>s);function j(i,s){z(i).hidden=!s,q(i).setAttribute("aria-expanded",String(s)),s||U(i,null)}function U(i,s){for(let l of J(i))l.classList.toggle("\
is-active",l===s);s?(q(i).setAttribute("aria-activedescendant",s.id),s.scrollIntoView({block:"nearest"})):q(i).removeAttribute("aria-activedescendant")}function ge(i,s){
let l=s.querySelector("template")?.content.firstElementChild;if(!l)return;let d=s.dataset.value??"";i.hasAttribute("data-many")||i.querySelectorAll(".chip").forEach(
e=>e.remove()),[...i.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===d)||q(i).before(document.importNode(l,!0)),q(i).value="",j(i,!1),z(i).replaceChildren(),
q(i).focus(),L(`${s.dataset.label??d} chosen`),ye(i)}function be(i,s){L(`${s.querySelector(".truncate")?.textContent??""} removed`),s.remove(),q(i).focus(),ye(i)}
function ye(i){let s=q(i),l=!i.querySelector(".chip");s.placeholder=l?s.dataset.placeholder??"":"",i.dispatchEvent(new Event("change",{bubbles:!0}))}document.addEventListener(
"htmx:after:swap",()=>{let i=document.activeElement&&V(document.activeElement);i&&document.activeElement===q(i)&&(j(i,z(i).childElementCount>0),U(i,J(i)[0]??null))});
document.addEventListener("input",i=>{let s=i.target,l=s.matches?.(".combobox__input")&&V(s);l&&U(l,null)});document.addEventListener("keydown",i=>{let s=i.target;
if(!s.matches?.(".combobox__input"))return;let l=V(s);if(!l)return;let d=J(l),e=d.findIndex(r=>r.classList.contains("is-active")),t=!z(l).hidden;if(i.key==="Arr\
owDown"||i.key==="ArrowUp"){i.preventDefault(),!t&&d.length&&j(l,!0);let r=i.key==="ArrowDown"?1:-1;d.length&&U(l,d[(e+r+d.length)%d.length])}else if(i.key==="E\
nter"&&t)i.preventDefault(),e>=0&&ge(l,d[e]);else if(i.key==="Escape"&&t)i.preventDefault(),i.stopPropagation(),j(l,!1);else if(i.key==="Backspace"&&!q(l).value){
let r=[...l.querySelectorAll(".chip")].at(-1);r&&be(l,r)}});document.addEventListener("pointerdown",i=>{i.target.closest?.(".combobox [role='option']")&&i.preventDefault()});
document.addEventListener("click",i=>{let s=i.target,l=V(s);if(!l)return;let d=s.closest('[role="option"]'),e=s.closest(".chip__remove");if(d instanceof HTMLElement)
ge(l,d);else if(e){let t=e.closest(".chip");t&&be(l,t)}else s.closest(".combobox__box")&&q(l).focus()});document.addEventListener("focusout",i=>{let s=V(i.target),
l=i.relatedTarget;s&&!(l instanceof Node&&s.contains(l))&&j(s,!1)});function G(i){let s=i.replace(/[\s\u00a0\u202f'’]/g,""),l=s.lastIndexOf(","),d=s.lastIndexOf("."),e=s;return l>=0&&d>=0?e=l>d?s.replaceAll(".","").replace(",",
"."):s.replaceAll(",",""):l>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(s)?s.replaceAll(",",""):s.indexOf(",")===l?s.replace(",","."):s),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):i.trim()}function Le(i,s){if(!/^-?\d+(\.\d+)?$/.test(i))return i;let[l,d=""]=i.split("."),e=l.startsWith("-")?"-":"",t=l.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),r=s===null||d.length>s?d:d.padEnd(s,"0");return e+t+(r?`.${r}`:"")}var Me=i=>i.dataset.digits?Number(i.dataset.digits):null,Y=i=>i instanceof HTMLInputElement&&
i.matches("[data-amount]")?i:null;document.addEventListener("focusin",i=>{let s=Y(i.target);s&&!s.readOnly&&(s.value=G(s.value),s.select())});document.addEventListener(
"focusout",i=>{let s=Y(i.target);s&&(s.value=Le(G(s.value),Me(s)))});document.addEventListener("formdata",i=>{let{formData:s,target:l}=i;if(l instanceof HTMLFormElement)
for(let d of l.elements){let e=Y(d);e?.name&&!e.disabled&&s.set(e.name,G(e.value))}});function Z(i){return i<1e3?`${i} bytes`:i<1e6?`${Math.round(i/1e3)} kB`:`${(i/1e6).toFixed(1)} MB`}document.addEventListener("change",i=>{let s=i.target;if(!(s instanceof
HTMLInputElement)||s.type!=="file")return;let l=s.closest(".file"),d=l?.querySelector("[data-picked]"),e=l?.querySelector("template");if(!d||!e)return;let t=Number(
s.dataset.limit??0);d.replaceChildren();let r="";for(let o of s.files??[]){let n=e.content.cloneNode(!0),a=n.querySelector(".file__name"),c=n.querySelector(".fi\
le__size");a&&(a.textContent=o.name),c&&(c.textContent=Z(o.size)),t&&o.size>t&&(r=`${o.name} is ${Z(o.size)}; the most is ${Z(t)}. Choose a smaller file.`),d.append(
n)}s.setCustomValidity(r),r&&s.reportValidity()});document.addEventListener("click",i=>{let s=i.target.closest?.("[data-unpick]"),l=s?.closest(".file")?.querySelector(
'input[type="file"]');!s||!l||(l.value="",l.dispatchEvent(new Event("change",{bubbles:!0})),l.focus())});for(let[i,s]of[["dragover",!0],["dragleave",!1],["drop",
!1]])document.addEventListener(i,l=>l.target.closest?.(".file__drop")?.classList.toggle("is-over",s));function ee(i){let{dataTransfer:s}=i;return s?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let i of["dragenter","dragover"])document.
addEventListener(i,s=>{let l=ee(s);l&&(s.preventDefault(),l.hidden=!1)});document.addEventListener("dragleave",i=>{let s=ee(i);s&&!i.relatedTarget&&(s.hidden=!0)});
document.addEventListener("drop",i=>{let s=ee(i),l=i.dataTransfer?.files;if(!s||!l?.length)return;i.preventDefault();let d=s.querySelector('input[type="file"]');
d.files=l,s.requestSubmit()});function we(i){let s=i.querySelector(".errors[data-focus]");s instanceof HTMLElement&&(s.removeAttribute("data-focus"),s.focus())}document.addEventListener("htm\
x:after:swap",()=>we(document));we(document);document.addEventListener("click",i=>{let s=i.target.closest?.(".errors a[href^='#']");if(!s)return;let l=document.
getElementById(s.getAttribute("href")?.slice(1)??""),d=l?.matches("input, select, textarea, button")?l:l?.querySelector("input:not([type=hidden]), select, texta\
rea, button");d instanceof HTMLElement&&(i.preventDefault(),d.focus(),d.scrollIntoView({block:"center"}))});document.addEventListener("submit",i=>{let s=i.target;
if(i.defaultPrevented||s.method==="dialog"||s.method==="get"||s.target==="_blank")return;delete s.dataset.changed;let l=i.submitter;if(s.dataset.sent){i.preventDefault();
return}s.dataset.sent="yes",l?.classList.add("is-loading")});document.addEventListener("htmx:after:request",i=>{let{ctx:s}=i.detail,l=s?.sourceElement?.closest?.(
"form[data-guard]");l&&s.response?.raw?.ok&&l.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let i of document.querySelectorAll("form[da\
ta-sent]"))i.removeAttribute("data-sent");for(let i of document.querySelectorAll("button.is-loading:not([data-loading])"))i.classList.remove("is-loading")});document.
addEventListener("input",i=>{i.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let l=i.target,d=l.id&&document.getElementById(`${l.id}-cou\
nt`);d&&(d.textContent=`${l.value.length} of ${l.maxLength}`)});addEventListener("beforeunload",i=>{document.querySelector("form[data-guard][data-changed]")&&i.
preventDefault()});document.addEventListener("change",i=>{let s=i.target;s.matches?.("[data-submits]")&&s.form?.requestSubmit()});document.addEventListener("cha\
nge",i=>{let s=i.target,l=s.closest?.("table");if(!l)return;let d=[...l.querySelectorAll("[data-select-row]")],e=l.querySelector("[data-select-all]");if(s===e)for(let n of d)
n.checked=s.checked;else if(!s.matches("[data-select-row]"))return;let t=d.filter(n=>n.checked).length;e&&(e.checked=t>0&&t===d.length,e.indeterminate=t>0&&t<d.
length);for(let n of d)n.closest("tr")?.toggleAttribute("data-chosen",n.checked);let r=l.closest(".table-card, .card")?.querySelector("[data-bulk]"),o=r?.querySelector(
"[data-chosen]");o&&(o.textContent=String(t)),r?.toggleAttribute("hidden",t===0)});function Ee(i){let s=i.target;if(i.defaultPrevented||s.closest?.("a, button, input, label, select, summary, [popover]"))return;let l=s.closest?.("tr")?.querySelector(
"a.row-link");!(l instanceof HTMLAnchorElement)||String(getSelection())||l.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:i.ctrlKey||i.button===
1,metaKey:i.metaKey,shiftKey:i.shiftKey}))}document.addEventListener("click",Ee);document.addEventListener("auxclick",i=>{i.button===1&&Ee(i)});var xe=(i,s)=>[...i.querySelectorAll(s)].map(l=>(l.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",i=>{let{ctx:s}=i.detail,l=s?.
response?.raw;if(!l||s.target===document.body||s.select||s.hx?.redirect||s.hx?.location||s.hx?.refresh)return;let d=/^\s*<!doctype html/i.test(s.text??"");if(d&&
l.redirected){i.preventDefault(),location.assign(l.url);return}if(!(l.status>=400&&!(l.headers.get("Content-Type")??"").startsWith("text/html"))&&!(d&&l.status>=
400))return;i.preventDefault();let t=d?new DOMParser().parseFromString(s.text,"text/html"):document.implementation.createHTMLDocument();F({tone:"bad",title:xe(t,
"main h1, header h1").slice(0,200)||`The server could not do this (${l.status})`,text:xe(t,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var te=document.getElementById("connection"),ve=!1;function O(i,s="No connection. What you see may be old; we keep trying."){if(!te||i===ve)return;ve=i;let l=te.
querySelector("[data-slot='text']");l&&(l.textContent=s),te.hidden=!i,document.dispatchEvent(new CustomEvent(i?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>O(!0));addEventListener("online",()=>O(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||O(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>O(!1));document.addEventListener("htmx:after:request",()=>O(!1));document.addEventListener(
"htmx:error",i=>{let{error:s}=i.detail??{};s instanceof TypeError&&/fetch/i.test(s.message)&&(O(!0,"The server did not answer. Trying to reach it…"),Se())});function Se(){
fetch("/healthz",{cache:"no-store"}).then(()=>O(!1),()=>setTimeout(Se,3e3))}navigator.onLine||O(!0);async function Ie(i){let{keyNeeds:s="",keyAsks:l=""}=i.dataset,d=s?document.querySelector(s):null;if(d instanceof HTMLTextAreaElement&&!d.value.trim()){d.focus();
return}(!l||await W(i,l))&&i.click()}function He(i){let s={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[i],l=[...document.querySelectorAll("[data-walk] a.row-link")],d=l.indexOf(
document.activeElement);if(!s||l.length===0||d<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=l[d<0?s>0?0:l.length-
1:Math.min(l.length-1,Math.max(0,d+s))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}document.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||
i.altKey||i.defaultPrevented)return;let s=i.target;if(s.isContentEditable||s.closest?.("input, textarea, select, dialog, [role=menu], [data-own-keys]"))return;if(i.
key==="/"){let d=document.querySelector("main input[type=search]");if(!d)return;i.preventDefault(),d.focus(),d.select();return}if(He(i.key)){i.preventDefault();
return}let l=[...document.querySelectorAll(`[data-key="${CSS.escape(i.key)}"]`)].find(d=>d.checkVisibility());l instanceof HTMLElement&&(i.preventDefault(),Ie(l))});
document.addEventListener("click",i=>{i.target.closest?.("[data-reload]")&&location.reload()});var Oe=i=>`${document.documentElement.dataset.icons}#${i}`;window.segue={ask:W,icon:Oe,open:P,place:$,say:L,toast:F};function Ae(i,s){let l=document.getElementById(i.getAttribute("aria-controls")??"");if(!(l instanceof HTMLInputElement))return;l.type=s?"text":"password";let d=s?
"Hide the password":"Show the password";i.setAttribute("aria-pressed",String(s)),i.setAttribute("aria-label",d),i.setAttribute("data-tip",d);let e=i.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,s?"#eye-off":"#eye"))}document.addEventListener("click",i=>{let s=i.target.closest?.("[\
data-shows-password]");if(!s)return;let l=s.getAttribute("aria-pressed")!=="true";Ae(s,l),L(l?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",i=>{for(let s of i.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Ae(s,!1)},!0);document.addEventListener("click",async i=>{let s=i.target.closest?.("[data-copies]");if(!s)return;let l=document.getElementById(s.getAttribute("data-copies")??
"");if(!(l instanceof HTMLInputElement))return;l.select();let d=!1;try{await navigator.clipboard.writeText(l.value),d=!0}catch{d=document.execCommand("copy")}let e=s.
querySelector("span");e&&(e.textContent=d?"Copied":"Press Ctrl+C"),L(d?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let i of document.querySelectorAll("select[data-zone]")){let s=Intl.DateTimeFormat().resolvedOptions().timeZone;i instanceof HTMLSelectElement&&[...i.options].
some(l=>l.value===s)&&(i.value=s)}document.documentElement.dataset.ready="";
