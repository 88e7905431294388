var Wu=/^class[ {]/;function Vu(e){return Wu.test(e.toString())}function Ei(e){return Array.isArray(e)}function ki(e,t){return Object.prototype.hasOwnProperty.call(
e,t)}function ho(...e){e.length===1&&Ei(e[0])&&(e=e[0]),e=[...e];let t=e.pop();return t.$inject=e,t}var Ku=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Yu=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
Uu=/\/\*([^*]*)\*\//m;function qu(e){if(typeof e!="function")throw new Error(`Cannot annotate "${e}". Expected a function!`);let t=e.toString().match(Vu(e)?Ku:Yu);
if(!t)return[];let n=t[1]||t[2];return n&&n.split(",").map(o=>{let r=o.match(Uu);return(r&&r[1]||o).trim()})||[]}function Si(e,t){let n=t||{get:function(m,v){if(v===
!1)return null;throw o.push(m),a(`No provider for "${m}"!`)}},o=[],r=this._providers=Object.create(n._providers||null),i=this._instances=Object.create(null),s=i.
injector=this,a=function(m){let v=o.join(" -> ");return o.length=0,new Error(v?`${m} (Resolving: ${v})`:m)};function c(m,v){if(!r[m]&&m.includes(".")){let p=m.split(
"."),y=c(p.shift());for(;p.length;)y=y[p.shift()];return y}if(ki(i,m))return i[m];if(ki(r,m)){if(o.indexOf(m)!==-1)throw o.push(m),a("Cannot resolve circular de\
pendency!");return o.push(m),i[m]=r[m][0](r[m][1]),o.pop(),i[m]}return n.get(m,v)}function l(m,v){if(typeof v>"u"&&(v={}),typeof m!="function")if(Ei(m))m=ho(m.slice());else
throw a(`Cannot invoke "${m}". Expected a function!`);let y=(m.$inject||qu(m)).map(k=>ki(v,k)?v[k]:c(k));return{fn:m,dependencies:y}}function u(m){let{fn:v,dependencies:p}=l(
m),y=Function.prototype.bind.call(v,null,...p);return new y}function f(m,v,p){let{fn:y,dependencies:k}=l(m,p);return y.apply(v,k)}function h(m){return ho(v=>m.get(
v))}function d(m,v){if(v&&v.length){let p=Object.create(null),y=Object.create(null),k=[],b=[],M=[],S,O,j,H;for(let V in r)S=r[V],v.indexOf(V)!==-1&&(S[2]==="pri\
vate"?(O=k.indexOf(S[3]),O===-1?(j=S[3].createChild([],v),H=h(j),k.push(S[3]),b.push(j),M.push(H),p[V]=[H,V,"private",j]):p[V]=[M[O],V,"private",b[O]]):p[V]=[S[2],
S[1]],y[V]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&v.forEach(Yt=>{S[1].$scope.indexOf(Yt)!==-1&&(p[V]=[S[2],S[1]],y[Yt]=!0)});v.forEach(V=>{if(!y[V])
throw new Error('No provider for "'+V+'". Cannot use provider from the parent!')}),m.unshift(p)}return new Si(m,s)}let g={factory:f,type:u,value:function(m){return m}};
function _(m,v){let p=m.__init__||[];return function(){p.forEach(y=>{typeof y=="string"?v.get(y):v.invoke(y)})}}function x(m){let v=m.__exports__;if(v){let p=m.
__modules__,y=Object.keys(m).reduce((O,j)=>(j!=="__exports__"&&j!=="__modules__"&&j!=="__init__"&&j!=="__depends__"&&(O[j]=m[j]),O),Object.create(null)),k=(p||[]).
concat(y),b=d(k),M=ho(function(O){return b.get(O)});v.forEach(function(O){r[O]=[M,O,"private",b]});let S=(m.__init__||[]).slice();return S.unshift(function(){b.
init()}),m=Object.assign({},m,{__init__:S}),_(m,b)}return Object.keys(m).forEach(function(p){if(p==="__init__"||p==="__depends__")return;let y=m[p];if(y[2]==="p\
rivate"){r[p]=y;return}let k=y[0],b=y[1];r[p]=[g[k],Zu(k,b),k]}),_(m,s)}function C(m,v){return m.indexOf(v)!==-1||(m=(v.__depends__||[]).reduce(C,m),m.indexOf(v)!==
-1)?m:m.concat(v)}function w(m){let v=m.reduce(C,[]).map(x),p=!1;return function(){p||(p=!0,v.forEach(y=>y()))}}this.get=c,this.invoke=f,this.instantiate=u,this.
createChild=d,this.init=w(e)}function Zu(e,t){return e!=="value"&&Ei(t)&&(t=ho(t.slice())),t}function st(e,t){t&&(e.super_=t,e.prototype=Object.create(t.prototype,{constructor:{value:e,enumerable:!1,writable:!0,configurable:!0}}))}var Xu=1e3;function Rt(e,t){var n=this;t=t||Xu,e.on(["render.shape","render.connection"],t,function(o,r){var i=o.type,s=r.element,a=r.gfx,c=r.attrs;if(n.canRender(
s))return i==="render.shape"?n.drawShape(a,s,c):n.drawConnection(a,s,c)}),e.on(["render.getShapePath","render.getConnectionPath"],t,function(o,r){if(n.canRender(
r))return o.type==="render.getShapePath"?n.getShapePath(r):n.getConnectionPath(r)})}Rt.prototype.canRender=function(e){};Rt.prototype.drawShape=function(e,t){};
Rt.prototype.drawConnection=function(e,t){};Rt.prototype.getShapePath=function(e){};Rt.prototype.getConnectionPath=function(e){};function po(e){return Array.prototype.concat.apply([],e)}var vn=Object.prototype.toString,Qu=Object.prototype.hasOwnProperty;function Mi(e){return e===void 0}function _e(e){
return e!==void 0}function Ci(e){return e==null}function z(e){return vn.call(e)==="[object Array]"}function dt(e){return vn.call(e)==="[object Object]"}function B(e){
return vn.call(e)==="[object Number]"}function pt(e){let t=vn.call(e);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function js(e){return vn.call(e)==="[object String]"}function mo(e,t){return!Ci(e)&&Qu.call(e,t)}function Ut(e,t){let n=Bs(t),o;return E(e,function(r,i){if(n(r,i))return o=r,!1}),o}function U(e,t){let n=Bs(t),o=[];return E(e,function(r,i){n(r,i)&&o.push(r)}),o}function E(e,t){let n,o;if(Mi(e))return;let r=z(e)?ef:tf;for(let i in e)if(mo(e,
i)&&(n=e[i],o=t(n,r(i)),o===!1))return n}function be(e,t,n){return E(e,function(o,r){n=t(n,o,r)}),n}function go(e,t){return!!be(e,function(n,o,r){return n&&t(o,r)},!0)}function $s(e,t){return!!Ut(e,t)}
function mt(e,t){let n=[];return E(e,function(o,r){n.push(t(o,r))}),n}function Ju(e){return e&&Object.keys(e)||[]}function Ns(e){return Ju(e).length}function xn(e){
return mt(e,t=>t)}function qt(e,t,n={}){return t=Ai(t),E(e,function(o){let r=t(o)||"_",i=n[r];i||(i=n[r]=[]),i.push(o)}),n}function Ri(e,...t){e=Ai(e);let n={};
return E(t,r=>qt(r,e,n)),mt(n,function(r,i){return r[0]})}var Ds=Ri;function ke(e,t){t=Ai(t);let n=[];return E(e,function(o,r){let i=t(o,r),s={d:i,v:o};for(var a=0;a<
n.length;a++){let{d:c}=n[a];if(i<c){n.splice(a,0,s);return}}n.push(s)}),mt(n,o=>o.v)}function Ai(e){return pt(e)?e:t=>t[e]}function Bs(e){return pt(e)?e:t=>t===e}function tf(e){return e}function ef(e){return Number(e)}function wn(e,t){let n,o,r,
i;function s(f){let h=Date.now(),d=f?0:i+t-h;if(d>0)return a(d);e.apply(r,o),c()}function a(f){n=setTimeout(s,f)}function c(){n&&clearTimeout(n),n=i=o=r=void 0}
function l(){n&&s(!0),c()}function u(...f){i=Date.now(),o=f,r=this,n||a(t)}return u.flush=l,u.cancel=c,u}function ae(e,t){return e.bind(t)}function R(e,...t){return Object.assign(e,...t)}function Ee(e,t){let n={},o=Object(e);return E(t,function(r){r in o&&(n[r]=e[r])}),n}function Hs(e,t){let n={},o=Object(e);return E(o,function(r,i){t.indexOf(i)===
-1&&(n[i]=r)}),n}function nf(e,t){if(e.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(e,!0)}catch{}return e}function of(e,t){return t.appendChild(nf(e,t))}
function N(e,t){return of(t,e),e}var Ti=2,Gs={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Ti,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Ti,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function rf(e,t){return Gs[t]?e.style[t]:e.getAttributeNS(null,t)}
function Ws(e,t,n){var o=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),r=Gs[o];r?(r===Ti&&typeof n=="number"&&(n=String(n)+"px"),e.style[o]=n):e.setAttributeNS(
null,t,n)}function sf(e,t){var n=Object.keys(t),o,r;for(o=0,r;r=n[o];o++)Ws(e,r,t[r])}function L(e,t,n){if(typeof t=="string")if(n!==void 0)Ws(e,t,n);else return rf(
e,t);else sf(e,t);return e}var af=Object.prototype.toString;function I(e){return new ce(e)}function ce(e){if(!e||!e.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=e,this.list=e.classList}ce.prototype.add=function(e){return this.list.add(e),this};ce.prototype.remove=function(e){return af.call(e)==
"[object RegExp]"?this.removeMatching(e):(this.list.remove(e),this)};ce.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(
t[n])&&this.remove(t[n]);return this};ce.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};
ce.prototype.array=function(){return Array.from(this.list)};ce.prototype.has=ce.prototype.contains=function(e){return this.list.contains(e)};function yo(e){for(var t;t=
e.firstChild;)e.removeChild(t);return e}function Pi(e){return e.cloneNode(!0)}var Ii={svg:"http://www.w3.org/2000/svg"},zs='<svg xmlns="'+Ii.svg+'"';function cf(e){
var t=!1;e.substring(0,4)==="<svg"?e.indexOf(Ii.svg)===-1&&(e=zs+e.substring(4)):(e=zs+">"+e+"</svg>",t=!0);var n=lf(e);if(!t)return n;for(var o=document.createDocumentFragment(),
r=n.firstChild;r.firstChild;)o.appendChild(r.firstChild);return o}function lf(e){var t;return t=new DOMParser,t.async=!1,t.parseFromString(e,"text/xml")}function $(e,t){
var n;return e=e.trim(),e.charAt(0)==="<"?(n=cf(e).firstChild,n=document.importNode(n,!0)):n=document.createElementNS(Ii.svg,e),t&&L(n,t),n}var Oi=null;function Li(){return Oi===null&&(Oi=$("svg")),Oi}function Fs(e,t){var n,o,r=Object.keys(t);for(n=0;o=r[n];n++)e[o]=t[o];return e}function Vs(e,t,n,o,r,i){var s=Li().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return Fs(s,e);case 6:return Fs(s,{a:e,b:t,c:n,d:o,e:r,f:i})}}
function Ke(e){return e?Li().createSVGTransformFromMatrix(e):Li().createSVGTransform()}function K(e){var t=e.parentNode;return t&&t.removeChild(e),e}function uf(e,t){return t instanceof SVGMatrix?e.createSVGTransformFromMatrix(t):t}function ff(e,t){var n,o;for(e.clear(),n=0;o=t[n];n++)e.appendItem(uf(e,o))}function Se(e,t){
var n=e.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),ff(n,t)),n.consolidate()}function xo(e){return e.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function hf(e){return["M",e.x,e.y]}function ji(e){return["L",e.x,e.y]}function df(e,t,n){return["C",e.x,e.y,t.x,t.y,n.x,n.y]}function pf(e,t){let n=e.length,o=[
hf(e[0])];for(let r=1;r<n;r++){let i=e[r-1],s=e[r],a=e[r+1];if(!a||!t){o.push(ji(s));continue}let c=Math.min(t,$i(s.x-i.x,s.y-i.y),$i(a.x-s.x,a.y-s.y));if(!c){o.
push(ji(s));continue}let l=vo(s,i,c),u=vo(s,i,c*.5),f=vo(s,a,c),h=vo(s,a,c*.5);o.push(ji(l)),o.push(df(u,h,f))}return o}function vo(e,t,n){let o=t.x-e.x,r=t.y-e.
y,i=$i(o,r),s=n/i;return{x:e.x+o*s,y:e.y+r*s}}function $i(e,t){return Math.sqrt(Math.pow(e,2)+Math.pow(t,2))}function wo(e,t,n){B(t)&&(n=t,t=null),t||(t={});let o=$(
"path",t);return B(n)&&(o.dataset.cornerRadius=String(n)),Ni(o,e)}function Ni(e,t){let n=parseInt(e.dataset.cornerRadius,10)||0;return L(e,{d:xo(pf(t,n))}),e}function Ks(e){var t=new Set(e);return U(e,function(n){for(var o=n.parent;o;){if(t.has(o))return!1;o=o.parent}return!0})}function Di(e,t,n){n=n||0,z(e)||(e=[e]),
E(e,function(o,r){var i=t(o,r,n);z(i)&&i.length&&Di(i,t,n+1)})}function mf(e,t,n){var o=new Set,r=new Set;return Di(e,function(i,s,a){o.add(i);var c=i.children;
if((n===-1||a<n)&&c&&!r.has(c))return r.add(c),c}),Array.from(o)}function Ys(e,t){return mf(e,!0,-1)}function Us(e,t,n){Mi(t)&&(t=!0),dt(t)&&(n=t,t=!0),n=n||{};var o=_n(n.allShapes),r=_n(n.allConnections),i=_n(n.enclosedElements),
s=_n(n.enclosedConnections),a=_n(n.topLevel,t&&qt(e,function(u){return u.id}));function c(u){a[u.source.id]&&a[u.target.id]&&(a[u.id]=[u]),o[u.source.id]&&o[u.target.
id]&&(s[u.id]=i[u.id]=u),r[u.id]=u}function l(u){if(i[u.id]=u,u.waypoints)s[u.id]=r[u.id]=u;else return o[u.id]=u,E(u.incoming,c),E(u.outgoing,c),u.children}return Di(
e,l),{allShapes:o,allConnections:r,topLevel:a,enclosedConnections:s,enclosedElements:i}}function gt(e,t){t=!!t,z(e)||(e=[e]);var n,o,r,i;return E(e,function(s){
var a=s;s.waypoints&&!t&&(a=gt(s.waypoints,!0));var c=a.x,l=a.y,u=a.height||0,f=a.width||0;(c<n||n===void 0)&&(n=c),(l<o||o===void 0)&&(o=l),(c+f>r||r===void 0)&&
(r=c+f),(l+u>i||i===void 0)&&(i=l+u)}),{x:n,y:o,height:i-o,width:r-n}}function Bi(e,t){var n={};return E(e,function(o){var r=o;r.waypoints&&(r=gt(r)),!B(t.y)&&r.
x>t.x&&(n[o.id]=o),!B(t.x)&&r.y>t.y&&(n[o.id]=o),r.x>t.x&&r.y>t.y&&(B(t.width)&&B(t.height)&&r.width+r.x<t.width+t.x&&r.height+r.y<t.height+t.y||!B(t.width)||!B(
t.height))&&(n[o.id]=o)}),n}function _o(e){return"waypoints"in e?"connection":"x"in e?"shape":"root"}function bo(e){return!!(e&&e.isFrame)}function _n(e,t){return R(
{},e||{},t||{})}var gf=1;function jt(e,t){Rt.call(this,e,gf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}st(jt,Rt);jt.prototype.canRender=function(){
return!0};jt.prototype.drawShape=function(t,n,o){var r=$("rect");return L(r,{x:0,y:0,width:n.width||0,height:n.height||0}),bo(n)?L(r,R({},this.FRAME_STYLE,o||{})):
L(r,R({},this.SHAPE_STYLE,o||{})),N(t,r),r};jt.prototype.drawConnection=function(t,n,o){var r=wo(n.waypoints,R({},this.CONNECTION_STYLE,o||{}));return N(t,r),r};
jt.prototype.getShapePath=function(t){var n=t.x,o=t.y,r=t.width,i=t.height,s=[["M",n,o],["l",r,0],["l",0,i],["l",-r,0],["z"]];return xo(s)};jt.prototype.getConnectionPath=
function(t){var n=t.waypoints,o,r,i=[];for(o=0;r=n[o];o++)r=r.original||r,i.push([o===0?"M":"L",r.x,r.y]);return xo(i)};jt.$inject=["eventBus","styles"];function Hi(){var e={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(n,o,r){var i=this.style(
o,r);return R(i,{class:n})},this.style=function(n,o){!z(n)&&!o&&(o=n,n=[]);var r=be(n,function(i,s){return R(i,e[s]||{})},{});return o?R(r,o):r},this.computeStyle=
function(n,o,r){return z(o)||(r=o,o=[]),t.style(o||[],R({},r,n||{}))}}var qs={__init__:["defaultRenderer"],defaultRenderer:["type",jt],styles:["type",Hi]};function yf(e,t){return t.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(o){if(o!=="default"&&!(o in e)){var r=Object.
getOwnPropertyDescriptor(n,o);Object.defineProperty(e,o,r.get?r:{enumerable:!0,get:function(){return n[o]}})}})}),Object.freeze(e)}function Xs(e,...t){let n=e.style;
return E(t,function(o){o&&E(o,function(r,i){n[i]=r})}),e}function Qs(e,t,n){return arguments.length==2?e.getAttribute(t):n===null?e.removeAttribute(t):(e.setAttribute(
t,n),e)}var vf=Object.prototype.toString;function Js(e){return new le(e)}function le(e){if(!e||!e.nodeType)throw new Error("A DOM element reference is required");
this.el=e,this.list=e.classList}le.prototype.add=function(e){return this.list.add(e),this};le.prototype.remove=function(e){return vf.call(e)=="[object RegExp]"?
this.removeMatching(e):(this.list.remove(e),this)};le.prototype.removeMatching=function(e){let t=this.array();for(let n=0;n<t.length;n++)e.test(t[n])&&this.remove(
t[n]);return this};le.prototype.toggle=function(e,t){return typeof t<"u"?t!==this.list.toggle(e,t)&&this.list.toggle(e):this.list.toggle(e),this};le.prototype.array=
function(){return Array.from(this.list)};le.prototype.has=le.prototype.contains=function(e){return this.list.contains(e)};function ta(e){for(var t;t=e.firstChild;)
e.removeChild(t);return e}function Me(e,t,n){var o=n?e:e.parentNode;return o&&typeof o.closest=="function"&&o.closest(t)||null}function xf(e){return e&&e.__esModule&&
Object.prototype.hasOwnProperty.call(e,"default")?e.default:e}var ko={},Zs;function wf(){if(Zs)return ko;Zs=1;var e,t,n;function o(){e=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",n=e!=="addEventListener"?"on":""}return ko.bind=function(r,i,s,a){
return e||o(),r[e](n+i,s,a||!1),s},ko.unbind=function(r,i,s,a){return t||o(),r[t](n+i,s,a||!1),s},ko}var ea=wf(),_f=xf(ea),D=yf({__proto__:null,default:_f},[ea]),
na=["focus","blur"];function bf(e,t,n,o,r){return na.indexOf(n)!==-1&&(r=!0),D.bind(e,n,function(i){var s=i.target||i.srcElement;i.delegateTarget=Me(s,t,!0),i.delegateTarget&&
o.call(e,i)},r)}function kf(e,t,n,o){return na.indexOf(t)!==-1&&(o=!0),D.unbind(e,t,n,o)}var zi={bind:bf,unbind:kf};function at(e,t){return t=t||document,t.querySelector(e)}function bn(e,t){return t=t||document,t.querySelectorAll(e)}function Zt(e,t){if(!e||!t)return-1;var n=e.indexOf(t);return n!==-1&&e.splice(n,1),n}function yt(e,t,n){if(!(!e||!t)){typeof n!="number"&&(n=-1);var o=e.indexOf(
t);if(o!==-1){if(o===n)return;if(n!==-1)e.splice(o,1);else return}n!==-1?e.splice(n,0,t):e.push(t)}}function Eo(e,t){return!e||!t?-1:e.indexOf(t)}function kn(e,t){return!e||!t?-1:Math.sqrt(Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function So(e,t,n,o){if(typeof o>"u"&&(o=5),!e||!t||!n)return!1;var r=(t.x-e.
x)*(n.y-e.y)-(t.y-e.y)*(n.x-e.x),i=kn(e,t);return Math.abs(r/i)<=o}var Ef=2;function Xt(e,t){var n=Array.from(arguments).flat();let o={x:"v",y:"h"};for(let[r,i]of Object.
entries(o))if(Sf(r,n))return i;return!1}function Sf(e,t){let n=t[0];return go(t,function(o){return Math.abs(n[e]-o[e])<=Ef})}function En(e,t){return{x:Math.round(e.x+(t.x-e.x)/2),y:Math.round(e.y+(t.y-e.y)/2)}}var Mf=/,?([a-z]),?/gi,oa=parseFloat,q=Math,ue=q.PI,$t=q.min,Nt=q.max,ra=q.pow,he=q.abs,Cf=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,Rf=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Sn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",Ce="[\\s]*,?[\\s]*",Af=new RegExp("(?=("+Sn+"))\\1"+Ce+"(?=("+Sn+"))\\2"+Ce+"(?=("+Sn+"))\\3"+Ce+"([01])"+Ce+"\
([01])"+Ce+"(?=("+Sn+"))\\6"+Ce+"(?=("+Sn+"))\\7"+Ce,"g"),ia=Array.isArray||function(e){return e instanceof Array};function Of(e){if(!e)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},n=[];return String(e).replace(Cf,function(o,r,i){var s=[],a=r.toLowerCase();for(i.replace(a=="a"?Af:Rf,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(n.push([r,...s.splice(0,2)]),a="l",r=r=="m"?"l":"L");s.length>=t[a]&&(n.push([
r,...s.splice(0,t[a])]),!!t[a]););}),n.toString=Gi,n}function Tf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(typeof o=="string"&&o!==o.toUpperCase())return!1}
return!0}function Lf(e){for(var t=0,n=e.length;t<n;t++){var o=e[t][0];if(o!=="M"&&o!=="C")return!1}return!0}function Pf(e,t,n,o){return arguments.length===1&&(t=
e.y,n=e.width,o=e.height,e=e.x),{x:e,y:t,width:n,height:o,x2:e+n,y2:t+o}}function Gi(){return this.join(",").replace(Mf,"$1")}function If(e){for(var t=new Array(
e.length),n=0,o=e.length;n<o;n++)for(var r=e[n],i=t[n]=new Array(r.length),s=0,a=r.length;s<a;s++)i[s]=r[s];return t.toString=Gi,t}function sa(e,t,n,o,r,i,s,a,c){
var l=1-c,u=ra(l,3),f=ra(l,2),h=c*c,d=h*c,g=u*e+f*3*c*n+l*3*c*c*r+d*s,_=u*t+f*3*c*o+l*3*c*c*i+d*a;return{x:Co(g),y:Co(_)}}function Fi(e){var t=Bf(...e);return Pf(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function fe(e,t,n){return t>=e.x&&t<=e.x+e.width&&n>=e.y&&n<=e.y+e.height}function da(e,t){return fe(t,e.x,e.y)||fe(t,e.x2,e.y)||
fe(t,e.x,e.y2)||fe(t,e.x2,e.y2)||fe(e,t.x,t.y)||fe(e,t.x2,t.y)||fe(e,t.x,t.y2)||fe(e,t.x2,t.y2)||(e.x<t.x2&&e.x>t.x||t.x<e.x2&&t.x>e.x)&&(e.y<t.y2&&e.y>t.y||t.y<
e.y2&&t.y>e.y)}function aa(e,t,n,o,r){var i=-3*t+9*n-9*o+3*r,s=e*i+6*t-12*n+6*o;return e*s-3*t+3*n}function ca(e,t,n,o,r,i,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,u=12,f=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],h=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],d=0,g=0;g<u;g++){var _=l*f[g]+l,x=aa(_,e,n,r,s),C=aa(_,t,o,i,a),w=x*x+C*C;d+=h[g]*q.sqrt(w)}return l*d}function jf(e,t,n,o,r,i,s,a){if(!(Nt(e,n)<$t(
r,s)||$t(e,n)>Nt(r,s)||Nt(t,o)<$t(i,a)||$t(t,o)>Nt(i,a))){var c=(e*o-t*n)*(r-s)-(e-n)*(r*a-i*s),l=(e*o-t*n)*(i-a)-(t-o)*(r*a-i*s),u=(e-n)*(i-a)-(t-o)*(r-s);if(u){
var f=Co(c/u),h=Co(l/u),d=+f.toFixed(2),g=+h.toFixed(2);if(!(d<+$t(e,n).toFixed(2)||d>+Nt(e,n).toFixed(2)||d<+$t(r,s).toFixed(2)||d>+Nt(r,s).toFixed(2)||g<+$t(t,
o).toFixed(2)||g>+Nt(t,o).toFixed(2)||g<+$t(i,a).toFixed(2)||g>+Nt(i,a).toFixed(2)))return{x:f,y:h}}}}function Co(e){return Math.round(e*1e11)/1e11}function $f(e,t,n,o,r){
if(o=o||Fi(e),r=r||Fi(t),!da(o,r))return n?0:[];var i=ca(...e),s=ca(...t),a=ua(e)?1:~~(i/5)||1,c=ua(t)?1:~~(s/5)||1,l=new Array(a+1),u=new Array(c+1),f={},h=n?0:
[],d,g;for(d=0;d<a+1;d++){var _=d/a,x=sa(...e,_);l[d]={x:x.x,y:x.y,t:_}}for(d=0;d<c+1;d++)_=d/c,x=sa(...t,_),u[d]={x:x.x,y:x.y,t:_};for(d=0;d<a;d++)for(g=0;g<c;g++){
var C=l[d],w=l[d+1],m=u[g],v=u[g+1],p=he(w.x-C.x)<.01?"y":"x",y=he(v.x-m.x)<.01?"y":"x",k=jf(C.x,C.y,w.x,w.y,m.x,m.y,v.x,v.y),b;if(k){if(b=k.x.toFixed(9)+"#"+k.
y.toFixed(9),f[b])continue;f[b]=!0;var M=C.t+he((k[p]-C[p])/(w[p]-C[p]))*(w.t-C.t),S=m.t+he((k[y]-m[y])/(v[y]-m[y]))*(v.t-m.t);M>=0&&M<=1&&S>=0&&S<=1&&(n?h++:h.
push({x:k.x,y:k.y,t1:M,t2:S}))}}return h}function Ro(e,t,n){for(var o=la(ha(e)),r=la(ha(t)),i=n?0:[],s=0,a=o.length;s<a;s++)for(var c=o[s],l=0,u=r.length;l<u;l++){
var f=r[l];if(da(c.bbox,f.bbox)){var h=$f(c.bez,f.bez,n,c.bbox,f.bbox);if(n)i+=h;else for(var d=0,g=h.length;d<g;d++)h[d].segment1=c.segment,h[d].segment2=f.segment,
h[d].bez1=c.bez,h[d].bez2=f.bez,i.push(h[d])}}return i}function la(e){for(var t=[],n=0,o=0,r=0,i=0,s=0,a=e.length;s<a;s++){var c=e[s],l;if(c[0]=="M"){n=r=c[1],o=
i=c[2];continue}c[0]=="C"?(l=[n,o,c[1],c[2],c[3],c[4],c[5],c[6]],n=c[5],o=c[6]):(l=[n,o,n,o,r,i,r,i],n=r,o=i),t.push({bez:l,bbox:Fi(l),segment:s})}return t}function Nf(e){
return ia(e)&&ia(e[0])}function Df(e){if(Tf(e))return e;var t=new Array(e.length),n=0,o=0,r=0,i=0,s=0,a;e[0][0]=="M"&&(n=+e[0][1],o=+e[0][2],r=n,i=o,s++,t[0]=["\
M",n,o]);for(var c,l,u=s,f=e.length;u<f;u++){if(l=e[u],a=l[0],t[u]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+n,c[7]=+l[7]+o;break;case"V":c[1]=+l[1]+o;break;case"H":c[1]=+l[1]+n;break;case"M":r=+l[1]+n,i=+l[2]+o;default:
for(var h=1,d=l.length;h<d;h++)c[h]=+l[h]+(h%2?n:o)}else for(var g=0,_=l.length;g<_;g++)c[g]=l[g];switch(a=a.toUpperCase(),c[0]){case"Z":n=+r,o=+i;break;case"H":
n=c[1];break;case"V":o=c[1];break;case"M":r=c[c.length-2],i=c[c.length-1];default:n=c[c.length-2],o=c[c.length-1]}}return t.toString=Gi,t}function ua(e){return e[0]===
e[2]&&e[1]===e[3]&&e[4]===e[6]&&e[5]===e[7]}function Mo(e,t,n,o){return[e,t,n,o,n,o]}function fa(e,t,n,o,r,i){var s=.3333333333333333,a=2/3;return[s*e+a*n,s*t+a*
o,s*r+a*n,s*i+a*o,r,i]}function pa(e,t,n,o,r,i,s,a,c,l){var u=ue*120/180,f=ue/180*(+r||0),h=[],d,g=q.cos(f),_=q.sin(f),x=function(Ps,Is){return{x:Ps*g-Is*_,y:Ps*
_+Is*g}};if(l)M=l[0],S=l[1],k=l[2],b=l[3];else{d=x(e,-t),e=d.x,t=-d.y,d=x(a,-c),a=d.x,c=-d.y;var C=(e-a)/2,w=(t-c)/2,m=C*C/(n*n)+w*w/(o*o);m>1&&(m=q.sqrt(m),n=m*
n,o=m*o);var v=n*n,p=o*o,y=(i==s?-1:1)*q.sqrt(he((v*p-v*w*w-p*C*C)/(v*w*w+p*C*C))),k=y*n*w/o+(e+a)/2,b=y*-o*C/n+(t+c)/2,M=q.asin(((t-b)/o).toFixed(9)),S=q.asin(
((c-b)/o).toFixed(9));M=e<k?ue-M:M,S=a<k?ue-S:S,M<0&&(M=ue*2+M),S<0&&(S=ue*2+S),s&&M>S&&(M=M-ue*2),!s&&S>M&&(S=S-ue*2)}var O=S-M;if(he(O)>u){var j=S,H=a,V=c;S=M+
u*(s&&S>M?1:-1),a=k+n*q.cos(S),c=b+o*q.sin(S),h=pa(a,c,n,o,r,0,s,H,V,[S,j,k,b])}O=S-M;var Yt=q.cos(M),Hu=q.sin(M),zu=q.cos(S),Fu=q.sin(S),Ms=q.tan(O/4),Cs=4/3*n*
Ms,Rs=4/3*o*Ms,As=[e,t],Ve=[e+Cs*Hu,t-Rs*Yt],Os=[a+Cs*Fu,c-Rs*zu],Ts=[a,c];if(Ve[0]=2*As[0]-Ve[0],Ve[1]=2*As[1]-Ve[1],l)return[Ve,Os,Ts].concat(h);h=[Ve,Os,Ts].
concat(h).join().split(",");for(var Ls=[],se=0,Gu=h.length;se<Gu;se++)Ls[se]=se%2?x(h[se-1],h[se]).y:x(h[se],h[se+1]).x;return Ls}function Bf(e,t,n,o,r,i,s,a){for(var c=[],
l=[[],[]],u,f,h,d,g,_,x,C,w=0;w<2;++w){if(w==0?(f=6*e-12*n+6*r,u=-3*e+9*n-9*r+3*s,h=3*n-3*e):(f=6*t-12*o+6*i,u=-3*t+9*o-9*i+3*a,h=3*o-3*t),he(u)<1e-12){if(he(f)<
1e-12)continue;d=-h/f,0<d&&d<1&&c.push(d);continue}x=f*f-4*h*u,C=q.sqrt(x),!(x<0)&&(g=(-f+C)/(2*u),0<g&&g<1&&c.push(g),_=(-f-C)/(2*u),0<_&&_<1&&c.push(_))}for(var m=c.
length,v=m,p;m--;)d=c[m],p=1-d,l[0][m]=p*p*p*e+3*p*p*d*n+3*p*d*d*r+d*d*d*s,l[1][m]=p*p*p*t+3*p*p*d*o+3*p*d*d*i+d*d*d*a;return l[0][v]=e,l[1][v]=t,l[0][v+1]=s,l[1][v+
1]=a,l[0].length=l[1].length=v+2,{x0:$t(...l[0]),y0:$t(...l[1]),x1:Nt(...l[0]),y1:Nt(...l[1])}}function ha(e){if(Nf(e)||(e=Of(e)),Lf(e))return e;for(var t=If(Df(
e)),n={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},o=function(h,d,g){var _,x;if(!h)return["C",d.x,d.y,d.x,d.y,d.x,d.y];switch(!(h[0]in{T:1,Q:1})&&(d.qx=d.qy=null),
h[0]){case"M":d.X=h[1],d.Y=h[2];break;case"A":h=["C",...pa(d.x,d.y,...h.slice(1))];break;case"S":g=="C"||g=="S"?(_=d.x*2-d.bx,x=d.y*2-d.by):(_=d.x,x=d.y),h=["C",
_,x,...h.slice(1)];break;case"T":g=="Q"||g=="T"?(d.qx=d.x*2-d.qx,d.qy=d.y*2-d.qy):(d.qx=d.x,d.qy=d.y),h=["C",...fa(d.x,d.y,d.qx,d.qy,h[1],h[2])];break;case"Q":d.
qx=h[1],d.qy=h[2],h=["C",...fa(d.x,d.y,h[1],h[2],h[3],h[4])];break;case"L":h=["C",...Mo(d.x,d.y,h[1],h[2])];break;case"H":h=["C",...Mo(d.x,d.y,h[1],d.y)];break;case"\
V":h=["C",...Mo(d.x,d.y,d.x,h[1])];break;case"Z":h=["C",...Mo(d.x,d.y,d.X,d.Y)];break}return h},r=function(h,d){if(h[d].length>7){h[d].shift();for(var g=h[d];g.
length;)i[d]="A",h.splice(d++,0,["C",...g.splice(0,6)]);h.splice(d,1),l=t.length}},i=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(i[c]=s,c&&(a=
i[c-1])),t[c]=o(t[c],n,a),i[c]!="A"&&s=="C"&&(i[c]="C"),r(t,c);var u=t[c],f=u.length;n.x=u[f-2],n.y=u[f-1],n.bx=oa(u[f-4])||n.x,n.by=oa(u[f-3])||n.y}return t}function Y(e){return dt(e)&&mo(e,"waypoints")}function Dt(e){return dt(e)&&mo(e,"labelTarget")}function ma(e){return dt(e)&&Ci(e.parent)}function ga(e){return{x:Math.round(e.x),y:Math.round(e.y),width:Math.round(e.width),height:Math.round(e.height)}}function Ao(e){return{x:Math.round(e.x),y:Math.
round(e.y)}}function Q(e){return{top:e.y,right:e.x+(e.width||0),bottom:e.y+(e.height||0),left:e.x}}function Wi(e){return{x:e.left,y:e.top,width:e.right-e.left,height:e.
bottom-e.top}}function Hf(e){return Ao({x:e.x+(e.width||0)/2,y:e.y+(e.height||0)/2})}function zf(e){for(var t=e.waypoints,n=t.reduce(function(l,u,f){var h=t[f-1];
if(h){var d=l[l.length-1],g=d&&d.endLength||0,_=Ff(h,u);l.push({start:h,end:u,startLength:g,endLength:g+_,length:_})}return l},[]),o=n.reduce(function(l,u){return l+
u.length},0),r=o/2,i=0,s=n[i];s.endLength<r;)s=n[++i];var a=(r-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function Qt(e){return Y(e)?zf(e):Hf(e)}function de(e,t,n){n=n||0,dt(n)||(n={x:n,y:n});var o=Q(e),r=Q(t),i=o.bottom+n.y<=r.top,s=o.left-n.x>=r.right,a=o.top-n.y>=
r.bottom,c=o.right+n.x<=r.left,l=i?"top":a?"bottom":null,u=c?"left":s?"right":null;return u&&l?l+"-"+u:u||l||"intersect"}function ya(e){e=e.slice();for(var t=0,n,o,r;e[t];)n=e[t],o=e[t-1],r=e[t+1],kn(n,r)===0||So(o,r,n)?e.splice(t,1):t++;return e}function Ff(e,t){return Math.sqrt(
Math.pow(e.x-t.x,2)+Math.pow(e.y-t.y,2))}function Oo(e,t){return Math.round(e*t)/t}function va(e){return B(e)?e+"px":e}function Gf(e){for(;e.parent;)e=e.parent;return e}function Wf(e){e=R({},{width:"10\
0%",height:"100%"},e);let t=e.container||document.body,n=document.createElement("div");return n.setAttribute("class","djs-container djs-parent bio-theme-parent"),
Xs(n,{position:"relative",overflow:"hidden",width:va(e.width),height:va(e.height)}),t.appendChild(n),n}function xa(e,t,n){let o=$("g");I(o).add(t);let r=n!==void 0?
n:e.childNodes.length-1;return e.insertBefore(o,e.childNodes[r]||null),o}var Vf="base",wa=0,Kf=1,Yf={shape:["x","y","width","height"],connection:["waypoints"]};
function P(e,t,n,o){this._eventBus=t,this._elementRegistry=o,this._graphicsFactory=n,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(e||{})}P.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];P.prototype._init=function(e){let t=this._eventBus,n=this.
_container=Wf(e),o=this._svg=$("svg");L(o,{width:"100%",height:"100%"}),Qs(o,"tabindex",0),e.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,i=>{this.focus()}),o.addEventListener("focusin",()=>{this._setFocused(!0)}),o.addEventListener("focusout",()=>{this._setFocused(!1)}),o.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),o.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),N(n,o);let r=this._viewport=
xa(o,"viewport");e.deferUpdate&&(this._viewboxChanged=wn(this._viewboxChanged,300)),this._restoreFocus=wn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:o,viewport:r})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};P.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let e=this._container.parentNode;e&&e.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};P.prototype._setFocused=function(e){e!=this._focused&&
(this._focused=e,this._eventBus.fire("canvas.focus.changed",{focused:e}))};P.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let n=_o(t);
n==="root"?this.removeRootElement(t):this._removeElement(t,n)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};P.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};P.prototype.restoreFocus=function(){this._restoreFocus()};P.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};P.prototype.isFocused=function(){return this._focused};P.prototype.getDefaultLayer=function(){return this.getLayer(
Vf,wa)};P.prototype.getLayer=function(e,t){if(!e)throw new Error("must specify a name");let n=this._layers[e];if(n||(n=this._layers[e]=this._createLayer(e,t)),typeof t<
"u"&&n.index!==t)throw new Error("layer <"+e+"> already created at index <"+t+">");return n.group};P.prototype._getChildIndex=function(e){return be(this._layers,
function(t,n){return n.visible&&e>=n.index&&t++,t},0)};P.prototype._createLayer=function(e,t){typeof t>"u"&&(t=Kf);let n=this._getChildIndex(t);return{group:xa(
this._viewport,"layer-"+e,n),index:t,visible:!0}};P.prototype.showLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error(
"layer <"+e+"> does not exist");let n=this._viewport,o=t.group,r=t.index;if(t.visible)return o;let i=this._getChildIndex(r);return n.insertBefore(o,n.childNodes[i]||
null),t.visible=!0,o};P.prototype.hideLayer=function(e){if(!e)throw new Error("must specify a name");let t=this._layers[e];if(!t)throw new Error("layer <"+e+"> \
does not exist");let n=t.group;return t.visible&&(K(n),t.visible=!1),n};P.prototype._removeLayer=function(e){let t=this._layers[e];t&&(delete this._layers[e],K(
t.group))};P.prototype.getActiveLayer=function(){let e=this._findPlaneForRoot(this.getRootElement());return e?e.layer:null};P.prototype.findRoot=function(e){let t=this.
_resolveElements(e),n;for(let o of t){let r=this._findPlaneForRoot(Gf(o));if(!r||n&&r.rootElement!==n)return;n=r.rootElement}return n};P.prototype.getRootElements=
function(){return this._planes.map(function(e){return e.rootElement})};P.prototype._findPlaneForRoot=function(e){return Ut(this._planes,function(t){return t.rootElement===
e})};P.prototype._resolveElement=function(e){return typeof e=="string"?this._elementRegistry.get(e):e};P.prototype._resolveElements=function(e){return z(e)||(e=
[e]),e.map(t=>this._resolveElement(t)).filter(Boolean)};P.prototype.getContainer=function(){return this._container};P.prototype._updateMarker=function(e,t,n){let o;
e=this._resolveElement(e),e.markers=e.markers||new Set,o=this._elementRegistry._elements[e.id],o&&(E([o.gfx,o.secondaryGfx],function(r){r&&(n?(e.markers.add(t),
I(r).add(t)):(e.markers.delete(t),I(r).remove(t)))}),this._eventBus.fire("element.marker.update",{element:e,gfx:o.gfx,marker:t,add:!!n}))};P.prototype.addMarker=
function(e,t){this._updateMarker(e,t,!0)};P.prototype.removeMarker=function(e,t){this._updateMarker(e,t,!1)};P.prototype.hasMarker=function(e,t){return e=this._resolveElement(
e),e.markers?e.markers.has(t):!1};P.prototype.toggleMarker=function(e,t){this.hasMarker(e,t)?this.removeMarker(e,t):this.addMarker(e,t)};P.prototype.getRootElement=
function(){let e=this._rootElement;return e||this._planes.length?e:this.setRootElement(this.addRootElement(null))};P.prototype.addRootElement=function(e){let t=this.
_rootsIdx++;e||(e={id:"__implicitroot_"+t,children:[],isImplicit:!0});let n=e.layer="root-"+t;this._ensureValid("root",e);let o=this.getLayer(n,wa);return this.
hideLayer(n),this._addRoot(e,o),this._planes.push({rootElement:e,layer:o}),e};P.prototype.removeRootElement=function(e){if(e=this._resolveElement(e),!!this._findPlaneForRoot(
e))return this._removeRoot(e),this._removeLayer(e.layer),this._planes=this._planes.filter(function(n){return n.rootElement!==e}),this._rootElement===e&&(this._rootElement=
null),e};P.prototype.setRootElement=function(e){if(e===this._rootElement)return e;let t;if(!e)throw new Error("rootElement required");return t=this._findPlaneForRoot(
e),t||(e=this.addRootElement(e)),this._setRoot(e),e};P.prototype._removeRoot=function(e){let t=this._elementRegistry,n=this._eventBus;n.fire("root.remove",{element:e}),
n.fire("root.removed",{element:e}),t.remove(e)};P.prototype._addRoot=function(e,t){let n=this._elementRegistry,o=this._eventBus;o.fire("root.add",{element:e}),n.
add(e,t),o.fire("root.added",{element:e,gfx:t})};P.prototype._setRoot=function(e,t){let n=this._rootElement;n&&(this._elementRegistry.updateGraphics(n,null,!0),
this.hideLayer(n.layer)),e&&(t||(t=this._findPlaneForRoot(e).layer),this._elementRegistry.updateGraphics(e,this._svg,!0),this.showLayer(e.layer)),this._rootElement=
e,this._eventBus.fire("root.set",{element:e})};P.prototype._ensureValid=function(e,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let n=Yf[e];if(!go(n,function(r){return typeof t[r]<"u"}))throw new Error("must supply { "+n.join(
", ")+" } with "+e)};P.prototype._setParent=function(e,t,n){yt(t.children,e,n),e.parent=t};P.prototype._addElement=function(e,t,n,o){n=n||this.getRootElement();
let r=this._eventBus,i=this._graphicsFactory;this._ensureValid(e,t),r.fire(e+".add",{element:t,parent:n}),this._setParent(t,n,o);let s=i.create(e,t,o);return this.
_elementRegistry.add(t,s),i.update(e,t,s),r.fire(e+".added",{element:t,gfx:s}),t};P.prototype.addShape=function(e,t,n){return this._addElement("shape",e,t,n)};P.
prototype.addConnection=function(e,t,n){return this._addElement("connection",e,t,n)};P.prototype._removeElement=function(e,t){let n=this._elementRegistry,o=this.
_graphicsFactory,r=this._eventBus;if(e=n.get(e.id||e),!!e)return r.fire(t+".remove",{element:e}),o.remove(e),Zt(e.parent&&e.parent.children,e),e.parent=null,r.fire(
t+".removed",{element:e}),n.remove(e),e};P.prototype.removeShape=function(e){return this._removeElement(e,"shape")};P.prototype.removeConnection=function(e){return this.
_removeElement(e,"connection")};P.prototype.getGraphics=function(e,t){return this._elementRegistry.getGraphics(e,t)};P.prototype._changeViewbox=function(e){this.
_eventBus.fire("canvas.viewbox.changing"),e.apply(this),this._cachedViewbox=null,this._viewboxChanged()};P.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};P.prototype.viewbox=function(e){if(e===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,n=this.getSize(),o,r,i,s,a,c,l;if(e)this._changeViewbox(function(){a=Math.min(n.width/e.width,n.height/e.height);let u=this._svg.createSVGMatrix().
scale(a).translate(-e.x,-e.y);Se(t,u)});else return i=this._rootElement?this.getActiveLayer():null,o=i&&i.getBBox()||{},s=Se(t),r=s?s.matrix:Vs(),a=Oo(r.a,1e3),
c=Oo(-r.e||0,1e3),l=Oo(-r.f||0,1e3),e=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:n.width/a,height:n.height/a,scale:a,inner:{width:o.width||0,height:o.height||
0,x:o.x||0,y:o.y||0},outer:n},e;return e};P.prototype.scroll=function(e){let t=this._viewport,n=t.getCTM();return e&&this._changeViewbox(function(){e=R({dx:0,dy:0},
e||{}),n=this._svg.createSVGMatrix().translate(e.dx,e.dy).multiply(n),_a(t,n)}),{x:n.e,y:n.f}};P.prototype.scrollToElement=function(e,t){let n=100,o=this._resolveElements(
e);if(!o.length)return;let r=this.findRoot(o);if(!r)return;r!==this.getRootElement()&&this.setRootElement(r);let i=o.filter(g=>g!=r);if(!i.length)return;t||(t={}),
typeof t=="number"&&(n=t),t={top:t.top||n,right:t.right||n,bottom:t.bottom||n,left:t.left||n};let s=gt(i),a=Q(s),c=this.viewbox(),l=this.zoom(),u,f;c.y+=t.top/l,
c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let h=Q(c);if(!(s.width<c.width&&s.height<c.height))u=s.x-c.x,f=s.y-c.y;else{let g=Math.max(
0,a.right-h.right),_=Math.min(0,a.left-h.left),x=Math.max(0,a.bottom-h.bottom),C=Math.min(0,a.top-h.top);u=g||_,f=x||C}this.scroll({dx:-u*l,dy:-f*l})};P.prototype.
zoom=function(e,t){if(!e)return this.viewbox(e).scale;if(e==="fit-viewport")return this._fitViewport(t);let n,o;return this._changeViewbox(function(){typeof t!=
"object"&&(n=this.viewbox().outer,t={x:n.width/2,y:n.height/2}),o=this._setZoom(e,t)}),Oo(o.a,1e3)};function _a(e,t){let n="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";e.setAttribute("transform",n)}P.prototype._fitViewport=function(e){let t=this.viewbox(),n=t.outer,o=t.inner,r,i;return o.x>=0&&o.y>=0&&o.x+o.
width<=n.width&&o.y+o.height<=n.height&&!e?i={x:0,y:0,width:Math.max(o.width+o.x,n.width),height:Math.max(o.height+o.y,n.height)}:(r=Math.min(1,n.width/o.width,
n.height/o.height),i={x:o.x+(e?o.width/2-n.width/r/2:0),y:o.y+(e?o.height/2-n.height/r/2:0),width:n.width/r,height:n.height/r}),this.viewbox(i),this.viewbox(!1).
scale};P.prototype._setZoom=function(e,t){let n=this._svg,o=this._viewport,r=n.createSVGMatrix(),i=n.createSVGPoint(),s,a,c,l,u;c=o.getCTM();let f=c.a;return t?
(s=R(i,t),a=s.matrixTransform(c.inverse()),l=r.translate(a.x,a.y).scale(1/f*e).translate(-a.x,-a.y),u=c.multiply(l)):u=r.scale(e),_a(this._viewport,u),u};P.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};P.prototype.getAbsoluteBBox=function(e){let t=this.viewbox(),n;
e.waypoints?n=this.getGraphics(e).getBBox():n=e;let o=n.x*t.scale-t.x*t.scale,r=n.y*t.scale-t.y*t.scale,i=n.width*t.scale,s=n.height*t.scale;return{x:o,y:r,width:i,
height:s}};P.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var Ye="data-element-id";function ct(e){this._elements={},this._eventBus=e}ct.$inject=["eventBus"];ct.prototype.add=function(e,t,n){var o=e.id;this._validateId(
o),L(t,Ye,o),n&&L(n,Ye,o),this._elements[o]={element:e,gfx:t,secondaryGfx:n}};ct.prototype.remove=function(e){var t=this._elements,n=e.id||e,o=n&&t[n];o&&(L(o.gfx,
Ye,""),o.secondaryGfx&&L(o.secondaryGfx,Ye,""),delete t[n])};ct.prototype.updateId=function(e,t){this._validateId(t),typeof e=="string"&&(e=this.get(e)),this._eventBus.
fire("element.updateId",{element:e,newId:t});var n=this.getGraphics(e),o=this.getGraphics(e,!0);this.remove(e),e.id=t,this.add(e,n,o)};ct.prototype.updateGraphics=
function(e,t,n){var o=e.id||e,r=this._elements[o];return n?r.secondaryGfx=t:r.gfx=t,t&&L(t,Ye,o),t};ct.prototype.get=function(e){var t;typeof e=="string"?t=e:t=
e&&L(e,Ye);var n=this._elements[t];return n&&n.element};ct.prototype.filter=function(e){var t=[];return this.forEach(function(n,o){e(n,o)&&t.push(n)}),t};ct.prototype.
find=function(e){for(var t=this._elements,n=Object.keys(t),o=0;o<n.length;o++){var r=n[o],i=t[r],s=i.element,a=i.gfx;if(e(s,a))return s}};ct.prototype.getAll=function(){
return this.filter(function(e){return e})};ct.prototype.forEach=function(e){var t=this._elements;Object.keys(t).forEach(function(n){var o=t[n],r=o.element,i=o.gfx;
return e(r,i)})};ct.prototype.getGraphics=function(e,t){var n=e.id||e,o=this._elements[n];return o&&(t?o.secondaryGfx:o.gfx)};ct.prototype._validateId=function(e){
if(!e)throw new Error("element must have an id");if(this._elements[e])throw new Error("element with id "+e+" already added")};function Uf(e,t,n,o){var r=n.inverse;return Object.defineProperty(e,"remove",{value:function(i){var s=this.indexOf(i);return s!==-1&&(this.splice(s,1),t.unset(i,
r,o)),i}}),Object.defineProperty(e,"contains",{value:function(i){return this.indexOf(i)!==-1}}),Object.defineProperty(e,"add",{value:function(i,s){var a=this.indexOf(
i);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,i),a===-1&&t.set(i,r,o)}}),Object.defineProperty(e,"__refs_collectio\
n",{value:!0}),e}function qf(e){return e.__refs_collection===!0}function Zf(e,t){return Object.prototype.hasOwnProperty.call(e,t.name||t)}function ba(e,t,n){var o=Uf(n[t.name]||[],e,t,n);Object.defineProperty(n,t.name,{enumerable:t.
enumerable,value:o}),o.length&&o.forEach(function(r){e.set(r,t.inverse,n)})}function Xf(e,t,n){var o=t.inverse,r=n[t.name];Object.defineProperty(n,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return r},set:function(i){if(i!==r){var s=r;r=null,s&&e.unset(s,o,n),r=i,e.set(r,o,n)}}})}function bt(e,t){if(!(this instanceof
bt))return new bt(e,t);e.inverse=t,t.inverse=e,this.props={},this.props[e.name]=e,this.props[t.name]=t}bt.prototype.bind=function(e,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?ba(this,t,e):Xf(this,t,e)};bt.prototype.ensureRefsCollection=function(e,t){var n=e[t.
name];return qf(n)||ba(this,t,e),n};bt.prototype.ensureBound=function(e,t){Zf(e,t)||this.bind(e,t)};bt.prototype.unset=function(e,t,n){e&&(this.ensureBound(e,t),
t.collection?this.ensureRefsCollection(e,t).remove(n):e[t.name]=void 0)};bt.prototype.set=function(e,t,n){e&&(this.ensureBound(e,t),t.collection?this.ensureRefsCollection(
e,t).add(n):e[t.name]=n)};var Vi=new bt({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Ea=new bt({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),ka=new bt(
{name:"attachers",collection:!0},{name:"host"}),Sa=new bt({name:"outgoing",collection:!0},{name:"source"}),Ma=new bt({name:"incoming",collection:!0},{name:"targ\
et"});function Ue(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(e){
var t=this.label,n=this.labels;!e&&t?n.remove(t):n.add(e,0)}}),Vi.bind(this,"parent"),Ea.bind(this,"labels"),Sa.bind(this,"outgoing"),Ma.bind(this,"incoming")}function Mn(){
Ue.call(this),Vi.bind(this,"children"),ka.bind(this,"host"),ka.bind(this,"attachers")}st(Mn,Ue);function Ca(){Ue.call(this),Vi.bind(this,"children")}st(Ca,Mn);function Ra(){
Mn.call(this),Ea.bind(this,"labelTarget")}st(Ra,Mn);function Aa(){Ue.call(this),Sa.bind(this,"source"),Ma.bind(this,"target")}st(Aa,Ue);var Qf={connection:Aa,shape:Mn,
label:Ra,root:Ca};function Oa(e,t){var n=Qf[e];if(!n)throw new Error("unknown type: <"+e+">");return R(new n,t)}function Ta(e){return e instanceof Ue}function Bt(){this._uid=12}Bt.prototype.createRoot=function(e){return this.create("root",e)};Bt.prototype.createLabel=function(e){return this.create("label",e)};
Bt.prototype.createShape=function(e){return this.create("shape",e)};Bt.prototype.createConnection=function(e){return this.create("connection",e)};Bt.prototype.create=
function(e,t){return t=R({},t||{}),t.id||(t.id=e+"_"+this._uid++),Oa(e,t)};var To="__fn",La=1e3,Jf=Array.prototype.slice;function et(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}et.prototype.on=function(e,t,n,o){
if(e=z(e)?e:[e],pt(t)&&(o=n,n=t,t=La),!B(t))throw new Error("priority must be a number");var r=n;o&&(r=ae(n,o),r[To]=n[To]||n);var i=this;e.forEach(function(s){
i._addListener(s,{priority:t,callback:r,next:null})})};et.prototype.once=function(e,t,n,o){var r=this;if(pt(t)&&(o=n,n=t,t=La),!B(t))throw new Error("priority m\
ust be a number");function i(){i.__isTomb=!0;var s=n.apply(o,arguments);return r.off(e,i),s}i[To]=n,this.on(e,t,i)};et.prototype.off=function(e,t){e=z(e)?e:[e];
var n=this;e.forEach(function(o){n._removeListener(o,t)})};et.prototype.createEvent=function(e){var t=new Cn;return t.init(e),t};et.prototype.fire=function(e,t){
var n,o,r,i;if(i=Jf.call(arguments),typeof e=="object"&&(t=e,e=t.type),!e)throw new Error("no event type specified");if(o=this._listeners[e],!!o){t instanceof Cn?
n=t:n=this.createEvent(t),i[0]=n;var s=n.type;e!==s&&(n.type=e);try{r=this._invokeListeners(n,i,o)}finally{e!==s&&(n.type=s)}return r===void 0&&n.defaultPrevented&&
(r=!1),r}};et.prototype.handleError=function(e){return this.fire("error",{error:e})===!1};et.prototype._destroy=function(){this._listeners={}};et.prototype._invokeListeners=
function(e,t,n){for(var o;n&&!e.cancelBubble;)o=this._invokeListener(e,t,n),n=n.next;return o};et.prototype._invokeListener=function(e,t,n){var o;if(n.callback.
__isTomb)return o;try{o=th(n.callback,t),o!==void 0&&(e.returnValue=o,e.stopPropagation()),o===!1&&e.preventDefault()}catch(r){if(!this.handleError(r))throw console.
error("unhandled error in event listener",r),r}return o};et.prototype._addListener=function(e,t){var n=this._getListeners(e),o;if(!n){this._setListeners(e,t);return}
for(;n;){if(n.priority<t.priority){t.next=n,o?o.next=t:this._setListeners(e,t);return}o=n,n=n.next}o.next=t};et.prototype._getListeners=function(e){return this.
_listeners[e]};et.prototype._setListeners=function(e,t){this._listeners[e]=t};et.prototype._removeListener=function(e,t){var n=this._getListeners(e),o,r,i;if(!t){
this._setListeners(e,null);return}for(;n;)o=n.next,i=n.callback,(i===t||i[To]===t)&&(r?r.next=o:this._setListeners(e,o)),r=n,n=o};function Cn(){}Cn.prototype.stopPropagation=
function(){this.cancelBubble=!0};Cn.prototype.preventDefault=function(){this.defaultPrevented=!0};Cn.prototype.init=function(e){R(this,e||{})};function th(e,t){
return e.apply(null,t)}function Re(e){return e.childNodes[0]}function Pa(e){return e.parentNode.childNodes[1]}function Ia(e,t,n,o,r){var i=Ke();i.setTranslate(t,n);var s=Ke();s.setRotate(o||0,0,0);var a=Ke();a.setScale(r||1,r||1),Se(e,[i,s,a])}function J(e,t,n){var o=Ke();
o.setTranslate(t,n),Se(e,o)}function ja(e,t){var n=Ke();n.setRotate(t,0,0),Se(e,n)}function lt(e,t){this._eventBus=e,this._elementRegistry=t}lt.$inject=["eventBus","elementRegistry"];lt.prototype._getChildrenContainer=function(e){var t=this._elementRegistry.
getGraphics(e),n;return e.parent?(n=Pa(t),n||(n=$("g"),I(n).add("djs-children"),N(t.parentNode,n))):n=t,n};lt.prototype._clear=function(e){var t=Re(e);return ta(
t),t};lt.prototype._createContainer=function(e,t,n,o){var r=$("g");I(r).add("djs-group"),typeof n<"u"?eh(r,t,t.childNodes[n]):N(t,r);var i=$("g");I(i).add("djs-\
element"),I(i).add("djs-"+e),o&&I(i).add("djs-frame"),N(r,i);var s=$("g");return I(s).add("djs-visual"),N(i,s),i};lt.prototype.create=function(e,t,n){var o=this.
_getChildrenContainer(t.parent);return this._createContainer(e,o,n,bo(t))};lt.prototype.updateContainments=function(e){var t=this,n=this._elementRegistry,o;o=be(
e,function(r,i){return i.parent&&(r[i.parent.id]=i.parent),r},{}),E(o,function(r){var i=r.children;if(i){var s=t._getChildrenContainer(r),a=s.firstChild;E(i,function(c){
var l=n.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};lt.prototype.drawShape=function(e,t,n={}){var o=this._eventBus;return o.fire("\
render.shape",{gfx:e,element:t,attrs:n})};lt.prototype.getShapePath=function(e){var t=this._eventBus;return t.fire("render.getShapePath",e)};lt.prototype.drawConnection=
function(e,t,n={}){var o=this._eventBus;return o.fire("render.connection",{gfx:e,element:t,attrs:n})};lt.prototype.getConnectionPath=function(e){var t=this._eventBus;
return t.fire("render.getConnectionPath",e)};lt.prototype.update=function(e,t,n){if(t.parent){var o=this._clear(n);if(e==="shape")this.drawShape(o,t),J(n,t.x,t.
y);else if(e==="connection")this.drawConnection(o,t);else throw new Error("unknown type: "+e);t.hidden?L(n,"display","none"):L(n,"display","block")}};lt.prototype.
remove=function(e){var t=this._elementRegistry.getGraphics(e);K(t.parentNode)};function eh(e,t,n){var o=n||t.firstChild;e!==o&&t.insertBefore(e,o)}var $a={__depends__:[qs],__init__:["canvas"],canvas:["type",P],elementRegistry:["type",ct],elementFactory:["type",Bt],eventBus:["type",et],graphicsFactory:["typ\
e",lt]};function nh(e){var t=new Si(e);return t.init(),t}function oh(e){e=e||{};var t={config:["value",e]},n=[t,$a].concat(e.modules||[]);return nh(n)}function Ae(e,t){
this._injector=t||oh(e),this.get("eventBus").fire("diagram.init")}Ae.prototype.get=function(e,t){return this._injector.get(e,t)};Ae.prototype.invoke=function(e,t,n){
return this._injector.invoke(e,t,n)};Ae.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};Ae.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function Ki(e){return e&&e[e.length-1]}function Na(e){return e.y}function Da(e){return e.x}var rh={left:Da,center:Da,right:function(e){return e.x+e.width},top:Na,
middle:Na,bottom:function(e){return e.y+e.height}};function pe(e,t){this._modeling=e,this._rules=t}pe.$inject=["modeling","rules"];pe.prototype._getOrientationDetails=
function(e){var t=["top","bottom","middle"],n="x",o="width";return t.indexOf(e)!==-1&&(n="y",o="height"),{axis:n,dimension:o}};pe.prototype._isType=function(e,t){
return t.indexOf(e)!==-1};pe.prototype._alignmentPosition=function(e,t){var n=this._getOrientationDetails(e),o=n.axis,r=n.dimension,i={},s={},a=!1,c,l,u;function f(h,d){
return Math.round((h[o]+d[o]+d[r])/2)}if(this._isType(e,["left","top"]))i[e]=t[0][o];else if(this._isType(e,["right","bottom"]))u=Ki(t),i[e]=u[o]+u[r];else if(this.
_isType(e,["center","middle"])){if(E(t,function(h){var d=h[o]+Math.round(h[r]/2);s[d]?s[d].elements.push(h):s[d]={elements:[h],center:d}}),c=ke(s,function(h){return h.
elements.length>1&&(a=!0),h.elements.length}),a)return i[e]=Ki(c).center,i;l=t[0],t=ke(t,function(h){return h[o]+h[r]}),u=Ki(t),i[e]=f(l,u)}return i};pe.prototype.
trigger=function(e,t){var n=this._modeling,o,r=U(e,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(o=this._rules.allowed("elements.align",{elements:r}),
z(o)&&(r=o),!(r.length<2||!o)){var i=rh[t],s=ke(r,i),a=this._alignmentPosition(t,s);n.alignElements(s,a)}};var Ba={__init__:["alignElements"],alignElements:["type",pe]};function Rn(e){this._commandStack=e.get("commandStack",!1)}Rn.$inject=["injector"];Rn.prototype.allowed=function(e,t){var n=!0,o=this._commandStack;return o&&(n=
o.canExecute(e,t)),n===void 0?!0:n};var vt={__init__:["rules"],rules:["type",Rn]};function Ht(e,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!e)return[];for(var n;n=e[0];)t(n);return e}function qe(e){return{x:e.x+e.width/2,y:e.y+e.height/2}}function At(e,t){return{x:e.x-t.x,y:e.y-t.y}}function An(e,t,n){var o=qe(t),r=qe(n),i=At(e,o),s={x:i.x*(n.width/t.width),y:i.y*(n.height/t.height)};return Ao({x:r.x+s.x,y:r.y+s.y})}function Yi(e,t,n){var o=qe(
e),r=qe(t),i=qe(n),s=At(e,o),a=At(o,r),c=ih(o,t,n);if(c)return c;var l={x:a.x*(n.width/t.width),y:a.y*(n.height/t.height)},u={x:i.x+l.x,y:i.y+l.y};return Ao({x:u.
x+s.x-e.x,y:u.y+s.y-e.y})}function ih(e,t,n){var o=Q(t),r=Q(n);if(sh(o,r))return null;var i=de(t,e),s,a,c;if(i==="top")s={x:0,y:r.bottom-o.bottom};else if(i==="\
bottom")s={x:0,y:r.top-o.top};else if(i==="right")s={x:r.left-o.left,y:0};else if(i==="left")s={x:r.right-o.right,y:0};else return null;return a={x:e.x+s.x,y:e.
y+s.y},c=de(n,a),c!==i?null:s}function sh(e,t){return ah(e,t)||ch(e,t)}function ah(e,t){return e.right!==t.right&&e.left!==t.left}function ch(e,t){return e.top!==
t.top&&e.bottom!==t.bottom}var lh=1e3;function F(e){this._eventBus=e}F.$inject=["eventBus"];function uh(e,t){return function(n){return e.call(t||null,n.context,n.command,n)}}F.prototype.on=
function(e,t,n,o,r,i){if((pt(t)||B(t))&&(i=r,r=o,o=n,n=t,t=null),pt(n)&&(i=r,r=o,o=n,n=lh),dt(r)&&(i=r,r=!1),!pt(o))throw new Error("handlerFn must be a functio\
n");z(e)||(e=[e]);var s=this._eventBus;E(e,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,n,r?uh(o,i):o,i)})};F.prototype.
canExecute=Jt("canExecute");F.prototype.preExecute=Jt("preExecute");F.prototype.preExecuted=Jt("preExecuted");F.prototype.execute=Jt("execute");F.prototype.executed=
Jt("executed");F.prototype.postExecute=Jt("postExecute");F.prototype.postExecuted=Jt("postExecuted");F.prototype.revert=Jt("revert");F.prototype.reverted=Jt("re\
verted");function Jt(e){return function(n,o,r,i,s){(pt(n)||B(n))&&(s=i,i=r,r=o,o=n,n=null),this.on(n,e,o,r,i,s)}}var fh=251,Ha=1401,za="attach-ok";function On(e,t,n,o,r){F.call(this,t);var i=e.get("movePreview",!1);t.on("shape.move.start",Ha,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=hh(c),a.validatedShapes=dh(l)}),i&&t.on("shape.move.start",fh,function(s){var a=s.context,c=a.shapes,l=Ui(c);E(l,function(u){
i.makeDraggable(a,u,!0),E(u.labels,function(f){i.makeDraggable(a,f,!0)})})}),i&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],u=l.host;u&&(n.addMarker(u,za),t.once(["shape.move.out","shape.move.cleanup"],function(){n.removeMarker(u,za)}))}}),this.preExecuted("elements.move",
Ha,function(s){var a=s.context,c=a.closure,l=a.shapes,u=Ui(l);E(u,function(f){c.add(f,c.topLevel[f.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,u;l&&c.length!==1||(l?u=c:u=U(c,function(f){var h=f.host;return ph(f)&&!mh(c,h)}),E(u,function(f){r.updateAttachment(f,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;E(a,function(c){E(c.attachers,function(l){E(l.outgoing.slice(),function(u){var f=o.allowed("conn\
ection.reconnect",{connection:u,source:u.source,target:u.target});f||r.removeConnection(u)}),E(l.incoming.slice(),function(u){var f=o.allowed("connection.reconn\
ect",{connection:u,source:u.source,target:u.target});f||r.removeConnection(u)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&r.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Ht(c.attachers,function(u){var f=o.allowed(
"elements.move",{target:l,shapes:[u]});f==="attach"?r.updateAttachment(u,l):r.removeShape(u)}),l.attachers.length&&E(l.attachers,function(u){var f=Yi(u,c,l);r.moveShape(
u,f,u.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,u=a.newBounds,f=c.attachers,h=a.hints||{};h.attachSupport!==
!1&&E(f,function(d){var g=Yi(d,l,u);r.moveShape(d,g,d.parent),E(d.labels,function(_){r.moveShape(_,g,_.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Ht(a.attachers,function(c){r.removeShape(c)}),a.host&&r.updateAttachment(a,null)})}st(On,F);On.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function Ui(e){return po(mt(e,function(t){return t.attachers||[]}))}function hh(e){var t=Ui(e);return Ds("id",e,t)}function dh(e){var t=qt(e,"i\
d");return U(e,function(n){for(;n;){if(n.host&&t[n.host.id])return!1;n=n.parent}return!0})}function ph(e){return!!e.host}function mh(e,t){return e.indexOf(t)!==
-1}var Fa={__depends__:[vt],__init__:["attachSupport"],attachSupport:["type",On]};function Ga(e){!e||typeof e.stopPropagation!="function"||e.stopPropagation()}function me(e){return e.originalEvent||e.srcEvent}function Lo(e){Ga(e),Ga(me(e))}function kt(e){
return e.pointers&&e.pointers.length&&(e=e.pointers[0]),e.touches&&e.touches.length&&(e=e.touches[0]),e?{x:e.clientX,y:e.clientY}:null}var Wa=1500;function Po(e,t,n){var o=this,r=n.get("dragging",!1);function i(s){if(!s.hover){var a=s.originalEvent,c=o._findTargetGfx(a),l=c&&e.get(c);c&&l&&(s.stopPropagation(),
r.hover({element:l,gfx:c}),r.move(a))}}r&&t.on("drag.start",function(s){t.once("drag.move",Wa,function(a){i(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",Wa,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=kt(s),c=document.elementFromPoint(a.x,a.y),gh(c)}}Po.$inject=["elementRegistry","eventBus","injector"];function gh(e){
return Me(e,"svg, .djs-element",!0)}var Va={__init__:["hoverFix"],hoverFix:["type",Po]};function Ka(){return/mac/i.test(navigator.platform)}function Ya(e,t){return(me(e)||e).button===t}function Et(e){return Ya(e,0)}function Ua(e){return Ya(e,1)}function Tn(e){var t=me(e)||e;return Et(e)&&t.shiftKey}function yh(e){return!0}function Io(e){return Et(e)||Ua(e)}var qa=500;function jo(e,t,n){var o=this;function r(b,M,S){if(!a(b,M)){var O,j,H;S?j=t.getGraphics(S):
(O=M.delegateTarget||M.target,O&&(j=O,S=t.get(j))),!(!j||!S)&&(H=e.fire(b,{element:S,gfx:j,originalEvent:M}),H===!1&&(M.stopPropagation(),M.preventDefault()))}}
var i={};function s(b){return i[b]}function a(b,M){var S=l[b]||Et;return!S(M)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":yh,"element.mousedown":Io,"element.mouseup":Io,"element.click":Io,"element.dblclick":Io};function u(b,M,S){var O=c[b];if(!O)throw new Error("unmapped \
DOM event name <"+b+">");return r(O,M,S)}var f="svg, .djs-element";function h(b,M,S,O){var j=i[S]=function(H){r(S,H)};O&&(l[S]=O),j.$delegate=zi.bind(b,f,M,j)}function d(b,M,S){
var O=s(S);O&&zi.unbind(b,M,O.$delegate)}function g(b){E(c,function(M,S){h(b,S,M)})}function _(b){E(c,function(M,S){d(b,S,M)})}e.on("canvas.destroy",function(b){
_(b.svg)}),e.on("canvas.init",function(b){g(b.svg)}),e.on(["shape.added","connection.added"],function(b){var M=b.element,S=b.gfx;e.fire("interactionEvents.creat\
eHit",{element:M,gfx:S})}),e.on(["shape.changed","connection.changed"],qa,function(b){var M=b.element,S=b.gfx;e.fire("interactionEvents.updateHit",{element:M,gfx:S})}),
e.on("interactionEvents.createHit",qa,function(b){var M=b.element,S=b.gfx;o.createDefaultHit(M,S)}),e.on("interactionEvents.updateHit",function(b){var M=b.element,
S=b.gfx;o.updateDefaultHit(M,S)});var x=p("djs-hit djs-hit-stroke"),C=p("djs-hit djs-hit-click-stroke"),w=p("djs-hit djs-hit-all"),m=p("djs-hit djs-hit-no-move"),
v={all:w,"click-stroke":C,stroke:x,"no-move":m};function p(b,M){return M=R({stroke:"white",strokeWidth:15},M||{}),n.cls(b,["no-fill","no-border"],M)}function y(b,M){
var S=v[M];if(!S)throw new Error("invalid hit type <"+M+">");return L(b,S),b}function k(b,M){N(b,M)}this.removeHits=function(b){var M=bn(".djs-hit",b);E(M,K)},this.
createDefaultHit=function(b,M){var S=b.waypoints,O=b.isFrame,j;return S?this.createWaypointsHit(M,S):(j=O?"stroke":"all",this.createBoxHit(M,j,{width:b.width,height:b.
height}))},this.createWaypointsHit=function(b,M){var S=wo(M);return y(S,"stroke"),k(b,S),S},this.createBoxHit=function(b,M,S){S=R({x:0,y:0},S);var O=$("rect");return y(
O,M),L(O,S),k(b,O),O},this.updateDefaultHit=function(b,M){var S=at(".djs-hit",M);if(S)return b.waypoints?Ni(S,b.waypoints):L(S,{width:b.width,height:b.height}),
S},this.fire=r,this.triggerMouseEvent=u,this.mouseHandler=s,this.registerEvent=h,this.unregisterEvent=d}jo.$inject=["eventBus","elementRegistry","styles"];var $o={__init__:["interactionEvents"],interactionEvents:["type",jo]};function ge(e,t){this._eventBus=e,this._canvas=t,this._selectedElements=new Set;var n=this;e.on(["shape.remove","connection.remove"],function(o){var r=o.element;
n.deselect(r)}),e.on(["diagram.clear","root.set"],function(o){n.select(null)})}ge.$inject=["eventBus","canvas"];ge.prototype.deselect=function(e){if(this._selectedElements.
has(e)){var t=this.get();this._selectedElements.delete(e),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};ge.prototype.get=function(){
return Array.from(this._selectedElements)};ge.prototype.isSelected=function(e){return this._selectedElements.has(e)};ge.prototype.select=function(e,t){var n=this.
get();z(e)||(e=e?[e]:[]);var o=this._canvas,r=o.getRootElement();e=e.filter(function(i){var s=o.findRoot(i);return r===s}),t?E(e,i=>{this._selectedElements.add(
i)}):this._selectedElements=new Set(e),this._eventBus.fire("selection.changed",{oldSelection:n,newSelection:this.get()})};var Za="hover",Xa="selected";function No(e,t){this._canvas=e;function n(r,i){e.addMarker(r,i)}function o(r,i){e.removeMarker(r,i)}t.on("element.hover",function(r){
n(r.element,Za)}),t.on("element.out",function(r){o(r.element,Za)}),t.on("selection.changed",function(r){function i(l){o(l,Xa)}function s(l){n(l,Xa)}var a=new Set(
r.oldSelection),c=new Set(r.newSelection);for(let l of a)c.has(l)||i(l);for(let l of c)a.has(l)||s(l)})}No.$inject=["canvas","eventBus"];function Do(e,t,n,o){e.on("create.end",500,function(r){var i=r.context,s=i.canExecute,a=i.elements,c=i.hints||{},l=c.autoSelect;if(s){if(l===!1)return;z(l)?t.select(
l):t.select(a.filter(vh))}}),e.on("connect.end",500,function(r){var i=r.context,s=i.connection;s&&t.select(s)}),e.on("shape.move.end",500,function(r){var i=r.previousSelection||
[],s=o.get(r.context.shape.id),a=Ut(i,function(c){return s.id===c.id});a||t.select(s)}),e.on("element.click",function(r){if(Et(r)){var i=r.element;i===n.getRootElement()&&
(i=null);var s=t.isSelected(i),a=t.get().length>1,c=Tn(r);if(s&&a)return c?t.deselect(i):t.select(i);s?t.deselect(i):t.select(i,c)}})}Do.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function vh(e){return!e.hidden}var xt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[$o],selection:["type",ge],selectionVisuals:["type",No],selectionBehavior:["type",Do]};var xh=/^djs-cursor-.*$/;function Ln(e){var t=Js(document.body);t.removeMatching(xh),e&&t.add("djs-cursor-"+e)}function Bo(){Ln(null)}var wh=5e3;function Ho(e,t){t=t||"element.click";function n(){return!1}return e.once(t,wh,n),function(){e.off(t,n)}}var Qa=["c","C"],Ja=["v","V"],_h=["d","D"],bh=["x","X"],tc=["y","Y"],qi=["z","Z"];function ec(e){return e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}function Z(e){
return e.altKey?!1:e.ctrlKey||e.metaKey}function nt(e,t){return e=z(e)?e:[e],e.indexOf(t.key)!==-1||e.indexOf(t.code)!==-1||e.indexOf(Sh(t))!==-1}var kh=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),Eh=new RegExp("^\\P{Letter}$","u");function Sh(e){var t=e.key,n=/^Key([A-Z])$/.exec(e.code||
"");if(!n||typeof t!="string")return null;var o=n[1];return kh.test(t)?e.shiftKey?o:o.toLowerCase():e.shiftKey&&Eh.test(t)&&e.keyCode===o.charCodeAt(0)?o:null}function zo(e){
return e.shiftKey}function nc(e){return Z(e)&&nt(Qa,e)}function oc(e){return Z(e)&&nt(Ja,e)}function rc(e){return Z(e)&&nt(_h,e)}function ic(e){return Z(e)&&nt(
bh,e)}function sc(e){return Z(e)&&!zo(e)&&nt(qi,e)}function ac(e){return Z(e)&&(nt(tc,e)||nt(qi,e)&&zo(e))}var Ze=Math.round,cc="djs-drag-active",Mh=500;function Oe(e){e.preventDefault()}function Ch(e){return typeof TouchEvent<"u"&&e instanceof TouchEvent}function Rh(e){
return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function Fo(e,t,n,o){var r={threshold:5,trapClick:!0},i;function s(p){var y=t.viewbox(),k=t._container.getBoundingClientRect();
return{x:y.x+(p.x-k.left)/y.scale,y:y.y+(p.y-k.top)/y.scale}}function a(p,y){y=y||i;var k=e.createEvent(R({},y.payload,y.data,{isTouch:y.isTouch}));return e.fire(
"drag."+p,k)===!1?!1:e.fire(y.prefix+"."+p,k)}function c(p){var y=p.filter(function(k){return o.get(k.id)});y.length&&n.select(y)}function l(p,y){var k=i.payload,
b=i.displacement,M=i.globalStart,S=kt(p),O=At(S,M),j=i.localStart,H=s(S),V=At(H,j);if(!i.active&&(y||Rh(O)>i.threshold)){if(R(k,{x:Ze(j.x+b.x),y:Ze(j.y+b.y),dx:0,
dy:0},{originalEvent:p}),a("start")===!1)return C();i.active=!0,i.keepSelection||(k.previousSelection=n.get(),n.select(null)),i.cursor&&Ln(i.cursor),t.addMarker(
t.getRootElement(),cc)}Lo(p),i.active&&(R(k,{x:Ze(H.x+b.x),y:Ze(H.y+b.y),dx:Ze(V.x),dy:Ze(V.y)},{originalEvent:p}),a("move"))}function u(p){var y,k=!0;i.active&&
(p&&(i.payload.originalEvent=p,Lo(p)),k=a("end")),k===!1&&a("rejected"),y=w(k!==!0),a("ended",y)}function f(){C()}function h(p){nt("Escape",p)&&(Oe(p),C())}function d(p){
var y;i.active&&(y=Ho(e),setTimeout(y,400),Oe(p)),u(p)}function g(p){l(p)}function _(p){var y=i.payload;y.hoverGfx=p.gfx,y.hover=p.element,a("hover")}function x(p){
a("out");var y=i.payload;y.hoverGfx=null,y.hover=null}function C(p){var y;if(i){var k=i.active;e.off("error",f);try{k&&a("cancel")}finally{y=w(p)}k&&a("canceled",
y)}}function w(p){var y;e.off("error",f);try{a("cleanup")}finally{y=m(p)}return y}function m(p){var y,k;Bo(),i.trapClick?k=d:k=u,D.unbind(document,"mousemove",l),
D.unbind(document,"dragstart",Oe),D.unbind(document,"selectstart",Oe),D.unbind(document,"mousedown",k,!0),D.unbind(document,"mouseup",k,!0),D.unbind(document,"k\
eyup",h),D.unbind(document,"touchstart",g,!0),D.unbind(document,"touchcancel",C,!0),D.unbind(document,"touchmove",l,!0),D.unbind(document,"touchend",u,!0),e.off(
"element.hover",_),e.off("element.out",x),t.removeMarker(t.getRootElement(),cc);var b=i.payload.previousSelection;return y=i,i=null,p!==!1&&b&&!n.get().length&&
c(b),y}function v(p,y,k,b){i&&C(!1),typeof y=="string"&&(b=k,k=y,y=null),b=R({},r,b||{});var M=b.data||{},S,O,j,H,V;if(b.trapClick?H=d:H=u,p?(S=me(p)||p,O=kt(p),
Lo(p),S.type==="dragstart"&&Oe(S)):(S=null,O={x:0,y:0}),j=s(O),y||(y=j),V=Ch(S),i=R({prefix:k,data:M,payload:{},globalStart:O,displacement:At(y,j),localStart:j,
isTouch:V},b),e.once("error",Mh,f),b.manual||(V?(D.bind(document,"touchstart",g,!0),D.bind(document,"touchcancel",C,!0),D.bind(document,"touchmove",l,!0),D.bind(
document,"touchend",u,!0)):(D.bind(document,"mousemove",l),D.bind(document,"dragstart",Oe),D.bind(document,"selectstart",Oe),D.bind(document,"mousedown",H,!0),D.
bind(document,"mouseup",H,!0)),D.bind(document,"keyup",h),e.on("element.hover",_),e.on("element.out",x)),a("init")===!1)return C(),!1;b.autoActivate&&l(p,!0)}e.
on("diagram.destroy",C),this.init=v,this.move=l,this.hover=_,this.out=x,this.end=u,this.cancel=C,this.context=function(){return i},this.setOptions=function(p){R(
r,p)}}Fo.$inject=["eventBus","canvas","selection","elementRegistry"];var St={__depends__:[Va,xt],dragging:["type",Fo]};function ye(e,t,n){this._canvas=n,this._opts=R({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},e);var o=this;
t.on("drag.move",function(r){var i=o._toBorderPoint(r);o.startScroll(i)}),t.on(["drag.cleanup"],function(){o.stopScroll()})}ye.$inject=["config.autoScroll","eve\
ntBus","canvas"];ye.prototype.startScroll=function(e){var t=this._canvas,n=this._opts,o=this,r=t.getContainer().getBoundingClientRect(),i=[e.x,e.y,r.width-e.x,r.
height-e.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)Ah(i[c],n.scrollThresholdOut[c],n.scrollThresholdIn[c])&&(c===0?s=n.scrollStep:c==1?a=n.scrollStep:c==
2?s=-n.scrollStep:c==3&&(a=-n.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){o.startScroll(e)},n.scrollRepeatTimeout))};
function Ah(e,t,n){return t<e&&e<n}ye.prototype.stopScroll=function(){clearTimeout(this._scrolling)};ye.prototype.setOptions=function(e){this._opts=R({},this._opts,
e)};ye.prototype._toBorderPoint=function(e){var t=this._canvas._container.getBoundingClientRect(),n=kt(e.originalEvent);return{x:n.x-t.left,y:n.y-t.top}};var lc={__depends__:[St],__init__:["autoScroll"],autoScroll:["type",ye]};var Go=Math.round,Oh=Math.max;function Th(e,t){var n=e.x,o=e.y;return[["M",n,o],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function Lh(e){var t=[];
return e.forEach(function(n,o){t.push([o===0?"M":"L",n.x,n.y])}),t}var uc=10;function Ph(e,t){var n,o;for(n=0;o=e[n];n++)if(kn(o,t)<=uc)return{point:e[n],bendpoint:!0,
index:n};return null}function Ih(e,t){var n=Ro(Th(t,uc),Lh(e)),o=n[0],r=n[n.length-1],i;return o?o!==r?o.segment2!==r.segment2?(i=Oh(o.segment2,r.segment2)-1,{point:e[i],
bendpoint:!0,index:i}):{point:{x:Go(o.x+r.x)/2,y:Go(o.y+r.y)/2},index:o.segment2}:{point:{x:Go(o.x),y:Go(o.y)},index:o.segment2}:null}function fc(e,t){return Ph(
e,t)||Ih(e,t)}function jh(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}function $h(e,t,n){var o=[{n:e[0]-n[0],lambda:t[0]},{n:e[1]-n[1],lambda:t[1]}],r=o[0].n*t[0]+o[1].n*t[1],i=o[0].lambda*t[0]+o[1].lambda*t[1];return-r/i}function Zi(e,t){
var n=t[0],o=t[1],r={x:o.x-n.x,y:o.y-n.y},i=$h([n.x,n.y],[r.x,r.y],[e.x,e.y]);return{x:n.x+i*r.x,y:n.y+i*r.y}}function hc(e,t){var n=Zi(e,t),o={x:n.x-e.x,y:n.y-
e.y};return jh(o)}var Xi="djs-bendpoint",Qi="djs-segment-dragger";function Nh(e,t){var n=kt(t),o=e._container.getBoundingClientRect(),r;r={x:o.left,y:o.top};var i=e.viewbox();return{
x:i.x+(n.x-r.x)/i.scale,y:i.y+(n.y-r.y)/i.scale}}function Pn(e,t,n){var o=Nh(e,n),r=fc(t,o);return r}function In(e,t){var n=$("g");I(n).add(Xi),N(e,n);var o=$("\
circle");L(o,{cx:0,cy:0,r:4}),I(o).add("djs-visual"),N(n,o);var r=$("circle");return L(r,{cx:0,cy:0,r:10}),I(r).add("djs-hit"),N(n,r),t&&I(n).add(t),n}function Dh(e,t,n,o){
var r=$("g");N(e,r);var i=18,s=6,a=11,c=Bh(t,n,o),l=s+a,u=$("rect");L(u,{x:-i/2,y:-s/2,rx:3,width:i,height:s}),I(u).add("djs-visual"),N(r,u);var f=$("rect");return L(
f,{x:-c/2,y:-l/2,width:c,height:l}),I(f).add("djs-hit"),N(r,f),ja(r,o==="v"?90:0,0,0),r}function Vo(e,t,n){var o=$("g"),r=En(t,n),i=Xt(t,n);return N(e,o),Dh(o,t,
n,i),I(o).add(Qi),I(o).add(i==="h"?"horizontal":"vertical"),J(o,r.x,r.y),o}function Wo(e){return Math.abs(Math.round(e*2/3))}function dc(e,t){var n=Hh(e,t);return Zi(
e,n)}function Bh(e,t,n){var o=t.x-e.x,r=t.y-e.y;return Wo(n==="h"?o:r)}function Hh(e,t){for(var n=t.waypoints,o=1/0,r,i=0;i<n.length-1;i++){var s=n[i],a=n[i+1],
c=hc(e,[s,a]);c<o&&(o=c,r=i)}return[n[r],n[r+1]]}function pc(e){return CSS.escape(e)}function Ko(e,t,n,o,r){function i(m,v,p){var y=m.index,k=m.point,b,M,S,O,j,H;return y<=0||m.bendpoint?!1:(b=v[y-1],M=v[y],S=En(b,M),O=Xt(b,M),j=Math.abs(k.x-S.x),
H=Math.abs(k.y-S.y),O&&j<=p&&H<=p)}function s(m,v){var p=m.waypoints,y,k,b,M;return v.index<=0||v.bendpoint||(y={start:p[v.index-1],end:p[v.index]},k=Xt(y.start,
y.end),!k)?null:(k==="h"?b=y.end.x-y.start.x:b=y.end.y-y.start.y,M=Wo(b)/2,M)}function a(m,v){var p=v.waypoints,y=Pn(t,p,m),k;if(y){k=s(v,y);var b;if(i(y,p,k)?b=
r.start(m,v,y.index):b=o.start(m,v,y.index,!y.bendpoint),b!==!1)return!0}}function c(m,v,p){D.bind(m,v,function(y){n.triggerMouseEvent(v,y,p),y.stopPropagation()})}
function l(m,v){var p=t.getLayer("overlays"),y=at('.djs-bendpoints[data-element-id="'+pc(m.id)+'"]',p);return!y&&v&&(y=$("g"),L(y,{"data-element-id":m.id}),I(y).
add("djs-bendpoints"),N(p,y),c(y,"mousedown",m),c(y,"click",m),c(y,"dblclick",m)),y}function u(m,v){return at('.djs-segment-dragger[data-segment-idx="'+m+'"]',v)}
function f(m,v){v.waypoints.forEach(function(p,y){var k=In(m);N(m,k),J(k,p.x,p.y)}),In(m,"floating")}function h(m,v){for(var p=v.waypoints,y,k,b,M=1;M<p.length;M++)
y=p[M-1],k=p[M],Xt(y,k)&&(b=Vo(m,y,k),L(b,{"data-segment-idx":M}),c(b,"mousemove",v))}function d(m){E(bn("."+Xi,m),function(v){K(v)})}function g(m){E(bn("."+Qi,
m),function(v){K(v)})}function _(m){var v=l(m);return v||(v=l(m,!0),f(v,m),h(v,m)),v}function x(m){var v=l(m);v&&(g(v),d(v),h(v,m),f(v,m))}function C(m,v){var p=at(
".floating",m),y=v.point;p&&(J(p,y.x,y.y),I(p).add("positioned"))}function w(m,v,p){var y=u(v.index,m),k=p[v.index-1],b=p[v.index],M=v.point,S=En(k,b),O=Xt(k,b),
j,H;y&&(j=zh(y),H={x:M.x-S.x,y:M.y-S.y},O==="v"&&(H={x:H.y,y:H.x}),J(j,H.x,H.y))}e.on("connection.changed",function(m){x(m.element)}),e.on("connection.remove",function(m){
var v=l(m.element);v&&K(v)}),e.on("element.marker.update",function(m){var v=m.element,p;v.waypoints&&(p=_(v),m.add?I(p).add(m.marker):I(p).remove(m.marker))}),e.
on("element.mousemove",function(m){var v=m.element,p=v.waypoints,y,k;if(p){if(y=l(v,!0),k=Pn(t,p,m.originalEvent),!k)return;C(y,k),k.bendpoint||w(y,k,p)}}),e.on(
"element.mousedown",function(m){if(Et(m)){var v=m.originalEvent,p=m.element;if(p.waypoints)return a(v,p)}}),e.on("selection.changed",function(m){var v=m.newSelection,
p=v[0];p&&p.waypoints&&_(p)}),e.on("element.hover",function(m){var v=m.element;v.waypoints&&_(v)}),e.on("element.out",function(m){var v=m.element;if(v.waypoints){
var p=l(v);if(p){var y=at(".floating",p);y&&I(y).remove("positioned")}}}),e.on("element.updateId",function(m){var v=m.element,p=m.newId;if(v.waypoints){var y=l(
v);y&&L(y,{"data-element-id":p})}}),this.addHandles=_,this.updateHandles=x,this.getBendpointsContainer=l,this.getSegmentDragger=u}Ko.$inject=["eventBus","canvas",
"interactionEvents","bendpointMove","connectionSegmentMove"];function zh(e){return at(".djs-visual",e)}var mc=Math.round,Te="reconnectStart",Le="reconnectEnd",jn="updateWaypoints";function Nn(e,t,n,o,r,i){this._injector=e,this.start=function(s,a,c,l){var u=n.getGraphics(
a),f=a.source,h=a.target,d=a.waypoints,g;!l&&c===0?g=Te:!l&&c===d.length-1?g=Le:g=jn;var _=g===jn?"connection.updateWaypoints":"connection.reconnect",x=r.allowed(
_,{connection:a,source:f,target:h});if(x===!1&&(x=r.allowed(_,{connection:a,source:h,target:f})),x!==!1)return o.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:u,
context:{allowed:x,bendpointIndex:c,connection:a,source:f,target:h,insert:l,type:g}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,u=c.target,f=s.hover,h=a.type;a.hover=f;var d;if(f){var g=h===jn?"connection.updateWaypoints":"connection.reconnect";if(d=a.allowed=r.allowed(g,{connection:c,
source:h===Te?f:l,target:h===Le?f:u}),d){a.source=h===Te?f:l,a.target=h===Le?f:u;return}d===!1&&(d=a.allowed=r.allowed(g,{connection:c,source:h===Le?f:u,target:h===
Te?f:l})),d&&(a.source=h===Le?f:u,a.target=h===Te?f:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==jn&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,u=a.connection,f=a.insert,
h=u.waypoints.slice(),d=a.source,g=a.target,_=a.type,x=a.hints||{},C={x:mc(s.x),y:mc(s.y)};if(!c)return!1;_===jn?(f?h.splice(l,0,C):h[l]=C,x.bendpointMove={insert:f,
bendpointIndex:l},h=this.cropWaypoints(u,h),i.updateWaypoints(u,ya(h),x)):(_===Te?(x.docking="source",$n(a)&&(x.docking="target",x.newWaypoints=h.reverse())):_===
Le&&(x.docking="target",$n(a)&&(x.docking="source",x.newWaypoints=h.reverse())),i.reconnect(u,d,g,C,x))},this)}Nn.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];Nn.prototype.cropWaypoints=function(e,t){var n=this._injector.get("connectionDocking",!1);if(!n)return t;var o=e.waypoints;return e.waypoints=
t,e.waypoints=n.getCroppedWaypoints(e),t=e.waypoints,e.waypoints=o,t};function $n(e){var t=e.hover,n=e.source,o=e.target,r=e.type;if(r===Te)return t&&o&&t===o&&
n!==o;if(r===Le)return t&&n&&t===n&&n!==o}var Fh="reconnectStart",Gh="reconnectEnd",gc="updateWaypoints",Dn="connect-ok",Yo="connect-not-ok",yc="connect-hover",vc="djs-updating",xc="djs-dragging",wc=1100;
function Uo(e,t,n,o){this._injector=t;var r=t.get("connectionPreview",!1);n.on("bendpoint.move.start",function(i){var s=i.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,u=c.waypoints,f=u.slice();s.waypoints=u,l&&f.splice(a,0,{x:i.x,y:i.y}),c.waypoints=f;var h=s.draggerGfx=In(o.getLayer("overlays"));I(h).add("djs-drag\
ging"),o.addMarker(c,xc),o.addMarker(c,vc)}),n.on("bendpoint.move.hover",function(i){var s=i.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(o.addMarker(c,yc),l===
gc)return;a?(o.removeMarker(c,Yo),o.addMarker(c,Dn)):a===!1&&(o.removeMarker(c,Dn),o.addMarker(c,Yo))}}),n.on(["bendpoint.move.out","bendpoint.move.cleanup"],wc,
function(i){var s=i.context,a=s.hover,c=s.target;a&&(o.removeMarker(a,yc),o.removeMarker(a,c?Dn:Yo))}),n.on("bendpoint.move.move",function(i){var s=i.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,u=s.hover,f=s.type,h=s.connection,d=h.source,g=h.target,_=h.waypoints.slice(),x={x:i.x,y:i.y},C=s.hints||{},w={};r&&(C.
connectionStart&&(w.connectionStart=C.connectionStart),C.connectionEnd&&(w.connectionEnd=C.connectionEnd),f===Fh?$n(s)?(w.connectionEnd=w.connectionEnd||x,w.source=
g,w.target=u||d,_=_.reverse()):(w.connectionStart=w.connectionStart||x,w.source=u||d,w.target=g):f===Gh?$n(s)?(w.connectionStart=w.connectionStart||x,w.source=u||
g,w.target=d,_=_.reverse()):(w.connectionEnd=w.connectionEnd||x,w.source=d,w.target=u||g):(w.noCropping=!0,w.noLayout=!0,_[c]=x),f===gc&&(_=e.cropWaypoints(h,_)),
w.waypoints=_,r.drawPreview(s,a,w)),J(l,i.x,i.y)},this),n.on(["bendpoint.move.end","bendpoint.move.cancel"],wc,function(i){var s=i.context,a=s.connection,c=s.draggerGfx,
l=s.hover,u=s.target,f=s.waypoints;a.waypoints=f,K(c),o.removeMarker(a,vc),o.removeMarker(a,xc),l&&(o.removeMarker(l,Dn),o.removeMarker(l,u?Dn:Yo)),r&&r.cleanUp(
s)})}Uo.$inject=["bendpointMove","injector","eventBus","canvas"];var _c="connect-hover",bc="djs-updating";function kc(e,t,n){return Ji(e,t,e[t]+n)}function Ji(e,t,n){return{x:t==="x"?n:e.x,y:t==="y"?n:e.y}}function Wh(e,t,n,o){
var r=Math.max(t[o],n[o]),i=Math.min(t[o],n[o]),s=20,a=Math.min(Math.max(i+s,e[o]),r-s);return Ji(t,o,a)}function Sc(e){return e==="x"?"y":"x"}function Ec(e,t,n){
var o,r;return e.original?e.original:(o=Qt(t),r=Sc(n),Ji(e,r,o[r]))}function qo(e,t,n,o,r,i){var s=e.get("connectionDocking",!1);this.start=function(f,h,d){var g,
_=n.getGraphics(h),x=d-1,C=d,w=h.waypoints,m=w[x],v=w[C],p=Pn(n,w,f),y,k,b;if(y=Xt(m,v),!!y)return k=y==="v"?"x":"y",x===0&&(m=Ec(m,h.source,k)),C===w.length-1&&
(v=Ec(v,h.target,k)),p?b=p.point:b={x:(m.x+v.x)/2,y:(m.y+v.y)/2},g={connection:h,segmentStartIndex:x,segmentEndIndex:C,segmentStart:m,segmentEnd:v,axis:k,dragPosition:b},
o.init(f,b,"connectionSegment.move",{cursor:k==="x"?"resize-ew":"resize-ns",data:{connection:h,connectionGfx:_,context:g}})};function a(f,h){if(!s)return h;var d=f.
waypoints,g;return f.waypoints=h,g=s.getCroppedWaypoints(f),f.waypoints=d,g}function c(f){r.update("connection",f.connection,f.connectionGfx)}function l(f,h,d){
var g=f.newWaypoints,_=f.segmentStartIndex+h,x=g[_],C=f.segmentEndIndex+h,w=g[C],m=Sc(f.axis),v=Wh(d,x,w,m);J(f.draggerGfx,v.x,v.y)}function u(f,h){var d=0,g=f.
filter(function(_,x){return So(f[x-1],f[x+1],_)?(d=x<=h?d-1:d,!1):!0});return{waypoints:g,segmentOffset:d}}t.on("connectionSegment.move.start",function(f){var h=f.
context,d=f.connection,g=n.getLayer("overlays");h.originalWaypoints=d.waypoints.slice(),h.draggerGfx=Vo(g,h.segmentStart,h.segmentEnd),I(h.draggerGfx).add("djs-\
dragging"),n.addMarker(d,bc)}),t.on("connectionSegment.move.move",function(f){var h=f.context,d=h.connection,g=h.segmentStartIndex,_=h.segmentEndIndex,x=h.segmentStart,
C=h.segmentEnd,w=h.axis,m=h.originalWaypoints.slice(),v=kc(x,w,f["d"+w]),p=kc(C,w,f["d"+w]),y=m.length,k=0;m[g]=v,m[_]=p;var b,M;g<2&&(b=de(d.source,v),g===1?b===
"intersect"&&(m.shift(),m[0]=v,k--):b!=="intersect"&&(m.unshift(x),k++)),_>y-3&&(M=de(d.target,p),_===y-2?M==="intersect"&&(m.pop(),m[m.length-1]=p):M!=="inters\
ect"&&m.push(C)),h.newWaypoints=d.waypoints=a(d,m),l(h,k,f),h.newSegmentStartIndex=g+k,c(f)}),t.on("connectionSegment.move.hover",function(f){f.context.hover=f.
hover,n.addMarker(f.hover,_c)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(f){var h=f.context.hover;h&&n.removeMarker(h,_c)}),
t.on("connectionSegment.move.cleanup",function(f){var h=f.context,d=h.connection;h.draggerGfx&&K(h.draggerGfx),n.removeMarker(d,bc)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(f){var h=f.context,d=h.connection;d.waypoints=h.originalWaypoints,c(f)}),t.on("connectionSegment.move.end",function(f){
var h=f.context,d=h.connection,g=h.newWaypoints,_=h.newSegmentStartIndex;g=g.map(function(p){return{original:p.original,x:Math.round(p.x),y:Math.round(p.y)}});var x=u(
g,_),C=x.waypoints,w=a(d,C),m=x.segmentOffset,v={segmentMove:{segmentStartIndex:h.segmentStartIndex,newSegmentStartIndex:_+m}};i.updateWaypoints(d,w,v)})}qo.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Vh=Math.abs,Mc=Math.round;function Cc(e,t,n){n=n===void 0?10:n;var o,r;for(o=0;o<t.length;o++)if(r=t[o],Vh(r-e)<=n)return r}function Rc(e){return{x:e.x,y:e.
y}}function Ac(e){return{x:e.x+e.width,y:e.y+e.height}}function Pe(e,t){return!e||isNaN(e.x)||isNaN(e.y)?t:{x:Mc(e.x+e.width/2),y:Mc(e.y+e.height/2)}}function te(e,t){
var n=e.snapped;return n?typeof t=="string"?n[t]:n.x&&n.y:!1}function wt(e,t,n){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof n!="nu\
mber"&&n!==!1)throw new Error("value must be Number or false");var o,r=e[t],i=e.snapped=e.snapped||{};return n===!1?i[t]=!1:(i[t]=!0,o=n-r,e[t]+=o,e["d"+t]+=o),
r}function Zo(e){return e.children||[]}var Kh=Math.abs,Oc=Math.round,ts=10;function Xo(e){function t(i,s){if(z(i)){for(var a=i.length;a--;)if(Kh(i[a]-s)<=ts)return i[a]}else{i=+i;var c=s%i;if(c<ts)return s-
c;if(c>i-ts)return s-c+i}return s}function n(i,s){if(i.waypoints)return dc(s,i);if(i.width)return{x:Oc(i.width/2+i.x),y:Oc(i.height/2+i.y)}}function o(i){var s=i.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,u=s.segmentStart,f=s.segmentStartIndex,h=s.segmentEnd,d=s.segmentEndIndex,g=s.axis;if(a)return a;var _=[l[f-
1],u,h,l[d+1]];return f<2&&_.unshift(n(c.source,i)),d>l.length-3&&_.unshift(n(c.target,i)),s.snapPoints=a={horizontal:[],vertical:[]},E(_,function(x){x&&(x=x.original||
x,g==="y"&&a.horizontal.push(x.y),g==="x"&&a.vertical.push(x.x))}),a}e.on("connectionSegment.move.move",1500,function(i){var s=o(i),a=i.x,c=i.y,l,u;if(s){l=t(s.
vertical,a),u=t(s.horizontal,c);var f=a-l,h=c-u;R(i,{dx:i.dx-f,dy:i.dy-h,x:l,y:u}),(f||s.vertical.indexOf(a)!==-1)&&wt(i,"x",l),(h||s.horizontal.indexOf(c)!==-1)&&
wt(i,"y",u)}});function r(i){var s=i.snapPoints,a=i.connection.waypoints,c=i.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return i.snapPoints=s={horizontal:[],
vertical:[]},E(l,function(u){u&&(u=u.original||u,s.horizontal.push(u.y),s.vertical.push(u.x))}),s}e.on(["connect.hover","connect.move","connect.end"],1500,function(i){
var s=i.context,a=s.hover,c=a&&n(a,i);!Y(a)||!c||!c.x||!c.y||(wt(i,"x",c.x),wt(i,"y",c.y))}),e.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(i){
var s=i.context,a=r(s),c=s.hover,l=c&&n(c,i),u=i.x,f=i.y,h,d;if(a){h=t(l?a.vertical.concat([l.x]):a.vertical,u),d=t(l?a.horizontal.concat([l.y]):a.horizontal,f);
var g=u-h,_=f-d;R(i,{dx:i.dx-g,dy:i.dy-_,x:i.x-g,y:i.y-_}),(g||a.vertical.indexOf(u)!==-1)&&wt(i,"x",h),(_||a.horizontal.indexOf(f)!==-1)&&wt(i,"y",d)}})}Xo.$inject=
["eventBus"];var Tc={__depends__:[St,vt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",Ko],bendpointMove:["type",Nn],bendpointMovePreview:[
"type",Uo],connectionSegmentMove:["type",qo],bendpointSnapping:["type",Xo]};function Qo(e){this._counter=0,this._prefix=(e?e+"-":"")+Math.floor(Math.random()*1e9)+"-"}Qo.prototype.next=function(){return this._prefix+ ++this._counter};var Yh=new Qo("ps"),Uh=["marker-start","marker-mid","marker-end"],qh=["circle","ellipse","line","path","polygon","polyline","path","rect"];function zt(e,t,n,o){
this._elementRegistry=e,this._canvas=n,this._styles=o}zt.$inject=["elementRegistry","eventBus","canvas","styles"];zt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};zt.prototype.getGfx=function(e){return this._elementRegistry.getGraphics(e)};zt.prototype.addDragger=function(e,t,n,o="djs-dragger"){n=
n||this.getGfx(e);var r=Pi(n);return this._cloneMarkers(Re(r),o),L(r,this._styles.cls(o,[])),N(t,r),L(r,"data-preview-support-element-id",e.id),r};zt.prototype.
addFrame=function(e,t){var n=$("rect",{class:"djs-resize-overlay",width:e.width,height:e.height,x:e.x,y:e.y});return N(t,n),L(n,"data-preview-support-element-id",
e.id),n};zt.prototype._cloneMarkers=function(e,t="djs-dragger",n=e){var o=this;e.childNodes&&e.childNodes.forEach(r=>{o._cloneMarkers(r,t,n)}),Jh(e)&&Uh.forEach(
function(r){if(L(e,r)){var i=Zh(e,r,o._canvas.getContainer());i&&o._cloneMarker(n,e,i,r,t)}})};zt.prototype._cloneMarker=function(e,t,n,o,r="djs-dragger"){var i=[
n.id,r,Yh.next()].join("-"),s=at("marker#"+n.id,e);e=e||this._canvas._svg;var a=s||Pi(n);a.id=i,I(a).add(r);var c=at(":scope > defs",e);c||(c=$("defs"),N(e,c)),
N(c,a);var l=Qh(a.id);L(t,o,l)};function Zh(e,t,n){var o=Xh(L(e,t));return at("marker#"+o,n||document)}function Xh(e){return e.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function Qh(e){return"url(#"+e+")"}function Jh(e){return qh.indexOf(e.nodeName)!==-1}var Xe={__init__:["previewSupport"],previewSupport:["type",zt]};var td="drop-ok",Lc="drop-not-ok",Pc="attach-ok",Ic="new-parent",jc="create",ed=2e3;function Jo(e,t,n,o,r){function i(c,l,u,f,h){if(!l)return!1;c=U(c,function(w){
var m=w.labelTarget;return!w.parent&&!(Dt(w)&&c.indexOf(m)!==-1)});var d=Ut(c,function(w){return!Y(w)}),g=!1,_=!1,x=!1;Nc(c)&&(g=r.allowed("shape.attach",{position:u,
shape:d,target:l})),g||(Nc(c)?x=r.allowed("shape.create",{position:u,shape:d,source:f,target:l}):x=r.allowed("elements.create",{elements:c,position:u,target:l}));
var C=h.connectionTarget;return x||g?(d&&f&&(_=r.allowed("connection.create",{source:C===f?d:f,target:C===f?f:d,hints:{targetParent:l,targetAttach:g}})),{attach:g,
connect:_}):x===null||g===null?null:!1}function s(c,l){[Pc,td,Lc,Ic].forEach(function(u){u===l?e.addMarker(c,u):e.removeMarker(c,u)})}n.on(["create.move","creat\
e.hover"],function(c){var l=c.context,u=l.elements,f=c.hover,h=l.source,d=l.hints||{};if(!f){l.canExecute=!1,l.target=null;return}$c(c);var g={x:c.x,y:c.y},_=l.
canExecute=f&&i(u,f,g,h,d);f&&_!==null&&(l.target=f,_&&_.attach?s(f,Pc):s(f,_?Ic:Lc))}),n.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),n.on("create.end",function(c){var l=c.context,u=l.source,f=l.shape,h=l.elements,d=l.target,g=l.canExecute,_=g&&g.attach,x=g&&g.connect,C=l.hints||
{};if(g===!1||!d)return!1;$c(c);var w={x:c.x,y:c.y};x?f=o.appendShape(u,f,w,d,{attach:_,connection:x===!0?{}:x,connectionTarget:C.connectionTarget}):(h=o.createElements(
h,w,d,R({},C,{attach:_})),f=Ut(h,function(m){return!Y(m)})),R(l,{elements:h,shape:f}),R(c,{elements:h,shape:f})});function a(){var c=t.context();c&&c.prefix===jc&&
t.cancel()}n.on("create.init",function(){n.on("elements.changed",a),n.once(["create.cancel","create.end"],ed,function(){n.off("elements.changed",a)})}),this.start=
function(c,l,u){z(l)||(l=[l]);var f=Ut(l,function(g){return!Y(g)});if(f){u=R({elements:l,hints:{},shape:f},u||{}),E(l,function(g){B(g.x)||(g.x=0),B(g.y)||(g.y=0)});
var h=U(l,function(g){return!g.hidden}),d=gt(h);E(l,function(g){Y(g)&&(g.waypoints=mt(g.waypoints,function(_){return{x:_.x-d.x-d.width/2,y:_.y-d.y-d.height/2}})),
R(g,{x:g.x-d.x-d.width/2,y:g.y-d.y-d.height/2})}),t.init(c,jc,{cursor:"grabbing",autoActivate:!0,data:{shape:f,elements:l,context:u}})}}}Jo.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function $c(e){var t=e.context,n=t.createConstraints;n&&(n.left&&(e.x=Math.max(e.x,n.left)),n.right&&(e.x=Math.min(e.x,n.
right)),n.top&&(e.y=Math.max(e.y,n.top)),n.bottom&&(e.y=Math.min(e.y,n.bottom)))}function Nc(e){return e&&e.length===1&&!Y(e[0])}var nd=750;function tr(e,t,n,o,r){function i(s){var a=$("g");L(a,r.cls("djs-drag-group",["no-events"]));var c=$("g");return s.forEach(function(l){var u;l.hidden||
(l.waypoints?(u=n._createContainer("connection",c),n.drawConnection(Re(u),l)):(u=n._createContainer("shape",c),n.drawShape(Re(u),l),J(u,l.x,l.y)),o.addDragger(l,
a,u))}),a}t.on("create.move",nd,function(s){var a=s.hover,c=s.context,l=c.elements,u=c.dragGroup;u||(u=c.dragGroup=i(l));var f;a?(u.parentNode||(f=e.getActiveLayer(),
N(f,u)),J(u,s.x,s.y)):K(u)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&K(c)})}tr.$inject=["canvas","eventBus","graphicsFactory","previe\
wSupport","styles"];var Dc={__depends__:[St,Xe,vt,xt],__init__:["create","createPreview"],create:["type",Jo],createPreview:["type",tr]};var Bc="is not a registered action",od="is already registered";function Ot(e,t){this._eventBus=e,this._actions={};var n=this;e.on("diagram.init",function(){n._registerDefaultActions(
t),e.fire("editorActions.init",{editorActions:n})})}Ot.$inject=["eventBus","injector"];Ot.prototype._registerDefaultActions=function(e){var t=e.get("commandStac\
k",!1),n=e.get("modeling",!1),o=e.get("selection",!1),r=e.get("zoomScroll",!1),i=e.get("copyPaste",!1),s=e.get("canvas",!1),a=e.get("rules",!1),c=e.get("keyboar\
dMove",!1),l=e.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),i&&o&&this.register("c\
opy",function(){var u=o.get();if(u.length)return i.copy(u)}),i&&o&&this.register("duplicate",function(){var u=o.get();if(u.length)return i.duplicate(u)}),i&&this.
register("paste",function(){i.paste()}),i&&o&&a&&this.register("cut",function(){var u=o.get();if(u.length){var f=a.allowed("elements.delete",{elements:u});if(f!==
!1){var h=z(f)?f:u;return i.cut(h.slice())}}}),r&&this.register("stepZoom",function(u){r.stepZoom(u.value)}),s&&this.register("zoom",function(u){s.zoom(u.value)}),
n&&o&&a&&this.register("removeSelection",function(){var u=o.get();if(u.length){var f=a.allowed("elements.delete",{elements:u}),h;f!==!1&&(z(f)?h=f:h=u,h.length&&
n.removeElements(h.slice()))}}),c&&this.register("moveCanvas",function(u){c.moveCanvas(u)}),l&&this.register("moveSelection",function(u){l.moveSelection(u.direction,
u.accelerated)})};Ot.prototype.trigger=function(e,t){if(!this._actions[e])throw es(e,Bc);var n=this._eventBus.fire("editorActions.allowed",{action:e,opts:t});if(n!==
!1)return this._actions[e](t)};Ot.prototype.register=function(e,t){var n=this;if(typeof e=="string")return this._registerAction(e,t);E(e,function(o,r){n._registerAction(
r,o)})};Ot.prototype._registerAction=function(e,t){if(this.isRegistered(e))throw es(e,od);this._actions[e]=t};Ot.prototype.unregister=function(e){if(!this.isRegistered(
e))throw es(e,Bc);this._actions[e]=void 0};Ot.prototype.getActions=function(){return Object.keys(this._actions)};Ot.prototype.isRegistered=function(e){return!!this.
_actions[e]};function es(e,t){return new Error(e+" "+t)}var Hc={__init__:["editorActions"],editorActions:["type",Ot]};function ee(e,t){F.call(this,e),this._gridSnapping=t;var n=this;this.preExecute("shape.resize",function(o){var r=o.context,i=r.hints||{},s=i.autoResize;if(s){var a=r.
shape,c=r.newBounds;js(s)?r.newBounds=n.snapComplex(c,s):r.newBounds=n.snapSimple(a,c)}})}ee.$inject=["eventBus","gridSnapping","modeling"];st(ee,F);ee.prototype.
snapSimple=function(e,t){var n=this._gridSnapping;return t.width=n.snapValue(t.width,{min:t.width}),t.height=n.snapValue(t.height,{min:t.height}),t.x=e.x+e.width/
2-t.width/2,t.y=e.y+e.height/2-t.height/2,t};ee.prototype.snapComplex=function(e,t){return/w|e/.test(t)&&(e=this.snapHorizontally(e,t)),/n|s/.test(t)&&(e=this.snapVertically(
e,t)),e};ee.prototype.snapHorizontally=function(e,t){var n=this._gridSnapping,o=/w/.test(t),r=/e/.test(t),i={};return i.width=n.snapValue(e.width,{min:e.width}),
r&&(o?(i.x=n.snapValue(e.x,{max:e.x}),i.width+=n.snapValue(e.x-i.x,{min:e.x-i.x})):e.x=e.x+e.width-i.width),R(e,i),e};ee.prototype.snapVertically=function(e,t){
var n=this._gridSnapping,o=/n/.test(t),r=/s/.test(t),i={};return i.height=n.snapValue(e.height,{min:e.height}),o&&(r?(i.y=n.snapValue(e.y,{max:e.y}),i.height+=n.
snapValue(e.y-i.y,{min:e.y-i.y})):e.y=e.y+e.height-i.height),R(e,i),e};var rd=2e3;function er(e,t){e.on(["spaceTool.move","spaceTool.end"],rd,function(n){var o=n.context;if(o.initialized){var r=o.axis,i;r==="x"?(i=t.snapValue(n.dx),
n.x=n.x+i-n.dx,n.dx=i):(i=t.snapValue(n.dy),n.y=n.y+i-n.dy,n.dy=i)}})}er.$inject=["eventBus","gridSnapping"];var zc={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",ee],gridSnappingSpaceToolBehavior:["type",er]};var Bn=10;function nr(e,t,n){return n||(n="round"),Math[n](e/t)*t}var id=1200,sd=800;function Ft(e,t,n){var o=!n||n.active!==!1;this._eventBus=t;var r=this;t.on("diagram.init",sd,function(){r.setActive(o)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],id,function(i){var s=i.originalEvent;if(!(!r.active||s&&Z(s))){var a=i.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var u={},f=cd(i,l,e);f&&(u.offset=f);var h=ad(i,l);h&&R(u,h),te(i,l)||r.snapEvent(i,l,u)})}})}Ft.prototype.snapEvent=function(e,t,n){
var o=this.snapValue(e[t],n);wt(e,t,o)};Ft.prototype.getGridSpacing=function(){return Bn};Ft.prototype.snapValue=function(e,t){var n=0;t&&t.offset&&(n=t.offset),
e+=n,e=nr(e,Bn);var o,r;return t&&t.min&&(o=t.min,B(o)&&(o=nr(o+n,Bn,"ceil"),e=Math.max(e,o))),t&&t.max&&(r=t.max,B(r)&&(r=nr(r+n,Bn,"floor"),e=Math.min(e,r))),
e-=n,e};Ft.prototype.isActive=function(){return this.active};Ft.prototype.setActive=function(e){this.active=e,this._eventBus.fire("gridSnapping.toggle",{active:e})};
Ft.prototype.toggleActive=function(){this.setActive(!this.active)};Ft.$inject=["elementRegistry","eventBus","config.gridSnapping"];function ad(e,t){var n=e.context,
o=n.createConstraints,r=n.resizeConstraints||{},i=n.gridSnappingContext,s=i.snapConstraints;if(s&&s[t])return s[t];s||(s=i.snapConstraints={}),s[t]||(s[t]={});var a=n.
direction;o&&(or(t)?(s.x.min=o.left,s.x.max=o.right):(s.y.min=o.top,s.y.max=o.bottom));var c=r.min,l=r.max;return c&&(or(t)?Gc(a)?s.x.max=c.left:s.x.min=c.right:
Fc(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(or(t)?Gc(a)?s.x.min=l.left:s.x.max=l.right:Fc(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function cd(e,t,n){var o=e.context,
r=e.shape,i=o.gridSnappingContext,s=i.snapLocation,a=i.snapOffset;return a&&B(a[t])||(a||(a=i.snapOffset={}),B(a[t])||(a[t]=0),!r)||(n.get(r.id)||(or(t)?a[t]+=r[t]+
r.width/2:a[t]+=r[t]+r.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=r.width/2:/right/.test(s)&&(a[t]+=r.width/2):/top/.test(s)?a[t]-=r.height/2:/bottom/.test(s)&&
(a[t]+=r.height/2)),a[t]}function or(e){return e==="x"}function Fc(e){return e.indexOf("n")!==-1}function Gc(e){return e.indexOf("w")!==-1}var Wc={__depends__:[zc],__init__:["gridSnapping"],gridSnapping:["type",Ft]};var rr="keyboard.keydown",ld="keyboard.keyup",ud=1e3,Vc="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function X(e,t){var n=this;this._config=e=e||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){n._fire("destroy"),n.unbind()}),e.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(Vc));var o=e&&e.bind!==!1;t.on("canvas.init",function(r){n._target=r.svg,o&&n.bind(),n._fire("init")})}X.$inject=["conf\
ig.keyboard","eventBus"];X.prototype._keydownHandler=function(e){this._keyHandler(e,rr)};X.prototype._keyupHandler=function(e){this._keyHandler(e,ld)};X.prototype.
_keyHandler=function(e,t){var n;if(!this._isEventIgnored(e)){var o={keyEvent:e};n=this._eventBus.fire(t||rr,o),n&&e.preventDefault()}};X.prototype._isEventIgnored=
function(e){return!1};X.prototype.bind=function(e){e&&console.error("unsupported argument <node>",new Error(Vc)),this.unbind(),e=this._node=this._target,D.bind(
e,"keydown",this._keydownHandler),D.bind(e,"keyup",this._keyupHandler),this._fire("bind")};X.prototype.getBinding=function(){return this._node};X.prototype.unbind=
function(){var e=this._node;e&&(this._fire("unbind"),D.unbind(e,"keydown",this._keydownHandler),D.unbind(e,"keyup",this._keyupHandler)),this._node=null};X.prototype.
_fire=function(e){this._eventBus.fire("keyboard."+e,{node:this._node})};X.prototype.addListener=function(e,t,n){pt(e)&&(n=t,t=e,e=ud),this._eventBus.on(n||rr,e,
t)};X.prototype.removeListener=function(e,t){this._eventBus.off(t||rr,e)};X.prototype.hasModifier=ec;X.prototype.isCmd=Z;X.prototype.isShift=zo;X.prototype.isKey=
nt;var fd=500;function Hn(e,t){var n=this;e.on("editorActions.init",fd,function(o){var r=o.editorActions;n.registerBindings(t,r)})}Hn.$inject=["eventBus","keyboard"];
Hn.prototype.registerBindings=function(e,t){function n(o,r){t.isRegistered(o)&&e.addListener(r)}n("undo",function(o){var r=o.keyEvent;if(sc(r))return t.trigger(
"undo"),!0}),n("redo",function(o){var r=o.keyEvent;if(ac(r))return t.trigger("redo"),!0}),n("copy",function(o){var r=o.keyEvent;if(nc(r))return t.trigger("copy"),
!0}),n("paste",function(o){var r=o.keyEvent;if(oc(r))return t.trigger("paste"),!0}),n("duplicate",function(o){var r=o.keyEvent;if(rc(r))return t.trigger("duplic\
ate"),!0}),n("cut",function(o){var r=o.keyEvent;if(ic(r))return t.trigger("cut"),!0}),n("stepZoom",function(o){var r=o.keyEvent;if(nt(["+","="],r)&&Z(r))return t.
trigger("stepZoom",{value:1}),!0}),n("stepZoom",function(o){var r=o.keyEvent;if(nt("-",r)&&Z(r))return t.trigger("stepZoom",{value:-1}),!0}),n("zoom",function(o){
var r=o.keyEvent;if(nt("0",r)&&Z(r))return t.trigger("zoom",{value:1}),!0}),n("removeSelection",function(o){var r=o.keyEvent;if(nt(["Backspace","Delete"],r))return t.
trigger("removeSelection"),!0})};var ir={__init__:["keyboard","keyboardBindings"],keyboard:["type",X],keyboardBindings:["type",Hn]};var hd={moveSpeed:1,moveSpeedAccelerated:10},dd=1500,pd="left",md="up",gd="right",yd="down",vd={ArrowLeft:pd,ArrowUp:md,ArrowRight:gd,ArrowDown:yd},xd={left:function(e){
return{x:-e,y:0}},up:function(e){return{x:0,y:-e}},right:function(e){return{x:e,y:0}},down:function(e){return{x:0,y:e}}};function sr(e,t,n,o,r){var i=this;this.
_config=R({},hd,e||{}),t.addListener(dd,function(s){var a=s.keyEvent,c=vd[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return i.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=r.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],u=xd[s](l),f=o.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
f&&n.moveElements(c,u)}}}sr.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var Kc={__depends__:[ir,xt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",sr]};var wd=250;function ne(e){this._eventBus=e,this._tools=[],this._active=null}ne.$inject=["eventBus"];ne.prototype.registerTool=function(e,t){var n=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);n.push(e),this.bindEvents(e,t)};ne.prototype.isActive=function(e){return e&&this._active===e};
ne.prototype.length=function(e){return this._tools.length};ne.prototype.setActive=function(e){var t=this._eventBus;this._active!==e&&(this._active=e,t.fire("too\
l-manager.update",{tool:e}))};ne.prototype.bindEvents=function(e,t){var n=this._eventBus,o=[];n.on(t.tool+".init",function(r){var i=r.context;if(!i.reactivate&&
this.isActive(e)){this.setActive(null);return}this.setActive(e)},this),E(t,function(r){o.push(r+".ended"),o.push(r+".canceled")}),n.on(o,wd,function(r){this._active&&
(_d(r)||this.setActive(null))},this)};function _d(e){var t=e.originalEvent&&e.originalEvent.target;return t&&Me(t,'.group[data-group="tools"]')}var Yc={__depends__:[St],__init__:["toolManager"],toolManager:["type",ne]};function zn(e){var t=this;this._lastMoveEvent=null;function n(o){t._lastMoveEvent=o}e.on("canvas.init",function(o){var r=t._svg=o.svg;r.addEventListener("mousem\
ove",n)}),e.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",n)})}zn.$inject=["eventBus"];zn.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||bd(0,0)};function bd(e,t){var n=document.createEvent("MouseEvent"),o=e,r=t,i=e,s=t;return n.initMouseEvent&&n.initMouseEvent(
"mousemove",!0,!0,window,0,o,r,i,s,!1,!1,!1,!1,0,null),n}var Uc={__init__:["mouse"],mouse:["type",zn]};var Xc="crosshair",qc="selected",kd="djs-dragging-active-lasso";function Gt(e,t,n,o,r,i,s){this._selection=r,this._dragging=n,this._mouse=s;var a=this,c={create:function(f){
var h=t.getActiveLayer(),d=f.frame=$("rect");L(d,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),N(h,d),l(!0),this.update(f)},update:function(f){var h=f.frame,
d=f.bbox;h&&d&&L(h,{x:d.x,y:d.y,width:d.width,height:d.height});var g=f.marked,_=f.lastMarked;if(g&&_){for(let x of _)g.has(x)||t.removeMarker(x,qc);for(let x of g)
_.has(x)||t.addMarker(x,qc)}},remove:function(f){this.update(f),f.frame&&K(f.frame),l(!1)}};function l(f){I(t.getContainer()).toggle(kd,f)}function u(f){var h=o.
getAll();return new Set(xn(Bi(h,f)))}i.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),e.on("lasso.selection.end",function(f){var h=f.originalEvent.
target;!f.hover&&!(h instanceof SVGElement)||e.once("lasso.selection.ended",function(){a.activateLasso(f.originalEvent,!0)})}),e.on("lasso.end",0,function(f){var h=f.
context;a._select(Array.from(h.marked))}),e.on("lasso.start",function(f){var h=f.context;h.bbox=Zc(f),h.add=Tn(f),h.lastMarked=new Set(r.get()),h.add?h.marked=h.
lastMarked:h.marked=new Set,h.initialMarked=h.marked,c.create(h)}),e.on("lasso.move",function(f){var h=f.context,d=h.bbox=Zc(f),g=u(d),_=h.initialMarked.union(g);
h.lastMarked=h.marked,h.marked=_,c.update(h)}),e.on("lasso.cleanup",function(f){var h=f.context;h.lastMarked=h.marked,h.marked=new Set(r.get()),c.remove(f.context)}),
e.on("element.mousedown",1500,function(f){if(Tn(f))return a.activateLasso(f.originalEvent),!0})}Gt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Gt.prototype.activateLasso=function(e,t){this._dragging.init(e,"lasso",{autoActivate:t,cursor:Xc,data:{context:{}},keepSelection:!0})};
Gt.prototype.activateSelection=function(e,t){this._dragging.init(e,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:Xc,data:{context:{}},keepSelection:!0})};
Gt.prototype._select=function(e){this._selection.select(e)};Gt.prototype.select=function(e,t,n=[]){var o=xn(Bi(e,t));this._select([...n,...o])};Gt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var e=this._mouse.getLastMoveEvent();this.activateSelection(e,!!e)};Gt.prototype.isActive=function(){
var e=this._dragging.context();return e&&/^lasso/.test(e.prefix)};function Zc(e){var t={x:e.x-e.dx,y:e.y-e.dy},n={x:e.x,y:e.y},o;return t.x<=n.x&&t.y<n.y||t.x<n.
x&&t.y<=n.y?o={x:t.x,y:t.y,width:n.x-t.x,height:n.y-t.y}:t.x>=n.x&&t.y<n.y||t.x>n.x&&t.y<=n.y?o={x:n.x,y:t.y,width:t.x-n.x,height:n.y-t.y}:t.x<=n.x&&t.y>n.y||t.
x<n.x&&t.y>=n.y?o={x:t.x,y:n.y,width:n.x-t.x,height:t.y-n.y}:t.x>=n.x&&t.y>n.y||t.x>n.x&&t.y>=n.y?o={x:n.x,y:n.y,width:t.x-n.x,height:t.y-n.y}:o={x:n.x,y:n.y,width:0,
height:0},o}var Qc={__depends__:[Yc,Uc],__init__:["lassoTool"],lassoTool:["type",Gt]};function W(e,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=e,
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
ed",{elements:Ri("id",o.reverse())}),o.length=0,this._fire("changed",{trigger:t}),e.trigger=null)};W.prototype._markDirty=function(e){let t=this._currentExecution;
e&&(e=z(e)?e:[e],t.dirty=t.dirty.concat(e))};W.prototype._executedAction=function(e,t){let n=++this._stackIdx;t||this._stack.splice(n,this._stack.length,e)};W.prototype.
_revertedAction=function(e){this._stackIdx--};W.prototype._getHandler=function(e){return this._handlerMap[e]};W.prototype._setHandler=function(e,t){if(!e||!t)throw new Error(
"command and handler required");if(this._handlerMap[e])throw new Error("overriding handler for command <"+e+">");this._handlerMap[e]=t};var Jc={commandStack:["type",W]};function ar(e,t,n,o){e.on("element.changed",function(r){var i=r.element;(i.parent||i===t.getRootElement())&&(r.gfx=n.getGraphics(i)),r.gfx&&e.fire(_o(i)+".chang\
ed",r)}),e.on("elements.changed",function(r){var i=r.elements;i.forEach(function(s){e.fire("element.changed",{element:s})}),o.updateContainments(i)}),e.on("shap\
e.changed",function(r){o.update("shape",r.element,r.gfx)}),e.on("connection.changed",function(r){o.update("connection",r.element,r.gfx)})}ar.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var cr={__init__:["changeSupport"],changeSupport:["type",ar]};function Qe(e,t){this._modeling=e,this._canvas=t}Qe.$inject=["modeling","canvas"];Qe.prototype.preExecute=function(e){var t=this._modeling,n=e.elements,o=e.alignment;
E(n,function(r){var i={x:0,y:0};_e(o.left)?i.x=o.left-r.x:_e(o.right)?i.x=o.right-r.width-r.x:_e(o.center)?i.x=o.center-Math.round(r.width/2)-r.x:_e(o.top)?i.y=
o.top-r.y:_e(o.bottom)?i.y=o.bottom-r.height-r.y:_e(o.middle)&&(i.y=o.middle-Math.round(r.height/2)-r.y),t.moveElements([r],i,r.parent)})};Qe.prototype.postExecute=
function(e){};function Je(e){this._modeling=e}Je.$inject=["modeling"];Je.prototype.preExecute=function(e){var t=e.source;if(!t)throw new Error("source required");var n=e.target||
t.parent,o=e.shape,r=e.hints||{};o=e.shape=this._modeling.createShape(o,e.position,n,{attach:r.attach}),e.shape=o};Je.prototype.postExecute=function(e){var t=e.
hints||{};Ed(e.source,e.shape)||(t.connectionTarget===e.source?this._modeling.connect(e.shape,e.source,e.connection):this._modeling.connect(e.source,e.shape,e.connection))};
function Ed(e,t){return $s(e.outgoing,function(n){return n.target===t})}function tn(e,t){this._canvas=e,this._layouter=t}tn.$inject=["canvas","layouter"];tn.prototype.execute=function(e){var t=e.connection,n=e.source,o=e.target,r=e.
parent,i=e.parentIndex,s=e.hints;if(!n||!o)throw new Error("source and target required");if(!r)throw new Error("parent required");return t.source=n,t.target=o,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,r,i),t};tn.prototype.revert=function(e){var t=e.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var lr=Math.round;function Fn(e){this._modeling=e}Fn.$inject=["modeling"];Fn.prototype.preExecute=function(e){var t=e.elements,n=e.parent,o=e.parentIndex,r=e.position,
i=e.hints,s=this._modeling;E(t,function(f){B(f.x)||(f.x=0),B(f.y)||(f.y=0)});var a=U(t,function(f){return!f.hidden}),c=gt(a);E(t,function(f){Y(f)&&(f.waypoints=
mt(f.waypoints,function(h){return{x:lr(h.x-c.x-c.width/2+r.x),y:lr(h.y-c.y-c.height/2+r.y)}})),R(f,{x:lr(f.x-c.x-c.width/2+r.x),y:lr(f.y-c.y-c.height/2+r.y)})});
var l=new Set(Ks(t)),u={};E(t,function(f){if(Y(f)){u[f.id]=B(o)?s.createConnection(u[f.source.id],u[f.target.id],o,f,f.parent||n,i):s.createConnection(u[f.source.
id],u[f.target.id],f,f.parent||n,i);return}var h=R({},i);l.has(f)||(h.autoResize=!1),Dt(f)&&(h=Hs(h,["attach"])),u[f.id]=B(o)?s.createShape(f,Ee(f,["x","y","wid\
th","height"]),f.parent||n,o,h):s.createShape(f,Ee(f,["x","y","width","height"]),f.parent||n,h)}),e.elements=xn(u)};var tl=Math.round;function Tt(e){this._canvas=e}Tt.$inject=["canvas"];Tt.prototype.execute=function(e){var t=e.shape,n=e.position,o=e.parent,r=e.parentIndex;if(!o)
throw new Error("parent required");if(!n)throw new Error("position required");return n.width!==void 0?R(t,n):R(t,{x:n.x-tl(t.width/2),y:n.y-tl(t.height/2)}),this.
_canvas.addShape(t,o,r),t};Tt.prototype.revert=function(e){var t=e.shape;return this._canvas.removeShape(t),t};function Ie(e){Tt.call(this,e)}st(Ie,Tt);Ie.$inject=["canvas"];var Sd=Tt.prototype.execute;Ie.prototype.execute=function(e){var t=e.shape;return Cd(t),t.labelTarget=
e.labelTarget,Sd.call(this,e)};var Md=Tt.prototype.revert;Ie.prototype.revert=function(e){return e.shape.labelTarget=null,Md.call(this,e)};function Cd(e){["widt\
h","height"].forEach(function(t){typeof e[t]>"u"&&(e[t]=0)})}function je(e,t){this._canvas=e,this._modeling=t}je.$inject=["canvas","modeling"];je.prototype.preExecute=function(e){var t=this._modeling,n=e.connection;Ht(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Ht(n.outgoing,function(o){t.removeConnection(o,{nested:!0})})};je.prototype.execute=function(e){var t=e.connection,
n=t.parent;return e.parent=n,e.parentIndex=Eo(n.children,t),e.source=t.source,e.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
je.prototype.revert=function(e){var t=e.connection,n=e.parent,o=e.parentIndex;return t.source=e.source,t.target=e.target,yt(n.children,t,o),this._canvas.addConnection(
t,n),t};function Gn(e,t){this._modeling=e,this._elementRegistry=t}Gn.$inject=["modeling","elementRegistry"];Gn.prototype.postExecute=function(e){var t=this._modeling,n=this.
_elementRegistry,o=e.elements;E(o,function(r){n.get(r.id)&&(r.waypoints?t.removeConnection(r):t.removeShape(r))})};function $e(e,t){this._canvas=e,this._modeling=t}$e.$inject=["canvas","modeling"];$e.prototype.preExecute=function(e){var t=this._modeling,n=e.shape;Ht(n.incoming,
function(o){t.removeConnection(o,{nested:!0})}),Ht(n.outgoing,function(o){t.removeConnection(o,{nested:!0})}),Ht(n.children,function(o){Y(o)?t.removeConnection(
o,{nested:!0}):t.removeShape(o,{nested:!0})})};$e.prototype.execute=function(e){var t=this._canvas,n=e.shape,o=n.parent;return e.oldParent=o,e.oldParentIndex=Eo(
o.children,n),t.removeShape(n),n};$e.prototype.revert=function(e){var t=this._canvas,n=e.shape,o=e.oldParent,r=e.oldParentIndex;return yt(o.children,n,r),t.addShape(
n,o),n};function en(e){this._modeling=e}en.$inject=["modeling"];var el={x:"y",y:"x"};en.prototype.preExecute=function(e){var t=this._modeling,n=e.groups,o=e.axis,r=e.dimension;
function i(x,C){x.range.min=Math.min(C[o],x.range.min),x.range.max=Math.max(C[o]+C[r],x.range.max)}function s(x){return x[o]+x[r]/2}function a(x){return x.length-
1}function c(x){return x.max-x.min}function l(x,C){var w={y:0};w[o]=x-s(C),w[o]&&(w[el[o]]=0,t.moveElements([C],w,C.parent))}var u=n[0],f=a(n),h=n[f],d,g,_=0;E(
n,function(x,C){var w,m,v;if(x.elements.length<2){C&&C!==n.length-1&&(i(x,x.elements[0]),_+=c(x.range));return}w=ke(x.elements,o),m=w[0],C===f&&(m=w[a(w)]),v=s(
m),x.range=null,E(w,function(p){if(l(v,p),x.range===null){x.range={min:p[o],max:p[o]+p[r]};return}i(x,p)}),C&&C!==n.length-1&&(_+=c(x.range))}),g=Math.abs(h.range.
min-u.range.max),d=Math.round((g-_)/(n.length-1)),!(d<n.length-1)&&E(n,function(x,C){var w={},m;x===u||x===h||(m=n[C-1],x.range.max=0,E(x.elements,function(v,p){
w[el[o]]=0,w[o]=m.range.max-v[o]+d,x.range.min!==v[o]&&(w[o]+=v[o]-x.range.min),w[o]&&t.moveElements([v],w,v.parent),x.range.max=Math.max(v[o]+v[r],p?x.range.max:
0)}))})};en.prototype.postExecute=function(e){};function nn(e,t){this._layouter=e,this._canvas=t}nn.$inject=["layouter","canvas"];nn.prototype.execute=function(e){var t=e.connection,n=t.waypoints;return R(e,{
oldWaypoints:n}),t.waypoints=this._layouter.layoutConnection(t,e.hints),t};nn.prototype.revert=function(e){var t=e.connection;return t.waypoints=e.oldWaypoints,
t};function Wn(){}Wn.prototype.execute=function(e){var t=e.connection,n=e.delta,o=e.newParent||t.parent,r=e.newParentIndex,i=t.parent;return e.oldParent=i,e.oldParentIndex=
Zt(i.children,t),yt(o.children,t,r),t.parent=o,E(t.waypoints,function(s){s.x+=n.x,s.y+=n.y,s.original&&(s.original.x+=n.x,s.original.y+=n.y)}),t};Wn.prototype.revert=
function(e){var t=e.connection,n=t.parent,o=e.oldParent,r=e.oldParentIndex,i=e.delta;return Zt(n.children,t),yt(o.children,t,r),t.parent=o,E(t.waypoints,function(s){
s.x-=i.x,s.y-=i.y,s.original&&(s.original.x-=i.x,s.original.y-=i.y)}),t};function on(e,t,n){var o=ur(e),r=ol(o,t),i=o[0];return r.length?r[r.length-1]:An(i.original||i,n,t)}function rn(e,t,n){var o=ur(e),r=ol(o,t),i=o[o.length-1];return r.
length?r[0]:An(i.original||i,n,t)}function sn(e,t,n){var o=ur(e),r=nl(t,n),i=o[0];return An(i.original||i,r,t)}function an(e,t,n){var o=ur(e),r=nl(t,n),i=o[o.length-
1];return An(i.original||i,r,t)}function nl(e,t){return{x:e.x-t.x,y:e.y-t.y,width:e.width,height:e.height}}function ur(e){var t=e.waypoints;if(!t.length)throw new Error(
"connection#"+e.id+": no waypoints");return t}function ol(e,t){var n=mt(e,Ad);return U(n,function(o){return Rd(o,t)})}function Rd(e,t){return de(t,e,1)==="inter\
sect"}function Ad(e){return e.original||e}function Vn(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}Vn.prototype.add=function(e,t){return this.
addAll([e],t)};Vn.prototype.addAll=function(e,t){var n=Us(e,!!t,this);return R(this,n),this};function ve(e){this._modeling=e}ve.prototype.moveRecursive=function(e,t,n){return e?this.moveClosure(this.getClosure(e),t,n):[]};ve.prototype.moveClosure=function(e,t,n,o,r){
var i=this._modeling,s=e.allShapes,a=e.allConnections,c=e.enclosedConnections,l=e.topLevel,u=!1;r&&r.parent===n&&(u=!0),E(s,function(f){i.moveShape(f,t,l[f.id]&&
!u&&n,{recurse:!1,layout:!1})}),E(a,function(f){var h=!!s[f.source.id],d=!!s[f.target.id];c[f.id]&&h&&d?i.moveConnection(f,t,l[f.id]&&!u&&n):i.layoutConnection(
f,{connectionStart:h&&sn(f,f.source,t),connectionEnd:d&&an(f,f.target,t)})})};ve.prototype.getClosure=function(e){return new Vn().addAll(e,!0)};function cn(e){this._helper=new ve(e)}cn.$inject=["modeling"];cn.prototype.preExecute=function(e){e.closure=this._helper.getClosure(e.shapes)};cn.prototype.postExecute=
function(e){var t=e.hints,n;t&&t.primaryShape&&(n=t.primaryShape,t.oldParent=n.parent),this._helper.moveClosure(e.closure,e.delta,e.newParent,e.newHost,n)};function oe(e){this._modeling=e,this._helper=new ve(e)}oe.$inject=["modeling"];oe.prototype.execute=function(e){var t=e.shape,n=e.delta,o=e.newParent||t.parent,
r=e.newParentIndex,i=t.parent;return e.oldBounds=Ee(t,["x","y","width","height"]),e.oldParent=i,e.oldParentIndex=Zt(i.children,t),yt(o.children,t,r),R(t,{parent:o,
x:t.x+n.x,y:t.y+n.y}),t};oe.prototype.postExecute=function(e){var t=e.shape,n=e.delta,o=e.hints,r=this._modeling;o.layout!==!1&&(E(t.incoming,function(i){r.layoutConnection(
i,{connectionEnd:an(i,t,n)})}),E(t.outgoing,function(i){r.layoutConnection(i,{connectionStart:sn(i,t,n)})})),o.recurse!==!1&&this.moveChildren(e)};oe.prototype.
revert=function(e){var t=e.shape,n=e.oldParent,o=e.oldParentIndex,r=e.delta;return yt(n.children,t,o),R(t,{parent:n,x:t.x-r.x,y:t.y-r.y}),t};oe.prototype.moveChildren=
function(e){var t=e.delta,n=e.shape;this._helper.moveRecursive(n.children,t,null)};oe.prototype.getNewParent=function(e){return e.newParent||e.shape.parent};function Ne(e){this._modeling=e}Ne.$inject=["modeling"];Ne.prototype.execute=function(e){var t=e.newSource,n=e.newTarget,o=e.connection,r=e.dockingOrPoints;if(!t&&
!n)throw new Error("newSource or newTarget required");return z(r)&&(e.oldWaypoints=o.waypoints,o.waypoints=r),t&&(e.oldSource=o.source,o.source=t),n&&(e.oldTarget=
o.target,o.target=n),o};Ne.prototype.postExecute=function(e){var t=e.connection,n=e.newSource,o=e.newTarget,r=e.dockingOrPoints,i=e.hints||{},s={};i.connectionStart&&
(s.connectionStart=i.connectionStart),i.connectionEnd&&(s.connectionEnd=i.connectionEnd),i.layoutConnection!==!1&&(n&&(!o||i.docking==="source")&&(s.connectionStart=
s.connectionStart||rl(z(r)?r[0]:r)),o&&(!n||i.docking==="target")&&(s.connectionEnd=s.connectionEnd||rl(z(r)?r[r.length-1]:r)),i.newWaypoints&&(s.waypoints=i.newWaypoints),
this._modeling.layoutConnection(t,s))};Ne.prototype.revert=function(e){var t=e.oldSource,n=e.oldTarget,o=e.oldWaypoints,r=e.connection;return t&&(r.source=t),n&&
(r.target=n),o&&(r.waypoints=o),r};function rl(e){return e.original||e}function Lt(e,t){this._modeling=e,this._rules=t}Lt.$inject=["modeling","rules"];Lt.prototype.preExecute=function(e){var t=this,n=this._modeling,o=this._rules,r=e.
oldShape,i=e.newData,s=e.hints||{},a;function c(g,_,x){return o.allowed("connection.reconnect",{connection:x,source:g,target:_})}var l={x:i.x,y:i.y},u={x:r.x,y:r.
y,width:r.width,height:r.height};a=e.newShape=e.newShape||t.createShape(i,l,r.parent,s),r.host&&n.updateAttachment(a,r.host);var f;s.moveChildren!==!1&&(f=r.children.
slice(),n.moveElements(f,{x:0,y:0},a,s));var h=r.incoming.slice(),d=r.outgoing.slice();E(h,function(g){var _=g.source,x=c(_,a,g);x&&t.reconnectEnd(g,a,rn(g,a,u),
s)}),E(d,function(g){var _=g.target,x=c(a,_,g);x&&t.reconnectStart(g,a,on(g,a,u),s)})};Lt.prototype.postExecute=function(e){var t=e.oldShape;this._modeling.removeShape(
t)};Lt.prototype.execute=function(e){};Lt.prototype.revert=function(e){};Lt.prototype.createShape=function(e,t,n,o){return this._modeling.createShape(e,t,n,o)};
Lt.prototype.reconnectStart=function(e,t,n,o){this._modeling.reconnectStart(e,t,n,o)};Lt.prototype.reconnectEnd=function(e,t,n,o){this._modeling.reconnectEnd(e,
t,n,o)};function De(e){this._modeling=e}De.$inject=["modeling"];De.prototype.execute=function(e){var t=e.shape,n=e.newBounds,o=e.minBounds;if(n.x===void 0||n.y===void 0||
n.width===void 0||n.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(o&&(n.width<o.width||n.height<o.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!o&&n.width<10||n.height<10)throw new Error("width and height cannot be less than 10px");return e.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},R(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};De.prototype.postExecute=function(e){var t=this._modeling,
n=e.shape,o=e.oldBounds,r=e.hints||{};r.layout!==!1&&(E(n.incoming,function(i){t.layoutConnection(i,{connectionEnd:rn(i,n,o)})}),E(n.outgoing,function(i){t.layoutConnection(
i,{connectionStart:on(i,n,o)})}))};De.prototype.revert=function(e){var t=e.shape,n=e.oldBounds;return R(t,{width:n.width,height:n.height,x:n.x,y:n.y}),t};function il(e,t){var n=[],o=new Set(e);E(t,function(i){o.add(i)});var r=new Set;return o.forEach(function(i){var s=i.incoming,a=i.outgoing;E(s.concat(a),function(c){
var l=c.source,u=c.target;(o.has(l)||o.has(u))&&(r.has(c)||(r.add(c),n.push(c)))})}),n}function sl(e,t,n){var o=e.x,r=e.y,i=e.width,s=e.height,a=n.x,c=n.y;switch(t){case"\
n":return{x:o,y:r+c,width:i,height:s-c};case"s":return{x:o,y:r,width:i,height:s+c};case"w":return{x:o+a,y:r,width:i-a,height:s};case"e":return{x:o,y:r,width:i+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Wt(e){this._modeling=e}Wt.$inject=["modeling"];Wt.prototype.preExecute=function(e){var t=e.delta,n=e.direction,o=e.movingShapes,r=e.resizingShapes,i=e.
start,s={};this.moveShapes(o,t),E(r,function(a){s[a.id]=Td(a)}),this.resizeShapes(r,t,n),this.updateConnectionWaypoints(il(o,r),t,n,i,o,r,s)};Wt.prototype.execute=
function(){};Wt.prototype.revert=function(){};Wt.prototype.moveShapes=function(e,t){var n=this;E(e,function(o){n._modeling.moveShape(o,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Wt.prototype.resizeShapes=function(e,t,n){var o=this;E(e,function(r){var i=sl(r,n,t);o._modeling.resizeShape(r,i,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Wt.prototype.updateConnectionWaypoints=function(e,t,n,o,r,i,s){var a=this,c=new Set(r),l=new Set(i);E(e,function(u){var f=u.source,h=u.target,d=Od(
u),g=ll(n),_={},x=c.has(f)||l.has(f),C=c.has(h)||l.has(h);x&&C?(d=mt(d,function(w){return cl(w,o,n)&&(w[g]=w[g]+t[g]),w.original&&cl(w.original,o,n)&&(w.original[g]=
w.original[g]+t[g]),w}),a._modeling.updateWaypoints(u,d,{labelBehavior:!1})):(x||C)&&(c.has(f)?_.connectionStart=sn(u,f,t):c.has(h)?_.connectionEnd=an(u,h,t):l.
has(f)?_.connectionStart=on(u,f,s[f.id]):l.has(h)&&(_.connectionEnd=rn(u,h,s[h.id])),a._modeling.layoutConnection(u,_))})};function al(e){return R({},e)}function Od(e){
return mt(e.waypoints,function(t){return t=al(t),t.original&&(t.original=al(t.original)),t})}function ll(e){switch(e){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function cl(e,t,n){var o=ll(n);if(/e|s/.test(n))return e[o]>t;if(/n|w/.test(n))return e[o]<t}function Td(e){return{x:e.x,y:e.y,height:e.
height,width:e.width}}function ln(e){this._modeling=e}ln.$inject=["modeling"];ln.prototype.execute=function(e){var t=e.shape,n=t.children;e.oldChildrenVisibility=ul(n),t.collapsed=!t.
collapsed;var o=fl(n,t.collapsed);return[t].concat(o)};ln.prototype.revert=function(e){var t=e.shape,n=e.oldChildrenVisibility,o=t.children,r=hl(o,n);return t.collapsed=
!t.collapsed,[t].concat(r)};function ul(e){var t={};return E(e,function(n){t[n.id]=n.hidden,n.children&&(t=R({},t,ul(n.children)))}),t}function fl(e,t){var n=[];
return E(e,function(o){o.hidden=t,n=n.concat(o),o.children&&(n=n.concat(fl(o.children,o.collapsed||t)))}),n}function hl(e,t){var n=[];return E(e,function(o){o.hidden=
t[o.id],n=n.concat(o),o.children&&(n=n.concat(hl(o.children,t)))}),n}function un(e){this._modeling=e}un.$inject=["modeling"];un.prototype.execute=function(e){var t=e.shape,n=e.newHost,o=t.host;return e.oldHost=o,e.attacherIdx=dl(
o,t),pl(n,t),t.host=n,t};un.prototype.revert=function(e){var t=e.shape,n=e.newHost,o=e.oldHost,r=e.attacherIdx;return t.host=o,dl(n,t),pl(o,t,r),t};function dl(e,t){
return Zt(e&&e.attachers,t)}function pl(e,t,n){if(e){var o=e.attachers;o||(e.attachers=o=[]),yt(o,t,n)}}function Kn(){}Kn.prototype.execute=function(e){var t=e.connection,n=e.newWaypoints;return e.oldWaypoints=t.waypoints,t.waypoints=n,t};Kn.prototype.revert=function(e){
var t=e.connection,n=e.oldWaypoints;return t.waypoints=n,t};function G(e,t,n){this._eventBus=e,this._elementFactory=t,this._commandStack=n;var o=this;e.on("diagram.init",function(){o.registerHandlers(n)})}G.$inject=["eve\
ntBus","elementFactory","commandStack"];G.prototype.getHandlers=function(){return{"shape.append":Je,"shape.create":Tt,"shape.delete":$e,"shape.move":oe,"shape.r\
esize":De,"shape.replace":Lt,"shape.toggleCollapse":ln,spaceTool:Wt,"label.create":Ie,"connection.create":tn,"connection.delete":je,"connection.move":Wn,"connec\
tion.layout":nn,"connection.updateWaypoints":Kn,"connection.reconnect":Ne,"elements.create":Fn,"elements.move":cn,"elements.delete":Gn,"elements.distribute":en,
"elements.align":Qe,"element.updateAttachment":un}};G.prototype.registerHandlers=function(e){E(this.getHandlers(),function(t,n){e.registerHandler(n,t)})};G.prototype.
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
prototype.reconnectStart=function(e,t,n,o){o||(o={}),this.reconnect(e,t,e.target,n,R(o,{docking:"source"}))};G.prototype.reconnectEnd=function(e,t,n,o){o||(o={}),
this.reconnect(e,e.source,t,n,R(o,{docking:"target"}))};G.prototype.connect=function(e,t,n,o){return this.createConnection(e,t,n||{},e.parent,o)};G.prototype._create=
function(e,t){return Ta(t)?t:this._elementFactory.create(e,t)};G.prototype.toggleCollapse=function(e,t){var n={shape:e,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",n)};function fr(){}fr.prototype.layoutConnection=function(e,t){return t=t||{},[t.connectionStart||Qt(t.source||e.source),t.connectionEnd||Qt(t.target||e.target)]};var ml={__depends__:[Jc,cr,xt,vt],__init__:["modeling"],modeling:["type",G],layouter:["type",fr]};var Ld=500,Pd=1e3;function Mt(e,t,n){this._eventBus=e,this._elementRegistry=n,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var o=this;
function r(i){ma(i)||o.createOutline(i)}e.on("element.hover",function(i){r(i.element)}),e.on("selection.changed",function(i){E(i.newSelection,r)}),e.on(["shape.\
changed","connection.changed"],Ld,function(i){var s=i.element,a=i.gfx,c=at(".djs-outline",a);c&&o.updateOutline(s,c)})}Mt.prototype.createOutline=function(e){var t=this.
_elementRegistry.getGraphics(e);if(!t)throw new Error("cannot create outline for non-rendered element");var n=at(".djs-outline",t);return n||(n=this.getOutline(
e)||this._createOutlineGfx(),N(t,n),this.updateOutline(e,n)),n};Mt.prototype._createOutlineGfx=function(){var e=$("rect");return L(e,R({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),e};Mt.prototype.updateOutline=function(e,t){e.waypoints?this.updateConnectionOutline(t,e):this.updateShapeOutline(t,e)};Mt.prototype.updateShapeOutline=
function(e,t){var n=!1,o=this._getProviders();o.length&&E(o,function(r){n=n||r.updateOutline(t,e)}),n||L(e,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};Mt.prototype.updateConnectionOutline=function(e,t){var n=gt(t);L(e,{x:n.x-this._outlineOffset,
y:n.y-this._outlineOffset,width:n.width+this._outlineOffset*2,height:n.height+this._outlineOffset*2})};Mt.prototype.registerProvider=function(e,t){t||(t=e,e=Pd),
this._eventBus.on("outline.getProviders",e,function(n){n.providers.push(t)})};Mt.prototype._getProviders=function(){var e=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(e),e.providers};Mt.prototype.getOutline=function(e){var t,n=this._getProviders();return E(n,function(o){
pt(o.getOutline)&&(t=t||o.getOutline(e))}),t};Mt.$inject=["eventBus","styles","elementRegistry"];var hr=6;function Yn(e,t,n){this._canvas=t;var o=this;e.on("element.changed",function(r){n.isSelected(r.element)&&o._updateMultiSelectionOutline(n.get())}),e.on(
"selection.changed",function(r){var i=r.newSelection;o._updateMultiSelectionOutline(i)})}Yn.prototype._updateMultiSelectionOutline=function(e){var t=this._canvas.
getLayer("selectionOutline");yo(t);var n=e.length>1,o=this._canvas.getContainer();if(I(o)[n?"add":"remove"]("djs-multi-select"),!!n){var r=Id(gt(e)),i=$("rect");
L(i,R({rx:3},r)),I(i).add("djs-selection-outline"),N(t,i)}};Yn.$inject=["eventBus","canvas","selection"];function Id(e){return{x:e.x-hr,y:e.y-hr,width:e.width+hr*
2,height:e.height+hr*2}}var gl={__depends__:[xt],__init__:["outline","multiSelectionOutline"],outline:["type",Mt],multiSelectionOutline:["type",Yn]};var jd=500,$d=1250,Nd=1500,dr=Math.round;function Dd(e){return{x:e.x+dr(e.width/2),y:e.y+dr(e.height/2)}}function pr(e,t,n,o,r){function i(a,c,l,u){return r.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:u})}e.on("shape.move.start",Nd,function(a){var c=a.context,l=a.shape,u=o.get().slice();u.indexOf(l)===-1&&(u=
[l]),u=Bd(u),R(c,{shapes:u,validatedShapes:u,shape:l})}),e.on("shape.move.start",$d,function(a){var c=a.context,l=c.validatedShapes,u;if(u=c.canExecute=i(l),!u)
return!1}),e.on("shape.move.move",jd,function(a){var c=a.context,l=c.validatedShapes,u=a.hover,f={x:a.dx,y:a.dy},h={x:a.x,y:a.y},d;if(d=i(l,f,h,u),c.delta=f,c.canExecute=
d,d===null){c.target=null;return}c.target=u}),e.on("shape.move.end",function(a){var c=a.context,l=c.delta,u=c.canExecute,f=u==="attach",h=c.shapes;if(u===!1)return!1;
l.x=dr(l.x),l.y=dr(l.y),!(l.x===0&&l.y===0)&&n.moveElements(h,l,c.target,{primaryShape:c.shape,attach:f})}),e.on("element.mousedown",function(a){if(Et(a)){var c=me(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,u){if(dt(l)&&(u=l,l=!1),!(c.waypoints||!c.parent)&&!I(a.target).
has("djs-hit-no-move")){var f=Dd(c),h=t.init(a,f,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:u||{}}});if(h!==!1)return!0}}this.start=s}
pr.$inject=["eventBus","dragging","modeling","selection","rules"];function Bd(e){var t=qt(e,"id");return U(e,function(n){for(;n=n.parent;)if(t[n.id])return!1;return!0})}var yl=499,ns="djs-dragging",vl="drop-ok",xl="drop-not-ok",wl="new-parent",_l="attach-ok";function mr(e,t,n,o){function r(c){var l=i(c),u=Hd(l);return u}function i(c){
var l=Ys(c),u=l.flatMap(d=>(d.incoming||[]).concat(d.outgoing||[])),f=l.concat(u),h=[...new Set(f)];return h}function s(c,l){[_l,vl,xl,wl].forEach(function(u){u===
l?t.addMarker(c,u):t.removeMarker(c,u)})}function a(c,l,u){o.addDragger(l,c.dragGroup),u&&t.addMarker(l,ns),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}e.on("shape.move.start",yl,function(c){var l=c.context,u=l.shapes,f=l.allDraggedElements,h=r(u);if(!l.dragGroup){var d=$("g");L(d,n.cls("\
djs-drag-group",["no-events"]));var g=t.getActiveLayer();N(g,d),l.dragGroup=d}h.forEach(function(_){o.addDragger(_,l.dragGroup)}),f?f=po([f,i(u)]):f=i(u),E(f,function(_){
t.addMarker(_,ns)}),l.allDraggedElements=f,l.differentParents=zd(u)}),e.on("shape.move.move",yl,function(c){var l=c.context,u=l.dragGroup,f=l.target,h=l.shape.parent,
d=l.canExecute;f&&(d==="attach"?s(f,_l):l.canExecute&&h&&f.id!==h.id?s(f,wl):s(f,l.canExecute?vl:xl)),J(u,c.dx,c.dy)}),e.on(["shape.move.out","shape.move.cleanu\
p"],function(c){var l=c.context,u=l.target;u&&s(u,null)}),e.on("shape.move.cleanup",function(c){var l=c.context,u=l.allDraggedElements,f=l.dragGroup;E(u,function(h){
t.removeMarker(h,ns)}),f&&K(f)}),this.makeDraggable=a}mr.$inject=["eventBus","canvas","styles","previewSupport"];function Hd(e){var t=new Set;e.forEach(function(o){
t.add(o.id)});var n=U(e,function(o){return Y(o)?t.has(o.source.id)&&t.has(o.target.id):!0});return n}function zd(e){return Ns(qt(e,function(t){return t.parent&&
t.parent.id}))!==1}var bl={__depends__:[$o,xt,gl,vt,St,Xe],__init__:["move","movePreview"],move:["type",pr],movePreview:["type",mr]};var yr=Math.max,vr=Math.min,Fd=20;function kl(e,t,n){var o=n.x,r=n.y,i={x:e.x,y:e.y,width:e.width,height:e.height};return t.indexOf("n")!==-1?(i.y=e.y+r,i.height=e.height-r):t.indexOf("s")!==-1&&
(i.height=e.height+r),t.indexOf("e")!==-1?i.width=e.width+o:t.indexOf("w")!==-1&&(i.x=e.x+o,i.width=e.width-o),i}function gr(e,t,n){var o=t[e],r=n.min&&n.min[e],i=n.max&&n.max[e];return B(r)&&(o=(/top|left/.test(e)?vr:yr)(o,r)),B(i)&&(o=(/top|left/.test(e)?yr:vr)(o,i)),o}function El(e,t){
if(!t)return e;var n=Q(e);return Wi({top:gr("top",n,t),right:gr("right",n,t),bottom:gr("bottom",n,t),left:gr("left",n,t)})}function Sl(e,t,n,o){var r=Q(t),i={top:/n/.
test(e)?r.bottom-n.height:r.top,left:/w/.test(e)?r.right-n.width:r.left,bottom:/s/.test(e)?r.top+n.height:r.bottom,right:/e/.test(e)?r.left+n.width:r.right},s=o?
Q(o):i,a={top:vr(i.top,s.top),left:vr(i.left,s.left),bottom:yr(i.bottom,s.bottom),right:yr(i.right,s.right)};return Wi(a)}function Un(e,t){return typeof e<"u"?e:
Fd}function Gd(e,t){var n,o,r,i;return typeof t=="object"?(n=Un(t.left),o=Un(t.right),r=Un(t.top),i=Un(t.bottom)):n=o=r=i=Un(t),{x:e.x-n,y:e.y-r,width:e.width+n+
o,height:e.height+r+i}}function Wd(e){return!(e.waypoints||e.type==="label")}function Ml(e,t){var n;if(e.length===void 0?n=U(e.children,Wd):n=e,n.length)return Gd(
gt(n),t)}var Cl=10;function Be(e,t,n,o){this._dragging=o,this._rules=t;var r=this;function i(c,l){var u=c.shape,f=c.direction,h=c.resizeConstraints,d;c.delta=l,d=kl(u,f,
l),c.newBounds=El(d,h),c.canExecute=r.canResize(c)}function s(c){var l=c.resizeConstraints,u=c.minBounds;l===void 0&&(u===void 0&&(u=r.computeMinResizeBox(c)),c.
resizeConstraints={min:Q(u)})}function a(c){var l=c.shape,u=c.canExecute,f=c.newBounds;if(u){if(f=ga(f),!Vd(l,f))return;n.resizeShape(l,f)}}e.on("resize.start",
function(c){s(c.context)}),e.on("resize.move",function(c){var l={x:c.dx,y:c.dy};i(c.context,l)}),e.on("resize.end",function(c){a(c.context)})}Be.prototype.canResize=
function(e){var t=this._rules,n=Ee(e,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",n)};Be.prototype.activate=function(e,t,n){var o=this.
_dragging,r,i;if(typeof n=="string"&&(n={direction:n}),r=R({shape:t},n),i=r.direction,!i)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");o.init(
e,os(t,i),"resize",{autoActivate:!0,cursor:Kd(i),data:{shape:t,context:r}})};Be.prototype.computeMinResizeBox=function(e){var t=e.shape,n=e.direction,o,r;return o=
e.minDimensions||{width:Cl,height:Cl},r=Ml(t,e.childrenBoxPadding),Sl(n,t,o,r)};Be.$inject=["eventBus","rules","modeling","dragging"];function Vd(e,t){return e.
x!==t.x||e.y!==t.y||e.width!==t.width||e.height!==t.height}function os(e,t){var n=Qt(e),o=Q(e),r={x:n.x,y:n.y};return t.indexOf("n")!==-1?r.y=o.top:t.indexOf("s")!==
-1&&(r.y=o.bottom),t.indexOf("e")!==-1?r.x=o.right:t.indexOf("w")!==-1&&(r.x=o.left),r}function Kd(e){var t="resize-";return e==="n"||e==="s"?t+"ns":e==="e"||e===
"w"?t+"ew":e==="nw"||e==="se"?t+"nwse":t+"nesw"}var Rl="djs-resizing",Al="resize-not-ok",Yd=500;function xr(e,t,n){function o(i){var s=i.shape,a=i.newBounds,c=i.frame;c||(c=i.frame=n.addFrame(s,t.getActiveLayer()),
t.addMarker(s,Rl)),a.width>5&&L(c,{x:a.x,width:a.width}),a.height>5&&L(c,{y:a.y,height:a.height}),i.canExecute?I(c).remove(Al):I(c).add(Al)}function r(i){var s=i.
shape,a=i.frame;a&&K(i.frame),t.removeMarker(s,Rl)}e.on("resize.move",Yd,function(i){o(i.context)}),e.on("resize.cleanup",function(i){r(i.context)})}xr.$inject=
["eventBus","canvas","previewSupport"];var wr=-6,_r=8,br=20,qn="djs-resizer",Ud=["n","w","s","e","nw","ne","se","sw"];function Vt(e,t,n,o){this._resize=o,this._canvas=t;var r=this;e.on("selection.cha\
nged",function(i){var s=i.newSelection;r.removeResizers(),s.length===1&&E(s,ae(r.addResizer,r))}),e.on("shape.changed",function(i){var s=i.element;n.isSelected(
s)&&(r.removeResizers(),r.addResizer(s))})}Vt.prototype.makeDraggable=function(e,t,n){var o=this._resize;function r(i){Et(i)&&o.activate(i,e,n)}D.bind(t,"moused\
own",r),D.bind(t,"touchstart",r)};Vt.prototype._createResizer=function(e,t,n,o){var r=this._getResizersParent(),i=qd(o),s=$("g");I(s).add(qn),I(s).add(qn+"-"+e.
id),I(s).add(qn+"-"+o),N(r,s);var a=$("rect");L(a,{x:-_r/2+i.x,y:-_r/2+i.y,rx:2,width:_r,height:_r}),I(a).add(qn+"-visual"),N(s,a);var c=$("rect");return L(c,{x:-br/
2+i.x,y:-br/2+i.y,width:br,height:br}),I(c).add(qn+"-hit"),N(s,c),Ia(s,t,n),s};Vt.prototype.createResizer=function(e,t){var n=os(e,t),o=this._createResizer(e,n.
x,n.y,t);this.makeDraggable(e,o,t)};Vt.prototype.addResizer=function(e){var t=this;Y(e)||E(Ud,function(n){t._resize.canResize({shape:e,direction:n})&&t.createResizer(
e,n)})};Vt.prototype.removeResizers=function(){var e=this._getResizersParent();yo(e)};Vt.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Vt.$inject=["eventBus","canvas","selection","resize"];function qd(e){var t={x:0,y:0};return e.indexOf("e")!==-1?t.x=-wr:e.indexOf("w")!==-1&&(t.x=wr),
e.indexOf("s")!==-1?t.y=-wr:e.indexOf("n")!==-1&&(t.y=wr),t}var Ol={__depends__:[vt,St,Xe],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Be],resizePreview:["type",xr],resizeHandles:["type",Vt]};function Pt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}Pt.prototype.getSnapOrigin=function(e){return this._snapOrigins[e]};
Pt.prototype.setSnapOrigin=function(e,t){this._snapOrigins[e]=t,this._snapLocations.indexOf(e)===-1&&this._snapLocations.push(e)};Pt.prototype.addDefaultSnap=function(e,t){
var n=this._defaultSnaps[e];n||(n=this._defaultSnaps[e]=[]),n.push(t)};Pt.prototype.getSnapLocations=function(){return this._snapLocations};Pt.prototype.setSnapLocations=
function(e){this._snapLocations=e};Pt.prototype.pointsForTarget=function(e){var t=e.id||e,n=this._targets[t];return n||(n=this._targets[t]=new kr,n.initDefaults(
this._defaultSnaps)),n};function kr(){this._snapValues={}}kr.prototype.add=function(e,t){var n=this._snapValues[e];n||(n=this._snapValues[e]={x:[],y:[]}),n.x.indexOf(
t.x)===-1&&n.x.push(t.x),n.y.indexOf(t.y)===-1&&n.y.push(t.y)};kr.prototype.snap=function(e,t,n,o){var r=this._snapValues[t];return r&&Cc(e[n],r[n],o)};kr.prototype.
initDefaults=function(e){var t=this;E(e||{},function(n,o){E(n,function(r){t.add(o,r)})})};var Zd=1250;function He(e,t,n){var o=this;this._elementRegistry=e,t.on(["create.start","shape.move.start"],function(r){o.initSnap(r)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Zd,function(r){var i=r.context,s=i.shape,a=i.snapContext,c=i.target;if(!(r.originalEvent&&Z(r.originalEvent))&&!(te(
r)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=o.addSnapTargetPoints(l,s,c),l.initialized=!0),n.snap(r,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){n.hide()})}He.$inject=["elementRegistry","eventBus","snapping"];He.prototype.initSnap=function(e){var t=this._elementRegistry,n=e.context,o=n.shape,r=n.
snapContext;r||(r=n.snapContext=new Pt);var i;t.get(o.id)?i=Pe(o,e):i={x:e.x+Pe(o).x,y:e.y+Pe(o).y};var s={x:i.x-o.width/2,y:i.y-o.height/2},a={x:i.x+o.width/2,
y:i.y+o.height/2};return r.setSnapOrigin("mid",{x:i.x-e.x,y:i.y-e.y}),Dt(o)||(r.setSnapOrigin("top-left",{x:s.x-e.x,y:s.y-e.y}),r.setSnapOrigin("bottom-right",{
x:a.x-e.x,y:a.y-e.y})),r};He.prototype.addSnapTargetPoints=function(e,t,n){var o=this.getSnapTargets(t,n);return E(o,function(r){if(Dt(r)){Dt(t)&&e.add("mid",Pe(
r));return}if(Y(r)){if(r.waypoints.length<3)return;var i=r.waypoints.slice(1,-1);E(i,function(s){e.add("mid",s)});return}e.add("mid",Pe(r))}),!B(t.x)||!B(t.y)||
this._elementRegistry.get(t.id)&&e.add("mid",Pe(t)),e};He.prototype.getSnapTargets=function(e,t){return Zo(t).filter(function(n){return!Xd(n)})};function Xd(e){
return!!e.hidden}var Qd=1250;function ze(e,t){var n=this;e.on(["resize.start"],function(o){n.initSnap(o)}),e.on(["resize.move","resize.end"],Qd,function(o){var r=o.context,i=r.shape,
s=i.parent,a=r.direction,c=r.snapContext;if(!(o.originalEvent&&Z(o.originalEvent))&&!te(o)){var l=c.pointsForTarget(s);l.initialized||(l=n.addSnapTargetPoints(l,
i,s,a),l.initialized=!0),ep(a)&&wt(o,"x",o.x),np(a)&&wt(o,"y",o.y),t.snap(o,l)}}),e.on(["resize.cleanup"],function(){t.hide()})}ze.prototype.initSnap=function(e){
var t=e.context,n=t.shape,o=t.direction,r=t.snapContext;r||(r=t.snapContext=new Pt);var i=Tl(n,o);return r.setSnapOrigin("corner",{x:i.x-e.x,y:i.y-e.y}),r};ze.prototype.
addSnapTargetPoints=function(e,t,n,o){var r=this.getSnapTargets(t,n);return E(r,function(i){e.add("corner",Ac(i)),e.add("corner",Rc(i))}),e.add("corner",Tl(t,o)),
e};ze.$inject=["eventBus","snapping"];ze.prototype.getSnapTargets=function(e,t){return Zo(t).filter(function(n){return!Jd(n,e)&&!Y(n)&&!tp(n)&&!Dt(n)})};function Tl(e,t){
var n=Qt(e),o=Q(e),r={x:n.x,y:n.y};return t.indexOf("n")!==-1?r.y=o.top:t.indexOf("s")!==-1&&(r.y=o.bottom),t.indexOf("e")!==-1?r.x=o.right:t.indexOf("w")!==-1&&
(r.x=o.left),r}function Jd(e,t){return e.host===t}function tp(e){return!!e.hidden}function ep(e){return e==="n"||e==="s"}function np(e){return e==="e"||e==="w"}var op=7,rp=1e3;function Kt(e){this._canvas=e,this._asyncHide=wn(ae(this.hide,this),rp)}Kt.$inject=["canvas"];Kt.prototype.snap=function(e,t){var n=e.context,o=n.
snapContext,r=o.getSnapLocations(),i={x:te(e,"x"),y:te(e,"y")};E(r,function(s){var a=o.getSnapOrigin(s),c={x:e.x+a.x,y:e.y+a.y};if(E(["x","y"],function(l){var u;
i[l]||(u=t.snap(c,s,l,op),u!==void 0&&(i[l]={value:u,originValue:u-a[l]}))}),i.x&&i.y)return!1}),this.showSnapLine("vertical",i.x&&i.x.value),this.showSnapLine(
"horizontal",i.y&&i.y.value),E(["x","y"],function(s){var a=i[s];dt(a)&&wt(e,s,a.originValue)})};Kt.prototype._createLine=function(e){var t=this._canvas.getLayer(
"snap"),n=$("path");return L(n,{d:"M0,0 L0,0"}),I(n).add("djs-snap-line"),N(t,n),{update:function(o){B(o)?e==="horizontal"?L(n,{d:"M-100000,"+o+" L+100000,"+o,display:""}):
L(n,{d:"M "+o+",-100000 L "+o+", +100000",display:""}):L(n,{display:"none"})}}};Kt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Kt.prototype.showSnapLine=function(e,t){var n=this.getSnapLine(e);n&&n.update(t),this._asyncHide()};Kt.prototype.
getSnapLine=function(e){return this._snapLines||this._createSnapLines(),this._snapLines[e]};Kt.prototype.hide=function(){E(this._snapLines,function(e){e.update()})};var Ll={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",He],resizeSnapping:["type",ze],snapping:["type",Kt]};var ip=15;function Er(e,t){var n;function o(a){return s(a.originalEvent)}e.on("canvas.focus.changed",function(a){a.focused?e.on("element.mousedown",500,o):e.off(
"element.mousedown",o)}),e.on("diagram.destroy",function(){n&&i()});function r(a){var c=n.start,l=n.button,u=kt(a),f=At(u,c);if(!n.dragging&&sp(f)>ip&&(n.dragging=
!0,l===0&&Ho(e),Ln("grab")),n.dragging){var h=n.last||n.start;f=At(u,h),t.scroll({dx:f.x,dy:f.y}),n.last=u}a.preventDefault()}function i(a){D.unbind(document,"m\
ousemove",r),D.unbind(document,"mouseup",i),n=null,Bo()}function s(a){if(!Me(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return n={button:c,start:kt(a)},D.bind(document,"mousemove",r),D.bind(document,"mouseup",i),!0}}this.isActive=function(){return!!n}}Er.$inject=["eventBus","canv\
as"];function sp(e){return Math.sqrt(Math.pow(e.x,2)+Math.pow(e.y,2))}var Pl={__init__:["moveCanvas"],moveCanvas:["type",Er]};function Zn(e){return Math.log(e)/Math.log(10)}function rs(e,t){var n=Zn(e.min),o=Zn(e.max),r=Math.abs(n)+Math.abs(o);return r/t}function Il(e,t){return Math.max(e.min,Math.min(e.max,t))}var ap=Math.sign||function(e){return e>=0?1:-1},is={min:.2,max:4},jl=10,cp=.1,lp=.75;function Ct(e,t,n){e=e||{},this._enabled=!1,this._canvas=n,this._container=
n._container,this._handleWheel=ae(this._handleWheel,this),this._totalDelta=0,this._scale=e.scale||lp;var o=this;t.on("canvas.mouseover",function(){o._init(e.enabled!==
!1)}),t.on("canvas.mouseout",function(){o._init(!1)})}Ct.$inject=["config.zoomScroll","eventBus","canvas"];Ct.prototype.scroll=function(t){this._canvas.scroll(t)};
Ct.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Ct.prototype.zoom=function(t,n){var o=rs(is,jl*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
cp&&(this._zoom(t,n,o),this._totalDelta=0)};Ct.prototype._handleWheel=function(t){if(this._enabled){var n=this._container;t.preventDefault();var o=t.ctrlKey||Ka()&&
t.metaKey,r=t.shiftKey,i=-1*this._scale,s;if(o?i*=t.deltaMode===0?.02:.32:i*=t.deltaMode===0?1:16,o){var a=n.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*ap(t.deltaY)*i,this.zoom(s,c)}else r?s={dx:i*t.deltaY,dy:0}:s={dx:i*t.deltaX,dy:i*t.deltaY},this.scroll(
s)}};Ct.prototype.stepZoom=function(t,n){var o=rs(is,jl);this._zoom(t,n,o)};Ct.prototype._zoom=function(e,t,n){var o=this._canvas,r=e>0?1:-1,i=Zn(o.zoom()),s=Math.
round(i/n)*n;s+=n*r;var a=Math.pow(10,s);o.zoom(Il(is,a),t)};Ct.prototype.toggle=function(t){var n=this._container,o=this._handleWheel,r=this._enabled;return typeof t>
"u"&&(t=!r),r!==t&&D[t?"bind":"unbind"](n,"wheel",o,!1),this._enabled=t,t};Ct.prototype._init=function(e){this.toggle(e)};var $l={__init__:["zoomScroll"],zoomScroll:["type",Ct]};var Sr=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},fn=/[ \t\n\r]*/y,
up=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,fp=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,hp=[["true",!0],["false",!1],["null",null]];
function Xn(e){let t=0,n=u=>{throw new SyntaxError(`JSON: expected ${u} at character ${t+1}`)},o=u=>{u.lastIndex=t;let f=u.exec(e);return f&&(t=u.lastIndex),f?f[0]:
null},r=()=>{let u=o(fp)??n("a string");return u.includes("\\")?JSON.parse(u):u.slice(1,-1)},i=()=>{let u={};if(t++,o(fn),e[t]==="}")return t++,u;for(;;){o(fn);
let f=r();o(fn),e[t]!==":"&&n("a colon"),t++;let h=c();if(f==="__proto__"?Object.defineProperty(u,f,{value:h,enumerable:!0,configurable:!0,writable:!0}):u[f]=h,
e[t]==="}")return t++,u;e[t]!==","&&n("a comma or }"),t++}},s=()=>{let u=[];if(t++,o(fn),e[t]==="]")return t++,u;for(;;){if(u.push(c()),e[t]==="]")return t++,u;
e[t]!==","&&n("a comma or ]"),t++}},a=()=>{for(let[h,d]of hp)if(e.startsWith(h,t))return t+=h.length,d;let u=o(up)??n("a value"),f=Number(u);return String(f)===
u?f:new Sr(u)};function c(){o(fn);let u=e[t],f=u==="{"?i():u==="["?s():u==='"'?r():a();return o(fn),f}let l=c();return t<e.length&&n("the end"),l}function Fe(e){
if(e instanceof Sr)return e.text;if(e===null||typeof e!="object")return JSON.stringify(e)??"null";if(Array.isArray(e))return`[${e.map(Fe).join(",")}]`;let t=[];
for(let n of Object.keys(e))e[n]!==void 0&&t.push(`${JSON.stringify(n)}:${Fe(e[n])}`);return`{${t.join(",")}}`}function ot(e,t){let n=e;if(!Object.keys(t).some(
i=>n[i]!==t[i]))return e;let r={...n,...t};for(let i of Object.keys(t))t[i]===void 0&&delete r[i];return r}var Mr=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0}begin(t){this.head=
this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.layout?.blocks??{};return this.original.pools.
find(n=>!t[n.id])??void 0}remember(t){let n=this.original.layout??{},o=Cr(t),r=t.waypoints?{line:n.flows?.[o],points:t.waypoints,label:n.labels?.[o]}:{bounds:n.
blocks?.[o],label:n.labels?.[o],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(t,r)}writtenLabel(t){let n=this.written.get(t);if(!n?.label||!Nl(n.points,
t.waypoints))return;let{x:o,y:r,w:i,h:s}=n.label;return{x:+o+i/2,y:+r+s/2}}write(t){let n=t.filter(r=>r.order!==void 0).sort((r,i)=>r.order-i.order),o=this.original.
pools.map(r=>this.pool(r,n));return ot(this.head,{pools:o,layout:this.layout(n)})}pool(t,n){let o=n.filter(s=>this.poolOf(s)?.id===t.id),i=n.find(s=>s.pool?.id===
t.id)?.pool??t;return ot(i,{lanes:mp(i,o),blocks:as(i.blocks,o.filter(s=>s.block).map(dp)),flows:as(i.flows,o.filter(s=>s.flow).map(pp))})}poolOf(t){if(!t.pool){
for(let n=t.flow?t.source:t;n;n=n.parent)if(n.pool)return n.pool;return this.rootPool()??this.original.pools[0]}}layout(t){let n=this.original.layout??{},{blocks:o,
flows:r,labels:i}={blocks:{},flows:{},labels:{}};for(let s of t){let a=Cr(s),c=this.written.get(s);if(s.waypoints){let u=c&&Nl(c.points,s.waypoints);r[a]=u&&c.line?
c.line:s.waypoints.map(f=>({x:xe(f.x),y:xe(f.y)})),u&&c.label&&(i[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;
o[a]=l?c.bounds:{x:xe(s.x),y:xe(s.y),w:xe(s.width),h:xe(s.height)},c?.label&&(i[a]=gp(c,s))}return ot(n,{blocks:ss(n.blocks,o),flows:ss(n.flows,r),labels:ss(n.labels,
i)})}};function Cr(e){return(e.block??e.flow??e.pool??e.lane)?.id??e.id}function dp(e){let t=e.parent?.block?e.parent.block.id:void 0,n=e.host?e.host.block.id:void 0;
return ot(e.block,{parent:t,host:n})}function pp(e){return ot(e.flow,{from:e.source.block.id,to:e.target.block.id})}function mp(e,t){let n=new Map(t.filter(o=>o.
lane).map(o=>[o.lane.id,o.lane]));if(e.lanes)return as(e.lanes,e.lanes.map(o=>n.get(o.id)??o))}function as(e,t){return e&&e.length===t.length&&e.every((n,o)=>n===
t[o])?e:t}function ss(e,t){let n=Object.keys(t);if(!e)return n.length>0?t:void 0;let o={};for(let i of Object.keys(e))i in t&&(o[i]=t[i]);for(let i of n)i in o||
(o[i]=t[i]);return Object.keys(o).length===Object.keys(e).length&&Object.keys(o).every(i=>o[i]===e[i])?e:o}function Nl(e,t){return e===t||e.length===t.length&&e.
every((n,o)=>n.x===t[o].x&&n.y===t[o].y)}function gp(e,t){let n=t.x-e.x,o=t.y-e.y;return n===0&&o===0?e.label:{...e.label,x:xe(+e.label.x+n),y:xe(+e.label.y+o)}}
function xe(e){return Math.round(e*10)/10}var Qn='Inter, "Inter Variable", system-ui, sans-serif',yp={title:`600 13.5px ${Qn}`,small:`600 12px ${Qn}`,sub:`400 12px ${Qn}`,label:`500 12px ${Qn}`,heading:`\
600 13px ${Qn}`},Rr=null,Jn=new Map;function Dl(){Jn.clear()}function rt(e,t){let n=t+`
`+e,o=Jn.get(n);if(o===void 0){if(Rr??=document.createElement("canvas").getContext("2d"),!Rr)return e.length*7;Rr.font=yp[t],o=Rr.measureText(e).width,Jn.size>2e4&&
Jn.clear(),Jn.set(n,o)}return o}function it(e,t,n){if(rt(e,n)<=t)return e;let o=0,r=e.length;for(;o<r;){let i=o+r+1>>1;rt(e.slice(0,i).trimEnd()+"…",n)<=t?o=i:
r=i-1}return e.slice(0,o).trimEnd()+"…"}function to(e,t,n,o){let r=e.split(/\s+/).filter(Boolean),i=[],s="";for(;r.length>0;){let a=r[0],c=s?`${s} ${a}`:a;if(rt(
c,n)<=t){s=c,r.shift();continue}if(i.length===o-1)return i.push(it([s,...r].filter(Boolean).join(" "),t,n)),i;if(s){i.push(s),s="";continue}let l=vp(a,t,n);i.push(
l),r[0]=a.slice(l.length)}return s&&i.push(s),i}function vp(e,t,n){let o=e.length;for(;o>1&&rt(e.slice(0,o),n)>t;)o--;return e.slice(0,o)}var xp={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},wp={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},_p=72;function Hl(e,t=e?.kind??""){return e?.shape?e.shape:xp[t]??(/start|-end$/.test(t)?"pill":"card")}function hn(e,t){
return wp[Hl(e,t)]}function ut(e,t){let n=Hl(e,t.block?.kind);return t.host?"event":n==="container"||n==="note"||n==="frame"||t.width>_p?n:n==="decision"||n==="\
gate"?"gate":"event"}var eo=20,Ar=96,bp=16,Bl=10;function re(e,t){let{x:n,y:o,width:r,height:i}=e,s=t.slice(1).map(u=>Math.min(Ar,rt(u.label,"label"))+bp),a=s.reduce(
(u,f)=>u+f,0),c=Math.min(1,(r-2*Bl)/Math.max(1,a)),l=r-Bl;return t.map((u,f)=>{if(f===0)return{x:n+r,y:o+i/2,side:"r"};let h=s[f-1]*c;return l-=h,{x:Math.round(
n+l+h/2),y:o+i,side:"b"}})}var ft={column:84,labelled:132,row:44};function Fl(e,t,{room:n=new Map}={}){let o=new Map,r=0;for(let i of kp(e,t)){let s=new Set(i.map(u=>u.id)),a=Ep(i,t.filter(
u=>s.has(u.from)&&s.has(u.to)&&u.from!==u.to),n),c=1/0,l=-1/0;for(let u of i){let f=a.get(u.id);c=Math.min(c,f.y),l=Math.max(l,f.y+u.height)}for(let[u,f]of a)o.
set(u,{x:f.x,y:f.y-c+r});r+=l-c+ft.row*1.5}return o}function kp(e,t){let n=new Map(e.map(i=>[i.id,i.id])),o=i=>{let s=i;for(;n.get(s)!==s;)s=n.get(s);return n.set(
i,s),s};for(let{from:i,to:s}of t)n.has(i)&&n.has(s)&&n.set(o(s),o(i));let r=new Map;for(let i of e){let s=o(i.id);r.set(s,[...r.get(s)??[],i])}return[...r.values()]}
function Ep(e,t,n){let o=Sp(e,t),r=Mp(e,o),{layers:i,edges:s}=Cp(e,o,r);Ap(i,s);let a=Op(i,n),c=Tp(i,s),l=new Map;for(let u of i)for(let f of u){if(!f.node)continue;
let h=a[f.rank];l.set(f.node.id,{x:h.x+(h.width-f.node.width)/2,y:c.get(f)-f.node.height/2})}return l}function Sp(e,t){let n=new Map(e.map(a=>[a.id,[]])),o=new Set;
for(let a of t)n.get(a.from)?.push(a),o.add(a.to);let r=new Map,i=[],s=a=>{let c=[{id:a,next:0}];for(r.set(a,"open");c.length>0;){let l=c[c.length-1],u=n.get(l.
id)?.[l.next++];if(!u){r.set(l.id,"done"),c.pop();continue}let f=r.get(u.to);f!=="open"&&i.push(u),f||(r.set(u.to,"open"),c.push({id:u.to,next:0}))}};for(let a of e)
!o.has(a.id)&&!r.has(a.id)&&s(a.id);for(let a of e)r.has(a.id)||s(a.id);return i}function Mp(e,t){let n=new Map(e.map(s=>[s.id,0])),o=new Map(e.map(s=>[s.id,0])),
r=new Map(e.map(s=>[s.id,[]]));for(let s of t)o.set(s.to,(o.get(s.to)??0)+1),r.get(s.from)?.push(s);let i=e.filter(s=>o.get(s.id)===0).map(s=>s.id);for(let s=i.
shift();s!==void 0;s=i.shift())for(let{to:a}of r.get(s)??[])n.set(a,Math.max(n.get(a)??0,(n.get(s)??0)+1)),o.set(a,(o.get(a)??1)-1),o.get(a)===0&&i.push(a);return n}
function Cp(e,t,n){let o=[],r=new Map,i=a=>((o[a.rank]??=[]).push(a),a);for(let a of e)r.set(a.id,i({node:a,rank:n.get(a.id)??0,height:a.height,weight:1}));let s=[];
for(let{from:a,to:c,exit:l=0}of t){let u=l>0?.08:1,f=r.get(a),h=r.get(c),d=f;for(let g=f.rank+1;g<h.rank;g++){let _=i({rank:g,height:8,weight:.1});s.push({a:d,b:_,
weight:u,exit:d===f?l:0}),d=_}s.push({a:d,b:h,weight:u,exit:d===f?l:0})}for(let a=0;a<o.length;a++)o[a]??=[];return{layers:o,edges:s}}var Gl=.15,Rp=1.5;function Ap(e,t){
let n=zl(t,"b","a"),o=zl(t,"a","b"),r=e.map(a=>[...a]),i=cs(e,t),s=(a,c,l)=>{let u=new Map(c.map((h,d)=>[h,d])),f=new Map(a.map((h,d)=>{let g=l.get(h);if(!g)return[
h,d];let _=g.reduce((C,w)=>C+(u.get(w.cell)??0)+w.exit*Gl,0)/g.length,x=l===n&&g.every(C=>C.exit>0);return[h,x?_+Rp:_]}));a.sort((h,d)=>f.get(h)-f.get(d))};for(let a=1;a<
e.length;a++)s(e[a],e[a-1],n);r=e.map(a=>[...a]),i=cs(e,t);for(let a=0;a<8&&i>0;a++){for(let l=e.length-2;l>=0;l--)s(e[l],e[l+1],o);for(let l=1;l<e.length;l++)s(
e[l],e[l-1],n);let c=cs(e,t);c<i&&([r,i]=[e.map(l=>[...l]),c])}r.forEach((a,c)=>e[c]=a)}function zl(e,t,n){let o=new Map;for(let r of e)o.set(r[t],[...o.get(r[t])??
[],{cell:r[n],exit:r.exit}]);return o}function cs(e,t){let n=new Map(e.flatMap(i=>i.map((s,a)=>[s,a]))),o=new Map;for(let{a:i,b:s,exit:a}of t){let c=o.get(i.rank)??
[];c.push([(n.get(i)??0)+a*Gl,n.get(s)??0]),o.set(i.rank,c)}let r=0;for(let i of o.values()){i.sort((s,a)=>s[0]-a[0]||s[1]-a[1]);for(let s=0;s<i.length;s++)for(let a=s+
1;a<i.length;a++)i[a][1]<i[s][1]&&i[a][0]>i[s][0]&&r++}return r}function Op(e,t){let n=0;return e.map(o=>{let r=Math.max(0,...o.map(a=>a.node?.width??0)),i=Math.
max(0,...o.map(a=>a.node&&t.get(a.node.id)||0)),s={x:n,width:r};return n+=Math.ceil((r+(i?Math.max(ft.column,i+76):ft.column))/10)*10,s})}function Tp(e,t){let n=new Map;
for(let s of e){let a=0;for(let c of s)n.set(c,a+c.height/2),a+=c.height+ft.row}let o=new Map,r=new Map;for(let{a:s,b:a,weight:c}of t)o.set(a,[...o.get(a)??[],{
cell:s,weight:c}]),r.set(s,[...r.get(s)??[],{cell:a,weight:c}]);let i=(s,a)=>{let c=s.map(l=>{let u=a.get(l);if(!u)return n.get(l);let f=u.reduce((h,d)=>h+d.weight,
0);return u.reduce((h,d)=>h+n.get(d.cell)*d.weight,0)/f});Lp(s,c).forEach((l,u)=>n.set(s[u],l))};for(let s=0;s<6;s++){for(let a=1;a<e.length;a++)i(e[a],o);for(let a=e.
length-2;a>=0;a--)i(e[a],r)}for(let s=1;s<e.length;s++)i(e[s],o);for(let[s,a]of n)n.set(s,Math.round(a/10)*10);return n}function Lp(e,t){let n=[],o=[];return e.
forEach((r,i)=>{for(o.push(i===0?0:o[i-1]+e[i-1].height/2+r.height/2+(r.node&&e[i-1].node?ft.row:ft.row/2)),n.push({first:i,last:i,at:t[i]-o[i],sum:(t[i]-o[i])*
r.weight,weight:r.weight});n.length>1&&n[n.length-2].at>n[n.length-1].at;){let s=n.pop(),a=n[n.length-1];a.last=s.last,a.sum+=s.sum,a.weight+=s.weight,a.at=a.sum/
a.weight}}),n.flatMap(r=>e.slice(r.first,r.last+1).map((i,s)=>r.at+o[r.first+s]))}var Pp="http://www.w3.org/2000/svg";function A(e,t,n){let o=document.createElementNS(Pp,e);for(let r in t){let i=t[r];i!==void 0&&o.setAttribute(r,String(i))}return n?.
appendChild(o),o}function Wl(e,t){let n=`M${e[0].x} ${e[0].y}`;for(let r=1;r<e.length-1;r++){let i=e[r-1],s=e[r],a=e[r+1],c=Math.hypot(s.x-i.x,s.y-i.y),l=Math.hypot(
a.x-s.x,a.y-s.y),u=Math.min(t,c/2,l/2);if(u<.5){n+=`L${s.x} ${s.y}`;continue}let[f,h]=[s.x+(i.x-s.x)/c*u,s.y+(i.y-s.y)/c*u],[d,g]=[s.x+(a.x-s.x)/l*u,s.y+(a.y-s.
y)/l*u];n+=`L${f} ${h}Q${s.x} ${s.y} ${d} ${g}`}let o=e[e.length-1];return`${n}L${o.x} ${o.y}`}function Or(e,t){let n=e.length,o="";for(let r=0;r<n;r++){let[i,s]=e[(r+
n-1)%n],[a,c]=e[r],[l,u]=e[(r+1)%n],f=Math.hypot(a-i,c-s),h=Math.hypot(l-a,u-c),d=Math.min(t,f/2,h/2);o+=`${r?"L":"M"}${a+(i-a)/f*d} ${c+(s-c)/f*d}Q${a} ${c} ${a+
(l-a)/h*d} ${c+(u-c)/h*d}`}return`${o}Z`}function It(e,t,n,o,r,i){return A("use",{href:`#icon-${e}`,x:t,y:n,width:o,height:o,class:r},i)}var Vl=170;function pn(e,t,n={}){let o=Ip(t),r=A("path",{class:"line",d:Wl(jp(t,5),12)},e);if(A("path",{class:"head",d:o},e),n.isDefault&&A("path",{class:"defau\
lt-mark",d:$p(t)},e),A("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},e),n.add){let i=A("g",{class:"flow-add",transform:`translate(${n.add.x} ${n.add.y})`},e);
A("circle",{class:"exit-add",r:10},i),A("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},i)}return r}function no(e){return{width:Math.ceil(rt(it(e,Vl,"label"),
"label"))+18,height:22}}function Kl(e,t,n){let o=it(t,Vl,"label"),{width:r,height:i}=no(t),s=A("g",{class:"flow-label",transform:`translate(${n.x-r/2} ${n.y-i/2}\
)`},e);A("rect",{class:"pill",width:r,height:i,rx:i/2},s),A("text",{class:"pill-text",x:9,y:15.2},s).textContent=o,o!==t&&(A("title",{},s).textContent=t)}function Ip(e){
let t=e[e.length-1],n=e[e.length-2];for(let a=e.length-2;a>0&&n.x===t.x&&n.y===t.y;a--)n=e[a-1];let o=Math.hypot(t.x-n.x,t.y-n.y)||1,[r,i]=[(t.x-n.x)/o,(t.y-n.y)/
o],s=(a,c)=>`${dn(t.x-r*a-i*c)} ${dn(t.y-i*a+r*c)}`;return`M${s(1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function jp(e,t){let n=e[e.length-1],o=e[e.length-2],
r=Math.hypot(n.x-o.x,n.y-o.y);if(r<=t)return e;let i={x:n.x-(n.x-o.x)/r*t,y:n.y-(n.y-o.y)/r*t};return[...e.slice(0,-1),i]}function $p(e){let[t,n]=e.length>3?e.slice(
2):e,o=Math.hypot(n.x-t.x,n.y-t.y)||1,[r,i]=[(n.x-t.x)/o,(n.y-t.y)/o],[s,a]=[t.x+r*13,t.y+i*13];return`M${dn(s-r*3-i*6)} ${dn(a-i*3+r*6)}L${dn(s+r*3+i*6)} ${dn(
a+i*3-r*6)}`}function dn(e){return Math.round(e*100)/100}var mn={left:32,top:56,right:32,bottom:46},ls=40;function Yl(e,t){let n=new Map,o=e.layout?.blocks??{},r=0;for(let i of e.pools){let s=i.blocks.filter(f=>!o[f.id]);
if(s.length===0)continue;let a=us(i.blocks,i.flows,t,f=>o[f.id]?{width:+o[f.id].w,height:+o[f.id].h}:void 0),c=s.length===i.blocks.length,l=c?{x:0,y:r}:Np(i.blocks,
o),u=r;for(let f of s){let h=a.get(f.id);if(!h)continue;let d={...h,x:h.x+l.x,y:h.y+l.y};n.set(f.id,d),u=Math.max(u,d.y+d.height)}c&&(r=u+80)}return n}function Np(e,t){
let n=1/0,o=-1/0;for(let r of e){let i=t[r.id];i&&(n=Math.min(n,+i.x),o=Math.max(o,+i.y+ +i.h))}return{x:n,y:o+60}}function us(e,t,n,o){let r=new Map,i=new Map(
e.map(u=>[u.id,u])),s=u=>i.get(u)?.host??u,a=u=>{let f=i.get(u.from);return!f||f.host?1:Math.max(0,n.exits(f).findIndex(h=>h.name===(u.exit??"")))},c=new Map;for(let u of t){
let f=i.get(u.from),h=f&&n.wordsOf(u,f,2);h&&c.set(s(u.from),Math.max(c.get(s(u.from))??0,no(h).width))}let l=u=>{let f=e.filter(w=>(w.parent||void 0)===u&&!w.host),
h=f.map(w=>{let v=e.some(y=>y.parent===w.id)?l(w.id):o(w)??hn(n.kind(w.kind),w.kind),p=v.width<=72&&w.name?20:0;return{id:w.id,width:v.width,height:v.height+2*p,
outside:p}}),d=new Set(f.map(w=>w.id)),g=t.map(w=>({from:s(w.from),to:s(w.to),exit:a(w)})).filter(w=>d.has(w.from)&&d.has(w.to)),_=Fl(h,g,{room:c}),x=0,C=0;for(let w of h){
let m=_.get(w.id)??{x:0,y:0};r.set(w.id,{x:m.x,y:m.y+w.outside,width:w.width,height:w.height-2*w.outside}),x=Math.max(x,m.x+w.width),C=Math.max(C,m.y+w.height)}
return{width:x+mn.left+mn.right,height:C+mn.top+mn.bottom}};return l(void 0),Dp(e,r),r}function Dp(e,t){let n=new Map(e.map(s=>[s.id,s])),o=new Set,r=s=>{if(o.has(
s.id))return;o.add(s.id);let a=s.parent?n.get(s.parent):void 0;if(!a)return;r(a);let c=t.get(a.id),l=t.get(s.id);c&&l&&t.set(s.id,{...l,x:l.x+c.x+mn.left,y:l.y+
c.y+mn.top})};e.forEach(r);let i=new Map;for(let s of e){let a=s.host?t.get(s.host):void 0;if(!a||!s.host)continue;let c=i.get(s.host)??0;i.set(s.host,c+1),t.set(
s.id,{x:a.x+a.width-56-c*52,y:a.y+a.height-ls/2,width:ls,height:ls})}}function Ul(e,t){let n=e.get("canvas"),o=e.get("elementFactory"),r=e.get("documentModel"),i=e.get("looks"),s=e.get("layouter");r.begin(t);let a=n.getRootElement(),
c=t.layout?.blocks??{},l=Yl(t,i),u=new Map,f=[],h=(x,C)=>{let w=o.createShape({...x,id:g(x.id),order:r.nextOrder()});return f.push({shape:w,parent:C}),w},d=new Set,
g=x=>{let C=x;for(let w=2;d.has(C);w++)C=`${x}~${w}`;return d.add(C),C};for(let x of t.pools){let C=c[x.id]?h({id:x.id,pool:x,...fs(c[x.id])},a):a;for(let w of x.
lanes??[])c[w.id]&&h({id:w.id,lane:w,...fs(c[w.id])},C);for(let w of zp(x.blocks)){let m=hn(i.kind(w.kind),w.kind),v=c[w.id]?fs(c[w.id]):l.get(w.id)??{x:0,y:0,...m},
p=w.parent&&u.get(w.parent)||C,y=w.host?u.get(w.host):void 0;u.set(w.id,h({id:w.id,block:w,host:y,...v},p))}}Hp(t,u,r);let _=Bp(t,u,o,r,g);for(let{shape:x,parent:C}of f)
n.addShape(x,C),r.remember(x);for(let x of _)x.waypoints??=s.layoutConnection(x),n.addConnection(x,oo(x.source,x.target)??a),r.remember(x)}function Bp(e,t,n,o,r){
let i=[];for(let s of e.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let u=e.layout?.flows?.[a.id],f=u&&u.length>1?u.map(h=>({
x:+h.x,y:+h.y})):void 0;i.push(n.createConnection({id:r(a.id),flow:a,source:c,target:l,waypoints:f,order:o.nextOrder()}))}return i}function Hp(e,t,n){for(let o of e.
pools)for(let r of o.blocks){let i=t.get(r.id);i&&(i.order=n.nextOrder())}}function fs(e){return{x:+e.x,y:+e.y,width:+e.w,height:+e.h}}function zp(e){let t=new Map(
e.map(o=>[o.id,o])),n=(o,r=0)=>{let i=t.get(o.host??"")??t.get(o.parent??"");return i&&r<100?1+n(i,r+1):0};return e.map(o=>({block:o,depth:n(o)})).sort((o,r)=>o.
depth-r.depth).map(({block:o})=>o)}function oo(e,t){let n=new Set;for(let o=e.parent;o;o=o.parent)n.add(o);for(let o=t.parent;o;o=o.parent)if(n.has(o))return o;
return null}var Tr=240,ro=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,n){this.drop(t),this.owners.set(t,n);for(let o of n)for(let r of hs(o.rect)){let i=this.
cells.get(r);i||this.cells.set(r,i=new Set),i.add(o)}}drop(t){for(let n of this.owners.get(t)??[])for(let o of hs(n.rect))this.cells.get(o)?.delete(n);this.owners.
delete(t)}touching(t){let n=new Set;for(let o of hs(t))for(let r of this.cells.get(o)??[])io(r.rect,t)&&n.add(r);return n}};function*hs(e){let t=Math.floor((e.x+
e.width)/Tr),n=Math.floor((e.y+e.height)/Tr);for(let o=Math.floor(e.x/Tr);o<=t;o++)for(let r=Math.floor(e.y/Tr);r<=n;r++)yield`${o},${r}`}function io(e,t){return e.
x<t.x+t.width&&t.x<e.x+e.width&&e.y<t.y+t.height&&t.y<e.y+e.height}function _t(e,t){return{x:e.x-t,y:e.y-t,width:e.width+2*t,height:e.height+2*t}}function so(e,t){
return{x:Math.min(e.x,t.x),y:Math.min(e.y,t.y),width:Math.abs(e.x-t.x)||.01,height:Math.abs(e.y-t.y)||.01}}var Lr=class{static $inject=["eventBus","looks"];constructor(t,n){
this.looks=n,this.shapes=new ro,this.flows=new ro,this.labels=new ro;let o=i=>this.keepShape(i.element??i.context.shape),r=i=>this.keepFlow(i.element??i.context.
connection);t.on(["shape.added","shape.changed"],3e3,o),t.on(["connection.added","connection.changed"],3e3,r),t.on("shape.removed",i=>this.shapes.drop(i.element)),
t.on("connection.removed",i=>this.dropFlow(i.element));for(let i of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${i}.executed`,`commandStack\
.${i}.reverted`],3e3,o);for(let i of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${i}.execute\
d`,`commandStack.${i}.reverted`],3e3,r)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let n=ut(this.looks.kind(t.block.kind),t);if(n==="fr\
ame"||n==="note")return void this.shapes.drop(t);let{x:o,y:r}=t,i=t.width+(t.host&&t.block.name?6+Math.min(140,rt(t.block.name,"small")):0),s=t.height+(n==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:o,y:r,width:i,height:s}}])}keepFlow(t){let n=t.waypoints;if(!n||!t.parent)return void this.dropFlow(t);
let o=[];for(let r=1;r<n.length;r++)o.push({owner:t,rect:so(n[r-1],n[r]),from:n[r-1],to:n[r]});this.flows.put(t,o)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var Pr=class{static $inject=["space","documentModel"];constructor(t,n){this.space=t,this.model=n}place(t,n){let r=this.model.writtenLabel(t)??this.find(t,n);return this.
space.labels.put(t,[{owner:t,rect:ql(r,n)}]),r}find(t,n){let o=Zl(t.waypoints[0],t.waypoints[1]),r=1/0;for(let{point:i,price:s}of Vp(t.waypoints,n)){if(s>=r)continue;
let a=ql(i,n),c=s;for(let l of this.space.shapes.touching(_t(a,3)))Wp(l.owner,t)||(c+=400);for(let l of this.space.labels.touching(_t(a,2)))l.owner!==t&&(c+=300);
for(let l of this.space.flows.touching(a))l.owner!==t&&!Gp(l.owner,t)&&(c+=60);c<r&&([o,r]=[i,c])}return o}middle(t,n){let o=t.waypoints,r,i=44;for(let s=1;s<o.
length;s++){let a=o[s-1],c=o[s],l=Math.abs(a.x-c.x)+Math.abs(a.y-c.y),u=Zl(a,c);n&&Fp(n,u)||l>i&&([r,i]=[u,l])}return r}};function Fp(e,t){return Math.abs(e.x-t.
x)<70&&Math.abs(e.y-t.y)<26}function Gp(e,t){return e.source===t.source||e.target===t.target}function Wp(e,t){for(let n=t.parent;n;n=n.parent)if(n===e)return!0;
return!1}function ql(e,{width:t,height:n}){return{x:e.x-t/2,y:e.y-n/2,width:t,height:n}}function Zl(e,t){return{x:(e.x+t.x)/2,y:(e.y+t.y)/2}}function*Vp(e,t){let n=e.
length-1;for(let o=1;o<=n;o++){let r=e[o-1],i=e[o],s=r.y===i.y,a=Math.abs(r.x-i.x)+Math.abs(r.y-i.y),c=(s?t.width:t.height)+(o===n?26:14);for(let l of[.5,.4,.6,
.25,.75]){let u={x:r.x+(i.x-r.x)*l,y:r.y+(i.y-r.y)*l},f=Math.abs(l-.5)*20+(s?0:34)+(n-o)*6;a<c&&(f+=120+(c-a)),yield{point:u,price:f}}}}var Ir={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function Ge(e,t,n){let{x:o,y:r}=Ir[t];return{x:e.x+e.width*(1+o)/2,y:e.y+e.height*(1+r)/2,side:t,cost:n}}
function jr(e,t,n,o=t){if(t.host)return Kp(t,o);let r=e.exits(t.block),i=r.findIndex(c=>c.name===n);if(r.length>1&&i>=0)return[{...re(o,r)[i],cost:0}];let s=ut(
e.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[Ge(o,"r",0),Ge(o,"b",a),Ge(o,"t",a+6)]}function Kp(e,t){let n=e.host,[o,r]=[t.x+t.width/2-(n.x+
n.width/2),t.y+t.height/2-(n.y+n.height/2)],s=[["b",n.height/2-r],["t",n.height/2+r],["r",n.width/2-o],["l",n.width/2+o]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[Ge(t,s,0)]}function $r(e,t,n=t){let r=ut(e.kind(t.block?.kind),t)==="gate"?16:60;return[Ge(n,"l",0),Ge(n,"t",r),Ge(n,"b",r)]}function we(e){let t=[];for(let{x:n,y:o}of e){let r={x:Math.round(n*100)/100,y:Math.round(o*100)/100},i=t[t.length-1],s=t[t.length-2];if(!(i&&i.x===r.x&&i.y===r.
y)){if(i&&i.x!==r.x&&i.y!==r.y)return null;if(s&&(s.x===i.x&&i.x===r.x||s.y===i.y&&i.y===r.y)){if((i.x-s.x)*(r.x-i.x)+(i.y-s.y)*(r.y-i.y)<0)return null;t[t.length-
1]=r}else t.push(r)}}return t.length>1?t:null}function Xl(e,t,n){let o=e.map(({x:a,y:c})=>({x:a,y:c})),r=o.length-1,i=o[0].y===o[1].y,s=o[r].y===o[r-1].y;return o[0]=
{...t},o[r]={...n},i?o[1].y=t.y:o[1].x=t.x,s?o[r-1].y=n.y:o[r-1].x=n.x,we(o)}var Nr=class{static $inject=["router","looks"];constructor(t,n){this.router=t,this.looks=n}layoutConnection(t,n={}){let o=n.source??t.source,r=n.target??t.target,
i={source:o,target:r,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=Xl(s,Ql(jr(this.looks,o,i.exit),s[0]),Ql($r(this.looks,r),s[s.
length-1]));if(a&&this.router.price(a,i).hits===0)return a}return this.router.route(i)}};function Ql(e,t){let n=i=>Math.hypot(i.x-t.x,i.y-t.y),{x:o,y:r}=e.reduce(
(i,s)=>n(s)<n(i)?s:i);return{x:o,y:r}}var Yp=/^(end|terminate|.*-end)$/,ds=new Set(["note","frame"]),Up=[{name:"",label:""}],Dr=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(n=>[n.kind,n])),this.offers=new Map(t.kinds.filter(n=>!n.hidden).flatMap(qp)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(Jl(t)))??{}}learn(t,n){t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,
n.repeat??""),t.props&&typeof t.props=="object"?this.facts.set(t.props,n):this.bare.set(Jl(t),n)}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??
(Yp.test(t.kind)||ds.has(t.kind)?[]:Up)}canBeEntered(t){let n=this.kind(t.kind);return t.host||n?.group==="Start"||/start$/.test(t.kind)?!1:!ds.has(n?.shape??t.
kind)&&n?.shape!=="event"}block(t){let n=t.block,o=this.kind(n.kind),r=this.factsOf(n),i=this.exits(n),s=o?.name??ps(n.kind);return{form:ut(o,t),title:n.name||s,
named:!!n.name,subtitle:r.subtitle??(n.name?s:""),icon:r.icon??o?.icon??"box",group:ao(o?.group??Zp(n.kind))+(i.length>0||ds.has(o?.shape??n.kind)?"":" last"),kindName:s,
exits:i,repeat:n.repeat?this.repeats.get(n.repeat)||"repeated":"",together:!!n.repeat?.parallel,status:this.statuses.get(n.id),problems:this.problems.get(n.id)??
[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,n,o){return t.name?t.name:t.exit&&n?this.exits(n).find(i=>i.
name===t.exit)?.label||ps(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&o>1?"Otherwise":""}spoken(t){let n=this.block(t),o=[n.named?
`${n.kindName}: ${n.title}`:n.kindName];n.subtitle&&n.subtitle!==n.kindName&&o.push(n.subtitle),n.repeat&&o.push(ps(n.repeat)),n.status&&o.push(ms[n.status.status]??
"");for(let r of n.problems)o.push(r.text);return o.filter(Boolean).map(r=>/[.!?]$/.test(r)?r:r+".").join(" ")}};function qp(e){return e.presets?.length?e.presets.
map(t=>[`${e.kind} ${t.name}`,{...e,...t,presets:void 0}]):[[e.kind,e]]}var ms={done:"Done",active:"Active",waiting:"Waiting",attention:"Needs attention",cancelled:"\
Stopped"},tu={done:"check",active:"circle-play",waiting:"clock",attention:"triangle-alert",cancelled:"ban"};function ps(e){let t=e.replace(/[-_]+/g," ").trim();
return t.charAt(0).toUpperCase()+t.slice(1)}function ao(e){return"g-"+e.toLowerCase().replace(/[^a-z]+/g,"-")}function Zp(e){return/start$/.test(e)?"Start":"Dra\
wing"}function Jl(e){return`${e.kind} ${e.id}`}var Xp=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function eu(e,t=Date.now()){let n=Date.parse(e);if(Number.isNaN(n))return"";let o=Math.max(0,(t-n)/1e3);
for(let[r,i]of Xp){if(o<r)return`${Math.floor(o)} ${i}`;o/=r}return""}function co(e){return e.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}function nu(e,t,n,o){let r=ms[t.status];if(!r)return;let i=r;t.since&&(t.status==="waiting"||t.status==="active")&&(i+=` ${eu(t.since)}`),t.count&&t.count>1&&(i+=
` ×${t.count}`),t.done&&(i+=` · ${t.done} done`);let s=Math.ceil(rt(i,"small"))+34,a=A("g",{class:`chip chip-${t.status}`,transform:`translate(${n-s} ${o-12})`},
e);A("rect",{class:"chip-body",width:s,height:24,rx:12},a),It(tu[t.status],8,5,14,"chip-icon",a),A("text",{class:"chip-text",x:26,y:16.2},a).textContent=i}function ou(e,{
repeat:t,together:n},o,r){let i=it(t,r-34,"small"),s=r>60?Math.ceil(rt(i,"small"))+34:28,a=A("g",{class:"chip chip-repeat",transform:`translate(${o} -12)`},e);A(
"title",{},a).textContent=t,A("rect",{class:"chip-body",width:s,height:24,rx:12},a),It(n?"columns-3":"repeat",r>60?8:7,5,14,"chip-icon",a),r>60&&(A("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=i)}function ru(e,t,n,o){if(t.length===0)return;let r=t.some(s=>s.severity==="error"),i=A("g",{class:`mark mark-${r?"error":
"warning"}`,transform:`translate(${n-11} ${o-11})`},e);A("title",{},i).textContent=t.map(s=>s.text).join(`
`),A("circle",{class:"mark-body",cx:11,cy:11,r:11},i),A("path",{class:"mark-sign",d:"M11 6v6"},i),A("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},i)}var Qp=26,
iu=17,gs=13;function su(e,t,n,o){let r=A("g",{class:o?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${n.x} ${n.y})`},e),i=n.side==="b",s=o?ys(
t,n.side):{x:0,y:0};if(o&&(A("path",{class:"exit-stub",d:i?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},r),t.label)){let a=i?{x:0,y:iu+21,"text-anchor":"middle"}:{x:12,y:-7};
A("text",{class:"exit-label",...a},r).textContent=it(t.label,Ar,"label")}A("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:gs},r),o&&(A("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},r),A("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},r)),A("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},r)}function ys(e,t){
return t==="b"?{x:0,y:iu}:{x:Qp+(e.label?Math.ceil(rt(it(e.label,Ar,"label"),"label"))-6:0),y:0}}function au(e,t,n,o){let r=Jp[n.form],i=r(e,t,n);tm(e,t,n,o);let s=t.width-14;return n.repeat&&ou(e,n,n.status&&n.problems.length?22:14,n.status?0:t.width-48),n.
status&&nu(e,n.status,s,0),n.problems.length>0&&(s=n.form==="gate"||n.form==="event"?t.width-4:t.width-6,ru(e,n.problems,n.status?4:s,3)),i}var Jp={card:em,pill:om,
decision:rm,gate:im,event:sm,container:lm,note:um,frame:fm};function tm(e,t,n,o){let r=re({x:0,y:0,width:t.width,height:t.height},n.exits);n.exits.forEach((i,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===i.name);t.host&&o&&!a||su(e,i,t.host?{x:t.width/2,y:t.height,side:"b"}:r[s],o&&!a)})}function cu(e,t,n,o){return A(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:n+3,rx:o+1.5},e),A("rect",{class:"shade",x:-.5,y:1,width:t+1,height:n+1,rx:o+.5},e),A("rect",{class:"\
body",width:t,height:n,rx:o},e)}function em(e,t,n){let{width:o,height:r}=t,i=cu(e,o,r,14);return o<180?(nm(e,t,n),i):(A("rect",{class:"tile",x:14,y:r/2-20,width:40,
height:40,rx:11},e),It(n.icon,23,r/2-11,22,"icon",e),vs(e,n,66,o-66-16,r,2),i)}function nm(e,{width:t,height:n},o){It(o.icon,8,8,16,"icon",e);let r=to(o.title,t-
16,"small",n>=72?3:2),i=(n+(n>=60?14:0))/2-r.length*15/2+11;r.forEach((s,a)=>{A("text",{class:"title small",x:t/2,y:i+a*15,"text-anchor":"middle"},e).textContent=
s})}function vs(e,t,n,o,r,i){let s=to(t.title,o,"title",i),a=s.length*17+17<=r-12?t.subtitle:"",c=s.length*17+(a?17:0),l=(r-c)/2+13;for(let u of s)A("text",{class:t.
named?"title":"title unnamed",x:n,y:l},e).textContent=u,l+=17;a&&(A("text",{class:"subtitle",x:n,y:l},e).textContent=it(a,o,"sub")),s.join(" ")!==t.title&&(A("t\
itle",{},e).textContent=t.title)}function om(e,{width:t,height:n},o){let r=cu(e,t,n,n/2),i=n/2-9;return A("circle",{class:"tile",cx:n/2,cy:n/2,r:i},e),It(o.icon,
n/2-10,n/2-10,20,"icon",e),vs(e,o,n-2,t-n-14,n,2),r}function rm(e,{width:t,height:n},o){let r=(s,a)=>Or([[eo-s,a-s],[t-eo+s,a-s],[t+s,n/2+a],[t-eo+s,n+a+s],[eo-
s,n+a+s],[-s,n/2+a]],10);A("path",{class:"shade shade-far",d:r(1.5,3)},e),A("path",{class:"shade",d:r(.5,1)},e);let i=A("path",{class:"body",d:r(0,0)},e);return A(
"path",{class:"tile",d:Or([[50,n/2-23],[73,n/2],[50,n/2+23],[27,n/2]],6),transform:"translate(-4 0)"},e),It(o.icon,36,n/2-10,20,"icon",e),vs(e,o,80,t-80-24,n,2),
i}function im(e,t,n){let{width:o,height:r}=t,i=(c,l)=>Or([[o/2,l-c],[o+c,r/2+l],[o/2,r+l+c],[-c,r/2+l]],9);A("path",{class:"shade shade-far",d:i(1.5,3)},e);let s=A(
"path",{class:"body tinted",d:i(0,0)},e),a=Math.min(24,o*.42);return It(n.icon,o/2-a/2,r/2-a/2,a,"icon",e),lu(e,n,t),s}function sm(e,t,n){let{width:o,height:r}=t,
i=Math.min(o,r)/2;A("circle",{class:"shade",cx:o/2,cy:r/2+1.5,r:i+1},e);let s=A("circle",{class:"body tinted",cx:o/2,cy:r/2,r:i},e);t.host&&A("circle",{class:am(
t.block)?"ring dashed":"ring",cx:o/2,cy:r/2,r:i-3.5},e);let a=i*.95;return It(n.icon,o/2-a/2,r/2-a/2,a,"icon",e),t.host?n.named&&cm(e,n,o,r):lu(e,n,t),s}function am(e){
return e.props&&e.props.stopping===!1}function lu(e,t,n){if(!t.named)return;let{width:o,height:r}=n,i={x:n.x+o/2,y:n.y+r},s=c=>c&&Math.abs(c.x-i.x)<1&&Math.abs(
c.y-i.y)<1,a=[...n.outgoing??[],...n.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));to(t.title,a?120:150,"small",2).forEach(
(c,l)=>{A("text",{class:"outside",x:a?o/2+10:o/2,y:r+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},e).textContent=c})}function cm(e,t,n,o){A("text",{class:"o\
utside",x:n+6,y:o-3},e).textContent=it(t.title,140,"small")}function lm(e,{width:t,height:n},o){let r=A("rect",{class:"body scope",width:t,height:n,rx:16},e);A(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},e),It(o.icon,20,18,16,"icon",e);let i=it(o.title,t-70,"heading");if(A("text",{class:o.named?"title":"tit\
le unnamed",x:52,y:31},e).textContent=i,o.subtitle&&o.named){let s=52+rt(i,"heading")+14;t-s>80&&(A("text",{class:"subtitle",x:s,y:31},e).textContent=it(o.subtitle,
t-s-16,"sub"))}return r}function um(e,{width:t,height:n,block:o}){A("path",{class:"shade",d:`M0 2H${t}V${n+2}H0Z`},e);let i=A("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${n-8}Q${t} ${n} ${t-8} ${n}H8Q0 ${n} 0 ${n-8}V8Q0 0 8 0Z`},e);return A("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},e),to(
o.documentation||o.name||"",t-28,"sub",Math.max(1,Math.floor((n-20)/17))).forEach((a,c)=>{A("text",{class:"written",x:14,y:25+c*17},e).textContent=a}),i}function fm(e,{
width:t,height:n},o){let r=A("rect",{class:"body frame",width:t,height:n,rx:14},e);return o.named&&(A("text",{class:"outside",x:14,y:24},e).textContent=it(o.title,
t-28,"small")),r}var Br=34;function uu(e,{width:t,height:n,pool:o}){let r=A("rect",{class:"pool-body",width:t,height:n,rx:14},e);return hm(e,"pool-strip",n,14),hu(e,"pool-name",
o.name??"",n),r}function fu(e,{width:t,height:n,lane:o,parent:r}){let i=r?.children?r.children.filter(a=>a.lane).findIndex(a=>a.lane===o):0,s=A("rect",{class:i%
2?"lane-body odd":"lane-body",width:t,height:n},e);return hu(e,"lane-name",o.name??"",n),A("path",{class:"lane-line",d:`M${Br} 0V${n}`},e),s}function hm(e,t,n,o){
A("path",{class:t,d:`M${Br} 0H${o}Q0 0 0 ${o}V${n-o}Q0 ${n} ${o} ${n}H${Br}Z`},e)}function hu(e,t,n,o){let r=A("text",{class:t,transform:`translate(${Br/2+4.5} ${o/
2}) rotate(-90)`,"text-anchor":"middle"},e);r.textContent=it(n,o-24,"heading")}var dm=2e3,Hr=class extends Rt{static $inject=["eventBus","looks","labels","canvas"];constructor(t,n,o,r){super(t,dm),this.looks=n,this.labels=o,this.canvas=r,this.
holders=new Map,t.on("connection.removed",({element:i})=>this.unword(i)),t.on("element.marker.update",({element:i,marker:s,add:a})=>this.holders.get(i)?.classList.
toggle(s,a)),t.on("flow.shown",({element:i,on:s})=>{let a=this.holders.get(i);a&&(a.style.display=s?"":"none")}),t.on("diagram.clear",()=>[...this.holders.keys()].
forEach(i=>this.unword(i)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,n){if(n.pool)return this.frame(t,"pool",uu(t,n));if(n.lane)return this.
frame(t,"lane",fu(t,n));let o=this.looks.block(n),r=o.status?.status??(this.looks.live?"untouched":"idle");t.setAttribute("class",`djs-visual block form-${o.form}\
 ${o.group} s-${r}${o.problems.length?" has-problem":""}`);let i=au(t,n,o,!this.looks.readOnly);return this.name(t.parentNode,n),i}frame(t,n,o){return t.setAttribute(
"class",`djs-visual ${n}`),o}name(t,n){t?.classList.contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute(
"aria-label",this.looks.spoken(n)),t.hasAttribute("tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,n){let o=this.looks,r=o.flowLabel(n),{flow:i,source:s}=n,
a=o.taken.has(i.id),c=o.problems.get(i.id),l=a?"taken":o.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let u=r?this.
labels.place(n,no(r)):void 0;return this.words(n,r,u,t),pn(t,n.waypoints,{isDefault:!!i.default&&r!=="Otherwise"&&(s?.outgoing.length??0)>1,add:o.readOnly?void 0:
this.labels.middle(n,u)})}words(t,n,o,r){if(!r.parentElement?.classList.contains("djs-element")||(this.unword(t),!n||!o))return;let i=A("g",{class:"djs-element \
words","data-element-id":t.id},this.canvas.getLayer("words",1)),s=A("g",{class:r.getAttribute("class")??""},i);Kl(s,n,o);for(let a of["selected","hover","djs-dr\
agging"])i.classList.toggle(a,!!this.canvas.hasMarker(t,a));this.holders.set(t,i)}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){
return`M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(n=>`${n.x} ${n.y}`).join("L")}};async function du(e,t){
let n=await fetch(t);if(!n.ok)return;let o=new DOMParser().parseFromString(await n.text(),"image/svg+xml"),r=A("defs",{},e);for(let i of o.querySelectorAll("sym\
bol")){let s=document.importNode(i,!0);s.id=`icon-${i.id}`,r.appendChild(s)}}var zr=16,Fr=8,pu=36,pm=4e4;function gu(e,t,n,o,r){let i=mu([e.x,t.x,(e.x+t.x)/2],r.map(m=>[m.x-zr,m.x+m.width+zr])),s=mu([e.y,t.y,(e.y+t.y)/2],r.map(m=>[m.y-zr,
m.y+m.height+zr]));if(i.length*s.length>pm)return null;let a=i.length,c=(m,v,p,y)=>{let k=Math.min(m,p),b=Math.max(m,p),M=Math.min(v,y),S=Math.max(v,y);return r.
some(O=>k<O.x+O.width+Fr&&b>O.x-Fr&&M<O.y+O.height+Fr&&S>O.y-Fr)},l=s.indexOf(e.y)*a+i.indexOf(e.x),u=s.indexOf(t.y)*a+i.indexOf(t.x),f=a*s.length,h=new Float64Array(
f*2).fill(1/0),d=new Int32Array(f*2).fill(-1),g=new xs,_=m=>Math.abs(i[m%a]-t.x)+Math.abs(s[Math.floor(m/a)]-t.y),x=n.x===e.x?1:0,C=o.x===t.x?1:0;for(h[l*2+x]=0,
g.push(l*2+x,_(l));g.size>0;){let m=g.pop(),v=m>>1,p=m&1;if(v===u&&p===C)return w(m);let y=v%a,k=Math.floor(v/a);for(let[b,M]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=y+
b,O=k+M;if(S<0||O<0||S>=a||O>=s.length)continue;let j=O*a+S,H=(M!==0?1:0)!==p,V=h[m]+Math.abs(i[S]-i[y])+Math.abs(s[O]-s[k])+(H?pu:0),Yt=j*2+(M!==0?1:0);V>=h[Yt]||
c(i[y],s[k],i[S],s[O])||(h[Yt]=V,d[Yt]=m,g.push(Yt,V+_(j)))}if(v===u){let b=u*2+C,M=h[m]+pu;M<h[b]&&(h[b]=M,d[b]=m,g.push(b,M))}}return null;function w(m){let v=[];
for(let p=m;p>=0;p=d[p]){let y=p>>1;v.push({x:i[y%a],y:s[Math.floor(y/a)]})}return we([n,...v.reverse(),o])}}function mu(e,t){return[...new Set([...e,...t.flat()])].
sort((n,o)=>n-o)}var xs=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,n){let o=this.items.push(t)-1;for(this.ranks.
push(n);o>0;){let r=o-1>>1;if(this.ranks[r]<=this.ranks[o])break;this.swap(o,r),o=r}}pop(){let t=this.items[0],n=this.items.pop(),o=this.ranks.pop();return this.
items.length>0&&(this.items[0]=n,this.ranks[0]=o,this.sink(0)),t}sink(t){for(;;){let n=t;for(let o of[2*t+1,2*t+2])o<this.items.length&&this.ranks[o]<this.ranks[n]&&
(n=o);if(n===t)return;this.swap(t,n),t=n}}swap(t,n){[this.items[t],this.items[n]]=[this.items[n],this.items[t]],[this.ranks[t],this.ranks[n]]=[this.ranks[n],this.
ranks[t]]}};var Wr=22,mm=9,xu=9,lo={bend:32,hit:4e3,crossing:26,beside:3},Vr=class{static $inject=["space","looks"];constructor(t,n){this.space=t,this.looks=n}route(t){let{
source:n,target:o}=t,r=jr(this.looks,n,t.exit,t.sourceRect??n),i=$r(this.looks,o,t.targetRect??o),s=this.plain(t,r,i);return s.hits===0||t.quick?s.points:this.around(
t,r,i)??s.points}plain(t,n,o){let r={points:[],cost:1/0,hits:1/0},i=t.source.outgoing?.length??0,s=t.target.incoming?.length??0;for(let a of n)for(let c of o)if(!(a.
cost+c.cost>=r.cost))for(let l of vm(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let u=a.cost+c.cost+yu(l)+lo.bend*(l.length-2)+xm(l,a,c,i,s);if(u>=r.cost)
continue;let{hits:f,price:h}=this.price(l,t),d=u+h;d<r.cost&&(r={points:l,cost:d,hits:f})}return r}price(t,n){let o=0,r=0;for(let i=1;i<t.length;i++){let s=t[i-
1],a=t[i],c=so(s,a);for(let l of this.space.shapes.touching(_t(c,mm)))this.inTheWay(l.owner,n,i===1,i===t.length-1,c)&&o++;for(let l of this.space.flows.touching(
_t(c,xu)))gm(l.owner,n)||(r+=ym(s,a,l.from,l.to))}return(this.strikes(t,n.sourceRect??n.source)||this.strikes(t,n.targetRect??n.target))&&o++,{hits:o,price:r+o*
lo.hit}}strikes(t,n){let o=_t(n,-2);for(let r=1;r<t.length;r++)if(io(so(t[r-1],t[r]),o))return!0;return!1}inTheWay(t,n,o,r,i){let{source:s,target:a,ignore:c}=n;
return t===s||t===a||c?.has(t)||Gr(t,s)||Gr(t,a)?!1:(t===s.host||t.host===s)&&o?io(i,_t(t,-2)):t.host===a&&r?io(i,_t(t,-2)):!0}around(t,n,o){let{source:r,target:i,
ignore:s}=t,a=null;for(let c of n.slice(0,2)){for(let l of o){let u=_t(wm(so(c,l),t.sourceRect??r),260),f=[];for(let g of this.space.shapes.touching(u)){let _=g.
owner;_===r||_===i||s?.has(_)||Gr(_,r)||Gr(_,i)||f.push(g.rect)}f.push(vu(t.sourceRect??r),vu(t.targetRect??i));let h=gu(Kr(c),Kr(l),c,l,f);if(!h)continue;let d=c.
cost+l.cost+yu(h)+lo.bend*(h.length-2);(!a||d<a.cost)&&(a={points:h,cost:d})}if(a)break}return a&&this.apart(a.points,t)}apart(t,n){let o=t,r=this.price(t,n).price;
for(let i=1;i<t.length-2&&r>0;i++){let s=t[i].x===t[i+1].x;for(let a of[12,-12,24,-24]){let c=o.map((u,f)=>f===i||f===i+1?{x:u.x+(s?a:0),y:u.y+(s?0:a)}:u),l=this.
price(c,n).price;l<r&&([o,r]=[c,l])}}return o}};function Gr(e,t){for(let n=t?.parent;n;n=n.parent)if(n===e)return!0;return!1}function gm(e,t){return e===t.connection||
t.ignore?.has(e)||e.target===t.target?!0:e.source===t.source&&(e.flow?.exit??"")===t.exit}function ym(e,t,n,o){let r=e.x===t.x,i=n.x===o.x;if(r!==i)return lo.crossing;
if(Math.abs(r?e.x-n.x:e.y-n.y)>xu)return 0;let[a,c,l,u]=r?[e.y,t.y,n.y,o.y]:[e.x,t.x,n.x,o.x],f=Math.min(Math.max(a,c),Math.max(l,u))-Math.max(Math.min(a,c),Math.
min(l,u));return Math.max(0,f)*lo.beside+20}function Kr(e){return{x:e.x+Ir[e.side].x*Wr,y:e.y+Ir[e.side].y*Wr}}function*vm(e,t,n,o){let r=Kr(e),i=Kr(t),s=[[],[{
x:i.x,y:r.y}],[{x:r.x,y:i.y}]],a=(r.x+i.x)/2;for(let f of[r.x,i.x,a,r.x+12,i.x-12,r.x+24,i.x-24])s.push([{x:f,y:r.y},{x:f,y:i.y}]);let c=Math.min(n.y,o.y),l=Math.
max(n.y+n.height,o.y+o.height),u=n.y>o.y?(o.y+o.height+n.y)/2:(n.y+n.height+o.y)/2;for(let f of[u,l+30,l+44,c-30,c-44])s.push([{x:r.x,y:f},{x:i.x,y:f}]);for(let f of s){
let h=we([e,r,...f,i,t]);h&&(yield h)}}function yu(e){let t=0;for(let n=1;n<e.length;n++)t+=Math.abs(e[n].x-e[n-1].x)+Math.abs(e[n].y-e[n-1].y);return t}function xm(e,t,n,o,r){
if(e.length!==4||e[1].x!==e[2].x)return 0;let i=o>1?t.x+Wr:r>1?n.x-Wr:(t.x+n.x)/2;return Math.abs(e[1].x-i)*.05}function wm(e,t){let n=Math.min(e.x,t.x),o=Math.
min(e.y,t.y);return{x:n,y:o,width:Math.max(e.x+e.width,t.x+t.width)-n,height:Math.max(e.y+e.height,t.y+t.height)-o}}function vu({x:e,y:t,width:n,height:o}){return{
x:e,y:t,width:n,height:o}}var uo="document.update",ws=class{static $inject=["documentModel","eventBus"];constructor(t,n){this.model=t,this.eventBus=n}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let n=new Set;for(let o of t.set){let{element:r,key:i}=o;[r[i],o.value]=[o.value,r[i]],i==="order"&&n.add(r.source),n.add(r);for(let s of r.
outgoing??r.source?.outgoing??[])n.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...n].filter(o=>o?.parent)}},Yr=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,n,o,r,i,s){
this.stack=t,this.model=n,this.registry=o,this.looks=r,t.registerHandler(uo,ws),i.on(`commandStack.${uo}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,n="Change"){let o=[],r=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=ot(
c.block,a),u=this.looks.exits(c.block).map(f=>f.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(u!==this.looks.exits(l).map(f=>f.name).join()&&
r.push(...c.outgoing),o.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&ot(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&r.push(c),o.push({element:c,key:"flow",value:l}))}o.push(...this.reordered(t.order??[]));let i=t.document?ot(this.model.
head,t.document):this.model.head;o.length===0&&i===this.model.head||this.stack.execute(uo,{set:o,shifted:r,head:i===this.model.head?null:i,label:n})}reordered(t){
let n=t.map(r=>this.find(r,"flow")).filter(Boolean),o=n.map(r=>r.order).sort((r,i)=>r-i);return n.map((r,i)=>({element:r,key:"order",value:o[i]})).filter(r=>r.value!==
r.element.order)}find(t,n){let o=this.registry.get(t),r=i=>i&&Cr(i)===t&&(n?i[n]:i.block||i.flow||i.pool||i.lane);return r(o)?o:this.registry.find(r)}};var Ur=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,n,o){super(t),this.preExecute("shape.delete",2e3,({shape:r,hints:i})=>{if(!r.
block||i?.nested||r.incoming.length!==1||r.outgoing.length!==1)return;let[s]=r.incoming,[a]=r.outgoing;o.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&n.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},qr=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,n,o){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,r=>{let i=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set;
for(let a of i)if(!(!a.block||a.host))for(let{owner:c}of o.flows.touching(_t(a,4)))c.parent&&c.source!==a&&c.target!==a&&!_m(c,a)&&s.add(c);for(let a of s)n.layoutConnection(
a)},!0)}};function _m(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var Zr=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",n=>{n.wasBent=n.connection.bent,n.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",n=>{n.connection.
bent=n.wasBent},!0)}},Xr=class extends F{static $inject=["eventBus","commandStack"];constructor(t,n){super(t),this.postExecuted(["elements.move","elements.creat\
e"],300,o=>{let r=o.closure?Object.values(o.closure.allShapes):o.elements,i=[];for(let s of r){if(!s.block||s.parent?.block)continue;let a=bm(s);if(a===void 0)continue;
let c=ot(s.block,{lane:a||void 0});c!==s.block&&i.push({element:s,key:"block",value:c})}i.length>0&&n.execute(uo,{set:i,shifted:[],head:null,label:"Change lane"})},
!0)}};function bm(e){let t=e.parent?.pool?e.parent.children.filter(o=>o.lane):[];if(t.length===0)return;let n=e.y+e.height/2;return t.find(o=>n>=o.y&&n<o.y+o.height)?.
lane.id??""}var Qr=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,n,o){super(t),this.postExecuted(["elements.move","elements.creat\
e","shape.resize"],400,r=>{let i=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set(i.map(a=>a.parent).filter(a=>a?.block&&ut(o.kind(a.
block.kind),a)==="container"));for(let a of s){let c=km(a);c&&n.resizeShape(a,c)}},!0)}};function km(e){let{x:t,y:n}=e,o=t+e.width,r=n+e.height;for(let s of e.children)
s.waypoints||s.host||(t=Math.min(t,s.x-24),n=Math.min(n,s.y-52),o=Math.max(o,s.x+s.width+32),r=Math.max(r,s.y+s.height+28));return t===e.x&&n===e.y&&o===e.x+e.width&&
r===e.y+e.height?null:{x:t,y:n,width:o-t,height:r-n}}var Jr=class extends F{static $inject=["eventBus","looks"];constructor(t,n){super(t);let o=i=>{if(i.pool||i.
lane)return 0;if(i.waypoints)return 2;let s=ut(n.kind(i.block?.kind),i);return s==="frame"||s==="container"?1:i.host?4:3},r=(i,s)=>{let a=s.children.filter(l=>l!==
i),c=a.length;for(;c>0&&o(a[c-1])>o(i);)c--;return c};this.preExecute(["shape.create","connection.create"],i=>{i.parentIndex=r(i.shape??i.connection,i.parent)},
!0),this.preExecute(["shape.move","connection.move"],i=>{let s=i.shape??i.connection,a=i.newParent||s.parent;i.newParentIndex=a===s.parent?a.children.indexOf(s):
r(s,a)},!0)}},ti=class{static $inject=["eventBus","elementRegistry"];constructor(t,n){let o=new Set,r=({context:i})=>{let{connection:s}=i;for(let a of[s.source,
s.target,i.source,i.target,i.oldSource,i.oldTarget,i.newSource,i.newTarget])a&&o.add(a)};for(let i of["create","delete","reconnect","layout"])t.on([`commandStac\
k.connection.${i}.execute`,`commandStack.connection.${i}.executed`,`commandStack.connection.${i}.revert`,`commandStack.connection.${i}.reverted`],r);t.on("eleme\
nts.changed",100,()=>{let i=[...o];o.clear();for(let s of i){let a=s.parent&&n.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function T(e,t={},n=[]){let o=document.createElement(e);for(let[r,i]of Object.entries(t))i!==void 0&&o.setAttribute(r,i);return o.append(...n),o}var wu="";function _u(e){
wu=e}function ht(e){let t="http://www.w3.org/2000/svg",n=document.createElementNS(t,"svg");n.setAttribute("class","icon"),n.setAttribute("aria-hidden","true"),n.
setAttribute("viewBox","0 0 24 24");let o=document.createElementNS(t,"use");return o.setAttribute("href",`${wu}#${e}`),n.append(o),n}function tt(e,t,n,{keys:o,className:r,
text:i}={}){let s=T("button",{type:"button",class:r??"canvas-button","aria-label":t,title:o?`${t} (${o})`:t,"aria-keyshortcuts":void 0},[ht(e)]);return i&&s.append(
T("span",{},[i])),s.addEventListener("click",n),s}var Em=50,ei=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename"];constructor(t,n,o,r,i,s,a){if(this.eventBus=t,this.
canvas=n,this.looks=o,this.selection=r,this.actions=i,this.connect=s,this.rename=a,this.bar=T("div",{class:"toolbar",role:"toolbar","aria-label":"What to do wit\
h the selection",hidden:""}),!o.readOnly){for(let c of["mousedown","click","dblclick"])this.bar.addEventListener(c,l=>l.stopPropagation());t.on("canvas.init",()=>n.
getContainer().append(this.bar)),t.on("selection.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.follow()),t.on(["drag.sta\
rt","rename.begin"],()=>this.hide()),t.on(["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}show(){let t=this.selection.get().
filter(o=>o.parent&&(o.block||o.flow));if(t.length===0)return this.hide();let n=t.length>1?this.forMany(t):t[0].flow?this.forFlow(t[0]):this.forBlock(t[0]);this.
bar.replaceChildren(...n),this.bar.hidden=!1,this.follow()}forBlock(t){let n=[];if(this.looks.exits(t.block).length>0){n.push(tt("plus","Add what comes next",()=>this.
eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let o=tt("spline","Connect to another block",()=>this.eventBus.fire("connect.keys",{source:t}),{keys:"C"});o.
addEventListener("mousedown",r=>{r.button===0&&this.connect.start(r,t,this.connect.firstFree(t))}),n.push(o)}return n.push(tt("pencil","Rename",()=>this.rename.
begin(t),{keys:"F2"}),this.duplicate(),this.remove()),n}forFlow(t){return[tt("plus","Insert a block here",()=>this.eventBus.fire("picker.ask",{flow:t}),{keys:"A"}),
tt("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forMany(t){let n=t.filter(r=>r.block),o=[T("span",{class:"toolbar-count"},[`${n.
length||t.length} selected`])];return n.length>1&&o.push(tt("align-horizontal-justify-center","Line up in a row",()=>this.actions.trigger("alignElements",{type:"\
middle"})),tt("align-vertical-justify-center","Line up in a column",()=>this.actions.trigger("alignElements",{type:"center"}))),o.push(this.duplicate(),this.remove()),
o}duplicate(){return tt("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return tt("trash-2","Delete",()=>this.actions.trigger(
"removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.get().filter(c=>c.parent);if(t.length===
0)return this.hide();let n=ie(t),o=this.canvas.viewbox(),r=this.bar.childElementCount*35+10,i=(n.x+n.width/2-o.x)*o.scale-r/2,s=(n.y-o.y)*o.scale-Em,a=(n.y+n.height-
o.y)*o.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(i,o.outer.width-r-8)))}px`,this.bar.style.top=`${Math.round(s<8?a:s)}px`}};function ie(e){
let t=1/0,n=1/0,o=-1/0,r=-1/0;for(let i of e){let s=i.waypoints??[{x:i.x,y:i.y},{x:i.x+i.width,y:i.y+i.height}];for(let a of s)t=Math.min(t,a.x),n=Math.min(n,a.
y),o=Math.max(o,a.x),r=Math.max(r,a.y)}return{x:t,y:n,width:o-t,height:r-n}}var bu=340,ku=420,ni=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,n,o,r){this.canvas=n,this.looks=o,this.insert=r,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",i=>this.ask(i)),t.on(["canvas.viewbox.changing","drag.start","diagram.destroy"],()=>this.close()),this.outside=i=>{
this.open&&!this.open.contains(i.target)&&this.close()}}ask(t){this.close();let n=this.offered(t),o=t.title??(t.source?"What happens next?":t.flow?"What happens\
 in between?":"Add a block"),r=T("input",{type:"search",placeholder:"Search, for example “approval”","aria-label":o,autocomplete:"off",spellcheck:"false",role:"\
combobox","aria-expanded":"true","aria-controls":"picker-list"}),i=T("div",{class:"picker-list",id:"picker-list",role:"listbox","aria-label":o}),s=T("div",{class:"\
picker",role:"dialog","aria-label":o},[T("div",{class:"picker-title"},[o]),T("div",{class:"picker-search"},[ht("search"),r]),i]);this.open=s,this.canvas.getContainer().
append(s),this.place(s,t);let a={kinds:n,ask:t,input:r,list:i,at:0,rows:[]};this.fill(a),r.addEventListener("input",()=>this.fill(a)),s.addEventListener("keydow\
n",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());document.addEventListener("mousedown",this.
outside,!0),r.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([n,o])=>({...o,offer:n})).filter(n=>{if(t.group&&n.group!==t.group)return!1;
if(!t.source&&!t.flow)return n.shape!=="event";let o={id:"",kind:n.kind};return this.looks.canBeEntered(o)&&(!t.flow||this.looks.exits(o).length>0)})}fill(t){let n=t.
input.value.toLowerCase().split(/\s+/).filter(Boolean),o=t.kinds.map(i=>({kind:i,score:Sm(i,n)})).filter(i=>i.score>0);n.length>0&&o.sort((i,s)=>s.score-i.score),
t.list.replaceChildren(),t.rows=[];let r="";for(let{kind:i}of o){n.length===0&&i.group!==r&&(r=i.group,t.list.append(T("div",{class:"picker-group",role:"present\
ation"},[i.heading??r])));let s=T("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":i.offer},[T("span",{class:`kind-tile ${ao(i.
group)}`},[ht(i.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-name"},[i.name]),T("span",{class:"picker-summary"},[i.summary??""])])]),a=t.rows.
length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.append(s)}o.length===0&&t.list.append(
T("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,n){t.rows[t.at]?.setAttribute("aria-selected","false"),t.
at=Math.max(0,Math.min(n,t.rows.length-1));let o=t.rows[t.at];o?.setAttribute("aria-selected","true"),o?.scrollIntoView({block:"nearest"}),t.input.setAttribute(
"aria-activedescendant",o?.id??"")}key(t,n){t.stopPropagation();let o={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in o)this.point(n,n.at+o[t.key]);else if(t.
key==="Enter")this.pick(n,n.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,n){let o=t.rows[n]?.dataset.offer;o&&
(this.close(!0),this.add(o,t.ask))}add(t,n){if(n.flow)return this.insert.into(n.flow,t);if(!n.source)return this.insert.alone(t,n.at??_s(this.canvas));let o=this.
insert.factory.newBlock(t),r=n.at&&{x:Math.round((n.at.x+o.width/2)/10)*10,y:Math.round(n.at.y/10)*10};return this.insert.append(n.source,t,n.exit,r)}place(t,n){
let o=this.canvas.viewbox(),{width:r,height:i}=o.outer,s=l=>({x:(l.x-o.x)*o.scale,y:(l.y-o.y)*o.scale}),a={x:r/2-bu/2,y:i/2-ku/2};if(n.at)a=s(n.at);else if(n.source)
a=s({x:n.source.x+n.source.width+40/o.scale,y:n.source.y-20});else if(n.flow){let l=n.flow.waypoints,u=l.length>>1,f=s({x:(l[u-1].x+l[u].x)/2,y:(l[u-1].y+l[u].y)/
2});a={x:f.x+16,y:f.y+16}}let c=Math.min(ku,i-24);t.style.maxHeight=`${c}px`,t.style.left=`${Math.max(12,Math.min(a.x,r-bu-12))}px`,t.style.top=`${Math.max(12,Math.
min(a.y,i-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("mousedown",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),
this.eventBus.fire("picker.closed",{}))}};function _s(e){let{x:t,y:n,width:o,height:r}=e.viewbox();return{x:t+o/2,y:n+r/2}}function Sm(e,t){let n=1,o=e.name.toLowerCase();
for(let r of t)if(o.startsWith(r))n+=8;else if(o.includes(r))n+=5;else if(`${e.group} ${e.kind}`.toLowerCase().includes(r))n+=3;else if((e.summary??"").toLowerCase().
includes(r))n+=2;else return 0;return n}var Eu="segue.clipboard",Su=30,oi=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,n,o,r,i,s,a,c){
this.selection=n,this.factory=o,this.modeling=r,this.canvas=i,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
n=>n.block&&n.parent));for(let n of t){for(let o of n.children??[])o.block&&t.add(o);for(let o of n.attachers??[])t.add(o)}for(let n of t)n.host&&!t.has(n.host)&&
t.delete(n);return t}fragment(){let t=this.chosen(),n=[...t].flatMap(o=>o.outgoing).filter(o=>t.has(o.target));return{blocks:[...t].sort((o,r)=>o.order-r.order).
map(o=>({block:{...o.block,parent:o.parent.block?.id,host:o.host?.block.id},x:o.x,y:o.y,width:o.width,height:o.height,facts:this.looks.factsOf(o.block)})),flows:n.
sort((o,r)=>o.order-r.order).map(o=>({flow:{...o.flow,from:o.source.block.id,to:o.target.block.id},points:o.waypoints.map(r=>({x:r.x,y:r.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(Eu,Fe(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(Eu);if(!t)return;let n=Xn(t);this.pasted++;let o=ie(n.blocks),r=this.canvas.viewbox(),i=o.x<r.x+r.width&&r.x<o.x+o.width&&o.y<r.y+r.height&&r.y<o.y+o.height,
s=_s(this.canvas),a=i?{x:Su*this.pasted,y:Su*this.pasted}:{x:bs(s.x-o.x-o.width/2),y:bs(s.y-o.y-o.height/2)};this.add(n,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let n=ie(t.blocks),o=bs(n.height+44),r=()=>[...this.space.shapes.touching({...n,y:n.y+o-10})].some(i=>this.looks.block(i.owner).form!==
"container");for(let i=0;i<12&&r();i++)o+=60;this.add(t,{x:0,y:o})}add(t,n){let o=new Map,r=[];for(let{block:i,x:s,y:a,width:c,height:l,facts:u}of t.blocks){let f=this.
factory.newBlock(i.kind,{x:s+n.x,y:a+n.y,width:c,height:l}),{parent:h,host:d,lane:g,..._}=i;f.block={..._,id:f.block.id},u&&this.looks.learn(f.block,u),h&&o.has(
h)&&(f.parent=o.get(h)),d&&o.has(d)&&(f.host=o.get(d)),o.set(i.id,f),r.push(f)}for(let{flow:i,points:s}of t.flows){let a=o.get(i.from),c=o.get(i.to);if(!a||!c)continue;
let{id:l,from:u,to:f,...h}=i,d=s.map(g=>({x:g.x+n.x,y:g.y+n.y}));r.push(this.factory.createConnection({flow:h,source:a,target:c,waypoints:d,parent:oo(a,c)??void 0}))}
this.create(r)}create(t){let n=ie(t),o={x:Math.round(n.x+n.width/2),y:Math.round(n.y+n.height/2)},r=this.modeling.createElements(t,o,this.ground(),{autoSelect:!1});
this.selection.select(r.filter(i=>i.block&&!i.parent?.block))}ground(){return this.canvas.getRootElement()}};function bs(e){return Math.round(e/10)*10}var ri="flow.draw",Mm=10,ii=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,n,o,r,i,s,a,c){this.
dragging=n,this.rules=o,this.looks=r,this.router=i,this.canvas=s,this.insert=a,!r.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return this.start(l.originalEvent,l.element,u),!0}),t.on("element.click",
2500,l=>{let u=this.exitAt(l.element,l.originalEvent);if(u!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,exit:u}),!1}),t.on(`${ri}.mov\
e`,l=>this.preview(l)),t.on(`${ri}.end`,l=>{let{source:u,exit:f}=l.context,h=l.hover;if(this.allowed(u,h,f)){let g=a.connect(u,h,f);return c.select(g),!0}return(!h?.
block||r.block(h).form==="container"||r.block(h).form==="frame")&&!h?.waypoints&&t.fire("picker.ask",{source:u,exit:f,at:{x:l.x,y:l.y}}),!1}),t.on([`${ri}.clean\
up`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,n,o,r=!1){this.dragging.init(t,ri,{autoActivate:r,cursor:"crosshair",keepSelection:!0,data:{
shape:n,context:{source:n,exit:o}}})}allowed(t,n,o){return!!(n?.block&&this.rules.allowed("connection.create",{source:t,target:n,exit:o}))}exitAt(t,n){if(!t.block||
this.canvas.zoom()<.4)return null;let o=this.looks.exits(t.block),r=this.canvas.viewbox(),i=this.canvas.getContainer().getBoundingClientRect(),s=r.x+(n.clientX-
i.left)/r.scale,a=r.y+(n.clientY-i.top)/r.scale,c=re(t,o);for(let l=0;l<o.length;l++){let u=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];if(Math.hypot(
s-u.x,a-u.y)<=Mm)return o[l].name;let f=t.host||t.outgoing.some(d=>(d.flow.exit??"")===o[l].name),h=ys(o[l],u.side);if(!f&&Math.hypot(s-u.x-h.x,a-u.y-h.y)<=gs)return o[l].
name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:n,hover:o}=t,{source:r,exit:i}=n;n.gfx??=A("g",{class:"flow-preview flow"},this.
canvas.getActiveLayer()),n.gfx.replaceChildren();let s=this.allowed(r,o,i),a=s?this.router.route({source:r,target:o,exit:i,quick:!0}):Cm(this.startOf(r,i),{x:t.
x,y:t.y});pn(n.gfx,a);let c=o?.block&&o!==r&&!s&&!["container","frame"].includes(this.looks.block(o).form);this.mark(n,o?.block&&o!==r?o:null,s?"connect-ok":c?"\
connect-not-ok":"")}mark(t,n,o){let r=t.marked;r&&(r.shape!==n||r.marker!==o)&&(r.marker&&r.shape.parent&&this.canvas.removeMarker(r.shape,r.marker),t.marked=null),
n&&o&&!t.marked&&(this.canvas.addMarker(n,o),t.marked={shape:n,marker:o})}startOf(t,n){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};let o=this.looks.exits(t.
block);return re(t,o)[Math.max(0,o.findIndex(r=>r.name===n))]}};function Cm(e,t){if(e.side==="b"&&t.y>e.y+20)return we([e,{x:e.x,y:t.y},t])??[e,t];let n=t.x>e.x+
40?(e.x+t.x)/2:e.x+26,r=Math.abs(e.y-t.y)<6&&t.x>e.x?[e,{x:t.x,y:e.y}]:[e,{x:n,y:e.y},{x:n,y:t.y},t];return we(r)??[e,t]}var Mu="abcdefghijkmnpqrstuvwxyz23456789",si=class extends Bt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,n,o){super(),this.looks=t,
this.model=n,this.registry=o}newBlock(t,n={}){let o=this.looks.offers.get(t)??this.looks.kind(t),r=o?.kind??t,i=this.newId(r),s={id:i,kind:r,...o?.props?{props:structuredClone(
o.props)}:{}};return super.createShape({...hn(o,r),...n,id:i,block:s,order:this.model.nextOrder()})}create(t,n={}){if(t!=="connection"||n.flow?.id)return super.
create(t,n);let o=this.newId("flow");return super.create("connection",{...n,id:o,flow:{id:o,from:"",...n.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let n=crypto.getRandomValues(new Uint8Array(7)),o=`${t}_${Array.from(n,r=>Mu[r%Mu.length]).join("")}`;if(!this.registry.get(o))return o}}};var ai=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules"];constructor(t,n,o,r,i,s,a,c){super(t),
this.modeling=n,this.factory=o,this.looks=r,this.space=i,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elements.create",2e3,l=>this.
dropped(l,l.elements,"parent"),!0),this.preExecute("elements.move",2e3,l=>this.dropped(l,l.shapes,"newParent"),!0),this.postExecuted(["elements.create","element\
s.move"],500,l=>{let u=(l.elements??l.shapes)[0];l.into?.parent&&u&&this.within(u,l.into)},!0)}dropped(t,n,o){let r=t[o];r&&(r.waypoints?(t[o]=r.parent,n.length===
1&&this.fitsInto(n[0],r)&&(t.into=r,t.position&&this.align(t.position,r,n[0]))):(r.lane||r.block&&this.looks.block(r).form==="frame")&&(t[o]=r.parent))}fitsInto(t,n){
return!t.block||t.host||t.incoming?.length||t.outgoing?.length||n.source===t||n.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>
0}align(t,n,o){let r=n.waypoints;for(let c=1;c<r.length;c++){let[l,u]=[r[c-1],r[c]],f=t.x>=Math.min(l.x,u.x)&&t.x<=Math.max(l.x,u.x);l.y===u.y&&f&&Math.abs(t.y-
l.y)<24&&(t.y=l.y)}let{source:i}=n,s=Math.abs(t.y-i.y-i.height/2)<(i.height+o.height)/2+10,a=i.x+i.width+ft.column*.75+o.width/2;s&&n.target.x>i.x&&t.x<a&&(t.x=
Math.ceil(a/10)*10)}within(t,n){let o=n.target,r=!!this.looks.exits(t.block)[0]?.name,i=t.x+t.width+(r?ft.labelled:ft.column)-o.x;n.source.x<t.x&&o.x>n.source.x&&
i>0&&Rm(t,o)&&this.makeRoom(o,Math.ceil(i/10)*10,t),this.modeling.reconnectEnd(n,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,o,this.looks.exits(t.block)[0].name)}connect(t,n,o){
let r=o?{flow:{exit:o}}:{};return this.modeling.createConnection(t,n,r,oo(t,n)??this.canvas.getRootElement())}makeRoom(t,n,o){let r=new Set([t]);for(let i of r){
for(let{target:s}of i.outgoing)s.x>=t.x&&s.parent===t.parent&&s!==o&&r.add(s);for(let s of i.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==o&&r.add(
a)}this.modeling.moveElements([...r],{x:n,y:0},t.parent,{autoResize:!0})}append(t,n,o=this.freeExit(t),r){let i=this.factory.newBlock(n),s=r??this.placeAfter(t,
i,o),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements([i],s,a,{autoSelect:!1});return this.rules.allowed("connection.create",{source:t,target:c})&&
this.connect(t,c,o),this.present(c)}into(t,n){let o=this.factory.newBlock(n);if(!this.fitsInto(o,t))return null;let r=t.waypoints,i=[r[0],r[1]];for(let l=1;l<r.
length;l++)Math.abs(r[l].x-r[l-1].x)>Math.abs(i[1].x-i[0].x)&&(i=[r[l-1],r[l]]);let a=Math.abs(i[1].x-i[0].x)>o.width+60?(i[0].x+i[1].x)/2:Math.min(i[0].x,i[1].
x)+ft.column*.75+o.width/2,[c]=this.modeling.createElements([o],{x:a,y:i[0].y},t,{autoSelect:!1});return this.present(c)}alone(t,n){let o=this.factory.newBlock(
t),r=this.freeNear(o,{x:Math.round(n.x/10)*10,y:Math.round(n.y/10)*10},[0,1,-1,2,-2,3,-3]),[i]=this.modeling.createElements([o],r,this.canvas.getRootElement(),{
autoSelect:!1});return this.present(i)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),t}freeExit(t){let n=this.looks.exits(
t.block),o=new Set(t.outgoing.map(r=>r.flow.exit??""));return(n.find(r=>!o.has(r.name))??n[0])?.name??""}placeAfter(t,n,o){let r=this.looks.exits(t.block),i=Math.
max(0,r.findIndex(u=>u.name===o)),s=o||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?ft.labelled:ft.column)+n.width/2,c=t.y+t.height/2;if(t.host)
return this.freeNear(n,{x:t.x+t.width/2+60+n.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(i===0)return this.freeNear(n,{x:a,y:c},[0,1,-1,2,-2,3,-3,4,5]);let l=re(
t,r)[i];return this.freeNear(n,{x:Math.max(a,l.x+60+n.width/2),y:c+n.height+ft.row},[0,1,2,3,4,5])}freeNear(t,n,o){let r=t.height+ft.row;for(let i of o){let s=n.
y+i*r,a={x:n.x-t.width/2,y:s-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(_t(a,16))].some(l=>this.looks.block(l.owner).form!=="c\
ontainer"))return{x:n.x,y:s}}return{x:n.x,y:n.y+o.length*r}}};function Rm(e,t){return e.y<t.y+t.height&&t.y<e.y+e.height}var Am="Alt + arrow keys",Cu=[["Tab, Shift+Tab","Next, previous block along the flow"],[Am,"Follow the flow; up and down between branches"],["A","Add what comes\
 next"],["C","Connect to another block"],["F2, double-click","Rename"],["Enter","Properties of the block"],["Arrow keys","Move the selection (with Shift: furthe\
r)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what lie\
s in a rectangle"],["Ctrl+F","Search"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"]],ci=class{static $inject=["eventBus","keyboard","selection","l\
ooks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect"];constructor(t,n,o,r,i,s,a,c,l,u,f,h){this.eventBus=t,this.selection=o,
this.walk=i,this.rules=u,this.insert=f,this.drawing=null,n.addListener(3e3,({keyEvent:d})=>this.drawing&&this.drawKey(d)?!0:this.read(d,s,a,c,l,r,n)||void 0),t.
on("connect.keys",({source:d})=>{this.drawing={source:d,exit:h.firstFree(d)},this.say("Choose where the flow goes: Tab to a block and press Enter, or click it. \
Escape stops.")}),t.on("element.click",2400,({element:d})=>{if(this.drawing){if(!d.block){this.drawing=null;return}return this.draw(d),!1}})}read(t,n,o,r,i,s,a){
let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&t.key.startsWith("Arrow")?this.walk.along(t.key):
l&&t.key.toLowerCase()==="f"?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(i):l||t.altKey?!1:t.key.startsWith("Arrow")&&!c?r.pan(t.key):t.key===
"1"?(r.fit(),!0):t.key==="+"||t.key==="="?(r.step(1),!0):t.key==="-"?(r.step(-1),!0):t.key==="?"?this.fire("help.ask"):t.key==="Escape"&&c?(this.selection.select(
null),!0):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?!1:t.key==="F2"&&c?(o.begin(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.
flow?{flow:c}:c?.block&&s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):
!1}fire(t,n={}){return this.eventBus.fire(t,n),!0}all(t){return this.selection.select(t.filter(n=>n.block&&!n.parent?.block)),!0}drawKey(t){if(t.key==="Escape")
return this.drawing=null,this.say("No flow was drawn."),!0;let[n]=this.selection.get();return t.key!=="Enter"||!n?.block?!1:(this.draw(n),!0)}draw(t){let{source:n,
exit:o}=this.drawing;if(this.drawing=null,!this.rules.allowed("connection.create",{source:n,target:t,exit:o}))return this.say("A flow cannot go there.");this.selection.
select(this.insert.connect(n,t,o)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var Om=24,li=class{static $inject=["eventBus","router","canvas"];constructor(t,n,o){t.on("shape.move.start",400,({context:r})=>{let i=Tm(r.shapes),s=new Set;for(let a of i)
for(let c of[...a.incoming,...a.outgoing])i.has(c.source)!==i.has(c.target)&&s.add(c);r.moving=i,r.tied=s.size<=Om?[...s]:[]}),t.on("shape.move.move",400,({context:r,
dx:i,dy:s})=>{if(!r.tied?.length)return;r.live??=A("g",{class:"live-flows"},o.getActiveLayer()),r.live.replaceChildren();let a=new Set([...r.moving,...r.tied]),
c=l=>({x:l.x+i,y:l.y+s,width:l.width,height:l.height});for(let l of r.tied){let{source:u,target:f,flow:h}=l,d=n.route({source:u,target:f,exit:h.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:r.moving.has(u)?c(u):void 0,targetRect:r.moving.has(f)?c(f):void 0});pn(A("g",{class:"flow flow-live"},r.live),d)}}),t.on("shape.mo\
ve.cleanup",({context:r})=>r.live?.remove())}};function Tm(e){let t=new Set(e);for(let n of t){for(let o of n.children??[])o.waypoints||t.add(o);for(let o of n.
attachers??[])t.add(o)}return t}var ui=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,n,o,r){this.eventBus=t,this.canvas=n,this.looks=o,this.commands=r,this.field=
null,!o.readOnly&&(t.on("element.dblclick",({element:i})=>{(i.block||i.flow)&&this.begin(i)}),t.on(["canvas.viewbox.changing","drag.start","diagram.destroy"],()=>this.
finish(!0)))}begin(t){this.finish(!0);let n=t.block?.kind==="note",o=t.block??t.flow,r=T("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":t.block?
"Name of this block":"Name of this flow",placeholder:t.block?this.looks.block(t).kindName:"Name this flow",spellcheck:"true"});r.value=(n?o.documentation:o.name)??
"",this.field=r,this.element=t,this.canvas.getContainer().append(r),this.place(r,t,n);for(let i of["mousedown","click","dblclick","wheel"])r.addEventListener(i,
s=>s.stopPropagation());r.addEventListener("keydown",i=>{if(i.stopPropagation(),i.key==="Escape")this.finish(!1);else if(i.key==="Enter"&&!(n&&!i.ctrlKey)||i.key===
"Tab")this.finish(!0);else return;i.preventDefault(),this.canvas.focus()}),r.addEventListener("blur",()=>this.finish(!0)),this.eventBus.fire("rename.begin",{}),
r.focus({preventScroll:!0}),r.select()}place(t,n,o){let r=this.canvas.viewbox(),i=r.scale,s={x:n.x,y:n.y,width:n.width,height:n.height};if(n.flow){let a=n.waypoints,
c=a.length>>1;s={x:(a[c-1].x+a[c].x)/2-80,y:(a[c-1].y+a[c].y)/2-16,width:160,height:32}}else if(n.width<80)s={x:n.x+n.width/2-80,y:n.y+n.height+4,width:160,height:36};else if(!o){
let a=this.looks.block(n).form,c=a==="pill"?n.height-8:a==="container"?44:a==="decision"?72:58;s={x:n.x+c,y:n.y+(a==="container"?6:8),width:n.width-c-10,height:a===
"container"?34:n.height-16}}Object.assign(t.style,{left:`${(s.x-r.x)*i}px`,top:`${(s.y-r.y)*i}px`,width:`${Math.max(s.width*i,140)}px`,height:`${Math.max(s.height*
i,32)}px`,fontSize:`${Math.max(12,13.5*i)}px`})}finish(t){let{field:n,element:o}=this;if(!n)return;this.field=null;let r=n.value.replace(/\s+/g," ").trim()||void 0;
n.remove(),t&&o.parent&&(o.flow?this.commands.apply({flows:{[o.flow.id]:{name:r}}},"Name flow"):o.block.kind==="note"?this.commands.apply({blocks:{[o.block.id]:{
documentation:n.value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[o.block.id]:{name:r}}},"Rename")),this.eventBus.fire("rename.end",{})}};function We(e){F.call(this,e),this.init()}We.$inject=["eventBus"];st(We,F);We.prototype.addRule=function(e,t,n){var o=this;typeof e=="string"&&(e=[e]),e.forEach(
function(r){o.canExecute(r,t,function(i,s,a){return n(i)},!0)})};We.prototype.init=function(){};var Lm=120,fi=class extends We{static $inject=["eventBus","looks","documentModel"];constructor(t,n,o){super(t),this.looks=n,this.model=o}init(){let t=()=>!this.
looks.readOnly;this.addRule("connection.create",n=>t()&&this.canConnect(n.source,n.target,void 0,n.exit)),this.addRule("connection.reconnect",n=>t()&&this.canConnect(
n.source,n.target,n.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",n=>t()&&this.canAttach(n.shape,n.target)),this.addRule(
"shape.create",n=>t()&&this.canLie([n.shape],n.target)),this.addRule("elements.create",n=>t()&&this.canLie(n.elements.filter(o=>!o.waypoints),n.target)),this.addRule(
"elements.move",n=>t()&&this.canMove(n.shapes,n.target)),this.addRule("shape.resize",n=>t()&&this.canResize(n.shape,n.newBounds)),this.addRule("elements.delete",
n=>t()?n.elements.filter(o=>o.block||o.flow):[]),this.addRule("element.copy",n=>!!n.element.block);for(let n of["elements.align","elements.distribute"])this.addRule(
n,o=>t()&&o.elements.filter(r=>r.block&&!r.host))}canConnect(t,n,o,r=o?.flow.exit??(o?"":void 0)){return!t?.block||!n?.block||t===n||this.looks.exits(t.block).length===
0||!this.looks.canBeEntered(n.block)||(t.host?t.host.parent:t.parent)!==n.parent||n.host||t.host===n?!1:!t.outgoing.some(s=>s!==o&&s.target===n&&(r===void 0||(s.
flow.exit??"")===r))}canAttach(t,n){if(!this.isEdgeKind(t)||!n?.block)return!1;let o=ut(this.looks.kind(n.block.kind),n);return!n.host&&(o==="card"||o==="contai\
ner")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,n){return n?t.some(o=>this.isEdgeKind(o)&&!t.includes(
o.host))?!1:this.isGround(n,t):null}isGround(t,n){return t.waypoints?this.isGround(t.parent,n):t.lane?!0:t.parent?t.pool?n.every(o=>o.block):ut(this.looks.kind(
t.block?.kind),t)!=="container"?ut(this.looks.kind(t.block?.kind),t)==="frame":!n.some(o=>o===t||Pm(t,o)):!!this.model.rootPool()||this.model.original.pools.length===
0}canMove(t,n){if(t.some(r=>r.lane||r.waypoints))return!1;let o=t.length===1?t[0]:null;return o?.host?n===void 0?!0:this.canAttach(o,n):t.every(r=>r.pool)?!0:t.
some(r=>r.pool)?!1:n===void 0?!0:!n||t.includes(n)?null:this.isGround(n,t)}canResize(t,n){if(!t.block)return!1;let o=ut(this.looks.kind(t.block.kind),t);return o!==
"container"&&o!=="note"&&o!=="frame"?!1:!n||n.width>=Lm&&n.height>=50}};function Pm(e,t){for(let n=e.parent;n;n=n.parent)if(n===t)return!0;return!1}var Ru="layout.tidy",hi=class extends F{static $inject=["eventBus","commandStack","modeling","elementRegistry","looks","documentModel","view"];constructor(t,n,o,r,i,s,a){
super(t),this.stack=n,this.modeling=o,this.registry=r,this.looks=i,this.model=s,this.view=a,n.register(Ru,{preExecute:()=>this.move()})}all(){this.stack.execute(
Ru,{label:"Tidy up"}),this.view.begin()}move(){let t=this.registry.filter(u=>u.block&&!Au(u)).sort((u,f)=>u.order-f.order);if(t.length===0)return;let n=t.map(u=>({
...u.block,parent:u.parent.block?.id,host:u.host?.block.id})),o=this.registry.filter(u=>u.flow&&!Au(u.source)).sort((u,f)=>u.order-f.order).map(u=>({...u.flow,from:u.
source.block.id,to:u.target.block.id})),r=new Map(t.map(u=>[u.block.id,u])),i=us(n,o,this.looks,u=>r.get(u.id)),s=t[0],a=i.get(s.block.id),c=a?Math.round((s.x-a.
x)/10)*10:0,l=a?Math.round((s.y-a.y)/10)*10:0;for(let u of t){let f=i.get(u.block.id);if(!f)continue;let h={x:f.x+c-u.x,y:f.y+l-u.y};f.width!==u.width||f.height!==
u.height?this.modeling.resizeShape(u,{...f,x:f.x+c,y:f.y+l},void 0,{attachSupport:!1,layout:!1}):(h.x||h.y)&&this.modeling.moveShape(u,h,void 0,void 0,{recurse:!1,
layout:!1})}for(let u of t)for(let f of u.outgoing)f.bent=!1,this.modeling.layoutConnection(f)}};function Au(e){for(let t=e.parent;t;t=t.parent)if(t.pool)return!0;
return!1}var Im=6e3,di=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,n,o,r){this.region=T("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=T("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.region,this.hint)),t.on("announce",({text:i,show:s})=>this.
say(i,s)),t.on("selection.changed",({newSelection:i})=>{if(this.hint.hidden=!0,i.length===1&&i[0].block){let s=r.order();this.say(`${o.spoken(i[0])} Block ${s.indexOf(
i[0])+1} of ${s.length}.`)}else if(i.length===1&&i[0].flow){let{source:s,target:a}=i[0];this.say(`Flow from ${o.block(s).title} to ${o.block(a).title}.`)}else i.
length>1&&this.say(`${i.length} selected.`)}),t.on("block.added",({shape:i})=>this.say(`${o.block(i).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:i})=>this.say(i.elements.length===1?"Deleted.":`${i.elements.length} deleted.`))}say(t,n=!1){this.region.textContent=t,n&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,Im))}};var pi=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","walk","tidy","config.looks"];constructor(t,n,o,r,i,s,a,c){this.eventBus=t,this.
canvas=n,this.looks=o,this.registry=i,this.walk=s,this.percent=T("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at 100 %","aria-label":"\
Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>n.zoom(1,"auto"));let l=T("div",{class:"canvas-controls",role:"toolbar","aria-\
label":"View"},[tt("zoom-out","Zoom out",()=>r.step(-1),{keys:"−"}),this.percent,tt("zoom-in","Zoom in",()=>r.step(1),{keys:"+"}),tt("maximize","Show everythi\
ng",()=>r.fit(),{keys:"1"}),tt("search","Search",()=>this.search(),{keys:"Ctrl+F"})]);o.readOnly||l.append(tt("wand-sparkles","Tidy up",()=>a.all())),l.append(tt(
"keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("canvas.init",()=>n.getContainer().append(l)),t.on("canvas.viewbox.changed",({viewbox:u})=>{let f=`${Math.
round(u.scale*100)} %`;this.percent.textContent=f,this.percent.setAttribute("aria-label",`Zoom: ${f}. Show at 100 %`)}),t.on("search.ask",()=>this.search()),t.on(
"help.ask",()=>this.help()),t.on(["elements.changed","shape.added","shape.removed","diagram.read"],()=>this.empty(c.emptyText))}empty(t){if(!!this.registry.find(
o=>o.block)){this.emptyBox?.remove(),this.emptyBox=null;return}if(!this.emptyBox){if(this.emptyBox=T("div",{class:"canvas-empty"},[T("p",{},[t??(this.looks.readOnly?
"There is nothing in this version.":"A process begins with what sets it going.")])]),!this.looks.readOnly){let o=T("button",{type:"button",class:"btn btn--prima\
ry"},[ht("plus"),"Add a start"]);o.addEventListener("click",()=>this.eventBus.fire("picker.ask",{group:"Start",title:"What sets it going?"})),this.emptyBox.append(
o)}this.canvas.getContainer().append(this.emptyBox)}}search(){if(this.searchBox)return this.searchBox.querySelector("input")?.focus();let t=T("input",{type:"sea\
rch",placeholder:"Search this process","aria-label":"Search this process",autocomplete:"off",role:"combobox","aria-expanded":"true","aria-controls":"canvas-foun\
d"}),n=T("div",{class:"picker-list",role:"listbox",id:"canvas-found","aria-label":"Blocks found"}),o=T("div",{class:"picker canvas-search",role:"dialog","aria-l\
abel":"Search this process"},[T("div",{class:"picker-search"},[ht("search"),t]),n]);this.searchBox=o;let r=[],i=0,s=l=>{i=Math.max(0,Math.min(l,r.length-1)),[...n.
children].forEach((u,f)=>u.setAttribute("aria-selected",String(f===i))),n.children[i]?.scrollIntoView({block:"nearest"}),t.setAttribute("aria-activedescendant",
n.children[i]?.id??"")},a=l=>{this.closeSearch(),l&&this.walk.go(l)},c=()=>{let l=t.value.toLowerCase().split(/\s+/).filter(Boolean);r=this.walk.order().filter(
u=>l.every(f=>this.looks.spoken(u).toLowerCase().includes(f))).slice(0,50),n.replaceChildren(...r.map((u,f)=>{let h=this.looks.block(u),d=T("div",{class:"picker\
-row",role:"option",id:`found-${f}`},[T("span",{class:`kind-tile ${h.group??ao("")}`},[ht(h.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-nam\
e"},[h.title]),T("span",{class:"picker-summary"},[h.subtitle||h.kindName])])]);return d.addEventListener("click",()=>a(u)),d})),r.length===0&&n.append(T("div",{
class:"picker-empty"},["Nothing here is called that."])),s(0)};for(let l of["mousedown","wheel","click","dblclick"])o.addEventListener(l,u=>u.stopPropagation());
o.addEventListener("keydown",l=>{if(l.stopPropagation(),l.key==="Escape")this.closeSearch(!0);else if(l.key==="Enter")a(r[i]);else if(l.key==="ArrowDown")s(i+1);else if(l.
key==="ArrowUp")s(i-1);else return;l.preventDefault()}),t.addEventListener("input",c),t.addEventListener("blur",()=>setTimeout(()=>o.contains(document.activeElement)||
this.closeSearch(),150)),this.canvas.getContainer().append(o),c(),t.focus({preventScroll:!0})}closeSearch(t=!1){this.searchBox?.remove(),this.searchBox=null,t&&
this.canvas.focus()}help(){let t=T("button",{type:"button",class:"canvas-button","aria-label":"Close"},[ht("x")]),n=T("dialog",{class:"canvas-help","aria-label":"\
Keyboard"},[T("header",{},[T("h2",{},["Keyboard"]),t]),T("dl",{},Cu.flatMap(([o,r])=>[T("dt",{},[o]),T("dd",{},[r])]))]);t.addEventListener("click",()=>n.close()),
n.addEventListener("close",()=>{n.remove(),this.canvas.focus()}),n.addEventListener("keydown",o=>o.stopPropagation()),this.canvas.getContainer().append(n),n.showModal()}};var gn=200,yn=128,mi=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,n,o,r,i){this.canvas=n,this.registry=o,this.view=
r,this.looks=i,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=T("canvas",{class:"minimap",width:String(gn*2),height:String(yn*2),"ari\
a-hidden":"true",hidden:""}),this.frame=T("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>n.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,this.ask()}),t.on("canvas.viewbox.changed",()=>this.ask()),this.paper.addEventListener(
"pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===1&&this.jump(s)),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){this.asked||(this.asked=
!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),n=this.stale?this.view.bounds():this.box,o=!n||n.x>=t.x&&n.y>=t.y&&
n.x+n.width<=t.x+t.width&&n.y+n.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=o||t.outer.width<640,!n||this.paper.hidden)return;this.box=n;let r=Math.
min((gn-16)/n.width,(yn-16)/n.height);this.scale=r,this.left=(gn-n.width*r)/2-n.x*r,this.top=(yn-n.height*r)/2-n.y*r,this.stale&&this.paint();let i=(u,f)=>Math.
max(0,Math.min(u,f)),s=i(t.x*r+this.left,gn),a=i(t.y*r+this.top,yn),c=i((t.x+t.width)*r+this.left,gn),l=i((t.y+t.height)*r+this.top,yn);Object.assign(this.frame.
style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.stale=!1,t.setTransform(
2,0,0,2,0,0),t.clearRect(0,0,gn,yn);let{scale:n=1,left:o=0,top:r=0}=this;for(let i of this.registry.getAll()){if(!i.block)continue;let s=this.looks.block(i);t.globalAlpha=
s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(i.x*n+o,i.y*n+r,Math.max(2,i.width*n),Math.max(2,i.height*n))}}colour(t){
let n=this.colours.get(t);if(n===void 0){let o=T("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().append(o),this.colours.set(
t,n=getComputedStyle(o).color),o.remove()}return n}jump(t){let n=this.paper.getBoundingClientRect(),o=(t.clientX-n.left-(this.left??0))/(this.scale??1),r=(t.clientY-
n.top-(this.top??0))/(this.scale??1);this.view.show(o,r,this.canvas.zoom())}};var jm=.45,Ou=.1,$m=3,Tu=.25,Nm=20,Dm=72,gi=class{static $inject=["eventBus","canvas","elementRegistry"];constructor(t,n,o){this.canvas=n,this.registry=o,this.eventBus=
t,this.asked=!1,this.shown=new Map,t.on("root.set",()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.chang\
ed",()=>this.ask()),t.on(["shape.removed","connection.removed"],({element:r})=>this.shown.delete(r)),t.on(["shape.added","connection.added"],()=>this.ask())}measureCheaply(){
let t=this.canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(n=>n.parent);return t.length>0?ie(
t):null}fit(){let{width:t,height:n}=this.canvas.getSize(),o=this.bounds();if(!o||!t||!n)return void this.canvas.viewbox({x:0,y:0,width:t,height:n});let r=Math.min(
Dm,t/8),i=Math.max(Ou,Math.min(1,(t-2*r)/o.width,(n-2*r)/o.height));this.show(o.x+o.width/2,o.y+o.height/2,i)}show(t,n,o){let{width:r,height:i}=this.canvas.getSize();
this.canvas.viewbox({x:t-r/o/2,y:n-i/o/2,width:r/o,height:i/o})}begin(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:n,height:o}=this.
canvas.getSize(),r=.8,i=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:i.x-80,y:i.y+i.height/2-o/r/
2,width:n/r,height:o/r})}step(t){let n=this.canvas.zoom(),o=t>0?Math.min($m,n*1.25):Math.max(Ou,n/1.25);this.canvas.zoom(Math.abs(o-1)<.12?1:o,"auto")}pan(t){let o={
ArrowLeft:{dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return o&&this.canvas.scroll(o),!!o}reveal(t){let n=ie([t]),o=this.
canvas.viewbox(),r=40/o.scale;n.x-r>=o.x&&n.y-r>=o.y&&n.x+n.width+r<=o.x+o.width&&n.y+n.height+r<=o.y+o.height||this.show(n.x+n.width/2,n.y+n.height/2,Math.max(
o.scale,.6))}ground(){let{x:t,y:n,scale:o}=this.canvas.viewbox(),r=this.canvas.getContainer(),i=Nm*o;for(;i<14;)i*=2;r.style.backgroundSize=`${i}px ${i}px`,r.style.
backgroundPosition=`${-t*o-i/2}px ${-n*o-i/2}px`,r.classList.toggle("far",o<jm)}ask(){this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.cull()}))}cull(){
let t=this.canvas.viewbox(),n=t.width*Tu,o=t.height*Tu,r=t.x-n,i=t.x+t.width+n,s=t.y-o,a=t.y+t.height+o;for(let c of this.registry.getAll()){if(!c.parent)continue;
let l=c.waypoints?ie([c]):c,u=l.x+l.width>=r&&l.x<=i&&l.y+l.height>=s&&l.y<=a;if(this.shown.get(c)===u)continue;this.shown.set(c,u);let f=this.registry.getGraphics(
c);f&&(f.style.display=u?"":"none"),c.waypoints&&this.eventBus.fire("flow.shown",{element:c,on:u})}}};var yi=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,n,o,r,i,s){this.eventBus=t,this.registry=n,this.selection=
o,this.view=r,this.canvas=i,this.looks=s,this.known=null,t.on("element.click",1500,({element:a,originalEvent:c})=>{let l=o.get();return l.length===1&&l[0]===a&&
!c.shiftKey?!0:void 0}),t.on(["elements.changed","shape.added","shape.removed","connection.added","connection.removed"],()=>{this.known=null})}order(){if(this.known)
return this.known;let t=this.registry.filter(r=>r.block).sort((r,i)=>r.order-i.order),n=new Set,o=r=>{let i=[r];for(;i.length>0;){let s=i.pop();if(n.has(s))continue;
n.add(s);let a=s.outgoing.map(u=>u.target).sort((u,f)=>u.y-f.y),c=(s.children??[]).filter(u=>u.block&&u.incoming.length===0),l=(s.attachers??[]).filter(u=>u.block);
i.push(...[...c,...l,...a].reverse())}};for(let r of t)r.incoming.length===0&&!r.host&&!r.parent?.block&&o(r);for(let r of t)o(r);return this.known=[...n]}tab(t){
let n=this.order(),[o]=this.selection.get(),r=o?.flow?n.indexOf(o.source)+(t?1:0):n.indexOf(o),i=r<0?t?void 0:n[0]:n[r+(t?-1:1)];return i?(this.go(i),!0):(this.
selection.select(null),!1)}along(t){let[n]=this.selection.get(),o=n?.block?n:n?.source??this.order()[0];if(!o)return!1;let r=()=>{let s=o.incoming[0]?.source;return s?
s.outgoing.map(a=>a.target).sort((a,c)=>a.y-c.y):[o]},i;return t==="ArrowRight"?i=o.outgoing[0]?.target:t==="ArrowLeft"?i=o.incoming[0]?.source:i=r()[r().indexOf(
o)+(t==="ArrowDown"?1:-1)],i&&this.go(i),!0}go(t){this.selection.select(t),this.view.reveal(t),this.view.cull(),this.focus(t)}focus(t){this.registry.getGraphics(
t)?.focus({preventScroll:!0})}};function Pu(e){let t=Object.keys(e);return{__init__:t,...Object.fromEntries(t.map(n=>[n,["type",e[n]]]))}}var Bm=Pu({documentModel:Mr,looks:Dr,space:Lr,labels:Pr,
router:Vr,layouter:Nr,cardRenderer:Hr,elementFactory:si,view:gi,walk:yi,announce:di,minimap:mi}),Hm=Pu({segueRules:fi,commands:Yr,insert:ai,connect:ii,picker:ni,
rename:ui,toolbar:ei,clipboard:oi,healFlows:Ur,clearFlows:qr,bentFlows:Zr,keepLanes:Xr,growContainers:Qr,order:Jr,freshEnds:ti,liveFlows:li,tidy:hi,keys:ci,controls:pi});
function Iu(e){let{container:t,readOnly:n=!1,icons:o}=e;_u(o);let r=new Ae({canvas:{container:t},looks:{kinds:e.palette,readOnly:n,emptyText:e.emptyText},keyboardMoveSelection:{
moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[vt,xt,Pl,$l,ir,Hc,ml,bl,Dc,Tc,Ol,cr,Fa,lc,Wc,Ll,Qc,Kc,Ba,Bm,Hm]}),i=p=>r.get(p),s=i("canvas"),
a=i("eventBus"),c=i("commandStack"),l=i("elementRegistry"),u=i("looks"),f=i("documentModel"),h=i("selection"),d=i("commands");t.classList.toggle("read-only",n);
let g=s.getContainer().querySelector("svg");g.setAttribute("role","application"),g.setAttribute("aria-roledescription","process canvas"),g.setAttribute("aria-la\
bel","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(i("elementFactory").createRoot({id:"__root"})),zm(s);let _=Gm(s),x=(p,y)=>{
let k=typeof p=="string"?Xn(p):p;g.style.display="none",Lu(u,k,y),Ul(r,k),c.clear(),i("view").begin(),i("view").cull(),g.style.display="",a.fire("diagram.read",
{})};x(e.document,e.facts);let C=p=>{for(let y of p)a.fire("element.changed",{element:y,gfx:l.getGraphics(y)})},w=()=>C(l.filter(p=>p.parent));du(g,o),document.
fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{Dl(),w()});let m=Fm(s,a);a.on("commandStack.changed",({trigger:p})=>{p!=="clear"&&e.onChange?.({label:p??
"change"})});let v=(p,y)=>p.filter(k=>k[y]&&k.parent).map(k=>k[y].id);return a.on("selection.changed",({newSelection:p})=>{e.onSelect?.({blocks:v(p,"block"),flows:v(
p,"flow")})}),a.on("panel.ask",({element:p})=>p.block&&e.onOpen?.(p.block.id)),{document:()=>f.write(l.getAll()),json:()=>Fe(f.write(l.getAll())),replace(p,y){r.
clear(),s.setRootElement(i("elementFactory").createRoot({id:"__root"})),x(p,y)},applyProps:(p,y,k)=>d.apply({blocks:{[p]:{props:y}},facts:k?{[p]:k}:void 0},"Cha\
nge properties"),apply:(p,y)=>d.apply(p,y),block:p=>d.find(p,"block")?.block,flow(p){let y=d.find(p,"flow");return y&&{...y.flow,from:y.source.block.id,to:y.target.
block.id}},title(p){let y=d.find(p,"block");return y?u.block(y).title:""},has:({of:p,id:y})=>p==="process"||!!d.find(y,p==="flow"?"flow":"block"),part({of:p,id:y}){
let k=f.write(l.getAll()),b=p==="process"?null:d.find(y,p==="flow"?"flow":"block"),M=b&&f.poolOf(b),S=M&&k.pools.find(H=>H.id===M.id);if(!S)return ot(k,{pools:[],
layout:{}});let O=p==="flow"?[b.source.block.id,b.target.block.id]:[y],j=S.flows.filter(H=>p==="flow"?H.from===O[0]:H.from===y);return ot(k,{pools:[ot(S,{lanes:S.
lanes,blocks:S.blocks.filter(H=>O.includes(H.id)),flows:j})],layout:{}})},titlesAround({of:p,id:y}){let k=p==="process"?null:d.find(y,p==="flow"?"flow":"block"),
b=k?.flow?[k.source,k.target]:k?k.outgoing.map(M=>M.target):[];return Object.fromEntries(b.map(M=>[M.block.id,u.block(M).title]))},text:Fe,parse:Xn,describe(p,y){
Lu(u,p,y),C(l.filter(k=>k.block&&y[k.block.id])),C(l.filter(k=>k.flow&&y[k.source.block.id]))},problems(p){let y=[...u.problems.keys()];u.problems=new Map;for(let k of p){
let b=k.block||k.flow;b&&u.problems.set(b,[...u.problems.get(b)??[],k])}C([...new Set([...y,...u.problems.keys()])].map(k=>d.find(k)).filter(Boolean))},status(p){
u.live=p!==null,u.statuses=new Map(Object.entries(p?.blocks??{})),u.taken=new Set(p?.flows??[]),w()},select(p){let y=d.find(p);return y?(y.block?i("walk").go(y):
(h.select(y),i("view").reveal(y)),!0):!1},show(p){let y=p&&d.find(p);y&&i("view").reveal(y)},deselect:()=>h.select(null),focus:()=>s.focus(),fit:()=>i("view").fit(),
undo:()=>c.undo(),redo:()=>c.redo(),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),tidy:()=>i("tidy").all(),drag:(p,y)=>i("create").start(p,i("elementFactory").
newBlock(y)),add(p){let[y]=h.get(),k=y?.flow?{flow:y}:y?.block&&u.exits(y.block).length>0&&u.canBeEntered({id:"",kind:u.offers.get(p)?.kind??p})?{source:y}:{},b=i(
"picker").add(p,k);b&&i("walk").go(b)},repaint:()=>i("minimap").repaint(),on:(p,y)=>a.on(p,y),destroy(){_.disconnect(),m.abort(),r.destroy()},diagram:r}}function zm(e){
for(let t of["addMarker","removeMarker"]){let n=e[t].bind(e);e[t]=(o,r)=>{let i=typeof o=="string"?e._elementRegistry.get(o):o;(i?.parent||i?.waypoints)&&n(i,r)}}}
function Fm(e,t){let n=new AbortController,o=!1;return document.addEventListener("focusin",r=>o=e.getContainer().contains(r.target),{signal:n.signal}),t.on("ele\
ments.changed",50,()=>{o&&document.activeElement===document.body&&e.focus()}),n}function Gm(e){let t=e.getContainer(),n={width:t.clientWidth,height:t.clientHeight};
e.getSize=()=>({...n});let o=new ResizeObserver(()=>{n={width:t.clientWidth,height:t.clientHeight},e.resized()});return o.observe(t),o}function Lu(e,t,n){if(n)for(let o of t.
pools)for(let r of o.blocks)n[r.id]&&e.learn(r,n[r.id])}var Wm={saved:{icon:"circle-check",text:({at:e})=>e?`Saved · ${co(e)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},vi=class{constructor(t,n){
this.designer=n,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>n.undo()),this.redo?.addEventListener("click",()=>n.redo()),n.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,n){
let{icon:o,text:r}=Wm[t],{place:i}=this;!i||i.dataset.state==="offline"&&t==="saving"||(i.dataset.state=t,i.replaceChildren(ht(o),T("span",{},[r(n)])),t==="save\
d"&&this.clear())}ask(t,n){if(!this.banner)return;let o=n.map(({text:r,act:i,primary:s})=>{let a=T("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[r]);return a.addEventListener("click",()=>{this.clear(),i()}),a});this.banner.replaceChildren(ht("triangle-alert"),T("p",{},[t]),T("div",
{class:"row"},o)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var Vm="panel-load";var fo=class{constructor(t,n,o){this.place=t,this.designer=n,this.options=o,this.subject=o.of==="process"?{of:"process",id:""}:null,this.shown="",this.applying=
!1,this.edits=0,this.open=new Set,new ks(t,this.open,()=>this.edits++),t.addEventListener("htmx:config:request",r=>this.fill(r.detail.ctx)),t.addEventListener("\
htmx:before:swap",r=>{let{ctx:i}=r.detail,s=i.panelSubject===this.key()&&i.panelEdits===this.edits;!i.panelSubject||s||i.response?.status>=400||(this.take(new DOMParser().
parseFromString(i.text??"","text/html")),r.preventDefault())}),t.addEventListener("htmx:after:swap",()=>{this.take(t),Km(t);for(let r of this.open)t.querySelector(
`details[id="${CSS.escape(r)}"]`)?.setAttribute("open","")}),n.on("commandStack.changed",()=>this.applying||this.refresh())}key(){return this.subject?`${this.subject.
of} ${this.subject.id}`:""}show({blocks:t,flows:n}){let o=t.length===1&&n.length===0?{of:"block",id:t[0]}:n.length===1&&t.length===0?{of:"flow",id:n[0]}:null;o?.
of===this.subject?.of&&o?.id===this.subject?.id||(this.subject=o,o?this.load():this.empty())}empty(){this.shown="";let t=document.getElementById("panel-nothing");
t instanceof HTMLTemplateElement&&this.place.replaceChildren(t.content.cloneNode(!0))}async load(){let t=this.key();await this.options.before(),t===this.key()&&
(this.shown=this.picture(),this.place.dispatchEvent(new CustomEvent(Vm)))}refresh(){this.shown&&(this.subject&&!this.designer.has(this.subject)?(this.subject=null,
this.empty()):this.picture()!==this.shown&&this.load())}picture(){return this.subject?this.designer.text(this.designer.part(this.subject)):""}fill(t){let{body:n,
method:o}=t.request;if(!(o!=="POST"||!n?.set||!this.subject)){if(t.sourceElement===this.place)for(let r of[...n.keys()])n.delete(r);t.panelSubject=this.key(),t.
panelEdits=this.edits,this.tell(n)}}tell(t){this.subject&&(t.set("_of",this.subject.of),t.set("_id",this.subject.id),t.set("_document",this.picture()),t.set("_t\
itles",JSON.stringify(this.designer.titlesAround(this.subject))))}take(t){this.applying=!0;try{if(!Es(t,this.designer))return}finally{this.applying=!1}this.shown&&
(this.shown=this.picture())}first(){this.shown||this.load()}focusSoon(t){this.place.addEventListener("htmx:after:swap",()=>this.focus(t),{once:!0})}focus(t){let n=t?
this.place.querySelector(`[data-field="${CSS.escape(t)}"]`):null;n?.querySelector("details")&&n.querySelector("details")?.setAttribute("open","");let o=(n||this.
place).querySelector('input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');o instanceof HTMLElement&&o.focus()}};function Es(e,t){let n=e.querySelector(
"#panel-answer");if(!n)return!1;n.remove();let o=t.parse(n.textContent??"");return t.apply(Ym(o.change??{}),o.label),!0}function Km(e){for(let t of e.querySelectorAll(
"input, textarea, select"))if(!(t===document.activeElement||t.matches(".combobox__input")))if(t instanceof HTMLSelectElement)for(let n of t.options)n.selected=n.
defaultSelected;else t.type==="checkbox"||t.type==="radio"?t.checked=t.defaultChecked:t.value!==t.defaultValue&&(t.value=t.defaultValue)}function Ym(e){let t=o=>o&&
Object.fromEntries(Object.entries(o).map(([r,i])=>[r,i===null?void 0:i])),n=o=>o&&Object.fromEntries(Object.entries(o).map(([r,i])=>[r,t(i)]));return{...e,blocks:n(
e.blocks),flows:n(e.flows),document:t(e.document)}}var ks=class{constructor(t,n,o){this.edited=o,this.timer=void 0,t.addEventListener("change",r=>this.changed(r.
target)),t.addEventListener("click",r=>this.clicked(r.target)),t.addEventListener("pointerdown",r=>this.grab(r)),t.addEventListener("toggle",r=>{let i=r.target,
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
for(let s of["pointerup","pointercancel"])addEventListener(s,()=>{o.abort(),n.classList.remove("is-dragged"),i&&this.send(n)},{signal:r})}};var xi=class{constructor(t,n,o){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=n,this.go=o}show(t){
let n=[...t].sort((r,i)=>+(r.severity==="warning")-+(i.severity==="warning"));this.designer.problems(t);for(let r of this.counts)r.textContent=t.length>0?String(
t.length):"",r.toggleAttribute("hidden",t.length===0);let o=T("li",{class:"problems-none"},[ht("circle-check"),"Nothing to mend."]);this.list?.replaceChildren(...t.
length>0?n.map(r=>this.entry(r)):[o])}entry(t){let n=this.nameOf(t),o=t.severity==="error",r=T("button",{type:"button",class:`mend mend--${t.severity}`},[ht(o?"\
circle-alert":"triangle-alert"),T("span",{class:"mend__words"},[T("span",{class:"sr-only"},[o?"Must be mended: ":"Worth a look: "]),...n?[T("span",{class:"mend_\
_where"},[n])]:[],T("span",{},[t.text]),...t.suggestion?[T("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return r.addEventListener("click",()=>this.
go(t)),T("li",{},[r])}nameOf(t){if(t.block)return this.designer.title(t.block);let n=t.flow&&this.designer.flow(t.flow);return n?`${this.designer.title(n.from)}\
 → ${this.designer.title(n.to)}`:""}};var Um=13e4,wi=class{constructor(t,n,o,{before:r}){this.place=t,this.key=`segue.trial.${t.dataset.process}`,o.place.addEventListener("click",async i=>{i.target.
closest("[data-trial]")&&(await r(),t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",i=>{let{
ctx:s}=i.detail;s.request.body?.set&&(s.request.timeout=Um,o.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall(),Es(t,n)||t.querySelector(
"#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll("[data-sampl\
e]")}remember(){let t=this.kept();for(let n of this.samples())t[n.dataset.sample??""]=n.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){let t=this.
kept();for(let n of this.samples())!n.value&&n.dataset.sample&&t[n.dataset.sample]&&(n.value=t[n.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.getItem(
this.key)??"{}")}catch{return{}}}};var ju=[2e3,4e3,8e3,15e3,3e4],_i=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.tries=0,this.
since=0,this.running=null,this.timer=void 0,addEventListener("online",()=>this.dirty&&this.now()),addEventListener("pagehide",()=>this.dirty&&this.keep()),addEventListener(
"beforeunload",n=>{this.dirty&&(this.now(),n.preventDefault())})}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.stopped)return this.keep();
this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-Date.now())))}async now(){
for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}"`).finally(()=>this.running=
null),await this.running)}async send(t){let{json:n,document:o}=this.options.read();this.dirty=!1,this.options.onState("saving",{});let r,i=this.keepTheirs?"?kee\
p=1":"";try{r=await fetch(this.options.address+i,{method:"PUT",body:n,credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/j\
son","If-Match":t}})}catch{return this.unreachable(n)}if(r.ok)return this.saved(r,o);this.dirty=!0;let s=await r.json().catch(()=>({}));return r.status===412?this.
stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):r.status===401?this.stop("signed-out",{}):r.status>=500||r.status===429?this.unreachable(n):this.stop("\
refused",{message:s.detail})}async saved(t,n){this.tries=0,this.keepTheirs=!1,this.revision=$u(t)??this.revision,this.dirty||this.forget(),this.options.onState(
this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),n)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offline",{}),
this.timer=setTimeout(()=>this.now(),ju[Math.min(this.tries++,ju.length-1)])}stop(t,n){this.stopped=!0,this.keep(),this.options.onState(t,n)}async fetch(){let t=await fetch(
this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.status}`);return{
json:await t.text(),revision:$u(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=!0,this.dirty=
!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json){try{localStorage.setItem(this.options.key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),
json:t}))}catch{}}forget(){localStorage.removeItem(this.options.key)}kept(){try{return JSON.parse(localStorage.getItem(this.options.key)??"null")}catch{return null}}};
function $u(e){return e.headers.get("ETag")?.replace(/^W\/|"/g,"")}function Du(e,t){e.addEventListener("pointerdown",o=>{let r=Nu(o.target);if(!r||o.button!==0)return;let i=new AbortController,{signal:s}=i;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-o.clientX,a.clientY-o.clientY)<4||(i.abort(),t.drag(a,r))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>i.abort(),{signal:s})}),e.addEventListener("dragstart",o=>o.preventDefault()),e.addEventListener("click",o=>{let r=Nu(o.target);r&&t.add(r)});let n=e.querySelector(
'input[type="search"]');n?.addEventListener("input",()=>qm(e,n.value))}function Nu(e){return e instanceof Element?e.closest("[data-kind]")?.getAttribute("data-k\
ind"):null}function qm(e,t){let n=t.toLowerCase().split(/\s+/).filter(Boolean);for(let o of e.querySelectorAll("[data-group]")){let r=0;for(let i of o.querySelectorAll(
"[data-kind]")){let s=n.every(a=>(i.textContent+" "+i.title).toLowerCase().includes(a));i.hidden=!s,s&&r++}o.hidden=r===0}}function Bu(e){return document.getElementById(`designer-${e}`)?.textContent??""}function Ss(e,t){let n=Bu(e);return n?JSON.parse(n):t}function Zm(e){let t=e.hasAttribute(
"data-read-only"),n={onChange:()=>{},onSelect:r=>{},onOpen:r=>{}},o=Iu({container:e,readOnly:t,document:Bu("document"),palette:Ss("palette",[]),facts:Ss("facts",
{}),icons:document.documentElement.dataset.icons??"",emptyText:e.dataset.empty,onChange:()=>n.onChange(),onSelect:r=>n.onSelect(r),onOpen:r=>n.onOpen(r)});e.removeAttribute(
"data-designer"),ng(o),og(o),!t&&e.dataset.draft?Xm(e,o,n):n.onSelect=({blocks:r})=>e.dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:r[0]??""})),
Object.defineProperty(e,"designer",{value:o})}function Xm(e,t,n){let o=document,r=new vi(o,t),i=new xi(o,t,d=>{let g=d.block??d.flow;g&&t.select(g)?bi("block"):
g||bi("process"),(g?c:f)?.focusSoon(d.field??"")}),s=new _i({address:e.dataset.draft??"",key:`segue.draft.${e.dataset.draft}`,revision:e.dataset.revision??"0",read:()=>({
json:t.json(),document:t.document()}),onState:(d,g)=>{r.state(d,g),d==="conflict"&&tg(s,t,r,g),d==="refused"&&r.ask(g.message??"The draft was not saved. Your ch\
anges are kept on this computer.",[{text:"Try again",primary:!0,act:()=>Jm(s)}]),d==="signed-out"&&r.ask("You were signed out, so your changes are not saved. Th\
ey are kept on this computer: sign in and open this process again.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(d,g)=>{d.facts&&t.describe(
g,d.facts),d.problems&&i.show(d.problems)}}),a=o.querySelector('[data-panel-place="block"]'),c=a&&new fo(a,t,{of:"selection",before:()=>s.now()}),l=o.querySelector(
"[data-trial-body]");l&&c&&new wi(l,t,c,{before:()=>s.now()});let u=o.querySelector('[data-panel-place="process"]'),f=u&&new fo(u,t,{of:"process",before:()=>s.now()});
o.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>f?.first()),n.onChange=()=>s.changed(),n.onSelect=d=>{c?.show(d),d.blocks.length+
d.flows.length===1&&bi("block")},n.onOpen=()=>c?.focus();let h=o.querySelector("[data-palette]");h&&Du(h,t),i.show(Ss("problems",[])),r.state("saved",{at:e.dataset.
savedAt?new Date(e.dataset.savedAt):void 0}),eg(s,t,r),Qm(o,s,t)}function Qm(e,t,n){e.querySelector("[data-publish]")?.addEventListener("click",async()=>{await t.
now(),e.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open("publish")}),e.addEventListener("click",o=>{let r=o.target,
i=r.closest?.("[data-go-to]")?.getAttribute("data-go-to");i&&n.select(i),r.closest?.("[data-show-problems]")&&bi("problems")}),e.addEventListener("htmx:after:sw\
ap",()=>{let o=e.querySelector("[data-published]")?.getAttribute("data-published"),r=e.querySelector("[data-version] span");o&&r&&(r.textContent=`Version ${o}`)})}
function Jm(e){e.resume(),e.now()}function tg(e,t,n,{by:o,at:r}){n.ask(`${o??"Somebody else"} changed this draft${r?` at ${co(r)}`:""}. Your changes are kept, b\
ut not saved. The version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>e.overwrite()},{text:"Show theirs",act:async()=>{
let i=await e.fetch();t.replace(i.json),e.accept(i.revision)}}])}function eg(e,t,n){let o=e.kept();if(!o||o.json===t.json())return e.forget();let r=()=>{t.replace(
o.json),e.changed()};if(o.revision===e.revision){r();return}n.ask(`Changes you made at ${co(new Date(o.at))} were never saved, and the draft has changed since.`,
[{text:"Use my changes",primary:!0,act:r},{text:"Leave them",act:()=>e.forget()}])}function bi(e){let t=document.querySelector(`[data-designer-tab="${e}"]`);if(t&&
t.getAttribute("aria-selected")!=="true"){let n=document.activeElement;t.click(),(n instanceof HTMLElement||n instanceof SVGElement)&&n.focus({preventScroll:!0})}}
function ng(e){new MutationObserver(()=>e.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function og(e){let t=document.
querySelector("[data-canvas-status]");if(!t)return;let n="",o="",r=()=>{let i=t.querySelector("script")?.textContent??"";if(!i||i===n)return;n=i;let s=JSON.parse(
i);e.status(s);let a=rg(s);a!==o&&e.show(a),o=a};new MutationObserver(r).observe(t,{childList:!0,subtree:!0,characterData:!0}),r()}function rg(e){let t=Object.entries(
e.blocks??{});for(let n of["attention","waiting","active"]){let[o]=t.find(([,r])=>r.status===n)??[""];if(o)return o}return""}for(let e of document.querySelectorAll(
"[data-designer]"))Zm(e);export{Iu as createDesigner};
