var se=(()=>{let i={parse(h){if(!h)return{};if(h.startsWith("{"))return JSON.parse(h);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
t={};for(let r of h.matchAll(e)){let[,o,s,a,c,d,g,m]=r,p=o??s??a,b=(c??d??g??m??"true").trim();try{b=JSON.parse(b)}catch{}let u=a?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),b):{[p]:b};i.merge(u,t)}return t},split(h){return h.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(h,e){typeof h==
"string"&&(h=i.parse(h));for(let[t,r]of Object.entries(h)){if(["__proto__","constructor","prototype"].includes(t))continue;let o=r?.constructor===Object,s=e[t]?.
constructor===Object;o&&s?i.merge(r,e[t]):e[t]=r}return e}};class n{#n=null;#r=[];admit(e,t,r){if(!this.#n)return this.#n={strategy:e,abort:r},"run";if(e==="rep\
lace"||e!=="abort"&&this.#n.strategy==="abort")return this.#r=[],this.#n.abort?.(),this.#n={strategy:e,abort:r},"run";if(e==="queue all")this.#r.push(t);else if(e===
"queue last")this.#r=[t];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(t);else return"dropped";return"queued"}continue(e){this.#n?.abort===e&&
(this.#n=null,this.#r.shift()?.())}abort(){this.#n?.abort?.()}}class l{#n=i;#r=new Map;#C="";#P=new Set;_loc=window.location;#T;#R=Function;#F=Object.getPrototypeOf(
async function(){}).constructor;#q={createHTML:e=>e,createScript:e=>e};#U;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#k;#Q;#b;constructor(){
this.#xe(),this.#ve(),this.#U=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(t=>`starts-with(name(), "${t}")`).join(" or ")}]]`),this.#T={HCON:i,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#X.
bind(this),determineMethodAndAction:this.#J.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#he.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#_.bind(this),morph:this.#j.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(t,r,o)=>{t&&(this.#q=t),r&&(this.#R=r),o&&(this.#F=
o)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#h.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#xe(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&i.merge(e.content,this.
config),this.#C=this.config.extensions}#ve(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,t=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${t} .${e}, .${t}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,t){if(this.#C&&!this.#C.split(/,\s*/).includes(e)||
this.#P.has(e))return!1;this.#P.add(e),t.init&&t.init(this.#T),Object.entries(t).forEach(([r,o])=>{this.#r.get(r)?.push(o)||this.#r.set(r,[o])})}#L(e){let t=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||t&&e.closest(`[${t}ignore]`)!=null}#y(e,t){let r=this.config.prefix;return e.getAttribute(t)??(r?
e.getAttribute(t.replace("hx-",r)):null)}#M(e,t){let r=this.config.prefix&&t.replace("hx-",this.config.prefix);return e.hasAttribute(t)?t:r&&e.hasAttribute(r)?r:
null}#l(e){return this.#w(e).join(",")}#w(e){let t=[e];return this.config.prefix&&t.push(e.replaceAll("hx-",this.config.prefix)),t}#u(e,t){let r=[...e.querySelectorAll?.(
t)??[]];return e.matches?.(t)&&r.unshift(e),r}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#Ae(e,t){let r=[];return this.#t(e,t,void 0,(o,s)=>{o?.split(/\s*[,:]\s*/).includes("this")&&r.push(s)}),r}#t(e,t,r,o,s=this.config.implicitInheritance){t=this.#p(
t);let a=this.#p(":inherited"),c=this.#p(":append"),d=this.#y(e,t)??this.#y(e,t+a);if(d!=null)return o?o(d,e):d;let g=CSS.escape(s?t:t+a),m=CSS.escape(t+a+c),p=this.#l(
`[${g}],[${m}]`),b=this.#M(e,t+c)??this.#M(e,t+a+c);if(b){let u=e.getAttribute(b),f=e.parentNode?.closest?.(p);if(o&&o(u,e),f){let w=this.#t(f,t,void 0,o,s);return w?
(w+","+u).replace(/[{}]/g,""):u}return u}let y=e.parentNode?.closest?.(p);return y?(d=this.#t(y,t,void 0,o),!o&&d&&s&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:t,parent:y}),d):r}#X(e){return i.split(e).flatMap(t=>{t=t.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,r,o]=t.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!r)return[];if(/\[[^\]]*$/.test(r))throw"unterminated:"+r;return[{name:r,...i.parse(o)}]})}#J(e,t){let r=this.#t(e,"hx-method"),o=this.#t(e,"hx-action",void 0,
void 0,!1);if(!o)for(let s of this.#Ee){let a=this.#t(e,"hx-"+s,void 0,void 0,!1);if(a!=null){o=a,r=s;break}}return this.#f(e)&&(o||=t.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),r||=t.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:o,method:r.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#c(e){return e._htmx_state||={}}#Ce(e){
if(this.#ne(e)&&this.#e(e,"htmx:before:init",{},!0)){let t=this.#o(e);t.initialized=!0,t.eventHandler=this.#G(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#G(e){
return async t=>{try{let r=this.#I(e,t);await this.#Z(r)}catch(r){this.#e(e,"htmx:error",{error:r})}}}#I(e,t){let{action:r,method:o}=this.#J(e,t),[s,a]=(r||"").
split("#"),c=new AbortController,d={sourceElement:e,sourceEvent:t,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!t.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:s,anchor:a,method:o,headers:this.#Te(e),abort:c.abort.bind(c),credentials:"same-origin",signal:c.signal,mode:this.config.mode}};e._htmx?.boosted&&
i.merge(e._htmx.boosted,d),d.target=this.#H(e,d.target),d.target&&(d.request.headers["HX-Target"]=this.#Y(d.target));let g=this.#t(e,"hx-config");return g&&(i.merge(
g,d.request),d.request.mode=this.config.mode),d}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#Te(e){let t={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(t["HX-Boosted"]="true"),t}#qe(e,t){return this.#N(e,"hx-headers",r=>{for(let o in r)
t.request.headers[o]=String(r[o])},{ctx:t})}#H(e,t){return t instanceof Element?t:t!=null?this.#$(e,t,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let t=e.sourceElement,r=e.sourceEvent;if(!t.isConnected||this.#He(r))return;this.#re(r)&&r.preventDefault();let o=/GET|DELETE/.test(e.request.
method),s=o?t.matches("form")?t:null:t.form||t.closest("form"),a=this.#he(t,s,r.submitter,e.request.validate,o);if(!a)return;let c=this.#N(t,"hx-vals",m=>{e.vals=
m;for(let p in m)a.set(p,m[p])},{ctx:e});if(c&&await c,e.values)for(let m in e.values)a.delete(m),a.append(m,e.values[m]);let d=this.#qe(t,e);if(d&&await d,Object.
assign(e.request,{form:s,submitter:r.submitter,body:a}),!this.#e(t,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#h(e.sourceElement,m,g,!1);return}else if(o){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,b]of e.request.body)m.searchParams.append(p,b);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(t,"hx-encoding")??s?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let t=e.sourceElement,r=this.#Ie(t),o=this.#te(t);this.#nt(t);let s=()=>e.request?.abort?.();if(o.admit(r,()=>this.#ee(e),s)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(d=>{let g={ctx:e,issueRequest:()=>d(!0),dropRequest:()=>d(
!1)};if(this.#e(t,"htmx:confirm",g)){let m=this.#B(e.confirm);d(m?this.#h(t,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(t,"htmx:before:request",{ctx:e})))
return;let a=await e.fetch(e.request.action,e.request);if(e.response={raw:a,status:a.status,headers:a.headers},this.#ke(e),!this.#e(t,"htmx:before:response",{ctx:e})||
(e.text=await a.text(),!this.#e(t,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(t,"htmx:response:error",{ctx:e}),this.#Le(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ct(e),await this.swap(e),e.status="swapped"}}catch(a){e.status="error: "+a,(a?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(t,"htmx:error",{ctx:e,error:a})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#_e(e.hx.trigger,e.sourceElement),this.#e(t,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
o.continue(s)}}}#ke(e){e.hx={};for(let[t,r]of e.response.raw.headers)t.toLowerCase().startsWith("hx-")&&(e.hx[t.slice(3).toLowerCase().replace(/-/g,"")]=r)}#Le(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let t=e.hx.location,r={},o=i.parse(
t);return(t[0]==="{"||o.path!=null)&&(r=o,t=r.path,delete r.path),r.push==null&&r.replace==null&&(r.push="true"),r.indicators=e.indicators,r.disabledElements=e.
disabledElements,this.ajax("GET",t,r),!0}}#Me(e){let t=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;t&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),t))}#Ie(e){let t=this.#t(e,"hx-sync");if(!t)return"queue first";let r=t.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(r)?r:"queue first"}#te(e){let t=this.#t(e,"hx-sync"),r=e;if(t){let o=t.includes(":")?t.slice(0,t.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
t)?null:t;o&&(r=this.#$(e,o,"hx-sync")||e)}return this.#c(r).rq||=new n}#He(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let t=e.currentTarget;if(e.type==="submit"&&t?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let s=t?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),a=s?.form||s?.closest("form");if(s&&!s.disabled&&a&&(s.type==="submit"||s.type==="image"||!s.type&&s.tagName===
"BUTTON"))return!0;let d=t?.closest?.("a");if(!d||!d.href)return!1;let g=d.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,t=e._htmx.eventHandler){
let o=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,o,t)}#E(e,t,r){let o=this.#X(t);this.#o(e).triggerSpecs.push(...o);for(let s of o){s.listeners=[];let[a,c]=this.#Oe(s.name),d=[e];s.from==="out\
side"?d=[document]:s.from&&s.from!=="self"&&(d=this.#s(e,s.from));let g=p=>{if((s.halt||s.prevent)&&p.preventDefault(),(s.halt||s.stop||s.consume)&&p.stopPropagation(),
s.changed){let b=this.#c(e).changedValues??=new WeakMap,y=p.target;if(!["checkbox","radio"].includes(y?.type)){let u=y?.value;if(b.has(y)&&b.get(y)===u)return;b.
set(y,u)}}if(s.once)for(let b of s.listeners)b.fromElt.removeEventListener(b.eventName,b.handler,b);r(p)},m=g;if(s.delay?m=p=>{clearTimeout(s.timeout),s.timeout=
setTimeout(()=>g(p),this.parseInterval(s.delay))}:s.throttle&&(m=p=>{s.throttled?s.throttledEvent=p:(s.throttled=!0,g(p),s.throttleTimeout=setTimeout(()=>{if(s.
throttled=!1,s.throttledEvent){let b=s.throttledEvent;s.throttledEvent=null,m(b)}},this.parseInterval(s.throttle)))}),s.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(s.from==="self"&&p.target!==e)&&!(s.from==="outside"&&e.contains(p.target))&&!(s.target&&!p.target?.matches?.(s.target))){if(c){let b={};for(let y in p)/^[a-z]+$/i.
test(y)&&(b[y]=p[y]);if(!this.#h(e,b,c,!0,!1))return}if(a!=="every")for(let b of this.#o(e).triggerSpecs)clearTimeout(b.timeout),b.throttledEvent=null;m(p)}},a===
"intersect"||a==="revealed"){let p={rootMargin:s.rootMargin};s.root&&(p.root=this.#$(e,s.root)),s.threshold&&(p.threshold=parseFloat(s.threshold));let b=a==="re\
vealed";s.observer=new IntersectionObserver(y=>{for(let u=0;u<y.length;u++)if(y[u].isIntersecting){this.trigger(y[u].target,"intersect",{},!1),b&&s.observer.disconnect();
break}},p),a="intersect";for(let y of d)s.observer.observe(y)}if(a==="every"){let p=Object.keys(s).find(b=>b!=="name");s.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(s.interval)},this.parseInterval(p))}if(a==="load"){s.handler(new CustomEvent("load"));continue}for(let p of d){let b={fromElt:p,
eventName:a,handler:s.handler,capture:!!s.capture,passive:!!s.passive};e._htmx.listeners.push(b),s.listeners.push(b),p.addEventListener(a,s.handler,b)}}}#Oe(e){
let t=e.match(/^([^\[]*)\[([^\]]*)]/);return t?[t[1],t[2]]:[e,null]}#_e(e,t){if(e[0]==="{"){let r=i.parse(e);for(let o in r){let s=r[o],a=t;s?.target&&(a=this.find(
s.target)),this.trigger(a,o,typeof s=="object"?s:{value:s})}}else e.split(",").forEach(r=>this.trigger(t,r.trim(),{}))}#Ne(e){let t={},r=Object.getPrototypeOf(this);
for(let o of Object.getOwnPropertyNames(r))o!=="constructor"&&typeof this[o]=="function"&&(["find","findAll"].includes(o)?t[o]=(s,a)=>a===void 0?this[o](e,s):this[o](
s,a):t[o]=this[o].bind(this));return t}#h(e,t,r,o=!0,s=!0,a=!1){let c={};Object.assign(c,this.#Ne(e));let d={},g={scope:d,code:r};this.#a(e,"htmx:scope",g),r=g.
code,Object.assign(c,d),Object.assign(c,t);let m=Object.keys(c),p=Object.values(c),b=s?this.#F:this.#R,y=new b(...m,o?`return (${r})`:r);return a?()=>y.call(e,...p):
y.call(e,...p)}process(e,t){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let a of e.children||[])this.process(a,t);return}if(t&&this.#i(e,!0),this.#L(
e)||!this.#e(e,"htmx:before:process"))return;let r=[e],o=this.#K.evaluate(e),s=null;for(;s=o.iterateNext();)r.push(s);for(let a of r)!this.#L(a)&&this.#e(a,"htm\
x:before:on:init",{},!0)&&this.#Ge(a);for(let a of this.#u(e,this.#U))this.#Ce(a);for(let a of this.#u(e,this.#we))this.#De(a);this.#e(e,"htmx:after:process")}#De(e){
let t=this.#t(e,"hx-boost");if(t&&t!=="false"&&this.#$e(e)&&this.#e(e,"htmx:before:init",{},!0)){let r=this.#o(e);r.initialized=!0,r.eventHandler=this.#G(e),r.boosted=
t,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#$e(e){if(this.#ne(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#se(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#se(e.action)}}#se(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#ne(e){return!e._htmx?.initialized&&!this.#L(e)}#i(e,t){let r=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let o of r)if(o._htmx){this.#e(o,"htmx:before:cleanup");for(let s of o._htmx.triggerSpecs||[])s.interval&&clearInterval(s.interval),
s.timeout&&clearTimeout(s.timeout),s.throttleTimeout&&clearTimeout(s.throttleTimeout),s.observer?.disconnect();for(let s of o._htmx.listeners||[])s.fromElt.removeEventListener(
s.eventName,s.handler,s);o.removeAttribute("data-htmx-powered"),this.#e(o,"htmx:after:cleanup"),t&&delete o._htmx}}#We(e){let t=document.createElement("div");t.
hidden=!0,document.body.insertAdjacentElement("afterend",t);let r=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let o of r){let s=document.getElementById(
o.id);s&&this.#m(t,s,null)}return t}#Be(e){for(let t of[...e.children]){let r=document.getElementById(t.id);r&&(this.#m(r.parentNode,t,r),this.#i(r),r.remove())}
e.remove()}#O(e){let t=this.#q.createHTML(e);return Document.parseHTMLUnsafe?.(t,{})||new DOMParser().parseFromString(t,"text/html")}#je(e){let t=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),r="";t=t.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,c=>(r=this.#O(c).title,""));let o=t.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),s,a;if(o==="html"||o==="body"?(s=this.#O(t),a=document.createDocumentFragment(),a.append(s.body)):(s=this.#O(
`<template>${t}</template>`),a=s.querySelector("template").content),!r){let c=a.querySelector("title:not(svg title)");c&&(r=c.textContent,c.remove())}return this.#ue(
a),{fragment:a,title:r}}#oe(e,t,r,o){let s=t.id?"#"+CSS.escape(t.id):null,[,a,c]=r.match(/^(\S+):(.+)/)??[];a&&([r,s]=[a,c||s]),(r==="true"||!r)&&(r="outerHTML");
let d=this.#x(r);if(s=d.target||s,d.strip??=!d.style.startsWith("outer"),!s)return;let g=this.#s(o,s);for(let m of g){let p=document.createDocumentFragment();p.
append(t.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:d,sourceElement:o})}t.remove()}#Ve(e,t,r){let o=[];if(r)for(let s of r.split(",")){let[a,
c="true"]=s.split(/:(.*)/);for(let d of e.querySelectorAll(a))this.#oe(o,d,c,t)}for(let s of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let a=this.#M(s,"hx-s\
wap-oob"),c=s.getAttribute(a);s.removeAttribute(a),this.#oe(o,s,c,t)}return o}#d(e,t,r){t?t.before(...r.childNodes):e.append(...r.childNodes)}#x(e){e=e.trim();let t=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let r=e.match(/^(\S+)\s*(.*)$/);t=r[1],e=r[2]}return{style:this.#Se(t),...i.parse(e)}}#ze(e,t){let r=[];for(let o of e.
querySelectorAll("template[hx]")){let s=o.getAttribute("type");if(s==="partial"){let a=this.#y(o,"hx-target")||(o.id?"#"+CSS.escape(o.id):null);if(a){this.#ue(o.
content);let c=this.#x(this.#y(o,"hx-swap")||this.config.defaultSwap);c.ignoreTitle&&(t.title=null);let d=this.#s(t.sourceElement,a);for(let g of d.length?d:[null])
r.push({type:"partial",fragment:o.content.cloneNode(!0),target:g,swapSpec:c,sourceElement:t.sourceElement})}}else this.#a(o,"htmx:process:"+s,{ctx:t,tasks:r});o.
remove()}return r}#ae(e,t,r,o){try{r!=null&&e.setSelectionRange&&e.setSelectionRange(r,o),e.focus(t)}catch{}}#Pe(e){let t=this.#u(e,"[autofocus]")[0];t&&this.#ae(
t)}#le(e){return e===window||e===document?document.scrollingElement:e}#Re(e,t){if(e.scroll){let r=e.scrollTarget?this.#le(this.#W(t,e.scrollTarget)):t;r&&(e.scroll===
"top"?r.scrollTop=0:e.scroll==="bottom"&&(r.scrollTop=r.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(t,e.showTarget)):t)?.
scrollIntoView?.(e.show==="top")}#Fe(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ue(e){let t=this.#u(
e,"script");for(let r of t){let o=document.createElement("script");for(let s of r.attributes)o.setAttribute(s.name,s.value);this.config.inlineScriptNonce&&(o.nonce=
this.config.inlineScriptNonce),o.textContent=this.#q.createScript(r.textContent),r.replaceWith(o)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ce()})}):window.addEventListener("popstate",e=>this.#ce(e.state))),this.process(document.body)}async swap(e){try{let{fragment:t,title:r}=this.#je(
e.text);e.title=r;let o=[],s=this.#Ve(t,e.sourceElement,e.selectOOB),a=this.#ze(t,e);o.push(...s,...a);let c=a.length||s.length&&!this.config.allowEmptySwapAfterOOB,
d=this.#Ue(e,t,c);if(d&&o.unshift(d),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:o}))return;this.#Je(e);let g=[],m=[];for(let p of o)p.swapSpec?.transition??
d?.transition??e.transition?m.push(p):g.push(this.#_(p));if(m.length>0){let p=async()=>{for(let b of m)await this.#_(b,!1)};g.push(this.#ht(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&d?.target?.isConnected&&(e.sourceElement=d.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Fe(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Ue(e,t,r){let o=this.#x(e.swap||this.config.defaultSwap);
if(o.ignoreTitle&&(e.title=null),o.style==="delete"||(t.querySelector("body")||t).childElementCount>0||t.textContent.trim()||(o.swapEmpty??!r)){if(e.select){let a=t.
querySelectorAll(e.select);t=document.createDocumentFragment(),t.append(...a)}return this.#f(e.sourceElement)&&(o.show||="top"),{type:"main",fragment:t,target:this.#H(
e.sourceElement||document.body,o.target||e.target),swapSpec:o,sourceElement:e.sourceElement,transition:e.transition&&o.transition!==!1}}}async#_(e,t=!0){let{target:r,
swapSpec:o,fragment:s}=e;if(typeof r=="string"&&(r=document.querySelector(r)),!r)return;typeof o=="string"&&(o=this.#x(o));let a=o.style;if(a==="none")return;if(s.
firstElementChild?.tagName==="BODY"){let y=r===document.body&&a.startsWith("outer");y&&a==="outerHTML"&&(a="outerSync"),o.strip??=!y}if(o.strip&&s.firstElementChild&&
(s=document.createDocumentFragment(),s.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#v(r,"htmx-swapping"),t&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),a==="delete"){r.parentNode&&(this.#i(r),r.parentNode.removeChild(r));return}let c,d=[],g=o.settle??this.config.
defaultSettleDelay,m=r.parentNode;if(a==="innerHTML"||a==="outerHTML"&&m){let y=document.activeElement;if(y?.id){let u,f;try{u=y.selectionStart,f=y.selectionEnd}catch{}
c={elt:y,start:u,end:f}}d=t&&g?this.#ft(s,r):[]}let p=this.#We(s),b=[...s.childNodes];try{if(a==="innerHTML"){for(let y of r.children)this.#i(y);r.replaceChildren(
...s.childNodes)}else if(a==="textContent"){for(let y of r.querySelectorAll("[data-htmx-powered]"))this.#i(y);r.textContent=s.textContent}else if(a==="outerHTML")
m&&(this.#d(m,r,s),this.#i(r),m.removeChild(r),r=b.find(y=>y.nodeType===1)||m);else if(a==="outerSync"){this.#z(r,s.firstElementChild);for(let y of r.children)this.#i(
y);r.replaceChildren(...s.firstElementChild.childNodes),b=[r]}else if(a==="innerMorph")this.#j(r,s,!0),b=[...r.childNodes];else if(a==="outerMorph")this.#j(r,s,
!1),b.push(r);else if(a==="beforebegin")m&&this.#d(m,r,s);else if(a==="afterbegin")this.#d(r,r.firstChild,s);else if(a==="beforeend")this.#d(r,null,s);else if(a===
"afterend")m&&this.#d(m,r.nextSibling,s);else{let y=this.#r.get("handle_swap")||[],u=!1;for(let f of y){let w=f(a,r,s,o);if(w){u=!0,Array.isArray(w)&&(b=w);break}}
if(!u)throw new Error(`Unknown swap style: ${a}`)}}finally{this.#S(r,"htmx-swapping")}if(e.target=r,this.#Be(p),c&&!c.elt.matches(":focus")){let y=document.getElementById(
c.elt.id);if(y){let u={preventScroll:o.focusScroll!==void 0?!o.focusScroll:!this.config.defaultFocusScroll};this.#ae(y,u,c.start,c.end)}}this.#e(r,"htmx:before:\
settle",{task:e,newContent:b,settleTasks:d});for(let y of b)this.#v(y,"htmx-added");if(t&&d.length>0){this.#v(r,"htmx-settling"),await this.timeout(g);for(let y of d)
y();this.#S(r,"htmx-settling")}this.#e(r,"htmx:after:settle",{task:e,newContent:b,settleTasks:d});for(let y of b)this.#S(y,"htmx-added"),this.process(y),this.#Pe(
y);this.#Re(o,r)}#e(e,t,r={},o=!0){if(r.error){let s=`htmx: ${t}: ${r.error.message??r.error}`;r.error instanceof Error?console.error(s,r.error,{elt:e,detail:r}):
console.error(s,{elt:e,detail:r})}else r.warn?console.warn(`htmx: ${t}: ${r.warn}`,{elt:e,detail:r}):this.config.logAll&&console.log(`htmx: ${t}`,{elt:e,detail:r});
return e=this.#A(e),this.#a(e,t,r),this.trigger(e,this.#p(t),r,o)}#a(e,t,r={}){let o=this.#r.get(t.replace(/:/g,"_"));if(o){r.cancelled=!1;for(let s of o)if(s(e,
r)===!1||r.cancelled)return r.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(t=>setTimeout(t,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),t=>{e(t.target)})}on(e,t,r){let o,s=document;return r===void 0?(o=e,r=t):(s=this.#A(e),o=t),s.addEventListener(o,r),r}find(e,t){return this.#W(
e,t)}findAll(e,t){return this.#s(e,t)}parseInterval(e){if(typeof e=="number")return e;let t={ms:1,s:1e3,m:6e4},[,r,o]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],s=parseFloat(
r)*(t[o]||1);return isNaN(s)?void 0:s}trigger(e,t,r={},o=!0){e=this.#A(e);let s=new CustomEvent(t,{detail:r,cancelable:!0,bubbles:o,composed:!0}),a=e?.isConnected?
e:document;return!r?.cancelled&&a.dispatchEvent(s)}ajax(e,t,r){(!r||r instanceof Element||typeof r=="string")&&(r={target:r});let o=typeof r.source=="string"?document.
querySelector(r.source):r.source;if(typeof r.source=="string"&&!o)return Promise.reject(new Error("Source not found"));o||=document.body;let s=this.#I(o,r.event||
{});return Object.assign(s,r),r.target&&(s.target=this.#H(document.body,r.target),!s.target)?Promise.reject(new Error("Target not found")):(Object.assign(s.request,
{action:t,method:e.toUpperCase()}),r.headers&&Object.assign(s.request.headers,r.headers),this.#Z(s))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ce(e,t){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#k?.abort(),t=t||location.pathname+location.search;let r=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:t,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#k=new AbortController,this.ajax("GET",t,{target:r,swap:"outerSync",select:r!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#k.signal}})}#Xe(e){let{sourceElement:t,push:r,replace:o,hx:s,response:a}=e;if((s?.pushurl||
s?.replaceurl)&&(r=s.pushurl,o=s.replaceurl),r==null&&o==null&&this.#f(t)&&(r="true"),(r==="false"||r===!1)&&(r=null),(o==="false"||o===!1)&&(o=null),!r&&!o)return null;
let c=r||o;if(c==="true"){let g=a?.raw?.url||e.request.action,m=new URL(g,location.href);c=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:r?"push":"replace",path:c}}#Je(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let t=this.#Xe(e);if(!t)
return;let r={history:t,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",r)&&(t.type==="push"?this.#Ke(t.path):this.#Qe(
t.path),this.#e(document,"htmx:after:history:update",r))}#Ge(e){if(e._htmx?.onInitialized)return;let t=this.#w("hx-on"),r=this.config.metaCharacter||":",o=s=>async a=>{
try{await this.#h(e,{event:a},`with(event?.detail||{}){${s}}`,!1)}catch(c){typeof c!="symbol"&&this.#e(e,"htmx:error",{error:c})}};for(let s of e.getAttributeNames()){
let a=t.find(m=>s.startsWith(m));if(!a)continue;this.#o(e).onInitialized=!0;let c=s.substring(a.length),d=e.getAttribute(s);if(!c){for(let m of d.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),o(m.substring(p+2).trim()))}continue}if(c[0]!==r)continue;let g=c.substring(1);g.startsWith(r)&&
(g="htmx"+r+g.substring(1)),this.#E(e,g,o(d))}}#Ye(e){let t=e.sourceElement,r=this.#t(t,"hx-indicator"),o;if(r)o=this.#s(t,r,"hx-indicator");else{if(t===document.
body)return;o=[t]}for(let s of o){e.indicators.push(s);let a=this.#c(s);a.rc=(a.rc||0)+1,this.#v(s,this.config.requestClass)}}#Ze(e){for(let t of e){let r=this.#c(
t);r.rc&&--r.rc<=0&&(this.#S(t,this.config.requestClass),delete r.rc)}}#et(e){let t=e.sourceElement,r=this.#t(t,"hx-disable");if(r)for(let o of this.#s(t,r,"hx-\
disable")){e.disabledElements.push(o);let s=this.#c(o);s.dc=(s.dc||0)+1,o.disabled=!0}}#tt(e){for(let t of e){let r=this.#c(t);r.dc&&--r.dc<=0&&(t.disabled=!1,delete r.
dc)}}#he(e,t,r,o,s){if(o&&t&&!t.reportValidity())return;r??=t&&e.type==="submit"?e:null;let a=t?new FormData(t):new FormData,c=t?new Set(t.elements):new Set;if(!t){
if(o&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,c,a,s)}r?.name&&(a.append(r.name,r.value),c.add(r));let d=this.#t(e,"hx-include");if(d)for(let g of this.#s(
e,d)){if(o&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,c,a)}return a}#fe(e,t,r,o){let s=e.tagName,a=[];s==="BUTTON"||s.includes("-")?a=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(s)||!o&&e!==document.body)&&(a=this.#u(e,"[name]:not(button)"));for(let c of a){let d=c.name||c.getAttribute?.("name");
if(!d||c.matches(":disabled")||t.has(c))continue;t.add(c);let g=c.type;if(g==="checkbox"||g==="radio"||c.tagName!=="INPUT"&&"checked"in c)c.checked&&r.append(d,
c.value);else if(g==="file")for(let m of c.files)r.append(d,m);else if(g==="select-multiple")for(let m of c.selectedOptions)r.append(d,m.value);else if(Array.isArray(
c.value))for(let m of c.value)r.append(d,m);else r.append(d,c.value)}}#N(e,t,r,o={}){let s=this.#t(e,t);if(!s)return null;let a=this.#B(s);if(a)return a.indexOf(
"{")!==0&&(a="{"+a+"}"),this.#h(e,o,a,!0).then(c=>{r(c)});r(i.parse(s))}#rt(e){let t=e.trim();return t.startsWith("<")&&t.endsWith("/>")?t.slice(1,-2):t}#s(e,t,r,o){
let s=t??e,a=t?this.#A(e)||document.body:document;if(s.startsWith("global "))return this.#s(a,s.slice(7),r,!0);let c=s?i.split(s):[],d=[],g=[];for(let m of c){let p=this.#rt(
m),b;if(p.startsWith("closest "))b=a.closest(p.slice(8));else if(p.startsWith("find "))b=a.querySelector(p.slice(5));else if(p.startsWith("findAll "))d.push(...a.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")b=a.nextElementSibling;else if(p.startsWith("next "))b=this.#it(a,p.slice(5),!!o);else if(p===
"previous"||p==="previousElementSibling")b=a.previousElementSibling;else if(p.startsWith("previous "))b=this.#st(a,p.slice(9),!!o);else if(p==="document")b=document;else if(p===
"window")b=window;else if(p==="body")b=document.body;else if(p==="host")b=a.getRootNode().host;else if(p==="this"){if(r){d.push(...this.#Ae(a,r));continue}b=a}else
g.push(p);b&&d.push(b)}if(g.length>0){let m=g.join(","),p=this.#D(a,!!o);d.push(...p.querySelectorAll(m))}return[...new Set(d)]}#it(e,t,r){return this.#de(this.#D(
e,r).querySelectorAll(t),e,Node.DOCUMENT_POSITION_PRECEDING)}#st(e,t,r){let o=[...this.#D(e,r).querySelectorAll(t)].reverse();return this.#de(o,e,Node.DOCUMENT_POSITION_FOLLOWING)}#de(e,t,r){
for(let o of e)if(o.compareDocumentPosition(t)===r)return o}#D(e,t){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:t}):document}#$(e,t,r){let o=this.#s(
e,t,r)[0];return o||console.warn(`htmx: '${t}' on ${r} did not match any element`,{elt:e,selector:t,attr:r}),o}#W(e,t,r){return this.#s(e,t,r)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#nt(e){let t=this.#o(e);if(t.abortInitialized)return;t.abortInitialized=
!0;let r=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",r),t.listeners.push({fromElt:e,eventName:"htmx:abort",handler:r})}#j(e,t,r){let{persistentIds:o,
idMap:s}=this.#lt(e,t),a=document.createElement("div");a.hidden=!0,document.body.after(a);let c={target:e,idMap:s,persistentIds:o,pantry:a,futureMatches:new WeakSet};
r?this.#V(c,e,t):this.#V(c,e.parentNode,t,e,e.nextSibling),this.#i(a),a.remove()}#V(e,t,r,o=null,s=null){t instanceof HTMLTemplateElement&&r instanceof HTMLTemplateElement&&
(t=t.content,r=r.content),o||=t.firstChild;let a=r.firstChild;for(;a;){let c;if(o&&o!=s&&(c=this.#ot(e,a,o,s),c&&c!==o)){let g=o;for(;g&&g!==c;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,a))?this.#m(t,m,s):this.#pe(e,m)}}if(!c&&a instanceof Element&&e.persistentIds.has(a.id)){let g=CSS.escape(a.
id);c=e.target.id===a.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=c;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(c.id),p.size||e.idMap.delete(m))}this.#m(t,c,o)}if(c){this.#ge(c,a,e),o=c.nextSibling,a=a.nextSibling;continue}let d=a.nextSibling;if(e.idMap.has(
a)){let g=document.createElement(a.tagName);t.insertBefore(g,o),this.#ge(g,a,e),this.process(g),o=g.nextSibling}else t.insertBefore(a,o),o=a.nextSibling;a=d}for(;o&&
o!=s;){let c=o;o=o.nextSibling,this.#pe(e,c)}}#me(e,t,r){if(e.futureMatches.has(t))return!0;for(let o=r.nextSibling,s=0;o&&s<this.config.morphScanLimit;o=o.nextSibling,
s++)if(o instanceof Element&&t.isEqualNode(o))return e.futureMatches.add(t),!0;return!1}#ot(e,t,r,o){if(t.nodeType===3)return r?.nodeType===3?r:null;if(!(t instanceof
Element))return null;let s=null,a=0,c=this.config.morphScanLimit,d=e.idMap.get(t),g=d?.size||0;if(t.id&&!d)return null;let m=r;for(;m&&m!=o;){let p=e.idMap.get(
m);if(this.#T.isSoftMatch(m,t)){if(p&&d&&[...p].some(b=>d.has(b)))return m;if(!p){if(c>0&&m.isEqualNode(t))return m;s||(s=m)}}if(a+=p?.size||0,a>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--c<1&&g===0)break;m=m.nextSibling}return s&&this.#me(e,s,t)?null:s}#at(e,t){return!(e instanceof Element)||
e.tagName!==t.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(t)?!1:!e.id||e.id===t.id}#pe(e,t){e.idMap.has(t)?this.#m(e.pantry,t,null):(this.#i(t),t.remove())}#m(e,t,r){
if(e.moveBefore)try{e.moveBefore(t,r);return}catch{}e.insertBefore(t,r)}#ge(e,t,r){if(e.nodeType===3){e.nodeValue!==t.nodeValue&&(e.nodeValue=t.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:t}))return;this.#z(e,t),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=t.defaultValue&&(e.value=t.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(t)||t.tagName==="TEMPLATE"||t.querySelector?.("template"))&&this.#V(r,e,t)}#z(e,t){let r=this.config.morphIgnore||[],o=!1,s=a=>this.#w("hx-").some(c=>a.
startsWith(c));for(let a of t.attributes)if(!r.some(c=>a.name.startsWith(c))&&e.getAttribute(a.name)!==a.value){if(s(a.name)&&(o=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:a.name,newValue:a.value}))continue;e.setAttribute(a.name,a.value),a.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=a.value)}for(let a=e.attributes.length-1;a>=0;a--){let c=e.attributes[a];if(c&&!t.hasAttribute(c.name)&&!r.some(d=>c.name.startsWith(
d))){if(s(c.name)&&(o=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:c.name,newValue:null}))continue;e.removeAttribute(c.name)}}o&&this.#i(e,!0)}#be(e,t,r,o){
for(let s of o)if(t.has(s.id)){let a=s;for(;a&&a!==r;){let c=e.get(a);c==null&&(c=new Set,e.set(a,c)),c.add(s.id),a=a.parentElement}}}#lt(e,t){let r=this.#u(e,"\
[id]"),o=t.querySelectorAll("[id]"),s=this.#ut(r,o),a=new Map;return this.#be(a,s,e.parentElement,r),this.#be(a,s,t,o),{persistentIds:s,idMap:a}}#ut(e,t){let r=new Set,
o=new Map;for(let{id:a,tagName:c}of e)o.has(a)?r.add(a):a&&o.set(a,c);let s=new Set;for(let{id:a,tagName:c}of t)s.has(a)?r.add(a):o.get(a)===c&&s.add(a);for(let a of r)
s.delete(a);return s}#ct(e){let t=e.response.raw.status,r=this.config.noSwap.map(s=>s+""),o=t+"";for(let s of[o,o.slice(0,2)+"x",o[0]+"xx"]){if(r.includes(s)){e.
swap="none";return}let a=this.#t(e.sourceElement,"hx-status:"+s);if(a){i.merge(a,e);return}}}#ht(e,t){return new Promise(r=>{this.#g||=[],this.#g.push({task:e,resolve:r,
ctx:t}),this.#b||this.#ye()})}async#ye(){if(this.#g.length===0||this.#b)return;this.#b=!0;let{task:e,resolve:t,ctx:r}=this.#g.shift();try{if(document.startViewTransition){
let o={task:e,ctx:r};this.#e(r.sourceElement,"htmx:before:viewTransition",o),await document.startViewTransition(o.task).finished,this.#e(r.sourceElement,"htmx:a\
fter:viewTransition",o)}else await e()}catch{}finally{this.#b=!1,t(),this.#ye()}}#ft(e,t){let r=["class","style","width","height"],o=t.querySelectorAll("[id]"),
s=Object.fromEntries([...o].map(d=>[d.id,d])),a=e.querySelectorAll("[id]"),c=[];for(let d of a){let g=s[d.id];if(g?.tagName===d.tagName){let m=d.cloneNode(!1);for(let p of r)
g.hasAttribute(p)?d.setAttribute(p,g.getAttribute(p)):d.removeAttribute(p);c.push(()=>{this.#z(d,m)})}}return c}#v(e,t){e?.classList?.add?.(t)}#S(e,t){e?.classList?.
remove?.(t),e?.classList?.length===0&&e.removeAttribute("class")}#A(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new l})();typeof window<"u"&&(window.htmx=se);var W=se;(()=>{let i;function n(u){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+u)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+u)}]`),w}function l(u){let f=i.HCON.parse(i.attributeValue(u,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function h(u){if(u.startsWith("ws://")||u.startsWith("wss://"))return u;if(u.startsWith("http://"))return"ws://"+u.slice(7);if(u.startsWith("https://"))return"w\
ss://"+u.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(u.startsWith("//"))return f+u;if(u.startsWith("/"))return f+"\
//"+w+u;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+u}let e=new Set;function t(u,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:h(u),config:l(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!i.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(i.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),o(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,o(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function r(u,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}u._htmx?.ws?.connection===f&&delete u._htmx.ws.connection,e.delete(f)}function o(u,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let v={signal:E.signal};f.socket.addEventListener("open",()=>{if(u.
isConnected)i.triggerHtmxEvent(u,"htmx:ws:after:connection",{connection:f});else{r(u,f);return}f.attempt=0,c(f)},v),f.socket.addEventListener("message",x=>{f.receiving=
f.receiving.then(()=>g(u,f,x)).catch(A=>{u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:A})})},v),f.socket.addEventListener("close",x=>{
if(x.target!==f.socket||(u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"closed",code:x.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(x.code)&&u.isConnected?s(u,f):r(u,f))},v),f.socket.addEventListener("error",x=>{u.isConnected&&i.triggerHtmxEvent(
u,"htmx:ws:error",{connection:f,error:x})},v)}catch(E){u.isConnected&&i.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:E})}}function s(u,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){r(u,f);return}let v=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,x=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(v*Math.pow(2,E-1),x);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(u.isConnected){if(f.cancelled=!1,!i.triggerHtmxEvent(u,"htmx:ws:before:connection",{connection:f})||f.cancelled){i.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),r(u,f);return}}else{r(u,f);return}f.timer=setTimeout(()=>{u.isConnected?o(u,f):r(u,f)},A)}function a(u,f,w){try{u.socket.send(w.data),
i.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:u,message:w})}catch(E){i.triggerHtmxEvent(f,"htmx:ws:error",{connection:u,error:E})}}function c(u){
for(;u.queue.length&&u.socket?.readyState===WebSocket.OPEN;){let f=u.queue.shift();a(u,f.element,f.message)}}async function d(u,f){let w=u.closest(n("connect")),
E=w&&i.attributeValue(w,"hx-ws:connect");if(!E){i.triggerHtmxEvent(u,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let v=h(
E),x=w._htmx?.ws?.connection;if(!x){i.triggerHtmxEvent(u,"htmx:ws:error",{url:v,error:"Connection not open"});return}let S={...i.createRequestContext(u,f).request.
headers};delete S.Accept;let _=u.form||u.closest("form"),T=i.collectFormData(u,_,f.submitter),q={};for(let[M,I]of T)M in q?q[M]=[].concat(q[M],I):q[M]=I;let te=i.
getAttributeObject(u,"hx-vals",M=>Object.assign(q,M)),re=x.sending.then(async()=>{te&&await te,delete q.headers;let M=[],I={headers:S,values:q,data:void 0},ie={
connection:x,message:I,cancelled:!1,waitUntil(K){M.push(Promise.resolve(K))}},Ae=i.triggerHtmxEvent(u,"htmx:ws:before:message:outgoing",ie);try{if(await Promise.
all(M),!Ae||ie.cancelled)return;if(I.data??=JSON.stringify({...I.values,headers:I.headers}),!e.has(x)){i.triggerHtmxEvent(u,"htmx:ws:error",{connection:x,error:"\
Connection closed"});return}x.socket?.readyState===WebSocket.OPEN?a(x,u,I):x.queue.length>=x.config.maxOutgoingMessagesQueueSize?i.triggerHtmxEvent(u,"htmx:ws:e\
rror",{connection:x,error:"Outgoing messages queue is full"}):x.queue.push({element:u,message:I})}catch(K){i.triggerHtmxEvent(u,"htmx:ws:error",{connection:x,error:K})}});
x.sending=re.catch(()=>{}),await re}async function g(u,f,w){let E=[],v={data:w.data,text(){let T=v.data;return typeof T=="string"?Promise.resolve(T):T instanceof
Blob?T.text():Promise.resolve(new TextDecoder().decode(T))},json(){return v.text().then(JSON.parse)}};if(!u.isConnected){r(u,f);return}let x={connection:f,message:v,
cancelled:!1,waitUntil(T){E.push(Promise.resolve(T))}},A=i.triggerHtmxEvent(u,"htmx:ws:before:message:incoming",x);if(await Promise.all(E),!A||x.cancelled)return;
let S=null,_;if(typeof v.data=="string")try{S=await v.json()}catch{_=await v.text()}if(S&&(S.content!==void 0?_=S.content:S.payload!==void 0&&(_=S.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),_!=null){let T=S?.target||i.attributeValue(u,"hx-t\
arget"),q=S?.swap||i.attributeValue(u,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(q)||(q+=" swapEmpty:false"),await htmx.
swap({sourceElement:u,target:T||u,swap:q,select:S?.select??i.attributeValue(u,"hx-select"),selectOOB:i.attributeValue(u,"hx-select-oob"),text:_,transition:!1})}
i.triggerHtmxEvent(u,"htmx:ws:after:message:incoming",{connection:f,message:v})}function m(u){if(i.htmxProp(u).ws??={},u._htmx.ws.initialized)return;let f=i.attributeValue(
u,"hx-ws:connect");if(!f)return;let w=i.attributeValue(u,"hx-trigger")||"load";i.onTrigger(u,w,()=>{t(f,u)}),u._htmx.ws.initialized=!0}function p(u){if(i.htmxProp(
u).ws??={},u._htmx.ws.sendInitialized)return;let f=i.attributeValue(u,"hx-trigger");f||(f=u.matches("form")?"submit":u.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),i.onTrigger(u,f,async w=>{u.matches("form")&&w.type==="submit"&&w.preventDefault(),await d(u,w)}),u._htmx.ws.sendInitialized=
!0}function b(u){let f=u._htmx?.ws?.connection;f&&(i.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"removed",code:null}),r(u,f))}function y(u){if(u.hasAttribute(
"ws-connect")||u.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),u.hasAttribute("ws-connect")){let f=u.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";u.
hasAttribute(E)||u.setAttribute(E,f)}if(u.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";u.hasAttribute(
w)||u.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:u=>{i=u,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:u=>{let f=E=>{y(E);let v=i.attributeValue(
E,"hx-ws:send");i.attributeValue(E,"hx-ws:connect")!=null&&m(E),v!=null&&p(E)};f(u);let w=n("connect")+","+n("send")+",[ws-connect],[ws-send]";u.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:u=>{b(u)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(u=>{u.socket&&u.socket.close(1e3,
"page navigating away")})})})();W.config.includeIndicatorCSS=!1;W.config.history=!0;W.config.defaultTimeout=3e4;var ne=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};W.registerExtension("no-code-in-attributes",{init(i){i.initSecurity(null,ne,ne)}});function oe(i){i==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=i;for(let n of document.querySelectorAll("[data\
-theme-set]"))n.setAttribute("aria-checked",String(n.getAttribute("data-theme-set")===i));for(let n of document.querySelectorAll("[data-theme-choice]"))n instanceof
HTMLInputElement&&(n.checked=n.value===i)}document.addEventListener("click",i=>{let n=i.target.closest?.("[data-theme-set]");n&&oe(n.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",i=>{let n=i.target;!(n instanceof HTMLInputElement)||!n.matches("[data-theme-choice]")||(oe(n.value),n.form?.
requestSubmit())});function D(i,n,{align:l="start",side:h="below",gap:e=4}={}){let t=n.getBoundingClientRect(),r=i.offsetWidth,o=i.offsetHeight,s=8,a=innerHeight-t.bottom-s,c=t.top-
s,d=h==="below"?a>=o+e||a>=c:c<o+e&&a>c,g=l==="end"?t.right-r:l==="middle"?t.left+(t.width-r)/2:t.left;g=Math.max(s,Math.min(g,innerWidth-r-s));let m=d?t.bottom+
e:t.top-o-e;m=Math.max(s,Math.min(m,innerHeight-o-s)),i.style.left=`${Math.round(g)}px`,i.style.top=`${Math.round(m)}px`}var ae=i=>[...i.querySelectorAll('[role^="menuitem"]')].filter(n=>n instanceof HTMLElement&&n.checkVisibility()).map(n=>n),Ce=i=>document.querySelector(`[popove\
rtarget="${CSS.escape(i.id)}"]`);document.addEventListener("toggle",i=>{let n=i.target;if(!n.matches?.(".menu__list"))return;let l=i.newState==="open",h=Ce(n);h?.
setAttribute("aria-expanded",String(l)),!(!l||!h)&&(D(n,h,{align:n.dataset.align==="end"?"end":"start",side:n.dataset.side==="above"?"above":"below"}),ae(n)[0]?.
focus())},!0);document.addEventListener("keydown",i=>{let n=i.target,l=n.closest?.(".menu__list");if(!l){let r=n.closest?.('[aria-haspopup="menu"]');r&&(i.key===
"ArrowDown"||i.key==="ArrowUp")&&(i.preventDefault(),document.getElementById(r.getAttribute("popovertarget")??"")?.showPopover());return}let h=ae(l),e=h.indexOf(
n),t=r=>{i.preventDefault(),h[(r+h.length)%h.length]?.focus()};i.key==="ArrowDown"?t(e+1):i.key==="ArrowUp"?t(e-1):i.key==="Home"?t(0):i.key==="End"?t(h.length-
1):i.key==="Tab"?l.hidePopover():i.key.length===1&&i.key!==" "&&!i.ctrlKey&&!i.metaKey&&[...h.slice(e+1),...h.slice(0,e+1)].find(o=>o.innerText.trim().toLowerCase().
startsWith(i.key.toLowerCase()))?.focus()});document.addEventListener("click",i=>{let n=i.target.closest?.('[role="menuitem"], [role="menuitemradio"]');n&&(n.getAttribute(
"aria-disabled")==="true"?i.preventDefault():n.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(i=>i.hidePopover()));function z(i){let n=document.getElementById(i);n instanceof HTMLDialogElement&&!n.open&&n.showModal()}document.addEventListener("click",i=>{let n=i.target,l=n.closest?.(
"[data-opens]")?.getAttribute("data-opens");if(l){i.preventDefault(),z(l);return}if(n.closest?.("[data-closes]")){n.closest("dialog")?.close();return}if(n instanceof
HTMLDialogElement&&n.hasAttribute("data-light")){let h=n.getBoundingClientRect();!(i.clientX>=h.left&&i.clientX<=h.right&&i.clientY>=h.top&&i.clientY<=h.bottom)&&
i.detail>0&&n.close()}});var le=i=>i.querySelectorAll("dialog[data-open]").forEach(n=>{n.removeAttribute("data-open"),z(n.id)});document.addEventListener("htmx:\
after:swap",()=>le(document));le(document);function P(i,n){let l=document.getElementById("confirm");if(!(l instanceof HTMLDialogElement))return Promise.resolve(
!0);let{confirmTitle:h="Are you sure?",confirmAction:e="Continue",confirmTone:t=""}=i.dataset,r=(s,a)=>{let c=l.querySelector(`[data-slot="${s}"]`);c&&(c.textContent=
a)};r("title",h),r("text",n),r("action",e);let o=l.querySelector('[value="yes"]');return o?.classList.toggle("btn--danger",t==="danger"),o?.classList.toggle("bt\
n--primary",t!=="danger"),l.returnValue="",l.showModal(),new Promise(s=>l.addEventListener("close",()=>s(l.returnValue==="yes"),{once:!0}))}document.addEventListener(
"htmx:confirm",i=>{let{ctx:n,issueRequest:l,dropRequest:h}=i.detail;n?.confirm&&(i.preventDefault(),P(n.sourceElement,n.confirm).then(e=>e?l():h()))});document.
addEventListener("submit",i=>{let n=i.target,l=i.submitter,h=l?.dataset.confirm?l:n,e=h.dataset.confirm;!e||n.dataset.confirmed||(i.preventDefault(),i.stopImmediatePropagation(),
P(h,e).then(t=>{t&&(n.dataset.confirmed="yes",n.requestSubmit(l),delete n.dataset.confirmed)}))},!0);function Q(i){i.classList.add("is-leaving"),setTimeout(()=>i.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function ue(i){if(i.hasAttribute(
"data-watched")||(i.setAttribute("data-watched",""),i.getAttribute("role")!=="alert"&&L([...i.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),i.hasAttribute("data-stays")))return;let n=setTimeout(()=>Q(i),7e3),l=()=>clearTimeout(n),h=()=>{clearTimeout(n),n=setTimeout(()=>Q(i),7e3)};i.addEventListener(
"pointerenter",l),i.addEventListener("pointerleave",h),i.addEventListener("focusin",l),i.addEventListener("focusout",h)}function L(i){let n=document.getElementById(
"live");n&&(n.textContent=i)}function F({tone:i="good",title:n,text:l=""}){let h=document.getElementById(`toast-${i}`);if(!(h instanceof HTMLTemplateElement))return;
let e=h.content.cloneNode(!0),[t,r]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];t&&(t.textContent=n),r&&(r.textContent=l),document.getElementById(
"toasts")?.append(e)}var R=document.getElementById("toasts");R&&(R.querySelectorAll(".toast").forEach(ue),new MutationObserver(()=>R.querySelectorAll(".toast").
forEach(ue)).observe(R,{childList:!0}));document.addEventListener("click",i=>{let n=i.target.closest?.("[data-dismiss]")?.closest(".toast, .banner");n&&Q(n)});var C=document.createElement("div");C.className="tooltip";C.id="tooltip";C.setAttribute("role","tooltip");C.setAttribute("popover","manual");var H=null,$;function ce(i){
let n=i.getAttribute("data-tip");!n||!i.isConnected||(H=i,C.textContent=n,(i.closest("dialog[open]")??document.body).append(C),C.showPopover(),D(C,i,{align:"mid\
dle",side:i.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),i.getAttribute("aria-label")!==n&&i.textContent?.trim()!==n&&i.setAttribute("aria-de\
scribedby",he(i,!0)))}function he(i,n){let l=(i.getAttribute("aria-describedby")??"").split(/\s+/).filter(h=>h&&h!==C.id);return(n?[...l,C.id]:l).join(" ")}function N(){
if(clearTimeout($),!H)return;let i=he(H,!1);i?H.setAttribute("aria-describedby",i):H.removeAttribute("aria-describedby"),H=null,C.matches(":popover-open")&&C.hidePopover()}
function fe(i){let n=i.target.closest?.("[data-tip], [title]"),l=n?.getAttribute("title");return n&&l&&!(n instanceof HTMLIFrameElement)&&(n.setAttribute("data-\
tip",l),n.removeAttribute("title")),n??Te(i.target)}function Te(i){let n=i.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!n||n.scrollWidth<=
n.clientWidth&&n.scrollHeight<=n.clientHeight?null:(n.setAttribute("data-tip",(n.textContent??"").trim()),n)}document.addEventListener("pointerover",i=>{if(i.pointerType===
"touch")return;let n=i.target;if(C.contains(n))return clearTimeout($);let l=fe(i);if(l===H)return clearTimeout($);if(clearTimeout($),!l){$=setTimeout(N,120);return}
$=setTimeout(()=>{N(),ce(l)},H?60:350)});document.addEventListener("focusin",i=>{let n=fe(i);n?.matches(":focus-visible")&&(N(),ce(n))});document.addEventListener(
"focusout",N);document.addEventListener("keydown",i=>{i.key==="Escape"&&N()});document.addEventListener("pointerdown",N);addEventListener("scroll",N,{capture:!0,
passive:!0});var X=[["minute",60],["hour",3600],["day",86400]];function qe(i){let n=i<0,l=Math.abs(i);if(l<45)return n?"just now":"in a moment";if(l>=7*86400)return null;let h=s=>n?
Math.floor(l/s):Math.round(l/s),[e,t]=h(60)<60?X[0]:h(3600)<24?X[1]:X[2],r=Math.max(1,h(t)),o=`${r} ${e}${r===1?"":"s"}`;return n?`${o} ago`:`in ${o}`}function de(){
let i=Date.now();for(let n of document.querySelectorAll("time[data-relative]")){let l=qe((Date.parse(n.dateTime)-i)/1e3);l&&n.textContent!==l&&(n.textContent=l)}}
setInterval(de,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||de()});function me(i){let n=i.closest('[role="tablist"]');for(let l of n?.querySelectorAll('[role="tab"]')??[]){let h=l===i;l.setAttribute("aria-selected",String(h)),l.
setAttribute("tabindex",h?"0":"-1"),document.getElementById(l.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!h)}}document.addEventListener("click",
i=>{let n=i.target.closest?.('[role="tab"]');n instanceof HTMLElement&&me(n)});document.addEventListener("keydown",i=>{let n=i.target.closest?.('[role="tab"]');
if(!(n instanceof HTMLElement))return;let l=[...n.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],h=l.indexOf(n),e={ArrowRight:h+1,ArrowLeft:h-
1,Home:0,End:l.length-1}[i.key];if(e===void 0)return;i.preventDefault();let t=l[(e+l.length)%l.length];me(t),t.focus()});var j=i=>i.closest?.(".combobox"),k=i=>i.querySelector(".combobox__input"),V=i=>i.querySelector('[role="listbox"]'),J=i=>[...V(i).querySelectorAll('[role="optio\
n"]')].map(n=>n);function B(i,n){V(i).hidden=!n,k(i).setAttribute("aria-expanded",String(n)),n||U(i,null)}function U(i,n){for(let l of J(i))l.classList.toggle("\
is-active",l===n);n?(k(i).setAttribute("aria-activedescendant",n.id),n.scrollIntoView({block:"nearest"})):k(i).removeAttribute("aria-activedescendant")}function pe(i,n){
let l=n.querySelector("template")?.content.firstElementChild;if(!l)return;let h=n.dataset.value??"";i.hasAttribute("data-many")||i.querySelectorAll(".chip").forEach(
e=>e.remove()),[...i.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===h)||k(i).before(document.importNode(l,!0)),k(i).value="",B(i,!1),V(i).replaceChildren(),
k(i).focus(),L(`${n.dataset.label??h} chosen`),be(i)}function ge(i,n){L(`${n.querySelector(".truncate")?.textContent??""} removed`),n.remove(),k(i).focus(),be(i)}
function be(i){let n=k(i),l=!i.querySelector(".chip");n.placeholder=l?n.dataset.placeholder??"":"",i.dispatchEvent(new Event("change",{bubbles:!0}))}document.addEventListener(
"htmx:after:swap",()=>{let i=document.activeElement&&j(document.activeElement);i&&document.activeElement===k(i)&&(B(i,V(i).childElementCount>0),U(i,J(i)[0]??null))});
document.addEventListener("input",i=>{let n=i.target,l=n.matches?.(".combobox__input")&&j(n);l&&U(l,null)});document.addEventListener("keydown",i=>{let n=i.target;
if(!n.matches?.(".combobox__input"))return;let l=j(n);if(!l)return;let h=J(l),e=h.findIndex(r=>r.classList.contains("is-active")),t=!V(l).hidden;if(i.key==="Arr\
owDown"||i.key==="ArrowUp"){i.preventDefault(),!t&&h.length&&B(l,!0);let r=i.key==="ArrowDown"?1:-1;h.length&&U(l,h[(e+r+h.length)%h.length])}else if(i.key==="E\
nter"&&t)i.preventDefault(),e>=0&&pe(l,h[e]);else if(i.key==="Escape"&&t)i.preventDefault(),i.stopPropagation(),B(l,!1);else if(i.key==="Backspace"&&!k(l).value){
let r=[...l.querySelectorAll(".chip")].at(-1);r&&ge(l,r)}});document.addEventListener("pointerdown",i=>{i.target.closest?.(".combobox [role='option']")&&i.preventDefault()});
document.addEventListener("click",i=>{let n=i.target,l=j(n);if(!l)return;let h=n.closest('[role="option"]'),e=n.closest(".chip__remove");if(h instanceof HTMLElement)
pe(l,h);else if(e){let t=e.closest(".chip");t&&ge(l,t)}else n.closest(".combobox__box")&&k(l).focus()});document.addEventListener("focusout",i=>{let n=j(i.target),
l=i.relatedTarget;n&&!(l instanceof Node&&n.contains(l))&&B(n,!1)});function G(i){let n=i.replace(/[\s\u00a0\u202f'’]/g,""),l=n.lastIndexOf(","),h=n.lastIndexOf("."),e=n;return l>=0&&h>=0?e=l>h?n.replaceAll(".","").replace(",",
"."):n.replaceAll(",",""):l>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(n)?n.replaceAll(",",""):n.indexOf(",")===l?n.replace(",","."):n),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):i.trim()}function ke(i,n){if(!/^-?\d+(\.\d+)?$/.test(i))return i;let[l,h=""]=i.split("."),e=l.startsWith("-")?"-":"",t=l.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),r=n===null||h.length>n?h:h.padEnd(n,"0");return e+t+(r?`.${r}`:"")}var Le=i=>i.dataset.digits?Number(i.dataset.digits):null,Y=i=>i instanceof HTMLInputElement&&
i.matches("[data-amount]")?i:null;document.addEventListener("focusin",i=>{let n=Y(i.target);n&&!n.readOnly&&(n.value=G(n.value),n.select())});document.addEventListener(
"focusout",i=>{let n=Y(i.target);n&&(n.value=ke(G(n.value),Le(n)))});document.addEventListener("formdata",i=>{let{formData:n,target:l}=i;if(l instanceof HTMLFormElement)
for(let h of l.elements){let e=Y(h);e?.name&&!e.disabled&&n.set(e.name,G(e.value))}});function Z(i){return i<1e3?`${i} bytes`:i<1e6?`${Math.round(i/1e3)} kB`:`${(i/1e6).toFixed(1)} MB`}document.addEventListener("change",i=>{let n=i.target;if(!(n instanceof
HTMLInputElement)||n.type!=="file")return;let l=n.closest(".file"),h=l?.querySelector("[data-picked]"),e=l?.querySelector("template");if(!h||!e)return;let t=Number(
n.dataset.limit??0);h.replaceChildren();let r="";for(let o of n.files??[]){let s=e.content.cloneNode(!0),a=s.querySelector(".file__name"),c=s.querySelector(".fi\
le__size");a&&(a.textContent=o.name),c&&(c.textContent=Z(o.size)),t&&o.size>t&&(r=`${o.name} is ${Z(o.size)}; the most is ${Z(t)}. Choose a smaller file.`),h.append(
s)}n.setCustomValidity(r),r&&n.reportValidity()});document.addEventListener("click",i=>{let n=i.target.closest?.("[data-unpick]"),l=n?.closest(".file")?.querySelector(
'input[type="file"]');!n||!l||(l.value="",l.dispatchEvent(new Event("change",{bubbles:!0})),l.focus())});for(let[i,n]of[["dragover",!0],["dragleave",!1],["drop",
!1]])document.addEventListener(i,l=>l.target.closest?.(".file__drop")?.classList.toggle("is-over",n));function ye(i){let n=i.querySelector(".errors[data-focus]");n instanceof HTMLElement&&(n.removeAttribute("data-focus"),n.focus())}document.addEventListener("htm\
x:after:swap",()=>ye(document));ye(document);document.addEventListener("click",i=>{let n=i.target.closest?.(".errors a[href^='#']");if(!n)return;let l=document.
getElementById(n.getAttribute("href")?.slice(1)??""),h=l?.matches("input, select, textarea, button")?l:l?.querySelector("input:not([type=hidden]), select, texta\
rea, button");h instanceof HTMLElement&&(i.preventDefault(),h.focus(),h.scrollIntoView({block:"center"}))});document.addEventListener("submit",i=>{let n=i.target;
if(i.defaultPrevented||n.method==="dialog"||n.method==="get"||n.target==="_blank")return;delete n.dataset.changed;let l=i.submitter;if(n.dataset.sent){i.preventDefault();
return}n.dataset.sent="yes",l?.classList.add("is-loading")});document.addEventListener("htmx:after:request",i=>{let{ctx:n}=i.detail,l=n?.sourceElement?.closest?.(
"form[data-guard]");l&&n.response?.raw?.ok&&l.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let i of document.querySelectorAll("form[da\
ta-sent]"))i.removeAttribute("data-sent");for(let i of document.querySelectorAll("button.is-loading:not([data-loading])"))i.classList.remove("is-loading")});document.
addEventListener("input",i=>{i.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let l=i.target,h=l.id&&document.getElementById(`${l.id}-cou\
nt`);h&&(h.textContent=`${l.value.length} of ${l.maxLength}`)});addEventListener("beforeunload",i=>{document.querySelector("form[data-guard][data-changed]")&&i.
preventDefault()});document.addEventListener("change",i=>{let n=i.target;n.matches?.("[data-submits]")&&n.form?.requestSubmit()});document.addEventListener("cha\
nge",i=>{let n=i.target,l=n.closest?.("table");if(!l)return;let h=[...l.querySelectorAll("[data-select-row]")],e=l.querySelector("[data-select-all]");if(n===e)for(let s of h)
s.checked=n.checked;else if(!n.matches("[data-select-row]"))return;let t=h.filter(s=>s.checked).length;e&&(e.checked=t>0&&t===h.length,e.indeterminate=t>0&&t<h.
length);for(let s of h)s.closest("tr")?.toggleAttribute("data-chosen",s.checked);let r=l.closest(".table-card, .card")?.querySelector("[data-bulk]"),o=r?.querySelector(
"[data-chosen]");o&&(o.textContent=String(t)),r?.toggleAttribute("hidden",t===0)});function we(i){let n=i.target;if(i.defaultPrevented||n.closest?.("a, button, input, label, select, summary, [popover]"))return;let l=n.closest?.("tr")?.querySelector(
"a.row-link");!(l instanceof HTMLAnchorElement)||String(getSelection())||l.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:i.ctrlKey||i.button===
1,metaKey:i.metaKey,shiftKey:i.shiftKey}))}document.addEventListener("click",we);document.addEventListener("auxclick",i=>{i.button===1&&we(i)});var Ee=(i,n)=>[...i.querySelectorAll(n)].map(l=>(l.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",i=>{let{ctx:n}=i.detail,l=n?.
response?.raw;if(!l||n.target===document.body||n.select||n.hx?.redirect||n.hx?.location||n.hx?.refresh)return;let h=/^\s*<!doctype html/i.test(n.text??"");if(h&&
l.redirected){i.preventDefault(),location.assign(l.url);return}if(!(l.status>=400&&!(l.headers.get("Content-Type")??"").startsWith("text/html"))&&!(h&&l.status>=
400))return;i.preventDefault();let t=h?new DOMParser().parseFromString(n.text,"text/html"):document.implementation.createHTMLDocument();F({tone:"bad",title:Ee(t,
"main h1, header h1").slice(0,200)||`The server could not do this (${l.status})`,text:Ee(t,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var ee=document.getElementById("connection"),xe=!1;function O(i,n="No connection. What you see may be old; we keep trying."){if(!ee||i===xe)return;xe=i;let l=ee.
querySelector("[data-slot='text']");l&&(l.textContent=n),ee.hidden=!i,document.dispatchEvent(new CustomEvent(i?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>O(!0));addEventListener("online",()=>O(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||O(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>O(!1));document.addEventListener("htmx:after:request",()=>O(!1));document.addEventListener(
"htmx:error",i=>{let{error:n}=i.detail??{};n instanceof TypeError&&/fetch/i.test(n.message)&&(O(!0,"The server did not answer. Trying to reach it…"),ve())});function ve(){
fetch("/healthz",{cache:"no-store"}).then(()=>O(!1),()=>setTimeout(ve,3e3))}navigator.onLine||O(!0);document.addEventListener("keydown",i=>{if(i.ctrlKey||i.metaKey||i.altKey||i.defaultPrevented)return;let n=i.target;if(n.isContentEditable||n.closest?.("input, \
textarea, select, dialog, [role=menu], [data-own-keys]"))return;if(i.key==="/"){let h=document.querySelector("main input[type=search]");if(!h)return;i.preventDefault(),
h.focus(),h.select();return}let l=[...document.querySelectorAll(`[data-key="${CSS.escape(i.key)}"]`)].find(h=>h.checkVisibility());l instanceof HTMLElement&&(i.
preventDefault(),l.click())});document.addEventListener("click",i=>{i.target.closest?.("[data-reload]")&&location.reload()});var Me=i=>`${document.documentElement.dataset.icons}#${i}`;window.segue={ask:P,icon:Me,open:z,place:D,say:L,toast:F};function Se(i,n){let l=document.getElementById(i.getAttribute("aria-controls")??"");if(!(l instanceof HTMLInputElement))return;l.type=n?"text":"password";let h=n?
"Hide the password":"Show the password";i.setAttribute("aria-pressed",String(n)),i.setAttribute("aria-label",h),i.setAttribute("data-tip",h);let e=i.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,n?"#eye-off":"#eye"))}document.addEventListener("click",i=>{let n=i.target.closest?.("[\
data-shows-password]");if(!n)return;let l=n.getAttribute("aria-pressed")!=="true";Se(n,l),L(l?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",i=>{for(let n of i.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Se(n,!1)},!0);document.addEventListener("click",async i=>{let n=i.target.closest?.("[data-copies]");if(!n)return;let l=document.getElementById(n.getAttribute("data-copies")??
"");if(!(l instanceof HTMLInputElement))return;l.select();let h=!1;try{await navigator.clipboard.writeText(l.value),h=!0}catch{h=document.execCommand("copy")}let e=n.
querySelector("span");e&&(e.textContent=h?"Copied":"Press Ctrl+C"),L(h?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let i of document.querySelectorAll("select[data-zone]")){let n=Intl.DateTimeFormat().resolvedOptions().timeZone;i instanceof HTMLSelectElement&&[...i.options].
some(l=>l.value===n)&&(i.value=n)}document.documentElement.dataset.ready="";
