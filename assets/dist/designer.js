var zh=/^class[ {]/;function Fh(e){return zh.test(e.toString())}function Jr(e){return Array.isArray(e)}function Qr(e,t){return Object.prototype.hasOwnProperty.call(
e,t)}function Po(...e){e.length===1&&Jr(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var Gh=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Wh=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
Vh=/\/\*([^*]*)\*\//m;function qh(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Fh(e)?Gh:Wh);
if(!t)return[];let n=t[1]||t[2];return n&&n.split(",").map(o=>{let i=o.match(Vh);return(i&&i[1]||o).trim()})||[]}function ts(e,t){let n=t||{get:function(g,v){if(v===
!1)return null;throw o.push(g),a(`No provider for "${g}"!`)}},o=[],i=this._providers=Object.create(n._providers||null),r=this._instances=Object.create(null),s=r.
injector=this,a=function(g){let v=o.join(" -> ");return o.length=0,new Error(v?`${g} (Resolving: ${v})`:g)};function c(g,v){if(!i[g]&&g.includes(".")){let p=g.split(
"."),y=c(p.shift());for(;p.length;)y=y[p.shift()];return y}if(Qr(r,g))return r[g];if(Qr(i,g)){if(o.indexOf(g)!==-1)throw o.push(g),a("Cannot resolve circular de\
pendency!");return o.push(g),r[g]=i[g][0](i[g][1]),o.pop(),r[g]}return n.get(g,v)}function l(g,v){if(typeof v>"u"&&(v={}),typeof g!="function")if(Jr(g))g=Po(g.slice());else
throw a(`Cannot invoke "${g}". Expected a function!`);let y=(g.$inject||qh(g)).map(k=>Qr(v,k)?v[k]:c(k));return{fn:g,dependencies:y}}function u(g){let{fn:v,dependencies:p}=l(
g),y=Function.prototype.bind.call(v,null,...p);return new y}function h(g,v,p){let{fn:y,dependencies:k}=l(g,p);return y.apply(v,k)}function f(g){return Po(v=>g.get(
v))}function d(g,v){if(v&&v.length){let p=Object.create(null),y=Object.create(null),k=[],_=[],M=[],S,O,I,H;for(let V in i)S=i[V],v.indexOf(V)!==-1&&(S[2]==="pri\
vate"?(O=k.indexOf(S[3]),O===-1?(I=S[3].createChild([],v),H=f(I),k.push(S[3]),_.push(I),M.push(H),p[V]=[H,V,"private",I]):p[V]=[M[O],V,"private",_[O]]):p[V]=[S[2],
S[1]],y[V]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&v.forEach(Qt=>{S[1].$scope.indexOf(Qt)!==-1&&(p[V]=[S[2],S[1]],y[Qt]=!0)});v.forEach(V=>{if(!y[V])
throw new Error('No provider for "'+V+'". Cannot use provider from the parent!')}),g.unshift(p)}return new ts(g,s)}let m={factory:h,type:u,value:function(g){return g}};
function w(g,v){let p=g.__init__||[];return function(){p.forEach(y=>{typeof y=="string"?v.get(y):v.invoke(y)})}}function x(g){let v=g.__exports__;if(v){let p=g.
__modules__,y=Object.keys(g).reduce((O,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(O[I]=g[I]),O),Object.create(null)),k=(p||[]).
concat(y),_=d(k),M=Po(function(O){return _.get(O)});v.forEach(function(O){i[O]=[M,O,"private",_]});let S=(g.__init__||[]).slice();return S.unshift(function(){_.
init()}),g=Object.assign({},g,{__init__:S}),w(g,_)}return Object.keys(g).forEach(function(p){if(p==="__init__"||p==="__depends__")return;let y=g[p];if(y[2]==="p\
rivate"){i[p]=y;return}let k=y[0],_=y[1];i[p]=[m[k],Kh(k,_),k]}),w(g,s)}function C(g,v){return g.indexOf(v)!==-1||(g=(v.__depends__||[]).reduce(C,g),g.indexOf(v)!==
-1)?g:g.concat(v)}function b(g){let v=g.reduce(C,[]).map(x),p=!1;return function(){p||(p=!0,v.forEach(y=>y()))}}this.get=c,this.invoke=h,this.instantiate=u,this.
createChild=d,this.init=b(e)}function Kh(e,t){return e!=="value"&&Jr(t)&&(t=Po(t.slice())),t}function ct(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var Yh=1e3;function Ot(e,t){var n=this;t=t||Yh,e.on(["render.shape","render.connection"],t,function(o,i){var r=o.type,s=i.element,a=i.gfx,c=i.attrs;if(n.canRender(
s))return r==="render.shape"?n.drawShape(a,s,c):n.drawConnection(a,s,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(o,i){if(n.canRender(
i))return o.type==="render.getShapePath"?n.getShapePath(i):n.getConnectionPath(i)})}Ot.prototype.canRender=function(e){};Ot.prototype.drawShape=function(e,t){};
Ot.prototype.drawConnection=function(e,t){};Ot.prototype.getShapePath=function(e){};Ot.prototype.getConnectionPath=function(e){};function $o(e){return Array.prototype.concat.apply([],e)}var Ln=Object.prototype.toString,Uh=Object.prototype.hasOwnProperty;function es(e){return e===void 0}function Ae(e){
return e!==void 0}function ns(e){return e==null}function z(e){return Ln.call(e)==="[object Array]"}function mt(e){return Ln.call(e)==="[object Object]"}function B(e){
return Ln.call(e)==="[object Number]"}function gt(e){let t=Ln.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function da(e){return Ln.call(e)==="[object String]"}function Io(e,t){return!ns(e)&&Uh.call(e,t)}function Jt(e,t){let n=ya(t),o;return E(e,function(i,r){if(n(i,r))return o=i,!1}),o}function Z(e,t){let n=ya(t),o=[];return E(e,function(i,r){n(i,r)&&o.push(i)}),o}function E(e,t){let n,o;if(es(e))return;let i=z(e)?Qh:Xh;for(let r in e)if(Io(e,
r)&&(n=e[r],o=t(n,i(r)),o===!1))return n}function Re(e,t,n){return E(e,function(o,i){n=t(n,o,i)}),n}function jo(e,t){return!!Re(e,function(n,o,i){return n&&t(o,i)},!0)}function pa(e,t){return!!Jt(e,t)}
function yt(e,t){let n=[];return E(e,function(o,i){n.push(t(o,i))}),n}function Zh(e){return e&&Object.keys(e)||[]}function ma(e){return Zh(e).length}function Pn(e){
return yt(e,t=>t)}function te(e,t,n={}){return t=is(t),E(e,function(o){let i=t(o)||"_",r=n[i];r||(r=n[i]=[]),r.push(o)}),n}function os(e,...t){e=is(e);let n={};
return E(t,i=>te(i,e,n)),yt(n,function(i,r){return i[0]})}var ga=os;function Oe(e,t){t=is(t);let n=[];return E(e,function(o,i){let r=t(o,i),s={d:r,v:o};for(var a=0;a<
n.length;a++){let{d:c}=n[a];if(r<c){n.splice(a,0,s);return}}n.push(s)}),yt(n,o=>o.v)}function is(e){return gt(e)?e:t=>t[e]}function ya(e){return gt(e)?e:t=>t===e}function Xh(e){return e}function Qh(e){return Number(e)}function $n(e,t){let n,o,i,
r;function s(h){let f=Date.now(),d=h?0:r+t-f;if(d>0)return a(d);e.apply(i,o),c()}function a(h){n=setTimeout(s,h)}function c(){n&&clearTimeout(n),n=r=o=i=void 0}
function l(){n&&s(!0),c()}function u(...h){r=Date.now(),o=h,i=this,n||a(t)}return u.flush=l,u.cancel=c,u}function fe(e,t){return e.bind(t)}function A(e,...t){return Object.assign(e,...t)}function Te(e,t){let n={},o=Object(e);return E(t,function(i){i in o&&(n[i]=e[i])}),n}function va(e,t){let n={},o=Object(e);return E(o,function(i,r){t.indexOf(r)===
-1&&(n[r]=i)}),n}function Jh(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function tf(e,t){return t.appendChild(Jh(e,t))}
function N(e,t){return tf(t,e),e}var ss=2,ba={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":ss,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":ss,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function ef(e,t){return ba[t]?e.style[t]:e.getAttributeNS(null,t)}
function _a(e,t,n){var o=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),i=ba[o];i?(i===ss&&typeof n=="number"&&(n=String(n)+"px"),e.style[o]=n):e.setAttributeNS(
null,t,n)}function nf(e,t){var n=Object.keys(t),o,i;for(o=0,i;i=n[o];o++)_a(e,i,t[i])}function L(e,t,n){if(typeof t=="string")if(n!==void 0)_a(e,t,n);else return ef(
e,t);else nf(e,t);return e}var of=Object.prototype.toString;function $(e){return new de(e)}function de(e){if(!e||!e.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=e,this.list=e.classList}de.prototype.add=function(e){return this.list.add(e),this};de.prototype.remove=function(e){return of.call(e)==
"[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};de.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(
t[n])&&this.remove(t[n]);return this};de.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};
de.prototype.array=function(){return Array.from(this.list)};de.prototype.has=de.prototype.contains=function(e){return this.list.contains(e)};function No(e){for(var t;t=
e.firstChild;)e.removeChild(t);return e}function cs(e){return e.cloneNode(!0)}var ls={svg:"http://www.w3.org/2000/svg"},xa='<svg xmlns="'+ls.svg+'"';function rf(e){
var t=!1;e.substring(0,4)==="<svg"?e.indexOf(ls.svg)===-1&&(e=xa+e.substring(4)):(e=xa+">"+e+"</svg>",t=!0);var n=sf(e);if(!t)return n;for(var o=document.createDocumentFragment(),
i=n.firstChild;i.firstChild;)o.appendChild(i.firstChild);return o}function sf(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function j(e,t){
var n;return e=e.trim(),e.charAt(0)==="<"?(n=rf(e).firstChild,n=document.importNode(n,!0)):n=document.createElementNS(ls.svg,e),t&&L(n,t),n}var rs=null;function as(){return rs===null&&(rs=j("svg")),rs}function wa(e,t){var n,o,i=Object.keys(t);for(n=0;o=i[n];n++)e[o]=t[o];return e}function ka(e,t,n,o,i,r){var s=as().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return wa(s,e);case 6:return wa(s,{a:e,b:t,c:n,d:o,e:i,f:r})}}
function on(e){return e?as().createSVGTransformFromMatrix(e):as().createSVGTransform()}function K(e){var t=e.parentNode;return t&&t.removeChild(e),e}function af(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function cf(e,t){var n,o;for(e.clear(),n=0;o=t[n];n++)e.appendItem(af(e,o))}function Le(e,t){
var n=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),cf(n,t)),n.consolidate()}function Bo(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function lf(e){return["M",e.x,e.y]}function us(e){return["L",e.x,e.y]}function uf(e,t,n){return["C",e.x,e.y,t.x,t.y,n.x,n.y]}function hf(e,t){let n=e.length,o=[
lf(e[0])];for(let i=1;i<n;i++){let r=e[i-1],s=e[i],a=e[i+1];if(!a||!t){o.push(us(s));continue}let c=Math.min(t,hs(s.x-r.x,s.y-r.y),hs(a.x-s.x,a.y-s.y));if(!c){o.
push(us(s));continue}let l=Do(s,r,c),u=Do(s,r,c*.5),h=Do(s,a,c),f=Do(s,a,c*.5);o.push(us(l)),o.push(uf(u,f,h))}return o}function Do(e,t,n){let o=t.x-e.x,i=t.y-e.
y,r=hs(o,i),s=n/r;return{x:e.x+o*s,y:e.y+i*s}}function hs(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Ho(e,t,n){B(t)&&(n=t,t=null),t||(t={});let o=j(
"path",t);return B(n)&&(o.dataset.cornerRadius=String(n)),fs(o,e)}function fs(e,t){let n=parseInt(e.dataset.cornerRadius,10)||0;return L(e,{d:Bo(hf(t,n))}),e}function Ea(e){var t=new Set(e);return Z(e,function(n){for(var o=n.parent;o;){if(t.has(o))return!1;o=o.parent}return!0})}function ds(e,t,n){n=n||0,z(e)||(e=[e]),
E(e,function(o,i){var r=t(o,i,n);z(r)&&r.length&&ds(r,t,n+1)})}function ff(e,t,n){var o=new Set,i=new Set;return ds(e,function(r,s,a){o.add(r);var c=r.children;
if((n===-1||a<n)&&c&&!i.has(c))return i.add(c),c}),Array.from(o)}function Sa(e,t){return ff(e,!0,-1)}function Ma(e,t,n){es(t)&&(t=!0),mt(t)&&(n=t,t=!0),n=n||{};var o=In(n.allShapes),i=In(n.allConnections),r=In(n.enclosedElements),
s=In(n.enclosedConnections),a=In(n.topLevel,t&&te(e,function(u){return u.id}));function c(u){a[u.source.id]&&a[u.target.id]&&(a[u.id]=[u]),o[u.source.id]&&o[u.target.
id]&&(s[u.id]=r[u.id]=u),i[u.id]=u}function l(u){if(r[u.id]=u,u.waypoints)s[u.id]=i[u.id]=u;else return o[u.id]=u,E(u.incoming,c),E(u.outgoing,c),u.children}return ds(
e,l),{allShapes:o,allConnections:i,topLevel:a,enclosedConnections:s,enclosedElements:r}}function vt(e,t){t=!!t,z(e)||(e=[e]);var n,o,i,r;return E(e,function(s){
var a=s;s.waypoints&&!t&&(a=vt(s.waypoints,!0));var c=a.x,l=a.y,u=a.height||0,h=a.width||0;(c<n||n===void 0)&&(n=c),(l<o||o===void 0)&&(o=l),(c+h>i||i===void 0)&&
(i=c+h),(l+u>r||r===void 0)&&(r=l+u)}),{x:n,y:o,height:r-o,width:i-n}}function ps(e,t){var n={};return E(e,function(o){var i=o;i.waypoints&&(i=vt(i)),!B(t.y)&&i.
x>t.x&&(n[o.id]=o),!B(t.x)&&i.y>t.y&&(n[o.id]=o),i.x>t.x&&i.y>t.y&&(B(t.width)&&B(t.height)&&i.width+i.x<t.width+t.x&&i.height+i.y<t.height+t.y||!B(t.width)||!B(
t.height))&&(n[o.id]=o)}),n}function zo(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function Fo(e){return!!(e&&e.isFrame)}function In(e,t){return A(
{},e||{},t||{})}var df=1;function Bt(e,t){Ot.call(this,e,df),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ct(Bt,Ot);Bt.prototype.canRender=function(){
return!0};Bt.prototype.drawShape=function(t,n,o){var i=j("rect");return L(i,{x:0,y:0,width:n.width||0,height:n.height||0}),Fo(n)?L(i,A({},this.FRAME_STYLE,o||{})):
L(i,A({},this.SHAPE_STYLE,o||{})),N(t,i),i};Bt.prototype.drawConnection=function(t,n,o){var i=Ho(n.waypoints,A({},this.CONNECTION_STYLE,o||{}));return N(t,i),i};
Bt.prototype.getShapePath=function(t){var n=t.x,o=t.y,i=t.width,r=t.height,s=[["M",n,o],["l",i,0],["l",0,r],["l",-i,0],["z"]];return Bo(s)};Bt.prototype.getConnectionPath=
function(t){var n=t.waypoints,o,i,r=[];for(o=0;i=n[o];o++)i=i.original||i,r.push([o===0?"M":"L",i.x,i.y]);return Bo(r)};Bt.$inject=["eventBus","styles"];function ms(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(n,o,i){var r=this.style(
o,i);return A(r,{class:n})},this.style=function(n,o){!z(n)&&!o&&(o=n,n=[]);var i=Re(n,function(r,s){return A(r,e[s]||{})},{});return o?A(i,o):i},this.computeStyle=
function(n,o,i){return z(o)||(i=o,o=[]),t.style(o||[],A({},i,n||{}))}}var Ca={__init__:["defaultRenderer"],defaultRenderer:["type",Bt],styles:["type",ms]};function pf(e,t){return t.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(o){if(o!=="default"&&!(o in e)){var i=Object.
getOwnPropertyDescriptor(n,o);Object.defineProperty(e,o,i.get?i:{enumerable:!0,get:function(){return n[o]}})}})}),Object.freeze(e)}function Ra(e,...t){let n=e.style;
return E(t,function(o){o&&E(o,function(i,r){n[r]=i})}),e}function Oa(e,t,n){return arguments.length==2?e.getAttribute(t):n===null?e.removeAttribute(t):(e.setAttribute(
t,n),e)}var mf=Object.prototype.toString;function Ta(e){return new pe(e)}function pe(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");
this.el=e,this.list=e.classList}pe.prototype.add=function(e){return this.list.add(e),this};pe.prototype.remove=function(e){return mf.call(e)=="[object RegExp]"?
this.removeMatching(e):(this.list.remove(e),this)};pe.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(t[n])&&this.remove(
t[n]);return this};pe.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};pe.prototype.array=
function(){return Array.from(this.list)};pe.prototype.has=pe.prototype.contains=function(e){return this.list.contains(e)};function La(e){for(var t;t=e.firstChild;)
e.removeChild(t);return e}function Pe(e,t,n){var o=n?e:e.parentNode;return o&&typeof o.closest=="function"&&o.closest(t)||null}function gf(e){return e&&e.__esModule&&
Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Go={},Aa;function yf(){if(Aa)return Go;Aa=1;var e,t,n;function o(){e=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",n=e!=="addEventListener"?"on":""}return Go.bind=function(i,r,s,a){
return e||o(),i[e](n+r,s,a||!1),s},Go.unbind=function(i,r,s,a){return t||o(),i[t](n+r,s,a||!1),s},Go}var Pa=yf(),vf=gf(Pa),D=pf({__proto__:null,default:vf},[Pa]),
$a=["focus","blur"];function xf(e,t,n,o,i){return $a.indexOf(n)!==-1&&(i=!0),D.bind(e,n,function(r){var s=r.target||r.srcElement;r.delegateTarget=Pe(s,t,!0),r.delegateTarget&&
o.call(e,r)},i)}function wf(e,t,n,o){return $a.indexOf(t)!==-1&&(o=!0),D.unbind(e,t,n,o)}var gs={bind:xf,unbind:wf};function lt(e,t){return t=t||document,t.querySelector(e)}function jn(e,t){return t=t||document,t.querySelectorAll(e)}function ee(e,t){if(!e||!t)return-1;var n=e.indexOf(t);return n!==-1&&e.splice(n,1),n}function xt(e,t,n){if(!(!e||!t)){typeof n!="number"&&(n=-1);var o=e.indexOf(
t);if(o!==-1){if(o===n)return;if(n!==-1)e.splice(o,1);else return}n!==-1?e.splice(n,0,t):e.push(t)}}function Wo(e,t){return!e||!t?-1:e.indexOf(t)}function Nn(e,t){return!e||!t?-1:Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Vo(e,t,n,o){if(typeof o>"u"&&(o=5),!e||!t||!n)return!1;var i=(t.x-e.
x)*(n.y-e.y)-(t.y-e.y)*(n.x-e.x),r=Nn(e,t);return Math.abs(i/r)<=o}var bf=2;function ne(e,t){var n=Array.from(arguments).flat();let o={x:"v",y:"h"};for(let[i,r]of Object.
entries(o))if(_f(i,n))return r;return!1}function _f(e,t){let n=t[0];return jo(t,function(o){return Math.abs(n[e]-o[e])<=bf})}function Dn(e,t){return{x:Math.round(e.x+(t.x-e.x)/2),y:Math.round(e.y+(t.y-e.y)/2)}}var kf=/,?([a-z]),?/gi,Ia=parseFloat,X=Math,me=X.PI,Ht=X.min,zt=X.max,ja=X.pow,ye=X.abs,Ef=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,Sf=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Bn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",$e="[\\s]*,?[\\s]*",Mf=new RegExp("(?=("+Bn+"))\\1"+$e+"(?=("+Bn+"))\\2"+$e+"(?=("+Bn+"))\\3"+$e+"([01])"+$e+"\
([01])"+$e+"(?=("+Bn+"))\\6"+$e+"(?=("+Bn+"))\\7"+$e,"g"),Na=Array.isArray||function(e){return e instanceof Array};function Cf(e){if(!e)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},n=[];return String(e).replace(Ef,function(o,i,r){var s=[],a=i.toLowerCase();for(r.replace(a=="a"?Mf:Sf,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(n.push([i,...s.splice(0,2)]),a="l",i=i=="m"?"l":"L");s.length>=t[a]&&(n.push([
i,...s.splice(0,t[a])]),!!t[a]););}),n.toString=vs,n}function Af(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(typeof o=="string"&&o!==o.toUpperCase())return!1}
return!0}function Rf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(o!=="M"&&o!=="C")return!1}return!0}function Of(e,t,n,o){return arguments.length===1&&(t=
e.y,n=e.width,o=e.height,e=e.x),{x:e,y:t,width:n,height:o,x2:e+n,y2:t+o}}function vs(){return this.join(",").replace(kf,"$1")}function Tf(e){for(var t=new Array(
e.length),n=0,o=e.length;n<o;n++)for(var i=e[n],r=t[n]=new Array(i.length),s=0,a=i.length;s<a;s++)r[s]=i[s];return t.toString=vs,t}function Da(e,t,n,o,i,r,s,a,c){
var l=1-c,u=ja(l,3),h=ja(l,2),f=c*c,d=f*c,m=u*e+h*3*c*n+l*3*c*c*i+d*s,w=u*t+h*3*c*o+l*3*c*c*r+d*a;return{x:Ko(m),y:Ko(w)}}function ys(e){var t=jf(...e);return Of(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function ge(e,t,n){return t>=e.x&&t<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function Va(e,t){return ge(t,e.x,e.y)||ge(t,e.x2,e.y)||
ge(t,e.x,e.y2)||ge(t,e.x2,e.y2)||ge(e,t.x,t.y)||ge(e,t.x2,t.y)||ge(e,t.x,t.y2)||ge(e,t.x2,t.y2)||(e.x<t.x2&&e.x>t.x||t.x<e.x2&&t.x>e.x)&&(e.y<t.y2&&e.y>t.y||t.y<
e.y2&&t.y>e.y)}function Ba(e,t,n,o,i){var r=-3*t+9*n-9*o+3*i,s=e*r+6*t-12*n+6*o;return e*s-3*t+3*n}function Ha(e,t,n,o,i,r,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,u=12,h=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],f=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,m=0;m<u;m++){var w=l*h[m]+l,x=Ba(w,e,n,i,s),C=Ba(w,t,o,r,a),b=x*x+C*C;d+=f[m]*X.sqrt(b)}return l*d}function Lf(e,t,n,o,i,r,s,a){if(!(zt(e,n)<Ht(
i,s)||Ht(e,n)>zt(i,s)||zt(t,o)<Ht(r,a)||Ht(t,o)>zt(r,a))){var c=(e*o-t*n)*(i-s)-(e-n)*(i*a-r*s),l=(e*o-t*n)*(r-a)-(t-o)*(i*a-r*s),u=(e-n)*(r-a)-(t-o)*(i-s);if(u){
var h=Ko(c/u),f=Ko(l/u),d=+h.toFixed(2),m=+f.toFixed(2);if(!(d<+Ht(e,n).toFixed(2)||d>+zt(e,n).toFixed(2)||d<+Ht(i,s).toFixed(2)||d>+zt(i,s).toFixed(2)||m<+Ht(t,
o).toFixed(2)||m>+zt(t,o).toFixed(2)||m<+Ht(r,a).toFixed(2)||m>+zt(r,a).toFixed(2)))return{x:h,y:f}}}}function Ko(e){return Math.round(e*1e11)/1e11}function Pf(e,t,n,o,i){
if(o=o||ys(e),i=i||ys(t),!Va(o,i))return n?0:[];var r=Ha(...e),s=Ha(...t),a=Fa(e)?1:~~(r/5)||1,c=Fa(t)?1:~~(s/5)||1,l=new Array(a+1),u=new Array(c+1),h={},f=n?0:
[],d,m;for(d=0;d<a+1;d++){var w=d/a,x=Da(...e,w);l[d]={x:x.x,y:x.y,t:w}}for(d=0;d<c+1;d++)w=d/c,x=Da(...t,w),u[d]={x:x.x,y:x.y,t:w};for(d=0;d<a;d++)for(m=0;m<c;m++){
var C=l[d],b=l[d+1],g=u[m],v=u[m+1],p=ye(b.x-C.x)<.01?"y":"x",y=ye(v.x-g.x)<.01?"y":"x",k=Lf(C.x,C.y,b.x,b.y,g.x,g.y,v.x,v.y),_;if(k){if(_=k.x.toFixed(9)+"#"+k.
y.toFixed(9),h[_])continue;h[_]=!0;var M=C.t+ye((k[p]-C[p])/(b[p]-C[p]))*(b.t-C.t),S=g.t+ye((k[y]-g[y])/(v[y]-g[y]))*(v.t-g.t);M>=0&&M<=1&&S>=0&&S<=1&&(n?f++:f.
push({x:k.x,y:k.y,t1:M,t2:S}))}}return f}function Yo(e,t,n){for(var o=za(Wa(e)),i=za(Wa(t)),r=n?0:[],s=0,a=o.length;s<a;s++)for(var c=o[s],l=0,u=i.length;l<u;l++){
var h=i[l];if(Va(c.bbox,h.bbox)){var f=Pf(c.bez,h.bez,n,c.bbox,h.bbox);if(n)r+=f;else for(var d=0,m=f.length;d<m;d++)f[d].segment1=c.segment,f[d].segment2=h.segment,
f[d].bez1=c.bez,f[d].bez2=h.bez,r.push(f[d])}}return r}function za(e){for(var t=[],n=0,o=0,i=0,r=0,s=0,a=e.length;s<a;s++){var c=e[s],l;if(c[0]=="M"){n=i=c[1],o=
r=c[2];continue}c[0]=="C"?(l=[n,o,c[1],c[2],c[3],c[4],c[5],c[6]],n=c[5],o=c[6]):(l=[n,o,n,o,i,r,i,r],n=i,o=r),t.push({bez:l,bbox:ys(l),segment:s})}return t}function $f(e){
return Na(e)&&Na(e[0])}function If(e){if(Af(e))return e;var t=new Array(e.length),n=0,o=0,i=0,r=0,s=0,a;e[0][0]=="M"&&(n=+e[0][1],o=+e[0][2],i=n,r=o,s++,t[0]=["\
M",n,o]);for(var c,l,u=s,h=e.length;u<h;u++){if(l=e[u],a=l[0],t[u]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+n,c[7]=+l[7]+o;break;case"V":c[1]=+l[1]+o;break;case"H":c[1]=+l[1]+n;break;case"M":i=+l[1]+n,r=+l[2]+o;default:
for(var f=1,d=l.length;f<d;f++)c[f]=+l[f]+(f%2?n:o)}else for(var m=0,w=l.length;m<w;m++)c[m]=l[m];switch(a=a.toUpperCase(),c[0]){case"Z":n=+i,o=+r;break;case"H":
n=c[1];break;case"V":o=c[1];break;case"M":i=c[c.length-2],r=c[c.length-1];default:n=c[c.length-2],o=c[c.length-1]}}return t.toString=vs,t}function Fa(e){return e[0]===
e[2]&&e[1]===e[3]&&e[4]===e[6]&&e[5]===e[7]}function qo(e,t,n,o){return[e,t,n,o,n,o]}function Ga(e,t,n,o,i,r){var s=.3333333333333333,a=2/3;return[s*e+a*n,s*t+a*
o,s*i+a*n,s*r+a*o,i,r]}function qa(e,t,n,o,i,r,s,a,c,l){var u=me*120/180,h=me/180*(+i||0),f=[],d,m=X.cos(h),w=X.sin(h),x=function(ha,fa){return{x:ha*m-fa*w,y:ha*
w+fa*m}};if(l)M=l[0],S=l[1],k=l[2],_=l[3];else{d=x(e,-t),e=d.x,t=-d.y,d=x(a,-c),a=d.x,c=-d.y;var C=(e-a)/2,b=(t-c)/2,g=C*C/(n*n)+b*b/(o*o);g>1&&(g=X.sqrt(g),n=g*
n,o=g*o);var v=n*n,p=o*o,y=(r==s?-1:1)*X.sqrt(ye((v*p-v*b*b-p*C*C)/(v*b*b+p*C*C))),k=y*n*b/o+(e+a)/2,_=y*-o*C/n+(t+c)/2,M=X.asin(((t-_)/o).toFixed(9)),S=X.asin(
((c-_)/o).toFixed(9));M=e<k?me-M:M,S=a<k?me-S:S,M<0&&(M=me*2+M),S<0&&(S=me*2+S),s&&M>S&&(M=M-me*2),!s&&S>M&&(S=S-me*2)}var O=S-M;if(ye(O)>u){var I=S,H=a,V=c;S=M+
u*(s&&S>M?1:-1),a=k+n*X.cos(S),c=_+o*X.sin(S),f=qa(a,c,n,o,i,0,s,H,V,[S,I,k,_])}O=S-M;var Qt=X.cos(M),Nh=X.sin(M),Dh=X.cos(S),Bh=X.sin(S),ia=X.tan(O/4),ra=4/3*n*
ia,sa=4/3*o*ia,aa=[e,t],nn=[e+ra*Nh,t-sa*Qt],ca=[a+ra*Bh,c-sa*Dh],la=[a,c];if(nn[0]=2*aa[0]-nn[0],nn[1]=2*aa[1]-nn[1],l)return[nn,ca,la].concat(f);f=[nn,ca,la].
concat(f).join().split(",");for(var ua=[],he=0,Hh=f.length;he<Hh;he++)ua[he]=he%2?x(f[he-1],f[he]).y:x(f[he],f[he+1]).x;return ua}function jf(e,t,n,o,i,r,s,a){for(var c=[],
l=[[],[]],u,h,f,d,m,w,x,C,b=0;b<2;++b){if(b==0?(h=6*e-12*n+6*i,u=-3*e+9*n-9*i+3*s,f=3*n-3*e):(h=6*t-12*o+6*r,u=-3*t+9*o-9*r+3*a,f=3*o-3*t),ye(u)<1e-12){if(ye(h)<
1e-12)continue;d=-f/h,0<d&&d<1&&c.push(d);continue}x=h*h-4*f*u,C=X.sqrt(x),!(x<0)&&(m=(-h+C)/(2*u),0<m&&m<1&&c.push(m),w=(-h-C)/(2*u),0<w&&w<1&&c.push(w))}for(var g=c.
length,v=g,p;g--;)d=c[g],p=1-d,l[0][g]=p*p*p*e+3*p*p*d*n+3*p*d*d*i+d*d*d*s,l[1][g]=p*p*p*t+3*p*p*d*o+3*p*d*d*r+d*d*d*a;return l[0][v]=e,l[1][v]=t,l[0][v+1]=s,l[1][v+
1]=a,l[0].length=l[1].length=v+2,{x0:Ht(...l[0]),y0:Ht(...l[1]),x1:zt(...l[0]),y1:zt(...l[1])}}function Wa(e){if($f(e)||(e=Cf(e)),Rf(e))return e;for(var t=Tf(If(
e)),n={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},o=function(f,d,m){var w,x;if(!f)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(f[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
f[0]){case"M":d.X=f[1],d.Y=f[2];break;case"A":f=["C",...qa(d.x,d.y,...f.slice(1))];break;case"S":m=="C"||m=="S"?(w=d.x*2-d.bx,x=d.y*2-d.by):(w=d.x,x=d.y),f=["C",
w,x,...f.slice(1)];break;case"T":m=="Q"||m=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),f=["C",...Ga(d.x,d.y,d.qx,d.qy,f[1],f[2])];break;case"Q":d.
qx=f[1],d.qy=f[2],f=["C",...Ga(d.x,d.y,f[1],f[2],f[3],f[4])];break;case"L":f=["C",...qo(d.x,d.y,f[1],f[2])];break;case"H":f=["C",...qo(d.x,d.y,f[1],d.y)];break;case"\
V":f=["C",...qo(d.x,d.y,d.x,f[1])];break;case"Z":f=["C",...qo(d.x,d.y,d.X,d.Y)];break}return f},i=function(f,d){if(f[d].length>7){f[d].shift();for(var m=f[d];m.
length;)r[d]="A",f.splice(d++,0,["C",...m.splice(0,6)]);f.splice(d,1),l=t.length}},r=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(r[c]=s,c&&(a=
r[c-1])),t[c]=o(t[c],n,a),r[c]!="A"&&s=="C"&&(r[c]="C"),i(t,c);var u=t[c],h=u.length;n.x=u[h-2],n.y=u[h-1],n.bx=Ia(u[h-4])||n.x,n.by=Ia(u[h-3])||n.y}return t}function Y(e){return mt(e)&&Io(e,"waypoints")}function Ft(e){return mt(e)&&Io(e,"labelTarget")}function Ka(e){return mt(e)&&ns(e.parent)}function Ya(e){return{x:Math.round(e.x),y:Math.round(e.y),width:Math.round(e.width),height:Math.round(e.height)}}function Uo(e){return{x:Math.round(e.x),y:Math.
round(e.y)}}function et(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function xs(e){return{x:e.left,y:e.top,width:e.right-e.left,
height:e.bottom-e.top}}function Nf(e){return Uo({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function Df(e){for(var t=e.waypoints,n=t.reduce(function(l,u,h){var f=t[h-
1];if(f){var d=l[l.length-1],m=d&&d.endLength||0,w=Bf(f,u);l.push({start:f,end:u,startLength:m,endLength:m+w,length:w})}return l},[]),o=n.reduce(function(l,u){return l+
u.length},0),i=o/2,r=0,s=n[r];s.endLength<i;)s=n[++r];var a=(i-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function oe(e){return Y(e)?Df(e):Nf(e)}function ve(e,t,n){n=n||0,mt(n)||(n={x:n,y:n});var o=et(e),i=et(t),r=o.bottom+n.y<=i.top,s=o.left-n.x>=i.right,a=o.top-n.
y>=i.bottom,c=o.right+n.x<=i.left,l=r?"top":a?"bottom":null,u=c?"left":s?"right":null;return u&&l?l+"-"+u:u||l||"intersect"}function Ua(e){e=e.slice();for(var t=0,n,o,i;e[t];)n=e[t],o=e[t-1],i=e[t+1],Nn(n,i)===0||Vo(o,i,n)?e.splice(t,1):t++;return e}function Bf(e,t){return Math.sqrt(
Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Zo(e,t){return Math.round(e*t)/t}function Za(e){return B(e)?e+"px":e}function Hf(e){for(;e.parent;)e=e.parent;return e}function zf(e){e=A({},{width:"10\
0%",height:"100%"},e);let t=e.container||document.body,n=document.createElement("div");return n.setAttribute("class","djs-container djs-parent bio-theme-parent"),
Ra(n,{position:"relative",overflow:"hidden",width:Za(e.width),height:Za(e.height)}),t.appendChild(n),n}function Xa(e,t,n){let o=j("g");$(o).add(t);let i=n!==void 0?
n:e.childNodes.length-1;return e.insertBefore(o,e.childNodes[i]||null),o}var Ff="base",Qa=0,Gf=1,Wf={shape:["x","y","width","height"],connection:["waypoints"]};
function P(e,t,n,o){this._eventBus=t,this._elementRegistry=o,this._graphicsFactory=n,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(e||{})}P.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];P.prototype._init=function(e){let t=this._eventBus,n=this.
_container=zf(e),o=this._svg=j("svg");L(o,{width:"100%",height:"100%"}),Oa(o,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,r=>{this.focus()}),o.addEventListener("focusin",()=>{this._setFocused(!0)}),o.addEventListener("focusout",()=>{this._setFocused(!1)}),o.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),o.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),N(n,o);let i=this._viewport=
Xa(o,"viewport");e.deferUpdate&&(this._viewboxChanged=$n(this._viewboxChanged,300)),this._restoreFocus=$n(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:o,viewport:i})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};P.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};P.prototype._setFocused=function(e){e!=this._focused&&
(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};P.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let n=zo(t);
n==="root"?this.removeRootElement(t):this._removeElement(t,n)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};P.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};P.prototype.restoreFocus=function(){this._restoreFocus()};P.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};P.prototype.isFocused=function(){return this._focused};P.prototype.getDefaultLayer=function(){return this.getLayer(
Ff,Qa)};P.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let n=this._layers[e];if(n||(n=this._layers[e]=this._createLayer(e,t)),typeof t<
"u"&&n.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return n.group};P.prototype._getChildIndex=function(e){return Re(this._layers,
function(t,n){return n.visible&&e>=n.index&&t++,t},0)};P.prototype._createLayer=function(e,t){typeof t>"u"&&(t=Gf);let n=this._getChildIndex(t);return{group:Xa(
this._viewport,"layer-"+e,n),index:t,visible:!0}};P.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error(
"layer <"+e+"> does not exist");let n=this._viewport,o=t.group,i=t.index;if(t.visible)return o;let r=this._getChildIndex(i);return n.insertBefore(o,n.childNodes[r]||
null),t.visible=!0,o};P.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> \
does not exist");let n=t.group;return t.visible&&(K(n),t.visible=!1),n};P.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],K(
t.group))};P.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};P.prototype.findRoot=function(e){let t=this.
_resolveElements(e),n;for(let o of t){let i=this._findPlaneForRoot(Hf(o));if(!i||n&&i.rootElement!==n)return;n=i.rootElement}return n};P.prototype.getRootElements=
function(){return this._planes.map(function(e){return e.rootElement})};P.prototype._findPlaneForRoot=function(e){return Jt(this._planes,function(t){return t.rootElement===
e})};P.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};P.prototype._resolveElements=function(e){return z(e)||(e=
[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};P.prototype.getContainer=function(){return this._container};P.prototype._updateMarker=function(e,t,n){let o;
e=this._resolveElement(e),e.markers=e.markers||new Set,o=this._elementRegistry._elements[e.id],o&&(E([o.gfx,o.secondaryGfx],function(i){i&&(n?(e.markers.add(t),
$(i).add(t)):(e.markers.delete(t),$(i).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:o.gfx,marker:t,add:!!n}))};P.prototype.addMarker=
function(e,t){this._updateMarker(e,t,!0)};P.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};P.prototype.hasMarker=function(e,t){return e=this._resolveElement(
e),e.markers?e.markers.has(t):!1};P.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};P.prototype.getRootElement=
function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};P.prototype.addRootElement=function(e){let t=this.
_rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let n=e.layer="root-"+t;this._ensureValid("root",e);let o=this.getLayer(n,Qa);return this.
hideLayer(n),this._addRoot(e,o),this._planes.push({rootElement:e,layer:o}),e};P.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(
e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(n){return n.rootElement!==e}),this._rootElement===e&&(this._rootElement=
null),e};P.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(
e),t||(e=this.addRootElement(e)),this._setRoot(e),e};P.prototype._removeRoot=function(e){let t=this._elementRegistry,n=this._eventBus;n.fire("root.remove",{element:e}),
n.fire("root.removed",{element:e}),t.remove(e)};P.prototype._addRoot=function(e,t){let n=this._elementRegistry,o=this._eventBus;o.fire("root.add",{element:e}),n.
add(e,t),o.fire("root.added",{element:e,gfx:t})};P.prototype._setRoot=function(e,t){let n=this._rootElement;n&&(this._elementRegistry.updateGraphics(n,null,!0),
this.hideLayer(n.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=
e,this._eventBus.fire("root.set",{element:e})};P.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let n=Wf[e];if(!jo(n,function(i){return typeof t[i]<"u"}))throw new Error("must supply { "+n.join(
", ")+" } with "+e)};P.prototype._setParent=function(e,t,n){xt(t.children,e,n),e.parent=t};P.prototype._addElement=function(e,t,n,o){n=n||this.getRootElement();
let i=this._eventBus,r=this._graphicsFactory;this._ensureValid(e,t),i.fire(e+".add",{element:t,parent:n}),this._setParent(t,n,o);let s=r.create(e,t,o);return this.
_elementRegistry.add(t,s),r.update(e,t,s),i.fire(e+".added",{element:t,gfx:s}),t};P.prototype.addShape=function(e,t,n){return this._addElement("shape",e,t,n)};P.
prototype.addConnection=function(e,t,n){return this._addElement("connection",e,t,n)};P.prototype._removeElement=function(e,t){let n=this._elementRegistry,o=this.
_graphicsFactory,i=this._eventBus;if(e=n.get(e.id||e),!!e)return i.fire(t+".remove",{element:e}),o.remove(e),ee(e.parent&&e.parent.children,e),e.parent=null,i.fire(
t+".removed",{element:e}),n.remove(e),e};P.prototype.removeShape=function(e){return this._removeElement(e,"shape")};P.prototype.removeConnection=function(e){return this.
_removeElement(e,"connection")};P.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};P.prototype._changeViewbox=function(e){this.
_eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};P.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};P.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,n=this.getSize(),o,i,r,s,a,c,l;if(e)this._changeViewbox(function(){a=Math.min(n.width/e.width,n.height/e.height);let u=this._svg.createSVGMatrix().
scale(a).translate(-e.x,-e.y);Le(t,u)});else return r=this._rootElement?this.getActiveLayer():null,o=r&&r.getBBox()||{},s=Le(t),i=s?s.matrix:ka(),a=Zo(i.a,1e3),
c=Zo(-i.e||0,1e3),l=Zo(-i.f||0,1e3),e=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:n.width/a,height:n.height/a,scale:a,inner:{width:o.width||0,height:o.height||
0,x:o.x||0,y:o.y||0},outer:n},e;return e};P.prototype.scroll=function(e){let t=this._viewport,n=t.getCTM();return e&&this._changeViewbox(function(){e=A({dx:0,dy:0},
e||{}),n=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(n),Ja(t,n)}),{x:n.e,y:n.f}};P.prototype.scrollToElement=function(e,t){let n=100,o=this._resolveElements(
e);if(!o.length)return;let i=this.findRoot(o);if(!i)return;i!==this.getRootElement()&&this.setRootElement(i);let r=o.filter(m=>m!=i);if(!r.length)return;t||(t={}),
typeof t=="number"&&(n=t),t={top:t.top||n,right:t.right||n,bottom:t.bottom||n,left:t.left||n};let s=vt(r),a=et(s),c=this.viewbox(),l=this.zoom(),u,h;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let f=et(c);if(!(s.width<c.width&&s.height<c.height))u=s.x-c.x,h=s.y-c.y;else{let m=Math.
max(0,a.right-f.right),w=Math.min(0,a.left-f.left),x=Math.max(0,a.bottom-f.bottom),C=Math.min(0,a.top-f.top);u=m||w,h=x||C}this.scroll({dx:-u*l,dy:-h*l})};P.prototype.
zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let n,o;return this._changeViewbox(function(){typeof t!=
"object"&&(n=this.viewbox().outer,t={x:n.width/2,y:n.height/2}),o=this._setZoom(e,t)}),Zo(o.a,1e3)};function Ja(e,t){let n="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";e.setAttribute("transform",n)}P.prototype._fitViewport=function(e){let t=this.viewbox(),n=t.outer,o=t.inner,i,r;return o.x>=0&&o.y>=0&&o.x+o.
width<=n.width&&o.y+o.height<=n.height&&!e?r={x:0,y:0,width:Math.max(o.width+o.x,n.width),height:Math.max(o.height+o.y,n.height)}:(i=Math.min(1,n.width/o.width,
n.height/o.height),r={x:o.x+(e?o.width/2-n.width/i/2:0),y:o.y+(e?o.height/2-n.height/i/2:0),width:n.width/i,height:n.height/i}),this.viewbox(r),this.viewbox(!1).
scale};P.prototype._setZoom=function(e,t){let n=this._svg,o=this._viewport,i=n.createSVGMatrix(),r=n.createSVGPoint(),s,a,c,l,u;c=o.getCTM();let h=c.a;return t?
(s=A(r,t),a=s.matrixTransform(c.inverse()),l=i.translate(a.x,a.y).scale(1/h*e).translate(-a.x,-a.y),u=c.multiply(l)):u=i.scale(e),Ja(this._viewport,u),u};P.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};P.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),n;
e.waypoints?n=this.getGraphics(e).getBBox():n=e;let o=n.x*t.scale-t.x*t.scale,i=n.y*t.scale-t.y*t.scale,r=n.width*t.scale,s=n.height*t.scale;return{x:o,y:i,width:r,
height:s}};P.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var rn="data-element-id";function ut(e){this._elements={},this._eventBus=e}ut.$inject=["eventBus"];ut.prototype.add=function(e,t,n){var o=e.id;this._validateId(
o),L(t,rn,o),n&&L(n,rn,o),this._elements[o]={element:e,gfx:t,secondaryGfx:n}};ut.prototype.remove=function(e){var t=this._elements,n=e.id||e,o=n&&t[n];o&&(L(o.gfx,
rn,""),o.secondaryGfx&&L(o.secondaryGfx,rn,""),delete t[n])};ut.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.
fire("element.updateId",{element:e,newId:t});var n=this.getGraphics(e),o=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,n,o)};ut.prototype.updateGraphics=
function(e,t,n){var o=e.id||e,i=this._elements[o];return n?i.secondaryGfx=t:i.gfx=t,t&&L(t,rn,o),t};ut.prototype.get=function(e){var t;typeof e=="string"?t=e:t=
e&&L(e,rn);var n=this._elements[t];return n&&n.element};ut.prototype.filter=function(e){var t=[];return this.forEach(function(n,o){e(n,o)&&t.push(n)}),t};ut.prototype.
find=function(e){for(var t=this._elements,n=Object.keys(t),o=0;o<n.length;o++){var i=n[o],r=t[i],s=r.element,a=r.gfx;if(e(s,a))return s}};ut.prototype.getAll=function(){
return this.filter(function(e){return e})};ut.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(n){var o=t[n],i=o.element,r=o.gfx;
return e(i,r)})};ut.prototype.getGraphics=function(e,t){var n=e.id||e,o=this._elements[n];return o&&(t?o.secondaryGfx:o.gfx)};ut.prototype._validateId=function(e){
if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Vf(e,t,n,o){var i=n.inverse;return Object.defineProperty(e,"remove",{value:function(r){var s=this.indexOf(r);return s!==-1&&(this.splice(s,1),t.unset(r,
i,o)),r}}),Object.defineProperty(e,"contains",{value:function(r){return this.indexOf(r)!==-1}}),Object.defineProperty(e,"add",{value:function(r,s){var a=this.indexOf(
r);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,r),a===-1&&t.set(r,i,o)}}),Object.defineProperty(e,"__refs_collectio\
n",{value:!0}),e}function qf(e){return e.__refs_collection===!0}function Kf(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function tc(e,t,n){var o=Vf(n[t.name]||[],e,t,n);Object.defineProperty(n,t.name,{enumerable:t.
enumerable,value:o}),o.length&&o.forEach(function(i){e.set(i,t.inverse,n)})}function Yf(e,t,n){var o=t.inverse,i=n[t.name];Object.defineProperty(n,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return i},set:function(r){if(r!==i){var s=i;i=null,s&&e.unset(s,o,n),i=r,e.set(i,o,n)}}})}function Et(e,t){if(!(this instanceof
Et))return new Et(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}Et.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?tc(this,t,e):Yf(this,t,e)};Et.prototype.ensureRefsCollection=function(e,t){var n=e[t.
name];return qf(n)||tc(this,t,e),n};Et.prototype.ensureBound=function(e,t){Kf(e,t)||this.bind(e,t)};Et.prototype.unset=function(e,t,n){e&&(this.ensureBound(e,t),
t.collection?this.ensureRefsCollection(e,t).remove(n):e[t.name]=void 0)};Et.prototype.set=function(e,t,n){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(
e,t).add(n):e[t.name]=n)};var ws=new Et({name:"children",enumerable:!0,collection:!0},{name:"parent"}),nc=new Et({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),ec=new Et(
{name:"attachers",collection:!0},{name:"host"}),oc=new Et({name:"outgoing",collection:!0},{name:"source"}),ic=new Et({name:"incoming",collection:!0},{name:"targ\
et"});function sn(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){
var t=this.label,n=this.labels;!e&&t?n.remove(t):n.add(e,0)}}),ws.bind(this,"parent"),nc.bind(this,"labels"),oc.bind(this,"outgoing"),ic.bind(this,"incoming")}function Hn(){
sn.call(this),ws.bind(this,"children"),ec.bind(this,"host"),ec.bind(this,"attachers")}ct(Hn,sn);function rc(){sn.call(this),ws.bind(this,"children")}ct(rc,Hn);function sc(){
Hn.call(this),nc.bind(this,"labelTarget")}ct(sc,Hn);function ac(){sn.call(this),oc.bind(this,"source"),ic.bind(this,"target")}ct(ac,sn);var Uf={connection:ac,shape:Hn,
label:sc,root:rc};function cc(e,t){var n=Uf[e];if(!n)throw new Error("unknown type: <"+e+">");return A(new n,t)}function lc(e){return e instanceof sn}function Gt(){this._uid=12}Gt.prototype.createRoot=function(e){return this.create("root",e)};Gt.prototype.createLabel=function(e){return this.create("label",e)};
Gt.prototype.createShape=function(e){return this.create("shape",e)};Gt.prototype.createConnection=function(e){return this.create("connection",e)};Gt.prototype.create=
function(e,t){return t=A({},t||{}),t.id||(t.id=e+"_"+this._uid++),cc(e,t)};var Xo="__fn",uc=1e3,Zf=Array.prototype.slice;function it(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}it.prototype.on=function(e,t,n,o){
if(e=z(e)?e:[e],gt(t)&&(o=n,n=t,t=uc),!B(t))throw new Error("priority must be a number");var i=n;o&&(i=fe(n,o),i[Xo]=n[Xo]||n);var r=this;e.forEach(function(s){
r._addListener(s,{priority:t,callback:i,next:null})})};it.prototype.once=function(e,t,n,o){var i=this;if(gt(t)&&(o=n,n=t,t=uc),!B(t))throw new Error("priority m\
ust be a number");function r(){r.__isTomb=!0;var s=n.apply(o,arguments);return i.off(e,r),s}r[Xo]=n,this.on(e,t,r)};it.prototype.off=function(e,t){e=z(e)?e:[e];
var n=this;e.forEach(function(o){n._removeListener(o,t)})};it.prototype.createEvent=function(e){var t=new zn;return t.init(e),t};it.prototype.fire=function(e,t){
var n,o,i,r;if(r=Zf.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(o=this._listeners[e],!!o){t instanceof zn?
n=t:n=this.createEvent(t),r[0]=n;var s=n.type;e!==s&&(n.type=e);try{i=this._invokeListeners(n,r,o)}finally{e!==s&&(n.type=s)}return i===void 0&&n.defaultPrevented&&
(i=!1),i}};it.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};it.prototype._destroy=function(){this._listeners={}};it.prototype._invokeListeners=
function(e,t,n){for(var o;n&&!e.cancelBubble;)o=this._invokeListener(e,t,n),n=n.next;return o};it.prototype._invokeListener=function(e,t,n){var o;if(n.callback.
__isTomb)return o;try{o=Xf(n.callback,t),o!==void 0&&(e.returnValue=o,e.stopPropagation()),o===!1&&e.preventDefault()}catch(i){if(!this.handleError(i))throw console.
error("unhandled error in event listener",i),i}return o};it.prototype._addListener=function(e,t){var n=this._getListeners(e),o;if(!n){this._setListeners(e,t);return}
for(;n;){if(n.priority<t.priority){t.next=n,o?o.next=t:this._setListeners(e,t);return}o=n,n=n.next}o.next=t};it.prototype._getListeners=function(e){return this.
_listeners[e]};it.prototype._setListeners=function(e,t){this._listeners[e]=t};it.prototype._removeListener=function(e,t){var n=this._getListeners(e),o,i,r;if(!t){
this._setListeners(e,null);return}for(;n;)o=n.next,r=n.callback,(r===t||r[Xo]===t)&&(i?i.next=o:this._setListeners(e,o)),i=n,n=o};function zn(){}zn.prototype.stopPropagation=
function(){this.cancelBubble=!0};zn.prototype.preventDefault=function(){this.defaultPrevented=!0};zn.prototype.init=function(e){A(this,e||{})};function Xf(e,t){
return e.apply(null,t)}function Ie(e){return e.childNodes[0]}function hc(e){return e.parentNode.childNodes[1]}function fc(e,t,n,o,i){var r=on();r.setTranslate(t,n);var s=on();s.setRotate(o||0,0,0);var a=on();a.setScale(i||1,i||1),Le(e,[r,s,a])}function nt(e,t,n){var o=on();
o.setTranslate(t,n),Le(e,o)}function dc(e,t){var n=on();n.setRotate(t,0,0),Le(e,n)}function ht(e,t){this._eventBus=e,this._elementRegistry=t}ht.$inject=["eventBus","elementRegistry"];ht.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.
getGraphics(e),n;return e.parent?(n=hc(t),n||(n=j("g"),$(n).add("djs-children"),N(t.parentNode,n))):n=t,n};ht.prototype._clear=function(e){var t=Ie(e);return La(
t),t};ht.prototype._createContainer=function(e,t,n,o){var i=j("g");$(i).add("djs-group"),typeof n<"u"?Qf(i,t,t.childNodes[n]):N(t,i);var r=j("g");$(r).add("djs-\
element"),$(r).add("djs-"+e),o&&$(r).add("djs-frame"),N(i,r);var s=j("g");return $(s).add("djs-visual"),N(r,s),r};ht.prototype.create=function(e,t,n){var o=this.
_getChildrenContainer(t.parent);return this._createContainer(e,o,n,Fo(t))};ht.prototype.updateContainments=function(e){var t=this,n=this._elementRegistry,o;o=Re(
e,function(i,r){return r.parent&&(i[r.parent.id]=r.parent),i},{}),E(o,function(i){var r=i.children;if(r){var s=t._getChildrenContainer(i),a=s.firstChild;E(r,function(c){
var l=n.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ht.prototype.drawShape=function(e,t,n={}){var o=this._eventBus;return o.fire("\
render.shape",{gfx:e,element:t,attrs:n})};ht.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};ht.prototype.drawConnection=
function(e,t,n={}){var o=this._eventBus;return o.fire("render.connection",{gfx:e,element:t,attrs:n})};ht.prototype.getConnectionPath=function(e){var t=this._eventBus;
return t.fire("render.getConnectionPath",e)};ht.prototype.update=function(e,t,n){if(t.parent){var o=this._clear(n);if(e==="shape")this.drawShape(o,t),nt(n,t.x,t.
y);else if(e==="connection")this.drawConnection(o,t);else throw new Error("unknown type: "+e);t.hidden?L(n,"display","none"):L(n,"display","block")}};ht.prototype.
remove=function(e){var t=this._elementRegistry.getGraphics(e);K(t.parentNode)};function Qf(e,t,n){var o=n||t.firstChild;e!==o&&t.insertBefore(e,o)}var pc={__depends__:[Ca],__init__:["canvas"],canvas:["type",P],elementRegistry:["type",ut],elementFactory:["type",Gt],eventBus:["type",it],graphicsFactory:["typ\
e",ht]};function Jf(e){var t=new ts(e);return t.init(),t}function td(e){e=e||{};var t={config:["value",e]},n=[t,pc].concat(e.modules||[]);return Jf(n)}function je(e,t){
this._injector=t||td(e),this.get("eventBus").fire("diagram.init")}je.prototype.get=function(e,t){return this._injector.get(e,t)};je.prototype.invoke=function(e,t,n){
return this._injector.invoke(e,t,n)};je.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};je.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function bs(e){return e&&e[e.length-1]}function mc(e){return e.y}function gc(e){return e.x}var ed={left:gc,center:gc,right:function(e){return e.x+e.width},top:mc,
middle:mc,bottom:function(e){return e.y+e.height}};function xe(e,t){this._modeling=e,this._rules=t}xe.$inject=["modeling","rules"];xe.prototype._getOrientationDetails=
function(e){var t=["top","bottom","middle"],n="x",o="width";return t.indexOf(e)!==-1&&(n="y",o="height"),{axis:n,dimension:o}};xe.prototype._isType=function(e,t){
return t.indexOf(e)!==-1};xe.prototype._alignmentPosition=function(e,t){var n=this._getOrientationDetails(e),o=n.axis,i=n.dimension,r={},s={},a=!1,c,l,u;function h(f,d){
return Math.round((f[o]+d[o]+d[i])/2)}if(this._isType(e,["left","top"]))r[e]=t[0][o];else if(this._isType(e,["right","bottom"]))u=bs(t),r[e]=u[o]+u[i];else if(this.
_isType(e,["center","middle"])){if(E(t,function(f){var d=f[o]+Math.round(f[i]/2);s[d]?s[d].elements.push(f):s[d]={elements:[f],center:d}}),c=Oe(s,function(f){return f.
elements.length>1&&(a=!0),f.elements.length}),a)return r[e]=bs(c).center,r;l=t[0],t=Oe(t,function(f){return f[o]+f[i]}),u=bs(t),r[e]=h(l,u)}return r};xe.prototype.
trigger=function(e,t){var n=this._modeling,o,i=Z(e,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(o=this._rules.allowed("elements.align",{elements:i}),
z(o)&&(i=o),!(i.length<2||!o)){var r=ed[t],s=Oe(i,r),a=this._alignmentPosition(t,s);n.alignElements(s,a)}};var yc={__init__:["alignElements"],alignElements:["type",xe]};function Fn(e){this._commandStack=e.get("commandStack",!1)}Fn.$inject=["injector"];Fn.prototype.allowed=function(e,t){var n=!0,o=this._commandStack;return o&&(n=
o.canExecute(e,t)),n===void 0?!0:n};var wt={__init__:["rules"],rules:["type",Fn]};function Wt(e,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!e)return[];for(var n;n=e[0];)t(n);return e}function an(e){return{x:e.x+e.width/2,y:e.y+e.height/2}}function Tt(e,t){return{x:e.x-t.x,y:e.y-t.y}}function Gn(e,t,n){var o=an(t),i=an(n),r=Tt(e,o),s={x:r.x*(n.width/t.width),y:r.y*(n.height/t.height)};return Uo({x:i.x+s.x,y:i.y+s.y})}function _s(e,t,n){var o=an(
e),i=an(t),r=an(n),s=Tt(e,o),a=Tt(o,i),c=nd(o,t,n);if(c)return c;var l={x:a.x*(n.width/t.width),y:a.y*(n.height/t.height)},u={x:r.x+l.x,y:r.y+l.y};return Uo({x:u.
x+s.x-e.x,y:u.y+s.y-e.y})}function nd(e,t,n){var o=et(t),i=et(n);if(od(o,i))return null;var r=ve(t,e),s,a,c;if(r==="top")s={x:0,y:i.bottom-o.bottom};else if(r===
"bottom")s={x:0,y:i.top-o.top};else if(r==="right")s={x:i.left-o.left,y:0};else if(r==="left")s={x:i.right-o.right,y:0};else return null;return a={x:e.x+s.x,y:e.
y+s.y},c=ve(n,a),c!==r?null:s}function od(e,t){return id(e,t)||rd(e,t)}function id(e,t){return e.right!==t.right&&e.left!==t.left}function rd(e,t){return e.top!==
t.top&&e.bottom!==t.bottom}var sd=1e3;function F(e){this._eventBus=e}F.$inject=["eventBus"];function ad(e,t){return function(n){return e.call(t||null,n.context,n.command,n)}}F.prototype.on=
function(e,t,n,o,i,r){if((gt(t)||B(t))&&(r=i,i=o,o=n,n=t,t=null),gt(n)&&(r=i,i=o,o=n,n=sd),mt(i)&&(r=i,i=!1),!gt(o))throw new Error("handlerFn must be a functio\
n");z(e)||(e=[e]);var s=this._eventBus;E(e,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,n,i?ad(o,r):o,r)})};F.prototype.
canExecute=ie("canExecute");F.prototype.preExecute=ie("preExecute");F.prototype.preExecuted=ie("preExecuted");F.prototype.execute=ie("execute");F.prototype.executed=
ie("executed");F.prototype.postExecute=ie("postExecute");F.prototype.postExecuted=ie("postExecuted");F.prototype.revert=ie("revert");F.prototype.reverted=ie("re\
verted");function ie(e){return function(n,o,i,r,s){(gt(n)||B(n))&&(s=r,r=i,i=o,o=n,n=null),this.on(n,e,o,i,r,s)}}var cd=251,vc=1401,xc="attach-ok";function Wn(e,t,n,o,i){F.call(this,t);var r=e.get("movePreview",!1);t.on("shape.move.start",vc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=ld(c),a.validatedShapes=ud(l)}),r&&t.on("shape.move.start",cd,function(s){var a=s.context,c=a.shapes,l=ks(c);E(l,function(u){
r.makeDraggable(a,u,!0),E(u.labels,function(h){r.makeDraggable(a,h,!0)})})}),r&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],u=l.host;u&&(n.addMarker(u,xc),t.once(["shape.move.out","shape.move.cleanup"],function(){n.removeMarker(u,xc)}))}}),this.preExecuted("elements.move",
vc,function(s){var a=s.context,c=a.closure,l=a.shapes,u=ks(l);E(u,function(h){c.add(h,c.topLevel[h.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,u;l&&c.length!==1||(l?u=c:u=Z(c,function(h){var f=h.host;return hd(h)&&!fd(c,f)}),E(u,function(h){i.updateAttachment(h,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;E(a,function(c){E(c.attachers,function(l){E(l.outgoing.slice(),function(u){var h=o.allowed("conn\
ection.reconnect",{connection:u,source:u.source,target:u.target});h||i.removeConnection(u)}),E(l.incoming.slice(),function(u){var h=o.allowed("connection.reconn\
ect",{connection:u,source:u.source,target:u.target});h||i.removeConnection(u)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&i.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Wt(c.attachers,function(u){var h=o.allowed(
"elements.move",{target:l,shapes:[u]});h==="attach"?i.updateAttachment(u,l):i.removeShape(u)}),l.attachers.length&&E(l.attachers,function(u){var h=_s(u,c,l);i.moveShape(
u,h,u.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,u=a.newBounds,h=c.attachers,f=a.hints||{};f.attachSupport!==
!1&&E(h,function(d){var m=_s(d,l,u);i.moveShape(d,m,d.parent),E(d.labels,function(w){i.moveShape(w,m,w.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Wt(a.attachers,function(c){i.removeShape(c)}),a.host&&i.updateAttachment(a,null)})}ct(Wn,F);Wn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function ks(e){return $o(yt(e,function(t){return t.attachers||[]}))}function ld(e){var t=ks(e);return ga("id",e,t)}function ud(e){var t=te(e,"i\
d");return Z(e,function(n){for(;n;){if(n.host&&t[n.host.id])return!1;n=n.parent}return!0})}function hd(e){return!!e.host}function fd(e,t){return e.indexOf(t)!==
-1}var wc={__depends__:[wt],__init__:["attachSupport"],attachSupport:["type",Wn]};function bc(e){!e||typeof e.stopPropagation!="function"||e.stopPropagation()}function we(e){return e.originalEvent||e.srcEvent}function Qo(e){bc(e),bc(we(e))}function St(e){
return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}var _c=1500;function Jo(e,t,n){var o=this,i=n.get("dragging",!1);function r(s){if(!s.hover){var a=s.originalEvent,c=o._findTargetGfx(a),l=c&&e.get(c);c&&l&&(s.stopPropagation(),
i.hover({element:l,gfx:c}),i.move(a))}}i&&t.on("drag.start",function(s){t.once("drag.move",_c,function(a){r(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",_c,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=St(s),c=document.elementFromPoint(a.x,a.y),dd(c)}}Jo.$inject=["elementRegistry","eventBus","injector"];function dd(e){
return Pe(e,"svg, .djs-element",!0)}var kc={__init__:["hoverFix"],hoverFix:["type",Jo]};function Ec(){return/mac/i.test(navigator.platform)}function Sc(e,t){return(we(e)||e).button===t}function Mt(e){return Sc(e,0)}function Mc(e){return Sc(e,1)}function Vn(e){var t=we(e)||e;return Mt(e)&&t.shiftKey}function pd(e){return!0}function ti(e){return Mt(e)||Mc(e)}var Cc=500;function ei(e,t,n){var o=this;function i(_,M,S){if(!a(_,M)){var O,I,H;S?I=t.getGraphics(S):
(O=M.delegateTarget||M.target,O&&(I=O,S=t.get(I))),!(!I||!S)&&(H=e.fire(_,{element:S,gfx:I,originalEvent:M}),H===!1&&(M.stopPropagation(),M.preventDefault()))}}
var r={};function s(_){return r[_]}function a(_,M){var S=l[_]||Mt;return!S(M)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":pd,"element.mousedown":ti,"element.mouseup":ti,"element.click":ti,"element.dblclick":ti};function u(_,M,S){var O=c[_];if(!O)throw new Error("unmapped \
DOM event name <"+_+">");return i(O,M,S)}var h="svg, .djs-element";function f(_,M,S,O){var I=r[S]=function(H){i(S,H)};O&&(l[S]=O),I.$delegate=gs.bind(_,h,M,I)}function d(_,M,S){
var O=s(S);O&&gs.unbind(_,M,O.$delegate)}function m(_){E(c,function(M,S){f(_,S,M)})}function w(_){E(c,function(M,S){d(_,S,M)})}e.on("canvas.destroy",function(_){
w(_.svg)}),e.on("canvas.init",function(_){m(_.svg)}),e.on(["shape.added","connection.added"],function(_){var M=_.element,S=_.gfx;e.fire("interactionEvents.creat\
eHit",{element:M,gfx:S})}),e.on(["shape.changed","connection.changed"],Cc,function(_){var M=_.element,S=_.gfx;e.fire("interactionEvents.updateHit",{element:M,gfx:S})}),
e.on("interactionEvents.createHit",Cc,function(_){var M=_.element,S=_.gfx;o.createDefaultHit(M,S)}),e.on("interactionEvents.updateHit",function(_){var M=_.element,
S=_.gfx;o.updateDefaultHit(M,S)});var x=p("djs-hit djs-hit-stroke"),C=p("djs-hit djs-hit-click-stroke"),b=p("djs-hit djs-hit-all"),g=p("djs-hit djs-hit-no-move"),
v={all:b,"click-stroke":C,stroke:x,"no-move":g};function p(_,M){return M=A({stroke:"white",strokeWidth:15},M||{}),n.cls(_,["no-fill","no-border"],M)}function y(_,M){
var S=v[M];if(!S)throw new Error("invalid hit type <"+M+">");return L(_,S),_}function k(_,M){N(_,M)}this.removeHits=function(_){var M=jn(".djs-hit",_);E(M,K)},this.
createDefaultHit=function(_,M){var S=_.waypoints,O=_.isFrame,I;return S?this.createWaypointsHit(M,S):(I=O?"stroke":"all",this.createBoxHit(M,I,{width:_.width,height:_.
height}))},this.createWaypointsHit=function(_,M){var S=Ho(M);return y(S,"stroke"),k(_,S),S},this.createBoxHit=function(_,M,S){S=A({x:0,y:0},S);var O=j("rect");return y(
O,M),L(O,S),k(_,O),O},this.updateDefaultHit=function(_,M){var S=lt(".djs-hit",M);if(S)return _.waypoints?fs(S,_.waypoints):L(S,{width:_.width,height:_.height}),
S},this.fire=i,this.triggerMouseEvent=u,this.mouseHandler=s,this.registerEvent=f,this.unregisterEvent=d}ei.$inject=["eventBus","elementRegistry","styles"];var ni={__init__:["interactionEvents"],interactionEvents:["type",ei]};function be(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var n=this;e.on(["shape.remove","connection.remove"],function(o){var i=o.element;
n.deselect(i)}),e.on(["diagram.clear","root.set"],function(o){n.select(null)})}be.$inject=["eventBus","canvas"];be.prototype.deselect=function(e){if(this._selectedElements.
has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};be.prototype.get=function(){
return Array.from(this._selectedElements)};be.prototype.isSelected=function(e){return this._selectedElements.has(e)};be.prototype.select=function(e,t){var n=this.
get();z(e)||(e=e?[e]:[]);var o=this._canvas,i=o.getRootElement();e=e.filter(function(r){var s=o.findRoot(r);return i===s}),t?E(e,r=>{this._selectedElements.add(
r)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:n,newSelection:this.get()})};var Ac="hover",Rc="selected";function oi(e,t){this._canvas=e;function n(i,r){e.addMarker(i,r)}function o(i,r){e.removeMarker(i,r)}t.on("element.hover",function(i){
n(i.element,Ac)}),t.on("element.out",function(i){o(i.element,Ac)}),t.on("selection.changed",function(i){function r(l){o(l,Rc)}function s(l){n(l,Rc)}var a=new Set(
i.oldSelection),c=new Set(i.newSelection);for(let l of a)c.has(l)||r(l);for(let l of c)a.has(l)||s(l)})}oi.$inject=["canvas","eventBus"];function ii(e,t,n,o){e.on("create.end",500,function(i){var r=i.context,s=r.canExecute,a=r.elements,c=r.hints||{},l=c.autoSelect;if(s){if(l===!1)return;z(l)?t.select(
l):t.select(a.filter(md))}}),e.on("connect.end",500,function(i){var r=i.context,s=r.connection;s&&t.select(s)}),e.on("shape.move.end",500,function(i){var r=i.previousSelection||
[],s=o.get(i.context.shape.id),a=Jt(r,function(c){return s.id===c.id});a||t.select(s)}),e.on("element.click",function(i){if(Mt(i)){var r=i.element;r===n.getRootElement()&&
(r=null);var s=t.isSelected(r),a=t.get().length>1,c=Vn(i);if(s&&a)return c?t.deselect(r):t.select(r);s?t.deselect(r):t.select(r,c)}})}ii.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function md(e){return!e.hidden}var bt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[ni],selection:["type",be],selectionVisuals:["type",oi],selectionBehavior:["type",ii]};var gd=/^djs-cursor-.*$/;function qn(e){var t=Ta(document.body);t.removeMatching(gd),e&&t.add("djs-cursor-"+e)}function ri(){qn(null)}var yd=5e3;function si(e,t){t=t||"element.click";function n(){return!1}return e.once(t,yd,n),function(){e.off(t,n)}}var Oc=["c","C"],Tc=["v","V"],vd=["d","D"],xd=["x","X"],Lc=["y","Y"],Es=["z","Z"];function Pc(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function J(e){
return e.altKey?!1:e.ctrlKey||e.metaKey}function rt(e,t){return e=z(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(_d(t))!==-1}var wd=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),bd=new RegExp("^\\P{Letter}$","u");function _d(e){var t=e.key,n=/^Key([A-Z])$/.exec(e.code||
"");if(!n||typeof t!="string")return null;var o=n[1];return wd.test(t)?e.shiftKey?o:o.toLowerCase():e.shiftKey&&bd.test(t)&&e.keyCode===o.charCodeAt(0)?o:null}function ai(e){
return e.shiftKey}function $c(e){return J(e)&&rt(Oc,e)}function Ic(e){return J(e)&&rt(Tc,e)}function jc(e){return J(e)&&rt(vd,e)}function Nc(e){return J(e)&&rt(
xd,e)}function Dc(e){return J(e)&&!ai(e)&&rt(Es,e)}function Bc(e){return J(e)&&(rt(Lc,e)||rt(Es,e)&&ai(e))}var cn=Math.round,Hc="djs-drag-active",kd=500;function Ne(e){e.preventDefault()}function Ed(e){return typeof TouchEvent<"u"&&e instanceof TouchEvent}function Sd(e){
return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function ci(e,t,n,o){var i={threshold:5,trapClick:!0},r;function s(p){var y=t.viewbox(),k=t._container.getBoundingClientRect();
return{x:y.x+(p.x-k.left)/y.scale,y:y.y+(p.y-k.top)/y.scale}}function a(p,y){y=y||r;var k=e.createEvent(A({},y.payload,y.data,{isTouch:y.isTouch}));return e.fire(
"drag."+p,k)===!1?!1:e.fire(y.prefix+"."+p,k)}function c(p){var y=p.filter(function(k){return o.get(k.id)});y.length&&n.select(y)}function l(p,y){var k=r.payload,
_=r.displacement,M=r.globalStart,S=St(p),O=Tt(S,M),I=r.localStart,H=s(S),V=Tt(H,I);if(!r.active&&(y||Sd(O)>r.threshold)){if(A(k,{x:cn(I.x+_.x),y:cn(I.y+_.y),dx:0,
dy:0},{originalEvent:p}),a("start")===!1)return C();r.active=!0,r.keepSelection||(k.previousSelection=n.get(),n.select(null)),r.cursor&&qn(r.cursor),t.addMarker(
t.getRootElement(),Hc)}Qo(p),r.active&&(A(k,{x:cn(H.x+_.x),y:cn(H.y+_.y),dx:cn(V.x),dy:cn(V.y)},{originalEvent:p}),a("move"))}function u(p){var y,k=!0;r.active&&
(p&&(r.payload.originalEvent=p,Qo(p)),k=a("end")),k===!1&&a("rejected"),y=b(k!==!0),a("ended",y)}function h(){C()}function f(p){rt("Escape",p)&&(Ne(p),C())}function d(p){
var y;r.active&&(y=si(e),setTimeout(y,400),Ne(p)),u(p)}function m(p){l(p)}function w(p){var y=r.payload;y.hoverGfx=p.gfx,y.hover=p.element,a("hover")}function x(p){
a("out");var y=r.payload;y.hoverGfx=null,y.hover=null}function C(p){var y;if(r){var k=r.active;e.off("error",h);try{k&&a("cancel")}finally{y=b(p)}k&&a("canceled",
y)}}function b(p){var y;e.off("error",h);try{a("cleanup")}finally{y=g(p)}return y}function g(p){var y,k;ri(),r.trapClick?k=d:k=u,D.unbind(document,"mousemove",l),
D.unbind(document,"dragstart",Ne),D.unbind(document,"selectstart",Ne),D.unbind(document,"mousedown",k,!0),D.unbind(document,"mouseup",k,!0),D.unbind(document,"k\
eyup",f),D.unbind(document,"touchstart",m,!0),D.unbind(document,"touchcancel",C,!0),D.unbind(document,"touchmove",l,!0),D.unbind(document,"touchend",u,!0),e.off(
"element.hover",w),e.off("element.out",x),t.removeMarker(t.getRootElement(),Hc);var _=r.payload.previousSelection;return y=r,r=null,p!==!1&&_&&!n.get().length&&
c(_),y}function v(p,y,k,_){r&&C(!1),typeof y=="string"&&(_=k,k=y,y=null),_=A({},i,_||{});var M=_.data||{},S,O,I,H,V;if(_.trapClick?H=d:H=u,p?(S=we(p)||p,O=St(p),
Qo(p),S.type==="dragstart"&&Ne(S)):(S=null,O={x:0,y:0}),I=s(O),y||(y=I),V=Ed(S),r=A({prefix:k,data:M,payload:{},globalStart:O,displacement:Tt(y,I),localStart:I,
isTouch:V},_),e.once("error",kd,h),_.manual||(V?(D.bind(document,"touchstart",m,!0),D.bind(document,"touchcancel",C,!0),D.bind(document,"touchmove",l,!0),D.bind(
document,"touchend",u,!0)):(D.bind(document,"mousemove",l),D.bind(document,"dragstart",Ne),D.bind(document,"selectstart",Ne),D.bind(document,"mousedown",H,!0),D.
bind(document,"mouseup",H,!0)),D.bind(document,"keyup",f),e.on("element.hover",w),e.on("element.out",x)),a("init")===!1)return C(),!1;_.autoActivate&&l(p,!0)}e.
on("diagram.destroy",C),this.init=v,this.move=l,this.hover=w,this.out=x,this.end=u,this.cancel=C,this.context=function(){return r},this.setOptions=function(p){A(
i,p)}}ci.$inject=["eventBus","canvas","selection","elementRegistry"];var Ct={__depends__:[kc,bt],dragging:["type",ci]};function _e(e,t,n){this._canvas=n,this._opts=A({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},e);var o=this;
t.on("drag.move",function(i){var r=o._toBorderPoint(i);o.startScroll(r)}),t.on(["drag.cleanup"],function(){o.stopScroll()})}_e.$inject=["config.autoScroll","eve\
ntBus","canvas"];_e.prototype.startScroll=function(e){var t=this._canvas,n=this._opts,o=this,i=t.getContainer().getBoundingClientRect(),r=[e.x,e.y,i.width-e.x,i.
height-e.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)Md(r[c],n.scrollThresholdOut[c],n.scrollThresholdIn[c])&&(c===0?s=n.scrollStep:c==1?a=n.scrollStep:c==
2?s=-n.scrollStep:c==3&&(a=-n.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){o.startScroll(e)},n.scrollRepeatTimeout))};
function Md(e,t,n){return t<e&&e<n}_e.prototype.stopScroll=function(){clearTimeout(this._scrolling)};_e.prototype.setOptions=function(e){this._opts=A({},this._opts,
e)};_e.prototype._toBorderPoint=function(e){var t=this._canvas._container.getBoundingClientRect(),n=St(e.originalEvent);return{x:n.x-t.left,y:n.y-t.top}};var zc={__depends__:[Ct],__init__:["autoScroll"],autoScroll:["type",_e]};var li=Math.round,Cd=Math.max;function Ad(e,t){var n=e.x,o=e.y;return[["M",n,o],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function Rd(e){var t=[];
return e.forEach(function(n,o){t.push([o===0?"M":"L",n.x,n.y])}),t}var Fc=10;function Od(e,t){var n,o;for(n=0;o=e[n];n++)if(Nn(o,t)<=Fc)return{point:e[n],bendpoint:!0,
index:n};return null}function Td(e,t){var n=Yo(Ad(t,Fc),Rd(e)),o=n[0],i=n[n.length-1],r;return o?o!==i?o.segment2!==i.segment2?(r=Cd(o.segment2,i.segment2)-1,{point:e[r],
bendpoint:!0,index:r}):{point:{x:li(o.x+i.x)/2,y:li(o.y+i.y)/2},index:o.segment2}:{point:{x:li(o.x),y:li(o.y)},index:o.segment2}:null}function Gc(e,t){return Od(
e,t)||Td(e,t)}function Ld(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function Pd(e,t,n){var o=[{n:e[0]-n[0],lambda:t[0]},{n:e[1]-n[1],lambda:t[1]}],i=o[0].n*t[0]+o[1].n*t[1],r=o[0].lambda*t[0]+o[1].lambda*t[1];return-i/r}function Ss(e,t){
var n=t[0],o=t[1],i={x:o.x-n.x,y:o.y-n.y},r=Pd([n.x,n.y],[i.x,i.y],[e.x,e.y]);return{x:n.x+r*i.x,y:n.y+r*i.y}}function Wc(e,t){var n=Ss(e,t),o={x:n.x-e.x,y:n.y-
e.y};return Ld(o)}var Ms="djs-bendpoint",Cs="djs-segment-dragger";function $d(e,t){var n=St(t),o=e._container.getBoundingClientRect(),i;i={x:o.left,y:o.top};var r=e.viewbox();return{
x:r.x+(n.x-i.x)/r.scale,y:r.y+(n.y-i.y)/r.scale}}function Kn(e,t,n){var o=$d(e,n),i=Gc(t,o);return i}function Yn(e,t){var n=j("g");$(n).add(Ms),N(e,n);var o=j("\
circle");L(o,{cx:0,cy:0,r:4}),$(o).add("djs-visual"),N(n,o);var i=j("circle");return L(i,{cx:0,cy:0,r:10}),$(i).add("djs-hit"),N(n,i),t&&$(n).add(t),n}function Id(e,t,n,o){
var i=j("g");N(e,i);var r=18,s=6,a=11,c=jd(t,n,o),l=s+a,u=j("rect");L(u,{x:-r/2,y:-s/2,rx:3,width:r,height:s}),$(u).add("djs-visual"),N(i,u);var h=j("rect");return L(
h,{x:-c/2,y:-l/2,width:c,height:l}),$(h).add("djs-hit"),N(i,h),dc(i,o==="v"?90:0,0,0),i}function hi(e,t,n){var o=j("g"),i=Dn(t,n),r=ne(t,n);return N(e,o),Id(o,t,
n,r),$(o).add(Cs),$(o).add(r==="h"?"horizontal":"vertical"),nt(o,i.x,i.y),o}function ui(e){return Math.abs(Math.round(e*2/3))}function Vc(e,t){var n=Nd(e,t);return Ss(
e,n)}function jd(e,t,n){var o=t.x-e.x,i=t.y-e.y;return ui(n==="h"?o:i)}function Nd(e,t){for(var n=t.waypoints,o=1/0,i,r=0;r<n.length-1;r++){var s=n[r],a=n[r+1],
c=Wc(e,[s,a]);c<o&&(o=c,i=r)}return[n[i],n[i+1]]}function qc(e){return CSS.escape(e)}function fi(e,t,n,o,i){function r(g,v,p){var y=g.index,k=g.point,_,M,S,O,I,H;return y<=0||g.bendpoint?!1:(_=v[y-1],M=v[y],S=Dn(_,M),O=ne(_,M),I=Math.abs(k.x-S.x),
H=Math.abs(k.y-S.y),O&&I<=p&&H<=p)}function s(g,v){var p=g.waypoints,y,k,_,M;return v.index<=0||v.bendpoint||(y={start:p[v.index-1],end:p[v.index]},k=ne(y.start,
y.end),!k)?null:(k==="h"?_=y.end.x-y.start.x:_=y.end.y-y.start.y,M=ui(_)/2,M)}function a(g,v){var p=v.waypoints,y=Kn(t,p,g),k;if(y){k=s(v,y);var _;if(r(y,p,k)?_=
i.start(g,v,y.index):_=o.start(g,v,y.index,!y.bendpoint),_!==!1)return!0}}function c(g,v,p){D.bind(g,v,function(y){n.triggerMouseEvent(v,y,p),y.stopPropagation()})}
function l(g,v){var p=t.getLayer("overlays"),y=lt('.djs-bendpoints[data-element-id="'+qc(g.id)+'"]',p);return!y&&v&&(y=j("g"),L(y,{"data-element-id":g.id}),$(y).
add("djs-bendpoints"),N(p,y),c(y,"mousedown",g),c(y,"click",g),c(y,"dblclick",g)),y}function u(g,v){return lt('.djs-segment-dragger[data-segment-idx="'+g+'"]',v)}
function h(g,v){v.waypoints.forEach(function(p,y){var k=Yn(g);N(g,k),nt(k,p.x,p.y)}),Yn(g,"floating")}function f(g,v){for(var p=v.waypoints,y,k,_,M=1;M<p.length;M++)
y=p[M-1],k=p[M],ne(y,k)&&(_=hi(g,y,k),L(_,{"data-segment-idx":M}),c(_,"mousemove",v))}function d(g){E(jn("."+Ms,g),function(v){K(v)})}function m(g){E(jn("."+Cs,
g),function(v){K(v)})}function w(g){var v=l(g);return v||(v=l(g,!0),h(v,g),f(v,g)),v}function x(g){var v=l(g);v&&(m(v),d(v),f(v,g),h(v,g))}function C(g,v){var p=lt(
".floating",g),y=v.point;p&&(nt(p,y.x,y.y),$(p).add("positioned"))}function b(g,v,p){var y=u(v.index,g),k=p[v.index-1],_=p[v.index],M=v.point,S=Dn(k,_),O=ne(k,_),
I,H;y&&(I=Dd(y),H={x:M.x-S.x,y:M.y-S.y},O==="v"&&(H={x:H.y,y:H.x}),nt(I,H.x,H.y))}e.on("connection.changed",function(g){x(g.element)}),e.on("connection.remove",
function(g){var v=l(g.element);v&&K(v)}),e.on("element.marker.update",function(g){var v=g.element,p;v.waypoints&&(p=w(v),g.add?$(p).add(g.marker):$(p).remove(g.
marker))}),e.on("element.mousemove",function(g){var v=g.element,p=v.waypoints,y,k;if(p){if(y=l(v,!0),k=Kn(t,p,g.originalEvent),!k)return;C(y,k),k.bendpoint||b(y,
k,p)}}),e.on("element.mousedown",function(g){if(Mt(g)){var v=g.originalEvent,p=g.element;if(p.waypoints)return a(v,p)}}),e.on("selection.changed",function(g){var v=g.
newSelection,p=v[0];p&&p.waypoints&&w(p)}),e.on("element.hover",function(g){var v=g.element;v.waypoints&&w(v)}),e.on("element.out",function(g){var v=g.element;if(v.
waypoints){var p=l(v);if(p){var y=lt(".floating",p);y&&$(y).remove("positioned")}}}),e.on("element.updateId",function(g){var v=g.element,p=g.newId;if(v.waypoints){
var y=l(v);y&&L(y,{"data-element-id":p})}}),this.addHandles=w,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=u}fi.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function Dd(e){return lt(".djs-visual",e)}var Kc=Math.round,De="reconnectStart",Be="reconnectEnd",Un="updateWaypoints";function Xn(e,t,n,o,i,r){this._injector=e,this.start=function(s,a,c,l){var u=n.getGraphics(
a),h=a.source,f=a.target,d=a.waypoints,m;!l&&c===0?m=De:!l&&c===d.length-1?m=Be:m=Un;var w=m===Un?"connection.updateWaypoints":"connection.reconnect",x=i.allowed(
w,{connection:a,source:h,target:f});if(x===!1&&(x=i.allowed(w,{connection:a,source:f,target:h})),x!==!1)return o.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:u,
context:{allowed:x,bendpointIndex:c,connection:a,source:h,target:f,insert:l,type:m}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,u=c.target,h=s.hover,f=a.type;a.hover=h;var d;if(h){var m=f===Un?"connection.updateWaypoints":"connection.reconnect";if(d=a.allowed=i.allowed(m,{connection:c,
source:f===De?h:l,target:f===Be?h:u}),d){a.source=f===De?h:l,a.target=f===Be?h:u;return}d===!1&&(d=a.allowed=i.allowed(m,{connection:c,source:f===Be?h:u,target:f===
De?h:l})),d&&(a.source=f===Be?h:u,a.target=f===De?h:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==Un&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,u=a.connection,h=a.insert,
f=u.waypoints.slice(),d=a.source,m=a.target,w=a.type,x=a.hints||{},C={x:Kc(s.x),y:Kc(s.y)};if(!c)return!1;w===Un?(h?f.splice(l,0,C):f[l]=C,x.bendpointMove={insert:h,
bendpointIndex:l},f=this.cropWaypoints(u,f),r.updateWaypoints(u,Ua(f),x)):(w===De?(x.docking="source",Zn(a)&&(x.docking="target",x.newWaypoints=f.reverse())):w===
Be&&(x.docking="target",Zn(a)&&(x.docking="source",x.newWaypoints=f.reverse())),r.reconnect(u,d,m,C,x))},this)}Xn.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];Xn.prototype.cropWaypoints=function(e,t){var n=this._injector.get("connectionDocking",!1);if(!n)return t;var o=e.waypoints;return e.waypoints=
t,e.waypoints=n.getCroppedWaypoints(e),t=e.waypoints,e.waypoints=o,t};function Zn(e){var t=e.hover,n=e.source,o=e.target,i=e.type;if(i===De)return t&&o&&t===o&&
n!==o;if(i===Be)return t&&n&&t===n&&n!==o}var Bd="reconnectStart",Hd="reconnectEnd",Yc="updateWaypoints",Qn="connect-ok",di="connect-not-ok",Uc="connect-hover",Zc="djs-updating",Xc="djs-dragging",Qc=1100;
function pi(e,t,n,o){this._injector=t;var i=t.get("connectionPreview",!1);n.on("bendpoint.move.start",function(r){var s=r.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,u=c.waypoints,h=u.slice();s.waypoints=u,l&&h.splice(a,0,{x:r.x,y:r.y}),c.waypoints=h;var f=s.draggerGfx=Yn(o.getLayer("overlays"));$(f).add("djs-drag\
ging"),o.addMarker(c,Xc),o.addMarker(c,Zc)}),n.on("bendpoint.move.hover",function(r){var s=r.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(o.addMarker(c,Uc),l===
Yc)return;a?(o.removeMarker(c,di),o.addMarker(c,Qn)):a===!1&&(o.removeMarker(c,Qn),o.addMarker(c,di))}}),n.on(["bendpoint.move.out","bendpoint.move.cleanup"],Qc,
function(r){var s=r.context,a=s.hover,c=s.target;a&&(o.removeMarker(a,Uc),o.removeMarker(a,c?Qn:di))}),n.on("bendpoint.move.move",function(r){var s=r.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,u=s.hover,h=s.type,f=s.connection,d=f.source,m=f.target,w=f.waypoints.slice(),x={x:r.x,y:r.y},C=s.hints||{},b={};i&&(C.
connectionStart&&(b.connectionStart=C.connectionStart),C.connectionEnd&&(b.connectionEnd=C.connectionEnd),h===Bd?Zn(s)?(b.connectionEnd=b.connectionEnd||x,b.source=
m,b.target=u||d,w=w.reverse()):(b.connectionStart=b.connectionStart||x,b.source=u||d,b.target=m):h===Hd?Zn(s)?(b.connectionStart=b.connectionStart||x,b.source=u||
m,b.target=d,w=w.reverse()):(b.connectionEnd=b.connectionEnd||x,b.source=d,b.target=u||m):(b.noCropping=!0,b.noLayout=!0,w[c]=x),h===Yc&&(w=e.cropWaypoints(f,w)),
b.waypoints=w,i.drawPreview(s,a,b)),nt(l,r.x,r.y)},this),n.on(["bendpoint.move.end","bendpoint.move.cancel"],Qc,function(r){var s=r.context,a=s.connection,c=s.draggerGfx,
l=s.hover,u=s.target,h=s.waypoints;a.waypoints=h,K(c),o.removeMarker(a,Zc),o.removeMarker(a,Xc),l&&(o.removeMarker(l,Qn),o.removeMarker(l,u?Qn:di)),i&&i.cleanUp(
s)})}pi.$inject=["bendpointMove","injector","eventBus","canvas"];var Jc="connect-hover",tl="djs-updating";function el(e,t,n){return As(e,t,e[t]+n)}function As(e,t,n){return{x:t==="x"?n:e.x,y:t==="y"?n:e.y}}function zd(e,t,n,o){
var i=Math.max(t[o],n[o]),r=Math.min(t[o],n[o]),s=20,a=Math.min(Math.max(r+s,e[o]),i-s);return As(t,o,a)}function ol(e){return e==="x"?"y":"x"}function nl(e,t,n){
var o,i;return e.original?e.original:(o=oe(t),i=ol(n),As(e,i,o[i]))}function mi(e,t,n,o,i,r){var s=e.get("connectionDocking",!1);this.start=function(h,f,d){var m,
w=n.getGraphics(f),x=d-1,C=d,b=f.waypoints,g=b[x],v=b[C],p=Kn(n,b,h),y,k,_;if(y=ne(g,v),!!y)return k=y==="v"?"x":"y",x===0&&(g=nl(g,f.source,k)),C===b.length-1&&
(v=nl(v,f.target,k)),p?_=p.point:_={x:(g.x+v.x)/2,y:(g.y+v.y)/2},m={connection:f,segmentStartIndex:x,segmentEndIndex:C,segmentStart:g,segmentEnd:v,axis:k,dragPosition:_},
o.init(h,_,"connectionSegment.move",{cursor:k==="x"?"resize-ew":"resize-ns",data:{connection:f,connectionGfx:w,context:m}})};function a(h,f){if(!s)return f;var d=h.
waypoints,m;return h.waypoints=f,m=s.getCroppedWaypoints(h),h.waypoints=d,m}function c(h){i.update("connection",h.connection,h.connectionGfx)}function l(h,f,d){
var m=h.newWaypoints,w=h.segmentStartIndex+f,x=m[w],C=h.segmentEndIndex+f,b=m[C],g=ol(h.axis),v=zd(d,x,b,g);nt(h.draggerGfx,v.x,v.y)}function u(h,f){var d=0,m=h.
filter(function(w,x){return Vo(h[x-1],h[x+1],w)?(d=x<=f?d-1:d,!1):!0});return{waypoints:m,segmentOffset:d}}t.on("connectionSegment.move.start",function(h){var f=h.
context,d=h.connection,m=n.getLayer("overlays");f.originalWaypoints=d.waypoints.slice(),f.draggerGfx=hi(m,f.segmentStart,f.segmentEnd),$(f.draggerGfx).add("djs-\
dragging"),n.addMarker(d,tl)}),t.on("connectionSegment.move.move",function(h){var f=h.context,d=f.connection,m=f.segmentStartIndex,w=f.segmentEndIndex,x=f.segmentStart,
C=f.segmentEnd,b=f.axis,g=f.originalWaypoints.slice(),v=el(x,b,h["d"+b]),p=el(C,b,h["d"+b]),y=g.length,k=0;g[m]=v,g[w]=p;var _,M;m<2&&(_=ve(d.source,v),m===1?_===
"intersect"&&(g.shift(),g[0]=v,k--):_!=="intersect"&&(g.unshift(x),k++)),w>y-3&&(M=ve(d.target,p),w===y-2?M==="intersect"&&(g.pop(),g[g.length-1]=p):M!=="inters\
ect"&&g.push(C)),f.newWaypoints=d.waypoints=a(d,g),l(f,k,h),f.newSegmentStartIndex=m+k,c(h)}),t.on("connectionSegment.move.hover",function(h){h.context.hover=h.
hover,n.addMarker(h.hover,Jc)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(h){var f=h.context.hover;f&&n.removeMarker(f,Jc)}),
t.on("connectionSegment.move.cleanup",function(h){var f=h.context,d=f.connection;f.draggerGfx&&K(f.draggerGfx),n.removeMarker(d,tl)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(h){var f=h.context,d=f.connection;d.waypoints=f.originalWaypoints,c(h)}),t.on("connectionSegment.move.end",function(h){
var f=h.context,d=f.connection,m=f.newWaypoints,w=f.newSegmentStartIndex;m=m.map(function(p){return{original:p.original,x:Math.round(p.x),y:Math.round(p.y)}});var x=u(
m,w),C=x.waypoints,b=a(d,C),g=x.segmentOffset,v={segmentMove:{segmentStartIndex:f.segmentStartIndex,newSegmentStartIndex:w+g}};r.updateWaypoints(d,b,v)})}mi.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Fd=Math.abs,il=Math.round;function rl(e,t,n){n=n===void 0?10:n;var o,i;for(o=0;o<t.length;o++)if(i=t[o],Fd(i-e)<=n)return i}function sl(e){return{x:e.x,y:e.
y}}function al(e){return{x:e.x+e.width,y:e.y+e.height}}function He(e,t){return!e||isNaN(e.x)||isNaN(e.y)?t:{x:il(e.x+e.width/2),y:il(e.y+e.height/2)}}function re(e,t){
var n=e.snapped;return n?typeof t=="string"?n[t]:n.x&&n.y:!1}function _t(e,t,n){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof n!="nu\
mber"&&n!==!1)throw new Error("value must be Number or false");var o,i=e[t],r=e.snapped=e.snapped||{};return n===!1?r[t]=!1:(r[t]=!0,o=n-i,e[t]+=o,e["d"+t]+=o),
i}function gi(e){return e.children||[]}var Gd=Math.abs,cl=Math.round,Rs=10;function yi(e){function t(r,s){if(z(r)){for(var a=r.length;a--;)if(Gd(r[a]-s)<=Rs)return r[a]}else{r=+r;var c=s%r;if(c<Rs)return s-
c;if(c>r-Rs)return s-c+r}return s}function n(r,s){if(r.waypoints)return Vc(s,r);if(r.width)return{x:cl(r.width/2+r.x),y:cl(r.height/2+r.y)}}function o(r){var s=r.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,u=s.segmentStart,h=s.segmentStartIndex,f=s.segmentEnd,d=s.segmentEndIndex,m=s.axis;if(a)return a;var w=[l[h-
1],u,f,l[d+1]];return h<2&&w.unshift(n(c.source,r)),d>l.length-3&&w.unshift(n(c.target,r)),s.snapPoints=a={horizontal:[],vertical:[]},E(w,function(x){x&&(x=x.original||
x,m==="y"&&a.horizontal.push(x.y),m==="x"&&a.vertical.push(x.x))}),a}e.on("connectionSegment.move.move",1500,function(r){var s=o(r),a=r.x,c=r.y,l,u;if(s){l=t(s.
vertical,a),u=t(s.horizontal,c);var h=a-l,f=c-u;A(r,{dx:r.dx-h,dy:r.dy-f,x:l,y:u}),(h||s.vertical.indexOf(a)!==-1)&&_t(r,"x",l),(f||s.horizontal.indexOf(c)!==-1)&&
_t(r,"y",u)}});function i(r){var s=r.snapPoints,a=r.connection.waypoints,c=r.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return r.snapPoints=s={horizontal:[],
vertical:[]},E(l,function(u){u&&(u=u.original||u,s.horizontal.push(u.y),s.vertical.push(u.x))}),s}e.on(["connect.hover","connect.move","connect.end"],1500,function(r){
var s=r.context,a=s.hover,c=a&&n(a,r);!Y(a)||!c||!c.x||!c.y||(_t(r,"x",c.x),_t(r,"y",c.y))}),e.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(r){
var s=r.context,a=i(s),c=s.hover,l=c&&n(c,r),u=r.x,h=r.y,f,d;if(a){f=t(l?a.vertical.concat([l.x]):a.vertical,u),d=t(l?a.horizontal.concat([l.y]):a.horizontal,h);
var m=u-f,w=h-d;A(r,{dx:r.dx-m,dy:r.dy-w,x:r.x-m,y:r.y-w}),(m||a.vertical.indexOf(u)!==-1)&&_t(r,"x",f),(w||a.horizontal.indexOf(h)!==-1)&&_t(r,"y",d)}})}yi.$inject=
["eventBus"];var ll={__depends__:[Ct,wt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",fi],bendpointMove:["type",Xn],bendpointMovePreview:[
"type",pi],connectionSegmentMove:["type",mi],bendpointSnapping:["type",yi]};function vi(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}vi.prototype.next=function(){return this._prefix+ ++this._counter};var Wd=new vi("ps"),Vd=["marker-start","marker-mid","marker-end"],qd=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Vt(e,t,n,o){
this._elementRegistry=e,this._canvas=n,this._styles=o}Vt.$inject=["elementRegistry","eventBus","canvas","styles"];Vt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Vt.prototype.getGfx=function(e){return this._elementRegistry.getGraphics(e)};Vt.prototype.addDragger=function(e,t,n,o="djs-dragger"){n=
n||this.getGfx(e);var i=cs(n);return this._cloneMarkers(Ie(i),o),L(i,this._styles.cls(o,[])),N(t,i),L(i,"data-preview-support-element-id",e.id),i};Vt.prototype.
addFrame=function(e,t){var n=j("rect",{class:"djs-resize-overlay",width:e.width,height:e.height,x:e.x,y:e.y});return N(t,n),L(n,"data-preview-support-element-id",
e.id),n};Vt.prototype._cloneMarkers=function(e,t="djs-dragger",n=e){var o=this;e.childNodes&&e.childNodes.forEach(i=>{o._cloneMarkers(i,t,n)}),Zd(e)&&Vd.forEach(
function(i){if(L(e,i)){var r=Kd(e,i,o._canvas.getContainer());r&&o._cloneMarker(n,e,r,i,t)}})};Vt.prototype._cloneMarker=function(e,t,n,o,i="djs-dragger"){var r=[
n.id,i,Wd.next()].join("-"),s=lt("marker#"+n.id,e);e=e||this._canvas._svg;var a=s||cs(n);a.id=r,$(a).add(i);var c=lt(":scope > defs",e);c||(c=j("defs"),N(e,c)),
N(c,a);var l=Ud(a.id);L(t,o,l)};function Kd(e,t,n){var o=Yd(L(e,t));return lt("marker#"+o,n||document)}function Yd(e){return e.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function Ud(e){return"url(#"+e+")"}function Zd(e){return qd.indexOf(e.nodeName)!==-1}var ln={__init__:["previewSupport"],previewSupport:["type",Vt]};var Xd="drop-ok",ul="drop-not-ok",hl="attach-ok",fl="new-parent",dl="create",Qd=2e3;function xi(e,t,n,o,i){function r(c,l,u,h,f){if(!l)return!1;c=Z(c,function(b){
var g=b.labelTarget;return!b.parent&&!(Ft(b)&&c.indexOf(g)!==-1)});var d=Jt(c,function(b){return!Y(b)}),m=!1,w=!1,x=!1;ml(c)&&(m=i.allowed("shape.attach",{position:u,
shape:d,target:l})),m||(ml(c)?x=i.allowed("shape.create",{position:u,shape:d,source:h,target:l}):x=i.allowed("elements.create",{elements:c,position:u,target:l}));
var C=f.connectionTarget;return x||m?(d&&h&&(w=i.allowed("connection.create",{source:C===h?d:h,target:C===h?h:d,hints:{targetParent:l,targetAttach:m}})),{attach:m,
connect:w}):x===null||m===null?null:!1}function s(c,l){[hl,Xd,ul,fl].forEach(function(u){u===l?e.addMarker(c,u):e.removeMarker(c,u)})}n.on(["create.move","creat\
e.hover"],function(c){var l=c.context,u=l.elements,h=c.hover,f=l.source,d=l.hints||{};if(!h){l.canExecute=!1,l.target=null;return}pl(c);var m={x:c.x,y:c.y},w=l.
canExecute=h&&r(u,h,m,f,d);h&&w!==null&&(l.target=h,w&&w.attach?s(h,hl):s(h,w?fl:ul))}),n.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),n.on("create.end",function(c){var l=c.context,u=l.source,h=l.shape,f=l.elements,d=l.target,m=l.canExecute,w=m&&m.attach,x=m&&m.connect,C=l.hints||
{};if(m===!1||!d)return!1;pl(c);var b={x:c.x,y:c.y};x?h=o.appendShape(u,h,b,d,{attach:w,connection:x===!0?{}:x,connectionTarget:C.connectionTarget}):(f=o.createElements(
f,b,d,A({},C,{attach:w})),h=Jt(f,function(g){return!Y(g)})),A(l,{elements:f,shape:h}),A(c,{elements:f,shape:h})});function a(){var c=t.context();c&&c.prefix===dl&&
t.cancel()}n.on("create.init",function(){n.on("elements.changed",a),n.once(["create.cancel","create.end"],Qd,function(){n.off("elements.changed",a)})}),this.start=
function(c,l,u){z(l)||(l=[l]);var h=Jt(l,function(m){return!Y(m)});if(h){u=A({elements:l,hints:{},shape:h},u||{}),E(l,function(m){B(m.x)||(m.x=0),B(m.y)||(m.y=0)});
var f=Z(l,function(m){return!m.hidden}),d=vt(f);E(l,function(m){Y(m)&&(m.waypoints=yt(m.waypoints,function(w){return{x:w.x-d.x-d.width/2,y:w.y-d.y-d.height/2}})),
A(m,{x:m.x-d.x-d.width/2,y:m.y-d.y-d.height/2})}),t.init(c,dl,{cursor:"grabbing",autoActivate:!0,data:{shape:h,elements:l,context:u}})}}}xi.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function pl(e){var t=e.context,n=t.createConstraints;n&&(n.left&&(e.x=Math.max(e.x,n.left)),n.right&&(e.x=Math.min(e.x,n.
right)),n.top&&(e.y=Math.max(e.y,n.top)),n.bottom&&(e.y=Math.min(e.y,n.bottom)))}function ml(e){return e&&e.length===1&&!Y(e[0])}var Jd=750;function wi(e,t,n,o,i){function r(s){var a=j("g");L(a,i.cls("djs-drag-group",["no-events"]));var c=j("g");return s.forEach(function(l){var u;l.hidden||
(l.waypoints?(u=n._createContainer("connection",c),n.drawConnection(Ie(u),l)):(u=n._createContainer("shape",c),n.drawShape(Ie(u),l),nt(u,l.x,l.y)),o.addDragger(
l,a,u))}),a}t.on("create.move",Jd,function(s){var a=s.hover,c=s.context,l=c.elements,u=c.dragGroup;u||(u=c.dragGroup=r(l));var h;a?(u.parentNode||(h=e.getActiveLayer(),
N(h,u)),nt(u,s.x,s.y)):K(u)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&K(c)})}wi.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var gl={__depends__:[Ct,ln,wt,bt],__init__:["create","createPreview"],create:["type",xi],createPreview:["type",wi]};var yl="is not a registered action",tp="is already registered";function Lt(e,t){this._eventBus=e,this._actions={};var n=this;e.on("diagram.init",function(){n._registerDefaultActions(
t),e.fire("editorActions.init",{editorActions:n})})}Lt.$inject=["eventBus","injector"];Lt.prototype._registerDefaultActions=function(e){var t=e.get("commandStac\
k",!1),n=e.get("modeling",!1),o=e.get("selection",!1),i=e.get("zoomScroll",!1),r=e.get("copyPaste",!1),s=e.get("canvas",!1),a=e.get("rules",!1),c=e.get("keyboar\
dMove",!1),l=e.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),r&&o&&this.register("c\
opy",function(){var u=o.get();if(u.length)return r.copy(u)}),r&&o&&this.register("duplicate",function(){var u=o.get();if(u.length)return r.duplicate(u)}),r&&this.
register("paste",function(){r.paste()}),r&&o&&a&&this.register("cut",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u});if(h!==
!1){var f=z(h)?h:u;return r.cut(f.slice())}}}),i&&this.register("stepZoom",function(u){i.stepZoom(u.value)}),s&&this.register("zoom",function(u){s.zoom(u.value)}),
n&&o&&a&&this.register("removeSelection",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u}),f;h!==!1&&(z(h)?f=h:f=u,f.length&&
n.removeElements(f.slice()))}}),c&&this.register("moveCanvas",function(u){c.moveCanvas(u)}),l&&this.register("moveSelection",function(u){l.moveSelection(u.direction,
u.accelerated)})};Lt.prototype.trigger=function(e,t){if(!this._actions[e])throw Os(e,yl);var n=this._eventBus.fire("editorActions.allowed",{action:e,opts:t});if(n!==
!1)return this._actions[e](t)};Lt.prototype.register=function(e,t){var n=this;if(typeof e=="string")return this._registerAction(e,t);E(e,function(o,i){n._registerAction(
i,o)})};Lt.prototype._registerAction=function(e,t){if(this.isRegistered(e))throw Os(e,tp);this._actions[e]=t};Lt.prototype.unregister=function(e){if(!this.isRegistered(
e))throw Os(e,yl);this._actions[e]=void 0};Lt.prototype.getActions=function(){return Object.keys(this._actions)};Lt.prototype.isRegistered=function(e){return!!this.
_actions[e]};function Os(e,t){return new Error(e+" "+t)}var vl={__init__:["editorActions"],editorActions:["type",Lt]};function se(e,t){F.call(this,e),this._gridSnapping=t;var n=this;this.preExecute("shape.resize",function(o){var i=o.context,r=i.hints||{},s=r.autoResize;if(s){var a=i.
shape,c=i.newBounds;da(s)?i.newBounds=n.snapComplex(c,s):i.newBounds=n.snapSimple(a,c)}})}se.$inject=["eventBus","gridSnapping","modeling"];ct(se,F);se.prototype.
snapSimple=function(e,t){var n=this._gridSnapping;return t.width=n.snapValue(t.width,{min:t.width}),t.height=n.snapValue(t.height,{min:t.height}),t.x=e.x+e.width/
2-t.width/2,t.y=e.y+e.height/2-t.height/2,t};se.prototype.snapComplex=function(e,t){return/w|e/.test(t)&&(e=this.snapHorizontally(e,t)),/n|s/.test(t)&&(e=this.snapVertically(
e,t)),e};se.prototype.snapHorizontally=function(e,t){var n=this._gridSnapping,o=/w/.test(t),i=/e/.test(t),r={};return r.width=n.snapValue(e.width,{min:e.width}),
i&&(o?(r.x=n.snapValue(e.x,{max:e.x}),r.width+=n.snapValue(e.x-r.x,{min:e.x-r.x})):e.x=e.x+e.width-r.width),A(e,r),e};se.prototype.snapVertically=function(e,t){
var n=this._gridSnapping,o=/n/.test(t),i=/s/.test(t),r={};return r.height=n.snapValue(e.height,{min:e.height}),o&&(i?(r.y=n.snapValue(e.y,{max:e.y}),r.height+=n.
snapValue(e.y-r.y,{min:e.y-r.y})):e.y=e.y+e.height-r.height),A(e,r),e};var ep=2e3;function bi(e,t){e.on(["spaceTool.move","spaceTool.end"],ep,function(n){var o=n.context;if(o.initialized){var i=o.axis,r;i==="x"?(r=t.snapValue(n.dx),
n.x=n.x+r-n.dx,n.dx=r):(r=t.snapValue(n.dy),n.y=n.y+r-n.dy,n.dy=r)}})}bi.$inject=["eventBus","gridSnapping"];var xl={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",se],gridSnappingSpaceToolBehavior:["type",bi]};var Jn=10;function _i(e,t,n){return n||(n="round"),Math[n](e/t)*t}var np=1200,op=800;function qt(e,t,n){var o=!n||n.active!==!1;this._eventBus=t;var i=this;t.on("diagram.init",op,function(){i.setActive(o)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],np,function(r){var s=r.originalEvent;if(!(!i.active||s&&J(s))){var a=r.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var u={},h=rp(r,l,e);h&&(u.offset=h);var f=ip(r,l);f&&A(u,f),re(r,l)||i.snapEvent(r,l,u)})}})}qt.prototype.snapEvent=function(e,t,n){
var o=this.snapValue(e[t],n);_t(e,t,o)};qt.prototype.getGridSpacing=function(){return Jn};qt.prototype.snapValue=function(e,t){var n=0;t&&t.offset&&(n=t.offset),
e+=n,e=_i(e,Jn);var o,i;return t&&t.min&&(o=t.min,B(o)&&(o=_i(o+n,Jn,"ceil"),e=Math.max(e,o))),t&&t.max&&(i=t.max,B(i)&&(i=_i(i+n,Jn,"floor"),e=Math.min(e,i))),
e-=n,e};qt.prototype.isActive=function(){return this.active};qt.prototype.setActive=function(e){this.active=e,this._eventBus.fire("gridSnapping.toggle",{active:e})};
qt.prototype.toggleActive=function(){this.setActive(!this.active)};qt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function ip(e,t){var n=e.context,
o=n.createConstraints,i=n.resizeConstraints||{},r=n.gridSnappingContext,s=r.snapConstraints;if(s&&s[t])return s[t];s||(s=r.snapConstraints={}),s[t]||(s[t]={});var a=n.
direction;o&&(ki(t)?(s.x.min=o.left,s.x.max=o.right):(s.y.min=o.top,s.y.max=o.bottom));var c=i.min,l=i.max;return c&&(ki(t)?bl(a)?s.x.max=c.left:s.x.min=c.right:
wl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(ki(t)?bl(a)?s.x.min=l.left:s.x.max=l.right:wl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function rp(e,t,n){var o=e.context,
i=e.shape,r=o.gridSnappingContext,s=r.snapLocation,a=r.snapOffset;return a&&B(a[t])||(a||(a=r.snapOffset={}),B(a[t])||(a[t]=0),!i)||(n.get(i.id)||(ki(t)?a[t]+=i[t]+
i.width/2:a[t]+=i[t]+i.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=i.width/2:/right/.test(s)&&(a[t]+=i.width/2):/top/.test(s)?a[t]-=i.height/2:/bottom/.test(s)&&
(a[t]+=i.height/2)),a[t]}function ki(e){return e==="x"}function wl(e){return e.indexOf("n")!==-1}function bl(e){return e.indexOf("w")!==-1}var _l={__depends__:[xl],__init__:["gridSnapping"],gridSnapping:["type",qt]};var Ei="keyboard.keydown",sp="keyboard.keyup",ap=1e3,kl="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function tt(e,t){var n=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){n._fire("destroy"),n.unbind()}),e.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(kl));var o=e&&e.bind!==!1;t.on("canvas.init",function(i){n._target=i.svg,o&&n.bind(),n._fire("init")})}tt.$inject=["con\
fig.keyboard","eventBus"];tt.prototype._keydownHandler=function(e){this._keyHandler(e,Ei)};tt.prototype._keyupHandler=function(e){this._keyHandler(e,sp)};tt.prototype.
_keyHandler=function(e,t){var n;if(!this._isEventIgnored(e)){var o={keyEvent:e};n=this._eventBus.fire(t||Ei,o),n&&e.preventDefault()}};tt.prototype._isEventIgnored=
function(e){return!1};tt.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(kl)),this.unbind(),e=this._node=this._target,D.bind(
e,"keydown",this._keydownHandler),D.bind(e,"keyup",this._keyupHandler),this._fire("bind")};tt.prototype.getBinding=function(){return this._node};tt.prototype.unbind=
function(){var e=this._node;e&&(this._fire("unbind"),D.unbind(e,"keydown",this._keydownHandler),D.unbind(e,"keyup",this._keyupHandler)),this._node=null};tt.prototype.
_fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};tt.prototype.addListener=function(e,t,n){gt(e)&&(n=t,t=e,e=ap),this._eventBus.on(n||Ei,e,
t)};tt.prototype.removeListener=function(e,t){this._eventBus.off(t||Ei,e)};tt.prototype.hasModifier=Pc;tt.prototype.isCmd=J;tt.prototype.isShift=ai;tt.prototype.
isKey=rt;var cp=500;function to(e,t){var n=this;e.on("editorActions.init",cp,function(o){var i=o.editorActions;n.registerBindings(t,i)})}to.$inject=["eventBus","keyboard"];
to.prototype.registerBindings=function(e,t){function n(o,i){t.isRegistered(o)&&e.addListener(i)}n("undo",function(o){var i=o.keyEvent;if(Dc(i))return t.trigger(
"undo"),!0}),n("redo",function(o){var i=o.keyEvent;if(Bc(i))return t.trigger("redo"),!0}),n("copy",function(o){var i=o.keyEvent;if($c(i))return t.trigger("copy"),
!0}),n("paste",function(o){var i=o.keyEvent;if(Ic(i))return t.trigger("paste"),!0}),n("duplicate",function(o){var i=o.keyEvent;if(jc(i))return t.trigger("duplic\
ate"),!0}),n("cut",function(o){var i=o.keyEvent;if(Nc(i))return t.trigger("cut"),!0}),n("stepZoom",function(o){var i=o.keyEvent;if(rt(["+","="],i)&&J(i))return t.
trigger("stepZoom",{value:1}),!0}),n("stepZoom",function(o){var i=o.keyEvent;if(rt("-",i)&&J(i))return t.trigger("stepZoom",{value:-1}),!0}),n("zoom",function(o){
var i=o.keyEvent;if(rt("0",i)&&J(i))return t.trigger("zoom",{value:1}),!0}),n("removeSelection",function(o){var i=o.keyEvent;if(rt(["Backspace","Delete"],i))return t.
trigger("removeSelection"),!0})};var Si={__init__:["keyboard","keyboardBindings"],keyboard:["type",tt],keyboardBindings:["type",to]};var lp={moveSpeed:1,moveSpeedAccelerated:10},up=1500,hp="left",fp="up",dp="right",pp="down",mp={ArrowLeft:hp,ArrowUp:fp,ArrowRight:dp,ArrowDown:pp},gp={left:function(e){
return{x:-e,y:0}},up:function(e){return{x:0,y:-e}},right:function(e){return{x:e,y:0}},down:function(e){return{x:0,y:e}}};function Mi(e,t,n,o,i){var r=this;this.
_config=A({},lp,e||{}),t.addListener(up,function(s){var a=s.keyEvent,c=mp[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return r.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=i.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],u=gp[s](l),h=o.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
h&&n.moveElements(c,u)}}}Mi.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var El={__depends__:[Si,bt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Mi]};var yp=250;function ae(e){this._eventBus=e,this._tools=[],this._active=null}ae.$inject=["eventBus"];ae.prototype.registerTool=function(e,t){var n=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);n.push(e),this.bindEvents(e,t)};ae.prototype.isActive=function(e){return e&&this._active===e};
ae.prototype.length=function(e){return this._tools.length};ae.prototype.setActive=function(e){var t=this._eventBus;this._active!==e&&(this._active=e,t.fire("too\
l-manager.update",{tool:e}))};ae.prototype.bindEvents=function(e,t){var n=this._eventBus,o=[];n.on(t.tool+".init",function(i){var r=i.context;if(!r.reactivate&&
this.isActive(e)){this.setActive(null);return}this.setActive(e)},this),E(t,function(i){o.push(i+".ended"),o.push(i+".canceled")}),n.on(o,yp,function(i){this._active&&
(vp(i)||this.setActive(null))},this)};function vp(e){var t=e.originalEvent&&e.originalEvent.target;return t&&Pe(t,'.group[data-group="tools"]')}var Sl={__depends__:[Ct],__init__:["toolManager"],toolManager:["type",ae]};function eo(e){var t=this;this._lastMoveEvent=null;function n(o){t._lastMoveEvent=o}e.on("canvas.init",function(o){var i=t._svg=o.svg;i.addEventListener("mousem\
ove",n)}),e.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",n)})}eo.$inject=["eventBus"];eo.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||xp(0,0)};function xp(e,t){var n=document.createEvent("MouseEvent"),o=e,i=t,r=e,s=t;return n.initMouseEvent&&n.initMouseEvent(
"mousemove",!0,!0,window,0,o,i,r,s,!1,!1,!1,!1,0,null),n}var Ml={__init__:["mouse"],mouse:["type",eo]};var Rl="crosshair",Cl="selected",wp="djs-dragging-active-lasso";function Kt(e,t,n,o,i,r,s){this._selection=i,this._dragging=n,this._mouse=s;var a=this,c={create:function(h){
var f=t.getActiveLayer(),d=h.frame=j("rect");L(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),N(f,d),l(!0),this.update(h)},update:function(h){var f=h.frame,
d=h.bbox;f&&d&&L(f,{x:d.x,y:d.y,width:d.width,height:d.height});var m=h.marked,w=h.lastMarked;if(m&&w){for(let x of w)m.has(x)||t.removeMarker(x,Cl);for(let x of m)
w.has(x)||t.addMarker(x,Cl)}},remove:function(h){this.update(h),h.frame&&K(h.frame),l(!1)}};function l(h){$(t.getContainer()).toggle(wp,h)}function u(h){var f=o.
getAll();return new Set(Pn(ps(f,h)))}r.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),e.on("lasso.selection.end",function(h){var f=h.originalEvent.
target;!h.hover&&!(f instanceof SVGElement)||e.once("lasso.selection.ended",function(){a.activateLasso(h.originalEvent,!0)})}),e.on("lasso.end",0,function(h){var f=h.
context;a._select(Array.from(f.marked))}),e.on("lasso.start",function(h){var f=h.context;f.bbox=Al(h),f.add=Vn(h),f.lastMarked=new Set(i.get()),f.add?f.marked=f.
lastMarked:f.marked=new Set,f.initialMarked=f.marked,c.create(f)}),e.on("lasso.move",function(h){var f=h.context,d=f.bbox=Al(h),m=u(d),w=f.initialMarked.union(m);
f.lastMarked=f.marked,f.marked=w,c.update(f)}),e.on("lasso.cleanup",function(h){var f=h.context;f.lastMarked=f.marked,f.marked=new Set(i.get()),c.remove(h.context)}),
e.on("element.mousedown",1500,function(h){if(Vn(h))return a.activateLasso(h.originalEvent),!0})}Kt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Kt.prototype.activateLasso=function(e,t){this._dragging.init(e,"lasso",{autoActivate:t,cursor:Rl,data:{context:{}},keepSelection:!0})};
Kt.prototype.activateSelection=function(e,t){this._dragging.init(e,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:Rl,data:{context:{}},keepSelection:!0})};
Kt.prototype._select=function(e){this._selection.select(e)};Kt.prototype.select=function(e,t,n=[]){var o=Pn(ps(e,t));this._select([...n,...o])};Kt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var e=this._mouse.getLastMoveEvent();this.activateSelection(e,!!e)};Kt.prototype.isActive=function(){
var e=this._dragging.context();return e&&/^lasso/.test(e.prefix)};function Al(e){var t={x:e.x-e.dx,y:e.y-e.dy},n={x:e.x,y:e.y},o;return t.x<=n.x&&t.y<n.y||t.x<n.
x&&t.y<=n.y?o={x:t.x,y:t.y,width:n.x-t.x,height:n.y-t.y}:t.x>=n.x&&t.y<n.y||t.x>n.x&&t.y<=n.y?o={x:n.x,y:t.y,width:t.x-n.x,height:n.y-t.y}:t.x<=n.x&&t.y>n.y||t.
x<n.x&&t.y>=n.y?o={x:t.x,y:n.y,width:n.x-t.x,height:t.y-n.y}:t.x>=n.x&&t.y>n.y||t.x>n.x&&t.y>=n.y?o={x:n.x,y:n.y,width:t.x-n.x,height:t.y-n.y}:o={x:n.x,y:n.y,width:0,
height:0},o}var Ol={__depends__:[Sl,Ml],__init__:["lassoTool"],lassoTool:["type",Kt]};function W(e,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=e,
this._uid=1,e.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}W.$inject=["eventBus","injector"];W.prototype.execute=function(e,t){if(!e)
throw new Error("command required");this._currentExecution.trigger="execute";let n={command:e,context:t};this._pushAction(n),this._internalExecute(n),this._popAction()};
W.prototype.canExecute=function(e,t){let n={command:e,context:t},o=this._getHandler(e),i=this._fire(e,"canExecute",n);if(i===void 0){if(!o)return!1;o.canExecute&&
(i=o.canExecute(t))}return i};W.prototype.clear=function(e){this._stack.length=0,this._stackIdx=-1,e!==!1&&this._fire("changed",{trigger:"clear"})};W.prototype.
undo=function(){let e=this._getUndoAction(),t;if(e){for(this._currentExecution.trigger="undo",this._pushAction(e);e&&(this._internalUndo(e),t=this._getUndoAction(),
!(!t||t.id!==e.id));)e=t;this._popAction()}};W.prototype.redo=function(){let e=this._getRedoAction(),t;if(e){for(this._currentExecution.trigger="redo",this._pushAction(
e);e&&(this._internalExecute(e,!0),t=this._getRedoAction(),!(!t||t.id!==e.id));)e=t;this._popAction()}};W.prototype.register=function(e,t){this._setHandler(e,t)};
W.prototype.registerHandler=function(e,t){if(!e||!t)throw new Error("command and handlerCls must be defined");let n=this._injector.instantiate(t);this.register(
e,n)};W.prototype.canUndo=function(){return!!this._getUndoAction()};W.prototype.canRedo=function(){return!!this._getRedoAction()};W.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};W.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};W.prototype._internalUndo=function(e){let t=e.command,
n=e.context,o=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",e),o.revert&&this._markDirty(o.revert(n)),this._revertedAction(e),this._fire(t,"reve\
rted",e)})};W.prototype._fire=function(e,t,n){arguments.length<3&&(n=t,t=null);let o=t?[e+"."+t,t]:[e],i;n=this._eventBus.createEvent(n);for(let r of o)if(i=this.
_eventBus.fire("commandStack."+r,n),n.cancelBubble)break;return i};W.prototype._createId=function(){return this._uid++};W.prototype._atomicDo=function(e){let t=this.
_currentExecution;t.atomic=!0;try{e()}finally{t.atomic=!1}};W.prototype._internalExecute=function(e,t){let n=e.command,o=e.context,i=this._getHandler(n);if(!i)throw new Error(
"no command handler registered for <"+n+">");this._pushAction(e),t||(this._fire(n,"preExecute",e),i.preExecute&&i.preExecute(o),this._fire(n,"preExecuted",e)),this.
_atomicDo(()=>{this._fire(n,"execute",e),i.execute&&this._markDirty(i.execute(o)),this._executedAction(e,t),this._fire(n,"executed",e)}),t||(this._fire(n,"postE\
xecute",e),i.postExecute&&i.postExecute(o),this._fire(n,"postExecuted",e)),this._popAction()};W.prototype._pushAction=function(e){let t=this._currentExecution,n=t.
actions,o=n[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+e.command+")");e.id||(e.id=o&&o.id||this._createId()),n.
push(e)};W.prototype._popAction=function(){let e=this._currentExecution,t=e.trigger,n=e.actions,o=e.dirty;n.pop(),n.length||(this._eventBus.fire("elements.chang\
ed",{elements:os("id",o.reverse())}),o.length=0,this._fire("changed",{trigger:t}),e.trigger=null)};W.prototype._markDirty=function(e){let t=this._currentExecution;
e&&(e=z(e)?e:[e],t.dirty=t.dirty.concat(e))};W.prototype._executedAction=function(e,t){let n=++this._stackIdx;t||this._stack.splice(n,this._stack.length,e)};W.prototype.
_revertedAction=function(e){this._stackIdx--};W.prototype._getHandler=function(e){return this._handlerMap[e]};W.prototype._setHandler=function(e,t){if(!e||!t)throw new Error(
"command and handler required");if(this._handlerMap[e])throw new Error("overriding handler for command <"+e+">");this._handlerMap[e]=t};var Tl={commandStack:["type",W]};function Ci(e,t,n,o){e.on("element.changed",function(i){var r=i.element;(r.parent||r===t.getRootElement())&&(i.gfx=n.getGraphics(r)),i.gfx&&e.fire(zo(r)+".chang\
ed",i)}),e.on("elements.changed",function(i){var r=i.elements;r.forEach(function(s){e.fire("element.changed",{element:s})}),o.updateContainments(r)}),e.on("shap\
e.changed",function(i){o.update("shape",i.element,i.gfx)}),e.on("connection.changed",function(i){o.update("connection",i.element,i.gfx)})}Ci.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var Ai={__init__:["changeSupport"],changeSupport:["type",Ci]};function un(e,t){this._modeling=e,this._canvas=t}un.$inject=["modeling","canvas"];un.prototype.preExecute=function(e){var t=this._modeling,n=e.elements,o=e.alignment;
E(n,function(i){var r={x:0,y:0};Ae(o.left)?r.x=o.left-i.x:Ae(o.right)?r.x=o.right-i.width-i.x:Ae(o.center)?r.x=o.center-Math.round(i.width/2)-i.x:Ae(o.top)?r.y=
o.top-i.y:Ae(o.bottom)?r.y=o.bottom-i.height-i.y:Ae(o.middle)&&(r.y=o.middle-Math.round(i.height/2)-i.y),t.moveElements([i],r,i.parent)})};un.prototype.postExecute=
function(e){};function hn(e){this._modeling=e}hn.$inject=["modeling"];hn.prototype.preExecute=function(e){var t=e.source;if(!t)throw new Error("source required");var n=e.target||
t.parent,o=e.shape,i=e.hints||{};o=e.shape=this._modeling.createShape(o,e.position,n,{attach:i.attach}),e.shape=o};hn.prototype.postExecute=function(e){var t=e.
hints||{};bp(e.source,e.shape)||(t.connectionTarget===e.source?this._modeling.connect(e.shape,e.source,e.connection):this._modeling.connect(e.source,e.shape,e.connection))};
function bp(e,t){return pa(e.outgoing,function(n){return n.target===t})}function fn(e,t){this._canvas=e,this._layouter=t}fn.$inject=["canvas","layouter"];fn.prototype.execute=function(e){var t=e.connection,n=e.source,o=e.target,i=e.
parent,r=e.parentIndex,s=e.hints;if(!n||!o)throw new Error("source and target required");if(!i)throw new Error("parent required");return t.source=n,t.target=o,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,i,r),t};fn.prototype.revert=function(e){var t=e.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var Ri=Math.round;function no(e){this._modeling=e}no.$inject=["modeling"];no.prototype.preExecute=function(e){var t=e.elements,n=e.parent,o=e.parentIndex,i=e.position,
r=e.hints,s=this._modeling;E(t,function(h){B(h.x)||(h.x=0),B(h.y)||(h.y=0)});var a=Z(t,function(h){return!h.hidden}),c=vt(a);E(t,function(h){Y(h)&&(h.waypoints=
yt(h.waypoints,function(f){return{x:Ri(f.x-c.x-c.width/2+i.x),y:Ri(f.y-c.y-c.height/2+i.y)}})),A(h,{x:Ri(h.x-c.x-c.width/2+i.x),y:Ri(h.y-c.y-c.height/2+i.y)})});
var l=new Set(Ea(t)),u={};E(t,function(h){if(Y(h)){u[h.id]=B(o)?s.createConnection(u[h.source.id],u[h.target.id],o,h,h.parent||n,r):s.createConnection(u[h.source.
id],u[h.target.id],h,h.parent||n,r);return}var f=A({},r);l.has(h)||(f.autoResize=!1),Ft(h)&&(f=va(f,["attach"])),u[h.id]=B(o)?s.createShape(h,Te(h,["x","y","wid\
th","height"]),h.parent||n,o,f):s.createShape(h,Te(h,["x","y","width","height"]),h.parent||n,f)}),e.elements=Pn(u)};var Ll=Math.round;function Pt(e){this._canvas=e}Pt.$inject=["canvas"];Pt.prototype.execute=function(e){var t=e.shape,n=e.position,o=e.parent,i=e.parentIndex;if(!o)
throw new Error("parent required");if(!n)throw new Error("position required");return n.width!==void 0?A(t,n):A(t,{x:n.x-Ll(t.width/2),y:n.y-Ll(t.height/2)}),this.
_canvas.addShape(t,o,i),t};Pt.prototype.revert=function(e){var t=e.shape;return this._canvas.removeShape(t),t};function ze(e){Pt.call(this,e)}ct(ze,Pt);ze.$inject=["canvas"];var _p=Pt.prototype.execute;ze.prototype.execute=function(e){var t=e.shape;return Ep(t),t.labelTarget=
e.labelTarget,_p.call(this,e)};var kp=Pt.prototype.revert;ze.prototype.revert=function(e){return e.shape.labelTarget=null,kp.call(this,e)};function Ep(e){["widt\
h","height"].forEach(function(t){typeof e[t]>"u"&&(e[t]=0)})}function Fe(e,t){this._canvas=e,this._modeling=t}Fe.$inject=["canvas","modeling"];Fe.prototype.preExecute=function(e){var t=this._modeling,n=e.connection;Wt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Wt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})})};Fe.prototype.execute=function(e){var t=e.connection,
n=t.parent;return e.parent=n,e.parentIndex=Wo(n.children,t),e.source=t.source,e.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
Fe.prototype.revert=function(e){var t=e.connection,n=e.parent,o=e.parentIndex;return t.source=e.source,t.target=e.target,xt(n.children,t,o),this._canvas.addConnection(
t,n),t};function oo(e,t){this._modeling=e,this._elementRegistry=t}oo.$inject=["modeling","elementRegistry"];oo.prototype.postExecute=function(e){var t=this._modeling,n=this.
_elementRegistry,o=e.elements;E(o,function(i){n.get(i.id)&&(i.waypoints?t.removeConnection(i):t.removeShape(i))})};function Ge(e,t){this._canvas=e,this._modeling=t}Ge.$inject=["canvas","modeling"];Ge.prototype.preExecute=function(e){var t=this._modeling,n=e.shape;Wt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Wt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})}),Wt(n.children,function(o){Y(o)?t.removeConnection(
o,{nested:!0}):t.removeShape(o,{nested:!0})})};Ge.prototype.execute=function(e){var t=this._canvas,n=e.shape,o=n.parent;return e.oldParent=o,e.oldParentIndex=Wo(
o.children,n),t.removeShape(n),n};Ge.prototype.revert=function(e){var t=this._canvas,n=e.shape,o=e.oldParent,i=e.oldParentIndex;return xt(o.children,n,i),t.addShape(
n,o),n};function dn(e){this._modeling=e}dn.$inject=["modeling"];var Pl={x:"y",y:"x"};dn.prototype.preExecute=function(e){var t=this._modeling,n=e.groups,o=e.axis,i=e.dimension;
function r(x,C){x.range.min=Math.min(C[o],x.range.min),x.range.max=Math.max(C[o]+C[i],x.range.max)}function s(x){return x[o]+x[i]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,C){var b={y:0};b[o]=x-s(C),b[o]&&(b[Pl[o]]=0,t.moveElements([C],b,C.parent))}var u=n[0],h=a(n),f=n[h],d,m,w=0;E(
n,function(x,C){var b,g,v;if(x.elements.length<2){C&&C!==n.length-1&&(r(x,x.elements[0]),w+=c(x.range));return}b=Oe(x.elements,o),g=b[0],C===h&&(g=b[a(b)]),v=s(
g),x.range=null,E(b,function(p){if(l(v,p),x.range===null){x.range={min:p[o],max:p[o]+p[i]};return}r(x,p)}),C&&C!==n.length-1&&(w+=c(x.range))}),m=Math.abs(f.range.
min-u.range.max),d=Math.round((m-w)/(n.length-1)),!(d<n.length-1)&&E(n,function(x,C){var b={},g;x===u||x===f||(g=n[C-1],x.range.max=0,E(x.elements,function(v,p){
b[Pl[o]]=0,b[o]=g.range.max-v[o]+d,x.range.min!==v[o]&&(b[o]+=v[o]-x.range.min),b[o]&&t.moveElements([v],b,v.parent),x.range.max=Math.max(v[o]+v[i],p?x.range.max:
0)}))})};dn.prototype.postExecute=function(e){};function pn(e,t){this._layouter=e,this._canvas=t}pn.$inject=["layouter","canvas"];pn.prototype.execute=function(e){var t=e.connection,n=t.waypoints;return A(e,{
oldWaypoints:n}),t.waypoints=this._layouter.layoutConnection(t,e.hints),t};pn.prototype.revert=function(e){var t=e.connection;return t.waypoints=e.oldWaypoints,
t};function io(){}io.prototype.execute=function(e){var t=e.connection,n=e.delta,o=e.newParent||t.parent,i=e.newParentIndex,r=t.parent;return e.oldParent=r,e.oldParentIndex=
ee(r.children,t),xt(o.children,t,i),t.parent=o,E(t.waypoints,function(s){s.x+=n.x,s.y+=n.y,s.original&&(s.original.x+=n.x,s.original.y+=n.y)}),t};io.prototype.revert=
function(e){var t=e.connection,n=t.parent,o=e.oldParent,i=e.oldParentIndex,r=e.delta;return ee(n.children,t),xt(o.children,t,i),t.parent=o,E(t.waypoints,function(s){
s.x-=r.x,s.y-=r.y,s.original&&(s.original.x-=r.x,s.original.y-=r.y)}),t};function mn(e,t,n){var o=Oi(e),i=Il(o,t),r=o[0];return i.length?i[i.length-1]:Gn(r.original||r,n,t)}function gn(e,t,n){var o=Oi(e),i=Il(o,t),r=o[o.length-1];return i.
length?i[0]:Gn(r.original||r,n,t)}function yn(e,t,n){var o=Oi(e),i=$l(t,n),r=o[0];return Gn(r.original||r,i,t)}function vn(e,t,n){var o=Oi(e),i=$l(t,n),r=o[o.length-
1];return Gn(r.original||r,i,t)}function $l(e,t){return{x:e.x-t.x,y:e.y-t.y,width:e.width,height:e.height}}function Oi(e){var t=e.waypoints;if(!t.length)throw new Error(
"connection#"+e.id+": no waypoints");return t}function Il(e,t){var n=yt(e,Mp);return Z(n,function(o){return Sp(o,t)})}function Sp(e,t){return ve(t,e,1)==="inter\
sect"}function Mp(e){return e.original||e}function ro(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}ro.prototype.add=function(e,t){return this.
addAll([e],t)};ro.prototype.addAll=function(e,t){var n=Ma(e,!!t,this);return A(this,n),this};function ke(e){this._modeling=e}ke.prototype.moveRecursive=function(e,t,n){return e?this.moveClosure(this.getClosure(e),t,n):[]};ke.prototype.moveClosure=function(e,t,n,o,i){
var r=this._modeling,s=e.allShapes,a=e.allConnections,c=e.enclosedConnections,l=e.topLevel,u=!1;i&&i.parent===n&&(u=!0),E(s,function(h){r.moveShape(h,t,l[h.id]&&
!u&&n,{recurse:!1,layout:!1})}),E(a,function(h){var f=!!s[h.source.id],d=!!s[h.target.id];c[h.id]&&f&&d?r.moveConnection(h,t,l[h.id]&&!u&&n):r.layoutConnection(
h,{connectionStart:f&&yn(h,h.source,t),connectionEnd:d&&vn(h,h.target,t)})})};ke.prototype.getClosure=function(e){return new ro().addAll(e,!0)};function xn(e){this._helper=new ke(e)}xn.$inject=["modeling"];xn.prototype.preExecute=function(e){e.closure=this._helper.getClosure(e.shapes)};xn.prototype.postExecute=
function(e){var t=e.hints,n;t&&t.primaryShape&&(n=t.primaryShape,t.oldParent=n.parent),this._helper.moveClosure(e.closure,e.delta,e.newParent,e.newHost,n)};function ce(e){this._modeling=e,this._helper=new ke(e)}ce.$inject=["modeling"];ce.prototype.execute=function(e){var t=e.shape,n=e.delta,o=e.newParent||t.parent,
i=e.newParentIndex,r=t.parent;return e.oldBounds=Te(t,["x","y","width","height"]),e.oldParent=r,e.oldParentIndex=ee(r.children,t),xt(o.children,t,i),A(t,{parent:o,
x:t.x+n.x,y:t.y+n.y}),t};ce.prototype.postExecute=function(e){var t=e.shape,n=e.delta,o=e.hints,i=this._modeling;o.layout!==!1&&(E(t.incoming,function(r){i.layoutConnection(
r,{connectionEnd:vn(r,t,n)})}),E(t.outgoing,function(r){i.layoutConnection(r,{connectionStart:yn(r,t,n)})})),o.recurse!==!1&&this.moveChildren(e)};ce.prototype.
revert=function(e){var t=e.shape,n=e.oldParent,o=e.oldParentIndex,i=e.delta;return xt(n.children,t,o),A(t,{parent:n,x:t.x-i.x,y:t.y-i.y}),t};ce.prototype.moveChildren=
function(e){var t=e.delta,n=e.shape;this._helper.moveRecursive(n.children,t,null)};ce.prototype.getNewParent=function(e){return e.newParent||e.shape.parent};function We(e){this._modeling=e}We.$inject=["modeling"];We.prototype.execute=function(e){var t=e.newSource,n=e.newTarget,o=e.connection,i=e.dockingOrPoints;if(!t&&
!n)throw new Error("newSource or newTarget required");return z(i)&&(e.oldWaypoints=o.waypoints,o.waypoints=i),t&&(e.oldSource=o.source,o.source=t),n&&(e.oldTarget=
o.target,o.target=n),o};We.prototype.postExecute=function(e){var t=e.connection,n=e.newSource,o=e.newTarget,i=e.dockingOrPoints,r=e.hints||{},s={};r.connectionStart&&
(s.connectionStart=r.connectionStart),r.connectionEnd&&(s.connectionEnd=r.connectionEnd),r.layoutConnection!==!1&&(n&&(!o||r.docking==="source")&&(s.connectionStart=
s.connectionStart||jl(z(i)?i[0]:i)),o&&(!n||r.docking==="target")&&(s.connectionEnd=s.connectionEnd||jl(z(i)?i[i.length-1]:i)),r.newWaypoints&&(s.waypoints=r.newWaypoints),
this._modeling.layoutConnection(t,s))};We.prototype.revert=function(e){var t=e.oldSource,n=e.oldTarget,o=e.oldWaypoints,i=e.connection;return t&&(i.source=t),n&&
(i.target=n),o&&(i.waypoints=o),i};function jl(e){return e.original||e}function $t(e,t){this._modeling=e,this._rules=t}$t.$inject=["modeling","rules"];$t.prototype.preExecute=function(e){var t=this,n=this._modeling,o=this._rules,i=e.
oldShape,r=e.newData,s=e.hints||{},a;function c(m,w,x){return o.allowed("connection.reconnect",{connection:x,source:m,target:w})}var l={x:r.x,y:r.y},u={x:i.x,y:i.
y,width:i.width,height:i.height};a=e.newShape=e.newShape||t.createShape(r,l,i.parent,s),i.host&&n.updateAttachment(a,i.host);var h;s.moveChildren!==!1&&(h=i.children.
slice(),n.moveElements(h,{x:0,y:0},a,s));var f=i.incoming.slice(),d=i.outgoing.slice();E(f,function(m){var w=m.source,x=c(w,a,m);x&&t.reconnectEnd(m,a,gn(m,a,u),
s)}),E(d,function(m){var w=m.target,x=c(a,w,m);x&&t.reconnectStart(m,a,mn(m,a,u),s)})};$t.prototype.postExecute=function(e){var t=e.oldShape;this._modeling.removeShape(
t)};$t.prototype.execute=function(e){};$t.prototype.revert=function(e){};$t.prototype.createShape=function(e,t,n,o){return this._modeling.createShape(e,t,n,o)};
$t.prototype.reconnectStart=function(e,t,n,o){this._modeling.reconnectStart(e,t,n,o)};$t.prototype.reconnectEnd=function(e,t,n,o){this._modeling.reconnectEnd(e,
t,n,o)};function Ve(e){this._modeling=e}Ve.$inject=["modeling"];Ve.prototype.execute=function(e){var t=e.shape,n=e.newBounds,o=e.minBounds;if(n.x===void 0||n.y===void 0||
n.width===void 0||n.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(o&&(n.width<o.width||n.height<o.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!o&&n.width<10||n.height<10)throw new Error("width and height cannot be less than 10px");return e.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};Ve.prototype.postExecute=function(e){var t=this._modeling,
n=e.shape,o=e.oldBounds,i=e.hints||{};i.layout!==!1&&(E(n.incoming,function(r){t.layoutConnection(r,{connectionEnd:gn(r,n,o)})}),E(n.outgoing,function(r){t.layoutConnection(
r,{connectionStart:mn(r,n,o)})}))};Ve.prototype.revert=function(e){var t=e.shape,n=e.oldBounds;return A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};function Nl(e,t){var n=[],o=new Set(e);E(t,function(r){o.add(r)});var i=new Set;return o.forEach(function(r){var s=r.incoming,a=r.outgoing;E(s.concat(a),function(c){
var l=c.source,u=c.target;(o.has(l)||o.has(u))&&(i.has(c)||(i.add(c),n.push(c)))})}),n}function Dl(e,t,n){var o=e.x,i=e.y,r=e.width,s=e.height,a=n.x,c=n.y;switch(t){case"\
n":return{x:o,y:i+c,width:r,height:s-c};case"s":return{x:o,y:i,width:r,height:s+c};case"w":return{x:o+a,y:i,width:r-a,height:s};case"e":return{x:o,y:i,width:r+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Yt(e){this._modeling=e}Yt.$inject=["modeling"];Yt.prototype.preExecute=function(e){var t=e.delta,n=e.direction,o=e.movingShapes,i=e.resizingShapes,r=e.
start,s={};this.moveShapes(o,t),E(i,function(a){s[a.id]=Ap(a)}),this.resizeShapes(i,t,n),this.updateConnectionWaypoints(Nl(o,i),t,n,r,o,i,s)};Yt.prototype.execute=
function(){};Yt.prototype.revert=function(){};Yt.prototype.moveShapes=function(e,t){var n=this;E(e,function(o){n._modeling.moveShape(o,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Yt.prototype.resizeShapes=function(e,t,n){var o=this;E(e,function(i){var r=Dl(i,n,t);o._modeling.resizeShape(i,r,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Yt.prototype.updateConnectionWaypoints=function(e,t,n,o,i,r,s){var a=this,c=new Set(i),l=new Set(r);E(e,function(u){var h=u.source,f=u.target,d=Cp(
u),m=zl(n),w={},x=c.has(h)||l.has(h),C=c.has(f)||l.has(f);x&&C?(d=yt(d,function(b){return Hl(b,o,n)&&(b[m]=b[m]+t[m]),b.original&&Hl(b.original,o,n)&&(b.original[m]=
b.original[m]+t[m]),b}),a._modeling.updateWaypoints(u,d,{labelBehavior:!1})):(x||C)&&(c.has(h)?w.connectionStart=yn(u,h,t):c.has(f)?w.connectionEnd=vn(u,f,t):l.
has(h)?w.connectionStart=mn(u,h,s[h.id]):l.has(f)&&(w.connectionEnd=gn(u,f,s[f.id])),a._modeling.layoutConnection(u,w))})};function Bl(e){return A({},e)}function Cp(e){
return yt(e.waypoints,function(t){return t=Bl(t),t.original&&(t.original=Bl(t.original)),t})}function zl(e){switch(e){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function Hl(e,t,n){var o=zl(n);if(/e|s/.test(n))return e[o]>t;if(/n|w/.test(n))return e[o]<t}function Ap(e){return{x:e.x,y:e.y,height:e.
height,width:e.width}}function wn(e){this._modeling=e}wn.$inject=["modeling"];wn.prototype.execute=function(e){var t=e.shape,n=t.children;e.oldChildrenVisibility=Fl(n),t.collapsed=!t.
collapsed;var o=Gl(n,t.collapsed);return[t].concat(o)};wn.prototype.revert=function(e){var t=e.shape,n=e.oldChildrenVisibility,o=t.children,i=Wl(o,n);return t.collapsed=
!t.collapsed,[t].concat(i)};function Fl(e){var t={};return E(e,function(n){t[n.id]=n.hidden,n.children&&(t=A({},t,Fl(n.children)))}),t}function Gl(e,t){var n=[];
return E(e,function(o){o.hidden=t,n=n.concat(o),o.children&&(n=n.concat(Gl(o.children,o.collapsed||t)))}),n}function Wl(e,t){var n=[];return E(e,function(o){o.hidden=
t[o.id],n=n.concat(o),o.children&&(n=n.concat(Wl(o.children,t)))}),n}function bn(e){this._modeling=e}bn.$inject=["modeling"];bn.prototype.execute=function(e){var t=e.shape,n=e.newHost,o=t.host;return e.oldHost=o,e.attacherIdx=Vl(
o,t),ql(n,t),t.host=n,t};bn.prototype.revert=function(e){var t=e.shape,n=e.newHost,o=e.oldHost,i=e.attacherIdx;return t.host=o,Vl(n,t),ql(o,t,i),t};function Vl(e,t){
return ee(e&&e.attachers,t)}function ql(e,t,n){if(e){var o=e.attachers;o||(e.attachers=o=[]),xt(o,t,n)}}function so(){}so.prototype.execute=function(e){var t=e.connection,n=e.newWaypoints;return e.oldWaypoints=t.waypoints,t.waypoints=n,t};so.prototype.revert=function(e){
var t=e.connection,n=e.oldWaypoints;return t.waypoints=n,t};function G(e,t,n){this._eventBus=e,this._elementFactory=t,this._commandStack=n;var o=this;e.on("diagram.init",function(){o.registerHandlers(n)})}G.$inject=["eve\
ntBus","elementFactory","commandStack"];G.prototype.getHandlers=function(){return{"shape.append":hn,"shape.create":Pt,"shape.delete":Ge,"shape.move":ce,"shape.r\
esize":Ve,"shape.replace":$t,"shape.toggleCollapse":wn,spaceTool:Yt,"label.create":ze,"connection.create":fn,"connection.delete":Fe,"connection.move":io,"connec\
tion.layout":pn,"connection.updateWaypoints":so,"connection.reconnect":We,"elements.create":no,"elements.move":xn,"elements.delete":oo,"elements.distribute":dn,
"elements.align":un,"element.updateAttachment":bn}};G.prototype.registerHandlers=function(e){E(this.getHandlers(),function(t,n){e.registerHandler(n,t)})};G.prototype.
moveShape=function(e,t,n,o,i){typeof o=="object"&&(i=o,o=null);var r={shape:e,delta:t,newParent:n,newParentIndex:o,hints:i||{}};this._commandStack.execute("shap\
e.move",r)};G.prototype.updateAttachment=function(e,t){var n={shape:e,newHost:t};this._commandStack.execute("element.updateAttachment",n)};G.prototype.moveElements=
function(e,t,n,o){o=o||{};var i=o.attach,r=n,s;i===!0?(s=n,r=n.parent):i===!1&&(s=null);var a={shapes:e,delta:t,newParent:r,newHost:s,hints:o};this._commandStack.
execute("elements.move",a)};G.prototype.moveConnection=function(e,t,n,o,i){typeof o=="object"&&(i=o,o=void 0);var r={connection:e,delta:t,newParent:n,newParentIndex:o,
hints:i||{}};this._commandStack.execute("connection.move",r)};G.prototype.layoutConnection=function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute(
"connection.layout",n)};G.prototype.createConnection=function(e,t,n,o,i,r){typeof n=="object"&&(r=i,i=o,o=n,n=void 0),o=this._create("connection",o);var s={source:e,
target:t,parent:i,parentIndex:n,connection:o,hints:r};return this._commandStack.execute("connection.create",s),s.connection};G.prototype.createShape=function(e,t,n,o,i){
typeof o!="number"&&(i=o,o=void 0),i=i||{};var r=i.attach,s,a;e=this._create("shape",e),r?(s=n.parent,a=n):s=n;var c={position:t,shape:e,parent:s,parentIndex:o,
host:a,hints:i};return this._commandStack.execute("shape.create",c),c.shape};G.prototype.createElements=function(e,t,n,o,i){z(e)||(e=[e]),typeof o!="number"&&(i=
o,o=void 0),i=i||{};var r={position:t,elements:e,parent:n,parentIndex:o,hints:i};return this._commandStack.execute("elements.create",r),r.elements};G.prototype.
createLabel=function(e,t,n,o){n=this._create("label",n);var i={labelTarget:e,position:t,parent:o||e.parent,shape:n};return this._commandStack.execute("label.cre\
ate",i),i.shape};G.prototype.appendShape=function(e,t,n,o,i){i=i||{},t=this._create("shape",t);var r={source:e,position:n,target:o,shape:t,connection:i.connection,
connectionParent:i.connectionParent,hints:i};return this._commandStack.execute("shape.append",r),r.shape};G.prototype.removeElements=function(e){var t={elements:e};
this._commandStack.execute("elements.delete",t)};G.prototype.distributeElements=function(e,t,n){var o={groups:e,axis:t,dimension:n};this._commandStack.execute("\
elements.distribute",o)};G.prototype.removeShape=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("shape.delete",n)};G.prototype.removeConnection=
function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute("connection.delete",n)};G.prototype.replaceShape=function(e,t,n){var o={oldShape:e,newData:t,
hints:n||{}};return this._commandStack.execute("shape.replace",o),o.newShape};G.prototype.alignElements=function(e,t){var n={elements:e,alignment:t};this._commandStack.
execute("elements.align",n)};G.prototype.resizeShape=function(e,t,n,o){var i={shape:e,newBounds:t,minBounds:n,hints:o};this._commandStack.execute("shape.resize",
i)};G.prototype.createSpace=function(e,t,n,o,i){var r={delta:n,direction:o,movingShapes:e,resizingShapes:t,start:i};this._commandStack.execute("spaceTool",r)};G.
prototype.updateWaypoints=function(e,t,n){var o={connection:e,newWaypoints:t,hints:n||{}};this._commandStack.execute("connection.updateWaypoints",o)};G.prototype.
reconnect=function(e,t,n,o,i){var r={connection:e,newSource:t,newTarget:n,dockingOrPoints:o,hints:i||{}};this._commandStack.execute("connection.reconnect",r)};G.
prototype.reconnectStart=function(e,t,n,o){o||(o={}),this.reconnect(e,t,e.target,n,A(o,{docking:"source"}))};G.prototype.reconnectEnd=function(e,t,n,o){o||(o={}),
this.reconnect(e,e.source,t,n,A(o,{docking:"target"}))};G.prototype.connect=function(e,t,n,o){return this.createConnection(e,t,n||{},e.parent,o)};G.prototype._create=
function(e,t){return lc(t)?t:this._elementFactory.create(e,t)};G.prototype.toggleCollapse=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",n)};function Ti(){}Ti.prototype.layoutConnection=function(e,t){return t=t||{},[t.connectionStart||oe(t.source||e.source),t.connectionEnd||oe(t.target||e.target)]};var Kl={__depends__:[Tl,Ai,bt,wt],__init__:["modeling"],modeling:["type",G],layouter:["type",Ti]};var Rp=500,Op=1e3;function At(e,t,n){this._eventBus=e,this._elementRegistry=n,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var o=this;
function i(r){Ka(r)||o.createOutline(r)}e.on("element.hover",function(r){i(r.element)}),e.on("selection.changed",function(r){E(r.newSelection,i)}),e.on(["shape.\
changed","connection.changed"],Rp,function(r){var s=r.element,a=r.gfx,c=lt(".djs-outline",a);c&&o.updateOutline(s,c)})}At.prototype.createOutline=function(e){var t=this.
_elementRegistry.getGraphics(e);if(!t)throw new Error("cannot create outline for non-rendered element");var n=lt(".djs-outline",t);return n||(n=this.getOutline(
e)||this._createOutlineGfx(),N(t,n),this.updateOutline(e,n)),n};At.prototype._createOutlineGfx=function(){var e=j("rect");return L(e,A({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),e};At.prototype.updateOutline=function(e,t){e.waypoints?this.updateConnectionOutline(t,e):this.updateShapeOutline(t,e)};At.prototype.updateShapeOutline=
function(e,t){var n=!1,o=this._getProviders();o.length&&E(o,function(i){n=n||i.updateOutline(t,e)}),n||L(e,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};At.prototype.updateConnectionOutline=function(e,t){var n=vt(t);L(e,{x:n.x-this._outlineOffset,
y:n.y-this._outlineOffset,width:n.width+this._outlineOffset*2,height:n.height+this._outlineOffset*2})};At.prototype.registerProvider=function(e,t){t||(t=e,e=Op),
this._eventBus.on("outline.getProviders",e,function(n){n.providers.push(t)})};At.prototype._getProviders=function(){var e=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(e),e.providers};At.prototype.getOutline=function(e){var t,n=this._getProviders();return E(n,function(o){
gt(o.getOutline)&&(t=t||o.getOutline(e))}),t};At.$inject=["eventBus","styles","elementRegistry"];var Li=6;function ao(e,t,n){this._canvas=t;var o=this;e.on("element.changed",function(i){n.isSelected(i.element)&&o._updateMultiSelectionOutline(n.get())}),e.on(
"selection.changed",function(i){var r=i.newSelection;o._updateMultiSelectionOutline(r)})}ao.prototype._updateMultiSelectionOutline=function(e){var t=this._canvas.
getLayer("selectionOutline");No(t);var n=e.length>1,o=this._canvas.getContainer();if($(o)[n?"add":"remove"]("djs-multi-select"),!!n){var i=Tp(vt(e)),r=j("rect");
L(r,A({rx:3},i)),$(r).add("djs-selection-outline"),N(t,r)}};ao.$inject=["eventBus","canvas","selection"];function Tp(e){return{x:e.x-Li,y:e.y-Li,width:e.width+Li*
2,height:e.height+Li*2}}var Yl={__depends__:[bt],__init__:["outline","multiSelectionOutline"],outline:["type",At],multiSelectionOutline:["type",ao]};var Lp=500,Pp=1250,$p=1500,Pi=Math.round;function Ip(e){return{x:e.x+Pi(e.width/2),y:e.y+Pi(e.height/2)}}function $i(e,t,n,o,i){function r(a,c,l,u){return i.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:u})}e.on("shape.move.start",$p,function(a){var c=a.context,l=a.shape,u=o.get().slice();u.indexOf(l)===-1&&(u=
[l]),u=jp(u),A(c,{shapes:u,validatedShapes:u,shape:l})}),e.on("shape.move.start",Pp,function(a){var c=a.context,l=c.validatedShapes,u;if(u=c.canExecute=r(l),!u)
return!1}),e.on("shape.move.move",Lp,function(a){var c=a.context,l=c.validatedShapes,u=a.hover,h={x:a.dx,y:a.dy},f={x:a.x,y:a.y},d;if(d=r(l,h,f,u),c.delta=h,c.canExecute=
d,d===null){c.target=null;return}c.target=u}),e.on("shape.move.end",function(a){var c=a.context,l=c.delta,u=c.canExecute,h=u==="attach",f=c.shapes;if(u===!1)return!1;
l.x=Pi(l.x),l.y=Pi(l.y),!(l.x===0&&l.y===0)&&n.moveElements(f,l,c.target,{primaryShape:c.shape,attach:h})}),e.on("element.mousedown",function(a){if(Mt(a)){var c=we(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,u){if(mt(l)&&(u=l,l=!1),!(c.waypoints||!c.parent)&&!$(a.target).
has("djs-hit-no-move")){var h=Ip(c),f=t.init(a,h,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:u||{}}});if(f!==!1)return!0}}this.start=s}
$i.$inject=["eventBus","dragging","modeling","selection","rules"];function jp(e){var t=te(e,"id");return Z(e,function(n){for(;n=n.parent;)if(t[n.id])return!1;return!0})}var Ul=499,Ts="djs-dragging",Zl="drop-ok",Xl="drop-not-ok",Ql="new-parent",Jl="attach-ok";function Ii(e,t,n,o){function i(c){var l=r(c),u=Np(l);return u}function r(c){
var l=Sa(c),u=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),h=l.concat(u),f=[...new Set(h)];return f}function s(c,l){[Jl,Zl,Xl,Ql].forEach(function(u){u===
l?t.addMarker(c,u):t.removeMarker(c,u)})}function a(c,l,u){o.addDragger(l,c.dragGroup),u&&t.addMarker(l,Ts),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}e.on("shape.move.start",Ul,function(c){var l=c.context,u=l.shapes,h=l.allDraggedElements,f=i(u);if(!l.dragGroup){var d=j("g");L(d,n.cls("\
djs-drag-group",["no-events"]));var m=t.getActiveLayer();N(m,d),l.dragGroup=d}f.forEach(function(w){o.addDragger(w,l.dragGroup)}),h?h=$o([h,r(u)]):h=r(u),E(h,function(w){
t.addMarker(w,Ts)}),l.allDraggedElements=h,l.differentParents=Dp(u)}),e.on("shape.move.move",Ul,function(c){var l=c.context,u=l.dragGroup,h=l.target,f=l.shape.parent,
d=l.canExecute;h&&(d==="attach"?s(h,Jl):l.canExecute&&f&&h.id!==f.id?s(h,Ql):s(h,l.canExecute?Zl:Xl)),nt(u,c.dx,c.dy)}),e.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,u=l.target;u&&s(u,null)}),e.on("shape.move.cleanup",function(c){var l=c.context,u=l.allDraggedElements,h=l.dragGroup;E(u,function(f){
t.removeMarker(f,Ts)}),h&&K(h)}),this.makeDraggable=a}Ii.$inject=["eventBus","canvas","styles","previewSupport"];function Np(e){var t=new Set;e.forEach(function(o){
t.add(o.id)});var n=Z(e,function(o){return Y(o)?t.has(o.source.id)&&t.has(o.target.id):!0});return n}function Dp(e){return ma(te(e,function(t){return t.parent&&
t.parent.id}))!==1}var tu={__depends__:[ni,bt,Yl,wt,Ct,ln],__init__:["move","movePreview"],move:["type",$i],movePreview:["type",Ii]};var Ni=Math.max,Di=Math.min,Bp=20;function eu(e,t,n){var o=n.x,i=n.y,r={x:e.x,y:e.y,width:e.width,height:e.height};return t.indexOf("n")!==-1?(r.y=e.y+i,r.height=e.height-i):t.indexOf("s")!==-1&&
(r.height=e.height+i),t.indexOf("e")!==-1?r.width=e.width+o:t.indexOf("w")!==-1&&(r.x=e.x+o,r.width=e.width-o),r}function ji(e,t,n){var o=t[e],i=n.min&&n.min[e],r=n.max&&n.max[e];return B(i)&&(o=(/top|left/.test(e)?Di:Ni)(o,i)),B(r)&&(o=(/top|left/.test(e)?Ni:Di)(o,r)),o}function nu(e,t){
if(!t)return e;var n=et(e);return xs({top:ji("top",n,t),right:ji("right",n,t),bottom:ji("bottom",n,t),left:ji("left",n,t)})}function ou(e,t,n,o){var i=et(t),r={
top:/n/.test(e)?i.bottom-n.height:i.top,left:/w/.test(e)?i.right-n.width:i.left,bottom:/s/.test(e)?i.top+n.height:i.bottom,right:/e/.test(e)?i.left+n.width:i.right},
s=o?et(o):r,a={top:Di(r.top,s.top),left:Di(r.left,s.left),bottom:Ni(r.bottom,s.bottom),right:Ni(r.right,s.right)};return xs(a)}function co(e,t){return typeof e<
"u"?e:Bp}function Hp(e,t){var n,o,i,r;return typeof t=="object"?(n=co(t.left),o=co(t.right),i=co(t.top),r=co(t.bottom)):n=o=i=r=co(t),{x:e.x-n,y:e.y-i,width:e.width+
n+o,height:e.height+i+r}}function zp(e){return!(e.waypoints||e.type==="label")}function iu(e,t){var n;if(e.length===void 0?n=Z(e.children,zp):n=e,n.length)return Hp(
vt(n),t)}var ru=10;function qe(e,t,n,o){this._dragging=o,this._rules=t;var i=this;function r(c,l){var u=c.shape,h=c.direction,f=c.resizeConstraints,d;c.delta=l,d=eu(u,h,
l),c.newBounds=nu(d,f),c.canExecute=i.canResize(c)}function s(c){var l=c.resizeConstraints,u=c.minBounds;l===void 0&&(u===void 0&&(u=i.computeMinResizeBox(c)),c.
resizeConstraints={min:et(u)})}function a(c){var l=c.shape,u=c.canExecute,h=c.newBounds;if(u){if(h=Ya(h),!Fp(l,h))return;n.resizeShape(l,h)}}e.on("resize.start",
function(c){s(c.context)}),e.on("resize.move",function(c){var l={x:c.dx,y:c.dy};r(c.context,l)}),e.on("resize.end",function(c){a(c.context)})}qe.prototype.canResize=
function(e){var t=this._rules,n=Te(e,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",n)};qe.prototype.activate=function(e,t,n){var o=this.
_dragging,i,r;if(typeof n=="string"&&(n={direction:n}),i=A({shape:t},n),r=i.direction,!r)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");o.init(
e,Ls(t,r),"resize",{autoActivate:!0,cursor:Gp(r),data:{shape:t,context:i}})};qe.prototype.computeMinResizeBox=function(e){var t=e.shape,n=e.direction,o,i;return o=
e.minDimensions||{width:ru,height:ru},i=iu(t,e.childrenBoxPadding),ou(n,t,o,i)};qe.$inject=["eventBus","rules","modeling","dragging"];function Fp(e,t){return e.
x!==t.x||e.y!==t.y||e.width!==t.width||e.height!==t.height}function Ls(e,t){var n=oe(e),o=et(e),i={x:n.x,y:n.y};return t.indexOf("n")!==-1?i.y=o.top:t.indexOf("\
s")!==-1&&(i.y=o.bottom),t.indexOf("e")!==-1?i.x=o.right:t.indexOf("w")!==-1&&(i.x=o.left),i}function Gp(e){var t="resize-";return e==="n"||e==="s"?t+"ns":e==="\
e"||e==="w"?t+"ew":e==="nw"||e==="se"?t+"nwse":t+"nesw"}var su="djs-resizing",au="resize-not-ok",Wp=500;function Bi(e,t,n){function o(r){var s=r.shape,a=r.newBounds,c=r.frame;c||(c=r.frame=n.addFrame(s,t.getActiveLayer()),
t.addMarker(s,su)),a.width>5&&L(c,{x:a.x,width:a.width}),a.height>5&&L(c,{y:a.y,height:a.height}),r.canExecute?$(c).remove(au):$(c).add(au)}function i(r){var s=r.
shape,a=r.frame;a&&K(r.frame),t.removeMarker(s,su)}e.on("resize.move",Wp,function(r){o(r.context)}),e.on("resize.cleanup",function(r){i(r.context)})}Bi.$inject=
["eventBus","canvas","previewSupport"];var Hi=-6,zi=8,Fi=20,lo="djs-resizer",Vp=["n","w","s","e","nw","ne","se","sw"];function Ut(e,t,n,o){this._resize=o,this._canvas=t;var i=this;e.on("selection.cha\
nged",function(r){var s=r.newSelection;i.removeResizers(),s.length===1&&E(s,fe(i.addResizer,i))}),e.on("shape.changed",function(r){var s=r.element;n.isSelected(
s)&&(i.removeResizers(),i.addResizer(s))})}Ut.prototype.makeDraggable=function(e,t,n){var o=this._resize;function i(r){Mt(r)&&o.activate(r,e,n)}D.bind(t,"moused\
own",i),D.bind(t,"touchstart",i)};Ut.prototype._createResizer=function(e,t,n,o){var i=this._getResizersParent(),r=qp(o),s=j("g");$(s).add(lo),$(s).add(lo+"-"+e.
id),$(s).add(lo+"-"+o),N(i,s);var a=j("rect");L(a,{x:-zi/2+r.x,y:-zi/2+r.y,rx:2,width:zi,height:zi}),$(a).add(lo+"-visual"),N(s,a);var c=j("rect");return L(c,{x:-Fi/
2+r.x,y:-Fi/2+r.y,width:Fi,height:Fi}),$(c).add(lo+"-hit"),N(s,c),fc(s,t,n),s};Ut.prototype.createResizer=function(e,t){var n=Ls(e,t),o=this._createResizer(e,n.
x,n.y,t);this.makeDraggable(e,o,t)};Ut.prototype.addResizer=function(e){var t=this;Y(e)||E(Vp,function(n){t._resize.canResize({shape:e,direction:n})&&t.createResizer(
e,n)})};Ut.prototype.removeResizers=function(){var e=this._getResizersParent();No(e)};Ut.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Ut.$inject=["eventBus","canvas","selection","resize"];function qp(e){var t={x:0,y:0};return e.indexOf("e")!==-1?t.x=-Hi:e.indexOf("w")!==-1&&(t.x=Hi),
e.indexOf("s")!==-1?t.y=-Hi:e.indexOf("n")!==-1&&(t.y=Hi),t}var cu={__depends__:[wt,Ct,ln],__init__:["resize","resizePreview","resizeHandles"],resize:["type",qe],resizePreview:["type",Bi],resizeHandles:["type",Ut]};function It(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}It.prototype.getSnapOrigin=function(e){return this._snapOrigins[e]};
It.prototype.setSnapOrigin=function(e,t){this._snapOrigins[e]=t,this._snapLocations.indexOf(e)===-1&&this._snapLocations.push(e)};It.prototype.addDefaultSnap=function(e,t){
var n=this._defaultSnaps[e];n||(n=this._defaultSnaps[e]=[]),n.push(t)};It.prototype.getSnapLocations=function(){return this._snapLocations};It.prototype.setSnapLocations=
function(e){this._snapLocations=e};It.prototype.pointsForTarget=function(e){var t=e.id||e,n=this._targets[t];return n||(n=this._targets[t]=new Gi,n.initDefaults(
this._defaultSnaps)),n};function Gi(){this._snapValues={}}Gi.prototype.add=function(e,t){var n=this._snapValues[e];n||(n=this._snapValues[e]={x:[],y:[]}),n.x.indexOf(
t.x)===-1&&n.x.push(t.x),n.y.indexOf(t.y)===-1&&n.y.push(t.y)};Gi.prototype.snap=function(e,t,n,o){var i=this._snapValues[t];return i&&rl(e[n],i[n],o)};Gi.prototype.
initDefaults=function(e){var t=this;E(e||{},function(n,o){E(n,function(i){t.add(o,i)})})};var Kp=1250;function Ke(e,t,n){var o=this;this._elementRegistry=e,t.on(["create.start","shape.move.start"],function(i){o.initSnap(i)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Kp,function(i){var r=i.context,s=r.shape,a=r.snapContext,c=r.target;if(!(i.originalEvent&&J(i.originalEvent))&&!(re(
i)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=o.addSnapTargetPoints(l,s,c),l.initialized=!0),n.snap(i,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){n.hide()})}Ke.$inject=["elementRegistry","eventBus","snapping"];Ke.prototype.initSnap=function(e){var t=this._elementRegistry,n=e.context,o=n.shape,i=n.
snapContext;i||(i=n.snapContext=new It);var r;t.get(o.id)?r=He(o,e):r={x:e.x+He(o).x,y:e.y+He(o).y};var s={x:r.x-o.width/2,y:r.y-o.height/2},a={x:r.x+o.width/2,
y:r.y+o.height/2};return i.setSnapOrigin("mid",{x:r.x-e.x,y:r.y-e.y}),Ft(o)||(i.setSnapOrigin("top-left",{x:s.x-e.x,y:s.y-e.y}),i.setSnapOrigin("bottom-right",{
x:a.x-e.x,y:a.y-e.y})),i};Ke.prototype.addSnapTargetPoints=function(e,t,n){var o=this.getSnapTargets(t,n);return E(o,function(i){if(Ft(i)){Ft(t)&&e.add("mid",He(
i));return}if(Y(i)){if(i.waypoints.length<3)return;var r=i.waypoints.slice(1,-1);E(r,function(s){e.add("mid",s)});return}e.add("mid",He(i))}),!B(t.x)||!B(t.y)||
this._elementRegistry.get(t.id)&&e.add("mid",He(t)),e};Ke.prototype.getSnapTargets=function(e,t){return gi(t).filter(function(n){return!Yp(n)})};function Yp(e){
return!!e.hidden}var Up=1250;function Ye(e,t){var n=this;e.on(["resize.start"],function(o){n.initSnap(o)}),e.on(["resize.move","resize.end"],Up,function(o){var i=o.context,r=i.shape,
s=r.parent,a=i.direction,c=i.snapContext;if(!(o.originalEvent&&J(o.originalEvent))&&!re(o)){var l=c.pointsForTarget(s);l.initialized||(l=n.addSnapTargetPoints(l,
r,s,a),l.initialized=!0),Qp(a)&&_t(o,"x",o.x),Jp(a)&&_t(o,"y",o.y),t.snap(o,l)}}),e.on(["resize.cleanup"],function(){t.hide()})}Ye.prototype.initSnap=function(e){
var t=e.context,n=t.shape,o=t.direction,i=t.snapContext;i||(i=t.snapContext=new It);var r=lu(n,o);return i.setSnapOrigin("corner",{x:r.x-e.x,y:r.y-e.y}),i};Ye.prototype.
addSnapTargetPoints=function(e,t,n,o){var i=this.getSnapTargets(t,n);return E(i,function(r){e.add("corner",al(r)),e.add("corner",sl(r))}),e.add("corner",lu(t,o)),
e};Ye.$inject=["eventBus","snapping"];Ye.prototype.getSnapTargets=function(e,t){return gi(t).filter(function(n){return!Zp(n,e)&&!Y(n)&&!Xp(n)&&!Ft(n)})};function lu(e,t){
var n=oe(e),o=et(e),i={x:n.x,y:n.y};return t.indexOf("n")!==-1?i.y=o.top:t.indexOf("s")!==-1&&(i.y=o.bottom),t.indexOf("e")!==-1?i.x=o.right:t.indexOf("w")!==-1&&
(i.x=o.left),i}function Zp(e,t){return e.host===t}function Xp(e){return!!e.hidden}function Qp(e){return e==="n"||e==="s"}function Jp(e){return e==="e"||e==="w"}var tm=7,em=1e3;function Zt(e){this._canvas=e,this._asyncHide=$n(fe(this.hide,this),em)}Zt.$inject=["canvas"];Zt.prototype.snap=function(e,t){var n=e.context,o=n.
snapContext,i=o.getSnapLocations(),r={x:re(e,"x"),y:re(e,"y")};E(i,function(s){var a=o.getSnapOrigin(s),c={x:e.x+a.x,y:e.y+a.y};if(E(["x","y"],function(l){var u;
r[l]||(u=t.snap(c,s,l,tm),u!==void 0&&(r[l]={value:u,originValue:u-a[l]}))}),r.x&&r.y)return!1}),this.showSnapLine("vertical",r.x&&r.x.value),this.showSnapLine(
"horizontal",r.y&&r.y.value),E(["x","y"],function(s){var a=r[s];mt(a)&&_t(e,s,a.originValue)})};Zt.prototype._createLine=function(e){var t=this._canvas.getLayer(
"snap"),n=j("path");return L(n,{d:"M0,0 L0,0"}),$(n).add("djs-snap-line"),N(t,n),{update:function(o){B(o)?e==="horizontal"?L(n,{d:"M-100000,"+o+" L+100000,"+o,display:""}):
L(n,{d:"M "+o+",-100000 L "+o+", +100000",display:""}):L(n,{display:"none"})}}};Zt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Zt.prototype.showSnapLine=function(e,t){var n=this.getSnapLine(e);n&&n.update(t),this._asyncHide()};Zt.prototype.
getSnapLine=function(e){return this._snapLines||this._createSnapLines(),this._snapLines[e]};Zt.prototype.hide=function(){E(this._snapLines,function(e){e.update()})};var uu={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Ke],resizeSnapping:["type",Ye],snapping:["type",Zt]};var nm=15;function Wi(e,t){var n;function o(a){return s(a.originalEvent)}e.on("canvas.focus.changed",function(a){a.focused?e.on("element.mousedown",500,o):e.off(
"element.mousedown",o)}),e.on("diagram.destroy",function(){n&&r()});function i(a){var c=n.start,l=n.button,u=St(a),h=Tt(u,c);if(!n.dragging&&om(h)>nm&&(n.dragging=
!0,l===0&&si(e),qn("grab")),n.dragging){var f=n.last||n.start;h=Tt(u,f),t.scroll({dx:h.x,dy:h.y}),n.last=u}a.preventDefault()}function r(a){D.unbind(document,"m\
ousemove",i),D.unbind(document,"mouseup",r),n=null,ri()}function s(a){if(!Pe(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return n={button:c,start:St(a)},D.bind(document,"mousemove",i),D.bind(document,"mouseup",r),!0}}this.isActive=function(){return!!n}}Wi.$inject=["eventBus","canv\
as"];function om(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var hu={__init__:["moveCanvas"],moveCanvas:["type",Wi]};function uo(e){return Math.log(e)/Math.log(10)}function Ps(e,t){var n=uo(e.min),o=uo(e.max),i=Math.abs(n)+Math.abs(o);return i/t}function fu(e,t){return Math.max(e.min,Math.min(e.max,t))}var im=Math.sign||function(e){return e>=0?1:-1},$s={min:.2,max:4},du=10,rm=.1,sm=.75;function Rt(e,t,n){e=e||{},this._enabled=!1,this._canvas=n,this._container=
n._container,this._handleWheel=fe(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||sm;var o=this;t.on("canvas.mouseover",function(){o._init(e.enabled!==
!1)}),t.on("canvas.mouseout",function(){o._init(!1)})}Rt.$inject=["config.zoomScroll","eventBus","canvas"];Rt.prototype.scroll=function(t){this._canvas.scroll(t)};
Rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Rt.prototype.zoom=function(t,n){var o=Ps($s,du*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
rm&&(this._zoom(t,n,o),this._totalDelta=0)};Rt.prototype._handleWheel=function(t){if(this._enabled){var n=this._container;t.preventDefault();var o=t.ctrlKey||Ec()&&
t.metaKey,i=t.shiftKey,r=-1*this._scale,s;if(o?r*=t.deltaMode===0?.02:.32:r*=t.deltaMode===0?1:16,o){var a=n.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*im(t.deltaY)*r,this.zoom(s,c)}else i?s={dx:r*t.deltaY,dy:0}:s={dx:r*t.deltaX,dy:r*t.deltaY},this.scroll(
s)}};Rt.prototype.stepZoom=function(t,n){var o=Ps($s,du);this._zoom(t,n,o)};Rt.prototype._zoom=function(e,t,n){var o=this._canvas,i=e>0?1:-1,r=uo(o.zoom()),s=Math.
round(r/n)*n;s+=n*i;var a=Math.pow(10,s);o.zoom(fu($s,a),t)};Rt.prototype.toggle=function(t){var n=this._container,o=this._handleWheel,i=this._enabled;return typeof t>
"u"&&(t=!i),i!==t&&D[t?"bind":"unbind"](n,"wheel",o,!1),this._enabled=t,t};Rt.prototype._init=function(e){this.toggle(e)};var pu={__init__:["zoomScroll"],zoomScroll:["type",Rt]};var Vi=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},_n=/[ \t\n\r]*/y,
am=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,cm=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,lm=[["true",!0],["false",!1],["null",null]];
function ho(e){let t=0,n=u=>{throw new SyntaxError(`JSON: expected ${u} at character ${t+1}`)},o=u=>{u.lastIndex=t;let h=u.exec(e);return h&&(t=u.lastIndex),h?h[0]:
null},i=()=>{let u=o(cm)??n("a string");return u.includes("\\")?JSON.parse(u):u.slice(1,-1)},r=()=>{let u={};if(t++,o(_n),e[t]==="}")return t++,u;for(;;){o(_n);
let h=i();o(_n),e[t]!==":"&&n("a colon"),t++;let f=c();if(h==="__proto__"?Object.defineProperty(u,h,{value:f,enumerable:!0,configurable:!0,writable:!0}):u[h]=f,
e[t]==="}")return t++,u;e[t]!==","&&n("a comma or }"),t++}},s=()=>{let u=[];if(t++,o(_n),e[t]==="]")return t++,u;for(;;){if(u.push(c()),e[t]==="]")return t++,u;
e[t]!==","&&n("a comma or ]"),t++}},a=()=>{for(let[f,d]of lm)if(e.startsWith(f,t))return t+=f.length,d;let u=o(am)??n("a value"),h=Number(u);return String(h)===
u?h:new Vi(u)};function c(){o(_n);let u=e[t],h=u==="{"?r():u==="["?s():u==='"'?i():a();return o(_n),h}let l=c();return t<e.length&&n("the end"),l}function Ue(e){
if(e instanceof Vi)return e.text;if(e===null||typeof e!="object")return JSON.stringify(e)??"null";if(Array.isArray(e))return`[${e.map(Ue).join(",")}]`;let t=[];
for(let n of Object.keys(e))e[n]!==void 0&&t.push(`${JSON.stringify(n)}:${Ue(e[n])}`);return`{${t.join(",")}}`}function Q(e,t){let n=e;if(!Object.keys(t).some(r=>n[r]!==
t[r]))return e;let i={...n,...t};for(let r of Object.keys(t))t[r]===void 0&&delete i[r];return i}var qi=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(n=>this.frames?!this.frames.has(n.id):!t[n.id])}remember(t){let n=this.original.layout??{},o=kn(t),i=t.waypoints?
{line:n.flows?.[o],points:t.waypoints,label:n.labels?.[o]}:{bounds:n.blocks?.[o],label:n.labels?.[o],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,i)}writtenLabel(t){let n=this.written.get(t);if(!n?.label||!mu(n.points,t.waypoints))return;let{x:o,y:i,w:r,h:s}=n.label;return{x:+o+r/2,y:+i+s/2}}write(t){let n=t.
filter(i=>i.order!==void 0).sort((i,r)=>i.order-r.order),o=this.original.pools.map(i=>this.pool(i,n));return Q(this.head,{pools:o,layout:this.layout(n)})}pool(t,n){
let o=n.filter(s=>this.poolOf(s)?.id===t.id),r=n.find(s=>s.pool?.id===t.id)?.pool??t;return Q(r,{lanes:fm(t,o,this.original.layout?.blocks??{}),blocks:js(r.blocks,
o.filter(s=>s.block).map(um)),flows:js(r.flows,o.filter(s=>s.flow).map(hm))})}poolOf(t){if(!t.pool){for(let n=t.flow?t.source:t;n;n=n.parent)if(n.pool)return n.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let n=this.original.layout??{},{blocks:o,flows:i,labels:r}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=kn(s),c=this.written.get(s);if(s.waypoints){let u=c&&mu(c.points,s.waypoints);i[a]=u&&c.line?c.line:s.waypoints.map(h=>({x:Ee(h.x),y:Ee(h.y)})),u&&c.label&&
(r[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;o[a]=l?c.bounds:{x:Ee(s.x),y:Ee(s.y),w:Ee(s.width),h:Ee(s.
height)},c?.label&&(r[a]=dm(c,s))}return Q(n,{blocks:Is(n.blocks,o),flows:Is(n.flows,i),labels:Is(n.labels,r)})}};function kn(e){return(e.block??e.flow??e.pool??
e.lane)?.id??e.id}function um(e){let t=e.parent?.block?e.parent.block.id:void 0,n=e.host?e.host.block.id:void 0;return Q(e.block,{parent:t,host:n})}function hm(e){
return Q(e.flow,{from:e.source.block.id,to:e.target.block.id})}function fm(e,t,n){let o=t.filter(c=>c.lane),i=new Map(o.map(c=>[c.lane.id,c.lane])),r=e.lanes??[],
s=r.filter(c=>i.has(c.id)||!n[c.id]).map(c=>i.get(c.id)??c);return o.every(c=>r.some(l=>l.id===c.lane.id))?s.length>0||s.length===r.length?js(e.lanes,s):void 0:
[...[...o].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!i.has(c.id))]}function js(e,t){return e&&e.length===t.length&&e.every((n,o)=>n===t[o])?e:t}function Is(e,t){
let n=Object.keys(t);if(!e)return n.length>0?t:void 0;let o={};for(let r of Object.keys(e))r in t&&(o[r]=t[r]);for(let r of n)r in o||(o[r]=t[r]);return Object.
keys(o).length===Object.keys(e).length&&Object.keys(o).every(r=>o[r]===e[r])?e:o}function mu(e,t){return e===t||e.length===t.length&&e.every((n,o)=>n.x===t[o].x&&
n.y===t[o].y)}function dm(e,t){let n=t.x-e.x,o=t.y-e.y;return n===0&&o===0?e.label:{...e.label,x:Ee(+e.label.x+n),y:Ee(+e.label.y+o)}}function Ee(e){return Math.
round(e*10)/10}var fo='Inter, "Inter Variable", system-ui, sans-serif',pm={title:`600 13.5px ${fo}`,small:`600 12px ${fo}`,sub:`400 12px ${fo}`,label:`500 12px ${fo}`,heading:`\
600 13px ${fo}`},Ki=null,po=new Map;function gu(){po.clear()}function st(e,t){let n=t+`
`+e,o=po.get(n);if(o===void 0){if(Ki??=document.createElement("canvas").getContext("2d"),!Ki)return e.length*7;Ki.font=pm[t],o=Ki.measureText(e).width,po.size>2e4&&
po.clear(),po.set(n,o)}return o}function at(e,t,n){if(st(e,n)<=t)return e;let o=0,i=e.length;for(;o<i;){let r=o+i+1>>1;st(e.slice(0,r).trimEnd()+"…",n)<=t?o=r:
i=r-1}return e.slice(0,o).trimEnd()+"…"}function mo(e,t,n,o){let i=e.split(/\s+/).filter(Boolean),r=[],s="";for(;i.length>0;){let a=i[0],c=s?`${s} ${a}`:a;if(st(
c,n)<=t){s=c,i.shift();continue}if(r.length===o-1)return r.push(at([s,...i].filter(Boolean).join(" "),t,n)),r;if(s){r.push(s),s="";continue}let l=mm(a,t,n);r.push(
l),i[0]=a.slice(l.length)}return s&&r.push(s),r}function mm(e,t,n){let o=e.length;for(;o>1&&st(e.slice(0,o),n)>t;)o--;return e.slice(0,o)}var gm={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},ym={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},vm=72;function vu(e,t=e?.kind??""){return e?.shape?e.shape:gm[t]??(/start|-end$/.test(t)?"pill":"card")}function En(e,t){
return ym[vu(e,t)]}function ft(e,t){let n=vu(e,t.block?.kind);return t.host?"event":n==="container"||n==="note"||n==="frame"||t.width>vm?n:n==="decision"||n==="\
gate"?"gate":"event"}var go=20,Yi=96,xm=16,yu=10;function le(e,t){let{x:n,y:o,width:i,height:r}=e,s=t.slice(1).map(u=>Math.min(Yi,st(u.label,"label"))+xm),a=s.reduce(
(u,h)=>u+h,0),c=Math.min(1,(i-2*yu)/Math.max(1,a)),l=i-yu;return t.map((u,h)=>{if(h===0)return{x:n+i,y:o+r/2,side:"r"};let f=s[h-1]*c;return l-=f,{x:Math.round(
n+l+f/2),y:o+r,side:"b"}})}var dt={column:84,labelled:132,row:44};function wu(e,t,{room:n=new Map}={}){let o=new Map,i=0;for(let r of wm(e,t)){let s=new Set(r.map(u=>u.id)),a=bm(r,t.filter(
u=>s.has(u.from)&&s.has(u.to)&&u.from!==u.to),n),c=1/0,l=-1/0;for(let u of r){let h=a.get(u.id);c=Math.min(c,h.y),l=Math.max(l,h.y+u.height)}for(let[u,h]of a)o.
set(u,{x:h.x,y:h.y-c+i});i+=l-c+dt.row*1.5}return o}function wm(e,t){let n=new Map(e.map(r=>[r.id,r.id])),o=r=>{let s=r;for(;n.get(s)!==s;)s=n.get(s);return n.set(
r,s),s};for(let{from:r,to:s}of t)n.has(r)&&n.has(s)&&n.set(o(s),o(r));let i=new Map;for(let r of e){let s=o(r.id);i.set(s,[...i.get(s)??[],r])}return[...i.values()]}
function bm(e,t,n){let o=_m(e,t),i=km(e,o),{layers:r,edges:s}=Em(e,o,i);Mm(r,s);let a=Cm(r,n),c=Am(r,s),l=new Map;for(let u of r)for(let h of u){if(!h.node)continue;
let f=a[h.rank];l.set(h.node.id,{x:f.x+(f.width-h.node.width)/2,y:c.get(h)-h.node.height/2})}return l}function _m(e,t){let n=new Map(e.map(a=>[a.id,[]])),o=new Set;
for(let a of t)n.get(a.from)?.push(a),o.add(a.to);let i=new Map,r=[],s=a=>{let c=[{id:a,next:0}];for(i.set(a,"open");c.length>0;){let l=c[c.length-1],u=n.get(l.
id)?.[l.next++];if(!u){i.set(l.id,"done"),c.pop();continue}let h=i.get(u.to);h!=="open"&&r.push(u),h||(i.set(u.to,"open"),c.push({id:u.to,next:0}))}};for(let a of e)
!o.has(a.id)&&!i.has(a.id)&&s(a.id);for(let a of e)i.has(a.id)||s(a.id);return r}function km(e,t){let n=new Map(e.map(s=>[s.id,0])),o=new Map(e.map(s=>[s.id,0])),
i=new Map(e.map(s=>[s.id,[]]));for(let s of t)o.set(s.to,(o.get(s.to)??0)+1),i.get(s.from)?.push(s);let r=e.filter(s=>o.get(s.id)===0).map(s=>s.id);for(let s=r.
shift();s!==void 0;s=r.shift())for(let{to:a}of i.get(s)??[])n.set(a,Math.max(n.get(a)??0,(n.get(s)??0)+1)),o.set(a,(o.get(a)??1)-1),o.get(a)===0&&r.push(a);return n}
function Em(e,t,n){let o=[],i=new Map,r=a=>((o[a.rank]??=[]).push(a),a);for(let a of e)i.set(a.id,r({node:a,rank:n.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let u=l>0?.08:1,h=i.get(a),f=i.get(c),d=h;for(let m=h.rank+1;m<f.rank;m++){let w=r({rank:m,height:8,weight:.1});s.push({a:d,b:w,
weight:u,exit:d===h?l:0}),d=w}s.push({a:d,b:f,weight:u,exit:d===h?l:0})}for(let a=0;a<o.length;a++)o[a]??=[];return{layers:o,edges:s}}var bu=.15,Sm=1.5;function Mm(e,t){
let n=xu(t,"b","a"),o=xu(t,"a","b"),i=e.map(a=>[...a]),r=Ns(e,t),s=(a,c,l)=>{let u=new Map(c.map((f,d)=>[f,d])),h=new Map(a.map((f,d)=>{let m=l.get(f);if(!m)return[
f,d];let w=m.reduce((C,b)=>C+(u.get(b.cell)??0)+b.exit*bu,0)/m.length,x=l===n&&m.every(C=>C.exit>0);return[f,x?w+Sm:w]}));a.sort((f,d)=>h.get(f)-h.get(d))};for(let a=1;a<
e.length;a++)s(e[a],e[a-1],n);i=e.map(a=>[...a]),r=Ns(e,t);for(let a=0;a<8&&r>0;a++){for(let l=e.length-2;l>=0;l--)s(e[l],e[l+1],o);for(let l=1;l<e.length;l++)s(
e[l],e[l-1],n);let c=Ns(e,t);c<r&&([i,r]=[e.map(l=>[...l]),c])}i.forEach((a,c)=>e[c]=a)}function xu(e,t,n){let o=new Map;for(let i of e)o.set(i[t],[...o.get(i[t])??
[],{cell:i[n],exit:i.exit}]);return o}function Ns(e,t){let n=new Map(e.flatMap(r=>r.map((s,a)=>[s,a]))),o=new Map;for(let{a:r,b:s,exit:a}of t){let c=o.get(r.rank)??
[];c.push([(n.get(r)??0)+a*bu,n.get(s)??0]),o.set(r.rank,c)}let i=0;for(let r of o.values()){r.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<r.length;s++)for(let a=s+
1;a<r.length;a++)r[a][1]<r[s][1]&&r[a][0]>r[s][0]&&i++}return i}function Cm(e,t){let n=0;return e.map(o=>{let i=Math.max(0,...o.map(a=>a.node?.width??0)),r=Math.
max(0,...o.map(a=>a.node&&t.get(a.node.id)||0)),s={x:n,width:i};return n+=Math.ceil((i+(r?Math.max(dt.column,r+76):dt.column))/10)*10,s})}function Am(e,t){let n=new Map;
for(let s of e){let a=0;for(let c of s)n.set(c,a+c.height/2),a+=c.height+dt.row}let o=new Map,i=new Map;for(let{a:s,b:a,weight:c}of t)o.set(a,[...o.get(a)??[],{
cell:s,weight:c}]),i.set(s,[...i.get(s)??[],{cell:a,weight:c}]);let r=(s,a)=>{let c=s.map(l=>{let u=a.get(l);if(!u)return n.get(l);let h=u.reduce((f,d)=>f+d.weight,
0);return u.reduce((f,d)=>f+n.get(d.cell)*d.weight,0)/h});Rm(s,c).forEach((l,u)=>n.set(s[u],l))};for(let s=0;s<6;s++){for(let a=1;a<e.length;a++)r(e[a],o);for(let a=e.
length-2;a>=0;a--)r(e[a],i)}for(let s=1;s<e.length;s++)r(e[s],o);for(let[s,a]of n)n.set(s,Math.round(a/10)*10);return n}function Rm(e,t){let n=[],o=[];return e.
forEach((i,r)=>{for(o.push(r===0?0:o[r-1]+e[r-1].height/2+i.height/2+(i.node&&e[r-1].node?dt.row:dt.row/2)),n.push({first:r,last:r,at:t[r]-o[r],sum:(t[r]-o[r])*
i.weight,weight:i.weight});n.length>1&&n[n.length-2].at>n[n.length-1].at;){let s=n.pop(),a=n[n.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),n.flatMap(i=>e.slice(i.first,i.last+1).map((r,s)=>i.at+o[i.first+s]))}var Om="http://www.w3.org/2000/svg";function R(e,t,n){let o=document.createElementNS(Om,e);for(let i in t){let r=t[i];r!==void 0&&o.setAttribute(i,String(r))}return n?.
appendChild(o),o}function _u(e,t){let n=`M${e[0].x} ${e[0].y}`;for(let i=1;i<e.length-1;i++){let r=e[i-1],s=e[i],a=e[i+1],c=Math.hypot(s.x-r.x,s.y-r.y),l=Math.hypot(
a.x-s.x,a.y-s.y),u=Math.min(t,c/2,l/2);if(u<.5){n+=`L${s.x} ${s.y}`;continue}let[h,f]=[s.x+(r.x-s.x)/c*u,s.y+(r.y-s.y)/c*u],[d,m]=[s.x+(a.x-s.x)/l*u,s.y+(a.y-s.
y)/l*u];n+=`L${h} ${f}Q${s.x} ${s.y} ${d} ${m}`}let o=e[e.length-1];return`${n}L${o.x} ${o.y}`}function Ui(e,t){let n=e.length,o="";for(let i=0;i<n;i++){let[r,s]=e[(i+
n-1)%n],[a,c]=e[i],[l,u]=e[(i+1)%n],h=Math.hypot(a-r,c-s),f=Math.hypot(l-a,u-c),d=Math.min(t,h/2,f/2);o+=`${i?"L":"M"}${a+(r-a)/h*d} ${c+(s-c)/h*d}Q${a} ${c} ${a+
(l-a)/f*d} ${c+(u-c)/f*d}`}return`${o}Z`}function jt(e,t,n,o,i,r){return R("use",{href:`#icon-${e}`,x:t,y:n,width:o,height:o,class:i},r)}var ku=170;function Mn(e,t,n={}){let o=Tm(t),i=R("path",{class:"line",d:_u(Lm(t,5),12)},e);if(R("path",{class:"head",d:o},e),n.isDefault&&R("path",{class:"defau\
lt-mark",d:Pm(t)},e),R("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},e),n.add){let r=R("g",{class:"flow-add",transform:`translate(${n.add.x} ${n.add.y})`},e);
R("circle",{class:"exit-add",r:10},r),R("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},r)}return i}function yo(e){return{width:Math.ceil(st(at(e,ku,"label"),
"label"))+18,height:22}}function Eu(e,t,n){let o=at(t,ku,"label"),{width:i,height:r}=yo(t),s=R("g",{class:"flow-label",transform:`translate(${n.x-i/2} ${n.y-r/2}\
)`},e);R("rect",{class:"pill",width:i,height:r,rx:r/2},s),R("text",{class:"pill-text",x:9,y:15.2},s).textContent=o,o!==t&&(R("title",{},s).textContent=t)}function Tm(e){
let t=e[e.length-1],n=e[e.length-2];for(let a=e.length-2;a>0&&n.x===t.x&&n.y===t.y;a--)n=e[a-1];let o=Math.hypot(t.x-n.x,t.y-n.y)||1,[i,r]=[(t.x-n.x)/o,(t.y-n.y)/
o],s=(a,c)=>`${Sn(t.x-i*a-r*c)} ${Sn(t.y-r*a+i*c)}`;return`M${s(1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function Lm(e,t){let n=e[e.length-1],o=e[e.length-2],
i=Math.hypot(n.x-o.x,n.y-o.y);if(i<=t)return e;let r={x:n.x-(n.x-o.x)/i*t,y:n.y-(n.y-o.y)/i*t};return[...e.slice(0,-1),r]}function Pm(e){let[t,n]=e.length>3?e.slice(
2):e,o=Math.hypot(n.x-t.x,n.y-t.y)||1,[i,r]=[(n.x-t.x)/o,(n.y-t.y)/o],[s,a]=[t.x+i*13,t.y+r*13];return`M${Sn(s-i*3-r*6)} ${Sn(a-r*3+i*6)}L${Sn(s+i*3+r*6)} ${Sn(
a+r*3-i*6)}`}function Sn(e){return Math.round(e*100)/100}var Cn={left:32,top:56,right:32,bottom:46},Ds=40;function Su(e,t){let n=new Map,o=e.layout?.blocks??{},i=0;for(let r of e.pools){let s=r.blocks.filter(h=>!o[h.id]);
if(s.length===0)continue;let a=Bs(r.blocks,r.flows,t,h=>o[h.id]?{width:+o[h.id].w,height:+o[h.id].h}:void 0),c=s.length===r.blocks.length,l=c?{x:0,y:i}:$m(r.blocks,
o),u=i;for(let h of s){let f=a.get(h.id);if(!f)continue;let d={...f,x:f.x+l.x,y:f.y+l.y};n.set(h.id,d),u=Math.max(u,d.y+d.height)}c&&(i=u+80)}return n}function $m(e,t){
let n=1/0,o=-1/0;for(let i of e){let r=t[i.id];r&&(n=Math.min(n,+r.x),o=Math.max(o,+r.y+ +r.h))}return{x:n,y:o+60}}function Bs(e,t,n,o){let i=new Map,r=new Map(
e.map(u=>[u.id,u])),s=u=>r.get(u)?.host??u,a=u=>{let h=r.get(u.from);return!h||h.host?1:Math.max(0,n.exits(h).findIndex(f=>f.name===(u.exit??"")))},c=new Map;for(let u of t){
let h=r.get(u.from),f=h&&n.wordsOf(u,h,2);f&&c.set(s(u.from),Math.max(c.get(s(u.from))??0,yo(f).width))}let l=u=>{let h=e.filter(b=>(b.parent||void 0)===u&&!b.host),
f=h.map(b=>{let v=e.some(y=>y.parent===b.id)?l(b.id):o(b)??En(n.kind(b.kind),b.kind),p=v.width<=72&&b.name?20:0;return{id:b.id,width:v.width,height:v.height+2*p,
outside:p}}),d=new Set(h.map(b=>b.id)),m=t.map(b=>({from:s(b.from),to:s(b.to),exit:a(b)})).filter(b=>d.has(b.from)&&d.has(b.to)),w=wu(f,m,{room:c}),x=0,C=0;for(let b of f){
let g=w.get(b.id)??{x:0,y:0};i.set(b.id,{x:g.x,y:g.y+b.outside,width:b.width,height:b.height-2*b.outside}),x=Math.max(x,g.x+b.width),C=Math.max(C,g.y+b.height)}
return{width:x+Cn.left+Cn.right,height:C+Cn.top+Cn.bottom}};return l(void 0),Im(e,i),i}function Im(e,t){let n=new Map(e.map(s=>[s.id,s])),o=new Set,i=s=>{if(o.has(
s.id))return;o.add(s.id);let a=s.parent?n.get(s.parent):void 0;if(!a)return;i(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+Cn.left,y:l.y+
c.y+Cn.top})};e.forEach(i);let r=new Map;for(let s of e){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=r.get(s.host)??0;r.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-Ds/2,width:Ds,height:Ds})}}function Mu(e,t){let n=e.get("canvas"),o=e.get("elementFactory"),i=e.get("documentModel"),r=e.get("looks"),s=e.get("layouter");i.begin(t);let a=n.getRootElement(),
c=t.layout?.blocks??{},l=Su(t,r),u=new Map,h=[],f=(x,C)=>{let b=o.createShape({...x,id:m(x.id),order:i.nextOrder()});return h.push({shape:b,parent:C}),b},d=new Set,
m=x=>{let C=x;for(let b=2;d.has(C);b++)C=`${x}~${b}`;return d.add(C),C};for(let x of t.pools){let C=c[x.id]?f({id:x.id,pool:x,...Hs(c[x.id])},a):a;for(let b of x.
lanes??[])c[b.id]&&f({id:b.id,lane:b,...Hs(c[b.id])},C);for(let b of Dm(x.blocks)){let g=En(r.kind(b.kind),b.kind),v=c[b.id]?Hs(c[b.id]):l.get(b.id)??{x:0,y:0,...g},
p=b.parent&&u.get(b.parent)||C,y=b.host?u.get(b.host):void 0;u.set(b.id,f({id:b.id,block:b,host:y,...v},p))}}Nm(t,u,i);let w=jm(t,u,o,i,m);for(let{shape:x,parent:C}of h)
n.addShape(x,C),i.remember(x);for(let x of w)x.waypoints??=s.layoutConnection(x),n.addConnection(x,vo(x.source,x.target)??a),i.remember(x)}function jm(e,t,n,o,i){
let r=[];for(let s of e.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let u=e.layout?.flows?.[a.id],h=u&&u.length>1?u.map(f=>({
x:+f.x,y:+f.y})):void 0;r.push(n.createConnection({id:i(a.id),flow:a,source:c,target:l,waypoints:h,order:o.nextOrder()}))}return r}function Nm(e,t,n){for(let o of e.
pools)for(let i of o.blocks){let r=t.get(i.id);r&&(r.order=n.nextOrder())}}function Hs(e){return{x:+e.x,y:+e.y,width:+e.w,height:+e.h}}function Dm(e){let t=new Map(
e.map(o=>[o.id,o])),n=(o,i=0)=>{let r=t.get(o.host??"")??t.get(o.parent??"");return r&&i<100?1+n(r,i+1):0};return e.map(o=>({block:o,depth:n(o)})).sort((o,i)=>o.
depth-i.depth).map(({block:o})=>o)}function vo(e,t){let n=new Set;for(let o=e.parent;o;o=o.parent)n.add(o);for(let o=t.parent;o;o=o.parent)if(n.has(o))return o;
return null}var Zi=240,xo=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,n){this.drop(t),this.owners.set(t,n);for(let o of n)for(let i of zs(o.rect)){let r=this.
cells.get(i);r||this.cells.set(i,r=new Set),r.add(o)}}drop(t){for(let n of this.owners.get(t)??[])for(let o of zs(n.rect))this.cells.get(o)?.delete(n);this.owners.
delete(t)}touching(t){let n=new Set;for(let o of zs(t))for(let i of this.cells.get(o)??[])wo(i.rect,t)&&n.add(i);return n}};function*zs(e){let t=Math.floor((e.x+
e.width)/Zi),n=Math.floor((e.y+e.height)/Zi);for(let o=Math.floor(e.x/Zi);o<=t;o++)for(let i=Math.floor(e.y/Zi);i<=n;i++)yield`${o},${i}`}function wo(e,t){return e.
x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function kt(e,t){return{x:e.x-t,y:e.y-t,width:e.width+2*t,height:e.height+2*t}}function bo(e,t){
return{x:Math.min(e.x,t.x),y:Math.min(e.y,t.y),width:Math.abs(e.x-t.x)||.01,height:Math.abs(e.y-t.y)||.01}}var Xi=class{static $inject=["eventBus","looks"];constructor(t,n){
this.looks=n,this.shapes=new xo,this.flows=new xo,this.labels=new xo;let o=r=>this.keepShape(r.element??r.context.shape),i=r=>this.keepFlow(r.element??r.context.
connection);t.on(["shape.added","shape.changed"],3e3,o),t.on(["connection.added","connection.changed"],3e3,i),t.on("shape.removed",r=>this.shapes.drop(r.element)),
t.on("connection.removed",r=>this.dropFlow(r.element));for(let r of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${r}.executed`,`commandStack\
.${r}.reverted`],3e3,o);for(let r of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${r}.execute\
d`,`commandStack.${r}.reverted`],3e3,i)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let n=ft(this.looks.kind(t.block.kind),t);if(n==="fr\
ame"||n==="note")return void this.shapes.drop(t);let{x:o,y:i}=t,r=t.width+(t.host&&t.block.name?6+Math.min(140,st(t.block.name,"small")):0),s=t.height+(n==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:o,y:i,width:r,height:s}}])}keepFlow(t){let n=t.waypoints;if(!n||!t.parent)return void this.dropFlow(t);
let o=[];for(let i=1;i<n.length;i++)o.push({owner:t,rect:bo(n[i-1],n[i]),from:n[i-1],to:n[i]});this.flows.put(t,o)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var Qi=class{static $inject=["space","documentModel"];constructor(t,n){this.space=t,this.model=n}place(t,n){let i=this.model.writtenLabel(t)??this.find(t,n);return this.
space.labels.put(t,[{owner:t,rect:Cu(i,n)}]),i}find(t,n){let o=Au(t.waypoints[0],t.waypoints[1]),i=1/0;for(let{point:r,price:s}of Fm(t.waypoints,n)){if(s>=i)continue;
let a=Cu(r,n),c=s;for(let l of this.space.shapes.touching(kt(a,3)))zm(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(kt(a,2)))l.owner!==t&&(c+=300);
for(let l of this.space.flows.touching(a))l.owner!==t&&!Hm(l.owner,t)&&(c+=60);c<i&&([o,i]=[r,c])}return o}middle(t,n){let o=t.waypoints,i,r=44;for(let s=1;s<o.
length;s++){let a=o[s-1],c=o[s],l=Math.abs(a.x-c.x)+Math.abs(a.y-c.y),u=Au(a,c);n&&Bm(n,u)||l>r&&([i,r]=[u,l])}return i}};function Bm(e,t){return Math.abs(e.x-t.
x)<70&&Math.abs(e.y-t.y)<26}function Hm(e,t){return e.source===t.source||e.target===t.target}function zm(e,t){for(let n=t.parent;n;n=n.parent)if(n===e)return!0;
return!1}function Cu(e,{width:t,height:n}){return{x:e.x-t/2,y:e.y-n/2,width:t,height:n}}function Au(e,t){return{x:(e.x+t.x)/2,y:(e.y+t.y)/2}}function*Fm(e,t){let n=e.
length-1;for(let o=1;o<=n;o++){let i=e[o-1],r=e[o],s=i.y===r.y,a=Math.abs(i.x-r.x)+Math.abs(i.y-r.y),c=(s?t.width:t.height)+(o===n?26:14);for(let l of[.5,.4,.6,
.25,.75]){let u={x:i.x+(r.x-i.x)*l,y:i.y+(r.y-i.y)*l},h=Math.abs(l-.5)*20+(s?0:34)+(n-o)*6;a<c&&(h+=120+(c-a)),yield{point:u,price:h}}}}var Ji={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function Ze(e,t,n){let{x:o,y:i}=Ji[t];return{x:e.x+e.width*(1+o)/2,y:e.y+e.height*(1+i)/2,side:t,cost:n}}
function tr(e,t,n,o=t){if(t.host)return Gm(t,o);let i=e.exits(t.block),r=i.findIndex(c=>c.name===n);if(i.length>1&&r>=0)return[{...le(o,i)[r],cost:0}];let s=ft(
e.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[Ze(o,"r",0),Ze(o,"b",a),Ze(o,"t",a+6)]}function Gm(e,t){let n=e.host,[o,i]=[t.x+t.width/2-(n.x+
n.width/2),t.y+t.height/2-(n.y+n.height/2)],s=[["b",n.height/2-i],["t",n.height/2+i],["r",n.width/2-o],["l",n.width/2+o]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[Ze(t,s,0)]}function er(e,t,n=t){let i=ft(e.kind(t.block?.kind),t)==="gate"?16:60;return[Ze(n,"l",0),Ze(n,"t",i),Ze(n,"b",i)]}function Se(e){let t=[];for(let{x:n,y:o}of e){let i={x:Math.round(n*100)/100,y:Math.round(o*100)/100},r=t[t.length-1],s=t[t.length-2];if(!(r&&r.x===i.x&&r.y===i.
y)){if(r&&r.x!==i.x&&r.y!==i.y)return null;if(s&&(s.x===r.x&&r.x===i.x||s.y===r.y&&r.y===i.y)){if((r.x-s.x)*(i.x-r.x)+(r.y-s.y)*(i.y-r.y)<0)return null;t[t.length-
1]=i}else t.push(i)}}return t.length>1?t:null}function Ru(e,t,n){let o=e.map(({x:a,y:c})=>({x:a,y:c})),i=o.length-1,r=o[0].y===o[1].y,s=o[i].y===o[i-1].y;return o[0]=
{...t},o[i]={...n},r?o[1].y=t.y:o[1].x=t.x,s?o[i-1].y=n.y:o[i-1].x=n.x,Se(o)}var nr=class{static $inject=["router","looks"];constructor(t,n){this.router=t,this.looks=n}layoutConnection(t,n={}){let o=n.source??t.source,i=n.target??t.target,
r={source:o,target:i,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=Ru(s,Ou(tr(this.looks,o,r.exit),s[0]),Ou(er(this.looks,i),s[s.
length-1]));if(a&&this.router.price(a,r).hits===0)return a}return this.router.route(r)}};function Ou(e,t){let n=r=>Math.hypot(r.x-t.x,r.y-t.y),{x:o,y:i}=e.reduce(
(r,s)=>n(s)<n(r)?s:r);return{x:o,y:i}}var Wm=/^(end|terminate|.*-end)$/,Fs=new Set(["note","frame"]),Vm=[{name:"",label:""}],or=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(n=>[n.kind,n])),this.offers=new Map(t.kinds.filter(n=>!n.hidden).flatMap(qm)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(Tu(t)))??{}}learn(t,n){t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,
n.repeat??""),t.props&&typeof t.props=="object"?this.facts.set(t.props,n):this.bare.set(Tu(t),n)}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??
(Wm.test(t.kind)||Fs.has(t.kind)?[]:Vm)}canBeEntered(t){let n=this.kind(t.kind);return t.host||n?.group==="Start"||/start$/.test(t.kind)||n?.shape==="container"&&
this.exits(t).length===0?!1:!Fs.has(n?.shape??t.kind)&&n?.shape!=="event"}block(t){let n=t.block,o=this.kind(n.kind),i=this.factsOf(n),r=this.exits(n),s=o?.name??
Gs(n.kind);return{form:ft(o,t),title:n.name||s,named:!!n.name,subtitle:i.subtitle??(n.name?s:""),icon:i.icon??o?.icon??"box",group:_o(o?.group??Km(n.kind))+(r.length>
0||Fs.has(o?.shape??n.kind)?"":" last"),kindName:s,exits:r,repeat:n.repeat?this.repeats.get(n.repeat)||"repeated":"",together:!!n.repeat?.parallel,status:this.statuses.
get(n.id),problems:this.problems.get(n.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,n,o){return t.name?
t.name:t.exit&&n?this.exits(n).find(r=>r.name===t.exit)?.label||Gs(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&o>1?"Otherwise":
""}spoken(t){let n=this.block(t),o=[n.named?`${n.kindName}: ${n.title}`:n.kindName];n.subtitle&&n.subtitle!==n.kindName&&o.push(n.subtitle),n.repeat&&o.push(Gs(
n.repeat)),n.status&&o.push(Ws[n.status.status]??"");for(let i of n.problems)o.push(i.text);return o.filter(Boolean).map(i=>/[.!?]$/.test(i)?i:i+".").join(" ")}};
function qm(e){return e.presets?.length?e.presets.map(t=>[`${e.kind} ${t.name}`,{...e,...t,presets:void 0}]):[[e.kind,e]]}var Ws={done:"Done",active:"Active",waiting:"\
Waiting",attention:"Needs attention",cancelled:"Stopped"},Lu={done:"check",active:"circle-play",waiting:"clock",attention:"triangle-alert",cancelled:"ban"};function Gs(e){
let t=e.replace(/[-_]+/g," ").trim();return t.charAt(0).toUpperCase()+t.slice(1)}function _o(e){return"g-"+e.toLowerCase().replace(/[^a-z]+/g,"-")}function Km(e){
return/start$/.test(e)?"Start":"Drawing"}function Tu(e){return`${e.kind} ${e.id}`}var Ym=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function Pu(e,t=Date.now()){let n=Date.parse(e);if(Number.isNaN(n))return"";let o=Math.max(0,(t-n)/1e3);
for(let[i,r]of Ym){if(o<i)return`${Math.floor(o)} ${r}`;o/=i}return""}function ko(e){return e.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}function $u(e,t,n,o){let i=Ws[t.status];if(!i)return;let r=i;t.since&&(t.status==="waiting"||t.status==="active")&&(r+=` ${Pu(t.since)}`),t.count&&t.count>1&&(r+=
` ×${t.count}`),t.done&&(r+=` · ${t.done} done`);let s=Math.ceil(st(r,"small"))+34,a=R("g",{class:`chip chip-${t.status}`,transform:`translate(${n-s} ${o-12})`},
e);R("rect",{class:"chip-body",width:s,height:24,rx:12},a),jt(Lu[t.status],8,5,14,"chip-icon",a),R("text",{class:"chip-text",x:26,y:16.2},a).textContent=r}function Iu(e,{
repeat:t,together:n},o,i){let r=at(t,i-34,"small"),s=i>60?Math.ceil(st(r,"small"))+34:28,a=R("g",{class:"chip chip-repeat",transform:`translate(${o} -12)`},e);R(
"title",{},a).textContent=t,R("rect",{class:"chip-body",width:s,height:24,rx:12},a),jt(n?"columns-3":"repeat",i>60?8:7,5,14,"chip-icon",a),i>60&&(R("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=r)}function ju(e,t,n,o){if(t.length===0)return;let i=t.some(s=>s.severity==="error"),r=R("g",{class:`mark mark-${i?"error":
"warning"}`,transform:`translate(${n-11} ${o-11})`},e);R("title",{},r).textContent=t.map(s=>s.text).join(`
`),R("circle",{class:"mark-body",cx:11,cy:11,r:11},r),R("path",{class:"mark-sign",d:"M11 6v6"},r),R("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},r)}var Um=26,
Nu=17,Vs=13;function Du(e,t,n,o){let i=R("g",{class:o?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${n.x} ${n.y})`},e),r=n.side==="b",s=o?qs(
t,n.side):{x:0,y:0};if(o&&(R("path",{class:"exit-stub",d:r?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},i),t.label)){let a=r?{x:0,y:Nu+21,"text-anchor":"middle"}:{x:12,y:-7};
R("text",{class:"exit-label",...a},i).textContent=at(t.label,Yi,"label")}R("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:Vs},i),o&&(R("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},i),R("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},i)),R("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},i)}function qs(e,t){
return t==="b"?{x:0,y:Nu}:{x:Um+(e.label?Math.ceil(st(at(e.label,Yi,"label"),"label"))-6:0),y:0}}function Bu(e,t,n,o){let i=Zm[n.form],r=i(e,t,n);Xm(e,t,n,o);let s=t.width-14;return n.repeat&&Iu(e,n,n.status&&n.problems.length?22:14,n.status?0:t.width-48),n.
status&&$u(e,n.status,s,0),n.problems.length>0&&(s=n.form==="gate"||n.form==="event"?t.width-4:t.width-6,ju(e,n.problems,n.status?4:s,3)),r}var Zm={card:Qm,pill:tg,
decision:eg,gate:ng,event:og,container:sg,note:ag,frame:cg};function Xm(e,t,n,o){let i=le({x:0,y:0,width:t.width,height:t.height},n.exits);n.exits.forEach((r,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===r.name);t.host&&o&&!a||Du(e,r,t.host?{x:t.width/2,y:t.height,side:"b"}:i[s],o&&!a)})}function Hu(e,t,n,o){return R(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:n+3,rx:o+1.5},e),R("rect",{class:"shade",x:-.5,y:1,width:t+1,height:n+1,rx:o+.5},e),R("rect",{class:"\
body",width:t,height:n,rx:o},e)}function Qm(e,t,n){let{width:o,height:i}=t,r=Hu(e,o,i,14);return o<180?(Jm(e,t,n),r):(R("rect",{class:"tile",x:14,y:i/2-20,width:40,
height:40,rx:11},e),jt(n.icon,23,i/2-11,22,"icon",e),Ks(e,n,66,o-66-16,i,2),r)}function Jm(e,{width:t,height:n},o){jt(o.icon,8,8,16,"icon",e);let i=mo(o.title,t-
16,"small",n>=72?3:2),r=(n+(n>=60?14:0))/2-i.length*15/2+11;i.forEach((s,a)=>{R("text",{class:"title small",x:t/2,y:r+a*15,"text-anchor":"middle"},e).textContent=
s})}function Ks(e,t,n,o,i,r){let s=mo(t.title,o,"title",r),a=s.length*17+17<=i-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(i-c)/2+13;for(let u of s)R("text",{class:t.
named?"title":"title unnamed",x:n,y:l},e).textContent=u,l+=17;a&&(R("text",{class:"subtitle",x:n,y:l},e).textContent=at(a,o,"sub")),s.join(" ")!==t.title&&(R("t\
itle",{},e).textContent=t.title)}function tg(e,{width:t,height:n},o){let i=Hu(e,t,n,n/2),r=n/2-9;return R("circle",{class:"tile",cx:n/2,cy:n/2,r},e),jt(o.icon,n/
2-10,n/2-10,20,"icon",e),Ks(e,o,n-2,t-n-14,n,2),i}function eg(e,{width:t,height:n},o){let i=(s,a)=>Ui([[go-s,a-s],[t-go+s,a-s],[t+s,n/2+a],[t-go+s,n+a+s],[go-s,
n+a+s],[-s,n/2+a]],10);R("path",{class:"shade shade-far",d:i(1.5,3)},e),R("path",{class:"shade",d:i(.5,1)},e);let r=R("path",{class:"body",d:i(0,0)},e);return R(
"path",{class:"tile",d:Ui([[50,n/2-23],[73,n/2],[50,n/2+23],[27,n/2]],6),transform:"translate(-4 0)"},e),jt(o.icon,36,n/2-10,20,"icon",e),Ks(e,o,80,t-80-24,n,2),
r}function ng(e,t,n){let{width:o,height:i}=t,r=(c,l)=>Ui([[o/2,l-c],[o+c,i/2+l],[o/2,i+l+c],[-c,i/2+l]],9);R("path",{class:"shade shade-far",d:r(1.5,3)},e);let s=R(
"path",{class:"body tinted",d:r(0,0)},e),a=Math.min(24,o*.42);return jt(n.icon,o/2-a/2,i/2-a/2,a,"icon",e),zu(e,n,t),s}function og(e,t,n){let{width:o,height:i}=t,
r=Math.min(o,i)/2;R("circle",{class:"shade",cx:o/2,cy:i/2+1.5,r:r+1},e);let s=R("circle",{class:"body tinted",cx:o/2,cy:i/2,r},e);t.host&&R("circle",{class:ig(t.
block)?"ring dashed":"ring",cx:o/2,cy:i/2,r:r-3.5},e);let a=r*.95;return jt(n.icon,o/2-a/2,i/2-a/2,a,"icon",e),t.host?n.named&&rg(e,n,o,i):zu(e,n,t),s}function ig(e){
return e.props&&e.props.stopping===!1}function zu(e,t,n){if(!t.named)return;let{width:o,height:i}=n,r={x:n.x+o/2,y:n.y+i},s=c=>c&&Math.abs(c.x-r.x)<1&&Math.abs(
c.y-r.y)<1,a=[...n.outgoing??[],...n.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));mo(t.title,a?120:150,"small",2).forEach(
(c,l)=>{R("text",{class:"outside",x:a?o/2+10:o/2,y:i+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},e).textContent=c})}function rg(e,t,n,o){R("text",{class:"o\
utside",x:n+6,y:o-3},e).textContent=at(t.title,140,"small")}function sg(e,{width:t,height:n},o){let i=R("rect",{class:"body scope",width:t,height:n,rx:16},e);R(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},e),jt(o.icon,20,18,16,"icon",e);let r=at(o.title,t-70,"heading");if(R("text",{class:o.named?"title":"tit\
le unnamed",x:52,y:31},e).textContent=r,o.subtitle&&o.named){let s=52+st(r,"heading")+14;t-s>80&&(R("text",{class:"subtitle",x:s,y:31},e).textContent=at(o.subtitle,
t-s-16,"sub"))}return i}function ag(e,{width:t,height:n,block:o}){R("path",{class:"shade",d:`M0 2H${t}V${n+2}H0Z`},e);let r=R("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${n-8}Q${t} ${n} ${t-8} ${n}H8Q0 ${n} 0 ${n-8}V8Q0 0 8 0Z`},e);return R("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},e),mo(
o.documentation||o.name||"",t-28,"sub",Math.max(1,Math.floor((n-20)/17))).forEach((a,c)=>{R("text",{class:"written",x:14,y:25+c*17},e).textContent=a}),r}function cg(e,{
width:t,height:n},o){let i=R("rect",{class:"body frame",width:t,height:n,rx:14},e);return o.named&&(R("text",{class:"outside",x:14,y:24},e).textContent=at(o.title,
t-28,"small")),i}var ot=34;function Fu(e,{width:t,height:n,pool:o}){let i=R("rect",{class:"pool-body",width:t,height:n,rx:14},e);return lg(e,"pool-strip",n,14),Wu(e,"pool-name",
o.name??"",n),i}function Gu(e,{width:t,height:n,lane:o,parent:i}){let r=i?.children?i.children.filter(a=>a.lane).findIndex(a=>a.lane===o):0,s=R("rect",{class:r%
2?"lane-body odd":"lane-body",width:t,height:n},e);return Wu(e,"lane-name",o.name??"",n),R("path",{class:"lane-line",d:`M${ot} 0V${n}`},e),s}function lg(e,t,n,o){
R("path",{class:t,d:`M${ot} 0H${o}Q0 0 0 ${o}V${n-o}Q0 ${n} ${o} ${n}H${ot}Z`},e)}function Wu(e,t,n,o){let i=R("text",{class:t,transform:`translate(${ot/2+4.5} ${o/
2}) rotate(-90)`,"text-anchor":"middle"},e);i.textContent=at(n,o-24,"heading")}var ug=2e3,ir=class extends Ot{static $inject=["eventBus","looks","labels","canvas"];constructor(t,n,o,i){super(t,ug),this.looks=n,this.labels=o,this.canvas=i,this.
holders=new Map,t.on("connection.removed",({element:r})=>this.unword(r)),t.on("element.marker.update",({element:r,marker:s,add:a})=>this.holders.get(r)?.classList.
toggle(s,a)),t.on("flow.shown",({element:r,on:s})=>{let a=this.holders.get(r);a&&(a.style.display=s?"":"none")}),t.on("diagram.clear",()=>[...this.holders.keys()].
forEach(r=>this.unword(r)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,n){if(n.pool)return this.frame(t,"pool",Fu(t,n));if(n.lane)return this.
frame(t,"lane",Gu(t,n));let o=this.looks.block(n),i=o.status?.status??(this.looks.live?"untouched":"idle");t.setAttribute("class",`djs-visual block form-${o.form}\
 ${o.group} s-${i}${o.problems.length?" has-problem":""}`);let r=Bu(t,n,o,!this.looks.readOnly);return this.name(t.parentNode,n),r}frame(t,n,o){return t.setAttribute(
"class",`djs-visual ${n}`),o}name(t,n){t?.classList.contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute(
"aria-label",this.looks.spoken(n)),t.hasAttribute("tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,n){let o=this.looks,i=o.flowLabel(n),{flow:r,source:s}=n,
a=o.taken.has(r.id),c=o.problems.get(r.id),l=a?"taken":o.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let u=i?this.
labels.place(n,yo(i)):void 0;return this.words(n,i,u,t),Mn(t,n.waypoints,{isDefault:!!r.default&&i!=="Otherwise"&&(s?.outgoing.length??0)>1,add:o.readOnly?void 0:
this.labels.middle(n,u)})}words(t,n,o,i){if(!i.parentElement?.classList.contains("djs-element")||(this.unword(t),!n||!o))return;let r=R("g",{class:"djs-element \
words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=R("g",{class:i.getAttribute("class")??""},r);Eu(s,n,o);for(let a of["selected","hover","djs-dr\
agging"])r.classList.toggle(a,!!this.canvas.hasMarker(t,a));this.holders.set(t,r)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){
return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(n=>`${n.x} ${n.y}`).join("L")}};async function Vu(e,t){
let n=await fetch(t);if(!n.ok)return;let o=new DOMParser().parseFromString(await n.text(),"image/svg+xml"),i=R("defs",{},e);for(let r of o.querySelectorAll("sym\
bol")){let s=document.importNode(r,!0);s.id=`icon-${r.id}`,i.appendChild(s)}}var rr=16,sr=8,qu=36,hg=4e4;function Yu(e,t,n,o,i){let r=Ku([e.x,t.x,(e.x+t.x)/2],i.map(g=>[g.x-rr,g.x+g.width+rr])),s=Ku([e.y,t.y,(e.y+t.y)/2],i.map(g=>[g.y-rr,
g.y+g.height+rr]));if(r.length*s.length>hg)return null;let a=r.length,c=(g,v,p,y)=>{let k=Math.min(g,p),_=Math.max(g,p),M=Math.min(v,y),S=Math.max(v,y);return i.
some(O=>k<O.x+O.width+sr&&_>O.x-sr&&M<O.y+O.height+sr&&S>O.y-sr)},l=s.indexOf(e.y)*a+r.indexOf(e.x),u=s.indexOf(t.y)*a+r.indexOf(t.x),h=a*s.length,f=new Float64Array(
h*2).fill(1/0),d=new Int32Array(h*2).fill(-1),m=new Ys,w=g=>Math.abs(r[g%a]-t.x)+Math.abs(s[Math.floor(g/a)]-t.y),x=n.x===e.x?1:0,C=o.x===t.x?1:0;for(f[l*2+x]=0,
m.push(l*2+x,w(l));m.size>0;){let g=m.pop(),v=g>>1,p=g&1;if(v===u&&p===C)return b(g);let y=v%a,k=Math.floor(v/a);for(let[_,M]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=y+
_,O=k+M;if(S<0||O<0||S>=a||O>=s.length)continue;let I=O*a+S,H=(M!==0?1:0)!==p,V=f[g]+Math.abs(r[S]-r[y])+Math.abs(s[O]-s[k])+(H?qu:0),Qt=I*2+(M!==0?1:0);V>=f[Qt]||
c(r[y],s[k],r[S],s[O])||(f[Qt]=V,d[Qt]=g,m.push(Qt,V+w(I)))}if(v===u){let _=u*2+C,M=f[g]+qu;M<f[_]&&(f[_]=M,d[_]=g,m.push(_,M))}}return null;function b(g){let v=[];
for(let p=g;p>=0;p=d[p]){let y=p>>1;v.push({x:r[y%a],y:s[Math.floor(y/a)]})}return Se([n,...v.reverse(),o])}}function Ku(e,t){return[...new Set([...e,...t.flat()])].
sort((n,o)=>n-o)}var Ys=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,n){let o=this.items.push(t)-1;for(this.ranks.
push(n);o>0;){let i=o-1>>1;if(this.ranks[i]<=this.ranks[o])break;this.swap(o,i),o=i}}pop(){let t=this.items[0],n=this.items.pop(),o=this.ranks.pop();return this.
items.length>0&&(this.items[0]=n,this.ranks[0]=o,this.sink(0)),t}sink(t){for(;;){let n=t;for(let o of[2*t+1,2*t+2])o<this.items.length&&this.ranks[o]<this.ranks[n]&&
(n=o);if(n===t)return;this.swap(t,n),t=n}}swap(t,n){[this.items[t],this.items[n]]=[this.items[n],this.items[t]],[this.ranks[t],this.ranks[n]]=[this.ranks[n],this.
ranks[t]]}};var cr=22,fg=9,Xu=9,Eo={bend:32,hit:4e3,crossing:26,beside:3},lr=class{static $inject=["space","looks"];constructor(t,n){this.space=t,this.looks=n}route(t){let{
source:n,target:o}=t,i=tr(this.looks,n,t.exit,t.sourceRect??n),r=er(this.looks,o,t.targetRect??o),s=this.plain(t,i,r);return s.hits===0||t.quick?s.points:this.around(
t,i,r)??s.points}plain(t,n,o){let i={points:[],cost:1/0,hits:1/0},r=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of n)for(let c of o)if(!(a.
cost+c.cost>=i.cost))for(let l of mg(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let u=a.cost+c.cost+Uu(l)+Eo.bend*(l.length-2)+gg(l,a,c,r,s);if(u>=i.cost)
continue;let{hits:h,price:f}=this.price(l,t),d=u+f;d<i.cost&&(i={points:l,cost:d,hits:h})}return i}price(t,n){let o=0,i=0;for(let r=1;r<t.length;r++){let s=t[r-
1],a=t[r],c=bo(s,a);for(let l of this.space.shapes.touching(kt(c,fg)))this.inTheWay(l.owner,n,r===1,r===t.length-1,c)&&o++;for(let l of this.space.flows.touching(
kt(c,Xu)))dg(l.owner,n)||(i+=pg(s,a,l.from,l.to))}return(this.strikes(t,n.sourceRect??n.source)||this.strikes(t,n.targetRect??n.target))&&o++,{hits:o,price:i+o*
Eo.hit}}strikes(t,n){let o=kt(n,-2);for(let i=1;i<t.length;i++)if(wo(bo(t[i-1],t[i]),o))return!0;return!1}inTheWay(t,n,o,i,r){let{source:s,target:a,ignore:c}=n;
return t===s||t===a||c?.has(t)||ar(t,s)||ar(t,a)?!1:(t===s.host||t.host===s)&&o?wo(r,kt(t,-2)):t.host===a&&i?wo(r,kt(t,-2)):!0}around(t,n,o){let{source:i,target:r,
ignore:s}=t,a=null;for(let c of n.slice(0,2)){for(let l of o){let u=kt(yg(bo(c,l),t.sourceRect??i),260),h=[];for(let m of this.space.shapes.touching(u)){let w=m.
owner;w===i||w===r||s?.has(w)||ar(w,i)||ar(w,r)||h.push(m.rect)}h.push(Zu(t.sourceRect??i),Zu(t.targetRect??r));let f=Yu(ur(c),ur(l),c,l,h);if(!f)continue;let d=c.
cost+l.cost+Uu(f)+Eo.bend*(f.length-2);(!a||d<a.cost)&&(a={points:f,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,n){let o=t,i=this.price(t,n).price;
for(let r=1;r<t.length-2&&i>0;r++){let s=t[r].x===t[r+1].x;for(let a of[12,-12,24,-24]){let c=o.map((u,h)=>h===r||h===r+1?{x:u.x+(s?a:0),y:u.y+(s?0:a)}:u),l=this.
price(c,n).price;l<i&&([o,i]=[c,l])}}return o}};function ar(e,t){for(let n=t?.parent;n;n=n.parent)if(n===e)return!0;return!1}function dg(e,t){return e===t.connection||
t.ignore?.has(e)||e.target===t.target?!0:e.source===t.source&&(e.flow?.exit??"")===t.exit}function pg(e,t,n,o){let i=e.x===t.x,r=n.x===o.x;if(i!==r)return Eo.crossing;
if(Math.abs(i?e.x-n.x:e.y-n.y)>Xu)return 0;let[a,c,l,u]=i?[e.y,t.y,n.y,o.y]:[e.x,t.x,n.x,o.x],h=Math.min(Math.max(a,c),Math.max(l,u))-Math.max(Math.min(a,c),Math.
min(l,u));return Math.max(0,h)*Eo.beside+20}function ur(e){return{x:e.x+Ji[e.side].x*cr,y:e.y+Ji[e.side].y*cr}}function*mg(e,t,n,o){let i=ur(e),r=ur(t),s=[[],[{
x:r.x,y:i.y}],[{x:i.x,y:r.y}]],a=(i.x+r.x)/2;for(let h of[i.x,r.x,a,i.x+12,r.x-12,i.x+24,r.x-24])s.push([{x:h,y:i.y},{x:h,y:r.y}]);let c=Math.min(n.y,o.y),l=Math.
max(n.y+n.height,o.y+o.height),u=n.y>o.y?(o.y+o.height+n.y)/2:(n.y+n.height+o.y)/2;for(let h of[u,l+30,l+44,c-30,c-44])s.push([{x:i.x,y:h},{x:r.x,y:h}]);for(let h of s){
let f=Se([e,i,...h,r,t]);f&&(yield f)}}function Uu(e){let t=0;for(let n=1;n<e.length;n++)t+=Math.abs(e[n].x-e[n-1].x)+Math.abs(e[n].y-e[n-1].y);return t}function gg(e,t,n,o,i){
if(e.length!==4||e[1].x!==e[2].x)return 0;let r=o>1?t.x+cr:i>1?n.x-cr:(t.x+n.x)/2;return Math.abs(e[1].x-r)*.05}function yg(e,t){let n=Math.min(e.x,t.x),o=Math.
min(e.y,t.y);return{x:n,y:o,width:Math.max(e.x+e.width,t.x+t.width)-n,height:Math.max(e.y+e.height,t.y+t.height)-o}}function Zu({x:e,y:t,width:n,height:o}){return{
x:e,y:t,width:n,height:o}}var hr=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,n,o){super(t),this.preExecute("shape.delete",2e3,({shape:i,hints:r})=>{if(!i.
block||r?.nested||i.incoming.length!==1||i.outgoing.length!==1)return;let[s]=i.incoming,[a]=i.outgoing;o.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&n.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},fr=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,n,o){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,i=>{let r=i.closure?Object.values(i.closure.allShapes):i.elements??[i.shape],s=new Set;
for(let a of r)if(!(!a.block||a.host))for(let{owner:c}of o.flows.touching(kt(a,4)))c.parent&&c.source!==a&&c.target!==a&&!vg(c,a)&&s.add(c);for(let a of s)n.layoutConnection(
a)},!0)}};function vg(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var dr=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",n=>{n.wasBent=n.connection.bent,n.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",n=>{n.connection.
bent=n.wasBent},!0)}},pr=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,n,o){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,i=>{let r=i.closure?Object.values(i.closure.allShapes):i.elements??[i.shape],s=new Set(r.map(a=>a.parent).filter(a=>a?.block&&ft(o.
kind(a.block.kind),a)==="container"));for(let a of s){let c=xg(a);c&&n.resizeShape(a,c)}},!0)}};function xg(e){let{x:t,y:n}=e,o=t+e.width,i=n+e.height;for(let s of e.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),n=Math.min(n,s.y-52),o=Math.max(o,s.x+s.width+32),i=Math.max(i,s.y+s.height+28));return t===e.x&&n===e.y&&o===
e.x+e.width&&i===e.y+e.height?null:{x:t,y:n,width:o-t,height:i-n}}var mr=class extends F{static $inject=["eventBus","looks"];constructor(t,n){super(t);let o=r=>{
if(r.pool||r.lane)return 0;if(r.waypoints)return 2;let s=ft(n.kind(r.block?.kind),r);return s==="frame"||s==="container"?1:r.host?4:3},i=(r,s)=>{let a=s.children.
filter(l=>l!==r),c=a.length;for(;c>0&&o(a[c-1])>o(r);)c--;return c};this.preExecute(["shape.create","connection.create"],r=>{r.parentIndex=i(r.shape??r.connection,
r.parent)},!0),this.preExecute(["shape.move","connection.move"],r=>{let s=r.shape??r.connection,a=r.newParent||s.parent;r.newParentIndex=a===s.parent?a.children.
indexOf(s):i(s,a)},!0)}},gr=class{static $inject=["eventBus","elementRegistry"];constructor(t,n){let o=new Set,i=({context:r})=>{let{connection:s}=r;for(let a of[
s.source,s.target,r.source,r.target,r.oldSource,r.oldTarget,r.newSource,r.newTarget])a&&o.add(a)};for(let r of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${r}.execute`,`commandStack.connection.${r}.executed`,`commandStack.connection.${r}.revert`,`commandStack.connection.${r}.reverted`],i);t.
on("elements.changed",100,()=>{let r=[...o];o.clear();for(let s of r){let a=s.parent&&n.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function T(e,t={},n=[]){let o=document.createElement(e);for(let[i,r]of Object.entries(t))r!==void 0&&o.setAttribute(i,r);return o.append(...n),o}var Qu="";function Ju(e){
Qu=e}function pt(e){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");n.setAttribute("class","icon"),n.setAttribute("aria-hidden","true"),n.
setAttribute("viewBox","0 0 24 24");let o=document.createElementNS(t,"use");return o.setAttribute("href",`${Qu}#${e}`),n.append(o),n}function q(e,t,n,{keys:o,className:i,
text:r}={}){let s=T("button",{type:"button",class:i??"canvas-button","aria-label":t,title:o?`${t} (${o})`:t,"aria-keyshortcuts":void 0},[pt(e)]);return r&&s.append(
T("span",{},[r])),s.addEventListener("click",n),s}var wg=50,yr=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes"];constructor(t,n,o,i,r,s,a,c){if(this.lanes=
c,this.eventBus=t,this.canvas=n,this.looks=o,this.selection=i,this.actions=r,this.connect=s,this.rename=a,this.bar=T("div",{class:"toolbar",role:"toolbar","aria\
-label":"What to do with the selection",hidden:""}),!o.readOnly){for(let l of["mousedown","click","dblclick"])this.bar.addEventListener(l,u=>u.stopPropagation());
t.on("canvas.init",()=>n.getContainer().append(this.bar)),t.on("selection.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.
follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}show(){
let t=this.selection.get().filter(i=>i.parent&&(i.block||i.flow||i.lane||i.pool));if(t.length===0)return this.hide();let[n]=t,o=t.length>1?this.forMany(t):n.flow?
this.forFlow(n):n.lane?this.forLane(n):n.pool?this.forPool(n):this.forBlock(n);this.bar.replaceChildren(...o),this.bar.hidden=!1,this.follow()}forBlock(t){let n=[];
if(this.looks.exits(t.block).length>0){n.push(q("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let o=q("spline","Conn\
ect to another block",()=>this.eventBus.fire("connect.keys",{source:t}),{keys:"C"});o.addEventListener("mousedown",i=>{i.button===0&&this.connect.start(i,t,this.
connect.firstFree(t))}),n.push(o)}return n.push(q("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),n}forFlow(t){return[q(
"plus","Insert a block here",()=>this.eventBus.fire("picker.ask",{flow:t}),{keys:"A"}),q("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){
return[q("arrow-up-to-line","Add a lane above",()=>this.lanes.add(t,!1)),q("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),q("rows-2","Split t\
his lane in two",()=>this.lanes.split(t)),q("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),q("trash-2","Delete this lane; its blocks stay",()=>this.lanes.
remove(t),{keys:"Del",className:"canvas-button danger"})]}forPool(t){return[q("rows-3","Add a lane",()=>this.lanes.add(t)),q("pencil","Rename",()=>this.rename.begin(
t),{keys:"F2"}),...this.lanes.canErase()?[q("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:
[]]}forMany(t){let n=t.filter(i=>i.block),o=[T("span",{class:"toolbar-count"},[`${n.length||t.length} selected`])];return n.length>1&&o.push(q("align-horizontal\
-justify-center","Line up in a row",()=>this.actions.trigger("alignElements",{type:"middle"})),q("align-vertical-justify-center","Line up in a column",()=>this.
actions.trigger("alignElements",{type:"center"}))),o.push(this.duplicate(),this.remove()),o}duplicate(){return q("copy","Duplicate",()=>this.actions.trigger("du\
plicate"),{keys:"Ctrl+D"})}remove(){return q("trash-2","Delete",()=>this.actions.trigger("removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){
if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===0)return this.hide();let n=Nt(t),o=this.canvas.viewbox(),i=this.bar.childElementCount*
35+10,s=t[0].lane||t[0].pool?(n.x-o.x)*o.scale:(n.x+n.width/2-o.x)*o.scale-i/2,a=(n.y-o.y)*o.scale-wg,c=(n.y+n.height-o.y)*o.scale+14;this.bar.style.left=`${Math.
round(Math.max(8,Math.min(s,o.outer.width-i-8)))}px`,this.bar.style.top=`${Math.round(a<8?c:a)}px`}};function Nt(e){let t=1/0,n=1/0,o=-1/0,i=-1/0;for(let r of e){
let s=r.waypoints??[{x:r.x,y:r.y},{x:r.x+r.width,y:r.y+r.height}];for(let a of s)t=Math.min(t,a.x),n=Math.min(n,a.y),o=Math.max(o,a.x),i=Math.max(i,a.y)}return{
x:t,y:n,width:o-t,height:i-n}}var th=340,eh=420,vr=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,n,o,i){this.canvas=n,this.looks=o,this.insert=i,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",r=>this.ask(r)),t.on(["canvas.viewbox.changing","drag.start","diagram.destroy"],()=>this.close()),this.outside=r=>{
this.open&&!this.open.contains(r.target)&&this.close()}}ask(t){this.close();let n=this.offered(t),o=t.title??(t.source?"What happens next?":t.flow?"What happens\
 in between?":"Add a block"),i=T("input",{type:"search",placeholder:"Search, for example “approval”","aria-label":o,autocomplete:"off",spellcheck:"false",role:"\
combobox","aria-expanded":"true","aria-controls":"picker-list"}),r=T("div",{class:"picker-list",id:"picker-list",role:"listbox","aria-label":o}),s=T("div",{class:"\
picker",role:"dialog","aria-label":o},[T("div",{class:"picker-title"},[o]),T("div",{class:"picker-search"},[pt("search"),i]),r]);this.open=s,this.canvas.getContainer().
append(s),this.place(s,t);let a={kinds:n,ask:t,input:i,list:r,at:0,rows:[]};this.fill(a),i.addEventListener("input",()=>this.fill(a)),s.addEventListener("keydow\
n",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());document.addEventListener("mousedown",this.
outside,!0),i.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([n,o])=>({...o,offer:n})).filter(n=>{if(t.group&&n.group!==t.group)return!1;
if(!t.source&&!t.flow)return n.shape!=="event";let o={id:"",kind:n.kind};return this.looks.canBeEntered(o)&&(!t.flow||this.looks.exits(o).length>0)})}fill(t){let n=t.
input.value.toLowerCase().split(/\s+/).filter(Boolean),o=t.kinds.map(r=>({kind:r,score:bg(r,n)})).filter(r=>r.score>0&&(n.length>0||!r.kind.seldom));n.length>0&&
o.sort((r,s)=>s.score-r.score),t.list.replaceChildren(),t.rows=[];let i="";for(let{kind:r}of o){n.length===0&&r.group!==i&&(i=r.group,t.list.append(T("div",{class:"\
picker-group",role:"presentation"},[r.heading??i])));let s=T("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":r.offer},[T("span",
{class:`kind-tile ${_o(r.group)}`},[pt(r.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-name"},[r.name]),T("span",{class:"picker-summary"},[r.
summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.append(
s)}o.length===0&&t.list.append(T("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,n){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(n,t.rows.length-1));let o=t.rows[t.at];o?.setAttribute("aria-selected","true"),o?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",o?.id??"")}key(t,n){t.stopPropagation();let o={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in o)this.
point(n,n.at+o[t.key]);else if(t.key==="Enter")this.pick(n,n.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,n){
let o=t.rows[n]?.dataset.offer;o&&(this.close(!0),this.add(o,t.ask))}add(t,n){if(n.flow)return this.insert.into(n.flow,t);if(!n.source)return this.insert.alone(
t,n.at??So(this.canvas));let o=this.insert.factory.newBlock(t),i=n.at&&{x:Math.round((n.at.x+o.width/2)/10)*10,y:Math.round(n.at.y/10)*10};return this.insert.append(
n.source,t,n.exit,i)}place(t,n){let o=this.canvas.viewbox(),{width:i,height:r}=o.outer,s=l=>({x:(l.x-o.x)*o.scale,y:(l.y-o.y)*o.scale}),a={x:i/2-th/2,y:r/2-eh/2};
if(n.at)a=s(n.at);else if(n.source)a=s({x:n.source.x+n.source.width+40/o.scale,y:n.source.y-20});else if(n.flow){let l=n.flow.waypoints,u=l.length>>1,h=s({x:(l[u-
1].x+l[u].x)/2,y:(l[u-1].y+l[u].y)/2});a={x:h.x+16,y:h.y+16}}let c=Math.min(eh,r-24);t.style.maxHeight=`${c}px`,t.style.left=`${Math.max(12,Math.min(a.x,i-th-12))}\
px`,t.style.top=`${Math.max(12,Math.min(a.y,r-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("mousedown",this.outside,!0),this.open.remove(),this.
open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function So(e){let{x:t,y:n,width:o,height:i}=e.viewbox();return{x:t+o/2,y:n+i/2}}function bg(e,t){
let n=1,o=e.name.toLowerCase();for(let i of t)if(o.startsWith(i))n+=8;else if(o.includes(i))n+=5;else if(`${e.group} ${e.kind}`.toLowerCase().includes(i))n+=3;else if((e.
summary??"").toLowerCase().includes(i))n+=2;else return 0;return n}var nh="segue.clipboard",oh=30,xr=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,n,o,i,r,s,a,c){
this.selection=n,this.factory=o,this.modeling=i,this.canvas=r,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
n=>n.block&&n.parent));for(let n of t){for(let o of n.children??[])o.block&&t.add(o);for(let o of n.attachers??[])t.add(o)}for(let n of t)n.host&&!t.has(n.host)&&
t.delete(n);return t}fragment(){let t=this.chosen(),n=[...t].flatMap(o=>o.outgoing).filter(o=>t.has(o.target));return{blocks:[...t].sort((o,i)=>o.order-i.order).
map(o=>({block:{...o.block,parent:o.parent.block?.id,host:o.host?.block.id},x:o.x,y:o.y,width:o.width,height:o.height,facts:this.looks.factsOf(o.block)})),flows:n.
sort((o,i)=>o.order-i.order).map(o=>({flow:{...o.flow,from:o.source.block.id,to:o.target.block.id},points:o.waypoints.map(i=>({x:i.x,y:i.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(nh,Ue(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(nh);if(!t)return;let n=ho(t);this.pasted++;let o=Nt(n.blocks),i=this.canvas.viewbox(),r=o.x<i.x+i.width&&i.x<o.x+o.width&&o.y<i.y+i.height&&i.y<o.y+o.height,
s=So(this.canvas),a=r?{x:oh*this.pasted,y:oh*this.pasted}:{x:Us(s.x-o.x-o.width/2),y:Us(s.y-o.y-o.height/2)};this.add(n,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let n=Nt(t.blocks),o=Us(n.height+44),i=()=>[...this.space.shapes.touching({...n,y:n.y+o-10})].some(r=>this.looks.block(r.owner).form!==
"container");for(let r=0;r<12&&i();r++)o+=60;this.add(t,{x:0,y:o})}add(t,n){let o=new Map,i=[];for(let{block:r,x:s,y:a,width:c,height:l,facts:u}of t.blocks){let h=this.
factory.newBlock(r.kind,{x:s+n.x,y:a+n.y,width:c,height:l}),{parent:f,host:d,lane:m,...w}=r;h.block={...w,id:h.block.id},u&&this.looks.learn(h.block,u),f&&o.has(
f)&&(h.parent=o.get(f)),d&&o.has(d)&&(h.host=o.get(d)),o.set(r.id,h),i.push(h)}for(let{flow:r,points:s}of t.flows){let a=o.get(r.from),c=o.get(r.to);if(!a||!c)continue;
let{id:l,from:u,to:h,...f}=r,d=s.map(m=>({x:m.x+n.x,y:m.y+n.y}));i.push(this.factory.createConnection({flow:f,source:a,target:c,waypoints:d,parent:vo(a,c)??void 0}))}
this.create(i)}create(t){let n=Nt(t),o={x:Math.round(n.x+n.width/2),y:Math.round(n.y+n.height/2)},i=this.modeling.createElements(t,o,this.ground(),{autoSelect:!1});
this.selection.select(i.filter(r=>r.block&&!r.parent?.block))}ground(){return this.canvas.getRootElement()}};function Us(e){return Math.round(e/10)*10}var Mo="document.update",Zs=class{static $inject=["documentModel","eventBus"];constructor(t,n){this.model=t,this.eventBus=n}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let n=new Set;for(let o of t.set){let{element:i,key:r}=o;[i[r],o.value]=[o.value,i[r]],r==="order"&&n.add(i.source),n.add(i);for(let s of i.
outgoing??i.source?.outgoing??[])n.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...n].filter(o=>o?.parent)}},wr=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,n,o,i,r,s){
this.stack=t,this.model=n,this.registry=o,this.looks=i,t.registerHandler(Mo,Zs),r.on(`commandStack.${Mo}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,n="Change"){let o=[],i=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=Q(
c.block,a),u=this.looks.exits(c.block).map(h=>h.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(u!==this.looks.exits(l).map(h=>h.name).join()&&
i.push(...c.outgoing),o.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&Q(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&i.push(c),o.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),u=l&&Q(l[s],c);u&&u!==l[s]&&o.push({element:l,key:s,value:u})}o.push(...this.reordered(t.order??[]));let r=t.document?Q(this.model.head,
t.document):this.model.head;o.length===0&&r===this.model.head||this.stack.execute(Mo,{set:o,shifted:i,head:r===this.model.head?null:r,label:n})}reordered(t){let n=t.
map(i=>this.find(i,"flow")).filter(Boolean),o=n.map(i=>i.order).sort((i,r)=>i-r);return n.map((i,r)=>({element:i,key:"order",value:o[r]})).filter(i=>i.value!==i.
element.order)}find(t,n){let o=this.registry.get(t),i=r=>r&&kn(r)===t&&(n?r[n]:r.block||r.flow||r.pool||r.lane);return i(o)?o:this.registry.find(i)}};var br="flow.draw",_g=10,_r=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,n,o,i,r,s,a,c){this.
dragging=n,this.rules=o,this.looks=i,this.router=r,this.canvas=s,this.insert=a,!i.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return this.start(l.originalEvent,l.element,u),!0}),t.on("element.click",
2500,l=>{let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,exit:u}),!1}),t.on(`${br}.mov\
e`,l=>this.preview(l)),t.on(`${br}.end`,l=>{let{source:u,exit:h}=l.context,f=l.hover;if(this.allowed(u,f,h)){let m=a.connect(u,f,h);return c.select(m),!0}return(!f?.
block||i.block(f).form==="container"||i.block(f).form==="frame")&&!f?.waypoints&&t.fire("picker.ask",{source:u,exit:h,at:{x:l.x,y:l.y}}),!1}),t.on([`${br}.clean\
up`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,n,o,i=!1){this.dragging.init(t,br,{autoActivate:i,cursor:"crosshair",keepSelection:!0,data:{
shape:n,context:{source:n,exit:o}}})}allowed(t,n,o){return!!(n?.block&&this.rules.allowed("connection.create",{source:t,target:n,exit:o}))}exitAt(t,n){if(!t.block||
this.canvas.zoom()<.4)return null;let o=this.looks.exits(t.block),i=this.canvas.viewbox(),r=this.canvas.getContainer().getBoundingClientRect(),s=i.x+(n.clientX-
r.left)/i.scale,a=i.y+(n.clientY-r.top)/i.scale,c=le(t,o);for(let l=0;l<o.length;l++){let u=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];if(Math.hypot(
s-u.x,a-u.y)<=_g)return o[l].name;let h=t.host||t.outgoing.some(d=>(d.flow.exit??"")===o[l].name),f=qs(o[l],u.side);if(!h&&Math.hypot(s-u.x-f.x,a-u.y-f.y)<=Vs)return o[l].
name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:n,hover:o}=t,{source:i,exit:r}=n;n.gfx??=R("g",{class:"flow-preview flow"},this.
canvas.getActiveLayer()),n.gfx.replaceChildren();let s=this.allowed(i,o,r),a=s?this.router.route({source:i,target:o,exit:r,quick:!0}):kg(this.startOf(i,r),{x:t.
x,y:t.y});Mn(n.gfx,a);let c=o?.block&&o!==i&&!s&&!["container","frame"].includes(this.looks.block(o).form);this.mark(n,o?.block&&o!==i?o:null,s?"connect-ok":c?"\
connect-not-ok":"")}mark(t,n,o){let i=t.marked;i&&(i.shape!==n||i.marker!==o)&&(i.marker&&i.shape.parent&&this.canvas.removeMarker(i.shape,i.marker),t.marked=null),
n&&o&&!t.marked&&(this.canvas.addMarker(n,o),t.marked={shape:n,marker:o})}startOf(t,n){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};let o=this.looks.exits(t.
block);return le(t,o)[Math.max(0,o.findIndex(i=>i.name===n))]}};function kg(e,t){if(e.side==="b"&&t.y>e.y+20)return Se([e,{x:e.x,y:t.y},t])??[e,t];let n=t.x>e.x+
40?(e.x+t.x)/2:e.x+26,i=Math.abs(e.y-t.y)<6&&t.x>e.x?[e,{x:t.x,y:e.y}]:[e,{x:n,y:e.y},{x:n,y:t.y},t];return Se(i)??[e,t]}var ih="abcdefghijkmnpqrstuvwxyz23456789",kr=class extends Gt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,n,o){super(),this.looks=t,
this.model=n,this.registry=o}newBlock(t,n={}){let o=this.looks.offers.get(t)??this.looks.kind(t),i=o?.kind??t,r=this.newId(i),s={id:r,kind:i,...o?.props?{props:structuredClone(
o.props)}:{}};return super.createShape({...En(o,i),...n,id:r,block:s,order:this.model.nextOrder()})}create(t,n={}){if(t!=="connection"||n.flow?.id)return super.
create(t,n);let o=this.newId("flow");return super.create("connection",{...n,id:o,flow:{id:o,from:"",...n.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let n=crypto.getRandomValues(new Uint8Array(7)),o=`${t}_${Array.from(n,i=>ih[i%ih.length]).join("")}`;if(!this.registry.get(o))return o}}};var Er=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,n,o,i,r,s,a,c,l){
super(t),this.lanes=l,this.modeling=n,this.factory=o,this.looks=i,this.space=r,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,u=>this.dropped(u,u.elements,"parent"),!0),this.preExecute("elements.move",2e3,u=>this.dropped(u,u.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,u=>{let h=(u.elements??u.shapes)[0];u.into?.parent&&h&&this.within(h,u.into)},!0)}dropped(t,n,o){let i=t[o];i&&(!i.parent&&
n.every(r=>!r.pool)&&(t[o]=this.poolAt(t.position)??i),i.waypoints?(t[o]=i.parent,n.length===1&&this.fitsInto(n[0],i)&&(t.into=i,t.position&&this.align(t.position,
i,n[0]))):(i.lane||i.block&&this.looks.block(i).form==="frame")&&(t[o]=i.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let n=this.canvas.getRootElement().
children.filter(o=>o.pool);return n.find(o=>t&&t.x>=o.x&&t.x<=o.x+o.width&&t.y>=o.y&&t.y<=o.y+o.height)??n[0]}fitsInto(t,n){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||n.source===t||n.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,n,o){let i=n.waypoints;for(let c=1;c<
i.length;c++){let[l,u]=[i[c-1],i[c]],h=t.x>=Math.min(l.x,u.x)&&t.x<=Math.max(l.x,u.x);l.y===u.y&&h&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:r}=n,s=Math.abs(t.
y-r.y-r.height/2)<(r.height+o.height)/2+10,a=r.x+r.width+dt.column*.75+o.width/2;s&&n.target.x>r.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,n){let o=n.target,i=!!this.
looks.exits(t.block)[0]?.name,r=t.x+t.width+(i?dt.labelled:dt.column)-o.x;n.source.x<t.x&&o.x>n.source.x&&r>0&&Eg(t,o)&&this.makeRoom(o,Math.ceil(r/10)*10,t),this.
modeling.reconnectEnd(n,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,o,this.looks.exits(t.block)[0].name)}connect(t,n,o){let i=o?{flow:{exit:o}}:{};return this.modeling.
createConnection(t,n,i,vo(t,n)??this.canvas.getRootElement())}makeRoom(t,n,o){let i=new Set([t]);for(let r of i){for(let{target:s}of r.outgoing)s.x>=t.x&&s.parent===
t.parent&&s!==o&&i.add(s);for(let s of r.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==o&&i.add(a)}this.modeling.moveElements([...i],{x:n,y:0},t.parent,
{autoResize:!0})}append(t,n,o=this.freeExit(t),i){let r=this.factory.newBlock(n),s=i??this.placeAfter(t,r,o),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements(
[r],s,a,{autoSelect:!1});return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,o),this.present(c)}into(t,n){let o=this.factory.newBlock(
n);if(!this.fitsInto(o,t))return null;let i=t.waypoints,r=[i[0],i[1]];for(let l=1;l<i.length;l++)Math.abs(i[l].x-i[l-1].x)>Math.abs(r[1].x-r[0].x)&&(r=[i[l-1],i[l]]);
let a=Math.abs(r[1].x-r[0].x)>o.width+60?(r[0].x+r[1].x)/2:Math.min(r[0].x,r[1].x)+dt.column*.75+o.width/2,[c]=this.modeling.createElements([o],{x:a,y:r[0].y},t,
{autoSelect:!1});return this.present(c)}onEdge(t,n){let o=this.factory.newBlock(n);if(!this.rules.allowed("shape.attach",{shape:o,target:t}))return null;let i=(t.
attachers??[]).length,r={x:t.x+t.width-40-i*(o.width+12),y:t.y+t.height},[s]=this.modeling.createElements([o],r,t,{attach:!0,autoSelect:!1});return this.present(
s)}alone(t,n){let o=this.factory.newBlock(t),i=this.freeNear(o,{x:Math.round(n.x/10)*10,y:Math.round(n.y/10)*10},[0,1,-1,2,-2,3,-3]),[r]=this.modeling.createElements(
[o],i,this.canvas.getRootElement(),{autoSelect:!1});return this.present(r)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let n=this.looks.exits(t.block),o=new Set(t.outgoing.map(i=>i.flow.exit??""));return(n.find(i=>!o.has(i.name))??n[0])?.name??""}placeAfter(t,n,o){
let i=this.looks.exits(t.block),r=Math.max(0,i.findIndex(u=>u.name===o)),s=o||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?dt.labelled:dt.column)+
n.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(n,{x:t.x+t.width/2+60+n.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(r===0)return this.freeNear(n,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=le(t,i)[r];return this.freeNear(n,{x:Math.max(a,l.x+60+n.width/2),y:c+n.height+dt.row},[0,1,2,3,4,5])}freeNear(t,n,o){let i=t.height+
dt.row;for(let r of o){let s=n.y+r*i,a={x:n.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(kt(a,16))].some(l=>this.
looks.block(l.owner).form!=="container"))return{x:n.x,y:s}}return{x:n.x,y:n.y+o.length*i}}};function Eg(e,t){return e.y<t.y+t.height&&t.y<e.y+e.height}var Sg="Alt + arrow keys",rh=[["Tab, Shift+Tab","Next, previous block along the flow"],[Sg,"Follow the flow; up and down between branches"],["A","Add what comes\
 next"],["C","Connect to another block"],["F2, double-click","Rename"],["Enter","Properties of the block"],["Arrow keys","Move the selection (with Shift: furthe\
r)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what lie\
s in a rectangle"],["Ctrl+F","Search"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"]],Sr=class{static $inject=["eventBus","keyboard","selection","l\
ooks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","lanes"];constructor(t,n,o,i,r,s,a,c,l,u,h,f,d){this.lanes=d,this.eventBus=
t,this.selection=o,this.walk=r,this.rules=u,this.insert=h,this.drawing=null,n.addListener(3e3,({keyEvent:m})=>this.drawing&&this.drawKey(m)?!0:this.read(m,s,a,c,
l,i,n)||void 0),t.on("connect.keys",({source:m})=>{this.drawing={source:m,exit:f.firstFree(m)},this.say("Choose where the flow goes: Tab to a block and press En\
ter, or click it. Escape stops.")}),t.on("element.click",2400,({element:m})=>{if(this.drawing){if(!m.block){this.drawing=null;return}return this.draw(m),!1}})}read(t,n,o,i,r,s,a){
let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):
l&&t.key.toLowerCase()==="f"?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(r):l||t.altKey?!1:t.key.startsWith("Arrow")&&!c?i.pan(t.key):t.key===
"1"?(i.fit(),!0):t.key==="+"||t.key==="="?(i.step(1),!0):t.key==="-"?(i.step(-1),!0):t.key==="?"?this.fire("help.ask"):t.key==="Escape"&&c?(this.selection.select(
null),!0):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:t.key==="F2"&&c?(o.begin(c),!0):(t.key==="Delete"||t.key==="Backspace")&&(c?.lane||
c?.pool)?(c.lane?this.lanes.remove(c):this.lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:c?.block&&s.exits(c.block).length?
{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,n={}){return this.eventBus.fire(t,n),
!0}all(t){return this.selection.select(t.filter(n=>n.block&&!n.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=null,this.say("No flow was \
drawn."),!0;let[n]=this.selection.get();return t.key!=="Enter"||!n?.block?!1:(this.draw(n),!0)}draw(t){let{source:n,exit:o}=this.drawing;if(this.drawing=null,!this.
rules.allowed("connection.create",{source:n,target:t,exit:o}))return this.say("A flow cannot go there.");this.selection.select(this.insert.connect(n,t,o)),this.
say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var sh="lanes.edit",Me=80,Co=180,An={left:40,right:50,top:30,bottom:30},Mr=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,n,o,i,r,s,a,c){super(t),this.eventBus=t,this.stack=n,this.modeling=o,this.factory=i,this.registry=
r,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),n.register(sh,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,n){let o;this.busy=!0;try{this.stack.execute(sh,{label:t,act:()=>o=n()})}finally{
this.busy=!1}return o&&this.selection.select(o),o}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(n=>!this.model.original.
layout?.blocks?.[n.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let n=this.canvas.getRootElement(),o=n.children.filter(u=>u.block&&!u.host),i=So(
this.canvas),r=o.length?Nt(n.children):{x:i.x-300,y:i.y-60,width:600,height:120},s=r.x-An.left-2*ot,a=r.y-An.top,c=r.width+An.left+An.right+2*ot,l=Math.max(Co,r.
height+An.top+An.bottom);return this.edit("Draw lanes",()=>{let u=this.modeling.createShape(this.shape(t.id,{pool:Q(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Co},n),h=this.lane(u,"Lane 1",a,l);return this.lane(u,"Lane 2",a+l,Co),o.length&&this.modeling.moveElements(o,{x:0,y:0},u),this.settle(u),h})}shape(t,n){let o=t;
for(let i=2;this.registry.get(o);i++)o=`${t}~${i}`;return this.factory.createShape({...n,id:o,order:this.model.nextOrder()})}lane(t,n,o,i){let r=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(r,{lane:{id:r,name:n}}),{x:t.x+ot,y:o,width:t.width-ot,height:i},t)}freeName(t){let n=new Set(Xt(t).map(o=>o.
lane.name));for(let o=n.size+1;;o++)if(!n.has(`Lane ${o}`))return`Lane ${o}`}add(t,n=!0){let o=t.pool?t:t.parent,i=t.pool||n?t.y+t.height:t.y;return this.edit("\
Add lane",()=>Xt(o).length===0?this.lane(o,this.freeName(o),o.y,o.height):(this.open(o,i,Co),this.lane(o,this.freeName(o),i,Co)))}split(t){let n=t.parent;return this.
edit("Split lane",()=>{t.height<2*Me&&(this.open(n,t.y+t.height,2*Me-t.height),this.resize(t,{height:2*Me}));let o=Math.round(t.height/20)*10,i=t.height-o;this.
resize(t,{height:o});let r=this.lane(n,this.freeName(n),t.y+o,i);return this.settle(n),r})}remove(t){let n=t.parent,o=Xt(n),i=o.indexOf(t);return o.length===1?this.
erase(n):this.edit("Delete lane",()=>{let r=o[i-1]??o[i+1],s=Math.min(r.y,t.y),a=r.height+t.height;return this.modeling.removeShape(t),this.resize(r,{y:s,height:a}),
this.settle(n),r})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let n=t.children.filter(o=>o.block);n.length&&this.modeling.moveElements(
n.filter(o=>!o.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(n.map(o=>[o,void 0]));for(let o of Xt(t))this.modeling.removeShape(o);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,n,o){this.resize(t,{height:t.height+o});let i=Xt(t).filter(s=>s.y>=n),r=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=n);for(let s of i)this.modeling.moveShape(s,{x:0,y:o});r.length&&this.modeling.moveElements(r,{x:0,y:o})}resize(t,n){let{x:o,y:i,width:r,height:s}=t,a={x:o,y:i,
width:r,height:s,...n};(a.x!==o||a.y!==i||a.width!==r||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let n=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let o of n)t.newBounds&&o.lane&&this.border(o,t.oldBounds),t.newBounds&&o.pool&&this.spread(o);for(let o of new Set(n.
map(i=>i.pool?i:i.parent).filter(i=>i?.pool)))this.grow(o),this.settle(o);this.leave(n)}finally{this.busy=!1}}border(t,n){let o=t.parent,i=Xt(o),r=i.indexOf(t),
s=i[r-1],a=i[r+1],c=t.y+t.height;s&&t.y!==n.y&&this.resize(s,{height:t.y-s.y}),a&&c!==n.y+n.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=i[0].y,u=i[i.
length-1];this.resize(o,{x:t.x-ot,width:t.width+ot,y:l,height:u.y+u.height-l}),this.spread(o)}spread(t){let n=Xt(t),o=n.length-1;n.forEach((i,r)=>{let s=r===0?t.
y:i.y,a=r===o?t.y+t.height:i.y+i.height;this.resize(i,{x:t.x+ot,width:t.width-ot,y:s,height:a-s})})}grow(t){let n=Cg(t);n&&(this.resize(t,n),this.spread(t))}settle(t){
let n=Xt(t);n.length!==0&&this.assign(t.children.filter(o=>o.block).map(o=>[o,Mg(n,o)]))}leave(t){this.assign(t.filter(n=>n.block?.lane&&!n.parent?.block&&!n.parent?.
pool&&this.registry.find(o=>o.lane?.id===n.block.lane)).map(n=>[n,void 0]))}assign(t){let n=[];for(let[o,i]of t){let r=Q(o.block,{lane:i});r!==o.block&&n.push({
element:o,key:"block",value:r})}n.length>0&&this.stack.execute(Mo,{set:n,shifted:[],head:null,label:"Change lane"})}canResize(t,n){if(!n)return!0;let o=t.lane?t.
parent:t,i=Xt(o),r=o.children.filter(h=>h.block),s=t.lane?n.x-ot:n.x;if(r.some(h=>h.x<s+ot||h.x+h.width>n.x+n.width))return!1;let a=n.y+n.height;if(t.pool){let h=i[0],
f=i[i.length-1];return r.some(d=>d.y<n.y||d.y+d.height>a)?!1:!h||h.y+h.height-n.y>=Me&&a-f.y>=Me}let c=i.indexOf(t),l=i[c-1],u=i[c+1];return n.height<Me||l&&n.y-
l.y<Me||u&&u.y+u.height-a<Me||!l&&r.some(h=>h.y<n.y)?!1:!!u||!r.some(h=>h.y+h.height>a)}};function Xt(e){return e.children.filter(t=>t.lane).sort((t,n)=>t.y-n.y)}
function Mg(e,t){let n=t.y+t.height/2;return e.find(o=>n>=o.y&&n<o.y+o.height)?.lane.id}function Cg(e){let t=Xt(e).length>0?2*ot:ot,{x:n,y:o}=e,i=n+e.width,r=o+
e.height;for(let a of e.children)a.block&&(n=Math.min(n,a.x-t-10),o=Math.min(o,a.y-10),i=Math.max(i,a.x+a.width+20),r=Math.max(r,a.y+a.height+10));return n===e.
x&&o===e.y&&i===e.x+e.width&&r===e.y+e.height?null:{x:n,y:o,width:i-n,height:r-o}}var Ag=24,Cr=class{static $inject=["eventBus","router","canvas"];constructor(t,n,o){t.on("shape.move.start",400,({context:i})=>{let r=Rg(i.shapes),s=new Set;for(let a of r)
for(let c of[...a.incoming,...a.outgoing])r.has(c.source)!==r.has(c.target)&&s.add(c);i.moving=r,i.tied=s.size<=Ag?[...s]:[]}),t.on("shape.move.move",400,({context:i,
dx:r,dy:s})=>{if(!i.tied?.length)return;i.live??=R("g",{class:"live-flows"},o.getActiveLayer()),i.live.replaceChildren();let a=new Set([...i.moving,...i.tied]),
c=l=>({x:l.x+r,y:l.y+s,width:l.width,height:l.height});for(let l of i.tied){let{source:u,target:h,flow:f}=l,d=n.route({source:u,target:h,exit:f.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:i.moving.has(u)?c(u):void 0,targetRect:i.moving.has(h)?c(h):void 0});Mn(R("g",{class:"flow flow-live"},i.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:i})=>i.live?.remove())}};function Rg(e){let t=new Set(e);for(let n of t){for(let o of n.children??[])o.waypoints||t.add(o);for(let o of n.
attachers??[])t.add(o)}return t}var Ar=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,n,o,i){this.eventBus=t,this.canvas=n,this.looks=o,this.commands=i,this.field=
null,!o.readOnly&&(t.on("element.dblclick",({element:r})=>{(r.block||r.flow||r.lane||r.pool)&&this.begin(r)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let n=t.block?.kind==="note",o=t.block??t.flow??t.lane??t.pool,i=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",r=T("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${i}`,placeholder:t.block?this.looks.block(t).
kindName:`Name ${i}`,spellcheck:"true"});r.value=(n?o.documentation:o.name)??"",this.field=r,this.element=t,this.canvas.getContainer().append(r),this.place(r,t,
n);for(let s of["mousedown","click","dblclick","wheel"])r.addEventListener(s,a=>a.stopPropagation());r.addEventListener("keydown",s=>{if(s.stopPropagation(),s.key===
"Escape")this.finish(!1);else if(s.key==="Enter"&&!(n&&!s.ctrlKey)||s.key==="Tab")this.finish(!0);else return;s.preventDefault(),this.canvas.focus()}),r.addEventListener(
"blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),r.focus({preventScroll:!0}),r.select()}place(t,n,o){let i=this.canvas.viewbox(),r=i.scale,s={x:n.
x,y:n.y,width:n.width,height:n.height};if(n.flow){let a=n.waypoints,c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(n.
lane||n.pool)s={x:n.x+4,y:n.y+n.height/2-18,width:200,height:36};else if(n.width<80)s={x:n.x+n.width/2-80,y:n.y+n.height+4,width:160,height:36};else if(!o){let a=this.
looks.block(n).form,c=a==="pill"?n.height-8:a==="container"?44:a==="decision"?72:58;s={x:n.x+c,y:n.y+(a==="container"?6:8),width:n.width-c-10,height:a==="contai\
ner"?34:n.height-16}}Object.assign(t.style,{left:`${(s.x-i.x)*r}px`,top:`${(s.y-i.y)*r}px`,width:`${Math.max(s.width*r,140)}px`,height:`${Math.max(s.height*r,32)}\
px`,fontSize:`${Math.max(12,13.5*r)}px`})}finish(t){let{field:n,element:o}=this;if(!n)return;this.field=null;let i=n.value.replace(/\s+/g," ").trim()||void 0;n.
remove(),t&&o.parent&&(o.lane?this.commands.apply({lanes:{[o.lane.id]:{name:i}}},"Rename lane"):o.pool?this.commands.apply({pools:{[o.pool.id]:{name:i}}},"Renam\
e pool"):o.flow?this.commands.apply({flows:{[o.flow.id]:{name:i}}},"Name flow"):o.block.kind==="note"?this.commands.apply({blocks:{[o.block.id]:{documentation:n.
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[o.block.id]:{name:i}}},"Rename")),this.eventBus.fire("rename.end",{})}};function Xe(e){F.call(this,e),this.init()}Xe.$inject=["eventBus"];ct(Xe,F);Xe.prototype.addRule=function(e,t,n){var o=this;typeof e=="string"&&(e=[e]),e.forEach(
function(i){o.canExecute(i,t,function(r,s,a){return n(r)},!0)})};Xe.prototype.init=function(){};var Og=120,Rr=class extends Xe{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,n,o,i){super(t),this.looks=n,this.model=o,this.lanes=i}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",n=>t()&&this.canConnect(n.source,n.target,void 0,n.exit)),this.addRule("connection.reconnect",n=>t()&&
this.canConnect(n.source,n.target,n.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",n=>t()&&this.canAttach(n.shape,n.target)),
this.addRule("shape.create",n=>t()&&this.canLie([n.shape],n.target)),this.addRule("elements.create",n=>t()&&this.canLie(n.elements.filter(o=>!o.waypoints),n.target)),
this.addRule("elements.move",n=>t()&&this.canMove(n.shapes,n.target)),this.addRule("shape.resize",n=>t()&&this.canResize(n.shape,n.newBounds)),this.addRule("ele\
ments.delete",n=>t()?n.elements.filter(o=>o.block||o.flow):[]),this.addRule("element.copy",n=>!!n.element.block);for(let n of["elements.align","elements.distrib\
ute"])this.addRule(n,o=>t()&&o.elements.filter(i=>i.block&&!i.host))}canConnect(t,n,o,i=o?.flow.exit??(o?"":void 0)){return!t?.block||!n?.block||t===n||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(n.block)||(t.host?t.host.parent:t.parent)!==n.parent||n.host||t.host===n?!1:!t.outgoing.some(s=>s!==o&&s.target===
n&&(i===void 0||(s.flow.exit??"")===i))}canAttach(t,n){if(!this.isEdgeKind(t)||!n?.block)return!1;let o=ft(this.looks.kind(n.block.kind),n);return!n.host&&(o===
"card"||o==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,n){return n?t.some(o=>this.isEdgeKind(
o)&&!t.includes(o.host))?!1:this.isGround(n,t):null}isGround(t,n){return t.waypoints?this.isGround(t.parent,n):t.lane?!0:t.parent?t.pool?n.every(o=>o.block):ft(
this.looks.kind(t.block?.kind),t)!=="container"?ft(this.looks.kind(t.block?.kind),t)==="frame":!n.some(o=>o===t||Tg(t,o)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,n){if(t.some(i=>i.lane||i.waypoints))return!1;let o=t.length===1?t[0]:null;return o?.host?n===void 0?!0:this.canAttach(o,n):t.every(i=>i.
pool)?!0:t.some(i=>i.pool)?!1:n===void 0?!0:!n||t.includes(n)?null:this.isGround(n,t)}canResize(t,n){if(t.lane||t.pool)return this.lanes.canResize(t,n);if(!t.block)
return!1;let o=ft(this.looks.kind(t.block.kind),t);return o!=="container"&&o!=="note"&&o!=="frame"?!1:!n||n.width>=Og&&n.height>=50}};function Tg(e,t){for(let n=e.
parent;n;n=n.parent)if(n===t)return!0;return!1}var ah="layout.tidy",Or=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,n,o,i,r,s,a){
super(t),this.stack=n,this.modeling=o,this.registry=i,this.looks=r,this.model=s,this.view=a,n.register(ah,{preExecute:()=>this.move()})}all(){this.stack.execute(
ah,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(u=>u.block&&!ch(u)).sort((u,h)=>u.order-h.order);if(t.length===0)return;let n=t.map(u=>({
...u.block,parent:u.parent.block?.id,host:u.host?.block.id})),o=this.registry.filter(u=>u.flow&&!ch(u.source)).sort((u,h)=>u.order-h.order).map(u=>({...u.flow,from:u.
source.block.id,to:u.target.block.id})),i=new Map(t.map(u=>[u.block.id,u])),r=Bs(n,o,this.looks,u=>i.get(u.id)),s=t[0],a=r.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let u of t){let h=r.get(u.block.id);if(!h)continue;let f={x:h.x+c-u.x,y:h.y+l-u.y};h.width!==u.width||h.height!==
u.height?this.modeling.resizeShape(u,{...h,x:h.x+c,y:h.y+l},void 0,{attachSupport:!1,layout:!1}):(f.x||f.y)&&this.modeling.moveShape(u,f,void 0,void 0,{recurse:!1,
layout:!1})}for(let u of t)for(let h of u.outgoing)h.bent=!1,this.modeling.layoutConnection(h)}};function ch(e){for(let t=e.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var Lg=6e3,Tr=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,n,o,i){this.region=T("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=T("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.region,this.hint)),t.on("announce",({text:r,show:s})=>this.
say(r,s)),t.on("selection.changed",({newSelection:r})=>{if(this.hint.hidden=!0,r.length===1&&r[0].block){let s=i.order();this.say(`${o.spoken(r[0])} Block ${s.indexOf(
r[0])+1} of ${s.length}.`)}else if(r.length===1&&r[0].flow){let{source:s,target:a}=r[0];this.say(`Flow from ${o.block(s).title} to ${o.block(a).title}.`)}else r.
length>1&&this.say(`${r.length} selected.`)}),t.on("block.added",({shape:r})=>this.say(`${o.block(r).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:r})=>this.say(r.elements.length===1?"Deleted.":`${r.elements.length} deleted.`))}say(t,n=!1){this.region.textContent=t,n&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,Lg))}};var Lr=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,n,o,i,r,s,a,c){this.eventBus=t,this.
canvas=n,this.looks=o,this.registry=r,this.walk=s,this.percent=T("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at 100 %","aria-label":"\
Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>n.zoom(1,"auto"));let l=T("div",{class:"canvas-controls",role:"toolbar","aria-\
label":"View"},[q("zoom-out","Zoom out",()=>i.step(-1),{keys:"−"}),this.percent,q("zoom-in","Zoom in",()=>i.step(1),{keys:"+"}),q("maximize","Show everything",
()=>i.fit(),{keys:"1"}),q("search","Search",()=>this.search(),{keys:"Ctrl+F"})]);o.readOnly||l.append(q("wand-sparkles","Tidy up",()=>a.all())),l.append(q("keyb\
oard","Keyboard",()=>this.help(),{keys:"?"})),t.on("canvas.init",()=>n.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:u})=>{let h=`${Math.round(
u.scale*100)} %`;this.percent.textContent=h,this.percent.setAttribute("aria-label",`Zoom: ${h}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on("hel\
p.ask",()=>this.help()),t.on(["elements.changed","shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(o=>o.
block)){this.emptyBox?.remove(),this.emptyBox=null;return}if(!this.emptyBox){if(this.emptyBox=T("div",{class:"canvas-empty"},[T("p",{},[t??(this.looks.readOnly?
"There is nothing in this version.":"A process begins with what sets it going.")])]),!this.looks.readOnly){let o=T("button",{type:"button",class:"btn btn--prima\
ry"},[pt("plus"),"Add a start"]);o.addEventListener("click",()=>this.eventBus.fire("picker.ask",{group:"Start",title:"What sets it going?"})),this.emptyBox.append(
o)}this.canvas.getContainer().append(this.emptyBox)}}search(){if(this.searchBox)return this.searchBox.querySelector("input")?.focus();let t=T("input",{type:"sea\
rch",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",role:"combobox","aria-expanded":"true","aria-controls":"canvas-foun\
d"}),n=T("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks found"}),o=T("div",{class:"picker canvas-search",role:"dialog","aria-l\
abel":"Search this process"},[T("div",{class:"picker-search"},[pt("search"),t]),n]);this.searchBox=o;let i=[],r=0,s=l=>{r=Math.max(0,Math.min(l,i.length-1)),[...n.
children].forEach((u,h)=>u.setAttribute("aria-selected",String(h===r))),n.children[r]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescendant",
n.children[r]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().split(/\s+/).filter(Boolean);i=this.walk.order().filter(
u=>l.every(h=>this.looks.spoken(u).toLowerCase().includes(h))).slice(0,50),n.replaceChildren(...i.map((u,h)=>{let f=this.looks.block(u),d=T("div",{class:"picker\
-row",role:"option",id:`found-${h}`},[T("span",{class:`kind-tile ${f.group??_o("")}`},[pt(f.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-nam\
e"},[f.title]),T("span",{class:"picker-summary"},[f.subtitle||f.kindName])])]);return d.addEventListener("click",()=>a(u)),d})),i.length===0&&n.append(T("div",{
class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblclick"])o.addEventListener(l,u=>u.stopPropagation());
o.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key==="Enter")a(i[r]);else if(l.key==="ArrowDown")s(r+1);else if(l.
key==="ArrowUp")s(r-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener("blur",()=>setTimeout(()=>o.contains(document.activeElement)||
this.closeSearch(),150)),this.canvas.getContainer().append(o),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){this.searchBox?.remove(),this.searchBox=null,t&&
this.canvas.focus()}help(){let t=T("button",{type:"button",class:"canvas-button","aria-label":"Close"},[pt("x")]),n=T("dialog",{class:"canvas-help","aria-label":"\
Keyboard"},[T("header",{},[T("h2",{},["Keyboard"]),t]),T("dl",{},rh.flatMap(([o,i])=>[T("dt",{},[o]),T("dd",{},[i])]))]);t.addEventListener("click",()=>n.close()),
n.addEventListener("close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",o=>o.stopPropagation()),this.canvas.getContainer().append(n),n.showModal()}};var Rn=200,On=128,Pr=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,n,o,i,r){this.canvas=n,this.registry=o,this.view=
i,this.looks=r,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=T("canvas",{class:"minimap",width:String(Rn*2),height:String(On*2),"ari\
a-hidden":"true",hidden:""}),this.frame=T("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,this.ask()}),t.on("canvas.viewbox.changed",()=>this.ask()),this.paper.addEventListener(
"pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===1&&this.jump(s)),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){this.asked||(this.asked=
!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),n=this.stale?this.view.bounds():this.box,o=!n||n.x>=t.x&&n.y>=t.y&&
n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=o||t.outer.width<640,!n||this.paper.hidden)return;this.box=n;let i=Math.
min((Rn-16)/n.width,(On-16)/n.height);this.scale=i,this.left=(Rn-n.width*i)/2-n.x*i,this.top=(On-n.height*i)/2-n.y*i,this.stale&&this.paint();let r=(u,h)=>Math.
max(0,Math.min(u,h)),s=r(t.x*i+this.left,Rn),a=r(t.y*i+this.top,On),c=r((t.x+t.width)*i+this.left,Rn),l=r((t.y+t.height)*i+this.top,On);Object.assign(this.frame.
style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.stale=!1,t.setTransform(
2,0,0,2,0,0),t.clearRect(0,0,Rn,On);let{scale:n=1,left:o=0,top:i=0}=this;for(let r of this.registry.getAll()){if(!r.block)continue;let s=this.looks.block(r);t.globalAlpha=
s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(r.x*n+o,r.y*n+i,Math.max(2,r.width*n),Math.max(2,r.height*n))}}colour(t){
let n=this.colours.get(t);if(n===void 0){let o=T("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().append(o),this.colours.set(
t,n=getComputedStyle(o).color),o.remove()}return n}jump(t){let n=this.paper.getBoundingClientRect(),o=(t.clientX-n.left-(this.left??0))/(this.scale??1),i=(t.clientY-
n.top-(this.top??0))/(this.scale??1);this.view.show(o,i,this.canvas.zoom())}};var Pg=.45,lh=.1,$g=3,uh=.25,Ig=20,jg=72,$r=class{static $inject=["eventBus","canvas","elementRegistry"];constructor(t,n,o){this.canvas=n,this.registry=o,this.eventBus=
t,this.asked=!1,this.shown=new Map,t.on("root.set",()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.chang\
ed",()=>this.ask()),t.on(["shape.removed","connection.removed"],({element:i})=>this.shown.delete(i)),t.on(["shape.added","connection.added"],()=>this.ask())}measureCheaply(){
let t=this.canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(n=>n.parent);return t.length>0?Nt(
t):null}fit(){let{width:t,height:n}=this.canvas.getSize(),o=this.bounds();if(!o||!t||!n)return void this.canvas.viewbox({x:0,y:0,width:t,height:n});let i=Math.min(
jg,t/8),r=Math.max(lh,Math.min(1,(t-2*i)/o.width,(n-2*i)/o.height));this.show(o.x+o.width/2,o.y+o.height/2,r)}show(t,n,o){let{width:i,height:r}=this.canvas.getSize();
this.canvas.viewbox({x:t-i/o/2,y:n-r/o/2,width:i/o,height:r/o})}begin(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:n,height:o}=this.
canvas.getSize(),i=.8,r=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:r.x-80,y:r.y+r.height/2-o/i/
2,width:n/i,height:o/i})}step(t){let n=this.canvas.zoom(),o=t>0?Math.min($g,n*1.25):Math.max(lh,n/1.25);this.canvas.zoom(Math.abs(o-1)<.12?1:o,"auto")}pan(t){let o={
ArrowLeft:{dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return o&&this.canvas.scroll(o),!!o}reveal(t){let n=Nt([t]),o=this.
canvas.viewbox(),i=40/o.scale;n.x-i>=o.x&&n.y-i>=o.y&&n.x+n.width+i<=o.x+o.width&&n.y+n.height+i<=o.y+o.height||this.show(n.x+n.width/2,n.y+n.height/2,Math.max(
o.scale,.6))}ground(){let{x:t,y:n,scale:o}=this.canvas.viewbox(),i=this.canvas.getContainer(),r=Ig*o;for(;r<14;)r*=2;i.style.backgroundSize=`${r}px ${r}px`,i.style.
backgroundPosition=`${-t*o-r/2}px ${-n*o-r/2}px`,i.classList.toggle("far",o<Pg)}ask(){this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.cull()}))}cull(){
let t=this.canvas.viewbox(),n=t.width*uh,o=t.height*uh,i=t.x-n,r=t.x+t.width+n,s=t.y-o,a=t.y+t.height+o;for(let c of this.registry.getAll()){if(!c.parent)continue;
let l=c.waypoints?Nt([c]):c,u=l.x+l.width>=i&&l.x<=r&&l.y+l.height>=s&&l.y<=a;if(this.shown.get(c)===u)continue;this.shown.set(c,u);let h=this.registry.getGraphics(
c);h&&(h.style.display=u?"":"none"),c.waypoints&&this.eventBus.fire("flow.shown",{element:c,on:u})}}};var Ir=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,n,o,i,r,s){this.eventBus=t,this.registry=n,this.selection=
o,this.view=i,this.canvas=r,this.looks=s,this.known=null,t.on("element.click",1500,({element:a,originalEvent:c})=>{let l=o.get();return l.length===1&&l[0]===a&&
!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.removed"],()=>{this.known=null})}order(){if(this.known)
return this.known;let t=this.registry.filter(i=>i.block).sort((i,r)=>i.order-r.order),n=new Set,o=i=>{let r=[i];for(;r.length>0;){let s=r.pop();if(n.has(s))continue;
n.add(s);let a=s.outgoing.map(u=>u.target).sort((u,h)=>u.y-h.y),c=(s.children??[]).filter(u=>u.block&&u.incoming.length===0),l=(s.attachers??[]).filter(u=>u.block);
r.push(...[...c,...l,...a].reverse())}};for(let i of t)i.incoming.length===0&&!i.host&&!i.parent?.block&&o(i);for(let i of t)o(i);return this.known=[...n]}tab(t){
let n=this.order(),[o]=this.selection.get(),i=o?.flow?n.indexOf(o.source)+(t?1:0):n.indexOf(o),r=i<0?t?void 0:n[0]:n[i+(t?-1:1)];return r?(this.go(r),!0):(this.
selection.select(null),!1)}along(t){let[n]=this.selection.get(),o=n?.block?n:n?.source??this.order()[0];if(!o)return!1;let i=()=>{let s=o.incoming[0]?.source;return s?
s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[o]},r;return t==="ArrowRight"?r=o.outgoing[0]?.target:t==="ArrowLeft"?r=o.incoming[0]?.source:r=i()[i().indexOf(
o)+(t==="ArrowDown"?1:-1)],r&&this.go(r),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),this.focus(t)}focus(t){this.registry.getGraphics(
t)?.focus({preventScroll:!0})}};function fh(e){let t=Object.keys(e);return{__init__:t,...Object.fromEntries(t.map(n=>[n,["type",e[n]]]))}}var Ng=fh({documentModel:qi,looks:or,space:Xi,labels:Qi,
router:lr,layouter:nr,cardRenderer:ir,elementFactory:kr,view:$r,walk:Ir,announce:Tr,minimap:Pr}),Dg=fh({segueRules:Rr,commands:wr,insert:Er,connect:_r,picker:vr,
rename:Ar,toolbar:yr,clipboard:xr,healFlows:hr,clearFlows:fr,bentFlows:dr,growContainers:pr,order:mr,freshEnds:gr,liveFlows:Cr,lanes:Mr,tidy:Or,keys:Sr,controls:Lr});
function dh(e){let{container:t,readOnly:n=!1,icons:o}=e;Ju(o);let i=new je({canvas:{container:t},looks:{kinds:e.palette,readOnly:n,emptyText:e.emptyText},keyboardMoveSelection:{
moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[wt,bt,hu,pu,Si,vl,Kl,tu,gl,ll,cu,Ai,wc,zc,_l,uu,Ol,El,yc,Ng,Dg]}),r=p=>i.get(p),s=r("canvas"),
a=r("eventBus"),c=r("commandStack"),l=r("elementRegistry"),u=r("looks"),h=r("documentModel"),f=r("selection"),d=r("commands");t.classList.toggle("read-only",n);
let m=s.getContainer().querySelector("svg");m.setAttribute("role","application"),m.setAttribute("aria-roledescription","process canvas"),m.setAttribute("aria-la\
bel","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(r("elementFactory").createRoot({id:"__root"})),Bg(s);let w=zg(s),x=(p,y)=>{
let k=typeof p=="string"?ho(p):p;m.style.display="none",hh(u,k,y),Mu(i,k),c.clear(),r("view").begin(),r("view").cull(),m.style.display="",a.fire("diagram.read",
{})};x(e.document,e.facts);let C=p=>{for(let y of p)a.fire("element.changed",{element:y,gfx:l.getGraphics(y)})},b=()=>C(l.filter(p=>p.parent));Vu(m,o),document.
fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{gu(),b()});let g=Hg(s,a);a.on("commandStack.changed",({trigger:p})=>{p!=="clear"&&e.onChange?.({label:p??
"change"})});let v=(p,y)=>p.filter(k=>k[y]&&k.parent).map(k=>k[y].id);return a.on("selection.changed",({newSelection:p})=>{e.onSelect?.({blocks:v(p,"block"),flows:v(
p,"flow"),lanes:v(p,"lane"),pools:v(p,"pool")})}),a.on("panel.ask",({element:p})=>e.onOpen?.(kn(p))),{document:()=>h.write(l.getAll()),json:()=>Ue(h.write(l.getAll())),
replace(p,y){i.clear(),s.setRootElement(r("elementFactory").createRoot({id:"__root"})),x(p,y)},applyProps:(p,y,k)=>d.apply({blocks:{[p]:{props:y}},facts:k?{[p]:k}:
void 0},"Change properties"),apply:(p,y)=>d.apply(p,y),block:p=>d.find(p,"block")?.block,flow(p){let y=d.find(p,"flow");return y&&{...y.flow,from:y.source.block.
id,to:y.target.block.id}},title(p){let y=d.find(p,"block");return y?u.block(y).title:""},has:({of:p,id:y})=>p==="process"||!!d.find(y,Xs(p)),part({of:p,id:y}){let k=h.
write(l.getAll()),_=p==="process"?null:d.find(y,Xs(p)),M=_&&(_.pool??h.poolOf(_)),S=M&&k.pools.find(H=>H.id===M.id);if(!S)return Q(k,{pools:[],layout:{}});if(p===
"lane"||p==="pool")return Q(k,{pools:[Q(S,{blocks:[],flows:[]})],layout:{}});let O=p==="flow"?[_.source.block.id,_.target.block.id]:[y],I=S.flows.filter(H=>p===
"flow"?H.from===O[0]:H.from===y);return Q(k,{pools:[Q(S,{lanes:S.lanes,blocks:S.blocks.filter(H=>O.includes(H.id)),flows:I})],layout:{}})},titlesAround({of:p,id:y}){
let k=p==="process"?null:d.find(y,Xs(p)),_=k?.flow?[k.source,k.target]:k?k.outgoing.map(M=>M.target):[];return Object.fromEntries(_.map(M=>[M.block.id,u.block(M).
title]))},head:()=>h.head,text:Ue,parse:ho,describe(p,y){hh(u,p,y),C(l.filter(k=>k.block&&y[k.block.id])),C(l.filter(k=>k.flow&&y[k.source.block.id]))},problems(p){
let y=[...u.problems.keys()];u.problems=new Map;for(let k of p){let _=k.block||k.flow;_&&u.problems.set(_,[...u.problems.get(_)??[],k])}C([...new Set([...y,...u.
problems.keys()])].map(k=>d.find(k)).filter(Boolean))},status(p){u.live=p!==null,u.statuses=new Map(Object.entries(p?.blocks??{})),u.taken=new Set(p?.flows??[]),
b()},select(p){let y=d.find(p);return y?(y.block?r("walk").go(y):(f.select(y),r("view").reveal(y)),!0):!1},show(p){let y=p&&d.find(p);y&&r("view").reveal(y)},drawLanes(){
r("lanes").draw()||a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},deselect:()=>f.select(null),focus:()=>s.focus(),
fit:()=>r("view").fit(),undo:()=>c.undo(),redo:()=>c.redo(),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),tidy:()=>r("tidy").all(),drag:(p,y)=>r("create").start(
p,r("elementFactory").newBlock(y)),add(p){let[y]=f.get();if(u.offers.get(p)?.shape==="event"){y&&r("insert").onEdge(y,p);return}let k=y?.flow?{flow:y}:y?.block&&
u.exits(y.block).length>0&&u.canBeEntered({id:"",kind:u.offers.get(p)?.kind??p})?{source:y}:{},_=r("picker").add(p,k);_&&r("walk").go(_)},repaint:()=>r("minimap").
repaint(),on:(p,y)=>a.on(p,y),destroy(){w.disconnect(),g.abort(),i.destroy()},diagram:i}}function Xs(e){return e==="flow"||e==="lane"||e==="pool"?e:"block"}function Bg(e){
for(let t of["addMarker","removeMarker"]){let n=e[t].bind(e);e[t]=(o,i)=>{let r=typeof o=="string"?e._elementRegistry.get(o):o;(r?.parent||r?.waypoints)&&n(r,i)}}}
function Hg(e,t){let n=new AbortController,o=!1;return document.addEventListener("focusin",i=>o=e.getContainer().contains(i.target),{signal:n.signal}),t.on("ele\
ments.changed",50,()=>{o&&document.activeElement===document.body&&e.focus()}),n}function zg(e){let t=e.getContainer(),n={width:t.clientWidth,height:t.clientHeight};
e.getSize=()=>({...n});let o=new ResizeObserver(()=>{n={width:t.clientWidth,height:t.clientHeight},e.resized()});return o.observe(t),o}function hh(e,t,n){if(n)for(let o of t.
pools)for(let i of o.blocks)n[i.id]&&e.learn(i,n[i.id])}var Fg={saved:{icon:"circle-check",text:({at:e})=>e?`Saved · ${ko(e)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},jr=class{constructor(t,n){
this.designer=n,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>n.undo()),this.redo?.addEventListener("click",()=>n.redo()),n.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,n){
let{icon:o,text:i}=Fg[t],{place:r}=this;!r||r.dataset.state==="offline"&&t==="saving"||(r.dataset.state=t,r.replaceChildren(pt(o),T("span",{},[i(n)])),t==="save\
d"&&this.clear())}ask(t,n){if(!this.banner)return;let o=n.map(({text:i,act:r,primary:s})=>{let a=T("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[i]);return a.addEventListener("click",()=>{this.clear(),r()}),a});this.banner.replaceChildren(pt("triangle-alert"),T("p",{},[t]),T("div",
{class:"row"},o)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var Gg="panel-load";var Ao=class{constructor(t,n,o){this.place=t,this.designer=n,this.options=o,this.subject=o.of==="process"?{of:"process",id:""}:null,this.shown="",this.applying=
!1,this.edits=0,this.open=new Set,new Qs(t,this.open,()=>this.edits++),t.addEventListener("htmx:config:request",i=>this.fill(i.detail.ctx)),t.addEventListener("\
htmx:before:swap",i=>{let{ctx:r}=i.detail,s=r.panelSubject===this.key()&&r.panelEdits===this.edits;!r.panelSubject||s||r.response?.status>=400||(this.take(new DOMParser().
parseFromString(r.text??"","text/html")),i.preventDefault())}),t.addEventListener("htmx:after:swap",()=>{this.take(t),Wg(t);for(let i of this.open)t.querySelector(
`details[id="${CSS.escape(i)}"]`)?.setAttribute("open","")}),n.on("commandStack.changed",()=>this.applying||this.refresh())}key(){return this.subject?`${this.subject.
of} ${this.subject.id}`:""}show(t){let n=Object.entries(t).flatMap(([i,r])=>r.map(s=>({of:i.slice(0,-1),id:s}))),o=n.length===1?n[0]:null;o?.of===this.subject?.
of&&o?.id===this.subject?.id||(this.subject=o,o?this.load():this.empty())}empty(){this.shown="";let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&
this.place.replaceChildren(t.content.cloneNode(!0))}async load(){let t=this.key();await this.options.before(),t===this.key()&&(this.shown=this.picture(),this.place.
dispatchEvent(new CustomEvent(Gg)))}refresh(){this.shown&&(this.subject&&!this.designer.has(this.subject)?(this.subject=null,this.empty()):this.picture()!==this.
shown&&this.load())}picture(){return this.subject?this.designer.text(this.designer.part(this.subject)):""}fill(t){let{body:n,method:o}=t.request;if(!(o!=="POST"||
!n?.set||!this.subject)){if(t.sourceElement===this.place)for(let i of[...n.keys()])n.delete(i);t.panelSubject=this.key(),t.panelEdits=this.edits,this.tell(n)}}tell(t){
this.subject&&(t.set("_of",this.subject.of),t.set("_id",this.subject.id),t.set("_document",this.picture()),t.set("_titles",JSON.stringify(this.designer.titlesAround(
this.subject))))}take(t){this.applying=!0;try{if(!Js(t,this.designer))return}finally{this.applying=!1}this.shown&&(this.shown=this.picture())}first(){this.shown||
this.load()}focusSoon(t){this.place.addEventListener("htmx:after:swap",()=>this.focus(t),{once:!0})}focus(t){let n=t?this.place.querySelector(`[data-field="${CSS.
escape(t)}"]`):null;n?.querySelector("details")&&n.querySelector("details")?.setAttribute("open","");let o=(n||this.place).querySelector('input:not([type=hidden\
]), select, textarea, button:not([tabindex="-1"])');o instanceof HTMLElement&&o.focus()}};function Js(e,t){let n=e.querySelector("#panel-answer");if(!n)return!1;
n.remove();let o=t.parse(n.textContent??"");return t.apply(Vg(o.change??{}),o.label),!0}function Wg(e){for(let t of e.querySelectorAll("input, textarea, select"))
if(!(t===document.activeElement||t.matches(".combobox__input")))if(t instanceof HTMLSelectElement)for(let n of t.options)n.selected=n.defaultSelected;else t.type===
"checkbox"||t.type==="radio"?t.checked=t.defaultChecked:t.value!==t.defaultValue&&(t.value=t.defaultValue)}function Vg(e){let t=o=>o&&Object.fromEntries(Object.
entries(o).map(([i,r])=>[i,r===null?void 0:r])),n=o=>o&&Object.fromEntries(Object.entries(o).map(([i,r])=>[i,t(r)]));return{...e,blocks:n(e.blocks),flows:n(e.flows),
lanes:n(e.lanes),pools:n(e.pools),document:t(e.document)}}var Qs=class{constructor(t,n,o){this.edited=o,this.timer=void 0,t.addEventListener("change",i=>this.changed(
i.target)),t.addEventListener("click",i=>this.clicked(i.target)),t.addEventListener("pointerdown",i=>this.grab(i)),t.addEventListener("toggle",i=>{let r=i.target,
s=r.parentElement?.querySelector(":scope > [data-open-mark]")??null;s?s.value=r.open?"1":"":r.id&&r.open?n.add(r.id):n.delete(r.id)},!0)}send(t){let n=t?.closest(
"form");this.edited(),clearTimeout(this.timer),this.timer=setTimeout(()=>n?.isConnected&&n.requestSubmit(),30)}changed(t){t.matches(".combobox__input, [data-qui\
et]")||this.send(t)}clicked(t){let n=t.closest("[data-insert]");if(n)return this.insert(n);let o=t.closest("[data-add-clause]");if(o){let r=[...(o.closest("[dat\
a-group]")??o.closest("[data-condition]"))?.querySelectorAll("[data-clause]")??[]].at(-1),s=r?.cloneNode(!0);if(!r||!s)return;for(let l of s.querySelectorAll("i\
nput, select"))l.name.endsWith(".group")||(l.value="");let a=s.querySelector('[name$=".group"]'),c=o.closest("[data-group]");a&&!c&&(a.value=o.getAttribute("dat\
a-new-group")??"0"),(c?r:r.closest("[data-group]")??r).after(s),this.send(s)}let i=t.closest("[data-remove-clause]")?.closest("[data-clause]");if(i){let r=i.closest(
"form");i.remove(),this.send(r)}}insert(t){let n=t.closest("form")?.elements.namedItem(t.dataset.into??"");(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)&&
(n.focus(),n.setRangeText(t.dataset.insert??"",n.selectionStart??n.value.length,n.selectionEnd??n.value.length,"end"),this.send(n))}grab(t){let n=t.target.closest(
"[data-handle]")?.closest("[data-row]");if(!n||t.button!==0)return;t.preventDefault();let o=new AbortController,{signal:i}=o,r=!1;n.classList.add("is-dragged"),
addEventListener("pointermove",s=>{let a=document.elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===n||a.parentElement!==n.parentElement)return;
let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(n)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(n);else if(!l&&s.clientY<
c.top+c.height/2)a.before(n);else return;r=!0},{signal:i});for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{o.abort(),n.classList.remove("is-dr\
agged"),r&&this.send(n)},{signal:i})}};var Nr=class{constructor(t,n,o){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=n,this.go=o}show(t){
let n=[...t].sort((i,r)=>+(i.severity==="warning")-+(r.severity==="warning"));this.designer.problems(t);for(let i of this.counts)i.textContent=t.length>0?String(
t.length):"",i.toggleAttribute("hidden",t.length===0);let o=T("li",{class:"problems-none"},[pt("circle-check"),"Nothing to mend."]);this.list?.replaceChildren(...t.
length>0?n.map(i=>this.entry(i)):[o])}entry(t){let n=this.nameOf(t),o=t.severity==="error",i=T("button",{type:"button",class:`mend mend--${t.severity}`},[pt(o?"\
circle-alert":"triangle-alert"),T("span",{class:"mend__words"},[T("span",{class:"sr-only"},[o?"Must be mended: ":"Worth a look: "]),...n?[T("span",{class:"mend_\
_where"},[n])]:[],T("span",{},[t.text]),...t.suggestion?[T("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return i.addEventListener("click",()=>this.
go(t)),T("li",{},[i])}nameOf(t){if(t.block)return this.designer.title(t.block);let n=t.flow&&this.designer.flow(t.flow);return n?`${this.designer.title(n.from)}\
 → ${this.designer.title(n.to)}`:""}};var qg=13e4,Dr=class{constructor(t,n,o,{before:i}){this.place=t,this.key=`segue.trial.${t.dataset.process}`,o.place.addEventListener("click",async r=>{r.target.
closest("[data-trial]")&&(await i(),t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",r=>{let{
ctx:s}=r.detail;s.request.body?.set&&(s.request.timeout=qg,o.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),Js(t,n)||t.querySelector(
"#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll("[data-sampl\
e]")}remember(){let t=this.kept();for(let n of this.samples())t[n.dataset.sample??""]=n.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.
kept();for(let n of this.samples())!n.value&&n.dataset.sample&&t[n.dataset.sample]&&(n.value=t[n.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(
this.key)??"{}")}catch{return{}}}};var ph=[2e3,4e3,8e3,15e3,3e4],Br=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",n=>{this.dirty&&(this.now(),n.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:n,document:o}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let i,r=this.keepTheirs?"?kee\
p=1":"";try{i=await fetch(this.options.address+r,{method:"PUT",body:n,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(n)}if(i.ok)return this.saved(i,o);this.dirty=!0;let s=await i.json().catch(()=>({}));return i.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):i.status===401?this.stop("signed-out",{}):i.status>=500||i.status===429?this.unreachable(n):this.stop("\
refused",{message:s.detail})}async saved(t,n){this.tries=0,this.keepTheirs=!1,this.revision=mh(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),n)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),ph[Math.min(this.tries++,ph.length-1)])}stop(t,n){this.stopped=!0,this.keep(),this.options.onState(t,n)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:mh(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function mh(e){return e.headers.get("ETag")?.replace(/^W\/|"/g,"")}function yh(e,t){e.addEventListener("pointerdown",o=>{let i=gh(o.target);if(!i||o.button!==0)return;let r=new AbortController,{signal:s}=r;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-o.clientX,a.clientY-o.clientY)<4||(r.abort(),t.drag(a,i))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>r.abort(),{signal:s})}),e.addEventListener("dragstart",o=>o.preventDefault()),e.addEventListener("click",o=>{let i=gh(o.target);i&&t.add(i),o.target instanceof
Element&&o.target.closest("[data-lanes]")&&t.drawLanes()});let n=e.querySelector('input[type="search"]');n?.addEventListener("input",()=>Kg(e,n.value))}function gh(e){
return e instanceof Element?e.closest("[data-kind]")?.getAttribute("data-kind"):null}function Kg(e,t){let n=t.toLowerCase().split(/\s+/).filter(Boolean);for(let o of e.
querySelectorAll("[data-group]")){let i=0;for(let s of o.querySelectorAll("[data-kind], [data-lanes]")){let a=n.every(c=>(s.textContent+" "+s.title).toLowerCase().
includes(c));s.hidden=!a,a&&i++}o.hidden=i===0;let r=o.querySelector("details");r&&(r.open=n.length>0)}}var ta="expression-list",Hr=class{constructor(){this.box=document.createElement("ul"),this.box.id=ta,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let n=t.target.closest(
'[role="option"]');n instanceof HTMLElement&&this.take(this.candidates[Number(n.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,n,o,i){if(n.length===0)return this.hide(t);this.note=
i;let r=t.closest("dialog")??document.body;this.box.parentElement!==r&&r.append(this.box),this.candidates=n,this.take=o,this.field=t,this.active=-1,this.box.replaceChildren(
...n.map(Yg)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,t.setAttribute("aria-controls",ta),t.setAttribute("aria-expanded","\
true"),t.removeAttribute("aria-activedescendant"),this.place()}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),this.field===
t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let n=[...this.box.children];this.active=this.active<0?t>0?
0:n.length-1:(this.active+t+n.length)%n.length,n.forEach((o,i)=>o.setAttribute("aria-selected",String(i===this.active))),n[this.active].scrollIntoView({block:"n\
earest"}),this.field?.setAttribute("aria-activedescendant",n[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){let t=this.
field?.getBoundingClientRect();if(!t)return;let n=this.box.getBoundingClientRect(),o=innerHeight-t.bottom-8,i=t.top-8,r=o<Math.min(n.height,160)&&i>o;this.box.style.
left=`${Math.max(8,Math.min(t.left,innerWidth-n.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,r?i:o))}px`;let s=this.note?.textContent?this.
note.getBoundingClientRect().bottom:0;this.box.style.top=r?`${Math.max(8,t.top-4-Math.min(n.height,i))}px`:`${Math.max(t.bottom,s)+4}px`}};function Yg(e,t){let n=document.
createElement("li");n.id=`${ta}-${t}`,n.className="fx-option",n.setAttribute("role","option"),n.setAttribute("aria-selected","false"),n.dataset.index=String(t);
let o=document.createElement("span");o.className="fx-option__head";let i=document.createElement("span");if(i.className="fx-option__label",i.textContent=e.label.
trim()||e.text,o.append(i),e.type&&e.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=e.type,o.append(s)}n.append(
o);let r=[e.doc,e.example?`Example: ${e.example}`:""].filter(Boolean).join(" ");if(r){let s=document.createElement("span");s.className="fx-option__doc",s.textContent=
r,n.append(s)}return n}var Ug=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Zg=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Xg(e){
let t=[];for(let n of e.matchAll(Zg)){let o=n.index,i=o+n[0].length,r=n.groups??{},s="sign";r.text?s=r.text.startsWith("@")?"date":"text":r.number?s="number":r.
word&&(s=Ug.has(r.word)&&!/^\s*\(/.test(r.word==="not"?e.slice(i):"")?"key":/^\s*\(/.test(e.slice(i))?"call":"name"),t.push({start:o,end:i,kind:s})}return t}function vh(e,t,n){
let o=new Set([0,t.length]),i=Xg(t);for(let l of i)o.add(l.start).add(l.end);for(let l of n)o.add(l.start).add(l.end);let r=[...o].filter(l=>l>=0&&l<=t.length).
sort((l,u)=>l-u),s=[],a=0;for(let l=0;l+1<r.length;l++){let[u,h]=[r[l],r[l+1]];for(;a<i.length&&i[a].end<=u;)a++;let f=i[a]&&i[a].start<=u?i[a].kind:"",d=n.find(
w=>w.start<=u&&w.end>=h&&w.end>w.start);if(!f&&!d){s.push(document.createTextNode(t.slice(u,h)));continue}let m=document.createElement("span");m.className=`${f?
`fx-${f}`:""}${d?d.warning?" fx-odd":" fx-bad":""}`.trim(),m.textContent=t.slice(u,h),s.push(m)}let c=document.createElement("span");c.append(...s),e.replaceChildren(
c)}var Qg=30,Jg="/expressions",ty,ue=()=>ty??=new Hr,Ce=class{constructor(t,n){this.input=t,this.options=n,this.faults=[],this.wants=!1,this.asked=0,this.timer=void 0,
this.end=new AbortController;let{signal:o}=this.end;this.settled=t.value,t.addEventListener("change",()=>this.settled=t.value,{signal:o});for(let[i,r]of Object.
entries({role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(i,r);
t.addEventListener("input",()=>this.changed(!0),{signal:o}),t.addEventListener("keydown",i=>this.key(i),{signal:o}),t.addEventListener("blur",()=>this.leave(),{
signal:o}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:o}),t.addEventListener("scroll",()=>this.scroll(),{signal:o}),this.draw()}destroy(){
this.end.abort(),clearTimeout(this.timer),this.asked++,ue().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=
setTimeout(()=>this.ask(),Qg)}leave(){this.wants=!1,ue().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,n=this.input.value,o=this.wants?this.input.selectionStart??n.length:null,i;try{let r=await fetch(Jg,{method:"POST",credentials:"same-origin",
headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify({mode:"",type:"",samples:null,...this.options.about(),source:n,caret:o})});
if(!r.ok)return;i=await r.json()}catch{return}t!==this.asked||n!==this.input.value||this.end.signal.aborted||(this.faults=i.faults,this.draw(),this.say(i),this.
options.onAnswer?.(i),this.wants&&document.activeElement===this.input&&ue().show(this.input,i.candidates,r=>this.take(r),this.options.note))}draw(){let t=this.options.
paint;t&&(vh(t,this.input.value,this.faults),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){
let{note:n,preview:o}=this.options,i=t.faults.find(s=>!s.warning)??t.faults[0];if(n&&(n.replaceChildren(),n.classList.toggle("is-odd",!!i?.warning),i)){let s=document.
createElement("span");s.textContent=i.text,n.append(s),i.suggestion&&n.append(this.suggestion(i))}if(i&&!i.warning?this.input.setAttribute("aria-invalid","true"):
this.input.removeAttribute("aria-invalid"),!o)return;let r=t.preview;o.textContent=!r||i?"":r.why?r.why:`Gives ${r.value}`,o.classList.toggle("is-none",!!r?.why)}suggestion({
start:t,end:n,suggestion:o}){let i=document.createElement("button");return i.type="button",i.className="fx-use",i.textContent=`Use ${o}`,i.addEventListener("poi\
nterdown",r=>r.preventDefault()),i.addEventListener("click",()=>{this.input.focus(),this.replace(t,n,o),this.wants=!1}),i}take(t){this.replace(t.start,t.end,t.text),
this.wants=t.kind==="function"||t.kind==="word",this.wants||ue().hide(this.input)}replace(t,n,o){this.input.setRangeText(o,t,n,"end"),this.input.dispatchEvent(new Event(
"input",{bubbles:!0}))}key(t){let n=ue().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.
changed(!0);return}if(n){if(t.key==="ArrowDown"||t.key==="ArrowUp")ue().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&ue().chosen()&&
!t.shiftKey)this.take(ue().chosen());else if(t.key==="Escape")ue().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}}};var xh=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ey=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,ny=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,oy=new Set(
["true","false","null","-"]);function Ro(e,t,n,o){let i=e.trim();if(i===""||i==="-")return i;switch(t){case"string":return n?wh(i,o):bh(i,o);case"number":return i.
replace(ey,r=>r.replaceAll(",",""));case"date":return i.replace(ny,'@"$1"');case"boolean":return/^yes$/i.test(i)?"true":/^no$/i.test(i)?"false":/^(true|false)$/i.
test(i)?i.toLowerCase():i}return i}function wh(e,t){let n=/^not\s*\((.*)\)$/s.exec(e);if(n)return`not(${wh(n[1].trim(),t)})`;if(e.includes('"'))return e;let o=e.
split(",").map(i=>i.trim());return o.every(i=>xh.test(i)||i==="")?o.filter(Boolean).map(i=>bh(i,t)).join(", "):e}function bh(e,t){return xh.test(e)&&!oy.has(e)&&
!t(e)?JSON.stringify(e):e}var _h,zr=class{constructor(t,n){this.place=t,this.address=n,this.key=`segue.samples.${n}`,this.fields=new WeakMap,this.typed=JSON.parse(sessionStorage.getItem(
this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.keep()),t.addEventListener("htmx:aft\
er:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",o=>{let i=o.target;!i.closest?.("[data-formula]")||this.from!==null||this.load().then(()=>this.
fields.get(i)?.changed(!1))}),this.find()}async load(){_h??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"application/json"}}).then(o=>o.ok?o.json():
{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:n}=await _h;this.known=n,this.from=t}keep(){let t=[...this.place.querySelectorAll("[data\
-formula-result]")];this.focused=t.some(n=>n.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(n=>n.firstChild).map(n=>({id:n.dataset.
formulaResult??"",nodes:[...n.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.querySelector(
".panel-form")?.getAttribute("data-of")===this.subject;for(let{id:n,nodes:o}of t?this.kept:[]){let i=this.place.querySelector(`[data-formula-result="${CSS.escape(
n)}"]`);i&&!i.firstChild&&i.append(...o)}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(
`${this.place.id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let n=t.querySelector("input, textarea");if(!n)
continue;let o=this.fields.get(n);if(o){o.options.paint=t.querySelector(".fx-paint"),o.draw();continue}let i=this.place.querySelector(`[data-formula-note="${CSS.
escape(n.id)}"]`),r=this.place.querySelector(`[data-formula-result="${CSS.escape(n.id)}"]`);i&&n.setAttribute("aria-describedby",`${n.getAttribute("aria-describ\
edby")??""} ${i.id}`.trim()),this.fields.set(n,new Ce(n,{paint:t.querySelector(".fx-paint"),note:i,about:()=>({type:t.dataset.want??"",vars:this.vars(),samples:{
...this.known,...this.typed}}),onAnswer:s=>r&&this.show(r,n,s)}))}}show(t,n,o){if(t.contains(document.activeElement))return this.say(t,o);if(t.replaceChildren(),
!o.preview)return;let i=document.createElement("p");if(i.className="fx-preview",t.append(i),o.reads.length>0){let r=document.createElement("details");r.className=
"fx-samples";let s=document.createElement("summary");s.textContent="Sample data",r.append(s,...o.reads.map(a=>this.sample(a,n))),t.append(r)}this.say(t,o)}say(t,n){
let o=t.querySelector(".fx-preview"),i=n.preview;!o||!i||(o.textContent=i.why?i.why:`Gives ${i.value}`,o.classList.toggle("is-none",!!i.why))}sample(t,n){let o=document.
createElement("label"),i=document.createElement("span");i.textContent=t;let r=document.createElement("input");r.className="input input--small input--code",r.dataset.
quiet="true",r.dataset.sample=t,r.value=this.typed[t]??this.known[t]??"";let s=this.vars().find(a=>a.name===t)?.type??"";for(let a of["input","change"])r.addEventListener(
a,c=>{c.stopPropagation();let l=Ro(r.value,s,!1,()=>!1);l?this.typed[t]=l:delete this.typed[t],sessionStorage.setItem(this.key,JSON.stringify(this.typed)),this.
fields.get(n)?.changed(!1)});return o.append(i,r),o}};var Dt=e=>e.inputs.length+e.outputs.length+(e.notes?.length??0);function U(e,t){return t<e.inputs.length?{part:"input",i:t}:t<e.inputs.length+e.outputs.length?{
part:"output",i:t-e.inputs.length}:{part:"note",i:t-e.inputs.length-e.outputs.length}}var Oo=(e,t,n)=>n+(t==="input"?0:t==="output"?e.inputs.length:e.inputs.length+
e.outputs.length);function Qe(e,t){let{part:n,i:o}=U(e,t);return n==="note"?e.notes?.[o]||`Note ${o+1}`:n==="output"?e.outputs[o].label||e.outputs[o].name||`Out\
put ${o+1}`:e.inputs[o].label||e.inputs[o].expression||`Input ${o+1}`}function Gr(e,t){let{part:n,i:o}=U(e,t);return(n==="input"?e.inputs[o].type:n==="output"?e.
outputs[o].type:"string")??""}function To(e,t,n){let{part:o,i}=U(e,n),r=e.rules[t];return(o==="input"?r.when[i]:o==="output"?r.then[i]:r.notes?.[i])??""}var Fr=(e,t,n)=>e.
map((o,i)=>i===t?n:o);function iy(e,t,n,o){let{part:i,i:r}=U(e,n);if(i==="input")return{...t,when:Fr(t.when,r,o)};if(i==="output")return{...t,then:Fr(t.then,r,o)};
let s=Array.from({length:e.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:Fr(s,r,o)}}function Lo(e,t){let n=e.rules.slice();for(let{r:o,c:i,text:r}of t)
n[o]&&i<Dt(e)&&To({...e,rules:n},o,i)!==r&&(n[o]=iy(e,n[o],i,r));return n.every((o,i)=>o===e.rules[i])?e:{...e,rules:n}}var Je=e=>({when:e.inputs.map(()=>""),then:e.
outputs.map(()=>""),...e.notes?.length?{notes:e.notes.map(()=>"")}:{}}),tn=(e,t,n=[Je(e)])=>({...e,rules:[...e.rules.slice(0,t),...n,...e.rules.slice(t)]}),ea=(e,t,n)=>({
...e,rules:e.rules.filter((o,i)=>i<t||i>n)});function kh(e,t,n,o){if(t+o<0||n+o>=e.rules.length)return e;let i=e.rules.slice(t,n+1),r=ea(e,t,n);return tn(r,t+o,
i)}function Eh(e,t,n,o){let i=(s,a)=>[...s.slice(0,n),a,...s.slice(n)];if(t==="input")return{...e,inputs:i(e.inputs,o),rules:e.rules.map(s=>({...s,when:i(s.when,
"")}))};if(t==="output")return{...e,outputs:i(e.outputs,o),rules:e.rules.map(s=>({...s,then:i(s.then,"")}))};let r=e.notes??[];return{...e,notes:i(r,o),rules:e.
rules.map(s=>({...s,notes:i(r.map((a,c)=>s.notes?.[c]??""),"")}))}}function Sh(e,t){let{part:n,i:o}=U(e,t),i=r=>r.filter((s,a)=>a!==o);return n==="input"?{...e,
inputs:i(e.inputs),rules:e.rules.map(r=>({...r,when:i(r.when)}))}:n==="output"?e.outputs.length<2?e:{...e,outputs:i(e.outputs),rules:e.rules.map(r=>({...r,then:i(
r.then)}))}:{...e,notes:i(e.notes??[]),rules:e.rules.map(r=>({...r,notes:i(r.notes??[])}))}}function Mh(e,t,n){let{part:o,i}=U(e,t),r=o==="input"?e.inputs:o==="\
output"?e.outputs:e.notes??[],s=i+n;if(s<0||s>=r.length)return e;let a=c=>c.map((l,u)=>u===i?c[s]:u===s?c[i]:l);return o==="input"?{...e,inputs:a(e.inputs),rules:e.
rules.map(c=>({...c,when:a(c.when)}))}:o==="output"?{...e,outputs:a(e.outputs),rules:e.rules.map(c=>({...c,then:a(c.then)}))}:{...e,notes:a(e.notes??[]),rules:e.
rules.map(c=>({...c,notes:a(r.map((l,u)=>c.notes?.[u]??""))}))}}function Ch(e,t,n){let{part:o,i}=U(e,t);if(o==="note")return{...e,notes:Fr(e.notes??[],i,n.label??
"")};let r=o==="input"?e.inputs:e.outputs,s={...r[i],...n};for(let c of Object.keys(n))s[c]===""&&c!=="expression"&&delete s[c];let a=r.map((c,l)=>l===i?s:c);return o===
"input"?{...e,inputs:a}:{...e,outputs:a}}function Ah(e){let t=[[]],n=e.replace(/\r\n?/g,`
`).replace(/\n$/,""),o="",i=!1,r=()=>t[t.length-1];for(let s=0;s<n.length;s++){let a=n[s];i&&a==='"'&&n[s+1]==='"'?(o+='"',s++):i&&a==='"'?i=!1:i?o+=a:a==='"'&&
o===""&&ry(n,s)?i=!0:a==="	"?(r().push(o),o=""):a===`
`?(r().push(o),o="",t.push([])):o+=a}return r().push(o),t}function ry(e,t){let n=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(e.slice(t));return!!(n&&/["\t\n]/.test(n[1]))}
var Rh=e=>e.map(t=>t.map(n=>/[\t\n]/.test(n)||/^".*"".*"$/.test(n)?`"${n.replaceAll('"','""')}"`:n).join("	")).join(`
`);var en=34,Wr=12,Vr=class{constructor(t,n){this.owner=n,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=0,
t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.sheet.
setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let o of[this.head,
this.body,this.foot])o.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",this.note.
hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",o=>this.key(o)),t.addEventListener("copy",o=>this.copy(o)),t.addEventListener("cu\
t",o=>this.copy(o)&&this.clear()),t.addEventListener("paste",o=>this.paste(o)),t.addEventListener("pointerdown",o=>this.press(o)),t.addEventListener("dblclick",
o=>this.cellOf(o.target)&&this.begin()),t.addEventListener("scroll",()=>this.rows()),t.addEventListener("focus",()=>this.draw()),new ResizeObserver(()=>this.rows()).
observe(t)}get last(){return this.owner.table().rules.length}draw(){let t=this.owner.table(),n=Dt(t),o=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(
0,Math.min(s.c,n-1))});this.at=o(this.at),this.from=o(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria\
-colcount",String(n+1));let i=na(1);i.append(sy());for(let s=0;s<n;s++)i.append(this.heading(t,s));this.head.replaceChildren(i);let r=na(t.rules.length+2);r.className=
"grid__test",r.append(Th("Try","Test row"));for(let s=0;s<n;s++)r.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(r),this.first=-1,this.rows()}rows(){
let t=this.owner.table(),n=Math.max(0,Math.floor(this.place.scrollTop/en)-Wr),o=Math.ceil(this.place.clientHeight/en)+2*Wr,i=Math.max(0,Math.min(n-n%Wr,t.rules.
length-1));if(i===this.first&&this.shown===o)return;this.first=i,this.shown=o;let r=[Ph(i)],s=Math.min(t.rules.length,i+o+Wr);for(let c=i;c<s;c++)r.push(this.rule(
t,c));r.push(Ph(t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...r),this.
select()}rule(t,n){let o=na(n+2),i=this.owner.mark(n);i&&o.classList.add(`is-${i}`),o.append(Th(String(n+1),Oh(n,i)));for(let r=0;r<Dt(t);r++)o.append(this.cell(
t,n,r));return o}heading(t,n){let o=document.createElement("th"),{part:i,i:r}=U(t,n);o.setAttribute("role","columnheader"),o.scope="col",Lh(o,-1,n),o.classList.
add(`grid__${i}`);let s=document.createElement("span");s.className="grid__title",s.textContent=Qe(t,n);let a=document.createElement("span");a.className="grid__u\
nder";let c=i==="input"?t.inputs[r].type:i==="output"?t.outputs[r].type:"",l=i==="input"?t.inputs[r].label?t.inputs[r].expression:"":i==="output"&&t.outputs[r].
label?t.outputs[r].name??"":"";return a.textContent=[i==="input"?"If":i==="output"?"Then":"Note",l,c&&cy(c)].filter(Boolean).join(" · "),o.append(s,a),this.owner.
problem(-1,n)&&o.classList.add("is-wrong"),o}cell(t,n,o){let i=document.createElement("td");i.setAttribute("role","gridcell"),Lh(i,n,o);let{part:r}=U(t,o);i.classList.
add(`grid__${r}`);let s=this.owner.text(n,o),a=document.createElement("span");a.className="grid__text",a.textContent=s,r==="input"&&s===""&&n<t.rules.length&&(a.
textContent="–",a.classList.add("is-any"),a.title="Any value"),i.append(a);let c=this.owner.problem(n,o);return c&&(i.classList.add(c.warning?"is-odd":"is-wro\
ng"),i.setAttribute("aria-invalid",c.warning?"false":"true")),i}refresh(){let t=this.owner.table();for(let n of this.body.querySelectorAll("tr[aria-rowindex]")){
let o=Number(n.getAttribute("aria-rowindex"))-2,i=this.owner.mark(o);n.classList.toggle("is-lit",i==="lit"),n.classList.toggle("is-unused",i==="unused"),n.querySelector(
".grid__rule")?.setAttribute("aria-label",Oh(o,i))}for(let n of this.sheet.querySelectorAll("[data-c]")){let o=Number(n.dataset.r),i=Number(n.dataset.c),r=this.
owner.problem(o,i);n.classList.toggle("is-wrong",!!(r&&!r.warning)),n.classList.toggle("is-odd",!!r?.warning),n.role==="gridcell"&&n.setAttribute("aria-invalid",
String(!!(r&&!r.warning)));let s=n.querySelector(".grid__text");o===t.rules.length&&s&&(s.textContent=this.owner.text(o,i))}this.tell()}select(){let{r:t,c:n}=this.
at,o=Math.min(t,this.from.r),i=Math.max(t,this.from.r),r=Math.min(n,this.from.c),s=Math.max(n,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active,\
 .is-selected"))l.classList.remove("is-active","is-selected"),l.removeAttribute("aria-selected");let a=o!==i||r!==s;for(let l of this.sheet.querySelectorAll("[d\
ata-c]")){let u=Number(l.dataset.r),h=Number(l.dataset.c);a&&u>=o&&u<=i&&h>=r&&h<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.
find(t,n);c?.classList.add("is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute(
"aria-activedescendant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),n=this.owner.problem(this.at.r,this.at.c),o=this.edit!==null;if(this.note.hidden=
!(t&&(n||o)),!t||this.note.hidden)return;o||(this.note.textContent=n.text+(n.suggestion?` Did you mean ${n.suggestion}?`:""),this.note.classList.toggle("is-odd",
!!n.warning)),this.note.style.left=`${t.offsetLeft}px`;let i=t.offsetTop+t.offsetHeight,r=this.at.r>=this.last;this.note.style.top=r?"":`${i}px`,this.note.classList.
toggle("grid__say--above",r)}find(t,n){return this.sheet.querySelector(`[data-r="${t}"][data-c="${n}"]`)}cellOf(t){let n=t?.closest?.("[data-c]");return n?{r:Number(
n.dataset.r),c:Number(n.dataset.c)}:null}go(t,n,o=!1){let i=Dt(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(n,i-1))},
o||(this.from={...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:n}=this.at;if(t>=0&&t<this.last){let s=this.head.
offsetHeight,a=this.foot.offsetHeight,c=t*en,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+en>this.place.scrollTop+l&&(this.place.
scrollTop=c+en-l),this.rows()}let o=this.find(t,n);if(!o)return;let i=o.offsetLeft,r=this.head.querySelector("th")?.offsetWidth??0;i-r<this.place.scrollLeft?this.
place.scrollLeft=i-r:i+o.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=i+o.offsetWidth-this.place.clientWidth)}press(t){let n=t.
target.closest?.("[data-rule]"),o=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&this.commit(),t.button!==0||!o&&!n))
return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),n instanceof HTMLElement){let r=Number(n.dataset.rule)-1;r>=0&&(this.go(r,Dt(this.owner.table())-
1),this.from={r,c:0},this.select());return}if(!o)return;this.go(o.r,o.c,t.shiftKey);let i=new AbortController;addEventListener("pointermove",r=>{let s=this.cellOf(
document.elementFromPoint(r.clientX,r.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:i.signal}),addEventListener("pointerup",()=>i.
abort(),{signal:i.signal})}key(t){if(this.edit)return;let{r:n,c:o}=this.at,i=t.ctrlKey||t.metaKey,r=Dt(this.owner.table()),s=Math.max(1,Math.floor(this.place.clientHeight/
en)-3),a=(u,h)=>(this.go(u,h,t.shiftKey),!0),c={ArrowUp:()=>a(i?0:n-1,o),ArrowDown:()=>a(i?this.last-1:n+1,o),ArrowLeft:()=>a(n,i?0:o-1),ArrowRight:()=>a(n,i?r-
1:o+1),Home:()=>a(i?0:n,0),End:()=>a(i?this.last-1:n,r-1),PageUp:()=>a(Math.max(0,n-s),o),PageDown:()=>a(Math.min(this.last-1,n+s),o),Tab:()=>this.tab(t.shiftKey),
Escape:()=>(this.owner.away(),!0),Enter:()=>i?this.insert(t.shiftKey):t.shiftKey?a(n-1,o):this.begin(),F2:()=>this.begin(),Delete:()=>i?this.drop():this.clear(),
Backspace:()=>this.clear(),a:()=>i&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),t.stopPropagation()):t.
key.length===1&&!i&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:Dt(this.owner.table())-1},this.
select(),!0}tab(t){let n=Dt(this.owner.table()),{r:o,c:i}=this.at,r=(o+1)*n+i+(t?-1:1);return r<0||r>=(this.last+2)*n?!1:(this.go(Math.floor(r/n)-1,r%n),!0)}span(){
let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.at.r,this.from.r))),
left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let n=this.owner.table(),{top:o,bottom:i}=this.span(),r={ArrowUp:-1,ArrowDown:1}[t];
if(r&&this.at.r>=0&&this.at.r<this.last){let c=kh(n,o,i,r);return c===n||(this.at.r+=r,this.from.r+=r,this.owner.change(c,"Move rule"),this.reveal(),this.select()),
!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=Mh(n,this.at.c,s);return a!==n&&(this.at.c+=s,this.from.c=this.at.c,this.owner.change(a,"Move colum\
n")),!0}insert(t=!1){let n=this.owner.table(),o=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(tn(n,o,[Je(n)]),"Add rule"),this.go(o,
this.at.c),!0}drop(){let{top:t,bottom:n}=this.span();return this.last===0||(this.owner.change(ea(this.owner.table(),t,n),n>t?"Remove rules":"Remove rule"),this.
go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:n,left:o,right:i}=this.span();if(this.at.r>=this.last&&this.from.r>=this.last){for(let s=o;s<=
i;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let r=[];for(let s=t;s<=n;s++)for(let a=o;a<=i;a++)r.push({r:s,c:a,text:""});return this.
owner.change(Lo(this.owner.table(),r),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let n=this.owner.table(),{top:o,bottom:i,left:r,right:s}=this.
span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-r+1},(c,l)=>this.owner.text(this.last,r+l)));else for(let c=o;c<=i;c++)a.push(Array.from({length:s-
r+1},(l,u)=>To(n,c,r+u)));return t.clipboardData?.setData("text/plain",Rh(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;let n=t.clipboardData?.
getData("text/plain")??"";if(t.preventDefault(),!n)return;let{top:o,left:i}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.span();this.owner.paste(
n,o,i)}begin(t){let{r:n,c:o}=this.at;if(n<0)return this.owner.head(o),!0;if(n>=this.last&&U(this.owner.table(),o).part!=="input")return!0;let i=this.find(n,o);if(!i||
this.edit)return!0;let r=document.createElement("input");r.className="grid__edit",r.value=t??this.owner.text(n,o),r.setAttribute("aria-label",`${Qe(this.owner.table(),
o)}, ${n<this.last?`rule ${n+1}`:"test row"}`),r.setAttribute("aria-describedby","grid-say");let s=document.createElement("span");return s.className="grid__pain\
t",s.setAttribute("aria-hidden","true"),i.classList.add("is-edited"),i.append(s,r),this.note.replaceChildren(),this.edit={input:r,assist:null,r:n,c:o},r.focus({
preventScroll:!0}),r.setSelectionRange(r.value.length,r.value.length),this.edit.assist=this.owner.assist(r,n,o),r.addEventListener("keydown",a=>this.editKey(a)),
r.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===r&&document.activeElement!==r&&!this.note.contains(document.activeElement)&&this.commit(!1))),this.
tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:n,c:o}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?n-1:n+1,o);else if(t.key==="Tab")this.
commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){if(!this.
edit)return;let{input:n,r:o,c:i}=this.edit;this.stop(t),this.owner.enter(o,i,n.value)}stop(t=!0){let n=this.edit;if(!n)return;this.edit=null,n.assist?.destroy();
let o=n.input.parentElement;o?.classList.remove("is-edited"),o?.querySelector(".grid__paint")?.remove(),n.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function na(e){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(e)),t}function sy(){let e=document.
createElement("th");return e.className="grid__rule",e.setAttribute("role","columnheader"),e.setAttribute("aria-label","Rule"),e.textContent="#",e}var Oh=(e,t)=>`\
Rule ${e+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function Th(e,t){let n=document.createElement("th");return n.className="grid\
__rule",n.setAttribute("role","rowheader"),n.setAttribute("aria-label",t),n.dataset.rule=e,n.textContent=e,n}function Lh(e,t,n){e.id=`cell-${t}-${n}`,e.dataset.
r=String(t),e.dataset.c=String(n),e.setAttribute("aria-colindex",String(n+2))}function Ph(e){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,e)*en}px`,t.hidden=e<=0,t}var ay={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},cy=e=>ay[e]??e;var ly=50,Kr=class{constructor(t,n){this.editor=n,this.list=t.querySelector("ul"),this.result=n.part("result")}show(t){let n=[];for(let s of t.problems.slice(0,
ly))n.push(this.problem(s));for(let s of t.report?.gaps??[])n.push(this.gap(s));for(let s of t.report?.overlaps??[])n.push(Tn("warn",s.text,[qr(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])n.push(Tn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[qr(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&n.push(Tn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),n.length===0&&t.report&&n.push(Tn("good","Nothing to mend. Every combination of inputs is covered.",[]));let i=this.
list.contains(document.activeElement);this.list.replaceChildren(...n),i&&this.editor.grid.place.focus();let r=t.test;this.result.textContent=r?Object.keys(r.faults).
length?"One of the values cannot be read.":r.why?r.why:`${r.rules.length===0?"No rule matches":`Rule${r.rules.length>1?"s":""} ${r.rules.map(s=>s+1).join(", ")}\
 decide${r.rules.length>1?"":"s"}`}: ${r.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let n=this.editor.
table(),o=t.input>=0?t.input:t.output>=0?Oo(n,"output",t.output):-1,i=[t.rule>=0?`Rule ${t.rule+1}`:"",o>=0?Qe(n,o):""].filter(Boolean).join(", "),r=o>=0?[qr("S\
how",()=>this.go(t.rule,o))]:[];return Tn(t.warning?"warn":"bad",`${i?`${i}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,r)}gap(t){return Tn(
"warn",t.text,[qr("Add the missing rule",()=>{let n=this.editor.table();this.editor.change(tn(n,n.rules.length,[{...Je(n),when:t.when.map(o=>o==="-"?"":o)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,n.inputs.length)})])}go(t,n){this.editor.grid.go(t,n),t<0?this.editor.head(n):this.editor.grid.
place.focus({preventScroll:!0})}},$h={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Tn(e,t,n){let o=document.createElement("li");o.className=`finding finding--${e}`;let i=document.createElement("span");i.className="finding__text";let r=document.
createElement("span");return r.className="sr-only",r.textContent=$h[e][1],i.append(r,t),o.append(uy($h[e][0]),i,...n),o}function uy(e){let t=document.createElementNS(
"http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let n=document.createElementNS("http://www.w3.org/2000/s\
vg","use");return n.setAttribute("href",window.segue.icon(e)),t.append(n),t}function qr(e,t){let n=document.createElement("button");return n.type="button",n.className=
"btn btn--secondary btn--small",n.textContent=e,n.addEventListener("click",t),n}var hy={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},Yr=class{constructor(t,n){this.place=t,this.
editor=n,this.c=0,this.assists=[];for(let o of["expression","values","default"]){let i=this.input(o);this.assists.push(new Ce(i,{paint:i.parentElement?.querySelector(
".fx-paint"),note:this.note(o),about:()=>({mode:o==="values"?"tests":"",type:o==="expression"?"":this.type(),vars:n.host.vars()})}))}t.addEventListener("change",
o=>this.changed(o.target))}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="column-${t}"]`)}note(t){return this.
place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:n,i:o}=U(t,this.c);return(n==="output"?t.outputs[o]?.type:t.inputs[o]?.type||this.
editor.answer.types?.[o])??""}show(t){let n=this.editor.table();this.c=t;let{part:o,i}=U(n,t),r=o==="input"?n.inputs[i]:o==="output"?n.outputs[i]:{label:n.notes?.[i]},
s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${Qe(n,t)}”`);for(let l of["label","expression","name","type","values","default"]){let u=this.
input(l),h=u.closest("[data-setting]");h.hidden=!hy[o].includes(l),!(document.activeElement===u&&u.value!=="")&&(u.value=r?.[l]??"",this.assists.find(f=>f.input===
u)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=o==="output"?"Values, the most important first":"Allowed values");let c=this.
editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=o==="output"&&n.outputs.length<2),this.tell()}tell(){let t=this.editor.table(),{part:n,i:o}=U(
t,this.c);for(let i of["expression","values","default","name"]){let r=this.note(i);if(!r||document.activeElement===this.input(i))continue;let s=this.editor.answer.
problems.find(a=>a.rule<0&&(n==="input"?a.input:n==="output"?a.output:-2)===o&&a.field===i);r.textContent=s?s.text:"",r.classList.toggle("is-odd",!!s?.warning),
this.input(i).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=U(this.editor.table(),this.c),n=this.input(t==="input"?"expression":"l\
abel");n.focus(),n.select()}changed(t){let n=t.name.replace("column-",""),o=this.editor.table(),i={[n]:t.value.trim()};if(n==="expression"){let r=this.editor.host.
vars().find(a=>a.name===i.expression),{i:s}=U(o,this.c);r?.type&&!/[<]/.test(r.type)?i.type=r.type:r&&(i.type=""),r?.values?.length&&!o.inputs[s].values&&(i.values=
r.values.join(", "))}n==="name"&&(i.name=i.name.replace(/\s+/g,"_")),this.editor.change(Ch(o,this.c,i),"Change column")}blankInput(){let t=this.editor.table().inputs.
map(o=>o.expression),n=this.editor.host.vars().find(o=>!t.includes(o.name)&&/^(string|number|boolean|date)$/.test(o.type??""));return n?{expression:n.name,type:n.
type,...n.values?.length?{values:n.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+1;return{label:`Answer ${t}`,name:`\
answer_${t}`,type:"string"}}};var Ur=class{constructor(t,n){this.editor=n,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:n.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),n=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),o=await n.text();n.ok?this.result.replaceChildren(...new DOMParser().parseFromString(o,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var fy=120,dy=600,Zr=class{constructor(t,n){this.root=t,this.host=n,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:o}=this.end;this.grid=new Vr(this.part("grid"),this),this.heading=new Yr(this.part("column"),this),this.findings=new Kr(this.part("findings"),this),this.
past=n.past?new Ur(this.part("past"),this):null,this.part("past").hidden=!n.past,t.addEventListener("click",r=>this.clicked(r.target),{signal:o}),t.addEventListener(
"change",r=>this.changed(r.target),{signal:o}),t.addEventListener("keydown",r=>this.keys(r),{signal:o});let i=t.querySelector('[name="table-name"]');i&&(i.value=
n.read().name),this.draw(),this.check()}destroy(){this.grid.commit(!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(
this.rest)}part(t){return this.root.querySelector(`[data-part="${t}"]`)}table(){return this.host.read().body}change(t,n){t!==this.table()&&(this.host.write({body:t},
n),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){let{name:t,body:n}=this.host.read(),o=this.root.querySelector('[name="table-name"]');o&&document.
activeElement!==o&&(o.value=t),this.part("policy").value=n.hitPolicy;let i=this.part("aggregation");i.value=n.aggregation??"";let r=i.closest(".field");r instanceof
HTMLElement&&(r.hidden=n.hitPolicy!=="collect");let s=this.part("policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.
host.can();for(let[c,l]of Object.entries(a)){let u=this.root.querySelector(`[data-do="${c}"]`);u instanceof HTMLButtonElement&&(u.disabled=!l)}this.grid.draw(),
this.heading.show(this.grid.at.c)}text(t,n){let o=this.table();if(t<o.rules.length)return To(o,t,n);let{part:i,i:r}=U(o,n);return i==="input"?this.test[r]??"":i===
"output"?this.outcome(r):""}outcome(t){let n=this.answer.test;return t===0&&n?n.value??"":""}enter(t,n,o){let i=this.table(),{part:r,i:s}=U(i,n),a=l=>this.host.
vars().some(u=>u.name===l),c=r==="note"?o:Ro(o,Gr(i,n)||this.answer.types?.[s]||"",r==="input"&&t<i.rules.length,t<i.rules.length?a:()=>!1);if(t<i.rules.length)
return this.change(Lo(i,[{r:t,c:n,text:c}]),"Change cell");r==="input"&&(this.test=Array.from({length:i.inputs.length},(l,u)=>u===s?c:this.test[u]??""),this.grid.
draw(),this.check())}paste(t,n,o){let i=this.table(),r=Ah(t),s=[],a=Dt(i),c=h=>this.host.vars().some(f=>f.name===h);if(n>=i.rules.length){r[0].forEach((h,f)=>o+
f<a&&this.enter(n,o+f,h));return}let l=Math.max(0,n+r.length-i.rules.length),u=l?tn(i,i.rules.length,Array.from({length:l},()=>Je(i))):i;for(let[h,f]of r.entries())
for(let[d,m]of f.entries()){if(o+d>=a)break;let{part:w,i:x}=U(i,o+d);s.push({r:n+h,c:o+d,text:w==="note"?m:Ro(m,Gr(i,o+d)||(w==="input"?this.answer.types?.[x]:"")||
"",w==="input",c)})}this.change(Lo(u,s),r.length*r[0].length>1?"Paste cells":"Paste cell"),this.grid.from={r:n,c:o},this.grid.at={r:n+r.length-1,c:Math.min(a-1,
o+Math.max(...r.map(h=>h.length))-1)},this.grid.select()}problem(t,n){return this.problems.get(`${t} ${n}`)??null}mark(t){return this.answer.test?.rules.includes(
t)?"lit":this.answer.report?.unused.includes(t)?"unused":""}assist(t,n,o){let i=this.table(),{part:r,i:s}=U(i,o);if(r==="note"||n>=i.rules.length)return null;let a=Gr(
i,o)||(r==="input"?this.answer.types?.[s]:"")||"",c=(r==="input"?i.inputs[s].values:i.outputs[s].values)??"";return new Ce(t,{paint:t.previousElementSibling,note:this.
grid.note,about:()=>({mode:r==="input"?"tests":"",type:a,vars:this.host.vars(),values:c})})}moved(t,n){this.heading.show(n)}head(t){this.heading.show(t),this.heading.
focus()}away(){this.heading.focus()}command(t,n){return!(n.ctrlKey||n.metaKey)||n.altKey?!1:t.toLowerCase()==="z"?(n.shiftKey?this.host.redo():this.host.undo(),
!0):t.toLowerCase()==="y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&
(t.preventDefault(),t.stopPropagation())}clicked(t){let n=t.closest("[data-do]")?.getAttribute("data-do");if(!n)return;let o=this.table(),i=this.grid.at.c,{part:r,
i:s}=U(o,i),a=(l,u)=>{let h=l==="input"?o.inputs:l==="output"?o.outputs:o.notes??[],f=r===l?s+1:h.length;this.change(Eh(o,l,f,u),"Add column"),this.grid.go(-1,Oo(
this.table(),l,f)),this.heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remo\
ve-rule":()=>(this.grid.drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("i\
nput",this.heading.blankInput()),"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(o.notes?.length??0)+1}`),"remove-colum\
n":()=>{this.change(Sh(o,i),"Remove column"),this.grid.go(this.grid.at.r,Math.max(0,i-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.
grid.move("ArrowRight"),import:()=>this.part("file").click(),export:()=>this.export()})[n]?.()}changed(t){let n=t.dataset.part;t.name==="table-name"&&t.value.trim()?
this.host.write({name:t.value.trim()},"Rename table"):n==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:
void 0},"Change hit policy"):n==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):n==="file"&&t instanceof HTMLInputElement&&
t.files?.[0]&&this.import(t.files[0]).finally(()=>t.value="")}check(){clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),fy),
this.rest=setTimeout(()=>this.ask(!0),dy)}async ask(t){let n=++this.asked,o=this.table(),i=await py("/tables/check",{table:o,vars:this.host.vars(),test:this.test.
some(Boolean)?this.test:null,analyze:t});if(!i||n!==this.asked||this.end.signal.aborted)return;let r=i.report??(this.answer.table===o?this.answer.report:void 0);
this.answer={...i,report:r,table:o},this.problems=new Map;for(let s of i.problems){let a=s.input>=0?s.input:s.output>=0?Oo(o,"output",s.output):-1,c=`${s.rule} ${a}`;
(!this.problems.has(c)||this.problems.get(c).warning)&&this.problems.set(c,s)}for(let[s,a]of Object.entries(i.test?.faults??{}))this.problems.set(`${o.rules.length}\
 ${s}`,{text:a});this.grid.refresh(),this.heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(n)}async import(t){let n=await fetch("\
/tables/import",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:t}),o=await n.json().catch(()=>({}));
if(!n.ok)return window.segue.toast({tone:"bad",title:"Nothing was imported",text:o.detail??"The file could not be read. Try another."});let[i,...r]=o.tables,s=[
...o.left,...r.map(a=>`“${a.name}” is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),
window.segue.toast({tone:s.length?"warn":"good",title:`“${i.name}” was imported`,text:s.join(" ")||"Undo brings back what was here."})}async export(){let{name:t,
body:n}=this.host.read(),o=await fetch("/tables/export",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(
{name:t,table:n,vars:this.host.vars()})});if(!o.ok)return window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});let i=document.
createElement("a");i.href=URL.createObjectURL(await o.blob()),i.download=/filename="([^"]+)"/.exec(o.headers.get("Content-Disposition")??"")?.[1]??"table.dmn",i.
click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}};async function py(e,t){try{let n=await fetch(e,{method:"POST",credentials:"same-origin",headers:{"Cont\
ent-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return n.ok?await n.json():void 0}catch{return}}function Ih(e,t){let n=document.getElementById("table-editor");if(!(n instanceof HTMLDialogElement))return;let o=n.querySelector("[data-table-editor]"),i=null,r=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(u=>u.id===c);l()&&(n.showModal(),i=new Zr(o,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(u,h)=>{r=!0,t.apply({document:{tables:s().map(f=>f.id===c?{...f,...u}:f)}},h),r=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(e.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),i.grid.place.focus(),Object.defineProperty(o,"editor",{value:i,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!i||r||(s().some(c=>c.id===i?.host.ref)?i.refresh():n.
close())}),n.addEventListener("close",()=>{i?.destroy(),i=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function jh(e){return document.getElementById(`designer-${e}`)?.textContent??""}function oa(e,t){let n=jh(e);return n?JSON.parse(n):t}function my(e){let t=e.hasAttribute(
"data-read-only"),n={onChange:()=>{},onSelect:i=>{},onOpen:i=>{}},o=dh({container:e,readOnly:t,document:jh("document"),palette:oa("palette",[]),facts:oa("facts",
{}),icons:document.documentElement.dataset.icons??"",emptyText:e.dataset.empty,onChange:()=>n.onChange(),onSelect:i=>n.onSelect(i),onOpen:i=>n.onOpen(i)});e.removeAttribute(
"data-designer"),_y(o),ky(o),!t&&e.dataset.draft?gy(e,o,n):n.onSelect=({blocks:i})=>e.dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:i[0]??""})),
t&&vy(e),Object.defineProperty(e,"designer",{value:o})}function gy(e,t,n){let o=document,i=new jr(o,t),r=new Nr(o,t,m=>{let w=m.block??m.flow;w&&t.select(w)?Xr(
"block"):w||Xr("process"),(w?c:h)?.focusSoon(m.field??"")}),s=new Br({address:e.dataset.draft??"",key:`segue.draft.${e.dataset.draft}`,revision:e.dataset.revision??
"0",read:()=>({json:t.json(),document:t.document()}),onState:(m,w)=>{i.state(m,w),m==="conflict"&&wy(s,t,i,w),m==="refused"&&i.ask(w.message??"The draft was not\
 saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,act:()=>xy(s)}]),m==="signed-out"&&i.ask("You were signed out, so your changes ar\
e not saved. They are kept on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(m,w)=>{m.
facts&&t.describe(w,m.facts),m.problems&&r.show(m.problems)}}),a=o.querySelector('[data-panel-place="block"]'),c=a&&new Ao(a,t,{of:"selection",before:()=>s.now()}),
l=o.querySelector("[data-trial-body]");l&&c&&new Dr(l,t,c,{before:()=>s.now()});let u=o.querySelector('[data-panel-place="process"]'),h=u&&new Ao(u,t,{of:"proce\
ss",before:()=>s.now()});o.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>h?.first()),n.onChange=()=>s.changed(),n.onSelect=m=>{c?.
show(m),Object.values(m).flat().length===1&&Xr("block")},n.onOpen=()=>c?.focus();let f=o.querySelector("[data-palette]");f&&yh(f,t),r.show(oa("problems",[])),i.
state("saved",{at:e.dataset.savedAt?new Date(e.dataset.savedAt):void 0}),by(s,t,i),yy(o,s,t),Ih(e,t);let d=(e.dataset.draft??"").replace(/draft$/,"samples");for(let m of[
a,u])m&&new zr(m,d)}function yy(e,t,n){e.querySelector("[data-publish]")?.addEventListener("click",async()=>{await t.now(),e.getElementById("publish-body")?.dispatchEvent(
new CustomEvent("publish-load")),window.segue.open("publish")}),e.addEventListener("click",o=>{let i=o.target,r=i.closest?.("[data-go-to]")?.getAttribute("data-\
go-to");r&&n.select(r),i.closest?.("[data-show-problems]")&&Xr("problems")}),e.addEventListener("htmx:after:swap",()=>{let o=e.querySelector("[data-published]")?.
getAttribute("data-published"),i=e.querySelector("[data-version] span");o&&i&&(i.textContent=`Version ${o}`)})}function vy(e){let t=document.querySelector("[dat\
a-look] form");t&&e.addEventListener("block-selected",n=>{let o=t.elements.namedItem("block");o.value=n.detail,t.dispatchEvent(new CustomEvent("look"))})}function xy(e){
e.resume(),e.now()}function wy(e,t,n,{by:o,at:i}){n.ask(`${o??"Somebody else"} changed this draft${i?` at ${ko(i)}`:""}. Your changes are kept, but not saved. T\
he version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>e.overwrite()},{text:"Show theirs",act:async()=>{let r=await e.
fetch();t.replace(r.json),e.accept(r.revision)}}])}function by(e,t,n){let o=e.kept();if(!o||o.json===t.json())return e.forget();let i=()=>{t.replace(o.json),e.changed()};
if(o.revision===e.revision){i();return}n.ask(`Changes you made at ${ko(new Date(o.at))} were never saved, and the draft has changed since.`,[{text:"Use my chang\
es",primary:!0,act:i},{text:"Leave them",act:()=>e.forget()}])}function Xr(e){let t=document.querySelector(`[data-designer-tab="${e}"]`);if(t&&t.getAttribute("a\
ria-selected")!=="true"){let n=document.activeElement;t.click(),(n instanceof HTMLElement||n instanceof SVGElement)&&n.focus({preventScroll:!0})}}function _y(e){
new MutationObserver(()=>e.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function ky(e){let t=document.querySelector(
"[data-canvas-status]");if(!t)return;let n="",o="",i=()=>{let r=t.querySelector("script")?.textContent??"";if(!r||r===n)return;n=r;let s=JSON.parse(r);e.status(
s);let a=Ey(s);a!==o&&e.show(a),o=a};new MutationObserver(i).observe(t,{childList:!0,subtree:!0,characterData:!0}),i()}function Ey(e){let t=Object.entries(e.blocks??
{});for(let n of["attention","waiting","active"]){let[o]=t.find(([,i])=>i.status===n)??[""];if(o)return o}return""}for(let e of document.querySelectorAll("[data\
-designer]"))my(e);export{dh as createDesigner};
