var Bh=/^class[ {]/;function Hh(e){return Bh.test(e.toString())}function Xi(e){return Array.isArray(e)}function Zi(e,t){return Object.prototype.hasOwnProperty.call(
e,t)}function Lo(...e){e.length===1&&Xi(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var zh=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Fh=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
Gh=/\/\*([^*]*)\*\//m;function Wh(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Hh(e)?zh:Fh);
if(!t)return[];let n=t[1]||t[2];return n&&n.split(",").map(o=>{let r=o.match(Gh);return(r&&r[1]||o).trim()})||[]}function Qi(e,t){let n=t||{get:function(g,v){if(v===
!1)return null;throw o.push(g),a(`No provider for "${g}"!`)}},o=[],r=this._providers=Object.create(n._providers||null),i=this._instances=Object.create(null),s=i.
injector=this,a=function(g){let v=o.join(" -> ");return o.length=0,new Error(v?`${g} (Resolving: ${v})`:g)};function c(g,v){if(!r[g]&&g.includes(".")){let p=g.split(
"."),y=c(p.shift());for(;p.length;)y=y[p.shift()];return y}if(Zi(i,g))return i[g];if(Zi(r,g)){if(o.indexOf(g)!==-1)throw o.push(g),a("Cannot resolve circular de\
pendency!");return o.push(g),i[g]=r[g][0](r[g][1]),o.pop(),i[g]}return n.get(g,v)}function l(g,v){if(typeof v>"u"&&(v={}),typeof g!="function")if(Xi(g))g=Lo(g.slice());else
throw a(`Cannot invoke "${g}". Expected a function!`);let y=(g.$inject||Wh(g)).map(k=>Zi(v,k)?v[k]:c(k));return{fn:g,dependencies:y}}function u(g){let{fn:v,dependencies:p}=l(
g),y=Function.prototype.bind.call(v,null,...p);return new y}function h(g,v,p){let{fn:y,dependencies:k}=l(g,p);return y.apply(v,k)}function f(g){return Lo(v=>g.get(
v))}function d(g,v){if(v&&v.length){let p=Object.create(null),y=Object.create(null),k=[],_=[],M=[],S,O,I,H;for(let V in r)S=r[V],v.indexOf(V)!==-1&&(S[2]==="pri\
vate"?(O=k.indexOf(S[3]),O===-1?(I=S[3].createChild([],v),H=f(I),k.push(S[3]),_.push(I),M.push(H),p[V]=[H,V,"private",I]):p[V]=[M[O],V,"private",_[O]]):p[V]=[S[2],
S[1]],y[V]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&v.forEach(Qt=>{S[1].$scope.indexOf(Qt)!==-1&&(p[V]=[S[2],S[1]],y[Qt]=!0)});v.forEach(V=>{if(!y[V])
throw new Error('No provider for "'+V+'". Cannot use provider from the parent!')}),g.unshift(p)}return new Qi(g,s)}let m={factory:h,type:u,value:function(g){return g}};
function b(g,v){let p=g.__init__||[];return function(){p.forEach(y=>{typeof y=="string"?v.get(y):v.invoke(y)})}}function x(g){let v=g.__exports__;if(v){let p=g.
__modules__,y=Object.keys(g).reduce((O,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(O[I]=g[I]),O),Object.create(null)),k=(p||[]).
concat(y),_=d(k),M=Lo(function(O){return _.get(O)});v.forEach(function(O){r[O]=[M,O,"private",_]});let S=(g.__init__||[]).slice();return S.unshift(function(){_.
init()}),g=Object.assign({},g,{__init__:S}),b(g,_)}return Object.keys(g).forEach(function(p){if(p==="__init__"||p==="__depends__")return;let y=g[p];if(y[2]==="p\
rivate"){r[p]=y;return}let k=y[0],_=y[1];r[p]=[m[k],Vh(k,_),k]}),b(g,s)}function C(g,v){return g.indexOf(v)!==-1||(g=(v.__depends__||[]).reduce(C,g),g.indexOf(v)!==
-1)?g:g.concat(v)}function w(g){let v=g.reduce(C,[]).map(x),p=!1;return function(){p||(p=!0,v.forEach(y=>y()))}}this.get=c,this.invoke=h,this.instantiate=u,this.
createChild=d,this.init=w(e)}function Vh(e,t){return e!=="value"&&Xi(t)&&(t=Lo(t.slice())),t}function ct(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var Kh=1e3;function Ot(e,t){var n=this;t=t||Kh,e.on(["render.shape","render.connection"],t,function(o,r){var i=o.type,s=r.element,a=r.gfx,c=r.attrs;if(n.canRender(
s))return i==="render.shape"?n.drawShape(a,s,c):n.drawConnection(a,s,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(o,r){if(n.canRender(
r))return o.type==="render.getShapePath"?n.getShapePath(r):n.getConnectionPath(r)})}Ot.prototype.canRender=function(e){};Ot.prototype.drawShape=function(e,t){};
Ot.prototype.drawConnection=function(e,t){};Ot.prototype.getShapePath=function(e){};Ot.prototype.getConnectionPath=function(e){};function Po(e){return Array.prototype.concat.apply([],e)}var Ln=Object.prototype.toString,qh=Object.prototype.hasOwnProperty;function Ji(e){return e===void 0}function Ce(e){
return e!==void 0}function ts(e){return e==null}function z(e){return Ln.call(e)==="[object Array]"}function mt(e){return Ln.call(e)==="[object Object]"}function B(e){
return Ln.call(e)==="[object Number]"}function gt(e){let t=Ln.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function fa(e){return Ln.call(e)==="[object String]"}function $o(e,t){return!ts(e)&&qh.call(e,t)}function Jt(e,t){let n=ga(t),o;return E(e,function(r,i){if(n(r,i))return o=r,!1}),o}function Z(e,t){let n=ga(t),o=[];return E(e,function(r,i){n(r,i)&&o.push(r)}),o}function E(e,t){let n,o;if(Ji(e))return;let r=z(e)?Zh:Uh;for(let i in e)if($o(e,
i)&&(n=e[i],o=t(n,r(i)),o===!1))return n}function Ae(e,t,n){return E(e,function(o,r){n=t(n,o,r)}),n}function Io(e,t){return!!Ae(e,function(n,o,r){return n&&t(o,r)},!0)}function da(e,t){return!!Jt(e,t)}
function yt(e,t){let n=[];return E(e,function(o,r){n.push(t(o,r))}),n}function Yh(e){return e&&Object.keys(e)||[]}function pa(e){return Yh(e).length}function Pn(e){
return yt(e,t=>t)}function te(e,t,n={}){return t=ns(t),E(e,function(o){let r=t(o)||"_",i=n[r];i||(i=n[r]=[]),i.push(o)}),n}function es(e,...t){e=ns(e);let n={};
return E(t,r=>te(r,e,n)),yt(n,function(r,i){return r[0]})}var ma=es;function Re(e,t){t=ns(t);let n=[];return E(e,function(o,r){let i=t(o,r),s={d:i,v:o};for(var a=0;a<
n.length;a++){let{d:c}=n[a];if(i<c){n.splice(a,0,s);return}}n.push(s)}),yt(n,o=>o.v)}function ns(e){return gt(e)?e:t=>t[e]}function ga(e){return gt(e)?e:t=>t===e}function Uh(e){return e}function Zh(e){return Number(e)}function $n(e,t){let n,o,r,
i;function s(h){let f=Date.now(),d=h?0:i+t-f;if(d>0)return a(d);e.apply(r,o),c()}function a(h){n=setTimeout(s,h)}function c(){n&&clearTimeout(n),n=i=o=r=void 0}
function l(){n&&s(!0),c()}function u(...h){i=Date.now(),o=h,r=this,n||a(t)}return u.flush=l,u.cancel=c,u}function fe(e,t){return e.bind(t)}function A(e,...t){return Object.assign(e,...t)}function Oe(e,t){let n={},o=Object(e);return E(t,function(r){r in o&&(n[r]=e[r])}),n}function ya(e,t){let n={},o=Object(e);return E(o,function(r,i){t.indexOf(i)===
-1&&(n[i]=r)}),n}function Xh(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function Qh(e,t){return t.appendChild(Xh(e,t))}
function N(e,t){return Qh(t,e),e}var rs=2,wa={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":rs,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":rs,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function Jh(e,t){return wa[t]?e.style[t]:e.getAttributeNS(null,t)}
function ba(e,t,n){var o=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),r=wa[o];r?(r===rs&&typeof n=="number"&&(n=String(n)+"px"),e.style[o]=n):e.setAttributeNS(
null,t,n)}function tf(e,t){var n=Object.keys(t),o,r;for(o=0,r;r=n[o];o++)ba(e,r,t[r])}function L(e,t,n){if(typeof t=="string")if(n!==void 0)ba(e,t,n);else return Jh(
e,t);else tf(e,t);return e}var ef=Object.prototype.toString;function $(e){return new de(e)}function de(e){if(!e||!e.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=e,this.list=e.classList}de.prototype.add=function(e){return this.list.add(e),this};de.prototype.remove=function(e){return ef.call(e)==
"[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};de.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(
t[n])&&this.remove(t[n]);return this};de.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};
de.prototype.array=function(){return Array.from(this.list)};de.prototype.has=de.prototype.contains=function(e){return this.list.contains(e)};function jo(e){for(var t;t=
e.firstChild;)e.removeChild(t);return e}function ss(e){return e.cloneNode(!0)}var as={svg:"http://www.w3.org/2000/svg"},va='<svg xmlns="'+as.svg+'"';function nf(e){
var t=!1;e.substring(0,4)==="<svg"?e.indexOf(as.svg)===-1&&(e=va+e.substring(4)):(e=va+">"+e+"</svg>",t=!0);var n=of(e);if(!t)return n;for(var o=document.createDocumentFragment(),
r=n.firstChild;r.firstChild;)o.appendChild(r.firstChild);return o}function of(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function j(e,t){
var n;return e=e.trim(),e.charAt(0)==="<"?(n=nf(e).firstChild,n=document.importNode(n,!0)):n=document.createElementNS(as.svg,e),t&&L(n,t),n}var os=null;function is(){return os===null&&(os=j("svg")),os}function xa(e,t){var n,o,r=Object.keys(t);for(n=0;o=r[n];n++)e[o]=t[o];return e}function _a(e,t,n,o,r,i){var s=is().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return xa(s,e);case 6:return xa(s,{a:e,b:t,c:n,d:o,e:r,f:i})}}
function nn(e){return e?is().createSVGTransformFromMatrix(e):is().createSVGTransform()}function q(e){var t=e.parentNode;return t&&t.removeChild(e),e}function rf(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function sf(e,t){var n,o;for(e.clear(),n=0;o=t[n];n++)e.appendItem(rf(e,o))}function Te(e,t){
var n=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),sf(n,t)),n.consolidate()}function Do(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function af(e){return["M",e.x,e.y]}function cs(e){return["L",e.x,e.y]}function cf(e,t,n){return["C",e.x,e.y,t.x,t.y,n.x,n.y]}function lf(e,t){let n=e.length,o=[
af(e[0])];for(let r=1;r<n;r++){let i=e[r-1],s=e[r],a=e[r+1];if(!a||!t){o.push(cs(s));continue}let c=Math.min(t,ls(s.x-i.x,s.y-i.y),ls(a.x-s.x,a.y-s.y));if(!c){o.
push(cs(s));continue}let l=No(s,i,c),u=No(s,i,c*.5),h=No(s,a,c),f=No(s,a,c*.5);o.push(cs(l)),o.push(cf(u,f,h))}return o}function No(e,t,n){let o=t.x-e.x,r=t.y-e.
y,i=ls(o,r),s=n/i;return{x:e.x+o*s,y:e.y+r*s}}function ls(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Bo(e,t,n){B(t)&&(n=t,t=null),t||(t={});let o=j(
"path",t);return B(n)&&(o.dataset.cornerRadius=String(n)),us(o,e)}function us(e,t){let n=parseInt(e.dataset.cornerRadius,10)||0;return L(e,{d:Do(lf(t,n))}),e}function ka(e){var t=new Set(e);return Z(e,function(n){for(var o=n.parent;o;){if(t.has(o))return!1;o=o.parent}return!0})}function hs(e,t,n){n=n||0,z(e)||(e=[e]),
E(e,function(o,r){var i=t(o,r,n);z(i)&&i.length&&hs(i,t,n+1)})}function uf(e,t,n){var o=new Set,r=new Set;return hs(e,function(i,s,a){o.add(i);var c=i.children;
if((n===-1||a<n)&&c&&!r.has(c))return r.add(c),c}),Array.from(o)}function Ea(e,t){return uf(e,!0,-1)}function Sa(e,t,n){Ji(t)&&(t=!0),mt(t)&&(n=t,t=!0),n=n||{};var o=In(n.allShapes),r=In(n.allConnections),i=In(n.enclosedElements),
s=In(n.enclosedConnections),a=In(n.topLevel,t&&te(e,function(u){return u.id}));function c(u){a[u.source.id]&&a[u.target.id]&&(a[u.id]=[u]),o[u.source.id]&&o[u.target.
id]&&(s[u.id]=i[u.id]=u),r[u.id]=u}function l(u){if(i[u.id]=u,u.waypoints)s[u.id]=r[u.id]=u;else return o[u.id]=u,E(u.incoming,c),E(u.outgoing,c),u.children}return hs(
e,l),{allShapes:o,allConnections:r,topLevel:a,enclosedConnections:s,enclosedElements:i}}function vt(e,t){t=!!t,z(e)||(e=[e]);var n,o,r,i;return E(e,function(s){
var a=s;s.waypoints&&!t&&(a=vt(s.waypoints,!0));var c=a.x,l=a.y,u=a.height||0,h=a.width||0;(c<n||n===void 0)&&(n=c),(l<o||o===void 0)&&(o=l),(c+h>r||r===void 0)&&
(r=c+h),(l+u>i||i===void 0)&&(i=l+u)}),{x:n,y:o,height:i-o,width:r-n}}function fs(e,t){var n={};return E(e,function(o){var r=o;r.waypoints&&(r=vt(r)),!B(t.y)&&r.
x>t.x&&(n[o.id]=o),!B(t.x)&&r.y>t.y&&(n[o.id]=o),r.x>t.x&&r.y>t.y&&(B(t.width)&&B(t.height)&&r.width+r.x<t.width+t.x&&r.height+r.y<t.height+t.y||!B(t.width)||!B(
t.height))&&(n[o.id]=o)}),n}function Ho(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function zo(e){return!!(e&&e.isFrame)}function In(e,t){return A(
{},e||{},t||{})}var hf=1;function Bt(e,t){Ot.call(this,e,hf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ct(Bt,Ot);Bt.prototype.canRender=function(){
return!0};Bt.prototype.drawShape=function(t,n,o){var r=j("rect");return L(r,{x:0,y:0,width:n.width||0,height:n.height||0}),zo(n)?L(r,A({},this.FRAME_STYLE,o||{})):
L(r,A({},this.SHAPE_STYLE,o||{})),N(t,r),r};Bt.prototype.drawConnection=function(t,n,o){var r=Bo(n.waypoints,A({},this.CONNECTION_STYLE,o||{}));return N(t,r),r};
Bt.prototype.getShapePath=function(t){var n=t.x,o=t.y,r=t.width,i=t.height,s=[["M",n,o],["l",r,0],["l",0,i],["l",-r,0],["z"]];return Do(s)};Bt.prototype.getConnectionPath=
function(t){var n=t.waypoints,o,r,i=[];for(o=0;r=n[o];o++)r=r.original||r,i.push([o===0?"M":"L",r.x,r.y]);return Do(i)};Bt.$inject=["eventBus","styles"];function ds(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(n,o,r){var i=this.style(
o,r);return A(i,{class:n})},this.style=function(n,o){!z(n)&&!o&&(o=n,n=[]);var r=Ae(n,function(i,s){return A(i,e[s]||{})},{});return o?A(r,o):r},this.computeStyle=
function(n,o,r){return z(o)||(r=o,o=[]),t.style(o||[],A({},r,n||{}))}}var Ma={__init__:["defaultRenderer"],defaultRenderer:["type",Bt],styles:["type",ds]};function ff(e,t){return t.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(o){if(o!=="default"&&!(o in e)){var r=Object.
getOwnPropertyDescriptor(n,o);Object.defineProperty(e,o,r.get?r:{enumerable:!0,get:function(){return n[o]}})}})}),Object.freeze(e)}function Aa(e,...t){let n=e.style;
return E(t,function(o){o&&E(o,function(r,i){n[i]=r})}),e}function Ra(e,t,n){return arguments.length==2?e.getAttribute(t):n===null?e.removeAttribute(t):(e.setAttribute(
t,n),e)}var df=Object.prototype.toString;function Oa(e){return new pe(e)}function pe(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");
this.el=e,this.list=e.classList}pe.prototype.add=function(e){return this.list.add(e),this};pe.prototype.remove=function(e){return df.call(e)=="[object RegExp]"?
this.removeMatching(e):(this.list.remove(e),this)};pe.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(t[n])&&this.remove(
t[n]);return this};pe.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};pe.prototype.array=
function(){return Array.from(this.list)};pe.prototype.has=pe.prototype.contains=function(e){return this.list.contains(e)};function Ta(e){for(var t;t=e.firstChild;)
e.removeChild(t);return e}function Le(e,t,n){var o=n?e:e.parentNode;return o&&typeof o.closest=="function"&&o.closest(t)||null}function pf(e){return e&&e.__esModule&&
Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Fo={},Ca;function mf(){if(Ca)return Fo;Ca=1;var e,t,n;function o(){e=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",n=e!=="addEventListener"?"on":""}return Fo.bind=function(r,i,s,a){
return e||o(),r[e](n+i,s,a||!1),s},Fo.unbind=function(r,i,s,a){return t||o(),r[t](n+i,s,a||!1),s},Fo}var La=mf(),gf=pf(La),D=ff({__proto__:null,default:gf},[La]),
Pa=["focus","blur"];function yf(e,t,n,o,r){return Pa.indexOf(n)!==-1&&(r=!0),D.bind(e,n,function(i){var s=i.target||i.srcElement;i.delegateTarget=Le(s,t,!0),i.delegateTarget&&
o.call(e,i)},r)}function vf(e,t,n,o){return Pa.indexOf(t)!==-1&&(o=!0),D.unbind(e,t,n,o)}var ps={bind:yf,unbind:vf};function lt(e,t){return t=t||document,t.querySelector(e)}function jn(e,t){return t=t||document,t.querySelectorAll(e)}function ee(e,t){if(!e||!t)return-1;var n=e.indexOf(t);return n!==-1&&e.splice(n,1),n}function xt(e,t,n){if(!(!e||!t)){typeof n!="number"&&(n=-1);var o=e.indexOf(
t);if(o!==-1){if(o===n)return;if(n!==-1)e.splice(o,1);else return}n!==-1?e.splice(n,0,t):e.push(t)}}function Go(e,t){return!e||!t?-1:e.indexOf(t)}function Nn(e,t){return!e||!t?-1:Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Wo(e,t,n,o){if(typeof o>"u"&&(o=5),!e||!t||!n)return!1;var r=(t.x-e.
x)*(n.y-e.y)-(t.y-e.y)*(n.x-e.x),i=Nn(e,t);return Math.abs(r/i)<=o}var xf=2;function ne(e,t){var n=Array.from(arguments).flat();let o={x:"v",y:"h"};for(let[r,i]of Object.
entries(o))if(wf(r,n))return i;return!1}function wf(e,t){let n=t[0];return Io(t,function(o){return Math.abs(n[e]-o[e])<=xf})}function Dn(e,t){return{x:Math.round(e.x+(t.x-e.x)/2),y:Math.round(e.y+(t.y-e.y)/2)}}var bf=/,?([a-z]),?/gi,$a=parseFloat,X=Math,me=X.PI,Ht=X.min,zt=X.max,Ia=X.pow,ye=X.abs,_f=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,kf=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Bn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Pe="[\\s]*,?[\\s]*",Ef=new RegExp("(?=("+Bn+"))\\1"+Pe+"(?=("+Bn+"))\\2"+Pe+"(?=("+Bn+"))\\3"+Pe+"([01])"+Pe+"\
([01])"+Pe+"(?=("+Bn+"))\\6"+Pe+"(?=("+Bn+"))\\7"+Pe,"g"),ja=Array.isArray||function(e){return e instanceof Array};function Sf(e){if(!e)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},n=[];return String(e).replace(_f,function(o,r,i){var s=[],a=r.toLowerCase();for(i.replace(a=="a"?Ef:kf,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(n.push([r,...s.splice(0,2)]),a="l",r=r=="m"?"l":"L");s.length>=t[a]&&(n.push([
r,...s.splice(0,t[a])]),!!t[a]););}),n.toString=gs,n}function Mf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(typeof o=="string"&&o!==o.toUpperCase())return!1}
return!0}function Cf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(o!=="M"&&o!=="C")return!1}return!0}function Af(e,t,n,o){return arguments.length===1&&(t=
e.y,n=e.width,o=e.height,e=e.x),{x:e,y:t,width:n,height:o,x2:e+n,y2:t+o}}function gs(){return this.join(",").replace(bf,"$1")}function Rf(e){for(var t=new Array(
e.length),n=0,o=e.length;n<o;n++)for(var r=e[n],i=t[n]=new Array(r.length),s=0,a=r.length;s<a;s++)i[s]=r[s];return t.toString=gs,t}function Na(e,t,n,o,r,i,s,a,c){
var l=1-c,u=Ia(l,3),h=Ia(l,2),f=c*c,d=f*c,m=u*e+h*3*c*n+l*3*c*c*r+d*s,b=u*t+h*3*c*o+l*3*c*c*i+d*a;return{x:Ko(m),y:Ko(b)}}function ms(e){var t=$f(...e);return Af(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function ge(e,t,n){return t>=e.x&&t<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function Wa(e,t){return ge(t,e.x,e.y)||ge(t,e.x2,e.y)||
ge(t,e.x,e.y2)||ge(t,e.x2,e.y2)||ge(e,t.x,t.y)||ge(e,t.x2,t.y)||ge(e,t.x,t.y2)||ge(e,t.x2,t.y2)||(e.x<t.x2&&e.x>t.x||t.x<e.x2&&t.x>e.x)&&(e.y<t.y2&&e.y>t.y||t.y<
e.y2&&t.y>e.y)}function Da(e,t,n,o,r){var i=-3*t+9*n-9*o+3*r,s=e*i+6*t-12*n+6*o;return e*s-3*t+3*n}function Ba(e,t,n,o,r,i,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,u=12,h=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],f=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,m=0;m<u;m++){var b=l*h[m]+l,x=Da(b,e,n,r,s),C=Da(b,t,o,i,a),w=x*x+C*C;d+=f[m]*X.sqrt(w)}return l*d}function Of(e,t,n,o,r,i,s,a){if(!(zt(e,n)<Ht(
r,s)||Ht(e,n)>zt(r,s)||zt(t,o)<Ht(i,a)||Ht(t,o)>zt(i,a))){var c=(e*o-t*n)*(r-s)-(e-n)*(r*a-i*s),l=(e*o-t*n)*(i-a)-(t-o)*(r*a-i*s),u=(e-n)*(i-a)-(t-o)*(r-s);if(u){
var h=Ko(c/u),f=Ko(l/u),d=+h.toFixed(2),m=+f.toFixed(2);if(!(d<+Ht(e,n).toFixed(2)||d>+zt(e,n).toFixed(2)||d<+Ht(r,s).toFixed(2)||d>+zt(r,s).toFixed(2)||m<+Ht(t,
o).toFixed(2)||m>+zt(t,o).toFixed(2)||m<+Ht(i,a).toFixed(2)||m>+zt(i,a).toFixed(2)))return{x:h,y:f}}}}function Ko(e){return Math.round(e*1e11)/1e11}function Tf(e,t,n,o,r){
if(o=o||ms(e),r=r||ms(t),!Wa(o,r))return n?0:[];var i=Ba(...e),s=Ba(...t),a=za(e)?1:~~(i/5)||1,c=za(t)?1:~~(s/5)||1,l=new Array(a+1),u=new Array(c+1),h={},f=n?0:
[],d,m;for(d=0;d<a+1;d++){var b=d/a,x=Na(...e,b);l[d]={x:x.x,y:x.y,t:b}}for(d=0;d<c+1;d++)b=d/c,x=Na(...t,b),u[d]={x:x.x,y:x.y,t:b};for(d=0;d<a;d++)for(m=0;m<c;m++){
var C=l[d],w=l[d+1],g=u[m],v=u[m+1],p=ye(w.x-C.x)<.01?"y":"x",y=ye(v.x-g.x)<.01?"y":"x",k=Of(C.x,C.y,w.x,w.y,g.x,g.y,v.x,v.y),_;if(k){if(_=k.x.toFixed(9)+"#"+k.
y.toFixed(9),h[_])continue;h[_]=!0;var M=C.t+ye((k[p]-C[p])/(w[p]-C[p]))*(w.t-C.t),S=g.t+ye((k[y]-g[y])/(v[y]-g[y]))*(v.t-g.t);M>=0&&M<=1&&S>=0&&S<=1&&(n?f++:f.
push({x:k.x,y:k.y,t1:M,t2:S}))}}return f}function qo(e,t,n){for(var o=Ha(Ga(e)),r=Ha(Ga(t)),i=n?0:[],s=0,a=o.length;s<a;s++)for(var c=o[s],l=0,u=r.length;l<u;l++){
var h=r[l];if(Wa(c.bbox,h.bbox)){var f=Tf(c.bez,h.bez,n,c.bbox,h.bbox);if(n)i+=f;else for(var d=0,m=f.length;d<m;d++)f[d].segment1=c.segment,f[d].segment2=h.segment,
f[d].bez1=c.bez,f[d].bez2=h.bez,i.push(f[d])}}return i}function Ha(e){for(var t=[],n=0,o=0,r=0,i=0,s=0,a=e.length;s<a;s++){var c=e[s],l;if(c[0]=="M"){n=r=c[1],o=
i=c[2];continue}c[0]=="C"?(l=[n,o,c[1],c[2],c[3],c[4],c[5],c[6]],n=c[5],o=c[6]):(l=[n,o,n,o,r,i,r,i],n=r,o=i),t.push({bez:l,bbox:ms(l),segment:s})}return t}function Lf(e){
return ja(e)&&ja(e[0])}function Pf(e){if(Mf(e))return e;var t=new Array(e.length),n=0,o=0,r=0,i=0,s=0,a;e[0][0]=="M"&&(n=+e[0][1],o=+e[0][2],r=n,i=o,s++,t[0]=["\
M",n,o]);for(var c,l,u=s,h=e.length;u<h;u++){if(l=e[u],a=l[0],t[u]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+n,c[7]=+l[7]+o;break;case"V":c[1]=+l[1]+o;break;case"H":c[1]=+l[1]+n;break;case"M":r=+l[1]+n,i=+l[2]+o;default:
for(var f=1,d=l.length;f<d;f++)c[f]=+l[f]+(f%2?n:o)}else for(var m=0,b=l.length;m<b;m++)c[m]=l[m];switch(a=a.toUpperCase(),c[0]){case"Z":n=+r,o=+i;break;case"H":
n=c[1];break;case"V":o=c[1];break;case"M":r=c[c.length-2],i=c[c.length-1];default:n=c[c.length-2],o=c[c.length-1]}}return t.toString=gs,t}function za(e){return e[0]===
e[2]&&e[1]===e[3]&&e[4]===e[6]&&e[5]===e[7]}function Vo(e,t,n,o){return[e,t,n,o,n,o]}function Fa(e,t,n,o,r,i){var s=.3333333333333333,a=2/3;return[s*e+a*n,s*t+a*
o,s*r+a*n,s*i+a*o,r,i]}function Va(e,t,n,o,r,i,s,a,c,l){var u=me*120/180,h=me/180*(+r||0),f=[],d,m=X.cos(h),b=X.sin(h),x=function(ua,ha){return{x:ua*m-ha*b,y:ua*
b+ha*m}};if(l)M=l[0],S=l[1],k=l[2],_=l[3];else{d=x(e,-t),e=d.x,t=-d.y,d=x(a,-c),a=d.x,c=-d.y;var C=(e-a)/2,w=(t-c)/2,g=C*C/(n*n)+w*w/(o*o);g>1&&(g=X.sqrt(g),n=g*
n,o=g*o);var v=n*n,p=o*o,y=(i==s?-1:1)*X.sqrt(ye((v*p-v*w*w-p*C*C)/(v*w*w+p*C*C))),k=y*n*w/o+(e+a)/2,_=y*-o*C/n+(t+c)/2,M=X.asin(((t-_)/o).toFixed(9)),S=X.asin(
((c-_)/o).toFixed(9));M=e<k?me-M:M,S=a<k?me-S:S,M<0&&(M=me*2+M),S<0&&(S=me*2+S),s&&M>S&&(M=M-me*2),!s&&S>M&&(S=S-me*2)}var O=S-M;if(ye(O)>u){var I=S,H=a,V=c;S=M+
u*(s&&S>M?1:-1),a=k+n*X.cos(S),c=_+o*X.sin(S),f=Va(a,c,n,o,r,0,s,H,V,[S,I,k,_])}O=S-M;var Qt=X.cos(M),Ih=X.sin(M),jh=X.cos(S),Nh=X.sin(S),oa=X.tan(O/4),ra=4/3*n*
oa,ia=4/3*o*oa,sa=[e,t],en=[e+ra*Ih,t-ia*Qt],aa=[a+ra*Nh,c-ia*jh],ca=[a,c];if(en[0]=2*sa[0]-en[0],en[1]=2*sa[1]-en[1],l)return[en,aa,ca].concat(f);f=[en,aa,ca].
concat(f).join().split(",");for(var la=[],he=0,Dh=f.length;he<Dh;he++)la[he]=he%2?x(f[he-1],f[he]).y:x(f[he],f[he+1]).x;return la}function $f(e,t,n,o,r,i,s,a){for(var c=[],
l=[[],[]],u,h,f,d,m,b,x,C,w=0;w<2;++w){if(w==0?(h=6*e-12*n+6*r,u=-3*e+9*n-9*r+3*s,f=3*n-3*e):(h=6*t-12*o+6*i,u=-3*t+9*o-9*i+3*a,f=3*o-3*t),ye(u)<1e-12){if(ye(h)<
1e-12)continue;d=-f/h,0<d&&d<1&&c.push(d);continue}x=h*h-4*f*u,C=X.sqrt(x),!(x<0)&&(m=(-h+C)/(2*u),0<m&&m<1&&c.push(m),b=(-h-C)/(2*u),0<b&&b<1&&c.push(b))}for(var g=c.
length,v=g,p;g--;)d=c[g],p=1-d,l[0][g]=p*p*p*e+3*p*p*d*n+3*p*d*d*r+d*d*d*s,l[1][g]=p*p*p*t+3*p*p*d*o+3*p*d*d*i+d*d*d*a;return l[0][v]=e,l[1][v]=t,l[0][v+1]=s,l[1][v+
1]=a,l[0].length=l[1].length=v+2,{x0:Ht(...l[0]),y0:Ht(...l[1]),x1:zt(...l[0]),y1:zt(...l[1])}}function Ga(e){if(Lf(e)||(e=Sf(e)),Cf(e))return e;for(var t=Rf(Pf(
e)),n={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},o=function(f,d,m){var b,x;if(!f)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(f[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
f[0]){case"M":d.X=f[1],d.Y=f[2];break;case"A":f=["C",...Va(d.x,d.y,...f.slice(1))];break;case"S":m=="C"||m=="S"?(b=d.x*2-d.bx,x=d.y*2-d.by):(b=d.x,x=d.y),f=["C",
b,x,...f.slice(1)];break;case"T":m=="Q"||m=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),f=["C",...Fa(d.x,d.y,d.qx,d.qy,f[1],f[2])];break;case"Q":d.
qx=f[1],d.qy=f[2],f=["C",...Fa(d.x,d.y,f[1],f[2],f[3],f[4])];break;case"L":f=["C",...Vo(d.x,d.y,f[1],f[2])];break;case"H":f=["C",...Vo(d.x,d.y,f[1],d.y)];break;case"\
V":f=["C",...Vo(d.x,d.y,d.x,f[1])];break;case"Z":f=["C",...Vo(d.x,d.y,d.X,d.Y)];break}return f},r=function(f,d){if(f[d].length>7){f[d].shift();for(var m=f[d];m.
length;)i[d]="A",f.splice(d++,0,["C",...m.splice(0,6)]);f.splice(d,1),l=t.length}},i=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(i[c]=s,c&&(a=
i[c-1])),t[c]=o(t[c],n,a),i[c]!="A"&&s=="C"&&(i[c]="C"),r(t,c);var u=t[c],h=u.length;n.x=u[h-2],n.y=u[h-1],n.bx=$a(u[h-4])||n.x,n.by=$a(u[h-3])||n.y}return t}function Y(e){return mt(e)&&$o(e,"waypoints")}function Ft(e){return mt(e)&&$o(e,"labelTarget")}function Ka(e){return mt(e)&&ts(e.parent)}function qa(e){return{x:Math.round(e.x),y:Math.round(e.y),width:Math.round(e.width),height:Math.round(e.height)}}function Yo(e){return{x:Math.round(e.x),y:Math.
round(e.y)}}function et(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function ys(e){return{x:e.left,y:e.top,width:e.right-e.left,
height:e.bottom-e.top}}function If(e){return Yo({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function jf(e){for(var t=e.waypoints,n=t.reduce(function(l,u,h){var f=t[h-
1];if(f){var d=l[l.length-1],m=d&&d.endLength||0,b=Nf(f,u);l.push({start:f,end:u,startLength:m,endLength:m+b,length:b})}return l},[]),o=n.reduce(function(l,u){return l+
u.length},0),r=o/2,i=0,s=n[i];s.endLength<r;)s=n[++i];var a=(r-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function oe(e){return Y(e)?jf(e):If(e)}function ve(e,t,n){n=n||0,mt(n)||(n={x:n,y:n});var o=et(e),r=et(t),i=o.bottom+n.y<=r.top,s=o.left-n.x>=r.right,a=o.top-n.
y>=r.bottom,c=o.right+n.x<=r.left,l=i?"top":a?"bottom":null,u=c?"left":s?"right":null;return u&&l?l+"-"+u:u||l||"intersect"}function Ya(e){e=e.slice();for(var t=0,n,o,r;e[t];)n=e[t],o=e[t-1],r=e[t+1],Nn(n,r)===0||Wo(o,r,n)?e.splice(t,1):t++;return e}function Nf(e,t){return Math.sqrt(
Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Uo(e,t){return Math.round(e*t)/t}function Ua(e){return B(e)?e+"px":e}function Df(e){for(;e.parent;)e=e.parent;return e}function Bf(e){e=A({},{width:"10\
0%",height:"100%"},e);let t=e.container||document.body,n=document.createElement("div");return n.setAttribute("class","djs-container djs-parent bio-theme-parent"),
Aa(n,{position:"relative",overflow:"hidden",width:Ua(e.width),height:Ua(e.height)}),t.appendChild(n),n}function Za(e,t,n){let o=j("g");$(o).add(t);let r=n!==void 0?
n:e.childNodes.length-1;return e.insertBefore(o,e.childNodes[r]||null),o}var Hf="base",Xa=0,zf=1,Ff={shape:["x","y","width","height"],connection:["waypoints"]};
function P(e,t,n,o){this._eventBus=t,this._elementRegistry=o,this._graphicsFactory=n,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(e||{})}P.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];P.prototype._init=function(e){let t=this._eventBus,n=this.
_container=Bf(e),o=this._svg=j("svg");L(o,{width:"100%",height:"100%"}),Ra(o,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,i=>{this.focus()}),o.addEventListener("focusin",()=>{this._setFocused(!0)}),o.addEventListener("focusout",()=>{this._setFocused(!1)}),o.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),o.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),N(n,o);let r=this._viewport=
Za(o,"viewport");e.deferUpdate&&(this._viewboxChanged=$n(this._viewboxChanged,300)),this._restoreFocus=$n(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:o,viewport:r})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};P.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};P.prototype._setFocused=function(e){e!=this._focused&&
(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};P.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let n=Ho(t);
n==="root"?this.removeRootElement(t):this._removeElement(t,n)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};P.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};P.prototype.restoreFocus=function(){this._restoreFocus()};P.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};P.prototype.isFocused=function(){return this._focused};P.prototype.getDefaultLayer=function(){return this.getLayer(
Hf,Xa)};P.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let n=this._layers[e];if(n||(n=this._layers[e]=this._createLayer(e,t)),typeof t<
"u"&&n.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return n.group};P.prototype._getChildIndex=function(e){return Ae(this._layers,
function(t,n){return n.visible&&e>=n.index&&t++,t},0)};P.prototype._createLayer=function(e,t){typeof t>"u"&&(t=zf);let n=this._getChildIndex(t);return{group:Za(
this._viewport,"layer-"+e,n),index:t,visible:!0}};P.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error(
"layer <"+e+"> does not exist");let n=this._viewport,o=t.group,r=t.index;if(t.visible)return o;let i=this._getChildIndex(r);return n.insertBefore(o,n.childNodes[i]||
null),t.visible=!0,o};P.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> \
does not exist");let n=t.group;return t.visible&&(q(n),t.visible=!1),n};P.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],q(
t.group))};P.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};P.prototype.findRoot=function(e){let t=this.
_resolveElements(e),n;for(let o of t){let r=this._findPlaneForRoot(Df(o));if(!r||n&&r.rootElement!==n)return;n=r.rootElement}return n};P.prototype.getRootElements=
function(){return this._planes.map(function(e){return e.rootElement})};P.prototype._findPlaneForRoot=function(e){return Jt(this._planes,function(t){return t.rootElement===
e})};P.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};P.prototype._resolveElements=function(e){return z(e)||(e=
[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};P.prototype.getContainer=function(){return this._container};P.prototype._updateMarker=function(e,t,n){let o;
e=this._resolveElement(e),e.markers=e.markers||new Set,o=this._elementRegistry._elements[e.id],o&&(E([o.gfx,o.secondaryGfx],function(r){r&&(n?(e.markers.add(t),
$(r).add(t)):(e.markers.delete(t),$(r).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:o.gfx,marker:t,add:!!n}))};P.prototype.addMarker=
function(e,t){this._updateMarker(e,t,!0)};P.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};P.prototype.hasMarker=function(e,t){return e=this._resolveElement(
e),e.markers?e.markers.has(t):!1};P.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};P.prototype.getRootElement=
function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};P.prototype.addRootElement=function(e){let t=this.
_rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let n=e.layer="root-"+t;this._ensureValid("root",e);let o=this.getLayer(n,Xa);return this.
hideLayer(n),this._addRoot(e,o),this._planes.push({rootElement:e,layer:o}),e};P.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(
e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(n){return n.rootElement!==e}),this._rootElement===e&&(this._rootElement=
null),e};P.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(
e),t||(e=this.addRootElement(e)),this._setRoot(e),e};P.prototype._removeRoot=function(e){let t=this._elementRegistry,n=this._eventBus;n.fire("root.remove",{element:e}),
n.fire("root.removed",{element:e}),t.remove(e)};P.prototype._addRoot=function(e,t){let n=this._elementRegistry,o=this._eventBus;o.fire("root.add",{element:e}),n.
add(e,t),o.fire("root.added",{element:e,gfx:t})};P.prototype._setRoot=function(e,t){let n=this._rootElement;n&&(this._elementRegistry.updateGraphics(n,null,!0),
this.hideLayer(n.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=
e,this._eventBus.fire("root.set",{element:e})};P.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let n=Ff[e];if(!Io(n,function(r){return typeof t[r]<"u"}))throw new Error("must supply { "+n.join(
", ")+" } with "+e)};P.prototype._setParent=function(e,t,n){xt(t.children,e,n),e.parent=t};P.prototype._addElement=function(e,t,n,o){n=n||this.getRootElement();
let r=this._eventBus,i=this._graphicsFactory;this._ensureValid(e,t),r.fire(e+".add",{element:t,parent:n}),this._setParent(t,n,o);let s=i.create(e,t,o);return this.
_elementRegistry.add(t,s),i.update(e,t,s),r.fire(e+".added",{element:t,gfx:s}),t};P.prototype.addShape=function(e,t,n){return this._addElement("shape",e,t,n)};P.
prototype.addConnection=function(e,t,n){return this._addElement("connection",e,t,n)};P.prototype._removeElement=function(e,t){let n=this._elementRegistry,o=this.
_graphicsFactory,r=this._eventBus;if(e=n.get(e.id||e),!!e)return r.fire(t+".remove",{element:e}),o.remove(e),ee(e.parent&&e.parent.children,e),e.parent=null,r.fire(
t+".removed",{element:e}),n.remove(e),e};P.prototype.removeShape=function(e){return this._removeElement(e,"shape")};P.prototype.removeConnection=function(e){return this.
_removeElement(e,"connection")};P.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};P.prototype._changeViewbox=function(e){this.
_eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};P.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};P.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,n=this.getSize(),o,r,i,s,a,c,l;if(e)this._changeViewbox(function(){a=Math.min(n.width/e.width,n.height/e.height);let u=this._svg.createSVGMatrix().
scale(a).translate(-e.x,-e.y);Te(t,u)});else return i=this._rootElement?this.getActiveLayer():null,o=i&&i.getBBox()||{},s=Te(t),r=s?s.matrix:_a(),a=Uo(r.a,1e3),
c=Uo(-r.e||0,1e3),l=Uo(-r.f||0,1e3),e=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:n.width/a,height:n.height/a,scale:a,inner:{width:o.width||0,height:o.height||
0,x:o.x||0,y:o.y||0},outer:n},e;return e};P.prototype.scroll=function(e){let t=this._viewport,n=t.getCTM();return e&&this._changeViewbox(function(){e=A({dx:0,dy:0},
e||{}),n=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(n),Qa(t,n)}),{x:n.e,y:n.f}};P.prototype.scrollToElement=function(e,t){let n=100,o=this._resolveElements(
e);if(!o.length)return;let r=this.findRoot(o);if(!r)return;r!==this.getRootElement()&&this.setRootElement(r);let i=o.filter(m=>m!=r);if(!i.length)return;t||(t={}),
typeof t=="number"&&(n=t),t={top:t.top||n,right:t.right||n,bottom:t.bottom||n,left:t.left||n};let s=vt(i),a=et(s),c=this.viewbox(),l=this.zoom(),u,h;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let f=et(c);if(!(s.width<c.width&&s.height<c.height))u=s.x-c.x,h=s.y-c.y;else{let m=Math.
max(0,a.right-f.right),b=Math.min(0,a.left-f.left),x=Math.max(0,a.bottom-f.bottom),C=Math.min(0,a.top-f.top);u=m||b,h=x||C}this.scroll({dx:-u*l,dy:-h*l})};P.prototype.
zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let n,o;return this._changeViewbox(function(){typeof t!=
"object"&&(n=this.viewbox().outer,t={x:n.width/2,y:n.height/2}),o=this._setZoom(e,t)}),Uo(o.a,1e3)};function Qa(e,t){let n="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";e.setAttribute("transform",n)}P.prototype._fitViewport=function(e){let t=this.viewbox(),n=t.outer,o=t.inner,r,i;return o.x>=0&&o.y>=0&&o.x+o.
width<=n.width&&o.y+o.height<=n.height&&!e?i={x:0,y:0,width:Math.max(o.width+o.x,n.width),height:Math.max(o.height+o.y,n.height)}:(r=Math.min(1,n.width/o.width,
n.height/o.height),i={x:o.x+(e?o.width/2-n.width/r/2:0),y:o.y+(e?o.height/2-n.height/r/2:0),width:n.width/r,height:n.height/r}),this.viewbox(i),this.viewbox(!1).
scale};P.prototype._setZoom=function(e,t){let n=this._svg,o=this._viewport,r=n.createSVGMatrix(),i=n.createSVGPoint(),s,a,c,l,u;c=o.getCTM();let h=c.a;return t?
(s=A(i,t),a=s.matrixTransform(c.inverse()),l=r.translate(a.x,a.y).scale(1/h*e).translate(-a.x,-a.y),u=c.multiply(l)):u=r.scale(e),Qa(this._viewport,u),u};P.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};P.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),n;
e.waypoints?n=this.getGraphics(e).getBBox():n=e;let o=n.x*t.scale-t.x*t.scale,r=n.y*t.scale-t.y*t.scale,i=n.width*t.scale,s=n.height*t.scale;return{x:o,y:r,width:i,
height:s}};P.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var on="data-element-id";function ut(e){this._elements={},this._eventBus=e}ut.$inject=["eventBus"];ut.prototype.add=function(e,t,n){var o=e.id;this._validateId(
o),L(t,on,o),n&&L(n,on,o),this._elements[o]={element:e,gfx:t,secondaryGfx:n}};ut.prototype.remove=function(e){var t=this._elements,n=e.id||e,o=n&&t[n];o&&(L(o.gfx,
on,""),o.secondaryGfx&&L(o.secondaryGfx,on,""),delete t[n])};ut.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.
fire("element.updateId",{element:e,newId:t});var n=this.getGraphics(e),o=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,n,o)};ut.prototype.updateGraphics=
function(e,t,n){var o=e.id||e,r=this._elements[o];return n?r.secondaryGfx=t:r.gfx=t,t&&L(t,on,o),t};ut.prototype.get=function(e){var t;typeof e=="string"?t=e:t=
e&&L(e,on);var n=this._elements[t];return n&&n.element};ut.prototype.filter=function(e){var t=[];return this.forEach(function(n,o){e(n,o)&&t.push(n)}),t};ut.prototype.
find=function(e){for(var t=this._elements,n=Object.keys(t),o=0;o<n.length;o++){var r=n[o],i=t[r],s=i.element,a=i.gfx;if(e(s,a))return s}};ut.prototype.getAll=function(){
return this.filter(function(e){return e})};ut.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(n){var o=t[n],r=o.element,i=o.gfx;
return e(r,i)})};ut.prototype.getGraphics=function(e,t){var n=e.id||e,o=this._elements[n];return o&&(t?o.secondaryGfx:o.gfx)};ut.prototype._validateId=function(e){
if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Gf(e,t,n,o){var r=n.inverse;return Object.defineProperty(e,"remove",{value:function(i){var s=this.indexOf(i);return s!==-1&&(this.splice(s,1),t.unset(i,
r,o)),i}}),Object.defineProperty(e,"contains",{value:function(i){return this.indexOf(i)!==-1}}),Object.defineProperty(e,"add",{value:function(i,s){var a=this.indexOf(
i);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,i),a===-1&&t.set(i,r,o)}}),Object.defineProperty(e,"__refs_collectio\
n",{value:!0}),e}function Wf(e){return e.__refs_collection===!0}function Vf(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function Ja(e,t,n){var o=Gf(n[t.name]||[],e,t,n);Object.defineProperty(n,t.name,{enumerable:t.
enumerable,value:o}),o.length&&o.forEach(function(r){e.set(r,t.inverse,n)})}function Kf(e,t,n){var o=t.inverse,r=n[t.name];Object.defineProperty(n,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return r},set:function(i){if(i!==r){var s=r;r=null,s&&e.unset(s,o,n),r=i,e.set(r,o,n)}}})}function Et(e,t){if(!(this instanceof
Et))return new Et(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}Et.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Ja(this,t,e):Kf(this,t,e)};Et.prototype.ensureRefsCollection=function(e,t){var n=e[t.
name];return Wf(n)||Ja(this,t,e),n};Et.prototype.ensureBound=function(e,t){Vf(e,t)||this.bind(e,t)};Et.prototype.unset=function(e,t,n){e&&(this.ensureBound(e,t),
t.collection?this.ensureRefsCollection(e,t).remove(n):e[t.name]=void 0)};Et.prototype.set=function(e,t,n){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(
e,t).add(n):e[t.name]=n)};var vs=new Et({name:"children",enumerable:!0,collection:!0},{name:"parent"}),ec=new Et({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),tc=new Et(
{name:"attachers",collection:!0},{name:"host"}),nc=new Et({name:"outgoing",collection:!0},{name:"source"}),oc=new Et({name:"incoming",collection:!0},{name:"targ\
et"});function rn(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){
var t=this.label,n=this.labels;!e&&t?n.remove(t):n.add(e,0)}}),vs.bind(this,"parent"),ec.bind(this,"labels"),nc.bind(this,"outgoing"),oc.bind(this,"incoming")}function Hn(){
rn.call(this),vs.bind(this,"children"),tc.bind(this,"host"),tc.bind(this,"attachers")}ct(Hn,rn);function rc(){rn.call(this),vs.bind(this,"children")}ct(rc,Hn);function ic(){
Hn.call(this),ec.bind(this,"labelTarget")}ct(ic,Hn);function sc(){rn.call(this),nc.bind(this,"source"),oc.bind(this,"target")}ct(sc,rn);var qf={connection:sc,shape:Hn,
label:ic,root:rc};function ac(e,t){var n=qf[e];if(!n)throw new Error("unknown type: <"+e+">");return A(new n,t)}function cc(e){return e instanceof rn}function Gt(){this._uid=12}Gt.prototype.createRoot=function(e){return this.create("root",e)};Gt.prototype.createLabel=function(e){return this.create("label",e)};
Gt.prototype.createShape=function(e){return this.create("shape",e)};Gt.prototype.createConnection=function(e){return this.create("connection",e)};Gt.prototype.create=
function(e,t){return t=A({},t||{}),t.id||(t.id=e+"_"+this._uid++),ac(e,t)};var Zo="__fn",lc=1e3,Yf=Array.prototype.slice;function rt(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}rt.prototype.on=function(e,t,n,o){
if(e=z(e)?e:[e],gt(t)&&(o=n,n=t,t=lc),!B(t))throw new Error("priority must be a number");var r=n;o&&(r=fe(n,o),r[Zo]=n[Zo]||n);var i=this;e.forEach(function(s){
i._addListener(s,{priority:t,callback:r,next:null})})};rt.prototype.once=function(e,t,n,o){var r=this;if(gt(t)&&(o=n,n=t,t=lc),!B(t))throw new Error("priority m\
ust be a number");function i(){i.__isTomb=!0;var s=n.apply(o,arguments);return r.off(e,i),s}i[Zo]=n,this.on(e,t,i)};rt.prototype.off=function(e,t){e=z(e)?e:[e];
var n=this;e.forEach(function(o){n._removeListener(o,t)})};rt.prototype.createEvent=function(e){var t=new zn;return t.init(e),t};rt.prototype.fire=function(e,t){
var n,o,r,i;if(i=Yf.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(o=this._listeners[e],!!o){t instanceof zn?
n=t:n=this.createEvent(t),i[0]=n;var s=n.type;e!==s&&(n.type=e);try{r=this._invokeListeners(n,i,o)}finally{e!==s&&(n.type=s)}return r===void 0&&n.defaultPrevented&&
(r=!1),r}};rt.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};rt.prototype._destroy=function(){this._listeners={}};rt.prototype._invokeListeners=
function(e,t,n){for(var o;n&&!e.cancelBubble;)o=this._invokeListener(e,t,n),n=n.next;return o};rt.prototype._invokeListener=function(e,t,n){var o;if(n.callback.
__isTomb)return o;try{o=Uf(n.callback,t),o!==void 0&&(e.returnValue=o,e.stopPropagation()),o===!1&&e.preventDefault()}catch(r){if(!this.handleError(r))throw console.
error("unhandled error in event listener",r),r}return o};rt.prototype._addListener=function(e,t){var n=this._getListeners(e),o;if(!n){this._setListeners(e,t);return}
for(;n;){if(n.priority<t.priority){t.next=n,o?o.next=t:this._setListeners(e,t);return}o=n,n=n.next}o.next=t};rt.prototype._getListeners=function(e){return this.
_listeners[e]};rt.prototype._setListeners=function(e,t){this._listeners[e]=t};rt.prototype._removeListener=function(e,t){var n=this._getListeners(e),o,r,i;if(!t){
this._setListeners(e,null);return}for(;n;)o=n.next,i=n.callback,(i===t||i[Zo]===t)&&(r?r.next=o:this._setListeners(e,o)),r=n,n=o};function zn(){}zn.prototype.stopPropagation=
function(){this.cancelBubble=!0};zn.prototype.preventDefault=function(){this.defaultPrevented=!0};zn.prototype.init=function(e){A(this,e||{})};function Uf(e,t){
return e.apply(null,t)}function $e(e){return e.childNodes[0]}function uc(e){return e.parentNode.childNodes[1]}function hc(e,t,n,o,r){var i=nn();i.setTranslate(t,n);var s=nn();s.setRotate(o||0,0,0);var a=nn();a.setScale(r||1,r||1),Te(e,[i,s,a])}function nt(e,t,n){var o=nn();
o.setTranslate(t,n),Te(e,o)}function fc(e,t){var n=nn();n.setRotate(t,0,0),Te(e,n)}function ht(e,t){this._eventBus=e,this._elementRegistry=t}ht.$inject=["eventBus","elementRegistry"];ht.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.
getGraphics(e),n;return e.parent?(n=uc(t),n||(n=j("g"),$(n).add("djs-children"),N(t.parentNode,n))):n=t,n};ht.prototype._clear=function(e){var t=$e(e);return Ta(
t),t};ht.prototype._createContainer=function(e,t,n,o){var r=j("g");$(r).add("djs-group"),typeof n<"u"?Zf(r,t,t.childNodes[n]):N(t,r);var i=j("g");$(i).add("djs-\
element"),$(i).add("djs-"+e),o&&$(i).add("djs-frame"),N(r,i);var s=j("g");return $(s).add("djs-visual"),N(i,s),i};ht.prototype.create=function(e,t,n){var o=this.
_getChildrenContainer(t.parent);return this._createContainer(e,o,n,zo(t))};ht.prototype.updateContainments=function(e){var t=this,n=this._elementRegistry,o;o=Ae(
e,function(r,i){return i.parent&&(r[i.parent.id]=i.parent),r},{}),E(o,function(r){var i=r.children;if(i){var s=t._getChildrenContainer(r),a=s.firstChild;E(i,function(c){
var l=n.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ht.prototype.drawShape=function(e,t,n={}){var o=this._eventBus;return o.fire("\
render.shape",{gfx:e,element:t,attrs:n})};ht.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};ht.prototype.drawConnection=
function(e,t,n={}){var o=this._eventBus;return o.fire("render.connection",{gfx:e,element:t,attrs:n})};ht.prototype.getConnectionPath=function(e){var t=this._eventBus;
return t.fire("render.getConnectionPath",e)};ht.prototype.update=function(e,t,n){if(t.parent){var o=this._clear(n);if(e==="shape")this.drawShape(o,t),nt(n,t.x,t.
y);else if(e==="connection")this.drawConnection(o,t);else throw new Error("unknown type: "+e);t.hidden?L(n,"display","none"):L(n,"display","block")}};ht.prototype.
remove=function(e){var t=this._elementRegistry.getGraphics(e);q(t.parentNode)};function Zf(e,t,n){var o=n||t.firstChild;e!==o&&t.insertBefore(e,o)}var dc={__depends__:[Ma],__init__:["canvas"],canvas:["type",P],elementRegistry:["type",ut],elementFactory:["type",Gt],eventBus:["type",rt],graphicsFactory:["typ\
e",ht]};function Xf(e){var t=new Qi(e);return t.init(),t}function Qf(e){e=e||{};var t={config:["value",e]},n=[t,dc].concat(e.modules||[]);return Xf(n)}function Ie(e,t){
this._injector=t||Qf(e),this.get("eventBus").fire("diagram.init")}Ie.prototype.get=function(e,t){return this._injector.get(e,t)};Ie.prototype.invoke=function(e,t,n){
return this._injector.invoke(e,t,n)};Ie.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};Ie.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function xs(e){return e&&e[e.length-1]}function pc(e){return e.y}function mc(e){return e.x}var Jf={left:mc,center:mc,right:function(e){return e.x+e.width},top:pc,
middle:pc,bottom:function(e){return e.y+e.height}};function xe(e,t){this._modeling=e,this._rules=t}xe.$inject=["modeling","rules"];xe.prototype._getOrientationDetails=
function(e){var t=["top","bottom","middle"],n="x",o="width";return t.indexOf(e)!==-1&&(n="y",o="height"),{axis:n,dimension:o}};xe.prototype._isType=function(e,t){
return t.indexOf(e)!==-1};xe.prototype._alignmentPosition=function(e,t){var n=this._getOrientationDetails(e),o=n.axis,r=n.dimension,i={},s={},a=!1,c,l,u;function h(f,d){
return Math.round((f[o]+d[o]+d[r])/2)}if(this._isType(e,["left","top"]))i[e]=t[0][o];else if(this._isType(e,["right","bottom"]))u=xs(t),i[e]=u[o]+u[r];else if(this.
_isType(e,["center","middle"])){if(E(t,function(f){var d=f[o]+Math.round(f[r]/2);s[d]?s[d].elements.push(f):s[d]={elements:[f],center:d}}),c=Re(s,function(f){return f.
elements.length>1&&(a=!0),f.elements.length}),a)return i[e]=xs(c).center,i;l=t[0],t=Re(t,function(f){return f[o]+f[r]}),u=xs(t),i[e]=h(l,u)}return i};xe.prototype.
trigger=function(e,t){var n=this._modeling,o,r=Z(e,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(o=this._rules.allowed("elements.align",{elements:r}),
z(o)&&(r=o),!(r.length<2||!o)){var i=Jf[t],s=Re(r,i),a=this._alignmentPosition(t,s);n.alignElements(s,a)}};var gc={__init__:["alignElements"],alignElements:["type",xe]};function Fn(e){this._commandStack=e.get("commandStack",!1)}Fn.$inject=["injector"];Fn.prototype.allowed=function(e,t){var n=!0,o=this._commandStack;return o&&(n=
o.canExecute(e,t)),n===void 0?!0:n};var wt={__init__:["rules"],rules:["type",Fn]};function Wt(e,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!e)return[];for(var n;n=e[0];)t(n);return e}function sn(e){return{x:e.x+e.width/2,y:e.y+e.height/2}}function Tt(e,t){return{x:e.x-t.x,y:e.y-t.y}}function Gn(e,t,n){var o=sn(t),r=sn(n),i=Tt(e,o),s={x:i.x*(n.width/t.width),y:i.y*(n.height/t.height)};return Yo({x:r.x+s.x,y:r.y+s.y})}function ws(e,t,n){var o=sn(
e),r=sn(t),i=sn(n),s=Tt(e,o),a=Tt(o,r),c=td(o,t,n);if(c)return c;var l={x:a.x*(n.width/t.width),y:a.y*(n.height/t.height)},u={x:i.x+l.x,y:i.y+l.y};return Yo({x:u.
x+s.x-e.x,y:u.y+s.y-e.y})}function td(e,t,n){var o=et(t),r=et(n);if(ed(o,r))return null;var i=ve(t,e),s,a,c;if(i==="top")s={x:0,y:r.bottom-o.bottom};else if(i===
"bottom")s={x:0,y:r.top-o.top};else if(i==="right")s={x:r.left-o.left,y:0};else if(i==="left")s={x:r.right-o.right,y:0};else return null;return a={x:e.x+s.x,y:e.
y+s.y},c=ve(n,a),c!==i?null:s}function ed(e,t){return nd(e,t)||od(e,t)}function nd(e,t){return e.right!==t.right&&e.left!==t.left}function od(e,t){return e.top!==
t.top&&e.bottom!==t.bottom}var rd=1e3;function F(e){this._eventBus=e}F.$inject=["eventBus"];function id(e,t){return function(n){return e.call(t||null,n.context,n.command,n)}}F.prototype.on=
function(e,t,n,o,r,i){if((gt(t)||B(t))&&(i=r,r=o,o=n,n=t,t=null),gt(n)&&(i=r,r=o,o=n,n=rd),mt(r)&&(i=r,r=!1),!gt(o))throw new Error("handlerFn must be a functio\
n");z(e)||(e=[e]);var s=this._eventBus;E(e,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,n,r?id(o,i):o,i)})};F.prototype.
canExecute=re("canExecute");F.prototype.preExecute=re("preExecute");F.prototype.preExecuted=re("preExecuted");F.prototype.execute=re("execute");F.prototype.executed=
re("executed");F.prototype.postExecute=re("postExecute");F.prototype.postExecuted=re("postExecuted");F.prototype.revert=re("revert");F.prototype.reverted=re("re\
verted");function re(e){return function(n,o,r,i,s){(gt(n)||B(n))&&(s=i,i=r,r=o,o=n,n=null),this.on(n,e,o,r,i,s)}}var sd=251,yc=1401,vc="attach-ok";function Wn(e,t,n,o,r){F.call(this,t);var i=e.get("movePreview",!1);t.on("shape.move.start",yc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=ad(c),a.validatedShapes=cd(l)}),i&&t.on("shape.move.start",sd,function(s){var a=s.context,c=a.shapes,l=bs(c);E(l,function(u){
i.makeDraggable(a,u,!0),E(u.labels,function(h){i.makeDraggable(a,h,!0)})})}),i&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],u=l.host;u&&(n.addMarker(u,vc),t.once(["shape.move.out","shape.move.cleanup"],function(){n.removeMarker(u,vc)}))}}),this.preExecuted("elements.move",
yc,function(s){var a=s.context,c=a.closure,l=a.shapes,u=bs(l);E(u,function(h){c.add(h,c.topLevel[h.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,u;l&&c.length!==1||(l?u=c:u=Z(c,function(h){var f=h.host;return ld(h)&&!ud(c,f)}),E(u,function(h){r.updateAttachment(h,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;E(a,function(c){E(c.attachers,function(l){E(l.outgoing.slice(),function(u){var h=o.allowed("conn\
ection.reconnect",{connection:u,source:u.source,target:u.target});h||r.removeConnection(u)}),E(l.incoming.slice(),function(u){var h=o.allowed("connection.reconn\
ect",{connection:u,source:u.source,target:u.target});h||r.removeConnection(u)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&r.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Wt(c.attachers,function(u){var h=o.allowed(
"elements.move",{target:l,shapes:[u]});h==="attach"?r.updateAttachment(u,l):r.removeShape(u)}),l.attachers.length&&E(l.attachers,function(u){var h=ws(u,c,l);r.moveShape(
u,h,u.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,u=a.newBounds,h=c.attachers,f=a.hints||{};f.attachSupport!==
!1&&E(h,function(d){var m=ws(d,l,u);r.moveShape(d,m,d.parent),E(d.labels,function(b){r.moveShape(b,m,b.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Wt(a.attachers,function(c){r.removeShape(c)}),a.host&&r.updateAttachment(a,null)})}ct(Wn,F);Wn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function bs(e){return Po(yt(e,function(t){return t.attachers||[]}))}function ad(e){var t=bs(e);return ma("id",e,t)}function cd(e){var t=te(e,"i\
d");return Z(e,function(n){for(;n;){if(n.host&&t[n.host.id])return!1;n=n.parent}return!0})}function ld(e){return!!e.host}function ud(e,t){return e.indexOf(t)!==
-1}var xc={__depends__:[wt],__init__:["attachSupport"],attachSupport:["type",Wn]};function wc(e){!e||typeof e.stopPropagation!="function"||e.stopPropagation()}function we(e){return e.originalEvent||e.srcEvent}function Xo(e){wc(e),wc(we(e))}function St(e){
return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}var bc=1500;function Qo(e,t,n){var o=this,r=n.get("dragging",!1);function i(s){if(!s.hover){var a=s.originalEvent,c=o._findTargetGfx(a),l=c&&e.get(c);c&&l&&(s.stopPropagation(),
r.hover({element:l,gfx:c}),r.move(a))}}r&&t.on("drag.start",function(s){t.once("drag.move",bc,function(a){i(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",bc,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=St(s),c=document.elementFromPoint(a.x,a.y),hd(c)}}Qo.$inject=["elementRegistry","eventBus","injector"];function hd(e){
return Le(e,"svg, .djs-element",!0)}var _c={__init__:["hoverFix"],hoverFix:["type",Qo]};function kc(){return/mac/i.test(navigator.platform)}function Ec(e,t){return(we(e)||e).button===t}function Mt(e){return Ec(e,0)}function Sc(e){return Ec(e,1)}function Vn(e){var t=we(e)||e;return Mt(e)&&t.shiftKey}function fd(e){return!0}function Jo(e){return Mt(e)||Sc(e)}var Mc=500;function tr(e,t,n){var o=this;function r(_,M,S){if(!a(_,M)){var O,I,H;S?I=t.getGraphics(S):
(O=M.delegateTarget||M.target,O&&(I=O,S=t.get(I))),!(!I||!S)&&(H=e.fire(_,{element:S,gfx:I,originalEvent:M}),H===!1&&(M.stopPropagation(),M.preventDefault()))}}
var i={};function s(_){return i[_]}function a(_,M){var S=l[_]||Mt;return!S(M)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":fd,"element.mousedown":Jo,"element.mouseup":Jo,"element.click":Jo,"element.dblclick":Jo};function u(_,M,S){var O=c[_];if(!O)throw new Error("unmapped \
DOM event name <"+_+">");return r(O,M,S)}var h="svg, .djs-element";function f(_,M,S,O){var I=i[S]=function(H){r(S,H)};O&&(l[S]=O),I.$delegate=ps.bind(_,h,M,I)}function d(_,M,S){
var O=s(S);O&&ps.unbind(_,M,O.$delegate)}function m(_){E(c,function(M,S){f(_,S,M)})}function b(_){E(c,function(M,S){d(_,S,M)})}e.on("canvas.destroy",function(_){
b(_.svg)}),e.on("canvas.init",function(_){m(_.svg)}),e.on(["shape.added","connection.added"],function(_){var M=_.element,S=_.gfx;e.fire("interactionEvents.creat\
eHit",{element:M,gfx:S})}),e.on(["shape.changed","connection.changed"],Mc,function(_){var M=_.element,S=_.gfx;e.fire("interactionEvents.updateHit",{element:M,gfx:S})}),
e.on("interactionEvents.createHit",Mc,function(_){var M=_.element,S=_.gfx;o.createDefaultHit(M,S)}),e.on("interactionEvents.updateHit",function(_){var M=_.element,
S=_.gfx;o.updateDefaultHit(M,S)});var x=p("djs-hit djs-hit-stroke"),C=p("djs-hit djs-hit-click-stroke"),w=p("djs-hit djs-hit-all"),g=p("djs-hit djs-hit-no-move"),
v={all:w,"click-stroke":C,stroke:x,"no-move":g};function p(_,M){return M=A({stroke:"white",strokeWidth:15},M||{}),n.cls(_,["no-fill","no-border"],M)}function y(_,M){
var S=v[M];if(!S)throw new Error("invalid hit type <"+M+">");return L(_,S),_}function k(_,M){N(_,M)}this.removeHits=function(_){var M=jn(".djs-hit",_);E(M,q)},this.
createDefaultHit=function(_,M){var S=_.waypoints,O=_.isFrame,I;return S?this.createWaypointsHit(M,S):(I=O?"stroke":"all",this.createBoxHit(M,I,{width:_.width,height:_.
height}))},this.createWaypointsHit=function(_,M){var S=Bo(M);return y(S,"stroke"),k(_,S),S},this.createBoxHit=function(_,M,S){S=A({x:0,y:0},S);var O=j("rect");return y(
O,M),L(O,S),k(_,O),O},this.updateDefaultHit=function(_,M){var S=lt(".djs-hit",M);if(S)return _.waypoints?us(S,_.waypoints):L(S,{width:_.width,height:_.height}),
S},this.fire=r,this.triggerMouseEvent=u,this.mouseHandler=s,this.registerEvent=f,this.unregisterEvent=d}tr.$inject=["eventBus","elementRegistry","styles"];var er={__init__:["interactionEvents"],interactionEvents:["type",tr]};function be(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var n=this;e.on(["shape.remove","connection.remove"],function(o){var r=o.element;
n.deselect(r)}),e.on(["diagram.clear","root.set"],function(o){n.select(null)})}be.$inject=["eventBus","canvas"];be.prototype.deselect=function(e){if(this._selectedElements.
has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};be.prototype.get=function(){
return Array.from(this._selectedElements)};be.prototype.isSelected=function(e){return this._selectedElements.has(e)};be.prototype.select=function(e,t){var n=this.
get();z(e)||(e=e?[e]:[]);var o=this._canvas,r=o.getRootElement();e=e.filter(function(i){var s=o.findRoot(i);return r===s}),t?E(e,i=>{this._selectedElements.add(
i)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:n,newSelection:this.get()})};var Cc="hover",Ac="selected";function nr(e,t){this._canvas=e;function n(r,i){e.addMarker(r,i)}function o(r,i){e.removeMarker(r,i)}t.on("element.hover",function(r){
n(r.element,Cc)}),t.on("element.out",function(r){o(r.element,Cc)}),t.on("selection.changed",function(r){function i(l){o(l,Ac)}function s(l){n(l,Ac)}var a=new Set(
r.oldSelection),c=new Set(r.newSelection);for(let l of a)c.has(l)||i(l);for(let l of c)a.has(l)||s(l)})}nr.$inject=["canvas","eventBus"];function or(e,t,n,o){e.on("create.end",500,function(r){var i=r.context,s=i.canExecute,a=i.elements,c=i.hints||{},l=c.autoSelect;if(s){if(l===!1)return;z(l)?t.select(
l):t.select(a.filter(dd))}}),e.on("connect.end",500,function(r){var i=r.context,s=i.connection;s&&t.select(s)}),e.on("shape.move.end",500,function(r){var i=r.previousSelection||
[],s=o.get(r.context.shape.id),a=Jt(i,function(c){return s.id===c.id});a||t.select(s)}),e.on("element.click",function(r){if(Mt(r)){var i=r.element;i===n.getRootElement()&&
(i=null);var s=t.isSelected(i),a=t.get().length>1,c=Vn(r);if(s&&a)return c?t.deselect(i):t.select(i);s?t.deselect(i):t.select(i,c)}})}or.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function dd(e){return!e.hidden}var bt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[er],selection:["type",be],selectionVisuals:["type",nr],selectionBehavior:["type",or]};var pd=/^djs-cursor-.*$/;function Kn(e){var t=Oa(document.body);t.removeMatching(pd),e&&t.add("djs-cursor-"+e)}function rr(){Kn(null)}var md=5e3;function ir(e,t){t=t||"element.click";function n(){return!1}return e.once(t,md,n),function(){e.off(t,n)}}var Rc=["c","C"],Oc=["v","V"],gd=["d","D"],yd=["x","X"],Tc=["y","Y"],_s=["z","Z"];function Lc(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function J(e){
return e.altKey?!1:e.ctrlKey||e.metaKey}function it(e,t){return e=z(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(wd(t))!==-1}var vd=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),xd=new RegExp("^\\P{Letter}$","u");function wd(e){var t=e.key,n=/^Key([A-Z])$/.exec(e.code||
"");if(!n||typeof t!="string")return null;var o=n[1];return vd.test(t)?e.shiftKey?o:o.toLowerCase():e.shiftKey&&xd.test(t)&&e.keyCode===o.charCodeAt(0)?o:null}function sr(e){
return e.shiftKey}function Pc(e){return J(e)&&it(Rc,e)}function $c(e){return J(e)&&it(Oc,e)}function Ic(e){return J(e)&&it(gd,e)}function jc(e){return J(e)&&it(
yd,e)}function Nc(e){return J(e)&&!sr(e)&&it(_s,e)}function Dc(e){return J(e)&&(it(Tc,e)||it(_s,e)&&sr(e))}var an=Math.round,Bc="djs-drag-active",bd=500;function je(e){e.preventDefault()}function _d(e){return typeof TouchEvent<"u"&&e instanceof TouchEvent}function kd(e){
return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function ar(e,t,n,o){var r={threshold:5,trapClick:!0},i;function s(p){var y=t.viewbox(),k=t._container.getBoundingClientRect();
return{x:y.x+(p.x-k.left)/y.scale,y:y.y+(p.y-k.top)/y.scale}}function a(p,y){y=y||i;var k=e.createEvent(A({},y.payload,y.data,{isTouch:y.isTouch}));return e.fire(
"drag."+p,k)===!1?!1:e.fire(y.prefix+"."+p,k)}function c(p){var y=p.filter(function(k){return o.get(k.id)});y.length&&n.select(y)}function l(p,y){var k=i.payload,
_=i.displacement,M=i.globalStart,S=St(p),O=Tt(S,M),I=i.localStart,H=s(S),V=Tt(H,I);if(!i.active&&(y||kd(O)>i.threshold)){if(A(k,{x:an(I.x+_.x),y:an(I.y+_.y),dx:0,
dy:0},{originalEvent:p}),a("start")===!1)return C();i.active=!0,i.keepSelection||(k.previousSelection=n.get(),n.select(null)),i.cursor&&Kn(i.cursor),t.addMarker(
t.getRootElement(),Bc)}Xo(p),i.active&&(A(k,{x:an(H.x+_.x),y:an(H.y+_.y),dx:an(V.x),dy:an(V.y)},{originalEvent:p}),a("move"))}function u(p){var y,k=!0;i.active&&
(p&&(i.payload.originalEvent=p,Xo(p)),k=a("end")),k===!1&&a("rejected"),y=w(k!==!0),a("ended",y)}function h(){C()}function f(p){it("Escape",p)&&(je(p),C())}function d(p){
var y;i.active&&(y=ir(e),setTimeout(y,400),je(p)),u(p)}function m(p){l(p)}function b(p){var y=i.payload;y.hoverGfx=p.gfx,y.hover=p.element,a("hover")}function x(p){
a("out");var y=i.payload;y.hoverGfx=null,y.hover=null}function C(p){var y;if(i){var k=i.active;e.off("error",h);try{k&&a("cancel")}finally{y=w(p)}k&&a("canceled",
y)}}function w(p){var y;e.off("error",h);try{a("cleanup")}finally{y=g(p)}return y}function g(p){var y,k;rr(),i.trapClick?k=d:k=u,D.unbind(document,"mousemove",l),
D.unbind(document,"dragstart",je),D.unbind(document,"selectstart",je),D.unbind(document,"mousedown",k,!0),D.unbind(document,"mouseup",k,!0),D.unbind(document,"k\
eyup",f),D.unbind(document,"touchstart",m,!0),D.unbind(document,"touchcancel",C,!0),D.unbind(document,"touchmove",l,!0),D.unbind(document,"touchend",u,!0),e.off(
"element.hover",b),e.off("element.out",x),t.removeMarker(t.getRootElement(),Bc);var _=i.payload.previousSelection;return y=i,i=null,p!==!1&&_&&!n.get().length&&
c(_),y}function v(p,y,k,_){i&&C(!1),typeof y=="string"&&(_=k,k=y,y=null),_=A({},r,_||{});var M=_.data||{},S,O,I,H,V;if(_.trapClick?H=d:H=u,p?(S=we(p)||p,O=St(p),
Xo(p),S.type==="dragstart"&&je(S)):(S=null,O={x:0,y:0}),I=s(O),y||(y=I),V=_d(S),i=A({prefix:k,data:M,payload:{},globalStart:O,displacement:Tt(y,I),localStart:I,
isTouch:V},_),e.once("error",bd,h),_.manual||(V?(D.bind(document,"touchstart",m,!0),D.bind(document,"touchcancel",C,!0),D.bind(document,"touchmove",l,!0),D.bind(
document,"touchend",u,!0)):(D.bind(document,"mousemove",l),D.bind(document,"dragstart",je),D.bind(document,"selectstart",je),D.bind(document,"mousedown",H,!0),D.
bind(document,"mouseup",H,!0)),D.bind(document,"keyup",f),e.on("element.hover",b),e.on("element.out",x)),a("init")===!1)return C(),!1;_.autoActivate&&l(p,!0)}e.
on("diagram.destroy",C),this.init=v,this.move=l,this.hover=b,this.out=x,this.end=u,this.cancel=C,this.context=function(){return i},this.setOptions=function(p){A(
r,p)}}ar.$inject=["eventBus","canvas","selection","elementRegistry"];var Ct={__depends__:[_c,bt],dragging:["type",ar]};function _e(e,t,n){this._canvas=n,this._opts=A({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},e);var o=this;
t.on("drag.move",function(r){var i=o._toBorderPoint(r);o.startScroll(i)}),t.on(["drag.cleanup"],function(){o.stopScroll()})}_e.$inject=["config.autoScroll","eve\
ntBus","canvas"];_e.prototype.startScroll=function(e){var t=this._canvas,n=this._opts,o=this,r=t.getContainer().getBoundingClientRect(),i=[e.x,e.y,r.width-e.x,r.
height-e.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)Ed(i[c],n.scrollThresholdOut[c],n.scrollThresholdIn[c])&&(c===0?s=n.scrollStep:c==1?a=n.scrollStep:c==
2?s=-n.scrollStep:c==3&&(a=-n.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){o.startScroll(e)},n.scrollRepeatTimeout))};
function Ed(e,t,n){return t<e&&e<n}_e.prototype.stopScroll=function(){clearTimeout(this._scrolling)};_e.prototype.setOptions=function(e){this._opts=A({},this._opts,
e)};_e.prototype._toBorderPoint=function(e){var t=this._canvas._container.getBoundingClientRect(),n=St(e.originalEvent);return{x:n.x-t.left,y:n.y-t.top}};var Hc={__depends__:[Ct],__init__:["autoScroll"],autoScroll:["type",_e]};var cr=Math.round,Sd=Math.max;function Md(e,t){var n=e.x,o=e.y;return[["M",n,o],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function Cd(e){var t=[];
return e.forEach(function(n,o){t.push([o===0?"M":"L",n.x,n.y])}),t}var zc=10;function Ad(e,t){var n,o;for(n=0;o=e[n];n++)if(Nn(o,t)<=zc)return{point:e[n],bendpoint:!0,
index:n};return null}function Rd(e,t){var n=qo(Md(t,zc),Cd(e)),o=n[0],r=n[n.length-1],i;return o?o!==r?o.segment2!==r.segment2?(i=Sd(o.segment2,r.segment2)-1,{point:e[i],
bendpoint:!0,index:i}):{point:{x:cr(o.x+r.x)/2,y:cr(o.y+r.y)/2},index:o.segment2}:{point:{x:cr(o.x),y:cr(o.y)},index:o.segment2}:null}function Fc(e,t){return Ad(
e,t)||Rd(e,t)}function Od(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function Td(e,t,n){var o=[{n:e[0]-n[0],lambda:t[0]},{n:e[1]-n[1],lambda:t[1]}],r=o[0].n*t[0]+o[1].n*t[1],i=o[0].lambda*t[0]+o[1].lambda*t[1];return-r/i}function ks(e,t){
var n=t[0],o=t[1],r={x:o.x-n.x,y:o.y-n.y},i=Td([n.x,n.y],[r.x,r.y],[e.x,e.y]);return{x:n.x+i*r.x,y:n.y+i*r.y}}function Gc(e,t){var n=ks(e,t),o={x:n.x-e.x,y:n.y-
e.y};return Od(o)}var Es="djs-bendpoint",Ss="djs-segment-dragger";function Ld(e,t){var n=St(t),o=e._container.getBoundingClientRect(),r;r={x:o.left,y:o.top};var i=e.viewbox();return{
x:i.x+(n.x-r.x)/i.scale,y:i.y+(n.y-r.y)/i.scale}}function qn(e,t,n){var o=Ld(e,n),r=Fc(t,o);return r}function Yn(e,t){var n=j("g");$(n).add(Es),N(e,n);var o=j("\
circle");L(o,{cx:0,cy:0,r:4}),$(o).add("djs-visual"),N(n,o);var r=j("circle");return L(r,{cx:0,cy:0,r:10}),$(r).add("djs-hit"),N(n,r),t&&$(n).add(t),n}function Pd(e,t,n,o){
var r=j("g");N(e,r);var i=18,s=6,a=11,c=$d(t,n,o),l=s+a,u=j("rect");L(u,{x:-i/2,y:-s/2,rx:3,width:i,height:s}),$(u).add("djs-visual"),N(r,u);var h=j("rect");return L(
h,{x:-c/2,y:-l/2,width:c,height:l}),$(h).add("djs-hit"),N(r,h),fc(r,o==="v"?90:0,0,0),r}function ur(e,t,n){var o=j("g"),r=Dn(t,n),i=ne(t,n);return N(e,o),Pd(o,t,
n,i),$(o).add(Ss),$(o).add(i==="h"?"horizontal":"vertical"),nt(o,r.x,r.y),o}function lr(e){return Math.abs(Math.round(e*2/3))}function Wc(e,t){var n=Id(e,t);return ks(
e,n)}function $d(e,t,n){var o=t.x-e.x,r=t.y-e.y;return lr(n==="h"?o:r)}function Id(e,t){for(var n=t.waypoints,o=1/0,r,i=0;i<n.length-1;i++){var s=n[i],a=n[i+1],
c=Gc(e,[s,a]);c<o&&(o=c,r=i)}return[n[r],n[r+1]]}function Vc(e){return CSS.escape(e)}function hr(e,t,n,o,r){function i(g,v,p){var y=g.index,k=g.point,_,M,S,O,I,H;return y<=0||g.bendpoint?!1:(_=v[y-1],M=v[y],S=Dn(_,M),O=ne(_,M),I=Math.abs(k.x-S.x),
H=Math.abs(k.y-S.y),O&&I<=p&&H<=p)}function s(g,v){var p=g.waypoints,y,k,_,M;return v.index<=0||v.bendpoint||(y={start:p[v.index-1],end:p[v.index]},k=ne(y.start,
y.end),!k)?null:(k==="h"?_=y.end.x-y.start.x:_=y.end.y-y.start.y,M=lr(_)/2,M)}function a(g,v){var p=v.waypoints,y=qn(t,p,g),k;if(y){k=s(v,y);var _;if(i(y,p,k)?_=
r.start(g,v,y.index):_=o.start(g,v,y.index,!y.bendpoint),_!==!1)return!0}}function c(g,v,p){D.bind(g,v,function(y){n.triggerMouseEvent(v,y,p),y.stopPropagation()})}
function l(g,v){var p=t.getLayer("overlays"),y=lt('.djs-bendpoints[data-element-id="'+Vc(g.id)+'"]',p);return!y&&v&&(y=j("g"),L(y,{"data-element-id":g.id}),$(y).
add("djs-bendpoints"),N(p,y),c(y,"mousedown",g),c(y,"click",g),c(y,"dblclick",g)),y}function u(g,v){return lt('.djs-segment-dragger[data-segment-idx="'+g+'"]',v)}
function h(g,v){v.waypoints.forEach(function(p,y){var k=Yn(g);N(g,k),nt(k,p.x,p.y)}),Yn(g,"floating")}function f(g,v){for(var p=v.waypoints,y,k,_,M=1;M<p.length;M++)
y=p[M-1],k=p[M],ne(y,k)&&(_=ur(g,y,k),L(_,{"data-segment-idx":M}),c(_,"mousemove",v))}function d(g){E(jn("."+Es,g),function(v){q(v)})}function m(g){E(jn("."+Ss,
g),function(v){q(v)})}function b(g){var v=l(g);return v||(v=l(g,!0),h(v,g),f(v,g)),v}function x(g){var v=l(g);v&&(m(v),d(v),f(v,g),h(v,g))}function C(g,v){var p=lt(
".floating",g),y=v.point;p&&(nt(p,y.x,y.y),$(p).add("positioned"))}function w(g,v,p){var y=u(v.index,g),k=p[v.index-1],_=p[v.index],M=v.point,S=Dn(k,_),O=ne(k,_),
I,H;y&&(I=jd(y),H={x:M.x-S.x,y:M.y-S.y},O==="v"&&(H={x:H.y,y:H.x}),nt(I,H.x,H.y))}e.on("connection.changed",function(g){x(g.element)}),e.on("connection.remove",
function(g){var v=l(g.element);v&&q(v)}),e.on("element.marker.update",function(g){var v=g.element,p;v.waypoints&&(p=b(v),g.add?$(p).add(g.marker):$(p).remove(g.
marker))}),e.on("element.mousemove",function(g){var v=g.element,p=v.waypoints,y,k;if(p){if(y=l(v,!0),k=qn(t,p,g.originalEvent),!k)return;C(y,k),k.bendpoint||w(y,
k,p)}}),e.on("element.mousedown",function(g){if(Mt(g)){var v=g.originalEvent,p=g.element;if(p.waypoints)return a(v,p)}}),e.on("selection.changed",function(g){var v=g.
newSelection,p=v[0];p&&p.waypoints&&b(p)}),e.on("element.hover",function(g){var v=g.element;v.waypoints&&b(v)}),e.on("element.out",function(g){var v=g.element;if(v.
waypoints){var p=l(v);if(p){var y=lt(".floating",p);y&&$(y).remove("positioned")}}}),e.on("element.updateId",function(g){var v=g.element,p=g.newId;if(v.waypoints){
var y=l(v);y&&L(y,{"data-element-id":p})}}),this.addHandles=b,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=u}hr.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function jd(e){return lt(".djs-visual",e)}var Kc=Math.round,Ne="reconnectStart",De="reconnectEnd",Un="updateWaypoints";function Xn(e,t,n,o,r,i){this._injector=e,this.start=function(s,a,c,l){var u=n.getGraphics(
a),h=a.source,f=a.target,d=a.waypoints,m;!l&&c===0?m=Ne:!l&&c===d.length-1?m=De:m=Un;var b=m===Un?"connection.updateWaypoints":"connection.reconnect",x=r.allowed(
b,{connection:a,source:h,target:f});if(x===!1&&(x=r.allowed(b,{connection:a,source:f,target:h})),x!==!1)return o.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:u,
context:{allowed:x,bendpointIndex:c,connection:a,source:h,target:f,insert:l,type:m}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,u=c.target,h=s.hover,f=a.type;a.hover=h;var d;if(h){var m=f===Un?"connection.updateWaypoints":"connection.reconnect";if(d=a.allowed=r.allowed(m,{connection:c,
source:f===Ne?h:l,target:f===De?h:u}),d){a.source=f===Ne?h:l,a.target=f===De?h:u;return}d===!1&&(d=a.allowed=r.allowed(m,{connection:c,source:f===De?h:u,target:f===
Ne?h:l})),d&&(a.source=f===De?h:u,a.target=f===Ne?h:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==Un&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,u=a.connection,h=a.insert,
f=u.waypoints.slice(),d=a.source,m=a.target,b=a.type,x=a.hints||{},C={x:Kc(s.x),y:Kc(s.y)};if(!c)return!1;b===Un?(h?f.splice(l,0,C):f[l]=C,x.bendpointMove={insert:h,
bendpointIndex:l},f=this.cropWaypoints(u,f),i.updateWaypoints(u,Ya(f),x)):(b===Ne?(x.docking="source",Zn(a)&&(x.docking="target",x.newWaypoints=f.reverse())):b===
De&&(x.docking="target",Zn(a)&&(x.docking="source",x.newWaypoints=f.reverse())),i.reconnect(u,d,m,C,x))},this)}Xn.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];Xn.prototype.cropWaypoints=function(e,t){var n=this._injector.get("connectionDocking",!1);if(!n)return t;var o=e.waypoints;return e.waypoints=
t,e.waypoints=n.getCroppedWaypoints(e),t=e.waypoints,e.waypoints=o,t};function Zn(e){var t=e.hover,n=e.source,o=e.target,r=e.type;if(r===Ne)return t&&o&&t===o&&
n!==o;if(r===De)return t&&n&&t===n&&n!==o}var Nd="reconnectStart",Dd="reconnectEnd",qc="updateWaypoints",Qn="connect-ok",fr="connect-not-ok",Yc="connect-hover",Uc="djs-updating",Zc="djs-dragging",Xc=1100;
function dr(e,t,n,o){this._injector=t;var r=t.get("connectionPreview",!1);n.on("bendpoint.move.start",function(i){var s=i.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,u=c.waypoints,h=u.slice();s.waypoints=u,l&&h.splice(a,0,{x:i.x,y:i.y}),c.waypoints=h;var f=s.draggerGfx=Yn(o.getLayer("overlays"));$(f).add("djs-drag\
ging"),o.addMarker(c,Zc),o.addMarker(c,Uc)}),n.on("bendpoint.move.hover",function(i){var s=i.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(o.addMarker(c,Yc),l===
qc)return;a?(o.removeMarker(c,fr),o.addMarker(c,Qn)):a===!1&&(o.removeMarker(c,Qn),o.addMarker(c,fr))}}),n.on(["bendpoint.move.out","bendpoint.move.cleanup"],Xc,
function(i){var s=i.context,a=s.hover,c=s.target;a&&(o.removeMarker(a,Yc),o.removeMarker(a,c?Qn:fr))}),n.on("bendpoint.move.move",function(i){var s=i.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,u=s.hover,h=s.type,f=s.connection,d=f.source,m=f.target,b=f.waypoints.slice(),x={x:i.x,y:i.y},C=s.hints||{},w={};r&&(C.
connectionStart&&(w.connectionStart=C.connectionStart),C.connectionEnd&&(w.connectionEnd=C.connectionEnd),h===Nd?Zn(s)?(w.connectionEnd=w.connectionEnd||x,w.source=
m,w.target=u||d,b=b.reverse()):(w.connectionStart=w.connectionStart||x,w.source=u||d,w.target=m):h===Dd?Zn(s)?(w.connectionStart=w.connectionStart||x,w.source=u||
m,w.target=d,b=b.reverse()):(w.connectionEnd=w.connectionEnd||x,w.source=d,w.target=u||m):(w.noCropping=!0,w.noLayout=!0,b[c]=x),h===qc&&(b=e.cropWaypoints(f,b)),
w.waypoints=b,r.drawPreview(s,a,w)),nt(l,i.x,i.y)},this),n.on(["bendpoint.move.end","bendpoint.move.cancel"],Xc,function(i){var s=i.context,a=s.connection,c=s.draggerGfx,
l=s.hover,u=s.target,h=s.waypoints;a.waypoints=h,q(c),o.removeMarker(a,Uc),o.removeMarker(a,Zc),l&&(o.removeMarker(l,Qn),o.removeMarker(l,u?Qn:fr)),r&&r.cleanUp(
s)})}dr.$inject=["bendpointMove","injector","eventBus","canvas"];var Qc="connect-hover",Jc="djs-updating";function tl(e,t,n){return Ms(e,t,e[t]+n)}function Ms(e,t,n){return{x:t==="x"?n:e.x,y:t==="y"?n:e.y}}function Bd(e,t,n,o){
var r=Math.max(t[o],n[o]),i=Math.min(t[o],n[o]),s=20,a=Math.min(Math.max(i+s,e[o]),r-s);return Ms(t,o,a)}function nl(e){return e==="x"?"y":"x"}function el(e,t,n){
var o,r;return e.original?e.original:(o=oe(t),r=nl(n),Ms(e,r,o[r]))}function pr(e,t,n,o,r,i){var s=e.get("connectionDocking",!1);this.start=function(h,f,d){var m,
b=n.getGraphics(f),x=d-1,C=d,w=f.waypoints,g=w[x],v=w[C],p=qn(n,w,h),y,k,_;if(y=ne(g,v),!!y)return k=y==="v"?"x":"y",x===0&&(g=el(g,f.source,k)),C===w.length-1&&
(v=el(v,f.target,k)),p?_=p.point:_={x:(g.x+v.x)/2,y:(g.y+v.y)/2},m={connection:f,segmentStartIndex:x,segmentEndIndex:C,segmentStart:g,segmentEnd:v,axis:k,dragPosition:_},
o.init(h,_,"connectionSegment.move",{cursor:k==="x"?"resize-ew":"resize-ns",data:{connection:f,connectionGfx:b,context:m}})};function a(h,f){if(!s)return f;var d=h.
waypoints,m;return h.waypoints=f,m=s.getCroppedWaypoints(h),h.waypoints=d,m}function c(h){r.update("connection",h.connection,h.connectionGfx)}function l(h,f,d){
var m=h.newWaypoints,b=h.segmentStartIndex+f,x=m[b],C=h.segmentEndIndex+f,w=m[C],g=nl(h.axis),v=Bd(d,x,w,g);nt(h.draggerGfx,v.x,v.y)}function u(h,f){var d=0,m=h.
filter(function(b,x){return Wo(h[x-1],h[x+1],b)?(d=x<=f?d-1:d,!1):!0});return{waypoints:m,segmentOffset:d}}t.on("connectionSegment.move.start",function(h){var f=h.
context,d=h.connection,m=n.getLayer("overlays");f.originalWaypoints=d.waypoints.slice(),f.draggerGfx=ur(m,f.segmentStart,f.segmentEnd),$(f.draggerGfx).add("djs-\
dragging"),n.addMarker(d,Jc)}),t.on("connectionSegment.move.move",function(h){var f=h.context,d=f.connection,m=f.segmentStartIndex,b=f.segmentEndIndex,x=f.segmentStart,
C=f.segmentEnd,w=f.axis,g=f.originalWaypoints.slice(),v=tl(x,w,h["d"+w]),p=tl(C,w,h["d"+w]),y=g.length,k=0;g[m]=v,g[b]=p;var _,M;m<2&&(_=ve(d.source,v),m===1?_===
"intersect"&&(g.shift(),g[0]=v,k--):_!=="intersect"&&(g.unshift(x),k++)),b>y-3&&(M=ve(d.target,p),b===y-2?M==="intersect"&&(g.pop(),g[g.length-1]=p):M!=="inters\
ect"&&g.push(C)),f.newWaypoints=d.waypoints=a(d,g),l(f,k,h),f.newSegmentStartIndex=m+k,c(h)}),t.on("connectionSegment.move.hover",function(h){h.context.hover=h.
hover,n.addMarker(h.hover,Qc)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(h){var f=h.context.hover;f&&n.removeMarker(f,Qc)}),
t.on("connectionSegment.move.cleanup",function(h){var f=h.context,d=f.connection;f.draggerGfx&&q(f.draggerGfx),n.removeMarker(d,Jc)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(h){var f=h.context,d=f.connection;d.waypoints=f.originalWaypoints,c(h)}),t.on("connectionSegment.move.end",function(h){
var f=h.context,d=f.connection,m=f.newWaypoints,b=f.newSegmentStartIndex;m=m.map(function(p){return{original:p.original,x:Math.round(p.x),y:Math.round(p.y)}});var x=u(
m,b),C=x.waypoints,w=a(d,C),g=x.segmentOffset,v={segmentMove:{segmentStartIndex:f.segmentStartIndex,newSegmentStartIndex:b+g}};i.updateWaypoints(d,w,v)})}pr.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Hd=Math.abs,ol=Math.round;function rl(e,t,n){n=n===void 0?10:n;var o,r;for(o=0;o<t.length;o++)if(r=t[o],Hd(r-e)<=n)return r}function il(e){return{x:e.x,y:e.
y}}function sl(e){return{x:e.x+e.width,y:e.y+e.height}}function Be(e,t){return!e||isNaN(e.x)||isNaN(e.y)?t:{x:ol(e.x+e.width/2),y:ol(e.y+e.height/2)}}function ie(e,t){
var n=e.snapped;return n?typeof t=="string"?n[t]:n.x&&n.y:!1}function _t(e,t,n){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof n!="nu\
mber"&&n!==!1)throw new Error("value must be Number or false");var o,r=e[t],i=e.snapped=e.snapped||{};return n===!1?i[t]=!1:(i[t]=!0,o=n-r,e[t]+=o,e["d"+t]+=o),
r}function mr(e){return e.children||[]}var zd=Math.abs,al=Math.round,Cs=10;function gr(e){function t(i,s){if(z(i)){for(var a=i.length;a--;)if(zd(i[a]-s)<=Cs)return i[a]}else{i=+i;var c=s%i;if(c<Cs)return s-
c;if(c>i-Cs)return s-c+i}return s}function n(i,s){if(i.waypoints)return Wc(s,i);if(i.width)return{x:al(i.width/2+i.x),y:al(i.height/2+i.y)}}function o(i){var s=i.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,u=s.segmentStart,h=s.segmentStartIndex,f=s.segmentEnd,d=s.segmentEndIndex,m=s.axis;if(a)return a;var b=[l[h-
1],u,f,l[d+1]];return h<2&&b.unshift(n(c.source,i)),d>l.length-3&&b.unshift(n(c.target,i)),s.snapPoints=a={horizontal:[],vertical:[]},E(b,function(x){x&&(x=x.original||
x,m==="y"&&a.horizontal.push(x.y),m==="x"&&a.vertical.push(x.x))}),a}e.on("connectionSegment.move.move",1500,function(i){var s=o(i),a=i.x,c=i.y,l,u;if(s){l=t(s.
vertical,a),u=t(s.horizontal,c);var h=a-l,f=c-u;A(i,{dx:i.dx-h,dy:i.dy-f,x:l,y:u}),(h||s.vertical.indexOf(a)!==-1)&&_t(i,"x",l),(f||s.horizontal.indexOf(c)!==-1)&&
_t(i,"y",u)}});function r(i){var s=i.snapPoints,a=i.connection.waypoints,c=i.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return i.snapPoints=s={horizontal:[],
vertical:[]},E(l,function(u){u&&(u=u.original||u,s.horizontal.push(u.y),s.vertical.push(u.x))}),s}e.on(["connect.hover","connect.move","connect.end"],1500,function(i){
var s=i.context,a=s.hover,c=a&&n(a,i);!Y(a)||!c||!c.x||!c.y||(_t(i,"x",c.x),_t(i,"y",c.y))}),e.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(i){
var s=i.context,a=r(s),c=s.hover,l=c&&n(c,i),u=i.x,h=i.y,f,d;if(a){f=t(l?a.vertical.concat([l.x]):a.vertical,u),d=t(l?a.horizontal.concat([l.y]):a.horizontal,h);
var m=u-f,b=h-d;A(i,{dx:i.dx-m,dy:i.dy-b,x:i.x-m,y:i.y-b}),(m||a.vertical.indexOf(u)!==-1)&&_t(i,"x",f),(b||a.horizontal.indexOf(h)!==-1)&&_t(i,"y",d)}})}gr.$inject=
["eventBus"];var cl={__depends__:[Ct,wt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",hr],bendpointMove:["type",Xn],bendpointMovePreview:[
"type",dr],connectionSegmentMove:["type",pr],bendpointSnapping:["type",gr]};function yr(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}yr.prototype.next=function(){return this._prefix+ ++this._counter};var Fd=new yr("ps"),Gd=["marker-start","marker-mid","marker-end"],Wd=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Vt(e,t,n,o){
this._elementRegistry=e,this._canvas=n,this._styles=o}Vt.$inject=["elementRegistry","eventBus","canvas","styles"];Vt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Vt.prototype.getGfx=function(e){return this._elementRegistry.getGraphics(e)};Vt.prototype.addDragger=function(e,t,n,o="djs-dragger"){n=
n||this.getGfx(e);var r=ss(n);return this._cloneMarkers($e(r),o),L(r,this._styles.cls(o,[])),N(t,r),L(r,"data-preview-support-element-id",e.id),r};Vt.prototype.
addFrame=function(e,t){var n=j("rect",{class:"djs-resize-overlay",width:e.width,height:e.height,x:e.x,y:e.y});return N(t,n),L(n,"data-preview-support-element-id",
e.id),n};Vt.prototype._cloneMarkers=function(e,t="djs-dragger",n=e){var o=this;e.childNodes&&e.childNodes.forEach(r=>{o._cloneMarkers(r,t,n)}),Yd(e)&&Gd.forEach(
function(r){if(L(e,r)){var i=Vd(e,r,o._canvas.getContainer());i&&o._cloneMarker(n,e,i,r,t)}})};Vt.prototype._cloneMarker=function(e,t,n,o,r="djs-dragger"){var i=[
n.id,r,Fd.next()].join("-"),s=lt("marker#"+n.id,e);e=e||this._canvas._svg;var a=s||ss(n);a.id=i,$(a).add(r);var c=lt(":scope > defs",e);c||(c=j("defs"),N(e,c)),
N(c,a);var l=qd(a.id);L(t,o,l)};function Vd(e,t,n){var o=Kd(L(e,t));return lt("marker#"+o,n||document)}function Kd(e){return e.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function qd(e){return"url(#"+e+")"}function Yd(e){return Wd.indexOf(e.nodeName)!==-1}var cn={__init__:["previewSupport"],previewSupport:["type",Vt]};var Ud="drop-ok",ll="drop-not-ok",ul="attach-ok",hl="new-parent",fl="create",Zd=2e3;function vr(e,t,n,o,r){function i(c,l,u,h,f){if(!l)return!1;c=Z(c,function(w){
var g=w.labelTarget;return!w.parent&&!(Ft(w)&&c.indexOf(g)!==-1)});var d=Jt(c,function(w){return!Y(w)}),m=!1,b=!1,x=!1;pl(c)&&(m=r.allowed("shape.attach",{position:u,
shape:d,target:l})),m||(pl(c)?x=r.allowed("shape.create",{position:u,shape:d,source:h,target:l}):x=r.allowed("elements.create",{elements:c,position:u,target:l}));
var C=f.connectionTarget;return x||m?(d&&h&&(b=r.allowed("connection.create",{source:C===h?d:h,target:C===h?h:d,hints:{targetParent:l,targetAttach:m}})),{attach:m,
connect:b}):x===null||m===null?null:!1}function s(c,l){[ul,Ud,ll,hl].forEach(function(u){u===l?e.addMarker(c,u):e.removeMarker(c,u)})}n.on(["create.move","creat\
e.hover"],function(c){var l=c.context,u=l.elements,h=c.hover,f=l.source,d=l.hints||{};if(!h){l.canExecute=!1,l.target=null;return}dl(c);var m={x:c.x,y:c.y},b=l.
canExecute=h&&i(u,h,m,f,d);h&&b!==null&&(l.target=h,b&&b.attach?s(h,ul):s(h,b?hl:ll))}),n.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),n.on("create.end",function(c){var l=c.context,u=l.source,h=l.shape,f=l.elements,d=l.target,m=l.canExecute,b=m&&m.attach,x=m&&m.connect,C=l.hints||
{};if(m===!1||!d)return!1;dl(c);var w={x:c.x,y:c.y};x?h=o.appendShape(u,h,w,d,{attach:b,connection:x===!0?{}:x,connectionTarget:C.connectionTarget}):(f=o.createElements(
f,w,d,A({},C,{attach:b})),h=Jt(f,function(g){return!Y(g)})),A(l,{elements:f,shape:h}),A(c,{elements:f,shape:h})});function a(){var c=t.context();c&&c.prefix===fl&&
t.cancel()}n.on("create.init",function(){n.on("elements.changed",a),n.once(["create.cancel","create.end"],Zd,function(){n.off("elements.changed",a)})}),this.start=
function(c,l,u){z(l)||(l=[l]);var h=Jt(l,function(m){return!Y(m)});if(h){u=A({elements:l,hints:{},shape:h},u||{}),E(l,function(m){B(m.x)||(m.x=0),B(m.y)||(m.y=0)});
var f=Z(l,function(m){return!m.hidden}),d=vt(f);E(l,function(m){Y(m)&&(m.waypoints=yt(m.waypoints,function(b){return{x:b.x-d.x-d.width/2,y:b.y-d.y-d.height/2}})),
A(m,{x:m.x-d.x-d.width/2,y:m.y-d.y-d.height/2})}),t.init(c,fl,{cursor:"grabbing",autoActivate:!0,data:{shape:h,elements:l,context:u}})}}}vr.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function dl(e){var t=e.context,n=t.createConstraints;n&&(n.left&&(e.x=Math.max(e.x,n.left)),n.right&&(e.x=Math.min(e.x,n.
right)),n.top&&(e.y=Math.max(e.y,n.top)),n.bottom&&(e.y=Math.min(e.y,n.bottom)))}function pl(e){return e&&e.length===1&&!Y(e[0])}var Xd=750;function xr(e,t,n,o,r){function i(s){var a=j("g");L(a,r.cls("djs-drag-group",["no-events"]));var c=j("g");return s.forEach(function(l){var u;l.hidden||
(l.waypoints?(u=n._createContainer("connection",c),n.drawConnection($e(u),l)):(u=n._createContainer("shape",c),n.drawShape($e(u),l),nt(u,l.x,l.y)),o.addDragger(
l,a,u))}),a}t.on("create.move",Xd,function(s){var a=s.hover,c=s.context,l=c.elements,u=c.dragGroup;u||(u=c.dragGroup=i(l));var h;a?(u.parentNode||(h=e.getActiveLayer(),
N(h,u)),nt(u,s.x,s.y)):q(u)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&q(c)})}xr.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var ml={__depends__:[Ct,cn,wt,bt],__init__:["create","createPreview"],create:["type",vr],createPreview:["type",xr]};var gl="is not a registered action",Qd="is already registered";function Lt(e,t){this._eventBus=e,this._actions={};var n=this;e.on("diagram.init",function(){n._registerDefaultActions(
t),e.fire("editorActions.init",{editorActions:n})})}Lt.$inject=["eventBus","injector"];Lt.prototype._registerDefaultActions=function(e){var t=e.get("commandStac\
k",!1),n=e.get("modeling",!1),o=e.get("selection",!1),r=e.get("zoomScroll",!1),i=e.get("copyPaste",!1),s=e.get("canvas",!1),a=e.get("rules",!1),c=e.get("keyboar\
dMove",!1),l=e.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),i&&o&&this.register("c\
opy",function(){var u=o.get();if(u.length)return i.copy(u)}),i&&o&&this.register("duplicate",function(){var u=o.get();if(u.length)return i.duplicate(u)}),i&&this.
register("paste",function(){i.paste()}),i&&o&&a&&this.register("cut",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u});if(h!==
!1){var f=z(h)?h:u;return i.cut(f.slice())}}}),r&&this.register("stepZoom",function(u){r.stepZoom(u.value)}),s&&this.register("zoom",function(u){s.zoom(u.value)}),
n&&o&&a&&this.register("removeSelection",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u}),f;h!==!1&&(z(h)?f=h:f=u,f.length&&
n.removeElements(f.slice()))}}),c&&this.register("moveCanvas",function(u){c.moveCanvas(u)}),l&&this.register("moveSelection",function(u){l.moveSelection(u.direction,
u.accelerated)})};Lt.prototype.trigger=function(e,t){if(!this._actions[e])throw As(e,gl);var n=this._eventBus.fire("editorActions.allowed",{action:e,opts:t});if(n!==
!1)return this._actions[e](t)};Lt.prototype.register=function(e,t){var n=this;if(typeof e=="string")return this._registerAction(e,t);E(e,function(o,r){n._registerAction(
r,o)})};Lt.prototype._registerAction=function(e,t){if(this.isRegistered(e))throw As(e,Qd);this._actions[e]=t};Lt.prototype.unregister=function(e){if(!this.isRegistered(
e))throw As(e,gl);this._actions[e]=void 0};Lt.prototype.getActions=function(){return Object.keys(this._actions)};Lt.prototype.isRegistered=function(e){return!!this.
_actions[e]};function As(e,t){return new Error(e+" "+t)}var yl={__init__:["editorActions"],editorActions:["type",Lt]};function se(e,t){F.call(this,e),this._gridSnapping=t;var n=this;this.preExecute("shape.resize",function(o){var r=o.context,i=r.hints||{},s=i.autoResize;if(s){var a=r.
shape,c=r.newBounds;fa(s)?r.newBounds=n.snapComplex(c,s):r.newBounds=n.snapSimple(a,c)}})}se.$inject=["eventBus","gridSnapping","modeling"];ct(se,F);se.prototype.
snapSimple=function(e,t){var n=this._gridSnapping;return t.width=n.snapValue(t.width,{min:t.width}),t.height=n.snapValue(t.height,{min:t.height}),t.x=e.x+e.width/
2-t.width/2,t.y=e.y+e.height/2-t.height/2,t};se.prototype.snapComplex=function(e,t){return/w|e/.test(t)&&(e=this.snapHorizontally(e,t)),/n|s/.test(t)&&(e=this.snapVertically(
e,t)),e};se.prototype.snapHorizontally=function(e,t){var n=this._gridSnapping,o=/w/.test(t),r=/e/.test(t),i={};return i.width=n.snapValue(e.width,{min:e.width}),
r&&(o?(i.x=n.snapValue(e.x,{max:e.x}),i.width+=n.snapValue(e.x-i.x,{min:e.x-i.x})):e.x=e.x+e.width-i.width),A(e,i),e};se.prototype.snapVertically=function(e,t){
var n=this._gridSnapping,o=/n/.test(t),r=/s/.test(t),i={};return i.height=n.snapValue(e.height,{min:e.height}),o&&(r?(i.y=n.snapValue(e.y,{max:e.y}),i.height+=n.
snapValue(e.y-i.y,{min:e.y-i.y})):e.y=e.y+e.height-i.height),A(e,i),e};var Jd=2e3;function wr(e,t){e.on(["spaceTool.move","spaceTool.end"],Jd,function(n){var o=n.context;if(o.initialized){var r=o.axis,i;r==="x"?(i=t.snapValue(n.dx),
n.x=n.x+i-n.dx,n.dx=i):(i=t.snapValue(n.dy),n.y=n.y+i-n.dy,n.dy=i)}})}wr.$inject=["eventBus","gridSnapping"];var vl={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",se],gridSnappingSpaceToolBehavior:["type",wr]};var Jn=10;function br(e,t,n){return n||(n="round"),Math[n](e/t)*t}var tp=1200,ep=800;function Kt(e,t,n){var o=!n||n.active!==!1;this._eventBus=t;var r=this;t.on("diagram.init",ep,function(){r.setActive(o)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],tp,function(i){var s=i.originalEvent;if(!(!r.active||s&&J(s))){var a=i.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var u={},h=op(i,l,e);h&&(u.offset=h);var f=np(i,l);f&&A(u,f),ie(i,l)||r.snapEvent(i,l,u)})}})}Kt.prototype.snapEvent=function(e,t,n){
var o=this.snapValue(e[t],n);_t(e,t,o)};Kt.prototype.getGridSpacing=function(){return Jn};Kt.prototype.snapValue=function(e,t){var n=0;t&&t.offset&&(n=t.offset),
e+=n,e=br(e,Jn);var o,r;return t&&t.min&&(o=t.min,B(o)&&(o=br(o+n,Jn,"ceil"),e=Math.max(e,o))),t&&t.max&&(r=t.max,B(r)&&(r=br(r+n,Jn,"floor"),e=Math.min(e,r))),
e-=n,e};Kt.prototype.isActive=function(){return this.active};Kt.prototype.setActive=function(e){this.active=e,this._eventBus.fire("gridSnapping.toggle",{active:e})};
Kt.prototype.toggleActive=function(){this.setActive(!this.active)};Kt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function np(e,t){var n=e.context,
o=n.createConstraints,r=n.resizeConstraints||{},i=n.gridSnappingContext,s=i.snapConstraints;if(s&&s[t])return s[t];s||(s=i.snapConstraints={}),s[t]||(s[t]={});var a=n.
direction;o&&(_r(t)?(s.x.min=o.left,s.x.max=o.right):(s.y.min=o.top,s.y.max=o.bottom));var c=r.min,l=r.max;return c&&(_r(t)?wl(a)?s.x.max=c.left:s.x.min=c.right:
xl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(_r(t)?wl(a)?s.x.min=l.left:s.x.max=l.right:xl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function op(e,t,n){var o=e.context,
r=e.shape,i=o.gridSnappingContext,s=i.snapLocation,a=i.snapOffset;return a&&B(a[t])||(a||(a=i.snapOffset={}),B(a[t])||(a[t]=0),!r)||(n.get(r.id)||(_r(t)?a[t]+=r[t]+
r.width/2:a[t]+=r[t]+r.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=r.width/2:/right/.test(s)&&(a[t]+=r.width/2):/top/.test(s)?a[t]-=r.height/2:/bottom/.test(s)&&
(a[t]+=r.height/2)),a[t]}function _r(e){return e==="x"}function xl(e){return e.indexOf("n")!==-1}function wl(e){return e.indexOf("w")!==-1}var bl={__depends__:[vl],__init__:["gridSnapping"],gridSnapping:["type",Kt]};var kr="keyboard.keydown",rp="keyboard.keyup",ip=1e3,_l="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function tt(e,t){var n=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){n._fire("destroy"),n.unbind()}),e.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(_l));var o=e&&e.bind!==!1;t.on("canvas.init",function(r){n._target=r.svg,o&&n.bind(),n._fire("init")})}tt.$inject=["con\
fig.keyboard","eventBus"];tt.prototype._keydownHandler=function(e){this._keyHandler(e,kr)};tt.prototype._keyupHandler=function(e){this._keyHandler(e,rp)};tt.prototype.
_keyHandler=function(e,t){var n;if(!this._isEventIgnored(e)){var o={keyEvent:e};n=this._eventBus.fire(t||kr,o),n&&e.preventDefault()}};tt.prototype._isEventIgnored=
function(e){return!1};tt.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(_l)),this.unbind(),e=this._node=this._target,D.bind(
e,"keydown",this._keydownHandler),D.bind(e,"keyup",this._keyupHandler),this._fire("bind")};tt.prototype.getBinding=function(){return this._node};tt.prototype.unbind=
function(){var e=this._node;e&&(this._fire("unbind"),D.unbind(e,"keydown",this._keydownHandler),D.unbind(e,"keyup",this._keyupHandler)),this._node=null};tt.prototype.
_fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};tt.prototype.addListener=function(e,t,n){gt(e)&&(n=t,t=e,e=ip),this._eventBus.on(n||kr,e,
t)};tt.prototype.removeListener=function(e,t){this._eventBus.off(t||kr,e)};tt.prototype.hasModifier=Lc;tt.prototype.isCmd=J;tt.prototype.isShift=sr;tt.prototype.
isKey=it;var sp=500;function to(e,t){var n=this;e.on("editorActions.init",sp,function(o){var r=o.editorActions;n.registerBindings(t,r)})}to.$inject=["eventBus","keyboard"];
to.prototype.registerBindings=function(e,t){function n(o,r){t.isRegistered(o)&&e.addListener(r)}n("undo",function(o){var r=o.keyEvent;if(Nc(r))return t.trigger(
"undo"),!0}),n("redo",function(o){var r=o.keyEvent;if(Dc(r))return t.trigger("redo"),!0}),n("copy",function(o){var r=o.keyEvent;if(Pc(r))return t.trigger("copy"),
!0}),n("paste",function(o){var r=o.keyEvent;if($c(r))return t.trigger("paste"),!0}),n("duplicate",function(o){var r=o.keyEvent;if(Ic(r))return t.trigger("duplic\
ate"),!0}),n("cut",function(o){var r=o.keyEvent;if(jc(r))return t.trigger("cut"),!0}),n("stepZoom",function(o){var r=o.keyEvent;if(it(["+","="],r)&&J(r))return t.
trigger("stepZoom",{value:1}),!0}),n("stepZoom",function(o){var r=o.keyEvent;if(it("-",r)&&J(r))return t.trigger("stepZoom",{value:-1}),!0}),n("zoom",function(o){
var r=o.keyEvent;if(it("0",r)&&J(r))return t.trigger("zoom",{value:1}),!0}),n("removeSelection",function(o){var r=o.keyEvent;if(it(["Backspace","Delete"],r))return t.
trigger("removeSelection"),!0})};var Er={__init__:["keyboard","keyboardBindings"],keyboard:["type",tt],keyboardBindings:["type",to]};var ap={moveSpeed:1,moveSpeedAccelerated:10},cp=1500,lp="left",up="up",hp="right",fp="down",dp={ArrowLeft:lp,ArrowUp:up,ArrowRight:hp,ArrowDown:fp},pp={left:function(e){
return{x:-e,y:0}},up:function(e){return{x:0,y:-e}},right:function(e){return{x:e,y:0}},down:function(e){return{x:0,y:e}}};function Sr(e,t,n,o,r){var i=this;this.
_config=A({},ap,e||{}),t.addListener(cp,function(s){var a=s.keyEvent,c=dp[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return i.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=r.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],u=pp[s](l),h=o.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
h&&n.moveElements(c,u)}}}Sr.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var kl={__depends__:[Er,bt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Sr]};var mp=250;function ae(e){this._eventBus=e,this._tools=[],this._active=null}ae.$inject=["eventBus"];ae.prototype.registerTool=function(e,t){var n=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);n.push(e),this.bindEvents(e,t)};ae.prototype.isActive=function(e){return e&&this._active===e};
ae.prototype.length=function(e){return this._tools.length};ae.prototype.setActive=function(e){var t=this._eventBus;this._active!==e&&(this._active=e,t.fire("too\
l-manager.update",{tool:e}))};ae.prototype.bindEvents=function(e,t){var n=this._eventBus,o=[];n.on(t.tool+".init",function(r){var i=r.context;if(!i.reactivate&&
this.isActive(e)){this.setActive(null);return}this.setActive(e)},this),E(t,function(r){o.push(r+".ended"),o.push(r+".canceled")}),n.on(o,mp,function(r){this._active&&
(gp(r)||this.setActive(null))},this)};function gp(e){var t=e.originalEvent&&e.originalEvent.target;return t&&Le(t,'.group[data-group="tools"]')}var El={__depends__:[Ct],__init__:["toolManager"],toolManager:["type",ae]};function eo(e){var t=this;this._lastMoveEvent=null;function n(o){t._lastMoveEvent=o}e.on("canvas.init",function(o){var r=t._svg=o.svg;r.addEventListener("mousem\
ove",n)}),e.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",n)})}eo.$inject=["eventBus"];eo.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||yp(0,0)};function yp(e,t){var n=document.createEvent("MouseEvent"),o=e,r=t,i=e,s=t;return n.initMouseEvent&&n.initMouseEvent(
"mousemove",!0,!0,window,0,o,r,i,s,!1,!1,!1,!1,0,null),n}var Sl={__init__:["mouse"],mouse:["type",eo]};var Al="crosshair",Ml="selected",vp="djs-dragging-active-lasso";function qt(e,t,n,o,r,i,s){this._selection=r,this._dragging=n,this._mouse=s;var a=this,c={create:function(h){
var f=t.getActiveLayer(),d=h.frame=j("rect");L(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),N(f,d),l(!0),this.update(h)},update:function(h){var f=h.frame,
d=h.bbox;f&&d&&L(f,{x:d.x,y:d.y,width:d.width,height:d.height});var m=h.marked,b=h.lastMarked;if(m&&b){for(let x of b)m.has(x)||t.removeMarker(x,Ml);for(let x of m)
b.has(x)||t.addMarker(x,Ml)}},remove:function(h){this.update(h),h.frame&&q(h.frame),l(!1)}};function l(h){$(t.getContainer()).toggle(vp,h)}function u(h){var f=o.
getAll();return new Set(Pn(fs(f,h)))}i.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),e.on("lasso.selection.end",function(h){var f=h.originalEvent.
target;!h.hover&&!(f instanceof SVGElement)||e.once("lasso.selection.ended",function(){a.activateLasso(h.originalEvent,!0)})}),e.on("lasso.end",0,function(h){var f=h.
context;a._select(Array.from(f.marked))}),e.on("lasso.start",function(h){var f=h.context;f.bbox=Cl(h),f.add=Vn(h),f.lastMarked=new Set(r.get()),f.add?f.marked=f.
lastMarked:f.marked=new Set,f.initialMarked=f.marked,c.create(f)}),e.on("lasso.move",function(h){var f=h.context,d=f.bbox=Cl(h),m=u(d),b=f.initialMarked.union(m);
f.lastMarked=f.marked,f.marked=b,c.update(f)}),e.on("lasso.cleanup",function(h){var f=h.context;f.lastMarked=f.marked,f.marked=new Set(r.get()),c.remove(h.context)}),
e.on("element.mousedown",1500,function(h){if(Vn(h))return a.activateLasso(h.originalEvent),!0})}qt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];qt.prototype.activateLasso=function(e,t){this._dragging.init(e,"lasso",{autoActivate:t,cursor:Al,data:{context:{}},keepSelection:!0})};
qt.prototype.activateSelection=function(e,t){this._dragging.init(e,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:Al,data:{context:{}},keepSelection:!0})};
qt.prototype._select=function(e){this._selection.select(e)};qt.prototype.select=function(e,t,n=[]){var o=Pn(fs(e,t));this._select([...n,...o])};qt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var e=this._mouse.getLastMoveEvent();this.activateSelection(e,!!e)};qt.prototype.isActive=function(){
var e=this._dragging.context();return e&&/^lasso/.test(e.prefix)};function Cl(e){var t={x:e.x-e.dx,y:e.y-e.dy},n={x:e.x,y:e.y},o;return t.x<=n.x&&t.y<n.y||t.x<n.
x&&t.y<=n.y?o={x:t.x,y:t.y,width:n.x-t.x,height:n.y-t.y}:t.x>=n.x&&t.y<n.y||t.x>n.x&&t.y<=n.y?o={x:n.x,y:t.y,width:t.x-n.x,height:n.y-t.y}:t.x<=n.x&&t.y>n.y||t.
x<n.x&&t.y>=n.y?o={x:t.x,y:n.y,width:n.x-t.x,height:t.y-n.y}:t.x>=n.x&&t.y>n.y||t.x>n.x&&t.y>=n.y?o={x:n.x,y:n.y,width:t.x-n.x,height:t.y-n.y}:o={x:n.x,y:n.y,width:0,
height:0},o}var Rl={__depends__:[El,Sl],__init__:["lassoTool"],lassoTool:["type",qt]};function W(e,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=e,
this._uid=1,e.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}W.$inject=["eventBus","injector"];W.prototype.execute=function(e,t){if(!e)
throw new Error("command required");this._currentExecution.trigger="execute";let n={command:e,context:t};this._pushAction(n),this._internalExecute(n),this._popAction()};
W.prototype.canExecute=function(e,t){let n={command:e,context:t},o=this._getHandler(e),r=this._fire(e,"canExecute",n);if(r===void 0){if(!o)return!1;o.canExecute&&
(r=o.canExecute(t))}return r};W.prototype.clear=function(e){this._stack.length=0,this._stackIdx=-1,e!==!1&&this._fire("changed",{trigger:"clear"})};W.prototype.
undo=function(){let e=this._getUndoAction(),t;if(e){for(this._currentExecution.trigger="undo",this._pushAction(e);e&&(this._internalUndo(e),t=this._getUndoAction(),
!(!t||t.id!==e.id));)e=t;this._popAction()}};W.prototype.redo=function(){let e=this._getRedoAction(),t;if(e){for(this._currentExecution.trigger="redo",this._pushAction(
e);e&&(this._internalExecute(e,!0),t=this._getRedoAction(),!(!t||t.id!==e.id));)e=t;this._popAction()}};W.prototype.register=function(e,t){this._setHandler(e,t)};
W.prototype.registerHandler=function(e,t){if(!e||!t)throw new Error("command and handlerCls must be defined");let n=this._injector.instantiate(t);this.register(
e,n)};W.prototype.canUndo=function(){return!!this._getUndoAction()};W.prototype.canRedo=function(){return!!this._getRedoAction()};W.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};W.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};W.prototype._internalUndo=function(e){let t=e.command,
n=e.context,o=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",e),o.revert&&this._markDirty(o.revert(n)),this._revertedAction(e),this._fire(t,"reve\
rted",e)})};W.prototype._fire=function(e,t,n){arguments.length<3&&(n=t,t=null);let o=t?[e+"."+t,t]:[e],r;n=this._eventBus.createEvent(n);for(let i of o)if(r=this.
_eventBus.fire("commandStack."+i,n),n.cancelBubble)break;return r};W.prototype._createId=function(){return this._uid++};W.prototype._atomicDo=function(e){let t=this.
_currentExecution;t.atomic=!0;try{e()}finally{t.atomic=!1}};W.prototype._internalExecute=function(e,t){let n=e.command,o=e.context,r=this._getHandler(n);if(!r)throw new Error(
"no command handler registered for <"+n+">");this._pushAction(e),t||(this._fire(n,"preExecute",e),r.preExecute&&r.preExecute(o),this._fire(n,"preExecuted",e)),this.
_atomicDo(()=>{this._fire(n,"execute",e),r.execute&&this._markDirty(r.execute(o)),this._executedAction(e,t),this._fire(n,"executed",e)}),t||(this._fire(n,"postE\
xecute",e),r.postExecute&&r.postExecute(o),this._fire(n,"postExecuted",e)),this._popAction()};W.prototype._pushAction=function(e){let t=this._currentExecution,n=t.
actions,o=n[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+e.command+")");e.id||(e.id=o&&o.id||this._createId()),n.
push(e)};W.prototype._popAction=function(){let e=this._currentExecution,t=e.trigger,n=e.actions,o=e.dirty;n.pop(),n.length||(this._eventBus.fire("elements.chang\
ed",{elements:es("id",o.reverse())}),o.length=0,this._fire("changed",{trigger:t}),e.trigger=null)};W.prototype._markDirty=function(e){let t=this._currentExecution;
e&&(e=z(e)?e:[e],t.dirty=t.dirty.concat(e))};W.prototype._executedAction=function(e,t){let n=++this._stackIdx;t||this._stack.splice(n,this._stack.length,e)};W.prototype.
_revertedAction=function(e){this._stackIdx--};W.prototype._getHandler=function(e){return this._handlerMap[e]};W.prototype._setHandler=function(e,t){if(!e||!t)throw new Error(
"command and handler required");if(this._handlerMap[e])throw new Error("overriding handler for command <"+e+">");this._handlerMap[e]=t};var Ol={commandStack:["type",W]};function Mr(e,t,n,o){e.on("element.changed",function(r){var i=r.element;(i.parent||i===t.getRootElement())&&(r.gfx=n.getGraphics(i)),r.gfx&&e.fire(Ho(i)+".chang\
ed",r)}),e.on("elements.changed",function(r){var i=r.elements;i.forEach(function(s){e.fire("element.changed",{element:s})}),o.updateContainments(i)}),e.on("shap\
e.changed",function(r){o.update("shape",r.element,r.gfx)}),e.on("connection.changed",function(r){o.update("connection",r.element,r.gfx)})}Mr.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var Cr={__init__:["changeSupport"],changeSupport:["type",Mr]};function ln(e,t){this._modeling=e,this._canvas=t}ln.$inject=["modeling","canvas"];ln.prototype.preExecute=function(e){var t=this._modeling,n=e.elements,o=e.alignment;
E(n,function(r){var i={x:0,y:0};Ce(o.left)?i.x=o.left-r.x:Ce(o.right)?i.x=o.right-r.width-r.x:Ce(o.center)?i.x=o.center-Math.round(r.width/2)-r.x:Ce(o.top)?i.y=
o.top-r.y:Ce(o.bottom)?i.y=o.bottom-r.height-r.y:Ce(o.middle)&&(i.y=o.middle-Math.round(r.height/2)-r.y),t.moveElements([r],i,r.parent)})};ln.prototype.postExecute=
function(e){};function un(e){this._modeling=e}un.$inject=["modeling"];un.prototype.preExecute=function(e){var t=e.source;if(!t)throw new Error("source required");var n=e.target||
t.parent,o=e.shape,r=e.hints||{};o=e.shape=this._modeling.createShape(o,e.position,n,{attach:r.attach}),e.shape=o};un.prototype.postExecute=function(e){var t=e.
hints||{};xp(e.source,e.shape)||(t.connectionTarget===e.source?this._modeling.connect(e.shape,e.source,e.connection):this._modeling.connect(e.source,e.shape,e.connection))};
function xp(e,t){return da(e.outgoing,function(n){return n.target===t})}function hn(e,t){this._canvas=e,this._layouter=t}hn.$inject=["canvas","layouter"];hn.prototype.execute=function(e){var t=e.connection,n=e.source,o=e.target,r=e.
parent,i=e.parentIndex,s=e.hints;if(!n||!o)throw new Error("source and target required");if(!r)throw new Error("parent required");return t.source=n,t.target=o,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,r,i),t};hn.prototype.revert=function(e){var t=e.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var Ar=Math.round;function no(e){this._modeling=e}no.$inject=["modeling"];no.prototype.preExecute=function(e){var t=e.elements,n=e.parent,o=e.parentIndex,r=e.position,
i=e.hints,s=this._modeling;E(t,function(h){B(h.x)||(h.x=0),B(h.y)||(h.y=0)});var a=Z(t,function(h){return!h.hidden}),c=vt(a);E(t,function(h){Y(h)&&(h.waypoints=
yt(h.waypoints,function(f){return{x:Ar(f.x-c.x-c.width/2+r.x),y:Ar(f.y-c.y-c.height/2+r.y)}})),A(h,{x:Ar(h.x-c.x-c.width/2+r.x),y:Ar(h.y-c.y-c.height/2+r.y)})});
var l=new Set(ka(t)),u={};E(t,function(h){if(Y(h)){u[h.id]=B(o)?s.createConnection(u[h.source.id],u[h.target.id],o,h,h.parent||n,i):s.createConnection(u[h.source.
id],u[h.target.id],h,h.parent||n,i);return}var f=A({},i);l.has(h)||(f.autoResize=!1),Ft(h)&&(f=ya(f,["attach"])),u[h.id]=B(o)?s.createShape(h,Oe(h,["x","y","wid\
th","height"]),h.parent||n,o,f):s.createShape(h,Oe(h,["x","y","width","height"]),h.parent||n,f)}),e.elements=Pn(u)};var Tl=Math.round;function Pt(e){this._canvas=e}Pt.$inject=["canvas"];Pt.prototype.execute=function(e){var t=e.shape,n=e.position,o=e.parent,r=e.parentIndex;if(!o)
throw new Error("parent required");if(!n)throw new Error("position required");return n.width!==void 0?A(t,n):A(t,{x:n.x-Tl(t.width/2),y:n.y-Tl(t.height/2)}),this.
_canvas.addShape(t,o,r),t};Pt.prototype.revert=function(e){var t=e.shape;return this._canvas.removeShape(t),t};function He(e){Pt.call(this,e)}ct(He,Pt);He.$inject=["canvas"];var wp=Pt.prototype.execute;He.prototype.execute=function(e){var t=e.shape;return _p(t),t.labelTarget=
e.labelTarget,wp.call(this,e)};var bp=Pt.prototype.revert;He.prototype.revert=function(e){return e.shape.labelTarget=null,bp.call(this,e)};function _p(e){["widt\
h","height"].forEach(function(t){typeof e[t]>"u"&&(e[t]=0)})}function ze(e,t){this._canvas=e,this._modeling=t}ze.$inject=["canvas","modeling"];ze.prototype.preExecute=function(e){var t=this._modeling,n=e.connection;Wt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Wt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})})};ze.prototype.execute=function(e){var t=e.connection,
n=t.parent;return e.parent=n,e.parentIndex=Go(n.children,t),e.source=t.source,e.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
ze.prototype.revert=function(e){var t=e.connection,n=e.parent,o=e.parentIndex;return t.source=e.source,t.target=e.target,xt(n.children,t,o),this._canvas.addConnection(
t,n),t};function oo(e,t){this._modeling=e,this._elementRegistry=t}oo.$inject=["modeling","elementRegistry"];oo.prototype.postExecute=function(e){var t=this._modeling,n=this.
_elementRegistry,o=e.elements;E(o,function(r){n.get(r.id)&&(r.waypoints?t.removeConnection(r):t.removeShape(r))})};function Fe(e,t){this._canvas=e,this._modeling=t}Fe.$inject=["canvas","modeling"];Fe.prototype.preExecute=function(e){var t=this._modeling,n=e.shape;Wt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Wt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})}),Wt(n.children,function(o){Y(o)?t.removeConnection(
o,{nested:!0}):t.removeShape(o,{nested:!0})})};Fe.prototype.execute=function(e){var t=this._canvas,n=e.shape,o=n.parent;return e.oldParent=o,e.oldParentIndex=Go(
o.children,n),t.removeShape(n),n};Fe.prototype.revert=function(e){var t=this._canvas,n=e.shape,o=e.oldParent,r=e.oldParentIndex;return xt(o.children,n,r),t.addShape(
n,o),n};function fn(e){this._modeling=e}fn.$inject=["modeling"];var Ll={x:"y",y:"x"};fn.prototype.preExecute=function(e){var t=this._modeling,n=e.groups,o=e.axis,r=e.dimension;
function i(x,C){x.range.min=Math.min(C[o],x.range.min),x.range.max=Math.max(C[o]+C[r],x.range.max)}function s(x){return x[o]+x[r]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,C){var w={y:0};w[o]=x-s(C),w[o]&&(w[Ll[o]]=0,t.moveElements([C],w,C.parent))}var u=n[0],h=a(n),f=n[h],d,m,b=0;E(
n,function(x,C){var w,g,v;if(x.elements.length<2){C&&C!==n.length-1&&(i(x,x.elements[0]),b+=c(x.range));return}w=Re(x.elements,o),g=w[0],C===h&&(g=w[a(w)]),v=s(
g),x.range=null,E(w,function(p){if(l(v,p),x.range===null){x.range={min:p[o],max:p[o]+p[r]};return}i(x,p)}),C&&C!==n.length-1&&(b+=c(x.range))}),m=Math.abs(f.range.
min-u.range.max),d=Math.round((m-b)/(n.length-1)),!(d<n.length-1)&&E(n,function(x,C){var w={},g;x===u||x===f||(g=n[C-1],x.range.max=0,E(x.elements,function(v,p){
w[Ll[o]]=0,w[o]=g.range.max-v[o]+d,x.range.min!==v[o]&&(w[o]+=v[o]-x.range.min),w[o]&&t.moveElements([v],w,v.parent),x.range.max=Math.max(v[o]+v[r],p?x.range.max:
0)}))})};fn.prototype.postExecute=function(e){};function dn(e,t){this._layouter=e,this._canvas=t}dn.$inject=["layouter","canvas"];dn.prototype.execute=function(e){var t=e.connection,n=t.waypoints;return A(e,{
oldWaypoints:n}),t.waypoints=this._layouter.layoutConnection(t,e.hints),t};dn.prototype.revert=function(e){var t=e.connection;return t.waypoints=e.oldWaypoints,
t};function ro(){}ro.prototype.execute=function(e){var t=e.connection,n=e.delta,o=e.newParent||t.parent,r=e.newParentIndex,i=t.parent;return e.oldParent=i,e.oldParentIndex=
ee(i.children,t),xt(o.children,t,r),t.parent=o,E(t.waypoints,function(s){s.x+=n.x,s.y+=n.y,s.original&&(s.original.x+=n.x,s.original.y+=n.y)}),t};ro.prototype.revert=
function(e){var t=e.connection,n=t.parent,o=e.oldParent,r=e.oldParentIndex,i=e.delta;return ee(n.children,t),xt(o.children,t,r),t.parent=o,E(t.waypoints,function(s){
s.x-=i.x,s.y-=i.y,s.original&&(s.original.x-=i.x,s.original.y-=i.y)}),t};function pn(e,t,n){var o=Rr(e),r=$l(o,t),i=o[0];return r.length?r[r.length-1]:Gn(i.original||i,n,t)}function mn(e,t,n){var o=Rr(e),r=$l(o,t),i=o[o.length-1];return r.
length?r[0]:Gn(i.original||i,n,t)}function gn(e,t,n){var o=Rr(e),r=Pl(t,n),i=o[0];return Gn(i.original||i,r,t)}function yn(e,t,n){var o=Rr(e),r=Pl(t,n),i=o[o.length-
1];return Gn(i.original||i,r,t)}function Pl(e,t){return{x:e.x-t.x,y:e.y-t.y,width:e.width,height:e.height}}function Rr(e){var t=e.waypoints;if(!t.length)throw new Error(
"connection#"+e.id+": no waypoints");return t}function $l(e,t){var n=yt(e,Ep);return Z(n,function(o){return kp(o,t)})}function kp(e,t){return ve(t,e,1)==="inter\
sect"}function Ep(e){return e.original||e}function io(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}io.prototype.add=function(e,t){return this.
addAll([e],t)};io.prototype.addAll=function(e,t){var n=Sa(e,!!t,this);return A(this,n),this};function ke(e){this._modeling=e}ke.prototype.moveRecursive=function(e,t,n){return e?this.moveClosure(this.getClosure(e),t,n):[]};ke.prototype.moveClosure=function(e,t,n,o,r){
var i=this._modeling,s=e.allShapes,a=e.allConnections,c=e.enclosedConnections,l=e.topLevel,u=!1;r&&r.parent===n&&(u=!0),E(s,function(h){i.moveShape(h,t,l[h.id]&&
!u&&n,{recurse:!1,layout:!1})}),E(a,function(h){var f=!!s[h.source.id],d=!!s[h.target.id];c[h.id]&&f&&d?i.moveConnection(h,t,l[h.id]&&!u&&n):i.layoutConnection(
h,{connectionStart:f&&gn(h,h.source,t),connectionEnd:d&&yn(h,h.target,t)})})};ke.prototype.getClosure=function(e){return new io().addAll(e,!0)};function vn(e){this._helper=new ke(e)}vn.$inject=["modeling"];vn.prototype.preExecute=function(e){e.closure=this._helper.getClosure(e.shapes)};vn.prototype.postExecute=
function(e){var t=e.hints,n;t&&t.primaryShape&&(n=t.primaryShape,t.oldParent=n.parent),this._helper.moveClosure(e.closure,e.delta,e.newParent,e.newHost,n)};function ce(e){this._modeling=e,this._helper=new ke(e)}ce.$inject=["modeling"];ce.prototype.execute=function(e){var t=e.shape,n=e.delta,o=e.newParent||t.parent,
r=e.newParentIndex,i=t.parent;return e.oldBounds=Oe(t,["x","y","width","height"]),e.oldParent=i,e.oldParentIndex=ee(i.children,t),xt(o.children,t,r),A(t,{parent:o,
x:t.x+n.x,y:t.y+n.y}),t};ce.prototype.postExecute=function(e){var t=e.shape,n=e.delta,o=e.hints,r=this._modeling;o.layout!==!1&&(E(t.incoming,function(i){r.layoutConnection(
i,{connectionEnd:yn(i,t,n)})}),E(t.outgoing,function(i){r.layoutConnection(i,{connectionStart:gn(i,t,n)})})),o.recurse!==!1&&this.moveChildren(e)};ce.prototype.
revert=function(e){var t=e.shape,n=e.oldParent,o=e.oldParentIndex,r=e.delta;return xt(n.children,t,o),A(t,{parent:n,x:t.x-r.x,y:t.y-r.y}),t};ce.prototype.moveChildren=
function(e){var t=e.delta,n=e.shape;this._helper.moveRecursive(n.children,t,null)};ce.prototype.getNewParent=function(e){return e.newParent||e.shape.parent};function Ge(e){this._modeling=e}Ge.$inject=["modeling"];Ge.prototype.execute=function(e){var t=e.newSource,n=e.newTarget,o=e.connection,r=e.dockingOrPoints;if(!t&&
!n)throw new Error("newSource or newTarget required");return z(r)&&(e.oldWaypoints=o.waypoints,o.waypoints=r),t&&(e.oldSource=o.source,o.source=t),n&&(e.oldTarget=
o.target,o.target=n),o};Ge.prototype.postExecute=function(e){var t=e.connection,n=e.newSource,o=e.newTarget,r=e.dockingOrPoints,i=e.hints||{},s={};i.connectionStart&&
(s.connectionStart=i.connectionStart),i.connectionEnd&&(s.connectionEnd=i.connectionEnd),i.layoutConnection!==!1&&(n&&(!o||i.docking==="source")&&(s.connectionStart=
s.connectionStart||Il(z(r)?r[0]:r)),o&&(!n||i.docking==="target")&&(s.connectionEnd=s.connectionEnd||Il(z(r)?r[r.length-1]:r)),i.newWaypoints&&(s.waypoints=i.newWaypoints),
this._modeling.layoutConnection(t,s))};Ge.prototype.revert=function(e){var t=e.oldSource,n=e.oldTarget,o=e.oldWaypoints,r=e.connection;return t&&(r.source=t),n&&
(r.target=n),o&&(r.waypoints=o),r};function Il(e){return e.original||e}function $t(e,t){this._modeling=e,this._rules=t}$t.$inject=["modeling","rules"];$t.prototype.preExecute=function(e){var t=this,n=this._modeling,o=this._rules,r=e.
oldShape,i=e.newData,s=e.hints||{},a;function c(m,b,x){return o.allowed("connection.reconnect",{connection:x,source:m,target:b})}var l={x:i.x,y:i.y},u={x:r.x,y:r.
y,width:r.width,height:r.height};a=e.newShape=e.newShape||t.createShape(i,l,r.parent,s),r.host&&n.updateAttachment(a,r.host);var h;s.moveChildren!==!1&&(h=r.children.
slice(),n.moveElements(h,{x:0,y:0},a,s));var f=r.incoming.slice(),d=r.outgoing.slice();E(f,function(m){var b=m.source,x=c(b,a,m);x&&t.reconnectEnd(m,a,mn(m,a,u),
s)}),E(d,function(m){var b=m.target,x=c(a,b,m);x&&t.reconnectStart(m,a,pn(m,a,u),s)})};$t.prototype.postExecute=function(e){var t=e.oldShape;this._modeling.removeShape(
t)};$t.prototype.execute=function(e){};$t.prototype.revert=function(e){};$t.prototype.createShape=function(e,t,n,o){return this._modeling.createShape(e,t,n,o)};
$t.prototype.reconnectStart=function(e,t,n,o){this._modeling.reconnectStart(e,t,n,o)};$t.prototype.reconnectEnd=function(e,t,n,o){this._modeling.reconnectEnd(e,
t,n,o)};function We(e){this._modeling=e}We.$inject=["modeling"];We.prototype.execute=function(e){var t=e.shape,n=e.newBounds,o=e.minBounds;if(n.x===void 0||n.y===void 0||
n.width===void 0||n.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(o&&(n.width<o.width||n.height<o.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!o&&n.width<10||n.height<10)throw new Error("width and height cannot be less than 10px");return e.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};We.prototype.postExecute=function(e){var t=this._modeling,
n=e.shape,o=e.oldBounds,r=e.hints||{};r.layout!==!1&&(E(n.incoming,function(i){t.layoutConnection(i,{connectionEnd:mn(i,n,o)})}),E(n.outgoing,function(i){t.layoutConnection(
i,{connectionStart:pn(i,n,o)})}))};We.prototype.revert=function(e){var t=e.shape,n=e.oldBounds;return A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};function jl(e,t){var n=[],o=new Set(e);E(t,function(i){o.add(i)});var r=new Set;return o.forEach(function(i){var s=i.incoming,a=i.outgoing;E(s.concat(a),function(c){
var l=c.source,u=c.target;(o.has(l)||o.has(u))&&(r.has(c)||(r.add(c),n.push(c)))})}),n}function Nl(e,t,n){var o=e.x,r=e.y,i=e.width,s=e.height,a=n.x,c=n.y;switch(t){case"\
n":return{x:o,y:r+c,width:i,height:s-c};case"s":return{x:o,y:r,width:i,height:s+c};case"w":return{x:o+a,y:r,width:i-a,height:s};case"e":return{x:o,y:r,width:i+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Yt(e){this._modeling=e}Yt.$inject=["modeling"];Yt.prototype.preExecute=function(e){var t=e.delta,n=e.direction,o=e.movingShapes,r=e.resizingShapes,i=e.
start,s={};this.moveShapes(o,t),E(r,function(a){s[a.id]=Mp(a)}),this.resizeShapes(r,t,n),this.updateConnectionWaypoints(jl(o,r),t,n,i,o,r,s)};Yt.prototype.execute=
function(){};Yt.prototype.revert=function(){};Yt.prototype.moveShapes=function(e,t){var n=this;E(e,function(o){n._modeling.moveShape(o,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Yt.prototype.resizeShapes=function(e,t,n){var o=this;E(e,function(r){var i=Nl(r,n,t);o._modeling.resizeShape(r,i,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Yt.prototype.updateConnectionWaypoints=function(e,t,n,o,r,i,s){var a=this,c=new Set(r),l=new Set(i);E(e,function(u){var h=u.source,f=u.target,d=Sp(
u),m=Hl(n),b={},x=c.has(h)||l.has(h),C=c.has(f)||l.has(f);x&&C?(d=yt(d,function(w){return Bl(w,o,n)&&(w[m]=w[m]+t[m]),w.original&&Bl(w.original,o,n)&&(w.original[m]=
w.original[m]+t[m]),w}),a._modeling.updateWaypoints(u,d,{labelBehavior:!1})):(x||C)&&(c.has(h)?b.connectionStart=gn(u,h,t):c.has(f)?b.connectionEnd=yn(u,f,t):l.
has(h)?b.connectionStart=pn(u,h,s[h.id]):l.has(f)&&(b.connectionEnd=mn(u,f,s[f.id])),a._modeling.layoutConnection(u,b))})};function Dl(e){return A({},e)}function Sp(e){
return yt(e.waypoints,function(t){return t=Dl(t),t.original&&(t.original=Dl(t.original)),t})}function Hl(e){switch(e){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function Bl(e,t,n){var o=Hl(n);if(/e|s/.test(n))return e[o]>t;if(/n|w/.test(n))return e[o]<t}function Mp(e){return{x:e.x,y:e.y,height:e.
height,width:e.width}}function xn(e){this._modeling=e}xn.$inject=["modeling"];xn.prototype.execute=function(e){var t=e.shape,n=t.children;e.oldChildrenVisibility=zl(n),t.collapsed=!t.
collapsed;var o=Fl(n,t.collapsed);return[t].concat(o)};xn.prototype.revert=function(e){var t=e.shape,n=e.oldChildrenVisibility,o=t.children,r=Gl(o,n);return t.collapsed=
!t.collapsed,[t].concat(r)};function zl(e){var t={};return E(e,function(n){t[n.id]=n.hidden,n.children&&(t=A({},t,zl(n.children)))}),t}function Fl(e,t){var n=[];
return E(e,function(o){o.hidden=t,n=n.concat(o),o.children&&(n=n.concat(Fl(o.children,o.collapsed||t)))}),n}function Gl(e,t){var n=[];return E(e,function(o){o.hidden=
t[o.id],n=n.concat(o),o.children&&(n=n.concat(Gl(o.children,t)))}),n}function wn(e){this._modeling=e}wn.$inject=["modeling"];wn.prototype.execute=function(e){var t=e.shape,n=e.newHost,o=t.host;return e.oldHost=o,e.attacherIdx=Wl(
o,t),Vl(n,t),t.host=n,t};wn.prototype.revert=function(e){var t=e.shape,n=e.newHost,o=e.oldHost,r=e.attacherIdx;return t.host=o,Wl(n,t),Vl(o,t,r),t};function Wl(e,t){
return ee(e&&e.attachers,t)}function Vl(e,t,n){if(e){var o=e.attachers;o||(e.attachers=o=[]),xt(o,t,n)}}function so(){}so.prototype.execute=function(e){var t=e.connection,n=e.newWaypoints;return e.oldWaypoints=t.waypoints,t.waypoints=n,t};so.prototype.revert=function(e){
var t=e.connection,n=e.oldWaypoints;return t.waypoints=n,t};function G(e,t,n){this._eventBus=e,this._elementFactory=t,this._commandStack=n;var o=this;e.on("diagram.init",function(){o.registerHandlers(n)})}G.$inject=["eve\
ntBus","elementFactory","commandStack"];G.prototype.getHandlers=function(){return{"shape.append":un,"shape.create":Pt,"shape.delete":Fe,"shape.move":ce,"shape.r\
esize":We,"shape.replace":$t,"shape.toggleCollapse":xn,spaceTool:Yt,"label.create":He,"connection.create":hn,"connection.delete":ze,"connection.move":ro,"connec\
tion.layout":dn,"connection.updateWaypoints":so,"connection.reconnect":Ge,"elements.create":no,"elements.move":vn,"elements.delete":oo,"elements.distribute":fn,
"elements.align":ln,"element.updateAttachment":wn}};G.prototype.registerHandlers=function(e){E(this.getHandlers(),function(t,n){e.registerHandler(n,t)})};G.prototype.
moveShape=function(e,t,n,o,r){typeof o=="object"&&(r=o,o=null);var i={shape:e,delta:t,newParent:n,newParentIndex:o,hints:r||{}};this._commandStack.execute("shap\
e.move",i)};G.prototype.updateAttachment=function(e,t){var n={shape:e,newHost:t};this._commandStack.execute("element.updateAttachment",n)};G.prototype.moveElements=
function(e,t,n,o){o=o||{};var r=o.attach,i=n,s;r===!0?(s=n,i=n.parent):r===!1&&(s=null);var a={shapes:e,delta:t,newParent:i,newHost:s,hints:o};this._commandStack.
execute("elements.move",a)};G.prototype.moveConnection=function(e,t,n,o,r){typeof o=="object"&&(r=o,o=void 0);var i={connection:e,delta:t,newParent:n,newParentIndex:o,
hints:r||{}};this._commandStack.execute("connection.move",i)};G.prototype.layoutConnection=function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute(
"connection.layout",n)};G.prototype.createConnection=function(e,t,n,o,r,i){typeof n=="object"&&(i=r,r=o,o=n,n=void 0),o=this._create("connection",o);var s={source:e,
target:t,parent:r,parentIndex:n,connection:o,hints:i};return this._commandStack.execute("connection.create",s),s.connection};G.prototype.createShape=function(e,t,n,o,r){
typeof o!="number"&&(r=o,o=void 0),r=r||{};var i=r.attach,s,a;e=this._create("shape",e),i?(s=n.parent,a=n):s=n;var c={position:t,shape:e,parent:s,parentIndex:o,
host:a,hints:r};return this._commandStack.execute("shape.create",c),c.shape};G.prototype.createElements=function(e,t,n,o,r){z(e)||(e=[e]),typeof o!="number"&&(r=
o,o=void 0),r=r||{};var i={position:t,elements:e,parent:n,parentIndex:o,hints:r};return this._commandStack.execute("elements.create",i),i.elements};G.prototype.
createLabel=function(e,t,n,o){n=this._create("label",n);var r={labelTarget:e,position:t,parent:o||e.parent,shape:n};return this._commandStack.execute("label.cre\
ate",r),r.shape};G.prototype.appendShape=function(e,t,n,o,r){r=r||{},t=this._create("shape",t);var i={source:e,position:n,target:o,shape:t,connection:r.connection,
connectionParent:r.connectionParent,hints:r};return this._commandStack.execute("shape.append",i),i.shape};G.prototype.removeElements=function(e){var t={elements:e};
this._commandStack.execute("elements.delete",t)};G.prototype.distributeElements=function(e,t,n){var o={groups:e,axis:t,dimension:n};this._commandStack.execute("\
elements.distribute",o)};G.prototype.removeShape=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("shape.delete",n)};G.prototype.removeConnection=
function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute("connection.delete",n)};G.prototype.replaceShape=function(e,t,n){var o={oldShape:e,newData:t,
hints:n||{}};return this._commandStack.execute("shape.replace",o),o.newShape};G.prototype.alignElements=function(e,t){var n={elements:e,alignment:t};this._commandStack.
execute("elements.align",n)};G.prototype.resizeShape=function(e,t,n,o){var r={shape:e,newBounds:t,minBounds:n,hints:o};this._commandStack.execute("shape.resize",
r)};G.prototype.createSpace=function(e,t,n,o,r){var i={delta:n,direction:o,movingShapes:e,resizingShapes:t,start:r};this._commandStack.execute("spaceTool",i)};G.
prototype.updateWaypoints=function(e,t,n){var o={connection:e,newWaypoints:t,hints:n||{}};this._commandStack.execute("connection.updateWaypoints",o)};G.prototype.
reconnect=function(e,t,n,o,r){var i={connection:e,newSource:t,newTarget:n,dockingOrPoints:o,hints:r||{}};this._commandStack.execute("connection.reconnect",i)};G.
prototype.reconnectStart=function(e,t,n,o){o||(o={}),this.reconnect(e,t,e.target,n,A(o,{docking:"source"}))};G.prototype.reconnectEnd=function(e,t,n,o){o||(o={}),
this.reconnect(e,e.source,t,n,A(o,{docking:"target"}))};G.prototype.connect=function(e,t,n,o){return this.createConnection(e,t,n||{},e.parent,o)};G.prototype._create=
function(e,t){return cc(t)?t:this._elementFactory.create(e,t)};G.prototype.toggleCollapse=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",n)};function Or(){}Or.prototype.layoutConnection=function(e,t){return t=t||{},[t.connectionStart||oe(t.source||e.source),t.connectionEnd||oe(t.target||e.target)]};var Kl={__depends__:[Ol,Cr,bt,wt],__init__:["modeling"],modeling:["type",G],layouter:["type",Or]};var Cp=500,Ap=1e3;function At(e,t,n){this._eventBus=e,this._elementRegistry=n,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var o=this;
function r(i){Ka(i)||o.createOutline(i)}e.on("element.hover",function(i){r(i.element)}),e.on("selection.changed",function(i){E(i.newSelection,r)}),e.on(["shape.\
changed","connection.changed"],Cp,function(i){var s=i.element,a=i.gfx,c=lt(".djs-outline",a);c&&o.updateOutline(s,c)})}At.prototype.createOutline=function(e){var t=this.
_elementRegistry.getGraphics(e);if(!t)throw new Error("cannot create outline for non-rendered element");var n=lt(".djs-outline",t);return n||(n=this.getOutline(
e)||this._createOutlineGfx(),N(t,n),this.updateOutline(e,n)),n};At.prototype._createOutlineGfx=function(){var e=j("rect");return L(e,A({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),e};At.prototype.updateOutline=function(e,t){e.waypoints?this.updateConnectionOutline(t,e):this.updateShapeOutline(t,e)};At.prototype.updateShapeOutline=
function(e,t){var n=!1,o=this._getProviders();o.length&&E(o,function(r){n=n||r.updateOutline(t,e)}),n||L(e,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};At.prototype.updateConnectionOutline=function(e,t){var n=vt(t);L(e,{x:n.x-this._outlineOffset,
y:n.y-this._outlineOffset,width:n.width+this._outlineOffset*2,height:n.height+this._outlineOffset*2})};At.prototype.registerProvider=function(e,t){t||(t=e,e=Ap),
this._eventBus.on("outline.getProviders",e,function(n){n.providers.push(t)})};At.prototype._getProviders=function(){var e=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(e),e.providers};At.prototype.getOutline=function(e){var t,n=this._getProviders();return E(n,function(o){
gt(o.getOutline)&&(t=t||o.getOutline(e))}),t};At.$inject=["eventBus","styles","elementRegistry"];var Tr=6;function ao(e,t,n){this._canvas=t;var o=this;e.on("element.changed",function(r){n.isSelected(r.element)&&o._updateMultiSelectionOutline(n.get())}),e.on(
"selection.changed",function(r){var i=r.newSelection;o._updateMultiSelectionOutline(i)})}ao.prototype._updateMultiSelectionOutline=function(e){var t=this._canvas.
getLayer("selectionOutline");jo(t);var n=e.length>1,o=this._canvas.getContainer();if($(o)[n?"add":"remove"]("djs-multi-select"),!!n){var r=Rp(vt(e)),i=j("rect");
L(i,A({rx:3},r)),$(i).add("djs-selection-outline"),N(t,i)}};ao.$inject=["eventBus","canvas","selection"];function Rp(e){return{x:e.x-Tr,y:e.y-Tr,width:e.width+Tr*
2,height:e.height+Tr*2}}var ql={__depends__:[bt],__init__:["outline","multiSelectionOutline"],outline:["type",At],multiSelectionOutline:["type",ao]};var Op=500,Tp=1250,Lp=1500,Lr=Math.round;function Pp(e){return{x:e.x+Lr(e.width/2),y:e.y+Lr(e.height/2)}}function Pr(e,t,n,o,r){function i(a,c,l,u){return r.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:u})}e.on("shape.move.start",Lp,function(a){var c=a.context,l=a.shape,u=o.get().slice();u.indexOf(l)===-1&&(u=
[l]),u=$p(u),A(c,{shapes:u,validatedShapes:u,shape:l})}),e.on("shape.move.start",Tp,function(a){var c=a.context,l=c.validatedShapes,u;if(u=c.canExecute=i(l),!u)
return!1}),e.on("shape.move.move",Op,function(a){var c=a.context,l=c.validatedShapes,u=a.hover,h={x:a.dx,y:a.dy},f={x:a.x,y:a.y},d;if(d=i(l,h,f,u),c.delta=h,c.canExecute=
d,d===null){c.target=null;return}c.target=u}),e.on("shape.move.end",function(a){var c=a.context,l=c.delta,u=c.canExecute,h=u==="attach",f=c.shapes;if(u===!1)return!1;
l.x=Lr(l.x),l.y=Lr(l.y),!(l.x===0&&l.y===0)&&n.moveElements(f,l,c.target,{primaryShape:c.shape,attach:h})}),e.on("element.mousedown",function(a){if(Mt(a)){var c=we(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,u){if(mt(l)&&(u=l,l=!1),!(c.waypoints||!c.parent)&&!$(a.target).
has("djs-hit-no-move")){var h=Pp(c),f=t.init(a,h,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:u||{}}});if(f!==!1)return!0}}this.start=s}
Pr.$inject=["eventBus","dragging","modeling","selection","rules"];function $p(e){var t=te(e,"id");return Z(e,function(n){for(;n=n.parent;)if(t[n.id])return!1;return!0})}var Yl=499,Rs="djs-dragging",Ul="drop-ok",Zl="drop-not-ok",Xl="new-parent",Ql="attach-ok";function $r(e,t,n,o){function r(c){var l=i(c),u=Ip(l);return u}function i(c){
var l=Ea(c),u=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),h=l.concat(u),f=[...new Set(h)];return f}function s(c,l){[Ql,Ul,Zl,Xl].forEach(function(u){u===
l?t.addMarker(c,u):t.removeMarker(c,u)})}function a(c,l,u){o.addDragger(l,c.dragGroup),u&&t.addMarker(l,Rs),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}e.on("shape.move.start",Yl,function(c){var l=c.context,u=l.shapes,h=l.allDraggedElements,f=r(u);if(!l.dragGroup){var d=j("g");L(d,n.cls("\
djs-drag-group",["no-events"]));var m=t.getActiveLayer();N(m,d),l.dragGroup=d}f.forEach(function(b){o.addDragger(b,l.dragGroup)}),h?h=Po([h,i(u)]):h=i(u),E(h,function(b){
t.addMarker(b,Rs)}),l.allDraggedElements=h,l.differentParents=jp(u)}),e.on("shape.move.move",Yl,function(c){var l=c.context,u=l.dragGroup,h=l.target,f=l.shape.parent,
d=l.canExecute;h&&(d==="attach"?s(h,Ql):l.canExecute&&f&&h.id!==f.id?s(h,Xl):s(h,l.canExecute?Ul:Zl)),nt(u,c.dx,c.dy)}),e.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,u=l.target;u&&s(u,null)}),e.on("shape.move.cleanup",function(c){var l=c.context,u=l.allDraggedElements,h=l.dragGroup;E(u,function(f){
t.removeMarker(f,Rs)}),h&&q(h)}),this.makeDraggable=a}$r.$inject=["eventBus","canvas","styles","previewSupport"];function Ip(e){var t=new Set;e.forEach(function(o){
t.add(o.id)});var n=Z(e,function(o){return Y(o)?t.has(o.source.id)&&t.has(o.target.id):!0});return n}function jp(e){return pa(te(e,function(t){return t.parent&&
t.parent.id}))!==1}var Jl={__depends__:[er,bt,ql,wt,Ct,cn],__init__:["move","movePreview"],move:["type",Pr],movePreview:["type",$r]};var jr=Math.max,Nr=Math.min,Np=20;function tu(e,t,n){var o=n.x,r=n.y,i={x:e.x,y:e.y,width:e.width,height:e.height};return t.indexOf("n")!==-1?(i.y=e.y+r,i.height=e.height-r):t.indexOf("s")!==-1&&
(i.height=e.height+r),t.indexOf("e")!==-1?i.width=e.width+o:t.indexOf("w")!==-1&&(i.x=e.x+o,i.width=e.width-o),i}function Ir(e,t,n){var o=t[e],r=n.min&&n.min[e],i=n.max&&n.max[e];return B(r)&&(o=(/top|left/.test(e)?Nr:jr)(o,r)),B(i)&&(o=(/top|left/.test(e)?jr:Nr)(o,i)),o}function eu(e,t){
if(!t)return e;var n=et(e);return ys({top:Ir("top",n,t),right:Ir("right",n,t),bottom:Ir("bottom",n,t),left:Ir("left",n,t)})}function nu(e,t,n,o){var r=et(t),i={
top:/n/.test(e)?r.bottom-n.height:r.top,left:/w/.test(e)?r.right-n.width:r.left,bottom:/s/.test(e)?r.top+n.height:r.bottom,right:/e/.test(e)?r.left+n.width:r.right},
s=o?et(o):i,a={top:Nr(i.top,s.top),left:Nr(i.left,s.left),bottom:jr(i.bottom,s.bottom),right:jr(i.right,s.right)};return ys(a)}function co(e,t){return typeof e<
"u"?e:Np}function Dp(e,t){var n,o,r,i;return typeof t=="object"?(n=co(t.left),o=co(t.right),r=co(t.top),i=co(t.bottom)):n=o=r=i=co(t),{x:e.x-n,y:e.y-r,width:e.width+
n+o,height:e.height+r+i}}function Bp(e){return!(e.waypoints||e.type==="label")}function ou(e,t){var n;if(e.length===void 0?n=Z(e.children,Bp):n=e,n.length)return Dp(
vt(n),t)}var ru=10;function Ve(e,t,n,o){this._dragging=o,this._rules=t;var r=this;function i(c,l){var u=c.shape,h=c.direction,f=c.resizeConstraints,d;c.delta=l,d=tu(u,h,
l),c.newBounds=eu(d,f),c.canExecute=r.canResize(c)}function s(c){var l=c.resizeConstraints,u=c.minBounds;l===void 0&&(u===void 0&&(u=r.computeMinResizeBox(c)),c.
resizeConstraints={min:et(u)})}function a(c){var l=c.shape,u=c.canExecute,h=c.newBounds;if(u){if(h=qa(h),!Hp(l,h))return;n.resizeShape(l,h)}}e.on("resize.start",
function(c){s(c.context)}),e.on("resize.move",function(c){var l={x:c.dx,y:c.dy};i(c.context,l)}),e.on("resize.end",function(c){a(c.context)})}Ve.prototype.canResize=
function(e){var t=this._rules,n=Oe(e,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",n)};Ve.prototype.activate=function(e,t,n){var o=this.
_dragging,r,i;if(typeof n=="string"&&(n={direction:n}),r=A({shape:t},n),i=r.direction,!i)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");o.init(
e,Os(t,i),"resize",{autoActivate:!0,cursor:zp(i),data:{shape:t,context:r}})};Ve.prototype.computeMinResizeBox=function(e){var t=e.shape,n=e.direction,o,r;return o=
e.minDimensions||{width:ru,height:ru},r=ou(t,e.childrenBoxPadding),nu(n,t,o,r)};Ve.$inject=["eventBus","rules","modeling","dragging"];function Hp(e,t){return e.
x!==t.x||e.y!==t.y||e.width!==t.width||e.height!==t.height}function Os(e,t){var n=oe(e),o=et(e),r={x:n.x,y:n.y};return t.indexOf("n")!==-1?r.y=o.top:t.indexOf("\
s")!==-1&&(r.y=o.bottom),t.indexOf("e")!==-1?r.x=o.right:t.indexOf("w")!==-1&&(r.x=o.left),r}function zp(e){var t="resize-";return e==="n"||e==="s"?t+"ns":e==="\
e"||e==="w"?t+"ew":e==="nw"||e==="se"?t+"nwse":t+"nesw"}var iu="djs-resizing",su="resize-not-ok",Fp=500;function Dr(e,t,n){function o(i){var s=i.shape,a=i.newBounds,c=i.frame;c||(c=i.frame=n.addFrame(s,t.getActiveLayer()),
t.addMarker(s,iu)),a.width>5&&L(c,{x:a.x,width:a.width}),a.height>5&&L(c,{y:a.y,height:a.height}),i.canExecute?$(c).remove(su):$(c).add(su)}function r(i){var s=i.
shape,a=i.frame;a&&q(i.frame),t.removeMarker(s,iu)}e.on("resize.move",Fp,function(i){o(i.context)}),e.on("resize.cleanup",function(i){r(i.context)})}Dr.$inject=
["eventBus","canvas","previewSupport"];var Br=-6,Hr=8,zr=20,lo="djs-resizer",Gp=["n","w","s","e","nw","ne","se","sw"];function Ut(e,t,n,o){this._resize=o,this._canvas=t;var r=this;e.on("selection.cha\
nged",function(i){var s=i.newSelection;r.removeResizers(),s.length===1&&E(s,fe(r.addResizer,r))}),e.on("shape.changed",function(i){var s=i.element;n.isSelected(
s)&&(r.removeResizers(),r.addResizer(s))})}Ut.prototype.makeDraggable=function(e,t,n){var o=this._resize;function r(i){Mt(i)&&o.activate(i,e,n)}D.bind(t,"moused\
own",r),D.bind(t,"touchstart",r)};Ut.prototype._createResizer=function(e,t,n,o){var r=this._getResizersParent(),i=Wp(o),s=j("g");$(s).add(lo),$(s).add(lo+"-"+e.
id),$(s).add(lo+"-"+o),N(r,s);var a=j("rect");L(a,{x:-Hr/2+i.x,y:-Hr/2+i.y,rx:2,width:Hr,height:Hr}),$(a).add(lo+"-visual"),N(s,a);var c=j("rect");return L(c,{x:-zr/
2+i.x,y:-zr/2+i.y,width:zr,height:zr}),$(c).add(lo+"-hit"),N(s,c),hc(s,t,n),s};Ut.prototype.createResizer=function(e,t){var n=Os(e,t),o=this._createResizer(e,n.
x,n.y,t);this.makeDraggable(e,o,t)};Ut.prototype.addResizer=function(e){var t=this;Y(e)||E(Gp,function(n){t._resize.canResize({shape:e,direction:n})&&t.createResizer(
e,n)})};Ut.prototype.removeResizers=function(){var e=this._getResizersParent();jo(e)};Ut.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Ut.$inject=["eventBus","canvas","selection","resize"];function Wp(e){var t={x:0,y:0};return e.indexOf("e")!==-1?t.x=-Br:e.indexOf("w")!==-1&&(t.x=Br),
e.indexOf("s")!==-1?t.y=-Br:e.indexOf("n")!==-1&&(t.y=Br),t}var au={__depends__:[wt,Ct,cn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Ve],resizePreview:["type",Dr],resizeHandles:["type",Ut]};function It(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}It.prototype.getSnapOrigin=function(e){return this._snapOrigins[e]};
It.prototype.setSnapOrigin=function(e,t){this._snapOrigins[e]=t,this._snapLocations.indexOf(e)===-1&&this._snapLocations.push(e)};It.prototype.addDefaultSnap=function(e,t){
var n=this._defaultSnaps[e];n||(n=this._defaultSnaps[e]=[]),n.push(t)};It.prototype.getSnapLocations=function(){return this._snapLocations};It.prototype.setSnapLocations=
function(e){this._snapLocations=e};It.prototype.pointsForTarget=function(e){var t=e.id||e,n=this._targets[t];return n||(n=this._targets[t]=new Fr,n.initDefaults(
this._defaultSnaps)),n};function Fr(){this._snapValues={}}Fr.prototype.add=function(e,t){var n=this._snapValues[e];n||(n=this._snapValues[e]={x:[],y:[]}),n.x.indexOf(
t.x)===-1&&n.x.push(t.x),n.y.indexOf(t.y)===-1&&n.y.push(t.y)};Fr.prototype.snap=function(e,t,n,o){var r=this._snapValues[t];return r&&rl(e[n],r[n],o)};Fr.prototype.
initDefaults=function(e){var t=this;E(e||{},function(n,o){E(n,function(r){t.add(o,r)})})};var Vp=1250;function Ke(e,t,n){var o=this;this._elementRegistry=e,t.on(["create.start","shape.move.start"],function(r){o.initSnap(r)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Vp,function(r){var i=r.context,s=i.shape,a=i.snapContext,c=i.target;if(!(r.originalEvent&&J(r.originalEvent))&&!(ie(
r)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=o.addSnapTargetPoints(l,s,c),l.initialized=!0),n.snap(r,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){n.hide()})}Ke.$inject=["elementRegistry","eventBus","snapping"];Ke.prototype.initSnap=function(e){var t=this._elementRegistry,n=e.context,o=n.shape,r=n.
snapContext;r||(r=n.snapContext=new It);var i;t.get(o.id)?i=Be(o,e):i={x:e.x+Be(o).x,y:e.y+Be(o).y};var s={x:i.x-o.width/2,y:i.y-o.height/2},a={x:i.x+o.width/2,
y:i.y+o.height/2};return r.setSnapOrigin("mid",{x:i.x-e.x,y:i.y-e.y}),Ft(o)||(r.setSnapOrigin("top-left",{x:s.x-e.x,y:s.y-e.y}),r.setSnapOrigin("bottom-right",{
x:a.x-e.x,y:a.y-e.y})),r};Ke.prototype.addSnapTargetPoints=function(e,t,n){var o=this.getSnapTargets(t,n);return E(o,function(r){if(Ft(r)){Ft(t)&&e.add("mid",Be(
r));return}if(Y(r)){if(r.waypoints.length<3)return;var i=r.waypoints.slice(1,-1);E(i,function(s){e.add("mid",s)});return}e.add("mid",Be(r))}),!B(t.x)||!B(t.y)||
this._elementRegistry.get(t.id)&&e.add("mid",Be(t)),e};Ke.prototype.getSnapTargets=function(e,t){return mr(t).filter(function(n){return!Kp(n)})};function Kp(e){
return!!e.hidden}var qp=1250;function qe(e,t){var n=this;e.on(["resize.start"],function(o){n.initSnap(o)}),e.on(["resize.move","resize.end"],qp,function(o){var r=o.context,i=r.shape,
s=i.parent,a=r.direction,c=r.snapContext;if(!(o.originalEvent&&J(o.originalEvent))&&!ie(o)){var l=c.pointsForTarget(s);l.initialized||(l=n.addSnapTargetPoints(l,
i,s,a),l.initialized=!0),Zp(a)&&_t(o,"x",o.x),Xp(a)&&_t(o,"y",o.y),t.snap(o,l)}}),e.on(["resize.cleanup"],function(){t.hide()})}qe.prototype.initSnap=function(e){
var t=e.context,n=t.shape,o=t.direction,r=t.snapContext;r||(r=t.snapContext=new It);var i=cu(n,o);return r.setSnapOrigin("corner",{x:i.x-e.x,y:i.y-e.y}),r};qe.prototype.
addSnapTargetPoints=function(e,t,n,o){var r=this.getSnapTargets(t,n);return E(r,function(i){e.add("corner",sl(i)),e.add("corner",il(i))}),e.add("corner",cu(t,o)),
e};qe.$inject=["eventBus","snapping"];qe.prototype.getSnapTargets=function(e,t){return mr(t).filter(function(n){return!Yp(n,e)&&!Y(n)&&!Up(n)&&!Ft(n)})};function cu(e,t){
var n=oe(e),o=et(e),r={x:n.x,y:n.y};return t.indexOf("n")!==-1?r.y=o.top:t.indexOf("s")!==-1&&(r.y=o.bottom),t.indexOf("e")!==-1?r.x=o.right:t.indexOf("w")!==-1&&
(r.x=o.left),r}function Yp(e,t){return e.host===t}function Up(e){return!!e.hidden}function Zp(e){return e==="n"||e==="s"}function Xp(e){return e==="e"||e==="w"}var Qp=7,Jp=1e3;function Zt(e){this._canvas=e,this._asyncHide=$n(fe(this.hide,this),Jp)}Zt.$inject=["canvas"];Zt.prototype.snap=function(e,t){var n=e.context,o=n.
snapContext,r=o.getSnapLocations(),i={x:ie(e,"x"),y:ie(e,"y")};E(r,function(s){var a=o.getSnapOrigin(s),c={x:e.x+a.x,y:e.y+a.y};if(E(["x","y"],function(l){var u;
i[l]||(u=t.snap(c,s,l,Qp),u!==void 0&&(i[l]={value:u,originValue:u-a[l]}))}),i.x&&i.y)return!1}),this.showSnapLine("vertical",i.x&&i.x.value),this.showSnapLine(
"horizontal",i.y&&i.y.value),E(["x","y"],function(s){var a=i[s];mt(a)&&_t(e,s,a.originValue)})};Zt.prototype._createLine=function(e){var t=this._canvas.getLayer(
"snap"),n=j("path");return L(n,{d:"M0,0 L0,0"}),$(n).add("djs-snap-line"),N(t,n),{update:function(o){B(o)?e==="horizontal"?L(n,{d:"M-100000,"+o+" L+100000,"+o,display:""}):
L(n,{d:"M "+o+",-100000 L "+o+", +100000",display:""}):L(n,{display:"none"})}}};Zt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Zt.prototype.showSnapLine=function(e,t){var n=this.getSnapLine(e);n&&n.update(t),this._asyncHide()};Zt.prototype.
getSnapLine=function(e){return this._snapLines||this._createSnapLines(),this._snapLines[e]};Zt.prototype.hide=function(){E(this._snapLines,function(e){e.update()})};var lu={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Ke],resizeSnapping:["type",qe],snapping:["type",Zt]};var tm=15;function Gr(e,t){var n;function o(a){return s(a.originalEvent)}e.on("canvas.focus.changed",function(a){a.focused?e.on("element.mousedown",500,o):e.off(
"element.mousedown",o)}),e.on("diagram.destroy",function(){n&&i()});function r(a){var c=n.start,l=n.button,u=St(a),h=Tt(u,c);if(!n.dragging&&em(h)>tm&&(n.dragging=
!0,l===0&&ir(e),Kn("grab")),n.dragging){var f=n.last||n.start;h=Tt(u,f),t.scroll({dx:h.x,dy:h.y}),n.last=u}a.preventDefault()}function i(a){D.unbind(document,"m\
ousemove",r),D.unbind(document,"mouseup",i),n=null,rr()}function s(a){if(!Le(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return n={button:c,start:St(a)},D.bind(document,"mousemove",r),D.bind(document,"mouseup",i),!0}}this.isActive=function(){return!!n}}Gr.$inject=["eventBus","canv\
as"];function em(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var uu={__init__:["moveCanvas"],moveCanvas:["type",Gr]};function uo(e){return Math.log(e)/Math.log(10)}function Ts(e,t){var n=uo(e.min),o=uo(e.max),r=Math.abs(n)+Math.abs(o);return r/t}function hu(e,t){return Math.max(e.min,Math.min(e.max,t))}var nm=Math.sign||function(e){return e>=0?1:-1},Ls={min:.2,max:4},fu=10,om=.1,rm=.75;function Rt(e,t,n){e=e||{},this._enabled=!1,this._canvas=n,this._container=
n._container,this._handleWheel=fe(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||rm;var o=this;t.on("canvas.mouseover",function(){o._init(e.enabled!==
!1)}),t.on("canvas.mouseout",function(){o._init(!1)})}Rt.$inject=["config.zoomScroll","eventBus","canvas"];Rt.prototype.scroll=function(t){this._canvas.scroll(t)};
Rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Rt.prototype.zoom=function(t,n){var o=Ts(Ls,fu*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
om&&(this._zoom(t,n,o),this._totalDelta=0)};Rt.prototype._handleWheel=function(t){if(this._enabled){var n=this._container;t.preventDefault();var o=t.ctrlKey||kc()&&
t.metaKey,r=t.shiftKey,i=-1*this._scale,s;if(o?i*=t.deltaMode===0?.02:.32:i*=t.deltaMode===0?1:16,o){var a=n.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*nm(t.deltaY)*i,this.zoom(s,c)}else r?s={dx:i*t.deltaY,dy:0}:s={dx:i*t.deltaX,dy:i*t.deltaY},this.scroll(
s)}};Rt.prototype.stepZoom=function(t,n){var o=Ts(Ls,fu);this._zoom(t,n,o)};Rt.prototype._zoom=function(e,t,n){var o=this._canvas,r=e>0?1:-1,i=uo(o.zoom()),s=Math.
round(i/n)*n;s+=n*r;var a=Math.pow(10,s);o.zoom(hu(Ls,a),t)};Rt.prototype.toggle=function(t){var n=this._container,o=this._handleWheel,r=this._enabled;return typeof t>
"u"&&(t=!r),r!==t&&D[t?"bind":"unbind"](n,"wheel",o,!1),this._enabled=t,t};Rt.prototype._init=function(e){this.toggle(e)};var du={__init__:["zoomScroll"],zoomScroll:["type",Rt]};var Wr=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},bn=/[ \t\n\r]*/y,
im=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,sm=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,am=[["true",!0],["false",!1],["null",null]];
function ho(e){let t=0,n=u=>{throw new SyntaxError(`JSON: expected ${u} at character ${t+1}`)},o=u=>{u.lastIndex=t;let h=u.exec(e);return h&&(t=u.lastIndex),h?h[0]:
null},r=()=>{let u=o(sm)??n("a string");return u.includes("\\")?JSON.parse(u):u.slice(1,-1)},i=()=>{let u={};if(t++,o(bn),e[t]==="}")return t++,u;for(;;){o(bn);
let h=r();o(bn),e[t]!==":"&&n("a colon"),t++;let f=c();if(h==="__proto__"?Object.defineProperty(u,h,{value:f,enumerable:!0,configurable:!0,writable:!0}):u[h]=f,
e[t]==="}")return t++,u;e[t]!==","&&n("a comma or }"),t++}},s=()=>{let u=[];if(t++,o(bn),e[t]==="]")return t++,u;for(;;){if(u.push(c()),e[t]==="]")return t++,u;
e[t]!==","&&n("a comma or ]"),t++}},a=()=>{for(let[f,d]of am)if(e.startsWith(f,t))return t+=f.length,d;let u=o(im)??n("a value"),h=Number(u);return String(h)===
u?h:new Wr(u)};function c(){o(bn);let u=e[t],h=u==="{"?i():u==="["?s():u==='"'?r():a();return o(bn),h}let l=c();return t<e.length&&n("the end"),l}function Ye(e){
if(e instanceof Wr)return e.text;if(e===null||typeof e!="object")return JSON.stringify(e)??"null";if(Array.isArray(e))return`[${e.map(Ye).join(",")}]`;let t=[];
for(let n of Object.keys(e))e[n]!==void 0&&t.push(`${JSON.stringify(n)}:${Ye(e[n])}`);return`{${t.join(",")}}`}function Q(e,t){let n=e;if(!Object.keys(t).some(i=>n[i]!==
t[i]))return e;let r={...n,...t};for(let i of Object.keys(t))t[i]===void 0&&delete r[i];return r}var Vr=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(n=>this.frames?!this.frames.has(n.id):!t[n.id])}remember(t){let n=this.original.layout??{},o=_n(t),r=t.waypoints?
{line:n.flows?.[o],points:t.waypoints,label:n.labels?.[o]}:{bounds:n.blocks?.[o],label:n.labels?.[o],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,r)}writtenLabel(t){let n=this.written.get(t);if(!n?.label||!pu(n.points,t.waypoints))return;let{x:o,y:r,w:i,h:s}=n.label;return{x:+o+i/2,y:+r+s/2}}write(t){let n=t.
filter(r=>r.order!==void 0).sort((r,i)=>r.order-i.order),o=this.original.pools.map(r=>this.pool(r,n));return Q(this.head,{pools:o,layout:this.layout(n)})}pool(t,n){
let o=n.filter(s=>this.poolOf(s)?.id===t.id),i=n.find(s=>s.pool?.id===t.id)?.pool??t;return Q(i,{lanes:um(t,o,this.original.layout?.blocks??{}),blocks:$s(i.blocks,
o.filter(s=>s.block).map(cm)),flows:$s(i.flows,o.filter(s=>s.flow).map(lm))})}poolOf(t){if(!t.pool){for(let n=t.flow?t.source:t;n;n=n.parent)if(n.pool)return n.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let n=this.original.layout??{},{blocks:o,flows:r,labels:i}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=_n(s),c=this.written.get(s);if(s.waypoints){let u=c&&pu(c.points,s.waypoints);r[a]=u&&c.line?c.line:s.waypoints.map(h=>({x:Ee(h.x),y:Ee(h.y)})),u&&c.label&&
(i[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;o[a]=l?c.bounds:{x:Ee(s.x),y:Ee(s.y),w:Ee(s.width),h:Ee(s.
height)},c?.label&&(i[a]=hm(c,s))}return Q(n,{blocks:Ps(n.blocks,o),flows:Ps(n.flows,r),labels:Ps(n.labels,i)})}};function _n(e){return(e.block??e.flow??e.pool??
e.lane)?.id??e.id}function cm(e){let t=e.parent?.block?e.parent.block.id:void 0,n=e.host?e.host.block.id:void 0;return Q(e.block,{parent:t,host:n})}function lm(e){
return Q(e.flow,{from:e.source.block.id,to:e.target.block.id})}function um(e,t,n){let o=t.filter(c=>c.lane),r=new Map(o.map(c=>[c.lane.id,c.lane])),i=e.lanes??[],
s=i.filter(c=>r.has(c.id)||!n[c.id]).map(c=>r.get(c.id)??c);return o.every(c=>i.some(l=>l.id===c.lane.id))?s.length>0||s.length===i.length?$s(e.lanes,s):void 0:
[...[...o].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!r.has(c.id))]}function $s(e,t){return e&&e.length===t.length&&e.every((n,o)=>n===t[o])?e:t}function Ps(e,t){
let n=Object.keys(t);if(!e)return n.length>0?t:void 0;let o={};for(let i of Object.keys(e))i in t&&(o[i]=t[i]);for(let i of n)i in o||(o[i]=t[i]);return Object.
keys(o).length===Object.keys(e).length&&Object.keys(o).every(i=>o[i]===e[i])?e:o}function pu(e,t){return e===t||e.length===t.length&&e.every((n,o)=>n.x===t[o].x&&
n.y===t[o].y)}function hm(e,t){let n=t.x-e.x,o=t.y-e.y;return n===0&&o===0?e.label:{...e.label,x:Ee(+e.label.x+n),y:Ee(+e.label.y+o)}}function Ee(e){return Math.
round(e*10)/10}var fo='Inter, "Inter Variable", system-ui, sans-serif',fm={title:`600 13.5px ${fo}`,small:`600 12px ${fo}`,sub:`400 12px ${fo}`,label:`500 12px ${fo}`,heading:`\
600 13px ${fo}`},Kr=null,po=new Map;function mu(){po.clear()}function st(e,t){let n=t+`
`+e,o=po.get(n);if(o===void 0){if(Kr??=document.createElement("canvas").getContext("2d"),!Kr)return e.length*7;Kr.font=fm[t],o=Kr.measureText(e).width,po.size>2e4&&
po.clear(),po.set(n,o)}return o}function at(e,t,n){if(st(e,n)<=t)return e;let o=0,r=e.length;for(;o<r;){let i=o+r+1>>1;st(e.slice(0,i).trimEnd()+"…",n)<=t?o=i:
r=i-1}return e.slice(0,o).trimEnd()+"…"}function mo(e,t,n,o){let r=e.split(/\s+/).filter(Boolean),i=[],s="";for(;r.length>0;){let a=r[0],c=s?`${s} ${a}`:a;if(st(
c,n)<=t){s=c,r.shift();continue}if(i.length===o-1)return i.push(at([s,...r].filter(Boolean).join(" "),t,n)),i;if(s){i.push(s),s="";continue}let l=dm(a,t,n);i.push(
l),r[0]=a.slice(l.length)}return s&&i.push(s),i}function dm(e,t,n){let o=e.length;for(;o>1&&st(e.slice(0,o),n)>t;)o--;return e.slice(0,o)}var pm={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},mm={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},gm=72;function yu(e,t=e?.kind??""){return e?.shape?e.shape:pm[t]??(/start|-end$/.test(t)?"pill":"card")}function kn(e,t){
return mm[yu(e,t)]}function ft(e,t){let n=yu(e,t.block?.kind);return t.host?"event":n==="container"||n==="note"||n==="frame"||t.width>gm?n:n==="decision"||n==="\
gate"?"gate":"event"}var go=20,qr=96,ym=16,gu=10;function le(e,t){let{x:n,y:o,width:r,height:i}=e,s=t.slice(1).map(u=>Math.min(qr,st(u.label,"label"))+ym),a=s.reduce(
(u,h)=>u+h,0),c=Math.min(1,(r-2*gu)/Math.max(1,a)),l=r-gu;return t.map((u,h)=>{if(h===0)return{x:n+r,y:o+i/2,side:"r"};let f=s[h-1]*c;return l-=f,{x:Math.round(
n+l+f/2),y:o+i,side:"b"}})}var dt={column:84,labelled:132,row:44};function xu(e,t,{room:n=new Map}={}){let o=new Map,r=0;for(let i of vm(e,t)){let s=new Set(i.map(u=>u.id)),a=xm(i,t.filter(
u=>s.has(u.from)&&s.has(u.to)&&u.from!==u.to),n),c=1/0,l=-1/0;for(let u of i){let h=a.get(u.id);c=Math.min(c,h.y),l=Math.max(l,h.y+u.height)}for(let[u,h]of a)o.
set(u,{x:h.x,y:h.y-c+r});r+=l-c+dt.row*1.5}return o}function vm(e,t){let n=new Map(e.map(i=>[i.id,i.id])),o=i=>{let s=i;for(;n.get(s)!==s;)s=n.get(s);return n.set(
i,s),s};for(let{from:i,to:s}of t)n.has(i)&&n.has(s)&&n.set(o(s),o(i));let r=new Map;for(let i of e){let s=o(i.id);r.set(s,[...r.get(s)??[],i])}return[...r.values()]}
function xm(e,t,n){let o=wm(e,t),r=bm(e,o),{layers:i,edges:s}=_m(e,o,r);Em(i,s);let a=Sm(i,n),c=Mm(i,s),l=new Map;for(let u of i)for(let h of u){if(!h.node)continue;
let f=a[h.rank];l.set(h.node.id,{x:f.x+(f.width-h.node.width)/2,y:c.get(h)-h.node.height/2})}return l}function wm(e,t){let n=new Map(e.map(a=>[a.id,[]])),o=new Set;
for(let a of t)n.get(a.from)?.push(a),o.add(a.to);let r=new Map,i=[],s=a=>{let c=[{id:a,next:0}];for(r.set(a,"open");c.length>0;){let l=c[c.length-1],u=n.get(l.
id)?.[l.next++];if(!u){r.set(l.id,"done"),c.pop();continue}let h=r.get(u.to);h!=="open"&&i.push(u),h||(r.set(u.to,"open"),c.push({id:u.to,next:0}))}};for(let a of e)
!o.has(a.id)&&!r.has(a.id)&&s(a.id);for(let a of e)r.has(a.id)||s(a.id);return i}function bm(e,t){let n=new Map(e.map(s=>[s.id,0])),o=new Map(e.map(s=>[s.id,0])),
r=new Map(e.map(s=>[s.id,[]]));for(let s of t)o.set(s.to,(o.get(s.to)??0)+1),r.get(s.from)?.push(s);let i=e.filter(s=>o.get(s.id)===0).map(s=>s.id);for(let s=i.
shift();s!==void 0;s=i.shift())for(let{to:a}of r.get(s)??[])n.set(a,Math.max(n.get(a)??0,(n.get(s)??0)+1)),o.set(a,(o.get(a)??1)-1),o.get(a)===0&&i.push(a);return n}
function _m(e,t,n){let o=[],r=new Map,i=a=>((o[a.rank]??=[]).push(a),a);for(let a of e)r.set(a.id,i({node:a,rank:n.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let u=l>0?.08:1,h=r.get(a),f=r.get(c),d=h;for(let m=h.rank+1;m<f.rank;m++){let b=i({rank:m,height:8,weight:.1});s.push({a:d,b,
weight:u,exit:d===h?l:0}),d=b}s.push({a:d,b:f,weight:u,exit:d===h?l:0})}for(let a=0;a<o.length;a++)o[a]??=[];return{layers:o,edges:s}}var wu=.15,km=1.5;function Em(e,t){
let n=vu(t,"b","a"),o=vu(t,"a","b"),r=e.map(a=>[...a]),i=Is(e,t),s=(a,c,l)=>{let u=new Map(c.map((f,d)=>[f,d])),h=new Map(a.map((f,d)=>{let m=l.get(f);if(!m)return[
f,d];let b=m.reduce((C,w)=>C+(u.get(w.cell)??0)+w.exit*wu,0)/m.length,x=l===n&&m.every(C=>C.exit>0);return[f,x?b+km:b]}));a.sort((f,d)=>h.get(f)-h.get(d))};for(let a=1;a<
e.length;a++)s(e[a],e[a-1],n);r=e.map(a=>[...a]),i=Is(e,t);for(let a=0;a<8&&i>0;a++){for(let l=e.length-2;l>=0;l--)s(e[l],e[l+1],o);for(let l=1;l<e.length;l++)s(
e[l],e[l-1],n);let c=Is(e,t);c<i&&([r,i]=[e.map(l=>[...l]),c])}r.forEach((a,c)=>e[c]=a)}function vu(e,t,n){let o=new Map;for(let r of e)o.set(r[t],[...o.get(r[t])??
[],{cell:r[n],exit:r.exit}]);return o}function Is(e,t){let n=new Map(e.flatMap(i=>i.map((s,a)=>[s,a]))),o=new Map;for(let{a:i,b:s,exit:a}of t){let c=o.get(i.rank)??
[];c.push([(n.get(i)??0)+a*wu,n.get(s)??0]),o.set(i.rank,c)}let r=0;for(let i of o.values()){i.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<i.length;s++)for(let a=s+
1;a<i.length;a++)i[a][1]<i[s][1]&&i[a][0]>i[s][0]&&r++}return r}function Sm(e,t){let n=0;return e.map(o=>{let r=Math.max(0,...o.map(a=>a.node?.width??0)),i=Math.
max(0,...o.map(a=>a.node&&t.get(a.node.id)||0)),s={x:n,width:r};return n+=Math.ceil((r+(i?Math.max(dt.column,i+76):dt.column))/10)*10,s})}function Mm(e,t){let n=new Map;
for(let s of e){let a=0;for(let c of s)n.set(c,a+c.height/2),a+=c.height+dt.row}let o=new Map,r=new Map;for(let{a:s,b:a,weight:c}of t)o.set(a,[...o.get(a)??[],{
cell:s,weight:c}]),r.set(s,[...r.get(s)??[],{cell:a,weight:c}]);let i=(s,a)=>{let c=s.map(l=>{let u=a.get(l);if(!u)return n.get(l);let h=u.reduce((f,d)=>f+d.weight,
0);return u.reduce((f,d)=>f+n.get(d.cell)*d.weight,0)/h});Cm(s,c).forEach((l,u)=>n.set(s[u],l))};for(let s=0;s<6;s++){for(let a=1;a<e.length;a++)i(e[a],o);for(let a=e.
length-2;a>=0;a--)i(e[a],r)}for(let s=1;s<e.length;s++)i(e[s],o);for(let[s,a]of n)n.set(s,Math.round(a/10)*10);return n}function Cm(e,t){let n=[],o=[];return e.
forEach((r,i)=>{for(o.push(i===0?0:o[i-1]+e[i-1].height/2+r.height/2+(r.node&&e[i-1].node?dt.row:dt.row/2)),n.push({first:i,last:i,at:t[i]-o[i],sum:(t[i]-o[i])*
r.weight,weight:r.weight});n.length>1&&n[n.length-2].at>n[n.length-1].at;){let s=n.pop(),a=n[n.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),n.flatMap(r=>e.slice(r.first,r.last+1).map((i,s)=>r.at+o[r.first+s]))}var Am="http://www.w3.org/2000/svg";function R(e,t,n){let o=document.createElementNS(Am,e);for(let r in t){let i=t[r];i!==void 0&&o.setAttribute(r,String(i))}return n?.
appendChild(o),o}function bu(e,t){let n=`M${e[0].x} ${e[0].y}`;for(let r=1;r<e.length-1;r++){let i=e[r-1],s=e[r],a=e[r+1],c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.hypot(
a.x-s.x,a.y-s.y),u=Math.min(t,c/2,l/2);if(u<.5){n+=`L${s.x} ${s.y}`;continue}let[h,f]=[s.x+(i.x-s.x)/c*u,s.y+(i.y-s.y)/c*u],[d,m]=[s.x+(a.x-s.x)/l*u,s.y+(a.y-s.
y)/l*u];n+=`L${h} ${f}Q${s.x} ${s.y} ${d} ${m}`}let o=e[e.length-1];return`${n}L${o.x} ${o.y}`}function Yr(e,t){let n=e.length,o="";for(let r=0;r<n;r++){let[i,s]=e[(r+
n-1)%n],[a,c]=e[r],[l,u]=e[(r+1)%n],h=Math.hypot(a-i,c-s),f=Math.hypot(l-a,u-c),d=Math.min(t,h/2,f/2);o+=`${r?"L":"M"}${a+(i-a)/h*d} ${c+(s-c)/h*d}Q${a} ${c} ${a+
(l-a)/f*d} ${c+(u-c)/f*d}`}return`${o}Z`}function jt(e,t,n,o,r,i){return R("use",{href:`#icon-${e}`,x:t,y:n,width:o,height:o,class:r},i)}var _u=170;function Sn(e,t,n={}){let o=Rm(t),r=R("path",{class:"line",d:bu(Om(t,5),12)},e);if(R("path",{class:"head",d:o},e),n.isDefault&&R("path",{class:"defau\
lt-mark",d:Tm(t)},e),R("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},e),n.add){let i=R("g",{class:"flow-add",transform:`translate(${n.add.x} ${n.add.y})`},e);
R("circle",{class:"exit-add",r:10},i),R("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},i)}return r}function yo(e){return{width:Math.ceil(st(at(e,_u,"label"),
"label"))+18,height:22}}function ku(e,t,n){let o=at(t,_u,"label"),{width:r,height:i}=yo(t),s=R("g",{class:"flow-label",transform:`translate(${n.x-r/2} ${n.y-i/2}\
)`},e);R("rect",{class:"pill",width:r,height:i,rx:i/2},s),R("text",{class:"pill-text",x:9,y:15.2},s).textContent=o,o!==t&&(R("title",{},s).textContent=t)}function Rm(e){
let t=e[e.length-1],n=e[e.length-2];for(let a=e.length-2;a>0&&n.x===t.x&&n.y===t.y;a--)n=e[a-1];let o=Math.hypot(t.x-n.x,t.y-n.y)||1,[r,i]=[(t.x-n.x)/o,(t.y-n.y)/
o],s=(a,c)=>`${En(t.x-r*a-i*c)} ${En(t.y-i*a+r*c)}`;return`M${s(1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function Om(e,t){let n=e[e.length-1],o=e[e.length-2],
r=Math.hypot(n.x-o.x,n.y-o.y);if(r<=t)return e;let i={x:n.x-(n.x-o.x)/r*t,y:n.y-(n.y-o.y)/r*t};return[...e.slice(0,-1),i]}function Tm(e){let[t,n]=e.length>3?e.slice(
2):e,o=Math.hypot(n.x-t.x,n.y-t.y)||1,[r,i]=[(n.x-t.x)/o,(n.y-t.y)/o],[s,a]=[t.x+r*13,t.y+i*13];return`M${En(s-r*3-i*6)} ${En(a-i*3+r*6)}L${En(s+r*3+i*6)} ${En(
a+i*3-r*6)}`}function En(e){return Math.round(e*100)/100}var Mn={left:32,top:56,right:32,bottom:46},js=40;function Eu(e,t){let n=new Map,o=e.layout?.blocks??{},r=0;for(let i of e.pools){let s=i.blocks.filter(h=>!o[h.id]);
if(s.length===0)continue;let a=Ns(i.blocks,i.flows,t,h=>o[h.id]?{width:+o[h.id].w,height:+o[h.id].h}:void 0),c=s.length===i.blocks.length,l=c?{x:0,y:r}:Lm(i.blocks,
o),u=r;for(let h of s){let f=a.get(h.id);if(!f)continue;let d={...f,x:f.x+l.x,y:f.y+l.y};n.set(h.id,d),u=Math.max(u,d.y+d.height)}c&&(r=u+80)}return n}function Lm(e,t){
let n=1/0,o=-1/0;for(let r of e){let i=t[r.id];i&&(n=Math.min(n,+i.x),o=Math.max(o,+i.y+ +i.h))}return{x:n,y:o+60}}function Ns(e,t,n,o){let r=new Map,i=new Map(
e.map(u=>[u.id,u])),s=u=>i.get(u)?.host??u,a=u=>{let h=i.get(u.from);return!h||h.host?1:Math.max(0,n.exits(h).findIndex(f=>f.name===(u.exit??"")))},c=new Map;for(let u of t){
let h=i.get(u.from),f=h&&n.wordsOf(u,h,2);f&&c.set(s(u.from),Math.max(c.get(s(u.from))??0,yo(f).width))}let l=u=>{let h=e.filter(w=>(w.parent||void 0)===u&&!w.host),
f=h.map(w=>{let v=e.some(y=>y.parent===w.id)?l(w.id):o(w)??kn(n.kind(w.kind),w.kind),p=v.width<=72&&w.name?20:0;return{id:w.id,width:v.width,height:v.height+2*p,
outside:p}}),d=new Set(h.map(w=>w.id)),m=t.map(w=>({from:s(w.from),to:s(w.to),exit:a(w)})).filter(w=>d.has(w.from)&&d.has(w.to)),b=xu(f,m,{room:c}),x=0,C=0;for(let w of f){
let g=b.get(w.id)??{x:0,y:0};r.set(w.id,{x:g.x,y:g.y+w.outside,width:w.width,height:w.height-2*w.outside}),x=Math.max(x,g.x+w.width),C=Math.max(C,g.y+w.height)}
return{width:x+Mn.left+Mn.right,height:C+Mn.top+Mn.bottom}};return l(void 0),Pm(e,r),r}function Pm(e,t){let n=new Map(e.map(s=>[s.id,s])),o=new Set,r=s=>{if(o.has(
s.id))return;o.add(s.id);let a=s.parent?n.get(s.parent):void 0;if(!a)return;r(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+Mn.left,y:l.y+
c.y+Mn.top})};e.forEach(r);let i=new Map;for(let s of e){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=i.get(s.host)??0;i.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-js/2,width:js,height:js})}}function Su(e,t){let n=e.get("canvas"),o=e.get("elementFactory"),r=e.get("documentModel"),i=e.get("looks"),s=e.get("layouter");r.begin(t);let a=n.getRootElement(),
c=t.layout?.blocks??{},l=Eu(t,i),u=new Map,h=[],f=(x,C)=>{let w=o.createShape({...x,id:m(x.id),order:r.nextOrder()});return h.push({shape:w,parent:C}),w},d=new Set,
m=x=>{let C=x;for(let w=2;d.has(C);w++)C=`${x}~${w}`;return d.add(C),C};for(let x of t.pools){let C=c[x.id]?f({id:x.id,pool:x,...Ds(c[x.id])},a):a;for(let w of x.
lanes??[])c[w.id]&&f({id:w.id,lane:w,...Ds(c[w.id])},C);for(let w of jm(x.blocks)){let g=kn(i.kind(w.kind),w.kind),v=c[w.id]?Ds(c[w.id]):l.get(w.id)??{x:0,y:0,...g},
p=w.parent&&u.get(w.parent)||C,y=w.host?u.get(w.host):void 0;u.set(w.id,f({id:w.id,block:w,host:y,...v},p))}}Im(t,u,r);let b=$m(t,u,o,r,m);for(let{shape:x,parent:C}of h)
n.addShape(x,C),r.remember(x);for(let x of b)x.waypoints??=s.layoutConnection(x),n.addConnection(x,vo(x.source,x.target)??a),r.remember(x)}function $m(e,t,n,o,r){
let i=[];for(let s of e.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let u=e.layout?.flows?.[a.id],h=u&&u.length>1?u.map(f=>({
x:+f.x,y:+f.y})):void 0;i.push(n.createConnection({id:r(a.id),flow:a,source:c,target:l,waypoints:h,order:o.nextOrder()}))}return i}function Im(e,t,n){for(let o of e.
pools)for(let r of o.blocks){let i=t.get(r.id);i&&(i.order=n.nextOrder())}}function Ds(e){return{x:+e.x,y:+e.y,width:+e.w,height:+e.h}}function jm(e){let t=new Map(
e.map(o=>[o.id,o])),n=(o,r=0)=>{let i=t.get(o.host??"")??t.get(o.parent??"");return i&&r<100?1+n(i,r+1):0};return e.map(o=>({block:o,depth:n(o)})).sort((o,r)=>o.
depth-r.depth).map(({block:o})=>o)}function vo(e,t){let n=new Set;for(let o=e.parent;o;o=o.parent)n.add(o);for(let o=t.parent;o;o=o.parent)if(n.has(o))return o;
return null}var Ur=240,xo=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,n){this.drop(t),this.owners.set(t,n);for(let o of n)for(let r of Bs(o.rect)){let i=this.
cells.get(r);i||this.cells.set(r,i=new Set),i.add(o)}}drop(t){for(let n of this.owners.get(t)??[])for(let o of Bs(n.rect))this.cells.get(o)?.delete(n);this.owners.
delete(t)}touching(t){let n=new Set;for(let o of Bs(t))for(let r of this.cells.get(o)??[])wo(r.rect,t)&&n.add(r);return n}};function*Bs(e){let t=Math.floor((e.x+
e.width)/Ur),n=Math.floor((e.y+e.height)/Ur);for(let o=Math.floor(e.x/Ur);o<=t;o++)for(let r=Math.floor(e.y/Ur);r<=n;r++)yield`${o},${r}`}function wo(e,t){return e.
x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function kt(e,t){return{x:e.x-t,y:e.y-t,width:e.width+2*t,height:e.height+2*t}}function bo(e,t){
return{x:Math.min(e.x,t.x),y:Math.min(e.y,t.y),width:Math.abs(e.x-t.x)||.01,height:Math.abs(e.y-t.y)||.01}}var Zr=class{static $inject=["eventBus","looks"];constructor(t,n){
this.looks=n,this.shapes=new xo,this.flows=new xo,this.labels=new xo;let o=i=>this.keepShape(i.element??i.context.shape),r=i=>this.keepFlow(i.element??i.context.
connection);t.on(["shape.added","shape.changed"],3e3,o),t.on(["connection.added","connection.changed"],3e3,r),t.on("shape.removed",i=>this.shapes.drop(i.element)),
t.on("connection.removed",i=>this.dropFlow(i.element));for(let i of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${i}.executed`,`commandStack\
.${i}.reverted`],3e3,o);for(let i of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${i}.execute\
d`,`commandStack.${i}.reverted`],3e3,r)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let n=ft(this.looks.kind(t.block.kind),t);if(n==="fr\
ame"||n==="note")return void this.shapes.drop(t);let{x:o,y:r}=t,i=t.width+(t.host&&t.block.name?6+Math.min(140,st(t.block.name,"small")):0),s=t.height+(n==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:o,y:r,width:i,height:s}}])}keepFlow(t){let n=t.waypoints;if(!n||!t.parent)return void this.dropFlow(t);
let o=[];for(let r=1;r<n.length;r++)o.push({owner:t,rect:bo(n[r-1],n[r]),from:n[r-1],to:n[r]});this.flows.put(t,o)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var Xr=class{static $inject=["space","documentModel"];constructor(t,n){this.space=t,this.model=n}place(t,n){let r=this.model.writtenLabel(t)??this.find(t,n);return this.
space.labels.put(t,[{owner:t,rect:Mu(r,n)}]),r}find(t,n){let o=Cu(t.waypoints[0],t.waypoints[1]),r=1/0;for(let{point:i,price:s}of Hm(t.waypoints,n)){if(s>=r)continue;
let a=Mu(i,n),c=s;for(let l of this.space.shapes.touching(kt(a,3)))Bm(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(kt(a,2)))l.owner!==t&&(c+=300);
for(let l of this.space.flows.touching(a))l.owner!==t&&!Dm(l.owner,t)&&(c+=60);c<r&&([o,r]=[i,c])}return o}middle(t,n){let o=t.waypoints,r,i=44;for(let s=1;s<o.
length;s++){let a=o[s-1],c=o[s],l=Math.abs(a.x-c.x)+Math.abs(a.y-c.y),u=Cu(a,c);n&&Nm(n,u)||l>i&&([r,i]=[u,l])}return r}};function Nm(e,t){return Math.abs(e.x-t.
x)<70&&Math.abs(e.y-t.y)<26}function Dm(e,t){return e.source===t.source||e.target===t.target}function Bm(e,t){for(let n=t.parent;n;n=n.parent)if(n===e)return!0;
return!1}function Mu(e,{width:t,height:n}){return{x:e.x-t/2,y:e.y-n/2,width:t,height:n}}function Cu(e,t){return{x:(e.x+t.x)/2,y:(e.y+t.y)/2}}function*Hm(e,t){let n=e.
length-1;for(let o=1;o<=n;o++){let r=e[o-1],i=e[o],s=r.y===i.y,a=Math.abs(r.x-i.x)+Math.abs(r.y-i.y),c=(s?t.width:t.height)+(o===n?26:14);for(let l of[.5,.4,.6,
.25,.75]){let u={x:r.x+(i.x-r.x)*l,y:r.y+(i.y-r.y)*l},h=Math.abs(l-.5)*20+(s?0:34)+(n-o)*6;a<c&&(h+=120+(c-a)),yield{point:u,price:h}}}}var Qr={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function Ue(e,t,n){let{x:o,y:r}=Qr[t];return{x:e.x+e.width*(1+o)/2,y:e.y+e.height*(1+r)/2,side:t,cost:n}}
function Jr(e,t,n,o=t){if(t.host)return zm(t,o);let r=e.exits(t.block),i=r.findIndex(c=>c.name===n);if(r.length>1&&i>=0)return[{...le(o,r)[i],cost:0}];let s=ft(
e.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[Ue(o,"r",0),Ue(o,"b",a),Ue(o,"t",a+6)]}function zm(e,t){let n=e.host,[o,r]=[t.x+t.width/2-(n.x+
n.width/2),t.y+t.height/2-(n.y+n.height/2)],s=[["b",n.height/2-r],["t",n.height/2+r],["r",n.width/2-o],["l",n.width/2+o]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[Ue(t,s,0)]}function ti(e,t,n=t){let r=ft(e.kind(t.block?.kind),t)==="gate"?16:60;return[Ue(n,"l",0),Ue(n,"t",r),Ue(n,"b",r)]}function Se(e){let t=[];for(let{x:n,y:o}of e){let r={x:Math.round(n*100)/100,y:Math.round(o*100)/100},i=t[t.length-1],s=t[t.length-2];if(!(i&&i.x===r.x&&i.y===r.
y)){if(i&&i.x!==r.x&&i.y!==r.y)return null;if(s&&(s.x===i.x&&i.x===r.x||s.y===i.y&&i.y===r.y)){if((i.x-s.x)*(r.x-i.x)+(i.y-s.y)*(r.y-i.y)<0)return null;t[t.length-
1]=r}else t.push(r)}}return t.length>1?t:null}function Au(e,t,n){let o=e.map(({x:a,y:c})=>({x:a,y:c})),r=o.length-1,i=o[0].y===o[1].y,s=o[r].y===o[r-1].y;return o[0]=
{...t},o[r]={...n},i?o[1].y=t.y:o[1].x=t.x,s?o[r-1].y=n.y:o[r-1].x=n.x,Se(o)}var ei=class{static $inject=["router","looks"];constructor(t,n){this.router=t,this.looks=n}layoutConnection(t,n={}){let o=n.source??t.source,r=n.target??t.target,
i={source:o,target:r,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=Au(s,Ru(Jr(this.looks,o,i.exit),s[0]),Ru(ti(this.looks,r),s[s.
length-1]));if(a&&this.router.price(a,i).hits===0)return a}return this.router.route(i)}};function Ru(e,t){let n=i=>Math.hypot(i.x-t.x,i.y-t.y),{x:o,y:r}=e.reduce(
(i,s)=>n(s)<n(i)?s:i);return{x:o,y:r}}var Fm=/^(end|terminate|.*-end)$/,Hs=new Set(["note","frame"]),Gm=[{name:"",label:""}],ni=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(n=>[n.kind,n])),this.offers=new Map(t.kinds.filter(n=>!n.hidden).flatMap(Wm)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(Ou(t)))??{}}learn(t,n){t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,
n.repeat??""),t.props&&typeof t.props=="object"?this.facts.set(t.props,n):this.bare.set(Ou(t),n)}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??
(Fm.test(t.kind)||Hs.has(t.kind)?[]:Gm)}canBeEntered(t){let n=this.kind(t.kind);return t.host||n?.group==="Start"||/start$/.test(t.kind)||n?.shape==="container"&&
this.exits(t).length===0?!1:!Hs.has(n?.shape??t.kind)&&n?.shape!=="event"}block(t){let n=t.block,o=this.kind(n.kind),r=this.factsOf(n),i=this.exits(n),s=o?.name??
zs(n.kind);return{form:ft(o,t),title:n.name||s,named:!!n.name,subtitle:r.subtitle??(n.name?s:""),icon:r.icon??o?.icon??"box",group:_o(o?.group??Vm(n.kind))+(i.length>
0||Hs.has(o?.shape??n.kind)?"":" last"),kindName:s,exits:i,repeat:n.repeat?this.repeats.get(n.repeat)||"repeated":"",together:!!n.repeat?.parallel,status:this.statuses.
get(n.id),problems:this.problems.get(n.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,n,o){return t.name?
t.name:t.exit&&n?this.exits(n).find(i=>i.name===t.exit)?.label||zs(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&o>1?"Otherwise":
""}spoken(t){let n=this.block(t),o=[n.named?`${n.kindName}: ${n.title}`:n.kindName];n.subtitle&&n.subtitle!==n.kindName&&o.push(n.subtitle),n.repeat&&o.push(zs(
n.repeat)),n.status&&o.push(Fs[n.status.status]??"");for(let r of n.problems)o.push(r.text);return o.filter(Boolean).map(r=>/[.!?]$/.test(r)?r:r+".").join(" ")}};
function Wm(e){return e.presets?.length?e.presets.map(t=>[`${e.kind} ${t.name}`,{...e,...t,presets:void 0}]):[[e.kind,e]]}var Fs={done:"Done",active:"Active",waiting:"\
Waiting",attention:"Needs attention",cancelled:"Stopped"},Tu={done:"check",active:"circle-play",waiting:"clock",attention:"triangle-alert",cancelled:"ban"};function zs(e){
let t=e.replace(/[-_]+/g," ").trim();return t.charAt(0).toUpperCase()+t.slice(1)}function _o(e){return"g-"+e.toLowerCase().replace(/[^a-z]+/g,"-")}function Vm(e){
return/start$/.test(e)?"Start":"Drawing"}function Ou(e){return`${e.kind} ${e.id}`}var Km=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function Lu(e,t=Date.now()){let n=Date.parse(e);if(Number.isNaN(n))return"";let o=Math.max(0,(t-n)/1e3);
for(let[r,i]of Km){if(o<r)return`${Math.floor(o)} ${i}`;o/=r}return""}function ko(e){return e.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}function Pu(e,t,n,o){let r=Fs[t.status];if(!r)return;let i=r;t.since&&(t.status==="waiting"||t.status==="active")&&(i+=` ${Lu(t.since)}`),t.count&&t.count>1&&(i+=
` ×${t.count}`),t.done&&(i+=` · ${t.done} done`);let s=Math.ceil(st(i,"small"))+34,a=R("g",{class:`chip chip-${t.status}`,transform:`translate(${n-s} ${o-12})`},
e);R("rect",{class:"chip-body",width:s,height:24,rx:12},a),jt(Tu[t.status],8,5,14,"chip-icon",a),R("text",{class:"chip-text",x:26,y:16.2},a).textContent=i}function $u(e,{
repeat:t,together:n},o,r){let i=at(t,r-34,"small"),s=r>60?Math.ceil(st(i,"small"))+34:28,a=R("g",{class:"chip chip-repeat",transform:`translate(${o} -12)`},e);R(
"title",{},a).textContent=t,R("rect",{class:"chip-body",width:s,height:24,rx:12},a),jt(n?"columns-3":"repeat",r>60?8:7,5,14,"chip-icon",a),r>60&&(R("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=i)}function Iu(e,t,n,o){if(t.length===0)return;let r=t.some(s=>s.severity==="error"),i=R("g",{class:`mark mark-${r?"error":
"warning"}`,transform:`translate(${n-11} ${o-11})`},e);R("title",{},i).textContent=t.map(s=>s.text).join(`
`),R("circle",{class:"mark-body",cx:11,cy:11,r:11},i),R("path",{class:"mark-sign",d:"M11 6v6"},i),R("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},i)}var qm=26,
ju=17,Gs=13;function Nu(e,t,n,o){let r=R("g",{class:o?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${n.x} ${n.y})`},e),i=n.side==="b",s=o?Ws(
t,n.side):{x:0,y:0};if(o&&(R("path",{class:"exit-stub",d:i?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},r),t.label)){let a=i?{x:0,y:ju+21,"text-anchor":"middle"}:{x:12,y:-7};
R("text",{class:"exit-label",...a},r).textContent=at(t.label,qr,"label")}R("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:Gs},r),o&&(R("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},r),R("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},r)),R("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},r)}function Ws(e,t){
return t==="b"?{x:0,y:ju}:{x:qm+(e.label?Math.ceil(st(at(e.label,qr,"label"),"label"))-6:0),y:0}}function Du(e,t,n,o){let r=Ym[n.form],i=r(e,t,n);Um(e,t,n,o);let s=t.width-14;return n.repeat&&$u(e,n,n.status&&n.problems.length?22:14,n.status?0:t.width-48),n.
status&&Pu(e,n.status,s,0),n.problems.length>0&&(s=n.form==="gate"||n.form==="event"?t.width-4:t.width-6,Iu(e,n.problems,n.status?4:s,3)),i}var Ym={card:Zm,pill:Qm,
decision:Jm,gate:tg,event:eg,container:rg,note:ig,frame:sg};function Um(e,t,n,o){let r=le({x:0,y:0,width:t.width,height:t.height},n.exits);n.exits.forEach((i,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===i.name);t.host&&o&&!a||Nu(e,i,t.host?{x:t.width/2,y:t.height,side:"b"}:r[s],o&&!a)})}function Bu(e,t,n,o){return R(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:n+3,rx:o+1.5},e),R("rect",{class:"shade",x:-.5,y:1,width:t+1,height:n+1,rx:o+.5},e),R("rect",{class:"\
body",width:t,height:n,rx:o},e)}function Zm(e,t,n){let{width:o,height:r}=t,i=Bu(e,o,r,14);return o<180?(Xm(e,t,n),i):(R("rect",{class:"tile",x:14,y:r/2-20,width:40,
height:40,rx:11},e),jt(n.icon,23,r/2-11,22,"icon",e),Vs(e,n,66,o-66-16,r,2),i)}function Xm(e,{width:t,height:n},o){jt(o.icon,8,8,16,"icon",e);let r=mo(o.title,t-
16,"small",n>=72?3:2),i=(n+(n>=60?14:0))/2-r.length*15/2+11;r.forEach((s,a)=>{R("text",{class:"title small",x:t/2,y:i+a*15,"text-anchor":"middle"},e).textContent=
s})}function Vs(e,t,n,o,r,i){let s=mo(t.title,o,"title",i),a=s.length*17+17<=r-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(r-c)/2+13;for(let u of s)R("text",{class:t.
named?"title":"title unnamed",x:n,y:l},e).textContent=u,l+=17;a&&(R("text",{class:"subtitle",x:n,y:l},e).textContent=at(a,o,"sub")),s.join(" ")!==t.title&&(R("t\
itle",{},e).textContent=t.title)}function Qm(e,{width:t,height:n},o){let r=Bu(e,t,n,n/2),i=n/2-9;return R("circle",{class:"tile",cx:n/2,cy:n/2,r:i},e),jt(o.icon,
n/2-10,n/2-10,20,"icon",e),Vs(e,o,n-2,t-n-14,n,2),r}function Jm(e,{width:t,height:n},o){let r=(s,a)=>Yr([[go-s,a-s],[t-go+s,a-s],[t+s,n/2+a],[t-go+s,n+a+s],[go-
s,n+a+s],[-s,n/2+a]],10);R("path",{class:"shade shade-far",d:r(1.5,3)},e),R("path",{class:"shade",d:r(.5,1)},e);let i=R("path",{class:"body",d:r(0,0)},e);return R(
"path",{class:"tile",d:Yr([[50,n/2-23],[73,n/2],[50,n/2+23],[27,n/2]],6),transform:"translate(-4 0)"},e),jt(o.icon,36,n/2-10,20,"icon",e),Vs(e,o,80,t-80-24,n,2),
i}function tg(e,t,n){let{width:o,height:r}=t,i=(c,l)=>Yr([[o/2,l-c],[o+c,r/2+l],[o/2,r+l+c],[-c,r/2+l]],9);R("path",{class:"shade shade-far",d:i(1.5,3)},e);let s=R(
"path",{class:"body tinted",d:i(0,0)},e),a=Math.min(24,o*.42);return jt(n.icon,o/2-a/2,r/2-a/2,a,"icon",e),Hu(e,n,t),s}function eg(e,t,n){let{width:o,height:r}=t,
i=Math.min(o,r)/2;R("circle",{class:"shade",cx:o/2,cy:r/2+1.5,r:i+1},e);let s=R("circle",{class:"body tinted",cx:o/2,cy:r/2,r:i},e);t.host&&R("circle",{class:ng(
t.block)?"ring dashed":"ring",cx:o/2,cy:r/2,r:i-3.5},e);let a=i*.95;return jt(n.icon,o/2-a/2,r/2-a/2,a,"icon",e),t.host?n.named&&og(e,n,o,r):Hu(e,n,t),s}function ng(e){
return e.props&&e.props.stopping===!1}function Hu(e,t,n){if(!t.named)return;let{width:o,height:r}=n,i={x:n.x+o/2,y:n.y+r},s=c=>c&&Math.abs(c.x-i.x)<1&&Math.abs(
c.y-i.y)<1,a=[...n.outgoing??[],...n.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));mo(t.title,a?120:150,"small",2).forEach(
(c,l)=>{R("text",{class:"outside",x:a?o/2+10:o/2,y:r+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},e).textContent=c})}function og(e,t,n,o){R("text",{class:"o\
utside",x:n+6,y:o-3},e).textContent=at(t.title,140,"small")}function rg(e,{width:t,height:n},o){let r=R("rect",{class:"body scope",width:t,height:n,rx:16},e);R(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},e),jt(o.icon,20,18,16,"icon",e);let i=at(o.title,t-70,"heading");if(R("text",{class:o.named?"title":"tit\
le unnamed",x:52,y:31},e).textContent=i,o.subtitle&&o.named){let s=52+st(i,"heading")+14;t-s>80&&(R("text",{class:"subtitle",x:s,y:31},e).textContent=at(o.subtitle,
t-s-16,"sub"))}return r}function ig(e,{width:t,height:n,block:o}){R("path",{class:"shade",d:`M0 2H${t}V${n+2}H0Z`},e);let i=R("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${n-8}Q${t} ${n} ${t-8} ${n}H8Q0 ${n} 0 ${n-8}V8Q0 0 8 0Z`},e);return R("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},e),mo(
o.documentation||o.name||"",t-28,"sub",Math.max(1,Math.floor((n-20)/17))).forEach((a,c)=>{R("text",{class:"written",x:14,y:25+c*17},e).textContent=a}),i}function sg(e,{
width:t,height:n},o){let r=R("rect",{class:"body frame",width:t,height:n,rx:14},e);return o.named&&(R("text",{class:"outside",x:14,y:24},e).textContent=at(o.title,
t-28,"small")),r}var ot=34;function zu(e,{width:t,height:n,pool:o}){let r=R("rect",{class:"pool-body",width:t,height:n,rx:14},e);return ag(e,"pool-strip",n,14),Gu(e,"pool-name",
o.name??"",n),r}function Fu(e,{width:t,height:n,lane:o,parent:r}){let i=r?.children?r.children.filter(a=>a.lane).findIndex(a=>a.lane===o):0,s=R("rect",{class:i%
2?"lane-body odd":"lane-body",width:t,height:n},e);return Gu(e,"lane-name",o.name??"",n),R("path",{class:"lane-line",d:`M${ot} 0V${n}`},e),s}function ag(e,t,n,o){
R("path",{class:t,d:`M${ot} 0H${o}Q0 0 0 ${o}V${n-o}Q0 ${n} ${o} ${n}H${ot}Z`},e)}function Gu(e,t,n,o){let r=R("text",{class:t,transform:`translate(${ot/2+4.5} ${o/
2}) rotate(-90)`,"text-anchor":"middle"},e);r.textContent=at(n,o-24,"heading")}var cg=2e3,oi=class extends Ot{static $inject=["eventBus","looks","labels","canvas"];constructor(t,n,o,r){super(t,cg),this.looks=n,this.labels=o,this.canvas=r,this.
holders=new Map,t.on("connection.removed",({element:i})=>this.unword(i)),t.on("element.marker.update",({element:i,marker:s,add:a})=>this.holders.get(i)?.classList.
toggle(s,a)),t.on("flow.shown",({element:i,on:s})=>{let a=this.holders.get(i);a&&(a.style.display=s?"":"none")}),t.on("diagram.clear",()=>[...this.holders.keys()].
forEach(i=>this.unword(i)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,n){if(n.pool)return this.frame(t,"pool",zu(t,n));if(n.lane)return this.
frame(t,"lane",Fu(t,n));let o=this.looks.block(n),r=o.status?.status??(this.looks.live?"untouched":"idle");t.setAttribute("class",`djs-visual block form-${o.form}\
 ${o.group} s-${r}${o.problems.length?" has-problem":""}`);let i=Du(t,n,o,!this.looks.readOnly);return this.name(t.parentNode,n),i}frame(t,n,o){return t.setAttribute(
"class",`djs-visual ${n}`),o}name(t,n){t?.classList.contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute(
"aria-label",this.looks.spoken(n)),t.hasAttribute("tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,n){let o=this.looks,r=o.flowLabel(n),{flow:i,source:s}=n,
a=o.taken.has(i.id),c=o.problems.get(i.id),l=a?"taken":o.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let u=r?this.
labels.place(n,yo(r)):void 0;return this.words(n,r,u,t),Sn(t,n.waypoints,{isDefault:!!i.default&&r!=="Otherwise"&&(s?.outgoing.length??0)>1,add:o.readOnly?void 0:
this.labels.middle(n,u)})}words(t,n,o,r){if(!r.parentElement?.classList.contains("djs-element")||(this.unword(t),!n||!o))return;let i=R("g",{class:"djs-element \
words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=R("g",{class:r.getAttribute("class")??""},i);ku(s,n,o);for(let a of["selected","hover","djs-dr\
agging"])i.classList.toggle(a,!!this.canvas.hasMarker(t,a));this.holders.set(t,i)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){
return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(n=>`${n.x} ${n.y}`).join("L")}};async function Wu(e,t){
let n=await fetch(t);if(!n.ok)return;let o=new DOMParser().parseFromString(await n.text(),"image/svg+xml"),r=R("defs",{},e);for(let i of o.querySelectorAll("sym\
bol")){let s=document.importNode(i,!0);s.id=`icon-${i.id}`,r.appendChild(s)}}var ri=16,ii=8,Vu=36,lg=4e4;function qu(e,t,n,o,r){let i=Ku([e.x,t.x,(e.x+t.x)/2],r.map(g=>[g.x-ri,g.x+g.width+ri])),s=Ku([e.y,t.y,(e.y+t.y)/2],r.map(g=>[g.y-ri,
g.y+g.height+ri]));if(i.length*s.length>lg)return null;let a=i.length,c=(g,v,p,y)=>{let k=Math.min(g,p),_=Math.max(g,p),M=Math.min(v,y),S=Math.max(v,y);return r.
some(O=>k<O.x+O.width+ii&&_>O.x-ii&&M<O.y+O.height+ii&&S>O.y-ii)},l=s.indexOf(e.y)*a+i.indexOf(e.x),u=s.indexOf(t.y)*a+i.indexOf(t.x),h=a*s.length,f=new Float64Array(
h*2).fill(1/0),d=new Int32Array(h*2).fill(-1),m=new Ks,b=g=>Math.abs(i[g%a]-t.x)+Math.abs(s[Math.floor(g/a)]-t.y),x=n.x===e.x?1:0,C=o.x===t.x?1:0;for(f[l*2+x]=0,
m.push(l*2+x,b(l));m.size>0;){let g=m.pop(),v=g>>1,p=g&1;if(v===u&&p===C)return w(g);let y=v%a,k=Math.floor(v/a);for(let[_,M]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=y+
_,O=k+M;if(S<0||O<0||S>=a||O>=s.length)continue;let I=O*a+S,H=(M!==0?1:0)!==p,V=f[g]+Math.abs(i[S]-i[y])+Math.abs(s[O]-s[k])+(H?Vu:0),Qt=I*2+(M!==0?1:0);V>=f[Qt]||
c(i[y],s[k],i[S],s[O])||(f[Qt]=V,d[Qt]=g,m.push(Qt,V+b(I)))}if(v===u){let _=u*2+C,M=f[g]+Vu;M<f[_]&&(f[_]=M,d[_]=g,m.push(_,M))}}return null;function w(g){let v=[];
for(let p=g;p>=0;p=d[p]){let y=p>>1;v.push({x:i[y%a],y:s[Math.floor(y/a)]})}return Se([n,...v.reverse(),o])}}function Ku(e,t){return[...new Set([...e,...t.flat()])].
sort((n,o)=>n-o)}var Ks=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,n){let o=this.items.push(t)-1;for(this.ranks.
push(n);o>0;){let r=o-1>>1;if(this.ranks[r]<=this.ranks[o])break;this.swap(o,r),o=r}}pop(){let t=this.items[0],n=this.items.pop(),o=this.ranks.pop();return this.
items.length>0&&(this.items[0]=n,this.ranks[0]=o,this.sink(0)),t}sink(t){for(;;){let n=t;for(let o of[2*t+1,2*t+2])o<this.items.length&&this.ranks[o]<this.ranks[n]&&
(n=o);if(n===t)return;this.swap(t,n),t=n}}swap(t,n){[this.items[t],this.items[n]]=[this.items[n],this.items[t]],[this.ranks[t],this.ranks[n]]=[this.ranks[n],this.
ranks[t]]}};var ai=22,ug=9,Zu=9,Eo={bend:32,hit:4e3,crossing:26,beside:3},ci=class{static $inject=["space","looks"];constructor(t,n){this.space=t,this.looks=n}route(t){let{
source:n,target:o}=t,r=Jr(this.looks,n,t.exit,t.sourceRect??n),i=ti(this.looks,o,t.targetRect??o),s=this.plain(t,r,i);return s.hits===0||t.quick?s.points:this.around(
t,r,i)??s.points}plain(t,n,o){let r={points:[],cost:1/0,hits:1/0},i=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of n)for(let c of o)if(!(a.
cost+c.cost>=r.cost))for(let l of dg(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let u=a.cost+c.cost+Yu(l)+Eo.bend*(l.length-2)+pg(l,a,c,i,s);if(u>=r.cost)
continue;let{hits:h,price:f}=this.price(l,t),d=u+f;d<r.cost&&(r={points:l,cost:d,hits:h})}return r}price(t,n){let o=0,r=0;for(let i=1;i<t.length;i++){let s=t[i-
1],a=t[i],c=bo(s,a);for(let l of this.space.shapes.touching(kt(c,ug)))this.inTheWay(l.owner,n,i===1,i===t.length-1,c)&&o++;for(let l of this.space.flows.touching(
kt(c,Zu)))hg(l.owner,n)||(r+=fg(s,a,l.from,l.to))}return(this.strikes(t,n.sourceRect??n.source)||this.strikes(t,n.targetRect??n.target))&&o++,{hits:o,price:r+o*
Eo.hit}}strikes(t,n){let o=kt(n,-2);for(let r=1;r<t.length;r++)if(wo(bo(t[r-1],t[r]),o))return!0;return!1}inTheWay(t,n,o,r,i){let{source:s,target:a,ignore:c}=n;
return t===s||t===a||c?.has(t)||si(t,s)||si(t,a)?!1:(t===s.host||t.host===s)&&o?wo(i,kt(t,-2)):t.host===a&&r?wo(i,kt(t,-2)):!0}around(t,n,o){let{source:r,target:i,
ignore:s}=t,a=null;for(let c of n.slice(0,2)){for(let l of o){let u=kt(mg(bo(c,l),t.sourceRect??r),260),h=[];for(let m of this.space.shapes.touching(u)){let b=m.
owner;b===r||b===i||s?.has(b)||si(b,r)||si(b,i)||h.push(m.rect)}h.push(Uu(t.sourceRect??r),Uu(t.targetRect??i));let f=qu(li(c),li(l),c,l,h);if(!f)continue;let d=c.
cost+l.cost+Yu(f)+Eo.bend*(f.length-2);(!a||d<a.cost)&&(a={points:f,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,n){let o=t,r=this.price(t,n).price;
for(let i=1;i<t.length-2&&r>0;i++){let s=t[i].x===t[i+1].x;for(let a of[12,-12,24,-24]){let c=o.map((u,h)=>h===i||h===i+1?{x:u.x+(s?a:0),y:u.y+(s?0:a)}:u),l=this.
price(c,n).price;l<r&&([o,r]=[c,l])}}return o}};function si(e,t){for(let n=t?.parent;n;n=n.parent)if(n===e)return!0;return!1}function hg(e,t){return e===t.connection||
t.ignore?.has(e)||e.target===t.target?!0:e.source===t.source&&(e.flow?.exit??"")===t.exit}function fg(e,t,n,o){let r=e.x===t.x,i=n.x===o.x;if(r!==i)return Eo.crossing;
if(Math.abs(r?e.x-n.x:e.y-n.y)>Zu)return 0;let[a,c,l,u]=r?[e.y,t.y,n.y,o.y]:[e.x,t.x,n.x,o.x],h=Math.min(Math.max(a,c),Math.max(l,u))-Math.max(Math.min(a,c),Math.
min(l,u));return Math.max(0,h)*Eo.beside+20}function li(e){return{x:e.x+Qr[e.side].x*ai,y:e.y+Qr[e.side].y*ai}}function*dg(e,t,n,o){let r=li(e),i=li(t),s=[[],[{
x:i.x,y:r.y}],[{x:r.x,y:i.y}]],a=(r.x+i.x)/2;for(let h of[r.x,i.x,a,r.x+12,i.x-12,r.x+24,i.x-24])s.push([{x:h,y:r.y},{x:h,y:i.y}]);let c=Math.min(n.y,o.y),l=Math.
max(n.y+n.height,o.y+o.height),u=n.y>o.y?(o.y+o.height+n.y)/2:(n.y+n.height+o.y)/2;for(let h of[u,l+30,l+44,c-30,c-44])s.push([{x:r.x,y:h},{x:i.x,y:h}]);for(let h of s){
let f=Se([e,r,...h,i,t]);f&&(yield f)}}function Yu(e){let t=0;for(let n=1;n<e.length;n++)t+=Math.abs(e[n].x-e[n-1].x)+Math.abs(e[n].y-e[n-1].y);return t}function pg(e,t,n,o,r){
if(e.length!==4||e[1].x!==e[2].x)return 0;let i=o>1?t.x+ai:r>1?n.x-ai:(t.x+n.x)/2;return Math.abs(e[1].x-i)*.05}function mg(e,t){let n=Math.min(e.x,t.x),o=Math.
min(e.y,t.y);return{x:n,y:o,width:Math.max(e.x+e.width,t.x+t.width)-n,height:Math.max(e.y+e.height,t.y+t.height)-o}}function Uu({x:e,y:t,width:n,height:o}){return{
x:e,y:t,width:n,height:o}}var ui=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,n,o){super(t),this.preExecute("shape.delete",2e3,({shape:r,hints:i})=>{if(!r.
block||i?.nested||r.incoming.length!==1||r.outgoing.length!==1)return;let[s]=r.incoming,[a]=r.outgoing;o.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&n.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},hi=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,n,o){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,r=>{let i=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set;
for(let a of i)if(!(!a.block||a.host))for(let{owner:c}of o.flows.touching(kt(a,4)))c.parent&&c.source!==a&&c.target!==a&&!gg(c,a)&&s.add(c);for(let a of s)n.layoutConnection(
a)},!0)}};function gg(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var fi=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",n=>{n.wasBent=n.connection.bent,n.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",n=>{n.connection.
bent=n.wasBent},!0)}},di=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,n,o){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,r=>{let i=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set(i.map(a=>a.parent).filter(a=>a?.block&&ft(o.
kind(a.block.kind),a)==="container"));for(let a of s){let c=yg(a);c&&n.resizeShape(a,c)}},!0)}};function yg(e){let{x:t,y:n}=e,o=t+e.width,r=n+e.height;for(let s of e.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),n=Math.min(n,s.y-52),o=Math.max(o,s.x+s.width+32),r=Math.max(r,s.y+s.height+28));return t===e.x&&n===e.y&&o===
e.x+e.width&&r===e.y+e.height?null:{x:t,y:n,width:o-t,height:r-n}}var pi=class extends F{static $inject=["eventBus","looks"];constructor(t,n){super(t);let o=i=>{
if(i.pool||i.lane)return 0;if(i.waypoints)return 2;let s=ft(n.kind(i.block?.kind),i);return s==="frame"||s==="container"?1:i.host?4:3},r=(i,s)=>{let a=s.children.
filter(l=>l!==i),c=a.length;for(;c>0&&o(a[c-1])>o(i);)c--;return c};this.preExecute(["shape.create","connection.create"],i=>{i.parentIndex=r(i.shape??i.connection,
i.parent)},!0),this.preExecute(["shape.move","connection.move"],i=>{let s=i.shape??i.connection,a=i.newParent||s.parent;i.newParentIndex=a===s.parent?a.children.
indexOf(s):r(s,a)},!0)}},mi=class{static $inject=["eventBus","elementRegistry"];constructor(t,n){let o=new Set,r=({context:i})=>{let{connection:s}=i;for(let a of[
s.source,s.target,i.source,i.target,i.oldSource,i.oldTarget,i.newSource,i.newTarget])a&&o.add(a)};for(let i of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${i}.execute`,`commandStack.connection.${i}.executed`,`commandStack.connection.${i}.revert`,`commandStack.connection.${i}.reverted`],r);t.
on("elements.changed",100,()=>{let i=[...o];o.clear();for(let s of i){let a=s.parent&&n.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function T(e,t={},n=[]){let o=document.createElement(e);for(let[r,i]of Object.entries(t))i!==void 0&&o.setAttribute(r,i);return o.append(...n),o}var Xu="";function Qu(e){
Xu=e}function pt(e){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");n.setAttribute("class","icon"),n.setAttribute("aria-hidden","true"),n.
setAttribute("viewBox","0 0 24 24");let o=document.createElementNS(t,"use");return o.setAttribute("href",`${Xu}#${e}`),n.append(o),n}function K(e,t,n,{keys:o,className:r,
text:i}={}){let s=T("button",{type:"button",class:r??"canvas-button","aria-label":t,title:o?`${t} (${o})`:t,"aria-keyshortcuts":void 0},[pt(e)]);return i&&s.append(
T("span",{},[i])),s.addEventListener("click",n),s}var vg=50,gi=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes"];constructor(t,n,o,r,i,s,a,c){if(this.lanes=
c,this.eventBus=t,this.canvas=n,this.looks=o,this.selection=r,this.actions=i,this.connect=s,this.rename=a,this.bar=T("div",{class:"toolbar",role:"toolbar","aria\
-label":"What to do with the selection",hidden:""}),!o.readOnly){for(let l of["mousedown","click","dblclick"])this.bar.addEventListener(l,u=>u.stopPropagation());
t.on("canvas.init",()=>n.getContainer().append(this.bar)),t.on("selection.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.
follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}show(){
let t=this.selection.get().filter(r=>r.parent&&(r.block||r.flow||r.lane||r.pool));if(t.length===0)return this.hide();let[n]=t,o=t.length>1?this.forMany(t):n.flow?
this.forFlow(n):n.lane?this.forLane(n):n.pool?this.forPool(n):this.forBlock(n);this.bar.replaceChildren(...o),this.bar.hidden=!1,this.follow()}forBlock(t){let n=[];
if(this.looks.exits(t.block).length>0){n.push(K("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let o=K("spline","Conn\
ect to another block",()=>this.eventBus.fire("connect.keys",{source:t}),{keys:"C"});o.addEventListener("mousedown",r=>{r.button===0&&this.connect.start(r,t,this.
connect.firstFree(t))}),n.push(o)}return n.push(K("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),n}forFlow(t){return[K(
"plus","Insert a block here",()=>this.eventBus.fire("picker.ask",{flow:t}),{keys:"A"}),K("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){
return[K("arrow-up-to-line","Add a lane above",()=>this.lanes.add(t,!1)),K("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),K("rows-2","Split t\
his lane in two",()=>this.lanes.split(t)),K("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),K("trash-2","Delete this lane; its blocks stay",()=>this.lanes.
remove(t),{keys:"Del",className:"canvas-button danger"})]}forPool(t){return[K("rows-3","Add a lane",()=>this.lanes.add(t)),K("pencil","Rename",()=>this.rename.begin(
t),{keys:"F2"}),...this.lanes.canErase()?[K("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:
[]]}forMany(t){let n=t.filter(r=>r.block),o=[T("span",{class:"toolbar-count"},[`${n.length||t.length} selected`])];return n.length>1&&o.push(K("align-horizontal\
-justify-center","Line up in a row",()=>this.actions.trigger("alignElements",{type:"middle"})),K("align-vertical-justify-center","Line up in a column",()=>this.
actions.trigger("alignElements",{type:"center"}))),o.push(this.duplicate(),this.remove()),o}duplicate(){return K("copy","Duplicate",()=>this.actions.trigger("du\
plicate"),{keys:"Ctrl+D"})}remove(){return K("trash-2","Delete",()=>this.actions.trigger("removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){
if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===0)return this.hide();let n=Nt(t),o=this.canvas.viewbox(),r=this.bar.childElementCount*
35+10,s=t[0].lane||t[0].pool?(n.x-o.x)*o.scale:(n.x+n.width/2-o.x)*o.scale-r/2,a=(n.y-o.y)*o.scale-vg,c=(n.y+n.height-o.y)*o.scale+14;this.bar.style.left=`${Math.
round(Math.max(8,Math.min(s,o.outer.width-r-8)))}px`,this.bar.style.top=`${Math.round(a<8?c:a)}px`}};function Nt(e){let t=1/0,n=1/0,o=-1/0,r=-1/0;for(let i of e){
let s=i.waypoints??[{x:i.x,y:i.y},{x:i.x+i.width,y:i.y+i.height}];for(let a of s)t=Math.min(t,a.x),n=Math.min(n,a.y),o=Math.max(o,a.x),r=Math.max(r,a.y)}return{
x:t,y:n,width:o-t,height:r-n}}var Ju=340,th=420,yi=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,n,o,r){this.canvas=n,this.looks=o,this.insert=r,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",i=>this.ask(i)),t.on(["canvas.viewbox.changing","drag.start","diagram.destroy"],()=>this.close()),this.outside=i=>{
this.open&&!this.open.contains(i.target)&&this.close()}}ask(t){this.close();let n=this.offered(t),o=t.title??(t.source?"What happens next?":t.flow?"What happens\
 in between?":"Add a block"),r=T("input",{type:"search",placeholder:"Search, for example “approval”","aria-label":o,autocomplete:"off",spellcheck:"false",role:"\
combobox","aria-expanded":"true","aria-controls":"picker-list"}),i=T("div",{class:"picker-list",id:"picker-list",role:"listbox","aria-label":o}),s=T("div",{class:"\
picker",role:"dialog","aria-label":o},[T("div",{class:"picker-title"},[o]),T("div",{class:"picker-search"},[pt("search"),r]),i]);this.open=s,this.canvas.getContainer().
append(s),this.place(s,t);let a={kinds:n,ask:t,input:r,list:i,at:0,rows:[]};this.fill(a),r.addEventListener("input",()=>this.fill(a)),s.addEventListener("keydow\
n",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());document.addEventListener("mousedown",this.
outside,!0),r.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([n,o])=>({...o,offer:n})).filter(n=>{if(t.group&&n.group!==t.group)return!1;
if(!t.source&&!t.flow)return n.shape!=="event";let o={id:"",kind:n.kind};return this.looks.canBeEntered(o)&&(!t.flow||this.looks.exits(o).length>0)})}fill(t){let n=t.
input.value.toLowerCase().split(/\s+/).filter(Boolean),o=t.kinds.map(i=>({kind:i,score:xg(i,n)})).filter(i=>i.score>0&&(n.length>0||!i.kind.seldom));n.length>0&&
o.sort((i,s)=>s.score-i.score),t.list.replaceChildren(),t.rows=[];let r="";for(let{kind:i}of o){n.length===0&&i.group!==r&&(r=i.group,t.list.append(T("div",{class:"\
picker-group",role:"presentation"},[i.heading??r])));let s=T("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":i.offer},[T("span",
{class:`kind-tile ${_o(i.group)}`},[pt(i.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-name"},[i.name]),T("span",{class:"picker-summary"},[i.
summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.append(
s)}o.length===0&&t.list.append(T("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,n){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(n,t.rows.length-1));let o=t.rows[t.at];o?.setAttribute("aria-selected","true"),o?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",o?.id??"")}key(t,n){t.stopPropagation();let o={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in o)this.
point(n,n.at+o[t.key]);else if(t.key==="Enter")this.pick(n,n.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,n){
let o=t.rows[n]?.dataset.offer;o&&(this.close(!0),this.add(o,t.ask))}add(t,n){if(n.flow)return this.insert.into(n.flow,t);if(!n.source)return this.insert.alone(
t,n.at??So(this.canvas));let o=this.insert.factory.newBlock(t),r=n.at&&{x:Math.round((n.at.x+o.width/2)/10)*10,y:Math.round(n.at.y/10)*10};return this.insert.append(
n.source,t,n.exit,r)}place(t,n){let o=this.canvas.viewbox(),{width:r,height:i}=o.outer,s=l=>({x:(l.x-o.x)*o.scale,y:(l.y-o.y)*o.scale}),a={x:r/2-Ju/2,y:i/2-th/2};
if(n.at)a=s(n.at);else if(n.source)a=s({x:n.source.x+n.source.width+40/o.scale,y:n.source.y-20});else if(n.flow){let l=n.flow.waypoints,u=l.length>>1,h=s({x:(l[u-
1].x+l[u].x)/2,y:(l[u-1].y+l[u].y)/2});a={x:h.x+16,y:h.y+16}}let c=Math.min(th,i-24);t.style.maxHeight=`${c}px`,t.style.left=`${Math.max(12,Math.min(a.x,r-Ju-12))}\
px`,t.style.top=`${Math.max(12,Math.min(a.y,i-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("mousedown",this.outside,!0),this.open.remove(),this.
open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function So(e){let{x:t,y:n,width:o,height:r}=e.viewbox();return{x:t+o/2,y:n+r/2}}function xg(e,t){
let n=1,o=e.name.toLowerCase();for(let r of t)if(o.startsWith(r))n+=8;else if(o.includes(r))n+=5;else if(`${e.group} ${e.kind}`.toLowerCase().includes(r))n+=3;else if((e.
summary??"").toLowerCase().includes(r))n+=2;else return 0;return n}var eh="segue.clipboard",nh=30,vi=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,n,o,r,i,s,a,c){
this.selection=n,this.factory=o,this.modeling=r,this.canvas=i,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
n=>n.block&&n.parent));for(let n of t){for(let o of n.children??[])o.block&&t.add(o);for(let o of n.attachers??[])t.add(o)}for(let n of t)n.host&&!t.has(n.host)&&
t.delete(n);return t}fragment(){let t=this.chosen(),n=[...t].flatMap(o=>o.outgoing).filter(o=>t.has(o.target));return{blocks:[...t].sort((o,r)=>o.order-r.order).
map(o=>({block:{...o.block,parent:o.parent.block?.id,host:o.host?.block.id},x:o.x,y:o.y,width:o.width,height:o.height,facts:this.looks.factsOf(o.block)})),flows:n.
sort((o,r)=>o.order-r.order).map(o=>({flow:{...o.flow,from:o.source.block.id,to:o.target.block.id},points:o.waypoints.map(r=>({x:r.x,y:r.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(eh,Ye(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(eh);if(!t)return;let n=ho(t);this.pasted++;let o=Nt(n.blocks),r=this.canvas.viewbox(),i=o.x<r.x+r.width&&r.x<o.x+o.width&&o.y<r.y+r.height&&r.y<o.y+o.height,
s=So(this.canvas),a=i?{x:nh*this.pasted,y:nh*this.pasted}:{x:qs(s.x-o.x-o.width/2),y:qs(s.y-o.y-o.height/2)};this.add(n,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let n=Nt(t.blocks),o=qs(n.height+44),r=()=>[...this.space.shapes.touching({...n,y:n.y+o-10})].some(i=>this.looks.block(i.owner).form!==
"container");for(let i=0;i<12&&r();i++)o+=60;this.add(t,{x:0,y:o})}add(t,n){let o=new Map,r=[];for(let{block:i,x:s,y:a,width:c,height:l,facts:u}of t.blocks){let h=this.
factory.newBlock(i.kind,{x:s+n.x,y:a+n.y,width:c,height:l}),{parent:f,host:d,lane:m,...b}=i;h.block={...b,id:h.block.id},u&&this.looks.learn(h.block,u),f&&o.has(
f)&&(h.parent=o.get(f)),d&&o.has(d)&&(h.host=o.get(d)),o.set(i.id,h),r.push(h)}for(let{flow:i,points:s}of t.flows){let a=o.get(i.from),c=o.get(i.to);if(!a||!c)continue;
let{id:l,from:u,to:h,...f}=i,d=s.map(m=>({x:m.x+n.x,y:m.y+n.y}));r.push(this.factory.createConnection({flow:f,source:a,target:c,waypoints:d,parent:vo(a,c)??void 0}))}
this.create(r)}create(t){let n=Nt(t),o={x:Math.round(n.x+n.width/2),y:Math.round(n.y+n.height/2)},r=this.modeling.createElements(t,o,this.ground(),{autoSelect:!1});
this.selection.select(r.filter(i=>i.block&&!i.parent?.block))}ground(){return this.canvas.getRootElement()}};function qs(e){return Math.round(e/10)*10}var Mo="document.update",Ys=class{static $inject=["documentModel","eventBus"];constructor(t,n){this.model=t,this.eventBus=n}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let n=new Set;for(let o of t.set){let{element:r,key:i}=o;[r[i],o.value]=[o.value,r[i]],i==="order"&&n.add(r.source),n.add(r);for(let s of r.
outgoing??r.source?.outgoing??[])n.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...n].filter(o=>o?.parent)}},xi=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,n,o,r,i,s){
this.stack=t,this.model=n,this.registry=o,this.looks=r,t.registerHandler(Mo,Ys),i.on(`commandStack.${Mo}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,n="Change"){let o=[],r=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=Q(
c.block,a),u=this.looks.exits(c.block).map(h=>h.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(u!==this.looks.exits(l).map(h=>h.name).join()&&
r.push(...c.outgoing),o.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&Q(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&r.push(c),o.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),u=l&&Q(l[s],c);u&&u!==l[s]&&o.push({element:l,key:s,value:u})}o.push(...this.reordered(t.order??[]));let i=t.document?Q(this.model.head,
t.document):this.model.head;o.length===0&&i===this.model.head||this.stack.execute(Mo,{set:o,shifted:r,head:i===this.model.head?null:i,label:n})}reordered(t){let n=t.
map(r=>this.find(r,"flow")).filter(Boolean),o=n.map(r=>r.order).sort((r,i)=>r-i);return n.map((r,i)=>({element:r,key:"order",value:o[i]})).filter(r=>r.value!==r.
element.order)}find(t,n){let o=this.registry.get(t),r=i=>i&&_n(i)===t&&(n?i[n]:i.block||i.flow||i.pool||i.lane);return r(o)?o:this.registry.find(r)}};var wi="flow.draw",wg=10,bi=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,n,o,r,i,s,a,c){this.
dragging=n,this.rules=o,this.looks=r,this.router=i,this.canvas=s,this.insert=a,!r.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return this.start(l.originalEvent,l.element,u),!0}),t.on("element.click",
2500,l=>{let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,exit:u}),!1}),t.on(`${wi}.mov\
e`,l=>this.preview(l)),t.on(`${wi}.end`,l=>{let{source:u,exit:h}=l.context,f=l.hover;if(this.allowed(u,f,h)){let m=a.connect(u,f,h);return c.select(m),!0}return(!f?.
block||r.block(f).form==="container"||r.block(f).form==="frame")&&!f?.waypoints&&t.fire("picker.ask",{source:u,exit:h,at:{x:l.x,y:l.y}}),!1}),t.on([`${wi}.clean\
up`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,n,o,r=!1){this.dragging.init(t,wi,{autoActivate:r,cursor:"crosshair",keepSelection:!0,data:{
shape:n,context:{source:n,exit:o}}})}allowed(t,n,o){return!!(n?.block&&this.rules.allowed("connection.create",{source:t,target:n,exit:o}))}exitAt(t,n){if(!t.block||
this.canvas.zoom()<.4)return null;let o=this.looks.exits(t.block),r=this.canvas.viewbox(),i=this.canvas.getContainer().getBoundingClientRect(),s=r.x+(n.clientX-
i.left)/r.scale,a=r.y+(n.clientY-i.top)/r.scale,c=le(t,o);for(let l=0;l<o.length;l++){let u=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];if(Math.hypot(
s-u.x,a-u.y)<=wg)return o[l].name;let h=t.host||t.outgoing.some(d=>(d.flow.exit??"")===o[l].name),f=Ws(o[l],u.side);if(!h&&Math.hypot(s-u.x-f.x,a-u.y-f.y)<=Gs)return o[l].
name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:n,hover:o}=t,{source:r,exit:i}=n;n.gfx??=R("g",{class:"flow-preview flow"},this.
canvas.getActiveLayer()),n.gfx.replaceChildren();let s=this.allowed(r,o,i),a=s?this.router.route({source:r,target:o,exit:i,quick:!0}):bg(this.startOf(r,i),{x:t.
x,y:t.y});Sn(n.gfx,a);let c=o?.block&&o!==r&&!s&&!["container","frame"].includes(this.looks.block(o).form);this.mark(n,o?.block&&o!==r?o:null,s?"connect-ok":c?"\
connect-not-ok":"")}mark(t,n,o){let r=t.marked;r&&(r.shape!==n||r.marker!==o)&&(r.marker&&r.shape.parent&&this.canvas.removeMarker(r.shape,r.marker),t.marked=null),
n&&o&&!t.marked&&(this.canvas.addMarker(n,o),t.marked={shape:n,marker:o})}startOf(t,n){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};let o=this.looks.exits(t.
block);return le(t,o)[Math.max(0,o.findIndex(r=>r.name===n))]}};function bg(e,t){if(e.side==="b"&&t.y>e.y+20)return Se([e,{x:e.x,y:t.y},t])??[e,t];let n=t.x>e.x+
40?(e.x+t.x)/2:e.x+26,r=Math.abs(e.y-t.y)<6&&t.x>e.x?[e,{x:t.x,y:e.y}]:[e,{x:n,y:e.y},{x:n,y:t.y},t];return Se(r)??[e,t]}var oh="abcdefghijkmnpqrstuvwxyz23456789",_i=class extends Gt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,n,o){super(),this.looks=t,
this.model=n,this.registry=o}newBlock(t,n={}){let o=this.looks.offers.get(t)??this.looks.kind(t),r=o?.kind??t,i=this.newId(r),s={id:i,kind:r,...o?.props?{props:structuredClone(
o.props)}:{}};return super.createShape({...kn(o,r),...n,id:i,block:s,order:this.model.nextOrder()})}create(t,n={}){if(t!=="connection"||n.flow?.id)return super.
create(t,n);let o=this.newId("flow");return super.create("connection",{...n,id:o,flow:{id:o,from:"",...n.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let n=crypto.getRandomValues(new Uint8Array(7)),o=`${t}_${Array.from(n,r=>oh[r%oh.length]).join("")}`;if(!this.registry.get(o))return o}}};var ki=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,n,o,r,i,s,a,c,l){
super(t),this.lanes=l,this.modeling=n,this.factory=o,this.looks=r,this.space=i,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,u=>this.dropped(u,u.elements,"parent"),!0),this.preExecute("elements.move",2e3,u=>this.dropped(u,u.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,u=>{let h=(u.elements??u.shapes)[0];u.into?.parent&&h&&this.within(h,u.into)},!0)}dropped(t,n,o){let r=t[o];r&&(!r.parent&&
n.every(i=>!i.pool)&&(t[o]=this.poolAt(t.position)??r),r.waypoints?(t[o]=r.parent,n.length===1&&this.fitsInto(n[0],r)&&(t.into=r,t.position&&this.align(t.position,
r,n[0]))):(r.lane||r.block&&this.looks.block(r).form==="frame")&&(t[o]=r.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let n=this.canvas.getRootElement().
children.filter(o=>o.pool);return n.find(o=>t&&t.x>=o.x&&t.x<=o.x+o.width&&t.y>=o.y&&t.y<=o.y+o.height)??n[0]}fitsInto(t,n){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||n.source===t||n.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,n,o){let r=n.waypoints;for(let c=1;c<
r.length;c++){let[l,u]=[r[c-1],r[c]],h=t.x>=Math.min(l.x,u.x)&&t.x<=Math.max(l.x,u.x);l.y===u.y&&h&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:i}=n,s=Math.abs(t.
y-i.y-i.height/2)<(i.height+o.height)/2+10,a=i.x+i.width+dt.column*.75+o.width/2;s&&n.target.x>i.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,n){let o=n.target,r=!!this.
looks.exits(t.block)[0]?.name,i=t.x+t.width+(r?dt.labelled:dt.column)-o.x;n.source.x<t.x&&o.x>n.source.x&&i>0&&_g(t,o)&&this.makeRoom(o,Math.ceil(i/10)*10,t),this.
modeling.reconnectEnd(n,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,o,this.looks.exits(t.block)[0].name)}connect(t,n,o){let r=o?{flow:{exit:o}}:{};return this.modeling.
createConnection(t,n,r,vo(t,n)??this.canvas.getRootElement())}makeRoom(t,n,o){let r=new Set([t]);for(let i of r){for(let{target:s}of i.outgoing)s.x>=t.x&&s.parent===
t.parent&&s!==o&&r.add(s);for(let s of i.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==o&&r.add(a)}this.modeling.moveElements([...r],{x:n,y:0},t.parent,
{autoResize:!0})}append(t,n,o=this.freeExit(t),r){let i=this.factory.newBlock(n),s=r??this.placeAfter(t,i,o),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements(
[i],s,a,{autoSelect:!1});return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,o),this.present(c)}into(t,n){let o=this.factory.newBlock(
n);if(!this.fitsInto(o,t))return null;let r=t.waypoints,i=[r[0],r[1]];for(let l=1;l<r.length;l++)Math.abs(r[l].x-r[l-1].x)>Math.abs(i[1].x-i[0].x)&&(i=[r[l-1],r[l]]);
let a=Math.abs(i[1].x-i[0].x)>o.width+60?(i[0].x+i[1].x)/2:Math.min(i[0].x,i[1].x)+dt.column*.75+o.width/2,[c]=this.modeling.createElements([o],{x:a,y:i[0].y},t,
{autoSelect:!1});return this.present(c)}onEdge(t,n){let o=this.factory.newBlock(n);if(!this.rules.allowed("shape.attach",{shape:o,target:t}))return null;let r=(t.
attachers??[]).length,i={x:t.x+t.width-40-r*(o.width+12),y:t.y+t.height},[s]=this.modeling.createElements([o],i,t,{attach:!0,autoSelect:!1});return this.present(
s)}alone(t,n){let o=this.factory.newBlock(t),r=this.freeNear(o,{x:Math.round(n.x/10)*10,y:Math.round(n.y/10)*10},[0,1,-1,2,-2,3,-3]),[i]=this.modeling.createElements(
[o],r,this.canvas.getRootElement(),{autoSelect:!1});return this.present(i)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let n=this.looks.exits(t.block),o=new Set(t.outgoing.map(r=>r.flow.exit??""));return(n.find(r=>!o.has(r.name))??n[0])?.name??""}placeAfter(t,n,o){
let r=this.looks.exits(t.block),i=Math.max(0,r.findIndex(u=>u.name===o)),s=o||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?dt.labelled:dt.column)+
n.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(n,{x:t.x+t.width/2+60+n.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(i===0)return this.freeNear(n,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=le(t,r)[i];return this.freeNear(n,{x:Math.max(a,l.x+60+n.width/2),y:c+n.height+dt.row},[0,1,2,3,4,5])}freeNear(t,n,o){let r=t.height+
dt.row;for(let i of o){let s=n.y+i*r,a={x:n.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(kt(a,16))].some(l=>this.
looks.block(l.owner).form!=="container"))return{x:n.x,y:s}}return{x:n.x,y:n.y+o.length*r}}};function _g(e,t){return e.y<t.y+t.height&&t.y<e.y+e.height}var kg="Alt + arrow keys",rh=[["Tab, Shift+Tab","Next, previous block along the flow"],[kg,"Follow the flow; up and down between branches"],["A","Add what comes\
 next"],["C","Connect to another block"],["F2, double-click","Rename"],["Enter","Properties of the block"],["Arrow keys","Move the selection (with Shift: furthe\
r)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what lie\
s in a rectangle"],["Ctrl+F","Search"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"]],Ei=class{static $inject=["eventBus","keyboard","selection","l\
ooks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","lanes"];constructor(t,n,o,r,i,s,a,c,l,u,h,f,d){this.lanes=d,this.eventBus=
t,this.selection=o,this.walk=i,this.rules=u,this.insert=h,this.drawing=null,n.addListener(3e3,({keyEvent:m})=>this.drawing&&this.drawKey(m)?!0:this.read(m,s,a,c,
l,r,n)||void 0),t.on("connect.keys",({source:m})=>{this.drawing={source:m,exit:f.firstFree(m)},this.say("Choose where the flow goes: Tab to a block and press En\
ter, or click it. Escape stops.")}),t.on("element.click",2400,({element:m})=>{if(this.drawing){if(!m.block){this.drawing=null;return}return this.draw(m),!1}})}read(t,n,o,r,i,s,a){
let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):
l&&t.key.toLowerCase()==="f"?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(i):l||t.altKey?!1:t.key.startsWith("Arrow")&&!c?r.pan(t.key):t.key===
"1"?(r.fit(),!0):t.key==="+"||t.key==="="?(r.step(1),!0):t.key==="-"?(r.step(-1),!0):t.key==="?"?this.fire("help.ask"):t.key==="Escape"&&c?(this.selection.select(
null),!0):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:t.key==="F2"&&c?(o.begin(c),!0):(t.key==="Delete"||t.key==="Backspace")&&(c?.lane||
c?.pool)?(c.lane?this.lanes.remove(c):this.lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:c?.block&&s.exits(c.block).length?
{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,n={}){return this.eventBus.fire(t,n),
!0}all(t){return this.selection.select(t.filter(n=>n.block&&!n.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=null,this.say("No flow was \
drawn."),!0;let[n]=this.selection.get();return t.key!=="Enter"||!n?.block?!1:(this.draw(n),!0)}draw(t){let{source:n,exit:o}=this.drawing;if(this.drawing=null,!this.
rules.allowed("connection.create",{source:n,target:t,exit:o}))return this.say("A flow cannot go there.");this.selection.select(this.insert.connect(n,t,o)),this.
say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var ih="lanes.edit",Me=80,Co=180,Cn={left:40,right:50,top:30,bottom:30},Si=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,n,o,r,i,s,a,c){super(t),this.eventBus=t,this.stack=n,this.modeling=o,this.factory=r,this.registry=
i,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),n.register(ih,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,n){let o;this.busy=!0;try{this.stack.execute(ih,{label:t,act:()=>o=n()})}finally{
this.busy=!1}return o&&this.selection.select(o),o}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(n=>!this.model.original.
layout?.blocks?.[n.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let n=this.canvas.getRootElement(),o=n.children.filter(u=>u.block&&!u.host),r=So(
this.canvas),i=o.length?Nt(n.children):{x:r.x-300,y:r.y-60,width:600,height:120},s=i.x-Cn.left-2*ot,a=i.y-Cn.top,c=i.width+Cn.left+Cn.right+2*ot,l=Math.max(Co,i.
height+Cn.top+Cn.bottom);return this.edit("Draw lanes",()=>{let u=this.modeling.createShape(this.shape(t.id,{pool:Q(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Co},n),h=this.lane(u,"Lane 1",a,l);return this.lane(u,"Lane 2",a+l,Co),o.length&&this.modeling.moveElements(o,{x:0,y:0},u),this.settle(u),h})}shape(t,n){let o=t;
for(let r=2;this.registry.get(o);r++)o=`${t}~${r}`;return this.factory.createShape({...n,id:o,order:this.model.nextOrder()})}lane(t,n,o,r){let i=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(i,{lane:{id:i,name:n}}),{x:t.x+ot,y:o,width:t.width-ot,height:r},t)}freeName(t){let n=new Set(Xt(t).map(o=>o.
lane.name));for(let o=n.size+1;;o++)if(!n.has(`Lane ${o}`))return`Lane ${o}`}add(t,n=!0){let o=t.pool?t:t.parent,r=t.pool||n?t.y+t.height:t.y;return this.edit("\
Add lane",()=>Xt(o).length===0?this.lane(o,this.freeName(o),o.y,o.height):(this.open(o,r,Co),this.lane(o,this.freeName(o),r,Co)))}split(t){let n=t.parent;return this.
edit("Split lane",()=>{t.height<2*Me&&(this.open(n,t.y+t.height,2*Me-t.height),this.resize(t,{height:2*Me}));let o=Math.round(t.height/20)*10,r=t.height-o;this.
resize(t,{height:o});let i=this.lane(n,this.freeName(n),t.y+o,r);return this.settle(n),i})}remove(t){let n=t.parent,o=Xt(n),r=o.indexOf(t);return o.length===1?this.
erase(n):this.edit("Delete lane",()=>{let i=o[r-1]??o[r+1],s=Math.min(i.y,t.y),a=i.height+t.height;return this.modeling.removeShape(t),this.resize(i,{y:s,height:a}),
this.settle(n),i})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let n=t.children.filter(o=>o.block);n.length&&this.modeling.moveElements(
n.filter(o=>!o.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(n.map(o=>[o,void 0]));for(let o of Xt(t))this.modeling.removeShape(o);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,n,o){this.resize(t,{height:t.height+o});let r=Xt(t).filter(s=>s.y>=n),i=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=n);for(let s of r)this.modeling.moveShape(s,{x:0,y:o});i.length&&this.modeling.moveElements(i,{x:0,y:o})}resize(t,n){let{x:o,y:r,width:i,height:s}=t,a={x:o,y:r,
width:i,height:s,...n};(a.x!==o||a.y!==r||a.width!==i||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let n=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let o of n)t.newBounds&&o.lane&&this.border(o,t.oldBounds),t.newBounds&&o.pool&&this.spread(o);for(let o of new Set(n.
map(r=>r.pool?r:r.parent).filter(r=>r?.pool)))this.grow(o),this.settle(o);this.leave(n)}finally{this.busy=!1}}border(t,n){let o=t.parent,r=Xt(o),i=r.indexOf(t),
s=r[i-1],a=r[i+1],c=t.y+t.height;s&&t.y!==n.y&&this.resize(s,{height:t.y-s.y}),a&&c!==n.y+n.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=r[0].y,u=r[r.
length-1];this.resize(o,{x:t.x-ot,width:t.width+ot,y:l,height:u.y+u.height-l}),this.spread(o)}spread(t){let n=Xt(t),o=n.length-1;n.forEach((r,i)=>{let s=i===0?t.
y:r.y,a=i===o?t.y+t.height:r.y+r.height;this.resize(r,{x:t.x+ot,width:t.width-ot,y:s,height:a-s})})}grow(t){let n=Sg(t);n&&(this.resize(t,n),this.spread(t))}settle(t){
let n=Xt(t);n.length!==0&&this.assign(t.children.filter(o=>o.block).map(o=>[o,Eg(n,o)]))}leave(t){this.assign(t.filter(n=>n.block?.lane&&!n.parent?.block&&!n.parent?.
pool&&this.registry.find(o=>o.lane?.id===n.block.lane)).map(n=>[n,void 0]))}assign(t){let n=[];for(let[o,r]of t){let i=Q(o.block,{lane:r});i!==o.block&&n.push({
element:o,key:"block",value:i})}n.length>0&&this.stack.execute(Mo,{set:n,shifted:[],head:null,label:"Change lane"})}canResize(t,n){if(!n)return!0;let o=t.lane?t.
parent:t,r=Xt(o),i=o.children.filter(h=>h.block),s=t.lane?n.x-ot:n.x;if(i.some(h=>h.x<s+ot||h.x+h.width>n.x+n.width))return!1;let a=n.y+n.height;if(t.pool){let h=r[0],
f=r[r.length-1];return i.some(d=>d.y<n.y||d.y+d.height>a)?!1:!h||h.y+h.height-n.y>=Me&&a-f.y>=Me}let c=r.indexOf(t),l=r[c-1],u=r[c+1];return n.height<Me||l&&n.y-
l.y<Me||u&&u.y+u.height-a<Me||!l&&i.some(h=>h.y<n.y)?!1:!!u||!i.some(h=>h.y+h.height>a)}};function Xt(e){return e.children.filter(t=>t.lane).sort((t,n)=>t.y-n.y)}
function Eg(e,t){let n=t.y+t.height/2;return e.find(o=>n>=o.y&&n<o.y+o.height)?.lane.id}function Sg(e){let t=Xt(e).length>0?2*ot:ot,{x:n,y:o}=e,r=n+e.width,i=o+
e.height;for(let a of e.children)a.block&&(n=Math.min(n,a.x-t-10),o=Math.min(o,a.y-10),r=Math.max(r,a.x+a.width+20),i=Math.max(i,a.y+a.height+10));return n===e.
x&&o===e.y&&r===e.x+e.width&&i===e.y+e.height?null:{x:n,y:o,width:r-n,height:i-o}}var Mg=24,Mi=class{static $inject=["eventBus","router","canvas"];constructor(t,n,o){t.on("shape.move.start",400,({context:r})=>{let i=Cg(r.shapes),s=new Set;for(let a of i)
for(let c of[...a.incoming,...a.outgoing])i.has(c.source)!==i.has(c.target)&&s.add(c);r.moving=i,r.tied=s.size<=Mg?[...s]:[]}),t.on("shape.move.move",400,({context:r,
dx:i,dy:s})=>{if(!r.tied?.length)return;r.live??=R("g",{class:"live-flows"},o.getActiveLayer()),r.live.replaceChildren();let a=new Set([...r.moving,...r.tied]),
c=l=>({x:l.x+i,y:l.y+s,width:l.width,height:l.height});for(let l of r.tied){let{source:u,target:h,flow:f}=l,d=n.route({source:u,target:h,exit:f.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:r.moving.has(u)?c(u):void 0,targetRect:r.moving.has(h)?c(h):void 0});Sn(R("g",{class:"flow flow-live"},r.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:r})=>r.live?.remove())}};function Cg(e){let t=new Set(e);for(let n of t){for(let o of n.children??[])o.waypoints||t.add(o);for(let o of n.
attachers??[])t.add(o)}return t}var Ci=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,n,o,r){this.eventBus=t,this.canvas=n,this.looks=o,this.commands=r,this.field=
null,!o.readOnly&&(t.on("element.dblclick",({element:i})=>{(i.block||i.flow||i.lane||i.pool)&&this.begin(i)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let n=t.block?.kind==="note",o=t.block??t.flow??t.lane??t.pool,r=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",i=T("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${r}`,placeholder:t.block?this.looks.block(t).
kindName:`Name ${r}`,spellcheck:"true"});i.value=(n?o.documentation:o.name)??"",this.field=i,this.element=t,this.canvas.getContainer().append(i),this.place(i,t,
n);for(let s of["mousedown","click","dblclick","wheel"])i.addEventListener(s,a=>a.stopPropagation());i.addEventListener("keydown",s=>{if(s.stopPropagation(),s.key===
"Escape")this.finish(!1);else if(s.key==="Enter"&&!(n&&!s.ctrlKey)||s.key==="Tab")this.finish(!0);else return;s.preventDefault(),this.canvas.focus()}),i.addEventListener(
"blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),i.focus({preventScroll:!0}),i.select()}place(t,n,o){let r=this.canvas.viewbox(),i=r.scale,s={x:n.
x,y:n.y,width:n.width,height:n.height};if(n.flow){let a=n.waypoints,c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(n.
lane||n.pool)s={x:n.x+4,y:n.y+n.height/2-18,width:200,height:36};else if(n.width<80)s={x:n.x+n.width/2-80,y:n.y+n.height+4,width:160,height:36};else if(!o){let a=this.
looks.block(n).form,c=a==="pill"?n.height-8:a==="container"?44:a==="decision"?72:58;s={x:n.x+c,y:n.y+(a==="container"?6:8),width:n.width-c-10,height:a==="contai\
ner"?34:n.height-16}}Object.assign(t.style,{left:`${(s.x-r.x)*i}px`,top:`${(s.y-r.y)*i}px`,width:`${Math.max(s.width*i,140)}px`,height:`${Math.max(s.height*i,32)}\
px`,fontSize:`${Math.max(12,13.5*i)}px`})}finish(t){let{field:n,element:o}=this;if(!n)return;this.field=null;let r=n.value.replace(/\s+/g," ").trim()||void 0;n.
remove(),t&&o.parent&&(o.lane?this.commands.apply({lanes:{[o.lane.id]:{name:r}}},"Rename lane"):o.pool?this.commands.apply({pools:{[o.pool.id]:{name:r}}},"Renam\
e pool"):o.flow?this.commands.apply({flows:{[o.flow.id]:{name:r}}},"Name flow"):o.block.kind==="note"?this.commands.apply({blocks:{[o.block.id]:{documentation:n.
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[o.block.id]:{name:r}}},"Rename")),this.eventBus.fire("rename.end",{})}};function Ze(e){F.call(this,e),this.init()}Ze.$inject=["eventBus"];ct(Ze,F);Ze.prototype.addRule=function(e,t,n){var o=this;typeof e=="string"&&(e=[e]),e.forEach(
function(r){o.canExecute(r,t,function(i,s,a){return n(i)},!0)})};Ze.prototype.init=function(){};var Ag=120,Ai=class extends Ze{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,n,o,r){super(t),this.looks=n,this.model=o,this.lanes=r}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",n=>t()&&this.canConnect(n.source,n.target,void 0,n.exit)),this.addRule("connection.reconnect",n=>t()&&
this.canConnect(n.source,n.target,n.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",n=>t()&&this.canAttach(n.shape,n.target)),
this.addRule("shape.create",n=>t()&&this.canLie([n.shape],n.target)),this.addRule("elements.create",n=>t()&&this.canLie(n.elements.filter(o=>!o.waypoints),n.target)),
this.addRule("elements.move",n=>t()&&this.canMove(n.shapes,n.target)),this.addRule("shape.resize",n=>t()&&this.canResize(n.shape,n.newBounds)),this.addRule("ele\
ments.delete",n=>t()?n.elements.filter(o=>o.block||o.flow):[]),this.addRule("element.copy",n=>!!n.element.block);for(let n of["elements.align","elements.distrib\
ute"])this.addRule(n,o=>t()&&o.elements.filter(r=>r.block&&!r.host))}canConnect(t,n,o,r=o?.flow.exit??(o?"":void 0)){return!t?.block||!n?.block||t===n||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(n.block)||(t.host?t.host.parent:t.parent)!==n.parent||n.host||t.host===n?!1:!t.outgoing.some(s=>s!==o&&s.target===
n&&(r===void 0||(s.flow.exit??"")===r))}canAttach(t,n){if(!this.isEdgeKind(t)||!n?.block)return!1;let o=ft(this.looks.kind(n.block.kind),n);return!n.host&&(o===
"card"||o==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,n){return n?t.some(o=>this.isEdgeKind(
o)&&!t.includes(o.host))?!1:this.isGround(n,t):null}isGround(t,n){return t.waypoints?this.isGround(t.parent,n):t.lane?!0:t.parent?t.pool?n.every(o=>o.block):ft(
this.looks.kind(t.block?.kind),t)!=="container"?ft(this.looks.kind(t.block?.kind),t)==="frame":!n.some(o=>o===t||Rg(t,o)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,n){if(t.some(r=>r.lane||r.waypoints))return!1;let o=t.length===1?t[0]:null;return o?.host?n===void 0?!0:this.canAttach(o,n):t.every(r=>r.
pool)?!0:t.some(r=>r.pool)?!1:n===void 0?!0:!n||t.includes(n)?null:this.isGround(n,t)}canResize(t,n){if(t.lane||t.pool)return this.lanes.canResize(t,n);if(!t.block)
return!1;let o=ft(this.looks.kind(t.block.kind),t);return o!=="container"&&o!=="note"&&o!=="frame"?!1:!n||n.width>=Ag&&n.height>=50}};function Rg(e,t){for(let n=e.
parent;n;n=n.parent)if(n===t)return!0;return!1}var sh="layout.tidy",Ri=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,n,o,r,i,s,a){
super(t),this.stack=n,this.modeling=o,this.registry=r,this.looks=i,this.model=s,this.view=a,n.register(sh,{preExecute:()=>this.move()})}all(){this.stack.execute(
sh,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(u=>u.block&&!ah(u)).sort((u,h)=>u.order-h.order);if(t.length===0)return;let n=t.map(u=>({
...u.block,parent:u.parent.block?.id,host:u.host?.block.id})),o=this.registry.filter(u=>u.flow&&!ah(u.source)).sort((u,h)=>u.order-h.order).map(u=>({...u.flow,from:u.
source.block.id,to:u.target.block.id})),r=new Map(t.map(u=>[u.block.id,u])),i=Ns(n,o,this.looks,u=>r.get(u.id)),s=t[0],a=i.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let u of t){let h=i.get(u.block.id);if(!h)continue;let f={x:h.x+c-u.x,y:h.y+l-u.y};h.width!==u.width||h.height!==
u.height?this.modeling.resizeShape(u,{...h,x:h.x+c,y:h.y+l},void 0,{attachSupport:!1,layout:!1}):(f.x||f.y)&&this.modeling.moveShape(u,f,void 0,void 0,{recurse:!1,
layout:!1})}for(let u of t)for(let h of u.outgoing)h.bent=!1,this.modeling.layoutConnection(h)}};function ah(e){for(let t=e.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var Og=6e3,Oi=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,n,o,r){this.region=T("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=T("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.region,this.hint)),t.on("announce",({text:i,show:s})=>this.
say(i,s)),t.on("selection.changed",({newSelection:i})=>{if(this.hint.hidden=!0,i.length===1&&i[0].block){let s=r.order();this.say(`${o.spoken(i[0])} Block ${s.indexOf(
i[0])+1} of ${s.length}.`)}else if(i.length===1&&i[0].flow){let{source:s,target:a}=i[0];this.say(`Flow from ${o.block(s).title} to ${o.block(a).title}.`)}else i.
length>1&&this.say(`${i.length} selected.`)}),t.on("block.added",({shape:i})=>this.say(`${o.block(i).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:i})=>this.say(i.elements.length===1?"Deleted.":`${i.elements.length} deleted.`))}say(t,n=!1){this.region.textContent=t,n&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,Og))}};var Ti=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,n,o,r,i,s,a,c){this.eventBus=t,this.
canvas=n,this.looks=o,this.registry=i,this.walk=s,this.percent=T("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at 100 %","aria-label":"\
Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>n.zoom(1,"auto"));let l=T("div",{class:"canvas-controls",role:"toolbar","aria-\
label":"View"},[K("zoom-out","Zoom out",()=>r.step(-1),{keys:"−"}),this.percent,K("zoom-in","Zoom in",()=>r.step(1),{keys:"+"}),K("maximize","Show everything",
()=>r.fit(),{keys:"1"}),K("search","Search",()=>this.search(),{keys:"Ctrl+F"})]);o.readOnly||l.append(K("wand-sparkles","Tidy up",()=>a.all())),l.append(K("keyb\
oard","Keyboard",()=>this.help(),{keys:"?"})),t.on("canvas.init",()=>n.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:u})=>{let h=`${Math.round(
u.scale*100)} %`;this.percent.textContent=h,this.percent.setAttribute("aria-label",`Zoom: ${h}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on("hel\
p.ask",()=>this.help()),t.on(["elements.changed","shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(o=>o.
block)){this.emptyBox?.remove(),this.emptyBox=null;return}if(!this.emptyBox){if(this.emptyBox=T("div",{class:"canvas-empty"},[T("p",{},[t??(this.looks.readOnly?
"There is nothing in this version.":"A process begins with what sets it going.")])]),!this.looks.readOnly){let o=T("button",{type:"button",class:"btn btn--prima\
ry"},[pt("plus"),"Add a start"]);o.addEventListener("click",()=>this.eventBus.fire("picker.ask",{group:"Start",title:"What sets it going?"})),this.emptyBox.append(
o)}this.canvas.getContainer().append(this.emptyBox)}}search(){if(this.searchBox)return this.searchBox.querySelector("input")?.focus();let t=T("input",{type:"sea\
rch",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",role:"combobox","aria-expanded":"true","aria-controls":"canvas-foun\
d"}),n=T("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks found"}),o=T("div",{class:"picker canvas-search",role:"dialog","aria-l\
abel":"Search this process"},[T("div",{class:"picker-search"},[pt("search"),t]),n]);this.searchBox=o;let r=[],i=0,s=l=>{i=Math.max(0,Math.min(l,r.length-1)),[...n.
children].forEach((u,h)=>u.setAttribute("aria-selected",String(h===i))),n.children[i]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescendant",
n.children[i]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().split(/\s+/).filter(Boolean);r=this.walk.order().filter(
u=>l.every(h=>this.looks.spoken(u).toLowerCase().includes(h))).slice(0,50),n.replaceChildren(...r.map((u,h)=>{let f=this.looks.block(u),d=T("div",{class:"picker\
-row",role:"option",id:`found-${h}`},[T("span",{class:`kind-tile ${f.group??_o("")}`},[pt(f.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-nam\
e"},[f.title]),T("span",{class:"picker-summary"},[f.subtitle||f.kindName])])]);return d.addEventListener("click",()=>a(u)),d})),r.length===0&&n.append(T("div",{
class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblclick"])o.addEventListener(l,u=>u.stopPropagation());
o.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key==="Enter")a(r[i]);else if(l.key==="ArrowDown")s(i+1);else if(l.
key==="ArrowUp")s(i-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener("blur",()=>setTimeout(()=>o.contains(document.activeElement)||
this.closeSearch(),150)),this.canvas.getContainer().append(o),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){this.searchBox?.remove(),this.searchBox=null,t&&
this.canvas.focus()}help(){let t=T("button",{type:"button",class:"canvas-button","aria-label":"Close"},[pt("x")]),n=T("dialog",{class:"canvas-help","aria-label":"\
Keyboard"},[T("header",{},[T("h2",{},["Keyboard"]),t]),T("dl",{},rh.flatMap(([o,r])=>[T("dt",{},[o]),T("dd",{},[r])]))]);t.addEventListener("click",()=>n.close()),
n.addEventListener("close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",o=>o.stopPropagation()),this.canvas.getContainer().append(n),n.showModal()}};var An=200,Rn=128,Li=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,n,o,r,i){this.canvas=n,this.registry=o,this.view=
r,this.looks=i,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=T("canvas",{class:"minimap",width:String(An*2),height:String(Rn*2),"ari\
a-hidden":"true",hidden:""}),this.frame=T("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,this.ask()}),t.on("canvas.viewbox.changed",()=>this.ask()),this.paper.addEventListener(
"pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===1&&this.jump(s)),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){this.asked||(this.asked=
!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),n=this.stale?this.view.bounds():this.box,o=!n||n.x>=t.x&&n.y>=t.y&&
n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=o||t.outer.width<640,!n||this.paper.hidden)return;this.box=n;let r=Math.
min((An-16)/n.width,(Rn-16)/n.height);this.scale=r,this.left=(An-n.width*r)/2-n.x*r,this.top=(Rn-n.height*r)/2-n.y*r,this.stale&&this.paint();let i=(u,h)=>Math.
max(0,Math.min(u,h)),s=i(t.x*r+this.left,An),a=i(t.y*r+this.top,Rn),c=i((t.x+t.width)*r+this.left,An),l=i((t.y+t.height)*r+this.top,Rn);Object.assign(this.frame.
style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.stale=!1,t.setTransform(
2,0,0,2,0,0),t.clearRect(0,0,An,Rn);let{scale:n=1,left:o=0,top:r=0}=this;for(let i of this.registry.getAll()){if(!i.block)continue;let s=this.looks.block(i);t.globalAlpha=
s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(i.x*n+o,i.y*n+r,Math.max(2,i.width*n),Math.max(2,i.height*n))}}colour(t){
let n=this.colours.get(t);if(n===void 0){let o=T("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().append(o),this.colours.set(
t,n=getComputedStyle(o).color),o.remove()}return n}jump(t){let n=this.paper.getBoundingClientRect(),o=(t.clientX-n.left-(this.left??0))/(this.scale??1),r=(t.clientY-
n.top-(this.top??0))/(this.scale??1);this.view.show(o,r,this.canvas.zoom())}};var Tg=.45,ch=.1,Lg=3,lh=.25,Pg=20,$g=72,Pi=class{static $inject=["eventBus","canvas","elementRegistry"];constructor(t,n,o){this.canvas=n,this.registry=o,this.eventBus=
t,this.asked=!1,this.shown=new Map,t.on("root.set",()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.chang\
ed",()=>this.ask()),t.on(["shape.removed","connection.removed"],({element:r})=>this.shown.delete(r)),t.on(["shape.added","connection.added"],()=>this.ask())}measureCheaply(){
let t=this.canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(n=>n.parent);return t.length>0?Nt(
t):null}fit(){let{width:t,height:n}=this.canvas.getSize(),o=this.bounds();if(!o||!t||!n)return void this.canvas.viewbox({x:0,y:0,width:t,height:n});let r=Math.min(
$g,t/8),i=Math.max(ch,Math.min(1,(t-2*r)/o.width,(n-2*r)/o.height));this.show(o.x+o.width/2,o.y+o.height/2,i)}show(t,n,o){let{width:r,height:i}=this.canvas.getSize();
this.canvas.viewbox({x:t-r/o/2,y:n-i/o/2,width:r/o,height:i/o})}begin(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:n,height:o}=this.
canvas.getSize(),r=.8,i=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:i.x-80,y:i.y+i.height/2-o/r/
2,width:n/r,height:o/r})}step(t){let n=this.canvas.zoom(),o=t>0?Math.min(Lg,n*1.25):Math.max(ch,n/1.25);this.canvas.zoom(Math.abs(o-1)<.12?1:o,"auto")}pan(t){let o={
ArrowLeft:{dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return o&&this.canvas.scroll(o),!!o}reveal(t){let n=Nt([t]),o=this.
canvas.viewbox(),r=40/o.scale;n.x-r>=o.x&&n.y-r>=o.y&&n.x+n.width+r<=o.x+o.width&&n.y+n.height+r<=o.y+o.height||this.show(n.x+n.width/2,n.y+n.height/2,Math.max(
o.scale,.6))}ground(){let{x:t,y:n,scale:o}=this.canvas.viewbox(),r=this.canvas.getContainer(),i=Pg*o;for(;i<14;)i*=2;r.style.backgroundSize=`${i}px ${i}px`,r.style.
backgroundPosition=`${-t*o-i/2}px ${-n*o-i/2}px`,r.classList.toggle("far",o<Tg)}ask(){this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.cull()}))}cull(){
let t=this.canvas.viewbox(),n=t.width*lh,o=t.height*lh,r=t.x-n,i=t.x+t.width+n,s=t.y-o,a=t.y+t.height+o;for(let c of this.registry.getAll()){if(!c.parent)continue;
let l=c.waypoints?Nt([c]):c,u=l.x+l.width>=r&&l.x<=i&&l.y+l.height>=s&&l.y<=a;if(this.shown.get(c)===u)continue;this.shown.set(c,u);let h=this.registry.getGraphics(
c);h&&(h.style.display=u?"":"none"),c.waypoints&&this.eventBus.fire("flow.shown",{element:c,on:u})}}};var $i=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,n,o,r,i,s){this.eventBus=t,this.registry=n,this.selection=
o,this.view=r,this.canvas=i,this.looks=s,this.known=null,t.on("element.click",1500,({element:a,originalEvent:c})=>{let l=o.get();return l.length===1&&l[0]===a&&
!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.removed"],()=>{this.known=null})}order(){if(this.known)
return this.known;let t=this.registry.filter(r=>r.block).sort((r,i)=>r.order-i.order),n=new Set,o=r=>{let i=[r];for(;i.length>0;){let s=i.pop();if(n.has(s))continue;
n.add(s);let a=s.outgoing.map(u=>u.target).sort((u,h)=>u.y-h.y),c=(s.children??[]).filter(u=>u.block&&u.incoming.length===0),l=(s.attachers??[]).filter(u=>u.block);
i.push(...[...c,...l,...a].reverse())}};for(let r of t)r.incoming.length===0&&!r.host&&!r.parent?.block&&o(r);for(let r of t)o(r);return this.known=[...n]}tab(t){
let n=this.order(),[o]=this.selection.get(),r=o?.flow?n.indexOf(o.source)+(t?1:0):n.indexOf(o),i=r<0?t?void 0:n[0]:n[r+(t?-1:1)];return i?(this.go(i),!0):(this.
selection.select(null),!1)}along(t){let[n]=this.selection.get(),o=n?.block?n:n?.source??this.order()[0];if(!o)return!1;let r=()=>{let s=o.incoming[0]?.source;return s?
s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[o]},i;return t==="ArrowRight"?i=o.outgoing[0]?.target:t==="ArrowLeft"?i=o.incoming[0]?.source:i=r()[r().indexOf(
o)+(t==="ArrowDown"?1:-1)],i&&this.go(i),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),this.focus(t)}focus(t){this.registry.getGraphics(
t)?.focus({preventScroll:!0})}};function hh(e){let t=Object.keys(e);return{__init__:t,...Object.fromEntries(t.map(n=>[n,["type",e[n]]]))}}var Ig=hh({documentModel:Vr,looks:ni,space:Zr,labels:Xr,
router:ci,layouter:ei,cardRenderer:oi,elementFactory:_i,view:Pi,walk:$i,announce:Oi,minimap:Li}),jg=hh({segueRules:Ai,commands:xi,insert:ki,connect:bi,picker:yi,
rename:Ci,toolbar:gi,clipboard:vi,healFlows:ui,clearFlows:hi,bentFlows:fi,growContainers:di,order:pi,freshEnds:mi,liveFlows:Mi,lanes:Si,tidy:Ri,keys:Ei,controls:Ti});
function fh(e){let{container:t,readOnly:n=!1,icons:o}=e;Qu(o);let r=new Ie({canvas:{container:t},looks:{kinds:e.palette,readOnly:n,emptyText:e.emptyText},keyboardMoveSelection:{
moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[wt,bt,uu,du,Er,yl,Kl,Jl,ml,cl,au,Cr,xc,Hc,bl,lu,Rl,kl,gc,Ig,jg]}),i=p=>r.get(p),s=i("canvas"),
a=i("eventBus"),c=i("commandStack"),l=i("elementRegistry"),u=i("looks"),h=i("documentModel"),f=i("selection"),d=i("commands");t.classList.toggle("read-only",n);
let m=s.getContainer().querySelector("svg");m.setAttribute("role","application"),m.setAttribute("aria-roledescription","process canvas"),m.setAttribute("aria-la\
bel","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(i("elementFactory").createRoot({id:"__root"})),Ng(s);let b=Bg(s),x=(p,y)=>{
let k=typeof p=="string"?ho(p):p;m.style.display="none",uh(u,k,y),Su(r,k),c.clear(),i("view").begin(),i("view").cull(),m.style.display="",a.fire("diagram.read",
{})};x(e.document,e.facts);let C=p=>{for(let y of p)a.fire("element.changed",{element:y,gfx:l.getGraphics(y)})},w=()=>C(l.filter(p=>p.parent));Wu(m,o),document.
fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{mu(),w()});let g=Dg(s,a);a.on("commandStack.changed",({trigger:p})=>{p!=="clear"&&e.onChange?.({label:p??
"change"})});let v=(p,y)=>p.filter(k=>k[y]&&k.parent).map(k=>k[y].id);return a.on("selection.changed",({newSelection:p})=>{e.onSelect?.({blocks:v(p,"block"),flows:v(
p,"flow"),lanes:v(p,"lane"),pools:v(p,"pool")})}),a.on("panel.ask",({element:p})=>e.onOpen?.(_n(p))),{document:()=>h.write(l.getAll()),json:()=>Ye(h.write(l.getAll())),
replace(p,y){r.clear(),s.setRootElement(i("elementFactory").createRoot({id:"__root"})),x(p,y)},applyProps:(p,y,k)=>d.apply({blocks:{[p]:{props:y}},facts:k?{[p]:k}:
void 0},"Change properties"),apply:(p,y)=>d.apply(p,y),block:p=>d.find(p,"block")?.block,flow(p){let y=d.find(p,"flow");return y&&{...y.flow,from:y.source.block.
id,to:y.target.block.id}},title(p){let y=d.find(p,"block");return y?u.block(y).title:""},has:({of:p,id:y})=>p==="process"||!!d.find(y,Us(p)),part({of:p,id:y}){let k=h.
write(l.getAll()),_=p==="process"?null:d.find(y,Us(p)),M=_&&(_.pool??h.poolOf(_)),S=M&&k.pools.find(H=>H.id===M.id);if(!S)return Q(k,{pools:[],layout:{}});if(p===
"lane"||p==="pool")return Q(k,{pools:[Q(S,{blocks:[],flows:[]})],layout:{}});let O=p==="flow"?[_.source.block.id,_.target.block.id]:[y],I=S.flows.filter(H=>p===
"flow"?H.from===O[0]:H.from===y);return Q(k,{pools:[Q(S,{lanes:S.lanes,blocks:S.blocks.filter(H=>O.includes(H.id)),flows:I})],layout:{}})},titlesAround({of:p,id:y}){
let k=p==="process"?null:d.find(y,Us(p)),_=k?.flow?[k.source,k.target]:k?k.outgoing.map(M=>M.target):[];return Object.fromEntries(_.map(M=>[M.block.id,u.block(M).
title]))},head:()=>h.head,text:Ye,parse:ho,describe(p,y){uh(u,p,y),C(l.filter(k=>k.block&&y[k.block.id])),C(l.filter(k=>k.flow&&y[k.source.block.id]))},problems(p){
let y=[...u.problems.keys()];u.problems=new Map;for(let k of p){let _=k.block||k.flow;_&&u.problems.set(_,[...u.problems.get(_)??[],k])}C([...new Set([...y,...u.
problems.keys()])].map(k=>d.find(k)).filter(Boolean))},status(p){u.live=p!==null,u.statuses=new Map(Object.entries(p?.blocks??{})),u.taken=new Set(p?.flows??[]),
w()},select(p){let y=d.find(p);return y?(y.block?i("walk").go(y):(f.select(y),i("view").reveal(y)),!0):!1},show(p){let y=p&&d.find(p);y&&i("view").reveal(y)},drawLanes(){
i("lanes").draw()||a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},deselect:()=>f.select(null),focus:()=>s.focus(),
fit:()=>i("view").fit(),undo:()=>c.undo(),redo:()=>c.redo(),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),tidy:()=>i("tidy").all(),drag:(p,y)=>i("create").start(
p,i("elementFactory").newBlock(y)),add(p){let[y]=f.get();if(u.offers.get(p)?.shape==="event"){y&&i("insert").onEdge(y,p);return}let k=y?.flow?{flow:y}:y?.block&&
u.exits(y.block).length>0&&u.canBeEntered({id:"",kind:u.offers.get(p)?.kind??p})?{source:y}:{},_=i("picker").add(p,k);_&&i("walk").go(_)},repaint:()=>i("minimap").
repaint(),on:(p,y)=>a.on(p,y),destroy(){b.disconnect(),g.abort(),r.destroy()},diagram:r}}function Us(e){return e==="flow"||e==="lane"||e==="pool"?e:"block"}function Ng(e){
for(let t of["addMarker","removeMarker"]){let n=e[t].bind(e);e[t]=(o,r)=>{let i=typeof o=="string"?e._elementRegistry.get(o):o;(i?.parent||i?.waypoints)&&n(i,r)}}}
function Dg(e,t){let n=new AbortController,o=!1;return document.addEventListener("focusin",r=>o=e.getContainer().contains(r.target),{signal:n.signal}),t.on("ele\
ments.changed",50,()=>{o&&document.activeElement===document.body&&e.focus()}),n}function Bg(e){let t=e.getContainer(),n={width:t.clientWidth,height:t.clientHeight};
e.getSize=()=>({...n});let o=new ResizeObserver(()=>{n={width:t.clientWidth,height:t.clientHeight},e.resized()});return o.observe(t),o}function uh(e,t,n){if(n)for(let o of t.
pools)for(let r of o.blocks)n[r.id]&&e.learn(r,n[r.id])}var Hg={saved:{icon:"circle-check",text:({at:e})=>e?`Saved · ${ko(e)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},Ii=class{constructor(t,n){
this.designer=n,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>n.undo()),this.redo?.addEventListener("click",()=>n.redo()),n.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,n){
let{icon:o,text:r}=Hg[t],{place:i}=this;!i||i.dataset.state==="offline"&&t==="saving"||(i.dataset.state=t,i.replaceChildren(pt(o),T("span",{},[r(n)])),t==="save\
d"&&this.clear())}ask(t,n){if(!this.banner)return;let o=n.map(({text:r,act:i,primary:s})=>{let a=T("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[r]);return a.addEventListener("click",()=>{this.clear(),i()}),a});this.banner.replaceChildren(pt("triangle-alert"),T("p",{},[t]),T("div",
{class:"row"},o)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var zg="panel-load";var Ao=class{constructor(t,n,o){this.place=t,this.designer=n,this.options=o,this.subject=o.of==="process"?{of:"process",id:""}:null,this.shown="",this.applying=
!1,this.edits=0,this.open=new Set,new Zs(t,this.open,()=>this.edits++),t.addEventListener("htmx:config:request",r=>this.fill(r.detail.ctx)),t.addEventListener("\
htmx:before:swap",r=>{let{ctx:i}=r.detail,s=i.panelSubject===this.key()&&i.panelEdits===this.edits;!i.panelSubject||s||i.response?.status>=400||(this.take(new DOMParser().
parseFromString(i.text??"","text/html")),r.preventDefault())}),t.addEventListener("htmx:after:swap",()=>{this.take(t),Fg(t);for(let r of this.open)t.querySelector(
`details[id="${CSS.escape(r)}"]`)?.setAttribute("open","")}),n.on("commandStack.changed",()=>this.applying||this.refresh())}key(){return this.subject?`${this.subject.
of} ${this.subject.id}`:""}show(t){let n=Object.entries(t).flatMap(([r,i])=>i.map(s=>({of:r.slice(0,-1),id:s}))),o=n.length===1?n[0]:null;o?.of===this.subject?.
of&&o?.id===this.subject?.id||(this.subject=o,o?this.load():this.empty())}empty(){this.shown="";let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&
this.place.replaceChildren(t.content.cloneNode(!0))}async load(){let t=this.key();await this.options.before(),t===this.key()&&(this.shown=this.picture(),this.place.
dispatchEvent(new CustomEvent(zg)))}refresh(){this.shown&&(this.subject&&!this.designer.has(this.subject)?(this.subject=null,this.empty()):this.picture()!==this.
shown&&this.load())}picture(){return this.subject?this.designer.text(this.designer.part(this.subject)):""}fill(t){let{body:n,method:o}=t.request;if(!(o!=="POST"||
!n?.set||!this.subject)){if(t.sourceElement===this.place)for(let r of[...n.keys()])n.delete(r);t.panelSubject=this.key(),t.panelEdits=this.edits,this.tell(n)}}tell(t){
this.subject&&(t.set("_of",this.subject.of),t.set("_id",this.subject.id),t.set("_document",this.picture()),t.set("_titles",JSON.stringify(this.designer.titlesAround(
this.subject))))}take(t){this.applying=!0;try{if(!Xs(t,this.designer))return}finally{this.applying=!1}this.shown&&(this.shown=this.picture())}first(){this.shown||
this.load()}focusSoon(t){this.place.addEventListener("htmx:after:swap",()=>this.focus(t),{once:!0})}focus(t){let n=t?this.place.querySelector(`[data-field="${CSS.
escape(t)}"]`):null;n?.querySelector("details")&&n.querySelector("details")?.setAttribute("open","");let o=(n||this.place).querySelector('input:not([type=hidden\
]), select, textarea, button:not([tabindex="-1"])');o instanceof HTMLElement&&o.focus()}};function Xs(e,t){let n=e.querySelector("#panel-answer");if(!n)return!1;
n.remove();let o=t.parse(n.textContent??"");return t.apply(Gg(o.change??{}),o.label),!0}function Fg(e){for(let t of e.querySelectorAll("input, textarea, select"))
if(!(t===document.activeElement||t.matches(".combobox__input")))if(t instanceof HTMLSelectElement)for(let n of t.options)n.selected=n.defaultSelected;else t.type===
"checkbox"||t.type==="radio"?t.checked=t.defaultChecked:t.value!==t.defaultValue&&(t.value=t.defaultValue)}function Gg(e){let t=o=>o&&Object.fromEntries(Object.
entries(o).map(([r,i])=>[r,i===null?void 0:i])),n=o=>o&&Object.fromEntries(Object.entries(o).map(([r,i])=>[r,t(i)]));return{...e,blocks:n(e.blocks),flows:n(e.flows),
lanes:n(e.lanes),pools:n(e.pools),document:t(e.document)}}var Zs=class{constructor(t,n,o){this.edited=o,this.timer=void 0,t.addEventListener("change",r=>this.changed(
r.target)),t.addEventListener("click",r=>this.clicked(r.target)),t.addEventListener("pointerdown",r=>this.grab(r)),t.addEventListener("toggle",r=>{let i=r.target,
s=i.parentElement?.querySelector(":scope > [data-open-mark]")??null;s?s.value=i.open?"1":"":i.id&&i.open?n.add(i.id):n.delete(i.id)},!0)}send(t){let n=t?.closest(
"form");this.edited(),clearTimeout(this.timer),this.timer=setTimeout(()=>n?.isConnected&&n.requestSubmit(),30)}changed(t){t.matches(".combobox__input, [data-qui\
et]")||this.send(t)}clicked(t){let n=t.closest("[data-insert]");if(n)return this.insert(n);let o=t.closest("[data-add-clause]");if(o){let i=[...o.closest("[data\
-condition]")?.querySelectorAll("[data-clause]")??[]].at(-1),s=i?.cloneNode(!0);if(!i||!s)return;for(let a of s.querySelectorAll("input, select"))a.value="";i.after(
s),this.send(s)}let r=t.closest("[data-remove-clause]")?.closest("[data-clause]");if(r){let i=r.closest("form");r.remove(),this.send(i)}}insert(t){let n=t.closest(
"form")?.elements.namedItem(t.dataset.into??"");(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)&&(n.focus(),n.setRangeText(t.dataset.insert??"",
n.selectionStart??n.value.length,n.selectionEnd??n.value.length,"end"),this.send(n))}grab(t){let n=t.target.closest("[data-handle]")?.closest("[data-row]");if(!n||
t.button!==0)return;t.preventDefault();let o=new AbortController,{signal:r}=o,i=!1;n.classList.add("is-dragged"),addEventListener("pointermove",s=>{let a=document.
elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===n||a.parentElement!==n.parentElement)return;let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(
n)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(n);else if(!l&&s.clientY<c.top+c.height/2)a.before(n);else return;i=!0},{signal:r});
for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{o.abort(),n.classList.remove("is-dragged"),i&&this.send(n)},{signal:r})}};var ji=class{constructor(t,n,o){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=n,this.go=o}show(t){
let n=[...t].sort((r,i)=>+(r.severity==="warning")-+(i.severity==="warning"));this.designer.problems(t);for(let r of this.counts)r.textContent=t.length>0?String(
t.length):"",r.toggleAttribute("hidden",t.length===0);let o=T("li",{class:"problems-none"},[pt("circle-check"),"Nothing to mend."]);this.list?.replaceChildren(...t.
length>0?n.map(r=>this.entry(r)):[o])}entry(t){let n=this.nameOf(t),o=t.severity==="error",r=T("button",{type:"button",class:`mend mend--${t.severity}`},[pt(o?"\
circle-alert":"triangle-alert"),T("span",{class:"mend__words"},[T("span",{class:"sr-only"},[o?"Must be mended: ":"Worth a look: "]),...n?[T("span",{class:"mend_\
_where"},[n])]:[],T("span",{},[t.text]),...t.suggestion?[T("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return r.addEventListener("click",()=>this.
go(t)),T("li",{},[r])}nameOf(t){if(t.block)return this.designer.title(t.block);let n=t.flow&&this.designer.flow(t.flow);return n?`${this.designer.title(n.from)}\
 → ${this.designer.title(n.to)}`:""}};var Wg=13e4,Ni=class{constructor(t,n,o,{before:r}){this.place=t,this.key=`segue.trial.${t.dataset.process}`,o.place.addEventListener("click",async i=>{i.target.
closest("[data-trial]")&&(await r(),t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",i=>{let{
ctx:s}=i.detail;s.request.body?.set&&(s.request.timeout=Wg,o.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),Xs(t,n)||t.querySelector(
"#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll("[data-sampl\
e]")}remember(){let t=this.kept();for(let n of this.samples())t[n.dataset.sample??""]=n.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.
kept();for(let n of this.samples())!n.value&&n.dataset.sample&&t[n.dataset.sample]&&(n.value=t[n.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(
this.key)??"{}")}catch{return{}}}};var dh=[2e3,4e3,8e3,15e3,3e4],Di=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",n=>{this.dirty&&(this.now(),n.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:n,document:o}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let r,i=this.keepTheirs?"?kee\
p=1":"";try{r=await fetch(this.options.address+i,{method:"PUT",body:n,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(n)}if(r.ok)return this.saved(r,o);this.dirty=!0;let s=await r.json().catch(()=>({}));return r.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):r.status===401?this.stop("signed-out",{}):r.status>=500||r.status===429?this.unreachable(n):this.stop("\
refused",{message:s.detail})}async saved(t,n){this.tries=0,this.keepTheirs=!1,this.revision=ph(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),n)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),dh[Math.min(this.tries++,dh.length-1)])}stop(t,n){this.stopped=!0,this.keep(),this.options.onState(t,n)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:ph(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function ph(e){return e.headers.get("ETag")?.replace(/^W\/|"/g,"")}function gh(e,t){e.addEventListener("pointerdown",o=>{let r=mh(o.target);if(!r||o.button!==0)return;let i=new AbortController,{signal:s}=i;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-o.clientX,a.clientY-o.clientY)<4||(i.abort(),t.drag(a,r))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>i.abort(),{signal:s})}),e.addEventListener("dragstart",o=>o.preventDefault()),e.addEventListener("click",o=>{let r=mh(o.target);r&&t.add(r),o.target instanceof
Element&&o.target.closest("[data-lanes]")&&t.drawLanes()});let n=e.querySelector('input[type="search"]');n?.addEventListener("input",()=>Vg(e,n.value))}function mh(e){
return e instanceof Element?e.closest("[data-kind]")?.getAttribute("data-kind"):null}function Vg(e,t){let n=t.toLowerCase().split(/\s+/).filter(Boolean);for(let o of e.
querySelectorAll("[data-group]")){let r=0;for(let s of o.querySelectorAll("[data-kind], [data-lanes]")){let a=n.every(c=>(s.textContent+" "+s.title).toLowerCase().
includes(c));s.hidden=!a,a&&r++}o.hidden=r===0;let i=o.querySelector("details");i&&(i.open=n.length>0)}}var Qs="expression-list",Bi=class{constructor(){this.box=document.createElement("ul"),this.box.id=Qs,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let n=t.target.closest(
'[role="option"]');n instanceof HTMLElement&&this.take(this.candidates[Number(n.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,n,o,r){if(n.length===0)return this.hide(t);this.note=
r;let i=t.closest("dialog")??document.body;this.box.parentElement!==i&&i.append(this.box),this.candidates=n,this.take=o,this.field=t,this.active=-1,this.box.replaceChildren(
...n.map(Kg)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,t.setAttribute("aria-controls",Qs),t.setAttribute("aria-expanded","\
true"),t.removeAttribute("aria-activedescendant"),this.place()}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),this.field===
t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let n=[...this.box.children];this.active=this.active<0?t>0?
0:n.length-1:(this.active+t+n.length)%n.length,n.forEach((o,r)=>o.setAttribute("aria-selected",String(r===this.active))),n[this.active].scrollIntoView({block:"n\
earest"}),this.field?.setAttribute("aria-activedescendant",n[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){let t=this.
field?.getBoundingClientRect();if(!t)return;let n=this.box.getBoundingClientRect(),o=innerHeight-t.bottom-8,r=t.top-8,i=o<Math.min(n.height,160)&&r>o;this.box.style.
left=`${Math.max(8,Math.min(t.left,innerWidth-n.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,i?r:o))}px`;let s=this.note?.textContent?this.
note.getBoundingClientRect().bottom:0;this.box.style.top=i?`${Math.max(8,t.top-4-Math.min(n.height,r))}px`:`${Math.max(t.bottom,s)+4}px`}};function Kg(e,t){let n=document.
createElement("li");n.id=`${Qs}-${t}`,n.className="fx-option",n.setAttribute("role","option"),n.setAttribute("aria-selected","false"),n.dataset.index=String(t);
let o=document.createElement("span");o.className="fx-option__head";let r=document.createElement("span");if(r.className="fx-option__label",r.textContent=e.label.
trim()||e.text,o.append(r),e.type&&e.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=e.type,o.append(s)}n.append(
o);let i=[e.doc,e.example?`Example: ${e.example}`:""].filter(Boolean).join(" ");if(i){let s=document.createElement("span");s.className="fx-option__doc",s.textContent=
i,n.append(s)}return n}var qg=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Yg=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Ug(e){
let t=[];for(let n of e.matchAll(Yg)){let o=n.index,r=o+n[0].length,i=n.groups??{},s="sign";i.text?s=i.text.startsWith("@")?"date":"text":i.number?s="number":i.
word&&(s=qg.has(i.word)&&!/^\s*\(/.test(i.word==="not"?e.slice(r):"")?"key":/^\s*\(/.test(e.slice(r))?"call":"name"),t.push({start:o,end:r,kind:s})}return t}function yh(e,t,n){
let o=new Set([0,t.length]),r=Ug(t);for(let c of r)o.add(c.start).add(c.end);for(let c of n)o.add(c.start).add(c.end);let i=[...o].filter(c=>c>=0&&c<=t.length).
sort((c,l)=>c-l),s=[],a=0;for(let c=0;c+1<i.length;c++){let[l,u]=[i[c],i[c+1]];for(;a<r.length&&r[a].end<=l;)a++;let h=r[a]&&r[a].start<=l?r[a].kind:"",f=n.find(
m=>m.start<=l&&m.end>=u&&m.end>m.start);if(!h&&!f){s.push(document.createTextNode(t.slice(l,u)));continue}let d=document.createElement("span");d.className=`${h?
`fx-${h}`:""}${f?f.warning?" fx-odd":" fx-bad":""}`.trim(),d.textContent=t.slice(l,u),s.push(d)}e.replaceChildren(...s)}var Zg=30,Xg="/expressions",Qg,ue=()=>Qg??=new Bi,On=class{constructor(t,n){this.input=t,this.options=n,this.faults=[],this.wants=!1,this.asked=0,this.timer=void 0,
this.end=new AbortController;let{signal:o}=this.end;for(let[r,i]of Object.entries({role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-hasp\
opup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(r,i);t.addEventListener("input",()=>this.changed(!0),{signal:o}),t.addEventListener("keyd\
own",r=>this.key(r),{signal:o}),t.addEventListener("blur",()=>this.leave(),{signal:o}),t.addEventListener("focus",()=>this.changed(!1),{signal:o}),t.addEventListener(
"scroll",()=>this.scroll(),{signal:o}),this.draw()}destroy(){this.end.abort(),clearTimeout(this.timer),this.asked++,ue().hide(this.input)}changed(t){this.wants=
t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),Zg)}leave(){this.wants=!1,ue().hide(this.input)}async ask(){let t=++this.
asked,n=this.input.value,o=this.wants?this.input.selectionStart??n.length:null,r;try{let i=await fetch(Xg,{method:"POST",credentials:"same-origin",headers:{"Con\
tent-Type":"application/json",Accept:"application/json"},body:JSON.stringify({mode:"",type:"",samples:null,...this.options.about(),source:n,caret:o})});if(!i.ok)
return;r=await i.json()}catch{return}t!==this.asked||n!==this.input.value||this.end.signal.aborted||(this.faults=r.faults,this.draw(),this.say(r),this.options.onAnswer?.(
r),this.wants&&document.activeElement===this.input&&ue().show(this.input,r.candidates,i=>this.take(i),this.options.note))}draw(){let t=this.options.paint;t&&(yh(
t,this.input.value,this.faults),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){
let{note:n,preview:o}=this.options,r=t.faults.find(s=>!s.warning)??t.faults[0];if(n&&(n.replaceChildren(),n.classList.toggle("is-odd",!!r?.warning),r)){let s=document.
createElement("span");s.textContent=r.text,n.append(s),r.suggestion&&n.append(this.suggestion(r))}if(r&&!r.warning?this.input.setAttribute("aria-invalid","true"):
this.input.removeAttribute("aria-invalid"),!o)return;let i=t.preview;o.textContent=i?i.why?i.why:`Gives ${i.value}`:"",o.classList.toggle("is-none",!!i?.why)}suggestion({
start:t,end:n,suggestion:o}){let r=document.createElement("button");return r.type="button",r.className="fx-use",r.textContent=`Use ${o}`,r.addEventListener("poi\
nterdown",i=>i.preventDefault()),r.addEventListener("click",()=>{this.input.focus(),this.replace(t,n,o),this.wants=!1}),r}take(t){this.replace(t.start,t.end,t.text),
this.wants=t.kind==="function"||t.kind==="word",this.wants||ue().hide(this.input)}replace(t,n,o){this.input.setRangeText(o,t,n,"end"),this.input.dispatchEvent(new Event(
"input",{bubbles:!0}))}key(t){let n=ue().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.
changed(!0);return}if(n){if(t.key==="ArrowDown"||t.key==="ArrowUp")ue().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&ue().chosen()&&
!t.shiftKey)this.take(ue().chosen());else if(t.key==="Escape")ue().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}}};var vh=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,Jg=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,ty=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,ey=new Set(
["true","false","null","-"]);function Js(e,t,n,o){let r=e.trim();if(r===""||r==="-")return r;switch(t){case"string":return n?xh(r,o):wh(r,o);case"number":return r.
replace(Jg,i=>i.replaceAll(",",""));case"date":return r.replace(ty,'@"$1"');case"boolean":return/^yes$/i.test(r)?"true":/^no$/i.test(r)?"false":/^(true|false)$/i.
test(r)?r.toLowerCase():r}return r}function xh(e,t){let n=/^not\s*\((.*)\)$/s.exec(e);if(n)return`not(${xh(n[1].trim(),t)})`;if(e.includes('"'))return e;let o=e.
split(",").map(r=>r.trim());return o.every(r=>vh.test(r)||r==="")?o.filter(Boolean).map(r=>wh(r,t)).join(", "):e}function wh(e,t){return vh.test(e)&&!ey.has(e)&&
!t(e)?JSON.stringify(e):e}var Dt=e=>e.inputs.length+e.outputs.length+(e.notes?.length??0);function U(e,t){return t<e.inputs.length?{part:"input",i:t}:t<e.inputs.length+e.outputs.length?{
part:"output",i:t-e.inputs.length}:{part:"note",i:t-e.inputs.length-e.outputs.length}}var Ro=(e,t,n)=>n+(t==="input"?0:t==="output"?e.inputs.length:e.inputs.length+
e.outputs.length);function Xe(e,t){let{part:n,i:o}=U(e,t);return n==="note"?e.notes?.[o]||`Note ${o+1}`:n==="output"?e.outputs[o].label||e.outputs[o].name||`Out\
put ${o+1}`:e.inputs[o].label||e.inputs[o].expression||`Input ${o+1}`}function zi(e,t){let{part:n,i:o}=U(e,t);return(n==="input"?e.inputs[o].type:n==="output"?e.
outputs[o].type:"string")??""}function Oo(e,t,n){let{part:o,i:r}=U(e,n),i=e.rules[t];return(o==="input"?i.when[r]:o==="output"?i.then[r]:i.notes?.[r])??""}var Hi=(e,t,n)=>e.
map((o,r)=>r===t?n:o);function ny(e,t,n,o){let{part:r,i}=U(e,n);if(r==="input")return{...t,when:Hi(t.when,i,o)};if(r==="output")return{...t,then:Hi(t.then,i,o)};
let s=Array.from({length:e.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:Hi(s,i,o)}}function To(e,t){let n=e.rules.slice();for(let{r:o,c:r,text:i}of t)
n[o]&&r<Dt(e)&&Oo({...e,rules:n},o,r)!==i&&(n[o]=ny(e,n[o],r,i));return n.every((o,r)=>o===e.rules[r])?e:{...e,rules:n}}var Qe=e=>({when:e.inputs.map(()=>""),then:e.
outputs.map(()=>""),...e.notes?.length?{notes:e.notes.map(()=>"")}:{}}),Je=(e,t,n=[Qe(e)])=>({...e,rules:[...e.rules.slice(0,t),...n,...e.rules.slice(t)]}),ta=(e,t,n)=>({
...e,rules:e.rules.filter((o,r)=>r<t||r>n)});function bh(e,t,n,o){if(t+o<0||n+o>=e.rules.length)return e;let r=e.rules.slice(t,n+1),i=ta(e,t,n);return Je(i,t+o,
r)}function _h(e,t,n,o){let r=(s,a)=>[...s.slice(0,n),a,...s.slice(n)];if(t==="input")return{...e,inputs:r(e.inputs,o),rules:e.rules.map(s=>({...s,when:r(s.when,
"")}))};if(t==="output")return{...e,outputs:r(e.outputs,o),rules:e.rules.map(s=>({...s,then:r(s.then,"")}))};let i=e.notes??[];return{...e,notes:r(i,o),rules:e.
rules.map(s=>({...s,notes:r(i.map((a,c)=>s.notes?.[c]??""),"")}))}}function kh(e,t){let{part:n,i:o}=U(e,t),r=i=>i.filter((s,a)=>a!==o);return n==="input"?{...e,
inputs:r(e.inputs),rules:e.rules.map(i=>({...i,when:r(i.when)}))}:n==="output"?e.outputs.length<2?e:{...e,outputs:r(e.outputs),rules:e.rules.map(i=>({...i,then:r(
i.then)}))}:{...e,notes:r(e.notes??[]),rules:e.rules.map(i=>({...i,notes:r(i.notes??[])}))}}function Eh(e,t,n){let{part:o,i:r}=U(e,t),i=o==="input"?e.inputs:o===
"output"?e.outputs:e.notes??[],s=r+n;if(s<0||s>=i.length)return e;let a=c=>c.map((l,u)=>u===r?c[s]:u===s?c[r]:l);return o==="input"?{...e,inputs:a(e.inputs),rules:e.
rules.map(c=>({...c,when:a(c.when)}))}:o==="output"?{...e,outputs:a(e.outputs),rules:e.rules.map(c=>({...c,then:a(c.then)}))}:{...e,notes:a(e.notes??[]),rules:e.
rules.map(c=>({...c,notes:a(i.map((l,u)=>c.notes?.[u]??""))}))}}function Sh(e,t,n){let{part:o,i:r}=U(e,t);if(o==="note")return{...e,notes:Hi(e.notes??[],r,n.label??
"")};let i=o==="input"?e.inputs:e.outputs,s={...i[r],...n};for(let c of Object.keys(n))s[c]===""&&c!=="expression"&&delete s[c];let a=i.map((c,l)=>l===r?s:c);return o===
"input"?{...e,inputs:a}:{...e,outputs:a}}function Mh(e){let t=[[]],n=e.replace(/\r\n?/g,`
`).replace(/\n$/,""),o="",r=!1,i=()=>t[t.length-1];for(let s=0;s<n.length;s++){let a=n[s];r&&a==='"'&&n[s+1]==='"'?(o+='"',s++):r&&a==='"'?r=!1:r?o+=a:a==='"'&&
o===""&&oy(n,s)?r=!0:a==="	"?(i().push(o),o=""):a===`
`?(i().push(o),o="",t.push([])):o+=a}return i().push(o),t}function oy(e,t){let n=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(e.slice(t));return!!(n&&/["\t\n]/.test(n[1]))}
var Ch=e=>e.map(t=>t.map(n=>/[\t\n]/.test(n)||/^".*"".*"$/.test(n)?`"${n.replaceAll('"','""')}"`:n).join("	")).join(`
`);var tn=34,Fi=12,Gi=class{constructor(t,n){this.owner=n,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=0,
t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.sheet.
setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let o of[this.head,
this.body,this.foot])o.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",this.note.
hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",o=>this.key(o)),t.addEventListener("copy",o=>this.copy(o)),t.addEventListener("cu\
t",o=>this.copy(o)&&this.clear()),t.addEventListener("paste",o=>this.paste(o)),t.addEventListener("pointerdown",o=>this.press(o)),t.addEventListener("dblclick",
o=>this.cellOf(o.target)&&this.begin()),t.addEventListener("scroll",()=>this.rows()),t.addEventListener("focus",()=>this.draw()),new ResizeObserver(()=>this.rows()).
observe(t)}get last(){return this.owner.table().rules.length}draw(){let t=this.owner.table(),n=Dt(t),o=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(
0,Math.min(s.c,n-1))});this.at=o(this.at),this.from=o(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria\
-colcount",String(n+1));let r=ea(1);r.append(ry());for(let s=0;s<n;s++)r.append(this.heading(t,s));this.head.replaceChildren(r);let i=ea(t.rules.length+2);i.className=
"grid__test",i.append(Rh("Try","Test row"));for(let s=0;s<n;s++)i.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(i),this.first=-1,this.rows()}rows(){
let t=this.owner.table(),n=Math.max(0,Math.floor(this.place.scrollTop/tn)-Fi),o=Math.ceil(this.place.clientHeight/tn)+2*Fi,r=Math.max(0,Math.min(n-n%Fi,t.rules.
length-1));if(r===this.first&&this.shown===o)return;this.first=r,this.shown=o;let i=[Th(r)],s=Math.min(t.rules.length,r+o+Fi);for(let c=r;c<s;c++)i.push(this.rule(
t,c));i.push(Th(t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...i),this.
select()}rule(t,n){let o=ea(n+2),r=this.owner.mark(n);r&&o.classList.add(`is-${r}`),o.append(Rh(String(n+1),Ah(n,r)));for(let i=0;i<Dt(t);i++)o.append(this.cell(
t,n,i));return o}heading(t,n){let o=document.createElement("th"),{part:r,i}=U(t,n);o.setAttribute("role","columnheader"),o.scope="col",Oh(o,-1,n),o.classList.add(
`grid__${r}`);let s=document.createElement("span");s.className="grid__title",s.textContent=Xe(t,n);let a=document.createElement("span");a.className="grid__under";
let c=r==="input"?t.inputs[i].type:r==="output"?t.outputs[i].type:"",l=r==="input"?t.inputs[i].label?t.inputs[i].expression:"":r==="output"&&t.outputs[i].label?
t.outputs[i].name??"":"";return a.textContent=[r==="input"?"If":r==="output"?"Then":"Note",l,c&&sy(c)].filter(Boolean).join(" · "),o.append(s,a),this.owner.problem(
-1,n)&&o.classList.add("is-wrong"),o}cell(t,n,o){let r=document.createElement("td");r.setAttribute("role","gridcell"),Oh(r,n,o);let{part:i}=U(t,o);r.classList.add(
`grid__${i}`);let s=this.owner.text(n,o),a=document.createElement("span");a.className="grid__text",a.textContent=s,i==="input"&&s===""&&n<t.rules.length&&(a.textContent=
"–",a.classList.add("is-any"),a.title="Any value"),r.append(a);let c=this.owner.problem(n,o);return c&&(r.classList.add(c.warning?"is-odd":"is-wrong"),r.setAttribute(
"aria-invalid",c.warning?"false":"true")),r}refresh(){let t=this.owner.table();for(let n of this.body.querySelectorAll("tr[aria-rowindex]")){let o=Number(n.getAttribute(
"aria-rowindex"))-2,r=this.owner.mark(o);n.classList.toggle("is-lit",r==="lit"),n.classList.toggle("is-unused",r==="unused"),n.querySelector(".grid__rule")?.setAttribute(
"aria-label",Ah(o,r))}for(let n of this.sheet.querySelectorAll("[data-c]")){let o=Number(n.dataset.r),r=Number(n.dataset.c),i=this.owner.problem(o,r);n.classList.
toggle("is-wrong",!!(i&&!i.warning)),n.classList.toggle("is-odd",!!i?.warning),n.role==="gridcell"&&n.setAttribute("aria-invalid",String(!!(i&&!i.warning)));let s=n.
querySelector(".grid__text");o===t.rules.length&&s&&(s.textContent=this.owner.text(o,r))}this.tell()}select(){let{r:t,c:n}=this.at,o=Math.min(t,this.from.r),r=Math.
max(t,this.from.r),i=Math.min(n,this.from.c),s=Math.max(n,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active, .is-selected"))l.classList.remove("\
is-active","is-selected"),l.removeAttribute("aria-selected");let a=o!==r||i!==s;for(let l of this.sheet.querySelectorAll("[data-c]")){let u=Number(l.dataset.r),
h=Number(l.dataset.c);a&&u>=o&&u<=r&&h>=i&&h<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.find(t,n);c?.classList.add("\
is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),n=this.owner.problem(this.at.r,this.at.c),o=this.edit!==null;if(this.note.hidden=!(t&&(n||o)),!t||
this.note.hidden)return;o||(this.note.textContent=n.text+(n.suggestion?` Did you mean ${n.suggestion}?`:""),this.note.classList.toggle("is-odd",!!n.warning)),this.
note.style.left=`${t.offsetLeft}px`;let r=t.offsetTop+t.offsetHeight,i=this.at.r>=this.last;this.note.style.top=i?"":`${r}px`,this.note.classList.toggle("grid__\
say--above",i)}find(t,n){return this.sheet.querySelector(`[data-r="${t}"][data-c="${n}"]`)}cellOf(t){let n=t?.closest?.("[data-c]");return n?{r:Number(n.dataset.
r),c:Number(n.dataset.c)}:null}go(t,n,o=!1){let r=Dt(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(n,r-1))},o||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:n}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*tn,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+tn>this.place.scrollTop+l&&(this.place.scrollTop=c+
tn-l),this.rows()}let o=this.find(t,n);if(!o)return;let r=o.offsetLeft,i=this.head.querySelector("th")?.offsetWidth??0;r-i<this.place.scrollLeft?this.place.scrollLeft=
r-i:r+o.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=r+o.offsetWidth-this.place.clientWidth)}press(t){let n=t.target.closest?.(
"[data-rule]"),o=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&this.commit(),t.button!==0||!o&&!n))return;if(t.preventDefault(),
this.place.focus({preventScroll:!0}),n instanceof HTMLElement){let i=Number(n.dataset.rule)-1;i>=0&&(this.go(i,Dt(this.owner.table())-1),this.from={r:i,c:0},this.
select());return}if(!o)return;this.go(o.r,o.c,t.shiftKey);let r=new AbortController;addEventListener("pointermove",i=>{let s=this.cellOf(document.elementFromPoint(
i.clientX,i.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:r.signal}),addEventListener("pointerup",()=>r.abort(),{signal:r.signal})}key(t){
if(this.edit)return;let{r:n,c:o}=this.at,r=t.ctrlKey||t.metaKey,i=Dt(this.owner.table()),s=Math.max(1,Math.floor(this.place.clientHeight/tn)-3),a=(u,h)=>(this.go(
u,h,t.shiftKey),!0),c={ArrowUp:()=>a(r?0:n-1,o),ArrowDown:()=>a(r?this.last-1:n+1,o),ArrowLeft:()=>a(n,r?0:o-1),ArrowRight:()=>a(n,r?i-1:o+1),Home:()=>a(r?0:n,0),
End:()=>a(r?this.last-1:n,i-1),PageUp:()=>a(Math.max(0,n-s),o),PageDown:()=>a(Math.min(this.last-1,n+s),o),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),
!0),Enter:()=>r?this.insert(t.shiftKey):t.shiftKey?a(n-1,o):this.begin(),F2:()=>this.begin(),Delete:()=>r?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>r&&
this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),t.stopPropagation()):t.key.length===1&&!r&&!t.altKey&&t.key!==
" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:Dt(this.owner.table())-1},this.select(),!0}tab(t){let n=Dt(this.owner.
table()),{r:o,c:r}=this.at,i=(o+1)*n+r+(t?-1:1);return i<0||i>=(this.last+2)*n?!1:(this.go(Math.floor(i/n)-1,i%n),!0)}span(){let t=Math.max(0,this.last-1);return{
top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),
right:Math.max(this.at.c,this.from.c)}}move(t){let n=this.owner.table(),{top:o,bottom:r}=this.span(),i={ArrowUp:-1,ArrowDown:1}[t];if(i&&this.at.r>=0&&this.at.r<
this.last){let c=bh(n,o,r,i);return c===n||(this.at.r+=i,this.from.r+=i,this.owner.change(c,"Move rule"),this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];
if(!s)return!1;let a=Eh(n,this.at.c,s);return a!==n&&(this.at.c+=s,this.from.c=this.at.c,this.owner.change(a,"Move column")),!0}insert(t=!1){let n=this.owner.table(),
o=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(Je(n,o,[Qe(n)]),"Add rule"),this.go(o,this.at.c),!0}drop(){let{top:t,bottom:n}=this.
span();return this.last===0||(this.owner.change(ta(this.owner.table(),t,n),n>t?"Remove rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){
let{top:t,bottom:n,left:o,right:r}=this.span();if(this.at.r>=this.last&&this.from.r>=this.last){for(let s=o;s<=r;s++)this.owner.enter(this.last,s,"");return!0}if(this.
at.r<0)return!0;let i=[];for(let s=t;s<=n;s++)for(let a=o;a<=r;a++)i.push({r:s,c:a,text:""});return this.owner.change(To(this.owner.table(),i),"Clear cells"),!0}copy(t){
if(this.edit||this.at.r<0)return!1;let n=this.owner.table(),{top:o,bottom:r,left:i,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-
i+1},(c,l)=>this.owner.text(this.last,i+l)));else for(let c=o;c<=r;c++)a.push(Array.from({length:s-i+1},(l,u)=>Oo(n,c,i+u)));return t.clipboardData?.setData("te\
xt/plain",Ch(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;let n=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!n)return;
let{top:o,left:r}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.span();this.owner.paste(n,o,r)}begin(t){let{r:n,c:o}=this.at;if(n<0)return this.
owner.head(o),!0;if(n>=this.last&&U(this.owner.table(),o).part!=="input")return!0;let r=this.find(n,o);if(!r||this.edit)return!0;let i=document.createElement("i\
nput");i.className="grid__edit",i.value=t??this.owner.text(n,o),i.setAttribute("aria-label",`${Xe(this.owner.table(),o)}, ${n<this.last?`rule ${n+1}`:"test row"}`),
i.setAttribute("aria-describedby","grid-say");let s=document.createElement("span");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),r.classList.
add("is-edited"),r.append(s,i),this.note.replaceChildren(),this.edit={input:i,assist:null,r:n,c:o},i.focus({preventScroll:!0}),i.setSelectionRange(i.value.length,
i.value.length),this.edit.assist=this.owner.assist(i,n,o),i.addEventListener("keydown",a=>this.editKey(a)),i.addEventListener("blur",()=>setTimeout(()=>this.edit?.
input===i&&document.activeElement!==i&&!this.note.contains(document.activeElement)&&this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{
r:n,c:o}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?n-1:n+1,o);else if(t.key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")
this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){if(!this.edit)return;let{input:n,r:o,c:r}=this.edit;this.stop(t),
this.owner.enter(o,r,n.value)}stop(t=!0){let n=this.edit;if(!n)return;this.edit=null,n.assist?.destroy();let o=n.input.parentElement;o?.classList.remove("is-edi\
ted"),o?.querySelector(".grid__paint")?.remove(),n.input.remove(),t&&this.place.focus({preventScroll:!0}),this.tell()}};function ea(e){let t=document.createElement(
"tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(e)),t}function ry(){let e=document.createElement("th");return e.className="grid_\
_rule",e.setAttribute("role","columnheader"),e.setAttribute("aria-label","Rule"),e.textContent="#",e}var Ah=(e,t)=>`Rule ${e+1}${t==="lit"?", matches the test r\
ow":t==="unused"?", never decides":""}`;function Rh(e,t){let n=document.createElement("th");return n.className="grid__rule",n.setAttribute("role","rowheader"),n.
setAttribute("aria-label",t),n.dataset.rule=e,n.textContent=e,n}function Oh(e,t,n){e.id=`cell-${t}-${n}`,e.dataset.r=String(t),e.dataset.c=String(n),e.setAttribute(
"aria-colindex",String(n+2))}function Th(e){let t=document.createElement("tr");return t.setAttribute("role","presentation"),t.className="grid__space",t.style.height=
`${Math.max(0,e)*tn}px`,t.hidden=e<=0,t}var iy={string:"text",number:"number",boolean:"yes or no",date:"date","date and time":"date and time",time:"time","days \
and time duration":"duration","years and months duration":"months"},sy=e=>iy[e]??e;var ay=50,Vi=class{constructor(t,n){this.editor=n,this.list=t.querySelector("ul"),this.result=n.part("result")}show(t){let n=[];for(let s of t.problems.slice(0,
ay))n.push(this.problem(s));for(let s of t.report?.gaps??[])n.push(this.gap(s));for(let s of t.report?.overlaps??[])n.push(Tn("warn",s.text,[Wi(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])n.push(Tn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[Wi(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&n.push(Tn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),n.length===0&&t.report&&n.push(Tn("good","Nothing to mend. Every combination of inputs is covered.",[]));let r=this.
list.contains(document.activeElement);this.list.replaceChildren(...n),r&&this.editor.grid.place.focus();let i=t.test;this.result.textContent=i?Object.keys(i.faults).
length?"One of the values cannot be read.":i.why?i.why:`${i.rules.length===0?"No rule matches":`Rule${i.rules.length>1?"s":""} ${i.rules.map(s=>s+1).join(", ")}\
 decide${i.rules.length>1?"":"s"}`}: ${i.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let n=this.editor.
table(),o=t.input>=0?t.input:t.output>=0?Ro(n,"output",t.output):-1,r=[t.rule>=0?`Rule ${t.rule+1}`:"",o>=0?Xe(n,o):""].filter(Boolean).join(", "),i=o>=0?[Wi("S\
how",()=>this.go(t.rule,o))]:[];return Tn(t.warning?"warn":"bad",`${r?`${r}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,i)}gap(t){return Tn(
"warn",t.text,[Wi("Add the missing rule",()=>{let n=this.editor.table();this.editor.change(Je(n,n.rules.length,[{...Qe(n),when:t.when.map(o=>o==="-"?"":o)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,n.inputs.length)})])}go(t,n){this.editor.grid.go(t,n),t<0?this.editor.head(n):this.editor.grid.
place.focus({preventScroll:!0})}},Lh={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Tn(e,t,n){let o=document.createElement("li");o.className=`finding finding--${e}`;let r=document.createElement("span");r.className="finding__text";let i=document.
createElement("span");return i.className="sr-only",i.textContent=Lh[e][1],r.append(i,t),o.append(cy(Lh[e][0]),r,...n),o}function cy(e){let t=document.createElementNS(
"http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let n=document.createElementNS("http://www.w3.org/2000/s\
vg","use");return n.setAttribute("href",window.segue.icon(e)),t.append(n),t}function Wi(e,t){let n=document.createElement("button");return n.type="button",n.className=
"btn btn--secondary btn--small",n.textContent=e,n.addEventListener("click",t),n}var ly={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},Ki=class{constructor(t,n){this.place=t,this.
editor=n,this.c=0,this.assists=[];for(let o of["expression","values","default"]){let r=this.input(o);this.assists.push(new On(r,{paint:r.parentElement?.querySelector(
".fx-paint"),note:this.note(o),about:()=>({mode:o==="values"?"tests":"",type:o==="expression"?"":this.type(),vars:n.host.vars()})}))}t.addEventListener("change",
o=>this.changed(o.target))}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="column-${t}"]`)}note(t){return this.
place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:n,i:o}=U(t,this.c);return(n==="output"?t.outputs[o]?.type:t.inputs[o]?.type||this.
editor.answer.types?.[o])??""}show(t){let n=this.editor.table();this.c=t;let{part:o,i:r}=U(n,t),i=o==="input"?n.inputs[r]:o==="output"?n.outputs[r]:{label:n.notes?.[r]},
s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${Xe(n,t)}”`);for(let l of["label","expression","name","type","values","default"]){let u=this.
input(l),h=u.closest("[data-setting]");h.hidden=!ly[o].includes(l),!(document.activeElement===u&&u.value!=="")&&(u.value=i?.[l]??"",this.assists.find(f=>f.input===
u)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=o==="output"?"Values, the most important first":"Allowed values");let c=this.
editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=o==="output"&&n.outputs.length<2),this.tell()}tell(){let t=this.editor.table(),{part:n,i:o}=U(
t,this.c);for(let r of["expression","values","default","name"]){let i=this.note(r);if(!i||document.activeElement===this.input(r))continue;let s=this.editor.answer.
problems.find(a=>a.rule<0&&(n==="input"?a.input:n==="output"?a.output:-2)===o&&a.field===r);i.textContent=s?s.text:"",i.classList.toggle("is-odd",!!s?.warning),
this.input(r).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=U(this.editor.table(),this.c),n=this.input(t==="input"?"expression":"l\
abel");n.focus(),n.select()}changed(t){let n=t.name.replace("column-",""),o=this.editor.table(),r={[n]:t.value.trim()};if(n==="expression"){let i=this.editor.host.
vars().find(a=>a.name===r.expression),{i:s}=U(o,this.c);i?.type&&!/[<]/.test(i.type)?r.type=i.type:i&&(r.type=""),i?.values?.length&&!o.inputs[s].values&&(r.values=
i.values.join(", "))}n==="name"&&(r.name=r.name.replace(/\s+/g,"_")),this.editor.change(Sh(o,this.c,r),"Change column")}blankInput(){let t=this.editor.table().inputs.
map(o=>o.expression),n=this.editor.host.vars().find(o=>!t.includes(o.name)&&/^(string|number|boolean|date)$/.test(o.type??""));return n?{expression:n.name,type:n.
type,...n.values?.length?{values:n.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+1;return{label:`Answer ${t}`,name:`\
answer_${t}`,type:"string"}}};var qi=class{constructor(t,n){this.editor=n,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:n.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),n=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),o=await n.text();n.ok?this.result.replaceChildren(...new DOMParser().parseFromString(o,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var uy=120,hy=600,Yi=class{constructor(t,n){this.root=t,this.host=n,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:o}=this.end;this.grid=new Gi(this.part("grid"),this),this.heading=new Ki(this.part("column"),this),this.findings=new Vi(this.part("findings"),this),this.
past=n.past?new qi(this.part("past"),this):null,this.part("past").hidden=!n.past,t.addEventListener("click",i=>this.clicked(i.target),{signal:o}),t.addEventListener(
"change",i=>this.changed(i.target),{signal:o}),t.addEventListener("keydown",i=>this.keys(i),{signal:o});let r=t.querySelector('[name="table-name"]');r&&(r.value=
n.read().name),this.draw(),this.check()}destroy(){this.grid.commit(!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(
this.rest)}part(t){return this.root.querySelector(`[data-part="${t}"]`)}table(){return this.host.read().body}change(t,n){t!==this.table()&&(this.host.write({body:t},
n),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){let{name:t,body:n}=this.host.read(),o=this.root.querySelector('[name="table-name"]');o&&document.
activeElement!==o&&(o.value=t),this.part("policy").value=n.hitPolicy;let r=this.part("aggregation");r.value=n.aggregation??"";let i=r.closest(".field");i instanceof
HTMLElement&&(i.hidden=n.hitPolicy!=="collect");let s=this.part("policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.
host.can();for(let[c,l]of Object.entries(a)){let u=this.root.querySelector(`[data-do="${c}"]`);u instanceof HTMLButtonElement&&(u.disabled=!l)}this.grid.draw(),
this.heading.show(this.grid.at.c)}text(t,n){let o=this.table();if(t<o.rules.length)return Oo(o,t,n);let{part:r,i}=U(o,n);return r==="input"?this.test[i]??"":r===
"output"?this.outcome(i):""}outcome(t){let n=this.answer.test;return t===0&&n?n.value??"":""}enter(t,n,o){let r=this.table(),{part:i,i:s}=U(r,n),a=l=>this.host.
vars().some(u=>u.name===l),c=i==="note"?o:Js(o,zi(r,n)||this.answer.types?.[s]||"",i==="input"&&t<r.rules.length,t<r.rules.length?a:()=>!1);if(t<r.rules.length)
return this.change(To(r,[{r:t,c:n,text:c}]),"Change cell");i==="input"&&(this.test=Array.from({length:r.inputs.length},(l,u)=>u===s?c:this.test[u]??""),this.grid.
draw(),this.check())}paste(t,n,o){let r=this.table(),i=Mh(t),s=[],a=Dt(r),c=h=>this.host.vars().some(f=>f.name===h);if(n>=r.rules.length){i[0].forEach((h,f)=>o+
f<a&&this.enter(n,o+f,h));return}let l=Math.max(0,n+i.length-r.rules.length),u=l?Je(r,r.rules.length,Array.from({length:l},()=>Qe(r))):r;for(let[h,f]of i.entries())
for(let[d,m]of f.entries()){if(o+d>=a)break;let{part:b,i:x}=U(r,o+d);s.push({r:n+h,c:o+d,text:b==="note"?m:Js(m,zi(r,o+d)||(b==="input"?this.answer.types?.[x]:"")||
"",b==="input",c)})}this.change(To(u,s),i.length*i[0].length>1?"Paste cells":"Paste cell"),this.grid.from={r:n,c:o},this.grid.at={r:n+i.length-1,c:Math.min(a-1,
o+Math.max(...i.map(h=>h.length))-1)},this.grid.select()}problem(t,n){return this.problems.get(`${t} ${n}`)??null}mark(t){return this.answer.test?.rules.includes(
t)?"lit":this.answer.report?.unused.includes(t)?"unused":""}assist(t,n,o){let r=this.table(),{part:i,i:s}=U(r,o);if(i==="note"||n>=r.rules.length)return null;let a=zi(
r,o)||(i==="input"?this.answer.types?.[s]:"")||"",c=(i==="input"?r.inputs[s].values:r.outputs[s].values)??"";return new On(t,{paint:t.previousElementSibling,note:this.
grid.note,about:()=>({mode:i==="input"?"tests":"",type:a,vars:this.host.vars(),values:c})})}moved(t,n){this.heading.show(n)}head(t){this.heading.show(t),this.heading.
focus()}away(){this.heading.focus()}command(t,n){return!(n.ctrlKey||n.metaKey)||n.altKey?!1:t.toLowerCase()==="z"?(n.shiftKey?this.host.redo():this.host.undo(),
!0):t.toLowerCase()==="y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&
(t.preventDefault(),t.stopPropagation())}clicked(t){let n=t.closest("[data-do]")?.getAttribute("data-do");if(!n)return;let o=this.table(),r=this.grid.at.c,{part:i,
i:s}=U(o,r),a=(l,u)=>{let h=l==="input"?o.inputs:l==="output"?o.outputs:o.notes??[],f=i===l?s+1:h.length;this.change(_h(o,l,f,u),"Add column"),this.grid.go(-1,Ro(
this.table(),l,f)),this.heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remo\
ve-rule":()=>(this.grid.drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("i\
nput",this.heading.blankInput()),"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(o.notes?.length??0)+1}`),"remove-colum\
n":()=>{this.change(kh(o,r),"Remove column"),this.grid.go(this.grid.at.r,Math.max(0,r-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.
grid.move("ArrowRight"),import:()=>this.part("file").click(),export:()=>this.export()})[n]?.()}changed(t){let n=t.dataset.part;t.name==="table-name"&&t.value.trim()?
this.host.write({name:t.value.trim()},"Rename table"):n==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:
void 0},"Change hit policy"):n==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):n==="file"&&t instanceof HTMLInputElement&&
t.files?.[0]&&this.import(t.files[0]).finally(()=>t.value="")}check(){clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),uy),
this.rest=setTimeout(()=>this.ask(!0),hy)}async ask(t){let n=++this.asked,o=this.table(),r=await fy("/tables/check",{table:o,vars:this.host.vars(),test:this.test.
some(Boolean)?this.test:null,analyze:t});if(!r||n!==this.asked||this.end.signal.aborted)return;let i=r.report??(this.answer.table===o?this.answer.report:void 0);
this.answer={...r,report:i,table:o},this.problems=new Map;for(let s of r.problems){let a=s.input>=0?s.input:s.output>=0?Ro(o,"output",s.output):-1,c=`${s.rule} ${a}`;
(!this.problems.has(c)||this.problems.get(c).warning)&&this.problems.set(c,s)}for(let[s,a]of Object.entries(r.test?.faults??{}))this.problems.set(`${o.rules.length}\
 ${s}`,{text:a});this.grid.refresh(),this.heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(n)}async import(t){let n=await fetch("\
/tables/import",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:t}),o=await n.json().catch(()=>({}));
if(!n.ok)return window.segue.toast({tone:"bad",title:"Nothing was imported",text:o.detail??"The file could not be read. Try another."});let[r,...i]=o.tables,s=[
...o.left,...i.map(a=>`“${a.name}” is a table of its own: import the file there too.`)];this.host.write({name:r.name,body:r.body},"Import table"),this.refresh(),
window.segue.toast({tone:s.length?"warn":"good",title:`“${r.name}” was imported`,text:s.join(" ")||"Undo brings back what was here."})}async export(){let{name:t,
body:n}=this.host.read(),o=await fetch("/tables/export",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{name:t,table:n,vars:this.host.vars()})});if(!o.ok)return window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});let r=document.
createElement("a");r.href=URL.createObjectURL(await o.blob()),r.download=/filename="([^"]+)"/.exec(o.headers.get("Content-Disposition")??"")?.[1]??"table.dmn",r.
click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}};async function fy(e,t){try{let n=await fetch(e,{method:"POST",credentials:"same-origin",headers:{"Cont\
ent-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return n.ok?await n.json():void 0}catch{return}}function Ph(e,t){let n=document.getElementById("table-editor");if(!(n instanceof HTMLDialogElement))return;let o=n.querySelector("[data-table-editor]"),r=null,i=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(u=>u.id===c);l()&&(n.showModal(),r=new Yi(o,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(u,h)=>{i=!0,t.apply({document:{tables:s().map(f=>f.id===c?{...f,...u}:f)}},h),i=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(e.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),r.grid.place.focus(),Object.defineProperty(o,"editor",{value:r,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!r||i||(s().some(c=>c.id===r?.host.ref)?r.refresh():n.
close())}),n.addEventListener("close",()=>{r?.destroy(),r=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function $h(e){return document.getElementById(`designer-${e}`)?.textContent??""}function na(e,t){let n=$h(e);return n?JSON.parse(n):t}function dy(e){let t=e.hasAttribute(
"data-read-only"),n={onChange:()=>{},onSelect:r=>{},onOpen:r=>{}},o=fh({container:e,readOnly:t,document:$h("document"),palette:na("palette",[]),facts:na("facts",
{}),icons:document.documentElement.dataset.icons??"",emptyText:e.dataset.empty,onChange:()=>n.onChange(),onSelect:r=>n.onSelect(r),onOpen:r=>n.onOpen(r)});e.removeAttribute(
"data-designer"),wy(o),by(o),!t&&e.dataset.draft?py(e,o,n):n.onSelect=({blocks:r})=>e.dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:r[0]??""})),
t&&gy(e),Object.defineProperty(e,"designer",{value:o})}function py(e,t,n){let o=document,r=new Ii(o,t),i=new ji(o,t,d=>{let m=d.block??d.flow;m&&t.select(m)?Ui(
"block"):m||Ui("process"),(m?c:h)?.focusSoon(d.field??"")}),s=new Di({address:e.dataset.draft??"",key:`segue.draft.${e.dataset.draft}`,revision:e.dataset.revision??
"0",read:()=>({json:t.json(),document:t.document()}),onState:(d,m)=>{r.state(d,m),d==="conflict"&&vy(s,t,r,m),d==="refused"&&r.ask(m.message??"The draft was not\
 saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,act:()=>yy(s)}]),d==="signed-out"&&r.ask("You were signed out, so your changes ar\
e not saved. They are kept on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(d,m)=>{d.
facts&&t.describe(m,d.facts),d.problems&&i.show(d.problems)}}),a=o.querySelector('[data-panel-place="block"]'),c=a&&new Ao(a,t,{of:"selection",before:()=>s.now()}),
l=o.querySelector("[data-trial-body]");l&&c&&new Ni(l,t,c,{before:()=>s.now()});let u=o.querySelector('[data-panel-place="process"]'),h=u&&new Ao(u,t,{of:"proce\
ss",before:()=>s.now()});o.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>h?.first()),n.onChange=()=>s.changed(),n.onSelect=d=>{c?.
show(d),Object.values(d).flat().length===1&&Ui("block")},n.onOpen=()=>c?.focus();let f=o.querySelector("[data-palette]");f&&gh(f,t),i.show(na("problems",[])),r.
state("saved",{at:e.dataset.savedAt?new Date(e.dataset.savedAt):void 0}),xy(s,t,r),my(o,s,t),Ph(e,t)}function my(e,t,n){e.querySelector("[data-publish]")?.addEventListener(
"click",async()=>{await t.now(),e.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open("publish")}),e.addEventListener(
"click",o=>{let r=o.target,i=r.closest?.("[data-go-to]")?.getAttribute("data-go-to");i&&n.select(i),r.closest?.("[data-show-problems]")&&Ui("problems")}),e.addEventListener(
"htmx:after:swap",()=>{let o=e.querySelector("[data-published]")?.getAttribute("data-published"),r=e.querySelector("[data-version] span");o&&r&&(r.textContent=`\
Version ${o}`)})}function gy(e){let t=document.querySelector("[data-look] form");t&&e.addEventListener("block-selected",n=>{let o=t.elements.namedItem("block");
o.value=n.detail,t.dispatchEvent(new CustomEvent("look"))})}function yy(e){e.resume(),e.now()}function vy(e,t,n,{by:o,at:r}){n.ask(`${o??"Somebody else"} change\
d this draft${r?` at ${ko(r)}`:""}. Your changes are kept, but not saved. The version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,
act:()=>e.overwrite()},{text:"Show theirs",act:async()=>{let i=await e.fetch();t.replace(i.json),e.accept(i.revision)}}])}function xy(e,t,n){let o=e.kept();if(!o||
o.json===t.json())return e.forget();let r=()=>{t.replace(o.json),e.changed()};if(o.revision===e.revision){r();return}n.ask(`Changes you made at ${ko(new Date(o.
at))} were never saved, and the draft has changed since.`,[{text:"Use my changes",primary:!0,act:r},{text:"Leave them",act:()=>e.forget()}])}function Ui(e){let t=document.
querySelector(`[data-designer-tab="${e}"]`);if(t&&t.getAttribute("aria-selected")!=="true"){let n=document.activeElement;t.click(),(n instanceof HTMLElement||n instanceof
SVGElement)&&n.focus({preventScroll:!0})}}function wy(e){new MutationObserver(()=>e.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:[
"data-theme"]})}function by(e){let t=document.querySelector("[data-canvas-status]");if(!t)return;let n="",o="",r=()=>{let i=t.querySelector("script")?.textContent??
"";if(!i||i===n)return;n=i;let s=JSON.parse(i);e.status(s);let a=_y(s);a!==o&&e.show(a),o=a};new MutationObserver(r).observe(t,{childList:!0,subtree:!0,characterData:!0}),
r()}function _y(e){let t=Object.entries(e.blocks??{});for(let n of["attention","waiting","active"]){let[o]=t.find(([,r])=>r.status===n)??[""];if(o)return o}return""}
for(let e of document.querySelectorAll("[data-designer]"))dy(e);export{fh as createDesigner};
