var Qh=/^class[ {]/;function Jh(e){return Qh.test(e.toString())}function os(e){return Array.isArray(e)}function ns(e,t){return Object.prototype.hasOwnProperty.call(
e,t)}function jo(...e){e.length===1&&os(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var tf=/constructor\s*[^(]*\(\s*([^)]*)\)/m,ef=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
nf=/\/\*([^*]*)\*\//m;function of(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Jh(e)?tf:ef);
if(!t)return[];let n=t[1]||t[2];return n&&n.split(",").map(o=>{let i=o.match(nf);return(i&&i[1]||o).trim()})||[]}function is(e,t){let n=t||{get:function(g,x){if(x===
!1)return null;throw o.push(g),a(`No provider for "${g}"!`)}},o=[],i=this._providers=Object.create(n._providers||null),r=this._instances=Object.create(null),s=r.
injector=this,a=function(g){let x=o.join(" -> ");return o.length=0,new Error(x?`${g} (Resolving: ${x})`:g)};function c(g,x){if(!i[g]&&g.includes(".")){let p=g.split(
"."),y=c(p.shift());for(;p.length;)y=y[p.shift()];return y}if(ns(r,g))return r[g];if(ns(i,g)){if(o.indexOf(g)!==-1)throw o.push(g),a("Cannot resolve circular de\
pendency!");return o.push(g),r[g]=i[g][0](i[g][1]),o.pop(),r[g]}return n.get(g,x)}function l(g,x){if(typeof x>"u"&&(x={}),typeof g!="function")if(os(g))g=jo(g.slice());else
throw a(`Cannot invoke "${g}". Expected a function!`);let y=(g.$inject||of(g)).map(k=>ns(x,k)?x[k]:c(k));return{fn:g,dependencies:y}}function u(g){let{fn:x,dependencies:p}=l(
g),y=Function.prototype.bind.call(x,null,...p);return new y}function h(g,x,p){let{fn:y,dependencies:k}=l(g,p);return y.apply(x,k)}function f(g){return jo(x=>g.get(
x))}function d(g,x){if(x&&x.length){let p=Object.create(null),y=Object.create(null),k=[],_=[],C=[],S,T,I,z;for(let V in i)S=i[V],x.indexOf(V)!==-1&&(S[2]==="pri\
vate"?(T=k.indexOf(S[3]),T===-1?(I=S[3].createChild([],x),z=f(I),k.push(S[3]),_.push(I),C.push(z),p[V]=[z,V,"private",I]):p[V]=[C[T],V,"private",_[T]]):p[V]=[S[2],
S[1]],y[V]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&x.forEach(te=>{S[1].$scope.indexOf(te)!==-1&&(p[V]=[S[2],S[1]],y[te]=!0)});x.forEach(V=>{if(!y[V])
throw new Error('No provider for "'+V+'". Cannot use provider from the parent!')}),g.unshift(p)}return new is(g,s)}let m={factory:h,type:u,value:function(g){return g}};
function w(g,x){let p=g.__init__||[];return function(){p.forEach(y=>{typeof y=="string"?x.get(y):x.invoke(y)})}}function v(g){let x=g.__exports__;if(x){let p=g.
__modules__,y=Object.keys(g).reduce((T,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(T[I]=g[I]),T),Object.create(null)),k=(p||[]).
concat(y),_=d(k),C=jo(function(T){return _.get(T)});x.forEach(function(T){i[T]=[C,T,"private",_]});let S=(g.__init__||[]).slice();return S.unshift(function(){_.
init()}),g=Object.assign({},g,{__init__:S}),w(g,_)}return Object.keys(g).forEach(function(p){if(p==="__init__"||p==="__depends__")return;let y=g[p];if(y[2]==="p\
rivate"){i[p]=y;return}let k=y[0],_=y[1];i[p]=[m[k],rf(k,_),k]}),w(g,s)}function M(g,x){return g.indexOf(x)!==-1||(g=(x.__depends__||[]).reduce(M,g),g.indexOf(x)!==
-1)?g:g.concat(x)}function b(g){let x=g.reduce(M,[]).map(v),p=!1;return function(){p||(p=!0,x.forEach(y=>y()))}}this.get=c,this.invoke=h,this.instantiate=u,this.
createChild=d,this.init=b(e)}function rf(e,t){return e!=="value"&&os(t)&&(t=jo(t.slice())),t}function ct(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var sf=1e3;function Ot(e,t){var n=this;t=t||sf,e.on(["render.shape","render.connection"],t,function(o,i){var r=o.type,s=i.element,a=i.gfx,c=i.attrs;if(n.canRender(
s))return r==="render.shape"?n.drawShape(a,s,c):n.drawConnection(a,s,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(o,i){if(n.canRender(
i))return o.type==="render.getShapePath"?n.getShapePath(i):n.getConnectionPath(i)})}Ot.prototype.canRender=function(e){};Ot.prototype.drawShape=function(e,t){};
Ot.prototype.drawConnection=function(e,t){};Ot.prototype.getShapePath=function(e){};Ot.prototype.getConnectionPath=function(e){};function No(e){return Array.prototype.concat.apply([],e)}var In=Object.prototype.toString,af=Object.prototype.hasOwnProperty;function rs(e){return e===void 0}function Le(e){
return e!==void 0}function ss(e){return e==null}function D(e){return In.call(e)==="[object Array]"}function pt(e){return In.call(e)==="[object Object]"}function H(e){
return In.call(e)==="[object Number]"}function mt(e){let t=In.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function wa(e){return In.call(e)==="[object String]"}function Do(e,t){return!ss(e)&&af.call(e,t)}function ee(e,t){let n=Ea(t),o;return E(e,function(i,r){if(n(i,r))return o=i,!1}),o}function Z(e,t){let n=Ea(t),o=[];return E(e,function(i,r){n(i,r)&&o.push(i)}),o}function E(e,t){let n,o;if(rs(e))return;let i=D(e)?uf:lf;for(let r in e)if(Do(e,
r)&&(n=e[r],o=t(n,i(r)),o===!1))return n}function $e(e,t,n){return E(e,function(o,i){n=t(n,o,i)}),n}function Bo(e,t){return!!$e(e,function(n,o,i){return n&&t(o,i)},!0)}function ba(e,t){return!!ee(e,t)}
function gt(e,t){let n=[];return E(e,function(o,i){n.push(t(o,i))}),n}function cf(e){return e&&Object.keys(e)||[]}function _a(e){return cf(e).length}function jn(e){
return gt(e,t=>t)}function ne(e,t,n={}){return t=cs(t),E(e,function(o){let i=t(o)||"_",r=n[i];r||(r=n[i]=[]),r.push(o)}),n}function as(e,...t){e=cs(e);let n={};
return E(t,i=>ne(i,e,n)),gt(n,function(i,r){return i[0]})}var ka=as;function oe(e,t){t=cs(t);let n=[];return E(e,function(o,i){let r=t(o,i),s={d:r,v:o};for(var a=0;a<
n.length;a++){let{d:c}=n[a];if(r<c){n.splice(a,0,s);return}}n.push(s)}),gt(n,o=>o.v)}function cs(e){return mt(e)?e:t=>t[e]}function Ea(e){return mt(e)?e:t=>t===e}function lf(e){return e}function uf(e){return Number(e)}function Nn(e,t){let n,o,i,
r;function s(h){let f=Date.now(),d=h?0:r+t-f;if(d>0)return a(d);e.apply(i,o),c()}function a(h){n=setTimeout(s,h)}function c(){n&&clearTimeout(n),n=r=o=i=void 0}
function l(){n&&s(!0),c()}function u(...h){r=Date.now(),o=h,i=this,n||a(t)}return u.flush=l,u.cancel=c,u}function me(e,t){return e.bind(t)}function A(e,...t){return Object.assign(e,...t)}function Pe(e,t){let n={},o=Object(e);return E(t,function(i){i in o&&(n[i]=e[i])}),n}function Sa(e,t){let n={},o=Object(e);return E(o,function(i,r){t.indexOf(r)===
-1&&(n[r]=i)}),n}function hf(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function ff(e,t){return t.appendChild(hf(e,t))}
function N(e,t){return ff(t,e),e}var us=2,Aa={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":us,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":us,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function df(e,t){return Aa[t]?e.style[t]:e.getAttributeNS(null,t)}
function Ra(e,t,n){var o=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),i=Aa[o];i?(i===us&&typeof n=="number"&&(n=String(n)+"px"),e.style[o]=n):e.setAttributeNS(
null,t,n)}function pf(e,t){var n=Object.keys(t),o,i;for(o=0,i;i=n[o];o++)Ra(e,i,t[i])}function L(e,t,n){if(typeof t=="string")if(n!==void 0)Ra(e,t,n);else return df(
e,t);else pf(e,t);return e}var mf=Object.prototype.toString;function P(e){return new ge(e)}function ge(e){if(!e||!e.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=e,this.list=e.classList}ge.prototype.add=function(e){return this.list.add(e),this};ge.prototype.remove=function(e){return mf.call(e)==
"[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};ge.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(
t[n])&&this.remove(t[n]);return this};ge.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};
ge.prototype.array=function(){return Array.from(this.list)};ge.prototype.has=ge.prototype.contains=function(e){return this.list.contains(e)};function Ho(e){for(var t;t=
e.firstChild;)e.removeChild(t);return e}function fs(e){return e.cloneNode(!0)}var ds={svg:"http://www.w3.org/2000/svg"},Ma='<svg xmlns="'+ds.svg+'"';function gf(e){
var t=!1;e.substring(0,4)==="<svg"?e.indexOf(ds.svg)===-1&&(e=Ma+e.substring(4)):(e=Ma+">"+e+"</svg>",t=!0);var n=yf(e);if(!t)return n;for(var o=document.createDocumentFragment(),
i=n.firstChild;i.firstChild;)o.appendChild(i.firstChild);return o}function yf(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function j(e,t){
var n;return e=e.trim(),e.charAt(0)==="<"?(n=gf(e).firstChild,n=document.importNode(n,!0)):n=document.createElementNS(ds.svg,e),t&&L(n,t),n}var ls=null;function hs(){return ls===null&&(ls=j("svg")),ls}function Ca(e,t){var n,o,i=Object.keys(t);for(n=0;o=i[n];n++)e[o]=t[o];return e}function Oa(e,t,n,o,i,r){var s=hs().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return Ca(s,e);case 6:return Ca(s,{a:e,b:t,c:n,d:o,e:i,f:r})}}
function sn(e){return e?hs().createSVGTransformFromMatrix(e):hs().createSVGTransform()}function K(e){var t=e.parentNode;return t&&t.removeChild(e),e}function vf(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function xf(e,t){var n,o;for(e.clear(),n=0;o=t[n];n++)e.appendItem(vf(e,o))}function Ie(e,t){
var n=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),xf(n,t)),n.consolidate()}function Fo(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function wf(e){return["M",e.x,e.y]}function ps(e){return["L",e.x,e.y]}function bf(e,t,n){return["C",e.x,e.y,t.x,t.y,n.x,n.y]}function _f(e,t){let n=e.length,o=[
wf(e[0])];for(let i=1;i<n;i++){let r=e[i-1],s=e[i],a=e[i+1];if(!a||!t){o.push(ps(s));continue}let c=Math.min(t,ms(s.x-r.x,s.y-r.y),ms(a.x-s.x,a.y-s.y));if(!c){o.
push(ps(s));continue}let l=zo(s,r,c),u=zo(s,r,c*.5),h=zo(s,a,c),f=zo(s,a,c*.5);o.push(ps(l)),o.push(bf(u,f,h))}return o}function zo(e,t,n){let o=t.x-e.x,i=t.y-e.
y,r=ms(o,i),s=n/r;return{x:e.x+o*s,y:e.y+i*s}}function ms(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function Go(e,t,n){H(t)&&(n=t,t=null),t||(t={});let o=j(
"path",t);return H(n)&&(o.dataset.cornerRadius=String(n)),gs(o,e)}function gs(e,t){let n=parseInt(e.dataset.cornerRadius,10)||0;return L(e,{d:Fo(_f(t,n))}),e}function Ta(e){var t=new Set(e);return Z(e,function(n){for(var o=n.parent;o;){if(t.has(o))return!1;o=o.parent}return!0})}function ys(e,t,n){n=n||0,D(e)||(e=[e]),
E(e,function(o,i){var r=t(o,i,n);D(r)&&r.length&&ys(r,t,n+1)})}function kf(e,t,n){var o=new Set,i=new Set;return ys(e,function(r,s,a){o.add(r);var c=r.children;
if((n===-1||a<n)&&c&&!i.has(c))return i.add(c),c}),Array.from(o)}function La(e,t){return kf(e,!0,-1)}function $a(e,t,n){rs(t)&&(t=!0),pt(t)&&(n=t,t=!0),n=n||{};var o=Dn(n.allShapes),i=Dn(n.allConnections),r=Dn(n.enclosedElements),
s=Dn(n.enclosedConnections),a=Dn(n.topLevel,t&&ne(e,function(u){return u.id}));function c(u){a[u.source.id]&&a[u.target.id]&&(a[u.id]=[u]),o[u.source.id]&&o[u.target.
id]&&(s[u.id]=r[u.id]=u),i[u.id]=u}function l(u){if(r[u.id]=u,u.waypoints)s[u.id]=i[u.id]=u;else return o[u.id]=u,E(u.incoming,c),E(u.outgoing,c),u.children}return ys(
e,l),{allShapes:o,allConnections:i,topLevel:a,enclosedConnections:s,enclosedElements:r}}function yt(e,t){t=!!t,D(e)||(e=[e]);var n,o,i,r;return E(e,function(s){
var a=s;s.waypoints&&!t&&(a=yt(s.waypoints,!0));var c=a.x,l=a.y,u=a.height||0,h=a.width||0;(c<n||n===void 0)&&(n=c),(l<o||o===void 0)&&(o=l),(c+h>i||i===void 0)&&
(i=c+h),(l+u>r||r===void 0)&&(r=l+u)}),{x:n,y:o,height:r-o,width:i-n}}function vs(e,t){var n={};return E(e,function(o){var i=o;i.waypoints&&(i=yt(i)),!H(t.y)&&i.
x>t.x&&(n[o.id]=o),!H(t.x)&&i.y>t.y&&(n[o.id]=o),i.x>t.x&&i.y>t.y&&(H(t.width)&&H(t.height)&&i.width+i.x<t.width+t.x&&i.height+i.y<t.height+t.y||!H(t.width)||!H(
t.height))&&(n[o.id]=o)}),n}function Wo(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function qo(e){return!!(e&&e.isFrame)}function Dn(e,t){return A(
{},e||{},t||{})}var Ef=1;function Ht(e,t){Ot.call(this,e,Ef),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ct(Ht,Ot);Ht.prototype.canRender=function(){
return!0};Ht.prototype.drawShape=function(t,n,o){var i=j("rect");return L(i,{x:0,y:0,width:n.width||0,height:n.height||0}),qo(n)?L(i,A({},this.FRAME_STYLE,o||{})):
L(i,A({},this.SHAPE_STYLE,o||{})),N(t,i),i};Ht.prototype.drawConnection=function(t,n,o){var i=Go(n.waypoints,A({},this.CONNECTION_STYLE,o||{}));return N(t,i),i};
Ht.prototype.getShapePath=function(t){var n=t.x,o=t.y,i=t.width,r=t.height,s=[["M",n,o],["l",i,0],["l",0,r],["l",-i,0],["z"]];return Fo(s)};Ht.prototype.getConnectionPath=
function(t){var n=t.waypoints,o,i,r=[];for(o=0;i=n[o];o++)i=i.original||i,r.push([o===0?"M":"L",i.x,i.y]);return Fo(r)};Ht.$inject=["eventBus","styles"];function xs(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(n,o,i){var r=this.style(
o,i);return A(r,{class:n})},this.style=function(n,o){!D(n)&&!o&&(o=n,n=[]);var i=$e(n,function(r,s){return A(r,e[s]||{})},{});return o?A(i,o):i},this.computeStyle=
function(n,o,i){return D(o)||(i=o,o=[]),t.style(o||[],A({},i,n||{}))}}var Pa={__init__:["defaultRenderer"],defaultRenderer:["type",Ht],styles:["type",xs]};function Sf(e,t){return t.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(o){if(o!=="default"&&!(o in e)){var i=Object.
getOwnPropertyDescriptor(n,o);Object.defineProperty(e,o,i.get?i:{enumerable:!0,get:function(){return n[o]}})}})}),Object.freeze(e)}function ja(e,...t){let n=e.style;
return E(t,function(o){o&&E(o,function(i,r){n[r]=i})}),e}function Na(e,t,n){return arguments.length==2?e.getAttribute(t):n===null?e.removeAttribute(t):(e.setAttribute(
t,n),e)}var Mf=Object.prototype.toString;function Da(e){return new ye(e)}function ye(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");
this.el=e,this.list=e.classList}ye.prototype.add=function(e){return this.list.add(e),this};ye.prototype.remove=function(e){return Mf.call(e)=="[object RegExp]"?
this.removeMatching(e):(this.list.remove(e),this)};ye.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(t[n])&&this.remove(
t[n]);return this};ye.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};ye.prototype.array=
function(){return Array.from(this.list)};ye.prototype.has=ye.prototype.contains=function(e){return this.list.contains(e)};function Ba(e){for(var t;t=e.firstChild;)
e.removeChild(t);return e}function je(e,t,n){var o=n?e:e.parentNode;return o&&typeof o.closest=="function"&&o.closest(t)||null}function Cf(e){return e&&e.__esModule&&
Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var Vo={},Ia;function Af(){if(Ia)return Vo;Ia=1;var e,t,n;function o(){e=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",n=e!=="addEventListener"?"on":""}return Vo.bind=function(i,r,s,a){
return e||o(),i[e](n+r,s,a||!1),s},Vo.unbind=function(i,r,s,a){return t||o(),i[t](n+r,s,a||!1),s},Vo}var Ha=Af(),Rf=Cf(Ha),B=Sf({__proto__:null,default:Rf},[Ha]),
za=["focus","blur"];function Of(e,t,n,o,i){return za.indexOf(n)!==-1&&(i=!0),B.bind(e,n,function(r){var s=r.target||r.srcElement;r.delegateTarget=je(s,t,!0),r.delegateTarget&&
o.call(e,r)},i)}function Tf(e,t,n,o){return za.indexOf(t)!==-1&&(o=!0),B.unbind(e,t,n,o)}var ws={bind:Of,unbind:Tf};function lt(e,t){return t=t||document,t.querySelector(e)}function Bn(e,t){return t=t||document,t.querySelectorAll(e)}function ie(e,t){if(!e||!t)return-1;var n=e.indexOf(t);return n!==-1&&e.splice(n,1),n}function vt(e,t,n){if(!(!e||!t)){typeof n!="number"&&(n=-1);var o=e.indexOf(
t);if(o!==-1){if(o===n)return;if(n!==-1)e.splice(o,1);else return}n!==-1?e.splice(n,0,t):e.push(t)}}function Ko(e,t){return!e||!t?-1:e.indexOf(t)}function Hn(e,t){return!e||!t?-1:Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Uo(e,t,n,o){if(typeof o>"u"&&(o=5),!e||!t||!n)return!1;var i=(t.x-e.
x)*(n.y-e.y)-(t.y-e.y)*(n.x-e.x),r=Hn(e,t);return Math.abs(i/r)<=o}var Lf=2;function re(e,t){var n=Array.from(arguments).flat();let o={x:"v",y:"h"};for(let[i,r]of Object.
entries(o))if($f(i,n))return r;return!1}function $f(e,t){let n=t[0];return Bo(t,function(o){return Math.abs(n[e]-o[e])<=Lf})}function zn(e,t){return{x:Math.round(e.x+(t.x-e.x)/2),y:Math.round(e.y+(t.y-e.y)/2)}}var Pf=/,?([a-z]),?/gi,Fa=parseFloat,X=Math,ve=X.PI,zt=X.min,Ft=X.max,Ga=X.pow,we=X.abs,If=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,jf=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Fn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Ne="[\\s]*,?[\\s]*",Nf=new RegExp("(?=("+Fn+"))\\1"+Ne+"(?=("+Fn+"))\\2"+Ne+"(?=("+Fn+"))\\3"+Ne+"([01])"+Ne+"\
([01])"+Ne+"(?=("+Fn+"))\\6"+Ne+"(?=("+Fn+"))\\7"+Ne,"g"),Wa=Array.isArray||function(e){return e instanceof Array};function Df(e){if(!e)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},n=[];return String(e).replace(If,function(o,i,r){var s=[],a=i.toLowerCase();for(r.replace(a=="a"?Nf:jf,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(n.push([i,...s.splice(0,2)]),a="l",i=i=="m"?"l":"L");s.length>=t[a]&&(n.push([
i,...s.splice(0,t[a])]),!!t[a]););}),n.toString=_s,n}function Bf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(typeof o=="string"&&o!==o.toUpperCase())return!1}
return!0}function Hf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(o!=="M"&&o!=="C")return!1}return!0}function zf(e,t,n,o){return arguments.length===1&&(t=
e.y,n=e.width,o=e.height,e=e.x),{x:e,y:t,width:n,height:o,x2:e+n,y2:t+o}}function _s(){return this.join(",").replace(Pf,"$1")}function Ff(e){for(var t=new Array(
e.length),n=0,o=e.length;n<o;n++)for(var i=e[n],r=t[n]=new Array(i.length),s=0,a=i.length;s<a;s++)r[s]=i[s];return t.toString=_s,t}function qa(e,t,n,o,i,r,s,a,c){
var l=1-c,u=Ga(l,3),h=Ga(l,2),f=c*c,d=f*c,m=u*e+h*3*c*n+l*3*c*c*i+d*s,w=u*t+h*3*c*o+l*3*c*c*r+d*a;return{x:Zo(m),y:Zo(w)}}function bs(e){var t=Kf(...e);return zf(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function xe(e,t,n){return t>=e.x&&t<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function Qa(e,t){return xe(t,e.x,e.y)||xe(t,e.x2,e.y)||
xe(t,e.x,e.y2)||xe(t,e.x2,e.y2)||xe(e,t.x,t.y)||xe(e,t.x2,t.y)||xe(e,t.x,t.y2)||xe(e,t.x2,t.y2)||(e.x<t.x2&&e.x>t.x||t.x<e.x2&&t.x>e.x)&&(e.y<t.y2&&e.y>t.y||t.y<
e.y2&&t.y>e.y)}function Va(e,t,n,o,i){var r=-3*t+9*n-9*o+3*i,s=e*r+6*t-12*n+6*o;return e*s-3*t+3*n}function Ka(e,t,n,o,i,r,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,u=12,h=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],f=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,m=0;m<u;m++){var w=l*h[m]+l,v=Va(w,e,n,i,s),M=Va(w,t,o,r,a),b=v*v+M*M;d+=f[m]*X.sqrt(b)}return l*d}function Gf(e,t,n,o,i,r,s,a){if(!(Ft(e,n)<zt(
i,s)||zt(e,n)>Ft(i,s)||Ft(t,o)<zt(r,a)||zt(t,o)>Ft(r,a))){var c=(e*o-t*n)*(i-s)-(e-n)*(i*a-r*s),l=(e*o-t*n)*(r-a)-(t-o)*(i*a-r*s),u=(e-n)*(r-a)-(t-o)*(i-s);if(u){
var h=Zo(c/u),f=Zo(l/u),d=+h.toFixed(2),m=+f.toFixed(2);if(!(d<+zt(e,n).toFixed(2)||d>+Ft(e,n).toFixed(2)||d<+zt(i,s).toFixed(2)||d>+Ft(i,s).toFixed(2)||m<+zt(t,
o).toFixed(2)||m>+Ft(t,o).toFixed(2)||m<+zt(r,a).toFixed(2)||m>+Ft(r,a).toFixed(2)))return{x:h,y:f}}}}function Zo(e){return Math.round(e*1e11)/1e11}function Wf(e,t,n,o,i){
if(o=o||bs(e),i=i||bs(t),!Qa(o,i))return n?0:[];var r=Ka(...e),s=Ka(...t),a=Ya(e)?1:~~(r/5)||1,c=Ya(t)?1:~~(s/5)||1,l=new Array(a+1),u=new Array(c+1),h={},f=n?0:
[],d,m;for(d=0;d<a+1;d++){var w=d/a,v=qa(...e,w);l[d]={x:v.x,y:v.y,t:w}}for(d=0;d<c+1;d++)w=d/c,v=qa(...t,w),u[d]={x:v.x,y:v.y,t:w};for(d=0;d<a;d++)for(m=0;m<c;m++){
var M=l[d],b=l[d+1],g=u[m],x=u[m+1],p=we(b.x-M.x)<.01?"y":"x",y=we(x.x-g.x)<.01?"y":"x",k=Gf(M.x,M.y,b.x,b.y,g.x,g.y,x.x,x.y),_;if(k){if(_=k.x.toFixed(9)+"#"+k.
y.toFixed(9),h[_])continue;h[_]=!0;var C=M.t+we((k[p]-M[p])/(b[p]-M[p]))*(b.t-M.t),S=g.t+we((k[y]-g[y])/(x[y]-g[y]))*(x.t-g.t);C>=0&&C<=1&&S>=0&&S<=1&&(n?f++:f.
push({x:k.x,y:k.y,t1:C,t2:S}))}}return f}function Xo(e,t,n){for(var o=Ua(Xa(e)),i=Ua(Xa(t)),r=n?0:[],s=0,a=o.length;s<a;s++)for(var c=o[s],l=0,u=i.length;l<u;l++){
var h=i[l];if(Qa(c.bbox,h.bbox)){var f=Wf(c.bez,h.bez,n,c.bbox,h.bbox);if(n)r+=f;else for(var d=0,m=f.length;d<m;d++)f[d].segment1=c.segment,f[d].segment2=h.segment,
f[d].bez1=c.bez,f[d].bez2=h.bez,r.push(f[d])}}return r}function Ua(e){for(var t=[],n=0,o=0,i=0,r=0,s=0,a=e.length;s<a;s++){var c=e[s],l;if(c[0]=="M"){n=i=c[1],o=
r=c[2];continue}c[0]=="C"?(l=[n,o,c[1],c[2],c[3],c[4],c[5],c[6]],n=c[5],o=c[6]):(l=[n,o,n,o,i,r,i,r],n=i,o=r),t.push({bez:l,bbox:bs(l),segment:s})}return t}function qf(e){
return Wa(e)&&Wa(e[0])}function Vf(e){if(Bf(e))return e;var t=new Array(e.length),n=0,o=0,i=0,r=0,s=0,a;e[0][0]=="M"&&(n=+e[0][1],o=+e[0][2],i=n,r=o,s++,t[0]=["\
M",n,o]);for(var c,l,u=s,h=e.length;u<h;u++){if(l=e[u],a=l[0],t[u]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+n,c[7]=+l[7]+o;break;case"V":c[1]=+l[1]+o;break;case"H":c[1]=+l[1]+n;break;case"M":i=+l[1]+n,r=+l[2]+o;default:
for(var f=1,d=l.length;f<d;f++)c[f]=+l[f]+(f%2?n:o)}else for(var m=0,w=l.length;m<w;m++)c[m]=l[m];switch(a=a.toUpperCase(),c[0]){case"Z":n=+i,o=+r;break;case"H":
n=c[1];break;case"V":o=c[1];break;case"M":i=c[c.length-2],r=c[c.length-1];default:n=c[c.length-2],o=c[c.length-1]}}return t.toString=_s,t}function Ya(e){return e[0]===
e[2]&&e[1]===e[3]&&e[4]===e[6]&&e[5]===e[7]}function Yo(e,t,n,o){return[e,t,n,o,n,o]}function Za(e,t,n,o,i,r){var s=.3333333333333333,a=2/3;return[s*e+a*n,s*t+a*
o,s*i+a*n,s*r+a*o,i,r]}function Ja(e,t,n,o,i,r,s,a,c,l){var u=ve*120/180,h=ve/180*(+i||0),f=[],d,m=X.cos(h),w=X.sin(h),v=function(va,xa){return{x:va*m-xa*w,y:va*
w+xa*m}};if(l)C=l[0],S=l[1],k=l[2],_=l[3];else{d=v(e,-t),e=d.x,t=-d.y,d=v(a,-c),a=d.x,c=-d.y;var M=(e-a)/2,b=(t-c)/2,g=M*M/(n*n)+b*b/(o*o);g>1&&(g=X.sqrt(g),n=g*
n,o=g*o);var x=n*n,p=o*o,y=(r==s?-1:1)*X.sqrt(we((x*p-x*b*b-p*M*M)/(x*b*b+p*M*M))),k=y*n*b/o+(e+a)/2,_=y*-o*M/n+(t+c)/2,C=X.asin(((t-_)/o).toFixed(9)),S=X.asin(
((c-_)/o).toFixed(9));C=e<k?ve-C:C,S=a<k?ve-S:S,C<0&&(C=ve*2+C),S<0&&(S=ve*2+S),s&&C>S&&(C=C-ve*2),!s&&S>C&&(S=S-ve*2)}var T=S-C;if(we(T)>u){var I=S,z=a,V=c;S=C+
u*(s&&S>C?1:-1),a=k+n*X.cos(S),c=_+o*X.sin(S),f=Ja(a,c,n,o,i,0,s,z,V,[S,I,k,_])}T=S-C;var te=X.cos(C),Uh=X.sin(C),Yh=X.cos(S),Zh=X.sin(S),ha=X.tan(T/4),fa=4/3*n*
ha,da=4/3*o*ha,pa=[e,t],rn=[e+fa*Uh,t-da*te],ma=[a+fa*Zh,c-da*Yh],ga=[a,c];if(rn[0]=2*pa[0]-rn[0],rn[1]=2*pa[1]-rn[1],l)return[rn,ma,ga].concat(f);f=[rn,ma,ga].
concat(f).join().split(",");for(var ya=[],pe=0,Xh=f.length;pe<Xh;pe++)ya[pe]=pe%2?v(f[pe-1],f[pe]).y:v(f[pe],f[pe+1]).x;return ya}function Kf(e,t,n,o,i,r,s,a){for(var c=[],
l=[[],[]],u,h,f,d,m,w,v,M,b=0;b<2;++b){if(b==0?(h=6*e-12*n+6*i,u=-3*e+9*n-9*i+3*s,f=3*n-3*e):(h=6*t-12*o+6*r,u=-3*t+9*o-9*r+3*a,f=3*o-3*t),we(u)<1e-12){if(we(h)<
1e-12)continue;d=-f/h,0<d&&d<1&&c.push(d);continue}v=h*h-4*f*u,M=X.sqrt(v),!(v<0)&&(m=(-h+M)/(2*u),0<m&&m<1&&c.push(m),w=(-h-M)/(2*u),0<w&&w<1&&c.push(w))}for(var g=c.
length,x=g,p;g--;)d=c[g],p=1-d,l[0][g]=p*p*p*e+3*p*p*d*n+3*p*d*d*i+d*d*d*s,l[1][g]=p*p*p*t+3*p*p*d*o+3*p*d*d*r+d*d*d*a;return l[0][x]=e,l[1][x]=t,l[0][x+1]=s,l[1][x+
1]=a,l[0].length=l[1].length=x+2,{x0:zt(...l[0]),y0:zt(...l[1]),x1:Ft(...l[0]),y1:Ft(...l[1])}}function Xa(e){if(qf(e)||(e=Df(e)),Hf(e))return e;for(var t=Ff(Vf(
e)),n={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},o=function(f,d,m){var w,v;if(!f)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(f[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
f[0]){case"M":d.X=f[1],d.Y=f[2];break;case"A":f=["C",...Ja(d.x,d.y,...f.slice(1))];break;case"S":m=="C"||m=="S"?(w=d.x*2-d.bx,v=d.y*2-d.by):(w=d.x,v=d.y),f=["C",
w,v,...f.slice(1)];break;case"T":m=="Q"||m=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),f=["C",...Za(d.x,d.y,d.qx,d.qy,f[1],f[2])];break;case"Q":d.
qx=f[1],d.qy=f[2],f=["C",...Za(d.x,d.y,f[1],f[2],f[3],f[4])];break;case"L":f=["C",...Yo(d.x,d.y,f[1],f[2])];break;case"H":f=["C",...Yo(d.x,d.y,f[1],d.y)];break;case"\
V":f=["C",...Yo(d.x,d.y,d.x,f[1])];break;case"Z":f=["C",...Yo(d.x,d.y,d.X,d.Y)];break}return f},i=function(f,d){if(f[d].length>7){f[d].shift();for(var m=f[d];m.
length;)r[d]="A",f.splice(d++,0,["C",...m.splice(0,6)]);f.splice(d,1),l=t.length}},r=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(r[c]=s,c&&(a=
r[c-1])),t[c]=o(t[c],n,a),r[c]!="A"&&s=="C"&&(r[c]="C"),i(t,c);var u=t[c],h=u.length;n.x=u[h-2],n.y=u[h-1],n.bx=Fa(u[h-4])||n.x,n.by=Fa(u[h-3])||n.y}return t}function U(e){return pt(e)&&Do(e,"waypoints")}function Gt(e){return pt(e)&&Do(e,"labelTarget")}function tc(e){return pt(e)&&ss(e.parent)}function ec(e){return{x:Math.round(e.x),y:Math.round(e.y),width:Math.round(e.width),height:Math.round(e.height)}}function Qo(e){return{x:Math.round(e.x),y:Math.
round(e.y)}}function nt(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function ks(e){return{x:e.left,y:e.top,width:e.right-e.left,
height:e.bottom-e.top}}function Uf(e){return Qo({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function Yf(e){for(var t=e.waypoints,n=t.reduce(function(l,u,h){var f=t[h-
1];if(f){var d=l[l.length-1],m=d&&d.endLength||0,w=Zf(f,u);l.push({start:f,end:u,startLength:m,endLength:m+w,length:w})}return l},[]),o=n.reduce(function(l,u){return l+
u.length},0),i=o/2,r=0,s=n[r];s.endLength<i;)s=n[++r];var a=(i-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function se(e){return U(e)?Yf(e):Uf(e)}function be(e,t,n){n=n||0,pt(n)||(n={x:n,y:n});var o=nt(e),i=nt(t),r=o.bottom+n.y<=i.top,s=o.left-n.x>=i.right,a=o.top-n.
y>=i.bottom,c=o.right+n.x<=i.left,l=r?"top":a?"bottom":null,u=c?"left":s?"right":null;return u&&l?l+"-"+u:u||l||"intersect"}function nc(e){e=e.slice();for(var t=0,n,o,i;e[t];)n=e[t],o=e[t-1],i=e[t+1],Hn(n,i)===0||Uo(o,i,n)?e.splice(t,1):t++;return e}function Zf(e,t){return Math.sqrt(
Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Jo(e,t){return Math.round(e*t)/t}function oc(e){return H(e)?e+"px":e}function Xf(e){for(;e.parent;)e=e.parent;return e}function Qf(e){e=A({},{width:"10\
0%",height:"100%"},e);let t=e.container||document.body,n=document.createElement("div");return n.setAttribute("class","djs-container djs-parent bio-theme-parent"),
ja(n,{position:"relative",overflow:"hidden",width:oc(e.width),height:oc(e.height)}),t.appendChild(n),n}function ic(e,t,n){let o=j("g");P(o).add(t);let i=n!==void 0?
n:e.childNodes.length-1;return e.insertBefore(o,e.childNodes[i]||null),o}var Jf="base",rc=0,td=1,ed={shape:["x","y","width","height"],connection:["waypoints"]};
function $(e,t,n,o){this._eventBus=t,this._elementRegistry=o,this._graphicsFactory=n,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(e||{})}$.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];$.prototype._init=function(e){let t=this._eventBus,n=this.
_container=Qf(e),o=this._svg=j("svg");L(o,{width:"100%",height:"100%"}),Na(o,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,r=>{this.focus()}),o.addEventListener("focusin",()=>{this._setFocused(!0)}),o.addEventListener("focusout",()=>{this._setFocused(!1)}),o.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),o.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),N(n,o);let i=this._viewport=
ic(o,"viewport");e.deferUpdate&&(this._viewboxChanged=Nn(this._viewboxChanged,300)),this._restoreFocus=Nn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:o,viewport:i})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};$.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};$.prototype._setFocused=function(e){e!=this._focused&&
(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};$.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let n=Wo(t);
n==="root"?this.removeRootElement(t):this._removeElement(t,n)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};$.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};$.prototype.restoreFocus=function(){this._restoreFocus()};$.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};$.prototype.isFocused=function(){return this._focused};$.prototype.getDefaultLayer=function(){return this.getLayer(
Jf,rc)};$.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let n=this._layers[e];if(n||(n=this._layers[e]=this._createLayer(e,t)),typeof t<
"u"&&n.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return n.group};$.prototype._getChildIndex=function(e){return $e(this._layers,
function(t,n){return n.visible&&e>=n.index&&t++,t},0)};$.prototype._createLayer=function(e,t){typeof t>"u"&&(t=td);let n=this._getChildIndex(t);return{group:ic(
this._viewport,"layer-"+e,n),index:t,visible:!0}};$.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error(
"layer <"+e+"> does not exist");let n=this._viewport,o=t.group,i=t.index;if(t.visible)return o;let r=this._getChildIndex(i);return n.insertBefore(o,n.childNodes[r]||
null),t.visible=!0,o};$.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> \
does not exist");let n=t.group;return t.visible&&(K(n),t.visible=!1),n};$.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],K(
t.group))};$.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};$.prototype.findRoot=function(e){let t=this.
_resolveElements(e),n;for(let o of t){let i=this._findPlaneForRoot(Xf(o));if(!i||n&&i.rootElement!==n)return;n=i.rootElement}return n};$.prototype.getRootElements=
function(){return this._planes.map(function(e){return e.rootElement})};$.prototype._findPlaneForRoot=function(e){return ee(this._planes,function(t){return t.rootElement===
e})};$.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};$.prototype._resolveElements=function(e){return D(e)||(e=
[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};$.prototype.getContainer=function(){return this._container};$.prototype._updateMarker=function(e,t,n){let o;
e=this._resolveElement(e),e.markers=e.markers||new Set,o=this._elementRegistry._elements[e.id],o&&(E([o.gfx,o.secondaryGfx],function(i){i&&(n?(e.markers.add(t),
P(i).add(t)):(e.markers.delete(t),P(i).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:o.gfx,marker:t,add:!!n}))};$.prototype.addMarker=
function(e,t){this._updateMarker(e,t,!0)};$.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};$.prototype.hasMarker=function(e,t){return e=this._resolveElement(
e),e.markers?e.markers.has(t):!1};$.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};$.prototype.getRootElement=
function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};$.prototype.addRootElement=function(e){let t=this.
_rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let n=e.layer="root-"+t;this._ensureValid("root",e);let o=this.getLayer(n,rc);return this.
hideLayer(n),this._addRoot(e,o),this._planes.push({rootElement:e,layer:o}),e};$.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(
e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(n){return n.rootElement!==e}),this._rootElement===e&&(this._rootElement=
null),e};$.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(
e),t||(e=this.addRootElement(e)),this._setRoot(e),e};$.prototype._removeRoot=function(e){let t=this._elementRegistry,n=this._eventBus;n.fire("root.remove",{element:e}),
n.fire("root.removed",{element:e}),t.remove(e)};$.prototype._addRoot=function(e,t){let n=this._elementRegistry,o=this._eventBus;o.fire("root.add",{element:e}),n.
add(e,t),o.fire("root.added",{element:e,gfx:t})};$.prototype._setRoot=function(e,t){let n=this._rootElement;n&&(this._elementRegistry.updateGraphics(n,null,!0),
this.hideLayer(n.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=
e,this._eventBus.fire("root.set",{element:e})};$.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let n=ed[e];if(!Bo(n,function(i){return typeof t[i]<"u"}))throw new Error("must supply { "+n.join(
", ")+" } with "+e)};$.prototype._setParent=function(e,t,n){vt(t.children,e,n),e.parent=t};$.prototype._addElement=function(e,t,n,o){n=n||this.getRootElement();
let i=this._eventBus,r=this._graphicsFactory;this._ensureValid(e,t),i.fire(e+".add",{element:t,parent:n}),this._setParent(t,n,o);let s=r.create(e,t,o);return this.
_elementRegistry.add(t,s),r.update(e,t,s),i.fire(e+".added",{element:t,gfx:s}),t};$.prototype.addShape=function(e,t,n){return this._addElement("shape",e,t,n)};$.
prototype.addConnection=function(e,t,n){return this._addElement("connection",e,t,n)};$.prototype._removeElement=function(e,t){let n=this._elementRegistry,o=this.
_graphicsFactory,i=this._eventBus;if(e=n.get(e.id||e),!!e)return i.fire(t+".remove",{element:e}),o.remove(e),ie(e.parent&&e.parent.children,e),e.parent=null,i.fire(
t+".removed",{element:e}),n.remove(e),e};$.prototype.removeShape=function(e){return this._removeElement(e,"shape")};$.prototype.removeConnection=function(e){return this.
_removeElement(e,"connection")};$.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};$.prototype._changeViewbox=function(e){this.
_eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};$.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};$.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,n=this.getSize(),o,i,r,s,a,c,l;if(e)this._changeViewbox(function(){a=Math.min(n.width/e.width,n.height/e.height);let u=this._svg.createSVGMatrix().
scale(a).translate(-e.x,-e.y);Ie(t,u)});else return r=this._rootElement?this.getActiveLayer():null,o=r&&r.getBBox()||{},s=Ie(t),i=s?s.matrix:Oa(),a=Jo(i.a,1e3),
c=Jo(-i.e||0,1e3),l=Jo(-i.f||0,1e3),e=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:n.width/a,height:n.height/a,scale:a,inner:{width:o.width||0,height:o.height||
0,x:o.x||0,y:o.y||0},outer:n},e;return e};$.prototype.scroll=function(e){let t=this._viewport,n=t.getCTM();return e&&this._changeViewbox(function(){e=A({dx:0,dy:0},
e||{}),n=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(n),sc(t,n)}),{x:n.e,y:n.f}};$.prototype.scrollToElement=function(e,t){let n=100,o=this._resolveElements(
e);if(!o.length)return;let i=this.findRoot(o);if(!i)return;i!==this.getRootElement()&&this.setRootElement(i);let r=o.filter(m=>m!=i);if(!r.length)return;t||(t={}),
typeof t=="number"&&(n=t),t={top:t.top||n,right:t.right||n,bottom:t.bottom||n,left:t.left||n};let s=yt(r),a=nt(s),c=this.viewbox(),l=this.zoom(),u,h;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let f=nt(c);if(!(s.width<c.width&&s.height<c.height))u=s.x-c.x,h=s.y-c.y;else{let m=Math.
max(0,a.right-f.right),w=Math.min(0,a.left-f.left),v=Math.max(0,a.bottom-f.bottom),M=Math.min(0,a.top-f.top);u=m||w,h=v||M}this.scroll({dx:-u*l,dy:-h*l})};$.prototype.
zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let n,o;return this._changeViewbox(function(){typeof t!=
"object"&&(n=this.viewbox().outer,t={x:n.width/2,y:n.height/2}),o=this._setZoom(e,t)}),Jo(o.a,1e3)};function sc(e,t){let n="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";e.setAttribute("transform",n)}$.prototype._fitViewport=function(e){let t=this.viewbox(),n=t.outer,o=t.inner,i,r;return o.x>=0&&o.y>=0&&o.x+o.
width<=n.width&&o.y+o.height<=n.height&&!e?r={x:0,y:0,width:Math.max(o.width+o.x,n.width),height:Math.max(o.height+o.y,n.height)}:(i=Math.min(1,n.width/o.width,
n.height/o.height),r={x:o.x+(e?o.width/2-n.width/i/2:0),y:o.y+(e?o.height/2-n.height/i/2:0),width:n.width/i,height:n.height/i}),this.viewbox(r),this.viewbox(!1).
scale};$.prototype._setZoom=function(e,t){let n=this._svg,o=this._viewport,i=n.createSVGMatrix(),r=n.createSVGPoint(),s,a,c,l,u;c=o.getCTM();let h=c.a;return t?
(s=A(r,t),a=s.matrixTransform(c.inverse()),l=i.translate(a.x,a.y).scale(1/h*e).translate(-a.x,-a.y),u=c.multiply(l)):u=i.scale(e),sc(this._viewport,u),u};$.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};$.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),n;
e.waypoints?n=this.getGraphics(e).getBBox():n=e;let o=n.x*t.scale-t.x*t.scale,i=n.y*t.scale-t.y*t.scale,r=n.width*t.scale,s=n.height*t.scale;return{x:o,y:i,width:r,
height:s}};$.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var an="data-element-id";function ut(e){this._elements={},this._eventBus=e}ut.$inject=["eventBus"];ut.prototype.add=function(e,t,n){var o=e.id;this._validateId(
o),L(t,an,o),n&&L(n,an,o),this._elements[o]={element:e,gfx:t,secondaryGfx:n}};ut.prototype.remove=function(e){var t=this._elements,n=e.id||e,o=n&&t[n];o&&(L(o.gfx,
an,""),o.secondaryGfx&&L(o.secondaryGfx,an,""),delete t[n])};ut.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.
fire("element.updateId",{element:e,newId:t});var n=this.getGraphics(e),o=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,n,o)};ut.prototype.updateGraphics=
function(e,t,n){var o=e.id||e,i=this._elements[o];return n?i.secondaryGfx=t:i.gfx=t,t&&L(t,an,o),t};ut.prototype.get=function(e){var t;typeof e=="string"?t=e:t=
e&&L(e,an);var n=this._elements[t];return n&&n.element};ut.prototype.filter=function(e){var t=[];return this.forEach(function(n,o){e(n,o)&&t.push(n)}),t};ut.prototype.
find=function(e){for(var t=this._elements,n=Object.keys(t),o=0;o<n.length;o++){var i=n[o],r=t[i],s=r.element,a=r.gfx;if(e(s,a))return s}};ut.prototype.getAll=function(){
return this.filter(function(e){return e})};ut.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(n){var o=t[n],i=o.element,r=o.gfx;
return e(i,r)})};ut.prototype.getGraphics=function(e,t){var n=e.id||e,o=this._elements[n];return o&&(t?o.secondaryGfx:o.gfx)};ut.prototype._validateId=function(e){
if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function nd(e,t,n,o){var i=n.inverse;return Object.defineProperty(e,"remove",{value:function(r){var s=this.indexOf(r);return s!==-1&&(this.splice(s,1),t.unset(r,
i,o)),r}}),Object.defineProperty(e,"contains",{value:function(r){return this.indexOf(r)!==-1}}),Object.defineProperty(e,"add",{value:function(r,s){var a=this.indexOf(
r);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,r),a===-1&&t.set(r,i,o)}}),Object.defineProperty(e,"__refs_collectio\
n",{value:!0}),e}function od(e){return e.__refs_collection===!0}function id(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function ac(e,t,n){var o=nd(n[t.name]||[],e,t,n);Object.defineProperty(n,t.name,{enumerable:t.
enumerable,value:o}),o.length&&o.forEach(function(i){e.set(i,t.inverse,n)})}function rd(e,t,n){var o=t.inverse,i=n[t.name];Object.defineProperty(n,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return i},set:function(r){if(r!==i){var s=i;i=null,s&&e.unset(s,o,n),i=r,e.set(i,o,n)}}})}function kt(e,t){if(!(this instanceof
kt))return new kt(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}kt.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?ac(this,t,e):rd(this,t,e)};kt.prototype.ensureRefsCollection=function(e,t){var n=e[t.
name];return od(n)||ac(this,t,e),n};kt.prototype.ensureBound=function(e,t){id(e,t)||this.bind(e,t)};kt.prototype.unset=function(e,t,n){e&&(this.ensureBound(e,t),
t.collection?this.ensureRefsCollection(e,t).remove(n):e[t.name]=void 0)};kt.prototype.set=function(e,t,n){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(
e,t).add(n):e[t.name]=n)};var Es=new kt({name:"children",enumerable:!0,collection:!0},{name:"parent"}),lc=new kt({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),cc=new kt(
{name:"attachers",collection:!0},{name:"host"}),uc=new kt({name:"outgoing",collection:!0},{name:"source"}),hc=new kt({name:"incoming",collection:!0},{name:"targ\
et"});function cn(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){
var t=this.label,n=this.labels;!e&&t?n.remove(t):n.add(e,0)}}),Es.bind(this,"parent"),lc.bind(this,"labels"),uc.bind(this,"outgoing"),hc.bind(this,"incoming")}function Gn(){
cn.call(this),Es.bind(this,"children"),cc.bind(this,"host"),cc.bind(this,"attachers")}ct(Gn,cn);function fc(){cn.call(this),Es.bind(this,"children")}ct(fc,Gn);function dc(){
Gn.call(this),lc.bind(this,"labelTarget")}ct(dc,Gn);function pc(){cn.call(this),uc.bind(this,"source"),hc.bind(this,"target")}ct(pc,cn);var sd={connection:pc,shape:Gn,
label:dc,root:fc};function mc(e,t){var n=sd[e];if(!n)throw new Error("unknown type: <"+e+">");return A(new n,t)}function gc(e){return e instanceof cn}function Wt(){this._uid=12}Wt.prototype.createRoot=function(e){return this.create("root",e)};Wt.prototype.createLabel=function(e){return this.create("label",e)};
Wt.prototype.createShape=function(e){return this.create("shape",e)};Wt.prototype.createConnection=function(e){return this.create("connection",e)};Wt.prototype.create=
function(e,t){return t=A({},t||{}),t.id||(t.id=e+"_"+this._uid++),mc(e,t)};var ti="__fn",yc=1e3,ad=Array.prototype.slice;function st(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}st.prototype.on=function(e,t,n,o){
if(e=D(e)?e:[e],mt(t)&&(o=n,n=t,t=yc),!H(t))throw new Error("priority must be a number");var i=n;o&&(i=me(n,o),i[ti]=n[ti]||n);var r=this;e.forEach(function(s){
r._addListener(s,{priority:t,callback:i,next:null})})};st.prototype.once=function(e,t,n,o){var i=this;if(mt(t)&&(o=n,n=t,t=yc),!H(t))throw new Error("priority m\
ust be a number");function r(){r.__isTomb=!0;var s=n.apply(o,arguments);return i.off(e,r),s}r[ti]=n,this.on(e,t,r)};st.prototype.off=function(e,t){e=D(e)?e:[e];
var n=this;e.forEach(function(o){n._removeListener(o,t)})};st.prototype.createEvent=function(e){var t=new Wn;return t.init(e),t};st.prototype.fire=function(e,t){
var n,o,i,r;if(r=ad.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(o=this._listeners[e],!!o){t instanceof Wn?
n=t:n=this.createEvent(t),r[0]=n;var s=n.type;e!==s&&(n.type=e);try{i=this._invokeListeners(n,r,o)}finally{e!==s&&(n.type=s)}return i===void 0&&n.defaultPrevented&&
(i=!1),i}};st.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};st.prototype._destroy=function(){this._listeners={}};st.prototype._invokeListeners=
function(e,t,n){for(var o;n&&!e.cancelBubble;)o=this._invokeListener(e,t,n),n=n.next;return o};st.prototype._invokeListener=function(e,t,n){var o;if(n.callback.
__isTomb)return o;try{o=cd(n.callback,t),o!==void 0&&(e.returnValue=o,e.stopPropagation()),o===!1&&e.preventDefault()}catch(i){if(!this.handleError(i))throw console.
error("unhandled error in event listener",i),i}return o};st.prototype._addListener=function(e,t){var n=this._getListeners(e),o;if(!n){this._setListeners(e,t);return}
for(;n;){if(n.priority<t.priority){t.next=n,o?o.next=t:this._setListeners(e,t);return}o=n,n=n.next}o.next=t};st.prototype._getListeners=function(e){return this.
_listeners[e]};st.prototype._setListeners=function(e,t){this._listeners[e]=t};st.prototype._removeListener=function(e,t){var n=this._getListeners(e),o,i,r;if(!t){
this._setListeners(e,null);return}for(;n;)o=n.next,r=n.callback,(r===t||r[ti]===t)&&(i?i.next=o:this._setListeners(e,o)),i=n,n=o};function Wn(){}Wn.prototype.stopPropagation=
function(){this.cancelBubble=!0};Wn.prototype.preventDefault=function(){this.defaultPrevented=!0};Wn.prototype.init=function(e){A(this,e||{})};function cd(e,t){
return e.apply(null,t)}function De(e){return e.childNodes[0]}function vc(e){return e.parentNode.childNodes[1]}function xc(e,t,n,o,i){var r=sn();r.setTranslate(t,n);var s=sn();s.setRotate(o||0,0,0);var a=sn();a.setScale(i||1,i||1),Ie(e,[r,s,a])}function ot(e,t,n){var o=sn();
o.setTranslate(t,n),Ie(e,o)}function wc(e,t){var n=sn();n.setRotate(t,0,0),Ie(e,n)}function ht(e,t){this._eventBus=e,this._elementRegistry=t}ht.$inject=["eventBus","elementRegistry"];ht.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.
getGraphics(e),n;return e.parent?(n=vc(t),n||(n=j("g"),P(n).add("djs-children"),N(t.parentNode,n))):n=t,n};ht.prototype._clear=function(e){var t=De(e);return Ba(
t),t};ht.prototype._createContainer=function(e,t,n,o){var i=j("g");P(i).add("djs-group"),typeof n<"u"?ld(i,t,t.childNodes[n]):N(t,i);var r=j("g");P(r).add("djs-\
element"),P(r).add("djs-"+e),o&&P(r).add("djs-frame"),N(i,r);var s=j("g");return P(s).add("djs-visual"),N(r,s),r};ht.prototype.create=function(e,t,n){var o=this.
_getChildrenContainer(t.parent);return this._createContainer(e,o,n,qo(t))};ht.prototype.updateContainments=function(e){var t=this,n=this._elementRegistry,o;o=$e(
e,function(i,r){return r.parent&&(i[r.parent.id]=r.parent),i},{}),E(o,function(i){var r=i.children;if(r){var s=t._getChildrenContainer(i),a=s.firstChild;E(r,function(c){
var l=n.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ht.prototype.drawShape=function(e,t,n={}){var o=this._eventBus;return o.fire("\
render.shape",{gfx:e,element:t,attrs:n})};ht.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};ht.prototype.drawConnection=
function(e,t,n={}){var o=this._eventBus;return o.fire("render.connection",{gfx:e,element:t,attrs:n})};ht.prototype.getConnectionPath=function(e){var t=this._eventBus;
return t.fire("render.getConnectionPath",e)};ht.prototype.update=function(e,t,n){if(t.parent){var o=this._clear(n);if(e==="shape")this.drawShape(o,t),ot(n,t.x,t.
y);else if(e==="connection")this.drawConnection(o,t);else throw new Error("unknown type: "+e);t.hidden?L(n,"display","none"):L(n,"display","block")}};ht.prototype.
remove=function(e){var t=this._elementRegistry.getGraphics(e);K(t.parentNode)};function ld(e,t,n){var o=n||t.firstChild;e!==o&&t.insertBefore(e,o)}var bc={__depends__:[Pa],__init__:["canvas"],canvas:["type",$],elementRegistry:["type",ut],elementFactory:["type",Wt],eventBus:["type",st],graphicsFactory:["typ\
e",ht]};function ud(e){var t=new is(e);return t.init(),t}function hd(e){e=e||{};var t={config:["value",e]},n=[t,bc].concat(e.modules||[]);return ud(n)}function Be(e,t){
this._injector=t||hd(e),this.get("eventBus").fire("diagram.init")}Be.prototype.get=function(e,t){return this._injector.get(e,t)};Be.prototype.invoke=function(e,t,n){
return this._injector.invoke(e,t,n)};Be.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};Be.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function Ss(e){return e&&e[e.length-1]}function _c(e){return e.y}function kc(e){return e.x}var fd={left:kc,center:kc,right:function(e){return e.x+e.width},top:_c,
middle:_c,bottom:function(e){return e.y+e.height}};function _e(e,t){this._modeling=e,this._rules=t}_e.$inject=["modeling","rules"];_e.prototype._getOrientationDetails=
function(e){var t=["top","bottom","middle"],n="x",o="width";return t.indexOf(e)!==-1&&(n="y",o="height"),{axis:n,dimension:o}};_e.prototype._isType=function(e,t){
return t.indexOf(e)!==-1};_e.prototype._alignmentPosition=function(e,t){var n=this._getOrientationDetails(e),o=n.axis,i=n.dimension,r={},s={},a=!1,c,l,u;function h(f,d){
return Math.round((f[o]+d[o]+d[i])/2)}if(this._isType(e,["left","top"]))r[e]=t[0][o];else if(this._isType(e,["right","bottom"]))u=Ss(t),r[e]=u[o]+u[i];else if(this.
_isType(e,["center","middle"])){if(E(t,function(f){var d=f[o]+Math.round(f[i]/2);s[d]?s[d].elements.push(f):s[d]={elements:[f],center:d}}),c=oe(s,function(f){return f.
elements.length>1&&(a=!0),f.elements.length}),a)return r[e]=Ss(c).center,r;l=t[0],t=oe(t,function(f){return f[o]+f[i]}),u=Ss(t),r[e]=h(l,u)}return r};_e.prototype.
trigger=function(e,t){var n=this._modeling,o,i=Z(e,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(o=this._rules.allowed("elements.align",{elements:i}),
D(o)&&(i=o),!(i.length<2||!o)){var r=fd[t],s=oe(i,r),a=this._alignmentPosition(t,s);n.alignElements(s,a)}};var Ec={__init__:["alignElements"],alignElements:["type",_e]};var dd={horizontal:["x","width"],vertical:["y","height"]},Sc=5;function Tt(e,t){this._modeling=e,this._filters=[],this.registerFilter(function(n){var o=t.allowed(
"elements.distribute",{elements:n});return D(o)?o:o?n:[]})}Tt.$inject=["modeling","rules"];Tt.prototype.registerFilter=function(e){if(typeof e!="function")throw new Error(
"the filter has to be a function");this._filters.push(e)};Tt.prototype.trigger=function(e,t){var n=this._modeling,o,i;if(!(e.length<3)&&(this._setOrientation(t),
i=this._filterElements(e),o=this._createGroups(i),!(o.length<=2)))return n.distributeElements(o,this._axis,this._dimension),o};Tt.prototype._filterElements=function(e){
var t=this._filters,n=this._axis,o=this._dimension,i=[].concat(e);return t.length?(E(t,function(r){i=r(i,n,o)}),i):e};Tt.prototype._createGroups=function(e){var t=[],
n=this,o=this._axis,i=this._dimension;if(!o)throw new Error('must have a defined "axis" and "dimension"');var r=oe(e,o);return E(r,function(s,a){var c=n._findRange(
s,o,i),l,u=t[t.length-1];u&&n._hasIntersection(u.range,c)?t[t.length-1].elements.push(s):(l={range:c,elements:[s]},t.push(l))}),t};Tt.prototype._setOrientation=
function(e){var t=dd[e];this._axis=t[0],this._dimension=t[1]};Tt.prototype._hasIntersection=function(e,t){return Math.max(e.min,e.max)>=Math.min(t.min,t.max)&&Math.
min(e.min,e.max)<=Math.max(t.min,t.max)};Tt.prototype._findRange=function(e){var t=e[this._axis],n=e[this._dimension];return{min:t+Sc,max:t+n-Sc}};var Mc={__init__:["distributeElements"],distributeElements:["type",Tt]};function qn(e){this._commandStack=e.get("commandStack",!1)}qn.$inject=["injector"];qn.prototype.allowed=function(e,t){var n=!0,o=this._commandStack;return o&&(n=
o.canExecute(e,t)),n===void 0?!0:n};var xt={__init__:["rules"],rules:["type",qn]};function qt(e,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!e)return[];for(var n;n=e[0];)t(n);return e}function ln(e){return{x:e.x+e.width/2,y:e.y+e.height/2}}function Lt(e,t){return{x:e.x-t.x,y:e.y-t.y}}function Vn(e,t,n){var o=ln(t),i=ln(n),r=Lt(e,o),s={x:r.x*(n.width/t.width),y:r.y*(n.height/t.height)};return Qo({x:i.x+s.x,y:i.y+s.y})}function Ms(e,t,n){var o=ln(
e),i=ln(t),r=ln(n),s=Lt(e,o),a=Lt(o,i),c=pd(o,t,n);if(c)return c;var l={x:a.x*(n.width/t.width),y:a.y*(n.height/t.height)},u={x:r.x+l.x,y:r.y+l.y};return Qo({x:u.
x+s.x-e.x,y:u.y+s.y-e.y})}function pd(e,t,n){var o=nt(t),i=nt(n);if(md(o,i))return null;var r=be(t,e),s,a,c;if(r==="top")s={x:0,y:i.bottom-o.bottom};else if(r===
"bottom")s={x:0,y:i.top-o.top};else if(r==="right")s={x:i.left-o.left,y:0};else if(r==="left")s={x:i.right-o.right,y:0};else return null;return a={x:e.x+s.x,y:e.
y+s.y},c=be(n,a),c!==r?null:s}function md(e,t){return gd(e,t)||yd(e,t)}function gd(e,t){return e.right!==t.right&&e.left!==t.left}function yd(e,t){return e.top!==
t.top&&e.bottom!==t.bottom}var vd=1e3;function F(e){this._eventBus=e}F.$inject=["eventBus"];function xd(e,t){return function(n){return e.call(t||null,n.context,n.command,n)}}F.prototype.on=
function(e,t,n,o,i,r){if((mt(t)||H(t))&&(r=i,i=o,o=n,n=t,t=null),mt(n)&&(r=i,i=o,o=n,n=vd),pt(i)&&(r=i,i=!1),!mt(o))throw new Error("handlerFn must be a functio\
n");D(e)||(e=[e]);var s=this._eventBus;E(e,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,n,i?xd(o,r):o,r)})};F.prototype.
canExecute=ae("canExecute");F.prototype.preExecute=ae("preExecute");F.prototype.preExecuted=ae("preExecuted");F.prototype.execute=ae("execute");F.prototype.executed=
ae("executed");F.prototype.postExecute=ae("postExecute");F.prototype.postExecuted=ae("postExecuted");F.prototype.revert=ae("revert");F.prototype.reverted=ae("re\
verted");function ae(e){return function(n,o,i,r,s){(mt(n)||H(n))&&(s=r,r=i,i=o,o=n,n=null),this.on(n,e,o,i,r,s)}}var wd=251,Cc=1401,Ac="attach-ok";function Kn(e,t,n,o,i){F.call(this,t);var r=e.get("movePreview",!1);t.on("shape.move.start",Cc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=bd(c),a.validatedShapes=_d(l)}),r&&t.on("shape.move.start",wd,function(s){var a=s.context,c=a.shapes,l=Cs(c);E(l,function(u){
r.makeDraggable(a,u,!0),E(u.labels,function(h){r.makeDraggable(a,h,!0)})})}),r&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],u=l.host;u&&(n.addMarker(u,Ac),t.once(["shape.move.out","shape.move.cleanup"],function(){n.removeMarker(u,Ac)}))}}),this.preExecuted("elements.move",
Cc,function(s){var a=s.context,c=a.closure,l=a.shapes,u=Cs(l);E(u,function(h){c.add(h,c.topLevel[h.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,u;l&&c.length!==1||(l?u=c:u=Z(c,function(h){var f=h.host;return kd(h)&&!Ed(c,f)}),E(u,function(h){i.updateAttachment(h,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;E(a,function(c){E(c.attachers,function(l){E(l.outgoing.slice(),function(u){var h=o.allowed("conn\
ection.reconnect",{connection:u,source:u.source,target:u.target});h||i.removeConnection(u)}),E(l.incoming.slice(),function(u){var h=o.allowed("connection.reconn\
ect",{connection:u,source:u.source,target:u.target});h||i.removeConnection(u)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&i.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;qt(c.attachers,function(u){var h=o.allowed(
"elements.move",{target:l,shapes:[u]});h==="attach"?i.updateAttachment(u,l):i.removeShape(u)}),l.attachers.length&&E(l.attachers,function(u){var h=Ms(u,c,l);i.moveShape(
u,h,u.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,u=a.newBounds,h=c.attachers,f=a.hints||{};f.attachSupport!==
!1&&E(h,function(d){var m=Ms(d,l,u);i.moveShape(d,m,d.parent),E(d.labels,function(w){i.moveShape(w,m,w.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;qt(a.attachers,function(c){i.removeShape(c)}),a.host&&i.updateAttachment(a,null)})}ct(Kn,F);Kn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function Cs(e){return No(gt(e,function(t){return t.attachers||[]}))}function bd(e){var t=Cs(e);return ka("id",e,t)}function _d(e){var t=ne(e,"i\
d");return Z(e,function(n){for(;n;){if(n.host&&t[n.host.id])return!1;n=n.parent}return!0})}function kd(e){return!!e.host}function Ed(e,t){return e.indexOf(t)!==
-1}var Rc={__depends__:[xt],__init__:["attachSupport"],attachSupport:["type",Kn]};function Oc(e){!e||typeof e.stopPropagation!="function"||e.stopPropagation()}function ke(e){return e.originalEvent||e.srcEvent}function ei(e){Oc(e),Oc(ke(e))}function St(e){
return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}var Tc=1500;function ni(e,t,n){var o=this,i=n.get("dragging",!1);function r(s){if(!s.hover){var a=s.originalEvent,c=o._findTargetGfx(a),l=c&&e.get(c);c&&l&&(s.stopPropagation(),
i.hover({element:l,gfx:c}),i.move(a))}}i&&t.on("drag.start",function(s){t.once("drag.move",Tc,function(a){r(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",Tc,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=St(s),c=document.elementFromPoint(a.x,a.y),Sd(c)}}ni.$inject=["elementRegistry","eventBus","injector"];function Sd(e){
return je(e,"svg, .djs-element",!0)}var Lc={__init__:["hoverFix"],hoverFix:["type",ni]};function $c(){return/mac/i.test(navigator.platform)}function Pc(e,t){return(ke(e)||e).button===t}function Mt(e){return Pc(e,0)}function Ic(e){return Pc(e,1)}function Un(e){var t=ke(e)||e;return Mt(e)&&t.shiftKey}function Md(e){return!0}function oi(e){return Mt(e)||Ic(e)}var jc=500;function ii(e,t,n){var o=this;function i(_,C,S){if(!a(_,C)){var T,I,z;S?I=t.getGraphics(S):
(T=C.delegateTarget||C.target,T&&(I=T,S=t.get(I))),!(!I||!S)&&(z=e.fire(_,{element:S,gfx:I,originalEvent:C}),z===!1&&(C.stopPropagation(),C.preventDefault()))}}
var r={};function s(_){return r[_]}function a(_,C){var S=l[_]||Mt;return!S(C)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":Md,"element.mousedown":oi,"element.mouseup":oi,"element.click":oi,"element.dblclick":oi};function u(_,C,S){var T=c[_];if(!T)throw new Error("unmapped \
DOM event name <"+_+">");return i(T,C,S)}var h="svg, .djs-element";function f(_,C,S,T){var I=r[S]=function(z){i(S,z)};T&&(l[S]=T),I.$delegate=ws.bind(_,h,C,I)}function d(_,C,S){
var T=s(S);T&&ws.unbind(_,C,T.$delegate)}function m(_){E(c,function(C,S){f(_,S,C)})}function w(_){E(c,function(C,S){d(_,S,C)})}e.on("canvas.destroy",function(_){
w(_.svg)}),e.on("canvas.init",function(_){m(_.svg)}),e.on(["shape.added","connection.added"],function(_){var C=_.element,S=_.gfx;e.fire("interactionEvents.creat\
eHit",{element:C,gfx:S})}),e.on(["shape.changed","connection.changed"],jc,function(_){var C=_.element,S=_.gfx;e.fire("interactionEvents.updateHit",{element:C,gfx:S})}),
e.on("interactionEvents.createHit",jc,function(_){var C=_.element,S=_.gfx;o.createDefaultHit(C,S)}),e.on("interactionEvents.updateHit",function(_){var C=_.element,
S=_.gfx;o.updateDefaultHit(C,S)});var v=p("djs-hit djs-hit-stroke"),M=p("djs-hit djs-hit-click-stroke"),b=p("djs-hit djs-hit-all"),g=p("djs-hit djs-hit-no-move"),
x={all:b,"click-stroke":M,stroke:v,"no-move":g};function p(_,C){return C=A({stroke:"white",strokeWidth:15},C||{}),n.cls(_,["no-fill","no-border"],C)}function y(_,C){
var S=x[C];if(!S)throw new Error("invalid hit type <"+C+">");return L(_,S),_}function k(_,C){N(_,C)}this.removeHits=function(_){var C=Bn(".djs-hit",_);E(C,K)},this.
createDefaultHit=function(_,C){var S=_.waypoints,T=_.isFrame,I;return S?this.createWaypointsHit(C,S):(I=T?"stroke":"all",this.createBoxHit(C,I,{width:_.width,height:_.
height}))},this.createWaypointsHit=function(_,C){var S=Go(C);return y(S,"stroke"),k(_,S),S},this.createBoxHit=function(_,C,S){S=A({x:0,y:0},S);var T=j("rect");return y(
T,C),L(T,S),k(_,T),T},this.updateDefaultHit=function(_,C){var S=lt(".djs-hit",C);if(S)return _.waypoints?gs(S,_.waypoints):L(S,{width:_.width,height:_.height}),
S},this.fire=i,this.triggerMouseEvent=u,this.mouseHandler=s,this.registerEvent=f,this.unregisterEvent=d}ii.$inject=["eventBus","elementRegistry","styles"];var ri={__init__:["interactionEvents"],interactionEvents:["type",ii]};function Ee(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var n=this;e.on(["shape.remove","connection.remove"],function(o){var i=o.element;
n.deselect(i)}),e.on(["diagram.clear","root.set"],function(o){n.select(null)})}Ee.$inject=["eventBus","canvas"];Ee.prototype.deselect=function(e){if(this._selectedElements.
has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Ee.prototype.get=function(){
return Array.from(this._selectedElements)};Ee.prototype.isSelected=function(e){return this._selectedElements.has(e)};Ee.prototype.select=function(e,t){var n=this.
get();D(e)||(e=e?[e]:[]);var o=this._canvas,i=o.getRootElement();e=e.filter(function(r){var s=o.findRoot(r);return i===s}),t?E(e,r=>{this._selectedElements.add(
r)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:n,newSelection:this.get()})};var Nc="hover",Dc="selected";function si(e,t){this._canvas=e;function n(i,r){e.addMarker(i,r)}function o(i,r){e.removeMarker(i,r)}t.on("element.hover",function(i){
n(i.element,Nc)}),t.on("element.out",function(i){o(i.element,Nc)}),t.on("selection.changed",function(i){function r(l){o(l,Dc)}function s(l){n(l,Dc)}var a=new Set(
i.oldSelection),c=new Set(i.newSelection);for(let l of a)c.has(l)||r(l);for(let l of c)a.has(l)||s(l)})}si.$inject=["canvas","eventBus"];function ai(e,t,n,o){e.on("create.end",500,function(i){var r=i.context,s=r.canExecute,a=r.elements,c=r.hints||{},l=c.autoSelect;if(s){if(l===!1)return;D(l)?t.select(
l):t.select(a.filter(Cd))}}),e.on("connect.end",500,function(i){var r=i.context,s=r.connection;s&&t.select(s)}),e.on("shape.move.end",500,function(i){var r=i.previousSelection||
[],s=o.get(i.context.shape.id),a=ee(r,function(c){return s.id===c.id});a||t.select(s)}),e.on("element.click",function(i){if(Mt(i)){var r=i.element;r===n.getRootElement()&&
(r=null);var s=t.isSelected(r),a=t.get().length>1,c=Un(i);if(s&&a)return c?t.deselect(r):t.select(r);s?t.deselect(r):t.select(r,c)}})}ai.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function Cd(e){return!e.hidden}var wt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[ri],selection:["type",Ee],selectionVisuals:["type",si],selectionBehavior:["type",ai]};var Ad=/^djs-cursor-.*$/;function Yn(e){var t=Da(document.body);t.removeMatching(Ad),e&&t.add("djs-cursor-"+e)}function ci(){Yn(null)}var Rd=5e3;function li(e,t){t=t||"element.click";function n(){return!1}return e.once(t,Rd,n),function(){e.off(t,n)}}var Bc=["c","C"],Hc=["v","V"],Od=["d","D"],Td=["x","X"],zc=["y","Y"],As=["z","Z"];function Fc(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function J(e){
return e.altKey?!1:e.ctrlKey||e.metaKey}function at(e,t){return e=D(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(Pd(t))!==-1}var Ld=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),$d=new RegExp("^\\P{Letter}$","u");function Pd(e){var t=e.key,n=/^Key([A-Z])$/.exec(e.code||
"");if(!n||typeof t!="string")return null;var o=n[1];return Ld.test(t)?e.shiftKey?o:o.toLowerCase():e.shiftKey&&$d.test(t)&&e.keyCode===o.charCodeAt(0)?o:null}function ui(e){
return e.shiftKey}function Gc(e){return J(e)&&at(Bc,e)}function Wc(e){return J(e)&&at(Hc,e)}function qc(e){return J(e)&&at(Od,e)}function Vc(e){return J(e)&&at(
Td,e)}function Kc(e){return J(e)&&!ui(e)&&at(As,e)}function Uc(e){return J(e)&&(at(zc,e)||at(As,e)&&ui(e))}var un=Math.round,Yc="djs-drag-active",Id=500;function He(e){e.preventDefault()}function jd(e){return typeof TouchEvent<"u"&&e instanceof TouchEvent}function Nd(e){
return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function hi(e,t,n,o){var i={threshold:5,trapClick:!0},r;function s(p){var y=t.viewbox(),k=t._container.getBoundingClientRect();
return{x:y.x+(p.x-k.left)/y.scale,y:y.y+(p.y-k.top)/y.scale}}function a(p,y){y=y||r;var k=e.createEvent(A({},y.payload,y.data,{isTouch:y.isTouch}));return e.fire(
"drag."+p,k)===!1?!1:e.fire(y.prefix+"."+p,k)}function c(p){var y=p.filter(function(k){return o.get(k.id)});y.length&&n.select(y)}function l(p,y){var k=r.payload,
_=r.displacement,C=r.globalStart,S=St(p),T=Lt(S,C),I=r.localStart,z=s(S),V=Lt(z,I);if(!r.active&&(y||Nd(T)>r.threshold)){if(A(k,{x:un(I.x+_.x),y:un(I.y+_.y),dx:0,
dy:0},{originalEvent:p}),a("start")===!1)return M();r.active=!0,r.keepSelection||(k.previousSelection=n.get(),n.select(null)),r.cursor&&Yn(r.cursor),t.addMarker(
t.getRootElement(),Yc)}ei(p),r.active&&(A(k,{x:un(z.x+_.x),y:un(z.y+_.y),dx:un(V.x),dy:un(V.y)},{originalEvent:p}),a("move"))}function u(p){var y,k=!0;r.active&&
(p&&(r.payload.originalEvent=p,ei(p)),k=a("end")),k===!1&&a("rejected"),y=b(k!==!0),a("ended",y)}function h(){M()}function f(p){at("Escape",p)&&(He(p),M())}function d(p){
var y;r.active&&(y=li(e),setTimeout(y,400),He(p)),u(p)}function m(p){l(p)}function w(p){var y=r.payload;y.hoverGfx=p.gfx,y.hover=p.element,a("hover")}function v(p){
a("out");var y=r.payload;y.hoverGfx=null,y.hover=null}function M(p){var y;if(r){var k=r.active;e.off("error",h);try{k&&a("cancel")}finally{y=b(p)}k&&a("canceled",
y)}}function b(p){var y;e.off("error",h);try{a("cleanup")}finally{y=g(p)}return y}function g(p){var y,k;ci(),r.trapClick?k=d:k=u,B.unbind(document,"mousemove",l),
B.unbind(document,"dragstart",He),B.unbind(document,"selectstart",He),B.unbind(document,"mousedown",k,!0),B.unbind(document,"mouseup",k,!0),B.unbind(document,"k\
eyup",f),B.unbind(document,"touchstart",m,!0),B.unbind(document,"touchcancel",M,!0),B.unbind(document,"touchmove",l,!0),B.unbind(document,"touchend",u,!0),e.off(
"element.hover",w),e.off("element.out",v),t.removeMarker(t.getRootElement(),Yc);var _=r.payload.previousSelection;return y=r,r=null,p!==!1&&_&&!n.get().length&&
c(_),y}function x(p,y,k,_){r&&M(!1),typeof y=="string"&&(_=k,k=y,y=null),_=A({},i,_||{});var C=_.data||{},S,T,I,z,V;if(_.trapClick?z=d:z=u,p?(S=ke(p)||p,T=St(p),
ei(p),S.type==="dragstart"&&He(S)):(S=null,T={x:0,y:0}),I=s(T),y||(y=I),V=jd(S),r=A({prefix:k,data:C,payload:{},globalStart:T,displacement:Lt(y,I),localStart:I,
isTouch:V},_),e.once("error",Id,h),_.manual||(V?(B.bind(document,"touchstart",m,!0),B.bind(document,"touchcancel",M,!0),B.bind(document,"touchmove",l,!0),B.bind(
document,"touchend",u,!0)):(B.bind(document,"mousemove",l),B.bind(document,"dragstart",He),B.bind(document,"selectstart",He),B.bind(document,"mousedown",z,!0),B.
bind(document,"mouseup",z,!0)),B.bind(document,"keyup",f),e.on("element.hover",w),e.on("element.out",v)),a("init")===!1)return M(),!1;_.autoActivate&&l(p,!0)}e.
on("diagram.destroy",M),this.init=x,this.move=l,this.hover=w,this.out=v,this.end=u,this.cancel=M,this.context=function(){return r},this.setOptions=function(p){A(
i,p)}}hi.$inject=["eventBus","canvas","selection","elementRegistry"];var Ct={__depends__:[Lc,wt],dragging:["type",hi]};function Se(e,t,n){this._canvas=n,this._opts=A({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},e);var o=this;
t.on("drag.move",function(i){var r=o._toBorderPoint(i);o.startScroll(r)}),t.on(["drag.cleanup"],function(){o.stopScroll()})}Se.$inject=["config.autoScroll","eve\
ntBus","canvas"];Se.prototype.startScroll=function(e){var t=this._canvas,n=this._opts,o=this,i=t.getContainer().getBoundingClientRect(),r=[e.x,e.y,i.width-e.x,i.
height-e.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)Dd(r[c],n.scrollThresholdOut[c],n.scrollThresholdIn[c])&&(c===0?s=n.scrollStep:c==1?a=n.scrollStep:c==
2?s=-n.scrollStep:c==3&&(a=-n.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){o.startScroll(e)},n.scrollRepeatTimeout))};
function Dd(e,t,n){return t<e&&e<n}Se.prototype.stopScroll=function(){clearTimeout(this._scrolling)};Se.prototype.setOptions=function(e){this._opts=A({},this._opts,
e)};Se.prototype._toBorderPoint=function(e){var t=this._canvas._container.getBoundingClientRect(),n=St(e.originalEvent);return{x:n.x-t.left,y:n.y-t.top}};var Zc={__depends__:[Ct],__init__:["autoScroll"],autoScroll:["type",Se]};var fi=Math.round,Bd=Math.max;function Hd(e,t){var n=e.x,o=e.y;return[["M",n,o],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function zd(e){var t=[];
return e.forEach(function(n,o){t.push([o===0?"M":"L",n.x,n.y])}),t}var Xc=10;function Fd(e,t){var n,o;for(n=0;o=e[n];n++)if(Hn(o,t)<=Xc)return{point:e[n],bendpoint:!0,
index:n};return null}function Gd(e,t){var n=Xo(Hd(t,Xc),zd(e)),o=n[0],i=n[n.length-1],r;return o?o!==i?o.segment2!==i.segment2?(r=Bd(o.segment2,i.segment2)-1,{point:e[r],
bendpoint:!0,index:r}):{point:{x:fi(o.x+i.x)/2,y:fi(o.y+i.y)/2},index:o.segment2}:{point:{x:fi(o.x),y:fi(o.y)},index:o.segment2}:null}function Qc(e,t){return Fd(
e,t)||Gd(e,t)}function Wd(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function qd(e,t,n){var o=[{n:e[0]-n[0],lambda:t[0]},{n:e[1]-n[1],lambda:t[1]}],i=o[0].n*t[0]+o[1].n*t[1],r=o[0].lambda*t[0]+o[1].lambda*t[1];return-i/r}function Rs(e,t){
var n=t[0],o=t[1],i={x:o.x-n.x,y:o.y-n.y},r=qd([n.x,n.y],[i.x,i.y],[e.x,e.y]);return{x:n.x+r*i.x,y:n.y+r*i.y}}function Jc(e,t){var n=Rs(e,t),o={x:n.x-e.x,y:n.y-
e.y};return Wd(o)}var Os="djs-bendpoint",Ts="djs-segment-dragger";function Vd(e,t){var n=St(t),o=e._container.getBoundingClientRect(),i;i={x:o.left,y:o.top};var r=e.viewbox();return{
x:r.x+(n.x-i.x)/r.scale,y:r.y+(n.y-i.y)/r.scale}}function Zn(e,t,n){var o=Vd(e,n),i=Qc(t,o);return i}function Xn(e,t){var n=j("g");P(n).add(Os),N(e,n);var o=j("\
circle");L(o,{cx:0,cy:0,r:4}),P(o).add("djs-visual"),N(n,o);var i=j("circle");return L(i,{cx:0,cy:0,r:10}),P(i).add("djs-hit"),N(n,i),t&&P(n).add(t),n}function Kd(e,t,n,o){
var i=j("g");N(e,i);var r=18,s=6,a=11,c=Ud(t,n,o),l=s+a,u=j("rect");L(u,{x:-r/2,y:-s/2,rx:3,width:r,height:s}),P(u).add("djs-visual"),N(i,u);var h=j("rect");return L(
h,{x:-c/2,y:-l/2,width:c,height:l}),P(h).add("djs-hit"),N(i,h),wc(i,o==="v"?90:0,0,0),i}function pi(e,t,n){var o=j("g"),i=zn(t,n),r=re(t,n);return N(e,o),Kd(o,t,
n,r),P(o).add(Ts),P(o).add(r==="h"?"horizontal":"vertical"),ot(o,i.x,i.y),o}function di(e){return Math.abs(Math.round(e*2/3))}function tl(e,t){var n=Yd(e,t);return Rs(
e,n)}function Ud(e,t,n){var o=t.x-e.x,i=t.y-e.y;return di(n==="h"?o:i)}function Yd(e,t){for(var n=t.waypoints,o=1/0,i,r=0;r<n.length-1;r++){var s=n[r],a=n[r+1],
c=Jc(e,[s,a]);c<o&&(o=c,i=r)}return[n[i],n[i+1]]}function el(e){return CSS.escape(e)}function mi(e,t,n,o,i){function r(g,x,p){var y=g.index,k=g.point,_,C,S,T,I,z;return y<=0||g.bendpoint?!1:(_=x[y-1],C=x[y],S=zn(_,C),T=re(_,C),I=Math.abs(k.x-S.x),
z=Math.abs(k.y-S.y),T&&I<=p&&z<=p)}function s(g,x){var p=g.waypoints,y,k,_,C;return x.index<=0||x.bendpoint||(y={start:p[x.index-1],end:p[x.index]},k=re(y.start,
y.end),!k)?null:(k==="h"?_=y.end.x-y.start.x:_=y.end.y-y.start.y,C=di(_)/2,C)}function a(g,x){var p=x.waypoints,y=Zn(t,p,g),k;if(y){k=s(x,y);var _;if(r(y,p,k)?_=
i.start(g,x,y.index):_=o.start(g,x,y.index,!y.bendpoint),_!==!1)return!0}}function c(g,x,p){B.bind(g,x,function(y){n.triggerMouseEvent(x,y,p),y.stopPropagation()})}
function l(g,x){var p=t.getLayer("overlays"),y=lt('.djs-bendpoints[data-element-id="'+el(g.id)+'"]',p);return!y&&x&&(y=j("g"),L(y,{"data-element-id":g.id}),P(y).
add("djs-bendpoints"),N(p,y),c(y,"mousedown",g),c(y,"click",g),c(y,"dblclick",g)),y}function u(g,x){return lt('.djs-segment-dragger[data-segment-idx="'+g+'"]',x)}
function h(g,x){x.waypoints.forEach(function(p,y){var k=Xn(g);N(g,k),ot(k,p.x,p.y)}),Xn(g,"floating")}function f(g,x){for(var p=x.waypoints,y,k,_,C=1;C<p.length;C++)
y=p[C-1],k=p[C],re(y,k)&&(_=pi(g,y,k),L(_,{"data-segment-idx":C}),c(_,"mousemove",x))}function d(g){E(Bn("."+Os,g),function(x){K(x)})}function m(g){E(Bn("."+Ts,
g),function(x){K(x)})}function w(g){var x=l(g);return x||(x=l(g,!0),h(x,g),f(x,g)),x}function v(g){var x=l(g);x&&(m(x),d(x),f(x,g),h(x,g))}function M(g,x){var p=lt(
".floating",g),y=x.point;p&&(ot(p,y.x,y.y),P(p).add("positioned"))}function b(g,x,p){var y=u(x.index,g),k=p[x.index-1],_=p[x.index],C=x.point,S=zn(k,_),T=re(k,_),
I,z;y&&(I=Zd(y),z={x:C.x-S.x,y:C.y-S.y},T==="v"&&(z={x:z.y,y:z.x}),ot(I,z.x,z.y))}e.on("connection.changed",function(g){v(g.element)}),e.on("connection.remove",
function(g){var x=l(g.element);x&&K(x)}),e.on("element.marker.update",function(g){var x=g.element,p;x.waypoints&&(p=w(x),g.add?P(p).add(g.marker):P(p).remove(g.
marker))}),e.on("element.mousemove",function(g){var x=g.element,p=x.waypoints,y,k;if(p){if(y=l(x,!0),k=Zn(t,p,g.originalEvent),!k)return;M(y,k),k.bendpoint||b(y,
k,p)}}),e.on("element.mousedown",function(g){if(Mt(g)){var x=g.originalEvent,p=g.element;if(p.waypoints)return a(x,p)}}),e.on("selection.changed",function(g){var x=g.
newSelection,p=x[0];p&&p.waypoints&&w(p)}),e.on("element.hover",function(g){var x=g.element;x.waypoints&&w(x)}),e.on("element.out",function(g){var x=g.element;if(x.
waypoints){var p=l(x);if(p){var y=lt(".floating",p);y&&P(y).remove("positioned")}}}),e.on("element.updateId",function(g){var x=g.element,p=g.newId;if(x.waypoints){
var y=l(x);y&&L(y,{"data-element-id":p})}}),this.addHandles=w,this.updateHandles=v,this.getBendpointsContainer=l,this.getSegmentDragger=u}mi.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function Zd(e){return lt(".djs-visual",e)}var nl=Math.round,ze="reconnectStart",Fe="reconnectEnd",Qn="updateWaypoints";function to(e,t,n,o,i,r){this._injector=e,this.start=function(s,a,c,l){var u=n.getGraphics(
a),h=a.source,f=a.target,d=a.waypoints,m;!l&&c===0?m=ze:!l&&c===d.length-1?m=Fe:m=Qn;var w=m===Qn?"connection.updateWaypoints":"connection.reconnect",v=i.allowed(
w,{connection:a,source:h,target:f});if(v===!1&&(v=i.allowed(w,{connection:a,source:f,target:h})),v!==!1)return o.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:u,
context:{allowed:v,bendpointIndex:c,connection:a,source:h,target:f,insert:l,type:m}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,u=c.target,h=s.hover,f=a.type;a.hover=h;var d;if(h){var m=f===Qn?"connection.updateWaypoints":"connection.reconnect";if(d=a.allowed=i.allowed(m,{connection:c,
source:f===ze?h:l,target:f===Fe?h:u}),d){a.source=f===ze?h:l,a.target=f===Fe?h:u;return}d===!1&&(d=a.allowed=i.allowed(m,{connection:c,source:f===Fe?h:u,target:f===
ze?h:l})),d&&(a.source=f===Fe?h:u,a.target=f===ze?h:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==Qn&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,u=a.connection,h=a.insert,
f=u.waypoints.slice(),d=a.source,m=a.target,w=a.type,v=a.hints||{},M={x:nl(s.x),y:nl(s.y)};if(!c)return!1;w===Qn?(h?f.splice(l,0,M):f[l]=M,v.bendpointMove={insert:h,
bendpointIndex:l},f=this.cropWaypoints(u,f),r.updateWaypoints(u,nc(f),v)):(w===ze?(v.docking="source",Jn(a)&&(v.docking="target",v.newWaypoints=f.reverse())):w===
Fe&&(v.docking="target",Jn(a)&&(v.docking="source",v.newWaypoints=f.reverse())),r.reconnect(u,d,m,M,v))},this)}to.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];to.prototype.cropWaypoints=function(e,t){var n=this._injector.get("connectionDocking",!1);if(!n)return t;var o=e.waypoints;return e.waypoints=
t,e.waypoints=n.getCroppedWaypoints(e),t=e.waypoints,e.waypoints=o,t};function Jn(e){var t=e.hover,n=e.source,o=e.target,i=e.type;if(i===ze)return t&&o&&t===o&&
n!==o;if(i===Fe)return t&&n&&t===n&&n!==o}var Xd="reconnectStart",Qd="reconnectEnd",ol="updateWaypoints",eo="connect-ok",gi="connect-not-ok",il="connect-hover",rl="djs-updating",sl="djs-dragging",al=1100;
function yi(e,t,n,o){this._injector=t;var i=t.get("connectionPreview",!1);n.on("bendpoint.move.start",function(r){var s=r.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,u=c.waypoints,h=u.slice();s.waypoints=u,l&&h.splice(a,0,{x:r.x,y:r.y}),c.waypoints=h;var f=s.draggerGfx=Xn(o.getLayer("overlays"));P(f).add("djs-drag\
ging"),o.addMarker(c,sl),o.addMarker(c,rl)}),n.on("bendpoint.move.hover",function(r){var s=r.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(o.addMarker(c,il),l===
ol)return;a?(o.removeMarker(c,gi),o.addMarker(c,eo)):a===!1&&(o.removeMarker(c,eo),o.addMarker(c,gi))}}),n.on(["bendpoint.move.out","bendpoint.move.cleanup"],al,
function(r){var s=r.context,a=s.hover,c=s.target;a&&(o.removeMarker(a,il),o.removeMarker(a,c?eo:gi))}),n.on("bendpoint.move.move",function(r){var s=r.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,u=s.hover,h=s.type,f=s.connection,d=f.source,m=f.target,w=f.waypoints.slice(),v={x:r.x,y:r.y},M=s.hints||{},b={};i&&(M.
connectionStart&&(b.connectionStart=M.connectionStart),M.connectionEnd&&(b.connectionEnd=M.connectionEnd),h===Xd?Jn(s)?(b.connectionEnd=b.connectionEnd||v,b.source=
m,b.target=u||d,w=w.reverse()):(b.connectionStart=b.connectionStart||v,b.source=u||d,b.target=m):h===Qd?Jn(s)?(b.connectionStart=b.connectionStart||v,b.source=u||
m,b.target=d,w=w.reverse()):(b.connectionEnd=b.connectionEnd||v,b.source=d,b.target=u||m):(b.noCropping=!0,b.noLayout=!0,w[c]=v),h===ol&&(w=e.cropWaypoints(f,w)),
b.waypoints=w,i.drawPreview(s,a,b)),ot(l,r.x,r.y)},this),n.on(["bendpoint.move.end","bendpoint.move.cancel"],al,function(r){var s=r.context,a=s.connection,c=s.draggerGfx,
l=s.hover,u=s.target,h=s.waypoints;a.waypoints=h,K(c),o.removeMarker(a,rl),o.removeMarker(a,sl),l&&(o.removeMarker(l,eo),o.removeMarker(l,u?eo:gi)),i&&i.cleanUp(
s)})}yi.$inject=["bendpointMove","injector","eventBus","canvas"];var cl="connect-hover",ll="djs-updating";function ul(e,t,n){return Ls(e,t,e[t]+n)}function Ls(e,t,n){return{x:t==="x"?n:e.x,y:t==="y"?n:e.y}}function Jd(e,t,n,o){
var i=Math.max(t[o],n[o]),r=Math.min(t[o],n[o]),s=20,a=Math.min(Math.max(r+s,e[o]),i-s);return Ls(t,o,a)}function fl(e){return e==="x"?"y":"x"}function hl(e,t,n){
var o,i;return e.original?e.original:(o=se(t),i=fl(n),Ls(e,i,o[i]))}function vi(e,t,n,o,i,r){var s=e.get("connectionDocking",!1);this.start=function(h,f,d){var m,
w=n.getGraphics(f),v=d-1,M=d,b=f.waypoints,g=b[v],x=b[M],p=Zn(n,b,h),y,k,_;if(y=re(g,x),!!y)return k=y==="v"?"x":"y",v===0&&(g=hl(g,f.source,k)),M===b.length-1&&
(x=hl(x,f.target,k)),p?_=p.point:_={x:(g.x+x.x)/2,y:(g.y+x.y)/2},m={connection:f,segmentStartIndex:v,segmentEndIndex:M,segmentStart:g,segmentEnd:x,axis:k,dragPosition:_},
o.init(h,_,"connectionSegment.move",{cursor:k==="x"?"resize-ew":"resize-ns",data:{connection:f,connectionGfx:w,context:m}})};function a(h,f){if(!s)return f;var d=h.
waypoints,m;return h.waypoints=f,m=s.getCroppedWaypoints(h),h.waypoints=d,m}function c(h){i.update("connection",h.connection,h.connectionGfx)}function l(h,f,d){
var m=h.newWaypoints,w=h.segmentStartIndex+f,v=m[w],M=h.segmentEndIndex+f,b=m[M],g=fl(h.axis),x=Jd(d,v,b,g);ot(h.draggerGfx,x.x,x.y)}function u(h,f){var d=0,m=h.
filter(function(w,v){return Uo(h[v-1],h[v+1],w)?(d=v<=f?d-1:d,!1):!0});return{waypoints:m,segmentOffset:d}}t.on("connectionSegment.move.start",function(h){var f=h.
context,d=h.connection,m=n.getLayer("overlays");f.originalWaypoints=d.waypoints.slice(),f.draggerGfx=pi(m,f.segmentStart,f.segmentEnd),P(f.draggerGfx).add("djs-\
dragging"),n.addMarker(d,ll)}),t.on("connectionSegment.move.move",function(h){var f=h.context,d=f.connection,m=f.segmentStartIndex,w=f.segmentEndIndex,v=f.segmentStart,
M=f.segmentEnd,b=f.axis,g=f.originalWaypoints.slice(),x=ul(v,b,h["d"+b]),p=ul(M,b,h["d"+b]),y=g.length,k=0;g[m]=x,g[w]=p;var _,C;m<2&&(_=be(d.source,x),m===1?_===
"intersect"&&(g.shift(),g[0]=x,k--):_!=="intersect"&&(g.unshift(v),k++)),w>y-3&&(C=be(d.target,p),w===y-2?C==="intersect"&&(g.pop(),g[g.length-1]=p):C!=="inters\
ect"&&g.push(M)),f.newWaypoints=d.waypoints=a(d,g),l(f,k,h),f.newSegmentStartIndex=m+k,c(h)}),t.on("connectionSegment.move.hover",function(h){h.context.hover=h.
hover,n.addMarker(h.hover,cl)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(h){var f=h.context.hover;f&&n.removeMarker(f,cl)}),
t.on("connectionSegment.move.cleanup",function(h){var f=h.context,d=f.connection;f.draggerGfx&&K(f.draggerGfx),n.removeMarker(d,ll)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(h){var f=h.context,d=f.connection;d.waypoints=f.originalWaypoints,c(h)}),t.on("connectionSegment.move.end",function(h){
var f=h.context,d=f.connection,m=f.newWaypoints,w=f.newSegmentStartIndex;m=m.map(function(p){return{original:p.original,x:Math.round(p.x),y:Math.round(p.y)}});var v=u(
m,w),M=v.waypoints,b=a(d,M),g=v.segmentOffset,x={segmentMove:{segmentStartIndex:f.segmentStartIndex,newSegmentStartIndex:w+g}};r.updateWaypoints(d,b,x)})}vi.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var tp=Math.abs,dl=Math.round;function pl(e,t,n){n=n===void 0?10:n;var o,i;for(o=0;o<t.length;o++)if(i=t[o],tp(i-e)<=n)return i}function ml(e){return{x:e.x,y:e.
y}}function gl(e){return{x:e.x+e.width,y:e.y+e.height}}function Ge(e,t){return!e||isNaN(e.x)||isNaN(e.y)?t:{x:dl(e.x+e.width/2),y:dl(e.y+e.height/2)}}function ce(e,t){
var n=e.snapped;return n?typeof t=="string"?n[t]:n.x&&n.y:!1}function bt(e,t,n){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof n!="nu\
mber"&&n!==!1)throw new Error("value must be Number or false");var o,i=e[t],r=e.snapped=e.snapped||{};return n===!1?r[t]=!1:(r[t]=!0,o=n-i,e[t]+=o,e["d"+t]+=o),
i}function xi(e){return e.children||[]}var ep=Math.abs,yl=Math.round,$s=10;function wi(e){function t(r,s){if(D(r)){for(var a=r.length;a--;)if(ep(r[a]-s)<=$s)return r[a]}else{r=+r;var c=s%r;if(c<$s)return s-
c;if(c>r-$s)return s-c+r}return s}function n(r,s){if(r.waypoints)return tl(s,r);if(r.width)return{x:yl(r.width/2+r.x),y:yl(r.height/2+r.y)}}function o(r){var s=r.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,u=s.segmentStart,h=s.segmentStartIndex,f=s.segmentEnd,d=s.segmentEndIndex,m=s.axis;if(a)return a;var w=[l[h-
1],u,f,l[d+1]];return h<2&&w.unshift(n(c.source,r)),d>l.length-3&&w.unshift(n(c.target,r)),s.snapPoints=a={horizontal:[],vertical:[]},E(w,function(v){v&&(v=v.original||
v,m==="y"&&a.horizontal.push(v.y),m==="x"&&a.vertical.push(v.x))}),a}e.on("connectionSegment.move.move",1500,function(r){var s=o(r),a=r.x,c=r.y,l,u;if(s){l=t(s.
vertical,a),u=t(s.horizontal,c);var h=a-l,f=c-u;A(r,{dx:r.dx-h,dy:r.dy-f,x:l,y:u}),(h||s.vertical.indexOf(a)!==-1)&&bt(r,"x",l),(f||s.horizontal.indexOf(c)!==-1)&&
bt(r,"y",u)}});function i(r){var s=r.snapPoints,a=r.connection.waypoints,c=r.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return r.snapPoints=s={horizontal:[],
vertical:[]},E(l,function(u){u&&(u=u.original||u,s.horizontal.push(u.y),s.vertical.push(u.x))}),s}e.on(["connect.hover","connect.move","connect.end"],1500,function(r){
var s=r.context,a=s.hover,c=a&&n(a,r);!U(a)||!c||!c.x||!c.y||(bt(r,"x",c.x),bt(r,"y",c.y))}),e.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(r){
var s=r.context,a=i(s),c=s.hover,l=c&&n(c,r),u=r.x,h=r.y,f,d;if(a){f=t(l?a.vertical.concat([l.x]):a.vertical,u),d=t(l?a.horizontal.concat([l.y]):a.horizontal,h);
var m=u-f,w=h-d;A(r,{dx:r.dx-m,dy:r.dy-w,x:r.x-m,y:r.y-w}),(m||a.vertical.indexOf(u)!==-1)&&bt(r,"x",f),(w||a.horizontal.indexOf(h)!==-1)&&bt(r,"y",d)}})}wi.$inject=
["eventBus"];var vl={__depends__:[Ct,xt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",mi],bendpointMove:["type",to],bendpointMovePreview:[
"type",yi],connectionSegmentMove:["type",vi],bendpointSnapping:["type",wi]};function bi(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}bi.prototype.next=function(){return this._prefix+ ++this._counter};var np=new bi("ps"),op=["marker-start","marker-mid","marker-end"],ip=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Vt(e,t,n,o){
this._elementRegistry=e,this._canvas=n,this._styles=o}Vt.$inject=["elementRegistry","eventBus","canvas","styles"];Vt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Vt.prototype.getGfx=function(e){return this._elementRegistry.getGraphics(e)};Vt.prototype.addDragger=function(e,t,n,o="djs-dragger"){n=
n||this.getGfx(e);var i=fs(n);return this._cloneMarkers(De(i),o),L(i,this._styles.cls(o,[])),N(t,i),L(i,"data-preview-support-element-id",e.id),i};Vt.prototype.
addFrame=function(e,t){var n=j("rect",{class:"djs-resize-overlay",width:e.width,height:e.height,x:e.x,y:e.y});return N(t,n),L(n,"data-preview-support-element-id",
e.id),n};Vt.prototype._cloneMarkers=function(e,t="djs-dragger",n=e){var o=this;e.childNodes&&e.childNodes.forEach(i=>{o._cloneMarkers(i,t,n)}),cp(e)&&op.forEach(
function(i){if(L(e,i)){var r=rp(e,i,o._canvas.getContainer());r&&o._cloneMarker(n,e,r,i,t)}})};Vt.prototype._cloneMarker=function(e,t,n,o,i="djs-dragger"){var r=[
n.id,i,np.next()].join("-"),s=lt("marker#"+n.id,e);e=e||this._canvas._svg;var a=s||fs(n);a.id=r,P(a).add(i);var c=lt(":scope > defs",e);c||(c=j("defs"),N(e,c)),
N(c,a);var l=ap(a.id);L(t,o,l)};function rp(e,t,n){var o=sp(L(e,t));return lt("marker#"+o,n||document)}function sp(e){return e.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function ap(e){return"url(#"+e+")"}function cp(e){return ip.indexOf(e.nodeName)!==-1}var hn={__init__:["previewSupport"],previewSupport:["type",Vt]};var lp="drop-ok",xl="drop-not-ok",wl="attach-ok",bl="new-parent",_l="create",up=2e3;function _i(e,t,n,o,i){function r(c,l,u,h,f){if(!l)return!1;c=Z(c,function(b){
var g=b.labelTarget;return!b.parent&&!(Gt(b)&&c.indexOf(g)!==-1)});var d=ee(c,function(b){return!U(b)}),m=!1,w=!1,v=!1;El(c)&&(m=i.allowed("shape.attach",{position:u,
shape:d,target:l})),m||(El(c)?v=i.allowed("shape.create",{position:u,shape:d,source:h,target:l}):v=i.allowed("elements.create",{elements:c,position:u,target:l}));
var M=f.connectionTarget;return v||m?(d&&h&&(w=i.allowed("connection.create",{source:M===h?d:h,target:M===h?h:d,hints:{targetParent:l,targetAttach:m}})),{attach:m,
connect:w}):v===null||m===null?null:!1}function s(c,l){[wl,lp,xl,bl].forEach(function(u){u===l?e.addMarker(c,u):e.removeMarker(c,u)})}n.on(["create.move","creat\
e.hover"],function(c){var l=c.context,u=l.elements,h=c.hover,f=l.source,d=l.hints||{};if(!h){l.canExecute=!1,l.target=null;return}kl(c);var m={x:c.x,y:c.y},w=l.
canExecute=h&&r(u,h,m,f,d);h&&w!==null&&(l.target=h,w&&w.attach?s(h,wl):s(h,w?bl:xl))}),n.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),n.on("create.end",function(c){var l=c.context,u=l.source,h=l.shape,f=l.elements,d=l.target,m=l.canExecute,w=m&&m.attach,v=m&&m.connect,M=l.hints||
{};if(m===!1||!d)return!1;kl(c);var b={x:c.x,y:c.y};v?h=o.appendShape(u,h,b,d,{attach:w,connection:v===!0?{}:v,connectionTarget:M.connectionTarget}):(f=o.createElements(
f,b,d,A({},M,{attach:w})),h=ee(f,function(g){return!U(g)})),A(l,{elements:f,shape:h}),A(c,{elements:f,shape:h})});function a(){var c=t.context();c&&c.prefix===_l&&
t.cancel()}n.on("create.init",function(){n.on("elements.changed",a),n.once(["create.cancel","create.end"],up,function(){n.off("elements.changed",a)})}),this.start=
function(c,l,u){D(l)||(l=[l]);var h=ee(l,function(m){return!U(m)});if(h){u=A({elements:l,hints:{},shape:h},u||{}),E(l,function(m){H(m.x)||(m.x=0),H(m.y)||(m.y=0)});
var f=Z(l,function(m){return!m.hidden}),d=yt(f);E(l,function(m){U(m)&&(m.waypoints=gt(m.waypoints,function(w){return{x:w.x-d.x-d.width/2,y:w.y-d.y-d.height/2}})),
A(m,{x:m.x-d.x-d.width/2,y:m.y-d.y-d.height/2})}),t.init(c,_l,{cursor:"grabbing",autoActivate:!0,data:{shape:h,elements:l,context:u}})}}}_i.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function kl(e){var t=e.context,n=t.createConstraints;n&&(n.left&&(e.x=Math.max(e.x,n.left)),n.right&&(e.x=Math.min(e.x,n.
right)),n.top&&(e.y=Math.max(e.y,n.top)),n.bottom&&(e.y=Math.min(e.y,n.bottom)))}function El(e){return e&&e.length===1&&!U(e[0])}var hp=750;function ki(e,t,n,o,i){function r(s){var a=j("g");L(a,i.cls("djs-drag-group",["no-events"]));var c=j("g");return s.forEach(function(l){var u;l.hidden||
(l.waypoints?(u=n._createContainer("connection",c),n.drawConnection(De(u),l)):(u=n._createContainer("shape",c),n.drawShape(De(u),l),ot(u,l.x,l.y)),o.addDragger(
l,a,u))}),a}t.on("create.move",hp,function(s){var a=s.hover,c=s.context,l=c.elements,u=c.dragGroup;u||(u=c.dragGroup=r(l));var h;a?(u.parentNode||(h=e.getActiveLayer(),
N(h,u)),ot(u,s.x,s.y)):K(u)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&K(c)})}ki.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var Sl={__depends__:[Ct,hn,xt,wt],__init__:["create","createPreview"],create:["type",_i],createPreview:["type",ki]};var Ml="is not a registered action",fp="is already registered";function $t(e,t){this._eventBus=e,this._actions={};var n=this;e.on("diagram.init",function(){n._registerDefaultActions(
t),e.fire("editorActions.init",{editorActions:n})})}$t.$inject=["eventBus","injector"];$t.prototype._registerDefaultActions=function(e){var t=e.get("commandStac\
k",!1),n=e.get("modeling",!1),o=e.get("selection",!1),i=e.get("zoomScroll",!1),r=e.get("copyPaste",!1),s=e.get("canvas",!1),a=e.get("rules",!1),c=e.get("keyboar\
dMove",!1),l=e.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),r&&o&&this.register("c\
opy",function(){var u=o.get();if(u.length)return r.copy(u)}),r&&o&&this.register("duplicate",function(){var u=o.get();if(u.length)return r.duplicate(u)}),r&&this.
register("paste",function(){r.paste()}),r&&o&&a&&this.register("cut",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u});if(h!==
!1){var f=D(h)?h:u;return r.cut(f.slice())}}}),i&&this.register("stepZoom",function(u){i.stepZoom(u.value)}),s&&this.register("zoom",function(u){s.zoom(u.value)}),
n&&o&&a&&this.register("removeSelection",function(){var u=o.get();if(u.length){var h=a.allowed("elements.delete",{elements:u}),f;h!==!1&&(D(h)?f=h:f=u,f.length&&
n.removeElements(f.slice()))}}),c&&this.register("moveCanvas",function(u){c.moveCanvas(u)}),l&&this.register("moveSelection",function(u){l.moveSelection(u.direction,
u.accelerated)})};$t.prototype.trigger=function(e,t){if(!this._actions[e])throw Ps(e,Ml);var n=this._eventBus.fire("editorActions.allowed",{action:e,opts:t});if(n!==
!1)return this._actions[e](t)};$t.prototype.register=function(e,t){var n=this;if(typeof e=="string")return this._registerAction(e,t);E(e,function(o,i){n._registerAction(
i,o)})};$t.prototype._registerAction=function(e,t){if(this.isRegistered(e))throw Ps(e,fp);this._actions[e]=t};$t.prototype.unregister=function(e){if(!this.isRegistered(
e))throw Ps(e,Ml);this._actions[e]=void 0};$t.prototype.getActions=function(){return Object.keys(this._actions)};$t.prototype.isRegistered=function(e){return!!this.
_actions[e]};function Ps(e,t){return new Error(e+" "+t)}var Cl={__init__:["editorActions"],editorActions:["type",$t]};function le(e,t){F.call(this,e),this._gridSnapping=t;var n=this;this.preExecute("shape.resize",function(o){var i=o.context,r=i.hints||{},s=r.autoResize;if(s){var a=i.
shape,c=i.newBounds;wa(s)?i.newBounds=n.snapComplex(c,s):i.newBounds=n.snapSimple(a,c)}})}le.$inject=["eventBus","gridSnapping","modeling"];ct(le,F);le.prototype.
snapSimple=function(e,t){var n=this._gridSnapping;return t.width=n.snapValue(t.width,{min:t.width}),t.height=n.snapValue(t.height,{min:t.height}),t.x=e.x+e.width/
2-t.width/2,t.y=e.y+e.height/2-t.height/2,t};le.prototype.snapComplex=function(e,t){return/w|e/.test(t)&&(e=this.snapHorizontally(e,t)),/n|s/.test(t)&&(e=this.snapVertically(
e,t)),e};le.prototype.snapHorizontally=function(e,t){var n=this._gridSnapping,o=/w/.test(t),i=/e/.test(t),r={};return r.width=n.snapValue(e.width,{min:e.width}),
i&&(o?(r.x=n.snapValue(e.x,{max:e.x}),r.width+=n.snapValue(e.x-r.x,{min:e.x-r.x})):e.x=e.x+e.width-r.width),A(e,r),e};le.prototype.snapVertically=function(e,t){
var n=this._gridSnapping,o=/n/.test(t),i=/s/.test(t),r={};return r.height=n.snapValue(e.height,{min:e.height}),o&&(i?(r.y=n.snapValue(e.y,{max:e.y}),r.height+=n.
snapValue(e.y-r.y,{min:e.y-r.y})):e.y=e.y+e.height-r.height),A(e,r),e};var dp=2e3;function Ei(e,t){e.on(["spaceTool.move","spaceTool.end"],dp,function(n){var o=n.context;if(o.initialized){var i=o.axis,r;i==="x"?(r=t.snapValue(n.dx),
n.x=n.x+r-n.dx,n.dx=r):(r=t.snapValue(n.dy),n.y=n.y+r-n.dy,n.dy=r)}})}Ei.$inject=["eventBus","gridSnapping"];var Al={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",le],gridSnappingSpaceToolBehavior:["type",Ei]};var no=10;function Si(e,t,n){return n||(n="round"),Math[n](e/t)*t}var pp=1200,mp=800;function Kt(e,t,n){var o=!n||n.active!==!1;this._eventBus=t;var i=this;t.on("diagram.init",mp,function(){i.setActive(o)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],pp,function(r){var s=r.originalEvent;if(!(!i.active||s&&J(s))){var a=r.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var u={},h=yp(r,l,e);h&&(u.offset=h);var f=gp(r,l);f&&A(u,f),ce(r,l)||i.snapEvent(r,l,u)})}})}Kt.prototype.snapEvent=function(e,t,n){
var o=this.snapValue(e[t],n);bt(e,t,o)};Kt.prototype.getGridSpacing=function(){return no};Kt.prototype.snapValue=function(e,t){var n=0;t&&t.offset&&(n=t.offset),
e+=n,e=Si(e,no);var o,i;return t&&t.min&&(o=t.min,H(o)&&(o=Si(o+n,no,"ceil"),e=Math.max(e,o))),t&&t.max&&(i=t.max,H(i)&&(i=Si(i+n,no,"floor"),e=Math.min(e,i))),
e-=n,e};Kt.prototype.isActive=function(){return this.active};Kt.prototype.setActive=function(e){this.active=e,this._eventBus.fire("gridSnapping.toggle",{active:e})};
Kt.prototype.toggleActive=function(){this.setActive(!this.active)};Kt.$inject=["elementRegistry","eventBus","config.gridSnapping"];function gp(e,t){var n=e.context,
o=n.createConstraints,i=n.resizeConstraints||{},r=n.gridSnappingContext,s=r.snapConstraints;if(s&&s[t])return s[t];s||(s=r.snapConstraints={}),s[t]||(s[t]={});var a=n.
direction;o&&(Mi(t)?(s.x.min=o.left,s.x.max=o.right):(s.y.min=o.top,s.y.max=o.bottom));var c=i.min,l=i.max;return c&&(Mi(t)?Ol(a)?s.x.max=c.left:s.x.min=c.right:
Rl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(Mi(t)?Ol(a)?s.x.min=l.left:s.x.max=l.right:Rl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function yp(e,t,n){var o=e.context,
i=e.shape,r=o.gridSnappingContext,s=r.snapLocation,a=r.snapOffset;return a&&H(a[t])||(a||(a=r.snapOffset={}),H(a[t])||(a[t]=0),!i)||(n.get(i.id)||(Mi(t)?a[t]+=i[t]+
i.width/2:a[t]+=i[t]+i.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=i.width/2:/right/.test(s)&&(a[t]+=i.width/2):/top/.test(s)?a[t]-=i.height/2:/bottom/.test(s)&&
(a[t]+=i.height/2)),a[t]}function Mi(e){return e==="x"}function Rl(e){return e.indexOf("n")!==-1}function Ol(e){return e.indexOf("w")!==-1}var Tl={__depends__:[Al],__init__:["gridSnapping"],gridSnapping:["type",Kt]};var Ci="keyboard.keydown",vp="keyboard.keyup",xp=1e3,Ll="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function tt(e,t){var n=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){n._fire("destroy"),n.unbind()}),e.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(Ll));var o=e&&e.bind!==!1;t.on("canvas.init",function(i){n._target=i.svg,o&&n.bind(),n._fire("init")})}tt.$inject=["con\
fig.keyboard","eventBus"];tt.prototype._keydownHandler=function(e){this._keyHandler(e,Ci)};tt.prototype._keyupHandler=function(e){this._keyHandler(e,vp)};tt.prototype.
_keyHandler=function(e,t){var n;if(!this._isEventIgnored(e)){var o={keyEvent:e};n=this._eventBus.fire(t||Ci,o),n&&e.preventDefault()}};tt.prototype._isEventIgnored=
function(e){return!1};tt.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(Ll)),this.unbind(),e=this._node=this._target,B.bind(
e,"keydown",this._keydownHandler),B.bind(e,"keyup",this._keyupHandler),this._fire("bind")};tt.prototype.getBinding=function(){return this._node};tt.prototype.unbind=
function(){var e=this._node;e&&(this._fire("unbind"),B.unbind(e,"keydown",this._keydownHandler),B.unbind(e,"keyup",this._keyupHandler)),this._node=null};tt.prototype.
_fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};tt.prototype.addListener=function(e,t,n){mt(e)&&(n=t,t=e,e=xp),this._eventBus.on(n||Ci,e,
t)};tt.prototype.removeListener=function(e,t){this._eventBus.off(t||Ci,e)};tt.prototype.hasModifier=Fc;tt.prototype.isCmd=J;tt.prototype.isShift=ui;tt.prototype.
isKey=at;var wp=500;function oo(e,t){var n=this;e.on("editorActions.init",wp,function(o){var i=o.editorActions;n.registerBindings(t,i)})}oo.$inject=["eventBus","keyboard"];
oo.prototype.registerBindings=function(e,t){function n(o,i){t.isRegistered(o)&&e.addListener(i)}n("undo",function(o){var i=o.keyEvent;if(Kc(i))return t.trigger(
"undo"),!0}),n("redo",function(o){var i=o.keyEvent;if(Uc(i))return t.trigger("redo"),!0}),n("copy",function(o){var i=o.keyEvent;if(Gc(i))return t.trigger("copy"),
!0}),n("paste",function(o){var i=o.keyEvent;if(Wc(i))return t.trigger("paste"),!0}),n("duplicate",function(o){var i=o.keyEvent;if(qc(i))return t.trigger("duplic\
ate"),!0}),n("cut",function(o){var i=o.keyEvent;if(Vc(i))return t.trigger("cut"),!0}),n("stepZoom",function(o){var i=o.keyEvent;if(at(["+","="],i)&&J(i))return t.
trigger("stepZoom",{value:1}),!0}),n("stepZoom",function(o){var i=o.keyEvent;if(at("-",i)&&J(i))return t.trigger("stepZoom",{value:-1}),!0}),n("zoom",function(o){
var i=o.keyEvent;if(at("0",i)&&J(i))return t.trigger("zoom",{value:1}),!0}),n("removeSelection",function(o){var i=o.keyEvent;if(at(["Backspace","Delete"],i))return t.
trigger("removeSelection"),!0})};var Ai={__init__:["keyboard","keyboardBindings"],keyboard:["type",tt],keyboardBindings:["type",oo]};var bp={moveSpeed:1,moveSpeedAccelerated:10},_p=1500,kp="left",Ep="up",Sp="right",Mp="down",Cp={ArrowLeft:kp,ArrowUp:Ep,ArrowRight:Sp,ArrowDown:Mp},Ap={left:function(e){
return{x:-e,y:0}},up:function(e){return{x:0,y:-e}},right:function(e){return{x:e,y:0}},down:function(e){return{x:0,y:e}}};function Ri(e,t,n,o,i){var r=this;this.
_config=A({},bp,e||{}),t.addListener(_p,function(s){var a=s.keyEvent,c=Cp[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return r.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=i.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],u=Ap[s](l),h=o.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
h&&n.moveElements(c,u)}}}Ri.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var $l={__depends__:[Ai,wt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Ri]};var Rp=250;function ue(e){this._eventBus=e,this._tools=[],this._active=null}ue.$inject=["eventBus"];ue.prototype.registerTool=function(e,t){var n=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);n.push(e),this.bindEvents(e,t)};ue.prototype.isActive=function(e){return e&&this._active===e};
ue.prototype.length=function(e){return this._tools.length};ue.prototype.setActive=function(e){var t=this._eventBus;this._active!==e&&(this._active=e,t.fire("too\
l-manager.update",{tool:e}))};ue.prototype.bindEvents=function(e,t){var n=this._eventBus,o=[];n.on(t.tool+".init",function(i){var r=i.context;if(!r.reactivate&&
this.isActive(e)){this.setActive(null);return}this.setActive(e)},this),E(t,function(i){o.push(i+".ended"),o.push(i+".canceled")}),n.on(o,Rp,function(i){this._active&&
(Op(i)||this.setActive(null))},this)};function Op(e){var t=e.originalEvent&&e.originalEvent.target;return t&&je(t,'.group[data-group="tools"]')}var Pl={__depends__:[Ct],__init__:["toolManager"],toolManager:["type",ue]};function io(e){var t=this;this._lastMoveEvent=null;function n(o){t._lastMoveEvent=o}e.on("canvas.init",function(o){var i=t._svg=o.svg;i.addEventListener("mousem\
ove",n)}),e.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",n)})}io.$inject=["eventBus"];io.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||Tp(0,0)};function Tp(e,t){var n=document.createEvent("MouseEvent"),o=e,i=t,r=e,s=t;return n.initMouseEvent&&n.initMouseEvent(
"mousemove",!0,!0,window,0,o,i,r,s,!1,!1,!1,!1,0,null),n}var Il={__init__:["mouse"],mouse:["type",io]};var Dl="crosshair",jl="selected",Lp="djs-dragging-active-lasso";function Ut(e,t,n,o,i,r,s){this._selection=i,this._dragging=n,this._mouse=s;var a=this,c={create:function(h){
var f=t.getActiveLayer(),d=h.frame=j("rect");L(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),N(f,d),l(!0),this.update(h)},update:function(h){var f=h.frame,
d=h.bbox;f&&d&&L(f,{x:d.x,y:d.y,width:d.width,height:d.height});var m=h.marked,w=h.lastMarked;if(m&&w){for(let v of w)m.has(v)||t.removeMarker(v,jl);for(let v of m)
w.has(v)||t.addMarker(v,jl)}},remove:function(h){this.update(h),h.frame&&K(h.frame),l(!1)}};function l(h){P(t.getContainer()).toggle(Lp,h)}function u(h){var f=o.
getAll();return new Set(jn(vs(f,h)))}r.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),e.on("lasso.selection.end",function(h){var f=h.originalEvent.
target;!h.hover&&!(f instanceof SVGElement)||e.once("lasso.selection.ended",function(){a.activateLasso(h.originalEvent,!0)})}),e.on("lasso.end",0,function(h){var f=h.
context;a._select(Array.from(f.marked))}),e.on("lasso.start",function(h){var f=h.context;f.bbox=Nl(h),f.add=Un(h),f.lastMarked=new Set(i.get()),f.add?f.marked=f.
lastMarked:f.marked=new Set,f.initialMarked=f.marked,c.create(f)}),e.on("lasso.move",function(h){var f=h.context,d=f.bbox=Nl(h),m=u(d),w=f.initialMarked.union(m);
f.lastMarked=f.marked,f.marked=w,c.update(f)}),e.on("lasso.cleanup",function(h){var f=h.context;f.lastMarked=f.marked,f.marked=new Set(i.get()),c.remove(h.context)}),
e.on("element.mousedown",1500,function(h){if(Un(h))return a.activateLasso(h.originalEvent),!0})}Ut.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Ut.prototype.activateLasso=function(e,t){this._dragging.init(e,"lasso",{autoActivate:t,cursor:Dl,data:{context:{}},keepSelection:!0})};
Ut.prototype.activateSelection=function(e,t){this._dragging.init(e,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:Dl,data:{context:{}},keepSelection:!0})};
Ut.prototype._select=function(e){this._selection.select(e)};Ut.prototype.select=function(e,t,n=[]){var o=jn(vs(e,t));this._select([...n,...o])};Ut.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var e=this._mouse.getLastMoveEvent();this.activateSelection(e,!!e)};Ut.prototype.isActive=function(){
var e=this._dragging.context();return e&&/^lasso/.test(e.prefix)};function Nl(e){var t={x:e.x-e.dx,y:e.y-e.dy},n={x:e.x,y:e.y},o;return t.x<=n.x&&t.y<n.y||t.x<n.
x&&t.y<=n.y?o={x:t.x,y:t.y,width:n.x-t.x,height:n.y-t.y}:t.x>=n.x&&t.y<n.y||t.x>n.x&&t.y<=n.y?o={x:n.x,y:t.y,width:t.x-n.x,height:n.y-t.y}:t.x<=n.x&&t.y>n.y||t.
x<n.x&&t.y>=n.y?o={x:t.x,y:n.y,width:n.x-t.x,height:t.y-n.y}:t.x>=n.x&&t.y>n.y||t.x>n.x&&t.y>=n.y?o={x:n.x,y:n.y,width:t.x-n.x,height:t.y-n.y}:o={x:n.x,y:n.y,width:0,
height:0},o}var Bl={__depends__:[Pl,Il],__init__:["lassoTool"],lassoTool:["type",Ut]};function q(e,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=e,
this._uid=1,e.on(["diagram.destroy","diagram.clear"],function(){this.clear(!1)},this)}q.$inject=["eventBus","injector"];q.prototype.execute=function(e,t){if(!e)
throw new Error("command required");this._currentExecution.trigger="execute";let n={command:e,context:t};this._pushAction(n),this._internalExecute(n),this._popAction()};
q.prototype.canExecute=function(e,t){let n={command:e,context:t},o=this._getHandler(e),i=this._fire(e,"canExecute",n);if(i===void 0){if(!o)return!1;o.canExecute&&
(i=o.canExecute(t))}return i};q.prototype.clear=function(e){this._stack.length=0,this._stackIdx=-1,e!==!1&&this._fire("changed",{trigger:"clear"})};q.prototype.
undo=function(){let e=this._getUndoAction(),t;if(e){for(this._currentExecution.trigger="undo",this._pushAction(e);e&&(this._internalUndo(e),t=this._getUndoAction(),
!(!t||t.id!==e.id));)e=t;this._popAction()}};q.prototype.redo=function(){let e=this._getRedoAction(),t;if(e){for(this._currentExecution.trigger="redo",this._pushAction(
e);e&&(this._internalExecute(e,!0),t=this._getRedoAction(),!(!t||t.id!==e.id));)e=t;this._popAction()}};q.prototype.register=function(e,t){this._setHandler(e,t)};
q.prototype.registerHandler=function(e,t){if(!e||!t)throw new Error("command and handlerCls must be defined");let n=this._injector.instantiate(t);this.register(
e,n)};q.prototype.canUndo=function(){return!!this._getUndoAction()};q.prototype.canRedo=function(){return!!this._getRedoAction()};q.prototype._getRedoAction=function(){
return this._stack[this._stackIdx+1]};q.prototype._getUndoAction=function(){return this._stack[this._stackIdx]};q.prototype._internalUndo=function(e){let t=e.command,
n=e.context,o=this._getHandler(t);this._atomicDo(()=>{this._fire(t,"revert",e),o.revert&&this._markDirty(o.revert(n)),this._revertedAction(e),this._fire(t,"reve\
rted",e)})};q.prototype._fire=function(e,t,n){arguments.length<3&&(n=t,t=null);let o=t?[e+"."+t,t]:[e],i;n=this._eventBus.createEvent(n);for(let r of o)if(i=this.
_eventBus.fire("commandStack."+r,n),n.cancelBubble)break;return i};q.prototype._createId=function(){return this._uid++};q.prototype._atomicDo=function(e){let t=this.
_currentExecution;t.atomic=!0;try{e()}finally{t.atomic=!1}};q.prototype._internalExecute=function(e,t){let n=e.command,o=e.context,i=this._getHandler(n);if(!i)throw new Error(
"no command handler registered for <"+n+">");this._pushAction(e),t||(this._fire(n,"preExecute",e),i.preExecute&&i.preExecute(o),this._fire(n,"preExecuted",e)),this.
_atomicDo(()=>{this._fire(n,"execute",e),i.execute&&this._markDirty(i.execute(o)),this._executedAction(e,t),this._fire(n,"executed",e)}),t||(this._fire(n,"postE\
xecute",e),i.postExecute&&i.postExecute(o),this._fire(n,"postExecuted",e)),this._popAction()};q.prototype._pushAction=function(e){let t=this._currentExecution,n=t.
actions,o=n[0];if(t.atomic)throw new Error("illegal invocation in <execute> or <revert> phase (action: "+e.command+")");e.id||(e.id=o&&o.id||this._createId()),n.
push(e)};q.prototype._popAction=function(){let e=this._currentExecution,t=e.trigger,n=e.actions,o=e.dirty;n.pop(),n.length||(this._eventBus.fire("elements.chang\
ed",{elements:as("id",o.reverse())}),o.length=0,this._fire("changed",{trigger:t}),e.trigger=null)};q.prototype._markDirty=function(e){let t=this._currentExecution;
e&&(e=D(e)?e:[e],t.dirty=t.dirty.concat(e))};q.prototype._executedAction=function(e,t){let n=++this._stackIdx;t||this._stack.splice(n,this._stack.length,e)};q.prototype.
_revertedAction=function(e){this._stackIdx--};q.prototype._getHandler=function(e){return this._handlerMap[e]};q.prototype._setHandler=function(e,t){if(!e||!t)throw new Error(
"command and handler required");if(this._handlerMap[e])throw new Error("overriding handler for command <"+e+">");this._handlerMap[e]=t};var Hl={commandStack:["type",q]};function Oi(e,t,n,o){e.on("element.changed",function(i){var r=i.element;(r.parent||r===t.getRootElement())&&(i.gfx=n.getGraphics(r)),i.gfx&&e.fire(Wo(r)+".chang\
ed",i)}),e.on("elements.changed",function(i){var r=i.elements;r.forEach(function(s){e.fire("element.changed",{element:s})}),o.updateContainments(r)}),e.on("shap\
e.changed",function(i){o.update("shape",i.element,i.gfx)}),e.on("connection.changed",function(i){o.update("connection",i.element,i.gfx)})}Oi.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var Ti={__init__:["changeSupport"],changeSupport:["type",Oi]};function fn(e,t){this._modeling=e,this._canvas=t}fn.$inject=["modeling","canvas"];fn.prototype.preExecute=function(e){var t=this._modeling,n=e.elements,o=e.alignment;
E(n,function(i){var r={x:0,y:0};Le(o.left)?r.x=o.left-i.x:Le(o.right)?r.x=o.right-i.width-i.x:Le(o.center)?r.x=o.center-Math.round(i.width/2)-i.x:Le(o.top)?r.y=
o.top-i.y:Le(o.bottom)?r.y=o.bottom-i.height-i.y:Le(o.middle)&&(r.y=o.middle-Math.round(i.height/2)-i.y),t.moveElements([i],r,i.parent)})};fn.prototype.postExecute=
function(e){};function dn(e){this._modeling=e}dn.$inject=["modeling"];dn.prototype.preExecute=function(e){var t=e.source;if(!t)throw new Error("source required");var n=e.target||
t.parent,o=e.shape,i=e.hints||{};o=e.shape=this._modeling.createShape(o,e.position,n,{attach:i.attach}),e.shape=o};dn.prototype.postExecute=function(e){var t=e.
hints||{};$p(e.source,e.shape)||(t.connectionTarget===e.source?this._modeling.connect(e.shape,e.source,e.connection):this._modeling.connect(e.source,e.shape,e.connection))};
function $p(e,t){return ba(e.outgoing,function(n){return n.target===t})}function pn(e,t){this._canvas=e,this._layouter=t}pn.$inject=["canvas","layouter"];pn.prototype.execute=function(e){var t=e.connection,n=e.source,o=e.target,i=e.
parent,r=e.parentIndex,s=e.hints;if(!n||!o)throw new Error("source and target required");if(!i)throw new Error("parent required");return t.source=n,t.target=o,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,i,r),t};pn.prototype.revert=function(e){var t=e.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var Li=Math.round;function ro(e){this._modeling=e}ro.$inject=["modeling"];ro.prototype.preExecute=function(e){var t=e.elements,n=e.parent,o=e.parentIndex,i=e.position,
r=e.hints,s=this._modeling;E(t,function(h){H(h.x)||(h.x=0),H(h.y)||(h.y=0)});var a=Z(t,function(h){return!h.hidden}),c=yt(a);E(t,function(h){U(h)&&(h.waypoints=
gt(h.waypoints,function(f){return{x:Li(f.x-c.x-c.width/2+i.x),y:Li(f.y-c.y-c.height/2+i.y)}})),A(h,{x:Li(h.x-c.x-c.width/2+i.x),y:Li(h.y-c.y-c.height/2+i.y)})});
var l=new Set(Ta(t)),u={};E(t,function(h){if(U(h)){u[h.id]=H(o)?s.createConnection(u[h.source.id],u[h.target.id],o,h,h.parent||n,r):s.createConnection(u[h.source.
id],u[h.target.id],h,h.parent||n,r);return}var f=A({},r);l.has(h)||(f.autoResize=!1),Gt(h)&&(f=Sa(f,["attach"])),u[h.id]=H(o)?s.createShape(h,Pe(h,["x","y","wid\
th","height"]),h.parent||n,o,f):s.createShape(h,Pe(h,["x","y","width","height"]),h.parent||n,f)}),e.elements=jn(u)};var zl=Math.round;function Pt(e){this._canvas=e}Pt.$inject=["canvas"];Pt.prototype.execute=function(e){var t=e.shape,n=e.position,o=e.parent,i=e.parentIndex;if(!o)
throw new Error("parent required");if(!n)throw new Error("position required");return n.width!==void 0?A(t,n):A(t,{x:n.x-zl(t.width/2),y:n.y-zl(t.height/2)}),this.
_canvas.addShape(t,o,i),t};Pt.prototype.revert=function(e){var t=e.shape;return this._canvas.removeShape(t),t};function We(e){Pt.call(this,e)}ct(We,Pt);We.$inject=["canvas"];var Pp=Pt.prototype.execute;We.prototype.execute=function(e){var t=e.shape;return jp(t),t.labelTarget=
e.labelTarget,Pp.call(this,e)};var Ip=Pt.prototype.revert;We.prototype.revert=function(e){return e.shape.labelTarget=null,Ip.call(this,e)};function jp(e){["widt\
h","height"].forEach(function(t){typeof e[t]>"u"&&(e[t]=0)})}function qe(e,t){this._canvas=e,this._modeling=t}qe.$inject=["canvas","modeling"];qe.prototype.preExecute=function(e){var t=this._modeling,n=e.connection;qt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),qt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})})};qe.prototype.execute=function(e){var t=e.connection,
n=t.parent;return e.parent=n,e.parentIndex=Ko(n.children,t),e.source=t.source,e.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
qe.prototype.revert=function(e){var t=e.connection,n=e.parent,o=e.parentIndex;return t.source=e.source,t.target=e.target,vt(n.children,t,o),this._canvas.addConnection(
t,n),t};function so(e,t){this._modeling=e,this._elementRegistry=t}so.$inject=["modeling","elementRegistry"];so.prototype.postExecute=function(e){var t=this._modeling,n=this.
_elementRegistry,o=e.elements;E(o,function(i){n.get(i.id)&&(i.waypoints?t.removeConnection(i):t.removeShape(i))})};function Ve(e,t){this._canvas=e,this._modeling=t}Ve.$inject=["canvas","modeling"];Ve.prototype.preExecute=function(e){var t=this._modeling,n=e.shape;qt(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),qt(n.outgoing,function(o){t.removeConnection(o,{nested:!0})}),qt(n.children,function(o){U(o)?t.removeConnection(
o,{nested:!0}):t.removeShape(o,{nested:!0})})};Ve.prototype.execute=function(e){var t=this._canvas,n=e.shape,o=n.parent;return e.oldParent=o,e.oldParentIndex=Ko(
o.children,n),t.removeShape(n),n};Ve.prototype.revert=function(e){var t=this._canvas,n=e.shape,o=e.oldParent,i=e.oldParentIndex;return vt(o.children,n,i),t.addShape(
n,o),n};function mn(e){this._modeling=e}mn.$inject=["modeling"];var Fl={x:"y",y:"x"};mn.prototype.preExecute=function(e){var t=this._modeling,n=e.groups,o=e.axis,i=e.dimension;
function r(v,M){v.range.min=Math.min(M[o],v.range.min),v.range.max=Math.max(M[o]+M[i],v.range.max)}function s(v){return v[o]+v[i]/2}function a(v){return v.length-
1}function c(v){return v.max-v.min}function l(v,M){var b={y:0};b[o]=v-s(M),b[o]&&(b[Fl[o]]=0,t.moveElements([M],b,M.parent))}var u=n[0],h=a(n),f=n[h],d,m,w=0;E(
n,function(v,M){var b,g,x;if(v.elements.length<2){M&&M!==n.length-1&&(r(v,v.elements[0]),w+=c(v.range));return}b=oe(v.elements,o),g=b[0],M===h&&(g=b[a(b)]),x=s(
g),v.range=null,E(b,function(p){if(l(x,p),v.range===null){v.range={min:p[o],max:p[o]+p[i]};return}r(v,p)}),M&&M!==n.length-1&&(w+=c(v.range))}),m=Math.abs(f.range.
min-u.range.max),d=Math.round((m-w)/(n.length-1)),!(d<n.length-1)&&E(n,function(v,M){var b={},g;v===u||v===f||(g=n[M-1],v.range.max=0,E(v.elements,function(x,p){
b[Fl[o]]=0,b[o]=g.range.max-x[o]+d,v.range.min!==x[o]&&(b[o]+=x[o]-v.range.min),b[o]&&t.moveElements([x],b,x.parent),v.range.max=Math.max(x[o]+x[i],p?v.range.max:
0)}))})};mn.prototype.postExecute=function(e){};function gn(e,t){this._layouter=e,this._canvas=t}gn.$inject=["layouter","canvas"];gn.prototype.execute=function(e){var t=e.connection,n=t.waypoints;return A(e,{
oldWaypoints:n}),t.waypoints=this._layouter.layoutConnection(t,e.hints),t};gn.prototype.revert=function(e){var t=e.connection;return t.waypoints=e.oldWaypoints,
t};function ao(){}ao.prototype.execute=function(e){var t=e.connection,n=e.delta,o=e.newParent||t.parent,i=e.newParentIndex,r=t.parent;return e.oldParent=r,e.oldParentIndex=
ie(r.children,t),vt(o.children,t,i),t.parent=o,E(t.waypoints,function(s){s.x+=n.x,s.y+=n.y,s.original&&(s.original.x+=n.x,s.original.y+=n.y)}),t};ao.prototype.revert=
function(e){var t=e.connection,n=t.parent,o=e.oldParent,i=e.oldParentIndex,r=e.delta;return ie(n.children,t),vt(o.children,t,i),t.parent=o,E(t.waypoints,function(s){
s.x-=r.x,s.y-=r.y,s.original&&(s.original.x-=r.x,s.original.y-=r.y)}),t};function yn(e,t,n){var o=$i(e),i=Wl(o,t),r=o[0];return i.length?i[i.length-1]:Vn(r.original||r,n,t)}function vn(e,t,n){var o=$i(e),i=Wl(o,t),r=o[o.length-1];return i.
length?i[0]:Vn(r.original||r,n,t)}function xn(e,t,n){var o=$i(e),i=Gl(t,n),r=o[0];return Vn(r.original||r,i,t)}function wn(e,t,n){var o=$i(e),i=Gl(t,n),r=o[o.length-
1];return Vn(r.original||r,i,t)}function Gl(e,t){return{x:e.x-t.x,y:e.y-t.y,width:e.width,height:e.height}}function $i(e){var t=e.waypoints;if(!t.length)throw new Error(
"connection#"+e.id+": no waypoints");return t}function Wl(e,t){var n=gt(e,Dp);return Z(n,function(o){return Np(o,t)})}function Np(e,t){return be(t,e,1)==="inter\
sect"}function Dp(e){return e.original||e}function co(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}co.prototype.add=function(e,t){return this.
addAll([e],t)};co.prototype.addAll=function(e,t){var n=$a(e,!!t,this);return A(this,n),this};function Me(e){this._modeling=e}Me.prototype.moveRecursive=function(e,t,n){return e?this.moveClosure(this.getClosure(e),t,n):[]};Me.prototype.moveClosure=function(e,t,n,o,i){
var r=this._modeling,s=e.allShapes,a=e.allConnections,c=e.enclosedConnections,l=e.topLevel,u=!1;i&&i.parent===n&&(u=!0),E(s,function(h){r.moveShape(h,t,l[h.id]&&
!u&&n,{recurse:!1,layout:!1})}),E(a,function(h){var f=!!s[h.source.id],d=!!s[h.target.id];c[h.id]&&f&&d?r.moveConnection(h,t,l[h.id]&&!u&&n):r.layoutConnection(
h,{connectionStart:f&&xn(h,h.source,t),connectionEnd:d&&wn(h,h.target,t)})})};Me.prototype.getClosure=function(e){return new co().addAll(e,!0)};function bn(e){this._helper=new Me(e)}bn.$inject=["modeling"];bn.prototype.preExecute=function(e){e.closure=this._helper.getClosure(e.shapes)};bn.prototype.postExecute=
function(e){var t=e.hints,n;t&&t.primaryShape&&(n=t.primaryShape,t.oldParent=n.parent),this._helper.moveClosure(e.closure,e.delta,e.newParent,e.newHost,n)};function he(e){this._modeling=e,this._helper=new Me(e)}he.$inject=["modeling"];he.prototype.execute=function(e){var t=e.shape,n=e.delta,o=e.newParent||t.parent,
i=e.newParentIndex,r=t.parent;return e.oldBounds=Pe(t,["x","y","width","height"]),e.oldParent=r,e.oldParentIndex=ie(r.children,t),vt(o.children,t,i),A(t,{parent:o,
x:t.x+n.x,y:t.y+n.y}),t};he.prototype.postExecute=function(e){var t=e.shape,n=e.delta,o=e.hints,i=this._modeling;o.layout!==!1&&(E(t.incoming,function(r){i.layoutConnection(
r,{connectionEnd:wn(r,t,n)})}),E(t.outgoing,function(r){i.layoutConnection(r,{connectionStart:xn(r,t,n)})})),o.recurse!==!1&&this.moveChildren(e)};he.prototype.
revert=function(e){var t=e.shape,n=e.oldParent,o=e.oldParentIndex,i=e.delta;return vt(n.children,t,o),A(t,{parent:n,x:t.x-i.x,y:t.y-i.y}),t};he.prototype.moveChildren=
function(e){var t=e.delta,n=e.shape;this._helper.moveRecursive(n.children,t,null)};he.prototype.getNewParent=function(e){return e.newParent||e.shape.parent};function Ke(e){this._modeling=e}Ke.$inject=["modeling"];Ke.prototype.execute=function(e){var t=e.newSource,n=e.newTarget,o=e.connection,i=e.dockingOrPoints;if(!t&&
!n)throw new Error("newSource or newTarget required");return D(i)&&(e.oldWaypoints=o.waypoints,o.waypoints=i),t&&(e.oldSource=o.source,o.source=t),n&&(e.oldTarget=
o.target,o.target=n),o};Ke.prototype.postExecute=function(e){var t=e.connection,n=e.newSource,o=e.newTarget,i=e.dockingOrPoints,r=e.hints||{},s={};r.connectionStart&&
(s.connectionStart=r.connectionStart),r.connectionEnd&&(s.connectionEnd=r.connectionEnd),r.layoutConnection!==!1&&(n&&(!o||r.docking==="source")&&(s.connectionStart=
s.connectionStart||ql(D(i)?i[0]:i)),o&&(!n||r.docking==="target")&&(s.connectionEnd=s.connectionEnd||ql(D(i)?i[i.length-1]:i)),r.newWaypoints&&(s.waypoints=r.newWaypoints),
this._modeling.layoutConnection(t,s))};Ke.prototype.revert=function(e){var t=e.oldSource,n=e.oldTarget,o=e.oldWaypoints,i=e.connection;return t&&(i.source=t),n&&
(i.target=n),o&&(i.waypoints=o),i};function ql(e){return e.original||e}function It(e,t){this._modeling=e,this._rules=t}It.$inject=["modeling","rules"];It.prototype.preExecute=function(e){var t=this,n=this._modeling,o=this._rules,i=e.
oldShape,r=e.newData,s=e.hints||{},a;function c(m,w,v){return o.allowed("connection.reconnect",{connection:v,source:m,target:w})}var l={x:r.x,y:r.y},u={x:i.x,y:i.
y,width:i.width,height:i.height};a=e.newShape=e.newShape||t.createShape(r,l,i.parent,s),i.host&&n.updateAttachment(a,i.host);var h;s.moveChildren!==!1&&(h=i.children.
slice(),n.moveElements(h,{x:0,y:0},a,s));var f=i.incoming.slice(),d=i.outgoing.slice();E(f,function(m){var w=m.source,v=c(w,a,m);v&&t.reconnectEnd(m,a,vn(m,a,u),
s)}),E(d,function(m){var w=m.target,v=c(a,w,m);v&&t.reconnectStart(m,a,yn(m,a,u),s)})};It.prototype.postExecute=function(e){var t=e.oldShape;this._modeling.removeShape(
t)};It.prototype.execute=function(e){};It.prototype.revert=function(e){};It.prototype.createShape=function(e,t,n,o){return this._modeling.createShape(e,t,n,o)};
It.prototype.reconnectStart=function(e,t,n,o){this._modeling.reconnectStart(e,t,n,o)};It.prototype.reconnectEnd=function(e,t,n,o){this._modeling.reconnectEnd(e,
t,n,o)};function Ue(e){this._modeling=e}Ue.$inject=["modeling"];Ue.prototype.execute=function(e){var t=e.shape,n=e.newBounds,o=e.minBounds;if(n.x===void 0||n.y===void 0||
n.width===void 0||n.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(o&&(n.width<o.width||n.height<o.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!o&&n.width<10||n.height<10)throw new Error("width and height cannot be less than 10px");return e.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};Ue.prototype.postExecute=function(e){var t=this._modeling,
n=e.shape,o=e.oldBounds,i=e.hints||{};i.layout!==!1&&(E(n.incoming,function(r){t.layoutConnection(r,{connectionEnd:vn(r,n,o)})}),E(n.outgoing,function(r){t.layoutConnection(
r,{connectionStart:yn(r,n,o)})}))};Ue.prototype.revert=function(e){var t=e.shape,n=e.oldBounds;return A(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};function Vl(e,t){var n=[],o=new Set(e);E(t,function(r){o.add(r)});var i=new Set;return o.forEach(function(r){var s=r.incoming,a=r.outgoing;E(s.concat(a),function(c){
var l=c.source,u=c.target;(o.has(l)||o.has(u))&&(i.has(c)||(i.add(c),n.push(c)))})}),n}function Kl(e,t,n){var o=e.x,i=e.y,r=e.width,s=e.height,a=n.x,c=n.y;switch(t){case"\
n":return{x:o,y:i+c,width:r,height:s-c};case"s":return{x:o,y:i,width:r,height:s+c};case"w":return{x:o+a,y:i,width:r-a,height:s};case"e":return{x:o,y:i,width:r+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Yt(e){this._modeling=e}Yt.$inject=["modeling"];Yt.prototype.preExecute=function(e){var t=e.delta,n=e.direction,o=e.movingShapes,i=e.resizingShapes,r=e.
start,s={};this.moveShapes(o,t),E(i,function(a){s[a.id]=Hp(a)}),this.resizeShapes(i,t,n),this.updateConnectionWaypoints(Vl(o,i),t,n,r,o,i,s)};Yt.prototype.execute=
function(){};Yt.prototype.revert=function(){};Yt.prototype.moveShapes=function(e,t){var n=this;E(e,function(o){n._modeling.moveShape(o,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Yt.prototype.resizeShapes=function(e,t,n){var o=this;E(e,function(i){var r=Kl(i,n,t);o._modeling.resizeShape(i,r,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Yt.prototype.updateConnectionWaypoints=function(e,t,n,o,i,r,s){var a=this,c=new Set(i),l=new Set(r);E(e,function(u){var h=u.source,f=u.target,d=Bp(
u),m=Zl(n),w={},v=c.has(h)||l.has(h),M=c.has(f)||l.has(f);v&&M?(d=gt(d,function(b){return Yl(b,o,n)&&(b[m]=b[m]+t[m]),b.original&&Yl(b.original,o,n)&&(b.original[m]=
b.original[m]+t[m]),b}),a._modeling.updateWaypoints(u,d,{labelBehavior:!1})):(v||M)&&(c.has(h)?w.connectionStart=xn(u,h,t):c.has(f)?w.connectionEnd=wn(u,f,t):l.
has(h)?w.connectionStart=yn(u,h,s[h.id]):l.has(f)&&(w.connectionEnd=vn(u,f,s[f.id])),a._modeling.layoutConnection(u,w))})};function Ul(e){return A({},e)}function Bp(e){
return gt(e.waypoints,function(t){return t=Ul(t),t.original&&(t.original=Ul(t.original)),t})}function Zl(e){switch(e){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function Yl(e,t,n){var o=Zl(n);if(/e|s/.test(n))return e[o]>t;if(/n|w/.test(n))return e[o]<t}function Hp(e){return{x:e.x,y:e.y,height:e.
height,width:e.width}}function _n(e){this._modeling=e}_n.$inject=["modeling"];_n.prototype.execute=function(e){var t=e.shape,n=t.children;e.oldChildrenVisibility=Xl(n),t.collapsed=!t.
collapsed;var o=Ql(n,t.collapsed);return[t].concat(o)};_n.prototype.revert=function(e){var t=e.shape,n=e.oldChildrenVisibility,o=t.children,i=Jl(o,n);return t.collapsed=
!t.collapsed,[t].concat(i)};function Xl(e){var t={};return E(e,function(n){t[n.id]=n.hidden,n.children&&(t=A({},t,Xl(n.children)))}),t}function Ql(e,t){var n=[];
return E(e,function(o){o.hidden=t,n=n.concat(o),o.children&&(n=n.concat(Ql(o.children,o.collapsed||t)))}),n}function Jl(e,t){var n=[];return E(e,function(o){o.hidden=
t[o.id],n=n.concat(o),o.children&&(n=n.concat(Jl(o.children,t)))}),n}function kn(e){this._modeling=e}kn.$inject=["modeling"];kn.prototype.execute=function(e){var t=e.shape,n=e.newHost,o=t.host;return e.oldHost=o,e.attacherIdx=tu(
o,t),eu(n,t),t.host=n,t};kn.prototype.revert=function(e){var t=e.shape,n=e.newHost,o=e.oldHost,i=e.attacherIdx;return t.host=o,tu(n,t),eu(o,t,i),t};function tu(e,t){
return ie(e&&e.attachers,t)}function eu(e,t,n){if(e){var o=e.attachers;o||(e.attachers=o=[]),vt(o,t,n)}}function lo(){}lo.prototype.execute=function(e){var t=e.connection,n=e.newWaypoints;return e.oldWaypoints=t.waypoints,t.waypoints=n,t};lo.prototype.revert=function(e){
var t=e.connection,n=e.oldWaypoints;return t.waypoints=n,t};function G(e,t,n){this._eventBus=e,this._elementFactory=t,this._commandStack=n;var o=this;e.on("diagram.init",function(){o.registerHandlers(n)})}G.$inject=["eve\
ntBus","elementFactory","commandStack"];G.prototype.getHandlers=function(){return{"shape.append":dn,"shape.create":Pt,"shape.delete":Ve,"shape.move":he,"shape.r\
esize":Ue,"shape.replace":It,"shape.toggleCollapse":_n,spaceTool:Yt,"label.create":We,"connection.create":pn,"connection.delete":qe,"connection.move":ao,"connec\
tion.layout":gn,"connection.updateWaypoints":lo,"connection.reconnect":Ke,"elements.create":ro,"elements.move":bn,"elements.delete":so,"elements.distribute":mn,
"elements.align":fn,"element.updateAttachment":kn}};G.prototype.registerHandlers=function(e){E(this.getHandlers(),function(t,n){e.registerHandler(n,t)})};G.prototype.
moveShape=function(e,t,n,o,i){typeof o=="object"&&(i=o,o=null);var r={shape:e,delta:t,newParent:n,newParentIndex:o,hints:i||{}};this._commandStack.execute("shap\
e.move",r)};G.prototype.updateAttachment=function(e,t){var n={shape:e,newHost:t};this._commandStack.execute("element.updateAttachment",n)};G.prototype.moveElements=
function(e,t,n,o){o=o||{};var i=o.attach,r=n,s;i===!0?(s=n,r=n.parent):i===!1&&(s=null);var a={shapes:e,delta:t,newParent:r,newHost:s,hints:o};this._commandStack.
execute("elements.move",a)};G.prototype.moveConnection=function(e,t,n,o,i){typeof o=="object"&&(i=o,o=void 0);var r={connection:e,delta:t,newParent:n,newParentIndex:o,
hints:i||{}};this._commandStack.execute("connection.move",r)};G.prototype.layoutConnection=function(e,t){var n={connection:e,hints:t||{}};this._commandStack.execute(
"connection.layout",n)};G.prototype.createConnection=function(e,t,n,o,i,r){typeof n=="object"&&(r=i,i=o,o=n,n=void 0),o=this._create("connection",o);var s={source:e,
target:t,parent:i,parentIndex:n,connection:o,hints:r};return this._commandStack.execute("connection.create",s),s.connection};G.prototype.createShape=function(e,t,n,o,i){
typeof o!="number"&&(i=o,o=void 0),i=i||{};var r=i.attach,s,a;e=this._create("shape",e),r?(s=n.parent,a=n):s=n;var c={position:t,shape:e,parent:s,parentIndex:o,
host:a,hints:i};return this._commandStack.execute("shape.create",c),c.shape};G.prototype.createElements=function(e,t,n,o,i){D(e)||(e=[e]),typeof o!="number"&&(i=
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
function(e,t){return gc(t)?t:this._elementFactory.create(e,t)};G.prototype.toggleCollapse=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",n)};function Pi(){}Pi.prototype.layoutConnection=function(e,t){return t=t||{},[t.connectionStart||se(t.source||e.source),t.connectionEnd||se(t.target||e.target)]};var nu={__depends__:[Hl,Ti,wt,xt],__init__:["modeling"],modeling:["type",G],layouter:["type",Pi]};var zp=500,Fp=1e3;function At(e,t,n){this._eventBus=e,this._elementRegistry=n,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var o=this;
function i(r){tc(r)||o.createOutline(r)}e.on("element.hover",function(r){i(r.element)}),e.on("selection.changed",function(r){E(r.newSelection,i)}),e.on(["shape.\
changed","connection.changed"],zp,function(r){var s=r.element,a=r.gfx,c=lt(".djs-outline",a);c&&o.updateOutline(s,c)})}At.prototype.createOutline=function(e){var t=this.
_elementRegistry.getGraphics(e);if(!t)throw new Error("cannot create outline for non-rendered element");var n=lt(".djs-outline",t);return n||(n=this.getOutline(
e)||this._createOutlineGfx(),N(t,n),this.updateOutline(e,n)),n};At.prototype._createOutlineGfx=function(){var e=j("rect");return L(e,A({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),e};At.prototype.updateOutline=function(e,t){e.waypoints?this.updateConnectionOutline(t,e):this.updateShapeOutline(t,e)};At.prototype.updateShapeOutline=
function(e,t){var n=!1,o=this._getProviders();o.length&&E(o,function(i){n=n||i.updateOutline(t,e)}),n||L(e,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};At.prototype.updateConnectionOutline=function(e,t){var n=yt(t);L(e,{x:n.x-this._outlineOffset,
y:n.y-this._outlineOffset,width:n.width+this._outlineOffset*2,height:n.height+this._outlineOffset*2})};At.prototype.registerProvider=function(e,t){t||(t=e,e=Fp),
this._eventBus.on("outline.getProviders",e,function(n){n.providers.push(t)})};At.prototype._getProviders=function(){var e=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(e),e.providers};At.prototype.getOutline=function(e){var t,n=this._getProviders();return E(n,function(o){
mt(o.getOutline)&&(t=t||o.getOutline(e))}),t};At.$inject=["eventBus","styles","elementRegistry"];var Ii=6;function uo(e,t,n){this._canvas=t;var o=this;e.on("element.changed",function(i){n.isSelected(i.element)&&o._updateMultiSelectionOutline(n.get())}),e.on(
"selection.changed",function(i){var r=i.newSelection;o._updateMultiSelectionOutline(r)})}uo.prototype._updateMultiSelectionOutline=function(e){var t=this._canvas.
getLayer("selectionOutline");Ho(t);var n=e.length>1,o=this._canvas.getContainer();if(P(o)[n?"add":"remove"]("djs-multi-select"),!!n){var i=Gp(yt(e)),r=j("rect");
L(r,A({rx:3},i)),P(r).add("djs-selection-outline"),N(t,r)}};uo.$inject=["eventBus","canvas","selection"];function Gp(e){return{x:e.x-Ii,y:e.y-Ii,width:e.width+Ii*
2,height:e.height+Ii*2}}var ou={__depends__:[wt],__init__:["outline","multiSelectionOutline"],outline:["type",At],multiSelectionOutline:["type",uo]};var Wp=500,qp=1250,Vp=1500,ji=Math.round;function Kp(e){return{x:e.x+ji(e.width/2),y:e.y+ji(e.height/2)}}function Ni(e,t,n,o,i){function r(a,c,l,u){return i.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:u})}e.on("shape.move.start",Vp,function(a){var c=a.context,l=a.shape,u=o.get().slice();u.indexOf(l)===-1&&(u=
[l]),u=Up(u),A(c,{shapes:u,validatedShapes:u,shape:l})}),e.on("shape.move.start",qp,function(a){var c=a.context,l=c.validatedShapes,u;if(u=c.canExecute=r(l),!u)
return!1}),e.on("shape.move.move",Wp,function(a){var c=a.context,l=c.validatedShapes,u=a.hover,h={x:a.dx,y:a.dy},f={x:a.x,y:a.y},d;if(d=r(l,h,f,u),c.delta=h,c.canExecute=
d,d===null){c.target=null;return}c.target=u}),e.on("shape.move.end",function(a){var c=a.context,l=c.delta,u=c.canExecute,h=u==="attach",f=c.shapes;if(u===!1)return!1;
l.x=ji(l.x),l.y=ji(l.y),!(l.x===0&&l.y===0)&&n.moveElements(f,l,c.target,{primaryShape:c.shape,attach:h})}),e.on("element.mousedown",function(a){if(Mt(a)){var c=ke(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,u){if(pt(l)&&(u=l,l=!1),!(c.waypoints||!c.parent)&&!P(a.target).
has("djs-hit-no-move")){var h=Kp(c),f=t.init(a,h,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:u||{}}});if(f!==!1)return!0}}this.start=s}
Ni.$inject=["eventBus","dragging","modeling","selection","rules"];function Up(e){var t=ne(e,"id");return Z(e,function(n){for(;n=n.parent;)if(t[n.id])return!1;return!0})}var iu=499,Is="djs-dragging",ru="drop-ok",su="drop-not-ok",au="new-parent",cu="attach-ok";function Di(e,t,n,o){function i(c){var l=r(c),u=Yp(l);return u}function r(c){
var l=La(c),u=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),h=l.concat(u),f=[...new Set(h)];return f}function s(c,l){[cu,ru,su,au].forEach(function(u){u===
l?t.addMarker(c,u):t.removeMarker(c,u)})}function a(c,l,u){o.addDragger(l,c.dragGroup),u&&t.addMarker(l,Is),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}e.on("shape.move.start",iu,function(c){var l=c.context,u=l.shapes,h=l.allDraggedElements,f=i(u);if(!l.dragGroup){var d=j("g");L(d,n.cls("\
djs-drag-group",["no-events"]));var m=t.getActiveLayer();N(m,d),l.dragGroup=d}f.forEach(function(w){o.addDragger(w,l.dragGroup)}),h?h=No([h,r(u)]):h=r(u),E(h,function(w){
t.addMarker(w,Is)}),l.allDraggedElements=h,l.differentParents=Zp(u)}),e.on("shape.move.move",iu,function(c){var l=c.context,u=l.dragGroup,h=l.target,f=l.shape.parent,
d=l.canExecute;h&&(d==="attach"?s(h,cu):l.canExecute&&f&&h.id!==f.id?s(h,au):s(h,l.canExecute?ru:su)),ot(u,c.dx,c.dy)}),e.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,u=l.target;u&&s(u,null)}),e.on("shape.move.cleanup",function(c){var l=c.context,u=l.allDraggedElements,h=l.dragGroup;E(u,function(f){
t.removeMarker(f,Is)}),h&&K(h)}),this.makeDraggable=a}Di.$inject=["eventBus","canvas","styles","previewSupport"];function Yp(e){var t=new Set;e.forEach(function(o){
t.add(o.id)});var n=Z(e,function(o){return U(o)?t.has(o.source.id)&&t.has(o.target.id):!0});return n}function Zp(e){return _a(ne(e,function(t){return t.parent&&
t.parent.id}))!==1}var lu={__depends__:[ri,wt,ou,xt,Ct,hn],__init__:["move","movePreview"],move:["type",Ni],movePreview:["type",Di]};var Hi=Math.max,zi=Math.min,Xp=20;function uu(e,t,n){var o=n.x,i=n.y,r={x:e.x,y:e.y,width:e.width,height:e.height};return t.indexOf("n")!==-1?(r.y=e.y+i,r.height=e.height-i):t.indexOf("s")!==-1&&
(r.height=e.height+i),t.indexOf("e")!==-1?r.width=e.width+o:t.indexOf("w")!==-1&&(r.x=e.x+o,r.width=e.width-o),r}function Bi(e,t,n){var o=t[e],i=n.min&&n.min[e],r=n.max&&n.max[e];return H(i)&&(o=(/top|left/.test(e)?zi:Hi)(o,i)),H(r)&&(o=(/top|left/.test(e)?Hi:zi)(o,r)),o}function hu(e,t){
if(!t)return e;var n=nt(e);return ks({top:Bi("top",n,t),right:Bi("right",n,t),bottom:Bi("bottom",n,t),left:Bi("left",n,t)})}function fu(e,t,n,o){var i=nt(t),r={
top:/n/.test(e)?i.bottom-n.height:i.top,left:/w/.test(e)?i.right-n.width:i.left,bottom:/s/.test(e)?i.top+n.height:i.bottom,right:/e/.test(e)?i.left+n.width:i.right},
s=o?nt(o):r,a={top:zi(r.top,s.top),left:zi(r.left,s.left),bottom:Hi(r.bottom,s.bottom),right:Hi(r.right,s.right)};return ks(a)}function ho(e,t){return typeof e<
"u"?e:Xp}function Qp(e,t){var n,o,i,r;return typeof t=="object"?(n=ho(t.left),o=ho(t.right),i=ho(t.top),r=ho(t.bottom)):n=o=i=r=ho(t),{x:e.x-n,y:e.y-i,width:e.width+
n+o,height:e.height+i+r}}function Jp(e){return!(e.waypoints||e.type==="label")}function du(e,t){var n;if(e.length===void 0?n=Z(e.children,Jp):n=e,n.length)return Qp(
yt(n),t)}var pu=10;function Ye(e,t,n,o){this._dragging=o,this._rules=t;var i=this;function r(c,l){var u=c.shape,h=c.direction,f=c.resizeConstraints,d;c.delta=l,d=uu(u,h,
l),c.newBounds=hu(d,f),c.canExecute=i.canResize(c)}function s(c){var l=c.resizeConstraints,u=c.minBounds;l===void 0&&(u===void 0&&(u=i.computeMinResizeBox(c)),c.
resizeConstraints={min:nt(u)})}function a(c){var l=c.shape,u=c.canExecute,h=c.newBounds;if(u){if(h=ec(h),!tm(l,h))return;n.resizeShape(l,h)}}e.on("resize.start",
function(c){s(c.context)}),e.on("resize.move",function(c){var l={x:c.dx,y:c.dy};r(c.context,l)}),e.on("resize.end",function(c){a(c.context)})}Ye.prototype.canResize=
function(e){var t=this._rules,n=Pe(e,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",n)};Ye.prototype.activate=function(e,t,n){var o=this.
_dragging,i,r;if(typeof n=="string"&&(n={direction:n}),i=A({shape:t},n),r=i.direction,!r)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");o.init(
e,js(t,r),"resize",{autoActivate:!0,cursor:em(r),data:{shape:t,context:i}})};Ye.prototype.computeMinResizeBox=function(e){var t=e.shape,n=e.direction,o,i;return o=
e.minDimensions||{width:pu,height:pu},i=du(t,e.childrenBoxPadding),fu(n,t,o,i)};Ye.$inject=["eventBus","rules","modeling","dragging"];function tm(e,t){return e.
x!==t.x||e.y!==t.y||e.width!==t.width||e.height!==t.height}function js(e,t){var n=se(e),o=nt(e),i={x:n.x,y:n.y};return t.indexOf("n")!==-1?i.y=o.top:t.indexOf("\
s")!==-1&&(i.y=o.bottom),t.indexOf("e")!==-1?i.x=o.right:t.indexOf("w")!==-1&&(i.x=o.left),i}function em(e){var t="resize-";return e==="n"||e==="s"?t+"ns":e==="\
e"||e==="w"?t+"ew":e==="nw"||e==="se"?t+"nwse":t+"nesw"}var mu="djs-resizing",gu="resize-not-ok",nm=500;function Fi(e,t,n){function o(r){var s=r.shape,a=r.newBounds,c=r.frame;c||(c=r.frame=n.addFrame(s,t.getActiveLayer()),
t.addMarker(s,mu)),a.width>5&&L(c,{x:a.x,width:a.width}),a.height>5&&L(c,{y:a.y,height:a.height}),r.canExecute?P(c).remove(gu):P(c).add(gu)}function i(r){var s=r.
shape,a=r.frame;a&&K(r.frame),t.removeMarker(s,mu)}e.on("resize.move",nm,function(r){o(r.context)}),e.on("resize.cleanup",function(r){i(r.context)})}Fi.$inject=
["eventBus","canvas","previewSupport"];var Gi=-6,Wi=8,qi=20,fo="djs-resizer",om=["n","w","s","e","nw","ne","se","sw"];function Zt(e,t,n,o){this._resize=o,this._canvas=t;var i=this;e.on("selection.cha\
nged",function(r){var s=r.newSelection;i.removeResizers(),s.length===1&&E(s,me(i.addResizer,i))}),e.on("shape.changed",function(r){var s=r.element;n.isSelected(
s)&&(i.removeResizers(),i.addResizer(s))})}Zt.prototype.makeDraggable=function(e,t,n){var o=this._resize;function i(r){Mt(r)&&o.activate(r,e,n)}B.bind(t,"moused\
own",i),B.bind(t,"touchstart",i)};Zt.prototype._createResizer=function(e,t,n,o){var i=this._getResizersParent(),r=im(o),s=j("g");P(s).add(fo),P(s).add(fo+"-"+e.
id),P(s).add(fo+"-"+o),N(i,s);var a=j("rect");L(a,{x:-Wi/2+r.x,y:-Wi/2+r.y,rx:2,width:Wi,height:Wi}),P(a).add(fo+"-visual"),N(s,a);var c=j("rect");return L(c,{x:-qi/
2+r.x,y:-qi/2+r.y,width:qi,height:qi}),P(c).add(fo+"-hit"),N(s,c),xc(s,t,n),s};Zt.prototype.createResizer=function(e,t){var n=js(e,t),o=this._createResizer(e,n.
x,n.y,t);this.makeDraggable(e,o,t)};Zt.prototype.addResizer=function(e){var t=this;U(e)||E(om,function(n){t._resize.canResize({shape:e,direction:n})&&t.createResizer(
e,n)})};Zt.prototype.removeResizers=function(){var e=this._getResizersParent();Ho(e)};Zt.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Zt.$inject=["eventBus","canvas","selection","resize"];function im(e){var t={x:0,y:0};return e.indexOf("e")!==-1?t.x=-Gi:e.indexOf("w")!==-1&&(t.x=Gi),
e.indexOf("s")!==-1?t.y=-Gi:e.indexOf("n")!==-1&&(t.y=Gi),t}var yu={__depends__:[xt,Ct,hn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Ye],resizePreview:["type",Fi],resizeHandles:["type",Zt]};function jt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}jt.prototype.getSnapOrigin=function(e){return this._snapOrigins[e]};
jt.prototype.setSnapOrigin=function(e,t){this._snapOrigins[e]=t,this._snapLocations.indexOf(e)===-1&&this._snapLocations.push(e)};jt.prototype.addDefaultSnap=function(e,t){
var n=this._defaultSnaps[e];n||(n=this._defaultSnaps[e]=[]),n.push(t)};jt.prototype.getSnapLocations=function(){return this._snapLocations};jt.prototype.setSnapLocations=
function(e){this._snapLocations=e};jt.prototype.pointsForTarget=function(e){var t=e.id||e,n=this._targets[t];return n||(n=this._targets[t]=new Vi,n.initDefaults(
this._defaultSnaps)),n};function Vi(){this._snapValues={}}Vi.prototype.add=function(e,t){var n=this._snapValues[e];n||(n=this._snapValues[e]={x:[],y:[]}),n.x.indexOf(
t.x)===-1&&n.x.push(t.x),n.y.indexOf(t.y)===-1&&n.y.push(t.y)};Vi.prototype.snap=function(e,t,n,o){var i=this._snapValues[t];return i&&pl(e[n],i[n],o)};Vi.prototype.
initDefaults=function(e){var t=this;E(e||{},function(n,o){E(n,function(i){t.add(o,i)})})};var rm=1250;function Ze(e,t,n){var o=this;this._elementRegistry=e,t.on(["create.start","shape.move.start"],function(i){o.initSnap(i)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],rm,function(i){var r=i.context,s=r.shape,a=r.snapContext,c=r.target;if(!(i.originalEvent&&J(i.originalEvent))&&!(ce(
i)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=o.addSnapTargetPoints(l,s,c),l.initialized=!0),n.snap(i,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){n.hide()})}Ze.$inject=["elementRegistry","eventBus","snapping"];Ze.prototype.initSnap=function(e){var t=this._elementRegistry,n=e.context,o=n.shape,i=n.
snapContext;i||(i=n.snapContext=new jt);var r;t.get(o.id)?r=Ge(o,e):r={x:e.x+Ge(o).x,y:e.y+Ge(o).y};var s={x:r.x-o.width/2,y:r.y-o.height/2},a={x:r.x+o.width/2,
y:r.y+o.height/2};return i.setSnapOrigin("mid",{x:r.x-e.x,y:r.y-e.y}),Gt(o)||(i.setSnapOrigin("top-left",{x:s.x-e.x,y:s.y-e.y}),i.setSnapOrigin("bottom-right",{
x:a.x-e.x,y:a.y-e.y})),i};Ze.prototype.addSnapTargetPoints=function(e,t,n){var o=this.getSnapTargets(t,n);return E(o,function(i){if(Gt(i)){Gt(t)&&e.add("mid",Ge(
i));return}if(U(i)){if(i.waypoints.length<3)return;var r=i.waypoints.slice(1,-1);E(r,function(s){e.add("mid",s)});return}e.add("mid",Ge(i))}),!H(t.x)||!H(t.y)||
this._elementRegistry.get(t.id)&&e.add("mid",Ge(t)),e};Ze.prototype.getSnapTargets=function(e,t){return xi(t).filter(function(n){return!sm(n)})};function sm(e){
return!!e.hidden}var am=1250;function Xe(e,t){var n=this;e.on(["resize.start"],function(o){n.initSnap(o)}),e.on(["resize.move","resize.end"],am,function(o){var i=o.context,r=i.shape,
s=r.parent,a=i.direction,c=i.snapContext;if(!(o.originalEvent&&J(o.originalEvent))&&!ce(o)){var l=c.pointsForTarget(s);l.initialized||(l=n.addSnapTargetPoints(l,
r,s,a),l.initialized=!0),um(a)&&bt(o,"x",o.x),hm(a)&&bt(o,"y",o.y),t.snap(o,l)}}),e.on(["resize.cleanup"],function(){t.hide()})}Xe.prototype.initSnap=function(e){
var t=e.context,n=t.shape,o=t.direction,i=t.snapContext;i||(i=t.snapContext=new jt);var r=vu(n,o);return i.setSnapOrigin("corner",{x:r.x-e.x,y:r.y-e.y}),i};Xe.prototype.
addSnapTargetPoints=function(e,t,n,o){var i=this.getSnapTargets(t,n);return E(i,function(r){e.add("corner",gl(r)),e.add("corner",ml(r))}),e.add("corner",vu(t,o)),
e};Xe.$inject=["eventBus","snapping"];Xe.prototype.getSnapTargets=function(e,t){return xi(t).filter(function(n){return!cm(n,e)&&!U(n)&&!lm(n)&&!Gt(n)})};function vu(e,t){
var n=se(e),o=nt(e),i={x:n.x,y:n.y};return t.indexOf("n")!==-1?i.y=o.top:t.indexOf("s")!==-1&&(i.y=o.bottom),t.indexOf("e")!==-1?i.x=o.right:t.indexOf("w")!==-1&&
(i.x=o.left),i}function cm(e,t){return e.host===t}function lm(e){return!!e.hidden}function um(e){return e==="n"||e==="s"}function hm(e){return e==="e"||e==="w"}var fm=7,dm=1e3;function Xt(e){this._canvas=e,this._asyncHide=Nn(me(this.hide,this),dm)}Xt.$inject=["canvas"];Xt.prototype.snap=function(e,t){var n=e.context,o=n.
snapContext,i=o.getSnapLocations(),r={x:ce(e,"x"),y:ce(e,"y")};E(i,function(s){var a=o.getSnapOrigin(s),c={x:e.x+a.x,y:e.y+a.y};if(E(["x","y"],function(l){var u;
r[l]||(u=t.snap(c,s,l,fm),u!==void 0&&(r[l]={value:u,originValue:u-a[l]}))}),r.x&&r.y)return!1}),this.showSnapLine("vertical",r.x&&r.x.value),this.showSnapLine(
"horizontal",r.y&&r.y.value),E(["x","y"],function(s){var a=r[s];pt(a)&&bt(e,s,a.originValue)})};Xt.prototype._createLine=function(e){var t=this._canvas.getLayer(
"snap"),n=j("path");return L(n,{d:"M0,0 L0,0"}),P(n).add("djs-snap-line"),N(t,n),{update:function(o){H(o)?e==="horizontal"?L(n,{d:"M-100000,"+o+" L+100000,"+o,display:""}):
L(n,{d:"M "+o+",-100000 L "+o+", +100000",display:""}):L(n,{display:"none"})}}};Xt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Xt.prototype.showSnapLine=function(e,t){var n=this.getSnapLine(e);n&&n.update(t),this._asyncHide()};Xt.prototype.
getSnapLine=function(e){return this._snapLines||this._createSnapLines(),this._snapLines[e]};Xt.prototype.hide=function(){E(this._snapLines,function(e){e.update()})};var xu={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Ze],resizeSnapping:["type",Xe],snapping:["type",Xt]};var pm=15;function Ki(e,t){var n;function o(a){return s(a.originalEvent)}e.on("canvas.focus.changed",function(a){a.focused?e.on("element.mousedown",500,o):e.off(
"element.mousedown",o)}),e.on("diagram.destroy",function(){n&&r()});function i(a){var c=n.start,l=n.button,u=St(a),h=Lt(u,c);if(!n.dragging&&mm(h)>pm&&(n.dragging=
!0,l===0&&li(e),Yn("grab")),n.dragging){var f=n.last||n.start;h=Lt(u,f),t.scroll({dx:h.x,dy:h.y}),n.last=u}a.preventDefault()}function r(a){B.unbind(document,"m\
ousemove",i),B.unbind(document,"mouseup",r),n=null,ci()}function s(a){if(!je(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return n={button:c,start:St(a)},B.bind(document,"mousemove",i),B.bind(document,"mouseup",r),!0}}this.isActive=function(){return!!n}}Ki.$inject=["eventBus","canv\
as"];function mm(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var wu={__init__:["moveCanvas"],moveCanvas:["type",Ki]};function po(e){return Math.log(e)/Math.log(10)}function Ns(e,t){var n=po(e.min),o=po(e.max),i=Math.abs(n)+Math.abs(o);return i/t}function bu(e,t){return Math.max(e.min,Math.min(e.max,t))}var gm=Math.sign||function(e){return e>=0?1:-1},Ds={min:.2,max:4},_u=10,ym=.1,vm=.75;function Rt(e,t,n){e=e||{},this._enabled=!1,this._canvas=n,this._container=
n._container,this._handleWheel=me(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||vm;var o=this;t.on("canvas.mouseover",function(){o._init(e.enabled!==
!1)}),t.on("canvas.mouseout",function(){o._init(!1)})}Rt.$inject=["config.zoomScroll","eventBus","canvas"];Rt.prototype.scroll=function(t){this._canvas.scroll(t)};
Rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Rt.prototype.zoom=function(t,n){var o=Ns(Ds,_u*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
ym&&(this._zoom(t,n,o),this._totalDelta=0)};Rt.prototype._handleWheel=function(t){if(this._enabled){var n=this._container;t.preventDefault();var o=t.ctrlKey||$c()&&
t.metaKey,i=t.shiftKey,r=-1*this._scale,s;if(o?r*=t.deltaMode===0?.02:.32:r*=t.deltaMode===0?1:16,o){var a=n.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*gm(t.deltaY)*r,this.zoom(s,c)}else i?s={dx:r*t.deltaY,dy:0}:s={dx:r*t.deltaX,dy:r*t.deltaY},this.scroll(
s)}};Rt.prototype.stepZoom=function(t,n){var o=Ns(Ds,_u);this._zoom(t,n,o)};Rt.prototype._zoom=function(e,t,n){var o=this._canvas,i=e>0?1:-1,r=po(o.zoom()),s=Math.
round(r/n)*n;s+=n*i;var a=Math.pow(10,s);o.zoom(bu(Ds,a),t)};Rt.prototype.toggle=function(t){var n=this._container,o=this._handleWheel,i=this._enabled;return typeof t>
"u"&&(t=!i),i!==t&&B[t?"bind":"unbind"](n,"wheel",o,!1),this._enabled=t,t};Rt.prototype._init=function(e){this.toggle(e)};var ku={__init__:["zoomScroll"],zoomScroll:["type",Rt]};var Ui=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},En=/[ \t\n\r]*/y,
xm=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,wm=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,bm=[["true",!0],["false",!1],["null",null]];
function mo(e){let t=0,n=u=>{throw new SyntaxError(`JSON: expected ${u} at character ${t+1}`)},o=u=>{u.lastIndex=t;let h=u.exec(e);return h&&(t=u.lastIndex),h?h[0]:
null},i=()=>{let u=o(wm)??n("a string");return u.includes("\\")?JSON.parse(u):u.slice(1,-1)},r=()=>{let u={};if(t++,o(En),e[t]==="}")return t++,u;for(;;){o(En);
let h=i();o(En),e[t]!==":"&&n("a colon"),t++;let f=c();if(h==="__proto__"?Object.defineProperty(u,h,{value:f,enumerable:!0,configurable:!0,writable:!0}):u[h]=f,
e[t]==="}")return t++,u;e[t]!==","&&n("a comma or }"),t++}},s=()=>{let u=[];if(t++,o(En),e[t]==="]")return t++,u;for(;;){if(u.push(c()),e[t]==="]")return t++,u;
e[t]!==","&&n("a comma or ]"),t++}},a=()=>{for(let[f,d]of bm)if(e.startsWith(f,t))return t+=f.length,d;let u=o(xm)??n("a value"),h=Number(u);return String(h)===
u?h:new Ui(u)};function c(){o(En);let u=e[t],h=u==="{"?r():u==="["?s():u==='"'?i():a();return o(En),h}let l=c();return t<e.length&&n("the end"),l}function Qe(e){
if(e instanceof Ui)return e.text;if(e===null||typeof e!="object")return JSON.stringify(e)??"null";if(Array.isArray(e))return`[${e.map(Qe).join(",")}]`;let t=[];
for(let n of Object.keys(e))e[n]!==void 0&&t.push(`${JSON.stringify(n)}:${Qe(e[n])}`);return`{${t.join(",")}}`}function Q(e,t){let n=e;if(!Object.keys(t).some(r=>n[r]!==
t[r]))return e;let i={...n,...t};for(let r of Object.keys(t))t[r]===void 0&&delete i[r];return i}var Yi=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(n=>this.frames?!this.frames.has(n.id):!t[n.id])}remember(t){let n=this.original.layout??{},o=Sn(t),i=t.waypoints?
{line:n.flows?.[o],points:t.waypoints,label:n.labels?.[o]}:{bounds:n.blocks?.[o],label:n.labels?.[o],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,i)}writtenLabel(t){let n=this.written.get(t);if(!n?.label||!Eu(n.points,t.waypoints))return;let{x:o,y:i,w:r,h:s}=n.label;return{x:+o+r/2,y:+i+s/2}}write(t){let n=t.
filter(i=>i.order!==void 0).sort((i,r)=>i.order-r.order),o=this.original.pools.map(i=>this.pool(i,n));return Q(this.head,{pools:o,layout:this.layout(n)})}pool(t,n){
let o=n.filter(s=>this.poolOf(s)?.id===t.id),r=n.find(s=>s.pool?.id===t.id)?.pool??t;return Q(r,{lanes:Em(t,o,this.original.layout?.blocks??{}),blocks:Hs(r.blocks,
o.filter(s=>s.block).map(_m)),flows:Hs(r.flows,o.filter(s=>s.flow).map(km))})}poolOf(t){if(!t.pool){for(let n=t.flow?t.source:t;n;n=n.parent)if(n.pool)return n.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let n=this.original.layout??{},{blocks:o,flows:i,labels:r}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=Sn(s),c=this.written.get(s);if(s.waypoints){let u=c&&Eu(c.points,s.waypoints);i[a]=u&&c.line?c.line:s.waypoints.map(h=>({x:Ce(h.x),y:Ce(h.y)})),u&&c.label&&
(r[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;o[a]=l?c.bounds:{x:Ce(s.x),y:Ce(s.y),w:Ce(s.width),h:Ce(s.
height)},c?.label&&(r[a]=Sm(c,s))}return Q(n,{blocks:Bs(n.blocks,o),flows:Bs(n.flows,i),labels:Bs(n.labels,r)})}};function Sn(e){return(e.block??e.flow??e.pool??
e.lane)?.id??e.id}function _m(e){let t=e.parent?.block?e.parent.block.id:void 0,n=e.host?e.host.block.id:void 0;return Q(e.block,{parent:t,host:n})}function km(e){
return Q(e.flow,{from:e.source.block.id,to:e.target.block.id})}function Em(e,t,n){let o=t.filter(c=>c.lane),i=new Map(o.map(c=>[c.lane.id,c.lane])),r=e.lanes??[],
s=r.filter(c=>i.has(c.id)||!n[c.id]).map(c=>i.get(c.id)??c);return o.every(c=>r.some(l=>l.id===c.lane.id))?s.length>0||s.length===r.length?Hs(e.lanes,s):void 0:
[...[...o].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!i.has(c.id))]}function Hs(e,t){return e&&e.length===t.length&&e.every((n,o)=>n===t[o])?e:t}function Bs(e,t){
let n=Object.keys(t);if(!e)return n.length>0?t:void 0;let o={};for(let r of Object.keys(e))r in t&&(o[r]=t[r]);for(let r of n)r in o||(o[r]=t[r]);return Object.
keys(o).length===Object.keys(e).length&&Object.keys(o).every(r=>o[r]===e[r])?e:o}function Eu(e,t){return e===t||e.length===t.length&&e.every((n,o)=>n.x===t[o].x&&
n.y===t[o].y)}function Sm(e,t){let n=t.x-e.x,o=t.y-e.y;return n===0&&o===0?e.label:{...e.label,x:Ce(+e.label.x+n),y:Ce(+e.label.y+o)}}function Ce(e){return Math.
round(e*10)/10}var go='Inter, "Inter Variable", system-ui, sans-serif',Mm={title:`600 13.5px ${go}`,small:`600 12px ${go}`,sub:`400 12px ${go}`,label:`500 12px ${go}`,heading:`\
600 13px ${go}`},Zi=null,yo=new Map;function Su(){yo.clear()}function it(e,t){let n=t+`
`+e,o=yo.get(n);if(o===void 0){if(Zi??=document.createElement("canvas").getContext("2d"),!Zi)return e.length*7;Zi.font=Mm[t],o=Zi.measureText(e).width,yo.size>2e4&&
yo.clear(),yo.set(n,o)}return o}function Et(e,t,n){if(it(e,n)<=t)return e;let o=0,i=e.length;for(;o<i;){let r=o+i+1>>1;it(e.slice(0,r).trimEnd()+"…",n)<=t?o=r:
i=r-1}return e.slice(0,o).trimEnd()+"…"}function Ae(e,t,n,o){let i=e.split(/\s+/).filter(Boolean),r=[],s="";for(;i.length>0;){let a=i[0],c=s?`${s} ${a}`:a;if(it(
c,n)<=t){s=c,i.shift();continue}if(r.length===o-1)return r.push(Et([s,...i].filter(Boolean).join(" "),t,n)),r;if(s){r.push(s),s="";continue}let l=Cm(a,t,n);r.push(
l),i[0]=a.slice(l.length)}return s&&r.push(s),r}function Cm(e,t,n){let o=e.length;for(;o>1&&it(e.slice(0,o),n)>t;)o--;return e.slice(0,o)}var Am={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},Rm={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},Om=72;function vo(e,t=e?.kind??""){return e?.shape?e.shape:Am[t]??(/start|-end$/.test(t)?"pill":"card")}function Mn(e,t){
return Rm[vo(e,t)]}function ft(e,t){let n=vo(e,t.block?.kind);return t.host?"event":n==="container"||n==="note"||n==="frame"||t.width>Om?n:n==="decision"||n==="\
gate"?"gate":"event"}var xo=20,Xi=96,Tm=16,Mu=10;function fe(e,t){let{x:n,y:o,width:i,height:r}=e,s=t.slice(1).map(u=>Math.min(Xi,it(u.label,"label"))+Tm),a=s.reduce(
(u,h)=>u+h,0),c=Math.min(1,(i-2*Mu)/Math.max(1,a)),l=i-Mu;return t.map((u,h)=>{if(h===0)return{x:n+i,y:o+r/2,side:"r"};let f=s[h-1]*c;return l-=f,{x:Math.round(
n+l+f/2),y:o+r,side:"b"}})}var dt={column:84,labelled:132,row:44};function Au(e,t,{room:n=new Map}={}){let o=new Map,i=0;for(let r of Lm(e,t)){let s=new Set(r.map(u=>u.id)),a=$m(r,t.filter(
u=>s.has(u.from)&&s.has(u.to)&&u.from!==u.to),n),c=1/0,l=-1/0;for(let u of r){let h=a.get(u.id);c=Math.min(c,h.y),l=Math.max(l,h.y+u.height)}for(let[u,h]of a)o.
set(u,{x:h.x,y:h.y-c+i});i+=l-c+dt.row*1.5}return o}function Lm(e,t){let n=new Map(e.map(r=>[r.id,r.id])),o=r=>{let s=r;for(;n.get(s)!==s;)s=n.get(s);return n.set(
r,s),s};for(let{from:r,to:s}of t)n.has(r)&&n.has(s)&&n.set(o(s),o(r));let i=new Map;for(let r of e){let s=o(r.id);i.set(s,[...i.get(s)??[],r])}return[...i.values()]}
function $m(e,t,n){let o=Pm(e,t),i=Im(e,o),{layers:r,edges:s}=jm(e,o,i);Dm(r,s);let a=Bm(r,n),c=Hm(r,s),l=new Map;for(let u of r)for(let h of u){if(!h.node)continue;
let f=a[h.rank];l.set(h.node.id,{x:f.x+(f.width-h.node.width)/2,y:c.get(h)-h.node.height/2})}return l}function Pm(e,t){let n=new Map(e.map(a=>[a.id,[]])),o=new Set;
for(let a of t)n.get(a.from)?.push(a),o.add(a.to);let i=new Map,r=[],s=a=>{let c=[{id:a,next:0}];for(i.set(a,"open");c.length>0;){let l=c[c.length-1],u=n.get(l.
id)?.[l.next++];if(!u){i.set(l.id,"done"),c.pop();continue}let h=i.get(u.to);h!=="open"&&r.push(u),h||(i.set(u.to,"open"),c.push({id:u.to,next:0}))}};for(let a of e)
!o.has(a.id)&&!i.has(a.id)&&s(a.id);for(let a of e)i.has(a.id)||s(a.id);return r}function Im(e,t){let n=new Map(e.map(s=>[s.id,0])),o=new Map(e.map(s=>[s.id,0])),
i=new Map(e.map(s=>[s.id,[]]));for(let s of t)o.set(s.to,(o.get(s.to)??0)+1),i.get(s.from)?.push(s);let r=e.filter(s=>o.get(s.id)===0).map(s=>s.id);for(let s=r.
shift();s!==void 0;s=r.shift())for(let{to:a}of i.get(s)??[])n.set(a,Math.max(n.get(a)??0,(n.get(s)??0)+1)),o.set(a,(o.get(a)??1)-1),o.get(a)===0&&r.push(a);return n}
function jm(e,t,n){let o=[],i=new Map,r=a=>((o[a.rank]??=[]).push(a),a);for(let a of e)i.set(a.id,r({node:a,rank:n.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let u=l>0?.08:1,h=i.get(a),f=i.get(c),d=h;for(let m=h.rank+1;m<f.rank;m++){let w=r({rank:m,height:8,weight:.1});s.push({a:d,b:w,
weight:u,exit:d===h?l:0}),d=w}s.push({a:d,b:f,weight:u,exit:d===h?l:0})}for(let a=0;a<o.length;a++)o[a]??=[];return{layers:o,edges:s}}var Ru=.15,Nm=1.5;function Dm(e,t){
let n=Cu(t,"b","a"),o=Cu(t,"a","b"),i=e.map(a=>[...a]),r=zs(e,t),s=(a,c,l)=>{let u=new Map(c.map((f,d)=>[f,d])),h=new Map(a.map((f,d)=>{let m=l.get(f);if(!m)return[
f,d];let w=m.reduce((M,b)=>M+(u.get(b.cell)??0)+b.exit*Ru,0)/m.length,v=l===n&&m.every(M=>M.exit>0);return[f,v?w+Nm:w]}));a.sort((f,d)=>h.get(f)-h.get(d))};for(let a=1;a<
e.length;a++)s(e[a],e[a-1],n);i=e.map(a=>[...a]),r=zs(e,t);for(let a=0;a<8&&r>0;a++){for(let l=e.length-2;l>=0;l--)s(e[l],e[l+1],o);for(let l=1;l<e.length;l++)s(
e[l],e[l-1],n);let c=zs(e,t);c<r&&([i,r]=[e.map(l=>[...l]),c])}i.forEach((a,c)=>e[c]=a)}function Cu(e,t,n){let o=new Map;for(let i of e)o.set(i[t],[...o.get(i[t])??
[],{cell:i[n],exit:i.exit}]);return o}function zs(e,t){let n=new Map(e.flatMap(r=>r.map((s,a)=>[s,a]))),o=new Map;for(let{a:r,b:s,exit:a}of t){let c=o.get(r.rank)??
[];c.push([(n.get(r)??0)+a*Ru,n.get(s)??0]),o.set(r.rank,c)}let i=0;for(let r of o.values()){r.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<r.length;s++)for(let a=s+
1;a<r.length;a++)r[a][1]<r[s][1]&&r[a][0]>r[s][0]&&i++}return i}function Bm(e,t){let n=0;return e.map(o=>{let i=Math.max(0,...o.map(a=>a.node?.width??0)),r=Math.
max(0,...o.map(a=>a.node&&t.get(a.node.id)||0)),s={x:n,width:i};return n+=Math.ceil((i+(r?Math.max(dt.column,r+76):dt.column))/10)*10,s})}function Hm(e,t){let n=new Map;
for(let s of e){let a=0;for(let c of s)n.set(c,a+c.height/2),a+=c.height+dt.row}let o=new Map,i=new Map;for(let{a:s,b:a,weight:c}of t)o.set(a,[...o.get(a)??[],{
cell:s,weight:c}]),i.set(s,[...i.get(s)??[],{cell:a,weight:c}]);let r=(s,a)=>{let c=s.map(l=>{let u=a.get(l);if(!u)return n.get(l);let h=u.reduce((f,d)=>f+d.weight,
0);return u.reduce((f,d)=>f+n.get(d.cell)*d.weight,0)/h});zm(s,c).forEach((l,u)=>n.set(s[u],l))};for(let s=0;s<6;s++){for(let a=1;a<e.length;a++)r(e[a],o);for(let a=e.
length-2;a>=0;a--)r(e[a],i)}for(let s=1;s<e.length;s++)r(e[s],o);for(let[s,a]of n)n.set(s,Math.round(a/10)*10);return n}function zm(e,t){let n=[],o=[];return e.
forEach((i,r)=>{for(o.push(r===0?0:o[r-1]+e[r-1].height/2+i.height/2+(i.node&&e[r-1].node?dt.row:dt.row/2)),n.push({first:r,last:r,at:t[r]-o[r],sum:(t[r]-o[r])*
i.weight,weight:i.weight});n.length>1&&n[n.length-2].at>n[n.length-1].at;){let s=n.pop(),a=n[n.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),n.flatMap(i=>e.slice(i.first,i.last+1).map((r,s)=>i.at+o[i.first+s]))}var Fm="http://www.w3.org/2000/svg";function R(e,t,n){let o=document.createElementNS(Fm,e);for(let i in t){let r=t[i];r!==void 0&&o.setAttribute(i,String(r))}return n?.
appendChild(o),o}function Ou(e,t){let n=`M${e[0].x} ${e[0].y}`;for(let i=1;i<e.length-1;i++){let r=e[i-1],s=e[i],a=e[i+1],c=Math.hypot(s.x-r.x,s.y-r.y),l=Math.hypot(
a.x-s.x,a.y-s.y),u=Math.min(t,c/2,l/2);if(u<.5){n+=`L${s.x} ${s.y}`;continue}let[h,f]=[s.x+(r.x-s.x)/c*u,s.y+(r.y-s.y)/c*u],[d,m]=[s.x+(a.x-s.x)/l*u,s.y+(a.y-s.
y)/l*u];n+=`L${h} ${f}Q${s.x} ${s.y} ${d} ${m}`}let o=e[e.length-1];return`${n}L${o.x} ${o.y}`}function Qi(e,t){let n=e.length,o="";for(let i=0;i<n;i++){let[r,s]=e[(i+
n-1)%n],[a,c]=e[i],[l,u]=e[(i+1)%n],h=Math.hypot(a-r,c-s),f=Math.hypot(l-a,u-c),d=Math.min(t,h/2,f/2);o+=`${i?"L":"M"}${a+(r-a)/h*d} ${c+(s-c)/h*d}Q${a} ${c} ${a+
(l-a)/f*d} ${c+(u-c)/f*d}`}return`${o}Z`}function Nt(e,t,n,o,i,r){return R("use",{href:`#icon-${e}`,x:t,y:n,width:o,height:o,class:i},r)}var Fs=150,Gs=2,Tu=15;function An(e,t,n={}){let o=Gm(t),i=R("path",{class:"line",d:Ou(Wm(t,5),12)},e);if(R("path",{class:"head",d:o},e),n.isDefault&&R("path",{class:"\
default-mark",d:qm(t)},e),R("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},e),n.add){let r=R("g",{class:"flow-add",transform:`translate(${n.add.x} ${n.add.y})`},
e);R("circle",{class:"exit-add",r:10},r),R("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},r)}return i}function Lu(e){let t=it(e,"label");if(t<=Fs)return[e];let n=Ae(
e,Math.min(Fs,t/Gs+24),"label",Gs);return n.join(" ")===e?n:Ae(e,Fs,"label",Gs)}function wo(e){let t=Lu(e);return{width:Math.ceil(Math.max(...t.map(n=>it(n,"lab\
el"))))+18,height:7+Tu*t.length}}function $u(e,t,n){let o=Lu(t),{width:i,height:r}=wo(t),s=R("g",{class:"flow-label",transform:`translate(${n.x-i/2} ${n.y-r/2})`},
e);R("rect",{class:"pill",width:i,height:r,rx:11},s),o.forEach((a,c)=>{R("text",{class:"pill-text",x:o.length>1?i/2:9,y:15.2+c*Tu,...o.length>1?{"text-anchor":"\
middle"}:{}},s).textContent=a}),o.join(" ")!==t&&(R("title",{},s).textContent=t)}function Gm(e){let t=e[e.length-1],n=e[e.length-2];for(let a=e.length-2;a>0&&n.
x===t.x&&n.y===t.y;a--)n=e[a-1];let o=Math.hypot(t.x-n.x,t.y-n.y)||1,[i,r]=[(t.x-n.x)/o,(t.y-n.y)/o],s=(a,c)=>`${Cn(t.x-i*a-r*c)} ${Cn(t.y-r*a+i*c)}`;return`M${s(
1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function Wm(e,t){let n=e[e.length-1],o=e[e.length-2],i=Math.hypot(n.x-o.x,n.y-o.y);if(i<=t)return e;let r={x:n.x-(n.
x-o.x)/i*t,y:n.y-(n.y-o.y)/i*t};return[...e.slice(0,-1),r]}function qm(e){let[t,n]=e.length>3?e.slice(2):e,o=Math.hypot(n.x-t.x,n.y-t.y)||1,[i,r]=[(n.x-t.x)/o,(n.
y-t.y)/o],[s,a]=[t.x+i*13,t.y+r*13];return`M${Cn(s-i*3-r*6)} ${Cn(a-r*3+i*6)}L${Cn(s+i*3+r*6)} ${Cn(a+r*3-i*6)}`}function Cn(e){return Math.round(e*100)/100}var Rn={left:32,top:56,right:32,bottom:46},Ws=40;function Pu(e,t){let n=new Map,o=e.layout?.blocks??{},i=0;for(let r of e.pools){let s=r.blocks.filter(h=>!o[h.id]);
if(s.length===0)continue;let a=qs(r.blocks,r.flows,t,h=>o[h.id]?{width:+o[h.id].w,height:+o[h.id].h}:void 0),c=s.length===r.blocks.length,l=c?{x:0,y:i}:Vm(r.blocks,
o),u=i;for(let h of s){let f=a.get(h.id);if(!f)continue;let d={...f,x:f.x+l.x,y:f.y+l.y};n.set(h.id,d),u=Math.max(u,d.y+d.height)}c&&(i=u+80)}return n}function Vm(e,t){
let n=1/0,o=-1/0;for(let i of e){let r=t[i.id];r&&(n=Math.min(n,+r.x),o=Math.max(o,+r.y+ +r.h))}return{x:n,y:o+60}}function qs(e,t,n,o){let i=new Map,r=new Map(
e.map(u=>[u.id,u])),s=u=>r.get(u)?.host??u,a=u=>{let h=r.get(u.from);return!h||h.host?1:Math.max(0,n.exits(h).findIndex(f=>f.name===(u.exit??"")))},c=new Map;for(let u of t){
let h=r.get(u.from),f=h&&n.wordsOf(u,h,2);f&&c.set(s(u.from),Math.max(c.get(s(u.from))??0,wo(f).width))}let l=u=>{let h=e.filter(b=>(b.parent||void 0)===u&&!b.host),
f=h.map(b=>{let x=e.some(y=>y.parent===b.id)?l(b.id):o(b)??Mn(n.kind(b.kind),b.kind),p=x.width<=72&&b.name?20:0;return{id:b.id,width:x.width,height:x.height+2*p,
outside:p}}),d=new Set(h.map(b=>b.id)),m=t.map(b=>({from:s(b.from),to:s(b.to),exit:a(b)})).filter(b=>d.has(b.from)&&d.has(b.to)),w=Au(f,m,{room:c}),v=0,M=0;for(let b of f){
let g=w.get(b.id)??{x:0,y:0};i.set(b.id,{x:g.x,y:g.y+b.outside,width:b.width,height:b.height-2*b.outside}),v=Math.max(v,g.x+b.width),M=Math.max(M,g.y+b.height)}
return{width:v+Rn.left+Rn.right,height:M+Rn.top+Rn.bottom}};return l(void 0),Km(e,i),i}function Km(e,t){let n=new Map(e.map(s=>[s.id,s])),o=new Set,i=s=>{if(o.has(
s.id))return;o.add(s.id);let a=s.parent?n.get(s.parent):void 0;if(!a)return;i(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+Rn.left,y:l.y+
c.y+Rn.top})};e.forEach(i);let r=new Map;for(let s of e){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=r.get(s.host)??0;r.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-Ws/2,width:Ws,height:Ws})}}function Iu(e,t){let n=e.get("canvas"),o=e.get("elementFactory"),i=e.get("documentModel"),r=e.get("looks"),s=e.get("layouter");i.begin(t);let a=n.getRootElement(),
c=t.layout?.blocks??{},l=Pu(t,r),u=new Map,h=[],f=(v,M)=>{let b=o.createShape({...v,id:m(v.id),order:i.nextOrder()});return h.push({shape:b,parent:M}),b},d=new Set,
m=v=>{let M=v;for(let b=2;d.has(M);b++)M=`${v}~${b}`;return d.add(M),M};for(let v of t.pools){let M=c[v.id]?f({id:v.id,pool:v,...Vs(c[v.id])},a):a;for(let b of v.
lanes??[])c[b.id]&&f({id:b.id,lane:b,...Vs(c[b.id])},M);for(let b of Zm(v.blocks)){let g=Mn(r.kind(b.kind),b.kind),x=c[b.id]?Vs(c[b.id]):l.get(b.id)??{x:0,y:0,...g},
p=b.parent&&u.get(b.parent)||M,y=b.host?u.get(b.host):void 0;u.set(b.id,f({id:b.id,block:b,host:y,...x},p))}}Ym(t,u,i);let w=Um(t,u,o,i,m);for(let{shape:v,parent:M}of h)
n.addShape(v,M),i.remember(v);for(let v of w)v.waypoints??=s.layoutConnection(v),n.addConnection(v,bo(v.source,v.target)??a),i.remember(v)}function Um(e,t,n,o,i){
let r=[];for(let s of e.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let u=e.layout?.flows?.[a.id],h=u&&u.length>1?u.map(f=>({
x:+f.x,y:+f.y})):void 0;r.push(n.createConnection({id:i(a.id),flow:a,source:c,target:l,waypoints:h,order:o.nextOrder()}))}return r}function Ym(e,t,n){for(let o of e.
pools)for(let i of o.blocks){let r=t.get(i.id);r&&(r.order=n.nextOrder())}}function Vs(e){return{x:+e.x,y:+e.y,width:+e.w,height:+e.h}}function Zm(e){let t=new Map(
e.map(o=>[o.id,o])),n=(o,i=0)=>{let r=t.get(o.host??"")??t.get(o.parent??"");return r&&i<100?1+n(r,i+1):0};return e.map(o=>({block:o,depth:n(o)})).sort((o,i)=>o.
depth-i.depth).map(({block:o})=>o)}function bo(e,t){let n=new Set;for(let o=e.parent;o;o=o.parent)n.add(o);for(let o=t.parent;o;o=o.parent)if(n.has(o))return o;
return null}var Ji=240,_o=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,n){this.drop(t),this.owners.set(t,n);for(let o of n)for(let i of Ks(o.rect)){let r=this.
cells.get(i);r||this.cells.set(i,r=new Set),r.add(o)}}drop(t){for(let n of this.owners.get(t)??[])for(let o of Ks(n.rect))this.cells.get(o)?.delete(n);this.owners.
delete(t)}touching(t){let n=new Set;for(let o of Ks(t))for(let i of this.cells.get(o)??[])ko(i.rect,t)&&n.add(i);return n}};function*Ks(e){let t=Math.floor((e.x+
e.width)/Ji),n=Math.floor((e.y+e.height)/Ji);for(let o=Math.floor(e.x/Ji);o<=t;o++)for(let i=Math.floor(e.y/Ji);i<=n;i++)yield`${o},${i}`}function ko(e,t){return e.
x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function _t(e,t){return{x:e.x-t,y:e.y-t,width:e.width+2*t,height:e.height+2*t}}function Eo(e,t){
return{x:Math.min(e.x,t.x),y:Math.min(e.y,t.y),width:Math.abs(e.x-t.x)||.01,height:Math.abs(e.y-t.y)||.01}}var tr=class{static $inject=["eventBus","looks"];constructor(t,n){
this.looks=n,this.shapes=new _o,this.flows=new _o,this.labels=new _o;let o=r=>this.keepShape(r.element??r.context.shape),i=r=>this.keepFlow(r.element??r.context.
connection);t.on(["shape.added","shape.changed"],3e3,o),t.on(["connection.added","connection.changed"],3e3,i),t.on("shape.removed",r=>this.shapes.drop(r.element)),
t.on("connection.removed",r=>this.dropFlow(r.element));for(let r of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${r}.executed`,`commandStack\
.${r}.reverted`],3e3,o);for(let r of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${r}.execute\
d`,`commandStack.${r}.reverted`],3e3,i)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let n=ft(this.looks.kind(t.block.kind),t);if(n==="fr\
ame"||n==="note")return void this.shapes.drop(t);let{x:o,y:i}=t,r=t.width+(t.host&&t.block.name?6+Math.min(140,it(t.block.name,"small")):0),s=t.height+(n==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:o,y:i,width:r,height:s}}])}keepFlow(t){let n=t.waypoints;if(!n||!t.parent)return void this.dropFlow(t);
let o=[];for(let i=1;i<n.length;i++)o.push({owner:t,rect:Eo(n[i-1],n[i]),from:n[i-1],to:n[i]});this.flows.put(t,o)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var er=class{static $inject=["space","documentModel"];constructor(t,n){this.space=t,this.model=n}place(t,n){let o=this.model.writtenLabel(t),i=o&&!this.covers(t,
Us(o,n))?o:this.find(t,n);return this.space.labels.put(t,[{owner:t,rect:Us(i,n)}]),i}covers(t,n){for(let o of this.space.shapes.touching(n))if(!ju(o.owner,t))return!0;
return!1}find(t,n){let o=Nu(t.waypoints[0],t.waypoints[1]),i=1/0;for(let{point:r,price:s}of tg(t.waypoints,n)){if(s>=i)continue;let a=Us(r,n),c=s;for(let l of this.
space.shapes.touching(_t(a,3)))ju(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(_t(a,2)))l.owner!==t&&(c+=300);for(let l of this.space.flows.touching(
a))l.owner!==t&&!Qm(l.owner,t)&&(c+=60);c<i&&([o,i]=[r,c])}return o}middle(t,n){let o=t.waypoints,i,r=44;for(let s=1;s<o.length;s++){let a=o[s-1],c=o[s],l=Math.
abs(a.x-c.x)+Math.abs(a.y-c.y),u=Nu(a,c);n&&Xm(n,u)||l>r&&([i,r]=[u,l])}return i}};function Xm(e,t){return Math.abs(e.x-t.x)<70&&Math.abs(e.y-t.y)<26}function Qm(e,t){
return e.source===t.source||e.target===t.target}function ju(e,t){for(let n=t.parent;n;n=n.parent)if(n===e)return!0;return!1}function Us(e,{width:t,height:n}){return{
x:e.x-t/2,y:e.y-n/2,width:t,height:n}}function Jm(e){let t=e/2+5,n=e/2+48;return[[0,0],[-t,90],[t,96],[-n,190],[n,196]]}function Nu(e,t){return{x:(e.x+t.x)/2,y:(e.
y+t.y)/2}}function*tg(e,t){let n=e.length-1;for(let o=1;o<=n;o++){let i=e[o-1],r=e[o],s=i.y===r.y,a=Math.abs(i.x-r.x)+Math.abs(i.y-r.y),c=(s?t.width:t.height)+(o===
n?26:14);for(let l of[.5,.4,.6,.25,.75]){let u={x:i.x+(r.x-i.x)*l,y:i.y+(r.y-i.y)*l},h=Math.abs(l-.5)*20+(s?0:34)+(n-o)*6;for(let[f,d]of Jm(s?t.height:t.width))
yield{point:s?{x:u.x,y:u.y+f}:{x:u.x+f,y:u.y},price:h+d+(f===0&&a<c?120+(c-a):0)}}}}var nr={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function Je(e,t,n){let{x:o,y:i}=nr[t];return{x:e.x+e.width*(1+o)/2,y:e.y+e.height*(1+i)/2,side:t,cost:n}}
function or(e,t,n,o=t){if(t.host)return eg(t,o);let i=e.exits(t.block),r=i.findIndex(c=>c.name===n);if(i.length>1&&r>=0)return[{...fe(o,i)[r],cost:0}];let s=ft(
e.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[Je(o,"r",0),Je(o,"b",a),Je(o,"t",a+6)]}function eg(e,t){let n=e.host,[o,i]=[t.x+t.width/2-(n.x+
n.width/2),t.y+t.height/2-(n.y+n.height/2)],s=[["b",n.height/2-i],["t",n.height/2+i],["r",n.width/2-o],["l",n.width/2+o]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[Je(t,s,0)]}function ir(e,t,n=t){let i=ft(e.kind(t.block?.kind),t)==="gate"?16:60;return[Je(n,"l",0),Je(n,"t",i),Je(n,"b",i)]}function Re(e){let t=[];for(let{x:n,y:o}of e){let i={x:Math.round(n*100)/100,y:Math.round(o*100)/100},r=t[t.length-1],s=t[t.length-2];if(!(r&&r.x===i.x&&r.y===i.
y)){if(r&&r.x!==i.x&&r.y!==i.y)return null;if(s&&(s.x===r.x&&r.x===i.x||s.y===r.y&&r.y===i.y)){if((r.x-s.x)*(i.x-r.x)+(r.y-s.y)*(i.y-r.y)<0)return null;t[t.length-
1]=i}else t.push(i)}}return t.length>1?t:null}function Du(e,t,n){let o=e.map(({x:a,y:c})=>({x:a,y:c})),i=o.length-1,r=o[0].y===o[1].y,s=o[i].y===o[i-1].y;return o[0]=
{...t},o[i]={...n},r?o[1].y=t.y:o[1].x=t.x,s?o[i-1].y=n.y:o[i-1].x=n.x,Re(o)}var rr=class{static $inject=["router","looks"];constructor(t,n){this.router=t,this.looks=n}layoutConnection(t,n={}){let o=n.source??t.source,i=n.target??t.target,
r={source:o,target:i,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=Du(s,Bu(or(this.looks,o,r.exit),s[0]),Bu(ir(this.looks,i),s[s.
length-1]));if(a&&this.router.price(a,r).hits===0)return a}return this.router.route(r)}};function Bu(e,t){let n=r=>Math.hypot(r.x-t.x,r.y-t.y),{x:o,y:i}=e.reduce(
(r,s)=>n(s)<n(r)?s:r);return{x:o,y:i}}var ng=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function Hu(e,t=Date.now()){let n=Date.parse(e);if(Number.isNaN(n))return"";let o=Math.max(0,(t-n)/1e3);
for(let[i,r]of ng){if(o<i)return`${Math.floor(o)} ${r}`;o/=i}return""}function So(e){return e.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}var og=/^(end|terminate|.*-end)$/,Ys=new Set(["note","frame"]),ig=[{name:"",label:""}],sr=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(n=>[n.kind,n])),this.offers=new Map(t.kinds.filter(n=>!n.hidden).flatMap(rg)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(zu(t)))??{}}learn(t,n){for(let[o,i]of Object.entries(n.ways??{}))this.conditions.
set(o,i.replaceAll("`",""));t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,(n.repeat??"").replaceAll("`","")),t.props&&typeof t.props=="object"?
this.facts.set(t.props,n):this.bare.set(zu(t),n)}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??(og.test(t.kind)||Ys.has(t.kind)?[]:ig)}canBeEntered(t){
let n=this.kind(t.kind);return t.host||n?.group==="Start"||/start$/.test(t.kind)||n?.shape==="container"&&this.exits(t).length===0?!1:!Ys.has(n?.shape??t.kind)&&
n?.shape!=="event"}block(t){let n=t.block,o=this.kind(n.kind),i=this.factsOf(n),r=this.exits(n),s=o?.name??Zs(n.kind);return{form:ft(o,t),title:n.name||s,named:!!n.
name,subtitle:i.subtitle?.replaceAll("`","")??(n.name?s:""),icon:i.icon??o?.icon??"box",group:On(o?.group??ag(n.kind))+(r.length>0||Ys.has(o?.shape??n.kind)?"":
" last"),kindName:s,exits:r,repeat:n.repeat?this.repeats.get(n.repeat)||"repeated":"",together:!!n.repeat?.parallel,status:this.statuses.get(n.id),problems:this.
problems.get(n.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,n,o){return t.name?t.name:t.exit&&n?this.
exits(n).find(r=>r.name===t.exit)?.label||Zs(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&o>1?"Otherwise":""}spoken(t){let n=this.
block(t),o=[n.title];n.subtitle&&n.subtitle!==n.kindName&&o.push(n.subtitle),n.named&&o.push(n.kindName),n.repeat&&o.push(Zs(n.repeat)),n.status&&o.push(Xs(n.status));
for(let i of n.problems)o.push(i.text);return o.filter(Boolean).map(i=>/[.!?]$/.test(i)?i:i+".").join(" ")}};function rg(e){return e.presets?.length?e.presets.map(
t=>[`${e.kind} ${t.name}`,{...e,...t,presets:void 0}]):[[e.kind,e]]}var sg={done:"Done",active:"Active",waiting:"Waiting",attention:"Needs attention",cancelled:"\
Stopped"};function Xs(e){let t=sg[e.status];return t?(e.since&&(e.status==="waiting"||e.status==="active")&&(t+=` ${Hu(e.since)}`),e.count&&e.count>1&&(t+=` ×${e.
count}`),e.done?`${t} · ${e.done} done`:t):""}var Fu={done:"check",active:"circle-play",waiting:"clock",attention:"triangle-alert",cancelled:"ban"};function Zs(e){
let t=e.replace(/[-_]+/g," ").trim();return t.charAt(0).toUpperCase()+t.slice(1)}function On(e){return"g-"+e.toLowerCase().replace(/[^a-z]+/g,"-")}function ag(e){
return/start$/.test(e)?"Start":"Drawing"}function zu(e){return`${e.kind} ${e.id}`}function Gu(e,t,n,o){let i=Xs(t);if(!i)return;let r=Math.ceil(it(i,"small"))+34,s=R("g",{class:`chip chip-${t.status}`,transform:`translate(${n-r} ${o-12})`},e);
R("rect",{class:"chip-body",width:r,height:24,rx:12},s),Nt(Fu[t.status],8,5,14,"chip-icon",s),R("text",{class:"chip-text",x:26,y:16.2},s).textContent=i}function Wu(e,{
repeat:t,together:n},o,i){let r=Et(t,i-34,"small"),s=i>60?Math.ceil(it(r,"small"))+34:28,a=R("g",{class:"chip chip-repeat",transform:`translate(${o} -12)`},e);R(
"title",{},a).textContent=t,R("rect",{class:"chip-body",width:s,height:24,rx:12},a),Nt(n?"columns-3":"repeat",i>60?8:7,5,14,"chip-icon",a),i>60&&(R("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=r)}function qu(e,t,n,o){if(t.length===0)return;let i=t.some(s=>s.severity==="error"),r=R("g",{class:`mark mark-${i?"error":
"warning"}`,transform:`translate(${n-11} ${o-11})`},e);R("title",{},r).textContent=t.map(s=>s.text).join(`
`),R("circle",{class:"mark-body",cx:11,cy:11,r:11},r),R("path",{class:"mark-sign",d:"M11 6v6"},r),R("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},r)}var cg=26,
Vu=17,Qs=13;function Ku(e,t,n,o){let i=R("g",{class:o?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${n.x} ${n.y})`},e),r=n.side==="b",s=o?Js(
t,n.side):{x:0,y:0};if(o&&(R("path",{class:"exit-stub",d:r?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},i),t.label)){let a=r?{x:0,y:Vu+21,"text-anchor":"middle"}:{x:12,y:-7};
R("text",{class:"exit-label",...a},i).textContent=Et(t.label,Xi,"label")}R("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:Qs},i),o&&(R("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},i),R("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},i)),R("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},i)}function Js(e,t){
return t==="b"?{x:0,y:Vu}:{x:cg+(e.label?Math.ceil(it(Et(e.label,Xi,"label"),"label"))-6:0),y:0}}function Uu(e,t,n,o){let i=lg[n.form],r=i(e,t,n);ug(e,t,n,o);let s=t.width-14;return n.repeat&&Wu(e,n,n.status&&n.problems.length?22:14,n.status?0:t.width-48),n.
status&&Gu(e,n.status,s,0),n.problems.length>0&&(s=n.form==="gate"||n.form==="event"?t.width-4:t.width-6,qu(e,n.problems,n.status?4:s,3)),r}var lg={card:hg,pill:dg,
decision:pg,gate:mg,event:gg,container:xg,note:wg,frame:bg};function ug(e,t,n,o){let i=fe({x:0,y:0,width:t.width,height:t.height},n.exits);n.exits.forEach((r,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===r.name);t.host&&o&&!a||Ku(e,r,t.host?{x:t.width/2,y:t.height,side:"b"}:i[s],o&&!a)})}function Yu(e,t,n,o){return R(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:n+3,rx:o+1.5},e),R("rect",{class:"shade",x:-.5,y:1,width:t+1,height:n+1,rx:o+.5},e),R("rect",{class:"\
body",width:t,height:n,rx:o},e)}function hg(e,t,n){let{width:o,height:i}=t,r=Yu(e,o,i,14);return o<180?(fg(e,t,n),r):(R("rect",{class:"tile",x:14,y:i/2-20,width:40,
height:40,rx:11},e),Nt(n.icon,23,i/2-11,22,"icon",e),ta(e,n,66,o-66-16,i,2),r)}function fg(e,{width:t,height:n},o){Nt(o.icon,8,8,16,"icon",e);let i=Ae(o.title,t-
16,"small",n>=72?3:2),r=(n+(n>=60?14:0))/2-i.length*15/2+11;i.forEach((s,a)=>{R("text",{class:"title small",x:t/2,y:r+a*15,"text-anchor":"middle"},e).textContent=
s})}function ta(e,t,n,o,i,r){let s=Ae(t.title,o,"title",r),a=s.length*17+17<=i-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(i-c)/2+13;for(let u of s)R("text",{class:t.
named?"title":"title unnamed",x:n,y:l},e).textContent=u,l+=17;a&&(R("text",{class:"subtitle",x:n,y:l},e).textContent=Et(a,o,"sub")),s.join(" ")!==t.title&&(R("t\
itle",{},e).textContent=t.title)}function dg(e,{width:t,height:n},o){let i=Yu(e,t,n,n/2),r=n/2-9;return R("circle",{class:"tile",cx:n/2,cy:n/2,r},e),Nt(o.icon,n/
2-10,n/2-10,20,"icon",e),ta(e,o,n-2,t-n-14,n,2),i}function pg(e,{width:t,height:n},o){let i=(s,a)=>Qi([[xo-s,a-s],[t-xo+s,a-s],[t+s,n/2+a],[t-xo+s,n+a+s],[xo-s,
n+a+s],[-s,n/2+a]],10);R("path",{class:"shade shade-far",d:i(1.5,3)},e),R("path",{class:"shade",d:i(.5,1)},e);let r=R("path",{class:"body",d:i(0,0)},e);return R(
"path",{class:"tile",d:Qi([[50,n/2-23],[73,n/2],[50,n/2+23],[27,n/2]],6),transform:"translate(-4 0)"},e),Nt(o.icon,36,n/2-10,20,"icon",e),ta(e,o,80,t-80-24,n,2),
r}function mg(e,t,n){let{width:o,height:i}=t,r=(c,l)=>Qi([[o/2,l-c],[o+c,i/2+l],[o/2,i+l+c],[-c,i/2+l]],9);R("path",{class:"shade shade-far",d:r(1.5,3)},e);let s=R(
"path",{class:"body tinted",d:r(0,0)},e),a=Math.min(24,o*.42);return Nt(n.icon,o/2-a/2,i/2-a/2,a,"icon",e),Zu(e,n,t),s}function gg(e,t,n){let{width:o,height:i}=t,
r=Math.min(o,i)/2;R("circle",{class:"shade",cx:o/2,cy:i/2+1.5,r:r+1},e);let s=R("circle",{class:"body tinted",cx:o/2,cy:i/2,r},e);t.host&&R("circle",{class:yg(t.
block)?"ring dashed":"ring",cx:o/2,cy:i/2,r:r-3.5},e);let a=r*.95;return Nt(n.icon,o/2-a/2,i/2-a/2,a,"icon",e),t.host?n.named&&vg(e,n,o,i):Zu(e,n,t),s}function yg(e){
return e.props&&e.props.stopping===!1}function Zu(e,t,n){if(!t.named)return;let{width:o,height:i}=n,r={x:n.x+o/2,y:n.y+i},s=c=>c&&Math.abs(c.x-r.x)<1&&Math.abs(
c.y-r.y)<1,a=[...n.outgoing??[],...n.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));Ae(t.title,a?120:150,"small",2).forEach(
(c,l)=>{R("text",{class:"outside",x:a?o/2+10:o/2,y:i+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},e).textContent=c})}function vg(e,t,n,o){R("text",{class:"o\
utside",x:n+6,y:o-3},e).textContent=Et(t.title,140,"small")}function xg(e,{width:t,height:n},o){let i=R("rect",{class:"body scope",width:t,height:n,rx:16},e);R(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},e),Nt(o.icon,20,18,16,"icon",e);let r=Et(o.title,t-70,"heading");if(R("text",{class:o.named?"title":"tit\
le unnamed",x:52,y:31},e).textContent=r,o.subtitle&&o.named){let s=52+it(r,"heading")+14;t-s>80&&(R("text",{class:"subtitle",x:s,y:31},e).textContent=Et(o.subtitle,
t-s-16,"sub"))}return i}function wg(e,{width:t,height:n,block:o}){R("path",{class:"shade",d:`M0 2H${t}V${n+2}H0Z`},e);let r=R("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${n-8}Q${t} ${n} ${t-8} ${n}H8Q0 ${n} 0 ${n-8}V8Q0 0 8 0Z`},e);return R("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},e),Ae(
o.documentation||o.name||"",t-28,"sub",Math.max(1,Math.floor((n-20)/17))).forEach((a,c)=>{R("text",{class:"written",x:14,y:25+c*17},e).textContent=a}),r}function bg(e,{
width:t,height:n},o){let i=R("rect",{class:"body frame",width:t,height:n,rx:14},e);return o.named&&(R("text",{class:"outside",x:14,y:24},e).textContent=Et(o.title,
t-28,"small")),i}var rt=34;function Xu(e,{width:t,height:n,pool:o}){let i=R("rect",{class:"pool-body",width:t,height:n,rx:14},e);return _g(e,"pool-strip",n,14),Ju(e,"pool-name",
o.name??"",n),i}function Qu(e,{width:t,height:n,lane:o,parent:i}){let r=i?.children?i.children.filter(a=>a.lane).findIndex(a=>a.lane===o):0,s=R("rect",{class:r%
2?"lane-body odd":"lane-body",width:t,height:n},e);return Ju(e,"lane-name",o.name??"",n),R("path",{class:"lane-line",d:`M${rt} 0V${n}`},e),s}function _g(e,t,n,o){
R("path",{class:t,d:`M${rt} 0H${o}Q0 0 0 ${o}V${n-o}Q0 ${n} ${o} ${n}H${rt}Z`},e)}function Ju(e,t,n,o){let i=R("text",{class:t,transform:`translate(${rt/2+4.5} ${o/
2}) rotate(-90)`,"text-anchor":"middle"},e);i.textContent=Et(n,o-24,"heading")}var kg=2e3,ar=class extends Ot{static $inject=["eventBus","looks","labels","canvas"];constructor(t,n,o,i){super(t,kg),this.looks=n,this.labels=o,this.canvas=i,this.
holders=new Map,t.on("connection.removed",({element:r})=>this.unword(r)),t.on("element.marker.update",({element:r,marker:s,add:a})=>this.holders.get(r)?.classList.
toggle(s,a)),t.on("flow.shown",({element:r,on:s})=>{let a=this.holders.get(r);a&&(a.style.display=s?"":"none")}),t.on("diagram.clear",()=>[...this.holders.keys()].
forEach(r=>this.unword(r)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,n){if(n.pool)return this.frame(t,"pool",Xu(t,n));if(n.lane)return this.
frame(t,"lane",Qu(t,n));let o=this.looks.block(n),i=o.status?.status??(this.looks.live?"untouched":"idle");t.setAttribute("class",`djs-visual block form-${o.form}\
 ${o.group} s-${i}${o.problems.length?" has-problem":""}`);let r=Uu(t,n,o,!this.looks.readOnly);return this.name(t.parentNode,n),r}frame(t,n,o){return t.setAttribute(
"class",`djs-visual ${n}`),o}name(t,n){t?.classList.contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute(
"aria-label",this.looks.spoken(n)),t.hasAttribute("tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,n){let o=this.looks,i=o.flowLabel(n),{flow:r,source:s}=n,
a=o.taken.has(r.id),c=o.problems.get(r.id),l=a?"taken":o.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let u=i?this.
labels.place(n,wo(i)):void 0;return this.words(n,i,u,t),An(t,n.waypoints,{isDefault:!!r.default&&i!=="Otherwise"&&(s?.outgoing.length??0)>1,add:o.readOnly?void 0:
this.labels.middle(n,u)})}words(t,n,o,i){if(!i.parentElement?.classList.contains("djs-element")||(this.unword(t),!n||!o))return;let r=R("g",{class:"djs-element \
words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=R("g",{class:i.getAttribute("class")??""},r);$u(s,n,o);for(let a of["selected","hover","djs-dr\
agging"])r.classList.toggle(a,!!this.canvas.hasMarker(t,a));this.holders.set(t,r)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){
return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(n=>`${n.x} ${n.y}`).join("L")}};async function th(e,t){
let n=await fetch(t);if(!n.ok)return;let o=new DOMParser().parseFromString(await n.text(),"image/svg+xml"),i=R("defs",{},e);for(let r of o.querySelectorAll("sym\
bol")){let s=document.importNode(r,!0);s.id=`icon-${r.id}`,i.appendChild(s)}}var cr=16,lr=8,eh=36,Eg=4e4;function oh(e,t,n,o,i){let r=nh([e.x,t.x,(e.x+t.x)/2],i.map(g=>[g.x-cr,g.x+g.width+cr])),s=nh([e.y,t.y,(e.y+t.y)/2],i.map(g=>[g.y-cr,
g.y+g.height+cr]));if(r.length*s.length>Eg)return null;let a=r.length,c=(g,x,p,y)=>{let k=Math.min(g,p),_=Math.max(g,p),C=Math.min(x,y),S=Math.max(x,y);return i.
some(T=>k<T.x+T.width+lr&&_>T.x-lr&&C<T.y+T.height+lr&&S>T.y-lr)},l=s.indexOf(e.y)*a+r.indexOf(e.x),u=s.indexOf(t.y)*a+r.indexOf(t.x),h=a*s.length,f=new Float64Array(
h*2).fill(1/0),d=new Int32Array(h*2).fill(-1),m=new ea,w=g=>Math.abs(r[g%a]-t.x)+Math.abs(s[Math.floor(g/a)]-t.y),v=n.x===e.x?1:0,M=o.x===t.x?1:0;for(f[l*2+v]=0,
m.push(l*2+v,w(l));m.size>0;){let g=m.pop(),x=g>>1,p=g&1;if(x===u&&p===M)return b(g);let y=x%a,k=Math.floor(x/a);for(let[_,C]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=y+
_,T=k+C;if(S<0||T<0||S>=a||T>=s.length)continue;let I=T*a+S,z=(C!==0?1:0)!==p,V=f[g]+Math.abs(r[S]-r[y])+Math.abs(s[T]-s[k])+(z?eh:0),te=I*2+(C!==0?1:0);V>=f[te]||
c(r[y],s[k],r[S],s[T])||(f[te]=V,d[te]=g,m.push(te,V+w(I)))}if(x===u){let _=u*2+M,C=f[g]+eh;C<f[_]&&(f[_]=C,d[_]=g,m.push(_,C))}}return null;function b(g){let x=[];
for(let p=g;p>=0;p=d[p]){let y=p>>1;x.push({x:r[y%a],y:s[Math.floor(y/a)]})}return Re([n,...x.reverse(),o])}}function nh(e,t){return[...new Set([...e,...t.flat()])].
sort((n,o)=>n-o)}var ea=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,n){let o=this.items.push(t)-1;for(this.ranks.
push(n);o>0;){let i=o-1>>1;if(this.ranks[i]<=this.ranks[o])break;this.swap(o,i),o=i}}pop(){let t=this.items[0],n=this.items.pop(),o=this.ranks.pop();return this.
items.length>0&&(this.items[0]=n,this.ranks[0]=o,this.sink(0)),t}sink(t){for(;;){let n=t;for(let o of[2*t+1,2*t+2])o<this.items.length&&this.ranks[o]<this.ranks[n]&&
(n=o);if(n===t)return;this.swap(t,n),t=n}}swap(t,n){[this.items[t],this.items[n]]=[this.items[n],this.items[t]],[this.ranks[t],this.ranks[n]]=[this.ranks[n],this.
ranks[t]]}};var hr=22,Sg=9,sh=9,Mo={bend:32,hit:4e3,crossing:26,beside:3},fr=class{static $inject=["space","looks"];constructor(t,n){this.space=t,this.looks=n}route(t){let{
source:n,target:o}=t,i=or(this.looks,n,t.exit,t.sourceRect??n),r=ir(this.looks,o,t.targetRect??o),s=this.plain(t,i,r);return s.hits===0||t.quick?s.points:this.around(
t,i,r)??s.points}plain(t,n,o){let i={points:[],cost:1/0,hits:1/0},r=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of n)for(let c of o)if(!(a.
cost+c.cost>=i.cost))for(let l of Ag(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let u=a.cost+c.cost+ih(l)+Mo.bend*(l.length-2)+Rg(l,a,c,r,s);if(u>=i.cost)
continue;let{hits:h,price:f}=this.price(l,t),d=u+f;d<i.cost&&(i={points:l,cost:d,hits:h})}return i}price(t,n){let o=0,i=0;for(let r=1;r<t.length;r++){let s=t[r-
1],a=t[r],c=Eo(s,a);for(let l of this.space.shapes.touching(_t(c,Sg)))this.inTheWay(l.owner,n,r===1,r===t.length-1,c)&&o++;for(let l of this.space.flows.touching(
_t(c,sh)))Mg(l.owner,n)||(i+=Cg(s,a,l.from,l.to))}return(this.strikes(t,n.sourceRect??n.source)||this.strikes(t,n.targetRect??n.target))&&o++,{hits:o,price:i+o*
Mo.hit}}strikes(t,n){let o=_t(n,-2);for(let i=1;i<t.length;i++)if(ko(Eo(t[i-1],t[i]),o))return!0;return!1}inTheWay(t,n,o,i,r){let{source:s,target:a,ignore:c}=n;
return t===s||t===a||c?.has(t)||ur(t,s)||ur(t,a)?!1:(t===s.host||t.host===s)&&o?ko(r,_t(t,-2)):t.host===a&&i?ko(r,_t(t,-2)):!0}around(t,n,o){let{source:i,target:r,
ignore:s}=t,a=null;for(let c of n.slice(0,2)){for(let l of o){let u=_t(Og(Eo(c,l),t.sourceRect??i),260),h=[];for(let m of this.space.shapes.touching(u)){let w=m.
owner;w===i||w===r||s?.has(w)||ur(w,i)||ur(w,r)||h.push(m.rect)}h.push(rh(t.sourceRect??i),rh(t.targetRect??r));let f=oh(dr(c),dr(l),c,l,h);if(!f)continue;let d=c.
cost+l.cost+ih(f)+Mo.bend*(f.length-2);(!a||d<a.cost)&&(a={points:f,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,n){let o=t,i=this.price(t,n).price;
for(let r=1;r<t.length-2&&i>0;r++){let s=t[r].x===t[r+1].x;for(let a of[12,-12,24,-24]){let c=o.map((u,h)=>h===r||h===r+1?{x:u.x+(s?a:0),y:u.y+(s?0:a)}:u),l=this.
price(c,n).price;l<i&&([o,i]=[c,l])}}return o}};function ur(e,t){for(let n=t?.parent;n;n=n.parent)if(n===e)return!0;return!1}function Mg(e,t){return e===t.connection||
t.ignore?.has(e)||e.target===t.target?!0:e.source===t.source&&(e.flow?.exit??"")===t.exit}function Cg(e,t,n,o){let i=e.x===t.x,r=n.x===o.x;if(i!==r)return Mo.crossing;
if(Math.abs(i?e.x-n.x:e.y-n.y)>sh)return 0;let[a,c,l,u]=i?[e.y,t.y,n.y,o.y]:[e.x,t.x,n.x,o.x],h=Math.min(Math.max(a,c),Math.max(l,u))-Math.max(Math.min(a,c),Math.
min(l,u));return Math.max(0,h)*Mo.beside+20}function dr(e){return{x:e.x+nr[e.side].x*hr,y:e.y+nr[e.side].y*hr}}function*Ag(e,t,n,o){let i=dr(e),r=dr(t),s=[[],[{
x:r.x,y:i.y}],[{x:i.x,y:r.y}]],a=(i.x+r.x)/2;for(let h of[i.x,r.x,a,i.x+12,r.x-12,i.x+24,r.x-24])s.push([{x:h,y:i.y},{x:h,y:r.y}]);let c=Math.min(n.y,o.y),l=Math.
max(n.y+n.height,o.y+o.height),u=n.y>o.y?(o.y+o.height+n.y)/2:(n.y+n.height+o.y)/2;for(let h of[u,l+30,l+44,c-30,c-44])s.push([{x:i.x,y:h},{x:r.x,y:h}]);for(let h of s){
let f=Re([e,i,...h,r,t]);f&&(yield f)}}function ih(e){let t=0;for(let n=1;n<e.length;n++)t+=Math.abs(e[n].x-e[n-1].x)+Math.abs(e[n].y-e[n-1].y);return t}function Rg(e,t,n,o,i){
if(e.length!==4||e[1].x!==e[2].x)return 0;let r=o>1?t.x+hr:i>1?n.x-hr:(t.x+n.x)/2;return Math.abs(e[1].x-r)*.05}function Og(e,t){let n=Math.min(e.x,t.x),o=Math.
min(e.y,t.y);return{x:n,y:o,width:Math.max(e.x+e.width,t.x+t.width)-n,height:Math.max(e.y+e.height,t.y+t.height)-o}}function rh({x:e,y:t,width:n,height:o}){return{
x:e,y:t,width:n,height:o}}var pr=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,n,o){super(t),this.preExecute("shape.delete",2e3,({shape:i,hints:r})=>{if(!i.
block||r?.nested||i.incoming.length!==1||i.outgoing.length!==1)return;let[s]=i.incoming,[a]=i.outgoing;o.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&n.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},mr=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,n,o){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,i=>{let r=i.closure?Object.values(i.closure.allShapes):i.elements??[i.shape],s=new Set;
for(let a of r)if(!(!a.block||a.host))for(let{owner:c}of o.flows.touching(_t(a,4)))c.parent&&c.source!==a&&c.target!==a&&!Tg(c,a)&&s.add(c);for(let a of s)n.layoutConnection(
a)},!0)}};function Tg(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var gr=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",n=>{n.wasBent=n.connection.bent,n.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",n=>{n.connection.
bent=n.wasBent},!0)}},yr=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,n,o){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,i=>{let r=i.closure?Object.values(i.closure.allShapes):i.elements??[i.shape],s=new Set(r.map(a=>a.parent).filter(a=>a?.block&&ft(o.
kind(a.block.kind),a)==="container"));for(let a of s){let c=Lg(a);c&&n.resizeShape(a,c)}},!0)}};function Lg(e){let{x:t,y:n}=e,o=t+e.width,i=n+e.height;for(let s of e.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),n=Math.min(n,s.y-52),o=Math.max(o,s.x+s.width+32),i=Math.max(i,s.y+s.height+28));return t===e.x&&n===e.y&&o===
e.x+e.width&&i===e.y+e.height?null:{x:t,y:n,width:o-t,height:i-n}}var vr=class extends F{static $inject=["eventBus","looks"];constructor(t,n){super(t);let o=r=>{
if(r.pool||r.lane)return 0;if(r.waypoints)return 2;let s=ft(n.kind(r.block?.kind),r);return s==="frame"||s==="container"?1:r.host?4:3},i=(r,s)=>{let a=s.children.
filter(l=>l!==r),c=a.length;for(;c>0&&o(a[c-1])>o(r);)c--;return c};this.preExecute(["shape.create","connection.create"],r=>{r.parentIndex=i(r.shape??r.connection,
r.parent)},!0),this.preExecute(["shape.move","connection.move"],r=>{let s=r.shape??r.connection,a=r.newParent||s.parent;r.newParentIndex=a===s.parent?a.children.
indexOf(s):i(s,a)},!0)}},xr=class{static $inject=["eventBus","elementRegistry"];constructor(t,n){let o=new Set,i=({context:r})=>{let{connection:s}=r;for(let a of[
s.source,s.target,r.source,r.target,r.oldSource,r.oldTarget,r.newSource,r.newTarget])a&&o.add(a)};for(let r of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${r}.execute`,`commandStack.connection.${r}.executed`,`commandStack.connection.${r}.revert`,`commandStack.connection.${r}.reverted`],i);t.
on("elements.changed",100,()=>{let r=[...o];o.clear();for(let s of r){let a=s.parent&&n.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function O(e,t={},n=[]){let o=document.createElement(e);for(let[i,r]of Object.entries(t))r!==void 0&&o.setAttribute(i,r);return o.append(...n),o}var ah="";function ch(e){
ah=e}function et(e){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");n.setAttribute("class","icon"),n.setAttribute("aria-hidden","true"),n.
setAttribute("viewBox","0 0 24 24");let o=document.createElementNS(t,"use");return o.setAttribute("href",`${ah}#${e}`),n.append(o),n}function W(e,t,n,{keys:o,className:i,
text:r}={}){let s=O("button",{type:"button",class:i??"canvas-button","aria-label":t,title:o?`${t} (${o})`:t,"aria-keyshortcuts":void 0},[et(e)]);return r&&s.append(
O("span",{},[r])),s.addEventListener("click",n),s}var $g=50,wr=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes","distributeElements"];constructor(t,n,o,i,r,s,a,c,l){
if(this.distribute=l,this.lanes=c,this.eventBus=t,this.canvas=n,this.looks=o,this.selection=i,this.actions=r,this.connect=s,this.rename=a,this.bar=O("div",{class:"\
toolbar",role:"toolbar","aria-label":"What to do with the selection",hidden:""}),!o.readOnly){for(let u of["mousedown","click","dblclick"])this.bar.addEventListener(
u,h=>h.stopPropagation());t.on("canvas.init",()=>n.getContainer().append(this.bar)),t.on("selection.changed",()=>this.show()),t.on(["elements.changed","canvas.v\
iewbox.changed"],()=>this.follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){
this.bar.hidden=!0}show(){let t=this.selection.get().filter(i=>i.parent&&(i.block||i.flow||i.lane||i.pool));if(t.length===0)return this.hide();let[n]=t,o=t.length>
1?this.forMany(t):n.flow?this.forFlow(n):n.lane?this.forLane(n):n.pool?this.forPool(n):this.forBlock(n);this.bar.replaceChildren(...o),this.bar.hidden=!1,this.follow()}forBlock(t){
let n=[];if(this.looks.exits(t.block).length>0){n.push(W("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let o=W("spli\
ne","Connect to another block",()=>this.eventBus.fire("connect.keys",{source:t}),{keys:"C"});o.addEventListener("mousedown",i=>{i.button===0&&this.connect.start(
i,t,this.connect.firstFree(t))}),n.push(o)}return t.block.kind!=="note"&&n.push(W("replace","Change what it is",()=>this.eventBus.fire("picker.ask",{change:t,title:"\
What should it be?"}))),n.push(W("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),n}forFlow(t){return[W("plus","Insert a \
block here",()=>this.eventBus.fire("picker.ask",{flow:t}),{keys:"A"}),W("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){
return[W("arrow-up-to-line","Add a lane above",()=>this.lanes.add(t,!1)),W("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),W("rows-2","Split t\
his lane in two",()=>this.lanes.split(t)),W("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),W("trash-2","Delete this lane; its blocks stay",()=>this.lanes.
remove(t),{keys:"Del",className:"canvas-button danger"})]}forPool(t){return[W("rows-3","Add a lane",()=>this.lanes.add(t)),W("pencil","Rename",()=>this.rename.begin(
t),{keys:"F2"}),...this.lanes.canErase()?[W("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:
[]]}forMany(t){let n=t.filter(i=>i.block),o=[O("span",{class:"toolbar-count"},[`${n.length||t.length} selected`])];return n.length>1&&o.push(W("align-horizontal\
-justify-center","Line up in a row",()=>this.actions.trigger("alignElements",{type:"middle"})),W("align-vertical-justify-center","Line up in a column",()=>this.
actions.trigger("alignElements",{type:"center"}))),n.length>2&&o.push(W("align-horizontal-distribute-center","Same gaps from left to right",()=>this.distribute.
trigger(this.selection.get(),"horizontal")),W("align-vertical-distribute-center","Same gaps from top to bottom",()=>this.distribute.trigger(this.selection.get(),
"vertical"))),o.push(this.duplicate(),this.remove()),o}duplicate(){return W("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return W(
"trash-2","Delete",()=>this.actions.trigger("removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.
get().filter(l=>l.parent);if(t.length===0)return this.hide();let n=Dt(t),o=this.canvas.viewbox(),i=this.bar.childElementCount*35+10,s=t[0].lane||t[0].pool?(n.x-
o.x)*o.scale:(n.x+n.width/2-o.x)*o.scale-i/2,a=(n.y-o.y)*o.scale-$g,c=(n.y+n.height-o.y)*o.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(s,o.outer.
width-i-8)))}px`,this.bar.style.top=`${Math.round(a<8?c:a)}px`}};function Dt(e){let t=1/0,n=1/0,o=-1/0,i=-1/0;for(let r of e){let s=r.waypoints??[{x:r.x,y:r.y},
{x:r.x+r.width,y:r.y+r.height}];for(let a of s)t=Math.min(t,a.x),n=Math.min(n,a.y),o=Math.max(o,a.x),i=Math.max(i,a.y)}return{x:t,y:n,width:o-t,height:i-n}}var lh=340,uh=420,br=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,n,o,i){this.canvas=n,this.looks=o,this.insert=i,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",r=>this.ask(r)),t.on("picker.add",({kind:r})=>{this.add(r,{})}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.close()),this.outside=r=>{this.open&&!this.open.contains(r.target)&&this.close()}}ask(t){this.close();let n=this.offered(t),o=t.title??(t.
source?"What happens next?":t.flow?"What happens in between?":"Add a block"),i=O("input",{type:"search",placeholder:"Search, for example “approval”","aria-l\
abel":o,autocomplete:"off",spellcheck:"false",role:"combobox","aria-expanded":"true","aria-controls":"picker-list"}),r=O("div",{class:"picker-list",id:"picker-l\
ist",role:"listbox","aria-label":o}),s=O("div",{class:"picker",role:"dialog","aria-label":o},[O("div",{class:"picker-title"},[o]),O("div",{class:"picker-search"},
[et("search"),i]),r]);this.open=s,this.canvas.getContainer().append(s),this.place(s,t);let a={kinds:n,ask:t,input:i,list:r,at:0,rows:[]};this.fill(a),i.addEventListener(
"input",()=>this.fill(a)),s.addEventListener("keydown",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());
document.addEventListener("mousedown",this.outside,!0),i.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([n,o])=>({...o,offer:n})).filter(
n=>{if(t.group&&n.group!==t.group)return!1;if(t.change)return this.canBecome(t.change,n);if(!t.source&&!t.flow)return n.shape!=="event";let o={id:"",kind:n.kind};
return this.looks.canBeEntered(o)&&(!t.flow||this.looks.exits(o).length>0)})}canBecome(t,n){let o=this.looks.kind(t.block.kind);if(n.kind===t.block.kind&&!o?.presets?.
length)return!1;let i=vo(o,t.block.kind),r=vo(n,n.kind),s=["card","decision"];return s.includes(i)?s.includes(r):i===r&&(r!=="pill"||o?.group===n.group)}fill(t){
let n=t.input.value.toLowerCase().split(/\s+/).filter(Boolean),o=t.kinds.map(r=>({kind:r,score:Pg(r,n)})).filter(r=>r.score>0&&(n.length>0||!r.kind.seldom));n.length>
0&&o.sort((r,s)=>s.score-r.score),t.list.replaceChildren(),t.rows=[];let i="";for(let{kind:r}of o){n.length===0&&r.group!==i&&(i=r.group,t.list.append(O("div",{
class:"picker-group",role:"presentation"},[r.heading??i])));let s=O("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":r.offer},[
O("span",{class:`kind-tile ${On(r.group)}`},[et(r.icon)]),O("span",{class:"picker-words"},[O("span",{class:"picker-name"},[r.name]),O("span",{class:"picker-summ\
ary"},[r.summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.
append(s)}o.length===0&&t.list.append(O("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,n){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(n,t.rows.length-1));let o=t.rows[t.at];o?.setAttribute("aria-selected","true"),o?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",o?.id??"")}key(t,n){t.stopPropagation();let o={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in o)this.
point(n,n.at+o[t.key]);else if(t.key==="Enter")this.pick(n,n.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,n){
let o=t.rows[n]?.dataset.offer;o&&(this.close(!0),this.add(o,t.ask))}add(t,n){if(n.change){let r=this.looks.offers.get(t);return this.eventBus.fire("kind.change",
{element:n.change,kind:r?.kind??t,props:r?.props})}if(n.flow)return this.insert.into(n.flow,t);if(!n.source)return this.insert.alone(t,n.at??Co(this.canvas));let o=this.
insert.factory.newBlock(t),i=n.at&&{x:Math.round((n.at.x+o.width/2)/10)*10,y:Math.round(n.at.y/10)*10};return this.insert.append(n.source,t,n.exit,i)}place(t,n){
let o=this.canvas.viewbox(),{width:i,height:r}=o.outer,s=l=>({x:(l.x-o.x)*o.scale,y:(l.y-o.y)*o.scale}),a={x:i/2-lh/2,y:r/2-uh/2};if(n.at)a=s(n.at);else if(n.change)
a=s({x:n.change.x+n.change.width+40/o.scale,y:n.change.y-20});else if(n.source)a=s({x:n.source.x+n.source.width+40/o.scale,y:n.source.y-20});else if(n.flow){let l=n.
flow.waypoints,u=l.length>>1,h=s({x:(l[u-1].x+l[u].x)/2,y:(l[u-1].y+l[u].y)/2});a={x:h.x+16,y:h.y+16}}let c=Math.min(uh,r-24);t.style.maxHeight=`${c}px`,t.style.
left=`${Math.max(12,Math.min(a.x,i-lh-12))}px`,t.style.top=`${Math.max(12,Math.min(a.y,r-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("moused\
own",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function Co(e){let{x:t,y:n,width:o,height:i}=e.
viewbox();return{x:t+o/2,y:n+i/2}}function Pg(e,t){let n=1,o=e.name.toLowerCase();for(let i of t)if(o.startsWith(i))n+=8;else if(o.includes(i))n+=5;else if(`${e.
group} ${e.kind}`.toLowerCase().includes(i))n+=3;else if((e.summary??"").toLowerCase().includes(i))n+=2;else return 0;return n}var hh="segue.clipboard",fh=30,_r=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,n,o,i,r,s,a,c){
this.selection=n,this.factory=o,this.modeling=i,this.canvas=r,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
n=>n.block&&n.parent));for(let n of t){for(let o of n.children??[])o.block&&t.add(o);for(let o of n.attachers??[])t.add(o)}for(let n of t)n.host&&!t.has(n.host)&&
t.delete(n);return t}fragment(){let t=this.chosen(),n=[...t].flatMap(o=>o.outgoing).filter(o=>t.has(o.target));return{blocks:[...t].sort((o,i)=>o.order-i.order).
map(o=>({block:{...o.block,parent:o.parent.block?.id,host:o.host?.block.id},x:o.x,y:o.y,width:o.width,height:o.height,facts:this.looks.factsOf(o.block)})),flows:n.
sort((o,i)=>o.order-i.order).map(o=>({flow:{...o.flow,from:o.source.block.id,to:o.target.block.id},points:o.waypoints.map(i=>({x:i.x,y:i.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(hh,Qe(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(hh);if(!t)return;let n=mo(t);this.pasted++;let o=Dt(n.blocks),i=this.canvas.viewbox(),r=o.x<i.x+i.width&&i.x<o.x+o.width&&o.y<i.y+i.height&&i.y<o.y+o.height,
s=Co(this.canvas),a=r?{x:fh*this.pasted,y:fh*this.pasted}:{x:na(s.x-o.x-o.width/2),y:na(s.y-o.y-o.height/2)};this.add(n,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let n=Dt(t.blocks),o=na(n.height+44),i=()=>[...this.space.shapes.touching({...n,y:n.y+o-10})].some(r=>this.looks.block(r.owner).form!==
"container");for(let r=0;r<12&&i();r++)o+=60;this.add(t,{x:0,y:o})}add(t,n){let o=new Map,i=[];for(let{block:r,x:s,y:a,width:c,height:l,facts:u}of t.blocks){let h=this.
factory.newBlock(r.kind,{x:s+n.x,y:a+n.y,width:c,height:l}),{parent:f,host:d,lane:m,...w}=r;h.block={...w,id:h.block.id},u&&this.looks.learn(h.block,u),f&&o.has(
f)&&(h.parent=o.get(f)),d&&o.has(d)&&(h.host=o.get(d)),o.set(r.id,h),i.push(h)}for(let{flow:r,points:s}of t.flows){let a=o.get(r.from),c=o.get(r.to);if(!a||!c)continue;
let{id:l,from:u,to:h,...f}=r,d=s.map(m=>({x:m.x+n.x,y:m.y+n.y}));i.push(this.factory.createConnection({flow:f,source:a,target:c,waypoints:d,parent:bo(a,c)??void 0}))}
this.create(i)}create(t){let n=Dt(t),o={x:Math.round(n.x+n.width/2),y:Math.round(n.y+n.height/2)},i=this.modeling.createElements(t,o,this.ground(),{autoSelect:!1});
this.selection.select(i.filter(r=>r.block&&!r.parent?.block))}ground(){return this.canvas.getRootElement()}};function na(e){return Math.round(e/10)*10}var Ao="document.update",oa=class{static $inject=["documentModel","eventBus"];constructor(t,n){this.model=t,this.eventBus=n}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let n=new Set;for(let o of t.set){let{element:i,key:r}=o;[i[r],o.value]=[o.value,i[r]],r==="order"&&n.add(i.source),n.add(i);for(let s of i.
outgoing??i.source?.outgoing??[])n.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...n].filter(o=>o?.parent)}},kr=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,n,o,i,r,s){
this.stack=t,this.model=n,this.registry=o,this.looks=i,t.registerHandler(Ao,oa),r.on(`commandStack.${Ao}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,n="Change"){let o=[],i=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=Q(
c.block,a),u=this.looks.exits(c.block).map(h=>h.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(u!==this.looks.exits(l).map(h=>h.name).join()&&
i.push(...c.outgoing),o.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&Q(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&i.push(c),o.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),u=l&&Q(l[s],c);u&&u!==l[s]&&o.push({element:l,key:s,value:u})}o.push(...this.reordered(t.order??[]));let r=t.document?Q(this.model.head,
t.document):this.model.head;o.length===0&&r===this.model.head||this.stack.execute(Ao,{set:o,shifted:i,head:r===this.model.head?null:r,label:n})}reordered(t){let n=t.
map(i=>this.find(i,"flow")).filter(Boolean),o=n.map(i=>i.order).sort((i,r)=>i-r);return n.map((i,r)=>({element:i,key:"order",value:o[r]})).filter(i=>i.value!==i.
element.order)}find(t,n){let o=this.registry.get(t),i=r=>r&&Sn(r)===t&&(n?r[n]:r.block||r.flow||r.pool||r.lane);return i(o)?o:this.registry.find(i)}};var Er="flow.draw",Ig=10,Sr=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,n,o,i,r,s,a,c){this.
dragging=n,this.rules=o,this.looks=i,this.router=r,this.canvas=s,this.insert=a,!i.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return this.start(l.originalEvent,l.element,u),!0}),t.on("element.click",
2500,l=>{let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,exit:u}),!1}),t.on(`${Er}.mov\
e`,l=>this.preview(l)),t.on(`${Er}.end`,l=>{let{source:u,exit:h}=l.context,f=l.hover;if(this.allowed(u,f,h)){let m=a.connect(u,f,h);return c.select(m),!0}return(!f?.
block||i.block(f).form==="container"||i.block(f).form==="frame")&&!f?.waypoints&&t.fire("picker.ask",{source:u,exit:h,at:{x:l.x,y:l.y}}),!1}),t.on([`${Er}.clean\
up`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,n,o,i=!1){this.dragging.init(t,Er,{autoActivate:i,cursor:"crosshair",keepSelection:!0,data:{
shape:n,context:{source:n,exit:o}}})}allowed(t,n,o){return!!(n?.block&&this.rules.allowed("connection.create",{source:t,target:n,exit:o}))}exitAt(t,n){if(!t.block||
this.canvas.zoom()<.4)return null;let o=this.looks.exits(t.block),i=this.canvas.viewbox(),r=this.canvas.getContainer().getBoundingClientRect(),s=i.x+(n.clientX-
r.left)/i.scale,a=i.y+(n.clientY-r.top)/i.scale,c=fe(t,o);for(let l=0;l<o.length;l++){let u=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];if(Math.hypot(
s-u.x,a-u.y)<=Ig)return o[l].name;let h=t.host||t.outgoing.some(d=>(d.flow.exit??"")===o[l].name),f=Js(o[l],u.side);if(!h&&Math.hypot(s-u.x-f.x,a-u.y-f.y)<=Qs)return o[l].
name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:n,hover:o}=t,{source:i,exit:r}=n;n.gfx??=R("g",{class:"flow-preview flow"},this.
canvas.getActiveLayer()),n.gfx.replaceChildren();let s=this.allowed(i,o,r),a=s?this.router.route({source:i,target:o,exit:r,quick:!0}):jg(this.startOf(i,r),{x:t.
x,y:t.y});An(n.gfx,a);let c=o?.block&&o!==i&&!s&&!["container","frame"].includes(this.looks.block(o).form);this.mark(n,o?.block&&o!==i?o:null,s?"connect-ok":c?"\
connect-not-ok":"")}mark(t,n,o){let i=t.marked;i&&(i.shape!==n||i.marker!==o)&&(i.marker&&i.shape.parent&&this.canvas.removeMarker(i.shape,i.marker),t.marked=null),
n&&o&&!t.marked&&(this.canvas.addMarker(n,o),t.marked={shape:n,marker:o})}startOf(t,n){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};let o=this.looks.exits(t.
block);return fe(t,o)[Math.max(0,o.findIndex(i=>i.name===n))]}};function jg(e,t){if(e.side==="b"&&t.y>e.y+20)return Re([e,{x:e.x,y:t.y},t])??[e,t];let n=t.x>e.x+
40?(e.x+t.x)/2:e.x+26,i=Math.abs(e.y-t.y)<6&&t.x>e.x?[e,{x:t.x,y:e.y}]:[e,{x:n,y:e.y},{x:n,y:t.y},t];return Re(i)??[e,t]}var dh="abcdefghijkmnpqrstuvwxyz23456789",Mr=class extends Wt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,n,o){super(),this.looks=t,
this.model=n,this.registry=o}newBlock(t,n={}){let o=this.looks.offers.get(t)??this.looks.kind(t),i=o?.kind??t,r=this.newId(i),s={id:r,kind:i,...o?.props?{props:structuredClone(
o.props)}:{}};return super.createShape({...Mn(o,i),...n,id:r,block:s,order:this.model.nextOrder()})}create(t,n={}){if(t!=="connection"||n.flow?.id)return super.
create(t,n);let o=this.newId("flow");return super.create("connection",{...n,id:o,flow:{id:o,from:"",...n.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let n=crypto.getRandomValues(new Uint8Array(7)),o=`${t}_${Array.from(n,i=>dh[i%dh.length]).join("")}`;if(!this.registry.get(o))return o}}};var Cr=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,n,o,i,r,s,a,c,l){
super(t),this.lanes=l,this.modeling=n,this.factory=o,this.looks=i,this.space=r,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,u=>this.dropped(u,u.elements,"parent"),!0),this.preExecute("elements.move",2e3,u=>this.dropped(u,u.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,u=>{let h=(u.elements??u.shapes)[0];u.into?.parent&&h&&this.within(h,u.into)},!0)}dropped(t,n,o){let i=t[o];i&&(!i.parent&&
n.every(r=>!r.pool)&&(t[o]=this.poolAt(t.position)??i),i.waypoints?(t[o]=i.parent,n.length===1&&this.fitsInto(n[0],i)&&(t.into=i,t.position&&this.align(t.position,
i,n[0]))):(i.lane||i.block&&this.looks.block(i).form==="frame")&&(t[o]=i.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let n=this.canvas.getRootElement().
children.filter(o=>o.pool);return n.find(o=>t&&t.x>=o.x&&t.x<=o.x+o.width&&t.y>=o.y&&t.y<=o.y+o.height)??n[0]}fitsInto(t,n){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||n.source===t||n.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,n,o){let i=n.waypoints;for(let c=1;c<
i.length;c++){let[l,u]=[i[c-1],i[c]],h=t.x>=Math.min(l.x,u.x)&&t.x<=Math.max(l.x,u.x);l.y===u.y&&h&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:r}=n,s=Math.abs(t.
y-r.y-r.height/2)<(r.height+o.height)/2+10,a=r.x+r.width+dt.column*.75+o.width/2;s&&n.target.x>r.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,n){let o=n.target,i=!!this.
looks.exits(t.block)[0]?.name,r=t.x+t.width+(i?dt.labelled:dt.column)-o.x;n.source.x<t.x&&o.x>n.source.x&&r>0&&Ng(t,o)&&this.makeRoom(o,Math.ceil(r/10)*10,t),this.
modeling.reconnectEnd(n,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,o,this.looks.exits(t.block)[0].name)}connect(t,n,o){let i=o?{flow:{exit:o}}:{};return this.modeling.
createConnection(t,n,i,bo(t,n)??this.canvas.getRootElement())}makeRoom(t,n,o){let i=new Set([t]);for(let r of i){for(let{target:s}of r.outgoing)s.x>=t.x&&s.parent===
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
[0,1,-1,2,-2,3,-3,4,5]);let l=fe(t,i)[r];return this.freeNear(n,{x:Math.max(a,l.x+60+n.width/2),y:c+n.height+dt.row},[0,1,2,3,4,5])}freeNear(t,n,o){let i=t.height+
dt.row;for(let r of o){let s=n.y+r*i,a={x:n.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(_t(a,16))].some(l=>this.
looks.block(l.owner).form!=="container"))return{x:n.x,y:s}}return{x:n.x,y:n.y+o.length*i}}};function Ng(e,t){return e.y<t.y+t.height&&t.y<e.y+e.height}var Dg="Alt + arrow keys",ph=[["Tab, Shift+Tab","Next, previous block along the flow"],[Dg,"Follow the flow; up and down between branches"],["A","Add what comes\
 next"],["C","Connect to another block"],["F2, double-click","Rename"],["Enter","Properties of the block"],["Arrow keys","Move the selection (with Shift: furthe\
r)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what lie\
s in a rectangle"],["Ctrl+K, Ctrl+F","Find a block and go there"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"]],Ar=class{static $inject=["eventBus",
"keyboard","selection","looks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","lanes"];constructor(t,n,o,i,r,s,a,c,l,u,h,f,d){
this.lanes=d,this.eventBus=t,this.selection=o,this.walk=r,this.rules=u,this.insert=h,this.drawing=null,n.addListener(3e3,({keyEvent:m})=>this.drawing&&this.drawKey(
m)?!0:this.read(m,s,a,c,l,i,n)||void 0),t.on("connect.keys",({source:m})=>{this.drawing={source:m,exit:f.firstFree(m)},this.say("Choose where the flow goes: Tab\
 to a block and press Enter, or click it. Escape stops.")}),t.on("element.click",2400,({element:m})=>{if(this.drawing){if(!m.block){this.drawing=null;return}return this.
draw(m),!1}})}read(t,n,o,i,r,s,a){let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith(
"Arrow")?this.walk.along(t.key):l&&(t.key.toLowerCase()==="f"||t.key.toLowerCase()==="k")?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(r):l||t.
altKey?!1:t.key.startsWith("Arrow")&&!c?i.pan(t.key):t.key==="1"?(i.fit(),!0):t.key==="+"||t.key==="="?(i.step(1),!0):t.key==="-"?(i.step(-1),!0):t.key==="?"?this.
fire("help.ask"):t.key==="Escape"&&c?(this.selection.select(null),!0):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:t.key==="F2"&&c?(o.begin(
c),!0):(t.key==="Delete"||t.key==="Backspace")&&(c?.lane||c?.pool)?(c.lane?this.lanes.remove(c):this.lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("pic\
ker.ask",c?.flow?{flow:c}:c?.block&&s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",
{source:c}):!1}fire(t,n={}){return this.eventBus.fire(t,n),!0}all(t){return this.selection.select(t.filter(n=>n.block&&!n.parent?.block)),!0}drawKey(t){if(t.key===
"Escape")return this.drawing=null,this.say("No flow was drawn."),!0;let[n]=this.selection.get();return t.key!=="Enter"||!n?.block?!1:(this.draw(n),!0)}draw(t){let{
source:n,exit:o}=this.drawing;if(this.drawing=null,!this.rules.allowed("connection.create",{source:n,target:t,exit:o}))return this.say("A flow cannot go there.");
this.selection.select(this.insert.connect(n,t,o)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var mh="lanes.edit",Oe=80,Ro=180,Tn={left:40,right:50,top:30,bottom:30},Rr=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,n,o,i,r,s,a,c){super(t),this.eventBus=t,this.stack=n,this.modeling=o,this.factory=i,this.registry=
r,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),n.register(mh,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,n){let o;this.busy=!0;try{this.stack.execute(mh,{label:t,act:()=>o=n()})}finally{
this.busy=!1}return o&&this.selection.select(o),o}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(n=>!this.model.original.
layout?.blocks?.[n.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let n=this.canvas.getRootElement(),o=n.children.filter(u=>u.block&&!u.host),i=Co(
this.canvas),r=o.length?Dt(n.children):{x:i.x-300,y:i.y-60,width:600,height:120},s=r.x-Tn.left-2*rt,a=r.y-Tn.top,c=r.width+Tn.left+Tn.right+2*rt,l=Math.max(Ro,r.
height+Tn.top+Tn.bottom);return this.edit("Draw lanes",()=>{let u=this.modeling.createShape(this.shape(t.id,{pool:Q(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Ro},n),h=this.lane(u,"Lane 1",a,l);return this.lane(u,"Lane 2",a+l,Ro),o.length&&this.modeling.moveElements(o,{x:0,y:0},u),this.settle(u),h})}shape(t,n){let o=t;
for(let i=2;this.registry.get(o);i++)o=`${t}~${i}`;return this.factory.createShape({...n,id:o,order:this.model.nextOrder()})}lane(t,n,o,i){let r=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(r,{lane:{id:r,name:n}}),{x:t.x+rt,y:o,width:t.width-rt,height:i},t)}freeName(t){let n=new Set(Qt(t).map(o=>o.
lane.name));for(let o=n.size+1;;o++)if(!n.has(`Lane ${o}`))return`Lane ${o}`}add(t,n=!0){let o=t.pool?t:t.parent,i=t.pool||n?t.y+t.height:t.y;return this.edit("\
Add lane",()=>Qt(o).length===0?this.lane(o,this.freeName(o),o.y,o.height):(this.open(o,i,Ro),this.lane(o,this.freeName(o),i,Ro)))}split(t){let n=t.parent;return this.
edit("Split lane",()=>{t.height<2*Oe&&(this.open(n,t.y+t.height,2*Oe-t.height),this.resize(t,{height:2*Oe}));let o=Math.round(t.height/20)*10,i=t.height-o;this.
resize(t,{height:o});let r=this.lane(n,this.freeName(n),t.y+o,i);return this.settle(n),r})}remove(t){let n=t.parent,o=Qt(n),i=o.indexOf(t);return o.length===1?this.
erase(n):this.edit("Delete lane",()=>{let r=o[i-1]??o[i+1],s=Math.min(r.y,t.y),a=r.height+t.height;return this.modeling.removeShape(t),this.resize(r,{y:s,height:a}),
this.settle(n),r})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let n=t.children.filter(o=>o.block);n.length&&this.modeling.moveElements(
n.filter(o=>!o.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(n.map(o=>[o,void 0]));for(let o of Qt(t))this.modeling.removeShape(o);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,n,o){this.resize(t,{height:t.height+o});let i=Qt(t).filter(s=>s.y>=n),r=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=n);for(let s of i)this.modeling.moveShape(s,{x:0,y:o});r.length&&this.modeling.moveElements(r,{x:0,y:o})}resize(t,n){let{x:o,y:i,width:r,height:s}=t,a={x:o,y:i,
width:r,height:s,...n};(a.x!==o||a.y!==i||a.width!==r||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let n=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let o of n)t.newBounds&&o.lane&&this.border(o,t.oldBounds),t.newBounds&&o.pool&&this.spread(o);for(let o of new Set(n.
map(i=>i.pool?i:i.parent).filter(i=>i?.pool)))this.grow(o),this.settle(o);this.leave(n)}finally{this.busy=!1}}border(t,n){let o=t.parent,i=Qt(o),r=i.indexOf(t),
s=i[r-1],a=i[r+1],c=t.y+t.height;s&&t.y!==n.y&&this.resize(s,{height:t.y-s.y}),a&&c!==n.y+n.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=i[0].y,u=i[i.
length-1];this.resize(o,{x:t.x-rt,width:t.width+rt,y:l,height:u.y+u.height-l}),this.spread(o)}spread(t){let n=Qt(t),o=n.length-1;n.forEach((i,r)=>{let s=r===0?t.
y:i.y,a=r===o?t.y+t.height:i.y+i.height;this.resize(i,{x:t.x+rt,width:t.width-rt,y:s,height:a-s})})}grow(t){let n=Hg(t);n&&(this.resize(t,n),this.spread(t))}settle(t){
let n=Qt(t);n.length!==0&&this.assign(t.children.filter(o=>o.block).map(o=>[o,Bg(n,o)]))}leave(t){this.assign(t.filter(n=>n.block?.lane&&!n.parent?.block&&!n.parent?.
pool&&this.registry.find(o=>o.lane?.id===n.block.lane)).map(n=>[n,void 0]))}assign(t){let n=[];for(let[o,i]of t){let r=Q(o.block,{lane:i});r!==o.block&&n.push({
element:o,key:"block",value:r})}n.length>0&&this.stack.execute(Ao,{set:n,shifted:[],head:null,label:"Change lane"})}canResize(t,n){if(!n)return!0;let o=t.lane?t.
parent:t,i=Qt(o),r=o.children.filter(h=>h.block),s=t.lane?n.x-rt:n.x;if(r.some(h=>h.x<s+rt||h.x+h.width>n.x+n.width))return!1;let a=n.y+n.height;if(t.pool){let h=i[0],
f=i[i.length-1];return r.some(d=>d.y<n.y||d.y+d.height>a)?!1:!h||h.y+h.height-n.y>=Oe&&a-f.y>=Oe}let c=i.indexOf(t),l=i[c-1],u=i[c+1];return n.height<Oe||l&&n.y-
l.y<Oe||u&&u.y+u.height-a<Oe||!l&&r.some(h=>h.y<n.y)?!1:!!u||!r.some(h=>h.y+h.height>a)}};function Qt(e){return e.children.filter(t=>t.lane).sort((t,n)=>t.y-n.y)}
function Bg(e,t){let n=t.y+t.height/2;return e.find(o=>n>=o.y&&n<o.y+o.height)?.lane.id}function Hg(e){let t=Qt(e).length>0?2*rt:rt,{x:n,y:o}=e,i=n+e.width,r=o+
e.height;for(let a of e.children)a.block&&(n=Math.min(n,a.x-t-10),o=Math.min(o,a.y-10),i=Math.max(i,a.x+a.width+20),r=Math.max(r,a.y+a.height+10));return n===e.
x&&o===e.y&&i===e.x+e.width&&r===e.y+e.height?null:{x:n,y:o,width:i-n,height:r-o}}var zg=24,Or=class{static $inject=["eventBus","router","canvas"];constructor(t,n,o){t.on("shape.move.start",400,({context:i})=>{let r=Fg(i.shapes),s=new Set;for(let a of r)
for(let c of[...a.incoming,...a.outgoing])r.has(c.source)!==r.has(c.target)&&s.add(c);i.moving=r,i.tied=s.size<=zg?[...s]:[]}),t.on("shape.move.move",400,({context:i,
dx:r,dy:s})=>{if(!i.tied?.length)return;i.live??=R("g",{class:"live-flows"},o.getActiveLayer()),i.live.replaceChildren();let a=new Set([...i.moving,...i.tied]),
c=l=>({x:l.x+r,y:l.y+s,width:l.width,height:l.height});for(let l of i.tied){let{source:u,target:h,flow:f}=l,d=n.route({source:u,target:h,exit:f.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:i.moving.has(u)?c(u):void 0,targetRect:i.moving.has(h)?c(h):void 0});An(R("g",{class:"flow flow-live"},i.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:i})=>i.live?.remove())}};function Fg(e){let t=new Set(e);for(let n of t){for(let o of n.children??[])o.waypoints||t.add(o);for(let o of n.
attachers??[])t.add(o)}return t}var Tr=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,n,o,i){this.eventBus=t,this.canvas=n,this.looks=o,this.commands=i,this.field=
null,!o.readOnly&&(t.on("element.dblclick",({element:r})=>{(r.block||r.flow||r.lane||r.pool)&&this.begin(r)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let n=t.block?.kind==="note",o=t.block??t.flow??t.lane??t.pool,i=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",r=O("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${i}`,placeholder:t.block?this.looks.block(t).
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
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[o.block.id]:{name:i}}},"Rename")),this.eventBus.fire("rename.end",{})}};function tn(e){F.call(this,e),this.init()}tn.$inject=["eventBus"];ct(tn,F);tn.prototype.addRule=function(e,t,n){var o=this;typeof e=="string"&&(e=[e]),e.forEach(
function(i){o.canExecute(i,t,function(r,s,a){return n(r)},!0)})};tn.prototype.init=function(){};var Gg=120,Lr=class extends tn{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,n,o,i){super(t),this.looks=n,this.model=o,this.lanes=i}init(){
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
this.looks.kind(t.block?.kind),t)!=="container"?ft(this.looks.kind(t.block?.kind),t)==="frame":!n.some(o=>o===t||Wg(t,o)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,n){if(t.some(i=>i.lane||i.waypoints))return!1;let o=t.length===1?t[0]:null;return o?.host?n===void 0?!0:this.canAttach(o,n):t.every(i=>i.
pool)?!0:t.some(i=>i.pool)?!1:n===void 0?!0:!n||t.includes(n)?null:this.isGround(n,t)}canResize(t,n){if(t.lane||t.pool)return this.lanes.canResize(t,n);if(!t.block)
return!1;let o=ft(this.looks.kind(t.block.kind),t);return o!=="container"&&o!=="note"&&o!=="frame"?!1:!n||n.width>=Gg&&n.height>=50}};function Wg(e,t){for(let n=e.
parent;n;n=n.parent)if(n===t)return!0;return!1}var gh="layout.tidy",$r=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,n,o,i,r,s,a){
super(t),this.stack=n,this.modeling=o,this.registry=i,this.looks=r,this.model=s,this.view=a,n.register(gh,{preExecute:()=>this.move()})}all(){this.stack.execute(
gh,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(u=>u.block&&!yh(u)).sort((u,h)=>u.order-h.order);if(t.length===0)return;let n=t.map(u=>({
...u.block,parent:u.parent.block?.id,host:u.host?.block.id})),o=this.registry.filter(u=>u.flow&&!yh(u.source)).sort((u,h)=>u.order-h.order).map(u=>({...u.flow,from:u.
source.block.id,to:u.target.block.id})),i=new Map(t.map(u=>[u.block.id,u])),r=qs(n,o,this.looks,u=>i.get(u.id)),s=t[0],a=r.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let u of t){let h=r.get(u.block.id);if(!h)continue;let f={x:h.x+c-u.x,y:h.y+l-u.y};h.width!==u.width||h.height!==
u.height?this.modeling.resizeShape(u,{...h,x:h.x+c,y:h.y+l},void 0,{attachSupport:!1,layout:!1}):(f.x||f.y)&&this.modeling.moveShape(u,f,void 0,void 0,{recurse:!1,
layout:!1})}for(let u of t)for(let h of u.outgoing)h.bent=!1,this.modeling.layoutConnection(h)}};function yh(e){for(let t=e.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var qg=6e3,Pr=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,n,o,i){this.region=O("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=O("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.region,this.hint)),t.on("announce",({text:r,show:s})=>this.
say(r,s)),t.on("selection.changed",({newSelection:r})=>{if(this.hint.hidden=!0,r.length===1&&r[0].block){let s=i.order();this.say(`${o.spoken(r[0])} Block ${s.indexOf(
r[0])+1} of ${s.length}.`)}else if(r.length===1&&r[0].flow){let{source:s,target:a}=r[0];this.say(`Flow from ${o.block(s).title} to ${o.block(a).title}.`)}else r.
length>1&&this.say(`${r.length} selected.`)}),t.on("block.added",({shape:r})=>this.say(`${o.block(r).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:r})=>this.say(r.elements.length===1?"Deleted.":`${r.elements.length} deleted.`))}say(t,n=!1){this.region.textContent=t,n&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,qg))}};var Vg=["start","schedule-start","message-start"],Ir=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,n,o,i,r,s,a,c){
this.eventBus=t,this.canvas=n,this.looks=o,this.registry=r,this.walk=s,this.percent=O("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at \
100 %","aria-label":"Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>n.zoom(1,"auto"));let l=O("div",{class:"canvas-controls",
role:"toolbar","aria-label":"View"},[W("zoom-out","Zoom out",()=>i.step(-1),{keys:"−"}),this.percent,W("zoom-in","Zoom in",()=>i.step(1),{keys:"+"}),W("maximi\
ze","Show everything",()=>i.fit(),{keys:"1"}),W("search","Find a block",()=>this.search(),{keys:"Ctrl+K"})]);o.readOnly||l.append(W("wand-sparkles","Tidy up",()=>a.
all())),l.append(W("image-down","Save as picture",()=>this.eventBus.fire("export.ask",{}))),l.append(W("keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("\
canvas.init",()=>n.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:u})=>{let h=`${Math.round(u.scale*100)} %`;this.percent.textContent=h,this.
percent.setAttribute("aria-label",`Zoom: ${h}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on("help.ask",()=>this.help()),t.on(["elements.changed",
"shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(o=>o.block)){this.emptyBox?.remove(),this.emptyBox=null;
return}this.emptyBox||(this.emptyBox=O("div",{class:"canvas-empty"},[O("p",{class:"canvas-empty__title"},[t??(this.looks.readOnly?"There is nothing in this vers\
ion.":"What starts this process?")])]),this.looks.readOnly||this.emptyBox.append(O("div",{class:"canvas-empty__choices"},this.starts())),this.canvas.getContainer().
append(this.emptyBox))}starts(){return Vg.map(t=>this.looks.offers.get(t)).filter(Boolean).map(t=>{let n=O("button",{type:"button",class:"canvas-choice","data-s\
tart":t.kind},[O("span",{class:`kind-tile ${On(t.group)}`},[et(t.icon)]),O("span",{class:"picker-words"},[O("span",{class:"picker-name"},[t.name]),O("span",{class:"\
picker-summary"},[t.summary??""])])]);return n.addEventListener("click",()=>this.eventBus.fire("picker.add",{kind:t.kind})),n})}search(){if(this.searchBox)return this.
searchBox.querySelector("input")?.focus();let t=O("input",{type:"search",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",
role:"combobox","aria-expanded":"true","aria-controls":"canvas-found"}),n=O("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks fou\
nd"}),o=O("div",{class:"picker canvas-search",role:"dialog","aria-label":"Search this process"},[O("div",{class:"picker-search"},[et("search"),t]),n]);this.searchBox=
o;let i=[],r=0,s=l=>{r=Math.max(0,Math.min(l,i.length-1)),[...n.children].forEach((u,h)=>u.setAttribute("aria-selected",String(h===r))),n.children[r]?.scrollIntoView(
{block:"nearest"}),t.setAttribute("aria-activedescendant",n.children[r]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().
split(/\s+/).filter(Boolean);i=this.walk.order().filter(u=>l.every(h=>this.looks.spoken(u).toLowerCase().includes(h))).slice(0,50),n.replaceChildren(...i.map((u,h)=>{
let f=this.looks.block(u),d=O("div",{class:"picker-row",role:"option",id:`found-${h}`},[O("span",{class:`kind-tile ${f.group??On("")}`},[et(f.icon)]),O("span",{
class:"picker-words"},[O("span",{class:"picker-name"},[f.title]),O("span",{class:"picker-summary"},[f.subtitle||f.kindName])])]);return d.addEventListener("clic\
k",()=>a(u)),d})),i.length===0&&n.append(O("div",{class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblcl\
ick"])o.addEventListener(l,u=>u.stopPropagation());o.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key===
"Enter")a(i[r]);else if(l.key==="ArrowDown")s(r+1);else if(l.key==="ArrowUp")s(r-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener(
"blur",()=>setTimeout(()=>o.contains(document.activeElement)||this.closeSearch(),150)),this.canvas.getContainer().append(o),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){
this.searchBox?.remove(),this.searchBox=null,t&&this.canvas.focus()}help(){let t=O("button",{type:"button",class:"canvas-button","aria-label":"Close"},[et("x")]),
n=O("dialog",{class:"canvas-help","aria-label":"Keyboard"},[O("header",{},[O("h2",{},["Keyboard"]),t]),O("dl",{},ph.flatMap(([o,i])=>[O("dt",{},[o]),O("dd",{},[
i])]))]);t.addEventListener("click",()=>n.close()),n.addEventListener("close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",o=>o.stopPropagation()),
this.canvas.getContainer().append(n),n.showModal()}};var Kg=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","opacity","font-family","font-size",
"font-weight","text-anchor","display","visibility"],Ug=".djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-lo\
ose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)",jr=32,Yg=2,Zg=12e3,Nr=class{static $inject=["eventBus","canvas","elementRegistry","view","do\
cumentModel"];constructor(t,n,o,i,r){this.eventBus=t,this.canvas=n,this.registry=o,this.view=i,this.model=r,t.on("export.ask",()=>this.ask())}ask(){let t=O("but\
ton",{type:"button",class:"canvas-button","aria-label":"Close"},[et("x")]),n=O("dialog",{class:"canvas-help canvas-export","aria-label":"Save as picture"},[O("h\
eader",{},[O("h2",{},["Save as picture"]),t]),O("p",{},["The whole process, as it looks now."])]),o=(i,r,s)=>{let a=O("button",{type:"button",class:"btn btn--se\
condary","data-export":r},[et("image-down"),O("span",{},[i])]);return a.addEventListener("click",async()=>{let c=await s();c?this.save(c,r):this.eventBus.fire("\
announce",{text:"The picture is too large for this. Save it as SVG.",show:!0}),n.close()}),a};n.append(O("div",{class:"row"},[o("SVG, sharp at any size","svg",async()=>new Blob(
[this.svg()],{type:"image/svg+xml"})),o("PNG, for documents","png",()=>this.png())])),t.addEventListener("click",()=>n.close()),n.addEventListener("close",()=>{
n.remove(),this.canvas.focus()}),n.addEventListener("keydown",i=>i.stopPropagation()),this.canvas.getContainer().append(n),n.showModal()}save(t,n){let o=O("a",{
href:URL.createObjectURL(t),download:`${this.model.head.id||"process"}.${n}`});o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}svg(){let t=this.canvas.
getContainer().querySelector("svg"),n=t.querySelector(".viewport"),o=this.view.bounds()??{x:0,y:0,width:100,height:100},i=[...n.querySelectorAll('[style*="displ\
ay: none"]')];for(let v of i)v.style.display="";let r=this.canvas.getContainer().classList.contains("far");this.canvas.getContainer().classList.remove("far");let s=[
...n.querySelectorAll(".selected, .hover")].map(v=>[v,v.getAttribute("class")]);for(let[v]of s)v.classList.remove("selected","hover");let a=n.cloneNode(!0);vh(n,
a);for(let[v,M]of s)v.setAttribute("class",M);this.canvas.getContainer().classList.toggle("far",r);for(let v of i)v.style.display="none";a.removeAttribute("tran\
sform");for(let v of a.querySelectorAll("[data-editing]"))v.remove();let c=o.x-jr,l=o.y-jr,u=o.width+2*jr,h=o.height+2*jr,f=getComputedStyle(this.canvas.getContainer()).
backgroundColor,d=[...new Set([...a.querySelectorAll("use")].map(v=>v.getAttribute("href")??""))].map(v=>t.querySelector(`defs > [id="${CSS.escape(v.slice(1))}"\
]`)?.outerHTML??""),m=[...t.querySelectorAll("defs > marker")].map(v=>v.outerHTML),w=new XMLSerializer().serializeToString(a).replaceAll(' xmlns="http://www.w3.\
org/2000/svg"',"");return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${c} ${l} ${u} ${h}" width="${u}" height="${h}"><defs>${[...d,...m].join("")}</defs><\
rect x="${c}" y="${l}" width="${u}" height="${h}" fill="${f}"/>${w}</svg>`}async png(){let t=URL.createObjectURL(new Blob([this.svg()],{type:"image/svg+xml"}));
try{let n=new Image;n.src=t,await n.decode();let o=Math.min(Yg,Zg/Math.max(n.width,n.height)),i=document.createElement("canvas");return i.width=Math.ceil(n.width*
o),i.height=Math.ceil(n.height*o),i.getContext("2d")?.drawImage(n,0,0,i.width,i.height),await new Promise(r=>i.toBlob(r,"image/png"))}finally{URL.revokeObjectURL(
t)}}};function vh(e,t){if(e.matches(Ug))return t.setAttribute("data-editing","");let n=getComputedStyle(e);t.removeAttribute("class"),t.removeAttribute("style");
for(let o of["role","tabindex","aria-label","aria-roledescription","data-element-id"])t.removeAttribute(o);if(e.classList.length>0||e.nodeName!=="g")for(let o of Kg)
t.setAttribute(o,n.getPropertyValue(o));for(let o=0;o<e.children.length;o++)vh(e.children[o],t.children[o])}var Ln=200,$n=128,Dr=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,n,o,i,r){this.canvas=n,this.registry=o,this.view=
i,this.looks=r,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=O("canvas",{class:"minimap",width:String(Ln*2),height:String($n*2),"ari\
a-hidden":"true",hidden:""}),this.frame=O("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,this.ask()}),t.on("canvas.viewbox.changed",()=>this.ask()),this.paper.addEventListener(
"pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===1&&this.jump(s)),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){this.asked||(this.asked=
!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),n=this.stale?this.view.bounds():this.box,o=!n||n.x>=t.x&&n.y>=t.y&&
n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=o||t.outer.width<640,!n||this.paper.hidden)return;this.box=n;let i=Math.
min((Ln-16)/n.width,($n-16)/n.height);this.scale=i,this.left=(Ln-n.width*i)/2-n.x*i,this.top=($n-n.height*i)/2-n.y*i,this.stale&&this.paint();let r=(u,h)=>Math.
max(0,Math.min(u,h)),s=r(t.x*i+this.left,Ln),a=r(t.y*i+this.top,$n),c=r((t.x+t.width)*i+this.left,Ln),l=r((t.y+t.height)*i+this.top,$n);Object.assign(this.frame.
style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.stale=!1,t.setTransform(
2,0,0,2,0,0),t.clearRect(0,0,Ln,$n);let{scale:n=1,left:o=0,top:i=0}=this;for(let r of this.registry.getAll()){if(!r.block)continue;let s=this.looks.block(r);t.globalAlpha=
s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(r.x*n+o,r.y*n+i,Math.max(2,r.width*n),Math.max(2,r.height*n))}}colour(t){
let n=this.colours.get(t);if(n===void 0){let o=O("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().append(o),this.colours.set(
t,n=getComputedStyle(o).color),o.remove()}return n}jump(t){let n=this.paper.getBoundingClientRect(),o=(t.clientX-n.left-(this.left??0))/(this.scale??1),i=(t.clientY-
n.top-(this.top??0))/(this.scale??1);this.view.show(o,i,this.canvas.zoom())}};var Xg=.45,xh=.1,Qg=3,wh=.25,Jg=20,ty=72,Br=class{static $inject=["eventBus","canvas","elementRegistry"];constructor(t,n,o){this.canvas=n,this.registry=o,this.eventBus=
t,this.asked=!1,this.shown=new Map,t.on("root.set",()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.chang\
ed",()=>this.ask()),t.on(["shape.removed","connection.removed"],({element:i})=>this.shown.delete(i)),t.on(["shape.added","connection.added"],()=>this.ask())}measureCheaply(){
let t=this.canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(n=>n.parent);return t.length>0?Dt(
t):null}fit(){let{width:t,height:n}=this.canvas.getSize(),o=this.bounds();if(!o||!t||!n)return void this.canvas.viewbox({x:0,y:0,width:t,height:n});let i=Math.min(
ty,t/8),r=Math.max(xh,Math.min(1,(t-2*i)/o.width,(n-2*i)/o.height));this.show(o.x+o.width/2,o.y+o.height/2,r)}show(t,n,o){let{width:i,height:r}=this.canvas.getSize();
this.canvas.viewbox({x:t-i/o/2,y:n-r/o/2,width:i/o,height:r/o})}begin(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:n,height:o}=this.
canvas.getSize(),i=.8,r=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:r.x-80,y:r.y+r.height/2-o/i/
2,width:n/i,height:o/i})}step(t){let n=this.canvas.zoom(),o=t>0?Math.min(Qg,n*1.25):Math.max(xh,n/1.25);this.canvas.zoom(Math.abs(o-1)<.12?1:o,"auto")}pan(t){let o={
ArrowLeft:{dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return o&&this.canvas.scroll(o),!!o}reveal(t){let n=Dt([t]),o=this.
canvas.viewbox(),i=40/o.scale;n.x-i>=o.x&&n.y-i>=o.y&&n.x+n.width+i<=o.x+o.width&&n.y+n.height+i<=o.y+o.height||this.show(n.x+n.width/2,n.y+n.height/2,Math.max(
o.scale,.6))}ground(){let{x:t,y:n,scale:o}=this.canvas.viewbox(),i=this.canvas.getContainer(),r=Jg*o;for(;r<14;)r*=2;i.style.backgroundSize=`${r}px ${r}px`,i.style.
backgroundPosition=`${-t*o-r/2}px ${-n*o-r/2}px`,i.classList.toggle("far",o<Xg)}ask(){this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.cull()}))}cull(){
let t=this.canvas.viewbox(),n=t.width*wh,o=t.height*wh,i=t.x-n,r=t.x+t.width+n,s=t.y-o,a=t.y+t.height+o;for(let c of this.registry.getAll()){if(!c.parent)continue;
let l=c.waypoints?Dt([c]):c,u=l.x+l.width>=i&&l.x<=r&&l.y+l.height>=s&&l.y<=a;if(this.shown.get(c)===u)continue;this.shown.set(c,u);let h=this.registry.getGraphics(
c);h&&(h.style.display=u?"":"none"),c.waypoints&&this.eventBus.fire("flow.shown",{element:c,on:u})}}};var Hr=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,n,o,i,r,s){this.eventBus=t,this.registry=n,this.selection=
o,this.view=i,this.canvas=r,this.looks=s,this.known=null,t.on("element.click",1500,({element:a,originalEvent:c})=>{let l=o.get();return l.length===1&&l[0]===a&&
!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.removed"],()=>{this.known=null})}order(){if(this.known)
return this.known;let t=this.registry.filter(i=>i.block).sort((i,r)=>i.order-r.order),n=new Set,o=i=>{let r=[i];for(;r.length>0;){let s=r.pop();if(n.has(s))continue;
n.add(s);let a=s.outgoing.map(u=>u.target).sort((u,h)=>u.y-h.y),c=(s.children??[]).filter(u=>u.block&&u.incoming.length===0),l=(s.attachers??[]).filter(u=>u.block);
r.push(...[...c,...l,...a].reverse())}};for(let i of t)i.incoming.length===0&&!i.host&&!i.parent?.block&&o(i);for(let i of t)o(i);return this.known=[...n]}tab(t){
let n=this.order(),[o]=this.selection.get(),i=o?.flow?n.indexOf(o.source)+(t?1:0):n.indexOf(o),r=i<0?t?void 0:n[0]:n[i+(t?-1:1)];return r?(this.go(r),!0):(this.
selection.select(null),!1)}along(t){let[n]=this.selection.get(),o=n?.block?n:n?.source??this.order()[0];if(!o)return!1;let i=()=>{let s=o.incoming[0]?.source;return s?
s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[o]},r;return t==="ArrowRight"?r=o.outgoing[0]?.target:t==="ArrowLeft"?r=o.incoming[0]?.source:r=i()[i().indexOf(
o)+(t==="ArrowDown"?1:-1)],r&&this.go(r),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),this.focus(t)}focus(t){this.registry.getGraphics(
t)?.focus({preventScroll:!0})}};var ey=5e3;function _h(e){let t=Object.keys(e);return{__init__:t,...Object.fromEntries(t.map(n=>[n,["type",e[n]]]))}}var ny=_h({documentModel:Yi,looks:sr,space:tr,
labels:er,router:fr,layouter:rr,cardRenderer:ar,elementFactory:Mr,view:Br,walk:Hr,announce:Pr,minimap:Dr,exporting:Nr}),oy=_h({segueRules:Lr,commands:kr,insert:Cr,
connect:Sr,picker:br,rename:Tr,toolbar:wr,clipboard:_r,healFlows:pr,clearFlows:mr,bentFlows:gr,growContainers:yr,order:vr,freshEnds:xr,liveFlows:Or,lanes:Rr,tidy:$r,
keys:Ar,controls:Ir});function kh(e){let{container:t,readOnly:n=!1,icons:o}=e;ch(o);let i=new Be({canvas:{container:t},looks:{kinds:e.palette,readOnly:n,emptyText:e.
emptyText},keyboardMoveSelection:{moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[xt,wt,wu,ku,Ai,Cl,nu,lu,Sl,vl,yu,Ti,Rc,Zc,Tl,xu,Bl,$l,Ec,
Mc,ny,oy]}),r=p=>i.get(p),s=r("canvas"),a=r("eventBus"),c=r("commandStack"),l=r("elementRegistry"),u=r("looks"),h=r("documentModel"),f=r("selection"),d=r("comma\
nds");t.classList.toggle("read-only",n);let m=s.getContainer().querySelector("svg");m.setAttribute("role","application"),m.setAttribute("aria-roledescription","\
process canvas"),m.setAttribute("aria-label","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(r("elementFactory").createRoot({id:"\
__root"})),iy(s);let w=sy(s),v=(p,y)=>{let k=typeof p=="string"?mo(p):p;m.style.display="none",bh(u,k,y),Iu(i,k),c.clear(),r("view").begin(),r("view").cull(),m.
style.display="",a.fire("diagram.read",{})};v(e.document,e.facts);let M=p=>{for(let y of p)a.fire("element.changed",{element:y,gfx:l.getGraphics(y)})},b=()=>M(l.
filter(p=>p.parent));th(m,o),document.fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{Su(),b()});let g=ry(s,a);a.on("commandStack.changed",({trigger:p})=>{
p!=="clear"&&e.onChange?.({label:p??"change"})});let x=(p,y)=>p.filter(k=>k[y]&&k.parent).map(k=>k[y].id);return a.on("element.mousedown",1e4,()=>{for(let p,y=a.
_getListeners("element.click");y;y=p)p=y.next,y.priority===ey&&a.off("element.click",y.callback)}),a.on("selection.changed",({newSelection:p})=>{e.onSelect?.({blocks:x(
p,"block"),flows:x(p,"flow"),lanes:x(p,"lane"),pools:x(p,"pool")})}),a.on("panel.ask",({element:p})=>e.onOpen?.(Sn(p))),a.on("kind.change",({element:p,kind:y,props:k})=>e.
onKind?.(p.block.id,y,k)),{document:()=>h.write(l.getAll()),json:()=>Qe(h.write(l.getAll())),replace(p,y){i.clear(),s.setRootElement(r("elementFactory").createRoot(
{id:"__root"})),v(p,y)},applyProps:(p,y,k)=>d.apply({blocks:{[p]:{props:y}},facts:k?{[p]:k}:void 0},"Change properties"),apply:(p,y)=>d.apply(p,y),block:p=>d.find(
p,"block")?.block,flow(p){let y=d.find(p,"flow");return y&&{...y.flow,from:y.source.block.id,to:y.target.block.id}},title(p){let y=d.find(p,"block");return y?u.
block(y).title:""},has:({of:p,id:y})=>p==="process"||!!d.find(y,ia(p)),part({of:p,id:y}){let k=h.write(l.getAll()),_=p==="process"?null:d.find(y,ia(p)),C=_&&(_.
pool??h.poolOf(_)),S=C&&k.pools.find(z=>z.id===C.id);if(!S)return Q(k,{pools:[],layout:{}});if(p==="lane"||p==="pool")return Q(k,{pools:[Q(S,{blocks:[],flows:[]})],
layout:{}});let T=p==="flow"?[_.source.block.id,_.target.block.id]:[y],I=S.flows.filter(z=>p==="flow"?z.from===T[0]:z.from===y);return Q(k,{pools:[Q(S,{lanes:S.
lanes,blocks:S.blocks.filter(z=>T.includes(z.id)),flows:I})],layout:{}})},titlesAround({of:p,id:y}){let k=p==="process"?null:d.find(y,ia(p)),_=k?.flow?[k.source,
k.target]:k?k.outgoing.map(C=>C.target):[];return Object.fromEntries(_.map(C=>[C.block.id,u.block(C).title]))},head:()=>h.head,text:Qe,parse:mo,describe(p,y){bh(
u,p,y),M(l.filter(k=>k.block&&y[k.block.id])),M(l.filter(k=>k.flow&&y[k.source.block.id]))},problems(p){let y=[...u.problems.keys()];u.problems=new Map;for(let k of p){
let _=k.block||k.flow;_&&u.problems.set(_,[...u.problems.get(_)??[],k])}M([...new Set([...y,...u.problems.keys()])].map(k=>d.find(k)).filter(Boolean))},status(p){
u.live=p!==null,u.statuses=new Map(Object.entries(p?.blocks??{})),u.taken=new Set(p?.flows??[]),b()},select(p){let y=d.find(p);return y?(y.block?r("walk").go(y):
(f.select(y),r("view").reveal(y)),!0):!1},show(p){let y=p&&d.find(p);y&&r("view").reveal(y)},drawLanes(){r("lanes").draw()||a.fire("announce",{text:"There are l\
anes already. Select one to add another.",show:!0}),s.focus()},deselect:()=>f.select(null),focus:()=>s.focus(),fit:()=>r("view").fit(),undo:()=>c.undo(),redo:()=>c.
redo(),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),svg:()=>r("exporting").svg(),tidy:()=>r("tidy").all(),drag:(p,y)=>r("create").start(p,r("elementFactory").
newBlock(y)),add(p){let[y]=f.get();if(u.offers.get(p)?.shape==="event"){y&&r("insert").onEdge(y,p);return}let k=y?.flow?{flow:y}:y?.block&&u.exits(y.block).length>
0&&u.canBeEntered({id:"",kind:u.offers.get(p)?.kind??p})?{source:y}:{},_=r("picker").add(p,k);_&&r("walk").go(_)},repaint:()=>r("minimap").repaint(),on:(p,y)=>a.
on(p,y),destroy(){w.disconnect(),g.abort(),i.destroy()},diagram:i}}function ia(e){return e==="flow"||e==="lane"||e==="pool"?e:"block"}function iy(e){for(let t of[
"addMarker","removeMarker"]){let n=e[t].bind(e);e[t]=(o,i)=>{let r=typeof o=="string"?e._elementRegistry.get(o):o;(r?.parent||r?.waypoints)&&n(r,i)}}}function ry(e,t){
let n=new AbortController,o=!1;return document.addEventListener("focusin",i=>o=e.getContainer().contains(i.target),{signal:n.signal}),t.on("elements.changed",50,
()=>{o&&document.activeElement===document.body&&e.focus()}),n}function sy(e){let t=e.getContainer(),n={width:t.clientWidth,height:t.clientHeight};e.getSize=()=>({
...n});let o=new ResizeObserver(()=>{n={width:t.clientWidth,height:t.clientHeight},e.resized()});return o.observe(t),o}function bh(e,t,n){if(n)for(let o of t.pools)
for(let i of o.blocks)n[i.id]&&e.learn(i,n[i.id])}var ay={saved:{icon:"circle-check",text:({at:e})=>e?`Saved · ${So(e)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},zr=class{constructor(t,n){
this.designer=n,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>n.undo()),this.redo?.addEventListener("click",()=>n.redo()),n.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,n){
let{icon:o,text:i}=ay[t],{place:r}=this;!r||r.dataset.state==="offline"&&t==="saving"||(r.dataset.state=t,r.replaceChildren(et(o),O("span",{},[i(n)])),t==="save\
d"&&this.clear())}ask(t,n){if(!this.banner)return;let o=n.map(({text:i,act:r,primary:s})=>{let a=O("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[i]);return a.addEventListener("click",()=>{this.clear(),r()}),a});this.banner.replaceChildren(et("triangle-alert"),O("p",{},[t]),O("div",
{class:"row"},o)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var cy="panel-load",ly={of:"process",id:""},uy=30,Oo=class{constructor(t,n,o){this.place=t,this.designer=n,this.options=o,this.subject=o.of==="process"?{of:"pro\
cess",id:""}:null,this.shown="",this.applying=!1,this.more={},this.edits=0,this.open=new Set,new ra(t,this.open,()=>this.edits++),t.addEventListener("htmx:confi\
g:request",i=>this.fill(i.detail.ctx)),t.addEventListener("htmx:before:swap",i=>{let{ctx:r}=i.detail,s=r.panelSubject===this.key()&&r.panelEdits===this.edits;!r.
panelSubject||s||r.response?.status>=400||(this.take(new DOMParser().parseFromString(r.text??"","text/html")),i.preventDefault())}),t.addEventListener("htmx:aft\
er:swap",()=>{this.take(t),hy(t);for(let i of this.open)t.querySelector(`details[id="${CSS.escape(i)}"]`)?.setAttribute("open","")}),n.on("commandStack.changed",
()=>this.applying||this.refresh())}key(){return this.subject?`${this.subject.of} ${this.subject.id}`:""}show(t){let n=Object.entries(t).flatMap(([i,r])=>r.map(s=>({
of:i.slice(0,-1),id:s}))),o=n.length===1?n[0]:n.length===0?ly:null;o?.of===this.subject?.of&&o?.id===this.subject?.id||(this.subject=o,o?this.load():this.empty())}ask(t){
this.more=t,this.load()}empty(){this.shown="";let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&this.place.replaceChildren(t.content.
cloneNode(!0))}async load(){let t=this.key();await this.options.before(),t===this.key()&&(this.shown=this.picture(),this.place.dispatchEvent(new CustomEvent(cy)))}refresh(){
this.shown&&(this.subject&&!this.designer.has(this.subject)?(this.subject=null,this.empty()):this.picture()!==this.shown&&this.load())}picture(){return this.subject?
this.designer.text(this.designer.part(this.subject)):""}fill(t){let{body:n,method:o}=t.request;if(!(o!=="POST"||!n?.set||!this.subject)){if(t.sourceElement===this.
place)for(let i of[...n.keys()])n.delete(i);t.panelSubject=this.key(),t.panelEdits=this.edits,this.tell(n),this.options.of==="selection"&&this.subject.of==="pro\
cess"&&n.set("_view","overview");for(let[i,r]of Object.entries(this.more))n.set(i,r);this.more={}}}tell(t){this.subject&&(t.set("_of",this.subject.of),t.set("_i\
d",this.subject.id),t.set("_document",this.picture()),t.set("_titles",JSON.stringify(this.designer.titlesAround(this.subject))))}take(t){this.applying=!0;try{if(!sa(
t,this.designer))return}finally{this.applying=!1}this.shown&&(this.shown=this.picture())}first(){this.shown||this.load()}focusSoon(t){this.place.addEventListener(
"htmx:after:swap",()=>this.focus(t),{once:!0})}focus(t){let n=t?this.place.querySelector(`[data-field="${CSS.escape(t)}"]`):null;n?.querySelector("details")&&n.
querySelector("details")?.setAttribute("open","");let o=(n||this.place).querySelector('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');
o instanceof HTMLElement&&o.focus()}};function sa(e,t){let n=e.querySelector("#panel-answer");if(!n)return!1;n.remove();let o=t.parse(n.textContent??"");return t.
apply(fy(o.change??{}),o.label),!0}function hy(e){for(let t of e.querySelectorAll("input, textarea, select"))if(!(t===document.activeElement||t.matches(".combob\
ox__input")))if(t instanceof HTMLSelectElement)for(let n of t.options)n.selected=n.defaultSelected;else t.type==="checkbox"||t.type==="radio"?t.checked=t.defaultChecked:
t.value!==t.defaultValue&&(t.value=t.defaultValue)}function fy(e){let t=o=>o&&Object.fromEntries(Object.entries(o).map(([i,r])=>[i,r===null?void 0:r])),n=o=>o&&
Object.fromEntries(Object.entries(o).map(([i,r])=>[i,t(r)]));return{...e,blocks:n(e.blocks),flows:n(e.flows),lanes:n(e.lanes),pools:n(e.pools),document:t(e.document)}}
var ra=class{constructor(t,n,o){this.edited=o,this.timer=void 0,t.addEventListener("change",i=>this.changed(i.target)),t.addEventListener("click",i=>this.clicked(
i.target)),t.addEventListener("pointerdown",i=>this.grab(i)),t.addEventListener("toggle",i=>{let r=i.target,s=r.parentElement?.querySelector(":scope > [data-ope\
n-mark]")??null;s?s.value=r.open?"1":"":r.id&&r.open?n.add(r.id):n.delete(r.id)},!0)}send(t){let n=t?.closest("form");this.edited(),clearTimeout(this.timer),this.
timer=setTimeout(()=>n?.isConnected&&n.requestSubmit(),uy)}changed(t){t.matches(".combobox__input, [data-quiet]")||this.send(t)}clicked(t){let n=t.closest("[dat\
a-insert]");if(n)return this.insert(n);let o=t.closest("[data-add-clause]");if(o){let r=[...(o.closest("[data-group]")??o.closest("[data-condition]"))?.querySelectorAll(
"[data-clause]")??[]].at(-1),s=r?.cloneNode(!0);if(!r||!s)return;for(let l of s.querySelectorAll("input, select"))l.name.endsWith(".group")||(l.value="");let a=s.
querySelector('[name$=".group"]'),c=o.closest("[data-group]");a&&!c&&(a.value=o.getAttribute("data-new-group")??"0"),(c?r:r.closest("[data-group]")??r).after(s),
this.send(s)}let i=t.closest("[data-remove-clause]")?.closest("[data-clause]");if(i){let r=i.closest("form");i.remove(),this.send(r)}}insert(t){let n=t.closest(
"form")?.elements.namedItem(t.dataset.into??"");(n instanceof HTMLInputElement||n instanceof HTMLTextAreaElement)&&(n.focus(),n.setRangeText(t.dataset.insert??"",
n.selectionStart??n.value.length,n.selectionEnd??n.value.length,"end"),this.send(n))}grab(t){let n=t.target.closest("[data-handle]")?.closest("[data-row]");if(!n||
t.button!==0)return;t.preventDefault();let o=new AbortController,{signal:i}=o,r=!1;n.classList.add("is-dragged"),addEventListener("pointermove",s=>{let a=document.
elementFromPoint(s.clientX,s.clientY)?.closest("[data-row]");if(!a||a===n||a.parentElement!==n.parentElement)return;let c=a.getBoundingClientRect(),l=a.compareDocumentPosition(
n)&Node.DOCUMENT_POSITION_PRECEDING;if(l&&s.clientY>c.top+c.height/2)a.after(n);else if(!l&&s.clientY<c.top+c.height/2)a.before(n);else return;r=!0},{signal:i});
for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{o.abort(),n.classList.remove("is-dragged"),r&&this.send(n)},{signal:i})}};var Fr=class{constructor(t,n,o){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=n,this.go=o}show(t){
let n=[...t].sort((i,r)=>+(i.severity==="warning")-+(r.severity==="warning"));this.designer.problems(t);for(let i of this.counts)i.textContent=t.length>0?String(
t.length):"",i.toggleAttribute("hidden",t.length===0);let o=O("li",{class:"problems-none"},[et("circle-check"),"Nothing to mend."]);this.list?.replaceChildren(...t.
length>0?n.map(i=>this.entry(i)):[o])}entry(t){let n=this.nameOf(t),o=t.severity==="error",i=O("button",{type:"button",class:`mend mend--${t.severity}`},[et(o?"\
circle-alert":"triangle-alert"),O("span",{class:"mend__words"},[O("span",{class:"sr-only"},[o?"Must be mended: ":"Worth a look: "]),...n?[O("span",{class:"mend_\
_where"},[n])]:[],O("span",{},[t.text]),...t.suggestion?[O("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return i.addEventListener("click",()=>this.
go(t)),O("li",{},[i])}nameOf(t){if(t.block)return this.designer.title(t.block);let n=t.flow&&this.designer.flow(t.flow);return n?`${this.designer.title(n.from)}\
 → ${this.designer.title(n.to)}`:""}};var dy=13e4,Gr=class{constructor(t,n,o,{before:i}){this.place=t,this.key=`segue.trial.${t.dataset.process}`,o.place.addEventListener("click",async r=>{r.target.
closest("[data-trial]")&&(await i(),t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",r=>{let{
ctx:s}=r.detail;s.request.body?.set&&(s.request.timeout=dy,o.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),sa(t,n)||t.querySelector(
"#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll("[data-sampl\
e]")}remember(){let t=this.kept();for(let n of this.samples())t[n.dataset.sample??""]=n.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.
kept();for(let n of this.samples())!n.value&&n.dataset.sample&&t[n.dataset.sample]&&(n.value=t[n.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(
this.key)??"{}")}catch{return{}}}};var Eh=[2e3,4e3,8e3,15e3,3e4],Wr=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",n=>{this.dirty&&(this.now(),n.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:n,document:o}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let i,r=this.keepTheirs?"?kee\
p=1":"";try{i=await fetch(this.options.address+r,{method:"PUT",body:n,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(n)}if(i.ok)return this.saved(i,o);this.dirty=!0;let s=await i.json().catch(()=>({}));return i.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):i.status===401?this.stop("signed-out",{}):i.status>=500||i.status===429?this.unreachable(n):this.stop("\
refused",{message:s.detail})}async saved(t,n){this.tries=0,this.keepTheirs=!1,this.revision=Sh(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),n)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),Eh[Math.min(this.tries++,Eh.length-1)])}stop(t,n){this.stopped=!0,this.keep(),this.options.onState(t,n)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:Sh(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function Sh(e){return e.headers.get("ETag")?.replace(/^W\/|"/g,"")}function Ch(e,t){e.addEventListener("pointerdown",o=>{let i=Mh(o.target);if(!i||o.button!==0)return;let r=new AbortController,{signal:s}=r;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-o.clientX,a.clientY-o.clientY)<4||(r.abort(),t.drag(a,i))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>r.abort(),{signal:s})}),e.addEventListener("dragstart",o=>o.preventDefault()),e.addEventListener("click",o=>{let i=Mh(o.target);i&&t.add(i),o.target instanceof
Element&&o.target.closest("[data-lanes]")&&t.drawLanes()});let n=e.querySelector('input[type="search"]');n?.addEventListener("input",()=>py(e,n.value))}function Mh(e){
return e instanceof Element?e.closest("[data-kind]")?.getAttribute("data-kind"):null}function py(e,t){let n=t.toLowerCase().split(/\s+/).filter(Boolean);for(let o of e.
querySelectorAll("[data-group]")){let i=0;for(let s of o.querySelectorAll("[data-kind], [data-lanes]")){let a=n.every(c=>(s.textContent+" "+s.title).toLowerCase().
includes(c));s.hidden=!a,a&&i++}o.hidden=i===0;let r=o.querySelector("details");r&&(r.open=n.length>0)}}var aa="expression-list",qr=class{constructor(){this.box=document.createElement("ul"),this.box.id=aa,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let n=t.target.closest(
'[role="option"]');n instanceof HTMLElement&&this.take(this.candidates[Number(n.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,n,o,i){if(n.length===0)return this.hide(t);this.note=
i;let r=this.field===t?this.chosen():null,s=t.closest("dialog")??document.body;this.box.parentElement!==s&&s.append(this.box),this.candidates=n,this.take=o,this.
field=t,this.active=-1,this.box.replaceChildren(...n.map(my)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,t.setAttribute("ari\
a-controls",aa),t.setAttribute("aria-expanded","true"),t.removeAttribute("aria-activedescendant"),this.place();let a=n.findIndex(c=>r&&c.text===r.text&&c.start===
r.start&&c.end===r.end);a>=0&&(this.active=a-1,this.move(1))}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),this.field===
t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let n=[...this.box.children];this.active=this.active<0?t>0?
0:n.length-1:(this.active+t+n.length)%n.length,n.forEach((o,i)=>o.setAttribute("aria-selected",String(i===this.active))),n[this.active].scrollIntoView({block:"n\
earest"}),this.field?.setAttribute("aria-activedescendant",n[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){let t=this.
field?.getBoundingClientRect();if(!t)return;let n=this.box.getBoundingClientRect(),o=innerHeight-t.bottom-8,i=t.top-8,r=o<Math.min(n.height,160)&&i>o;this.box.style.
left=`${Math.max(8,Math.min(t.left,innerWidth-n.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,r?i:o))}px`;let s=this.note?.textContent?this.
note.getBoundingClientRect().bottom:0;this.box.style.top=r?`${Math.max(8,t.top-4-Math.min(n.height,i))}px`:`${Math.max(t.bottom,s)+4}px`}};function my(e,t){let n=document.
createElement("li");n.id=`${aa}-${t}`,n.className="fx-option",n.setAttribute("role","option"),n.setAttribute("aria-selected","false"),n.dataset.index=String(t);
let o=document.createElement("span");o.className="fx-option__head";let i=document.createElement("span");if(i.className="fx-option__label",i.textContent=e.label.
trim()||e.text,o.append(i),e.type&&e.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=e.type,o.append(s)}n.append(
o);let r=[e.doc,e.example?`Example: ${e.example}`:""].filter(Boolean).join(" ");if(r){let s=document.createElement("span");s.className="fx-option__doc",s.textContent=
r,n.append(s)}return n}var gy=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
yy=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function vy(e){
let t=[];for(let n=0;n<e.length;n++){let o=e[n];if((o==="{"||o==="}")&&e[n+1]===o)n++;else if(o==="{"){let i=xy(e,n+1);t.push({start:n,end:n+1,kind:"brace"});for(let r of Ah(
e.slice(n+1,i)))t.push({...r,start:r.start+n+1,end:r.end+n+1,kind:r.kind==="name"?"hole":r.kind});i<e.length&&t.push({start:i,end:i+1,kind:"brace"}),n=i}}return t}
function xy(e,t){let n=0,o=!1;for(let i=t;i<e.length;i++){let r=e[i];if(o&&r==="\\")i++;else if(r==='"')o=!o;else{if(o)continue;if(r==="{")n++;else if(r==="}"&&
n--===0)return i}}return e.length}function Ah(e){let t=[];for(let n of e.matchAll(yy)){let o=n.index,i=o+n[0].length,r=n.groups??{},s="sign";r.text?s=r.text.startsWith(
"@")?"date":"text":r.number?s="number":r.word&&(s=gy.has(r.word)&&!/^\s*\(/.test(r.word==="not"?e.slice(i):"")?"key":/^\s*\(/.test(e.slice(i))?"call":"name"),t.
push({start:o,end:i,kind:s})}return t}function Rh(e,t,n,o=!1){let i=new Set([0,t.length]),r=o?vy(t):Ah(t);for(let u of r)i.add(u.start).add(u.end);for(let u of n)
i.add(u.start).add(u.end);let s=[...i].filter(u=>u>=0&&u<=t.length).sort((u,h)=>u-h),a=[],c=0;for(let u=0;u+1<s.length;u++){let[h,f]=[s[u],s[u+1]];for(;c<r.length&&
r[c].end<=h;)c++;let d=r[c]&&r[c].start<=h?r[c].kind:"",m=n.find(v=>v.start<=h&&v.end>=f&&v.end>v.start);if(!d&&!m){a.push(document.createTextNode(t.slice(h,f)));
continue}let w=document.createElement("span");w.className=`${d?`fx-${d}`:""}${m?m.warning?" fx-odd":" fx-bad":""}`.trim(),w.textContent=t.slice(h,f),a.push(w)}let l=document.
createElement("span");l.append(...a),e.replaceChildren(l)}var wy=30,by="/expressions",_y,de=()=>_y??=new qr,Te=class{constructor(t,n){this.input=t,this.options=n,this.faults=[],this.wants=!1,this.asked=0,this.timer=void 0,
this.end=new AbortController;let{signal:o}=this.end;this.settled=t.value,t.addEventListener("change",()=>this.settled=t.value,{signal:o});for(let[i,r]of Object.
entries({role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(i,r);
t.addEventListener("input",()=>this.changed(!0),{signal:o}),t.addEventListener("keydown",i=>this.key(i),{signal:o}),t.addEventListener("blur",()=>this.leave(),{
signal:o}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:o}),t.addEventListener("scroll",()=>this.scroll(),{signal:o}),this.draw()}destroy(){
this.end.abort(),clearTimeout(this.timer),this.asked++,de().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=
setTimeout(()=>this.ask(),wy)}again(){this.changed(this.wants)}leave(){this.wants=!1,de().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(
new Event("change",{bubbles:!0}))}async ask(){let t=++this.asked,n=this.input.value,o=this.wants?this.input.selectionStart??n.length:null,i;try{let r=await fetch(
by,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify({mode:"",type:"",samples:null,
...this.options.about(),source:n,caret:o})});if(!r.ok)return;i=await r.json()}catch{return}t!==this.asked||n!==this.input.value||this.end.signal.aborted||(this.
faults=i.faults,this.draw(),this.say(i),this.options.onAnswer?.(i),this.wants&&document.activeElement===this.input&&de().show(this.input,i.candidates,r=>this.take(
r),this.options.note))}draw(){let t=this.options.paint;t&&(Rh(t,this.input.value,this.faults,this.options.prose),this.scroll())}scroll(){let t=this.options.paint;
t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:n,preview:o}=this.options,i=t.faults.find(s=>!s.warning)??t.faults[0];if(n&&
(n.replaceChildren(),n.classList.toggle("is-odd",!!i?.warning),i)){let s=document.createElement("span");s.textContent=i.text,n.append(s),i.suggestion&&n.append(
this.suggestion(i))}if(i&&!i.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute("aria-invalid"),!o)return;let r=t.preview;o.textContent=
!r||i?"":r.why?r.why:`Gives ${r.value}`,o.classList.toggle("is-none",!!r?.why)}suggestion({start:t,end:n,suggestion:o}){let i=document.createElement("button");return i.
type="button",i.className="fx-use",i.textContent=`Use ${o}`,i.addEventListener("pointerdown",r=>r.preventDefault()),i.addEventListener("click",()=>{this.input.focus(),
this.replace(t,n,o),this.wants=!1}),i}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||de().hide(this.input)}replace(t,n,o){
this.input.setRangeText(o,t,n,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let n=de().isOf(this.input);if(t.key===" "&&t.ctrlKey||t.key===
"ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(n){if(t.key==="ArrowDown"||t.key==="ArrowUp")de().move(t.key==="ArrowDo\
wn"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&de().chosen()&&!t.shiftKey)this.take(de().chosen());else if(t.key==="Escape")de().hide(this.input),this.wants=
!1;else return;t.preventDefault(),t.stopPropagation()}}};var Oh=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,ky=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,Ey=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,Sy=new Set(
["true","false","null","-"]);function To(e,t,n,o){let i=e.trim();if(i===""||i==="-")return i;switch(t){case"string":return n?Th(i,o):Lh(i,o);case"number":return i.
replace(ky,r=>r.replaceAll(",",""));case"date":return i.replace(Ey,'@"$1"');case"boolean":return/^yes$/i.test(i)?"true":/^no$/i.test(i)?"false":/^(true|false)$/i.
test(i)?i.toLowerCase():i}return i}function Th(e,t){let n=/^not\s*\((.*)\)$/s.exec(e);if(n)return`not(${Th(n[1].trim(),t)})`;if(e.includes('"'))return e;let o=e.
split(",").map(i=>i.trim());return o.every(i=>Oh.test(i)||i==="")?o.filter(Boolean).map(i=>Lh(i,t)).join(", "):e}function Lh(e,t){return Oh.test(e)&&!Sy.has(e)&&
!t(e)?JSON.stringify(e):e}var $h,Vr=class{constructor(t,n){this.place=t,this.address=n,this.key=`segue.samples.${n}`,this.fields=new WeakMap,this.typed=JSON.parse(sessionStorage.getItem(
this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.keep()),t.addEventListener("htmx:aft\
er:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",o=>{let i=o.target;!i.closest?.("[data-formula]")||this.from!==null||this.load().then(()=>this.
fields.get(i)?.again())}),this.find()}async load(){$h??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"application/json"}}).then(o=>o.ok?o.json():
{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:n}=await $h;this.known=n,this.from=t}keep(){let t=[...this.place.querySelectorAll("[data\
-formula-result]")];this.focused=t.some(n=>n.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(n=>n.firstChild).map(n=>({id:n.dataset.
formulaResult??"",nodes:[...n.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.querySelector(
".panel-form")?.getAttribute("data-of")===this.subject;for(let{id:n,nodes:o}of t?this.kept:[]){let i=this.place.querySelector(`[data-formula-result="${CSS.escape(
n)}"]`);i&&!i.firstChild&&i.append(...o)}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(
`${this.place.id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let n=t.querySelector("input, textarea");if(!n)
continue;let o=this.fields.get(n);if(o){o.options.paint=t.querySelector(".fx-paint"),o.draw();continue}let i=this.place.querySelector(`[data-formula-note="${CSS.
escape(n.id)}"]`),r=this.place.querySelector(`[data-formula-result="${CSS.escape(n.id)}"]`);i&&n.setAttribute("aria-describedby",`${n.getAttribute("aria-describ\
edby")??""} ${i.id}`.trim()),this.fields.set(n,new Te(n,{paint:t.querySelector(".fx-paint"),note:i,prose:t.dataset.prose!==void 0,about:()=>({mode:t.dataset.prose!==
void 0?"text":"",type:t.dataset.want??"",vars:this.vars(),samples:{...this.known,...this.typed}}),onAnswer:s=>r&&this.show(r,n,s)}))}}show(t,n,o){if(t.contains(
document.activeElement))return this.say(t,o);if(t.replaceChildren(),!o.preview)return;let i=document.createElement("p");if(i.className="fx-preview",t.append(i),
o.reads.length>0){let r=document.createElement("details");r.className="fx-samples";let s=document.createElement("summary");s.textContent="Sample data",r.append(
s,...o.reads.map(a=>this.sample(a,n))),t.append(r)}this.say(t,o)}say(t,n){let o=t.querySelector(".fx-preview"),i=n.preview;!o||!i||(o.textContent=i.why?i.why:`G\
ives ${i.value}`,o.classList.toggle("is-none",!!i.why))}sample(t,n){let o=document.createElement("label"),i=document.createElement("span");i.textContent=t;let r=document.
createElement("input");r.className="input input--small input--code",r.dataset.quiet="true",r.dataset.sample=t,r.value=this.typed[t]??this.known[t]??"";let s=this.
vars().find(a=>a.name===t)?.type??"";for(let a of["input","change"])r.addEventListener(a,c=>{c.stopPropagation();let l=To(r.value,s,!1,()=>!1);l?this.typed[t]=l:
delete this.typed[t],sessionStorage.setItem(this.key,JSON.stringify(this.typed)),this.fields.get(n)?.changed(!1)});return o.append(i,r),o}};var Bt=e=>e.inputs.length+e.outputs.length+(e.notes?.length??0);function Y(e,t){return t<e.inputs.length?{part:"input",i:t}:t<e.inputs.length+e.outputs.length?{
part:"output",i:t-e.inputs.length}:{part:"note",i:t-e.inputs.length-e.outputs.length}}var Lo=(e,t,n)=>n+(t==="input"?0:t==="output"?e.inputs.length:e.inputs.length+
e.outputs.length);function en(e,t){let{part:n,i:o}=Y(e,t);return n==="note"?e.notes?.[o]||`Note ${o+1}`:n==="output"?e.outputs[o].label||e.outputs[o].name||`Out\
put ${o+1}`:e.inputs[o].label||e.inputs[o].expression||`Input ${o+1}`}function Ur(e,t){let{part:n,i:o}=Y(e,t);return(n==="input"?e.inputs[o].type:n==="output"?e.
outputs[o].type:"string")??""}function $o(e,t,n){let{part:o,i}=Y(e,n),r=e.rules[t];return(o==="input"?r.when[i]:o==="output"?r.then[i]:r.notes?.[i])??""}var Kr=(e,t,n)=>e.
map((o,i)=>i===t?n:o);function My(e,t,n,o){let{part:i,i:r}=Y(e,n);if(i==="input")return{...t,when:Kr(t.when,r,o)};if(i==="output")return{...t,then:Kr(t.then,r,o)};
let s=Array.from({length:e.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:Kr(s,r,o)}}function Po(e,t){let n=e.rules.slice();for(let{r:o,c:i,text:r}of t)
n[o]&&i<Bt(e)&&$o({...e,rules:n},o,i)!==r&&(n[o]=My(e,n[o],i,r));return n.every((o,i)=>o===e.rules[i])?e:{...e,rules:n}}var nn=e=>({when:e.inputs.map(()=>""),then:e.
outputs.map(()=>""),...e.notes?.length?{notes:e.notes.map(()=>"")}:{}}),on=(e,t,n=[nn(e)])=>({...e,rules:[...e.rules.slice(0,t),...n,...e.rules.slice(t)]}),ca=(e,t,n)=>({
...e,rules:e.rules.filter((o,i)=>i<t||i>n)});function Ph(e,t,n,o){if(t+o<0||n+o>=e.rules.length)return e;let i=e.rules.slice(t,n+1),r=ca(e,t,n);return on(r,t+o,
i)}function Ih(e,t,n,o){let i=(s,a)=>[...s.slice(0,n),a,...s.slice(n)];if(t==="input")return{...e,inputs:i(e.inputs,o),rules:e.rules.map(s=>({...s,when:i(s.when,
"")}))};if(t==="output")return{...e,outputs:i(e.outputs,o),rules:e.rules.map(s=>({...s,then:i(s.then,"")}))};let r=e.notes??[];return{...e,notes:i(r,o),rules:e.
rules.map(s=>({...s,notes:i(r.map((a,c)=>s.notes?.[c]??""),"")}))}}function jh(e,t){let{part:n,i:o}=Y(e,t),i=r=>r.filter((s,a)=>a!==o);return n==="input"?{...e,
inputs:i(e.inputs),rules:e.rules.map(r=>({...r,when:i(r.when)}))}:n==="output"?e.outputs.length<2?e:{...e,outputs:i(e.outputs),rules:e.rules.map(r=>({...r,then:i(
r.then)}))}:{...e,notes:i(e.notes??[]),rules:e.rules.map(r=>({...r,notes:i(r.notes??[])}))}}function Nh(e,t,n){let{part:o,i}=Y(e,t),r=o==="input"?e.inputs:o==="\
output"?e.outputs:e.notes??[],s=i+n;if(s<0||s>=r.length)return e;let a=c=>c.map((l,u)=>u===i?c[s]:u===s?c[i]:l);return o==="input"?{...e,inputs:a(e.inputs),rules:e.
rules.map(c=>({...c,when:a(c.when)}))}:o==="output"?{...e,outputs:a(e.outputs),rules:e.rules.map(c=>({...c,then:a(c.then)}))}:{...e,notes:a(e.notes??[]),rules:e.
rules.map(c=>({...c,notes:a(r.map((l,u)=>c.notes?.[u]??""))}))}}function Dh(e,t,n){let{part:o,i}=Y(e,t);if(o==="note")return{...e,notes:Kr(e.notes??[],i,n.label??
"")};let r=o==="input"?e.inputs:e.outputs,s={...r[i],...n};for(let c of Object.keys(n))s[c]===""&&c!=="expression"&&delete s[c];let a=r.map((c,l)=>l===i?s:c);return o===
"input"?{...e,inputs:a}:{...e,outputs:a}}function Bh(e){let t=[[]],n=e.replace(/\r\n?/g,`
`).replace(/\n$/,""),o="",i=!1,r=()=>t[t.length-1];for(let s=0;s<n.length;s++){let a=n[s];i&&a==='"'&&n[s+1]==='"'?(o+='"',s++):i&&a==='"'?i=!1:i?o+=a:a==='"'&&
o===""&&Cy(n,s)?i=!0:a==="	"?(r().push(o),o=""):a===`
`?(r().push(o),o="",t.push([])):o+=a}return r().push(o),t}function Cy(e,t){let n=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(e.slice(t));return!!(n&&/["\t\n]/.test(n[1]))}
var Hh=e=>e.map(t=>t.map(n=>/[\t\n]/.test(n)||/^".*"".*"$/.test(n)?`"${n.replaceAll('"','""')}"`:n).join("	")).join(`
`);var Jt=34,Yr=12,Zr=class{constructor(t,n,o){this.owner=n,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=
0,t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.
sheet.setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let r of[
this.head,this.body,this.foot])r.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",
this.note.hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",r=>this.key(r),{signal:o}),t.addEventListener("copy",r=>this.copy(r),{signal:o}),
t.addEventListener("cut",r=>this.copy(r)&&this.clear(),{signal:o}),t.addEventListener("paste",r=>this.paste(r),{signal:o}),t.addEventListener("pointerdown",r=>this.
press(r),{signal:o}),t.addEventListener("dblclick",r=>this.cellOf(r.target)&&this.begin(),{signal:o}),t.addEventListener("scroll",()=>this.rows(),{signal:o}),t.
addEventListener("focus",()=>this.draw(),{signal:o});let i=new ResizeObserver(()=>this.rows());i.observe(t),o.addEventListener("abort",()=>i.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),n=Bt(t),o=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(0,Math.min(s.c,n-1))});
this.at=o(this.at),this.from=o(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(n+1));
let i=la(1);i.append(Ay());for(let s=0;s<n;s++)i.append(this.heading(t,s));this.head.replaceChildren(i);let r=la(t.rules.length+2);r.className="grid__test",r.append(
Fh("Try","Test row"));for(let s=0;s<n;s++)r.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(r),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),n=Math.max(0,Math.floor(this.place.scrollTop/Jt)-Yr),o=Math.ceil(this.place.clientHeight/Jt)+2*Yr,i=Math.max(0,Math.min(n-n%Yr,t.rules.length-1));if(i===
this.first&&this.shown===o)return;this.first=i,this.shown=o;let r=[Wh(i)],s=Math.min(t.rules.length,i+o+Yr);for(let c=i;c<s;c++)r.push(this.rule(t,c));r.push(Wh(
t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...r),this.select()}rule(t,n){
let o=la(n+2),i=this.owner.mark(n);i&&o.classList.add(`is-${i}`),o.append(Fh(String(n+1),zh(n,i)));for(let r=0;r<Bt(t);r++)o.append(this.cell(t,n,r));return o}heading(t,n){
let o=document.createElement("th"),{part:i,i:r}=Y(t,n);o.setAttribute("role","columnheader"),o.scope="col",Gh(o,-1,n),o.classList.add(`grid__${i}`);let s=document.
createElement("span");s.className="grid__title",s.textContent=en(t,n);let a=document.createElement("span");a.className="grid__under";let c=i==="input"?t.inputs[r].
type:i==="output"?t.outputs[r].type:"",l=i==="input"?t.inputs[r].label?t.inputs[r].expression:"":i==="output"&&t.outputs[r].label?t.outputs[r].name??"":"";return a.
textContent=[i==="input"?"If":i==="output"?"Then":"Note",l,c&&Oy(c)].filter(Boolean).join(" · "),o.append(s,a),this.owner.problem(-1,n)&&o.classList.add("is-wr\
ong"),o}cell(t,n,o){let i=document.createElement("td");i.setAttribute("role","gridcell"),Gh(i,n,o);let{part:r}=Y(t,o);i.classList.add(`grid__${r}`);let s=this.owner.
text(n,o),a=document.createElement("span");a.className="grid__text",a.textContent=s,r==="input"&&s===""&&n<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),i.append(a);let c=this.owner.problem(n,o);return c&&(i.classList.add(c.warning?"is-odd":"is-wrong"),i.setAttribute("aria-invalid",
c.warning?"false":"true")),i}refresh(){let t=this.owner.table();for(let n of this.body.querySelectorAll("tr[aria-rowindex]")){let o=Number(n.getAttribute("aria-\
rowindex"))-2,i=this.owner.mark(o);n.classList.toggle("is-lit",i==="lit"),n.classList.toggle("is-unused",i==="unused"),n.querySelector(".grid__rule")?.setAttribute(
"aria-label",zh(o,i))}for(let n of this.sheet.querySelectorAll("[data-c]")){let o=Number(n.dataset.r),i=Number(n.dataset.c),r=this.owner.problem(o,i);n.classList.
toggle("is-wrong",!!(r&&!r.warning)),n.classList.toggle("is-odd",!!r?.warning),n.role==="gridcell"&&n.setAttribute("aria-invalid",String(!!(r&&!r.warning)));let s=n.
querySelector(".grid__text");o===t.rules.length&&s&&(s.textContent=this.owner.text(o,i))}this.tell()}select(){let{r:t,c:n}=this.at,o=Math.min(t,this.from.r),i=Math.
max(t,this.from.r),r=Math.min(n,this.from.c),s=Math.max(n,this.from.c);for(let l of this.sheet.querySelectorAll(".is-active, .is-selected"))l.classList.remove("\
is-active","is-selected"),l.removeAttribute("aria-selected");let a=o!==i||r!==s;for(let l of this.sheet.querySelectorAll("[data-c]")){let u=Number(l.dataset.r),
h=Number(l.dataset.c);a&&u>=o&&u<=i&&h>=r&&h<=s&&(l.classList.add("is-selected"),l.setAttribute("aria-selected","true"))}let c=this.find(t,n);c?.classList.add("\
is-active"),c&&!a&&c.setAttribute("aria-selected","true"),c?this.place.setAttribute("aria-activedescendant",c.id):this.place.removeAttribute("aria-activedescend\
ant"),this.tell()}tell(){let t=this.find(this.at.r,this.at.c),n=this.owner.problem(this.at.r,this.at.c),o=this.edit!==null;if(this.note.hidden=!(t&&(n||o)),!t||
this.note.hidden)return;o||(this.note.textContent=n.text+(n.suggestion?` Did you mean ${n.suggestion}?`:""),this.note.classList.toggle("is-odd",!!n.warning)),this.
note.style.left=`${t.offsetLeft}px`;let i=t.offsetTop+t.offsetHeight,r=this.at.r>=this.last;this.note.style.top=r?"":`${i}px`,this.note.classList.toggle("grid__\
say--above",r)}find(t,n){return this.sheet.querySelector(`[data-r="${t}"][data-c="${n}"]`)}cellOf(t){let n=t?.closest?.("[data-c]");return n?{r:Number(n.dataset.
r),c:Number(n.dataset.c)}:null}go(t,n,o=!1){let i=Bt(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(n,i-1))},o||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:n}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*Jt,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+Jt>this.place.scrollTop+l&&(this.place.scrollTop=c+
Jt-l),this.rows()}let o=this.find(t,n);if(!o)return;let i=o.offsetLeft,r=this.head.querySelector("th")?.offsetWidth??0;i-r<this.place.scrollLeft?this.place.scrollLeft=
i-r:i+o.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=i+o.offsetWidth-this.place.clientWidth)}showRule(t){let n=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,o=t*Jt;(o<this.place.scrollTop||o+Jt>this.place.scrollTop+n)&&(this.place.scrollTop=Math.max(0,o-Math.max(0,(n-Jt)/
2))),this.rows()}press(t){let n=t.target.closest?.("[data-rule]"),o=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&
this.commit(),t.button!==0||!o&&!n))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),n instanceof HTMLElement){let r=Number(n.dataset.rule)-1;r>=
0&&(this.go(r,Bt(this.owner.table())-1),this.from={r,c:0},this.select());return}if(!o)return;this.go(o.r,o.c,t.shiftKey);let i=new AbortController;addEventListener(
"pointermove",r=>{let s=this.cellOf(document.elementFromPoint(r.clientX,r.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:i.signal}),
addEventListener("pointerup",()=>i.abort(),{signal:i.signal})}key(t){if(this.edit)return;let{r:n,c:o}=this.at,i=t.ctrlKey||t.metaKey,r=Bt(this.owner.table()),s=Math.
max(1,Math.floor(this.place.clientHeight/Jt)-3),a=(u,h)=>(this.go(u,h,t.shiftKey),!0),c={ArrowUp:()=>a(i?0:n-1,o),ArrowDown:()=>a(i?this.last-1:n+1,o),ArrowLeft:()=>a(
n,i?0:o-1),ArrowRight:()=>a(n,i?r-1:o+1),Home:()=>a(i?0:n,0),End:()=>a(i?this.last-1:n,r-1),PageUp:()=>a(Math.max(0,n-s),o),PageDown:()=>a(Math.min(this.last-1,
n+s),o),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>i?this.insert(t.shiftKey):t.shiftKey?a(n-1,o):this.begin(),F2:()=>this.begin(),
Delete:()=>i?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>i&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!i&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:Bt(this.
owner.table())-1},this.select(),!0}tab(t){let n=Bt(this.owner.table()),{r:o,c:i}=this.at,r=(o+1)*n+i+(t?-1:1);return r<0||r>=(this.last+2)*n?!1:(this.go(Math.floor(
r/n)-1,r%n),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.
at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let n=this.owner.table(),{top:o,bottom:i}=this.span(),r={
ArrowUp:-1,ArrowDown:1}[t];if(r&&this.at.r>=0&&this.at.r<this.last){let c=Ph(n,o,i,r);return c===n||(this.at.r+=r,this.from.r+=r,this.owner.change(c,"Move rule"),
this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=Nh(n,this.at.c,s);return a!==n&&(this.at.c+=s,this.from.c=this.at.c,this.
owner.change(a,"Move column")),!0}insert(t=!1){let n=this.owner.table(),o=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(on(n,o,[nn(
n)]),"Add rule"),this.go(o,this.at.c),!0}drop(){let{top:t,bottom:n}=this.span();return this.last===0||(this.owner.change(ca(this.owner.table(),t,n),n>t?"Remove \
rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:n,left:o,right:i}=this.span();if(this.at.r>=this.last&&this.from.r>=
this.last){for(let s=o;s<=i;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let r=[];for(let s=t;s<=n;s++)for(let a=o;a<=i;a++)r.push({r:s,
c:a,text:""});return this.owner.change(Po(this.owner.table(),r),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let n=this.owner.table(),{top:o,bottom:i,
left:r,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-r+1},(c,l)=>this.owner.text(this.last,r+l)));else for(let c=o;c<=i;c++)a.push(
Array.from({length:s-r+1},(l,u)=>$o(n,c,r+u)));return t.clipboardData?.setData("text/plain",Hh(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;
let n=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!n)return;let{top:o,left:i}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.
span();this.owner.paste(n,o,i)}begin(t){let{r:n,c:o}=this.at;if(n<0)return this.owner.head(o),!0;if(n>=this.last&&Y(this.owner.table(),o).part!=="input")return!0;
let i=this.find(n,o);if(!i||this.edit)return!0;let r=document.createElement("input");r.className="grid__edit",r.value=t??this.owner.text(n,o),r.setAttribute("ar\
ia-label",`${en(this.owner.table(),o)}, ${n<this.last?`rule ${n+1}`:"test row"}`),r.setAttribute("aria-describedby","grid-say");let s=document.createElement("sp\
an");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),i.classList.add("is-edited"),i.append(s,r),this.note.replaceChildren(),this.edit={input:r,
assist:null,r:n,c:o},r.focus({preventScroll:!0}),r.setSelectionRange(r.value.length,r.value.length),this.edit.assist=this.owner.assist(r,n,o),r.addEventListener(
"keydown",a=>this.editKey(a)),r.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===r&&document.activeElement!==r&&!this.note.contains(document.activeElement)&&
this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:n,c:o}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?n-1:n+1,o);else if(t.
key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){
if(!this.edit)return;let{input:n,r:o,c:i}=this.edit;this.stop(t),this.owner.enter(o,i,n.value)}stop(t=!0){let n=this.edit;if(!n)return;this.edit=null,n.assist?.
destroy();let o=n.input.parentElement;o?.classList.remove("is-edited"),o?.querySelector(".grid__paint")?.remove(),n.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function la(e){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(e)),t}function Ay(){let e=document.
createElement("th");return e.className="grid__rule",e.setAttribute("role","columnheader"),e.setAttribute("aria-label","Rule"),e.textContent="#",e}var zh=(e,t)=>`\
Rule ${e+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function Fh(e,t){let n=document.createElement("th");return n.className="grid\
__rule",n.setAttribute("role","rowheader"),n.setAttribute("aria-label",t),n.dataset.rule=e,n.textContent=e,n}function Gh(e,t,n){e.id=`cell-${t}-${n}`,e.dataset.
r=String(t),e.dataset.c=String(n),e.setAttribute("aria-colindex",String(n+2))}function Wh(e){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,e)*Jt}px`,t.hidden=e<=0,t}var Ry={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},Oy=e=>Ry[e]??e;var Ty=50,Qr=class{constructor(t,n){this.editor=n,this.list=t.querySelector("ul"),this.result=n.part("result")}show(t){let n=[];for(let s of t.problems.slice(0,
Ty))n.push(this.problem(s));for(let s of t.report?.gaps??[])n.push(this.gap(s));for(let s of t.report?.overlaps??[])n.push(Pn("warn",s.text,[Xr(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])n.push(Pn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[Xr(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&n.push(Pn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),n.length===0&&t.report&&n.push(Pn("good","Nothing to mend. Every combination of inputs is covered.",[]));let i=this.
list.contains(document.activeElement);this.list.replaceChildren(...n),i&&this.editor.grid.place.focus();let r=t.test;this.result.textContent=r?Object.keys(r.faults).
length?"One of the values cannot be read.":r.why?r.why:`${r.rules.length===0?"No rule matches":`Rule${r.rules.length>1?"s":""} ${r.rules.map(s=>s+1).join(", ")}\
 decide${r.rules.length>1?"":"s"}`}: ${r.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let n=this.editor.
table(),o=t.input>=0?t.input:t.output>=0?Lo(n,"output",t.output):-1,i=[t.rule>=0?`Rule ${t.rule+1}`:"",o>=0?en(n,o):""].filter(Boolean).join(", "),r=o>=0?[Xr("S\
how",()=>this.go(t.rule,o))]:[];return Pn(t.warning?"warn":"bad",`${i?`${i}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,r)}gap(t){return Pn(
"warn",t.text,[Xr("Add the missing rule",()=>{let n=this.editor.table();this.editor.change(on(n,n.rules.length,[{...nn(n),when:t.when.map(o=>o==="-"?"":o)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,n.inputs.length)})])}go(t,n){this.editor.grid.go(t,n),t<0?this.editor.head(n):this.editor.grid.
place.focus({preventScroll:!0})}},qh={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function Pn(e,t,n){let o=document.createElement("li");o.className=`finding finding--${e}`;let i=document.createElement("span");i.className="finding__text";let r=document.
createElement("span");return r.className="sr-only",r.textContent=qh[e][1],i.append(r,t),o.append(Ly(qh[e][0]),i,...n),o}function Ly(e){let t=document.createElementNS(
"http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let n=document.createElementNS("http://www.w3.org/2000/s\
vg","use");return n.setAttribute("href",window.segue.icon(e)),t.append(n),t}function Xr(e,t){let n=document.createElement("button");return n.type="button",n.className=
"btn btn--secondary btn--small",n.textContent=e,n.addEventListener("click",t),n}var $y={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},Jr=class{constructor(t,n){this.place=t,this.
editor=n,this.c=0,this.assists=[];for(let o of["expression","values","default"]){let i=this.input(o);this.assists.push(new Te(i,{paint:i.parentElement?.querySelector(
".fx-paint"),note:this.note(o),about:()=>({mode:o==="values"?"tests":"",type:o==="expression"?"":this.type(),vars:n.host.vars(),closed:n.host.closed})}))}t.addEventListener(
"change",o=>this.changed(o.target),{signal:n.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:n,i:o}=Y(t,this.c);return(n==="output"?t.outputs[o]?.
type:t.inputs[o]?.type||this.editor.answer.types?.[o])??""}show(t){let n=this.editor.table();this.c=t;let{part:o,i}=Y(n,t),r=o==="input"?n.inputs[i]:o==="output"?
n.outputs[i]:{label:n.notes?.[i]},s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${en(n,t)}”`);for(let l of["label","expression","nam\
e","type","values","default"]){let u=this.input(l),h=u.closest("[data-setting]");h.hidden=!$y[o].includes(l),!(document.activeElement===u&&u.value!=="")&&(u.value=
r?.[l]??"",this.assists.find(f=>f.input===u)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=o==="output"?"Values, the most imp\
ortant first":"Allowed values");let c=this.editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=o==="output"&&n.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:n,i:o}=Y(t,this.c);for(let i of["expression","values","default","name"]){let r=this.note(i);if(!r||document.activeElement===this.
input(i))continue;let s=this.editor.answer.problems.find(a=>a.rule<0&&(n==="input"?a.input:n==="output"?a.output:-2)===o&&a.field===i);r.textContent=s?s.text:"",
r.classList.toggle("is-odd",!!s?.warning),this.input(i).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=Y(this.editor.table(),this.c),
n=this.input(t==="input"?"expression":"label");n.focus(),n.select()}changed(t){let n=t.name.replace("column-",""),o=this.editor.table(),i={[n]:t.value.trim()};if(n===
"expression"){let r=this.editor.host.vars().find(a=>a.name===i.expression),{i:s}=Y(o,this.c);r?.type&&!/[<]/.test(r.type)?i.type=r.type:r&&(i.type=""),r?.values?.
length&&!o.inputs[s].values&&(i.values=r.values.join(", "))}n==="name"&&(i.name=i.name.replace(/\s+/g,"_")),this.editor.change(Dh(o,this.c,i),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(o=>o.expression),n=this.editor.host.vars().find(o=>!t.includes(o.name)&&/^(string|number|boolean|date)$/.test(o.type??""));
return n?{expression:n.name,type:n.type,...n.values?.length?{values:n.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var ts=class{constructor(t,n){this.editor=n,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:n.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),n=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),o=await n.text();n.ok?this.result.replaceChildren(...new DOMParser().parseFromString(o,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var Py=120,Iy=600,es=class{constructor(t,n){this.root=t,this.host=n,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:o}=this.end;this.grid=new Zr(this.part("grid"),this,o),this.heading=new Jr(this.part("column"),this),this.findings=new Qr(this.part("findings"),this),
this.past=n.past?new ts(this.part("past"),this):null,this.part("past").hidden=!n.past;for(let r of["import","export"])t.querySelector(`[data-do="${r}"]`).hidden=
!!n.closed;t.addEventListener("click",r=>this.clicked(r.target),{signal:o}),t.addEventListener("change",r=>this.changed(r.target),{signal:o}),t.addEventListener(
"keydown",r=>this.keys(r),{signal:o});let i=t.querySelector('[name="table-name"]');i&&(i.value=n.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,n){t!==this.table()&&(this.host.write({body:t},n),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:n}=this.host.read(),o=this.root.querySelector('[name="table-name"]');o&&document.activeElement!==o&&(o.value=t),this.part("policy").value=n.hitPolicy;
let i=this.part("aggregation");i.value=n.aggregation??"";let r=i.closest(".field");r instanceof HTMLElement&&(r.hidden=n.hitPolicy!=="collect");let s=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.host.can();for(let[c,l]of Object.entries(a)){let u=this.root.querySelector(
`[data-do="${c}"]`);u instanceof HTMLButtonElement&&(u.disabled=!l)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,n){let o=this.table();if(t<o.rules.
length)return $o(o,t,n);let{part:i,i:r}=Y(o,n);return i==="input"?this.test[r]??"":i==="output"?this.outcome(r):""}outcome(t){let n=this.answer.test;return t===
0&&n?n.value??"":""}enter(t,n,o){let i=this.table(),{part:r,i:s}=Y(i,n),a=l=>this.host.vars().some(u=>u.name===l),c=r==="note"?o:To(o,Ur(i,n)||this.answer.types?.[s]||
"",r==="input"&&t<i.rules.length,t<i.rules.length?a:()=>!1);if(t<i.rules.length)return this.change(Po(i,[{r:t,c:n,text:c}]),"Change cell");r==="input"&&(this.test=
Array.from({length:i.inputs.length},(l,u)=>u===s?c:this.test[u]??""),this.grid.draw(),this.check())}paste(t,n,o){let i=this.table(),r=Bh(t),s=[],a=Bt(i),c=h=>this.
host.vars().some(f=>f.name===h);if(n>=i.rules.length){r[0].forEach((h,f)=>o+f<a&&this.enter(n,o+f,h));return}let l=Math.max(0,n+r.length-i.rules.length),u=l?on(
i,i.rules.length,Array.from({length:l},()=>nn(i))):i;for(let[h,f]of r.entries())for(let[d,m]of f.entries()){if(o+d>=a)break;let{part:w,i:v}=Y(i,o+d);s.push({r:n+
h,c:o+d,text:w==="note"?m:To(m,Ur(i,o+d)||(w==="input"?this.answer.types?.[v]:"")||"",w==="input",c)})}this.change(Po(u,s),r.length*r[0].length>1?"Paste cells":
"Paste cell"),this.grid.from={r:n,c:o},this.grid.at={r:n+r.length-1,c:Math.min(a-1,o+Math.max(...r.map(h=>h.length))-1)},this.grid.select()}problem(t,n){return this.
problems.get(`${t} ${n}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,n,o){let i=this.table(),{part:r,i:s}=Y(i,o);if(r==="note"||n>=i.rules.length)return null;let a=Ur(i,o)||(r==="input"?this.answer.
types?.[s]:"")||"",c=(r==="input"?i.inputs[s].values:i.outputs[s].values)??"";return new Te(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:r===
"input"?"tests":"",type:a,vars:this.host.vars(),values:c,closed:this.host.closed})})}moved(t,n){this.heading.show(n)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,n){return!(n.ctrlKey||n.metaKey)||n.altKey?!1:t.toLowerCase()==="z"?(n.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let n=t.closest("[data-do]")?.getAttribute("data-do");if(!n)return;let o=this.table(),i=this.grid.at.c,{part:r,i:s}=Y(o,i),a=(l,u)=>{
let h=l==="input"?o.inputs:l==="output"?o.outputs:o.notes??[],f=r===l?s+1:h.length;this.change(Ih(o,l,f,u),"Add column"),this.grid.go(-1,Lo(this.table(),l,f)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(o.notes?.length??0)+1}`),"remove-column":()=>{this.change(jh(o,i),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,i-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[n]?.()}changed(t){let n=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):n==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
n==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):n==="file"&&t instanceof HTMLInputElement&&t.files?.[0]&&this.import(
t.files[0]).finally(()=>t.value="")}check(){clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),Py),this.rest=setTimeout(()=>this.
ask(!0),Iy)}async ask(t){let n=++this.asked,o=this.table(),i=await jy("/tables/check",{table:o,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(
Boolean)?this.test:null,analyze:t});if(!i||n!==this.asked||this.end.signal.aborted)return;let r=String(this.answer.test?.rules??""),s=i.report??(this.answer.table===
o?this.answer.report:void 0);this.answer={...i,report:s,table:o},this.problems=new Map;for(let a of i.problems){let c=a.input>=0?a.input:a.output>=0?Lo(o,"outpu\
t",a.output):-1,l=`${a.rule} ${c}`;(!this.problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,a)}for(let[a,c]of Object.entries(i.test?.faults??{}))
this.problems.set(`${o.rules.length} ${a}`,{text:c});this.grid.refresh(),i.test?.rules.length&&String(i.test.rules)!==r&&this.grid.showRule(i.test.rules[0]),this.
heading.tell(),this.findings.show(this.answer),this.root.dataset.checked=String(n)}async import(t){let n=await fetch("/tables/import",{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:t}),o=await n.json().catch(()=>({}));if(!n.ok)return window.segue.toast({
tone:"bad",title:"Nothing was imported",text:o.detail??"The file could not be read. Try another."});let[i,...r]=o.tables,s=[...o.left,...r.map(a=>`“${a.name}”\
 is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),window.segue.toast({tone:s.length?
"warn":"good",title:`“${i.name}” was imported`,text:s.join(" ")||"Undo brings back what was here."})}async export(){let{name:t,body:n}=this.host.read(),o=await fetch(
"/tables/export",{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify({name:t,table:n,vars:this.host.vars()})});
if(!o.ok)return window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});let i=document.createElement("a");i.href=URL.createObjectURL(
await o.blob()),i.download=/filename="([^"]+)"/.exec(o.headers.get("Content-Disposition")??"")?.[1]??"table.dmn",i.click(),setTimeout(()=>URL.revokeObjectURL(i.
href),6e4)}};async function jy(e,t){try{let n=await fetch(e,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"applicat\
ion/json"},body:JSON.stringify(t)});return n.ok?await n.json():void 0}catch{return}}function Vh(e,t){let n=document.getElementById("table-editor");if(!(n instanceof HTMLDialogElement))return;let o=n.querySelector("[data-table-editor]"),i=null,r=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(u=>u.id===c);l()&&(n.showModal(),i=new es(o,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(u,h)=>{r=!0,t.apply({document:{tables:s().map(f=>f.id===c?{...f,...u}:f)}},h),r=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(e.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),i.grid.place.focus(),Object.defineProperty(o,"editor",{value:i,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!i||r||(s().some(c=>c.id===i?.host.ref)?i.refresh():n.
close())}),n.addEventListener("close",()=>{i?.destroy(),i=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function Kh(e){return document.getElementById(`designer-${e}`)?.textContent??""}function ua(e,t){let n=Kh(e);return n?JSON.parse(n):t}function Ny(e){let t=e.hasAttribute(
"data-read-only"),n={onChange:()=>{},onSelect:i=>{},onOpen:i=>{},onKind:(i,r,s)=>{}},o=kh({container:e,readOnly:t,document:Kh("document"),palette:ua("palette",[]),
facts:ua("facts",{}),icons:document.documentElement.dataset.icons??"",emptyText:e.dataset.empty,onChange:()=>n.onChange(),onSelect:i=>n.onSelect(i),onOpen:i=>n.
onOpen(i),onKind:(i,r,s)=>n.onKind(i,r,s)});e.removeAttribute("data-designer"),Wy(o),qy(o),!t&&e.dataset.draft?Dy(e,o,n):n.onSelect=({blocks:i})=>e.dispatchEvent(
new CustomEvent("block-selected",{bubbles:!0,detail:i[0]??""})),t&&Hy(e),Object.defineProperty(e,"designer",{value:o})}function Dy(e,t,n){let o=document,i=new zr(
o,t),r=new Fr(o,t,m=>{let w=m.block??m.flow;w&&t.select(w)?Io("block"):w||Io("process"),(w?c:h)?.focusSoon(m.field??"")}),s=new Wr({address:e.dataset.draft??"",
key:`segue.draft.${e.dataset.draft}`,revision:e.dataset.revision??"0",read:()=>({json:t.json(),document:t.document()}),onState:(m,w)=>{i.state(m,w),m==="conflic\
t"&&Fy(s,t,i,w),m==="refused"&&i.ask(w.message??"The draft was not saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,act:()=>zy(s)}]),
m==="signed-out"&&i.ask("You were signed out, so your changes are not saved. They are kept on this computer: sign in and open this process again.",[{text:"Sign \
in",primary:!0,act:()=>location.reload()}])},onAnswer:(m,w)=>{m.facts&&t.describe(w,m.facts),m.problems&&r.show(m.problems)}}),a=o.querySelector('[data-panel-pl\
ace="block"]'),c=a&&new Oo(a,t,{of:"selection",before:()=>s.now()}),l=o.querySelector("[data-trial-body]");l&&c&&new Gr(l,t,c,{before:()=>s.now()});let u=o.querySelector(
'[data-panel-place="process"]'),h=u&&new Oo(u,t,{of:"process",before:()=>s.now()});o.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>h?.
first()),n.onChange=()=>s.changed(),n.onSelect=m=>{c?.show(m),Object.values(m).flat().length===1&&Io("block")},n.onOpen=()=>c?.focus(),n.onKind=(m,w,v)=>{t.select(
m),c?.ask({_kind:w,_props:v?JSON.stringify(v):""})},c?.show({blocks:[],flows:[],lanes:[],pools:[]});let f=o.querySelector("[data-palette]");f&&Ch(f,t),r.show(ua(
"problems",[])),i.state("saved",{at:e.dataset.savedAt?new Date(e.dataset.savedAt):void 0}),Gy(s,t,i),By(o,s,t),Vh(e,t);let d=(e.dataset.draft??"").replace(/draft$/,
"samples");for(let m of[a,u])m&&new Vr(m,d)}function By(e,t,n){e.querySelector("[data-publish]")?.addEventListener("click",async()=>{await t.now(),e.getElementById(
"publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open("publish")}),e.addEventListener("click",o=>{let i=o.target,r=i.closest?.("[dat\
a-go-to]")?.getAttribute("data-go-to");r&&n.select(r),i.closest?.("[data-show-problems]")&&Io("problems");let s=i.closest?.("[data-show-tab]")?.getAttribute("da\
ta-show-tab");s&&Io(s)}),e.addEventListener("htmx:after:swap",()=>{let o=e.querySelector("[data-published]")?.getAttribute("data-published"),i=e.querySelector("\
[data-version] span");o&&i&&(i.textContent=`Version ${o}`)})}function Hy(e){let t=document.querySelector("[data-look] form");t&&e.addEventListener("block-select\
ed",n=>{let o=t.elements.namedItem("block");o.value=n.detail,t.dispatchEvent(new CustomEvent("look"))})}function zy(e){e.resume(),e.now()}function Fy(e,t,n,{by:o,
at:i}){n.ask(`${o??"Somebody else"} changed this draft${i?` at ${So(i)}`:""}. Your changes are kept, but not saved. The version you do not choose stays in the d\
raft's history.`,[{text:"Save mine",primary:!0,act:()=>e.overwrite()},{text:"Show theirs",act:async()=>{let r=await e.fetch();t.replace(r.json),e.accept(r.revision)}}])}
function Gy(e,t,n){let o=e.kept();if(!o||o.json===t.json())return e.forget();let i=()=>{t.replace(o.json),e.changed()};if(o.revision===e.revision){i();return}n.
ask(`Changes you made at ${So(new Date(o.at))} were never saved, and the draft has changed since.`,[{text:"Use my changes",primary:!0,act:i},{text:"Leave them",
act:()=>e.forget()}])}function Io(e){let t=document.querySelector(`[data-designer-tab="${e}"]`);if(t&&t.getAttribute("aria-selected")!=="true"){let n=document.activeElement;
t.click(),(n instanceof HTMLElement||n instanceof SVGElement)&&n.focus({preventScroll:!0})}}function Wy(e){new MutationObserver(()=>e.repaint()).observe(document.
documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function qy(e){let t=document.querySelector("[data-canvas-status]");if(!t)return;let n="",o="",i=()=>{
let r=t.querySelector("script")?.textContent??"";if(!r||r===n)return;n=r;let s=JSON.parse(r);e.status(s);let a=Vy(s);a!==o&&e.show(a),o=a};new MutationObserver(
i).observe(t,{childList:!0,subtree:!0,characterData:!0}),i()}function Vy(e){let t=Object.entries(e.blocks??{});for(let n of["attention","waiting","active"]){let[
o]=t.find(([,i])=>i.status===n)??[""];if(o)return o}return""}for(let e of document.querySelectorAll("[data-designer]"))Ny(e);export{kh as createDesigner};
