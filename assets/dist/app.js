var me=(()=>{let r={parse(c){if(!c)return{};if(c.startsWith("{"))return JSON.parse(c);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
t={};for(let i of c.matchAll(e)){let[,o,n,a,d,h,g,m]=i,p=o??n??a,y=(d??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let u=a?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};r.merge(u,t)}return t},split(c){return c.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(c,e){typeof c==
"string"&&(c=r.parse(c));for(let[t,i]of Object.entries(c)){if(["__proto__","constructor","prototype"].includes(t))continue;let o=i?.constructor===Object,n=e[t]?.
constructor===Object;o&&n?r.merge(i,e[t]):e[t]=i}return e}};class s{#n=null;#r=[];admit(e,t,i){if(!this.#n)return this.#n={strategy:e,abort:i},"run";if(e==="rep\
lace"||e!=="abort"&&this.#n.strategy==="abort")return this.#r=[],this.#n.abort?.(),this.#n={strategy:e,abort:i},"run";if(e==="queue all")this.#r.push(t);else if(e===
"queue last")this.#r=[t];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(t);else return"dropped";return"queued"}continue(e){this.#n?.abort===e&&
(this.#n=null,this.#r.shift()?.())}abort(){this.#n?.abort?.()}}class l{#n=r;#r=new Map;#k="";#z=new Set;_loc=window.location;#q;#P=Function;#F=Object.getPrototypeOf(
async function(){}).constructor;#T={createHTML:e=>e,createScript:e=>e};#U;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#C;#Q;#y;constructor(){
this.#ve(),this.#xe(),this.#U=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(t=>`starts-with(name(), "${t}")`).join(" or ")}]]`),this.#q={HCON:r,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#X.
bind(this),determineMethodAndAction:this.#J.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#$.bind(
this),insertContent:this.#_.bind(this),morph:this.#j.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(t,i,o)=>{t&&(this.#T=t),i&&(this.#P=i),o&&(this.#F=
o)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&r.merge(e.content,this.
config),this.#k=this.config.extensions}#xe(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,t=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${t} .${e}, .${t}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,t){if(this.#k&&!this.#k.split(/,\s*/).includes(e)||
this.#z.has(e))return!1;this.#z.add(e),t.init&&t.init(this.#q),Object.entries(t).forEach(([i,o])=>{this.#r.get(i)?.push(o)||this.#r.set(i,[o])})}#L(e){let t=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||t&&e.closest(`[${t}ignore]`)!=null}#b(e,t){let i=this.config.prefix;return e.getAttribute(t)??(i?
e.getAttribute(t.replace("hx-",i)):null)}#M(e,t){let i=this.config.prefix&&t.replace("hx-",this.config.prefix);return e.hasAttribute(t)?t:i&&e.hasAttribute(i)?i:
null}#l(e){return this.#w(e).join(",")}#w(e){let t=[e];return this.config.prefix&&t.push(e.replaceAll("hx-",this.config.prefix)),t}#c(e,t){let i=[...e.querySelectorAll?.(
t)??[]];return e.matches?.(t)&&i.unshift(e),i}#Se(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#Ae(e,t){let i=[];return this.#t(e,t,void 0,(o,n)=>{o?.split(/\s*[,:]\s*/).includes("this")&&i.push(n)}),i}#t(e,t,i,o,n=this.config.implicitInheritance){t=this.#p(
t);let a=this.#p(":inherited"),d=this.#p(":append"),h=this.#b(e,t)??this.#b(e,t+a);if(h!=null)return o?o(h,e):h;let g=CSS.escape(n?t:t+a),m=CSS.escape(t+a+d),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,t+d)??this.#M(e,t+a+d);if(y){let u=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(o&&o(u,e),f){let w=this.#t(f,t,void 0,o,n);return w?
(w+","+u).replace(/[{}]/g,""):u}return u}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,t,void 0,o),!o&&h&&n&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:t,parent:b}),h):i}#X(e){return r.split(e).flatMap(t=>{t=t.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,i,o]=t.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!i)return[];if(/\[[^\]]*$/.test(i))throw"unterminated:"+i;return[{name:i,...r.parse(o)}]})}#J(e,t){let i=this.#t(e,"hx-method"),o=this.#t(e,"hx-action",void 0,
void 0,!1);if(!o)for(let n of this.#Ee){let a=this.#t(e,"hx-"+n,void 0,void 0,!1);if(a!=null){o=a,i=n;break}}return this.#f(e)&&(o||=t.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),i||=t.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:o,method:i.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#ke(e){
if(this.#ne(e)&&this.#e(e,"htmx:before:init",{},!0)){let t=this.#o(e);t.initialized=!0,t.eventHandler=this.#G(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#G(e){
return async t=>{try{let i=this.#I(e,t);await this.#Z(i)}catch(i){this.#e(e,"htmx:error",{error:i})}}}#I(e,t){let{action:i,method:o}=this.#J(e,t),[n,a]=(i||"").
split("#"),d=new AbortController,h={sourceElement:e,sourceEvent:t,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!t.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:n,anchor:a,method:o,headers:this.#qe(e),abort:d.abort.bind(d),credentials:"same-origin",signal:d.signal,mode:this.config.mode}};e._htmx?.boosted&&
r.merge(e._htmx.boosted,h),h.target=this.#H(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(r.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let t={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(t["HX-Boosted"]="true"),t}#Te(e,t){return this.#$(e,"hx-headers",i=>{for(let o in i)
t.request.headers[o]=String(i[o])},{ctx:t})}#H(e,t){return t instanceof Element?t:t!=null?this.#D(e,t,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let t=e.sourceElement,i=e.sourceEvent;if(!t.isConnected||this.#He(i))return;this.#re(i)&&i.preventDefault();let o=/GET|DELETE/.test(e.request.
method),n=o?t.matches("form")?t:null:t.form||t.closest("form"),a=this.#de(t,n,i.submitter,e.request.validate,o);if(!a)return;let d=this.#$(t,"hx-vals",m=>{e.vals=
m;for(let p in m)a.set(p,m[p])},{ctx:e});if(d&&await d,e.values)for(let m in e.values)a.delete(m),a.append(m,e.values[m]);let h=this.#Te(t,e);if(h&&await h,Object.
assign(e.request,{form:n,submitter:i.submitter,body:a}),!this.#e(t,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(o){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(t,"hx-encoding")??n?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let t=e.sourceElement,i=this.#Ie(t),o=this.#te(t);this.#nt(t);let n=()=>e.request?.abort?.();if(o.admit(i,()=>this.#ee(e),n)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(t,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(t,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(t,"htmx:before:request",{ctx:e})))
return;let a=await e.fetch(e.request.action,e.request);if(e.response={raw:a,status:a.status,headers:a.headers},this.#Ce(e),!this.#e(t,"htmx:before:response",{ctx:e})||
(e.text=await a.text(),!this.#e(t,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(t,"htmx:response:error",{ctx:e}),this.#Le(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(a){e.status="error: "+a,(a?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(t,"htmx:error",{ctx:e,error:a})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#_e(e.hx.trigger,e.sourceElement),this.#e(t,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
o.continue(n)}}}#Ce(e){e.hx={};for(let[t,i]of e.response.raw.headers)t.toLowerCase().startsWith("hx-")&&(e.hx[t.slice(3).toLowerCase().replace(/-/g,"")]=i)}#Le(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let t=e.hx.location,i={},o=r.parse(
t);return(t[0]==="{"||o.path!=null)&&(i=o,t=i.path,delete i.path),i.push==null&&i.replace==null&&(i.push="true"),i.indicators=e.indicators,i.disabledElements=e.
disabledElements,this.ajax("GET",t,i),!0}}#Me(e){let t=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;t&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),t))}#Ie(e){let t=this.#t(e,"hx-sync");if(!t)return"queue first";let i=t.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(i)?i:"queue first"}#te(e){let t=this.#t(e,"hx-sync"),i=e;if(t){let o=t.includes(":")?t.slice(0,t.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
t)?null:t;o&&(i=this.#D(e,o,"hx-sync")||e)}return this.#u(i).rq||=new s}#He(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let t=e.currentTarget;if(e.type==="submit"&&t?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let n=t?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),a=n?.form||n?.closest("form");if(n&&!n.disabled&&a&&(n.type==="submit"||n.type==="image"||!n.type&&n.tagName===
"BUTTON"))return!0;let h=t?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,t=e._htmx.eventHandler){
let o=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,o,t)}#E(e,t,i){let o=this.#X(t);this.#o(e).triggerSpecs.push(...o);for(let n of o){n.listeners=[];let[a,d]=this.#Oe(n.name),h=[e];n.from==="out\
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
let t=e.match(/^([^\[]*)\[([^\]]*)]/);return t?[t[1],t[2]]:[e,null]}#_e(e,t){if(e[0]==="{"){let i=r.parse(e);for(let o in i){let n=i[o],a=t;n?.target&&(a=this.find(
n.target)),this.trigger(a,o,typeof n=="object"?n:{value:n})}}else e.split(",").forEach(i=>this.trigger(t,i.trim(),{}))}#$e(e){let t={},i=Object.getPrototypeOf(this);
for(let o of Object.getOwnPropertyNames(i))o!=="constructor"&&typeof this[o]=="function"&&(["find","findAll"].includes(o)?t[o]=(n,a)=>a===void 0?this[o](e,n):this[o](
n,a):t[o]=this[o].bind(this));return t}#d(e,t,i,o=!0,n=!0,a=!1){let d={};Object.assign(d,this.#$e(e));let h={},g={scope:h,code:i};this.#a(e,"htmx:scope",g),i=g.
code,Object.assign(d,h),Object.assign(d,t);let m=Object.keys(d),p=Object.values(d),y=n?this.#F:this.#P,b=new y(...m,o?`return (${i})`:i);return a?()=>b.call(e,...p):
b.call(e,...p)}process(e,t){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let a of e.children||[])this.process(a,t);return}if(t&&this.#i(e,!0),this.#L(
e)||!this.#e(e,"htmx:before:process"))return;let i=[e],o=this.#K.evaluate(e),n=null;for(;n=o.iterateNext();)i.push(n);for(let a of i)!this.#L(a)&&this.#e(a,"htm\
x:before:on:init",{},!0)&&this.#Ge(a);for(let a of this.#c(e,this.#U))this.#ke(a);for(let a of this.#c(e,this.#we))this.#Ne(a);this.#e(e,"htmx:after:process")}#Ne(e){
let t=this.#t(e,"hx-boost");if(t&&t!=="false"&&this.#De(e)&&this.#e(e,"htmx:before:init",{},!0)){let i=this.#o(e);i.initialized=!0,i.eventHandler=this.#G(e),i.boosted=
t,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#De(e){if(this.#ne(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#se(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#se(e.action)}}#se(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#ne(e){return!e._htmx?.initialized&&!this.#L(e)}#i(e,t){let i=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let o of i)if(o._htmx){this.#e(o,"htmx:before:cleanup");for(let n of o._htmx.triggerSpecs||[])n.interval&&clearInterval(n.interval),
n.timeout&&clearTimeout(n.timeout),n.throttleTimeout&&clearTimeout(n.throttleTimeout),n.observer?.disconnect();for(let n of o._htmx.listeners||[])n.fromElt.removeEventListener(
n.eventName,n.handler,n);o.removeAttribute("data-htmx-powered"),this.#e(o,"htmx:after:cleanup"),t&&delete o._htmx}}#We(e){let t=document.createElement("div");t.
hidden=!0,document.body.insertAdjacentElement("afterend",t);let i=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let o of i){let n=document.getElementById(
o.id);n&&this.#m(t,n,null)}return t}#Be(e){for(let t of[...e.children]){let i=document.getElementById(t.id);i&&(this.#m(i.parentNode,t,i),this.#i(i),i.remove())}
e.remove()}#O(e){let t=this.#T.createHTML(e);return Document.parseHTMLUnsafe?.(t,{})||new DOMParser().parseFromString(t,"text/html")}#je(e){let t=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),i="";t=t.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,d=>(i=this.#O(d).title,""));let o=t.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),n,a;if(o==="html"||o==="body"?(n=this.#O(t),a=document.createDocumentFragment(),a.append(n.body)):(n=this.#O(
`<template>${t}</template>`),a=n.querySelector("template").content),!i){let d=a.querySelector("title:not(svg title)");d&&(i=d.textContent,d.remove())}return this.#ce(
a),{fragment:a,title:i}}#oe(e,t,i,o){let n=t.id?"#"+CSS.escape(t.id):null,[,a,d]=i.match(/^(\S+):(.+)/)??[];a&&([i,n]=[a,d||n]),(i==="true"||!i)&&(i="outerHTML");
let h=this.#v(i);if(n=h.target||n,h.strip??=!h.style.startsWith("outer"),!n)return;let g=this.#s(o,n);for(let m of g){let p=document.createDocumentFragment();p.
append(t.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:o})}t.remove()}#Re(e,t,i){let o=[];if(i)for(let n of i.split(",")){let[a,
d="true"]=n.split(/:(.*)/);for(let h of e.querySelectorAll(a))this.#oe(o,h,d,t)}for(let n of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let a=this.#M(n,"hx-s\
wap-oob"),d=n.getAttribute(a);n.removeAttribute(a),this.#oe(o,n,d,t)}return o}#h(e,t,i){t?t.before(...i.childNodes):e.append(...i.childNodes)}#v(e){e=e.trim();let t=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let i=e.match(/^(\S+)\s*(.*)$/);t=i[1],e=i[2]}return{style:this.#Se(t),...r.parse(e)}}#Ve(e,t){let i=[];for(let o of e.
querySelectorAll("template[hx]")){let n=o.getAttribute("type");if(n==="partial"){let a=this.#b(o,"hx-target")||(o.id?"#"+CSS.escape(o.id):null);if(a){this.#ce(o.
content);let d=this.#v(this.#b(o,"hx-swap")||this.config.defaultSwap);d.ignoreTitle&&(t.title=null);let h=this.#s(t.sourceElement,a);for(let g of h.length?h:[null])
i.push({type:"partial",fragment:o.content.cloneNode(!0),target:g,swapSpec:d,sourceElement:t.sourceElement})}}else this.#a(o,"htmx:process:"+n,{ctx:t,tasks:i});o.
remove()}return i}#ae(e,t,i,o){try{i!=null&&e.setSelectionRange&&e.setSelectionRange(i,o),e.focus(t)}catch{}}#ze(e){let t=this.#c(e,"[autofocus]")[0];t&&this.#ae(
t)}#le(e){return e===window||e===document?document.scrollingElement:e}#Pe(e,t){if(e.scroll){let i=e.scrollTarget?this.#le(this.#W(t,e.scrollTarget)):t;i&&(e.scroll===
"top"?i.scrollTop=0:e.scroll==="bottom"&&(i.scrollTop=i.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(t,e.showTarget)):t)?.
scrollIntoView?.(e.show==="top")}#Fe(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let t=this.#c(
e,"script");for(let i of t){let o=document.createElement("script");for(let n of i.attributes)o.setAttribute(n.name,n.value);this.config.inlineScriptNonce&&(o.nonce=
this.config.inlineScriptNonce),o.textContent=this.#T.createScript(i.textContent),i.replaceWith(o)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:t,title:i}=this.#je(
e.text);e.title=i;let o=[],n=this.#Re(t,e.sourceElement,e.selectOOB),a=this.#Ve(t,e);o.push(...n,...a);let d=a.length||n.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Ue(e,t,d);if(h&&o.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:o}))return;this.#Je(e);let g=[],m=[];for(let p of o)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#_(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#_(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Fe(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Ue(e,t,i){let o=this.#v(e.swap||this.config.defaultSwap);
if(o.ignoreTitle&&(e.title=null),o.style==="delete"||(t.querySelector("body")||t).childElementCount>0||t.textContent.trim()||(o.swapEmpty??!i)){if(e.select){let a=t.
querySelectorAll(e.select);t=document.createDocumentFragment(),t.append(...a)}return this.#f(e.sourceElement)&&(o.show||="top"),{type:"main",fragment:t,target:this.#H(
e.sourceElement||document.body,o.target||e.target),swapSpec:o,sourceElement:e.sourceElement,transition:e.transition&&o.transition!==!1}}}async#_(e,t=!0){let{target:i,
swapSpec:o,fragment:n}=e;if(typeof i=="string"&&(i=document.querySelector(i)),!i)return;typeof o=="string"&&(o=this.#v(o));let a=o.style;if(a==="none")return;if(n.
firstElementChild?.tagName==="BODY"){let b=i===document.body&&a.startsWith("outer");b&&a==="outerHTML"&&(a="outerSync"),o.strip??=!b}if(o.strip&&n.firstElementChild&&
(n=document.createDocumentFragment(),n.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#x(i,"htmx-swapping"),t&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),a==="delete"){i.parentNode&&(this.#i(i),i.parentNode.removeChild(i));return}let d,h=[],g=o.settle??this.config.
defaultSettleDelay,m=i.parentNode;if(a==="innerHTML"||a==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let u,f;try{u=b.selectionStart,f=b.selectionEnd}catch{}
d={elt:b,start:u,end:f}}h=t&&g?this.#ft(n,i):[]}let p=this.#We(n),y=[...n.childNodes];try{if(a==="innerHTML"){for(let b of i.children)this.#i(b);i.replaceChildren(
...n.childNodes)}else if(a==="textContent"){for(let b of i.querySelectorAll("[data-htmx-powered]"))this.#i(b);i.textContent=n.textContent}else if(a==="outerHTML")
m&&(this.#h(m,i,n),this.#i(i),m.removeChild(i),i=y.find(b=>b.nodeType===1)||m);else if(a==="outerSync"){this.#V(i,n.firstElementChild);for(let b of i.children)this.#i(
b);i.replaceChildren(...n.firstElementChild.childNodes),y=[i]}else if(a==="innerMorph")this.#j(i,n,!0),y=[...i.childNodes];else if(a==="outerMorph")this.#j(i,n,
!1),y.push(i);else if(a==="beforebegin")m&&this.#h(m,i,n);else if(a==="afterbegin")this.#h(i,i.firstChild,n);else if(a==="beforeend")this.#h(i,null,n);else if(a===
"afterend")m&&this.#h(m,i.nextSibling,n);else{let b=this.#r.get("handle_swap")||[],u=!1;for(let f of b){let w=f(a,i,n,o);if(w){u=!0,Array.isArray(w)&&(y=w);break}}
if(!u)throw new Error(`Unknown swap style: ${a}`)}}finally{this.#S(i,"htmx-swapping")}if(e.target=i,this.#Be(p),d&&!d.elt.matches(":focus")){let b=document.getElementById(
d.elt.id);if(b){let u={preventScroll:o.focusScroll!==void 0?!o.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,u,d.start,d.end)}}this.#e(i,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added");if(t&&h.length>0){this.#x(i,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#S(i,"htmx-settling")}this.#e(i,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added"),this.process(b),this.#ze(
b);this.#Pe(o,i)}#e(e,t,i={},o=!0){if(i.error){let n=`htmx: ${t}: ${i.error.message??i.error}`;i.error instanceof Error?console.error(n,i.error,{elt:e,detail:i}):
console.error(n,{elt:e,detail:i})}else i.warn?console.warn(`htmx: ${t}: ${i.warn}`,{elt:e,detail:i}):this.config.logAll&&console.log(`htmx: ${t}`,{elt:e,detail:i});
return e=this.#A(e),this.#a(e,t,i),this.trigger(e,this.#p(t),i,o)}#a(e,t,i={}){let o=this.#r.get(t.replace(/:/g,"_"));if(o){i.cancelled=!1;for(let n of o)if(n(e,
i)===!1||i.cancelled)return i.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(t=>setTimeout(t,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),t=>{e(t.target)})}on(e,t,i){let o,n=document;return i===void 0?(o=e,i=t):(n=this.#A(e),o=t),n.addEventListener(o,i),i}find(e,t){return this.#W(
e,t)}findAll(e,t){return this.#s(e,t)}parseInterval(e){if(typeof e=="number")return e;let t={ms:1,s:1e3,m:6e4},[,i,o]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],n=parseFloat(
i)*(t[o]||1);return isNaN(n)?void 0:n}trigger(e,t,i={},o=!0){e=this.#A(e);let n=new CustomEvent(t,{detail:i,cancelable:!0,bubbles:o,composed:!0}),a=e?.isConnected?
e:document;return!i?.cancelled&&a.dispatchEvent(n)}ajax(e,t,i){(!i||i instanceof Element||typeof i=="string")&&(i={target:i});let o=typeof i.source=="string"?document.
querySelector(i.source):i.source;if(typeof i.source=="string"&&!o)return Promise.reject(new Error("Source not found"));o||=document.body;let n=this.#I(o,i.event||
{});return Object.assign(n,i),i.target&&(n.target=this.#H(document.body,i.target),!n.target)?Promise.reject(new Error("Target not found")):(Object.assign(n.request,
{action:t,method:e.toUpperCase()}),i.headers&&Object.assign(n.request.headers,i.headers),this.#Z(n))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,t){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#C?.abort(),t=t||location.pathname+location.search;let i=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:t,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#C=new AbortController,this.ajax("GET",t,{target:i,swap:"outerSync",select:i!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#C.signal}})}#Xe(e){let{sourceElement:t,push:i,replace:o,hx:n,response:a}=e;if((n?.pushurl||
n?.replaceurl)&&(i=n.pushurl,o=n.replaceurl),i==null&&o==null&&this.#f(t)&&(i="true"),(i==="false"||i===!1)&&(i=null),(o==="false"||o===!1)&&(o=null),!i&&!o)return null;
let d=i||o;if(d==="true"){let g=a?.raw?.url||e.request.action,m=new URL(g,location.href);d=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:i?"push":"replace",path:d}}#Je(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let t=this.#Xe(e);if(!t)
return;let i={history:t,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",i)&&(t.type==="push"?this.#Ke(t.path):this.#Qe(
t.path),this.#e(document,"htmx:after:history:update",i))}#Ge(e){if(e._htmx?.onInitialized)return;let t=this.#w("hx-on"),i=this.config.metaCharacter||":",o=n=>async a=>{
try{await this.#d(e,{event:a},`with(event?.detail||{}){${n}}`,!1)}catch(d){typeof d!="symbol"&&this.#e(e,"htmx:error",{error:d})}};for(let n of e.getAttributeNames()){
let a=t.find(m=>n.startsWith(m));if(!a)continue;this.#o(e).onInitialized=!0;let d=n.substring(a.length),h=e.getAttribute(n);if(!d){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),o(m.substring(p+2).trim()))}continue}if(d[0]!==i)continue;let g=d.substring(1);g.startsWith(i)&&
(g="htmx"+i+g.substring(1)),this.#E(e,g,o(h))}}#Ye(e){let t=e.sourceElement,i=this.#t(t,"hx-indicator"),o;if(i)o=this.#s(t,i,"hx-indicator");else{if(t===document.
body)return;o=[t]}for(let n of o){e.indicators.push(n);let a=this.#u(n);a.rc=(a.rc||0)+1,this.#x(n,this.config.requestClass)}}#Ze(e){for(let t of e){let i=this.#u(
t);i.rc&&--i.rc<=0&&(this.#S(t,this.config.requestClass),delete i.rc)}}#et(e){let t=e.sourceElement,i=this.#t(t,"hx-disable");if(i)for(let o of this.#s(t,i,"hx-\
disable")){e.disabledElements.push(o);let n=this.#u(o);n.dc=(n.dc||0)+1,o.disabled=!0}}#tt(e){for(let t of e){let i=this.#u(t);i.dc&&--i.dc<=0&&(t.disabled=!1,delete i.
dc)}}#de(e,t,i,o,n){if(o&&t&&!t.reportValidity())return;i??=t&&e.type==="submit"?e:null;let a=t?new FormData(t):new FormData,d=t?new Set(t.elements):new Set;if(!t){
if(o&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,d,a,n)}i?.name&&(a.append(i.name,i.value),d.add(i));let h=this.#t(e,"hx-include");if(h)for(let g of this.#s(
e,h)){if(o&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,d,a)}return a}#fe(e,t,i,o){let n=e.tagName,a=[];n==="BUTTON"||n.includes("-")?a=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(n)||!o&&e!==document.body)&&(a=this.#c(e,"[name]:not(button)"));for(let d of a){let h=d.name||d.getAttribute?.("name");
if(!h||d.matches(":disabled")||t.has(d))continue;t.add(d);let g=d.type;if(g==="checkbox"||g==="radio"||d.tagName!=="INPUT"&&"checked"in d)d.checked&&i.append(h,
d.value);else if(g==="file")for(let m of d.files)i.append(h,m);else if(g==="select-multiple")for(let m of d.selectedOptions)i.append(h,m.value);else if(Array.isArray(
d.value))for(let m of d.value)i.append(h,m);else i.append(h,d.value)}}#$(e,t,i,o={}){let n=this.#t(e,t);if(!n)return null;let a=this.#B(n);if(a)return a.indexOf(
"{")!==0&&(a="{"+a+"}"),this.#d(e,o,a,!0).then(d=>{i(d)});i(r.parse(n))}#rt(e){let t=e.trim();return t.startsWith("<")&&t.endsWith("/>")?t.slice(1,-2):t}#s(e,t,i,o){
let n=t??e,a=t?this.#A(e)||document.body:document;if(n.startsWith("global "))return this.#s(a,n.slice(7),i,!0);let d=n?r.split(n):[],h=[],g=[];for(let m of d){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=a.closest(p.slice(8));else if(p.startsWith("find "))y=a.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...a.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=a.nextElementSibling;else if(p.startsWith("next "))y=this.#it(a,p.slice(5),!!o);else if(p===
"previous"||p==="previousElementSibling")y=a.previousElementSibling;else if(p.startsWith("previous "))y=this.#st(a,p.slice(9),!!o);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=a.getRootNode().host;else if(p==="this"){if(i){h.push(...this.#Ae(a,i));continue}y=a}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#N(a,!!o);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#it(e,t,i){return this.#he(this.#N(
e,i).querySelectorAll(t),e,Node.DOCUMENT_POSITION_PRECEDING)}#st(e,t,i){let o=[...this.#N(e,i).querySelectorAll(t)].reverse();return this.#he(o,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,t,i){
for(let o of e)if(o.compareDocumentPosition(t)===i)return o}#N(e,t){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:t}):document}#D(e,t,i){let o=this.#s(
e,t,i)[0];return o||console.warn(`htmx: '${t}' on ${i} did not match any element`,{elt:e,selector:t,attr:i}),o}#W(e,t,i){return this.#s(e,t,i)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#nt(e){let t=this.#o(e);if(t.abortInitialized)return;t.abortInitialized=
!0;let i=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",i),t.listeners.push({fromElt:e,eventName:"htmx:abort",handler:i})}#j(e,t,i){let{persistentIds:o,
idMap:n}=this.#lt(e,t),a=document.createElement("div");a.hidden=!0,document.body.after(a);let d={target:e,idMap:n,persistentIds:o,pantry:a,futureMatches:new WeakSet};
i?this.#R(d,e,t):this.#R(d,e.parentNode,t,e,e.nextSibling),this.#i(a),a.remove()}#R(e,t,i,o=null,n=null){t instanceof HTMLTemplateElement&&i instanceof HTMLTemplateElement&&
(t=t.content,i=i.content),o||=t.firstChild;let a=i.firstChild;for(;a;){let d;if(o&&o!=n&&(d=this.#ot(e,a,o,n),d&&d!==o)){let g=o;for(;g&&g!==d;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,a))?this.#m(t,m,n):this.#pe(e,m)}}if(!d&&a instanceof Element&&e.persistentIds.has(a.id)){let g=CSS.escape(a.
id);d=e.target.id===a.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=d;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(d.id),p.size||e.idMap.delete(m))}this.#m(t,d,o)}if(d){this.#ge(d,a,e),o=d.nextSibling,a=a.nextSibling;continue}let h=a.nextSibling;if(e.idMap.has(
a)){let g=document.createElement(a.tagName);t.insertBefore(g,o),this.#ge(g,a,e),this.process(g),o=g.nextSibling}else t.insertBefore(a,o),o=a.nextSibling;a=h}for(;o&&
o!=n;){let d=o;o=o.nextSibling,this.#pe(e,d)}}#me(e,t,i){if(e.futureMatches.has(t))return!0;for(let o=i.nextSibling,n=0;o&&n<this.config.morphScanLimit;o=o.nextSibling,
n++)if(o instanceof Element&&t.isEqualNode(o))return e.futureMatches.add(t),!0;return!1}#ot(e,t,i,o){if(t.nodeType===3)return i?.nodeType===3?i:null;if(!(t instanceof
Element))return null;let n=null,a=0,d=this.config.morphScanLimit,h=e.idMap.get(t),g=h?.size||0;if(t.id&&!h)return null;let m=i;for(;m&&m!=o;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,t)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(d>0&&m.isEqualNode(t))return m;n||(n=m)}}if(a+=p?.size||0,a>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--d<1&&g===0)break;m=m.nextSibling}return n&&this.#me(e,n,t)?null:n}#at(e,t){return!(e instanceof Element)||
e.tagName!==t.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(t)?!1:!e.id||e.id===t.id}#pe(e,t){e.idMap.has(t)?this.#m(e.pantry,t,null):(this.#i(t),t.remove())}#m(e,t,i){
if(e.moveBefore)try{e.moveBefore(t,i);return}catch{}e.insertBefore(t,i)}#ge(e,t,i){if(e.nodeType===3){e.nodeValue!==t.nodeValue&&(e.nodeValue=t.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:t}))return;this.#V(e,t),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=t.defaultValue&&(e.value=t.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(t)||t.tagName==="TEMPLATE"||t.querySelector?.("template"))&&this.#R(i,e,t)}#V(e,t){let i=this.config.morphIgnore||[],o=!1,n=a=>this.#w("hx-").some(d=>a.
startsWith(d));for(let a of t.attributes)if(!i.some(d=>a.name.startsWith(d))&&e.getAttribute(a.name)!==a.value){if(n(a.name)&&(o=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:a.name,newValue:a.value}))continue;e.setAttribute(a.name,a.value),a.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=a.value)}for(let a=e.attributes.length-1;a>=0;a--){let d=e.attributes[a];if(d&&!t.hasAttribute(d.name)&&!i.some(h=>d.name.startsWith(
h))){if(n(d.name)&&(o=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:d.name,newValue:null}))continue;e.removeAttribute(d.name)}}o&&this.#i(e,!0)}#ye(e,t,i,o){
for(let n of o)if(t.has(n.id)){let a=n;for(;a&&a!==i;){let d=e.get(a);d==null&&(d=new Set,e.set(a,d)),d.add(n.id),a=a.parentElement}}}#lt(e,t){let i=this.#c(e,"\
[id]"),o=t.querySelectorAll("[id]"),n=this.#ct(i,o),a=new Map;return this.#ye(a,n,e.parentElement,i),this.#ye(a,n,t,o),{persistentIds:n,idMap:a}}#ct(e,t){let i=new Set,
o=new Map;for(let{id:a,tagName:d}of e)o.has(a)?i.add(a):a&&o.set(a,d);let n=new Set;for(let{id:a,tagName:d}of t)n.has(a)?i.add(a):o.get(a)===d&&n.add(a);for(let a of i)
n.delete(a);return n}#ut(e){let t=e.response.raw.status,i=this.config.noSwap.map(n=>n+""),o=t+"";for(let n of[o,o.slice(0,2)+"x",o[0]+"xx"]){if(i.includes(n)){e.
swap="none";return}let a=this.#t(e.sourceElement,"hx-status:"+n);if(a){r.merge(a,e);return}}}#dt(e,t){return new Promise(i=>{this.#g||=[],this.#g.push({task:e,resolve:i,
ctx:t}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:t,ctx:i}=this.#g.shift();try{if(document.startViewTransition){
let o={task:e,ctx:i};this.#e(i.sourceElement,"htmx:before:viewTransition",o),await document.startViewTransition(o.task).finished,this.#e(i.sourceElement,"htmx:a\
fter:viewTransition",o)}else await e()}catch{}finally{this.#y=!1,t(),this.#be()}}#ft(e,t){let i=["class","style","width","height"],o=t.querySelectorAll("[id]"),
n=Object.fromEntries([...o].map(h=>[h.id,h])),a=e.querySelectorAll("[id]"),d=[];for(let h of a){let g=n[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of i)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);d.push(()=>{this.#V(h,m)})}}return d}#x(e,t){e?.classList?.add?.(t)}#S(e,t){e?.classList?.
remove?.(t),e?.classList?.length===0&&e.removeAttribute("class")}#A(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new l})();typeof window<"u"&&(window.htmx=me);var N=me;(()=>{let r;function s(u){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+u)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+u)}]`),w}function l(u){let f=r.HCON.parse(r.attributeValue(u,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function c(u){if(u.startsWith("ws://")||u.startsWith("wss://"))return u;if(u.startsWith("http://"))return"ws://"+u.slice(7);if(u.startsWith("https://"))return"w\
ss://"+u.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(u.startsWith("//"))return f+u;if(u.startsWith("/"))return f+"\
//"+w+u;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+u}let e=new Set;function t(u,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:c(u),config:l(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!r.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(r.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),o(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,o(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function i(u,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}u._htmx?.ws?.connection===f&&delete u._htmx.ws.connection,e.delete(f)}function o(u,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let x={signal:E.signal};f.socket.addEventListener("open",()=>{if(u.
isConnected)r.triggerHtmxEvent(u,"htmx:ws:after:connection",{connection:f});else{i(u,f);return}f.attempt=0,d(f)},x),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(u,f,v)).catch(A=>{u.isConnected&&r.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:A})})},x),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(u.isConnected&&r.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(v.code)&&u.isConnected?n(u,f):i(u,f))},x),f.socket.addEventListener("error",v=>{u.isConnected&&r.triggerHtmxEvent(
u,"htmx:ws:error",{connection:f,error:v})},x)}catch(E){u.isConnected&&r.triggerHtmxEvent(u,"htmx:ws:error",{connection:f,error:E})}}function n(u,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){i(u,f);return}let x=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(x*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let S=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*S)}
if(u.isConnected){if(f.cancelled=!1,!r.triggerHtmxEvent(u,"htmx:ws:before:connection",{connection:f})||f.cancelled){r.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),i(u,f);return}}else{i(u,f);return}f.timer=setTimeout(()=>{u.isConnected?o(u,f):i(u,f)},A)}function a(u,f,w){try{u.socket.send(w.data),
r.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:u,message:w})}catch(E){r.triggerHtmxEvent(f,"htmx:ws:error",{connection:u,error:E})}}function d(u){
for(;u.queue.length&&u.socket?.readyState===WebSocket.OPEN;){let f=u.queue.shift();a(u,f.element,f.message)}}async function h(u,f){let w=u.closest(s("connect")),
E=w&&r.attributeValue(w,"hx-ws:connect");if(!E){r.triggerHtmxEvent(u,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let x=c(
E),v=w._htmx?.ws?.connection;if(!v){r.triggerHtmxEvent(u,"htmx:ws:error",{url:x,error:"Connection not open"});return}let S={...r.createRequestContext(u,f).request.
headers};delete S.Accept;let _=u.form||u.closest("form"),q=r.collectFormData(u,_,f.submitter),C={};for(let[M,I]of q)M in C?C[M]=[].concat(C[M],I):C[M]=I;let de=r.
getAttributeObject(u,"hx-vals",M=>Object.assign(C,M)),fe=v.sending.then(async()=>{de&&await de,delete C.headers;let M=[],I={headers:S,values:C,data:void 0},he={
connection:v,message:I,cancelled:!1,waitUntil(Z){M.push(Promise.resolve(Z))}},Pe=r.triggerHtmxEvent(u,"htmx:ws:before:message:outgoing",he);try{if(await Promise.
all(M),!Pe||he.cancelled)return;if(I.data??=JSON.stringify({...I.values,headers:I.headers}),!e.has(v)){r.triggerHtmxEvent(u,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?a(v,u,I):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?r.triggerHtmxEvent(u,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:u,message:I})}catch(Z){r.triggerHtmxEvent(u,"htmx:ws:error",{connection:v,error:Z})}});
v.sending=fe.catch(()=>{}),await fe}async function g(u,f,w){let E=[],x={data:w.data,text(){let q=x.data;return typeof q=="string"?Promise.resolve(q):q instanceof
Blob?q.text():Promise.resolve(new TextDecoder().decode(q))},json(){return x.text().then(JSON.parse)}};if(!u.isConnected){i(u,f);return}let v={connection:f,message:x,
cancelled:!1,waitUntil(q){E.push(Promise.resolve(q))}},A=r.triggerHtmxEvent(u,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!A||v.cancelled)return;
let S=null,_;if(typeof x.data=="string")try{S=await x.json()}catch{_=await x.text()}if(S&&(S.content!==void 0?_=S.content:S.payload!==void 0&&(_=S.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),_!=null){let q=S?.target||r.attributeValue(u,"hx-t\
arget"),C=S?.swap||r.attributeValue(u,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(C)||(C+=" swapEmpty:false"),await htmx.
swap({sourceElement:u,target:q||u,swap:C,select:S?.select??r.attributeValue(u,"hx-select"),selectOOB:r.attributeValue(u,"hx-select-oob"),text:_,transition:!1})}
r.triggerHtmxEvent(u,"htmx:ws:after:message:incoming",{connection:f,message:x})}function m(u){if(r.htmxProp(u).ws??={},u._htmx.ws.initialized)return;let f=r.attributeValue(
u,"hx-ws:connect");if(!f)return;let w=r.attributeValue(u,"hx-trigger")||"load";r.onTrigger(u,w,()=>{t(f,u)}),u._htmx.ws.initialized=!0}function p(u){if(r.htmxProp(
u).ws??={},u._htmx.ws.sendInitialized)return;let f=r.attributeValue(u,"hx-trigger");f||(f=u.matches("form")?"submit":u.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),r.onTrigger(u,f,async w=>{u.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(u,w)}),u._htmx.ws.sendInitialized=
!0}function y(u){let f=u._htmx?.ws?.connection;f&&(r.triggerHtmxEvent(u,"htmx:ws:close",{connection:f,reason:"removed",code:null}),i(u,f))}function b(u){if(u.hasAttribute(
"ws-connect")||u.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),u.hasAttribute("ws-connect")){let f=u.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";u.
hasAttribute(E)||u.setAttribute(E,f)}if(u.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";u.hasAttribute(
w)||u.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:u=>{r=u,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:u=>{let f=E=>{b(E);let x=r.attributeValue(
E,"hx-ws:send");r.attributeValue(E,"hx-ws:connect")!=null&&m(E),x!=null&&p(E)};f(u);let w=s("connect")+","+s("send")+",[ws-connect],[ws-send]";u.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:u=>{y(u)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(u=>{u.socket&&u.socket.close(1e3,
"page navigating away")})})})();N.config.includeIndicatorCSS=!1;N.config.history=!0;N.config.defaultTimeout=3e4;var pe=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};N.registerExtension("no-code-in-attributes",{init(r){r.initSecurity(null,pe,pe)}});document.readyState!=="loading"&&N.process(document.body);function ge(r){r==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=r;for(let s of document.querySelectorAll("[data\
-theme-set]"))s.setAttribute("aria-checked",String(s.getAttribute("data-theme-set")===r));for(let s of document.querySelectorAll("[data-theme-choice]"))s instanceof
HTMLInputElement&&(s.checked=s.value===r)}document.addEventListener("click",r=>{let s=r.target.closest?.("[data-theme-set]");s&&ge(s.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",r=>{let s=r.target;!(s instanceof HTMLInputElement)||!s.matches("[data-theme-choice]")||(ge(s.value),s.form?.
requestSubmit())});function D(r,s,{align:l="start",side:c="below",gap:e=4}={}){let t=s.getBoundingClientRect(),i=r.offsetWidth,o=r.offsetHeight,n=8,a=innerHeight-t.bottom-n,d=t.top-
n,h=c==="below"?a>=o+e||a>=d:d<o+e&&a>d,g=l==="end"?t.right-i:l==="middle"?t.left+(t.width-i)/2:t.left;g=Math.max(n,Math.min(g,innerWidth-i-n));let m=h?t.bottom+
e:t.top-o-e;m=Math.max(n,Math.min(m,innerHeight-o-n)),r.style.left=`${Math.round(g)}px`,r.style.top=`${Math.round(m)}px`}var ye=r=>[...r.querySelectorAll('[role^="menuitem"]')].filter(s=>s instanceof HTMLElement&&s.checkVisibility()).map(s=>s),Fe=r=>document.querySelector(`[popove\
rtarget="${CSS.escape(r.id)}"]`);document.addEventListener("beforetoggle",r=>{let s=r.target;s.matches?.(".menu__list")&&(s.style.visibility=r.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",r=>{let s=r.target;if(!s.matches?.(".menu__list"))return;s.style.visibility="";let l=r.newState==="open",c=Fe(
s);c?.setAttribute("aria-expanded",String(l)),!(!l||!c)&&(D(s,c,{align:s.dataset.align==="end"?"end":"start",side:s.dataset.side==="above"?"above":"below"}),ye(
s)[0]?.focus())},!0);document.addEventListener("keydown",r=>{let s=r.target,l=s.closest?.(".menu__list");if(!l){let i=s.closest?.('[aria-haspopup="menu"]');i&&(r.
key==="ArrowDown"||r.key==="ArrowUp")&&(r.preventDefault(),document.getElementById(i.getAttribute("popovertarget")??"")?.showPopover());return}let c=ye(l),e=c.indexOf(
s),t=i=>{r.preventDefault(),c[(i+c.length)%c.length]?.focus()};r.key==="ArrowDown"?t(e+1):r.key==="ArrowUp"?t(e-1):r.key==="Home"?t(0):r.key==="End"?t(c.length-
1):r.key==="Tab"?l.hidePopover():r.key.length===1&&r.key!==" "&&!r.ctrlKey&&!r.metaKey&&[...c.slice(e+1),...c.slice(0,e+1)].find(o=>o.innerText.trim().toLowerCase().
startsWith(r.key.toLowerCase()))?.focus()});document.addEventListener("click",r=>{let s=r.target.closest?.('[role="menuitem"], [role="menuitemradio"]');s&&(s.getAttribute(
"aria-disabled")==="true"?r.preventDefault():s.closest(".menu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:pop\
over-open").forEach(r=>r.hidePopover()));function P(r){let s=document.getElementById(r);s instanceof HTMLDialogElement&&!s.open&&s.showModal()}document.addEventListener("click",r=>{let s=r.target,l=s.closest?.(
"[data-opens]")?.getAttribute("data-opens");if(l){r.preventDefault(),P(l);return}if(s.closest?.("[data-closes]")){s.closest("dialog")?.close();return}if(s instanceof
HTMLDialogElement&&s.hasAttribute("data-light")){let c=s.getBoundingClientRect();!(r.clientX>=c.left&&r.clientX<=c.right&&r.clientY>=c.top&&r.clientY<=c.bottom)&&
r.detail>0&&s.close()}});var be=r=>r.querySelectorAll("dialog[data-open]").forEach(s=>{s.removeAttribute("data-open"),P(s.id)});document.addEventListener("htmx:\
after:swap",()=>be(document));be(document);function W(r,s,l=!1){let c=document.getElementById("confirm");if(!(c instanceof HTMLDialogElement))return Promise.resolve(
!0);let{confirmTitle:e="Are you sure?",confirmAction:t="Continue",confirmTone:i=""}=r.dataset,o=(a,d)=>{let h=c.querySelector(`[data-slot="${a}"]`);h&&(h.textContent=
d)};o("title",e),o("text",s),o("action",t);let n=c.querySelector('[value="yes"]');return n?.classList.toggle("btn--danger",i==="danger"),n?.classList.toggle("bt\
n--primary",i!=="danger"),c.returnValue="",c.showModal(),l&&n instanceof HTMLElement&&n.focus(),new Promise(a=>c.addEventListener("close",()=>a(c.returnValue===
"yes"),{once:!0}))}document.addEventListener("htmx:confirm",r=>{let{ctx:s,issueRequest:l,dropRequest:c}=r.detail;s?.confirm&&(r.preventDefault(),W(s.sourceElement,
s.confirm).then(e=>e?l():c()))});document.addEventListener("submit",r=>{let s=r.target,l=r.submitter,c=l?.dataset.confirm?l:s,e=c.dataset.confirm;!e||s.dataset.
confirmed||(r.preventDefault(),r.stopImmediatePropagation(),W(c,e).then(t=>{t&&(s.dataset.confirmed="yes",s.requestSubmit(l),delete s.dataset.confirmed)}))},!0);function ee(r){r.classList.add("is-leaving"),setTimeout(()=>r.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function we(r){if(r.hasAttribute(
"data-watched")||(r.setAttribute("data-watched",""),r.getAttribute("role")!=="alert"&&T([...r.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),r.hasAttribute("data-stays")))return;let s=setTimeout(()=>ee(r),7e3),l=()=>clearTimeout(s),c=()=>{clearTimeout(s),s=setTimeout(()=>ee(r),7e3)};r.addEventListener(
"pointerenter",l),r.addEventListener("pointerleave",c),r.addEventListener("focusin",l),r.addEventListener("focusout",c)}function T(r){let s=document.getElementById(
"live");s&&(s.textContent="",requestAnimationFrame(()=>s.textContent=r))}function U({tone:r="good",title:s,text:l=""}){let c=document.getElementById(`toast-${r}`);
if(!(c instanceof HTMLTemplateElement))return;let e=c.content.cloneNode(!0),[t,i]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];t&&(t.textContent=
s),i&&(i.textContent=l),document.getElementById("toasts")?.append(e)}var F=document.getElementById("toasts");F&&(F.querySelectorAll(".toast").forEach(we),new MutationObserver(
()=>F.querySelectorAll(".toast").forEach(we)).observe(F,{childList:!0}));document.addEventListener("click",r=>{let s=r.target.closest?.("[data-dismiss]")?.closest(
".toast, .banner");s&&ee(s)});var k=document.createElement("div");k.className="tooltip";k.id="tooltip";k.setAttribute("role","tooltip");k.setAttribute("popover","manual");var H=null,B;function Ee(r){
let s=r.getAttribute("data-tip");!s||!r.isConnected||(H=r,k.textContent=s,(r.closest("dialog[open]")??document.body).append(k),k.showPopover(),D(k,r,{align:"mid\
dle",side:r.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),r.getAttribute("aria-label")!==s&&r.textContent?.trim()!==s&&r.setAttribute("aria-de\
scribedby",ve(r,!0)))}function ve(r,s){let l=(r.getAttribute("aria-describedby")??"").split(/\s+/).filter(c=>c&&c!==k.id);return(s?[...l,k.id]:l).join(" ")}function $(){
if(clearTimeout(B),!H)return;let r=ve(H,!1);r?H.setAttribute("aria-describedby",r):H.removeAttribute("aria-describedby"),H=null,k.matches(":popover-open")&&k.hidePopover()}
function xe(r){let s=r.target.closest?.("[data-tip], [title]"),l=s?.getAttribute("title");return s&&l&&!(s instanceof HTMLIFrameElement)&&(s.setAttribute("data-\
tip",l),s.removeAttribute("title")),s??Ue(r.target)}function Ue(r){let s=r.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!s||s.scrollWidth<=
s.clientWidth&&s.scrollHeight<=s.clientHeight?null:(s.setAttribute("data-tip",(s.textContent??"").trim()),s)}document.addEventListener("pointerover",r=>{if(r.pointerType===
"touch")return;let s=r.target;if(k.contains(s))return clearTimeout(B);let l=xe(r);if(l===H)return clearTimeout(B);if(clearTimeout(B),!l){B=setTimeout($,120);return}
B=setTimeout(()=>{$(),Ee(l)},H?60:350)});document.addEventListener("focusin",r=>{let s=xe(r);s?.matches(":focus-visible")&&($(),Ee(s))});document.addEventListener(
"focusout",$);document.addEventListener("keydown",r=>{r.key==="Escape"&&$()});document.addEventListener("pointerdown",$);addEventListener("scroll",$,{capture:!0,
passive:!0});var te=[["minute",60],["hour",3600],["day",86400]];function Ke(r){let s=r<0,l=Math.abs(r);if(l<45)return s?"just now":"in a moment";if(l>=7*86400)return null;let c=n=>s?
Math.floor(l/n):Math.round(l/n),[e,t]=c(60)<60?te[0]:c(3600)<24?te[1]:te[2],i=Math.max(1,c(t)),o=`${i} ${e}${i===1?"":"s"}`;return s?`${o} ago`:`in ${o}`}function Se(){
let r=Date.now();for(let s of document.querySelectorAll("time[data-relative]")){let l=Ke((Date.parse(s.dateTime)-r)/1e3);l&&s.textContent!==l&&(s.textContent=l)}}
setInterval(Se,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||Se()});function Ae(r){let s=r.closest('[role="tablist"]');for(let l of s?.querySelectorAll('[role="tab"]')??[]){let c=l===r;l.setAttribute("aria-selected",String(c)),l.
setAttribute("tabindex",c?"0":"-1"),document.getElementById(l.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!c)}}document.addEventListener("click",
r=>{let s=r.target.closest?.('[role="tab"]');s instanceof HTMLElement&&Ae(s)});document.addEventListener("keydown",r=>{let s=r.target.closest?.('[role="tab"]');
if(!(s instanceof HTMLElement))return;let l=[...s.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],c=l.indexOf(s),e={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:l.length-1}[r.key];if(e===void 0)return;r.preventDefault();let t=l[(e+l.length)%l.length];Ae(t),t.focus()});var R=r=>r.closest?.(".combobox"),L=r=>r.querySelector(".combobox__input"),j=r=>r.querySelector('[role="listbox"]'),re=r=>[...j(r).querySelectorAll('[role="opti\
on"]')].map(s=>s);function V(r,s){j(r).hidden=!s,L(r).setAttribute("aria-expanded",String(s)),s||K(r,null)}function K(r,s){for(let l of re(r))l.classList.toggle(
"is-active",l===s);s?(L(r).setAttribute("aria-activedescendant",s.id),s.scrollIntoView({block:"nearest"})):L(r).removeAttribute("aria-activedescendant")}function ke(r,s){
let l=s.querySelector("template")?.content.firstElementChild;if(!l)return;let c=s.dataset.value??"";r.hasAttribute("data-many")||r.querySelectorAll(".chip").forEach(
e=>e.remove()),[...r.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===c)||L(r).before(document.importNode(l,!0)),L(r).value="",V(r,!1),j(r).replaceChildren(),
r.dataset.chosen="",L(r).focus(),T(`${s.dataset.label??c} chosen`),Te(r)}function qe(r,s){T(`${s.querySelector(".truncate")?.textContent??""} removed`),s.remove(),
L(r).focus(),Te(r)}function Te(r){let s=L(r),l=!r.querySelector(".chip");s.placeholder=l?s.dataset.placeholder??"":"",r.dispatchEvent(new Event("change",{bubbles:!0}))}
document.addEventListener("htmx:after:swap",()=>{let r=document.activeElement&&R(document.activeElement);r&&document.activeElement===L(r)&&(r.dataset.chosen!==void 0&&
j(r).replaceChildren(),V(r,j(r).childElementCount>0),K(r,re(r)[0]??null))});document.addEventListener("input",r=>{let s=r.target,l=s.matches?.(".combobox__input")&&
R(s);l&&(delete l.dataset.chosen,K(l,null))});document.addEventListener("focusin",r=>{let s=r.target;s.matches?.(".combobox__input")&&delete R(s)?.dataset.chosen});
document.addEventListener("keydown",r=>{let s=r.target;if(!s.matches?.(".combobox__input"))return;let l=R(s);if(!l)return;let c=re(l),e=c.findIndex(i=>i.classList.
contains("is-active")),t=!j(l).hidden;if(r.key==="ArrowDown"||r.key==="ArrowUp"){r.preventDefault(),!t&&c.length&&V(l,!0);let i=r.key==="ArrowDown"?1:-1;c.length&&
K(l,c[(e+i+c.length)%c.length])}else if(r.key==="Enter"&&t)r.preventDefault(),e>=0&&ke(l,c[e]);else if(r.key==="Escape"&&t)r.preventDefault(),r.stopPropagation(),
V(l,!1);else if(r.key==="Backspace"&&!L(l).value){let i=[...l.querySelectorAll(".chip")].at(-1);i&&qe(l,i)}});document.addEventListener("pointerdown",r=>{r.target.
closest?.(".combobox [role='option']")&&r.preventDefault()});document.addEventListener("click",r=>{let s=r.target,l=R(s);if(!l)return;let c=s.closest('[role="op\
tion"]'),e=s.closest(".chip__remove");if(c instanceof HTMLElement)ke(l,c);else if(e){let t=e.closest(".chip");t&&qe(l,t)}else s.closest(".combobox__box")&&L(l).
focus()});document.addEventListener("focusout",r=>{let s=R(r.target),l=r.relatedTarget;s&&!(l instanceof Node&&s.contains(l))&&V(s,!1)});function z(r){let s=r.replace(/[\s\u00a0\u202f'’]/g,""),l=s.lastIndexOf(","),c=s.lastIndexOf("."),e=s;return l>=0&&c>=0?e=l>c?s.replaceAll(".","").replace(",",
"."):s.replaceAll(",",""):l>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(s)?s.replaceAll(",",""):s.indexOf(",")===l?s.replace(",","."):s),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):r.trim()}function ie(r,s){if(!/^-?\d+(\.\d+)?$/.test(r))return r;let[l,c=""]=r.split("."),e=l.startsWith("-")?"-":"",t=l.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),i=s===null||c.length>s?c:c.padEnd(s,"0");return e+t+(i?`.${i}`:"")}var Qe=r=>r.dataset.digits?Number(r.dataset.digits):null,se=r=>r instanceof HTMLInputElement&&
r.matches("[data-amount]")?r:null;document.addEventListener("focusin",r=>{let s=se(r.target);s&&!s.readOnly&&(s.value=z(s.value),s.select())});document.addEventListener(
"focusout",r=>{let s=se(r.target);s&&(s.value=ie(z(s.value),Qe(s)))});document.addEventListener("formdata",r=>{let{formData:s,target:l}=r;if(l instanceof HTMLFormElement)
for(let c of l.elements){let e=se(c);e?.name&&!e.disabled&&s.set(e.name,z(e.value))}});var Ce=new WeakMap,Le=new WeakMap,Me=new WeakMap,ne=new WeakMap,Ie=new WeakSet;function He(r){if(!Ie.delete(r))return!1;let s=r.querySelector("[data-einvoice]");
return s instanceof HTMLElement&&s.focus(),!0}var oe=(r,s)=>r.elements.namedItem(s),Oe=r=>r instanceof HTMLInputElement&&r.matches("[data-amount]");function X(r,s){
if(!Oe(r))return s.trim().replaceAll(`\r
`,`
`);let l=z(s);return l.includes(".")?l.replace(/0+$/,"").replace(/\.$/,""):l}function _e(r,s){let l=r instanceof HTMLInputElement?r:null;r.value=l&&Oe(r)&&document.
activeElement!==l?ie(s,l.dataset.digits?Number(l.dataset.digits):null):s;let c=J(r);return c?.dispatchEvent(new Event("input",{bubbles:!0})),()=>c?.dispatchEvent(
new Event("change",{bubbles:!0}))}var Q=r=>[...r.querySelectorAll("[data-einvoice-row]")].filter(s=>s instanceof HTMLElement);function ae(r,s,l){let{einvoiceRow:c="",
value:e}=l.dataset,t=`${c} ${s.querySelector("input")?.value??""}`,i=Me.get(r)??new Map;return Me.set(r,i),e!==void 0&&i.set(t,e),e??i.get(t)??null}function Xe(r,s){
let l=s.querySelector("input")?.value??"",c=Le.get(r)??new Map;Le.set(r,c),s.hasAttribute("data-fresh")&&c.set(l,new Set);let e=c.get(l);if(!e)return;let t=Ce.get(
r)??new Map;Ce.set(r,t);let i=[];for(let o of Q(s)){let{einvoiceRow:n=""}=o.dataset,a=ae(r,s,o),d=oe(r,n);if(!d||a===null||e.has(n))continue;e.add(n);let h=X(d,
d.value);h!==""&&h!==t.get(n)||(i.push(_e(d,a)),t.set(n,X(d,a)))}i.length>0&&Ie.add(r);for(let o of i)o()}function $e(r,s){let l=0,c=0;for(let o of Q(s)){let n=ae(
r,s,o),a=n===null?null:oe(r,o.dataset.einvoiceRow??""),d=o.querySelector("[data-einvoice-kept]"),h=o.querySelector("[data-einvoice-yours]"),g=a?X(a,a.value)===X(
a,n??""):!1,m=a?.value==="";a&&Ge(a,g,s),h&&a&&(h.textContent=m?"The field is empty.":`You have “${Je(a)}”, which was kept.`),d?.toggleAttribute("hidden",!a||
g),o.hidden=g,g?l++:a&&!m&&c++}let e=Q(s).map(o=>o.dataset.einvoiceRow);for(let o of r.querySelectorAll("[data-read-mark]")){let n=ne.get(o),a=o.closest(".field")?.
querySelector("[name]")?.getAttribute("name")??"";(!n?.isConnected||n===s&&!e.includes(a))&&o.remove()}s.querySelector(".einvoice__rows")?.toggleAttribute("hidd\
en",Q(s).every(o=>o.hidden));let t=s.querySelector("[data-einvoice-told]"),i=`${l===1?"1 field is":`${l} fields are`} filled in from it. ${c?`${c===1?"1 holds":
`${c} hold`} something else, which was kept. `:""}Check them; you may change everything.`;t&&t.textContent!==i&&(t.textContent=i)}function J(r){if(!(r instanceof
RadioNodeList))return r;let s=[...r].filter(l=>l instanceof HTMLInputElement);return s.find(l=>l.checked)??s[0]}function Je(r){if(r instanceof HTMLSelectElement)
return r.selectedOptions[0]?.textContent?.trim()??"";let l=(r instanceof RadioNodeList?J(r)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():"")||
r.value;return l.length>60?`${l.slice(0,60)}…`:l}function Ge(r,s,l){let c=J(r)?.closest(".field"),e=c?.querySelector("[data-read-mark]");if(!s)e&&ne.get(e)===
l&&e.remove();else if(c&&!e){let t=l.querySelector("template")?.content.firstElementChild,i=t&&document.importNode(t,!0);if(!i)return;ne.set(i,l),c.append(i)}}function Ne(){
for(let r of document.querySelectorAll("[data-einvoice]")){let s=r.closest("form");!s||!(r instanceof HTMLElement)||(Xe(s,r),r.removeAttribute("data-fresh"),$e(
s,r))}}document.addEventListener("htmx:after:swap",Ne);Ne();for(let r of["input","change","focusout"])document.addEventListener(r,s=>{let l=s.target.closest?.("\
form");for(let c of l?.querySelectorAll("[data-einvoice]")??[])l&&c instanceof HTMLElement&&$e(l,c)});document.addEventListener("click",r=>{let s=r.target.closest?.(
"[data-einvoice-use]")?.closest("[data-einvoice-row]"),l=s?.closest("form");if(!(s instanceof HTMLElement)||!l)return;let c=s.closest("[data-einvoice]"),e=c instanceof
HTMLElement?ae(l,c,s):null,t=oe(l,s.dataset.einvoiceRow??"");!t||e===null||(_e(t,e)(),J(t)?.focus())});function le(r){return r<1e3?`${r} bytes`:r<1e6?`${Math.round(r/1e3)} kB`:`${(r/1e6).toFixed(1)} MB`}document.addEventListener("change",r=>{let s=r.target;if(!(s instanceof
HTMLInputElement)||s.type!=="file")return;let l=s.closest(".file"),c=l?.querySelector("[data-picked]"),e=l?.querySelector("template");if(!c||!e)return;let t=Number(
s.dataset.limit??0);c.replaceChildren();let i="";for(let o of s.files??[]){let n=e.content.cloneNode(!0),a=n.querySelector(".file__name"),d=n.querySelector(".fi\
le__size");a&&(a.textContent=o.name),d&&(d.textContent=le(o.size)),t&&o.size>t&&(i=`${o.name} is ${le(o.size)}; the most is ${le(t)}. Choose a smaller file.`),c.
append(n)}s.setCustomValidity(i),i&&s.reportValidity()});document.addEventListener("click",r=>{let s=r.target.closest?.("[data-unpick]"),l=s?.closest(".file")?.
querySelector('input[type="file"]');!s||!l||(l.value="",l.dispatchEvent(new Event("change",{bubbles:!0})),l.focus())});for(let[r,s]of[["dragover",!0],["dragleav\
e",!1],["drop",!1]])document.addEventListener(r,l=>l.target.closest?.(".file__drop")?.classList.toggle("is-over",s));var Y=new Map,G=new Map,De=r=>[...Y.values()].
includes(r);document.addEventListener("htmx:before:request",r=>{let{ctx:s}=r.detail,l=s.sourceElement;l instanceof HTMLInputElement&&l.type==="file"&&l.form&&Y.
set(s,l.form)});document.addEventListener("htmx:finally:request",r=>{let{ctx:s}=r.detail,l=Y.get(s);if(Y.delete(s),!l||De(l)||!G.has(l))return;let c=G.get(l)??null;
G.delete(l),c?.classList.remove("is-loading"),s.response?.raw?.ok&&(He(l)?T("Not sent yet: check what was filled in."):l.requestSubmit(c))});document.addEventListener(
"submit",r=>{let s=r.target;if(!De(s))return;r.preventDefault(),r.stopImmediatePropagation();let l=r.submitter;l?.classList.add("is-loading"),G.set(s,l)},!0);function ce(r){let{dataTransfer:s}=r;return s?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let r of["dragenter","dragover"])document.
addEventListener(r,s=>{let l=ce(s);l&&(s.preventDefault(),l.hidden=!1)});document.addEventListener("dragleave",r=>{let s=ce(r);s&&!r.relatedTarget&&(s.hidden=!0)});
document.addEventListener("drop",r=>{let s=ce(r),l=r.dataTransfer?.files;if(!s||!l?.length)return;r.preventDefault();let c=s.querySelector('input[type="file"]');
c.files=l,s.requestSubmit()});function We(r){let s=r.querySelector(".errors[data-focus]");s instanceof HTMLElement&&(s.removeAttribute("data-focus"),s.focus())}document.addEventListener("htm\
x:after:swap",()=>We(document));We(document);document.addEventListener("click",r=>{let s=r.target.closest?.(".errors a[href^='#']");if(!s)return;let l=document.
getElementById(s.getAttribute("href")?.slice(1)??""),c=l?.matches("input, select, textarea, button")?l:l?.querySelector("input:not([type=hidden]), select, texta\
rea, button");c instanceof HTMLElement&&(r.preventDefault(),c.focus(),c.scrollIntoView({block:"center"}))});document.addEventListener("submit",r=>{let s=r.target;
if(r.defaultPrevented||s.method==="dialog"||s.method==="get"||s.target==="_blank")return;delete s.dataset.changed;let l=r.submitter;if(s.dataset.sent){r.preventDefault();
return}s.dataset.sent="yes",l?.classList.add("is-loading")});document.addEventListener("htmx:after:request",r=>{let{ctx:s}=r.detail,l=s?.sourceElement?.closest?.(
"form[data-guard]");l&&s.response?.raw?.ok&&l.removeAttribute("data-changed")});addEventListener("pageshow",()=>{for(let r of document.querySelectorAll("form[da\
ta-sent]"))r.removeAttribute("data-sent");for(let r of document.querySelectorAll("button.is-loading:not([data-loading])"))r.classList.remove("is-loading")});document.
addEventListener("input",r=>{r.target.closest?.("form[data-guard]")?.setAttribute("data-changed","");let l=r.target,c=l.id&&document.getElementById(`${l.id}-cou\
nt`);if(!c)return;let{value:{length:e},maxLength:t}=l;c.hidden=e<.8*t,c.textContent=`${e.toLocaleString("en")} of ${t.toLocaleString("en")}`});addEventListener(
"beforeunload",r=>{document.querySelector("form[data-guard][data-changed]")&&r.preventDefault()});document.addEventListener("change",r=>{let s=r.target;s.matches?.(
"[data-submits]")&&s.form?.requestSubmit()});document.addEventListener("change",r=>{let s=r.target,l=s.closest?.("table");if(!l)return;let c=[...l.querySelectorAll(
"[data-select-row]")],e=l.querySelector("[data-select-all]");if(s===e)for(let n of c)n.checked=s.checked;else if(!s.matches("[data-select-row]"))return;let t=c.
filter(n=>n.checked).length;e&&(e.checked=t>0&&t===c.length,e.indeterminate=t>0&&t<c.length);for(let n of c)n.closest("tr")?.toggleAttribute("data-chosen",n.checked);
let i=l.closest(".table-card, .card")?.querySelector("[data-bulk]"),o=i?.querySelector("[data-chosen]");o&&(o.textContent=String(t)),i?.toggleAttribute("hidden",
t===0)});function Be(r){let s=r.target;if(r.defaultPrevented||s.closest?.("a, button, input, label, select, summary, [popover]"))return;let l=s.closest?.("tr")?.querySelector(
"a.row-link");!(l instanceof HTMLAnchorElement)||String(getSelection())||l.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:r.ctrlKey||r.button===
1,metaKey:r.metaKey,shiftKey:r.shiftKey}))}document.addEventListener("click",Be);document.addEventListener("auxclick",r=>{r.button===1&&Be(r)});var je=(r,s)=>[...r.querySelectorAll(s)].map(l=>(l.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",r=>{let{ctx:s}=r.detail,l=s?.
response?.raw;if(!l||s.target===document.body||s.select||s.hx?.redirect||s.hx?.location||s.hx?.refresh)return;let c=/^\s*<!doctype html/i.test(s.text??"");if(c&&
l.redirected){r.preventDefault(),location.assign(l.url);return}if(!(l.status>=400&&!(l.headers.get("Content-Type")??"").startsWith("text/html"))&&!(c&&l.status>=
400))return;r.preventDefault();let t=c?new DOMParser().parseFromString(s.text,"text/html"):document.implementation.createHTMLDocument();U({tone:"bad",title:je(t,
"main h1, header h1").slice(0,200)||`The server could not do this (${l.status})`,text:je(t,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var ue=document.getElementById("connection"),Re=!1;function O(r,s="No connection. What you see may be old; we keep trying."){if(!ue||r===Re)return;Re=r;let l=ue.
querySelector("[data-slot='text']");l&&(l.textContent=s),ue.hidden=!r,document.dispatchEvent(new CustomEvent(r?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>O(!0));addEventListener("online",()=>O(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||O(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>O(!1));document.addEventListener("htmx:after:request",()=>O(!1));document.addEventListener(
"htmx:error",r=>{let{error:s}=r.detail??{};s instanceof TypeError&&/fetch/i.test(s.message)&&(O(!0,"The server did not answer. Trying to reach it…"),Ve())});function Ve(){
fetch("/healthz",{cache:"no-store"}).then(()=>O(!1),()=>setTimeout(Ve,3e3))}navigator.onLine||O(!0);async function Ye(r){let{keyNeeds:s="",keyAsks:l=""}=r.dataset,c=s?document.querySelector(s):null;if(c instanceof HTMLTextAreaElement&&!c.value.trim()){c.focus();
return}(!l||await W(r,l,r.dataset.confirmTone!=="danger"))&&r.click()}function Ze(r){let s={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[r],l=[...document.querySelectorAll(
"[data-walk] a.row-link")],c=l.indexOf(document.activeElement);if(!s||l.length===0||c<0&&document.activeElement!==document.body&&document.activeElement?.id!=="m\
ain")return!1;let e=l[c<0?s>0?0:l.length-1:Math.min(l.length-1,Math.max(0,c+s))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}document.addEventListener(
"keydown",r=>{if(r.ctrlKey||r.metaKey||r.altKey||r.defaultPrevented)return;let s=r.target;if(s.isContentEditable||s.closest?.("input, textarea, select, dialog, \
[role=menu], [data-own-keys]"))return;if(r.key==="/"){let c=document.querySelector("main input[type=search]");if(!c)return;r.preventDefault(),c.focus(),c.select();
return}if(Ze(r.key)){r.preventDefault();return}let l=[...document.querySelectorAll(`[data-key="${CSS.escape(r.key)}"]`)].find(c=>c.checkVisibility());l instanceof
HTMLElement&&(r.preventDefault(),Ye(l))});document.addEventListener("click",r=>{r.target.closest?.("[data-reload]")&&location.reload()});var et=r=>`${document.documentElement.dataset.icons}#${r}`;window.segue={ask:W,icon:et,open:P,place:D,say:T,toast:U};function ze(r,s){let l=document.getElementById(r.getAttribute("aria-controls")??"");if(!(l instanceof HTMLInputElement))return;l.type=s?"text":"password";let c=s?
"Hide the password":"Show the password";r.setAttribute("aria-pressed",String(s)),r.setAttribute("aria-label",c),r.setAttribute("data-tip",c);let e=r.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,s?"#eye-off":"#eye"))}document.addEventListener("click",r=>{let s=r.target.closest?.("[\
data-shows-password]");if(!s)return;let l=s.getAttribute("aria-pressed")!=="true";ze(s,l),T(l?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",r=>{for(let s of r.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))ze(s,!1)},!0);document.addEventListener("click",async r=>{let s=r.target.closest?.("[data-copies]");if(!s)return;let l=document.getElementById(s.getAttribute("data-copies")??
"");if(!(l instanceof HTMLInputElement))return;l.select();let c=!1;try{await navigator.clipboard.writeText(l.value),c=!0}catch{c=document.execCommand("copy")}let e=s.
querySelector("span");e&&(e.textContent=c?"Copied":"Press Ctrl+C"),T(c?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let r of document.querySelectorAll("select[data-zone]")){let s=Intl.DateTimeFormat().resolvedOptions().timeZone;r instanceof HTMLSelectElement&&[...r.options].
some(l=>l.value===s)&&(r.value=s)}document.addEventListener("submit",r=>{r.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
