var je=(()=>{let t={parse(c){if(!c)return{};if(c.startsWith("{"))return JSON.parse(c);let e=/(?:"([^"]+)"|'([^']+)'|([^\s,:]+))(?:\s*:\s*(?:"([^"]*)"|'([^']*)'|<((?:[^/]|\/(?!>))+)\/>|([^\s,]+)))?(?=\s|,|$)/g,
i={};for(let n of c.matchAll(e)){let[,a,o,l,u,h,g,m]=n,p=a??o??l,y=(u??h??g??m??"true").trim();try{y=JSON.parse(y)}catch{}let d=l?.includes(".")?p.split(".").reduceRight(
(f,w)=>({[w]:f}),y):{[p]:y};t.merge(d,i)}return i},split(c){return c.split(/,(?![^\[]*\])(?![^(]*\))(?![^<]*\/>)(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)},merge(c,e){typeof c==
"string"&&(c=t.parse(c));for(let[i,n]of Object.entries(c)){if(["__proto__","constructor","prototype"].includes(i))continue;let a=n?.constructor===Object,o=e[i]?.
constructor===Object;a&&o?t.merge(n,e[i]):e[i]=n}return e}};class r{#s=null;#r=[];admit(e,i,n){if(!this.#s)return this.#s={strategy:e,abort:n},"run";if(e==="rep\
lace"||e!=="abort"&&this.#s.strategy==="abort")return this.#r=[],this.#s.abort?.(),this.#s={strategy:e,abort:n},"run";if(e==="queue all")this.#r.push(i);else if(e===
"queue last")this.#r=[i];else if(e!=="abort"&&e!=="drop"&&this.#r.length===0)this.#r.push(i);else return"dropped";return"queued"}continue(e){this.#s?.abort===e&&
(this.#s=null,this.#r.shift()?.())}abort(){this.#s?.abort?.()}}class s{#s=t;#r=new Map;#A="";#j=new Set;_loc=window.location;#q;#z=Function;#U=Object.getPrototypeOf(
async function(){}).constructor;#L={createHTML:e=>e,createScript:e=>e};#F;#we="a,form";#Ee=["get","post","put","patch","delete","query"];#K;#g;#C;#Q;#y;constructor(){
this.#ve(),this.#Se(),this.#F=this.#l("[hx-action],[hx-get],[hx-post],[hx-put],[hx-patch],[hx-delete],[hx-query]"),this.#K=new XPathEvaluator().createExpression(
`.//*[@*[${this.#w("hx-on").map(i=>`starts-with(name(), "${i}")`).join(" or ")}]]`),this.#q={HCON:t,attributeValue:this.#t.bind(this),parseTriggerSpecs:this.#J.
bind(this),determineMethodAndAction:this.#G.bind(this),createRequestContext:this.#I.bind(this),collectFormData:this.#de.bind(this),getAttributeObject:this.#N.bind(
this),insertContent:this.#H.bind(this),morph:this.#P.bind(this),isSoftMatch:this.#at.bind(this),initSecurity:(i,n,a)=>{i&&(this.#L=i),n&&(this.#z=n),a&&(this.#U=
a)},onTrigger:this.#E.bind(this),htmxProp:this.#o.bind(this),triggerHtmxEvent:this.#e.bind(this),executeJavaScript:this.#d.bind(this)};let e=()=>this.initialize();
document.readyState==="loading"?document.addEventListener("DOMContentLoaded",e):setTimeout(e)}#ve(){this.version="4.0.1",this.config={logAll:!1,prefix:"data-hx-",
transitions:!1,history:!0,mode:"same-origin",defaultSwap:"innerHTML",defaultFocusScroll:!1,indicatorClass:"htmx-indicator",requestClass:"htmx-request",includeIndicatorCSS:!0,
defaultTimeout:6e4,extensions:"",morphIgnore:["data-htmx-powered"],morphSkip:"[hx-morph-skip]",morphSkipChildren:"[hx-morph-skip-children]",morphScanLimit:10,noSwap:[
204,304],implicitInheritance:!1,defaultSettleDelay:1,allowEmptySwapAfterOOB:!1};let e=document.querySelector('meta[name="htmx-config"]');e&&t.merge(e.content,this.
config),this.#A=this.config.extensions}#Se(){if(this.config.includeIndicatorCSS!==!1){let e=this.config.indicatorClass,i=this.config.requestClass;try{this.indicatorStyleSheet=
new CSSStyleSheet,this.indicatorStyleSheet.replaceSync(`.${e}{opacity:0;visibility: hidden} .${i} .${e}, .${i}.${e}{opacity:1;visibility: visible;transition: op\
acity 200ms ease-in}`),document.adoptedStyleSheets.push(this.indicatorStyleSheet)}catch{}}}registerExtension(e,i){if(this.#A&&!this.#A.split(/,\s*/).includes(e)||
this.#j.has(e))return!1;this.#j.add(e),i.init&&i.init(this.#q),Object.entries(i).forEach(([n,a])=>{this.#r.get(n)?.push(a)||this.#r.set(n,[a])})}#T(e){let i=this.
config.prefix;return!e.closest||e.closest("[hx-ignore]")!=null||i&&e.closest(`[${i}ignore]`)!=null}#b(e,i){let n=this.config.prefix;return e.getAttribute(i)??(n?
e.getAttribute(i.replace("hx-",n)):null)}#M(e,i){let n=this.config.prefix&&i.replace("hx-",this.config.prefix);return e.hasAttribute(i)?i:n&&e.hasAttribute(n)?n:
null}#l(e){return this.#w(e).join(",")}#w(e){let i=[e];return this.config.prefix&&i.push(e.replaceAll("hx-",this.config.prefix)),i}#c(e,i){let n=[...e.querySelectorAll?.(
i)??[]];return e.matches?.(i)&&n.unshift(e),n}#xe(e){return e==="before"?"beforebegin":e==="after"?"afterend":e==="prepend"?"afterbegin":e==="append"?"beforeend":
e}#ke(e,i){let n=[];return this.#t(e,i,void 0,(a,o)=>{a?.split(/\s*[,:]\s*/).includes("this")&&n.push(o)}),n}#t(e,i,n,a,o=this.config.implicitInheritance){i=this.#p(
i);let l=this.#p(":inherited"),u=this.#p(":append"),h=this.#b(e,i)??this.#b(e,i+l);if(h!=null)return a?a(h,e):h;let g=CSS.escape(o?i:i+l),m=CSS.escape(i+l+u),p=this.#l(
`[${g}],[${m}]`),y=this.#M(e,i+u)??this.#M(e,i+l+u);if(y){let d=e.getAttribute(y),f=e.parentNode?.closest?.(p);if(a&&a(d,e),f){let w=this.#t(f,i,void 0,a,o);return w?
(w+","+d).replace(/[{}]/g,""):d}return d}let b=e.parentNode?.closest?.(p);return b?(h=this.#t(b,i,void 0,a),!a&&h&&o&&this.#a(e,"htmx:after:implicitInheritance",
{elt:e,name:i,parent:b}),h):n}#J(e){return t.split(e).flatMap(i=>{i=i.replace(/^\s*every\s+(\S+?)\s*(\[[^\]]*\])/,"every$2 $1");let[,n,a]=i.match(/^\s*(\S+\[[^\]]*\]|\S+)\s*(.*?)\s*$/)??
[];if(!n)return[];if(/\[[^\]]*$/.test(n))throw"unterminated:"+n;return[{name:n,...t.parse(a)}]})}#G(e,i){let n=this.#t(e,"hx-method"),a=this.#t(e,"hx-action",void 0,
void 0,!1);if(!a)for(let o of this.#Ee){let l=this.#t(e,"hx-"+o,void 0,void 0,!1);if(l!=null){a=l,n=o;break}}return this.#f(e)&&(a||=i.submitter?.getAttribute?.(
"formAction")||e.getAttribute(e.matches("a")?"href":"action")),n||=i.submitter?.getAttribute?.("formmethod")||e.getAttribute("method")||"GET",{action:a,method:n.
toUpperCase()}}#o(e){return e._htmx||(e._htmx={listeners:[],triggerSpecs:[]},e.setAttribute("data-htmx-powered","true")),e._htmx}#u(e){return e._htmx_state||={}}#Ae(e){
if(this.#se(e)&&this.#e(e,"htmx:before:init",{},!0)){let i=this.#o(e);i.initialized=!0,i.eventHandler=this.#X(e),this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#X(e){
return async i=>{try{let n=this.#I(e,i);await this.#Z(n)}catch(n){this.#e(e,"htmx:error",{error:n})}}}#I(e,i){let{action:n,method:a}=this.#G(e,i),[o,l]=(n||"").
split("#"),u=new AbortController,h={sourceElement:e,sourceEvent:i,status:"created",select:this.#t(e,"hx-select"),selectOOB:this.#t(e,"hx-select-oob"),target:this.#t(
e,"hx-target"),swap:this.#t(e,"hx-swap")??this.config.defaultSwap,push:this.#t(e,"hx-push-url"),replace:this.#t(e,"hx-replace-url"),transition:this.config.transitions,
confirm:this.#t(e,"hx-confirm"),request:{validate:this.#t(e,"hx-validate",e.matches("form")&&!e.noValidate&&!i.submitter?.formNoValidate?"true":"false",void 0,!1)===
"true",action:o,anchor:l,method:a,headers:this.#qe(e),abort:u.abort.bind(u),credentials:"same-origin",signal:u.signal,mode:this.config.mode}};e._htmx?.boosted&&
t.merge(e._htmx.boosted,h),h.target=this.#_(e,h.target),h.target&&(h.request.headers["HX-Target"]=this.#Y(h.target));let g=this.#t(e,"hx-config");return g&&(t.merge(
g,h.request),h.request.mode=this.config.mode),h}#Y(e){return`${e.tagName.toLowerCase()}${e.id?"#"+encodeURI(e.id):""}`}#qe(e){let i={"HX-Request":"true","HX-Sou\
rce":this.#Y(e),"HX-Current-URL":location.href,Accept:"text/html"};return this.#f(e)&&(i["HX-Boosted"]="true"),i}#Le(e,i){return this.#N(e,"hx-headers",n=>{for(let a in n)
i.request.headers[a]=String(n[a])},{ctx:i})}#_(e,i){return i instanceof Element?i:i!=null?this.#D(e,i,"hx-target"):this.#f(e)?document.body:e}#f(e){return e?._htmx?.
boosted}async#Z(e){let i=e.sourceElement,n=e.sourceEvent;if(!i.isConnected||this.#_e(n))return;this.#re(n)&&n.preventDefault();let a=/GET|DELETE/.test(e.request.
method),o=a?i.matches("form")?i:null:i.form||i.closest("form"),l=this.#de(i,o,n.submitter,e.request.validate,a);if(!l)return;let u=this.#N(i,"hx-vals",m=>{e.vals=
m;for(let p in m)l.set(p,m[p])},{ctx:e});if(u&&await u,e.values)for(let m in e.values)l.delete(m),l.append(m,e.values[m]);let h=this.#Le(i,e);if(h&&await h,Object.
assign(e.request,{form:o,submitter:n.submitter,body:l}),!this.#e(i,"htmx:config:request",{ctx:e})||e.request.method==="DIALOG")return;let g=this.#B(e.request.action);
if(g!=null){let m=Object.fromEntries(e.request.body);await this.#d(e.sourceElement,m,g,!1);return}else if(a){let m=new URL(e.request.action,document.baseURI);for(let p of e.
request.body.keys())m.searchParams.delete(p);for(let[p,y]of e.request.body)m.searchParams.append(p,y);m.origin===location.origin?e.request.action=m.pathname+m.search:
e.request.action=m.href,e.request.body=null}else(this.#t(i,"hx-encoding")??o?.enctype)!=="multipart/form-data"&&(e.request.body=new URLSearchParams(e.request.body));
await this.#ee(e)}async#ee(e){let i=e.sourceElement,n=this.#Ie(i),a=this.#te(i);this.#st(i);let o=()=>e.request?.abort?.();if(a.admit(n,()=>this.#ee(e),o)==="ru\
n"){e.status="issuing",e.indicators??=[],e.disabledElements??=[];try{if(e.confirm&&!await new Promise(h=>{let g={ctx:e,issueRequest:()=>h(!0),dropRequest:()=>h(
!1)};if(this.#e(i,"htmx:confirm",g)){let m=this.#B(e.confirm);h(m?this.#d(i,{ctx:e},m,!0):window.confirm(e.confirm))}})||(this.#Me(e),this.#Ye(e),this.#et(e),e.
fetch||=window.fetch.bind(window),e.request.headers["HX-Request-Type"]=e.target===document.body||e.select?"full":"partial",!this.#e(i,"htmx:before:request",{ctx:e})))
return;let l=await e.fetch(e.request.action,e.request);if(e.response={raw:l,status:l.status,headers:l.headers},this.#Ce(e),!this.#e(i,"htmx:before:response",{ctx:e})||
(e.text=await l.text(),!this.#e(i,"htmx:after:request",{ctx:e})))return;if(e.response.status>=400&&this.#e(i,"htmx:response:error",{ctx:e}),this.#Te(e)){e.keepIndicators=
!0;return}if(e.status==="issuing"){if(e.hx.retarget&&(e.target=e.hx.retarget),e.hx.reswap&&(e.swap=e.hx.reswap),e.hx.reselect&&(e.select=e.hx.reselect),e.target?.
isConnected===!1)return;e.status="response received",this.#ut(e),await this.swap(e),e.status="swapped"}}catch(l){e.status="error: "+l,(l?.name!=="AbortError"||e.
request.signal.reason==="timeout")&&this.#e(i,"htmx:error",{ctx:e,error:l})}finally{await e.extensionPromise?.catch(()=>{}),clearTimeout(e.requestTimeout),e.hx?.
trigger&&this.#He(e.hx.trigger,e.sourceElement),this.#e(i,"htmx:finally:request",{ctx:e}),e.keepIndicators||(this.#Ze(e.indicators),this.#tt(e.disabledElements)),
a.continue(o)}}}#Ce(e){e.hx={};for(let[i,n]of e.response.raw.headers)i.toLowerCase().startsWith("hx-")&&(e.hx[i.slice(3).toLowerCase().replace(/-/g,"")]=n)}#Te(e){
if(e.hx.refresh==="true")return this._loc.reload(),!0;if(e.hx.redirect)return this._loc.href=e.hx.redirect,!0;if(e.hx.location){let i=e.hx.location,n={},a=t.parse(
i);return(i[0]==="{"||a.path!=null)&&(n=a,i=n.path,delete n.path),n.push==null&&n.replace==null&&(n.push="true"),n.indicators=e.indicators,n.disabledElements=e.
disabledElements,this.ajax("GET",i,n),!0}}#Me(e){let i=e.request.timeout!=null?this.parseInterval(e.request.timeout):this.config.defaultTimeout;i&&(e.requestTimeout=
setTimeout(()=>e.request?.abort?.("timeout"),i))}#Ie(e){let i=this.#t(e,"hx-sync");if(!i)return"queue first";let n=i.split(":").pop().trim();return/^(drop|abort|replace|queue)/.
test(n)?n:"queue first"}#te(e){let i=this.#t(e,"hx-sync"),n=e;if(i){let a=i.includes(":")?i.slice(0,i.lastIndexOf(":")).trim():/^(drop|abort|replace|queue)/.test(
i)?null:i;a&&(n=this.#D(e,a,"hx-sync")||e)}return this.#u(n).rq||=new r}#_e(e){return e.type==="click"&&(e.ctrlKey||e.metaKey||e.shiftKey)&&!!e.currentTarget?.closest?.(
"a[href]")}#re(e){let i=e.currentTarget;if(e.type==="submit"&&i?.tagName==="FORM")return!0;if(!(e.type==="click"&&e.button===0))return!1;let o=i?.closest?.('but\
ton, input[type="submit"], input[type="image"]'),l=o?.form||o?.closest("form");if(o&&!o.disabled&&l&&(o.type==="submit"||o.type==="image"||!o.type&&o.tagName===
"BUTTON"))return!0;let h=i?.closest?.("a");if(!h||!h.href)return!1;let g=h.getAttribute("href");return!(g&&g.startsWith("#")&&g.length>1)}#ie(e,i=e._htmx.eventHandler){
let a=this.#t(e,"hx-trigger",void 0,void 0,!1)||(e.matches("form")?"submit":e.matches("input:not([type=button]):not([type=submit]),select,textarea")?"change":"c\
lick");this.#E(e,a,i)}#E(e,i,n){let a=this.#J(i);this.#o(e).triggerSpecs.push(...a);for(let o of a){o.listeners=[];let[l,u]=this.#Oe(o.name),h=[e];o.from==="out\
side"?h=[document]:o.from&&o.from!=="self"&&(h=this.#n(e,o.from));let g=p=>{if((o.halt||o.prevent)&&p.preventDefault(),(o.halt||o.stop||o.consume)&&p.stopPropagation(),
o.changed){let y=this.#u(e).changedValues??=new WeakMap,b=p.target;if(!["checkbox","radio"].includes(b?.type)){let d=b?.value;if(y.has(b)&&y.get(b)===d)return;y.
set(b,d)}}if(o.once)for(let y of o.listeners)y.fromElt.removeEventListener(y.eventName,y.handler,y);n(p)},m=g;if(o.delay?m=p=>{clearTimeout(o.timeout),o.timeout=
setTimeout(()=>g(p),this.parseInterval(o.delay))}:o.throttle&&(m=p=>{o.throttled?o.throttledEvent=p:(o.throttled=!0,g(p),o.throttleTimeout=setTimeout(()=>{if(o.
throttled=!1,o.throttledEvent){let y=o.throttledEvent;o.throttledEvent=null,m(y)}},this.parseInterval(o.throttle)))}),o.handler=p=>{if(this.#re(p)&&p.preventDefault(),
!(o.from==="self"&&p.target!==e)&&!(o.from==="outside"&&e.contains(p.target))&&!(o.target&&!p.target?.matches?.(o.target))){if(u){let y={};for(let b in p)/^[a-z]+$/i.
test(b)&&(y[b]=p[b]);if(!this.#d(e,y,u,!0,!1))return}if(l!=="every")for(let y of this.#o(e).triggerSpecs)clearTimeout(y.timeout),y.throttledEvent=null;m(p)}},l===
"intersect"||l==="revealed"){let p={rootMargin:o.rootMargin};o.root&&(p.root=this.#D(e,o.root)),o.threshold&&(p.threshold=parseFloat(o.threshold));let y=l==="re\
vealed";o.observer=new IntersectionObserver(b=>{for(let d=0;d<b.length;d++)if(b[d].isIntersecting){this.trigger(b[d].target,"intersect",{},!1),y&&o.observer.disconnect();
break}},p),l="intersect";for(let b of h)o.observer.observe(b)}if(l==="every"){let p=Object.keys(o).find(y=>y!=="name");o.interval=setInterval(()=>{e.isConnected?
this.#e(e,"every",{},!1):clearInterval(o.interval)},this.parseInterval(p))}if(l==="load"){o.handler(new CustomEvent("load"));continue}for(let p of h){let y={fromElt:p,
eventName:l,handler:o.handler,capture:!!o.capture,passive:!!o.passive};e._htmx.listeners.push(y),o.listeners.push(y),p.addEventListener(l,o.handler,y)}}}#Oe(e){
let i=e.match(/^([^\[]*)\[([^\]]*)]/);return i?[i[1],i[2]]:[e,null]}#He(e,i){if(e[0]==="{"){let n=t.parse(e);for(let a in n){let o=n[a],l=i;o?.target&&(l=this.find(
o.target)),this.trigger(l,a,typeof o=="object"?o:{value:o})}}else e.split(",").forEach(n=>this.trigger(i,n.trim(),{}))}#Ne(e){let i={},n=Object.getPrototypeOf(this);
for(let a of Object.getOwnPropertyNames(n))a!=="constructor"&&typeof this[a]=="function"&&(["find","findAll"].includes(a)?i[a]=(o,l)=>l===void 0?this[a](e,o):this[a](
o,l):i[a]=this[a].bind(this));return i}#d(e,i,n,a=!0,o=!0,l=!1){let u={};Object.assign(u,this.#Ne(e));let h={},g={scope:h,code:n};this.#a(e,"htmx:scope",g),n=g.
code,Object.assign(u,h),Object.assign(u,i);let m=Object.keys(u),p=Object.values(u),y=o?this.#U:this.#z,b=new y(...m,a?`return (${n})`:n);return l?()=>b.call(e,...p):
b.call(e,...p)}process(e,i){if(!e?.isConnected)return;if(!(e instanceof Element)){for(let l of e.children||[])this.process(l,i);return}if(i&&this.#i(e,!0),this.#T(
e)||!this.#e(e,"htmx:before:process"))return;let n=[e],a=this.#K.evaluate(e),o=null;for(;o=a.iterateNext();)n.push(o);for(let l of n)!this.#T(l)&&this.#e(l,"htm\
x:before:on:init",{},!0)&&this.#Xe(l);for(let l of this.#c(e,this.#F))this.#Ae(l);for(let l of this.#c(e,this.#we))this.#$e(l);this.#e(e,"htmx:after:process")}#$e(e){
let i=this.#t(e,"hx-boost");if(i&&i!=="false"&&this.#De(e)&&this.#e(e,"htmx:before:init",{},!0)){let n=this.#o(e);n.initialized=!0,n.eventHandler=this.#X(e),n.boosted=
i,this.#ie(e),this.#e(e,"htmx:after:init",{},!0)}}#De(e){if(this.#se(e)){if(e.tagName==="A"){if(e.target===""||e.target==="_self")return!e.hasAttribute("downloa\
d")&&!e.getAttribute("href")?.startsWith?.("#")&&this.#ne(e.href)}else if(e.tagName==="FORM")return e.method!=="dialog"&&this.#ne(e.action)}}#ne(e){try{return new URL(
e,window.location.href).origin===window.location.origin}catch{return!1}}#se(e){return!e._htmx?.initialized&&!this.#T(e)}#i(e,i){let n=[e,...e.querySelectorAll?.(
"[data-htmx-powered]")??[]];for(let a of n)if(a._htmx){this.#e(a,"htmx:before:cleanup");for(let o of a._htmx.triggerSpecs||[])o.interval&&clearInterval(o.interval),
o.timeout&&clearTimeout(o.timeout),o.throttleTimeout&&clearTimeout(o.throttleTimeout),o.observer?.disconnect();for(let o of a._htmx.listeners||[])o.fromElt.removeEventListener(
o.eventName,o.handler,o);a.removeAttribute("data-htmx-powered"),this.#e(a,"htmx:after:cleanup"),i&&delete a._htmx}}#We(e){let i=document.createElement("div");i.
hidden=!0,document.body.insertAdjacentElement("afterend",i);let n=e.querySelectorAll?.(this.#l("[hx-preserve]"))||[];for(let a of n){let o=document.getElementById(
a.id);o&&this.#m(i,o,null)}return i}#Be(e){for(let i of[...e.children]){let n=document.getElementById(i.id);n&&(this.#m(n.parentNode,i,n),this.#i(n),n.remove())}
e.remove()}#O(e){let i=this.#L.createHTML(e);return Document.parseHTMLUnsafe?.(i,{})||new DOMParser().parseFromString(i,"text/html")}#Pe(e){let i=e.replace(/<hx-([a-z]+)(\s+|>)/gi,
'<template hx type="$1"$2').replace(/<\/hx-[a-z]+>/gi,"</template>"),n="";i=i.replace(/<head(\s[^>]*)?>[\s\S]*?<\/head>/i,u=>(n=this.#O(u).title,""));let a=i.match(
/<([a-z][^\/>\x20\t\r\n\f]*)/i)?.[1]?.toLowerCase(),o,l;if(a==="html"||a==="body"?(o=this.#O(i),l=document.createDocumentFragment(),l.append(o.body)):(o=this.#O(
`<template>${i}</template>`),l=o.querySelector("template").content),!n){let u=l.querySelector("title:not(svg title)");u&&(n=u.textContent,u.remove())}return this.#ce(
l),{fragment:l,title:n}}#oe(e,i,n,a){let o=i.id?"#"+CSS.escape(i.id):null,[,l,u]=n.match(/^(\S+):(.+)/)??[];l&&([n,o]=[l,u||o]),(n==="true"||!n)&&(n="outerHTML");
let h=this.#v(n);if(o=h.target||o,h.strip??=!h.style.startsWith("outer"),!o)return;let g=this.#n(a,o);for(let m of g){let p=document.createDocumentFragment();p.
append(i.cloneNode(!0)),e.push({type:"oob",fragment:p,target:m,swapSpec:h,sourceElement:a})}i.remove()}#Ve(e,i,n){let a=[];if(n)for(let o of n.split(",")){let[l,
u="true"]=o.split(/:(.*)/);for(let h of e.querySelectorAll(l))this.#oe(a,h,u,i)}for(let o of e.querySelectorAll(this.#l("[hx-swap-oob]"))){let l=this.#M(o,"hx-s\
wap-oob"),u=o.getAttribute(l);o.removeAttribute(l),this.#oe(a,o,u,i)}return a}#h(e,i,n){i?i.before(...n.childNodes):e.append(...n.childNodes)}#v(e){e=e.trim();let i=this.
config.defaultSwap;if(e&&!/^\S*:/.test(e)){let n=e.match(/^(\S+)\s*(.*)$/);i=n[1],e=n[2]}return{style:this.#xe(i),...t.parse(e)}}#Re(e,i){let n=[];for(let a of e.
querySelectorAll("template[hx]")){let o=a.getAttribute("type");if(o==="partial"){let l=this.#b(a,"hx-target")||(a.id?"#"+CSS.escape(a.id):null);if(l){this.#ce(a.
content);let u=this.#v(this.#b(a,"hx-swap")||this.config.defaultSwap);u.ignoreTitle&&(i.title=null);let h=this.#n(i.sourceElement,l);for(let g of h.length?h:[null])
n.push({type:"partial",fragment:a.content.cloneNode(!0),target:g,swapSpec:u,sourceElement:i.sourceElement})}}else this.#a(a,"htmx:process:"+o,{ctx:i,tasks:n});a.
remove()}return n}#ae(e,i,n,a){try{n!=null&&e.setSelectionRange&&e.setSelectionRange(n,a),e.focus(i)}catch{}}#je(e){let i=this.#c(e,"[autofocus]")[0];i&&this.#ae(
i)}#le(e){return e===window||e===document?document.scrollingElement:e}#ze(e,i){if(e.scroll){let n=e.scrollTarget?this.#le(this.#W(i,e.scrollTarget)):i;n&&(e.scroll===
"top"?n.scrollTop=0:e.scroll==="bottom"&&(n.scrollTop=n.scrollHeight))}(e.show==="top"||e.show==="bottom")&&(e.showTarget?this.#le(this.#W(i,e.showTarget)):i)?.
scrollIntoView?.(e.show==="top")}#Ue(e){e.request?.anchor&&document.getElementById(e.request.anchor)?.scrollIntoView({block:"start",behavior:"auto"})}#ce(e){let i=this.#c(
e,"script");for(let n of i){let a=document.createElement("script");for(let o of n.attributes)a.setAttribute(o.name,o.value);this.config.inlineScriptNonce&&(a.nonce=
this.config.inlineScriptNonce),a.textContent=this.#L.createScript(n.textContent),n.replaceWith(a)}}initialize(){this.config.history&&!this.#Q&&(this.#Q=!0,window.
navigation&&!/firefox/i.test(navigator.userAgent)?navigation.addEventListener("navigate",e=>{e.navigationType==="traverse"&&e.canIntercept&&!e.hashChange&&e.intercept(
{handler:()=>this.#ue()})}):window.addEventListener("popstate",e=>this.#ue(e.state))),this.process(document.body)}async swap(e){try{let{fragment:i,title:n}=this.#Pe(
e.text);e.title=n;let a=[],o=this.#Ve(i,e.sourceElement,e.selectOOB),l=this.#Re(i,e);a.push(...o,...l);let u=l.length||o.length&&!this.config.allowEmptySwapAfterOOB,
h=this.#Fe(e,i,u);if(h&&a.unshift(h),!this.#e(e.sourceElement,"htmx:before:swap",{ctx:e,tasks:a}))return;this.#Ge(e);let g=[],m=[];for(let p of a)p.swapSpec?.transition??
h?.transition??e.transition?m.push(p):g.push(this.#H(p));if(m.length>0){let p=async()=>{for(let y of m)await this.#H(y,!1)};g.push(this.#dt(p,e))}await Promise.
all(g),!e.sourceElement?.isConnected&&h?.target?.isConnected&&(e.sourceElement=h.target),this.#e(e.sourceElement,"htmx:after:swap",{ctx:e}),e.title&&e.swap!=="n\
one"&&(document.title=e.title),this.#Ue(e)}finally{this.#e(e.sourceElement,"htmx:finally:swap",{ctx:e})}}#Fe(e,i,n){let a=this.#v(e.swap||this.config.defaultSwap);
if(a.ignoreTitle&&(e.title=null),a.style==="delete"||(i.querySelector("body")||i).childElementCount>0||i.textContent.trim()||(a.swapEmpty??!n)){if(e.select){let l=i.
querySelectorAll(e.select);i=document.createDocumentFragment(),i.append(...l)}return this.#f(e.sourceElement)&&(a.show||="top"),{type:"main",fragment:i,target:this.#_(
e.sourceElement||document.body,a.target||e.target),swapSpec:a,sourceElement:e.sourceElement,transition:e.transition&&a.transition!==!1}}}async#H(e,i=!0){let{target:n,
swapSpec:a,fragment:o}=e;if(typeof n=="string"&&(n=document.querySelector(n)),!n)return;typeof a=="string"&&(a=this.#v(a));let l=a.style;if(l==="none")return;if(o.
firstElementChild?.tagName==="BODY"){let b=n===document.body&&l.startsWith("outer");b&&l==="outerHTML"&&(l="outerSync"),a.strip??=!b}if(a.strip&&o.firstElementChild&&
(o=document.createDocumentFragment(),o.append(...(e.fragment.firstElementChild.content||e.fragment.firstElementChild).childNodes)),this.#S(n,"htmx-swapping"),i&&
e.swapSpec?.swap&&await this.timeout(e.swapSpec?.swap),l==="delete"){n.parentNode&&(this.#i(n),n.parentNode.removeChild(n));return}let u,h=[],g=a.settle??this.config.
defaultSettleDelay,m=n.parentNode;if(l==="innerHTML"||l==="outerHTML"&&m){let b=document.activeElement;if(b?.id){let d,f;try{d=b.selectionStart,f=b.selectionEnd}catch{}
u={elt:b,start:d,end:f}}h=i&&g?this.#ft(o,n):[]}let p=this.#We(o),y=[...o.childNodes];try{if(l==="innerHTML"){for(let b of n.children)this.#i(b);n.replaceChildren(
...o.childNodes)}else if(l==="textContent"){for(let b of n.querySelectorAll("[data-htmx-powered]"))this.#i(b);n.textContent=o.textContent}else if(l==="outerHTML")
m&&(this.#h(m,n,o),this.#i(n),m.removeChild(n),n=y.find(b=>b.nodeType===1)||m);else if(l==="outerSync"){this.#R(n,o.firstElementChild);for(let b of n.children)this.#i(
b);n.replaceChildren(...o.firstElementChild.childNodes),y=[n]}else if(l==="innerMorph")this.#P(n,o,!0),y=[...n.childNodes];else if(l==="outerMorph")this.#P(n,o,
!1),y.push(n);else if(l==="beforebegin")m&&this.#h(m,n,o);else if(l==="afterbegin")this.#h(n,n.firstChild,o);else if(l==="beforeend")this.#h(n,null,o);else if(l===
"afterend")m&&this.#h(m,n.nextSibling,o);else{let b=this.#r.get("handle_swap")||[],d=!1;for(let f of b){let w=f(l,n,o,a);if(w){d=!0,Array.isArray(w)&&(y=w);break}}
if(!d)throw new Error(`Unknown swap style: ${l}`)}}finally{this.#x(n,"htmx-swapping")}if(e.target=n,this.#Be(p),u&&!u.elt.matches(":focus")){let b=document.getElementById(
u.elt.id);if(b){let d={preventScroll:a.focusScroll!==void 0?!a.focusScroll:!this.config.defaultFocusScroll};this.#ae(b,d,u.start,u.end)}}this.#e(n,"htmx:before:\
settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#S(b,"htmx-added");if(i&&h.length>0){this.#S(n,"htmx-settling"),await this.timeout(g);for(let b of h)
b();this.#x(n,"htmx-settling")}this.#e(n,"htmx:after:settle",{task:e,newContent:y,settleTasks:h});for(let b of y)this.#x(b,"htmx-added"),this.process(b),this.#je(
b);this.#ze(a,n)}#e(e,i,n={},a=!0){if(n.error){let o=`htmx: ${i}: ${n.error.message??n.error}`;n.error instanceof Error?console.error(o,n.error,{elt:e,detail:n}):
console.error(o,{elt:e,detail:n})}else n.warn?console.warn(`htmx: ${i}: ${n.warn}`,{elt:e,detail:n}):this.config.logAll&&console.log(`htmx: ${i}`,{elt:e,detail:n});
return e=this.#k(e),this.#a(e,i,n),this.trigger(e,this.#p(i),n,a)}#a(e,i,n={}){let a=this.#r.get(i.replace(/:/g,"_"));if(a){n.cancelled=!1;for(let o of a)if(o(e,
n)===!1||n.cancelled)return n.cancelled=!0,!1}return!0}timeout(e){if(e=this.parseInterval(e),e>0)return new Promise(i=>setTimeout(i,e))}onLoad(e){this.on(this.#p(
"htmx:after:process"),i=>{e(i.target)})}on(e,i,n){let a,o=document;return n===void 0?(a=e,n=i):(o=this.#k(e),a=i),o.addEventListener(a,n),n}find(e,i){return this.#W(
e,i)}findAll(e,i){return this.#n(e,i)}parseInterval(e){if(typeof e=="number")return e;let i={ms:1,s:1e3,m:6e4},[,n,a]=e?.match(/^([\d.]+)(ms|s|m)?$/)||[],o=parseFloat(
n)*(i[a]||1);return isNaN(o)?void 0:o}trigger(e,i,n={},a=!0){e=this.#k(e);let o=new CustomEvent(i,{detail:n,cancelable:!0,bubbles:a,composed:!0}),l=e?.isConnected?
e:document;return!n?.cancelled&&l.dispatchEvent(o)}ajax(e,i,n){(!n||n instanceof Element||typeof n=="string")&&(n={target:n});let a=typeof n.source=="string"?document.
querySelector(n.source):n.source;if(typeof n.source=="string"&&!a)return Promise.reject(new Error("Source not found"));a||=document.body;let o=this.#I(a,n.event||
{});return Object.assign(o,n),n.target&&(o.target=this.#_(document.body,n.target),!o.target)?Promise.reject(new Error("Target not found")):(Object.assign(o.request,
{action:i,method:e.toUpperCase()}),n.headers&&Object.assign(o.request.headers,n.headers),this.#Z(o))}#Ke(e){this.config.history&&(history.pushState({htmx:!0},"",
e),this.#e(document,"htmx:after:history:push",{path:e}))}#Qe(e){this.config.history&&(history.replaceState({htmx:!0},"",e),this.#e(document,"htmx:after:history:\
replace",{path:e}))}async#ue(e,i){if(await this.timeout(1),e??=history.state,!e?.htmx)return;this.#C?.abort(),i=i||location.pathname+location.search;let n=document.
querySelector(this.#l("[hx-history-elt]"))||document.body;if(this.#e(document,"htmx:before:history:restore",{path:i,cacheMiss:!0}))if(this.config.history==="rel\
oad")this._loc.reload();else return this.#C=new AbortController,this.ajax("GET",i,{target:n,swap:"outerSync",select:n!==document.body?this.#l("[hx-history-elt]"):
void 0,request:{headers:{"HX-History-Restore-Request":"true"},signal:this.#C.signal}})}#Je(e){let{sourceElement:i,push:n,replace:a,hx:o,response:l}=e;if((o?.pushurl||
o?.replaceurl)&&(n=o.pushurl,a=o.replaceurl),n==null&&a==null&&this.#f(i)&&(n="true"),(n==="false"||n===!1)&&(n=null),(a==="false"||a===!1)&&(a=null),!n&&!a)return null;
let u=n||a;if(u==="true"){let g=l?.raw?.url||e.request.action,m=new URL(g,location.href);u=m.pathname+m.search+(e.request.anchor?"#"+e.request.anchor:"")}return{
type:n?"push":"replace",path:u}}#Ge(e){if(!this.config.history)return;history.state?.htmx||history.replaceState({htmx:!0},"",location.href);let i=this.#Je(e);if(!i)
return;let n={history:i,sourceElement:e.sourceElement,response:e.response};this.#e(document,"htmx:before:history:update",n)&&(i.type==="push"?this.#Ke(i.path):this.#Qe(
i.path),this.#e(document,"htmx:after:history:update",n))}#Xe(e){if(e._htmx?.onInitialized)return;let i=this.#w("hx-on"),n=this.config.metaCharacter||":",a=o=>async l=>{
try{await this.#d(e,{event:l},`with(event?.detail||{}){${o}}`,!1)}catch(u){typeof u!="symbol"&&this.#e(e,"htmx:error",{error:u})}};for(let o of e.getAttributeNames()){
let l=i.find(m=>o.startsWith(m));if(!l)continue;this.#o(e).onInitialized=!0;let u=o.substring(l.length),h=e.getAttribute(o);if(!u){for(let m of h.split(/;(?=[^;]*->)/)){
let p=m.indexOf("->");p!==-1&&this.#E(e,m.substring(0,p).trim(),a(m.substring(p+2).trim()))}continue}if(u[0]!==n)continue;let g=u.substring(1);g.startsWith(n)&&
(g="htmx"+n+g.substring(1)),this.#E(e,g,a(h))}}#Ye(e){let i=e.sourceElement,n=this.#t(i,"hx-indicator"),a;if(n)a=this.#n(i,n,"hx-indicator");else{if(i===document.
body)return;a=[i]}for(let o of a){e.indicators.push(o);let l=this.#u(o);l.rc=(l.rc||0)+1,this.#S(o,this.config.requestClass)}}#Ze(e){for(let i of e){let n=this.#u(
i);n.rc&&--n.rc<=0&&(this.#x(i,this.config.requestClass),delete n.rc)}}#et(e){let i=e.sourceElement,n=this.#t(i,"hx-disable");if(n)for(let a of this.#n(i,n,"hx-\
disable")){e.disabledElements.push(a);let o=this.#u(a);o.dc=(o.dc||0)+1,a.disabled=!0}}#tt(e){for(let i of e){let n=this.#u(i);n.dc&&--n.dc<=0&&(i.disabled=!1,delete n.
dc)}}#de(e,i,n,a,o){if(a&&i&&!i.reportValidity())return;n??=i&&e.type==="submit"?e:null;let l=i?new FormData(i):new FormData,u=i?new Set(i.elements):new Set;if(!i){
if(a&&e.reportValidity&&!e.reportValidity())return;this.#fe(e,u,l,o)}n?.name&&(l.append(n.name,n.value),u.add(n));let h=this.#t(e,"hx-include");if(h)for(let g of this.#n(
e,h)){if(a&&g.reportValidity&&!g.reportValidity())return;this.#fe(g,u,l)}return l}#fe(e,i,n,a){let o=e.tagName,l=[];o==="BUTTON"||o.includes("-")?l=[e]:(["INPUT",
"SELECT","TEXTAREA","FIELDSET"].includes(o)||!a&&e!==document.body)&&(l=this.#c(e,"[name]:not(button)"));for(let u of l){let h=u.name||u.getAttribute?.("name");
if(!h||u.matches(":disabled")||i.has(u))continue;i.add(u);let g=u.type;if(g==="checkbox"||g==="radio"||u.tagName!=="INPUT"&&"checked"in u)u.checked&&n.append(h,
u.value);else if(g==="file")for(let m of u.files)n.append(h,m);else if(g==="select-multiple")for(let m of u.selectedOptions)n.append(h,m.value);else if(Array.isArray(
u.value))for(let m of u.value)n.append(h,m);else n.append(h,u.value)}}#N(e,i,n,a={}){let o=this.#t(e,i);if(!o)return null;let l=this.#B(o);if(l)return l.indexOf(
"{")!==0&&(l="{"+l+"}"),this.#d(e,a,l,!0).then(u=>{n(u)});n(t.parse(o))}#rt(e){let i=e.trim();return i.startsWith("<")&&i.endsWith("/>")?i.slice(1,-2):i}#n(e,i,n,a){
let o=i??e,l=i?this.#k(e)||document.body:document;if(o.startsWith("global "))return this.#n(l,o.slice(7),n,!0);let u=o?t.split(o):[],h=[],g=[];for(let m of u){let p=this.#rt(
m),y;if(p.startsWith("closest "))y=l.closest(p.slice(8));else if(p.startsWith("find "))y=l.querySelector(p.slice(5));else if(p.startsWith("findAll "))h.push(...l.
querySelectorAll(p.slice(8)));else if(p==="next"||p==="nextElementSibling")y=l.nextElementSibling;else if(p.startsWith("next "))y=this.#it(l,p.slice(5),!!a);else if(p===
"previous"||p==="previousElementSibling")y=l.previousElementSibling;else if(p.startsWith("previous "))y=this.#nt(l,p.slice(9),!!a);else if(p==="document")y=document;else if(p===
"window")y=window;else if(p==="body")y=document.body;else if(p==="host")y=l.getRootNode().host;else if(p==="this"){if(n){h.push(...this.#ke(l,n));continue}y=l}else
g.push(p);y&&h.push(y)}if(g.length>0){let m=g.join(","),p=this.#$(l,!!a);h.push(...p.querySelectorAll(m))}return[...new Set(h)]}#it(e,i,n){return this.#he(this.#$(
e,n).querySelectorAll(i),e,Node.DOCUMENT_POSITION_PRECEDING)}#nt(e,i,n){let a=[...this.#$(e,n).querySelectorAll(i)].reverse();return this.#he(a,e,Node.DOCUMENT_POSITION_FOLLOWING)}#he(e,i,n){
for(let a of e)if(a.compareDocumentPosition(i)===n)return a}#$(e,i){return e.isConnected&&e.getRootNode?e.getRootNode?.({composed:i}):document}#D(e,i,n){let a=this.#n(
e,i,n)[0];return a||console.warn(`htmx: '${i}' on ${n} did not match any element`,{elt:e,selector:i,attr:n}),a}#W(e,i,n){return this.#n(e,i,n)[0]}#B(e){if(e!=null){
if(e.startsWith("js:"))return e.substring(3);if(e.startsWith("javascript:"))return e.substring(11)}}#st(e){let i=this.#o(e);if(i.abortInitialized)return;i.abortInitialized=
!0;let n=()=>{this.#te(e).abort()};e.addEventListener("htmx:abort",n),i.listeners.push({fromElt:e,eventName:"htmx:abort",handler:n})}#P(e,i,n){let{persistentIds:a,
idMap:o}=this.#lt(e,i),l=document.createElement("div");l.hidden=!0,document.body.after(l);let u={target:e,idMap:o,persistentIds:a,pantry:l,futureMatches:new WeakSet};
n?this.#V(u,e,i):this.#V(u,e.parentNode,i,e,e.nextSibling),this.#i(l),l.remove()}#V(e,i,n,a=null,o=null){i instanceof HTMLTemplateElement&&n instanceof HTMLTemplateElement&&
(i=i.content,n=n.content),a||=i.firstChild;let l=n.firstChild;for(;l;){let u;if(a&&a!=o&&(u=this.#ot(e,l,a,o),u&&u!==a)){let g=a;for(;g&&g!==u;){let m=g;g=g.nextSibling,
m instanceof Element&&(e.idMap.has(m)||this.#me(e,m,l))?this.#m(i,m,o):this.#pe(e,m)}}if(!u&&l instanceof Element&&e.persistentIds.has(l.id)){let g=CSS.escape(l.
id);u=e.target.id===l.id&&e.target||e.target.querySelector(`[id="${g}"]`)||e.pantry.querySelector(`[id="${g}"]`);let m=u;for(;m=m.parentNode;){let p=e.idMap.get(
m);p&&(p.delete(u.id),p.size||e.idMap.delete(m))}this.#m(i,u,a)}if(u){this.#ge(u,l,e),a=u.nextSibling,l=l.nextSibling;continue}let h=l.nextSibling;if(e.idMap.has(
l)){let g=document.createElement(l.tagName);i.insertBefore(g,a),this.#ge(g,l,e),this.process(g),a=g.nextSibling}else i.insertBefore(l,a),a=l.nextSibling;l=h}for(;a&&
a!=o;){let u=a;a=a.nextSibling,this.#pe(e,u)}}#me(e,i,n){if(e.futureMatches.has(i))return!0;for(let a=n.nextSibling,o=0;a&&o<this.config.morphScanLimit;a=a.nextSibling,
o++)if(a instanceof Element&&i.isEqualNode(a))return e.futureMatches.add(i),!0;return!1}#ot(e,i,n,a){if(i.nodeType===3)return n?.nodeType===3?n:null;if(!(i instanceof
Element))return null;let o=null,l=0,u=this.config.morphScanLimit,h=e.idMap.get(i),g=h?.size||0;if(i.id&&!h)return null;let m=n;for(;m&&m!=a;){let p=e.idMap.get(
m);if(this.#q.isSoftMatch(m,i)){if(p&&h&&[...p].some(y=>h.has(y)))return m;if(!p){if(u>0&&m.isEqualNode(i))return m;o||(o=m)}}if(l+=p?.size||0,l>g||document.activeElement?.
selectionStart!=null&&m.contains(document.activeElement)||--u<1&&g===0)break;m=m.nextSibling}return o&&this.#me(e,o,i)?null:o}#at(e,i){return!(e instanceof Element)||
e.tagName!==i.tagName||e.tagName==="SCRIPT"&&!e.isEqualNode(i)?!1:!e.id||e.id===i.id}#pe(e,i){e.idMap.has(i)?this.#m(e.pantry,i,null):(this.#i(i),i.remove())}#m(e,i,n){
if(e.moveBefore)try{e.moveBefore(i,n);return}catch{}e.insertBefore(i,n)}#ge(e,i,n){if(e.nodeType===3){e.nodeValue!==i.nodeValue&&(e.nodeValue=i.nodeValue);return}
if(this.config.morphSkip&&e.matches?.(this.config.morphSkip)||!this.#a(e,"htmx:before:morph:node",{oldNode:e,newNode:i}))return;this.#R(e,i),e instanceof HTMLTextAreaElement&&
document.activeElement!==e&&e.defaultValue!=i.defaultValue&&(e.value=i.value),!(this.config.morphSkipChildren&&e.matches?.(this.config.morphSkipChildren))&&(!e.
isEqualNode(i)||i.tagName==="TEMPLATE"||i.querySelector?.("template"))&&this.#V(n,e,i)}#R(e,i){let n=this.config.morphIgnore||[],a=!1,o=l=>this.#w("hx-").some(u=>l.
startsWith(u));for(let l of i.attributes)if(!n.some(u=>l.name.startsWith(u))&&e.getAttribute(l.name)!==l.value){if(o(l.name)&&(a=!0),!this.#a(e,"htmx:before:mor\
ph:attr",{attrName:l.name,newValue:l.value}))continue;e.setAttribute(l.name,l.value),l.name==="value"&&e instanceof HTMLInputElement&&e.type!=="file"&&document.
activeElement!==e&&(e.value=l.value)}for(let l=e.attributes.length-1;l>=0;l--){let u=e.attributes[l];if(u&&!i.hasAttribute(u.name)&&!n.some(h=>u.name.startsWith(
h))){if(o(u.name)&&(a=!0),!this.#a(e,"htmx:before:morph:attr",{attrName:u.name,newValue:null}))continue;e.removeAttribute(u.name)}}a&&this.#i(e,!0)}#ye(e,i,n,a){
for(let o of a)if(i.has(o.id)){let l=o;for(;l&&l!==n;){let u=e.get(l);u==null&&(u=new Set,e.set(l,u)),u.add(o.id),l=l.parentElement}}}#lt(e,i){let n=this.#c(e,"\
[id]"),a=i.querySelectorAll("[id]"),o=this.#ct(n,a),l=new Map;return this.#ye(l,o,e.parentElement,n),this.#ye(l,o,i,a),{persistentIds:o,idMap:l}}#ct(e,i){let n=new Set,
a=new Map;for(let{id:l,tagName:u}of e)a.has(l)?n.add(l):l&&a.set(l,u);let o=new Set;for(let{id:l,tagName:u}of i)o.has(l)?n.add(l):a.get(l)===u&&o.add(l);for(let l of n)
o.delete(l);return o}#ut(e){let i=e.response.raw.status,n=this.config.noSwap.map(o=>o+""),a=i+"";for(let o of[a,a.slice(0,2)+"x",a[0]+"xx"]){if(n.includes(o)){e.
swap="none";return}let l=this.#t(e.sourceElement,"hx-status:"+o);if(l){t.merge(l,e);return}}}#dt(e,i){return new Promise(n=>{this.#g||=[],this.#g.push({task:e,resolve:n,
ctx:i}),this.#y||this.#be()})}async#be(){if(this.#g.length===0||this.#y)return;this.#y=!0;let{task:e,resolve:i,ctx:n}=this.#g.shift();try{if(document.startViewTransition){
let a={task:e,ctx:n};this.#e(n.sourceElement,"htmx:before:viewTransition",a),await document.startViewTransition(a.task).finished,this.#e(n.sourceElement,"htmx:a\
fter:viewTransition",a)}else await e()}catch{}finally{this.#y=!1,i(),this.#be()}}#ft(e,i){let n=["class","style","width","height"],a=i.querySelectorAll("[id]"),
o=Object.fromEntries([...a].map(h=>[h.id,h])),l=e.querySelectorAll("[id]"),u=[];for(let h of l){let g=o[h.id];if(g?.tagName===h.tagName){let m=h.cloneNode(!1);for(let p of n)
g.hasAttribute(p)?h.setAttribute(p,g.getAttribute(p)):h.removeAttribute(p);u.push(()=>{this.#R(h,m)})}}return u}#S(e,i){e?.classList?.add?.(i)}#x(e,i){e?.classList?.
remove?.(i),e?.classList?.length===0&&e.removeAttribute("class")}#k(e){return typeof e=="string"?this.find(e):e}#p(e){return this.config.metaCharacter?e.replace(
/:/g,this.config.metaCharacter):e}}return new s})();typeof window<"u"&&(window.htmx=je);var F=je;(()=>{let t;function r(d){let f=htmx.config.metaCharacter||":",w=`[${CSS.escape("hx-ws"+f+d)}]`;return htmx.config.prefix&&(w+=`,[${CSS.escape(htmx.config.prefix+
"ws"+f+d)}]`),w}function s(d){let f=t.HCON.parse(t.attributeValue(d,"hx-config")).ws||{};return{reconnect:!0,reconnectCodes:[1001,1005,1006,1011,1012,1013,1014],
reconnectDelay:500,reconnectMaxDelay:6e4,reconnectMaxAttempts:1/0,reconnectJitter:.3,pauseOnBackground:!0,maxOutgoingMessagesQueueSize:100,...htmx.config.ws,...f}}
function c(d){if(d.startsWith("ws://")||d.startsWith("wss://"))return d;if(d.startsWith("http://"))return"ws://"+d.slice(7);if(d.startsWith("https://"))return"w\
ss://"+d.slice(8);let f=window.location.protocol==="https:"?"wss:":"ws:",w=window.location.host;if(d.startsWith("//"))return f+d;if(d.startsWith("/"))return f+"\
//"+w+d;let E=window.location.pathname.substring(0,window.location.pathname.lastIndexOf("/")+1);return f+"//"+w+E+d}let e=new Set;function i(d,f){if(f._htmx.ws.
connection)return f._htmx.ws.connection;let E={url:c(d),config:s(f),socket:null,attempt:0,timer:null,queue:[],receiving:Promise.resolve(),sending:Promise.resolve(),
abortController:null,visibilityHandler:null,cancelled:!1};return!t.triggerHtmxEvent(f,"htmx:ws:before:connection",{connection:E})||E.cancelled?(t.triggerHtmxEvent(
f,"htmx:ws:close",{connection:E,reason:"cancelled",code:null}),null):(f._htmx.ws.connection=E,e.add(E),a(f,E),E.config.pauseOnBackground&&(E.visibilityHandler=()=>{
document.hidden?E.socket&&E.socket.readyState===WebSocket.OPEN&&E.socket.close():(!E.socket||E.socket.readyState===WebSocket.CLOSED)&&(E.attempt=0,a(f,E))},document.
addEventListener("visibilitychange",E.visibilityHandler)),E)}function n(d,f){if(f.timer&&clearTimeout(f.timer),f.visibilityHandler&&document.removeEventListener(
"visibilitychange",f.visibilityHandler),f.abortController&&f.abortController.abort(),f.queue.length=0,f.socket)try{(f.socket.readyState===WebSocket.OPEN||f.socket.
readyState===WebSocket.CONNECTING)&&f.socket.close()}catch{}d._htmx?.ws?.connection===f&&delete d._htmx.ws.connection,e.delete(f)}function a(d,f){let w=f.url;if(f.
abortController&&f.abortController.abort(),f.socket){let E=f.socket;f.socket=null;try{(E.readyState===WebSocket.OPEN||E.readyState===WebSocket.CONNECTING)&&E.close()}catch{}}
try{f.socket=new WebSocket(w,f.config?.protocols);let E=new AbortController;f.abortController=E;let S={signal:E.signal};f.socket.addEventListener("open",()=>{if(d.
isConnected)t.triggerHtmxEvent(d,"htmx:ws:after:connection",{connection:f});else{n(d,f);return}f.attempt=0,u(f)},S),f.socket.addEventListener("message",v=>{f.receiving=
f.receiving.then(()=>g(d,f,v)).catch(A=>{d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:A})})},S),f.socket.addEventListener("close",v=>{
if(v.target!==f.socket||(d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"closed",code:v.code}),!e.has(f)))return;let A=f.config;A.pauseOnBackground&&
document.hidden||(A.reconnect&&A.reconnectCodes.includes(v.code)&&d.isConnected?o(d,f):n(d,f))},S),f.socket.addEventListener("error",v=>{d.isConnected&&t.triggerHtmxEvent(
d,"htmx:ws:error",{connection:f,error:v})},S)}catch(E){d.isConnected&&t.triggerHtmxEvent(d,"htmx:ws:error",{connection:f,error:E})}}function o(d,f){let w=f.config;
f.attempt++;let E=f.attempt;if(!w.reconnect||E>w.reconnectMaxAttempts){n(d,f);return}let S=htmx.parseInterval(w.reconnectDelay)??w.reconnectDelay,v=htmx.parseInterval(
w.reconnectMaxDelay)??w.reconnectMaxDelay,A=Math.min(S*Math.pow(2,E-1),v);if(w.reconnectJitter>0){let k=A*w.reconnectJitter;A=Math.max(0,A+(Math.random()*2-1)*k)}
if(d.isConnected){if(f.cancelled=!1,!t.triggerHtmxEvent(d,"htmx:ws:before:connection",{connection:f})||f.cancelled){t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,
reason:"cancelled",code:null}),n(d,f);return}}else{n(d,f);return}f.timer=setTimeout(()=>{d.isConnected?a(d,f):n(d,f)},A)}function l(d,f,w){try{d.socket.send(w.data),
t.triggerHtmxEvent(f,"htmx:ws:after:message:outgoing",{connection:d,message:w})}catch(E){t.triggerHtmxEvent(f,"htmx:ws:error",{connection:d,error:E})}}function u(d){
for(;d.queue.length&&d.socket?.readyState===WebSocket.OPEN;){let f=d.queue.shift();l(d,f.element,f.message)}}async function h(d,f){let w=d.closest(r("connect")),
E=w&&t.attributeValue(w,"hx-ws:connect");if(!E){t.triggerHtmxEvent(d,"htmx:ws:error",{url:null,error:"No WebSocket connection found for element"});return}let S=c(
E),v=w._htmx?.ws?.connection;if(!v){t.triggerHtmxEvent(d,"htmx:ws:error",{url:S,error:"Connection not open"});return}let k={...t.createRequestContext(d,f).request.
headers};delete k.Accept;let R=d.form||d.closest("form"),C=t.collectFormData(d,R,f.submitter),M={};for(let[N,$]of C)N in M?M[N]=[].concat(M[N],$):M[N]=$;let Pe=t.
getAttributeObject(d,"hx-vals",N=>Object.assign(M,N)),Ve=v.sending.then(async()=>{Pe&&await Pe,delete M.headers;let N=[],$={headers:k,values:M,data:void 0},Re={
connection:v,message:$,cancelled:!1,waitUntil(ge){N.push(Promise.resolve(ge))}},jt=t.triggerHtmxEvent(d,"htmx:ws:before:message:outgoing",Re);try{if(await Promise.
all(N),!jt||Re.cancelled)return;if($.data??=JSON.stringify({...$.values,headers:$.headers}),!e.has(v)){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:"\
Connection closed"});return}v.socket?.readyState===WebSocket.OPEN?l(v,d,$):v.queue.length>=v.config.maxOutgoingMessagesQueueSize?t.triggerHtmxEvent(d,"htmx:ws:e\
rror",{connection:v,error:"Outgoing messages queue is full"}):v.queue.push({element:d,message:$})}catch(ge){t.triggerHtmxEvent(d,"htmx:ws:error",{connection:v,error:ge})}});
v.sending=Ve.catch(()=>{}),await Ve}async function g(d,f,w){let E=[],S={data:w.data,text(){let C=S.data;return typeof C=="string"?Promise.resolve(C):C instanceof
Blob?C.text():Promise.resolve(new TextDecoder().decode(C))},json(){return S.text().then(JSON.parse)}};if(!d.isConnected){n(d,f);return}let v={connection:f,message:S,
cancelled:!1,waitUntil(C){E.push(Promise.resolve(C))}},A=t.triggerHtmxEvent(d,"htmx:ws:before:message:incoming",v);if(await Promise.all(E),!A||v.cancelled)return;
let k=null,R;if(typeof S.data=="string")try{k=await S.json()}catch{R=await S.text()}if(k&&(k.content!==void 0?R=k.content:k.payload!==void 0&&(R=k.payload,f._payloadWarnFired||
(console.warn("htmx: [hx-ws] json.payload is deprecated; use json.content instead"),f._payloadWarnFired=!0))),R!=null){let C=k?.target||t.attributeValue(d,"hx-t\
arget"),M=k?.swap||t.attributeValue(d,"hx-swap")||htmx.config.defaultSwap;/(?:^|\s)swapEmpty(?::(?:true|false))?(?=\s|$)/.test(M)||(M+=" swapEmpty:false"),await htmx.
swap({sourceElement:d,target:C||d,swap:M,select:k?.select??t.attributeValue(d,"hx-select"),selectOOB:t.attributeValue(d,"hx-select-oob"),text:R,transition:!1})}
t.triggerHtmxEvent(d,"htmx:ws:after:message:incoming",{connection:f,message:S})}function m(d){if(t.htmxProp(d).ws??={},d._htmx.ws.initialized)return;let f=t.attributeValue(
d,"hx-ws:connect");if(!f)return;let w=t.attributeValue(d,"hx-trigger")||"load";t.onTrigger(d,w,()=>{i(f,d)}),d._htmx.ws.initialized=!0}function p(d){if(t.htmxProp(
d).ws??={},d._htmx.ws.sendInitialized)return;let f=t.attributeValue(d,"hx-trigger");f||(f=d.matches("form")?"submit":d.matches("input:not([type=button]):not([ty\
pe=submit]),select,textarea")?"change":"click"),t.onTrigger(d,f,async w=>{d.matches("form")&&w.type==="submit"&&w.preventDefault(),await h(d,w)}),d._htmx.ws.sendInitialized=
!0}function y(d){let f=d._htmx?.ws?.connection;f&&(t.triggerHtmxEvent(d,"htmx:ws:close",{connection:f,reason:"removed",code:null}),n(d,f))}function b(d){if(d.hasAttribute(
"ws-connect")||d.hasAttribute("ws-send")){if(console.warn("htmx: [hx-ws] legacy attributes ws-connect and ws-send are deprecated; use hx-ws:connect and hx-ws:se\
nd instead"),d.hasAttribute("ws-connect")){let f=d.getAttribute("ws-connect"),w=htmx.config.metaCharacter||":",E=(htmx.config.prefix||"hx-")+"ws"+w+"connect";d.
hasAttribute(E)||d.setAttribute(E,f)}if(d.hasAttribute("ws-send")){let f=htmx.config.metaCharacter||":",w=(htmx.config.prefix||"hx-")+"ws"+f+"send";d.hasAttribute(
w)||d.setAttribute(w,"")}}}htmx.registerExtension("ws",{init:d=>{t=d,htmx.config.ws||(htmx.config.ws={})},htmx_after_process:d=>{let f=E=>{b(E);let S=t.attributeValue(
E,"hx-ws:send");t.attributeValue(E,"hx-ws:connect")!=null&&m(E),S!=null&&p(E)};f(d);let w=r("connect")+","+r("send")+",[ws-connect],[ws-send]";d.querySelectorAll(
w).forEach(f)},htmx_before_cleanup:d=>{y(d)}}),typeof window<"u"&&window.htmx&&window.addEventListener("pagehide",()=>{e.forEach(d=>{d.socket&&d.socket.close(1e3,
"page navigating away")})})})();F.config.includeIndicatorCSS=!1;F.config.history=!0;F.config.defaultTimeout=3e4;var ze=()=>{throw new Error("Attributes carry no code here: use a module under a\
ssets/js instead of hx-on, js: or trigger filters.")};F.registerExtension("no-code-in-attributes",{init(t){t.initSecurity(null,ze,ze)}});document.readyState!=="loading"&&F.process(document.body);function Ue(t){t==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=t;for(let r of document.querySelectorAll("[data\
-theme-set]"))r.setAttribute("aria-checked",String(r.getAttribute("data-theme-set")===t));for(let r of document.querySelectorAll("[data-theme-choice]"))r instanceof
HTMLInputElement&&(r.checked=r.value===t)}document.addEventListener("click",t=>{let r=t.target.closest?.("[data-theme-set]");r&&Ue(r.getAttribute("data-theme-se\
t")??"system")});document.addEventListener("change",t=>{let r=t.target;!(r instanceof HTMLInputElement)||!r.matches("[data-theme-choice]")||(Ue(r.value),r.form?.
requestSubmit())});function K(t,r,{align:s="start",side:c="below",gap:e=4}={}){let i=r.getBoundingClientRect(),n=t.offsetWidth,a=t.offsetHeight,o=8,l=innerHeight-i.bottom-o,u=i.top-
o,h=c==="below"?l>=a+e||l>=u:u<a+e&&l>u,g=s==="end"?i.right-n:s==="middle"?i.left+(i.width-n)/2:i.left;g=Math.max(o,Math.min(g,innerWidth-n-o));let m=h?i.bottom+
e:i.top-a-e;m=Math.max(o,Math.min(m,innerHeight-a-o)),t.style.left=`${Math.round(g)}px`,t.style.top=`${Math.round(m)}px`}var Fe=t=>[...t.querySelectorAll('[role^="menuitem"]')].filter(r=>r instanceof HTMLElement&&r.checkVisibility()).map(r=>r),zt=t=>document.querySelector(`[popove\
rtarget="${CSS.escape(t.id)}"]`);document.addEventListener("beforetoggle",t=>{let r=t.target;r.matches?.(".menu__list")&&(r.style.visibility=t.newState==="open"?
"hidden":"")},!0);document.addEventListener("toggle",t=>{let r=t.target;if(!r.matches?.(".menu__list"))return;r.style.visibility="";let s=t.newState==="open",c=zt(
r);if(c?.setAttribute("aria-expanded",String(s)),!s||!c)return;let e=c.getBoundingClientRect();r.style.maxHeight=`${Math.round(Math.max(e.top,innerHeight-e.bottom))-
12}px`,K(r,c,{align:r.dataset.align==="end"?"end":"start",side:r.dataset.side==="above"?"above":"below"}),Fe(r)[0]?.focus()},!0);document.addEventListener("keyd\
own",t=>{let r=t.target,s=r.closest?.(".menu__list");if(!s){let n=r.closest?.('[aria-haspopup="menu"]');n&&(t.key==="ArrowDown"||t.key==="ArrowUp")&&(t.preventDefault(),
document.getElementById(n.getAttribute("popovertarget")??"")?.showPopover());return}let c=Fe(s),e=c.indexOf(r),i=n=>{t.preventDefault(),c[(n+c.length)%c.length]?.
focus()};t.key==="ArrowDown"?i(e+1):t.key==="ArrowUp"?i(e-1):t.key==="Home"?i(0):t.key==="End"?i(c.length-1):t.key==="Tab"?s.hidePopover():t.key.length===1&&t.key!==
" "&&!t.ctrlKey&&!t.metaKey&&[...c.slice(e+1),...c.slice(0,e+1)].find(a=>a.innerText.trim().toLowerCase().startsWith(t.key.toLowerCase()))?.focus()});document.addEventListener(
"click",t=>{let r=t.target.closest?.('[role="menuitem"], [role="menuitemradio"]');r&&(r.getAttribute("aria-disabled")==="true"?t.preventDefault():r.closest(".me\
nu__list")?.hidePopover())});addEventListener("resize",()=>document.querySelectorAll(".menu__list:popover-open").forEach(t=>t.hidePopover()));function ie(t){let r=document.getElementById(t);!(r instanceof HTMLDialogElement)||r.open||(r.showModal(),Ke(r),r.addEventListener("keydown",()=>delete r.dataset.
begins,{once:!0}))}function Ke(t){t.dataset.begins="";let r=document.activeElement;if(r!==t&&!r?.matches(".dialog__close *"))return;let s=t.querySelector(".dial\
og__body")?.parentElement??t,e=[...s.querySelectorAll('.dialog__body :is(input:not([type="hidden"]), select, textarea)'),...s.querySelectorAll(".dialog__body :i\
s(.btn, button, .nav__item), .dialog__foot .btn")].find(i=>i instanceof HTMLElement&&!i.matches(":disabled")&&i.checkVisibility());e instanceof HTMLElement&&(e.
focus(),delete t.dataset.begins)}document.addEventListener("click",t=>{let r=t.target,s=r.closest?.("[data-opens]")?.getAttribute("data-opens");if(s){t.preventDefault(),
ie(s);return}if(r.closest?.("[data-closes]")){r.closest("dialog")?.close();return}if(r instanceof HTMLDialogElement&&r.hasAttribute("data-light")){let c=r.getBoundingClientRect();
!(t.clientX>=c.left&&t.clientX<=c.right&&t.clientY>=c.top&&t.clientY<=c.bottom)&&t.detail>0&&r.close()}});var Qe=t=>t.querySelectorAll("dialog[data-open]").forEach(
r=>{r.removeAttribute("data-open"),ie(r.id)});document.addEventListener("htmx:after:swap",()=>{Qe(document),document.querySelectorAll("dialog:modal[data-begins]").
forEach(t=>Ke(t))});Qe(document);function Q(t,r,s=!1){let c=document.getElementById("confirm");if(!(c instanceof HTMLDialogElement))return Promise.resolve(!0);let{
confirmTitle:e="Are you sure?",confirmAction:i="Continue",confirmTone:n=""}=t.dataset,a=(l,u)=>{let h=c.querySelector(`[data-slot="${l}"]`);h&&(h.textContent=u)};
a("title",e),a("text",r),a("action",i);let o=c.querySelector('[value="yes"]');return o?.classList.toggle("btn--danger",n==="danger"),o?.classList.toggle("btn--p\
rimary",n!=="danger"),c.returnValue="",c.showModal(),s&&o instanceof HTMLElement&&o.focus(),new Promise(l=>c.addEventListener("close",()=>l(c.returnValue==="yes"),
{once:!0}))}document.addEventListener("htmx:confirm",t=>{let{ctx:r,issueRequest:s,dropRequest:c}=t.detail;r?.confirm&&(t.preventDefault(),Q(r.sourceElement,r.confirm).
then(e=>e?s():c()))});document.addEventListener("submit",t=>{let r=t.target,s=t.submitter,c=s?.dataset.confirm?s:r,e=c.dataset.confirm;!e||r.dataset.confirmed||
(t.preventDefault(),t.stopImmediatePropagation(),Q(c,e).then(i=>{i&&(r.dataset.confirmed="yes",r.requestSubmit(s),delete r.dataset.confirmed)}))},!0);function ye(t){t.classList.add("is-leaving"),setTimeout(()=>t.remove(),matchMedia("(prefers-reduced-motion: reduce)").matches?0:180)}function Je(t){if(t.hasAttribute(
"data-watched")||(t.setAttribute("data-watched",""),t.getAttribute("role")!=="alert"&&x([...t.querySelectorAll(".toast__title, .toast__text")].map(e=>e.textContent).
join(". ")),t.hasAttribute("data-stays")))return;let r=setTimeout(()=>ye(t),7e3),s=()=>clearTimeout(r),c=()=>{clearTimeout(r),r=setTimeout(()=>ye(t),7e3)};t.addEventListener(
"pointerenter",s),t.addEventListener("pointerleave",c),t.addEventListener("focusin",s),t.addEventListener("focusout",c)}function x(t){let r=Ut();r&&(r.textContent=
"",requestAnimationFrame(()=>r.textContent=t))}function Ut(){let t=[...document.querySelectorAll("dialog:modal")].at(-1);if(!t)return document.getElementById("l\
ive");let r=t.querySelector(":scope > [data-said]");if(r)return r;let s=Object.assign(document.createElement("div"),{className:"sr-only"});return s.setAttribute(
"role","status"),s.dataset.said="",t.append(s),s}function D({tone:t="good",title:r,text:s=""}){let c=document.getElementById(`toast-${t}`);if(!(c instanceof HTMLTemplateElement))
return;let e=c.content.cloneNode(!0),[i,n]=[e.querySelector(".toast__title"),e.querySelector(".toast__text")];i&&(i.textContent=r),n&&(n.textContent=s),document.
getElementById("toasts")?.append(e)}var ne=document.getElementById("toasts");ne&&(ne.querySelectorAll(".toast").forEach(Je),new MutationObserver(()=>ne.querySelectorAll(
".toast").forEach(Je)).observe(ne,{childList:!0}));document.addEventListener("click",t=>{let r=t.target.closest?.("[data-dismiss]")?.closest(".toast, .banner");
r&&ye(r)});var q=document.createElement("div");q.className="tooltip";q.id="tooltip";q.setAttribute("role","tooltip");q.setAttribute("popover","manual");var W=null,J;function Ge(t){
let r=t.getAttribute("data-tip");!r||!t.isConnected||(W=t,q.textContent=r,(t.closest("dialog[open]")??document.body).append(q),q.showPopover(),K(q,t,{align:"mid\
dle",side:t.getAttribute("data-tip-side")==="below"?"below":"above",gap:6}),t.getAttribute("aria-label")!==r&&t.textContent?.trim()!==r&&t.setAttribute("aria-de\
scribedby",Xe(t,!0)))}function Xe(t,r){let s=(t.getAttribute("aria-describedby")??"").split(/\s+/).filter(c=>c&&c!==q.id);return(r?[...s,q.id]:s).join(" ")}function j(){
if(clearTimeout(J),!W)return;let t=Xe(W,!1);t?W.setAttribute("aria-describedby",t):W.removeAttribute("aria-describedby"),W=null,q.matches(":popover-open")&&q.hidePopover()}
function Ye(t){let r=t.target.closest?.("[data-tip], [title]"),s=r?.getAttribute("title");return r&&s&&!(r instanceof HTMLIFrameElement)&&(r.setAttribute("data-\
tip",s),r.removeAttribute("title")),r??Ft(t.target)}function Ft(t){let r=t.closest?.(".truncate, .clamp-2, .cell-two__sub, .btn > span");return!r||r.scrollWidth<=
r.clientWidth&&r.scrollHeight<=r.clientHeight?null:(r.setAttribute("data-tip",(r.textContent??"").trim()),r)}document.addEventListener("pointerover",t=>{if(t.pointerType===
"touch")return;let r=t.target;if(q.contains(r))return clearTimeout(J);let s=Ye(t);if(s===W)return clearTimeout(J);if(clearTimeout(J),!s){J=setTimeout(j,120);return}
J=setTimeout(()=>{j(),Ge(s)},W?60:350)});document.addEventListener("focusin",t=>{let r=Ye(t);r?.matches(":focus-visible")&&(j(),Ge(r))});document.addEventListener(
"focusout",j);document.addEventListener("keydown",t=>{t.key==="Escape"&&j()});document.addEventListener("pointerdown",j);addEventListener("scroll",j,{capture:!0,
passive:!0});var be=[["minute",60],["hour",3600],["day",86400]];function Kt(t){let r=t<0,s=Math.abs(t);if(s<45)return r?"just now":"in a moment";if(s>=7*86400)return null;let c=o=>r?
Math.floor(s/o):Math.round(s/o),[e,i]=c(60)<60?be[0]:c(3600)<24?be[1]:be[2],n=Math.max(1,c(i)),a=`${n} ${e}${n===1?"":"s"}`;return r?`${a} ago`:`in ${a}`}function Ze(){
let t=Date.now();for(let r of document.querySelectorAll("time[data-relative]")){let s=Kt((Date.parse(r.dateTime)-t)/1e3);s&&r.textContent!==s&&(r.textContent=s)}}
setInterval(Ze,2e4);document.addEventListener("visibilitychange",()=>{document.hidden||Ze()});function et(t){let r=t.closest('[role="tablist"]');for(let s of r?.querySelectorAll('[role="tab"]')??[]){let c=s===t;s.setAttribute("aria-selected",String(c)),s.
setAttribute("tabindex",c?"0":"-1"),document.getElementById(s.getAttribute("aria-controls")??"")?.toggleAttribute("hidden",!c)}}document.addEventListener("click",
t=>{let r=t.target.closest?.('[role="tab"]');r instanceof HTMLElement&&et(r)});document.addEventListener("keydown",t=>{let r=t.target.closest?.('[role="tab"]');
if(!(r instanceof HTMLElement))return;let s=[...r.closest('[role="tablist"]')?.querySelectorAll('[role="tab"]')??[]],c=s.indexOf(r),e={ArrowRight:c+1,ArrowLeft:c-
1,Home:0,End:s.length-1}[t.key];if(e===void 0)return;t.preventDefault();let i=s[(e+s.length)%s.length];et(i),i.focus()});var P=t=>t.closest?.(".combobox"),I=t=>t.querySelector(".combobox__input"),G=t=>t.querySelector('[role="listbox"]'),we=t=>[...G(t).querySelectorAll('[role="opti\
on"]')].map(r=>r);function Y(t,r){G(t).hidden=!r,I(t).setAttribute("aria-expanded",String(r)),r||se(t,null)}function se(t,r){for(let s of we(t))s.classList.toggle(
"is-active",s===r);r?(I(t).setAttribute("aria-activedescendant",r.id),r.scrollIntoView({block:"nearest"})):I(t).removeAttribute("aria-activedescendant")}function Ee(t,r){
let s=r.querySelector("template")?.content.firstElementChild;if(!s)return;let c=r.dataset.value??"";t.hasAttribute("data-many")||t.querySelectorAll(".chip").forEach(
e=>e.remove()),[...t.querySelectorAll(".chip")].some(e=>e.getAttribute("data-value")===c)||I(t).before(document.importNode(s,!0)),I(t).value="",Y(t,!1),G(t).replaceChildren(),
t.dataset.chosen="",I(t).focus(),x(`${r.dataset.label??c} chosen`),rt(t)}function tt(t,r){x(`${r.querySelector(".truncate")?.textContent??""} removed`),r.remove(),
I(t).focus(),rt(t)}function rt(t){let r=I(t),s=!t.querySelector(".chip");r.placeholder=s?r.dataset.placeholder??"":"",t.dispatchEvent(new Event("change",{bubbles:!0}))}
document.addEventListener("htmx:after:swap",()=>{let t=document.activeElement&&P(document.activeElement);t&&document.activeElement===I(t)&&(t.dataset.chosen!==void 0&&
G(t).replaceChildren(),Y(t,G(t).childElementCount>0),se(t,we(t)[0]??null))});document.addEventListener("input",t=>{let r=t.target,s=r.matches?.(".combobox__inpu\
t")&&P(r);s&&(delete s.dataset.chosen,se(s,null))});document.addEventListener("focusin",t=>{let r=t.target;r.matches?.(".combobox__input")&&delete P(r)?.dataset.
chosen});document.addEventListener("keydown",t=>{let r=t.target;if(!r.matches?.(".combobox__input"))return;let s=P(r);if(!s)return;let c=we(s),e=c.findIndex(n=>n.
classList.contains("is-active")),i=!G(s).hidden;if(t.key==="ArrowDown"||t.key==="ArrowUp"){t.preventDefault(),!i&&c.length&&Y(s,!0);let n=t.key==="ArrowDown"?1:
-1;c.length&&se(s,c[(e+n+c.length)%c.length])}else if(t.key==="Enter"&&i)t.preventDefault(),e>=0&&Ee(s,c[e]);else if(t.key==="Escape"&&i)t.preventDefault(),t.stopPropagation(),
Y(s,!1);else if(t.key==="Backspace"&&!I(s).value){let n=[...s.querySelectorAll(".chip")].at(-1);n&&tt(s,n)}});var B=null,it=null;document.addEventListener("poin\
terdown",t=>{B=t.target.closest?.(".combobox [role='option']")??null,B&&t.preventDefault(),it=B&&P(B)});document.addEventListener("pointerup",t=>{let r=P(t.target);
B&&r&&r===it&&t.button===0&&Ee(r,B),B=null});document.addEventListener("pointercancel",()=>B=null);document.addEventListener("click",t=>{let r=t.target,s=P(r);if(!s)
return;let c=r.closest('[role="option"]'),e=r.closest(".chip__remove");if(c instanceof HTMLElement)Ee(s,c);else if(e){let i=e.closest(".chip");i&&tt(s,i)}else r.
closest(".combobox__box")&&I(s).focus()});document.addEventListener("focusout",t=>{let r=P(t.target),s=t.relatedTarget;r&&!(s instanceof Node&&r.contains(s))&&Y(
r,!1)});function Z(t){let r=t.replace(/[\s\u00a0\u202f'’]/g,""),s=r.lastIndexOf(","),c=r.lastIndexOf("."),e=r;return s>=0&&c>=0?e=s>c?r.replaceAll(".","").replace(",",
"."):r.replaceAll(",",""):s>=0&&(e=/^-?\d{1,3}(,\d{3})+$/.test(r)?r.replaceAll(",",""):r.indexOf(",")===s?r.replace(",","."):r),/^-?\d+(\.\d*)?$/.test(e)?e.replace(
/\.$/,""):t.trim()}function ve(t,r){if(!/^-?\d+(\.\d+)?$/.test(t))return t;let[s,c=""]=t.split("."),e=s.startsWith("-")?"-":"",i=s.replace("-","").replace(/\B(?=(\d{3})+$)/g,
","),n=r===null||c.length>r?c:c.padEnd(r,"0");return e+i+(n?`.${n}`:"")}var Qt=t=>t.dataset.digits?Number(t.dataset.digits):null,Se=t=>t instanceof HTMLInputElement&&
t.matches("[data-amount]")?t:null;document.addEventListener("focusin",t=>{let r=Se(t.target);r&&!r.readOnly&&(r.value=Z(r.value),r.select())});document.addEventListener(
"focusout",t=>{let r=Se(t.target);r&&(r.value=ve(Z(r.value),Qt(r)))});document.addEventListener("formdata",t=>{let{formData:r,target:s}=t;if(s instanceof HTMLFormElement)
for(let c of s.elements){let e=Se(c);e?.name&&!e.disabled&&r.set(e.name,Z(e.value))}});var nt=new WeakMap,st=new WeakMap,ot=new WeakMap,ae=new WeakMap,at=new WeakSet;function lt(t){if(!at.delete(t))return!1;let r=t.querySelector("[data-einvoice]");
return r instanceof HTMLElement&&r.focus(),!0}var xe=(t,r)=>t.elements.namedItem(r),ct=t=>t instanceof HTMLInputElement&&t.matches("[data-amount]");function le(t,r){
if(!ct(t))return r.trim().replaceAll(`\r
`,`
`);let s=Z(r);return s.includes(".")?s.replace(/0+$/,"").replace(/\.$/,""):s}function ut(t,r){let s=t instanceof HTMLInputElement?t:null;t.value=s&&ct(t)&&document.
activeElement!==s?ve(r,s.dataset.digits?Number(s.dataset.digits):null):r;let c=ce(t);return c?.dispatchEvent(new Event("input",{bubbles:!0})),()=>c?.dispatchEvent(
new Event("change",{bubbles:!0}))}var oe=t=>[...t.querySelectorAll("[data-einvoice-row]")].filter(r=>r instanceof HTMLElement);function ke(t,r,s){let{einvoiceRow:c="",
value:e}=s.dataset,i=`${c} ${r.querySelector("input")?.value??""}`,n=ot.get(t)??new Map;return ot.set(t,n),e!==void 0&&n.set(i,e),e??n.get(i)??null}function Jt(t,r){
let s=r.querySelector("input")?.value??"",c=st.get(t)??new Map;st.set(t,c),r.hasAttribute("data-fresh")&&c.set(s,new Set);let e=c.get(s);if(!e)return;let i=nt.get(
t)??new Map;nt.set(t,i);let n=[];for(let a of oe(r)){let{einvoiceRow:o=""}=a.dataset,l=ke(t,r,a),u=xe(t,o);if(!u||l===null||e.has(o))continue;e.add(o);let h=le(
u,u.value);h!==""&&h!==i.get(o)||(n.push(ut(u,l)),i.set(o,le(u,l)))}n.length>0&&at.add(t);for(let a of n)a()}function dt(t,r){let s=0,c=0;for(let a of oe(r)){let o=ke(
t,r,a),l=o===null?null:xe(t,a.dataset.einvoiceRow??""),u=a.querySelector("[data-einvoice-kept]"),h=a.querySelector("[data-einvoice-yours]"),g=l?le(l,l.value)===
le(l,o??""):!1,m=l?.value==="";l&&Xt(l,g,r),h&&l&&(h.textContent=m?"The field is empty.":`You have “${Gt(l)}”, which was kept.`),u?.toggleAttribute("hidden",
!l||g),a.hidden=g,g?s++:l&&!m&&c++}let e=oe(r).map(a=>a.dataset.einvoiceRow);for(let a of t.querySelectorAll("[data-read-mark]")){let o=ae.get(a),l=a.closest(".\
field")?.querySelector("[name]")?.getAttribute("name")??"";(!o?.isConnected||o===r&&!e.includes(l))&&a.remove()}r.querySelector(".einvoice__rows")?.toggleAttribute(
"hidden",oe(r).every(a=>a.hidden));let i=r.querySelector("[data-einvoice-told]"),n=`${s===1?"1 field is":`${s} fields are`} filled in from it. ${c?`${c===1?"1 h\
olds":`${c} hold`} something else, which was kept. `:""}Check them; you may change everything.`;i&&i.textContent!==n&&(i.textContent=n)}function ce(t){if(!(t instanceof
RadioNodeList))return t;let r=[...t].filter(s=>s instanceof HTMLInputElement);return r.find(s=>s.checked)??r[0]}function Gt(t){if(t instanceof HTMLSelectElement)
return t.selectedOptions[0]?.textContent?.trim()??"";let s=(t instanceof RadioNodeList?ce(t)?.labels?.[0]?.querySelector(".choice__label")?.textContent?.trim():
"")||t.value;return s.length>60?`${s.slice(0,60)}…`:s}function Xt(t,r,s){let c=ce(t)?.closest(".field"),e=c?.querySelector("[data-read-mark]");if(!r)e&&ae.get(
e)===s&&e.remove();else if(c&&!e){let i=s.querySelector("template")?.content.firstElementChild,n=i&&document.importNode(i,!0);if(!n)return;ae.set(n,s),c.append(
n)}}function ft(){for(let t of document.querySelectorAll("[data-einvoice]")){let r=t.closest("form");!r||!(t instanceof HTMLElement)||(Jt(r,t),t.removeAttribute(
"data-fresh"),dt(r,t))}}document.addEventListener("htmx:after:swap",ft);ft();for(let t of["input","change","focusout"])document.addEventListener(t,r=>{let s=r.target.
closest?.("form");for(let c of s?.querySelectorAll("[data-read-mark]")??[])ae.get(c)?.isConnected||c.remove();for(let c of s?.querySelectorAll("[data-einvoice]")??
[])s&&c instanceof HTMLElement&&dt(s,c)});document.addEventListener("click",t=>{let r=t.target.closest?.("[data-einvoice-use]")?.closest("[data-einvoice-row]"),
s=r?.closest("form");if(!(r instanceof HTMLElement)||!s)return;let c=r.closest("[data-einvoice]"),e=c instanceof HTMLElement?ke(s,c,r):null,i=xe(s,r.dataset.einvoiceRow??
"");!i||e===null||(ut(i,e)(),ce(i)?.focus())});function Ae(t){return t<1e3?`${t} bytes`:t<1e6?`${Math.round(t/1e3)} kB`:`${(t/1e6).toFixed(1)} MB`}document.addEventListener("change",t=>{let r=t.target;if(!(r instanceof
HTMLInputElement)||r.type!=="file")return;let s=r.closest(".file"),c=s?.querySelector("[data-picked]"),e=s?.querySelector("template");if(!c||!e)return;let i=Number(
r.dataset.limit??0);c.replaceChildren();let n="";for(let a of r.files??[]){let o=e.content.cloneNode(!0),l=o.querySelector(".file__name"),u=o.querySelector(".fi\
le__size");l&&(l.textContent=a.name),u&&(u.textContent=Ae(a.size)),i&&a.size>i&&(n=`${a.name} is ${Ae(a.size)}; the most is ${Ae(i)}. Choose a smaller file.`),c.
append(o)}r.setCustomValidity(n),n&&r.reportValidity()});document.addEventListener("click",t=>{let r=t.target.closest?.("[data-unpick]"),s=r?.closest(".file")?.
querySelector('input[type="file"]');!r||!s||(s.value="",s.dispatchEvent(new Event("change",{bubbles:!0})),s.focus())});document.addEventListener("click",t=>{let r=t.
target.closest?.("[data-take-off]"),s=r?.closest(".upload");if(!(r instanceof HTMLElement)||!s)return;let c=s.querySelector("[data-number]");c instanceof HTMLInputElement&&
(c.value="");let e=s.querySelector("[data-einvoice-row]")?" What was filled in from it stays.":"";for(let n of s.querySelectorAll(".preview, [data-einvoice]"))n.
remove();s.querySelector("[data-empty]")?.removeAttribute("hidden"),s.querySelector("[data-held]")?.remove();let i=s.querySelector('input[type="file"]');i&&(i.value=
""),i?.focus(),x(`${r.dataset.takeOff} is taken off.${e}`),s.dispatchEvent(new Event("change",{bubbles:!0}))});async function Yt(t){let r=t.dataset.attach??"",s=t.
querySelector('input[type="file"]');if(s instanceof HTMLInputElement)try{let c=await fetch(r);if(!c.ok)throw new Error(String(c.status));let e=await c.blob(),i=new DataTransfer;
i.items.add(new File([e],r.split("/").pop()??"file",{type:e.type})),s.files=i.files,s.dispatchEvent(new Event("change",{bubbles:!0}))}catch{D({tone:"bad",title:"\
The invoice could not be attached",text:"Save it from “Invoices to try with”, and choose it here."})}}for(let t of document.querySelectorAll("[data-attach]"))
t instanceof HTMLElement&&Yt(t);for(let[t,r]of[["dragover",!0],["dragleave",!1],["drop",!1]])document.addEventListener(t,s=>s.target.closest?.(".file__drop")?.classList.
toggle("is-over",r));var de=new Map,ue=new Map,ht=t=>[...de.values()].includes(t);document.addEventListener("htmx:before:request",t=>{let{ctx:r}=t.detail,s=r.sourceElement;
s instanceof HTMLInputElement&&s.type==="file"&&s.form&&de.set(r,s.form)});document.addEventListener("htmx:finally:request",t=>{let{ctx:r}=t.detail,s=de.get(r);
if(de.delete(r),!s||ht(s)||!ue.has(s))return;let c=ue.get(s)??null;ue.delete(s),c?.classList.remove("is-loading"),r.response?.raw?.ok&&(lt(s)?x("Not sent yet: c\
heck what was filled in."):s.requestSubmit(c))});document.addEventListener("submit",t=>{let r=t.target;if(!ht(r))return;t.preventDefault(),t.stopImmediatePropagation();
let s=t.submitter;s?.classList.add("is-loading"),ue.set(r,s)},!0);function qe(t){let{dataTransfer:r}=t;return r?.types.includes("Files")?document.querySelector("form[data-drop]"):null}for(let t of["dragenter","dragover"])document.
addEventListener(t,r=>{let s=qe(r);s&&(r.preventDefault(),s.hidden=!1)});document.addEventListener("dragleave",t=>{let r=qe(t);r&&!t.relatedTarget&&(r.hidden=!0)});
document.addEventListener("drop",t=>{let r=qe(t),s=t.dataTransfer?.files;if(!r||!s?.length)return;t.preventDefault();let c=r.querySelector('input[type="file"]');
c.files=s,r.requestSubmit()});function mt(t){let r=t.querySelector(".errors[data-focus]");if(!(r instanceof HTMLElement))return;r.removeAttribute("data-focus");let s=r.querySelectorAll("a[hr\
ef^='#']"),c=s.length===1?pt(s[0]):null;if(!c)return r.focus();document.getElementById(`${c.id}-error`)&&(r.hidden=!0),c.focus(),c.scrollIntoView({block:"center"})}
function pt(t){let r=document.getElementById(t.getAttribute("href")?.slice(1)??""),s=r?.matches("input, select, textarea, button")?r:r?.querySelector("input:not\
([type=hidden]), select, textarea, button");return s instanceof HTMLElement?s:null}document.addEventListener("htmx:after:swap",()=>mt(document));mt(document);document.
addEventListener("click",t=>{let r=t.target.closest?.(".errors a[href^='#']"),s=r&&pt(r);s&&(t.preventDefault(),s.focus(),s.scrollIntoView({block:"center"}))});
document.addEventListener("submit",t=>{let r=t.target;if(t.defaultPrevented||r.method==="dialog"||r.method==="get"||r.target==="_blank")return;delete r.dataset.
changed;let s=t.submitter;if(r.dataset.sent){t.preventDefault();return}r.dataset.sent="yes",s?.classList.add("is-loading")});document.addEventListener("htmx:aft\
er:request",t=>{let{ctx:r}=t.detail,s=r?.sourceElement?.closest?.("form[data-guard]");s&&r.response?.raw?.ok&&s.removeAttribute("data-changed")});addEventListener(
"pageshow",()=>{for(let t of document.querySelectorAll("form[data-sent]"))t.removeAttribute("data-sent");for(let t of document.querySelectorAll("button.is-loadi\
ng:not([data-loading])"))t.classList.remove("is-loading")});function Zt(t){let r=t.id&&t.getAttribute("aria-invalid")==="true"&&document.getElementById(`${t.id}\
-error`);r&&(t.removeAttribute("aria-invalid"),r.remove())}document.addEventListener("input",t=>{t.target.closest?.("form[data-guard]")?.setAttribute("data-chan\
ged",""),Zt(t.target);let s=t.target,c=s.id&&document.getElementById(`${s.id}-count`);if(!c)return;let{value:{length:e},maxLength:i}=s;c.hidden=e<.8*i,c.textContent=
`${e.toLocaleString("en")} of ${i.toLocaleString("en")}`});addEventListener("beforeunload",t=>{document.querySelector("form[data-guard][data-changed]")&&t.preventDefault()});
document.addEventListener("change",t=>{let r=t.target;r.matches?.("[data-submits]")&&r.form?.requestSubmit()});document.addEventListener("change",t=>{let r=t.target,
s=r.closest?.("table");if(!s)return;let c=[...s.querySelectorAll("[data-select-row]")],e=s.querySelector("[data-select-all]");if(r===e)for(let o of c)o.checked=
r.checked;else if(!r.matches("[data-select-row]"))return;let i=c.filter(o=>o.checked).length;e&&(e.checked=i>0&&i===c.length,e.indeterminate=i>0&&i<c.length);for(let o of c)
o.closest("tr")?.toggleAttribute("data-chosen",o.checked);let n=s.closest(".table-card, .card")?.querySelector("[data-bulk]"),a=n?.querySelector("[data-chosen]");
a&&(a.textContent=String(i)),n?.toggleAttribute("hidden",i===0)});var he="segue.typed",er=2e5,tr=30*6e4,Le=()=>location.pathname+location.search,ee=()=>document.body.dataset.viewer??"",gt=()=>{try{return JSON.parse(sessionStorage.
getItem(he)??"null")}catch{return null}},fe=()=>sessionStorage.removeItem(he),yt=t=>[...t.elements].filter(r=>r.name&&r.matches("input:not([type=password], [typ\
e=file], [type=hidden], [type=submit]), textarea, select")),rr=t=>[t.name,t.value,t instanceof HTMLInputElement&&t.checked];document.addEventListener("submit",t=>{
let r=t.target;if(t.defaultPrevented||r.method!=="post"||!ee())return;let s=yt(r);if(!s.some(i=>i.matches("textarea, select, input:not([type=checkbox], [type=ra\
dio])")))return;let c={path:Le(),action:r.action,who:ee(),at:Date.now(),failed:!1,fields:s.map(rr)},e=JSON.stringify(c);if(!(e.length>er))try{sessionStorage.setItem(
he,e)}catch{fe()}});function ir(t){let r=[...document.forms].find(e=>e.action===t.action&&e.method==="post");if(!r)return;let s=[...t.fields],c=!1;for(let e of yt(
r)){let i=e.matches("[type=checkbox], [type=radio]"),n=s.findIndex(([l,u])=>l===e.name&&(!i||u===e.value));if(n<0)continue;let[[,a,o]]=s.splice(n,1);(i?e.checked===
o:e.value===a)||(i?e.checked=o:e.value=a,c=!0,e.dispatchEvent(new Event("input",{bubbles:!0})),e.dispatchEvent(new Event("change",{bubbles:!0})))}c&&D({tone:"in\
fo",title:"What you typed is here again",text:"It has not been saved yet."})}function nr(){let t=gt();if(!t)return;if(document.querySelector("[data-problem]")){
document.querySelector("[data-typed]")?.removeAttribute("hidden"),sessionStorage.setItem(he,JSON.stringify({...t,failed:!0}));return}let r=performance.getEntriesByType(
"navigation")[0]?.type==="back_forward",s=Date.now()-t.at>tr||ee()!==""&&ee()!==t.who;t.path===Le()&&ee()===t.who&&!s&&(t.failed||r)?(fe(),ir(t)):(s||!t.failed)&&
fe()}nr();addEventListener("pageshow",t=>{t.persisted&&gt()?.path===Le()&&fe()});function bt(t){let r=t.target;if(t.defaultPrevented||r.closest?.("a, button, input, label, select, summary, [popover]"))return;let s=r.closest?.("tr")?.querySelector(
"a.row-link");!(s instanceof HTMLAnchorElement)||String(getSelection())||s.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t.ctrlKey||t.button===
1,metaKey:t.metaKey,shiftKey:t.shiftKey}))}document.addEventListener("click",bt);document.addEventListener("auxclick",t=>{t.button===1&&bt(t)});var wt=(t,r)=>[...t.querySelectorAll(r)].map(s=>(s.textContent??"").trim()).join(" ");document.addEventListener("htmx:after:request",t=>{let{ctx:r}=t.detail,s=r?.
response?.raw;if(!s||r.target===document.body||r.select||r.hx?.redirect||r.hx?.location||r.hx?.refresh)return;let c=/^\s*<!doctype html/i.test(r.text??"");if(c&&
s.redirected){t.preventDefault(),location.assign(s.url);return}if(!(s.status>=400&&!(s.headers.get("Content-Type")??"").startsWith("text/html"))&&!(c&&s.status>=
400))return;t.preventDefault();let i=c?new DOMParser().parseFromString(r.text,"text/html"):document.implementation.createHTMLDocument();D({tone:"bad",title:wt(i,
"main h1, header h1").slice(0,200)||`The server could not do this (${s.status})`,text:wt(i,"main .problem__what p").slice(0,500)||"What you see here is as it wa\
s before. Try again in a moment."})});var Ce=document.getElementById("connection"),Et=!1;function V(t,r="No connection. What you see may be old; we keep trying."){if(!Ce||t===Et)return;Et=t;let s=Ce.
querySelector("[data-slot='text']");s&&(s.textContent=r),Ce.hidden=!t,document.dispatchEvent(new CustomEvent(t?"segue:offline":"segue:online"))}addEventListener(
"offline",()=>V(!0));addEventListener("online",()=>V(!1));document.addEventListener("htmx:ws:close",()=>{document.hidden||V(!0,"The live connection was lost. Co\
nnecting again…")});document.addEventListener("htmx:ws:after:connection",()=>V(!1));document.addEventListener("htmx:after:request",()=>V(!1));document.addEventListener(
"htmx:error",t=>{let{error:r}=t.detail??{};r instanceof TypeError&&/fetch/i.test(r.message)&&(V(!0,"The server did not answer. Trying to reach it…"),vt())});function vt(){
fetch("/healthz",{cache:"no-store"}).then(()=>V(!1),()=>setTimeout(vt,3e3))}navigator.onLine||V(!0);async function sr(t){let{keyNeeds:r="",keyAsks:s=""}=t.dataset,c=r?document.querySelector(r):null;if(c instanceof HTMLTextAreaElement&&!c.value.trim()){c.focus();
return}if(t.dataset.keyHolds)return ar(t,t.dataset.keyHolds);(!s||await Q(t,s,t.dataset.confirmTone!=="danger"))&&t.click()}function or(t){return[...[...t.querySelectorAll(
'[role="radiogroup"][aria-required="true"]')].filter(s=>!s.querySelector(":checked")).map(s=>s.querySelector("input")),...[...t.querySelectorAll('.combobox__inp\
ut[aria-required="true"]')].filter(s=>!s.closest(".combobox")?.querySelector(".chip")),...t.querySelectorAll(":is(input, select, textarea):invalid")].filter(Boolean).
sort((s,c)=>s.compareDocumentPosition(c)&Node.DOCUMENT_POSITION_FOLLOWING?-1:1)[0]??null}function ar(t,r){let s=document.getElementById(r),c=t.form&&or(t.form);
if(c){c.focus();return}if(!s||t.classList.contains("is-soon"))return;let e=new AbortController,{signal:i}=e;t.classList.add("is-soon"),s.textContent=(s.dataset.
soon??"").replace("%s",t.innerText.trim());let n=()=>{e.abort(),clearTimeout(o),t.classList.remove("is-soon"),s.textContent=""},a=()=>{n(),t.isConnected&&t.click()},
o=setTimeout(a,Number(s.dataset.holds));document.addEventListener("keydown",l=>{l.preventDefault(),l.stopImmediatePropagation(),!l.repeat&&(l.key==="Enter"?a():
n())},{signal:i,capture:!0}),document.addEventListener("pointerdown",n,{signal:i,capture:!0}),addEventListener("blur",n,{signal:i})}function lr(t){if(t.length===
1&&!Me())return!1;let r={j:1,ArrowDown:1,k:-1,ArrowUp:-1}[t],s=[...document.querySelectorAll("[data-walk] a.row-link")],c=s.indexOf(document.activeElement);if(!r||
s.length===0||c<0&&document.activeElement!==document.body&&document.activeElement?.id!=="main")return!1;let e=s[c<0?r>0?0:s.length-1:Math.min(s.length-1,Math.max(
0,c+r))];return e.focus(),e.scrollIntoView({block:"nearest"}),!0}var Me=()=>!document.body.hasAttribute("data-no-keys");document.addEventListener("keydown",t=>{
if(t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented)return;let r=t.target;if(r.isContentEditable||r.closest?.("input, textarea, select, dialog, [role=menu], [\
data-own-keys]"))return;if(t.key==="/"&&Me()){let c=document.querySelector("main input[type=search]");if(!c)return;t.preventDefault(),c.focus(),c.select();return}
if(lr(t.key)){t.preventDefault();return}if(t.repeat||!Me())return;let s=[...document.querySelectorAll(`[data-key="${CSS.escape(t.key)}"]`)].find(c=>c.checkVisibility());
s instanceof HTMLElement&&(t.preventDefault(),sr(s))});var Te=document.referrer&&new URL(document.referrer);Te&&Te.origin===location.origin&&/^\/tasks\/\d+$/.test(
Te.pathname)&&document.querySelector("#toasts .toast")&&document.querySelector("[data-walk] a.row-link")?.focus({preventScroll:!0});document.addEventListener("c\
lick",t=>{t.target.closest?.("[data-reload]")&&location.reload()});function Ie(t){let r="",s=[],c=0;for(let e of t){for(let i of e.normalize("NFKD").toLowerCase())if(!new RegExp("\\p{Mn}","u").test(i)){r+=i;for(let n=0;n<i.length;n++)
s.push(c)}c+=e.length}return s.push(t.length),{plain:r,from:s}}var xt=t=>Ie(t).plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);function St(t,r){for(let s=t.indexOf(
r);s>=0;s=t.indexOf(r,s+1))if(s===0||!/[\p{L}\p{N}]/u.test(t[s-1]))return s;return r.length>=3?t.indexOf(r):-1}function _e(t,r,s=""){let{plain:c,from:e}=Ie(r),i=Ie(
s).plain,n=0,a=[];for(let o of t){let l=St(c,o);if(l>=0){let u=l===0||!/[\p{L}\p{N}]/u.test(c[l-1]);n+=l===0?4:u?3:2,a.push([e[l],e[l+o.length]])}else if(St(i,o)>=
0)n+=1;else return null}return{score:n,spans:a.sort((o,l)=>o[0]-l[0])}}function kt(t,r,s){let c=[],e=0;for(let[i,n]of s){if(n<=e)continue;let a=Math.max(i,e);c.
push(r.slice(e,a));let o=document.createElement("mark");o.textContent=r.slice(a,n),c.push(o),e=n}c.push(r.slice(e)),t.replaceChildren(...c.filter(i=>i!==""))}var cr=120,ur=600,dr=12,fr=6,hr=30,_=document.getElementById("find"),L=document.getElementById("find-text"),O=document.getElementById("find-list"),$e=document.getElementById(
"find-found"),Ct=[],Tt=[],Mt=new WeakMap,Oe="",X=!1,te=!1,re=!1,mr=0,At=0,qt=0;function It(t){Ct.push(t)}var T=t=>[...t.querySelectorAll('[role="option"]')],_t=()=>T(
O).filter(t=>t.checkVisibility()),z=t=>O.querySelector(`[data-find-group="${t}"]`),pr=t=>t.querySelector(".find__name")?.textContent??"",De=()=>document.getElementById(
L.getAttribute("aria-activedescendant")??""),He=t=>({row:t,name:pr(t),besides:`${t.querySelector(".find__in")?.textContent??""} ${t.dataset.findWords??""}`}),Ot=t=>t instanceof
HTMLAnchorElement&&!t.target?t.pathname+t.search:"";function Ht(){try{let t=JSON.parse(localStorage.getItem(`segue.found.${_?.dataset.findWho}`)??"[]");return Array.
isArray(t)?t.filter(r=>typeof r=="string"):[]}catch{return[]}}var Nt=()=>Ht().filter(t=>t!==location.pathname);function Lt(t){if(t)try{localStorage.setItem(`seg\
ue.found.${_?.dataset.findWho}`,JSON.stringify([t,...Ht().filter(r=>r!==t)].slice(0,dr)))}catch{}}function We(t){for(let r of O.querySelectorAll('[aria-selected\
="true"]'))r!==t&&r.setAttribute("aria-selected","false");if(!t){L.removeAttribute("aria-activedescendant");return}t.id||=`find-row-${++mr}`,t.setAttribute("ari\
a-selected","true"),L.setAttribute("aria-activedescendant",t.id)}function gr(t,r=!0){let s=_t(),c=s.indexOf(De());if(s.length===0)return;re=!0;let e=c<0?t>0?0:s.
length-1:r?(c+t+s.length)%s.length:Math.max(0,Math.min(c+t,s.length-1));We(s[e]),s[e].scrollIntoView({block:"nearest"}),e===0&&(O.scrollTop=0)}function Ne(t,r,{
order:s=!1,all:c=!1}={}){let e=0,i=t.map((n,a)=>({...n,i:a,fit:_e(r,n.name,n.besides)}));for(let{row:n,name:a,fit:o}of i){n.hidden=!o&&!c;let l=n.querySelector(
".find__name");l&&kt(l,a,o?.spans??[]),e=Math.max(e,o?.score??0)}if(s)for(let{row:n}of i.sort((a,o)=>(o.fit?.score??0)-(a.fit?.score??0)||Number(a.row.dataset.at)-
Number(o.row.dataset.at)))n.parentElement?.append(n);return e}function yr(t){let r=document.createElement("button");r.type="button",r.className="find__row",r.tabIndex=
-1,r.setAttribute("role","option"),r.setAttribute("aria-selected","false");let s=document.createElementNS("http://www.w3.org/2000/svg","svg");s.setAttribute("cl\
ass","icon icon--18"),s.setAttribute("aria-hidden","true");let c=document.createElementNS("http://www.w3.org/2000/svg","use");c.setAttribute("href",`${document.
documentElement.dataset.icons}#${t.icon}`),s.append(c);let e=document.createElement("span");t.tile&&(e.className=t.tile),e.append(s);let i=[t.name,t.detail??""].
map((n,a)=>{let o=document.createElement("span");return o.className=a===0?"find__name":"find__in",o.textContent=n,o});if(r.append(t.tile?e:s,...i),t.keys){let n=document.
createElement("kbd");n.className="key",n.setAttribute("aria-hidden","true"),n.textContent=t.keys,r.append(n)}return Mt.set(r,t.act),r}function br(t){let r=new Map;
for(let c of Tt){let e=t.length>0?_e(t,c.name,`${c.detail??""} ${c.words??""}`):c.typed?null:{score:0};e&&r.set(c.group,[...r.get(c.group)??[],{one:c,score:e.score}])}
let s=O.querySelector("[data-find-own]");s.replaceChildren(...[...r].map(([c,e],i)=>{let n=document.createElement("div"),a=document.createElement("div");return n.
className="find__group",n.setAttribute("role","group"),n.setAttribute("aria-labelledby",a.id=`find-own-${i}`),a.className="find__head",a.setAttribute("role","pr\
esentation"),a.textContent=c,n.append(a,...e.sort((o,l)=>l.score-o.score).slice(0,hr).map(({one:o})=>yr(o))),n}));for(let c of T(s))Ne([He(c)],t,{all:!0})}function wr(){
let t=z("recent");for(let s of T(t))s.remove();let r=new Map([...T(z("go")),...T(z("do")),...T($e)].map(s=>[Ot(s),s]));for(let s of Nt()){let c=r.get(s);if(!c||
T(t).length===fr)continue;let e=c.cloneNode(!0);e.removeAttribute("id"),e.hidden=!1,t.append(e)}}function me(){let t=xt(L.value),r=t.length===0,s=re?De():null;br(
t),r&&wr();let c=["go","do"].map(n=>({box:z(n),best:Ne(T(z(n)).map(He),t,{order:!0})}));c[1].best>c[0].best?c[0].box.before(c[1].box):c[1].box.before(c[0].box),
Ne(T($e).map(He),t,{all:Oe===L.value});for(let n of O.querySelectorAll("[data-find-group]")){let a=n.dataset.findGroup;n.hidden=a==="recent"?!r||T(n).length===0:
!T(n).some(o=>!o.hidden)}let e=_t(),i=O.querySelector("[data-find-none]");i.hidden=e.length>0,i.textContent=X?"Looking …":`Nothing you can see is called “${L.
value.trim()}”.`,We(s&&e.includes(s)?s:e[0]??null),re||(O.scrollTop=0),clearTimeout(qt),X||(qt=window.setTimeout(()=>Er(e.length),ur)),te&&e.length>0&&Dt(e[0])}
function Er(t){let r=_?.querySelector("[data-find-said]");r&&_?.open&&(r.textContent=t===0?"Nothing found":t===1?"1 found":`${t} found`)}function $t(t=cr){X=!0,
clearTimeout(At),At=window.setTimeout(()=>L.dispatchEvent(new CustomEvent("find-ask")),t)}function Dt(t,r={}){te=!1,t.dispatchEvent(new MouseEvent("click",{bubbles:!0,
cancelable:!0,...r}))}function pe(){if(!_)return;if(_.open)return _.close();if(document.querySelector("dialog:modal"))return;Tt=Ct.flatMap(r=>r());for(let r of[
z("go"),z("do")])T(r).forEach((s,c)=>s.dataset.at??=String(c));L.value="",re=te=!1,document.getElementById("find-recent").replaceChildren(...Nt().filter(r=>/\/\d/.
test(r)).map(r=>Object.assign(document.createElement("input"),{type:"hidden",name:"recent",value:r}))),_.showModal(),L.focus(),$t(0),me()}if(_){if(/Mac|iP(hone|ad)/.
test(navigator.platform))for(let t of document.querySelectorAll("[data-find-key]"))t.textContent="⌘K";Lt(location.pathname),document.addEventListener("keydown",
t=>{t.key.toLowerCase()!=="k"||t.altKey||t.shiftKey||t.ctrlKey===t.metaKey||t.defaultPrevented||(t.preventDefault(),t.repeat||pe())}),document.addEventListener(
"click",t=>{t.target.closest?.("[data-find]")&&pe()}),L.addEventListener("input",()=>{re=te=!1,$t(),me()}),L.addEventListener("keydown",t=>{if(t.isComposing)return;
let r={ArrowDown:[1,!0],ArrowUp:[-1,!0],PageDown:[6,!1],PageUp:[-6,!1]}[t.key];if(r)gr(...r);else if(t.key==="Enter"){let s=De();s?Dt(s,{ctrlKey:t.ctrlKey,metaKey:t.
metaKey}):te=X}else return;t.preventDefault()}),O.addEventListener("mousedown",t=>t.preventDefault()),O.addEventListener("pointermove",t=>{let r=t.target.closest(
'[role="option"]');r&&(t.movementX||t.movementY)&&We(r)}),O.addEventListener("click",t=>{let r=t.target.closest('[role="option"]');r&&(Lt(Ot(r)),!(t.ctrlKey||t.
metaKey||t.shiftKey)&&(_.close(),Mt.get(r)?.()))}),document.addEventListener("htmx:after:swap",()=>{let t=$e.querySelector("[data-find-for]");!t||!_.open||(Oe=t.
getAttribute("data-find-for")??"",Oe===L.value&&(X=!1),me())}),L.addEventListener("htmx:error",()=>{X=!1,me()})}var vr=t=>`${document.documentElement.dataset.icons}#${t}`;window.segue={ask:Q,find:pe,icon:vr,offer:It,open:ie,place:K,say:x,toast:D};function Wt(t,r){let s=document.getElementById(t.getAttribute("aria-controls")??"");if(!(s instanceof HTMLInputElement))return;s.type=r?"text":"password";let c=r?
"Hide the password":"Show the password";t.setAttribute("aria-pressed",String(r)),t.setAttribute("aria-label",c),t.setAttribute("data-tip",c);let e=t.querySelector(
"use");e?.setAttribute("href",(e.getAttribute("href")??"").replace(/#.*/,r?"#eye-off":"#eye"))}document.addEventListener("click",t=>{let r=t.target.closest?.("[\
data-shows-password]");if(!r)return;let s=r.getAttribute("aria-pressed")!=="true";Wt(r,s),x(s?"The password is shown":"The password is hidden")});document.addEventListener(
"submit",t=>{for(let r of t.target.querySelectorAll('[data-shows-password][aria-pressed="true"]'))Wt(r,!1)},!0);document.addEventListener("click",async t=>{let r=t.target.closest?.("[data-copies]");if(!r)return;let s=document.getElementById(r.getAttribute("data-copies")??
"");if(!(s instanceof HTMLInputElement))return;s.select();let c=!1;try{await navigator.clipboard.writeText(s.value),c=!0}catch{c=document.execCommand("copy")}let e=r.
querySelector("span");e&&(e.textContent=c?"Copied":"Press Ctrl+C"),x(c?"Copied":"Press Ctrl and C to copy"),setTimeout(()=>{e&&(e.textContent="Copy")},3e3)});for(let t of document.querySelectorAll("select[data-zone]")){let r=Intl.DateTimeFormat().resolvedOptions().timeZone;t instanceof HTMLSelectElement&&[...t.options].
some(s=>s.value===r)&&(t.value=r)}var Vt=".nav, .page__bar, .page-head, .page-tabs, .palette, .designer-canvas, .reading:not(.reading--away), .panel, #main",Bt='a[href], button:not(:disabled), i\
nput:not(:disabled, [type="hidden"]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',Rt=new WeakMap,U=t=>[...t.matches(Bt)?[t]:[],...t.
querySelectorAll(Bt)].filter(r=>r.checkVisibility({visibilityProperty:!0})&&!r.closest("[inert]"));function Sr(){let t=[...document.querySelectorAll(Vt)].filter(
r=>r.checkVisibility()&&!r.closest("[inert]"));return t.filter(r=>r.id!=="main"||!t.some(s=>s!==r&&r.contains(s))).filter(r=>r.id==="main"||U(r).length>0)}function xr(t){
let r=document.getElementById(t.getAttribute("aria-labelledby")??"")?.textContent,s=t.matches(".page__bar, .page-head")?"Header":t.matches(".page-tabs")?"Tabs":
t.matches(".designer-canvas")?"Canvas":t.id==="main"?"Content":"";return t.getAttribute("aria-label")??r??s}function kr(t){let r=Rt.get(t);if(r?.isConnected&&r.
checkVisibility())return r;let s=t.querySelector("svg[role=application], .djs-container > svg");if(t.matches(".designer-canvas")&&s instanceof SVGElement)return s;
let c=t.querySelector(".page-actions");return(c&&U(c)[0])??U(t)[0]??t}document.addEventListener("keydown",t=>{if(t.key!=="F6"||t.ctrlKey||t.altKey||t.metaKey||document.
querySelector("dialog:modal"))return;let r=Sr(),s=r.findIndex(e=>e.contains(document.activeElement)),c=r[(s+(t.shiftKey?-1:1)+r.length+(s<0&&t.shiftKey?1:0))%r.
length];c&&(t.preventDefault(),kr(c).focus(),x(xr(c)))},!0);var H=null;document.addEventListener("focusin",t=>{H=t.target;let r=H.closest?.(Vt);r&&H!==r&&Rt.set(
r,H)});document.addEventListener("focusout",t=>{let r=t.target;queueMicrotask(()=>{H===r&&H?.isConnected&&document.activeElement!==H&&document.hasFocus()&&(H=null)})});
var Pt=t=>`${t.localName} ${t.getAttribute("name")??""} ${t.getAttribute("aria-label")??t.textContent?.trim()??""}`;function Ar(t,r){let s=t.id&&document.getElementById(
t.id);if(s&&s.checkVisibility())return s;let c=r.target,e=U(c),i=Pt(t),n=e.find(o=>Pt(o)===i);return n||((o=>{for(let l=o;l;l=l.nextSibling)if(l instanceof Element&&
U(l)[0])return U(l)[0]})(r.nextSibling)??e.filter(o=>r.previousSibling&&o.compareDocumentPosition(r.previousSibling)&(Node.DOCUMENT_POSITION_CONTAINS|Node.DOCUMENT_POSITION_PRECEDING)).
at(-1)??e[0])}function qr(t){let r=H;if(!r||r.isConnected||document.activeElement!==document.body)return;let s=t.find(c=>[...c.removedNodes].some(e=>e.contains(
r)));s&&(H=null,setTimeout(()=>{if(document.activeElement!==document.body)return;let c=s.target.isConnected?Ar(r,s):void 0;for(let e=s.target.isConnected?s.target.
parentElement:null;e&&!c&&e!==document.body;e=e.parentElement)c=e.matches("main, dialog, section, aside, form, li, tr, td, .card")?U(e)[0]:void 0;(c??document.getElementById(
"main"))?.focus({preventScroll:c===void 0})}))}new MutationObserver(qr).observe(document.body,{childList:!0,subtree:!0});document.addEventListener("close",()=>setTimeout(
()=>{document.activeElement===document.body&&document.getElementById("main")?.focus({preventScroll:!0})}),!0);var Be=document.getElementById("keys");function Lr(){let t=Be?.querySelector("[data-keys-here]"),r=[];document.querySelector("main input[type=search]")&&r.push(
["/","Search this list"]),document.querySelector("[data-walk] a.row-link")&&r.push(["J, K or arrow keys","Next, previous row"],["Enter","Open the row"]);for(let c of document.
querySelectorAll("[data-key]"))c.checkVisibility()&&r.push([(c.dataset.key??"").toUpperCase(),c.innerText.trim()||(c.getAttribute("aria-label")??"")]);document.
querySelector(".designer-canvas")&&r.push(["? on the canvas","What keys do there"]),t.replaceChildren(...r.flatMap(([c,e])=>{let[i,n]=[document.createElement("d\
t"),document.createElement("dd")];return i.textContent=c,n.textContent=e,[i,n]}));let s=t.parentElement;s.hidden=r.length===0}Be instanceof HTMLDialogElement&&(document.
addEventListener("keydown",t=>{if(t.key!=="?"||t.ctrlKey||t.metaKey||t.altKey||t.defaultPrevented||document.body.hasAttribute("data-no-keys"))return;let r=t.target;
r.isContentEditable||r.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog, [role=menu], [data-own-keys]')||(t.preventDefault(),window.
segue.open("keys"))}),Be.addEventListener("beforetoggle",Lr));document.addEventListener("submit",t=>{t.target.id==="signout"&&sessionStorage.clear()});document.documentElement.dataset.ready="";
