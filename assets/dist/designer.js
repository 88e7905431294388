var hf=/^class[ {]/;function uf(n){return hf.test(n.toString())}function Gs(n){return Array.isArray(n)}function qs(n,t){return Object.prototype.hasOwnProperty.call(
n,t)}function Yi(...n){n.length===1&&Gs(n[0])&&(n=n[0]),n=[...n];let t=n.pop();return t.$inject=n,t}var df=/constructor\s*[^(]*\(\s*([^)]*)\)/m,ff=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
pf=/\/\*([^*]*)\*\//m;function mf(n){if(typeof n!="function")throw new Error(`Cannot annotate "${n}". Expected a function!`);let t=n.toString().match(uf(n)?df:ff);
if(!t)return[];let e=t[1]||t[2];return e&&e.split(",").map(i=>{let r=i.match(pf);return(r&&r[1]||i).trim()})||[]}function Ws(n,t){let e=t||{get:function(m,w){if(w===
!1)return null;throw i.push(m),a(`No provider for "${m}"!`)}},i=[],r=this._providers=Object.create(e._providers||null),o=this._instances=Object.create(null),s=o.
injector=this,a=function(m){let w=i.join(" -> ");return i.length=0,new Error(w?`${m} (Resolving: ${w})`:m)};function c(m,w){if(!r[m]&&m.includes(".")){let v=m.split(
"."),b=c(v.shift());for(;v.length;)b=b[v.shift()];return b}if(qs(o,m))return o[m];if(qs(r,m)){if(i.indexOf(m)!==-1)throw i.push(m),a("Cannot resolve circular de\
pendency!");return i.push(m),o[m]=r[m][0](r[m][1]),i.pop(),o[m]}return e.get(m,w)}function l(m,w){if(typeof w>"u"&&(w={}),typeof m!="function")if(Gs(m))m=Yi(m.slice());else
throw a(`Cannot invoke "${m}". Expected a function!`);let b=(m.$inject||mf(m)).map(R=>qs(w,R)?w[R]:c(R));return{fn:m,dependencies:b}}function h(m){let{fn:w,dependencies:v}=l(
m),b=Function.prototype.bind.call(w,null,...v);return new b}function u(m,w,v){let{fn:b,dependencies:R}=l(m,v);return b.apply(w,R)}function d(m){return Yi(w=>m.get(
w))}function f(m,w){if(w&&w.length){let v=Object.create(null),b=Object.create(null),R=[],E=[],C=[],A,y,_,L;for(let N in r)A=r[N],w.indexOf(N)!==-1&&(A[2]==="pri\
vate"?(y=R.indexOf(A[3]),y===-1?(_=A[3].createChild([],w),L=d(_),R.push(A[3]),E.push(_),C.push(L),v[N]=[L,N,"private",_]):v[N]=[C[y],N,"private",E[y]]):v[N]=[A[2],
A[1]],b[N]=!0),(A[2]==="factory"||A[2]==="type")&&A[1].$scope&&w.forEach(V=>{A[1].$scope.indexOf(V)!==-1&&(v[N]=[A[2],A[1]],b[V]=!0)});w.forEach(N=>{if(!b[N])throw new Error(
'No provider for "'+N+'". Cannot use provider from the parent!')}),m.unshift(v)}return new Ws(m,s)}let p={factory:u,type:h,value:function(m){return m}};function g(m,w){
let v=m.__init__||[];return function(){v.forEach(b=>{typeof b=="string"?w.get(b):w.invoke(b)})}}function x(m){let w=m.__exports__;if(w){let v=m.__modules__,b=Object.
keys(m).reduce((y,_)=>(_!=="__exports__"&&_!=="__modules__"&&_!=="__init__"&&_!=="__depends__"&&(y[_]=m[_]),y),Object.create(null)),R=(v||[]).concat(b),E=f(R),C=Yi(
function(y){return E.get(y)});w.forEach(function(y){r[y]=[C,y,"private",E]});let A=(m.__init__||[]).slice();return A.unshift(function(){E.init()}),m=Object.assign(
{},m,{__init__:A}),g(m,E)}return Object.keys(m).forEach(function(v){if(v==="__init__"||v==="__depends__")return;let b=m[v];if(b[2]==="private"){r[v]=b;return}let R=b[0],
E=b[1];r[v]=[p[R],gf(R,E),R]}),g(m,s)}function S(m,w){return m.indexOf(w)!==-1||(m=(w.__depends__||[]).reduce(S,m),m.indexOf(w)!==-1)?m:m.concat(w)}function k(m){
let w=m.reduce(S,[]).map(x),v=!1;return function(){v||(v=!0,w.forEach(b=>b()))}}this.get=c,this.invoke=u,this.instantiate=h,this.createChild=f,this.init=k(n)}function gf(n,t){
return n!=="value"&&Gs(t)&&(t=Yi(t.slice())),t}function ut(n,t){t&&(n.super_=t,n.prototype=Object.create(t.prototype,{constructor:{value:n,enumerable:!1,writable:!0,configurable:!0}}))}var yf=1e3;function Tt(n,t){var e=this;t=t||yf,n.on(["render.shape","render.connection"],t,function(i,r){var o=i.type,s=r.element,a=r.gfx,c=r.attrs;if(e.canRender(
s))return o==="render.shape"?e.drawShape(a,s,c):e.drawConnection(a,s,c)}),n.on(["render.getShapePath","render.getConnectionPath"],t,function(i,r){if(e.canRender(
r))return i.type==="render.getShapePath"?e.getShapePath(r):e.getConnectionPath(r)})}Tt.prototype.canRender=function(n){};Tt.prototype.drawShape=function(n,t){};
Tt.prototype.drawConnection=function(n,t){};Tt.prototype.getShapePath=function(n){};Tt.prototype.getConnectionPath=function(n){};function Zi(n){return Array.prototype.concat.apply([],n)}var Wn=Object.prototype.toString,vf=Object.prototype.hasOwnProperty;function Ks(n){return n===void 0}function qe(n){
return n!==void 0}function Vs(n){return n==null}function H(n){return Wn.call(n)==="[object Array]"}function gt(n){return Wn.call(n)==="[object Object]"}function F(n){
return Wn.call(n)==="[object Number]"}function yt(n){let t=Wn.call(n);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function hc(n){return Wn.call(n)==="[object String]"}function Xi(n,t){return!Vs(n)&&vf.call(n,t)}function ce(n,t){let e=pc(t),i;return M(n,function(r,o){if(e(r,o))return i=r,!1}),i}function J(n,t){let e=pc(t),i=[];return M(n,function(r,o){e(r,o)&&i.push(r)}),i}function M(n,t){let e,i;if(Ks(n))return;let r=H(n)?bf:wf;for(let o in n)if(Xi(n,
o)&&(e=n[o],i=t(e,r(o)),i===!1))return e}function Ge(n,t,e){return M(n,function(i,r){e=t(e,i,r)}),e}function Ji(n,t){return!!Ge(n,function(e,i,r){return e&&t(i,r)},!0)}function uc(n,t){return!!ce(n,t)}
function vt(n,t){let e=[];return M(n,function(i,r){e.push(t(i,r))}),e}function xf(n){return n&&Object.keys(n)||[]}function dc(n){return xf(n).length}function Kn(n){
return vt(n,t=>t)}function le(n,t,e={}){return t=Ys(t),M(n,function(i){let r=t(i)||"_",o=e[r];o||(o=e[r]=[]),o.push(i)}),e}function Us(n,...t){n=Ys(n);let e={};
return M(t,r=>le(r,n,e)),vt(e,function(r,o){return r[0]})}var fc=Us;function he(n,t){t=Ys(t);let e=[];return M(n,function(i,r){let o=t(i,r),s={d:o,v:i};for(var a=0;a<
e.length;a++){let{d:c}=e[a];if(o<c){e.splice(a,0,s);return}}e.push(s)}),vt(e,i=>i.v)}function Ys(n){return yt(n)?n:t=>t[n]}function pc(n){return yt(n)?n:t=>t===n}function wf(n){return n}function bf(n){return Number(n)}function Vn(n,t){let e,i,r,
o;function s(u){let d=Date.now(),f=u?0:o+t-d;if(f>0)return a(f);n.apply(r,i),c()}function a(u){e=setTimeout(s,u)}function c(){e&&clearTimeout(e),e=o=i=r=void 0}
function l(){e&&s(!0),c()}function h(...u){o=Date.now(),i=u,r=this,e||a(t)}return h.flush=l,h.cancel=c,h}function Me(n,t){return n.bind(t)}function T(n,...t){return Object.assign(n,...t)}function We(n,t){let e={},i=Object(n);return M(t,function(r){r in i&&(e[r]=n[r])}),e}function mc(n,t){let e={},i=Object(n);return M(i,function(r,o){t.indexOf(o)===
-1&&(e[o]=r)}),e}function kf(n,t){if(n.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(n,!0)}catch{}return n}function _f(n,t){return t.appendChild(kf(n,t))}
function B(n,t){return _f(t,n),n}var Xs=2,vc={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Xs,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Xs,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function Ef(n,t){return vc[t]?n.style[t]:n.getAttributeNS(null,t)}
function xc(n,t,e){var i=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),r=vc[i];r?(r===Xs&&typeof e=="number"&&(e=String(e)+"px"),n.style[i]=e):n.setAttributeNS(
null,t,e)}function Sf(n,t){var e=Object.keys(t),i,r;for(i=0,r;r=e[i];i++)xc(n,r,t[r])}function I(n,t,e){if(typeof t=="string")if(e!==void 0)xc(n,t,e);else return Ef(
n,t);else Sf(n,t);return n}var Mf=Object.prototype.toString;function j(n){return new Ae(n)}function Ae(n){if(!n||!n.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=n,this.list=n.classList}Ae.prototype.add=function(n){return this.list.add(n),this};Ae.prototype.remove=function(n){return Mf.call(n)==
"[object RegExp]"?this.removeMatching(n):(this.list.remove(n),this)};Ae.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(
t[e])&&this.remove(t[e]);return this};Ae.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};
Ae.prototype.array=function(){return Array.from(this.list)};Ae.prototype.has=Ae.prototype.contains=function(n){return this.list.contains(n)};function Qi(n){for(var t;t=
n.firstChild;)n.removeChild(t);return n}function Qs(n){return n.cloneNode(!0)}var ta={svg:"http://www.w3.org/2000/svg"},gc='<svg xmlns="'+ta.svg+'"';function Af(n){
var t=!1;n.substring(0,4)==="<svg"?n.indexOf(ta.svg)===-1&&(n=gc+n.substring(4)):(n=gc+">"+n+"</svg>",t=!0);var e=Cf(n);if(!t)return e;for(var i=document.createDocumentFragment(),
r=e.firstChild;r.firstChild;)i.appendChild(r.firstChild);return i}function Cf(n){var t;return t=new DOMParser,t.async=!1,t.parseFromString(n,"text/xml")}function D(n,t){
var e;return n=n.trim(),n.charAt(0)==="<"?(e=Af(n).firstChild,e=document.importNode(e,!0)):e=document.createElementNS(ta.svg,n),t&&I(e,t),e}var Zs=null;function Js(){return Zs===null&&(Zs=D("svg")),Zs}function yc(n,t){var e,i,r=Object.keys(t);for(e=0;i=r[e];e++)n[i]=t[i];return n}function wc(n,t,e,i,r,o){var s=Js().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return yc(s,n);case 6:return yc(s,{a:n,b:t,c:e,d:i,e:r,f:o})}}
function gn(n){return n?Js().createSVGTransformFromMatrix(n):Js().createSVGTransform()}function U(n){var t=n.parentNode;return t&&t.removeChild(n),n}function Rf(n,t){return t instanceof SVGMatrix?n.createSVGTransformFromMatrix(t):t}function Of(n,t){var e,i;for(n.clear(),e=0;i=t[e];e++)n.appendItem(Rf(n,i))}function Ke(n,t){
var e=n.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),Of(e,t)),e.consolidate()}function er(n){return n.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function Lf(n){return["M",n.x,n.y]}function ea(n){return["L",n.x,n.y]}function Tf(n,t,e){return["C",n.x,n.y,t.x,t.y,e.x,e.y]}function $f(n,t){let e=n.length,i=[
Lf(n[0])];for(let r=1;r<e;r++){let o=n[r-1],s=n[r],a=n[r+1];if(!a||!t){i.push(ea(s));continue}let c=Math.min(t,na(s.x-o.x,s.y-o.y),na(a.x-s.x,a.y-s.y));if(!c){i.
push(ea(s));continue}let l=tr(s,o,c),h=tr(s,o,c*.5),u=tr(s,a,c),d=tr(s,a,c*.5);i.push(ea(l)),i.push(Tf(h,d,u))}return i}function tr(n,t,e){let i=t.x-n.x,r=t.y-n.
y,o=na(i,r),s=e/o;return{x:n.x+i*s,y:n.y+r*s}}function na(n,t){return Math.sqrt(Math.pow(n,2)+Math.pow(t,2))}function nr(n,t,e){F(t)&&(e=t,t=null),t||(t={});let i=D(
"path",t);return F(e)&&(i.dataset.cornerRadius=String(e)),ia(i,n)}function ia(n,t){let e=parseInt(n.dataset.cornerRadius,10)||0;return I(n,{d:er($f(t,e))}),n}function bc(n){var t=new Set(n);return J(n,function(e){for(var i=e.parent;i;){if(t.has(i))return!1;i=i.parent}return!0})}function ra(n,t,e){e=e||0,H(n)||(n=[n]),
M(n,function(i,r){var o=t(i,r,e);H(o)&&o.length&&ra(o,t,e+1)})}function If(n,t,e){var i=new Set,r=new Set;return ra(n,function(o,s,a){i.add(o);var c=o.children;
if((e===-1||a<e)&&c&&!r.has(c))return r.add(c),c}),Array.from(i)}function kc(n,t){return If(n,!0,-1)}function _c(n,t,e){Ks(t)&&(t=!0),gt(t)&&(e=t,t=!0),e=e||{};var i=Un(e.allShapes),r=Un(e.allConnections),o=Un(e.enclosedElements),
s=Un(e.enclosedConnections),a=Un(e.topLevel,t&&le(n,function(h){return h.id}));function c(h){a[h.source.id]&&a[h.target.id]&&(a[h.id]=[h]),i[h.source.id]&&i[h.target.
id]&&(s[h.id]=o[h.id]=h),r[h.id]=h}function l(h){if(o[h.id]=h,h.waypoints)s[h.id]=r[h.id]=h;else return i[h.id]=h,M(h.incoming,c),M(h.outgoing,c),h.children}return ra(
n,l),{allShapes:i,allConnections:r,topLevel:a,enclosedConnections:s,enclosedElements:o}}function xt(n,t){t=!!t,H(n)||(n=[n]);var e,i,r,o;return M(n,function(s){
var a=s;s.waypoints&&!t&&(a=xt(s.waypoints,!0));var c=a.x,l=a.y,h=a.height||0,u=a.width||0;(c<e||e===void 0)&&(e=c),(l<i||i===void 0)&&(i=l),(c+u>r||r===void 0)&&
(r=c+u),(l+h>o||o===void 0)&&(o=l+h)}),{x:e,y:i,height:o-i,width:r-e}}function oa(n,t){var e={};return M(n,function(i){var r=i;r.waypoints&&(r=xt(r)),!F(t.y)&&r.
x>t.x&&(e[i.id]=i),!F(t.x)&&r.y>t.y&&(e[i.id]=i),r.x>t.x&&r.y>t.y&&(F(t.width)&&F(t.height)&&r.width+r.x<t.width+t.x&&r.height+r.y<t.height+t.y||!F(t.width)||!F(
t.height))&&(e[i.id]=i)}),e}function ir(n){return"waypoints"in n?"connection":"x"in n?"shape":"root"}function rr(n){return!!(n&&n.isFrame)}function Un(n,t){return T(
{},n||{},t||{})}var Pf=1;function Gt(n,t){Tt.call(this,n,Pf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ut(Gt,Tt);Gt.prototype.canRender=function(){
return!0};Gt.prototype.drawShape=function(t,e,i){var r=D("rect");return I(r,{x:0,y:0,width:e.width||0,height:e.height||0}),rr(e)?I(r,T({},this.FRAME_STYLE,i||{})):
I(r,T({},this.SHAPE_STYLE,i||{})),B(t,r),r};Gt.prototype.drawConnection=function(t,e,i){var r=nr(e.waypoints,T({},this.CONNECTION_STYLE,i||{}));return B(t,r),r};
Gt.prototype.getShapePath=function(t){var e=t.x,i=t.y,r=t.width,o=t.height,s=[["M",e,i],["l",r,0],["l",0,o],["l",-r,0],["z"]];return er(s)};Gt.prototype.getConnectionPath=
function(t){var e=t.waypoints,i,r,o=[];for(i=0;r=e[i];i++)r=r.original||r,o.push([i===0?"M":"L",r.x,r.y]);return er(o)};Gt.$inject=["eventBus","styles"];function sa(){var n={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(e,i,r){var o=this.style(
i,r);return T(o,{class:e})},this.style=function(e,i){!H(e)&&!i&&(i=e,e=[]);var r=Ge(e,function(o,s){return T(o,n[s]||{})},{});return i?T(r,i):r},this.computeStyle=
function(e,i,r){return H(i)||(r=i,i=[]),t.style(i||[],T({},r,e||{}))}}var Ec={__init__:["defaultRenderer"],defaultRenderer:["type",Gt],styles:["type",sa]};function Nf(n,t){return t.forEach(function(e){e&&typeof e!="string"&&!Array.isArray(e)&&Object.keys(e).forEach(function(i){if(i!=="default"&&!(i in n)){var r=Object.
getOwnPropertyDescriptor(e,i);Object.defineProperty(n,i,r.get?r:{enumerable:!0,get:function(){return e[i]}})}})}),Object.freeze(n)}function Mc(n,...t){let e=n.style;
return M(t,function(i){i&&M(i,function(r,o){e[o]=r})}),n}function Ac(n,t,e){return arguments.length==2?n.getAttribute(t):e===null?n.removeAttribute(t):(n.setAttribute(
t,e),n)}var jf=Object.prototype.toString;function Cc(n){return new Ce(n)}function Ce(n){if(!n||!n.nodeType)throw new Error("A DOM element reference is required");
this.el=n,this.list=n.classList}Ce.prototype.add=function(n){return this.list.add(n),this};Ce.prototype.remove=function(n){return jf.call(n)=="[object RegExp]"?
this.removeMatching(n):(this.list.remove(n),this)};Ce.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(t[e])&&this.remove(
t[e]);return this};Ce.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};Ce.prototype.array=
function(){return Array.from(this.list)};Ce.prototype.has=Ce.prototype.contains=function(n){return this.list.contains(n)};function Rc(n){for(var t;t=n.firstChild;)
n.removeChild(t);return n}function Ve(n,t,e){var i=e?n:n.parentNode;return i&&typeof i.closest=="function"&&i.closest(t)||null}function Df(n){return n&&n.__esModule&&
Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var or={},Sc;function Bf(){if(Sc)return or;Sc=1;var n,t,e;function i(){n=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",e=n!=="addEventListener"?"on":""}return or.bind=function(r,o,s,a){
return n||i(),r[n](e+o,s,a||!1),s},or.unbind=function(r,o,s,a){return t||i(),r[t](e+o,s,a||!1),s},or}var Oc=Bf(),Hf=Df(Oc),z=Nf({__proto__:null,default:Hf},[Oc]),
Lc=["focus","blur"];function zf(n,t,e,i,r){return Lc.indexOf(e)!==-1&&(r=!0),z.bind(n,e,function(o){var s=o.target||o.srcElement;o.delegateTarget=Ve(s,t,!0),o.delegateTarget&&
i.call(n,o)},r)}function Ff(n,t,e,i){return Lc.indexOf(t)!==-1&&(i=!0),z.unbind(n,t,e,i)}var aa={bind:zf,unbind:Ff};function dt(n,t){return t=t||document,t.querySelector(n)}function Yn(n,t){return t=t||document,t.querySelectorAll(n)}function ue(n,t){if(!n||!t)return-1;var e=n.indexOf(t);return e!==-1&&n.splice(e,1),e}function wt(n,t,e){if(!(!n||!t)){typeof e!="number"&&(e=-1);var i=n.indexOf(
t);if(i!==-1){if(i===e)return;if(e!==-1)n.splice(i,1);else return}e!==-1?n.splice(e,0,t):n.push(t)}}function sr(n,t){return!n||!t?-1:n.indexOf(t)}function Zn(n,t){return!n||!t?-1:Math.sqrt(Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function ar(n,t,e,i){if(typeof i>"u"&&(i=5),!n||!t||!e)return!1;var r=(t.x-n.
x)*(e.y-n.y)-(t.y-n.y)*(e.x-n.x),o=Zn(n,t);return Math.abs(r/o)<=i}var qf=2;function de(n,t){var e=Array.from(arguments).flat();let i={x:"v",y:"h"};for(let[r,o]of Object.
entries(i))if(Gf(r,e))return o;return!1}function Gf(n,t){let e=t[0];return Ji(t,function(i){return Math.abs(e[n]-i[n])<=qf})}function Xn(n,t){return{x:Math.round(n.x+(t.x-n.x)/2),y:Math.round(n.y+(t.y-n.y)/2)}}var Wf=/,?([a-z]),?/gi,Tc=parseFloat,Q=Math,Re=Q.PI,Wt=Q.min,Kt=Q.max,$c=Q.pow,Le=Q.abs,Kf=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,Vf=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Jn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Ue="[\\s]*,?[\\s]*",Uf=new RegExp("(?=("+Jn+"))\\1"+Ue+"(?=("+Jn+"))\\2"+Ue+"(?=("+Jn+"))\\3"+Ue+"([01])"+Ue+"\
([01])"+Ue+"(?=("+Jn+"))\\6"+Ue+"(?=("+Jn+"))\\7"+Ue,"g"),Ic=Array.isArray||function(n){return n instanceof Array};function Yf(n){if(!n)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},e=[];return String(n).replace(Kf,function(i,r,o){var s=[],a=r.toLowerCase();for(o.replace(a=="a"?Uf:Vf,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(e.push([r,...s.splice(0,2)]),a="l",r=r=="m"?"l":"L");s.length>=t[a]&&(e.push([
r,...s.splice(0,t[a])]),!!t[a]););}),e.toString=la,e}function Zf(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(typeof i=="string"&&i!==i.toUpperCase())return!1}
return!0}function Xf(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(i!=="M"&&i!=="C")return!1}return!0}function Jf(n,t,e,i){return arguments.length===1&&(t=
n.y,e=n.width,i=n.height,n=n.x),{x:n,y:t,width:e,height:i,x2:n+e,y2:t+i}}function la(){return this.join(",").replace(Wf,"$1")}function Qf(n){for(var t=new Array(
n.length),e=0,i=n.length;e<i;e++)for(var r=n[e],o=t[e]=new Array(r.length),s=0,a=r.length;s<a;s++)o[s]=r[s];return t.toString=la,t}function Pc(n,t,e,i,r,o,s,a,c){
var l=1-c,h=$c(l,3),u=$c(l,2),d=c*c,f=d*c,p=h*n+u*3*c*e+l*3*c*c*r+f*s,g=h*t+u*3*c*i+l*3*c*c*o+f*a;return{x:lr(p),y:lr(g)}}function ca(n){var t=rp(...n);return Jf(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function Oe(n,t,e){return t>=n.x&&t<=n.x+n.width&&e>=n.y&&e<=n.y+n.height}function Fc(n,t){return Oe(t,n.x,n.y)||Oe(t,n.x2,n.y)||
Oe(t,n.x,n.y2)||Oe(t,n.x2,n.y2)||Oe(n,t.x,t.y)||Oe(n,t.x2,t.y)||Oe(n,t.x,t.y2)||Oe(n,t.x2,t.y2)||(n.x<t.x2&&n.x>t.x||t.x<n.x2&&t.x>n.x)&&(n.y<t.y2&&n.y>t.y||t.y<
n.y2&&t.y>n.y)}function Nc(n,t,e,i,r){var o=-3*t+9*e-9*i+3*r,s=n*o+6*t-12*e+6*i;return n*s-3*t+3*e}function jc(n,t,e,i,r,o,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,h=12,u=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],d=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],f=0,p=0;p<h;p++){var g=l*u[p]+l,x=Nc(g,n,e,r,s),S=Nc(g,t,i,o,a),k=x*x+S*S;f+=d[p]*Q.sqrt(k)}return l*f}function tp(n,t,e,i,r,o,s,a){if(!(Kt(n,e)<Wt(
r,s)||Wt(n,e)>Kt(r,s)||Kt(t,i)<Wt(o,a)||Wt(t,i)>Kt(o,a))){var c=(n*i-t*e)*(r-s)-(n-e)*(r*a-o*s),l=(n*i-t*e)*(o-a)-(t-i)*(r*a-o*s),h=(n-e)*(o-a)-(t-i)*(r-s);if(h){
var u=lr(c/h),d=lr(l/h),f=+u.toFixed(2),p=+d.toFixed(2);if(!(f<+Wt(n,e).toFixed(2)||f>+Kt(n,e).toFixed(2)||f<+Wt(r,s).toFixed(2)||f>+Kt(r,s).toFixed(2)||p<+Wt(t,
i).toFixed(2)||p>+Kt(t,i).toFixed(2)||p<+Wt(o,a).toFixed(2)||p>+Kt(o,a).toFixed(2)))return{x:u,y:d}}}}function lr(n){return Math.round(n*1e11)/1e11}function ep(n,t,e,i,r){
if(i=i||ca(n),r=r||ca(t),!Fc(i,r))return e?0:[];var o=jc(...n),s=jc(...t),a=Bc(n)?1:~~(o/5)||1,c=Bc(t)?1:~~(s/5)||1,l=new Array(a+1),h=new Array(c+1),u={},d=e?0:
[],f,p;for(f=0;f<a+1;f++){var g=f/a,x=Pc(...n,g);l[f]={x:x.x,y:x.y,t:g}}for(f=0;f<c+1;f++)g=f/c,x=Pc(...t,g),h[f]={x:x.x,y:x.y,t:g};for(f=0;f<a;f++)for(p=0;p<c;p++){
var S=l[f],k=l[f+1],m=h[p],w=h[p+1],v=Le(k.x-S.x)<.01?"y":"x",b=Le(w.x-m.x)<.01?"y":"x",R=tp(S.x,S.y,k.x,k.y,m.x,m.y,w.x,w.y),E;if(R){if(E=R.x.toFixed(9)+"#"+R.
y.toFixed(9),u[E])continue;u[E]=!0;var C=S.t+Le((R[v]-S[v])/(k[v]-S[v]))*(k.t-S.t),A=m.t+Le((R[b]-m[b])/(w[b]-m[b]))*(w.t-m.t);C>=0&&C<=1&&A>=0&&A<=1&&(e?d++:d.
push({x:R.x,y:R.y,t1:C,t2:A}))}}return d}function hr(n,t,e){for(var i=Dc(zc(n)),r=Dc(zc(t)),o=e?0:[],s=0,a=i.length;s<a;s++)for(var c=i[s],l=0,h=r.length;l<h;l++){
var u=r[l];if(Fc(c.bbox,u.bbox)){var d=ep(c.bez,u.bez,e,c.bbox,u.bbox);if(e)o+=d;else for(var f=0,p=d.length;f<p;f++)d[f].segment1=c.segment,d[f].segment2=u.segment,
d[f].bez1=c.bez,d[f].bez2=u.bez,o.push(d[f])}}return o}function Dc(n){for(var t=[],e=0,i=0,r=0,o=0,s=0,a=n.length;s<a;s++){var c=n[s],l;if(c[0]=="M"){e=r=c[1],i=
o=c[2];continue}c[0]=="C"?(l=[e,i,c[1],c[2],c[3],c[4],c[5],c[6]],e=c[5],i=c[6]):(l=[e,i,e,i,r,o,r,o],e=r,i=o),t.push({bez:l,bbox:ca(l),segment:s})}return t}function np(n){
return Ic(n)&&Ic(n[0])}function ip(n){if(Zf(n))return n;var t=new Array(n.length),e=0,i=0,r=0,o=0,s=0,a;n[0][0]=="M"&&(e=+n[0][1],i=+n[0][2],r=e,o=i,s++,t[0]=["\
M",e,i]);for(var c,l,h=s,u=n.length;h<u;h++){if(l=n[h],a=l[0],t[h]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+e,c[7]=+l[7]+i;break;case"V":c[1]=+l[1]+i;break;case"H":c[1]=+l[1]+e;break;case"M":r=+l[1]+e,o=+l[2]+i;default:
for(var d=1,f=l.length;d<f;d++)c[d]=+l[d]+(d%2?e:i)}else for(var p=0,g=l.length;p<g;p++)c[p]=l[p];switch(a=a.toUpperCase(),c[0]){case"Z":e=+r,i=+o;break;case"H":
e=c[1];break;case"V":i=c[1];break;case"M":r=c[c.length-2],o=c[c.length-1];default:e=c[c.length-2],i=c[c.length-1]}}return t.toString=la,t}function Bc(n){return n[0]===
n[2]&&n[1]===n[3]&&n[4]===n[6]&&n[5]===n[7]}function cr(n,t,e,i){return[n,t,e,i,e,i]}function Hc(n,t,e,i,r,o){var s=.3333333333333333,a=2/3;return[s*n+a*e,s*t+a*
i,s*r+a*e,s*o+a*i,r,o]}function qc(n,t,e,i,r,o,s,a,c,l){var h=Re*120/180,u=Re/180*(+r||0),d=[],f,p=Q.cos(u),g=Q.sin(u),x=function(cc,lc){return{x:cc*p-lc*g,y:cc*
g+lc*p}};if(l)C=l[0],A=l[1],R=l[2],E=l[3];else{f=x(n,-t),n=f.x,t=-f.y,f=x(a,-c),a=f.x,c=-f.y;var S=(n-a)/2,k=(t-c)/2,m=S*S/(e*e)+k*k/(i*i);m>1&&(m=Q.sqrt(m),e=m*
e,i=m*i);var w=e*e,v=i*i,b=(o==s?-1:1)*Q.sqrt(Le((w*v-w*k*k-v*S*S)/(w*k*k+v*S*S))),R=b*e*k/i+(n+a)/2,E=b*-i*S/e+(t+c)/2,C=Q.asin(((t-E)/i).toFixed(9)),A=Q.asin(
((c-E)/i).toFixed(9));C=n<R?Re-C:C,A=a<R?Re-A:A,C<0&&(C=Re*2+C),A<0&&(A=Re*2+A),s&&C>A&&(C=C-Re*2),!s&&A>C&&(A=A-Re*2)}var y=A-C;if(Le(y)>h){var _=A,L=a,N=c;A=C+
h*(s&&A>C?1:-1),a=R+e*Q.cos(A),c=E+i*Q.sin(A),d=qc(a,c,e,i,r,0,s,L,N,[A,_,R,E])}y=A-C;var V=Q.cos(C),Fe=Q.sin(C),Fs=Q.cos(A),Ui=Q.sin(A),qt=Q.tan(y/4),nc=4/3*e*
qt,ic=4/3*i*qt,rc=[n,t],mn=[n+nc*Fe,t-ic*V],oc=[a+nc*Ui,c-ic*Fs],sc=[a,c];if(mn[0]=2*rc[0]-mn[0],mn[1]=2*rc[1]-mn[1],l)return[mn,oc,sc].concat(d);d=[mn,oc,sc].concat(
d).join().split(",");for(var ac=[],Se=0,lf=d.length;Se<lf;Se++)ac[Se]=Se%2?x(d[Se-1],d[Se]).y:x(d[Se],d[Se+1]).x;return ac}function rp(n,t,e,i,r,o,s,a){for(var c=[],
l=[[],[]],h,u,d,f,p,g,x,S,k=0;k<2;++k){if(k==0?(u=6*n-12*e+6*r,h=-3*n+9*e-9*r+3*s,d=3*e-3*n):(u=6*t-12*i+6*o,h=-3*t+9*i-9*o+3*a,d=3*i-3*t),Le(h)<1e-12){if(Le(u)<
1e-12)continue;f=-d/u,0<f&&f<1&&c.push(f);continue}x=u*u-4*d*h,S=Q.sqrt(x),!(x<0)&&(p=(-u+S)/(2*h),0<p&&p<1&&c.push(p),g=(-u-S)/(2*h),0<g&&g<1&&c.push(g))}for(var m=c.
length,w=m,v;m--;)f=c[m],v=1-f,l[0][m]=v*v*v*n+3*v*v*f*e+3*v*f*f*r+f*f*f*s,l[1][m]=v*v*v*t+3*v*v*f*i+3*v*f*f*o+f*f*f*a;return l[0][w]=n,l[1][w]=t,l[0][w+1]=s,l[1][w+
1]=a,l[0].length=l[1].length=w+2,{x0:Wt(...l[0]),y0:Wt(...l[1]),x1:Kt(...l[0]),y1:Kt(...l[1])}}function zc(n){if(np(n)||(n=Yf(n)),Xf(n))return n;for(var t=Qf(ip(
n)),e={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},i=function(d,f,p){var g,x;if(!d)return["C",f.x,f.y,f.x,f.y,f.x,f.y];switch(!(d[0]in{T:1,Q:1})&&(f.qx=f.qy=null),
d[0]){case"M":f.X=d[1],f.Y=d[2];break;case"A":d=["C",...qc(f.x,f.y,...d.slice(1))];break;case"S":p=="C"||p=="S"?(g=f.x*2-f.bx,x=f.y*2-f.by):(g=f.x,x=f.y),d=["C",
g,x,...d.slice(1)];break;case"T":p=="Q"||p=="T"?(f.qx=f.x*2-f.qx,f.qy=f.y*2-f.qy):(f.qx=f.x,f.qy=f.y),d=["C",...Hc(f.x,f.y,f.qx,f.qy,d[1],d[2])];break;case"Q":f.
qx=d[1],f.qy=d[2],d=["C",...Hc(f.x,f.y,d[1],d[2],d[3],d[4])];break;case"L":d=["C",...cr(f.x,f.y,d[1],d[2])];break;case"H":d=["C",...cr(f.x,f.y,d[1],f.y)];break;case"\
V":d=["C",...cr(f.x,f.y,f.x,d[1])];break;case"Z":d=["C",...cr(f.x,f.y,f.X,f.Y)];break}return d},r=function(d,f){if(d[f].length>7){d[f].shift();for(var p=d[f];p.
length;)o[f]="A",d.splice(f++,0,["C",...p.splice(0,6)]);d.splice(f,1),l=t.length}},o=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(o[c]=s,c&&(a=
o[c-1])),t[c]=i(t[c],e,a),o[c]!="A"&&s=="C"&&(o[c]="C"),r(t,c);var h=t[c],u=h.length;e.x=h[u-2],e.y=h[u-1],e.bx=Tc(h[u-4])||e.x,e.by=Tc(h[u-3])||e.y}return t}function Y(n){return gt(n)&&Xi(n,"waypoints")}function Vt(n){return gt(n)&&Xi(n,"labelTarget")}function Gc(n){return gt(n)&&Vs(n.parent)}function Wc(n){return{x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)}}function ur(n){return{x:Math.round(n.x),y:Math.
round(n.y)}}function rt(n){return{top:n.y,right:n.x+(n.width||0),bottom:n.y+(n.height||0),left:n.x}}function ha(n){return{x:n.left,y:n.top,width:n.right-n.left,
height:n.bottom-n.top}}function op(n){return ur({x:n.x+(n.width||0)/2,y:n.y+(n.height||0)/2})}function sp(n){for(var t=n.waypoints,e=t.reduce(function(l,h,u){var d=t[u-
1];if(d){var f=l[l.length-1],p=f&&f.endLength||0,g=ap(d,h);l.push({start:d,end:h,startLength:p,endLength:p+g,length:g})}return l},[]),i=e.reduce(function(l,h){return l+
h.length},0),r=i/2,o=0,s=e[o];s.endLength<r;)s=e[++o];var a=(r-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function fe(n){return Y(n)?sp(n):op(n)}function Te(n,t,e){e=e||0,gt(e)||(e={x:e,y:e});var i=rt(n),r=rt(t),o=i.bottom+e.y<=r.top,s=i.left-e.x>=r.right,a=i.top-e.
y>=r.bottom,c=i.right+e.x<=r.left,l=o?"top":a?"bottom":null,h=c?"left":s?"right":null;return h&&l?l+"-"+h:h||l||"intersect"}function Kc(n){n=n.slice();for(var t=0,e,i,r;n[t];)e=n[t],i=n[t-1],r=n[t+1],Zn(e,r)===0||ar(i,r,e)?n.splice(t,1):t++;return n}function ap(n,t){return Math.sqrt(
Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function dr(n,t){return Math.round(n*t)/t}function Vc(n){return F(n)?n+"px":n}function cp(n){for(;n.parent;)n=n.parent;return n}function lp(n){n=T({},{width:"10\
0%",height:"100%"},n);let t=n.container||document.body,e=document.createElement("div");return e.setAttribute("class","djs-container djs-parent bio-theme-parent"),
Mc(e,{position:"relative",overflow:"hidden",width:Vc(n.width),height:Vc(n.height)}),t.appendChild(e),e}function Uc(n,t,e){let i=D("g");j(i).add(t);let r=e!==void 0?
e:n.childNodes.length-1;return n.insertBefore(i,n.childNodes[r]||null),i}var hp="base",Yc=0,up=1,dp={shape:["x","y","width","height"],connection:["waypoints"]};
function P(n,t,e,i){this._eventBus=t,this._elementRegistry=i,this._graphicsFactory=e,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(n||{})}P.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];P.prototype._init=function(n){let t=this._eventBus,e=this.
_container=lp(n),i=this._svg=D("svg");I(i,{width:"100%",height:"100%"}),Ac(i,"tabindex",0),n.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,o=>{this.focus()}),i.addEventListener("focusin",()=>{this._setFocused(!0)}),i.addEventListener("focusout",()=>{this._setFocused(!1)}),i.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),i.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),B(e,i);let r=this._viewport=
Uc(i,"viewport");n.deferUpdate&&(this._viewboxChanged=Vn(this._viewboxChanged,300)),this._restoreFocus=Vn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:i,viewport:r})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};P.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let n=this._container.parentNode;n&&n.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};P.prototype._setFocused=function(n){n!=this._focused&&
(this._focused=n,this._eventBus.fire("canvas.focus.changed",{focused:n}))};P.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let e=ir(t);
e==="root"?this.removeRootElement(t):this._removeElement(t,e)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};P.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};P.prototype.restoreFocus=function(){this._restoreFocus()};P.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};P.prototype.isFocused=function(){return this._focused};P.prototype.getDefaultLayer=function(){return this.getLayer(
hp,Yc)};P.prototype.getLayer=function(n,t){if(!n)throw new Error("must specify a name");let e=this._layers[n];if(e||(e=this._layers[n]=this._createLayer(n,t)),typeof t<
"u"&&e.index!==t)throw new Error("layer <"+n+"> already created at index <"+t+">");return e.group};P.prototype._getChildIndex=function(n){return Ge(this._layers,
function(t,e){return e.visible&&n>=e.index&&t++,t},0)};P.prototype._createLayer=function(n,t){typeof t>"u"&&(t=up);let e=this._getChildIndex(t);return{group:Uc(
this._viewport,"layer-"+n,e),index:t,visible:!0}};P.prototype.showLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error(
"layer <"+n+"> does not exist");let e=this._viewport,i=t.group,r=t.index;if(t.visible)return i;let o=this._getChildIndex(r);return e.insertBefore(i,e.childNodes[o]||
null),t.visible=!0,i};P.prototype.hideLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error("layer <"+n+"> \
does not exist");let e=t.group;return t.visible&&(U(e),t.visible=!1),e};P.prototype._removeLayer=function(n){let t=this._layers[n];t&&(delete this._layers[n],U(
t.group))};P.prototype.getActiveLayer=function(){let n=this._findPlaneForRoot(this.getRootElement());return n?n.layer:null};P.prototype.findRoot=function(n){let t=this.
_resolveElements(n),e;for(let i of t){let r=this._findPlaneForRoot(cp(i));if(!r||e&&r.rootElement!==e)return;e=r.rootElement}return e};P.prototype.getRootElements=
function(){return this._planes.map(function(n){return n.rootElement})};P.prototype._findPlaneForRoot=function(n){return ce(this._planes,function(t){return t.rootElement===
n})};P.prototype._resolveElement=function(n){return typeof n=="string"?this._elementRegistry.get(n):n};P.prototype._resolveElements=function(n){return H(n)||(n=
[n]),n.map(t=>this._resolveElement(t)).filter(Boolean)};P.prototype.getContainer=function(){return this._container};P.prototype._updateMarker=function(n,t,e){let i;
n=this._resolveElement(n),n.markers=n.markers||new Set,i=this._elementRegistry._elements[n.id],i&&(M([i.gfx,i.secondaryGfx],function(r){r&&(e?(n.markers.add(t),
j(r).add(t)):(n.markers.delete(t),j(r).remove(t)))}),this._eventBus.fire("element.marker.update",{element:n,gfx:i.gfx,marker:t,add:!!e}))};P.prototype.addMarker=
function(n,t){this._updateMarker(n,t,!0)};P.prototype.removeMarker=function(n,t){this._updateMarker(n,t,!1)};P.prototype.hasMarker=function(n,t){return n=this._resolveElement(
n),n.markers?n.markers.has(t):!1};P.prototype.toggleMarker=function(n,t){this.hasMarker(n,t)?this.removeMarker(n,t):this.addMarker(n,t)};P.prototype.getRootElement=
function(){let n=this._rootElement;return n||this._planes.length?n:this.setRootElement(this.addRootElement(null))};P.prototype.addRootElement=function(n){let t=this.
_rootsIdx++;n||(n={id:"__implicitroot_"+t,children:[],isImplicit:!0});let e=n.layer="root-"+t;this._ensureValid("root",n);let i=this.getLayer(e,Yc);return this.
hideLayer(e),this._addRoot(n,i),this._planes.push({rootElement:n,layer:i}),n};P.prototype.removeRootElement=function(n){if(n=this._resolveElement(n),!!this._findPlaneForRoot(
n))return this._removeRoot(n),this._removeLayer(n.layer),this._planes=this._planes.filter(function(e){return e.rootElement!==n}),this._rootElement===n&&(this._rootElement=
null),n};P.prototype.setRootElement=function(n){if(n===this._rootElement)return n;let t;if(!n)throw new Error("rootElement required");return t=this._findPlaneForRoot(
n),t||(n=this.addRootElement(n)),this._setRoot(n),n};P.prototype._removeRoot=function(n){let t=this._elementRegistry,e=this._eventBus;e.fire("root.remove",{element:n}),
e.fire("root.removed",{element:n}),t.remove(n)};P.prototype._addRoot=function(n,t){let e=this._elementRegistry,i=this._eventBus;i.fire("root.add",{element:n}),e.
add(n,t),i.fire("root.added",{element:n,gfx:t})};P.prototype._setRoot=function(n,t){let e=this._rootElement;e&&(this._elementRegistry.updateGraphics(e,null,!0),
this.hideLayer(e.layer)),n&&(t||(t=this._findPlaneForRoot(n).layer),this._elementRegistry.updateGraphics(n,this._svg,!0),this.showLayer(n.layer)),this._rootElement=
n,this._eventBus.fire("root.set",{element:n})};P.prototype._ensureValid=function(n,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let e=dp[n];if(!Ji(e,function(r){return typeof t[r]<"u"}))throw new Error("must supply { "+e.join(
", ")+" } with "+n)};P.prototype._setParent=function(n,t,e){wt(t.children,n,e),n.parent=t};P.prototype._addElement=function(n,t,e,i){e=e||this.getRootElement();
let r=this._eventBus,o=this._graphicsFactory;this._ensureValid(n,t),r.fire(n+".add",{element:t,parent:e}),this._setParent(t,e,i);let s=o.create(n,t,i);return this.
_elementRegistry.add(t,s),o.update(n,t,s),r.fire(n+".added",{element:t,gfx:s}),t};P.prototype.addShape=function(n,t,e){return this._addElement("shape",n,t,e)};P.
prototype.addConnection=function(n,t,e){return this._addElement("connection",n,t,e)};P.prototype._removeElement=function(n,t){let e=this._elementRegistry,i=this.
_graphicsFactory,r=this._eventBus;if(n=e.get(n.id||n),!!n)return r.fire(t+".remove",{element:n}),i.remove(n),ue(n.parent&&n.parent.children,n),n.parent=null,r.fire(
t+".removed",{element:n}),e.remove(n),n};P.prototype.removeShape=function(n){return this._removeElement(n,"shape")};P.prototype.removeConnection=function(n){return this.
_removeElement(n,"connection")};P.prototype.getGraphics=function(n,t){return this._elementRegistry.getGraphics(n,t)};P.prototype._changeViewbox=function(n){this.
_eventBus.fire("canvas.viewbox.changing"),n.apply(this),this._cachedViewbox=null,this._viewboxChanged()};P.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};P.prototype.viewbox=function(n){if(n===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,e=this.getSize(),i,r,o,s,a,c,l;if(n)this._changeViewbox(function(){a=Math.min(e.width/n.width,e.height/n.height);let h=this._svg.createSVGMatrix().
scale(a).translate(-n.x,-n.y);Ke(t,h)});else return o=this._rootElement?this.getActiveLayer():null,i=o&&o.getBBox()||{},s=Ke(t),r=s?s.matrix:wc(),a=dr(r.a,1e3),
c=dr(-r.e||0,1e3),l=dr(-r.f||0,1e3),n=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:e.width/a,height:e.height/a,scale:a,inner:{width:i.width||0,height:i.height||
0,x:i.x||0,y:i.y||0},outer:e},n;return n};P.prototype.scroll=function(n){let t=this._viewport,e=t.getCTM();return n&&this._changeViewbox(function(){n=T({dx:0,dy:0},
n||{}),e=this._svg.createSVGMatrix().translate(n.dx,n.dy).multiply(e),Zc(t,e)}),{x:e.e,y:e.f}};P.prototype.scrollToElement=function(n,t){let e=100,i=this._resolveElements(
n);if(!i.length)return;let r=this.findRoot(i);if(!r)return;r!==this.getRootElement()&&this.setRootElement(r);let o=i.filter(p=>p!=r);if(!o.length)return;t||(t={}),
typeof t=="number"&&(e=t),t={top:t.top||e,right:t.right||e,bottom:t.bottom||e,left:t.left||e};let s=xt(o),a=rt(s),c=this.viewbox(),l=this.zoom(),h,u;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let d=rt(c);if(!(s.width<c.width&&s.height<c.height))h=s.x-c.x,u=s.y-c.y;else{let p=Math.
max(0,a.right-d.right),g=Math.min(0,a.left-d.left),x=Math.max(0,a.bottom-d.bottom),S=Math.min(0,a.top-d.top);h=p||g,u=x||S}this.scroll({dx:-h*l,dy:-u*l})};P.prototype.
zoom=function(n,t){if(!n)return this.viewbox(n).scale;if(n==="fit-viewport")return this._fitViewport(t);let e,i;return this._changeViewbox(function(){typeof t!=
"object"&&(e=this.viewbox().outer,t={x:e.width/2,y:e.height/2}),i=this._setZoom(n,t)}),dr(i.a,1e3)};function Zc(n,t){let e="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";n.setAttribute("transform",e)}P.prototype._fitViewport=function(n){let t=this.viewbox(),e=t.outer,i=t.inner,r,o;return i.x>=0&&i.y>=0&&i.x+i.
width<=e.width&&i.y+i.height<=e.height&&!n?o={x:0,y:0,width:Math.max(i.width+i.x,e.width),height:Math.max(i.height+i.y,e.height)}:(r=Math.min(1,e.width/i.width,
e.height/i.height),o={x:i.x+(n?i.width/2-e.width/r/2:0),y:i.y+(n?i.height/2-e.height/r/2:0),width:e.width/r,height:e.height/r}),this.viewbox(o),this.viewbox(!1).
scale};P.prototype._setZoom=function(n,t){let e=this._svg,i=this._viewport,r=e.createSVGMatrix(),o=e.createSVGPoint(),s,a,c,l,h;c=i.getCTM();let u=c.a;return t?
(s=T(o,t),a=s.matrixTransform(c.inverse()),l=r.translate(a.x,a.y).scale(1/u*n).translate(-a.x,-a.y),h=c.multiply(l)):h=r.scale(n),Zc(this._viewport,h),h};P.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};P.prototype.getAbsoluteBBox=function(n){let t=this.viewbox(),e;
n.waypoints?e=this.getGraphics(n).getBBox():e=n;let i=e.x*t.scale-t.x*t.scale,r=e.y*t.scale-t.y*t.scale,o=e.width*t.scale,s=e.height*t.scale;return{x:i,y:r,width:o,
height:s}};P.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var yn="data-element-id";function ft(n){this._elements={},this._eventBus=n}ft.$inject=["eventBus"];ft.prototype.add=function(n,t,e){var i=n.id;this._validateId(
i),I(t,yn,i),e&&I(e,yn,i),this._elements[i]={element:n,gfx:t,secondaryGfx:e}};ft.prototype.remove=function(n){var t=this._elements,e=n.id||n,i=e&&t[e];i&&(I(i.gfx,
yn,""),i.secondaryGfx&&I(i.secondaryGfx,yn,""),delete t[e])};ft.prototype.updateId=function(n,t){this._validateId(t),typeof n=="string"&&(n=this.get(n)),this._eventBus.
fire("element.updateId",{element:n,newId:t});var e=this.getGraphics(n),i=this.getGraphics(n,!0);this.remove(n),n.id=t,this.add(n,e,i)};ft.prototype.updateGraphics=
function(n,t,e){var i=n.id||n,r=this._elements[i];return e?r.secondaryGfx=t:r.gfx=t,t&&I(t,yn,i),t};ft.prototype.get=function(n){var t;typeof n=="string"?t=n:t=
n&&I(n,yn);var e=this._elements[t];return e&&e.element};ft.prototype.filter=function(n){var t=[];return this.forEach(function(e,i){n(e,i)&&t.push(e)}),t};ft.prototype.
find=function(n){for(var t=this._elements,e=Object.keys(t),i=0;i<e.length;i++){var r=e[i],o=t[r],s=o.element,a=o.gfx;if(n(s,a))return s}};ft.prototype.getAll=function(){
return this.filter(function(n){return n})};ft.prototype.forEach=function(n){var t=this._elements;Object.keys(t).forEach(function(e){var i=t[e],r=i.element,o=i.gfx;
return n(r,o)})};ft.prototype.getGraphics=function(n,t){var e=n.id||n,i=this._elements[e];return i&&(t?i.secondaryGfx:i.gfx)};ft.prototype._validateId=function(n){
if(!n)throw new Error("element must have an id");if(this._elements[n])throw new Error("element with id "+n+" already added")};function fp(n,t,e,i){var r=e.inverse;return Object.defineProperty(n,"remove",{value:function(o){var s=this.indexOf(o);return s!==-1&&(this.splice(s,1),t.unset(o,
r,i)),o}}),Object.defineProperty(n,"contains",{value:function(o){return this.indexOf(o)!==-1}}),Object.defineProperty(n,"add",{value:function(o,s){var a=this.indexOf(
o);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,o),a===-1&&t.set(o,r,i)}}),Object.defineProperty(n,"__refs_collectio\
n",{value:!0}),n}function pp(n){return n.__refs_collection===!0}function mp(n,t){return Object.prototype.hasOwnProperty.call(n,t.name||t)}function Xc(n,t,e){var i=fp(e[t.name]||[],n,t,e);Object.defineProperty(e,t.name,{enumerable:t.
enumerable,value:i}),i.length&&i.forEach(function(r){n.set(r,t.inverse,e)})}function gp(n,t,e){var i=t.inverse,r=e[t.name];Object.defineProperty(e,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return r},set:function(o){if(o!==r){var s=r;r=null,s&&n.unset(s,i,e),r=o,n.set(r,i,e)}}})}function Mt(n,t){if(!(this instanceof
Mt))return new Mt(n,t);n.inverse=t,t.inverse=n,this.props={},this.props[n.name]=n,this.props[t.name]=t}Mt.prototype.bind=function(n,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Xc(this,t,n):gp(this,t,n)};Mt.prototype.ensureRefsCollection=function(n,t){var e=n[t.
name];return pp(e)||Xc(this,t,n),e};Mt.prototype.ensureBound=function(n,t){mp(n,t)||this.bind(n,t)};Mt.prototype.unset=function(n,t,e){n&&(this.ensureBound(n,t),
t.collection?this.ensureRefsCollection(n,t).remove(e):n[t.name]=void 0)};Mt.prototype.set=function(n,t,e){n&&(this.ensureBound(n,t),t.collection?this.ensureRefsCollection(
n,t).add(e):n[t.name]=e)};var ua=new Mt({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Qc=new Mt({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Jc=new Mt(
{name:"attachers",collection:!0},{name:"host"}),tl=new Mt({name:"outgoing",collection:!0},{name:"source"}),el=new Mt({name:"incoming",collection:!0},{name:"targ\
et"});function vn(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(n){
var t=this.label,e=this.labels;!n&&t?e.remove(t):e.add(n,0)}}),ua.bind(this,"parent"),Qc.bind(this,"labels"),tl.bind(this,"outgoing"),el.bind(this,"incoming")}function Qn(){
vn.call(this),ua.bind(this,"children"),Jc.bind(this,"host"),Jc.bind(this,"attachers")}ut(Qn,vn);function nl(){vn.call(this),ua.bind(this,"children")}ut(nl,Qn);function il(){
Qn.call(this),Qc.bind(this,"labelTarget")}ut(il,Qn);function rl(){vn.call(this),tl.bind(this,"source"),el.bind(this,"target")}ut(rl,vn);var yp={connection:rl,shape:Qn,
label:il,root:nl};function ol(n,t){var e=yp[n];if(!e)throw new Error("unknown type: <"+n+">");return T(new e,t)}function sl(n){return n instanceof vn}function Ut(){this._uid=12}Ut.prototype.createRoot=function(n){return this.create("root",n)};Ut.prototype.createLabel=function(n){return this.create("label",n)};
Ut.prototype.createShape=function(n){return this.create("shape",n)};Ut.prototype.createConnection=function(n){return this.create("connection",n)};Ut.prototype.create=
function(n,t){return t=T({},t||{}),t.id||(t.id=n+"_"+this._uid++),ol(n,t)};var fr="__fn",al=1e3,vp=Array.prototype.slice;function lt(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}lt.prototype.on=function(n,t,e,i){
if(n=H(n)?n:[n],yt(t)&&(i=e,e=t,t=al),!F(t))throw new Error("priority must be a number");var r=e;i&&(r=Me(e,i),r[fr]=e[fr]||e);var o=this;n.forEach(function(s){
o._addListener(s,{priority:t,callback:r,next:null})})};lt.prototype.once=function(n,t,e,i){var r=this;if(yt(t)&&(i=e,e=t,t=al),!F(t))throw new Error("priority m\
ust be a number");function o(){o.__isTomb=!0;var s=e.apply(i,arguments);return r.off(n,o),s}o[fr]=e,this.on(n,t,o)};lt.prototype.off=function(n,t){n=H(n)?n:[n];
var e=this;n.forEach(function(i){e._removeListener(i,t)})};lt.prototype.createEvent=function(n){var t=new ti;return t.init(n),t};lt.prototype.fire=function(n,t){
var e,i,r,o;if(o=vp.call(arguments),typeof n=="object"&&(t=n,n=t.type),!n)throw new Error("no event type specified");if(i=this._listeners[n],!!i){t instanceof ti?
e=t:e=this.createEvent(t),o[0]=e;var s=e.type;n!==s&&(e.type=n);try{r=this._invokeListeners(e,o,i)}finally{n!==s&&(e.type=s)}return r===void 0&&e.defaultPrevented&&
(r=!1),r}};lt.prototype.handleError=function(n){return this.fire("error",{error:n})===!1};lt.prototype._destroy=function(){this._listeners={}};lt.prototype._invokeListeners=
function(n,t,e){for(var i;e&&!n.cancelBubble;)i=this._invokeListener(n,t,e),e=e.next;return i};lt.prototype._invokeListener=function(n,t,e){var i;if(e.callback.
__isTomb)return i;try{i=xp(e.callback,t),i!==void 0&&(n.returnValue=i,n.stopPropagation()),i===!1&&n.preventDefault()}catch(r){if(!this.handleError(r))throw console.
error("unhandled error in event listener",r),r}return i};lt.prototype._addListener=function(n,t){var e=this._getListeners(n),i;if(!e){this._setListeners(n,t);return}
for(;e;){if(e.priority<t.priority){t.next=e,i?i.next=t:this._setListeners(n,t);return}i=e,e=e.next}i.next=t};lt.prototype._getListeners=function(n){return this.
_listeners[n]};lt.prototype._setListeners=function(n,t){this._listeners[n]=t};lt.prototype._removeListener=function(n,t){var e=this._getListeners(n),i,r,o;if(!t){
this._setListeners(n,null);return}for(;e;)i=e.next,o=e.callback,(o===t||o[fr]===t)&&(r?r.next=i:this._setListeners(n,i)),r=e,e=i};function ti(){}ti.prototype.stopPropagation=
function(){this.cancelBubble=!0};ti.prototype.preventDefault=function(){this.defaultPrevented=!0};ti.prototype.init=function(n){T(this,n||{})};function xp(n,t){
return n.apply(null,t)}function $t(n){return n.childNodes[0]}function cl(n){return n.parentNode.childNodes[1]}function ll(n,t,e,i,r){var o=gn();o.setTranslate(t,e);var s=gn();s.setRotate(i||0,0,0);var a=gn();a.setScale(r||1,r||1),Ke(n,[o,s,a])}function ot(n,t,e){var i=gn();
i.setTranslate(t,e),Ke(n,i)}function hl(n,t){var e=gn();e.setRotate(t,0,0),Ke(n,e)}function st(n,t){this._eventBus=n,this._elementRegistry=t}st.$inject=["eventBus","elementRegistry"];st.prototype._getChildrenContainer=function(n){var t=this._elementRegistry.
getGraphics(n),e;return n.parent?(e=cl(t),e||(e=D("g"),j(e).add("djs-children"),B(t.parentNode,e))):e=t,e};st.prototype._clear=function(n){var t=$t(n);return Rc(
t),t};st.prototype._createContainer=function(n,t,e,i){var r=D("g");j(r).add("djs-group"),typeof e<"u"?wp(r,t,t.childNodes[e]):B(t,r);var o=D("g");j(o).add("djs-\
element"),j(o).add("djs-"+n),i&&j(o).add("djs-frame"),B(r,o);var s=D("g");return j(s).add("djs-visual"),B(o,s),o};st.prototype.create=function(n,t,e){var i=this.
_getChildrenContainer(t.parent);return this._createContainer(n,i,e,rr(t))};st.prototype.updateContainments=function(n){var t=this,e=this._elementRegistry,i;i=Ge(
n,function(r,o){return o.parent&&(r[o.parent.id]=o.parent),r},{}),M(i,function(r){var o=r.children;if(o){var s=t._getChildrenContainer(r),a=s.firstChild;M(o,function(c){
var l=e.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};st.prototype.drawShape=function(n,t,e={}){var i=this._eventBus;return i.fire("\
render.shape",{gfx:n,element:t,attrs:e})};st.prototype.getShapePath=function(n){var t=this._eventBus;return t.fire("render.getShapePath",n)};st.prototype.drawConnection=
function(n,t,e={}){var i=this._eventBus;return i.fire("render.connection",{gfx:n,element:t,attrs:e})};st.prototype.getConnectionPath=function(n){var t=this._eventBus;
return t.fire("render.getConnectionPath",n)};st.prototype.update=function(n,t,e){if(t.parent){var i=this._clear(e);if(n==="shape")this.drawShape(i,t),ot(e,t.x,t.
y);else if(n==="connection")this.drawConnection(i,t);else throw new Error("unknown type: "+n);t.hidden?I(e,"display","none"):I(e,"display","block")}};st.prototype.
remove=function(n){var t=this._elementRegistry.getGraphics(n);U(t.parentNode)};function wp(n,t,e){var i=e||t.firstChild;n!==i&&t.insertBefore(n,i)}var ul={__depends__:[Ec],__init__:["canvas"],canvas:["type",P],elementRegistry:["type",ft],elementFactory:["type",Ut],eventBus:["type",lt],graphicsFactory:["typ\
e",st]};function bp(n){var t=new Ws(n);return t.init(),t}function kp(n){n=n||{};var t={config:["value",n]},e=[t,ul].concat(n.modules||[]);return bp(e)}function Ye(n,t){
this._injector=t||kp(n),this.get("eventBus").fire("diagram.init")}Ye.prototype.get=function(n,t){return this._injector.get(n,t)};Ye.prototype.invoke=function(n,t,e){
return this._injector.invoke(n,t,e)};Ye.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};Ye.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function da(n){return n&&n[n.length-1]}function dl(n){return n.y}function fl(n){return n.x}var _p={left:fl,center:fl,right:function(n){return n.x+n.width},top:dl,
middle:dl,bottom:function(n){return n.y+n.height}};function $e(n,t){this._modeling=n,this._rules=t}$e.$inject=["modeling","rules"];$e.prototype._getOrientationDetails=
function(n){var t=["top","bottom","middle"],e="x",i="width";return t.indexOf(n)!==-1&&(e="y",i="height"),{axis:e,dimension:i}};$e.prototype._isType=function(n,t){
return t.indexOf(n)!==-1};$e.prototype._alignmentPosition=function(n,t){var e=this._getOrientationDetails(n),i=e.axis,r=e.dimension,o={},s={},a=!1,c,l,h;function u(d,f){
return Math.round((d[i]+f[i]+f[r])/2)}if(this._isType(n,["left","top"]))o[n]=t[0][i];else if(this._isType(n,["right","bottom"]))h=da(t),o[n]=h[i]+h[r];else if(this.
_isType(n,["center","middle"])){if(M(t,function(d){var f=d[i]+Math.round(d[r]/2);s[f]?s[f].elements.push(d):s[f]={elements:[d],center:f}}),c=he(s,function(d){return d.
elements.length>1&&(a=!0),d.elements.length}),a)return o[n]=da(c).center,o;l=t[0],t=he(t,function(d){return d[i]+d[r]}),h=da(t),o[n]=u(l,h)}return o};$e.prototype.
trigger=function(n,t){var e=this._modeling,i,r=J(n,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(i=this._rules.allowed("elements.align",{elements:r}),
H(i)&&(r=i),!(r.length<2||!i)){var o=_p[t],s=he(r,o),a=this._alignmentPosition(t,s);e.alignElements(s,a)}};var pl={__init__:["alignElements"],alignElements:["type",$e]};var Ep={horizontal:["x","width"],vertical:["y","height"]},ml=5;function It(n,t){this._modeling=n,this._filters=[],this.registerFilter(function(e){var i=t.allowed(
"elements.distribute",{elements:e});return H(i)?i:i?e:[]})}It.$inject=["modeling","rules"];It.prototype.registerFilter=function(n){if(typeof n!="function")throw new Error(
"the filter has to be a function");this._filters.push(n)};It.prototype.trigger=function(n,t){var e=this._modeling,i,r;if(!(n.length<3)&&(this._setOrientation(t),
r=this._filterElements(n),i=this._createGroups(r),!(i.length<=2)))return e.distributeElements(i,this._axis,this._dimension),i};It.prototype._filterElements=function(n){
var t=this._filters,e=this._axis,i=this._dimension,r=[].concat(n);return t.length?(M(t,function(o){r=o(r,e,i)}),r):n};It.prototype._createGroups=function(n){var t=[],
e=this,i=this._axis,r=this._dimension;if(!i)throw new Error('must have a defined "axis" and "dimension"');var o=he(n,i);return M(o,function(s,a){var c=e._findRange(
s,i,r),l,h=t[t.length-1];h&&e._hasIntersection(h.range,c)?t[t.length-1].elements.push(s):(l={range:c,elements:[s]},t.push(l))}),t};It.prototype._setOrientation=
function(n){var t=Ep[n];this._axis=t[0],this._dimension=t[1]};It.prototype._hasIntersection=function(n,t){return Math.max(n.min,n.max)>=Math.min(t.min,t.max)&&Math.
min(n.min,n.max)<=Math.max(t.min,t.max)};It.prototype._findRange=function(n){var t=n[this._axis],e=n[this._dimension];return{min:t+ml,max:t+e-ml}};var gl={__init__:["distributeElements"],distributeElements:["type",It]};function ei(n){this._commandStack=n.get("commandStack",!1)}ei.$inject=["injector"];ei.prototype.allowed=function(n,t){var e=!0,i=this._commandStack;return i&&(e=
i.canExecute(n,t)),e===void 0?!0:e};var bt={__init__:["rules"],rules:["type",ei]};function Yt(n,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!n)return[];for(var e;e=n[0];)t(e);return n}function xn(n){return{x:n.x+n.width/2,y:n.y+n.height/2}}function Pt(n,t){return{x:n.x-t.x,y:n.y-t.y}}function ni(n,t,e){var i=xn(t),r=xn(e),o=Pt(n,i),s={x:o.x*(e.width/t.width),y:o.y*(e.height/t.height)};return ur({x:r.x+s.x,y:r.y+s.y})}function fa(n,t,e){var i=xn(
n),r=xn(t),o=xn(e),s=Pt(n,i),a=Pt(i,r),c=Sp(i,t,e);if(c)return c;var l={x:a.x*(e.width/t.width),y:a.y*(e.height/t.height)},h={x:o.x+l.x,y:o.y+l.y};return ur({x:h.
x+s.x-n.x,y:h.y+s.y-n.y})}function Sp(n,t,e){var i=rt(t),r=rt(e);if(Mp(i,r))return null;var o=Te(t,n),s,a,c;if(o==="top")s={x:0,y:r.bottom-i.bottom};else if(o===
"bottom")s={x:0,y:r.top-i.top};else if(o==="right")s={x:r.left-i.left,y:0};else if(o==="left")s={x:r.right-i.right,y:0};else return null;return a={x:n.x+s.x,y:n.
y+s.y},c=Te(e,a),c!==o?null:s}function Mp(n,t){return Ap(n,t)||Cp(n,t)}function Ap(n,t){return n.right!==t.right&&n.left!==t.left}function Cp(n,t){return n.top!==
t.top&&n.bottom!==t.bottom}var Rp=1e3;function q(n){this._eventBus=n}q.$inject=["eventBus"];function Op(n,t){return function(e){return n.call(t||null,e.context,e.command,e)}}q.prototype.on=
function(n,t,e,i,r,o){if((yt(t)||F(t))&&(o=r,r=i,i=e,e=t,t=null),yt(e)&&(o=r,r=i,i=e,e=Rp),gt(r)&&(o=r,r=!1),!yt(i))throw new Error("handlerFn must be a functio\
n");H(n)||(n=[n]);var s=this._eventBus;M(n,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,e,r?Op(i,o):i,o)})};q.prototype.
canExecute=pe("canExecute");q.prototype.preExecute=pe("preExecute");q.prototype.preExecuted=pe("preExecuted");q.prototype.execute=pe("execute");q.prototype.executed=
pe("executed");q.prototype.postExecute=pe("postExecute");q.prototype.postExecuted=pe("postExecuted");q.prototype.revert=pe("revert");q.prototype.reverted=pe("re\
verted");function pe(n){return function(e,i,r,o,s){(yt(e)||F(e))&&(s=o,o=r,r=i,i=e,e=null),this.on(e,n,i,r,o,s)}}var Lp=251,yl=1401,vl="attach-ok";function ii(n,t,e,i,r){q.call(this,t);var o=n.get("movePreview",!1);t.on("shape.move.start",yl,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=Tp(c),a.validatedShapes=$p(l)}),o&&t.on("shape.move.start",Lp,function(s){var a=s.context,c=a.shapes,l=pa(c);M(l,function(h){
o.makeDraggable(a,h,!0),M(h.labels,function(u){o.makeDraggable(a,u,!0)})})}),o&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],h=l.host;h&&(e.addMarker(h,vl),t.once(["shape.move.out","shape.move.cleanup"],function(){e.removeMarker(h,vl)}))}}),this.preExecuted("elements.move",
yl,function(s){var a=s.context,c=a.closure,l=a.shapes,h=pa(l);M(h,function(u){c.add(u,c.topLevel[u.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,h;l&&c.length!==1||(l?h=c:h=J(c,function(u){var d=u.host;return Ip(u)&&!Pp(c,d)}),M(h,function(u){r.updateAttachment(u,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;M(a,function(c){M(c.attachers,function(l){M(l.outgoing.slice(),function(h){var u=i.allowed("conn\
ection.reconnect",{connection:h,source:h.source,target:h.target});u||r.removeConnection(h)}),M(l.incoming.slice(),function(h){var u=i.allowed("connection.reconn\
ect",{connection:h,source:h.source,target:h.target});u||r.removeConnection(h)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&r.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Yt(c.attachers,function(h){var u=i.allowed(
"elements.move",{target:l,shapes:[h]});u==="attach"?r.updateAttachment(h,l):r.removeShape(h)}),l.attachers.length&&M(l.attachers,function(h){var u=fa(h,c,l);r.moveShape(
h,u,h.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,h=a.newBounds,u=c.attachers,d=a.hints||{};d.attachSupport!==
!1&&M(u,function(f){var p=fa(f,l,h);r.moveShape(f,p,f.parent),M(f.labels,function(g){r.moveShape(g,p,g.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Yt(a.attachers,function(c){r.removeShape(c)}),a.host&&r.updateAttachment(a,null)})}ut(ii,q);ii.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function pa(n){return Zi(vt(n,function(t){return t.attachers||[]}))}function Tp(n){var t=pa(n);return fc("id",n,t)}function $p(n){var t=le(n,"i\
d");return J(n,function(e){for(;e;){if(e.host&&t[e.host.id])return!1;e=e.parent}return!0})}function Ip(n){return!!n.host}function Pp(n,t){return n.indexOf(t)!==
-1}var xl={__depends__:[bt],__init__:["attachSupport"],attachSupport:["type",ii]};function wl(n){!n||typeof n.stopPropagation!="function"||n.stopPropagation()}function Ie(n){return n.originalEvent||n.srcEvent}function pr(n){wl(n),wl(Ie(n))}function At(n){
return n.pointers&&n.pointers.length&&(n=n.pointers[0]),n.touches&&n.touches.length&&(n=n.touches[0]),n?{x:n.clientX,y:n.clientY}:null}var bl=1500;function mr(n,t,e){var i=this,r=e.get("dragging",!1);function o(s){if(!s.hover){var a=s.originalEvent,c=i._findTargetGfx(a),l=c&&n.get(c);c&&l&&(s.stopPropagation(),
r.hover({element:l,gfx:c}),r.move(a))}}r&&t.on("drag.start",function(s){t.once("drag.move",bl,function(a){o(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",bl,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=At(s),c=document.elementFromPoint(a.x,a.y),Np(c)}}mr.$inject=["elementRegistry","eventBus","injector"];function Np(n){
return Ve(n,"svg, .djs-element",!0)}var kl={__init__:["hoverFix"],hoverFix:["type",mr]};function _l(){return/mac/i.test(navigator.platform)}function El(n,t){return(Ie(n)||n).button===t}function Ct(n){return El(n,0)}function Sl(n){return El(n,1)}function ri(n){var t=Ie(n)||n;return Ct(n)&&t.shiftKey}function jp(n){return!0}function gr(n){return Ct(n)||Sl(n)}var Ml=500;function yr(n,t,e){var i=this;function r(E,C,A){if(!a(E,C)){var y,_,L;A?_=t.getGraphics(A):
(y=C.delegateTarget||C.target,y&&(_=y,A=t.get(_))),!(!_||!A)&&(L=n.fire(E,{element:A,gfx:_,originalEvent:C}),L===!1&&(C.stopPropagation(),C.preventDefault()))}}
var o={};function s(E){return o[E]}function a(E,C){var A=l[E]||Ct;return!A(C)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":jp,"element.mousedown":gr,"element.mouseup":gr,"element.click":gr,"element.dblclick":gr};function h(E,C,A){var y=c[E];if(!y)throw new Error("unmapped \
DOM event name <"+E+">");return r(y,C,A)}var u="svg, .djs-element";function d(E,C,A,y){var _=o[A]=function(L){r(A,L)};y&&(l[A]=y),_.$delegate=aa.bind(E,u,C,_)}function f(E,C,A){
var y=s(A);y&&aa.unbind(E,C,y.$delegate)}function p(E){M(c,function(C,A){d(E,A,C)})}function g(E){M(c,function(C,A){f(E,A,C)})}n.on("canvas.destroy",function(E){
g(E.svg)}),n.on("canvas.init",function(E){p(E.svg)}),n.on(["shape.added","connection.added"],function(E){var C=E.element,A=E.gfx;n.fire("interactionEvents.creat\
eHit",{element:C,gfx:A})}),n.on(["shape.changed","connection.changed"],Ml,function(E){var C=E.element,A=E.gfx;n.fire("interactionEvents.updateHit",{element:C,gfx:A})}),
n.on("interactionEvents.createHit",Ml,function(E){var C=E.element,A=E.gfx;i.createDefaultHit(C,A)}),n.on("interactionEvents.updateHit",function(E){var C=E.element,
A=E.gfx;i.updateDefaultHit(C,A)});var x=v("djs-hit djs-hit-stroke"),S=v("djs-hit djs-hit-click-stroke"),k=v("djs-hit djs-hit-all"),m=v("djs-hit djs-hit-no-move"),
w={all:k,"click-stroke":S,stroke:x,"no-move":m};function v(E,C){return C=T({stroke:"white",strokeWidth:15},C||{}),e.cls(E,["no-fill","no-border"],C)}function b(E,C){
var A=w[C];if(!A)throw new Error("invalid hit type <"+C+">");return I(E,A),E}function R(E,C){B(E,C)}this.removeHits=function(E){var C=Yn(".djs-hit",E);M(C,U)},this.
createDefaultHit=function(E,C){var A=E.waypoints,y=E.isFrame,_;return A?this.createWaypointsHit(C,A):(_=y?"stroke":"all",this.createBoxHit(C,_,{width:E.width,height:E.
height}))},this.createWaypointsHit=function(E,C){var A=nr(C);return b(A,"stroke"),R(E,A),A},this.createBoxHit=function(E,C,A){A=T({x:0,y:0},A);var y=D("rect");return b(
y,C),I(y,A),R(E,y),y},this.updateDefaultHit=function(E,C){var A=dt(".djs-hit",C);if(A)return E.waypoints?ia(A,E.waypoints):I(A,{width:E.width,height:E.height}),
A},this.fire=r,this.triggerMouseEvent=h,this.mouseHandler=s,this.registerEvent=d,this.unregisterEvent=f}yr.$inject=["eventBus","elementRegistry","styles"];var vr={__init__:["interactionEvents"],interactionEvents:["type",yr]};function Pe(n,t){this._eventBus=n,this._canvas=t,this._selectedElements=new Set;var e=this;n.on(["shape.remove","connection.remove"],function(i){var r=i.element;
e.deselect(r)}),n.on(["diagram.clear","root.set"],function(i){e.select(null)})}Pe.$inject=["eventBus","canvas"];Pe.prototype.deselect=function(n){if(this._selectedElements.
has(n)){var t=this.get();this._selectedElements.delete(n),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Pe.prototype.get=function(){
return Array.from(this._selectedElements)};Pe.prototype.isSelected=function(n){return this._selectedElements.has(n)};Pe.prototype.select=function(n,t){var e=this.
get();H(n)||(n=n?[n]:[]);var i=this._canvas,r=i.getRootElement();n=n.filter(function(o){var s=i.findRoot(o);return r===s}),t?M(n,o=>{this._selectedElements.add(
o)}):this._selectedElements=new Set(n),this._eventBus.fire("selection.changed",{oldSelection:e,newSelection:this.get()})};var Al="hover",Cl="selected";function xr(n,t){this._canvas=n;function e(r,o){n.addMarker(r,o)}function i(r,o){n.removeMarker(r,o)}t.on("element.hover",function(r){
e(r.element,Al)}),t.on("element.out",function(r){i(r.element,Al)}),t.on("selection.changed",function(r){function o(l){i(l,Cl)}function s(l){e(l,Cl)}var a=new Set(
r.oldSelection),c=new Set(r.newSelection);for(let l of a)c.has(l)||o(l);for(let l of c)a.has(l)||s(l)})}xr.$inject=["canvas","eventBus"];function wr(n,t,e,i){n.on("create.end",500,function(r){var o=r.context,s=o.canExecute,a=o.elements,c=o.hints||{},l=c.autoSelect;if(s){if(l===!1)return;H(l)?t.select(
l):t.select(a.filter(Dp))}}),n.on("connect.end",500,function(r){var o=r.context,s=o.connection;s&&t.select(s)}),n.on("shape.move.end",500,function(r){var o=r.previousSelection||
[],s=i.get(r.context.shape.id),a=ce(o,function(c){return s.id===c.id});a||t.select(s)}),n.on("element.click",function(r){if(Ct(r)){var o=r.element;o===e.getRootElement()&&
(o=null);var s=t.isSelected(o),a=t.get().length>1,c=ri(r);if(s&&a)return c?t.deselect(o):t.select(o);s?t.deselect(o):t.select(o,c)}})}wr.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function Dp(n){return!n.hidden}var kt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[vr],selection:["type",Pe],selectionVisuals:["type",xr],selectionBehavior:["type",wr]};var Bp=/^djs-cursor-.*$/;function oi(n){var t=Cc(document.body);t.removeMatching(Bp),n&&t.add("djs-cursor-"+n)}function br(){oi(null)}var Hp=5e3;function kr(n,t){t=t||"element.click";function e(){return!1}return n.once(t,Hp,e),function(){n.off(t,e)}}var Rl=["c","C"],Ol=["v","V"],zp=["d","D"],Fp=["x","X"],Ll=["y","Y"],ma=["z","Z"];function Tl(n){return n.ctrlKey||n.metaKey||n.shiftKey||n.altKey}function et(n){
return n.altKey?!1:n.ctrlKey||n.metaKey}function ht(n,t){return n=H(n)?n:[n],n.indexOf(t.key)!==-1||n.indexOf(t.code)!==-1||n.indexOf(Wp(t))!==-1}var qp=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),Gp=new RegExp("^\\P{Letter}$","u");function Wp(n){var t=n.key,e=/^Key([A-Z])$/.exec(n.code||
"");if(!e||typeof t!="string")return null;var i=e[1];return qp.test(t)?n.shiftKey?i:i.toLowerCase():n.shiftKey&&Gp.test(t)&&n.keyCode===i.charCodeAt(0)?i:null}function _r(n){
return n.shiftKey}function $l(n){return et(n)&&ht(Rl,n)}function Il(n){return et(n)&&ht(Ol,n)}function Pl(n){return et(n)&&ht(zp,n)}function Nl(n){return et(n)&&
ht(Fp,n)}function jl(n){return et(n)&&!_r(n)&&ht(ma,n)}function Dl(n){return et(n)&&(ht(Ll,n)||ht(ma,n)&&_r(n))}var wn=Math.round,Bl="djs-drag-active",Kp=500;function Ze(n){n.preventDefault()}function Vp(n){return typeof TouchEvent<"u"&&n instanceof TouchEvent}function Up(n){
return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function Er(n,t,e,i){var r={threshold:5,trapClick:!0},o;function s(v){var b=t.viewbox(),R=t._container.getBoundingClientRect();
return{x:b.x+(v.x-R.left)/b.scale,y:b.y+(v.y-R.top)/b.scale}}function a(v,b){b=b||o;var R=n.createEvent(T({},b.payload,b.data,{isTouch:b.isTouch}));return n.fire(
"drag."+v,R)===!1?!1:n.fire(b.prefix+"."+v,R)}function c(v){var b=v.filter(function(R){return i.get(R.id)});b.length&&e.select(b)}function l(v,b){var R=o.payload,
E=o.displacement,C=o.globalStart,A=At(v),y=Pt(A,C),_=o.localStart,L=s(A),N=Pt(L,_);if(!o.active&&(b||Up(y)>o.threshold)){if(T(R,{x:wn(_.x+E.x),y:wn(_.y+E.y),dx:0,
dy:0},{originalEvent:v}),a("start")===!1)return S();o.active=!0,o.keepSelection||(R.previousSelection=e.get(),e.select(null)),o.cursor&&oi(o.cursor),t.addMarker(
t.getRootElement(),Bl)}pr(v),o.active&&(T(R,{x:wn(L.x+E.x),y:wn(L.y+E.y),dx:wn(N.x),dy:wn(N.y)},{originalEvent:v}),a("move"))}function h(v){var b,R=!0;o.active&&
(v&&(o.payload.originalEvent=v,pr(v)),R=a("end")),R===!1&&a("rejected"),b=k(R!==!0),a("ended",b)}function u(){S()}function d(v){ht("Escape",v)&&(Ze(v),S())}function f(v){
var b;o.active&&(b=kr(n),setTimeout(b,400),Ze(v)),h(v)}function p(v){l(v)}function g(v){var b=o.payload;b.hoverGfx=v.gfx,b.hover=v.element,a("hover")}function x(v){
a("out");var b=o.payload;b.hoverGfx=null,b.hover=null}function S(v){var b;if(o){var R=o.active;n.off("error",u);try{R&&a("cancel")}finally{b=k(v)}R&&a("canceled",
b)}}function k(v){var b;n.off("error",u);try{a("cleanup")}finally{b=m(v)}return b}function m(v){var b,R;br(),o.trapClick?R=f:R=h,z.unbind(document,"mousemove",l),
z.unbind(document,"dragstart",Ze),z.unbind(document,"selectstart",Ze),z.unbind(document,"mousedown",R,!0),z.unbind(document,"mouseup",R,!0),z.unbind(document,"k\
eyup",d),z.unbind(document,"touchstart",p,!0),z.unbind(document,"touchcancel",S,!0),z.unbind(document,"touchmove",l,!0),z.unbind(document,"touchend",h,!0),n.off(
"element.hover",g),n.off("element.out",x),t.removeMarker(t.getRootElement(),Bl);var E=o.payload.previousSelection;return b=o,o=null,v!==!1&&E&&!e.get().length&&
c(E),b}function w(v,b,R,E){o&&S(!1),typeof b=="string"&&(E=R,R=b,b=null),E=T({},r,E||{});var C=E.data||{},A,y,_,L,N;if(E.trapClick?L=f:L=h,v?(A=Ie(v)||v,y=At(v),
pr(v),A.type==="dragstart"&&Ze(A)):(A=null,y={x:0,y:0}),_=s(y),b||(b=_),N=Vp(A),o=T({prefix:R,data:C,payload:{},globalStart:y,displacement:Pt(b,_),localStart:_,
isTouch:N},E),n.once("error",Kp,u),E.manual||(N?(z.bind(document,"touchstart",p,!0),z.bind(document,"touchcancel",S,!0),z.bind(document,"touchmove",l,!0),z.bind(
document,"touchend",h,!0)):(z.bind(document,"mousemove",l),z.bind(document,"dragstart",Ze),z.bind(document,"selectstart",Ze),z.bind(document,"mousedown",L,!0),z.
bind(document,"mouseup",L,!0)),z.bind(document,"keyup",d),n.on("element.hover",g),n.on("element.out",x)),a("init")===!1)return S(),!1;E.autoActivate&&l(v,!0)}n.
on("diagram.destroy",S),this.init=w,this.move=l,this.hover=g,this.out=x,this.end=h,this.cancel=S,this.context=function(){return o},this.setOptions=function(v){T(
r,v)}}Er.$inject=["eventBus","canvas","selection","elementRegistry"];var Rt={__depends__:[kl,kt],dragging:["type",Er]};function Ne(n,t,e){this._canvas=e,this._opts=T({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},n);var i=this;
t.on("drag.move",function(r){var o=i._toBorderPoint(r);i.startScroll(o)}),t.on(["drag.cleanup"],function(){i.stopScroll()})}Ne.$inject=["config.autoScroll","eve\
ntBus","canvas"];Ne.prototype.startScroll=function(n){var t=this._canvas,e=this._opts,i=this,r=t.getContainer().getBoundingClientRect(),o=[n.x,n.y,r.width-n.x,r.
height-n.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)Yp(o[c],e.scrollThresholdOut[c],e.scrollThresholdIn[c])&&(c===0?s=e.scrollStep:c==1?a=e.scrollStep:c==
2?s=-e.scrollStep:c==3&&(a=-e.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){i.startScroll(n)},e.scrollRepeatTimeout))};
function Yp(n,t,e){return t<n&&n<e}Ne.prototype.stopScroll=function(){clearTimeout(this._scrolling)};Ne.prototype.setOptions=function(n){this._opts=T({},this._opts,
n)};Ne.prototype._toBorderPoint=function(n){var t=this._canvas._container.getBoundingClientRect(),e=At(n.originalEvent);return{x:e.x-t.left,y:e.y-t.top}};var Hl={__depends__:[Rt],__init__:["autoScroll"],autoScroll:["type",Ne]};var Sr=Math.round,Zp=Math.max;function Xp(n,t){var e=n.x,i=n.y;return[["M",e,i],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function Jp(n){var t=[];
return n.forEach(function(e,i){t.push([i===0?"M":"L",e.x,e.y])}),t}var zl=10;function Qp(n,t){var e,i;for(e=0;i=n[e];e++)if(Zn(i,t)<=zl)return{point:n[e],bendpoint:!0,
index:e};return null}function tm(n,t){var e=hr(Xp(t,zl),Jp(n)),i=e[0],r=e[e.length-1],o;return i?i!==r?i.segment2!==r.segment2?(o=Zp(i.segment2,r.segment2)-1,{point:n[o],
bendpoint:!0,index:o}):{point:{x:Sr(i.x+r.x)/2,y:Sr(i.y+r.y)/2},index:i.segment2}:{point:{x:Sr(i.x),y:Sr(i.y)},index:i.segment2}:null}function Fl(n,t){return Qp(
n,t)||tm(n,t)}function em(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function nm(n,t,e){var i=[{n:n[0]-e[0],lambda:t[0]},{n:n[1]-e[1],lambda:t[1]}],r=i[0].n*t[0]+i[1].n*t[1],o=i[0].lambda*t[0]+i[1].lambda*t[1];return-r/o}function ga(n,t){
var e=t[0],i=t[1],r={x:i.x-e.x,y:i.y-e.y},o=nm([e.x,e.y],[r.x,r.y],[n.x,n.y]);return{x:e.x+o*r.x,y:e.y+o*r.y}}function ql(n,t){var e=ga(n,t),i={x:e.x-n.x,y:e.y-
n.y};return em(i)}var ya="djs-bendpoint",va="djs-segment-dragger";function im(n,t){var e=At(t),i=n._container.getBoundingClientRect(),r;r={x:i.left,y:i.top};var o=n.viewbox();return{
x:o.x+(e.x-r.x)/o.scale,y:o.y+(e.y-r.y)/o.scale}}function si(n,t,e){var i=im(n,e),r=Fl(t,i);return r}function ai(n,t){var e=D("g");j(e).add(ya),B(n,e);var i=D("\
circle");I(i,{cx:0,cy:0,r:4}),j(i).add("djs-visual"),B(e,i);var r=D("circle");return I(r,{cx:0,cy:0,r:10}),j(r).add("djs-hit"),B(e,r),t&&j(e).add(t),e}function rm(n,t,e,i){
var r=D("g");B(n,r);var o=18,s=6,a=11,c=om(t,e,i),l=s+a,h=D("rect");I(h,{x:-o/2,y:-s/2,rx:3,width:o,height:s}),j(h).add("djs-visual"),B(r,h);var u=D("rect");return I(
u,{x:-c/2,y:-l/2,width:c,height:l}),j(u).add("djs-hit"),B(r,u),hl(r,i==="v"?90:0,0,0),r}function Ar(n,t,e){var i=D("g"),r=Xn(t,e),o=de(t,e);return B(n,i),rm(i,t,
e,o),j(i).add(va),j(i).add(o==="h"?"horizontal":"vertical"),ot(i,r.x,r.y),i}function Mr(n){return Math.abs(Math.round(n*2/3))}function Gl(n,t){var e=sm(n,t);return ga(
n,e)}function om(n,t,e){var i=t.x-n.x,r=t.y-n.y;return Mr(e==="h"?i:r)}function sm(n,t){for(var e=t.waypoints,i=1/0,r,o=0;o<e.length-1;o++){var s=e[o],a=e[o+1],
c=ql(n,[s,a]);c<i&&(i=c,r=o)}return[e[r],e[r+1]]}function Wl(n){return CSS.escape(n)}function Cr(n,t,e,i,r){function o(m,w,v){var b=m.index,R=m.point,E,C,A,y,_,L;return b<=0||m.bendpoint?!1:(E=w[b-1],C=w[b],A=Xn(E,C),y=de(E,C),_=Math.abs(R.x-A.x),
L=Math.abs(R.y-A.y),y&&_<=v&&L<=v)}function s(m,w){var v=m.waypoints,b,R,E,C;return w.index<=0||w.bendpoint||(b={start:v[w.index-1],end:v[w.index]},R=de(b.start,
b.end),!R)?null:(R==="h"?E=b.end.x-b.start.x:E=b.end.y-b.start.y,C=Mr(E)/2,C)}function a(m,w){var v=w.waypoints,b=si(t,v,m),R;if(b){R=s(w,b);var E;if(o(b,v,R)?E=
r.start(m,w,b.index):E=i.start(m,w,b.index,!b.bendpoint),E!==!1)return!0}}function c(m,w,v){z.bind(m,w,function(b){e.triggerMouseEvent(w,b,v),b.stopPropagation()})}
function l(m,w){var v=t.getLayer("overlays"),b=dt('.djs-bendpoints[data-element-id="'+Wl(m.id)+'"]',v);return!b&&w&&(b=D("g"),I(b,{"data-element-id":m.id}),j(b).
add("djs-bendpoints"),B(v,b),c(b,"mousedown",m),c(b,"click",m),c(b,"dblclick",m)),b}function h(m,w){return dt('.djs-segment-dragger[data-segment-idx="'+m+'"]',w)}
function u(m,w){w.waypoints.forEach(function(v,b){var R=ai(m);B(m,R),ot(R,v.x,v.y)}),ai(m,"floating")}function d(m,w){for(var v=w.waypoints,b,R,E,C=1;C<v.length;C++)
b=v[C-1],R=v[C],de(b,R)&&(E=Ar(m,b,R),I(E,{"data-segment-idx":C}),c(E,"mousemove",w))}function f(m){M(Yn("."+ya,m),function(w){U(w)})}function p(m){M(Yn("."+va,
m),function(w){U(w)})}function g(m){var w=l(m);return w||(w=l(m,!0),u(w,m),d(w,m)),w}function x(m){var w=l(m);w&&(p(w),f(w),d(w,m),u(w,m))}function S(m,w){var v=dt(
".floating",m),b=w.point;v&&(ot(v,b.x,b.y),j(v).add("positioned"))}function k(m,w,v){var b=h(w.index,m),R=v[w.index-1],E=v[w.index],C=w.point,A=Xn(R,E),y=de(R,E),
_,L;b&&(_=am(b),L={x:C.x-A.x,y:C.y-A.y},y==="v"&&(L={x:L.y,y:L.x}),ot(_,L.x,L.y))}n.on("connection.changed",function(m){x(m.element)}),n.on("connection.remove",
function(m){var w=l(m.element);w&&U(w)}),n.on("element.marker.update",function(m){var w=m.element,v;w.waypoints&&(v=g(w),m.add?j(v).add(m.marker):j(v).remove(m.
marker))}),n.on("element.mousemove",function(m){var w=m.element,v=w.waypoints,b,R;if(v){if(b=l(w,!0),R=si(t,v,m.originalEvent),!R)return;S(b,R),R.bendpoint||k(b,
R,v)}}),n.on("element.mousedown",function(m){if(Ct(m)){var w=m.originalEvent,v=m.element;if(v.waypoints)return a(w,v)}}),n.on("selection.changed",function(m){var w=m.
newSelection,v=w[0];v&&v.waypoints&&g(v)}),n.on("element.hover",function(m){var w=m.element;w.waypoints&&g(w)}),n.on("element.out",function(m){var w=m.element;if(w.
waypoints){var v=l(w);if(v){var b=dt(".floating",v);b&&j(b).remove("positioned")}}}),n.on("element.updateId",function(m){var w=m.element,v=m.newId;if(w.waypoints){
var b=l(w);b&&I(b,{"data-element-id":v})}}),this.addHandles=g,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=h}Cr.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function am(n){return dt(".djs-visual",n)}var Kl=Math.round,Xe="reconnectStart",Je="reconnectEnd",ci="updateWaypoints";function hi(n,t,e,i,r,o){this._injector=n,this.start=function(s,a,c,l){var h=e.getGraphics(
a),u=a.source,d=a.target,f=a.waypoints,p;!l&&c===0?p=Xe:!l&&c===f.length-1?p=Je:p=ci;var g=p===ci?"connection.updateWaypoints":"connection.reconnect",x=r.allowed(
g,{connection:a,source:u,target:d});if(x===!1&&(x=r.allowed(g,{connection:a,source:d,target:u})),x!==!1)return i.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:h,
context:{allowed:x,bendpointIndex:c,connection:a,source:u,target:d,insert:l,type:p}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,h=c.target,u=s.hover,d=a.type;a.hover=u;var f;if(u){var p=d===ci?"connection.updateWaypoints":"connection.reconnect";if(f=a.allowed=r.allowed(p,{connection:c,
source:d===Xe?u:l,target:d===Je?u:h}),f){a.source=d===Xe?u:l,a.target=d===Je?u:h;return}f===!1&&(f=a.allowed=r.allowed(p,{connection:c,source:d===Je?u:h,target:d===
Xe?u:l})),f&&(a.source=d===Je?u:h,a.target=d===Xe?u:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==ci&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,h=a.connection,u=a.insert,
d=h.waypoints.slice(),f=a.source,p=a.target,g=a.type,x=a.hints||{},S={x:Kl(s.x),y:Kl(s.y)};if(!c)return!1;g===ci?(u?d.splice(l,0,S):d[l]=S,x.bendpointMove={insert:u,
bendpointIndex:l},d=this.cropWaypoints(h,d),o.updateWaypoints(h,Kc(d),x)):(g===Xe?(x.docking="source",li(a)&&(x.docking="target",x.newWaypoints=d.reverse())):g===
Je&&(x.docking="target",li(a)&&(x.docking="source",x.newWaypoints=d.reverse())),o.reconnect(h,f,p,S,x))},this)}hi.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];hi.prototype.cropWaypoints=function(n,t){var e=this._injector.get("connectionDocking",!1);if(!e)return t;var i=n.waypoints;return n.waypoints=
t,n.waypoints=e.getCroppedWaypoints(n),t=n.waypoints,n.waypoints=i,t};function li(n){var t=n.hover,e=n.source,i=n.target,r=n.type;if(r===Xe)return t&&i&&t===i&&
e!==i;if(r===Je)return t&&e&&t===e&&e!==i}var cm="reconnectStart",lm="reconnectEnd",Vl="updateWaypoints",ui="connect-ok",Rr="connect-not-ok",Ul="connect-hover",Yl="djs-updating",Zl="djs-dragging",Xl=1100;
function Or(n,t,e,i){this._injector=t;var r=t.get("connectionPreview",!1);e.on("bendpoint.move.start",function(o){var s=o.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,h=c.waypoints,u=h.slice();s.waypoints=h,l&&u.splice(a,0,{x:o.x,y:o.y}),c.waypoints=u;var d=s.draggerGfx=ai(i.getLayer("overlays"));j(d).add("djs-drag\
ging"),i.addMarker(c,Zl),i.addMarker(c,Yl)}),e.on("bendpoint.move.hover",function(o){var s=o.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(i.addMarker(c,Ul),l===
Vl)return;a?(i.removeMarker(c,Rr),i.addMarker(c,ui)):a===!1&&(i.removeMarker(c,ui),i.addMarker(c,Rr))}}),e.on(["bendpoint.move.out","bendpoint.move.cleanup"],Xl,
function(o){var s=o.context,a=s.hover,c=s.target;a&&(i.removeMarker(a,Ul),i.removeMarker(a,c?ui:Rr))}),e.on("bendpoint.move.move",function(o){var s=o.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,h=s.hover,u=s.type,d=s.connection,f=d.source,p=d.target,g=d.waypoints.slice(),x={x:o.x,y:o.y},S=s.hints||{},k={};r&&(S.
connectionStart&&(k.connectionStart=S.connectionStart),S.connectionEnd&&(k.connectionEnd=S.connectionEnd),u===cm?li(s)?(k.connectionEnd=k.connectionEnd||x,k.source=
p,k.target=h||f,g=g.reverse()):(k.connectionStart=k.connectionStart||x,k.source=h||f,k.target=p):u===lm?li(s)?(k.connectionStart=k.connectionStart||x,k.source=h||
p,k.target=f,g=g.reverse()):(k.connectionEnd=k.connectionEnd||x,k.source=f,k.target=h||p):(k.noCropping=!0,k.noLayout=!0,g[c]=x),u===Vl&&(g=n.cropWaypoints(d,g)),
k.waypoints=g,r.drawPreview(s,a,k)),ot(l,o.x,o.y)},this),e.on(["bendpoint.move.end","bendpoint.move.cancel"],Xl,function(o){var s=o.context,a=s.connection,c=s.draggerGfx,
l=s.hover,h=s.target,u=s.waypoints;a.waypoints=u,U(c),i.removeMarker(a,Yl),i.removeMarker(a,Zl),l&&(i.removeMarker(l,ui),i.removeMarker(l,h?ui:Rr)),r&&r.cleanUp(
s)})}Or.$inject=["bendpointMove","injector","eventBus","canvas"];var Jl="connect-hover",Ql="djs-updating";function th(n,t,e){return xa(n,t,n[t]+e)}function xa(n,t,e){return{x:t==="x"?e:n.x,y:t==="y"?e:n.y}}function hm(n,t,e,i){
var r=Math.max(t[i],e[i]),o=Math.min(t[i],e[i]),s=20,a=Math.min(Math.max(o+s,n[i]),r-s);return xa(t,i,a)}function nh(n){return n==="x"?"y":"x"}function eh(n,t,e){
var i,r;return n.original?n.original:(i=fe(t),r=nh(e),xa(n,r,i[r]))}function Lr(n,t,e,i,r,o){var s=n.get("connectionDocking",!1);this.start=function(u,d,f){var p,
g=e.getGraphics(d),x=f-1,S=f,k=d.waypoints,m=k[x],w=k[S],v=si(e,k,u),b,R,E;if(b=de(m,w),!!b)return R=b==="v"?"x":"y",x===0&&(m=eh(m,d.source,R)),S===k.length-1&&
(w=eh(w,d.target,R)),v?E=v.point:E={x:(m.x+w.x)/2,y:(m.y+w.y)/2},p={connection:d,segmentStartIndex:x,segmentEndIndex:S,segmentStart:m,segmentEnd:w,axis:R,dragPosition:E},
i.init(u,E,"connectionSegment.move",{cursor:R==="x"?"resize-ew":"resize-ns",data:{connection:d,connectionGfx:g,context:p}})};function a(u,d){if(!s)return d;var f=u.
waypoints,p;return u.waypoints=d,p=s.getCroppedWaypoints(u),u.waypoints=f,p}function c(u){r.update("connection",u.connection,u.connectionGfx)}function l(u,d,f){
var p=u.newWaypoints,g=u.segmentStartIndex+d,x=p[g],S=u.segmentEndIndex+d,k=p[S],m=nh(u.axis),w=hm(f,x,k,m);ot(u.draggerGfx,w.x,w.y)}function h(u,d){var f=0,p=u.
filter(function(g,x){return ar(u[x-1],u[x+1],g)?(f=x<=d?f-1:f,!1):!0});return{waypoints:p,segmentOffset:f}}t.on("connectionSegment.move.start",function(u){var d=u.
context,f=u.connection,p=e.getLayer("overlays");d.originalWaypoints=f.waypoints.slice(),d.draggerGfx=Ar(p,d.segmentStart,d.segmentEnd),j(d.draggerGfx).add("djs-\
dragging"),e.addMarker(f,Ql)}),t.on("connectionSegment.move.move",function(u){var d=u.context,f=d.connection,p=d.segmentStartIndex,g=d.segmentEndIndex,x=d.segmentStart,
S=d.segmentEnd,k=d.axis,m=d.originalWaypoints.slice(),w=th(x,k,u["d"+k]),v=th(S,k,u["d"+k]),b=m.length,R=0;m[p]=w,m[g]=v;var E,C;p<2&&(E=Te(f.source,w),p===1?E===
"intersect"&&(m.shift(),m[0]=w,R--):E!=="intersect"&&(m.unshift(x),R++)),g>b-3&&(C=Te(f.target,v),g===b-2?C==="intersect"&&(m.pop(),m[m.length-1]=v):C!=="inters\
ect"&&m.push(S)),d.newWaypoints=f.waypoints=a(f,m),l(d,R,u),d.newSegmentStartIndex=p+R,c(u)}),t.on("connectionSegment.move.hover",function(u){u.context.hover=u.
hover,e.addMarker(u.hover,Jl)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(u){var d=u.context.hover;d&&e.removeMarker(d,Jl)}),
t.on("connectionSegment.move.cleanup",function(u){var d=u.context,f=d.connection;d.draggerGfx&&U(d.draggerGfx),e.removeMarker(f,Ql)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(u){var d=u.context,f=d.connection;f.waypoints=d.originalWaypoints,c(u)}),t.on("connectionSegment.move.end",function(u){
var d=u.context,f=d.connection,p=d.newWaypoints,g=d.newSegmentStartIndex;p=p.map(function(v){return{original:v.original,x:Math.round(v.x),y:Math.round(v.y)}});var x=h(
p,g),S=x.waypoints,k=a(f,S),m=x.segmentOffset,w={segmentMove:{segmentStartIndex:d.segmentStartIndex,newSegmentStartIndex:g+m}};o.updateWaypoints(f,k,w)})}Lr.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var um=Math.abs,ih=Math.round;function rh(n,t,e){e=e===void 0?10:e;var i,r;for(i=0;i<t.length;i++)if(r=t[i],um(r-n)<=e)return r}function oh(n){return{x:n.x,y:n.
y}}function sh(n){return{x:n.x+n.width,y:n.y+n.height}}function Qe(n,t){return!n||isNaN(n.x)||isNaN(n.y)?t:{x:ih(n.x+n.width/2),y:ih(n.y+n.height/2)}}function me(n,t){
var e=n.snapped;return e?typeof t=="string"?e[t]:e.x&&e.y:!1}function _t(n,t,e){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof e!="nu\
mber"&&e!==!1)throw new Error("value must be Number or false");var i,r=n[t],o=n.snapped=n.snapped||{};return e===!1?o[t]=!1:(o[t]=!0,i=e-r,n[t]+=i,n["d"+t]+=i),
r}function Tr(n){return n.children||[]}var dm=Math.abs,ah=Math.round,wa=10;function $r(n){function t(o,s){if(H(o)){for(var a=o.length;a--;)if(dm(o[a]-s)<=wa)return o[a]}else{o=+o;var c=s%o;if(c<wa)return s-
c;if(c>o-wa)return s-c+o}return s}function e(o,s){if(o.waypoints)return Gl(s,o);if(o.width)return{x:ah(o.width/2+o.x),y:ah(o.height/2+o.y)}}function i(o){var s=o.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,h=s.segmentStart,u=s.segmentStartIndex,d=s.segmentEnd,f=s.segmentEndIndex,p=s.axis;if(a)return a;var g=[l[u-
1],h,d,l[f+1]];return u<2&&g.unshift(e(c.source,o)),f>l.length-3&&g.unshift(e(c.target,o)),s.snapPoints=a={horizontal:[],vertical:[]},M(g,function(x){x&&(x=x.original||
x,p==="y"&&a.horizontal.push(x.y),p==="x"&&a.vertical.push(x.x))}),a}n.on("connectionSegment.move.move",1500,function(o){var s=i(o),a=o.x,c=o.y,l,h;if(s){l=t(s.
vertical,a),h=t(s.horizontal,c);var u=a-l,d=c-h;T(o,{dx:o.dx-u,dy:o.dy-d,x:l,y:h}),(u||s.vertical.indexOf(a)!==-1)&&_t(o,"x",l),(d||s.horizontal.indexOf(c)!==-1)&&
_t(o,"y",h)}});function r(o){var s=o.snapPoints,a=o.connection.waypoints,c=o.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return o.snapPoints=s={horizontal:[],
vertical:[]},M(l,function(h){h&&(h=h.original||h,s.horizontal.push(h.y),s.vertical.push(h.x))}),s}n.on(["connect.hover","connect.move","connect.end"],1500,function(o){
var s=o.context,a=s.hover,c=a&&e(a,o);!Y(a)||!c||!c.x||!c.y||(_t(o,"x",c.x),_t(o,"y",c.y))}),n.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(o){
var s=o.context,a=r(s),c=s.hover,l=c&&e(c,o),h=o.x,u=o.y,d,f;if(a){d=t(l?a.vertical.concat([l.x]):a.vertical,h),f=t(l?a.horizontal.concat([l.y]):a.horizontal,u);
var p=h-d,g=u-f;T(o,{dx:o.dx-p,dy:o.dy-g,x:o.x-p,y:o.y-g}),(p||a.vertical.indexOf(h)!==-1)&&_t(o,"x",d),(g||a.horizontal.indexOf(u)!==-1)&&_t(o,"y",f)}})}$r.$inject=
["eventBus"];var ch={__depends__:[Rt,bt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",Cr],bendpointMove:["type",hi],bendpointMovePreview:[
"type",Or],connectionSegmentMove:["type",Lr],bendpointSnapping:["type",$r]};function Ir(n){this._counter=0,this._prefix=(n?n+"-":"")+Math.floor(Math.random()*1e9)+"-"}Ir.prototype.next=function(){return this._prefix+ ++this._counter};var fm=new Ir("ps"),pm=["marker-start","marker-mid","marker-end"],mm=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Zt(n,t,e,i){
this._elementRegistry=n,this._canvas=e,this._styles=i}Zt.$inject=["elementRegistry","eventBus","canvas","styles"];Zt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Zt.prototype.getGfx=function(n){return this._elementRegistry.getGraphics(n)};Zt.prototype.addDragger=function(n,t,e,i="djs-dragger"){e=
e||this.getGfx(n);var r=Qs(e);return this._cloneMarkers($t(r),i),I(r,this._styles.cls(i,[])),B(t,r),I(r,"data-preview-support-element-id",n.id),r};Zt.prototype.
addFrame=function(n,t){var e=D("rect",{class:"djs-resize-overlay",width:n.width,height:n.height,x:n.x,y:n.y});return B(t,e),I(e,"data-preview-support-element-id",
n.id),e};Zt.prototype._cloneMarkers=function(n,t="djs-dragger",e=n){var i=this;n.childNodes&&n.childNodes.forEach(r=>{i._cloneMarkers(r,t,e)}),xm(n)&&pm.forEach(
function(r){if(I(n,r)){var o=gm(n,r,i._canvas.getContainer());o&&i._cloneMarker(e,n,o,r,t)}})};Zt.prototype._cloneMarker=function(n,t,e,i,r="djs-dragger"){var o=[
e.id,r,fm.next()].join("-"),s=dt("marker#"+e.id,n);n=n||this._canvas._svg;var a=s||Qs(e);a.id=o,j(a).add(r);var c=dt(":scope > defs",n);c||(c=D("defs"),B(n,c)),
B(c,a);var l=vm(a.id);I(t,i,l)};function gm(n,t,e){var i=ym(I(n,t));return dt("marker#"+i,e||document)}function ym(n){return n.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function vm(n){return"url(#"+n+")"}function xm(n){return mm.indexOf(n.nodeName)!==-1}var bn={__init__:["previewSupport"],previewSupport:["type",Zt]};var wm="drop-ok",lh="drop-not-ok",hh="attach-ok",uh="new-parent",dh="create",bm=2e3;function Pr(n,t,e,i,r){function o(c,l,h,u,d){if(!l)return!1;c=J(c,function(k){
var m=k.labelTarget;return!k.parent&&!(Vt(k)&&c.indexOf(m)!==-1)});var f=ce(c,function(k){return!Y(k)}),p=!1,g=!1,x=!1;ph(c)&&(p=r.allowed("shape.attach",{position:h,
shape:f,target:l})),p||(ph(c)?x=r.allowed("shape.create",{position:h,shape:f,source:u,target:l}):x=r.allowed("elements.create",{elements:c,position:h,target:l}));
var S=d.connectionTarget;return x||p?(f&&u&&(g=r.allowed("connection.create",{source:S===u?f:u,target:S===u?u:f,hints:{targetParent:l,targetAttach:p}})),{attach:p,
connect:g}):x===null||p===null?null:!1}function s(c,l){[hh,wm,lh,uh].forEach(function(h){h===l?n.addMarker(c,h):n.removeMarker(c,h)})}e.on(["create.move","creat\
e.hover"],function(c){var l=c.context,h=l.elements,u=c.hover,d=l.source,f=l.hints||{};if(!u){l.canExecute=!1,l.target=null;return}fh(c);var p={x:c.x,y:c.y},g=l.
canExecute=u&&o(h,u,p,d,f);u&&g!==null&&(l.target=u,g&&g.attach?s(u,hh):s(u,g?uh:lh))}),e.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),e.on("create.end",function(c){var l=c.context,h=l.source,u=l.shape,d=l.elements,f=l.target,p=l.canExecute,g=p&&p.attach,x=p&&p.connect,S=l.hints||
{};if(p===!1||!f)return!1;fh(c);var k={x:c.x,y:c.y};x?u=i.appendShape(h,u,k,f,{attach:g,connection:x===!0?{}:x,connectionTarget:S.connectionTarget}):(d=i.createElements(
d,k,f,T({},S,{attach:g})),u=ce(d,function(m){return!Y(m)})),T(l,{elements:d,shape:u}),T(c,{elements:d,shape:u})});function a(){var c=t.context();c&&c.prefix===dh&&
t.cancel()}e.on("create.init",function(){e.on("elements.changed",a),e.once(["create.cancel","create.end"],bm,function(){e.off("elements.changed",a)})}),this.start=
function(c,l,h){H(l)||(l=[l]);var u=ce(l,function(p){return!Y(p)});if(u){h=T({elements:l,hints:{},shape:u},h||{}),M(l,function(p){F(p.x)||(p.x=0),F(p.y)||(p.y=0)});
var d=J(l,function(p){return!p.hidden}),f=xt(d);M(l,function(p){Y(p)&&(p.waypoints=vt(p.waypoints,function(g){return{x:g.x-f.x-f.width/2,y:g.y-f.y-f.height/2}})),
T(p,{x:p.x-f.x-f.width/2,y:p.y-f.y-f.height/2})}),t.init(c,dh,{cursor:"grabbing",autoActivate:!0,data:{shape:u,elements:l,context:h}})}}}Pr.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function fh(n){var t=n.context,e=t.createConstraints;e&&(e.left&&(n.x=Math.max(n.x,e.left)),e.right&&(n.x=Math.min(n.x,e.
right)),e.top&&(n.y=Math.max(n.y,e.top)),e.bottom&&(n.y=Math.min(n.y,e.bottom)))}function ph(n){return n&&n.length===1&&!Y(n[0])}var km=750;function Nr(n,t,e,i,r){function o(s){var a=D("g");I(a,r.cls("djs-drag-group",["no-events"]));var c=D("g");return s.forEach(function(l){var h;l.hidden||
(l.waypoints?(h=e._createContainer("connection",c),e.drawConnection($t(h),l)):(h=e._createContainer("shape",c),e.drawShape($t(h),l),ot(h,l.x,l.y)),i.addDragger(
l,a,h))}),a}t.on("create.move",km,function(s){var a=s.hover,c=s.context,l=c.elements,h=c.dragGroup;h||(h=c.dragGroup=o(l));var u;a?(h.parentNode||(u=n.getActiveLayer(),
B(u,h)),ot(h,s.x,s.y)):U(h)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&U(c)})}Nr.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var mh={__depends__:[Rt,bn,bt,kt],__init__:["create","createPreview"],create:["type",Pr],createPreview:["type",Nr]};var gh="is not a registered action",_m="is already registered";function Nt(n,t){this._eventBus=n,this._actions={};var e=this;n.on("diagram.init",function(){e._registerDefaultActions(
t),n.fire("editorActions.init",{editorActions:e})})}Nt.$inject=["eventBus","injector"];Nt.prototype._registerDefaultActions=function(n){var t=n.get("commandStac\
k",!1),e=n.get("modeling",!1),i=n.get("selection",!1),r=n.get("zoomScroll",!1),o=n.get("copyPaste",!1),s=n.get("canvas",!1),a=n.get("rules",!1),c=n.get("keyboar\
dMove",!1),l=n.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),o&&i&&this.register("c\
opy",function(){var h=i.get();if(h.length)return o.copy(h)}),o&&i&&this.register("duplicate",function(){var h=i.get();if(h.length)return o.duplicate(h)}),o&&this.
register("paste",function(){o.paste()}),o&&i&&a&&this.register("cut",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h});if(u!==
!1){var d=H(u)?u:h;return o.cut(d.slice())}}}),r&&this.register("stepZoom",function(h){r.stepZoom(h.value)}),s&&this.register("zoom",function(h){s.zoom(h.value)}),
e&&i&&a&&this.register("removeSelection",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h}),d;u!==!1&&(H(u)?d=u:d=h,d.length&&
e.removeElements(d.slice()))}}),c&&this.register("moveCanvas",function(h){c.moveCanvas(h)}),l&&this.register("moveSelection",function(h){l.moveSelection(h.direction,
h.accelerated)})};Nt.prototype.trigger=function(n,t){if(!this._actions[n])throw ba(n,gh);var e=this._eventBus.fire("editorActions.allowed",{action:n,opts:t});if(e!==
!1)return this._actions[n](t)};Nt.prototype.register=function(n,t){var e=this;if(typeof n=="string")return this._registerAction(n,t);M(n,function(i,r){e._registerAction(
r,i)})};Nt.prototype._registerAction=function(n,t){if(this.isRegistered(n))throw ba(n,_m);this._actions[n]=t};Nt.prototype.unregister=function(n){if(!this.isRegistered(
n))throw ba(n,gh);this._actions[n]=void 0};Nt.prototype.getActions=function(){return Object.keys(this._actions)};Nt.prototype.isRegistered=function(n){return!!this.
_actions[n]};function ba(n,t){return new Error(n+" "+t)}var yh={__init__:["editorActions"],editorActions:["type",Nt]};function ge(n,t){q.call(this,n),this._gridSnapping=t;var e=this;this.preExecute("shape.resize",function(i){var r=i.context,o=r.hints||{},s=o.autoResize;if(s){var a=r.
shape,c=r.newBounds;hc(s)?r.newBounds=e.snapComplex(c,s):r.newBounds=e.snapSimple(a,c)}})}ge.$inject=["eventBus","gridSnapping","modeling"];ut(ge,q);ge.prototype.
snapSimple=function(n,t){var e=this._gridSnapping;return t.width=e.snapValue(t.width,{min:t.width}),t.height=e.snapValue(t.height,{min:t.height}),t.x=n.x+n.width/
2-t.width/2,t.y=n.y+n.height/2-t.height/2,t};ge.prototype.snapComplex=function(n,t){return/w|e/.test(t)&&(n=this.snapHorizontally(n,t)),/n|s/.test(t)&&(n=this.snapVertically(
n,t)),n};ge.prototype.snapHorizontally=function(n,t){var e=this._gridSnapping,i=/w/.test(t),r=/e/.test(t),o={};return o.width=e.snapValue(n.width,{min:n.width}),
r&&(i?(o.x=e.snapValue(n.x,{max:n.x}),o.width+=e.snapValue(n.x-o.x,{min:n.x-o.x})):n.x=n.x+n.width-o.width),T(n,o),n};ge.prototype.snapVertically=function(n,t){
var e=this._gridSnapping,i=/n/.test(t),r=/s/.test(t),o={};return o.height=e.snapValue(n.height,{min:n.height}),i&&(r?(o.y=e.snapValue(n.y,{max:n.y}),o.height+=e.
snapValue(n.y-o.y,{min:n.y-o.y})):n.y=n.y+n.height-o.height),T(n,o),n};var Em=2e3;function jr(n,t){n.on(["spaceTool.move","spaceTool.end"],Em,function(e){var i=e.context;if(i.initialized){var r=i.axis,o;r==="x"?(o=t.snapValue(e.dx),
e.x=e.x+o-e.dx,e.dx=o):(o=t.snapValue(e.dy),e.y=e.y+o-e.dy,e.dy=o)}})}jr.$inject=["eventBus","gridSnapping"];var vh={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",ge],gridSnappingSpaceToolBehavior:["type",jr]};var di=10;function Dr(n,t,e){return e||(e="round"),Math[e](n/t)*t}var Sm=1200,Mm=800;function Xt(n,t,e){var i=!e||e.active!==!1;this._eventBus=t;var r=this;t.on("diagram.init",Mm,function(){r.setActive(i)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],Sm,function(o){var s=o.originalEvent;if(!(!r.active||s&&et(s))){var a=o.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var h={},u=Cm(o,l,n);u&&(h.offset=u);var d=Am(o,l);d&&T(h,d),me(o,l)||r.snapEvent(o,l,h)})}})}Xt.prototype.snapEvent=function(n,t,e){
var i=this.snapValue(n[t],e);_t(n,t,i)};Xt.prototype.getGridSpacing=function(){return di};Xt.prototype.snapValue=function(n,t){var e=0;t&&t.offset&&(e=t.offset),
n+=e,n=Dr(n,di);var i,r;return t&&t.min&&(i=t.min,F(i)&&(i=Dr(i+e,di,"ceil"),n=Math.max(n,i))),t&&t.max&&(r=t.max,F(r)&&(r=Dr(r+e,di,"floor"),n=Math.min(n,r))),
n-=e,n};Xt.prototype.isActive=function(){return this.active};Xt.prototype.setActive=function(n){this.active=n,this._eventBus.fire("gridSnapping.toggle",{active:n})};
Xt.prototype.toggleActive=function(){this.setActive(!this.active)};Xt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function Am(n,t){var e=n.context,
i=e.createConstraints,r=e.resizeConstraints||{},o=e.gridSnappingContext,s=o.snapConstraints;if(s&&s[t])return s[t];s||(s=o.snapConstraints={}),s[t]||(s[t]={});var a=e.
direction;i&&(Br(t)?(s.x.min=i.left,s.x.max=i.right):(s.y.min=i.top,s.y.max=i.bottom));var c=r.min,l=r.max;return c&&(Br(t)?wh(a)?s.x.max=c.left:s.x.min=c.right:
xh(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(Br(t)?wh(a)?s.x.min=l.left:s.x.max=l.right:xh(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function Cm(n,t,e){var i=n.context,
r=n.shape,o=i.gridSnappingContext,s=o.snapLocation,a=o.snapOffset;return a&&F(a[t])||(a||(a=o.snapOffset={}),F(a[t])||(a[t]=0),!r)||(e.get(r.id)||(Br(t)?a[t]+=r[t]+
r.width/2:a[t]+=r[t]+r.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=r.width/2:/right/.test(s)&&(a[t]+=r.width/2):/top/.test(s)?a[t]-=r.height/2:/bottom/.test(s)&&
(a[t]+=r.height/2)),a[t]}function Br(n){return n==="x"}function xh(n){return n.indexOf("n")!==-1}function wh(n){return n.indexOf("w")!==-1}var bh={__depends__:[vh],__init__:["gridSnapping"],gridSnapping:["type",Xt]};var Hr="keyboard.keydown",Rm="keyboard.keyup",Om=1e3,kh="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function nt(n,t){var e=this;this._config=n=n||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){e._fire("destroy"),e.unbind()}),n.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(kh));var i=n&&n.bind!==!1;t.on("canvas.init",function(r){e._target=r.svg,i&&e.bind(),e._fire("init")})}nt.$inject=["con\
fig.keyboard","eventBus"];nt.prototype._keydownHandler=function(n){this._keyHandler(n,Hr)};nt.prototype._keyupHandler=function(n){this._keyHandler(n,Rm)};nt.prototype.
_keyHandler=function(n,t){var e;if(!this._isEventIgnored(n)){var i={keyEvent:n};e=this._eventBus.fire(t||Hr,i),e&&n.preventDefault()}};nt.prototype._isEventIgnored=
function(n){return!1};nt.prototype.bind=function(n){n&&console.error("unsupported argument <node>",new Error(kh)),this.unbind(),n=this._node=this._target,z.bind(
n,"keydown",this._keydownHandler),z.bind(n,"keyup",this._keyupHandler),this._fire("bind")};nt.prototype.getBinding=function(){return this._node};nt.prototype.unbind=
function(){var n=this._node;n&&(this._fire("unbind"),z.unbind(n,"keydown",this._keydownHandler),z.unbind(n,"keyup",this._keyupHandler)),this._node=null};nt.prototype.
_fire=function(n){this._eventBus.fire("keyboard."+n,{node:this._node})};nt.prototype.addListener=function(n,t,e){yt(n)&&(e=t,t=n,n=Om),this._eventBus.on(e||Hr,n,
t)};nt.prototype.removeListener=function(n,t){this._eventBus.off(t||Hr,n)};nt.prototype.hasModifier=Tl;nt.prototype.isCmd=et;nt.prototype.isShift=_r;nt.prototype.
isKey=ht;var Lm=500;function fi(n,t){var e=this;n.on("editorActions.init",Lm,function(i){var r=i.editorActions;e.registerBindings(t,r)})}fi.$inject=["eventBus","keyboard"];
fi.prototype.registerBindings=function(n,t){function e(i,r){t.isRegistered(i)&&n.addListener(r)}e("undo",function(i){var r=i.keyEvent;if(jl(r))return t.trigger(
"undo"),!0}),e("redo",function(i){var r=i.keyEvent;if(Dl(r))return t.trigger("redo"),!0}),e("copy",function(i){var r=i.keyEvent;if($l(r))return t.trigger("copy"),
!0}),e("paste",function(i){var r=i.keyEvent;if(Il(r))return t.trigger("paste"),!0}),e("duplicate",function(i){var r=i.keyEvent;if(Pl(r))return t.trigger("duplic\
ate"),!0}),e("cut",function(i){var r=i.keyEvent;if(Nl(r))return t.trigger("cut"),!0}),e("stepZoom",function(i){var r=i.keyEvent;if(ht(["+","="],r)&&et(r))return t.
trigger("stepZoom",{value:1}),!0}),e("stepZoom",function(i){var r=i.keyEvent;if(ht("-",r)&&et(r))return t.trigger("stepZoom",{value:-1}),!0}),e("zoom",function(i){
var r=i.keyEvent;if(ht("0",r)&&et(r))return t.trigger("zoom",{value:1}),!0}),e("removeSelection",function(i){var r=i.keyEvent;if(ht(["Backspace","Delete"],r))return t.
trigger("removeSelection"),!0})};var zr={__init__:["keyboard","keyboardBindings"],keyboard:["type",nt],keyboardBindings:["type",fi]};var Tm={moveSpeed:1,moveSpeedAccelerated:10},$m=1500,Im="left",Pm="up",Nm="right",jm="down",Dm={ArrowLeft:Im,ArrowUp:Pm,ArrowRight:Nm,ArrowDown:jm},Bm={left:function(n){
return{x:-n,y:0}},up:function(n){return{x:0,y:-n}},right:function(n){return{x:n,y:0}},down:function(n){return{x:0,y:n}}};function Fr(n,t,e,i,r){var o=this;this.
_config=T({},Tm,n||{}),t.addListener($m,function(s){var a=s.keyEvent,c=Dm[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return o.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=r.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],h=Bm[s](l),u=i.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
u&&e.moveElements(c,h)}}}Fr.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var _h={__depends__:[zr,kt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Fr]};var Hm=250;function ye(n){this._eventBus=n,this._tools=[],this._active=null}ye.$inject=["eventBus"];ye.prototype.registerTool=function(n,t){var e=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);e.push(n),this.bindEvents(n,t)};ye.prototype.isActive=function(n){return n&&this._active===n};
ye.prototype.length=function(n){return this._tools.length};ye.prototype.setActive=function(n){var t=this._eventBus;this._active!==n&&(this._active=n,t.fire("too\
l-manager.update",{tool:n}))};ye.prototype.bindEvents=function(n,t){var e=this._eventBus,i=[];e.on(t.tool+".init",function(r){var o=r.context;if(!o.reactivate&&
this.isActive(n)){this.setActive(null);return}this.setActive(n)},this),M(t,function(r){i.push(r+".ended"),i.push(r+".canceled")}),e.on(i,Hm,function(r){this._active&&
(zm(r)||this.setActive(null))},this)};function zm(n){var t=n.originalEvent&&n.originalEvent.target;return t&&Ve(t,'.group[data-group="tools"]')}var Eh={__depends__:[Rt],__init__:["toolManager"],toolManager:["type",ye]};function pi(n){var t=this;this._lastMoveEvent=null;function e(i){t._lastMoveEvent=i}n.on("canvas.init",function(i){var r=t._svg=i.svg;r.addEventListener("mousem\
ove",e)}),n.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",e)})}pi.$inject=["eventBus"];pi.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||Fm(0,0)};function Fm(n,t){var e=document.createEvent("MouseEvent"),i=n,r=t,o=n,s=t;return e.initMouseEvent&&e.initMouseEvent(
"mousemove",!0,!0,window,0,i,r,o,s,!1,!1,!1,!1,0,null),e}var Sh={__init__:["mouse"],mouse:["type",pi]};var Ch="crosshair",Mh="selected",qm="djs-dragging-active-lasso";function Jt(n,t,e,i,r,o,s){this._selection=r,this._dragging=e,this._mouse=s;var a=this,c={create:function(u){
var d=t.getActiveLayer(),f=u.frame=D("rect");I(f,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),B(d,f),l(!0),this.update(u)},update:function(u){var d=u.frame,
f=u.bbox;d&&f&&I(d,{x:f.x,y:f.y,width:f.width,height:f.height});var p=u.marked,g=u.lastMarked;if(p&&g){for(let x of g)p.has(x)||t.removeMarker(x,Mh);for(let x of p)
g.has(x)||t.addMarker(x,Mh)}},remove:function(u){this.update(u),u.frame&&U(u.frame),l(!1)}};function l(u){j(t.getContainer()).toggle(qm,u)}function h(u){var d=i.
getAll();return new Set(Kn(oa(d,u)))}o.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),n.on("lasso.selection.end",function(u){var d=u.originalEvent.
target;!u.hover&&!(d instanceof SVGElement)||n.once("lasso.selection.ended",function(){a.activateLasso(u.originalEvent,!0)})}),n.on("lasso.end",0,function(u){var d=u.
context;a._select(Array.from(d.marked))}),n.on("lasso.start",function(u){var d=u.context;d.bbox=Ah(u),d.add=ri(u),d.lastMarked=new Set(r.get()),d.add?d.marked=d.
lastMarked:d.marked=new Set,d.initialMarked=d.marked,c.create(d)}),n.on("lasso.move",function(u){var d=u.context,f=d.bbox=Ah(u),p=h(f),g=d.initialMarked.union(p);
d.lastMarked=d.marked,d.marked=g,c.update(d)}),n.on("lasso.cleanup",function(u){var d=u.context;d.lastMarked=d.marked,d.marked=new Set(r.get()),c.remove(u.context)}),
n.on("element.mousedown",1500,function(u){if(ri(u))return a.activateLasso(u.originalEvent),!0})}Jt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Jt.prototype.activateLasso=function(n,t){this._dragging.init(n,"lasso",{autoActivate:t,cursor:Ch,data:{context:{}},keepSelection:!0})};
Jt.prototype.activateSelection=function(n,t){this._dragging.init(n,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:Ch,data:{context:{}},keepSelection:!0})};
Jt.prototype._select=function(n){this._selection.select(n)};Jt.prototype.select=function(n,t,e=[]){var i=Kn(oa(n,t));this._select([...e,...i])};Jt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var n=this._mouse.getLastMoveEvent();this.activateSelection(n,!!n)};Jt.prototype.isActive=function(){
var n=this._dragging.context();return n&&/^lasso/.test(n.prefix)};function Ah(n){var t={x:n.x-n.dx,y:n.y-n.dy},e={x:n.x,y:n.y},i;return t.x<=e.x&&t.y<e.y||t.x<e.
x&&t.y<=e.y?i={x:t.x,y:t.y,width:e.x-t.x,height:e.y-t.y}:t.x>=e.x&&t.y<e.y||t.x>e.x&&t.y<=e.y?i={x:e.x,y:t.y,width:t.x-e.x,height:e.y-t.y}:t.x<=e.x&&t.y>e.y||t.
x<e.x&&t.y>=e.y?i={x:t.x,y:e.y,width:e.x-t.x,height:t.y-e.y}:t.x>=e.x&&t.y>e.y||t.x>e.x&&t.y>=e.y?i={x:e.x,y:e.y,width:t.x-e.x,height:t.y-e.y}:i={x:e.x,y:e.y,width:0,
height:0},i}var Rh={__depends__:[Eh,Sh],__init__:["lassoTool"],lassoTool:["type",Jt]};function K(n,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=n,
this._uid=1,n.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}K.$inject=["eventBus","injector"];K.prototype.execute=function(n,t){if(!n)
throw new Error("command required");this._currentExecution.trigger="execute";let e={command:n,context:t};this._pushAction(e),this._internalExecute(e),this._popAction()};
K.prototype.canExecute=function(n,t){let e={command:n,context:t},i=this._getHandler(n),r=this._fire(n,"canExecute",e);if(r===void 0){if(!i)return!1;i.canExecute&&
(r=i.canExecute(t))}return r};K.prototype.clear=function(n){this._stack.length=0,this._stackIdx=-1,n!==!1&&this._fire("changed",{trigger:"clear"})};K.prototype.
undo=function(){let n=this._getUndoAction(),t;if(n){for(this._currentExecution.trigger="undo",this._pushAction(n);n&&(this._internalUndo(n),t=this._getUndoAction(),
!(!t||t.id!==n.id));)n=t;this._popAction()}};K.prototype.redo=function(){let n=this._getRedoAction(),t;if(n){for(this._currentExecution.trigger="redo",this._pushAction(
n);n&&(this._internalExecute(n,!0),t=this._getRedoAction(),!(!t||t.id!==n.id));)n=t;this._popAction()}};K.prototype.register=function(n,t){this._setHandler(n,t)};
K.prototype.registerHandler=function(n,t){if(!n||!t)throw new Error("command and handlerCls must be defined");let e=this._injector.instantiate(t);this.register(
n,e)};K.prototype.canUndo=function(){return!!this._getUndoAction()};K.prototype.canRedo=function(){return!!this._getRedoAction()};K.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};K.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};K.prototype._internalUndo=function(n){let t=n.command,
e=n.context,i=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",n),i.revert&&this._markDirty(i.revert(e)),this._revertedAction(n),this._fire(t,"reve\
rted",n)})};K.prototype._fire=function(n,t,e){arguments.length<3&&(e=t,t=null);let i=t?[n+"."+t,t]:[n],r;e=this._eventBus.createEvent(e);for(let o of i)if(r=this.
_eventBus.fire("commandStack."+o,e),e.cancelBubble)break;return r};K.prototype._createId=function(){return this._uid++};K.prototype._atomicDo=function(n){let t=this.
_currentExecution;t.atomic=!0;try{n()}finally{t.atomic=!1}};K.prototype._internalExecute=function(n,t){let e=n.command,i=n.context,r=this._getHandler(e);if(!r)throw new Error(
"no command handler registered for <"+e+">");this._pushAction(n),t||(this._fire(e,"preExecute",n),r.preExecute&&r.preExecute(i),this._fire(e,"preExecuted",n)),this.
_atomicDo(()=>{this._fire(e,"execute",n),r.execute&&this._markDirty(r.execute(i)),this._executedAction(n,t),this._fire(e,"executed",n)}),t||(this._fire(e,"postE\
xecute",n),r.postExecute&&r.postExecute(i),this._fire(e,"postExecuted",n)),this._popAction()};K.prototype._pushAction=function(n){let t=this._currentExecution,e=t.
actions,i=e[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+n.command+")");n.id||(n.id=i&&i.id||this._createId()),e.
push(n)};K.prototype._popAction=function(){let n=this._currentExecution,t=n.trigger,e=n.actions,i=n.dirty;e.pop(),e.length||(this._eventBus.fire("elements.chang\
ed",{elements:Us("id",i.reverse())}),i.length=0,this._fire("changed",{trigger:t}),n.trigger=null)};K.prototype._markDirty=function(n){let t=this._currentExecution;
n&&(n=H(n)?n:[n],t.dirty=t.dirty.concat(n))};K.prototype._executedAction=function(n,t){let e=++this._stackIdx;t||this._stack.splice(e,this._stack.length,n)};K.prototype.
_revertedAction=function(n){this._stackIdx--};K.prototype._getHandler=function(n){return this._handlerMap[n]};K.prototype._setHandler=function(n,t){if(!n||!t)throw new Error(
"command and handler required");if(this._handlerMap[n])throw new Error("overriding handler for command <"+n+">");this._handlerMap[n]=t};var Oh={commandStack:["type",K]};function qr(n,t,e,i){n.on("element.changed",function(r){var o=r.element;(o.parent||o===t.getRootElement())&&(r.gfx=e.getGraphics(o)),r.gfx&&n.fire(ir(o)+".chang\
ed",r)}),n.on("elements.changed",function(r){var o=r.elements;o.forEach(function(s){n.fire("element.changed",{element:s})}),i.updateContainments(o)}),n.on("shap\
e.changed",function(r){i.update("shape",r.element,r.gfx)}),n.on("connection.changed",function(r){i.update("connection",r.element,r.gfx)})}qr.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var Gr={__init__:["changeSupport"],changeSupport:["type",qr]};function kn(n,t){this._modeling=n,this._canvas=t}kn.$inject=["modeling","canvas"];kn.prototype.preExecute=function(n){var t=this._modeling,e=n.elements,i=n.alignment;
M(e,function(r){var o={x:0,y:0};qe(i.left)?o.x=i.left-r.x:qe(i.right)?o.x=i.right-r.width-r.x:qe(i.center)?o.x=i.center-Math.round(r.width/2)-r.x:qe(i.top)?o.y=
i.top-r.y:qe(i.bottom)?o.y=i.bottom-r.height-r.y:qe(i.middle)&&(o.y=i.middle-Math.round(r.height/2)-r.y),t.moveElements([r],o,r.parent)})};kn.prototype.postExecute=
function(n){};function _n(n){this._modeling=n}_n.$inject=["modeling"];_n.prototype.preExecute=function(n){var t=n.source;if(!t)throw new Error("source required");var e=n.target||
t.parent,i=n.shape,r=n.hints||{};i=n.shape=this._modeling.createShape(i,n.position,e,{attach:r.attach}),n.shape=i};_n.prototype.postExecute=function(n){var t=n.
hints||{};Gm(n.source,n.shape)||(t.connectionTarget===n.source?this._modeling.connect(n.shape,n.source,n.connection):this._modeling.connect(n.source,n.shape,n.connection))};
function Gm(n,t){return uc(n.outgoing,function(e){return e.target===t})}function En(n,t){this._canvas=n,this._layouter=t}En.$inject=["canvas","layouter"];En.prototype.execute=function(n){var t=n.connection,e=n.source,i=n.target,r=n.
parent,o=n.parentIndex,s=n.hints;if(!e||!i)throw new Error("source and target required");if(!r)throw new Error("parent required");return t.source=e,t.target=i,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,r,o),t};En.prototype.revert=function(n){var t=n.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var Wr=Math.round;function mi(n){this._modeling=n}mi.$inject=["modeling"];mi.prototype.preExecute=function(n){var t=n.elements,e=n.parent,i=n.parentIndex,r=n.position,
o=n.hints,s=this._modeling;M(t,function(u){F(u.x)||(u.x=0),F(u.y)||(u.y=0)});var a=J(t,function(u){return!u.hidden}),c=xt(a);M(t,function(u){Y(u)&&(u.waypoints=
vt(u.waypoints,function(d){return{x:Wr(d.x-c.x-c.width/2+r.x),y:Wr(d.y-c.y-c.height/2+r.y)}})),T(u,{x:Wr(u.x-c.x-c.width/2+r.x),y:Wr(u.y-c.y-c.height/2+r.y)})});
var l=new Set(bc(t)),h={};M(t,function(u){if(Y(u)){h[u.id]=F(i)?s.createConnection(h[u.source.id],h[u.target.id],i,u,u.parent||e,o):s.createConnection(h[u.source.
id],h[u.target.id],u,u.parent||e,o);return}var d=T({},o);l.has(u)||(d.autoResize=!1),Vt(u)&&(d=mc(d,["attach"])),h[u.id]=F(i)?s.createShape(u,We(u,["x","y","wid\
th","height"]),u.parent||e,i,d):s.createShape(u,We(u,["x","y","width","height"]),u.parent||e,d)}),n.elements=Kn(h)};var Lh=Math.round;function jt(n){this._canvas=n}jt.$inject=["canvas"];jt.prototype.execute=function(n){var t=n.shape,e=n.position,i=n.parent,r=n.parentIndex;if(!i)
throw new Error("parent required");if(!e)throw new Error("position required");return e.width!==void 0?T(t,e):T(t,{x:e.x-Lh(t.width/2),y:e.y-Lh(t.height/2)}),this.
_canvas.addShape(t,i,r),t};jt.prototype.revert=function(n){var t=n.shape;return this._canvas.removeShape(t),t};function tn(n){jt.call(this,n)}ut(tn,jt);tn.$inject=["canvas"];var Wm=jt.prototype.execute;tn.prototype.execute=function(n){var t=n.shape;return Vm(t),t.labelTarget=
n.labelTarget,Wm.call(this,n)};var Km=jt.prototype.revert;tn.prototype.revert=function(n){return n.shape.labelTarget=null,Km.call(this,n)};function Vm(n){["widt\
h","height"].forEach(function(t){typeof n[t]>"u"&&(n[t]=0)})}function en(n,t){this._canvas=n,this._modeling=t}en.$inject=["canvas","modeling"];en.prototype.preExecute=function(n){var t=this._modeling,e=n.connection;Yt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Yt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})})};en.prototype.execute=function(n){var t=n.connection,
e=t.parent;return n.parent=e,n.parentIndex=sr(e.children,t),n.source=t.source,n.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
en.prototype.revert=function(n){var t=n.connection,e=n.parent,i=n.parentIndex;return t.source=n.source,t.target=n.target,wt(e.children,t,i),this._canvas.addConnection(
t,e),t};function gi(n,t){this._modeling=n,this._elementRegistry=t}gi.$inject=["modeling","elementRegistry"];gi.prototype.postExecute=function(n){var t=this._modeling,e=this.
_elementRegistry,i=n.elements;M(i,function(r){e.get(r.id)&&(r.waypoints?t.removeConnection(r):t.removeShape(r))})};function nn(n,t){this._canvas=n,this._modeling=t}nn.$inject=["canvas","modeling"];nn.prototype.preExecute=function(n){var t=this._modeling,e=n.shape;Yt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Yt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})}),Yt(e.children,function(i){Y(i)?t.removeConnection(
i,{nested:!0}):t.removeShape(i,{nested:!0})})};nn.prototype.execute=function(n){var t=this._canvas,e=n.shape,i=e.parent;return n.oldParent=i,n.oldParentIndex=sr(
i.children,e),t.removeShape(e),e};nn.prototype.revert=function(n){var t=this._canvas,e=n.shape,i=n.oldParent,r=n.oldParentIndex;return wt(i.children,e,r),t.addShape(
e,i),e};function Sn(n){this._modeling=n}Sn.$inject=["modeling"];var Th={x:"y",y:"x"};Sn.prototype.preExecute=function(n){var t=this._modeling,e=n.groups,i=n.axis,r=n.dimension;
function o(x,S){x.range.min=Math.min(S[i],x.range.min),x.range.max=Math.max(S[i]+S[r],x.range.max)}function s(x){return x[i]+x[r]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,S){var k={y:0};k[i]=x-s(S),k[i]&&(k[Th[i]]=0,t.moveElements([S],k,S.parent))}var h=e[0],u=a(e),d=e[u],f,p,g=0;M(
e,function(x,S){var k,m,w;if(x.elements.length<2){S&&S!==e.length-1&&(o(x,x.elements[0]),g+=c(x.range));return}k=he(x.elements,i),m=k[0],S===u&&(m=k[a(k)]),w=s(
m),x.range=null,M(k,function(v){if(l(w,v),x.range===null){x.range={min:v[i],max:v[i]+v[r]};return}o(x,v)}),S&&S!==e.length-1&&(g+=c(x.range))}),p=Math.abs(d.range.
min-h.range.max),f=Math.round((p-g)/(e.length-1)),!(f<e.length-1)&&M(e,function(x,S){var k={},m;x===h||x===d||(m=e[S-1],x.range.max=0,M(x.elements,function(w,v){
k[Th[i]]=0,k[i]=m.range.max-w[i]+f,x.range.min!==w[i]&&(k[i]+=w[i]-x.range.min),k[i]&&t.moveElements([w],k,w.parent),x.range.max=Math.max(w[i]+w[r],v?x.range.max:
0)}))})};Sn.prototype.postExecute=function(n){};function Mn(n,t){this._layouter=n,this._canvas=t}Mn.$inject=["layouter","canvas"];Mn.prototype.execute=function(n){var t=n.connection,e=t.waypoints;return T(n,{
oldWaypoints:e}),t.waypoints=this._layouter.layoutConnection(t,n.hints),t};Mn.prototype.revert=function(n){var t=n.connection;return t.waypoints=n.oldWaypoints,
t};function yi(){}yi.prototype.execute=function(n){var t=n.connection,e=n.delta,i=n.newParent||t.parent,r=n.newParentIndex,o=t.parent;return n.oldParent=o,n.oldParentIndex=
ue(o.children,t),wt(i.children,t,r),t.parent=i,M(t.waypoints,function(s){s.x+=e.x,s.y+=e.y,s.original&&(s.original.x+=e.x,s.original.y+=e.y)}),t};yi.prototype.revert=
function(n){var t=n.connection,e=t.parent,i=n.oldParent,r=n.oldParentIndex,o=n.delta;return ue(e.children,t),wt(i.children,t,r),t.parent=i,M(t.waypoints,function(s){
s.x-=o.x,s.y-=o.y,s.original&&(s.original.x-=o.x,s.original.y-=o.y)}),t};function An(n,t,e){var i=Kr(n),r=Ih(i,t),o=i[0];return r.length?r[r.length-1]:ni(o.original||o,e,t)}function Cn(n,t,e){var i=Kr(n),r=Ih(i,t),o=i[i.length-1];return r.
length?r[0]:ni(o.original||o,e,t)}function Rn(n,t,e){var i=Kr(n),r=$h(t,e),o=i[0];return ni(o.original||o,r,t)}function On(n,t,e){var i=Kr(n),r=$h(t,e),o=i[i.length-
1];return ni(o.original||o,r,t)}function $h(n,t){return{x:n.x-t.x,y:n.y-t.y,width:n.width,height:n.height}}function Kr(n){var t=n.waypoints;if(!t.length)throw new Error(
"connection#"+n.id+": no waypoints");return t}function Ih(n,t){var e=vt(n,Ym);return J(e,function(i){return Um(i,t)})}function Um(n,t){return Te(t,n,1)==="inter\
sect"}function Ym(n){return n.original||n}function vi(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}vi.prototype.add=function(n,t){return this.
addAll([n],t)};vi.prototype.addAll=function(n,t){var e=_c(n,!!t,this);return T(this,e),this};function je(n){this._modeling=n}je.prototype.moveRecursive=function(n,t,e){return n?this.moveClosure(this.getClosure(n),t,e):[]};je.prototype.moveClosure=function(n,t,e,i,r){
var o=this._modeling,s=n.allShapes,a=n.allConnections,c=n.enclosedConnections,l=n.topLevel,h=!1;r&&r.parent===e&&(h=!0),M(s,function(u){o.moveShape(u,t,l[u.id]&&
!h&&e,{recurse:!1,layout:!1})}),M(a,function(u){var d=!!s[u.source.id],f=!!s[u.target.id];c[u.id]&&d&&f?o.moveConnection(u,t,l[u.id]&&!h&&e):o.layoutConnection(
u,{connectionStart:d&&Rn(u,u.source,t),connectionEnd:f&&On(u,u.target,t)})})};je.prototype.getClosure=function(n){return new vi().addAll(n,!0)};function Ln(n){this._helper=new je(n)}Ln.$inject=["modeling"];Ln.prototype.preExecute=function(n){n.closure=this._helper.getClosure(n.shapes)};Ln.prototype.postExecute=
function(n){var t=n.hints,e;t&&t.primaryShape&&(e=t.primaryShape,t.oldParent=e.parent),this._helper.moveClosure(n.closure,n.delta,n.newParent,n.newHost,e)};function ve(n){this._modeling=n,this._helper=new je(n)}ve.$inject=["modeling"];ve.prototype.execute=function(n){var t=n.shape,e=n.delta,i=n.newParent||t.parent,
r=n.newParentIndex,o=t.parent;return n.oldBounds=We(t,["x","y","width","height"]),n.oldParent=o,n.oldParentIndex=ue(o.children,t),wt(i.children,t,r),T(t,{parent:i,
x:t.x+e.x,y:t.y+e.y}),t};ve.prototype.postExecute=function(n){var t=n.shape,e=n.delta,i=n.hints,r=this._modeling;i.layout!==!1&&(M(t.incoming,function(o){r.layoutConnection(
o,{connectionEnd:On(o,t,e)})}),M(t.outgoing,function(o){r.layoutConnection(o,{connectionStart:Rn(o,t,e)})})),i.recurse!==!1&&this.moveChildren(n)};ve.prototype.
revert=function(n){var t=n.shape,e=n.oldParent,i=n.oldParentIndex,r=n.delta;return wt(e.children,t,i),T(t,{parent:e,x:t.x-r.x,y:t.y-r.y}),t};ve.prototype.moveChildren=
function(n){var t=n.delta,e=n.shape;this._helper.moveRecursive(e.children,t,null)};ve.prototype.getNewParent=function(n){return n.newParent||n.shape.parent};function rn(n){this._modeling=n}rn.$inject=["modeling"];rn.prototype.execute=function(n){var t=n.newSource,e=n.newTarget,i=n.connection,r=n.dockingOrPoints;if(!t&&
!e)throw new Error("newSource or newTarget required");return H(r)&&(n.oldWaypoints=i.waypoints,i.waypoints=r),t&&(n.oldSource=i.source,i.source=t),e&&(n.oldTarget=
i.target,i.target=e),i};rn.prototype.postExecute=function(n){var t=n.connection,e=n.newSource,i=n.newTarget,r=n.dockingOrPoints,o=n.hints||{},s={};o.connectionStart&&
(s.connectionStart=o.connectionStart),o.connectionEnd&&(s.connectionEnd=o.connectionEnd),o.layoutConnection!==!1&&(e&&(!i||o.docking==="source")&&(s.connectionStart=
s.connectionStart||Ph(H(r)?r[0]:r)),i&&(!e||o.docking==="target")&&(s.connectionEnd=s.connectionEnd||Ph(H(r)?r[r.length-1]:r)),o.newWaypoints&&(s.waypoints=o.newWaypoints),
this._modeling.layoutConnection(t,s))};rn.prototype.revert=function(n){var t=n.oldSource,e=n.oldTarget,i=n.oldWaypoints,r=n.connection;return t&&(r.source=t),e&&
(r.target=e),i&&(r.waypoints=i),r};function Ph(n){return n.original||n}function Dt(n,t){this._modeling=n,this._rules=t}Dt.$inject=["modeling","rules"];Dt.prototype.preExecute=function(n){var t=this,e=this._modeling,i=this._rules,r=n.
oldShape,o=n.newData,s=n.hints||{},a;function c(p,g,x){return i.allowed("connection.reconnect",{connection:x,source:p,target:g})}var l={x:o.x,y:o.y},h={x:r.x,y:r.
y,width:r.width,height:r.height};a=n.newShape=n.newShape||t.createShape(o,l,r.parent,s),r.host&&e.updateAttachment(a,r.host);var u;s.moveChildren!==!1&&(u=r.children.
slice(),e.moveElements(u,{x:0,y:0},a,s));var d=r.incoming.slice(),f=r.outgoing.slice();M(d,function(p){var g=p.source,x=c(g,a,p);x&&t.reconnectEnd(p,a,Cn(p,a,h),
s)}),M(f,function(p){var g=p.target,x=c(a,g,p);x&&t.reconnectStart(p,a,An(p,a,h),s)})};Dt.prototype.postExecute=function(n){var t=n.oldShape;this._modeling.removeShape(
t)};Dt.prototype.execute=function(n){};Dt.prototype.revert=function(n){};Dt.prototype.createShape=function(n,t,e,i){return this._modeling.createShape(n,t,e,i)};
Dt.prototype.reconnectStart=function(n,t,e,i){this._modeling.reconnectStart(n,t,e,i)};Dt.prototype.reconnectEnd=function(n,t,e,i){this._modeling.reconnectEnd(n,
t,e,i)};function on(n){this._modeling=n}on.$inject=["modeling"];on.prototype.execute=function(n){var t=n.shape,e=n.newBounds,i=n.minBounds;if(e.x===void 0||e.y===void 0||
e.width===void 0||e.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(i&&(e.width<i.width||e.height<i.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!i&&e.width<10||e.height<10)throw new Error("width and height cannot be less than 10px");return n.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},T(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};on.prototype.postExecute=function(n){var t=this._modeling,
e=n.shape,i=n.oldBounds,r=n.hints||{};r.layout!==!1&&(M(e.incoming,function(o){t.layoutConnection(o,{connectionEnd:Cn(o,e,i)})}),M(e.outgoing,function(o){t.layoutConnection(
o,{connectionStart:An(o,e,i)})}))};on.prototype.revert=function(n){var t=n.shape,e=n.oldBounds;return T(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};function Nh(n,t){var e=[],i=new Set(n);M(t,function(o){i.add(o)});var r=new Set;return i.forEach(function(o){var s=o.incoming,a=o.outgoing;M(s.concat(a),function(c){
var l=c.source,h=c.target;(i.has(l)||i.has(h))&&(r.has(c)||(r.add(c),e.push(c)))})}),e}function jh(n,t,e){var i=n.x,r=n.y,o=n.width,s=n.height,a=e.x,c=e.y;switch(t){case"\
n":return{x:i,y:r+c,width:o,height:s-c};case"s":return{x:i,y:r,width:o,height:s+c};case"w":return{x:i+a,y:r,width:o-a,height:s};case"e":return{x:i,y:r,width:o+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Qt(n){this._modeling=n}Qt.$inject=["modeling"];Qt.prototype.preExecute=function(n){var t=n.delta,e=n.direction,i=n.movingShapes,r=n.resizingShapes,o=n.
start,s={};this.moveShapes(i,t),M(r,function(a){s[a.id]=Xm(a)}),this.resizeShapes(r,t,e),this.updateConnectionWaypoints(Nh(i,r),t,e,o,i,r,s)};Qt.prototype.execute=
function(){};Qt.prototype.revert=function(){};Qt.prototype.moveShapes=function(n,t){var e=this;M(n,function(i){e._modeling.moveShape(i,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Qt.prototype.resizeShapes=function(n,t,e){var i=this;M(n,function(r){var o=jh(r,e,t);i._modeling.resizeShape(r,o,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Qt.prototype.updateConnectionWaypoints=function(n,t,e,i,r,o,s){var a=this,c=new Set(r),l=new Set(o);M(n,function(h){var u=h.source,d=h.target,f=Zm(
h),p=Hh(e),g={},x=c.has(u)||l.has(u),S=c.has(d)||l.has(d);x&&S?(f=vt(f,function(k){return Bh(k,i,e)&&(k[p]=k[p]+t[p]),k.original&&Bh(k.original,i,e)&&(k.original[p]=
k.original[p]+t[p]),k}),a._modeling.updateWaypoints(h,f,{labelBehavior:!1})):(x||S)&&(c.has(u)?g.connectionStart=Rn(h,u,t):c.has(d)?g.connectionEnd=On(h,d,t):l.
has(u)?g.connectionStart=An(h,u,s[u.id]):l.has(d)&&(g.connectionEnd=Cn(h,d,s[d.id])),a._modeling.layoutConnection(h,g))})};function Dh(n){return T({},n)}function Zm(n){
return vt(n.waypoints,function(t){return t=Dh(t),t.original&&(t.original=Dh(t.original)),t})}function Hh(n){switch(n){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function Bh(n,t,e){var i=Hh(e);if(/e|s/.test(e))return n[i]>t;if(/n|w/.test(e))return n[i]<t}function Xm(n){return{x:n.x,y:n.y,height:n.
height,width:n.width}}function Tn(n){this._modeling=n}Tn.$inject=["modeling"];Tn.prototype.execute=function(n){var t=n.shape,e=t.children;n.oldChildrenVisibility=zh(e),t.collapsed=!t.
collapsed;var i=Fh(e,t.collapsed);return[t].concat(i)};Tn.prototype.revert=function(n){var t=n.shape,e=n.oldChildrenVisibility,i=t.children,r=qh(i,e);return t.collapsed=
!t.collapsed,[t].concat(r)};function zh(n){var t={};return M(n,function(e){t[e.id]=e.hidden,e.children&&(t=T({},t,zh(e.children)))}),t}function Fh(n,t){var e=[];
return M(n,function(i){i.hidden=t,e=e.concat(i),i.children&&(e=e.concat(Fh(i.children,i.collapsed||t)))}),e}function qh(n,t){var e=[];return M(n,function(i){i.hidden=
t[i.id],e=e.concat(i),i.children&&(e=e.concat(qh(i.children,t)))}),e}function $n(n){this._modeling=n}$n.$inject=["modeling"];$n.prototype.execute=function(n){var t=n.shape,e=n.newHost,i=t.host;return n.oldHost=i,n.attacherIdx=Gh(
i,t),Wh(e,t),t.host=e,t};$n.prototype.revert=function(n){var t=n.shape,e=n.newHost,i=n.oldHost,r=n.attacherIdx;return t.host=i,Gh(e,t),Wh(i,t,r),t};function Gh(n,t){
return ue(n&&n.attachers,t)}function Wh(n,t,e){if(n){var i=n.attachers;i||(n.attachers=i=[]),wt(i,t,e)}}function xi(){}xi.prototype.execute=function(n){var t=n.connection,e=n.newWaypoints;return n.oldWaypoints=t.waypoints,t.waypoints=e,t};xi.prototype.revert=function(n){
var t=n.connection,e=n.oldWaypoints;return t.waypoints=e,t};function G(n,t,e){this._eventBus=n,this._elementFactory=t,this._commandStack=e;var i=this;n.on("diagram.init",function(){i.registerHandlers(e)})}G.$inject=["eve\
ntBus","elementFactory","commandStack"];G.prototype.getHandlers=function(){return{"shape.append":_n,"shape.create":jt,"shape.delete":nn,"shape.move":ve,"shape.r\
esize":on,"shape.replace":Dt,"shape.toggleCollapse":Tn,spaceTool:Qt,"label.create":tn,"connection.create":En,"connection.delete":en,"connection.move":yi,"connec\
tion.layout":Mn,"connection.updateWaypoints":xi,"connection.reconnect":rn,"elements.create":mi,"elements.move":Ln,"elements.delete":gi,"elements.distribute":Sn,
"elements.align":kn,"element.updateAttachment":$n}};G.prototype.registerHandlers=function(n){M(this.getHandlers(),function(t,e){n.registerHandler(e,t)})};G.prototype.
moveShape=function(n,t,e,i,r){typeof i=="object"&&(r=i,i=null);var o={shape:n,delta:t,newParent:e,newParentIndex:i,hints:r||{}};this._commandStack.execute("shap\
e.move",o)};G.prototype.updateAttachment=function(n,t){var e={shape:n,newHost:t};this._commandStack.execute("element.updateAttachment",e)};G.prototype.moveElements=
function(n,t,e,i){i=i||{};var r=i.attach,o=e,s;r===!0?(s=e,o=e.parent):r===!1&&(s=null);var a={shapes:n,delta:t,newParent:o,newHost:s,hints:i};this._commandStack.
execute("elements.move",a)};G.prototype.moveConnection=function(n,t,e,i,r){typeof i=="object"&&(r=i,i=void 0);var o={connection:n,delta:t,newParent:e,newParentIndex:i,
hints:r||{}};this._commandStack.execute("connection.move",o)};G.prototype.layoutConnection=function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute(
"connection.layout",e)};G.prototype.createConnection=function(n,t,e,i,r,o){typeof e=="object"&&(o=r,r=i,i=e,e=void 0),i=this._create("connection",i);var s={source:n,
target:t,parent:r,parentIndex:e,connection:i,hints:o};return this._commandStack.execute("connection.create",s),s.connection};G.prototype.createShape=function(n,t,e,i,r){
typeof i!="number"&&(r=i,i=void 0),r=r||{};var o=r.attach,s,a;n=this._create("shape",n),o?(s=e.parent,a=e):s=e;var c={position:t,shape:n,parent:s,parentIndex:i,
host:a,hints:r};return this._commandStack.execute("shape.create",c),c.shape};G.prototype.createElements=function(n,t,e,i,r){H(n)||(n=[n]),typeof i!="number"&&(r=
i,i=void 0),r=r||{};var o={position:t,elements:n,parent:e,parentIndex:i,hints:r};return this._commandStack.execute("elements.create",o),o.elements};G.prototype.
createLabel=function(n,t,e,i){e=this._create("label",e);var r={labelTarget:n,position:t,parent:i||n.parent,shape:e};return this._commandStack.execute("label.cre\
ate",r),r.shape};G.prototype.appendShape=function(n,t,e,i,r){r=r||{},t=this._create("shape",t);var o={source:n,position:e,target:i,shape:t,connection:r.connection,
connectionParent:r.connectionParent,hints:r};return this._commandStack.execute("shape.append",o),o.shape};G.prototype.removeElements=function(n){var t={elements:n};
this._commandStack.execute("elements.delete",t)};G.prototype.distributeElements=function(n,t,e){var i={groups:n,axis:t,dimension:e};this._commandStack.execute("\
elements.distribute",i)};G.prototype.removeShape=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("shape.delete",e)};G.prototype.removeConnection=
function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute("connection.delete",e)};G.prototype.replaceShape=function(n,t,e){var i={oldShape:n,newData:t,
hints:e||{}};return this._commandStack.execute("shape.replace",i),i.newShape};G.prototype.alignElements=function(n,t){var e={elements:n,alignment:t};this._commandStack.
execute("elements.align",e)};G.prototype.resizeShape=function(n,t,e,i){var r={shape:n,newBounds:t,minBounds:e,hints:i};this._commandStack.execute("shape.resize",
r)};G.prototype.createSpace=function(n,t,e,i,r){var o={delta:e,direction:i,movingShapes:n,resizingShapes:t,start:r};this._commandStack.execute("spaceTool",o)};G.
prototype.updateWaypoints=function(n,t,e){var i={connection:n,newWaypoints:t,hints:e||{}};this._commandStack.execute("connection.updateWaypoints",i)};G.prototype.
reconnect=function(n,t,e,i,r){var o={connection:n,newSource:t,newTarget:e,dockingOrPoints:i,hints:r||{}};this._commandStack.execute("connection.reconnect",o)};G.
prototype.reconnectStart=function(n,t,e,i){i||(i={}),this.reconnect(n,t,n.target,e,T(i,{docking:"source"}))};G.prototype.reconnectEnd=function(n,t,e,i){i||(i={}),
this.reconnect(n,n.source,t,e,T(i,{docking:"target"}))};G.prototype.connect=function(n,t,e,i){return this.createConnection(n,t,e||{},n.parent,i)};G.prototype._create=
function(n,t){return sl(t)?t:this._elementFactory.create(n,t)};G.prototype.toggleCollapse=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",e)};function Vr(){}Vr.prototype.layoutConnection=function(n,t){return t=t||{},[t.connectionStart||fe(t.source||n.source),t.connectionEnd||fe(t.target||n.target)]};var Kh={__depends__:[Oh,Gr,kt,bt],__init__:["modeling"],modeling:["type",G],layouter:["type",Vr]};var Jm=500,Qm=1e3;function Ot(n,t,e){this._eventBus=n,this._elementRegistry=e,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var i=this;
function r(o){Gc(o)||i.createOutline(o)}n.on("element.hover",function(o){r(o.element)}),n.on("selection.changed",function(o){M(o.newSelection,r)}),n.on(["shape.\
changed","connection.changed"],Jm,function(o){var s=o.element,a=o.gfx,c=dt(".djs-outline",a);c&&i.updateOutline(s,c)})}Ot.prototype.createOutline=function(n){var t=this.
_elementRegistry.getGraphics(n);if(!t)throw new Error("cannot create outline for non-rendered element");var e=dt(".djs-outline",t);return e||(e=this.getOutline(
n)||this._createOutlineGfx(),B(t,e),this.updateOutline(n,e)),e};Ot.prototype._createOutlineGfx=function(){var n=D("rect");return I(n,T({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),n};Ot.prototype.updateOutline=function(n,t){n.waypoints?this.updateConnectionOutline(t,n):this.updateShapeOutline(t,n)};Ot.prototype.updateShapeOutline=
function(n,t){var e=!1,i=this._getProviders();i.length&&M(i,function(r){e=e||r.updateOutline(t,n)}),e||I(n,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};Ot.prototype.updateConnectionOutline=function(n,t){var e=xt(t);I(n,{x:e.x-this._outlineOffset,
y:e.y-this._outlineOffset,width:e.width+this._outlineOffset*2,height:e.height+this._outlineOffset*2})};Ot.prototype.registerProvider=function(n,t){t||(t=n,n=Qm),
this._eventBus.on("outline.getProviders",n,function(e){e.providers.push(t)})};Ot.prototype._getProviders=function(){var n=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(n),n.providers};Ot.prototype.getOutline=function(n){var t,e=this._getProviders();return M(e,function(i){
yt(i.getOutline)&&(t=t||i.getOutline(n))}),t};Ot.$inject=["eventBus","styles","elementRegistry"];var Ur=6;function wi(n,t,e){this._canvas=t;var i=this;n.on("element.changed",function(r){e.isSelected(r.element)&&i._updateMultiSelectionOutline(e.get())}),n.on(
"selection.changed",function(r){var o=r.newSelection;i._updateMultiSelectionOutline(o)})}wi.prototype._updateMultiSelectionOutline=function(n){var t=this._canvas.
getLayer("selectionOutline");Qi(t);var e=n.length>1,i=this._canvas.getContainer();if(j(i)[e?"add":"remove"]("djs-multi-select"),!!e){var r=tg(xt(n)),o=D("rect");
I(o,T({rx:3},r)),j(o).add("djs-selection-outline"),B(t,o)}};wi.$inject=["eventBus","canvas","selection"];function tg(n){return{x:n.x-Ur,y:n.y-Ur,width:n.width+Ur*
2,height:n.height+Ur*2}}var Vh={__depends__:[kt],__init__:["outline","multiSelectionOutline"],outline:["type",Ot],multiSelectionOutline:["type",wi]};var eg=500,ng=1250,ig=1500,Yr=Math.round;function rg(n){return{x:n.x+Yr(n.width/2),y:n.y+Yr(n.height/2)}}function Zr(n,t,e,i,r){function o(a,c,l,h){return r.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:h})}n.on("shape.move.start",ig,function(a){var c=a.context,l=a.shape,h=i.get().slice();h.indexOf(l)===-1&&(h=
[l]),h=og(h),T(c,{shapes:h,validatedShapes:h,shape:l})}),n.on("shape.move.start",ng,function(a){var c=a.context,l=c.validatedShapes,h;if(h=c.canExecute=o(l),!h)
return!1}),n.on("shape.move.move",eg,function(a){var c=a.context,l=c.validatedShapes,h=a.hover,u={x:a.dx,y:a.dy},d={x:a.x,y:a.y},f;if(f=o(l,u,d,h),c.delta=u,c.canExecute=
f,f===null){c.target=null;return}c.target=h}),n.on("shape.move.end",function(a){var c=a.context,l=c.delta,h=c.canExecute,u=h==="attach",d=c.shapes;if(h===!1)return!1;
l.x=Yr(l.x),l.y=Yr(l.y),!(l.x===0&&l.y===0)&&e.moveElements(d,l,c.target,{primaryShape:c.shape,attach:u})}),n.on("element.mousedown",function(a){if(Ct(a)){var c=Ie(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,h){if(gt(l)&&(h=l,l=!1),!(c.waypoints||!c.parent)&&!j(a.target).
has("djs-hit-no-move")){var u=rg(c),d=t.init(a,u,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:h||{}}});if(d!==!1)return!0}}this.start=s}
Zr.$inject=["eventBus","dragging","modeling","selection","rules"];function og(n){var t=le(n,"id");return J(n,function(e){for(;e=e.parent;)if(t[e.id])return!1;return!0})}var Uh=499,ka="djs-dragging",Yh="drop-ok",Zh="drop-not-ok",Xh="new-parent",Jh="attach-ok";function Xr(n,t,e,i){function r(c){var l=o(c),h=sg(l);return h}function o(c){
var l=kc(c),h=l.flatMap(f=>(f.incoming||[]).concat(f.outgoing||[])),u=l.concat(h),d=[...new Set(u)];return d}function s(c,l){[Jh,Yh,Zh,Xh].forEach(function(h){h===
l?t.addMarker(c,h):t.removeMarker(c,h)})}function a(c,l,h){i.addDragger(l,c.dragGroup),h&&t.addMarker(l,ka),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}n.on("shape.move.start",Uh,function(c){var l=c.context,h=l.shapes,u=l.allDraggedElements,d=r(h);if(!l.dragGroup){var f=D("g");I(f,e.cls("\
djs-drag-group",["no-events"]));var p=t.getActiveLayer();B(p,f),l.dragGroup=f}d.forEach(function(g){i.addDragger(g,l.dragGroup)}),u?u=Zi([u,o(h)]):u=o(h),M(u,function(g){
t.addMarker(g,ka)}),l.allDraggedElements=u,l.differentParents=ag(h)}),n.on("shape.move.move",Uh,function(c){var l=c.context,h=l.dragGroup,u=l.target,d=l.shape.parent,
f=l.canExecute;u&&(f==="attach"?s(u,Jh):l.canExecute&&d&&u.id!==d.id?s(u,Xh):s(u,l.canExecute?Yh:Zh)),ot(h,c.dx,c.dy)}),n.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,h=l.target;h&&s(h,null)}),n.on("shape.move.cleanup",function(c){var l=c.context,h=l.allDraggedElements,u=l.dragGroup;M(h,function(d){
t.removeMarker(d,ka)}),u&&U(u)}),this.makeDraggable=a}Xr.$inject=["eventBus","canvas","styles","previewSupport"];function sg(n){var t=new Set;n.forEach(function(i){
t.add(i.id)});var e=J(n,function(i){return Y(i)?t.has(i.source.id)&&t.has(i.target.id):!0});return e}function ag(n){return dc(le(n,function(t){return t.parent&&
t.parent.id}))!==1}var Qh={__depends__:[vr,kt,Vh,bt,Rt,bn],__init__:["move","movePreview"],move:["type",Zr],movePreview:["type",Xr]};var Qr=Math.max,to=Math.min,cg=20;function tu(n,t,e){var i=e.x,r=e.y,o={x:n.x,y:n.y,width:n.width,height:n.height};return t.indexOf("n")!==-1?(o.y=n.y+r,o.height=n.height-r):t.indexOf("s")!==-1&&
(o.height=n.height+r),t.indexOf("e")!==-1?o.width=n.width+i:t.indexOf("w")!==-1&&(o.x=n.x+i,o.width=n.width-i),o}function Jr(n,t,e){var i=t[n],r=e.min&&e.min[n],o=e.max&&e.max[n];return F(r)&&(i=(/top|left/.test(n)?to:Qr)(i,r)),F(o)&&(i=(/top|left/.test(n)?Qr:to)(i,o)),i}function eu(n,t){
if(!t)return n;var e=rt(n);return ha({top:Jr("top",e,t),right:Jr("right",e,t),bottom:Jr("bottom",e,t),left:Jr("left",e,t)})}function nu(n,t,e,i){var r=rt(t),o={
top:/n/.test(n)?r.bottom-e.height:r.top,left:/w/.test(n)?r.right-e.width:r.left,bottom:/s/.test(n)?r.top+e.height:r.bottom,right:/e/.test(n)?r.left+e.width:r.right},
s=i?rt(i):o,a={top:to(o.top,s.top),left:to(o.left,s.left),bottom:Qr(o.bottom,s.bottom),right:Qr(o.right,s.right)};return ha(a)}function bi(n,t){return typeof n<
"u"?n:cg}function lg(n,t){var e,i,r,o;return typeof t=="object"?(e=bi(t.left),i=bi(t.right),r=bi(t.top),o=bi(t.bottom)):e=i=r=o=bi(t),{x:n.x-e,y:n.y-r,width:n.width+
e+i,height:n.height+r+o}}function hg(n){return!(n.waypoints||n.type==="label")}function iu(n,t){var e;if(n.length===void 0?e=J(n.children,hg):e=n,e.length)return lg(
xt(e),t)}var ru=10;function sn(n,t,e,i){this._dragging=i,this._rules=t;var r=this;function o(c,l){var h=c.shape,u=c.direction,d=c.resizeConstraints,f;c.delta=l,f=tu(h,u,
l),c.newBounds=eu(f,d),c.canExecute=r.canResize(c)}function s(c){var l=c.resizeConstraints,h=c.minBounds;l===void 0&&(h===void 0&&(h=r.computeMinResizeBox(c)),c.
resizeConstraints={min:rt(h)})}function a(c){var l=c.shape,h=c.canExecute,u=c.newBounds;if(h){if(u=Wc(u),!ug(l,u))return;e.resizeShape(l,u)}}n.on("resize.start",
function(c){s(c.context)}),n.on("resize.move",function(c){var l={x:c.dx,y:c.dy};o(c.context,l)}),n.on("resize.end",function(c){a(c.context)})}sn.prototype.canResize=
function(n){var t=this._rules,e=We(n,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",e)};sn.prototype.activate=function(n,t,e){var i=this.
_dragging,r,o;if(typeof e=="string"&&(e={direction:e}),r=T({shape:t},e),o=r.direction,!o)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");i.init(
n,_a(t,o),"resize",{autoActivate:!0,cursor:dg(o),data:{shape:t,context:r}})};sn.prototype.computeMinResizeBox=function(n){var t=n.shape,e=n.direction,i,r;return i=
n.minDimensions||{width:ru,height:ru},r=iu(t,n.childrenBoxPadding),nu(e,t,i,r)};sn.$inject=["eventBus","rules","modeling","dragging"];function ug(n,t){return n.
x!==t.x||n.y!==t.y||n.width!==t.width||n.height!==t.height}function _a(n,t){var e=fe(n),i=rt(n),r={x:e.x,y:e.y};return t.indexOf("n")!==-1?r.y=i.top:t.indexOf("\
s")!==-1&&(r.y=i.bottom),t.indexOf("e")!==-1?r.x=i.right:t.indexOf("w")!==-1&&(r.x=i.left),r}function dg(n){var t="resize-";return n==="n"||n==="s"?t+"ns":n==="\
e"||n==="w"?t+"ew":n==="nw"||n==="se"?t+"nwse":t+"nesw"}var ou="djs-resizing",su="resize-not-ok",fg=500;function eo(n,t,e){function i(o){var s=o.shape,a=o.newBounds,c=o.frame;c||(c=o.frame=e.addFrame(s,t.getActiveLayer()),
t.addMarker(s,ou)),a.width>5&&I(c,{x:a.x,width:a.width}),a.height>5&&I(c,{y:a.y,height:a.height}),o.canExecute?j(c).remove(su):j(c).add(su)}function r(o){var s=o.
shape,a=o.frame;a&&U(o.frame),t.removeMarker(s,ou)}n.on("resize.move",fg,function(o){i(o.context)}),n.on("resize.cleanup",function(o){r(o.context)})}eo.$inject=
["eventBus","canvas","previewSupport"];var no=-6,io=8,ro=20,ki="djs-resizer",pg=["n","w","s","e","nw","ne","se","sw"];function te(n,t,e,i){this._resize=i,this._canvas=t;var r=this;n.on("selection.cha\
nged",function(o){var s=o.newSelection;r.removeResizers(),s.length===1&&M(s,Me(r.addResizer,r))}),n.on("shape.changed",function(o){var s=o.element;e.isSelected(
s)&&(r.removeResizers(),r.addResizer(s))})}te.prototype.makeDraggable=function(n,t,e){var i=this._resize;function r(o){Ct(o)&&i.activate(o,n,e)}z.bind(t,"moused\
own",r),z.bind(t,"touchstart",r)};te.prototype._createResizer=function(n,t,e,i){var r=this._getResizersParent(),o=mg(i),s=D("g");j(s).add(ki),j(s).add(ki+"-"+n.
id),j(s).add(ki+"-"+i),B(r,s);var a=D("rect");I(a,{x:-io/2+o.x,y:-io/2+o.y,rx:2,width:io,height:io}),j(a).add(ki+"-visual"),B(s,a);var c=D("rect");return I(c,{x:-ro/
2+o.x,y:-ro/2+o.y,width:ro,height:ro}),j(c).add(ki+"-hit"),B(s,c),ll(s,t,e),s};te.prototype.createResizer=function(n,t){var e=_a(n,t),i=this._createResizer(n,e.
x,e.y,t);this.makeDraggable(n,i,t)};te.prototype.addResizer=function(n){var t=this;Y(n)||M(pg,function(e){t._resize.canResize({shape:n,direction:e})&&t.createResizer(
n,e)})};te.prototype.removeResizers=function(){var n=this._getResizersParent();Qi(n)};te.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};te.$inject=["eventBus","canvas","selection","resize"];function mg(n){var t={x:0,y:0};return n.indexOf("e")!==-1?t.x=-no:n.indexOf("w")!==-1&&(t.x=no),
n.indexOf("s")!==-1?t.y=-no:n.indexOf("n")!==-1&&(t.y=no),t}var au={__depends__:[bt,Rt,bn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",sn],resizePreview:["type",eo],resizeHandles:["type",te]};function Bt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}Bt.prototype.getSnapOrigin=function(n){return this._snapOrigins[n]};
Bt.prototype.setSnapOrigin=function(n,t){this._snapOrigins[n]=t,this._snapLocations.indexOf(n)===-1&&this._snapLocations.push(n)};Bt.prototype.addDefaultSnap=function(n,t){
var e=this._defaultSnaps[n];e||(e=this._defaultSnaps[n]=[]),e.push(t)};Bt.prototype.getSnapLocations=function(){return this._snapLocations};Bt.prototype.setSnapLocations=
function(n){this._snapLocations=n};Bt.prototype.pointsForTarget=function(n){var t=n.id||n,e=this._targets[t];return e||(e=this._targets[t]=new oo,e.initDefaults(
this._defaultSnaps)),e};function oo(){this._snapValues={}}oo.prototype.add=function(n,t){var e=this._snapValues[n];e||(e=this._snapValues[n]={x:[],y:[]}),e.x.indexOf(
t.x)===-1&&e.x.push(t.x),e.y.indexOf(t.y)===-1&&e.y.push(t.y)};oo.prototype.snap=function(n,t,e,i){var r=this._snapValues[t];return r&&rh(n[e],r[e],i)};oo.prototype.
initDefaults=function(n){var t=this;M(n||{},function(e,i){M(e,function(r){t.add(i,r)})})};var gg=1250;function an(n,t,e){var i=this;this._elementRegistry=n,t.on(["create.start","shape.move.start"],function(r){i.initSnap(r)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],gg,function(r){var o=r.context,s=o.shape,a=o.snapContext,c=o.target;if(!(r.originalEvent&&et(r.originalEvent))&&!(me(
r)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=i.addSnapTargetPoints(l,s,c),l.initialized=!0),e.snap(r,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){e.hide()})}an.$inject=["elementRegistry","eventBus","snapping"];an.prototype.initSnap=function(n){var t=this._elementRegistry,e=n.context,i=e.shape,r=e.
snapContext;r||(r=e.snapContext=new Bt);var o;t.get(i.id)?o=Qe(i,n):o={x:n.x+Qe(i).x,y:n.y+Qe(i).y};var s={x:o.x-i.width/2,y:o.y-i.height/2},a={x:o.x+i.width/2,
y:o.y+i.height/2};return r.setSnapOrigin("mid",{x:o.x-n.x,y:o.y-n.y}),Vt(i)||(r.setSnapOrigin("top-left",{x:s.x-n.x,y:s.y-n.y}),r.setSnapOrigin("bottom-right",{
x:a.x-n.x,y:a.y-n.y})),r};an.prototype.addSnapTargetPoints=function(n,t,e){var i=this.getSnapTargets(t,e);return M(i,function(r){if(Vt(r)){Vt(t)&&n.add("mid",Qe(
r));return}if(Y(r)){if(r.waypoints.length<3)return;var o=r.waypoints.slice(1,-1);M(o,function(s){n.add("mid",s)});return}n.add("mid",Qe(r))}),!F(t.x)||!F(t.y)||
this._elementRegistry.get(t.id)&&n.add("mid",Qe(t)),n};an.prototype.getSnapTargets=function(n,t){return Tr(t).filter(function(e){return!yg(e)})};function yg(n){
return!!n.hidden}var vg=1250;function cn(n,t){var e=this;n.on(["resize.start"],function(i){e.initSnap(i)}),n.on(["resize.move","resize.end"],vg,function(i){var r=i.context,o=r.shape,
s=o.parent,a=r.direction,c=r.snapContext;if(!(i.originalEvent&&et(i.originalEvent))&&!me(i)){var l=c.pointsForTarget(s);l.initialized||(l=e.addSnapTargetPoints(
l,o,s,a),l.initialized=!0),bg(a)&&_t(i,"x",i.x),kg(a)&&_t(i,"y",i.y),t.snap(i,l)}}),n.on(["resize.cleanup"],function(){t.hide()})}cn.prototype.initSnap=function(n){
var t=n.context,e=t.shape,i=t.direction,r=t.snapContext;r||(r=t.snapContext=new Bt);var o=cu(e,i);return r.setSnapOrigin("corner",{x:o.x-n.x,y:o.y-n.y}),r};cn.prototype.
addSnapTargetPoints=function(n,t,e,i){var r=this.getSnapTargets(t,e);return M(r,function(o){n.add("corner",sh(o)),n.add("corner",oh(o))}),n.add("corner",cu(t,i)),
n};cn.$inject=["eventBus","snapping"];cn.prototype.getSnapTargets=function(n,t){return Tr(t).filter(function(e){return!xg(e,n)&&!Y(e)&&!wg(e)&&!Vt(e)})};function cu(n,t){
var e=fe(n),i=rt(n),r={x:e.x,y:e.y};return t.indexOf("n")!==-1?r.y=i.top:t.indexOf("s")!==-1&&(r.y=i.bottom),t.indexOf("e")!==-1?r.x=i.right:t.indexOf("w")!==-1&&
(r.x=i.left),r}function xg(n,t){return n.host===t}function wg(n){return!!n.hidden}function bg(n){return n==="n"||n==="s"}function kg(n){return n==="e"||n==="w"}var _g=7,Eg=1e3;function ee(n){this._canvas=n,this._asyncHide=Vn(Me(this.hide,this),Eg)}ee.$inject=["canvas"];ee.prototype.snap=function(n,t){var e=n.context,i=e.
snapContext,r=i.getSnapLocations(),o={x:me(n,"x"),y:me(n,"y")};M(r,function(s){var a=i.getSnapOrigin(s),c={x:n.x+a.x,y:n.y+a.y};if(M(["x","y"],function(l){var h;
o[l]||(h=t.snap(c,s,l,_g),h!==void 0&&(o[l]={value:h,originValue:h-a[l]}))}),o.x&&o.y)return!1}),this.showSnapLine("vertical",o.x&&o.x.value),this.showSnapLine(
"horizontal",o.y&&o.y.value),M(["x","y"],function(s){var a=o[s];gt(a)&&_t(n,s,a.originValue)})};ee.prototype._createLine=function(n){var t=this._canvas.getLayer(
"snap"),e=D("path");return I(e,{d:"M0,0 L0,0"}),j(e).add("djs-snap-line"),B(t,e),{update:function(i){F(i)?n==="horizontal"?I(e,{d:"M-100000,"+i+" L+100000,"+i,display:""}):
I(e,{d:"M "+i+",-100000 L "+i+", +100000",display:""}):I(e,{display:"none"})}}};ee.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};ee.prototype.showSnapLine=function(n,t){var e=this.getSnapLine(n);e&&e.update(t),this._asyncHide()};ee.prototype.
getSnapLine=function(n){return this._snapLines||this._createSnapLines(),this._snapLines[n]};ee.prototype.hide=function(){M(this._snapLines,function(n){n.update()})};var lu={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",an],resizeSnapping:["type",cn],snapping:["type",ee]};var Sg=15;function so(n,t){var e;function i(a){return s(a.originalEvent)}n.on("canvas.focus.changed",function(a){a.focused?n.on("element.mousedown",500,i):n.off(
"element.mousedown",i)}),n.on("diagram.destroy",function(){e&&o()});function r(a){var c=e.start,l=e.button,h=At(a),u=Pt(h,c);if(!e.dragging&&Mg(u)>Sg&&(e.dragging=
!0,l===0&&kr(n),oi("grab")),e.dragging){var d=e.last||e.start;u=Pt(h,d),t.scroll({dx:u.x,dy:u.y}),e.last=h}a.preventDefault()}function o(a){z.unbind(document,"m\
ousemove",r),z.unbind(document,"mouseup",o),e=null,br()}function s(a){if(!Ve(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return e={button:c,start:At(a)},z.bind(document,"mousemove",r),z.bind(document,"mouseup",o),!0}}this.isActive=function(){return!!e}}so.$inject=["eventBus","canv\
as"];function Mg(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}var hu={__init__:["moveCanvas"],moveCanvas:["type",so]};function _i(n){return Math.log(n)/Math.log(10)}function Ea(n,t){var e=_i(n.min),i=_i(n.max),r=Math.abs(e)+Math.abs(i);return r/t}function uu(n,t){return Math.max(n.min,Math.min(n.max,t))}var Ag=Math.sign||function(n){return n>=0?1:-1},Sa={min:.2,max:4},du=10,Cg=.1,Rg=.75;function Lt(n,t,e){n=n||{},this._enabled=!1,this._canvas=e,this._container=
e._container,this._handleWheel=Me(this._handleWheel,this),this._totalDelta=0,this._scale=n.scale||Rg;var i=this;t.on("canvas.mouseover",function(){i._init(n.enabled!==
!1)}),t.on("canvas.mouseout",function(){i._init(!1)})}Lt.$inject=["config.zoomScroll","eventBus","canvas"];Lt.prototype.scroll=function(t){this._canvas.scroll(t)};
Lt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Lt.prototype.zoom=function(t,e){var i=Ea(Sa,du*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
Cg&&(this._zoom(t,e,i),this._totalDelta=0)};Lt.prototype._handleWheel=function(t){if(this._enabled){var e=this._container;t.preventDefault();var i=t.ctrlKey||_l()&&
t.metaKey,r=t.shiftKey,o=-1*this._scale,s;if(i?o*=t.deltaMode===0?.02:.32:o*=t.deltaMode===0?1:16,i){var a=e.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*Ag(t.deltaY)*o,this.zoom(s,c)}else r?s={dx:o*t.deltaY,dy:0}:s={dx:o*t.deltaX,dy:o*t.deltaY},this.scroll(
s)}};Lt.prototype.stepZoom=function(t,e){var i=Ea(Sa,du);this._zoom(t,e,i)};Lt.prototype._zoom=function(n,t,e){var i=this._canvas,r=n>0?1:-1,o=_i(i.zoom()),s=Math.
round(o/e)*e;s+=e*r;var a=Math.pow(10,s);i.zoom(uu(Sa,a),t)};Lt.prototype.toggle=function(t){var e=this._container,i=this._handleWheel,r=this._enabled;return typeof t>
"u"&&(t=!r),r!==t&&z[t?"bind":"unbind"](e,"wheel",i,!1),this._enabled=t,t};Lt.prototype._init=function(n){this.toggle(n)};var fu={__init__:["zoomScroll"],zoomScroll:["type",Lt]};var ao=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},In=/[ \t\n\r]*/y,
Og=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Lg=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,Tg=[["true",!0],["false",!1],["null",null]],
$g=/(?:^|[:,[\s])(?:-?\d[\d.]{14}|-?\d+(?:\.\d+)?[eE]|-?\d+\.\d*0(?!\d)|-0(?![.\d])|-?0\.0{6})/;function Ei(n){if(!$g.test(n))try{return JSON.parse(n)}catch{}let t=0,
e=h=>{throw new SyntaxError(`JSON: expected ${h} at character ${t+1}`)},i=h=>{h.lastIndex=t;let u=h.exec(n);return u&&(t=h.lastIndex),u?u[0]:null},r=()=>{let h=i(
Lg)??e("a string");return h.includes("\\")?JSON.parse(h):h.slice(1,-1)},o=()=>{let h={};if(t++,i(In),n[t]==="}")return t++,h;for(;;){i(In);let u=r();i(In),n[t]!==
":"&&e("a colon"),t++;let d=c();if(u==="__proto__"?Object.defineProperty(h,u,{value:d,enumerable:!0,configurable:!0,writable:!0}):h[u]=d,n[t]==="}")return t++,h;
n[t]!==","&&e("a comma or }"),t++}},s=()=>{let h=[];if(t++,i(In),n[t]==="]")return t++,h;for(;;){if(h.push(c()),n[t]==="]")return t++,h;n[t]!==","&&e("a comma o\
r ]"),t++}},a=()=>{for(let[d,f]of Tg)if(n.startsWith(d,t))return t+=d.length,f;let h=i(Og)??e("a value"),u=Number(h);return String(u)===h?u:new ao(h)};function c(){
i(In);let h=n[t],u=h==="{"?o():h==="["?s():h==='"'?r():a();return i(In),u}let l=c();return t<n.length&&e("the end"),l}function xe(n){if(n instanceof ao)return n.
text;if(n===null||typeof n!="object")return JSON.stringify(n)??"null";if(Array.isArray(n))return`[${n.map(xe).join(",")}]`;let t=[];for(let e of Object.keys(n))
n[e]!==void 0&&t.push(`${JSON.stringify(e)}:${xe(n[e])}`);return`{${t.join(",")}}`}function at(n,t){let e=n;if(!Object.keys(t).some(o=>e[o]!==t[o]))return n;let r={
...e,...t};for(let o of Object.keys(t))t[o]===void 0&&delete r[o];return r}var co=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(e=>this.frames?!this.frames.has(e.id):!t[e.id])}remember(t){let e=this.original.layout??{},i=Pn(t),r=t.waypoints?
{line:e.flows?.[i],points:t.waypoints,label:e.labels?.[i]}:{bounds:e.blocks?.[i],label:e.labels?.[i],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,r)}writtenLabel(t){let e=this.written.get(t);if(!e?.label||!pu(e.points,t.waypoints))return;let{x:i,y:r,w:o,h:s}=e.label;return{x:+i+o/2,y:+r+s/2}}write(t){let e=t.
filter(r=>r.order!==void 0).sort((r,o)=>r.order-o.order),i=this.original.pools.map(r=>this.pool(r,e));return at(this.head,{pools:i,layout:this.layout(e)})}pool(t,e){
let i=e.filter(s=>this.poolOf(s)?.id===t.id),o=e.find(s=>s.pool?.id===t.id)?.pool??t;return at(o,{lanes:Ng(t,i,this.original.layout?.blocks??{}),blocks:Aa(o.blocks,
i.filter(s=>s.block).map(Ig)),flows:Aa(o.flows,i.filter(s=>s.flow).map(Pg))})}poolOf(t){if(!t.pool){for(let e=t.flow?t.source:t;e;e=e.parent)if(e.pool)return e.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let e=this.original.layout??{},{blocks:i,flows:r,labels:o}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=Pn(s),c=this.written.get(s);if(s.waypoints){let h=c&&pu(c.points,s.waypoints);r[a]=h&&c.line?c.line:s.waypoints.map(u=>({x:De(u.x),y:De(u.y)})),h&&c.label&&
(o[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;i[a]=l?c.bounds:{x:De(s.x),y:De(s.y),w:De(s.width),h:De(s.
height)},c?.label&&(o[a]=jg(c,s))}return at(e,{blocks:Ma(e.blocks,i),flows:Ma(e.flows,r),labels:Ma(e.labels,o)})}};function Pn(n){return(n.block??n.flow??n.pool??
n.lane)?.id??n.id}function Ig(n){let t=n.parent?.block?n.parent.block.id:void 0,e=n.host?n.host.block.id:void 0;return at(n.block,{parent:t,host:e})}function Pg(n){
return at(n.flow,{from:n.source.block.id,to:n.target.block.id})}function Ng(n,t,e){let i=t.filter(c=>c.lane),r=new Map(i.map(c=>[c.lane.id,c.lane])),o=n.lanes??
[],s=o.filter(c=>r.has(c.id)||!e[c.id]).map(c=>r.get(c.id)??c);return i.every(c=>o.some(l=>l.id===c.lane.id))?s.length>0||s.length===o.length?Aa(n.lanes,s):void 0:
[...[...i].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!r.has(c.id))]}function Aa(n,t){return n&&n.length===t.length&&n.every((e,i)=>e===t[i])?n:t}function Ma(n,t){
let e=Object.keys(t);if(!n)return e.length>0?t:void 0;let i={};for(let o of Object.keys(n))o in t&&(i[o]=t[o]);for(let o of e)o in i||(i[o]=t[o]);return Object.
keys(i).length===Object.keys(n).length&&Object.keys(i).every(o=>i[o]===n[o])?n:i}function pu(n,t){return n===t||n.length===t.length&&n.every((e,i)=>e.x===t[i].x&&
e.y===t[i].y)}function jg(n,t){let e=t.x-n.x,i=t.y-n.y;return e===0&&i===0?n.label:{...n.label,x:De(+n.label.x+e),y:De(+n.label.y+i)}}function De(n){return Math.
round(n*10)/10}var Si='Inter, "Inter Variable", system-ui, sans-serif',Dg={title:`600 13.5px ${Si}`,small:`600 12px ${Si}`,sub:`400 12px ${Si}`,label:`500 12px ${Si}`,heading:`\
600 13px ${Si}`},lo=null,Mi=new Map;function mu(){Mi.clear()}function tt(n,t){let e=t+`
`+n,i=Mi.get(e);if(i===void 0){if(lo??=document.createElement("canvas").getContext("2d"),!lo)return n.length*7;lo.font=Dg[t],i=lo.measureText(n).width,Mi.size>2e4&&
Mi.clear(),Mi.set(e,i)}return i}function pt(n,t,e){if(tt(n,e)<=t)return n;let i=0,r=n.length;for(;i<r;){let o=i+r+1>>1;tt(n.slice(0,o).trimEnd()+"…",e)<=t?i=o:
r=o-1}return n.slice(0,i).trimEnd()+"…"}function we(n,t,e,i){let r=n.split(/\s+/).filter(Boolean),o=[],s="";for(;r.length>0;){let a=r[0],c=s?`${s} ${a}`:a;if(tt(
c,e)<=t){s=c,r.shift();continue}if(o.length===i-1)return o.push(pt([s,...r].filter(Boolean).join(" "),t,e)),o;if(s){o.push(s),s="";continue}let l=Bg(a,t,e);o.push(
l),r[0]=a.slice(l.length)}return s&&o.push(s),o}function Bg(n,t,e){let i=n.length;for(;i>1&&tt(n.slice(0,i),e)>t;)i--;return n.slice(0,i)}function ho(n,t,e,i){let r=n.
split(/\s+/).filter(Boolean),o=[];for(let c of r){let l=o[o.length-1],h=`${l} ${c}`;l!==void 0&&tt(h,e)<=t?o[o.length-1]=h:o.push(c)}let a=(o.length>i?[...o.slice(
0,i-1),o.slice(i-1).join(" ")]:o).map(c=>pt(c,t,e));return{lines:a,whole:a.join(" ")===r.join(" ")}}var Hg={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},zg={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},be={column:84,labelled:132,row:44},Fg=72;function Ai(n,t=n?.kind??""){return n?.shape?n.shape:Hg[t]??(/start|-end$/.test(
t)?"pill":"card")}function uo(n,t){return zg[Ai(n,t)]}function mt(n,t){let e=Ai(n,t.block?.kind);return t.host?"event":e==="container"||e==="note"||e==="frame"||
t.width>Fg?e:e==="decision"||e==="gate"?"gate":"event"}var ne=20,fo=96,qg=16,gu=10;function ke(n,t){let{x:e,y:i,width:r,height:o}=n,s=t.slice(1).map(h=>Math.min(
fo,tt(h.label,"label"))+qg),a=s.reduce((h,u)=>h+u,0),c=Math.min(1,(r-2*gu)/Math.max(1,a)),l=r-gu;return t.map((h,u)=>{if(u===0)return{x:e+r,y:i+o/2,side:"r"};let d=s[u-
1]*c;return l-=d,{x:Math.round(e+l+d/2),y:i+o,side:"b"}})}function yu(n,t){let e=n.get("canvas"),i=n.get("elementFactory"),r=n.get("documentModel"),o=n.get("looks"),s=n.get("layouter");r.begin(t);let a=e.getRootElement(),
c=t.layout?.blocks??{},l=new Map,h=[],u=(g,x)=>{let S=i.createShape({...g,id:f(g.id),order:r.nextOrder()});return h.push({shape:S,parent:x}),S},d=new Set,f=g=>{
let x=g;for(let S=2;d.has(x);S++)x=`${g}~${S}`;return d.add(x),x};for(let g of t.pools){let x=c[g.id]?u({id:g.id,pool:g,...Ca(c[g.id])},a):a;for(let S of g.lanes??
[])c[S.id]&&u({id:S.id,lane:S,...Ca(c[S.id])},x);for(let S of Kg(g.blocks)){let k=uo(o.kind(S.kind),S.kind),m=c[S.id]?Ca(c[S.id]):{x:0,y:0,...k},w=S.parent&&l.get(
S.parent)||x,v=S.host?l.get(S.host):void 0;l.set(S.id,u({id:S.id,block:S,host:v,...m},w))}}Wg(t,l,r);let p=Gg(t,l,i,r,f);for(let{shape:g,parent:x}of h)e.addShape(
g,x),r.remember(g);for(let g of p)g.waypoints??=s.layoutConnection(g),e.addConnection(g,Ci(g.source,g.target)??a),r.remember(g)}function Gg(n,t,e,i,r){let o=[];
for(let s of n.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let h=n.layout?.flows?.[a.id],u=h&&h.length>1?h.map(d=>({x:+d.x,
y:+d.y})):void 0;o.push(e.createConnection({id:r(a.id),flow:a,source:c,target:l,waypoints:u,order:i.nextOrder()}))}return o}function Wg(n,t,e){for(let i of n.pools)
for(let r of i.blocks){let o=t.get(r.id);o&&(o.order=e.nextOrder())}}function Ca(n){return{x:+n.x,y:+n.y,width:+n.w,height:+n.h}}function Kg(n){let t=new Map(n.
map(i=>[i.id,i])),e=(i,r=0)=>{let o=t.get(i.host??"")??t.get(i.parent??"");return o&&r<100?1+e(o,r+1):0};return n.map(i=>({block:i,depth:e(i)})).sort((i,r)=>i.depth-
r.depth).map(({block:i})=>i)}function Ci(n,t){let e=new Set;for(let i=n.parent;i;i=i.parent)e.add(i);for(let i=t.parent;i;i=i.parent)if(e.has(i))return i;return null}var po=240,Ra=2**20,Ri=class{constructor(){this.cells=new Map,this.asked=0,this.owners=new Map}put(t,e){this.drop(t),this.owners.set(t,e);for(let i of e)for(let r of Oa(
i.rect)){let o=this.cells.get(r);o||this.cells.set(r,o=new Set),o.add(i)}}drop(t){for(let e of this.owners.get(t)??[])for(let i of Oa(e.rect))this.cells.get(i)?.
delete(e);this.owners.delete(t)}touching(t){let e=[],i=++this.asked;for(let r of Oa(t)){let o=this.cells.get(r);if(o)for(let s of o)s.seen===i||!ie(s.rect,t)||(s.
seen=i,e.push(s))}return e}};function Oa(n){let t=Math.floor(n.x/po),e=Math.floor((n.x+n.width)/po),i=Math.floor(n.y/po),r=Math.floor((n.y+n.height)/po),o=[];for(let s=t;s<=
e;s++)for(let a=i;a<=r;a++)o.push((s+Ra)*2*Ra+a+Ra);return o}function ie(n,t){return n.x<t.x+t.width&&t.x<n.x+n.width&&n.y<t.y+t.height&&t.y<n.y+n.height}function X(n,t){
return{x:n.x-t,y:n.y-t,width:n.width+2*t,height:n.height+2*t}}function re(n,t){return{x:Math.min(n.x,t.x),y:Math.min(n.y,t.y),width:Math.abs(n.x-t.x)||.01,height:Math.
abs(n.y-t.y)||.01}}var mo=class{static $inject=["eventBus","looks"];constructor(t,e){this.looks=e,this.shapes=new Ri,this.flows=new Ri,this.labels=new Ri;let i=o=>this.
keepShape(o.element??o.context.shape),r=o=>this.keepFlow(o.element??o.context.connection);t.on(["shape.added","shape.changed"],3e3,i),t.on(["connection.added","\
connection.changed"],3e3,r),t.on("shape.removed",o=>this.shapes.drop(o.element)),t.on("connection.removed",o=>this.dropFlow(o.element));for(let o of["shape.move",
"shape.resize","shape.create"])t.on([`commandStack.${o}.executed`,`commandStack.${o}.reverted`],3e3,i);for(let o of["connection.layout","connection.updateWaypoi\
nts","connection.move","connection.reconnect"])t.on([`commandStack.${o}.executed`,`commandStack.${o}.reverted`],3e3,r)}keepShape(t){if(!t.block||!t.parent)return void this.
shapes.drop(t);let e=mt(this.looks.kind(t.block.kind),t);if(e==="frame"||e==="note")return void this.shapes.drop(t);let{x:i,y:r}=t,o=t.width+(t.host&&t.block.name?
6+Math.min(140,tt(t.block.name,"small")):0),s=t.height+(e==="gate"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:i,y:r,width:o,height:s}}])}keepFlow(t){
let e=t.waypoints;if(!e||!t.parent)return void this.dropFlow(t);let i=[];for(let r=1;r<e.length;r++)i.push({owner:t,rect:re(e[r-1],e[r]),from:e[r-1],to:e[r]});this.
flows.put(t,i)}dropFlow(t){this.flows.drop(t),this.labels.drop(t)}};var Be={card:2e3,words:1500,shared:150,crossed:70,narrow:45,close:340,past:420,short:110},vu=14,xu=26,La=14,go=class{static $inject=["space","documentModel"];constructor(t,e){
this.space=t,this.model=e,this.known=new WeakMap}place(t,e){let i=this.model.writtenLabel(t),r=i&&!this.covers(t,Ta(i,e[0]))?{...i,size:0}:this.find(t,e),o=Ta(r,
e[r.size]);return this.space.labels.put(t,[{owner:t,rect:o}]),this.known.set(t,this.trouble(t,o)),r}covers(t,e){for(let i of this.space.shapes.touching(e))if(!wu(
i.owner,t))return!0;return!1}find(t,e){let i={...bu(t.waypoints[0],t.waypoints[1]),size:0},r=1/0;for(let[o,{width:s,height:a}]of e.entries())for(let{point:c,price:l}of Ug(
t.waypoints,{width:s,height:a})){let h=l+o*Be.narrow;if(h>=r)continue;let u=h+this.trouble(t,Ta(c,{width:s,height:a}),r-h);u<r&&([i,r]=[{...c,size:o},u])}return i}trouble(t,e,i=1/0){
let r=0,o=0;for(let s of this.space.shapes.touching(X(e,3)))wu(s.owner,t)||(r+=Be.card);if(r>=i)return r;for(let s of this.space.labels.touching(X(e,3)))s.owner!==
t&&(r+=Be.words);if(r>=i)return r;for(let s of this.space.flows.touching(X(e,2)))s.owner!==t&&(o=Math.max(o,this.onLine(t,e,s)));return r+o}onLine(t,e,{from:i,to:r}){
if(!i||!r)return 0;let o=t.waypoints,s=i.x===r.x;for(let a=1;a<o.length;a++){let c=o[a-1],l=o[a];if(c.x===l.x===s&&Math.abs(s?c.x-i.x:c.y-i.y)<4&&ie(X(re(c,l),1),
e))return Be.shared}return Be.crossed}forget(t){for(let e of t)this.space.labels.drop(e)}disturbed(t){let[e]=this.space.labels.owners.get(t)??[];return!!e&&this.
trouble(t,e.rect)>(this.known.get(t)??0)}middle(t,e){let i=t.waypoints,r,o=44;for(let s=1;s<i.length;s++){let a=i[s-1],c=i[s],l=Math.abs(a.x-c.x)+Math.abs(a.y-c.
y),h=bu(a,c);e&&Vg(e,h)||l>o&&([r,o]=[h,l])}return r}};function Vg(n,t){return Math.abs(n.x-t.x)<70&&Math.abs(n.y-t.y)<26}function wu(n,t){for(let e=t.parent;e;e=
e.parent)if(e===n)return!0;return!1}function Ta(n,{width:t,height:e}){return{x:n.x-t/2,y:n.y-e/2,width:t,height:e}}function bu(n,t){return{x:(n.x+t.x)/2,y:(n.y+
t.y)/2}}function*Ug(n,t){let e=n.length-1;for(let i=1;i<=e;i++){let r=n[i-1],o=n[i],s=r.y===o.y,a=Math.abs(r.x-o.x)+Math.abs(r.y-o.y),c=s?t.width:t.height,l=s?t.
height:t.width,h=c+(i===e?xu:vu),u=(s?0:34)+(e-i)*6+(a<h?Be.short+(h-a):0);for(let d of Yg(a,c,i===e?xu:vu)){let f={x:r.x+(o.x-r.x)*d,y:r.y+(o.y-r.y)*d},p=u+Math.
abs(d-.5)*20;yield{point:f,price:p};for(let[g,x]of[[l/2+4,Be.close],[l/2+48,Be.past]])for(let S of[-g,g])yield{point:s?{x:f.x,y:f.y+S}:{x:f.x+S,y:f.y},price:p+x+
(S>0?6:0)}}}}function*Yg(n,t,e){yield .5;let i=(n-t-e)/2;for(let r=La,o=0;r<=i&&o<12;r+=o<6?La:2*La,o++)yield .5-r/n,yield .5+r/n}var yo={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function ln(n,t,e){let{x:i,y:r}=yo[t];return{x:n.x+n.width*(1+i)/2,y:n.y+n.height*(1+r)/2,side:t,cost:e}}
function vo(n,t,e,i=t){if(t.host)return Zg(t,i);let r=n.exits(t.block),o=r.findIndex(c=>c.name===e);if(r.length>1&&o>=0)return[{...ke(i,r)[o],cost:0}];let s=mt(
n.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[ln(i,"r",0),ln(i,"b",a),ln(i,"t",a+6)]}function Zg(n,t){let e=n.host,[i,r]=[t.x+t.width/2-(e.x+
e.width/2),t.y+t.height/2-(e.y+e.height/2)],s=[["b",e.height/2-r],["t",e.height/2+r],["r",e.width/2-i],["l",e.width/2+i]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[ln(t,s,0)]}function xo(n,t,e=t){let r=mt(n.kind(t.block?.kind),t)==="gate"?16:60;return[ln(e,"l",0),ln(e,"t",r),ln(e,"b",r)]}function _e(n){let t=[];for(let{x:e,y:i}of n){let r={x:Math.round(e*100)/100,y:Math.round(i*100)/100},o=t[t.length-1],s=t[t.length-2];if(!(o&&o.x===r.x&&o.y===r.
y)){if(o&&o.x!==r.x&&o.y!==r.y)return null;if(s&&(s.x===o.x&&o.x===r.x||s.y===o.y&&o.y===r.y)){if((o.x-s.x)*(r.x-o.x)+(o.y-s.y)*(r.y-o.y)<0)return null;t[t.length-
1]=r}else t.push(r)}}return t.length>1?t:null}function ku(n,t,e){let i=n.map(({x:a,y:c})=>({x:a,y:c})),r=i.length-1,o=i[0].y===i[1].y,s=i[r].y===i[r-1].y;return i[0]=
{...t},i[r]={...e},o?i[1].y=t.y:i[1].x=t.x,s?i[r-1].y=e.y:i[r-1].x=e.x,_e(i)}var wo=class{static $inject=["router","looks"];constructor(t,e){this.router=t,this.looks=e}layoutConnection(t,e={}){let i=e.source??t.source,r=e.target??t.target,
o={source:i,target:r,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=ku(s,_u(vo(this.looks,i,o.exit),s[0]),_u(xo(this.looks,r),s[s.
length-1]));if(a&&this.router.price(a,o).hits===0)return a}return this.router.route(o)}};function _u(n,t){let e=o=>Math.hypot(o.x-t.x,o.y-t.y),{x:i,y:r}=n.reduce(
(o,s)=>e(s)<e(o)?s:o);return{x:i,y:r}}var Xg=[[60,""],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function Eu(n,t=Date.now()){let e=Date.parse(n);if(Number.isNaN(e))return"";let i=Math.max(0,(t-e)/1e3);
for(let[r,o]of Xg){if(i<r)return o?`${Math.floor(i)} ${o}`:"";i/=r}return""}function Oi(n){return[n.getHours(),n.getMinutes()].map(t=>String(t).padStart(2,"0")).
join(":")}var Jg=300;function Li(n){"requestIdleCallback"in window?requestIdleCallback(n):setTimeout(n,Jg)}var Qg=/^(end|terminate|.*-end)$/,$a=new Set(["note","frame"]),ty=[{name:"",label:""}],bo=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(e=>[e.kind,e])),this.offers=new Map(t.kinds.filter(e=>!e.hidden).flatMap(ey)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.fresh=new Set,this.live=!1}kind(t){return this.kinds.
get(t)}factsOf(t){return this.known(t)??{}}known(t){return t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(Su(t))}learn(t,e){let i=this.
known(t),r=!i||JSON.stringify(i)!==JSON.stringify(e);for(let[o,s]of Object.entries(e.ways??{}))this.conditions.set(o,Ia(s)??"");return t.repeat&&typeof t.repeat==
"object"&&this.repeats.set(t.repeat,Ia(e.repeat)??""),t.props&&typeof t.props=="object"?this.facts.set(t.props,e):this.bare.set(Su(t),e),r}exits(t){return this.
factsOf(t).exits??this.kind(t.kind)?.exits??(Qg.test(t.kind)||$a.has(t.kind)?[]:ty)}canBeEntered(t){let e=this.kind(t.kind);return t.host||e?.group==="Start"||/start$/.
test(t.kind)||e?.shape==="container"&&this.exits(t).length===0?!1:!$a.has(e?.shape??t.kind)&&e?.shape!=="event"}block(t){let e=t.block,i=this.kind(e.kind),r=this.
factsOf(e),o=this.exits(e),s=i?.name??Pa(e.kind);return{form:mt(i,t),title:e.name||s,named:!!e.name,subtitle:Ia(r.subtitle)??(e.name?s:""),icon:r.icon??i?.icon??
"box",group:hn(i?.group??iy(e.kind))+(o.length>0||$a.has(i?.shape??e.kind)?"":" last"),kindName:s,exits:o,repeat:e.repeat?this.repeats.get(e.repeat)||"repeated":
"",together:!!e.repeat?.parallel,status:this.statuses.get(e.id),problems:!this.fresh.has(e.id)&&this.problems.get(e.id)||[]}}flowLabel(t){return this.wordsOf(t.
flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,e,i){return t.name?t.name:t.exit&&e?this.exits(e).find(o=>o.name===t.exit)?.label||Pa(t.exit):t.condition?
this.conditions.get(t.condition)??t.condition:t.default&&i>1?"Otherwise":""}spoken(t){let e=this.block(t),i=[e.title];e.subtitle&&e.subtitle!==e.kindName&&i.push(
e.subtitle),e.named&&i.push(e.kindName),e.repeat&&i.push(Pa(e.repeat)),e.status&&i.push(Ee(e.status));for(let r of e.problems)i.push(r.text);return i.filter(Boolean).
map(r=>/[.!?]$/.test(r)?r:r+".").join(" ")}};function ey(n){return n.presets?.length?n.presets.map(t=>[`${n.kind} ${t.name}`,{...n,...t,presets:void 0}]):[[n.kind,
n]]}var ny={done:"Done",active:"Active",waiting:"Waiting",attention:"Needs attention",cancelled:"Stopped",walked:"Walked before"};function Ee(n){let t=ny[n.status];
return t?(ko(n)&&(t=`${t} ${Eu(n.since??"")}`.trimEnd()),n.count&&n.count>1&&(t+=` ×${n.count}`),n.done?`${t} · ${n.done} done`:t):""}function ko(n){return!!n.
since&&(n.status==="waiting"||n.status==="active")}var _o={done:"check",active:"circle-play",waiting:"clock",attention:"triangle-alert",cancelled:"ban",walked:"\
check"};function Ia(n){return n?.replaceAll("`","")}function Pa(n){let t=n.replace(/[-_]+/g," ").trim();return t.charAt(0).toUpperCase()+t.slice(1)}function hn(n){
return"g-"+n.toLowerCase().replace(/[^a-z]+/g,"-")}function iy(n){return/start$/.test(n)?"Start":"Drawing"}function Su(n){return`${n.kind} ${n.id}`}var ry="http://www.w3.org/2000/svg";function O(n,t,e){let i=document.createElementNS(ry,n);for(let r in t){let o=t[r];o!==void 0&&i.setAttribute(r,String(o))}return e?.
appendChild(i),i}function Mu(n,t){let e=`M${n[0].x} ${n[0].y}`;for(let r=1;r<n.length-1;r++){let o=n[r-1],s=n[r],a=n[r+1],c=Math.hypot(s.x-o.x,s.y-o.y),l=Math.hypot(
a.x-s.x,a.y-s.y),h=Math.min(t,c/2,l/2);if(h<.5){e+=`L${s.x} ${s.y}`;continue}let[u,d]=[s.x+(o.x-s.x)/c*h,s.y+(o.y-s.y)/c*h],[f,p]=[s.x+(a.x-s.x)/l*h,s.y+(a.y-s.
y)/l*h];e+=`L${u} ${d}Q${s.x} ${s.y} ${f} ${p}`}let i=n[n.length-1];return`${e}L${i.x} ${i.y}`}function Nn(n,t){let e=n.length,i="";for(let r=0;r<e;r++){let[o,s]=n[(r+
e-1)%e],[a,c]=n[r],[l,h]=n[(r+1)%e],u=Math.hypot(a-o,c-s),d=Math.hypot(l-a,h-c),f=Math.min(t,u/2,d/2);i+=`${r?"L":"M"}${a+(o-a)/u*f} ${c+(s-c)/u*f}Q${a} ${c} ${a+
(l-a)/d*f} ${c+(h-c)/d*f}`}return`${i}Z`}function Et(n,t,e,i,r,o){return O("use",{href:`#icon-${n}`,x:t,y:e,width:i,height:i,class:r},o)}var Na={};function oy(n){if(!Na[n]){let t=O("g",{class:"djs-group"});O("g",{class:"djs-visual"},O("g",{class:`djs-element djs-${n}`},t)),Na[n]=t}return Na[n].cloneNode(
!0)}var Eo=class extends st{static $inject=["eventBus","elementRegistry"];constructor(t,e){super(t,e),this.registry=e,this.away=new Set,this.behind=!1,this.aside=
!1,t.on(["shape.removed","connection.removed"],({element:i})=>{this.away.delete(i)}),t.on("interactionEvents.createHit",2e3,({element:i})=>this.away.has(i)?!1:void 0),
this.eventBus=t}create(t,e){let i=oy(t);return this.aside?this.away.add(e):this.placeOf(e).insertBefore(i,this.next(e)),i.firstChild}update(t,e,i){this.away.has(
e)||super.update(t,e,i)}placeOf(t){return this._getChildrenContainer(t.parent)}next(t){let e=this.ordered(t.parent);for(let i=e.indexOf(t)+1;i<e.length;i++){let r=this.
away.has(e[i])?null:this.registry.getGraphics(e[i])?.parentNode;if(r)return r}return null}ordered({children:t}){if(!this.behind)return t;let e=i=>!!(i.block&&!i.
children?.length);return[...t.filter(i=>!e(i)),...t.filter(e)]}putBehind(t){if(this.behind!==t){this.behind=t;for(let e of new Set(this.registry.getAll().map(i=>i.
parent).filter(Boolean)))this.arrange(e)}}leave(t){t.children?.length||(this.away.add(t),this.registry.getGraphics(t).parentNode.remove())}arrive(t){let e=new Set;
for(let i of t)for(let r=i;r?.parent&&this.away.delete(r);r=r.parent)e.add(r.parent);for(let i of e)this.arrange(i)}hit(t,e){e.querySelector(":scope > .djs-hit")||
this.eventBus.fire("interactionEvents.createHit",{element:t,gfx:e})}updateContainments(t){for(let e of new Set(t.map(i=>i.parent).filter(Boolean)))this.arrange(
e)}arrange(t){if(!t.children)return;let e=this._getChildrenContainer(t),i=e.firstChild;for(let r of this.ordered(t)){if(this.away.has(r))continue;let o=this.registry.
getGraphics(r).parentNode;o===i?i=i.nextSibling:e.insertBefore(o,i)}}};var sy=.75,Ou=.45,Lu=[.65,.56,.5,Ou,.41,.375,.345,.32,.295,.27,.25,.23,.21,.19,.17],So=[11.25,10.25],Tu=.95,jn=1.08,ay=3,Ti=50,cy=36,Ht=10,ly=16,ja=220,Ii=13.5,
hy=Lu.map(n=>({detail:n<Ou?"names":"plain",pixel:1/n})),uy={detail:"shapes",pixel:1/.12};function $u(n){return n>=sy?null:hy[Lu.findIndex(t=>n>=t)]??uy}function Iu(n,t,e,i,r){
let o=O("g",{class:"afar"},n),s={container:Cu,note:py,frame:Cu,gate:Ru,event:Ru}[e.form]??dy,a=i.detail!=="shapes"&&s(o,t,e,i,r)||{top:0,right:t.width,foot:t.height},
{top:c,right:l}=a;return e.repeat&&i.detail==="plain"&&gy(o,e.together,i.pixel),e.status&&my(o,e.status,l,c,i),e.problems.length>0&&yy(o,e.problems,e.status?0:l,
c,i.pixel),a}function dy(n,{width:t,height:e,attachers:i},r,o,s){let a=e-(i?.length?ly:0),c=r.form==="decision"?14:r.form==="pill"?10:6;if(o.detail==="plain"&&t>=
180){let g=r.form==="pill"?a-2:r.form==="decision"?78:64,{lines:x,size:S}=Au(r.title,t-g-c,a-4,o);return $i(n,r,x,S,g,(x.length>1?a:e)/2,"start"),{top:0,right:t,
foot:e}}let l=t+s.aside,{lines:h,size:u}=Au(r.title,l-2*c,a+s.up+s.down-2,o),d=Math.max(0,((Math.max(2,h.length)-1)*jn+Tu)*u+14-a),f=Math.min(s.up,Math.max(d/2,
d-s.down)),p=Math.min(s.down,d-f);return fy(n,r,l,-f,e+p),$i(n,r,h,u,l/2,(a+p-f)/2,"middle"),{top:-f,right:l,foot:e+p}}function Au(n,t,e,i){let r={lines:[],size:0,
whole:!1};for(let o of So){let s=o*i.pixel,a=Math.max(1,Math.min(ay,Math.floor((e/s-Tu)/jn)+1)),{lines:c,whole:l}=ho(n,t*Ii/s,"title",a);(r.size===0||!r.whole)&&
(r={lines:c,size:s,whole:l})}return r}function $i(n,t,e,i,r,o,s,a="afar-name"){let c=o-(e.length-1)*i*jn/2+i*.36;e.forEach((l,h)=>{O("text",{class:t.named?a:`${a}\
 unnamed`,x:r,y:c+h*i*jn,"text-anchor":s,"font-size":i},n).textContent=l})}function fy(n,t,e,i,r){if(t.form!=="decision")return void O("rect",{class:"body",y:i,
width:e,height:r-i,rx:t.form==="pill"?32:14},n);let o=(i+r)/2,s=Nn([[ne,i],[e-ne,i],[e,o],[e-ne,r],[ne,r],[0,o]],10);O("path",{class:"body",d:s},n)}function Cu(n,{
width:t},e,i){if(!e.named&&e.form==="frame")return;let r=So[1]*i.pixel,o=e.form==="frame"?14:i.detail==="plain"?52:16,s=pt(e.title,(t-o-14)*Ii/r,"title");$i(n,e,
[s],r,o,Math.max(26,r*.6),"start")}function Ru(n,t,e,i,r){if(!e.named)return;let o=So[1]*i.pixel,{width:s,height:a}=t,c=t.host||Da(t),l=i.detail==="plain"?190:c?
s/2+r.aside:250,{lines:h}=ho(e.title,l*Ii/o,"title",2),u=a+4+h.length*o*jn/2;$i(n,e,h,o,c?s/2+10:s/2,u,c?"start":"middle","afar-name afar-outside")}function Da(n){
let t=n.x+n.width/2,e=n.y+n.height,i=r=>r&&Math.abs(r.x-t)<1&&Math.abs(r.y-e)<1;return[...n.outgoing??[],...n.incoming??[]].some(r=>i(r.waypoints?.[0])||i(r.waypoints?.[r.
waypoints.length-1]))}function py(n,{width:t,height:e,block:i},r,o){let s=So[1]*o.pixel,{lines:a}=ho(i.documentation||i.name||"",(t-20)*Ii/s,"title",Math.max(1,
Math.floor((e-8)/(s*jn))));$i(n,r,a,s,12,e/2,"start","afar-written")}function my(n,t,e,i,{detail:r,pixel:o}){let s=_o[t.status];if(!s)return;let a=10.5*o,c=15*o,
l=g=>c+(g?tt(g,"title")*a/Ii+4*o:0),h=Ee(t),u=r==="plain"&&l(h)<=e-8,d=u?h:t.count&&t.count>1?String(t.count):"",f=l(d),p=O("g",{class:`state state-${t.status}`,
transform:`translate(${u?e-f-6:e-f*.4} ${i-c*.78})`},n);O("rect",{class:"chip-body",width:f,height:c,rx:c/2},p),Et(s,2.75*o,2.75*o,9.5*o,"chip-icon",p),d&&(O("t\
ext",{class:"afar-count",x:14*o,y:c/2+a*.36,"font-size":a},p).textContent=d)}function gy(n,t,e){let i=15*e,r=O("g",{class:"state state-repeat",transform:`transl\
ate(4 ${-i*.6})`},n);O("rect",{class:"chip-body",width:i,height:i,rx:i/2},r),Et(t?"columns-3":"repeat",2.75*e,2.75*e,9.5*e,"chip-icon",r)}function yy(n,t,e,i,r){
let o=t.some(c=>c.severity==="error"),s=13.5*r/22,a=O("g",{class:`mark mark-${o?"error":"warning"}`,transform:`translate(${e} ${i}) scale(${s}) translate(-11 -1\
1)`},n);O("title",{},a).textContent=t.map(c=>c.text).join(`
`),O("circle",{class:"mark-body",cx:11,cy:11,r:11},a),O("path",{class:"mark-sign",d:"M11 6v6"},a),O("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},a)}function Pu(n,t){
let{x:e,y:i,width:r,height:o,parent:s}=n,a=e+r,c=i+o,l=2*Ti+Ht,h={up:Ti,down:Ti,aside:cy};if(r<80)return{...h,aside:vy(n,t)};let u=(p,g)=>h[p]=Math.max(0,Math.min(
h[p],g));s?.block&&(u("up",i-s.y-Ht),u("down",s.y+s.height-c-Ht),u("aside",s.x+s.width-a-Ht)),n.attachers?.length&&u("down",0);let d={x:e+2,y:i-l,width:r-4,height:o+
2*l};for(let{owner:p,rect:g}of t.shapes.touching(d))p!==n&&(g.y+g.height<=i?u("up",(i-g.y-g.height-Ht)/2):g.y>=c&&u("down",(g.y-c-Ht)/2));for(let{rect:p,from:g,
to:x}of t.flows.touching(d))g?.y===x?.y&&(p.y<i?u("up",i-p.y-Ht):p.y>c&&u("down",p.y-c-Ht));let f={x:a+2,y:i-h.up,width:l,height:o+h.up+h.down};for(let{owner:p,
rect:g}of t.shapes.touching(f))p!==n&&g.x>=a&&u("aside",(g.x-a)/2-Ht);for(let{rect:p,from:g,to:x}of t.flows.touching(f))g?.x===x?.x&&u("aside",p.x-a-Ht);return h}
function vy({x:n,y:t,width:e,height:i},r){let o=n+e,s=r.shapes.touching({x:o,y:t+i,width:ja,height:ja/3});return Math.min(ja,...s.map(({rect:a})=>a.x-o-Ht).filter(
a=>a>0))}function Nu(n,t,e,i){let r=Ee(t);if(!r)return;let o=Math.ceil(tt(r,"small"))+34,s=O("g",{class:`chip chip-${t.status}`,transform:`translate(${e-o} ${i-12})`},n);
O("rect",{class:"chip-body",width:o,height:24,rx:12},s),Et(_o[t.status],8,5,14,"chip-icon",s),O("text",{class:"chip-text",x:26,y:16.2},s).textContent=r}function ju(n,{
repeat:t,together:e},i,r){let o=pt(t,r-34,"small"),s=r>60?Math.ceil(tt(o,"small"))+34:28,a=O("g",{class:"chip chip-repeat",transform:`translate(${i} -12)`},n);O(
"title",{},a).textContent=t,O("rect",{class:"chip-body",width:s,height:24,rx:12},a),Et(e?"columns-3":"repeat",r>60?8:7,5,14,"chip-icon",a),r>60&&(O("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=o)}function Du(n,t,e,i){if(t.length===0)return;let r=t.some(s=>s.severity==="error"),o=O("g",{class:`mark mark-${r?"error":
"warning"}`,transform:`translate(${e-11} ${i-11})`},n);O("title",{},o).textContent=t.map(s=>s.text).join(`
`),O("circle",{class:"mark-body",cx:11,cy:11,r:11},o),O("path",{class:"mark-sign",d:"M11 6v6"},o),O("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},o)}var xy=26,
Bu=17,Ba=13;function Hu(n,t,e,i){let r=O("g",{class:i?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${e.x} ${e.y})`},n),o=e.side==="b",s=i?Ha(
t,e.side):{x:0,y:0};if(i&&(O("path",{class:"exit-stub",d:o?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},r),t.label)){let a=o?{x:0,y:Bu+21,"text-anchor":"middle"}:{x:12,y:-7};
O("text",{class:"exit-label",...a},r).textContent=pt(t.label,fo,"label")}O("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:Ba},r),i&&(O("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},r),O("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},r)),O("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},r)}function Ha(n,t){
return t==="b"?{x:0,y:Bu}:{x:xy+(n.label?Math.ceil(tt(pt(n.label,fo,"label"),"label"))-6:0),y:0}}function zu(n,t,e,i){let r=wy[e.form],o=r(n,t,e);by(n,t,e,i);let s=t.width-14;return e.repeat&&ju(n,e,e.status&&e.problems.length?22:14,e.status?0:t.width-48),e.
status&&Nu(n,e.status,s,0),e.problems.length>0&&(s=e.form==="gate"||e.form==="event"?t.width-4:t.width-6,Du(n,e.problems,e.status?4:s,3)),o}var wy={card:ky,pill:Ey,
decision:Sy,gate:My,event:Ay,container:Oy,note:Ly,frame:Ty};function by(n,t,e,i){let r=ke({x:0,y:0,width:t.width,height:t.height},e.exits);e.exits.forEach((o,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===o.name);t.host&&i&&!a||Hu(n,o,t.host?{x:t.width/2,y:t.height,side:"b"}:r[s],i&&!a)})}function Fu(n,t,e,i){return O(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:e+3,rx:i+1.5},n),O("rect",{class:"shade",x:-.5,y:1,width:t+1,height:e+1,rx:i+.5},n),O("rect",{class:"\
body",width:t,height:e,rx:i},n)}function ky(n,t,e){let{width:i,height:r}=t,o=Fu(n,i,r,14);return i<180?(_y(n,t,e),o):(O("rect",{class:"tile",x:14,y:r/2-20,width:40,
height:40,rx:11},n),Et(e.icon,23,r/2-11,22,"icon",n),za(n,e,66,i-66-16,r,2),o)}function _y(n,{width:t,height:e},i){Et(i.icon,8,8,16,"icon",n);let r=we(i.title,t-
16,"small",e>=72?3:2),o=(e+(e>=60?14:0))/2-r.length*15/2+11;r.forEach((s,a)=>{O("text",{class:"title small",x:t/2,y:o+a*15,"text-anchor":"middle"},n).textContent=
s})}function za(n,t,e,i,r,o){let s=we(t.title,i,"title",o),a=Math.min(2,Math.floor((r-12)/17)-s.length),c=t.subtitle&&a>0?we(t.subtitle,i,"sub",a):[],l=(s.length+
c.length)*17,h=(r-l)/2+13;for(let d of s)O("text",{class:t.named?"title":"title unnamed",x:e,y:h},n).textContent=d,h+=17;for(let d of c)O("text",{class:"subtitl\
e",x:e,y:h},n).textContent=d,h+=17;let u=[s.join(" ")!==t.title&&t.title,c.length>0&&c.join(" ")!==t.subtitle&&t.subtitle].filter(Boolean);u.length>0&&(O("title",
{},n).textContent=u.join(" – "))}function Ey(n,{width:t,height:e},i){let r=Fu(n,t,e,e/2),o=e/2-9;return O("circle",{class:"tile",cx:e/2,cy:e/2,r:o},n),Et(i.icon,
e/2-10,e/2-10,20,"icon",n),za(n,i,e-2,t-e-14,e,2),r}function Sy(n,{width:t,height:e},i){let r=(s,a)=>Nn([[ne-s,a-s],[t-ne+s,a-s],[t+s,e/2+a],[t-ne+s,e+a+s],[ne-
s,e+a+s],[-s,e/2+a]],10);O("path",{class:"shade shade-far",d:r(1.5,3)},n),O("path",{class:"shade",d:r(.5,1)},n);let o=O("path",{class:"body",d:r(0,0)},n);return O(
"path",{class:"tile",d:Nn([[50,e/2-23],[73,e/2],[50,e/2+23],[27,e/2]],6),transform:"translate(-4 0)"},n),Et(i.icon,36,e/2-10,20,"icon",n),za(n,i,80,t-80-24,e,2),
o}function My(n,t,e){let{width:i,height:r}=t,o=(c,l)=>Nn([[i/2,l-c],[i+c,r/2+l],[i/2,r+l+c],[-c,r/2+l]],9);O("path",{class:"shade shade-far",d:o(1.5,3)},n);let s=O(
"path",{class:"body tinted",d:o(0,0)},n),a=Math.min(24,i*.42);return Et(e.icon,i/2-a/2,r/2-a/2,a,"icon",n),qu(n,e,t),s}function Ay(n,t,e){let{width:i,height:r}=t,
o=Math.min(i,r)/2;O("circle",{class:"shade",cx:i/2,cy:r/2+1.5,r:o+1},n);let s=O("circle",{class:"body tinted",cx:i/2,cy:r/2,r:o},n);t.host&&O("circle",{class:Cy(
t.block)?"ring dashed":"ring",cx:i/2,cy:r/2,r:o-3.5},n);let a=o*.95;return Et(e.icon,i/2-a/2,r/2-a/2,a,"icon",n),t.host?e.named&&Ry(n,e,i,r):qu(n,e,t),s}function Cy(n){
return n.props&&n.props.stopping===!1}function qu(n,t,e){if(!t.named)return;let{width:i,height:r}=e,o=Da(e);we(t.title,o?120:150,"small",2).forEach((s,a)=>{O("t\
ext",{class:"outside",x:o?i/2+10:i/2,y:r+(o?12:17)+a*15,"text-anchor":o?"start":"middle"},n).textContent=s})}function Ry(n,t,e,i){O("text",{class:"outside",x:e+
6,y:i-3},n).textContent=pt(t.title,140,"small")}function Oy(n,{width:t,height:e},i){let r=O("rect",{class:"body scope",width:t,height:e,rx:16},n);O("rect",{class:"\
tile",x:14,y:12,width:28,height:28,rx:8},n),Et(i.icon,20,18,16,"icon",n);let o=pt(i.title,t-70,"heading");if(O("text",{class:i.named?"title":"title unnamed",x:52,
y:31},n).textContent=o,i.subtitle&&i.named){let s=52+tt(o,"heading")+14;t-s>80&&(O("text",{class:"subtitle",x:s,y:31},n).textContent=pt(i.subtitle,t-s-16,"sub"))}
return r}function Ly(n,{width:t,height:e,block:i}){O("path",{class:"shade",d:`M0 2H${t}V${e+2}H0Z`},n);let o=O("path",{class:"body note",d:`M8 0H${t-18}L${t} 18\
V${e-8}Q${t} ${e} ${t-8} ${e}H8Q0 ${e} 0 ${e-8}V8Q0 0 8 0Z`},n);return O("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},n),we(i.documentation||
i.name||"",t-28,"sub",Math.max(1,Math.floor((e-20)/17))).forEach((a,c)=>{O("text",{class:"written",x:14,y:25+c*17},n).textContent=a}),o}function Ty(n,{width:t,height:e},i){
let r=O("rect",{class:"body frame",width:t,height:e,rx:14},n);return i.named&&(O("text",{class:"outside",x:14,y:24},n).textContent=pt(i.title,t-28,"small")),r}var Fa=150,qa=2,Gu=15;function Bn(n,t,e={}){let i=$y(t),r=O("path",{class:"line",d:Mu(Iy(t,5),12)},n);if(O("path",{class:"head",d:i},n),e.isDefault&&O("path",{class:"\
default-mark",d:Py(t)},n),O("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},n),e.add){let o=O("g",{class:"flow-add",transform:`translate(${e.add.x} ${e.add.y})`},
n);O("circle",{class:"exit-add",r:10},o),O("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},o)}return r}function Ga(n,t){let e=tt(n,"label");if(e<=Fa&&!t)return[
n];let i=we(n,Math.min(Fa,e/qa+24),"label",qa);return i.join(" ")===n?i:we(n,Fa,"label",qa)}function Pi(n){let t=Ga(n,!1);return(t.length===1&&n.includes(" ")?[
t,Ga(n,!0)]:[t]).map(i=>({width:Math.ceil(Math.max(...i.map(r=>tt(r,"label"))))+18,height:7+Gu*i.length}))}function Wu(n,t,e){let i=Ga(t,e.size>0),{width:r,height:o}=Pi(
t)[e.size],s=O("g",{class:"flow-label",transform:`translate(${e.x-r/2} ${e.y-o/2})`},n);return O("rect",{class:"pill",width:r,height:o,rx:11},s),i.forEach((a,c)=>{
O("text",{class:"pill-text",x:i.length>1?r/2:9,y:15.2+c*Gu,...i.length>1?{"text-anchor":"middle"}:{}},s).textContent=a}),i.join(" ")!==t&&(O("title",{},s).textContent=
t),{group:s,box:{x:e.x-r/2,y:e.y-o/2,width:r,height:o}}}function $y(n){let t=n[n.length-1],e=n[n.length-2];for(let a=n.length-2;a>0&&e.x===t.x&&e.y===t.y;a--)e=
n[a-1];let i=Math.hypot(t.x-e.x,t.y-e.y)||1,[r,o]=[(t.x-e.x)/i,(t.y-e.y)/i],s=(a,c)=>`${Dn(t.x-r*a-o*c)} ${Dn(t.y-o*a+r*c)}`;return`M${s(1,0)}L${s(9,4.8)}Q${s(7.2,
0)} ${s(9,-4.8)}Z`}function Iy(n,t){let e=n[n.length-1],i=n[n.length-2],r=Math.hypot(e.x-i.x,e.y-i.y);if(r<=t)return n;let o={x:e.x-(e.x-i.x)/r*t,y:e.y-(e.y-i.y)/
r*t};return[...n.slice(0,-1),o]}function Py(n){let[t,e]=n.length>3?n.slice(2):n,i=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/i,(e.y-t.y)/i],[s,a]=[t.x+r*13,
t.y+o*13];return`M${Dn(s-r*3-o*6)} ${Dn(a-o*3+r*6)}L${Dn(s+r*3+o*6)} ${Dn(a+o*3-r*6)}`}function Dn(n){return Math.round(n*100)/100}var ct=34;function Ku(n,{width:t,height:e,pool:i}){let r=O("rect",{class:"pool-body",width:t,height:e,rx:14},n);return Ny(n,"pool-strip",e,14),Uu(n,"pool-name",
i.name??"",e),r}function Vu(n,{width:t,height:e,lane:i,parent:r}){let o=r?.children?r.children.filter(a=>a.lane).findIndex(a=>a.lane===i):0,s=O("rect",{class:o%
2?"lane-body odd":"lane-body",width:t,height:e},n);return Uu(n,"lane-name",i.name??"",e),O("path",{class:"lane-line",d:`M${ct} 0V${e}`},n),s}function Ny(n,t,e,i){
O("path",{class:t,d:`M${ct} 0H${i}Q0 0 0 ${i}V${e-i}Q0 ${e} ${i} ${e}H${ct}Z`},n)}function Uu(n,t,e,i){let r=O("text",{class:t,transform:`translate(${ct/2+4.5} ${i/
2}) rotate(-90)`,"text-anchor":"middle"},n);r.textContent=pt(e,i-24,"heading")}var jy=2e3,Dy={up:0,down:0,aside:0},Mo=class extends Tt{static $inject=["eventBus","looks","labels","canvas","view","graphicsFactory","space","detail"];constructor(t,e,i,r,o,s,a,c){
super(t,jy),this.space=a,this.detail=c,c.draws((l,h)=>this.afar(h,l)),this.view=o,this.looks=e,this.labels=i,this.canvas=r,this.factory=s,t.on("elements.changed",
5e3,({elements:l})=>i.forget(l)),t.on(["elements.changed","diagram.read"],100,()=>this.settle()),this.holders=new Map,t.on("connection.removed",({element:l})=>this.
unword(l)),t.on("element.marker.update",({element:l,marker:h,add:u})=>this.holders.get(l)?.classList.toggle(h,u)),t.on("flow.shown",({element:l,on:h,spared:u})=>{
u?this.unword(l):this.holders.get(l)?.classList.toggle("away",!h)}),t.on("diagram.clear",()=>[...this.holders.keys()].forEach(l=>this.unword(l)))}canRender(t){return!!(t.
block||t.flow||t.pool||t.lane)}drawShape(t,e){if(this.spares(t,e))return null;if(e.pool)return this.frame(t,"pool",Ku(t,e));if(e.lane)return this.frame(t,"lane",
Vu(t,e));let i=this.looks.block(e),r=i.status?.status??(this.looks.live?"untouched":"idle");t.setAttribute("class",`djs-visual block form-${i.form} ${i.group} s\
-${r}${i.problems.length?" has-problem":""}`);let o=zu(t,e,i,!this.looks.readOnly);return this.afar(t,e,i),this.name(t.parentNode,e),o}afar(t,e,i=this.looks.block(
e)){let{band:r}=this.detail;t.querySelector(":scope > .afar")?.remove(),r&&this.detail.ends.set(e,Iu(t,e,i,r,r.detail==="names"?Pu(e,this.space):Dy))}spares(t,e){
return!this.view.draws(e)&&Yu(t)}frame(t,e,i){return t.setAttribute("class",`djs-visual ${e}`),i}name(t,e){t?.classList.contains("djs-element")&&(t.setAttribute(
"role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute("aria-label",this.looks.spoken(e)),t.hasAttribute("tabindex")||t.setAttribute("tabin\
dex","-1"))}drawConnection(t,e){if(this.spares(t,e))return null;let i=this.looks,r=i.flowLabel(e),{flow:o,source:s}=e,a=i.taken.has(o.id),c=i.problems.get(o.id),
l=a?"taken":i.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let h=r?this.labels.place(e,Pi(r)):void 0;return this.
words(e,r,h,t),Bn(t,e.waypoints,{isDefault:!!o.default&&r!=="Otherwise"&&(s?.outgoing.length??0)>1,add:i.readOnly?void 0:this.labels.middle(e,h)})}words(t,e,i,r){
if(!Yu(r)||(this.unword(t),!e||!i))return;let o=O("g",{class:"djs-element words","data-element-id":t.id},this.canvas.getLayer("words",0)),s=O("g",{class:r.getAttribute(
"class")??""},o),a=Wu(s,e,i);this.detail.placed(t,a.group,a.box),o.classList.toggle("away",!!this.canvas.getGraphics(t)?.classList.contains("away"));for(let c of[
"selected","hover","djs-dragging"])o.classList.toggle(c,!!this.canvas.hasMarker(t,c));this.holders.set(t,o)}settle(){for(let t of[...this.holders.keys()])this.labels.
disturbed(t)&&this.factory.update("connection",t,this.canvas.getGraphics(t))}unword(t){this.holders.get(t)?.remove(),this.detail.unplaced(t),this.holders.delete(
t)}getShapePath(t){return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(e=>`${e.x} ${e.y}`).join("L")}};function Yu(n){
return!!n.parentElement?.classList.contains("djs-element")}async function Zu(n,t){let e=await fetch(t);if(!e.ok)return;let i=new DOMParser().parseFromString(await e.
text(),"image/svg+xml"),r=O("defs",{},n);for(let o of i.querySelectorAll("symbol")){let s=document.importNode(o,!0);s.id=`icon-${o.id}`,r.appendChild(s)}}var Ao=16,Co=8,Xu=36,By=4e4;function Qu(n,t,e,i,r){let o=Ju([n.x,t.x,(n.x+t.x)/2],r.map(m=>[m.x-Ao,m.x+m.width+Ao])),s=Ju([n.y,t.y,(n.y+t.y)/2],r.map(m=>[m.y-Ao,
m.y+m.height+Ao]));if(o.length*s.length>By)return null;let a=o.length,c=(m,w,v,b)=>{let R=Math.min(m,v),E=Math.max(m,v),C=Math.min(w,b),A=Math.max(w,b);return r.
some(y=>R<y.x+y.width+Co&&E>y.x-Co&&C<y.y+y.height+Co&&A>y.y-Co)},l=s.indexOf(n.y)*a+o.indexOf(n.x),h=s.indexOf(t.y)*a+o.indexOf(t.x),u=a*s.length,d=new Float64Array(
u*2).fill(1/0),f=new Int32Array(u*2).fill(-1),p=new Wa,g=m=>Math.abs(o[m%a]-t.x)+Math.abs(s[Math.floor(m/a)]-t.y),x=e.x===n.x?1:0,S=i.x===t.x?1:0;for(d[l*2+x]=0,
p.push(l*2+x,g(l));p.size>0;){let m=p.pop(),w=m>>1,v=m&1;if(w===h&&v===S)return k(m);let b=w%a,R=Math.floor(w/a);for(let[E,C]of[[1,0],[-1,0],[0,1],[0,-1]]){let A=b+
E,y=R+C;if(A<0||y<0||A>=a||y>=s.length)continue;let _=y*a+A,L=(C!==0?1:0)!==v,N=d[m]+Math.abs(o[A]-o[b])+Math.abs(s[y]-s[R])+(L?Xu:0),V=_*2+(C!==0?1:0);N>=d[V]||
c(o[b],s[R],o[A],s[y])||(d[V]=N,f[V]=m,p.push(V,N+g(_)))}if(w===h){let E=h*2+S,C=d[m]+Xu;C<d[E]&&(d[E]=C,f[E]=m,p.push(E,C))}}return null;function k(m){let w=[];
for(let v=m;v>=0;v=f[v]){let b=v>>1;w.push({x:o[b%a],y:s[Math.floor(b/a)]})}return _e([e,...w.reverse(),i])}}function Ju(n,t){return[...new Set([...n,...t.flat()])].
sort((e,i)=>e-i)}var Wa=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,e){let i=this.items.push(t)-1;for(this.ranks.
push(e);i>0;){let r=i-1>>1;if(this.ranks[r]<=this.ranks[i])break;this.swap(i,r),i=r}}pop(){let t=this.items[0],e=this.items.pop(),i=this.ranks.pop();return this.
items.length>0&&(this.items[0]=e,this.ranks[0]=i,this.sink(0)),t}sink(t){for(;;){let e=t;for(let i of[2*t+1,2*t+2])i<this.items.length&&this.ranks[i]<this.ranks[e]&&
(e=i);if(e===t)return;this.swap(t,e),t=e}}swap(t,e){[this.items[t],this.items[e]]=[this.items[e],this.items[t]],[this.ranks[t],this.ranks[e]]=[this.ranks[e],this.
ranks[t]]}};var Oo=22,Hy=9,nd=9,Ni={bend:32,hit:4e3,crossing:26,beside:3},Lo=class{static $inject=["space","looks"];constructor(t,e){this.space=t,this.looks=e}route(t){let{
source:e,target:i}=t,r=vo(this.looks,e,t.exit,t.sourceRect??e),o=xo(this.looks,i,t.targetRect??i),s=this.plain(t,r,o);return s.hits===0||t.quick?s.points:this.around(
t,r,o)??s.points}plain(t,e,i){let r={points:[],cost:1/0,hits:1/0,pair:1/0},o=t.source.outgoing?.filter(a=>(a.flow?.exit??"")===t.exit).length??0,s=t.target.incoming?.
length??0;for(let{a,b:c,least:l,pair:h}of qy(e,i)){if(l>r.cost)break;for(let u of Gy(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let d=a.cost+c.cost+td(
u)+Ni.bend*(u.length-2)+Wy(u,a,c,o,s);if(d>r.cost||d===r.cost&&h>=r.pair)continue;let{hits:f,price:p}=this.price(u,t),g=d+p;if((g<r.cost||g===r.cost&&h<r.pair)&&
(r={points:u,cost:g,hits:f,pair:h}),r.cost<=l)break}}return r}price(t,e){let i=0,r=0;for(let o=1;o<t.length;o++){let s=t[o-1],a=t[o],c=re(s,a);for(let l of this.
space.shapes.touching(X(c,Hy)))this.inTheWay(l.owner,e,o===1,o===t.length-1,c)&&i++;for(let l of this.space.flows.touching(X(c,nd)))zy(l.owner,e)||(r+=Fy(s,a,l.
from,l.to))}return(this.strikes(t,e.sourceRect??e.source)||this.strikes(t,e.targetRect??e.target))&&i++,{hits:i,price:r+i*Ni.hit}}strikes(t,e){let i=X(e,-2);for(let r=1;r<
t.length;r++)if(ie(re(t[r-1],t[r]),i))return!0;return!1}inTheWay(t,e,i,r,o){let{source:s,target:a,ignore:c}=e;return t===s||t===a||c?.has(t)||Ro(t,s)||Ro(t,a)?!1:
(t===s.host||t.host===s)&&i?ie(o,X(t,-2)):t.host===a&&r?ie(o,X(t,-2)):!0}around(t,e,i){let{source:r,target:o,ignore:s}=t,a=null;for(let c of e.slice(0,2)){for(let l of i){
let h=X(Ky(re(c,l),t.sourceRect??r),260),u=[];for(let p of this.space.shapes.touching(h)){let g=p.owner;g===r||g===o||s?.has(g)||Ro(g,r)||Ro(g,o)||u.push(p.rect)}
u.push(ed(t.sourceRect??r),ed(t.targetRect??o));let d=Qu(To(c),To(l),c,l,u);if(!d)continue;let f=c.cost+l.cost+td(d)+Ni.bend*(d.length-2);(!a||f<a.cost)&&(a={points:d,
cost:f})}if(a)break}return a&&this.apart(a.points,t)}apart(t,e){let i=t,r=this.price(t,e).price;for(let o=1;o<t.length-2&&r>0;o++){let s=t[o].x===t[o+1].x;for(let a of[
12,-12,24,-24]){let c=i.map((h,u)=>u===o||u===o+1?{x:h.x+(s?a:0),y:h.y+(s?0:a)}:h),l=this.price(c,e).price;l<r&&([i,r]=[c,l])}}return i}};function Ro(n,t){for(let e=t?.
parent;e;e=e.parent)if(e===n)return!0;return!1}function zy(n,t){return n===t.connection||t.ignore?.has(n)||n.target===t.target?!0:n.source===t.source&&(n.flow?.
exit??"")===t.exit}function Fy(n,t,e,i){let r=n.x===t.x,o=e.x===i.x;if(r!==o)return Ni.crossing;if(Math.abs(r?n.x-e.x:n.y-e.y)>nd)return 0;let[a,c,l,h]=r?[n.y,t.
y,e.y,i.y]:[n.x,t.x,e.x,i.x],u=Math.min(Math.max(a,c),Math.max(l,h))-Math.max(Math.min(a,c),Math.min(l,h));return Math.max(0,u)*Ni.beside+20}function qy(n,t){let e=n.
flatMap(i=>t.map(r=>({a:i,b:r,least:i.cost+r.cost+Math.abs(i.x-r.x)+Math.abs(i.y-r.y),pair:0})));return e.forEach((i,r)=>i.pair=r),e.sort((i,r)=>i.least-r.least)}
function To(n){return{x:n.x+yo[n.side].x*Oo,y:n.y+yo[n.side].y*Oo}}function*Gy(n,t,e,i){let r=To(n),o=To(t),s=_e([n,r,o,t]);s&&(yield s);let a=[[{x:o.x,y:r.y}],
[{x:r.x,y:o.y}]],c=(r.x+o.x)/2;for(let d of[r.x,o.x,c,r.x+12,o.x-12,r.x+24,o.x-24])a.push([{x:d,y:r.y},{x:d,y:o.y}]);let l=Math.min(e.y,i.y),h=Math.max(e.y+e.height,
i.y+i.height),u=e.y>i.y?(i.y+i.height+e.y)/2:(e.y+e.height+i.y)/2;for(let d of[u,h+30,h+44,l-30,l-44])a.push([{x:r.x,y:d},{x:o.x,y:d}]);for(let d of a){let f=_e(
[n,r,...d,o,t]);f&&(yield f)}}function td(n){let t=0;for(let e=1;e<n.length;e++)t+=Math.abs(n[e].x-n[e-1].x)+Math.abs(n[e].y-n[e-1].y);return t}function Wy(n,t,e,i,r){
if(n.length!==4||n[1].x!==n[2].x)return 0;let o=i>1?t.x+Oo:r>1?e.x-Oo:(t.x+e.x)/2;return Math.abs(n[1].x-o)*.05}function Ky(n,t){let e=Math.min(n.x,t.x),i=Math.
min(n.y,t.y);return{x:e,y:i,width:Math.max(n.x+n.width,t.x+t.width)-e,height:Math.max(n.y+n.height,t.y+t.height)-i}}function ed({x:n,y:t,width:e,height:i}){return{
x:n,y:t,width:e,height:i}}var $o=class extends q{static $inject=["eventBus","modeling","rules"];constructor(t,e,i){super(t),this.preExecute("shape.delete",2e3,({shape:r,hints:o})=>{if(!r.
block||o?.nested||r.incoming.length!==1||r.outgoing.length!==1)return;let[s]=r.incoming,[a]=r.outgoing;i.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&e.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},Io=class extends q{static $inject=["eventBus","modeling","space"];constructor(t,e,i){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,r=>{let o=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set;
for(let a of o)if(!(!a.block||a.host))for(let{owner:c}of i.flows.touching(X(a,4)))c.parent&&c.source!==a&&c.target!==a&&!Vy(c,a)&&s.add(c);for(let a of s)e.layoutConnection(
a)},!0)}};function Vy(n,t){for(let e=n.parent;e;e=e.parent)if(e===t)return!0;return!1}var Po=class extends q{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",e=>{e.wasBent=e.connection.bent,e.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",e=>{e.connection.
bent=e.wasBent},!0)}},No=class extends q{static $inject=["eventBus","modeling","looks"];constructor(t,e,i){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,r=>{let o=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set(o.map(a=>a.parent).filter(a=>a?.block&&mt(i.
kind(a.block.kind),a)==="container"));for(let a of s){let c=Uy(a);c&&e.resizeShape(a,c)}},!0)}};function Uy(n){let{x:t,y:e}=n,i=t+n.width,r=e+n.height;for(let s of n.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),e=Math.min(e,s.y-52),i=Math.max(i,s.x+s.width+32),r=Math.max(r,s.y+s.height+28));return t===n.x&&e===n.y&&i===
n.x+n.width&&r===n.y+n.height?null:{x:t,y:e,width:i-t,height:r-e}}var jo=class extends q{static $inject=["eventBus","looks"];constructor(t,e){super(t);let i=o=>{
if(o.pool||o.lane)return 0;if(o.waypoints)return 2;let s=mt(e.kind(o.block?.kind),o);return s==="frame"||s==="container"?1:o.host?4:3},r=(o,s)=>{let a=s.children.
filter(l=>l!==o),c=a.length;for(;c>0&&i(a[c-1])>i(o);)c--;return c};this.preExecute(["shape.create","connection.create"],o=>{o.parentIndex=r(o.shape??o.connection,
o.parent)},!0),this.preExecute(["shape.move","connection.move"],o=>{let s=o.shape??o.connection,a=o.newParent||s.parent;o.newParentIndex=a===s.parent?a.children.
indexOf(s):r(s,a)},!0)}},Do=class{static $inject=["eventBus","elementRegistry"];constructor(t,e){let i=new Set,r=({context:o})=>{let{connection:s}=o;for(let a of[
s.source,s.target,o.source,o.target,o.oldSource,o.oldTarget,o.newSource,o.newTarget])a&&i.add(a)};for(let o of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${o}.execute`,`commandStack.connection.${o}.executed`,`commandStack.connection.${o}.revert`,`commandStack.connection.${o}.reverted`],r);t.
on("elements.changed",100,()=>{let o=[...i];i.clear();for(let s of o){let a=s.parent&&e.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};var Bo=class{static $inject=["eventBus","autoScroll","canvas"];constructor(t,e,i){let r=!0,o=e.startScroll.bind(e);t.on("create.init",()=>{r=!1}),t.on("drag.cle\
anup",()=>{r=!0}),e.startScroll=s=>{let{width:a,height:c}=i.getSize();r||=Math.min(s.x,s.y,a-s.x,c-s.y)>60,r&&o(s)}}};function $(n,t={},e=[]){let i=document.createElement(n);for(let[r,o]of Object.entries(t))o!==void 0&&i.setAttribute(r,o);return i.append(...e),i}var id="";function rd(n){
id=n}function it(n){let t="http://www.w3.org/2000/svg",e=document.createElementNS(t,"svg");e.setAttribute("class","icon"),e.setAttribute("aria-hidden","true"),e.
setAttribute("viewBox","0 0 24 24");let i=document.createElementNS(t,"use");return i.setAttribute("href",`${id}#${n}`),e.append(i),e}function W(n,t,e,{keys:i,className:r,
text:o}={}){let s=$("button",{type:"button",class:r??"canvas-button","aria-label":t,"data-tip":i?`${t} (${i})`:t},[it(n)]);return o&&s.append($("span",{},[o])),
s.addEventListener("click",e),s}var Yy=50,Ho=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes","distributeElements","walk"];constructor(t,e,i,r,o,s,a,c,l,h){
if(this.distribute=l,this.walk=h,this.lanes=c,this.eventBus=t,this.canvas=e,this.looks=i,this.selection=r,this.actions=o,this.connect=s,this.rename=a,this.bar=$(
"div",{class:"toolbar",role:"toolbar","aria-label":"What to do with the selection",hidden:""}),!i.readOnly){for(let u of["mousedown","click","dblclick"])this.bar.
addEventListener(u,d=>d.stopPropagation());this.bar.addEventListener("keydown",u=>this.key(u)),t.on("canvas.init",()=>e.getContainer().append(this.bar)),t.on("s\
election.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(
["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}enter(){return this.bar.querySelector("button")?.focus(),!0}key(t){let e=[
...this.bar.querySelectorAll("button")],i=e.indexOf(t.target),r={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:-1}[t.key];if(r!==void 0)e[(r+e.length)%e.length].focus();else if(t.
key==="Escape"||t.key==="Tab")this.walk.focus(this.selection.get()[0]);else return;t.preventDefault(),t.stopPropagation()}show(){let t=this.selection.get().filter(
r=>r.parent&&(r.block||r.flow||r.lane||r.pool));if(t.length===0)return this.hide();let[e]=t,i=t.length>1?this.forMany(t):e.flow?this.forFlow(e):e.lane?this.forLane(
e):e.pool?this.forPool(e):this.forBlock(e);this.bar.replaceChildren(...i),this.bar.hidden=!1,this.follow()}forBlock(t){let e=[];if(this.looks.exits(t.block).length>
0){e.push(W("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let i=W("spline","Connect to another block",()=>this.eventBus.
fire("connect.keys",{source:t}),{keys:"C"});i.addEventListener("mousedown",r=>{r.button===0&&this.connect.start(r,t,this.connect.firstFree(t))}),e.push(i)}return t.
block.kind!=="note"&&e.push(W("replace","Change what it is",()=>this.eventBus.fire("picker.ask",{change:t,title:"What should it be?"}))),e.push(W("pencil","Rena\
me",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),e}forFlow(t){return[W("plus","Insert a block here",()=>this.eventBus.fire("picker.ask",
{flow:t}),{keys:"A"}),W("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){return[W("arrow-up-to-line","Add a lane above",
()=>this.lanes.add(t,!1)),W("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),W("rows-2","Split this lane in two",()=>this.lanes.split(t)),W("pe\
ncil","Rename",()=>this.rename.begin(t),{keys:"F2"}),W("trash-2","Delete this lane; its blocks stay",()=>this.lanes.remove(t),{keys:"Del",className:"canvas-butt\
on danger"})]}forPool(t){return[W("rows-3","Add a lane",()=>this.lanes.add(t)),W("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),...this.lanes.canErase()?
[W("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:[]]}forMany(t){let e=t.filter(r=>r.block),
i=[$("span",{class:"toolbar-count"},[`${e.length||t.length} selected`])];return e.length>1&&i.push(W("align-horizontal-justify-center","Line up in a row",()=>this.
actions.trigger("alignElements",{type:"middle"})),W("align-vertical-justify-center","Line up in a column",()=>this.actions.trigger("alignElements",{type:"center"}))),
e.length>2&&i.push(W("align-horizontal-distribute-center","Same gaps from left to right",()=>this.distribute.trigger(this.selection.get(),"horizontal")),W("alig\
n-vertical-distribute-center","Same gaps from top to bottom",()=>this.distribute.trigger(this.selection.get(),"vertical"))),i.push(this.duplicate(),this.remove()),
i}duplicate(){return W("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return W("trash-2","Delete",()=>this.actions.trigger("\
removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===
0)return this.hide();let e=St(t),i=this.canvas.viewbox(),r=this.bar.childElementCount*35+10,s=t[0].lane||t[0].pool?(e.x-i.x)*i.scale:(e.x+e.width/2-i.x)*i.scale-
r/2,a=(e.y-i.y)*i.scale-Yy,c=(e.y+e.height-i.y)*i.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(s,i.outer.width-r-8)))}px`,this.bar.style.top=`${Math.
round(a<8?c:a)}px`}};function St(n){let t=1/0,e=1/0,i=-1/0,r=-1/0,o=(s,a)=>{t=Math.min(t,s),e=Math.min(e,a),i=Math.max(i,s),r=Math.max(r,a)};for(let s of n)if(s.
waypoints)for(let a of s.waypoints)o(a.x,a.y);else o(s.x,s.y),o(s.x+s.width,s.y+s.height);return{x:t,y:e,width:i-t,height:r-e}}var od=340,sd=420,zo=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,e,i,r){this.canvas=e,this.looks=i,this.insert=r,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",o=>this.ask(o)),t.on("picker.add",({kind:o})=>{this.add(o,{})}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.close()),this.outside=o=>{this.open&&!this.open.contains(o.target)&&this.close()}}ask(t){this.close();let e=this.offered(t),i=t.title??(t.
source?"What happens next?":t.flow?"What happens in between?":"Add a block"),r=$("input",{type:"search",placeholder:"Search, for example “approval”","aria-l\
abel":i,autocomplete:"off",spellcheck:"false",role:"combobox","aria-expanded":"true","aria-controls":"picker-list"}),o=$("div",{class:"picker-list",id:"picker-l\
ist",role:"listbox","aria-label":i}),s=$("div",{class:"picker",role:"dialog","aria-label":i},[$("div",{class:"picker-title"},[i]),$("div",{class:"picker-search"},
[it("search"),r]),o]);this.open=s,this.canvas.getContainer().append(s),this.place(s,t);let a={kinds:e,ask:t,input:r,list:o,at:0,rows:[]};this.fill(a),r.addEventListener(
"input",()=>this.fill(a)),s.addEventListener("keydown",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());
document.addEventListener("mousedown",this.outside,!0),r.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([e,i])=>({...i,offer:e})).filter(
e=>{if(t.group&&e.group!==t.group)return!1;if(t.change)return this.canBecome(t.change,e);if(!t.source&&!t.flow)return e.shape!=="event";let i={id:"",kind:e.kind};
return this.looks.canBeEntered(i)&&(!t.flow||this.looks.exits(i).length>0)})}canBecome(t,e){let i=this.looks.kind(t.block.kind);if(e.kind===t.block.kind&&!i?.presets?.
length)return!1;let r=Ai(i,t.block.kind),o=Ai(e,e.kind),s=["card","decision"];return s.includes(r)?s.includes(o):r===o&&(o!=="pill"||i?.group===e.group)}fill(t){
let e=t.input.value.toLowerCase().split(/\s+/).filter(Boolean),i=t.kinds.map(o=>({kind:o,score:Zy(o,e)})).filter(o=>o.score>0&&(e.length>0||!o.kind.seldom));e.length>
0&&i.sort((o,s)=>s.score-o.score),t.list.replaceChildren(),t.rows=[];let r="";for(let{kind:o}of i){e.length===0&&o.group!==r&&(r=o.group,t.list.append($("div",{
class:"picker-group",role:"presentation"},[o.heading??r])));let s=$("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":o.offer},[
$("span",{class:`kind-tile ${hn(o.group)}`},[it(o.icon)]),$("span",{class:"picker-words"},[$("span",{class:"picker-name"},[o.name]),$("span",{class:"picker-summ\
ary"},[o.summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.
append(s)}i.length===0&&t.list.append($("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,e){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(e,t.rows.length-1));let i=t.rows[t.at];i?.setAttribute("aria-selected","true"),i?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",i?.id??"")}key(t,e){t.stopPropagation();let i={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in i)this.
point(e,e.at+i[t.key]);else if(t.key==="Enter")this.pick(e,e.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,e){
let i=t.rows[e]?.dataset.offer;i&&(this.close(!0),this.add(i,t.ask))}add(t,e){if(e.change){let o=this.looks.offers.get(t);return this.eventBus.fire("kind.change",
{element:e.change,kind:o?.kind??t,props:o?.props})}if(e.flow)return this.insert.into(e.flow,t);if(!e.source)return this.insert.alone(t,e.at??ji(this.canvas));let i=this.
insert.factory.newBlock(t),r=e.at&&{x:Math.round((e.at.x+i.width/2)/10)*10,y:Math.round(e.at.y/10)*10};return this.insert.append(e.source,t,e.exit,r)}place(t,e){
let i=this.canvas.viewbox(),{width:r,height:o}=i.outer,s=l=>({x:(l.x-i.x)*i.scale,y:(l.y-i.y)*i.scale}),a={x:r/2-od/2,y:o/2-sd/2};if(e.at)a=s(e.at);else if(e.change)
a=s({x:e.change.x+e.change.width+40/i.scale,y:e.change.y-20});else if(e.source)a=s({x:e.source.x+e.source.width+40/i.scale,y:e.source.y-20});else if(e.flow){let l=e.
flow.waypoints,h=l.length>>1,u=s({x:(l[h-1].x+l[h].x)/2,y:(l[h-1].y+l[h].y)/2});a={x:u.x+16,y:u.y+16}}let c=Math.min(sd,o-24);t.style.maxHeight=`${c}px`,t.style.
left=`${Math.max(12,Math.min(a.x,r-od-12))}px`,t.style.top=`${Math.max(12,Math.min(a.y,o-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("moused\
own",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function ji(n){let{x:t,y:e,width:i,height:r}=n.
viewbox();return{x:t+i/2,y:e+r/2}}function Zy(n,t){let e=1,i=n.name.toLowerCase();for(let r of t)if(i.startsWith(r))e+=8;else if(i.includes(r))e+=5;else if(`${n.
group} ${n.kind}`.toLowerCase().includes(r))e+=3;else if((n.summary??"").toLowerCase().includes(r))e+=2;else return 0;return e}var ad="segue.clipboard",cd=30,Fo=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,e,i,r,o,s,a,c){
this.selection=e,this.factory=i,this.modeling=r,this.canvas=o,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
e=>e.block&&e.parent));for(let e of t){for(let i of e.children??[])i.block&&t.add(i);for(let i of e.attachers??[])t.add(i)}for(let e of t)e.host&&!t.has(e.host)&&
t.delete(e);return t}fragment(){let t=this.chosen(),e=[...t].flatMap(i=>i.outgoing).filter(i=>t.has(i.target));return{blocks:[...t].sort((i,r)=>i.order-r.order).
map(i=>({block:{...i.block,parent:i.parent.block?.id,host:i.host?.block.id},x:i.x,y:i.y,width:i.width,height:i.height,facts:this.looks.factsOf(i.block)})),flows:e.
sort((i,r)=>i.order-r.order).map(i=>({flow:{...i.flow,from:i.source.block.id,to:i.target.block.id},points:i.waypoints.map(r=>({x:r.x,y:r.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(ad,xe(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(ad);if(!t)return;let e=Ei(t);this.pasted++;let i=St(e.blocks),r=this.canvas.viewbox(),o=i.x<r.x+r.width&&r.x<i.x+i.width&&i.y<r.y+r.height&&r.y<i.y+i.height,
s=ji(this.canvas),a=o?{x:cd*this.pasted,y:cd*this.pasted}:{x:Ka(s.x-i.x-i.width/2),y:Ka(s.y-i.y-i.height/2)};this.add(e,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let e=St(t.blocks),i=Ka(e.height+44),r=()=>[...this.space.shapes.touching({...e,y:e.y+i-10})].some(o=>this.looks.block(o.owner).form!==
"container");for(let o=0;o<12&&r();o++)i+=60;this.add(t,{x:0,y:i})}add(t,e){let i=new Map,r=[];for(let{block:o,x:s,y:a,width:c,height:l,facts:h}of t.blocks){let u=this.
factory.newBlock(o.kind,{x:s+e.x,y:a+e.y,width:c,height:l}),{parent:d,host:f,lane:p,...g}=o;u.block={...g,id:u.block.id},h&&this.looks.learn(u.block,h),d&&i.has(
d)&&(u.parent=i.get(d)),f&&i.has(f)&&(u.host=i.get(f)),i.set(o.id,u),r.push(u)}for(let{flow:o,points:s}of t.flows){let a=i.get(o.from),c=i.get(o.to);if(!a||!c)continue;
let{id:l,from:h,to:u,...d}=o,f=s.map(p=>({x:p.x+e.x,y:p.y+e.y}));r.push(this.factory.createConnection({flow:d,source:a,target:c,waypoints:f,parent:Ci(a,c)??void 0}))}
this.create(r)}create(t){let e=St(t),i={x:Math.round(e.x+e.width/2),y:Math.round(e.y+e.height/2)},r=this.modeling.createElements(t,i,this.ground(),{autoSelect:!1});
this.selection.select(r.filter(o=>o.block&&!o.parent?.block))}ground(){return this.canvas.getRootElement()}};function Ka(n){return Math.round(n/10)*10}var Di="document.update",Va=class{static $inject=["documentModel","eventBus"];constructor(t,e){this.model=t,this.eventBus=e}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let e=new Set;for(let i of t.set){let{element:r,key:o}=i;[r[o],i.value]=[i.value,r[o]],o==="order"&&e.add(r.source),e.add(r);for(let s of r.
outgoing??r.source?.outgoing??[])e.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...e].filter(i=>i?.parent)}},qo=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,e,i,r,o,s){
this.stack=t,this.model=e,this.registry=i,this.looks=r,t.registerHandler(Di,Va),o.on(`commandStack.${Di}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,e="Change"){let i=[],r=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=at(
c.block,a),h=this.looks.exits(c.block).map(u=>u.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(h!==this.looks.exits(l).map(u=>u.name).join()&&
r.push(...c.outgoing),i.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&at(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&r.push(c),i.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),h=l&&at(l[s],c);h&&h!==l[s]&&i.push({element:l,key:s,value:h})}i.push(...this.reordered(t.order??[]));let o=t.document?at(this.model.head,
t.document):this.model.head;i.length===0&&o===this.model.head||this.stack.execute(Di,{set:i,shifted:r,head:o===this.model.head?null:o,label:e})}reordered(t){let e=t.
map(r=>this.find(r,"flow")).filter(Boolean),i=e.map(r=>r.order).sort((r,o)=>r-o);return e.map((r,o)=>({element:r,key:"order",value:i[o]})).filter(r=>r.value!==r.
element.order)}find(t,e){let i=this.registry.get(t),r=o=>o&&Pn(o)===t&&(e?o[e]:o.block||o.flow||o.pool||o.lane);return r(i)?i:this.registry.find(r)}};var Go="flow.draw",Xy=10,Wo=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,e,i,r,o,s,a,c){this.
dragging=e,this.rules=i,this.looks=r,this.router=o,this.canvas=s,this.insert=a,!r.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let{element:h}=l,u=h.waypoints&&!c.isSelected(h)?h.source:h,d=this.exitAt(u,l.originalEvent);if(d!==null)return this.start(l.originalEvent,
u,d),!0}),t.on("element.click",2500,l=>{let h=this.exitAt(l.element,l.originalEvent);if(h!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,
exit:h}),!1}),t.on(`${Go}.move`,l=>this.preview(l)),t.on(`${Go}.end`,l=>{let{source:h,exit:u}=l.context,d=l.hover;if(this.allowed(h,d,u)){let p=a.connect(h,d,u);
return c.select(p),!0}return(!d?.block||r.block(d).form==="container"||r.block(d).form==="frame")&&!d?.waypoints&&t.fire("picker.ask",{source:h,exit:u,at:{x:l.x,
y:l.y}}),!1}),t.on([`${Go}.cleanup`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,e,i,r=!1){this.dragging.init(t,Go,{autoActivate:r,cursor:"\
crosshair",keepSelection:!0,data:{shape:e,context:{source:e,exit:i}}})}allowed(t,e,i){return!!(e?.block&&this.rules.allowed("connection.create",{source:t,target:e,
exit:i}))}exitAt(t,e){if(!t.block||this.canvas.zoom()<.4)return null;let i=this.looks.exits(t.block),r=this.canvas.viewbox(),o=this.canvas.getContainer().getBoundingClientRect(),
s=r.x+(e.clientX-o.left)/r.scale,a=r.y+(e.clientY-o.top)/r.scale,c=ke(t,i);for(let l=0;l<i.length;l++){let h=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];
if(Math.hypot(s-h.x,a-h.y)<=Xy)return i[l].name;let u=t.host||t.outgoing.some(f=>(f.flow.exit??"")===i[l].name),d=Ha(i[l],h.side);if(!u&&Math.hypot(s-h.x-d.x,a-
h.y-d.y)<=Ba)return i[l].name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:e,hover:i}=t,{source:r,exit:o}=e;e.gfx??=O("g",{class:"\
flow-preview flow"},this.canvas.getActiveLayer()),e.gfx.replaceChildren();let s=this.allowed(r,i,o),a=s?this.router.route({source:r,target:i,exit:o,quick:!0}):Jy(
this.startOf(r,o),{x:t.x,y:t.y});Bn(e.gfx,a);let c=i?.block&&i!==r&&!s&&!["container","frame"].includes(this.looks.block(i).form);this.mark(e,i?.block&&i!==r?i:
null,s?"connect-ok":c?"connect-not-ok":"")}mark(t,e,i){let r=t.marked;r&&(r.shape!==e||r.marker!==i)&&(r.marker&&r.shape.parent&&this.canvas.removeMarker(r.shape,
r.marker),t.marked=null),e&&i&&!t.marked&&(this.canvas.addMarker(e,i),t.marked={shape:e,marker:i})}startOf(t,e){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};
let i=this.looks.exits(t.block);return ke(t,i)[Math.max(0,i.findIndex(r=>r.name===e))]}};function Jy(n,t){if(n.side==="b"&&t.y>n.y+20)return _e([n,{x:n.x,y:t.y},
t])??[n,t];let e=t.x>n.x+40?(n.x+t.x)/2:n.x+26,r=Math.abs(n.y-t.y)<6&&t.x>n.x?[n,{x:t.x,y:n.y}]:[n,{x:e,y:n.y},{x:e,y:t.y},t];return _e(r)??[n,t]}var ld="abcdefghijkmnpqrstuvwxyz23456789",Ko=class extends Ut{static $inject=["looks","documentModel","elementRegistry"];constructor(t,e,i){super(),this.looks=t,
this.model=e,this.registry=i}newBlock(t,e={}){let i=this.looks.offers.get(t)??this.looks.kind(t),r=i?.kind??t,o=this.newId(r);this.looks.fresh.add(o);let s={id:o,
kind:r,...i?.props?{props:structuredClone(i.props)}:{}};return super.createShape({...uo(i,r),...e,id:o,block:s,order:this.model.nextOrder()})}create(t,e={}){if(t!==
"connection"||e.flow?.id)return super.create(t,e);let i=this.newId("flow");return super.create("connection",{...e,id:i,flow:{id:i,from:"",...e.flow,to:""},order:this.
model.nextOrder()})}newId(t){for(;;){let e=crypto.getRandomValues(new Uint8Array(7)),i=`${t}_${Array.from(e,r=>ld[r%ld.length]).join("")}`;if(!this.registry.get(
i))return i}}};var Qy=20,Vo=class extends q{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,e,i,r,o,s,a,c,l){
super(t),this.lanes=l,this.modeling=e,this.factory=i,this.looks=r,this.space=o,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,h=>this.dropped(h,h.elements,"parent"),!0),this.preExecute("elements.move",2e3,h=>this.dropped(h,h.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,h=>{let u=(h.elements??h.shapes)[0];h.into?.parent&&u&&this.within(u,h.into)},!0)}dropped(t,e,i){let r=t[i];r&&(!r.parent&&
e.every(o=>!o.pool)&&(t[i]=this.poolAt(t.position)??r),r.waypoints?(t[i]=r.parent,e.length===1&&this.fitsInto(e[0],r)&&(t.into=r,t.position&&this.align(t.position,
r,e[0]))):(r.lane||r.block&&this.looks.block(r).form==="frame")&&(t[i]=r.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let e=this.canvas.getRootElement().
children.filter(i=>i.pool);return e.find(i=>t&&t.x>=i.x&&t.x<=i.x+i.width&&t.y>=i.y&&t.y<=i.y+i.height)??e[0]}fitsInto(t,e){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||e.source===t||e.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,e,i){let r=e.waypoints;for(let c=1;c<
r.length;c++){let[l,h]=[r[c-1],r[c]],u=t.x>=Math.min(l.x,h.x)&&t.x<=Math.max(l.x,h.x);l.y===h.y&&u&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:o}=e,s=Math.abs(t.
y-o.y-o.height/2)<(o.height+i.height)/2+10,a=o.x+o.width+be.column*.75+i.width/2;s&&e.target.x>o.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,e){let i=e.target,r=!!this.
looks.exits(t.block)[0]?.name,o=t.x+t.width+(r?be.labelled:be.column)-i.x;e.source.x<t.x&&i.x>e.source.x&&o>0&&hd(t,i)&&this.makeRoom(i,Math.ceil(o/10)*10,t),this.
modeling.reconnectEnd(e,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,i,this.looks.exits(t.block)[0].name)}connect(t,e,i){let r=i?{flow:{exit:i}}:{};return this.modeling.
createConnection(t,e,r,Ci(t,e)??this.canvas.getRootElement())}makeRoom(t,e,i){let r=new Set([t]);for(let o of r){for(let s of this.struck(o,e,r))s!==i&&r.add(s);
for(let{target:s}of o.outgoing)s.x>=t.x&&s.parent===t.parent&&s!==i&&r.add(s);for(let s of o.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==i&&r.add(
a)}this.modeling.moveElements([...r],{x:e,y:0},t.parent,{autoResize:!0}),this.eventBus.fire("room.made",{shape:t})}struck(t,e,i){let r={x:t.x+t.width,y:t.y,width:e+
Qy,height:t.height};return[...this.space.shapes.touching(r)].map(o=>o.owner).filter(o=>!i.has(o)&&!o.host&&o.parent===t.parent&&o.x>=t.x+t.width)}append(t,e,i=this.
freeExit(t),r){let o=this.factory.newBlock(e),s=r??this.placeAfter(t,o,i),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements([o],s,a,{autoSelect:!1});
return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,i),this.present(c)}into(t,e){let i=this.factory.newBlock(e);if(!this.fitsInto(
i,t))return null;let r=t.waypoints,o=[r[0],r[1]];for(let h=1;h<r.length;h++)Math.abs(r[h].x-r[h-1].x)>Math.abs(o[1].x-o[0].x)&&(o=[r[h-1],r[h]]);let a=Math.abs(
o[1].x-o[0].x)>i.width+60?(o[0].x+o[1].x)/2:Math.min(o[0].x,o[1].x)+be.column*.75+i.width/2,c=this.freeNear(i,{x:a,y:o[0].y},[0,1,-1,2,-2,3,-3,4,-4,5],this.makesWay(
i,t,a,o[0].y)),[l]=this.modeling.createElements([i],c,t,{autoSelect:!1});return this.present(l)}makesWay(t,e,i,r){let{source:o,target:s}=e,a={...t,x:i-t.width/2,
y:r-t.height/2};return o.x<a.x&&s.x>o.x&&hd(a,s)?s:void 0}onEdge(t,e){let i=this.factory.newBlock(e);if(!this.rules.allowed("shape.attach",{shape:i,target:t}))return null;
let r=(t.attachers??[]).length,o={x:t.x+t.width-40-r*(i.width+12),y:t.y+t.height},[s]=this.modeling.createElements([i],o,t,{attach:!0,autoSelect:!1});return this.
present(s)}alone(t,e){let i=this.factory.newBlock(t),r=this.freeNear(i,{x:Math.round(e.x/10)*10,y:Math.round(e.y/10)*10},[0,1,-1,2,-2,3,-3]),[o]=this.modeling.createElements(
[i],r,this.canvas.getRootElement(),{autoSelect:!1});return this.present(o)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let e=this.looks.exits(t.block),i=new Set(t.outgoing.map(r=>r.flow.exit??""));return(e.find(r=>!i.has(r.name))??e[0])?.name??""}placeAfter(t,e,i){
let r=this.looks.exits(t.block),o=Math.max(0,r.findIndex(h=>h.name===i)),s=i||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?be.labelled:be.column)+
e.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(e,{x:t.x+t.width/2+60+e.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(o===0)return this.freeNear(e,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=ke(t,r)[o];return this.freeNear(e,{x:Math.max(a,l.x+60+e.width/2),y:c+e.height+be.row},[0,1,2,3,4,5])}freeNear(t,e,i,r){let o=t.height+
be.row;for(let s of i){let a=e.y+s*o,c={x:e.x-t.width/2,y:a-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(X(c,16))].some(h=>h.owner!==
r&&this.looks.block(h.owner).form!=="container"))return{x:e.x,y:a}}return{x:e.x,y:e.y+i.length*o}}};function hd(n,t){return n.y<t.y+t.height&&t.y<n.y+n.height}var tv="Alt + arrow keys",ud=[["Tab, Shift+Tab","Next, previous block along the flow"],[tv,"Follow the flow; up and down between branches"],["F, Shift+F","Next \
flow out of the block, next flow into it; A inserts a block there"],["A","Add what comes next"],["C","Connect to another block"],["F2, double-click","Rename"],[
"Enter","Properties of the block; Escape comes back"],["M, Shift+F10","What can be done with the selection"],["Arrow keys","Move the selection (with Shift: furt\
her)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what l\
ies in a rectangle"],["Ctrl+K, Ctrl+F","Find blocks, screens, processes, tasks and acts, and go there"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"],
["F6, Shift+F6","Header, palette, canvas, panel: next, previous part of the page"],["Escape, then Tab","Leave the canvas"]],Uo=class{static $inject=["eventBus",
"keyboard","selection","looks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","lanes","toolbar"];constructor(t,e,i,r,o,s,a,c,l,h,u,d,f,p){
this.lanes=f,this.toolbar=p,this.eventBus=t,this.selection=i,this.walk=o,this.rules=h,this.insert=u,this.drawing=null,e.addListener(3e3,({keyEvent:g})=>this.drawing&&
this.drawKey(g)?!0:this.read(g,s,a,c,l,r,e)||void 0),t.on("connect.keys",({source:g,exit:x})=>{this.drawing={source:g,exit:x??d.firstFree(g)},this.say("Choose w\
here the flow goes: Tab to a block and press Enter, or click it. Escape stops.")}),t.on("element.click",2400,({element:g})=>{if(this.drawing){if(!g.block){this.
drawing=null;return}return this.draw(g),!1}})}read(t,e,i,r,o,s,a){let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):
t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):l&&t.key.toLowerCase()==="f"?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(o):l||t.altKey?
!1:t.key.startsWith("Arrow")&&!c?r.pan(t.key):t.key==="1"?(r.fit(),!0):t.key==="+"||t.key==="="?(r.step(1),!0):t.key==="-"?(r.step(-1),!0):t.key==="?"?this.fire(
"help.ask"):t.key==="Escape"?(this.walk.leave(),!0):t.key.toLowerCase()==="f"?this.walk.flows(t.shiftKey):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):
s.readOnly?!1:c&&(t.key.toLowerCase()==="m"||t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)?this.toolbar.enter():t.key==="F2"&&c?(i.begin(c),!0):(t.key==="De\
lete"||t.key==="Backspace")&&(c?.lane||c?.pool)?(c.lane?this.lanes.remove(c):this.lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:
c?.block&&s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,e={}){
return this.eventBus.fire(t,e),!0}all(t){return this.selection.select(t.filter(e=>e.block&&!e.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=
null,this.say("No flow was drawn."),!0;let[e]=this.selection.get();return t.key!=="Enter"||!e?.block?!1:(this.draw(e),!0)}draw(t){let{source:e,exit:i}=this.drawing;
if(this.drawing=null,!this.rules.allowed("connection.create",{source:e,target:t,exit:i}))return this.say("A flow cannot go there.");this.selection.select(this.insert.
connect(e,t,i)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var ev=40,nv=120,dd={reach:12,far:16},iv=["new-parent","drop-ok","drop-not-ok","attach-ok"],fd=1500,Yo=class{static $inject=["eventBus","canvas","space","insert",
"looks","segueRules","elementRegistry"];constructor(t,e,i,r,o,s,a){this.canvas=e,this.space=i,this.insert=r,this.looks=o,this.rules=s,t.on(["create.move","creat\
e.hover"],fd,c=>{let{context:l}=c,h=this.near(c);l.near!==h&&this.unmark(l),l.near=h,h&&Object.assign(c,{hover:h,hoverGfx:a.getGraphics(h)})}),t.on("create.clea\
nup",({context:c})=>this.unmark(c)),t.on(["create.end","shape.move.end"],fd,c=>{let{context:l,originalEvent:h}=c;if(l.near?.parent&&this.onto(c,l.near),l.canExecute&&
l.target)return;let u=this.why(l.shape,c.hover);u&&t.fire("announce",{text:u,show:!0,at:h})})}unmark({near:t}){if(t?.parent)for(let e of iv)this.canvas.removeMarker(
t,e)}near({x:t,y:e,hover:i,context:{shape:r,elements:o}}){if(!i||i.waypoints||o.length!==1||!r.block)return null;let s=i.block&&!this.holds(i)?i:null,a=this.canvas.
zoom(),c=s?Math.min(dd.reach/a,dd.far):Math.min(ev/a,nv),l=new Map;for(let{owner:h,from:u,to:d}of this.space.flows.touching(X({x:t,y:e,width:.1,height:.1},c))){
if(!u||!d||!this.insert.fitsInto(r,h)||(s?h.source!==s&&h.target!==s:h.parent?.block&&h.parent!==i))continue;let f=pd({x:t,y:e},re(u,d));f<=c&&l.set(h,Math.min(
f,l.get(h)??1/0))}return s&&l.size>1?null:[...l].sort((h,u)=>h[1]-u[1])[0]?.[0]??null}onto(t,{waypoints:e}){let i=[e[0],e[1]],r=1/0;for(let o=1;o<e.length;o++){
let s=pd(t,re(e[o-1],e[o]));s<r&&([i,r]=[[e[o-1],e[o]],s])}i[0].y===i[1].y&&(t.y=i[0].y)}holds(t){return["container","frame"].includes(this.looks.block(t).form)}why(t,e){
if(!t?.block)return"";let i=`“${this.looks.block(t).title}”`,r=t.parent?" It stays where it was.":"";return e?this.rules.isEdgeKind(t)?`${i} belongs on the \
edge of a block: let it go over a task, an approval or a container.${r}`:e.block&&!this.holds(e)?`${i} cannot lie on “${this.looks.block(e).title}”. Let it go\
 on a flow, or beside the block.${r}`:e.parent?`${i} cannot lie here.${r}`:`${i} cannot lie outside. Let it go in a lane.${r}`:`Let ${i} go over the canvas to p\
ut it there.${r}`}};function pd(n,t){return Math.hypot(Math.max(t.x-n.x,0,n.x-t.x-t.width),Math.max(t.y-n.y,0,n.y-t.y-t.height))}var md="lanes.edit",He=80,Bi=180,Hn={left:40,right:50,top:30,bottom:30},Zo=class extends q{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,e,i,r,o,s,a,c){super(t),this.eventBus=t,this.stack=e,this.modeling=i,this.factory=r,this.registry=
o,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),e.register(md,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,e){let i;this.busy=!0;try{this.stack.execute(md,{label:t,act:()=>i=e()})}finally{
this.busy=!1}return i&&this.selection.select(i),i}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(e=>!this.model.original.
layout?.blocks?.[e.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let e=this.canvas.getRootElement(),i=e.children.filter(h=>h.block&&!h.host),r=ji(
this.canvas),o=i.length?St(e.children):{x:r.x-300,y:r.y-60,width:600,height:120},s=o.x-Hn.left-2*ct,a=o.y-Hn.top,c=o.width+Hn.left+Hn.right+2*ct,l=Math.max(Bi,o.
height+Hn.top+Hn.bottom);return this.edit("Draw lanes",()=>{let h=this.modeling.createShape(this.shape(t.id,{pool:at(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Bi},e),u=this.lane(h,"Lane 1",a,l);return this.lane(h,"Lane 2",a+l,Bi),i.length&&this.modeling.moveElements(i,{x:0,y:0},h),this.settle(h),u})}shape(t,e){let i=t;
for(let r=2;this.registry.get(i);r++)i=`${t}~${r}`;return this.factory.createShape({...e,id:i,order:this.model.nextOrder()})}lane(t,e,i,r){let o=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(o,{lane:{id:o,name:e}}),{x:t.x+ct,y:i,width:t.width-ct,height:r},t)}freeName(t){let e=new Set(oe(t).map(i=>i.
lane.name));for(let i=e.size+1;;i++)if(!e.has(`Lane ${i}`))return`Lane ${i}`}add(t,e=!0){let i=t.pool?t:t.parent,r=t.pool||e?t.y+t.height:t.y;return this.edit("\
Add lane",()=>oe(i).length===0?this.lane(i,this.freeName(i),i.y,i.height):(this.open(i,r,Bi),this.lane(i,this.freeName(i),r,Bi)))}split(t){let e=t.parent;return this.
edit("Split lane",()=>{t.height<2*He&&(this.open(e,t.y+t.height,2*He-t.height),this.resize(t,{height:2*He}));let i=Math.round(t.height/20)*10,r=t.height-i;this.
resize(t,{height:i});let o=this.lane(e,this.freeName(e),t.y+i,r);return this.settle(e),o})}remove(t){let e=t.parent,i=oe(e),r=i.indexOf(t);return i.length===1?this.
erase(e):this.edit("Delete lane",()=>{let o=i[r-1]??i[r+1],s=Math.min(o.y,t.y),a=o.height+t.height;return this.modeling.removeShape(t),this.resize(o,{y:s,height:a}),
this.settle(e),o})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let e=t.children.filter(i=>i.block);e.length&&this.modeling.moveElements(
e.filter(i=>!i.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(e.map(i=>[i,void 0]));for(let i of oe(t))this.modeling.removeShape(i);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,e,i){this.resize(t,{height:t.height+i});let r=oe(t).filter(s=>s.y>=e),o=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=e);for(let s of r)this.modeling.moveShape(s,{x:0,y:i});o.length&&this.modeling.moveElements(o,{x:0,y:i})}resize(t,e){let{x:i,y:r,width:o,height:s}=t,a={x:i,y:r,
width:o,height:s,...e};(a.x!==i||a.y!==r||a.width!==o||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let e=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let i of e)t.newBounds&&i.lane&&this.border(i,t.oldBounds),t.newBounds&&i.pool&&this.spread(i);for(let i of new Set(e.
map(r=>r.pool?r:r.parent).filter(r=>r?.pool)))this.grow(i),this.settle(i);this.leave(e)}finally{this.busy=!1}}border(t,e){let i=t.parent,r=oe(i),o=r.indexOf(t),
s=r[o-1],a=r[o+1],c=t.y+t.height;s&&t.y!==e.y&&this.resize(s,{height:t.y-s.y}),a&&c!==e.y+e.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=r[0].y,h=r[r.
length-1];this.resize(i,{x:t.x-ct,width:t.width+ct,y:l,height:h.y+h.height-l}),this.spread(i)}spread(t){let e=oe(t),i=e.length-1;e.forEach((r,o)=>{let s=o===0?t.
y:r.y,a=o===i?t.y+t.height:r.y+r.height;this.resize(r,{x:t.x+ct,width:t.width-ct,y:s,height:a-s})})}grow(t){let e=ov(t);e&&(this.resize(t,e),this.spread(t))}settle(t){
let e=oe(t);e.length!==0&&this.assign(t.children.filter(i=>i.block).map(i=>[i,rv(e,i)]))}leave(t){this.assign(t.filter(e=>e.block?.lane&&!e.parent?.block&&!e.parent?.
pool&&this.registry.find(i=>i.lane?.id===e.block.lane)).map(e=>[e,void 0]))}assign(t){let e=[];for(let[i,r]of t){let o=at(i.block,{lane:r});o!==i.block&&e.push(
{element:i,key:"block",value:o})}e.length>0&&this.stack.execute(Di,{set:e,shifted:[],head:null,label:"Change lane"})}canResize(t,e){if(!e)return!0;let i=t.lane?
t.parent:t,r=oe(i),o=i.children.filter(u=>u.block),s=t.lane?e.x-ct:e.x;if(o.some(u=>u.x<s+ct||u.x+u.width>e.x+e.width))return!1;let a=e.y+e.height;if(t.pool){let u=r[0],
d=r[r.length-1];return o.some(f=>f.y<e.y||f.y+f.height>a)?!1:!u||u.y+u.height-e.y>=He&&a-d.y>=He}let c=r.indexOf(t),l=r[c-1],h=r[c+1];return e.height<He||l&&e.y-
l.y<He||h&&h.y+h.height-a<He||!l&&o.some(u=>u.y<e.y)?!1:!!h||!o.some(u=>u.y+u.height>a)}};function oe(n){return n.children.filter(t=>t.lane).sort((t,e)=>t.y-e.y)}
function rv(n,t){let e=t.y+t.height/2;return n.find(i=>e>=i.y&&e<i.y+i.height)?.lane.id}function ov(n){let t=oe(n).length>0?2*ct:ct,{x:e,y:i}=n,r=e+n.width,o=i+
n.height;for(let a of n.children)a.block&&(e=Math.min(e,a.x-t-10),i=Math.min(i,a.y-10),r=Math.max(r,a.x+a.width+20),o=Math.max(o,a.y+a.height+10));return e===n.
x&&i===n.y&&r===n.x+n.width&&o===n.y+n.height?null:{x:e,y:i,width:r-e,height:o-i}}var sv=24,Xo=class{static $inject=["eventBus","router","canvas"];constructor(t,e,i){t.on("shape.move.start",400,({context:r})=>{let o=av(r.shapes),s=new Set;for(let a of o)
for(let c of[...a.incoming,...a.outgoing])o.has(c.source)!==o.has(c.target)&&s.add(c);r.moving=o,r.tied=s.size<=sv?[...s]:[]}),t.on("shape.move.move",400,({context:r,
dx:o,dy:s})=>{if(!r.tied?.length)return;r.live??=O("g",{class:"live-flows"},i.getActiveLayer()),r.live.replaceChildren();let a=new Set([...r.moving,...r.tied]),
c=l=>({x:l.x+o,y:l.y+s,width:l.width,height:l.height});for(let l of r.tied){let{source:h,target:u,flow:d}=l,f=e.route({source:h,target:u,exit:d.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:r.moving.has(h)?c(h):void 0,targetRect:r.moving.has(u)?c(u):void 0});Bn(O("g",{class:"flow flow-live"},r.live),f)}}),t.on("shape.mo\
ve.cleanup",({context:r})=>r.live?.remove())}};function av(n){let t=new Set(n);for(let e of t){for(let i of e.children??[])i.waypoints||t.add(i);for(let i of e.
attachers??[])t.add(i)}return t}var Jo=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,e,i,r){this.eventBus=t,this.canvas=e,this.looks=i,this.commands=r,this.field=
null,!i.readOnly&&(t.on("element.dblclick",({element:o})=>{(o.block||o.flow||o.lane||o.pool)&&this.begin(o)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let e=t.block?.kind==="note",i=t.block??t.flow??t.lane??t.pool,r=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",o=$("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${r}`,placeholder:t.block?this.looks.block(t).
kindName:`Name ${r}`,spellcheck:"true"});o.value=(e?i.documentation:i.name)??"",this.field=o,this.element=t,this.canvas.getContainer().append(o),this.place(o,t,
e);for(let s of["mousedown","click","dblclick","wheel"])o.addEventListener(s,a=>a.stopPropagation());o.addEventListener("keydown",s=>{if(s.stopPropagation(),s.key===
"Escape")this.finish(!1);else if(s.key==="Enter"&&!(e&&!s.ctrlKey)||s.key==="Tab")this.finish(!0);else return;s.preventDefault(),this.canvas.focus()}),o.addEventListener(
"blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),o.focus({preventScroll:!0}),o.select()}place(t,e,i){let r=this.canvas.viewbox(),o=r.scale,s={x:e.
x,y:e.y,width:e.width,height:e.height};if(e.flow){let a=e.waypoints,c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(e.
lane||e.pool)s={x:e.x+4,y:e.y+e.height/2-18,width:200,height:36};else if(e.width<80)s={x:e.x+e.width/2-80,y:e.y+e.height+4,width:160,height:36};else if(!i){let a=this.
looks.block(e).form,c=a==="pill"?e.height-8:a==="container"?44:a==="decision"?72:58;s={x:e.x+c,y:e.y+(a==="container"?6:8),width:e.width-c-10,height:a==="contai\
ner"?34:e.height-16}}Object.assign(t.style,{left:`${(s.x-r.x)*o}px`,top:`${(s.y-r.y)*o}px`,width:`${Math.max(s.width*o,140)}px`,height:`${Math.max(s.height*o,32)}\
px`,fontSize:`${Math.max(12,13.5*o)}px`})}finish(t){let{field:e,element:i}=this;if(!e)return;this.field=null;let r=e.value.replace(/\s+/g," ").trim()||void 0;e.
remove(),t&&i.parent&&(i.lane?this.commands.apply({lanes:{[i.lane.id]:{name:r}}},"Rename lane"):i.pool?this.commands.apply({pools:{[i.pool.id]:{name:r}}},"Renam\
e pool"):i.flow?this.commands.apply({flows:{[i.flow.id]:{name:r}}},"Name flow"):i.block.kind==="note"?this.commands.apply({blocks:{[i.block.id]:{documentation:e.
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[i.block.id]:{name:r}}},"Rename")),this.eventBus.fire("rename.end",{})}};function un(n){q.call(this,n),this.init()}un.$inject=["eventBus"];ut(un,q);un.prototype.addRule=function(n,t,e){var i=this;typeof n=="string"&&(n=[n]),n.forEach(
function(r){i.canExecute(r,t,function(o,s,a){return e(o)},!0)})};un.prototype.init=function(){};var cv=120,Qo=class extends un{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,e,i,r){super(t),this.looks=e,this.model=i,this.lanes=r}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",e=>t()&&this.canConnect(e.source,e.target,void 0,e.exit)),this.addRule("connection.reconnect",e=>t()&&
this.canConnect(e.source,e.target,e.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",e=>t()&&this.canAttach(e.shape,e.target)),
this.addRule("shape.create",e=>t()&&this.canLie([e.shape],e.target)),this.addRule("elements.create",e=>t()&&this.canLie(e.elements.filter(i=>!i.waypoints),e.target)),
this.addRule("elements.move",e=>t()&&this.canMove(e.shapes,e.target)),this.addRule("shape.resize",e=>t()&&this.canResize(e.shape,e.newBounds)),this.addRule("ele\
ments.delete",e=>t()?e.elements.filter(i=>i.block||i.flow):[]),this.addRule("element.copy",e=>!!e.element.block);for(let e of["elements.align","elements.distrib\
ute"])this.addRule(e,i=>t()&&i.elements.filter(r=>r.block&&!r.host))}canConnect(t,e,i,r=i?.flow.exit??(i?"":void 0)){return!t?.block||!e?.block||t===e||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(e.block)||(t.host?t.host.parent:t.parent)!==e.parent||e.host||t.host===e?!1:!t.outgoing.some(s=>s!==i&&s.target===
e&&(r===void 0||(s.flow.exit??"")===r))}canAttach(t,e){if(!this.isEdgeKind(t)||!e?.block)return!1;let i=mt(this.looks.kind(e.block.kind),e);return!e.host&&(i===
"card"||i==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,e){return e?t.some(i=>this.isEdgeKind(
i)&&!t.includes(i.host))?!1:this.isGround(e,t):null}isGround(t,e){return t.waypoints?this.isGround(t.parent,e):t.lane?!0:t.parent?t.pool?e.every(i=>i.block):mt(
this.looks.kind(t.block?.kind),t)!=="container"?mt(this.looks.kind(t.block?.kind),t)==="frame":!e.some(i=>i===t||lv(t,i)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,e){if(t.some(r=>r.lane||r.waypoints))return!1;let i=t.length===1?t[0]:null;return i?.host?e===void 0?!0:this.canAttach(i,e):t.every(r=>r.
pool)?!0:t.some(r=>r.pool)?!1:e===void 0?!0:!e||t.includes(e)?null:this.isGround(e,t)}canResize(t,e){if(t.lane||t.pool)return this.lanes.canResize(t,e);if(!t.block)
return!1;let i=mt(this.looks.kind(t.block.kind),t);return i!=="container"&&i!=="note"&&i!=="frame"?!1:!e||e.width>=cv&&e.height>=50}};function lv(n,t){for(let e=n.
parent;e;e=e.parent)if(e===t)return!0;return!1}var gd="layout.tidy",hv=44,ts=class{static $inject=["commandStack","modeling","elementRegistry","looks","view","selection"];constructor(t,e,i,r,o,s){this.selection=
s,this.stack=t,this.modeling=e,this.registry=i,this.looks=r,this.view=o,this.ask=async()=>null,this.asked=!1,t.register(gd,{preExecute:({places:a})=>this.move(a)})}async all(){
if(this.asked)return;this.asked=!0;let t=await this.ask(this.drawn()).finally(()=>this.asked=!1);if(!t)return;this.stack.execute(gd,{label:"Tidy up",places:t});
let[e]=this.selection.get();e?.parent?this.view.reveal(e):this.view.fit()}drawn(){let t={sides:{},words:{},below:{}};for(let e of this.registry.filter(i=>i.block)){
let i=new Set(e.outgoing.map(r=>r.flow.exit??""));this.looks.exits(e.block).slice(1).some(r=>!i.has(r.name))&&(t.below[e.block.id]=hv)}for(let e of this.registry.
filter(i=>i.flow)){let{flow:i,source:r}=e,o=this.looks.flowLabel(e);t.sides[i.id]=Math.max(0,this.looks.exits(r.block).findIndex(s=>s.name===(i.exit??""))),o&&(t.
words[i.id]=Pi(o)[0].width)}return t}move(t){let e=this.registry.filter(a=>a.block&&t[a.block.id]).sort((a,c)=>a.order-c.order);if(e.length===0)return;let[i]=e,
r=t[i.block.id],o=Math.round((i.x-+r.x)/10)*10,s=Math.round((i.y-+r.y)/10)*10;for(let a of e){let c=t[a.block.id],l={x:+c.x+o,y:+c.y+s,width:+c.w,height:+c.h};l.
width!==a.width||l.height!==a.height?this.modeling.resizeShape(a,l,void 0,{attachSupport:!1,layout:!1}):(l.x!==a.x||l.y!==a.y)&&this.modeling.moveShape(a,{x:l.x-
a.x,y:l.y-a.y},void 0,void 0,{recurse:!1,layout:!1})}for(let a of e)for(let c of a.outgoing)c.bent=!1,this.modeling.layoutConnection(c)}};var uv=6e3,dv=288,fv=72,es=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,e,i,r){this.canvas=e,this.region=$("div",{class:"canvas-said",
"aria-live":"polite",role:"status"}),this.hint=$("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.region,this.hint)),t.
on("announce",({text:o,show:s,at:a})=>this.say(o,s,a&&this.beside(a))),t.on("selection.changed",({newSelection:o})=>{if(this.hint.hidden=!0,o.length===1&&o[0].block){
let s=r.order();this.say(`${i.spoken(o[0])} Block ${s.indexOf(o[0])+1} of ${s.length}.`)}else if(o.length===1&&o[0].flow){let{source:s,target:a}=o[0];this.say(`\
Flow from ${i.block(s).title} to ${i.block(a).title}.`)}else o.length>1&&this.say(`${o.length} selected.`)}),t.on("block.added",({shape:o})=>this.say(`${i.block(
o).kindName} added.`)),t.on("commandStack.elements.delete.postExecuted",({context:o})=>this.say(o.elements.length===1?"Deleted.":`${o.elements.length} deleted.`))}beside({
clientX:t,clientY:e}){let i=this.canvas.getContainer().getBoundingClientRect(),r=(o,s)=>Math.max(8,Math.min(o,s));return{x:r(t-i.left+16,i.width-dv-8),y:r(e-i.top+
16,i.height-fv-8)}}say(t,e=!1,i){this.region.textContent=t,e&&(this.hint.classList.toggle("canvas-hint--here",!!i),this.hint.style.left=i?`${i.x}px`:"",this.hint.
style.top=i?`${i.y}px`:"",this.hint.textContent=t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,uv))}};var pv=["start","schedule-start","message-start"],ns=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","tidy","config.looks"];constructor(t,e,i,r,o,s,a){
this.eventBus=t,this.canvas=e,this.looks=i,this.registry=o,this.percent=$("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at 100 %","aria\
-label":"Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>e.zoom(1,"auto"));let c=$("div",{class:"canvas-controls",role:"toolba\
r","aria-label":"View"},[W("zoom-out","Zoom out",()=>r.step(-1),{keys:"−"}),this.percent,W("zoom-in","Zoom in",()=>r.step(1),{keys:"+"}),W("maximize","Show ev\
erything",()=>r.fit(),{keys:"1"}),W("search","Find a block",()=>window.segue.find(),{keys:"Ctrl+K"})]);i.readOnly||c.append(W("wand-sparkles","Tidy up",()=>s.all())),
c.append(W("image-down","Save as picture",()=>this.eventBus.fire("export.ask",{}))),c.append(W("keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("canvas.i\
nit",()=>e.getContainer().append(c)),t.on("canvas.viewbox.changed",({viewbox:l})=>{let h=`${Math.round(l.scale*100)} %`;this.percent.textContent=h,this.percent.
setAttribute("aria-label",`Zoom: ${h}. Show at 100 %`)}),t.on("search.ask",()=>window.segue.find()),t.on("help.ask",()=>this.help()),t.on(["elements.changed","s\
hape.removed","diagram.read"],()=>this.empty(a.emptyText)),t.on("shape.added",()=>{this.emptyBox&&this.empty(a.emptyText)})}empty(t){if(!!this.registry.find(i=>i.
block)){this.emptyBox?.remove(),this.emptyBox=null;return}this.emptyBox||(this.emptyBox=$("div",{class:"canvas-empty"},[$("p",{class:"canvas-empty__title"},[t??
(this.looks.readOnly?"There is nothing in this version.":"What starts this process?")])]),this.looks.readOnly||this.emptyBox.append($("div",{class:"canvas-empty\
__choices"},this.starts())),this.canvas.getContainer().append(this.emptyBox))}starts(){return pv.map(t=>this.looks.offers.get(t)).filter(Boolean).map(t=>{let e=$(
"button",{type:"button",class:"canvas-choice","data-start":t.kind},[$("span",{class:`kind-tile ${hn(t.group)}`},[it(t.icon)]),$("span",{class:"picker-words"},[$(
"span",{class:"picker-name"},[t.name]),$("span",{class:"picker-summary"},[t.summary??""])])]);return e.addEventListener("click",()=>this.eventBus.fire("picker.a\
dd",{kind:t.kind})),e})}help(){let t=$("button",{type:"button",class:"canvas-button","aria-label":"Close"},[it("x")]),e=$("dialog",{class:"canvas-help","aria-la\
bel":"Keyboard"},[$("header",{},[$("h2",{},["Keyboard"]),t]),$("dl",{},ud.flatMap(([i,r])=>[$("dt",{},[i]),$("dd",{},[r])]))]);t.addEventListener("click",()=>e.
close()),e.addEventListener("close",()=>{e.remove(),this.canvas.focus()}),e.addEventListener("keydown",i=>i.stopPropagation()),this.canvas.getContainer().append(
e),e.showModal()}};var mv=10.25,gv=12,is=class{static $inject=["eventBus","canvas","elementRegistry","space","graphicsFactory"];constructor(t,e,i,r,o){this.factory=o,this.canvas=e,
this.registry=i,this.space=r,this.band=null,this.asked=this.stale=!1,this.words=new Map,this.ends=new WeakMap,this.draw=()=>{},t.on("canvas.viewbox.changed",3e3,
({viewbox:s})=>this.turn($u(s.scale))),t.on("commandStack.changed",()=>{this.band?.detail==="names"&&this.ask(!0)})}draws(t){this.draw=t}turn(t){t!==this.band&&
(this.band=t,this.ask(!0))}ask(t){this.stale||=t,!this.asked&&(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.stale&&this.redraw(),this.arrange()}))}redraw(){
this.stale=!1;let t=this.canvas.getContainer();this.band?t.dataset.detail=this.band.detail:delete t.dataset.detail,this.factory.putBehind(this.band?.detail==="n\
ames");for(let e of this.registry.getAll()){let i=e.block&&e.parent&&$t(this.registry.getGraphics(e));i?.firstChild&&this.draw(e,i)}}placed(t,e,i){this.words.set(
t,{group:e,box:i}),this.band&&this.ask(!1)}unplaced(t){this.words.delete(t)}arrange(){let t=this.band?this.band.pixel*mv/gv:1,e=[];for(let{group:i,box:r}of this.
words.values()){let{x:o,y:s,width:a,height:c}=r,l=o+a/2,h=s+c/2,u={x:l-a*t/2,y:h-c*t/2,width:a*t,height:c*t},d=!this.band||!(this.crowded(u)||e.some(f=>ie(f,u)));
i.classList.toggle("crowded",!d),d&&e.push(u),i.setAttribute("transform",`translate(${l} ${h}) scale(${t}) translate(${-a/2} ${-c/2})`)}}crowded(t){return this.
space.shapes.touching(X(t,Ti)).some(({owner:e,rect:i})=>{let{top:r,right:o,foot:s}=this.ends.get(e)??{top:0,right:i.width,foot:i.height},a={x:i.x,y:i.y+r,width:Math.
max(i.width,o),height:s-r};return ie(X(a,2),t)&&!(e.children?.length&&yv(t,a))})}whole(t){let{band:e}=this,i=r=>{e&&(this.band=r,this.redraw(),this.arrange())};
i(null);try{return t()}finally{i(e)}}};function yv(n,t){return n.x>=t.x&&n.y>=t.y&&n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height}var vv=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","opacity","font-family","font-size",
"font-weight","text-anchor","display","visibility"],xv=".djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-lo\
ose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)",rs=32,wv=2,bv=12e3,os=class{static $inject=["eventBus","canvas","elementRegistry","view","do\
cumentModel","detail"];constructor(t,e,i,r,o,s){this.detail=s,this.eventBus=t,this.canvas=e,this.registry=i,this.view=r,this.model=o,t.on("export.ask",()=>this.
ask())}ask(){let t=$("button",{type:"button",class:"canvas-button","aria-label":"Close"},[it("x")]),e=$("dialog",{class:"canvas-help canvas-export","aria-label":"\
Save as picture"},[$("header",{},[$("h2",{},["Save as picture"]),t]),$("p",{},["The whole process, as it looks now."])]),i=(o,s,a)=>{let c=$("button",{type:"but\
ton",class:"btn btn--secondary","data-export":s},[it("image-down"),$("span",{},[o])]);return c.addEventListener("click",async()=>{let l=await a();l?this.save(l,
s):this.eventBus.fire("announce",{text:"The picture is too large for this. Save it as SVG.",show:!0}),e.close()}),c};e.append($("div",{class:"row"},[i("SVG, sha\
rp at any size","svg",async()=>new Blob([this.svg()],{type:"image/svg+xml"})),i("PNG, for documents","png",()=>this.png())]));let r=this.canvas.getContainer().closest(
"[data-bpmn]")?.dataset.bpmn;if(r){let o=$("a",{class:"btn btn--secondary",href:r,download:"","data-export":"bpmn"},[it("file-down"),$("span",{},["BPMN 2.0, for\
 other tools"])]);o.addEventListener("click",()=>e.close()),e.append($("p",{},["The process itself, with its picture:"]),$("div",{class:"row"},[o]))}t.addEventListener(
"click",()=>e.close()),e.addEventListener("close",()=>{e.remove(),this.canvas.focus()}),e.addEventListener("keydown",o=>o.stopPropagation()),this.canvas.getContainer().
append(e),e.showModal()}save(t,e){let i=$("a",{href:URL.createObjectURL(t),download:`${this.model.head.id||"process"}.${e}`});i.click(),setTimeout(()=>URL.revokeObjectURL(
i.href),6e4)}svg(){return this.view.whole(()=>this.detail.whole(()=>this.text()))}text(){let t=this.canvas.getContainer().querySelector("svg"),e=t.querySelector(
".viewport"),i=this.view.bounds()??{x:0,y:0,width:100,height:100},r=[...e.querySelectorAll(".selected, .hover")].map(p=>[p,p.getAttribute("class")]);for(let[p]of r)
p.classList.remove("selected","hover");let o=e.cloneNode(!0);yd(e,o);for(let[p,g]of r)p.setAttribute("class",g);o.removeAttribute("transform");for(let p of o.querySelectorAll(
"[data-editing]"))p.remove();let s=i.x-rs,a=i.y-rs,c=i.width+2*rs,l=i.height+2*rs,h=getComputedStyle(this.canvas.getContainer()).backgroundColor,u=[...new Set([
...o.querySelectorAll("use")].map(p=>p.getAttribute("href")??""))].map(p=>t.querySelector(`defs > [id="${CSS.escape(p.slice(1))}"]`)?.outerHTML??""),d=[...t.querySelectorAll(
"defs > marker")].map(p=>p.outerHTML),f=new XMLSerializer().serializeToString(o).replaceAll(' xmlns="http://www.w3.org/2000/svg"',"");return`<svg xmlns="http://\
www.w3.org/2000/svg" viewBox="${s} ${a} ${c} ${l}" width="${c}" height="${l}"><defs>${[...u,...d].join("")}</defs><rect x="${s}" y="${a}" width="${c}" height="${l}\
" fill="${h}"/>${f}</svg>`}async png(){let t=URL.createObjectURL(new Blob([this.svg()],{type:"image/svg+xml"}));try{let e=new Image;e.src=t,await e.decode();let i=Math.
min(wv,bv/Math.max(e.width,e.height)),r=document.createElement("canvas");return r.width=Math.ceil(e.width*i),r.height=Math.ceil(e.height*i),r.getContext("2d")?.
drawImage(e,0,0,r.width,r.height),await new Promise(o=>r.toBlob(o,"image/png"))}finally{URL.revokeObjectURL(t)}}};function yd(n,t){if(n.matches(xv))return t.setAttribute(
"data-editing","");let e=getComputedStyle(n);t.removeAttribute("class"),t.removeAttribute("style");for(let i of["role","tabindex","aria-label","aria-roledescrip\
tion","data-element-id"])t.removeAttribute(i);if(n.classList.length>0||n.nodeName!=="g")for(let i of vv)t.setAttribute(i,e.getPropertyValue(i));for(let i=0;i<n.
children.length;i++)yd(n.children[i],t.children[i])}var ss=class{static $inject=["eventBus","view","dragging"];constructor(t,e,i){let[r,o]=[[],[]];t.on("commandStack.elements.create.postExecuted",({context:s})=>{
r.push(...s.elements.filter(a=>a.block))}),t.on("room.made",({shape:s})=>o.push(s)),t.on("commandStack.changed",({trigger:s})=>{let[a,c]=[r,o].map(h=>h.filter(u=>u.
parent));if([r,o]=[[],[]],s!=="execute"||a.length===0)return;let l=()=>e.bring(a,c);i.context()?t.once("drag.cleanup",l):l()})}};var zn=200,Fn=128,as=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,e,i,r,o){this.canvas=e,this.registry=i,this.view=
r,this.looks=o,this.asked=this.due=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=$("canvas",{class:"minimap",width:String(zn*2),height:String(Fn*
2),"aria-hidden":"true",hidden:""}),this.frame=$("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.
paper,this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,!this.due&&(this.due=!0,setTimeout(()=>{this.due=!1,this.ask()}))}),
t.on("canvas.viewbox.changed",()=>this.ask()),this.paper.addEventListener("pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.
addEventListener("pointermove",s=>s.buttons===1&&this.jump(s)),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){
this.colours.clear(),this.stale=!0,this.ask()}ask(){this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.
viewbox(),e=this.stale?this.view.bounds():this.box,i=!e||e.x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;if(this.paper.hidden=this.frame.
hidden=i||t.outer.width<640,!e||this.paper.hidden)return;this.box=e;let r=Math.min((zn-16)/e.width,(Fn-16)/e.height);this.scale=r,this.left=(zn-e.width*r)/2-e.x*
r,this.top=(Fn-e.height*r)/2-e.y*r,this.stale&&this.paint();let o=(h,u)=>Math.max(0,Math.min(h,u)),s=o(t.x*r+this.left,zn),a=o(t.y*r+this.top,Fn),c=o((t.x+t.width)*
r+this.left,zn),l=o((t.y+t.height)*r+this.top,Fn);Object.assign(this.frame.style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){
let t=this.paper.getContext("2d");if(!t)return;this.stale=!1,t.setTransform(2,0,0,2,0,0),t.clearRect(0,0,zn,Fn);let{scale:e=1,left:i=0,top:r=0}=this;for(let o of this.
registry.getAll()){if(!o.block)continue;let s=this.looks.block(o);t.globalAlpha=s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),
t.fillRect(o.x*e+i,o.y*e+r,Math.max(2,o.width*e),Math.max(2,o.height*e))}}colour(t){let e=this.colours.get(t);if(e===void 0){let i=$("span",{class:`minimap-prob\
e ${t}`,"aria-hidden":"true"});this.canvas.getContainer().append(i),this.colours.set(t,e=getComputedStyle(i).color),i.remove()}return e}jump(t){let e=this.paper.
getBoundingClientRect(),i=(t.clientX-e.left-(this.left??0))/(this.scale??1),r=(t.clientY-e.top-(this.top??0))/(this.scale??1);this.view.show(i,r,this.canvas.zoom())}};var cs=class{constructor(t){this.canvas=t,this.goal=null;for(let e of["pointerdown","wheel"])t.getContainer().addEventListener(e,()=>this.goal=null,{capture:!0,
passive:!0})}to(t){let e=this.now();if(document.hidden||matchMedia("(prefers-reduced-motion: reduce)").matches)return void this.canvas.viewbox(t);this.goal=t;let i=performance.
now(),r=e,o=s=>{if(this.goal!==t||!kv(this.now(),r))return void(this.goal===t&&(this.goal=null));let a=Math.min(1,Math.max(0,(s-i)/260)),c=1-(1-a)**3;this.canvas.
viewbox({...t,x:e.x+(t.x-e.x)*c,y:e.y+(t.y-e.y)*c}),r=this.now(),a<1?requestAnimationFrame(o):this.goal=null};requestAnimationFrame(o)}now(){let{x:t,y:e,width:i,
height:r}=this.canvas.viewbox();return{x:t,y:e,width:i,height:r}}};function kv(n,t){return n.x===t.x&&n.y===t.y&&n.width===t.width&&n.height===t.height}var vd=.1,_v=3,xd=.25,Ev=20,wd={x:24,y:48},Sv=16,Hi={least:.6,long:.8},bd={least:.22,long:.64},kd={x:48,y:92},Mv=75,Av=300,ls=class{static $inject=["eventBus","\
canvas","elementRegistry","graphicsFactory","config.looks"];constructor(t,e,i,r,o){this.canvas=e,this.registry=i,this.eventBus=t,this.factory=r,this.glide=new cs(
e),this.asked=!1,this.began="",this.about=null,this.shown=new Map,this.due=new Set,this.looking=!!o?.readOnly,this.sparing=!1,this.reading=!1,t.on("root.set",()=>this.
measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.changed",({elements:s})=>this.ask(s)),t.on(["shape.removed","conn\
ection.removed"],({element:s})=>this.shown.delete(s)),t.on(["shape.added","connection.added"],({element:s})=>{this.reading||this.ask([s])})}measureCheaply(){let t=this.
canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(e=>e.parent);return t.length>0?St(t):null}fit(){
let{width:t,height:e}=this.canvas.getSize(),i=this.bounds();if(!t||!e)return;if(!i)return void this.canvas.viewbox({x:0,y:0,width:t,height:e});let r=Math.max(vd,
Math.min(1,(t-2*Math.min(wd.x,t/8))/i.width,(e-2*Math.min(wd.y,t/8))/i.height));this.show(i.x+i.width/2,i.y+i.height/2,r)}show(t,e,i){let{width:r,height:o}=this.
canvas.getSize();!r||!o||this.canvas.viewbox({x:t-r/i/2,y:e-o/i/2,width:r/i,height:o/i})}begin(){let{width:t,height:e}=this.canvas.getSize();!t||!e||(this.beginning(),
this.about?.parent&&this.reveal(this.about),this.began=this.place())}follow(t){let e=!this.began||this.place()===this.began;this.reveal(t),e&&(this.about=t,this.
began&&(this.began=this.place()))}place(){let{x:t,y:e,scale:i}=this.canvas.viewbox();return`${t} ${e} ${i}`}resize(t){let e=this.place()===this.began,{x:i,y:r,scale:o,
outer:s}=this.canvas.viewbox();t();let{width:a,height:c}=this.canvas.getSize();if(!(!a||!c||s.width===a&&s.height===c))if(e||!this.began)this.begin();else{if(!s.
width||!s.height)return;this.show(i+s.width/o/2,r+s.height/o/2,o)}}beginning(){this.fit();let t=this.bounds(),{least:e,long:i}=this.looking?bd:Hi;if(!t||this.canvas.
zoom()>=e)return;let{width:r,height:o}=this.canvas.getSize(),s=i,a=this.registry.filter(c=>c.block&&!c.parent.block).sort((c,l)=>c.order-l.order)[0]??t;this.canvas.
viewbox({x:a.x-80,y:this.level(a,s)-o/s/2,width:r/s,height:o/s})}step(t){let e=this.canvas.zoom(),i=t>0?Math.min(_v,e*1.25):Math.max(vd,e/1.25);this.canvas.zoom(
Math.abs(i-1)<.12?1:i,"auto")}pan(t){let i={ArrowLeft:{dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return i&&this.canvas.
scroll(i),!!i}reveal(t){let e=St([t]),{scale:i}=this.canvas.viewbox(),r=this.glide.goal??this.glide.now(),o=Sv/i,s=e.x-o>=r.x&&e.y-o>=r.y&&e.x+e.width+o<=r.x+r.
width&&e.y+e.height+o<=r.y+r.height,a=Math.max(i,(this.looking?bd:Hi).least);s||this.show(e.x+e.width/2,this.level(e,a),a)}near(t){let e=St([t]);this.canvas.zoom()<
Hi.least&&this.show(e.x+e.width/2,this.level(e,Hi.long),Hi.long)}bring(t,e){let i=this.glide.goal??this.glide.now(),{scale:r}=this.canvas.viewbox();if(!i.width||
!i.height)return;let o={x:Math.min(kd.x/r,i.width/8),y:Math.min(kd.y/r,i.height/5)},s={x:i.x+o.x,y:i.y+o.y,width:i.width-2*o.x,height:i.height-2*o.y},a=St([...t,
...e]),c=a.width<=s.width&&a.height<=s.height?a:St(t),l=_d(c.x,c.width,s.x,s.width),h=_d(c.y,c.height,s.y,s.height);(l||h)&&this.glide.to({...i,x:i.x+l,y:i.y+h})}level(t,e){
let i=this.bounds(),{height:r}=this.canvas.getSize(),o=t.y+t.height/2,s=(r/2-Mv)/e;if(!i)return o;let a=i.y+s,c=i.y+i.height-s;return a>=c?i.y+i.height/2:Math.min(
c,Math.max(a,o))}ground(){let{x:t,y:e,scale:i}=this.canvas.viewbox(),r=this.canvas.getContainer(),o=Ev*i;for(;o<14;)o*=2;r.style.backgroundSize=`${o}px ${o}px`,
r.style.backgroundPosition=`${-t*i-o/2}px ${-e*i-o/2}px`}ask(t){if(!t)this.due=null;else for(let e of t)this.due?.add(e);this.asked||(this.asked=!0,requestAnimationFrame(
()=>{this.asked=!1,this.cull(this.due??void 0)}))}cull(t=this.registry.getAll()){this.due=new Set;let e=this.sight(),i=e.width*xd,r=e.height*xd,o=e.x-i,s=e.x+e.
width+i,a=e.y-r,c=e.y+e.height+r,l=[];for(let h of t){if(!h.parent)continue;let u=h.waypoints?St([h]):h,d=u.x+u.width>=o&&u.x<=s&&u.y+u.height>=a&&u.y<=c;this.shown.
get(h)!==d&&(d?l.push(h):this.factory.away.has(h)?this.shown.set(h,!1):this.turn(h,!1))}this.come(l)}come(t){this.factory.arrive(t);for(let e of t)this.turn(e,!0)}sight(){
let t=this.glide.now(),{goal:e}=this.glide;if(!e)return t;let i=Math.min(t.x,e.x),r=Math.min(t.y,e.y);return{x:i,y:r,width:Math.max(t.x,e.x)+t.width-i,height:Math.
max(t.y,e.y)+t.height-r}}turn(t,e){this.shown.set(t,e);let i=this.registry.getGraphics(t);i&&(i.classList.toggle("away",!e),this.sparing&&this.fill(t,i,e),e?this.
factory.hit(t,i):this.sparing&&this.factory.leave(t),t.waypoints&&this.eventBus.fire("flow.shown",{element:t,on:e,spared:this.sparing&&!e}))}fill(t,e,i){let r=$t(
e);i?r.firstChild||this.factory.update(t.waypoints?"connection":"shape",t,e):r.replaceChildren()}draws(t){return!this.reading&&(!this.sparing||(this.shown.get(t)??
!0))}read(t,e){this.sparing=this.factory.aside=t>Av,this.reading=!0;try{e()}finally{this.reading=this.factory.aside=!1}if(this.begin(),this.cull(),!this.sparing)
for(let i of this.registry.getAll())i.parent&&this.fill(i,this.registry.getGraphics(i),!0)}whole(t){let e=[...this.shown].filter(([,i])=>!i).map(([i])=>i);this.
come(e);try{return t()}finally{for(let i of e)this.turn(i,!1)}}};function _d(n,t,e,i){return n<e||t>i?n-e:Math.max(0,n+t-e-i)}var hs=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,e,i,r,o,s){this.eventBus=t,this.registry=e,this.selection=
i,this.view=r,this.canvas=o,this.looks=s,this.known=null,this.leaving=!1,this.at=null,t.on("selection.changed",({newSelection:a})=>{a.length>0&&(this.leaving=!1)}),
o.getContainer().addEventListener("focusout",a=>{o.getContainer().contains(a.relatedTarget)||(this.leaving=!1)}),t.on("element.click",1500,({element:a,originalEvent:c})=>{
let l=i.get();return l.length===1&&l[0]===a&&!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.remov\
ed"],()=>{this.known=null})}order(){if(this.known)return this.known;let t=this.registry.filter(r=>r.block).sort((r,o)=>r.order-o.order),e=new Set,i=r=>{let o=[r];
for(;o.length>0;){let s=o.pop();if(e.has(s))continue;e.add(s);let a=s.outgoing.map(h=>h.target).sort((h,u)=>h.y-u.y),c=(s.children??[]).filter(h=>h.block&&h.incoming.
length===0),l=(s.attachers??[]).filter(h=>h.block);o.push(...[...c,...l,...a].reverse())}};for(let r of t)r.incoming.length===0&&!r.host&&!r.parent?.block&&i(r);
for(let r of t)i(r);return this.known=[...e]}tab(t){if(this.leaving)return!1;let e=this.order(),[i]=this.selection.get(),r=i?.flow?e.indexOf(i.source)+(t?1:0):e.
indexOf(i),o=r<0?t?void 0:e[0]:e[r+(t?-1:1)];return o?(this.go(o),!0):(this.selection.select(null),!1)}along(t){let[e]=this.selection.get();if(e?.flow&&(t==="Ar\
rowLeft"||t==="ArrowRight"))return this.go(t==="ArrowLeft"?e.source:e.target),!0;let i=e?.block?e:e?.source??this.order()[0];if(!i)return!1;let r=()=>{let s=i.incoming[0]?.
source;return s?s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[i]},o;return t==="ArrowRight"?o=i.outgoing[0]?.target:t==="ArrowLeft"?o=i.incoming[0]?.source:
o=r()[r().indexOf(i)+(t==="ArrowDown"?1:-1)],o&&this.go(o),!0}leave(){let[t]=this.selection.get();t||(this.leaving=!0),this.selection.select(null),this.eventBus.
fire("announce",{text:t?"Nothing is selected. Escape again, then Tab leaves the canvas.":"Tab leaves the canvas."})}flows(t){let[e]=this.selection.get(),i=e?.flow?
this.at&&this.at.into===t&&[e.source,e.target].includes(this.at.of)?this.at.of:t?e.target:e.source:e;if(!i?.block)return!1;let r=(t?i.incoming:i.outgoing).filter(
s=>s.flow).sort((s,a)=>t?s.source.y-a.source.y:s.target.y-a.target.y),o=r[(r.indexOf(e)+1)%r.length];return this.at={of:i,into:t},o?this.go(o):this.eventBus.fire(
"announce",{text:t?"Nothing leads to this block.":"Nothing leaves this block.",show:!0}),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),
this.focus(t)}focus(t){let e=this.registry.getGraphics(t);t.flow&&e&&(e.setAttribute("tabindex","-1"),e.setAttribute("role","img"),e.setAttribute("aria-label","\
Flow")),e?.focus({preventScroll:!0})}};var Cv=6e4,Rv=5e3;function Sd(n){let t=Object.keys(n);return{__init__:t,...Object.fromEntries(t.map(e=>[e,["type",n[e]]]))}}var Ov=Sd({documentModel:co,looks:bo,
space:mo,labels:go,router:Lo,layouter:wo,cardRenderer:Mo,graphicsFactory:Eo,elementFactory:Ko,detail:is,view:ls,walk:hs,announce:es,minimap:as,exporting:os}),Lv=Sd(
{segueRules:Qo,commands:qo,insert:Vo,connect:Wo,picker:zo,rename:Jo,toolbar:Ho,clipboard:Fo,healFlows:$o,clearFlows:Io,bentFlows:Po,growContainers:No,order:jo,freshEnds:Do,
liveFlows:Xo,lanes:Zo,tidy:ts,inSight:ss,calmEdges:Bo,landing:Yo,keys:Uo,controls:ns});function us(n){let{container:t,readOnly:e=!1,icons:i}=n;rd(i);let r=new Ye(
{canvas:{container:t},looks:{kinds:n.palette,readOnly:e,emptyText:n.emptyText},keyboardMoveSelection:{moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},
modules:[bt,kt,hu,fu,zr,yh,Kh,Qh,mh,ch,au,Gr,xl,Hl,bh,lu,Rh,_h,pl,gl,Ov,Lv]}),o=y=>r.get(y),s=o("canvas"),a=o("eventBus"),c=o("commandStack"),l=o("elementRegist\
ry"),h=o("looks"),u=o("documentModel"),d=o("selection"),f=o("commands");t.classList.toggle("read-only",e);let p=s.getContainer().querySelector("svg");p.classList.
add("canvas-picture"),p.setAttribute("role","application"),p.setAttribute("aria-roledescription","process canvas"),p.setAttribute("aria-label","Process canvas. \
Tab goes from block to block along the flow."),s.setRootElement(o("elementFactory").createRoot({id:"__root"})),Tv(s),n.inPage&&$v(o("zoomScroll"));let g=Pv(s,o(
"view")),x=(y,_)=>{let L=typeof y=="string"?Ei(y):y,N=L.pools.reduce((V,Fe)=>V+Fe.blocks.length+Fe.flows.length,0);p.style.display="none",Ed(h,L,_),o("view").read(
N,()=>{yu(r,L),c.clear()}),p.style.display="",a.fire("diagram.read",{})};x(n.document,n.facts);let S=y=>{for(let _ of y)o("view").draws(_)&&a.fire("element.chan\
ged",{element:_,gfx:l.getGraphics(_)})},k=()=>S(l.filter(y=>y.parent));Zu(p,i),document.fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{mu(),k()});
let m,w=new Map,v=()=>{document.hidden||S(l.filter(y=>{let _=y.block&&h.statuses.get(y.block.id),L=_&&ko(_)?Ee(_):"",N=!!L&&w.get(y.block.id)!==L;return L&&w.set(
y.block.id,L),N}))},b=y=>n.onTurn?n.onTurn(y):y();if(!e){let y=o("editorActions");for(let _ of["undo","redo"])y.unregister(_),y.register(_,()=>b(()=>c[_]()))}let R,
E=Iv(s,a);n.onTidy&&!e&&(o("tidy").ask=n.onTidy),a.on("commandStack.changed",({trigger:y})=>{y!=="clear"&&n.onChange?.({label:y??"change"})});let C=(y,_)=>y.filter(
L=>L[_]&&L.parent).map(L=>L[_].id);a.on("element.mousedown",1e4,()=>{for(let y,_=a._getListeners("element.click");_;_=y)y=_.next,_.priority===Rv&&a.off("element\
.click",_.callback)}),a.on("selection.changed",({newSelection:y})=>{n.onSelect?.({blocks:C(y,"block"),flows:C(y,"flow"),lanes:C(y,"lane"),pools:C(y,"pool")})});
let A=y=>{let _=y.filter(L=>L.block&&h.fresh.delete(L.block.id)&&L.parent);_.length!==0&&(S(_),a.fire("blocks.settled",{}))};return a.on("selection.changed",({oldSelection:y,
newSelection:_})=>A(y.filter(L=>!_.includes(L)))),a.on("panel.ask",({element:y})=>n.onOpen?.(Pn(y))),a.on("kind.change",({element:y,kind:_,props:L})=>n.onKind?.(
y.block.id,_,L)),{document:()=>u.write(l.getAll()),json:()=>xe(u.write(l.getAll())),replace(y,_){r.clear(),s.setRootElement(o("elementFactory").createRoot({id:"\
__root"})),x(y,_)},applyProps:(y,_,L)=>f.apply({blocks:{[y]:{props:_}},facts:L?{[y]:L}:void 0},"Change properties"),apply:(y,_)=>f.apply(y,_),block:y=>f.find(y,
"block")?.block,flow(y){let _=f.find(y,"flow");return _&&{..._.flow,from:_.source.block.id,to:_.target.block.id}},blocks:()=>o("walk").order().map(y=>({...h.block(
y),id:y.block.id,spoken:h.spoken(y)})),kinds:()=>[...h.offers].filter(([,y])=>y.shape!=="event").map(([y,_])=>({offer:y,name:_.name,icon:_.icon,summary:_.summary??
"",heading:_.heading??_.group,tile:hn(_.group)})),ask:y=>a.fire(y,{}),title(y){let _=f.find(y,"block");return _?h.block(_).title:""},has:({of:y,id:_})=>y==="pro\
cess"||!!f.find(_,Ua(y)),part({of:y,id:_}){let L=y==="process"?null:f.find(_,Ua(y)),N=L&&(L.pool??u.poolOf(L)),V=at(u.head,{pools:[],layout:{}});if(!N)return V;
let Fe=y==="flow"?[L.source,L.target]:y==="block"?[L]:[],Fs=l.filter(qt=>qt.pool||qt.lane||Fe.includes(qt)||qt.flow&&qt.source===Fe[0]),Ui=u.write(Fs).pools.find(
qt=>qt.id===N.id);return Ui?at(V,{pools:[Ui]}):V},titlesAround({of:y,id:_}){let L=y==="process"?null:f.find(_,Ua(y)),N=L?.flow?[L.source,L.target]:L?L.outgoing.
map(V=>V.target):[];return Object.fromEntries(N.map(V=>[V.block.id,h.block(V).title]))},head:()=>u.head,text:xe,parse:Ei,describe(y,_){let L=Ed(h,y,_);L.size!==
0&&(S(l.filter(N=>N.block&&L.has(N.block.id))),S(l.filter(N=>N.flow&&L.has(N.source.block.id))))},calm:()=>new Promise(y=>{o("dragging").context()?a.once("drag.\
cleanup",()=>queueMicrotask(y)):y()}),facts:()=>Object.fromEntries(l.filter(y=>y.block).map(y=>[y.block.id,h.factsOf(y.block)])),problems(y){let _=h.problems;h.
problems=new Map;for(let N of y){let V=N.block||N.flow;V&&h.problems.set(V,[...h.problems.get(V)??[],N])}let L=[...new Set([..._.keys(),...h.problems.keys()])].
filter(N=>xe(_.get(N)??null)!==xe(h.problems.get(N)??null));S(L.map(N=>f.find(N)).filter(Boolean))},status(y){h.live=y!==null&&!y.many,h.statuses=new Map(Object.
entries(y?.blocks??{})),h.taken=new Set(y?.flows??[]),k(),clearInterval(m),[...h.statuses.values()].some(ko)&&(m=setInterval(v,Cv/4))},select(y){let _=f.find(y);
return _?(o("view").near(_),_.block?o("walk").go(_):(d.select(_),o("view").reveal(_)),!0):!1},show(y){let _=y&&f.find(y);_&&o("view").follow(_)},drawLanes(){o("\
lanes").draw()||a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},choose(y){let _=f.find(y,"block");_&&(d.select(
_),o("view").reveal(_),o("view").cull())},point(y){let _=y&&f.find(y,"block");R!==_&&(R?.parent&&s.removeMarker(R,"pointed"),_&&s.addMarker(_,"pointed"),R=_||void 0)},
onPoint(y){a.on("element.hover",({element:_})=>y(_.block?.id??"")),a.on("element.out",()=>y(""))},settle:()=>A(l.getAll()),fresh:y=>h.fresh.has(y),connectFrom(y,_){
let L=f.find(y,"block");L&&(o("walk").go(L),a.fire("connect.keys",{source:L,exit:_}))},addEnd(y,_){let L=f.find(y,"block");L&&o("walk").go(o("insert").append(L,
"end",_))},deselect:()=>d.select(null),focus(){let[y]=d.get();y?o("walk").focus(y):s.focus()},fit:()=>o("view").fit(),undo:()=>b(()=>c.undo()),redo:()=>b(()=>c.
redo()),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),svg:()=>o("exporting").svg(),tidy:()=>o("tidy").all(),drag:(y,_)=>o("create").start(y,o("elementFactory").
newBlock(_)),add(y){let[_]=d.get();if(h.offers.get(y)?.shape==="event"){_&&o("insert").onEdge(_,y);return}let L=_?.flow?{flow:_}:_?.block&&h.exits(_.block).length>
0&&h.canBeEntered({id:"",kind:h.offers.get(y)?.kind??y})?{source:_}:{},N=o("picker").add(y,L);N&&o("walk").go(N)},repaint:()=>o("minimap").repaint(),on:(y,_)=>a.
on(y,_),destroy(){g.disconnect(),clearInterval(m),E.abort(),r.destroy()},diagram:r}}function Ua(n){return n==="flow"||n==="lane"||n==="pool"?n:"block"}function Tv(n){
for(let t of["addMarker","removeMarker"]){let e=n[t].bind(n);n[t]=(i,r)=>{let o=typeof i=="string"?n._elementRegistry.get(i):i;(o?.parent||o?.waypoints)&&e(o,r)}}}
function $v(n){let t=n._handleWheel;n._handleWheel=e=>{(e.ctrlKey||e.metaKey||e.shiftKey||Math.abs(e.deltaX)>Math.abs(e.deltaY))&&t(e)}}function Iv(n,t){let e=new AbortController,
i=!1;return document.addEventListener("focusin",r=>i=n.getContainer().contains(r.target),{signal:e.signal}),t.on("elements.changed",50,()=>{i&&document.activeElement===
document.body&&n.focus()}),e}function Pv(n,t){let e=n.getContainer(),i=e.querySelector("svg"),r={width:0,height:0},o=()=>{r={width:e.clientWidth,height:e.clientHeight},
!(!r.width||!r.height)&&(i.setAttribute("width",String(r.width)),i.setAttribute("height",String(r.height)))};o(),n.getSize=()=>({...r});let s=new ResizeObserver(
()=>t.resize(()=>{o(),n.resized()}));return s.observe(e),s}function Ed(n,t,e){let i=new Set;if(!e)return i;for(let r of t.pools)for(let o of r.blocks)e[o.id]&&n.
learn(o,e[o.id])&&i.add(o.id);return i}var ds=class{constructor(t,e,i){this.form=t,this.designer=i,this.tab=document.getElementById("tab-block"),this.panel=document.getElementById("instance-block"),this.
story=document.getElementById("instance-story"),this.block="",this.from=null,this.goes=this.comes=!1,this.held=!1,this.open=new Set,e.addEventListener("block-se\
lected",o=>this.choose(o.detail,null)),this.listen();let r=document.getElementById("instance-step");r&&new MutationObserver(()=>this.block&&this.look()).observe(
r,{childList:!0,characterData:!0,subtree:!0}),new MutationObserver(()=>this.mark()).observe(this.story,{childList:!0,subtree:!0,attributes:!0,attributeFilter:["\
aria-current"]})}listen(){let t=e=>e.target.closest?.("[data-about]");this.story.addEventListener("click",e=>{let i=t(e),r=i?.dataset.about??"";i&&(this.choose(
r,i),this.designer.choose(r))});for(let e of["mouseover","focusin"])this.story.addEventListener(e,i=>this.designer.point(t(i)?.dataset.about??""));for(let e of[
"mouseleave","focusout"])this.story.addEventListener(e,()=>this.designer.point(""));this.designer.onPoint(e=>{for(let i of this.titles())i.classList.toggle("is-\
pointed",e!==""&&i.dataset.about===e)}),this.form.addEventListener("htmx:after:swap",()=>this.drawn()),this.panel.addEventListener("focusin",()=>this.held=!0),this.
panel.addEventListener("focusout",e=>this.held=e.relatedTarget===null),this.panel.addEventListener("toggle",e=>{let i=e.target,r=this.key(i);i.open?this.open.add(
r):this.open.delete(r)},!0),this.panel.addEventListener("click",e=>e.target.closest?.("[data-chosen-all]")&&this.look("yes")),this.panel.closest(".tab-panel")?.
addEventListener("keydown",e=>this.back(e))}choose(t,e){e&&(this.from=e.textContent,this.goes=!0),!(t===this.block&&!e)&&(t!==this.block&&(e||(this.from=null),this.
open.clear(),this.block=t,this.mark()),this.comes=t!=="",this.look(""),t&&this.tab.click())}look(t){let e=i=>this.form.elements.namedItem(i);e("block").value=this.
block,t!==void 0&&(e("all").value=t),this.form.dispatchEvent(new CustomEvent("block-look"))}drawn(){for(let i of this.panel.querySelectorAll("details"))this.open.
has(this.key(i))&&(i.open=!0);let t=this.panel.querySelector("[data-chosen-title]");if(!t||t.dataset.chosenTitle!==this.block)return;this.comes&&this.reveal(t),
this.comes=!1;let e=document.activeElement===document.body&&this.held;(this.goes||e)&&t.focus({preventScroll:!0}),this.goes=!1}reveal(t){let e=this.panel.querySelector(
"article")?.getBoundingClientRect();(t.getBoundingClientRect().top<0||(e?.top??0)+96>innerHeight)&&this.tab.scrollIntoView({block:"start"})}titles(){return[...this.
story.querySelectorAll("[data-about]")]}mark(){for(let t of this.titles()){let e=this.block!==""&&t.dataset.about===this.block;e!==t.hasAttribute("aria-current")&&
(e?t.setAttribute("aria-current","true"):t.removeAttribute("aria-current"))}}key(t){let e=t.closest("article");return`${e?.dataset.run} ${[...e?.querySelectorAll(
"details")??[]].indexOf(t)}`}back(t){if(t.key!=="Escape"||t.defaultPrevented)return;t.preventDefault();let e=this.titles().filter(i=>i.dataset.about===this.block);
if(this.from===null||e.length===0){this.designer.focus();return}document.getElementById("tab-story")?.click(),(e.find(i=>i.textContent===this.from)??e[0]).focus()}};var Nv={saved:{icon:"circle-check",text:({at:n})=>n?`Saved · ${Oi(n)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},fs=class{constructor(t,e){
this.designer=e,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>e.undo()),this.redo?.addEventListener("click",()=>e.redo()),e.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,e){
let{icon:i,text:r}=Nv[t],{place:o}=this;!o||o.dataset.state==="offline"&&t==="saving"||(o.dataset.state=t,o.replaceChildren(it(i),$("span",{},[r(e)])),t==="save\
d"&&this.clear())}ask(t,e){if(!this.banner)return;let i=e.map(({text:r,act:o,primary:s})=>{let a=$("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[r]);return a.addEventListener("click",()=>{this.clear(),o()}),a});this.banner.replaceChildren(it("triangle-alert"),$("p",{},[t]),$("div",
{class:"row"},i)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var Ya=null,zi=()=>Ya;addEventListener("pointerdown",n=>{n.button!==0||!(n.target instanceof Element)||!n.target.closest("button, summary, label, a, [data-handl\
e]")||(Ya??=new Promise(t=>{let e=new AbortController;for(let i of["pointerup","pointercancel","blur"])addEventListener(i,()=>{e.abort(),setTimeout(()=>{Ya=null,
t()})},{signal:e.signal,capture:i!=="blur"})}))},{capture:!0});function ps(n,t){let e=n.querySelector("#panel-answer");if(!e)return null;e.remove();let{label:i,change:r}=t.parse(e.textContent??"");return{label:i,change:jv(r??
{})}}function jv(n){let t=i=>i&&Object.fromEntries(Object.entries(i).map(([r,o])=>[r,o===null?void 0:o])),e=i=>i&&Object.fromEntries(Object.entries(i).map(([r,o])=>[
r,t(o)]));return{...n,blocks:e(n.blocks),flows:e(n.flows),lanes:e(n.lanes),pools:e(n.pools),document:t(n.document)}}var qn=class{constructor(t,e){this.part=t,this.
text=e,this.since=new Map}news(t){let e={...t};for(let i of["blocks","flows","lanes","pools"])t[i]&&(e[i]=Object.fromEntries(Object.entries(t[i]).map(([r,o])=>[
r,this.members(i,r,o)])));return t.document&&(e.document=this.members("document","",t.document)),e}members(t,e,i){let r=this.thing(t,e);return Object.fromEntries(
Object.entries(i).filter(([o,s])=>{let a=`${t} ${e} ${o}`,c=this.text(s),l=this.since.get(a)??this.text(r?.[o]);return this.since.set(a,c),c!==l}))}thing(t,e){return t===
"document"?this.part:this.part.pools.flatMap(r=>t==="pools"?[r]:r[t]??[]).find(r=>r.id===e)}};var Dv=".combobox__input, [data-quiet], [data-open-mark]";function gs(n){let t=new Map;for(let e of n?.elements??[]){let i=e;if(!i.name||i.disabled||i.matches(`\
button, fieldset, ${Dv}`))continue;let r=t.get(i.name)??[];t.set(i.name,r),(!(i.type==="checkbox"||i.type==="radio")||i.checked)&&r.push(i.value)}return new Map(
[...t].map(([e,i])=>[e,JSON.stringify(i)]))}function Md(n){for(let t of n.querySelectorAll("[data-open-mark]"))t.value=t.parentElement?.querySelector(":scope > \
details")?.hasAttribute("open")?"1":"";return new URLSearchParams(new FormData(n))}function Ad(n,t){for(let e of n.querySelectorAll("input, textarea, select"))if(!(e===
t||e.matches(".combobox__input, [data-quiet]")))if(e instanceof HTMLSelectElement)for(let i of e.options)i.selected=i.defaultSelected;else e.type==="checkbox"||
e.type==="radio"?e.checked=e.defaultChecked:e.value!==e.defaultValue&&(e.value=e.defaultValue)}var ms=class{constructor(t,e){this.place=t,this.told=e,this.open=
new Set,t.addEventListener("change",i=>{i.target.matches(".combobox__input, [data-quiet]")||e.changed()}),t.addEventListener("focusout",()=>e.left()),t.addEventListener(
"submit",i=>{i.preventDefault();let r=i.submitter;r?.name?e.pressed({name:r.name,value:r.value}):e.changed()}),t.addEventListener("click",i=>this.clicked(i.target)),
t.addEventListener("pointerdown",i=>this.grab(i))}get form(){return this.place.querySelector("form")}reopen(){for(let t of this.open)this.place.querySelector(`d\
etails[id="${CSS.escape(t)}"]`)?.setAttribute("open","")}clicked(t){let e=t.closest("summary")?.parentElement;e instanceof HTMLDetailsElement&&e.id&&(e.open?this.
open.delete(e.id):this.open.add(e.id));let i=t.closest("[data-insert]");if(i)return this.insert(i);let r=t.closest("[data-add-clause]");if(r)return this.addClause(
r);let o=t.closest("[data-remove-clause]")?.closest("[data-clause]");o&&(o.remove(),this.told.changed())}addClause(t){let e=t.closest("[data-group]"),i=[...(e??
t.closest("[data-condition]"))?.querySelectorAll("[data-clause]")??[]].at(-1),r=i?.cloneNode(!0);if(!i||!r)return;for(let s of r.querySelectorAll("input, select"))
s.name.endsWith(".group")||(s.value="");let o=r.querySelector('[name$=".group"]');o&&(o.value=t.getAttribute("data-new-group")??e?.getAttribute("data-group")??""),
i.after(r),this.told.changed()}insert(t){let e=this.form?.elements.namedItem(t.dataset.into??"");(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)&&
(e.focus(),e.setRangeText(t.dataset.insert??"",e.selectionStart??e.value.length,e.selectionEnd??e.value.length,"end"),this.told.changed())}grab(t){let e=t.target.
closest("[data-handle]")?.closest("[data-row]");if(!e||t.button!==0)return;t.preventDefault();let i=new AbortController,{signal:r}=i,o=!1;e.classList.add("is-dr\
agged"),addEventListener("pointermove",s=>{let a=document.elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===e||a.parentElement!==e.parentElement)
return;let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(e);else if(!l&&s.
clientY<c.top+c.height/2)a.before(e);else return;o=!0},{signal:r});for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{i.abort(),e.classList.remove(
"is-dragged"),o&&this.told.changed()},{signal:r})}};var ys=class{constructor(t,e){this.place=t,this.acts=e,this.shown=null}async fetch(t,e,i,r){let o=r?`What you entered for ${i} is still here, but not saved.`:`T\
he fields of ${i} cannot be shown.`;try{let s=await fetch(t,{method:"POST",body:e,credentials:"same-origin",headers:{"HX-Request":"true",Accept:"text/html"},signal:AbortSignal.
timeout(3e4)}),a=await s.text(),c=new DOMParser().parseFromString(a,"text/html"),l=/^\s*<!doctype/i.test(a);if(s.ok&&!l)return c;s.status===401||s.redirected&&l?
this.say({title:"You were signed out.",text:`${o} Sign in in another window, then try again here.`},r):this.say({title:Cd(c,".toast__title, main h1")||"The serv\
er could not do this.",text:`${Cd(c,".toast__text, .problem__what p")} ${o}`},r)}catch{this.say({title:"The server did not answer.",text:`${o} Look whether you \
are connected, then try again.`},r)}return null}say({title:t,text:e},i){this.clear();let r=document.getElementById("panel-trouble");if(!(r instanceof HTMLTemplateElement))
return;let o=document.importNode(r.content,!0).firstElementChild,s=(c,l)=>o.querySelector(c).replaceChildren(l);s(".banner__title",t),s("[data-panel-why]",e.trim()),
o.querySelector("[data-panel-again]")?.addEventListener("click",this.acts.again);let a=o.querySelector("[data-panel-discard]");a.hidden=!i,a.addEventListener("c\
lick",this.acts.discard),this.shown=o,this.place.before(o),o.scrollIntoView({block:"nearest"})}clear(){this.shown?.remove(),this.shown=null}};function Cd(n,t){return(n.
querySelector(t)?.textContent??"").trim().slice(0,500)}var Rd={of:"process",id:""},Fi=class{constructor(t,e,{before:i,of:r}){this.place=t,this.designer=e,this.before=i,this.of=r,this.wanted=null,this.drawn=null,this.
told=new Map,this.basis=new qn({pools:[]},e.text),this.picture="",this.due=!1,this.stale=!1,this.late=!1,this.press=null,this.asked=[],this.busy=!1,this.waiting=
[],this.applying=!1,this.focusNext="",this.focused="",this.fields=new ms(t,{changed:()=>this.again(),left:()=>{this.work()},pressed:o=>{this.press=o,this.again()}}),
this.trouble=new ys(t,{again:()=>this.again(),discard:()=>this.discard()}),e.on("commandStack.changed",()=>this.applying||this.refresh()),addEventListener("onli\
ne",()=>this.trouble.shown&&this.again()),addEventListener("beforeunload",o=>{this.pending()&&(this.again(),o.preventDefault())})}show(t){let e=Object.entries(t).
flatMap(([i,r])=>r.map(o=>({of:i.slice(0,-1),id:o})));this.wanted=e.length===1?e[0]:e.length===0?Rd:null,this.age(),this.work()}first(){this.wanted=Rd,this.work()}ask(t){
this.wanted&&this.asked.push({subject:this.wanted,more:t}),this.again()}pending(){return this.press!==null||this.asked.length>0||this.unsent().size>0}settled(){
return new Promise(t=>{this.waiting.push(t),this.again()})}focus(t="*"){this.focusNext=t,this.place.inert||this.goOn()}tell(t,e=this.wanted,i=e&&this.designer.part(
e)){e&&(t.set("_of",e.of),t.set("_id",e.id),t.set("_document",this.designer.text(i)),e.of==="block"&&this.designer.fresh(e.id)&&t.set("_fresh","1"),t.set("_titl\
es",JSON.stringify(this.designer.titlesAround(e))))}refresh(){this.wanted&&!this.designer.has(this.wanted)&&(this.wanted=null),this.age(),(this.stale||this.moved())&&
this.work()}age(){this.drawn&&!this.moved()&&this.pictured(this.drawn)!==this.picture&&(this.stale=!0)}again(){this.due=!0,this.trouble.clear(),this.work()}discard(){
this.press?this.press=null:this.unsent().size>0?this.forget():this.asked.shift(),this.again()}forget(){this.drawn=null,this.told=new Map}unsent(){if(!this.drawn)
return new Set;let t=gs(this.fields.form);return new Set([...t.keys(),...this.told.keys()].filter(e=>t.get(e)!==this.told.get(e)))}moved(){return se(this.wanted)!==
se(this.drawn)}pictured(t){return this.designer.text(this.designer.part(t))}next(){if(this.trouble.shown)return null;let t=this.moved(),e=this.unsent().size>0;if(this.
press||e&&(this.due||t||this.asked.length>0||this.waiting.length>0))return()=>this.edit();if(this.due=!1,this.asked.length>0)return()=>this.load(this.asked[0].subject,
this.asked[0].more);let{wanted:i}=this;return!t&&!this.stale&&(!this.late||e)?null:i?()=>this.load(i):()=>this.empty()}async work(){if(this.mark(),!this.busy){this.
busy=!0;try{for(let t=this.next();t;t=this.next())await t(),this.mark()}finally{this.busy=!1,this.mark();for(let t of this.waiting.splice(0))t(!this.trouble.shown&&
!this.pending())}}}mark(){let t=this.press!==null||this.asked.length>0||this.moved()&&!(this.trouble.shown&&this.unsent().size>0);t&&!this.place.inert&&(this.focused=
this.place.contains(document.activeElement)?Za(document.activeElement):""),this.place.inert=t,this.place.setAttribute("aria-busy",String(this.busy&&this.pending()))}async edit(){
let{drawn:t,press:e,fields:{form:i}}=this;if(!t||!i||!this.designer.has(t)){this.forget(),this.press=null,this.stale=!0;return}let r=gs(i),o=this.designer.part(
t),s=Md(i);e&&s.append(e.name,e.value),this.due=!1;let a=await this.send(s,t,o);if(!a)return;let c=await this.take(a,o,this.basis);this.told=r,e&&(this.press=null),
await zi();let l=this.draw(a,t,c,e);e&&!l&&this.forget(),this.late=!l}async load(t,e){if(await this.before(),this.press||this.due&&this.unsent().size>0||!e&&se(
t)!==se(this.wanted))return;if(!this.designer.has(t))return e&&this.asked.shift(),this.refresh();this.stale=!1;let i=this.designer.part(t),r=new URLSearchParams(
e);this.of==="selection"&&t.of==="process"&&r.set("_view","overview");let o=await this.send(r,t,i);if(!o){this.stale=!0;return}e&&this.asked.shift();let s=e?await this.
take(o,i):new qn(i,this.designer.text);await zi(),this.stale||=!e&&this.designer.text(i)!==this.pictured(t);let a=!this.stale&&this.draw(o,t,s,null);!a&&e&&se(t)===
se(this.drawn)&&this.forget(),this.late=!a}empty(){this.forget(),this.stale=this.late=!1;let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&
this.place.replaceChildren(t.content.cloneNode(!0))}async send(t,e,i){this.tell(t,e,i);let r=await this.trouble.fetch(this.place.dataset.panelAddress??"",t,this.
titled(e),this.pending());return r&&{page:r,change:ps(r,this.designer)}}titled({of:t,id:e}){return t==="block"?`“${this.designer.title(e)}”`:t==="process"?"\
the process":`this ${t}`}async take({change:t},e,i){await this.designer.calm();let r=new qn(e,this.designer.text);if(!t)return r;let o=r.news(t.change);this.applying=
!0;try{this.designer.apply(i?i.news(t.change):o,t.label)}finally{this.applying=!1}return this.drawn&&(this.picture=this.pictured(this.drawn)),r}draw({page:t},e,i,r){
if(se(e)!==se(this.wanted)||this.press||this.asked.length>0)return!1;let o=se(e)===se(this.drawn),s=this.unsent(),a=this.place.contains(document.activeElement)?
document.activeElement:null,c=o&&Bv(a)?a:null,l=c?.value??"";if(s.size>0&&!(s.size===1&&c&&Hv(c,s,t)))return!1;this.focused||=Za(a);let h=r?.name==="_add"?this.
rows(r.value).length:NaN;window.htmx.swap({sourceElement:this.place,target:this.place,swap:"innerMorph",text:t.body.innerHTML}),Ad(this.place,c),s.size>0&&c&&c.
value!==l&&(c.value=l),this.fields.reopen(),this.drawn=e,this.basis=i,this.picture=this.pictured(e),this.told=gs(this.fields.form);for(let d of s)this.told.delete(
d);this.mark();let u=r&&this.rows(r.value)[h]?.closest("[data-row]");return u?zv(u):this.goOn(),!0}rows(t){return[...this.place.querySelectorAll(`[name="${CSS.escape(
t)}.order"]`)]}goOn(){let t=this.focusNext,e=this.focused;if(this.focusNext=this.focused="",t){let i=t==="*"?null:this.place.querySelector(`[data-field="${CSS.escape(
t)}"]`);i?.querySelector("details")?.setAttribute("open","");let r=(i||this.place).querySelector('input:not([type=hidden]), select, textarea, button:not([tabind\
ex="-1"])');r instanceof HTMLElement&&r.focus()}else e&&document.activeElement===document.body&&[...this.place.querySelectorAll("input, select, textarea, button\
, summary")].find(i=>Za(i)===e)?.focus()}};function se(n){return n?`${n.of} ${n.id}`:""}function Za(n){return n?.id||n?.getAttribute("aria-label")||n?.textContent?.
trim()||""}function Bv(n){return n instanceof HTMLTextAreaElement||n instanceof HTMLInputElement&&n.selectionStart!==null}function Hv(n,t,e){if(!n.id||!t.has(n.
name))return!1;let i=e.getElementById(n.id);return n.form?.elements.namedItem(n.name)===n&&i?.tagName===n.tagName&&i.getAttribute("name")===n.name&&i.getAttribute(
"type")===n.getAttribute("type")}function zv(n){let t=n.querySelector("input:not([type=hidden]), select, textarea");t?.focus(),t&&"select"in t&&t.select(),n.scrollIntoView(
{block:"nearest"})}var Od="segue.reading",Fv=300,vs=class{constructor(t,e){this.pane=t,this.designer=e,this.text=t.querySelector(".reading__text"),this.toggles=document.querySelectorAll(
"[data-reading-toggle]"),this.blocks=[],this.statuses={},this.stale=!1,this.followed=!1,this.listen();let i=localStorage.getItem(Od);this.show(i===null?t.hasAttribute(
"data-open")&&innerWidth>=1200:i==="open"&&innerWidth>=832),this.text.hasAttribute("data-later")&&this.later()}later(){this.stale=!0,Li(()=>this.stale&&this.refresh())}listen(){
let t=i=>i.target.closest?.("[data-reads]"),e=i=>i?.dataset.reads??"";for(let i of["mouseover","focusin"])this.text.addEventListener(i,r=>this.designer.point(e(
t(r))));for(let i of["mouseleave","focusout"])this.text.addEventListener(i,()=>this.designer.point(""));this.text.addEventListener("focusin",i=>t(i)&&this.stop(
t(i))),this.text.addEventListener("click",i=>t(i)&&this.designer.choose(e(t(i)))),this.text.addEventListener("keydown",i=>this.key(i)),this.text.addEventListener(
"htmx:after:swap",()=>{this.stale=!1,this.draw()}),this.designer.onPoint(i=>{for(let r of this.steps())r.classList.toggle("is-pointed",i!==""&&r.dataset.reads===
i)});for(let i of this.toggles)i.addEventListener("click",()=>this.choose(!this.shown()));this.pane.querySelector("[data-reading-close]")?.addEventListener("cli\
ck",()=>{this.choose(!1),this.toggles[0]?.focus()}),this.pane.querySelector("[data-reading-print]")?.addEventListener("click",()=>print())}shown(){return!this.pane.
classList.contains("reading--away")}choose(t){localStorage.setItem(Od,t?"open":"away"),this.show(t),t&&this.stale&&this.refresh()}show(t){this.pane.classList.toggle(
"reading--away",!t);for(let e of this.toggles)e.setAttribute("aria-pressed",String(t));for(let e of this.pane.querySelectorAll(".reading__head button"))e.setAttribute(
"tabindex",t?"0":"-1");this.draw()}refresh(){if(!this.shown()&&this.steps().length>Fv){this.stale=!0;return}this.stale=!0,this.text.dispatchEvent(new CustomEvent(
"reading-load"))}selected(t){for(let i of this.blocks)this.step(i)?.removeAttribute("aria-current");this.blocks=t;for(let i of t)this.step(i)?.setAttribute("ari\
a-current","true");let e=t.length===1&&this.step(t[0]);!e||!this.shown()||(this.stop(e),this.text.contains(document.activeElement)||this.reveal(e))}reveal(t){let{
top:e,bottom:i}=t.getBoundingClientRect(),r=this.text.getBoundingClientRect();e<r.top?this.text.scrollTop-=r.top-e:i>r.bottom&&(this.text.scrollTop+=Math.min(i-
r.bottom,e-r.top))}status(t){if(this.statuses=t.blocks??{},this.draw(),t.many&&this.followed)return;this.followed=!0;let e=t.many?["attention"]:["attention","wa\
iting","active"],i=this.steps().find(r=>e.includes(this.statuses[r.dataset.reads??""]?.status));i&&this.shown()&&this.reveal(i)}steps(){return[...this.text.querySelectorAll(
"[data-reads]")]}step(t){return this.text.querySelector(`[data-reads="${CSS.escape(t)}"]`)}draw(){let t=this.steps();for(let i of t){let r=i.dataset.reads??"";this.
blocks.includes(r)?i.setAttribute("aria-current","true"):i.removeAttribute("aria-current");let o=this.statuses[r];(i.dataset.status??"")!==(o?.status??"")&&(i.dataset.
status=o?.status??"");let s=i.querySelector("[data-reads-mark]"),a=o?Ee(o):"";s&&s.textContent!==a&&(s.textContent=a)}let e=t.find(i=>i===document.activeElement)??
t.find(i=>i.hasAttribute("aria-current"))??t[0];e&&this.stop(e)}stop(t){for(let e of this.text.querySelectorAll('[data-reads][tabindex="0"]'))e!==t&&e.setAttribute(
"tabindex","-1");t.tabIndex=this.shown()?0:-1}key(t){let e=this.steps(),i=e.indexOf(document.activeElement),r={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:e.length-1}[t.
key];i<0||r===void 0||(t.preventDefault(),e[Math.max(0,Math.min(e.length-1,r))].focus())}};var xs=100,Ld="exit:",ws=class{constructor(t,e,i){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=
e,this.go=i,this.said="",this.all=[],e.on("blocks.settled",()=>this.tone()),this.places=new Map}show(t){let e=[...t].sort((o,s)=>+(o.severity==="warning")-+(s.severity===
"warning"));this.designer.problems(t);for(let o of this.counts)o.textContent=t.length>0?String(t.length):"",o.toggleAttribute("hidden",t.length===0);this.all=t,
this.tone();let i=JSON.stringify(e.map(o=>[o,this.nameOf(o)]));if(i===this.said)return;this.said=i;let r=$("li",{class:"problems-none"},[it("circle-check"),"Not\
hing to mend."]);this.places.clear(),this.list?.replaceChildren(...t.length>0?[]:[r]),t.length>xs&&this.list?.closest('[role="tabpanel"]')?.hasAttribute("hidden")?
Li(()=>this.fill(e,i)):this.fill(e,i)}tone(){let t=this.all.some(e=>e.severity==="error"&&!this.designer.fresh(e.block??""));for(let e of this.counts)e.classList.
toggle("panel__count--warning",!t)}fill(t,e){e!==this.said||!this.list||(this.list.append(...t.slice(0,xs).map(i=>this.entry(i))),t.length>xs&&Li(()=>this.fill(
t.slice(xs),e)))}entry(t){let e=this.nameOf(t),i=t.severity==="error",r=$("button",{type:"button",class:`mend mend--${t.severity}`},[it(i?"circle-alert":"triang\
le-alert"),$("span",{class:"mend__words"},[$("span",{class:"sr-only"},[i?"Must be mended: ":"Worth a look: "]),...e?[this.where(t,e)]:[],$("span",{},[t.text]),...t.
suggestion?[$("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return r.addEventListener("click",()=>this.go(t)),$("li",{},[r,...this.acts(t)])}acts({block:t,
field:e}){if(!t||!e?.startsWith(Ld))return[];let i=e.slice(Ld.length),r=(o,s,a)=>{let c=$("button",{type:"button",class:"btn btn--small btn--secondary"},[it(o),
$("span",{},[s])]);return c.addEventListener("click",a),c};return[$("div",{class:"mend__acts"},[r("spline","Connect it",()=>this.designer.connectFrom(t,i)),r("c\
ircle-stop","Add an end",()=>this.designer.addEnd(t,i))])]}where(t,e){let i=$("span",{class:"mend__where"},[e]);return this.places.set(i,t),i}renamed(){for(let[
t,e]of this.places){let i=this.nameOf(e);i&&t.textContent!==i&&(t.textContent=i)}}nameOf(t){if(t.block)return this.designer.title(t.block);let e=t.flow&&this.designer.
flow(t.flow);return e?`${this.designer.title(e.from)} → ${this.designer.title(e.to)}`:""}};var Xa=13e4,bs=class{constructor(t,e,i,r){this.place=t,this.key=`segue.trial.${t.dataset.keeps}`,i.place.addEventListener("click",async o=>{o.target.closest("[d\
ata-trial]")&&await r()&&(t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",o=>{let{ctx:s}=o.
detail;s.request.body?.set&&(s.request.timeout=Xa,i.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall();let o=ps(t,e);o?e.apply(o.change,
o.label):t.querySelector("#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll(
"[data-sample]")}remember(){let t=this.kept();for(let e of this.samples())t[e.dataset.sample??""]=e.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){
let t=this.kept();for(let e of this.samples())!e.value&&e.dataset.sample&&t[e.dataset.sample]&&(e.value=t[e.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.
getItem(this.key)??"{}")}catch{return{}}}};var Td=[2e3,4e3,8e3,15e3,3e4],$d=6e4,ks=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.parted=
!1,this.tries=0,this.since=0,this.running=null,this.sent="",this.unheard=!1,this.page=Math.random().toString(36).slice(2),this.timer=void 0,addEventListener("on\
line",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.unsaved()&&this.keep()),addEventListener("beforeunload",e=>{this.unsaved()&&!this.part()&&
e.preventDefault()})}unsaved(){return this.dirty||this.unheard}part(){let{json:t}=this.options.read();this.parted=!0;let e=this.keep(t);return this.stopped||(this.
running?this.dirty&&t.length<$d&&this.put(t,`"${this.revision}"`,!0).catch(()=>{}):this.now(!0)),e}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,
this.parted=!1,this.stopped)return this.keep();this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.
min(700,this.since+4e3-Date.now())))}async now(t=!1){for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.
send(`"${this.revision}"`,t).finally(()=>this.running=null),await this.running)}put(t,e,i){return fetch(this.options.address+(this.keepTheirs?"?keep=1":""),{method:"\
PUT",body:t,credentials:"same-origin",keepalive:i&&new Blob([t]).size<$d,headers:{"Content-Type":"application/json",Accept:"application/json","If-Match":e}})}async send(t,e){
let{json:i,document:r}=this.options.read();this.dirty=!1,this.sent=i,this.unheard=!0,this.options.onState("saving",{});let o;try{o=await this.put(i,t,e)}catch{return this.
unreachable(i)}finally{this.unheard=!1}if(o.ok)return this.saved(o,r);this.dirty=!0;let s=await o.json().catch(()=>({}));return o.status===412?this.stop("confli\
ct",{by:s.by,at:s.at?new Date(s.at):void 0}):o.status===401?this.stop("signed-out",{}):o.status>=500||o.status===429?this.unreachable(i):this.stop("refused",{message:s.
detail})}async saved(t,e){this.tries=0,this.keepTheirs=!1,this.revision=Pd(t)??this.revision,this.parted?this.dirty?this.keep():this.keep(this.sent,this.revision):
this.dirty||this.forget(),this.options.onState(this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),e)}unreachable(t){this.dirty=!0,
this.keep(t),this.options.onState("offline",{}),this.timer=setTimeout(()=>this.now(),Td[Math.min(this.tries++,Td.length-1)])}stop(t,e){this.stopped=!0,this.keep(),
this.options.onState(t,e)}async fetch(){let t=await fetch(this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(
`the draft could not be read: ${t.status}`);return{json:await t.text(),revision:Pd(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.
revision=t,this.resume(),this.keepTheirs=!0,this.dirty=!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(!0),this.
resume(),this.options.onState("saved",{at:new Date})}resume(){this.stopped=!1,this.tries=0}keep(t=this.options.read().json,e){let i=this.running&&this.sent!==t?
this.sent:void 0;try{return localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),page:this.page,sent:i,reached:e,
json:t})),!0}catch{return!1}}forget(t=!1){let e=t?null:this.kept();(!e||e.page===this.page)&&localStorage.removeItem(this.options.key)}left(t){let e=this.kept();
if(!e)return null;let i=t();return Number(e.reached)<=Number(this.revision)||Id(e.json,i)?(this.forget(!0),null):{kept:e,sure:!!e.reached||e.revision===this.revision||
!!(e.sent&&Id(e.sent,i))}}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};function Id(n,t){return n===t||JSON.
stringify(_s(JSON.parse(n)))===JSON.stringify(_s(JSON.parse(t)))}function _s(n){return Array.isArray(n)?n.map(_s):n===null||typeof n!="object"?n:Object.fromEntries(
Object.keys(n).sort().map(t=>[t,_s(n[t])]))}function Pd(n){return n.headers.get("ETag")?.replace(/^W\/|"/g,"")}var Ja=400,qv=3200,Es=class{constructor(t){this.stage=t,this.turn=0}async go(t,e){this.stop();let i=this.turn,r=this.plan(t);if(r.length===0||matchMedia("(prefe\
rs-reduced-motion: reduce)").matches)return!0;let o=Math.max(...r.map(l=>l.at))+Ja,s=Math.max(1,o/qv),a=this.stage.diagram.get("canvas").getLayer("tokens",10),c=performance.
now();return new Promise(l=>{let h=u=>{if(i!==this.turn)return l(!1);let d=Math.max(0,u-c)*s;for(let f of r)this.move(f,(d-f.at)/Ja,a,e);return d<o?requestAnimationFrame(
h):(this.clear(a),l(!0))};requestAnimationFrame(h)})}stop(){this.turn++,this.stage.diagram.get("canvas").getLayer&&this.clear(this.stage.diagram.get("canvas").getLayer(
"tokens",10))}clear(t){t.replaceChildren()}plan(t){let e=this.stage.diagram.get("elementRegistry"),i=new Map;return t.flatMap(r=>{let o=e.find(a=>a.flow?.id===r);
if(!o)return[];let s=i.get(o.source)??0;return i.set(o.target,Math.max(i.get(o.target)??0,s+Ja)),[{flow:r,at:s,points:o.waypoints,length:Gv(o.waypoints),dot:null,
over:!1}]})}move(t,e,i,r){if(e<0||t.over)return;t.dot||(r(t.flow),t.dot=O("circle",{class:"token",r:7},i));let o=e<.5?2*e*e:1-(-2*e+2)**2/2,{x:s,y:a}=Wv(t.points,
t.length*Math.min(1,o));t.dot.setAttribute("transform",`translate(${s} ${a})`),e>=1&&(t.over=!0,t.dot.remove())}};function Gv(n){let t=0;for(let e=1;e<n.length;e++)
t+=Math.hypot(n[e].x-n[e-1].x,n[e].y-n[e-1].y);return t}function Wv(n,t){for(let e=1;e<n.length;e++){let[i,r]=[n[e-1],n[e]],o=Math.hypot(r.x-i.x,r.y-i.y);if(t<=
o&&o>0)return{x:i.x+(r.x-i.x)*t/o,y:i.y+(r.y-i.y)*t/o};t-=o}return n[n.length-1]}function Ss(n){return n.blocks().map(t=>({group:"Blocks of this process",name:t.title,detail:t.subtitle,words:t.spoken,icon:t.icon,tile:`kind-tile ${t.group}`,typed:!0,
act:()=>n.select(t.id)}))}function Ms(n,t){let e=[],i=(o,s,a,c="",l=void 0)=>{e.push({group:t?"The picture":"This process",name:o,icon:s,act:a,words:c,keys:l})},
r=(o,s,a,c="",l=void 0)=>{let h=[...document.querySelectorAll(o)].find(u=>u instanceof HTMLElement&&!u.closest("[inert]")&&u.checkVisibility());h instanceof HTMLElement&&
!h.matches(":disabled")&&i(s,a,()=>h.click(),c,l)};return t||(r("[data-try]","Try it","circle-play","play test simulate"),r("[data-publish]","Publish","rocket",
"version release deploy"),i("Tidy up","wand-sparkles",()=>n.tidy(),"layout arrange align"),r("[data-undo]","Undo","undo-2","","Ctrl Z"),r("[data-redo]","Redo","\
redo-2","","Ctrl Y")),i("Show everything","maximize",()=>n.fit(),"zoom to fit","1"),i("Save as picture","image-down",()=>n.ask("export.ask"),"export png svg bpm\
n file download"),r("[data-reading-toggle]","Plain English","scroll-text","reads as text words outline"),t||(r('[data-designer-tab="process"]',"Purpose, data an\
d forms","settings-2","panel process properties"),r('[data-designer-tab="problems"]',"Problems","triangle-alert","panel errors mistakes")),i("Keys of the canvas",
"keyboard",()=>n.ask("help.ask"),"shortcuts keyboard help","?"),e}function Nd(n){return n.kinds().map(t=>({group:"Add a block",name:`Add ${t.name}`,detail:t.heading,
words:`${t.summary} block`,icon:t.icon,tile:`kind-tile ${t.tile}`,typed:!0,act:()=>n.add(t.offer)}))}var As=class{constructor(t,e,{ready:i,palette:r}){this.designer=e,this.ready=i,this.palette=r,this.root=t.querySelector(".designer"),this.opener=t.querySelector(
"[data-try]"),this.banner=t.querySelector("[data-stage-banner]"),this.panel=t.querySelector("[data-stage-panel]"),this.body=t.querySelector("[data-stage-body]"),
this.stage=null,this.shown="",this.open=new Map,this.opener.addEventListener("click",()=>this.stage?this.end():this.begin()),t.querySelector("[data-try-end]")?.
addEventListener("click",()=>this.end()),this.panel.addEventListener("click",o=>this.clicked(o.target)),this.panel.addEventListener("toggle",o=>{let{id:s,open:a}=o.
target;s&&this.open.set(s,a)},!0),this.body.addEventListener("htmx:config:request",o=>{o.detail.ctx.request.timeout=Xa}),this.body.addEventListener("htmx:after:\
swap",()=>this.drawn()),window.segue.offer(()=>this.stage?[...Ss(this.stage),{group:"This process",name:"Stop trying",icon:"pencil",words:"end back draft",act:()=>this.
end()},...Ms(this.stage,!0)]:[])}async begin(){if(this.stage||this.beginning||(this.beginning=!0,!await this.ready().finally(()=>this.beginning=!1)))return;let e=this.
draft;this.root.classList.add("is-trying"),this.place=$("div",{class:"designer-canvas stage-canvas","data-stage":""}),e.after(this.place);for(let i of this.hidden())
i.inert=!0;this.banner.hidden=this.panel.hidden=!1,this.pressed(!0),this.stage=us({container:this.place,readOnly:!0,document:this.designer.json(),palette:this.palette,
facts:this.designer.facts(),icons:document.documentElement.dataset.icons??""}),Object.defineProperty(this.place,"designer",{value:this.stage}),this.stage.status(
{blocks:{},flows:[]}),this.tokens=new Es(this.stage),this.shown="",this.body.dispatchEvent(new CustomEvent("try-load"))}end(){if(this.stage){this.tokens?.stop(),
this.stage.destroy(),this.place?.remove(),this.stage=null,this.root.classList.remove("is-trying");for(let t of this.hidden())t.inert=!1;this.banner.hidden=this.
panel.hidden=!0,this.pressed(!1),window.segue.say("Back to the draft."),this.opener.focus()}}get draft(){return this.root.querySelector(".designer-canvas:not([d\
ata-stage])")}hidden(){let t=document.querySelector(".page__bar-actions [data-undo]")?.closest(".btn-group")??null;return[this.draft,...this.root.querySelectorAll(
".palette, .panel:not([data-stage-panel])"),t].filter(e=>e!==null).map(e=>e)}pressed(t){this.opener.setAttribute("aria-pressed",String(t));let e=this.opener.querySelector(
"span");e&&(e.textContent=t?"Stop trying":"Try it")}drawn(){let t=this.body.querySelector("#try-scene")?.textContent??"";for(let[i,r]of this.open)document.getElementById(
i)?.toggleAttribute("open",r);if(!t||!this.stage||this.shown===t)return;this.shown=t;let e=JSON.parse(t);window.segue.say(e.say),this.body.querySelector(".error\
s")||(this.panel.querySelector(".stage-body")?.scrollTo({top:0}),this.body.querySelector("[data-stage-focus]")?.focus({preventScroll:!0})),this.play(e)}async play(t){
let{stage:e,tokens:i}=this;if(!e||!i||!await i.go(t.went,o=>e.show(e.flow(o)?.to??"")))return;let r={...t.status.blocks};for(let o of t.before.blocks)r[o]={status:"\
walked"};e.status({blocks:r,flows:[...t.status.flows,...t.before.flows]}),e.show(t.look)}clicked(t){let e=t.closest("[data-try-show]")?.getAttribute("data-try-s\
how");e&&this.stage?.select(e);let i=t.closest("[data-take-answer]")?.getAttribute("data-take-answer"),r=this.body.querySelector("#try-json");i&&r&&(r.value=i,r.
focus())}};function Dd(n,t){n.addEventListener("pointerdown",i=>{let r=jd(i.target);if(!r||i.button!==0)return;let o=new AbortController,{signal:s}=o;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-i.clientX,a.clientY-i.clientY)<4||(o.abort(),t.drag(a,r))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>o.abort(),{signal:s})}),n.addEventListener("dragstart",i=>i.preventDefault()),n.addEventListener("click",i=>{let r=jd(i.target);r&&t.add(r),i.target instanceof
Element&&i.target.closest("[data-lanes]")&&t.drawLanes()});let e=n.querySelector('input[type="search"]');e?.addEventListener("input",()=>{Vv(n,e.value),Cs(n,Rs(
n)[0])}),n.addEventListener("keydown",i=>Kv(i,n)),n.addEventListener("focusin",i=>{let r=Rs(n).find(o=>o===i.target);r&&Cs(n,r)}),n.addEventListener("toggle",()=>Cs(
n,Rs(n)[0]),!0),Cs(n,n.querySelector(".palette__item"))}function Rs(n){return[...n.querySelectorAll(".palette__item, summary")].filter(t=>t.checkVisibility())}function Cs(n,t){
if(t)for(let e of n.querySelectorAll(".palette__item, summary"))e.setAttribute("tabindex",e===t?"0":"-1")}function Kv(n,t){let e=Rs(t),i=n.target,r=e.indexOf(i),
o=i.matches('input[type="search"]');if(r<0&&!o||n.ctrlKey||n.metaKey||n.altKey)return;let a=(o?{ArrowDown:0}:{ArrowDown:r+1,ArrowUp:r-1,Home:0,End:e.length-1})[n.
key];if(a===void 0)return;n.preventDefault();let c=e[Math.max(0,Math.min(a,e.length-1))];c?.focus(),c?.scrollIntoView({block:"nearest"})}function jd(n){return n instanceof
Element?n.closest("[data-kind]")?.getAttribute("data-kind"):null}function Vv(n,t){let e=t.toLowerCase().split(/\s+/).filter(Boolean);for(let i of n.querySelectorAll(
"[data-group]")){let r=0;for(let s of i.querySelectorAll("[data-kind], [data-lanes]")){let a=e.every(c=>(s.textContent+" "+s.title).toLowerCase().includes(c));s.
hidden=!a,a&&r++}i.hidden=r===0;let o=i.querySelector("details");o&&(o.open=e.length>0)}}var Qa="expression-list",Os=class{constructor(){this.box=document.createElement("ul"),this.box.id=Qa,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest(
'[role="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,i,r){if(e.length===0)return this.hide(t);this.note=
r;let o=this.field===t?this.chosen():null,s=t.closest("dialog")??document.body;this.box.parentElement!==s&&s.append(this.box),this.candidates=e,this.take=i,this.
field=t,this.active=-1,this.box.replaceChildren(...e.map(Uv)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=e.findIndex(c=>o&&c.text===o.text&&c.start===o.start&&c.end===o.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",Qa),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.
active<0?t>0?0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((i,r)=>i.setAttribute("aria-selected",String(r===this.active))),e[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),i=innerHeight-t.bottom-8,r=t.top-8,o=i<Math.min(e.height,160)&&r>i;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,o?r:i))}px`;let s=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=o?`${Math.max(8,t.top-4-Math.min(e.height,r))}px`:`${Math.max(t.bottom,s)+4}px`}};function Uv(n,t){
let e=document.createElement("li");e.id=`${Qa}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=
String(t);let i=document.createElement("span");i.className="fx-option__head";let r=document.createElement("span");if(r.className="fx-option__label",r.textContent=
n.label.trim()||n.text,i.append(r),n.type&&n.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=n.type,i.append(s)}
e.append(i);let o=[n.doc,n.example?`Example: ${n.example}`:""].filter(Boolean).join(" ");if(o){let s=document.createElement("span");s.className="fx-option__doc",
s.textContent=o,e.append(s)}return e}var Yv=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Zv=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Xv(n){
let t=[];for(let e=0;e<n.length;e++){let i=n[e];if((i==="{"||i==="}")&&n[e+1]===i)e++;else if(i==="{"){let r=Jv(n,e+1);t.push({start:e,end:e+1,kind:"brace"});for(let o of Bd(
n.slice(e+1,r)))t.push({...o,start:o.start+e+1,end:o.end+e+1,kind:o.kind==="name"?"hole":o.kind});r<n.length&&t.push({start:r,end:r+1,kind:"brace"}),e=r}}return t}
function Jv(n,t){let e=0,i=!1;for(let r=t;r<n.length;r++){let o=n[r];if(i&&o==="\\")r++;else if(o==='"')i=!i;else{if(i)continue;if(o==="{")e++;else if(o==="}"&&
e--===0)return r}}return n.length}function Bd(n){let t=[];for(let e of n.matchAll(Zv)){let i=e.index,r=i+e[0].length,o=e.groups??{},s="sign";o.text?s=o.text.startsWith(
"@")?"date":"text":o.number?s="number":o.word&&(s=Yv.has(o.word)&&!/^\s*\(/.test(o.word==="not"?n.slice(r):"")?"key":/^\s*\(/.test(n.slice(r))?"call":"name"),t.
push({start:i,end:r,kind:s})}return t}function Hd(n,t,e,i=!1){let r=new Set([0,t.length]),o=i?Xv(t):Bd(t);for(let h of o)r.add(h.start).add(h.end);for(let h of e)
r.add(h.start).add(h.end);let s=[...r].filter(h=>h>=0&&h<=t.length).sort((h,u)=>h-u),a=[],c=0;for(let h=0;h+1<s.length;h++){let[u,d]=[s[h],s[h+1]];for(;c<o.length&&
o[c].end<=u;)c++;let f=o[c]&&o[c].start<=u?o[c].kind:"",p=e.find(x=>x.start<=u&&x.end>=d&&x.end>x.start);if(!f&&!p){a.push(document.createTextNode(t.slice(u,d)));
continue}let g=document.createElement("span");g.className=`${f?`fx-${f}`:""}${p?p.warning?" fx-odd":" fx-bad":""}`.trim(),g.textContent=t.slice(u,d),a.push(g)}let l=document.
createElement("span");l.append(...a),n.replaceChildren(l)}var Qv=30,tx="/expressions",ex,zt=()=>ex??=new Os,ze=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
source="",this.within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:i}=this.end;this.settled=t.value,t.addEventListener(
"change",()=>this.settled=t.value,{signal:i}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:i}),t.addEventListener("keydown",r=>this.key(
r),{signal:i}),t.addEventListener("blur",()=>this.leave(),{signal:i}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:i}),t.addEventListener(
"scroll",()=>this.scroll(),{signal:i}),this.draw()}dress(){let{input:t,options:{note:e}}=this,i=t.getAttribute("aria-describedby")??"";for(let[r,o]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(r,o);zt().isOf(
t)&&zt().tell(t),e&&!i.split(" ").includes(e.id)&&t.setAttribute("aria-describedby",`${i} ${e.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,zt().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),
Qv)}again(){this.changed(this.wants)}leave(){this.wants=!1,zt().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,e=this.input.value,i=this.wants?this.input.selectionStart??e.length:null,r;this.under.abort();let{signal:o}=this.under=new AbortController;try{
let s=await fetch(tx,{method:"POST",credentials:"same-origin",signal:o,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:e,caret:i})});if(!s.ok)return;r=await s.json(),await zi()}catch{return}t!==this.asked||e!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=r.faults,this.draw(),this.say(r),this.options.onAnswer?.(r),this.source=e,this.wants&&document.
activeElement===this.input&&zt().show(this.input,r.candidates,s=>this.take(s),this.options.note))}draw(){let t=this.options.paint;t&&(Hd(t,this.input.value,this.
faults,this.options.prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{
note:e,preview:i}=this.options,r=t.faults.find(a=>!a.warning)??t.faults[0],o=JSON.stringify(r??null);if(e&&(this.told!==o||!e.hasChildNodes())&&(this.told=o,e.replaceChildren(),
e.classList.toggle("is-odd",!!r?.warning),r)){let a=document.createElement("span");a.textContent=r.text,e.append(a),r.suggestion&&e.append(this.suggestion(r)),this.
within&&document.activeElement===document.body&&e.querySelector("button")?.focus()}if(r&&!r.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!i)return;let s=t.preview;i.textContent=!s||r?"":s.why?s.why:`Gives ${s.value}`,i.classList.toggle("is-none",!!s?.why)}suggestion({start:t,end:e,
suggestion:i}){let r=document.createElement("button");return r.type="button",r.className="fx-use",r.textContent=`Use ${i}`,r.addEventListener("pointerdown",o=>o.
preventDefault()),r.addEventListener("focus",()=>this.within=!0),r.addEventListener("blur",o=>this.within=o.relatedTarget===null),r.addEventListener("click",()=>{
this.input.focus(),this.replace(t,e,i),this.wants=!1}),r}take(t){let e=this.input.value,i=e.length-this.source.length,r=e.slice(t.start,t.end+i),o=e===this.source.
slice(0,t.start)+r+this.source.slice(t.end)&&t.text.toLowerCase().startsWith(r.toLowerCase());if(e!==this.source&&!o)return this.again();this.replace(t.start,t.
end+i,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||zt().hide(this.input)}replace(t,e,i){this.input.setRangeText(i,t,e,"end"),this.input.dispatchEvent(
new Event("input",{bubbles:!0}))}key(t){let e=zt().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),
this.changed(!0);return}if(!e){t.key==="Escape"&&(this.wants=!1);return}if(t.key==="ArrowDown"||t.key==="ArrowUp")zt().move(t.key==="ArrowDown"?1:-1);else if((t.
key==="Enter"||t.key==="Tab")&&zt().chosen()&&!t.shiftKey)this.take(zt().chosen());else if(t.key==="Escape")zt().hide(this.input),this.wants=!1;else return;t.preventDefault(),
t.stopPropagation()}};var zd=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,nx=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,ix=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,rx=new Set(
["true","false","null","-"]);function qi(n,t,e,i){let r=n.trim();if(r===""||r==="-")return r;switch(t){case"string":return e?Fd(r,i):qd(r,i);case"number":return r.
replace(nx,o=>o.replaceAll(",",""));case"date":return r.replace(ix,'@"$1"');case"boolean":return/^yes$/i.test(r)?"true":/^no$/i.test(r)?"false":/^(true|false)$/i.
test(r)?r.toLowerCase():r}return r}function Fd(n,t){let e=/^not\s*\((.*)\)$/s.exec(n);if(e)return`not(${Fd(e[1].trim(),t)})`;if(n.includes('"'))return n;let i=n.
split(",").map(r=>r.trim());return i.every(r=>zd.test(r)||r==="")?i.filter(Boolean).map(r=>qd(r,t)).join(", "):n}function qd(n,t){return zd.test(n)&&!rx.has(n)&&
!t(n)?JSON.stringify(n):n}var Gd,ox="[data-formula-result], [data-formula-note]",sx=({dataset:n})=>n.formulaNote===void 0?`[data-formula-result="${CSS.escape(n.formulaResult??"")}"]`:`[d\
ata-formula-note="${CSS.escape(n.formulaNote)}"]`,Ls=class{constructor(t,e){this.place=t,this.address=e,this.key=`segue.samples.${e}`,this.fields=new WeakMap,this.
typed=JSON.parse(sessionStorage.getItem(this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.
keep()),t.addEventListener("htmx:after:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",i=>{let r=i.target;!r.closest?.("[data-formula]")||this.
from!==null||this.load().then(()=>this.fields.get(r)?.again())}),this.find()}async load(){Gd??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"ap\
plication/json"}}).then(i=>i.ok?i.json():{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:e}=await Gd;this.known=e,this.from=t}keep(){let t=[
...this.place.querySelectorAll(ox)];this.focused=t.some(e=>e.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(e=>e.firstChild).map(
e=>({of:sx(e),looks:e.className,nodes:[...e.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.
querySelector(".panel-form")?.getAttribute("data-of")===this.subject;for(let{of:e,looks:i,nodes:r}of t?this.kept:[]){let o=this.place.querySelector(e);!o||o.firstChild||
(o.className=i,o.append(...r))}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(`${this.place.
id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let e=t.querySelector("input, textarea");if(!e)continue;let i=this.
fields.get(e);if(i){i.options.paint=t.querySelector(".fx-paint"),i.dress(),i.draw();continue}let r=this.place.querySelector(`[data-formula-note="${CSS.escape(e.
id)}"]`),o=this.place.querySelector(`[data-formula-result="${CSS.escape(e.id)}"]`);this.fields.set(e,new ze(e,{paint:t.querySelector(".fx-paint"),note:r,prose:t.
dataset.prose!==void 0,about:()=>({mode:t.dataset.prose!==void 0?"text":"",type:t.dataset.want??"",vars:this.vars(),samples:{...this.known,...this.typed}}),onAnswer:s=>o?.
dataset.formulaResult===e.id&&this.show(o,e,s)}))}}show(t,e,i){if(t.contains(document.activeElement))return this.say(t,i);if(t.replaceChildren(),!i.preview)return;
let r=document.createElement("p");if(r.className="fx-preview",t.append(r),i.reads.length>0){let o=document.createElement("details");o.className="fx-samples";let s=document.
createElement("summary");s.textContent="Sample data",o.append(s,...i.reads.map(a=>this.sample(a,e))),t.append(o)}this.say(t,i)}say(t,e){let i=t.querySelector(".\
fx-preview"),r=e.preview;if(!i||!r)return;let o=r.why?r.why:`Gives ${r.value}`;i.textContent!==o&&(i.textContent=o,i.setAttribute("title",o),i.classList.toggle(
"is-none",!!r.why))}sample(t,e){let i=document.createElement("label"),r=document.createElement("span");r.textContent=t;let o=document.createElement("input");o.className=
"input input--small input--code",o.dataset.quiet="true",o.dataset.sample=t,o.value=this.typed[t]??this.known[t]??"";let s=this.vars().find(a=>a.name===t)?.type??
"";for(let a of["input","change"])o.addEventListener(a,c=>{c.stopPropagation();let l=qi(o.value,s,!1,()=>!1);l?this.typed[t]=l:delete this.typed[t],sessionStorage.
setItem(this.key,JSON.stringify(this.typed)),this.fields.get(e)?.changed(!1)});return i.append(r,o),i}};async function Wd(n,t){let e=t.files?.[0];if(!e)return;let i=r=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:r})};try{let r=await fetch(n,{
method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:e}),o=await r.json().catch(()=>({}));return r.
ok?o:i(o.detail??"The file could not be read. Try another.")}catch{return i("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function Kd(n,t,e){
let i=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let r=await fetch(n,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!r.ok)return i();let o=document.createElement("a");o.href=URL.createObjectURL(
await r.blob()),o.download=/filename="([^"]+)"/.exec(r.headers.get("Content-Disposition")??"")?.[1]??e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}catch{
i()}}var Ft=n=>n.inputs.length+n.outputs.length+(n.notes?.length??0);function Z(n,t){return t<n.inputs.length?{part:"input",i:t}:t<n.inputs.length+n.outputs.length?{
part:"output",i:t-n.inputs.length}:{part:"note",i:t-n.inputs.length-n.outputs.length}}var Gi=(n,t,e)=>e+(t==="input"?0:t==="output"?n.inputs.length:n.inputs.length+
n.outputs.length);function dn(n,t){let{part:e,i}=Z(n,t);return e==="note"?n.notes?.[i]||`Note ${i+1}`:e==="output"?n.outputs[i].label||n.outputs[i].name||`Outpu\
t ${i+1}`:n.inputs[i].label||n.inputs[i].expression||`Input ${i+1}`}function $s(n,t){let{part:e,i}=Z(n,t);return(e==="input"?n.inputs[i].type:e==="output"?n.outputs[i].
type:"string")??""}function Wi(n,t,e){let{part:i,i:r}=Z(n,e),o=n.rules[t];return(i==="input"?o.when[r]:i==="output"?o.then[r]:o.notes?.[r])??""}var Ts=(n,t,e)=>n.
map((i,r)=>r===t?e:i);function ax(n,t,e,i){let{part:r,i:o}=Z(n,e);if(r==="input")return{...t,when:Ts(t.when,o,i)};if(r==="output")return{...t,then:Ts(t.then,o,i)};
let s=Array.from({length:n.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:Ts(s,o,i)}}function Ki(n,t){let e=n.rules.slice();for(let{r:i,c:r,text:o}of t)
e[i]&&r<Ft(n)&&Wi({...n,rules:e},i,r)!==o&&(e[i]=ax(n,e[i],r,o));return e.every((i,r)=>i===n.rules[r])?n:{...n,rules:e}}var fn=n=>({when:n.inputs.map(()=>""),then:n.
outputs.map(()=>""),...n.notes?.length?{notes:n.notes.map(()=>"")}:{}}),pn=(n,t,e=[fn(n)])=>({...n,rules:[...n.rules.slice(0,t),...e,...n.rules.slice(t)]}),tc=(n,t,e)=>({
...n,rules:n.rules.filter((i,r)=>r<t||r>e)});function Vd(n,t,e,i){if(t+i<0||e+i>=n.rules.length)return n;let r=n.rules.slice(t,e+1),o=tc(n,t,e);return pn(o,t+i,
r)}function Ud(n,t,e,i){let r=(s,a)=>[...s.slice(0,e),a,...s.slice(e)];if(t==="input")return{...n,inputs:r(n.inputs,i),rules:n.rules.map(s=>({...s,when:r(s.when,
"")}))};if(t==="output")return{...n,outputs:r(n.outputs,i),rules:n.rules.map(s=>({...s,then:r(s.then,"")}))};let o=n.notes??[];return{...n,notes:r(o,i),rules:n.
rules.map(s=>({...s,notes:r(o.map((a,c)=>s.notes?.[c]??""),"")}))}}function Yd(n,t){let{part:e,i}=Z(n,t),r=o=>o.filter((s,a)=>a!==i);return e==="input"?{...n,inputs:r(
n.inputs),rules:n.rules.map(o=>({...o,when:r(o.when)}))}:e==="output"?n.outputs.length<2?n:{...n,outputs:r(n.outputs),rules:n.rules.map(o=>({...o,then:r(o.then)}))}:
{...n,notes:r(n.notes??[]),rules:n.rules.map(o=>({...o,notes:r(o.notes??[])}))}}function Zd(n,t,e){let{part:i,i:r}=Z(n,t),o=i==="input"?n.inputs:i==="output"?n.
outputs:n.notes??[],s=r+e;if(s<0||s>=o.length)return n;let a=c=>c.map((l,h)=>h===r?c[s]:h===s?c[r]:l);return i==="input"?{...n,inputs:a(n.inputs),rules:n.rules.
map(c=>({...c,when:a(c.when)}))}:i==="output"?{...n,outputs:a(n.outputs),rules:n.rules.map(c=>({...c,then:a(c.then)}))}:{...n,notes:a(n.notes??[]),rules:n.rules.
map(c=>({...c,notes:a(o.map((l,h)=>c.notes?.[h]??""))}))}}function Xd(n,t,e){let{part:i,i:r}=Z(n,t);if(i==="note")return{...n,notes:Ts(n.notes??[],r,e.label??"")};
let o=i==="input"?n.inputs:n.outputs,s={...o[r],...e};for(let c of Object.keys(e))s[c]===""&&c!=="expression"&&delete s[c];let a=o.map((c,l)=>l===r?s:c);return i===
"input"?{...n,inputs:a}:{...n,outputs:a}}function Jd(n){let t=[[]],e=n.replace(/\r\n?/g,`
`).replace(/\n$/,""),i="",r=!1,o=()=>t[t.length-1];for(let s=0;s<e.length;s++){let a=e[s];r&&a==='"'&&e[s+1]==='"'?(i+='"',s++):r&&a==='"'?r=!1:r?i+=a:a==='"'&&
i===""&&cx(e,s)?r=!0:a==="	"?(o().push(i),i=""):a===`
`?(o().push(i),i="",t.push([])):i+=a}return o().push(i),t}function cx(n,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(n.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var Qd=n=>n.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var ae=34,Is=12,Ps=class{constructor(t,e,i){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=
0,t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.
sheet.setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let o of[
this.head,this.body,this.foot])o.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",
this.note.hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",o=>this.key(o),{signal:i}),t.addEventListener("copy",o=>this.copy(o),{signal:i}),
t.addEventListener("cut",o=>this.copy(o)&&this.clear(),{signal:i}),t.addEventListener("paste",o=>this.paste(o),{signal:i}),t.addEventListener("pointerdown",o=>this.
press(o),{signal:i}),t.addEventListener("dblclick",o=>this.cellOf(o.target)&&this.begin(),{signal:i}),t.addEventListener("scroll",()=>this.rows(),{signal:i}),t.
addEventListener("focus",()=>this.draw(),{signal:i});let r=new ResizeObserver(()=>this.rows());r.observe(t),i.addEventListener("abort",()=>r.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=Ft(t),i=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(0,Math.min(s.c,e-1))});
this.at=i(this.at),this.from=i(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let r=ec(1);r.append(lx());for(let s=0;s<e;s++)r.append(this.heading(t,s));this.head.replaceChildren(r);let o=ec(t.rules.length+2);o.className="grid__test",o.append(
ef("Try","Test row"));for(let s=0;s<e;s++)o.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(o),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/ae)-Is),i=Math.ceil(this.place.clientHeight/ae)+2*Is,r=Math.max(0,Math.min(e-e%Is,t.rules.length-1));if(r===
this.first&&this.shown===i)return;this.first=r,this.shown=i;let o=[rf(r)],s=Math.min(t.rules.length,r+i+Is);for(let c=r;c<s;c++)o.push(this.rule(t,c));o.push(rf(
t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...o),this.select()}rule(t,e){
let i=ec(e+2),r=this.owner.mark(e);r&&i.classList.add(`is-${r}`),i.append(ef(String(e+1),tf(e,r)));for(let o=0;o<Ft(t);o++)i.append(this.cell(t,e,o));return i}heading(t,e){
let i=document.createElement("th"),{part:r,i:o}=Z(t,e);i.setAttribute("role","columnheader"),i.scope="col",nf(i,-1,e),i.classList.add(`grid__${r}`);let s=document.
createElement("span");s.className="grid__title",s.textContent=dn(t,e);let a=document.createElement("span");a.className="grid__under";let c=r==="input"?t.inputs[o].
type:r==="output"?t.outputs[o].type:"",l=r==="input"?t.inputs[o].label?t.inputs[o].expression:"":r==="output"&&t.outputs[o].label?t.outputs[o].name??"":"";return a.
textContent=[r==="input"?"If":r==="output"?"Then":"Note",l,c&&ux(c)].filter(Boolean).join(" · "),i.append(s,a),this.owner.problem(-1,e)&&i.classList.add("is-wr\
ong"),i}cell(t,e,i){let r=document.createElement("td");r.setAttribute("role","gridcell"),nf(r,e,i);let{part:o}=Z(t,i);r.classList.add(`grid__${o}`);let s=this.owner.
text(e,i),a=document.createElement("span");a.className="grid__text",a.textContent=s,o==="input"&&s===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),r.append(a);let c=this.owner.problem(e,i);return c&&(r.classList.add(c.warning?"is-odd":"is-wrong"),r.setAttribute("aria-invalid",
c.warning?"false":"true")),r}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let i=Number(e.getAttribute("aria-\
rowindex"))-2,r=this.owner.mark(i);e.classList.toggle("is-lit",r==="lit"),e.classList.toggle("is-unused",r==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",tf(i,r))}for(let e of this.sheet.querySelectorAll("[data-c]")){let i=Number(e.dataset.r),r=Number(e.dataset.c),o=this.owner.problem(i,r);e.classList.
toggle("is-wrong",!!(o&&!o.warning)),e.classList.toggle("is-odd",!!o?.warning),e.role==="gridcell"&&e.setAttribute("aria-invalid",String(!!(o&&!o.warning)));let s=e.
querySelector(".grid__text");i===t.rules.length&&s&&(s.textContent=this.owner.text(i,r))}this.tell()}select(){let{r:t,c:e}=this.at,i=Math.min(t,this.from.r),r=Math.
max(t,this.from.r),o=Math.min(e,this.from.c),s=Math.max(e,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active, .is-selected"))l.classList.remove("\
is-active","is-selected"),l.removeAttribute("aria-selected");let a=i!==r||o!==s;for(let l of this.sheet.querySelectorAll("[data-c]")){let h=Number(l.dataset.r),
u=Number(l.dataset.c);a&&h>=i&&h<=r&&u>=o&&u<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.find(t,e);c?.classList.add("\
is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),e=this.owner.problem(this.at.r,this.at.c),i=this.edit!==null;if(this.note.hidden=!(t&&(e||i)),!t||
this.note.hidden)return;i||(this.note.textContent=e.text+(e.suggestion?` Did you mean ${e.suggestion}?`:""),this.note.classList.toggle("is-odd",!!e.warning)),this.
note.style.left=`${t.offsetLeft}px`;let r=t.offsetTop+t.offsetHeight,o=this.at.r>=this.last;this.note.style.top=o?"":`${r}px`,this.note.classList.toggle("grid__\
say--above",o)}find(t,e){return this.sheet.querySelector(`[data-r="${t}"][data-c="${e}"]`)}cellOf(t){let e=t?.closest?.("[data-c]");return e?{r:Number(e.dataset.
r),c:Number(e.dataset.c)}:null}go(t,e,i=!1){let r=Ft(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,r-1))},i||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*ae,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+ae>this.place.scrollTop+l&&(this.place.scrollTop=c+
ae-l),this.rows()}let i=this.find(t,e);if(!i)return;let r=i.offsetLeft,o=this.head.querySelector("th")?.offsetWidth??0;r-o<this.place.scrollLeft?this.place.scrollLeft=
r-o:r+i.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=r+i.offsetWidth-this.place.clientWidth)}showRule(t){let e=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,i=t*ae;(i<this.place.scrollTop||i+ae>this.place.scrollTop+e)&&(this.place.scrollTop=Math.max(0,i-Math.max(0,(e-ae)/
2))),this.rows()}press(t){let e=t.target.closest?.("[data-rule]"),i=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&
this.commit(),t.button!==0||!i&&!e))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let o=Number(e.dataset.rule)-1;o>=
0&&(this.go(o,Ft(this.owner.table())-1),this.from={r:o,c:0},this.select());return}if(!i)return;this.go(i.r,i.c,t.shiftKey);let r=new AbortController;addEventListener(
"pointermove",o=>{let s=this.cellOf(document.elementFromPoint(o.clientX,o.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:r.signal}),
addEventListener("pointerup",()=>r.abort(),{signal:r.signal})}key(t){if(this.edit)return;let{r:e,c:i}=this.at,r=t.ctrlKey||t.metaKey,o=Ft(this.owner.table()),s=Math.
max(1,Math.floor(this.place.clientHeight/ae)-3),a=(h,u)=>(this.go(h,u,t.shiftKey),!0),c={ArrowUp:()=>a(r?0:e-1,i),ArrowDown:()=>a(r?this.last-1:e+1,i),ArrowLeft:()=>a(
e,r?0:i-1),ArrowRight:()=>a(e,r?o-1:i+1),Home:()=>a(r?0:e,0),End:()=>a(r?this.last-1:e,o-1),PageUp:()=>a(Math.max(0,e-s),i),PageDown:()=>a(Math.min(this.last-1,
e+s),i),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>r?this.insert(t.shiftKey):t.shiftKey?a(e-1,i):this.begin(),F2:()=>this.begin(),
Delete:()=>r?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>r&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!r&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:Ft(this.
owner.table())-1},this.select(),!0}tab(t){let e=Ft(this.owner.table()),{r:i,c:r}=this.at,o=(i+1)*e+r+(t?-1:1);return o<0||o>=(this.last+2)*e?!1:(this.go(Math.floor(
o/e)-1,o%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.
at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:i,bottom:r}=this.span(),o={
ArrowUp:-1,ArrowDown:1}[t];if(o&&this.at.r>=0&&this.at.r<this.last){let c=Vd(e,i,r,o);return c===e||(this.at.r+=o,this.from.r+=o,this.owner.change(c,"Move rule"),
this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=Zd(e,this.at.c,s);return a!==e&&(this.at.c+=s,this.from.c=this.at.c,this.
owner.change(a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),i=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(pn(e,i,[fn(
e)]),"Add rule"),this.go(i,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();return this.last===0||(this.owner.change(tc(this.owner.table(),t,e),e>t?"Remove \
rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:e,left:i,right:r}=this.span();if(this.at.r>=this.last&&this.from.r>=
this.last){for(let s=i;s<=r;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let o=[];for(let s=t;s<=e;s++)for(let a=i;a<=r;a++)o.push({r:s,
c:a,text:""});return this.owner.change(Ki(this.owner.table(),o),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:i,bottom:r,
left:o,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-o+1},(c,l)=>this.owner.text(this.last,o+l)));else for(let c=i;c<=r;c++)a.push(
Array.from({length:s-o+1},(l,h)=>Wi(e,c,o+h)));return t.clipboardData?.setData("text/plain",Qd(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;
let e=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!e)return;let{top:i,left:r}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.
span();this.owner.paste(e,i,r)}begin(t){let{r:e,c:i}=this.at;if(e<0)return this.owner.head(i),!0;if(e>=this.last&&Z(this.owner.table(),i).part!=="input")return!0;
let r=this.find(e,i);if(!r||this.edit)return!0;let o=document.createElement("input");o.className="grid__edit",o.value=t??this.owner.text(e,i),o.setAttribute("ar\
ia-label",`${dn(this.owner.table(),i)}, ${e<this.last?`rule ${e+1}`:"test row"}`),o.setAttribute("aria-describedby","grid-say");let s=document.createElement("sp\
an");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),r.classList.add("is-edited"),r.append(s,o),this.note.replaceChildren(),this.edit={input:o,
assist:null,r:e,c:i},o.focus({preventScroll:!0}),o.setSelectionRange(o.value.length,o.value.length),this.edit.assist=this.owner.assist(o,e,i),o.addEventListener(
"keydown",a=>this.editKey(a)),o.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===o&&document.activeElement!==o&&!this.note.contains(document.activeElement)&&
this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:e,c:i}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,i);else if(t.
key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){
if(!this.edit)return;let{input:e,r:i,c:r}=this.edit;this.stop(t),this.owner.enter(i,r,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.
destroy();let i=e.input.parentElement;i?.classList.remove("is-edited"),i?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function ec(n){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(n)),t}function lx(){let n=document.
createElement("th");return n.className="grid__rule",n.setAttribute("role","columnheader"),n.setAttribute("aria-label","Rule"),n.textContent="#",n}var tf=(n,t)=>`\
Rule ${n+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function ef(n,t){let e=document.createElement("th");return e.className="grid\
__rule",e.setAttribute("role","rowheader"),e.setAttribute("aria-label",t),e.dataset.rule=n,e.textContent=n,e}function nf(n,t,e){n.id=`cell-${t}-${e}`,n.dataset.
r=String(t),n.dataset.c=String(e),n.setAttribute("aria-colindex",String(e+2))}function rf(n){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,n)*ae}px`,t.hidden=n<=0,t}var hx={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},ux=n=>hx[n]??n;function of(n){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.
createElementNS("http://www.w3.org/2000/svg","use");return e.setAttribute("href",window.segue.icon(n)),t.append(e),t}var dx=50,js=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let s of t.problems.slice(0,
dx))e.push(this.problem(s));for(let s of t.report?.gaps??[])e.push(this.gap(s));for(let s of t.report?.overlaps??[])e.push(Gn("warn",s.text,[Ns(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])e.push(Gn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[Ns(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&e.push(Gn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(Gn("good","Nothing to mend. Every combination of inputs is covered.",[]));let r=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),r&&this.editor.grid.place.focus();let o=t.test;this.result.textContent=o?Object.keys(o.faults).
length?"One of the values cannot be read.":o.why?o.why:`${o.rules.length===0?"No rule matches":`Rule${o.rules.length>1?"s":""} ${o.rules.map(s=>s+1).join(", ")}\
 decide${o.rules.length>1?"":"s"}`}: ${o.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),i=t.input>=0?t.input:t.output>=0?Gi(e,"output",t.output):-1,r=[t.rule>=0?`Rule ${t.rule+1}`:"",i>=0?dn(e,i):""].filter(Boolean).join(", "),o=i>=0?[Ns("S\
how",()=>this.go(t.rule,i))]:[];return Gn(t.warning?"warn":"bad",`${r?`${r}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,o)}gap(t){return Gn(
"warn",t.text,[Ns("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(pn(e,e.rules.length,[{...fn(e),when:t.when.map(i=>i==="-"?"":i)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.
place.focus({preventScroll:!0})}},sf={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Gn(n,t,e){let i=document.createElement("li");i.className=`finding finding--${n}`;let r=document.createElement("span");r.className="finding__text";let o=document.
createElement("span");return o.className="sr-only",o.textContent=sf[n][1],r.append(o,t),i.append(of(sf[n][0]),r,...e),i}function Ns(n,t){let e=document.createElement(
"button");return e.type="button",e.className="btn btn--secondary btn--small",e.textContent=n,e.addEventListener("click",t),e}var fx={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},Ds=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let i of["expression","values","default"]){let r=this.input(i);this.assists.push(new ze(r,{paint:r.parentElement?.querySelector(
".fx-paint"),note:this.note(i),about:()=>({mode:i==="values"?"tests":"",type:i==="expression"?"":this.type(),vars:e.host.vars(),closed:e.host.closed})}))}t.addEventListener(
"change",i=>this.changed(i.target),{signal:e.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i}=Z(t,this.c);return(e==="output"?t.outputs[i]?.
type:t.inputs[i]?.type||this.editor.answer.types?.[i])??""}show(t){let e=this.editor.table();this.c=t;let{part:i,i:r}=Z(e,t),o=i==="input"?e.inputs[r]:i==="outp\
ut"?e.outputs[r]:{label:e.notes?.[r]},s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${dn(e,t)}”`);for(let l of["label","expression",
"name","type","values","default"]){let h=this.input(l),u=h.closest("[data-setting]");u.hidden=!fx[i].includes(l),!(document.activeElement===h&&h.value!=="")&&(h.
value=o?.[l]??"",this.assists.find(d=>d.input===h)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=i==="output"?"Values, the mo\
st important first":"Allowed values");let c=this.editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=i==="output"&&e.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:e,i}=Z(t,this.c);for(let r of["expression","values","default","name"]){let o=this.note(r);if(!o||document.activeElement===this.input(
r))continue;let s=this.editor.answer.problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===i&&a.field===r);o.textContent=s?s.text:"",o.classList.
toggle("is-odd",!!s?.warning),this.input(r).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=Z(this.editor.table(),this.c),e=this.input(
t==="input"?"expression":"label");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),i=this.editor.table(),r={[e]:t.value.trim()};if(e==="expres\
sion"){let o=this.editor.host.vars().find(a=>a.name===r.expression),{i:s}=Z(i,this.c);o?.type&&!/[<]/.test(o.type)?r.type=o.type:o&&(r.type=""),o?.values?.length&&
!i.inputs[s].values&&(r.values=o.values.join(", "))}e==="name"&&(r.name=r.name.replace(/\s+/g,"_")),this.editor.change(Xd(i,this.c,r),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(i=>i.expression),e=this.editor.host.vars().find(i=>!t.includes(i.name)&&/^(string|number|boolean|date)$/.test(i.type??""));
return e?{expression:e.name,type:e.type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var Bs=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),i=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(i,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var px=120,mx=600,gx=2e3,Hs=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:i}=this.end;this.grid=new Ps(this.part("grid"),this,i),this.heading=new Ds(this.part("column"),this),this.findings=new js(this.part("findings"),this),
this.past=e.past?new Bs(this.part("past"),this):null,this.part("past").hidden=!e.past;for(let o of["import","export"])t.querySelector(`[data-do="${o}"]`).hidden=
!!e.closed;t.addEventListener("click",o=>this.clicked(o.target),{signal:i}),t.addEventListener("change",o=>this.changed(o.target),{signal:i}),t.addEventListener(
"keydown",o=>this.keys(o),{signal:i});let r=t.querySelector('[name="table-name"]');r&&(r.value=e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:e}=this.host.read(),i=this.root.querySelector('[name="table-name"]');i&&document.activeElement!==i&&(i.value=t),this.part("policy").value=e.hitPolicy;
let r=this.part("aggregation");r.value=e.aggregation??"";let o=r.closest(".field");o instanceof HTMLElement&&(o.hidden=e.hitPolicy!=="collect");let s=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.host.can();for(let[c,l]of Object.entries(a)){let h=this.root.querySelector(
`[data-do="${c}"]`);h instanceof HTMLButtonElement&&(h.disabled=!l)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,e){let i=this.table();if(t<i.rules.
length)return Wi(i,t,e);let{part:r,i:o}=Z(i,e);return r==="input"?this.test[o]??"":r==="output"?this.outcome(o):""}outcome(t){let e=this.answer.test;return t===
0&&e?e.value??"":""}enter(t,e,i){let r=this.table(),{part:o,i:s}=Z(r,e),a=l=>this.host.vars().some(h=>h.name===l),c=o==="note"?i:qi(i,$s(r,e)||this.answer.types?.[s]||
"",o==="input"&&t<r.rules.length,t<r.rules.length?a:()=>!1);if(t<r.rules.length)return this.change(Ki(r,[{r:t,c:e,text:c}]),"Change cell");o==="input"&&(this.test=
Array.from({length:r.inputs.length},(l,h)=>h===s?c:this.test[h]??""),this.grid.draw(),this.check())}paste(t,e,i){let r=this.table(),o=Jd(t),s=[],a=Ft(r),c=u=>this.
host.vars().some(d=>d.name===u);if(e>=r.rules.length){o[0].forEach((u,d)=>i+d<a&&this.enter(e,i+d,u));return}let l=Math.max(0,e+o.length-r.rules.length),h=l?pn(
r,r.rules.length,Array.from({length:l},()=>fn(r))):r;for(let[u,d]of o.entries())for(let[f,p]of d.entries()){if(i+f>=a)break;let{part:g,i:x}=Z(r,i+f);s.push({r:e+
u,c:i+f,text:g==="note"?p:qi(p,$s(r,i+f)||(g==="input"?this.answer.types?.[x]:"")||"",g==="input",c)})}this.change(Ki(h,s),o.length*o[0].length>1?"Paste cells":
"Paste cell"),this.grid.from={r:e,c:i},this.grid.at={r:e+o.length-1,c:Math.min(a-1,i+Math.max(...o.map(u=>u.length))-1)},this.grid.select()}problem(t,e){return this.
problems.get(`${t} ${e}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,e,i){let r=this.table(),{part:o,i:s}=Z(r,i);if(o==="note"||e>=r.rules.length)return null;let a=$s(r,i)||(o==="input"?this.answer.
types?.[s]:"")||"",c=(o==="input"?r.inputs[s].values:r.outputs[s].values)??"";return new ze(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:o===
"input"?"tests":"",type:a,vars:this.host.vars(),values:c,closed:this.host.closed})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let i=this.table(),r=this.grid.at.c,{part:o,i:s}=Z(i,r),a=(l,h)=>{
let u=l==="input"?i.inputs:l==="output"?i.outputs:i.notes??[],d=o===l?s+1:u.length;this.change(Ud(i,l,d,h),"Add column"),this.grid.go(-1,Gi(this.table(),l,d)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(i.notes?.length??0)+1}`),"remove-column":()=>{this.change(Yd(i,r),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,r-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),px),this.rest=setTimeout(()=>this.ask(!0),mx)}async ask(t){let e=++this.
asked,i=this.table(),r=await yx("/tables/check",{table:i,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(e!==
this.asked||this.end.signal.aborted||(r===void 0&&(this.rest=setTimeout(()=>this.ask(t),gx)),!r))return;let o=String(this.answer.test?.rules??""),s=r.report??(this.
answer.table===i?this.answer.report:void 0);this.answer={...r,report:s,table:i},this.problems=new Map;for(let a of r.problems){let c=a.input>=0?a.input:a.output>=
0?Gi(i,"output",a.output):-1,l=`${a.rule} ${c}`;(!this.problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,a)}for(let[a,c]of Object.entries(r.test?.
faults??{}))this.problems.set(`${i.rules.length} ${a}`,{text:c});this.grid.refresh(),r.test?.rules.length&&String(r.test.rules)!==o&&this.grid.showRule(r.test.rules[0]),
this.heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(e)}async import(t){let e=await Wd("/tables/import",t);if(!e)return;let[i,...r]=e.
tables,o=[...e.left,...r.map(s=>`“${s.name}” is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),
this.refresh(),window.segue.toast({tone:o.length?"warn":"good",title:`“${i.name}” was imported`,text:o.join(" ")||"Undo brings back what was here."})}export(){
let{name:t,body:e}=this.host.read();return Kd("/tables/export",{name:t,table:e,vars:this.host.vars()},"table.dmn")}};async function yx(n,t){try{let e=await fetch(
n,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():
e.status===429||e.status>=500?void 0:null}catch{return}}function af(n,t){let e=document.getElementById("table-editor");if(!(e instanceof HTMLDialogElement))return;let i=e.querySelector("[data-table-editor]"),r=null,o=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(h=>h.id===c);l()&&(e.showModal(),r=new Hs(i,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(h,u)=>{o=!0,t.apply({document:{tables:s().map(d=>d.id===c?{...d,...h}:d)}},u),o=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(n.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),r.grid.place.focus(),Object.defineProperty(i,"editor",{value:r,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!r||o||(s().some(c=>c.id===r?.host.ref)?r.refresh():e.
close())}),e.addEventListener("close",()=>{r?.destroy(),r=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function cf(n){return document.getElementById(`designer-${n}`)?.textContent??""}function zs(n,t){let e=cf(n);return e?JSON.parse(e):t}function vx(n){let t=n.hasAttribute(
"data-read-only"),e={onChange:()=>{},onTurn:c=>c(),onSelect:c=>{},onOpen:c=>{},onKind:(c,l,h)=>{},onTidy:async c=>null},i=us({container:n,readOnly:t,inPage:n.hasAttribute(
"data-in-page"),document:cf("document"),palette:zs("palette",[]),facts:zs("facts",{}),icons:document.documentElement.dataset.icons??"",emptyText:n.dataset.empty,
onChange:()=>e.onChange(),onTurn:c=>e.onTurn(c),onSelect:c=>e.onSelect(c),onOpen:c=>e.onOpen(c),onKind:(c,l,h)=>e.onKind(c,l,h),onTidy:c=>e.onTidy(c)});n.removeAttribute(
"data-designer"),Rx(i);let r=document.querySelector("[data-reading]"),o=r&&new vs(r,i);Ox(i,c=>o?.status(c)),!t&&n.dataset.draft?xx(n,i,e,o):e.onSelect=({blocks:c})=>n.
dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:c[0]??""})),t&&Sx(n);let s=document.getElementById("instance-block-form");s&&new ds(s,n,i);let a=e.
onSelect;e.onSelect=c=>{a(c),o?.selected(c.blocks)},r&&n.querySelector("svg")?.setAttribute("aria-details",r.id),Object.defineProperty(n,"designer",{value:i}),window.
segue.offer(()=>n.inert?[]:[...Ss(i),...Ms(i,t),...t?[]:Nd(i)])}function xx(n,t,e,i){let r=document,o=new fs(r,t),s=new ws(r,t,k=>{let m=k.block??k.flow;m&&t.select(
m)?Vi("block"):m||Vi("process"),(m?h:f)?.focus(k.field)}),a=new ks({address:n.dataset.draft??"",key:`segue.draft.${n.dataset.draft}`,revision:n.dataset.revision??
"0",read:()=>{let k=t.document();return{json:t.text(k),document:k}},onState:(k,m)=>{o.state(k,m),k==="conflict"&&Ax(a,t,o,m),k==="refused"&&o.ask(m.message??"Th\
e draft was not saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,act:()=>Mx(a)}]),k==="signed-out"&&o.ask("You were signed out, so \
your changes are not saved. They are kept on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(k,m)=>{
k.facts&&t.describe(m,k.facts),k.problems&&s.show(k.problems),i?.refresh()}}),c=async()=>{await bx(),await a.now()},l=r.querySelector('[data-panel-place="block"\
]'),h=l&&new Fi(l,t,{of:"selection",before:c}),u=r.querySelector("[data-trial-body]"),d=r.querySelector('[data-panel-place="process"]'),f=d&&new Fi(d,t,{of:"pro\
cess",before:c}),p=[h,f].filter(k=>k!==null),g=async()=>(await Promise.all(p.map(k=>k.settled()))).includes(!1)?!1:(await a.now(),a.dirty?(window.segue.toast({tone:"\
warn",title:"Your last changes are not saved yet",text:"What hinders it is told at the top of the page. Then try again."}),!1):!0);e.onTurn=k=>{p.some(m=>m.pending())?
Promise.all(p.map(m=>m.settled())).then(k):k()},u&&h&&new bs(u,t,h,g),r.querySelector("[data-try]")&&new As(r,t,{ready:g,palette:zs("palette",[])}),r.querySelector(
'[data-designer-tab="process"]')?.addEventListener("click",()=>f?.first()),e.onChange=()=>{a.changed(),s.renamed()},e.onSelect=k=>{h?.show(k),Object.values(k).flat().
length===1&&Vi("block")},e.onOpen=()=>h?.focus(),r.querySelector(".panel")?.addEventListener("keydown",k=>kx(k,t)),e.onTidy=k=>_x(`${n.dataset.draft}/layout`,t,
k),e.onKind=(k,m,w)=>{t.select(k),h?.ask({_kind:m,_props:w?JSON.stringify(w):""})},h?.show({blocks:[],flows:[],lanes:[],pools:[]});let x=r.querySelector("[data-\
palette]");x&&Dd(x,t),s.show(zs("problems",[])),o.state("saved",{at:n.dataset.savedAt?new Date(n.dataset.savedAt):void 0}),Cx(a,t,o),Ex(r,g,t),af(n,t);let S=(n.
dataset.draft??"").replace(/draft$/,"samples");for(let k of[l,d])k&&new Ls(k,S)}var wx=100;function bx(){return new Promise(n=>{requestAnimationFrame(()=>setTimeout(
n)),setTimeout(n,wx)})}function kx(n,t){let e=n.target;n.key!=="Escape"||n.defaultPrevented||e.closest('[role="combobox"], [popover], dialog')||(n.preventDefault(),
t.focus())}async function _x(n,t,e){let i=`{"document":${t.json()},"sides":${JSON.stringify(e.sides)},"words":${JSON.stringify(e.words)},"below":${JSON.stringify(
e.below)}}`;try{let r=await fetch(n,{method:"POST",body:i,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"}});if(r.
ok)return(await r.json()).blocks}catch{}return window.segue.toast({tone:"warn",title:"It could not be tidied up",text:"The server did not find places for the bl\
ocks. Nothing was moved. Try again in a moment."}),null}function Ex(n,t,e){n.querySelector("[data-publish]")?.addEventListener("click",async()=>{e.settle(),await t()&&
(n.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open("publish"))}),n.addEventListener("click",i=>{let r=i.target,
o=r.closest?.("[data-go-to]")?.getAttribute("data-go-to");o&&e.select(o);let s=r.closest?.("[data-connect]"),a=r.closest?.("[data-add-end]");s&&e.connectFrom(s.
dataset.connect??"",s.dataset.exit??""),a&&e.addEnd(a.dataset.addEnd??"",a.dataset.exit??""),r.closest?.("[data-show-problems]")&&Vi("problems");let c=r.closest?.(
"[data-show-tab]")?.getAttribute("data-show-tab");c&&Vi(c)}),n.addEventListener("keydown",i=>{let{key:r,ctrlKey:o,metaKey:s,target:a}=i,c=r==="Enter"&&(o||s)&&a.
closest?.("form[data-hasty]");c instanceof HTMLFormElement&&c.requestSubmit()}),n.addEventListener("htmx:after:swap",()=>{let i=n.querySelector("[data-published\
]")?.getAttribute("data-published"),r=n.querySelector("[data-version] span");i&&r&&(r.textContent=`Version ${i}`)})}function Sx(n){let t=document.querySelector(
"[data-look] form");t&&n.addEventListener("block-selected",e=>{let i=t.elements.namedItem("block");i.value=e.detail,t.dispatchEvent(new CustomEvent("look"))})}function Mx(n){
n.resume(),n.now()}function Ax(n,t,e,{by:i,at:r}){e.ask(`${i??"Somebody else"} changed this draft${r?` at ${Oi(r)}`:""}. Your changes are kept, but not saved. T\
he version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>n.overwrite()},{text:"Show theirs",act:async()=>{let o=await n.
fetch();t.replace(o.json),n.accept(o.revision)}}])}function Cx(n,t,e){let i=n.left(()=>t.json());if(!i)return;let{kept:r,sure:o}=i,s=()=>{t.replace(r.json),n.keep(),
n.changed()};if(o){s();return}e.ask(`Changes you made at ${Oi(new Date(r.at))} were never saved, and the draft has changed since.`,[{text:"Use my changes",primary:!0,
act:s},{text:"Leave them",act:()=>n.forget(!0)}])}function Vi(n){let t=document.querySelector(`[data-designer-tab="${n}"]`);if(t&&t.getAttribute("aria-selected")!==
"true"){let e=document.activeElement;t.click(),(e instanceof HTMLElement||e instanceof SVGElement)&&e.focus({preventScroll:!0})}}function Rx(n){new MutationObserver(
()=>n.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function Ox(n,t){let e=document.querySelector("[data-canvas-st\
atus]");if(!e)return;let i="",r="",o=!1,s=()=>{let a=e.querySelector("script")?.textContent??"";if(!a||a===i)return;i=a;let c=JSON.parse(a);if(n.status(c),t(c),
c.many&&o)return;o=!0;let l=Lx(c,c.many?["attention"]:void 0);l!==r&&n.show(l),r=l};new MutationObserver(s).observe(e,{childList:!0,subtree:!0,characterData:!0}),
s()}function Lx(n,t=["attention","waiting","active"]){let e=Object.entries(n.blocks??{});for(let i of t){let[r]=e.find(([,o])=>o.status===i)??[""];if(r)return r}
return""}for(let n of document.querySelectorAll("[data-designer]"))vx(n);export{us as createDesigner};
