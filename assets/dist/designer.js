var Mf=/^class[ {]/;function Cf(n){return Mf.test(n.toString())}function vs(n){return Array.isArray(n)}function ys(n,t){return Object.prototype.hasOwnProperty.call(
n,t)}function Hi(...n){n.length===1&&vs(n[0])&&(n=n[0]),n=[...n];let t=n.pop();return t.$inject=n,t}var Af=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Rf=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
Of=/\/\*([^*]*)\*\//m;function Lf(n){if(typeof n!="function")throw new Error(`Cannot annotate "${n}". Expected a function!`);let t=n.toString().match(Cf(n)?Af:Rf);
if(!t)return[];let e=t[1]||t[2];return e&&e.split(",").map(i=>{let o=i.match(Of);return(o&&o[1]||i).trim()})||[]}function xs(n,t){let e=t||{get:function(p,k){if(k===
!1)return null;throw i.push(p),a(`No provider for "${p}"!`)}},i=[],o=this._providers=Object.create(e._providers||null),r=this._instances=Object.create(null),s=r.
injector=this,a=function(p){let k=i.join(" -> ");return i.length=0,new Error(k?`${p} (Resolving: ${k})`:p)};function c(p,k){if(!o[p]&&p.includes(".")){let w=p.split(
"."),_=c(w.shift());for(;w.length;)_=_[w.shift()];return _}if(ys(r,p))return r[p];if(ys(o,p)){if(i.indexOf(p)!==-1)throw i.push(p),a("Cannot resolve circular de\
pendency!");return i.push(p),r[p]=o[p][0](o[p][1]),i.pop(),r[p]}return e.get(p,k)}function l(p,k){if(typeof k>"u"&&(k={}),typeof p!="function")if(vs(p))p=Hi(p.slice());else
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
createChild=d,this.init=v(n)}function Tf(n,t){return n!=="value"&&vs(t)&&(t=Hi(t.slice())),t}function lt(n,t){t&&(n.super_=t,n.prototype=Object.create(t.prototype,{constructor:{value:n,enumerable:!1,writable:!0,configurable:!0}}))}var $f=1e3;function Lt(n,t){var e=this;t=t||$f,n.on(["render.shape","render.connection"],t,function(i,o){var r=i.type,s=o.element,a=o.gfx,c=o.attrs;if(e.canRender(
s))return r==="render.shape"?e.drawShape(a,s,c):e.drawConnection(a,s,c)}),n.on(["render.getShapePath","render.getConnectionPath"],t,function(i,o){if(e.canRender(
o))return i.type==="render.getShapePath"?e.getShapePath(o):e.getConnectionPath(o)})}Lt.prototype.canRender=function(n){};Lt.prototype.drawShape=function(n,t){};
Lt.prototype.drawConnection=function(n,t){};Lt.prototype.getShapePath=function(n){};Lt.prototype.getConnectionPath=function(n){};function zi(n){return Array.prototype.concat.apply([],n)}var jn=Object.prototype.toString,Pf=Object.prototype.hasOwnProperty;function ws(n){return n===void 0}function Ie(n){
return n!==void 0}function bs(n){return n==null}function D(n){return jn.call(n)==="[object Array]"}function mt(n){return jn.call(n)==="[object Object]"}function H(n){
return jn.call(n)==="[object Number]"}function gt(n){let t=jn.call(n);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function Da(n){return jn.call(n)==="[object String]"}function Fi(n,t){return!bs(n)&&Pf.call(n,t)}function ie(n,t){let e=Fa(t),i;return M(n,function(o,r){if(e(o,r))return i=o,!1}),i}function Z(n,t){let e=Fa(t),i=[];return M(n,function(o,r){e(o,r)&&i.push(o)}),i}function M(n,t){let e,i;if(ws(n))return;let o=D(n)?jf:Nf;for(let r in n)if(Fi(n,
r)&&(e=n[r],i=t(e,o(r)),i===!1))return e}function Ne(n,t,e){return M(n,function(i,o){e=t(e,i,o)}),e}function qi(n,t){return!!Ne(n,function(e,i,o){return e&&t(i,o)},!0)}function Ba(n,t){return!!ie(n,t)}
function yt(n,t){let e=[];return M(n,function(i,o){e.push(t(i,o))}),e}function If(n){return n&&Object.keys(n)||[]}function Ha(n){return If(n).length}function Dn(n){
return yt(n,t=>t)}function oe(n,t,e={}){return t=_s(t),M(n,function(i){let o=t(i)||"_",r=e[o];r||(r=e[o]=[]),r.push(i)}),e}function ks(n,...t){n=_s(n);let e={};
return M(t,o=>oe(o,n,e)),yt(e,function(o,r){return o[0]})}var za=ks;function re(n,t){t=_s(t);let e=[];return M(n,function(i,o){let r=t(i,o),s={d:r,v:i};for(var a=0;a<
e.length;a++){let{d:c}=e[a];if(r<c){e.splice(a,0,s);return}}e.push(s)}),yt(e,i=>i.v)}function _s(n){return gt(n)?n:t=>t[n]}function Fa(n){return gt(n)?n:t=>t===n}function Nf(n){return n}function jf(n){return Number(n)}function Bn(n,t){let e,i,o,
r;function s(u){let f=Date.now(),d=u?0:r+t-f;if(d>0)return a(d);n.apply(o,i),c()}function a(u){e=setTimeout(s,u)}function c(){e&&clearTimeout(e),e=r=i=o=void 0}
function l(){e&&s(!0),c()}function h(...u){r=Date.now(),i=u,o=this,e||a(t)}return h.flush=l,h.cancel=c,h}function ve(n,t){return n.bind(t)}function R(n,...t){return Object.assign(n,...t)}function je(n,t){let e={},i=Object(n);return M(t,function(o){o in i&&(e[o]=n[o])}),e}function qa(n,t){let e={},i=Object(n);return M(i,function(o,r){t.indexOf(r)===
-1&&(e[r]=o)}),e}function Df(n,t){if(n.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(n,!0)}catch{}return n}function Bf(n,t){return t.appendChild(Df(n,t))}
function j(n,t){return Bf(t,n),n}var Ss=2,Ka={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Ss,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Ss,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function Hf(n,t){return Ka[t]?n.style[t]:n.getAttributeNS(null,t)}
function Va(n,t,e){var i=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),o=Ka[i];o?(o===Ss&&typeof e=="number"&&(e=String(e)+"px"),n.style[i]=e):n.setAttributeNS(
null,t,e)}function zf(n,t){var e=Object.keys(t),i,o;for(i=0,o;o=e[i];i++)Va(n,o,t[o])}function T(n,t,e){if(typeof t=="string")if(e!==void 0)Va(n,t,e);else return Hf(
n,t);else zf(n,t);return n}var Ff=Object.prototype.toString;function P(n){return new xe(n)}function xe(n){if(!n||!n.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=n,this.list=n.classList}xe.prototype.add=function(n){return this.list.add(n),this};xe.prototype.remove=function(n){return Ff.call(n)==
"[object RegExp]"?this.removeMatching(n):(this.list.remove(n),this)};xe.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(
t[e])&&this.remove(t[e]);return this};xe.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};
xe.prototype.array=function(){return Array.from(this.list)};xe.prototype.has=xe.prototype.contains=function(n){return this.list.contains(n)};function Gi(n){for(var t;t=
n.firstChild;)n.removeChild(t);return n}function Cs(n){return n.cloneNode(!0)}var As={svg:"http://www.w3.org/2000/svg"},Ga='<svg xmlns="'+As.svg+'"';function qf(n){
var t=!1;n.substring(0,4)==="<svg"?n.indexOf(As.svg)===-1&&(n=Ga+n.substring(4)):(n=Ga+">"+n+"</svg>",t=!0);var e=Gf(n);if(!t)return e;for(var i=document.createDocumentFragment(),
o=e.firstChild;o.firstChild;)i.appendChild(o.firstChild);return i}function Gf(n){var t;return t=new DOMParser,t.async=!1,t.parseFromString(n,"text/xml")}function N(n,t){
var e;return n=n.trim(),n.charAt(0)==="<"?(e=qf(n).firstChild,e=document.importNode(e,!0)):e=document.createElementNS(As.svg,n),t&&T(e,t),e}var Es=null;function Ms(){return Es===null&&(Es=N("svg")),Es}function Wa(n,t){var e,i,o=Object.keys(t);for(e=0;i=o[e];e++)n[i]=t[i];return n}function Ua(n,t,e,i,o,r){var s=Ms().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return Wa(s,n);case 6:return Wa(s,{a:n,b:t,c:e,d:i,e:o,f:r})}}
function an(n){return n?Ms().createSVGTransformFromMatrix(n):Ms().createSVGTransform()}function V(n){var t=n.parentNode;return t&&t.removeChild(n),n}function Wf(n,t){return t instanceof SVGMatrix?n.createSVGTransformFromMatrix(t):t}function Kf(n,t){var e,i;for(n.clear(),e=0;i=t[e];e++)n.appendItem(Wf(n,i))}function De(n,t){
var e=n.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),Kf(e,t)),e.consolidate()}function Ki(n){return n.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function Vf(n){return["M",n.x,n.y]}function Rs(n){return["L",n.x,n.y]}function Uf(n,t,e){return["C",n.x,n.y,t.x,t.y,e.x,e.y]}function Yf(n,t){let e=n.length,i=[
Vf(n[0])];for(let o=1;o<e;o++){let r=n[o-1],s=n[o],a=n[o+1];if(!a||!t){i.push(Rs(s));continue}let c=Math.min(t,Os(s.x-r.x,s.y-r.y),Os(a.x-s.x,a.y-s.y));if(!c){i.
push(Rs(s));continue}let l=Wi(s,r,c),h=Wi(s,r,c*.5),u=Wi(s,a,c),f=Wi(s,a,c*.5);i.push(Rs(l)),i.push(Uf(h,f,u))}return i}function Wi(n,t,e){let i=t.x-n.x,o=t.y-n.
y,r=Os(i,o),s=e/r;return{x:n.x+i*s,y:n.y+o*s}}function Os(n,t){return Math.sqrt(Math.pow(n,2)+Math.pow(t,2))}function Vi(n,t,e){H(t)&&(e=t,t=null),t||(t={});let i=N(
"path",t);return H(e)&&(i.dataset.cornerRadius=String(e)),Ls(i,n)}function Ls(n,t){let e=parseInt(n.dataset.cornerRadius,10)||0;return T(n,{d:Ki(Yf(t,e))}),n}function Ya(n){var t=new Set(n);return Z(n,function(e){for(var i=e.parent;i;){if(t.has(i))return!1;i=i.parent}return!0})}function Ts(n,t,e){e=e||0,D(n)||(n=[n]),
M(n,function(i,o){var r=t(i,o,e);D(r)&&r.length&&Ts(r,t,e+1)})}function Zf(n,t,e){var i=new Set,o=new Set;return Ts(n,function(r,s,a){i.add(r);var c=r.children;
if((e===-1||a<e)&&c&&!o.has(c))return o.add(c),c}),Array.from(i)}function Za(n,t){return Zf(n,!0,-1)}function Xa(n,t,e){ws(t)&&(t=!0),mt(t)&&(e=t,t=!0),e=e||{};var i=Hn(e.allShapes),o=Hn(e.allConnections),r=Hn(e.enclosedElements),
s=Hn(e.enclosedConnections),a=Hn(e.topLevel,t&&oe(n,function(h){return h.id}));function c(h){a[h.source.id]&&a[h.target.id]&&(a[h.id]=[h]),i[h.source.id]&&i[h.target.
id]&&(s[h.id]=r[h.id]=h),o[h.id]=h}function l(h){if(r[h.id]=h,h.waypoints)s[h.id]=o[h.id]=h;else return i[h.id]=h,M(h.incoming,c),M(h.outgoing,c),h.children}return Ts(
n,l),{allShapes:i,allConnections:o,topLevel:a,enclosedConnections:s,enclosedElements:r}}function vt(n,t){t=!!t,D(n)||(n=[n]);var e,i,o,r;return M(n,function(s){
var a=s;s.waypoints&&!t&&(a=vt(s.waypoints,!0));var c=a.x,l=a.y,h=a.height||0,u=a.width||0;(c<e||e===void 0)&&(e=c),(l<i||i===void 0)&&(i=l),(c+u>o||o===void 0)&&
(o=c+u),(l+h>r||r===void 0)&&(r=l+h)}),{x:e,y:i,height:r-i,width:o-e}}function $s(n,t){var e={};return M(n,function(i){var o=i;o.waypoints&&(o=vt(o)),!H(t.y)&&o.
x>t.x&&(e[i.id]=i),!H(t.x)&&o.y>t.y&&(e[i.id]=i),o.x>t.x&&o.y>t.y&&(H(t.width)&&H(t.height)&&o.width+o.x<t.width+t.x&&o.height+o.y<t.height+t.y||!H(t.width)||!H(
t.height))&&(e[i.id]=i)}),e}function Ui(n){return"waypoints"in n?"connection":"x"in n?"shape":"root"}function Yi(n){return!!(n&&n.isFrame)}function Hn(n,t){return R(
{},n||{},t||{})}var Xf=1;function Ft(n,t){Lt.call(this,n,Xf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}lt(Ft,Lt);Ft.prototype.canRender=function(){
return!0};Ft.prototype.drawShape=function(t,e,i){var o=N("rect");return T(o,{x:0,y:0,width:e.width||0,height:e.height||0}),Yi(e)?T(o,R({},this.FRAME_STYLE,i||{})):
T(o,R({},this.SHAPE_STYLE,i||{})),j(t,o),o};Ft.prototype.drawConnection=function(t,e,i){var o=Vi(e.waypoints,R({},this.CONNECTION_STYLE,i||{}));return j(t,o),o};
Ft.prototype.getShapePath=function(t){var e=t.x,i=t.y,o=t.width,r=t.height,s=[["M",e,i],["l",o,0],["l",0,r],["l",-o,0],["z"]];return Ki(s)};Ft.prototype.getConnectionPath=
function(t){var e=t.waypoints,i,o,r=[];for(i=0;o=e[i];i++)o=o.original||o,r.push([i===0?"M":"L",o.x,o.y]);return Ki(r)};Ft.$inject=["eventBus","styles"];function Ps(){var n={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(e,i,o){var r=this.style(
i,o);return R(r,{class:e})},this.style=function(e,i){!D(e)&&!i&&(i=e,e=[]);var o=Ne(e,function(r,s){return R(r,n[s]||{})},{});return i?R(o,i):o},this.computeStyle=
function(e,i,o){return D(i)||(o=i,i=[]),t.style(i||[],R({},o,e||{}))}}var Ja={__init__:["defaultRenderer"],defaultRenderer:["type",Ft],styles:["type",Ps]};function Jf(n,t){return t.forEach(function(e){e&&typeof e!="string"&&!Array.isArray(e)&&Object.keys(e).forEach(function(i){if(i!=="default"&&!(i in n)){var o=Object.
getOwnPropertyDescriptor(e,i);Object.defineProperty(n,i,o.get?o:{enumerable:!0,get:function(){return e[i]}})}})}),Object.freeze(n)}function tc(n,...t){let e=n.style;
return M(t,function(i){i&&M(i,function(o,r){e[r]=o})}),n}function ec(n,t,e){return arguments.length==2?n.getAttribute(t):e===null?n.removeAttribute(t):(n.setAttribute(
t,e),n)}var Qf=Object.prototype.toString;function nc(n){return new we(n)}function we(n){if(!n||!n.nodeType)throw new Error("A DOM element reference is required");
this.el=n,this.list=n.classList}we.prototype.add=function(n){return this.list.add(n),this};we.prototype.remove=function(n){return Qf.call(n)=="[object RegExp]"?
this.removeMatching(n):(this.list.remove(n),this)};we.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(t[e])&&this.remove(
t[e]);return this};we.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};we.prototype.array=
function(){return Array.from(this.list)};we.prototype.has=we.prototype.contains=function(n){return this.list.contains(n)};function ic(n){for(var t;t=n.firstChild;)
n.removeChild(t);return n}function Be(n,t,e){var i=e?n:n.parentNode;return i&&typeof i.closest=="function"&&i.closest(t)||null}function td(n){return n&&n.__esModule&&
Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Zi={},Qa;function ed(){if(Qa)return Zi;Qa=1;var n,t,e;function i(){n=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",e=n!=="addEventListener"?"on":""}return Zi.bind=function(o,r,s,a){
return n||i(),o[n](e+r,s,a||!1),s},Zi.unbind=function(o,r,s,a){return t||i(),o[t](e+r,s,a||!1),s},Zi}var oc=ed(),nd=td(oc),B=Jf({__proto__:null,default:nd},[oc]),
rc=["focus","blur"];function id(n,t,e,i,o){return rc.indexOf(e)!==-1&&(o=!0),B.bind(n,e,function(r){var s=r.target||r.srcElement;r.delegateTarget=Be(s,t,!0),r.delegateTarget&&
i.call(n,r)},o)}function od(n,t,e,i){return rc.indexOf(t)!==-1&&(i=!0),B.unbind(n,t,e,i)}var Is={bind:id,unbind:od};function ht(n,t){return t=t||document,t.querySelector(n)}function zn(n,t){return t=t||document,t.querySelectorAll(n)}function se(n,t){if(!n||!t)return-1;var e=n.indexOf(t);return e!==-1&&n.splice(e,1),e}function xt(n,t,e){if(!(!n||!t)){typeof e!="number"&&(e=-1);var i=n.indexOf(
t);if(i!==-1){if(i===e)return;if(e!==-1)n.splice(i,1);else return}e!==-1?n.splice(e,0,t):n.push(t)}}function Xi(n,t){return!n||!t?-1:n.indexOf(t)}function Fn(n,t){return!n||!t?-1:Math.sqrt(Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function Ji(n,t,e,i){if(typeof i>"u"&&(i=5),!n||!t||!e)return!1;var o=(t.x-n.
x)*(e.y-n.y)-(t.y-n.y)*(e.x-n.x),r=Fn(n,t);return Math.abs(o/r)<=i}var rd=2;function ae(n,t){var e=Array.from(arguments).flat();let i={x:"v",y:"h"};for(let[o,r]of Object.
entries(i))if(sd(o,e))return r;return!1}function sd(n,t){let e=t[0];return qi(t,function(i){return Math.abs(e[n]-i[n])<=rd})}function qn(n,t){return{x:Math.round(n.x+(t.x-n.x)/2),y:Math.round(n.y+(t.y-n.y)/2)}}var ad=/,?([a-z]),?/gi,sc=parseFloat,X=Math,be=X.PI,qt=X.min,Gt=X.max,ac=X.pow,_e=X.abs,cd=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,ld=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Gn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",He="[\\s]*,?[\\s]*",hd=new RegExp("(?=("+Gn+"))\\1"+He+"(?=("+Gn+"))\\2"+He+"(?=("+Gn+"))\\3"+He+"([01])"+He+"\
([01])"+He+"(?=("+Gn+"))\\6"+He+"(?=("+Gn+"))\\7"+He,"g"),cc=Array.isArray||function(n){return n instanceof Array};function ud(n){if(!n)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},e=[];return String(n).replace(cd,function(i,o,r){var s=[],a=o.toLowerCase();for(r.replace(a=="a"?hd:ld,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(e.push([o,...s.splice(0,2)]),a="l",o=o=="m"?"l":"L");s.length>=t[a]&&(e.push([
o,...s.splice(0,t[a])]),!!t[a]););}),e.toString=js,e}function fd(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(typeof i=="string"&&i!==i.toUpperCase())return!1}
return!0}function dd(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(i!=="M"&&i!=="C")return!1}return!0}function pd(n,t,e,i){return arguments.length===1&&(t=
n.y,e=n.width,i=n.height,n=n.x),{x:n,y:t,width:e,height:i,x2:n+e,y2:t+i}}function js(){return this.join(",").replace(ad,"$1")}function md(n){for(var t=new Array(
n.length),e=0,i=n.length;e<i;e++)for(var o=n[e],r=t[e]=new Array(o.length),s=0,a=o.length;s<a;s++)r[s]=o[s];return t.toString=js,t}function lc(n,t,e,i,o,r,s,a,c){
var l=1-c,h=ac(l,3),u=ac(l,2),f=c*c,d=f*c,m=h*n+u*3*c*e+l*3*c*c*o+d*s,b=h*t+u*3*c*i+l*3*c*c*r+d*a;return{x:to(m),y:to(b)}}function Ns(n){var t=wd(...n);return pd(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function ke(n,t,e){return t>=n.x&&t<=n.x+n.width&&e>=n.y&&e<=n.y+n.height}function gc(n,t){return ke(t,n.x,n.y)||ke(t,n.x2,n.y)||
ke(t,n.x,n.y2)||ke(t,n.x2,n.y2)||ke(n,t.x,t.y)||ke(n,t.x2,t.y)||ke(n,t.x,t.y2)||ke(n,t.x2,t.y2)||(n.x<t.x2&&n.x>t.x||t.x<n.x2&&t.x>n.x)&&(n.y<t.y2&&n.y>t.y||t.y<
n.y2&&t.y>n.y)}function hc(n,t,e,i,o){var r=-3*t+9*e-9*i+3*o,s=n*r+6*t-12*e+6*i;return n*s-3*t+3*e}function uc(n,t,e,i,o,r,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,h=12,u=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],f=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,m=0;m<h;m++){var b=l*u[m]+l,x=hc(b,n,e,o,s),C=hc(b,t,i,r,a),v=x*x+C*C;d+=f[m]*X.sqrt(v)}return l*d}function gd(n,t,e,i,o,r,s,a){if(!(Gt(n,e)<qt(
o,s)||qt(n,e)>Gt(o,s)||Gt(t,i)<qt(r,a)||qt(t,i)>Gt(r,a))){var c=(n*i-t*e)*(o-s)-(n-e)*(o*a-r*s),l=(n*i-t*e)*(r-a)-(t-i)*(o*a-r*s),h=(n-e)*(r-a)-(t-i)*(o-s);if(h){
var u=to(c/h),f=to(l/h),d=+u.toFixed(2),m=+f.toFixed(2);if(!(d<+qt(n,e).toFixed(2)||d>+Gt(n,e).toFixed(2)||d<+qt(o,s).toFixed(2)||d>+Gt(o,s).toFixed(2)||m<+qt(t,
i).toFixed(2)||m>+Gt(t,i).toFixed(2)||m<+qt(r,a).toFixed(2)||m>+Gt(r,a).toFixed(2)))return{x:u,y:f}}}}function to(n){return Math.round(n*1e11)/1e11}function yd(n,t,e,i,o){
if(i=i||Ns(n),o=o||Ns(t),!gc(i,o))return e?0:[];var r=uc(...n),s=uc(...t),a=dc(n)?1:~~(r/5)||1,c=dc(t)?1:~~(s/5)||1,l=new Array(a+1),h=new Array(c+1),u={},f=e?0:
[],d,m;for(d=0;d<a+1;d++){var b=d/a,x=lc(...n,b);l[d]={x:x.x,y:x.y,t:b}}for(d=0;d<c+1;d++)b=d/c,x=lc(...t,b),h[d]={x:x.x,y:x.y,t:b};for(d=0;d<a;d++)for(m=0;m<c;m++){
var C=l[d],v=l[d+1],p=h[m],k=h[m+1],w=_e(v.x-C.x)<.01?"y":"x",_=_e(k.x-p.x)<.01?"y":"x",y=gd(C.x,C.y,v.x,v.y,p.x,p.y,k.x,k.y),g;if(y){if(g=y.x.toFixed(9)+"#"+y.
y.toFixed(9),u[g])continue;u[g]=!0;var E=C.t+_e((y[w]-C[w])/(v[w]-C[w]))*(v.t-C.t),S=p.t+_e((y[_]-p[_])/(k[_]-p[_]))*(k.t-p.t);E>=0&&E<=1&&S>=0&&S<=1&&(e?f++:f.
push({x:y.x,y:y.y,t1:E,t2:S}))}}return f}function eo(n,t,e){for(var i=fc(mc(n)),o=fc(mc(t)),r=e?0:[],s=0,a=i.length;s<a;s++)for(var c=i[s],l=0,h=o.length;l<h;l++){
var u=o[l];if(gc(c.bbox,u.bbox)){var f=yd(c.bez,u.bez,e,c.bbox,u.bbox);if(e)r+=f;else for(var d=0,m=f.length;d<m;d++)f[d].segment1=c.segment,f[d].segment2=u.segment,
f[d].bez1=c.bez,f[d].bez2=u.bez,r.push(f[d])}}return r}function fc(n){for(var t=[],e=0,i=0,o=0,r=0,s=0,a=n.length;s<a;s++){var c=n[s],l;if(c[0]=="M"){e=o=c[1],i=
r=c[2];continue}c[0]=="C"?(l=[e,i,c[1],c[2],c[3],c[4],c[5],c[6]],e=c[5],i=c[6]):(l=[e,i,e,i,o,r,o,r],e=o,i=r),t.push({bez:l,bbox:Ns(l),segment:s})}return t}function vd(n){
return cc(n)&&cc(n[0])}function xd(n){if(fd(n))return n;var t=new Array(n.length),e=0,i=0,o=0,r=0,s=0,a;n[0][0]=="M"&&(e=+n[0][1],i=+n[0][2],o=e,r=i,s++,t[0]=["\
M",e,i]);for(var c,l,h=s,u=n.length;h<u;h++){if(l=n[h],a=l[0],t[h]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+e,c[7]=+l[7]+i;break;case"V":c[1]=+l[1]+i;break;case"H":c[1]=+l[1]+e;break;case"M":o=+l[1]+e,r=+l[2]+i;default:
for(var f=1,d=l.length;f<d;f++)c[f]=+l[f]+(f%2?e:i)}else for(var m=0,b=l.length;m<b;m++)c[m]=l[m];switch(a=a.toUpperCase(),c[0]){case"Z":e=+o,i=+r;break;case"H":
e=c[1];break;case"V":i=c[1];break;case"M":o=c[c.length-2],r=c[c.length-1];default:e=c[c.length-2],i=c[c.length-1]}}return t.toString=js,t}function dc(n){return n[0]===
n[2]&&n[1]===n[3]&&n[4]===n[6]&&n[5]===n[7]}function Qi(n,t,e,i){return[n,t,e,i,e,i]}function pc(n,t,e,i,o,r){var s=.3333333333333333,a=2/3;return[s*n+a*e,s*t+a*
i,s*o+a*e,s*r+a*i,o,r]}function yc(n,t,e,i,o,r,s,a,c,l){var h=be*120/180,u=be/180*(+o||0),f=[],d,m=X.cos(u),b=X.sin(u),x=function(Na,ja){return{x:Na*m-ja*b,y:Na*
b+ja*m}};if(l)E=l[0],S=l[1],y=l[2],g=l[3];else{d=x(n,-t),n=d.x,t=-d.y,d=x(a,-c),a=d.x,c=-d.y;var C=(n-a)/2,v=(t-c)/2,p=C*C/(e*e)+v*v/(i*i);p>1&&(p=X.sqrt(p),e=p*
e,i=p*i);var k=e*e,w=i*i,_=(r==s?-1:1)*X.sqrt(_e((k*w-k*v*v-w*C*C)/(k*v*v+w*C*C))),y=_*e*v/i+(n+a)/2,g=_*-i*C/e+(t+c)/2,E=X.asin(((t-g)/i).toFixed(9)),S=X.asin(
((c-g)/i).toFixed(9));E=n<y?be-E:E,S=a<y?be-S:S,E<0&&(E=be*2+E),S<0&&(S=be*2+S),s&&E>S&&(E=E-be*2),!s&&S>E&&(S=S-be*2)}var L=S-E;if(_e(L)>h){var I=S,z=a,W=c;S=E+
h*(s&&S>E?1:-1),a=y+e*X.cos(S),c=g+i*X.sin(S),f=yc(a,c,e,i,o,0,s,z,W,[S,I,y,g])}L=S-E;var et=X.cos(E),kf=X.sin(E),_f=X.cos(S),Ef=X.sin(S),Ra=X.tan(L/4),Oa=4/3*e*
Ra,La=4/3*i*Ra,Ta=[n,t],sn=[n+Oa*kf,t-La*et],$a=[a+Oa*Ef,c-La*_f],Pa=[a,c];if(sn[0]=2*Ta[0]-sn[0],sn[1]=2*Ta[1]-sn[1],l)return[sn,$a,Pa].concat(f);f=[sn,$a,Pa].
concat(f).join().split(",");for(var Ia=[],ye=0,Sf=f.length;ye<Sf;ye++)Ia[ye]=ye%2?x(f[ye-1],f[ye]).y:x(f[ye],f[ye+1]).x;return Ia}function wd(n,t,e,i,o,r,s,a){for(var c=[],
l=[[],[]],h,u,f,d,m,b,x,C,v=0;v<2;++v){if(v==0?(u=6*n-12*e+6*o,h=-3*n+9*e-9*o+3*s,f=3*e-3*n):(u=6*t-12*i+6*r,h=-3*t+9*i-9*r+3*a,f=3*i-3*t),_e(h)<1e-12){if(_e(u)<
1e-12)continue;d=-f/u,0<d&&d<1&&c.push(d);continue}x=u*u-4*f*h,C=X.sqrt(x),!(x<0)&&(m=(-u+C)/(2*h),0<m&&m<1&&c.push(m),b=(-u-C)/(2*h),0<b&&b<1&&c.push(b))}for(var p=c.
length,k=p,w;p--;)d=c[p],w=1-d,l[0][p]=w*w*w*n+3*w*w*d*e+3*w*d*d*o+d*d*d*s,l[1][p]=w*w*w*t+3*w*w*d*i+3*w*d*d*r+d*d*d*a;return l[0][k]=n,l[1][k]=t,l[0][k+1]=s,l[1][k+
1]=a,l[0].length=l[1].length=k+2,{x0:qt(...l[0]),y0:qt(...l[1]),x1:Gt(...l[0]),y1:Gt(...l[1])}}function mc(n){if(vd(n)||(n=ud(n)),dd(n))return n;for(var t=md(xd(
n)),e={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},i=function(f,d,m){var b,x;if(!f)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(f[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
f[0]){case"M":d.X=f[1],d.Y=f[2];break;case"A":f=["C",...yc(d.x,d.y,...f.slice(1))];break;case"S":m=="C"||m=="S"?(b=d.x*2-d.bx,x=d.y*2-d.by):(b=d.x,x=d.y),f=["C",
b,x,...f.slice(1)];break;case"T":m=="Q"||m=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),f=["C",...pc(d.x,d.y,d.qx,d.qy,f[1],f[2])];break;case"Q":d.
qx=f[1],d.qy=f[2],f=["C",...pc(d.x,d.y,f[1],f[2],f[3],f[4])];break;case"L":f=["C",...Qi(d.x,d.y,f[1],f[2])];break;case"H":f=["C",...Qi(d.x,d.y,f[1],d.y)];break;case"\
V":f=["C",...Qi(d.x,d.y,d.x,f[1])];break;case"Z":f=["C",...Qi(d.x,d.y,d.X,d.Y)];break}return f},o=function(f,d){if(f[d].length>7){f[d].shift();for(var m=f[d];m.
length;)r[d]="A",f.splice(d++,0,["C",...m.splice(0,6)]);f.splice(d,1),l=t.length}},r=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(r[c]=s,c&&(a=
r[c-1])),t[c]=i(t[c],e,a),r[c]!="A"&&s=="C"&&(r[c]="C"),o(t,c);var h=t[c],u=h.length;e.x=h[u-2],e.y=h[u-1],e.bx=sc(h[u-4])||e.x,e.by=sc(h[u-3])||e.y}return t}function U(n){return mt(n)&&Fi(n,"waypoints")}function Wt(n){return mt(n)&&Fi(n,"labelTarget")}function vc(n){return mt(n)&&bs(n.parent)}function xc(n){return{x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)}}function no(n){return{x:Math.round(n.x),y:Math.
round(n.y)}}function nt(n){return{top:n.y,right:n.x+(n.width||0),bottom:n.y+(n.height||0),left:n.x}}function Ds(n){return{x:n.left,y:n.top,width:n.right-n.left,
height:n.bottom-n.top}}function bd(n){return no({x:n.x+(n.width||0)/2,y:n.y+(n.height||0)/2})}function kd(n){for(var t=n.waypoints,e=t.reduce(function(l,h,u){var f=t[u-
1];if(f){var d=l[l.length-1],m=d&&d.endLength||0,b=_d(f,h);l.push({start:f,end:h,startLength:m,endLength:m+b,length:b})}return l},[]),i=e.reduce(function(l,h){return l+
h.length},0),o=i/2,r=0,s=e[r];s.endLength<o;)s=e[++r];var a=(o-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function ce(n){return U(n)?kd(n):bd(n)}function Ee(n,t,e){e=e||0,mt(e)||(e={x:e,y:e});var i=nt(n),o=nt(t),r=i.bottom+e.y<=o.top,s=i.left-e.x>=o.right,a=i.top-e.
y>=o.bottom,c=i.right+e.x<=o.left,l=r?"top":a?"bottom":null,h=c?"left":s?"right":null;return h&&l?l+"-"+h:h||l||"intersect"}function wc(n){n=n.slice();for(var t=0,e,i,o;n[t];)e=n[t],i=n[t-1],o=n[t+1],Fn(e,o)===0||Ji(i,o,e)?n.splice(t,1):t++;return n}function _d(n,t){return Math.sqrt(
Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function io(n,t){return Math.round(n*t)/t}function bc(n){return H(n)?n+"px":n}function Ed(n){for(;n.parent;)n=n.parent;return n}function Sd(n){n=R({},{width:"10\
0%",height:"100%"},n);let t=n.container||document.body,e=document.createElement("div");return e.setAttribute("class","djs-container djs-parent bio-theme-parent"),
tc(e,{position:"relative",overflow:"hidden",width:bc(n.width),height:bc(n.height)}),t.appendChild(e),e}function kc(n,t,e){let i=N("g");P(i).add(t);let o=e!==void 0?
e:n.childNodes.length-1;return n.insertBefore(i,n.childNodes[o]||null),i}var Md="base",_c=0,Cd=1,Ad={shape:["x","y","width","height"],connection:["waypoints"]};
function $(n,t,e,i){this._eventBus=t,this._elementRegistry=i,this._graphicsFactory=e,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(n||{})}$.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];$.prototype._init=function(n){let t=this._eventBus,e=this.
_container=Sd(n),i=this._svg=N("svg");T(i,{width:"100%",height:"100%"}),ec(i,"tabindex",0),n.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,r=>{this.focus()}),i.addEventListener("focusin",()=>{this._setFocused(!0)}),i.addEventListener("focusout",()=>{this._setFocused(!1)}),i.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),i.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),j(e,i);let o=this._viewport=
kc(i,"viewport");n.deferUpdate&&(this._viewboxChanged=Bn(this._viewboxChanged,300)),this._restoreFocus=Bn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:i,viewport:o})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};$.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let n=this._container.parentNode;n&&n.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};$.prototype._setFocused=function(n){n!=this._focused&&
(this._focused=n,this._eventBus.fire("canvas.focus.changed",{focused:n}))};$.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let e=Ui(t);
e==="root"?this.removeRootElement(t):this._removeElement(t,e)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};$.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};$.prototype.restoreFocus=function(){this._restoreFocus()};$.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};$.prototype.isFocused=function(){return this._focused};$.prototype.getDefaultLayer=function(){return this.getLayer(
Md,_c)};$.prototype.getLayer=function(n,t){if(!n)throw new Error("must specify a name");let e=this._layers[n];if(e||(e=this._layers[n]=this._createLayer(n,t)),typeof t<
"u"&&e.index!==t)throw new Error("layer <"+n+"> already created at index <"+t+">");return e.group};$.prototype._getChildIndex=function(n){return Ne(this._layers,
function(t,e){return e.visible&&n>=e.index&&t++,t},0)};$.prototype._createLayer=function(n,t){typeof t>"u"&&(t=Cd);let e=this._getChildIndex(t);return{group:kc(
this._viewport,"layer-"+n,e),index:t,visible:!0}};$.prototype.showLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error(
"layer <"+n+"> does not exist");let e=this._viewport,i=t.group,o=t.index;if(t.visible)return i;let r=this._getChildIndex(o);return e.insertBefore(i,e.childNodes[r]||
null),t.visible=!0,i};$.prototype.hideLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error("layer <"+n+"> \
does not exist");let e=t.group;return t.visible&&(V(e),t.visible=!1),e};$.prototype._removeLayer=function(n){let t=this._layers[n];t&&(delete this._layers[n],V(
t.group))};$.prototype.getActiveLayer=function(){let n=this._findPlaneForRoot(this.getRootElement());return n?n.layer:null};$.prototype.findRoot=function(n){let t=this.
_resolveElements(n),e;for(let i of t){let o=this._findPlaneForRoot(Ed(i));if(!o||e&&o.rootElement!==e)return;e=o.rootElement}return e};$.prototype.getRootElements=
function(){return this._planes.map(function(n){return n.rootElement})};$.prototype._findPlaneForRoot=function(n){return ie(this._planes,function(t){return t.rootElement===
n})};$.prototype._resolveElement=function(n){return typeof n=="string"?this._elementRegistry.get(n):n};$.prototype._resolveElements=function(n){return D(n)||(n=
[n]),n.map(t=>this._resolveElement(t)).filter(Boolean)};$.prototype.getContainer=function(){return this._container};$.prototype._updateMarker=function(n,t,e){let i;
n=this._resolveElement(n),n.markers=n.markers||new Set,i=this._elementRegistry._elements[n.id],i&&(M([i.gfx,i.secondaryGfx],function(o){o&&(e?(n.markers.add(t),
P(o).add(t)):(n.markers.delete(t),P(o).remove(t)))}),this._eventBus.fire("element.marker.update",{element:n,gfx:i.gfx,marker:t,add:!!e}))};$.prototype.addMarker=
function(n,t){this._updateMarker(n,t,!0)};$.prototype.removeMarker=function(n,t){this._updateMarker(n,t,!1)};$.prototype.hasMarker=function(n,t){return n=this._resolveElement(
n),n.markers?n.markers.has(t):!1};$.prototype.toggleMarker=function(n,t){this.hasMarker(n,t)?this.removeMarker(n,t):this.addMarker(n,t)};$.prototype.getRootElement=
function(){let n=this._rootElement;return n||this._planes.length?n:this.setRootElement(this.addRootElement(null))};$.prototype.addRootElement=function(n){let t=this.
_rootsIdx++;n||(n={id:"__implicitroot_"+t,children:[],isImplicit:!0});let e=n.layer="root-"+t;this._ensureValid("root",n);let i=this.getLayer(e,_c);return this.
hideLayer(e),this._addRoot(n,i),this._planes.push({rootElement:n,layer:i}),n};$.prototype.removeRootElement=function(n){if(n=this._resolveElement(n),!!this._findPlaneForRoot(
n))return this._removeRoot(n),this._removeLayer(n.layer),this._planes=this._planes.filter(function(e){return e.rootElement!==n}),this._rootElement===n&&(this._rootElement=
null),n};$.prototype.setRootElement=function(n){if(n===this._rootElement)return n;let t;if(!n)throw new Error("rootElement required");return t=this._findPlaneForRoot(
n),t||(n=this.addRootElement(n)),this._setRoot(n),n};$.prototype._removeRoot=function(n){let t=this._elementRegistry,e=this._eventBus;e.fire("root.remove",{element:n}),
e.fire("root.removed",{element:n}),t.remove(n)};$.prototype._addRoot=function(n,t){let e=this._elementRegistry,i=this._eventBus;i.fire("root.add",{element:n}),e.
add(n,t),i.fire("root.added",{element:n,gfx:t})};$.prototype._setRoot=function(n,t){let e=this._rootElement;e&&(this._elementRegistry.updateGraphics(e,null,!0),
this.hideLayer(e.layer)),n&&(t||(t=this._findPlaneForRoot(n).layer),this._elementRegistry.updateGraphics(n,this._svg,!0),this.showLayer(n.layer)),this._rootElement=
n,this._eventBus.fire("root.set",{element:n})};$.prototype._ensureValid=function(n,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let e=Ad[n];if(!qi(e,function(o){return typeof t[o]<"u"}))throw new Error("must supply { "+e.join(
", ")+" } with "+n)};$.prototype._setParent=function(n,t,e){xt(t.children,n,e),n.parent=t};$.prototype._addElement=function(n,t,e,i){e=e||this.getRootElement();
let o=this._eventBus,r=this._graphicsFactory;this._ensureValid(n,t),o.fire(n+".add",{element:t,parent:e}),this._setParent(t,e,i);let s=r.create(n,t,i);return this.
_elementRegistry.add(t,s),r.update(n,t,s),o.fire(n+".added",{element:t,gfx:s}),t};$.prototype.addShape=function(n,t,e){return this._addElement("shape",n,t,e)};$.
prototype.addConnection=function(n,t,e){return this._addElement("connection",n,t,e)};$.prototype._removeElement=function(n,t){let e=this._elementRegistry,i=this.
_graphicsFactory,o=this._eventBus;if(n=e.get(n.id||n),!!n)return o.fire(t+".remove",{element:n}),i.remove(n),se(n.parent&&n.parent.children,n),n.parent=null,o.fire(
t+".removed",{element:n}),e.remove(n),n};$.prototype.removeShape=function(n){return this._removeElement(n,"shape")};$.prototype.removeConnection=function(n){return this.
_removeElement(n,"connection")};$.prototype.getGraphics=function(n,t){return this._elementRegistry.getGraphics(n,t)};$.prototype._changeViewbox=function(n){this.
_eventBus.fire("canvas.viewbox.changing"),n.apply(this),this._cachedViewbox=null,this._viewboxChanged()};$.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};$.prototype.viewbox=function(n){if(n===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,e=this.getSize(),i,o,r,s,a,c,l;if(n)this._changeViewbox(function(){a=Math.min(e.width/n.width,e.height/n.height);let h=this._svg.createSVGMatrix().
scale(a).translate(-n.x,-n.y);De(t,h)});else return r=this._rootElement?this.getActiveLayer():null,i=r&&r.getBBox()||{},s=De(t),o=s?s.matrix:Ua(),a=io(o.a,1e3),
c=io(-o.e||0,1e3),l=io(-o.f||0,1e3),n=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:e.width/a,height:e.height/a,scale:a,inner:{width:i.width||0,height:i.height||
0,x:i.x||0,y:i.y||0},outer:e},n;return n};$.prototype.scroll=function(n){let t=this._viewport,e=t.getCTM();return n&&this._changeViewbox(function(){n=R({dx:0,dy:0},
n||{}),e=this._svg.createSVGMatrix().translate(n.dx,n.dy).multiply(e),Ec(t,e)}),{x:e.e,y:e.f}};$.prototype.scrollToElement=function(n,t){let e=100,i=this._resolveElements(
n);if(!i.length)return;let o=this.findRoot(i);if(!o)return;o!==this.getRootElement()&&this.setRootElement(o);let r=i.filter(m=>m!=o);if(!r.length)return;t||(t={}),
typeof t=="number"&&(e=t),t={top:t.top||e,right:t.right||e,bottom:t.bottom||e,left:t.left||e};let s=vt(r),a=nt(s),c=this.viewbox(),l=this.zoom(),h,u;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let f=nt(c);if(!(s.width<c.width&&s.height<c.height))h=s.x-c.x,u=s.y-c.y;else{let m=Math.
max(0,a.right-f.right),b=Math.min(0,a.left-f.left),x=Math.max(0,a.bottom-f.bottom),C=Math.min(0,a.top-f.top);h=m||b,u=x||C}this.scroll({dx:-h*l,dy:-u*l})};$.prototype.
zoom=function(n,t){if(!n)return this.viewbox(n).scale;if(n==="fit-viewport")return this._fitViewport(t);let e,i;return this._changeViewbox(function(){typeof t!=
"object"&&(e=this.viewbox().outer,t={x:e.width/2,y:e.height/2}),i=this._setZoom(n,t)}),io(i.a,1e3)};function Ec(n,t){let e="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";n.setAttribute("transform",e)}$.prototype._fitViewport=function(n){let t=this.viewbox(),e=t.outer,i=t.inner,o,r;return i.x>=0&&i.y>=0&&i.x+i.
width<=e.width&&i.y+i.height<=e.height&&!n?r={x:0,y:0,width:Math.max(i.width+i.x,e.width),height:Math.max(i.height+i.y,e.height)}:(o=Math.min(1,e.width/i.width,
e.height/i.height),r={x:i.x+(n?i.width/2-e.width/o/2:0),y:i.y+(n?i.height/2-e.height/o/2:0),width:e.width/o,height:e.height/o}),this.viewbox(r),this.viewbox(!1).
scale};$.prototype._setZoom=function(n,t){let e=this._svg,i=this._viewport,o=e.createSVGMatrix(),r=e.createSVGPoint(),s,a,c,l,h;c=i.getCTM();let u=c.a;return t?
(s=R(r,t),a=s.matrixTransform(c.inverse()),l=o.translate(a.x,a.y).scale(1/u*n).translate(-a.x,-a.y),h=c.multiply(l)):h=o.scale(n),Ec(this._viewport,h),h};$.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};$.prototype.getAbsoluteBBox=function(n){let t=this.viewbox(),e;
n.waypoints?e=this.getGraphics(n).getBBox():e=n;let i=e.x*t.scale-t.x*t.scale,o=e.y*t.scale-t.y*t.scale,r=e.width*t.scale,s=e.height*t.scale;return{x:i,y:o,width:r,
height:s}};$.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var cn="data-element-id";function ut(n){this._elements={},this._eventBus=n}ut.$inject=["eventBus"];ut.prototype.add=function(n,t,e){var i=n.id;this._validateId(
i),T(t,cn,i),e&&T(e,cn,i),this._elements[i]={element:n,gfx:t,secondaryGfx:e}};ut.prototype.remove=function(n){var t=this._elements,e=n.id||n,i=e&&t[e];i&&(T(i.gfx,
cn,""),i.secondaryGfx&&T(i.secondaryGfx,cn,""),delete t[e])};ut.prototype.updateId=function(n,t){this._validateId(t),typeof n=="string"&&(n=this.get(n)),this._eventBus.
fire("element.updateId",{element:n,newId:t});var e=this.getGraphics(n),i=this.getGraphics(n,!0);this.remove(n),n.id=t,this.add(n,e,i)};ut.prototype.updateGraphics=
function(n,t,e){var i=n.id||n,o=this._elements[i];return e?o.secondaryGfx=t:o.gfx=t,t&&T(t,cn,i),t};ut.prototype.get=function(n){var t;typeof n=="string"?t=n:t=
n&&T(n,cn);var e=this._elements[t];return e&&e.element};ut.prototype.filter=function(n){var t=[];return this.forEach(function(e,i){n(e,i)&&t.push(e)}),t};ut.prototype.
find=function(n){for(var t=this._elements,e=Object.keys(t),i=0;i<e.length;i++){var o=e[i],r=t[o],s=r.element,a=r.gfx;if(n(s,a))return s}};ut.prototype.getAll=function(){
return this.filter(function(n){return n})};ut.prototype.forEach=function(n){var t=this._elements;Object.keys(t).forEach(function(e){var i=t[e],o=i.element,r=i.gfx;
return n(o,r)})};ut.prototype.getGraphics=function(n,t){var e=n.id||n,i=this._elements[e];return i&&(t?i.secondaryGfx:i.gfx)};ut.prototype._validateId=function(n){
if(!n)throw new Error("element must have an id");if(this._elements[n])throw new Error("element with id "+n+" already added")};function Rd(n,t,e,i){var o=e.inverse;return Object.defineProperty(n,"remove",{value:function(r){var s=this.indexOf(r);return s!==-1&&(this.splice(s,1),t.unset(r,
o,i)),r}}),Object.defineProperty(n,"contains",{value:function(r){return this.indexOf(r)!==-1}}),Object.defineProperty(n,"add",{value:function(r,s){var a=this.indexOf(
r);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,r),a===-1&&t.set(r,o,i)}}),Object.defineProperty(n,"__refs_collectio\
n",{value:!0}),n}function Od(n){return n.__refs_collection===!0}function Ld(n,t){return Object.prototype.hasOwnProperty.call(n,t.name||t)}function Sc(n,t,e){var i=Rd(e[t.name]||[],n,t,e);Object.defineProperty(e,t.name,{enumerable:t.
enumerable,value:i}),i.length&&i.forEach(function(o){n.set(o,t.inverse,e)})}function Td(n,t,e){var i=t.inverse,o=e[t.name];Object.defineProperty(e,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return o},set:function(r){if(r!==o){var s=o;o=null,s&&n.unset(s,i,e),o=r,n.set(o,i,e)}}})}function Et(n,t){if(!(this instanceof
Et))return new Et(n,t);n.inverse=t,t.inverse=n,this.props={},this.props[n.name]=n,this.props[t.name]=t}Et.prototype.bind=function(n,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Sc(this,t,n):Td(this,t,n)};Et.prototype.ensureRefsCollection=function(n,t){var e=n[t.
name];return Od(e)||Sc(this,t,n),e};Et.prototype.ensureBound=function(n,t){Ld(n,t)||this.bind(n,t)};Et.prototype.unset=function(n,t,e){n&&(this.ensureBound(n,t),
t.collection?this.ensureRefsCollection(n,t).remove(e):n[t.name]=void 0)};Et.prototype.set=function(n,t,e){n&&(this.ensureBound(n,t),t.collection?this.ensureRefsCollection(
n,t).add(e):n[t.name]=e)};var Bs=new Et({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Cc=new Et({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Mc=new Et(
{name:"attachers",collection:!0},{name:"host"}),Ac=new Et({name:"outgoing",collection:!0},{name:"source"}),Rc=new Et({name:"incoming",collection:!0},{name:"targ\
et"});function ln(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(n){
var t=this.label,e=this.labels;!n&&t?e.remove(t):e.add(n,0)}}),Bs.bind(this,"parent"),Cc.bind(this,"labels"),Ac.bind(this,"outgoing"),Rc.bind(this,"incoming")}function Wn(){
ln.call(this),Bs.bind(this,"children"),Mc.bind(this,"host"),Mc.bind(this,"attachers")}lt(Wn,ln);function Oc(){ln.call(this),Bs.bind(this,"children")}lt(Oc,Wn);function Lc(){
Wn.call(this),Cc.bind(this,"labelTarget")}lt(Lc,Wn);function Tc(){ln.call(this),Ac.bind(this,"source"),Rc.bind(this,"target")}lt(Tc,ln);var $d={connection:Tc,shape:Wn,
label:Lc,root:Oc};function $c(n,t){var e=$d[n];if(!e)throw new Error("unknown type: <"+n+">");return R(new e,t)}function Pc(n){return n instanceof ln}function Kt(){this._uid=12}Kt.prototype.createRoot=function(n){return this.create("root",n)};Kt.prototype.createLabel=function(n){return this.create("label",n)};
Kt.prototype.createShape=function(n){return this.create("shape",n)};Kt.prototype.createConnection=function(n){return this.create("connection",n)};Kt.prototype.create=
function(n,t){return t=R({},t||{}),t.id||(t.id=n+"_"+this._uid++),$c(n,t)};var oo="__fn",Ic=1e3,Pd=Array.prototype.slice;function at(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}at.prototype.on=function(n,t,e,i){
if(n=D(n)?n:[n],gt(t)&&(i=e,e=t,t=Ic),!H(t))throw new Error("priority must be a number");var o=e;i&&(o=ve(e,i),o[oo]=e[oo]||e);var r=this;n.forEach(function(s){
r._addListener(s,{priority:t,callback:o,next:null})})};at.prototype.once=function(n,t,e,i){var o=this;if(gt(t)&&(i=e,e=t,t=Ic),!H(t))throw new Error("priority m\
ust be a number");function r(){r.__isTomb=!0;var s=e.apply(i,arguments);return o.off(n,r),s}r[oo]=e,this.on(n,t,r)};at.prototype.off=function(n,t){n=D(n)?n:[n];
var e=this;n.forEach(function(i){e._removeListener(i,t)})};at.prototype.createEvent=function(n){var t=new Kn;return t.init(n),t};at.prototype.fire=function(n,t){
var e,i,o,r;if(r=Pd.call(arguments),typeof n=="object"&&(t=n,n=t.type),!n)throw new Error("no event type specified");if(i=this._listeners[n],!!i){t instanceof Kn?
e=t:e=this.createEvent(t),r[0]=e;var s=e.type;n!==s&&(e.type=n);try{o=this._invokeListeners(e,r,i)}finally{n!==s&&(e.type=s)}return o===void 0&&e.defaultPrevented&&
(o=!1),o}};at.prototype.handleError=function(n){return this.fire("error",{error:n})===!1};at.prototype._destroy=function(){this._listeners={}};at.prototype._invokeListeners=
function(n,t,e){for(var i;e&&!n.cancelBubble;)i=this._invokeListener(n,t,e),e=e.next;return i};at.prototype._invokeListener=function(n,t,e){var i;if(e.callback.
__isTomb)return i;try{i=Id(e.callback,t),i!==void 0&&(n.returnValue=i,n.stopPropagation()),i===!1&&n.preventDefault()}catch(o){if(!this.handleError(o))throw console.
error("unhandled error in event listener",o),o}return i};at.prototype._addListener=function(n,t){var e=this._getListeners(n),i;if(!e){this._setListeners(n,t);return}
for(;e;){if(e.priority<t.priority){t.next=e,i?i.next=t:this._setListeners(n,t);return}i=e,e=e.next}i.next=t};at.prototype._getListeners=function(n){return this.
_listeners[n]};at.prototype._setListeners=function(n,t){this._listeners[n]=t};at.prototype._removeListener=function(n,t){var e=this._getListeners(n),i,o,r;if(!t){
this._setListeners(n,null);return}for(;e;)i=e.next,r=e.callback,(r===t||r[oo]===t)&&(o?o.next=i:this._setListeners(n,i)),o=e,e=i};function Kn(){}Kn.prototype.stopPropagation=
function(){this.cancelBubble=!0};Kn.prototype.preventDefault=function(){this.defaultPrevented=!0};Kn.prototype.init=function(n){R(this,n||{})};function Id(n,t){
return n.apply(null,t)}function le(n){return n.childNodes[0]}function Nc(n){return n.parentNode.childNodes[1]}function jc(n,t,e,i,o){var r=an();r.setTranslate(t,e);var s=an();s.setRotate(i||0,0,0);var a=an();a.setScale(o||1,o||1),De(n,[r,s,a])}function it(n,t,e){var i=an();
i.setTranslate(t,e),De(n,i)}function Dc(n,t){var e=an();e.setRotate(t,0,0),De(n,e)}function ft(n,t){this._eventBus=n,this._elementRegistry=t}ft.$inject=["eventBus","elementRegistry"];ft.prototype._getChildrenContainer=function(n){var t=this._elementRegistry.
getGraphics(n),e;return n.parent?(e=Nc(t),e||(e=N("g"),P(e).add("djs-children"),j(t.parentNode,e))):e=t,e};ft.prototype._clear=function(n){var t=le(n);return ic(
t),t};ft.prototype._createContainer=function(n,t,e,i){var o=N("g");P(o).add("djs-group"),typeof e<"u"?Nd(o,t,t.childNodes[e]):j(t,o);var r=N("g");P(r).add("djs-\
element"),P(r).add("djs-"+n),i&&P(r).add("djs-frame"),j(o,r);var s=N("g");return P(s).add("djs-visual"),j(r,s),r};ft.prototype.create=function(n,t,e){var i=this.
_getChildrenContainer(t.parent);return this._createContainer(n,i,e,Yi(t))};ft.prototype.updateContainments=function(n){var t=this,e=this._elementRegistry,i;i=Ne(
n,function(o,r){return r.parent&&(o[r.parent.id]=r.parent),o},{}),M(i,function(o){var r=o.children;if(r){var s=t._getChildrenContainer(o),a=s.firstChild;M(r,function(c){
var l=e.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ft.prototype.drawShape=function(n,t,e={}){var i=this._eventBus;return i.fire("\
render.shape",{gfx:n,element:t,attrs:e})};ft.prototype.getShapePath=function(n){var t=this._eventBus;return t.fire("render.getShapePath",n)};ft.prototype.drawConnection=
function(n,t,e={}){var i=this._eventBus;return i.fire("render.connection",{gfx:n,element:t,attrs:e})};ft.prototype.getConnectionPath=function(n){var t=this._eventBus;
return t.fire("render.getConnectionPath",n)};ft.prototype.update=function(n,t,e){if(t.parent){var i=this._clear(e);if(n==="shape")this.drawShape(i,t),it(e,t.x,t.
y);else if(n==="connection")this.drawConnection(i,t);else throw new Error("unknown type: "+n);t.hidden?T(e,"display","none"):T(e,"display","block")}};ft.prototype.
remove=function(n){var t=this._elementRegistry.getGraphics(n);V(t.parentNode)};function Nd(n,t,e){var i=e||t.firstChild;n!==i&&t.insertBefore(n,i)}var Bc={__depends__:[Ja],__init__:["canvas"],canvas:["type",$],elementRegistry:["type",ut],elementFactory:["type",Kt],eventBus:["type",at],graphicsFactory:["typ\
e",ft]};function jd(n){var t=new xs(n);return t.init(),t}function Dd(n){n=n||{};var t={config:["value",n]},e=[t,Bc].concat(n.modules||[]);return jd(e)}function ze(n,t){
this._injector=t||Dd(n),this.get("eventBus").fire("diagram.init")}ze.prototype.get=function(n,t){return this._injector.get(n,t)};ze.prototype.invoke=function(n,t,e){
return this._injector.invoke(n,t,e)};ze.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};ze.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function Hs(n){return n&&n[n.length-1]}function Hc(n){return n.y}function zc(n){return n.x}var Bd={left:zc,center:zc,right:function(n){return n.x+n.width},top:Hc,
middle:Hc,bottom:function(n){return n.y+n.height}};function Se(n,t){this._modeling=n,this._rules=t}Se.$inject=["modeling","rules"];Se.prototype._getOrientationDetails=
function(n){var t=["top","bottom","middle"],e="x",i="width";return t.indexOf(n)!==-1&&(e="y",i="height"),{axis:e,dimension:i}};Se.prototype._isType=function(n,t){
return t.indexOf(n)!==-1};Se.prototype._alignmentPosition=function(n,t){var e=this._getOrientationDetails(n),i=e.axis,o=e.dimension,r={},s={},a=!1,c,l,h;function u(f,d){
return Math.round((f[i]+d[i]+d[o])/2)}if(this._isType(n,["left","top"]))r[n]=t[0][i];else if(this._isType(n,["right","bottom"]))h=Hs(t),r[n]=h[i]+h[o];else if(this.
_isType(n,["center","middle"])){if(M(t,function(f){var d=f[i]+Math.round(f[o]/2);s[d]?s[d].elements.push(f):s[d]={elements:[f],center:d}}),c=re(s,function(f){return f.
elements.length>1&&(a=!0),f.elements.length}),a)return r[n]=Hs(c).center,r;l=t[0],t=re(t,function(f){return f[i]+f[o]}),h=Hs(t),r[n]=u(l,h)}return r};Se.prototype.
trigger=function(n,t){var e=this._modeling,i,o=Z(n,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(i=this._rules.allowed("elements.align",{elements:o}),
D(i)&&(o=i),!(o.length<2||!i)){var r=Bd[t],s=re(o,r),a=this._alignmentPosition(t,s);e.alignElements(s,a)}};var Fc={__init__:["alignElements"],alignElements:["type",Se]};var Hd={horizontal:["x","width"],vertical:["y","height"]},qc=5;function Tt(n,t){this._modeling=n,this._filters=[],this.registerFilter(function(e){var i=t.allowed(
"elements.distribute",{elements:e});return D(i)?i:i?e:[]})}Tt.$inject=["modeling","rules"];Tt.prototype.registerFilter=function(n){if(typeof n!="function")throw new Error(
"the filter has to be a function");this._filters.push(n)};Tt.prototype.trigger=function(n,t){var e=this._modeling,i,o;if(!(n.length<3)&&(this._setOrientation(t),
o=this._filterElements(n),i=this._createGroups(o),!(i.length<=2)))return e.distributeElements(i,this._axis,this._dimension),i};Tt.prototype._filterElements=function(n){
var t=this._filters,e=this._axis,i=this._dimension,o=[].concat(n);return t.length?(M(t,function(r){o=r(o,e,i)}),o):n};Tt.prototype._createGroups=function(n){var t=[],
e=this,i=this._axis,o=this._dimension;if(!i)throw new Error('must have a defined "axis" and "dimension"');var r=re(n,i);return M(r,function(s,a){var c=e._findRange(
s,i,o),l,h=t[t.length-1];h&&e._hasIntersection(h.range,c)?t[t.length-1].elements.push(s):(l={range:c,elements:[s]},t.push(l))}),t};Tt.prototype._setOrientation=
function(n){var t=Hd[n];this._axis=t[0],this._dimension=t[1]};Tt.prototype._hasIntersection=function(n,t){return Math.max(n.min,n.max)>=Math.min(t.min,t.max)&&Math.
min(n.min,n.max)<=Math.max(t.min,t.max)};Tt.prototype._findRange=function(n){var t=n[this._axis],e=n[this._dimension];return{min:t+qc,max:t+e-qc}};var Gc={__init__:["distributeElements"],distributeElements:["type",Tt]};function Vn(n){this._commandStack=n.get("commandStack",!1)}Vn.$inject=["injector"];Vn.prototype.allowed=function(n,t){var e=!0,i=this._commandStack;return i&&(e=
i.canExecute(n,t)),e===void 0?!0:e};var wt={__init__:["rules"],rules:["type",Vn]};function Vt(n,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!n)return[];for(var e;e=n[0];)t(e);return n}function hn(n){return{x:n.x+n.width/2,y:n.y+n.height/2}}function $t(n,t){return{x:n.x-t.x,y:n.y-t.y}}function Un(n,t,e){var i=hn(t),o=hn(e),r=$t(n,i),s={x:r.x*(e.width/t.width),y:r.y*(e.height/t.height)};return no({x:o.x+s.x,y:o.y+s.y})}function zs(n,t,e){var i=hn(
n),o=hn(t),r=hn(e),s=$t(n,i),a=$t(i,o),c=zd(i,t,e);if(c)return c;var l={x:a.x*(e.width/t.width),y:a.y*(e.height/t.height)},h={x:r.x+l.x,y:r.y+l.y};return no({x:h.
x+s.x-n.x,y:h.y+s.y-n.y})}function zd(n,t,e){var i=nt(t),o=nt(e);if(Fd(i,o))return null;var r=Ee(t,n),s,a,c;if(r==="top")s={x:0,y:o.bottom-i.bottom};else if(r===
"bottom")s={x:0,y:o.top-i.top};else if(r==="right")s={x:o.left-i.left,y:0};else if(r==="left")s={x:o.right-i.right,y:0};else return null;return a={x:n.x+s.x,y:n.
y+s.y},c=Ee(e,a),c!==r?null:s}function Fd(n,t){return qd(n,t)||Gd(n,t)}function qd(n,t){return n.right!==t.right&&n.left!==t.left}function Gd(n,t){return n.top!==
t.top&&n.bottom!==t.bottom}var Wd=1e3;function F(n){this._eventBus=n}F.$inject=["eventBus"];function Kd(n,t){return function(e){return n.call(t||null,e.context,e.command,e)}}F.prototype.on=
function(n,t,e,i,o,r){if((gt(t)||H(t))&&(r=o,o=i,i=e,e=t,t=null),gt(e)&&(r=o,o=i,i=e,e=Wd),mt(o)&&(r=o,o=!1),!gt(i))throw new Error("handlerFn must be a functio\
n");D(n)||(n=[n]);var s=this._eventBus;M(n,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,e,o?Kd(i,r):i,r)})};F.prototype.
canExecute=he("canExecute");F.prototype.preExecute=he("preExecute");F.prototype.preExecuted=he("preExecuted");F.prototype.execute=he("execute");F.prototype.executed=
he("executed");F.prototype.postExecute=he("postExecute");F.prototype.postExecuted=he("postExecuted");F.prototype.revert=he("revert");F.prototype.reverted=he("re\
verted");function he(n){return function(e,i,o,r,s){(gt(e)||H(e))&&(s=r,r=o,o=i,i=e,e=null),this.on(e,n,i,o,r,s)}}var Vd=251,Wc=1401,Kc="attach-ok";function Yn(n,t,e,i,o){F.call(this,t);var r=n.get("movePreview",!1);t.on("shape.move.start",Wc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=Ud(c),a.validatedShapes=Yd(l)}),r&&t.on("shape.move.start",Vd,function(s){var a=s.context,c=a.shapes,l=Fs(c);M(l,function(h){
r.makeDraggable(a,h,!0),M(h.labels,function(u){r.makeDraggable(a,u,!0)})})}),r&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],h=l.host;h&&(e.addMarker(h,Kc),t.once(["shape.move.out","shape.move.cleanup"],function(){e.removeMarker(h,Kc)}))}}),this.preExecuted("elements.move",
Wc,function(s){var a=s.context,c=a.closure,l=a.shapes,h=Fs(l);M(h,function(u){c.add(u,c.topLevel[u.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,h;l&&c.length!==1||(l?h=c:h=Z(c,function(u){var f=u.host;return Zd(u)&&!Xd(c,f)}),M(h,function(u){o.updateAttachment(u,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;M(a,function(c){M(c.attachers,function(l){M(l.outgoing.slice(),function(h){var u=i.allowed("conn\
ection.reconnect",{connection:h,source:h.source,target:h.target});u||o.removeConnection(h)}),M(l.incoming.slice(),function(h){var u=i.allowed("connection.reconn\
ect",{connection:h,source:h.source,target:h.target});u||o.removeConnection(h)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&o.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Vt(c.attachers,function(h){var u=i.allowed(
"elements.move",{target:l,shapes:[h]});u==="attach"?o.updateAttachment(h,l):o.removeShape(h)}),l.attachers.length&&M(l.attachers,function(h){var u=zs(h,c,l);o.moveShape(
h,u,h.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,h=a.newBounds,u=c.attachers,f=a.hints||{};f.attachSupport!==
!1&&M(u,function(d){var m=zs(d,l,h);o.moveShape(d,m,d.parent),M(d.labels,function(b){o.moveShape(b,m,b.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Vt(a.attachers,function(c){o.removeShape(c)}),a.host&&o.updateAttachment(a,null)})}lt(Yn,F);Yn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function Fs(n){return zi(yt(n,function(t){return t.attachers||[]}))}function Ud(n){var t=Fs(n);return za("id",n,t)}function Yd(n){var t=oe(n,"i\
d");return Z(n,function(e){for(;e;){if(e.host&&t[e.host.id])return!1;e=e.parent}return!0})}function Zd(n){return!!n.host}function Xd(n,t){return n.indexOf(t)!==
-1}var Vc={__depends__:[wt],__init__:["attachSupport"],attachSupport:["type",Yn]};function Uc(n){!n||typeof n.stopPropagation!="function"||n.stopPropagation()}function Me(n){return n.originalEvent||n.srcEvent}function ro(n){Uc(n),Uc(Me(n))}function Mt(n){
return n.pointers&&n.pointers.length&&(n=n.pointers[0]),n.touches&&n.touches.length&&(n=n.touches[0]),n?{x:n.clientX,y:n.clientY}:null}var Yc=1500;function so(n,t,e){var i=this,o=e.get("dragging",!1);function r(s){if(!s.hover){var a=s.originalEvent,c=i._findTargetGfx(a),l=c&&n.get(c);c&&l&&(s.stopPropagation(),
o.hover({element:l,gfx:c}),o.move(a))}}o&&t.on("drag.start",function(s){t.once("drag.move",Yc,function(a){r(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",Yc,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=Mt(s),c=document.elementFromPoint(a.x,a.y),Jd(c)}}so.$inject=["elementRegistry","eventBus","injector"];function Jd(n){
return Be(n,"svg, .djs-element",!0)}var Zc={__init__:["hoverFix"],hoverFix:["type",so]};function Xc(){return/mac/i.test(navigator.platform)}function Jc(n,t){return(Me(n)||n).button===t}function Ct(n){return Jc(n,0)}function Qc(n){return Jc(n,1)}function Zn(n){var t=Me(n)||n;return Ct(n)&&t.shiftKey}function Qd(n){return!0}function ao(n){return Ct(n)||Qc(n)}var tl=500;function co(n,t,e){var i=this;function o(g,E,S){if(!a(g,E)){var L,I,z;S?I=t.getGraphics(S):
(L=E.delegateTarget||E.target,L&&(I=L,S=t.get(I))),!(!I||!S)&&(z=n.fire(g,{element:S,gfx:I,originalEvent:E}),z===!1&&(E.stopPropagation(),E.preventDefault()))}}
var r={};function s(g){return r[g]}function a(g,E){var S=l[g]||Ct;return!S(E)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":Qd,"element.mousedown":ao,"element.mouseup":ao,"element.click":ao,"element.dblclick":ao};function h(g,E,S){var L=c[g];if(!L)throw new Error("unmapped \
DOM event name <"+g+">");return o(L,E,S)}var u="svg, .djs-element";function f(g,E,S,L){var I=r[S]=function(z){o(S,z)};L&&(l[S]=L),I.$delegate=Is.bind(g,u,E,I)}function d(g,E,S){
var L=s(S);L&&Is.unbind(g,E,L.$delegate)}function m(g){M(c,function(E,S){f(g,S,E)})}function b(g){M(c,function(E,S){d(g,S,E)})}n.on("canvas.destroy",function(g){
b(g.svg)}),n.on("canvas.init",function(g){m(g.svg)}),n.on(["shape.added","connection.added"],function(g){var E=g.element,S=g.gfx;n.fire("interactionEvents.creat\
eHit",{element:E,gfx:S})}),n.on(["shape.changed","connection.changed"],tl,function(g){var E=g.element,S=g.gfx;n.fire("interactionEvents.updateHit",{element:E,gfx:S})}),
n.on("interactionEvents.createHit",tl,function(g){var E=g.element,S=g.gfx;i.createDefaultHit(E,S)}),n.on("interactionEvents.updateHit",function(g){var E=g.element,
S=g.gfx;i.updateDefaultHit(E,S)});var x=w("djs-hit djs-hit-stroke"),C=w("djs-hit djs-hit-click-stroke"),v=w("djs-hit djs-hit-all"),p=w("djs-hit djs-hit-no-move"),
k={all:v,"click-stroke":C,stroke:x,"no-move":p};function w(g,E){return E=R({stroke:"white",strokeWidth:15},E||{}),e.cls(g,["no-fill","no-border"],E)}function _(g,E){
var S=k[E];if(!S)throw new Error("invalid hit type <"+E+">");return T(g,S),g}function y(g,E){j(g,E)}this.removeHits=function(g){var E=zn(".djs-hit",g);M(E,V)},this.
createDefaultHit=function(g,E){var S=g.waypoints,L=g.isFrame,I;return S?this.createWaypointsHit(E,S):(I=L?"stroke":"all",this.createBoxHit(E,I,{width:g.width,height:g.
height}))},this.createWaypointsHit=function(g,E){var S=Vi(E);return _(S,"stroke"),y(g,S),S},this.createBoxHit=function(g,E,S){S=R({x:0,y:0},S);var L=N("rect");return _(
L,E),T(L,S),y(g,L),L},this.updateDefaultHit=function(g,E){var S=ht(".djs-hit",E);if(S)return g.waypoints?Ls(S,g.waypoints):T(S,{width:g.width,height:g.height}),
S},this.fire=o,this.triggerMouseEvent=h,this.mouseHandler=s,this.registerEvent=f,this.unregisterEvent=d}co.$inject=["eventBus","elementRegistry","styles"];var lo={__init__:["interactionEvents"],interactionEvents:["type",co]};function Ce(n,t){this._eventBus=n,this._canvas=t,this._selectedElements=new Set;var e=this;n.on(["shape.remove","connection.remove"],function(i){var o=i.element;
e.deselect(o)}),n.on(["diagram.clear","root.set"],function(i){e.select(null)})}Ce.$inject=["eventBus","canvas"];Ce.prototype.deselect=function(n){if(this._selectedElements.
has(n)){var t=this.get();this._selectedElements.delete(n),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Ce.prototype.get=function(){
return Array.from(this._selectedElements)};Ce.prototype.isSelected=function(n){return this._selectedElements.has(n)};Ce.prototype.select=function(n,t){var e=this.
get();D(n)||(n=n?[n]:[]);var i=this._canvas,o=i.getRootElement();n=n.filter(function(r){var s=i.findRoot(r);return o===s}),t?M(n,r=>{this._selectedElements.add(
r)}):this._selectedElements=new Set(n),this._eventBus.fire("selection.changed",{oldSelection:e,newSelection:this.get()})};var el="hover",nl="selected";function ho(n,t){this._canvas=n;function e(o,r){n.addMarker(o,r)}function i(o,r){n.removeMarker(o,r)}t.on("element.hover",function(o){
e(o.element,el)}),t.on("element.out",function(o){i(o.element,el)}),t.on("selection.changed",function(o){function r(l){i(l,nl)}function s(l){e(l,nl)}var a=new Set(
o.oldSelection),c=new Set(o.newSelection);for(let l of a)c.has(l)||r(l);for(let l of c)a.has(l)||s(l)})}ho.$inject=["canvas","eventBus"];function uo(n,t,e,i){n.on("create.end",500,function(o){var r=o.context,s=r.canExecute,a=r.elements,c=r.hints||{},l=c.autoSelect;if(s){if(l===!1)return;D(l)?t.select(
l):t.select(a.filter(tp))}}),n.on("connect.end",500,function(o){var r=o.context,s=r.connection;s&&t.select(s)}),n.on("shape.move.end",500,function(o){var r=o.previousSelection||
[],s=i.get(o.context.shape.id),a=ie(r,function(c){return s.id===c.id});a||t.select(s)}),n.on("element.click",function(o){if(Ct(o)){var r=o.element;r===e.getRootElement()&&
(r=null);var s=t.isSelected(r),a=t.get().length>1,c=Zn(o);if(s&&a)return c?t.deselect(r):t.select(r);s?t.deselect(r):t.select(r,c)}})}uo.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function tp(n){return!n.hidden}var bt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[lo],selection:["type",Ce],selectionVisuals:["type",ho],selectionBehavior:["type",uo]};var ep=/^djs-cursor-.*$/;function Xn(n){var t=nc(document.body);t.removeMatching(ep),n&&t.add("djs-cursor-"+n)}function fo(){Xn(null)}var np=5e3;function po(n,t){t=t||"element.click";function e(){return!1}return n.once(t,np,e),function(){n.off(t,e)}}var il=["c","C"],ol=["v","V"],ip=["d","D"],op=["x","X"],rl=["y","Y"],qs=["z","Z"];function sl(n){return n.ctrlKey||n.metaKey||n.shiftKey||n.altKey}function Q(n){
return n.altKey?!1:n.ctrlKey||n.metaKey}function ct(n,t){return n=D(n)?n:[n],n.indexOf(t.key)!==-1||n.indexOf(t.code)!==-1||n.indexOf(ap(t))!==-1}var rp=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),sp=new RegExp("^\\P{Letter}$","u");function ap(n){var t=n.key,e=/^Key([A-Z])$/.exec(n.code||
"");if(!e||typeof t!="string")return null;var i=e[1];return rp.test(t)?n.shiftKey?i:i.toLowerCase():n.shiftKey&&sp.test(t)&&n.keyCode===i.charCodeAt(0)?i:null}function mo(n){
return n.shiftKey}function al(n){return Q(n)&&ct(il,n)}function cl(n){return Q(n)&&ct(ol,n)}function ll(n){return Q(n)&&ct(ip,n)}function hl(n){return Q(n)&&ct(
op,n)}function ul(n){return Q(n)&&!mo(n)&&ct(qs,n)}function fl(n){return Q(n)&&(ct(rl,n)||ct(qs,n)&&mo(n))}var un=Math.round,dl="djs-drag-active",cp=500;function Fe(n){n.preventDefault()}function lp(n){return typeof TouchEvent<"u"&&n instanceof TouchEvent}function hp(n){
return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function go(n,t,e,i){var o={threshold:5,trapClick:!0},r;function s(w){var _=t.viewbox(),y=t._container.getBoundingClientRect();
return{x:_.x+(w.x-y.left)/_.scale,y:_.y+(w.y-y.top)/_.scale}}function a(w,_){_=_||r;var y=n.createEvent(R({},_.payload,_.data,{isTouch:_.isTouch}));return n.fire(
"drag."+w,y)===!1?!1:n.fire(_.prefix+"."+w,y)}function c(w){var _=w.filter(function(y){return i.get(y.id)});_.length&&e.select(_)}function l(w,_){var y=r.payload,
g=r.displacement,E=r.globalStart,S=Mt(w),L=$t(S,E),I=r.localStart,z=s(S),W=$t(z,I);if(!r.active&&(_||hp(L)>r.threshold)){if(R(y,{x:un(I.x+g.x),y:un(I.y+g.y),dx:0,
dy:0},{originalEvent:w}),a("start")===!1)return C();r.active=!0,r.keepSelection||(y.previousSelection=e.get(),e.select(null)),r.cursor&&Xn(r.cursor),t.addMarker(
t.getRootElement(),dl)}ro(w),r.active&&(R(y,{x:un(z.x+g.x),y:un(z.y+g.y),dx:un(W.x),dy:un(W.y)},{originalEvent:w}),a("move"))}function h(w){var _,y=!0;r.active&&
(w&&(r.payload.originalEvent=w,ro(w)),y=a("end")),y===!1&&a("rejected"),_=v(y!==!0),a("ended",_)}function u(){C()}function f(w){ct("Escape",w)&&(Fe(w),C())}function d(w){
var _;r.active&&(_=po(n),setTimeout(_,400),Fe(w)),h(w)}function m(w){l(w)}function b(w){var _=r.payload;_.hoverGfx=w.gfx,_.hover=w.element,a("hover")}function x(w){
a("out");var _=r.payload;_.hoverGfx=null,_.hover=null}function C(w){var _;if(r){var y=r.active;n.off("error",u);try{y&&a("cancel")}finally{_=v(w)}y&&a("canceled",
_)}}function v(w){var _;n.off("error",u);try{a("cleanup")}finally{_=p(w)}return _}function p(w){var _,y;fo(),r.trapClick?y=d:y=h,B.unbind(document,"mousemove",l),
B.unbind(document,"dragstart",Fe),B.unbind(document,"selectstart",Fe),B.unbind(document,"mousedown",y,!0),B.unbind(document,"mouseup",y,!0),B.unbind(document,"k\
eyup",f),B.unbind(document,"touchstart",m,!0),B.unbind(document,"touchcancel",C,!0),B.unbind(document,"touchmove",l,!0),B.unbind(document,"touchend",h,!0),n.off(
"element.hover",b),n.off("element.out",x),t.removeMarker(t.getRootElement(),dl);var g=r.payload.previousSelection;return _=r,r=null,w!==!1&&g&&!e.get().length&&
c(g),_}function k(w,_,y,g){r&&C(!1),typeof _=="string"&&(g=y,y=_,_=null),g=R({},o,g||{});var E=g.data||{},S,L,I,z,W;if(g.trapClick?z=d:z=h,w?(S=Me(w)||w,L=Mt(w),
ro(w),S.type==="dragstart"&&Fe(S)):(S=null,L={x:0,y:0}),I=s(L),_||(_=I),W=lp(S),r=R({prefix:y,data:E,payload:{},globalStart:L,displacement:$t(_,I),localStart:I,
isTouch:W},g),n.once("error",cp,u),g.manual||(W?(B.bind(document,"touchstart",m,!0),B.bind(document,"touchcancel",C,!0),B.bind(document,"touchmove",l,!0),B.bind(
document,"touchend",h,!0)):(B.bind(document,"mousemove",l),B.bind(document,"dragstart",Fe),B.bind(document,"selectstart",Fe),B.bind(document,"mousedown",z,!0),B.
bind(document,"mouseup",z,!0)),B.bind(document,"keyup",f),n.on("element.hover",b),n.on("element.out",x)),a("init")===!1)return C(),!1;g.autoActivate&&l(w,!0)}n.
on("diagram.destroy",C),this.init=k,this.move=l,this.hover=b,this.out=x,this.end=h,this.cancel=C,this.context=function(){return r},this.setOptions=function(w){R(
o,w)}}go.$inject=["eventBus","canvas","selection","elementRegistry"];var At={__depends__:[Zc,bt],dragging:["type",go]};function Ae(n,t,e){this._canvas=e,this._opts=R({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},n);var i=this;
t.on("drag.move",function(o){var r=i._toBorderPoint(o);i.startScroll(r)}),t.on(["drag.cleanup"],function(){i.stopScroll()})}Ae.$inject=["config.autoScroll","eve\
ntBus","canvas"];Ae.prototype.startScroll=function(n){var t=this._canvas,e=this._opts,i=this,o=t.getContainer().getBoundingClientRect(),r=[n.x,n.y,o.width-n.x,o.
height-n.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)up(r[c],e.scrollThresholdOut[c],e.scrollThresholdIn[c])&&(c===0?s=e.scrollStep:c==1?a=e.scrollStep:c==
2?s=-e.scrollStep:c==3&&(a=-e.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){i.startScroll(n)},e.scrollRepeatTimeout))};
function up(n,t,e){return t<n&&n<e}Ae.prototype.stopScroll=function(){clearTimeout(this._scrolling)};Ae.prototype.setOptions=function(n){this._opts=R({},this._opts,
n)};Ae.prototype._toBorderPoint=function(n){var t=this._canvas._container.getBoundingClientRect(),e=Mt(n.originalEvent);return{x:e.x-t.left,y:e.y-t.top}};var pl={__depends__:[At],__init__:["autoScroll"],autoScroll:["type",Ae]};var yo=Math.round,fp=Math.max;function dp(n,t){var e=n.x,i=n.y;return[["M",e,i],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function pp(n){var t=[];
return n.forEach(function(e,i){t.push([i===0?"M":"L",e.x,e.y])}),t}var ml=10;function mp(n,t){var e,i;for(e=0;i=n[e];e++)if(Fn(i,t)<=ml)return{point:n[e],bendpoint:!0,
index:e};return null}function gp(n,t){var e=eo(dp(t,ml),pp(n)),i=e[0],o=e[e.length-1],r;return i?i!==o?i.segment2!==o.segment2?(r=fp(i.segment2,o.segment2)-1,{point:n[r],
bendpoint:!0,index:r}):{point:{x:yo(i.x+o.x)/2,y:yo(i.y+o.y)/2},index:i.segment2}:{point:{x:yo(i.x),y:yo(i.y)},index:i.segment2}:null}function gl(n,t){return mp(
n,t)||gp(n,t)}function yp(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function vp(n,t,e){var i=[{n:n[0]-e[0],lambda:t[0]},{n:n[1]-e[1],lambda:t[1]}],o=i[0].n*t[0]+i[1].n*t[1],r=i[0].lambda*t[0]+i[1].lambda*t[1];return-o/r}function Gs(n,t){
var e=t[0],i=t[1],o={x:i.x-e.x,y:i.y-e.y},r=vp([e.x,e.y],[o.x,o.y],[n.x,n.y]);return{x:e.x+r*o.x,y:e.y+r*o.y}}function yl(n,t){var e=Gs(n,t),i={x:e.x-n.x,y:e.y-
n.y};return yp(i)}var Ws="djs-bendpoint",Ks="djs-segment-dragger";function xp(n,t){var e=Mt(t),i=n._container.getBoundingClientRect(),o;o={x:i.left,y:i.top};var r=n.viewbox();return{
x:r.x+(e.x-o.x)/r.scale,y:r.y+(e.y-o.y)/r.scale}}function Jn(n,t,e){var i=xp(n,e),o=gl(t,i);return o}function Qn(n,t){var e=N("g");P(e).add(Ws),j(n,e);var i=N("\
circle");T(i,{cx:0,cy:0,r:4}),P(i).add("djs-visual"),j(e,i);var o=N("circle");return T(o,{cx:0,cy:0,r:10}),P(o).add("djs-hit"),j(e,o),t&&P(e).add(t),e}function wp(n,t,e,i){
var o=N("g");j(n,o);var r=18,s=6,a=11,c=bp(t,e,i),l=s+a,h=N("rect");T(h,{x:-r/2,y:-s/2,rx:3,width:r,height:s}),P(h).add("djs-visual"),j(o,h);var u=N("rect");return T(
u,{x:-c/2,y:-l/2,width:c,height:l}),P(u).add("djs-hit"),j(o,u),Dc(o,i==="v"?90:0,0,0),o}function xo(n,t,e){var i=N("g"),o=qn(t,e),r=ae(t,e);return j(n,i),wp(i,t,
e,r),P(i).add(Ks),P(i).add(r==="h"?"horizontal":"vertical"),it(i,o.x,o.y),i}function vo(n){return Math.abs(Math.round(n*2/3))}function vl(n,t){var e=kp(n,t);return Gs(
n,e)}function bp(n,t,e){var i=t.x-n.x,o=t.y-n.y;return vo(e==="h"?i:o)}function kp(n,t){for(var e=t.waypoints,i=1/0,o,r=0;r<e.length-1;r++){var s=e[r],a=e[r+1],
c=yl(n,[s,a]);c<i&&(i=c,o=r)}return[e[o],e[o+1]]}function xl(n){return CSS.escape(n)}function wo(n,t,e,i,o){function r(p,k,w){var _=p.index,y=p.point,g,E,S,L,I,z;return _<=0||p.bendpoint?!1:(g=k[_-1],E=k[_],S=qn(g,E),L=ae(g,E),I=Math.abs(y.x-S.x),
z=Math.abs(y.y-S.y),L&&I<=w&&z<=w)}function s(p,k){var w=p.waypoints,_,y,g,E;return k.index<=0||k.bendpoint||(_={start:w[k.index-1],end:w[k.index]},y=ae(_.start,
_.end),!y)?null:(y==="h"?g=_.end.x-_.start.x:g=_.end.y-_.start.y,E=vo(g)/2,E)}function a(p,k){var w=k.waypoints,_=Jn(t,w,p),y;if(_){y=s(k,_);var g;if(r(_,w,y)?g=
o.start(p,k,_.index):g=i.start(p,k,_.index,!_.bendpoint),g!==!1)return!0}}function c(p,k,w){B.bind(p,k,function(_){e.triggerMouseEvent(k,_,w),_.stopPropagation()})}
function l(p,k){var w=t.getLayer("overlays"),_=ht('.djs-bendpoints[data-element-id="'+xl(p.id)+'"]',w);return!_&&k&&(_=N("g"),T(_,{"data-element-id":p.id}),P(_).
add("djs-bendpoints"),j(w,_),c(_,"mousedown",p),c(_,"click",p),c(_,"dblclick",p)),_}function h(p,k){return ht('.djs-segment-dragger[data-segment-idx="'+p+'"]',k)}
function u(p,k){k.waypoints.forEach(function(w,_){var y=Qn(p);j(p,y),it(y,w.x,w.y)}),Qn(p,"floating")}function f(p,k){for(var w=k.waypoints,_,y,g,E=1;E<w.length;E++)
_=w[E-1],y=w[E],ae(_,y)&&(g=xo(p,_,y),T(g,{"data-segment-idx":E}),c(g,"mousemove",k))}function d(p){M(zn("."+Ws,p),function(k){V(k)})}function m(p){M(zn("."+Ks,
p),function(k){V(k)})}function b(p){var k=l(p);return k||(k=l(p,!0),u(k,p),f(k,p)),k}function x(p){var k=l(p);k&&(m(k),d(k),f(k,p),u(k,p))}function C(p,k){var w=ht(
".floating",p),_=k.point;w&&(it(w,_.x,_.y),P(w).add("positioned"))}function v(p,k,w){var _=h(k.index,p),y=w[k.index-1],g=w[k.index],E=k.point,S=qn(y,g),L=ae(y,g),
I,z;_&&(I=_p(_),z={x:E.x-S.x,y:E.y-S.y},L==="v"&&(z={x:z.y,y:z.x}),it(I,z.x,z.y))}n.on("connection.changed",function(p){x(p.element)}),n.on("connection.remove",
function(p){var k=l(p.element);k&&V(k)}),n.on("element.marker.update",function(p){var k=p.element,w;k.waypoints&&(w=b(k),p.add?P(w).add(p.marker):P(w).remove(p.
marker))}),n.on("element.mousemove",function(p){var k=p.element,w=k.waypoints,_,y;if(w){if(_=l(k,!0),y=Jn(t,w,p.originalEvent),!y)return;C(_,y),y.bendpoint||v(_,
y,w)}}),n.on("element.mousedown",function(p){if(Ct(p)){var k=p.originalEvent,w=p.element;if(w.waypoints)return a(k,w)}}),n.on("selection.changed",function(p){var k=p.
newSelection,w=k[0];w&&w.waypoints&&b(w)}),n.on("element.hover",function(p){var k=p.element;k.waypoints&&b(k)}),n.on("element.out",function(p){var k=p.element;if(k.
waypoints){var w=l(k);if(w){var _=ht(".floating",w);_&&P(_).remove("positioned")}}}),n.on("element.updateId",function(p){var k=p.element,w=p.newId;if(k.waypoints){
var _=l(k);_&&T(_,{"data-element-id":w})}}),this.addHandles=b,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=h}wo.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function _p(n){return ht(".djs-visual",n)}var wl=Math.round,qe="reconnectStart",Ge="reconnectEnd",ti="updateWaypoints";function ni(n,t,e,i,o,r){this._injector=n,this.start=function(s,a,c,l){var h=e.getGraphics(
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
ing","rules","modeling"];ni.prototype.cropWaypoints=function(n,t){var e=this._injector.get("connectionDocking",!1);if(!e)return t;var i=n.waypoints;return n.waypoints=
t,n.waypoints=e.getCroppedWaypoints(n),t=n.waypoints,n.waypoints=i,t};function ei(n){var t=n.hover,e=n.source,i=n.target,o=n.type;if(o===qe)return t&&i&&t===i&&
e!==i;if(o===Ge)return t&&e&&t===e&&e!==i}var Ep="reconnectStart",Sp="reconnectEnd",bl="updateWaypoints",ii="connect-ok",bo="connect-not-ok",kl="connect-hover",_l="djs-updating",El="djs-dragging",Sl=1100;
function ko(n,t,e,i){this._injector=t;var o=t.get("connectionPreview",!1);e.on("bendpoint.move.start",function(r){var s=r.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,h=c.waypoints,u=h.slice();s.waypoints=h,l&&u.splice(a,0,{x:r.x,y:r.y}),c.waypoints=u;var f=s.draggerGfx=Qn(i.getLayer("overlays"));P(f).add("djs-drag\
ging"),i.addMarker(c,El),i.addMarker(c,_l)}),e.on("bendpoint.move.hover",function(r){var s=r.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(i.addMarker(c,kl),l===
bl)return;a?(i.removeMarker(c,bo),i.addMarker(c,ii)):a===!1&&(i.removeMarker(c,ii),i.addMarker(c,bo))}}),e.on(["bendpoint.move.out","bendpoint.move.cleanup"],Sl,
function(r){var s=r.context,a=s.hover,c=s.target;a&&(i.removeMarker(a,kl),i.removeMarker(a,c?ii:bo))}),e.on("bendpoint.move.move",function(r){var s=r.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,h=s.hover,u=s.type,f=s.connection,d=f.source,m=f.target,b=f.waypoints.slice(),x={x:r.x,y:r.y},C=s.hints||{},v={};o&&(C.
connectionStart&&(v.connectionStart=C.connectionStart),C.connectionEnd&&(v.connectionEnd=C.connectionEnd),u===Ep?ei(s)?(v.connectionEnd=v.connectionEnd||x,v.source=
m,v.target=h||d,b=b.reverse()):(v.connectionStart=v.connectionStart||x,v.source=h||d,v.target=m):u===Sp?ei(s)?(v.connectionStart=v.connectionStart||x,v.source=h||
m,v.target=d,b=b.reverse()):(v.connectionEnd=v.connectionEnd||x,v.source=d,v.target=h||m):(v.noCropping=!0,v.noLayout=!0,b[c]=x),u===bl&&(b=n.cropWaypoints(f,b)),
v.waypoints=b,o.drawPreview(s,a,v)),it(l,r.x,r.y)},this),e.on(["bendpoint.move.end","bendpoint.move.cancel"],Sl,function(r){var s=r.context,a=s.connection,c=s.draggerGfx,
l=s.hover,h=s.target,u=s.waypoints;a.waypoints=u,V(c),i.removeMarker(a,_l),i.removeMarker(a,El),l&&(i.removeMarker(l,ii),i.removeMarker(l,h?ii:bo)),o&&o.cleanUp(
s)})}ko.$inject=["bendpointMove","injector","eventBus","canvas"];var Ml="connect-hover",Cl="djs-updating";function Al(n,t,e){return Vs(n,t,n[t]+e)}function Vs(n,t,e){return{x:t==="x"?e:n.x,y:t==="y"?e:n.y}}function Mp(n,t,e,i){
var o=Math.max(t[i],e[i]),r=Math.min(t[i],e[i]),s=20,a=Math.min(Math.max(r+s,n[i]),o-s);return Vs(t,i,a)}function Ol(n){return n==="x"?"y":"x"}function Rl(n,t,e){
var i,o;return n.original?n.original:(i=ce(t),o=Ol(e),Vs(n,o,i[o]))}function _o(n,t,e,i,o,r){var s=n.get("connectionDocking",!1);this.start=function(u,f,d){var m,
b=e.getGraphics(f),x=d-1,C=d,v=f.waypoints,p=v[x],k=v[C],w=Jn(e,v,u),_,y,g;if(_=ae(p,k),!!_)return y=_==="v"?"x":"y",x===0&&(p=Rl(p,f.source,y)),C===v.length-1&&
(k=Rl(k,f.target,y)),w?g=w.point:g={x:(p.x+k.x)/2,y:(p.y+k.y)/2},m={connection:f,segmentStartIndex:x,segmentEndIndex:C,segmentStart:p,segmentEnd:k,axis:y,dragPosition:g},
i.init(u,g,"connectionSegment.move",{cursor:y==="x"?"resize-ew":"resize-ns",data:{connection:f,connectionGfx:b,context:m}})};function a(u,f){if(!s)return f;var d=u.
waypoints,m;return u.waypoints=f,m=s.getCroppedWaypoints(u),u.waypoints=d,m}function c(u){o.update("connection",u.connection,u.connectionGfx)}function l(u,f,d){
var m=u.newWaypoints,b=u.segmentStartIndex+f,x=m[b],C=u.segmentEndIndex+f,v=m[C],p=Ol(u.axis),k=Mp(d,x,v,p);it(u.draggerGfx,k.x,k.y)}function h(u,f){var d=0,m=u.
filter(function(b,x){return Ji(u[x-1],u[x+1],b)?(d=x<=f?d-1:d,!1):!0});return{waypoints:m,segmentOffset:d}}t.on("connectionSegment.move.start",function(u){var f=u.
context,d=u.connection,m=e.getLayer("overlays");f.originalWaypoints=d.waypoints.slice(),f.draggerGfx=xo(m,f.segmentStart,f.segmentEnd),P(f.draggerGfx).add("djs-\
dragging"),e.addMarker(d,Cl)}),t.on("connectionSegment.move.move",function(u){var f=u.context,d=f.connection,m=f.segmentStartIndex,b=f.segmentEndIndex,x=f.segmentStart,
C=f.segmentEnd,v=f.axis,p=f.originalWaypoints.slice(),k=Al(x,v,u["d"+v]),w=Al(C,v,u["d"+v]),_=p.length,y=0;p[m]=k,p[b]=w;var g,E;m<2&&(g=Ee(d.source,k),m===1?g===
"intersect"&&(p.shift(),p[0]=k,y--):g!=="intersect"&&(p.unshift(x),y++)),b>_-3&&(E=Ee(d.target,w),b===_-2?E==="intersect"&&(p.pop(),p[p.length-1]=w):E!=="inters\
ect"&&p.push(C)),f.newWaypoints=d.waypoints=a(d,p),l(f,y,u),f.newSegmentStartIndex=m+y,c(u)}),t.on("connectionSegment.move.hover",function(u){u.context.hover=u.
hover,e.addMarker(u.hover,Ml)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(u){var f=u.context.hover;f&&e.removeMarker(f,Ml)}),
t.on("connectionSegment.move.cleanup",function(u){var f=u.context,d=f.connection;f.draggerGfx&&V(f.draggerGfx),e.removeMarker(d,Cl)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(u){var f=u.context,d=f.connection;d.waypoints=f.originalWaypoints,c(u)}),t.on("connectionSegment.move.end",function(u){
var f=u.context,d=f.connection,m=f.newWaypoints,b=f.newSegmentStartIndex;m=m.map(function(w){return{original:w.original,x:Math.round(w.x),y:Math.round(w.y)}});var x=h(
m,b),C=x.waypoints,v=a(d,C),p=x.segmentOffset,k={segmentMove:{segmentStartIndex:f.segmentStartIndex,newSegmentStartIndex:b+p}};r.updateWaypoints(d,v,k)})}_o.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Cp=Math.abs,Ll=Math.round;function Tl(n,t,e){e=e===void 0?10:e;var i,o;for(i=0;i<t.length;i++)if(o=t[i],Cp(o-n)<=e)return o}function $l(n){return{x:n.x,y:n.
y}}function Pl(n){return{x:n.x+n.width,y:n.y+n.height}}function We(n,t){return!n||isNaN(n.x)||isNaN(n.y)?t:{x:Ll(n.x+n.width/2),y:Ll(n.y+n.height/2)}}function ue(n,t){
var e=n.snapped;return e?typeof t=="string"?e[t]:e.x&&e.y:!1}function kt(n,t,e){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof e!="nu\
mber"&&e!==!1)throw new Error("value must be Number or false");var i,o=n[t],r=n.snapped=n.snapped||{};return e===!1?r[t]=!1:(r[t]=!0,i=e-o,n[t]+=i,n["d"+t]+=i),
o}function Eo(n){return n.children||[]}var Ap=Math.abs,Il=Math.round,Us=10;function So(n){function t(r,s){if(D(r)){for(var a=r.length;a--;)if(Ap(r[a]-s)<=Us)return r[a]}else{r=+r;var c=s%r;if(c<Us)return s-
c;if(c>r-Us)return s-c+r}return s}function e(r,s){if(r.waypoints)return vl(s,r);if(r.width)return{x:Il(r.width/2+r.x),y:Il(r.height/2+r.y)}}function i(r){var s=r.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,h=s.segmentStart,u=s.segmentStartIndex,f=s.segmentEnd,d=s.segmentEndIndex,m=s.axis;if(a)return a;var b=[l[u-
1],h,f,l[d+1]];return u<2&&b.unshift(e(c.source,r)),d>l.length-3&&b.unshift(e(c.target,r)),s.snapPoints=a={horizontal:[],vertical:[]},M(b,function(x){x&&(x=x.original||
x,m==="y"&&a.horizontal.push(x.y),m==="x"&&a.vertical.push(x.x))}),a}n.on("connectionSegment.move.move",1500,function(r){var s=i(r),a=r.x,c=r.y,l,h;if(s){l=t(s.
vertical,a),h=t(s.horizontal,c);var u=a-l,f=c-h;R(r,{dx:r.dx-u,dy:r.dy-f,x:l,y:h}),(u||s.vertical.indexOf(a)!==-1)&&kt(r,"x",l),(f||s.horizontal.indexOf(c)!==-1)&&
kt(r,"y",h)}});function o(r){var s=r.snapPoints,a=r.connection.waypoints,c=r.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return r.snapPoints=s={horizontal:[],
vertical:[]},M(l,function(h){h&&(h=h.original||h,s.horizontal.push(h.y),s.vertical.push(h.x))}),s}n.on(["connect.hover","connect.move","connect.end"],1500,function(r){
var s=r.context,a=s.hover,c=a&&e(a,r);!U(a)||!c||!c.x||!c.y||(kt(r,"x",c.x),kt(r,"y",c.y))}),n.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(r){
var s=r.context,a=o(s),c=s.hover,l=c&&e(c,r),h=r.x,u=r.y,f,d;if(a){f=t(l?a.vertical.concat([l.x]):a.vertical,h),d=t(l?a.horizontal.concat([l.y]):a.horizontal,u);
var m=h-f,b=u-d;R(r,{dx:r.dx-m,dy:r.dy-b,x:r.x-m,y:r.y-b}),(m||a.vertical.indexOf(h)!==-1)&&kt(r,"x",f),(b||a.horizontal.indexOf(u)!==-1)&&kt(r,"y",d)}})}So.$inject=
["eventBus"];var Nl={__depends__:[At,wt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",wo],bendpointMove:["type",ni],bendpointMovePreview:[
"type",ko],connectionSegmentMove:["type",_o],bendpointSnapping:["type",So]};function Mo(n){this._counter=0,this._prefix=(n?n+"-":"")+Math.floor(Math.random()*1e9)+"-"}Mo.prototype.next=function(){return this._prefix+ ++this._counter};var Rp=new Mo("ps"),Op=["marker-start","marker-mid","marker-end"],Lp=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Ut(n,t,e,i){
this._elementRegistry=n,this._canvas=e,this._styles=i}Ut.$inject=["elementRegistry","eventBus","canvas","styles"];Ut.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Ut.prototype.getGfx=function(n){return this._elementRegistry.getGraphics(n)};Ut.prototype.addDragger=function(n,t,e,i="djs-dragger"){e=
e||this.getGfx(n);var o=Cs(e);return this._cloneMarkers(le(o),i),T(o,this._styles.cls(i,[])),j(t,o),T(o,"data-preview-support-element-id",n.id),o};Ut.prototype.
addFrame=function(n,t){var e=N("rect",{class:"djs-resize-overlay",width:n.width,height:n.height,x:n.x,y:n.y});return j(t,e),T(e,"data-preview-support-element-id",
n.id),e};Ut.prototype._cloneMarkers=function(n,t="djs-dragger",e=n){var i=this;n.childNodes&&n.childNodes.forEach(o=>{i._cloneMarkers(o,t,e)}),Ip(n)&&Op.forEach(
function(o){if(T(n,o)){var r=Tp(n,o,i._canvas.getContainer());r&&i._cloneMarker(e,n,r,o,t)}})};Ut.prototype._cloneMarker=function(n,t,e,i,o="djs-dragger"){var r=[
e.id,o,Rp.next()].join("-"),s=ht("marker#"+e.id,n);n=n||this._canvas._svg;var a=s||Cs(e);a.id=r,P(a).add(o);var c=ht(":scope > defs",n);c||(c=N("defs"),j(n,c)),
j(c,a);var l=Pp(a.id);T(t,i,l)};function Tp(n,t,e){var i=$p(T(n,t));return ht("marker#"+i,e||document)}function $p(n){return n.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function Pp(n){return"url(#"+n+")"}function Ip(n){return Lp.indexOf(n.nodeName)!==-1}var fn={__init__:["previewSupport"],previewSupport:["type",Ut]};var Np="drop-ok",jl="drop-not-ok",Dl="attach-ok",Bl="new-parent",Hl="create",jp=2e3;function Co(n,t,e,i,o){function r(c,l,h,u,f){if(!l)return!1;c=Z(c,function(v){
var p=v.labelTarget;return!v.parent&&!(Wt(v)&&c.indexOf(p)!==-1)});var d=ie(c,function(v){return!U(v)}),m=!1,b=!1,x=!1;Fl(c)&&(m=o.allowed("shape.attach",{position:h,
shape:d,target:l})),m||(Fl(c)?x=o.allowed("shape.create",{position:h,shape:d,source:u,target:l}):x=o.allowed("elements.create",{elements:c,position:h,target:l}));
var C=f.connectionTarget;return x||m?(d&&u&&(b=o.allowed("connection.create",{source:C===u?d:u,target:C===u?u:d,hints:{targetParent:l,targetAttach:m}})),{attach:m,
connect:b}):x===null||m===null?null:!1}function s(c,l){[Dl,Np,jl,Bl].forEach(function(h){h===l?n.addMarker(c,h):n.removeMarker(c,h)})}e.on(["create.move","creat\
e.hover"],function(c){var l=c.context,h=l.elements,u=c.hover,f=l.source,d=l.hints||{};if(!u){l.canExecute=!1,l.target=null;return}zl(c);var m={x:c.x,y:c.y},b=l.
canExecute=u&&r(h,u,m,f,d);u&&b!==null&&(l.target=u,b&&b.attach?s(u,Dl):s(u,b?Bl:jl))}),e.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),e.on("create.end",function(c){var l=c.context,h=l.source,u=l.shape,f=l.elements,d=l.target,m=l.canExecute,b=m&&m.attach,x=m&&m.connect,C=l.hints||
{};if(m===!1||!d)return!1;zl(c);var v={x:c.x,y:c.y};x?u=i.appendShape(h,u,v,d,{attach:b,connection:x===!0?{}:x,connectionTarget:C.connectionTarget}):(f=i.createElements(
f,v,d,R({},C,{attach:b})),u=ie(f,function(p){return!U(p)})),R(l,{elements:f,shape:u}),R(c,{elements:f,shape:u})});function a(){var c=t.context();c&&c.prefix===Hl&&
t.cancel()}e.on("create.init",function(){e.on("elements.changed",a),e.once(["create.cancel","create.end"],jp,function(){e.off("elements.changed",a)})}),this.start=
function(c,l,h){D(l)||(l=[l]);var u=ie(l,function(m){return!U(m)});if(u){h=R({elements:l,hints:{},shape:u},h||{}),M(l,function(m){H(m.x)||(m.x=0),H(m.y)||(m.y=0)});
var f=Z(l,function(m){return!m.hidden}),d=vt(f);M(l,function(m){U(m)&&(m.waypoints=yt(m.waypoints,function(b){return{x:b.x-d.x-d.width/2,y:b.y-d.y-d.height/2}})),
R(m,{x:m.x-d.x-d.width/2,y:m.y-d.y-d.height/2})}),t.init(c,Hl,{cursor:"grabbing",autoActivate:!0,data:{shape:u,elements:l,context:h}})}}}Co.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function zl(n){var t=n.context,e=t.createConstraints;e&&(e.left&&(n.x=Math.max(n.x,e.left)),e.right&&(n.x=Math.min(n.x,e.
right)),e.top&&(n.y=Math.max(n.y,e.top)),e.bottom&&(n.y=Math.min(n.y,e.bottom)))}function Fl(n){return n&&n.length===1&&!U(n[0])}var Dp=750;function Ao(n,t,e,i,o){function r(s){var a=N("g");T(a,o.cls("djs-drag-group",["no-events"]));var c=N("g");return s.forEach(function(l){var h;l.hidden||
(l.waypoints?(h=e._createContainer("connection",c),e.drawConnection(le(h),l)):(h=e._createContainer("shape",c),e.drawShape(le(h),l),it(h,l.x,l.y)),i.addDragger(
l,a,h))}),a}t.on("create.move",Dp,function(s){var a=s.hover,c=s.context,l=c.elements,h=c.dragGroup;h||(h=c.dragGroup=r(l));var u;a?(h.parentNode||(u=n.getActiveLayer(),
j(u,h)),it(h,s.x,s.y)):V(h)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&V(c)})}Ao.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var ql={__depends__:[At,fn,wt,bt],__init__:["create","createPreview"],create:["type",Co],createPreview:["type",Ao]};var Gl="is not a registered action",Bp="is already registered";function Pt(n,t){this._eventBus=n,this._actions={};var e=this;n.on("diagram.init",function(){e._registerDefaultActions(
t),n.fire("editorActions.init",{editorActions:e})})}Pt.$inject=["eventBus","injector"];Pt.prototype._registerDefaultActions=function(n){var t=n.get("commandStac\
k",!1),e=n.get("modeling",!1),i=n.get("selection",!1),o=n.get("zoomScroll",!1),r=n.get("copyPaste",!1),s=n.get("canvas",!1),a=n.get("rules",!1),c=n.get("keyboar\
dMove",!1),l=n.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),r&&i&&this.register("c\
opy",function(){var h=i.get();if(h.length)return r.copy(h)}),r&&i&&this.register("duplicate",function(){var h=i.get();if(h.length)return r.duplicate(h)}),r&&this.
register("paste",function(){r.paste()}),r&&i&&a&&this.register("cut",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h});if(u!==
!1){var f=D(u)?u:h;return r.cut(f.slice())}}}),o&&this.register("stepZoom",function(h){o.stepZoom(h.value)}),s&&this.register("zoom",function(h){s.zoom(h.value)}),
e&&i&&a&&this.register("removeSelection",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h}),f;u!==!1&&(D(u)?f=u:f=h,f.length&&
e.removeElements(f.slice()))}}),c&&this.register("moveCanvas",function(h){c.moveCanvas(h)}),l&&this.register("moveSelection",function(h){l.moveSelection(h.direction,
h.accelerated)})};Pt.prototype.trigger=function(n,t){if(!this._actions[n])throw Ys(n,Gl);var e=this._eventBus.fire("editorActions.allowed",{action:n,opts:t});if(e!==
!1)return this._actions[n](t)};Pt.prototype.register=function(n,t){var e=this;if(typeof n=="string")return this._registerAction(n,t);M(n,function(i,o){e._registerAction(
o,i)})};Pt.prototype._registerAction=function(n,t){if(this.isRegistered(n))throw Ys(n,Bp);this._actions[n]=t};Pt.prototype.unregister=function(n){if(!this.isRegistered(
n))throw Ys(n,Gl);this._actions[n]=void 0};Pt.prototype.getActions=function(){return Object.keys(this._actions)};Pt.prototype.isRegistered=function(n){return!!this.
_actions[n]};function Ys(n,t){return new Error(n+" "+t)}var Wl={__init__:["editorActions"],editorActions:["type",Pt]};function fe(n,t){F.call(this,n),this._gridSnapping=t;var e=this;this.preExecute("shape.resize",function(i){var o=i.context,r=o.hints||{},s=r.autoResize;if(s){var a=o.
shape,c=o.newBounds;Da(s)?o.newBounds=e.snapComplex(c,s):o.newBounds=e.snapSimple(a,c)}})}fe.$inject=["eventBus","gridSnapping","modeling"];lt(fe,F);fe.prototype.
snapSimple=function(n,t){var e=this._gridSnapping;return t.width=e.snapValue(t.width,{min:t.width}),t.height=e.snapValue(t.height,{min:t.height}),t.x=n.x+n.width/
2-t.width/2,t.y=n.y+n.height/2-t.height/2,t};fe.prototype.snapComplex=function(n,t){return/w|e/.test(t)&&(n=this.snapHorizontally(n,t)),/n|s/.test(t)&&(n=this.snapVertically(
n,t)),n};fe.prototype.snapHorizontally=function(n,t){var e=this._gridSnapping,i=/w/.test(t),o=/e/.test(t),r={};return r.width=e.snapValue(n.width,{min:n.width}),
o&&(i?(r.x=e.snapValue(n.x,{max:n.x}),r.width+=e.snapValue(n.x-r.x,{min:n.x-r.x})):n.x=n.x+n.width-r.width),R(n,r),n};fe.prototype.snapVertically=function(n,t){
var e=this._gridSnapping,i=/n/.test(t),o=/s/.test(t),r={};return r.height=e.snapValue(n.height,{min:n.height}),i&&(o?(r.y=e.snapValue(n.y,{max:n.y}),r.height+=e.
snapValue(n.y-r.y,{min:n.y-r.y})):n.y=n.y+n.height-r.height),R(n,r),n};var Hp=2e3;function Ro(n,t){n.on(["spaceTool.move","spaceTool.end"],Hp,function(e){var i=e.context;if(i.initialized){var o=i.axis,r;o==="x"?(r=t.snapValue(e.dx),
e.x=e.x+r-e.dx,e.dx=r):(r=t.snapValue(e.dy),e.y=e.y+r-e.dy,e.dy=r)}})}Ro.$inject=["eventBus","gridSnapping"];var Kl={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",fe],gridSnappingSpaceToolBehavior:["type",Ro]};var oi=10;function Oo(n,t,e){return e||(e="round"),Math[e](n/t)*t}var zp=1200,Fp=800;function Yt(n,t,e){var i=!e||e.active!==!1;this._eventBus=t;var o=this;t.on("diagram.init",Fp,function(){o.setActive(i)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],zp,function(r){var s=r.originalEvent;if(!(!o.active||s&&Q(s))){var a=r.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var h={},u=Gp(r,l,n);u&&(h.offset=u);var f=qp(r,l);f&&R(h,f),ue(r,l)||o.snapEvent(r,l,h)})}})}Yt.prototype.snapEvent=function(n,t,e){
var i=this.snapValue(n[t],e);kt(n,t,i)};Yt.prototype.getGridSpacing=function(){return oi};Yt.prototype.snapValue=function(n,t){var e=0;t&&t.offset&&(e=t.offset),
n+=e,n=Oo(n,oi);var i,o;return t&&t.min&&(i=t.min,H(i)&&(i=Oo(i+e,oi,"ceil"),n=Math.max(n,i))),t&&t.max&&(o=t.max,H(o)&&(o=Oo(o+e,oi,"floor"),n=Math.min(n,o))),
n-=e,n};Yt.prototype.isActive=function(){return this.active};Yt.prototype.setActive=function(n){this.active=n,this._eventBus.fire("gridSnapping.toggle",{active:n})};
Yt.prototype.toggleActive=function(){this.setActive(!this.active)};Yt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function qp(n,t){var e=n.context,
i=e.createConstraints,o=e.resizeConstraints||{},r=e.gridSnappingContext,s=r.snapConstraints;if(s&&s[t])return s[t];s||(s=r.snapConstraints={}),s[t]||(s[t]={});var a=e.
direction;i&&(Lo(t)?(s.x.min=i.left,s.x.max=i.right):(s.y.min=i.top,s.y.max=i.bottom));var c=o.min,l=o.max;return c&&(Lo(t)?Ul(a)?s.x.max=c.left:s.x.min=c.right:
Vl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(Lo(t)?Ul(a)?s.x.min=l.left:s.x.max=l.right:Vl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function Gp(n,t,e){var i=n.context,
o=n.shape,r=i.gridSnappingContext,s=r.snapLocation,a=r.snapOffset;return a&&H(a[t])||(a||(a=r.snapOffset={}),H(a[t])||(a[t]=0),!o)||(e.get(o.id)||(Lo(t)?a[t]+=o[t]+
o.width/2:a[t]+=o[t]+o.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=o.width/2:/right/.test(s)&&(a[t]+=o.width/2):/top/.test(s)?a[t]-=o.height/2:/bottom/.test(s)&&
(a[t]+=o.height/2)),a[t]}function Lo(n){return n==="x"}function Vl(n){return n.indexOf("n")!==-1}function Ul(n){return n.indexOf("w")!==-1}var Yl={__depends__:[Kl],__init__:["gridSnapping"],gridSnapping:["type",Yt]};var To="keyboard.keydown",Wp="keyboard.keyup",Kp=1e3,Zl="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function tt(n,t){var e=this;this._config=n=n||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){e._fire("destroy"),e.unbind()}),n.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(Zl));var i=n&&n.bind!==!1;t.on("canvas.init",function(o){e._target=o.svg,i&&e.bind(),e._fire("init")})}tt.$inject=["con\
fig.keyboard","eventBus"];tt.prototype._keydownHandler=function(n){this._keyHandler(n,To)};tt.prototype._keyupHandler=function(n){this._keyHandler(n,Wp)};tt.prototype.
_keyHandler=function(n,t){var e;if(!this._isEventIgnored(n)){var i={keyEvent:n};e=this._eventBus.fire(t||To,i),e&&n.preventDefault()}};tt.prototype._isEventIgnored=
function(n){return!1};tt.prototype.bind=function(n){n&&console.error("unsupported argument <node>",new Error(Zl)),this.unbind(),n=this._node=this._target,B.bind(
n,"keydown",this._keydownHandler),B.bind(n,"keyup",this._keyupHandler),this._fire("bind")};tt.prototype.getBinding=function(){return this._node};tt.prototype.unbind=
function(){var n=this._node;n&&(this._fire("unbind"),B.unbind(n,"keydown",this._keydownHandler),B.unbind(n,"keyup",this._keyupHandler)),this._node=null};tt.prototype.
_fire=function(n){this._eventBus.fire("keyboard."+n,{node:this._node})};tt.prototype.addListener=function(n,t,e){gt(n)&&(e=t,t=n,n=Kp),this._eventBus.on(e||To,n,
t)};tt.prototype.removeListener=function(n,t){this._eventBus.off(t||To,n)};tt.prototype.hasModifier=sl;tt.prototype.isCmd=Q;tt.prototype.isShift=mo;tt.prototype.
isKey=ct;var Vp=500;function ri(n,t){var e=this;n.on("editorActions.init",Vp,function(i){var o=i.editorActions;e.registerBindings(t,o)})}ri.$inject=["eventBus","keyboard"];
ri.prototype.registerBindings=function(n,t){function e(i,o){t.isRegistered(i)&&n.addListener(o)}e("undo",function(i){var o=i.keyEvent;if(ul(o))return t.trigger(
"undo"),!0}),e("redo",function(i){var o=i.keyEvent;if(fl(o))return t.trigger("redo"),!0}),e("copy",function(i){var o=i.keyEvent;if(al(o))return t.trigger("copy"),
!0}),e("paste",function(i){var o=i.keyEvent;if(cl(o))return t.trigger("paste"),!0}),e("duplicate",function(i){var o=i.keyEvent;if(ll(o))return t.trigger("duplic\
ate"),!0}),e("cut",function(i){var o=i.keyEvent;if(hl(o))return t.trigger("cut"),!0}),e("stepZoom",function(i){var o=i.keyEvent;if(ct(["+","="],o)&&Q(o))return t.
trigger("stepZoom",{value:1}),!0}),e("stepZoom",function(i){var o=i.keyEvent;if(ct("-",o)&&Q(o))return t.trigger("stepZoom",{value:-1}),!0}),e("zoom",function(i){
var o=i.keyEvent;if(ct("0",o)&&Q(o))return t.trigger("zoom",{value:1}),!0}),e("removeSelection",function(i){var o=i.keyEvent;if(ct(["Backspace","Delete"],o))return t.
trigger("removeSelection"),!0})};var $o={__init__:["keyboard","keyboardBindings"],keyboard:["type",tt],keyboardBindings:["type",ri]};var Up={moveSpeed:1,moveSpeedAccelerated:10},Yp=1500,Zp="left",Xp="up",Jp="right",Qp="down",tm={ArrowLeft:Zp,ArrowUp:Xp,ArrowRight:Jp,ArrowDown:Qp},em={left:function(n){
return{x:-n,y:0}},up:function(n){return{x:0,y:-n}},right:function(n){return{x:n,y:0}},down:function(n){return{x:0,y:n}}};function Po(n,t,e,i,o){var r=this;this.
_config=R({},Up,n||{}),t.addListener(Yp,function(s){var a=s.keyEvent,c=tm[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return r.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=o.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],h=em[s](l),u=i.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
u&&e.moveElements(c,h)}}}Po.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var Xl={__depends__:[$o,bt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Po]};var nm=250;function de(n){this._eventBus=n,this._tools=[],this._active=null}de.$inject=["eventBus"];de.prototype.registerTool=function(n,t){var e=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);e.push(n),this.bindEvents(n,t)};de.prototype.isActive=function(n){return n&&this._active===n};
de.prototype.length=function(n){return this._tools.length};de.prototype.setActive=function(n){var t=this._eventBus;this._active!==n&&(this._active=n,t.fire("too\
l-manager.update",{tool:n}))};de.prototype.bindEvents=function(n,t){var e=this._eventBus,i=[];e.on(t.tool+".init",function(o){var r=o.context;if(!r.reactivate&&
this.isActive(n)){this.setActive(null);return}this.setActive(n)},this),M(t,function(o){i.push(o+".ended"),i.push(o+".canceled")}),e.on(i,nm,function(o){this._active&&
(im(o)||this.setActive(null))},this)};function im(n){var t=n.originalEvent&&n.originalEvent.target;return t&&Be(t,'.group[data-group="tools"]')}var Jl={__depends__:[At],__init__:["toolManager"],toolManager:["type",de]};function si(n){var t=this;this._lastMoveEvent=null;function e(i){t._lastMoveEvent=i}n.on("canvas.init",function(i){var o=t._svg=i.svg;o.addEventListener("mousem\
ove",e)}),n.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",e)})}si.$inject=["eventBus"];si.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||om(0,0)};function om(n,t){var e=document.createEvent("MouseEvent"),i=n,o=t,r=n,s=t;return e.initMouseEvent&&e.initMouseEvent(
"mousemove",!0,!0,window,0,i,o,r,s,!1,!1,!1,!1,0,null),e}var Ql={__init__:["mouse"],mouse:["type",si]};var nh="crosshair",th="selected",rm="djs-dragging-active-lasso";function Zt(n,t,e,i,o,r,s){this._selection=o,this._dragging=e,this._mouse=s;var a=this,c={create:function(u){
var f=t.getActiveLayer(),d=u.frame=N("rect");T(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),j(f,d),l(!0),this.update(u)},update:function(u){var f=u.frame,
d=u.bbox;f&&d&&T(f,{x:d.x,y:d.y,width:d.width,height:d.height});var m=u.marked,b=u.lastMarked;if(m&&b){for(let x of b)m.has(x)||t.removeMarker(x,th);for(let x of m)
b.has(x)||t.addMarker(x,th)}},remove:function(u){this.update(u),u.frame&&V(u.frame),l(!1)}};function l(u){P(t.getContainer()).toggle(rm,u)}function h(u){var f=i.
getAll();return new Set(Dn($s(f,u)))}r.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),n.on("lasso.selection.end",function(u){var f=u.originalEvent.
target;!u.hover&&!(f instanceof SVGElement)||n.once("lasso.selection.ended",function(){a.activateLasso(u.originalEvent,!0)})}),n.on("lasso.end",0,function(u){var f=u.
context;a._select(Array.from(f.marked))}),n.on("lasso.start",function(u){var f=u.context;f.bbox=eh(u),f.add=Zn(u),f.lastMarked=new Set(o.get()),f.add?f.marked=f.
lastMarked:f.marked=new Set,f.initialMarked=f.marked,c.create(f)}),n.on("lasso.move",function(u){var f=u.context,d=f.bbox=eh(u),m=h(d),b=f.initialMarked.union(m);
f.lastMarked=f.marked,f.marked=b,c.update(f)}),n.on("lasso.cleanup",function(u){var f=u.context;f.lastMarked=f.marked,f.marked=new Set(o.get()),c.remove(u.context)}),
n.on("element.mousedown",1500,function(u){if(Zn(u))return a.activateLasso(u.originalEvent),!0})}Zt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Zt.prototype.activateLasso=function(n,t){this._dragging.init(n,"lasso",{autoActivate:t,cursor:nh,data:{context:{}},keepSelection:!0})};
Zt.prototype.activateSelection=function(n,t){this._dragging.init(n,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:nh,data:{context:{}},keepSelection:!0})};
Zt.prototype._select=function(n){this._selection.select(n)};Zt.prototype.select=function(n,t,e=[]){var i=Dn($s(n,t));this._select([...e,...i])};Zt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var n=this._mouse.getLastMoveEvent();this.activateSelection(n,!!n)};Zt.prototype.isActive=function(){
var n=this._dragging.context();return n&&/^lasso/.test(n.prefix)};function eh(n){var t={x:n.x-n.dx,y:n.y-n.dy},e={x:n.x,y:n.y},i;return t.x<=e.x&&t.y<e.y||t.x<e.
x&&t.y<=e.y?i={x:t.x,y:t.y,width:e.x-t.x,height:e.y-t.y}:t.x>=e.x&&t.y<e.y||t.x>e.x&&t.y<=e.y?i={x:e.x,y:t.y,width:t.x-e.x,height:e.y-t.y}:t.x<=e.x&&t.y>e.y||t.
x<e.x&&t.y>=e.y?i={x:t.x,y:e.y,width:e.x-t.x,height:t.y-e.y}:t.x>=e.x&&t.y>e.y||t.x>e.x&&t.y>=e.y?i={x:e.x,y:e.y,width:t.x-e.x,height:t.y-e.y}:i={x:e.x,y:e.y,width:0,
height:0},i}var ih={__depends__:[Jl,Ql],__init__:["lassoTool"],lassoTool:["type",Zt]};function K(n,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=n,
this._uid=1,n.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}K.$inject=["eventBus","injector"];K.prototype.execute=function(n,t){if(!n)
throw new Error("command required");this._currentExecution.trigger="execute";let e={command:n,context:t};this._pushAction(e),this._internalExecute(e),this._popAction()};
K.prototype.canExecute=function(n,t){let e={command:n,context:t},i=this._getHandler(n),o=this._fire(n,"canExecute",e);if(o===void 0){if(!i)return!1;i.canExecute&&
(o=i.canExecute(t))}return o};K.prototype.clear=function(n){this._stack.length=0,this._stackIdx=-1,n!==!1&&this._fire("changed",{trigger:"clear"})};K.prototype.
undo=function(){let n=this._getUndoAction(),t;if(n){for(this._currentExecution.trigger="undo",this._pushAction(n);n&&(this._internalUndo(n),t=this._getUndoAction(),
!(!t||t.id!==n.id));)n=t;this._popAction()}};K.prototype.redo=function(){let n=this._getRedoAction(),t;if(n){for(this._currentExecution.trigger="redo",this._pushAction(
n);n&&(this._internalExecute(n,!0),t=this._getRedoAction(),!(!t||t.id!==n.id));)n=t;this._popAction()}};K.prototype.register=function(n,t){this._setHandler(n,t)};
K.prototype.registerHandler=function(n,t){if(!n||!t)throw new Error("command and handlerCls must be defined");let e=this._injector.instantiate(t);this.register(
n,e)};K.prototype.canUndo=function(){return!!this._getUndoAction()};K.prototype.canRedo=function(){return!!this._getRedoAction()};K.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};K.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};K.prototype._internalUndo=function(n){let t=n.command,
e=n.context,i=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",n),i.revert&&this._markDirty(i.revert(e)),this._revertedAction(n),this._fire(t,"reve\
rted",n)})};K.prototype._fire=function(n,t,e){arguments.length<3&&(e=t,t=null);let i=t?[n+"."+t,t]:[n],o;e=this._eventBus.createEvent(e);for(let r of i)if(o=this.
_eventBus.fire("commandStack."+r,e),e.cancelBubble)break;return o};K.prototype._createId=function(){return this._uid++};K.prototype._atomicDo=function(n){let t=this.
_currentExecution;t.atomic=!0;try{n()}finally{t.atomic=!1}};K.prototype._internalExecute=function(n,t){let e=n.command,i=n.context,o=this._getHandler(e);if(!o)throw new Error(
"no command handler registered for <"+e+">");this._pushAction(n),t||(this._fire(e,"preExecute",n),o.preExecute&&o.preExecute(i),this._fire(e,"preExecuted",n)),this.
_atomicDo(()=>{this._fire(e,"execute",n),o.execute&&this._markDirty(o.execute(i)),this._executedAction(n,t),this._fire(e,"executed",n)}),t||(this._fire(e,"postE\
xecute",n),o.postExecute&&o.postExecute(i),this._fire(e,"postExecuted",n)),this._popAction()};K.prototype._pushAction=function(n){let t=this._currentExecution,e=t.
actions,i=e[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+n.command+")");n.id||(n.id=i&&i.id||this._createId()),e.
push(n)};K.prototype._popAction=function(){let n=this._currentExecution,t=n.trigger,e=n.actions,i=n.dirty;e.pop(),e.length||(this._eventBus.fire("elements.chang\
ed",{elements:ks("id",i.reverse())}),i.length=0,this._fire("changed",{trigger:t}),n.trigger=null)};K.prototype._markDirty=function(n){let t=this._currentExecution;
n&&(n=D(n)?n:[n],t.dirty=t.dirty.concat(n))};K.prototype._executedAction=function(n,t){let e=++this._stackIdx;t||this._stack.splice(e,this._stack.length,n)};K.prototype.
_revertedAction=function(n){this._stackIdx--};K.prototype._getHandler=function(n){return this._handlerMap[n]};K.prototype._setHandler=function(n,t){if(!n||!t)throw new Error(
"command and handler required");if(this._handlerMap[n])throw new Error("overriding handler for command <"+n+">");this._handlerMap[n]=t};var oh={commandStack:["type",K]};function Io(n,t,e,i){n.on("element.changed",function(o){var r=o.element;(r.parent||r===t.getRootElement())&&(o.gfx=e.getGraphics(r)),o.gfx&&n.fire(Ui(r)+".chang\
ed",o)}),n.on("elements.changed",function(o){var r=o.elements;r.forEach(function(s){n.fire("element.changed",{element:s})}),i.updateContainments(r)}),n.on("shap\
e.changed",function(o){i.update("shape",o.element,o.gfx)}),n.on("connection.changed",function(o){i.update("connection",o.element,o.gfx)})}Io.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var No={__init__:["changeSupport"],changeSupport:["type",Io]};function dn(n,t){this._modeling=n,this._canvas=t}dn.$inject=["modeling","canvas"];dn.prototype.preExecute=function(n){var t=this._modeling,e=n.elements,i=n.alignment;
M(e,function(o){var r={x:0,y:0};Ie(i.left)?r.x=i.left-o.x:Ie(i.right)?r.x=i.right-o.width-o.x:Ie(i.center)?r.x=i.center-Math.round(o.width/2)-o.x:Ie(i.top)?r.y=
i.top-o.y:Ie(i.bottom)?r.y=i.bottom-o.height-o.y:Ie(i.middle)&&(r.y=i.middle-Math.round(o.height/2)-o.y),t.moveElements([o],r,o.parent)})};dn.prototype.postExecute=
function(n){};function pn(n){this._modeling=n}pn.$inject=["modeling"];pn.prototype.preExecute=function(n){var t=n.source;if(!t)throw new Error("source required");var e=n.target||
t.parent,i=n.shape,o=n.hints||{};i=n.shape=this._modeling.createShape(i,n.position,e,{attach:o.attach}),n.shape=i};pn.prototype.postExecute=function(n){var t=n.
hints||{};sm(n.source,n.shape)||(t.connectionTarget===n.source?this._modeling.connect(n.shape,n.source,n.connection):this._modeling.connect(n.source,n.shape,n.connection))};
function sm(n,t){return Ba(n.outgoing,function(e){return e.target===t})}function mn(n,t){this._canvas=n,this._layouter=t}mn.$inject=["canvas","layouter"];mn.prototype.execute=function(n){var t=n.connection,e=n.source,i=n.target,o=n.
parent,r=n.parentIndex,s=n.hints;if(!e||!i)throw new Error("source and target required");if(!o)throw new Error("parent required");return t.source=e,t.target=i,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,o,r),t};mn.prototype.revert=function(n){var t=n.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var jo=Math.round;function ai(n){this._modeling=n}ai.$inject=["modeling"];ai.prototype.preExecute=function(n){var t=n.elements,e=n.parent,i=n.parentIndex,o=n.position,
r=n.hints,s=this._modeling;M(t,function(u){H(u.x)||(u.x=0),H(u.y)||(u.y=0)});var a=Z(t,function(u){return!u.hidden}),c=vt(a);M(t,function(u){U(u)&&(u.waypoints=
yt(u.waypoints,function(f){return{x:jo(f.x-c.x-c.width/2+o.x),y:jo(f.y-c.y-c.height/2+o.y)}})),R(u,{x:jo(u.x-c.x-c.width/2+o.x),y:jo(u.y-c.y-c.height/2+o.y)})});
var l=new Set(Ya(t)),h={};M(t,function(u){if(U(u)){h[u.id]=H(i)?s.createConnection(h[u.source.id],h[u.target.id],i,u,u.parent||e,r):s.createConnection(h[u.source.
id],h[u.target.id],u,u.parent||e,r);return}var f=R({},r);l.has(u)||(f.autoResize=!1),Wt(u)&&(f=qa(f,["attach"])),h[u.id]=H(i)?s.createShape(u,je(u,["x","y","wid\
th","height"]),u.parent||e,i,f):s.createShape(u,je(u,["x","y","width","height"]),u.parent||e,f)}),n.elements=Dn(h)};var rh=Math.round;function It(n){this._canvas=n}It.$inject=["canvas"];It.prototype.execute=function(n){var t=n.shape,e=n.position,i=n.parent,o=n.parentIndex;if(!i)
throw new Error("parent required");if(!e)throw new Error("position required");return e.width!==void 0?R(t,e):R(t,{x:e.x-rh(t.width/2),y:e.y-rh(t.height/2)}),this.
_canvas.addShape(t,i,o),t};It.prototype.revert=function(n){var t=n.shape;return this._canvas.removeShape(t),t};function Ke(n){It.call(this,n)}lt(Ke,It);Ke.$inject=["canvas"];var am=It.prototype.execute;Ke.prototype.execute=function(n){var t=n.shape;return lm(t),t.labelTarget=
n.labelTarget,am.call(this,n)};var cm=It.prototype.revert;Ke.prototype.revert=function(n){return n.shape.labelTarget=null,cm.call(this,n)};function lm(n){["widt\
h","height"].forEach(function(t){typeof n[t]>"u"&&(n[t]=0)})}function Ve(n,t){this._canvas=n,this._modeling=t}Ve.$inject=["canvas","modeling"];Ve.prototype.preExecute=function(n){var t=this._modeling,e=n.connection;Vt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Vt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})})};Ve.prototype.execute=function(n){var t=n.connection,
e=t.parent;return n.parent=e,n.parentIndex=Xi(e.children,t),n.source=t.source,n.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
Ve.prototype.revert=function(n){var t=n.connection,e=n.parent,i=n.parentIndex;return t.source=n.source,t.target=n.target,xt(e.children,t,i),this._canvas.addConnection(
t,e),t};function ci(n,t){this._modeling=n,this._elementRegistry=t}ci.$inject=["modeling","elementRegistry"];ci.prototype.postExecute=function(n){var t=this._modeling,e=this.
_elementRegistry,i=n.elements;M(i,function(o){e.get(o.id)&&(o.waypoints?t.removeConnection(o):t.removeShape(o))})};function Ue(n,t){this._canvas=n,this._modeling=t}Ue.$inject=["canvas","modeling"];Ue.prototype.preExecute=function(n){var t=this._modeling,e=n.shape;Vt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Vt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})}),Vt(e.children,function(i){U(i)?t.removeConnection(
i,{nested:!0}):t.removeShape(i,{nested:!0})})};Ue.prototype.execute=function(n){var t=this._canvas,e=n.shape,i=e.parent;return n.oldParent=i,n.oldParentIndex=Xi(
i.children,e),t.removeShape(e),e};Ue.prototype.revert=function(n){var t=this._canvas,e=n.shape,i=n.oldParent,o=n.oldParentIndex;return xt(i.children,e,o),t.addShape(
e,i),e};function gn(n){this._modeling=n}gn.$inject=["modeling"];var sh={x:"y",y:"x"};gn.prototype.preExecute=function(n){var t=this._modeling,e=n.groups,i=n.axis,o=n.dimension;
function r(x,C){x.range.min=Math.min(C[i],x.range.min),x.range.max=Math.max(C[i]+C[o],x.range.max)}function s(x){return x[i]+x[o]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,C){var v={y:0};v[i]=x-s(C),v[i]&&(v[sh[i]]=0,t.moveElements([C],v,C.parent))}var h=e[0],u=a(e),f=e[u],d,m,b=0;M(
e,function(x,C){var v,p,k;if(x.elements.length<2){C&&C!==e.length-1&&(r(x,x.elements[0]),b+=c(x.range));return}v=re(x.elements,i),p=v[0],C===u&&(p=v[a(v)]),k=s(
p),x.range=null,M(v,function(w){if(l(k,w),x.range===null){x.range={min:w[i],max:w[i]+w[o]};return}r(x,w)}),C&&C!==e.length-1&&(b+=c(x.range))}),m=Math.abs(f.range.
min-h.range.max),d=Math.round((m-b)/(e.length-1)),!(d<e.length-1)&&M(e,function(x,C){var v={},p;x===h||x===f||(p=e[C-1],x.range.max=0,M(x.elements,function(k,w){
v[sh[i]]=0,v[i]=p.range.max-k[i]+d,x.range.min!==k[i]&&(v[i]+=k[i]-x.range.min),v[i]&&t.moveElements([k],v,k.parent),x.range.max=Math.max(k[i]+k[o],w?x.range.max:
0)}))})};gn.prototype.postExecute=function(n){};function yn(n,t){this._layouter=n,this._canvas=t}yn.$inject=["layouter","canvas"];yn.prototype.execute=function(n){var t=n.connection,e=t.waypoints;return R(n,{
oldWaypoints:e}),t.waypoints=this._layouter.layoutConnection(t,n.hints),t};yn.prototype.revert=function(n){var t=n.connection;return t.waypoints=n.oldWaypoints,
t};function li(){}li.prototype.execute=function(n){var t=n.connection,e=n.delta,i=n.newParent||t.parent,o=n.newParentIndex,r=t.parent;return n.oldParent=r,n.oldParentIndex=
se(r.children,t),xt(i.children,t,o),t.parent=i,M(t.waypoints,function(s){s.x+=e.x,s.y+=e.y,s.original&&(s.original.x+=e.x,s.original.y+=e.y)}),t};li.prototype.revert=
function(n){var t=n.connection,e=t.parent,i=n.oldParent,o=n.oldParentIndex,r=n.delta;return se(e.children,t),xt(i.children,t,o),t.parent=i,M(t.waypoints,function(s){
s.x-=r.x,s.y-=r.y,s.original&&(s.original.x-=r.x,s.original.y-=r.y)}),t};function vn(n,t,e){var i=Do(n),o=ch(i,t),r=i[0];return o.length?o[o.length-1]:Un(r.original||r,e,t)}function xn(n,t,e){var i=Do(n),o=ch(i,t),r=i[i.length-1];return o.
length?o[0]:Un(r.original||r,e,t)}function wn(n,t,e){var i=Do(n),o=ah(t,e),r=i[0];return Un(r.original||r,o,t)}function bn(n,t,e){var i=Do(n),o=ah(t,e),r=i[i.length-
1];return Un(r.original||r,o,t)}function ah(n,t){return{x:n.x-t.x,y:n.y-t.y,width:n.width,height:n.height}}function Do(n){var t=n.waypoints;if(!t.length)throw new Error(
"connection#"+n.id+": no waypoints");return t}function ch(n,t){var e=yt(n,um);return Z(e,function(i){return hm(i,t)})}function hm(n,t){return Ee(t,n,1)==="inter\
sect"}function um(n){return n.original||n}function hi(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}hi.prototype.add=function(n,t){return this.
addAll([n],t)};hi.prototype.addAll=function(n,t){var e=Xa(n,!!t,this);return R(this,e),this};function Re(n){this._modeling=n}Re.prototype.moveRecursive=function(n,t,e){return n?this.moveClosure(this.getClosure(n),t,e):[]};Re.prototype.moveClosure=function(n,t,e,i,o){
var r=this._modeling,s=n.allShapes,a=n.allConnections,c=n.enclosedConnections,l=n.topLevel,h=!1;o&&o.parent===e&&(h=!0),M(s,function(u){r.moveShape(u,t,l[u.id]&&
!h&&e,{recurse:!1,layout:!1})}),M(a,function(u){var f=!!s[u.source.id],d=!!s[u.target.id];c[u.id]&&f&&d?r.moveConnection(u,t,l[u.id]&&!h&&e):r.layoutConnection(
u,{connectionStart:f&&wn(u,u.source,t),connectionEnd:d&&bn(u,u.target,t)})})};Re.prototype.getClosure=function(n){return new hi().addAll(n,!0)};function kn(n){this._helper=new Re(n)}kn.$inject=["modeling"];kn.prototype.preExecute=function(n){n.closure=this._helper.getClosure(n.shapes)};kn.prototype.postExecute=
function(n){var t=n.hints,e;t&&t.primaryShape&&(e=t.primaryShape,t.oldParent=e.parent),this._helper.moveClosure(n.closure,n.delta,n.newParent,n.newHost,e)};function pe(n){this._modeling=n,this._helper=new Re(n)}pe.$inject=["modeling"];pe.prototype.execute=function(n){var t=n.shape,e=n.delta,i=n.newParent||t.parent,
o=n.newParentIndex,r=t.parent;return n.oldBounds=je(t,["x","y","width","height"]),n.oldParent=r,n.oldParentIndex=se(r.children,t),xt(i.children,t,o),R(t,{parent:i,
x:t.x+e.x,y:t.y+e.y}),t};pe.prototype.postExecute=function(n){var t=n.shape,e=n.delta,i=n.hints,o=this._modeling;i.layout!==!1&&(M(t.incoming,function(r){o.layoutConnection(
r,{connectionEnd:bn(r,t,e)})}),M(t.outgoing,function(r){o.layoutConnection(r,{connectionStart:wn(r,t,e)})})),i.recurse!==!1&&this.moveChildren(n)};pe.prototype.
revert=function(n){var t=n.shape,e=n.oldParent,i=n.oldParentIndex,o=n.delta;return xt(e.children,t,i),R(t,{parent:e,x:t.x-o.x,y:t.y-o.y}),t};pe.prototype.moveChildren=
function(n){var t=n.delta,e=n.shape;this._helper.moveRecursive(e.children,t,null)};pe.prototype.getNewParent=function(n){return n.newParent||n.shape.parent};function Ye(n){this._modeling=n}Ye.$inject=["modeling"];Ye.prototype.execute=function(n){var t=n.newSource,e=n.newTarget,i=n.connection,o=n.dockingOrPoints;if(!t&&
!e)throw new Error("newSource or newTarget required");return D(o)&&(n.oldWaypoints=i.waypoints,i.waypoints=o),t&&(n.oldSource=i.source,i.source=t),e&&(n.oldTarget=
i.target,i.target=e),i};Ye.prototype.postExecute=function(n){var t=n.connection,e=n.newSource,i=n.newTarget,o=n.dockingOrPoints,r=n.hints||{},s={};r.connectionStart&&
(s.connectionStart=r.connectionStart),r.connectionEnd&&(s.connectionEnd=r.connectionEnd),r.layoutConnection!==!1&&(e&&(!i||r.docking==="source")&&(s.connectionStart=
s.connectionStart||lh(D(o)?o[0]:o)),i&&(!e||r.docking==="target")&&(s.connectionEnd=s.connectionEnd||lh(D(o)?o[o.length-1]:o)),r.newWaypoints&&(s.waypoints=r.newWaypoints),
this._modeling.layoutConnection(t,s))};Ye.prototype.revert=function(n){var t=n.oldSource,e=n.oldTarget,i=n.oldWaypoints,o=n.connection;return t&&(o.source=t),e&&
(o.target=e),i&&(o.waypoints=i),o};function lh(n){return n.original||n}function Nt(n,t){this._modeling=n,this._rules=t}Nt.$inject=["modeling","rules"];Nt.prototype.preExecute=function(n){var t=this,e=this._modeling,i=this._rules,o=n.
oldShape,r=n.newData,s=n.hints||{},a;function c(m,b,x){return i.allowed("connection.reconnect",{connection:x,source:m,target:b})}var l={x:r.x,y:r.y},h={x:o.x,y:o.
y,width:o.width,height:o.height};a=n.newShape=n.newShape||t.createShape(r,l,o.parent,s),o.host&&e.updateAttachment(a,o.host);var u;s.moveChildren!==!1&&(u=o.children.
slice(),e.moveElements(u,{x:0,y:0},a,s));var f=o.incoming.slice(),d=o.outgoing.slice();M(f,function(m){var b=m.source,x=c(b,a,m);x&&t.reconnectEnd(m,a,xn(m,a,h),
s)}),M(d,function(m){var b=m.target,x=c(a,b,m);x&&t.reconnectStart(m,a,vn(m,a,h),s)})};Nt.prototype.postExecute=function(n){var t=n.oldShape;this._modeling.removeShape(
t)};Nt.prototype.execute=function(n){};Nt.prototype.revert=function(n){};Nt.prototype.createShape=function(n,t,e,i){return this._modeling.createShape(n,t,e,i)};
Nt.prototype.reconnectStart=function(n,t,e,i){this._modeling.reconnectStart(n,t,e,i)};Nt.prototype.reconnectEnd=function(n,t,e,i){this._modeling.reconnectEnd(n,
t,e,i)};function Ze(n){this._modeling=n}Ze.$inject=["modeling"];Ze.prototype.execute=function(n){var t=n.shape,e=n.newBounds,i=n.minBounds;if(e.x===void 0||e.y===void 0||
e.width===void 0||e.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(i&&(e.width<i.width||e.height<i.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!i&&e.width<10||e.height<10)throw new Error("width and height cannot be less than 10px");return n.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},R(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};Ze.prototype.postExecute=function(n){var t=this._modeling,
e=n.shape,i=n.oldBounds,o=n.hints||{};o.layout!==!1&&(M(e.incoming,function(r){t.layoutConnection(r,{connectionEnd:xn(r,e,i)})}),M(e.outgoing,function(r){t.layoutConnection(
r,{connectionStart:vn(r,e,i)})}))};Ze.prototype.revert=function(n){var t=n.shape,e=n.oldBounds;return R(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};function hh(n,t){var e=[],i=new Set(n);M(t,function(r){i.add(r)});var o=new Set;return i.forEach(function(r){var s=r.incoming,a=r.outgoing;M(s.concat(a),function(c){
var l=c.source,h=c.target;(i.has(l)||i.has(h))&&(o.has(c)||(o.add(c),e.push(c)))})}),e}function uh(n,t,e){var i=n.x,o=n.y,r=n.width,s=n.height,a=e.x,c=e.y;switch(t){case"\
n":return{x:i,y:o+c,width:r,height:s-c};case"s":return{x:i,y:o,width:r,height:s+c};case"w":return{x:i+a,y:o,width:r-a,height:s};case"e":return{x:i,y:o,width:r+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Xt(n){this._modeling=n}Xt.$inject=["modeling"];Xt.prototype.preExecute=function(n){var t=n.delta,e=n.direction,i=n.movingShapes,o=n.resizingShapes,r=n.
start,s={};this.moveShapes(i,t),M(o,function(a){s[a.id]=dm(a)}),this.resizeShapes(o,t,e),this.updateConnectionWaypoints(hh(i,o),t,e,r,i,o,s)};Xt.prototype.execute=
function(){};Xt.prototype.revert=function(){};Xt.prototype.moveShapes=function(n,t){var e=this;M(n,function(i){e._modeling.moveShape(i,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Xt.prototype.resizeShapes=function(n,t,e){var i=this;M(n,function(o){var r=uh(o,e,t);i._modeling.resizeShape(o,r,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Xt.prototype.updateConnectionWaypoints=function(n,t,e,i,o,r,s){var a=this,c=new Set(o),l=new Set(r);M(n,function(h){var u=h.source,f=h.target,d=fm(
h),m=ph(e),b={},x=c.has(u)||l.has(u),C=c.has(f)||l.has(f);x&&C?(d=yt(d,function(v){return dh(v,i,e)&&(v[m]=v[m]+t[m]),v.original&&dh(v.original,i,e)&&(v.original[m]=
v.original[m]+t[m]),v}),a._modeling.updateWaypoints(h,d,{labelBehavior:!1})):(x||C)&&(c.has(u)?b.connectionStart=wn(h,u,t):c.has(f)?b.connectionEnd=bn(h,f,t):l.
has(u)?b.connectionStart=vn(h,u,s[u.id]):l.has(f)&&(b.connectionEnd=xn(h,f,s[f.id])),a._modeling.layoutConnection(h,b))})};function fh(n){return R({},n)}function fm(n){
return yt(n.waypoints,function(t){return t=fh(t),t.original&&(t.original=fh(t.original)),t})}function ph(n){switch(n){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function dh(n,t,e){var i=ph(e);if(/e|s/.test(e))return n[i]>t;if(/n|w/.test(e))return n[i]<t}function dm(n){return{x:n.x,y:n.y,height:n.
height,width:n.width}}function _n(n){this._modeling=n}_n.$inject=["modeling"];_n.prototype.execute=function(n){var t=n.shape,e=t.children;n.oldChildrenVisibility=mh(e),t.collapsed=!t.
collapsed;var i=gh(e,t.collapsed);return[t].concat(i)};_n.prototype.revert=function(n){var t=n.shape,e=n.oldChildrenVisibility,i=t.children,o=yh(i,e);return t.collapsed=
!t.collapsed,[t].concat(o)};function mh(n){var t={};return M(n,function(e){t[e.id]=e.hidden,e.children&&(t=R({},t,mh(e.children)))}),t}function gh(n,t){var e=[];
return M(n,function(i){i.hidden=t,e=e.concat(i),i.children&&(e=e.concat(gh(i.children,i.collapsed||t)))}),e}function yh(n,t){var e=[];return M(n,function(i){i.hidden=
t[i.id],e=e.concat(i),i.children&&(e=e.concat(yh(i.children,t)))}),e}function En(n){this._modeling=n}En.$inject=["modeling"];En.prototype.execute=function(n){var t=n.shape,e=n.newHost,i=t.host;return n.oldHost=i,n.attacherIdx=vh(
i,t),xh(e,t),t.host=e,t};En.prototype.revert=function(n){var t=n.shape,e=n.newHost,i=n.oldHost,o=n.attacherIdx;return t.host=i,vh(e,t),xh(i,t,o),t};function vh(n,t){
return se(n&&n.attachers,t)}function xh(n,t,e){if(n){var i=n.attachers;i||(n.attachers=i=[]),xt(i,t,e)}}function ui(){}ui.prototype.execute=function(n){var t=n.connection,e=n.newWaypoints;return n.oldWaypoints=t.waypoints,t.waypoints=e,t};ui.prototype.revert=function(n){
var t=n.connection,e=n.oldWaypoints;return t.waypoints=e,t};function q(n,t,e){this._eventBus=n,this._elementFactory=t,this._commandStack=e;var i=this;n.on("diagram.init",function(){i.registerHandlers(e)})}q.$inject=["eve\
ntBus","elementFactory","commandStack"];q.prototype.getHandlers=function(){return{"shape.append":pn,"shape.create":It,"shape.delete":Ue,"shape.move":pe,"shape.r\
esize":Ze,"shape.replace":Nt,"shape.toggleCollapse":_n,spaceTool:Xt,"label.create":Ke,"connection.create":mn,"connection.delete":Ve,"connection.move":li,"connec\
tion.layout":yn,"connection.updateWaypoints":ui,"connection.reconnect":Ye,"elements.create":ai,"elements.move":kn,"elements.delete":ci,"elements.distribute":gn,
"elements.align":dn,"element.updateAttachment":En}};q.prototype.registerHandlers=function(n){M(this.getHandlers(),function(t,e){n.registerHandler(e,t)})};q.prototype.
moveShape=function(n,t,e,i,o){typeof i=="object"&&(o=i,i=null);var r={shape:n,delta:t,newParent:e,newParentIndex:i,hints:o||{}};this._commandStack.execute("shap\
e.move",r)};q.prototype.updateAttachment=function(n,t){var e={shape:n,newHost:t};this._commandStack.execute("element.updateAttachment",e)};q.prototype.moveElements=
function(n,t,e,i){i=i||{};var o=i.attach,r=e,s;o===!0?(s=e,r=e.parent):o===!1&&(s=null);var a={shapes:n,delta:t,newParent:r,newHost:s,hints:i};this._commandStack.
execute("elements.move",a)};q.prototype.moveConnection=function(n,t,e,i,o){typeof i=="object"&&(o=i,i=void 0);var r={connection:n,delta:t,newParent:e,newParentIndex:i,
hints:o||{}};this._commandStack.execute("connection.move",r)};q.prototype.layoutConnection=function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute(
"connection.layout",e)};q.prototype.createConnection=function(n,t,e,i,o,r){typeof e=="object"&&(r=o,o=i,i=e,e=void 0),i=this._create("connection",i);var s={source:n,
target:t,parent:o,parentIndex:e,connection:i,hints:r};return this._commandStack.execute("connection.create",s),s.connection};q.prototype.createShape=function(n,t,e,i,o){
typeof i!="number"&&(o=i,i=void 0),o=o||{};var r=o.attach,s,a;n=this._create("shape",n),r?(s=e.parent,a=e):s=e;var c={position:t,shape:n,parent:s,parentIndex:i,
host:a,hints:o};return this._commandStack.execute("shape.create",c),c.shape};q.prototype.createElements=function(n,t,e,i,o){D(n)||(n=[n]),typeof i!="number"&&(o=
i,i=void 0),o=o||{};var r={position:t,elements:n,parent:e,parentIndex:i,hints:o};return this._commandStack.execute("elements.create",r),r.elements};q.prototype.
createLabel=function(n,t,e,i){e=this._create("label",e);var o={labelTarget:n,position:t,parent:i||n.parent,shape:e};return this._commandStack.execute("label.cre\
ate",o),o.shape};q.prototype.appendShape=function(n,t,e,i,o){o=o||{},t=this._create("shape",t);var r={source:n,position:e,target:i,shape:t,connection:o.connection,
connectionParent:o.connectionParent,hints:o};return this._commandStack.execute("shape.append",r),r.shape};q.prototype.removeElements=function(n){var t={elements:n};
this._commandStack.execute("elements.delete",t)};q.prototype.distributeElements=function(n,t,e){var i={groups:n,axis:t,dimension:e};this._commandStack.execute("\
elements.distribute",i)};q.prototype.removeShape=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("shape.delete",e)};q.prototype.removeConnection=
function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute("connection.delete",e)};q.prototype.replaceShape=function(n,t,e){var i={oldShape:n,newData:t,
hints:e||{}};return this._commandStack.execute("shape.replace",i),i.newShape};q.prototype.alignElements=function(n,t){var e={elements:n,alignment:t};this._commandStack.
execute("elements.align",e)};q.prototype.resizeShape=function(n,t,e,i){var o={shape:n,newBounds:t,minBounds:e,hints:i};this._commandStack.execute("shape.resize",
o)};q.prototype.createSpace=function(n,t,e,i,o){var r={delta:e,direction:i,movingShapes:n,resizingShapes:t,start:o};this._commandStack.execute("spaceTool",r)};q.
prototype.updateWaypoints=function(n,t,e){var i={connection:n,newWaypoints:t,hints:e||{}};this._commandStack.execute("connection.updateWaypoints",i)};q.prototype.
reconnect=function(n,t,e,i,o){var r={connection:n,newSource:t,newTarget:e,dockingOrPoints:i,hints:o||{}};this._commandStack.execute("connection.reconnect",r)};q.
prototype.reconnectStart=function(n,t,e,i){i||(i={}),this.reconnect(n,t,n.target,e,R(i,{docking:"source"}))};q.prototype.reconnectEnd=function(n,t,e,i){i||(i={}),
this.reconnect(n,n.source,t,e,R(i,{docking:"target"}))};q.prototype.connect=function(n,t,e,i){return this.createConnection(n,t,e||{},n.parent,i)};q.prototype._create=
function(n,t){return Pc(t)?t:this._elementFactory.create(n,t)};q.prototype.toggleCollapse=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",e)};function Bo(){}Bo.prototype.layoutConnection=function(n,t){return t=t||{},[t.connectionStart||ce(t.source||n.source),t.connectionEnd||ce(t.target||n.target)]};var wh={__depends__:[oh,No,bt,wt],__init__:["modeling"],modeling:["type",q],layouter:["type",Bo]};var pm=500,mm=1e3;function Rt(n,t,e){this._eventBus=n,this._elementRegistry=e,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var i=this;
function o(r){vc(r)||i.createOutline(r)}n.on("element.hover",function(r){o(r.element)}),n.on("selection.changed",function(r){M(r.newSelection,o)}),n.on(["shape.\
changed","connection.changed"],pm,function(r){var s=r.element,a=r.gfx,c=ht(".djs-outline",a);c&&i.updateOutline(s,c)})}Rt.prototype.createOutline=function(n){var t=this.
_elementRegistry.getGraphics(n);if(!t)throw new Error("cannot create outline for non-rendered element");var e=ht(".djs-outline",t);return e||(e=this.getOutline(
n)||this._createOutlineGfx(),j(t,e),this.updateOutline(n,e)),e};Rt.prototype._createOutlineGfx=function(){var n=N("rect");return T(n,R({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),n};Rt.prototype.updateOutline=function(n,t){n.waypoints?this.updateConnectionOutline(t,n):this.updateShapeOutline(t,n)};Rt.prototype.updateShapeOutline=
function(n,t){var e=!1,i=this._getProviders();i.length&&M(i,function(o){e=e||o.updateOutline(t,n)}),e||T(n,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};Rt.prototype.updateConnectionOutline=function(n,t){var e=vt(t);T(n,{x:e.x-this._outlineOffset,
y:e.y-this._outlineOffset,width:e.width+this._outlineOffset*2,height:e.height+this._outlineOffset*2})};Rt.prototype.registerProvider=function(n,t){t||(t=n,n=mm),
this._eventBus.on("outline.getProviders",n,function(e){e.providers.push(t)})};Rt.prototype._getProviders=function(){var n=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(n),n.providers};Rt.prototype.getOutline=function(n){var t,e=this._getProviders();return M(e,function(i){
gt(i.getOutline)&&(t=t||i.getOutline(n))}),t};Rt.$inject=["eventBus","styles","elementRegistry"];var Ho=6;function fi(n,t,e){this._canvas=t;var i=this;n.on("element.changed",function(o){e.isSelected(o.element)&&i._updateMultiSelectionOutline(e.get())}),n.on(
"selection.changed",function(o){var r=o.newSelection;i._updateMultiSelectionOutline(r)})}fi.prototype._updateMultiSelectionOutline=function(n){var t=this._canvas.
getLayer("selectionOutline");Gi(t);var e=n.length>1,i=this._canvas.getContainer();if(P(i)[e?"add":"remove"]("djs-multi-select"),!!e){var o=gm(vt(n)),r=N("rect");
T(r,R({rx:3},o)),P(r).add("djs-selection-outline"),j(t,r)}};fi.$inject=["eventBus","canvas","selection"];function gm(n){return{x:n.x-Ho,y:n.y-Ho,width:n.width+Ho*
2,height:n.height+Ho*2}}var bh={__depends__:[bt],__init__:["outline","multiSelectionOutline"],outline:["type",Rt],multiSelectionOutline:["type",fi]};var ym=500,vm=1250,xm=1500,zo=Math.round;function wm(n){return{x:n.x+zo(n.width/2),y:n.y+zo(n.height/2)}}function Fo(n,t,e,i,o){function r(a,c,l,h){return o.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:h})}n.on("shape.move.start",xm,function(a){var c=a.context,l=a.shape,h=i.get().slice();h.indexOf(l)===-1&&(h=
[l]),h=bm(h),R(c,{shapes:h,validatedShapes:h,shape:l})}),n.on("shape.move.start",vm,function(a){var c=a.context,l=c.validatedShapes,h;if(h=c.canExecute=r(l),!h)
return!1}),n.on("shape.move.move",ym,function(a){var c=a.context,l=c.validatedShapes,h=a.hover,u={x:a.dx,y:a.dy},f={x:a.x,y:a.y},d;if(d=r(l,u,f,h),c.delta=u,c.canExecute=
d,d===null){c.target=null;return}c.target=h}),n.on("shape.move.end",function(a){var c=a.context,l=c.delta,h=c.canExecute,u=h==="attach",f=c.shapes;if(h===!1)return!1;
l.x=zo(l.x),l.y=zo(l.y),!(l.x===0&&l.y===0)&&e.moveElements(f,l,c.target,{primaryShape:c.shape,attach:u})}),n.on("element.mousedown",function(a){if(Ct(a)){var c=Me(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,h){if(mt(l)&&(h=l,l=!1),!(c.waypoints||!c.parent)&&!P(a.target).
has("djs-hit-no-move")){var u=wm(c),f=t.init(a,u,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:h||{}}});if(f!==!1)return!0}}this.start=s}
Fo.$inject=["eventBus","dragging","modeling","selection","rules"];function bm(n){var t=oe(n,"id");return Z(n,function(e){for(;e=e.parent;)if(t[e.id])return!1;return!0})}var kh=499,Zs="djs-dragging",_h="drop-ok",Eh="drop-not-ok",Sh="new-parent",Mh="attach-ok";function qo(n,t,e,i){function o(c){var l=r(c),h=km(l);return h}function r(c){
var l=Za(c),h=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),u=l.concat(h),f=[...new Set(u)];return f}function s(c,l){[Mh,_h,Eh,Sh].forEach(function(h){h===
l?t.addMarker(c,h):t.removeMarker(c,h)})}function a(c,l,h){i.addDragger(l,c.dragGroup),h&&t.addMarker(l,Zs),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}n.on("shape.move.start",kh,function(c){var l=c.context,h=l.shapes,u=l.allDraggedElements,f=o(h);if(!l.dragGroup){var d=N("g");T(d,e.cls("\
djs-drag-group",["no-events"]));var m=t.getActiveLayer();j(m,d),l.dragGroup=d}f.forEach(function(b){i.addDragger(b,l.dragGroup)}),u?u=zi([u,r(h)]):u=r(h),M(u,function(b){
t.addMarker(b,Zs)}),l.allDraggedElements=u,l.differentParents=_m(h)}),n.on("shape.move.move",kh,function(c){var l=c.context,h=l.dragGroup,u=l.target,f=l.shape.parent,
d=l.canExecute;u&&(d==="attach"?s(u,Mh):l.canExecute&&f&&u.id!==f.id?s(u,Sh):s(u,l.canExecute?_h:Eh)),it(h,c.dx,c.dy)}),n.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,h=l.target;h&&s(h,null)}),n.on("shape.move.cleanup",function(c){var l=c.context,h=l.allDraggedElements,u=l.dragGroup;M(h,function(f){
t.removeMarker(f,Zs)}),u&&V(u)}),this.makeDraggable=a}qo.$inject=["eventBus","canvas","styles","previewSupport"];function km(n){var t=new Set;n.forEach(function(i){
t.add(i.id)});var e=Z(n,function(i){return U(i)?t.has(i.source.id)&&t.has(i.target.id):!0});return e}function _m(n){return Ha(oe(n,function(t){return t.parent&&
t.parent.id}))!==1}var Ch={__depends__:[lo,bt,bh,wt,At,fn],__init__:["move","movePreview"],move:["type",Fo],movePreview:["type",qo]};var Wo=Math.max,Ko=Math.min,Em=20;function Ah(n,t,e){var i=e.x,o=e.y,r={x:n.x,y:n.y,width:n.width,height:n.height};return t.indexOf("n")!==-1?(r.y=n.y+o,r.height=n.height-o):t.indexOf("s")!==-1&&
(r.height=n.height+o),t.indexOf("e")!==-1?r.width=n.width+i:t.indexOf("w")!==-1&&(r.x=n.x+i,r.width=n.width-i),r}function Go(n,t,e){var i=t[n],o=e.min&&e.min[n],r=e.max&&e.max[n];return H(o)&&(i=(/top|left/.test(n)?Ko:Wo)(i,o)),H(r)&&(i=(/top|left/.test(n)?Wo:Ko)(i,r)),i}function Rh(n,t){
if(!t)return n;var e=nt(n);return Ds({top:Go("top",e,t),right:Go("right",e,t),bottom:Go("bottom",e,t),left:Go("left",e,t)})}function Oh(n,t,e,i){var o=nt(t),r={
top:/n/.test(n)?o.bottom-e.height:o.top,left:/w/.test(n)?o.right-e.width:o.left,bottom:/s/.test(n)?o.top+e.height:o.bottom,right:/e/.test(n)?o.left+e.width:o.right},
s=i?nt(i):r,a={top:Ko(r.top,s.top),left:Ko(r.left,s.left),bottom:Wo(r.bottom,s.bottom),right:Wo(r.right,s.right)};return Ds(a)}function di(n,t){return typeof n<
"u"?n:Em}function Sm(n,t){var e,i,o,r;return typeof t=="object"?(e=di(t.left),i=di(t.right),o=di(t.top),r=di(t.bottom)):e=i=o=r=di(t),{x:n.x-e,y:n.y-o,width:n.width+
e+i,height:n.height+o+r}}function Mm(n){return!(n.waypoints||n.type==="label")}function Lh(n,t){var e;if(n.length===void 0?e=Z(n.children,Mm):e=n,e.length)return Sm(
vt(e),t)}var Th=10;function Xe(n,t,e,i){this._dragging=i,this._rules=t;var o=this;function r(c,l){var h=c.shape,u=c.direction,f=c.resizeConstraints,d;c.delta=l,d=Ah(h,u,
l),c.newBounds=Rh(d,f),c.canExecute=o.canResize(c)}function s(c){var l=c.resizeConstraints,h=c.minBounds;l===void 0&&(h===void 0&&(h=o.computeMinResizeBox(c)),c.
resizeConstraints={min:nt(h)})}function a(c){var l=c.shape,h=c.canExecute,u=c.newBounds;if(h){if(u=xc(u),!Cm(l,u))return;e.resizeShape(l,u)}}n.on("resize.start",
function(c){s(c.context)}),n.on("resize.move",function(c){var l={x:c.dx,y:c.dy};r(c.context,l)}),n.on("resize.end",function(c){a(c.context)})}Xe.prototype.canResize=
function(n){var t=this._rules,e=je(n,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",e)};Xe.prototype.activate=function(n,t,e){var i=this.
_dragging,o,r;if(typeof e=="string"&&(e={direction:e}),o=R({shape:t},e),r=o.direction,!r)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");i.init(
n,Xs(t,r),"resize",{autoActivate:!0,cursor:Am(r),data:{shape:t,context:o}})};Xe.prototype.computeMinResizeBox=function(n){var t=n.shape,e=n.direction,i,o;return i=
n.minDimensions||{width:Th,height:Th},o=Lh(t,n.childrenBoxPadding),Oh(e,t,i,o)};Xe.$inject=["eventBus","rules","modeling","dragging"];function Cm(n,t){return n.
x!==t.x||n.y!==t.y||n.width!==t.width||n.height!==t.height}function Xs(n,t){var e=ce(n),i=nt(n),o={x:e.x,y:e.y};return t.indexOf("n")!==-1?o.y=i.top:t.indexOf("\
s")!==-1&&(o.y=i.bottom),t.indexOf("e")!==-1?o.x=i.right:t.indexOf("w")!==-1&&(o.x=i.left),o}function Am(n){var t="resize-";return n==="n"||n==="s"?t+"ns":n==="\
e"||n==="w"?t+"ew":n==="nw"||n==="se"?t+"nwse":t+"nesw"}var $h="djs-resizing",Ph="resize-not-ok",Rm=500;function Vo(n,t,e){function i(r){var s=r.shape,a=r.newBounds,c=r.frame;c||(c=r.frame=e.addFrame(s,t.getActiveLayer()),
t.addMarker(s,$h)),a.width>5&&T(c,{x:a.x,width:a.width}),a.height>5&&T(c,{y:a.y,height:a.height}),r.canExecute?P(c).remove(Ph):P(c).add(Ph)}function o(r){var s=r.
shape,a=r.frame;a&&V(r.frame),t.removeMarker(s,$h)}n.on("resize.move",Rm,function(r){i(r.context)}),n.on("resize.cleanup",function(r){o(r.context)})}Vo.$inject=
["eventBus","canvas","previewSupport"];var Uo=-6,Yo=8,Zo=20,pi="djs-resizer",Om=["n","w","s","e","nw","ne","se","sw"];function Jt(n,t,e,i){this._resize=i,this._canvas=t;var o=this;n.on("selection.cha\
nged",function(r){var s=r.newSelection;o.removeResizers(),s.length===1&&M(s,ve(o.addResizer,o))}),n.on("shape.changed",function(r){var s=r.element;e.isSelected(
s)&&(o.removeResizers(),o.addResizer(s))})}Jt.prototype.makeDraggable=function(n,t,e){var i=this._resize;function o(r){Ct(r)&&i.activate(r,n,e)}B.bind(t,"moused\
own",o),B.bind(t,"touchstart",o)};Jt.prototype._createResizer=function(n,t,e,i){var o=this._getResizersParent(),r=Lm(i),s=N("g");P(s).add(pi),P(s).add(pi+"-"+n.
id),P(s).add(pi+"-"+i),j(o,s);var a=N("rect");T(a,{x:-Yo/2+r.x,y:-Yo/2+r.y,rx:2,width:Yo,height:Yo}),P(a).add(pi+"-visual"),j(s,a);var c=N("rect");return T(c,{x:-Zo/
2+r.x,y:-Zo/2+r.y,width:Zo,height:Zo}),P(c).add(pi+"-hit"),j(s,c),jc(s,t,e),s};Jt.prototype.createResizer=function(n,t){var e=Xs(n,t),i=this._createResizer(n,e.
x,e.y,t);this.makeDraggable(n,i,t)};Jt.prototype.addResizer=function(n){var t=this;U(n)||M(Om,function(e){t._resize.canResize({shape:n,direction:e})&&t.createResizer(
n,e)})};Jt.prototype.removeResizers=function(){var n=this._getResizersParent();Gi(n)};Jt.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Jt.$inject=["eventBus","canvas","selection","resize"];function Lm(n){var t={x:0,y:0};return n.indexOf("e")!==-1?t.x=-Uo:n.indexOf("w")!==-1&&(t.x=Uo),
n.indexOf("s")!==-1?t.y=-Uo:n.indexOf("n")!==-1&&(t.y=Uo),t}var Ih={__depends__:[wt,At,fn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Xe],resizePreview:["type",Vo],resizeHandles:["type",Jt]};function jt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}jt.prototype.getSnapOrigin=function(n){return this._snapOrigins[n]};
jt.prototype.setSnapOrigin=function(n,t){this._snapOrigins[n]=t,this._snapLocations.indexOf(n)===-1&&this._snapLocations.push(n)};jt.prototype.addDefaultSnap=function(n,t){
var e=this._defaultSnaps[n];e||(e=this._defaultSnaps[n]=[]),e.push(t)};jt.prototype.getSnapLocations=function(){return this._snapLocations};jt.prototype.setSnapLocations=
function(n){this._snapLocations=n};jt.prototype.pointsForTarget=function(n){var t=n.id||n,e=this._targets[t];return e||(e=this._targets[t]=new Xo,e.initDefaults(
this._defaultSnaps)),e};function Xo(){this._snapValues={}}Xo.prototype.add=function(n,t){var e=this._snapValues[n];e||(e=this._snapValues[n]={x:[],y:[]}),e.x.indexOf(
t.x)===-1&&e.x.push(t.x),e.y.indexOf(t.y)===-1&&e.y.push(t.y)};Xo.prototype.snap=function(n,t,e,i){var o=this._snapValues[t];return o&&Tl(n[e],o[e],i)};Xo.prototype.
initDefaults=function(n){var t=this;M(n||{},function(e,i){M(e,function(o){t.add(i,o)})})};var Tm=1250;function Je(n,t,e){var i=this;this._elementRegistry=n,t.on(["create.start","shape.move.start"],function(o){i.initSnap(o)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Tm,function(o){var r=o.context,s=r.shape,a=r.snapContext,c=r.target;if(!(o.originalEvent&&Q(o.originalEvent))&&!(ue(
o)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=i.addSnapTargetPoints(l,s,c),l.initialized=!0),e.snap(o,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){e.hide()})}Je.$inject=["elementRegistry","eventBus","snapping"];Je.prototype.initSnap=function(n){var t=this._elementRegistry,e=n.context,i=e.shape,o=e.
snapContext;o||(o=e.snapContext=new jt);var r;t.get(i.id)?r=We(i,n):r={x:n.x+We(i).x,y:n.y+We(i).y};var s={x:r.x-i.width/2,y:r.y-i.height/2},a={x:r.x+i.width/2,
y:r.y+i.height/2};return o.setSnapOrigin("mid",{x:r.x-n.x,y:r.y-n.y}),Wt(i)||(o.setSnapOrigin("top-left",{x:s.x-n.x,y:s.y-n.y}),o.setSnapOrigin("bottom-right",{
x:a.x-n.x,y:a.y-n.y})),o};Je.prototype.addSnapTargetPoints=function(n,t,e){var i=this.getSnapTargets(t,e);return M(i,function(o){if(Wt(o)){Wt(t)&&n.add("mid",We(
o));return}if(U(o)){if(o.waypoints.length<3)return;var r=o.waypoints.slice(1,-1);M(r,function(s){n.add("mid",s)});return}n.add("mid",We(o))}),!H(t.x)||!H(t.y)||
this._elementRegistry.get(t.id)&&n.add("mid",We(t)),n};Je.prototype.getSnapTargets=function(n,t){return Eo(t).filter(function(e){return!$m(e)})};function $m(n){
return!!n.hidden}var Pm=1250;function Qe(n,t){var e=this;n.on(["resize.start"],function(i){e.initSnap(i)}),n.on(["resize.move","resize.end"],Pm,function(i){var o=i.context,r=o.shape,
s=r.parent,a=o.direction,c=o.snapContext;if(!(i.originalEvent&&Q(i.originalEvent))&&!ue(i)){var l=c.pointsForTarget(s);l.initialized||(l=e.addSnapTargetPoints(l,
r,s,a),l.initialized=!0),jm(a)&&kt(i,"x",i.x),Dm(a)&&kt(i,"y",i.y),t.snap(i,l)}}),n.on(["resize.cleanup"],function(){t.hide()})}Qe.prototype.initSnap=function(n){
var t=n.context,e=t.shape,i=t.direction,o=t.snapContext;o||(o=t.snapContext=new jt);var r=Nh(e,i);return o.setSnapOrigin("corner",{x:r.x-n.x,y:r.y-n.y}),o};Qe.prototype.
addSnapTargetPoints=function(n,t,e,i){var o=this.getSnapTargets(t,e);return M(o,function(r){n.add("corner",Pl(r)),n.add("corner",$l(r))}),n.add("corner",Nh(t,i)),
n};Qe.$inject=["eventBus","snapping"];Qe.prototype.getSnapTargets=function(n,t){return Eo(t).filter(function(e){return!Im(e,n)&&!U(e)&&!Nm(e)&&!Wt(e)})};function Nh(n,t){
var e=ce(n),i=nt(n),o={x:e.x,y:e.y};return t.indexOf("n")!==-1?o.y=i.top:t.indexOf("s")!==-1&&(o.y=i.bottom),t.indexOf("e")!==-1?o.x=i.right:t.indexOf("w")!==-1&&
(o.x=i.left),o}function Im(n,t){return n.host===t}function Nm(n){return!!n.hidden}function jm(n){return n==="n"||n==="s"}function Dm(n){return n==="e"||n==="w"}var Bm=7,Hm=1e3;function Qt(n){this._canvas=n,this._asyncHide=Bn(ve(this.hide,this),Hm)}Qt.$inject=["canvas"];Qt.prototype.snap=function(n,t){var e=n.context,i=e.
snapContext,o=i.getSnapLocations(),r={x:ue(n,"x"),y:ue(n,"y")};M(o,function(s){var a=i.getSnapOrigin(s),c={x:n.x+a.x,y:n.y+a.y};if(M(["x","y"],function(l){var h;
r[l]||(h=t.snap(c,s,l,Bm),h!==void 0&&(r[l]={value:h,originValue:h-a[l]}))}),r.x&&r.y)return!1}),this.showSnapLine("vertical",r.x&&r.x.value),this.showSnapLine(
"horizontal",r.y&&r.y.value),M(["x","y"],function(s){var a=r[s];mt(a)&&kt(n,s,a.originValue)})};Qt.prototype._createLine=function(n){var t=this._canvas.getLayer(
"snap"),e=N("path");return T(e,{d:"M0,0 L0,0"}),P(e).add("djs-snap-line"),j(t,e),{update:function(i){H(i)?n==="horizontal"?T(e,{d:"M-100000,"+i+" L+100000,"+i,display:""}):
T(e,{d:"M "+i+",-100000 L "+i+", +100000",display:""}):T(e,{display:"none"})}}};Qt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Qt.prototype.showSnapLine=function(n,t){var e=this.getSnapLine(n);e&&e.update(t),this._asyncHide()};Qt.prototype.
getSnapLine=function(n){return this._snapLines||this._createSnapLines(),this._snapLines[n]};Qt.prototype.hide=function(){M(this._snapLines,function(n){n.update()})};var jh={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Je],resizeSnapping:["type",Qe],snapping:["type",Qt]};var zm=15;function Jo(n,t){var e;function i(a){return s(a.originalEvent)}n.on("canvas.focus.changed",function(a){a.focused?n.on("element.mousedown",500,i):n.off(
"element.mousedown",i)}),n.on("diagram.destroy",function(){e&&r()});function o(a){var c=e.start,l=e.button,h=Mt(a),u=$t(h,c);if(!e.dragging&&Fm(u)>zm&&(e.dragging=
!0,l===0&&po(n),Xn("grab")),e.dragging){var f=e.last||e.start;u=$t(h,f),t.scroll({dx:u.x,dy:u.y}),e.last=h}a.preventDefault()}function r(a){B.unbind(document,"m\
ousemove",o),B.unbind(document,"mouseup",r),e=null,fo()}function s(a){if(!Be(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return e={button:c,start:Mt(a)},B.bind(document,"mousemove",o),B.bind(document,"mouseup",r),!0}}this.isActive=function(){return!!e}}Jo.$inject=["eventBus","canv\
as"];function Fm(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}var Dh={__init__:["moveCanvas"],moveCanvas:["type",Jo]};function mi(n){return Math.log(n)/Math.log(10)}function Js(n,t){var e=mi(n.min),i=mi(n.max),o=Math.abs(e)+Math.abs(i);return o/t}function Bh(n,t){return Math.max(n.min,Math.min(n.max,t))}var qm=Math.sign||function(n){return n>=0?1:-1},Qs={min:.2,max:4},Hh=10,Gm=.1,Wm=.75;function Ot(n,t,e){n=n||{},this._enabled=!1,this._canvas=e,this._container=
e._container,this._handleWheel=ve(this._handleWheel,this),this._totalDelta=0,this._scale=n.scale||Wm;var i=this;t.on("canvas.mouseover",function(){i._init(n.enabled!==
!1)}),t.on("canvas.mouseout",function(){i._init(!1)})}Ot.$inject=["config.zoomScroll","eventBus","canvas"];Ot.prototype.scroll=function(t){this._canvas.scroll(t)};
Ot.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Ot.prototype.zoom=function(t,e){var i=Js(Qs,Hh*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
Gm&&(this._zoom(t,e,i),this._totalDelta=0)};Ot.prototype._handleWheel=function(t){if(this._enabled){var e=this._container;t.preventDefault();var i=t.ctrlKey||Xc()&&
t.metaKey,o=t.shiftKey,r=-1*this._scale,s;if(i?r*=t.deltaMode===0?.02:.32:r*=t.deltaMode===0?1:16,i){var a=e.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*qm(t.deltaY)*r,this.zoom(s,c)}else o?s={dx:r*t.deltaY,dy:0}:s={dx:r*t.deltaX,dy:r*t.deltaY},this.scroll(
s)}};Ot.prototype.stepZoom=function(t,e){var i=Js(Qs,Hh);this._zoom(t,e,i)};Ot.prototype._zoom=function(n,t,e){var i=this._canvas,o=n>0?1:-1,r=mi(i.zoom()),s=Math.
round(r/e)*e;s+=e*o;var a=Math.pow(10,s);i.zoom(Bh(Qs,a),t)};Ot.prototype.toggle=function(t){var e=this._container,i=this._handleWheel,o=this._enabled;return typeof t>
"u"&&(t=!o),o!==t&&B[t?"bind":"unbind"](e,"wheel",i,!1),this._enabled=t,t};Ot.prototype._init=function(n){this.toggle(n)};var zh={__init__:["zoomScroll"],zoomScroll:["type",Ot]};var Qo=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},Sn=/[ \t\n\r]*/y,
Km=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Vm=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,Um=[["true",!0],["false",!1],["null",null]];
function gi(n){let t=0,e=h=>{throw new SyntaxError(`JSON: expected ${h} at character ${t+1}`)},i=h=>{h.lastIndex=t;let u=h.exec(n);return u&&(t=h.lastIndex),u?u[0]:
null},o=()=>{let h=i(Vm)??e("a string");return h.includes("\\")?JSON.parse(h):h.slice(1,-1)},r=()=>{let h={};if(t++,i(Sn),n[t]==="}")return t++,h;for(;;){i(Sn);
let u=o();i(Sn),n[t]!==":"&&e("a colon"),t++;let f=c();if(u==="__proto__"?Object.defineProperty(h,u,{value:f,enumerable:!0,configurable:!0,writable:!0}):h[u]=f,
n[t]==="}")return t++,h;n[t]!==","&&e("a comma or }"),t++}},s=()=>{let h=[];if(t++,i(Sn),n[t]==="]")return t++,h;for(;;){if(h.push(c()),n[t]==="]")return t++,h;
n[t]!==","&&e("a comma or ]"),t++}},a=()=>{for(let[f,d]of Um)if(n.startsWith(f,t))return t+=f.length,d;let h=i(Km)??e("a value"),u=Number(h);return String(u)===
h?u:new Qo(h)};function c(){i(Sn);let h=n[t],u=h==="{"?r():h==="["?s():h==='"'?o():a();return i(Sn),u}let l=c();return t<n.length&&e("the end"),l}function me(n){
if(n instanceof Qo)return n.text;if(n===null||typeof n!="object")return JSON.stringify(n)??"null";if(Array.isArray(n))return`[${n.map(me).join(",")}]`;let t=[];
for(let e of Object.keys(n))n[e]!==void 0&&t.push(`${JSON.stringify(e)}:${me(n[e])}`);return`{${t.join(",")}}`}function ot(n,t){let e=n;if(!Object.keys(t).some(
r=>e[r]!==t[r]))return n;let o={...e,...t};for(let r of Object.keys(t))t[r]===void 0&&delete o[r];return o}var tr=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(e=>this.frames?!this.frames.has(e.id):!t[e.id])}remember(t){let e=this.original.layout??{},i=Mn(t),o=t.waypoints?
{line:e.flows?.[i],points:t.waypoints,label:e.labels?.[i]}:{bounds:e.blocks?.[i],label:e.labels?.[i],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,o)}writtenLabel(t){let e=this.written.get(t);if(!e?.label||!Fh(e.points,t.waypoints))return;let{x:i,y:o,w:r,h:s}=e.label;return{x:+i+r/2,y:+o+s/2}}write(t){let e=t.
filter(o=>o.order!==void 0).sort((o,r)=>o.order-r.order),i=this.original.pools.map(o=>this.pool(o,e));return ot(this.head,{pools:i,layout:this.layout(e)})}pool(t,e){
let i=e.filter(s=>this.poolOf(s)?.id===t.id),r=e.find(s=>s.pool?.id===t.id)?.pool??t;return ot(r,{lanes:Xm(t,i,this.original.layout?.blocks??{}),blocks:ea(r.blocks,
i.filter(s=>s.block).map(Ym)),flows:ea(r.flows,i.filter(s=>s.flow).map(Zm))})}poolOf(t){if(!t.pool){for(let e=t.flow?t.source:t;e;e=e.parent)if(e.pool)return e.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let e=this.original.layout??{},{blocks:i,flows:o,labels:r}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=Mn(s),c=this.written.get(s);if(s.waypoints){let h=c&&Fh(c.points,s.waypoints);o[a]=h&&c.line?c.line:s.waypoints.map(u=>({x:Oe(u.x),y:Oe(u.y)})),h&&c.label&&
(r[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;i[a]=l?c.bounds:{x:Oe(s.x),y:Oe(s.y),w:Oe(s.width),h:Oe(s.
height)},c?.label&&(r[a]=Jm(c,s))}return ot(e,{blocks:ta(e.blocks,i),flows:ta(e.flows,o),labels:ta(e.labels,r)})}};function Mn(n){return(n.block??n.flow??n.pool??
n.lane)?.id??n.id}function Ym(n){let t=n.parent?.block?n.parent.block.id:void 0,e=n.host?n.host.block.id:void 0;return ot(n.block,{parent:t,host:e})}function Zm(n){
return ot(n.flow,{from:n.source.block.id,to:n.target.block.id})}function Xm(n,t,e){let i=t.filter(c=>c.lane),o=new Map(i.map(c=>[c.lane.id,c.lane])),r=n.lanes??
[],s=r.filter(c=>o.has(c.id)||!e[c.id]).map(c=>o.get(c.id)??c);return i.every(c=>r.some(l=>l.id===c.lane.id))?s.length>0||s.length===r.length?ea(n.lanes,s):void 0:
[...[...i].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!o.has(c.id))]}function ea(n,t){return n&&n.length===t.length&&n.every((e,i)=>e===t[i])?n:t}function ta(n,t){
let e=Object.keys(t);if(!n)return e.length>0?t:void 0;let i={};for(let r of Object.keys(n))r in t&&(i[r]=t[r]);for(let r of e)r in i||(i[r]=t[r]);return Object.
keys(i).length===Object.keys(n).length&&Object.keys(i).every(r=>i[r]===n[r])?n:i}function Fh(n,t){return n===t||n.length===t.length&&n.every((e,i)=>e.x===t[i].x&&
e.y===t[i].y)}function Jm(n,t){let e=t.x-n.x,i=t.y-n.y;return e===0&&i===0?n.label:{...n.label,x:Oe(+n.label.x+e),y:Oe(+n.label.y+i)}}function Oe(n){return Math.
round(n*10)/10}var yi='Inter, "Inter Variable", system-ui, sans-serif',Qm={title:`600 13.5px ${yi}`,small:`600 12px ${yi}`,sub:`400 12px ${yi}`,label:`500 12px ${yi}`,heading:`\
600 13px ${yi}`},er=null,vi=new Map;function qh(){vi.clear()}function rt(n,t){let e=t+`
`+n,i=vi.get(e);if(i===void 0){if(er??=document.createElement("canvas").getContext("2d"),!er)return n.length*7;er.font=Qm[t],i=er.measureText(n).width,vi.size>2e4&&
vi.clear(),vi.set(e,i)}return i}function St(n,t,e){if(rt(n,e)<=t)return n;let i=0,o=n.length;for(;i<o;){let r=i+o+1>>1;rt(n.slice(0,r).trimEnd()+"…",e)<=t?i=r:
o=r-1}return n.slice(0,i).trimEnd()+"…"}function Le(n,t,e,i){let o=n.split(/\s+/).filter(Boolean),r=[],s="";for(;o.length>0;){let a=o[0],c=s?`${s} ${a}`:a;if(rt(
c,e)<=t){s=c,o.shift();continue}if(r.length===i-1)return r.push(St([s,...o].filter(Boolean).join(" "),t,e)),r;if(s){r.push(s),s="";continue}let l=tg(a,t,e);r.push(
l),o[0]=a.slice(l.length)}return s&&r.push(s),r}function tg(n,t,e){let i=n.length;for(;i>1&&rt(n.slice(0,i),e)>t;)i--;return n.slice(0,i)}var eg={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},ng={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},ig=72;function xi(n,t=n?.kind??""){return n?.shape?n.shape:eg[t]??(/start|-end$/.test(t)?"pill":"card")}function Cn(n,t){
return ng[xi(n,t)]}function dt(n,t){let e=xi(n,t.block?.kind);return t.host?"event":e==="container"||e==="note"||e==="frame"||t.width>ig?e:e==="decision"||e==="\
gate"?"gate":"event"}var wi=20,nr=96,og=16,Gh=10;function ge(n,t){let{x:e,y:i,width:o,height:r}=n,s=t.slice(1).map(h=>Math.min(nr,rt(h.label,"label"))+og),a=s.reduce(
(h,u)=>h+u,0),c=Math.min(1,(o-2*Gh)/Math.max(1,a)),l=o-Gh;return t.map((h,u)=>{if(u===0)return{x:e+o,y:i+r/2,side:"r"};let f=s[u-1]*c;return l-=f,{x:Math.round(
e+l+f/2),y:i+r,side:"b"}})}var pt={column:84,labelled:132,row:44};function Kh(n,t,{room:e=new Map}={}){let i=new Map,o=0;for(let r of rg(n,t)){let s=new Set(r.map(h=>h.id)),a=sg(r,t.filter(
h=>s.has(h.from)&&s.has(h.to)&&h.from!==h.to),e),c=1/0,l=-1/0;for(let h of r){let u=a.get(h.id);c=Math.min(c,u.y),l=Math.max(l,u.y+h.height)}for(let[h,u]of a)i.
set(h,{x:u.x,y:u.y-c+o});o+=l-c+pt.row*1.5}return i}function rg(n,t){let e=new Map(n.map(r=>[r.id,r.id])),i=r=>{let s=r;for(;e.get(s)!==s;)s=e.get(s);return e.set(
r,s),s};for(let{from:r,to:s}of t)e.has(r)&&e.has(s)&&e.set(i(s),i(r));let o=new Map;for(let r of n){let s=i(r.id);o.set(s,[...o.get(s)??[],r])}return[...o.values()]}
function sg(n,t,e){let i=ag(n,t),o=cg(n,i),{layers:r,edges:s}=lg(n,i,o);ug(r,s);let a=fg(r,e),c=dg(r,s),l=new Map;for(let h of r)for(let u of h){if(!u.node)continue;
let f=a[u.rank];l.set(u.node.id,{x:f.x+(f.width-u.node.width)/2,y:c.get(u)-u.node.height/2})}return l}function ag(n,t){let e=new Map(n.map(a=>[a.id,[]])),i=new Set;
for(let a of t)e.get(a.from)?.push(a),i.add(a.to);let o=new Map,r=[],s=a=>{let c=[{id:a,next:0}];for(o.set(a,"open");c.length>0;){let l=c[c.length-1],h=e.get(l.
id)?.[l.next++];if(!h){o.set(l.id,"done"),c.pop();continue}let u=o.get(h.to);u!=="open"&&r.push(h),u||(o.set(h.to,"open"),c.push({id:h.to,next:0}))}};for(let a of n)
!i.has(a.id)&&!o.has(a.id)&&s(a.id);for(let a of n)o.has(a.id)||s(a.id);return r}function cg(n,t){let e=new Map(n.map(s=>[s.id,0])),i=new Map(n.map(s=>[s.id,0])),
o=new Map(n.map(s=>[s.id,[]]));for(let s of t)i.set(s.to,(i.get(s.to)??0)+1),o.get(s.from)?.push(s);let r=n.filter(s=>i.get(s.id)===0).map(s=>s.id);for(let s=r.
shift();s!==void 0;s=r.shift())for(let{to:a}of o.get(s)??[])e.set(a,Math.max(e.get(a)??0,(e.get(s)??0)+1)),i.set(a,(i.get(a)??1)-1),i.get(a)===0&&r.push(a);return e}
function lg(n,t,e){let i=[],o=new Map,r=a=>((i[a.rank]??=[]).push(a),a);for(let a of n)o.set(a.id,r({node:a,rank:e.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let h=l>0?.08:1,u=o.get(a),f=o.get(c),d=u;for(let m=u.rank+1;m<f.rank;m++){let b=r({rank:m,height:8,weight:.1});s.push({a:d,b,
weight:h,exit:d===u?l:0}),d=b}s.push({a:d,b:f,weight:h,exit:d===u?l:0})}for(let a=0;a<i.length;a++)i[a]??=[];return{layers:i,edges:s}}var Vh=.15,hg=1.5;function ug(n,t){
let e=Wh(t,"b","a"),i=Wh(t,"a","b"),o=n.map(a=>[...a]),r=na(n,t),s=(a,c,l)=>{let h=new Map(c.map((f,d)=>[f,d])),u=new Map(a.map((f,d)=>{let m=l.get(f);if(!m)return[
f,d];let b=m.reduce((C,v)=>C+(h.get(v.cell)??0)+v.exit*Vh,0)/m.length,x=l===e&&m.every(C=>C.exit>0);return[f,x?b+hg:b]}));a.sort((f,d)=>u.get(f)-u.get(d))};for(let a=1;a<
n.length;a++)s(n[a],n[a-1],e);o=n.map(a=>[...a]),r=na(n,t);for(let a=0;a<8&&r>0;a++){for(let l=n.length-2;l>=0;l--)s(n[l],n[l+1],i);for(let l=1;l<n.length;l++)s(
n[l],n[l-1],e);let c=na(n,t);c<r&&([o,r]=[n.map(l=>[...l]),c])}o.forEach((a,c)=>n[c]=a)}function Wh(n,t,e){let i=new Map;for(let o of n)i.set(o[t],[...i.get(o[t])??
[],{cell:o[e],exit:o.exit}]);return i}function na(n,t){let e=new Map(n.flatMap(r=>r.map((s,a)=>[s,a]))),i=new Map;for(let{a:r,b:s,exit:a}of t){let c=i.get(r.rank)??
[];c.push([(e.get(r)??0)+a*Vh,e.get(s)??0]),i.set(r.rank,c)}let o=0;for(let r of i.values()){r.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<r.length;s++)for(let a=s+
1;a<r.length;a++)r[a][1]<r[s][1]&&r[a][0]>r[s][0]&&o++}return o}function fg(n,t){let e=0;return n.map(i=>{let o=Math.max(0,...i.map(a=>a.node?.width??0)),r=Math.
max(0,...i.map(a=>a.node&&t.get(a.node.id)||0)),s={x:e,width:o};return e+=Math.ceil((o+(r?Math.max(pt.column,r+76):pt.column))/10)*10,s})}function dg(n,t){let e=new Map;
for(let s of n){let a=0;for(let c of s)e.set(c,a+c.height/2),a+=c.height+pt.row}let i=new Map,o=new Map;for(let{a:s,b:a,weight:c}of t)i.set(a,[...i.get(a)??[],{
cell:s,weight:c}]),o.set(s,[...o.get(s)??[],{cell:a,weight:c}]);let r=(s,a)=>{let c=s.map(l=>{let h=a.get(l);if(!h)return e.get(l);let u=h.reduce((f,d)=>f+d.weight,
0);return h.reduce((f,d)=>f+e.get(d.cell)*d.weight,0)/u});pg(s,c).forEach((l,h)=>e.set(s[h],l))};for(let s=0;s<6;s++){for(let a=1;a<n.length;a++)r(n[a],i);for(let a=n.
length-2;a>=0;a--)r(n[a],o)}for(let s=1;s<n.length;s++)r(n[s],i);for(let[s,a]of e)e.set(s,Math.round(a/10)*10);return e}function pg(n,t){let e=[],i=[];return n.
forEach((o,r)=>{for(i.push(r===0?0:i[r-1]+n[r-1].height/2+o.height/2+(o.node&&n[r-1].node?pt.row:pt.row/2)),e.push({first:r,last:r,at:t[r]-i[r],sum:(t[r]-i[r])*
o.weight,weight:o.weight});e.length>1&&e[e.length-2].at>e[e.length-1].at;){let s=e.pop(),a=e[e.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),e.flatMap(o=>n.slice(o.first,o.last+1).map((r,s)=>o.at+i[o.first+s]))}var mg="http://www.w3.org/2000/svg";function O(n,t,e){let i=document.createElementNS(mg,n);for(let o in t){let r=t[o];r!==void 0&&i.setAttribute(o,String(r))}return e?.
appendChild(i),i}function Uh(n,t){let e=`M${n[0].x} ${n[0].y}`;for(let o=1;o<n.length-1;o++){let r=n[o-1],s=n[o],a=n[o+1],c=Math.hypot(s.x-r.x,s.y-r.y),l=Math.hypot(
a.x-s.x,a.y-s.y),h=Math.min(t,c/2,l/2);if(h<.5){e+=`L${s.x} ${s.y}`;continue}let[u,f]=[s.x+(r.x-s.x)/c*h,s.y+(r.y-s.y)/c*h],[d,m]=[s.x+(a.x-s.x)/l*h,s.y+(a.y-s.
y)/l*h];e+=`L${u} ${f}Q${s.x} ${s.y} ${d} ${m}`}let i=n[n.length-1];return`${e}L${i.x} ${i.y}`}function ir(n,t){let e=n.length,i="";for(let o=0;o<e;o++){let[r,s]=n[(o+
e-1)%e],[a,c]=n[o],[l,h]=n[(o+1)%e],u=Math.hypot(a-r,c-s),f=Math.hypot(l-a,h-c),d=Math.min(t,u/2,f/2);i+=`${o?"L":"M"}${a+(r-a)/u*d} ${c+(s-c)/u*d}Q${a} ${c} ${a+
(l-a)/f*d} ${c+(h-c)/f*d}`}return`${i}Z`}function Dt(n,t,e,i,o,r){return O("use",{href:`#icon-${n}`,x:t,y:e,width:i,height:i,class:o},r)}var ia=150,oa=2,Yh=15;function Rn(n,t,e={}){let i=gg(t),o=O("path",{class:"line",d:Uh(yg(t,5),12)},n);if(O("path",{class:"head",d:i},n),e.isDefault&&O("path",{class:"\
default-mark",d:vg(t)},n),O("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},n),e.add){let r=O("g",{class:"flow-add",transform:`translate(${e.add.x} ${e.add.y})`},
n);O("circle",{class:"exit-add",r:10},r),O("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},r)}return o}function Zh(n){let t=rt(n,"label");if(t<=ia)return[n];let e=Le(
n,Math.min(ia,t/oa+24),"label",oa);return e.join(" ")===n?e:Le(n,ia,"label",oa)}function bi(n){let t=Zh(n);return{width:Math.ceil(Math.max(...t.map(e=>rt(e,"lab\
el"))))+18,height:7+Yh*t.length}}function Xh(n,t,e){let i=Zh(t),{width:o,height:r}=bi(t),s=O("g",{class:"flow-label",transform:`translate(${e.x-o/2} ${e.y-r/2})`},
n);O("rect",{class:"pill",width:o,height:r,rx:11},s),i.forEach((a,c)=>{O("text",{class:"pill-text",x:i.length>1?o/2:9,y:15.2+c*Yh,...i.length>1?{"text-anchor":"\
middle"}:{}},s).textContent=a}),i.join(" ")!==t&&(O("title",{},s).textContent=t)}function gg(n){let t=n[n.length-1],e=n[n.length-2];for(let a=n.length-2;a>0&&e.
x===t.x&&e.y===t.y;a--)e=n[a-1];let i=Math.hypot(t.x-e.x,t.y-e.y)||1,[o,r]=[(t.x-e.x)/i,(t.y-e.y)/i],s=(a,c)=>`${An(t.x-o*a-r*c)} ${An(t.y-r*a+o*c)}`;return`M${s(
1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function yg(n,t){let e=n[n.length-1],i=n[n.length-2],o=Math.hypot(e.x-i.x,e.y-i.y);if(o<=t)return n;let r={x:e.x-(e.
x-i.x)/o*t,y:e.y-(e.y-i.y)/o*t};return[...n.slice(0,-1),r]}function vg(n){let[t,e]=n.length>3?n.slice(2):n,i=Math.hypot(e.x-t.x,e.y-t.y)||1,[o,r]=[(e.x-t.x)/i,(e.
y-t.y)/i],[s,a]=[t.x+o*13,t.y+r*13];return`M${An(s-o*3-r*6)} ${An(a-r*3+o*6)}L${An(s+o*3+r*6)} ${An(a+r*3-o*6)}`}function An(n){return Math.round(n*100)/100}var On={left:32,top:56,right:32,bottom:46},ra=40;function Jh(n,t){let e=new Map,i=n.layout?.blocks??{},o=0;for(let r of n.pools){let s=r.blocks.filter(u=>!i[u.id]);
if(s.length===0)continue;let a=sa(r.blocks,r.flows,t,u=>i[u.id]?{width:+i[u.id].w,height:+i[u.id].h}:void 0),c=s.length===r.blocks.length,l=c?{x:0,y:o}:xg(r.blocks,
i),h=o;for(let u of s){let f=a.get(u.id);if(!f)continue;let d={...f,x:f.x+l.x,y:f.y+l.y};e.set(u.id,d),h=Math.max(h,d.y+d.height)}c&&(o=h+80)}return e}function xg(n,t){
let e=1/0,i=-1/0;for(let o of n){let r=t[o.id];r&&(e=Math.min(e,+r.x),i=Math.max(i,+r.y+ +r.h))}return{x:e,y:i+60}}function sa(n,t,e,i){let o=new Map,r=new Map(
n.map(h=>[h.id,h])),s=h=>r.get(h)?.host??h,a=h=>{let u=r.get(h.from);return!u||u.host?1:Math.max(0,e.exits(u).findIndex(f=>f.name===(h.exit??"")))},c=new Map;for(let h of t){
let u=r.get(h.from),f=u&&e.wordsOf(h,u,2);f&&c.set(s(h.from),Math.max(c.get(s(h.from))??0,bi(f).width))}let l=h=>{let u=n.filter(v=>(v.parent||void 0)===h&&!v.host),
f=u.map(v=>{let k=n.some(_=>_.parent===v.id)?l(v.id):i(v)??Cn(e.kind(v.kind),v.kind),w=k.width<=72&&v.name?20:0;return{id:v.id,width:k.width,height:k.height+2*w,
outside:w}}),d=new Set(u.map(v=>v.id)),m=t.map(v=>({from:s(v.from),to:s(v.to),exit:a(v)})).filter(v=>d.has(v.from)&&d.has(v.to)),b=Kh(f,m,{room:c}),x=0,C=0;for(let v of f){
let p=b.get(v.id)??{x:0,y:0};o.set(v.id,{x:p.x,y:p.y+v.outside,width:v.width,height:v.height-2*v.outside}),x=Math.max(x,p.x+v.width),C=Math.max(C,p.y+v.height)}
return{width:x+On.left+On.right,height:C+On.top+On.bottom}};return l(void 0),wg(n,o),o}function wg(n,t){let e=new Map(n.map(s=>[s.id,s])),i=new Set,o=s=>{if(i.has(
s.id))return;i.add(s.id);let a=s.parent?e.get(s.parent):void 0;if(!a)return;o(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+On.left,y:l.y+
c.y+On.top})};n.forEach(o);let r=new Map;for(let s of n){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=r.get(s.host)??0;r.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-ra/2,width:ra,height:ra})}}function Qh(n,t){let e=n.get("canvas"),i=n.get("elementFactory"),o=n.get("documentModel"),r=n.get("looks"),s=n.get("layouter");o.begin(t);let a=e.getRootElement(),
c=t.layout?.blocks??{},l=Jh(t,r),h=new Map,u=[],f=(x,C)=>{let v=i.createShape({...x,id:m(x.id),order:o.nextOrder()});return u.push({shape:v,parent:C}),v},d=new Set,
m=x=>{let C=x;for(let v=2;d.has(C);v++)C=`${x}~${v}`;return d.add(C),C};for(let x of t.pools){let C=c[x.id]?f({id:x.id,pool:x,...aa(c[x.id])},a):a;for(let v of x.
lanes??[])c[v.id]&&f({id:v.id,lane:v,...aa(c[v.id])},C);for(let v of _g(x.blocks)){let p=Cn(r.kind(v.kind),v.kind),k=c[v.id]?aa(c[v.id]):l.get(v.id)??{x:0,y:0,...p},
w=v.parent&&h.get(v.parent)||C,_=v.host?h.get(v.host):void 0;h.set(v.id,f({id:v.id,block:v,host:_,...k},w))}}kg(t,h,o);let b=bg(t,h,i,o,m);for(let{shape:x,parent:C}of u)
e.addShape(x,C),o.remember(x);for(let x of b)x.waypoints??=s.layoutConnection(x),e.addConnection(x,ki(x.source,x.target)??a),o.remember(x)}function bg(n,t,e,i,o){
let r=[];for(let s of n.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let h=n.layout?.flows?.[a.id],u=h&&h.length>1?h.map(f=>({
x:+f.x,y:+f.y})):void 0;r.push(e.createConnection({id:o(a.id),flow:a,source:c,target:l,waypoints:u,order:i.nextOrder()}))}return r}function kg(n,t,e){for(let i of n.
pools)for(let o of i.blocks){let r=t.get(o.id);r&&(r.order=e.nextOrder())}}function aa(n){return{x:+n.x,y:+n.y,width:+n.w,height:+n.h}}function _g(n){let t=new Map(
n.map(i=>[i.id,i])),e=(i,o=0)=>{let r=t.get(i.host??"")??t.get(i.parent??"");return r&&o<100?1+e(r,o+1):0};return n.map(i=>({block:i,depth:e(i)})).sort((i,o)=>i.
depth-o.depth).map(({block:i})=>i)}function ki(n,t){let e=new Set;for(let i=n.parent;i;i=i.parent)e.add(i);for(let i=t.parent;i;i=i.parent)if(e.has(i))return i;
return null}var or=240,_i=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,e){this.drop(t),this.owners.set(t,e);for(let i of e)for(let o of ca(i.rect)){let r=this.
cells.get(o);r||this.cells.set(o,r=new Set),r.add(i)}}drop(t){for(let e of this.owners.get(t)??[])for(let i of ca(e.rect))this.cells.get(i)?.delete(e);this.owners.
delete(t)}touching(t){let e=new Set;for(let i of ca(t))for(let o of this.cells.get(i)??[])Ei(o.rect,t)&&e.add(o);return e}};function*ca(n){let t=Math.floor((n.x+
n.width)/or),e=Math.floor((n.y+n.height)/or);for(let i=Math.floor(n.x/or);i<=t;i++)for(let o=Math.floor(n.y/or);o<=e;o++)yield`${i},${o}`}function Ei(n,t){return n.
x<t.x+t.width&&t.x<n.x+n.width&&n.y<t.y+t.height&&t.y<n.y+n.height}function _t(n,t){return{x:n.x-t,y:n.y-t,width:n.width+2*t,height:n.height+2*t}}function Si(n,t){
return{x:Math.min(n.x,t.x),y:Math.min(n.y,t.y),width:Math.abs(n.x-t.x)||.01,height:Math.abs(n.y-t.y)||.01}}var rr=class{static $inject=["eventBus","looks"];constructor(t,e){
this.looks=e,this.shapes=new _i,this.flows=new _i,this.labels=new _i;let i=r=>this.keepShape(r.element??r.context.shape),o=r=>this.keepFlow(r.element??r.context.
connection);t.on(["shape.added","shape.changed"],3e3,i),t.on(["connection.added","connection.changed"],3e3,o),t.on("shape.removed",r=>this.shapes.drop(r.element)),
t.on("connection.removed",r=>this.dropFlow(r.element));for(let r of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${r}.executed`,`commandStack\
.${r}.reverted`],3e3,i);for(let r of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${r}.execute\
d`,`commandStack.${r}.reverted`],3e3,o)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let e=dt(this.looks.kind(t.block.kind),t);if(e==="fr\
ame"||e==="note")return void this.shapes.drop(t);let{x:i,y:o}=t,r=t.width+(t.host&&t.block.name?6+Math.min(140,rt(t.block.name,"small")):0),s=t.height+(e==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:i,y:o,width:r,height:s}}])}keepFlow(t){let e=t.waypoints;if(!e||!t.parent)return void this.dropFlow(t);
let i=[];for(let o=1;o<e.length;o++)i.push({owner:t,rect:Si(e[o-1],e[o]),from:e[o-1],to:e[o]});this.flows.put(t,i)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var sr=class{static $inject=["space","documentModel"];constructor(t,e){this.space=t,this.model=e}place(t,e){let i=this.model.writtenLabel(t),o=i&&!this.covers(t,
la(i,e))?i:this.find(t,e);return this.space.labels.put(t,[{owner:t,rect:la(o,e)}]),o}covers(t,e){for(let i of this.space.shapes.touching(e))if(!tu(i.owner,t))return!0;
return!1}find(t,e){let i=eu(t.waypoints[0],t.waypoints[1]),o=1/0;for(let{point:r,price:s}of Cg(t.waypoints,e)){if(s>=o)continue;let a=la(r,e),c=s;for(let l of this.
space.shapes.touching(_t(a,3)))tu(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(_t(a,2)))l.owner!==t&&(c+=300);for(let l of this.space.flows.touching(
a))l.owner!==t&&!Sg(l.owner,t)&&(c+=60);c<o&&([i,o]=[r,c])}return i}middle(t,e){let i=t.waypoints,o,r=44;for(let s=1;s<i.length;s++){let a=i[s-1],c=i[s],l=Math.
abs(a.x-c.x)+Math.abs(a.y-c.y),h=eu(a,c);e&&Eg(e,h)||l>r&&([o,r]=[h,l])}return o}};function Eg(n,t){return Math.abs(n.x-t.x)<70&&Math.abs(n.y-t.y)<26}function Sg(n,t){
return n.source===t.source||n.target===t.target}function tu(n,t){for(let e=t.parent;e;e=e.parent)if(e===n)return!0;return!1}function la(n,{width:t,height:e}){return{
x:n.x-t/2,y:n.y-e/2,width:t,height:e}}function Mg(n){let t=n/2+5,e=n/2+48;return[[0,0],[-t,90],[t,96],[-e,190],[e,196]]}function eu(n,t){return{x:(n.x+t.x)/2,y:(n.
y+t.y)/2}}function*Cg(n,t){let e=n.length-1;for(let i=1;i<=e;i++){let o=n[i-1],r=n[i],s=o.y===r.y,a=Math.abs(o.x-r.x)+Math.abs(o.y-r.y),c=(s?t.width:t.height)+(i===
e?26:14);for(let l of[.5,.4,.6,.25,.75]){let h={x:o.x+(r.x-o.x)*l,y:o.y+(r.y-o.y)*l},u=Math.abs(l-.5)*20+(s?0:34)+(e-i)*6;for(let[f,d]of Mg(s?t.height:t.width))
yield{point:s?{x:h.x,y:h.y+f}:{x:h.x+f,y:h.y},price:u+d+(f===0&&a<c?120+(c-a):0)}}}}var ar={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function tn(n,t,e){let{x:i,y:o}=ar[t];return{x:n.x+n.width*(1+i)/2,y:n.y+n.height*(1+o)/2,side:t,cost:e}}
function cr(n,t,e,i=t){if(t.host)return Ag(t,i);let o=n.exits(t.block),r=o.findIndex(c=>c.name===e);if(o.length>1&&r>=0)return[{...ge(i,o)[r],cost:0}];let s=dt(
n.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[tn(i,"r",0),tn(i,"b",a),tn(i,"t",a+6)]}function Ag(n,t){let e=n.host,[i,o]=[t.x+t.width/2-(e.x+
e.width/2),t.y+t.height/2-(e.y+e.height/2)],s=[["b",e.height/2-o],["t",e.height/2+o],["r",e.width/2-i],["l",e.width/2+i]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[tn(t,s,0)]}function lr(n,t,e=t){let o=dt(n.kind(t.block?.kind),t)==="gate"?16:60;return[tn(e,"l",0),tn(e,"t",o),tn(e,"b",o)]}function Te(n){let t=[];for(let{x:e,y:i}of n){let o={x:Math.round(e*100)/100,y:Math.round(i*100)/100},r=t[t.length-1],s=t[t.length-2];if(!(r&&r.x===o.x&&r.y===o.
y)){if(r&&r.x!==o.x&&r.y!==o.y)return null;if(s&&(s.x===r.x&&r.x===o.x||s.y===r.y&&r.y===o.y)){if((r.x-s.x)*(o.x-r.x)+(r.y-s.y)*(o.y-r.y)<0)return null;t[t.length-
1]=o}else t.push(o)}}return t.length>1?t:null}function nu(n,t,e){let i=n.map(({x:a,y:c})=>({x:a,y:c})),o=i.length-1,r=i[0].y===i[1].y,s=i[o].y===i[o-1].y;return i[0]=
{...t},i[o]={...e},r?i[1].y=t.y:i[1].x=t.x,s?i[o-1].y=e.y:i[o-1].x=e.x,Te(i)}var hr=class{static $inject=["router","looks"];constructor(t,e){this.router=t,this.looks=e}layoutConnection(t,e={}){let i=e.source??t.source,o=e.target??t.target,
r={source:i,target:o,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=nu(s,iu(cr(this.looks,i,r.exit),s[0]),iu(lr(this.looks,o),s[s.
length-1]));if(a&&this.router.price(a,r).hits===0)return a}return this.router.route(r)}};function iu(n,t){let e=r=>Math.hypot(r.x-t.x,r.y-t.y),{x:i,y:o}=n.reduce(
(r,s)=>e(s)<e(r)?s:r);return{x:i,y:o}}var Rg=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function ou(n,t=Date.now()){let e=Date.parse(n);if(Number.isNaN(e))return"";let i=Math.max(0,(t-e)/1e3);
for(let[o,r]of Rg){if(i<o)return`${Math.floor(i)} ${r}`;i/=o}return""}function Mi(n){return n.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}var Og=/^(end|terminate|.*-end)$/,ha=new Set(["note","frame"]),Lg=[{name:"",label:""}],ur=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(e=>[e.kind,e])),this.offers=new Map(t.kinds.filter(e=>!e.hidden).flatMap(Tg)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(ru(t)))??{}}learn(t,e){let i=JSON.stringify(this.factsOf(t))!==JSON.stringify(e);
for(let[o,r]of Object.entries(e.ways??{}))this.conditions.set(o,ua(r)??"");return t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,ua(e.repeat)??""),
t.props&&typeof t.props=="object"?this.facts.set(t.props,e):this.bare.set(ru(t),e),i}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??(Og.test(t.
kind)||ha.has(t.kind)?[]:Lg)}canBeEntered(t){let e=this.kind(t.kind);return t.host||e?.group==="Start"||/start$/.test(t.kind)||e?.shape==="container"&&this.exits(
t).length===0?!1:!ha.has(e?.shape??t.kind)&&e?.shape!=="event"}block(t){let e=t.block,i=this.kind(e.kind),o=this.factsOf(e),r=this.exits(e),s=i?.name??fa(e.kind);
return{form:dt(i,t),title:e.name||s,named:!!e.name,subtitle:ua(o.subtitle)??(e.name?s:""),icon:o.icon??i?.icon??"box",group:Ln(i?.group??Pg(e.kind))+(r.length>0||
ha.has(i?.shape??e.kind)?"":" last"),kindName:s,exits:r,repeat:e.repeat?this.repeats.get(e.repeat)||"repeated":"",together:!!e.repeat?.parallel,status:this.statuses.
get(e.id),problems:this.problems.get(e.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,e,i){return t.name?
t.name:t.exit&&e?this.exits(e).find(r=>r.name===t.exit)?.label||fa(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&i>1?"Otherwise":
""}spoken(t){let e=this.block(t),i=[e.title];e.subtitle&&e.subtitle!==e.kindName&&i.push(e.subtitle),e.named&&i.push(e.kindName),e.repeat&&i.push(fa(e.repeat)),
e.status&&i.push(Ci(e.status));for(let o of e.problems)i.push(o.text);return i.filter(Boolean).map(o=>/[.!?]$/.test(o)?o:o+".").join(" ")}};function Tg(n){return n.
presets?.length?n.presets.map(t=>[`${n.kind} ${t.name}`,{...n,...t,presets:void 0}]):[[n.kind,n]]}var $g={done:"Done",active:"Active",waiting:"Waiting",attention:"\
Needs attention",cancelled:"Stopped",walked:"Walked before"};function Ci(n){let t=$g[n.status];return t?(n.since&&(n.status==="waiting"||n.status==="active")&&(t+=
` ${ou(n.since)}`),n.count&&n.count>1&&(t+=` ×${n.count}`),n.done?`${t} · ${n.done} done`:t):""}var su={done:"check",active:"circle-play",waiting:"clock",attention:"\
triangle-alert",cancelled:"ban",walked:"check"};function ua(n){return n?.replaceAll("`","")}function fa(n){let t=n.replace(/[-_]+/g," ").trim();return t.charAt(
0).toUpperCase()+t.slice(1)}function Ln(n){return"g-"+n.toLowerCase().replace(/[^a-z]+/g,"-")}function Pg(n){return/start$/.test(n)?"Start":"Drawing"}function ru(n){
return`${n.kind} ${n.id}`}function au(n,t,e,i){let o=Ci(t);if(!o)return;let r=Math.ceil(rt(o,"small"))+34,s=O("g",{class:`chip chip-${t.status}`,transform:`translate(${e-r} ${i-12})`},n);
O("rect",{class:"chip-body",width:r,height:24,rx:12},s),Dt(su[t.status],8,5,14,"chip-icon",s),O("text",{class:"chip-text",x:26,y:16.2},s).textContent=o}function cu(n,{
repeat:t,together:e},i,o){let r=St(t,o-34,"small"),s=o>60?Math.ceil(rt(r,"small"))+34:28,a=O("g",{class:"chip chip-repeat",transform:`translate(${i} -12)`},n);O(
"title",{},a).textContent=t,O("rect",{class:"chip-body",width:s,height:24,rx:12},a),Dt(e?"columns-3":"repeat",o>60?8:7,5,14,"chip-icon",a),o>60&&(O("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=r)}function lu(n,t,e,i){if(t.length===0)return;let o=t.some(s=>s.severity==="error"),r=O("g",{class:`mark mark-${o?"error":
"warning"}`,transform:`translate(${e-11} ${i-11})`},n);O("title",{},r).textContent=t.map(s=>s.text).join(`
`),O("circle",{class:"mark-body",cx:11,cy:11,r:11},r),O("path",{class:"mark-sign",d:"M11 6v6"},r),O("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},r)}var Ig=26,
hu=17,da=13;function uu(n,t,e,i){let o=O("g",{class:i?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${e.x} ${e.y})`},n),r=e.side==="b",s=i?pa(
t,e.side):{x:0,y:0};if(i&&(O("path",{class:"exit-stub",d:r?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},o),t.label)){let a=r?{x:0,y:hu+21,"text-anchor":"middle"}:{x:12,y:-7};
O("text",{class:"exit-label",...a},o).textContent=St(t.label,nr,"label")}O("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:da},o),i&&(O("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},o),O("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},o)),O("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},o)}function pa(n,t){
return t==="b"?{x:0,y:hu}:{x:Ig+(n.label?Math.ceil(rt(St(n.label,nr,"label"),"label"))-6:0),y:0}}function fu(n,t,e,i){let o=Ng[e.form],r=o(n,t,e);jg(n,t,e,i);let s=t.width-14;return e.repeat&&cu(n,e,e.status&&e.problems.length?22:14,e.status?0:t.width-48),e.
status&&au(n,e.status,s,0),e.problems.length>0&&(s=e.form==="gate"||e.form==="event"?t.width-4:t.width-6,lu(n,e.problems,e.status?4:s,3)),r}var Ng={card:Dg,pill:Hg,
decision:zg,gate:Fg,event:qg,container:Kg,note:Vg,frame:Ug};function jg(n,t,e,i){let o=ge({x:0,y:0,width:t.width,height:t.height},e.exits);e.exits.forEach((r,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===r.name);t.host&&i&&!a||uu(n,r,t.host?{x:t.width/2,y:t.height,side:"b"}:o[s],i&&!a)})}function du(n,t,e,i){return O(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:e+3,rx:i+1.5},n),O("rect",{class:"shade",x:-.5,y:1,width:t+1,height:e+1,rx:i+.5},n),O("rect",{class:"\
body",width:t,height:e,rx:i},n)}function Dg(n,t,e){let{width:i,height:o}=t,r=du(n,i,o,14);return i<180?(Bg(n,t,e),r):(O("rect",{class:"tile",x:14,y:o/2-20,width:40,
height:40,rx:11},n),Dt(e.icon,23,o/2-11,22,"icon",n),ma(n,e,66,i-66-16,o,2),r)}function Bg(n,{width:t,height:e},i){Dt(i.icon,8,8,16,"icon",n);let o=Le(i.title,t-
16,"small",e>=72?3:2),r=(e+(e>=60?14:0))/2-o.length*15/2+11;o.forEach((s,a)=>{O("text",{class:"title small",x:t/2,y:r+a*15,"text-anchor":"middle"},n).textContent=
s})}function ma(n,t,e,i,o,r){let s=Le(t.title,i,"title",r),a=s.length*17+17<=o-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(o-c)/2+13;for(let h of s)O("text",{class:t.
named?"title":"title unnamed",x:e,y:l},n).textContent=h,l+=17;a&&(O("text",{class:"subtitle",x:e,y:l},n).textContent=St(a,i,"sub")),s.join(" ")!==t.title&&(O("t\
itle",{},n).textContent=t.title)}function Hg(n,{width:t,height:e},i){let o=du(n,t,e,e/2),r=e/2-9;return O("circle",{class:"tile",cx:e/2,cy:e/2,r},n),Dt(i.icon,e/
2-10,e/2-10,20,"icon",n),ma(n,i,e-2,t-e-14,e,2),o}function zg(n,{width:t,height:e},i){let o=(s,a)=>ir([[wi-s,a-s],[t-wi+s,a-s],[t+s,e/2+a],[t-wi+s,e+a+s],[wi-s,
e+a+s],[-s,e/2+a]],10);O("path",{class:"shade shade-far",d:o(1.5,3)},n),O("path",{class:"shade",d:o(.5,1)},n);let r=O("path",{class:"body",d:o(0,0)},n);return O(
"path",{class:"tile",d:ir([[50,e/2-23],[73,e/2],[50,e/2+23],[27,e/2]],6),transform:"translate(-4 0)"},n),Dt(i.icon,36,e/2-10,20,"icon",n),ma(n,i,80,t-80-24,e,2),
r}function Fg(n,t,e){let{width:i,height:o}=t,r=(c,l)=>ir([[i/2,l-c],[i+c,o/2+l],[i/2,o+l+c],[-c,o/2+l]],9);O("path",{class:"shade shade-far",d:r(1.5,3)},n);let s=O(
"path",{class:"body tinted",d:r(0,0)},n),a=Math.min(24,i*.42);return Dt(e.icon,i/2-a/2,o/2-a/2,a,"icon",n),pu(n,e,t),s}function qg(n,t,e){let{width:i,height:o}=t,
r=Math.min(i,o)/2;O("circle",{class:"shade",cx:i/2,cy:o/2+1.5,r:r+1},n);let s=O("circle",{class:"body tinted",cx:i/2,cy:o/2,r},n);t.host&&O("circle",{class:Gg(t.
block)?"ring dashed":"ring",cx:i/2,cy:o/2,r:r-3.5},n);let a=r*.95;return Dt(e.icon,i/2-a/2,o/2-a/2,a,"icon",n),t.host?e.named&&Wg(n,e,i,o):pu(n,e,t),s}function Gg(n){
return n.props&&n.props.stopping===!1}function pu(n,t,e){if(!t.named)return;let{width:i,height:o}=e,r={x:e.x+i/2,y:e.y+o},s=c=>c&&Math.abs(c.x-r.x)<1&&Math.abs(
c.y-r.y)<1,a=[...e.outgoing??[],...e.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));Le(t.title,a?120:150,"small",2).forEach(
(c,l)=>{O("text",{class:"outside",x:a?i/2+10:i/2,y:o+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},n).textContent=c})}function Wg(n,t,e,i){O("text",{class:"o\
utside",x:e+6,y:i-3},n).textContent=St(t.title,140,"small")}function Kg(n,{width:t,height:e},i){let o=O("rect",{class:"body scope",width:t,height:e,rx:16},n);O(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},n),Dt(i.icon,20,18,16,"icon",n);let r=St(i.title,t-70,"heading");if(O("text",{class:i.named?"title":"tit\
le unnamed",x:52,y:31},n).textContent=r,i.subtitle&&i.named){let s=52+rt(r,"heading")+14;t-s>80&&(O("text",{class:"subtitle",x:s,y:31},n).textContent=St(i.subtitle,
t-s-16,"sub"))}return o}function Vg(n,{width:t,height:e,block:i}){O("path",{class:"shade",d:`M0 2H${t}V${e+2}H0Z`},n);let r=O("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${e-8}Q${t} ${e} ${t-8} ${e}H8Q0 ${e} 0 ${e-8}V8Q0 0 8 0Z`},n);return O("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},n),Le(
i.documentation||i.name||"",t-28,"sub",Math.max(1,Math.floor((e-20)/17))).forEach((a,c)=>{O("text",{class:"written",x:14,y:25+c*17},n).textContent=a}),r}function Ug(n,{
width:t,height:e},i){let o=O("rect",{class:"body frame",width:t,height:e,rx:14},n);return i.named&&(O("text",{class:"outside",x:14,y:24},n).textContent=St(i.title,
t-28,"small")),o}var st=34;function mu(n,{width:t,height:e,pool:i}){let o=O("rect",{class:"pool-body",width:t,height:e,rx:14},n);return Yg(n,"pool-strip",e,14),yu(n,"pool-name",
i.name??"",e),o}function gu(n,{width:t,height:e,lane:i,parent:o}){let r=o?.children?o.children.filter(a=>a.lane).findIndex(a=>a.lane===i):0,s=O("rect",{class:r%
2?"lane-body odd":"lane-body",width:t,height:e},n);return yu(n,"lane-name",i.name??"",e),O("path",{class:"lane-line",d:`M${st} 0V${e}`},n),s}function Yg(n,t,e,i){
O("path",{class:t,d:`M${st} 0H${i}Q0 0 0 ${i}V${e-i}Q0 ${e} ${i} ${e}H${st}Z`},n)}function yu(n,t,e,i){let o=O("text",{class:t,transform:`translate(${st/2+4.5} ${i/
2}) rotate(-90)`,"text-anchor":"middle"},n);o.textContent=St(e,i-24,"heading")}var Zg=2e3,fr=class extends Lt{static $inject=["eventBus","looks","labels","canvas","view"];constructor(t,e,i,o,r){super(t,Zg),this.view=r,this.looks=e,this.labels=
i,this.canvas=o,this.holders=new Map,t.on("connection.removed",({element:s})=>this.unword(s)),t.on("element.marker.update",({element:s,marker:a,add:c})=>this.holders.
get(s)?.classList.toggle(a,c)),t.on("flow.shown",({element:s,on:a,spared:c})=>{c?this.unword(s):this.holders.get(s)?.classList.toggle("away",!a)}),t.on("diagram\
.clear",()=>[...this.holders.keys()].forEach(s=>this.unword(s)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,e){if(this.spares(t,e))return null;
if(e.pool)return this.frame(t,"pool",mu(t,e));if(e.lane)return this.frame(t,"lane",gu(t,e));let i=this.looks.block(e),o=i.status?.status??(this.looks.live?"unto\
uched":"idle");t.setAttribute("class",`djs-visual block form-${i.form} ${i.group} s-${o}${i.problems.length?" has-problem":""}`);let r=fu(t,e,i,!this.looks.readOnly);
return this.name(t.parentNode,e),r}spares(t,e){return!this.view.draws(e)&&vu(t)}frame(t,e,i){return t.setAttribute("class",`djs-visual ${e}`),i}name(t,e){t?.classList.
contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute("aria-label",this.looks.spoken(e)),t.hasAttribute(
"tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,e){if(this.spares(t,e))return null;let i=this.looks,o=i.flowLabel(e),{flow:r,source:s}=e,a=i.taken.
has(r.id),c=i.problems.get(r.id),l=a?"taken":i.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let h=o?this.labels.
place(e,bi(o)):void 0;return this.words(e,o,h,t),t.parentNode?.classList.contains("djs-element")&&t.parentNode.setAttribute("tabindex","-1"),Rn(t,e.waypoints,{isDefault:!!r.
default&&o!=="Otherwise"&&(s?.outgoing.length??0)>1,add:i.readOnly?void 0:this.labels.middle(e,h)})}words(t,e,i,o){if(!vu(o)||(this.unword(t),!e||!i))return;let r=O(
"g",{class:"djs-element words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=O("g",{class:o.getAttribute("class")??""},r);Xh(s,e,i),r.classList.toggle(
"away",!!this.canvas.getGraphics(t)?.classList.contains("away"));for(let a of["selected","hover","djs-dragging"])r.classList.toggle(a,!!this.canvas.hasMarker(t,
a));this.holders.set(t,r)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}\
z`}getConnectionPath(t){return"M"+t.waypoints.map(e=>`${e.x} ${e.y}`).join("L")}};function vu(n){return!!n.parentElement?.classList.contains("djs-element")}async function xu(n,t){
let e=await fetch(t);if(!e.ok)return;let i=new DOMParser().parseFromString(await e.text(),"image/svg+xml"),o=O("defs",{},n);for(let r of i.querySelectorAll("sym\
bol")){let s=document.importNode(r,!0);s.id=`icon-${r.id}`,o.appendChild(s)}}var dr=16,pr=8,wu=36,Xg=4e4;function ku(n,t,e,i,o){let r=bu([n.x,t.x,(n.x+t.x)/2],o.map(p=>[p.x-dr,p.x+p.width+dr])),s=bu([n.y,t.y,(n.y+t.y)/2],o.map(p=>[p.y-dr,
p.y+p.height+dr]));if(r.length*s.length>Xg)return null;let a=r.length,c=(p,k,w,_)=>{let y=Math.min(p,w),g=Math.max(p,w),E=Math.min(k,_),S=Math.max(k,_);return o.
some(L=>y<L.x+L.width+pr&&g>L.x-pr&&E<L.y+L.height+pr&&S>L.y-pr)},l=s.indexOf(n.y)*a+r.indexOf(n.x),h=s.indexOf(t.y)*a+r.indexOf(t.x),u=a*s.length,f=new Float64Array(
u*2).fill(1/0),d=new Int32Array(u*2).fill(-1),m=new ga,b=p=>Math.abs(r[p%a]-t.x)+Math.abs(s[Math.floor(p/a)]-t.y),x=e.x===n.x?1:0,C=i.x===t.x?1:0;for(f[l*2+x]=0,
m.push(l*2+x,b(l));m.size>0;){let p=m.pop(),k=p>>1,w=p&1;if(k===h&&w===C)return v(p);let _=k%a,y=Math.floor(k/a);for(let[g,E]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=_+
g,L=y+E;if(S<0||L<0||S>=a||L>=s.length)continue;let I=L*a+S,z=(E!==0?1:0)!==w,W=f[p]+Math.abs(r[S]-r[_])+Math.abs(s[L]-s[y])+(z?wu:0),et=I*2+(E!==0?1:0);W>=f[et]||
c(r[_],s[y],r[S],s[L])||(f[et]=W,d[et]=p,m.push(et,W+b(I)))}if(k===h){let g=h*2+C,E=f[p]+wu;E<f[g]&&(f[g]=E,d[g]=p,m.push(g,E))}}return null;function v(p){let k=[];
for(let w=p;w>=0;w=d[w]){let _=w>>1;k.push({x:r[_%a],y:s[Math.floor(_/a)]})}return Te([e,...k.reverse(),i])}}function bu(n,t){return[...new Set([...n,...t.flat()])].
sort((e,i)=>e-i)}var ga=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,e){let i=this.items.push(t)-1;for(this.ranks.
push(e);i>0;){let o=i-1>>1;if(this.ranks[o]<=this.ranks[i])break;this.swap(i,o),i=o}}pop(){let t=this.items[0],e=this.items.pop(),i=this.ranks.pop();return this.
items.length>0&&(this.items[0]=e,this.ranks[0]=i,this.sink(0)),t}sink(t){for(;;){let e=t;for(let i of[2*t+1,2*t+2])i<this.items.length&&this.ranks[i]<this.ranks[e]&&
(e=i);if(e===t)return;this.swap(t,e),t=e}}swap(t,e){[this.items[t],this.items[e]]=[this.items[e],this.items[t]],[this.ranks[t],this.ranks[e]]=[this.ranks[e],this.
ranks[t]]}};var gr=22,Jg=9,Su=9,Ai={bend:32,hit:4e3,crossing:26,beside:3},yr=class{static $inject=["space","looks"];constructor(t,e){this.space=t,this.looks=e}route(t){let{
source:e,target:i}=t,o=cr(this.looks,e,t.exit,t.sourceRect??e),r=lr(this.looks,i,t.targetRect??i),s=this.plain(t,o,r);return s.hits===0||t.quick?s.points:this.around(
t,o,r)??s.points}plain(t,e,i){let o={points:[],cost:1/0,hits:1/0},r=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of e)for(let c of i)if(!(a.
cost+c.cost>=o.cost))for(let l of ey(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let h=a.cost+c.cost+_u(l)+Ai.bend*(l.length-2)+ny(l,a,c,r,s);if(h>=o.cost)
continue;let{hits:u,price:f}=this.price(l,t),d=h+f;d<o.cost&&(o={points:l,cost:d,hits:u})}return o}price(t,e){let i=0,o=0;for(let r=1;r<t.length;r++){let s=t[r-
1],a=t[r],c=Si(s,a);for(let l of this.space.shapes.touching(_t(c,Jg)))this.inTheWay(l.owner,e,r===1,r===t.length-1,c)&&i++;for(let l of this.space.flows.touching(
_t(c,Su)))Qg(l.owner,e)||(o+=ty(s,a,l.from,l.to))}return(this.strikes(t,e.sourceRect??e.source)||this.strikes(t,e.targetRect??e.target))&&i++,{hits:i,price:o+i*
Ai.hit}}strikes(t,e){let i=_t(e,-2);for(let o=1;o<t.length;o++)if(Ei(Si(t[o-1],t[o]),i))return!0;return!1}inTheWay(t,e,i,o,r){let{source:s,target:a,ignore:c}=e;
return t===s||t===a||c?.has(t)||mr(t,s)||mr(t,a)?!1:(t===s.host||t.host===s)&&i?Ei(r,_t(t,-2)):t.host===a&&o?Ei(r,_t(t,-2)):!0}around(t,e,i){let{source:o,target:r,
ignore:s}=t,a=null;for(let c of e.slice(0,2)){for(let l of i){let h=_t(iy(Si(c,l),t.sourceRect??o),260),u=[];for(let m of this.space.shapes.touching(h)){let b=m.
owner;b===o||b===r||s?.has(b)||mr(b,o)||mr(b,r)||u.push(m.rect)}u.push(Eu(t.sourceRect??o),Eu(t.targetRect??r));let f=ku(vr(c),vr(l),c,l,u);if(!f)continue;let d=c.
cost+l.cost+_u(f)+Ai.bend*(f.length-2);(!a||d<a.cost)&&(a={points:f,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,e){let i=t,o=this.price(t,e).price;
for(let r=1;r<t.length-2&&o>0;r++){let s=t[r].x===t[r+1].x;for(let a of[12,-12,24,-24]){let c=i.map((h,u)=>u===r||u===r+1?{x:h.x+(s?a:0),y:h.y+(s?0:a)}:h),l=this.
price(c,e).price;l<o&&([i,o]=[c,l])}}return i}};function mr(n,t){for(let e=t?.parent;e;e=e.parent)if(e===n)return!0;return!1}function Qg(n,t){return n===t.connection||
t.ignore?.has(n)||n.target===t.target?!0:n.source===t.source&&(n.flow?.exit??"")===t.exit}function ty(n,t,e,i){let o=n.x===t.x,r=e.x===i.x;if(o!==r)return Ai.crossing;
if(Math.abs(o?n.x-e.x:n.y-e.y)>Su)return 0;let[a,c,l,h]=o?[n.y,t.y,e.y,i.y]:[n.x,t.x,e.x,i.x],u=Math.min(Math.max(a,c),Math.max(l,h))-Math.max(Math.min(a,c),Math.
min(l,h));return Math.max(0,u)*Ai.beside+20}function vr(n){return{x:n.x+ar[n.side].x*gr,y:n.y+ar[n.side].y*gr}}function*ey(n,t,e,i){let o=vr(n),r=vr(t),s=[[],[{
x:r.x,y:o.y}],[{x:o.x,y:r.y}]],a=(o.x+r.x)/2;for(let u of[o.x,r.x,a,o.x+12,r.x-12,o.x+24,r.x-24])s.push([{x:u,y:o.y},{x:u,y:r.y}]);let c=Math.min(e.y,i.y),l=Math.
max(e.y+e.height,i.y+i.height),h=e.y>i.y?(i.y+i.height+e.y)/2:(e.y+e.height+i.y)/2;for(let u of[h,l+30,l+44,c-30,c-44])s.push([{x:o.x,y:u},{x:r.x,y:u}]);for(let u of s){
let f=Te([n,o,...u,r,t]);f&&(yield f)}}function _u(n){let t=0;for(let e=1;e<n.length;e++)t+=Math.abs(n[e].x-n[e-1].x)+Math.abs(n[e].y-n[e-1].y);return t}function ny(n,t,e,i,o){
if(n.length!==4||n[1].x!==n[2].x)return 0;let r=i>1?t.x+gr:o>1?e.x-gr:(t.x+e.x)/2;return Math.abs(n[1].x-r)*.05}function iy(n,t){let e=Math.min(n.x,t.x),i=Math.
min(n.y,t.y);return{x:e,y:i,width:Math.max(n.x+n.width,t.x+t.width)-e,height:Math.max(n.y+n.height,t.y+t.height)-i}}function Eu({x:n,y:t,width:e,height:i}){return{
x:n,y:t,width:e,height:i}}var xr=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,e,i){super(t),this.preExecute("shape.delete",2e3,({shape:o,hints:r})=>{if(!o.
block||r?.nested||o.incoming.length!==1||o.outgoing.length!==1)return;let[s]=o.incoming,[a]=o.outgoing;i.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&e.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},wr=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,e,i){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,o=>{let r=o.closure?Object.values(o.closure.allShapes):o.elements??[o.shape],s=new Set;
for(let a of r)if(!(!a.block||a.host))for(let{owner:c}of i.flows.touching(_t(a,4)))c.parent&&c.source!==a&&c.target!==a&&!oy(c,a)&&s.add(c);for(let a of s)e.layoutConnection(
a)},!0)}};function oy(n,t){for(let e=n.parent;e;e=e.parent)if(e===t)return!0;return!1}var br=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",e=>{e.wasBent=e.connection.bent,e.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",e=>{e.connection.
bent=e.wasBent},!0)}},kr=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,e,i){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,o=>{let r=o.closure?Object.values(o.closure.allShapes):o.elements??[o.shape],s=new Set(r.map(a=>a.parent).filter(a=>a?.block&&dt(i.
kind(a.block.kind),a)==="container"));for(let a of s){let c=ry(a);c&&e.resizeShape(a,c)}},!0)}};function ry(n){let{x:t,y:e}=n,i=t+n.width,o=e+n.height;for(let s of n.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),e=Math.min(e,s.y-52),i=Math.max(i,s.x+s.width+32),o=Math.max(o,s.y+s.height+28));return t===n.x&&e===n.y&&i===
n.x+n.width&&o===n.y+n.height?null:{x:t,y:e,width:i-t,height:o-e}}var _r=class extends F{static $inject=["eventBus","looks"];constructor(t,e){super(t);let i=r=>{
if(r.pool||r.lane)return 0;if(r.waypoints)return 2;let s=dt(e.kind(r.block?.kind),r);return s==="frame"||s==="container"?1:r.host?4:3},o=(r,s)=>{let a=s.children.
filter(l=>l!==r),c=a.length;for(;c>0&&i(a[c-1])>i(r);)c--;return c};this.preExecute(["shape.create","connection.create"],r=>{r.parentIndex=o(r.shape??r.connection,
r.parent)},!0),this.preExecute(["shape.move","connection.move"],r=>{let s=r.shape??r.connection,a=r.newParent||s.parent;r.newParentIndex=a===s.parent?a.children.
indexOf(s):o(s,a)},!0)}},Er=class{static $inject=["eventBus","elementRegistry"];constructor(t,e){let i=new Set,o=({context:r})=>{let{connection:s}=r;for(let a of[
s.source,s.target,r.source,r.target,r.oldSource,r.oldTarget,r.newSource,r.newTarget])a&&i.add(a)};for(let r of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${r}.execute`,`commandStack.connection.${r}.executed`,`commandStack.connection.${r}.revert`,`commandStack.connection.${r}.reverted`],o);t.
on("elements.changed",100,()=>{let r=[...i];i.clear();for(let s of r){let a=s.parent&&e.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function A(n,t={},e=[]){let i=document.createElement(n);for(let[o,r]of Object.entries(t))r!==void 0&&i.setAttribute(o,r);return i.append(...e),i}var Mu="";function Cu(n){
Mu=n}function J(n){let t="http://www.w3.org/2000/svg",e=document.createElementNS(t,"svg");e.setAttribute("class","icon"),e.setAttribute("aria-hidden","true"),e.
setAttribute("viewBox","0 0 24 24");let i=document.createElementNS(t,"use");return i.setAttribute("href",`${Mu}#${n}`),e.append(i),e}function G(n,t,e,{keys:i,className:o,
text:r}={}){let s=A("button",{type:"button",class:o??"canvas-button","aria-label":t,title:i?`${t} (${i})`:t,"aria-keyshortcuts":void 0},[J(n)]);return r&&s.append(
A("span",{},[r])),s.addEventListener("click",e),s}var sy=50,Sr=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes","distributeElements","walk"];constructor(t,e,i,o,r,s,a,c,l,h){
if(this.distribute=l,this.walk=h,this.lanes=c,this.eventBus=t,this.canvas=e,this.looks=i,this.selection=o,this.actions=r,this.connect=s,this.rename=a,this.bar=A(
"div",{class:"toolbar",role:"toolbar","aria-label":"What to do with the selection",hidden:""}),!i.readOnly){for(let u of["mousedown","click","dblclick"])this.bar.
addEventListener(u,f=>f.stopPropagation());this.bar.addEventListener("keydown",u=>this.key(u)),t.on("canvas.init",()=>e.getContainer().append(this.bar)),t.on("s\
election.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(
["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}enter(){return this.bar.querySelector("button")?.focus(),!0}key(t){let e=[
...this.bar.querySelectorAll("button")],i=e.indexOf(t.target),o={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:-1}[t.key];if(o!==void 0)e[(o+e.length)%e.length].focus();else if(t.
key==="Escape"||t.key==="Tab")this.walk.focus(this.selection.get()[0]);else return;t.preventDefault(),t.stopPropagation()}show(){let t=this.selection.get().filter(
o=>o.parent&&(o.block||o.flow||o.lane||o.pool));if(t.length===0)return this.hide();let[e]=t,i=t.length>1?this.forMany(t):e.flow?this.forFlow(e):e.lane?this.forLane(
e):e.pool?this.forPool(e):this.forBlock(e);this.bar.replaceChildren(...i),this.bar.hidden=!1,this.follow()}forBlock(t){let e=[];if(this.looks.exits(t.block).length>
0){e.push(G("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let i=G("spline","Connect to another block",()=>this.eventBus.
fire("connect.keys",{source:t}),{keys:"C"});i.addEventListener("mousedown",o=>{o.button===0&&this.connect.start(o,t,this.connect.firstFree(t))}),e.push(i)}return t.
block.kind!=="note"&&e.push(G("replace","Change what it is",()=>this.eventBus.fire("picker.ask",{change:t,title:"What should it be?"}))),e.push(G("pencil","Rena\
me",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),e}forFlow(t){return[G("plus","Insert a block here",()=>this.eventBus.fire("picker.ask",
{flow:t}),{keys:"A"}),G("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){return[G("arrow-up-to-line","Add a lane above",
()=>this.lanes.add(t,!1)),G("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),G("rows-2","Split this lane in two",()=>this.lanes.split(t)),G("pe\
ncil","Rename",()=>this.rename.begin(t),{keys:"F2"}),G("trash-2","Delete this lane; its blocks stay",()=>this.lanes.remove(t),{keys:"Del",className:"canvas-butt\
on danger"})]}forPool(t){return[G("rows-3","Add a lane",()=>this.lanes.add(t)),G("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),...this.lanes.canErase()?
[G("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:[]]}forMany(t){let e=t.filter(o=>o.block),
i=[A("span",{class:"toolbar-count"},[`${e.length||t.length} selected`])];return e.length>1&&i.push(G("align-horizontal-justify-center","Line up in a row",()=>this.
actions.trigger("alignElements",{type:"middle"})),G("align-vertical-justify-center","Line up in a column",()=>this.actions.trigger("alignElements",{type:"center"}))),
e.length>2&&i.push(G("align-horizontal-distribute-center","Same gaps from left to right",()=>this.distribute.trigger(this.selection.get(),"horizontal")),G("alig\
n-vertical-distribute-center","Same gaps from top to bottom",()=>this.distribute.trigger(this.selection.get(),"vertical"))),i.push(this.duplicate(),this.remove()),
i}duplicate(){return G("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return G("trash-2","Delete",()=>this.actions.trigger("\
removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===
0)return this.hide();let e=Bt(t),i=this.canvas.viewbox(),o=this.bar.childElementCount*35+10,s=t[0].lane||t[0].pool?(e.x-i.x)*i.scale:(e.x+e.width/2-i.x)*i.scale-
o/2,a=(e.y-i.y)*i.scale-sy,c=(e.y+e.height-i.y)*i.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(s,i.outer.width-o-8)))}px`,this.bar.style.top=`${Math.
round(a<8?c:a)}px`}};function Bt(n){let t=1/0,e=1/0,i=-1/0,o=-1/0;for(let r of n){let s=r.waypoints??[{x:r.x,y:r.y},{x:r.x+r.width,y:r.y+r.height}];for(let a of s)
t=Math.min(t,a.x),e=Math.min(e,a.y),i=Math.max(i,a.x),o=Math.max(o,a.y)}return{x:t,y:e,width:i-t,height:o-e}}var Au=340,Ru=420,Mr=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,e,i,o){this.canvas=e,this.looks=i,this.insert=o,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",r=>this.ask(r)),t.on("picker.add",({kind:r})=>{this.add(r,{})}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.close()),this.outside=r=>{this.open&&!this.open.contains(r.target)&&this.close()}}ask(t){this.close();let e=this.offered(t),i=t.title??(t.
source?"What happens next?":t.flow?"What happens in between?":"Add a block"),o=A("input",{type:"search",placeholder:"Search, for example “approval”","aria-l\
abel":i,autocomplete:"off",spellcheck:"false",role:"combobox","aria-expanded":"true","aria-controls":"picker-list"}),r=A("div",{class:"picker-list",id:"picker-l\
ist",role:"listbox","aria-label":i}),s=A("div",{class:"picker",role:"dialog","aria-label":i},[A("div",{class:"picker-title"},[i]),A("div",{class:"picker-search"},
[J("search"),o]),r]);this.open=s,this.canvas.getContainer().append(s),this.place(s,t);let a={kinds:e,ask:t,input:o,list:r,at:0,rows:[]};this.fill(a),o.addEventListener(
"input",()=>this.fill(a)),s.addEventListener("keydown",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());
document.addEventListener("mousedown",this.outside,!0),o.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([e,i])=>({...i,offer:e})).filter(
e=>{if(t.group&&e.group!==t.group)return!1;if(t.change)return this.canBecome(t.change,e);if(!t.source&&!t.flow)return e.shape!=="event";let i={id:"",kind:e.kind};
return this.looks.canBeEntered(i)&&(!t.flow||this.looks.exits(i).length>0)})}canBecome(t,e){let i=this.looks.kind(t.block.kind);if(e.kind===t.block.kind&&!i?.presets?.
length)return!1;let o=xi(i,t.block.kind),r=xi(e,e.kind),s=["card","decision"];return s.includes(o)?s.includes(r):o===r&&(r!=="pill"||i?.group===e.group)}fill(t){
let e=t.input.value.toLowerCase().split(/\s+/).filter(Boolean),i=t.kinds.map(r=>({kind:r,score:ay(r,e)})).filter(r=>r.score>0&&(e.length>0||!r.kind.seldom));e.length>
0&&i.sort((r,s)=>s.score-r.score),t.list.replaceChildren(),t.rows=[];let o="";for(let{kind:r}of i){e.length===0&&r.group!==o&&(o=r.group,t.list.append(A("div",{
class:"picker-group",role:"presentation"},[r.heading??o])));let s=A("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":r.offer},[
A("span",{class:`kind-tile ${Ln(r.group)}`},[J(r.icon)]),A("span",{class:"picker-words"},[A("span",{class:"picker-name"},[r.name]),A("span",{class:"picker-summa\
ry"},[r.summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.
append(s)}i.length===0&&t.list.append(A("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,e){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(e,t.rows.length-1));let i=t.rows[t.at];i?.setAttribute("aria-selected","true"),i?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",i?.id??"")}key(t,e){t.stopPropagation();let i={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in i)this.
point(e,e.at+i[t.key]);else if(t.key==="Enter")this.pick(e,e.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,e){
let i=t.rows[e]?.dataset.offer;i&&(this.close(!0),this.add(i,t.ask))}add(t,e){if(e.change){let r=this.looks.offers.get(t);return this.eventBus.fire("kind.change",
{element:e.change,kind:r?.kind??t,props:r?.props})}if(e.flow)return this.insert.into(e.flow,t);if(!e.source)return this.insert.alone(t,e.at??Ri(this.canvas));let i=this.
insert.factory.newBlock(t),o=e.at&&{x:Math.round((e.at.x+i.width/2)/10)*10,y:Math.round(e.at.y/10)*10};return this.insert.append(e.source,t,e.exit,o)}place(t,e){
let i=this.canvas.viewbox(),{width:o,height:r}=i.outer,s=l=>({x:(l.x-i.x)*i.scale,y:(l.y-i.y)*i.scale}),a={x:o/2-Au/2,y:r/2-Ru/2};if(e.at)a=s(e.at);else if(e.change)
a=s({x:e.change.x+e.change.width+40/i.scale,y:e.change.y-20});else if(e.source)a=s({x:e.source.x+e.source.width+40/i.scale,y:e.source.y-20});else if(e.flow){let l=e.
flow.waypoints,h=l.length>>1,u=s({x:(l[h-1].x+l[h].x)/2,y:(l[h-1].y+l[h].y)/2});a={x:u.x+16,y:u.y+16}}let c=Math.min(Ru,r-24);t.style.maxHeight=`${c}px`,t.style.
left=`${Math.max(12,Math.min(a.x,o-Au-12))}px`,t.style.top=`${Math.max(12,Math.min(a.y,r-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("moused\
own",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function Ri(n){let{x:t,y:e,width:i,height:o}=n.
viewbox();return{x:t+i/2,y:e+o/2}}function ay(n,t){let e=1,i=n.name.toLowerCase();for(let o of t)if(i.startsWith(o))e+=8;else if(i.includes(o))e+=5;else if(`${n.
group} ${n.kind}`.toLowerCase().includes(o))e+=3;else if((n.summary??"").toLowerCase().includes(o))e+=2;else return 0;return e}var Ou="segue.clipboard",Lu=30,Cr=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,e,i,o,r,s,a,c){
this.selection=e,this.factory=i,this.modeling=o,this.canvas=r,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
e=>e.block&&e.parent));for(let e of t){for(let i of e.children??[])i.block&&t.add(i);for(let i of e.attachers??[])t.add(i)}for(let e of t)e.host&&!t.has(e.host)&&
t.delete(e);return t}fragment(){let t=this.chosen(),e=[...t].flatMap(i=>i.outgoing).filter(i=>t.has(i.target));return{blocks:[...t].sort((i,o)=>i.order-o.order).
map(i=>({block:{...i.block,parent:i.parent.block?.id,host:i.host?.block.id},x:i.x,y:i.y,width:i.width,height:i.height,facts:this.looks.factsOf(i.block)})),flows:e.
sort((i,o)=>i.order-o.order).map(i=>({flow:{...i.flow,from:i.source.block.id,to:i.target.block.id},points:i.waypoints.map(o=>({x:o.x,y:o.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(Ou,me(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(Ou);if(!t)return;let e=gi(t);this.pasted++;let i=Bt(e.blocks),o=this.canvas.viewbox(),r=i.x<o.x+o.width&&o.x<i.x+i.width&&i.y<o.y+o.height&&o.y<i.y+i.height,
s=Ri(this.canvas),a=r?{x:Lu*this.pasted,y:Lu*this.pasted}:{x:ya(s.x-i.x-i.width/2),y:ya(s.y-i.y-i.height/2)};this.add(e,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let e=Bt(t.blocks),i=ya(e.height+44),o=()=>[...this.space.shapes.touching({...e,y:e.y+i-10})].some(r=>this.looks.block(r.owner).form!==
"container");for(let r=0;r<12&&o();r++)i+=60;this.add(t,{x:0,y:i})}add(t,e){let i=new Map,o=[];for(let{block:r,x:s,y:a,width:c,height:l,facts:h}of t.blocks){let u=this.
factory.newBlock(r.kind,{x:s+e.x,y:a+e.y,width:c,height:l}),{parent:f,host:d,lane:m,...b}=r;u.block={...b,id:u.block.id},h&&this.looks.learn(u.block,h),f&&i.has(
f)&&(u.parent=i.get(f)),d&&i.has(d)&&(u.host=i.get(d)),i.set(r.id,u),o.push(u)}for(let{flow:r,points:s}of t.flows){let a=i.get(r.from),c=i.get(r.to);if(!a||!c)continue;
let{id:l,from:h,to:u,...f}=r,d=s.map(m=>({x:m.x+e.x,y:m.y+e.y}));o.push(this.factory.createConnection({flow:f,source:a,target:c,waypoints:d,parent:ki(a,c)??void 0}))}
this.create(o)}create(t){let e=Bt(t),i={x:Math.round(e.x+e.width/2),y:Math.round(e.y+e.height/2)},o=this.modeling.createElements(t,i,this.ground(),{autoSelect:!1});
this.selection.select(o.filter(r=>r.block&&!r.parent?.block))}ground(){return this.canvas.getRootElement()}};function ya(n){return Math.round(n/10)*10}var Oi="document.update",va=class{static $inject=["documentModel","eventBus"];constructor(t,e){this.model=t,this.eventBus=e}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let e=new Set;for(let i of t.set){let{element:o,key:r}=i;[o[r],i.value]=[i.value,o[r]],r==="order"&&e.add(o.source),e.add(o);for(let s of o.
outgoing??o.source?.outgoing??[])e.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...e].filter(i=>i?.parent)}},Ar=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,e,i,o,r,s){
this.stack=t,this.model=e,this.registry=i,this.looks=o,t.registerHandler(Oi,va),r.on(`commandStack.${Oi}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,e="Change"){let i=[],o=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=ot(
c.block,a),h=this.looks.exits(c.block).map(u=>u.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(h!==this.looks.exits(l).map(u=>u.name).join()&&
o.push(...c.outgoing),i.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&ot(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&o.push(c),i.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),h=l&&ot(l[s],c);h&&h!==l[s]&&i.push({element:l,key:s,value:h})}i.push(...this.reordered(t.order??[]));let r=t.document?ot(this.model.head,
t.document):this.model.head;i.length===0&&r===this.model.head||this.stack.execute(Oi,{set:i,shifted:o,head:r===this.model.head?null:r,label:e})}reordered(t){let e=t.
map(o=>this.find(o,"flow")).filter(Boolean),i=e.map(o=>o.order).sort((o,r)=>o-r);return e.map((o,r)=>({element:o,key:"order",value:i[r]})).filter(o=>o.value!==o.
element.order)}find(t,e){let i=this.registry.get(t),o=r=>r&&Mn(r)===t&&(e?r[e]:r.block||r.flow||r.pool||r.lane);return o(i)?i:this.registry.find(o)}};var Rr="flow.draw",cy=10,Or=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,e,i,o,r,s,a,c){this.
dragging=e,this.rules=i,this.looks=o,this.router=r,this.canvas=s,this.insert=a,!o.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let{element:h}=l,u=h.waypoints&&!c.isSelected(h)?h.source:h,f=this.exitAt(u,l.originalEvent);if(f!==null)return this.start(l.originalEvent,
u,f),!0}),t.on("element.click",2500,l=>{let h=this.exitAt(l.element,l.originalEvent);if(h!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,
exit:h}),!1}),t.on(`${Rr}.move`,l=>this.preview(l)),t.on(`${Rr}.end`,l=>{let{source:h,exit:u}=l.context,f=l.hover;if(this.allowed(h,f,u)){let m=a.connect(h,f,u);
return c.select(m),!0}return(!f?.block||o.block(f).form==="container"||o.block(f).form==="frame")&&!f?.waypoints&&t.fire("picker.ask",{source:h,exit:u,at:{x:l.x,
y:l.y}}),!1}),t.on([`${Rr}.cleanup`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,e,i,o=!1){this.dragging.init(t,Rr,{autoActivate:o,cursor:"\
crosshair",keepSelection:!0,data:{shape:e,context:{source:e,exit:i}}})}allowed(t,e,i){return!!(e?.block&&this.rules.allowed("connection.create",{source:t,target:e,
exit:i}))}exitAt(t,e){if(!t.block||this.canvas.zoom()<.4)return null;let i=this.looks.exits(t.block),o=this.canvas.viewbox(),r=this.canvas.getContainer().getBoundingClientRect(),
s=o.x+(e.clientX-r.left)/o.scale,a=o.y+(e.clientY-r.top)/o.scale,c=ge(t,i);for(let l=0;l<i.length;l++){let h=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];
if(Math.hypot(s-h.x,a-h.y)<=cy)return i[l].name;let u=t.host||t.outgoing.some(d=>(d.flow.exit??"")===i[l].name),f=pa(i[l],h.side);if(!u&&Math.hypot(s-h.x-f.x,a-
h.y-f.y)<=da)return i[l].name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:e,hover:i}=t,{source:o,exit:r}=e;e.gfx??=O("g",{class:"\
flow-preview flow"},this.canvas.getActiveLayer()),e.gfx.replaceChildren();let s=this.allowed(o,i,r),a=s?this.router.route({source:o,target:i,exit:r,quick:!0}):ly(
this.startOf(o,r),{x:t.x,y:t.y});Rn(e.gfx,a);let c=i?.block&&i!==o&&!s&&!["container","frame"].includes(this.looks.block(i).form);this.mark(e,i?.block&&i!==o?i:
null,s?"connect-ok":c?"connect-not-ok":"")}mark(t,e,i){let o=t.marked;o&&(o.shape!==e||o.marker!==i)&&(o.marker&&o.shape.parent&&this.canvas.removeMarker(o.shape,
o.marker),t.marked=null),e&&i&&!t.marked&&(this.canvas.addMarker(e,i),t.marked={shape:e,marker:i})}startOf(t,e){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};
let i=this.looks.exits(t.block);return ge(t,i)[Math.max(0,i.findIndex(o=>o.name===e))]}};function ly(n,t){if(n.side==="b"&&t.y>n.y+20)return Te([n,{x:n.x,y:t.y},
t])??[n,t];let e=t.x>n.x+40?(n.x+t.x)/2:n.x+26,o=Math.abs(n.y-t.y)<6&&t.x>n.x?[n,{x:t.x,y:n.y}]:[n,{x:e,y:n.y},{x:e,y:t.y},t];return Te(o)??[n,t]}var Tu="abcdefghijkmnpqrstuvwxyz23456789",Lr=class extends Kt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,e,i){super(),this.looks=t,
this.model=e,this.registry=i}newBlock(t,e={}){let i=this.looks.offers.get(t)??this.looks.kind(t),o=i?.kind??t,r=this.newId(o),s={id:r,kind:o,...i?.props?{props:structuredClone(
i.props)}:{}};return super.createShape({...Cn(i,o),...e,id:r,block:s,order:this.model.nextOrder()})}create(t,e={}){if(t!=="connection"||e.flow?.id)return super.
create(t,e);let i=this.newId("flow");return super.create("connection",{...e,id:i,flow:{id:i,from:"",...e.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let e=crypto.getRandomValues(new Uint8Array(7)),i=`${t}_${Array.from(e,o=>Tu[o%Tu.length]).join("")}`;if(!this.registry.get(i))return i}}};var Tr=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,e,i,o,r,s,a,c,l){
super(t),this.lanes=l,this.modeling=e,this.factory=i,this.looks=o,this.space=r,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,h=>this.dropped(h,h.elements,"parent"),!0),this.preExecute("elements.move",2e3,h=>this.dropped(h,h.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,h=>{let u=(h.elements??h.shapes)[0];h.into?.parent&&u&&this.within(u,h.into)},!0)}dropped(t,e,i){let o=t[i];o&&(!o.parent&&
e.every(r=>!r.pool)&&(t[i]=this.poolAt(t.position)??o),o.waypoints?(t[i]=o.parent,e.length===1&&this.fitsInto(e[0],o)&&(t.into=o,t.position&&this.align(t.position,
o,e[0]))):(o.lane||o.block&&this.looks.block(o).form==="frame")&&(t[i]=o.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let e=this.canvas.getRootElement().
children.filter(i=>i.pool);return e.find(i=>t&&t.x>=i.x&&t.x<=i.x+i.width&&t.y>=i.y&&t.y<=i.y+i.height)??e[0]}fitsInto(t,e){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||e.source===t||e.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,e,i){let o=e.waypoints;for(let c=1;c<
o.length;c++){let[l,h]=[o[c-1],o[c]],u=t.x>=Math.min(l.x,h.x)&&t.x<=Math.max(l.x,h.x);l.y===h.y&&u&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:r}=e,s=Math.abs(t.
y-r.y-r.height/2)<(r.height+i.height)/2+10,a=r.x+r.width+pt.column*.75+i.width/2;s&&e.target.x>r.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,e){let i=e.target,o=!!this.
looks.exits(t.block)[0]?.name,r=t.x+t.width+(o?pt.labelled:pt.column)-i.x;e.source.x<t.x&&i.x>e.source.x&&r>0&&hy(t,i)&&this.makeRoom(i,Math.ceil(r/10)*10,t),this.
modeling.reconnectEnd(e,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,i,this.looks.exits(t.block)[0].name)}connect(t,e,i){let o=i?{flow:{exit:i}}:{};return this.modeling.
createConnection(t,e,o,ki(t,e)??this.canvas.getRootElement())}makeRoom(t,e,i){let o=new Set([t]);for(let r of o){for(let{target:s}of r.outgoing)s.x>=t.x&&s.parent===
t.parent&&s!==i&&o.add(s);for(let s of r.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==i&&o.add(a)}this.modeling.moveElements([...o],{x:e,y:0},t.parent,
{autoResize:!0})}append(t,e,i=this.freeExit(t),o){let r=this.factory.newBlock(e),s=o??this.placeAfter(t,r,i),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements(
[r],s,a,{autoSelect:!1});return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,i),this.present(c)}into(t,e){let i=this.factory.newBlock(
e);if(!this.fitsInto(i,t))return null;let o=t.waypoints,r=[o[0],o[1]];for(let l=1;l<o.length;l++)Math.abs(o[l].x-o[l-1].x)>Math.abs(r[1].x-r[0].x)&&(r=[o[l-1],o[l]]);
let a=Math.abs(r[1].x-r[0].x)>i.width+60?(r[0].x+r[1].x)/2:Math.min(r[0].x,r[1].x)+pt.column*.75+i.width/2,[c]=this.modeling.createElements([i],{x:a,y:r[0].y},t,
{autoSelect:!1});return this.present(c)}onEdge(t,e){let i=this.factory.newBlock(e);if(!this.rules.allowed("shape.attach",{shape:i,target:t}))return null;let o=(t.
attachers??[]).length,r={x:t.x+t.width-40-o*(i.width+12),y:t.y+t.height},[s]=this.modeling.createElements([i],r,t,{attach:!0,autoSelect:!1});return this.present(
s)}alone(t,e){let i=this.factory.newBlock(t),o=this.freeNear(i,{x:Math.round(e.x/10)*10,y:Math.round(e.y/10)*10},[0,1,-1,2,-2,3,-3]),[r]=this.modeling.createElements(
[i],o,this.canvas.getRootElement(),{autoSelect:!1});return this.present(r)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let e=this.looks.exits(t.block),i=new Set(t.outgoing.map(o=>o.flow.exit??""));return(e.find(o=>!i.has(o.name))??e[0])?.name??""}placeAfter(t,e,i){
let o=this.looks.exits(t.block),r=Math.max(0,o.findIndex(h=>h.name===i)),s=i||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?pt.labelled:pt.column)+
e.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(e,{x:t.x+t.width/2+60+e.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(r===0)return this.freeNear(e,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=ge(t,o)[r];return this.freeNear(e,{x:Math.max(a,l.x+60+e.width/2),y:c+e.height+pt.row},[0,1,2,3,4,5])}freeNear(t,e,i){let o=t.height+
pt.row;for(let r of i){let s=e.y+r*o,a={x:e.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(_t(a,16))].some(l=>this.
looks.block(l.owner).form!=="container"))return{x:e.x,y:s}}return{x:e.x,y:e.y+i.length*o}}};function hy(n,t){return n.y<t.y+t.height&&t.y<n.y+n.height}var uy="Alt + arrow keys",$u=[["Tab, Shift+Tab","Next, previous block along the flow"],[uy,"Follow the flow; up and down between branches"],["F, Shift+F","Next \
flow out of the block, next flow into it; A inserts a block there"],["A","Add what comes next"],["C","Connect to another block"],["F2, double-click","Rename"],[
"Enter","Properties of the block; Escape comes back"],["M, Shift+F10","What can be done with the selection"],["Arrow keys","Move the selection (with Shift: furt\
her)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what l\
ies in a rectangle"],["Ctrl+K, Ctrl+F","Find a block and go there"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"],["Escape, then Tab","Leave the ca\
nvas"]],$r=class{static $inject=["eventBus","keyboard","selection","looks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","\
lanes","toolbar"];constructor(t,e,i,o,r,s,a,c,l,h,u,f,d,m){this.lanes=d,this.toolbar=m,this.eventBus=t,this.selection=i,this.walk=r,this.rules=h,this.insert=u,this.
drawing=null,e.addListener(3e3,({keyEvent:b})=>this.drawing&&this.drawKey(b)?!0:this.read(b,s,a,c,l,o,e)||void 0),t.on("connect.keys",({source:b})=>{this.drawing=
{source:b,exit:f.firstFree(b)},this.say("Choose where the flow goes: Tab to a block and press Enter, or click it. Escape stops.")}),t.on("element.click",2400,({
element:b})=>{if(this.drawing){if(!b.block){this.drawing=null;return}return this.draw(b),!1}})}read(t,e,i,o,r,s,a){let[c]=this.selection.get(),l=a.isCmd(t);return t.
key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):l&&(t.key.toLowerCase()==="f"||t.key.toLowerCase()===
"k")?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(r):l||t.altKey?!1:t.key.startsWith("Arrow")&&!c?o.pan(t.key):t.key==="1"?(o.fit(),!0):t.key===
"+"||t.key==="="?(o.step(1),!0):t.key==="-"?(o.step(-1),!0):t.key==="?"?this.fire("help.ask"):t.key==="Escape"?(this.walk.leave(),!0):t.key.toLowerCase()==="f"?
this.walk.flows(t.shiftKey):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:c&&(t.key.toLowerCase()==="m"||t.key==="ContextMenu"||t.key==="F\
10"&&t.shiftKey)?this.toolbar.enter():t.key==="F2"&&c?(i.begin(c),!0):(t.key==="Delete"||t.key==="Backspace")&&(c?.lane||c?.pool)?(c.lane?this.lanes.remove(c):this.
lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:c?.block&&s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&
c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,e={}){return this.eventBus.fire(t,e),!0}all(t){return this.selection.select(t.filter(
e=>e.block&&!e.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=null,this.say("No flow was drawn."),!0;let[e]=this.selection.get();return t.
key!=="Enter"||!e?.block?!1:(this.draw(e),!0)}draw(t){let{source:e,exit:i}=this.drawing;if(this.drawing=null,!this.rules.allowed("connection.create",{source:e,target:t,
exit:i}))return this.say("A flow cannot go there.");this.selection.select(this.insert.connect(e,t,i)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("\
announce",{text:t,show:!0})}};var Pu="lanes.edit",$e=80,Li=180,Tn={left:40,right:50,top:30,bottom:30},Pr=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,e,i,o,r,s,a,c){super(t),this.eventBus=t,this.stack=e,this.modeling=i,this.factory=o,this.registry=
r,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),e.register(Pu,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,e){let i;this.busy=!0;try{this.stack.execute(Pu,{label:t,act:()=>i=e()})}finally{
this.busy=!1}return i&&this.selection.select(i),i}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(e=>!this.model.original.
layout?.blocks?.[e.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let e=this.canvas.getRootElement(),i=e.children.filter(h=>h.block&&!h.host),o=Ri(
this.canvas),r=i.length?Bt(e.children):{x:o.x-300,y:o.y-60,width:600,height:120},s=r.x-Tn.left-2*st,a=r.y-Tn.top,c=r.width+Tn.left+Tn.right+2*st,l=Math.max(Li,r.
height+Tn.top+Tn.bottom);return this.edit("Draw lanes",()=>{let h=this.modeling.createShape(this.shape(t.id,{pool:ot(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Li},e),u=this.lane(h,"Lane 1",a,l);return this.lane(h,"Lane 2",a+l,Li),i.length&&this.modeling.moveElements(i,{x:0,y:0},h),this.settle(h),u})}shape(t,e){let i=t;
for(let o=2;this.registry.get(i);o++)i=`${t}~${o}`;return this.factory.createShape({...e,id:i,order:this.model.nextOrder()})}lane(t,e,i,o){let r=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(r,{lane:{id:r,name:e}}),{x:t.x+st,y:i,width:t.width-st,height:o},t)}freeName(t){let e=new Set(te(t).map(i=>i.
lane.name));for(let i=e.size+1;;i++)if(!e.has(`Lane ${i}`))return`Lane ${i}`}add(t,e=!0){let i=t.pool?t:t.parent,o=t.pool||e?t.y+t.height:t.y;return this.edit("\
Add lane",()=>te(i).length===0?this.lane(i,this.freeName(i),i.y,i.height):(this.open(i,o,Li),this.lane(i,this.freeName(i),o,Li)))}split(t){let e=t.parent;return this.
edit("Split lane",()=>{t.height<2*$e&&(this.open(e,t.y+t.height,2*$e-t.height),this.resize(t,{height:2*$e}));let i=Math.round(t.height/20)*10,o=t.height-i;this.
resize(t,{height:i});let r=this.lane(e,this.freeName(e),t.y+i,o);return this.settle(e),r})}remove(t){let e=t.parent,i=te(e),o=i.indexOf(t);return i.length===1?this.
erase(e):this.edit("Delete lane",()=>{let r=i[o-1]??i[o+1],s=Math.min(r.y,t.y),a=r.height+t.height;return this.modeling.removeShape(t),this.resize(r,{y:s,height:a}),
this.settle(e),r})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let e=t.children.filter(i=>i.block);e.length&&this.modeling.moveElements(
e.filter(i=>!i.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(e.map(i=>[i,void 0]));for(let i of te(t))this.modeling.removeShape(i);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,e,i){this.resize(t,{height:t.height+i});let o=te(t).filter(s=>s.y>=e),r=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=e);for(let s of o)this.modeling.moveShape(s,{x:0,y:i});r.length&&this.modeling.moveElements(r,{x:0,y:i})}resize(t,e){let{x:i,y:o,width:r,height:s}=t,a={x:i,y:o,
width:r,height:s,...e};(a.x!==i||a.y!==o||a.width!==r||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let e=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let i of e)t.newBounds&&i.lane&&this.border(i,t.oldBounds),t.newBounds&&i.pool&&this.spread(i);for(let i of new Set(e.
map(o=>o.pool?o:o.parent).filter(o=>o?.pool)))this.grow(i),this.settle(i);this.leave(e)}finally{this.busy=!1}}border(t,e){let i=t.parent,o=te(i),r=o.indexOf(t),
s=o[r-1],a=o[r+1],c=t.y+t.height;s&&t.y!==e.y&&this.resize(s,{height:t.y-s.y}),a&&c!==e.y+e.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=o[0].y,h=o[o.
length-1];this.resize(i,{x:t.x-st,width:t.width+st,y:l,height:h.y+h.height-l}),this.spread(i)}spread(t){let e=te(t),i=e.length-1;e.forEach((o,r)=>{let s=r===0?t.
y:o.y,a=r===i?t.y+t.height:o.y+o.height;this.resize(o,{x:t.x+st,width:t.width-st,y:s,height:a-s})})}grow(t){let e=dy(t);e&&(this.resize(t,e),this.spread(t))}settle(t){
let e=te(t);e.length!==0&&this.assign(t.children.filter(i=>i.block).map(i=>[i,fy(e,i)]))}leave(t){this.assign(t.filter(e=>e.block?.lane&&!e.parent?.block&&!e.parent?.
pool&&this.registry.find(i=>i.lane?.id===e.block.lane)).map(e=>[e,void 0]))}assign(t){let e=[];for(let[i,o]of t){let r=ot(i.block,{lane:o});r!==i.block&&e.push(
{element:i,key:"block",value:r})}e.length>0&&this.stack.execute(Oi,{set:e,shifted:[],head:null,label:"Change lane"})}canResize(t,e){if(!e)return!0;let i=t.lane?
t.parent:t,o=te(i),r=i.children.filter(u=>u.block),s=t.lane?e.x-st:e.x;if(r.some(u=>u.x<s+st||u.x+u.width>e.x+e.width))return!1;let a=e.y+e.height;if(t.pool){let u=o[0],
f=o[o.length-1];return r.some(d=>d.y<e.y||d.y+d.height>a)?!1:!u||u.y+u.height-e.y>=$e&&a-f.y>=$e}let c=o.indexOf(t),l=o[c-1],h=o[c+1];return e.height<$e||l&&e.y-
l.y<$e||h&&h.y+h.height-a<$e||!l&&r.some(u=>u.y<e.y)?!1:!!h||!r.some(u=>u.y+u.height>a)}};function te(n){return n.children.filter(t=>t.lane).sort((t,e)=>t.y-e.y)}
function fy(n,t){let e=t.y+t.height/2;return n.find(i=>e>=i.y&&e<i.y+i.height)?.lane.id}function dy(n){let t=te(n).length>0?2*st:st,{x:e,y:i}=n,o=e+n.width,r=i+
n.height;for(let a of n.children)a.block&&(e=Math.min(e,a.x-t-10),i=Math.min(i,a.y-10),o=Math.max(o,a.x+a.width+20),r=Math.max(r,a.y+a.height+10));return e===n.
x&&i===n.y&&o===n.x+n.width&&r===n.y+n.height?null:{x:e,y:i,width:o-e,height:r-i}}var py=24,Ir=class{static $inject=["eventBus","router","canvas"];constructor(t,e,i){t.on("shape.move.start",400,({context:o})=>{let r=my(o.shapes),s=new Set;for(let a of r)
for(let c of[...a.incoming,...a.outgoing])r.has(c.source)!==r.has(c.target)&&s.add(c);o.moving=r,o.tied=s.size<=py?[...s]:[]}),t.on("shape.move.move",400,({context:o,
dx:r,dy:s})=>{if(!o.tied?.length)return;o.live??=O("g",{class:"live-flows"},i.getActiveLayer()),o.live.replaceChildren();let a=new Set([...o.moving,...o.tied]),
c=l=>({x:l.x+r,y:l.y+s,width:l.width,height:l.height});for(let l of o.tied){let{source:h,target:u,flow:f}=l,d=e.route({source:h,target:u,exit:f.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:o.moving.has(h)?c(h):void 0,targetRect:o.moving.has(u)?c(u):void 0});Rn(O("g",{class:"flow flow-live"},o.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:o})=>o.live?.remove())}};function my(n){let t=new Set(n);for(let e of t){for(let i of e.children??[])i.waypoints||t.add(i);for(let i of e.
attachers??[])t.add(i)}return t}var Nr=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,e,i,o){this.eventBus=t,this.canvas=e,this.looks=i,this.commands=o,this.field=
null,!i.readOnly&&(t.on("element.dblclick",({element:r})=>{(r.block||r.flow||r.lane||r.pool)&&this.begin(r)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let e=t.block?.kind==="note",i=t.block??t.flow??t.lane??t.pool,o=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",r=A("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${o}`,placeholder:t.block?this.looks.block(t).
kindName:`Name ${o}`,spellcheck:"true"});r.value=(e?i.documentation:i.name)??"",this.field=r,this.element=t,this.canvas.getContainer().append(r),this.place(r,t,
e);for(let s of["mousedown","click","dblclick","wheel"])r.addEventListener(s,a=>a.stopPropagation());r.addEventListener("keydown",s=>{if(s.stopPropagation(),s.key===
"Escape")this.finish(!1);else if(s.key==="Enter"&&!(e&&!s.ctrlKey)||s.key==="Tab")this.finish(!0);else return;s.preventDefault(),this.canvas.focus()}),r.addEventListener(
"blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),r.focus({preventScroll:!0}),r.select()}place(t,e,i){let o=this.canvas.viewbox(),r=o.scale,s={x:e.
x,y:e.y,width:e.width,height:e.height};if(e.flow){let a=e.waypoints,c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(e.
lane||e.pool)s={x:e.x+4,y:e.y+e.height/2-18,width:200,height:36};else if(e.width<80)s={x:e.x+e.width/2-80,y:e.y+e.height+4,width:160,height:36};else if(!i){let a=this.
looks.block(e).form,c=a==="pill"?e.height-8:a==="container"?44:a==="decision"?72:58;s={x:e.x+c,y:e.y+(a==="container"?6:8),width:e.width-c-10,height:a==="contai\
ner"?34:e.height-16}}Object.assign(t.style,{left:`${(s.x-o.x)*r}px`,top:`${(s.y-o.y)*r}px`,width:`${Math.max(s.width*r,140)}px`,height:`${Math.max(s.height*r,32)}\
px`,fontSize:`${Math.max(12,13.5*r)}px`})}finish(t){let{field:e,element:i}=this;if(!e)return;this.field=null;let o=e.value.replace(/\s+/g," ").trim()||void 0;e.
remove(),t&&i.parent&&(i.lane?this.commands.apply({lanes:{[i.lane.id]:{name:o}}},"Rename lane"):i.pool?this.commands.apply({pools:{[i.pool.id]:{name:o}}},"Renam\
e pool"):i.flow?this.commands.apply({flows:{[i.flow.id]:{name:o}}},"Name flow"):i.block.kind==="note"?this.commands.apply({blocks:{[i.block.id]:{documentation:e.
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[i.block.id]:{name:o}}},"Rename")),this.eventBus.fire("rename.end",{})}};function en(n){F.call(this,n),this.init()}en.$inject=["eventBus"];lt(en,F);en.prototype.addRule=function(n,t,e){var i=this;typeof n=="string"&&(n=[n]),n.forEach(
function(o){i.canExecute(o,t,function(r,s,a){return e(r)},!0)})};en.prototype.init=function(){};var gy=120,jr=class extends en{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,e,i,o){super(t),this.looks=e,this.model=i,this.lanes=o}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",e=>t()&&this.canConnect(e.source,e.target,void 0,e.exit)),this.addRule("connection.reconnect",e=>t()&&
this.canConnect(e.source,e.target,e.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",e=>t()&&this.canAttach(e.shape,e.target)),
this.addRule("shape.create",e=>t()&&this.canLie([e.shape],e.target)),this.addRule("elements.create",e=>t()&&this.canLie(e.elements.filter(i=>!i.waypoints),e.target)),
this.addRule("elements.move",e=>t()&&this.canMove(e.shapes,e.target)),this.addRule("shape.resize",e=>t()&&this.canResize(e.shape,e.newBounds)),this.addRule("ele\
ments.delete",e=>t()?e.elements.filter(i=>i.block||i.flow):[]),this.addRule("element.copy",e=>!!e.element.block);for(let e of["elements.align","elements.distrib\
ute"])this.addRule(e,i=>t()&&i.elements.filter(o=>o.block&&!o.host))}canConnect(t,e,i,o=i?.flow.exit??(i?"":void 0)){return!t?.block||!e?.block||t===e||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(e.block)||(t.host?t.host.parent:t.parent)!==e.parent||e.host||t.host===e?!1:!t.outgoing.some(s=>s!==i&&s.target===
e&&(o===void 0||(s.flow.exit??"")===o))}canAttach(t,e){if(!this.isEdgeKind(t)||!e?.block)return!1;let i=dt(this.looks.kind(e.block.kind),e);return!e.host&&(i===
"card"||i==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,e){return e?t.some(i=>this.isEdgeKind(
i)&&!t.includes(i.host))?!1:this.isGround(e,t):null}isGround(t,e){return t.waypoints?this.isGround(t.parent,e):t.lane?!0:t.parent?t.pool?e.every(i=>i.block):dt(
this.looks.kind(t.block?.kind),t)!=="container"?dt(this.looks.kind(t.block?.kind),t)==="frame":!e.some(i=>i===t||yy(t,i)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,e){if(t.some(o=>o.lane||o.waypoints))return!1;let i=t.length===1?t[0]:null;return i?.host?e===void 0?!0:this.canAttach(i,e):t.every(o=>o.
pool)?!0:t.some(o=>o.pool)?!1:e===void 0?!0:!e||t.includes(e)?null:this.isGround(e,t)}canResize(t,e){if(t.lane||t.pool)return this.lanes.canResize(t,e);if(!t.block)
return!1;let i=dt(this.looks.kind(t.block.kind),t);return i!=="container"&&i!=="note"&&i!=="frame"?!1:!e||e.width>=gy&&e.height>=50}};function yy(n,t){for(let e=n.
parent;e;e=e.parent)if(e===t)return!0;return!1}var Iu="layout.tidy",Dr=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,e,i,o,r,s,a){
super(t),this.stack=e,this.modeling=i,this.registry=o,this.looks=r,this.model=s,this.view=a,e.register(Iu,{preExecute:()=>this.move()})}all(){this.stack.execute(
Iu,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(h=>h.block&&!Nu(h)).sort((h,u)=>h.order-u.order);if(t.length===0)return;let e=t.map(h=>({
...h.block,parent:h.parent.block?.id,host:h.host?.block.id})),i=this.registry.filter(h=>h.flow&&!Nu(h.source)).sort((h,u)=>h.order-u.order).map(h=>({...h.flow,from:h.
source.block.id,to:h.target.block.id})),o=new Map(t.map(h=>[h.block.id,h])),r=sa(e,i,this.looks,h=>o.get(h.id)),s=t[0],a=r.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let h of t){let u=r.get(h.block.id);if(!u)continue;let f={x:u.x+c-h.x,y:u.y+l-h.y};u.width!==h.width||u.height!==
h.height?this.modeling.resizeShape(h,{...u,x:u.x+c,y:u.y+l},void 0,{attachSupport:!1,layout:!1}):(f.x||f.y)&&this.modeling.moveShape(h,f,void 0,void 0,{recurse:!1,
layout:!1})}for(let h of t)for(let u of h.outgoing)u.bent=!1,this.modeling.layoutConnection(u)}};function Nu(n){for(let t=n.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var vy=6e3,Br=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,e,i,o){this.region=A("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=A("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.region,this.hint)),t.on("announce",({text:r,show:s})=>this.
say(r,s)),t.on("selection.changed",({newSelection:r})=>{if(this.hint.hidden=!0,r.length===1&&r[0].block){let s=o.order();this.say(`${i.spoken(r[0])} Block ${s.indexOf(
r[0])+1} of ${s.length}.`)}else if(r.length===1&&r[0].flow){let{source:s,target:a}=r[0];this.say(`Flow from ${i.block(s).title} to ${i.block(a).title}.`)}else r.
length>1&&this.say(`${r.length} selected.`)}),t.on("block.added",({shape:r})=>this.say(`${i.block(r).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:r})=>this.say(r.elements.length===1?"Deleted.":`${r.elements.length} deleted.`))}say(t,e=!1){this.region.textContent=t,e&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,vy))}};var xy=["start","schedule-start","message-start"],Hr=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,e,i,o,r,s,a,c){
this.eventBus=t,this.canvas=e,this.looks=i,this.registry=r,this.walk=s,this.percent=A("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at \
100 %","aria-label":"Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>e.zoom(1,"auto"));let l=A("div",{class:"canvas-controls",
role:"toolbar","aria-label":"View"},[G("zoom-out","Zoom out",()=>o.step(-1),{keys:"−"}),this.percent,G("zoom-in","Zoom in",()=>o.step(1),{keys:"+"}),G("maximi\
ze","Show everything",()=>o.fit(),{keys:"1"}),G("search","Find a block",()=>this.search(),{keys:"Ctrl+K"})]);i.readOnly||l.append(G("wand-sparkles","Tidy up",()=>a.
all())),l.append(G("image-down","Save as picture",()=>this.eventBus.fire("export.ask",{}))),l.append(G("keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("\
canvas.init",()=>e.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:h})=>{let u=`${Math.round(h.scale*100)} %`;this.percent.textContent=u,this.
percent.setAttribute("aria-label",`Zoom: ${u}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on("help.ask",()=>this.help()),t.on(["elements.changed",
"shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(i=>i.block)){this.emptyBox?.remove(),this.emptyBox=null;
return}this.emptyBox||(this.emptyBox=A("div",{class:"canvas-empty"},[A("p",{class:"canvas-empty__title"},[t??(this.looks.readOnly?"There is nothing in this vers\
ion.":"What starts this process?")])]),this.looks.readOnly||this.emptyBox.append(A("div",{class:"canvas-empty__choices"},this.starts())),this.canvas.getContainer().
append(this.emptyBox))}starts(){return xy.map(t=>this.looks.offers.get(t)).filter(Boolean).map(t=>{let e=A("button",{type:"button",class:"canvas-choice","data-s\
tart":t.kind},[A("span",{class:`kind-tile ${Ln(t.group)}`},[J(t.icon)]),A("span",{class:"picker-words"},[A("span",{class:"picker-name"},[t.name]),A("span",{class:"\
picker-summary"},[t.summary??""])])]);return e.addEventListener("click",()=>this.eventBus.fire("picker.add",{kind:t.kind})),e})}search(){if(this.searchBox)return this.
searchBox.querySelector("input")?.focus();let t=A("input",{type:"search",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",
role:"combobox","aria-expanded":"true","aria-controls":"canvas-found"}),e=A("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks fou\
nd"}),i=A("div",{class:"picker canvas-search",role:"dialog","aria-label":"Search this process"},[A("div",{class:"picker-search"},[J("search"),t]),e]);this.searchBox=
i;let o=[],r=0,s=l=>{r=Math.max(0,Math.min(l,o.length-1)),[...e.children].forEach((h,u)=>h.setAttribute("aria-selected",String(u===r))),e.children[r]?.scrollIntoView(
{block:"nearest"}),t.setAttribute("aria-activedescendant",e.children[r]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().
split(/\s+/).filter(Boolean);o=this.walk.order().filter(h=>l.every(u=>this.looks.spoken(h).toLowerCase().includes(u))).slice(0,50),e.replaceChildren(...o.map((h,u)=>{
let f=this.looks.block(h),d=A("div",{class:"picker-row",role:"option",id:`found-${u}`},[A("span",{class:`kind-tile ${f.group??Ln("")}`},[J(f.icon)]),A("span",{class:"\
picker-words"},[A("span",{class:"picker-name"},[f.title]),A("span",{class:"picker-summary"},[f.subtitle||f.kindName])])]);return d.addEventListener("click",()=>a(
h)),d})),o.length===0&&e.append(A("div",{class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblclick"])i.addEventListener(
l,h=>h.stopPropagation());i.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key==="Enter")a(o[r]);else if(l.
key==="ArrowDown")s(r+1);else if(l.key==="ArrowUp")s(r-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener("blur",()=>setTimeout(
()=>i.contains(document.activeElement)||this.closeSearch(),150)),this.canvas.getContainer().append(i),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){this.searchBox?.
remove(),this.searchBox=null,t&&this.canvas.focus()}help(){let t=A("button",{type:"button",class:"canvas-button","aria-label":"Close"},[J("x")]),e=A("dialog",{class:"\
canvas-help","aria-label":"Keyboard"},[A("header",{},[A("h2",{},["Keyboard"]),t]),A("dl",{},$u.flatMap(([i,o])=>[A("dt",{},[i]),A("dd",{},[o])]))]);t.addEventListener(
"click",()=>e.close()),e.addEventListener("close",()=>{e.remove(),this.canvas.focus()}),e.addEventListener("keydown",i=>i.stopPropagation()),this.canvas.getContainer().
append(e),e.showModal()}};var wy=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","opacity","font-family","font-size",
"font-weight","text-anchor","display","visibility"],by=".djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-lo\
ose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)",zr=32,ky=2,_y=12e3,Fr=class{static $inject=["eventBus","canvas","elementRegistry","view","do\
cumentModel"];constructor(t,e,i,o,r){this.eventBus=t,this.canvas=e,this.registry=i,this.view=o,this.model=r,t.on("export.ask",()=>this.ask())}ask(){let t=A("but\
ton",{type:"button",class:"canvas-button","aria-label":"Close"},[J("x")]),e=A("dialog",{class:"canvas-help canvas-export","aria-label":"Save as picture"},[A("he\
ader",{},[A("h2",{},["Save as picture"]),t]),A("p",{},["The whole process, as it looks now."])]),i=(r,s,a)=>{let c=A("button",{type:"button",class:"btn btn--sec\
ondary","data-export":s},[J("image-down"),A("span",{},[r])]);return c.addEventListener("click",async()=>{let l=await a();l?this.save(l,s):this.eventBus.fire("an\
nounce",{text:"The picture is too large for this. Save it as SVG.",show:!0}),e.close()}),c};e.append(A("div",{class:"row"},[i("SVG, sharp at any size","svg",async()=>new Blob(
[this.svg()],{type:"image/svg+xml"})),i("PNG, for documents","png",()=>this.png())]));let o=this.canvas.getContainer().closest("[data-bpmn]")?.dataset.bpmn;if(o){
let r=A("a",{class:"btn btn--secondary",href:o,download:"","data-export":"bpmn"},[J("file-down"),A("span",{},["BPMN 2.0, for other tools"])]);r.addEventListener(
"click",()=>e.close()),e.append(A("p",{},["The process itself, with its picture:"]),A("div",{class:"row"},[r]))}t.addEventListener("click",()=>e.close()),e.addEventListener(
"close",()=>{e.remove(),this.canvas.focus()}),e.addEventListener("keydown",r=>r.stopPropagation()),this.canvas.getContainer().append(e),e.showModal()}save(t,e){
let i=A("a",{href:URL.createObjectURL(t),download:`${this.model.head.id||"process"}.${e}`});i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}svg(){return this.
view.whole(()=>this.text())}text(){let t=this.canvas.getContainer().querySelector("svg"),e=t.querySelector(".viewport"),i=this.view.bounds()??{x:0,y:0,width:100,
height:100},o=this.canvas.getContainer().classList.contains("far");this.canvas.getContainer().classList.remove("far");let r=[...e.querySelectorAll(".selected, .\
hover")].map(b=>[b,b.getAttribute("class")]);for(let[b]of r)b.classList.remove("selected","hover");let s=e.cloneNode(!0);ju(e,s);for(let[b,x]of r)b.setAttribute(
"class",x);this.canvas.getContainer().classList.toggle("far",o),s.removeAttribute("transform");for(let b of s.querySelectorAll("[data-editing]"))b.remove();let a=i.
x-zr,c=i.y-zr,l=i.width+2*zr,h=i.height+2*zr,u=getComputedStyle(this.canvas.getContainer()).backgroundColor,f=[...new Set([...s.querySelectorAll("use")].map(b=>b.
getAttribute("href")??""))].map(b=>t.querySelector(`defs > [id="${CSS.escape(b.slice(1))}"]`)?.outerHTML??""),d=[...t.querySelectorAll("defs > marker")].map(b=>b.
outerHTML),m=new XMLSerializer().serializeToString(s).replaceAll(' xmlns="http://www.w3.org/2000/svg"',"");return`<svg xmlns="http://www.w3.org/2000/svg" viewBo\
x="${a} ${c} ${l} ${h}" width="${l}" height="${h}"><defs>${[...f,...d].join("")}</defs><rect x="${a}" y="${c}" width="${l}" height="${h}" fill="${u}"/>${m}</svg\
>`}async png(){let t=URL.createObjectURL(new Blob([this.svg()],{type:"image/svg+xml"}));try{let e=new Image;e.src=t,await e.decode();let i=Math.min(ky,_y/Math.max(
e.width,e.height)),o=document.createElement("canvas");return o.width=Math.ceil(e.width*i),o.height=Math.ceil(e.height*i),o.getContext("2d")?.drawImage(e,0,0,o.width,
o.height),await new Promise(r=>o.toBlob(r,"image/png"))}finally{URL.revokeObjectURL(t)}}};function ju(n,t){if(n.matches(by))return t.setAttribute("data-editing",
"");let e=getComputedStyle(n);t.removeAttribute("class"),t.removeAttribute("style");for(let i of["role","tabindex","aria-label","aria-roledescription","data-ele\
ment-id"])t.removeAttribute(i);if(n.classList.length>0||n.nodeName!=="g")for(let i of wy)t.setAttribute(i,e.getPropertyValue(i));for(let i=0;i<n.children.length;i++)
ju(n.children[i],t.children[i])}var $n=200,Pn=128,qr=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,e,i,o,r){this.canvas=e,this.registry=i,this.view=
o,this.looks=r,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=A("canvas",{class:"minimap",width:String($n*2),height:String(Pn*2),"ari\
a-hidden":"true",hidden:""}),this.frame=A("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,setTimeout(()=>this.ask())}),t.on("canvas.viewbox.changed",()=>this.ask()),
this.paper.addEventListener("pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===
1&&this.jump(s)),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){
this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),e=this.stale?this.view.bounds():this.box,i=!e||
e.x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=i||t.outer.width<640,!e||this.paper.hidden)return;
this.box=e;let o=Math.min(($n-16)/e.width,(Pn-16)/e.height);this.scale=o,this.left=($n-e.width*o)/2-e.x*o,this.top=(Pn-e.height*o)/2-e.y*o,this.stale&&this.paint();
let r=(h,u)=>Math.max(0,Math.min(h,u)),s=r(t.x*o+this.left,$n),a=r(t.y*o+this.top,Pn),c=r((t.x+t.width)*o+this.left,$n),l=r((t.y+t.height)*o+this.top,Pn);Object.
assign(this.frame.style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.
stale=!1,t.setTransform(2,0,0,2,0,0),t.clearRect(0,0,$n,Pn);let{scale:e=1,left:i=0,top:o=0}=this;for(let r of this.registry.getAll()){if(!r.block)continue;let s=this.
looks.block(r);t.globalAlpha=s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(r.x*e+i,r.y*e+o,Math.max(2,r.width*e),Math.
max(2,r.height*e))}}colour(t){let e=this.colours.get(t);if(e===void 0){let i=A("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().
append(i),this.colours.set(t,e=getComputedStyle(i).color),i.remove()}return e}jump(t){let e=this.paper.getBoundingClientRect(),i=(t.clientX-e.left-(this.left??0))/
(this.scale??1),o=(t.clientY-e.top-(this.top??0))/(this.scale??1);this.view.show(i,o,this.canvas.zoom())}};var Ey=.45,Du=.1,Sy=3,Bu=.25,My=20,Cy=72,Ay=300,Gr=class{static $inject=["eventBus","canvas","elementRegistry","graphicsFactory"];constructor(t,e,i,o){this.canvas=
e,this.registry=i,this.eventBus=t,this.factory=o,this.asked=!1,this.began="",this.shown=new Map,this.due=new Set,this.sparing=!1,this.reading=!1,t.on("root.set",
()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.changed",({elements:r})=>this.ask(r)),t.on(["shape.remov\
ed","connection.removed"],({element:r})=>this.shown.delete(r)),t.on(["shape.added","connection.added"],({element:r})=>this.ask([r]))}measureCheaply(){let t=this.
canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(e=>e.parent);return t.length>0?Bt(t):null}fit(){
let{width:t,height:e}=this.canvas.getSize(),i=this.bounds();if(!t||!e)return;if(!i)return void this.canvas.viewbox({x:0,y:0,width:t,height:e});let o=Math.min(Cy,
t/8),r=Math.max(Du,Math.min(1,(t-2*o)/i.width,(e-2*o)/i.height));this.show(i.x+i.width/2,i.y+i.height/2,r)}show(t,e,i){let{width:o,height:r}=this.canvas.getSize();
this.canvas.viewbox({x:t-o/i/2,y:e-r/i/2,width:o/i,height:r/i})}begin(){let{width:t,height:e}=this.canvas.getSize();!t||!e||(this.beginning(),this.began=this.place())}place(){
let{x:t,y:e,scale:i}=this.canvas.viewbox();return`${t} ${e} ${i}`}resize(t){let e=this.place()===this.began,{x:i,y:o,scale:r,outer:s}=this.canvas.viewbox();t();
let{width:a,height:c}=this.canvas.getSize();if(!(!a||!c||s.width===a&&s.height===c))if(e||!this.began)this.begin();else{if(!s.width||!s.height)return;this.show(
i+s.width/r/2,o+s.height/r/2,r)}}beginning(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:e,height:i}=this.canvas.getSize(),o=.8,
r=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:r.x-80,y:r.y+r.height/2-i/o/2,width:e/o,height:i/o})}step(t){
let e=this.canvas.zoom(),i=t>0?Math.min(Sy,e*1.25):Math.max(Du,e/1.25);this.canvas.zoom(Math.abs(i-1)<.12?1:i,"auto")}pan(t){let i={ArrowLeft:{dx:80,dy:0},ArrowRight:{
dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return i&&this.canvas.scroll(i),!!i}reveal(t){let e=Bt([t]),i=this.canvas.viewbox(),o=40/i.scale;e.
x-o>=i.x&&e.y-o>=i.y&&e.x+e.width+o<=i.x+i.width&&e.y+e.height+o<=i.y+i.height||this.show(e.x+e.width/2,e.y+e.height/2,Math.max(i.scale,.6))}ground(){let{x:t,y:e,
scale:i}=this.canvas.viewbox(),o=this.canvas.getContainer(),r=My*i;for(;r<14;)r*=2;o.style.backgroundSize=`${r}px ${r}px`,o.style.backgroundPosition=`${-t*i-r/2}\
px ${-e*i-r/2}px`,o.classList.toggle("far",i<Ey)}ask(t){if(!t)this.due=null;else for(let e of t)this.due?.add(e);this.asked||(this.asked=!0,requestAnimationFrame(
()=>{this.asked=!1,this.cull(this.due??void 0)}))}cull(t=this.registry.getAll()){this.due=new Set;let e=this.canvas.viewbox(),i=e.width*Bu,o=e.height*Bu,r=e.x-i,
s=e.x+e.width+i,a=e.y-o,c=e.y+e.height+o;for(let l of t){if(!l.parent)continue;let h=l.waypoints?Bt([l]):l,u=h.x+h.width>=r&&h.x<=s&&h.y+h.height>=a&&h.y<=c;this.
shown.get(l)!==u&&this.turn(l,u)}}turn(t,e){this.shown.set(t,e);let i=this.registry.getGraphics(t);i&&(i.classList.toggle("away",!e),this.sparing&&this.fill(t,i,
e),t.waypoints&&this.eventBus.fire("flow.shown",{element:t,on:e,spared:this.sparing&&!e}))}fill(t,e,i){let o=le(e);i?o.firstChild||this.factory.update(t.waypoints?
"connection":"shape",t,e):o.replaceChildren()}draws(t){return!this.sparing||(this.shown.get(t)??!this.reading)}read(t,e){this.sparing=t>Ay,this.reading=!0;try{e()}finally{
this.reading=!1}this.begin(),this.cull()}whole(t){let e=[...this.shown].filter(([,i])=>!i).map(([i])=>i);for(let i of e)this.turn(i,!0);try{return t()}finally{for(let i of e)
this.turn(i,!1)}}};var Wr=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,e,i,o,r,s){this.eventBus=t,this.registry=e,this.selection=
i,this.view=o,this.canvas=r,this.looks=s,this.known=null,this.leaving=!1,this.at=null,t.on("selection.changed",({newSelection:a})=>{a.length>0&&(this.leaving=!1)}),
r.getContainer().addEventListener("focusout",a=>{r.getContainer().contains(a.relatedTarget)||(this.leaving=!1)}),t.on("element.click",1500,({element:a,originalEvent:c})=>{
let l=i.get();return l.length===1&&l[0]===a&&!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.remov\
ed"],()=>{this.known=null})}order(){if(this.known)return this.known;let t=this.registry.filter(o=>o.block).sort((o,r)=>o.order-r.order),e=new Set,i=o=>{let r=[o];
for(;r.length>0;){let s=r.pop();if(e.has(s))continue;e.add(s);let a=s.outgoing.map(h=>h.target).sort((h,u)=>h.y-u.y),c=(s.children??[]).filter(h=>h.block&&h.incoming.
length===0),l=(s.attachers??[]).filter(h=>h.block);r.push(...[...c,...l,...a].reverse())}};for(let o of t)o.incoming.length===0&&!o.host&&!o.parent?.block&&i(o);
for(let o of t)i(o);return this.known=[...e]}tab(t){if(this.leaving)return!1;let e=this.order(),[i]=this.selection.get(),o=i?.flow?e.indexOf(i.source)+(t?1:0):e.
indexOf(i),r=o<0?t?void 0:e[0]:e[o+(t?-1:1)];return r?(this.go(r),!0):(this.selection.select(null),!1)}along(t){let[e]=this.selection.get();if(e?.flow&&(t==="Ar\
rowLeft"||t==="ArrowRight"))return this.go(t==="ArrowLeft"?e.source:e.target),!0;let i=e?.block?e:e?.source??this.order()[0];if(!i)return!1;let o=()=>{let s=i.incoming[0]?.
source;return s?s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[i]},r;return t==="ArrowRight"?r=i.outgoing[0]?.target:t==="ArrowLeft"?r=i.incoming[0]?.source:
r=o()[o().indexOf(i)+(t==="ArrowDown"?1:-1)],r&&this.go(r),!0}leave(){let[t]=this.selection.get();t||(this.leaving=!0),this.selection.select(null),this.eventBus.
fire("announce",{text:t?"Nothing is selected. Escape again, then Tab leaves the canvas.":"Tab leaves the canvas."})}flows(t){let[e]=this.selection.get(),i=e?.flow?
this.at&&this.at.into===t&&[e.source,e.target].includes(this.at.of)?this.at.of:t?e.target:e.source:e;if(!i?.block)return!1;let o=(t?i.incoming:i.outgoing).filter(
s=>s.flow).sort((s,a)=>t?s.source.y-a.source.y:s.target.y-a.target.y),r=o[(o.indexOf(e)+1)%o.length];return this.at={of:i,into:t},r?this.go(r):this.eventBus.fire(
"announce",{text:t?"Nothing leads to this block.":"Nothing leaves this block.",show:!0}),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),
this.focus(t)}focus(t){this.registry.getGraphics(t)?.focus({preventScroll:!0})}};var Ry=5e3;function zu(n){let t=Object.keys(n);return{__init__:t,...Object.fromEntries(t.map(e=>[e,["type",n[e]]]))}}var Oy=zu({documentModel:tr,looks:ur,space:rr,
labels:sr,router:yr,layouter:hr,cardRenderer:fr,elementFactory:Lr,view:Gr,walk:Wr,announce:Br,minimap:qr,exporting:Fr}),Ly=zu({segueRules:jr,commands:Ar,insert:Tr,
connect:Or,picker:Mr,rename:Nr,toolbar:Sr,clipboard:Cr,healFlows:xr,clearFlows:wr,bentFlows:br,growContainers:kr,order:_r,freshEnds:Er,liveFlows:Ir,lanes:Pr,tidy:Dr,
keys:$r,controls:Hr});function Kr(n){let{container:t,readOnly:e=!1,icons:i}=n;Cu(i);let o=new ze({canvas:{container:t},looks:{kinds:n.palette,readOnly:e,emptyText:n.
emptyText},keyboardMoveSelection:{moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[wt,bt,Dh,zh,$o,Wl,wh,Ch,ql,Nl,Ih,No,Vc,pl,Yl,jh,ih,Xl,Fc,
Gc,Oy,Ly]}),r=y=>o.get(y),s=r("canvas"),a=r("eventBus"),c=r("commandStack"),l=r("elementRegistry"),h=r("looks"),u=r("documentModel"),f=r("selection"),d=r("comma\
nds");t.classList.toggle("read-only",e);let m=s.getContainer().querySelector("svg");m.classList.add("canvas-picture"),m.setAttribute("role","application"),m.setAttribute(
"aria-roledescription","process canvas"),m.setAttribute("aria-label","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(r("element\
Factory").createRoot({id:"__root"})),Ty(s),n.inPage&&$y(r("zoomScroll"));let b=Iy(s,r("view")),x=(y,g)=>{let E=typeof y=="string"?gi(y):y,S=E.pools.reduce((L,I)=>L+
I.blocks.length+I.flows.length,0);m.style.display="none",Hu(h,E,g),r("view").read(S,()=>{Qh(o,E),c.clear()}),m.style.display="",a.fire("diagram.read",{})};x(n.document,
n.facts);let C=y=>{for(let g of y)r("view").draws(g)&&a.fire("element.changed",{element:g,gfx:l.getGraphics(g)})},v=()=>C(l.filter(y=>y.parent));xu(m,i),document.
fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{qh(),v()});let p=y=>n.onTurn?n.onTurn(y):y();if(!e){let y=r("editorActions");for(let g of["undo","\
redo"])y.unregister(g),y.register(g,()=>p(()=>c[g]()))}let k,w=Py(s,a);a.on("commandStack.changed",({trigger:y})=>{y!=="clear"&&n.onChange?.({label:y??"change"})});
let _=(y,g)=>y.filter(E=>E[g]&&E.parent).map(E=>E[g].id);return a.on("element.mousedown",1e4,()=>{for(let y,g=a._getListeners("element.click");g;g=y)y=g.next,g.
priority===Ry&&a.off("element.click",g.callback)}),a.on("selection.changed",({newSelection:y})=>{n.onSelect?.({blocks:_(y,"block"),flows:_(y,"flow"),lanes:_(y,"\
lane"),pools:_(y,"pool")})}),a.on("panel.ask",({element:y})=>n.onOpen?.(Mn(y))),a.on("kind.change",({element:y,kind:g,props:E})=>n.onKind?.(y.block.id,g,E)),{document:()=>u.
write(l.getAll()),json:()=>me(u.write(l.getAll())),replace(y,g){o.clear(),s.setRootElement(r("elementFactory").createRoot({id:"__root"})),x(y,g)},applyProps:(y,g,E)=>d.
apply({blocks:{[y]:{props:g}},facts:E?{[y]:E}:void 0},"Change properties"),apply:(y,g)=>d.apply(y,g),block:y=>d.find(y,"block")?.block,flow(y){let g=d.find(y,"f\
low");return g&&{...g.flow,from:g.source.block.id,to:g.target.block.id}},title(y){let g=d.find(y,"block");return g?h.block(g).title:""},has:({of:y,id:g})=>y==="\
process"||!!d.find(g,xa(y)),part({of:y,id:g}){let E=y==="process"?null:d.find(g,xa(y)),S=E&&(E.pool??u.poolOf(E)),L=ot(u.head,{pools:[],layout:{}});if(!S)return L;
let I=y==="flow"?[E.source,E.target]:y==="block"?[E]:[],z=l.filter(et=>et.pool||et.lane||I.includes(et)||et.flow&&et.source===I[0]),W=u.write(z).pools.find(et=>et.
id===S.id);return W?ot(L,{pools:[W]}):L},titlesAround({of:y,id:g}){let E=y==="process"?null:d.find(g,xa(y)),S=E?.flow?[E.source,E.target]:E?E.outgoing.map(L=>L.
target):[];return Object.fromEntries(S.map(L=>[L.block.id,h.block(L).title]))},head:()=>u.head,text:me,parse:gi,describe(y,g){let E=Hu(h,y,g);E.size!==0&&(C(l.filter(
S=>S.block&&E.has(S.block.id))),C(l.filter(S=>S.flow&&E.has(S.source.block.id))))},calm:()=>new Promise(y=>{r("dragging").context()?a.once("drag.cleanup",()=>queueMicrotask(
y)):y()}),facts:()=>Object.fromEntries(l.filter(y=>y.block).map(y=>[y.block.id,h.factsOf(y.block)])),problems(y){let g=h.problems;h.problems=new Map;for(let S of y){
let L=S.block||S.flow;L&&h.problems.set(L,[...h.problems.get(L)??[],S])}let E=[...new Set([...g.keys(),...h.problems.keys()])].filter(S=>me(g.get(S)??null)!==me(
h.problems.get(S)??null));C(E.map(S=>d.find(S)).filter(Boolean))},status(y){h.live=y!==null&&!y.many,h.statuses=new Map(Object.entries(y?.blocks??{})),h.taken=new Set(
y?.flows??[]),v()},select(y){let g=d.find(y);return g?(g.block?r("walk").go(g):(f.select(g),r("view").reveal(g)),!0):!1},show(y){let g=y&&d.find(y);g&&r("view").
reveal(g)},drawLanes(){r("lanes").draw()||a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},choose(y){let g=d.find(
y,"block");g&&(f.select(g),r("view").reveal(g),r("view").cull())},point(y){let g=y&&d.find(y,"block");k!==g&&(k?.parent&&s.removeMarker(k,"pointed"),g&&s.addMarker(
g,"pointed"),k=g||void 0)},onPoint(y){a.on("element.hover",({element:g})=>y(g.block?.id??"")),a.on("element.out",()=>y(""))},deselect:()=>f.select(null),focus(){
let[y]=f.get();y?r("walk").focus(y):s.focus()},fit:()=>r("view").fit(),undo:()=>p(()=>c.undo()),redo:()=>p(()=>c.redo()),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),
svg:()=>r("exporting").svg(),tidy:()=>r("tidy").all(),drag:(y,g)=>r("create").start(y,r("elementFactory").newBlock(g)),add(y){let[g]=f.get();if(h.offers.get(y)?.
shape==="event"){g&&r("insert").onEdge(g,y);return}let E=g?.flow?{flow:g}:g?.block&&h.exits(g.block).length>0&&h.canBeEntered({id:"",kind:h.offers.get(y)?.kind??
y})?{source:g}:{},S=r("picker").add(y,E);S&&r("walk").go(S)},repaint:()=>r("minimap").repaint(),on:(y,g)=>a.on(y,g),destroy(){b.disconnect(),w.abort(),o.destroy()},
diagram:o}}function xa(n){return n==="flow"||n==="lane"||n==="pool"?n:"block"}function Ty(n){for(let t of["addMarker","removeMarker"]){let e=n[t].bind(n);n[t]=(i,o)=>{
let r=typeof i=="string"?n._elementRegistry.get(i):i;(r?.parent||r?.waypoints)&&e(r,o)}}}function $y(n){let t=n._handleWheel;n._handleWheel=e=>{(e.ctrlKey||e.metaKey||
e.shiftKey||Math.abs(e.deltaX)>Math.abs(e.deltaY))&&t(e)}}function Py(n,t){let e=new AbortController,i=!1;return document.addEventListener("focusin",o=>i=n.getContainer().
contains(o.target),{signal:e.signal}),t.on("elements.changed",50,()=>{i&&document.activeElement===document.body&&n.focus()}),e}function Iy(n,t){let e=n.getContainer(),
i=e.querySelector("svg"),o={width:0,height:0},r=()=>{o={width:e.clientWidth,height:e.clientHeight},!(!o.width||!o.height)&&(i.setAttribute("width",String(o.width)),
i.setAttribute("height",String(o.height)))};r(),n.getSize=()=>({...o});let s=new ResizeObserver(()=>t.resize(()=>{r(),n.resized()}));return s.observe(e),s}function Hu(n,t,e){
let i=new Set;if(!e)return i;for(let o of t.pools)for(let r of o.blocks)e[r.id]&&n.learn(r,e[r.id])&&i.add(r.id);return i}var Ny={saved:{icon:"circle-check",text:({at:n})=>n?`Saved · ${Mi(n)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},Vr=class{constructor(t,e){
this.designer=e,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>e.undo()),this.redo?.addEventListener("click",()=>e.redo()),e.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,e){
let{icon:i,text:o}=Ny[t],{place:r}=this;!r||r.dataset.state==="offline"&&t==="saving"||(r.dataset.state=t,r.replaceChildren(J(i),A("span",{},[o(e)])),t==="saved"&&
this.clear())}ask(t,e){if(!this.banner)return;let i=e.map(({text:o,act:r,primary:s})=>{let a=A("button",{type:"button",class:`btn btn--small ${s?"btn--primary":
"btn--secondary"}`},[o]);return a.addEventListener("click",()=>{this.clear(),r()}),a});this.banner.replaceChildren(J("triangle-alert"),A("p",{},[t]),A("div",{class:"\
row"},i)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var wa=null,Ti=()=>wa;addEventListener("pointerdown",n=>{n.button!==0||!(n.target instanceof Element)||!n.target.closest("button, summary, label, a, [data-handl\
e]")||(wa??=new Promise(t=>{let e=new AbortController;for(let i of["pointerup","pointercancel","blur"])addEventListener(i,()=>{e.abort(),setTimeout(()=>{wa=null,
t()})},{signal:e.signal,capture:i!=="blur"})}))},{capture:!0});function Ur(n,t){let e=n.querySelector("#panel-answer");if(!e)return null;e.remove();let{label:i,change:o}=t.parse(e.textContent??"");return{label:i,change:jy(o??
{})}}function jy(n){let t=i=>i&&Object.fromEntries(Object.entries(i).map(([o,r])=>[o,r===null?void 0:r])),e=i=>i&&Object.fromEntries(Object.entries(i).map(([o,r])=>[
o,t(r)]));return{...n,blocks:e(n.blocks),flows:e(n.flows),lanes:e(n.lanes),pools:e(n.pools),document:t(n.document)}}var In=class{constructor(t,e){this.part=t,this.
text=e,this.since=new Map}news(t){let e={...t};for(let i of["blocks","flows","lanes","pools"])t[i]&&(e[i]=Object.fromEntries(Object.entries(t[i]).map(([o,r])=>[
o,this.members(i,o,r)])));return t.document&&(e.document=this.members("document","",t.document)),e}members(t,e,i){let o=this.thing(t,e);return Object.fromEntries(
Object.entries(i).filter(([r,s])=>{let a=`${t} ${e} ${r}`,c=this.text(s),l=this.since.get(a)??this.text(o?.[r]);return this.since.set(a,c),c!==l}))}thing(t,e){return t===
"document"?this.part:this.part.pools.flatMap(o=>t==="pools"?[o]:o[t]??[]).find(o=>o.id===e)}};var Dy=".combobox__input, [data-quiet], [data-open-mark]";function Zr(n){let t=new Map;for(let e of n?.elements??[]){let i=e;if(!i.name||i.disabled||i.matches(`\
button, fieldset, ${Dy}`))continue;let o=t.get(i.name)??[];t.set(i.name,o),(!(i.type==="checkbox"||i.type==="radio")||i.checked)&&o.push(i.value)}return new Map(
[...t].map(([e,i])=>[e,JSON.stringify(i)]))}function Fu(n){for(let t of n.querySelectorAll("[data-open-mark]"))t.value=t.parentElement?.querySelector(":scope > \
details")?.hasAttribute("open")?"1":"";return new URLSearchParams(new FormData(n))}function qu(n,t){for(let e of n.querySelectorAll("input, textarea, select"))if(!(e===
t||e.matches(".combobox__input, [data-quiet]")))if(e instanceof HTMLSelectElement)for(let i of e.options)i.selected=i.defaultSelected;else e.type==="checkbox"||
e.type==="radio"?e.checked=e.defaultChecked:e.value!==e.defaultValue&&(e.value=e.defaultValue)}var Yr=class{constructor(t,e){this.place=t,this.told=e,this.open=
new Set,t.addEventListener("change",i=>{i.target.matches(".combobox__input, [data-quiet]")||e.changed()}),t.addEventListener("focusout",()=>e.left()),t.addEventListener(
"submit",i=>{i.preventDefault();let o=i.submitter;o?.name?e.pressed({name:o.name,value:o.value}):e.changed()}),t.addEventListener("click",i=>this.clicked(i.target)),
t.addEventListener("pointerdown",i=>this.grab(i))}get form(){return this.place.querySelector("form")}reopen(){for(let t of this.open)this.place.querySelector(`d\
etails[id="${CSS.escape(t)}"]`)?.setAttribute("open","")}clicked(t){let e=t.closest("summary")?.parentElement;e instanceof HTMLDetailsElement&&e.id&&(e.open?this.
open.delete(e.id):this.open.add(e.id));let i=t.closest("[data-insert]");if(i)return this.insert(i);let o=t.closest("[data-add-clause]");if(o)return this.addClause(
o);let r=t.closest("[data-remove-clause]")?.closest("[data-clause]");r&&(r.remove(),this.told.changed())}addClause(t){let e=t.closest("[data-group]"),i=[...(e??
t.closest("[data-condition]"))?.querySelectorAll("[data-clause]")??[]].at(-1),o=i?.cloneNode(!0);if(!i||!o)return;for(let s of o.querySelectorAll("input, select"))
s.name.endsWith(".group")||(s.value="");let r=o.querySelector('[name$=".group"]');r&&(r.value=t.getAttribute("data-new-group")??e?.getAttribute("data-group")??""),
i.after(o),this.told.changed()}insert(t){let e=this.form?.elements.namedItem(t.dataset.into??"");(e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement)&&
(e.focus(),e.setRangeText(t.dataset.insert??"",e.selectionStart??e.value.length,e.selectionEnd??e.value.length,"end"),this.told.changed())}grab(t){let e=t.target.
closest("[data-handle]")?.closest("[data-row]");if(!e||t.button!==0)return;t.preventDefault();let i=new AbortController,{signal:o}=i,r=!1;e.classList.add("is-dr\
agged"),addEventListener("pointermove",s=>{let a=document.elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===e||a.parentElement!==e.parentElement)
return;let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(e);else if(!l&&s.
clientY<c.top+c.height/2)a.before(e);else return;r=!0},{signal:o});for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{i.abort(),e.classList.remove(
"is-dragged"),r&&this.told.changed()},{signal:o})}};var Xr=class{constructor(t,e){this.place=t,this.acts=e,this.shown=null}async fetch(t,e,i,o){let r=o?`What you entered for ${i} is still here, but not saved.`:`T\
he fields of ${i} cannot be shown.`;try{let s=await fetch(t,{method:"POST",body:e,credentials:"same-origin",headers:{"HX-Request":"true",Accept:"text/html"},signal:AbortSignal.
timeout(3e4)}),a=await s.text(),c=new DOMParser().parseFromString(a,"text/html"),l=/^\s*<!doctype/i.test(a);if(s.ok&&!l)return c;s.status===401||s.redirected&&l?
this.say({title:"You were signed out.",text:`${r} Sign in in another window, then try again here.`},o):this.say({title:Gu(c,".toast__title, main h1")||"The serv\
er could not do this.",text:`${Gu(c,".toast__text, .problem__what p")} ${r}`},o)}catch{this.say({title:"The server did not answer.",text:`${r} Look whether you \
are connected, then try again.`},o)}return null}say({title:t,text:e},i){this.clear();let o=document.getElementById("panel-trouble");if(!(o instanceof HTMLTemplateElement))
return;let r=document.importNode(o.content,!0).firstElementChild,s=(c,l)=>r.querySelector(c).replaceChildren(l);s(".banner__title",t),s("[data-panel-why]",e.trim()),
r.querySelector("[data-panel-again]")?.addEventListener("click",this.acts.again);let a=r.querySelector("[data-panel-discard]");a.hidden=!i,a.addEventListener("c\
lick",this.acts.discard),this.shown=r,this.place.before(r),r.scrollIntoView({block:"nearest"})}clear(){this.shown?.remove(),this.shown=null}};function Gu(n,t){return(n.
querySelector(t)?.textContent??"").trim().slice(0,500)}var Wu={of:"process",id:""},$i=class{constructor(t,e,{before:i,of:o}){this.place=t,this.designer=e,this.before=i,this.of=o,this.wanted=null,this.drawn=null,this.
told=new Map,this.basis=new In({pools:[]},e.text),this.picture="",this.due=!1,this.stale=!1,this.late=!1,this.press=null,this.asked=[],this.busy=!1,this.waiting=
[],this.applying=!1,this.focusNext="",this.focused="",this.fields=new Yr(t,{changed:()=>this.again(),left:()=>{this.work()},pressed:r=>{this.press=r,this.again()}}),
this.trouble=new Xr(t,{again:()=>this.again(),discard:()=>this.discard()}),e.on("commandStack.changed",()=>this.applying||this.refresh()),addEventListener("onli\
ne",()=>this.trouble.shown&&this.again()),addEventListener("beforeunload",r=>{this.pending()&&(this.again(),r.preventDefault())})}show(t){let e=Object.entries(t).
flatMap(([i,o])=>o.map(r=>({of:i.slice(0,-1),id:r})));this.wanted=e.length===1?e[0]:e.length===0?Wu:null,this.work()}first(){this.wanted=Wu,this.work()}ask(t){this.
wanted&&this.asked.push({subject:this.wanted,more:t}),this.again()}pending(){return this.press!==null||this.asked.length>0||this.unsent().size>0}settled(){return new Promise(
t=>{this.waiting.push(t),this.again()})}focus(t="*"){this.focusNext=t,this.place.inert||this.goOn()}tell(t,e=this.wanted,i=e&&this.designer.part(e)){e&&(t.set("\
_of",e.of),t.set("_id",e.id),t.set("_document",this.designer.text(i)),t.set("_titles",JSON.stringify(this.designer.titlesAround(e))))}refresh(){this.wanted&&!this.
designer.has(this.wanted)&&(this.wanted=null),this.drawn&&!this.moved()&&this.pictured(this.drawn)!==this.picture&&(this.stale=!0),(this.stale||this.moved())&&this.
work()}again(){this.due=!0,this.trouble.clear(),this.work()}discard(){this.press?this.press=null:this.unsent().size>0?this.forget():this.asked.shift(),this.again()}forget(){
this.drawn=null,this.told=new Map}unsent(){if(!this.drawn)return new Set;let t=Zr(this.fields.form);return new Set([...t.keys(),...this.told.keys()].filter(e=>t.
get(e)!==this.told.get(e)))}moved(){return ee(this.wanted)!==ee(this.drawn)}pictured(t){return this.designer.text(this.designer.part(t))}next(){if(this.trouble.
shown)return null;let t=this.moved(),e=this.unsent().size>0;if(this.press||e&&(this.due||t||this.asked.length>0||this.waiting.length>0))return()=>this.edit();if(this.
due=!1,this.asked.length>0)return()=>this.load(this.asked[0].subject,this.asked[0].more);let{wanted:i}=this;return!t&&!this.stale&&(!this.late||e)?null:i?()=>this.
load(i):()=>this.empty()}async work(){if(this.mark(),!this.busy){this.busy=!0;try{for(let t=this.next();t;t=this.next())await t(),this.mark()}finally{this.busy=
!1,this.mark();for(let t of this.waiting.splice(0))t(!this.trouble.shown&&!this.pending())}}}mark(){let t=this.press!==null||this.asked.length>0||this.moved()&&
!(this.trouble.shown&&this.unsent().size>0);t&&!this.place.inert&&(this.focused=this.place.contains(document.activeElement)?ba(document.activeElement):""),this.
place.inert=t,this.place.setAttribute("aria-busy",String(this.busy&&this.pending()))}async edit(){let{drawn:t,press:e,fields:{form:i}}=this;if(!t||!i||!this.designer.
has(t)){this.forget(),this.press=null,this.stale=!0;return}let o=Zr(i),r=this.designer.part(t),s=Fu(i);e&&s.append(e.name,e.value),this.due=!1;let a=await this.
send(s,t,r);if(!a)return;let c=await this.take(a,r,this.basis);this.told=o,e&&(this.press=null),await Ti();let l=this.draw(a,t,c,e);e&&!l&&this.forget(),this.late=
!l}async load(t,e){if(await this.before(),this.press||this.due&&this.unsent().size>0||!e&&ee(t)!==ee(this.wanted))return;if(!this.designer.has(t))return e&&this.
asked.shift(),this.refresh();this.stale=!1;let i=this.designer.part(t),o=new URLSearchParams(e);this.of==="selection"&&t.of==="process"&&o.set("_view","overview");
let r=await this.send(o,t,i);if(!r){this.stale=!0;return}e&&this.asked.shift();let s=e?await this.take(r,i):new In(i,this.designer.text);await Ti(),this.stale||=
!e&&this.designer.text(i)!==this.pictured(t);let a=!this.stale&&this.draw(r,t,s,null);!a&&e&&ee(t)===ee(this.drawn)&&this.forget(),this.late=!a}empty(){this.forget(),
this.stale=this.late=!1;let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&this.place.replaceChildren(t.content.cloneNode(!0))}async send(t,e,i){
this.tell(t,e,i);let o=await this.trouble.fetch(this.place.dataset.panelAddress??"",t,this.titled(e),this.pending());return o&&{page:o,change:Ur(o,this.designer)}}titled({
of:t,id:e}){return t==="block"?`“${this.designer.title(e)}”`:t==="process"?"the process":`this ${t}`}async take({change:t},e,i){await this.designer.calm();let o=new In(
e,this.designer.text);if(!t)return o;let r=o.news(t.change);this.applying=!0;try{this.designer.apply(i?i.news(t.change):r,t.label)}finally{this.applying=!1}return this.
drawn&&(this.picture=this.pictured(this.drawn)),o}draw({page:t},e,i,o){if(ee(e)!==ee(this.wanted)||this.press||this.asked.length>0)return!1;let r=ee(e)===ee(this.
drawn),s=this.unsent(),a=this.place.contains(document.activeElement)?document.activeElement:null,c=r&&By(a)?a:null,l=c?.value??"";if(s.size>0&&!(s.size===1&&c&&
Hy(c,s,t)))return!1;this.focused||=ba(a);let h=o?.name==="_add"?this.rows(o.value).length:NaN;window.htmx.swap({sourceElement:this.place,target:this.place,swap:"\
innerMorph",text:t.body.innerHTML}),qu(this.place,c),s.size>0&&c&&c.value!==l&&(c.value=l),this.fields.reopen(),this.drawn=e,this.basis=i,this.picture=this.pictured(
e),this.told=Zr(this.fields.form);for(let f of s)this.told.delete(f);this.mark();let u=o&&this.rows(o.value)[h]?.closest("[data-row]");return u?zy(u):this.goOn(),
!0}rows(t){return[...this.place.querySelectorAll(`[name="${CSS.escape(t)}.order"]`)]}goOn(){let t=this.focusNext,e=this.focused;if(this.focusNext=this.focused="",
t){let i=t==="*"?null:this.place.querySelector(`[data-field="${CSS.escape(t)}"]`);i?.querySelector("details")?.setAttribute("open","");let o=(i||this.place).querySelector(
'input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');o instanceof HTMLElement&&o.focus()}else e&&document.activeElement===document.body&&[
...this.place.querySelectorAll("input, select, textarea, button, summary")].find(i=>ba(i)===e)?.focus()}};function ee(n){return n?`${n.of} ${n.id}`:""}function ba(n){
return n?.id||n?.getAttribute("aria-label")||n?.textContent?.trim()||""}function By(n){return n instanceof HTMLTextAreaElement||n instanceof HTMLInputElement&&n.
selectionStart!==null}function Hy(n,t,e){if(!n.id||!t.has(n.name))return!1;let i=e.getElementById(n.id);return n.form?.elements.namedItem(n.name)===n&&i?.tagName===
n.tagName&&i.getAttribute("name")===n.name&&i.getAttribute("type")===n.getAttribute("type")}function zy(n){let t=n.querySelector("input:not([type=hidden]), sele\
ct, textarea");t?.focus(),t&&"select"in t&&t.select(),n.scrollIntoView({block:"nearest"})}var Ku="segue.reading",Fy=300,Jr=class{constructor(t,e){this.pane=t,this.designer=e,this.text=t.querySelector(".reading__text"),this.toggles=document.querySelectorAll(
"[data-reading-toggle]"),this.blocks=[],this.statuses={},this.stale=!1,this.listen();let i=localStorage.getItem(Ku);this.show(i===null?t.hasAttribute("data-open")&&
innerWidth>=1200:i==="open"&&innerWidth>=832)}listen(){let t=i=>i.target.closest?.("[data-reads]"),e=i=>i?.dataset.reads??"";for(let i of["mouseover","focusin"])
this.text.addEventListener(i,o=>this.designer.point(e(t(o))));for(let i of["mouseleave","focusout"])this.text.addEventListener(i,()=>this.designer.point(""));this.
text.addEventListener("focusin",i=>t(i)&&this.stop(t(i))),this.text.addEventListener("click",i=>t(i)&&this.designer.choose(e(t(i)))),this.text.addEventListener(
"keydown",i=>this.key(i)),this.text.addEventListener("htmx:after:swap",()=>this.draw()),this.designer.onPoint(i=>{for(let o of this.steps())o.classList.toggle("\
is-pointed",i!==""&&o.dataset.reads===i)});for(let i of this.toggles)i.addEventListener("click",()=>this.choose(!this.shown()));this.pane.querySelector("[data-r\
eading-close]")?.addEventListener("click",()=>{this.choose(!1),this.toggles[0]?.focus()}),this.pane.querySelector("[data-reading-print]")?.addEventListener("cli\
ck",()=>print())}shown(){return!this.pane.classList.contains("reading--away")}choose(t){localStorage.setItem(Ku,t?"open":"away"),this.show(t),t&&this.stale&&this.
refresh()}show(t){this.pane.classList.toggle("reading--away",!t);for(let e of this.toggles)e.setAttribute("aria-pressed",String(t));for(let e of this.pane.querySelectorAll(
".reading__head button"))e.setAttribute("tabindex",t?"0":"-1");this.draw()}refresh(){if(!this.shown()&&this.steps().length>Fy){this.stale=!0;return}this.stale=!1,
this.text.dispatchEvent(new CustomEvent("reading-load"))}selected(t){for(let i of this.blocks)this.step(i)?.removeAttribute("aria-current");this.blocks=t;for(let i of t)
this.step(i)?.setAttribute("aria-current","true");let e=t.length===1&&this.step(t[0]);!e||!this.shown()||(this.stop(e),this.text.contains(document.activeElement)||
this.reveal(e))}reveal(t){let{top:e,bottom:i}=t.getBoundingClientRect(),o=this.text.getBoundingClientRect();e<o.top?this.text.scrollTop-=o.top-e:i>o.bottom&&(this.
text.scrollTop+=Math.min(i-o.bottom,e-o.top))}status(t){if(this.statuses=t.blocks??{},this.draw(),t.many)return;let e=this.steps().find(i=>["attention","waiting",
"active"].includes(this.statuses[i.dataset.reads??""]?.status));e&&this.shown()&&this.reveal(e)}steps(){return[...this.text.querySelectorAll("[data-reads]")]}step(t){
return this.text.querySelector(`[data-reads="${CSS.escape(t)}"]`)}draw(){let t=this.steps();for(let i of t){let o=i.dataset.reads??"";this.blocks.includes(o)?i.
setAttribute("aria-current","true"):i.removeAttribute("aria-current");let r=this.statuses[o];i.dataset.status!==(r?.status??"")&&(i.dataset.status=r?.status??"");
let s=i.querySelector("[data-reads-mark]"),a=r?Ci(r):"";s&&s.textContent!==a&&(s.textContent=a)}let e=t.find(i=>i===document.activeElement)??t.find(i=>i.hasAttribute(
"aria-current"))??t[0];e&&this.stop(e)}stop(t){for(let e of this.text.querySelectorAll('[data-reads][tabindex="0"]'))e!==t&&e.setAttribute("tabindex","-1");t.tabIndex=
this.shown()?0:-1}key(t){let e=this.steps(),i=e.indexOf(document.activeElement),o={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:e.length-1}[t.key];i<0||o===void 0||(t.preventDefault(),
e[Math.max(0,Math.min(e.length-1,o))].focus())}};var ka=100,Qr=class{constructor(t,e,i){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=e,this.
go=i,this.said="",this.places=new Map}show(t){let e=[...t].sort((r,s)=>+(r.severity==="warning")-+(s.severity==="warning"));this.designer.problems(t);for(let r of this.
counts)r.textContent=t.length>0?String(t.length):"",r.toggleAttribute("hidden",t.length===0);let i=JSON.stringify(e.map(r=>[r,this.nameOf(r)]));if(i===this.said)
return;this.said=i;let o=A("li",{class:"problems-none"},[J("circle-check"),"Nothing to mend."]);this.places.clear(),this.list?.replaceChildren(...t.length>0?[]:
[o]),this.fill(e,i)}fill(t,e){e!==this.said||!this.list||(this.list.append(...t.slice(0,ka).map(i=>this.entry(i))),t.length>ka&&setTimeout(()=>this.fill(t.slice(
ka),e)))}entry(t){let e=this.nameOf(t),i=t.severity==="error",o=A("button",{type:"button",class:`mend mend--${t.severity}`},[J(i?"circle-alert":"triangle-alert"),
A("span",{class:"mend__words"},[A("span",{class:"sr-only"},[i?"Must be mended: ":"Worth a look: "]),...e?[this.where(t,e)]:[],A("span",{},[t.text]),...t.suggestion?
[A("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return o.addEventListener("click",()=>this.go(t)),A("li",{},[o])}where(t,e){let i=A("span",{class:"\
mend__where"},[e]);return this.places.set(i,t),i}renamed(){for(let[t,e]of this.places){let i=this.nameOf(e);i&&t.textContent!==i&&(t.textContent=i)}}nameOf(t){if(t.
block)return this.designer.title(t.block);let e=t.flow&&this.designer.flow(t.flow);return e?`${this.designer.title(e.from)} → ${this.designer.title(e.to)}`:""}};var _a=13e4,Vu=(n,t)=>`segue.answer.${n}.${t}`;function Ea(n,t){return sessionStorage.getItem(Vu(n,t))??""}var ts=class{constructor(t,e,i,o){this.place=t,this.key=
`segue.trial.${t.dataset.keeps}`,i.place.addEventListener("click",async r=>{r.target.closest("[data-trial]")&&await o()&&(t.dispatchEvent(new CustomEvent("trial\
-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",r=>{let{ctx:s}=r.detail;s.request.body?.set&&(s.request.timeout=_a,i.tell(s.request.
body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),this.keep();let r=Ur(t,e);r?e.apply(r.change,r.label):t.querySelector("#trial-answer")?.scrollIntoView(
{block:"nearest"})}),t.addEventListener("change",()=>this.remember())}keep(){let t=this.place.querySelector("[data-trial-whole]");t&&sessionStorage.setItem(Vu(this.
place.dataset.keeps??"",t.dataset.trialWhole??""),t.value)}samples(){return this.place.querySelectorAll("[data-sample]")}remember(){let t=this.kept();for(let e of this.
samples())t[e.dataset.sample??""]=e.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.kept();for(let e of this.samples())!e.value&&e.
dataset.sample&&t[e.dataset.sample]&&(e.value=t[e.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(this.key)??"{}")}catch{return{}}}};var Uu=[2e3,4e3,8e3,15e3,3e4],es=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",e=>{this.dirty&&(this.now(),e.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:e,document:i}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let o,r=this.keepTheirs?"?kee\
p=1":"";try{o=await fetch(this.options.address+r,{method:"PUT",body:e,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(e)}if(o.ok)return this.saved(o,i);this.dirty=!0;let s=await o.json().catch(()=>({}));return o.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):o.status===401?this.stop("signed-out",{}):o.status>=500||o.status===429?this.unreachable(e):this.stop("\
refused",{message:s.detail})}async saved(t,e){this.tries=0,this.keepTheirs=!1,this.revision=Yu(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),e)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),Uu[Math.min(this.tries++,Uu.length-1)])}stop(t,e){this.stopped=!0,this.keep(),this.options.onState(t,e)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:Yu(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function Yu(n){return n.headers.get("ETag")?.replace(/^W\/|"/g,"")}var Sa=400,qy=3200,ns=class{constructor(t){this.stage=t,this.turn=0}async go(t,e){this.stop();let i=this.turn,o=this.plan(t);if(o.length===0||matchMedia("(prefe\
rs-reduced-motion: reduce)").matches)return!0;let r=Math.max(...o.map(l=>l.at))+Sa,s=Math.max(1,r/qy),a=this.stage.diagram.get("canvas").getLayer("tokens",10),c=performance.
now();return new Promise(l=>{let h=u=>{if(i!==this.turn)return l(!1);let f=Math.max(0,u-c)*s;for(let d of o)this.move(d,(f-d.at)/Sa,a,e);return f<r?requestAnimationFrame(
h):(this.clear(a),l(!0))};requestAnimationFrame(h)})}stop(){this.turn++,this.stage.diagram.get("canvas").getLayer&&this.clear(this.stage.diagram.get("canvas").getLayer(
"tokens",10))}clear(t){t.replaceChildren()}plan(t){let e=this.stage.diagram.get("elementRegistry"),i=new Map;return t.flatMap(o=>{let r=e.find(a=>a.flow?.id===o);
if(!r)return[];let s=i.get(r.source)??0;return i.set(r.target,Math.max(i.get(r.target)??0,s+Sa)),[{flow:o,at:s,points:r.waypoints,length:Gy(r.waypoints),dot:null,
over:!1}]})}move(t,e,i,o){if(e<0||t.over)return;t.dot||(o(t.flow),t.dot=O("circle",{class:"token",r:7},i));let r=e<.5?2*e*e:1-(-2*e+2)**2/2,{x:s,y:a}=Wy(t.points,
t.length*Math.min(1,r));t.dot.setAttribute("transform",`translate(${s} ${a})`),e>=1&&(t.over=!0,t.dot.remove())}};function Gy(n){let t=0;for(let e=1;e<n.length;e++)
t+=Math.hypot(n[e].x-n[e-1].x,n[e].y-n[e-1].y);return t}function Wy(n,t){for(let e=1;e<n.length;e++){let[i,o]=[n[e-1],n[e]],r=Math.hypot(o.x-i.x,o.y-i.y);if(t<=
r&&r>0)return{x:i.x+(o.x-i.x)*t/r,y:i.y+(o.y-i.y)*t/r};t-=r}return n[n.length-1]}var is=class{constructor(t,e,{ready:i,palette:o,keeps:r}){this.designer=e,this.ready=i,this.palette=o,this.keeps=r,this.root=t.querySelector(".designer"),this.opener=
t.querySelector("[data-try]"),this.banner=t.querySelector("[data-stage-banner]"),this.panel=t.querySelector("[data-stage-panel]"),this.body=t.querySelector("[da\
ta-stage-body]"),this.stage=null,this.shown="",this.open=new Map,this.opener.addEventListener("click",()=>this.stage?this.end():this.begin()),t.querySelector("[\
data-try-end]")?.addEventListener("click",()=>this.end()),this.panel.addEventListener("click",s=>this.clicked(s.target)),this.panel.addEventListener("toggle",s=>{
let{id:a,open:c}=s.target;a&&this.open.set(a,c)},!0),this.body.addEventListener("htmx:config:request",s=>{s.detail.ctx.request.timeout=_a}),this.body.addEventListener(
"htmx:after:swap",()=>this.drawn())}async begin(){if(this.stage||this.beginning||(this.beginning=!0,!await this.ready().finally(()=>this.beginning=!1)))return;let e=this.
draft;this.root.classList.add("is-trying"),this.place=A("div",{class:"designer-canvas stage-canvas","data-stage":""}),e.after(this.place);for(let i of this.hidden())
i.inert=!0;this.banner.hidden=this.panel.hidden=!1,this.pressed(!0),this.stage=Kr({container:this.place,readOnly:!0,document:this.designer.json(),palette:this.palette,
facts:this.designer.facts(),icons:document.documentElement.dataset.icons??""}),Object.defineProperty(this.place,"designer",{value:this.stage}),this.stage.status(
{blocks:{},flows:[]}),this.tokens=new ns(this.stage),this.shown="",this.body.dispatchEvent(new CustomEvent("try-load"))}end(){if(this.stage){this.tokens?.stop(),
this.stage.destroy(),this.place?.remove(),this.stage=null,this.root.classList.remove("is-trying");for(let t of this.hidden())t.inert=!1;this.banner.hidden=this.
panel.hidden=!0,this.pressed(!1),window.segue.say("Back to the draft."),this.opener.focus()}}get draft(){return this.root.querySelector(".designer-canvas:not([d\
ata-stage])")}hidden(){let t=document.querySelector(".page__bar-actions [data-undo]")?.closest(".btn-group")??null;return[this.draft,...this.root.querySelectorAll(
".palette, .panel:not([data-stage-panel])"),t].filter(e=>e!==null).map(e=>e)}pressed(t){this.opener.setAttribute("aria-pressed",String(t));let e=this.opener.querySelector(
"span");e&&(e.textContent=t?"Stop trying":"Try it")}drawn(){let t=this.body.querySelector("#try-scene")?.textContent??"";for(let[i,o]of this.open)document.getElementById(
i)?.toggleAttribute("open",o);if(this.offer(),!t||!this.stage||this.shown===t)return;this.shown=t;let e=JSON.parse(t);window.segue.say(e.say),this.body.querySelector(
".errors")||(this.panel.querySelector(".stage-body")?.scrollTo({top:0}),this.body.querySelector("[data-stage-focus]")?.focus({preventScroll:!0})),this.play(e)}async play(t){
let{stage:e,tokens:i}=this;if(!e||!i||!await i.go(t.went,r=>e.show(e.flow(r)?.to??"")))return;let o={...t.status.blocks};for(let r of t.before.blocks)o[r]={status:"\
walked"};e.status({blocks:o,flows:[...t.status.flows,...t.before.flows]}),e.show(t.look)}offer(){let t=this.body.querySelector("[data-last-answer]");t&&(t.hidden=
!Ea(this.keeps,t.dataset.lastAnswer??""))}clicked(t){let e=t.closest("[data-try-show]")?.getAttribute("data-try-show");if(e&&this.stage?.select(e),t.closest("[d\
ata-take-answer]")){let i=t.closest("[data-last-answer]")?.getAttribute("data-last-answer")??"",o=this.body.querySelector("#try-json");if(!o)return;o.value=JSON.
stringify(JSON.parse(Ea(this.keeps,i)),null,2),o.focus()}}};function Xu(n,t){n.addEventListener("pointerdown",i=>{let o=Zu(i.target);if(!o||i.button!==0)return;let r=new AbortController,{signal:s}=r;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-i.clientX,a.clientY-i.clientY)<4||(r.abort(),t.drag(a,o))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>r.abort(),{signal:s})}),n.addEventListener("dragstart",i=>i.preventDefault()),n.addEventListener("click",i=>{let o=Zu(i.target);o&&t.add(o),i.target instanceof
Element&&i.target.closest("[data-lanes]")&&t.drawLanes()});let e=n.querySelector('input[type="search"]');e?.addEventListener("input",()=>{Vy(n,e.value),os(n,Pi(
n)[0])}),n.addEventListener("keydown",i=>Ky(i,n)),n.addEventListener("focusin",i=>{let o=Pi(n).find(r=>r===i.target);o&&os(n,o)}),n.addEventListener("toggle",()=>os(
n,Pi(n)[0]),!0),os(n,Pi(n)[0])}function Pi(n){return[...n.querySelectorAll(".palette__item, summary")].filter(t=>t.checkVisibility())}function os(n,t){if(t)for(let e of n.
querySelectorAll(".palette__item, summary"))e.setAttribute("tabindex",e===t?"0":"-1")}function Ky(n,t){let e=Pi(t),i=n.target,o=e.indexOf(i),r=i.matches('input[\
type="search"]');if(o<0&&!r||n.ctrlKey||n.metaKey||n.altKey)return;let a=(r?{ArrowDown:0}:{ArrowDown:o+1,ArrowUp:o-1,Home:0,End:e.length-1})[n.key];if(a===void 0)
return;n.preventDefault();let c=e[Math.max(0,Math.min(a,e.length-1))];c?.focus(),c?.scrollIntoView({block:"nearest"})}function Zu(n){return n instanceof Element?
n.closest("[data-kind]")?.getAttribute("data-kind"):null}function Vy(n,t){let e=t.toLowerCase().split(/\s+/).filter(Boolean);for(let i of n.querySelectorAll("[d\
ata-group]")){let o=0;for(let s of i.querySelectorAll("[data-kind], [data-lanes]")){let a=e.every(c=>(s.textContent+" "+s.title).toLowerCase().includes(c));s.hidden=
!a,a&&o++}i.hidden=o===0;let r=i.querySelector("details");r&&(r.open=e.length>0)}}var Ma="expression-list",rs=class{constructor(){this.box=document.createElement("ul"),this.box.id=Ma,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest(
'[role="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,i,o){if(e.length===0)return this.hide(t);this.note=
o;let r=this.field===t?this.chosen():null,s=t.closest("dialog")??document.body;this.box.parentElement!==s&&s.append(this.box),this.candidates=e,this.take=i,this.
field=t,this.active=-1,this.box.replaceChildren(...e.map(Uy)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=e.findIndex(c=>r&&c.text===r.text&&c.start===r.start&&c.end===r.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",Ma),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.
active<0?t>0?0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((i,o)=>i.setAttribute("aria-selected",String(o===this.active))),e[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),i=innerHeight-t.bottom-8,o=t.top-8,r=i<Math.min(e.height,160)&&o>i;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,r?o:i))}px`;let s=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=r?`${Math.max(8,t.top-4-Math.min(e.height,o))}px`:`${Math.max(t.bottom,s)+4}px`}};function Uy(n,t){
let e=document.createElement("li");e.id=`${Ma}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=
String(t);let i=document.createElement("span");i.className="fx-option__head";let o=document.createElement("span");if(o.className="fx-option__label",o.textContent=
n.label.trim()||n.text,i.append(o),n.type&&n.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=n.type,i.append(s)}
e.append(i);let r=[n.doc,n.example?`Example: ${n.example}`:""].filter(Boolean).join(" ");if(r){let s=document.createElement("span");s.className="fx-option__doc",
s.textContent=r,e.append(s)}return e}var Yy=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Zy=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Xy(n){
let t=[];for(let e=0;e<n.length;e++){let i=n[e];if((i==="{"||i==="}")&&n[e+1]===i)e++;else if(i==="{"){let o=Jy(n,e+1);t.push({start:e,end:e+1,kind:"brace"});for(let r of Ju(
n.slice(e+1,o)))t.push({...r,start:r.start+e+1,end:r.end+e+1,kind:r.kind==="name"?"hole":r.kind});o<n.length&&t.push({start:o,end:o+1,kind:"brace"}),e=o}}return t}
function Jy(n,t){let e=0,i=!1;for(let o=t;o<n.length;o++){let r=n[o];if(i&&r==="\\")o++;else if(r==='"')i=!i;else{if(i)continue;if(r==="{")e++;else if(r==="}"&&
e--===0)return o}}return n.length}function Ju(n){let t=[];for(let e of n.matchAll(Zy)){let i=e.index,o=i+e[0].length,r=e.groups??{},s="sign";r.text?s=r.text.startsWith(
"@")?"date":"text":r.number?s="number":r.word&&(s=Yy.has(r.word)&&!/^\s*\(/.test(r.word==="not"?n.slice(o):"")?"key":/^\s*\(/.test(n.slice(o))?"call":"name"),t.
push({start:i,end:o,kind:s})}return t}function Qu(n,t,e,i=!1){let o=new Set([0,t.length]),r=i?Xy(t):Ju(t);for(let h of r)o.add(h.start).add(h.end);for(let h of e)
o.add(h.start).add(h.end);let s=[...o].filter(h=>h>=0&&h<=t.length).sort((h,u)=>h-u),a=[],c=0;for(let h=0;h+1<s.length;h++){let[u,f]=[s[h],s[h+1]];for(;c<r.length&&
r[c].end<=u;)c++;let d=r[c]&&r[c].start<=u?r[c].kind:"",m=e.find(x=>x.start<=u&&x.end>=f&&x.end>x.start);if(!d&&!m){a.push(document.createTextNode(t.slice(u,f)));
continue}let b=document.createElement("span");b.className=`${d?`fx-${d}`:""}${m?m.warning?" fx-odd":" fx-bad":""}`.trim(),b.textContent=t.slice(u,f),a.push(b)}let l=document.
createElement("span");l.append(...a),n.replaceChildren(l)}var Qy=30,tv="/expressions",ev,Ht=()=>ev??=new rs,Pe=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:i}=this.end;this.settled=t.value,t.addEventListener("change",
()=>this.settled=t.value,{signal:i}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:i}),t.addEventListener("keydown",o=>this.key(o),{signal:i}),
t.addEventListener("blur",()=>this.leave(),{signal:i}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:i}),t.addEventListener("sc\
roll",()=>this.scroll(),{signal:i}),this.draw()}dress(){let{input:t,options:{note:e}}=this,i=t.getAttribute("aria-describedby")??"";for(let[o,r]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(o,r);Ht().isOf(
t)&&Ht().tell(t),e&&!i.split(" ").includes(e.id)&&t.setAttribute("aria-describedby",`${i} ${e.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,Ht().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),
Qy)}again(){this.changed(this.wants)}leave(){this.wants=!1,Ht().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,e=this.input.value,i=this.wants?this.input.selectionStart??e.length:null,o;this.under.abort();let{signal:r}=this.under=new AbortController;try{
let s=await fetch(tv,{method:"POST",credentials:"same-origin",signal:r,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:e,caret:i})});if(!s.ok)return;o=await s.json(),await Ti()}catch{return}t!==this.asked||e!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=o.faults,this.draw(),this.say(o),this.options.onAnswer?.(o),this.wants&&document.activeElement===
this.input&&Ht().show(this.input,o.candidates,s=>this.take(s),this.options.note))}draw(){let t=this.options.paint;t&&(Qu(t,this.input.value,this.faults,this.options.
prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:e,preview:i}=this.
options,o=t.faults.find(a=>!a.warning)??t.faults[0],r=JSON.stringify(o??null);if(e&&(this.told!==r||!e.hasChildNodes())&&(this.told=r,e.replaceChildren(),e.classList.
toggle("is-odd",!!o?.warning),o)){let a=document.createElement("span");a.textContent=o.text,e.append(a),o.suggestion&&e.append(this.suggestion(o)),this.within&&
document.activeElement===document.body&&e.querySelector("button")?.focus()}if(o&&!o.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!i)return;let s=t.preview;i.textContent=!s||o?"":s.why?s.why:`Gives ${s.value}`,i.classList.toggle("is-none",!!s?.why)}suggestion({start:t,end:e,
suggestion:i}){let o=document.createElement("button");return o.type="button",o.className="fx-use",o.textContent=`Use ${i}`,o.addEventListener("pointerdown",r=>r.
preventDefault()),o.addEventListener("focus",()=>this.within=!0),o.addEventListener("blur",r=>this.within=r.relatedTarget===null),o.addEventListener("click",()=>{
this.input.focus(),this.replace(t,e,i),this.wants=!1}),o}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||
Ht().hide(this.input)}replace(t,e,i){this.input.setRangeText(i,t,e,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let e=Ht().isOf(this.
input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(!e){t.key==="Escape"&&(this.wants=
!1);return}if(t.key==="ArrowDown"||t.key==="ArrowUp")Ht().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&Ht().chosen()&&!t.shiftKey)this.
take(Ht().chosen());else if(t.key==="Escape")Ht().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}};var tf=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,nv=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,iv=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,ov=new Set(
["true","false","null","-"]);function Ii(n,t,e,i){let o=n.trim();if(o===""||o==="-")return o;switch(t){case"string":return e?ef(o,i):nf(o,i);case"number":return o.
replace(nv,r=>r.replaceAll(",",""));case"date":return o.replace(iv,'@"$1"');case"boolean":return/^yes$/i.test(o)?"true":/^no$/i.test(o)?"false":/^(true|false)$/i.
test(o)?o.toLowerCase():o}return o}function ef(n,t){let e=/^not\s*\((.*)\)$/s.exec(n);if(e)return`not(${ef(e[1].trim(),t)})`;if(n.includes('"'))return n;let i=n.
split(",").map(o=>o.trim());return i.every(o=>tf.test(o)||o==="")?i.filter(Boolean).map(o=>nf(o,t)).join(", "):n}function nf(n,t){return tf.test(n)&&!ov.has(n)&&
!t(n)?JSON.stringify(n):n}var of,ss=class{constructor(t,e){this.place=t,this.address=e,this.key=`segue.samples.${e}`,this.fields=new WeakMap,this.typed=JSON.parse(sessionStorage.getItem(
this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.keep()),t.addEventListener("htmx:aft\
er:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",i=>{let o=i.target;!o.closest?.("[data-formula]")||this.from!==null||this.load().then(()=>this.
fields.get(o)?.again())}),this.find()}async load(){of??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"application/json"}}).then(i=>i.ok?i.json():
{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:e}=await of;this.known=e,this.from=t}keep(){let t=[...this.place.querySelectorAll("[data\
-formula-result]")];this.focused=t.some(e=>e.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(e=>e.firstChild).map(e=>({id:e.dataset.
formulaResult??"",nodes:[...e.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.querySelector(
".panel-form")?.getAttribute("data-of")===this.subject;for(let{id:e,nodes:i}of t?this.kept:[]){let o=this.place.querySelector(`[data-formula-result="${CSS.escape(
e)}"]`);o&&!o.firstChild&&o.append(...i)}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(
`${this.place.id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let e=t.querySelector("input, textarea");if(!e)
continue;let i=this.fields.get(e);if(i){i.options.paint=t.querySelector(".fx-paint"),i.dress(),i.draw();continue}let o=this.place.querySelector(`[data-formula-n\
ote="${CSS.escape(e.id)}"]`),r=this.place.querySelector(`[data-formula-result="${CSS.escape(e.id)}"]`);this.fields.set(e,new Pe(e,{paint:t.querySelector(".fx-pa\
int"),note:o,prose:t.dataset.prose!==void 0,about:()=>({mode:t.dataset.prose!==void 0?"text":"",type:t.dataset.want??"",vars:this.vars(),samples:{...this.known,
...this.typed}}),onAnswer:s=>r?.dataset.formulaResult===e.id&&this.show(r,e,s)}))}}show(t,e,i){if(t.contains(document.activeElement))return this.say(t,i);if(t.replaceChildren(),
!i.preview)return;let o=document.createElement("p");if(o.className="fx-preview",t.append(o),i.reads.length>0){let r=document.createElement("details");r.className=
"fx-samples";let s=document.createElement("summary");s.textContent="Sample data",r.append(s,...i.reads.map(a=>this.sample(a,e))),t.append(r)}this.say(t,i)}say(t,e){
let i=t.querySelector(".fx-preview"),o=e.preview;!i||!o||(i.textContent=o.why?o.why:`Gives ${o.value}`,i.classList.toggle("is-none",!!o.why))}sample(t,e){let i=document.
createElement("label"),o=document.createElement("span");o.textContent=t;let r=document.createElement("input");r.className="input input--small input--code",r.dataset.
quiet="true",r.dataset.sample=t,r.value=this.typed[t]??this.known[t]??"";let s=this.vars().find(a=>a.name===t)?.type??"";for(let a of["input","change"])r.addEventListener(
a,c=>{c.stopPropagation();let l=Ii(r.value,s,!1,()=>!1);l?this.typed[t]=l:delete this.typed[t],sessionStorage.setItem(this.key,JSON.stringify(this.typed)),this.
fields.get(e)?.changed(!1)});return i.append(o,r),i}};async function rf(n,t){let e=t.files?.[0];if(!e)return;let i=o=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:o})};try{let o=await fetch(n,{
method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:e}),r=await o.json().catch(()=>({}));return o.
ok?r:i(r.detail??"The file could not be read. Try another.")}catch{return i("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function sf(n,t,e){
let i=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let o=await fetch(n,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!o.ok)return i();let r=document.createElement("a");r.href=URL.createObjectURL(
await o.blob()),r.download=/filename="([^"]+)"/.exec(o.headers.get("Content-Disposition")??"")?.[1]??e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}catch{
i()}}var zt=n=>n.inputs.length+n.outputs.length+(n.notes?.length??0);function Y(n,t){return t<n.inputs.length?{part:"input",i:t}:t<n.inputs.length+n.outputs.length?{
part:"output",i:t-n.inputs.length}:{part:"note",i:t-n.inputs.length-n.outputs.length}}var Ni=(n,t,e)=>e+(t==="input"?0:t==="output"?n.inputs.length:n.inputs.length+
n.outputs.length);function nn(n,t){let{part:e,i}=Y(n,t);return e==="note"?n.notes?.[i]||`Note ${i+1}`:e==="output"?n.outputs[i].label||n.outputs[i].name||`Outpu\
t ${i+1}`:n.inputs[i].label||n.inputs[i].expression||`Input ${i+1}`}function cs(n,t){let{part:e,i}=Y(n,t);return(e==="input"?n.inputs[i].type:e==="output"?n.outputs[i].
type:"string")??""}function ji(n,t,e){let{part:i,i:o}=Y(n,e),r=n.rules[t];return(i==="input"?r.when[o]:i==="output"?r.then[o]:r.notes?.[o])??""}var as=(n,t,e)=>n.
map((i,o)=>o===t?e:i);function rv(n,t,e,i){let{part:o,i:r}=Y(n,e);if(o==="input")return{...t,when:as(t.when,r,i)};if(o==="output")return{...t,then:as(t.then,r,i)};
let s=Array.from({length:n.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:as(s,r,i)}}function Di(n,t){let e=n.rules.slice();for(let{r:i,c:o,text:r}of t)
e[i]&&o<zt(n)&&ji({...n,rules:e},i,o)!==r&&(e[i]=rv(n,e[i],o,r));return e.every((i,o)=>i===n.rules[o])?n:{...n,rules:e}}var on=n=>({when:n.inputs.map(()=>""),then:n.
outputs.map(()=>""),...n.notes?.length?{notes:n.notes.map(()=>"")}:{}}),rn=(n,t,e=[on(n)])=>({...n,rules:[...n.rules.slice(0,t),...e,...n.rules.slice(t)]}),Ca=(n,t,e)=>({
...n,rules:n.rules.filter((i,o)=>o<t||o>e)});function af(n,t,e,i){if(t+i<0||e+i>=n.rules.length)return n;let o=n.rules.slice(t,e+1),r=Ca(n,t,e);return rn(r,t+i,
o)}function cf(n,t,e,i){let o=(s,a)=>[...s.slice(0,e),a,...s.slice(e)];if(t==="input")return{...n,inputs:o(n.inputs,i),rules:n.rules.map(s=>({...s,when:o(s.when,
"")}))};if(t==="output")return{...n,outputs:o(n.outputs,i),rules:n.rules.map(s=>({...s,then:o(s.then,"")}))};let r=n.notes??[];return{...n,notes:o(r,i),rules:n.
rules.map(s=>({...s,notes:o(r.map((a,c)=>s.notes?.[c]??""),"")}))}}function lf(n,t){let{part:e,i}=Y(n,t),o=r=>r.filter((s,a)=>a!==i);return e==="input"?{...n,inputs:o(
n.inputs),rules:n.rules.map(r=>({...r,when:o(r.when)}))}:e==="output"?n.outputs.length<2?n:{...n,outputs:o(n.outputs),rules:n.rules.map(r=>({...r,then:o(r.then)}))}:
{...n,notes:o(n.notes??[]),rules:n.rules.map(r=>({...r,notes:o(r.notes??[])}))}}function hf(n,t,e){let{part:i,i:o}=Y(n,t),r=i==="input"?n.inputs:i==="output"?n.
outputs:n.notes??[],s=o+e;if(s<0||s>=r.length)return n;let a=c=>c.map((l,h)=>h===o?c[s]:h===s?c[o]:l);return i==="input"?{...n,inputs:a(n.inputs),rules:n.rules.
map(c=>({...c,when:a(c.when)}))}:i==="output"?{...n,outputs:a(n.outputs),rules:n.rules.map(c=>({...c,then:a(c.then)}))}:{...n,notes:a(n.notes??[]),rules:n.rules.
map(c=>({...c,notes:a(r.map((l,h)=>c.notes?.[h]??""))}))}}function uf(n,t,e){let{part:i,i:o}=Y(n,t);if(i==="note")return{...n,notes:as(n.notes??[],o,e.label??"")};
let r=i==="input"?n.inputs:n.outputs,s={...r[o],...e};for(let c of Object.keys(e))s[c]===""&&c!=="expression"&&delete s[c];let a=r.map((c,l)=>l===o?s:c);return i===
"input"?{...n,inputs:a}:{...n,outputs:a}}function ff(n){let t=[[]],e=n.replace(/\r\n?/g,`
`).replace(/\n$/,""),i="",o=!1,r=()=>t[t.length-1];for(let s=0;s<e.length;s++){let a=e[s];o&&a==='"'&&e[s+1]==='"'?(i+='"',s++):o&&a==='"'?o=!1:o?i+=a:a==='"'&&
i===""&&sv(e,s)?o=!0:a==="	"?(r().push(i),i=""):a===`
`?(r().push(i),i="",t.push([])):i+=a}return r().push(i),t}function sv(n,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(n.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var df=n=>n.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var ne=34,ls=12,hs=class{constructor(t,e,i){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=
0,t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.
sheet.setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let r of[
this.head,this.body,this.foot])r.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",
this.note.hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",r=>this.key(r),{signal:i}),t.addEventListener("copy",r=>this.copy(r),{signal:i}),
t.addEventListener("cut",r=>this.copy(r)&&this.clear(),{signal:i}),t.addEventListener("paste",r=>this.paste(r),{signal:i}),t.addEventListener("pointerdown",r=>this.
press(r),{signal:i}),t.addEventListener("dblclick",r=>this.cellOf(r.target)&&this.begin(),{signal:i}),t.addEventListener("scroll",()=>this.rows(),{signal:i}),t.
addEventListener("focus",()=>this.draw(),{signal:i});let o=new ResizeObserver(()=>this.rows());o.observe(t),i.addEventListener("abort",()=>o.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=zt(t),i=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(0,Math.min(s.c,e-1))});
this.at=i(this.at),this.from=i(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let o=Aa(1);o.append(av());for(let s=0;s<e;s++)o.append(this.heading(t,s));this.head.replaceChildren(o);let r=Aa(t.rules.length+2);r.className="grid__test",r.append(
mf("Try","Test row"));for(let s=0;s<e;s++)r.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(r),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/ne)-ls),i=Math.ceil(this.place.clientHeight/ne)+2*ls,o=Math.max(0,Math.min(e-e%ls,t.rules.length-1));if(o===
this.first&&this.shown===i)return;this.first=o,this.shown=i;let r=[yf(o)],s=Math.min(t.rules.length,o+i+ls);for(let c=o;c<s;c++)r.push(this.rule(t,c));r.push(yf(
t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...r),this.select()}rule(t,e){
let i=Aa(e+2),o=this.owner.mark(e);o&&i.classList.add(`is-${o}`),i.append(mf(String(e+1),pf(e,o)));for(let r=0;r<zt(t);r++)i.append(this.cell(t,e,r));return i}heading(t,e){
let i=document.createElement("th"),{part:o,i:r}=Y(t,e);i.setAttribute("role","columnheader"),i.scope="col",gf(i,-1,e),i.classList.add(`grid__${o}`);let s=document.
createElement("span");s.className="grid__title",s.textContent=nn(t,e);let a=document.createElement("span");a.className="grid__under";let c=o==="input"?t.inputs[r].
type:o==="output"?t.outputs[r].type:"",l=o==="input"?t.inputs[r].label?t.inputs[r].expression:"":o==="output"&&t.outputs[r].label?t.outputs[r].name??"":"";return a.
textContent=[o==="input"?"If":o==="output"?"Then":"Note",l,c&&lv(c)].filter(Boolean).join(" · "),i.append(s,a),this.owner.problem(-1,e)&&i.classList.add("is-wr\
ong"),i}cell(t,e,i){let o=document.createElement("td");o.setAttribute("role","gridcell"),gf(o,e,i);let{part:r}=Y(t,i);o.classList.add(`grid__${r}`);let s=this.owner.
text(e,i),a=document.createElement("span");a.className="grid__text",a.textContent=s,r==="input"&&s===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),o.append(a);let c=this.owner.problem(e,i);return c&&(o.classList.add(c.warning?"is-odd":"is-wrong"),o.setAttribute("aria-invalid",
c.warning?"false":"true")),o}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let i=Number(e.getAttribute("aria-\
rowindex"))-2,o=this.owner.mark(i);e.classList.toggle("is-lit",o==="lit"),e.classList.toggle("is-unused",o==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",pf(i,o))}for(let e of this.sheet.querySelectorAll("[data-c]")){let i=Number(e.dataset.r),o=Number(e.dataset.c),r=this.owner.problem(i,o);e.classList.
toggle("is-wrong",!!(r&&!r.warning)),e.classList.toggle("is-odd",!!r?.warning),e.role==="gridcell"&&e.setAttribute("aria-invalid",String(!!(r&&!r.warning)));let s=e.
querySelector(".grid__text");i===t.rules.length&&s&&(s.textContent=this.owner.text(i,o))}this.tell()}select(){let{r:t,c:e}=this.at,i=Math.min(t,this.from.r),o=Math.
max(t,this.from.r),r=Math.min(e,this.from.c),s=Math.max(e,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active, .is-selected"))l.classList.remove("\
is-active","is-selected"),l.removeAttribute("aria-selected");let a=i!==o||r!==s;for(let l of this.sheet.querySelectorAll("[data-c]")){let h=Number(l.dataset.r),
u=Number(l.dataset.c);a&&h>=i&&h<=o&&u>=r&&u<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.find(t,e);c?.classList.add("\
is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),e=this.owner.problem(this.at.r,this.at.c),i=this.edit!==null;if(this.note.hidden=!(t&&(e||i)),!t||
this.note.hidden)return;i||(this.note.textContent=e.text+(e.suggestion?` Did you mean ${e.suggestion}?`:""),this.note.classList.toggle("is-odd",!!e.warning)),this.
note.style.left=`${t.offsetLeft}px`;let o=t.offsetTop+t.offsetHeight,r=this.at.r>=this.last;this.note.style.top=r?"":`${o}px`,this.note.classList.toggle("grid__\
say--above",r)}find(t,e){return this.sheet.querySelector(`[data-r="${t}"][data-c="${e}"]`)}cellOf(t){let e=t?.closest?.("[data-c]");return e?{r:Number(e.dataset.
r),c:Number(e.dataset.c)}:null}go(t,e,i=!1){let o=zt(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,o-1))},i||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*ne,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+ne>this.place.scrollTop+l&&(this.place.scrollTop=c+
ne-l),this.rows()}let i=this.find(t,e);if(!i)return;let o=i.offsetLeft,r=this.head.querySelector("th")?.offsetWidth??0;o-r<this.place.scrollLeft?this.place.scrollLeft=
o-r:o+i.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=o+i.offsetWidth-this.place.clientWidth)}showRule(t){let e=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,i=t*ne;(i<this.place.scrollTop||i+ne>this.place.scrollTop+e)&&(this.place.scrollTop=Math.max(0,i-Math.max(0,(e-ne)/
2))),this.rows()}press(t){let e=t.target.closest?.("[data-rule]"),i=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&
this.commit(),t.button!==0||!i&&!e))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let r=Number(e.dataset.rule)-1;r>=
0&&(this.go(r,zt(this.owner.table())-1),this.from={r,c:0},this.select());return}if(!i)return;this.go(i.r,i.c,t.shiftKey);let o=new AbortController;addEventListener(
"pointermove",r=>{let s=this.cellOf(document.elementFromPoint(r.clientX,r.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:o.signal}),
addEventListener("pointerup",()=>o.abort(),{signal:o.signal})}key(t){if(this.edit)return;let{r:e,c:i}=this.at,o=t.ctrlKey||t.metaKey,r=zt(this.owner.table()),s=Math.
max(1,Math.floor(this.place.clientHeight/ne)-3),a=(h,u)=>(this.go(h,u,t.shiftKey),!0),c={ArrowUp:()=>a(o?0:e-1,i),ArrowDown:()=>a(o?this.last-1:e+1,i),ArrowLeft:()=>a(
e,o?0:i-1),ArrowRight:()=>a(e,o?r-1:i+1),Home:()=>a(o?0:e,0),End:()=>a(o?this.last-1:e,r-1),PageUp:()=>a(Math.max(0,e-s),i),PageDown:()=>a(Math.min(this.last-1,
e+s),i),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>o?this.insert(t.shiftKey):t.shiftKey?a(e-1,i):this.begin(),F2:()=>this.begin(),
Delete:()=>o?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>o&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!o&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:zt(this.
owner.table())-1},this.select(),!0}tab(t){let e=zt(this.owner.table()),{r:i,c:o}=this.at,r=(i+1)*e+o+(t?-1:1);return r<0||r>=(this.last+2)*e?!1:(this.go(Math.floor(
r/e)-1,r%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.
at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:i,bottom:o}=this.span(),r={
ArrowUp:-1,ArrowDown:1}[t];if(r&&this.at.r>=0&&this.at.r<this.last){let c=af(e,i,o,r);return c===e||(this.at.r+=r,this.from.r+=r,this.owner.change(c,"Move rule"),
this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=hf(e,this.at.c,s);return a!==e&&(this.at.c+=s,this.from.c=this.at.c,this.
owner.change(a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),i=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(rn(e,i,[on(
e)]),"Add rule"),this.go(i,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();return this.last===0||(this.owner.change(Ca(this.owner.table(),t,e),e>t?"Remove \
rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:e,left:i,right:o}=this.span();if(this.at.r>=this.last&&this.from.r>=
this.last){for(let s=i;s<=o;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let r=[];for(let s=t;s<=e;s++)for(let a=i;a<=o;a++)r.push({r:s,
c:a,text:""});return this.owner.change(Di(this.owner.table(),r),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:i,bottom:o,
left:r,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-r+1},(c,l)=>this.owner.text(this.last,r+l)));else for(let c=i;c<=o;c++)a.push(
Array.from({length:s-r+1},(l,h)=>ji(e,c,r+h)));return t.clipboardData?.setData("text/plain",df(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;
let e=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!e)return;let{top:i,left:o}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.
span();this.owner.paste(e,i,o)}begin(t){let{r:e,c:i}=this.at;if(e<0)return this.owner.head(i),!0;if(e>=this.last&&Y(this.owner.table(),i).part!=="input")return!0;
let o=this.find(e,i);if(!o||this.edit)return!0;let r=document.createElement("input");r.className="grid__edit",r.value=t??this.owner.text(e,i),r.setAttribute("ar\
ia-label",`${nn(this.owner.table(),i)}, ${e<this.last?`rule ${e+1}`:"test row"}`),r.setAttribute("aria-describedby","grid-say");let s=document.createElement("sp\
an");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),o.classList.add("is-edited"),o.append(s,r),this.note.replaceChildren(),this.edit={input:r,
assist:null,r:e,c:i},r.focus({preventScroll:!0}),r.setSelectionRange(r.value.length,r.value.length),this.edit.assist=this.owner.assist(r,e,i),r.addEventListener(
"keydown",a=>this.editKey(a)),r.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===r&&document.activeElement!==r&&!this.note.contains(document.activeElement)&&
this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:e,c:i}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,i);else if(t.
key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){
if(!this.edit)return;let{input:e,r:i,c:o}=this.edit;this.stop(t),this.owner.enter(i,o,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.
destroy();let i=e.input.parentElement;i?.classList.remove("is-edited"),i?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function Aa(n){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(n)),t}function av(){let n=document.
createElement("th");return n.className="grid__rule",n.setAttribute("role","columnheader"),n.setAttribute("aria-label","Rule"),n.textContent="#",n}var pf=(n,t)=>`\
Rule ${n+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function mf(n,t){let e=document.createElement("th");return e.className="grid\
__rule",e.setAttribute("role","rowheader"),e.setAttribute("aria-label",t),e.dataset.rule=n,e.textContent=n,e}function gf(n,t,e){n.id=`cell-${t}-${e}`,n.dataset.
r=String(t),n.dataset.c=String(e),n.setAttribute("aria-colindex",String(e+2))}function yf(n){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,n)*ne}px`,t.hidden=n<=0,t}var cv={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},lv=n=>cv[n]??n;function vf(n){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.
createElementNS("http://www.w3.org/2000/svg","use");return e.setAttribute("href",window.segue.icon(n)),t.append(e),t}var hv=50,fs=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let s of t.problems.slice(0,
hv))e.push(this.problem(s));for(let s of t.report?.gaps??[])e.push(this.gap(s));for(let s of t.report?.overlaps??[])e.push(Nn("warn",s.text,[us(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])e.push(Nn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[us(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&e.push(Nn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(Nn("good","Nothing to mend. Every combination of inputs is covered.",[]));let o=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),o&&this.editor.grid.place.focus();let r=t.test;this.result.textContent=r?Object.keys(r.faults).
length?"One of the values cannot be read.":r.why?r.why:`${r.rules.length===0?"No rule matches":`Rule${r.rules.length>1?"s":""} ${r.rules.map(s=>s+1).join(", ")}\
 decide${r.rules.length>1?"":"s"}`}: ${r.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),i=t.input>=0?t.input:t.output>=0?Ni(e,"output",t.output):-1,o=[t.rule>=0?`Rule ${t.rule+1}`:"",i>=0?nn(e,i):""].filter(Boolean).join(", "),r=i>=0?[us("S\
how",()=>this.go(t.rule,i))]:[];return Nn(t.warning?"warn":"bad",`${o?`${o}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,r)}gap(t){return Nn(
"warn",t.text,[us("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(rn(e,e.rules.length,[{...on(e),when:t.when.map(i=>i==="-"?"":i)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.
place.focus({preventScroll:!0})}},xf={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Nn(n,t,e){let i=document.createElement("li");i.className=`finding finding--${n}`;let o=document.createElement("span");o.className="finding__text";let r=document.
createElement("span");return r.className="sr-only",r.textContent=xf[n][1],o.append(r,t),i.append(vf(xf[n][0]),o,...e),i}function us(n,t){let e=document.createElement(
"button");return e.type="button",e.className="btn btn--secondary btn--small",e.textContent=n,e.addEventListener("click",t),e}var uv={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},ds=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let i of["expression","values","default"]){let o=this.input(i);this.assists.push(new Pe(o,{paint:o.parentElement?.querySelector(
".fx-paint"),note:this.note(i),about:()=>({mode:i==="values"?"tests":"",type:i==="expression"?"":this.type(),vars:e.host.vars(),closed:e.host.closed})}))}t.addEventListener(
"change",i=>this.changed(i.target),{signal:e.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i}=Y(t,this.c);return(e==="output"?t.outputs[i]?.
type:t.inputs[i]?.type||this.editor.answer.types?.[i])??""}show(t){let e=this.editor.table();this.c=t;let{part:i,i:o}=Y(e,t),r=i==="input"?e.inputs[o]:i==="outp\
ut"?e.outputs[o]:{label:e.notes?.[o]},s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${nn(e,t)}”`);for(let l of["label","expression",
"name","type","values","default"]){let h=this.input(l),u=h.closest("[data-setting]");u.hidden=!uv[i].includes(l),!(document.activeElement===h&&h.value!=="")&&(h.
value=r?.[l]??"",this.assists.find(f=>f.input===h)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=i==="output"?"Values, the mo\
st important first":"Allowed values");let c=this.editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=i==="output"&&e.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:e,i}=Y(t,this.c);for(let o of["expression","values","default","name"]){let r=this.note(o);if(!r||document.activeElement===this.input(
o))continue;let s=this.editor.answer.problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===i&&a.field===o);r.textContent=s?s.text:"",r.classList.
toggle("is-odd",!!s?.warning),this.input(o).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=Y(this.editor.table(),this.c),e=this.input(
t==="input"?"expression":"label");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),i=this.editor.table(),o={[e]:t.value.trim()};if(e==="expres\
sion"){let r=this.editor.host.vars().find(a=>a.name===o.expression),{i:s}=Y(i,this.c);r?.type&&!/[<]/.test(r.type)?o.type=r.type:r&&(o.type=""),r?.values?.length&&
!i.inputs[s].values&&(o.values=r.values.join(", "))}e==="name"&&(o.name=o.name.replace(/\s+/g,"_")),this.editor.change(uf(i,this.c,o),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(i=>i.expression),e=this.editor.host.vars().find(i=>!t.includes(i.name)&&/^(string|number|boolean|date)$/.test(i.type??""));
return e?{expression:e.name,type:e.type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var ps=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),i=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(i,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var fv=120,dv=600,ms=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:i}=this.end;this.grid=new hs(this.part("grid"),this,i),this.heading=new ds(this.part("column"),this),this.findings=new fs(this.part("findings"),this),
this.past=e.past?new ps(this.part("past"),this):null,this.part("past").hidden=!e.past;for(let r of["import","export"])t.querySelector(`[data-do="${r}"]`).hidden=
!!e.closed;t.addEventListener("click",r=>this.clicked(r.target),{signal:i}),t.addEventListener("change",r=>this.changed(r.target),{signal:i}),t.addEventListener(
"keydown",r=>this.keys(r),{signal:i});let o=t.querySelector('[name="table-name"]');o&&(o.value=e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:e}=this.host.read(),i=this.root.querySelector('[name="table-name"]');i&&document.activeElement!==i&&(i.value=t),this.part("policy").value=e.hitPolicy;
let o=this.part("aggregation");o.value=e.aggregation??"";let r=o.closest(".field");r instanceof HTMLElement&&(r.hidden=e.hitPolicy!=="collect");let s=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.host.can();for(let[c,l]of Object.entries(a)){let h=this.root.querySelector(
`[data-do="${c}"]`);h instanceof HTMLButtonElement&&(h.disabled=!l)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,e){let i=this.table();if(t<i.rules.
length)return ji(i,t,e);let{part:o,i:r}=Y(i,e);return o==="input"?this.test[r]??"":o==="output"?this.outcome(r):""}outcome(t){let e=this.answer.test;return t===
0&&e?e.value??"":""}enter(t,e,i){let o=this.table(),{part:r,i:s}=Y(o,e),a=l=>this.host.vars().some(h=>h.name===l),c=r==="note"?i:Ii(i,cs(o,e)||this.answer.types?.[s]||
"",r==="input"&&t<o.rules.length,t<o.rules.length?a:()=>!1);if(t<o.rules.length)return this.change(Di(o,[{r:t,c:e,text:c}]),"Change cell");r==="input"&&(this.test=
Array.from({length:o.inputs.length},(l,h)=>h===s?c:this.test[h]??""),this.grid.draw(),this.check())}paste(t,e,i){let o=this.table(),r=ff(t),s=[],a=zt(o),c=u=>this.
host.vars().some(f=>f.name===u);if(e>=o.rules.length){r[0].forEach((u,f)=>i+f<a&&this.enter(e,i+f,u));return}let l=Math.max(0,e+r.length-o.rules.length),h=l?rn(
o,o.rules.length,Array.from({length:l},()=>on(o))):o;for(let[u,f]of r.entries())for(let[d,m]of f.entries()){if(i+d>=a)break;let{part:b,i:x}=Y(o,i+d);s.push({r:e+
u,c:i+d,text:b==="note"?m:Ii(m,cs(o,i+d)||(b==="input"?this.answer.types?.[x]:"")||"",b==="input",c)})}this.change(Di(h,s),r.length*r[0].length>1?"Paste cells":
"Paste cell"),this.grid.from={r:e,c:i},this.grid.at={r:e+r.length-1,c:Math.min(a-1,i+Math.max(...r.map(u=>u.length))-1)},this.grid.select()}problem(t,e){return this.
problems.get(`${t} ${e}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,e,i){let o=this.table(),{part:r,i:s}=Y(o,i);if(r==="note"||e>=o.rules.length)return null;let a=cs(o,i)||(r==="input"?this.answer.
types?.[s]:"")||"",c=(r==="input"?o.inputs[s].values:o.outputs[s].values)??"";return new Pe(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:r===
"input"?"tests":"",type:a,vars:this.host.vars(),values:c,closed:this.host.closed})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let i=this.table(),o=this.grid.at.c,{part:r,i:s}=Y(i,o),a=(l,h)=>{
let u=l==="input"?i.inputs:l==="output"?i.outputs:i.notes??[],f=r===l?s+1:u.length;this.change(cf(i,l,f,h),"Add column"),this.grid.go(-1,Ni(this.table(),l,f)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(i.notes?.length??0)+1}`),"remove-column":()=>{this.change(lf(i,o),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,o-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),fv),this.rest=setTimeout(()=>this.ask(!0),dv)}async ask(t){let e=++this.
asked,i=this.table(),o=await pv("/tables/check",{table:i,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(!o||
e!==this.asked||this.end.signal.aborted)return;let r=String(this.answer.test?.rules??""),s=o.report??(this.answer.table===i?this.answer.report:void 0);this.answer=
{...o,report:s,table:i},this.problems=new Map;for(let a of o.problems){let c=a.input>=0?a.input:a.output>=0?Ni(i,"output",a.output):-1,l=`${a.rule} ${c}`;(!this.
problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,a)}for(let[a,c]of Object.entries(o.test?.faults??{}))this.problems.set(`${i.rules.length} ${a}`,
{text:c});this.grid.refresh(),o.test?.rules.length&&String(o.test.rules)!==r&&this.grid.showRule(o.test.rules[0]),this.heading.tell(),this.findings.show(this.answer),
this.root.dataset.checked=String(e)}async import(t){let e=await rf("/tables/import",t);if(!e)return;let[i,...o]=e.tables,r=[...e.left,...o.map(s=>`“${s.name}”\
 is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),window.segue.toast({tone:r.length?
"warn":"good",title:`“${i.name}” was imported`,text:r.join(" ")||"Undo brings back what was here."})}export(){let{name:t,body:e}=this.host.read();return sf(
"/tables/export",{name:t,table:e,vars:this.host.vars()},"table.dmn")}};async function pv(n,t){try{let e=await fetch(n,{method:"POST",credentials:"same-origin",headers:{
"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():void 0}catch{return}}function wf(n,t){let e=document.getElementById("table-editor");if(!(e instanceof HTMLDialogElement))return;let i=e.querySelector("[data-table-editor]"),o=null,r=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(h=>h.id===c);l()&&(e.showModal(),o=new ms(i,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(h,u)=>{r=!0,t.apply({document:{tables:s().map(f=>f.id===c?{...f,...h}:f)}},u),r=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(n.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),o.grid.place.focus(),Object.defineProperty(i,"editor",{value:o,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!o||r||(s().some(c=>c.id===o?.host.ref)?o.refresh():e.
close())}),e.addEventListener("close",()=>{o?.destroy(),o=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function bf(n){return document.getElementById(`designer-${n}`)?.textContent??""}function gs(n,t){let e=bf(n);return e?JSON.parse(e):t}function mv(n){let t=n.hasAttribute(
"data-read-only"),e={onChange:()=>{},onTurn:a=>a(),onSelect:a=>{},onOpen:a=>{},onKind:(a,c,l)=>{}},i=Kr({container:n,readOnly:t,inPage:n.hasAttribute("data-in-p\
age"),document:bf("document"),palette:gs("palette",[]),facts:gs("facts",{}),icons:document.documentElement.dataset.icons??"",emptyText:n.dataset.empty,onChange:()=>e.
onChange(),onTurn:a=>e.onTurn(a),onSelect:a=>e.onSelect(a),onOpen:a=>e.onOpen(a),onKind:(a,c,l)=>e.onKind(a,c,l)});n.removeAttribute("data-designer"),Sv(i);let o=document.
querySelector("[data-reading]"),r=o&&new Jr(o,i);Mv(i,a=>r?.status(a)),!t&&n.dataset.draft?gv(n,i,e,r):e.onSelect=({blocks:a})=>n.dispatchEvent(new CustomEvent(
"block-selected",{bubbles:!0,detail:a[0]??""})),t&&bv(n);let s=e.onSelect;e.onSelect=a=>{s(a),r?.selected(a.blocks)},o&&n.querySelector("svg")?.setAttribute("ar\
ia-details",o.id),Object.defineProperty(n,"designer",{value:i})}function gv(n,t,e,i){let o=document,r=new Vr(o,t),s=new Qr(o,t,v=>{let p=v.block??v.flow;p&&t.select(
p)?Bi("block"):p||Bi("process"),(p?h:d)?.focus(v.field)}),a=new es({address:n.dataset.draft??"",key:`segue.draft.${n.dataset.draft}`,revision:n.dataset.revision??
"0",read:()=>{let v=t.document();return{json:t.text(v),document:v}},onState:(v,p)=>{r.state(v,p),v==="conflict"&&_v(a,t,r,p),v==="refused"&&r.ask(p.message??"Th\
e draft was not saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,act:()=>kv(a)}]),v==="signed-out"&&r.ask("You were signed out, so \
your changes are not saved. They are kept on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(v,p)=>{
v.facts&&t.describe(p,v.facts),v.problems&&s.show(v.problems),i?.refresh()}}),c=async()=>{await vv(),await a.now()},l=o.querySelector('[data-panel-place="block"\
]'),h=l&&new $i(l,t,{of:"selection",before:c}),u=o.querySelector("[data-trial-body]"),f=o.querySelector('[data-panel-place="process"]'),d=f&&new $i(f,t,{of:"pro\
cess",before:c}),m=[h,d].filter(v=>v!==null),b=async()=>(await Promise.all(m.map(v=>v.settled()))).includes(!1)?!1:(await a.now(),a.dirty?(window.segue.toast({tone:"\
warn",title:"Your last changes are not saved yet",text:"What hinders it is told at the top of the page. Then try again."}),!1):!0);e.onTurn=v=>{m.some(p=>p.pending())?
Promise.all(m.map(p=>p.settled())).then(v):v()},u&&h&&new ts(u,t,h,b),o.querySelector("[data-try]")&&new is(o,t,{ready:b,palette:gs("palette",[]),keeps:u?.dataset.
keeps??""}),o.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>d?.first()),e.onChange=()=>{a.changed(),s.renamed()},e.onSelect=v=>{h?.
show(v),Object.values(v).flat().length===1&&Bi("block")},e.onOpen=()=>h?.focus(),o.querySelector(".panel")?.addEventListener("keydown",v=>xv(v,t)),e.onKind=(v,p,k)=>{
t.select(v),h?.ask({_kind:p,_props:k?JSON.stringify(k):""})},h?.show({blocks:[],flows:[],lanes:[],pools:[]});let x=o.querySelector("[data-palette]");x&&Xu(x,t),
s.show(gs("problems",[])),r.state("saved",{at:n.dataset.savedAt?new Date(n.dataset.savedAt):void 0}),Ev(a,t,r),wv(o,b,t),wf(n,t);let C=(n.dataset.draft??"").replace(
/draft$/,"samples");for(let v of[l,f])v&&new ss(v,C)}var yv=100;function vv(){return new Promise(n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,yv)})}
function xv(n,t){let e=n.target;n.key!=="Escape"||n.defaultPrevented||e.closest('[role="combobox"], [popover], dialog')||(n.preventDefault(),t.focus())}function wv(n,t,e){
n.querySelector("[data-publish]")?.addEventListener("click",async()=>{await t()&&(n.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),
window.segue.open("publish"))}),n.addEventListener("click",i=>{let o=i.target,r=o.closest?.("[data-go-to]")?.getAttribute("data-go-to");r&&e.select(r),o.closest?.(
"[data-show-problems]")&&Bi("problems");let s=o.closest?.("[data-show-tab]")?.getAttribute("data-show-tab");s&&Bi(s)}),n.addEventListener("htmx:after:swap",()=>{
let i=n.querySelector("[data-published]")?.getAttribute("data-published"),o=n.querySelector("[data-version] span");i&&o&&(o.textContent=`Version ${i}`)})}function bv(n){
let t=document.querySelector("[data-look] form");t&&n.addEventListener("block-selected",e=>{let i=t.elements.namedItem("block");i.value=e.detail,t.dispatchEvent(
new CustomEvent("look"))})}function kv(n){n.resume(),n.now()}function _v(n,t,e,{by:i,at:o}){e.ask(`${i??"Somebody else"} changed this draft${o?` at ${Mi(o)}`:""}\
. Your changes are kept, but not saved. The version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>n.overwrite()},{text:"\
Show theirs",act:async()=>{let r=await n.fetch();t.replace(r.json),n.accept(r.revision)}}])}function Ev(n,t,e){let i=n.kept();if(!i||i.json===t.json())return n.
forget();let o=()=>{t.replace(i.json),n.changed()};if(i.revision===n.revision){o();return}e.ask(`Changes you made at ${Mi(new Date(i.at))} were never saved, and\
 the draft has changed since.`,[{text:"Use my changes",primary:!0,act:o},{text:"Leave them",act:()=>n.forget()}])}function Bi(n){let t=document.querySelector(`[\
data-designer-tab="${n}"]`);if(t&&t.getAttribute("aria-selected")!=="true"){let e=document.activeElement;t.click(),(e instanceof HTMLElement||e instanceof SVGElement)&&
e.focus({preventScroll:!0})}}function Sv(n){new MutationObserver(()=>n.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}
function Mv(n,t){let e=document.querySelector("[data-canvas-status]");if(!e)return;let i="",o="",r=!1,s=()=>{let a=e.querySelector("script")?.textContent??"";if(!a||
a===i)return;i=a;let c=JSON.parse(a);if(n.status(c),t(c),c.many&&r)return;r=!0;let l=Cv(c);l!==o&&n.show(l),o=l};new MutationObserver(s).observe(e,{childList:!0,
subtree:!0,characterData:!0}),s()}function Cv(n){let t=Object.entries(n.blocks??{});for(let e of["attention","waiting","active"]){let[i]=t.find(([,o])=>o.status===
e)??[""];if(i)return i}return""}for(let n of document.querySelectorAll("[data-designer]"))mv(n);export{Kr as createDesigner};
