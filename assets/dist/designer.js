var Mf=/^class[ {]/;function Cf(e){return Mf.test(e.toString())}function vs(e){return Array.isArray(e)}function ys(e,t){return Object.prototype.hasOwnProperty.call(
e,t)}function Hi(...e){e.length===1&&vs(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var Af=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Rf=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
Of=/\/\*([^*]*)\*\//m;function Lf(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Cf(e)?Af:Rf);
if(!t)return[];let n=t[1]||t[2];return n&&n.split(",").map(i=>{let o=i.match(Of);return(o&&o[1]||i).trim()})||[]}function xs(e,t){let n=t||{get:function(p,k){if(k===
!1)return null;throw i.push(p),a(`No provider for "${p}"!`)}},i=[],o=this._providers=Object.create(n._providers||null),r=this._instances=Object.create(null),s=r.
injector=this,a=function(p){let k=i.join(" -> ");return i.length=0,new Error(k?`${p} (Resolving: ${k})`:p)};function c(p,k){if(!o[p]&&p.includes(".")){let w=p.split(
"."),_=c(w.shift());for(;w.length;)_=_[w.shift()];return _}if(ys(r,p))return r[p];if(ys(o,p)){if(i.indexOf(p)!==-1)throw i.push(p),a("Cannot resolve circular de\
pendency!");return i.push(p),r[p]=o[p][0](o[p][1]),i.pop(),r[p]}return n.get(p,k)}function l(p,k){if(typeof k>"u"&&(k={}),typeof p!="function")if(vs(p))p=Hi(p.slice());else
throw a(`Cannot invoke "${p}". Expected a function!`);let _=(p.$inject||Lf(p)).map(y=>ys(k,y)?k[y]:c(y));return{fn:p,dependencies:_}}function h(p){let{fn:k,dependencies:w}=l(
p),_=Function.prototype.bind.call(k,null,...w);return new _}function u(p,k,w){let{fn:_,dependencies:y}=l(p,w);return _.apply(k,y)}function f(p){return Hi(k=>p.get(
k))}function d(p,k){if(k&&k.length){let w=Object.create(null),_=Object.create(null),y=[],g=[],E=[],S,L,I,z;for(let W in o)S=o[W],k.indexOf(W)!==-1&&(S[2]==="pri\
vate"?(L=y.indexOf(S[3]),L===-1?(I=S[3].createChild([],k),z=f(I),y.push(S[3]),g.push(I),E.push(z),w[W]=[z,W,"private",I]):w[W]=[E[L],W,"private",g[L]]):w[W]=[S[2],
S[1]],_[W]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&k.forEach(et=>{S[1].$scope.indexOf(et)!==-1&&(w[W]=[S[2],S[1]],_[et]=!0)});k.forEach(W=>{if(!_[W])
throw new Error('No provider for "'+W+'". Cannot use provider from the parent!')}),p.unshift(w)}return new xs(p,s)}let m={factory:u,type:h,value:function(p){return p}};
function b(p,k){let w=p.__init__||[];return function(){w.forEach(_=>{typeof _=="string"?k.get(_):k.invoke(_)})}}function x(p){let k=p.__exports__;if(k){let w=p.
__modules__,_=Object.keys(p).reduce((L,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(L[I]=p[I]),L),Object.create(null)),y=(w||[]).
concat(_),g=d(y),E=Hi(function(L){return g.get(L)});k.forEach(function(L){o[L]=[E,L,"private",g]});let S=(p.__init__||[]).slice();return S.unshift(function(){g.
init()}),p=Object.assign({},p,{__init__:S}),b(p,g)}return Object.keys(p).forEach(function(w){if(w==="__init__"||w==="__depends__")return;let _=p[w];if(_[2]==="p\
rivate"){o[w]=_;return}let y=_[0],g=_[1];o[w]=[m[y],Tf(y,g),y]}),b(p,s)}function C(p,k){return p.indexOf(k)!==-1||(p=(k.__depends__||[]).reduce(C,p),p.indexOf(k)!==
-1)?p:p.concat(k)}function v(p){let k=p.reduce(C,[]).map(x),w=!1;return function(){w||(w=!0,k.forEach(_=>_()))}}this.get=c,this.invoke=u,this.instantiate=h,this.
createChild=d,this.init=v(e)}function Tf(e,t){return e!=="value"&&vs(t)&&(t=Hi(t.slice())),t}function lt(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var $f=1e3;function Lt(e,t){var n=this;t=t||$f,e.on(["render.shape","render.connection"],t,function(i,o){var r=i.type,s=o.element,a=o.gfx,c=o.attrs;if(n.canRender(
s))return r==="render.shape"?n.drawShape(a,s,c):n.drawConnection(a,s,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(i,o){if(n.canRender(
o))return i.type==="render.getShapePath"?n.getShapePath(o):n.getConnectionPath(o)})}Lt.prototype.canRender=function(e){};Lt.prototype.drawShape=function(e,t){};
Lt.prototype.drawConnection=function(e,t){};Lt.prototype.getShapePath=function(e){};Lt.prototype.getConnectionPath=function(e){};function zi(e){return Array.prototype.concat.apply([],e)}var jn=Object.prototype.toString,Pf=Object.prototype.hasOwnProperty;function ws(e){return e===void 0}function Ie(e){
return e!==void 0}function bs(e){return e==null}function D(e){return jn.call(e)==="[object Array]"}function mt(e){return jn.call(e)==="[object Object]"}function H(e){
return jn.call(e)==="[object Number]"}function gt(e){let t=jn.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function Da(e){return jn.call(e)==="[object String]"}function Fi(e,t){return!bs(e)&&Pf.call(e,t)}function ie(e,t){let n=Fa(t),i;return M(e,function(o,r){if(n(o,r))return i=o,!1}),i}function Z(e,t){let n=Fa(t),i=[];return M(e,function(o,r){n(o,r)&&i.push(o)}),i}function M(e,t){let n,i;if(ws(e))return;let o=D(e)?jf:Nf;for(let r in e)if(Fi(e,
r)&&(n=e[r],i=t(n,o(r)),i===!1))return n}function Ne(e,t,n){return M(e,function(i,o){n=t(n,i,o)}),n}function qi(e,t){return!!Ne(e,function(n,i,o){return n&&t(i,o)},!0)}function Ba(e,t){return!!ie(e,t)}
function yt(e,t){let n=[];return M(e,function(i,o){n.push(t(i,o))}),n}function If(e){return e&&Object.keys(e)||[]}function Ha(e){return If(e).length}function Dn(e){
return yt(e,t=>t)}function oe(e,t,n={}){return t=_s(t),M(e,function(i){let o=t(i)||"_",r=n[o];r||(r=n[o]=[]),r.push(i)}),n}function ks(e,...t){e=_s(e);let n={};
return M(t,o=>oe(o,e,n)),yt(n,function(o,r){return o[0]})}var za=ks;function re(e,t){t=_s(t);let n=[];return M(e,function(i,o){let r=t(i,o),s={d:r,v:i};for(var a=0;a<
n.length;a++){let{d:c}=n[a];if(r<c){n.splice(a,0,s);return}}n.push(s)}),yt(n,i=>i.v)}function _s(e){return gt(e)?e:t=>t[e]}function Fa(e){return gt(e)?e:t=>t===e}function Nf(e){return e}function jf(e){return Number(e)}function Bn(e,t){let n,i,o,
r;function s(u){let f=Date.now(),d=u?0:r+t-f;if(d>0)return a(d);e.apply(o,i),c()}function a(u){n=setTimeout(s,u)}function c(){n&&clearTimeout(n),n=r=i=o=void 0}
function l(){n&&s(!0),c()}function h(...u){r=Date.now(),i=u,o=this,n||a(t)}return h.flush=l,h.cancel=c,h}function ve(e,t){return e.bind(t)}function R(e,...t){return Object.assign(e,...t)}function je(e,t){let n={},i=Object(e);return M(t,function(o){o in i&&(n[o]=e[o])}),n}function qa(e,t){let n={},i=Object(e);return M(i,function(o,r){t.indexOf(r)===
-1&&(n[r]=o)}),n}function Df(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function Bf(e,t){return t.appendChild(Df(e,t))}
function j(e,t){return Bf(t,e),e}var Ss=2,Va={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Ss,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Ss,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function Hf(e,t){return Va[t]?e.style[t]:e.getAttributeNS(null,t)}
function Ka(e,t,n){var i=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),o=Va[i];o?(o===Ss&&typeof n=="number"&&(n=String(n)+"px"),e.style[i]=n):e.setAttributeNS(
null,t,n)}function zf(e,t){var n=Object.keys(t),i,o;for(i=0,o;o=n[i];i++)Ka(e,o,t[o])}function T(e,t,n){if(typeof t=="string")if(n!==void 0)Ka(e,t,n);else return Hf(
e,t);else zf(e,t);return e}var Ff=Object.prototype.toString;function P(e){return new xe(e)}function xe(e){if(!e||!e.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=e,this.list=e.classList}xe.prototype.add=function(e){return this.list.add(e),this};xe.prototype.remove=function(e){return Ff.call(e)==
"[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};xe.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(
t[n])&&this.remove(t[n]);return this};xe.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};
xe.prototype.array=function(){return Array.from(this.list)};xe.prototype.has=xe.prototype.contains=function(e){return this.list.contains(e)};function Gi(e){for(var t;t=
e.firstChild;)e.removeChild(t);return e}function Cs(e){return e.cloneNode(!0)}var As={svg:"http://www.w3.org/2000/svg"},Ga='<svg xmlns="'+As.svg+'"';function qf(e){
var t=!1;e.substring(0,4)==="<svg"?e.indexOf(As.svg)===-1&&(e=Ga+e.substring(4)):(e=Ga+">"+e+"</svg>",t=!0);var n=Gf(e);if(!t)return n;for(var i=document.createDocumentFragment(),
o=n.firstChild;o.firstChild;)i.appendChild(o.firstChild);return i}function Gf(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function N(e,t){
var n;return e=e.trim(),e.charAt(0)==="<"?(n=qf(e).firstChild,n=document.importNode(n,!0)):n=document.createElementNS(As.svg,e),t&&T(n,t),n}var Es=null;function Ms(){return Es===null&&(Es=N("svg")),Es}function Wa(e,t){var n,i,o=Object.keys(t);for(n=0;i=o[n];n++)e[i]=t[i];return e}function Ua(e,t,n,i,o,r){var s=Ms().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return Wa(s,e);case 6:return Wa(s,{a:e,b:t,c:n,d:i,e:o,f:r})}}
function an(e){return e?Ms().createSVGTransformFromMatrix(e):Ms().createSVGTransform()}function K(e){var t=e.parentNode;return t&&t.removeChild(e),e}function Wf(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function Vf(e,t){var n,i;for(e.clear(),n=0;i=t[n];n++)e.appendItem(Wf(e,i))}function De(e,t){
var n=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),Vf(n,t)),n.consolidate()}function Vi(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function Kf(e){return["M",e.x,e.y]}function Rs(e){return["L",e.x,e.y]}function Uf(e,t,n){return["C",e.x,e.y,t.x,t.y,n.x,n.y]}function Yf(e,t){let n=e.length,i=[
Kf(e[0])];for(let o=1;o<n;o++){let r=e[o-1],s=e[o],a=e[o+1];if(!a||!t){i.push(Rs(s));continue}let c=Math.min(t,Os(s.x-r.x,s.y-r.y),Os(a.x-s.x,a.y-s.y));if(!c){i.
push(Rs(s));continue}let l=Wi(s,r,c),h=Wi(s,r,c*.5),u=Wi(s,a,c),f=Wi(s,a,c*.5);i.push(Rs(l)),i.push(Uf(h,f,u))}return i}function Wi(e,t,n){let i=t.x-e.x,o=t.y-e.
y,r=Os(i,o),s=n/r;return{x:e.x+i*s,y:e.y+o*s}}function Os(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Ki(e,t,n){H(t)&&(n=t,t=null),t||(t={});let i=N(
"path",t);return H(n)&&(i.dataset.cornerRadius=String(n)),Ls(i,e)}function Ls(e,t){let n=parseInt(e.dataset.cornerRadius,10)||0;return T(e,{d:Vi(Yf(t,n))}),e}function Ya(e){var t=new Set(e);return Z(e,function(n){for(var i=n.parent;i;){if(t.has(i))return!1;i=i.parent}return!0})}function Ts(e,t,n){n=n||0,D(e)||(e=[e]),
M(e,function(i,o){var r=t(i,o,n);D(r)&&r.length&&Ts(r,t,n+1)})}function Zf(e,t,n){var i=new Set,o=new Set;return Ts(e,function(r,s,a){i.add(r);var c=r.children;
if((n===-1||a<n)&&c&&!o.has(c))return o.add(c),c}),Array.from(i)}function Za(e,t){return Zf(e,!0,-1)}function Xa(e,t,n){ws(t)&&(t=!0),mt(t)&&(n=t,t=!0),n=n||{};var i=Hn(n.allShapes),o=Hn(n.allConnections),r=Hn(n.enclosedElements),
s=Hn(n.enclosedConnections),a=Hn(n.topLevel,t&&oe(e,function(h){return h.id}));function c(h){a[h.source.id]&&a[h.target.id]&&(a[h.id]=[h]),i[h.source.id]&&i[h.target.
id]&&(s[h.id]=r[h.id]=h),o[h.id]=h}function l(h){if(r[h.id]=h,h.waypoints)s[h.id]=o[h.id]=h;else return i[h.id]=h,M(h.incoming,c),M(h.outgoing,c),h.children}return Ts(
e,l),{allShapes:i,allConnections:o,topLevel:a,enclosedConnections:s,enclosedElements:r}}function vt(e,t){t=!!t,D(e)||(e=[e]);var n,i,o,r;return M(e,function(s){
var a=s;s.waypoints&&!t&&(a=vt(s.waypoints,!0));var c=a.x,l=a.y,h=a.height||0,u=a.width||0;(c<n||n===void 0)&&(n=c),(l<i||i===void 0)&&(i=l),(c+u>o||o===void 0)&&
(o=c+u),(l+h>r||r===void 0)&&(r=l+h)}),{x:n,y:i,height:r-i,width:o-n}}function $s(e,t){var n={};return M(e,function(i){var o=i;o.waypoints&&(o=vt(o)),!H(t.y)&&o.
x>t.x&&(n[i.id]=i),!H(t.x)&&o.y>t.y&&(n[i.id]=i),o.x>t.x&&o.y>t.y&&(H(t.width)&&H(t.height)&&o.width+o.x<t.width+t.x&&o.height+o.y<t.height+t.y||!H(t.width)||!H(
t.height))&&(n[i.id]=i)}),n}function Ui(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function Yi(e){return!!(e&&e.isFrame)}function Hn(e,t){return R(
{},e||{},t||{})}var Xf=1;function Ft(e,t){Lt.call(this,e,Xf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}lt(Ft,Lt);Ft.prototype.canRender=function(){
return!0};Ft.prototype.drawShape=function(t,n,i){var o=N("rect");return T(o,{x:0,y:0,width:n.width||0,height:n.height||0}),Yi(n)?T(o,R({},this.FRAME_STYLE,i||{})):
T(o,R({},this.SHAPE_STYLE,i||{})),j(t,o),o};Ft.prototype.drawConnection=function(t,n,i){var o=Ki(n.waypoints,R({},this.CONNECTION_STYLE,i||{}));return j(t,o),o};
Ft.prototype.getShapePath=function(t){var n=t.x,i=t.y,o=t.width,r=t.height,s=[["M",n,i],["l",o,0],["l",0,r],["l",-o,0],["z"]];return Vi(s)};Ft.prototype.getConnectionPath=
function(t){var n=t.waypoints,i,o,r=[];for(i=0;o=n[i];i++)o=o.original||o,r.push([i===0?"M":"L",o.x,o.y]);return Vi(r)};Ft.$inject=["eventBus","styles"];function Ps(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(n,i,o){var r=this.style(
i,o);return R(r,{class:n})},this.style=function(n,i){!D(n)&&!i&&(i=n,n=[]);var o=Ne(n,function(r,s){return R(r,e[s]||{})},{});return i?R(o,i):o},this.computeStyle=
function(n,i,o){return D(i)||(o=i,i=[]),t.style(i||[],R({},o,n||{}))}}var Ja={__init__:["defaultRenderer"],defaultRenderer:["type",Ft],styles:["type",Ps]};function Jf(e,t){return t.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(i){if(i!=="default"&&!(i in e)){var o=Object.
getOwnPropertyDescriptor(n,i);Object.defineProperty(e,i,o.get?o:{enumerable:!0,get:function(){return n[i]}})}})}),Object.freeze(e)}function tc(e,...t){let n=e.style;
return M(t,function(i){i&&M(i,function(o,r){n[r]=o})}),e}function ec(e,t,n){return arguments.length==2?e.getAttribute(t):n===null?e.removeAttribute(t):(e.setAttribute(
t,n),e)}var Qf=Object.prototype.toString;function nc(e){return new we(e)}function we(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");
this.el=e,this.list=e.classList}we.prototype.add=function(e){return this.list.add(e),this};we.prototype.remove=function(e){return Qf.call(e)=="[object RegExp]"?
this.removeMatching(e):(this.list.remove(e),this)};we.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(t[n])&&this.remove(
t[n]);return this};we.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};we.prototype.array=
function(){return Array.from(this.list)};we.prototype.has=we.prototype.contains=function(e){return this.list.contains(e)};function ic(e){for(var t;t=e.firstChild;)
e.removeChild(t);return e}function Be(e,t,n){var i=n?e:e.parentNode;return i&&typeof i.closest=="function"&&i.closest(t)||null}function td(e){return e&&e.__esModule&&
Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Zi={},Qa;function ed(){if(Qa)return Zi;Qa=1;var e,t,n;function i(){e=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",n=e!=="addEventListener"?"on":""}return Zi.bind=function(o,r,s,a){
return e||i(),o[e](n+r,s,a||!1),s},Zi.unbind=function(o,r,s,a){return t||i(),o[t](n+r,s,a||!1),s},Zi}var oc=ed(),nd=td(oc),B=Jf({__proto__:null,default:nd},[oc]),
rc=["focus","blur"];function id(e,t,n,i,o){return rc.indexOf(n)!==-1&&(o=!0),B.bind(e,n,function(r){var s=r.target||r.srcElement;r.delegateTarget=Be(s,t,!0),r.delegateTarget&&
i.call(e,r)},o)}function od(e,t,n,i){return rc.indexOf(t)!==-1&&(i=!0),B.unbind(e,t,n,i)}var Is={bind:id,unbind:od};function ht(e,t){return t=t||document,t.querySelector(e)}function zn(e,t){return t=t||document,t.querySelectorAll(e)}function se(e,t){if(!e||!t)return-1;var n=e.indexOf(t);return n!==-1&&e.splice(n,1),n}function xt(e,t,n){if(!(!e||!t)){typeof n!="number"&&(n=-1);var i=e.indexOf(
t);if(i!==-1){if(i===n)return;if(n!==-1)e.splice(i,1);else return}n!==-1?e.splice(n,0,t):e.push(t)}}function Xi(e,t){return!e||!t?-1:e.indexOf(t)}function Fn(e,t){return!e||!t?-1:Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Ji(e,t,n,i){if(typeof i>"u"&&(i=5),!e||!t||!n)return!1;var o=(t.x-e.
x)*(n.y-e.y)-(t.y-e.y)*(n.x-e.x),r=Fn(e,t);return Math.abs(o/r)<=i}var rd=2;function ae(e,t){var n=Array.from(arguments).flat();let i={x:"v",y:"h"};for(let[o,r]of Object.
entries(i))if(sd(o,n))return r;return!1}function sd(e,t){let n=t[0];return qi(t,function(i){return Math.abs(n[e]-i[e])<=rd})}function qn(e,t){return{x:Math.round(e.x+(t.x-e.x)/2),y:Math.round(e.y+(t.y-e.y)/2)}}var ad=/,?([a-z]),?/gi,sc=parseFloat,X=Math,be=X.PI,qt=X.min,Gt=X.max,ac=X.pow,_e=X.abs,cd=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,ld=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Gn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",He="[\\s]*,?[\\s]*",hd=new RegExp("(?=("+Gn+"))\\1"+He+"(?=("+Gn+"))\\2"+He+"(?=("+Gn+"))\\3"+He+"([01])"+He+"\
([01])"+He+"(?=("+Gn+"))\\6"+He+"(?=("+Gn+"))\\7"+He,"g"),cc=Array.isArray||function(e){return e instanceof Array};function ud(e){if(!e)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},n=[];return String(e).replace(cd,function(i,o,r){var s=[],a=o.toLowerCase();for(r.replace(a=="a"?hd:ld,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(n.push([o,...s.splice(0,2)]),a="l",o=o=="m"?"l":"L");s.length>=t[a]&&(n.push([
o,...s.splice(0,t[a])]),!!t[a]););}),n.toString=js,n}function fd(e){for(var t=0,n=e.length;t<n;t++){var i=e[t][0];if(typeof i=="string"&&i!==i.toUpperCase())return!1}
return!0}function dd(e){for(var t=0,n=e.length;t<n;t++){var i=e[t][0];if(i!=="M"&&i!=="C")return!1}return!0}function pd(e,t,n,i){return arguments.length===1&&(t=
e.y,n=e.width,i=e.height,e=e.x),{x:e,y:t,width:n,height:i,x2:e+n,y2:t+i}}function js(){return this.join(",").replace(ad,"$1")}function md(e){for(var t=new Array(
e.length),n=0,i=e.length;n<i;n++)for(var o=e[n],r=t[n]=new Array(o.length),s=0,a=o.length;s<a;s++)r[s]=o[s];return t.toString=js,t}function lc(e,t,n,i,o,r,s,a,c){
var l=1-c,h=ac(l,3),u=ac(l,2),f=c*c,d=f*c,m=h*e+u*3*c*n+l*3*c*c*o+d*s,b=h*t+u*3*c*i+l*3*c*c*r+d*a;return{x:to(m),y:to(b)}}function Ns(e){var t=wd(...e);return pd(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function ke(e,t,n){return t>=e.x&&t<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function gc(e,t){return ke(t,e.x,e.y)||ke(t,e.x2,e.y)||
ke(t,e.x,e.y2)||ke(t,e.x2,e.y2)||ke(e,t.x,t.y)||ke(e,t.x2,t.y)||ke(e,t.x,t.y2)||ke(e,t.x2,t.y2)||(e.x<t.x2&&e.x>t.x||t.x<e.x2&&t.x>e.x)&&(e.y<t.y2&&e.y>t.y||t.y<
e.y2&&t.y>e.y)}function hc(e,t,n,i,o){var r=-3*t+9*n-9*i+3*o,s=e*r+6*t-12*n+6*i;return e*s-3*t+3*n}function uc(e,t,n,i,o,r,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,h=12,u=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],f=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,m=0;m<h;m++){var b=l*u[m]+l,x=hc(b,e,n,o,s),C=hc(b,t,i,r,a),v=x*x+C*C;d+=f[m]*X.sqrt(v)}return l*d}function gd(e,t,n,i,o,r,s,a){if(!(Gt(e,n)<qt(
o,s)||qt(e,n)>Gt(o,s)||Gt(t,i)<qt(r,a)||qt(t,i)>Gt(r,a))){var c=(e*i-t*n)*(o-s)-(e-n)*(o*a-r*s),l=(e*i-t*n)*(r-a)-(t-i)*(o*a-r*s),h=(e-n)*(r-a)-(t-i)*(o-s);if(h){
var u=to(c/h),f=to(l/h),d=+u.toFixed(2),m=+f.toFixed(2);if(!(d<+qt(e,n).toFixed(2)||d>+Gt(e,n).toFixed(2)||d<+qt(o,s).toFixed(2)||d>+Gt(o,s).toFixed(2)||m<+qt(t,
i).toFixed(2)||m>+Gt(t,i).toFixed(2)||m<+qt(r,a).toFixed(2)||m>+Gt(r,a).toFixed(2)))return{x:u,y:f}}}}function to(e){return Math.round(e*1e11)/1e11}function yd(e,t,n,i,o){
if(i=i||Ns(e),o=o||Ns(t),!gc(i,o))return n?0:[];var r=uc(...e),s=uc(...t),a=dc(e)?1:~~(r/5)||1,c=dc(t)?1:~~(s/5)||1,l=new Array(a+1),h=new Array(c+1),u={},f=n?0:
[],d,m;for(d=0;d<a+1;d++){var b=d/a,x=lc(...e,b);l[d]={x:x.x,y:x.y,t:b}}for(d=0;d<c+1;d++)b=d/c,x=lc(...t,b),h[d]={x:x.x,y:x.y,t:b};for(d=0;d<a;d++)for(m=0;m<c;m++){
var C=l[d],v=l[d+1],p=h[m],k=h[m+1],w=_e(v.x-C.x)<.01?"y":"x",_=_e(k.x-p.x)<.01?"y":"x",y=gd(C.x,C.y,v.x,v.y,p.x,p.y,k.x,k.y),g;if(y){if(g=y.x.toFixed(9)+"#"+y.
y.toFixed(9),u[g])continue;u[g]=!0;var E=C.t+_e((y[w]-C[w])/(v[w]-C[w]))*(v.t-C.t),S=p.t+_e((y[_]-p[_])/(k[_]-p[_]))*(k.t-p.t);E>=0&&E<=1&&S>=0&&S<=1&&(n?f++:f.
push({x:y.x,y:y.y,t1:E,t2:S}))}}return f}function eo(e,t,n){for(var i=fc(mc(e)),o=fc(mc(t)),r=n?0:[],s=0,a=i.length;s<a;s++)for(var c=i[s],l=0,h=o.length;l<h;l++){
var u=o[l];if(gc(c.bbox,u.bbox)){var f=yd(c.bez,u.bez,n,c.bbox,u.bbox);if(n)r+=f;else for(var d=0,m=f.length;d<m;d++)f[d].segment1=c.segment,f[d].segment2=u.segment,
f[d].bez1=c.bez,f[d].bez2=u.bez,r.push(f[d])}}return r}function fc(e){for(var t=[],n=0,i=0,o=0,r=0,s=0,a=e.length;s<a;s++){var c=e[s],l;if(c[0]=="M"){n=o=c[1],i=
r=c[2];continue}c[0]=="C"?(l=[n,i,c[1],c[2],c[3],c[4],c[5],c[6]],n=c[5],i=c[6]):(l=[n,i,n,i,o,r,o,r],n=o,i=r),t.push({bez:l,bbox:Ns(l),segment:s})}return t}function vd(e){
return cc(e)&&cc(e[0])}function xd(e){if(fd(e))return e;var t=new Array(e.length),n=0,i=0,o=0,r=0,s=0,a;e[0][0]=="M"&&(n=+e[0][1],i=+e[0][2],o=n,r=i,s++,t[0]=["\
M",n,i]);for(var c,l,h=s,u=e.length;h<u;h++){if(l=e[h],a=l[0],t[h]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+n,c[7]=+l[7]+i;break;case"V":c[1]=+l[1]+i;break;case"H":c[1]=+l[1]+n;break;case"M":o=+l[1]+n,r=+l[2]+i;default:
for(var f=1,d=l.length;f<d;f++)c[f]=+l[f]+(f%2?n:i)}else for(var m=0,b=l.length;m<b;m++)c[m]=l[m];switch(a=a.toUpperCase(),c[0]){case"Z":n=+o,i=+r;break;case"H":
n=c[1];break;case"V":i=c[1];break;case"M":o=c[c.length-2],r=c[c.length-1];default:n=c[c.length-2],i=c[c.length-1]}}return t.toString=js,t}function dc(e){return e[0]===
e[2]&&e[1]===e[3]&&e[4]===e[6]&&e[5]===e[7]}function Qi(e,t,n,i){return[e,t,n,i,n,i]}function pc(e,t,n,i,o,r){var s=.3333333333333333,a=2/3;return[s*e+a*n,s*t+a*
i,s*o+a*n,s*r+a*i,o,r]}function yc(e,t,n,i,o,r,s,a,c,l){var h=be*120/180,u=be/180*(+o||0),f=[],d,m=X.cos(u),b=X.sin(u),x=function(Na,ja){return{x:Na*m-ja*b,y:Na*
b+ja*m}};if(l)E=l[0],S=l[1],y=l[2],g=l[3];else{d=x(e,-t),e=d.x,t=-d.y,d=x(a,-c),a=d.x,c=-d.y;var C=(e-a)/2,v=(t-c)/2,p=C*C/(n*n)+v*v/(i*i);p>1&&(p=X.sqrt(p),n=p*
n,i=p*i);var k=n*n,w=i*i,_=(r==s?-1:1)*X.sqrt(_e((k*w-k*v*v-w*C*C)/(k*v*v+w*C*C))),y=_*n*v/i+(e+a)/2,g=_*-i*C/n+(t+c)/2,E=X.asin(((t-g)/i).toFixed(9)),S=X.asin(
((c-g)/i).toFixed(9));E=e<y?be-E:E,S=a<y?be-S:S,E<0&&(E=be*2+E),S<0&&(S=be*2+S),s&&E>S&&(E=E-be*2),!s&&S>E&&(S=S-be*2)}var L=S-E;if(_e(L)>h){var I=S,z=a,W=c;S=E+
h*(s&&S>E?1:-1),a=y+n*X.cos(S),c=g+i*X.sin(S),f=yc(a,c,n,i,o,0,s,z,W,[S,I,y,g])}L=S-E;var et=X.cos(E),kf=X.sin(E),_f=X.cos(S),Ef=X.sin(S),Ra=X.tan(L/4),Oa=4/3*n*
Ra,La=4/3*i*Ra,Ta=[e,t],sn=[e+Oa*kf,t-La*et],$a=[a+Oa*Ef,c-La*_f],Pa=[a,c];if(sn[0]=2*Ta[0]-sn[0],sn[1]=2*Ta[1]-sn[1],l)return[sn,$a,Pa].concat(f);f=[sn,$a,Pa].
concat(f).join().split(",");for(var Ia=[],ye=0,Sf=f.length;ye<Sf;ye++)Ia[ye]=ye%2?x(f[ye-1],f[ye]).y:x(f[ye],f[ye+1]).x;return Ia}function wd(e,t,n,i,o,r,s,a){for(var c=[],
l=[[],[]],h,u,f,d,m,b,x,C,v=0;v<2;++v){if(v==0?(u=6*e-12*n+6*o,h=-3*e+9*n-9*o+3*s,f=3*n-3*e):(u=6*t-12*i+6*r,h=-3*t+9*i-9*r+3*a,f=3*i-3*t),_e(h)<1e-12){if(_e(u)<
1e-12)continue;d=-f/u,0<d&&d<1&&c.push(d);continue}x=u*u-4*f*h,C=X.sqrt(x),!(x<0)&&(m=(-u+C)/(2*h),0<m&&m<1&&c.push(m),b=(-u-C)/(2*h),0<b&&b<1&&c.push(b))}for(var p=c.
length,k=p,w;p--;)d=c[p],w=1-d,l[0][p]=w*w*w*e+3*w*w*d*n+3*w*d*d*o+d*d*d*s,l[1][p]=w*w*w*t+3*w*w*d*i+3*w*d*d*r+d*d*d*a;return l[0][k]=e,l[1][k]=t,l[0][k+1]=s,l[1][k+
1]=a,l[0].length=l[1].length=k+2,{x0:qt(...l[0]),y0:qt(...l[1]),x1:Gt(...l[0]),y1:Gt(...l[1])}}function mc(e){if(vd(e)||(e=ud(e)),dd(e))return e;for(var t=md(xd(
e)),n={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},i=function(f,d,m){var b,x;if(!f)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(f[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
f[0]){case"M":d.X=f[1],d.Y=f[2];break;case"A":f=["C",...yc(d.x,d.y,...f.slice(1))];break;case"S":m=="C"||m=="S"?(b=d.x*2-d.bx,x=d.y*2-d.by):(b=d.x,x=d.y),f=["C",
b,x,...f.slice(1)];break;case"T":m=="Q"||m=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),f=["C",...pc(d.x,d.y,d.qx,d.qy,f[1],f[2])];break;case"Q":d.
qx=f[1],d.qy=f[2],f=["C",...pc(d.x,d.y,f[1],f[2],f[3],f[4])];break;case"L":f=["C",...Qi(d.x,d.y,f[1],f[2])];break;case"H":f=["C",...Qi(d.x,d.y,f[1],d.y)];break;case"\
V":f=["C",...Qi(d.x,d.y,d.x,f[1])];break;case"Z":f=["C",...Qi(d.x,d.y,d.X,d.Y)];break}return f},o=function(f,d){if(f[d].length>7){f[d].shift();for(var m=f[d];m.
length;)r[d]="A",f.splice(d++,0,["C",...m.splice(0,6)]);f.splice(d,1),l=t.length}},r=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(r[c]=s,c&&(a=
r[c-1])),t[c]=i(t[c],n,a),r[c]!="A"&&s=="C"&&(r[c]="C"),o(t,c);var h=t[c],u=h.length;n.x=h[u-2],n.y=h[u-1],n.bx=sc(h[u-4])||n.x,n.by=sc(h[u-3])||n.y}return t}function U(e){return mt(e)&&Fi(e,"waypoints")}function Wt(e){return mt(e)&&Fi(e,"labelTarget")}function vc(e){return mt(e)&&bs(e.parent)}function xc(e){return{x:Math.round(e.x),y:Math.round(e.y),width:Math.round(e.width),height:Math.round(e.height)}}function no(e){return{x:Math.round(e.x),y:Math.
round(e.y)}}function nt(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function Ds(e){return{x:e.left,y:e.top,width:e.right-e.left,
height:e.bottom-e.top}}function bd(e){return no({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function kd(e){for(var t=e.waypoints,n=t.reduce(function(l,h,u){var f=t[u-
1];if(f){var d=l[l.length-1],m=d&&d.endLength||0,b=_d(f,h);l.push({start:f,end:h,startLength:m,endLength:m+b,length:b})}return l},[]),i=n.reduce(function(l,h){return l+
h.length},0),o=i/2,r=0,s=n[r];s.endLength<o;)s=n[++r];var a=(o-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function ce(e){return U(e)?kd(e):bd(e)}function Ee(e,t,n){n=n||0,mt(n)||(n={x:n,y:n});var i=nt(e),o=nt(t),r=i.bottom+n.y<=o.top,s=i.left-n.x>=o.right,a=i.top-n.
y>=o.bottom,c=i.right+n.x<=o.left,l=r?"top":a?"bottom":null,h=c?"left":s?"right":null;return h&&l?l+"-"+h:h||l||"intersect"}function wc(e){e=e.slice();for(var t=0,n,i,o;e[t];)n=e[t],i=e[t-1],o=e[t+1],Fn(n,o)===0||Ji(i,o,n)?e.splice(t,1):t++;return e}function _d(e,t){return Math.sqrt(
Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function io(e,t){return Math.round(e*t)/t}function bc(e){return H(e)?e+"px":e}function Ed(e){for(;e.parent;)e=e.parent;return e}function Sd(e){e=R({},{width:"10\
0%",height:"100%"},e);let t=e.container||document.body,n=document.createElement("div");return n.setAttribute("class","djs-container djs-parent bio-theme-parent"),
tc(n,{position:"relative",overflow:"hidden",width:bc(e.width),height:bc(e.height)}),t.appendChild(n),n}function kc(e,t,n){let i=N("g");P(i).add(t);let o=n!==void 0?
n:e.childNodes.length-1;return e.insertBefore(i,e.childNodes[o]||null),i}var Md="base",_c=0,Cd=1,Ad={shape:["x","y","width","height"],connection:["waypoints"]};
function $(e,t,n,i){this._eventBus=t,this._elementRegistry=i,this._graphicsFactory=n,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(e||{})}$.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];$.prototype._init=function(e){let t=this._eventBus,n=this.
_container=Sd(e),i=this._svg=N("svg");T(i,{width:"100%",height:"100%"}),ec(i,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,r=>{this.focus()}),i.addEventListener("focusin",()=>{this._setFocused(!0)}),i.addEventListener("focusout",()=>{this._setFocused(!1)}),i.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),i.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),j(n,i);let o=this._viewport=
kc(i,"viewport");e.deferUpdate&&(this._viewboxChanged=Bn(this._viewboxChanged,300)),this._restoreFocus=Bn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:i,viewport:o})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};$.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};$.prototype._setFocused=function(e){e!=this._focused&&
(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};$.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let n=Ui(t);
n==="root"?this.removeRootElement(t):this._removeElement(t,n)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};$.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};$.prototype.restoreFocus=function(){this._restoreFocus()};$.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};$.prototype.isFocused=function(){return this._focused};$.prototype.getDefaultLayer=function(){return this.getLayer(
Md,_c)};$.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let n=this._layers[e];if(n||(n=this._layers[e]=this._createLayer(e,t)),typeof t<
"u"&&n.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return n.group};$.prototype._getChildIndex=function(e){return Ne(this._layers,
function(t,n){return n.visible&&e>=n.index&&t++,t},0)};$.prototype._createLayer=function(e,t){typeof t>"u"&&(t=Cd);let n=this._getChildIndex(t);return{group:kc(
this._viewport,"layer-"+e,n),index:t,visible:!0}};$.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error(
"layer <"+e+"> does not exist");let n=this._viewport,i=t.group,o=t.index;if(t.visible)return i;let r=this._getChildIndex(o);return n.insertBefore(i,n.childNodes[r]||
null),t.visible=!0,i};$.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> \
does not exist");let n=t.group;return t.visible&&(K(n),t.visible=!1),n};$.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],K(
t.group))};$.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};$.prototype.findRoot=function(e){let t=this.
_resolveElements(e),n;for(let i of t){let o=this._findPlaneForRoot(Ed(i));if(!o||n&&o.rootElement!==n)return;n=o.rootElement}return n};$.prototype.getRootElements=
function(){return this._planes.map(function(e){return e.rootElement})};$.prototype._findPlaneForRoot=function(e){return ie(this._planes,function(t){return t.rootElement===
e})};$.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};$.prototype._resolveElements=function(e){return D(e)||(e=
[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};$.prototype.getContainer=function(){return this._container};$.prototype._updateMarker=function(e,t,n){let i;
e=this._resolveElement(e),e.markers=e.markers||new Set,i=this._elementRegistry._elements[e.id],i&&(M([i.gfx,i.secondaryGfx],function(o){o&&(n?(e.markers.add(t),
P(o).add(t)):(e.markers.delete(t),P(o).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:i.gfx,marker:t,add:!!n}))};$.prototype.addMarker=
function(e,t){this._updateMarker(e,t,!0)};$.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};$.prototype.hasMarker=function(e,t){return e=this._resolveElement(
e),e.markers?e.markers.has(t):!1};$.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};$.prototype.getRootElement=
function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};$.prototype.addRootElement=function(e){let t=this.
_rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let n=e.layer="root-"+t;this._ensureValid("root",e);let i=this.getLayer(n,_c);return this.
hideLayer(n),this._addRoot(e,i),this._planes.push({rootElement:e,layer:i}),e};$.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(
e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(n){return n.rootElement!==e}),this._rootElement===e&&(this._rootElement=
null),e};$.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(
e),t||(e=this.addRootElement(e)),this._setRoot(e),e};$.prototype._removeRoot=function(e){let t=this._elementRegistry,n=this._eventBus;n.fire("root.remove",{element:e}),
n.fire("root.removed",{element:e}),t.remove(e)};$.prototype._addRoot=function(e,t){let n=this._elementRegistry,i=this._eventBus;i.fire("root.add",{element:e}),n.
add(e,t),i.fire("root.added",{element:e,gfx:t})};$.prototype._setRoot=function(e,t){let n=this._rootElement;n&&(this._elementRegistry.updateGraphics(n,null,!0),
this.hideLayer(n.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=
e,this._eventBus.fire("root.set",{element:e})};$.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let n=Ad[e];if(!qi(n,function(o){return typeof t[o]<"u"}))throw new Error("must supply { "+n.join(
", ")+" } with "+e)};$.prototype._setParent=function(e,t,n){xt(t.children,e,n),e.parent=t};$.prototype._addElement=function(e,t,n,i){n=n||this.getRootElement();
let o=this._eventBus,r=this._graphicsFactory;this._ensureValid(e,t),o.fire(e+".add",{element:t,parent:n}),this._setParent(t,n,i);let s=r.create(e,t,i);return this.
_elementRegistry.add(t,s),r.update(e,t,s),o.fire(e+".added",{element:t,gfx:s}),t};$.prototype.addShape=function(e,t,n){return this._addElement("shape",e,t,n)};$.
prototype.addConnection=function(e,t,n){return this._addElement("connection",e,t,n)};$.prototype._removeElement=function(e,t){let n=this._elementRegistry,i=this.
_graphicsFactory,o=this._eventBus;if(e=n.get(e.id||e),!!e)return o.fire(t+".remove",{element:e}),i.remove(e),se(e.parent&&e.parent.children,e),e.parent=null,o.fire(
t+".removed",{element:e}),n.remove(e),e};$.prototype.removeShape=function(e){return this._removeElement(e,"shape")};$.prototype.removeConnection=function(e){return this.
_removeElement(e,"connection")};$.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};$.prototype._changeViewbox=function(e){this.
_eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};$.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};$.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,n=this.getSize(),i,o,r,s,a,c,l;if(e)this._changeViewbox(function(){a=Math.min(n.width/e.width,n.height/e.height);let h=this._svg.createSVGMatrix().
scale(a).translate(-e.x,-e.y);De(t,h)});else return r=this._rootElement?this.getActiveLayer():null,i=r&&r.getBBox()||{},s=De(t),o=s?s.matrix:Ua(),a=io(o.a,1e3),
c=io(-o.e||0,1e3),l=io(-o.f||0,1e3),e=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:n.width/a,height:n.height/a,scale:a,inner:{width:i.width||0,height:i.height||
0,x:i.x||0,y:i.y||0},outer:n},e;return e};$.prototype.scroll=function(e){let t=this._viewport,n=t.getCTM();return e&&this._changeViewbox(function(){e=R({dx:0,dy:0},
e||{}),n=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(n),Ec(t,n)}),{x:n.e,y:n.f}};$.prototype.scrollToElement=function(e,t){let n=100,i=this._resolveElements(
e);if(!i.length)return;let o=this.findRoot(i);if(!o)return;o!==this.getRootElement()&&this.setRootElement(o);let r=i.filter(m=>m!=o);if(!r.length)return;t||(t={}),
typeof t=="number"&&(n=t),t={top:t.top||n,right:t.right||n,bottom:t.bottom||n,left:t.left||n};let s=vt(r),a=nt(s),c=this.viewbox(),l=this.zoom(),h,u;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let f=nt(c);if(!(s.width<c.width&&s.height<c.height))h=s.x-c.x,u=s.y-c.y;else{let m=Math.
max(0,a.right-f.right),b=Math.min(0,a.left-f.left),x=Math.max(0,a.bottom-f.bottom),C=Math.min(0,a.top-f.top);h=m||b,u=x||C}this.scroll({dx:-h*l,dy:-u*l})};$.prototype.
zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let n,i;return this._changeViewbox(function(){typeof t!=
"object"&&(n=this.viewbox().outer,t={x:n.width/2,y:n.height/2}),i=this._setZoom(e,t)}),io(i.a,1e3)};function Ec(e,t){let n="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";e.setAttribute("transform",n)}$.prototype._fitViewport=function(e){let t=this.viewbox(),n=t.outer,i=t.inner,o,r;return i.x>=0&&i.y>=0&&i.x+i.
width<=n.width&&i.y+i.height<=n.height&&!e?r={x:0,y:0,width:Math.max(i.width+i.x,n.width),height:Math.max(i.height+i.y,n.height)}:(o=Math.min(1,n.width/i.width,
n.height/i.height),r={x:i.x+(e?i.width/2-n.width/o/2:0),y:i.y+(e?i.height/2-n.height/o/2:0),width:n.width/o,height:n.height/o}),this.viewbox(r),this.viewbox(!1).
scale};$.prototype._setZoom=function(e,t){let n=this._svg,i=this._viewport,o=n.createSVGMatrix(),r=n.createSVGPoint(),s,a,c,l,h;c=i.getCTM();let u=c.a;return t?
(s=R(r,t),a=s.matrixTransform(c.inverse()),l=o.translate(a.x,a.y).scale(1/u*e).translate(-a.x,-a.y),h=c.multiply(l)):h=o.scale(e),Ec(this._viewport,h),h};$.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};$.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),n;
e.waypoints?n=this.getGraphics(e).getBBox():n=e;let i=n.x*t.scale-t.x*t.scale,o=n.y*t.scale-t.y*t.scale,r=n.width*t.scale,s=n.height*t.scale;return{x:i,y:o,width:r,
height:s}};$.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var cn="data-element-id";function ut(e){this._elements={},this._eventBus=e}ut.$inject=["eventBus"];ut.prototype.add=function(e,t,n){var i=e.id;this._validateId(
i),T(t,cn,i),n&&T(n,cn,i),this._elements[i]={element:e,gfx:t,secondaryGfx:n}};ut.prototype.remove=function(e){var t=this._elements,n=e.id||e,i=n&&t[n];i&&(T(i.gfx,
cn,""),i.secondaryGfx&&T(i.secondaryGfx,cn,""),delete t[n])};ut.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.
fire("element.updateId",{element:e,newId:t});var n=this.getGraphics(e),i=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,n,i)};ut.prototype.updateGraphics=
function(e,t,n){var i=e.id||e,o=this._elements[i];return n?o.secondaryGfx=t:o.gfx=t,t&&T(t,cn,i),t};ut.prototype.get=function(e){var t;typeof e=="string"?t=e:t=
e&&T(e,cn);var n=this._elements[t];return n&&n.element};ut.prototype.filter=function(e){var t=[];return this.forEach(function(n,i){e(n,i)&&t.push(n)}),t};ut.prototype.
find=function(e){for(var t=this._elements,n=Object.keys(t),i=0;i<n.length;i++){var o=n[i],r=t[o],s=r.element,a=r.gfx;if(e(s,a))return s}};ut.prototype.getAll=function(){
return this.filter(function(e){return e})};ut.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(n){var i=t[n],o=i.element,r=i.gfx;
return e(o,r)})};ut.prototype.getGraphics=function(e,t){var n=e.id||e,i=this._elements[n];return i&&(t?i.secondaryGfx:i.gfx)};ut.prototype._validateId=function(e){
if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Rd(e,t,n,i){var o=n.inverse;return Object.defineProperty(e,"remove",{value:function(r){var s=this.indexOf(r);return s!==-1&&(this.splice(s,1),t.unset(r,
o,i)),r}}),Object.defineProperty(e,"contains",{value:function(r){return this.indexOf(r)!==-1}}),Object.defineProperty(e,"add",{value:function(r,s){var a=this.indexOf(
r);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,r),a===-1&&t.set(r,o,i)}}),Object.defineProperty(e,"__refs_collectio\
n",{value:!0}),e}function Od(e){return e.__refs_collection===!0}function Ld(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function Sc(e,t,n){var i=Rd(n[t.name]||[],e,t,n);Object.defineProperty(n,t.name,{enumerable:t.
enumerable,value:i}),i.length&&i.forEach(function(o){e.set(o,t.inverse,n)})}function Td(e,t,n){var i=t.inverse,o=n[t.name];Object.defineProperty(n,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return o},set:function(r){if(r!==o){var s=o;o=null,s&&e.unset(s,i,n),o=r,e.set(o,i,n)}}})}function Et(e,t){if(!(this instanceof
Et))return new Et(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}Et.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Sc(this,t,e):Td(this,t,e)};Et.prototype.ensureRefsCollection=function(e,t){var n=e[t.
name];return Od(n)||Sc(this,t,e),n};Et.prototype.ensureBound=function(e,t){Ld(e,t)||this.bind(e,t)};Et.prototype.unset=function(e,t,n){e&&(this.ensureBound(e,t),
t.collection?this.ensureRefsCollection(e,t).remove(n):e[t.name]=void 0)};Et.prototype.set=function(e,t,n){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(
e,t).add(n):e[t.name]=n)};var Bs=new Et({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Cc=new Et({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Mc=new Et(
{name:"attachers",collection:!0},{name:"host"}),Ac=new Et({name:"outgoing",collection:!0},{name:"source"}),Rc=new Et({name:"incoming",collection:!0},{name:"targ\
et"});function ln(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){
var t=this.label,n=this.labels;!e&&t?n.remove(t):n.add(e,0)}}),Bs.bind(this,"parent"),Cc.bind(this,"labels"),Ac.bind(this,"outgoing"),Rc.bind(this,"incoming")}function Wn(){
ln.call(this),Bs.bind(this,"children"),Mc.bind(this,"host"),Mc.bind(this,"attachers")}lt(Wn,ln);function Oc(){ln.call(this),Bs.bind(this,"children")}lt(Oc,Wn);function Lc(){
Wn.call(this),Cc.bind(this,"labelTarget")}lt(Lc,Wn);function Tc(){ln.call(this),Ac.bind(this,"source"),Rc.bind(this,"target")}lt(Tc,ln);var $d={connection:Tc,shape:Wn,
label:Lc,root:Oc};function $c(e,t){var n=$d[e];if(!n)throw new Error("unknown type: <"+e+">");return R(new n,t)}function Pc(e){return e instanceof ln}function Vt(){this._uid=12}Vt.prototype.createRoot=function(e){return this.create("root",e)};Vt.prototype.createLabel=function(e){return this.create("label",e)};
Vt.prototype.createShape=function(e){return this.create("shape",e)};Vt.prototype.createConnection=function(e){return this.create("connection",e)};Vt.prototype.create=
function(e,t){return t=R({},t||{}),t.id||(t.id=e+"_"+this._uid++),$c(e,t)};var oo="__fn",Ic=1e3,Pd=Array.prototype.slice;function at(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}at.prototype.on=function(e,t,n,i){
if(e=D(e)?e:[e],gt(t)&&(i=n,n=t,t=Ic),!H(t))throw new Error("priority must be a number");var o=n;i&&(o=ve(n,i),o[oo]=n[oo]||n);var r=this;e.forEach(function(s){
r._addListener(s,{priority:t,callback:o,next:null})})};at.prototype.once=function(e,t,n,i){var o=this;if(gt(t)&&(i=n,n=t,t=Ic),!H(t))throw new Error("priority m\
ust be a number");function r(){r.__isTomb=!0;var s=n.apply(i,arguments);return o.off(e,r),s}r[oo]=n,this.on(e,t,r)};at.prototype.off=function(e,t){e=D(e)?e:[e];
var n=this;e.forEach(function(i){n._removeListener(i,t)})};at.prototype.createEvent=function(e){var t=new Vn;return t.init(e),t};at.prototype.fire=function(e,t){
var n,i,o,r;if(r=Pd.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(i=this._listeners[e],!!i){t instanceof Vn?
n=t:n=this.createEvent(t),r[0]=n;var s=n.type;e!==s&&(n.type=e);try{o=this._invokeListeners(n,r,i)}finally{e!==s&&(n.type=s)}return o===void 0&&n.defaultPrevented&&
(o=!1),o}};at.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};at.prototype._destroy=function(){this._listeners={}};at.prototype._invokeListeners=
function(e,t,n){for(var i;n&&!e.cancelBubble;)i=this._invokeListener(e,t,n),n=n.next;return i};at.prototype._invokeListener=function(e,t,n){var i;if(n.callback.
__isTomb)return i;try{i=Id(n.callback,t),i!==void 0&&(e.returnValue=i,e.stopPropagation()),i===!1&&e.preventDefault()}catch(o){if(!this.handleError(o))throw console.
error("unhandled error in event listener",o),o}return i};at.prototype._addListener=function(e,t){var n=this._getListeners(e),i;if(!n){this._setListeners(e,t);return}
for(;n;){if(n.priority<t.priority){t.next=n,i?i.next=t:this._setListeners(e,t);return}i=n,n=n.next}i.next=t};at.prototype._getListeners=function(e){return this.
_listeners[e]};at.prototype._setListeners=function(e,t){this._listeners[e]=t};at.prototype._removeListener=function(e,t){var n=this._getListeners(e),i,o,r;if(!t){
this._setListeners(e,null);return}for(;n;)i=n.next,r=n.callback,(r===t||r[oo]===t)&&(o?o.next=i:this._setListeners(e,i)),o=n,n=i};function Vn(){}Vn.prototype.stopPropagation=
function(){this.cancelBubble=!0};Vn.prototype.preventDefault=function(){this.defaultPrevented=!0};Vn.prototype.init=function(e){R(this,e||{})};function Id(e,t){
return e.apply(null,t)}function le(e){return e.childNodes[0]}function Nc(e){return e.parentNode.childNodes[1]}function jc(e,t,n,i,o){var r=an();r.setTranslate(t,n);var s=an();s.setRotate(i||0,0,0);var a=an();a.setScale(o||1,o||1),De(e,[r,s,a])}function it(e,t,n){var i=an();
i.setTranslate(t,n),De(e,i)}function Dc(e,t){var n=an();n.setRotate(t,0,0),De(e,n)}function ft(e,t){this._eventBus=e,this._elementRegistry=t}ft.$inject=["eventBus","elementRegistry"];ft.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.
getGraphics(e),n;return e.parent?(n=Nc(t),n||(n=N("g"),P(n).add("djs-children"),j(t.parentNode,n))):n=t,n};ft.prototype._clear=function(e){var t=le(e);return ic(
t),t};ft.prototype._createContainer=function(e,t,n,i){var o=N("g");P(o).add("djs-group"),typeof n<"u"?Nd(o,t,t.childNodes[n]):j(t,o);var r=N("g");P(r).add("djs-\
element"),P(r).add("djs-"+e),i&&P(r).add("djs-frame"),j(o,r);var s=N("g");return P(s).add("djs-visual"),j(r,s),r};ft.prototype.create=function(e,t,n){var i=this.
_getChildrenContainer(t.parent);return this._createContainer(e,i,n,Yi(t))};ft.prototype.updateContainments=function(e){var t=this,n=this._elementRegistry,i;i=Ne(
e,function(o,r){return r.parent&&(o[r.parent.id]=r.parent),o},{}),M(i,function(o){var r=o.children;if(r){var s=t._getChildrenContainer(o),a=s.firstChild;M(r,function(c){
var l=n.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ft.prototype.drawShape=function(e,t,n={}){var i=this._eventBus;return i.fire("\
render.shape",{gfx:e,element:t,attrs:n})};ft.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};ft.prototype.drawConnection=
function(e,t,n={}){var i=this._eventBus;return i.fire("render.connection",{gfx:e,element:t,attrs:n})};ft.prototype.getConnectionPath=function(e){var t=this._eventBus;
return t.fire("render.getConnectionPath",e)};ft.prototype.update=function(e,t,n){if(t.parent){var i=this._clear(n);if(e==="shape")this.drawShape(i,t),it(n,t.x,t.
y);else if(e==="connection")this.drawConnection(i,t);else throw new Error("unknown type: "+e);t.hidden?T(n,"display","none"):T(n,"display","block")}};ft.prototype.
remove=function(e){var t=this._elementRegistry.getGraphics(e);K(t.parentNode)};function Nd(e,t,n){var i=n||t.firstChild;e!==i&&t.insertBefore(e,i)}var Bc={__depends__:[Ja],__init__:["canvas"],canvas:["type",$],elementRegistry:["type",ut],elementFactory:["type",Vt],eventBus:["type",at],graphicsFactory:["typ\
e",ft]};function jd(e){var t=new xs(e);return t.init(),t}function Dd(e){e=e||{};var t={config:["value",e]},n=[t,Bc].concat(e.modules||[]);return jd(n)}function ze(e,t){
this._injector=t||Dd(e),this.get("eventBus").fire("diagram.init")}ze.prototype.get=function(e,t){return this._injector.get(e,t)};ze.prototype.invoke=function(e,t,n){
return this._injector.invoke(e,t,n)};ze.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};ze.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function Hs(e){return e&&e[e.length-1]}function Hc(e){return e.y}function zc(e){return e.x}var Bd={left:zc,center:zc,right:function(e){return e.x+e.width},top:Hc,
middle:Hc,bottom:function(e){return e.y+e.height}};function Se(e,t){this._modeling=e,this._rules=t}Se.$inject=["modeling","rules"];Se.prototype._getOrientationDetails=
function(e){var t=["top","bottom","middle"],n="x",i="width";return t.indexOf(e)!==-1&&(n="y",i="height"),{axis:n,dimension:i}};Se.prototype._isType=function(e,t){
return t.indexOf(e)!==-1};Se.prototype._alignmentPosition=function(e,t){var n=this._getOrientationDetails(e),i=n.axis,o=n.dimension,r={},s={},a=!1,c,l,h;function u(f,d){
return Math.round((f[i]+d[i]+d[o])/2)}if(this._isType(e,["left","top"]))r[e]=t[0][i];else if(this._isType(e,["right","bottom"]))h=Hs(t),r[e]=h[i]+h[o];else if(this.
_isType(e,["center","middle"])){if(M(t,function(f){var d=f[i]+Math.round(f[o]/2);s[d]?s[d].elements.push(f):s[d]={elements:[f],center:d}}),c=re(s,function(f){return f.
elements.length>1&&(a=!0),f.elements.length}),a)return r[e]=Hs(c).center,r;l=t[0],t=re(t,function(f){return f[i]+f[o]}),h=Hs(t),r[e]=u(l,h)}return r};Se.prototype.
trigger=function(e,t){var n=this._modeling,i,o=Z(e,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(i=this._rules.allowed("elements.align",{elements:o}),
D(i)&&(o=i),!(o.length<2||!i)){var r=Bd[t],s=re(o,r),a=this._alignmentPosition(t,s);n.alignElements(s,a)}};var Fc={__init__:["alignElements"],alignElements:["type",Se]};var Hd={horizontal:["x","width"],vertical:["y","height"]},qc=5;function Tt(e,t){this._modeling=e,this._filters=[],this.registerFilter(function(n){var i=t.allowed(
"elements.distribute",{elements:n});return D(i)?i:i?n:[]})}Tt.$inject=["modeling","rules"];Tt.prototype.registerFilter=function(e){if(typeof e!="function")throw new Error(
"the filter has to be a function");this._filters.push(e)};Tt.prototype.trigger=function(e,t){var n=this._modeling,i,o;if(!(e.length<3)&&(this._setOrientation(t),
o=this._filterElements(e),i=this._createGroups(o),!(i.length<=2)))return n.distributeElements(i,this._axis,this._dimension),i};Tt.prototype._filterElements=function(e){
var t=this._filters,n=this._axis,i=this._dimension,o=[].concat(e);return t.length?(M(t,function(r){o=r(o,n,i)}),o):e};Tt.prototype._createGroups=function(e){var t=[],
n=this,i=this._axis,o=this._dimension;if(!i)throw new Error('must have a defined "axis" and "dimension"');var r=re(e,i);return M(r,function(s,a){var c=n._findRange(
s,i,o),l,h=t[t.length-1];h&&n._hasIntersection(h.range,c)?t[t.length-1].elements.push(s):(l={range:c,elements:[s]},t.push(l))}),t};Tt.prototype._setOrientation=
function(e){var t=Hd[e];this._axis=t[0],this._dimension=t[1]};Tt.prototype._hasIntersection=function(e,t){return Math.max(e.min,e.max)>=Math.min(t.min,t.max)&&Math.
min(e.min,e.max)<=Math.max(t.min,t.max)};Tt.prototype._findRange=function(e){var t=e[this._axis],n=e[this._dimension];return{min:t+qc,max:t+n-qc}};var Gc={__init__:["distributeElements"],distributeElements:["type",Tt]};function Kn(e){this._commandStack=e.get("commandStack",!1)}Kn.$inject=["injector"];Kn.prototype.allowed=function(e,t){var n=!0,i=this._commandStack;return i&&(n=
i.canExecute(e,t)),n===void 0?!0:n};var wt={__init__:["rules"],rules:["type",Kn]};function Kt(e,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!e)return[];for(var n;n=e[0];)t(n);return e}function hn(e){return{x:e.x+e.width/2,y:e.y+e.height/2}}function $t(e,t){return{x:e.x-t.x,y:e.y-t.y}}function Un(e,t,n){var i=hn(t),o=hn(n),r=$t(e,i),s={x:r.x*(n.width/t.width),y:r.y*(n.height/t.height)};return no({x:o.x+s.x,y:o.y+s.y})}function zs(e,t,n){var i=hn(
e),o=hn(t),r=hn(n),s=$t(e,i),a=$t(i,o),c=zd(i,t,n);if(c)return c;var l={x:a.x*(n.width/t.width),y:a.y*(n.height/t.height)},h={x:r.x+l.x,y:r.y+l.y};return no({x:h.
x+s.x-e.x,y:h.y+s.y-e.y})}function zd(e,t,n){var i=nt(t),o=nt(n);if(Fd(i,o))return null;var r=Ee(t,e),s,a,c;if(r==="top")s={x:0,y:o.bottom-i.bottom};else if(r===
"bottom")s={x:0,y:o.top-i.top};else if(r==="right")s={x:o.left-i.left,y:0};else if(r==="left")s={x:o.right-i.right,y:0};else return null;return a={x:e.x+s.x,y:e.
y+s.y},c=Ee(n,a),c!==r?null:s}function Fd(e,t){return qd(e,t)||Gd(e,t)}function qd(e,t){return e.right!==t.right&&e.left!==t.left}function Gd(e,t){return e.top!==
t.top&&e.bottom!==t.bottom}var Wd=1e3;function F(e){this._eventBus=e}F.$inject=["eventBus"];function Vd(e,t){return function(n){return e.call(t||null,n.context,n.command,n)}}F.prototype.on=
function(e,t,n,i,o,r){if((gt(t)||H(t))&&(r=o,o=i,i=n,n=t,t=null),gt(n)&&(r=o,o=i,i=n,n=Wd),mt(o)&&(r=o,o=!1),!gt(i))throw new Error("handlerFn must be a functio\
n");D(e)||(e=[e]);var s=this._eventBus;M(e,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,n,o?Vd(i,r):i,r)})};F.prototype.
canExecute=he("canExecute");F.prototype.preExecute=he("preExecute");F.prototype.preExecuted=he("preExecuted");F.prototype.execute=he("execute");F.prototype.executed=
he("executed");F.prototype.postExecute=he("postExecute");F.prototype.postExecuted=he("postExecuted");F.prototype.revert=he("revert");F.prototype.reverted=he("re\
verted");function he(e){return function(n,i,o,r,s){(gt(n)||H(n))&&(s=r,r=o,o=i,i=n,n=null),this.on(n,e,i,o,r,s)}}var Kd=251,Wc=1401,Vc="attach-ok";function Yn(e,t,n,i,o){F.call(this,t);var r=e.get("movePreview",!1);t.on("shape.move.start",Wc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=Ud(c),a.validatedShapes=Yd(l)}),r&&t.on("shape.move.start",Kd,function(s){var a=s.context,c=a.shapes,l=Fs(c);M(l,function(h){
r.makeDraggable(a,h,!0),M(h.labels,function(u){r.makeDraggable(a,u,!0)})})}),r&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],h=l.host;h&&(n.addMarker(h,Vc),t.once(["shape.move.out","shape.move.cleanup"],function(){n.removeMarker(h,Vc)}))}}),this.preExecuted("elements.move",
Wc,function(s){var a=s.context,c=a.closure,l=a.shapes,h=Fs(l);M(h,function(u){c.add(u,c.topLevel[u.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,h;l&&c.length!==1||(l?h=c:h=Z(c,function(u){var f=u.host;return Zd(u)&&!Xd(c,f)}),M(h,function(u){o.updateAttachment(u,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;M(a,function(c){M(c.attachers,function(l){M(l.outgoing.slice(),function(h){var u=i.allowed("conn\
ection.reconnect",{connection:h,source:h.source,target:h.target});u||o.removeConnection(h)}),M(l.incoming.slice(),function(h){var u=i.allowed("connection.reconn\
ect",{connection:h,source:h.source,target:h.target});u||o.removeConnection(h)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&o.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Kt(c.attachers,function(h){var u=i.allowed(
"elements.move",{target:l,shapes:[h]});u==="attach"?o.updateAttachment(h,l):o.removeShape(h)}),l.attachers.length&&M(l.attachers,function(h){var u=zs(h,c,l);o.moveShape(
h,u,h.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,h=a.newBounds,u=c.attachers,f=a.hints||{};f.attachSupport!==
!1&&M(u,function(d){var m=zs(d,l,h);o.moveShape(d,m,d.parent),M(d.labels,function(b){o.moveShape(b,m,b.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Kt(a.attachers,function(c){o.removeShape(c)}),a.host&&o.updateAttachment(a,null)})}lt(Yn,F);Yn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function Fs(e){return zi(yt(e,function(t){return t.attachers||[]}))}function Ud(e){var t=Fs(e);return za("id",e,t)}function Yd(e){var t=oe(e,"i\
d");return Z(e,function(n){for(;n;){if(n.host&&t[n.host.id])return!1;n=n.parent}return!0})}function Zd(e){return!!e.host}function Xd(e,t){return e.indexOf(t)!==
-1}var Kc={__depends__:[wt],__init__:["attachSupport"],attachSupport:["type",Yn]};function Uc(e){!e||typeof e.stopPropagation!="function"||e.stopPropagation()}function Me(e){return e.originalEvent||e.srcEvent}function ro(e){Uc(e),Uc(Me(e))}function Mt(e){
return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}var Yc=1500;function so(e,t,n){var i=this,o=n.get("dragging",!1);function r(s){if(!s.hover){var a=s.originalEvent,c=i._findTargetGfx(a),l=c&&e.get(c);c&&l&&(s.stopPropagation(),
o.hover({element:l,gfx:c}),o.move(a))}}o&&t.on("drag.start",function(s){t.once("drag.move",Yc,function(a){r(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",Yc,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=Mt(s),c=document.elementFromPoint(a.x,a.y),Jd(c)}}so.$inject=["elementRegistry","eventBus","injector"];function Jd(e){
return Be(e,"svg, .djs-element",!0)}var Zc={__init__:["hoverFix"],hoverFix:["type",so]};function Xc(){return/mac/i.test(navigator.platform)}function Jc(e,t){return(Me(e)||e).button===t}function Ct(e){return Jc(e,0)}function Qc(e){return Jc(e,1)}function Zn(e){var t=Me(e)||e;return Ct(e)&&t.shiftKey}function Qd(e){return!0}function ao(e){return Ct(e)||Qc(e)}var tl=500;function co(e,t,n){var i=this;function o(g,E,S){if(!a(g,E)){var L,I,z;S?I=t.getGraphics(S):
(L=E.delegateTarget||E.target,L&&(I=L,S=t.get(I))),!(!I||!S)&&(z=e.fire(g,{element:S,gfx:I,originalEvent:E}),z===!1&&(E.stopPropagation(),E.preventDefault()))}}
var r={};function s(g){return r[g]}function a(g,E){var S=l[g]||Ct;return!S(E)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":Qd,"element.mousedown":ao,"element.mouseup":ao,"element.click":ao,"element.dblclick":ao};function h(g,E,S){var L=c[g];if(!L)throw new Error("unmapped \
DOM event name <"+g+">");return o(L,E,S)}var u="svg, .djs-element";function f(g,E,S,L){var I=r[S]=function(z){o(S,z)};L&&(l[S]=L),I.$delegate=Is.bind(g,u,E,I)}function d(g,E,S){
var L=s(S);L&&Is.unbind(g,E,L.$delegate)}function m(g){M(c,function(E,S){f(g,S,E)})}function b(g){M(c,function(E,S){d(g,S,E)})}e.on("canvas.destroy",function(g){
b(g.svg)}),e.on("canvas.init",function(g){m(g.svg)}),e.on(["shape.added","connection.added"],function(g){var E=g.element,S=g.gfx;e.fire("interactionEvents.creat\
eHit",{element:E,gfx:S})}),e.on(["shape.changed","connection.changed"],tl,function(g){var E=g.element,S=g.gfx;e.fire("interactionEvents.updateHit",{element:E,gfx:S})}),
e.on("interactionEvents.createHit",tl,function(g){var E=g.element,S=g.gfx;i.createDefaultHit(E,S)}),e.on("interactionEvents.updateHit",function(g){var E=g.element,
S=g.gfx;i.updateDefaultHit(E,S)});var x=w("djs-hit djs-hit-stroke"),C=w("djs-hit djs-hit-click-stroke"),v=w("djs-hit djs-hit-all"),p=w("djs-hit djs-hit-no-move"),
k={all:v,"click-stroke":C,stroke:x,"no-move":p};function w(g,E){return E=R({stroke:"white",strokeWidth:15},E||{}),n.cls(g,["no-fill","no-border"],E)}function _(g,E){
var S=k[E];if(!S)throw new Error("invalid hit type <"+E+">");return T(g,S),g}function y(g,E){j(g,E)}this.removeHits=function(g){var E=zn(".djs-hit",g);M(E,K)},this.
createDefaultHit=function(g,E){var S=g.waypoints,L=g.isFrame,I;return S?this.createWaypointsHit(E,S):(I=L?"stroke":"all",this.createBoxHit(E,I,{width:g.width,height:g.
height}))},this.createWaypointsHit=function(g,E){var S=Ki(E);return _(S,"stroke"),y(g,S),S},this.createBoxHit=function(g,E,S){S=R({x:0,y:0},S);var L=N("rect");return _(
L,E),T(L,S),y(g,L),L},this.updateDefaultHit=function(g,E){var S=ht(".djs-hit",E);if(S)return g.waypoints?Ls(S,g.waypoints):T(S,{width:g.width,height:g.height}),
S},this.fire=o,this.triggerMouseEvent=h,this.mouseHandler=s,this.registerEvent=f,this.unregisterEvent=d}co.$inject=["eventBus","elementRegistry","styles"];var lo={__init__:["interactionEvents"],interactionEvents:["type",co]};function Ce(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var n=this;e.on(["shape.remove","connection.remove"],function(i){var o=i.element;
n.deselect(o)}),e.on(["diagram.clear","root.set"],function(i){n.select(null)})}Ce.$inject=["eventBus","canvas"];Ce.prototype.deselect=function(e){if(this._selectedElements.
has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Ce.prototype.get=function(){
return Array.from(this._selectedElements)};Ce.prototype.isSelected=function(e){return this._selectedElements.has(e)};Ce.prototype.select=function(e,t){var n=this.
get();D(e)||(e=e?[e]:[]);var i=this._canvas,o=i.getRootElement();e=e.filter(function(r){var s=i.findRoot(r);return o===s}),t?M(e,r=>{this._selectedElements.add(
r)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:n,newSelection:this.get()})};var el="hover",nl="selected";function ho(e,t){this._canvas=e;function n(o,r){e.addMarker(o,r)}function i(o,r){e.removeMarker(o,r)}t.on("element.hover",function(o){
n(o.element,el)}),t.on("element.out",function(o){i(o.element,el)}),t.on("selection.changed",function(o){function r(l){i(l,nl)}function s(l){n(l,nl)}var a=new Set(
o.oldSelection),c=new Set(o.newSelection);for(let l of a)c.has(l)||r(l);for(let l of c)a.has(l)||s(l)})}ho.$inject=["canvas","eventBus"];function uo(e,t,n,i){e.on("create.end",500,function(o){var r=o.context,s=r.canExecute,a=r.elements,c=r.hints||{},l=c.autoSelect;if(s){if(l===!1)return;D(l)?t.select(
l):t.select(a.filter(tp))}}),e.on("connect.end",500,function(o){var r=o.context,s=r.connection;s&&t.select(s)}),e.on("shape.move.end",500,function(o){var r=o.previousSelection||
[],s=i.get(o.context.shape.id),a=ie(r,function(c){return s.id===c.id});a||t.select(s)}),e.on("element.click",function(o){if(Ct(o)){var r=o.element;r===n.getRootElement()&&
(r=null);var s=t.isSelected(r),a=t.get().length>1,c=Zn(o);if(s&&a)return c?t.deselect(r):t.select(r);s?t.deselect(r):t.select(r,c)}})}uo.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function tp(e){return!e.hidden}var bt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[lo],selection:["type",Ce],selectionVisuals:["type",ho],selectionBehavior:["type",uo]};var ep=/^djs-cursor-.*$/;function Xn(e){var t=nc(document.body);t.removeMatching(ep),e&&t.add("djs-cursor-"+e)}function fo(){Xn(null)}var np=5e3;function po(e,t){t=t||"element.click";function n(){return!1}return e.once(t,np,n),function(){e.off(t,n)}}var il=["c","C"],ol=["v","V"],ip=["d","D"],op=["x","X"],rl=["y","Y"],qs=["z","Z"];function sl(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function Q(e){
return e.altKey?!1:e.ctrlKey||e.metaKey}function ct(e,t){return e=D(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(ap(t))!==-1}var rp=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),sp=new RegExp("^\\P{Letter}$","u");function ap(e){var t=e.key,n=/^Key([A-Z])$/.exec(e.code||
"");if(!n||typeof t!="string")return null;var i=n[1];return rp.test(t)?e.shiftKey?i:i.toLowerCase():e.shiftKey&&sp.test(t)&&e.keyCode===i.charCodeAt(0)?i:null}function mo(e){
return e.shiftKey}function al(e){return Q(e)&&ct(il,e)}function cl(e){return Q(e)&&ct(ol,e)}function ll(e){return Q(e)&&ct(ip,e)}function hl(e){return Q(e)&&ct(
op,e)}function ul(e){return Q(e)&&!mo(e)&&ct(qs,e)}function fl(e){return Q(e)&&(ct(rl,e)||ct(qs,e)&&mo(e))}var un=Math.round,dl="djs-drag-active",cp=500;function Fe(e){e.preventDefault()}function lp(e){return typeof TouchEvent<"u"&&e instanceof TouchEvent}function hp(e){
return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function go(e,t,n,i){var o={threshold:5,trapClick:!0},r;function s(w){var _=t.viewbox(),y=t._container.getBoundingClientRect();
return{x:_.x+(w.x-y.left)/_.scale,y:_.y+(w.y-y.top)/_.scale}}function a(w,_){_=_||r;var y=e.createEvent(R({},_.payload,_.data,{isTouch:_.isTouch}));return e.fire(
"drag."+w,y)===!1?!1:e.fire(_.prefix+"."+w,y)}function c(w){var _=w.filter(function(y){return i.get(y.id)});_.length&&n.select(_)}function l(w,_){var y=r.payload,
g=r.displacement,E=r.globalStart,S=Mt(w),L=$t(S,E),I=r.localStart,z=s(S),W=$t(z,I);if(!r.active&&(_||hp(L)>r.threshold)){if(R(y,{x:un(I.x+g.x),y:un(I.y+g.y),dx:0,
dy:0},{originalEvent:w}),a("start")===!1)return C();r.active=!0,r.keepSelection||(y.previousSelection=n.get(),n.select(null)),r.cursor&&Xn(r.cursor),t.addMarker(
t.getRootElement(),dl)}ro(w),r.active&&(R(y,{x:un(z.x+g.x),y:un(z.y+g.y),dx:un(W.x),dy:un(W.y)},{originalEvent:w}),a("move"))}function h(w){var _,y=!0;r.active&&
(w&&(r.payload.originalEvent=w,ro(w)),y=a("end")),y===!1&&a("rejected"),_=v(y!==!0),a("ended",_)}function u(){C()}function f(w){ct("Escape",w)&&(Fe(w),C())}function d(w){
var _;r.active&&(_=po(e),setTimeout(_,400),Fe(w)),h(w)}function m(w){l(w)}function b(w){var _=r.payload;_.hoverGfx=w.gfx,_.hover=w.element,a("hover")}function x(w){
a("out");var _=r.payload;_.hoverGfx=null,_.hover=null}function C(w){var _;if(r){var y=r.active;e.off("error",u);try{y&&a("cancel")}finally{_=v(w)}y&&a("canceled",
_)}}function v(w){var _;e.off("error",u);try{a("cleanup")}finally{_=p(w)}return _}function p(w){var _,y;fo(),r.trapClick?y=d:y=h,B.unbind(document,"mousemove",l),
B.unbind(document,"dragstart",Fe),B.unbind(document,"selectstart",Fe),B.unbind(document,"mousedown",y,!0),B.unbind(document,"mouseup",y,!0),B.unbind(document,"k\
eyup",f),B.unbind(document,"touchstart",m,!0),B.unbind(document,"touchcancel",C,!0),B.unbind(document,"touchmove",l,!0),B.unbind(document,"touchend",h,!0),e.off(
"element.hover",b),e.off("element.out",x),t.removeMarker(t.getRootElement(),dl);var g=r.payload.previousSelection;return _=r,r=null,w!==!1&&g&&!n.get().length&&
c(g),_}function k(w,_,y,g){r&&C(!1),typeof _=="string"&&(g=y,y=_,_=null),g=R({},o,g||{});var E=g.data||{},S,L,I,z,W;if(g.trapClick?z=d:z=h,w?(S=Me(w)||w,L=Mt(w),
ro(w),S.type==="dragstart"&&Fe(S)):(S=null,L={x:0,y:0}),I=s(L),_||(_=I),W=lp(S),r=R({prefix:y,data:E,payload:{},globalStart:L,displacement:$t(_,I),localStart:I,
isTouch:W},g),e.once("error",cp,u),g.manual||(W?(B.bind(document,"touchstart",m,!0),B.bind(document,"touchcancel",C,!0),B.bind(document,"touchmove",l,!0),B.bind(
document,"touchend",h,!0)):(B.bind(document,"mousemove",l),B.bind(document,"dragstart",Fe),B.bind(document,"selectstart",Fe),B.bind(document,"mousedown",z,!0),B.
bind(document,"mouseup",z,!0)),B.bind(document,"keyup",f),e.on("element.hover",b),e.on("element.out",x)),a("init")===!1)return C(),!1;g.autoActivate&&l(w,!0)}e.
on("diagram.destroy",C),this.init=k,this.move=l,this.hover=b,this.out=x,this.end=h,this.cancel=C,this.context=function(){return r},this.setOptions=function(w){R(
o,w)}}go.$inject=["eventBus","canvas","selection","elementRegistry"];var At={__depends__:[Zc,bt],dragging:["type",go]};function Ae(e,t,n){this._canvas=n,this._opts=R({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},e);var i=this;
t.on("drag.move",function(o){var r=i._toBorderPoint(o);i.startScroll(r)}),t.on(["drag.cleanup"],function(){i.stopScroll()})}Ae.$inject=["config.autoScroll","eve\
ntBus","canvas"];Ae.prototype.startScroll=function(e){var t=this._canvas,n=this._opts,i=this,o=t.getContainer().getBoundingClientRect(),r=[e.x,e.y,o.width-e.x,o.
height-e.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)up(r[c],n.scrollThresholdOut[c],n.scrollThresholdIn[c])&&(c===0?s=n.scrollStep:c==1?a=n.scrollStep:c==
2?s=-n.scrollStep:c==3&&(a=-n.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){i.startScroll(e)},n.scrollRepeatTimeout))};
function up(e,t,n){return t<e&&e<n}Ae.prototype.stopScroll=function(){clearTimeout(this._scrolling)};Ae.prototype.setOptions=function(e){this._opts=R({},this._opts,
e)};Ae.prototype._toBorderPoint=function(e){var t=this._canvas._container.getBoundingClientRect(),n=Mt(e.originalEvent);return{x:n.x-t.left,y:n.y-t.top}};var pl={__depends__:[At],__init__:["autoScroll"],autoScroll:["type",Ae]};var yo=Math.round,fp=Math.max;function dp(e,t){var n=e.x,i=e.y;return[["M",n,i],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function pp(e){var t=[];
return e.forEach(function(n,i){t.push([i===0?"M":"L",n.x,n.y])}),t}var ml=10;function mp(e,t){var n,i;for(n=0;i=e[n];n++)if(Fn(i,t)<=ml)return{point:e[n],bendpoint:!0,
index:n};return null}function gp(e,t){var n=eo(dp(t,ml),pp(e)),i=n[0],o=n[n.length-1],r;return i?i!==o?i.segment2!==o.segment2?(r=fp(i.segment2,o.segment2)-1,{point:e[r],
bendpoint:!0,index:r}):{point:{x:yo(i.x+o.x)/2,y:yo(i.y+o.y)/2},index:i.segment2}:{point:{x:yo(i.x),y:yo(i.y)},index:i.segment2}:null}function gl(e,t){return mp(
e,t)||gp(e,t)}function yp(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function vp(e,t,n){var i=[{n:e[0]-n[0],lambda:t[0]},{n:e[1]-n[1],lambda:t[1]}],o=i[0].n*t[0]+i[1].n*t[1],r=i[0].lambda*t[0]+i[1].lambda*t[1];return-o/r}function Gs(e,t){
var n=t[0],i=t[1],o={x:i.x-n.x,y:i.y-n.y},r=vp([n.x,n.y],[o.x,o.y],[e.x,e.y]);return{x:n.x+r*o.x,y:n.y+r*o.y}}function yl(e,t){var n=Gs(e,t),i={x:n.x-e.x,y:n.y-
e.y};return yp(i)}var Ws="djs-bendpoint",Vs="djs-segment-dragger";function xp(e,t){var n=Mt(t),i=e._container.getBoundingClientRect(),o;o={x:i.left,y:i.top};var r=e.viewbox();return{
x:r.x+(n.x-o.x)/r.scale,y:r.y+(n.y-o.y)/r.scale}}function Jn(e,t,n){var i=xp(e,n),o=gl(t,i);return o}function Qn(e,t){var n=N("g");P(n).add(Ws),j(e,n);var i=N("\
circle");T(i,{cx:0,cy:0,r:4}),P(i).add("djs-visual"),j(n,i);var o=N("circle");return T(o,{cx:0,cy:0,r:10}),P(o).add("djs-hit"),j(n,o),t&&P(n).add(t),n}function wp(e,t,n,i){
var o=N("g");j(e,o);var r=18,s=6,a=11,c=bp(t,n,i),l=s+a,h=N("rect");T(h,{x:-r/2,y:-s/2,rx:3,width:r,height:s}),P(h).add("djs-visual"),j(o,h);var u=N("rect");return T(
u,{x:-c/2,y:-l/2,width:c,height:l}),P(u).add("djs-hit"),j(o,u),Dc(o,i==="v"?90:0,0,0),o}function xo(e,t,n){var i=N("g"),o=qn(t,n),r=ae(t,n);return j(e,i),wp(i,t,
n,r),P(i).add(Vs),P(i).add(r==="h"?"horizontal":"vertical"),it(i,o.x,o.y),i}function vo(e){return Math.abs(Math.round(e*2/3))}function vl(e,t){var n=kp(e,t);return Gs(
e,n)}function bp(e,t,n){var i=t.x-e.x,o=t.y-e.y;return vo(n==="h"?i:o)}function kp(e,t){for(var n=t.waypoints,i=1/0,o,r=0;r<n.length-1;r++){var s=n[r],a=n[r+1],
c=yl(e,[s,a]);c<i&&(i=c,o=r)}return[n[o],n[o+1]]}function xl(e){return CSS.escape(e)}function wo(e,t,n,i,o){function r(p,k,w){var _=p.index,y=p.point,g,E,S,L,I,z;return _<=0||p.bendpoint?!1:(g=k[_-1],E=k[_],S=qn(g,E),L=ae(g,E),I=Math.abs(y.x-S.x),
z=Math.abs(y.y-S.y),L&&I<=w&&z<=w)}function s(p,k){var w=p.waypoints,_,y,g,E;return k.index<=0||k.bendpoint||(_={start:w[k.index-1],end:w[k.index]},y=ae(_.start,
_.end),!y)?null:(y==="h"?g=_.end.x-_.start.x:g=_.end.y-_.start.y,E=vo(g)/2,E)}function a(p,k){var w=k.waypoints,_=Jn(t,w,p),y;if(_){y=s(k,_);var g;if(r(_,w,y)?g=
o.start(p,k,_.index):g=i.start(p,k,_.index,!_.bendpoint),g!==!1)return!0}}function c(p,k,w){B.bind(p,k,function(_){n.triggerMouseEvent(k,_,w),_.stopPropagation()})}
function l(p,k){var w=t.getLayer("overlays"),_=ht('.djs-bendpoints[data-element-id="'+xl(p.id)+'"]',w);return!_&&k&&(_=N("g"),T(_,{"data-element-id":p.id}),P(_).
add("djs-bendpoints"),j(w,_),c(_,"mousedown",p),c(_,"click",p),c(_,"dblclick",p)),_}function h(p,k){return ht('.djs-segment-dragger[data-segment-idx="'+p+'"]',k)}
function u(p,k){k.waypoints.forEach(function(w,_){var y=Qn(p);j(p,y),it(y,w.x,w.y)}),Qn(p,"floating")}function f(p,k){for(var w=k.waypoints,_,y,g,E=1;E<w.length;E++)
_=w[E-1],y=w[E],ae(_,y)&&(g=xo(p,_,y),T(g,{"data-segment-idx":E}),c(g,"mousemove",k))}function d(p){M(zn("."+Ws,p),function(k){K(k)})}function m(p){M(zn("."+Vs,
p),function(k){K(k)})}function b(p){var k=l(p);return k||(k=l(p,!0),u(k,p),f(k,p)),k}function x(p){var k=l(p);k&&(m(k),d(k),f(k,p),u(k,p))}function C(p,k){var w=ht(
".floating",p),_=k.point;w&&(it(w,_.x,_.y),P(w).add("positioned"))}function v(p,k,w){var _=h(k.index,p),y=w[k.index-1],g=w[k.index],E=k.point,S=qn(y,g),L=ae(y,g),
I,z;_&&(I=_p(_),z={x:E.x-S.x,y:E.y-S.y},L==="v"&&(z={x:z.y,y:z.x}),it(I,z.x,z.y))}e.on("connection.changed",function(p){x(p.element)}),e.on("connection.remove",
function(p){var k=l(p.element);k&&K(k)}),e.on("element.marker.update",function(p){var k=p.element,w;k.waypoints&&(w=b(k),p.add?P(w).add(p.marker):P(w).remove(p.
marker))}),e.on("element.mousemove",function(p){var k=p.element,w=k.waypoints,_,y;if(w){if(_=l(k,!0),y=Jn(t,w,p.originalEvent),!y)return;C(_,y),y.bendpoint||v(_,
y,w)}}),e.on("element.mousedown",function(p){if(Ct(p)){var k=p.originalEvent,w=p.element;if(w.waypoints)return a(k,w)}}),e.on("selection.changed",function(p){var k=p.
newSelection,w=k[0];w&&w.waypoints&&b(w)}),e.on("element.hover",function(p){var k=p.element;k.waypoints&&b(k)}),e.on("element.out",function(p){var k=p.element;if(k.
waypoints){var w=l(k);if(w){var _=ht(".floating",w);_&&P(_).remove("positioned")}}}),e.on("element.updateId",function(p){var k=p.element,w=p.newId;if(k.waypoints){
var _=l(k);_&&T(_,{"data-element-id":w})}}),this.addHandles=b,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=h}wo.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function _p(e){return ht(".djs-visual",e)}var wl=Math.round,qe="reconnectStart",Ge="reconnectEnd",ti="updateWaypoints";function ni(e,t,n,i,o,r){this._injector=e,this.start=function(s,a,c,l){var h=n.getGraphics(
a),u=a.source,f=a.target,d=a.waypoints,m;!l&&c===0?m=qe:!l&&c===d.length-1?m=Ge:m=ti;var b=m===ti?"connection.updateWaypoints":"connection.reconnect",x=o.allowed(
b,{connection:a,source:u,target:f});if(x===!1&&(x=o.allowed(b,{connection:a,source:f,target:u})),x!==!1)return i.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:h,
context:{allowed:x,bendpointIndex:c,connection:a,source:u,target:f,insert:l,type:m}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,h=c.target,u=s.hover,f=a.type;a.hover=u;var d;if(u){var m=f===ti?"connection.updateWaypoints":"connection.reconnect";if(d=a.allowed=o.allowed(m,{connection:c,
source:f===qe?u:l,target:f===Ge?u:h}),d){a.source=f===qe?u:l,a.target=f===Ge?u:h;return}d===!1&&(d=a.allowed=o.allowed(m,{connection:c,source:f===Ge?u:h,target:f===
qe?u:l})),d&&(a.source=f===Ge?u:h,a.target=f===qe?u:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==ti&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,h=a.connection,u=a.insert,
f=h.waypoints.slice(),d=a.source,m=a.target,b=a.type,x=a.hints||{},C={x:wl(s.x),y:wl(s.y)};if(!c)return!1;b===ti?(u?f.splice(l,0,C):f[l]=C,x.bendpointMove={insert:u,
bendpointIndex:l},f=this.cropWaypoints(h,f),r.updateWaypoints(h,wc(f),x)):(b===qe?(x.docking="source",ei(a)&&(x.docking="target",x.newWaypoints=f.reverse())):b===
Ge&&(x.docking="target",ei(a)&&(x.docking="source",x.newWaypoints=f.reverse())),r.reconnect(h,d,m,C,x))},this)}ni.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];ni.prototype.cropWaypoints=function(e,t){var n=this._injector.get("connectionDocking",!1);if(!n)return t;var i=e.waypoints;return e.waypoints=
t,e.waypoints=n.getCroppedWaypoints(e),t=e.waypoints,e.waypoints=i,t};function ei(e){var t=e.hover,n=e.source,i=e.target,o=e.type;if(o===qe)return t&&i&&t===i&&
n!==i;if(o===Ge)return t&&n&&t===n&&n!==i}var Ep="reconnectStart",Sp="reconnectEnd",bl="updateWaypoints",ii="connect-ok",bo="connect-not-ok",kl="connect-hover",_l="djs-updating",El="djs-dragging",Sl=1100;
function ko(e,t,n,i){this._injector=t;var o=t.get("connectionPreview",!1);n.on("bendpoint.move.start",function(r){var s=r.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,h=c.waypoints,u=h.slice();s.waypoints=h,l&&u.splice(a,0,{x:r.x,y:r.y}),c.waypoints=u;var f=s.draggerGfx=Qn(i.getLayer("overlays"));P(f).add("djs-drag\
ging"),i.addMarker(c,El),i.addMarker(c,_l)}),n.on("bendpoint.move.hover",function(r){var s=r.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(i.addMarker(c,kl),l===
bl)return;a?(i.removeMarker(c,bo),i.addMarker(c,ii)):a===!1&&(i.removeMarker(c,ii),i.addMarker(c,bo))}}),n.on(["bendpoint.move.out","bendpoint.move.cleanup"],Sl,
function(r){var s=r.context,a=s.hover,c=s.target;a&&(i.removeMarker(a,kl),i.removeMarker(a,c?ii:bo))}),n.on("bendpoint.move.move",function(r){var s=r.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,h=s.hover,u=s.type,f=s.connection,d=f.source,m=f.target,b=f.waypoints.slice(),x={x:r.x,y:r.y},C=s.hints||{},v={};o&&(C.
connectionStart&&(v.connectionStart=C.connectionStart),C.connectionEnd&&(v.connectionEnd=C.connectionEnd),u===Ep?ei(s)?(v.connectionEnd=v.connectionEnd||x,v.source=
m,v.target=h||d,b=b.reverse()):(v.connectionStart=v.connectionStart||x,v.source=h||d,v.target=m):u===Sp?ei(s)?(v.connectionStart=v.connectionStart||x,v.source=h||
m,v.target=d,b=b.reverse()):(v.connectionEnd=v.connectionEnd||x,v.source=d,v.target=h||m):(v.noCropping=!0,v.noLayout=!0,b[c]=x),u===bl&&(b=e.cropWaypoints(f,b)),
v.waypoints=b,o.drawPreview(s,a,v)),it(l,r.x,r.y)},this),n.on(["bendpoint.move.end","bendpoint.move.cancel"],Sl,function(r){var s=r.context,a=s.connection,c=s.draggerGfx,
l=s.hover,h=s.target,u=s.waypoints;a.waypoints=u,K(c),i.removeMarker(a,_l),i.removeMarker(a,El),l&&(i.removeMarker(l,ii),i.removeMarker(l,h?ii:bo)),o&&o.cleanUp(
s)})}ko.$inject=["bendpointMove","injector","eventBus","canvas"];var Ml="connect-hover",Cl="djs-updating";function Al(e,t,n){return Ks(e,t,e[t]+n)}function Ks(e,t,n){return{x:t==="x"?n:e.x,y:t==="y"?n:e.y}}function Mp(e,t,n,i){
var o=Math.max(t[i],n[i]),r=Math.min(t[i],n[i]),s=20,a=Math.min(Math.max(r+s,e[i]),o-s);return Ks(t,i,a)}function Ol(e){return e==="x"?"y":"x"}function Rl(e,t,n){
var i,o;return e.original?e.original:(i=ce(t),o=Ol(n),Ks(e,o,i[o]))}function _o(e,t,n,i,o,r){var s=e.get("connectionDocking",!1);this.start=function(u,f,d){var m,
b=n.getGraphics(f),x=d-1,C=d,v=f.waypoints,p=v[x],k=v[C],w=Jn(n,v,u),_,y,g;if(_=ae(p,k),!!_)return y=_==="v"?"x":"y",x===0&&(p=Rl(p,f.source,y)),C===v.length-1&&
(k=Rl(k,f.target,y)),w?g=w.point:g={x:(p.x+k.x)/2,y:(p.y+k.y)/2},m={connection:f,segmentStartIndex:x,segmentEndIndex:C,segmentStart:p,segmentEnd:k,axis:y,dragPosition:g},
i.init(u,g,"connectionSegment.move",{cursor:y==="x"?"resize-ew":"resize-ns",data:{connection:f,connectionGfx:b,context:m}})};function a(u,f){if(!s)return f;var d=u.
waypoints,m;return u.waypoints=f,m=s.getCroppedWaypoints(u),u.waypoints=d,m}function c(u){o.update("connection",u.connection,u.connectionGfx)}function l(u,f,d){
var m=u.newWaypoints,b=u.segmentStartIndex+f,x=m[b],C=u.segmentEndIndex+f,v=m[C],p=Ol(u.axis),k=Mp(d,x,v,p);it(u.draggerGfx,k.x,k.y)}function h(u,f){var d=0,m=u.
filter(function(b,x){return Ji(u[x-1],u[x+1],b)?(d=x<=f?d-1:d,!1):!0});return{waypoints:m,segmentOffset:d}}t.on("connectionSegment.move.start",function(u){var f=u.
context,d=u.connection,m=n.getLayer("overlays");f.originalWaypoints=d.waypoints.slice(),f.draggerGfx=xo(m,f.segmentStart,f.segmentEnd),P(f.draggerGfx).add("djs-\
dragging"),n.addMarker(d,Cl)}),t.on("connectionSegment.move.move",function(u){var f=u.context,d=f.connection,m=f.segmentStartIndex,b=f.segmentEndIndex,x=f.segmentStart,
C=f.segmentEnd,v=f.axis,p=f.originalWaypoints.slice(),k=Al(x,v,u["d"+v]),w=Al(C,v,u["d"+v]),_=p.length,y=0;p[m]=k,p[b]=w;var g,E;m<2&&(g=Ee(d.source,k),m===1?g===
"intersect"&&(p.shift(),p[0]=k,y--):g!=="intersect"&&(p.unshift(x),y++)),b>_-3&&(E=Ee(d.target,w),b===_-2?E==="intersect"&&(p.pop(),p[p.length-1]=w):E!=="inters\
ect"&&p.push(C)),f.newWaypoints=d.waypoints=a(d,p),l(f,y,u),f.newSegmentStartIndex=m+y,c(u)}),t.on("connectionSegment.move.hover",function(u){u.context.hover=u.
hover,n.addMarker(u.hover,Ml)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(u){var f=u.context.hover;f&&n.removeMarker(f,Ml)}),
t.on("connectionSegment.move.cleanup",function(u){var f=u.context,d=f.connection;f.draggerGfx&&K(f.draggerGfx),n.removeMarker(d,Cl)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(u){var f=u.context,d=f.connection;d.waypoints=f.originalWaypoints,c(u)}),t.on("connectionSegment.move.end",function(u){
var f=u.context,d=f.connection,m=f.newWaypoints,b=f.newSegmentStartIndex;m=m.map(function(w){return{original:w.original,x:Math.round(w.x),y:Math.round(w.y)}});var x=h(
m,b),C=x.waypoints,v=a(d,C),p=x.segmentOffset,k={segmentMove:{segmentStartIndex:f.segmentStartIndex,newSegmentStartIndex:b+p}};r.updateWaypoints(d,v,k)})}_o.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Cp=Math.abs,Ll=Math.round;function Tl(e,t,n){n=n===void 0?10:n;var i,o;for(i=0;i<t.length;i++)if(o=t[i],Cp(o-e)<=n)return o}function $l(e){return{x:e.x,y:e.
y}}function Pl(e){return{x:e.x+e.width,y:e.y+e.height}}function We(e,t){return!e||isNaN(e.x)||isNaN(e.y)?t:{x:Ll(e.x+e.width/2),y:Ll(e.y+e.height/2)}}function ue(e,t){
var n=e.snapped;return n?typeof t=="string"?n[t]:n.x&&n.y:!1}function kt(e,t,n){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof n!="nu\
mber"&&n!==!1)throw new Error("value must be Number or false");var i,o=e[t],r=e.snapped=e.snapped||{};return n===!1?r[t]=!1:(r[t]=!0,i=n-o,e[t]+=i,e["d"+t]+=i),
o}function Eo(e){return e.children||[]}var Ap=Math.abs,Il=Math.round,Us=10;function So(e){function t(r,s){if(D(r)){for(var a=r.length;a--;)if(Ap(r[a]-s)<=Us)return r[a]}else{r=+r;var c=s%r;if(c<Us)return s-
c;if(c>r-Us)return s-c+r}return s}function n(r,s){if(r.waypoints)return vl(s,r);if(r.width)return{x:Il(r.width/2+r.x),y:Il(r.height/2+r.y)}}function i(r){var s=r.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,h=s.segmentStart,u=s.segmentStartIndex,f=s.segmentEnd,d=s.segmentEndIndex,m=s.axis;if(a)return a;var b=[l[u-
1],h,f,l[d+1]];return u<2&&b.unshift(n(c.source,r)),d>l.length-3&&b.unshift(n(c.target,r)),s.snapPoints=a={horizontal:[],vertical:[]},M(b,function(x){x&&(x=x.original||
x,m==="y"&&a.horizontal.push(x.y),m==="x"&&a.vertical.push(x.x))}),a}e.on("connectionSegment.move.move",1500,function(r){var s=i(r),a=r.x,c=r.y,l,h;if(s){l=t(s.
vertical,a),h=t(s.horizontal,c);var u=a-l,f=c-h;R(r,{dx:r.dx-u,dy:r.dy-f,x:l,y:h}),(u||s.vertical.indexOf(a)!==-1)&&kt(r,"x",l),(f||s.horizontal.indexOf(c)!==-1)&&
kt(r,"y",h)}});function o(r){var s=r.snapPoints,a=r.connection.waypoints,c=r.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return r.snapPoints=s={horizontal:[],
vertical:[]},M(l,function(h){h&&(h=h.original||h,s.horizontal.push(h.y),s.vertical.push(h.x))}),s}e.on(["connect.hover","connect.move","connect.end"],1500,function(r){
var s=r.context,a=s.hover,c=a&&n(a,r);!U(a)||!c||!c.x||!c.y||(kt(r,"x",c.x),kt(r,"y",c.y))}),e.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(r){
var s=r.context,a=o(s),c=s.hover,l=c&&n(c,r),h=r.x,u=r.y,f,d;if(a){f=t(l?a.vertical.concat([l.x]):a.vertical,h),d=t(l?a.horizontal.concat([l.y]):a.horizontal,u);
var m=h-f,b=u-d;R(r,{dx:r.dx-m,dy:r.dy-b,x:r.x-m,y:r.y-b}),(m||a.vertical.indexOf(h)!==-1)&&kt(r,"x",f),(b||a.horizontal.indexOf(u)!==-1)&&kt(r,"y",d)}})}So.$inject=
["eventBus"];var Nl={__depends__:[At,wt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",wo],bendpointMove:["type",ni],bendpointMovePreview:[
"type",ko],connectionSegmentMove:["type",_o],bendpointSnapping:["type",So]};function Mo(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}Mo.prototype.next=function(){return this._prefix+ ++this._counter};var Rp=new Mo("ps"),Op=["marker-start","marker-mid","marker-end"],Lp=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Ut(e,t,n,i){
this._elementRegistry=e,this._canvas=n,this._styles=i}Ut.$inject=["elementRegistry","eventBus","canvas","styles"];Ut.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Ut.prototype.getGfx=function(e){return this._elementRegistry.getGraphics(e)};Ut.prototype.addDragger=function(e,t,n,i="djs-dragger"){n=
n||this.getGfx(e);var o=Cs(n);return this._cloneMarkers(le(o),i),T(o,this._styles.cls(i,[])),j(t,o),T(o,"data-preview-support-element-id",e.id),o};Ut.prototype.
addFrame=function(e,t){var n=N("rect",{class:"djs-resize-overlay",width:e.width,height:e.height,x:e.x,y:e.y});return j(t,n),T(n,"data-preview-support-element-id",
e.id),n};Ut.prototype._cloneMarkers=function(e,t="djs-dragger",n=e){var i=this;e.childNodes&&e.childNodes.forEach(o=>{i._cloneMarkers(o,t,n)}),Ip(e)&&Op.forEach(
function(o){if(T(e,o)){var r=Tp(e,o,i._canvas.getContainer());r&&i._cloneMarker(n,e,r,o,t)}})};Ut.prototype._cloneMarker=function(e,t,n,i,o="djs-dragger"){var r=[
n.id,o,Rp.next()].join("-"),s=ht("marker#"+n.id,e);e=e||this._canvas._svg;var a=s||Cs(n);a.id=r,P(a).add(o);var c=ht(":scope > defs",e);c||(c=N("defs"),j(e,c)),
j(c,a);var l=Pp(a.id);T(t,i,l)};function Tp(e,t,n){var i=$p(T(e,t));return ht("marker#"+i,n||document)}function $p(e){return e.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function Pp(e){return"url(#"+e+")"}function Ip(e){return Lp.indexOf(e.nodeName)!==-1}var fn={__init__:["previewSupport"],previewSupport:["type",Ut]};var Np="drop-ok",jl="drop-not-ok",Dl="attach-ok",Bl="new-parent",Hl="create",jp=2e3;function Co(e,t,n,i,o){function r(c,l,h,u,f){if(!l)return!1;c=Z(c,function(v){
var p=v.labelTarget;return!v.parent&&!(Wt(v)&&c.indexOf(p)!==-1)});var d=ie(c,function(v){return!U(v)}),m=!1,b=!1,x=!1;Fl(c)&&(m=o.allowed("shape.attach",{position:h,
shape:d,target:l})),m||(Fl(c)?x=o.allowed("shape.create",{position:h,shape:d,source:u,target:l}):x=o.allowed("elements.create",{elements:c,position:h,target:l}));
var C=f.connectionTarget;return x||m?(d&&u&&(b=o.allowed("connection.create",{source:C===u?d:u,target:C===u?u:d,hints:{targetParent:l,targetAttach:m}})),{attach:m,
connect:b}):x===null||m===null?null:!1}function s(c,l){[Dl,Np,jl,Bl].forEach(function(h){h===l?e.addMarker(c,h):e.removeMarker(c,h)})}n.on(["create.move","creat\
e.hover"],function(c){var l=c.context,h=l.elements,u=c.hover,f=l.source,d=l.hints||{};if(!u){l.canExecute=!1,l.target=null;return}zl(c);var m={x:c.x,y:c.y},b=l.
canExecute=u&&r(h,u,m,f,d);u&&b!==null&&(l.target=u,b&&b.attach?s(u,Dl):s(u,b?Bl:jl))}),n.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),n.on("create.end",function(c){var l=c.context,h=l.source,u=l.shape,f=l.elements,d=l.target,m=l.canExecute,b=m&&m.attach,x=m&&m.connect,C=l.hints||
{};if(m===!1||!d)return!1;zl(c);var v={x:c.x,y:c.y};x?u=i.appendShape(h,u,v,d,{attach:b,connection:x===!0?{}:x,connectionTarget:C.connectionTarget}):(f=i.createElements(
f,v,d,R({},C,{attach:b})),u=ie(f,function(p){return!U(p)})),R(l,{elements:f,shape:u}),R(c,{elements:f,shape:u})});function a(){var c=t.context();c&&c.prefix===Hl&&
t.cancel()}n.on("create.init",function(){n.on("elements.changed",a),n.once(["create.cancel","create.end"],jp,function(){n.off("elements.changed",a)})}),this.start=
function(c,l,h){D(l)||(l=[l]);var u=ie(l,function(m){return!U(m)});if(u){h=R({elements:l,hints:{},shape:u},h||{}),M(l,function(m){H(m.x)||(m.x=0),H(m.y)||(m.y=0)});
var f=Z(l,function(m){return!m.hidden}),d=vt(f);M(l,function(m){U(m)&&(m.waypoints=yt(m.waypoints,function(b){return{x:b.x-d.x-d.width/2,y:b.y-d.y-d.height/2}})),
R(m,{x:m.x-d.x-d.width/2,y:m.y-d.y-d.height/2})}),t.init(c,Hl,{cursor:"grabbing",autoActivate:!0,data:{shape:u,elements:l,context:h}})}}}Co.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function zl(e){var t=e.context,n=t.createConstraints;n&&(n.left&&(e.x=Math.max(e.x,n.left)),n.right&&(e.x=Math.min(e.x,n.
right)),n.top&&(e.y=Math.max(e.y,n.top)),n.bottom&&(e.y=Math.min(e.y,n.bottom)))}function Fl(e){return e&&e.length===1&&!U(e[0])}var Dp=750;function Ao(e,t,n,i,o){function r(s){var a=N("g");T(a,o.cls("djs-drag-group",["no-events"]));var c=N("g");return s.forEach(function(l){var h;l.hidden||
(l.waypoints?(h=n._createContainer("connection",c),n.drawConnection(le(h),l)):(h=n._createContainer("shape",c),n.drawShape(le(h),l),it(h,l.x,l.y)),i.addDragger(
l,a,h))}),a}t.on("create.move",Dp,function(s){var a=s.hover,c=s.context,l=c.elements,h=c.dragGroup;h||(h=c.dragGroup=r(l));var u;a?(h.parentNode||(u=e.getActiveLayer(),
j(u,h)),it(h,s.x,s.y)):K(h)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&K(c)})}Ao.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var ql={__depends__:[At,fn,wt,bt],__init__:["create","createPreview"],create:["type",Co],createPreview:["type",Ao]};var Gl="is not a registered action",Bp="is already registered";function Pt(e,t){this._eventBus=e,this._actions={};var n=this;e.on("diagram.init",function(){n._registerDefaultActions(
t),e.fire("editorActions.init",{editorActions:n})})}Pt.$inject=["eventBus","injector"];Pt.prototype._registerDefaultActions=function(e){var t=e.get("commandStac\
k",!1),n=e.get("modeling",!1),i=e.get("selection",!1),o=e.get("zoomScroll",!1),r=e.get("copyPaste",!1),s=e.get("canvas",!1),a=e.get("rules",!1),c=e.get("keyboar\
dMove",!1),l=e.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),r&&i&&this.register("c\
opy",function(){var h=i.get();if(h.length)return r.copy(h)}),r&&i&&this.register("duplicate",function(){var h=i.get();if(h.length)return r.duplicate(h)}),r&&this.
register("paste",function(){r.paste()}),r&&i&&a&&this.register("cut",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h});if(u!==
!1){var f=D(u)?u:h;return r.cut(f.slice())}}}),o&&this.register("stepZoom",function(h){o.stepZoom(h.value)}),s&&this.register("zoom",function(h){s.zoom(h.value)}),
n&&i&&a&&this.register("removeSelection",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h}),f;u!==!1&&(D(u)?f=u:f=h,f.length&&
n.removeElements(f.slice()))}}),c&&this.register("moveCanvas",function(h){c.moveCanvas(h)}),l&&this.register("moveSelection",function(h){l.moveSelection(h.direction,
h.accelerated)})};Pt.prototype.trigger=function(e,t){if(!this._actions[e])throw Ys(e,Gl);var n=this._eventBus.fire("editorActions.allowed",{action:e,opts:t});if(n!==
!1)return this._actions[e](t)};Pt.prototype.register=function(e,t){var n=this;if(typeof e=="string")return this._registerAction(e,t);M(e,function(i,o){n._registerAction(
o,i)})};Pt.prototype._registerAction=function(e,t){if(this.isRegistered(e))throw Ys(e,Bp);this._actions[e]=t};Pt.prototype.unregister=function(e){if(!this.isRegistered(
e))throw Ys(e,Gl);this._actions[e]=void 0};Pt.prototype.getActions=function(){return Object.keys(this._actions)};Pt.prototype.isRegistered=function(e){return!!this.
_actions[e]};function Ys(e,t){return new Error(e+" "+t)}var Wl={__init__:["editorActions"],editorActions:["type",Pt]};function fe(e,t){F.call(this,e),this._gridSnapping=t;var n=this;this.preExecute("shape.resize",function(i){var o=i.context,r=o.hints||{},s=r.autoResize;if(s){var a=o.
shape,c=o.newBounds;Da(s)?o.newBounds=n.snapComplex(c,s):o.newBounds=n.snapSimple(a,c)}})}fe.$inject=["eventBus","gridSnapping","modeling"];lt(fe,F);fe.prototype.
snapSimple=function(e,t){var n=this._gridSnapping;return t.width=n.snapValue(t.width,{min:t.width}),t.height=n.snapValue(t.height,{min:t.height}),t.x=e.x+e.width/
2-t.width/2,t.y=e.y+e.height/2-t.height/2,t};fe.prototype.snapComplex=function(e,t){return/w|e/.test(t)&&(e=this.snapHorizontally(e,t)),/n|s/.test(t)&&(e=this.snapVertically(
e,t)),e};fe.prototype.snapHorizontally=function(e,t){var n=this._gridSnapping,i=/w/.test(t),o=/e/.test(t),r={};return r.width=n.snapValue(e.width,{min:e.width}),
o&&(i?(r.x=n.snapValue(e.x,{max:e.x}),r.width+=n.snapValue(e.x-r.x,{min:e.x-r.x})):e.x=e.x+e.width-r.width),R(e,r),e};fe.prototype.snapVertically=function(e,t){
var n=this._gridSnapping,i=/n/.test(t),o=/s/.test(t),r={};return r.height=n.snapValue(e.height,{min:e.height}),i&&(o?(r.y=n.snapValue(e.y,{max:e.y}),r.height+=n.
snapValue(e.y-r.y,{min:e.y-r.y})):e.y=e.y+e.height-r.height),R(e,r),e};var Hp=2e3;function Ro(e,t){e.on(["spaceTool.move","spaceTool.end"],Hp,function(n){var i=n.context;if(i.initialized){var o=i.axis,r;o==="x"?(r=t.snapValue(n.dx),
n.x=n.x+r-n.dx,n.dx=r):(r=t.snapValue(n.dy),n.y=n.y+r-n.dy,n.dy=r)}})}Ro.$inject=["eventBus","gridSnapping"];var Vl={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",fe],gridSnappingSpaceToolBehavior:["type",Ro]};var oi=10;function Oo(e,t,n){return n||(n="round"),Math[n](e/t)*t}var zp=1200,Fp=800;function Yt(e,t,n){var i=!n||n.active!==!1;this._eventBus=t;var o=this;t.on("diagram.init",Fp,function(){o.setActive(i)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],zp,function(r){var s=r.originalEvent;if(!(!o.active||s&&Q(s))){var a=r.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var h={},u=Gp(r,l,e);u&&(h.offset=u);var f=qp(r,l);f&&R(h,f),ue(r,l)||o.snapEvent(r,l,h)})}})}Yt.prototype.snapEvent=function(e,t,n){
var i=this.snapValue(e[t],n);kt(e,t,i)};Yt.prototype.getGridSpacing=function(){return oi};Yt.prototype.snapValue=function(e,t){var n=0;t&&t.offset&&(n=t.offset),
e+=n,e=Oo(e,oi);var i,o;return t&&t.min&&(i=t.min,H(i)&&(i=Oo(i+n,oi,"ceil"),e=Math.max(e,i))),t&&t.max&&(o=t.max,H(o)&&(o=Oo(o+n,oi,"floor"),e=Math.min(e,o))),
e-=n,e};Yt.prototype.isActive=function(){return this.active};Yt.prototype.setActive=function(e){this.active=e,this._eventBus.fire("gridSnapping.toggle",{active:e})};
Yt.prototype.toggleActive=function(){this.setActive(!this.active)};Yt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function qp(e,t){var n=e.context,
i=n.createConstraints,o=n.resizeConstraints||{},r=n.gridSnappingContext,s=r.snapConstraints;if(s&&s[t])return s[t];s||(s=r.snapConstraints={}),s[t]||(s[t]={});var a=n.
direction;i&&(Lo(t)?(s.x.min=i.left,s.x.max=i.right):(s.y.min=i.top,s.y.max=i.bottom));var c=o.min,l=o.max;return c&&(Lo(t)?Ul(a)?s.x.max=c.left:s.x.min=c.right:
Kl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(Lo(t)?Ul(a)?s.x.min=l.left:s.x.max=l.right:Kl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function Gp(e,t,n){var i=e.context,
o=e.shape,r=i.gridSnappingContext,s=r.snapLocation,a=r.snapOffset;return a&&H(a[t])||(a||(a=r.snapOffset={}),H(a[t])||(a[t]=0),!o)||(n.get(o.id)||(Lo(t)?a[t]+=o[t]+
o.width/2:a[t]+=o[t]+o.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=o.width/2:/right/.test(s)&&(a[t]+=o.width/2):/top/.test(s)?a[t]-=o.height/2:/bottom/.test(s)&&
(a[t]+=o.height/2)),a[t]}function Lo(e){return e==="x"}function Kl(e){return e.indexOf("n")!==-1}function Ul(e){return e.indexOf("w")!==-1}var Yl={__depends__:[Vl],__init__:["gridSnapping"],gridSnapping:["type",Yt]};var To="keyboard.keydown",Wp="keyboard.keyup",Vp=1e3,Zl="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function tt(e,t){var n=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){n._fire("destroy"),n.unbind()}),e.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(Zl));var i=e&&e.bind!==!1;t.on("canvas.init",function(o){n._target=o.svg,i&&n.bind(),n._fire("init")})}tt.$inject=["con\
fig.keyboard","eventBus"];tt.prototype._keydownHandler=function(e){this._keyHandler(e,To)};tt.prototype._keyupHandler=function(e){this._keyHandler(e,Wp)};tt.prototype.
_keyHandler=function(e,t){var n;if(!this._isEventIgnored(e)){var i={keyEvent:e};n=this._eventBus.fire(t||To,i),n&&e.preventDefault()}};tt.prototype._isEventIgnored=
function(e){return!1};tt.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(Zl)),this.unbind(),e=this._node=this._target,B.bind(
e,"keydown",this._keydownHandler),B.bind(e,"keyup",this._keyupHandler),this._fire("bind")};tt.prototype.getBinding=function(){return this._node};tt.prototype.unbind=
function(){var e=this._node;e&&(this._fire("unbind"),B.unbind(e,"keydown",this._keydownHandler),B.unbind(e,"keyup",this._keyupHandler)),this._node=null};tt.prototype.
_fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};tt.prototype.addListener=function(e,t,n){gt(e)&&(n=t,t=e,e=Vp),this._eventBus.on(n||To,e,
t)};tt.prototype.removeListener=function(e,t){this._eventBus.off(t||To,e)};tt.prototype.hasModifier=sl;tt.prototype.isCmd=Q;tt.prototype.isShift=mo;tt.prototype.
isKey=ct;var Kp=500;function ri(e,t){var n=this;e.on("editorActions.init",Kp,function(i){var o=i.editorActions;n.registerBindings(t,o)})}ri.$inject=["eventBus","keyboard"];
ri.prototype.registerBindings=function(e,t){function n(i,o){t.isRegistered(i)&&e.addListener(o)}n("undo",function(i){var o=i.keyEvent;if(ul(o))return t.trigger(
"undo"),!0}),n("redo",function(i){var o=i.keyEvent;if(fl(o))return t.trigger("redo"),!0}),n("copy",function(i){var o=i.keyEvent;if(al(o))return t.trigger("copy"),
!0}),n("paste",function(i){var o=i.keyEvent;if(cl(o))return t.trigger("paste"),!0}),n("duplicate",function(i){var o=i.keyEvent;if(ll(o))return t.trigger("duplic\
ate"),!0}),n("cut",function(i){var o=i.keyEvent;if(hl(o))return t.trigger("cut"),!0}),n("stepZoom",function(i){var o=i.keyEvent;if(ct(["+","="],o)&&Q(o))return t.
trigger("stepZoom",{value:1}),!0}),n("stepZoom",function(i){var o=i.keyEvent;if(ct("-",o)&&Q(o))return t.trigger("stepZoom",{value:-1}),!0}),n("zoom",function(i){
var o=i.keyEvent;if(ct("0",o)&&Q(o))return t.trigger("zoom",{value:1}),!0}),n("removeSelection",function(i){var o=i.keyEvent;if(ct(["Backspace","Delete"],o))return t.
trigger("removeSelection"),!0})};var $o={__init__:["keyboard","keyboardBindings"],keyboard:["type",tt],keyboardBindings:["type",ri]};var Up={moveSpeed:1,moveSpeedAccelerated:10},Yp=1500,Zp="left",Xp="up",Jp="right",Qp="down",tm={ArrowLeft:Zp,ArrowUp:Xp,ArrowRight:Jp,ArrowDown:Qp},em={left:function(e){
return{x:-e,y:0}},up:function(e){return{x:0,y:-e}},right:function(e){return{x:e,y:0}},down:function(e){return{x:0,y:e}}};function Po(e,t,n,i,o){var r=this;this.
_config=R({},Up,e||{}),t.addListener(Yp,function(s){var a=s.keyEvent,c=tm[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return r.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=o.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],h=em[s](l),u=i.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
u&&n.moveElements(c,h)}}}Po.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var Xl={__depends__:[$o,bt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Po]};var nm=250;function de(e){this._eventBus=e,this._tools=[],this._active=null}de.$inject=["eventBus"];de.prototype.registerTool=function(e,t){var n=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);n.push(e),this.bindEvents(e,t)};de.prototype.isActive=function(e){return e&&this._active===e};
de.prototype.length=function(e){return this._tools.length};de.prototype.setActive=function(e){var t=this._eventBus;this._active!==e&&(this._active=e,t.fire("too\
l-manager.update",{tool:e}))};de.prototype.bindEvents=function(e,t){var n=this._eventBus,i=[];n.on(t.tool+".init",function(o){var r=o.context;if(!r.reactivate&&
this.isActive(e)){this.setActive(null);return}this.setActive(e)},this),M(t,function(o){i.push(o+".ended"),i.push(o+".canceled")}),n.on(i,nm,function(o){this._active&&
(im(o)||this.setActive(null))},this)};function im(e){var t=e.originalEvent&&e.originalEvent.target;return t&&Be(t,'.group[data-group="tools"]')}var Jl={__depends__:[At],__init__:["toolManager"],toolManager:["type",de]};function si(e){var t=this;this._lastMoveEvent=null;function n(i){t._lastMoveEvent=i}e.on("canvas.init",function(i){var o=t._svg=i.svg;o.addEventListener("mousem\
ove",n)}),e.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",n)})}si.$inject=["eventBus"];si.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||om(0,0)};function om(e,t){var n=document.createEvent("MouseEvent"),i=e,o=t,r=e,s=t;return n.initMouseEvent&&n.initMouseEvent(
"mousemove",!0,!0,window,0,i,o,r,s,!1,!1,!1,!1,0,null),n}var Ql={__init__:["mouse"],mouse:["type",si]};var nh="crosshair",th="selected",rm="djs-dragging-active-lasso";function Zt(e,t,n,i,o,r,s){this._selection=o,this._dragging=n,this._mouse=s;var a=this,c={create:function(u){
var f=t.getActiveLayer(),d=u.frame=N("rect");T(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),j(f,d),l(!0),this.update(u)},update:function(u){var f=u.frame,
d=u.bbox;f&&d&&T(f,{x:d.x,y:d.y,width:d.width,height:d.height});var m=u.marked,b=u.lastMarked;if(m&&b){for(let x of b)m.has(x)||t.removeMarker(x,th);for(let x of m)
b.has(x)||t.addMarker(x,th)}},remove:function(u){this.update(u),u.frame&&K(u.frame),l(!1)}};function l(u){P(t.getContainer()).toggle(rm,u)}function h(u){var f=i.
getAll();return new Set(Dn($s(f,u)))}r.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),e.on("lasso.selection.end",function(u){var f=u.originalEvent.
target;!u.hover&&!(f instanceof SVGElement)||e.once("lasso.selection.ended",function(){a.activateLasso(u.originalEvent,!0)})}),e.on("lasso.end",0,function(u){var f=u.
context;a._select(Array.from(f.marked))}),e.on("lasso.start",function(u){var f=u.context;f.bbox=eh(u),f.add=Zn(u),f.lastMarked=new Set(o.get()),f.add?f.marked=f.
lastMarked:f.marked=new Set,f.initialMarked=f.marked,c.create(f)}),e.on("lasso.move",function(u){var f=u.context,d=f.bbox=eh(u),m=h(d),b=f.initialMarked.union(m);
f.lastMarked=f.marked,f.marked=b,c.update(f)}),e.on("lasso.cleanup",function(u){var f=u.context;f.lastMarked=f.marked,f.marked=new Set(o.get()),c.remove(u.context)}),
e.on("element.mousedown",1500,function(u){if(Zn(u))return a.activateLasso(u.originalEvent),!0})}Zt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Zt.prototype.activateLasso=function(e,t){this._dragging.init(e,"lasso",{autoActivate:t,cursor:nh,data:{context:{}},keepSelection:!0})};
Zt.prototype.activateSelection=function(e,t){this._dragging.init(e,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:nh,data:{context:{}},keepSelection:!0})};
Zt.prototype._select=function(e){this._selection.select(e)};Zt.prototype.select=function(e,t,n=[]){var i=Dn($s(e,t));this._select([...n,...i])};Zt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var e=this._mouse.getLastMoveEvent();this.activateSelection(e,!!e)};Zt.prototype.isActive=function(){
var e=this._dragging.context();return e&&/^lasso/.test(e.prefix)};function eh(e){var t={x:e.x-e.dx,y:e.y-e.dy},n={x:e.x,y:e.y},i;return t.x<=n.x&&t.y<n.y||t.x<n.
x&&t.y<=n.y?i={x:t.x,y:t.y,width:n.x-t.x,height:n.y-t.y}:t.x>=n.x&&t.y<n.y||t.x>n.x&&t.y<=n.y?i={x:n.x,y:t.y,width:t.x-n.x,height:n.y-t.y}:t.x<=n.x&&t.y>n.y||t.
x<n.x&&t.y>=n.y?i={x:t.x,y:n.y,width:n.x-t.x,height:t.y-n.y}:t.x>=n.x&&t.y>n.y||t.x>n.x&&t.y>=n.y?i={x:n.x,y:n.y,width:t.x-n.x,height:t.y-n.y}:i={x:n.x,y:n.y,width:0,
height:0},i}var ih={__depends__:[Jl,Ql],__init__:["lassoTool"],lassoTool:["type",Zt]};function V(e,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=e,
this._uid=1,e.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}V.$inject=["eventBus","injector"];V.prototype.execute=function(e,t){if(!e)
throw new Error("command required");this._currentExecution.trigger="execute";let n={command:e,context:t};this._pushAction(n),this._internalExecute(n),this._popAction()};
V.prototype.canExecute=function(e,t){let n={command:e,context:t},i=this._getHandler(e),o=this._fire(e,"canExecute",n);if(o===void 0){if(!i)return!1;i.canExecute&&
(o=i.canExecute(t))}return o};V.prototype.clear=function(e){this._stack.length=0,this._stackIdx=-1,e!==!1&&this._fire("changed",{trigger:"clear"})};V.prototype.
undo=function(){let e=this._getUndoAction(),t;if(e){for(this._currentExecution.trigger="undo",this._pushAction(e);e&&(this._internalUndo(e),t=this._getUndoAction(),
!(!t||t.id!==e.id));)e=t;this._popAction()}};V.prototype.redo=function(){let e=this._getRedoAction(),t;if(e){for(this._currentExecution.trigger="redo",this._pushAction(
e);e&&(this._internalExecute(e,!0),t=this._getRedoAction(),!(!t||t.id!==e.id));)e=t;this._popAction()}};V.prototype.register=function(e,t){this._setHandler(e,t)};
V.prototype.registerHandler=function(e,t){if(!e||!t)throw new Error("command and handlerCls must be defined");let n=this._injector.instantiate(t);this.register(
e,n)};V.prototype.canUndo=function(){return!!this._getUndoAction()};V.prototype.canRedo=function(){return!!this._getRedoAction()};V.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};V.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};V.prototype._internalUndo=function(e){let t=e.command,
n=e.context,i=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",e),i.revert&&this._markDirty(i.revert(n)),this._revertedAction(e),this._fire(t,"reve\
rted",e)})};V.prototype._fire=function(e,t,n){arguments.length<3&&(n=t,t=null);let i=t?[e+"."+t,t]:[e],o;n=this._eventBus.createEvent(n);for(let r of i)if(o=this.
_eventBus.fire("commandStack."+r,n),n.cancelBubble)break;return o};V.prototype._createId=function(){return this._uid++};V.prototype._atomicDo=function(e){let t=this.
_currentExecution;t.atomic=!0;try{e()}finally{t.atomic=!1}};V.prototype._internalExecute=function(e,t){let n=e.command,i=e.context,o=this._getHandler(n);if(!o)throw new Error(
"no command handler registered for <"+n+">");this._pushAction(e),t||(this._fire(n,"preExecute",e),o.preExecute&&o.preExecute(i),this._fire(n,"preExecuted",e)),this.
_atomicDo(()=>{this._fire(n,"execute",e),o.execute&&this._markDirty(o.execute(i)),this._executedAction(e,t),this._fire(n,"executed",e)}),t||(this._fire(n,"postE\
xecute",e),o.postExecute&&o.postExecute(i),this._fire(n,"postExecuted",e)),this._popAction()};V.prototype._pushAction=function(e){let t=this._currentExecution,n=t.
actions,i=n[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+e.command+")");e.id||(e.id=i&&i.id||this._createId()),n.
push(e)};V.prototype._popAction=function(){let e=this._currentExecution,t=e.trigger,n=e.actions,i=e.dirty;n.pop(),n.length||(this._eventBus.fire("elements.chang\
ed",{elements:ks("id",i.reverse())}),i.length=0,this._fire("changed",{trigger:t}),e.trigger=null)};V.prototype._markDirty=function(e){let t=this._currentExecution;
e&&(e=D(e)?e:[e],t.dirty=t.dirty.concat(e))};V.prototype._executedAction=function(e,t){let n=++this._stackIdx;t||this._stack.splice(n,this._stack.length,e)};V.prototype.
_revertedAction=function(e){this._stackIdx--};V.prototype._getHandler=function(e){return this._handlerMap[e]};V.prototype._setHandler=function(e,t){if(!e||!t)throw new Error(
"command and handler required");if(this._handlerMap[e])throw new Error("overriding handler for command <"+e+">");this._handlerMap[e]=t};var oh={commandStack:["type",V]};function Io(e,t,n,i){e.on("element.changed",function(o){var r=o.element;(r.parent||r===t.getRootElement())&&(o.gfx=n.getGraphics(r)),o.gfx&&e.fire(Ui(r)+".chang\
ed",o)}),e.on("elements.changed",function(o){var r=o.elements;r.forEach(function(s){e.fire("element.changed",{element:s})}),i.updateContainments(r)}),e.on("shap\
e.changed",function(o){i.update("shape",o.element,o.gfx)}),e.on("connection.changed",function(o){i.update("connection",o.element,o.gfx)})}Io.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var No={__init__:["changeSupport"],changeSupport:["type",Io]};function dn(e,t){this._modeling=e,this._canvas=t}dn.$inject=["modeling","canvas"];dn.prototype.preExecute=function(e){var t=this._modeling,n=e.elements,i=e.alignment;
M(n,function(o){var r={x:0,y:0};Ie(i.left)?r.x=i.left-o.x:Ie(i.right)?r.x=i.right-o.width-o.x:Ie(i.center)?r.x=i.center-Math.round(o.width/2)-o.x:Ie(i.top)?r.y=
i.top-o.y:Ie(i.bottom)?r.y=i.bottom-o.height-o.y:Ie(i.middle)&&(r.y=i.middle-Math.round(o.height/2)-o.y),t.moveElements([o],r,o.parent)})};dn.prototype.postExecute=
function(e){};function pn(e){this._modeling=e}pn.$inject=["modeling"];pn.prototype.preExecute=function(e){var t=e.source;if(!t)throw new Error("source required");var n=e.target||
t.parent,i=e.shape,o=e.hints||{};i=e.shape=this._modeling.createShape(i,e.position,n,{attach:o.attach}),e.shape=i};pn.prototype.postExecute=function(e){var t=e.
hints||{};sm(e.source,e.shape)||(t.connectionTarget===e.source?this._modeling.connect(e.shape,e.source,e.connection):this._modeling.connect(e.source,e.shape,e.connection))};
function sm(e,t){return Ba(e.outgoing,function(n){return n.target===t})}function mn(e,t){this._canvas=e,this._layouter=t}mn.$inject=["canvas","layouter"];mn.prototype.execute=function(e){var t=e.connection,n=e.source,i=e.target,o=e.
parent,r=e.parentIndex,s=e.hints;if(!n||!i)throw new Error("source and target required");if(!o)throw new Error("parent required");return t.source=n,t.target=i,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,o,r),t};mn.prototype.revert=function(e){var t=e.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var jo=Math.round;function ai(e){this._modeling=e}ai.$inject=["modeling"];ai.prototype.preExecute=function(e){var t=e.elements,n=e.parent,i=e.parentIndex,o=e.position,
r=e.hints,s=this._modeling;M(t,function(u){H(u.x)||(u.x=0),H(u.y)||(u.y=0)});var a=Z(t,function(u){return!u.hidden}),c=vt(a);M(t,function(u){U(u)&&(u.waypoints=
yt(u.waypoints,function(f){return{x:jo(f.x-c.x-c.width/2+o.x),y:jo(f.y-c.y-c.height/2+o.y)}})),R(u,{x:jo(u.x-c.x-c.width/2+o.x),y:jo(u.y-c.y-c.height/2+o.y)})});
var l=new Set(Ya(t)),h={};M(t,function(u){if(U(u)){h[u.id]=H(i)?s.createConnection(h[u.source.id],h[u.target.id],i,u,u.parent||n,r):s.createConnection(h[u.source.
id],h[u.target.id],u,u.parent||n,r);return}var f=R({},r);l.has(u)||(f.autoResize=!1),Wt(u)&&(f=qa(f,["attach"])),h[u.id]=H(i)?s.createShape(u,je(u,["x","y","wid\
th","height"]),u.parent||n,i,f):s.createShape(u,je(u,["x","y","width","height"]),u.parent||n,f)}),e.elements=Dn(h)};var rh=Math.round;function It(e){this._canvas=e}It.$inject=["canvas"];It.prototype.execute=function(e){var t=e.shape,n=e.position,i=e.parent,o=e.parentIndex;if(!i)
throw new Error("parent required");if(!n)throw new Error("position required");return n.width!==void 0?R(t,n):R(t,{x:n.x-rh(t.width/2),y:n.y-rh(t.height/2)}),this.
_canvas.addShape(t,i,o),t};It.prototype.revert=function(e){var t=e.shape;return this._canvas.removeShape(t),t};function Ve(e){It.call(this,e)}lt(Ve,It);Ve.$inject=["canvas"];var am=It.prototype.execute;Ve.prototype.execute=function(e){var t=e.shape;return lm(t),t.labelTarget=
e.labelTarget,am.call(this,e)};var cm=It.prototype.revert;Ve.prototype.revert=function(e){return e.shape.labelTarget=null,cm.call(this,e)};function lm(e){["widt\
h","height"].forEach(function(t){typeof e[t]>"u"&&(e[t]=0)})}function Ke(e,t){this._canvas=e,this._modeling=t}Ke.$inject=["canvas","modeling"];Ke.prototype.preExecute=function(e){var t=this._modeling,n=e.connection;Kt(n.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Kt(n.outgoing,function(i){t.removeConnection(i,{nested:!0})})};Ke.prototype.execute=function(e){var t=e.connection,
n=t.parent;return e.parent=n,e.parentIndex=Xi(n.children,t),e.source=t.source,e.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
Ke.prototype.revert=function(e){var t=e.connection,n=e.parent,i=e.parentIndex;return t.source=e.source,t.target=e.target,xt(n.children,t,i),this._canvas.addConnection(
t,n),t};function ci(e,t){this._modeling=e,this._elementRegistry=t}ci.$inject=["modeling","elementRegistry"];ci.prototype.postExecute=function(e){var t=this._modeling,n=this.
_elementRegistry,i=e.elements;M(i,function(o){n.get(o.id)&&(o.waypoints?t.removeConnection(o):t.removeShape(o))})};function Ue(e,t){this._canvas=e,this._modeling=t}Ue.$inject=["canvas","modeling"];Ue.prototype.preExecute=function(e){var t=this._modeling,n=e.shape;Kt(n.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Kt(n.outgoing,function(i){t.removeConnection(i,{nested:!0})}),Kt(n.children,function(i){U(i)?t.removeConnection(
i,{nested:!0}):t.removeShape(i,{nested:!0})})};Ue.prototype.execute=function(e){var t=this._canvas,n=e.shape,i=n.parent;return e.oldParent=i,e.oldParentIndex=Xi(
i.children,n),t.removeShape(n),n};Ue.prototype.revert=function(e){var t=this._canvas,n=e.shape,i=e.oldParent,o=e.oldParentIndex;return xt(i.children,n,o),t.addShape(
n,i),n};function gn(e){this._modeling=e}gn.$inject=["modeling"];var sh={x:"y",y:"x"};gn.prototype.preExecute=function(e){var t=this._modeling,n=e.groups,i=e.axis,o=e.dimension;
function r(x,C){x.range.min=Math.min(C[i],x.range.min),x.range.max=Math.max(C[i]+C[o],x.range.max)}function s(x){return x[i]+x[o]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,C){var v={y:0};v[i]=x-s(C),v[i]&&(v[sh[i]]=0,t.moveElements([C],v,C.parent))}var h=n[0],u=a(n),f=n[u],d,m,b=0;M(
n,function(x,C){var v,p,k;if(x.elements.length<2){C&&C!==n.length-1&&(r(x,x.elements[0]),b+=c(x.range));return}v=re(x.elements,i),p=v[0],C===u&&(p=v[a(v)]),k=s(
p),x.range=null,M(v,function(w){if(l(k,w),x.range===null){x.range={min:w[i],max:w[i]+w[o]};return}r(x,w)}),C&&C!==n.length-1&&(b+=c(x.range))}),m=Math.abs(f.range.
min-h.range.max),d=Math.round((m-b)/(n.length-1)),!(d<n.length-1)&&M(n,function(x,C){var v={},p;x===h||x===f||(p=n[C-1],x.range.max=0,M(x.elements,function(k,w){
v[sh[i]]=0,v[i]=p.range.max-k[i]+d,x.range.min!==k[i]&&(v[i]+=k[i]-x.range.min),v[i]&&t.moveElements([k],v,k.parent),x.range.max=Math.max(k[i]+k[o],w?x.range.max:
0)}))})};gn.prototype.postExecute=function(e){};function yn(e,t){this._layouter=e,this._canvas=t}yn.$inject=["layouter","canvas"];yn.prototype.execute=function(e){var t=e.connection,n=t.waypoints;return R(e,{
oldWaypoints:n}),t.waypoints=this._layouter.layoutConnection(t,e.hints),t};yn.prototype.revert=function(e){var t=e.connection;return t.waypoints=e.oldWaypoints,
t};function li(){}li.prototype.execute=function(e){var t=e.connection,n=e.delta,i=e.newParent||t.parent,o=e.newParentIndex,r=t.parent;return e.oldParent=r,e.oldParentIndex=
se(r.children,t),xt(i.children,t,o),t.parent=i,M(t.waypoints,function(s){s.x+=n.x,s.y+=n.y,s.original&&(s.original.x+=n.x,s.original.y+=n.y)}),t};li.prototype.revert=
function(e){var t=e.connection,n=t.parent,i=e.oldParent,o=e.oldParentIndex,r=e.delta;return se(n.children,t),xt(i.children,t,o),t.parent=i,M(t.waypoints,function(s){
s.x-=r.x,s.y-=r.y,s.original&&(s.original.x-=r.x,s.original.y-=r.y)}),t};function vn(e,t,n){var i=Do(e),o=ch(i,t),r=i[0];return o.length?o[o.length-1]:Un(r.original||r,n,t)}function xn(e,t,n){var i=Do(e),o=ch(i,t),r=i[i.length-1];return o.
length?o[0]:Un(r.original||r,n,t)}function wn(e,t,n){var i=Do(e),o=ah(t,n),r=i[0];return Un(r.original||r,o,t)}function bn(e,t,n){var i=Do(e),o=ah(t,n),r=i[i.length-
1];return Un(r.original||r,o,t)}function ah(e,t){return{x:e.x-t.x,y:e.y-t.y,width:e.width,height:e.height}}function Do(e){var t=e.waypoints;if(!t.length)throw new Error(
"connection#"+e.id+": no waypoints");return t}function ch(e,t){var n=yt(e,um);return Z(n,function(i){return hm(i,t)})}function hm(e,t){return Ee(t,e,1)==="inter\
sect"}function um(e){return e.original||e}function hi(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}hi.prototype.add=function(e,t){return this.
addAll([e],t)};hi.prototype.addAll=function(e,t){var n=Xa(e,!!t,this);return R(this,n),this};function Re(e){this._modeling=e}Re.prototype.moveRecursive=function(e,t,n){return e?this.moveClosure(this.getClosure(e),t,n):[]};Re.prototype.moveClosure=function(e,t,n,i,o){
var r=this._modeling,s=e.allShapes,a=e.allConnections,c=e.enclosedConnections,l=e.topLevel,h=!1;o&&o.parent===n&&(h=!0),M(s,function(u){r.moveShape(u,t,l[u.id]&&
!h&&n,{recurse:!1,layout:!1})}),M(a,function(u){var f=!!s[u.source.id],d=!!s[u.target.id];c[u.id]&&f&&d?r.moveConnection(u,t,l[u.id]&&!h&&n):r.layoutConnection(
u,{connectionStart:f&&wn(u,u.source,t),connectionEnd:d&&bn(u,u.target,t)})})};Re.prototype.getClosure=function(e){return new hi().addAll(e,!0)};function kn(e){this._helper=new Re(e)}kn.$inject=["modeling"];kn.prototype.preExecute=function(e){e.closure=this._helper.getClosure(e.shapes)};kn.prototype.postExecute=
function(e){var t=e.hints,n;t&&t.primaryShape&&(n=t.primaryShape,t.oldParent=n.parent),this._helper.moveClosure(e.closure,e.delta,e.newParent,e.newHost,n)};function pe(e){this._modeling=e,this._helper=new Re(e)}pe.$inject=["modeling"];pe.prototype.execute=function(e){var t=e.shape,n=e.delta,i=e.newParent||t.parent,
o=e.newParentIndex,r=t.parent;return e.oldBounds=je(t,["x","y","width","height"]),e.oldParent=r,e.oldParentIndex=se(r.children,t),xt(i.children,t,o),R(t,{parent:i,
x:t.x+n.x,y:t.y+n.y}),t};pe.prototype.postExecute=function(e){var t=e.shape,n=e.delta,i=e.hints,o=this._modeling;i.layout!==!1&&(M(t.incoming,function(r){o.layoutConnection(
r,{connectionEnd:bn(r,t,n)})}),M(t.outgoing,function(r){o.layoutConnection(r,{connectionStart:wn(r,t,n)})})),i.recurse!==!1&&this.moveChildren(e)};pe.prototype.
revert=function(e){var t=e.shape,n=e.oldParent,i=e.oldParentIndex,o=e.delta;return xt(n.children,t,i),R(t,{parent:n,x:t.x-o.x,y:t.y-o.y}),t};pe.prototype.moveChildren=
function(e){var t=e.delta,n=e.shape;this._helper.moveRecursive(n.children,t,null)};pe.prototype.getNewParent=function(e){return e.newParent||e.shape.parent};function Ye(e){this._modeling=e}Ye.$inject=["modeling"];Ye.prototype.execute=function(e){var t=e.newSource,n=e.newTarget,i=e.connection,o=e.dockingOrPoints;if(!t&&
!n)throw new Error("newSource or newTarget required");return D(o)&&(e.oldWaypoints=i.waypoints,i.waypoints=o),t&&(e.oldSource=i.source,i.source=t),n&&(e.oldTarget=
i.target,i.target=n),i};Ye.prototype.postExecute=function(e){var t=e.connection,n=e.newSource,i=e.newTarget,o=e.dockingOrPoints,r=e.hints||{},s={};r.connectionStart&&
(s.connectionStart=r.connectionStart),r.connectionEnd&&(s.connectionEnd=r.connectionEnd),r.layoutConnection!==!1&&(n&&(!i||r.docking==="source")&&(s.connectionStart=
s.connectionStart||lh(D(o)?o[0]:o)),i&&(!n||r.docking==="target")&&(s.connectionEnd=s.connectionEnd||lh(D(o)?o[o.length-1]:o)),r.newWaypoints&&(s.waypoints=r.newWaypoints),
this._modeling.layoutConnection(t,s))};Ye.prototype.revert=function(e){var t=e.oldSource,n=e.oldTarget,i=e.oldWaypoints,o=e.connection;return t&&(o.source=t),n&&
(o.target=n),i&&(o.waypoints=i),o};function lh(e){return e.original||e}function Nt(e,t){this._modeling=e,this._rules=t}Nt.$inject=["modeling","rules"];Nt.prototype.preExecute=function(e){var t=this,n=this._modeling,i=this._rules,o=e.
oldShape,r=e.newData,s=e.hints||{},a;function c(m,b,x){return i.allowed("connection.reconnect",{connection:x,source:m,target:b})}var l={x:r.x,y:r.y},h={x:o.x,y:o.
y,width:o.width,height:o.height};a=e.newShape=e.newShape||t.createShape(r,l,o.parent,s),o.host&&n.updateAttachment(a,o.host);var u;s.moveChildren!==!1&&(u=o.children.
slice(),n.moveElements(u,{x:0,y:0},a,s));var f=o.incoming.slice(),d=o.outgoing.slice();M(f,function(m){var b=m.source,x=c(b,a,m);x&&t.reconnectEnd(m,a,xn(m,a,h),
s)}),M(d,function(m){var b=m.target,x=c(a,b,m);x&&t.reconnectStart(m,a,vn(m,a,h),s)})};Nt.prototype.postExecute=function(e){var t=e.oldShape;this._modeling.removeShape(
t)};Nt.prototype.execute=function(e){};Nt.prototype.revert=function(e){};Nt.prototype.createShape=function(e,t,n,i){return this._modeling.createShape(e,t,n,i)};
Nt.prototype.reconnectStart=function(e,t,n,i){this._modeling.reconnectStart(e,t,n,i)};Nt.prototype.reconnectEnd=function(e,t,n,i){this._modeling.reconnectEnd(e,
t,n,i)};function Ze(e){this._modeling=e}Ze.$inject=["modeling"];Ze.prototype.execute=function(e){var t=e.shape,n=e.newBounds,i=e.minBounds;if(n.x===void 0||n.y===void 0||
n.width===void 0||n.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(i&&(n.width<i.width||n.height<i.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!i&&n.width<10||n.height<10)throw new Error("width and height cannot be less than 10px");return e.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},R(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};Ze.prototype.postExecute=function(e){var t=this._modeling,
n=e.shape,i=e.oldBounds,o=e.hints||{};o.layout!==!1&&(M(n.incoming,function(r){t.layoutConnection(r,{connectionEnd:xn(r,n,i)})}),M(n.outgoing,function(r){t.layoutConnection(
r,{connectionStart:vn(r,n,i)})}))};Ze.prototype.revert=function(e){var t=e.shape,n=e.oldBounds;return R(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};function hh(e,t){var n=[],i=new Set(e);M(t,function(r){i.add(r)});var o=new Set;return i.forEach(function(r){var s=r.incoming,a=r.outgoing;M(s.concat(a),function(c){
var l=c.source,h=c.target;(i.has(l)||i.has(h))&&(o.has(c)||(o.add(c),n.push(c)))})}),n}function uh(e,t,n){var i=e.x,o=e.y,r=e.width,s=e.height,a=n.x,c=n.y;switch(t){case"\
n":return{x:i,y:o+c,width:r,height:s-c};case"s":return{x:i,y:o,width:r,height:s+c};case"w":return{x:i+a,y:o,width:r-a,height:s};case"e":return{x:i,y:o,width:r+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Xt(e){this._modeling=e}Xt.$inject=["modeling"];Xt.prototype.preExecute=function(e){var t=e.delta,n=e.direction,i=e.movingShapes,o=e.resizingShapes,r=e.
start,s={};this.moveShapes(i,t),M(o,function(a){s[a.id]=dm(a)}),this.resizeShapes(o,t,n),this.updateConnectionWaypoints(hh(i,o),t,n,r,i,o,s)};Xt.prototype.execute=
function(){};Xt.prototype.revert=function(){};Xt.prototype.moveShapes=function(e,t){var n=this;M(e,function(i){n._modeling.moveShape(i,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Xt.prototype.resizeShapes=function(e,t,n){var i=this;M(e,function(o){var r=uh(o,n,t);i._modeling.resizeShape(o,r,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Xt.prototype.updateConnectionWaypoints=function(e,t,n,i,o,r,s){var a=this,c=new Set(o),l=new Set(r);M(e,function(h){var u=h.source,f=h.target,d=fm(
h),m=ph(n),b={},x=c.has(u)||l.has(u),C=c.has(f)||l.has(f);x&&C?(d=yt(d,function(v){return dh(v,i,n)&&(v[m]=v[m]+t[m]),v.original&&dh(v.original,i,n)&&(v.original[m]=
v.original[m]+t[m]),v}),a._modeling.updateWaypoints(h,d,{labelBehavior:!1})):(x||C)&&(c.has(u)?b.connectionStart=wn(h,u,t):c.has(f)?b.connectionEnd=bn(h,f,t):l.
has(u)?b.connectionStart=vn(h,u,s[u.id]):l.has(f)&&(b.connectionEnd=xn(h,f,s[f.id])),a._modeling.layoutConnection(h,b))})};function fh(e){return R({},e)}function fm(e){
return yt(e.waypoints,function(t){return t=fh(t),t.original&&(t.original=fh(t.original)),t})}function ph(e){switch(e){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function dh(e,t,n){var i=ph(n);if(/e|s/.test(n))return e[i]>t;if(/n|w/.test(n))return e[i]<t}function dm(e){return{x:e.x,y:e.y,height:e.
height,width:e.width}}function _n(e){this._modeling=e}_n.$inject=["modeling"];_n.prototype.execute=function(e){var t=e.shape,n=t.children;e.oldChildrenVisibility=mh(n),t.collapsed=!t.
collapsed;var i=gh(n,t.collapsed);return[t].concat(i)};_n.prototype.revert=function(e){var t=e.shape,n=e.oldChildrenVisibility,i=t.children,o=yh(i,n);return t.collapsed=
!t.collapsed,[t].concat(o)};function mh(e){var t={};return M(e,function(n){t[n.id]=n.hidden,n.children&&(t=R({},t,mh(n.children)))}),t}function gh(e,t){var n=[];
return M(e,function(i){i.hidden=t,n=n.concat(i),i.children&&(n=n.concat(gh(i.children,i.collapsed||t)))}),n}function yh(e,t){var n=[];return M(e,function(i){i.hidden=
t[i.id],n=n.concat(i),i.children&&(n=n.concat(yh(i.children,t)))}),n}function En(e){this._modeling=e}En.$inject=["modeling"];En.prototype.execute=function(e){var t=e.shape,n=e.newHost,i=t.host;return e.oldHost=i,e.attacherIdx=vh(
i,t),xh(n,t),t.host=n,t};En.prototype.revert=function(e){var t=e.shape,n=e.newHost,i=e.oldHost,o=e.attacherIdx;return t.host=i,vh(n,t),xh(i,t,o),t};function vh(e,t){
return se(e&&e.attachers,t)}function xh(e,t,n){if(e){var i=e.attachers;i||(e.attachers=i=[]),xt(i,t,n)}}function ui(){}ui.prototype.execute=function(e){var t=e.connection,n=e.newWaypoints;return e.oldWaypoints=t.waypoints,t.waypoints=n,t};ui.prototype.revert=function(e){
var t=e.connection,n=e.oldWaypoints;return t.waypoints=n,t};function q(e,t,n){this._eventBus=e,this._elementFactory=t,this._commandStack=n;var i=this;e.on("diagram.init",function(){i.registerHandlers(n)})}q.$inject=["eve\
ntBus","elementFactory","commandStack"];q.prototype.getHandlers=function(){return{"shape.append":pn,"shape.create":It,"shape.delete":Ue,"shape.move":pe,"shape.r\
esize":Ze,"shape.replace":Nt,"shape.toggleCollapse":_n,spaceTool:Xt,"label.create":Ve,"connection.create":mn,"connection.delete":Ke,"connection.move":li,"connec\
tion.layout":yn,"connection.updateWaypoints":ui,"connection.reconnect":Ye,"elements.create":ai,"elements.move":kn,"elements.delete":ci,"elements.distribute":gn,
"elements.align":dn,"element.updateAttachment":En}};q.prototype.registerHandlers=function(e){M(this.getHandlers(),function(t,n){e.registerHandler(n,t)})};q.prototype.
moveShape=function(e,t,n,i,o){typeof i=="object"&&(o=i,i=null);var r={shape:e,delta:t,newParent:n,newParentIndex:i,hints:o||{}};this._commandStack.execute("shap\
e.move",r)};q.prototype.updateAttachment=function(e,t){var n={shape:e,newHost:t};this._commandStack.execute("element.updateAttachment",n)};q.prototype.moveElements=
function(e,t,n,i){i=i||{};var o=i.attach,r=n,s;o===!0?(s=n,r=n.parent):o===!1&&(s=null);var a={shapes:e,delta:t,newParent:r,newHost:s,hints:i};this._commandStack.
execute("elements.move",a)};q.prototype.moveConnection=function(e,t,n,i,o){typeof i=="object"&&(o=i,i=void 0);var r={connection:e,delta:t,newParent:n,newParentIndex:i,
hints:o||{}};this._commandStack.execute("connection.move",r)};q.prototype.layoutConnection=function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute(
"connection.layout",n)};q.prototype.createConnection=function(e,t,n,i,o,r){typeof n=="object"&&(r=o,o=i,i=n,n=void 0),i=this._create("connection",i);var s={source:e,
target:t,parent:o,parentIndex:n,connection:i,hints:r};return this._commandStack.execute("connection.create",s),s.connection};q.prototype.createShape=function(e,t,n,i,o){
typeof i!="number"&&(o=i,i=void 0),o=o||{};var r=o.attach,s,a;e=this._create("shape",e),r?(s=n.parent,a=n):s=n;var c={position:t,shape:e,parent:s,parentIndex:i,
host:a,hints:o};return this._commandStack.execute("shape.create",c),c.shape};q.prototype.createElements=function(e,t,n,i,o){D(e)||(e=[e]),typeof i!="number"&&(o=
i,i=void 0),o=o||{};var r={position:t,elements:e,parent:n,parentIndex:i,hints:o};return this._commandStack.execute("elements.create",r),r.elements};q.prototype.
createLabel=function(e,t,n,i){n=this._create("label",n);var o={labelTarget:e,position:t,parent:i||e.parent,shape:n};return this._commandStack.execute("label.cre\
ate",o),o.shape};q.prototype.appendShape=function(e,t,n,i,o){o=o||{},t=this._create("shape",t);var r={source:e,position:n,target:i,shape:t,connection:o.connection,
connectionParent:o.connectionParent,hints:o};return this._commandStack.execute("shape.append",r),r.shape};q.prototype.removeElements=function(e){var t={elements:e};
this._commandStack.execute("elements.delete",t)};q.prototype.distributeElements=function(e,t,n){var i={groups:e,axis:t,dimension:n};this._commandStack.execute("\
elements.distribute",i)};q.prototype.removeShape=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("shape.delete",n)};q.prototype.removeConnection=
function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute("connection.delete",n)};q.prototype.replaceShape=function(e,t,n){var i={oldShape:e,newData:t,
hints:n||{}};return this._commandStack.execute("shape.replace",i),i.newShape};q.prototype.alignElements=function(e,t){var n={elements:e,alignment:t};this._commandStack.
execute("elements.align",n)};q.prototype.resizeShape=function(e,t,n,i){var o={shape:e,newBounds:t,minBounds:n,hints:i};this._commandStack.execute("shape.resize",
o)};q.prototype.createSpace=function(e,t,n,i,o){var r={delta:n,direction:i,movingShapes:e,resizingShapes:t,start:o};this._commandStack.execute("spaceTool",r)};q.
prototype.updateWaypoints=function(e,t,n){var i={connection:e,newWaypoints:t,hints:n||{}};this._commandStack.execute("connection.updateWaypoints",i)};q.prototype.
reconnect=function(e,t,n,i,o){var r={connection:e,newSource:t,newTarget:n,dockingOrPoints:i,hints:o||{}};this._commandStack.execute("connection.reconnect",r)};q.
prototype.reconnectStart=function(e,t,n,i){i||(i={}),this.reconnect(e,t,e.target,n,R(i,{docking:"source"}))};q.prototype.reconnectEnd=function(e,t,n,i){i||(i={}),
this.reconnect(e,e.source,t,n,R(i,{docking:"target"}))};q.prototype.connect=function(e,t,n,i){return this.createConnection(e,t,n||{},e.parent,i)};q.prototype._create=
function(e,t){return Pc(t)?t:this._elementFactory.create(e,t)};q.prototype.toggleCollapse=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",n)};function Bo(){}Bo.prototype.layoutConnection=function(e,t){return t=t||{},[t.connectionStart||ce(t.source||e.source),t.connectionEnd||ce(t.target||e.target)]};var wh={__depends__:[oh,No,bt,wt],__init__:["modeling"],modeling:["type",q],layouter:["type",Bo]};var pm=500,mm=1e3;function Rt(e,t,n){this._eventBus=e,this._elementRegistry=n,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var i=this;
function o(r){vc(r)||i.createOutline(r)}e.on("element.hover",function(r){o(r.element)}),e.on("selection.changed",function(r){M(r.newSelection,o)}),e.on(["shape.\
changed","connection.changed"],pm,function(r){var s=r.element,a=r.gfx,c=ht(".djs-outline",a);c&&i.updateOutline(s,c)})}Rt.prototype.createOutline=function(e){var t=this.
_elementRegistry.getGraphics(e);if(!t)throw new Error("cannot create outline for non-rendered element");var n=ht(".djs-outline",t);return n||(n=this.getOutline(
e)||this._createOutlineGfx(),j(t,n),this.updateOutline(e,n)),n};Rt.prototype._createOutlineGfx=function(){var e=N("rect");return T(e,R({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),e};Rt.prototype.updateOutline=function(e,t){e.waypoints?this.updateConnectionOutline(t,e):this.updateShapeOutline(t,e)};Rt.prototype.updateShapeOutline=
function(e,t){var n=!1,i=this._getProviders();i.length&&M(i,function(o){n=n||o.updateOutline(t,e)}),n||T(e,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};Rt.prototype.updateConnectionOutline=function(e,t){var n=vt(t);T(e,{x:n.x-this._outlineOffset,
y:n.y-this._outlineOffset,width:n.width+this._outlineOffset*2,height:n.height+this._outlineOffset*2})};Rt.prototype.registerProvider=function(e,t){t||(t=e,e=mm),
this._eventBus.on("outline.getProviders",e,function(n){n.providers.push(t)})};Rt.prototype._getProviders=function(){var e=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(e),e.providers};Rt.prototype.getOutline=function(e){var t,n=this._getProviders();return M(n,function(i){
gt(i.getOutline)&&(t=t||i.getOutline(e))}),t};Rt.$inject=["eventBus","styles","elementRegistry"];var Ho=6;function fi(e,t,n){this._canvas=t;var i=this;e.on("element.changed",function(o){n.isSelected(o.element)&&i._updateMultiSelectionOutline(n.get())}),e.on(
"selection.changed",function(o){var r=o.newSelection;i._updateMultiSelectionOutline(r)})}fi.prototype._updateMultiSelectionOutline=function(e){var t=this._canvas.
getLayer("selectionOutline");Gi(t);var n=e.length>1,i=this._canvas.getContainer();if(P(i)[n?"add":"remove"]("djs-multi-select"),!!n){var o=gm(vt(e)),r=N("rect");
T(r,R({rx:3},o)),P(r).add("djs-selection-outline"),j(t,r)}};fi.$inject=["eventBus","canvas","selection"];function gm(e){return{x:e.x-Ho,y:e.y-Ho,width:e.width+Ho*
2,height:e.height+Ho*2}}var bh={__depends__:[bt],__init__:["outline","multiSelectionOutline"],outline:["type",Rt],multiSelectionOutline:["type",fi]};var ym=500,vm=1250,xm=1500,zo=Math.round;function wm(e){return{x:e.x+zo(e.width/2),y:e.y+zo(e.height/2)}}function Fo(e,t,n,i,o){function r(a,c,l,h){return o.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:h})}e.on("shape.move.start",xm,function(a){var c=a.context,l=a.shape,h=i.get().slice();h.indexOf(l)===-1&&(h=
[l]),h=bm(h),R(c,{shapes:h,validatedShapes:h,shape:l})}),e.on("shape.move.start",vm,function(a){var c=a.context,l=c.validatedShapes,h;if(h=c.canExecute=r(l),!h)
return!1}),e.on("shape.move.move",ym,function(a){var c=a.context,l=c.validatedShapes,h=a.hover,u={x:a.dx,y:a.dy},f={x:a.x,y:a.y},d;if(d=r(l,u,f,h),c.delta=u,c.canExecute=
d,d===null){c.target=null;return}c.target=h}),e.on("shape.move.end",function(a){var c=a.context,l=c.delta,h=c.canExecute,u=h==="attach",f=c.shapes;if(h===!1)return!1;
l.x=zo(l.x),l.y=zo(l.y),!(l.x===0&&l.y===0)&&n.moveElements(f,l,c.target,{primaryShape:c.shape,attach:u})}),e.on("element.mousedown",function(a){if(Ct(a)){var c=Me(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,h){if(mt(l)&&(h=l,l=!1),!(c.waypoints||!c.parent)&&!P(a.target).
has("djs-hit-no-move")){var u=wm(c),f=t.init(a,u,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:h||{}}});if(f!==!1)return!0}}this.start=s}
Fo.$inject=["eventBus","dragging","modeling","selection","rules"];function bm(e){var t=oe(e,"id");return Z(e,function(n){for(;n=n.parent;)if(t[n.id])return!1;return!0})}var kh=499,Zs="djs-dragging",_h="drop-ok",Eh="drop-not-ok",Sh="new-parent",Mh="attach-ok";function qo(e,t,n,i){function o(c){var l=r(c),h=km(l);return h}function r(c){
var l=Za(c),h=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),u=l.concat(h),f=[...new Set(u)];return f}function s(c,l){[Mh,_h,Eh,Sh].forEach(function(h){h===
l?t.addMarker(c,h):t.removeMarker(c,h)})}function a(c,l,h){i.addDragger(l,c.dragGroup),h&&t.addMarker(l,Zs),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}e.on("shape.move.start",kh,function(c){var l=c.context,h=l.shapes,u=l.allDraggedElements,f=o(h);if(!l.dragGroup){var d=N("g");T(d,n.cls("\
djs-drag-group",["no-events"]));var m=t.getActiveLayer();j(m,d),l.dragGroup=d}f.forEach(function(b){i.addDragger(b,l.dragGroup)}),u?u=zi([u,r(h)]):u=r(h),M(u,function(b){
t.addMarker(b,Zs)}),l.allDraggedElements=u,l.differentParents=_m(h)}),e.on("shape.move.move",kh,function(c){var l=c.context,h=l.dragGroup,u=l.target,f=l.shape.parent,
d=l.canExecute;u&&(d==="attach"?s(u,Mh):l.canExecute&&f&&u.id!==f.id?s(u,Sh):s(u,l.canExecute?_h:Eh)),it(h,c.dx,c.dy)}),e.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,h=l.target;h&&s(h,null)}),e.on("shape.move.cleanup",function(c){var l=c.context,h=l.allDraggedElements,u=l.dragGroup;M(h,function(f){
t.removeMarker(f,Zs)}),u&&K(u)}),this.makeDraggable=a}qo.$inject=["eventBus","canvas","styles","previewSupport"];function km(e){var t=new Set;e.forEach(function(i){
t.add(i.id)});var n=Z(e,function(i){return U(i)?t.has(i.source.id)&&t.has(i.target.id):!0});return n}function _m(e){return Ha(oe(e,function(t){return t.parent&&
t.parent.id}))!==1}var Ch={__depends__:[lo,bt,bh,wt,At,fn],__init__:["move","movePreview"],move:["type",Fo],movePreview:["type",qo]};var Wo=Math.max,Vo=Math.min,Em=20;function Ah(e,t,n){var i=n.x,o=n.y,r={x:e.x,y:e.y,width:e.width,height:e.height};return t.indexOf("n")!==-1?(r.y=e.y+o,r.height=e.height-o):t.indexOf("s")!==-1&&
(r.height=e.height+o),t.indexOf("e")!==-1?r.width=e.width+i:t.indexOf("w")!==-1&&(r.x=e.x+i,r.width=e.width-i),r}function Go(e,t,n){var i=t[e],o=n.min&&n.min[e],r=n.max&&n.max[e];return H(o)&&(i=(/top|left/.test(e)?Vo:Wo)(i,o)),H(r)&&(i=(/top|left/.test(e)?Wo:Vo)(i,r)),i}function Rh(e,t){
if(!t)return e;var n=nt(e);return Ds({top:Go("top",n,t),right:Go("right",n,t),bottom:Go("bottom",n,t),left:Go("left",n,t)})}function Oh(e,t,n,i){var o=nt(t),r={
top:/n/.test(e)?o.bottom-n.height:o.top,left:/w/.test(e)?o.right-n.width:o.left,bottom:/s/.test(e)?o.top+n.height:o.bottom,right:/e/.test(e)?o.left+n.width:o.right},
s=i?nt(i):r,a={top:Vo(r.top,s.top),left:Vo(r.left,s.left),bottom:Wo(r.bottom,s.bottom),right:Wo(r.right,s.right)};return Ds(a)}function di(e,t){return typeof e<
"u"?e:Em}function Sm(e,t){var n,i,o,r;return typeof t=="object"?(n=di(t.left),i=di(t.right),o=di(t.top),r=di(t.bottom)):n=i=o=r=di(t),{x:e.x-n,y:e.y-o,width:e.width+
n+i,height:e.height+o+r}}function Mm(e){return!(e.waypoints||e.type==="label")}function Lh(e,t){var n;if(e.length===void 0?n=Z(e.children,Mm):n=e,n.length)return Sm(
vt(n),t)}var Th=10;function Xe(e,t,n,i){this._dragging=i,this._rules=t;var o=this;function r(c,l){var h=c.shape,u=c.direction,f=c.resizeConstraints,d;c.delta=l,d=Ah(h,u,
l),c.newBounds=Rh(d,f),c.canExecute=o.canResize(c)}function s(c){var l=c.resizeConstraints,h=c.minBounds;l===void 0&&(h===void 0&&(h=o.computeMinResizeBox(c)),c.
resizeConstraints={min:nt(h)})}function a(c){var l=c.shape,h=c.canExecute,u=c.newBounds;if(h){if(u=xc(u),!Cm(l,u))return;n.resizeShape(l,u)}}e.on("resize.start",
function(c){s(c.context)}),e.on("resize.move",function(c){var l={x:c.dx,y:c.dy};r(c.context,l)}),e.on("resize.end",function(c){a(c.context)})}Xe.prototype.canResize=
function(e){var t=this._rules,n=je(e,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",n)};Xe.prototype.activate=function(e,t,n){var i=this.
_dragging,o,r;if(typeof n=="string"&&(n={direction:n}),o=R({shape:t},n),r=o.direction,!r)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");i.init(
e,Xs(t,r),"resize",{autoActivate:!0,cursor:Am(r),data:{shape:t,context:o}})};Xe.prototype.computeMinResizeBox=function(e){var t=e.shape,n=e.direction,i,o;return i=
e.minDimensions||{width:Th,height:Th},o=Lh(t,e.childrenBoxPadding),Oh(n,t,i,o)};Xe.$inject=["eventBus","rules","modeling","dragging"];function Cm(e,t){return e.
x!==t.x||e.y!==t.y||e.width!==t.width||e.height!==t.height}function Xs(e,t){var n=ce(e),i=nt(e),o={x:n.x,y:n.y};return t.indexOf("n")!==-1?o.y=i.top:t.indexOf("\
s")!==-1&&(o.y=i.bottom),t.indexOf("e")!==-1?o.x=i.right:t.indexOf("w")!==-1&&(o.x=i.left),o}function Am(e){var t="resize-";return e==="n"||e==="s"?t+"ns":e==="\
e"||e==="w"?t+"ew":e==="nw"||e==="se"?t+"nwse":t+"nesw"}var $h="djs-resizing",Ph="resize-not-ok",Rm=500;function Ko(e,t,n){function i(r){var s=r.shape,a=r.newBounds,c=r.frame;c||(c=r.frame=n.addFrame(s,t.getActiveLayer()),
t.addMarker(s,$h)),a.width>5&&T(c,{x:a.x,width:a.width}),a.height>5&&T(c,{y:a.y,height:a.height}),r.canExecute?P(c).remove(Ph):P(c).add(Ph)}function o(r){var s=r.
shape,a=r.frame;a&&K(r.frame),t.removeMarker(s,$h)}e.on("resize.move",Rm,function(r){i(r.context)}),e.on("resize.cleanup",function(r){o(r.context)})}Ko.$inject=
["eventBus","canvas","previewSupport"];var Uo=-6,Yo=8,Zo=20,pi="djs-resizer",Om=["n","w","s","e","nw","ne","se","sw"];function Jt(e,t,n,i){this._resize=i,this._canvas=t;var o=this;e.on("selection.cha\
nged",function(r){var s=r.newSelection;o.removeResizers(),s.length===1&&M(s,ve(o.addResizer,o))}),e.on("shape.changed",function(r){var s=r.element;n.isSelected(
s)&&(o.removeResizers(),o.addResizer(s))})}Jt.prototype.makeDraggable=function(e,t,n){var i=this._resize;function o(r){Ct(r)&&i.activate(r,e,n)}B.bind(t,"moused\
own",o),B.bind(t,"touchstart",o)};Jt.prototype._createResizer=function(e,t,n,i){var o=this._getResizersParent(),r=Lm(i),s=N("g");P(s).add(pi),P(s).add(pi+"-"+e.
id),P(s).add(pi+"-"+i),j(o,s);var a=N("rect");T(a,{x:-Yo/2+r.x,y:-Yo/2+r.y,rx:2,width:Yo,height:Yo}),P(a).add(pi+"-visual"),j(s,a);var c=N("rect");return T(c,{x:-Zo/
2+r.x,y:-Zo/2+r.y,width:Zo,height:Zo}),P(c).add(pi+"-hit"),j(s,c),jc(s,t,n),s};Jt.prototype.createResizer=function(e,t){var n=Xs(e,t),i=this._createResizer(e,n.
x,n.y,t);this.makeDraggable(e,i,t)};Jt.prototype.addResizer=function(e){var t=this;U(e)||M(Om,function(n){t._resize.canResize({shape:e,direction:n})&&t.createResizer(
e,n)})};Jt.prototype.removeResizers=function(){var e=this._getResizersParent();Gi(e)};Jt.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Jt.$inject=["eventBus","canvas","selection","resize"];function Lm(e){var t={x:0,y:0};return e.indexOf("e")!==-1?t.x=-Uo:e.indexOf("w")!==-1&&(t.x=Uo),
e.indexOf("s")!==-1?t.y=-Uo:e.indexOf("n")!==-1&&(t.y=Uo),t}var Ih={__depends__:[wt,At,fn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Xe],resizePreview:["type",Ko],resizeHandles:["type",Jt]};function jt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}jt.prototype.getSnapOrigin=function(e){return this._snapOrigins[e]};
jt.prototype.setSnapOrigin=function(e,t){this._snapOrigins[e]=t,this._snapLocations.indexOf(e)===-1&&this._snapLocations.push(e)};jt.prototype.addDefaultSnap=function(e,t){
var n=this._defaultSnaps[e];n||(n=this._defaultSnaps[e]=[]),n.push(t)};jt.prototype.getSnapLocations=function(){return this._snapLocations};jt.prototype.setSnapLocations=
function(e){this._snapLocations=e};jt.prototype.pointsForTarget=function(e){var t=e.id||e,n=this._targets[t];return n||(n=this._targets[t]=new Xo,n.initDefaults(
this._defaultSnaps)),n};function Xo(){this._snapValues={}}Xo.prototype.add=function(e,t){var n=this._snapValues[e];n||(n=this._snapValues[e]={x:[],y:[]}),n.x.indexOf(
t.x)===-1&&n.x.push(t.x),n.y.indexOf(t.y)===-1&&n.y.push(t.y)};Xo.prototype.snap=function(e,t,n,i){var o=this._snapValues[t];return o&&Tl(e[n],o[n],i)};Xo.prototype.
initDefaults=function(e){var t=this;M(e||{},function(n,i){M(n,function(o){t.add(i,o)})})};var Tm=1250;function Je(e,t,n){var i=this;this._elementRegistry=e,t.on(["create.start","shape.move.start"],function(o){i.initSnap(o)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Tm,function(o){var r=o.context,s=r.shape,a=r.snapContext,c=r.target;if(!(o.originalEvent&&Q(o.originalEvent))&&!(ue(
o)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=i.addSnapTargetPoints(l,s,c),l.initialized=!0),n.snap(o,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){n.hide()})}Je.$inject=["elementRegistry","eventBus","snapping"];Je.prototype.initSnap=function(e){var t=this._elementRegistry,n=e.context,i=n.shape,o=n.
snapContext;o||(o=n.snapContext=new jt);var r;t.get(i.id)?r=We(i,e):r={x:e.x+We(i).x,y:e.y+We(i).y};var s={x:r.x-i.width/2,y:r.y-i.height/2},a={x:r.x+i.width/2,
y:r.y+i.height/2};return o.setSnapOrigin("mid",{x:r.x-e.x,y:r.y-e.y}),Wt(i)||(o.setSnapOrigin("top-left",{x:s.x-e.x,y:s.y-e.y}),o.setSnapOrigin("bottom-right",{
x:a.x-e.x,y:a.y-e.y})),o};Je.prototype.addSnapTargetPoints=function(e,t,n){var i=this.getSnapTargets(t,n);return M(i,function(o){if(Wt(o)){Wt(t)&&e.add("mid",We(
o));return}if(U(o)){if(o.waypoints.length<3)return;var r=o.waypoints.slice(1,-1);M(r,function(s){e.add("mid",s)});return}e.add("mid",We(o))}),!H(t.x)||!H(t.y)||
this._elementRegistry.get(t.id)&&e.add("mid",We(t)),e};Je.prototype.getSnapTargets=function(e,t){return Eo(t).filter(function(n){return!$m(n)})};function $m(e){
return!!e.hidden}var Pm=1250;function Qe(e,t){var n=this;e.on(["resize.start"],function(i){n.initSnap(i)}),e.on(["resize.move","resize.end"],Pm,function(i){var o=i.context,r=o.shape,
s=r.parent,a=o.direction,c=o.snapContext;if(!(i.originalEvent&&Q(i.originalEvent))&&!ue(i)){var l=c.pointsForTarget(s);l.initialized||(l=n.addSnapTargetPoints(l,
r,s,a),l.initialized=!0),jm(a)&&kt(i,"x",i.x),Dm(a)&&kt(i,"y",i.y),t.snap(i,l)}}),e.on(["resize.cleanup"],function(){t.hide()})}Qe.prototype.initSnap=function(e){
var t=e.context,n=t.shape,i=t.direction,o=t.snapContext;o||(o=t.snapContext=new jt);var r=Nh(n,i);return o.setSnapOrigin("corner",{x:r.x-e.x,y:r.y-e.y}),o};Qe.prototype.
addSnapTargetPoints=function(e,t,n,i){var o=this.getSnapTargets(t,n);return M(o,function(r){e.add("corner",Pl(r)),e.add("corner",$l(r))}),e.add("corner",Nh(t,i)),
e};Qe.$inject=["eventBus","snapping"];Qe.prototype.getSnapTargets=function(e,t){return Eo(t).filter(function(n){return!Im(n,e)&&!U(n)&&!Nm(n)&&!Wt(n)})};function Nh(e,t){
var n=ce(e),i=nt(e),o={x:n.x,y:n.y};return t.indexOf("n")!==-1?o.y=i.top:t.indexOf("s")!==-1&&(o.y=i.bottom),t.indexOf("e")!==-1?o.x=i.right:t.indexOf("w")!==-1&&
(o.x=i.left),o}function Im(e,t){return e.host===t}function Nm(e){return!!e.hidden}function jm(e){return e==="n"||e==="s"}function Dm(e){return e==="e"||e==="w"}var Bm=7,Hm=1e3;function Qt(e){this._canvas=e,this._asyncHide=Bn(ve(this.hide,this),Hm)}Qt.$inject=["canvas"];Qt.prototype.snap=function(e,t){var n=e.context,i=n.
snapContext,o=i.getSnapLocations(),r={x:ue(e,"x"),y:ue(e,"y")};M(o,function(s){var a=i.getSnapOrigin(s),c={x:e.x+a.x,y:e.y+a.y};if(M(["x","y"],function(l){var h;
r[l]||(h=t.snap(c,s,l,Bm),h!==void 0&&(r[l]={value:h,originValue:h-a[l]}))}),r.x&&r.y)return!1}),this.showSnapLine("vertical",r.x&&r.x.value),this.showSnapLine(
"horizontal",r.y&&r.y.value),M(["x","y"],function(s){var a=r[s];mt(a)&&kt(e,s,a.originValue)})};Qt.prototype._createLine=function(e){var t=this._canvas.getLayer(
"snap"),n=N("path");return T(n,{d:"M0,0 L0,0"}),P(n).add("djs-snap-line"),j(t,n),{update:function(i){H(i)?e==="horizontal"?T(n,{d:"M-100000,"+i+" L+100000,"+i,display:""}):
T(n,{d:"M "+i+",-100000 L "+i+", +100000",display:""}):T(n,{display:"none"})}}};Qt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Qt.prototype.showSnapLine=function(e,t){var n=this.getSnapLine(e);n&&n.update(t),this._asyncHide()};Qt.prototype.
getSnapLine=function(e){return this._snapLines||this._createSnapLines(),this._snapLines[e]};Qt.prototype.hide=function(){M(this._snapLines,function(e){e.update()})};var jh={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Je],resizeSnapping:["type",Qe],snapping:["type",Qt]};var zm=15;function Jo(e,t){var n;function i(a){return s(a.originalEvent)}e.on("canvas.focus.changed",function(a){a.focused?e.on("element.mousedown",500,i):e.off(
"element.mousedown",i)}),e.on("diagram.destroy",function(){n&&r()});function o(a){var c=n.start,l=n.button,h=Mt(a),u=$t(h,c);if(!n.dragging&&Fm(u)>zm&&(n.dragging=
!0,l===0&&po(e),Xn("grab")),n.dragging){var f=n.last||n.start;u=$t(h,f),t.scroll({dx:u.x,dy:u.y}),n.last=h}a.preventDefault()}function r(a){B.unbind(document,"m\
ousemove",o),B.unbind(document,"mouseup",r),n=null,fo()}function s(a){if(!Be(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return n={button:c,start:Mt(a)},B.bind(document,"mousemove",o),B.bind(document,"mouseup",r),!0}}this.isActive=function(){return!!n}}Jo.$inject=["eventBus","canv\
as"];function Fm(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var Dh={__init__:["moveCanvas"],moveCanvas:["type",Jo]};function mi(e){return Math.log(e)/Math.log(10)}function Js(e,t){var n=mi(e.min),i=mi(e.max),o=Math.abs(n)+Math.abs(i);return o/t}function Bh(e,t){return Math.max(e.min,Math.min(e.max,t))}var qm=Math.sign||function(e){return e>=0?1:-1},Qs={min:.2,max:4},Hh=10,Gm=.1,Wm=.75;function Ot(e,t,n){e=e||{},this._enabled=!1,this._canvas=n,this._container=
n._container,this._handleWheel=ve(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||Wm;var i=this;t.on("canvas.mouseover",function(){i._init(e.enabled!==
!1)}),t.on("canvas.mouseout",function(){i._init(!1)})}Ot.$inject=["config.zoomScroll","eventBus","canvas"];Ot.prototype.scroll=function(t){this._canvas.scroll(t)};
Ot.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Ot.prototype.zoom=function(t,n){var i=Js(Qs,Hh*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
Gm&&(this._zoom(t,n,i),this._totalDelta=0)};Ot.prototype._handleWheel=function(t){if(this._enabled){var n=this._container;t.preventDefault();var i=t.ctrlKey||Xc()&&
t.metaKey,o=t.shiftKey,r=-1*this._scale,s;if(i?r*=t.deltaMode===0?.02:.32:r*=t.deltaMode===0?1:16,i){var a=n.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*qm(t.deltaY)*r,this.zoom(s,c)}else o?s={dx:r*t.deltaY,dy:0}:s={dx:r*t.deltaX,dy:r*t.deltaY},this.scroll(
s)}};Ot.prototype.stepZoom=function(t,n){var i=Js(Qs,Hh);this._zoom(t,n,i)};Ot.prototype._zoom=function(e,t,n){var i=this._canvas,o=e>0?1:-1,r=mi(i.zoom()),s=Math.
round(r/n)*n;s+=n*o;var a=Math.pow(10,s);i.zoom(Bh(Qs,a),t)};Ot.prototype.toggle=function(t){var n=this._container,i=this._handleWheel,o=this._enabled;return typeof t>
"u"&&(t=!o),o!==t&&B[t?"bind":"unbind"](n,"wheel",i,!1),this._enabled=t,t};Ot.prototype._init=function(e){this.toggle(e)};var zh={__init__:["zoomScroll"],zoomScroll:["type",Ot]};var Qo=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},Sn=/[ \t\n\r]*/y,
Vm=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Km=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,Um=[["true",!0],["false",!1],["null",null]];
function gi(e){let t=0,n=h=>{throw new SyntaxError(`JSON: expected ${h} at character ${t+1}`)},i=h=>{h.lastIndex=t;let u=h.exec(e);return u&&(t=h.lastIndex),u?u[0]:
null},o=()=>{let h=i(Km)??n("a string");return h.includes("\\")?JSON.parse(h):h.slice(1,-1)},r=()=>{let h={};if(t++,i(Sn),e[t]==="}")return t++,h;for(;;){i(Sn);
let u=o();i(Sn),e[t]!==":"&&n("a colon"),t++;let f=c();if(u==="__proto__"?Object.defineProperty(h,u,{value:f,enumerable:!0,configurable:!0,writable:!0}):h[u]=f,
e[t]==="}")return t++,h;e[t]!==","&&n("a comma or }"),t++}},s=()=>{let h=[];if(t++,i(Sn),e[t]==="]")return t++,h;for(;;){if(h.push(c()),e[t]==="]")return t++,h;
e[t]!==","&&n("a comma or ]"),t++}},a=()=>{for(let[f,d]of Um)if(e.startsWith(f,t))return t+=f.length,d;let h=i(Vm)??n("a value"),u=Number(h);return String(u)===
h?u:new Qo(h)};function c(){i(Sn);let h=e[t],u=h==="{"?r():h==="["?s():h==='"'?o():a();return i(Sn),u}let l=c();return t<e.length&&n("the end"),l}function me(e){
if(e instanceof Qo)return e.text;if(e===null||typeof e!="object")return JSON.stringify(e)??"null";if(Array.isArray(e))return`[${e.map(me).join(",")}]`;let t=[];
for(let n of Object.keys(e))e[n]!==void 0&&t.push(`${JSON.stringify(n)}:${me(e[n])}`);return`{${t.join(",")}}`}function ot(e,t){let n=e;if(!Object.keys(t).some(
r=>n[r]!==t[r]))return e;let o={...n,...t};for(let r of Object.keys(t))t[r]===void 0&&delete o[r];return o}var tr=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(n=>this.frames?!this.frames.has(n.id):!t[n.id])}remember(t){let n=this.original.layout??{},i=Mn(t),o=t.waypoints?
{line:n.flows?.[i],points:t.waypoints,label:n.labels?.[i]}:{bounds:n.blocks?.[i],label:n.labels?.[i],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,o)}writtenLabel(t){let n=this.written.get(t);if(!n?.label||!Fh(n.points,t.waypoints))return;let{x:i,y:o,w:r,h:s}=n.label;return{x:+i+r/2,y:+o+s/2}}write(t){let n=t.
filter(o=>o.order!==void 0).sort((o,r)=>o.order-r.order),i=this.original.pools.map(o=>this.pool(o,n));return ot(this.head,{pools:i,layout:this.layout(n)})}pool(t,n){
let i=n.filter(s=>this.poolOf(s)?.id===t.id),r=n.find(s=>s.pool?.id===t.id)?.pool??t;return ot(r,{lanes:Xm(t,i,this.original.layout?.blocks??{}),blocks:ea(r.blocks,
i.filter(s=>s.block).map(Ym)),flows:ea(r.flows,i.filter(s=>s.flow).map(Zm))})}poolOf(t){if(!t.pool){for(let n=t.flow?t.source:t;n;n=n.parent)if(n.pool)return n.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let n=this.original.layout??{},{blocks:i,flows:o,labels:r}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=Mn(s),c=this.written.get(s);if(s.waypoints){let h=c&&Fh(c.points,s.waypoints);o[a]=h&&c.line?c.line:s.waypoints.map(u=>({x:Oe(u.x),y:Oe(u.y)})),h&&c.label&&
(r[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;i[a]=l?c.bounds:{x:Oe(s.x),y:Oe(s.y),w:Oe(s.width),h:Oe(s.
height)},c?.label&&(r[a]=Jm(c,s))}return ot(n,{blocks:ta(n.blocks,i),flows:ta(n.flows,o),labels:ta(n.labels,r)})}};function Mn(e){return(e.block??e.flow??e.pool??
e.lane)?.id??e.id}function Ym(e){let t=e.parent?.block?e.parent.block.id:void 0,n=e.host?e.host.block.id:void 0;return ot(e.block,{parent:t,host:n})}function Zm(e){
return ot(e.flow,{from:e.source.block.id,to:e.target.block.id})}function Xm(e,t,n){let i=t.filter(c=>c.lane),o=new Map(i.map(c=>[c.lane.id,c.lane])),r=e.lanes??
[],s=r.filter(c=>o.has(c.id)||!n[c.id]).map(c=>o.get(c.id)??c);return i.every(c=>r.some(l=>l.id===c.lane.id))?s.length>0||s.length===r.length?ea(e.lanes,s):void 0:
[...[...i].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!o.has(c.id))]}function ea(e,t){return e&&e.length===t.length&&e.every((n,i)=>n===t[i])?e:t}function ta(e,t){
let n=Object.keys(t);if(!e)return n.length>0?t:void 0;let i={};for(let r of Object.keys(e))r in t&&(i[r]=t[r]);for(let r of n)r in i||(i[r]=t[r]);return Object.
keys(i).length===Object.keys(e).length&&Object.keys(i).every(r=>i[r]===e[r])?e:i}function Fh(e,t){return e===t||e.length===t.length&&e.every((n,i)=>n.x===t[i].x&&
n.y===t[i].y)}function Jm(e,t){let n=t.x-e.x,i=t.y-e.y;return n===0&&i===0?e.label:{...e.label,x:Oe(+e.label.x+n),y:Oe(+e.label.y+i)}}function Oe(e){return Math.
round(e*10)/10}var yi='Inter, "Inter Variable", system-ui, sans-serif',Qm={title:`600 13.5px ${yi}`,small:`600 12px ${yi}`,sub:`400 12px ${yi}`,label:`500 12px ${yi}`,heading:`\
600 13px ${yi}`},er=null,vi=new Map;function qh(){vi.clear()}function rt(e,t){let n=t+`
`+e,i=vi.get(n);if(i===void 0){if(er??=document.createElement("canvas").getContext("2d"),!er)return e.length*7;er.font=Qm[t],i=er.measureText(e).width,vi.size>2e4&&
vi.clear(),vi.set(n,i)}return i}function St(e,t,n){if(rt(e,n)<=t)return e;let i=0,o=e.length;for(;i<o;){let r=i+o+1>>1;rt(e.slice(0,r).trimEnd()+"…",n)<=t?i=r:
o=r-1}return e.slice(0,i).trimEnd()+"…"}function Le(e,t,n,i){let o=e.split(/\s+/).filter(Boolean),r=[],s="";for(;o.length>0;){let a=o[0],c=s?`${s} ${a}`:a;if(rt(
c,n)<=t){s=c,o.shift();continue}if(r.length===i-1)return r.push(St([s,...o].filter(Boolean).join(" "),t,n)),r;if(s){r.push(s),s="";continue}let l=tg(a,t,n);r.push(
l),o[0]=a.slice(l.length)}return s&&r.push(s),r}function tg(e,t,n){let i=e.length;for(;i>1&&rt(e.slice(0,i),n)>t;)i--;return e.slice(0,i)}var eg={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},ng={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},ig=72;function xi(e,t=e?.kind??""){return e?.shape?e.shape:eg[t]??(/start|-end$/.test(t)?"pill":"card")}function Cn(e,t){
return ng[xi(e,t)]}function dt(e,t){let n=xi(e,t.block?.kind);return t.host?"event":n==="container"||n==="note"||n==="frame"||t.width>ig?n:n==="decision"||n==="\
gate"?"gate":"event"}var wi=20,nr=96,og=16,Gh=10;function ge(e,t){let{x:n,y:i,width:o,height:r}=e,s=t.slice(1).map(h=>Math.min(nr,rt(h.label,"label"))+og),a=s.reduce(
(h,u)=>h+u,0),c=Math.min(1,(o-2*Gh)/Math.max(1,a)),l=o-Gh;return t.map((h,u)=>{if(u===0)return{x:n+o,y:i+r/2,side:"r"};let f=s[u-1]*c;return l-=f,{x:Math.round(
n+l+f/2),y:i+r,side:"b"}})}var pt={column:84,labelled:132,row:44};function Vh(e,t,{room:n=new Map}={}){let i=new Map,o=0;for(let r of rg(e,t)){let s=new Set(r.map(h=>h.id)),a=sg(r,t.filter(
h=>s.has(h.from)&&s.has(h.to)&&h.from!==h.to),n),c=1/0,l=-1/0;for(let h of r){let u=a.get(h.id);c=Math.min(c,u.y),l=Math.max(l,u.y+h.height)}for(let[h,u]of a)i.
set(h,{x:u.x,y:u.y-c+o});o+=l-c+pt.row*1.5}return i}function rg(e,t){let n=new Map(e.map(r=>[r.id,r.id])),i=r=>{let s=r;for(;n.get(s)!==s;)s=n.get(s);return n.set(
r,s),s};for(let{from:r,to:s}of t)n.has(r)&&n.has(s)&&n.set(i(s),i(r));let o=new Map;for(let r of e){let s=i(r.id);o.set(s,[...o.get(s)??[],r])}return[...o.values()]}
function sg(e,t,n){let i=ag(e,t),o=cg(e,i),{layers:r,edges:s}=lg(e,i,o);ug(r,s);let a=fg(r,n),c=dg(r,s),l=new Map;for(let h of r)for(let u of h){if(!u.node)continue;
let f=a[u.rank];l.set(u.node.id,{x:f.x+(f.width-u.node.width)/2,y:c.get(u)-u.node.height/2})}return l}function ag(e,t){let n=new Map(e.map(a=>[a.id,[]])),i=new Set;
for(let a of t)n.get(a.from)?.push(a),i.add(a.to);let o=new Map,r=[],s=a=>{let c=[{id:a,next:0}];for(o.set(a,"open");c.length>0;){let l=c[c.length-1],h=n.get(l.
id)?.[l.next++];if(!h){o.set(l.id,"done"),c.pop();continue}let u=o.get(h.to);u!=="open"&&r.push(h),u||(o.set(h.to,"open"),c.push({id:h.to,next:0}))}};for(let a of e)
!i.has(a.id)&&!o.has(a.id)&&s(a.id);for(let a of e)o.has(a.id)||s(a.id);return r}function cg(e,t){let n=new Map(e.map(s=>[s.id,0])),i=new Map(e.map(s=>[s.id,0])),
o=new Map(e.map(s=>[s.id,[]]));for(let s of t)i.set(s.to,(i.get(s.to)??0)+1),o.get(s.from)?.push(s);let r=e.filter(s=>i.get(s.id)===0).map(s=>s.id);for(let s=r.
shift();s!==void 0;s=r.shift())for(let{to:a}of o.get(s)??[])n.set(a,Math.max(n.get(a)??0,(n.get(s)??0)+1)),i.set(a,(i.get(a)??1)-1),i.get(a)===0&&r.push(a);return n}
function lg(e,t,n){let i=[],o=new Map,r=a=>((i[a.rank]??=[]).push(a),a);for(let a of e)o.set(a.id,r({node:a,rank:n.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let h=l>0?.08:1,u=o.get(a),f=o.get(c),d=u;for(let m=u.rank+1;m<f.rank;m++){let b=r({rank:m,height:8,weight:.1});s.push({a:d,b,
weight:h,exit:d===u?l:0}),d=b}s.push({a:d,b:f,weight:h,exit:d===u?l:0})}for(let a=0;a<i.length;a++)i[a]??=[];return{layers:i,edges:s}}var Kh=.15,hg=1.5;function ug(e,t){
let n=Wh(t,"b","a"),i=Wh(t,"a","b"),o=e.map(a=>[...a]),r=na(e,t),s=(a,c,l)=>{let h=new Map(c.map((f,d)=>[f,d])),u=new Map(a.map((f,d)=>{let m=l.get(f);if(!m)return[
f,d];let b=m.reduce((C,v)=>C+(h.get(v.cell)??0)+v.exit*Kh,0)/m.length,x=l===n&&m.every(C=>C.exit>0);return[f,x?b+hg:b]}));a.sort((f,d)=>u.get(f)-u.get(d))};for(let a=1;a<
e.length;a++)s(e[a],e[a-1],n);o=e.map(a=>[...a]),r=na(e,t);for(let a=0;a<8&&r>0;a++){for(let l=e.length-2;l>=0;l--)s(e[l],e[l+1],i);for(let l=1;l<e.length;l++)s(
e[l],e[l-1],n);let c=na(e,t);c<r&&([o,r]=[e.map(l=>[...l]),c])}o.forEach((a,c)=>e[c]=a)}function Wh(e,t,n){let i=new Map;for(let o of e)i.set(o[t],[...i.get(o[t])??
[],{cell:o[n],exit:o.exit}]);return i}function na(e,t){let n=new Map(e.flatMap(r=>r.map((s,a)=>[s,a]))),i=new Map;for(let{a:r,b:s,exit:a}of t){let c=i.get(r.rank)??
[];c.push([(n.get(r)??0)+a*Kh,n.get(s)??0]),i.set(r.rank,c)}let o=0;for(let r of i.values()){r.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<r.length;s++)for(let a=s+
1;a<r.length;a++)r[a][1]<r[s][1]&&r[a][0]>r[s][0]&&o++}return o}function fg(e,t){let n=0;return e.map(i=>{let o=Math.max(0,...i.map(a=>a.node?.width??0)),r=Math.
max(0,...i.map(a=>a.node&&t.get(a.node.id)||0)),s={x:n,width:o};return n+=Math.ceil((o+(r?Math.max(pt.column,r+76):pt.column))/10)*10,s})}function dg(e,t){let n=new Map;
for(let s of e){let a=0;for(let c of s)n.set(c,a+c.height/2),a+=c.height+pt.row}let i=new Map,o=new Map;for(let{a:s,b:a,weight:c}of t)i.set(a,[...i.get(a)??[],{
cell:s,weight:c}]),o.set(s,[...o.get(s)??[],{cell:a,weight:c}]);let r=(s,a)=>{let c=s.map(l=>{let h=a.get(l);if(!h)return n.get(l);let u=h.reduce((f,d)=>f+d.weight,
0);return h.reduce((f,d)=>f+n.get(d.cell)*d.weight,0)/u});pg(s,c).forEach((l,h)=>n.set(s[h],l))};for(let s=0;s<6;s++){for(let a=1;a<e.length;a++)r(e[a],i);for(let a=e.
length-2;a>=0;a--)r(e[a],o)}for(let s=1;s<e.length;s++)r(e[s],i);for(let[s,a]of n)n.set(s,Math.round(a/10)*10);return n}function pg(e,t){let n=[],i=[];return e.
forEach((o,r)=>{for(i.push(r===0?0:i[r-1]+e[r-1].height/2+o.height/2+(o.node&&e[r-1].node?pt.row:pt.row/2)),n.push({first:r,last:r,at:t[r]-i[r],sum:(t[r]-i[r])*
o.weight,weight:o.weight});n.length>1&&n[n.length-2].at>n[n.length-1].at;){let s=n.pop(),a=n[n.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),n.flatMap(o=>e.slice(o.first,o.last+1).map((r,s)=>o.at+i[o.first+s]))}var mg="http://www.w3.org/2000/svg";function O(e,t,n){let i=document.createElementNS(mg,e);for(let o in t){let r=t[o];r!==void 0&&i.setAttribute(o,String(r))}return n?.
appendChild(i),i}function Uh(e,t){let n=`M${e[0].x} ${e[0].y}`;for(let o=1;o<e.length-1;o++){let r=e[o-1],s=e[o],a=e[o+1],c=Math.hypot(s.x-r.x,s.y-r.y),l=Math.hypot(
a.x-s.x,a.y-s.y),h=Math.min(t,c/2,l/2);if(h<.5){n+=`L${s.x} ${s.y}`;continue}let[u,f]=[s.x+(r.x-s.x)/c*h,s.y+(r.y-s.y)/c*h],[d,m]=[s.x+(a.x-s.x)/l*h,s.y+(a.y-s.
y)/l*h];n+=`L${u} ${f}Q${s.x} ${s.y} ${d} ${m}`}let i=e[e.length-1];return`${n}L${i.x} ${i.y}`}function ir(e,t){let n=e.length,i="";for(let o=0;o<n;o++){let[r,s]=e[(o+
n-1)%n],[a,c]=e[o],[l,h]=e[(o+1)%n],u=Math.hypot(a-r,c-s),f=Math.hypot(l-a,h-c),d=Math.min(t,u/2,f/2);i+=`${o?"L":"M"}${a+(r-a)/u*d} ${c+(s-c)/u*d}Q${a} ${c} ${a+
(l-a)/f*d} ${c+(h-c)/f*d}`}return`${i}Z`}function Dt(e,t,n,i,o,r){return O("use",{href:`#icon-${e}`,x:t,y:n,width:i,height:i,class:o},r)}var ia=150,oa=2,Yh=15;function Rn(e,t,n={}){let i=gg(t),o=O("path",{class:"line",d:Uh(yg(t,5),12)},e);if(O("path",{class:"head",d:i},e),n.isDefault&&O("path",{class:"\
default-mark",d:vg(t)},e),O("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},e),n.add){let r=O("g",{class:"flow-add",transform:`translate(${n.add.x} ${n.add.y})`},
e);O("circle",{class:"exit-add",r:10},r),O("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},r)}return o}function Zh(e){let t=rt(e,"label");if(t<=ia)return[e];let n=Le(
e,Math.min(ia,t/oa+24),"label",oa);return n.join(" ")===e?n:Le(e,ia,"label",oa)}function bi(e){let t=Zh(e);return{width:Math.ceil(Math.max(...t.map(n=>rt(n,"lab\
el"))))+18,height:7+Yh*t.length}}function Xh(e,t,n){let i=Zh(t),{width:o,height:r}=bi(t),s=O("g",{class:"flow-label",transform:`translate(${n.x-o/2} ${n.y-r/2})`},
e);O("rect",{class:"pill",width:o,height:r,rx:11},s),i.forEach((a,c)=>{O("text",{class:"pill-text",x:i.length>1?o/2:9,y:15.2+c*Yh,...i.length>1?{"text-anchor":"\
middle"}:{}},s).textContent=a}),i.join(" ")!==t&&(O("title",{},s).textContent=t)}function gg(e){let t=e[e.length-1],n=e[e.length-2];for(let a=e.length-2;a>0&&n.
x===t.x&&n.y===t.y;a--)n=e[a-1];let i=Math.hypot(t.x-n.x,t.y-n.y)||1,[o,r]=[(t.x-n.x)/i,(t.y-n.y)/i],s=(a,c)=>`${An(t.x-o*a-r*c)} ${An(t.y-r*a+o*c)}`;return`M${s(
1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function yg(e,t){let n=e[e.length-1],i=e[e.length-2],o=Math.hypot(n.x-i.x,n.y-i.y);if(o<=t)return e;let r={x:n.x-(n.
x-i.x)/o*t,y:n.y-(n.y-i.y)/o*t};return[...e.slice(0,-1),r]}function vg(e){let[t,n]=e.length>3?e.slice(2):e,i=Math.hypot(n.x-t.x,n.y-t.y)||1,[o,r]=[(n.x-t.x)/i,(n.
y-t.y)/i],[s,a]=[t.x+o*13,t.y+r*13];return`M${An(s-o*3-r*6)} ${An(a-r*3+o*6)}L${An(s+o*3+r*6)} ${An(a+r*3-o*6)}`}function An(e){return Math.round(e*100)/100}var On={left:32,top:56,right:32,bottom:46},ra=40;function Jh(e,t){let n=new Map,i=e.layout?.blocks??{},o=0;for(let r of e.pools){let s=r.blocks.filter(u=>!i[u.id]);
if(s.length===0)continue;let a=sa(r.blocks,r.flows,t,u=>i[u.id]?{width:+i[u.id].w,height:+i[u.id].h}:void 0),c=s.length===r.blocks.length,l=c?{x:0,y:o}:xg(r.blocks,
i),h=o;for(let u of s){let f=a.get(u.id);if(!f)continue;let d={...f,x:f.x+l.x,y:f.y+l.y};n.set(u.id,d),h=Math.max(h,d.y+d.height)}c&&(o=h+80)}return n}function xg(e,t){
let n=1/0,i=-1/0;for(let o of e){let r=t[o.id];r&&(n=Math.min(n,+r.x),i=Math.max(i,+r.y+ +r.h))}return{x:n,y:i+60}}function sa(e,t,n,i){let o=new Map,r=new Map(
e.map(h=>[h.id,h])),s=h=>r.get(h)?.host??h,a=h=>{let u=r.get(h.from);return!u||u.host?1:Math.max(0,n.exits(u).findIndex(f=>f.name===(h.exit??"")))},c=new Map;for(let h of t){
let u=r.get(h.from),f=u&&n.wordsOf(h,u,2);f&&c.set(s(h.from),Math.max(c.get(s(h.from))??0,bi(f).width))}let l=h=>{let u=e.filter(v=>(v.parent||void 0)===h&&!v.host),
f=u.map(v=>{let k=e.some(_=>_.parent===v.id)?l(v.id):i(v)??Cn(n.kind(v.kind),v.kind),w=k.width<=72&&v.name?20:0;return{id:v.id,width:k.width,height:k.height+2*w,
outside:w}}),d=new Set(u.map(v=>v.id)),m=t.map(v=>({from:s(v.from),to:s(v.to),exit:a(v)})).filter(v=>d.has(v.from)&&d.has(v.to)),b=Vh(f,m,{room:c}),x=0,C=0;for(let v of f){
let p=b.get(v.id)??{x:0,y:0};o.set(v.id,{x:p.x,y:p.y+v.outside,width:v.width,height:v.height-2*v.outside}),x=Math.max(x,p.x+v.width),C=Math.max(C,p.y+v.height)}
return{width:x+On.left+On.right,height:C+On.top+On.bottom}};return l(void 0),wg(e,o),o}function wg(e,t){let n=new Map(e.map(s=>[s.id,s])),i=new Set,o=s=>{if(i.has(
s.id))return;i.add(s.id);let a=s.parent?n.get(s.parent):void 0;if(!a)return;o(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+On.left,y:l.y+
c.y+On.top})};e.forEach(o);let r=new Map;for(let s of e){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=r.get(s.host)??0;r.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-ra/2,width:ra,height:ra})}}function Qh(e,t){let n=e.get("canvas"),i=e.get("elementFactory"),o=e.get("documentModel"),r=e.get("looks"),s=e.get("layouter");o.begin(t);let a=n.getRootElement(),
c=t.layout?.blocks??{},l=Jh(t,r),h=new Map,u=[],f=(x,C)=>{let v=i.createShape({...x,id:m(x.id),order:o.nextOrder()});return u.push({shape:v,parent:C}),v},d=new Set,
m=x=>{let C=x;for(let v=2;d.has(C);v++)C=`${x}~${v}`;return d.add(C),C};for(let x of t.pools){let C=c[x.id]?f({id:x.id,pool:x,...aa(c[x.id])},a):a;for(let v of x.
lanes??[])c[v.id]&&f({id:v.id,lane:v,...aa(c[v.id])},C);for(let v of _g(x.blocks)){let p=Cn(r.kind(v.kind),v.kind),k=c[v.id]?aa(c[v.id]):l.get(v.id)??{x:0,y:0,...p},
w=v.parent&&h.get(v.parent)||C,_=v.host?h.get(v.host):void 0;h.set(v.id,f({id:v.id,block:v,host:_,...k},w))}}kg(t,h,o);let b=bg(t,h,i,o,m);for(let{shape:x,parent:C}of u)
n.addShape(x,C),o.remember(x);for(let x of b)x.waypoints??=s.layoutConnection(x),n.addConnection(x,ki(x.source,x.target)??a),o.remember(x)}function bg(e,t,n,i,o){
let r=[];for(let s of e.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let h=e.layout?.flows?.[a.id],u=h&&h.length>1?h.map(f=>({
x:+f.x,y:+f.y})):void 0;r.push(n.createConnection({id:o(a.id),flow:a,source:c,target:l,waypoints:u,order:i.nextOrder()}))}return r}function kg(e,t,n){for(let i of e.
pools)for(let o of i.blocks){let r=t.get(o.id);r&&(r.order=n.nextOrder())}}function aa(e){return{x:+e.x,y:+e.y,width:+e.w,height:+e.h}}function _g(e){let t=new Map(
e.map(i=>[i.id,i])),n=(i,o=0)=>{let r=t.get(i.host??"")??t.get(i.parent??"");return r&&o<100?1+n(r,o+1):0};return e.map(i=>({block:i,depth:n(i)})).sort((i,o)=>i.
depth-o.depth).map(({block:i})=>i)}function ki(e,t){let n=new Set;for(let i=e.parent;i;i=i.parent)n.add(i);for(let i=t.parent;i;i=i.parent)if(n.has(i))return i;
return null}var or=240,_i=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,n){this.drop(t),this.owners.set(t,n);for(let i of n)for(let o of ca(i.rect)){let r=this.
cells.get(o);r||this.cells.set(o,r=new Set),r.add(i)}}drop(t){for(let n of this.owners.get(t)??[])for(let i of ca(n.rect))this.cells.get(i)?.delete(n);this.owners.
delete(t)}touching(t){let n=new Set;for(let i of ca(t))for(let o of this.cells.get(i)??[])Ei(o.rect,t)&&n.add(o);return n}};function*ca(e){let t=Math.floor((e.x+
e.width)/or),n=Math.floor((e.y+e.height)/or);for(let i=Math.floor(e.x/or);i<=t;i++)for(let o=Math.floor(e.y/or);o<=n;o++)yield`${i},${o}`}function Ei(e,t){return e.
x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function _t(e,t){return{x:e.x-t,y:e.y-t,width:e.width+2*t,height:e.height+2*t}}function Si(e,t){
return{x:Math.min(e.x,t.x),y:Math.min(e.y,t.y),width:Math.abs(e.x-t.x)||.01,height:Math.abs(e.y-t.y)||.01}}var rr=class{static $inject=["eventBus","looks"];constructor(t,n){
this.looks=n,this.shapes=new _i,this.flows=new _i,this.labels=new _i;let i=r=>this.keepShape(r.element??r.context.shape),o=r=>this.keepFlow(r.element??r.context.
connection);t.on(["shape.added","shape.changed"],3e3,i),t.on(["connection.added","connection.changed"],3e3,o),t.on("shape.removed",r=>this.shapes.drop(r.element)),
t.on("connection.removed",r=>this.dropFlow(r.element));for(let r of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${r}.executed`,`commandStack\
.${r}.reverted`],3e3,i);for(let r of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${r}.execute\
d`,`commandStack.${r}.reverted`],3e3,o)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let n=dt(this.looks.kind(t.block.kind),t);if(n==="fr\
ame"||n==="note")return void this.shapes.drop(t);let{x:i,y:o}=t,r=t.width+(t.host&&t.block.name?6+Math.min(140,rt(t.block.name,"small")):0),s=t.height+(n==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:i,y:o,width:r,height:s}}])}keepFlow(t){let n=t.waypoints;if(!n||!t.parent)return void this.dropFlow(t);
let i=[];for(let o=1;o<n.length;o++)i.push({owner:t,rect:Si(n[o-1],n[o]),from:n[o-1],to:n[o]});this.flows.put(t,i)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var sr=class{static $inject=["space","documentModel"];constructor(t,n){this.space=t,this.model=n}place(t,n){let i=this.model.writtenLabel(t),o=i&&!this.covers(t,
la(i,n))?i:this.find(t,n);return this.space.labels.put(t,[{owner:t,rect:la(o,n)}]),o}covers(t,n){for(let i of this.space.shapes.touching(n))if(!tu(i.owner,t))return!0;
return!1}find(t,n){let i=eu(t.waypoints[0],t.waypoints[1]),o=1/0;for(let{point:r,price:s}of Cg(t.waypoints,n)){if(s>=o)continue;let a=la(r,n),c=s;for(let l of this.
space.shapes.touching(_t(a,3)))tu(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(_t(a,2)))l.owner!==t&&(c+=300);for(let l of this.space.flows.touching(
a))l.owner!==t&&!Sg(l.owner,t)&&(c+=60);c<o&&([i,o]=[r,c])}return i}middle(t,n){let i=t.waypoints,o,r=44;for(let s=1;s<i.length;s++){let a=i[s-1],c=i[s],l=Math.
abs(a.x-c.x)+Math.abs(a.y-c.y),h=eu(a,c);n&&Eg(n,h)||l>r&&([o,r]=[h,l])}return o}};function Eg(e,t){return Math.abs(e.x-t.x)<70&&Math.abs(e.y-t.y)<26}function Sg(e,t){
return e.source===t.source||e.target===t.target}function tu(e,t){for(let n=t.parent;n;n=n.parent)if(n===e)return!0;return!1}function la(e,{width:t,height:n}){return{
x:e.x-t/2,y:e.y-n/2,width:t,height:n}}function Mg(e){let t=e/2+5,n=e/2+48;return[[0,0],[-t,90],[t,96],[-n,190],[n,196]]}function eu(e,t){return{x:(e.x+t.x)/2,y:(e.
y+t.y)/2}}function*Cg(e,t){let n=e.length-1;for(let i=1;i<=n;i++){let o=e[i-1],r=e[i],s=o.y===r.y,a=Math.abs(o.x-r.x)+Math.abs(o.y-r.y),c=(s?t.width:t.height)+(i===
n?26:14);for(let l of[.5,.4,.6,.25,.75]){let h={x:o.x+(r.x-o.x)*l,y:o.y+(r.y-o.y)*l},u=Math.abs(l-.5)*20+(s?0:34)+(n-i)*6;for(let[f,d]of Mg(s?t.height:t.width))
yield{point:s?{x:h.x,y:h.y+f}:{x:h.x+f,y:h.y},price:u+d+(f===0&&a<c?120+(c-a):0)}}}}var ar={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function tn(e,t,n){let{x:i,y:o}=ar[t];return{x:e.x+e.width*(1+i)/2,y:e.y+e.height*(1+o)/2,side:t,cost:n}}
function cr(e,t,n,i=t){if(t.host)return Ag(t,i);let o=e.exits(t.block),r=o.findIndex(c=>c.name===n);if(o.length>1&&r>=0)return[{...ge(i,o)[r],cost:0}];let s=dt(
e.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[tn(i,"r",0),tn(i,"b",a),tn(i,"t",a+6)]}function Ag(e,t){let n=e.host,[i,o]=[t.x+t.width/2-(n.x+
n.width/2),t.y+t.height/2-(n.y+n.height/2)],s=[["b",n.height/2-o],["t",n.height/2+o],["r",n.width/2-i],["l",n.width/2+i]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[tn(t,s,0)]}function lr(e,t,n=t){let o=dt(e.kind(t.block?.kind),t)==="gate"?16:60;return[tn(n,"l",0),tn(n,"t",o),tn(n,"b",o)]}function Te(e){let t=[];for(let{x:n,y:i}of e){let o={x:Math.round(n*100)/100,y:Math.round(i*100)/100},r=t[t.length-1],s=t[t.length-2];if(!(r&&r.x===o.x&&r.y===o.
y)){if(r&&r.x!==o.x&&r.y!==o.y)return null;if(s&&(s.x===r.x&&r.x===o.x||s.y===r.y&&r.y===o.y)){if((r.x-s.x)*(o.x-r.x)+(r.y-s.y)*(o.y-r.y)<0)return null;t[t.length-
1]=o}else t.push(o)}}return t.length>1?t:null}function nu(e,t,n){let i=e.map(({x:a,y:c})=>({x:a,y:c})),o=i.length-1,r=i[0].y===i[1].y,s=i[o].y===i[o-1].y;return i[0]=
{...t},i[o]={...n},r?i[1].y=t.y:i[1].x=t.x,s?i[o-1].y=n.y:i[o-1].x=n.x,Te(i)}var hr=class{static $inject=["router","looks"];constructor(t,n){this.router=t,this.looks=n}layoutConnection(t,n={}){let i=n.source??t.source,o=n.target??t.target,
r={source:i,target:o,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=nu(s,iu(cr(this.looks,i,r.exit),s[0]),iu(lr(this.looks,o),s[s.
length-1]));if(a&&this.router.price(a,r).hits===0)return a}return this.router.route(r)}};function iu(e,t){let n=r=>Math.hypot(r.x-t.x,r.y-t.y),{x:i,y:o}=e.reduce(
(r,s)=>n(s)<n(r)?s:r);return{x:i,y:o}}var Rg=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function ou(e,t=Date.now()){let n=Date.parse(e);if(Number.isNaN(n))return"";let i=Math.max(0,(t-n)/1e3);
for(let[o,r]of Rg){if(i<o)return`${Math.floor(i)} ${r}`;i/=o}return""}function Mi(e){return e.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}var Og=/^(end|terminate|.*-end)$/,ha=new Set(["note","frame"]),Lg=[{name:"",label:""}],ur=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(n=>[n.kind,n])),this.offers=new Map(t.kinds.filter(n=>!n.hidden).flatMap(Tg)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(ru(t)))??{}}learn(t,n){let i=JSON.stringify(this.factsOf(t))!==JSON.stringify(n);
for(let[o,r]of Object.entries(n.ways??{}))this.conditions.set(o,ua(r)??"");return t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,ua(n.repeat)??""),
t.props&&typeof t.props=="object"?this.facts.set(t.props,n):this.bare.set(ru(t),n),i}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??(Og.test(t.
kind)||ha.has(t.kind)?[]:Lg)}canBeEntered(t){let n=this.kind(t.kind);return t.host||n?.group==="Start"||/start$/.test(t.kind)||n?.shape==="container"&&this.exits(
t).length===0?!1:!ha.has(n?.shape??t.kind)&&n?.shape!=="event"}block(t){let n=t.block,i=this.kind(n.kind),o=this.factsOf(n),r=this.exits(n),s=i?.name??fa(n.kind);
return{form:dt(i,t),title:n.name||s,named:!!n.name,subtitle:ua(o.subtitle)??(n.name?s:""),icon:o.icon??i?.icon??"box",group:Ln(i?.group??Pg(n.kind))+(r.length>0||
ha.has(i?.shape??n.kind)?"":" last"),kindName:s,exits:r,repeat:n.repeat?this.repeats.get(n.repeat)||"repeated":"",together:!!n.repeat?.parallel,status:this.statuses.
get(n.id),problems:this.problems.get(n.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,n,i){return t.name?
t.name:t.exit&&n?this.exits(n).find(r=>r.name===t.exit)?.label||fa(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&i>1?"Otherwise":
""}spoken(t){let n=this.block(t),i=[n.title];n.subtitle&&n.subtitle!==n.kindName&&i.push(n.subtitle),n.named&&i.push(n.kindName),n.repeat&&i.push(fa(n.repeat)),
n.status&&i.push(Ci(n.status));for(let o of n.problems)i.push(o.text);return i.filter(Boolean).map(o=>/[.!?]$/.test(o)?o:o+".").join(" ")}};function Tg(e){return e.
presets?.length?e.presets.map(t=>[`${e.kind} ${t.name}`,{...e,...t,presets:void 0}]):[[e.kind,e]]}var $g={done:"Done",active:"Active",waiting:"Waiting",attention:"\
Needs attention",cancelled:"Stopped",walked:"Walked before"};function Ci(e){let t=$g[e.status];return t?(e.since&&(e.status==="waiting"||e.status==="active")&&(t+=
` ${ou(e.since)}`),e.count&&e.count>1&&(t+=` ×${e.count}`),e.done?`${t} · ${e.done} done`:t):""}var su={done:"check",active:"circle-play",waiting:"clock",attention:"\
triangle-alert",cancelled:"ban",walked:"check"};function ua(e){return e?.replaceAll("`","")}function fa(e){let t=e.replace(/[-_]+/g," ").trim();return t.charAt(
0).toUpperCase()+t.slice(1)}function Ln(e){return"g-"+e.toLowerCase().replace(/[^a-z]+/g,"-")}function Pg(e){return/start$/.test(e)?"Start":"Drawing"}function ru(e){
return`${e.kind} ${e.id}`}function au(e,t,n,i){let o=Ci(t);if(!o)return;let r=Math.ceil(rt(o,"small"))+34,s=O("g",{class:`chip chip-${t.status}`,transform:`translate(${n-r} ${i-12})`},e);
O("rect",{class:"chip-body",width:r,height:24,rx:12},s),Dt(su[t.status],8,5,14,"chip-icon",s),O("text",{class:"chip-text",x:26,y:16.2},s).textContent=o}function cu(e,{
repeat:t,together:n},i,o){let r=St(t,o-34,"small"),s=o>60?Math.ceil(rt(r,"small"))+34:28,a=O("g",{class:"chip chip-repeat",transform:`translate(${i} -12)`},e);O(
"title",{},a).textContent=t,O("rect",{class:"chip-body",width:s,height:24,rx:12},a),Dt(n?"columns-3":"repeat",o>60?8:7,5,14,"chip-icon",a),o>60&&(O("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=r)}function lu(e,t,n,i){if(t.length===0)return;let o=t.some(s=>s.severity==="error"),r=O("g",{class:`mark mark-${o?"error":
"warning"}`,transform:`translate(${n-11} ${i-11})`},e);O("title",{},r).textContent=t.map(s=>s.text).join(`
`),O("circle",{class:"mark-body",cx:11,cy:11,r:11},r),O("path",{class:"mark-sign",d:"M11 6v6"},r),O("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},r)}var Ig=26,
hu=17,da=13;function uu(e,t,n,i){let o=O("g",{class:i?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${n.x} ${n.y})`},e),r=n.side==="b",s=i?pa(
t,n.side):{x:0,y:0};if(i&&(O("path",{class:"exit-stub",d:r?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},o),t.label)){let a=r?{x:0,y:hu+21,"text-anchor":"middle"}:{x:12,y:-7};
O("text",{class:"exit-label",...a},o).textContent=St(t.label,nr,"label")}O("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:da},o),i&&(O("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},o),O("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},o)),O("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},o)}function pa(e,t){
return t==="b"?{x:0,y:hu}:{x:Ig+(e.label?Math.ceil(rt(St(e.label,nr,"label"),"label"))-6:0),y:0}}function fu(e,t,n,i){let o=Ng[n.form],r=o(e,t,n);jg(e,t,n,i);let s=t.width-14;return n.repeat&&cu(e,n,n.status&&n.problems.length?22:14,n.status?0:t.width-48),n.
status&&au(e,n.status,s,0),n.problems.length>0&&(s=n.form==="gate"||n.form==="event"?t.width-4:t.width-6,lu(e,n.problems,n.status?4:s,3)),r}var Ng={card:Dg,pill:Hg,
decision:zg,gate:Fg,event:qg,container:Vg,note:Kg,frame:Ug};function jg(e,t,n,i){let o=ge({x:0,y:0,width:t.width,height:t.height},n.exits);n.exits.forEach((r,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===r.name);t.host&&i&&!a||uu(e,r,t.host?{x:t.width/2,y:t.height,side:"b"}:o[s],i&&!a)})}function du(e,t,n,i){return O(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:n+3,rx:i+1.5},e),O("rect",{class:"shade",x:-.5,y:1,width:t+1,height:n+1,rx:i+.5},e),O("rect",{class:"\
body",width:t,height:n,rx:i},e)}function Dg(e,t,n){let{width:i,height:o}=t,r=du(e,i,o,14);return i<180?(Bg(e,t,n),r):(O("rect",{class:"tile",x:14,y:o/2-20,width:40,
height:40,rx:11},e),Dt(n.icon,23,o/2-11,22,"icon",e),ma(e,n,66,i-66-16,o,2),r)}function Bg(e,{width:t,height:n},i){Dt(i.icon,8,8,16,"icon",e);let o=Le(i.title,t-
16,"small",n>=72?3:2),r=(n+(n>=60?14:0))/2-o.length*15/2+11;o.forEach((s,a)=>{O("text",{class:"title small",x:t/2,y:r+a*15,"text-anchor":"middle"},e).textContent=
s})}function ma(e,t,n,i,o,r){let s=Le(t.title,i,"title",r),a=s.length*17+17<=o-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(o-c)/2+13;for(let h of s)O("text",{class:t.
named?"title":"title unnamed",x:n,y:l},e).textContent=h,l+=17;a&&(O("text",{class:"subtitle",x:n,y:l},e).textContent=St(a,i,"sub")),s.join(" ")!==t.title&&(O("t\
itle",{},e).textContent=t.title)}function Hg(e,{width:t,height:n},i){let o=du(e,t,n,n/2),r=n/2-9;return O("circle",{class:"tile",cx:n/2,cy:n/2,r},e),Dt(i.icon,n/
2-10,n/2-10,20,"icon",e),ma(e,i,n-2,t-n-14,n,2),o}function zg(e,{width:t,height:n},i){let o=(s,a)=>ir([[wi-s,a-s],[t-wi+s,a-s],[t+s,n/2+a],[t-wi+s,n+a+s],[wi-s,
n+a+s],[-s,n/2+a]],10);O("path",{class:"shade shade-far",d:o(1.5,3)},e),O("path",{class:"shade",d:o(.5,1)},e);let r=O("path",{class:"body",d:o(0,0)},e);return O(
"path",{class:"tile",d:ir([[50,n/2-23],[73,n/2],[50,n/2+23],[27,n/2]],6),transform:"translate(-4 0)"},e),Dt(i.icon,36,n/2-10,20,"icon",e),ma(e,i,80,t-80-24,n,2),
r}function Fg(e,t,n){let{width:i,height:o}=t,r=(c,l)=>ir([[i/2,l-c],[i+c,o/2+l],[i/2,o+l+c],[-c,o/2+l]],9);O("path",{class:"shade shade-far",d:r(1.5,3)},e);let s=O(
"path",{class:"body tinted",d:r(0,0)},e),a=Math.min(24,i*.42);return Dt(n.icon,i/2-a/2,o/2-a/2,a,"icon",e),pu(e,n,t),s}function qg(e,t,n){let{width:i,height:o}=t,
r=Math.min(i,o)/2;O("circle",{class:"shade",cx:i/2,cy:o/2+1.5,r:r+1},e);let s=O("circle",{class:"body tinted",cx:i/2,cy:o/2,r},e);t.host&&O("circle",{class:Gg(t.
block)?"ring dashed":"ring",cx:i/2,cy:o/2,r:r-3.5},e);let a=r*.95;return Dt(n.icon,i/2-a/2,o/2-a/2,a,"icon",e),t.host?n.named&&Wg(e,n,i,o):pu(e,n,t),s}function Gg(e){
return e.props&&e.props.stopping===!1}function pu(e,t,n){if(!t.named)return;let{width:i,height:o}=n,r={x:n.x+i/2,y:n.y+o},s=c=>c&&Math.abs(c.x-r.x)<1&&Math.abs(
c.y-r.y)<1,a=[...n.outgoing??[],...n.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));Le(t.title,a?120:150,"small",2).forEach(
(c,l)=>{O("text",{class:"outside",x:a?i/2+10:i/2,y:o+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},e).textContent=c})}function Wg(e,t,n,i){O("text",{class:"o\
utside",x:n+6,y:i-3},e).textContent=St(t.title,140,"small")}function Vg(e,{width:t,height:n},i){let o=O("rect",{class:"body scope",width:t,height:n,rx:16},e);O(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},e),Dt(i.icon,20,18,16,"icon",e);let r=St(i.title,t-70,"heading");if(O("text",{class:i.named?"title":"tit\
le unnamed",x:52,y:31},e).textContent=r,i.subtitle&&i.named){let s=52+rt(r,"heading")+14;t-s>80&&(O("text",{class:"subtitle",x:s,y:31},e).textContent=St(i.subtitle,
t-s-16,"sub"))}return o}function Kg(e,{width:t,height:n,block:i}){O("path",{class:"shade",d:`M0 2H${t}V${n+2}H0Z`},e);let r=O("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${n-8}Q${t} ${n} ${t-8} ${n}H8Q0 ${n} 0 ${n-8}V8Q0 0 8 0Z`},e);return O("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},e),Le(
i.documentation||i.name||"",t-28,"sub",Math.max(1,Math.floor((n-20)/17))).forEach((a,c)=>{O("text",{class:"written",x:14,y:25+c*17},e).textContent=a}),r}function Ug(e,{
width:t,height:n},i){let o=O("rect",{class:"body frame",width:t,height:n,rx:14},e);return i.named&&(O("text",{class:"outside",x:14,y:24},e).textContent=St(i.title,
t-28,"small")),o}var st=34;function mu(e,{width:t,height:n,pool:i}){let o=O("rect",{class:"pool-body",width:t,height:n,rx:14},e);return Yg(e,"pool-strip",n,14),yu(e,"pool-name",
i.name??"",n),o}function gu(e,{width:t,height:n,lane:i,parent:o}){let r=o?.children?o.children.filter(a=>a.lane).findIndex(a=>a.lane===i):0,s=O("rect",{class:r%
2?"lane-body odd":"lane-body",width:t,height:n},e);return yu(e,"lane-name",i.name??"",n),O("path",{class:"lane-line",d:`M${st} 0V${n}`},e),s}function Yg(e,t,n,i){
O("path",{class:t,d:`M${st} 0H${i}Q0 0 0 ${i}V${n-i}Q0 ${n} ${i} ${n}H${st}Z`},e)}function yu(e,t,n,i){let o=O("text",{class:t,transform:`translate(${st/2+4.5} ${i/
2}) rotate(-90)`,"text-anchor":"middle"},e);o.textContent=St(n,i-24,"heading")}var Zg=2e3,fr=class extends Lt{static $inject=["eventBus","looks","labels","canvas","view"];constructor(t,n,i,o,r){super(t,Zg),this.view=r,this.looks=n,this.labels=
i,this.canvas=o,this.holders=new Map,t.on("connection.removed",({element:s})=>this.unword(s)),t.on("element.marker.update",({element:s,marker:a,add:c})=>this.holders.
get(s)?.classList.toggle(a,c)),t.on("flow.shown",({element:s,on:a,spared:c})=>{c?this.unword(s):this.holders.get(s)?.classList.toggle("away",!a)}),t.on("diagram\
.clear",()=>[...this.holders.keys()].forEach(s=>this.unword(s)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,n){if(this.spares(t,n))return null;
if(n.pool)return this.frame(t,"pool",mu(t,n));if(n.lane)return this.frame(t,"lane",gu(t,n));let i=this.looks.block(n),o=i.status?.status??(this.looks.live?"unto\
uched":"idle");t.setAttribute("class",`djs-visual block form-${i.form} ${i.group} s-${o}${i.problems.length?" has-problem":""}`);let r=fu(t,n,i,!this.looks.readOnly);
return this.name(t.parentNode,n),r}spares(t,n){return!this.view.draws(n)&&vu(t)}frame(t,n,i){return t.setAttribute("class",`djs-visual ${n}`),i}name(t,n){t?.classList.
contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute("aria-label",this.looks.spoken(n)),t.hasAttribute(
"tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,n){if(this.spares(t,n))return null;let i=this.looks,o=i.flowLabel(n),{flow:r,source:s}=n,a=i.taken.
has(r.id),c=i.problems.get(r.id),l=a?"taken":i.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let h=o?this.labels.
place(n,bi(o)):void 0;return this.words(n,o,h,t),t.parentNode?.classList.contains("djs-element")&&t.parentNode.setAttribute("tabindex","-1"),Rn(t,n.waypoints,{isDefault:!!r.
default&&o!=="Otherwise"&&(s?.outgoing.length??0)>1,add:i.readOnly?void 0:this.labels.middle(n,h)})}words(t,n,i,o){if(!vu(o)||(this.unword(t),!n||!i))return;let r=O(
"g",{class:"djs-element words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=O("g",{class:o.getAttribute("class")??""},r);Xh(s,n,i),r.classList.toggle(
"away",!!this.canvas.getGraphics(t)?.classList.contains("away"));for(let a of["selected","hover","djs-dragging"])r.classList.toggle(a,!!this.canvas.hasMarker(t,
a));this.holders.set(t,r)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}\
z`}getConnectionPath(t){return"M"+t.waypoints.map(n=>`${n.x} ${n.y}`).join("L")}};function vu(e){return!!e.parentElement?.classList.contains("djs-element")}async function xu(e,t){
let n=await fetch(t);if(!n.ok)return;let i=new DOMParser().parseFromString(await n.text(),"image/svg+xml"),o=O("defs",{},e);for(let r of i.querySelectorAll("sym\
bol")){let s=document.importNode(r,!0);s.id=`icon-${r.id}`,o.appendChild(s)}}var dr=16,pr=8,wu=36,Xg=4e4;function ku(e,t,n,i,o){let r=bu([e.x,t.x,(e.x+t.x)/2],o.map(p=>[p.x-dr,p.x+p.width+dr])),s=bu([e.y,t.y,(e.y+t.y)/2],o.map(p=>[p.y-dr,
p.y+p.height+dr]));if(r.length*s.length>Xg)return null;let a=r.length,c=(p,k,w,_)=>{let y=Math.min(p,w),g=Math.max(p,w),E=Math.min(k,_),S=Math.max(k,_);return o.
some(L=>y<L.x+L.width+pr&&g>L.x-pr&&E<L.y+L.height+pr&&S>L.y-pr)},l=s.indexOf(e.y)*a+r.indexOf(e.x),h=s.indexOf(t.y)*a+r.indexOf(t.x),u=a*s.length,f=new Float64Array(
u*2).fill(1/0),d=new Int32Array(u*2).fill(-1),m=new ga,b=p=>Math.abs(r[p%a]-t.x)+Math.abs(s[Math.floor(p/a)]-t.y),x=n.x===e.x?1:0,C=i.x===t.x?1:0;for(f[l*2+x]=0,
m.push(l*2+x,b(l));m.size>0;){let p=m.pop(),k=p>>1,w=p&1;if(k===h&&w===C)return v(p);let _=k%a,y=Math.floor(k/a);for(let[g,E]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=_+
g,L=y+E;if(S<0||L<0||S>=a||L>=s.length)continue;let I=L*a+S,z=(E!==0?1:0)!==w,W=f[p]+Math.abs(r[S]-r[_])+Math.abs(s[L]-s[y])+(z?wu:0),et=I*2+(E!==0?1:0);W>=f[et]||
c(r[_],s[y],r[S],s[L])||(f[et]=W,d[et]=p,m.push(et,W+b(I)))}if(k===h){let g=h*2+C,E=f[p]+wu;E<f[g]&&(f[g]=E,d[g]=p,m.push(g,E))}}return null;function v(p){let k=[];
for(let w=p;w>=0;w=d[w]){let _=w>>1;k.push({x:r[_%a],y:s[Math.floor(_/a)]})}return Te([n,...k.reverse(),i])}}function bu(e,t){return[...new Set([...e,...t.flat()])].
sort((n,i)=>n-i)}var ga=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,n){let i=this.items.push(t)-1;for(this.ranks.
push(n);i>0;){let o=i-1>>1;if(this.ranks[o]<=this.ranks[i])break;this.swap(i,o),i=o}}pop(){let t=this.items[0],n=this.items.pop(),i=this.ranks.pop();return this.
items.length>0&&(this.items[0]=n,this.ranks[0]=i,this.sink(0)),t}sink(t){for(;;){let n=t;for(let i of[2*t+1,2*t+2])i<this.items.length&&this.ranks[i]<this.ranks[n]&&
(n=i);if(n===t)return;this.swap(t,n),t=n}}swap(t,n){[this.items[t],this.items[n]]=[this.items[n],this.items[t]],[this.ranks[t],this.ranks[n]]=[this.ranks[n],this.
ranks[t]]}};var gr=22,Jg=9,Su=9,Ai={bend:32,hit:4e3,crossing:26,beside:3},yr=class{static $inject=["space","looks"];constructor(t,n){this.space=t,this.looks=n}route(t){let{
source:n,target:i}=t,o=cr(this.looks,n,t.exit,t.sourceRect??n),r=lr(this.looks,i,t.targetRect??i),s=this.plain(t,o,r);return s.hits===0||t.quick?s.points:this.around(
t,o,r)??s.points}plain(t,n,i){let o={points:[],cost:1/0,hits:1/0},r=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of n)for(let c of i)if(!(a.
cost+c.cost>=o.cost))for(let l of ey(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let h=a.cost+c.cost+_u(l)+Ai.bend*(l.length-2)+ny(l,a,c,r,s);if(h>=o.cost)
continue;let{hits:u,price:f}=this.price(l,t),d=h+f;d<o.cost&&(o={points:l,cost:d,hits:u})}return o}price(t,n){let i=0,o=0;for(let r=1;r<t.length;r++){let s=t[r-
1],a=t[r],c=Si(s,a);for(let l of this.space.shapes.touching(_t(c,Jg)))this.inTheWay(l.owner,n,r===1,r===t.length-1,c)&&i++;for(let l of this.space.flows.touching(
_t(c,Su)))Qg(l.owner,n)||(o+=ty(s,a,l.from,l.to))}return(this.strikes(t,n.sourceRect??n.source)||this.strikes(t,n.targetRect??n.target))&&i++,{hits:i,price:o+i*
Ai.hit}}strikes(t,n){let i=_t(n,-2);for(let o=1;o<t.length;o++)if(Ei(Si(t[o-1],t[o]),i))return!0;return!1}inTheWay(t,n,i,o,r){let{source:s,target:a,ignore:c}=n;
return t===s||t===a||c?.has(t)||mr(t,s)||mr(t,a)?!1:(t===s.host||t.host===s)&&i?Ei(r,_t(t,-2)):t.host===a&&o?Ei(r,_t(t,-2)):!0}around(t,n,i){let{source:o,target:r,
ignore:s}=t,a=null;for(let c of n.slice(0,2)){for(let l of i){let h=_t(iy(Si(c,l),t.sourceRect??o),260),u=[];for(let m of this.space.shapes.touching(h)){let b=m.
owner;b===o||b===r||s?.has(b)||mr(b,o)||mr(b,r)||u.push(m.rect)}u.push(Eu(t.sourceRect??o),Eu(t.targetRect??r));let f=ku(vr(c),vr(l),c,l,u);if(!f)continue;let d=c.
cost+l.cost+_u(f)+Ai.bend*(f.length-2);(!a||d<a.cost)&&(a={points:f,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,n){let i=t,o=this.price(t,n).price;
for(let r=1;r<t.length-2&&o>0;r++){let s=t[r].x===t[r+1].x;for(let a of[12,-12,24,-24]){let c=i.map((h,u)=>u===r||u===r+1?{x:h.x+(s?a:0),y:h.y+(s?0:a)}:h),l=this.
price(c,n).price;l<o&&([i,o]=[c,l])}}return i}};function mr(e,t){for(let n=t?.parent;n;n=n.parent)if(n===e)return!0;return!1}function Qg(e,t){return e===t.connection||
t.ignore?.has(e)||e.target===t.target?!0:e.source===t.source&&(e.flow?.exit??"")===t.exit}function ty(e,t,n,i){let o=e.x===t.x,r=n.x===i.x;if(o!==r)return Ai.crossing;
if(Math.abs(o?e.x-n.x:e.y-n.y)>Su)return 0;let[a,c,l,h]=o?[e.y,t.y,n.y,i.y]:[e.x,t.x,n.x,i.x],u=Math.min(Math.max(a,c),Math.max(l,h))-Math.max(Math.min(a,c),Math.
min(l,h));return Math.max(0,u)*Ai.beside+20}function vr(e){return{x:e.x+ar[e.side].x*gr,y:e.y+ar[e.side].y*gr}}function*ey(e,t,n,i){let o=vr(e),r=vr(t),s=[[],[{
x:r.x,y:o.y}],[{x:o.x,y:r.y}]],a=(o.x+r.x)/2;for(let u of[o.x,r.x,a,o.x+12,r.x-12,o.x+24,r.x-24])s.push([{x:u,y:o.y},{x:u,y:r.y}]);let c=Math.min(n.y,i.y),l=Math.
max(n.y+n.height,i.y+i.height),h=n.y>i.y?(i.y+i.height+n.y)/2:(n.y+n.height+i.y)/2;for(let u of[h,l+30,l+44,c-30,c-44])s.push([{x:o.x,y:u},{x:r.x,y:u}]);for(let u of s){
let f=Te([e,o,...u,r,t]);f&&(yield f)}}function _u(e){let t=0;for(let n=1;n<e.length;n++)t+=Math.abs(e[n].x-e[n-1].x)+Math.abs(e[n].y-e[n-1].y);return t}function ny(e,t,n,i,o){
if(e.length!==4||e[1].x!==e[2].x)return 0;let r=i>1?t.x+gr:o>1?n.x-gr:(t.x+n.x)/2;return Math.abs(e[1].x-r)*.05}function iy(e,t){let n=Math.min(e.x,t.x),i=Math.
min(e.y,t.y);return{x:n,y:i,width:Math.max(e.x+e.width,t.x+t.width)-n,height:Math.max(e.y+e.height,t.y+t.height)-i}}function Eu({x:e,y:t,width:n,height:i}){return{
x:e,y:t,width:n,height:i}}var xr=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,n,i){super(t),this.preExecute("shape.delete",2e3,({shape:o,hints:r})=>{if(!o.
block||r?.nested||o.incoming.length!==1||o.outgoing.length!==1)return;let[s]=o.incoming,[a]=o.outgoing;i.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&n.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},wr=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,n,i){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,o=>{let r=o.closure?Object.values(o.closure.allShapes):o.elements??[o.shape],s=new Set;
for(let a of r)if(!(!a.block||a.host))for(let{owner:c}of i.flows.touching(_t(a,4)))c.parent&&c.source!==a&&c.target!==a&&!oy(c,a)&&s.add(c);for(let a of s)n.layoutConnection(
a)},!0)}};function oy(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var br=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",n=>{n.wasBent=n.connection.bent,n.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",n=>{n.connection.
bent=n.wasBent},!0)}},kr=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,n,i){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,o=>{let r=o.closure?Object.values(o.closure.allShapes):o.elements??[o.shape],s=new Set(r.map(a=>a.parent).filter(a=>a?.block&&dt(i.
kind(a.block.kind),a)==="container"));for(let a of s){let c=ry(a);c&&n.resizeShape(a,c)}},!0)}};function ry(e){let{x:t,y:n}=e,i=t+e.width,o=n+e.height;for(let s of e.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),n=Math.min(n,s.y-52),i=Math.max(i,s.x+s.width+32),o=Math.max(o,s.y+s.height+28));return t===e.x&&n===e.y&&i===
e.x+e.width&&o===e.y+e.height?null:{x:t,y:n,width:i-t,height:o-n}}var _r=class extends F{static $inject=["eventBus","looks"];constructor(t,n){super(t);let i=r=>{
if(r.pool||r.lane)return 0;if(r.waypoints)return 2;let s=dt(n.kind(r.block?.kind),r);return s==="frame"||s==="container"?1:r.host?4:3},o=(r,s)=>{let a=s.children.
filter(l=>l!==r),c=a.length;for(;c>0&&i(a[c-1])>i(r);)c--;return c};this.preExecute(["shape.create","connection.create"],r=>{r.parentIndex=o(r.shape??r.connection,
r.parent)},!0),this.preExecute(["shape.move","connection.move"],r=>{let s=r.shape??r.connection,a=r.newParent||s.parent;r.newParentIndex=a===s.parent?a.children.
indexOf(s):o(s,a)},!0)}},Er=class{static $inject=["eventBus","elementRegistry"];constructor(t,n){let i=new Set,o=({context:r})=>{let{connection:s}=r;for(let a of[
s.source,s.target,r.source,r.target,r.oldSource,r.oldTarget,r.newSource,r.newTarget])a&&i.add(a)};for(let r of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${r}.execute`,`commandStack.connection.${r}.executed`,`commandStack.connection.${r}.revert`,`commandStack.connection.${r}.reverted`],o);t.
on("elements.changed",100,()=>{let r=[...i];i.clear();for(let s of r){let a=s.parent&&n.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function A(e,t={},n=[]){let i=document.createElement(e);for(let[o,r]of Object.entries(t))r!==void 0&&i.setAttribute(o,r);return i.append(...n),i}var Mu="";function Cu(e){
Mu=e}function J(e){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");n.setAttribute("class","icon"),n.setAttribute("aria-hidden","true"),n.
setAttribute("viewBox","0 0 24 24");let i=document.createElementNS(t,"use");return i.setAttribute("href",`${Mu}#${e}`),n.append(i),n}function G(e,t,n,{keys:i,className:o,
text:r}={}){let s=A("button",{type:"button",class:o??"canvas-button","aria-label":t,title:i?`${t} (${i})`:t,"aria-keyshortcuts":void 0},[J(e)]);return r&&s.append(
A("span",{},[r])),s.addEventListener("click",n),s}var sy=50,Sr=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes","distributeElements","walk"];constructor(t,n,i,o,r,s,a,c,l,h){
if(this.distribute=l,this.walk=h,this.lanes=c,this.eventBus=t,this.canvas=n,this.looks=i,this.selection=o,this.actions=r,this.connect=s,this.rename=a,this.bar=A(
"div",{class:"toolbar",role:"toolbar","aria-label":"What to do with the selection",hidden:""}),!i.readOnly){for(let u of["mousedown","click","dblclick"])this.bar.
addEventListener(u,f=>f.stopPropagation());this.bar.addEventListener("keydown",u=>this.key(u)),t.on("canvas.init",()=>n.getContainer().append(this.bar)),t.on("s\
election.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(
["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}enter(){return this.bar.querySelector("button")?.focus(),!0}key(t){let n=[
...this.bar.querySelectorAll("button")],i=n.indexOf(t.target),o={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:-1}[t.key];if(o!==void 0)n[(o+n.length)%n.length].focus();else if(t.
key==="Escape"||t.key==="Tab")this.walk.focus(this.selection.get()[0]);else return;t.preventDefault(),t.stopPropagation()}show(){let t=this.selection.get().filter(
o=>o.parent&&(o.block||o.flow||o.lane||o.pool));if(t.length===0)return this.hide();let[n]=t,i=t.length>1?this.forMany(t):n.flow?this.forFlow(n):n.lane?this.forLane(
n):n.pool?this.forPool(n):this.forBlock(n);this.bar.replaceChildren(...i),this.bar.hidden=!1,this.follow()}forBlock(t){let n=[];if(this.looks.exits(t.block).length>
0){n.push(G("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let i=G("spline","Connect to another block",()=>this.eventBus.
fire("connect.keys",{source:t}),{keys:"C"});i.addEventListener("mousedown",o=>{o.button===0&&this.connect.start(o,t,this.connect.firstFree(t))}),n.push(i)}return t.
block.kind!=="note"&&n.push(G("replace","Change what it is",()=>this.eventBus.fire("picker.ask",{change:t,title:"What should it be?"}))),n.push(G("pencil","Rena\
me",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),n}forFlow(t){return[G("plus","Insert a block here",()=>this.eventBus.fire("picker.ask",
{flow:t}),{keys:"A"}),G("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){return[G("arrow-up-to-line","Add a lane above",
()=>this.lanes.add(t,!1)),G("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),G("rows-2","Split this lane in two",()=>this.lanes.split(t)),G("pe\
ncil","Rename",()=>this.rename.begin(t),{keys:"F2"}),G("trash-2","Delete this lane; its blocks stay",()=>this.lanes.remove(t),{keys:"Del",className:"canvas-butt\
on danger"})]}forPool(t){return[G("rows-3","Add a lane",()=>this.lanes.add(t)),G("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),...this.lanes.canErase()?
[G("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:[]]}forMany(t){let n=t.filter(o=>o.block),
i=[A("span",{class:"toolbar-count"},[`${n.length||t.length} selected`])];return n.length>1&&i.push(G("align-horizontal-justify-center","Line up in a row",()=>this.
actions.trigger("alignElements",{type:"middle"})),G("align-vertical-justify-center","Line up in a column",()=>this.actions.trigger("alignElements",{type:"center"}))),
n.length>2&&i.push(G("align-horizontal-distribute-center","Same gaps from left to right",()=>this.distribute.trigger(this.selection.get(),"horizontal")),G("alig\
n-vertical-distribute-center","Same gaps from top to bottom",()=>this.distribute.trigger(this.selection.get(),"vertical"))),i.push(this.duplicate(),this.remove()),
i}duplicate(){return G("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return G("trash-2","Delete",()=>this.actions.trigger("\
removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===
0)return this.hide();let n=Bt(t),i=this.canvas.viewbox(),o=this.bar.childElementCount*35+10,s=t[0].lane||t[0].pool?(n.x-i.x)*i.scale:(n.x+n.width/2-i.x)*i.scale-
o/2,a=(n.y-i.y)*i.scale-sy,c=(n.y+n.height-i.y)*i.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(s,i.outer.width-o-8)))}px`,this.bar.style.top=`${Math.
round(a<8?c:a)}px`}};function Bt(e){let t=1/0,n=1/0,i=-1/0,o=-1/0;for(let r of e){let s=r.waypoints??[{x:r.x,y:r.y},{x:r.x+r.width,y:r.y+r.height}];for(let a of s)
t=Math.min(t,a.x),n=Math.min(n,a.y),i=Math.max(i,a.x),o=Math.max(o,a.y)}return{x:t,y:n,width:i-t,height:o-n}}var Au=340,Ru=420,Mr=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,n,i,o){this.canvas=n,this.looks=i,this.insert=o,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",r=>this.ask(r)),t.on("picker.add",({kind:r})=>{this.add(r,{})}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.close()),this.outside=r=>{this.open&&!this.open.contains(r.target)&&this.close()}}ask(t){this.close();let n=this.offered(t),i=t.title??(t.
source?"What happens next?":t.flow?"What happens in between?":"Add a block"),o=A("input",{type:"search",placeholder:"Search, for example “approval”","aria-l\
abel":i,autocomplete:"off",spellcheck:"false",role:"combobox","aria-expanded":"true","aria-controls":"picker-list"}),r=A("div",{class:"picker-list",id:"picker-l\
ist",role:"listbox","aria-label":i}),s=A("div",{class:"picker",role:"dialog","aria-label":i},[A("div",{class:"picker-title"},[i]),A("div",{class:"picker-search"},
[J("search"),o]),r]);this.open=s,this.canvas.getContainer().append(s),this.place(s,t);let a={kinds:n,ask:t,input:o,list:r,at:0,rows:[]};this.fill(a),o.addEventListener(
"input",()=>this.fill(a)),s.addEventListener("keydown",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());
document.addEventListener("mousedown",this.outside,!0),o.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([n,i])=>({...i,offer:n})).filter(
n=>{if(t.group&&n.group!==t.group)return!1;if(t.change)return this.canBecome(t.change,n);if(!t.source&&!t.flow)return n.shape!=="event";let i={id:"",kind:n.kind};
return this.looks.canBeEntered(i)&&(!t.flow||this.looks.exits(i).length>0)})}canBecome(t,n){let i=this.looks.kind(t.block.kind);if(n.kind===t.block.kind&&!i?.presets?.
length)return!1;let o=xi(i,t.block.kind),r=xi(n,n.kind),s=["card","decision"];return s.includes(o)?s.includes(r):o===r&&(r!=="pill"||i?.group===n.group)}fill(t){
let n=t.input.value.toLowerCase().split(/\s+/).filter(Boolean),i=t.kinds.map(r=>({kind:r,score:ay(r,n)})).filter(r=>r.score>0&&(n.length>0||!r.kind.seldom));n.length>
0&&i.sort((r,s)=>s.score-r.score),t.list.replaceChildren(),t.rows=[];let o="";for(let{kind:r}of i){n.length===0&&r.group!==o&&(o=r.group,t.list.append(A("div",{
class:"picker-group",role:"presentation"},[r.heading??o])));let s=A("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":r.offer},[
A("span",{class:`kind-tile ${Ln(r.group)}`},[J(r.icon)]),A("span",{class:"picker-words"},[A("span",{class:"picker-name"},[r.name]),A("span",{class:"picker-summa\
ry"},[r.summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.
append(s)}i.length===0&&t.list.append(A("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,n){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(n,t.rows.length-1));let i=t.rows[t.at];i?.setAttribute("aria-selected","true"),i?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",i?.id??"")}key(t,n){t.stopPropagation();let i={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in i)this.
point(n,n.at+i[t.key]);else if(t.key==="Enter")this.pick(n,n.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,n){
let i=t.rows[n]?.dataset.offer;i&&(this.close(!0),this.add(i,t.ask))}add(t,n){if(n.change){let r=this.looks.offers.get(t);return this.eventBus.fire("kind.change",
{element:n.change,kind:r?.kind??t,props:r?.props})}if(n.flow)return this.insert.into(n.flow,t);if(!n.source)return this.insert.alone(t,n.at??Ri(this.canvas));let i=this.
insert.factory.newBlock(t),o=n.at&&{x:Math.round((n.at.x+i.width/2)/10)*10,y:Math.round(n.at.y/10)*10};return this.insert.append(n.source,t,n.exit,o)}place(t,n){
let i=this.canvas.viewbox(),{width:o,height:r}=i.outer,s=l=>({x:(l.x-i.x)*i.scale,y:(l.y-i.y)*i.scale}),a={x:o/2-Au/2,y:r/2-Ru/2};if(n.at)a=s(n.at);else if(n.change)
a=s({x:n.change.x+n.change.width+40/i.scale,y:n.change.y-20});else if(n.source)a=s({x:n.source.x+n.source.width+40/i.scale,y:n.source.y-20});else if(n.flow){let l=n.
flow.waypoints,h=l.length>>1,u=s({x:(l[h-1].x+l[h].x)/2,y:(l[h-1].y+l[h].y)/2});a={x:u.x+16,y:u.y+16}}let c=Math.min(Ru,r-24);t.style.maxHeight=`${c}px`,t.style.
left=`${Math.max(12,Math.min(a.x,o-Au-12))}px`,t.style.top=`${Math.max(12,Math.min(a.y,r-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("moused\
own",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function Ri(e){let{x:t,y:n,width:i,height:o}=e.
viewbox();return{x:t+i/2,y:n+o/2}}function ay(e,t){let n=1,i=e.name.toLowerCase();for(let o of t)if(i.startsWith(o))n+=8;else if(i.includes(o))n+=5;else if(`${e.
group} ${e.kind}`.toLowerCase().includes(o))n+=3;else if((e.summary??"").toLowerCase().includes(o))n+=2;else return 0;return n}var Ou="segue.clipboard",Lu=30,Cr=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,n,i,o,r,s,a,c){
this.selection=n,this.factory=i,this.modeling=o,this.canvas=r,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
n=>n.block&&n.parent));for(let n of t){for(let i of n.children??[])i.block&&t.add(i);for(let i of n.attachers??[])t.add(i)}for(let n of t)n.host&&!t.has(n.host)&&
t.delete(n);return t}fragment(){let t=this.chosen(),n=[...t].flatMap(i=>i.outgoing).filter(i=>t.has(i.target));return{blocks:[...t].sort((i,o)=>i.order-o.order).
map(i=>({block:{...i.block,parent:i.parent.block?.id,host:i.host?.block.id},x:i.x,y:i.y,width:i.width,height:i.height,facts:this.looks.factsOf(i.block)})),flows:n.
sort((i,o)=>i.order-o.order).map(i=>({flow:{...i.flow,from:i.source.block.id,to:i.target.block.id},points:i.waypoints.map(o=>({x:o.x,y:o.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(Ou,me(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(Ou);if(!t)return;let n=gi(t);this.pasted++;let i=Bt(n.blocks),o=this.canvas.viewbox(),r=i.x<o.x+o.width&&o.x<i.x+i.width&&i.y<o.y+o.height&&o.y<i.y+i.height,
s=Ri(this.canvas),a=r?{x:Lu*this.pasted,y:Lu*this.pasted}:{x:ya(s.x-i.x-i.width/2),y:ya(s.y-i.y-i.height/2)};this.add(n,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let n=Bt(t.blocks),i=ya(n.height+44),o=()=>[...this.space.shapes.touching({...n,y:n.y+i-10})].some(r=>this.looks.block(r.owner).form!==
"container");for(let r=0;r<12&&o();r++)i+=60;this.add(t,{x:0,y:i})}add(t,n){let i=new Map,o=[];for(let{block:r,x:s,y:a,width:c,height:l,facts:h}of t.blocks){let u=this.
factory.newBlock(r.kind,{x:s+n.x,y:a+n.y,width:c,height:l}),{parent:f,host:d,lane:m,...b}=r;u.block={...b,id:u.block.id},h&&this.looks.learn(u.block,h),f&&i.has(
f)&&(u.parent=i.get(f)),d&&i.has(d)&&(u.host=i.get(d)),i.set(r.id,u),o.push(u)}for(let{flow:r,points:s}of t.flows){let a=i.get(r.from),c=i.get(r.to);if(!a||!c)continue;
let{id:l,from:h,to:u,...f}=r,d=s.map(m=>({x:m.x+n.x,y:m.y+n.y}));o.push(this.factory.createConnection({flow:f,source:a,target:c,waypoints:d,parent:ki(a,c)??void 0}))}
this.create(o)}create(t){let n=Bt(t),i={x:Math.round(n.x+n.width/2),y:Math.round(n.y+n.height/2)},o=this.modeling.createElements(t,i,this.ground(),{autoSelect:!1});
this.selection.select(o.filter(r=>r.block&&!r.parent?.block))}ground(){return this.canvas.getRootElement()}};function ya(e){return Math.round(e/10)*10}var Oi="document.update",va=class{static $inject=["documentModel","eventBus"];constructor(t,n){this.model=t,this.eventBus=n}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let n=new Set;for(let i of t.set){let{element:o,key:r}=i;[o[r],i.value]=[i.value,o[r]],r==="order"&&n.add(o.source),n.add(o);for(let s of o.
outgoing??o.source?.outgoing??[])n.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...n].filter(i=>i?.parent)}},Ar=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,n,i,o,r,s){
this.stack=t,this.model=n,this.registry=i,this.looks=o,t.registerHandler(Oi,va),r.on(`commandStack.${Oi}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,n="Change"){let i=[],o=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=ot(
c.block,a),h=this.looks.exits(c.block).map(u=>u.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(h!==this.looks.exits(l).map(u=>u.name).join()&&
o.push(...c.outgoing),i.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&ot(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&o.push(c),i.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),h=l&&ot(l[s],c);h&&h!==l[s]&&i.push({element:l,key:s,value:h})}i.push(...this.reordered(t.order??[]));let r=t.document?ot(this.model.head,
t.document):this.model.head;i.length===0&&r===this.model.head||this.stack.execute(Oi,{set:i,shifted:o,head:r===this.model.head?null:r,label:n})}reordered(t){let n=t.
map(o=>this.find(o,"flow")).filter(Boolean),i=n.map(o=>o.order).sort((o,r)=>o-r);return n.map((o,r)=>({element:o,key:"order",value:i[r]})).filter(o=>o.value!==o.
element.order)}find(t,n){let i=this.registry.get(t),o=r=>r&&Mn(r)===t&&(n?r[n]:r.block||r.flow||r.pool||r.lane);return o(i)?i:this.registry.find(o)}};var Rr="flow.draw",cy=10,Or=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,n,i,o,r,s,a,c){this.
dragging=n,this.rules=i,this.looks=o,this.router=r,this.canvas=s,this.insert=a,!o.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let{element:h}=l,u=h.waypoints&&!c.isSelected(h)?h.source:h,f=this.exitAt(u,l.originalEvent);if(f!==null)return this.start(l.originalEvent,
u,f),!0}),t.on("element.click",2500,l=>{let h=this.exitAt(l.element,l.originalEvent);if(h!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,
exit:h}),!1}),t.on(`${Rr}.move`,l=>this.preview(l)),t.on(`${Rr}.end`,l=>{let{source:h,exit:u}=l.context,f=l.hover;if(this.allowed(h,f,u)){let m=a.connect(h,f,u);
return c.select(m),!0}return(!f?.block||o.block(f).form==="container"||o.block(f).form==="frame")&&!f?.waypoints&&t.fire("picker.ask",{source:h,exit:u,at:{x:l.x,
y:l.y}}),!1}),t.on([`${Rr}.cleanup`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,n,i,o=!1){this.dragging.init(t,Rr,{autoActivate:o,cursor:"\
crosshair",keepSelection:!0,data:{shape:n,context:{source:n,exit:i}}})}allowed(t,n,i){return!!(n?.block&&this.rules.allowed("connection.create",{source:t,target:n,
exit:i}))}exitAt(t,n){if(!t.block||this.canvas.zoom()<.4)return null;let i=this.looks.exits(t.block),o=this.canvas.viewbox(),r=this.canvas.getContainer().getBoundingClientRect(),
s=o.x+(n.clientX-r.left)/o.scale,a=o.y+(n.clientY-r.top)/o.scale,c=ge(t,i);for(let l=0;l<i.length;l++){let h=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];
if(Math.hypot(s-h.x,a-h.y)<=cy)return i[l].name;let u=t.host||t.outgoing.some(d=>(d.flow.exit??"")===i[l].name),f=pa(i[l],h.side);if(!u&&Math.hypot(s-h.x-f.x,a-
h.y-f.y)<=da)return i[l].name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:n,hover:i}=t,{source:o,exit:r}=n;n.gfx??=O("g",{class:"\
flow-preview flow"},this.canvas.getActiveLayer()),n.gfx.replaceChildren();let s=this.allowed(o,i,r),a=s?this.router.route({source:o,target:i,exit:r,quick:!0}):ly(
this.startOf(o,r),{x:t.x,y:t.y});Rn(n.gfx,a);let c=i?.block&&i!==o&&!s&&!["container","frame"].includes(this.looks.block(i).form);this.mark(n,i?.block&&i!==o?i:
null,s?"connect-ok":c?"connect-not-ok":"")}mark(t,n,i){let o=t.marked;o&&(o.shape!==n||o.marker!==i)&&(o.marker&&o.shape.parent&&this.canvas.removeMarker(o.shape,
o.marker),t.marked=null),n&&i&&!t.marked&&(this.canvas.addMarker(n,i),t.marked={shape:n,marker:i})}startOf(t,n){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};
let i=this.looks.exits(t.block);return ge(t,i)[Math.max(0,i.findIndex(o=>o.name===n))]}};function ly(e,t){if(e.side==="b"&&t.y>e.y+20)return Te([e,{x:e.x,y:t.y},
t])??[e,t];let n=t.x>e.x+40?(e.x+t.x)/2:e.x+26,o=Math.abs(e.y-t.y)<6&&t.x>e.x?[e,{x:t.x,y:e.y}]:[e,{x:n,y:e.y},{x:n,y:t.y},t];return Te(o)??[e,t]}var Tu="abcdefghijkmnpqrstuvwxyz23456789",Lr=class extends Vt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,n,i){super(),this.looks=t,
this.model=n,this.registry=i}newBlock(t,n={}){let i=this.looks.offers.get(t)??this.looks.kind(t),o=i?.kind??t,r=this.newId(o),s={id:r,kind:o,...i?.props?{props:structuredClone(
i.props)}:{}};return super.createShape({...Cn(i,o),...n,id:r,block:s,order:this.model.nextOrder()})}create(t,n={}){if(t!=="connection"||n.flow?.id)return super.
create(t,n);let i=this.newId("flow");return super.create("connection",{...n,id:i,flow:{id:i,from:"",...n.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let n=crypto.getRandomValues(new Uint8Array(7)),i=`${t}_${Array.from(n,o=>Tu[o%Tu.length]).join("")}`;if(!this.registry.get(i))return i}}};var Tr=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,n,i,o,r,s,a,c,l){
super(t),this.lanes=l,this.modeling=n,this.factory=i,this.looks=o,this.space=r,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,h=>this.dropped(h,h.elements,"parent"),!0),this.preExecute("elements.move",2e3,h=>this.dropped(h,h.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,h=>{let u=(h.elements??h.shapes)[0];h.into?.parent&&u&&this.within(u,h.into)},!0)}dropped(t,n,i){let o=t[i];o&&(!o.parent&&
n.every(r=>!r.pool)&&(t[i]=this.poolAt(t.position)??o),o.waypoints?(t[i]=o.parent,n.length===1&&this.fitsInto(n[0],o)&&(t.into=o,t.position&&this.align(t.position,
o,n[0]))):(o.lane||o.block&&this.looks.block(o).form==="frame")&&(t[i]=o.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let n=this.canvas.getRootElement().
children.filter(i=>i.pool);return n.find(i=>t&&t.x>=i.x&&t.x<=i.x+i.width&&t.y>=i.y&&t.y<=i.y+i.height)??n[0]}fitsInto(t,n){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||n.source===t||n.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,n,i){let o=n.waypoints;for(let c=1;c<
o.length;c++){let[l,h]=[o[c-1],o[c]],u=t.x>=Math.min(l.x,h.x)&&t.x<=Math.max(l.x,h.x);l.y===h.y&&u&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:r}=n,s=Math.abs(t.
y-r.y-r.height/2)<(r.height+i.height)/2+10,a=r.x+r.width+pt.column*.75+i.width/2;s&&n.target.x>r.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,n){let i=n.target,o=!!this.
looks.exits(t.block)[0]?.name,r=t.x+t.width+(o?pt.labelled:pt.column)-i.x;n.source.x<t.x&&i.x>n.source.x&&r>0&&hy(t,i)&&this.makeRoom(i,Math.ceil(r/10)*10,t),this.
modeling.reconnectEnd(n,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,i,this.looks.exits(t.block)[0].name)}connect(t,n,i){let o=i?{flow:{exit:i}}:{};return this.modeling.
createConnection(t,n,o,ki(t,n)??this.canvas.getRootElement())}makeRoom(t,n,i){let o=new Set([t]);for(let r of o){for(let{target:s}of r.outgoing)s.x>=t.x&&s.parent===
t.parent&&s!==i&&o.add(s);for(let s of r.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==i&&o.add(a)}this.modeling.moveElements([...o],{x:n,y:0},t.parent,
{autoResize:!0})}append(t,n,i=this.freeExit(t),o){let r=this.factory.newBlock(n),s=o??this.placeAfter(t,r,i),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements(
[r],s,a,{autoSelect:!1});return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,i),this.present(c)}into(t,n){let i=this.factory.newBlock(
n);if(!this.fitsInto(i,t))return null;let o=t.waypoints,r=[o[0],o[1]];for(let l=1;l<o.length;l++)Math.abs(o[l].x-o[l-1].x)>Math.abs(r[1].x-r[0].x)&&(r=[o[l-1],o[l]]);
let a=Math.abs(r[1].x-r[0].x)>i.width+60?(r[0].x+r[1].x)/2:Math.min(r[0].x,r[1].x)+pt.column*.75+i.width/2,[c]=this.modeling.createElements([i],{x:a,y:r[0].y},t,
{autoSelect:!1});return this.present(c)}onEdge(t,n){let i=this.factory.newBlock(n);if(!this.rules.allowed("shape.attach",{shape:i,target:t}))return null;let o=(t.
attachers??[]).length,r={x:t.x+t.width-40-o*(i.width+12),y:t.y+t.height},[s]=this.modeling.createElements([i],r,t,{attach:!0,autoSelect:!1});return this.present(
s)}alone(t,n){let i=this.factory.newBlock(t),o=this.freeNear(i,{x:Math.round(n.x/10)*10,y:Math.round(n.y/10)*10},[0,1,-1,2,-2,3,-3]),[r]=this.modeling.createElements(
[i],o,this.canvas.getRootElement(),{autoSelect:!1});return this.present(r)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let n=this.looks.exits(t.block),i=new Set(t.outgoing.map(o=>o.flow.exit??""));return(n.find(o=>!i.has(o.name))??n[0])?.name??""}placeAfter(t,n,i){
let o=this.looks.exits(t.block),r=Math.max(0,o.findIndex(h=>h.name===i)),s=i||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?pt.labelled:pt.column)+
n.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(n,{x:t.x+t.width/2+60+n.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(r===0)return this.freeNear(n,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=ge(t,o)[r];return this.freeNear(n,{x:Math.max(a,l.x+60+n.width/2),y:c+n.height+pt.row},[0,1,2,3,4,5])}freeNear(t,n,i){let o=t.height+
pt.row;for(let r of i){let s=n.y+r*o,a={x:n.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(_t(a,16))].some(l=>this.
looks.block(l.owner).form!=="container"))return{x:n.x,y:s}}return{x:n.x,y:n.y+i.length*o}}};function hy(e,t){return e.y<t.y+t.height&&t.y<e.y+e.height}var uy="Alt + arrow keys",$u=[["Tab, Shift+Tab","Next, previous block along the flow"],[uy,"Follow the flow; up and down between branches"],["F, Shift+F","Next \
flow out of the block, next flow into it; A inserts a block there"],["A","Add what comes next"],["C","Connect to another block"],["F2, double-click","Rename"],[
"Enter","Properties of the block; Escape comes back"],["M, Shift+F10","What can be done with the selection"],["Arrow keys","Move the selection (with Shift: furt\
her)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what l\
ies in a rectangle"],["Ctrl+K, Ctrl+F","Find a block and go there"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"],["Escape, then Tab","Leave the ca\
nvas"]],$r=class{static $inject=["eventBus","keyboard","selection","looks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","\
lanes","toolbar"];constructor(t,n,i,o,r,s,a,c,l,h,u,f,d,m){this.lanes=d,this.toolbar=m,this.eventBus=t,this.selection=i,this.walk=r,this.rules=h,this.insert=u,this.
drawing=null,n.addListener(3e3,({keyEvent:b})=>this.drawing&&this.drawKey(b)?!0:this.read(b,s,a,c,l,o,n)||void 0),t.on("connect.keys",({source:b})=>{this.drawing=
{source:b,exit:f.firstFree(b)},this.say("Choose where the flow goes: Tab to a block and press Enter, or click it. Escape stops.")}),t.on("element.click",2400,({
element:b})=>{if(this.drawing){if(!b.block){this.drawing=null;return}return this.draw(b),!1}})}read(t,n,i,o,r,s,a){let[c]=this.selection.get(),l=a.isCmd(t);return t.
key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):l&&(t.key.toLowerCase()==="f"||t.key.toLowerCase()===
"k")?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(r):l||t.altKey?!1:t.key.startsWith("Arrow")&&!c?o.pan(t.key):t.key==="1"?(o.fit(),!0):t.key===
"+"||t.key==="="?(o.step(1),!0):t.key==="-"?(o.step(-1),!0):t.key==="?"?this.fire("help.ask"):t.key==="Escape"?(this.walk.leave(),!0):t.key.toLowerCase()==="f"?
this.walk.flows(t.shiftKey):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:c&&(t.key.toLowerCase()==="m"||t.key==="ContextMenu"||t.key==="F\
10"&&t.shiftKey)?this.toolbar.enter():t.key==="F2"&&c?(i.begin(c),!0):(t.key==="Delete"||t.key==="Backspace")&&(c?.lane||c?.pool)?(c.lane?this.lanes.remove(c):this.
lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:c?.block&&s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&
c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,n={}){return this.eventBus.fire(t,n),!0}all(t){return this.selection.select(t.filter(
n=>n.block&&!n.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=null,this.say("No flow was drawn."),!0;let[n]=this.selection.get();return t.
key!=="Enter"||!n?.block?!1:(this.draw(n),!0)}draw(t){let{source:n,exit:i}=this.drawing;if(this.drawing=null,!this.rules.allowed("connection.create",{source:n,target:t,
exit:i}))return this.say("A flow cannot go there.");this.selection.select(this.insert.connect(n,t,i)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("\
announce",{text:t,show:!0})}};var Pu="lanes.edit",$e=80,Li=180,Tn={left:40,right:50,top:30,bottom:30},Pr=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,n,i,o,r,s,a,c){super(t),this.eventBus=t,this.stack=n,this.modeling=i,this.factory=o,this.registry=
r,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),n.register(Pu,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,n){let i;this.busy=!0;try{this.stack.execute(Pu,{label:t,act:()=>i=n()})}finally{
this.busy=!1}return i&&this.selection.select(i),i}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(n=>!this.model.original.
layout?.blocks?.[n.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let n=this.canvas.getRootElement(),i=n.children.filter(h=>h.block&&!h.host),o=Ri(
this.canvas),r=i.length?Bt(n.children):{x:o.x-300,y:o.y-60,width:600,height:120},s=r.x-Tn.left-2*st,a=r.y-Tn.top,c=r.width+Tn.left+Tn.right+2*st,l=Math.max(Li,r.
height+Tn.top+Tn.bottom);return this.edit("Draw lanes",()=>{let h=this.modeling.createShape(this.shape(t.id,{pool:ot(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Li},n),u=this.lane(h,"Lane 1",a,l);return this.lane(h,"Lane 2",a+l,Li),i.length&&this.modeling.moveElements(i,{x:0,y:0},h),this.settle(h),u})}shape(t,n){let i=t;
for(let o=2;this.registry.get(i);o++)i=`${t}~${o}`;return this.factory.createShape({...n,id:i,order:this.model.nextOrder()})}lane(t,n,i,o){let r=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(r,{lane:{id:r,name:n}}),{x:t.x+st,y:i,width:t.width-st,height:o},t)}freeName(t){let n=new Set(te(t).map(i=>i.
lane.name));for(let i=n.size+1;;i++)if(!n.has(`Lane ${i}`))return`Lane ${i}`}add(t,n=!0){let i=t.pool?t:t.parent,o=t.pool||n?t.y+t.height:t.y;return this.edit("\
Add lane",()=>te(i).length===0?this.lane(i,this.freeName(i),i.y,i.height):(this.open(i,o,Li),this.lane(i,this.freeName(i),o,Li)))}split(t){let n=t.parent;return this.
edit("Split lane",()=>{t.height<2*$e&&(this.open(n,t.y+t.height,2*$e-t.height),this.resize(t,{height:2*$e}));let i=Math.round(t.height/20)*10,o=t.height-i;this.
resize(t,{height:i});let r=this.lane(n,this.freeName(n),t.y+i,o);return this.settle(n),r})}remove(t){let n=t.parent,i=te(n),o=i.indexOf(t);return i.length===1?this.
erase(n):this.edit("Delete lane",()=>{let r=i[o-1]??i[o+1],s=Math.min(r.y,t.y),a=r.height+t.height;return this.modeling.removeShape(t),this.resize(r,{y:s,height:a}),
this.settle(n),r})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let n=t.children.filter(i=>i.block);n.length&&this.modeling.moveElements(
n.filter(i=>!i.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(n.map(i=>[i,void 0]));for(let i of te(t))this.modeling.removeShape(i);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,n,i){this.resize(t,{height:t.height+i});let o=te(t).filter(s=>s.y>=n),r=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=n);for(let s of o)this.modeling.moveShape(s,{x:0,y:i});r.length&&this.modeling.moveElements(r,{x:0,y:i})}resize(t,n){let{x:i,y:o,width:r,height:s}=t,a={x:i,y:o,
width:r,height:s,...n};(a.x!==i||a.y!==o||a.width!==r||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let n=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let i of n)t.newBounds&&i.lane&&this.border(i,t.oldBounds),t.newBounds&&i.pool&&this.spread(i);for(let i of new Set(n.
map(o=>o.pool?o:o.parent).filter(o=>o?.pool)))this.grow(i),this.settle(i);this.leave(n)}finally{this.busy=!1}}border(t,n){let i=t.parent,o=te(i),r=o.indexOf(t),
s=o[r-1],a=o[r+1],c=t.y+t.height;s&&t.y!==n.y&&this.resize(s,{height:t.y-s.y}),a&&c!==n.y+n.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=o[0].y,h=o[o.
length-1];this.resize(i,{x:t.x-st,width:t.width+st,y:l,height:h.y+h.height-l}),this.spread(i)}spread(t){let n=te(t),i=n.length-1;n.forEach((o,r)=>{let s=r===0?t.
y:o.y,a=r===i?t.y+t.height:o.y+o.height;this.resize(o,{x:t.x+st,width:t.width-st,y:s,height:a-s})})}grow(t){let n=dy(t);n&&(this.resize(t,n),this.spread(t))}settle(t){
let n=te(t);n.length!==0&&this.assign(t.children.filter(i=>i.block).map(i=>[i,fy(n,i)]))}leave(t){this.assign(t.filter(n=>n.block?.lane&&!n.parent?.block&&!n.parent?.
pool&&this.registry.find(i=>i.lane?.id===n.block.lane)).map(n=>[n,void 0]))}assign(t){let n=[];for(let[i,o]of t){let r=ot(i.block,{lane:o});r!==i.block&&n.push(
{element:i,key:"block",value:r})}n.length>0&&this.stack.execute(Oi,{set:n,shifted:[],head:null,label:"Change lane"})}canResize(t,n){if(!n)return!0;let i=t.lane?
t.parent:t,o=te(i),r=i.children.filter(u=>u.block),s=t.lane?n.x-st:n.x;if(r.some(u=>u.x<s+st||u.x+u.width>n.x+n.width))return!1;let a=n.y+n.height;if(t.pool){let u=o[0],
f=o[o.length-1];return r.some(d=>d.y<n.y||d.y+d.height>a)?!1:!u||u.y+u.height-n.y>=$e&&a-f.y>=$e}let c=o.indexOf(t),l=o[c-1],h=o[c+1];return n.height<$e||l&&n.y-
l.y<$e||h&&h.y+h.height-a<$e||!l&&r.some(u=>u.y<n.y)?!1:!!h||!r.some(u=>u.y+u.height>a)}};function te(e){return e.children.filter(t=>t.lane).sort((t,n)=>t.y-n.y)}
function fy(e,t){let n=t.y+t.height/2;return e.find(i=>n>=i.y&&n<i.y+i.height)?.lane.id}function dy(e){let t=te(e).length>0?2*st:st,{x:n,y:i}=e,o=n+e.width,r=i+
e.height;for(let a of e.children)a.block&&(n=Math.min(n,a.x-t-10),i=Math.min(i,a.y-10),o=Math.max(o,a.x+a.width+20),r=Math.max(r,a.y+a.height+10));return n===e.
x&&i===e.y&&o===e.x+e.width&&r===e.y+e.height?null:{x:n,y:i,width:o-n,height:r-i}}var py=24,Ir=class{static $inject=["eventBus","router","canvas"];constructor(t,n,i){t.on("shape.move.start",400,({context:o})=>{let r=my(o.shapes),s=new Set;for(let a of r)
for(let c of[...a.incoming,...a.outgoing])r.has(c.source)!==r.has(c.target)&&s.add(c);o.moving=r,o.tied=s.size<=py?[...s]:[]}),t.on("shape.move.move",400,({context:o,
dx:r,dy:s})=>{if(!o.tied?.length)return;o.live??=O("g",{class:"live-flows"},i.getActiveLayer()),o.live.replaceChildren();let a=new Set([...o.moving,...o.tied]),
c=l=>({x:l.x+r,y:l.y+s,width:l.width,height:l.height});for(let l of o.tied){let{source:h,target:u,flow:f}=l,d=n.route({source:h,target:u,exit:f.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:o.moving.has(h)?c(h):void 0,targetRect:o.moving.has(u)?c(u):void 0});Rn(O("g",{class:"flow flow-live"},o.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:o})=>o.live?.remove())}};function my(e){let t=new Set(e);for(let n of t){for(let i of n.children??[])i.waypoints||t.add(i);for(let i of n.
attachers??[])t.add(i)}return t}var Nr=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,n,i,o){this.eventBus=t,this.canvas=n,this.looks=i,this.commands=o,this.field=
null,!i.readOnly&&(t.on("element.dblclick",({element:r})=>{(r.block||r.flow||r.lane||r.pool)&&this.begin(r)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let n=t.block?.kind==="note",i=t.block??t.flow??t.lane??t.pool,o=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",r=A("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${o}`,placeholder:t.block?this.looks.block(t).
kindName:`Name ${o}`,spellcheck:"true"});r.value=(n?i.documentation:i.name)??"",this.field=r,this.element=t,this.canvas.getContainer().append(r),this.place(r,t,
n);for(let s of["mousedown","click","dblclick","wheel"])r.addEventListener(s,a=>a.stopPropagation());r.addEventListener("keydown",s=>{if(s.stopPropagation(),s.key===
"Escape")this.finish(!1);else if(s.key==="Enter"&&!(n&&!s.ctrlKey)||s.key==="Tab")this.finish(!0);else return;s.preventDefault(),this.canvas.focus()}),r.addEventListener(
"blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),r.focus({preventScroll:!0}),r.select()}place(t,n,i){let o=this.canvas.viewbox(),r=o.scale,s={x:n.
x,y:n.y,width:n.width,height:n.height};if(n.flow){let a=n.waypoints,c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(n.
lane||n.pool)s={x:n.x+4,y:n.y+n.height/2-18,width:200,height:36};else if(n.width<80)s={x:n.x+n.width/2-80,y:n.y+n.height+4,width:160,height:36};else if(!i){let a=this.
looks.block(n).form,c=a==="pill"?n.height-8:a==="container"?44:a==="decision"?72:58;s={x:n.x+c,y:n.y+(a==="container"?6:8),width:n.width-c-10,height:a==="contai\
ner"?34:n.height-16}}Object.assign(t.style,{left:`${(s.x-o.x)*r}px`,top:`${(s.y-o.y)*r}px`,width:`${Math.max(s.width*r,140)}px`,height:`${Math.max(s.height*r,32)}\
px`,fontSize:`${Math.max(12,13.5*r)}px`})}finish(t){let{field:n,element:i}=this;if(!n)return;this.field=null;let o=n.value.replace(/\s+/g," ").trim()||void 0;n.
remove(),t&&i.parent&&(i.lane?this.commands.apply({lanes:{[i.lane.id]:{name:o}}},"Rename lane"):i.pool?this.commands.apply({pools:{[i.pool.id]:{name:o}}},"Renam\
e pool"):i.flow?this.commands.apply({flows:{[i.flow.id]:{name:o}}},"Name flow"):i.block.kind==="note"?this.commands.apply({blocks:{[i.block.id]:{documentation:n.
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[i.block.id]:{name:o}}},"Rename")),this.eventBus.fire("rename.end",{})}};function en(e){F.call(this,e),this.init()}en.$inject=["eventBus"];lt(en,F);en.prototype.addRule=function(e,t,n){var i=this;typeof e=="string"&&(e=[e]),e.forEach(
function(o){i.canExecute(o,t,function(r,s,a){return n(r)},!0)})};en.prototype.init=function(){};var gy=120,jr=class extends en{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,n,i,o){super(t),this.looks=n,this.model=i,this.lanes=o}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",n=>t()&&this.canConnect(n.source,n.target,void 0,n.exit)),this.addRule("connection.reconnect",n=>t()&&
this.canConnect(n.source,n.target,n.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",n=>t()&&this.canAttach(n.shape,n.target)),
this.addRule("shape.create",n=>t()&&this.canLie([n.shape],n.target)),this.addRule("elements.create",n=>t()&&this.canLie(n.elements.filter(i=>!i.waypoints),n.target)),
this.addRule("elements.move",n=>t()&&this.canMove(n.shapes,n.target)),this.addRule("shape.resize",n=>t()&&this.canResize(n.shape,n.newBounds)),this.addRule("ele\
ments.delete",n=>t()?n.elements.filter(i=>i.block||i.flow):[]),this.addRule("element.copy",n=>!!n.element.block);for(let n of["elements.align","elements.distrib\
ute"])this.addRule(n,i=>t()&&i.elements.filter(o=>o.block&&!o.host))}canConnect(t,n,i,o=i?.flow.exit??(i?"":void 0)){return!t?.block||!n?.block||t===n||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(n.block)||(t.host?t.host.parent:t.parent)!==n.parent||n.host||t.host===n?!1:!t.outgoing.some(s=>s!==i&&s.target===
n&&(o===void 0||(s.flow.exit??"")===o))}canAttach(t,n){if(!this.isEdgeKind(t)||!n?.block)return!1;let i=dt(this.looks.kind(n.block.kind),n);return!n.host&&(i===
"card"||i==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,n){return n?t.some(i=>this.isEdgeKind(
i)&&!t.includes(i.host))?!1:this.isGround(n,t):null}isGround(t,n){return t.waypoints?this.isGround(t.parent,n):t.lane?!0:t.parent?t.pool?n.every(i=>i.block):dt(
this.looks.kind(t.block?.kind),t)!=="container"?dt(this.looks.kind(t.block?.kind),t)==="frame":!n.some(i=>i===t||yy(t,i)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,n){if(t.some(o=>o.lane||o.waypoints))return!1;let i=t.length===1?t[0]:null;return i?.host?n===void 0?!0:this.canAttach(i,n):t.every(o=>o.
pool)?!0:t.some(o=>o.pool)?!1:n===void 0?!0:!n||t.includes(n)?null:this.isGround(n,t)}canResize(t,n){if(t.lane||t.pool)return this.lanes.canResize(t,n);if(!t.block)
return!1;let i=dt(this.looks.kind(t.block.kind),t);return i!=="container"&&i!=="note"&&i!=="frame"?!1:!n||n.width>=gy&&n.height>=50}};function yy(e,t){for(let n=e.
parent;n;n=n.parent)if(n===t)return!0;return!1}var Iu="layout.tidy",Dr=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,n,i,o,r,s,a){
super(t),this.stack=n,this.modeling=i,this.registry=o,this.looks=r,this.model=s,this.view=a,n.register(Iu,{preExecute:()=>this.move()})}all(){this.stack.execute(
Iu,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(h=>h.block&&!Nu(h)).sort((h,u)=>h.order-u.order);if(t.length===0)return;let n=t.map(h=>({
...h.block,parent:h.parent.block?.id,host:h.host?.block.id})),i=this.registry.filter(h=>h.flow&&!Nu(h.source)).sort((h,u)=>h.order-u.order).map(h=>({...h.flow,from:h.
source.block.id,to:h.target.block.id})),o=new Map(t.map(h=>[h.block.id,h])),r=sa(n,i,this.looks,h=>o.get(h.id)),s=t[0],a=r.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let h of t){let u=r.get(h.block.id);if(!u)continue;let f={x:u.x+c-h.x,y:u.y+l-h.y};u.width!==h.width||u.height!==
h.height?this.modeling.resizeShape(h,{...u,x:u.x+c,y:u.y+l},void 0,{attachSupport:!1,layout:!1}):(f.x||f.y)&&this.modeling.moveShape(h,f,void 0,void 0,{recurse:!1,
layout:!1})}for(let h of t)for(let u of h.outgoing)u.bent=!1,this.modeling.layoutConnection(u)}};function Nu(e){for(let t=e.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var vy=6e3,Br=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,n,i,o){this.region=A("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=A("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.region,this.hint)),t.on("announce",({text:r,show:s})=>this.
say(r,s)),t.on("selection.changed",({newSelection:r})=>{if(this.hint.hidden=!0,r.length===1&&r[0].block){let s=o.order();this.say(`${i.spoken(r[0])} Block ${s.indexOf(
r[0])+1} of ${s.length}.`)}else if(r.length===1&&r[0].flow){let{source:s,target:a}=r[0];this.say(`Flow from ${i.block(s).title} to ${i.block(a).title}.`)}else r.
length>1&&this.say(`${r.length} selected.`)}),t.on("block.added",({shape:r})=>this.say(`${i.block(r).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:r})=>this.say(r.elements.length===1?"Deleted.":`${r.elements.length} deleted.`))}say(t,n=!1){this.region.textContent=t,n&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,vy))}};var xy=["start","schedule-start","message-start"],Hr=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,n,i,o,r,s,a,c){
this.eventBus=t,this.canvas=n,this.looks=i,this.registry=r,this.walk=s,this.percent=A("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at \
100 %","aria-label":"Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>n.zoom(1,"auto"));let l=A("div",{class:"canvas-controls",
role:"toolbar","aria-label":"View"},[G("zoom-out","Zoom out",()=>o.step(-1),{keys:"−"}),this.percent,G("zoom-in","Zoom in",()=>o.step(1),{keys:"+"}),G("maximi\
ze","Show everything",()=>o.fit(),{keys:"1"}),G("search","Find a block",()=>this.search(),{keys:"Ctrl+K"})]);i.readOnly||l.append(G("wand-sparkles","Tidy up",()=>a.
all())),l.append(G("image-down","Save as picture",()=>this.eventBus.fire("export.ask",{}))),l.append(G("keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("\
canvas.init",()=>n.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:h})=>{let u=`${Math.round(h.scale*100)} %`;this.percent.textContent=u,this.
percent.setAttribute("aria-label",`Zoom: ${u}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on("help.ask",()=>this.help()),t.on(["elements.changed",
"shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(i=>i.block)){this.emptyBox?.remove(),this.emptyBox=null;
return}this.emptyBox||(this.emptyBox=A("div",{class:"canvas-empty"},[A("p",{class:"canvas-empty__title"},[t??(this.looks.readOnly?"There is nothing in this vers\
ion.":"What starts this process?")])]),this.looks.readOnly||this.emptyBox.append(A("div",{class:"canvas-empty__choices"},this.starts())),this.canvas.getContainer().
append(this.emptyBox))}starts(){return xy.map(t=>this.looks.offers.get(t)).filter(Boolean).map(t=>{let n=A("button",{type:"button",class:"canvas-choice","data-s\
tart":t.kind},[A("span",{class:`kind-tile ${Ln(t.group)}`},[J(t.icon)]),A("span",{class:"picker-words"},[A("span",{class:"picker-name"},[t.name]),A("span",{class:"\
picker-summary"},[t.summary??""])])]);return n.addEventListener("click",()=>this.eventBus.fire("picker.add",{kind:t.kind})),n})}search(){if(this.searchBox)return this.
searchBox.querySelector("input")?.focus();let t=A("input",{type:"search",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",
role:"combobox","aria-expanded":"true","aria-controls":"canvas-found"}),n=A("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks fou\
nd"}),i=A("div",{class:"picker canvas-search",role:"dialog","aria-label":"Search this process"},[A("div",{class:"picker-search"},[J("search"),t]),n]);this.searchBox=
i;let o=[],r=0,s=l=>{r=Math.max(0,Math.min(l,o.length-1)),[...n.children].forEach((h,u)=>h.setAttribute("aria-selected",String(u===r))),n.children[r]?.scrollIntoView(
{block:"nearest"}),t.setAttribute("aria-activedescendant",n.children[r]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().
split(/\s+/).filter(Boolean);o=this.walk.order().filter(h=>l.every(u=>this.looks.spoken(h).toLowerCase().includes(u))).slice(0,50),n.replaceChildren(...o.map((h,u)=>{
let f=this.looks.block(h),d=A("div",{class:"picker-row",role:"option",id:`found-${u}`},[A("span",{class:`kind-tile ${f.group??Ln("")}`},[J(f.icon)]),A("span",{class:"\
picker-words"},[A("span",{class:"picker-name"},[f.title]),A("span",{class:"picker-summary"},[f.subtitle||f.kindName])])]);return d.addEventListener("click",()=>a(
h)),d})),o.length===0&&n.append(A("div",{class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblclick"])i.addEventListener(
l,h=>h.stopPropagation());i.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key==="Enter")a(o[r]);else if(l.
key==="ArrowDown")s(r+1);else if(l.key==="ArrowUp")s(r-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener("blur",()=>setTimeout(
()=>i.contains(document.activeElement)||this.closeSearch(),150)),this.canvas.getContainer().append(i),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){this.searchBox?.
remove(),this.searchBox=null,t&&this.canvas.focus()}help(){let t=A("button",{type:"button",class:"canvas-button","aria-label":"Close"},[J("x")]),n=A("dialog",{class:"\
canvas-help","aria-label":"Keyboard"},[A("header",{},[A("h2",{},["Keyboard"]),t]),A("dl",{},$u.flatMap(([i,o])=>[A("dt",{},[i]),A("dd",{},[o])]))]);t.addEventListener(
"click",()=>n.close()),n.addEventListener("close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",i=>i.stopPropagation()),this.canvas.getContainer().
append(n),n.showModal()}};var wy=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","opacity","font-family","font-size",
"font-weight","text-anchor","display","visibility"],by=".djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-lo\
ose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)",zr=32,ky=2,_y=12e3,Fr=class{static $inject=["eventBus","canvas","elementRegistry","view","do\
cumentModel"];constructor(t,n,i,o,r){this.eventBus=t,this.canvas=n,this.registry=i,this.view=o,this.model=r,t.on("export.ask",()=>this.ask())}ask(){let t=A("but\
ton",{type:"button",class:"canvas-button","aria-label":"Close"},[J("x")]),n=A("dialog",{class:"canvas-help canvas-export","aria-label":"Save as picture"},[A("he\
ader",{},[A("h2",{},["Save as picture"]),t]),A("p",{},["The whole process, as it looks now."])]),i=(r,s,a)=>{let c=A("button",{type:"button",class:"btn btn--sec\
ondary","data-export":s},[J("image-down"),A("span",{},[r])]);return c.addEventListener("click",async()=>{let l=await a();l?this.save(l,s):this.eventBus.fire("an\
nounce",{text:"The picture is too large for this. Save it as SVG.",show:!0}),n.close()}),c};n.append(A("div",{class:"row"},[i("SVG, sharp at any size","svg",async()=>new Blob(
[this.svg()],{type:"image/svg+xml"})),i("PNG, for documents","png",()=>this.png())]));let o=this.canvas.getContainer().closest("[data-bpmn]")?.dataset.bpmn;if(o){
let r=A("a",{class:"btn btn--secondary",href:o,download:"","data-export":"bpmn"},[J("file-down"),A("span",{},["BPMN 2.0, for other tools"])]);r.addEventListener(
"click",()=>n.close()),n.append(A("p",{},["The process itself, with its picture:"]),A("div",{class:"row"},[r]))}t.addEventListener("click",()=>n.close()),n.addEventListener(
"close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",r=>r.stopPropagation()),this.canvas.getContainer().append(n),n.showModal()}save(t,n){
let i=A("a",{href:URL.createObjectURL(t),download:`${this.model.head.id||"process"}.${n}`});i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}svg(){return this.
view.whole(()=>this.text())}text(){let t=this.canvas.getContainer().querySelector("svg"),n=t.querySelector(".viewport"),i=this.view.bounds()??{x:0,y:0,width:100,
height:100},o=this.canvas.getContainer().classList.contains("far");this.canvas.getContainer().classList.remove("far");let r=[...n.querySelectorAll(".selected, .\
hover")].map(b=>[b,b.getAttribute("class")]);for(let[b]of r)b.classList.remove("selected","hover");let s=n.cloneNode(!0);ju(n,s);for(let[b,x]of r)b.setAttribute(
"class",x);this.canvas.getContainer().classList.toggle("far",o),s.removeAttribute("transform");for(let b of s.querySelectorAll("[data-editing]"))b.remove();let a=i.
x-zr,c=i.y-zr,l=i.width+2*zr,h=i.height+2*zr,u=getComputedStyle(this.canvas.getContainer()).backgroundColor,f=[...new Set([...s.querySelectorAll("use")].map(b=>b.
getAttribute("href")??""))].map(b=>t.querySelector(`defs > [id="${CSS.escape(b.slice(1))}"]`)?.outerHTML??""),d=[...t.querySelectorAll("defs > marker")].map(b=>b.
outerHTML),m=new XMLSerializer().serializeToString(s).replaceAll(' xmlns="http://www.w3.org/2000/svg"',"");return`<svg xmlns="http://www.w3.org/2000/svg" viewBo\
x="${a} ${c} ${l} ${h}" width="${l}" height="${h}"><defs>${[...f,...d].join("")}</defs><rect x="${a}" y="${c}" width="${l}" height="${h}" fill="${u}"/>${m}</svg\
>`}async png(){let t=URL.createObjectURL(new Blob([this.svg()],{type:"image/svg+xml"}));try{let n=new Image;n.src=t,await n.decode();let i=Math.min(ky,_y/Math.max(
n.width,n.height)),o=document.createElement("canvas");return o.width=Math.ceil(n.width*i),o.height=Math.ceil(n.height*i),o.getContext("2d")?.drawImage(n,0,0,o.width,
o.height),await new Promise(r=>o.toBlob(r,"image/png"))}finally{URL.revokeObjectURL(t)}}};function ju(e,t){if(e.matches(by))return t.setAttribute("data-editing",
"");let n=getComputedStyle(e);t.removeAttribute("class"),t.removeAttribute("style");for(let i of["role","tabindex","aria-label","aria-roledescription","data-ele\
ment-id"])t.removeAttribute(i);if(e.classList.length>0||e.nodeName!=="g")for(let i of wy)t.setAttribute(i,n.getPropertyValue(i));for(let i=0;i<e.children.length;i++)
ju(e.children[i],t.children[i])}var $n=200,Pn=128,qr=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,n,i,o,r){this.canvas=n,this.registry=i,this.view=
o,this.looks=r,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=A("canvas",{class:"minimap",width:String($n*2),height:String(Pn*2),"ari\
a-hidden":"true",hidden:""}),this.frame=A("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,setTimeout(()=>this.ask())}),t.on("canvas.viewbox.changed",()=>this.ask()),
this.paper.addEventListener("pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===
1&&this.jump(s)),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){
this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),n=this.stale?this.view.bounds():this.box,i=!n||
n.x>=t.x&&n.y>=t.y&&n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=i||t.outer.width<640,!n||this.paper.hidden)return;
this.box=n;let o=Math.min(($n-16)/n.width,(Pn-16)/n.height);this.scale=o,this.left=($n-n.width*o)/2-n.x*o,this.top=(Pn-n.height*o)/2-n.y*o,this.stale&&this.paint();
let r=(h,u)=>Math.max(0,Math.min(h,u)),s=r(t.x*o+this.left,$n),a=r(t.y*o+this.top,Pn),c=r((t.x+t.width)*o+this.left,$n),l=r((t.y+t.height)*o+this.top,Pn);Object.
assign(this.frame.style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.
stale=!1,t.setTransform(2,0,0,2,0,0),t.clearRect(0,0,$n,Pn);let{scale:n=1,left:i=0,top:o=0}=this;for(let r of this.registry.getAll()){if(!r.block)continue;let s=this.
looks.block(r);t.globalAlpha=s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(r.x*n+i,r.y*n+o,Math.max(2,r.width*n),Math.
max(2,r.height*n))}}colour(t){let n=this.colours.get(t);if(n===void 0){let i=A("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().
append(i),this.colours.set(t,n=getComputedStyle(i).color),i.remove()}return n}jump(t){let n=this.paper.getBoundingClientRect(),i=(t.clientX-n.left-(this.left??0))/
(this.scale??1),o=(t.clientY-n.top-(this.top??0))/(this.scale??1);this.view.show(i,o,this.canvas.zoom())}};var Ey=.45,Du=.1,Sy=3,Bu=.25,My=20,Cy=72,Ay=300,Gr=class{static $inject=["eventBus","canvas","elementRegistry","graphicsFactory"];constructor(t,n,i,o){this.canvas=
n,this.registry=i,this.eventBus=t,this.factory=o,this.asked=!1,this.began="",this.shown=new Map,this.due=new Set,this.sparing=!1,this.reading=!1,t.on("root.set",
()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.changed",({elements:r})=>this.ask(r)),t.on(["shape.remov\
ed","connection.removed"],({element:r})=>this.shown.delete(r)),t.on(["shape.added","connection.added"],({element:r})=>this.ask([r]))}measureCheaply(){let t=this.
canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(n=>n.parent);return t.length>0?Bt(t):null}fit(){
let{width:t,height:n}=this.canvas.getSize(),i=this.bounds();if(!t||!n)return;if(!i)return void this.canvas.viewbox({x:0,y:0,width:t,height:n});let o=Math.min(Cy,
t/8),r=Math.max(Du,Math.min(1,(t-2*o)/i.width,(n-2*o)/i.height));this.show(i.x+i.width/2,i.y+i.height/2,r)}show(t,n,i){let{width:o,height:r}=this.canvas.getSize();
this.canvas.viewbox({x:t-o/i/2,y:n-r/i/2,width:o/i,height:r/i})}begin(){let{width:t,height:n}=this.canvas.getSize();!t||!n||(this.beginning(),this.began=this.place())}place(){
let{x:t,y:n,scale:i}=this.canvas.viewbox();return`${t} ${n} ${i}`}resize(t){let n=this.place()===this.began,{x:i,y:o,scale:r,outer:s}=this.canvas.viewbox();t();
let{width:a,height:c}=this.canvas.getSize();if(!(!a||!c||s.width===a&&s.height===c))if(n||!this.began)this.begin();else{if(!s.width||!s.height)return;this.show(
i+s.width/r/2,o+s.height/r/2,r)}}beginning(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:n,height:i}=this.canvas.getSize(),o=.8,
r=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:r.x-80,y:r.y+r.height/2-i/o/2,width:n/o,height:i/o})}step(t){
let n=this.canvas.zoom(),i=t>0?Math.min(Sy,n*1.25):Math.max(Du,n/1.25);this.canvas.zoom(Math.abs(i-1)<.12?1:i,"auto")}pan(t){let i={ArrowLeft:{dx:80,dy:0},ArrowRight:{
dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return i&&this.canvas.scroll(i),!!i}reveal(t){let n=Bt([t]),i=this.canvas.viewbox(),o=40/i.scale;n.
x-o>=i.x&&n.y-o>=i.y&&n.x+n.width+o<=i.x+i.width&&n.y+n.height+o<=i.y+i.height||this.show(n.x+n.width/2,n.y+n.height/2,Math.max(i.scale,.6))}ground(){let{x:t,y:n,
scale:i}=this.canvas.viewbox(),o=this.canvas.getContainer(),r=My*i;for(;r<14;)r*=2;o.style.backgroundSize=`${r}px ${r}px`,o.style.backgroundPosition=`${-t*i-r/2}\
px ${-n*i-r/2}px`,o.classList.toggle("far",i<Ey)}ask(t){if(!t)this.due=null;else for(let n of t)this.due?.add(n);this.asked||(this.asked=!0,requestAnimationFrame(
()=>{this.asked=!1,this.cull(this.due??void 0)}))}cull(t=this.registry.getAll()){this.due=new Set;let n=this.canvas.viewbox(),i=n.width*Bu,o=n.height*Bu,r=n.x-i,
s=n.x+n.width+i,a=n.y-o,c=n.y+n.height+o;for(let l of t){if(!l.parent)continue;let h=l.waypoints?Bt([l]):l,u=h.x+h.width>=r&&h.x<=s&&h.y+h.height>=a&&h.y<=c;this.
shown.get(l)!==u&&this.turn(l,u)}}turn(t,n){this.shown.set(t,n);let i=this.registry.getGraphics(t);i&&(i.classList.toggle("away",!n),this.sparing&&this.fill(t,i,
n),t.waypoints&&this.eventBus.fire("flow.shown",{element:t,on:n,spared:this.sparing&&!n}))}fill(t,n,i){let o=le(n);i?o.firstChild||this.factory.update(t.waypoints?
"connection":"shape",t,n):o.replaceChildren()}draws(t){return!this.sparing||(this.shown.get(t)??!this.reading)}read(t,n){this.sparing=t>Ay,this.reading=!0;try{n()}finally{
this.reading=!1}this.begin(),this.cull()}whole(t){let n=[...this.shown].filter(([,i])=>!i).map(([i])=>i);for(let i of n)this.turn(i,!0);try{return t()}finally{for(let i of n)
this.turn(i,!1)}}};var Wr=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,n,i,o,r,s){this.eventBus=t,this.registry=n,this.selection=
i,this.view=o,this.canvas=r,this.looks=s,this.known=null,this.leaving=!1,this.at=null,t.on("selection.changed",({newSelection:a})=>{a.length>0&&(this.leaving=!1)}),
r.getContainer().addEventListener("focusout",a=>{r.getContainer().contains(a.relatedTarget)||(this.leaving=!1)}),t.on("element.click",1500,({element:a,originalEvent:c})=>{
let l=i.get();return l.length===1&&l[0]===a&&!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.remov\
ed"],()=>{this.known=null})}order(){if(this.known)return this.known;let t=this.registry.filter(o=>o.block).sort((o,r)=>o.order-r.order),n=new Set,i=o=>{let r=[o];
for(;r.length>0;){let s=r.pop();if(n.has(s))continue;n.add(s);let a=s.outgoing.map(h=>h.target).sort((h,u)=>h.y-u.y),c=(s.children??[]).filter(h=>h.block&&h.incoming.
length===0),l=(s.attachers??[]).filter(h=>h.block);r.push(...[...c,...l,...a].reverse())}};for(let o of t)o.incoming.length===0&&!o.host&&!o.parent?.block&&i(o);
for(let o of t)i(o);return this.known=[...n]}tab(t){if(this.leaving)return!1;let n=this.order(),[i]=this.selection.get(),o=i?.flow?n.indexOf(i.source)+(t?1:0):n.
indexOf(i),r=o<0?t?void 0:n[0]:n[o+(t?-1:1)];return r?(this.go(r),!0):(this.selection.select(null),!1)}along(t){let[n]=this.selection.get();if(n?.flow&&(t==="Ar\
rowLeft"||t==="ArrowRight"))return this.go(t==="ArrowLeft"?n.source:n.target),!0;let i=n?.block?n:n?.source??this.order()[0];if(!i)return!1;let o=()=>{let s=i.incoming[0]?.
source;return s?s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[i]},r;return t==="ArrowRight"?r=i.outgoing[0]?.target:t==="ArrowLeft"?r=i.incoming[0]?.source:
r=o()[o().indexOf(i)+(t==="ArrowDown"?1:-1)],r&&this.go(r),!0}leave(){let[t]=this.selection.get();t||(this.leaving=!0),this.selection.select(null),this.eventBus.
fire("announce",{text:t?"Nothing is selected. Escape again, then Tab leaves the canvas.":"Tab leaves the canvas."})}flows(t){let[n]=this.selection.get(),i=n?.flow?
this.at&&this.at.into===t&&[n.source,n.target].includes(this.at.of)?this.at.of:t?n.target:n.source:n;if(!i?.block)return!1;let o=(t?i.incoming:i.outgoing).filter(
s=>s.flow).sort((s,a)=>t?s.source.y-a.source.y:s.target.y-a.target.y),r=o[(o.indexOf(n)+1)%o.length];return this.at={of:i,into:t},r?this.go(r):this.eventBus.fire(
"announce",{text:t?"Nothing leads to this block.":"Nothing leaves this block.",show:!0}),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),
this.focus(t)}focus(t){this.registry.getGraphics(t)?.focus({preventScroll:!0})}};var Ry=5e3;function zu(e){let t=Object.keys(e);return{__init__:t,...Object.fromEntries(t.map(n=>[n,["type",e[n]]]))}}var Oy=zu({documentModel:tr,looks:ur,space:rr,
labels:sr,router:yr,layouter:hr,cardRenderer:fr,elementFactory:Lr,view:Gr,walk:Wr,announce:Br,minimap:qr,exporting:Fr}),Ly=zu({segueRules:jr,commands:Ar,insert:Tr,
connect:Or,picker:Mr,rename:Nr,toolbar:Sr,clipboard:Cr,healFlows:xr,clearFlows:wr,bentFlows:br,growContainers:kr,order:_r,freshEnds:Er,liveFlows:Ir,lanes:Pr,tidy:Dr,
keys:$r,controls:Hr});function Vr(e){let{container:t,readOnly:n=!1,icons:i}=e;Cu(i);let o=new ze({canvas:{container:t},looks:{kinds:e.palette,readOnly:n,emptyText:e.
emptyText},keyboardMoveSelection:{moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[wt,bt,Dh,zh,$o,Wl,wh,Ch,ql,Nl,Ih,No,Kc,pl,Yl,jh,ih,Xl,Fc,
Gc,Oy,Ly]}),r=y=>o.get(y),s=r("canvas"),a=r("eventBus"),c=r("commandStack"),l=r("elementRegistry"),h=r("looks"),u=r("documentModel"),f=r("selection"),d=r("comma\
nds");t.classList.toggle("read-only",n);let m=s.getContainer().querySelector("svg");m.classList.add("canvas-picture"),m.setAttribute("role","application"),m.setAttribute(
"aria-roledescription","process canvas"),m.setAttribute("aria-label","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(r("element\
Factory").createRoot({id:"__root"})),Ty(s);let b=Py(s,r("view")),x=(y,g)=>{let E=typeof y=="string"?gi(y):y,S=E.pools.reduce((L,I)=>L+I.blocks.length+I.flows.length,
0);m.style.display="none",Hu(h,E,g),r("view").read(S,()=>{Qh(o,E),c.clear()}),m.style.display="",a.fire("diagram.read",{})};x(e.document,e.facts);let C=y=>{for(let g of y)
r("view").draws(g)&&a.fire("element.changed",{element:g,gfx:l.getGraphics(g)})},v=()=>C(l.filter(y=>y.parent));xu(m,i),document.fonts.check("600 13px Inter")||document.
fonts.ready.then(()=>{qh(),v()});let p=y=>e.onTurn?e.onTurn(y):y();if(!n){let y=r("editorActions");for(let g of["undo","redo"])y.unregister(g),y.register(g,()=>p(
()=>c[g]()))}let k,w=$y(s,a);a.on("commandStack.changed",({trigger:y})=>{y!=="clear"&&e.onChange?.({label:y??"change"})});let _=(y,g)=>y.filter(E=>E[g]&&E.parent).
map(E=>E[g].id);return a.on("element.mousedown",1e4,()=>{for(let y,g=a._getListeners("element.click");g;g=y)y=g.next,g.priority===Ry&&a.off("element.click",g.callback)}),
a.on("selection.changed",({newSelection:y})=>{e.onSelect?.({blocks:_(y,"block"),flows:_(y,"flow"),lanes:_(y,"lane"),pools:_(y,"pool")})}),a.on("panel.ask",({element:y})=>e.
onOpen?.(Mn(y))),a.on("kind.change",({element:y,kind:g,props:E})=>e.onKind?.(y.block.id,g,E)),{document:()=>u.write(l.getAll()),json:()=>me(u.write(l.getAll())),
replace(y,g){o.clear(),s.setRootElement(r("elementFactory").createRoot({id:"__root"})),x(y,g)},applyProps:(y,g,E)=>d.apply({blocks:{[y]:{props:g}},facts:E?{[y]:E}:
void 0},"Change properties"),apply:(y,g)=>d.apply(y,g),block:y=>d.find(y,"block")?.block,flow(y){let g=d.find(y,"flow");return g&&{...g.flow,from:g.source.block.
id,to:g.target.block.id}},title(y){let g=d.find(y,"block");return g?h.block(g).title:""},has:({of:y,id:g})=>y==="process"||!!d.find(g,xa(y)),part({of:y,id:g}){let E=y===
"process"?null:d.find(g,xa(y)),S=E&&(E.pool??u.poolOf(E)),L=ot(u.head,{pools:[],layout:{}});if(!S)return L;let I=y==="flow"?[E.source,E.target]:y==="block"?[E]:
[],z=l.filter(et=>et.pool||et.lane||I.includes(et)||et.flow&&et.source===I[0]),W=u.write(z).pools.find(et=>et.id===S.id);return W?ot(L,{pools:[W]}):L},titlesAround({
of:y,id:g}){let E=y==="process"?null:d.find(g,xa(y)),S=E?.flow?[E.source,E.target]:E?E.outgoing.map(L=>L.target):[];return Object.fromEntries(S.map(L=>[L.block.
id,h.block(L).title]))},head:()=>u.head,text:me,parse:gi,describe(y,g){let E=Hu(h,y,g);E.size!==0&&(C(l.filter(S=>S.block&&E.has(S.block.id))),C(l.filter(S=>S.flow&&
E.has(S.source.block.id))))},calm:()=>new Promise(y=>{r("dragging").context()?a.once("drag.cleanup",()=>queueMicrotask(y)):y()}),facts:()=>Object.fromEntries(l.
filter(y=>y.block).map(y=>[y.block.id,h.factsOf(y.block)])),problems(y){let g=h.problems;h.problems=new Map;for(let S of y){let L=S.block||S.flow;L&&h.problems.
set(L,[...h.problems.get(L)??[],S])}let E=[...new Set([...g.keys(),...h.problems.keys()])].filter(S=>me(g.get(S)??null)!==me(h.problems.get(S)??null));C(E.map(S=>d.
find(S)).filter(Boolean))},status(y){h.live=y!==null&&!y.many,h.statuses=new Map(Object.entries(y?.blocks??{})),h.taken=new Set(y?.flows??[]),v()},select(y){let g=d.
find(y);return g?(g.block?r("walk").go(g):(f.select(g),r("view").reveal(g)),!0):!1},show(y){let g=y&&d.find(y);g&&r("view").reveal(g)},drawLanes(){r("lanes").draw()||
a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},choose(y){let g=d.find(y,"block");g&&(f.select(g),r("view").reveal(
g),r("view").cull())},point(y){let g=y&&d.find(y,"block");k!==g&&(k?.parent&&s.removeMarker(k,"pointed"),g&&s.addMarker(g,"pointed"),k=g||void 0)},onPoint(y){a.
on("element.hover",({element:g})=>y(g.block?.id??"")),a.on("element.out",()=>y(""))},deselect:()=>f.select(null),focus(){let[y]=f.get();y?r("walk").focus(y):s.focus()},
fit:()=>r("view").fit(),undo:()=>p(()=>c.undo()),redo:()=>p(()=>c.redo()),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),svg:()=>r("exporting").svg(),tidy:()=>r(
"tidy").all(),drag:(y,g)=>r("create").start(y,r("elementFactory").newBlock(g)),add(y){let[g]=f.get();if(h.offers.get(y)?.shape==="event"){g&&r("insert").onEdge(
g,y);return}let E=g?.flow?{flow:g}:g?.block&&h.exits(g.block).length>0&&h.canBeEntered({id:"",kind:h.offers.get(y)?.kind??y})?{source:g}:{},S=r("picker").add(y,
E);S&&r("walk").go(S)},repaint:()=>r("minimap").repaint(),on:(y,g)=>a.on(y,g),destroy(){b.disconnect(),w.abort(),o.destroy()},diagram:o}}function xa(e){return e===
"flow"||e==="lane"||e==="pool"?e:"block"}function Ty(e){for(let t of["addMarker","removeMarker"]){let n=e[t].bind(e);e[t]=(i,o)=>{let r=typeof i=="string"?e._elementRegistry.
get(i):i;(r?.parent||r?.waypoints)&&n(r,o)}}}function $y(e,t){let n=new AbortController,i=!1;return document.addEventListener("focusin",o=>i=e.getContainer().contains(
o.target),{signal:n.signal}),t.on("elements.changed",50,()=>{i&&document.activeElement===document.body&&e.focus()}),n}function Py(e,t){let n=e.getContainer(),i=n.
querySelector("svg"),o={width:0,height:0},r=()=>{o={width:n.clientWidth,height:n.clientHeight},!(!o.width||!o.height)&&(i.setAttribute("width",String(o.width)),
i.setAttribute("height",String(o.height)))};r(),e.getSize=()=>({...o});let s=new ResizeObserver(()=>t.resize(()=>{r(),e.resized()}));return s.observe(n),s}function Hu(e,t,n){
let i=new Set;if(!n)return i;for(let o of t.pools)for(let r of o.blocks)n[r.id]&&e.learn(r,n[r.id])&&i.add(r.id);return i}var Iy={saved:{icon:"circle-check",text:({at:e})=>e?`Saved · ${Mi(e)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},Kr=class{constructor(t,n){
this.designer=n,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>n.undo()),this.redo?.addEventListener("click",()=>n.redo()),n.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,n){
let{icon:i,text:o}=Iy[t],{place:r}=this;!r||r.dataset.state==="offline"&&t==="saving"||(r.dataset.state=t,r.replaceChildren(J(i),A("span",{},[o(n)])),t==="saved"&&
this.clear())}ask(t,n){if(!this.banner)return;let i=n.map(({text:o,act:r,primary:s})=>{let a=A("button",{type:"button",class:`btn btn--small ${s?"btn--primary":
"btn--secondary"}`},[o]);return a.addEventListener("click",()=>{this.clear(),r()}),a});this.banner.replaceChildren(J("triangle-alert"),A("p",{},[t]),A("div",{class:"\
row"},i)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var wa=null,Ti=()=>wa;addEventListener("pointerdown",e=>{e.button!==0||!(e.target instanceof Element)||!e.target.closest("button, summary, label, a, [data-handl\
e]")||(wa??=new Promise(t=>{let n=new AbortController;for(let i of["pointerup","pointercancel","blur"])addEventListener(i,()=>{n.abort(),setTimeout(()=>{wa=null,
t()})},{signal:n.signal,capture:i!=="blur"})}))},{capture:!0});function Ur(e,t){let n=e.querySelector("#panel-answer");if(!n)return null;n.remove();let{label:i,change:o}=t.parse(n.textContent??"");return{label:i,change:Ny(o??
{})}}function Ny(e){let t=i=>i&&Object.fromEntries(Object.entries(i).map(([o,r])=>[o,r===null?void 0:r])),n=i=>i&&Object.fromEntries(Object.entries(i).map(([o,r])=>[
o,t(r)]));return{...e,blocks:n(e.blocks),flows:n(e.flows),lanes:n(e.lanes),pools:n(e.pools),document:t(e.document)}}var In=class{constructor(t,n){this.part=t,this.
text=n,this.since=new Map}news(t){let n={...t};for(let i of["blocks","flows","lanes","pools"])t[i]&&(n[i]=Object.fromEntries(Object.entries(t[i]).map(([o,r])=>[
o,this.members(i,o,r)])));return t.document&&(n.document=this.members("document","",t.document)),n}members(t,n,i){let o=this.thing(t,n);return Object.fromEntries(
Object.entries(i).filter(([r,s])=>{let a=`${t} ${n} ${r}`,c=this.text(s),l=this.since.get(a)??this.text(o?.[r]);return this.since.set(a,c),c!==l}))}thing(t,n){return t===
"document"?this.part:this.part.pools.flatMap(o=>t==="pools"?[o]:o[t]??[]).find(o=>o.id===n)}};var jy=".combobox__input, [data-quiet], [data-open-mark]";function Zr(e){let t=new Map;for(let n of e?.elements??[]){let i=n;if(!i.name||i.disabled||i.matches(`\
button, fieldset, ${jy}`))continue;let o=t.get(i.name)??[];t.set(i.name,o),(!(i.type==="checkbox"||i.type==="radio")||i.checked)&&o.push(i.value)}return new Map(
[...t].map(([n,i])=>[n,JSON.stringify(i)]))}function Fu(e){for(let t of e.querySelectorAll("[data-open-mark]"))t.value=t.parentElement?.querySelector(":scope > \
details")?.hasAttribute("open")?"1":"";return new URLSearchParams(new FormData(e))}function qu(e,t){for(let n of e.querySelectorAll("input, textarea, select"))if(!(n===
t||n.matches(".combobox__input, [data-quiet]")))if(n instanceof HTMLSelectElement)for(let i of n.options)i.selected=i.defaultSelected;else n.type==="checkbox"||
n.type==="radio"?n.checked=n.defaultChecked:n.value!==n.defaultValue&&(n.value=n.defaultValue)}var Yr=class{constructor(t,n){this.place=t,this.told=n,this.open=
new Set,t.addEventListener("change",i=>{i.target.matches(".combobox__input, [data-quiet]")||n.changed()}),t.addEventListener("focusout",()=>n.left()),t.addEventListener(
"submit",i=>{i.preventDefault();let o=i.submitter;o?.name?n.pressed({name:o.name,value:o.value}):n.changed()}),t.addEventListener("click",i=>this.clicked(i.target)),
t.addEventListener("pointerdown",i=>this.grab(i))}get form(){return this.place.querySelector("form")}reopen(){for(let t of this.open)this.place.querySelector(`d\
etails[id="${CSS.escape(t)}"]`)?.setAttribute("open","")}clicked(t){let n=t.closest("summary")?.parentElement;n instanceof HTMLDetailsElement&&n.id&&(n.open?this.
open.delete(n.id):this.open.add(n.id));let i=t.closest("[data-insert]");if(i)return this.insert(i);let o=t.closest("[data-add-clause]");if(o)return this.addClause(
o);let r=t.closest("[data-remove-clause]")?.closest("[data-clause]");r&&(r.remove(),this.told.changed())}addClause(t){let n=t.closest("[data-group]"),i=[...(n??
t.closest("[data-condition]"))?.querySelectorAll("[data-clause]")??[]].at(-1),o=i?.cloneNode(!0);if(!i||!o)return;for(let s of o.querySelectorAll("input, select"))
s.name.endsWith(".group")||(s.value="");let r=o.querySelector('[name$=".group"]');r&&(r.value=t.getAttribute("data-new-group")??n?.getAttribute("data-group")??""),
i.after(o),this.told.changed()}insert(t){let n=this.form?.elements.namedItem(t.dataset.into??"");(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)&&
(n.focus(),n.setRangeText(t.dataset.insert??"",n.selectionStart??n.value.length,n.selectionEnd??n.value.length,"end"),this.told.changed())}grab(t){let n=t.target.
closest("[data-handle]")?.closest("[data-row]");if(!n||t.button!==0)return;t.preventDefault();let i=new AbortController,{signal:o}=i,r=!1;n.classList.add("is-dr\
agged"),addEventListener("pointermove",s=>{let a=document.elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===n||a.parentElement!==n.parentElement)
return;let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(n);else if(!l&&s.
clientY<c.top+c.height/2)a.before(n);else return;r=!0},{signal:o});for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{i.abort(),n.classList.remove(
"is-dragged"),r&&this.told.changed()},{signal:o})}};var Xr=class{constructor(t,n){this.place=t,this.acts=n,this.shown=null}async fetch(t,n,i,o){let r=o?`What you entered for ${i} is still here, but not saved.`:`T\
he fields of ${i} cannot be shown.`;try{let s=await fetch(t,{method:"POST",body:n,credentials:"same-origin",headers:{"HX-Request":"true",Accept:"text/html"},signal:AbortSignal.
timeout(3e4)}),a=await s.text(),c=new DOMParser().parseFromString(a,"text/html"),l=/^\s*<!doctype/i.test(a);if(s.ok&&!l)return c;s.status===401||s.redirected&&l?
this.say({title:"You were signed out.",text:`${r} Sign in in another window, then try again here.`},o):this.say({title:Gu(c,".toast__title, main h1")||"The serv\
er could not do this.",text:`${Gu(c,".toast__text, .problem__what p")} ${r}`},o)}catch{this.say({title:"The server did not answer.",text:`${r} Look whether you \
are connected, then try again.`},o)}return null}say({title:t,text:n},i){this.clear();let o=document.getElementById("panel-trouble");if(!(o instanceof HTMLTemplateElement))
return;let r=document.importNode(o.content,!0).firstElementChild,s=(c,l)=>r.querySelector(c).replaceChildren(l);s(".banner__title",t),s("[data-panel-why]",n.trim()),
r.querySelector("[data-panel-again]")?.addEventListener("click",this.acts.again);let a=r.querySelector("[data-panel-discard]");a.hidden=!i,a.addEventListener("c\
lick",this.acts.discard),this.shown=r,this.place.before(r),r.scrollIntoView({block:"nearest"})}clear(){this.shown?.remove(),this.shown=null}};function Gu(e,t){return(e.
querySelector(t)?.textContent??"").trim().slice(0,500)}var Wu={of:"process",id:""},$i=class{constructor(t,n,{before:i,of:o}){this.place=t,this.designer=n,this.before=i,this.of=o,this.wanted=null,this.drawn=null,this.
told=new Map,this.basis=new In({pools:[]},n.text),this.picture="",this.due=!1,this.stale=!1,this.late=!1,this.press=null,this.asked=[],this.busy=!1,this.waiting=
[],this.applying=!1,this.focusNext="",this.focused="",this.fields=new Yr(t,{changed:()=>this.again(),left:()=>{this.work()},pressed:r=>{this.press=r,this.again()}}),
this.trouble=new Xr(t,{again:()=>this.again(),discard:()=>this.discard()}),n.on("commandStack.changed",()=>this.applying||this.refresh()),addEventListener("onli\
ne",()=>this.trouble.shown&&this.again()),addEventListener("beforeunload",r=>{this.pending()&&(this.again(),r.preventDefault())})}show(t){let n=Object.entries(t).
flatMap(([i,o])=>o.map(r=>({of:i.slice(0,-1),id:r})));this.wanted=n.length===1?n[0]:n.length===0?Wu:null,this.work()}first(){this.wanted=Wu,this.work()}ask(t){this.
wanted&&this.asked.push({subject:this.wanted,more:t}),this.again()}pending(){return this.press!==null||this.asked.length>0||this.unsent().size>0}settled(){return new Promise(
t=>{this.waiting.push(t),this.again()})}focus(t="*"){this.focusNext=t,this.place.inert||this.goOn()}tell(t,n=this.wanted,i=n&&this.designer.part(n)){n&&(t.set("\
_of",n.of),t.set("_id",n.id),t.set("_document",this.designer.text(i)),t.set("_titles",JSON.stringify(this.designer.titlesAround(n))))}refresh(){this.wanted&&!this.
designer.has(this.wanted)&&(this.wanted=null),this.drawn&&!this.moved()&&this.pictured(this.drawn)!==this.picture&&(this.stale=!0),(this.stale||this.moved())&&this.
work()}again(){this.due=!0,this.trouble.clear(),this.work()}discard(){this.press?this.press=null:this.unsent().size>0?this.forget():this.asked.shift(),this.again()}forget(){
this.drawn=null,this.told=new Map}unsent(){if(!this.drawn)return new Set;let t=Zr(this.fields.form);return new Set([...t.keys(),...this.told.keys()].filter(n=>t.
get(n)!==this.told.get(n)))}moved(){return ee(this.wanted)!==ee(this.drawn)}pictured(t){return this.designer.text(this.designer.part(t))}next(){if(this.trouble.
shown)return null;let t=this.moved(),n=this.unsent().size>0;if(this.press||n&&(this.due||t||this.asked.length>0||this.waiting.length>0))return()=>this.edit();if(this.
due=!1,this.asked.length>0)return()=>this.load(this.asked[0].subject,this.asked[0].more);let{wanted:i}=this;return!t&&!this.stale&&(!this.late||n)?null:i?()=>this.
load(i):()=>this.empty()}async work(){if(this.mark(),!this.busy){this.busy=!0;try{for(let t=this.next();t;t=this.next())await t(),this.mark()}finally{this.busy=
!1,this.mark();for(let t of this.waiting.splice(0))t(!this.trouble.shown&&!this.pending())}}}mark(){let t=this.press!==null||this.asked.length>0||this.moved()&&
!(this.trouble.shown&&this.unsent().size>0);t&&!this.place.inert&&(this.focused=this.place.contains(document.activeElement)?ba(document.activeElement):""),this.
place.inert=t,this.place.setAttribute("aria-busy",String(this.busy&&this.pending()))}async edit(){let{drawn:t,press:n,fields:{form:i}}=this;if(!t||!i||!this.designer.
has(t)){this.forget(),this.press=null,this.stale=!0;return}let o=Zr(i),r=this.designer.part(t),s=Fu(i);n&&s.append(n.name,n.value),this.due=!1;let a=await this.
send(s,t,r);if(!a)return;let c=await this.take(a,r,this.basis);this.told=o,n&&(this.press=null),await Ti();let l=this.draw(a,t,c,n);n&&!l&&this.forget(),this.late=
!l}async load(t,n){if(await this.before(),this.press||this.due&&this.unsent().size>0||!n&&ee(t)!==ee(this.wanted))return;if(!this.designer.has(t))return n&&this.
asked.shift(),this.refresh();this.stale=!1;let i=this.designer.part(t),o=new URLSearchParams(n);this.of==="selection"&&t.of==="process"&&o.set("_view","overview");
let r=await this.send(o,t,i);if(!r){this.stale=!0;return}n&&this.asked.shift();let s=n?await this.take(r,i):new In(i,this.designer.text);await Ti(),this.stale||=
!n&&this.designer.text(i)!==this.pictured(t);let a=!this.stale&&this.draw(r,t,s,null);!a&&n&&ee(t)===ee(this.drawn)&&this.forget(),this.late=!a}empty(){this.forget(),
this.stale=this.late=!1;let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&this.place.replaceChildren(t.content.cloneNode(!0))}async send(t,n,i){
this.tell(t,n,i);let o=await this.trouble.fetch(this.place.dataset.panelAddress??"",t,this.titled(n),this.pending());return o&&{page:o,change:Ur(o,this.designer)}}titled({
of:t,id:n}){return t==="block"?`“${this.designer.title(n)}”`:t==="process"?"the process":`this ${t}`}async take({change:t},n,i){await this.designer.calm();let o=new In(
n,this.designer.text);if(!t)return o;let r=o.news(t.change);this.applying=!0;try{this.designer.apply(i?i.news(t.change):r,t.label)}finally{this.applying=!1}return this.
drawn&&(this.picture=this.pictured(this.drawn)),o}draw({page:t},n,i,o){if(ee(n)!==ee(this.wanted)||this.press||this.asked.length>0)return!1;let r=ee(n)===ee(this.
drawn),s=this.unsent(),a=this.place.contains(document.activeElement)?document.activeElement:null,c=r&&Dy(a)?a:null,l=c?.value??"";if(s.size>0&&!(s.size===1&&c&&
By(c,s,t)))return!1;this.focused||=ba(a);let h=o?.name==="_add"?this.rows(o.value).length:NaN;window.htmx.swap({sourceElement:this.place,target:this.place,swap:"\
innerMorph",text:t.body.innerHTML}),qu(this.place,c),s.size>0&&c&&c.value!==l&&(c.value=l),this.fields.reopen(),this.drawn=n,this.basis=i,this.picture=this.pictured(
n),this.told=Zr(this.fields.form);for(let f of s)this.told.delete(f);this.mark();let u=o&&this.rows(o.value)[h]?.closest("[data-row]");return u?Hy(u):this.goOn(),
!0}rows(t){return[...this.place.querySelectorAll(`[name="${CSS.escape(t)}.order"]`)]}goOn(){let t=this.focusNext,n=this.focused;if(this.focusNext=this.focused="",
t){let i=t==="*"?null:this.place.querySelector(`[data-field="${CSS.escape(t)}"]`);i?.querySelector("details")?.setAttribute("open","");let o=(i||this.place).querySelector(
'input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');o instanceof HTMLElement&&o.focus()}else n&&document.activeElement===document.body&&[
...this.place.querySelectorAll("input, select, textarea, button, summary")].find(i=>ba(i)===n)?.focus()}};function ee(e){return e?`${e.of} ${e.id}`:""}function ba(e){
return e?.id||e?.getAttribute("aria-label")||e?.textContent?.trim()||""}function Dy(e){return e instanceof HTMLTextAreaElement||e instanceof HTMLInputElement&&e.
selectionStart!==null}function By(e,t,n){if(!e.id||!t.has(e.name))return!1;let i=n.getElementById(e.id);return e.form?.elements.namedItem(e.name)===e&&i?.tagName===
e.tagName&&i.getAttribute("name")===e.name&&i.getAttribute("type")===e.getAttribute("type")}function Hy(e){let t=e.querySelector("input:not([type=hidden]), sele\
ct, textarea");t?.focus(),t&&"select"in t&&t.select(),e.scrollIntoView({block:"nearest"})}var Vu="segue.reading",zy=300,Jr=class{constructor(t,n){this.pane=t,this.designer=n,this.text=t.querySelector(".reading__text"),this.toggles=document.querySelectorAll(
"[data-reading-toggle]"),this.blocks=[],this.statuses={},this.stale=!1,this.listen();let i=localStorage.getItem(Vu);this.show(i===null?t.hasAttribute("data-open")&&
innerWidth>=1200:i==="open"&&innerWidth>=832)}listen(){let t=i=>i.target.closest?.("[data-reads]"),n=i=>i?.dataset.reads??"";for(let i of["mouseover","focusin"])
this.text.addEventListener(i,o=>this.designer.point(n(t(o))));for(let i of["mouseleave","focusout"])this.text.addEventListener(i,()=>this.designer.point(""));this.
text.addEventListener("focusin",i=>t(i)&&this.stop(t(i))),this.text.addEventListener("click",i=>t(i)&&this.designer.choose(n(t(i)))),this.text.addEventListener(
"keydown",i=>this.key(i)),this.text.addEventListener("htmx:after:swap",()=>this.draw()),this.designer.onPoint(i=>{for(let o of this.steps())o.classList.toggle("\
is-pointed",i!==""&&o.dataset.reads===i)});for(let i of this.toggles)i.addEventListener("click",()=>this.choose(!this.shown()));this.pane.querySelector("[data-r\
eading-close]")?.addEventListener("click",()=>{this.choose(!1),this.toggles[0]?.focus()}),this.pane.querySelector("[data-reading-print]")?.addEventListener("cli\
ck",()=>print())}shown(){return!this.pane.classList.contains("reading--away")}choose(t){localStorage.setItem(Vu,t?"open":"away"),this.show(t),t&&this.stale&&this.
refresh()}show(t){this.pane.classList.toggle("reading--away",!t);for(let n of this.toggles)n.setAttribute("aria-pressed",String(t));for(let n of this.pane.querySelectorAll(
".reading__head button"))n.setAttribute("tabindex",t?"0":"-1");this.draw()}refresh(){if(!this.shown()&&this.steps().length>zy){this.stale=!0;return}this.stale=!1,
this.text.dispatchEvent(new CustomEvent("reading-load"))}selected(t){for(let i of this.blocks)this.step(i)?.removeAttribute("aria-current");this.blocks=t;for(let i of t)
this.step(i)?.setAttribute("aria-current","true");let n=t.length===1&&this.step(t[0]);!n||!this.shown()||(this.stop(n),this.text.contains(document.activeElement)||
n.scrollIntoView({block:"nearest"}))}status(t){this.statuses=t.blocks??{},this.draw();let n=this.steps().find(i=>["attention","waiting","active"].includes(this.
statuses[i.dataset.reads??""]?.status));n&&this.shown()&&n.scrollIntoView({block:"nearest"})}steps(){return[...this.text.querySelectorAll("[data-reads]")]}step(t){
return this.text.querySelector(`[data-reads="${CSS.escape(t)}"]`)}draw(){let t=this.steps();for(let i of t){let o=i.dataset.reads??"";this.blocks.includes(o)?i.
setAttribute("aria-current","true"):i.removeAttribute("aria-current");let r=this.statuses[o];i.dataset.status!==(r?.status??"")&&(i.dataset.status=r?.status??"");
let s=i.querySelector("[data-reads-mark]"),a=r?Ci(r):"";s&&s.textContent!==a&&(s.textContent=a)}let n=t.find(i=>i===document.activeElement)??t.find(i=>i.hasAttribute(
"aria-current"))??t[0];n&&this.stop(n)}stop(t){for(let n of this.text.querySelectorAll('[data-reads][tabindex="0"]'))n!==t&&n.setAttribute("tabindex","-1");t.tabIndex=
this.shown()?0:-1}key(t){let n=this.steps(),i=n.indexOf(document.activeElement),o={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:n.length-1}[t.key];i<0||o===void 0||(t.preventDefault(),
n[Math.max(0,Math.min(n.length-1,o))].focus())}};var ka=100,Qr=class{constructor(t,n,i){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=n,this.
go=i,this.said="",this.places=new Map}show(t){let n=[...t].sort((r,s)=>+(r.severity==="warning")-+(s.severity==="warning"));this.designer.problems(t);for(let r of this.
counts)r.textContent=t.length>0?String(t.length):"",r.toggleAttribute("hidden",t.length===0);let i=JSON.stringify(n.map(r=>[r,this.nameOf(r)]));if(i===this.said)
return;this.said=i;let o=A("li",{class:"problems-none"},[J("circle-check"),"Nothing to mend."]);this.places.clear(),this.list?.replaceChildren(...t.length>0?[]:
[o]),this.fill(n,i)}fill(t,n){n!==this.said||!this.list||(this.list.append(...t.slice(0,ka).map(i=>this.entry(i))),t.length>ka&&setTimeout(()=>this.fill(t.slice(
ka),n)))}entry(t){let n=this.nameOf(t),i=t.severity==="error",o=A("button",{type:"button",class:`mend mend--${t.severity}`},[J(i?"circle-alert":"triangle-alert"),
A("span",{class:"mend__words"},[A("span",{class:"sr-only"},[i?"Must be mended: ":"Worth a look: "]),...n?[this.where(t,n)]:[],A("span",{},[t.text]),...t.suggestion?
[A("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return o.addEventListener("click",()=>this.go(t)),A("li",{},[o])}where(t,n){let i=A("span",{class:"\
mend__where"},[n]);return this.places.set(i,t),i}renamed(){for(let[t,n]of this.places){let i=this.nameOf(n);i&&t.textContent!==i&&(t.textContent=i)}}nameOf(t){if(t.
block)return this.designer.title(t.block);let n=t.flow&&this.designer.flow(t.flow);return n?`${this.designer.title(n.from)} → ${this.designer.title(n.to)}`:""}};var _a=13e4,Ku=(e,t)=>`segue.answer.${e}.${t}`;function Ea(e,t){return sessionStorage.getItem(Ku(e,t))??""}var ts=class{constructor(t,n,i,o){this.place=t,this.key=
`segue.trial.${t.dataset.keeps}`,i.place.addEventListener("click",async r=>{r.target.closest("[data-trial]")&&await o()&&(t.dispatchEvent(new CustomEvent("trial\
-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",r=>{let{ctx:s}=r.detail;s.request.body?.set&&(s.request.timeout=_a,i.tell(s.request.
body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),this.keep();let r=Ur(t,n);r?n.apply(r.change,r.label):t.querySelector("#trial-answer")?.scrollIntoView(
{block:"nearest"})}),t.addEventListener("change",()=>this.remember())}keep(){let t=this.place.querySelector("[data-trial-whole]");t&&sessionStorage.setItem(Ku(this.
place.dataset.keeps??"",t.dataset.trialWhole??""),t.value)}samples(){return this.place.querySelectorAll("[data-sample]")}remember(){let t=this.kept();for(let n of this.
samples())t[n.dataset.sample??""]=n.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.kept();for(let n of this.samples())!n.value&&n.
dataset.sample&&t[n.dataset.sample]&&(n.value=t[n.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(this.key)??"{}")}catch{return{}}}};var Uu=[2e3,4e3,8e3,15e3,3e4],es=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",n=>{this.dirty&&(this.now(),n.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:n,document:i}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let o,r=this.keepTheirs?"?kee\
p=1":"";try{o=await fetch(this.options.address+r,{method:"PUT",body:n,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(n)}if(o.ok)return this.saved(o,i);this.dirty=!0;let s=await o.json().catch(()=>({}));return o.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):o.status===401?this.stop("signed-out",{}):o.status>=500||o.status===429?this.unreachable(n):this.stop("\
refused",{message:s.detail})}async saved(t,n){this.tries=0,this.keepTheirs=!1,this.revision=Yu(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),n)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),Uu[Math.min(this.tries++,Uu.length-1)])}stop(t,n){this.stopped=!0,this.keep(),this.options.onState(t,n)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:Yu(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function Yu(e){return e.headers.get("ETag")?.replace(/^W\/|"/g,"")}var Sa=400,Fy=3200,ns=class{constructor(t){this.stage=t,this.turn=0}async go(t,n){this.stop();let i=this.turn,o=this.plan(t);if(o.length===0||matchMedia("(prefe\
rs-reduced-motion: reduce)").matches)return!0;let r=Math.max(...o.map(l=>l.at))+Sa,s=Math.max(1,r/Fy),a=this.stage.diagram.get("canvas").getLayer("tokens",10),c=performance.
now();return new Promise(l=>{let h=u=>{if(i!==this.turn)return l(!1);let f=Math.max(0,u-c)*s;for(let d of o)this.move(d,(f-d.at)/Sa,a,n);return f<r?requestAnimationFrame(
h):(this.clear(a),l(!0))};requestAnimationFrame(h)})}stop(){this.turn++,this.stage.diagram.get("canvas").getLayer&&this.clear(this.stage.diagram.get("canvas").getLayer(
"tokens",10))}clear(t){t.replaceChildren()}plan(t){let n=this.stage.diagram.get("elementRegistry"),i=new Map;return t.flatMap(o=>{let r=n.find(a=>a.flow?.id===o);
if(!r)return[];let s=i.get(r.source)??0;return i.set(r.target,Math.max(i.get(r.target)??0,s+Sa)),[{flow:o,at:s,points:r.waypoints,length:qy(r.waypoints),dot:null,
over:!1}]})}move(t,n,i,o){if(n<0||t.over)return;t.dot||(o(t.flow),t.dot=O("circle",{class:"token",r:7},i));let r=n<.5?2*n*n:1-(-2*n+2)**2/2,{x:s,y:a}=Gy(t.points,
t.length*Math.min(1,r));t.dot.setAttribute("transform",`translate(${s} ${a})`),n>=1&&(t.over=!0,t.dot.remove())}};function qy(e){let t=0;for(let n=1;n<e.length;n++)
t+=Math.hypot(e[n].x-e[n-1].x,e[n].y-e[n-1].y);return t}function Gy(e,t){for(let n=1;n<e.length;n++){let[i,o]=[e[n-1],e[n]],r=Math.hypot(o.x-i.x,o.y-i.y);if(t<=
r&&r>0)return{x:i.x+(o.x-i.x)*t/r,y:i.y+(o.y-i.y)*t/r};t-=r}return e[e.length-1]}var is=class{constructor(t,n,{ready:i,palette:o,keeps:r}){this.designer=n,this.ready=i,this.palette=o,this.keeps=r,this.root=t.querySelector(".designer"),this.opener=
t.querySelector("[data-try]"),this.banner=t.querySelector("[data-stage-banner]"),this.panel=t.querySelector("[data-stage-panel]"),this.body=t.querySelector("[da\
ta-stage-body]"),this.stage=null,this.shown="",this.open=new Map,this.opener.addEventListener("click",()=>this.stage?this.end():this.begin()),t.querySelector("[\
data-try-end]")?.addEventListener("click",()=>this.end()),this.panel.addEventListener("click",s=>this.clicked(s.target)),this.panel.addEventListener("toggle",s=>{
let{id:a,open:c}=s.target;a&&this.open.set(a,c)},!0),this.body.addEventListener("htmx:config:request",s=>{s.detail.ctx.request.timeout=_a}),this.body.addEventListener(
"htmx:after:swap",()=>this.drawn())}async begin(){if(this.stage||this.beginning||(this.beginning=!0,!await this.ready().finally(()=>this.beginning=!1)))return;let n=this.
draft;this.root.classList.add("is-trying"),this.place=A("div",{class:"designer-canvas stage-canvas","data-stage":""}),n.after(this.place);for(let i of this.hidden())
i.inert=!0;this.banner.hidden=this.panel.hidden=!1,this.pressed(!0),this.stage=Vr({container:this.place,readOnly:!0,document:this.designer.json(),palette:this.palette,
facts:this.designer.facts(),icons:document.documentElement.dataset.icons??""}),Object.defineProperty(this.place,"designer",{value:this.stage}),this.stage.status(
{blocks:{},flows:[]}),this.tokens=new ns(this.stage),this.shown="",this.body.dispatchEvent(new CustomEvent("try-load"))}end(){if(this.stage){this.tokens?.stop(),
this.stage.destroy(),this.place?.remove(),this.stage=null,this.root.classList.remove("is-trying");for(let t of this.hidden())t.inert=!1;this.banner.hidden=this.
panel.hidden=!0,this.pressed(!1),window.segue.say("Back to the draft."),this.opener.focus()}}get draft(){return this.root.querySelector(".designer-canvas:not([d\
ata-stage])")}hidden(){let t=document.querySelector(".page__bar-actions [data-undo]")?.closest(".btn-group")??null;return[this.draft,...this.root.querySelectorAll(
".palette, .panel:not([data-stage-panel])"),t].filter(n=>n!==null).map(n=>n)}pressed(t){this.opener.setAttribute("aria-pressed",String(t));let n=this.opener.querySelector(
"span");n&&(n.textContent=t?"Stop trying":"Try it")}drawn(){let t=this.body.querySelector("#try-scene")?.textContent??"";for(let[i,o]of this.open)document.getElementById(
i)?.toggleAttribute("open",o);if(this.offer(),!t||!this.stage||this.shown===t)return;this.shown=t;let n=JSON.parse(t);window.segue.say(n.say),this.body.querySelector(
".errors")||(this.panel.querySelector(".stage-body")?.scrollTo({top:0}),this.body.querySelector("[data-stage-focus]")?.focus({preventScroll:!0})),this.play(n)}async play(t){
let{stage:n,tokens:i}=this;if(!n||!i||!await i.go(t.went,r=>n.show(n.flow(r)?.to??"")))return;let o={...t.status.blocks};for(let r of t.before.blocks)o[r]={status:"\
walked"};n.status({blocks:o,flows:[...t.status.flows,...t.before.flows]}),n.show(t.look)}offer(){let t=this.body.querySelector("[data-last-answer]");t&&(t.hidden=
!Ea(this.keeps,t.dataset.lastAnswer??""))}clicked(t){let n=t.closest("[data-try-show]")?.getAttribute("data-try-show");if(n&&this.stage?.select(n),t.closest("[d\
ata-take-answer]")){let i=t.closest("[data-last-answer]")?.getAttribute("data-last-answer")??"",o=this.body.querySelector("#try-json");if(!o)return;o.value=JSON.
stringify(JSON.parse(Ea(this.keeps,i)),null,2),o.focus()}}};function Xu(e,t){e.addEventListener("pointerdown",i=>{let o=Zu(i.target);if(!o||i.button!==0)return;let r=new AbortController,{signal:s}=r;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-i.clientX,a.clientY-i.clientY)<4||(r.abort(),t.drag(a,o))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>r.abort(),{signal:s})}),e.addEventListener("dragstart",i=>i.preventDefault()),e.addEventListener("click",i=>{let o=Zu(i.target);o&&t.add(o),i.target instanceof
Element&&i.target.closest("[data-lanes]")&&t.drawLanes()});let n=e.querySelector('input[type="search"]');n?.addEventListener("input",()=>{Vy(e,n.value),os(e,Pi(
e)[0])}),e.addEventListener("keydown",i=>Wy(i,e)),e.addEventListener("focusin",i=>{let o=Pi(e).find(r=>r===i.target);o&&os(e,o)}),e.addEventListener("toggle",()=>os(
e,Pi(e)[0]),!0),os(e,Pi(e)[0])}function Pi(e){return[...e.querySelectorAll(".palette__item, summary")].filter(t=>t.checkVisibility())}function os(e,t){if(t)for(let n of e.
querySelectorAll(".palette__item, summary"))n.setAttribute("tabindex",n===t?"0":"-1")}function Wy(e,t){let n=Pi(t),i=e.target,o=n.indexOf(i),r=i.matches('input[\
type="search"]');if(o<0&&!r||e.ctrlKey||e.metaKey||e.altKey)return;let a=(r?{ArrowDown:0}:{ArrowDown:o+1,ArrowUp:o-1,Home:0,End:n.length-1})[e.key];if(a===void 0)
return;e.preventDefault();let c=n[Math.max(0,Math.min(a,n.length-1))];c?.focus(),c?.scrollIntoView({block:"nearest"})}function Zu(e){return e instanceof Element?
e.closest("[data-kind]")?.getAttribute("data-kind"):null}function Vy(e,t){let n=t.toLowerCase().split(/\s+/).filter(Boolean);for(let i of e.querySelectorAll("[d\
ata-group]")){let o=0;for(let s of i.querySelectorAll("[data-kind], [data-lanes]")){let a=n.every(c=>(s.textContent+" "+s.title).toLowerCase().includes(c));s.hidden=
!a,a&&o++}i.hidden=o===0;let r=i.querySelector("details");r&&(r.open=n.length>0)}}var Ma="expression-list",rs=class{constructor(){this.box=document.createElement("ul"),this.box.id=Ma,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let n=t.target.closest(
'[role="option"]');n instanceof HTMLElement&&this.take(this.candidates[Number(n.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,n,i,o){if(n.length===0)return this.hide(t);this.note=
o;let r=this.field===t?this.chosen():null,s=t.closest("dialog")??document.body;this.box.parentElement!==s&&s.append(this.box),this.candidates=n,this.take=i,this.
field=t,this.active=-1,this.box.replaceChildren(...n.map(Ky)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=n.findIndex(c=>r&&c.text===r.text&&c.start===r.start&&c.end===r.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",Ma),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let n=[...this.box.children];this.active=this.
active<0?t>0?0:n.length-1:(this.active+t+n.length)%n.length,n.forEach((i,o)=>i.setAttribute("aria-selected",String(o===this.active))),n[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",n[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let n=this.box.getBoundingClientRect(),i=innerHeight-t.bottom-8,o=t.top-8,r=i<Math.min(n.height,160)&&o>i;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-n.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,r?o:i))}px`;let s=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=r?`${Math.max(8,t.top-4-Math.min(n.height,o))}px`:`${Math.max(t.bottom,s)+4}px`}};function Ky(e,t){
let n=document.createElement("li");n.id=`${Ma}-${t}`,n.className="fx-option",n.setAttribute("role","option"),n.setAttribute("aria-selected","false"),n.dataset.index=
String(t);let i=document.createElement("span");i.className="fx-option__head";let o=document.createElement("span");if(o.className="fx-option__label",o.textContent=
e.label.trim()||e.text,i.append(o),e.type&&e.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=e.type,i.append(s)}
n.append(i);let r=[e.doc,e.example?`Example: ${e.example}`:""].filter(Boolean).join(" ");if(r){let s=document.createElement("span");s.className="fx-option__doc",
s.textContent=r,n.append(s)}return n}var Uy=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Yy=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Zy(e){
let t=[];for(let n=0;n<e.length;n++){let i=e[n];if((i==="{"||i==="}")&&e[n+1]===i)n++;else if(i==="{"){let o=Xy(e,n+1);t.push({start:n,end:n+1,kind:"brace"});for(let r of Ju(
e.slice(n+1,o)))t.push({...r,start:r.start+n+1,end:r.end+n+1,kind:r.kind==="name"?"hole":r.kind});o<e.length&&t.push({start:o,end:o+1,kind:"brace"}),n=o}}return t}
function Xy(e,t){let n=0,i=!1;for(let o=t;o<e.length;o++){let r=e[o];if(i&&r==="\\")o++;else if(r==='"')i=!i;else{if(i)continue;if(r==="{")n++;else if(r==="}"&&
n--===0)return o}}return e.length}function Ju(e){let t=[];for(let n of e.matchAll(Yy)){let i=n.index,o=i+n[0].length,r=n.groups??{},s="sign";r.text?s=r.text.startsWith(
"@")?"date":"text":r.number?s="number":r.word&&(s=Uy.has(r.word)&&!/^\s*\(/.test(r.word==="not"?e.slice(o):"")?"key":/^\s*\(/.test(e.slice(o))?"call":"name"),t.
push({start:i,end:o,kind:s})}return t}function Qu(e,t,n,i=!1){let o=new Set([0,t.length]),r=i?Zy(t):Ju(t);for(let h of r)o.add(h.start).add(h.end);for(let h of n)
o.add(h.start).add(h.end);let s=[...o].filter(h=>h>=0&&h<=t.length).sort((h,u)=>h-u),a=[],c=0;for(let h=0;h+1<s.length;h++){let[u,f]=[s[h],s[h+1]];for(;c<r.length&&
r[c].end<=u;)c++;let d=r[c]&&r[c].start<=u?r[c].kind:"",m=n.find(x=>x.start<=u&&x.end>=f&&x.end>x.start);if(!d&&!m){a.push(document.createTextNode(t.slice(u,f)));
continue}let b=document.createElement("span");b.className=`${d?`fx-${d}`:""}${m?m.warning?" fx-odd":" fx-bad":""}`.trim(),b.textContent=t.slice(u,f),a.push(b)}let l=document.
createElement("span");l.append(...a),e.replaceChildren(l)}var Jy=30,Qy="/expressions",tv,Ht=()=>tv??=new rs,Pe=class{constructor(t,n){this.input=t,this.options=n,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:i}=this.end;this.settled=t.value,t.addEventListener("change",
()=>this.settled=t.value,{signal:i}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:i}),t.addEventListener("keydown",o=>this.key(o),{signal:i}),
t.addEventListener("blur",()=>this.leave(),{signal:i}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:i}),t.addEventListener("sc\
roll",()=>this.scroll(),{signal:i}),this.draw()}dress(){let{input:t,options:{note:n}}=this,i=t.getAttribute("aria-describedby")??"";for(let[o,r]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(o,r);Ht().isOf(
t)&&Ht().tell(t),n&&!i.split(" ").includes(n.id)&&t.setAttribute("aria-describedby",`${i} ${n.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,Ht().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),
Jy)}again(){this.changed(this.wants)}leave(){this.wants=!1,Ht().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,n=this.input.value,i=this.wants?this.input.selectionStart??n.length:null,o;this.under.abort();let{signal:r}=this.under=new AbortController;try{
let s=await fetch(Qy,{method:"POST",credentials:"same-origin",signal:r,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:n,caret:i})});if(!s.ok)return;o=await s.json(),await Ti()}catch{return}t!==this.asked||n!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=o.faults,this.draw(),this.say(o),this.options.onAnswer?.(o),this.wants&&document.activeElement===
this.input&&Ht().show(this.input,o.candidates,s=>this.take(s),this.options.note))}draw(){let t=this.options.paint;t&&(Qu(t,this.input.value,this.faults,this.options.
prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:n,preview:i}=this.
options,o=t.faults.find(a=>!a.warning)??t.faults[0],r=JSON.stringify(o??null);if(n&&(this.told!==r||!n.hasChildNodes())&&(this.told=r,n.replaceChildren(),n.classList.
toggle("is-odd",!!o?.warning),o)){let a=document.createElement("span");a.textContent=o.text,n.append(a),o.suggestion&&n.append(this.suggestion(o)),this.within&&
document.activeElement===document.body&&n.querySelector("button")?.focus()}if(o&&!o.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!i)return;let s=t.preview;i.textContent=!s||o?"":s.why?s.why:`Gives ${s.value}`,i.classList.toggle("is-none",!!s?.why)}suggestion({start:t,end:n,
suggestion:i}){let o=document.createElement("button");return o.type="button",o.className="fx-use",o.textContent=`Use ${i}`,o.addEventListener("pointerdown",r=>r.
preventDefault()),o.addEventListener("focus",()=>this.within=!0),o.addEventListener("blur",r=>this.within=r.relatedTarget===null),o.addEventListener("click",()=>{
this.input.focus(),this.replace(t,n,i),this.wants=!1}),o}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||
Ht().hide(this.input)}replace(t,n,i){this.input.setRangeText(i,t,n,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let n=Ht().isOf(this.
input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(!n){t.key==="Escape"&&(this.wants=
!1);return}if(t.key==="ArrowDown"||t.key==="ArrowUp")Ht().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&Ht().chosen()&&!t.shiftKey)this.
take(Ht().chosen());else if(t.key==="Escape")Ht().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}};var tf=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ev=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,nv=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,iv=new Set(
["true","false","null","-"]);function Ii(e,t,n,i){let o=e.trim();if(o===""||o==="-")return o;switch(t){case"string":return n?ef(o,i):nf(o,i);case"number":return o.
replace(ev,r=>r.replaceAll(",",""));case"date":return o.replace(nv,'@"$1"');case"boolean":return/^yes$/i.test(o)?"true":/^no$/i.test(o)?"false":/^(true|false)$/i.
test(o)?o.toLowerCase():o}return o}function ef(e,t){let n=/^not\s*\((.*)\)$/s.exec(e);if(n)return`not(${ef(n[1].trim(),t)})`;if(e.includes('"'))return e;let i=e.
split(",").map(o=>o.trim());return i.every(o=>tf.test(o)||o==="")?i.filter(Boolean).map(o=>nf(o,t)).join(", "):e}function nf(e,t){return tf.test(e)&&!iv.has(e)&&
!t(e)?JSON.stringify(e):e}var of,ss=class{constructor(t,n){this.place=t,this.address=n,this.key=`segue.samples.${n}`,this.fields=new WeakMap,this.typed=JSON.parse(sessionStorage.getItem(
this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.keep()),t.addEventListener("htmx:aft\
er:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",i=>{let o=i.target;!o.closest?.("[data-formula]")||this.from!==null||this.load().then(()=>this.
fields.get(o)?.again())}),this.find()}async load(){of??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"application/json"}}).then(i=>i.ok?i.json():
{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:n}=await of;this.known=n,this.from=t}keep(){let t=[...this.place.querySelectorAll("[data\
-formula-result]")];this.focused=t.some(n=>n.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(n=>n.firstChild).map(n=>({id:n.dataset.
formulaResult??"",nodes:[...n.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.querySelector(
".panel-form")?.getAttribute("data-of")===this.subject;for(let{id:n,nodes:i}of t?this.kept:[]){let o=this.place.querySelector(`[data-formula-result="${CSS.escape(
n)}"]`);o&&!o.firstChild&&o.append(...i)}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(
`${this.place.id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let n=t.querySelector("input, textarea");if(!n)
continue;let i=this.fields.get(n);if(i){i.options.paint=t.querySelector(".fx-paint"),i.dress(),i.draw();continue}let o=this.place.querySelector(`[data-formula-n\
ote="${CSS.escape(n.id)}"]`),r=this.place.querySelector(`[data-formula-result="${CSS.escape(n.id)}"]`);this.fields.set(n,new Pe(n,{paint:t.querySelector(".fx-pa\
int"),note:o,prose:t.dataset.prose!==void 0,about:()=>({mode:t.dataset.prose!==void 0?"text":"",type:t.dataset.want??"",vars:this.vars(),samples:{...this.known,
...this.typed}}),onAnswer:s=>r?.dataset.formulaResult===n.id&&this.show(r,n,s)}))}}show(t,n,i){if(t.contains(document.activeElement))return this.say(t,i);if(t.replaceChildren(),
!i.preview)return;let o=document.createElement("p");if(o.className="fx-preview",t.append(o),i.reads.length>0){let r=document.createElement("details");r.className=
"fx-samples";let s=document.createElement("summary");s.textContent="Sample data",r.append(s,...i.reads.map(a=>this.sample(a,n))),t.append(r)}this.say(t,i)}say(t,n){
let i=t.querySelector(".fx-preview"),o=n.preview;!i||!o||(i.textContent=o.why?o.why:`Gives ${o.value}`,i.classList.toggle("is-none",!!o.why))}sample(t,n){let i=document.
createElement("label"),o=document.createElement("span");o.textContent=t;let r=document.createElement("input");r.className="input input--small input--code",r.dataset.
quiet="true",r.dataset.sample=t,r.value=this.typed[t]??this.known[t]??"";let s=this.vars().find(a=>a.name===t)?.type??"";for(let a of["input","change"])r.addEventListener(
a,c=>{c.stopPropagation();let l=Ii(r.value,s,!1,()=>!1);l?this.typed[t]=l:delete this.typed[t],sessionStorage.setItem(this.key,JSON.stringify(this.typed)),this.
fields.get(n)?.changed(!1)});return i.append(o,r),i}};async function rf(e,t){let n=t.files?.[0];if(!n)return;let i=o=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:o})};try{let o=await fetch(e,{
method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:n}),r=await o.json().catch(()=>({}));return o.
ok?r:i(r.detail??"The file could not be read. Try another.")}catch{return i("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function sf(e,t,n){
let i=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let o=await fetch(e,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!o.ok)return i();let r=document.createElement("a");r.href=URL.createObjectURL(
await o.blob()),r.download=/filename="([^"]+)"/.exec(o.headers.get("Content-Disposition")??"")?.[1]??n,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}catch{
i()}}var zt=e=>e.inputs.length+e.outputs.length+(e.notes?.length??0);function Y(e,t){return t<e.inputs.length?{part:"input",i:t}:t<e.inputs.length+e.outputs.length?{
part:"output",i:t-e.inputs.length}:{part:"note",i:t-e.inputs.length-e.outputs.length}}var Ni=(e,t,n)=>n+(t==="input"?0:t==="output"?e.inputs.length:e.inputs.length+
e.outputs.length);function nn(e,t){let{part:n,i}=Y(e,t);return n==="note"?e.notes?.[i]||`Note ${i+1}`:n==="output"?e.outputs[i].label||e.outputs[i].name||`Outpu\
t ${i+1}`:e.inputs[i].label||e.inputs[i].expression||`Input ${i+1}`}function cs(e,t){let{part:n,i}=Y(e,t);return(n==="input"?e.inputs[i].type:n==="output"?e.outputs[i].
type:"string")??""}function ji(e,t,n){let{part:i,i:o}=Y(e,n),r=e.rules[t];return(i==="input"?r.when[o]:i==="output"?r.then[o]:r.notes?.[o])??""}var as=(e,t,n)=>e.
map((i,o)=>o===t?n:i);function ov(e,t,n,i){let{part:o,i:r}=Y(e,n);if(o==="input")return{...t,when:as(t.when,r,i)};if(o==="output")return{...t,then:as(t.then,r,i)};
let s=Array.from({length:e.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:as(s,r,i)}}function Di(e,t){let n=e.rules.slice();for(let{r:i,c:o,text:r}of t)
n[i]&&o<zt(e)&&ji({...e,rules:n},i,o)!==r&&(n[i]=ov(e,n[i],o,r));return n.every((i,o)=>i===e.rules[o])?e:{...e,rules:n}}var on=e=>({when:e.inputs.map(()=>""),then:e.
outputs.map(()=>""),...e.notes?.length?{notes:e.notes.map(()=>"")}:{}}),rn=(e,t,n=[on(e)])=>({...e,rules:[...e.rules.slice(0,t),...n,...e.rules.slice(t)]}),Ca=(e,t,n)=>({
...e,rules:e.rules.filter((i,o)=>o<t||o>n)});function af(e,t,n,i){if(t+i<0||n+i>=e.rules.length)return e;let o=e.rules.slice(t,n+1),r=Ca(e,t,n);return rn(r,t+i,
o)}function cf(e,t,n,i){let o=(s,a)=>[...s.slice(0,n),a,...s.slice(n)];if(t==="input")return{...e,inputs:o(e.inputs,i),rules:e.rules.map(s=>({...s,when:o(s.when,
"")}))};if(t==="output")return{...e,outputs:o(e.outputs,i),rules:e.rules.map(s=>({...s,then:o(s.then,"")}))};let r=e.notes??[];return{...e,notes:o(r,i),rules:e.
rules.map(s=>({...s,notes:o(r.map((a,c)=>s.notes?.[c]??""),"")}))}}function lf(e,t){let{part:n,i}=Y(e,t),o=r=>r.filter((s,a)=>a!==i);return n==="input"?{...e,inputs:o(
e.inputs),rules:e.rules.map(r=>({...r,when:o(r.when)}))}:n==="output"?e.outputs.length<2?e:{...e,outputs:o(e.outputs),rules:e.rules.map(r=>({...r,then:o(r.then)}))}:
{...e,notes:o(e.notes??[]),rules:e.rules.map(r=>({...r,notes:o(r.notes??[])}))}}function hf(e,t,n){let{part:i,i:o}=Y(e,t),r=i==="input"?e.inputs:i==="output"?e.
outputs:e.notes??[],s=o+n;if(s<0||s>=r.length)return e;let a=c=>c.map((l,h)=>h===o?c[s]:h===s?c[o]:l);return i==="input"?{...e,inputs:a(e.inputs),rules:e.rules.
map(c=>({...c,when:a(c.when)}))}:i==="output"?{...e,outputs:a(e.outputs),rules:e.rules.map(c=>({...c,then:a(c.then)}))}:{...e,notes:a(e.notes??[]),rules:e.rules.
map(c=>({...c,notes:a(r.map((l,h)=>c.notes?.[h]??""))}))}}function uf(e,t,n){let{part:i,i:o}=Y(e,t);if(i==="note")return{...e,notes:as(e.notes??[],o,n.label??"")};
let r=i==="input"?e.inputs:e.outputs,s={...r[o],...n};for(let c of Object.keys(n))s[c]===""&&c!=="expression"&&delete s[c];let a=r.map((c,l)=>l===o?s:c);return i===
"input"?{...e,inputs:a}:{...e,outputs:a}}function ff(e){let t=[[]],n=e.replace(/\r\n?/g,`
`).replace(/\n$/,""),i="",o=!1,r=()=>t[t.length-1];for(let s=0;s<n.length;s++){let a=n[s];o&&a==='"'&&n[s+1]==='"'?(i+='"',s++):o&&a==='"'?o=!1:o?i+=a:a==='"'&&
i===""&&rv(n,s)?o=!0:a==="	"?(r().push(i),i=""):a===`
`?(r().push(i),i="",t.push([])):i+=a}return r().push(i),t}function rv(e,t){let n=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(e.slice(t));return!!(n&&/["\t\n]/.test(n[1]))}
var df=e=>e.map(t=>t.map(n=>/[\t\n]/.test(n)||/^".*"".*"$/.test(n)?`"${n.replaceAll('"','""')}"`:n).join("	")).join(`
`);var ne=34,ls=12,hs=class{constructor(t,n,i){this.owner=n,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=
0,t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.
sheet.setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let r of[
this.head,this.body,this.foot])r.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",
this.note.hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",r=>this.key(r),{signal:i}),t.addEventListener("copy",r=>this.copy(r),{signal:i}),
t.addEventListener("cut",r=>this.copy(r)&&this.clear(),{signal:i}),t.addEventListener("paste",r=>this.paste(r),{signal:i}),t.addEventListener("pointerdown",r=>this.
press(r),{signal:i}),t.addEventListener("dblclick",r=>this.cellOf(r.target)&&this.begin(),{signal:i}),t.addEventListener("scroll",()=>this.rows(),{signal:i}),t.
addEventListener("focus",()=>this.draw(),{signal:i});let o=new ResizeObserver(()=>this.rows());o.observe(t),i.addEventListener("abort",()=>o.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),n=zt(t),i=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(0,Math.min(s.c,n-1))});
this.at=i(this.at),this.from=i(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(n+1));
let o=Aa(1);o.append(sv());for(let s=0;s<n;s++)o.append(this.heading(t,s));this.head.replaceChildren(o);let r=Aa(t.rules.length+2);r.className="grid__test",r.append(
mf("Try","Test row"));for(let s=0;s<n;s++)r.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(r),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),n=Math.max(0,Math.floor(this.place.scrollTop/ne)-ls),i=Math.ceil(this.place.clientHeight/ne)+2*ls,o=Math.max(0,Math.min(n-n%ls,t.rules.length-1));if(o===
this.first&&this.shown===i)return;this.first=o,this.shown=i;let r=[yf(o)],s=Math.min(t.rules.length,o+i+ls);for(let c=o;c<s;c++)r.push(this.rule(t,c));r.push(yf(
t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...r),this.select()}rule(t,n){
let i=Aa(n+2),o=this.owner.mark(n);o&&i.classList.add(`is-${o}`),i.append(mf(String(n+1),pf(n,o)));for(let r=0;r<zt(t);r++)i.append(this.cell(t,n,r));return i}heading(t,n){
let i=document.createElement("th"),{part:o,i:r}=Y(t,n);i.setAttribute("role","columnheader"),i.scope="col",gf(i,-1,n),i.classList.add(`grid__${o}`);let s=document.
createElement("span");s.className="grid__title",s.textContent=nn(t,n);let a=document.createElement("span");a.className="grid__under";let c=o==="input"?t.inputs[r].
type:o==="output"?t.outputs[r].type:"",l=o==="input"?t.inputs[r].label?t.inputs[r].expression:"":o==="output"&&t.outputs[r].label?t.outputs[r].name??"":"";return a.
textContent=[o==="input"?"If":o==="output"?"Then":"Note",l,c&&cv(c)].filter(Boolean).join(" · "),i.append(s,a),this.owner.problem(-1,n)&&i.classList.add("is-wr\
ong"),i}cell(t,n,i){let o=document.createElement("td");o.setAttribute("role","gridcell"),gf(o,n,i);let{part:r}=Y(t,i);o.classList.add(`grid__${r}`);let s=this.owner.
text(n,i),a=document.createElement("span");a.className="grid__text",a.textContent=s,r==="input"&&s===""&&n<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),o.append(a);let c=this.owner.problem(n,i);return c&&(o.classList.add(c.warning?"is-odd":"is-wrong"),o.setAttribute("aria-invalid",
c.warning?"false":"true")),o}refresh(){let t=this.owner.table();for(let n of this.body.querySelectorAll("tr[aria-rowindex]")){let i=Number(n.getAttribute("aria-\
rowindex"))-2,o=this.owner.mark(i);n.classList.toggle("is-lit",o==="lit"),n.classList.toggle("is-unused",o==="unused"),n.querySelector(".grid__rule")?.setAttribute(
"aria-label",pf(i,o))}for(let n of this.sheet.querySelectorAll("[data-c]")){let i=Number(n.dataset.r),o=Number(n.dataset.c),r=this.owner.problem(i,o);n.classList.
toggle("is-wrong",!!(r&&!r.warning)),n.classList.toggle("is-odd",!!r?.warning),n.role==="gridcell"&&n.setAttribute("aria-invalid",String(!!(r&&!r.warning)));let s=n.
querySelector(".grid__text");i===t.rules.length&&s&&(s.textContent=this.owner.text(i,o))}this.tell()}select(){let{r:t,c:n}=this.at,i=Math.min(t,this.from.r),o=Math.
max(t,this.from.r),r=Math.min(n,this.from.c),s=Math.max(n,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active, .is-selected"))l.classList.remove("\
is-active","is-selected"),l.removeAttribute("aria-selected");let a=i!==o||r!==s;for(let l of this.sheet.querySelectorAll("[data-c]")){let h=Number(l.dataset.r),
u=Number(l.dataset.c);a&&h>=i&&h<=o&&u>=r&&u<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.find(t,n);c?.classList.add("\
is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),n=this.owner.problem(this.at.r,this.at.c),i=this.edit!==null;if(this.note.hidden=!(t&&(n||i)),!t||
this.note.hidden)return;i||(this.note.textContent=n.text+(n.suggestion?` Did you mean ${n.suggestion}?`:""),this.note.classList.toggle("is-odd",!!n.warning)),this.
note.style.left=`${t.offsetLeft}px`;let o=t.offsetTop+t.offsetHeight,r=this.at.r>=this.last;this.note.style.top=r?"":`${o}px`,this.note.classList.toggle("grid__\
say--above",r)}find(t,n){return this.sheet.querySelector(`[data-r="${t}"][data-c="${n}"]`)}cellOf(t){let n=t?.closest?.("[data-c]");return n?{r:Number(n.dataset.
r),c:Number(n.dataset.c)}:null}go(t,n,i=!1){let o=zt(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(n,o-1))},i||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:n}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*ne,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+ne>this.place.scrollTop+l&&(this.place.scrollTop=c+
ne-l),this.rows()}let i=this.find(t,n);if(!i)return;let o=i.offsetLeft,r=this.head.querySelector("th")?.offsetWidth??0;o-r<this.place.scrollLeft?this.place.scrollLeft=
o-r:o+i.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=o+i.offsetWidth-this.place.clientWidth)}showRule(t){let n=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,i=t*ne;(i<this.place.scrollTop||i+ne>this.place.scrollTop+n)&&(this.place.scrollTop=Math.max(0,i-Math.max(0,(n-ne)/
2))),this.rows()}press(t){let n=t.target.closest?.("[data-rule]"),i=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&
this.commit(),t.button!==0||!i&&!n))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),n instanceof HTMLElement){let r=Number(n.dataset.rule)-1;r>=
0&&(this.go(r,zt(this.owner.table())-1),this.from={r,c:0},this.select());return}if(!i)return;this.go(i.r,i.c,t.shiftKey);let o=new AbortController;addEventListener(
"pointermove",r=>{let s=this.cellOf(document.elementFromPoint(r.clientX,r.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:o.signal}),
addEventListener("pointerup",()=>o.abort(),{signal:o.signal})}key(t){if(this.edit)return;let{r:n,c:i}=this.at,o=t.ctrlKey||t.metaKey,r=zt(this.owner.table()),s=Math.
max(1,Math.floor(this.place.clientHeight/ne)-3),a=(h,u)=>(this.go(h,u,t.shiftKey),!0),c={ArrowUp:()=>a(o?0:n-1,i),ArrowDown:()=>a(o?this.last-1:n+1,i),ArrowLeft:()=>a(
n,o?0:i-1),ArrowRight:()=>a(n,o?r-1:i+1),Home:()=>a(o?0:n,0),End:()=>a(o?this.last-1:n,r-1),PageUp:()=>a(Math.max(0,n-s),i),PageDown:()=>a(Math.min(this.last-1,
n+s),i),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>o?this.insert(t.shiftKey):t.shiftKey?a(n-1,i):this.begin(),F2:()=>this.begin(),
Delete:()=>o?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>o&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!o&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:zt(this.
owner.table())-1},this.select(),!0}tab(t){let n=zt(this.owner.table()),{r:i,c:o}=this.at,r=(i+1)*n+o+(t?-1:1);return r<0||r>=(this.last+2)*n?!1:(this.go(Math.floor(
r/n)-1,r%n),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.
at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let n=this.owner.table(),{top:i,bottom:o}=this.span(),r={
ArrowUp:-1,ArrowDown:1}[t];if(r&&this.at.r>=0&&this.at.r<this.last){let c=af(n,i,o,r);return c===n||(this.at.r+=r,this.from.r+=r,this.owner.change(c,"Move rule"),
this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=hf(n,this.at.c,s);return a!==n&&(this.at.c+=s,this.from.c=this.at.c,this.
owner.change(a,"Move column")),!0}insert(t=!1){let n=this.owner.table(),i=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(rn(n,i,[on(
n)]),"Add rule"),this.go(i,this.at.c),!0}drop(){let{top:t,bottom:n}=this.span();return this.last===0||(this.owner.change(Ca(this.owner.table(),t,n),n>t?"Remove \
rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:n,left:i,right:o}=this.span();if(this.at.r>=this.last&&this.from.r>=
this.last){for(let s=i;s<=o;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let r=[];for(let s=t;s<=n;s++)for(let a=i;a<=o;a++)r.push({r:s,
c:a,text:""});return this.owner.change(Di(this.owner.table(),r),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let n=this.owner.table(),{top:i,bottom:o,
left:r,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-r+1},(c,l)=>this.owner.text(this.last,r+l)));else for(let c=i;c<=o;c++)a.push(
Array.from({length:s-r+1},(l,h)=>ji(n,c,r+h)));return t.clipboardData?.setData("text/plain",df(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;
let n=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!n)return;let{top:i,left:o}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.
span();this.owner.paste(n,i,o)}begin(t){let{r:n,c:i}=this.at;if(n<0)return this.owner.head(i),!0;if(n>=this.last&&Y(this.owner.table(),i).part!=="input")return!0;
let o=this.find(n,i);if(!o||this.edit)return!0;let r=document.createElement("input");r.className="grid__edit",r.value=t??this.owner.text(n,i),r.setAttribute("ar\
ia-label",`${nn(this.owner.table(),i)}, ${n<this.last?`rule ${n+1}`:"test row"}`),r.setAttribute("aria-describedby","grid-say");let s=document.createElement("sp\
an");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),o.classList.add("is-edited"),o.append(s,r),this.note.replaceChildren(),this.edit={input:r,
assist:null,r:n,c:i},r.focus({preventScroll:!0}),r.setSelectionRange(r.value.length,r.value.length),this.edit.assist=this.owner.assist(r,n,i),r.addEventListener(
"keydown",a=>this.editKey(a)),r.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===r&&document.activeElement!==r&&!this.note.contains(document.activeElement)&&
this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:n,c:i}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?n-1:n+1,i);else if(t.
key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){
if(!this.edit)return;let{input:n,r:i,c:o}=this.edit;this.stop(t),this.owner.enter(i,o,n.value)}stop(t=!0){let n=this.edit;if(!n)return;this.edit=null,n.assist?.
destroy();let i=n.input.parentElement;i?.classList.remove("is-edited"),i?.querySelector(".grid__paint")?.remove(),n.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function Aa(e){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(e)),t}function sv(){let e=document.
createElement("th");return e.className="grid__rule",e.setAttribute("role","columnheader"),e.setAttribute("aria-label","Rule"),e.textContent="#",e}var pf=(e,t)=>`\
Rule ${e+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function mf(e,t){let n=document.createElement("th");return n.className="grid\
__rule",n.setAttribute("role","rowheader"),n.setAttribute("aria-label",t),n.dataset.rule=e,n.textContent=e,n}function gf(e,t,n){e.id=`cell-${t}-${n}`,e.dataset.
r=String(t),e.dataset.c=String(n),e.setAttribute("aria-colindex",String(n+2))}function yf(e){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,e)*ne}px`,t.hidden=e<=0,t}var av={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},cv=e=>av[e]??e;function vf(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let n=document.
createElementNS("http://www.w3.org/2000/svg","use");return n.setAttribute("href",window.segue.icon(e)),t.append(n),t}var lv=50,fs=class{constructor(t,n){this.editor=n,this.list=t.querySelector("ul"),this.result=n.part("result")}show(t){let n=[];for(let s of t.problems.slice(0,
lv))n.push(this.problem(s));for(let s of t.report?.gaps??[])n.push(this.gap(s));for(let s of t.report?.overlaps??[])n.push(Nn("warn",s.text,[us(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])n.push(Nn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[us(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&n.push(Nn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),n.length===0&&t.report&&n.push(Nn("good","Nothing to mend. Every combination of inputs is covered.",[]));let o=this.
list.contains(document.activeElement);this.list.replaceChildren(...n),o&&this.editor.grid.place.focus();let r=t.test;this.result.textContent=r?Object.keys(r.faults).
length?"One of the values cannot be read.":r.why?r.why:`${r.rules.length===0?"No rule matches":`Rule${r.rules.length>1?"s":""} ${r.rules.map(s=>s+1).join(", ")}\
 decide${r.rules.length>1?"":"s"}`}: ${r.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let n=this.editor.
table(),i=t.input>=0?t.input:t.output>=0?Ni(n,"output",t.output):-1,o=[t.rule>=0?`Rule ${t.rule+1}`:"",i>=0?nn(n,i):""].filter(Boolean).join(", "),r=i>=0?[us("S\
how",()=>this.go(t.rule,i))]:[];return Nn(t.warning?"warn":"bad",`${o?`${o}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,r)}gap(t){return Nn(
"warn",t.text,[us("Add the missing rule",()=>{let n=this.editor.table();this.editor.change(rn(n,n.rules.length,[{...on(n),when:t.when.map(i=>i==="-"?"":i)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,n.inputs.length)})])}go(t,n){this.editor.grid.go(t,n),t<0?this.editor.head(n):this.editor.grid.
place.focus({preventScroll:!0})}},xf={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Nn(e,t,n){let i=document.createElement("li");i.className=`finding finding--${e}`;let o=document.createElement("span");o.className="finding__text";let r=document.
createElement("span");return r.className="sr-only",r.textContent=xf[e][1],o.append(r,t),i.append(vf(xf[e][0]),o,...n),i}function us(e,t){let n=document.createElement(
"button");return n.type="button",n.className="btn btn--secondary btn--small",n.textContent=e,n.addEventListener("click",t),n}var hv={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},ds=class{constructor(t,n){this.place=t,this.
editor=n,this.c=0,this.assists=[];for(let i of["expression","values","default"]){let o=this.input(i);this.assists.push(new Pe(o,{paint:o.parentElement?.querySelector(
".fx-paint"),note:this.note(i),about:()=>({mode:i==="values"?"tests":"",type:i==="expression"?"":this.type(),vars:n.host.vars(),closed:n.host.closed})}))}t.addEventListener(
"change",i=>this.changed(i.target),{signal:n.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:n,i}=Y(t,this.c);return(n==="output"?t.outputs[i]?.
type:t.inputs[i]?.type||this.editor.answer.types?.[i])??""}show(t){let n=this.editor.table();this.c=t;let{part:i,i:o}=Y(n,t),r=i==="input"?n.inputs[o]:i==="outp\
ut"?n.outputs[o]:{label:n.notes?.[o]},s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${nn(n,t)}”`);for(let l of["label","expression",
"name","type","values","default"]){let h=this.input(l),u=h.closest("[data-setting]");u.hidden=!hv[i].includes(l),!(document.activeElement===h&&h.value!=="")&&(h.
value=r?.[l]??"",this.assists.find(f=>f.input===h)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=i==="output"?"Values, the mo\
st important first":"Allowed values");let c=this.editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=i==="output"&&n.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:n,i}=Y(t,this.c);for(let o of["expression","values","default","name"]){let r=this.note(o);if(!r||document.activeElement===this.input(
o))continue;let s=this.editor.answer.problems.find(a=>a.rule<0&&(n==="input"?a.input:n==="output"?a.output:-2)===i&&a.field===o);r.textContent=s?s.text:"",r.classList.
toggle("is-odd",!!s?.warning),this.input(o).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=Y(this.editor.table(),this.c),n=this.input(
t==="input"?"expression":"label");n.focus(),n.select()}changed(t){let n=t.name.replace("column-",""),i=this.editor.table(),o={[n]:t.value.trim()};if(n==="expres\
sion"){let r=this.editor.host.vars().find(a=>a.name===o.expression),{i:s}=Y(i,this.c);r?.type&&!/[<]/.test(r.type)?o.type=r.type:r&&(o.type=""),r?.values?.length&&
!i.inputs[s].values&&(o.values=r.values.join(", "))}n==="name"&&(o.name=o.name.replace(/\s+/g,"_")),this.editor.change(uf(i,this.c,o),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(i=>i.expression),n=this.editor.host.vars().find(i=>!t.includes(i.name)&&/^(string|number|boolean|date)$/.test(i.type??""));
return n?{expression:n.name,type:n.type,...n.values?.length?{values:n.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var ps=class{constructor(t,n){this.editor=n,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:n.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),n=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),i=await n.text();n.ok?this.result.replaceChildren(...new DOMParser().parseFromString(i,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var uv=120,fv=600,ms=class{constructor(t,n){this.root=t,this.host=n,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:i}=this.end;this.grid=new hs(this.part("grid"),this,i),this.heading=new ds(this.part("column"),this),this.findings=new fs(this.part("findings"),this),
this.past=n.past?new ps(this.part("past"),this):null,this.part("past").hidden=!n.past;for(let r of["import","export"])t.querySelector(`[data-do="${r}"]`).hidden=
!!n.closed;t.addEventListener("click",r=>this.clicked(r.target),{signal:i}),t.addEventListener("change",r=>this.changed(r.target),{signal:i}),t.addEventListener(
"keydown",r=>this.keys(r),{signal:i});let o=t.querySelector('[name="table-name"]');o&&(o.value=n.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,n){t!==this.table()&&(this.host.write({body:t},n),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:n}=this.host.read(),i=this.root.querySelector('[name="table-name"]');i&&document.activeElement!==i&&(i.value=t),this.part("policy").value=n.hitPolicy;
let o=this.part("aggregation");o.value=n.aggregation??"";let r=o.closest(".field");r instanceof HTMLElement&&(r.hidden=n.hitPolicy!=="collect");let s=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.host.can();for(let[c,l]of Object.entries(a)){let h=this.root.querySelector(
`[data-do="${c}"]`);h instanceof HTMLButtonElement&&(h.disabled=!l)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,n){let i=this.table();if(t<i.rules.
length)return ji(i,t,n);let{part:o,i:r}=Y(i,n);return o==="input"?this.test[r]??"":o==="output"?this.outcome(r):""}outcome(t){let n=this.answer.test;return t===
0&&n?n.value??"":""}enter(t,n,i){let o=this.table(),{part:r,i:s}=Y(o,n),a=l=>this.host.vars().some(h=>h.name===l),c=r==="note"?i:Ii(i,cs(o,n)||this.answer.types?.[s]||
"",r==="input"&&t<o.rules.length,t<o.rules.length?a:()=>!1);if(t<o.rules.length)return this.change(Di(o,[{r:t,c:n,text:c}]),"Change cell");r==="input"&&(this.test=
Array.from({length:o.inputs.length},(l,h)=>h===s?c:this.test[h]??""),this.grid.draw(),this.check())}paste(t,n,i){let o=this.table(),r=ff(t),s=[],a=zt(o),c=u=>this.
host.vars().some(f=>f.name===u);if(n>=o.rules.length){r[0].forEach((u,f)=>i+f<a&&this.enter(n,i+f,u));return}let l=Math.max(0,n+r.length-o.rules.length),h=l?rn(
o,o.rules.length,Array.from({length:l},()=>on(o))):o;for(let[u,f]of r.entries())for(let[d,m]of f.entries()){if(i+d>=a)break;let{part:b,i:x}=Y(o,i+d);s.push({r:n+
u,c:i+d,text:b==="note"?m:Ii(m,cs(o,i+d)||(b==="input"?this.answer.types?.[x]:"")||"",b==="input",c)})}this.change(Di(h,s),r.length*r[0].length>1?"Paste cells":
"Paste cell"),this.grid.from={r:n,c:i},this.grid.at={r:n+r.length-1,c:Math.min(a-1,i+Math.max(...r.map(u=>u.length))-1)},this.grid.select()}problem(t,n){return this.
problems.get(`${t} ${n}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,n,i){let o=this.table(),{part:r,i:s}=Y(o,i);if(r==="note"||n>=o.rules.length)return null;let a=cs(o,i)||(r==="input"?this.answer.
types?.[s]:"")||"",c=(r==="input"?o.inputs[s].values:o.outputs[s].values)??"";return new Pe(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:r===
"input"?"tests":"",type:a,vars:this.host.vars(),values:c,closed:this.host.closed})})}moved(t,n){this.heading.show(n)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,n){return!(n.ctrlKey||n.metaKey)||n.altKey?!1:t.toLowerCase()==="z"?(n.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let n=t.closest("[data-do]")?.getAttribute("data-do");if(!n)return;let i=this.table(),o=this.grid.at.c,{part:r,i:s}=Y(i,o),a=(l,h)=>{
let u=l==="input"?i.inputs:l==="output"?i.outputs:i.notes??[],f=r===l?s+1:u.length;this.change(cf(i,l,f,h),"Add column"),this.grid.go(-1,Ni(this.table(),l,f)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(i.notes?.length??0)+1}`),"remove-column":()=>{this.change(lf(i,o),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,o-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[n]?.()}changed(t){let n=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):n==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
n==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):n==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),uv),this.rest=setTimeout(()=>this.ask(!0),fv)}async ask(t){let n=++this.
asked,i=this.table(),o=await dv("/tables/check",{table:i,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(!o||
n!==this.asked||this.end.signal.aborted)return;let r=String(this.answer.test?.rules??""),s=o.report??(this.answer.table===i?this.answer.report:void 0);this.answer=
{...o,report:s,table:i},this.problems=new Map;for(let a of o.problems){let c=a.input>=0?a.input:a.output>=0?Ni(i,"output",a.output):-1,l=`${a.rule} ${c}`;(!this.
problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,a)}for(let[a,c]of Object.entries(o.test?.faults??{}))this.problems.set(`${i.rules.length} ${a}`,
{text:c});this.grid.refresh(),o.test?.rules.length&&String(o.test.rules)!==r&&this.grid.showRule(o.test.rules[0]),this.heading.tell(),this.findings.show(this.answer),
this.root.dataset.checked=String(n)}async import(t){let n=await rf("/tables/import",t);if(!n)return;let[i,...o]=n.tables,r=[...n.left,...o.map(s=>`“${s.name}”\
 is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),window.segue.toast({tone:r.length?
"warn":"good",title:`“${i.name}” was imported`,text:r.join(" ")||"Undo brings back what was here."})}export(){let{name:t,body:n}=this.host.read();return sf(
"/tables/export",{name:t,table:n,vars:this.host.vars()},"table.dmn")}};async function dv(e,t){try{let n=await fetch(e,{method:"POST",credentials:"same-origin",headers:{
"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return n.ok?await n.json():void 0}catch{return}}function wf(e,t){let n=document.getElementById("table-editor");if(!(n instanceof HTMLDialogElement))return;let i=n.querySelector("[data-table-editor]"),o=null,r=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(h=>h.id===c);l()&&(n.showModal(),o=new ms(i,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(h,u)=>{r=!0,t.apply({document:{tables:s().map(f=>f.id===c?{...f,...h}:f)}},u),r=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(e.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),o.grid.place.focus(),Object.defineProperty(i,"editor",{value:o,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!o||r||(s().some(c=>c.id===o?.host.ref)?o.refresh():n.
close())}),n.addEventListener("close",()=>{o?.destroy(),o=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function bf(e){return document.getElementById(`designer-${e}`)?.textContent??""}function gs(e,t){let n=bf(e);return n?JSON.parse(n):t}function pv(e){let t=e.hasAttribute(
"data-read-only"),n={onChange:()=>{},onTurn:a=>a(),onSelect:a=>{},onOpen:a=>{},onKind:(a,c,l)=>{}},i=Vr({container:e,readOnly:t,document:bf("document"),palette:gs(
"palette",[]),facts:gs("facts",{}),icons:document.documentElement.dataset.icons??"",emptyText:e.dataset.empty,onChange:()=>n.onChange(),onTurn:a=>n.onTurn(a),onSelect:a=>n.
onSelect(a),onOpen:a=>n.onOpen(a),onKind:(a,c,l)=>n.onKind(a,c,l)});e.removeAttribute("data-designer"),Ev(i);let o=document.querySelector("[data-reading]"),r=o&&
new Jr(o,i);Sv(i,a=>r?.status(a)),!t&&e.dataset.draft?mv(e,i,n,r):n.onSelect=({blocks:a})=>e.dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:a[0]??
""})),t&&wv(e);let s=n.onSelect;n.onSelect=a=>{s(a),r?.selected(a.blocks)},o&&e.querySelector("svg")?.setAttribute("aria-details",o.id),Object.defineProperty(e,
"designer",{value:i})}function mv(e,t,n,i){let o=document,r=new Kr(o,t),s=new Qr(o,t,v=>{let p=v.block??v.flow;p&&t.select(p)?Bi("block"):p||Bi("process"),(p?h:
d)?.focus(v.field)}),a=new es({address:e.dataset.draft??"",key:`segue.draft.${e.dataset.draft}`,revision:e.dataset.revision??"0",read:()=>{let v=t.document();return{
json:t.text(v),document:v}},onState:(v,p)=>{r.state(v,p),v==="conflict"&&kv(a,t,r,p),v==="refused"&&r.ask(p.message??"The draft was not saved. Your changes are \
kept on this computer.",[{text:"Try again",primary:!0,act:()=>bv(a)}]),v==="signed-out"&&r.ask("You were signed out, so your changes are not saved. They are kep\
t on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(v,p)=>{v.facts&&t.describe(p,v.facts),
v.problems&&s.show(v.problems),i?.refresh()}}),c=async()=>{await yv(),await a.now()},l=o.querySelector('[data-panel-place="block"]'),h=l&&new $i(l,t,{of:"select\
ion",before:c}),u=o.querySelector("[data-trial-body]"),f=o.querySelector('[data-panel-place="process"]'),d=f&&new $i(f,t,{of:"process",before:c}),m=[h,d].filter(
v=>v!==null),b=async()=>(await Promise.all(m.map(v=>v.settled()))).includes(!1)?!1:(await a.now(),a.dirty?(window.segue.toast({tone:"warn",title:"Your last chan\
ges are not saved yet",text:"What hinders it is told at the top of the page. Then try again."}),!1):!0);n.onTurn=v=>{m.some(p=>p.pending())?Promise.all(m.map(p=>p.
settled())).then(v):v()},u&&h&&new ts(u,t,h,b),o.querySelector("[data-try]")&&new is(o,t,{ready:b,palette:gs("palette",[]),keeps:u?.dataset.keeps??""}),o.querySelector(
'[data-designer-tab="process"]')?.addEventListener("click",()=>d?.first()),n.onChange=()=>{a.changed(),s.renamed()},n.onSelect=v=>{h?.show(v),Object.values(v).flat().
length===1&&Bi("block")},n.onOpen=()=>h?.focus(),o.querySelector(".panel")?.addEventListener("keydown",v=>vv(v,t)),n.onKind=(v,p,k)=>{t.select(v),h?.ask({_kind:p,
_props:k?JSON.stringify(k):""})},h?.show({blocks:[],flows:[],lanes:[],pools:[]});let x=o.querySelector("[data-palette]");x&&Xu(x,t),s.show(gs("problems",[])),r.
state("saved",{at:e.dataset.savedAt?new Date(e.dataset.savedAt):void 0}),_v(a,t,r),xv(o,b,t),wf(e,t);let C=(e.dataset.draft??"").replace(/draft$/,"samples");for(let v of[
l,f])v&&new ss(v,C)}var gv=100;function yv(){return new Promise(e=>{requestAnimationFrame(()=>setTimeout(e)),setTimeout(e,gv)})}function vv(e,t){let n=e.target;
e.key!=="Escape"||e.defaultPrevented||n.closest('[role="combobox"], [popover], dialog')||(e.preventDefault(),t.focus())}function xv(e,t,n){e.querySelector("[dat\
a-publish]")?.addEventListener("click",async()=>{await t()&&(e.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open(
"publish"))}),e.addEventListener("click",i=>{let o=i.target,r=o.closest?.("[data-go-to]")?.getAttribute("data-go-to");r&&n.select(r),o.closest?.("[data-show-pro\
blems]")&&Bi("problems");let s=o.closest?.("[data-show-tab]")?.getAttribute("data-show-tab");s&&Bi(s)}),e.addEventListener("htmx:after:swap",()=>{let i=e.querySelector(
"[data-published]")?.getAttribute("data-published"),o=e.querySelector("[data-version] span");i&&o&&(o.textContent=`Version ${i}`)})}function wv(e){let t=document.
querySelector("[data-look] form");t&&e.addEventListener("block-selected",n=>{let i=t.elements.namedItem("block");i.value=n.detail,t.dispatchEvent(new CustomEvent(
"look"))})}function bv(e){e.resume(),e.now()}function kv(e,t,n,{by:i,at:o}){n.ask(`${i??"Somebody else"} changed this draft${o?` at ${Mi(o)}`:""}. Your changes \
are kept, but not saved. The version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>e.overwrite()},{text:"Show theirs",act:async()=>{
let r=await e.fetch();t.replace(r.json),e.accept(r.revision)}}])}function _v(e,t,n){let i=e.kept();if(!i||i.json===t.json())return e.forget();let o=()=>{t.replace(
i.json),e.changed()};if(i.revision===e.revision){o();return}n.ask(`Changes you made at ${Mi(new Date(i.at))} were never saved, and the draft has changed since.`,
[{text:"Use my changes",primary:!0,act:o},{text:"Leave them",act:()=>e.forget()}])}function Bi(e){let t=document.querySelector(`[data-designer-tab="${e}"]`);if(t&&
t.getAttribute("aria-selected")!=="true"){let n=document.activeElement;t.click(),(n instanceof HTMLElement||n instanceof SVGElement)&&n.focus({preventScroll:!0})}}
function Ev(e){new MutationObserver(()=>e.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function Sv(e,t){let n=document.
querySelector("[data-canvas-status]");if(!n)return;let i="",o="",r=()=>{let s=n.querySelector("script")?.textContent??"";if(!s||s===i)return;i=s;let a=JSON.parse(
s);e.status(a),t(a);let c=Mv(a);c!==o&&e.show(c),o=c};new MutationObserver(r).observe(n,{childList:!0,subtree:!0,characterData:!0}),r()}function Mv(e){let t=Object.
entries(e.blocks??{});for(let n of["attention","waiting","active"]){let[i]=t.find(([,o])=>o.status===n)??[""];if(i)return i}return""}for(let e of document.querySelectorAll(
"[data-designer]"))pv(e);export{Vr as createDesigner};
