var Rd=/^class[ {]/;function Od(n){return Rd.test(n.toString())}function _s(n){return Array.isArray(n)}function ks(n,t){return Object.prototype.hasOwnProperty.call(
n,t)}function Bi(...n){n.length===1&&_s(n[0])&&(n=n[0]),n=[...n];let t=n.pop();return t.$inject=n,t}var Td=/constructor\s*[^(]*\(\s*([^)]*)\)/m,Ld=/^(?:async\s+)?(?:function\s*[^(]*)?(?:\(\s*([^)]*)\)|(\w+))/m,
$d=/\/\*([^*]*)\*\//m;function Pd(n){if(typeof n!="function")throw new Error(`Cannot annotate "${n}". Expected a function!`);let t=n.toString().match(Od(n)?Td:Ld);
if(!t)return[];let e=t[1]||t[2];return e&&e.split(",").map(i=>{let r=i.match($d);return(r&&r[1]||i).trim()})||[]}function Es(n,t){let e=t||{get:function(p,w){if(w===
!1)return null;throw i.push(p),a(`No provider for "${p}"!`)}},i=[],r=this._providers=Object.create(e._providers||null),o=this._instances=Object.create(null),s=o.
injector=this,a=function(p){let w=i.join(" -> ");return i.length=0,new Error(w?`${p} (Resolving: ${w})`:p)};function c(p,w){if(!r[p]&&p.includes(".")){let x=p.split(
"."),k=c(x.shift());for(;x.length;)k=k[x.shift()];return k}if(ks(o,p))return o[p];if(ks(r,p)){if(i.indexOf(p)!==-1)throw i.push(p),a("Cannot resolve circular de\
pendency!");return i.push(p),o[p]=r[p][0](r[p][1]),i.pop(),o[p]}return e.get(p,w)}function l(p,w){if(typeof w>"u"&&(w={}),typeof p!="function")if(_s(p))p=Bi(p.slice());else
throw a(`Cannot invoke "${p}". Expected a function!`);let k=(p.$inject||Pd(p)).map(g=>ks(w,g)?w[g]:c(g));return{fn:p,dependencies:k}}function h(p){let{fn:w,dependencies:x}=l(
p),k=Function.prototype.bind.call(w,null,...x);return new k}function u(p,w,x){let{fn:k,dependencies:g}=l(p,x);return k.apply(w,g)}function d(p){return Bi(w=>p.get(
w))}function f(p,w){if(w&&w.length){let x=Object.create(null),k=Object.create(null),g=[],m=[],E=[],S,O,I,z;for(let W in r)S=r[W],w.indexOf(W)!==-1&&(S[2]==="pri\
vate"?(O=g.indexOf(S[3]),O===-1?(I=S[3].createChild([],w),z=d(I),g.push(S[3]),m.push(I),E.push(z),x[W]=[z,W,"private",I]):x[W]=[E[O],W,"private",m[O]]):x[W]=[S[2],
S[1]],k[W]=!0),(S[2]==="factory"||S[2]==="type")&&S[1].$scope&&w.forEach(tt=>{S[1].$scope.indexOf(tt)!==-1&&(x[W]=[S[2],S[1]],k[tt]=!0)});w.forEach(W=>{if(!k[W])
throw new Error('No provider for "'+W+'". Cannot use provider from the parent!')}),p.unshift(x)}return new Es(p,s)}let y={factory:u,type:h,value:function(p){return p}};
function v(p,w){let x=p.__init__||[];return function(){x.forEach(k=>{typeof k=="string"?w.get(k):w.invoke(k)})}}function b(p){let w=p.__exports__;if(w){let x=p.
__modules__,k=Object.keys(p).reduce((O,I)=>(I!=="__exports__"&&I!=="__modules__"&&I!=="__init__"&&I!=="__depends__"&&(O[I]=p[I]),O),Object.create(null)),g=(x||[]).
concat(k),m=f(g),E=Bi(function(O){return m.get(O)});w.forEach(function(O){r[O]=[E,O,"private",m]});let S=(p.__init__||[]).slice();return S.unshift(function(){m.
init()}),p=Object.assign({},p,{__init__:S}),v(p,m)}return Object.keys(p).forEach(function(x){if(x==="__init__"||x==="__depends__")return;let k=p[x];if(k[2]==="p\
rivate"){r[x]=k;return}let g=k[0],m=k[1];r[x]=[y[g],Id(g,m),g]}),v(p,s)}function C(p,w){return p.indexOf(w)!==-1||(p=(w.__depends__||[]).reduce(C,p),p.indexOf(w)!==
-1)?p:p.concat(w)}function _(p){let w=p.reduce(C,[]).map(b),x=!1;return function(){x||(x=!0,w.forEach(k=>k()))}}this.get=c,this.invoke=u,this.instantiate=h,this.
createChild=f,this.init=_(n)}function Id(n,t){return n!=="value"&&_s(t)&&(t=Bi(t.slice())),t}function ht(n,t){t&&(n.super_=t,n.prototype=Object.create(t.prototype,{constructor:{value:n,enumerable:!1,writable:!0,configurable:!0}}))}var Nd=1e3;function Tt(n,t){var e=this;t=t||Nd,n.on(["render.shape","render.connection"],t,function(i,r){var o=i.type,s=r.element,a=r.gfx,c=r.attrs;if(e.canRender(
s))return o==="render.shape"?e.drawShape(a,s,c):e.drawConnection(a,s,c)}),n.on(["render.getShapePath","render.getConnectionPath"],t,function(i,r){if(e.canRender(
r))return i.type==="render.getShapePath"?e.getShapePath(r):e.getConnectionPath(r)})}Tt.prototype.canRender=function(n){};Tt.prototype.drawShape=function(n,t){};
Tt.prototype.drawConnection=function(n,t){};Tt.prototype.getShapePath=function(n){};Tt.prototype.getConnectionPath=function(n){};function Hi(n){return Array.prototype.concat.apply([],n)}var Dn=Object.prototype.toString,jd=Object.prototype.hasOwnProperty;function Ss(n){return n===void 0}function Ne(n){
return n!==void 0}function Ms(n){return n==null}function D(n){return Dn.call(n)==="[object Array]"}function mt(n){return Dn.call(n)==="[object Object]"}function H(n){
return Dn.call(n)==="[object Number]"}function gt(n){let t=Dn.call(n);return t==="[object Function]"||t==="[object AsyncFunction]"||t==="[object GeneratorFuncti\
on]"||t==="[object AsyncGeneratorFunction]"||t==="[object Proxy]"}function za(n){return Dn.call(n)==="[object String]"}function zi(n,t){return!Ms(n)&&jd.call(n,t)}function ne(n,t){let e=Wa(t),i;return M(n,function(r,o){if(e(r,o))return i=r,!1}),i}function Z(n,t){let e=Wa(t),i=[];return M(n,function(r,o){e(r,o)&&i.push(r)}),i}function M(n,t){let e,i;if(Ss(n))return;let r=D(n)?Hd:Bd;for(let o in n)if(zi(n,
o)&&(e=n[o],i=t(e,r(o)),i===!1))return e}function je(n,t,e){return M(n,function(i,r){e=t(e,i,r)}),e}function Fi(n,t){return!!je(n,function(e,i,r){return e&&t(i,r)},!0)}function Fa(n,t){return!!ne(n,t)}
function yt(n,t){let e=[];return M(n,function(i,r){e.push(t(i,r))}),e}function Dd(n){return n&&Object.keys(n)||[]}function qa(n){return Dd(n).length}function Bn(n){
return yt(n,t=>t)}function ie(n,t,e={}){return t=As(t),M(n,function(i){let r=t(i)||"_",o=e[r];o||(o=e[r]=[]),o.push(i)}),e}function Cs(n,...t){n=As(n);let e={};
return M(t,r=>ie(r,n,e)),yt(e,function(r,o){return r[0]})}var Ga=Cs;function re(n,t){t=As(t);let e=[];return M(n,function(i,r){let o=t(i,r),s={d:o,v:i};for(var a=0;a<
e.length;a++){let{d:c}=e[a];if(o<c){e.splice(a,0,s);return}}e.push(s)}),yt(e,i=>i.v)}function As(n){return gt(n)?n:t=>t[n]}function Wa(n){return gt(n)?n:t=>t===n}function Bd(n){return n}function Hd(n){return Number(n)}function Hn(n,t){let e,i,r,
o;function s(u){let d=Date.now(),f=u?0:o+t-d;if(f>0)return a(f);n.apply(r,i),c()}function a(u){e=setTimeout(s,u)}function c(){e&&clearTimeout(e),e=o=i=r=void 0}
function l(){e&&s(!0),c()}function h(...u){o=Date.now(),i=u,r=this,e||a(t)}return h.flush=l,h.cancel=c,h}function xe(n,t){return n.bind(t)}function A(n,...t){return Object.assign(n,...t)}function De(n,t){let e={},i=Object(n);return M(t,function(r){r in i&&(e[r]=n[r])}),e}function Ka(n,t){let e={},i=Object(n);return M(i,function(r,o){t.indexOf(o)===
-1&&(e[o]=r)}),e}function zd(n,t){if(n.ownerDocument!==t.ownerDocument)try{return t.ownerDocument.importNode(n,!0)}catch{}return n}function Fd(n,t){return t.appendChild(zd(n,t))}
function j(n,t){return Fd(t,n),n}var Os=2,Ya={"alignment-baseline":1,"baseline-shift":1,clip:1,"clip-path":1,"clip-rule":1,color:1,"color-interpolation":1,"colo\
r-interpolation-filters":1,"color-profile":1,"color-rendering":1,cursor:1,direction:1,display:1,"dominant-baseline":1,"enable-background":1,fill:1,"fill-opacity":1,
"fill-rule":1,filter:1,"flood-color":1,"flood-opacity":1,font:1,"font-family":1,"font-size":Os,"font-size-adjust":1,"font-stretch":1,"font-style":1,"font-varian\
t":1,"font-weight":1,"glyph-orientation-horizontal":1,"glyph-orientation-vertical":1,"image-rendering":1,kerning:1,"letter-spacing":1,"lighting-color":1,marker:1,
"marker-end":1,"marker-mid":1,"marker-start":1,mask:1,opacity:1,overflow:1,"pointer-events":1,"shape-rendering":1,"stop-color":1,"stop-opacity":1,stroke:1,"stro\
ke-dasharray":1,"stroke-dashoffset":1,"stroke-linecap":1,"stroke-linejoin":1,"stroke-miterlimit":1,"stroke-opacity":1,"stroke-width":Os,"text-anchor":1,"text-de\
coration":1,"text-rendering":1,"unicode-bidi":1,visibility:1,"word-spacing":1,"writing-mode":1};function qd(n,t){return Ya[t]?n.style[t]:n.getAttributeNS(null,t)}
function Za(n,t,e){var i=t.replace(/([a-z])([A-Z])/g,"$1-$2").toLowerCase(),r=Ya[i];r?(r===Os&&typeof e=="number"&&(e=String(e)+"px"),n.style[i]=e):n.setAttributeNS(
null,t,e)}function Gd(n,t){var e=Object.keys(t),i,r;for(i=0,r;r=e[i];i++)Za(n,r,t[r])}function L(n,t,e){if(typeof t=="string")if(e!==void 0)Za(n,t,e);else return qd(
n,t);else Gd(n,t);return n}var Wd=Object.prototype.toString;function P(n){return new we(n)}function we(n){if(!n||!n.nodeType)throw new Error("A DOM element refe\
rence is required");this.el=n,this.list=n.classList}we.prototype.add=function(n){return this.list.add(n),this};we.prototype.remove=function(n){return Wd.call(n)==
"[object RegExp]"?this.removeMatching(n):(this.list.remove(n),this)};we.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(
t[e])&&this.remove(t[e]);return this};we.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};
we.prototype.array=function(){return Array.from(this.list)};we.prototype.has=we.prototype.contains=function(n){return this.list.contains(n)};function qi(n){for(var t;t=
n.firstChild;)n.removeChild(t);return n}function Ls(n){return n.cloneNode(!0)}var $s={svg:"http://www.w3.org/2000/svg"},Va='<svg xmlns="'+$s.svg+'"';function Kd(n){
var t=!1;n.substring(0,4)==="<svg"?n.indexOf($s.svg)===-1&&(n=Va+n.substring(4)):(n=Va+">"+n+"</svg>",t=!0);var e=Vd(n);if(!t)return e;for(var i=document.createDocumentFragment(),
r=e.firstChild;r.firstChild;)i.appendChild(r.firstChild);return i}function Vd(n){var t;return t=new DOMParser,t.async=!1,t.parseFromString(n,"text/xml")}function N(n,t){
var e;return n=n.trim(),n.charAt(0)==="<"?(e=Kd(n).firstChild,e=document.importNode(e,!0)):e=document.createElementNS($s.svg,n),t&&L(e,t),e}var Rs=null;function Ts(){return Rs===null&&(Rs=N("svg")),Rs}function Ua(n,t){var e,i,r=Object.keys(t);for(e=0;i=r[e];e++)n[i]=t[i];return n}function Xa(n,t,e,i,r,o){var s=Ts().createSVGMatrix();switch(arguments.length){case 0:return s;case 1:return Ua(s,n);case 6:return Ua(s,{a:n,b:t,c:e,d:i,e:r,f:o})}}
function un(n){return n?Ts().createSVGTransformFromMatrix(n):Ts().createSVGTransform()}function V(n){var t=n.parentNode;return t&&t.removeChild(n),n}function Ud(n,t){return t instanceof SVGMatrix?n.createSVGTransformFromMatrix(t):t}function Yd(n,t){var e,i;for(n.clear(),e=0;i=t[e];e++)n.appendItem(Ud(n,i))}function Be(n,t){
var e=n.transform.baseVal;return t&&(Array.isArray(t)||(t=[t]),Yd(e,t)),e.consolidate()}function Wi(n){return n.flat().join(",").replace(/,?([A-Za-z]),?/g,"$1")}function Zd(n){return["M",n.x,n.y]}function Ps(n){return["L",n.x,n.y]}function Xd(n,t,e){return["C",n.x,n.y,t.x,t.y,e.x,e.y]}function Jd(n,t){let e=n.length,i=[
Zd(n[0])];for(let r=1;r<e;r++){let o=n[r-1],s=n[r],a=n[r+1];if(!a||!t){i.push(Ps(s));continue}let c=Math.min(t,Is(s.x-o.x,s.y-o.y),Is(a.x-s.x,a.y-s.y));if(!c){i.
push(Ps(s));continue}let l=Gi(s,o,c),h=Gi(s,o,c*.5),u=Gi(s,a,c),d=Gi(s,a,c*.5);i.push(Ps(l)),i.push(Xd(h,d,u))}return i}function Gi(n,t,e){let i=t.x-n.x,r=t.y-n.
y,o=Is(i,r),s=e/o;return{x:n.x+i*s,y:n.y+r*s}}function Is(n,t){return Math.sqrt(Math.pow(n,2)+Math.pow(t,2))}function Ki(n,t,e){H(t)&&(e=t,t=null),t||(t={});let i=N(
"path",t);return H(e)&&(i.dataset.cornerRadius=String(e)),Ns(i,n)}function Ns(n,t){let e=parseInt(n.dataset.cornerRadius,10)||0;return L(n,{d:Wi(Jd(t,e))}),n}function Ja(n){var t=new Set(n);return Z(n,function(e){for(var i=e.parent;i;){if(t.has(i))return!1;i=i.parent}return!0})}function js(n,t,e){e=e||0,D(n)||(n=[n]),
M(n,function(i,r){var o=t(i,r,e);D(o)&&o.length&&js(o,t,e+1)})}function Qd(n,t,e){var i=new Set,r=new Set;return js(n,function(o,s,a){i.add(o);var c=o.children;
if((e===-1||a<e)&&c&&!r.has(c))return r.add(c),c}),Array.from(i)}function Qa(n,t){return Qd(n,!0,-1)}function tc(n,t,e){Ss(t)&&(t=!0),mt(t)&&(e=t,t=!0),e=e||{};var i=zn(e.allShapes),r=zn(e.allConnections),o=zn(e.enclosedElements),
s=zn(e.enclosedConnections),a=zn(e.topLevel,t&&ie(n,function(h){return h.id}));function c(h){a[h.source.id]&&a[h.target.id]&&(a[h.id]=[h]),i[h.source.id]&&i[h.target.
id]&&(s[h.id]=o[h.id]=h),r[h.id]=h}function l(h){if(o[h.id]=h,h.waypoints)s[h.id]=r[h.id]=h;else return i[h.id]=h,M(h.incoming,c),M(h.outgoing,c),h.children}return js(
n,l),{allShapes:i,allConnections:r,topLevel:a,enclosedConnections:s,enclosedElements:o}}function vt(n,t){t=!!t,D(n)||(n=[n]);var e,i,r,o;return M(n,function(s){
var a=s;s.waypoints&&!t&&(a=vt(s.waypoints,!0));var c=a.x,l=a.y,h=a.height||0,u=a.width||0;(c<e||e===void 0)&&(e=c),(l<i||i===void 0)&&(i=l),(c+u>r||r===void 0)&&
(r=c+u),(l+h>o||o===void 0)&&(o=l+h)}),{x:e,y:i,height:o-i,width:r-e}}function Ds(n,t){var e={};return M(n,function(i){var r=i;r.waypoints&&(r=vt(r)),!H(t.y)&&r.
x>t.x&&(e[i.id]=i),!H(t.x)&&r.y>t.y&&(e[i.id]=i),r.x>t.x&&r.y>t.y&&(H(t.width)&&H(t.height)&&r.width+r.x<t.width+t.x&&r.height+r.y<t.height+t.y||!H(t.width)||!H(
t.height))&&(e[i.id]=i)}),e}function Vi(n){return"waypoints"in n?"connection":"x"in n?"shape":"root"}function Ui(n){return!!(n&&n.isFrame)}function zn(n,t){return A(
{},n||{},t||{})}var tf=1;function zt(n,t){Tt.call(this,n,tf),this.CONNECTION_STYLE=t.style(["no-fill"],{strokeWidth:5,stroke:"fuchsia"}),this.SHAPE_STYLE=t.style({fill:"white",
stroke:"fuchsia",strokeWidth:2}),this.FRAME_STYLE=t.style(["no-fill"],{stroke:"fuchsia",strokeDasharray:4,strokeWidth:2})}ht(zt,Tt);zt.prototype.canRender=function(){
return!0};zt.prototype.drawShape=function(t,e,i){var r=N("rect");return L(r,{x:0,y:0,width:e.width||0,height:e.height||0}),Ui(e)?L(r,A({},this.FRAME_STYLE,i||{})):
L(r,A({},this.SHAPE_STYLE,i||{})),j(t,r),r};zt.prototype.drawConnection=function(t,e,i){var r=Ki(e.waypoints,A({},this.CONNECTION_STYLE,i||{}));return j(t,r),r};
zt.prototype.getShapePath=function(t){var e=t.x,i=t.y,r=t.width,o=t.height,s=[["M",e,i],["l",r,0],["l",0,o],["l",-r,0],["z"]];return Wi(s)};zt.prototype.getConnectionPath=
function(t){var e=t.waypoints,i,r,o=[];for(i=0;r=e[i];i++)r=r.original||r,o.push([i===0?"M":"L",r.x,r.y]);return Wi(o)};zt.$inject=["eventBus","styles"];function Bs(){var n={"no-fill":{fill:"none"},"no-border":{strokeOpacity:0},"no-events":{pointerEvents:"none"}},t=this;this.cls=function(e,i,r){var o=this.style(
i,r);return A(o,{class:e})},this.style=function(e,i){!D(e)&&!i&&(i=e,e=[]);var r=je(e,function(o,s){return A(o,n[s]||{})},{});return i?A(r,i):r},this.computeStyle=
function(e,i,r){return D(i)||(r=i,i=[]),t.style(i||[],A({},r,e||{}))}}var ec={__init__:["defaultRenderer"],defaultRenderer:["type",zt],styles:["type",Bs]};function ef(n,t){return t.forEach(function(e){e&&typeof e!="string"&&!Array.isArray(e)&&Object.keys(e).forEach(function(i){if(i!=="default"&&!(i in n)){var r=Object.
getOwnPropertyDescriptor(e,i);Object.defineProperty(n,i,r.get?r:{enumerable:!0,get:function(){return e[i]}})}})}),Object.freeze(n)}function ic(n,...t){let e=n.style;
return M(t,function(i){i&&M(i,function(r,o){e[o]=r})}),n}function rc(n,t,e){return arguments.length==2?n.getAttribute(t):e===null?n.removeAttribute(t):(n.setAttribute(
t,e),n)}var nf=Object.prototype.toString;function oc(n){return new be(n)}function be(n){if(!n||!n.nodeType)throw new Error("A DOM element reference is required");
this.el=n,this.list=n.classList}be.prototype.add=function(n){return this.list.add(n),this};be.prototype.remove=function(n){return nf.call(n)=="[object RegExp]"?
this.removeMatching(n):(this.list.remove(n),this)};be.prototype.removeMatching=function(n){let t=this.array();for(let e=0;e<t.length;e++)n.test(t[e])&&this.remove(
t[e]);return this};be.prototype.toggle=function(n,t){return typeof t<"u"?t!==this.list.toggle(n,t)&&this.list.toggle(n):this.list.toggle(n),this};be.prototype.array=
function(){return Array.from(this.list)};be.prototype.has=be.prototype.contains=function(n){return this.list.contains(n)};function sc(n){for(var t;t=n.firstChild;)
n.removeChild(t);return n}function He(n,t,e){var i=e?n:n.parentNode;return i&&typeof i.closest=="function"&&i.closest(t)||null}function rf(n){return n&&n.__esModule&&
Object.prototype.hasOwnProperty.call(n,"default")?n.default:n}var Yi={},nc;function of(){if(nc)return Yi;nc=1;var n,t,e;function i(){n=window.addEventListener?"\
addEventListener":"attachEvent",t=window.removeEventListener?"removeEventListener":"detachEvent",e=n!=="addEventListener"?"on":""}return Yi.bind=function(r,o,s,a){
return n||i(),r[n](e+o,s,a||!1),s},Yi.unbind=function(r,o,s,a){return t||i(),r[t](e+o,s,a||!1),s},Yi}var ac=of(),sf=rf(ac),B=ef({__proto__:null,default:sf},[ac]),
cc=["focus","blur"];function af(n,t,e,i,r){return cc.indexOf(e)!==-1&&(r=!0),B.bind(n,e,function(o){var s=o.target||o.srcElement;o.delegateTarget=He(s,t,!0),o.delegateTarget&&
i.call(n,o)},r)}function cf(n,t,e,i){return cc.indexOf(t)!==-1&&(i=!0),B.unbind(n,t,e,i)}var Hs={bind:af,unbind:cf};function ut(n,t){return t=t||document,t.querySelector(n)}function Fn(n,t){return t=t||document,t.querySelectorAll(n)}function oe(n,t){if(!n||!t)return-1;var e=n.indexOf(t);return e!==-1&&n.splice(e,1),e}function xt(n,t,e){if(!(!n||!t)){typeof e!="number"&&(e=-1);var i=n.indexOf(
t);if(i!==-1){if(i===e)return;if(e!==-1)n.splice(i,1);else return}e!==-1?n.splice(e,0,t):n.push(t)}}function Zi(n,t){return!n||!t?-1:n.indexOf(t)}function qn(n,t){return!n||!t?-1:Math.sqrt(Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function Xi(n,t,e,i){if(typeof i>"u"&&(i=5),!n||!t||!e)return!1;var r=(t.x-n.
x)*(e.y-n.y)-(t.y-n.y)*(e.x-n.x),o=qn(n,t);return Math.abs(r/o)<=i}var lf=2;function se(n,t){var e=Array.from(arguments).flat();let i={x:"v",y:"h"};for(let[r,o]of Object.
entries(i))if(hf(r,e))return o;return!1}function hf(n,t){let e=t[0];return Fi(t,function(i){return Math.abs(e[n]-i[n])<=lf})}function Gn(n,t){return{x:Math.round(n.x+(t.x-n.x)/2),y:Math.round(n.y+(t.y-n.y)/2)}}var uf=/,?([a-z]),?/gi,lc=parseFloat,X=Math,ke=X.PI,Ft=X.min,qt=X.max,hc=X.pow,Ee=X.abs,df=/([a-z])[\s,]*((-?\d*\.?\d*(?:e[-+]?\d+)?[\s]*,?[\s]*)+)/ig,ff=/(-?\d*\.?\d*(?:e[-+]?\d+)?)[\s]*,?[\s]*/ig,
Wn="-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?",ze="[\\s]*,?[\\s]*",pf=new RegExp("(?=("+Wn+"))\\1"+ze+"(?=("+Wn+"))\\2"+ze+"(?=("+Wn+"))\\3"+ze+"([01])"+ze+"\
([01])"+ze+"(?=("+Wn+"))\\6"+ze+"(?=("+Wn+"))\\7"+ze,"g"),uc=Array.isArray||function(n){return n instanceof Array};function mf(n){if(!n)return null;var t={a:7,c:6,
h:1,l:2,m:2,q:4,s:4,t:2,v:1,z:0},e=[];return String(n).replace(df,function(i,r,o){var s=[],a=r.toLowerCase();for(o.replace(a=="a"?pf:ff,function(){for(var c=1;c<
arguments.length-2;c++)arguments[c]&&s.push(+arguments[c])}),a=="m"&&s.length>2&&(e.push([r,...s.splice(0,2)]),a="l",r=r=="m"?"l":"L");s.length>=t[a]&&(e.push([
r,...s.splice(0,t[a])]),!!t[a]););}),e.toString=Fs,e}function gf(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(typeof i=="string"&&i!==i.toUpperCase())return!1}
return!0}function yf(n){for(var t=0,e=n.length;t<e;t++){var i=n[t][0];if(i!=="M"&&i!=="C")return!1}return!0}function vf(n,t,e,i){return arguments.length===1&&(t=
n.y,e=n.width,i=n.height,n=n.x),{x:n,y:t,width:e,height:i,x2:n+e,y2:t+i}}function Fs(){return this.join(",").replace(uf,"$1")}function xf(n){for(var t=new Array(
n.length),e=0,i=n.length;e<i;e++)for(var r=n[e],o=t[e]=new Array(r.length),s=0,a=r.length;s<a;s++)o[s]=r[s];return t.toString=Fs,t}function dc(n,t,e,i,r,o,s,a,c){
var l=1-c,h=hc(l,3),u=hc(l,2),d=c*c,f=d*c,y=h*n+u*3*c*e+l*3*c*c*r+f*s,v=h*t+u*3*c*i+l*3*c*c*o+f*a;return{x:Qi(y),y:Qi(v)}}function zs(n){var t=Ef(...n);return vf(
t.x0,t.y0,t.x1-t.x0,t.y1-t.y0)}function _e(n,t,e){return t>=n.x&&t<=n.x+n.width&&e>=n.y&&e<=n.y+n.height}function xc(n,t){return _e(t,n.x,n.y)||_e(t,n.x2,n.y)||
_e(t,n.x,n.y2)||_e(t,n.x2,n.y2)||_e(n,t.x,t.y)||_e(n,t.x2,t.y)||_e(n,t.x,t.y2)||_e(n,t.x2,t.y2)||(n.x<t.x2&&n.x>t.x||t.x<n.x2&&t.x>n.x)&&(n.y<t.y2&&n.y>t.y||t.y<
n.y2&&t.y>n.y)}function fc(n,t,e,i,r){var o=-3*t+9*e-9*i+3*r,s=n*o+6*t-12*e+6*i;return n*s-3*t+3*e}function pc(n,t,e,i,r,o,s,a,c){c==null&&(c=1),c=c>1?1:c<0?0:c;
for(var l=c/2,h=12,u=[-.1252,.1252,-.3678,.3678,-.5873,.5873,-.7699,.7699,-.9041,.9041,-.9816,.9816],d=[.2491,.2491,.2335,.2335,.2032,.2032,.1601,.1601,.1069,.1069,
.0472,.0472],f=0,y=0;y<h;y++){var v=l*u[y]+l,b=fc(v,n,e,r,s),C=fc(v,t,i,o,a),_=b*b+C*C;f+=d[y]*X.sqrt(_)}return l*f}function wf(n,t,e,i,r,o,s,a){if(!(qt(n,e)<Ft(
r,s)||Ft(n,e)>qt(r,s)||qt(t,i)<Ft(o,a)||Ft(t,i)>qt(o,a))){var c=(n*i-t*e)*(r-s)-(n-e)*(r*a-o*s),l=(n*i-t*e)*(o-a)-(t-i)*(r*a-o*s),h=(n-e)*(o-a)-(t-i)*(r-s);if(h){
var u=Qi(c/h),d=Qi(l/h),f=+u.toFixed(2),y=+d.toFixed(2);if(!(f<+Ft(n,e).toFixed(2)||f>+qt(n,e).toFixed(2)||f<+Ft(r,s).toFixed(2)||f>+qt(r,s).toFixed(2)||y<+Ft(t,
i).toFixed(2)||y>+qt(t,i).toFixed(2)||y<+Ft(o,a).toFixed(2)||y>+qt(o,a).toFixed(2)))return{x:u,y:d}}}}function Qi(n){return Math.round(n*1e11)/1e11}function bf(n,t,e,i,r){
if(i=i||zs(n),r=r||zs(t),!xc(i,r))return e?0:[];var o=pc(...n),s=pc(...t),a=gc(n)?1:~~(o/5)||1,c=gc(t)?1:~~(s/5)||1,l=new Array(a+1),h=new Array(c+1),u={},d=e?0:
[],f,y;for(f=0;f<a+1;f++){var v=f/a,b=dc(...n,v);l[f]={x:b.x,y:b.y,t:v}}for(f=0;f<c+1;f++)v=f/c,b=dc(...t,v),h[f]={x:b.x,y:b.y,t:v};for(f=0;f<a;f++)for(y=0;y<c;y++){
var C=l[f],_=l[f+1],p=h[y],w=h[y+1],x=Ee(_.x-C.x)<.01?"y":"x",k=Ee(w.x-p.x)<.01?"y":"x",g=wf(C.x,C.y,_.x,_.y,p.x,p.y,w.x,w.y),m;if(g){if(m=g.x.toFixed(9)+"#"+g.
y.toFixed(9),u[m])continue;u[m]=!0;var E=C.t+Ee((g[x]-C[x])/(_[x]-C[x]))*(_.t-C.t),S=p.t+Ee((g[k]-p[k])/(w[k]-p[k]))*(w.t-p.t);E>=0&&E<=1&&S>=0&&S<=1&&(e?d++:d.
push({x:g.x,y:g.y,t1:E,t2:S}))}}return d}function tr(n,t,e){for(var i=mc(vc(n)),r=mc(vc(t)),o=e?0:[],s=0,a=i.length;s<a;s++)for(var c=i[s],l=0,h=r.length;l<h;l++){
var u=r[l];if(xc(c.bbox,u.bbox)){var d=bf(c.bez,u.bez,e,c.bbox,u.bbox);if(e)o+=d;else for(var f=0,y=d.length;f<y;f++)d[f].segment1=c.segment,d[f].segment2=u.segment,
d[f].bez1=c.bez,d[f].bez2=u.bez,o.push(d[f])}}return o}function mc(n){for(var t=[],e=0,i=0,r=0,o=0,s=0,a=n.length;s<a;s++){var c=n[s],l;if(c[0]=="M"){e=r=c[1],i=
o=c[2];continue}c[0]=="C"?(l=[e,i,c[1],c[2],c[3],c[4],c[5],c[6]],e=c[5],i=c[6]):(l=[e,i,e,i,r,o,r,o],e=r,i=o),t.push({bez:l,bbox:zs(l),segment:s})}return t}function kf(n){
return uc(n)&&uc(n[0])}function _f(n){if(gf(n))return n;var t=new Array(n.length),e=0,i=0,r=0,o=0,s=0,a;n[0][0]=="M"&&(e=+n[0][1],i=+n[0][2],r=e,o=i,s++,t[0]=["\
M",e,i]);for(var c,l,h=s,u=n.length;h<u;h++){if(l=n[h],a=l[0],t[h]=c=new Array(l.length),a!=a.toUpperCase())switch(c[0]=a.toUpperCase(),c[0]){case"A":c[1]=l[1],
c[2]=l[2],c[3]=l[3],c[4]=l[4],c[5]=l[5],c[6]=+l[6]+e,c[7]=+l[7]+i;break;case"V":c[1]=+l[1]+i;break;case"H":c[1]=+l[1]+e;break;case"M":r=+l[1]+e,o=+l[2]+i;default:
for(var d=1,f=l.length;d<f;d++)c[d]=+l[d]+(d%2?e:i)}else for(var y=0,v=l.length;y<v;y++)c[y]=l[y];switch(a=a.toUpperCase(),c[0]){case"Z":e=+r,i=+o;break;case"H":
e=c[1];break;case"V":i=c[1];break;case"M":r=c[c.length-2],o=c[c.length-1];default:e=c[c.length-2],i=c[c.length-1]}}return t.toString=Fs,t}function gc(n){return n[0]===
n[2]&&n[1]===n[3]&&n[4]===n[6]&&n[5]===n[7]}function Ji(n,t,e,i){return[n,t,e,i,e,i]}function yc(n,t,e,i,r,o){var s=.3333333333333333,a=2/3;return[s*n+a*e,s*t+a*
i,s*r+a*e,s*o+a*i,r,o]}function wc(n,t,e,i,r,o,s,a,c,l){var h=ke*120/180,u=ke/180*(+r||0),d=[],f,y=X.cos(u),v=X.sin(u),b=function(Ba,Ha){return{x:Ba*y-Ha*v,y:Ba*
v+Ha*y}};if(l)E=l[0],S=l[1],g=l[2],m=l[3];else{f=b(n,-t),n=f.x,t=-f.y,f=b(a,-c),a=f.x,c=-f.y;var C=(n-a)/2,_=(t-c)/2,p=C*C/(e*e)+_*_/(i*i);p>1&&(p=X.sqrt(p),e=p*
e,i=p*i);var w=e*e,x=i*i,k=(o==s?-1:1)*X.sqrt(Ee((w*x-w*_*_-x*C*C)/(w*_*_+x*C*C))),g=k*e*_/i+(n+a)/2,m=k*-i*C/e+(t+c)/2,E=X.asin(((t-m)/i).toFixed(9)),S=X.asin(
((c-m)/i).toFixed(9));E=n<g?ke-E:E,S=a<g?ke-S:S,E<0&&(E=ke*2+E),S<0&&(S=ke*2+S),s&&E>S&&(E=E-ke*2),!s&&S>E&&(S=S-ke*2)}var O=S-E;if(Ee(O)>h){var I=S,z=a,W=c;S=E+
h*(s&&S>E?1:-1),a=g+e*X.cos(S),c=m+i*X.sin(S),d=wc(a,c,e,i,r,0,s,z,W,[S,I,g,m])}O=S-E;var tt=X.cos(E),Sd=X.sin(E),Md=X.cos(S),Cd=X.sin(S),La=X.tan(O/4),$a=4/3*e*
La,Pa=4/3*i*La,Ia=[n,t],hn=[n+$a*Sd,t-Pa*tt],Na=[a+$a*Cd,c-Pa*Md],ja=[a,c];if(hn[0]=2*Ia[0]-hn[0],hn[1]=2*Ia[1]-hn[1],l)return[hn,Na,ja].concat(d);d=[hn,Na,ja].
concat(d).join().split(",");for(var Da=[],ve=0,Ad=d.length;ve<Ad;ve++)Da[ve]=ve%2?b(d[ve-1],d[ve]).y:b(d[ve],d[ve+1]).x;return Da}function Ef(n,t,e,i,r,o,s,a){for(var c=[],
l=[[],[]],h,u,d,f,y,v,b,C,_=0;_<2;++_){if(_==0?(u=6*n-12*e+6*r,h=-3*n+9*e-9*r+3*s,d=3*e-3*n):(u=6*t-12*i+6*o,h=-3*t+9*i-9*o+3*a,d=3*i-3*t),Ee(h)<1e-12){if(Ee(u)<
1e-12)continue;f=-d/u,0<f&&f<1&&c.push(f);continue}b=u*u-4*d*h,C=X.sqrt(b),!(b<0)&&(y=(-u+C)/(2*h),0<y&&y<1&&c.push(y),v=(-u-C)/(2*h),0<v&&v<1&&c.push(v))}for(var p=c.
length,w=p,x;p--;)f=c[p],x=1-f,l[0][p]=x*x*x*n+3*x*x*f*e+3*x*f*f*r+f*f*f*s,l[1][p]=x*x*x*t+3*x*x*f*i+3*x*f*f*o+f*f*f*a;return l[0][w]=n,l[1][w]=t,l[0][w+1]=s,l[1][w+
1]=a,l[0].length=l[1].length=w+2,{x0:Ft(...l[0]),y0:Ft(...l[1]),x1:qt(...l[0]),y1:qt(...l[1])}}function vc(n){if(kf(n)||(n=mf(n)),yf(n))return n;for(var t=xf(_f(
n)),e={x:0,y:0,bx:0,by:0,X:0,Y:0,qx:null,qy:null},i=function(d,f,y){var v,b;if(!d)return["C",f.x,f.y,f.x,f.y,f.x,f.y];switch(!(d[0]in{T:1,Q:1})&&(f.qx=f.qy=null),
d[0]){case"M":f.X=d[1],f.Y=d[2];break;case"A":d=["C",...wc(f.x,f.y,...d.slice(1))];break;case"S":y=="C"||y=="S"?(v=f.x*2-f.bx,b=f.y*2-f.by):(v=f.x,b=f.y),d=["C",
v,b,...d.slice(1)];break;case"T":y=="Q"||y=="T"?(f.qx=f.x*2-f.qx,f.qy=f.y*2-f.qy):(f.qx=f.x,f.qy=f.y),d=["C",...yc(f.x,f.y,f.qx,f.qy,d[1],d[2])];break;case"Q":f.
qx=d[1],f.qy=d[2],d=["C",...yc(f.x,f.y,d[1],d[2],d[3],d[4])];break;case"L":d=["C",...Ji(f.x,f.y,d[1],d[2])];break;case"H":d=["C",...Ji(f.x,f.y,d[1],f.y)];break;case"\
V":d=["C",...Ji(f.x,f.y,f.x,d[1])];break;case"Z":d=["C",...Ji(f.x,f.y,f.X,f.Y)];break}return d},r=function(d,f){if(d[f].length>7){d[f].shift();for(var y=d[f];y.
length;)o[f]="A",d.splice(f++,0,["C",...y.splice(0,6)]);d.splice(f,1),l=t.length}},o=[],s="",a="",c=0,l=t.length;c<l;c++){t[c]&&(s=t[c][0]),s!="C"&&(o[c]=s,c&&(a=
o[c-1])),t[c]=i(t[c],e,a),o[c]!="A"&&s=="C"&&(o[c]="C"),r(t,c);var h=t[c],u=h.length;e.x=h[u-2],e.y=h[u-1],e.bx=lc(h[u-4])||e.x,e.by=lc(h[u-3])||e.y}return t}function U(n){return mt(n)&&zi(n,"waypoints")}function Gt(n){return mt(n)&&zi(n,"labelTarget")}function bc(n){return mt(n)&&Ms(n.parent)}function kc(n){return{x:Math.round(n.x),y:Math.round(n.y),width:Math.round(n.width),height:Math.round(n.height)}}function er(n){return{x:Math.round(n.x),y:Math.
round(n.y)}}function et(n){return{top:n.y,right:n.x+(n.width||0),bottom:n.y+(n.height||0),left:n.x}}function qs(n){return{x:n.left,y:n.top,width:n.right-n.left,
height:n.bottom-n.top}}function Sf(n){return er({x:n.x+(n.width||0)/2,y:n.y+(n.height||0)/2})}function Mf(n){for(var t=n.waypoints,e=t.reduce(function(l,h,u){var d=t[u-
1];if(d){var f=l[l.length-1],y=f&&f.endLength||0,v=Cf(d,h);l.push({start:d,end:h,startLength:y,endLength:y+v,length:v})}return l},[]),i=e.reduce(function(l,h){return l+
h.length},0),r=i/2,o=0,s=e[o];s.endLength<r;)s=e[++o];var a=(r-s.startLength)/s.length,c={x:s.start.x+(s.end.x-s.start.x)*a,y:s.start.y+(s.end.y-s.start.y)*a};return c}
function ae(n){return U(n)?Mf(n):Sf(n)}function Se(n,t,e){e=e||0,mt(e)||(e={x:e,y:e});var i=et(n),r=et(t),o=i.bottom+e.y<=r.top,s=i.left-e.x>=r.right,a=i.top-e.
y>=r.bottom,c=i.right+e.x<=r.left,l=o?"top":a?"bottom":null,h=c?"left":s?"right":null;return h&&l?l+"-"+h:h||l||"intersect"}function _c(n){n=n.slice();for(var t=0,e,i,r;n[t];)e=n[t],i=n[t-1],r=n[t+1],qn(e,r)===0||Xi(i,r,e)?n.splice(t,1):t++;return n}function Cf(n,t){return Math.sqrt(
Math.pow(n.x-t.x,2)+Math.pow(n.y-t.y,2))}function nr(n,t){return Math.round(n*t)/t}function Ec(n){return H(n)?n+"px":n}function Af(n){for(;n.parent;)n=n.parent;return n}function Rf(n){n=A({},{width:"10\
0%",height:"100%"},n);let t=n.container||document.body,e=document.createElement("div");return e.setAttribute("class","djs-container djs-parent bio-theme-parent"),
ic(e,{position:"relative",overflow:"hidden",width:Ec(n.width),height:Ec(n.height)}),t.appendChild(e),e}function Sc(n,t,e){let i=N("g");P(i).add(t);let r=e!==void 0?
e:n.childNodes.length-1;return n.insertBefore(i,n.childNodes[r]||null),i}var Of="base",Mc=0,Tf=1,Lf={shape:["x","y","width","height"],connection:["waypoints"]};
function $(n,t,e,i){this._eventBus=t,this._elementRegistry=i,this._graphicsFactory=e,this._rootsIdx=0,this._layers={},this._planes=[],this._rootElement=null,this.
_focused=!1,this._init(n||{})}$.$inject=["config.canvas","eventBus","graphicsFactory","elementRegistry"];$.prototype._init=function(n){let t=this._eventBus,e=this.
_container=Rf(n),i=this._svg=N("svg");L(i,{width:"100%",height:"100%"}),rc(i,"tabindex",0),n.autoFocus&&t.on("element.hover",()=>{this.restoreFocus()}),t.on("el\
ement.mousedown",500,o=>{this.focus()}),i.addEventListener("focusin",()=>{this._setFocused(!0)}),i.addEventListener("focusout",()=>{this._setFocused(!1)}),i.addEventListener(
"mouseover",()=>{this._eventBus.fire("canvas.mouseover")}),i.addEventListener("mouseout",()=>{this._eventBus.fire("canvas.mouseout")}),j(e,i);let r=this._viewport=
Sc(i,"viewport");n.deferUpdate&&(this._viewboxChanged=Hn(this._viewboxChanged,300)),this._restoreFocus=Hn(this._restoreFocus,0),t.on("diagram.init",()=>{t.fire(
"canvas.init",{svg:i,viewport:r})}),t.on(["shape.added","connection.added","shape.removed","connection.removed","elements.changed","root.set"],()=>{delete this.
_cachedViewbox}),t.on("diagram.destroy",500,this._destroy,this),t.on("diagram.clear",500,this._clear,this)};$.prototype._destroy=function(){this._restoreFocus.cancel(),
this._eventBus.fire("canvas.destroy",{svg:this._svg,viewport:this._viewport});let n=this._container.parentNode;n&&n.removeChild(this._container),delete this._svg,
delete this._container,delete this._layers,delete this._planes,delete this._rootElement,delete this._viewport};$.prototype._setFocused=function(n){n!=this._focused&&
(this._focused=n,this._eventBus.fire("canvas.focus.changed",{focused:n}))};$.prototype._clear=function(){this._elementRegistry.getAll().forEach(t=>{let e=Vi(t);
e==="root"?this.removeRootElement(t):this._removeElement(t,e)}),this._planes=[],this._rootElement=null,delete this._cachedViewbox};$.prototype.focus=function(){
this._svg.focus({preventScroll:!0}),this._setFocused(!0)};$.prototype.restoreFocus=function(){this._restoreFocus()};$.prototype._restoreFocus=function(){document.
activeElement===document.body&&this.focus()};$.prototype.isFocused=function(){return this._focused};$.prototype.getDefaultLayer=function(){return this.getLayer(
Of,Mc)};$.prototype.getLayer=function(n,t){if(!n)throw new Error("must specify a name");let e=this._layers[n];if(e||(e=this._layers[n]=this._createLayer(n,t)),typeof t<
"u"&&e.index!==t)throw new Error("layer <"+n+"> already created at index <"+t+">");return e.group};$.prototype._getChildIndex=function(n){return je(this._layers,
function(t,e){return e.visible&&n>=e.index&&t++,t},0)};$.prototype._createLayer=function(n,t){typeof t>"u"&&(t=Tf);let e=this._getChildIndex(t);return{group:Sc(
this._viewport,"layer-"+n,e),index:t,visible:!0}};$.prototype.showLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error(
"layer <"+n+"> does not exist");let e=this._viewport,i=t.group,r=t.index;if(t.visible)return i;let o=this._getChildIndex(r);return e.insertBefore(i,e.childNodes[o]||
null),t.visible=!0,i};$.prototype.hideLayer=function(n){if(!n)throw new Error("must specify a name");let t=this._layers[n];if(!t)throw new Error("layer <"+n+"> \
does not exist");let e=t.group;return t.visible&&(V(e),t.visible=!1),e};$.prototype._removeLayer=function(n){let t=this._layers[n];t&&(delete this._layers[n],V(
t.group))};$.prototype.getActiveLayer=function(){let n=this._findPlaneForRoot(this.getRootElement());return n?n.layer:null};$.prototype.findRoot=function(n){let t=this.
_resolveElements(n),e;for(let i of t){let r=this._findPlaneForRoot(Af(i));if(!r||e&&r.rootElement!==e)return;e=r.rootElement}return e};$.prototype.getRootElements=
function(){return this._planes.map(function(n){return n.rootElement})};$.prototype._findPlaneForRoot=function(n){return ne(this._planes,function(t){return t.rootElement===
n})};$.prototype._resolveElement=function(n){return typeof n=="string"?this._elementRegistry.get(n):n};$.prototype._resolveElements=function(n){return D(n)||(n=
[n]),n.map(t=>this._resolveElement(t)).filter(Boolean)};$.prototype.getContainer=function(){return this._container};$.prototype._updateMarker=function(n,t,e){let i;
n=this._resolveElement(n),n.markers=n.markers||new Set,i=this._elementRegistry._elements[n.id],i&&(M([i.gfx,i.secondaryGfx],function(r){r&&(e?(n.markers.add(t),
P(r).add(t)):(n.markers.delete(t),P(r).remove(t)))}),this._eventBus.fire("element.marker.update",{element:n,gfx:i.gfx,marker:t,add:!!e}))};$.prototype.addMarker=
function(n,t){this._updateMarker(n,t,!0)};$.prototype.removeMarker=function(n,t){this._updateMarker(n,t,!1)};$.prototype.hasMarker=function(n,t){return n=this._resolveElement(
n),n.markers?n.markers.has(t):!1};$.prototype.toggleMarker=function(n,t){this.hasMarker(n,t)?this.removeMarker(n,t):this.addMarker(n,t)};$.prototype.getRootElement=
function(){let n=this._rootElement;return n||this._planes.length?n:this.setRootElement(this.addRootElement(null))};$.prototype.addRootElement=function(n){let t=this.
_rootsIdx++;n||(n={id:"__implicitroot_"+t,children:[],isImplicit:!0});let e=n.layer="root-"+t;this._ensureValid("root",n);let i=this.getLayer(e,Mc);return this.
hideLayer(e),this._addRoot(n,i),this._planes.push({rootElement:n,layer:i}),n};$.prototype.removeRootElement=function(n){if(n=this._resolveElement(n),!!this._findPlaneForRoot(
n))return this._removeRoot(n),this._removeLayer(n.layer),this._planes=this._planes.filter(function(e){return e.rootElement!==n}),this._rootElement===n&&(this._rootElement=
null),n};$.prototype.setRootElement=function(n){if(n===this._rootElement)return n;let t;if(!n)throw new Error("rootElement required");return t=this._findPlaneForRoot(
n),t||(n=this.addRootElement(n)),this._setRoot(n),n};$.prototype._removeRoot=function(n){let t=this._elementRegistry,e=this._eventBus;e.fire("root.remove",{element:n}),
e.fire("root.removed",{element:n}),t.remove(n)};$.prototype._addRoot=function(n,t){let e=this._elementRegistry,i=this._eventBus;i.fire("root.add",{element:n}),e.
add(n,t),i.fire("root.added",{element:n,gfx:t})};$.prototype._setRoot=function(n,t){let e=this._rootElement;e&&(this._elementRegistry.updateGraphics(e,null,!0),
this.hideLayer(e.layer)),n&&(t||(t=this._findPlaneForRoot(n).layer),this._elementRegistry.updateGraphics(n,this._svg,!0),this.showLayer(n.layer)),this._rootElement=
n,this._eventBus.fire("root.set",{element:n})};$.prototype._ensureValid=function(n,t){if(!t.id)throw new Error("element must have an id");if(this._elementRegistry.
get(t.id))throw new Error("element <"+t.id+"> already exists");let e=Lf[n];if(!Fi(e,function(r){return typeof t[r]<"u"}))throw new Error("must supply { "+e.join(
", ")+" } with "+n)};$.prototype._setParent=function(n,t,e){xt(t.children,n,e),n.parent=t};$.prototype._addElement=function(n,t,e,i){e=e||this.getRootElement();
let r=this._eventBus,o=this._graphicsFactory;this._ensureValid(n,t),r.fire(n+".add",{element:t,parent:e}),this._setParent(t,e,i);let s=o.create(n,t,i);return this.
_elementRegistry.add(t,s),o.update(n,t,s),r.fire(n+".added",{element:t,gfx:s}),t};$.prototype.addShape=function(n,t,e){return this._addElement("shape",n,t,e)};$.
prototype.addConnection=function(n,t,e){return this._addElement("connection",n,t,e)};$.prototype._removeElement=function(n,t){let e=this._elementRegistry,i=this.
_graphicsFactory,r=this._eventBus;if(n=e.get(n.id||n),!!n)return r.fire(t+".remove",{element:n}),i.remove(n),oe(n.parent&&n.parent.children,n),n.parent=null,r.fire(
t+".removed",{element:n}),e.remove(n),n};$.prototype.removeShape=function(n){return this._removeElement(n,"shape")};$.prototype.removeConnection=function(n){return this.
_removeElement(n,"connection")};$.prototype.getGraphics=function(n,t){return this._elementRegistry.getGraphics(n,t)};$.prototype._changeViewbox=function(n){this.
_eventBus.fire("canvas.viewbox.changing"),n.apply(this),this._cachedViewbox=null,this._viewboxChanged()};$.prototype._viewboxChanged=function(){this._eventBus.fire(
"canvas.viewbox.changed",{viewbox:this.viewbox()})};$.prototype.viewbox=function(n){if(n===void 0&&this._cachedViewbox)return structuredClone(this._cachedViewbox);
let t=this._viewport,e=this.getSize(),i,r,o,s,a,c,l;if(n)this._changeViewbox(function(){a=Math.min(e.width/n.width,e.height/n.height);let h=this._svg.createSVGMatrix().
scale(a).translate(-n.x,-n.y);Be(t,h)});else return o=this._rootElement?this.getActiveLayer():null,i=o&&o.getBBox()||{},s=Be(t),r=s?s.matrix:Xa(),a=nr(r.a,1e3),
c=nr(-r.e||0,1e3),l=nr(-r.f||0,1e3),n=this._cachedViewbox={x:c?c/a:0,y:l?l/a:0,width:e.width/a,height:e.height/a,scale:a,inner:{width:i.width||0,height:i.height||
0,x:i.x||0,y:i.y||0},outer:e},n;return n};$.prototype.scroll=function(n){let t=this._viewport,e=t.getCTM();return n&&this._changeViewbox(function(){n=A({dx:0,dy:0},
n||{}),e=this._svg.createSVGMatrix().translate(n.dx,n.dy).multiply(e),Cc(t,e)}),{x:e.e,y:e.f}};$.prototype.scrollToElement=function(n,t){let e=100,i=this._resolveElements(
n);if(!i.length)return;let r=this.findRoot(i);if(!r)return;r!==this.getRootElement()&&this.setRootElement(r);let o=i.filter(y=>y!=r);if(!o.length)return;t||(t={}),
typeof t=="number"&&(e=t),t={top:t.top||e,right:t.right||e,bottom:t.bottom||e,left:t.left||e};let s=vt(o),a=et(s),c=this.viewbox(),l=this.zoom(),h,u;c.y+=t.top/
l,c.x+=t.left/l,c.width-=(t.right+t.left)/l,c.height-=(t.bottom+t.top)/l;let d=et(c);if(!(s.width<c.width&&s.height<c.height))h=s.x-c.x,u=s.y-c.y;else{let y=Math.
max(0,a.right-d.right),v=Math.min(0,a.left-d.left),b=Math.max(0,a.bottom-d.bottom),C=Math.min(0,a.top-d.top);h=y||v,u=b||C}this.scroll({dx:-h*l,dy:-u*l})};$.prototype.
zoom=function(n,t){if(!n)return this.viewbox(n).scale;if(n==="fit-viewport")return this._fitViewport(t);let e,i;return this._changeViewbox(function(){typeof t!=
"object"&&(e=this.viewbox().outer,t={x:e.width/2,y:e.height/2}),i=this._setZoom(n,t)}),nr(i.a,1e3)};function Cc(n,t){let e="matrix("+t.a+","+t.b+","+t.c+","+t.d+
","+t.e+","+t.f+")";n.setAttribute("transform",e)}$.prototype._fitViewport=function(n){let t=this.viewbox(),e=t.outer,i=t.inner,r,o;return i.x>=0&&i.y>=0&&i.x+i.
width<=e.width&&i.y+i.height<=e.height&&!n?o={x:0,y:0,width:Math.max(i.width+i.x,e.width),height:Math.max(i.height+i.y,e.height)}:(r=Math.min(1,e.width/i.width,
e.height/i.height),o={x:i.x+(n?i.width/2-e.width/r/2:0),y:i.y+(n?i.height/2-e.height/r/2:0),width:e.width/r,height:e.height/r}),this.viewbox(o),this.viewbox(!1).
scale};$.prototype._setZoom=function(n,t){let e=this._svg,i=this._viewport,r=e.createSVGMatrix(),o=e.createSVGPoint(),s,a,c,l,h;c=i.getCTM();let u=c.a;return t?
(s=A(o,t),a=s.matrixTransform(c.inverse()),l=r.translate(a.x,a.y).scale(1/u*n).translate(-a.x,-a.y),h=c.multiply(l)):h=r.scale(n),Cc(this._viewport,h),h};$.prototype.
getSize=function(){return{width:this._container.clientWidth,height:this._container.clientHeight}};$.prototype.getAbsoluteBBox=function(n){let t=this.viewbox(),e;
n.waypoints?e=this.getGraphics(n).getBBox():e=n;let i=e.x*t.scale-t.x*t.scale,r=e.y*t.scale-t.y*t.scale,o=e.width*t.scale,s=e.height*t.scale;return{x:i,y:r,width:o,
height:s}};$.prototype.resized=function(){delete this._cachedViewbox,this._eventBus.fire("canvas.resized")};var dn="data-element-id";function dt(n){this._elements={},this._eventBus=n}dt.$inject=["eventBus"];dt.prototype.add=function(n,t,e){var i=n.id;this._validateId(
i),L(t,dn,i),e&&L(e,dn,i),this._elements[i]={element:n,gfx:t,secondaryGfx:e}};dt.prototype.remove=function(n){var t=this._elements,e=n.id||n,i=e&&t[e];i&&(L(i.gfx,
dn,""),i.secondaryGfx&&L(i.secondaryGfx,dn,""),delete t[e])};dt.prototype.updateId=function(n,t){this._validateId(t),typeof n=="string"&&(n=this.get(n)),this._eventBus.
fire("element.updateId",{element:n,newId:t});var e=this.getGraphics(n),i=this.getGraphics(n,!0);this.remove(n),n.id=t,this.add(n,e,i)};dt.prototype.updateGraphics=
function(n,t,e){var i=n.id||n,r=this._elements[i];return e?r.secondaryGfx=t:r.gfx=t,t&&L(t,dn,i),t};dt.prototype.get=function(n){var t;typeof n=="string"?t=n:t=
n&&L(n,dn);var e=this._elements[t];return e&&e.element};dt.prototype.filter=function(n){var t=[];return this.forEach(function(e,i){n(e,i)&&t.push(e)}),t};dt.prototype.
find=function(n){for(var t=this._elements,e=Object.keys(t),i=0;i<e.length;i++){var r=e[i],o=t[r],s=o.element,a=o.gfx;if(n(s,a))return s}};dt.prototype.getAll=function(){
return this.filter(function(n){return n})};dt.prototype.forEach=function(n){var t=this._elements;Object.keys(t).forEach(function(e){var i=t[e],r=i.element,o=i.gfx;
return n(r,o)})};dt.prototype.getGraphics=function(n,t){var e=n.id||n,i=this._elements[e];return i&&(t?i.secondaryGfx:i.gfx)};dt.prototype._validateId=function(n){
if(!n)throw new Error("element must have an id");if(this._elements[n])throw new Error("element with id "+n+" already added")};function $f(n,t,e,i){var r=e.inverse;return Object.defineProperty(n,"remove",{value:function(o){var s=this.indexOf(o);return s!==-1&&(this.splice(s,1),t.unset(o,
r,i)),o}}),Object.defineProperty(n,"contains",{value:function(o){return this.indexOf(o)!==-1}}),Object.defineProperty(n,"add",{value:function(o,s){var a=this.indexOf(
o);if(typeof s>"u"){if(a!==-1)return;s=this.length}a!==-1&&this.splice(a,1),this.splice(s,0,o),a===-1&&t.set(o,r,i)}}),Object.defineProperty(n,"__refs_collectio\
n",{value:!0}),n}function Pf(n){return n.__refs_collection===!0}function If(n,t){return Object.prototype.hasOwnProperty.call(n,t.name||t)}function Ac(n,t,e){var i=$f(e[t.name]||[],n,t,e);Object.defineProperty(e,t.name,{enumerable:t.
enumerable,value:i}),i.length&&i.forEach(function(r){n.set(r,t.inverse,e)})}function Nf(n,t,e){var i=t.inverse,r=e[t.name];Object.defineProperty(e,t.name,{configurable:t.
configurable,enumerable:t.enumerable,get:function(){return r},set:function(o){if(o!==r){var s=r;r=null,s&&n.unset(s,i,e),r=o,n.set(r,i,e)}}})}function _t(n,t){if(!(this instanceof
_t))return new _t(n,t);n.inverse=t,t.inverse=n,this.props={},this.props[n.name]=n,this.props[t.name]=t}_t.prototype.bind=function(n,t){if(typeof t=="string"){if(!this.
props[t])throw new Error("no property <"+t+"> in ref");t=this.props[t]}t.collection?Ac(this,t,n):Nf(this,t,n)};_t.prototype.ensureRefsCollection=function(n,t){var e=n[t.
name];return Pf(e)||Ac(this,t,n),e};_t.prototype.ensureBound=function(n,t){If(n,t)||this.bind(n,t)};_t.prototype.unset=function(n,t,e){n&&(this.ensureBound(n,t),
t.collection?this.ensureRefsCollection(n,t).remove(e):n[t.name]=void 0)};_t.prototype.set=function(n,t,e){n&&(this.ensureBound(n,t),t.collection?this.ensureRefsCollection(
n,t).add(e):n[t.name]=e)};var Gs=new _t({name:"children",enumerable:!0,collection:!0},{name:"parent"}),Oc=new _t({name:"labels",enumerable:!0,collection:!0},{name:"labelTarget"}),Rc=new _t(
{name:"attachers",collection:!0},{name:"host"}),Tc=new _t({name:"outgoing",collection:!0},{name:"source"}),Lc=new _t({name:"incoming",collection:!0},{name:"targ\
et"});function fn(){Object.defineProperty(this,"businessObject",{writable:!0}),Object.defineProperty(this,"label",{get:function(){return this.labels[0]},set:function(n){
var t=this.label,e=this.labels;!n&&t?e.remove(t):e.add(n,0)}}),Gs.bind(this,"parent"),Oc.bind(this,"labels"),Tc.bind(this,"outgoing"),Lc.bind(this,"incoming")}function Kn(){
fn.call(this),Gs.bind(this,"children"),Rc.bind(this,"host"),Rc.bind(this,"attachers")}ht(Kn,fn);function $c(){fn.call(this),Gs.bind(this,"children")}ht($c,Kn);function Pc(){
Kn.call(this),Oc.bind(this,"labelTarget")}ht(Pc,Kn);function Ic(){fn.call(this),Tc.bind(this,"source"),Lc.bind(this,"target")}ht(Ic,fn);var jf={connection:Ic,shape:Kn,
label:Pc,root:$c};function Nc(n,t){var e=jf[n];if(!e)throw new Error("unknown type: <"+n+">");return A(new e,t)}function jc(n){return n instanceof fn}function Wt(){this._uid=12}Wt.prototype.createRoot=function(n){return this.create("root",n)};Wt.prototype.createLabel=function(n){return this.create("label",n)};
Wt.prototype.createShape=function(n){return this.create("shape",n)};Wt.prototype.createConnection=function(n){return this.create("connection",n)};Wt.prototype.create=
function(n,t){return t=A({},t||{}),t.id||(t.id=n+"_"+this._uid++),Nc(n,t)};var ir="__fn",Dc=1e3,Df=Array.prototype.slice;function at(){this._listeners={},this.on("diagram.destroy",1,this._destroy,this)}at.prototype.on=function(n,t,e,i){
if(n=D(n)?n:[n],gt(t)&&(i=e,e=t,t=Dc),!H(t))throw new Error("priority must be a number");var r=e;i&&(r=xe(e,i),r[ir]=e[ir]||e);var o=this;n.forEach(function(s){
o._addListener(s,{priority:t,callback:r,next:null})})};at.prototype.once=function(n,t,e,i){var r=this;if(gt(t)&&(i=e,e=t,t=Dc),!H(t))throw new Error("priority m\
ust be a number");function o(){o.__isTomb=!0;var s=e.apply(i,arguments);return r.off(n,o),s}o[ir]=e,this.on(n,t,o)};at.prototype.off=function(n,t){n=D(n)?n:[n];
var e=this;n.forEach(function(i){e._removeListener(i,t)})};at.prototype.createEvent=function(n){var t=new Vn;return t.init(n),t};at.prototype.fire=function(n,t){
var e,i,r,o;if(o=Df.call(arguments),typeof n=="object"&&(t=n,n=t.type),!n)throw new Error("no event type specified");if(i=this._listeners[n],!!i){t instanceof Vn?
e=t:e=this.createEvent(t),o[0]=e;var s=e.type;n!==s&&(e.type=n);try{r=this._invokeListeners(e,o,i)}finally{n!==s&&(e.type=s)}return r===void 0&&e.defaultPrevented&&
(r=!1),r}};at.prototype.handleError=function(n){return this.fire("error",{error:n})===!1};at.prototype._destroy=function(){this._listeners={}};at.prototype._invokeListeners=
function(n,t,e){for(var i;e&&!n.cancelBubble;)i=this._invokeListener(n,t,e),e=e.next;return i};at.prototype._invokeListener=function(n,t,e){var i;if(e.callback.
__isTomb)return i;try{i=Bf(e.callback,t),i!==void 0&&(n.returnValue=i,n.stopPropagation()),i===!1&&n.preventDefault()}catch(r){if(!this.handleError(r))throw console.
error("unhandled error in event listener",r),r}return i};at.prototype._addListener=function(n,t){var e=this._getListeners(n),i;if(!e){this._setListeners(n,t);return}
for(;e;){if(e.priority<t.priority){t.next=e,i?i.next=t:this._setListeners(n,t);return}i=e,e=e.next}i.next=t};at.prototype._getListeners=function(n){return this.
_listeners[n]};at.prototype._setListeners=function(n,t){this._listeners[n]=t};at.prototype._removeListener=function(n,t){var e=this._getListeners(n),i,r,o;if(!t){
this._setListeners(n,null);return}for(;e;)i=e.next,o=e.callback,(o===t||o[ir]===t)&&(r?r.next=i:this._setListeners(n,i)),r=e,e=i};function Vn(){}Vn.prototype.stopPropagation=
function(){this.cancelBubble=!0};Vn.prototype.preventDefault=function(){this.defaultPrevented=!0};Vn.prototype.init=function(n){A(this,n||{})};function Bf(n,t){
return n.apply(null,t)}function ce(n){return n.childNodes[0]}function Bc(n){return n.parentNode.childNodes[1]}function Hc(n,t,e,i,r){var o=un();o.setTranslate(t,e);var s=un();s.setRotate(i||0,0,0);var a=un();a.setScale(r||1,r||1),Be(n,[o,s,a])}function nt(n,t,e){var i=un();
i.setTranslate(t,e),Be(n,i)}function zc(n,t){var e=un();e.setRotate(t,0,0),Be(n,e)}function ft(n,t){this._eventBus=n,this._elementRegistry=t}ft.$inject=["eventBus","elementRegistry"];ft.prototype._getChildrenContainer=function(n){var t=this._elementRegistry.
getGraphics(n),e;return n.parent?(e=Bc(t),e||(e=N("g"),P(e).add("djs-children"),j(t.parentNode,e))):e=t,e};ft.prototype._clear=function(n){var t=ce(n);return sc(
t),t};ft.prototype._createContainer=function(n,t,e,i){var r=N("g");P(r).add("djs-group"),typeof e<"u"?Hf(r,t,t.childNodes[e]):j(t,r);var o=N("g");P(o).add("djs-\
element"),P(o).add("djs-"+n),i&&P(o).add("djs-frame"),j(r,o);var s=N("g");return P(s).add("djs-visual"),j(o,s),o};ft.prototype.create=function(n,t,e){var i=this.
_getChildrenContainer(t.parent);return this._createContainer(n,i,e,Ui(t))};ft.prototype.updateContainments=function(n){var t=this,e=this._elementRegistry,i;i=je(
n,function(r,o){return o.parent&&(r[o.parent.id]=o.parent),r},{}),M(i,function(r){var o=r.children;if(o){var s=t._getChildrenContainer(r),a=s.firstChild;M(o,function(c){
var l=e.getGraphics(c).parentNode;l===a?a=a.nextSibling:s.insertBefore(l,a)})}})};ft.prototype.drawShape=function(n,t,e={}){var i=this._eventBus;return i.fire("\
render.shape",{gfx:n,element:t,attrs:e})};ft.prototype.getShapePath=function(n){var t=this._eventBus;return t.fire("render.getShapePath",n)};ft.prototype.drawConnection=
function(n,t,e={}){var i=this._eventBus;return i.fire("render.connection",{gfx:n,element:t,attrs:e})};ft.prototype.getConnectionPath=function(n){var t=this._eventBus;
return t.fire("render.getConnectionPath",n)};ft.prototype.update=function(n,t,e){if(t.parent){var i=this._clear(e);if(n==="shape")this.drawShape(i,t),nt(e,t.x,t.
y);else if(n==="connection")this.drawConnection(i,t);else throw new Error("unknown type: "+n);t.hidden?L(e,"display","none"):L(e,"display","block")}};ft.prototype.
remove=function(n){var t=this._elementRegistry.getGraphics(n);V(t.parentNode)};function Hf(n,t,e){var i=e||t.firstChild;n!==i&&t.insertBefore(n,i)}var Fc={__depends__:[ec],__init__:["canvas"],canvas:["type",$],elementRegistry:["type",dt],elementFactory:["type",Wt],eventBus:["type",at],graphicsFactory:["typ\
e",ft]};function zf(n){var t=new Es(n);return t.init(),t}function Ff(n){n=n||{};var t={config:["value",n]},e=[t,Fc].concat(n.modules||[]);return zf(e)}function Fe(n,t){
this._injector=t||Ff(n),this.get("eventBus").fire("diagram.init")}Fe.prototype.get=function(n,t){return this._injector.get(n,t)};Fe.prototype.invoke=function(n,t,e){
return this._injector.invoke(n,t,e)};Fe.prototype.destroy=function(){this.get("eventBus").fire("diagram.destroy")};Fe.prototype.clear=function(){this.get("event\
Bus").fire("diagram.clear")};function Ws(n){return n&&n[n.length-1]}function qc(n){return n.y}function Gc(n){return n.x}var qf={left:Gc,center:Gc,right:function(n){return n.x+n.width},top:qc,
middle:qc,bottom:function(n){return n.y+n.height}};function Me(n,t){this._modeling=n,this._rules=t}Me.$inject=["modeling","rules"];Me.prototype._getOrientationDetails=
function(n){var t=["top","bottom","middle"],e="x",i="width";return t.indexOf(n)!==-1&&(e="y",i="height"),{axis:e,dimension:i}};Me.prototype._isType=function(n,t){
return t.indexOf(n)!==-1};Me.prototype._alignmentPosition=function(n,t){var e=this._getOrientationDetails(n),i=e.axis,r=e.dimension,o={},s={},a=!1,c,l,h;function u(d,f){
return Math.round((d[i]+f[i]+f[r])/2)}if(this._isType(n,["left","top"]))o[n]=t[0][i];else if(this._isType(n,["right","bottom"]))h=Ws(t),o[n]=h[i]+h[r];else if(this.
_isType(n,["center","middle"])){if(M(t,function(d){var f=d[i]+Math.round(d[r]/2);s[f]?s[f].elements.push(d):s[f]={elements:[d],center:f}}),c=re(s,function(d){return d.
elements.length>1&&(a=!0),d.elements.length}),a)return o[n]=Ws(c).center,o;l=t[0],t=re(t,function(d){return d[i]+d[r]}),h=Ws(t),o[n]=u(l,h)}return o};Me.prototype.
trigger=function(n,t){var e=this._modeling,i,r=Z(n,function(c){return!(c.waypoints||c.host||c.labelTarget)});if(i=this._rules.allowed("elements.align",{elements:r}),
D(i)&&(r=i),!(r.length<2||!i)){var o=qf[t],s=re(r,o),a=this._alignmentPosition(t,s);e.alignElements(s,a)}};var Wc={__init__:["alignElements"],alignElements:["type",Me]};var Gf={horizontal:["x","width"],vertical:["y","height"]},Kc=5;function Lt(n,t){this._modeling=n,this._filters=[],this.registerFilter(function(e){var i=t.allowed(
"elements.distribute",{elements:e});return D(i)?i:i?e:[]})}Lt.$inject=["modeling","rules"];Lt.prototype.registerFilter=function(n){if(typeof n!="function")throw new Error(
"the filter has to be a function");this._filters.push(n)};Lt.prototype.trigger=function(n,t){var e=this._modeling,i,r;if(!(n.length<3)&&(this._setOrientation(t),
r=this._filterElements(n),i=this._createGroups(r),!(i.length<=2)))return e.distributeElements(i,this._axis,this._dimension),i};Lt.prototype._filterElements=function(n){
var t=this._filters,e=this._axis,i=this._dimension,r=[].concat(n);return t.length?(M(t,function(o){r=o(r,e,i)}),r):n};Lt.prototype._createGroups=function(n){var t=[],
e=this,i=this._axis,r=this._dimension;if(!i)throw new Error('must have a defined "axis" and "dimension"');var o=re(n,i);return M(o,function(s,a){var c=e._findRange(
s,i,r),l,h=t[t.length-1];h&&e._hasIntersection(h.range,c)?t[t.length-1].elements.push(s):(l={range:c,elements:[s]},t.push(l))}),t};Lt.prototype._setOrientation=
function(n){var t=Gf[n];this._axis=t[0],this._dimension=t[1]};Lt.prototype._hasIntersection=function(n,t){return Math.max(n.min,n.max)>=Math.min(t.min,t.max)&&Math.
min(n.min,n.max)<=Math.max(t.min,t.max)};Lt.prototype._findRange=function(n){var t=n[this._axis],e=n[this._dimension];return{min:t+Kc,max:t+e-Kc}};var Vc={__init__:["distributeElements"],distributeElements:["type",Lt]};function Un(n){this._commandStack=n.get("commandStack",!1)}Un.$inject=["injector"];Un.prototype.allowed=function(n,t){var e=!0,i=this._commandStack;return i&&(e=
i.canExecute(n,t)),e===void 0?!0:e};var wt={__init__:["rules"],rules:["type",Un]};function Kt(n,t){if(typeof t!="function")throw new Error("removeFn iterator must be a function");if(!n)return[];for(var e;e=n[0];)t(e);return n}function pn(n){return{x:n.x+n.width/2,y:n.y+n.height/2}}function $t(n,t){return{x:n.x-t.x,y:n.y-t.y}}function Yn(n,t,e){var i=pn(t),r=pn(e),o=$t(n,i),s={x:o.x*(e.width/t.width),y:o.y*(e.height/t.height)};return er({x:r.x+s.x,y:r.y+s.y})}function Ks(n,t,e){var i=pn(
n),r=pn(t),o=pn(e),s=$t(n,i),a=$t(i,r),c=Wf(i,t,e);if(c)return c;var l={x:a.x*(e.width/t.width),y:a.y*(e.height/t.height)},h={x:o.x+l.x,y:o.y+l.y};return er({x:h.
x+s.x-n.x,y:h.y+s.y-n.y})}function Wf(n,t,e){var i=et(t),r=et(e);if(Kf(i,r))return null;var o=Se(t,n),s,a,c;if(o==="top")s={x:0,y:r.bottom-i.bottom};else if(o===
"bottom")s={x:0,y:r.top-i.top};else if(o==="right")s={x:r.left-i.left,y:0};else if(o==="left")s={x:r.right-i.right,y:0};else return null;return a={x:n.x+s.x,y:n.
y+s.y},c=Se(e,a),c!==o?null:s}function Kf(n,t){return Vf(n,t)||Uf(n,t)}function Vf(n,t){return n.right!==t.right&&n.left!==t.left}function Uf(n,t){return n.top!==
t.top&&n.bottom!==t.bottom}var Yf=1e3;function F(n){this._eventBus=n}F.$inject=["eventBus"];function Zf(n,t){return function(e){return n.call(t||null,e.context,e.command,e)}}F.prototype.on=
function(n,t,e,i,r,o){if((gt(t)||H(t))&&(o=r,r=i,i=e,e=t,t=null),gt(e)&&(o=r,r=i,i=e,e=Yf),mt(r)&&(o=r,r=!1),!gt(i))throw new Error("handlerFn must be a functio\
n");D(n)||(n=[n]);var s=this._eventBus;M(n,function(a){var c=["commandStack",a,t].filter(function(l){return l}).join(".");s.on(c,e,r?Zf(i,o):i,o)})};F.prototype.
canExecute=le("canExecute");F.prototype.preExecute=le("preExecute");F.prototype.preExecuted=le("preExecuted");F.prototype.execute=le("execute");F.prototype.executed=
le("executed");F.prototype.postExecute=le("postExecute");F.prototype.postExecuted=le("postExecuted");F.prototype.revert=le("revert");F.prototype.reverted=le("re\
verted");function le(n){return function(e,i,r,o,s){(gt(e)||H(e))&&(s=o,o=r,r=i,i=e,e=null),this.on(e,n,i,r,o,s)}}var Xf=251,Uc=1401,Yc="attach-ok";function Zn(n,t,e,i,r){F.call(this,t);var o=n.get("movePreview",!1);t.on("shape.move.start",Uc,function(s){var a=s.context,c=a.
shapes,l=a.validatedShapes;a.shapes=Jf(c),a.validatedShapes=Qf(l)}),o&&t.on("shape.move.start",Xf,function(s){var a=s.context,c=a.shapes,l=Vs(c);M(l,function(h){
o.makeDraggable(a,h,!0),M(h.labels,function(u){o.makeDraggable(a,u,!0)})})}),o&&t.on("shape.move.start",function(s){var a=s.context,c=a.shapes;if(c.length===1){
var l=c[0],h=l.host;h&&(e.addMarker(h,Yc),t.once(["shape.move.out","shape.move.cleanup"],function(){e.removeMarker(h,Yc)}))}}),this.preExecuted("elements.move",
Uc,function(s){var a=s.context,c=a.closure,l=a.shapes,h=Vs(l);M(h,function(u){c.add(u,c.topLevel[u.host.id])})}),this.postExecuted("elements.move",function(s){var a=s.
context,c=a.shapes,l=a.newHost,h;l&&c.length!==1||(l?h=c:h=Z(c,function(u){var d=u.host;return tp(u)&&!ep(c,d)}),M(h,function(u){r.updateAttachment(u,l)}))}),this.
postExecuted("elements.move",function(s){var a=s.context.shapes;M(a,function(c){M(c.attachers,function(l){M(l.outgoing.slice(),function(h){var u=i.allowed("conn\
ection.reconnect",{connection:h,source:h.source,target:h.target});u||r.removeConnection(h)}),M(l.incoming.slice(),function(h){var u=i.allowed("connection.reconn\
ect",{connection:h,source:h.source,target:h.target});u||r.removeConnection(h)})})})}),this.postExecute("shape.create",function(s){var a=s.context,c=a.shape,l=a.
host;l&&r.updateAttachment(c,l)}),this.postExecute("shape.replace",function(s){var a=s.context,c=a.oldShape,l=a.newShape;Kt(c.attachers,function(h){var u=i.allowed(
"elements.move",{target:l,shapes:[h]});u==="attach"?r.updateAttachment(h,l):r.removeShape(h)}),l.attachers.length&&M(l.attachers,function(h){var u=Ks(h,c,l);r.moveShape(
h,u,h.parent)})}),this.postExecute("shape.resize",function(s){var a=s.context,c=a.shape,l=a.oldBounds,h=a.newBounds,u=c.attachers,d=a.hints||{};d.attachSupport!==
!1&&M(u,function(f){var y=Ks(f,l,h);r.moveShape(f,y,f.parent),M(f.labels,function(v){r.moveShape(v,y,v.parent)})})}),this.preExecute("shape.delete",function(s){
var a=s.context.shape;Kt(a.attachers,function(c){r.removeShape(c)}),a.host&&r.updateAttachment(a,null)})}ht(Zn,F);Zn.$inject=["injector","eventBus","canvas","ru\
les","modeling"];function Vs(n){return Hi(yt(n,function(t){return t.attachers||[]}))}function Jf(n){var t=Vs(n);return Ga("id",n,t)}function Qf(n){var t=ie(n,"i\
d");return Z(n,function(e){for(;e;){if(e.host&&t[e.host.id])return!1;e=e.parent}return!0})}function tp(n){return!!n.host}function ep(n,t){return n.indexOf(t)!==
-1}var Zc={__depends__:[wt],__init__:["attachSupport"],attachSupport:["type",Zn]};function Xc(n){!n||typeof n.stopPropagation!="function"||n.stopPropagation()}function Ce(n){return n.originalEvent||n.srcEvent}function rr(n){Xc(n),Xc(Ce(n))}function St(n){
return n.pointers&&n.pointers.length&&(n=n.pointers[0]),n.touches&&n.touches.length&&(n=n.touches[0]),n?{x:n.clientX,y:n.clientY}:null}var Jc=1500;function or(n,t,e){var i=this,r=e.get("dragging",!1);function o(s){if(!s.hover){var a=s.originalEvent,c=i._findTargetGfx(a),l=c&&n.get(c);c&&l&&(s.stopPropagation(),
r.hover({element:l,gfx:c}),r.move(a))}}r&&t.on("drag.start",function(s){t.once("drag.move",Jc,function(a){o(a)})}),(function(){var s,a;t.on("element.hover",function(c){
s=c.gfx,a=c.element}),t.on("element.hover",Jc,function(c){a&&t.fire("element.out",{element:a,gfx:s})}),t.on("element.out",function(){s=null,a=null})})(),this._findTargetGfx=
function(s){var a,c;if(s instanceof MouseEvent)return a=St(s),c=document.elementFromPoint(a.x,a.y),np(c)}}or.$inject=["elementRegistry","eventBus","injector"];function np(n){
return He(n,"svg, .djs-element",!0)}var Qc={__init__:["hoverFix"],hoverFix:["type",or]};function tl(){return/mac/i.test(navigator.platform)}function el(n,t){return(Ce(n)||n).button===t}function Mt(n){return el(n,0)}function nl(n){return el(n,1)}function Xn(n){var t=Ce(n)||n;return Mt(n)&&t.shiftKey}function ip(n){return!0}function sr(n){return Mt(n)||nl(n)}var il=500;function ar(n,t,e){var i=this;function r(m,E,S){if(!a(m,E)){var O,I,z;S?I=t.getGraphics(S):
(O=E.delegateTarget||E.target,O&&(I=O,S=t.get(I))),!(!I||!S)&&(z=n.fire(m,{element:S,gfx:I,originalEvent:E}),z===!1&&(E.stopPropagation(),E.preventDefault()))}}
var o={};function s(m){return o[m]}function a(m,E){var S=l[m]||Mt;return!S(E)}var c={click:"element.click",contextmenu:"element.contextmenu",dblclick:"element.d\
blclick",mousedown:"element.mousedown",mousemove:"element.mousemove",mouseover:"element.hover",mouseout:"element.out",mouseup:"element.mouseup"},l={"element.con\
textmenu":ip,"element.mousedown":sr,"element.mouseup":sr,"element.click":sr,"element.dblclick":sr};function h(m,E,S){var O=c[m];if(!O)throw new Error("unmapped \
DOM event name <"+m+">");return r(O,E,S)}var u="svg, .djs-element";function d(m,E,S,O){var I=o[S]=function(z){r(S,z)};O&&(l[S]=O),I.$delegate=Hs.bind(m,u,E,I)}function f(m,E,S){
var O=s(S);O&&Hs.unbind(m,E,O.$delegate)}function y(m){M(c,function(E,S){d(m,S,E)})}function v(m){M(c,function(E,S){f(m,S,E)})}n.on("canvas.destroy",function(m){
v(m.svg)}),n.on("canvas.init",function(m){y(m.svg)}),n.on(["shape.added","connection.added"],function(m){var E=m.element,S=m.gfx;n.fire("interactionEvents.creat\
eHit",{element:E,gfx:S})}),n.on(["shape.changed","connection.changed"],il,function(m){var E=m.element,S=m.gfx;n.fire("interactionEvents.updateHit",{element:E,gfx:S})}),
n.on("interactionEvents.createHit",il,function(m){var E=m.element,S=m.gfx;i.createDefaultHit(E,S)}),n.on("interactionEvents.updateHit",function(m){var E=m.element,
S=m.gfx;i.updateDefaultHit(E,S)});var b=x("djs-hit djs-hit-stroke"),C=x("djs-hit djs-hit-click-stroke"),_=x("djs-hit djs-hit-all"),p=x("djs-hit djs-hit-no-move"),
w={all:_,"click-stroke":C,stroke:b,"no-move":p};function x(m,E){return E=A({stroke:"white",strokeWidth:15},E||{}),e.cls(m,["no-fill","no-border"],E)}function k(m,E){
var S=w[E];if(!S)throw new Error("invalid hit type <"+E+">");return L(m,S),m}function g(m,E){j(m,E)}this.removeHits=function(m){var E=Fn(".djs-hit",m);M(E,V)},this.
createDefaultHit=function(m,E){var S=m.waypoints,O=m.isFrame,I;return S?this.createWaypointsHit(E,S):(I=O?"stroke":"all",this.createBoxHit(E,I,{width:m.width,height:m.
height}))},this.createWaypointsHit=function(m,E){var S=Ki(E);return k(S,"stroke"),g(m,S),S},this.createBoxHit=function(m,E,S){S=A({x:0,y:0},S);var O=N("rect");return k(
O,E),L(O,S),g(m,O),O},this.updateDefaultHit=function(m,E){var S=ut(".djs-hit",E);if(S)return m.waypoints?Ns(S,m.waypoints):L(S,{width:m.width,height:m.height}),
S},this.fire=r,this.triggerMouseEvent=h,this.mouseHandler=s,this.registerEvent=d,this.unregisterEvent=f}ar.$inject=["eventBus","elementRegistry","styles"];var cr={__init__:["interactionEvents"],interactionEvents:["type",ar]};function Ae(n,t){this._eventBus=n,this._canvas=t,this._selectedElements=new Set;var e=this;n.on(["shape.remove","connection.remove"],function(i){var r=i.element;
e.deselect(r)}),n.on(["diagram.clear","root.set"],function(i){e.select(null)})}Ae.$inject=["eventBus","canvas"];Ae.prototype.deselect=function(n){if(this._selectedElements.
has(n)){var t=this.get();this._selectedElements.delete(n),this._eventBus.fire("selection.changed",{oldSelection:t,newSelection:this.get()})}};Ae.prototype.get=function(){
return Array.from(this._selectedElements)};Ae.prototype.isSelected=function(n){return this._selectedElements.has(n)};Ae.prototype.select=function(n,t){var e=this.
get();D(n)||(n=n?[n]:[]);var i=this._canvas,r=i.getRootElement();n=n.filter(function(o){var s=i.findRoot(o);return r===s}),t?M(n,o=>{this._selectedElements.add(
o)}):this._selectedElements=new Set(n),this._eventBus.fire("selection.changed",{oldSelection:e,newSelection:this.get()})};var rl="hover",ol="selected";function lr(n,t){this._canvas=n;function e(r,o){n.addMarker(r,o)}function i(r,o){n.removeMarker(r,o)}t.on("element.hover",function(r){
e(r.element,rl)}),t.on("element.out",function(r){i(r.element,rl)}),t.on("selection.changed",function(r){function o(l){i(l,ol)}function s(l){e(l,ol)}var a=new Set(
r.oldSelection),c=new Set(r.newSelection);for(let l of a)c.has(l)||o(l);for(let l of c)a.has(l)||s(l)})}lr.$inject=["canvas","eventBus"];function hr(n,t,e,i){n.on("create.end",500,function(r){var o=r.context,s=o.canExecute,a=o.elements,c=o.hints||{},l=c.autoSelect;if(s){if(l===!1)return;D(l)?t.select(
l):t.select(a.filter(rp))}}),n.on("connect.end",500,function(r){var o=r.context,s=o.connection;s&&t.select(s)}),n.on("shape.move.end",500,function(r){var o=r.previousSelection||
[],s=i.get(r.context.shape.id),a=ne(o,function(c){return s.id===c.id});a||t.select(s)}),n.on("element.click",function(r){if(Mt(r)){var o=r.element;o===e.getRootElement()&&
(o=null);var s=t.isSelected(o),a=t.get().length>1,c=Xn(r);if(s&&a)return c?t.deselect(o):t.select(o);s?t.deselect(o):t.select(o,c)}})}hr.$inject=["eventBus","se\
lection","canvas","elementRegistry"];function rp(n){return!n.hidden}var bt={__init__:["selectionVisuals","selectionBehavior"],__depends__:[cr],selection:["type",Ae],selectionVisuals:["type",lr],selectionBehavior:["type",hr]};var op=/^djs-cursor-.*$/;function Jn(n){var t=oc(document.body);t.removeMatching(op),n&&t.add("djs-cursor-"+n)}function ur(){Jn(null)}var sp=5e3;function dr(n,t){t=t||"element.click";function e(){return!1}return n.once(t,sp,e),function(){n.off(t,e)}}var sl=["c","C"],al=["v","V"],ap=["d","D"],cp=["x","X"],cl=["y","Y"],Us=["z","Z"];function ll(n){return n.ctrlKey||n.metaKey||n.shiftKey||n.altKey}function J(n){
return n.altKey?!1:n.ctrlKey||n.metaKey}function ct(n,t){return n=D(n)?n:[n],n.indexOf(t.key)!==-1||n.indexOf(t.code)!==-1||n.indexOf(up(t))!==-1}var lp=new RegExp(
"^(?!\\p{Script_Extensions=Latin}|\\p{Script=Common})\\p{Letter}$","u"),hp=new RegExp("^\\P{Letter}$","u");function up(n){var t=n.key,e=/^Key([A-Z])$/.exec(n.code||
"");if(!e||typeof t!="string")return null;var i=e[1];return lp.test(t)?n.shiftKey?i:i.toLowerCase():n.shiftKey&&hp.test(t)&&n.keyCode===i.charCodeAt(0)?i:null}function fr(n){
return n.shiftKey}function hl(n){return J(n)&&ct(sl,n)}function ul(n){return J(n)&&ct(al,n)}function dl(n){return J(n)&&ct(ap,n)}function fl(n){return J(n)&&ct(
cp,n)}function pl(n){return J(n)&&!fr(n)&&ct(Us,n)}function ml(n){return J(n)&&(ct(cl,n)||ct(Us,n)&&fr(n))}var mn=Math.round,gl="djs-drag-active",dp=500;function qe(n){n.preventDefault()}function fp(n){return typeof TouchEvent<"u"&&n instanceof TouchEvent}function pp(n){
return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function pr(n,t,e,i){var r={threshold:5,trapClick:!0},o;function s(x){var k=t.viewbox(),g=t._container.getBoundingClientRect();
return{x:k.x+(x.x-g.left)/k.scale,y:k.y+(x.y-g.top)/k.scale}}function a(x,k){k=k||o;var g=n.createEvent(A({},k.payload,k.data,{isTouch:k.isTouch}));return n.fire(
"drag."+x,g)===!1?!1:n.fire(k.prefix+"."+x,g)}function c(x){var k=x.filter(function(g){return i.get(g.id)});k.length&&e.select(k)}function l(x,k){var g=o.payload,
m=o.displacement,E=o.globalStart,S=St(x),O=$t(S,E),I=o.localStart,z=s(S),W=$t(z,I);if(!o.active&&(k||pp(O)>o.threshold)){if(A(g,{x:mn(I.x+m.x),y:mn(I.y+m.y),dx:0,
dy:0},{originalEvent:x}),a("start")===!1)return C();o.active=!0,o.keepSelection||(g.previousSelection=e.get(),e.select(null)),o.cursor&&Jn(o.cursor),t.addMarker(
t.getRootElement(),gl)}rr(x),o.active&&(A(g,{x:mn(z.x+m.x),y:mn(z.y+m.y),dx:mn(W.x),dy:mn(W.y)},{originalEvent:x}),a("move"))}function h(x){var k,g=!0;o.active&&
(x&&(o.payload.originalEvent=x,rr(x)),g=a("end")),g===!1&&a("rejected"),k=_(g!==!0),a("ended",k)}function u(){C()}function d(x){ct("Escape",x)&&(qe(x),C())}function f(x){
var k;o.active&&(k=dr(n),setTimeout(k,400),qe(x)),h(x)}function y(x){l(x)}function v(x){var k=o.payload;k.hoverGfx=x.gfx,k.hover=x.element,a("hover")}function b(x){
a("out");var k=o.payload;k.hoverGfx=null,k.hover=null}function C(x){var k;if(o){var g=o.active;n.off("error",u);try{g&&a("cancel")}finally{k=_(x)}g&&a("canceled",
k)}}function _(x){var k;n.off("error",u);try{a("cleanup")}finally{k=p(x)}return k}function p(x){var k,g;ur(),o.trapClick?g=f:g=h,B.unbind(document,"mousemove",l),
B.unbind(document,"dragstart",qe),B.unbind(document,"selectstart",qe),B.unbind(document,"mousedown",g,!0),B.unbind(document,"mouseup",g,!0),B.unbind(document,"k\
eyup",d),B.unbind(document,"touchstart",y,!0),B.unbind(document,"touchcancel",C,!0),B.unbind(document,"touchmove",l,!0),B.unbind(document,"touchend",h,!0),n.off(
"element.hover",v),n.off("element.out",b),t.removeMarker(t.getRootElement(),gl);var m=o.payload.previousSelection;return k=o,o=null,x!==!1&&m&&!e.get().length&&
c(m),k}function w(x,k,g,m){o&&C(!1),typeof k=="string"&&(m=g,g=k,k=null),m=A({},r,m||{});var E=m.data||{},S,O,I,z,W;if(m.trapClick?z=f:z=h,x?(S=Ce(x)||x,O=St(x),
rr(x),S.type==="dragstart"&&qe(S)):(S=null,O={x:0,y:0}),I=s(O),k||(k=I),W=fp(S),o=A({prefix:g,data:E,payload:{},globalStart:O,displacement:$t(k,I),localStart:I,
isTouch:W},m),n.once("error",dp,u),m.manual||(W?(B.bind(document,"touchstart",y,!0),B.bind(document,"touchcancel",C,!0),B.bind(document,"touchmove",l,!0),B.bind(
document,"touchend",h,!0)):(B.bind(document,"mousemove",l),B.bind(document,"dragstart",qe),B.bind(document,"selectstart",qe),B.bind(document,"mousedown",z,!0),B.
bind(document,"mouseup",z,!0)),B.bind(document,"keyup",d),n.on("element.hover",v),n.on("element.out",b)),a("init")===!1)return C(),!1;m.autoActivate&&l(x,!0)}n.
on("diagram.destroy",C),this.init=w,this.move=l,this.hover=v,this.out=b,this.end=h,this.cancel=C,this.context=function(){return o},this.setOptions=function(x){A(
r,x)}}pr.$inject=["eventBus","canvas","selection","elementRegistry"];var Ct={__depends__:[Qc,bt],dragging:["type",pr]};function Re(n,t,e){this._canvas=e,this._opts=A({scrollThresholdIn:[20,20,20,20],scrollThresholdOut:[0,0,0,0],scrollRepeatTimeout:15,scrollStep:10},n);var i=this;
t.on("drag.move",function(r){var o=i._toBorderPoint(r);i.startScroll(o)}),t.on(["drag.cleanup"],function(){i.stopScroll()})}Re.$inject=["config.autoScroll","eve\
ntBus","canvas"];Re.prototype.startScroll=function(n){var t=this._canvas,e=this._opts,i=this,r=t.getContainer().getBoundingClientRect(),o=[n.x,n.y,r.width-n.x,r.
height-n.y];this.stopScroll();for(var s=0,a=0,c=0;c<4;c++)mp(o[c],e.scrollThresholdOut[c],e.scrollThresholdIn[c])&&(c===0?s=e.scrollStep:c==1?a=e.scrollStep:c==
2?s=-e.scrollStep:c==3&&(a=-e.scrollStep));(s!==0||a!==0)&&(t.scroll({dx:s,dy:a}),this._scrolling=setTimeout(function(){i.startScroll(n)},e.scrollRepeatTimeout))};
function mp(n,t,e){return t<n&&n<e}Re.prototype.stopScroll=function(){clearTimeout(this._scrolling)};Re.prototype.setOptions=function(n){this._opts=A({},this._opts,
n)};Re.prototype._toBorderPoint=function(n){var t=this._canvas._container.getBoundingClientRect(),e=St(n.originalEvent);return{x:e.x-t.left,y:e.y-t.top}};var yl={__depends__:[Ct],__init__:["autoScroll"],autoScroll:["type",Re]};var mr=Math.round,gp=Math.max;function yp(n,t){var e=n.x,i=n.y;return[["M",e,i],["m",0,-t],["a",t,t,0,1,1,0,2*t],["a",t,t,0,1,1,0,-2*t],["z"]]}function vp(n){var t=[];
return n.forEach(function(e,i){t.push([i===0?"M":"L",e.x,e.y])}),t}var vl=10;function xp(n,t){var e,i;for(e=0;i=n[e];e++)if(qn(i,t)<=vl)return{point:n[e],bendpoint:!0,
index:e};return null}function wp(n,t){var e=tr(yp(t,vl),vp(n)),i=e[0],r=e[e.length-1],o;return i?i!==r?i.segment2!==r.segment2?(o=gp(i.segment2,r.segment2)-1,{point:n[o],
bendpoint:!0,index:o}):{point:{x:mr(i.x+r.x)/2,y:mr(i.y+r.y)/2},index:i.segment2}:{point:{x:mr(i.x),y:mr(i.y)},index:i.segment2}:null}function xl(n,t){return xp(
n,t)||wp(n,t)}function bp(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}function kp(n,t,e){var i=[{n:n[0]-e[0],lambda:t[0]},{n:n[1]-e[1],lambda:t[1]}],r=i[0].n*t[0]+i[1].n*t[1],o=i[0].lambda*t[0]+i[1].lambda*t[1];return-r/o}function Ys(n,t){
var e=t[0],i=t[1],r={x:i.x-e.x,y:i.y-e.y},o=kp([e.x,e.y],[r.x,r.y],[n.x,n.y]);return{x:e.x+o*r.x,y:e.y+o*r.y}}function wl(n,t){var e=Ys(n,t),i={x:e.x-n.x,y:e.y-
n.y};return bp(i)}var Zs="djs-bendpoint",Xs="djs-segment-dragger";function _p(n,t){var e=St(t),i=n._container.getBoundingClientRect(),r;r={x:i.left,y:i.top};var o=n.viewbox();return{
x:o.x+(e.x-r.x)/o.scale,y:o.y+(e.y-r.y)/o.scale}}function Qn(n,t,e){var i=_p(n,e),r=xl(t,i);return r}function ti(n,t){var e=N("g");P(e).add(Zs),j(n,e);var i=N("\
circle");L(i,{cx:0,cy:0,r:4}),P(i).add("djs-visual"),j(e,i);var r=N("circle");return L(r,{cx:0,cy:0,r:10}),P(r).add("djs-hit"),j(e,r),t&&P(e).add(t),e}function Ep(n,t,e,i){
var r=N("g");j(n,r);var o=18,s=6,a=11,c=Sp(t,e,i),l=s+a,h=N("rect");L(h,{x:-o/2,y:-s/2,rx:3,width:o,height:s}),P(h).add("djs-visual"),j(r,h);var u=N("rect");return L(
u,{x:-c/2,y:-l/2,width:c,height:l}),P(u).add("djs-hit"),j(r,u),zc(r,i==="v"?90:0,0,0),r}function yr(n,t,e){var i=N("g"),r=Gn(t,e),o=se(t,e);return j(n,i),Ep(i,t,
e,o),P(i).add(Xs),P(i).add(o==="h"?"horizontal":"vertical"),nt(i,r.x,r.y),i}function gr(n){return Math.abs(Math.round(n*2/3))}function bl(n,t){var e=Mp(n,t);return Ys(
n,e)}function Sp(n,t,e){var i=t.x-n.x,r=t.y-n.y;return gr(e==="h"?i:r)}function Mp(n,t){for(var e=t.waypoints,i=1/0,r,o=0;o<e.length-1;o++){var s=e[o],a=e[o+1],
c=wl(n,[s,a]);c<i&&(i=c,r=o)}return[e[r],e[r+1]]}function kl(n){return CSS.escape(n)}function vr(n,t,e,i,r){function o(p,w,x){var k=p.index,g=p.point,m,E,S,O,I,z;return k<=0||p.bendpoint?!1:(m=w[k-1],E=w[k],S=Gn(m,E),O=se(m,E),I=Math.abs(g.x-S.x),
z=Math.abs(g.y-S.y),O&&I<=x&&z<=x)}function s(p,w){var x=p.waypoints,k,g,m,E;return w.index<=0||w.bendpoint||(k={start:x[w.index-1],end:x[w.index]},g=se(k.start,
k.end),!g)?null:(g==="h"?m=k.end.x-k.start.x:m=k.end.y-k.start.y,E=gr(m)/2,E)}function a(p,w){var x=w.waypoints,k=Qn(t,x,p),g;if(k){g=s(w,k);var m;if(o(k,x,g)?m=
r.start(p,w,k.index):m=i.start(p,w,k.index,!k.bendpoint),m!==!1)return!0}}function c(p,w,x){B.bind(p,w,function(k){e.triggerMouseEvent(w,k,x),k.stopPropagation()})}
function l(p,w){var x=t.getLayer("overlays"),k=ut('.djs-bendpoints[data-element-id="'+kl(p.id)+'"]',x);return!k&&w&&(k=N("g"),L(k,{"data-element-id":p.id}),P(k).
add("djs-bendpoints"),j(x,k),c(k,"mousedown",p),c(k,"click",p),c(k,"dblclick",p)),k}function h(p,w){return ut('.djs-segment-dragger[data-segment-idx="'+p+'"]',w)}
function u(p,w){w.waypoints.forEach(function(x,k){var g=ti(p);j(p,g),nt(g,x.x,x.y)}),ti(p,"floating")}function d(p,w){for(var x=w.waypoints,k,g,m,E=1;E<x.length;E++)
k=x[E-1],g=x[E],se(k,g)&&(m=yr(p,k,g),L(m,{"data-segment-idx":E}),c(m,"mousemove",w))}function f(p){M(Fn("."+Zs,p),function(w){V(w)})}function y(p){M(Fn("."+Xs,
p),function(w){V(w)})}function v(p){var w=l(p);return w||(w=l(p,!0),u(w,p),d(w,p)),w}function b(p){var w=l(p);w&&(y(w),f(w),d(w,p),u(w,p))}function C(p,w){var x=ut(
".floating",p),k=w.point;x&&(nt(x,k.x,k.y),P(x).add("positioned"))}function _(p,w,x){var k=h(w.index,p),g=x[w.index-1],m=x[w.index],E=w.point,S=Gn(g,m),O=se(g,m),
I,z;k&&(I=Cp(k),z={x:E.x-S.x,y:E.y-S.y},O==="v"&&(z={x:z.y,y:z.x}),nt(I,z.x,z.y))}n.on("connection.changed",function(p){b(p.element)}),n.on("connection.remove",
function(p){var w=l(p.element);w&&V(w)}),n.on("element.marker.update",function(p){var w=p.element,x;w.waypoints&&(x=v(w),p.add?P(x).add(p.marker):P(x).remove(p.
marker))}),n.on("element.mousemove",function(p){var w=p.element,x=w.waypoints,k,g;if(x){if(k=l(w,!0),g=Qn(t,x,p.originalEvent),!g)return;C(k,g),g.bendpoint||_(k,
g,x)}}),n.on("element.mousedown",function(p){if(Mt(p)){var w=p.originalEvent,x=p.element;if(x.waypoints)return a(w,x)}}),n.on("selection.changed",function(p){var w=p.
newSelection,x=w[0];x&&x.waypoints&&v(x)}),n.on("element.hover",function(p){var w=p.element;w.waypoints&&v(w)}),n.on("element.out",function(p){var w=p.element;if(w.
waypoints){var x=l(w);if(x){var k=ut(".floating",x);k&&P(k).remove("positioned")}}}),n.on("element.updateId",function(p){var w=p.element,x=p.newId;if(w.waypoints){
var k=l(w);k&&L(k,{"data-element-id":x})}}),this.addHandles=v,this.updateHandles=b,this.getBendpointsContainer=l,this.getSegmentDragger=h}vr.$inject=["eventBus",
"canvas","interactionEvents","bendpointMove","connectionSegmentMove"];function Cp(n){return ut(".djs-visual",n)}var _l=Math.round,Ge="reconnectStart",We="reconnectEnd",ei="updateWaypoints";function ii(n,t,e,i,r,o){this._injector=n,this.start=function(s,a,c,l){var h=e.getGraphics(
a),u=a.source,d=a.target,f=a.waypoints,y;!l&&c===0?y=Ge:!l&&c===f.length-1?y=We:y=ei;var v=y===ei?"connection.updateWaypoints":"connection.reconnect",b=r.allowed(
v,{connection:a,source:u,target:d});if(b===!1&&(b=r.allowed(v,{connection:a,source:d,target:u})),b!==!1)return i.init(s,"bendpoint.move",{data:{connection:a,connectionGfx:h,
context:{allowed:b,bendpointIndex:c,connection:a,source:u,target:d,insert:l,type:y}}})},t.on("bendpoint.move.hover",function(s){var a=s.context,c=a.connection,l=c.
source,h=c.target,u=s.hover,d=a.type;a.hover=u;var f;if(u){var y=d===ei?"connection.updateWaypoints":"connection.reconnect";if(f=a.allowed=r.allowed(y,{connection:c,
source:d===Ge?u:l,target:d===We?u:h}),f){a.source=d===Ge?u:l,a.target=d===We?u:h;return}f===!1&&(f=a.allowed=r.allowed(y,{connection:c,source:d===We?u:h,target:d===
Ge?u:l})),f&&(a.source=d===We?u:h,a.target=d===Ge?u:l)}}),t.on(["bendpoint.move.out","bendpoint.move.cleanup"],function(s){var a=s.context,c=a.type;a.hover=null,
a.source=null,a.target=null,c!==ei&&(a.allowed=!1)}),t.on("bendpoint.move.end",function(s){var a=s.context,c=a.allowed,l=a.bendpointIndex,h=a.connection,u=a.insert,
d=h.waypoints.slice(),f=a.source,y=a.target,v=a.type,b=a.hints||{},C={x:_l(s.x),y:_l(s.y)};if(!c)return!1;v===ei?(u?d.splice(l,0,C):d[l]=C,b.bendpointMove={insert:u,
bendpointIndex:l},d=this.cropWaypoints(h,d),o.updateWaypoints(h,_c(d),b)):(v===Ge?(b.docking="source",ni(a)&&(b.docking="target",b.newWaypoints=d.reverse())):v===
We&&(b.docking="target",ni(a)&&(b.docking="source",b.newWaypoints=d.reverse())),o.reconnect(h,f,y,C,b))},this)}ii.$inject=["injector","eventBus","canvas","dragg\
ing","rules","modeling"];ii.prototype.cropWaypoints=function(n,t){var e=this._injector.get("connectionDocking",!1);if(!e)return t;var i=n.waypoints;return n.waypoints=
t,n.waypoints=e.getCroppedWaypoints(n),t=n.waypoints,n.waypoints=i,t};function ni(n){var t=n.hover,e=n.source,i=n.target,r=n.type;if(r===Ge)return t&&i&&t===i&&
e!==i;if(r===We)return t&&e&&t===e&&e!==i}var Ap="reconnectStart",Rp="reconnectEnd",El="updateWaypoints",ri="connect-ok",xr="connect-not-ok",Sl="connect-hover",Ml="djs-updating",Cl="djs-dragging",Al=1100;
function wr(n,t,e,i){this._injector=t;var r=t.get("connectionPreview",!1);e.on("bendpoint.move.start",function(o){var s=o.context,a=s.bendpointIndex,c=s.connection,
l=s.insert,h=c.waypoints,u=h.slice();s.waypoints=h,l&&u.splice(a,0,{x:o.x,y:o.y}),c.waypoints=u;var d=s.draggerGfx=ti(i.getLayer("overlays"));P(d).add("djs-drag\
ging"),i.addMarker(c,Cl),i.addMarker(c,Ml)}),e.on("bendpoint.move.hover",function(o){var s=o.context,a=s.allowed,c=s.hover,l=s.type;if(c){if(i.addMarker(c,Sl),l===
El)return;a?(i.removeMarker(c,xr),i.addMarker(c,ri)):a===!1&&(i.removeMarker(c,ri),i.addMarker(c,xr))}}),e.on(["bendpoint.move.out","bendpoint.move.cleanup"],Al,
function(o){var s=o.context,a=s.hover,c=s.target;a&&(i.removeMarker(a,Sl),i.removeMarker(a,c?ri:xr))}),e.on("bendpoint.move.move",function(o){var s=o.context,a=s.
allowed,c=s.bendpointIndex,l=s.draggerGfx,h=s.hover,u=s.type,d=s.connection,f=d.source,y=d.target,v=d.waypoints.slice(),b={x:o.x,y:o.y},C=s.hints||{},_={};r&&(C.
connectionStart&&(_.connectionStart=C.connectionStart),C.connectionEnd&&(_.connectionEnd=C.connectionEnd),u===Ap?ni(s)?(_.connectionEnd=_.connectionEnd||b,_.source=
y,_.target=h||f,v=v.reverse()):(_.connectionStart=_.connectionStart||b,_.source=h||f,_.target=y):u===Rp?ni(s)?(_.connectionStart=_.connectionStart||b,_.source=h||
y,_.target=f,v=v.reverse()):(_.connectionEnd=_.connectionEnd||b,_.source=f,_.target=h||y):(_.noCropping=!0,_.noLayout=!0,v[c]=b),u===El&&(v=n.cropWaypoints(d,v)),
_.waypoints=v,r.drawPreview(s,a,_)),nt(l,o.x,o.y)},this),e.on(["bendpoint.move.end","bendpoint.move.cancel"],Al,function(o){var s=o.context,a=s.connection,c=s.draggerGfx,
l=s.hover,h=s.target,u=s.waypoints;a.waypoints=u,V(c),i.removeMarker(a,Ml),i.removeMarker(a,Cl),l&&(i.removeMarker(l,ri),i.removeMarker(l,h?ri:xr)),r&&r.cleanUp(
s)})}wr.$inject=["bendpointMove","injector","eventBus","canvas"];var Rl="connect-hover",Ol="djs-updating";function Tl(n,t,e){return Js(n,t,n[t]+e)}function Js(n,t,e){return{x:t==="x"?e:n.x,y:t==="y"?e:n.y}}function Op(n,t,e,i){
var r=Math.max(t[i],e[i]),o=Math.min(t[i],e[i]),s=20,a=Math.min(Math.max(o+s,n[i]),r-s);return Js(t,i,a)}function $l(n){return n==="x"?"y":"x"}function Ll(n,t,e){
var i,r;return n.original?n.original:(i=ae(t),r=$l(e),Js(n,r,i[r]))}function br(n,t,e,i,r,o){var s=n.get("connectionDocking",!1);this.start=function(u,d,f){var y,
v=e.getGraphics(d),b=f-1,C=f,_=d.waypoints,p=_[b],w=_[C],x=Qn(e,_,u),k,g,m;if(k=se(p,w),!!k)return g=k==="v"?"x":"y",b===0&&(p=Ll(p,d.source,g)),C===_.length-1&&
(w=Ll(w,d.target,g)),x?m=x.point:m={x:(p.x+w.x)/2,y:(p.y+w.y)/2},y={connection:d,segmentStartIndex:b,segmentEndIndex:C,segmentStart:p,segmentEnd:w,axis:g,dragPosition:m},
i.init(u,m,"connectionSegment.move",{cursor:g==="x"?"resize-ew":"resize-ns",data:{connection:d,connectionGfx:v,context:y}})};function a(u,d){if(!s)return d;var f=u.
waypoints,y;return u.waypoints=d,y=s.getCroppedWaypoints(u),u.waypoints=f,y}function c(u){r.update("connection",u.connection,u.connectionGfx)}function l(u,d,f){
var y=u.newWaypoints,v=u.segmentStartIndex+d,b=y[v],C=u.segmentEndIndex+d,_=y[C],p=$l(u.axis),w=Op(f,b,_,p);nt(u.draggerGfx,w.x,w.y)}function h(u,d){var f=0,y=u.
filter(function(v,b){return Xi(u[b-1],u[b+1],v)?(f=b<=d?f-1:f,!1):!0});return{waypoints:y,segmentOffset:f}}t.on("connectionSegment.move.start",function(u){var d=u.
context,f=u.connection,y=e.getLayer("overlays");d.originalWaypoints=f.waypoints.slice(),d.draggerGfx=yr(y,d.segmentStart,d.segmentEnd),P(d.draggerGfx).add("djs-\
dragging"),e.addMarker(f,Ol)}),t.on("connectionSegment.move.move",function(u){var d=u.context,f=d.connection,y=d.segmentStartIndex,v=d.segmentEndIndex,b=d.segmentStart,
C=d.segmentEnd,_=d.axis,p=d.originalWaypoints.slice(),w=Tl(b,_,u["d"+_]),x=Tl(C,_,u["d"+_]),k=p.length,g=0;p[y]=w,p[v]=x;var m,E;y<2&&(m=Se(f.source,w),y===1?m===
"intersect"&&(p.shift(),p[0]=w,g--):m!=="intersect"&&(p.unshift(b),g++)),v>k-3&&(E=Se(f.target,x),v===k-2?E==="intersect"&&(p.pop(),p[p.length-1]=x):E!=="inters\
ect"&&p.push(C)),d.newWaypoints=f.waypoints=a(f,p),l(d,g,u),d.newSegmentStartIndex=y+g,c(u)}),t.on("connectionSegment.move.hover",function(u){u.context.hover=u.
hover,e.addMarker(u.hover,Rl)}),t.on(["connectionSegment.move.out","connectionSegment.move.cleanup"],function(u){var d=u.context.hover;d&&e.removeMarker(d,Rl)}),
t.on("connectionSegment.move.cleanup",function(u){var d=u.context,f=d.connection;d.draggerGfx&&V(d.draggerGfx),e.removeMarker(f,Ol)}),t.on(["connectionSegment.m\
ove.cancel","connectionSegment.move.end"],function(u){var d=u.context,f=d.connection;f.waypoints=d.originalWaypoints,c(u)}),t.on("connectionSegment.move.end",function(u){
var d=u.context,f=d.connection,y=d.newWaypoints,v=d.newSegmentStartIndex;y=y.map(function(x){return{original:x.original,x:Math.round(x.x),y:Math.round(x.y)}});var b=h(
y,v),C=b.waypoints,_=a(f,C),p=b.segmentOffset,w={segmentMove:{segmentStartIndex:d.segmentStartIndex,newSegmentStartIndex:v+p}};o.updateWaypoints(f,_,w)})}br.$inject=
["injector","eventBus","canvas","dragging","graphicsFactory","modeling"];var Tp=Math.abs,Pl=Math.round;function Il(n,t,e){e=e===void 0?10:e;var i,r;for(i=0;i<t.length;i++)if(r=t[i],Tp(r-n)<=e)return r}function Nl(n){return{x:n.x,y:n.
y}}function jl(n){return{x:n.x+n.width,y:n.y+n.height}}function Ke(n,t){return!n||isNaN(n.x)||isNaN(n.y)?t:{x:Pl(n.x+n.width/2),y:Pl(n.y+n.height/2)}}function he(n,t){
var e=n.snapped;return e?typeof t=="string"?e[t]:e.x&&e.y:!1}function kt(n,t,e){if(typeof t!="string")throw new Error("axis must be in [x, y]");if(typeof e!="nu\
mber"&&e!==!1)throw new Error("value must be Number or false");var i,r=n[t],o=n.snapped=n.snapped||{};return e===!1?o[t]=!1:(o[t]=!0,i=e-r,n[t]+=i,n["d"+t]+=i),
r}function kr(n){return n.children||[]}var Lp=Math.abs,Dl=Math.round,Qs=10;function _r(n){function t(o,s){if(D(o)){for(var a=o.length;a--;)if(Lp(o[a]-s)<=Qs)return o[a]}else{o=+o;var c=s%o;if(c<Qs)return s-
c;if(c>o-Qs)return s-c+o}return s}function e(o,s){if(o.waypoints)return bl(s,o);if(o.width)return{x:Dl(o.width/2+o.x),y:Dl(o.height/2+o.y)}}function i(o){var s=o.
context,a=s.snapPoints,c=s.connection,l=c.waypoints,h=s.segmentStart,u=s.segmentStartIndex,d=s.segmentEnd,f=s.segmentEndIndex,y=s.axis;if(a)return a;var v=[l[u-
1],h,d,l[f+1]];return u<2&&v.unshift(e(c.source,o)),f>l.length-3&&v.unshift(e(c.target,o)),s.snapPoints=a={horizontal:[],vertical:[]},M(v,function(b){b&&(b=b.original||
b,y==="y"&&a.horizontal.push(b.y),y==="x"&&a.vertical.push(b.x))}),a}n.on("connectionSegment.move.move",1500,function(o){var s=i(o),a=o.x,c=o.y,l,h;if(s){l=t(s.
vertical,a),h=t(s.horizontal,c);var u=a-l,d=c-h;A(o,{dx:o.dx-u,dy:o.dy-d,x:l,y:h}),(u||s.vertical.indexOf(a)!==-1)&&kt(o,"x",l),(d||s.horizontal.indexOf(c)!==-1)&&
kt(o,"y",h)}});function r(o){var s=o.snapPoints,a=o.connection.waypoints,c=o.bendpointIndex;if(s)return s;var l=[a[c-1],a[c+1]];return o.snapPoints=s={horizontal:[],
vertical:[]},M(l,function(h){h&&(h=h.original||h,s.horizontal.push(h.y),s.vertical.push(h.x))}),s}n.on(["connect.hover","connect.move","connect.end"],1500,function(o){
var s=o.context,a=s.hover,c=a&&e(a,o);!U(a)||!c||!c.x||!c.y||(kt(o,"x",c.x),kt(o,"y",c.y))}),n.on(["bendpoint.move.move","bendpoint.move.end"],1500,function(o){
var s=o.context,a=r(s),c=s.hover,l=c&&e(c,o),h=o.x,u=o.y,d,f;if(a){d=t(l?a.vertical.concat([l.x]):a.vertical,h),f=t(l?a.horizontal.concat([l.y]):a.horizontal,u);
var y=h-d,v=u-f;A(o,{dx:o.dx-y,dy:o.dy-v,x:o.x-y,y:o.y-v}),(y||a.vertical.indexOf(h)!==-1)&&kt(o,"x",d),(v||a.horizontal.indexOf(u)!==-1)&&kt(o,"y",f)}})}_r.$inject=
["eventBus"];var Bl={__depends__:[Ct,wt],__init__:["bendpoints","bendpointSnapping","bendpointMovePreview"],bendpoints:["type",vr],bendpointMove:["type",ii],bendpointMovePreview:[
"type",wr],connectionSegmentMove:["type",br],bendpointSnapping:["type",_r]};function Er(n){this._counter=0,this._prefix=(n?n+"-":"")+Math.floor(Math.random()*1e9)+"-"}Er.prototype.next=function(){return this._prefix+ ++this._counter};var $p=new Er("ps"),Pp=["marker-start","marker-mid","marker-end"],Ip=["circle","ellipse","line","path","polygon","polyline","path","rect"];function Vt(n,t,e,i){
this._elementRegistry=n,this._canvas=e,this._styles=i}Vt.$inject=["elementRegistry","eventBus","canvas","styles"];Vt.prototype.cleanUp=function(){console.warn("\
PreviewSupport#cleanUp is deprecated and will be removed in future versions. You do not need to manually clean up previews anymore. cf. https://github.com/bpmn-\
io/diagram-js/pull/906")};Vt.prototype.getGfx=function(n){return this._elementRegistry.getGraphics(n)};Vt.prototype.addDragger=function(n,t,e,i="djs-dragger"){e=
e||this.getGfx(n);var r=Ls(e);return this._cloneMarkers(ce(r),i),L(r,this._styles.cls(i,[])),j(t,r),L(r,"data-preview-support-element-id",n.id),r};Vt.prototype.
addFrame=function(n,t){var e=N("rect",{class:"djs-resize-overlay",width:n.width,height:n.height,x:n.x,y:n.y});return j(t,e),L(e,"data-preview-support-element-id",
n.id),e};Vt.prototype._cloneMarkers=function(n,t="djs-dragger",e=n){var i=this;n.childNodes&&n.childNodes.forEach(r=>{i._cloneMarkers(r,t,e)}),Bp(n)&&Pp.forEach(
function(r){if(L(n,r)){var o=Np(n,r,i._canvas.getContainer());o&&i._cloneMarker(e,n,o,r,t)}})};Vt.prototype._cloneMarker=function(n,t,e,i,r="djs-dragger"){var o=[
e.id,r,$p.next()].join("-"),s=ut("marker#"+e.id,n);n=n||this._canvas._svg;var a=s||Ls(e);a.id=o,P(a).add(r);var c=ut(":scope > defs",n);c||(c=N("defs"),j(n,c)),
j(c,a);var l=Dp(a.id);L(t,i,l)};function Np(n,t,e){var i=jp(L(n,t));return ut("marker#"+i,e||document)}function jp(n){return n.match(/url\(['"]?#([^'"]*)['"]?\)/)[1]}
function Dp(n){return"url(#"+n+")"}function Bp(n){return Ip.indexOf(n.nodeName)!==-1}var gn={__init__:["previewSupport"],previewSupport:["type",Vt]};var Hp="drop-ok",Hl="drop-not-ok",zl="attach-ok",Fl="new-parent",ql="create",zp=2e3;function Sr(n,t,e,i,r){function o(c,l,h,u,d){if(!l)return!1;c=Z(c,function(_){
var p=_.labelTarget;return!_.parent&&!(Gt(_)&&c.indexOf(p)!==-1)});var f=ne(c,function(_){return!U(_)}),y=!1,v=!1,b=!1;Wl(c)&&(y=r.allowed("shape.attach",{position:h,
shape:f,target:l})),y||(Wl(c)?b=r.allowed("shape.create",{position:h,shape:f,source:u,target:l}):b=r.allowed("elements.create",{elements:c,position:h,target:l}));
var C=d.connectionTarget;return b||y?(f&&u&&(v=r.allowed("connection.create",{source:C===u?f:u,target:C===u?u:f,hints:{targetParent:l,targetAttach:y}})),{attach:y,
connect:v}):b===null||y===null?null:!1}function s(c,l){[zl,Hp,Hl,Fl].forEach(function(h){h===l?n.addMarker(c,h):n.removeMarker(c,h)})}e.on(["create.move","creat\
e.hover"],function(c){var l=c.context,h=l.elements,u=c.hover,d=l.source,f=l.hints||{};if(!u){l.canExecute=!1,l.target=null;return}Gl(c);var y={x:c.x,y:c.y},v=l.
canExecute=u&&o(h,u,y,d,f);u&&v!==null&&(l.target=u,v&&v.attach?s(u,zl):s(u,v?Fl:Hl))}),e.on(["create.end","create.out","create.cleanup"],function(c){var l=c.hover;
l&&s(l,null)}),e.on("create.end",function(c){var l=c.context,h=l.source,u=l.shape,d=l.elements,f=l.target,y=l.canExecute,v=y&&y.attach,b=y&&y.connect,C=l.hints||
{};if(y===!1||!f)return!1;Gl(c);var _={x:c.x,y:c.y};b?u=i.appendShape(h,u,_,f,{attach:v,connection:b===!0?{}:b,connectionTarget:C.connectionTarget}):(d=i.createElements(
d,_,f,A({},C,{attach:v})),u=ne(d,function(p){return!U(p)})),A(l,{elements:d,shape:u}),A(c,{elements:d,shape:u})});function a(){var c=t.context();c&&c.prefix===ql&&
t.cancel()}e.on("create.init",function(){e.on("elements.changed",a),e.once(["create.cancel","create.end"],zp,function(){e.off("elements.changed",a)})}),this.start=
function(c,l,h){D(l)||(l=[l]);var u=ne(l,function(y){return!U(y)});if(u){h=A({elements:l,hints:{},shape:u},h||{}),M(l,function(y){H(y.x)||(y.x=0),H(y.y)||(y.y=0)});
var d=Z(l,function(y){return!y.hidden}),f=vt(d);M(l,function(y){U(y)&&(y.waypoints=yt(y.waypoints,function(v){return{x:v.x-f.x-f.width/2,y:v.y-f.y-f.height/2}})),
A(y,{x:y.x-f.x-f.width/2,y:y.y-f.y-f.height/2})}),t.init(c,ql,{cursor:"grabbing",autoActivate:!0,data:{shape:u,elements:l,context:h}})}}}Sr.$inject=["canvas","d\
ragging","eventBus","modeling","rules"];function Gl(n){var t=n.context,e=t.createConstraints;e&&(e.left&&(n.x=Math.max(n.x,e.left)),e.right&&(n.x=Math.min(n.x,e.
right)),e.top&&(n.y=Math.max(n.y,e.top)),e.bottom&&(n.y=Math.min(n.y,e.bottom)))}function Wl(n){return n&&n.length===1&&!U(n[0])}var Fp=750;function Mr(n,t,e,i,r){function o(s){var a=N("g");L(a,r.cls("djs-drag-group",["no-events"]));var c=N("g");return s.forEach(function(l){var h;l.hidden||
(l.waypoints?(h=e._createContainer("connection",c),e.drawConnection(ce(h),l)):(h=e._createContainer("shape",c),e.drawShape(ce(h),l),nt(h,l.x,l.y)),i.addDragger(
l,a,h))}),a}t.on("create.move",Fp,function(s){var a=s.hover,c=s.context,l=c.elements,h=c.dragGroup;h||(h=c.dragGroup=o(l));var u;a?(h.parentNode||(u=n.getActiveLayer(),
j(u,h)),nt(h,s.x,s.y)):V(h)}),t.on("create.cleanup",function(s){var a=s.context,c=a.dragGroup;c&&V(c)})}Mr.$inject=["canvas","eventBus","graphicsFactory","previ\
ewSupport","styles"];var Kl={__depends__:[Ct,gn,wt,bt],__init__:["create","createPreview"],create:["type",Sr],createPreview:["type",Mr]};var Vl="is not a registered action",qp="is already registered";function Pt(n,t){this._eventBus=n,this._actions={};var e=this;n.on("diagram.init",function(){e._registerDefaultActions(
t),n.fire("editorActions.init",{editorActions:e})})}Pt.$inject=["eventBus","injector"];Pt.prototype._registerDefaultActions=function(n){var t=n.get("commandStac\
k",!1),e=n.get("modeling",!1),i=n.get("selection",!1),r=n.get("zoomScroll",!1),o=n.get("copyPaste",!1),s=n.get("canvas",!1),a=n.get("rules",!1),c=n.get("keyboar\
dMove",!1),l=n.get("keyboardMoveSelection",!1);t&&(this.register("undo",function(){t.undo()}),this.register("redo",function(){t.redo()})),o&&i&&this.register("c\
opy",function(){var h=i.get();if(h.length)return o.copy(h)}),o&&i&&this.register("duplicate",function(){var h=i.get();if(h.length)return o.duplicate(h)}),o&&this.
register("paste",function(){o.paste()}),o&&i&&a&&this.register("cut",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h});if(u!==
!1){var d=D(u)?u:h;return o.cut(d.slice())}}}),r&&this.register("stepZoom",function(h){r.stepZoom(h.value)}),s&&this.register("zoom",function(h){s.zoom(h.value)}),
e&&i&&a&&this.register("removeSelection",function(){var h=i.get();if(h.length){var u=a.allowed("elements.delete",{elements:h}),d;u!==!1&&(D(u)?d=u:d=h,d.length&&
e.removeElements(d.slice()))}}),c&&this.register("moveCanvas",function(h){c.moveCanvas(h)}),l&&this.register("moveSelection",function(h){l.moveSelection(h.direction,
h.accelerated)})};Pt.prototype.trigger=function(n,t){if(!this._actions[n])throw ta(n,Vl);var e=this._eventBus.fire("editorActions.allowed",{action:n,opts:t});if(e!==
!1)return this._actions[n](t)};Pt.prototype.register=function(n,t){var e=this;if(typeof n=="string")return this._registerAction(n,t);M(n,function(i,r){e._registerAction(
r,i)})};Pt.prototype._registerAction=function(n,t){if(this.isRegistered(n))throw ta(n,qp);this._actions[n]=t};Pt.prototype.unregister=function(n){if(!this.isRegistered(
n))throw ta(n,Vl);this._actions[n]=void 0};Pt.prototype.getActions=function(){return Object.keys(this._actions)};Pt.prototype.isRegistered=function(n){return!!this.
_actions[n]};function ta(n,t){return new Error(n+" "+t)}var Ul={__init__:["editorActions"],editorActions:["type",Pt]};function ue(n,t){F.call(this,n),this._gridSnapping=t;var e=this;this.preExecute("shape.resize",function(i){var r=i.context,o=r.hints||{},s=o.autoResize;if(s){var a=r.
shape,c=r.newBounds;za(s)?r.newBounds=e.snapComplex(c,s):r.newBounds=e.snapSimple(a,c)}})}ue.$inject=["eventBus","gridSnapping","modeling"];ht(ue,F);ue.prototype.
snapSimple=function(n,t){var e=this._gridSnapping;return t.width=e.snapValue(t.width,{min:t.width}),t.height=e.snapValue(t.height,{min:t.height}),t.x=n.x+n.width/
2-t.width/2,t.y=n.y+n.height/2-t.height/2,t};ue.prototype.snapComplex=function(n,t){return/w|e/.test(t)&&(n=this.snapHorizontally(n,t)),/n|s/.test(t)&&(n=this.snapVertically(
n,t)),n};ue.prototype.snapHorizontally=function(n,t){var e=this._gridSnapping,i=/w/.test(t),r=/e/.test(t),o={};return o.width=e.snapValue(n.width,{min:n.width}),
r&&(i?(o.x=e.snapValue(n.x,{max:n.x}),o.width+=e.snapValue(n.x-o.x,{min:n.x-o.x})):n.x=n.x+n.width-o.width),A(n,o),n};ue.prototype.snapVertically=function(n,t){
var e=this._gridSnapping,i=/n/.test(t),r=/s/.test(t),o={};return o.height=e.snapValue(n.height,{min:n.height}),i&&(r?(o.y=e.snapValue(n.y,{max:n.y}),o.height+=e.
snapValue(n.y-o.y,{min:n.y-o.y})):n.y=n.y+n.height-o.height),A(n,o),n};var Gp=2e3;function Cr(n,t){n.on(["spaceTool.move","spaceTool.end"],Gp,function(e){var i=e.context;if(i.initialized){var r=i.axis,o;r==="x"?(o=t.snapValue(e.dx),
e.x=e.x+o-e.dx,e.dx=o):(o=t.snapValue(e.dy),e.y=e.y+o-e.dy,e.dy=o)}})}Cr.$inject=["eventBus","gridSnapping"];var Yl={__init__:["gridSnappingResizeBehavior","gridSnappingSpaceToolBehavior"],gridSnappingResizeBehavior:["type",ue],gridSnappingSpaceToolBehavior:["type",Cr]};var oi=10;function Ar(n,t,e){return e||(e="round"),Math[e](n/t)*t}var Wp=1200,Kp=800;function Ut(n,t,e){var i=!e||e.active!==!1;this._eventBus=t;var r=this;t.on("diagram.init",Kp,function(){r.setActive(i)}),t.on(["create.move",
"create.end","bendpoint.move.move","bendpoint.move.end","connect.move","connect.end","connectionSegment.move.move","connectionSegment.move.end","resize.move","r\
esize.end","shape.move.move","shape.move.end"],Wp,function(o){var s=o.originalEvent;if(!(!r.active||s&&J(s))){var a=o.context,c=a.gridSnappingContext;c||(c=a.gridSnappingContext=
{}),["x","y"].forEach(function(l){var h={},u=Up(o,l,n);u&&(h.offset=u);var d=Vp(o,l);d&&A(h,d),he(o,l)||r.snapEvent(o,l,h)})}})}Ut.prototype.snapEvent=function(n,t,e){
var i=this.snapValue(n[t],e);kt(n,t,i)};Ut.prototype.getGridSpacing=function(){return oi};Ut.prototype.snapValue=function(n,t){var e=0;t&&t.offset&&(e=t.offset),
n+=e,n=Ar(n,oi);var i,r;return t&&t.min&&(i=t.min,H(i)&&(i=Ar(i+e,oi,"ceil"),n=Math.max(n,i))),t&&t.max&&(r=t.max,H(r)&&(r=Ar(r+e,oi,"floor"),n=Math.min(n,r))),
n-=e,n};Ut.prototype.isActive=function(){return this.active};Ut.prototype.setActive=function(n){this.active=n,this._eventBus.fire("gridSnapping.toggle",{active:n})};
Ut.prototype.toggleActive=function(){this.setActive(!this.active)};Ut.$inject=["elementRegistry","eventBus","config.gridSnapping"];function Vp(n,t){var e=n.context,
i=e.createConstraints,r=e.resizeConstraints||{},o=e.gridSnappingContext,s=o.snapConstraints;if(s&&s[t])return s[t];s||(s=o.snapConstraints={}),s[t]||(s[t]={});var a=e.
direction;i&&(Rr(t)?(s.x.min=i.left,s.x.max=i.right):(s.y.min=i.top,s.y.max=i.bottom));var c=r.min,l=r.max;return c&&(Rr(t)?Xl(a)?s.x.max=c.left:s.x.min=c.right:
Zl(a)?s.y.max=c.top:s.y.min=c.bottom),l&&(Rr(t)?Xl(a)?s.x.min=l.left:s.x.max=l.right:Zl(a)?s.y.min=l.top:s.y.max=l.bottom),s[t]}function Up(n,t,e){var i=n.context,
r=n.shape,o=i.gridSnappingContext,s=o.snapLocation,a=o.snapOffset;return a&&H(a[t])||(a||(a=o.snapOffset={}),H(a[t])||(a[t]=0),!r)||(e.get(r.id)||(Rr(t)?a[t]+=r[t]+
r.width/2:a[t]+=r[t]+r.height/2),!s)||(t==="x"?/left/.test(s)?a[t]-=r.width/2:/right/.test(s)&&(a[t]+=r.width/2):/top/.test(s)?a[t]-=r.height/2:/bottom/.test(s)&&
(a[t]+=r.height/2)),a[t]}function Rr(n){return n==="x"}function Zl(n){return n.indexOf("n")!==-1}function Xl(n){return n.indexOf("w")!==-1}var Jl={__depends__:[Yl],__init__:["gridSnapping"],gridSnapping:["type",Ut]};var Or="keyboard.keydown",Yp="keyboard.keyup",Zp=1e3,Ql="Keyboard binding is now implicit; explicit binding to an element got removed. For more information, see\
 https://github.com/bpmn-io/diagram-js/issues/661";function Q(n,t){var e=this;this._config=n=n||{},this._eventBus=t,this._keydownHandler=this._keydownHandler.bind(
this),this._keyupHandler=this._keyupHandler.bind(this),t.on("diagram.destroy",function(){e._fire("destroy"),e.unbind()}),n.bindTo&&console.error("unsupported co\
nfiguration <keyboard.bindTo>",new Error(Ql));var i=n&&n.bind!==!1;t.on("canvas.init",function(r){e._target=r.svg,i&&e.bind(),e._fire("init")})}Q.$inject=["conf\
ig.keyboard","eventBus"];Q.prototype._keydownHandler=function(n){this._keyHandler(n,Or)};Q.prototype._keyupHandler=function(n){this._keyHandler(n,Yp)};Q.prototype.
_keyHandler=function(n,t){var e;if(!this._isEventIgnored(n)){var i={keyEvent:n};e=this._eventBus.fire(t||Or,i),e&&n.preventDefault()}};Q.prototype._isEventIgnored=
function(n){return!1};Q.prototype.bind=function(n){n&&console.error("unsupported argument <node>",new Error(Ql)),this.unbind(),n=this._node=this._target,B.bind(
n,"keydown",this._keydownHandler),B.bind(n,"keyup",this._keyupHandler),this._fire("bind")};Q.prototype.getBinding=function(){return this._node};Q.prototype.unbind=
function(){var n=this._node;n&&(this._fire("unbind"),B.unbind(n,"keydown",this._keydownHandler),B.unbind(n,"keyup",this._keyupHandler)),this._node=null};Q.prototype.
_fire=function(n){this._eventBus.fire("keyboard."+n,{node:this._node})};Q.prototype.addListener=function(n,t,e){gt(n)&&(e=t,t=n,n=Zp),this._eventBus.on(e||Or,n,
t)};Q.prototype.removeListener=function(n,t){this._eventBus.off(t||Or,n)};Q.prototype.hasModifier=ll;Q.prototype.isCmd=J;Q.prototype.isShift=fr;Q.prototype.isKey=
ct;var Xp=500;function si(n,t){var e=this;n.on("editorActions.init",Xp,function(i){var r=i.editorActions;e.registerBindings(t,r)})}si.$inject=["eventBus","keyboard"];
si.prototype.registerBindings=function(n,t){function e(i,r){t.isRegistered(i)&&n.addListener(r)}e("undo",function(i){var r=i.keyEvent;if(pl(r))return t.trigger(
"undo"),!0}),e("redo",function(i){var r=i.keyEvent;if(ml(r))return t.trigger("redo"),!0}),e("copy",function(i){var r=i.keyEvent;if(hl(r))return t.trigger("copy"),
!0}),e("paste",function(i){var r=i.keyEvent;if(ul(r))return t.trigger("paste"),!0}),e("duplicate",function(i){var r=i.keyEvent;if(dl(r))return t.trigger("duplic\
ate"),!0}),e("cut",function(i){var r=i.keyEvent;if(fl(r))return t.trigger("cut"),!0}),e("stepZoom",function(i){var r=i.keyEvent;if(ct(["+","="],r)&&J(r))return t.
trigger("stepZoom",{value:1}),!0}),e("stepZoom",function(i){var r=i.keyEvent;if(ct("-",r)&&J(r))return t.trigger("stepZoom",{value:-1}),!0}),e("zoom",function(i){
var r=i.keyEvent;if(ct("0",r)&&J(r))return t.trigger("zoom",{value:1}),!0}),e("removeSelection",function(i){var r=i.keyEvent;if(ct(["Backspace","Delete"],r))return t.
trigger("removeSelection"),!0})};var Tr={__init__:["keyboard","keyboardBindings"],keyboard:["type",Q],keyboardBindings:["type",si]};var Jp={moveSpeed:1,moveSpeedAccelerated:10},Qp=1500,tm="left",em="up",nm="right",im="down",rm={ArrowLeft:tm,ArrowUp:em,ArrowRight:nm,ArrowDown:im},om={left:function(n){
return{x:-n,y:0}},up:function(n){return{x:0,y:-n}},right:function(n){return{x:n,y:0}},down:function(n){return{x:0,y:n}}};function Lr(n,t,e,i,r){var o=this;this.
_config=A({},Jp,n||{}),t.addListener(Qp,function(s){var a=s.keyEvent,c=rm[a.key];if(c&&!t.isCmd(a)){var l=t.isShift(a);return o.moveSelection(c,l),!0}}),this.moveSelection=
function(s,a){var c=r.get();if(c.length){var l=this._config[a?"moveSpeedAccelerated":"moveSpeed"],h=om[s](l),u=i.allowed("elements.move",{shapes:c,hints:{keyboardMove:!0}});
u&&e.moveElements(c,h)}}}Lr.$inject=["config.keyboardMoveSelection","keyboard","modeling","rules","selection"];var th={__depends__:[Tr,bt],__init__:["keyboardMoveSelection"],keyboardMoveSelection:["type",Lr]};var sm=250;function de(n){this._eventBus=n,this._tools=[],this._active=null}de.$inject=["eventBus"];de.prototype.registerTool=function(n,t){var e=this._tools;if(!t)
throw new Error(`A tool has to be registered with it's "events"`);e.push(n),this.bindEvents(n,t)};de.prototype.isActive=function(n){return n&&this._active===n};
de.prototype.length=function(n){return this._tools.length};de.prototype.setActive=function(n){var t=this._eventBus;this._active!==n&&(this._active=n,t.fire("too\
l-manager.update",{tool:n}))};de.prototype.bindEvents=function(n,t){var e=this._eventBus,i=[];e.on(t.tool+".init",function(r){var o=r.context;if(!o.reactivate&&
this.isActive(n)){this.setActive(null);return}this.setActive(n)},this),M(t,function(r){i.push(r+".ended"),i.push(r+".canceled")}),e.on(i,sm,function(r){this._active&&
(am(r)||this.setActive(null))},this)};function am(n){var t=n.originalEvent&&n.originalEvent.target;return t&&He(t,'.group[data-group="tools"]')}var eh={__depends__:[Ct],__init__:["toolManager"],toolManager:["type",de]};function ai(n){var t=this;this._lastMoveEvent=null;function e(i){t._lastMoveEvent=i}n.on("canvas.init",function(i){var r=t._svg=i.svg;r.addEventListener("mousem\
ove",e)}),n.on("canvas.destroy",function(){t._lastMouseEvent=null,t._svg.removeEventListener("mousemove",e)})}ai.$inject=["eventBus"];ai.prototype.getLastMoveEvent=
function(){return this._lastMoveEvent||cm(0,0)};function cm(n,t){var e=document.createEvent("MouseEvent"),i=n,r=t,o=n,s=t;return e.initMouseEvent&&e.initMouseEvent(
"mousemove",!0,!0,window,0,i,r,o,s,!1,!1,!1,!1,0,null),e}var nh={__init__:["mouse"],mouse:["type",ai]};var oh="crosshair",ih="selected",lm="djs-dragging-active-lasso";function Yt(n,t,e,i,r,o,s){this._selection=r,this._dragging=e,this._mouse=s;var a=this,c={create:function(u){
var d=t.getActiveLayer(),f=u.frame=N("rect");L(f,{class:"djs-lasso-overlay",width:1,height:1,x:0,y:0}),j(d,f),l(!0),this.update(u)},update:function(u){var d=u.frame,
f=u.bbox;d&&f&&L(d,{x:f.x,y:f.y,width:f.width,height:f.height});var y=u.marked,v=u.lastMarked;if(y&&v){for(let b of v)y.has(b)||t.removeMarker(b,ih);for(let b of y)
v.has(b)||t.addMarker(b,ih)}},remove:function(u){this.update(u),u.frame&&V(u.frame),l(!1)}};function l(u){P(t.getContainer()).toggle(lm,u)}function h(u){var d=i.
getAll();return new Set(Bn(Ds(d,u)))}o.registerTool("lasso",{tool:"lasso.selection",dragging:"lasso"}),n.on("lasso.selection.end",function(u){var d=u.originalEvent.
target;!u.hover&&!(d instanceof SVGElement)||n.once("lasso.selection.ended",function(){a.activateLasso(u.originalEvent,!0)})}),n.on("lasso.end",0,function(u){var d=u.
context;a._select(Array.from(d.marked))}),n.on("lasso.start",function(u){var d=u.context;d.bbox=rh(u),d.add=Xn(u),d.lastMarked=new Set(r.get()),d.add?d.marked=d.
lastMarked:d.marked=new Set,d.initialMarked=d.marked,c.create(d)}),n.on("lasso.move",function(u){var d=u.context,f=d.bbox=rh(u),y=h(f),v=d.initialMarked.union(y);
d.lastMarked=d.marked,d.marked=v,c.update(d)}),n.on("lasso.cleanup",function(u){var d=u.context;d.lastMarked=d.marked,d.marked=new Set(r.get()),c.remove(u.context)}),
n.on("element.mousedown",1500,function(u){if(Xn(u))return a.activateLasso(u.originalEvent),!0})}Yt.$inject=["eventBus","canvas","dragging","elementRegistry","se\
lection","toolManager","mouse"];Yt.prototype.activateLasso=function(n,t){this._dragging.init(n,"lasso",{autoActivate:t,cursor:oh,data:{context:{}},keepSelection:!0})};
Yt.prototype.activateSelection=function(n,t){this._dragging.init(n,"lasso.selection",{trapClick:!1,autoActivate:t,cursor:oh,data:{context:{}},keepSelection:!0})};
Yt.prototype._select=function(n){this._selection.select(n)};Yt.prototype.select=function(n,t,e=[]){var i=Bn(Ds(n,t));this._select([...e,...i])};Yt.prototype.toggle=
function(){if(this.isActive())return this._dragging.cancel();var n=this._mouse.getLastMoveEvent();this.activateSelection(n,!!n)};Yt.prototype.isActive=function(){
var n=this._dragging.context();return n&&/^lasso/.test(n.prefix)};function rh(n){var t={x:n.x-n.dx,y:n.y-n.dy},e={x:n.x,y:n.y},i;return t.x<=e.x&&t.y<e.y||t.x<e.
x&&t.y<=e.y?i={x:t.x,y:t.y,width:e.x-t.x,height:e.y-t.y}:t.x>=e.x&&t.y<e.y||t.x>e.x&&t.y<=e.y?i={x:e.x,y:t.y,width:t.x-e.x,height:e.y-t.y}:t.x<=e.x&&t.y>e.y||t.
x<e.x&&t.y>=e.y?i={x:t.x,y:e.y,width:e.x-t.x,height:t.y-e.y}:t.x>=e.x&&t.y>e.y||t.x>e.x&&t.y>=e.y?i={x:e.x,y:e.y,width:t.x-e.x,height:t.y-e.y}:i={x:e.x,y:e.y,width:0,
height:0},i}var sh={__depends__:[eh,nh],__init__:["lassoTool"],lassoTool:["type",Yt]};function K(n,t){this._handlerMap={},this._stack=[],this._stackIdx=-1,this._currentExecution={actions:[],dirty:[],trigger:null},this._injector=t,this._eventBus=n,
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
ed",{elements:Cs("id",i.reverse())}),i.length=0,this._fire("changed",{trigger:t}),n.trigger=null)};K.prototype._markDirty=function(n){let t=this._currentExecution;
n&&(n=D(n)?n:[n],t.dirty=t.dirty.concat(n))};K.prototype._executedAction=function(n,t){let e=++this._stackIdx;t||this._stack.splice(e,this._stack.length,n)};K.prototype.
_revertedAction=function(n){this._stackIdx--};K.prototype._getHandler=function(n){return this._handlerMap[n]};K.prototype._setHandler=function(n,t){if(!n||!t)throw new Error(
"command and handler required");if(this._handlerMap[n])throw new Error("overriding handler for command <"+n+">");this._handlerMap[n]=t};var ah={commandStack:["type",K]};function $r(n,t,e,i){n.on("element.changed",function(r){var o=r.element;(o.parent||o===t.getRootElement())&&(r.gfx=e.getGraphics(o)),r.gfx&&n.fire(Vi(o)+".chang\
ed",r)}),n.on("elements.changed",function(r){var o=r.elements;o.forEach(function(s){n.fire("element.changed",{element:s})}),i.updateContainments(o)}),n.on("shap\
e.changed",function(r){i.update("shape",r.element,r.gfx)}),n.on("connection.changed",function(r){i.update("connection",r.element,r.gfx)})}$r.$inject=["eventBus",
"canvas","elementRegistry","graphicsFactory"];var Pr={__init__:["changeSupport"],changeSupport:["type",$r]};function yn(n,t){this._modeling=n,this._canvas=t}yn.$inject=["modeling","canvas"];yn.prototype.preExecute=function(n){var t=this._modeling,e=n.elements,i=n.alignment;
M(e,function(r){var o={x:0,y:0};Ne(i.left)?o.x=i.left-r.x:Ne(i.right)?o.x=i.right-r.width-r.x:Ne(i.center)?o.x=i.center-Math.round(r.width/2)-r.x:Ne(i.top)?o.y=
i.top-r.y:Ne(i.bottom)?o.y=i.bottom-r.height-r.y:Ne(i.middle)&&(o.y=i.middle-Math.round(r.height/2)-r.y),t.moveElements([r],o,r.parent)})};yn.prototype.postExecute=
function(n){};function vn(n){this._modeling=n}vn.$inject=["modeling"];vn.prototype.preExecute=function(n){var t=n.source;if(!t)throw new Error("source required");var e=n.target||
t.parent,i=n.shape,r=n.hints||{};i=n.shape=this._modeling.createShape(i,n.position,e,{attach:r.attach}),n.shape=i};vn.prototype.postExecute=function(n){var t=n.
hints||{};hm(n.source,n.shape)||(t.connectionTarget===n.source?this._modeling.connect(n.shape,n.source,n.connection):this._modeling.connect(n.source,n.shape,n.connection))};
function hm(n,t){return Fa(n.outgoing,function(e){return e.target===t})}function xn(n,t){this._canvas=n,this._layouter=t}xn.$inject=["canvas","layouter"];xn.prototype.execute=function(n){var t=n.connection,e=n.source,i=n.target,r=n.
parent,o=n.parentIndex,s=n.hints;if(!e||!i)throw new Error("source and target required");if(!r)throw new Error("parent required");return t.source=e,t.target=i,t.
waypoints||(t.waypoints=this._layouter.layoutConnection(t,s)),this._canvas.addConnection(t,r,o),t};xn.prototype.revert=function(n){var t=n.connection;return this.
_canvas.removeConnection(t),t.source=null,t.target=null,t};var Ir=Math.round;function ci(n){this._modeling=n}ci.$inject=["modeling"];ci.prototype.preExecute=function(n){var t=n.elements,e=n.parent,i=n.parentIndex,r=n.position,
o=n.hints,s=this._modeling;M(t,function(u){H(u.x)||(u.x=0),H(u.y)||(u.y=0)});var a=Z(t,function(u){return!u.hidden}),c=vt(a);M(t,function(u){U(u)&&(u.waypoints=
yt(u.waypoints,function(d){return{x:Ir(d.x-c.x-c.width/2+r.x),y:Ir(d.y-c.y-c.height/2+r.y)}})),A(u,{x:Ir(u.x-c.x-c.width/2+r.x),y:Ir(u.y-c.y-c.height/2+r.y)})});
var l=new Set(Ja(t)),h={};M(t,function(u){if(U(u)){h[u.id]=H(i)?s.createConnection(h[u.source.id],h[u.target.id],i,u,u.parent||e,o):s.createConnection(h[u.source.
id],h[u.target.id],u,u.parent||e,o);return}var d=A({},o);l.has(u)||(d.autoResize=!1),Gt(u)&&(d=Ka(d,["attach"])),h[u.id]=H(i)?s.createShape(u,De(u,["x","y","wid\
th","height"]),u.parent||e,i,d):s.createShape(u,De(u,["x","y","width","height"]),u.parent||e,d)}),n.elements=Bn(h)};var ch=Math.round;function It(n){this._canvas=n}It.$inject=["canvas"];It.prototype.execute=function(n){var t=n.shape,e=n.position,i=n.parent,r=n.parentIndex;if(!i)
throw new Error("parent required");if(!e)throw new Error("position required");return e.width!==void 0?A(t,e):A(t,{x:e.x-ch(t.width/2),y:e.y-ch(t.height/2)}),this.
_canvas.addShape(t,i,r),t};It.prototype.revert=function(n){var t=n.shape;return this._canvas.removeShape(t),t};function Ve(n){It.call(this,n)}ht(Ve,It);Ve.$inject=["canvas"];var um=It.prototype.execute;Ve.prototype.execute=function(n){var t=n.shape;return fm(t),t.labelTarget=
n.labelTarget,um.call(this,n)};var dm=It.prototype.revert;Ve.prototype.revert=function(n){return n.shape.labelTarget=null,dm.call(this,n)};function fm(n){["widt\
h","height"].forEach(function(t){typeof n[t]>"u"&&(n[t]=0)})}function Ue(n,t){this._canvas=n,this._modeling=t}Ue.$inject=["canvas","modeling"];Ue.prototype.preExecute=function(n){var t=this._modeling,e=n.connection;Kt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Kt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})})};Ue.prototype.execute=function(n){var t=n.connection,
e=t.parent;return n.parent=e,n.parentIndex=Zi(e.children,t),n.source=t.source,n.target=t.target,this._canvas.removeConnection(t),t.source=null,t.target=null,t};
Ue.prototype.revert=function(n){var t=n.connection,e=n.parent,i=n.parentIndex;return t.source=n.source,t.target=n.target,xt(e.children,t,i),this._canvas.addConnection(
t,e),t};function li(n,t){this._modeling=n,this._elementRegistry=t}li.$inject=["modeling","elementRegistry"];li.prototype.postExecute=function(n){var t=this._modeling,e=this.
_elementRegistry,i=n.elements;M(i,function(r){e.get(r.id)&&(r.waypoints?t.removeConnection(r):t.removeShape(r))})};function Ye(n,t){this._canvas=n,this._modeling=t}Ye.$inject=["canvas","modeling"];Ye.prototype.preExecute=function(n){var t=this._modeling,e=n.shape;Kt(e.incoming,
function(i){t.removeConnection(i,{nested:!0})}),Kt(e.outgoing,function(i){t.removeConnection(i,{nested:!0})}),Kt(e.children,function(i){U(i)?t.removeConnection(
i,{nested:!0}):t.removeShape(i,{nested:!0})})};Ye.prototype.execute=function(n){var t=this._canvas,e=n.shape,i=e.parent;return n.oldParent=i,n.oldParentIndex=Zi(
i.children,e),t.removeShape(e),e};Ye.prototype.revert=function(n){var t=this._canvas,e=n.shape,i=n.oldParent,r=n.oldParentIndex;return xt(i.children,e,r),t.addShape(
e,i),e};function wn(n){this._modeling=n}wn.$inject=["modeling"];var lh={x:"y",y:"x"};wn.prototype.preExecute=function(n){var t=this._modeling,e=n.groups,i=n.axis,r=n.dimension;
function o(b,C){b.range.min=Math.min(C[i],b.range.min),b.range.max=Math.max(C[i]+C[r],b.range.max)}function s(b){return b[i]+b[r]/2}function a(b){return b.length-
1}function c(b){return b.max-b.min}function l(b,C){var _={y:0};_[i]=b-s(C),_[i]&&(_[lh[i]]=0,t.moveElements([C],_,C.parent))}var h=e[0],u=a(e),d=e[u],f,y,v=0;M(
e,function(b,C){var _,p,w;if(b.elements.length<2){C&&C!==e.length-1&&(o(b,b.elements[0]),v+=c(b.range));return}_=re(b.elements,i),p=_[0],C===u&&(p=_[a(_)]),w=s(
p),b.range=null,M(_,function(x){if(l(w,x),b.range===null){b.range={min:x[i],max:x[i]+x[r]};return}o(b,x)}),C&&C!==e.length-1&&(v+=c(b.range))}),y=Math.abs(d.range.
min-h.range.max),f=Math.round((y-v)/(e.length-1)),!(f<e.length-1)&&M(e,function(b,C){var _={},p;b===h||b===d||(p=e[C-1],b.range.max=0,M(b.elements,function(w,x){
_[lh[i]]=0,_[i]=p.range.max-w[i]+f,b.range.min!==w[i]&&(_[i]+=w[i]-b.range.min),_[i]&&t.moveElements([w],_,w.parent),b.range.max=Math.max(w[i]+w[r],x?b.range.max:
0)}))})};wn.prototype.postExecute=function(n){};function bn(n,t){this._layouter=n,this._canvas=t}bn.$inject=["layouter","canvas"];bn.prototype.execute=function(n){var t=n.connection,e=t.waypoints;return A(n,{
oldWaypoints:e}),t.waypoints=this._layouter.layoutConnection(t,n.hints),t};bn.prototype.revert=function(n){var t=n.connection;return t.waypoints=n.oldWaypoints,
t};function hi(){}hi.prototype.execute=function(n){var t=n.connection,e=n.delta,i=n.newParent||t.parent,r=n.newParentIndex,o=t.parent;return n.oldParent=o,n.oldParentIndex=
oe(o.children,t),xt(i.children,t,r),t.parent=i,M(t.waypoints,function(s){s.x+=e.x,s.y+=e.y,s.original&&(s.original.x+=e.x,s.original.y+=e.y)}),t};hi.prototype.revert=
function(n){var t=n.connection,e=t.parent,i=n.oldParent,r=n.oldParentIndex,o=n.delta;return oe(e.children,t),xt(i.children,t,r),t.parent=i,M(t.waypoints,function(s){
s.x-=o.x,s.y-=o.y,s.original&&(s.original.x-=o.x,s.original.y-=o.y)}),t};function kn(n,t,e){var i=Nr(n),r=uh(i,t),o=i[0];return r.length?r[r.length-1]:Yn(o.original||o,e,t)}function _n(n,t,e){var i=Nr(n),r=uh(i,t),o=i[i.length-1];return r.
length?r[0]:Yn(o.original||o,e,t)}function En(n,t,e){var i=Nr(n),r=hh(t,e),o=i[0];return Yn(o.original||o,r,t)}function Sn(n,t,e){var i=Nr(n),r=hh(t,e),o=i[i.length-
1];return Yn(o.original||o,r,t)}function hh(n,t){return{x:n.x-t.x,y:n.y-t.y,width:n.width,height:n.height}}function Nr(n){var t=n.waypoints;if(!t.length)throw new Error(
"connection#"+n.id+": no waypoints");return t}function uh(n,t){var e=yt(n,mm);return Z(e,function(i){return pm(i,t)})}function pm(n,t){return Se(t,n,1)==="inter\
sect"}function mm(n){return n.original||n}function ui(){this.allShapes={},this.allConnections={},this.enclosedElements={},this.enclosedConnections={},this.topLevel={}}ui.prototype.add=function(n,t){return this.
addAll([n],t)};ui.prototype.addAll=function(n,t){var e=tc(n,!!t,this);return A(this,e),this};function Oe(n){this._modeling=n}Oe.prototype.moveRecursive=function(n,t,e){return n?this.moveClosure(this.getClosure(n),t,e):[]};Oe.prototype.moveClosure=function(n,t,e,i,r){
var o=this._modeling,s=n.allShapes,a=n.allConnections,c=n.enclosedConnections,l=n.topLevel,h=!1;r&&r.parent===e&&(h=!0),M(s,function(u){o.moveShape(u,t,l[u.id]&&
!h&&e,{recurse:!1,layout:!1})}),M(a,function(u){var d=!!s[u.source.id],f=!!s[u.target.id];c[u.id]&&d&&f?o.moveConnection(u,t,l[u.id]&&!h&&e):o.layoutConnection(
u,{connectionStart:d&&En(u,u.source,t),connectionEnd:f&&Sn(u,u.target,t)})})};Oe.prototype.getClosure=function(n){return new ui().addAll(n,!0)};function Mn(n){this._helper=new Oe(n)}Mn.$inject=["modeling"];Mn.prototype.preExecute=function(n){n.closure=this._helper.getClosure(n.shapes)};Mn.prototype.postExecute=
function(n){var t=n.hints,e;t&&t.primaryShape&&(e=t.primaryShape,t.oldParent=e.parent),this._helper.moveClosure(n.closure,n.delta,n.newParent,n.newHost,e)};function fe(n){this._modeling=n,this._helper=new Oe(n)}fe.$inject=["modeling"];fe.prototype.execute=function(n){var t=n.shape,e=n.delta,i=n.newParent||t.parent,
r=n.newParentIndex,o=t.parent;return n.oldBounds=De(t,["x","y","width","height"]),n.oldParent=o,n.oldParentIndex=oe(o.children,t),xt(i.children,t,r),A(t,{parent:i,
x:t.x+e.x,y:t.y+e.y}),t};fe.prototype.postExecute=function(n){var t=n.shape,e=n.delta,i=n.hints,r=this._modeling;i.layout!==!1&&(M(t.incoming,function(o){r.layoutConnection(
o,{connectionEnd:Sn(o,t,e)})}),M(t.outgoing,function(o){r.layoutConnection(o,{connectionStart:En(o,t,e)})})),i.recurse!==!1&&this.moveChildren(n)};fe.prototype.
revert=function(n){var t=n.shape,e=n.oldParent,i=n.oldParentIndex,r=n.delta;return xt(e.children,t,i),A(t,{parent:e,x:t.x-r.x,y:t.y-r.y}),t};fe.prototype.moveChildren=
function(n){var t=n.delta,e=n.shape;this._helper.moveRecursive(e.children,t,null)};fe.prototype.getNewParent=function(n){return n.newParent||n.shape.parent};function Ze(n){this._modeling=n}Ze.$inject=["modeling"];Ze.prototype.execute=function(n){var t=n.newSource,e=n.newTarget,i=n.connection,r=n.dockingOrPoints;if(!t&&
!e)throw new Error("newSource or newTarget required");return D(r)&&(n.oldWaypoints=i.waypoints,i.waypoints=r),t&&(n.oldSource=i.source,i.source=t),e&&(n.oldTarget=
i.target,i.target=e),i};Ze.prototype.postExecute=function(n){var t=n.connection,e=n.newSource,i=n.newTarget,r=n.dockingOrPoints,o=n.hints||{},s={};o.connectionStart&&
(s.connectionStart=o.connectionStart),o.connectionEnd&&(s.connectionEnd=o.connectionEnd),o.layoutConnection!==!1&&(e&&(!i||o.docking==="source")&&(s.connectionStart=
s.connectionStart||dh(D(r)?r[0]:r)),i&&(!e||o.docking==="target")&&(s.connectionEnd=s.connectionEnd||dh(D(r)?r[r.length-1]:r)),o.newWaypoints&&(s.waypoints=o.newWaypoints),
this._modeling.layoutConnection(t,s))};Ze.prototype.revert=function(n){var t=n.oldSource,e=n.oldTarget,i=n.oldWaypoints,r=n.connection;return t&&(r.source=t),e&&
(r.target=e),i&&(r.waypoints=i),r};function dh(n){return n.original||n}function Nt(n,t){this._modeling=n,this._rules=t}Nt.$inject=["modeling","rules"];Nt.prototype.preExecute=function(n){var t=this,e=this._modeling,i=this._rules,r=n.
oldShape,o=n.newData,s=n.hints||{},a;function c(y,v,b){return i.allowed("connection.reconnect",{connection:b,source:y,target:v})}var l={x:o.x,y:o.y},h={x:r.x,y:r.
y,width:r.width,height:r.height};a=n.newShape=n.newShape||t.createShape(o,l,r.parent,s),r.host&&e.updateAttachment(a,r.host);var u;s.moveChildren!==!1&&(u=r.children.
slice(),e.moveElements(u,{x:0,y:0},a,s));var d=r.incoming.slice(),f=r.outgoing.slice();M(d,function(y){var v=y.source,b=c(v,a,y);b&&t.reconnectEnd(y,a,_n(y,a,h),
s)}),M(f,function(y){var v=y.target,b=c(a,v,y);b&&t.reconnectStart(y,a,kn(y,a,h),s)})};Nt.prototype.postExecute=function(n){var t=n.oldShape;this._modeling.removeShape(
t)};Nt.prototype.execute=function(n){};Nt.prototype.revert=function(n){};Nt.prototype.createShape=function(n,t,e,i){return this._modeling.createShape(n,t,e,i)};
Nt.prototype.reconnectStart=function(n,t,e,i){this._modeling.reconnectStart(n,t,e,i)};Nt.prototype.reconnectEnd=function(n,t,e,i){this._modeling.reconnectEnd(n,
t,e,i)};function Xe(n){this._modeling=n}Xe.$inject=["modeling"];Xe.prototype.execute=function(n){var t=n.shape,e=n.newBounds,i=n.minBounds;if(e.x===void 0||e.y===void 0||
e.width===void 0||e.height===void 0)throw new Error("newBounds must have {x, y, width, height} properties");if(i&&(e.width<i.width||e.height<i.height))throw new Error(
"width and height cannot be less than minimum height and width");if(!i&&e.width<10||e.height<10)throw new Error("width and height cannot be less than 10px");return n.
oldBounds={width:t.width,height:t.height,x:t.x,y:t.y},A(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};Xe.prototype.postExecute=function(n){var t=this._modeling,
e=n.shape,i=n.oldBounds,r=n.hints||{};r.layout!==!1&&(M(e.incoming,function(o){t.layoutConnection(o,{connectionEnd:_n(o,e,i)})}),M(e.outgoing,function(o){t.layoutConnection(
o,{connectionStart:kn(o,e,i)})}))};Xe.prototype.revert=function(n){var t=n.shape,e=n.oldBounds;return A(t,{width:e.width,height:e.height,x:e.x,y:e.y}),t};function fh(n,t){var e=[],i=new Set(n);M(t,function(o){i.add(o)});var r=new Set;return i.forEach(function(o){var s=o.incoming,a=o.outgoing;M(s.concat(a),function(c){
var l=c.source,h=c.target;(i.has(l)||i.has(h))&&(r.has(c)||(r.add(c),e.push(c)))})}),e}function ph(n,t,e){var i=n.x,r=n.y,o=n.width,s=n.height,a=e.x,c=e.y;switch(t){case"\
n":return{x:i,y:r+c,width:o,height:s-c};case"s":return{x:i,y:r,width:o,height:s+c};case"w":return{x:i+a,y:r,width:o-a,height:s};case"e":return{x:i,y:r,width:o+a,
height:s};default:throw new Error("unknown direction: "+t)}}function Zt(n){this._modeling=n}Zt.$inject=["modeling"];Zt.prototype.preExecute=function(n){var t=n.delta,e=n.direction,i=n.movingShapes,r=n.resizingShapes,o=n.
start,s={};this.moveShapes(i,t),M(r,function(a){s[a.id]=ym(a)}),this.resizeShapes(r,t,e),this.updateConnectionWaypoints(fh(i,r),t,e,o,i,r,s)};Zt.prototype.execute=
function(){};Zt.prototype.revert=function(){};Zt.prototype.moveShapes=function(n,t){var e=this;M(n,function(i){e._modeling.moveShape(i,t,null,{autoResize:!1,layout:!1,
recurse:!1})})};Zt.prototype.resizeShapes=function(n,t,e){var i=this;M(n,function(r){var o=ph(r,e,t);i._modeling.resizeShape(r,o,null,{attachSupport:!1,autoResize:!1,
layout:!1})})};Zt.prototype.updateConnectionWaypoints=function(n,t,e,i,r,o,s){var a=this,c=new Set(r),l=new Set(o);M(n,function(h){var u=h.source,d=h.target,f=gm(
h),y=yh(e),v={},b=c.has(u)||l.has(u),C=c.has(d)||l.has(d);b&&C?(f=yt(f,function(_){return gh(_,i,e)&&(_[y]=_[y]+t[y]),_.original&&gh(_.original,i,e)&&(_.original[y]=
_.original[y]+t[y]),_}),a._modeling.updateWaypoints(h,f,{labelBehavior:!1})):(b||C)&&(c.has(u)?v.connectionStart=En(h,u,t):c.has(d)?v.connectionEnd=Sn(h,d,t):l.
has(u)?v.connectionStart=kn(h,u,s[u.id]):l.has(d)&&(v.connectionEnd=_n(h,d,s[d.id])),a._modeling.layoutConnection(h,v))})};function mh(n){return A({},n)}function gm(n){
return yt(n.waypoints,function(t){return t=mh(t),t.original&&(t.original=mh(t.original)),t})}function yh(n){switch(n){case"n":return"y";case"w":return"x";case"s":
return"y";case"e":return"x"}}function gh(n,t,e){var i=yh(e);if(/e|s/.test(e))return n[i]>t;if(/n|w/.test(e))return n[i]<t}function ym(n){return{x:n.x,y:n.y,height:n.
height,width:n.width}}function Cn(n){this._modeling=n}Cn.$inject=["modeling"];Cn.prototype.execute=function(n){var t=n.shape,e=t.children;n.oldChildrenVisibility=vh(e),t.collapsed=!t.
collapsed;var i=xh(e,t.collapsed);return[t].concat(i)};Cn.prototype.revert=function(n){var t=n.shape,e=n.oldChildrenVisibility,i=t.children,r=wh(i,e);return t.collapsed=
!t.collapsed,[t].concat(r)};function vh(n){var t={};return M(n,function(e){t[e.id]=e.hidden,e.children&&(t=A({},t,vh(e.children)))}),t}function xh(n,t){var e=[];
return M(n,function(i){i.hidden=t,e=e.concat(i),i.children&&(e=e.concat(xh(i.children,i.collapsed||t)))}),e}function wh(n,t){var e=[];return M(n,function(i){i.hidden=
t[i.id],e=e.concat(i),i.children&&(e=e.concat(wh(i.children,t)))}),e}function An(n){this._modeling=n}An.$inject=["modeling"];An.prototype.execute=function(n){var t=n.shape,e=n.newHost,i=t.host;return n.oldHost=i,n.attacherIdx=bh(
i,t),kh(e,t),t.host=e,t};An.prototype.revert=function(n){var t=n.shape,e=n.newHost,i=n.oldHost,r=n.attacherIdx;return t.host=i,bh(e,t),kh(i,t,r),t};function bh(n,t){
return oe(n&&n.attachers,t)}function kh(n,t,e){if(n){var i=n.attachers;i||(n.attachers=i=[]),xt(i,t,e)}}function di(){}di.prototype.execute=function(n){var t=n.connection,e=n.newWaypoints;return n.oldWaypoints=t.waypoints,t.waypoints=e,t};di.prototype.revert=function(n){
var t=n.connection,e=n.oldWaypoints;return t.waypoints=e,t};function q(n,t,e){this._eventBus=n,this._elementFactory=t,this._commandStack=e;var i=this;n.on("diagram.init",function(){i.registerHandlers(e)})}q.$inject=["eve\
ntBus","elementFactory","commandStack"];q.prototype.getHandlers=function(){return{"shape.append":vn,"shape.create":It,"shape.delete":Ye,"shape.move":fe,"shape.r\
esize":Xe,"shape.replace":Nt,"shape.toggleCollapse":Cn,spaceTool:Zt,"label.create":Ve,"connection.create":xn,"connection.delete":Ue,"connection.move":hi,"connec\
tion.layout":bn,"connection.updateWaypoints":di,"connection.reconnect":Ze,"elements.create":ci,"elements.move":Mn,"elements.delete":li,"elements.distribute":wn,
"elements.align":yn,"element.updateAttachment":An}};q.prototype.registerHandlers=function(n){M(this.getHandlers(),function(t,e){n.registerHandler(e,t)})};q.prototype.
moveShape=function(n,t,e,i,r){typeof i=="object"&&(r=i,i=null);var o={shape:n,delta:t,newParent:e,newParentIndex:i,hints:r||{}};this._commandStack.execute("shap\
e.move",o)};q.prototype.updateAttachment=function(n,t){var e={shape:n,newHost:t};this._commandStack.execute("element.updateAttachment",e)};q.prototype.moveElements=
function(n,t,e,i){i=i||{};var r=i.attach,o=e,s;r===!0?(s=e,o=e.parent):r===!1&&(s=null);var a={shapes:n,delta:t,newParent:o,newHost:s,hints:i};this._commandStack.
execute("elements.move",a)};q.prototype.moveConnection=function(n,t,e,i,r){typeof i=="object"&&(r=i,i=void 0);var o={connection:n,delta:t,newParent:e,newParentIndex:i,
hints:r||{}};this._commandStack.execute("connection.move",o)};q.prototype.layoutConnection=function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute(
"connection.layout",e)};q.prototype.createConnection=function(n,t,e,i,r,o){typeof e=="object"&&(o=r,r=i,i=e,e=void 0),i=this._create("connection",i);var s={source:n,
target:t,parent:r,parentIndex:e,connection:i,hints:o};return this._commandStack.execute("connection.create",s),s.connection};q.prototype.createShape=function(n,t,e,i,r){
typeof i!="number"&&(r=i,i=void 0),r=r||{};var o=r.attach,s,a;n=this._create("shape",n),o?(s=e.parent,a=e):s=e;var c={position:t,shape:n,parent:s,parentIndex:i,
host:a,hints:r};return this._commandStack.execute("shape.create",c),c.shape};q.prototype.createElements=function(n,t,e,i,r){D(n)||(n=[n]),typeof i!="number"&&(r=
i,i=void 0),r=r||{};var o={position:t,elements:n,parent:e,parentIndex:i,hints:r};return this._commandStack.execute("elements.create",o),o.elements};q.prototype.
createLabel=function(n,t,e,i){e=this._create("label",e);var r={labelTarget:n,position:t,parent:i||n.parent,shape:e};return this._commandStack.execute("label.cre\
ate",r),r.shape};q.prototype.appendShape=function(n,t,e,i,r){r=r||{},t=this._create("shape",t);var o={source:n,position:e,target:i,shape:t,connection:r.connection,
connectionParent:r.connectionParent,hints:r};return this._commandStack.execute("shape.append",o),o.shape};q.prototype.removeElements=function(n){var t={elements:n};
this._commandStack.execute("elements.delete",t)};q.prototype.distributeElements=function(n,t,e){var i={groups:n,axis:t,dimension:e};this._commandStack.execute("\
elements.distribute",i)};q.prototype.removeShape=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("shape.delete",e)};q.prototype.removeConnection=
function(n,t){var e={connection:n,hints:t||{}};this._commandStack.execute("connection.delete",e)};q.prototype.replaceShape=function(n,t,e){var i={oldShape:n,newData:t,
hints:e||{}};return this._commandStack.execute("shape.replace",i),i.newShape};q.prototype.alignElements=function(n,t){var e={elements:n,alignment:t};this._commandStack.
execute("elements.align",e)};q.prototype.resizeShape=function(n,t,e,i){var r={shape:n,newBounds:t,minBounds:e,hints:i};this._commandStack.execute("shape.resize",
r)};q.prototype.createSpace=function(n,t,e,i,r){var o={delta:e,direction:i,movingShapes:n,resizingShapes:t,start:r};this._commandStack.execute("spaceTool",o)};q.
prototype.updateWaypoints=function(n,t,e){var i={connection:n,newWaypoints:t,hints:e||{}};this._commandStack.execute("connection.updateWaypoints",i)};q.prototype.
reconnect=function(n,t,e,i,r){var o={connection:n,newSource:t,newTarget:e,dockingOrPoints:i,hints:r||{}};this._commandStack.execute("connection.reconnect",o)};q.
prototype.reconnectStart=function(n,t,e,i){i||(i={}),this.reconnect(n,t,n.target,e,A(i,{docking:"source"}))};q.prototype.reconnectEnd=function(n,t,e,i){i||(i={}),
this.reconnect(n,n.source,t,e,A(i,{docking:"target"}))};q.prototype.connect=function(n,t,e,i){return this.createConnection(n,t,e||{},n.parent,i)};q.prototype._create=
function(n,t){return jc(t)?t:this._elementFactory.create(n,t)};q.prototype.toggleCollapse=function(n,t){var e={shape:n,hints:t||{}};this._commandStack.execute("\
shape.toggleCollapse",e)};function jr(){}jr.prototype.layoutConnection=function(n,t){return t=t||{},[t.connectionStart||ae(t.source||n.source),t.connectionEnd||ae(t.target||n.target)]};var _h={__depends__:[ah,Pr,bt,wt],__init__:["modeling"],modeling:["type",q],layouter:["type",jr]};var vm=500,xm=1e3;function At(n,t,e){this._eventBus=n,this._elementRegistry=e,this._outlineOffset=5,this._outlineStyle=t.cls("djs-outline",["no-fill"]);var i=this;
function r(o){bc(o)||i.createOutline(o)}n.on("element.hover",function(o){r(o.element)}),n.on("selection.changed",function(o){M(o.newSelection,r)}),n.on(["shape.\
changed","connection.changed"],vm,function(o){var s=o.element,a=o.gfx,c=ut(".djs-outline",a);c&&i.updateOutline(s,c)})}At.prototype.createOutline=function(n){var t=this.
_elementRegistry.getGraphics(n);if(!t)throw new Error("cannot create outline for non-rendered element");var e=ut(".djs-outline",t);return e||(e=this.getOutline(
n)||this._createOutlineGfx(),j(t,e),this.updateOutline(n,e)),e};At.prototype._createOutlineGfx=function(){var n=N("rect");return L(n,A({x:0,y:0,rx:4,width:100,height:100},
this._outlineStyle)),n};At.prototype.updateOutline=function(n,t){n.waypoints?this.updateConnectionOutline(t,n):this.updateShapeOutline(t,n)};At.prototype.updateShapeOutline=
function(n,t){var e=!1,i=this._getProviders();i.length&&M(i,function(r){e=e||r.updateOutline(t,n)}),e||L(n,{x:-this._outlineOffset,y:-this._outlineOffset,width:t.
width+this._outlineOffset*2,height:t.height+this._outlineOffset*2})};At.prototype.updateConnectionOutline=function(n,t){var e=vt(t);L(n,{x:e.x-this._outlineOffset,
y:e.y-this._outlineOffset,width:e.width+this._outlineOffset*2,height:e.height+this._outlineOffset*2})};At.prototype.registerProvider=function(n,t){t||(t=n,n=xm),
this._eventBus.on("outline.getProviders",n,function(e){e.providers.push(t)})};At.prototype._getProviders=function(){var n=this._eventBus.createEvent({type:"outl\
ine.getProviders",providers:[]});return this._eventBus.fire(n),n.providers};At.prototype.getOutline=function(n){var t,e=this._getProviders();return M(e,function(i){
gt(i.getOutline)&&(t=t||i.getOutline(n))}),t};At.$inject=["eventBus","styles","elementRegistry"];var Dr=6;function fi(n,t,e){this._canvas=t;var i=this;n.on("element.changed",function(r){e.isSelected(r.element)&&i._updateMultiSelectionOutline(e.get())}),n.on(
"selection.changed",function(r){var o=r.newSelection;i._updateMultiSelectionOutline(o)})}fi.prototype._updateMultiSelectionOutline=function(n){var t=this._canvas.
getLayer("selectionOutline");qi(t);var e=n.length>1,i=this._canvas.getContainer();if(P(i)[e?"add":"remove"]("djs-multi-select"),!!e){var r=wm(vt(n)),o=N("rect");
L(o,A({rx:3},r)),P(o).add("djs-selection-outline"),j(t,o)}};fi.$inject=["eventBus","canvas","selection"];function wm(n){return{x:n.x-Dr,y:n.y-Dr,width:n.width+Dr*
2,height:n.height+Dr*2}}var Eh={__depends__:[bt],__init__:["outline","multiSelectionOutline"],outline:["type",At],multiSelectionOutline:["type",fi]};var bm=500,km=1250,_m=1500,Br=Math.round;function Em(n){return{x:n.x+Br(n.width/2),y:n.y+Br(n.height/2)}}function Hr(n,t,e,i,r){function o(a,c,l,h){return r.allowed(
"elements.move",{shapes:a,delta:c,position:l,target:h})}n.on("shape.move.start",_m,function(a){var c=a.context,l=a.shape,h=i.get().slice();h.indexOf(l)===-1&&(h=
[l]),h=Sm(h),A(c,{shapes:h,validatedShapes:h,shape:l})}),n.on("shape.move.start",km,function(a){var c=a.context,l=c.validatedShapes,h;if(h=c.canExecute=o(l),!h)
return!1}),n.on("shape.move.move",bm,function(a){var c=a.context,l=c.validatedShapes,h=a.hover,u={x:a.dx,y:a.dy},d={x:a.x,y:a.y},f;if(f=o(l,u,d,h),c.delta=u,c.canExecute=
f,f===null){c.target=null;return}c.target=h}),n.on("shape.move.end",function(a){var c=a.context,l=c.delta,h=c.canExecute,u=h==="attach",d=c.shapes;if(h===!1)return!1;
l.x=Br(l.x),l.y=Br(l.y),!(l.x===0&&l.y===0)&&e.moveElements(d,l,c.target,{primaryShape:c.shape,attach:u})}),n.on("element.mousedown",function(a){if(Mt(a)){var c=Ce(
a);if(!c)throw new Error("must supply DOM mousedown event");return s(c,a.element)}});function s(a,c,l,h){if(mt(l)&&(h=l,l=!1),!(c.waypoints||!c.parent)&&!P(a.target).
has("djs-hit-no-move")){var u=Em(c),d=t.init(a,u,"shape.move",{cursor:"grabbing",autoActivate:l,data:{shape:c,context:h||{}}});if(d!==!1)return!0}}this.start=s}
Hr.$inject=["eventBus","dragging","modeling","selection","rules"];function Sm(n){var t=ie(n,"id");return Z(n,function(e){for(;e=e.parent;)if(t[e.id])return!1;return!0})}var Sh=499,ea="djs-dragging",Mh="drop-ok",Ch="drop-not-ok",Ah="new-parent",Rh="attach-ok";function zr(n,t,e,i){function r(c){var l=o(c),h=Mm(l);return h}function o(c){
var l=Qa(c),h=l.flatMap(f=>(f.incoming||[]).concat(f.outgoing||[])),u=l.concat(h),d=[...new Set(u)];return d}function s(c,l){[Rh,Mh,Ch,Ah].forEach(function(h){h===
l?t.addMarker(c,h):t.removeMarker(c,h)})}function a(c,l,h){i.addDragger(l,c.dragGroup),h&&t.addMarker(l,ea),c.allDraggedElements?c.allDraggedElements.push(l):c.
allDraggedElements=[l]}n.on("shape.move.start",Sh,function(c){var l=c.context,h=l.shapes,u=l.allDraggedElements,d=r(h);if(!l.dragGroup){var f=N("g");L(f,e.cls("\
djs-drag-group",["no-events"]));var y=t.getActiveLayer();j(y,f),l.dragGroup=f}d.forEach(function(v){i.addDragger(v,l.dragGroup)}),u?u=Hi([u,o(h)]):u=o(h),M(u,function(v){
t.addMarker(v,ea)}),l.allDraggedElements=u,l.differentParents=Cm(h)}),n.on("shape.move.move",Sh,function(c){var l=c.context,h=l.dragGroup,u=l.target,d=l.shape.parent,
f=l.canExecute;u&&(f==="attach"?s(u,Rh):l.canExecute&&d&&u.id!==d.id?s(u,Ah):s(u,l.canExecute?Mh:Ch)),nt(h,c.dx,c.dy)}),n.on(["shape.move.out","shape.move.clean\
up"],function(c){var l=c.context,h=l.target;h&&s(h,null)}),n.on("shape.move.cleanup",function(c){var l=c.context,h=l.allDraggedElements,u=l.dragGroup;M(h,function(d){
t.removeMarker(d,ea)}),u&&V(u)}),this.makeDraggable=a}zr.$inject=["eventBus","canvas","styles","previewSupport"];function Mm(n){var t=new Set;n.forEach(function(i){
t.add(i.id)});var e=Z(n,function(i){return U(i)?t.has(i.source.id)&&t.has(i.target.id):!0});return e}function Cm(n){return qa(ie(n,function(t){return t.parent&&
t.parent.id}))!==1}var Oh={__depends__:[cr,bt,Eh,wt,Ct,gn],__init__:["move","movePreview"],move:["type",Hr],movePreview:["type",zr]};var qr=Math.max,Gr=Math.min,Am=20;function Th(n,t,e){var i=e.x,r=e.y,o={x:n.x,y:n.y,width:n.width,height:n.height};return t.indexOf("n")!==-1?(o.y=n.y+r,o.height=n.height-r):t.indexOf("s")!==-1&&
(o.height=n.height+r),t.indexOf("e")!==-1?o.width=n.width+i:t.indexOf("w")!==-1&&(o.x=n.x+i,o.width=n.width-i),o}function Fr(n,t,e){var i=t[n],r=e.min&&e.min[n],o=e.max&&e.max[n];return H(r)&&(i=(/top|left/.test(n)?Gr:qr)(i,r)),H(o)&&(i=(/top|left/.test(n)?qr:Gr)(i,o)),i}function Lh(n,t){
if(!t)return n;var e=et(n);return qs({top:Fr("top",e,t),right:Fr("right",e,t),bottom:Fr("bottom",e,t),left:Fr("left",e,t)})}function $h(n,t,e,i){var r=et(t),o={
top:/n/.test(n)?r.bottom-e.height:r.top,left:/w/.test(n)?r.right-e.width:r.left,bottom:/s/.test(n)?r.top+e.height:r.bottom,right:/e/.test(n)?r.left+e.width:r.right},
s=i?et(i):o,a={top:Gr(o.top,s.top),left:Gr(o.left,s.left),bottom:qr(o.bottom,s.bottom),right:qr(o.right,s.right)};return qs(a)}function pi(n,t){return typeof n<
"u"?n:Am}function Rm(n,t){var e,i,r,o;return typeof t=="object"?(e=pi(t.left),i=pi(t.right),r=pi(t.top),o=pi(t.bottom)):e=i=r=o=pi(t),{x:n.x-e,y:n.y-r,width:n.width+
e+i,height:n.height+r+o}}function Om(n){return!(n.waypoints||n.type==="label")}function Ph(n,t){var e;if(n.length===void 0?e=Z(n.children,Om):e=n,e.length)return Rm(
vt(e),t)}var Ih=10;function Je(n,t,e,i){this._dragging=i,this._rules=t;var r=this;function o(c,l){var h=c.shape,u=c.direction,d=c.resizeConstraints,f;c.delta=l,f=Th(h,u,
l),c.newBounds=Lh(f,d),c.canExecute=r.canResize(c)}function s(c){var l=c.resizeConstraints,h=c.minBounds;l===void 0&&(h===void 0&&(h=r.computeMinResizeBox(c)),c.
resizeConstraints={min:et(h)})}function a(c){var l=c.shape,h=c.canExecute,u=c.newBounds;if(h){if(u=kc(u),!Tm(l,u))return;e.resizeShape(l,u)}}n.on("resize.start",
function(c){s(c.context)}),n.on("resize.move",function(c){var l={x:c.dx,y:c.dy};o(c.context,l)}),n.on("resize.end",function(c){a(c.context)})}Je.prototype.canResize=
function(n){var t=this._rules,e=De(n,["newBounds","shape","delta","direction"]);return t.allowed("shape.resize",e)};Je.prototype.activate=function(n,t,e){var i=this.
_dragging,r,o;if(typeof e=="string"&&(e={direction:e}),r=A({shape:t},e),o=r.direction,!o)throw new Error("must provide a direction (n|w|s|e|nw|se|ne|sw)");i.init(
n,na(t,o),"resize",{autoActivate:!0,cursor:Lm(o),data:{shape:t,context:r}})};Je.prototype.computeMinResizeBox=function(n){var t=n.shape,e=n.direction,i,r;return i=
n.minDimensions||{width:Ih,height:Ih},r=Ph(t,n.childrenBoxPadding),$h(e,t,i,r)};Je.$inject=["eventBus","rules","modeling","dragging"];function Tm(n,t){return n.
x!==t.x||n.y!==t.y||n.width!==t.width||n.height!==t.height}function na(n,t){var e=ae(n),i=et(n),r={x:e.x,y:e.y};return t.indexOf("n")!==-1?r.y=i.top:t.indexOf("\
s")!==-1&&(r.y=i.bottom),t.indexOf("e")!==-1?r.x=i.right:t.indexOf("w")!==-1&&(r.x=i.left),r}function Lm(n){var t="resize-";return n==="n"||n==="s"?t+"ns":n==="\
e"||n==="w"?t+"ew":n==="nw"||n==="se"?t+"nwse":t+"nesw"}var Nh="djs-resizing",jh="resize-not-ok",$m=500;function Wr(n,t,e){function i(o){var s=o.shape,a=o.newBounds,c=o.frame;c||(c=o.frame=e.addFrame(s,t.getActiveLayer()),
t.addMarker(s,Nh)),a.width>5&&L(c,{x:a.x,width:a.width}),a.height>5&&L(c,{y:a.y,height:a.height}),o.canExecute?P(c).remove(jh):P(c).add(jh)}function r(o){var s=o.
shape,a=o.frame;a&&V(o.frame),t.removeMarker(s,Nh)}n.on("resize.move",$m,function(o){i(o.context)}),n.on("resize.cleanup",function(o){r(o.context)})}Wr.$inject=
["eventBus","canvas","previewSupport"];var Kr=-6,Vr=8,Ur=20,mi="djs-resizer",Pm=["n","w","s","e","nw","ne","se","sw"];function Xt(n,t,e,i){this._resize=i,this._canvas=t;var r=this;n.on("selection.cha\
nged",function(o){var s=o.newSelection;r.removeResizers(),s.length===1&&M(s,xe(r.addResizer,r))}),n.on("shape.changed",function(o){var s=o.element;e.isSelected(
s)&&(r.removeResizers(),r.addResizer(s))})}Xt.prototype.makeDraggable=function(n,t,e){var i=this._resize;function r(o){Mt(o)&&i.activate(o,n,e)}B.bind(t,"moused\
own",r),B.bind(t,"touchstart",r)};Xt.prototype._createResizer=function(n,t,e,i){var r=this._getResizersParent(),o=Im(i),s=N("g");P(s).add(mi),P(s).add(mi+"-"+n.
id),P(s).add(mi+"-"+i),j(r,s);var a=N("rect");L(a,{x:-Vr/2+o.x,y:-Vr/2+o.y,rx:2,width:Vr,height:Vr}),P(a).add(mi+"-visual"),j(s,a);var c=N("rect");return L(c,{x:-Ur/
2+o.x,y:-Ur/2+o.y,width:Ur,height:Ur}),P(c).add(mi+"-hit"),j(s,c),Hc(s,t,e),s};Xt.prototype.createResizer=function(n,t){var e=na(n,t),i=this._createResizer(n,e.
x,e.y,t);this.makeDraggable(n,i,t)};Xt.prototype.addResizer=function(n){var t=this;U(n)||M(Pm,function(e){t._resize.canResize({shape:n,direction:e})&&t.createResizer(
n,e)})};Xt.prototype.removeResizers=function(){var n=this._getResizersParent();qi(n)};Xt.prototype._getResizersParent=function(){return this._canvas.getLayer("r\
esizers")};Xt.$inject=["eventBus","canvas","selection","resize"];function Im(n){var t={x:0,y:0};return n.indexOf("e")!==-1?t.x=-Kr:n.indexOf("w")!==-1&&(t.x=Kr),
n.indexOf("s")!==-1?t.y=-Kr:n.indexOf("n")!==-1&&(t.y=Kr),t}var Dh={__depends__:[wt,Ct,gn],__init__:["resize","resizePreview","resizeHandles"],resize:["type",Je],resizePreview:["type",Wr],resizeHandles:["type",Xt]};function jt(){this._targets={},this._snapOrigins={},this._snapLocations=[],this._defaultSnaps={}}jt.prototype.getSnapOrigin=function(n){return this._snapOrigins[n]};
jt.prototype.setSnapOrigin=function(n,t){this._snapOrigins[n]=t,this._snapLocations.indexOf(n)===-1&&this._snapLocations.push(n)};jt.prototype.addDefaultSnap=function(n,t){
var e=this._defaultSnaps[n];e||(e=this._defaultSnaps[n]=[]),e.push(t)};jt.prototype.getSnapLocations=function(){return this._snapLocations};jt.prototype.setSnapLocations=
function(n){this._snapLocations=n};jt.prototype.pointsForTarget=function(n){var t=n.id||n,e=this._targets[t];return e||(e=this._targets[t]=new Yr,e.initDefaults(
this._defaultSnaps)),e};function Yr(){this._snapValues={}}Yr.prototype.add=function(n,t){var e=this._snapValues[n];e||(e=this._snapValues[n]={x:[],y:[]}),e.x.indexOf(
t.x)===-1&&e.x.push(t.x),e.y.indexOf(t.y)===-1&&e.y.push(t.y)};Yr.prototype.snap=function(n,t,e,i){var r=this._snapValues[t];return r&&Il(n[e],r[e],i)};Yr.prototype.
initDefaults=function(n){var t=this;M(n||{},function(e,i){M(e,function(r){t.add(i,r)})})};var Nm=1250;function Qe(n,t,e){var i=this;this._elementRegistry=n,t.on(["create.start","shape.move.start"],function(r){i.initSnap(r)}),t.on(["create.move","crea\
te.end","shape.move.move","shape.move.end"],Nm,function(r){var o=r.context,s=o.shape,a=o.snapContext,c=o.target;if(!(r.originalEvent&&J(r.originalEvent))&&!(he(
r)||!c)){var l=a.pointsForTarget(c);l.initialized||(l=i.addSnapTargetPoints(l,s,c),l.initialized=!0),e.snap(r,l)}}),t.on(["create.cleanup","shape.move.cleanup"],
function(){e.hide()})}Qe.$inject=["elementRegistry","eventBus","snapping"];Qe.prototype.initSnap=function(n){var t=this._elementRegistry,e=n.context,i=e.shape,r=e.
snapContext;r||(r=e.snapContext=new jt);var o;t.get(i.id)?o=Ke(i,n):o={x:n.x+Ke(i).x,y:n.y+Ke(i).y};var s={x:o.x-i.width/2,y:o.y-i.height/2},a={x:o.x+i.width/2,
y:o.y+i.height/2};return r.setSnapOrigin("mid",{x:o.x-n.x,y:o.y-n.y}),Gt(i)||(r.setSnapOrigin("top-left",{x:s.x-n.x,y:s.y-n.y}),r.setSnapOrigin("bottom-right",{
x:a.x-n.x,y:a.y-n.y})),r};Qe.prototype.addSnapTargetPoints=function(n,t,e){var i=this.getSnapTargets(t,e);return M(i,function(r){if(Gt(r)){Gt(t)&&n.add("mid",Ke(
r));return}if(U(r)){if(r.waypoints.length<3)return;var o=r.waypoints.slice(1,-1);M(o,function(s){n.add("mid",s)});return}n.add("mid",Ke(r))}),!H(t.x)||!H(t.y)||
this._elementRegistry.get(t.id)&&n.add("mid",Ke(t)),n};Qe.prototype.getSnapTargets=function(n,t){return kr(t).filter(function(e){return!jm(e)})};function jm(n){
return!!n.hidden}var Dm=1250;function tn(n,t){var e=this;n.on(["resize.start"],function(i){e.initSnap(i)}),n.on(["resize.move","resize.end"],Dm,function(i){var r=i.context,o=r.shape,
s=o.parent,a=r.direction,c=r.snapContext;if(!(i.originalEvent&&J(i.originalEvent))&&!he(i)){var l=c.pointsForTarget(s);l.initialized||(l=e.addSnapTargetPoints(l,
o,s,a),l.initialized=!0),zm(a)&&kt(i,"x",i.x),Fm(a)&&kt(i,"y",i.y),t.snap(i,l)}}),n.on(["resize.cleanup"],function(){t.hide()})}tn.prototype.initSnap=function(n){
var t=n.context,e=t.shape,i=t.direction,r=t.snapContext;r||(r=t.snapContext=new jt);var o=Bh(e,i);return r.setSnapOrigin("corner",{x:o.x-n.x,y:o.y-n.y}),r};tn.prototype.
addSnapTargetPoints=function(n,t,e,i){var r=this.getSnapTargets(t,e);return M(r,function(o){n.add("corner",jl(o)),n.add("corner",Nl(o))}),n.add("corner",Bh(t,i)),
n};tn.$inject=["eventBus","snapping"];tn.prototype.getSnapTargets=function(n,t){return kr(t).filter(function(e){return!Bm(e,n)&&!U(e)&&!Hm(e)&&!Gt(e)})};function Bh(n,t){
var e=ae(n),i=et(n),r={x:e.x,y:e.y};return t.indexOf("n")!==-1?r.y=i.top:t.indexOf("s")!==-1&&(r.y=i.bottom),t.indexOf("e")!==-1?r.x=i.right:t.indexOf("w")!==-1&&
(r.x=i.left),r}function Bm(n,t){return n.host===t}function Hm(n){return!!n.hidden}function zm(n){return n==="n"||n==="s"}function Fm(n){return n==="e"||n==="w"}var qm=7,Gm=1e3;function Jt(n){this._canvas=n,this._asyncHide=Hn(xe(this.hide,this),Gm)}Jt.$inject=["canvas"];Jt.prototype.snap=function(n,t){var e=n.context,i=e.
snapContext,r=i.getSnapLocations(),o={x:he(n,"x"),y:he(n,"y")};M(r,function(s){var a=i.getSnapOrigin(s),c={x:n.x+a.x,y:n.y+a.y};if(M(["x","y"],function(l){var h;
o[l]||(h=t.snap(c,s,l,qm),h!==void 0&&(o[l]={value:h,originValue:h-a[l]}))}),o.x&&o.y)return!1}),this.showSnapLine("vertical",o.x&&o.x.value),this.showSnapLine(
"horizontal",o.y&&o.y.value),M(["x","y"],function(s){var a=o[s];mt(a)&&kt(n,s,a.originValue)})};Jt.prototype._createLine=function(n){var t=this._canvas.getLayer(
"snap"),e=N("path");return L(e,{d:"M0,0 L0,0"}),P(e).add("djs-snap-line"),j(t,e),{update:function(i){H(i)?n==="horizontal"?L(e,{d:"M-100000,"+i+" L+100000,"+i,display:""}):
L(e,{d:"M "+i+",-100000 L "+i+", +100000",display:""}):L(e,{display:"none"})}}};Jt.prototype._createSnapLines=function(){this._snapLines={horizontal:this._createLine(
"horizontal"),vertical:this._createLine("vertical")}};Jt.prototype.showSnapLine=function(n,t){var e=this.getSnapLine(n);e&&e.update(t),this._asyncHide()};Jt.prototype.
getSnapLine=function(n){return this._snapLines||this._createSnapLines(),this._snapLines[n]};Jt.prototype.hide=function(){M(this._snapLines,function(n){n.update()})};var Hh={__init__:["createMoveSnapping","resizeSnapping","snapping"],createMoveSnapping:["type",Qe],resizeSnapping:["type",tn],snapping:["type",Jt]};var Wm=15;function Zr(n,t){var e;function i(a){return s(a.originalEvent)}n.on("canvas.focus.changed",function(a){a.focused?n.on("element.mousedown",500,i):n.off(
"element.mousedown",i)}),n.on("diagram.destroy",function(){e&&o()});function r(a){var c=e.start,l=e.button,h=St(a),u=$t(h,c);if(!e.dragging&&Km(u)>Wm&&(e.dragging=
!0,l===0&&dr(n),Jn("grab")),e.dragging){var d=e.last||e.start;u=$t(h,d),t.scroll({dx:u.x,dy:u.y}),e.last=h}a.preventDefault()}function o(a){B.unbind(document,"m\
ousemove",r),B.unbind(document,"mouseup",o),e=null,ur()}function s(a){if(!He(a.target,".djs-draggable")){var c=a.button;if(!(c>=2||a.ctrlKey||a.shiftKey||a.altKey))
return e={button:c,start:St(a)},B.bind(document,"mousemove",r),B.bind(document,"mouseup",o),!0}}this.isActive=function(){return!!e}}Zr.$inject=["eventBus","canv\
as"];function Km(n){return Math.sqrt(Math.pow(n.x,2)+Math.pow(n.y,2))}var zh={__init__:["moveCanvas"],moveCanvas:["type",Zr]};function gi(n){return Math.log(n)/Math.log(10)}function ia(n,t){var e=gi(n.min),i=gi(n.max),r=Math.abs(e)+Math.abs(i);return r/t}function Fh(n,t){return Math.max(n.min,Math.min(n.max,t))}var Vm=Math.sign||function(n){return n>=0?1:-1},ra={min:.2,max:4},qh=10,Um=.1,Ym=.75;function Rt(n,t,e){n=n||{},this._enabled=!1,this._canvas=e,this._container=
e._container,this._handleWheel=xe(this._handleWheel,this),this._totalDelta=0,this._scale=n.scale||Ym;var i=this;t.on("canvas.mouseover",function(){i._init(n.enabled!==
!1)}),t.on("canvas.mouseout",function(){i._init(!1)})}Rt.$inject=["config.zoomScroll","eventBus","canvas"];Rt.prototype.scroll=function(t){this._canvas.scroll(t)};
Rt.prototype.reset=function(){this._canvas.zoom("fit-viewport")};Rt.prototype.zoom=function(t,e){var i=ia(ra,qh*2);this._totalDelta+=t,Math.abs(this._totalDelta)>
Um&&(this._zoom(t,e,i),this._totalDelta=0)};Rt.prototype._handleWheel=function(t){if(this._enabled){var e=this._container;t.preventDefault();var i=t.ctrlKey||tl()&&
t.metaKey,r=t.shiftKey,o=-1*this._scale,s;if(i?o*=t.deltaMode===0?.02:.32:o*=t.deltaMode===0?1:16,i){var a=e.getBoundingClientRect(),c={x:t.clientX-a.left,y:t.clientY-
a.top};s=Math.sqrt(Math.pow(t.deltaY,2)+Math.pow(t.deltaX,2))*Vm(t.deltaY)*o,this.zoom(s,c)}else r?s={dx:o*t.deltaY,dy:0}:s={dx:o*t.deltaX,dy:o*t.deltaY},this.scroll(
s)}};Rt.prototype.stepZoom=function(t,e){var i=ia(ra,qh);this._zoom(t,e,i)};Rt.prototype._zoom=function(n,t,e){var i=this._canvas,r=n>0?1:-1,o=gi(i.zoom()),s=Math.
round(o/e)*e;s+=e*r;var a=Math.pow(10,s);i.zoom(Fh(ra,a),t)};Rt.prototype.toggle=function(t){var e=this._container,i=this._handleWheel,r=this._enabled;return typeof t>
"u"&&(t=!r),r!==t&&B[t?"bind":"unbind"](e,"wheel",i,!1),this._enabled=t,t};Rt.prototype._init=function(n){this.toggle(n)};var Gh={__init__:["zoomScroll"],zoomScroll:["type",Rt]};var Xr=class{constructor(t){this.text=t,Object.freeze(this)}valueOf(){return Number(this.text)}toString(){return this.text}toJSON(){return Number(this.text)}},Rn=/[ \t\n\r]*/y,
Zm=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,Xm=/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,Jm=[["true",!0],["false",!1],["null",null]];
function yi(n){let t=0,e=h=>{throw new SyntaxError(`JSON: expected ${h} at character ${t+1}`)},i=h=>{h.lastIndex=t;let u=h.exec(n);return u&&(t=h.lastIndex),u?u[0]:
null},r=()=>{let h=i(Xm)??e("a string");return h.includes("\\")?JSON.parse(h):h.slice(1,-1)},o=()=>{let h={};if(t++,i(Rn),n[t]==="}")return t++,h;for(;;){i(Rn);
let u=r();i(Rn),n[t]!==":"&&e("a colon"),t++;let d=c();if(u==="__proto__"?Object.defineProperty(h,u,{value:d,enumerable:!0,configurable:!0,writable:!0}):h[u]=d,
n[t]==="}")return t++,h;n[t]!==","&&e("a comma or }"),t++}},s=()=>{let h=[];if(t++,i(Rn),n[t]==="]")return t++,h;for(;;){if(h.push(c()),n[t]==="]")return t++,h;
n[t]!==","&&e("a comma or ]"),t++}},a=()=>{for(let[d,f]of Jm)if(n.startsWith(d,t))return t+=d.length,f;let h=i(Zm)??e("a value"),u=Number(h);return String(u)===
h?u:new Xr(h)};function c(){i(Rn);let h=n[t],u=h==="{"?o():h==="["?s():h==='"'?r():a();return i(Rn),u}let l=c();return t<n.length&&e("the end"),l}function pe(n){
if(n instanceof Xr)return n.text;if(n===null||typeof n!="object")return JSON.stringify(n)??"null";if(Array.isArray(n))return`[${n.map(pe).join(",")}]`;let t=[];
for(let e of Object.keys(n))n[e]!==void 0&&t.push(`${JSON.stringify(e)}:${pe(n[e])}`);return`{${t.join(",")}}`}function it(n,t){let e=n;if(!Object.keys(t).some(
o=>e[o]!==t[o]))return n;let r={...e,...t};for(let o of Object.keys(t))t[o]===void 0&&delete r[o];return r}var Jr=class{constructor(){this.head={schema:1,id:"",name:"",pools:[],layout:{}},this.original=this.head,this.written=new WeakMap,this.order=0,this.frames=null}begin(t){
this.frames&&(this.frames=new Set),this.head=this.original=t,this.written=new WeakMap,this.order=0}nextOrder(){return++this.order}rootPool(){let t=this.original.
layout?.blocks??{};return this.original.pools.find(e=>this.frames?!this.frames.has(e.id):!t[e.id])}remember(t){let e=this.original.layout??{},i=On(t),r=t.waypoints?
{line:e.flows?.[i],points:t.waypoints,label:e.labels?.[i]}:{bounds:e.blocks?.[i],label:e.labels?.[i],x:t.x,y:t.y,width:t.width,height:t.height};this.written.set(
t,r)}writtenLabel(t){let e=this.written.get(t);if(!e?.label||!Wh(e.points,t.waypoints))return;let{x:i,y:r,w:o,h:s}=e.label;return{x:+i+o/2,y:+r+s/2}}write(t){let e=t.
filter(r=>r.order!==void 0).sort((r,o)=>r.order-o.order),i=this.original.pools.map(r=>this.pool(r,e));return it(this.head,{pools:i,layout:this.layout(e)})}pool(t,e){
let i=e.filter(s=>this.poolOf(s)?.id===t.id),o=e.find(s=>s.pool?.id===t.id)?.pool??t;return it(o,{lanes:eg(t,i,this.original.layout?.blocks??{}),blocks:sa(o.blocks,
i.filter(s=>s.block).map(Qm)),flows:sa(o.flows,i.filter(s=>s.flow).map(tg))})}poolOf(t){if(!t.pool){for(let e=t.flow?t.source:t;e;e=e.parent)if(e.pool)return e.
pool;return this.rootPool()??this.original.pools[0]}}layout(t){let e=this.original.layout??{},{blocks:i,flows:r,labels:o}={blocks:{},flows:{},labels:{}};for(let s of t){
let a=On(s),c=this.written.get(s);if(s.waypoints){let h=c&&Wh(c.points,s.waypoints);r[a]=h&&c.line?c.line:s.waypoints.map(u=>({x:Te(u.x),y:Te(u.y)})),h&&c.label&&
(o[a]=c.label);continue}let l=c?.bounds&&c.x===s.x&&c.y===s.y&&c.width===s.width&&c.height===s.height;i[a]=l?c.bounds:{x:Te(s.x),y:Te(s.y),w:Te(s.width),h:Te(s.
height)},c?.label&&(o[a]=ng(c,s))}return it(e,{blocks:oa(e.blocks,i),flows:oa(e.flows,r),labels:oa(e.labels,o)})}};function On(n){return(n.block??n.flow??n.pool??
n.lane)?.id??n.id}function Qm(n){let t=n.parent?.block?n.parent.block.id:void 0,e=n.host?n.host.block.id:void 0;return it(n.block,{parent:t,host:e})}function tg(n){
return it(n.flow,{from:n.source.block.id,to:n.target.block.id})}function eg(n,t,e){let i=t.filter(c=>c.lane),r=new Map(i.map(c=>[c.lane.id,c.lane])),o=n.lanes??
[],s=o.filter(c=>r.has(c.id)||!e[c.id]).map(c=>r.get(c.id)??c);return i.every(c=>o.some(l=>l.id===c.lane.id))?s.length>0||s.length===o.length?sa(n.lanes,s):void 0:
[...[...i].sort((c,l)=>c.y-l.y).map(c=>c.lane),...s.filter(c=>!r.has(c.id))]}function sa(n,t){return n&&n.length===t.length&&n.every((e,i)=>e===t[i])?n:t}function oa(n,t){
let e=Object.keys(t);if(!n)return e.length>0?t:void 0;let i={};for(let o of Object.keys(n))o in t&&(i[o]=t[o]);for(let o of e)o in i||(i[o]=t[o]);return Object.
keys(i).length===Object.keys(n).length&&Object.keys(i).every(o=>i[o]===n[o])?n:i}function Wh(n,t){return n===t||n.length===t.length&&n.every((e,i)=>e.x===t[i].x&&
e.y===t[i].y)}function ng(n,t){let e=t.x-n.x,i=t.y-n.y;return e===0&&i===0?n.label:{...n.label,x:Te(+n.label.x+e),y:Te(+n.label.y+i)}}function Te(n){return Math.
round(n*10)/10}var vi='Inter, "Inter Variable", system-ui, sans-serif',ig={title:`600 13.5px ${vi}`,small:`600 12px ${vi}`,sub:`400 12px ${vi}`,label:`500 12px ${vi}`,heading:`\
600 13px ${vi}`},Qr=null,xi=new Map;function Kh(){xi.clear()}function rt(n,t){let e=t+`
`+n,i=xi.get(e);if(i===void 0){if(Qr??=document.createElement("canvas").getContext("2d"),!Qr)return n.length*7;Qr.font=ig[t],i=Qr.measureText(n).width,xi.size>2e4&&
xi.clear(),xi.set(e,i)}return i}function Ot(n,t,e){if(rt(n,e)<=t)return n;let i=0,r=n.length;for(;i<r;){let o=i+r+1>>1;rt(n.slice(0,o).trimEnd()+"…",e)<=t?i=o:
r=o-1}return n.slice(0,i).trimEnd()+"…"}function me(n,t,e,i){let r=n.split(/\s+/).filter(Boolean),o=[],s="";for(;r.length>0;){let a=r[0],c=s?`${s} ${a}`:a;if(rt(
c,e)<=t){s=c,r.shift();continue}if(o.length===i-1)return o.push(Ot([s,...r].filter(Boolean).join(" "),t,e)),o;if(s){o.push(s),s="";continue}let l=rg(a,t,e);o.push(
l),r[0]=a.slice(l.length)}return s&&o.push(s),o}function rg(n,t,e){let i=n.length;for(;i>1&&rt(n.slice(0,i),e)>t;)i--;return n.slice(0,i)}var og={start:"pill",end:"pill",terminate:"pill",decision:"decision",parallel:"gate","sub-process":"container",note:"note",frame:"frame"},sg={card:{width:260,height:72},
pill:{width:240,height:60},decision:{width:260,height:72},gate:{width:60,height:60},event:{width:40,height:40},container:{width:560,height:260},note:{width:220,
height:100},frame:{width:400,height:240}},ge={column:84,labelled:132,row:44},ag=72;function wi(n,t=n?.kind??""){return n?.shape?n.shape:og[t]??(/start|-end$/.test(
t)?"pill":"card")}function to(n,t){return sg[wi(n,t)]}function pt(n,t){let e=wi(n,t.block?.kind);return t.host?"event":e==="container"||e==="note"||e==="frame"||
t.width>ag?e:e==="decision"||e==="gate"?"gate":"event"}var bi=20,eo=96,cg=16,Vh=10;function ye(n,t){let{x:e,y:i,width:r,height:o}=n,s=t.slice(1).map(h=>Math.min(
eo,rt(h.label,"label"))+cg),a=s.reduce((h,u)=>h+u,0),c=Math.min(1,(r-2*Vh)/Math.max(1,a)),l=r-Vh;return t.map((h,u)=>{if(u===0)return{x:e+r,y:i+o/2,side:"r"};let d=s[u-
1]*c;return l-=d,{x:Math.round(e+l+d/2),y:i+o,side:"b"}})}function Uh(n,t){let e=n.get("canvas"),i=n.get("elementFactory"),r=n.get("documentModel"),o=n.get("looks"),s=n.get("layouter");r.begin(t);let a=e.getRootElement(),
c=t.layout?.blocks??{},l=new Map,h=[],u=(v,b)=>{let C=i.createShape({...v,id:f(v.id),order:r.nextOrder()});return h.push({shape:C,parent:b}),C},d=new Set,f=v=>{
let b=v;for(let C=2;d.has(b);C++)b=`${v}~${C}`;return d.add(b),b};for(let v of t.pools){let b=c[v.id]?u({id:v.id,pool:v,...aa(c[v.id])},a):a;for(let C of v.lanes??
[])c[C.id]&&u({id:C.id,lane:C,...aa(c[C.id])},b);for(let C of ug(v.blocks)){let _=to(o.kind(C.kind),C.kind),p=c[C.id]?aa(c[C.id]):{x:0,y:0,..._},w=C.parent&&l.get(
C.parent)||b,x=C.host?l.get(C.host):void 0;l.set(C.id,u({id:C.id,block:C,host:x,...p},w))}}hg(t,l,r);let y=lg(t,l,i,r,f);for(let{shape:v,parent:b}of h)e.addShape(
v,b),r.remember(v);for(let v of y)v.waypoints??=s.layoutConnection(v),e.addConnection(v,ki(v.source,v.target)??a),r.remember(v)}function lg(n,t,e,i,r){let o=[];
for(let s of n.pools)for(let a of s.flows){let c=t.get(a.from),l=t.get(a.to);if(!c||!l)continue;let h=n.layout?.flows?.[a.id],u=h&&h.length>1?h.map(d=>({x:+d.x,
y:+d.y})):void 0;o.push(e.createConnection({id:r(a.id),flow:a,source:c,target:l,waypoints:u,order:i.nextOrder()}))}return o}function hg(n,t,e){for(let i of n.pools)
for(let r of i.blocks){let o=t.get(r.id);o&&(o.order=e.nextOrder())}}function aa(n){return{x:+n.x,y:+n.y,width:+n.w,height:+n.h}}function ug(n){let t=new Map(n.
map(i=>[i.id,i])),e=(i,r=0)=>{let o=t.get(i.host??"")??t.get(i.parent??"");return o&&r<100?1+e(o,r+1):0};return n.map(i=>({block:i,depth:e(i)})).sort((i,r)=>i.depth-
r.depth).map(({block:i})=>i)}function ki(n,t){let e=new Set;for(let i=n.parent;i;i=i.parent)e.add(i);for(let i=t.parent;i;i=i.parent)if(e.has(i))return i;return null}var no=240,_i=class{constructor(){this.cells=new Map,this.owners=new Map}put(t,e){this.drop(t),this.owners.set(t,e);for(let i of e)for(let r of ca(i.rect)){let o=this.
cells.get(r);o||this.cells.set(r,o=new Set),o.add(i)}}drop(t){for(let e of this.owners.get(t)??[])for(let i of ca(e.rect))this.cells.get(i)?.delete(e);this.owners.
delete(t)}touching(t){let e=new Set;for(let i of ca(t))for(let r of this.cells.get(i)??[])en(r.rect,t)&&e.add(r);return e}};function*ca(n){let t=Math.floor((n.x+
n.width)/no),e=Math.floor((n.y+n.height)/no);for(let i=Math.floor(n.x/no);i<=t;i++)for(let r=Math.floor(n.y/no);r<=e;r++)yield`${i},${r}`}function en(n,t){return n.
x<t.x+t.width&&t.x<n.x+n.width&&n.y<t.y+t.height&&t.y<n.y+n.height}function lt(n,t){return{x:n.x-t,y:n.y-t,width:n.width+2*t,height:n.height+2*t}}function nn(n,t){
return{x:Math.min(n.x,t.x),y:Math.min(n.y,t.y),width:Math.abs(n.x-t.x)||.01,height:Math.abs(n.y-t.y)||.01}}var io=class{static $inject=["eventBus","looks"];constructor(t,e){
this.looks=e,this.shapes=new _i,this.flows=new _i,this.labels=new _i;let i=o=>this.keepShape(o.element??o.context.shape),r=o=>this.keepFlow(o.element??o.context.
connection);t.on(["shape.added","shape.changed"],3e3,i),t.on(["connection.added","connection.changed"],3e3,r),t.on("shape.removed",o=>this.shapes.drop(o.element)),
t.on("connection.removed",o=>this.dropFlow(o.element));for(let o of["shape.move","shape.resize","shape.create"])t.on([`commandStack.${o}.executed`,`commandStack\
.${o}.reverted`],3e3,i);for(let o of["connection.layout","connection.updateWaypoints","connection.move","connection.reconnect"])t.on([`commandStack.${o}.execute\
d`,`commandStack.${o}.reverted`],3e3,r)}keepShape(t){if(!t.block||!t.parent)return void this.shapes.drop(t);let e=pt(this.looks.kind(t.block.kind),t);if(e==="fr\
ame"||e==="note")return void this.shapes.drop(t);let{x:i,y:r}=t,o=t.width+(t.host&&t.block.name?6+Math.min(140,rt(t.block.name,"small")):0),s=t.height+(e==="gat\
e"&&t.block.name?22:0);this.shapes.put(t,[{owner:t,rect:{x:i,y:r,width:o,height:s}}])}keepFlow(t){let e=t.waypoints;if(!e||!t.parent)return void this.dropFlow(t);
let i=[];for(let r=1;r<e.length;r++)i.push({owner:t,rect:nn(e[r-1],e[r]),from:e[r-1],to:e[r]});this.flows.put(t,i)}dropFlow(t){this.flows.drop(t),this.labels.drop(
t)}};var Le={card:2e3,words:1500,shared:150,crossed:70,narrow:45,close:340,past:420,short:110},Yh=14,Zh=26,la=14,ro=class{static $inject=["space","documentModel"];constructor(t,e){
this.space=t,this.model=e,this.known=new WeakMap}place(t,e){let i=this.model.writtenLabel(t),r=i&&!this.covers(t,ha(i,e[0]))?{...i,size:0}:this.find(t,e),o=ha(r,
e[r.size]);return this.space.labels.put(t,[{owner:t,rect:o}]),this.known.set(t,this.trouble(t,o)),r}covers(t,e){for(let i of this.space.shapes.touching(e))if(!Xh(
i.owner,t))return!0;return!1}find(t,e){let i={...Jh(t.waypoints[0],t.waypoints[1]),size:0},r=1/0;for(let[o,{width:s,height:a}]of e.entries())for(let{point:c,price:l}of fg(
t.waypoints,{width:s,height:a})){let h=l+o*Le.narrow;if(h>=r)continue;let u=h+this.trouble(t,ha(c,{width:s,height:a}),r-h);u<r&&([i,r]=[{...c,size:o},u])}return i}trouble(t,e,i=1/0){
let r=0,o=0;for(let s of this.space.shapes.touching(lt(e,3)))Xh(s.owner,t)||(r+=Le.card);if(r>=i)return r;for(let s of this.space.labels.touching(lt(e,3)))s.owner!==
t&&(r+=Le.words);if(r>=i)return r;for(let s of this.space.flows.touching(lt(e,2)))s.owner!==t&&(o=Math.max(o,this.onLine(t,e,s)));return r+o}onLine(t,e,{from:i,
to:r}){if(!i||!r)return 0;let o=t.waypoints,s=i.x===r.x;for(let a=1;a<o.length;a++){let c=o[a-1],l=o[a];if(c.x===l.x===s&&Math.abs(s?c.x-i.x:c.y-i.y)<4&&en(lt(nn(
c,l),1),e))return Le.shared}return Le.crossed}forget(t){for(let e of t)this.space.labels.drop(e)}disturbed(t){let[e]=this.space.labels.owners.get(t)??[];return!!e&&
this.trouble(t,e.rect)>(this.known.get(t)??0)}middle(t,e){let i=t.waypoints,r,o=44;for(let s=1;s<i.length;s++){let a=i[s-1],c=i[s],l=Math.abs(a.x-c.x)+Math.abs(
a.y-c.y),h=Jh(a,c);e&&dg(e,h)||l>o&&([r,o]=[h,l])}return r}};function dg(n,t){return Math.abs(n.x-t.x)<70&&Math.abs(n.y-t.y)<26}function Xh(n,t){for(let e=t.parent;e;e=
e.parent)if(e===n)return!0;return!1}function ha(n,{width:t,height:e}){return{x:n.x-t/2,y:n.y-e/2,width:t,height:e}}function Jh(n,t){return{x:(n.x+t.x)/2,y:(n.y+
t.y)/2}}function*fg(n,t){let e=n.length-1;for(let i=1;i<=e;i++){let r=n[i-1],o=n[i],s=r.y===o.y,a=Math.abs(r.x-o.x)+Math.abs(r.y-o.y),c=s?t.width:t.height,l=s?t.
height:t.width,h=c+(i===e?Zh:Yh),u=(s?0:34)+(e-i)*6+(a<h?Le.short+(h-a):0);for(let d of pg(a,c,i===e?Zh:Yh)){let f={x:r.x+(o.x-r.x)*d,y:r.y+(o.y-r.y)*d},y=u+Math.
abs(d-.5)*20;yield{point:f,price:y};for(let[v,b]of[[l/2+4,Le.close],[l/2+48,Le.past]])for(let C of[-v,v])yield{point:s?{x:f.x,y:f.y+C}:{x:f.x+C,y:f.y},price:y+b+
(C>0?6:0)}}}}function*pg(n,t,e){yield .5;let i=(n-t-e)/2;for(let r=la,o=0;r<=i&&o<12;r+=o<6?la:2*la,o++)yield .5-r/n,yield .5+r/n}var oo={r:{x:1,y:0},l:{x:-1,y:0},t:{x:0,y:-1},b:{x:0,y:1}};function rn(n,t,e){let{x:i,y:r}=oo[t];return{x:n.x+n.width*(1+i)/2,y:n.y+n.height*(1+r)/2,side:t,cost:e}}
function so(n,t,e,i=t){if(t.host)return mg(t,i);let r=n.exits(t.block),o=r.findIndex(c=>c.name===e);if(r.length>1&&o>=0)return[{...ye(i,r)[o],cost:0}];let s=pt(
n.kind(t.block.kind),t),a=s==="gate"?12:s==="event"?40:70;return[rn(i,"r",0),rn(i,"b",a),rn(i,"t",a+6)]}function mg(n,t){let e=n.host,[i,r]=[t.x+t.width/2-(e.x+
e.width/2),t.y+t.height/2-(e.y+e.height/2)],s=[["b",e.height/2-r],["t",e.height/2+r],["r",e.width/2-i],["l",e.width/2+i]].reduce((a,c)=>Math.abs(c[1])<Math.abs(
a[1])?c:a)[0];return[rn(t,s,0)]}function ao(n,t,e=t){let r=pt(n.kind(t.block?.kind),t)==="gate"?16:60;return[rn(e,"l",0),rn(e,"t",r),rn(e,"b",r)]}function $e(n){let t=[];for(let{x:e,y:i}of n){let r={x:Math.round(e*100)/100,y:Math.round(i*100)/100},o=t[t.length-1],s=t[t.length-2];if(!(o&&o.x===r.x&&o.y===r.
y)){if(o&&o.x!==r.x&&o.y!==r.y)return null;if(s&&(s.x===o.x&&o.x===r.x||s.y===o.y&&o.y===r.y)){if((o.x-s.x)*(r.x-o.x)+(o.y-s.y)*(r.y-o.y)<0)return null;t[t.length-
1]=r}else t.push(r)}}return t.length>1?t:null}function Qh(n,t,e){let i=n.map(({x:a,y:c})=>({x:a,y:c})),r=i.length-1,o=i[0].y===i[1].y,s=i[r].y===i[r-1].y;return i[0]=
{...t},i[r]={...e},o?i[1].y=t.y:i[1].x=t.x,s?i[r-1].y=e.y:i[r-1].x=e.x,$e(i)}var co=class{static $inject=["router","looks"];constructor(t,e){this.router=t,this.looks=e}layoutConnection(t,e={}){let i=e.source??t.source,r=e.target??t.target,
o={source:i,target:r,exit:t.flow?.exit??"",connection:t},s=t.waypoints;if(t.bent&&s?.length>3){let a=Qh(s,tu(so(this.looks,i,o.exit),s[0]),tu(ao(this.looks,r),s[s.
length-1]));if(a&&this.router.price(a,o).hits===0)return a}return this.router.route(o)}};function tu(n,t){let e=o=>Math.hypot(o.x-t.x,o.y-t.y),{x:i,y:r}=n.reduce(
(o,s)=>e(s)<e(o)?s:o);return{x:i,y:r}}var gg=[[60,"s"],[60,"min"],[24,"h"],[7,"d"],[1/0,"wk"]];function eu(n,t=Date.now()){let e=Date.parse(n);if(Number.isNaN(e))return"";let i=Math.max(0,(t-e)/1e3);
for(let[r,o]of gg){if(i<r)return`${Math.floor(i)} ${o}`;i/=r}return""}function Ei(n){return n.toLocaleTimeString([],{hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"})}var yg=/^(end|terminate|.*-end)$/,ua=new Set(["note","frame"]),vg=[{name:"",label:""}],lo=class{static $inject=["config.looks"];constructor(t){this.kinds=new Map(
t.kinds.map(e=>[e.kind,e])),this.offers=new Map(t.kinds.filter(e=>!e.hidden).flatMap(xg)),this.readOnly=t.readOnly,this.facts=new WeakMap,this.bare=new Map,this.
repeats=new WeakMap,this.conditions=new Map,this.statuses=new Map,this.taken=new Set,this.problems=new Map,this.live=!1}kind(t){return this.kinds.get(t)}factsOf(t){
return(t.props&&typeof t.props=="object"?this.facts.get(t.props):this.bare.get(nu(t)))??{}}learn(t,e){let i=JSON.stringify(this.factsOf(t))!==JSON.stringify(e);
for(let[r,o]of Object.entries(e.ways??{}))this.conditions.set(r,da(o)??"");return t.repeat&&typeof t.repeat=="object"&&this.repeats.set(t.repeat,da(e.repeat)??""),
t.props&&typeof t.props=="object"?this.facts.set(t.props,e):this.bare.set(nu(t),e),i}exits(t){return this.factsOf(t).exits??this.kind(t.kind)?.exits??(yg.test(t.
kind)||ua.has(t.kind)?[]:vg)}canBeEntered(t){let e=this.kind(t.kind);return t.host||e?.group==="Start"||/start$/.test(t.kind)||e?.shape==="container"&&this.exits(
t).length===0?!1:!ua.has(e?.shape??t.kind)&&e?.shape!=="event"}block(t){let e=t.block,i=this.kind(e.kind),r=this.factsOf(e),o=this.exits(e),s=i?.name??fa(e.kind);
return{form:pt(i,t),title:e.name||s,named:!!e.name,subtitle:da(r.subtitle)??(e.name?s:""),icon:r.icon??i?.icon??"box",group:on(i?.group??bg(e.kind))+(o.length>0||
ua.has(i?.shape??e.kind)?"":" last"),kindName:s,exits:o,repeat:e.repeat?this.repeats.get(e.repeat)||"repeated":"",together:!!e.repeat?.parallel,status:this.statuses.
get(e.id),problems:this.problems.get(e.id)??[]}}flowLabel(t){return this.wordsOf(t.flow,t.source?.block,t.source?.outgoing.length??0)}wordsOf(t,e,i){return t.name?
t.name:t.exit&&e?this.exits(e).find(o=>o.name===t.exit)?.label||fa(t.exit):t.condition?this.conditions.get(t.condition)??t.condition:t.default&&i>1?"Otherwise":
""}spoken(t){let e=this.block(t),i=[e.title];e.subtitle&&e.subtitle!==e.kindName&&i.push(e.subtitle),e.named&&i.push(e.kindName),e.repeat&&i.push(fa(e.repeat)),
e.status&&i.push(Si(e.status));for(let r of e.problems)i.push(r.text);return i.filter(Boolean).map(r=>/[.!?]$/.test(r)?r:r+".").join(" ")}};function xg(n){return n.
presets?.length?n.presets.map(t=>[`${n.kind} ${t.name}`,{...n,...t,presets:void 0}]):[[n.kind,n]]}var wg={done:"Done",active:"Active",waiting:"Waiting",attention:"\
Needs attention",cancelled:"Stopped",walked:"Walked before"};function Si(n){let t=wg[n.status];return t?(n.since&&(n.status==="waiting"||n.status==="active")&&(t+=
` ${eu(n.since)}`),n.count&&n.count>1&&(t+=` ×${n.count}`),n.done?`${t} · ${n.done} done`:t):""}var iu={done:"check",active:"circle-play",waiting:"clock",attention:"\
triangle-alert",cancelled:"ban",walked:"check"};function da(n){return n?.replaceAll("`","")}function fa(n){let t=n.replace(/[-_]+/g," ").trim();return t.charAt(
0).toUpperCase()+t.slice(1)}function on(n){return"g-"+n.toLowerCase().replace(/[^a-z]+/g,"-")}function bg(n){return/start$/.test(n)?"Start":"Drawing"}function nu(n){
return`${n.kind} ${n.id}`}var kg="http://www.w3.org/2000/svg";function R(n,t,e){let i=document.createElementNS(kg,n);for(let r in t){let o=t[r];o!==void 0&&i.setAttribute(r,String(o))}return e?.
appendChild(i),i}function ru(n,t){let e=`M${n[0].x} ${n[0].y}`;for(let r=1;r<n.length-1;r++){let o=n[r-1],s=n[r],a=n[r+1],c=Math.hypot(s.x-o.x,s.y-o.y),l=Math.hypot(
a.x-s.x,a.y-s.y),h=Math.min(t,c/2,l/2);if(h<.5){e+=`L${s.x} ${s.y}`;continue}let[u,d]=[s.x+(o.x-s.x)/c*h,s.y+(o.y-s.y)/c*h],[f,y]=[s.x+(a.x-s.x)/l*h,s.y+(a.y-s.
y)/l*h];e+=`L${u} ${d}Q${s.x} ${s.y} ${f} ${y}`}let i=n[n.length-1];return`${e}L${i.x} ${i.y}`}function ho(n,t){let e=n.length,i="";for(let r=0;r<e;r++){let[o,s]=n[(r+
e-1)%e],[a,c]=n[r],[l,h]=n[(r+1)%e],u=Math.hypot(a-o,c-s),d=Math.hypot(l-a,h-c),f=Math.min(t,u/2,d/2);i+=`${r?"L":"M"}${a+(o-a)/u*f} ${c+(s-c)/u*f}Q${a} ${c} ${a+
(l-a)/d*f} ${c+(h-c)/d*f}`}return`${i}Z`}function Dt(n,t,e,i,r,o){return R("use",{href:`#icon-${n}`,x:t,y:e,width:i,height:i,class:r},o)}function ou(n,t,e,i){let r=Si(t);if(!r)return;let o=Math.ceil(rt(r,"small"))+34,s=R("g",{class:`chip chip-${t.status}`,transform:`translate(${e-o} ${i-12})`},n);
R("rect",{class:"chip-body",width:o,height:24,rx:12},s),Dt(iu[t.status],8,5,14,"chip-icon",s),R("text",{class:"chip-text",x:26,y:16.2},s).textContent=r}function su(n,{
repeat:t,together:e},i,r){let o=Ot(t,r-34,"small"),s=r>60?Math.ceil(rt(o,"small"))+34:28,a=R("g",{class:"chip chip-repeat",transform:`translate(${i} -12)`},n);R(
"title",{},a).textContent=t,R("rect",{class:"chip-body",width:s,height:24,rx:12},a),Dt(e?"columns-3":"repeat",r>60?8:7,5,14,"chip-icon",a),r>60&&(R("text",{class:"\
chip-text",x:26,y:16.2},a).textContent=o)}function au(n,t,e,i){if(t.length===0)return;let r=t.some(s=>s.severity==="error"),o=R("g",{class:`mark mark-${r?"error":
"warning"}`,transform:`translate(${e-11} ${i-11})`},n);R("title",{},o).textContent=t.map(s=>s.text).join(`
`),R("circle",{class:"mark-body",cx:11,cy:11,r:11},o),R("path",{class:"mark-sign",d:"M11 6v6"},o),R("circle",{class:"mark-dot",cx:11,cy:15.4,r:1.3},o)}var _g=26,
cu=17,pa=13;function lu(n,t,e,i){let r=R("g",{class:i?"exit exit-loose":"exit","data-exit":t.name,transform:`translate(${e.x} ${e.y})`},n),o=e.side==="b",s=i?ma(
t,e.side):{x:0,y:0};if(i&&(R("path",{class:"exit-stub",d:o?`M0 4V${s.y-8}`:`M5 0H${s.x-9}`},r),t.label)){let a=o?{x:0,y:cu+21,"text-anchor":"middle"}:{x:12,y:-7};
R("text",{class:"exit-label",...a},r).textContent=Ot(t.label,eo,"label")}R("circle",{class:"exit-reach",cx:s.x,cy:s.y,r:pa},r),i&&(R("circle",{class:"exit-add",
cx:s.x,cy:s.y,r:8.5},r),R("path",{class:"exit-plus",d:`M${s.x-4} ${s.y}h8M${s.x} ${s.y-4}v8`},r)),R("circle",{class:"exit-dot",cx:0,cy:0,r:4.5},r)}function ma(n,t){
return t==="b"?{x:0,y:cu}:{x:_g+(n.label?Math.ceil(rt(Ot(n.label,eo,"label"),"label"))-6:0),y:0}}function hu(n,t,e,i){let r=Eg[e.form],o=r(n,t,e);Sg(n,t,e,i);let s=t.width-14;return e.repeat&&su(n,e,e.status&&e.problems.length?22:14,e.status?0:t.width-48),e.
status&&ou(n,e.status,s,0),e.problems.length>0&&(s=e.form==="gate"||e.form==="event"?t.width-4:t.width-6,au(n,e.problems,e.status?4:s,3)),o}var Eg={card:Mg,pill:Ag,
decision:Rg,gate:Og,event:Tg,container:Pg,note:Ig,frame:Ng};function Sg(n,t,e,i){let r=ye({x:0,y:0,width:t.width,height:t.height},e.exits);e.exits.forEach((o,s)=>{
let a=t.outgoing.some(c=>(c.flow.exit??"")===o.name);t.host&&i&&!a||lu(n,o,t.host?{x:t.width/2,y:t.height,side:"b"}:r[s],i&&!a)})}function uu(n,t,e,i){return R(
"rect",{class:"shade shade-far",x:-1.5,y:3,width:t+3,height:e+3,rx:i+1.5},n),R("rect",{class:"shade",x:-.5,y:1,width:t+1,height:e+1,rx:i+.5},n),R("rect",{class:"\
body",width:t,height:e,rx:i},n)}function Mg(n,t,e){let{width:i,height:r}=t,o=uu(n,i,r,14);return i<180?(Cg(n,t,e),o):(R("rect",{class:"tile",x:14,y:r/2-20,width:40,
height:40,rx:11},n),Dt(e.icon,23,r/2-11,22,"icon",n),ga(n,e,66,i-66-16,r,2),o)}function Cg(n,{width:t,height:e},i){Dt(i.icon,8,8,16,"icon",n);let r=me(i.title,t-
16,"small",e>=72?3:2),o=(e+(e>=60?14:0))/2-r.length*15/2+11;r.forEach((s,a)=>{R("text",{class:"title small",x:t/2,y:o+a*15,"text-anchor":"middle"},n).textContent=
s})}function ga(n,t,e,i,r,o){let s=me(t.title,i,"title",o),a=Math.min(2,Math.floor((r-12)/17)-s.length),c=t.subtitle&&a>0?me(t.subtitle,i,"sub",a):[],l=(s.length+
c.length)*17,h=(r-l)/2+13;for(let d of s)R("text",{class:t.named?"title":"title unnamed",x:e,y:h},n).textContent=d,h+=17;for(let d of c)R("text",{class:"subtitl\
e",x:e,y:h},n).textContent=d,h+=17;let u=[s.join(" ")!==t.title&&t.title,c.length>0&&c.join(" ")!==t.subtitle&&t.subtitle].filter(Boolean);u.length>0&&(R("title",
{},n).textContent=u.join(" – "))}function Ag(n,{width:t,height:e},i){let r=uu(n,t,e,e/2),o=e/2-9;return R("circle",{class:"tile",cx:e/2,cy:e/2,r:o},n),Dt(i.icon,
e/2-10,e/2-10,20,"icon",n),ga(n,i,e-2,t-e-14,e,2),r}function Rg(n,{width:t,height:e},i){let r=(s,a)=>ho([[bi-s,a-s],[t-bi+s,a-s],[t+s,e/2+a],[t-bi+s,e+a+s],[bi-
s,e+a+s],[-s,e/2+a]],10);R("path",{class:"shade shade-far",d:r(1.5,3)},n),R("path",{class:"shade",d:r(.5,1)},n);let o=R("path",{class:"body",d:r(0,0)},n);return R(
"path",{class:"tile",d:ho([[50,e/2-23],[73,e/2],[50,e/2+23],[27,e/2]],6),transform:"translate(-4 0)"},n),Dt(i.icon,36,e/2-10,20,"icon",n),ga(n,i,80,t-80-24,e,2),
o}function Og(n,t,e){let{width:i,height:r}=t,o=(c,l)=>ho([[i/2,l-c],[i+c,r/2+l],[i/2,r+l+c],[-c,r/2+l]],9);R("path",{class:"shade shade-far",d:o(1.5,3)},n);let s=R(
"path",{class:"body tinted",d:o(0,0)},n),a=Math.min(24,i*.42);return Dt(e.icon,i/2-a/2,r/2-a/2,a,"icon",n),du(n,e,t),s}function Tg(n,t,e){let{width:i,height:r}=t,
o=Math.min(i,r)/2;R("circle",{class:"shade",cx:i/2,cy:r/2+1.5,r:o+1},n);let s=R("circle",{class:"body tinted",cx:i/2,cy:r/2,r:o},n);t.host&&R("circle",{class:Lg(
t.block)?"ring dashed":"ring",cx:i/2,cy:r/2,r:o-3.5},n);let a=o*.95;return Dt(e.icon,i/2-a/2,r/2-a/2,a,"icon",n),t.host?e.named&&$g(n,e,i,r):du(n,e,t),s}function Lg(n){
return n.props&&n.props.stopping===!1}function du(n,t,e){if(!t.named)return;let{width:i,height:r}=e,o={x:e.x+i/2,y:e.y+r},s=c=>c&&Math.abs(c.x-o.x)<1&&Math.abs(
c.y-o.y)<1,a=[...e.outgoing??[],...e.incoming??[]].some(c=>s(c.waypoints?.[0])||s(c.waypoints?.[c.waypoints.length-1]));me(t.title,a?120:150,"small",2).forEach(
(c,l)=>{R("text",{class:"outside",x:a?i/2+10:i/2,y:r+(a?12:17)+l*15,"text-anchor":a?"start":"middle"},n).textContent=c})}function $g(n,t,e,i){R("text",{class:"o\
utside",x:e+6,y:i-3},n).textContent=Ot(t.title,140,"small")}function Pg(n,{width:t,height:e},i){let r=R("rect",{class:"body scope",width:t,height:e,rx:16},n);R(
"rect",{class:"tile",x:14,y:12,width:28,height:28,rx:8},n),Dt(i.icon,20,18,16,"icon",n);let o=Ot(i.title,t-70,"heading");if(R("text",{class:i.named?"title":"tit\
le unnamed",x:52,y:31},n).textContent=o,i.subtitle&&i.named){let s=52+rt(o,"heading")+14;t-s>80&&(R("text",{class:"subtitle",x:s,y:31},n).textContent=Ot(i.subtitle,
t-s-16,"sub"))}return r}function Ig(n,{width:t,height:e,block:i}){R("path",{class:"shade",d:`M0 2H${t}V${e+2}H0Z`},n);let o=R("path",{class:"body note",d:`M8 0H${t-
18}L${t} 18V${e-8}Q${t} ${e} ${t-8} ${e}H8Q0 ${e} 0 ${e-8}V8Q0 0 8 0Z`},n);return R("path",{class:"fold",d:`M${t-18} 0V13Q${t-18} 18 ${t-18+5} 18H${t}Z`},n),me(
i.documentation||i.name||"",t-28,"sub",Math.max(1,Math.floor((e-20)/17))).forEach((a,c)=>{R("text",{class:"written",x:14,y:25+c*17},n).textContent=a}),o}function Ng(n,{
width:t,height:e},i){let r=R("rect",{class:"body frame",width:t,height:e,rx:14},n);return i.named&&(R("text",{class:"outside",x:14,y:24},n).textContent=Ot(i.title,
t-28,"small")),r}var ya=150,va=2,fu=15;function Ln(n,t,e={}){let i=jg(t),r=R("path",{class:"line",d:ru(Dg(t,5),12)},n);if(R("path",{class:"head",d:i},n),e.isDefault&&R("path",{class:"\
default-mark",d:Bg(t)},n),R("circle",{class:"tail",cx:t[0].x,cy:t[0].y,r:3},n),e.add){let o=R("g",{class:"flow-add",transform:`translate(${e.add.x} ${e.add.y})`},
n);R("circle",{class:"exit-add",r:10},o),R("path",{class:"exit-plus",d:"M-4.5 0h9M0 -4.5v9"},o)}return r}function xa(n,t){let e=rt(n,"label");if(e<=ya&&!t)return[
n];let i=me(n,Math.min(ya,e/va+24),"label",va);return i.join(" ")===n?i:me(n,ya,"label",va)}function Mi(n){let t=xa(n,!1);return(t.length===1&&n.includes(" ")?[
t,xa(n,!0)]:[t]).map(i=>({width:Math.ceil(Math.max(...i.map(r=>rt(r,"label"))))+18,height:7+fu*i.length}))}function pu(n,t,e){let i=xa(t,e.size>0),{width:r,height:o}=Mi(
t)[e.size],s=R("g",{class:"flow-label",transform:`translate(${e.x-r/2} ${e.y-o/2})`},n);R("rect",{class:"pill",width:r,height:o,rx:11},s),i.forEach((a,c)=>{R("t\
ext",{class:"pill-text",x:i.length>1?r/2:9,y:15.2+c*fu,...i.length>1?{"text-anchor":"middle"}:{}},s).textContent=a}),i.join(" ")!==t&&(R("title",{},s).textContent=
t)}function jg(n){let t=n[n.length-1],e=n[n.length-2];for(let a=n.length-2;a>0&&e.x===t.x&&e.y===t.y;a--)e=n[a-1];let i=Math.hypot(t.x-e.x,t.y-e.y)||1,[r,o]=[(t.
x-e.x)/i,(t.y-e.y)/i],s=(a,c)=>`${Tn(t.x-r*a-o*c)} ${Tn(t.y-o*a+r*c)}`;return`M${s(1,0)}L${s(9,4.8)}Q${s(7.2,0)} ${s(9,-4.8)}Z`}function Dg(n,t){let e=n[n.length-
1],i=n[n.length-2],r=Math.hypot(e.x-i.x,e.y-i.y);if(r<=t)return n;let o={x:e.x-(e.x-i.x)/r*t,y:e.y-(e.y-i.y)/r*t};return[...n.slice(0,-1),o]}function Bg(n){let[
t,e]=n.length>3?n.slice(2):n,i=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,o]=[(e.x-t.x)/i,(e.y-t.y)/i],[s,a]=[t.x+r*13,t.y+o*13];return`M${Tn(s-r*3-o*6)} ${Tn(a-o*3+r*6)}\
L${Tn(s+r*3+o*6)} ${Tn(a+o*3-r*6)}`}function Tn(n){return Math.round(n*100)/100}var ot=34;function mu(n,{width:t,height:e,pool:i}){let r=R("rect",{class:"pool-body",width:t,height:e,rx:14},n);return Hg(n,"pool-strip",e,14),yu(n,"pool-name",
i.name??"",e),r}function gu(n,{width:t,height:e,lane:i,parent:r}){let o=r?.children?r.children.filter(a=>a.lane).findIndex(a=>a.lane===i):0,s=R("rect",{class:o%
2?"lane-body odd":"lane-body",width:t,height:e},n);return yu(n,"lane-name",i.name??"",e),R("path",{class:"lane-line",d:`M${ot} 0V${e}`},n),s}function Hg(n,t,e,i){
R("path",{class:t,d:`M${ot} 0H${i}Q0 0 0 ${i}V${e-i}Q0 ${e} ${i} ${e}H${ot}Z`},n)}function yu(n,t,e,i){let r=R("text",{class:t,transform:`translate(${ot/2+4.5} ${i/
2}) rotate(-90)`,"text-anchor":"middle"},n);r.textContent=Ot(e,i-24,"heading")}var zg=2e3,uo=class extends Tt{static $inject=["eventBus","looks","labels","canvas","view","graphicsFactory"];constructor(t,e,i,r,o,s){super(t,zg),this.view=o,this.
looks=e,this.labels=i,this.canvas=r,this.factory=s,t.on("elements.changed",5e3,({elements:a})=>i.forget(a)),t.on(["elements.changed","diagram.read"],100,()=>this.
settle()),this.holders=new Map,t.on("connection.removed",({element:a})=>this.unword(a)),t.on("element.marker.update",({element:a,marker:c,add:l})=>this.holders.
get(a)?.classList.toggle(c,l)),t.on("flow.shown",({element:a,on:c,spared:l})=>{l?this.unword(a):this.holders.get(a)?.classList.toggle("away",!c)}),t.on("diagram\
.clear",()=>[...this.holders.keys()].forEach(a=>this.unword(a)))}canRender(t){return!!(t.block||t.flow||t.pool||t.lane)}drawShape(t,e){if(this.spares(t,e))return null;
if(e.pool)return this.frame(t,"pool",mu(t,e));if(e.lane)return this.frame(t,"lane",gu(t,e));let i=this.looks.block(e),r=i.status?.status??(this.looks.live?"unto\
uched":"idle");t.setAttribute("class",`djs-visual block form-${i.form} ${i.group} s-${r}${i.problems.length?" has-problem":""}`);let o=hu(t,e,i,!this.looks.readOnly);
return this.name(t.parentNode,e),o}spares(t,e){return!this.view.draws(e)&&vu(t)}frame(t,e,i){return t.setAttribute("class",`djs-visual ${e}`),i}name(t,e){t?.classList.
contains("djs-element")&&(t.setAttribute("role","img"),t.setAttribute("aria-roledescription","block"),t.setAttribute("aria-label",this.looks.spoken(e)),t.hasAttribute(
"tabindex")||t.setAttribute("tabindex","-1"))}drawConnection(t,e){if(this.spares(t,e))return null;let i=this.looks,r=i.flowLabel(e),{flow:o,source:s}=e,a=i.taken.
has(o.id),c=i.problems.get(o.id),l=a?"taken":i.live?"untaken":"idle";t.setAttribute("class",`djs-visual flow f-${l}${c?" has-problem":""}`);let h=r?this.labels.
place(e,Mi(r)):void 0;return this.words(e,r,h,t),Ln(t,e.waypoints,{isDefault:!!o.default&&r!=="Otherwise"&&(s?.outgoing.length??0)>1,add:i.readOnly?void 0:this.
labels.middle(e,h)})}words(t,e,i,r){if(!vu(r)||(this.unword(t),!e||!i))return;let o=R("g",{class:"djs-element words","data-element-id":t.id},this.canvas.getLayer(
"words",1)),s=R("g",{class:r.getAttribute("class")??""},o);pu(s,e,i),o.classList.toggle("away",!!this.canvas.getGraphics(t)?.classList.contains("away"));for(let a of[
"selected","hover","djs-dragging"])o.classList.toggle(a,!!this.canvas.hasMarker(t,a));this.holders.set(t,o)}settle(){for(let t of[...this.holders.keys()])this.labels.
disturbed(t)&&this.factory.update("connection",t,this.canvas.getGraphics(t))}unword(t){this.holders.get(t)?.remove(),this.holders.delete(t)}getShapePath(t){return`\
M${t.x} ${t.y}h${t.width}v${t.height}h${-t.width}z`}getConnectionPath(t){return"M"+t.waypoints.map(e=>`${e.x} ${e.y}`).join("L")}};function vu(n){return!!n.parentElement?.
classList.contains("djs-element")}async function xu(n,t){let e=await fetch(t);if(!e.ok)return;let i=new DOMParser().parseFromString(await e.text(),"image/svg+xm\
l"),r=R("defs",{},n);for(let o of i.querySelectorAll("symbol")){let s=document.importNode(o,!0);s.id=`icon-${o.id}`,r.appendChild(s)}}var fo=16,po=8,wu=36,Fg=4e4;function ku(n,t,e,i,r){let o=bu([n.x,t.x,(n.x+t.x)/2],r.map(p=>[p.x-fo,p.x+p.width+fo])),s=bu([n.y,t.y,(n.y+t.y)/2],r.map(p=>[p.y-fo,
p.y+p.height+fo]));if(o.length*s.length>Fg)return null;let a=o.length,c=(p,w,x,k)=>{let g=Math.min(p,x),m=Math.max(p,x),E=Math.min(w,k),S=Math.max(w,k);return r.
some(O=>g<O.x+O.width+po&&m>O.x-po&&E<O.y+O.height+po&&S>O.y-po)},l=s.indexOf(n.y)*a+o.indexOf(n.x),h=s.indexOf(t.y)*a+o.indexOf(t.x),u=a*s.length,d=new Float64Array(
u*2).fill(1/0),f=new Int32Array(u*2).fill(-1),y=new wa,v=p=>Math.abs(o[p%a]-t.x)+Math.abs(s[Math.floor(p/a)]-t.y),b=e.x===n.x?1:0,C=i.x===t.x?1:0;for(d[l*2+b]=0,
y.push(l*2+b,v(l));y.size>0;){let p=y.pop(),w=p>>1,x=p&1;if(w===h&&x===C)return _(p);let k=w%a,g=Math.floor(w/a);for(let[m,E]of[[1,0],[-1,0],[0,1],[0,-1]]){let S=k+
m,O=g+E;if(S<0||O<0||S>=a||O>=s.length)continue;let I=O*a+S,z=(E!==0?1:0)!==x,W=d[p]+Math.abs(o[S]-o[k])+Math.abs(s[O]-s[g])+(z?wu:0),tt=I*2+(E!==0?1:0);W>=d[tt]||
c(o[k],s[g],o[S],s[O])||(d[tt]=W,f[tt]=p,y.push(tt,W+v(I)))}if(w===h){let m=h*2+C,E=d[p]+wu;E<d[m]&&(d[m]=E,f[m]=p,y.push(m,E))}}return null;function _(p){let w=[];
for(let x=p;x>=0;x=f[x]){let k=x>>1;w.push({x:o[k%a],y:s[Math.floor(k/a)]})}return $e([e,...w.reverse(),i])}}function bu(n,t){return[...new Set([...n,...t.flat()])].
sort((e,i)=>e-i)}var wa=class{constructor(){this.items=[],this.ranks=[]}get size(){return this.items.length}push(t,e){let i=this.items.push(t)-1;for(this.ranks.
push(e);i>0;){let r=i-1>>1;if(this.ranks[r]<=this.ranks[i])break;this.swap(i,r),i=r}}pop(){let t=this.items[0],e=this.items.pop(),i=this.ranks.pop();return this.
items.length>0&&(this.items[0]=e,this.ranks[0]=i,this.sink(0)),t}sink(t){for(;;){let e=t;for(let i of[2*t+1,2*t+2])i<this.items.length&&this.ranks[i]<this.ranks[e]&&
(e=i);if(e===t)return;this.swap(t,e),t=e}}swap(t,e){[this.items[t],this.items[e]]=[this.items[e],this.items[t]],[this.ranks[t],this.ranks[e]]=[this.ranks[e],this.
ranks[t]]}};var go=22,qg=9,Su=9,Ci={bend:32,hit:4e3,crossing:26,beside:3},yo=class{static $inject=["space","looks"];constructor(t,e){this.space=t,this.looks=e}route(t){let{
source:e,target:i}=t,r=so(this.looks,e,t.exit,t.sourceRect??e),o=ao(this.looks,i,t.targetRect??i),s=this.plain(t,r,o);return s.hits===0||t.quick?s.points:this.around(
t,r,o)??s.points}plain(t,e,i){let r={points:[],cost:1/0,hits:1/0},o=t.source.outgoing?.filter(a=>(a.flow?.exit??"")===t.exit).length??0,s=t.target.incoming?.length??
0;for(let a of e)for(let c of i)if(!(a.cost+c.cost>=r.cost))for(let l of Kg(a,c,t.sourceRect??t.source,t.targetRect??t.target)){let h=a.cost+c.cost+_u(l)+Ci.bend*
(l.length-2)+Vg(l,a,c,o,s);if(h>=r.cost)continue;let{hits:u,price:d}=this.price(l,t),f=h+d;f<r.cost&&(r={points:l,cost:f,hits:u})}return r}price(t,e){let i=0,r=0;
for(let o=1;o<t.length;o++){let s=t[o-1],a=t[o],c=nn(s,a);for(let l of this.space.shapes.touching(lt(c,qg)))this.inTheWay(l.owner,e,o===1,o===t.length-1,c)&&i++;
for(let l of this.space.flows.touching(lt(c,Su)))Gg(l.owner,e)||(r+=Wg(s,a,l.from,l.to))}return(this.strikes(t,e.sourceRect??e.source)||this.strikes(t,e.targetRect??
e.target))&&i++,{hits:i,price:r+i*Ci.hit}}strikes(t,e){let i=lt(e,-2);for(let r=1;r<t.length;r++)if(en(nn(t[r-1],t[r]),i))return!0;return!1}inTheWay(t,e,i,r,o){
let{source:s,target:a,ignore:c}=e;return t===s||t===a||c?.has(t)||mo(t,s)||mo(t,a)?!1:(t===s.host||t.host===s)&&i?en(o,lt(t,-2)):t.host===a&&r?en(o,lt(t,-2)):!0}around(t,e,i){
let{source:r,target:o,ignore:s}=t,a=null;for(let c of e.slice(0,2)){for(let l of i){let h=lt(Ug(nn(c,l),t.sourceRect??r),260),u=[];for(let y of this.space.shapes.
touching(h)){let v=y.owner;v===r||v===o||s?.has(v)||mo(v,r)||mo(v,o)||u.push(y.rect)}u.push(Eu(t.sourceRect??r),Eu(t.targetRect??o));let d=ku(vo(c),vo(l),c,l,u);
if(!d)continue;let f=c.cost+l.cost+_u(d)+Ci.bend*(d.length-2);(!a||f<a.cost)&&(a={points:d,cost:f})}if(a)break}return a&&this.apart(a.points,t)}apart(t,e){let i=t,
r=this.price(t,e).price;for(let o=1;o<t.length-2&&r>0;o++){let s=t[o].x===t[o+1].x;for(let a of[12,-12,24,-24]){let c=i.map((h,u)=>u===o||u===o+1?{x:h.x+(s?a:0),
y:h.y+(s?0:a)}:h),l=this.price(c,e).price;l<r&&([i,r]=[c,l])}}return i}};function mo(n,t){for(let e=t?.parent;e;e=e.parent)if(e===n)return!0;return!1}function Gg(n,t){
return n===t.connection||t.ignore?.has(n)||n.target===t.target?!0:n.source===t.source&&(n.flow?.exit??"")===t.exit}function Wg(n,t,e,i){let r=n.x===t.x,o=e.x===
i.x;if(r!==o)return Ci.crossing;if(Math.abs(r?n.x-e.x:n.y-e.y)>Su)return 0;let[a,c,l,h]=r?[n.y,t.y,e.y,i.y]:[n.x,t.x,e.x,i.x],u=Math.min(Math.max(a,c),Math.max(
l,h))-Math.max(Math.min(a,c),Math.min(l,h));return Math.max(0,u)*Ci.beside+20}function vo(n){return{x:n.x+oo[n.side].x*go,y:n.y+oo[n.side].y*go}}function*Kg(n,t,e,i){
let r=vo(n),o=vo(t),s=[[],[{x:o.x,y:r.y}],[{x:r.x,y:o.y}]],a=(r.x+o.x)/2;for(let u of[r.x,o.x,a,r.x+12,o.x-12,r.x+24,o.x-24])s.push([{x:u,y:r.y},{x:u,y:o.y}]);let c=Math.
min(e.y,i.y),l=Math.max(e.y+e.height,i.y+i.height),h=e.y>i.y?(i.y+i.height+e.y)/2:(e.y+e.height+i.y)/2;for(let u of[h,l+30,l+44,c-30,c-44])s.push([{x:r.x,y:u},{
x:o.x,y:u}]);for(let u of s){let d=$e([n,r,...u,o,t]);d&&(yield d)}}function _u(n){let t=0;for(let e=1;e<n.length;e++)t+=Math.abs(n[e].x-n[e-1].x)+Math.abs(n[e].
y-n[e-1].y);return t}function Vg(n,t,e,i,r){if(n.length!==4||n[1].x!==n[2].x)return 0;let o=i>1?t.x+go:r>1?e.x-go:(t.x+e.x)/2;return Math.abs(n[1].x-o)*.05}function Ug(n,t){
let e=Math.min(n.x,t.x),i=Math.min(n.y,t.y);return{x:e,y:i,width:Math.max(n.x+n.width,t.x+t.width)-e,height:Math.max(n.y+n.height,t.y+t.height)-i}}function Eu({
x:n,y:t,width:e,height:i}){return{x:n,y:t,width:e,height:i}}var xo=class extends F{static $inject=["eventBus","modeling","rules"];constructor(t,e,i){super(t),this.preExecute("shape.delete",2e3,({shape:r,hints:o})=>{if(!r.
block||o?.nested||r.incoming.length!==1||r.outgoing.length!==1)return;let[s]=r.incoming,[a]=r.outgoing;i.allowed("connection.reconnect",{connection:s,source:s.source,
target:a.target})&&e.reconnectEnd(s,a.target,a.waypoints[a.waypoints.length-1])},!0)}},wo=class extends F{static $inject=["eventBus","modeling","space"];constructor(t,e,i){
super(t),this.postExecuted(["elements.move","elements.create","shape.resize"],200,r=>{let o=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set;
for(let a of o)if(!(!a.block||a.host))for(let{owner:c}of i.flows.touching(lt(a,4)))c.parent&&c.source!==a&&c.target!==a&&!Yg(c,a)&&s.add(c);for(let a of s)e.layoutConnection(
a)},!0)}};function Yg(n,t){for(let e=n.parent;e;e=e.parent)if(e===t)return!0;return!1}var bo=class extends F{static $inject=["eventBus"];constructor(t){super(t),
this.executed("connection.updateWaypoints",e=>{e.wasBent=e.connection.bent,e.connection.bent=!0},!0),this.reverted("connection.updateWaypoints",e=>{e.connection.
bent=e.wasBent},!0)}},ko=class extends F{static $inject=["eventBus","modeling","looks"];constructor(t,e,i){super(t),this.postExecuted(["elements.move","elements\
.create","shape.resize"],400,r=>{let o=r.closure?Object.values(r.closure.allShapes):r.elements??[r.shape],s=new Set(o.map(a=>a.parent).filter(a=>a?.block&&pt(i.
kind(a.block.kind),a)==="container"));for(let a of s){let c=Zg(a);c&&e.resizeShape(a,c)}},!0)}};function Zg(n){let{x:t,y:e}=n,i=t+n.width,r=e+n.height;for(let s of n.
children)s.waypoints||s.host||(t=Math.min(t,s.x-24),e=Math.min(e,s.y-52),i=Math.max(i,s.x+s.width+32),r=Math.max(r,s.y+s.height+28));return t===n.x&&e===n.y&&i===
n.x+n.width&&r===n.y+n.height?null:{x:t,y:e,width:i-t,height:r-e}}var _o=class extends F{static $inject=["eventBus","looks"];constructor(t,e){super(t);let i=o=>{
if(o.pool||o.lane)return 0;if(o.waypoints)return 2;let s=pt(e.kind(o.block?.kind),o);return s==="frame"||s==="container"?1:o.host?4:3},r=(o,s)=>{let a=s.children.
filter(l=>l!==o),c=a.length;for(;c>0&&i(a[c-1])>i(o);)c--;return c};this.preExecute(["shape.create","connection.create"],o=>{o.parentIndex=r(o.shape??o.connection,
o.parent)},!0),this.preExecute(["shape.move","connection.move"],o=>{let s=o.shape??o.connection,a=o.newParent||s.parent;o.newParentIndex=a===s.parent?a.children.
indexOf(s):r(s,a)},!0)}},Eo=class{static $inject=["eventBus","elementRegistry"];constructor(t,e){let i=new Set,r=({context:o})=>{let{connection:s}=o;for(let a of[
s.source,s.target,o.source,o.target,o.oldSource,o.oldTarget,o.newSource,o.newTarget])a&&i.add(a)};for(let o of["create","delete","reconnect","layout"])t.on([`co\
mmandStack.connection.${o}.execute`,`commandStack.connection.${o}.executed`,`commandStack.connection.${o}.revert`,`commandStack.connection.${o}.reverted`],r);t.
on("elements.changed",100,()=>{let o=[...i];i.clear();for(let s of o){let a=s.parent&&e.getGraphics(s);a&&t.fire("shape.changed",{element:s,gfx:a})}})}};function T(n,t={},e=[]){let i=document.createElement(n);for(let[r,o]of Object.entries(t))o!==void 0&&i.setAttribute(r,o);return i.append(...e),i}var Mu="";function Cu(n){
Mu=n}function st(n){let t="http://www.w3.org/2000/svg",e=document.createElementNS(t,"svg");e.setAttribute("class","icon"),e.setAttribute("aria-hidden","true"),e.
setAttribute("viewBox","0 0 24 24");let i=document.createElementNS(t,"use");return i.setAttribute("href",`${Mu}#${n}`),e.append(i),e}function G(n,t,e,{keys:i,className:r,
text:o}={}){let s=T("button",{type:"button",class:r??"canvas-button","aria-label":t,"data-tip":i?`${t} (${i})`:t},[st(n)]);return o&&s.append(T("span",{},[o])),
s.addEventListener("click",e),s}var Xg=50,So=class{static $inject=["eventBus","canvas","looks","selection","editorActions","connect","rename","lanes","distributeElements","walk"];constructor(t,e,i,r,o,s,a,c,l,h){
if(this.distribute=l,this.walk=h,this.lanes=c,this.eventBus=t,this.canvas=e,this.looks=i,this.selection=r,this.actions=o,this.connect=s,this.rename=a,this.bar=T(
"div",{class:"toolbar",role:"toolbar","aria-label":"What to do with the selection",hidden:""}),!i.readOnly){for(let u of["mousedown","click","dblclick"])this.bar.
addEventListener(u,d=>d.stopPropagation());this.bar.addEventListener("keydown",u=>this.key(u)),t.on("canvas.init",()=>e.getContainer().append(this.bar)),t.on("s\
election.changed",()=>this.show()),t.on(["elements.changed","canvas.viewbox.changed"],()=>this.follow()),t.on(["drag.start","rename.begin"],()=>this.hide()),t.on(
["drag.ended","drag.canceled","rename.end"],()=>this.show())}}hide(){this.bar.hidden=!0}enter(){return this.bar.querySelector("button")?.focus(),!0}key(t){let e=[
...this.bar.querySelectorAll("button")],i=e.indexOf(t.target),r={ArrowRight:i+1,ArrowLeft:i-1,Home:0,End:-1}[t.key];if(r!==void 0)e[(r+e.length)%e.length].focus();else if(t.
key==="Escape"||t.key==="Tab")this.walk.focus(this.selection.get()[0]);else return;t.preventDefault(),t.stopPropagation()}show(){let t=this.selection.get().filter(
r=>r.parent&&(r.block||r.flow||r.lane||r.pool));if(t.length===0)return this.hide();let[e]=t,i=t.length>1?this.forMany(t):e.flow?this.forFlow(e):e.lane?this.forLane(
e):e.pool?this.forPool(e):this.forBlock(e);this.bar.replaceChildren(...i),this.bar.hidden=!1,this.follow()}forBlock(t){let e=[];if(this.looks.exits(t.block).length>
0){e.push(G("plus","Add what comes next",()=>this.eventBus.fire("picker.ask",{source:t}),{keys:"A"}));let i=G("spline","Connect to another block",()=>this.eventBus.
fire("connect.keys",{source:t}),{keys:"C"});i.addEventListener("mousedown",r=>{r.button===0&&this.connect.start(r,t,this.connect.firstFree(t))}),e.push(i)}return t.
block.kind!=="note"&&e.push(G("replace","Change what it is",()=>this.eventBus.fire("picker.ask",{change:t,title:"What should it be?"}))),e.push(G("pencil","Rena\
me",()=>this.rename.begin(t),{keys:"F2"}),this.duplicate(),this.remove()),e}forFlow(t){return[G("plus","Insert a block here",()=>this.eventBus.fire("picker.ask",
{flow:t}),{keys:"A"}),G("pencil","Name this flow",()=>this.rename.begin(t),{keys:"F2"}),this.remove()]}forLane(t){return[G("arrow-up-to-line","Add a lane above",
()=>this.lanes.add(t,!1)),G("arrow-down-to-line","Add a lane below",()=>this.lanes.add(t,!0)),G("rows-2","Split this lane in two",()=>this.lanes.split(t)),G("pe\
ncil","Rename",()=>this.rename.begin(t),{keys:"F2"}),G("trash-2","Delete this lane; its blocks stay",()=>this.lanes.remove(t),{keys:"Del",className:"canvas-butt\
on danger"})]}forPool(t){return[G("rows-3","Add a lane",()=>this.lanes.add(t)),G("pencil","Rename",()=>this.rename.begin(t),{keys:"F2"}),...this.lanes.canErase()?
[G("trash-2","Take the lanes away; the blocks stay",()=>this.lanes.erase(t),{keys:"Del",className:"canvas-button danger"})]:[]]}forMany(t){let e=t.filter(r=>r.block),
i=[T("span",{class:"toolbar-count"},[`${e.length||t.length} selected`])];return e.length>1&&i.push(G("align-horizontal-justify-center","Line up in a row",()=>this.
actions.trigger("alignElements",{type:"middle"})),G("align-vertical-justify-center","Line up in a column",()=>this.actions.trigger("alignElements",{type:"center"}))),
e.length>2&&i.push(G("align-horizontal-distribute-center","Same gaps from left to right",()=>this.distribute.trigger(this.selection.get(),"horizontal")),G("alig\
n-vertical-distribute-center","Same gaps from top to bottom",()=>this.distribute.trigger(this.selection.get(),"vertical"))),i.push(this.duplicate(),this.remove()),
i}duplicate(){return G("copy","Duplicate",()=>this.actions.trigger("duplicate"),{keys:"Ctrl+D"})}remove(){return G("trash-2","Delete",()=>this.actions.trigger("\
removeSelection"),{keys:"Del",className:"canvas-button danger"})}follow(){if(this.bar.hidden)return;let t=this.selection.get().filter(l=>l.parent);if(t.length===
0)return this.hide();let e=Et(t),i=this.canvas.viewbox(),r=this.bar.childElementCount*35+10,s=t[0].lane||t[0].pool?(e.x-i.x)*i.scale:(e.x+e.width/2-i.x)*i.scale-
r/2,a=(e.y-i.y)*i.scale-Xg,c=(e.y+e.height-i.y)*i.scale+14;this.bar.style.left=`${Math.round(Math.max(8,Math.min(s,i.outer.width-r-8)))}px`,this.bar.style.top=`${Math.
round(a<8?c:a)}px`}};function Et(n){let t=1/0,e=1/0,i=-1/0,r=-1/0;for(let o of n){let s=o.waypoints??[{x:o.x,y:o.y},{x:o.x+o.width,y:o.y+o.height}];for(let a of s)
t=Math.min(t,a.x),e=Math.min(e,a.y),i=Math.max(i,a.x),r=Math.max(r,a.y)}return{x:t,y:e,width:i-t,height:r-e}}var Au=340,Ru=420,Mo=class{static $inject=["eventBus","canvas","looks","insert"];constructor(t,e,i,r){this.canvas=e,this.looks=i,this.insert=r,this.eventBus=t,this.
open=null,this.preview=null,t.on("picker.ask",o=>this.ask(o)),t.on("picker.add",({kind:o})=>{this.add(o,{})}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.close()),this.outside=o=>{this.open&&!this.open.contains(o.target)&&this.close()}}ask(t){this.close();let e=this.offered(t),i=t.title??(t.
source?"What happens next?":t.flow?"What happens in between?":"Add a block"),r=T("input",{type:"search",placeholder:"Search, for example “approval”","aria-l\
abel":i,autocomplete:"off",spellcheck:"false",role:"combobox","aria-expanded":"true","aria-controls":"picker-list"}),o=T("div",{class:"picker-list",id:"picker-l\
ist",role:"listbox","aria-label":i}),s=T("div",{class:"picker",role:"dialog","aria-label":i},[T("div",{class:"picker-title"},[i]),T("div",{class:"picker-search"},
[st("search"),r]),o]);this.open=s,this.canvas.getContainer().append(s),this.place(s,t);let a={kinds:e,ask:t,input:r,list:o,at:0,rows:[]};this.fill(a),r.addEventListener(
"input",()=>this.fill(a)),s.addEventListener("keydown",c=>this.key(c,a));for(let c of["mousedown","wheel","click","dblclick"])s.addEventListener(c,l=>l.stopPropagation());
document.addEventListener("mousedown",this.outside,!0),r.focus({preventScroll:!0})}offered(t){return[...this.looks.offers].map(([e,i])=>({...i,offer:e})).filter(
e=>{if(t.group&&e.group!==t.group)return!1;if(t.change)return this.canBecome(t.change,e);if(!t.source&&!t.flow)return e.shape!=="event";let i={id:"",kind:e.kind};
return this.looks.canBeEntered(i)&&(!t.flow||this.looks.exits(i).length>0)})}canBecome(t,e){let i=this.looks.kind(t.block.kind);if(e.kind===t.block.kind&&!i?.presets?.
length)return!1;let r=wi(i,t.block.kind),o=wi(e,e.kind),s=["card","decision"];return s.includes(r)?s.includes(o):r===o&&(o!=="pill"||i?.group===e.group)}fill(t){
let e=t.input.value.toLowerCase().split(/\s+/).filter(Boolean),i=t.kinds.map(o=>({kind:o,score:Jg(o,e)})).filter(o=>o.score>0&&(e.length>0||!o.kind.seldom));e.length>
0&&i.sort((o,s)=>s.score-o.score),t.list.replaceChildren(),t.rows=[];let r="";for(let{kind:o}of i){e.length===0&&o.group!==r&&(r=o.group,t.list.append(T("div",{
class:"picker-group",role:"presentation"},[o.heading??r])));let s=T("div",{class:"picker-row",role:"option",id:`picker-${t.rows.length}`,"data-offer":o.offer},[
T("span",{class:`kind-tile ${on(o.group)}`},[st(o.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-name"},[o.name]),T("span",{class:"picker-summ\
ary"},[o.summary??""])])]),a=t.rows.length;s.addEventListener("mousemove",()=>this.point(t,a)),s.addEventListener("click",()=>this.pick(t,a)),t.rows.push(s),t.list.
append(s)}i.length===0&&t.list.append(T("div",{class:"picker-empty"},[`No block is called “${t.input.value}”.`])),this.point(t,0)}point(t,e){t.rows[t.at]?.setAttribute(
"aria-selected","false"),t.at=Math.max(0,Math.min(e,t.rows.length-1));let i=t.rows[t.at];i?.setAttribute("aria-selected","true"),i?.scrollIntoView({block:"neare\
st"}),t.input.setAttribute("aria-activedescendant",i?.id??"")}key(t,e){t.stopPropagation();let i={ArrowDown:1,ArrowUp:-1,PageDown:6,PageUp:-6};if(t.key in i)this.
point(e,e.at+i[t.key]);else if(t.key==="Enter")this.pick(e,e.at);else if(t.key==="Escape"||t.key==="Tab")this.close(!0);else return;t.preventDefault()}pick(t,e){
let i=t.rows[e]?.dataset.offer;i&&(this.close(!0),this.add(i,t.ask))}add(t,e){if(e.change){let o=this.looks.offers.get(t);return this.eventBus.fire("kind.change",
{element:e.change,kind:o?.kind??t,props:o?.props})}if(e.flow)return this.insert.into(e.flow,t);if(!e.source)return this.insert.alone(t,e.at??Ai(this.canvas));let i=this.
insert.factory.newBlock(t),r=e.at&&{x:Math.round((e.at.x+i.width/2)/10)*10,y:Math.round(e.at.y/10)*10};return this.insert.append(e.source,t,e.exit,r)}place(t,e){
let i=this.canvas.viewbox(),{width:r,height:o}=i.outer,s=l=>({x:(l.x-i.x)*i.scale,y:(l.y-i.y)*i.scale}),a={x:r/2-Au/2,y:o/2-Ru/2};if(e.at)a=s(e.at);else if(e.change)
a=s({x:e.change.x+e.change.width+40/i.scale,y:e.change.y-20});else if(e.source)a=s({x:e.source.x+e.source.width+40/i.scale,y:e.source.y-20});else if(e.flow){let l=e.
flow.waypoints,h=l.length>>1,u=s({x:(l[h-1].x+l[h].x)/2,y:(l[h-1].y+l[h].y)/2});a={x:u.x+16,y:u.y+16}}let c=Math.min(Ru,o-24);t.style.maxHeight=`${c}px`,t.style.
left=`${Math.max(12,Math.min(a.x,r-Au-12))}px`,t.style.top=`${Math.max(12,Math.min(a.y,o-c-12))}px`}close(t=!1){this.open&&(document.removeEventListener("moused\
own",this.outside,!0),this.open.remove(),this.open=null,t&&this.canvas.focus(),this.eventBus.fire("picker.closed",{}))}};function Ai(n){let{x:t,y:e,width:i,height:r}=n.
viewbox();return{x:t+i/2,y:e+r/2}}function Jg(n,t){let e=1,i=n.name.toLowerCase();for(let r of t)if(i.startsWith(r))e+=8;else if(i.includes(r))e+=5;else if(`${n.
group} ${n.kind}`.toLowerCase().includes(r))e+=3;else if((n.summary??"").toLowerCase().includes(r))e+=2;else return 0;return e}var Ou="segue.clipboard",Tu=30,Co=class{static $inject=["editorActions","selection","elementFactory","modeling","canvas","looks","eventBus","space"];constructor(t,e,i,r,o,s,a,c){
this.selection=e,this.factory=i,this.modeling=r,this.canvas=o,this.looks=s,this.eventBus=a,this.space=c,this.pasted=0,t.register({copy:()=>this.copy(),...s.readOnly?
{}:{cut:()=>this.copy()&&t.trigger("removeSelection"),paste:()=>this.paste(),duplicate:()=>this.duplicate()}})}chosen(){let t=new Set(this.selection.get().filter(
e=>e.block&&e.parent));for(let e of t){for(let i of e.children??[])i.block&&t.add(i);for(let i of e.attachers??[])t.add(i)}for(let e of t)e.host&&!t.has(e.host)&&
t.delete(e);return t}fragment(){let t=this.chosen(),e=[...t].flatMap(i=>i.outgoing).filter(i=>t.has(i.target));return{blocks:[...t].sort((i,r)=>i.order-r.order).
map(i=>({block:{...i.block,parent:i.parent.block?.id,host:i.host?.block.id},x:i.x,y:i.y,width:i.width,height:i.height,facts:this.looks.factsOf(i.block)})),flows:e.
sort((i,r)=>i.order-r.order).map(i=>({flow:{...i.flow,from:i.source.block.id,to:i.target.block.id},points:i.waypoints.map(r=>({x:r.x,y:r.y}))}))}}copy(){let t=this.
fragment();if(t.blocks.length===0)return!1;try{localStorage.setItem(Ou,pe(t))}catch{return this.eventBus.fire("announce",{text:"This is too much to copy."}),!1}
return this.pasted=0,this.eventBus.fire("announce",{text:t.blocks.length===1?"Copied 1 block.":`Copied ${t.blocks.length} blocks.`}),!0}paste(){let t=localStorage.
getItem(Ou);if(!t)return;let e=yi(t);this.pasted++;let i=Et(e.blocks),r=this.canvas.viewbox(),o=i.x<r.x+r.width&&r.x<i.x+i.width&&i.y<r.y+r.height&&r.y<i.y+i.height,
s=Ai(this.canvas),a=o?{x:Tu*this.pasted,y:Tu*this.pasted}:{x:ba(s.x-i.x-i.width/2),y:ba(s.y-i.y-i.height/2)};this.add(e,a)}duplicate(){let t=this.fragment();if(t.
blocks.length===0)return;let e=Et(t.blocks),i=ba(e.height+44),r=()=>[...this.space.shapes.touching({...e,y:e.y+i-10})].some(o=>this.looks.block(o.owner).form!==
"container");for(let o=0;o<12&&r();o++)i+=60;this.add(t,{x:0,y:i})}add(t,e){let i=new Map,r=[];for(let{block:o,x:s,y:a,width:c,height:l,facts:h}of t.blocks){let u=this.
factory.newBlock(o.kind,{x:s+e.x,y:a+e.y,width:c,height:l}),{parent:d,host:f,lane:y,...v}=o;u.block={...v,id:u.block.id},h&&this.looks.learn(u.block,h),d&&i.has(
d)&&(u.parent=i.get(d)),f&&i.has(f)&&(u.host=i.get(f)),i.set(o.id,u),r.push(u)}for(let{flow:o,points:s}of t.flows){let a=i.get(o.from),c=i.get(o.to);if(!a||!c)continue;
let{id:l,from:h,to:u,...d}=o,f=s.map(y=>({x:y.x+e.x,y:y.y+e.y}));r.push(this.factory.createConnection({flow:d,source:a,target:c,waypoints:f,parent:ki(a,c)??void 0}))}
this.create(r)}create(t){let e=Et(t),i={x:Math.round(e.x+e.width/2),y:Math.round(e.y+e.height/2)},r=this.modeling.createElements(t,i,this.ground(),{autoSelect:!1});
this.selection.select(r.filter(o=>o.block&&!o.parent?.block))}ground(){return this.canvas.getRootElement()}};function ba(n){return Math.round(n/10)*10}var Ri="document.update",ka=class{static $inject=["documentModel","eventBus"];constructor(t,e){this.model=t,this.eventBus=e}execute(t){return this.swap(t)}revert(t){
return this.swap(t)}swap(t){let e=new Set;for(let i of t.set){let{element:r,key:o}=i;[r[o],i.value]=[i.value,r[o]],o==="order"&&e.add(r.source),e.add(r);for(let s of r.
outgoing??r.source?.outgoing??[])e.add(s)}return t.head&&([this.model.head,t.head]=[t.head,this.model.head],this.eventBus.fire("document.head.changed",{head:this.
model.head})),[...e].filter(i=>i?.parent)}},Ao=class{static $inject=["commandStack","documentModel","elementRegistry","looks","eventBus","modeling"];constructor(t,e,i,r,o,s){
this.stack=t,this.model=e,this.registry=i,this.looks=r,t.registerHandler(Ri,ka),o.on(`commandStack.${Ri}.postExecuted`,({context:a})=>{for(let c of a.shifted)c.
parent&&s.layoutConnection(c)})}apply(t,e="Change"){let i=[],r=[];for(let[s,a]of Object.entries(t.blocks??{})){let c=this.find(s,"block");if(!c)continue;let l=it(
c.block,a),h=this.looks.exits(c.block).map(u=>u.name).join();t.facts?.[s]&&this.looks.learn(l,t.facts[s]),l!==c.block&&(h!==this.looks.exits(l).map(u=>u.name).join()&&
r.push(...c.outgoing),i.push({element:c,key:"block",value:l}))}for(let[s,a]of Object.entries(t.flows??{})){let c=this.find(s,"flow"),l=c&&it(c.flow,a);!l||l===c.
flow||((l.exit??"")!==(c.flow.exit??"")&&r.push(c),i.push({element:c,key:"flow",value:l}))}for(let s of["lane","pool"])for(let[a,c]of Object.entries(t[`${s}s`]??
{})){let l=this.find(a,s),h=l&&it(l[s],c);h&&h!==l[s]&&i.push({element:l,key:s,value:h})}i.push(...this.reordered(t.order??[]));let o=t.document?it(this.model.head,
t.document):this.model.head;i.length===0&&o===this.model.head||this.stack.execute(Ri,{set:i,shifted:r,head:o===this.model.head?null:o,label:e})}reordered(t){let e=t.
map(r=>this.find(r,"flow")).filter(Boolean),i=e.map(r=>r.order).sort((r,o)=>r-o);return e.map((r,o)=>({element:r,key:"order",value:i[o]})).filter(r=>r.value!==r.
element.order)}find(t,e){let i=this.registry.get(t),r=o=>o&&On(o)===t&&(e?o[e]:o.block||o.flow||o.pool||o.lane);return r(i)?i:this.registry.find(r)}};var Ro="flow.draw",Qg=10,Oo=class{static $inject=["eventBus","dragging","rules","looks","router","canvas","insert","selection"];constructor(t,e,i,r,o,s,a,c){this.
dragging=e,this.rules=i,this.looks=r,this.router=o,this.canvas=s,this.insert=a,!r.readOnly&&(t.on("element.mousedown",2500,l=>{if(l.originalEvent.button!==0||l.
originalEvent.shiftKey)return;let{element:h}=l,u=h.waypoints&&!c.isSelected(h)?h.source:h,d=this.exitAt(u,l.originalEvent);if(d!==null)return this.start(l.originalEvent,
u,d),!0}),t.on("element.click",2500,l=>{let h=this.exitAt(l.element,l.originalEvent);if(h!==null)return c.select(l.element),t.fire("picker.ask",{source:l.element,
exit:h}),!1}),t.on(`${Ro}.move`,l=>this.preview(l)),t.on(`${Ro}.end`,l=>{let{source:h,exit:u}=l.context,d=l.hover;if(this.allowed(h,d,u)){let y=a.connect(h,d,u);
return c.select(y),!0}return(!d?.block||r.block(d).form==="container"||r.block(d).form==="frame")&&!d?.waypoints&&t.fire("picker.ask",{source:h,exit:u,at:{x:l.x,
y:l.y}}),!1}),t.on([`${Ro}.cleanup`],l=>{l.context.gfx?.remove(),this.mark(l.context,null)}))}start(t,e,i,r=!1){this.dragging.init(t,Ro,{autoActivate:r,cursor:"\
crosshair",keepSelection:!0,data:{shape:e,context:{source:e,exit:i}}})}allowed(t,e,i){return!!(e?.block&&this.rules.allowed("connection.create",{source:t,target:e,
exit:i}))}exitAt(t,e){if(!t.block||this.canvas.zoom()<.4)return null;let i=this.looks.exits(t.block),r=this.canvas.viewbox(),o=this.canvas.getContainer().getBoundingClientRect(),
s=r.x+(e.clientX-o.left)/r.scale,a=r.y+(e.clientY-o.top)/r.scale,c=ye(t,i);for(let l=0;l<i.length;l++){let h=t.host?{x:t.x+t.width/2,y:t.y+t.height,side:"b"}:c[l];
if(Math.hypot(s-h.x,a-h.y)<=Qg)return i[l].name;let u=t.host||t.outgoing.some(f=>(f.flow.exit??"")===i[l].name),d=ma(i[l],h.side);if(!u&&Math.hypot(s-h.x-d.x,a-
h.y-d.y)<=pa)return i[l].name}return null}firstFree(t){return this.insert.freeExit(t)}preview(t){let{context:e,hover:i}=t,{source:r,exit:o}=e;e.gfx??=R("g",{class:"\
flow-preview flow"},this.canvas.getActiveLayer()),e.gfx.replaceChildren();let s=this.allowed(r,i,o),a=s?this.router.route({source:r,target:i,exit:o,quick:!0}):ty(
this.startOf(r,o),{x:t.x,y:t.y});Ln(e.gfx,a);let c=i?.block&&i!==r&&!s&&!["container","frame"].includes(this.looks.block(i).form);this.mark(e,i?.block&&i!==r?i:
null,s?"connect-ok":c?"connect-not-ok":"")}mark(t,e,i){let r=t.marked;r&&(r.shape!==e||r.marker!==i)&&(r.marker&&r.shape.parent&&this.canvas.removeMarker(r.shape,
r.marker),t.marked=null),e&&i&&!t.marked&&(this.canvas.addMarker(e,i),t.marked={shape:e,marker:i})}startOf(t,e){if(t.host)return{x:t.x+t.width/2,y:t.y+t.height};
let i=this.looks.exits(t.block);return ye(t,i)[Math.max(0,i.findIndex(r=>r.name===e))]}};function ty(n,t){if(n.side==="b"&&t.y>n.y+20)return $e([n,{x:n.x,y:t.y},
t])??[n,t];let e=t.x>n.x+40?(n.x+t.x)/2:n.x+26,r=Math.abs(n.y-t.y)<6&&t.x>n.x?[n,{x:t.x,y:n.y}]:[n,{x:e,y:n.y},{x:e,y:t.y},t];return $e(r)??[n,t]}var Lu="abcdefghijkmnpqrstuvwxyz23456789",To=class extends Wt{static $inject=["looks","documentModel","elementRegistry"];constructor(t,e,i){super(),this.looks=t,
this.model=e,this.registry=i}newBlock(t,e={}){let i=this.looks.offers.get(t)??this.looks.kind(t),r=i?.kind??t,o=this.newId(r),s={id:o,kind:r,...i?.props?{props:structuredClone(
i.props)}:{}};return super.createShape({...to(i,r),...e,id:o,block:s,order:this.model.nextOrder()})}create(t,e={}){if(t!=="connection"||e.flow?.id)return super.
create(t,e);let i=this.newId("flow");return super.create("connection",{...e,id:i,flow:{id:i,from:"",...e.flow,to:""},order:this.model.nextOrder()})}newId(t){for(;;){
let e=crypto.getRandomValues(new Uint8Array(7)),i=`${t}_${Array.from(e,r=>Lu[r%Lu.length]).join("")}`;if(!this.registry.get(i))return i}}};var ey=20,Lo=class extends F{static $inject=["eventBus","modeling","elementFactory","looks","space","canvas","selection","rules","lanes"];constructor(t,e,i,r,o,s,a,c,l){
super(t),this.lanes=l,this.modeling=e,this.factory=i,this.looks=r,this.space=o,this.canvas=s,this.selection=a,this.rules=c,this.eventBus=t,this.preExecute("elem\
ents.create",2e3,h=>this.dropped(h,h.elements,"parent"),!0),this.preExecute("elements.move",2e3,h=>this.dropped(h,h.shapes,"newParent"),!0),this.postExecuted(["\
elements.create","elements.move"],500,h=>{let u=(h.elements??h.shapes)[0];h.into?.parent&&u&&this.within(u,h.into)},!0)}dropped(t,e,i){let r=t[i];r&&(!r.parent&&
e.every(o=>!o.pool)&&(t[i]=this.poolAt(t.position)??r),r.waypoints?(t[i]=r.parent,e.length===1&&this.fitsInto(e[0],r)&&(t.into=r,t.position&&this.align(t.position,
r,e[0]))):(r.lane||r.block&&this.looks.block(r).form==="frame")&&(t[i]=r.parent))}poolAt(t){if(this.lanes.busy||this.lanes.free())return;let e=this.canvas.getRootElement().
children.filter(i=>i.pool);return e.find(i=>t&&t.x>=i.x&&t.x<=i.x+i.width&&t.y>=i.y&&t.y<=i.y+i.height)??e[0]}fitsInto(t,e){return!t.block||t.host||t.incoming?.
length||t.outgoing?.length||e.source===t||e.target===t?!1:this.looks.canBeEntered(t.block)&&this.looks.exits(t.block).length>0}align(t,e,i){let r=e.waypoints;for(let c=1;c<
r.length;c++){let[l,h]=[r[c-1],r[c]],u=t.x>=Math.min(l.x,h.x)&&t.x<=Math.max(l.x,h.x);l.y===h.y&&u&&Math.abs(t.y-l.y)<24&&(t.y=l.y)}let{source:o}=e,s=Math.abs(t.
y-o.y-o.height/2)<(o.height+i.height)/2+10,a=o.x+o.width+ge.column*.75+i.width/2;s&&e.target.x>o.x&&t.x<a&&(t.x=Math.ceil(a/10)*10)}within(t,e){let i=e.target,r=!!this.
looks.exits(t.block)[0]?.name,o=t.x+t.width+(r?ge.labelled:ge.column)-i.x;e.source.x<t.x&&i.x>e.source.x&&o>0&&$u(t,i)&&this.makeRoom(i,Math.ceil(o/10)*10,t),this.
modeling.reconnectEnd(e,t,{x:t.x,y:t.y+t.height/2}),this.connect(t,i,this.looks.exits(t.block)[0].name)}connect(t,e,i){let r=i?{flow:{exit:i}}:{};return this.modeling.
createConnection(t,e,r,ki(t,e)??this.canvas.getRootElement())}makeRoom(t,e,i){let r=new Set([t]);for(let o of r){for(let s of this.struck(o,e,r))s!==i&&r.add(s);
for(let{target:s}of o.outgoing)s.x>=t.x&&s.parent===t.parent&&s!==i&&r.add(s);for(let s of o.attachers??[])for(let{target:a}of s.outgoing)a.x>=t.x&&a!==i&&r.add(
a)}this.modeling.moveElements([...r],{x:e,y:0},t.parent,{autoResize:!0}),this.eventBus.fire("room.made",{shape:t})}struck(t,e,i){let r={x:t.x+t.width,y:t.y,width:e+
ey,height:t.height};return[...this.space.shapes.touching(r)].map(o=>o.owner).filter(o=>!i.has(o)&&!o.host&&o.parent===t.parent&&o.x>=t.x+t.width)}append(t,e,i=this.
freeExit(t),r){let o=this.factory.newBlock(e),s=r??this.placeAfter(t,o,i),a=t.host?t.host.parent:t.parent,[c]=this.modeling.createElements([o],s,a,{autoSelect:!1});
return this.rules.allowed("connection.create",{source:t,target:c})&&this.connect(t,c,i),this.present(c)}into(t,e){let i=this.factory.newBlock(e);if(!this.fitsInto(
i,t))return null;let r=t.waypoints,o=[r[0],r[1]];for(let h=1;h<r.length;h++)Math.abs(r[h].x-r[h-1].x)>Math.abs(o[1].x-o[0].x)&&(o=[r[h-1],r[h]]);let a=Math.abs(
o[1].x-o[0].x)>i.width+60?(o[0].x+o[1].x)/2:Math.min(o[0].x,o[1].x)+ge.column*.75+i.width/2,c=this.freeNear(i,{x:a,y:o[0].y},[0,1,-1,2,-2,3,-3,4,-4,5],this.makesWay(
i,t,a,o[0].y)),[l]=this.modeling.createElements([i],c,t,{autoSelect:!1});return this.present(l)}makesWay(t,e,i,r){let{source:o,target:s}=e,a={...t,x:i-t.width/2,
y:r-t.height/2};return o.x<a.x&&s.x>o.x&&$u(a,s)?s:void 0}onEdge(t,e){let i=this.factory.newBlock(e);if(!this.rules.allowed("shape.attach",{shape:i,target:t}))return null;
let r=(t.attachers??[]).length,o={x:t.x+t.width-40-r*(i.width+12),y:t.y+t.height},[s]=this.modeling.createElements([i],o,t,{attach:!0,autoSelect:!1});return this.
present(s)}alone(t,e){let i=this.factory.newBlock(t),r=this.freeNear(i,{x:Math.round(e.x/10)*10,y:Math.round(e.y/10)*10},[0,1,-1,2,-2,3,-3]),[o]=this.modeling.createElements(
[i],r,this.canvas.getRootElement(),{autoSelect:!1});return this.present(o)}present(t){return this.selection.select(t),this.eventBus.fire("block.added",{shape:t}),
t}freeExit(t){let e=this.looks.exits(t.block),i=new Set(t.outgoing.map(r=>r.flow.exit??""));return(e.find(r=>!i.has(r.name))??e[0])?.name??""}placeAfter(t,e,i){
let r=this.looks.exits(t.block),o=Math.max(0,r.findIndex(h=>h.name===i)),s=i||this.looks.kind(t.block.kind)?.group==="Logic",a=t.x+t.width+(s?ge.labelled:ge.column)+
e.width/2,c=t.y+t.height/2;if(t.host)return this.freeNear(e,{x:t.x+t.width/2+60+e.width/2,y:t.y+t.height+70},[0,1,2,3,4]);if(o===0)return this.freeNear(e,{x:a,y:c},
[0,1,-1,2,-2,3,-3,4,5]);let l=ye(t,r)[o];return this.freeNear(e,{x:Math.max(a,l.x+60+e.width/2),y:c+e.height+ge.row},[0,1,2,3,4,5])}freeNear(t,e,i,r){let o=t.height+
ge.row;for(let s of i){let a=e.y+s*o,c={x:e.x-t.width/2,y:a-t.height/2,width:t.width,height:t.height};if(![...this.space.shapes.touching(lt(c,16))].some(h=>h.owner!==
r&&this.looks.block(h.owner).form!=="container"))return{x:e.x,y:a}}return{x:e.x,y:e.y+i.length*o}}};function $u(n,t){return n.y<t.y+t.height&&t.y<n.y+n.height}var ny="Alt + arrow keys",Pu=[["Tab, Shift+Tab","Next, previous block along the flow"],[ny,"Follow the flow; up and down between branches"],["F, Shift+F","Next \
flow out of the block, next flow into it; A inserts a block there"],["A","Add what comes next"],["C","Connect to another block"],["F2, double-click","Rename"],[
"Enter","Properties of the block; Escape comes back"],["M, Shift+F10","What can be done with the selection"],["Arrow keys","Move the selection (with Shift: furt\
her)"],["Del","Delete"],["Ctrl+Z, Ctrl+Y","Undo, redo"],["Ctrl+C, X, V, D","Copy, cut, paste, duplicate"],["Ctrl+A","Select all"],["Shift + drag","Select what l\
ies in a rectangle"],["Ctrl+K, Ctrl+F","Find blocks, screens, processes, tasks and acts, and go there"],["Ctrl + wheel, + and −","Zoom"],["1","Show everything"],
["F6, Shift+F6","Header, palette, canvas, panel: next, previous part of the page"],["Escape, then Tab","Leave the canvas"]],$o=class{static $inject=["eventBus",
"keyboard","selection","looks","walk","editorActions","rename","view","elementRegistry","rules","insert","connect","lanes","toolbar"];constructor(t,e,i,r,o,s,a,c,l,h,u,d,f,y){
this.lanes=f,this.toolbar=y,this.eventBus=t,this.selection=i,this.walk=o,this.rules=h,this.insert=u,this.drawing=null,e.addListener(3e3,({keyEvent:v})=>this.drawing&&
this.drawKey(v)?!0:this.read(v,s,a,c,l,r,e)||void 0),t.on("connect.keys",({source:v})=>{this.drawing={source:v,exit:d.firstFree(v)},this.say("Choose where the f\
low goes: Tab to a block and press Enter, or click it. Escape stops.")}),t.on("element.click",2400,({element:v})=>{if(this.drawing){if(!v.block){this.drawing=null;
return}return this.draw(v),!1}})}read(t,e,i,r,o,s,a){let[c]=this.selection.get(),l=a.isCmd(t);return t.key==="Tab"&&!l&&!t.altKey?this.walk.tab(t.shiftKey):t.altKey&&
t.key.startsWith("Arrow")?this.walk.along(t.key):l&&t.key.toLowerCase()==="f"?this.fire("search.ask"):l&&t.key.toLowerCase()==="a"?this.all(o):l||t.altKey?!1:t.
key.startsWith("Arrow")&&!c?r.pan(t.key):t.key==="1"?(r.fit(),!0):t.key==="+"||t.key==="="?(r.step(1),!0):t.key==="-"?(r.step(-1),!0):t.key==="?"?this.fire("hel\
p.ask"):t.key==="Escape"?(this.walk.leave(),!0):t.key.toLowerCase()==="f"?this.walk.flows(t.shiftKey):t.key==="Enter"&&c?this.fire("panel.ask",{element:c}):s.readOnly?
!1:c&&(t.key.toLowerCase()==="m"||t.key==="ContextMenu"||t.key==="F10"&&t.shiftKey)?this.toolbar.enter():t.key==="F2"&&c?(i.begin(c),!0):(t.key==="Delete"||t.key===
"Backspace")&&(c?.lane||c?.pool)?(c.lane?this.lanes.remove(c):this.lanes.erase(c),!0):t.key.toLowerCase()==="a"?this.fire("picker.ask",c?.flow?{flow:c}:c?.block&&
s.exits(c.block).length?{source:c}:{}):t.key.toLowerCase()==="c"&&c?.block&&s.exits(c.block).length?this.fire("connect.keys",{source:c}):!1}fire(t,e={}){return this.
eventBus.fire(t,e),!0}all(t){return this.selection.select(t.filter(e=>e.block&&!e.parent?.block)),!0}drawKey(t){if(t.key==="Escape")return this.drawing=null,this.
say("No flow was drawn."),!0;let[e]=this.selection.get();return t.key!=="Enter"||!e?.block?!1:(this.draw(e),!0)}draw(t){let{source:e,exit:i}=this.drawing;if(this.
drawing=null,!this.rules.allowed("connection.create",{source:e,target:t,exit:i}))return this.say("A flow cannot go there.");this.selection.select(this.insert.connect(
e,t,i)),this.say("The flow is drawn.")}say(t){this.eventBus.fire("announce",{text:t,show:!0})}};var Iu="lanes.edit",Pe=80,Oi=180,$n={left:40,right:50,top:30,bottom:30},Po=class extends F{static $inject=["eventBus","commandStack","modeling","elementFactory",
"elementRegistry","documentModel","selection","canvas"];constructor(t,e,i,r,o,s,a,c){super(t),this.eventBus=t,this.stack=e,this.modeling=i,this.factory=r,this.registry=
o,this.model=s,this.selection=a,this.canvas=c,this.busy=!1,s.frames=new Set,t.on("shape.added",2e3,({element:l})=>{l.pool&&s.frames?.add(l.pool.id)}),t.on("shap\
e.removed",2e3,({element:l})=>{l.pool&&s.frames?.delete(l.pool.id)}),e.register(Iu,{preExecute:({act:l})=>l()}),this.postExecuted(["elements.move","elements.cre\
ate","shape.resize","shape.create"],350,l=>{this.busy||this.follow(l)},!0)}edit(t,e){let i;this.busy=!0;try{this.stack.execute(Iu,{label:t,act:()=>i=e()})}finally{
this.busy=!1}return i&&this.selection.select(i),i}free(){return this.model.rootPool()}canDraw(){let t=this.free();return!!(t&&!t.lanes?.some(e=>!this.model.original.
layout?.blocks?.[e.id]))}draw(){let t=this.free();if(!t||!this.canDraw())return;let e=this.canvas.getRootElement(),i=e.children.filter(h=>h.block&&!h.host),r=Ai(
this.canvas),o=i.length?Et(e.children):{x:r.x-300,y:r.y-60,width:600,height:120},s=o.x-$n.left-2*ot,a=o.y-$n.top,c=o.width+$n.left+$n.right+2*ot,l=Math.max(Oi,o.
height+$n.top+$n.bottom);return this.edit("Draw lanes",()=>{let h=this.modeling.createShape(this.shape(t.id,{pool:it(t,{lanes:void 0})}),{x:s,y:a,width:c,height:l+
Oi},e),u=this.lane(h,"Lane 1",a,l);return this.lane(h,"Lane 2",a+l,Oi),i.length&&this.modeling.moveElements(i,{x:0,y:0},h),this.settle(h),u})}shape(t,e){let i=t;
for(let r=2;this.registry.get(i);r++)i=`${t}~${r}`;return this.factory.createShape({...e,id:i,order:this.model.nextOrder()})}lane(t,e,i,r){let o=this.factory.newId(
"lane");return this.modeling.createShape(this.shape(o,{lane:{id:o,name:e}}),{x:t.x+ot,y:i,width:t.width-ot,height:r},t)}freeName(t){let e=new Set(Qt(t).map(i=>i.
lane.name));for(let i=e.size+1;;i++)if(!e.has(`Lane ${i}`))return`Lane ${i}`}add(t,e=!0){let i=t.pool?t:t.parent,r=t.pool||e?t.y+t.height:t.y;return this.edit("\
Add lane",()=>Qt(i).length===0?this.lane(i,this.freeName(i),i.y,i.height):(this.open(i,r,Oi),this.lane(i,this.freeName(i),r,Oi)))}split(t){let e=t.parent;return this.
edit("Split lane",()=>{t.height<2*Pe&&(this.open(e,t.y+t.height,2*Pe-t.height),this.resize(t,{height:2*Pe}));let i=Math.round(t.height/20)*10,r=t.height-i;this.
resize(t,{height:i});let o=this.lane(e,this.freeName(e),t.y+i,r);return this.settle(e),o})}remove(t){let e=t.parent,i=Qt(e),r=i.indexOf(t);return i.length===1?this.
erase(e):this.edit("Delete lane",()=>{let o=i[r-1]??i[r+1],s=Math.min(o.y,t.y),a=o.height+t.height;return this.modeling.removeShape(t),this.resize(o,{y:s,height:a}),
this.settle(e),o})}canErase(){return this.model.original.pools.length===1}erase(t){if(!this.canErase())return this.eventBus.fire("announce",{text:"Where there a\
re several pools, each keeps its frame.",show:!0});this.edit("Take the lanes away",()=>{let e=t.children.filter(i=>i.block);e.length&&this.modeling.moveElements(
e.filter(i=>!i.host),{x:0,y:0},this.canvas.getRootElement()),this.assign(e.map(i=>[i,void 0]));for(let i of Qt(t))this.modeling.removeShape(i);this.modeling.removeShape(
t)}),this.selection.select(null)}open(t,e,i){this.resize(t,{height:t.height+i});let r=Qt(t).filter(s=>s.y>=e),o=t.children.filter(s=>s.block&&!s.host&&s.y+s.height/
2>=e);for(let s of r)this.modeling.moveShape(s,{x:0,y:i});o.length&&this.modeling.moveElements(o,{x:0,y:i})}resize(t,e){let{x:i,y:r,width:o,height:s}=t,a={x:i,y:r,
width:o,height:s,...e};(a.x!==i||a.y!==r||a.width!==o||a.height!==s)&&this.modeling.resizeShape(t,a)}follow(t){let e=t.closure?Object.values(t.closure.allShapes):
t.elements??[t.shape];this.busy=!0;try{for(let i of e)t.newBounds&&i.lane&&this.border(i,t.oldBounds),t.newBounds&&i.pool&&this.spread(i);for(let i of new Set(e.
map(r=>r.pool?r:r.parent).filter(r=>r?.pool)))this.grow(i),this.settle(i);this.leave(e)}finally{this.busy=!1}}border(t,e){let i=t.parent,r=Qt(i),o=r.indexOf(t),
s=r[o-1],a=r[o+1],c=t.y+t.height;s&&t.y!==e.y&&this.resize(s,{height:t.y-s.y}),a&&c!==e.y+e.height&&this.resize(a,{y:c,height:a.y+a.height-c});let l=r[0].y,h=r[r.
length-1];this.resize(i,{x:t.x-ot,width:t.width+ot,y:l,height:h.y+h.height-l}),this.spread(i)}spread(t){let e=Qt(t),i=e.length-1;e.forEach((r,o)=>{let s=o===0?t.
y:r.y,a=o===i?t.y+t.height:r.y+r.height;this.resize(r,{x:t.x+ot,width:t.width-ot,y:s,height:a-s})})}grow(t){let e=ry(t);e&&(this.resize(t,e),this.spread(t))}settle(t){
let e=Qt(t);e.length!==0&&this.assign(t.children.filter(i=>i.block).map(i=>[i,iy(e,i)]))}leave(t){this.assign(t.filter(e=>e.block?.lane&&!e.parent?.block&&!e.parent?.
pool&&this.registry.find(i=>i.lane?.id===e.block.lane)).map(e=>[e,void 0]))}assign(t){let e=[];for(let[i,r]of t){let o=it(i.block,{lane:r});o!==i.block&&e.push(
{element:i,key:"block",value:o})}e.length>0&&this.stack.execute(Ri,{set:e,shifted:[],head:null,label:"Change lane"})}canResize(t,e){if(!e)return!0;let i=t.lane?
t.parent:t,r=Qt(i),o=i.children.filter(u=>u.block),s=t.lane?e.x-ot:e.x;if(o.some(u=>u.x<s+ot||u.x+u.width>e.x+e.width))return!1;let a=e.y+e.height;if(t.pool){let u=r[0],
d=r[r.length-1];return o.some(f=>f.y<e.y||f.y+f.height>a)?!1:!u||u.y+u.height-e.y>=Pe&&a-d.y>=Pe}let c=r.indexOf(t),l=r[c-1],h=r[c+1];return e.height<Pe||l&&e.y-
l.y<Pe||h&&h.y+h.height-a<Pe||!l&&o.some(u=>u.y<e.y)?!1:!!h||!o.some(u=>u.y+u.height>a)}};function Qt(n){return n.children.filter(t=>t.lane).sort((t,e)=>t.y-e.y)}
function iy(n,t){let e=t.y+t.height/2;return n.find(i=>e>=i.y&&e<i.y+i.height)?.lane.id}function ry(n){let t=Qt(n).length>0?2*ot:ot,{x:e,y:i}=n,r=e+n.width,o=i+
n.height;for(let a of n.children)a.block&&(e=Math.min(e,a.x-t-10),i=Math.min(i,a.y-10),r=Math.max(r,a.x+a.width+20),o=Math.max(o,a.y+a.height+10));return e===n.
x&&i===n.y&&r===n.x+n.width&&o===n.y+n.height?null:{x:e,y:i,width:r-e,height:o-i}}var oy=24,Io=class{static $inject=["eventBus","router","canvas"];constructor(t,e,i){t.on("shape.move.start",400,({context:r})=>{let o=sy(r.shapes),s=new Set;for(let a of o)
for(let c of[...a.incoming,...a.outgoing])o.has(c.source)!==o.has(c.target)&&s.add(c);r.moving=o,r.tied=s.size<=oy?[...s]:[]}),t.on("shape.move.move",400,({context:r,
dx:o,dy:s})=>{if(!r.tied?.length)return;r.live??=R("g",{class:"live-flows"},i.getActiveLayer()),r.live.replaceChildren();let a=new Set([...r.moving,...r.tied]),
c=l=>({x:l.x+o,y:l.y+s,width:l.width,height:l.height});for(let l of r.tied){let{source:h,target:u,flow:d}=l,f=e.route({source:h,target:u,exit:d.exit??"",connection:l,
ignore:a,quick:!0,sourceRect:r.moving.has(h)?c(h):void 0,targetRect:r.moving.has(u)?c(u):void 0});Ln(R("g",{class:"flow flow-live"},r.live),f)}}),t.on("shape.mo\
ve.cleanup",({context:r})=>r.live?.remove())}};function sy(n){let t=new Set(n);for(let e of t){for(let i of e.children??[])i.waypoints||t.add(i);for(let i of e.
attachers??[])t.add(i)}return t}var No=class{static $inject=["eventBus","canvas","looks","commands"];constructor(t,e,i,r){this.eventBus=t,this.canvas=e,this.looks=i,this.commands=r,this.field=
null,!i.readOnly&&(t.on("element.dblclick",({element:o})=>{(o.block||o.flow||o.lane||o.pool)&&this.begin(o)}),t.on(["canvas.viewbox.changing","drag.start","diag\
ram.destroy"],()=>this.finish(!0)))}begin(t){this.finish(!0);let e=t.block?.kind==="note",i=t.block??t.flow??t.lane??t.pool,r=t.block?"this block":t.flow?"this \
flow":t.lane?"this lane":"this pool",o=T("textarea",{class:"rename",rows:"1",maxlength:"200","aria-label":`Name of ${r}`,placeholder:t.block?this.looks.block(t).
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
value.trim()||void 0}}},"Write note"):this.commands.apply({blocks:{[i.block.id]:{name:r}}},"Rename")),this.eventBus.fire("rename.end",{})}};function sn(n){F.call(this,n),this.init()}sn.$inject=["eventBus"];ht(sn,F);sn.prototype.addRule=function(n,t,e){var i=this;typeof n=="string"&&(n=[n]),n.forEach(
function(r){i.canExecute(r,t,function(o,s,a){return e(o)},!0)})};sn.prototype.init=function(){};var ay=120,jo=class extends sn{static $inject=["eventBus","looks","documentModel","lanes"];constructor(t,e,i,r){super(t),this.looks=e,this.model=i,this.lanes=r}init(){
let t=()=>!this.looks.readOnly;this.addRule("connection.create",e=>t()&&this.canConnect(e.source,e.target,void 0,e.exit)),this.addRule("connection.reconnect",e=>t()&&
this.canConnect(e.source,e.target,e.connection)),this.addRule("connection.updateWaypoints",t),this.addRule("shape.attach",e=>t()&&this.canAttach(e.shape,e.target)),
this.addRule("shape.create",e=>t()&&this.canLie([e.shape],e.target)),this.addRule("elements.create",e=>t()&&this.canLie(e.elements.filter(i=>!i.waypoints),e.target)),
this.addRule("elements.move",e=>t()&&this.canMove(e.shapes,e.target)),this.addRule("shape.resize",e=>t()&&this.canResize(e.shape,e.newBounds)),this.addRule("ele\
ments.delete",e=>t()?e.elements.filter(i=>i.block||i.flow):[]),this.addRule("element.copy",e=>!!e.element.block);for(let e of["elements.align","elements.distrib\
ute"])this.addRule(e,i=>t()&&i.elements.filter(r=>r.block&&!r.host))}canConnect(t,e,i,r=i?.flow.exit??(i?"":void 0)){return!t?.block||!e?.block||t===e||this.looks.
exits(t.block).length===0||!this.looks.canBeEntered(e.block)||(t.host?t.host.parent:t.parent)!==e.parent||e.host||t.host===e?!1:!t.outgoing.some(s=>s!==i&&s.target===
e&&(r===void 0||(s.flow.exit??"")===r))}canAttach(t,e){if(!this.isEdgeKind(t)||!e?.block)return!1;let i=pt(this.looks.kind(e.block.kind),e);return!e.host&&(i===
"card"||i==="container")?"attach":!1}isEdgeKind(t){return!!t?.host||this.looks.kind(t?.block?.kind)?.shape==="event"}canLie(t,e){return e?t.some(i=>this.isEdgeKind(
i)&&!t.includes(i.host))?!1:this.isGround(e,t):null}isGround(t,e){return t.waypoints?this.isGround(t.parent,e):t.lane?!0:t.parent?t.pool?e.every(i=>i.block):pt(
this.looks.kind(t.block?.kind),t)!=="container"?pt(this.looks.kind(t.block?.kind),t)==="frame":!e.some(i=>i===t||cy(t,i)):!!this.lanes.free()||this.model.original.
pools.length===0}canMove(t,e){if(t.some(r=>r.lane||r.waypoints))return!1;let i=t.length===1?t[0]:null;return i?.host?e===void 0?!0:this.canAttach(i,e):t.every(r=>r.
pool)?!0:t.some(r=>r.pool)?!1:e===void 0?!0:!e||t.includes(e)?null:this.isGround(e,t)}canResize(t,e){if(t.lane||t.pool)return this.lanes.canResize(t,e);if(!t.block)
return!1;let i=pt(this.looks.kind(t.block.kind),t);return i!=="container"&&i!=="note"&&i!=="frame"?!1:!e||e.width>=ay&&e.height>=50}};function cy(n,t){for(let e=n.
parent;e;e=e.parent)if(e===t)return!0;return!1}var Nu="layout.tidy",ly=44,Do=class{static $inject=["commandStack","modeling","elementRegistry","looks","view"];constructor(t,e,i,r,o){this.stack=t,this.modeling=
e,this.registry=i,this.looks=r,this.view=o,this.ask=async()=>null,this.asked=!1,t.register(Nu,{preExecute:({places:s})=>this.move(s)})}async all(){if(this.asked)
return;this.asked=!0;let t=await this.ask(this.drawn()).finally(()=>this.asked=!1);t&&(this.stack.execute(Nu,{label:"Tidy up",places:t}),this.view.begin())}drawn(){
let t={sides:{},words:{},below:{}};for(let e of this.registry.filter(i=>i.block)){let i=new Set(e.outgoing.map(r=>r.flow.exit??""));this.looks.exits(e.block).slice(
1).some(r=>!i.has(r.name))&&(t.below[e.block.id]=ly)}for(let e of this.registry.filter(i=>i.flow)){let{flow:i,source:r}=e,o=this.looks.flowLabel(e);t.sides[i.id]=
Math.max(0,this.looks.exits(r.block).findIndex(s=>s.name===(i.exit??""))),o&&(t.words[i.id]=Mi(o)[0].width)}return t}move(t){let e=this.registry.filter(a=>a.block&&
t[a.block.id]).sort((a,c)=>a.order-c.order);if(e.length===0)return;let[i]=e,r=t[i.block.id],o=Math.round((i.x-+r.x)/10)*10,s=Math.round((i.y-+r.y)/10)*10;for(let a of e){
let c=t[a.block.id],l={x:+c.x+o,y:+c.y+s,width:+c.w,height:+c.h};l.width!==a.width||l.height!==a.height?this.modeling.resizeShape(a,l,void 0,{attachSupport:!1,layout:!1}):
(l.x!==a.x||l.y!==a.y)&&this.modeling.moveShape(a,{x:l.x-a.x,y:l.y-a.y},void 0,void 0,{recurse:!1,layout:!1})}for(let a of e)for(let c of a.outgoing)c.bent=!1,this.
modeling.layoutConnection(c)}};var hy=6e3,Bo=class{static $inject=["eventBus","canvas","looks","walk"];constructor(t,e,i,r){this.region=T("div",{class:"canvas-said","aria-live":"polite",role:"\
status"}),this.hint=T("div",{class:"canvas-hint",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.region,this.hint)),t.on("announce",({text:o,show:s})=>this.
say(o,s)),t.on("selection.changed",({newSelection:o})=>{if(this.hint.hidden=!0,o.length===1&&o[0].block){let s=r.order();this.say(`${i.spoken(o[0])} Block ${s.indexOf(
o[0])+1} of ${s.length}.`)}else if(o.length===1&&o[0].flow){let{source:s,target:a}=o[0];this.say(`Flow from ${i.block(s).title} to ${i.block(a).title}.`)}else o.
length>1&&this.say(`${o.length} selected.`)}),t.on("block.added",({shape:o})=>this.say(`${i.block(o).kindName} added.`)),t.on("commandStack.elements.delete.post\
Executed",({context:o})=>this.say(o.elements.length===1?"Deleted.":`${o.elements.length} deleted.`))}say(t,e=!1){this.region.textContent=t,e&&(this.hint.textContent=
t,this.hint.hidden=!1,clearTimeout(this.timer),this.timer=setTimeout(()=>this.hint.hidden=!0,hy))}};var uy=["start","schedule-start","message-start"],Ho=class{static $inject=["eventBus","canvas","looks","view","elementRegistry","tidy","config.looks"];constructor(t,e,i,r,o,s,a){
this.eventBus=t,this.canvas=e,this.looks=i,this.registry=o,this.percent=T("button",{type:"button",class:"canvas-button zoom-percent",title:"Show at 100 %","aria\
-label":"Zoom: 100 %. Show at 100 %"},["100 %"]),this.percent.addEventListener("click",()=>e.zoom(1,"auto"));let c=T("div",{class:"canvas-controls",role:"toolba\
r","aria-label":"View"},[G("zoom-out","Zoom out",()=>r.step(-1),{keys:"−"}),this.percent,G("zoom-in","Zoom in",()=>r.step(1),{keys:"+"}),G("maximize","Show ev\
erything",()=>r.fit(),{keys:"1"}),G("search","Find a block",()=>window.segue.find(),{keys:"Ctrl+K"})]);i.readOnly||c.append(G("wand-sparkles","Tidy up",()=>s.all())),
c.append(G("image-down","Save as picture",()=>this.eventBus.fire("export.ask",{}))),c.append(G("keyboard","Keyboard",()=>this.help(),{keys:"?"})),t.on("canvas.i\
nit",()=>e.getContainer().append(c)),t.on("canvas.viewbox.changed",({viewbox:l})=>{let h=`${Math.round(l.scale*100)} %`;this.percent.textContent=h,this.percent.
setAttribute("aria-label",`Zoom: ${h}. Show at 100 %`)}),t.on("search.ask",()=>window.segue.find()),t.on("help.ask",()=>this.help()),t.on(["elements.changed","s\
hape.added","shape.removed","diagram.read"],()=>this.empty(a.emptyText))}empty(t){if(!!this.registry.find(i=>i.block)){this.emptyBox?.remove(),this.emptyBox=null;
return}this.emptyBox||(this.emptyBox=T("div",{class:"canvas-empty"},[T("p",{class:"canvas-empty__title"},[t??(this.looks.readOnly?"There is nothing in this vers\
ion.":"What starts this process?")])]),this.looks.readOnly||this.emptyBox.append(T("div",{class:"canvas-empty__choices"},this.starts())),this.canvas.getContainer().
append(this.emptyBox))}starts(){return uy.map(t=>this.looks.offers.get(t)).filter(Boolean).map(t=>{let e=T("button",{type:"button",class:"canvas-choice","data-s\
tart":t.kind},[T("span",{class:`kind-tile ${on(t.group)}`},[st(t.icon)]),T("span",{class:"picker-words"},[T("span",{class:"picker-name"},[t.name]),T("span",{class:"\
picker-summary"},[t.summary??""])])]);return e.addEventListener("click",()=>this.eventBus.fire("picker.add",{kind:t.kind})),e})}help(){let t=T("button",{type:"b\
utton",class:"canvas-button","aria-label":"Close"},[st("x")]),e=T("dialog",{class:"canvas-help","aria-label":"Keyboard"},[T("header",{},[T("h2",{},["Keyboard"]),
t]),T("dl",{},Pu.flatMap(([i,r])=>[T("dt",{},[i]),T("dd",{},[r])]))]);t.addEventListener("click",()=>e.close()),e.addEventListener("close",()=>{e.remove(),this.
canvas.focus()}),e.addEventListener("keydown",i=>i.stopPropagation()),this.canvas.getContainer().append(e),e.showModal()}};var dy=["fill","fill-opacity","stroke","stroke-width","stroke-opacity","stroke-dasharray","stroke-linecap","stroke-linejoin","opacity","font-family","font-size",
"font-weight","text-anchor","display","visibility"],fy=".djs-hit, .djs-outline, .djs-selection-outline, .djs-bendpoints, .djs-resizer, .djs-drag-group, .exit-lo\
ose, .exit-reach, .flow-add, .mark, title:not(.flow-label > title)",zo=32,py=2,my=12e3,Fo=class{static $inject=["eventBus","canvas","elementRegistry","view","do\
cumentModel"];constructor(t,e,i,r,o){this.eventBus=t,this.canvas=e,this.registry=i,this.view=r,this.model=o,t.on("export.ask",()=>this.ask())}ask(){let t=T("but\
ton",{type:"button",class:"canvas-button","aria-label":"Close"},[st("x")]),e=T("dialog",{class:"canvas-help canvas-export","aria-label":"Save as picture"},[T("h\
eader",{},[T("h2",{},["Save as picture"]),t]),T("p",{},["The whole process, as it looks now."])]),i=(o,s,a)=>{let c=T("button",{type:"button",class:"btn btn--se\
condary","data-export":s},[st("image-down"),T("span",{},[o])]);return c.addEventListener("click",async()=>{let l=await a();l?this.save(l,s):this.eventBus.fire("\
announce",{text:"The picture is too large for this. Save it as SVG.",show:!0}),e.close()}),c};e.append(T("div",{class:"row"},[i("SVG, sharp at any size","svg",async()=>new Blob(
[this.svg()],{type:"image/svg+xml"})),i("PNG, for documents","png",()=>this.png())]));let r=this.canvas.getContainer().closest("[data-bpmn]")?.dataset.bpmn;if(r){
let o=T("a",{class:"btn btn--secondary",href:r,download:"","data-export":"bpmn"},[st("file-down"),T("span",{},["BPMN 2.0, for other tools"])]);o.addEventListener(
"click",()=>e.close()),e.append(T("p",{},["The process itself, with its picture:"]),T("div",{class:"row"},[o]))}t.addEventListener("click",()=>e.close()),e.addEventListener(
"close",()=>{e.remove(),this.canvas.focus()}),e.addEventListener("keydown",o=>o.stopPropagation()),this.canvas.getContainer().append(e),e.showModal()}save(t,e){
let i=T("a",{href:URL.createObjectURL(t),download:`${this.model.head.id||"process"}.${e}`});i.click(),setTimeout(()=>URL.revokeObjectURL(i.href),6e4)}svg(){return this.
view.whole(()=>this.text())}text(){let t=this.canvas.getContainer().querySelector("svg"),e=t.querySelector(".viewport"),i=this.view.bounds()??{x:0,y:0,width:100,
height:100},r=this.canvas.getContainer().classList.contains("far");this.canvas.getContainer().classList.remove("far");let o=[...e.querySelectorAll(".selected, .\
hover")].map(v=>[v,v.getAttribute("class")]);for(let[v]of o)v.classList.remove("selected","hover");let s=e.cloneNode(!0);ju(e,s);for(let[v,b]of o)v.setAttribute(
"class",b);this.canvas.getContainer().classList.toggle("far",r),s.removeAttribute("transform");for(let v of s.querySelectorAll("[data-editing]"))v.remove();let a=i.
x-zo,c=i.y-zo,l=i.width+2*zo,h=i.height+2*zo,u=getComputedStyle(this.canvas.getContainer()).backgroundColor,d=[...new Set([...s.querySelectorAll("use")].map(v=>v.
getAttribute("href")??""))].map(v=>t.querySelector(`defs > [id="${CSS.escape(v.slice(1))}"]`)?.outerHTML??""),f=[...t.querySelectorAll("defs > marker")].map(v=>v.
outerHTML),y=new XMLSerializer().serializeToString(s).replaceAll(' xmlns="http://www.w3.org/2000/svg"',"");return`<svg xmlns="http://www.w3.org/2000/svg" viewBo\
x="${a} ${c} ${l} ${h}" width="${l}" height="${h}"><defs>${[...d,...f].join("")}</defs><rect x="${a}" y="${c}" width="${l}" height="${h}" fill="${u}"/>${y}</svg\
>`}async png(){let t=URL.createObjectURL(new Blob([this.svg()],{type:"image/svg+xml"}));try{let e=new Image;e.src=t,await e.decode();let i=Math.min(py,my/Math.max(
e.width,e.height)),r=document.createElement("canvas");return r.width=Math.ceil(e.width*i),r.height=Math.ceil(e.height*i),r.getContext("2d")?.drawImage(e,0,0,r.width,
r.height),await new Promise(o=>r.toBlob(o,"image/png"))}finally{URL.revokeObjectURL(t)}}};function ju(n,t){if(n.matches(fy))return t.setAttribute("data-editing",
"");let e=getComputedStyle(n);t.removeAttribute("class"),t.removeAttribute("style");for(let i of["role","tabindex","aria-label","aria-roledescription","data-ele\
ment-id"])t.removeAttribute(i);if(n.classList.length>0||n.nodeName!=="g")for(let i of dy)t.setAttribute(i,e.getPropertyValue(i));for(let i=0;i<n.children.length;i++)
ju(n.children[i],t.children[i])}var qo=class{static $inject=["eventBus","view","dragging"];constructor(t,e,i){let[r,o]=[[],[]];t.on("commandStack.elements.create.postExecuted",({context:s})=>{
r.push(...s.elements.filter(a=>a.block))}),t.on("room.made",({shape:s})=>o.push(s)),t.on("commandStack.changed",({trigger:s})=>{let[a,c]=[r,o].map(h=>h.filter(u=>u.
parent));if([r,o]=[[],[]],s!=="execute"||a.length===0)return;let l=()=>e.bring(a,c);i.context()?t.once("drag.cleanup",l):l()})}};var Pn=200,In=128,Go=class{static $inject=["eventBus","canvas","elementRegistry","view","looks"];constructor(t,e,i,r,o){this.canvas=e,this.registry=i,this.view=
r,this.looks=o,this.asked=!1,this.stale=!0,this.box=null,this.colours=new Map,this.paper=T("canvas",{class:"minimap",width:String(Pn*2),height:String(In*2),"ari\
a-hidden":"true",hidden:""}),this.frame=T("div",{class:"minimap-frame","aria-hidden":"true",hidden:""}),t.on("canvas.init",()=>e.getContainer().append(this.paper,
this.frame)),t.on(["elements.changed","shape.added","shape.removed"],()=>{this.stale=!0,setTimeout(()=>this.ask())}),t.on("canvas.viewbox.changed",()=>this.ask()),
this.paper.addEventListener("pointerdown",s=>{this.paper.setPointerCapture(s.pointerId),this.jump(s)}),this.paper.addEventListener("pointermove",s=>s.buttons===
1&&this.jump(s)),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.repaint())}repaint(){this.colours.clear(),this.stale=!0,this.ask()}ask(){
this.asked||(this.asked=!0,requestAnimationFrame(()=>{this.asked=!1,this.draw()}))}draw(){let t=this.canvas.viewbox(),e=this.stale?this.view.bounds():this.box,i=!e||
e.x>=t.x&&e.y>=t.y&&e.x+e.width<=t.x+t.width&&e.y+e.height<=t.y+t.height;if(this.paper.hidden=this.frame.hidden=i||t.outer.width<640,!e||this.paper.hidden)return;
this.box=e;let r=Math.min((Pn-16)/e.width,(In-16)/e.height);this.scale=r,this.left=(Pn-e.width*r)/2-e.x*r,this.top=(In-e.height*r)/2-e.y*r,this.stale&&this.paint();
let o=(h,u)=>Math.max(0,Math.min(h,u)),s=o(t.x*r+this.left,Pn),a=o(t.y*r+this.top,In),c=o((t.x+t.width)*r+this.left,Pn),l=o((t.y+t.height)*r+this.top,In);Object.
assign(this.frame.style,{width:`${c-s}px`,height:`${l-a}px`,transform:`translate(${s}px, ${a}px)`})}paint(){let t=this.paper.getContext("2d");if(!t)return;this.
stale=!1,t.setTransform(2,0,0,2,0,0),t.clearRect(0,0,Pn,In);let{scale:e=1,left:i=0,top:r=0}=this;for(let o of this.registry.getAll()){if(!o.block)continue;let s=this.
looks.block(o);t.globalAlpha=s.form==="container"||s.form==="frame"?.15:.75,t.fillStyle=this.colour(s.group),t.fillRect(o.x*e+i,o.y*e+r,Math.max(2,o.width*e),Math.
max(2,o.height*e))}}colour(t){let e=this.colours.get(t);if(e===void 0){let i=T("span",{class:`minimap-probe ${t}`,"aria-hidden":"true"});this.canvas.getContainer().
append(i),this.colours.set(t,e=getComputedStyle(i).color),i.remove()}return e}jump(t){let e=this.paper.getBoundingClientRect(),i=(t.clientX-e.left-(this.left??0))/
(this.scale??1),r=(t.clientY-e.top-(this.top??0))/(this.scale??1);this.view.show(i,r,this.canvas.zoom())}};var Wo=class{constructor(t){this.canvas=t,this.goal=null;for(let e of["pointerdown","wheel"])t.getContainer().addEventListener(e,()=>this.goal=null,{capture:!0,
passive:!0})}to(t){let e=this.now();if(document.hidden||matchMedia("(prefers-reduced-motion: reduce)").matches)return void this.canvas.viewbox(t);this.goal=t;let i=performance.
now(),r=e,o=s=>{if(this.goal!==t||!gy(this.now(),r))return void(this.goal===t&&(this.goal=null));let a=Math.min(1,Math.max(0,(s-i)/260)),c=1-(1-a)**3;this.canvas.
viewbox({...t,x:e.x+(t.x-e.x)*c,y:e.y+(t.y-e.y)*c}),r=this.now(),a<1?requestAnimationFrame(o):this.goal=null};requestAnimationFrame(o)}now(){let{x:t,y:e,width:i,
height:r}=this.canvas.viewbox();return{x:t,y:e,width:i,height:r}}};function gy(n,t){return n.x===t.x&&n.y===t.y&&n.width===t.width&&n.height===t.height}var yy=.45,Du=.1,vy=3,Bu=.25,xy=20,wy=72,Hu={x:48,y:92},by=75,ky=300,Ko=class{static $inject=["eventBus","canvas","elementRegistry","graphicsFactory"];constructor(t,e,i,r){
this.canvas=e,this.registry=i,this.eventBus=t,this.factory=r,this.glide=new Wo(e),this.asked=!1,this.began="",this.shown=new Map,this.due=new Set,this.sparing=!1,
this.reading=!1,t.on("root.set",()=>this.measureCheaply()),t.on("canvas.viewbox.changed",()=>{this.ground(),this.ask()}),t.on("elements.changed",({elements:o})=>this.
ask(o)),t.on(["shape.removed","connection.removed"],({element:o})=>this.shown.delete(o)),t.on(["shape.added","connection.added"],({element:o})=>this.ask([o]))}measureCheaply(){
let t=this.canvas.getActiveLayer();t.getBBox=()=>this.bounds()??{x:0,y:0,width:0,height:0}}bounds(){let t=this.registry.filter(e=>e.parent);return t.length>0?Et(
t):null}fit(){let{width:t,height:e}=this.canvas.getSize(),i=this.bounds();if(!t||!e)return;if(!i)return void this.canvas.viewbox({x:0,y:0,width:t,height:e});let r=Math.
min(wy,t/8),o=Math.max(Du,Math.min(1,(t-2*r)/i.width,(e-2*r)/i.height));this.show(i.x+i.width/2,i.y+i.height/2,o)}show(t,e,i){let{width:r,height:o}=this.canvas.
getSize();!r||!o||this.canvas.viewbox({x:t-r/i/2,y:e-o/i/2,width:r/i,height:o/i})}begin(){let{width:t,height:e}=this.canvas.getSize();!t||!e||(this.beginning(),
this.began=this.place())}place(){let{x:t,y:e,scale:i}=this.canvas.viewbox();return`${t} ${e} ${i}`}resize(t){let e=this.place()===this.began,{x:i,y:r,scale:o,outer:s}=this.
canvas.viewbox();t();let{width:a,height:c}=this.canvas.getSize();if(!(!a||!c||s.width===a&&s.height===c))if(e||!this.began)this.begin();else{if(!s.width||!s.height)
return;this.show(i+s.width/o/2,r+s.height/o/2,o)}}beginning(){this.fit();let t=this.bounds();if(!t||this.canvas.zoom()>=.6)return;let{width:e,height:i}=this.canvas.
getSize(),r=.8,o=this.registry.filter(s=>s.block&&!s.parent.block).sort((s,a)=>s.order-a.order)[0]??t;this.canvas.viewbox({x:o.x-80,y:this.level(o,r)-i/r/2,width:e/
r,height:i/r})}step(t){let e=this.canvas.zoom(),i=t>0?Math.min(vy,e*1.25):Math.max(Du,e/1.25);this.canvas.zoom(Math.abs(i-1)<.12?1:i,"auto")}pan(t){let i={ArrowLeft:{
dx:80,dy:0},ArrowRight:{dx:-80,dy:0},ArrowUp:{dx:0,dy:80},ArrowDown:{dx:0,dy:-80}}[t];return i&&this.canvas.scroll(i),!!i}reveal(t){let e=Et([t]),{scale:i}=this.
canvas.viewbox(),r=this.glide.goal??this.glide.now(),o=40/i,s=e.x-o>=r.x&&e.y-o>=r.y&&e.x+e.width+o<=r.x+r.width&&e.y+e.height+o<=r.y+r.height,a=Math.max(i,.6);
s||this.show(e.x+e.width/2,this.level(e,a),a)}bring(t,e){let i=this.glide.goal??this.glide.now(),{scale:r}=this.canvas.viewbox();if(!i.width||!i.height)return;let o={
x:Math.min(Hu.x/r,i.width/8),y:Math.min(Hu.y/r,i.height/5)},s={x:i.x+o.x,y:i.y+o.y,width:i.width-2*o.x,height:i.height-2*o.y},a=Et([...t,...e]),c=a.width<=s.width&&
a.height<=s.height?a:Et(t),l=zu(c.x,c.width,s.x,s.width),h=zu(c.y,c.height,s.y,s.height);(l||h)&&this.glide.to({...i,x:i.x+l,y:i.y+h})}level(t,e){let i=this.bounds(),
{height:r}=this.canvas.getSize(),o=t.y+t.height/2,s=(r/2-by)/e;if(!i)return o;let a=i.y+s,c=i.y+i.height-s;return a>=c?i.y+i.height/2:Math.min(c,Math.max(a,o))}ground(){
let{x:t,y:e,scale:i}=this.canvas.viewbox(),r=this.canvas.getContainer(),o=xy*i;for(;o<14;)o*=2;r.style.backgroundSize=`${o}px ${o}px`,r.style.backgroundPosition=
`${-t*i-o/2}px ${-e*i-o/2}px`,r.classList.toggle("far",i<yy)}ask(t){if(!t)this.due=null;else for(let e of t)this.due?.add(e);this.asked||(this.asked=!0,requestAnimationFrame(
()=>{this.asked=!1,this.cull(this.due??void 0)}))}cull(t=this.registry.getAll()){this.due=new Set;let e=this.sight(),i=e.width*Bu,r=e.height*Bu,o=e.x-i,s=e.x+e.
width+i,a=e.y-r,c=e.y+e.height+r;for(let l of t){if(!l.parent)continue;let h=l.waypoints?Et([l]):l,u=h.x+h.width>=o&&h.x<=s&&h.y+h.height>=a&&h.y<=c;this.shown.
get(l)!==u&&this.turn(l,u)}}sight(){let t=this.glide.now(),{goal:e}=this.glide;if(!e)return t;let i=Math.min(t.x,e.x),r=Math.min(t.y,e.y);return{x:i,y:r,width:Math.
max(t.x,e.x)+t.width-i,height:Math.max(t.y,e.y)+t.height-r}}turn(t,e){this.shown.set(t,e);let i=this.registry.getGraphics(t);i&&(i.classList.toggle("away",!e),this.
sparing&&this.fill(t,i,e),t.waypoints&&this.eventBus.fire("flow.shown",{element:t,on:e,spared:this.sparing&&!e}))}fill(t,e,i){let r=ce(e);i?r.firstChild||this.factory.
update(t.waypoints?"connection":"shape",t,e):r.replaceChildren()}draws(t){return!this.reading&&(!this.sparing||(this.shown.get(t)??!0))}read(t,e){this.sparing=t>
ky,this.reading=!0;try{e()}finally{this.reading=!1}if(this.begin(),this.cull(),!this.sparing)for(let i of this.registry.getAll())i.parent&&this.fill(i,this.registry.
getGraphics(i),!0)}whole(t){let e=[...this.shown].filter(([,i])=>!i).map(([i])=>i);for(let i of e)this.turn(i,!0);try{return t()}finally{for(let i of e)this.turn(
i,!1)}}};function zu(n,t,e,i){return n<e||t>i?n-e:Math.max(0,n+t-e-i)}var Vo=class{static $inject=["eventBus","elementRegistry","selection","view","canvas","looks"];constructor(t,e,i,r,o,s){this.eventBus=t,this.registry=e,this.selection=
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
Flow")),e?.focus({preventScroll:!0})}};var _y=5e3;function qu(n){let t=Object.keys(n);return{__init__:t,...Object.fromEntries(t.map(e=>[e,["type",n[e]]]))}}var Ey=qu({documentModel:Jr,looks:lo,space:io,
labels:ro,router:yo,layouter:co,cardRenderer:uo,elementFactory:To,view:Ko,walk:Vo,announce:Bo,minimap:Go,exporting:Fo}),Sy=qu({segueRules:jo,commands:Ao,insert:Lo,
connect:Oo,picker:Mo,rename:No,toolbar:So,clipboard:Co,healFlows:xo,clearFlows:wo,bentFlows:bo,growContainers:ko,order:_o,freshEnds:Eo,liveFlows:Io,lanes:Po,tidy:Do,
inSight:qo,keys:$o,controls:Ho});function Uo(n){let{container:t,readOnly:e=!1,icons:i}=n;Cu(i);let r=new Fe({canvas:{container:t},looks:{kinds:n.palette,readOnly:e,
emptyText:n.emptyText},keyboardMoveSelection:{moveSpeed:10,moveSpeedAccelerated:50},zoomScroll:{scale:.9},modules:[wt,bt,zh,Gh,Tr,Ul,_h,Oh,Kl,Bl,Dh,Pr,Zc,yl,Jl,
Hh,sh,th,Wc,Vc,Ey,Sy]}),o=g=>r.get(g),s=o("canvas"),a=o("eventBus"),c=o("commandStack"),l=o("elementRegistry"),h=o("looks"),u=o("documentModel"),d=o("selection"),
f=o("commands");t.classList.toggle("read-only",e);let y=s.getContainer().querySelector("svg");y.classList.add("canvas-picture"),y.setAttribute("role","applicati\
on"),y.setAttribute("aria-roledescription","process canvas"),y.setAttribute("aria-label","Process canvas. Tab goes from block to block along the flow."),s.setRootElement(
o("elementFactory").createRoot({id:"__root"})),My(s),n.inPage&&Cy(o("zoomScroll"));let v=Ry(s,o("view")),b=(g,m)=>{let E=typeof g=="string"?yi(g):g,S=E.pools.reduce(
(O,I)=>O+I.blocks.length+I.flows.length,0);y.style.display="none",Fu(h,E,m),o("view").read(S,()=>{Uh(r,E),c.clear()}),y.style.display="",a.fire("diagram.read",{})};
b(n.document,n.facts);let C=g=>{for(let m of g)o("view").draws(m)&&a.fire("element.changed",{element:m,gfx:l.getGraphics(m)})},_=()=>C(l.filter(g=>g.parent));xu(
y,i),document.fonts.check("600 13px Inter")||document.fonts.ready.then(()=>{Kh(),_()});let p=g=>n.onTurn?n.onTurn(g):g();if(!e){let g=o("editorActions");for(let m of[
"undo","redo"])g.unregister(m),g.register(m,()=>p(()=>c[m]()))}let w,x=Ay(s,a);n.onTidy&&!e&&(o("tidy").ask=n.onTidy),a.on("commandStack.changed",({trigger:g})=>{
g!=="clear"&&n.onChange?.({label:g??"change"})});let k=(g,m)=>g.filter(E=>E[m]&&E.parent).map(E=>E[m].id);return a.on("element.mousedown",1e4,()=>{for(let g,m=a.
_getListeners("element.click");m;m=g)g=m.next,m.priority===_y&&a.off("element.click",m.callback)}),a.on("selection.changed",({newSelection:g})=>{n.onSelect?.({blocks:k(
g,"block"),flows:k(g,"flow"),lanes:k(g,"lane"),pools:k(g,"pool")})}),a.on("panel.ask",({element:g})=>n.onOpen?.(On(g))),a.on("kind.change",({element:g,kind:m,props:E})=>n.
onKind?.(g.block.id,m,E)),{document:()=>u.write(l.getAll()),json:()=>pe(u.write(l.getAll())),replace(g,m){r.clear(),s.setRootElement(o("elementFactory").createRoot(
{id:"__root"})),b(g,m)},applyProps:(g,m,E)=>f.apply({blocks:{[g]:{props:m}},facts:E?{[g]:E}:void 0},"Change properties"),apply:(g,m)=>f.apply(g,m),block:g=>f.find(
g,"block")?.block,flow(g){let m=f.find(g,"flow");return m&&{...m.flow,from:m.source.block.id,to:m.target.block.id}},blocks:()=>o("walk").order().map(g=>({...h.block(
g),id:g.block.id,spoken:h.spoken(g)})),kinds:()=>[...h.offers].filter(([,g])=>g.shape!=="event").map(([g,m])=>({offer:g,name:m.name,icon:m.icon,summary:m.summary??
"",heading:m.heading??m.group,tile:on(m.group)})),ask:g=>a.fire(g,{}),title(g){let m=f.find(g,"block");return m?h.block(m).title:""},has:({of:g,id:m})=>g==="pro\
cess"||!!f.find(m,_a(g)),part({of:g,id:m}){let E=g==="process"?null:f.find(m,_a(g)),S=E&&(E.pool??u.poolOf(E)),O=it(u.head,{pools:[],layout:{}});if(!S)return O;
let I=g==="flow"?[E.source,E.target]:g==="block"?[E]:[],z=l.filter(tt=>tt.pool||tt.lane||I.includes(tt)||tt.flow&&tt.source===I[0]),W=u.write(z).pools.find(tt=>tt.
id===S.id);return W?it(O,{pools:[W]}):O},titlesAround({of:g,id:m}){let E=g==="process"?null:f.find(m,_a(g)),S=E?.flow?[E.source,E.target]:E?E.outgoing.map(O=>O.
target):[];return Object.fromEntries(S.map(O=>[O.block.id,h.block(O).title]))},head:()=>u.head,text:pe,parse:yi,describe(g,m){let E=Fu(h,g,m);E.size!==0&&(C(l.filter(
S=>S.block&&E.has(S.block.id))),C(l.filter(S=>S.flow&&E.has(S.source.block.id))))},calm:()=>new Promise(g=>{o("dragging").context()?a.once("drag.cleanup",()=>queueMicrotask(
g)):g()}),facts:()=>Object.fromEntries(l.filter(g=>g.block).map(g=>[g.block.id,h.factsOf(g.block)])),problems(g){let m=h.problems;h.problems=new Map;for(let S of g){
let O=S.block||S.flow;O&&h.problems.set(O,[...h.problems.get(O)??[],S])}let E=[...new Set([...m.keys(),...h.problems.keys()])].filter(S=>pe(m.get(S)??null)!==pe(
h.problems.get(S)??null));C(E.map(S=>f.find(S)).filter(Boolean))},status(g){h.live=g!==null&&!g.many,h.statuses=new Map(Object.entries(g?.blocks??{})),h.taken=new Set(
g?.flows??[]),_()},select(g){let m=f.find(g);return m?(m.block?o("walk").go(m):(d.select(m),o("view").reveal(m)),!0):!1},show(g){let m=g&&f.find(g);m&&o("view").
reveal(m)},drawLanes(){o("lanes").draw()||a.fire("announce",{text:"There are lanes already. Select one to add another.",show:!0}),s.focus()},choose(g){let m=f.find(
g,"block");m&&(d.select(m),o("view").reveal(m),o("view").cull())},point(g){let m=g&&f.find(g,"block");w!==m&&(w?.parent&&s.removeMarker(w,"pointed"),m&&s.addMarker(
m,"pointed"),w=m||void 0)},onPoint(g){a.on("element.hover",({element:m})=>g(m.block?.id??"")),a.on("element.out",()=>g(""))},deselect:()=>d.select(null),focus(){
let[g]=d.get();g?o("walk").focus(g):s.focus()},fit:()=>o("view").fit(),undo:()=>p(()=>c.undo()),redo:()=>p(()=>c.redo()),canUndo:()=>c.canUndo(),canRedo:()=>c.canRedo(),
svg:()=>o("exporting").svg(),tidy:()=>o("tidy").all(),drag:(g,m)=>o("create").start(g,o("elementFactory").newBlock(m)),add(g){let[m]=d.get();if(h.offers.get(g)?.
shape==="event"){m&&o("insert").onEdge(m,g);return}let E=m?.flow?{flow:m}:m?.block&&h.exits(m.block).length>0&&h.canBeEntered({id:"",kind:h.offers.get(g)?.kind??
g})?{source:m}:{},S=o("picker").add(g,E);S&&o("walk").go(S)},repaint:()=>o("minimap").repaint(),on:(g,m)=>a.on(g,m),destroy(){v.disconnect(),x.abort(),r.destroy()},
diagram:r}}function _a(n){return n==="flow"||n==="lane"||n==="pool"?n:"block"}function My(n){for(let t of["addMarker","removeMarker"]){let e=n[t].bind(n);n[t]=(i,r)=>{
let o=typeof i=="string"?n._elementRegistry.get(i):i;(o?.parent||o?.waypoints)&&e(o,r)}}}function Cy(n){let t=n._handleWheel;n._handleWheel=e=>{(e.ctrlKey||e.metaKey||
e.shiftKey||Math.abs(e.deltaX)>Math.abs(e.deltaY))&&t(e)}}function Ay(n,t){let e=new AbortController,i=!1;return document.addEventListener("focusin",r=>i=n.getContainer().
contains(r.target),{signal:e.signal}),t.on("elements.changed",50,()=>{i&&document.activeElement===document.body&&n.focus()}),e}function Ry(n,t){let e=n.getContainer(),
i=e.querySelector("svg"),r={width:0,height:0},o=()=>{r={width:e.clientWidth,height:e.clientHeight},!(!r.width||!r.height)&&(i.setAttribute("width",String(r.width)),
i.setAttribute("height",String(r.height)))};o(),n.getSize=()=>({...r});let s=new ResizeObserver(()=>t.resize(()=>{o(),n.resized()}));return s.observe(e),s}function Fu(n,t,e){
let i=new Set;if(!e)return i;for(let r of t.pools)for(let o of r.blocks)e[o.id]&&n.learn(o,e[o.id])&&i.add(o.id);return i}var Oy={saved:{icon:"circle-check",text:({at:n})=>n?`Saved · ${Ei(n)}`:"Saved"},waiting:{icon:"circle-dashed",text:()=>"Not saved yet"},saving:{icon:"circle-da\
shed",text:()=>"Saving…"},offline:{icon:"cloud-off",text:()=>"Offline · kept on this computer"},conflict:{icon:"triangle-alert",text:()=>"Not saved · changed\
 by somebody else"},refused:{icon:"triangle-alert",text:()=>"Not saved"},"signed-out":{icon:"lock",text:()=>"Not saved · you were signed out"}},Yo=class{constructor(t,e){
this.designer=e,this.place=t.querySelector("[data-save-state]"),this.banner=t.querySelector("[data-save-banner]"),this.undo=t.querySelector("[data-undo]"),this.
redo=t.querySelector("[data-redo]"),this.undo?.addEventListener("click",()=>e.undo()),this.redo?.addEventListener("click",()=>e.redo()),e.on("commandStack.chang\
ed",()=>this.refresh()),this.refresh()}refresh(){this.undo&&(this.undo.disabled=!this.designer.canUndo()),this.redo&&(this.redo.disabled=!this.designer.canRedo())}state(t,e){
let{icon:i,text:r}=Oy[t],{place:o}=this;!o||o.dataset.state==="offline"&&t==="saving"||(o.dataset.state=t,o.replaceChildren(st(i),T("span",{},[r(e)])),t==="save\
d"&&this.clear())}ask(t,e){if(!this.banner)return;let i=e.map(({text:r,act:o,primary:s})=>{let a=T("button",{type:"button",class:`btn btn--small ${s?"btn--prima\
ry":"btn--secondary"}`},[r]);return a.addEventListener("click",()=>{this.clear(),o()}),a});this.banner.replaceChildren(st("triangle-alert"),T("p",{},[t]),T("div",
{class:"row"},i)),this.banner.hidden=!1}clear(){this.banner&&(this.banner.hidden=!0)}};var Ea=null,Ti=()=>Ea;addEventListener("pointerdown",n=>{n.button!==0||!(n.target instanceof Element)||!n.target.closest("button, summary, label, a, [data-handl\
e]")||(Ea??=new Promise(t=>{let e=new AbortController;for(let i of["pointerup","pointercancel","blur"])addEventListener(i,()=>{e.abort(),setTimeout(()=>{Ea=null,
t()})},{signal:e.signal,capture:i!=="blur"})}))},{capture:!0});function Zo(n,t){let e=n.querySelector("#panel-answer");if(!e)return null;e.remove();let{label:i,change:r}=t.parse(e.textContent??"");return{label:i,change:Ty(r??
{})}}function Ty(n){let t=i=>i&&Object.fromEntries(Object.entries(i).map(([r,o])=>[r,o===null?void 0:o])),e=i=>i&&Object.fromEntries(Object.entries(i).map(([r,o])=>[
r,t(o)]));return{...n,blocks:e(n.blocks),flows:e(n.flows),lanes:e(n.lanes),pools:e(n.pools),document:t(n.document)}}var Nn=class{constructor(t,e){this.part=t,this.
text=e,this.since=new Map}news(t){let e={...t};for(let i of["blocks","flows","lanes","pools"])t[i]&&(e[i]=Object.fromEntries(Object.entries(t[i]).map(([r,o])=>[
r,this.members(i,r,o)])));return t.document&&(e.document=this.members("document","",t.document)),e}members(t,e,i){let r=this.thing(t,e);return Object.fromEntries(
Object.entries(i).filter(([o,s])=>{let a=`${t} ${e} ${o}`,c=this.text(s),l=this.since.get(a)??this.text(r?.[o]);return this.since.set(a,c),c!==l}))}thing(t,e){return t===
"document"?this.part:this.part.pools.flatMap(r=>t==="pools"?[r]:r[t]??[]).find(r=>r.id===e)}};var Ly=".combobox__input, [data-quiet], [data-open-mark]";function Jo(n){let t=new Map;for(let e of n?.elements??[]){let i=e;if(!i.name||i.disabled||i.matches(`\
button, fieldset, ${Ly}`))continue;let r=t.get(i.name)??[];t.set(i.name,r),(!(i.type==="checkbox"||i.type==="radio")||i.checked)&&r.push(i.value)}return new Map(
[...t].map(([e,i])=>[e,JSON.stringify(i)]))}function Gu(n){for(let t of n.querySelectorAll("[data-open-mark]"))t.value=t.parentElement?.querySelector(":scope > \
details")?.hasAttribute("open")?"1":"";return new URLSearchParams(new FormData(n))}function Wu(n,t){for(let e of n.querySelectorAll("input, textarea, select"))if(!(e===
t||e.matches(".combobox__input, [data-quiet]")))if(e instanceof HTMLSelectElement)for(let i of e.options)i.selected=i.defaultSelected;else e.type==="checkbox"||
e.type==="radio"?e.checked=e.defaultChecked:e.value!==e.defaultValue&&(e.value=e.defaultValue)}var Xo=class{constructor(t,e){this.place=t,this.told=e,this.open=
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
"is-dragged"),o&&this.told.changed()},{signal:r})}};var Qo=class{constructor(t,e){this.place=t,this.acts=e,this.shown=null}async fetch(t,e,i,r){let o=r?`What you entered for ${i} is still here, but not saved.`:`T\
he fields of ${i} cannot be shown.`;try{let s=await fetch(t,{method:"POST",body:e,credentials:"same-origin",headers:{"HX-Request":"true",Accept:"text/html"},signal:AbortSignal.
timeout(3e4)}),a=await s.text(),c=new DOMParser().parseFromString(a,"text/html"),l=/^\s*<!doctype/i.test(a);if(s.ok&&!l)return c;s.status===401||s.redirected&&l?
this.say({title:"You were signed out.",text:`${o} Sign in in another window, then try again here.`},r):this.say({title:Ku(c,".toast__title, main h1")||"The serv\
er could not do this.",text:`${Ku(c,".toast__text, .problem__what p")} ${o}`},r)}catch{this.say({title:"The server did not answer.",text:`${o} Look whether you \
are connected, then try again.`},r)}return null}say({title:t,text:e},i){this.clear();let r=document.getElementById("panel-trouble");if(!(r instanceof HTMLTemplateElement))
return;let o=document.importNode(r.content,!0).firstElementChild,s=(c,l)=>o.querySelector(c).replaceChildren(l);s(".banner__title",t),s("[data-panel-why]",e.trim()),
o.querySelector("[data-panel-again]")?.addEventListener("click",this.acts.again);let a=o.querySelector("[data-panel-discard]");a.hidden=!i,a.addEventListener("c\
lick",this.acts.discard),this.shown=o,this.place.before(o),o.scrollIntoView({block:"nearest"})}clear(){this.shown?.remove(),this.shown=null}};function Ku(n,t){return(n.
querySelector(t)?.textContent??"").trim().slice(0,500)}var Vu={of:"process",id:""},Li=class{constructor(t,e,{before:i,of:r}){this.place=t,this.designer=e,this.before=i,this.of=r,this.wanted=null,this.drawn=null,this.
told=new Map,this.basis=new Nn({pools:[]},e.text),this.picture="",this.due=!1,this.stale=!1,this.late=!1,this.press=null,this.asked=[],this.busy=!1,this.waiting=
[],this.applying=!1,this.focusNext="",this.focused="",this.fields=new Xo(t,{changed:()=>this.again(),left:()=>{this.work()},pressed:o=>{this.press=o,this.again()}}),
this.trouble=new Qo(t,{again:()=>this.again(),discard:()=>this.discard()}),e.on("commandStack.changed",()=>this.applying||this.refresh()),addEventListener("onli\
ne",()=>this.trouble.shown&&this.again()),addEventListener("beforeunload",o=>{this.pending()&&(this.again(),o.preventDefault())})}show(t){let e=Object.entries(t).
flatMap(([i,r])=>r.map(o=>({of:i.slice(0,-1),id:o})));this.wanted=e.length===1?e[0]:e.length===0?Vu:null,this.work()}first(){this.wanted=Vu,this.work()}ask(t){this.
wanted&&this.asked.push({subject:this.wanted,more:t}),this.again()}pending(){return this.press!==null||this.asked.length>0||this.unsent().size>0}settled(){return new Promise(
t=>{this.waiting.push(t),this.again()})}focus(t="*"){this.focusNext=t,this.place.inert||this.goOn()}tell(t,e=this.wanted,i=e&&this.designer.part(e)){e&&(t.set("\
_of",e.of),t.set("_id",e.id),t.set("_document",this.designer.text(i)),t.set("_titles",JSON.stringify(this.designer.titlesAround(e))))}refresh(){this.wanted&&!this.
designer.has(this.wanted)&&(this.wanted=null),this.drawn&&!this.moved()&&this.pictured(this.drawn)!==this.picture&&(this.stale=!0),(this.stale||this.moved())&&this.
work()}again(){this.due=!0,this.trouble.clear(),this.work()}discard(){this.press?this.press=null:this.unsent().size>0?this.forget():this.asked.shift(),this.again()}forget(){
this.drawn=null,this.told=new Map}unsent(){if(!this.drawn)return new Set;let t=Jo(this.fields.form);return new Set([...t.keys(),...this.told.keys()].filter(e=>t.
get(e)!==this.told.get(e)))}moved(){return te(this.wanted)!==te(this.drawn)}pictured(t){return this.designer.text(this.designer.part(t))}next(){if(this.trouble.
shown)return null;let t=this.moved(),e=this.unsent().size>0;if(this.press||e&&(this.due||t||this.asked.length>0||this.waiting.length>0))return()=>this.edit();if(this.
due=!1,this.asked.length>0)return()=>this.load(this.asked[0].subject,this.asked[0].more);let{wanted:i}=this;return!t&&!this.stale&&(!this.late||e)?null:i?()=>this.
load(i):()=>this.empty()}async work(){if(this.mark(),!this.busy){this.busy=!0;try{for(let t=this.next();t;t=this.next())await t(),this.mark()}finally{this.busy=
!1,this.mark();for(let t of this.waiting.splice(0))t(!this.trouble.shown&&!this.pending())}}}mark(){let t=this.press!==null||this.asked.length>0||this.moved()&&
!(this.trouble.shown&&this.unsent().size>0);t&&!this.place.inert&&(this.focused=this.place.contains(document.activeElement)?Sa(document.activeElement):""),this.
place.inert=t,this.place.setAttribute("aria-busy",String(this.busy&&this.pending()))}async edit(){let{drawn:t,press:e,fields:{form:i}}=this;if(!t||!i||!this.designer.
has(t)){this.forget(),this.press=null,this.stale=!0;return}let r=Jo(i),o=this.designer.part(t),s=Gu(i);e&&s.append(e.name,e.value),this.due=!1;let a=await this.
send(s,t,o);if(!a)return;let c=await this.take(a,o,this.basis);this.told=r,e&&(this.press=null),await Ti();let l=this.draw(a,t,c,e);e&&!l&&this.forget(),this.late=
!l}async load(t,e){if(await this.before(),this.press||this.due&&this.unsent().size>0||!e&&te(t)!==te(this.wanted))return;if(!this.designer.has(t))return e&&this.
asked.shift(),this.refresh();this.stale=!1;let i=this.designer.part(t),r=new URLSearchParams(e);this.of==="selection"&&t.of==="process"&&r.set("_view","overview");
let o=await this.send(r,t,i);if(!o){this.stale=!0;return}e&&this.asked.shift();let s=e?await this.take(o,i):new Nn(i,this.designer.text);await Ti(),this.stale||=
!e&&this.designer.text(i)!==this.pictured(t);let a=!this.stale&&this.draw(o,t,s,null);!a&&e&&te(t)===te(this.drawn)&&this.forget(),this.late=!a}empty(){this.forget(),
this.stale=this.late=!1;let t=document.getElementById("panel-nothing");t instanceof HTMLTemplateElement&&this.place.replaceChildren(t.content.cloneNode(!0))}async send(t,e,i){
this.tell(t,e,i);let r=await this.trouble.fetch(this.place.dataset.panelAddress??"",t,this.titled(e),this.pending());return r&&{page:r,change:Zo(r,this.designer)}}titled({
of:t,id:e}){return t==="block"?`“${this.designer.title(e)}”`:t==="process"?"the process":`this ${t}`}async take({change:t},e,i){await this.designer.calm();let r=new Nn(
e,this.designer.text);if(!t)return r;let o=r.news(t.change);this.applying=!0;try{this.designer.apply(i?i.news(t.change):o,t.label)}finally{this.applying=!1}return this.
drawn&&(this.picture=this.pictured(this.drawn)),r}draw({page:t},e,i,r){if(te(e)!==te(this.wanted)||this.press||this.asked.length>0)return!1;let o=te(e)===te(this.
drawn),s=this.unsent(),a=this.place.contains(document.activeElement)?document.activeElement:null,c=o&&$y(a)?a:null,l=c?.value??"";if(s.size>0&&!(s.size===1&&c&&
Py(c,s,t)))return!1;this.focused||=Sa(a);let h=r?.name==="_add"?this.rows(r.value).length:NaN;window.htmx.swap({sourceElement:this.place,target:this.place,swap:"\
innerMorph",text:t.body.innerHTML}),Wu(this.place,c),s.size>0&&c&&c.value!==l&&(c.value=l),this.fields.reopen(),this.drawn=e,this.basis=i,this.picture=this.pictured(
e),this.told=Jo(this.fields.form);for(let d of s)this.told.delete(d);this.mark();let u=r&&this.rows(r.value)[h]?.closest("[data-row]");return u?Iy(u):this.goOn(),
!0}rows(t){return[...this.place.querySelectorAll(`[name="${CSS.escape(t)}.order"]`)]}goOn(){let t=this.focusNext,e=this.focused;if(this.focusNext=this.focused="",
t){let i=t==="*"?null:this.place.querySelector(`[data-field="${CSS.escape(t)}"]`);i?.querySelector("details")?.setAttribute("open","");let r=(i||this.place).querySelector(
'input:not([type=hidden]), select, textarea, button:not([tabindex="-1"])');r instanceof HTMLElement&&r.focus()}else e&&document.activeElement===document.body&&[
...this.place.querySelectorAll("input, select, textarea, button, summary")].find(i=>Sa(i)===e)?.focus()}};function te(n){return n?`${n.of} ${n.id}`:""}function Sa(n){
return n?.id||n?.getAttribute("aria-label")||n?.textContent?.trim()||""}function $y(n){return n instanceof HTMLTextAreaElement||n instanceof HTMLInputElement&&n.
selectionStart!==null}function Py(n,t,e){if(!n.id||!t.has(n.name))return!1;let i=e.getElementById(n.id);return n.form?.elements.namedItem(n.name)===n&&i?.tagName===
n.tagName&&i.getAttribute("name")===n.name&&i.getAttribute("type")===n.getAttribute("type")}function Iy(n){let t=n.querySelector("input:not([type=hidden]), sele\
ct, textarea");t?.focus(),t&&"select"in t&&t.select(),n.scrollIntoView({block:"nearest"})}var Uu="segue.reading",Ny=300,ts=class{constructor(t,e){this.pane=t,this.designer=e,this.text=t.querySelector(".reading__text"),this.toggles=document.querySelectorAll(
"[data-reading-toggle]"),this.blocks=[],this.statuses={},this.stale=!1,this.listen();let i=localStorage.getItem(Uu);this.show(i===null?t.hasAttribute("data-open")&&
innerWidth>=1200:i==="open"&&innerWidth>=832)}listen(){let t=i=>i.target.closest?.("[data-reads]"),e=i=>i?.dataset.reads??"";for(let i of["mouseover","focusin"])
this.text.addEventListener(i,r=>this.designer.point(e(t(r))));for(let i of["mouseleave","focusout"])this.text.addEventListener(i,()=>this.designer.point(""));this.
text.addEventListener("focusin",i=>t(i)&&this.stop(t(i))),this.text.addEventListener("click",i=>t(i)&&this.designer.choose(e(t(i)))),this.text.addEventListener(
"keydown",i=>this.key(i)),this.text.addEventListener("htmx:after:swap",()=>this.draw()),this.designer.onPoint(i=>{for(let r of this.steps())r.classList.toggle("\
is-pointed",i!==""&&r.dataset.reads===i)});for(let i of this.toggles)i.addEventListener("click",()=>this.choose(!this.shown()));this.pane.querySelector("[data-r\
eading-close]")?.addEventListener("click",()=>{this.choose(!1),this.toggles[0]?.focus()}),this.pane.querySelector("[data-reading-print]")?.addEventListener("cli\
ck",()=>print())}shown(){return!this.pane.classList.contains("reading--away")}choose(t){localStorage.setItem(Uu,t?"open":"away"),this.show(t),t&&this.stale&&this.
refresh()}show(t){this.pane.classList.toggle("reading--away",!t);for(let e of this.toggles)e.setAttribute("aria-pressed",String(t));for(let e of this.pane.querySelectorAll(
".reading__head button"))e.setAttribute("tabindex",t?"0":"-1");this.draw()}refresh(){if(!this.shown()&&this.steps().length>Ny){this.stale=!0;return}this.stale=!1,
this.text.dispatchEvent(new CustomEvent("reading-load"))}selected(t){for(let i of this.blocks)this.step(i)?.removeAttribute("aria-current");this.blocks=t;for(let i of t)
this.step(i)?.setAttribute("aria-current","true");let e=t.length===1&&this.step(t[0]);!e||!this.shown()||(this.stop(e),this.text.contains(document.activeElement)||
this.reveal(e))}reveal(t){let{top:e,bottom:i}=t.getBoundingClientRect(),r=this.text.getBoundingClientRect();e<r.top?this.text.scrollTop-=r.top-e:i>r.bottom&&(this.
text.scrollTop+=Math.min(i-r.bottom,e-r.top))}status(t){if(this.statuses=t.blocks??{},this.draw(),t.many)return;let e=this.steps().find(i=>["attention","waiting",
"active"].includes(this.statuses[i.dataset.reads??""]?.status));e&&this.shown()&&this.reveal(e)}steps(){return[...this.text.querySelectorAll("[data-reads]")]}step(t){
return this.text.querySelector(`[data-reads="${CSS.escape(t)}"]`)}draw(){let t=this.steps();for(let i of t){let r=i.dataset.reads??"";this.blocks.includes(r)?i.
setAttribute("aria-current","true"):i.removeAttribute("aria-current");let o=this.statuses[r];i.dataset.status!==(o?.status??"")&&(i.dataset.status=o?.status??"");
let s=i.querySelector("[data-reads-mark]"),a=o?Si(o):"";s&&s.textContent!==a&&(s.textContent=a)}let e=t.find(i=>i===document.activeElement)??t.find(i=>i.hasAttribute(
"aria-current"))??t[0];e&&this.stop(e)}stop(t){for(let e of this.text.querySelectorAll('[data-reads][tabindex="0"]'))e!==t&&e.setAttribute("tabindex","-1");t.tabIndex=
this.shown()?0:-1}key(t){let e=this.steps(),i=e.indexOf(document.activeElement),r={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:e.length-1}[t.key];i<0||r===void 0||(t.preventDefault(),
e[Math.max(0,Math.min(e.length-1,r))].focus())}};var Ma=100,es=class{constructor(t,e,i){this.list=t.querySelector("[data-problems]"),this.counts=t.querySelectorAll("[data-problem-count]"),this.designer=e,this.
go=i,this.said="",this.places=new Map}show(t){let e=[...t].sort((o,s)=>+(o.severity==="warning")-+(s.severity==="warning"));this.designer.problems(t);for(let o of this.
counts)o.textContent=t.length>0?String(t.length):"",o.toggleAttribute("hidden",t.length===0);let i=JSON.stringify(e.map(o=>[o,this.nameOf(o)]));if(i===this.said)
return;this.said=i;let r=T("li",{class:"problems-none"},[st("circle-check"),"Nothing to mend."]);this.places.clear(),this.list?.replaceChildren(...t.length>0?[]:
[r]),this.fill(e,i)}fill(t,e){e!==this.said||!this.list||(this.list.append(...t.slice(0,Ma).map(i=>this.entry(i))),t.length>Ma&&setTimeout(()=>this.fill(t.slice(
Ma),e)))}entry(t){let e=this.nameOf(t),i=t.severity==="error",r=T("button",{type:"button",class:`mend mend--${t.severity}`},[st(i?"circle-alert":"triangle-alert"),
T("span",{class:"mend__words"},[T("span",{class:"sr-only"},[i?"Must be mended: ":"Worth a look: "]),...e?[this.where(t,e)]:[],T("span",{},[t.text]),...t.suggestion?
[T("span",{class:"mend__suggestion"},[t.suggestion])]:[]])]);return r.addEventListener("click",()=>this.go(t)),T("li",{},[r])}where(t,e){let i=T("span",{class:"\
mend__where"},[e]);return this.places.set(i,t),i}renamed(){for(let[t,e]of this.places){let i=this.nameOf(e);i&&t.textContent!==i&&(t.textContent=i)}}nameOf(t){if(t.
block)return this.designer.title(t.block);let e=t.flow&&this.designer.flow(t.flow);return e?`${this.designer.title(e.from)} → ${this.designer.title(e.to)}`:""}};var Ca=13e4,ns=class{constructor(t,e,i,r){this.place=t,this.key=`segue.trial.${t.dataset.keeps}`,i.place.addEventListener("click",async o=>{o.target.closest("[d\
ata-trial]")&&await r()&&(t.dispatchEvent(new CustomEvent("trial-load")),window.segue.open("trial"))}),t.addEventListener("htmx:config:request",o=>{let{ctx:s}=o.
detail;s.request.body?.set&&(s.request.timeout=Ca,i.tell(s.request.body))}),t.addEventListener("htmx:after:swap",()=>{this.recall();let o=Zo(t,e);o?e.apply(o.change,
o.label):t.querySelector("#trial-answer")?.scrollIntoView({block:"nearest"})}),t.addEventListener("change",()=>this.remember())}samples(){return this.place.querySelectorAll(
"[data-sample]")}remember(){let t=this.kept();for(let e of this.samples())t[e.dataset.sample??""]=e.value;sessionStorage.setItem(this.key,JSON.stringify(t))}recall(){
let t=this.kept();for(let e of this.samples())!e.value&&e.dataset.sample&&t[e.dataset.sample]&&(e.value=t[e.dataset.sample])}kept(){try{return JSON.parse(sessionStorage.
getItem(this.key)??"{}")}catch{return{}}}};var Yu=[2e3,4e3,8e3,15e3,3e4],Zu=6e4,is=class{constructor(t){this.options=t,this.revision=t.revision,this.dirty=!1,this.stopped=!1,this.keepTheirs=!1,this.parted=
!1,this.tries=0,this.since=0,this.running=null,this.sent="",this.page=Math.random().toString(36).slice(2),this.timer=void 0,addEventListener("online",()=>this.dirty&&
this.now()),addEventListener("pagehide",()=>this.unsaved()&&this.keep()),addEventListener("beforeunload",e=>{this.unsaved()&&!this.part()&&e.preventDefault()})}unsaved(){
return this.dirty||this.running!==null}part(){let{json:t}=this.options.read();this.parted=!0;let e=this.keep(t);return this.stopped||(this.running?this.dirty&&t.
length<Zu&&this.put(t,`"${this.revision}"`,!0).catch(()=>{}):this.now(!0)),e}changed(){if(this.dirty||(this.since=Date.now()),this.dirty=!0,this.parted=!1,this.
stopped)return this.keep();this.options.onState("waiting",{}),clearTimeout(this.timer),this.timer=setTimeout(()=>this.now(),Math.max(0,Math.min(700,this.since+4e3-
Date.now())))}async now(t=!1){for(clearTimeout(this.timer);this.running;)await this.running;!this.dirty||this.stopped||(this.running=this.send(`"${this.revision}\
"`,t).finally(()=>this.running=null),await this.running)}put(t,e,i){return fetch(this.options.address+(this.keepTheirs?"?keep=1":""),{method:"PUT",body:t,credentials:"\
same-origin",keepalive:i&&new Blob([t]).size<Zu,headers:{"Content-Type":"application/json",Accept:"application/json","If-Match":e}})}async send(t,e){let{json:i,
document:r}=this.options.read();this.dirty=!1,this.sent=i,this.options.onState("saving",{});let o;try{o=await this.put(i,t,e)}catch{return this.unreachable(i)}if(o.
ok)return this.saved(o,r);this.dirty=!0;let s=await o.json().catch(()=>({}));return o.status===412?this.stop("conflict",{by:s.by,at:s.at?new Date(s.at):void 0}):
o.status===401?this.stop("signed-out",{}):o.status>=500||o.status===429?this.unreachable(i):this.stop("refused",{message:s.detail})}async saved(t,e){this.tries=
0,this.keepTheirs=!1,this.revision=Ju(t)??this.revision,this.parted?this.dirty?this.keep():this.keep(this.sent,this.revision):this.dirty||this.forget(),this.options.
onState(this.dirty?"waiting":"saved",{at:new Date}),this.options.onAnswer(await t.json(),e)}unreachable(t){this.dirty=!0,this.keep(t),this.options.onState("offl\
ine",{}),this.timer=setTimeout(()=>this.now(),Yu[Math.min(this.tries++,Yu.length-1)])}stop(t,e){this.stopped=!0,this.keep(),this.options.onState(t,e)}async fetch(){
let t=await fetch(this.options.address,{credentials:"same-origin",headers:{Accept:"application/json"}});if(!t.ok)throw new Error(`the draft could not be read: ${t.
status}`);return{json:await t.text(),revision:Ju(t)??this.revision}}async overwrite(){let{revision:t}=await this.fetch();this.revision=t,this.resume(),this.keepTheirs=
!0,this.dirty=!0,await this.now()}accept(t){this.revision=t,this.dirty=!1,clearTimeout(this.timer),this.forget(!0),this.resume(),this.options.onState("saved",{at:new Date})}resume(){
this.stopped=!1,this.tries=0}keep(t=this.options.read().json,e){let i=this.running&&this.sent!==t?this.sent:void 0;try{return localStorage.setItem(this.options.
key,JSON.stringify({revision:this.revision,at:new Date().toISOString(),page:this.page,sent:i,reached:e,json:t})),!0}catch{return!1}}forget(t=!1){let e=t?null:this.
kept();(!e||e.page===this.page)&&localStorage.removeItem(this.options.key)}left(t){let e=this.kept();return e?Number(e.reached)<=Number(this.revision)||Xu(e.json,
t)?(this.forget(!0),null):{kept:e,sure:!!e.reached||e.revision===this.revision||!!(e.sent&&Xu(e.sent,t))}:null}kept(){try{return JSON.parse(localStorage.getItem(
this.options.key)??"null")}catch{return null}}};function Xu(n,t){return n===t||JSON.stringify(rs(JSON.parse(n)))===JSON.stringify(rs(JSON.parse(t)))}function rs(n){
return Array.isArray(n)?n.map(rs):n===null||typeof n!="object"?n:Object.fromEntries(Object.keys(n).sort().map(t=>[t,rs(n[t])]))}function Ju(n){return n.headers.
get("ETag")?.replace(/^W\/|"/g,"")}var Aa=400,jy=3200,os=class{constructor(t){this.stage=t,this.turn=0}async go(t,e){this.stop();let i=this.turn,r=this.plan(t);if(r.length===0||matchMedia("(prefe\
rs-reduced-motion: reduce)").matches)return!0;let o=Math.max(...r.map(l=>l.at))+Aa,s=Math.max(1,o/jy),a=this.stage.diagram.get("canvas").getLayer("tokens",10),c=performance.
now();return new Promise(l=>{let h=u=>{if(i!==this.turn)return l(!1);let d=Math.max(0,u-c)*s;for(let f of r)this.move(f,(d-f.at)/Aa,a,e);return d<o?requestAnimationFrame(
h):(this.clear(a),l(!0))};requestAnimationFrame(h)})}stop(){this.turn++,this.stage.diagram.get("canvas").getLayer&&this.clear(this.stage.diagram.get("canvas").getLayer(
"tokens",10))}clear(t){t.replaceChildren()}plan(t){let e=this.stage.diagram.get("elementRegistry"),i=new Map;return t.flatMap(r=>{let o=e.find(a=>a.flow?.id===r);
if(!o)return[];let s=i.get(o.source)??0;return i.set(o.target,Math.max(i.get(o.target)??0,s+Aa)),[{flow:r,at:s,points:o.waypoints,length:Dy(o.waypoints),dot:null,
over:!1}]})}move(t,e,i,r){if(e<0||t.over)return;t.dot||(r(t.flow),t.dot=R("circle",{class:"token",r:7},i));let o=e<.5?2*e*e:1-(-2*e+2)**2/2,{x:s,y:a}=By(t.points,
t.length*Math.min(1,o));t.dot.setAttribute("transform",`translate(${s} ${a})`),e>=1&&(t.over=!0,t.dot.remove())}};function Dy(n){let t=0;for(let e=1;e<n.length;e++)
t+=Math.hypot(n[e].x-n[e-1].x,n[e].y-n[e-1].y);return t}function By(n,t){for(let e=1;e<n.length;e++){let[i,r]=[n[e-1],n[e]],o=Math.hypot(r.x-i.x,r.y-i.y);if(t<=
o&&o>0)return{x:i.x+(r.x-i.x)*t/o,y:i.y+(r.y-i.y)*t/o};t-=o}return n[n.length-1]}function ss(n){return n.blocks().map(t=>({group:"Blocks of this process",name:t.title,detail:t.subtitle,words:t.spoken,icon:t.icon,tile:`kind-tile ${t.group}`,typed:!0,
act:()=>n.select(t.id)}))}function as(n,t){let e=[],i=(o,s,a,c="",l=void 0)=>{e.push({group:t?"The picture":"This process",name:o,icon:s,act:a,words:c,keys:l})},
r=(o,s,a,c="",l=void 0)=>{let h=[...document.querySelectorAll(o)].find(u=>u instanceof HTMLElement&&!u.closest("[inert]")&&u.checkVisibility());h instanceof HTMLElement&&
!h.matches(":disabled")&&i(s,a,()=>h.click(),c,l)};return t||(r("[data-try]","Try it","circle-play","play test simulate"),r("[data-publish]","Publish","rocket",
"version release deploy"),i("Tidy up","wand-sparkles",()=>n.tidy(),"layout arrange align"),r("[data-undo]","Undo","undo-2","","Ctrl Z"),r("[data-redo]","Redo","\
redo-2","","Ctrl Y")),i("Show everything","maximize",()=>n.fit(),"zoom to fit","1"),i("Save as picture","image-down",()=>n.ask("export.ask"),"export png svg bpm\
n file download"),r("[data-reading-toggle]","Reads as English","scroll-text","text words outline"),t||(r('[data-designer-tab="process"]',"Purpose, data and form\
s","settings-2","panel process properties"),r('[data-designer-tab="problems"]',"Problems","triangle-alert","panel errors mistakes")),i("Keys of the canvas","key\
board",()=>n.ask("help.ask"),"shortcuts keyboard help","?"),e}function Qu(n){return n.kinds().map(t=>({group:"Add a block",name:`Add ${t.name}`,detail:t.heading,
words:`${t.summary} block`,icon:t.icon,tile:`kind-tile ${t.tile}`,typed:!0,act:()=>n.add(t.offer)}))}var cs=class{constructor(t,e,{ready:i,palette:r}){this.designer=e,this.ready=i,this.palette=r,this.root=t.querySelector(".designer"),this.opener=t.querySelector(
"[data-try]"),this.banner=t.querySelector("[data-stage-banner]"),this.panel=t.querySelector("[data-stage-panel]"),this.body=t.querySelector("[data-stage-body]"),
this.stage=null,this.shown="",this.open=new Map,this.opener.addEventListener("click",()=>this.stage?this.end():this.begin()),t.querySelector("[data-try-end]")?.
addEventListener("click",()=>this.end()),this.panel.addEventListener("click",o=>this.clicked(o.target)),this.panel.addEventListener("toggle",o=>{let{id:s,open:a}=o.
target;s&&this.open.set(s,a)},!0),this.body.addEventListener("htmx:config:request",o=>{o.detail.ctx.request.timeout=Ca}),this.body.addEventListener("htmx:after:\
swap",()=>this.drawn()),window.segue.offer(()=>this.stage?[...ss(this.stage),{group:"This process",name:"Stop trying",icon:"pencil",words:"end back draft",act:()=>this.
end()},...as(this.stage,!0)]:[])}async begin(){if(this.stage||this.beginning||(this.beginning=!0,!await this.ready().finally(()=>this.beginning=!1)))return;let e=this.
draft;this.root.classList.add("is-trying"),this.place=T("div",{class:"designer-canvas stage-canvas","data-stage":""}),e.after(this.place);for(let i of this.hidden())
i.inert=!0;this.banner.hidden=this.panel.hidden=!1,this.pressed(!0),this.stage=Uo({container:this.place,readOnly:!0,document:this.designer.json(),palette:this.palette,
facts:this.designer.facts(),icons:document.documentElement.dataset.icons??""}),Object.defineProperty(this.place,"designer",{value:this.stage}),this.stage.status(
{blocks:{},flows:[]}),this.tokens=new os(this.stage),this.shown="",this.body.dispatchEvent(new CustomEvent("try-load"))}end(){if(this.stage){this.tokens?.stop(),
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
focus())}};function ed(n,t){n.addEventListener("pointerdown",i=>{let r=td(i.target);if(!r||i.button!==0)return;let o=new AbortController,{signal:s}=o;addEventListener("poi\
ntermove",a=>{Math.hypot(a.clientX-i.clientX,a.clientY-i.clientY)<4||(o.abort(),t.drag(a,r))},{signal:s});for(let a of["pointerup","pointercancel","blur"])addEventListener(
a,()=>o.abort(),{signal:s})}),n.addEventListener("dragstart",i=>i.preventDefault()),n.addEventListener("click",i=>{let r=td(i.target);r&&t.add(r),i.target instanceof
Element&&i.target.closest("[data-lanes]")&&t.drawLanes()});let e=n.querySelector('input[type="search"]');e?.addEventListener("input",()=>{zy(n,e.value),ls(n,$i(
n)[0])}),n.addEventListener("keydown",i=>Hy(i,n)),n.addEventListener("focusin",i=>{let r=$i(n).find(o=>o===i.target);r&&ls(n,r)}),n.addEventListener("toggle",()=>ls(
n,$i(n)[0]),!0),ls(n,$i(n)[0])}function $i(n){return[...n.querySelectorAll(".palette__item, summary")].filter(t=>t.checkVisibility())}function ls(n,t){if(t)for(let e of n.
querySelectorAll(".palette__item, summary"))e.setAttribute("tabindex",e===t?"0":"-1")}function Hy(n,t){let e=$i(t),i=n.target,r=e.indexOf(i),o=i.matches('input[\
type="search"]');if(r<0&&!o||n.ctrlKey||n.metaKey||n.altKey)return;let a=(o?{ArrowDown:0}:{ArrowDown:r+1,ArrowUp:r-1,Home:0,End:e.length-1})[n.key];if(a===void 0)
return;n.preventDefault();let c=e[Math.max(0,Math.min(a,e.length-1))];c?.focus(),c?.scrollIntoView({block:"nearest"})}function td(n){return n instanceof Element?
n.closest("[data-kind]")?.getAttribute("data-kind"):null}function zy(n,t){let e=t.toLowerCase().split(/\s+/).filter(Boolean);for(let i of n.querySelectorAll("[d\
ata-group]")){let r=0;for(let s of i.querySelectorAll("[data-kind], [data-lanes]")){let a=e.every(c=>(s.textContent+" "+s.title).toLowerCase().includes(c));s.hidden=
!a,a&&r++}i.hidden=r===0;let o=i.querySelector("details");o&&(o.open=e.length>0)}}var Ra="expression-list",hs=class{constructor(){this.box=document.createElement("ul"),this.box.id=Ra,this.box.className="fx-list",this.box.setAttribute("role","\
listbox"),this.box.setAttribute("aria-label","What can be written here"),this.box.setAttribute("popover","manual"),this.candidates=[],this.active=-1,this.field=
null,this.note=null,this.take=()=>{},this.box.addEventListener("pointerdown",t=>t.preventDefault()),this.box.addEventListener("click",t=>{let e=t.target.closest(
'[role="option"]');e instanceof HTMLElement&&this.take(this.candidates[Number(e.dataset.index)])}),addEventListener("scroll",t=>t.target!==this.box&&this.field&&
this.place(),!0),addEventListener("resize",()=>this.field&&this.place())}isOf(t){return this.field===t}show(t,e,i,r){if(e.length===0)return this.hide(t);this.note=
r;let o=this.field===t?this.chosen():null,s=t.closest("dialog")??document.body;this.box.parentElement!==s&&s.append(this.box),this.candidates=e,this.take=i,this.
field=t,this.active=-1,this.box.replaceChildren(...e.map(Fy)),this.box.matches(":popover-open")||this.box.showPopover(),this.box.scrollTop=0,this.tell(t),t.removeAttribute(
"aria-activedescendant"),this.place();let a=e.findIndex(c=>o&&c.text===o.text&&c.start===o.start&&c.end===o.end);a>=0&&(this.active=a-1,this.move(1))}tell(t){t.
setAttribute("aria-controls",Ra),t.setAttribute("aria-expanded","true")}hide(t){t.setAttribute("aria-expanded","false"),t.removeAttribute("aria-activedescendant"),
this.field===t&&(this.field=null,this.active=-1,this.box.matches(":popover-open")&&this.box.hidePopover())}move(t){let e=[...this.box.children];this.active=this.
active<0?t>0?0:e.length-1:(this.active+t+e.length)%e.length,e.forEach((i,r)=>i.setAttribute("aria-selected",String(r===this.active))),e[this.active].scrollIntoView(
{block:"nearest"}),this.field?.setAttribute("aria-activedescendant",e[this.active].id)}chosen(){return this.active>=0?this.candidates[this.active]:null}place(){
let t=this.field?.getBoundingClientRect();if(!t)return;let e=this.box.getBoundingClientRect(),i=innerHeight-t.bottom-8,r=t.top-8,o=i<Math.min(e.height,160)&&r>i;
this.box.style.left=`${Math.max(8,Math.min(t.left,innerWidth-e.width-8))}px`,this.box.style.maxHeight=`${Math.max(120,Math.min(300,o?r:i))}px`;let s=this.note?.
textContent?this.note.getBoundingClientRect().bottom:0;this.box.style.top=o?`${Math.max(8,t.top-4-Math.min(e.height,r))}px`:`${Math.max(t.bottom,s)+4}px`}};function Fy(n,t){
let e=document.createElement("li");e.id=`${Ra}-${t}`,e.className="fx-option",e.setAttribute("role","option"),e.setAttribute("aria-selected","false"),e.dataset.index=
String(t);let i=document.createElement("span");i.className="fx-option__head";let r=document.createElement("span");if(r.className="fx-option__label",r.textContent=
n.label.trim()||n.text,i.append(r),n.type&&n.kind!=="word"){let s=document.createElement("span");s.className="fx-option__type",s.textContent=n.type,i.append(s)}
e.append(i);let o=[n.doc,n.example?`Example: ${n.example}`:""].filter(Boolean).join(" ");if(o){let s=document.createElement("span");s.className="fx-option__doc",
s.textContent=o,e.append(s)}return e}var qy=new Set(["and","or","not","if","then","else","for","in","return","some","every","satisfies","between","instance","of","function","true","false","null"]),
Gy=/(?<text>@?"(?:[^"\\]|\\.)*"?)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[\p{L}_?][\p{L}\p{N}_]*)|(?<sign>\*\*|[<>!]=|\.\.|[-+*/<>=()[\]{},.:])/gu;function Wy(n){
let t=[];for(let e=0;e<n.length;e++){let i=n[e];if((i==="{"||i==="}")&&n[e+1]===i)e++;else if(i==="{"){let r=Ky(n,e+1);t.push({start:e,end:e+1,kind:"brace"});for(let o of nd(
n.slice(e+1,r)))t.push({...o,start:o.start+e+1,end:o.end+e+1,kind:o.kind==="name"?"hole":o.kind});r<n.length&&t.push({start:r,end:r+1,kind:"brace"}),e=r}}return t}
function Ky(n,t){let e=0,i=!1;for(let r=t;r<n.length;r++){let o=n[r];if(i&&o==="\\")r++;else if(o==='"')i=!i;else{if(i)continue;if(o==="{")e++;else if(o==="}"&&
e--===0)return r}}return n.length}function nd(n){let t=[];for(let e of n.matchAll(Gy)){let i=e.index,r=i+e[0].length,o=e.groups??{},s="sign";o.text?s=o.text.startsWith(
"@")?"date":"text":o.number?s="number":o.word&&(s=qy.has(o.word)&&!/^\s*\(/.test(o.word==="not"?n.slice(r):"")?"key":/^\s*\(/.test(n.slice(r))?"call":"name"),t.
push({start:i,end:r,kind:s})}return t}function id(n,t,e,i=!1){let r=new Set([0,t.length]),o=i?Wy(t):nd(t);for(let h of o)r.add(h.start).add(h.end);for(let h of e)
r.add(h.start).add(h.end);let s=[...r].filter(h=>h>=0&&h<=t.length).sort((h,u)=>h-u),a=[],c=0;for(let h=0;h+1<s.length;h++){let[u,d]=[s[h],s[h+1]];for(;c<o.length&&
o[c].end<=u;)c++;let f=o[c]&&o[c].start<=u?o[c].kind:"",y=e.find(b=>b.start<=u&&b.end>=d&&b.end>b.start);if(!f&&!y){a.push(document.createTextNode(t.slice(u,d)));
continue}let v=document.createElement("span");v.className=`${f?`fx-${f}`:""}${y?y.warning?" fx-odd":" fx-bad":""}`.trim(),v.textContent=t.slice(u,d),a.push(v)}let l=document.
createElement("span");l.append(...a),n.replaceChildren(l)}var Vy=30,Uy="/expressions",Yy,Bt=()=>Yy??=new hs,Ie=class{constructor(t,e){this.input=t,this.options=e,this.faults=[],this.wants=!1,this.asked=0,this.told="",this.
within=!1,this.timer=void 0,this.under=new AbortController,this.end=new AbortController;let{signal:i}=this.end;this.settled=t.value,t.addEventListener("change",
()=>this.settled=t.value,{signal:i}),this.dress(),t.addEventListener("input",()=>this.changed(!0),{signal:i}),t.addEventListener("keydown",r=>this.key(r),{signal:i}),
t.addEventListener("blur",()=>this.leave(),{signal:i}),t.addEventListener("focus",()=>{this.settled=t.value,this.changed(!1)},{signal:i}),t.addEventListener("sc\
roll",()=>this.scroll(),{signal:i}),this.draw()}dress(){let{input:t,options:{note:e}}=this,i=t.getAttribute("aria-describedby")??"";for(let[r,o]of Object.entries(
{role:"combobox","aria-autocomplete":"list","aria-expanded":"false","aria-haspopup":"listbox",autocomplete:"off",spellcheck:"false"}))t.setAttribute(r,o);Bt().isOf(
t)&&Bt().tell(t),e&&!i.split(" ").includes(e.id)&&t.setAttribute("aria-describedby",`${i} ${e.id}`.trim())}destroy(){this.end.abort(),this.under.abort(),clearTimeout(
this.timer),this.asked++,Bt().hide(this.input)}changed(t){this.wants=t,this.faults=[],this.draw(),clearTimeout(this.timer),this.timer=setTimeout(()=>this.ask(),
Vy)}again(){this.changed(this.wants)}leave(){this.wants=!1,Bt().hide(this.input),this.input.value!==this.settled&&this.input.dispatchEvent(new Event("change",{bubbles:!0}))}async ask(){
let t=++this.asked,e=this.input.value,i=this.wants?this.input.selectionStart??e.length:null,r;this.under.abort();let{signal:o}=this.under=new AbortController;try{
let s=await fetch(Uy,{method:"POST",credentials:"same-origin",signal:o,headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(
{mode:"",type:"",samples:null,...this.options.about(),source:e,caret:i})});if(!s.ok)return;r=await s.json(),await Ti()}catch{return}t!==this.asked||e!==this.input.
value||this.end.signal.aborted||!this.input.isConnected||(this.faults=r.faults,this.draw(),this.say(r),this.options.onAnswer?.(r),this.wants&&document.activeElement===
this.input&&Bt().show(this.input,r.candidates,s=>this.take(s),this.options.note))}draw(){let t=this.options.paint;t&&(id(t,this.input.value,this.faults,this.options.
prose),this.scroll())}scroll(){let t=this.options.paint;t&&(t.scrollLeft=this.input.scrollLeft,t.scrollTop=this.input.scrollTop)}say(t){let{note:e,preview:i}=this.
options,r=t.faults.find(a=>!a.warning)??t.faults[0],o=JSON.stringify(r??null);if(e&&(this.told!==o||!e.hasChildNodes())&&(this.told=o,e.replaceChildren(),e.classList.
toggle("is-odd",!!r?.warning),r)){let a=document.createElement("span");a.textContent=r.text,e.append(a),r.suggestion&&e.append(this.suggestion(r)),this.within&&
document.activeElement===document.body&&e.querySelector("button")?.focus()}if(r&&!r.warning?this.input.setAttribute("aria-invalid","true"):this.input.removeAttribute(
"aria-invalid"),!i)return;let s=t.preview;i.textContent=!s||r?"":s.why?s.why:`Gives ${s.value}`,i.classList.toggle("is-none",!!s?.why)}suggestion({start:t,end:e,
suggestion:i}){let r=document.createElement("button");return r.type="button",r.className="fx-use",r.textContent=`Use ${i}`,r.addEventListener("pointerdown",o=>o.
preventDefault()),r.addEventListener("focus",()=>this.within=!0),r.addEventListener("blur",o=>this.within=o.relatedTarget===null),r.addEventListener("click",()=>{
this.input.focus(),this.replace(t,e,i),this.wants=!1}),r}take(t){this.replace(t.start,t.end,t.text),this.wants=t.kind==="function"||t.kind==="word",this.wants||
Bt().hide(this.input)}replace(t,e,i){this.input.setRangeText(i,t,e,"end"),this.input.dispatchEvent(new Event("input",{bubbles:!0}))}key(t){let e=Bt().isOf(this.
input);if(t.key===" "&&t.ctrlKey||t.key==="ArrowDown"&&t.altKey){t.preventDefault(),t.stopPropagation(),this.changed(!0);return}if(!e){t.key==="Escape"&&(this.wants=
!1);return}if(t.key==="ArrowDown"||t.key==="ArrowUp")Bt().move(t.key==="ArrowDown"?1:-1);else if((t.key==="Enter"||t.key==="Tab")&&Bt().chosen()&&!t.shiftKey)this.
take(Bt().chosen());else if(t.key==="Escape")Bt().hide(this.input),this.wants=!1;else return;t.preventDefault(),t.stopPropagation()}};var rd=/^[\p{L}\p{N}][\p{L}\p{N} .&'/_-]*$/u,Zy=/(?<![\w"])(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?![\w"])/g,Xy=/(?<!["\d])(\d{4}-\d{2}-\d{2})(?![\d"T])/g,Jy=new Set(
["true","false","null","-"]);function Pi(n,t,e,i){let r=n.trim();if(r===""||r==="-")return r;switch(t){case"string":return e?od(r,i):sd(r,i);case"number":return r.
replace(Zy,o=>o.replaceAll(",",""));case"date":return r.replace(Xy,'@"$1"');case"boolean":return/^yes$/i.test(r)?"true":/^no$/i.test(r)?"false":/^(true|false)$/i.
test(r)?r.toLowerCase():r}return r}function od(n,t){let e=/^not\s*\((.*)\)$/s.exec(n);if(e)return`not(${od(e[1].trim(),t)})`;if(n.includes('"'))return n;let i=n.
split(",").map(r=>r.trim());return i.every(r=>rd.test(r)||r==="")?i.filter(Boolean).map(r=>sd(r,t)).join(", "):n}function sd(n,t){return rd.test(n)&&!Jy.has(n)&&
!t(n)?JSON.stringify(n):n}var ad,us=class{constructor(t,e){this.place=t,this.address=e,this.key=`segue.samples.${e}`,this.fields=new WeakMap,this.typed=JSON.parse(sessionStorage.getItem(
this.key)??"{}"),this.known={},this.from=null,this.kept=[],this.focused=null,t.addEventListener("htmx:before:swap",()=>this.keep()),t.addEventListener("htmx:aft\
er:swap",()=>{this.find(),this.putBack()}),t.addEventListener("focusin",i=>{let r=i.target;!r.closest?.("[data-formula]")||this.from!==null||this.load().then(()=>this.
fields.get(r)?.again())}),this.find()}async load(){ad??=fetch(this.address,{credentials:"same-origin",headers:{Accept:"application/json"}}).then(i=>i.ok?i.json():
{from:"",values:{}}).catch(()=>({from:"",values:{}}));let{from:t,values:e}=await ad;this.known=e,this.from=t}keep(){let t=[...this.place.querySelectorAll("[data\
-formula-result]")];this.focused=t.some(e=>e.contains(document.activeElement))?document.activeElement:null,this.kept=t.filter(e=>e.firstChild).map(e=>({id:e.dataset.
formulaResult??"",nodes:[...e.childNodes]})),this.subject=this.place.querySelector(".panel-form")?.getAttribute("data-of")}putBack(){let t=this.place.querySelector(
".panel-form")?.getAttribute("data-of")===this.subject;for(let{id:e,nodes:i}of t?this.kept:[]){let r=this.place.querySelector(`[data-formula-result="${CSS.escape(
e)}"]`);r&&!r.firstChild&&r.append(...i)}this.kept=[],this.focused?.focus({preventScroll:!0}),this.focused=null}vars(){return JSON.parse(document.getElementById(
`${this.place.id}-variables`)?.textContent||"[]")}find(){for(let t of this.place.querySelectorAll("[data-formula]")){let e=t.querySelector("input, textarea");if(!e)
continue;let i=this.fields.get(e);if(i){i.options.paint=t.querySelector(".fx-paint"),i.dress(),i.draw();continue}let r=this.place.querySelector(`[data-formula-n\
ote="${CSS.escape(e.id)}"]`),o=this.place.querySelector(`[data-formula-result="${CSS.escape(e.id)}"]`);this.fields.set(e,new Ie(e,{paint:t.querySelector(".fx-pa\
int"),note:r,prose:t.dataset.prose!==void 0,about:()=>({mode:t.dataset.prose!==void 0?"text":"",type:t.dataset.want??"",vars:this.vars(),samples:{...this.known,
...this.typed}}),onAnswer:s=>o?.dataset.formulaResult===e.id&&this.show(o,e,s)}))}}show(t,e,i){if(t.contains(document.activeElement))return this.say(t,i);if(t.replaceChildren(),
!i.preview)return;let r=document.createElement("p");if(r.className="fx-preview",t.append(r),i.reads.length>0){let o=document.createElement("details");o.className=
"fx-samples";let s=document.createElement("summary");s.textContent="Sample data",o.append(s,...i.reads.map(a=>this.sample(a,e))),t.append(o)}this.say(t,i)}say(t,e){
let i=t.querySelector(".fx-preview"),r=e.preview;!i||!r||(i.textContent=r.why?r.why:`Gives ${r.value}`,i.classList.toggle("is-none",!!r.why))}sample(t,e){let i=document.
createElement("label"),r=document.createElement("span");r.textContent=t;let o=document.createElement("input");o.className="input input--small input--code",o.dataset.
quiet="true",o.dataset.sample=t,o.value=this.typed[t]??this.known[t]??"";let s=this.vars().find(a=>a.name===t)?.type??"";for(let a of["input","change"])o.addEventListener(
a,c=>{c.stopPropagation();let l=Pi(o.value,s,!1,()=>!1);l?this.typed[t]=l:delete this.typed[t],sessionStorage.setItem(this.key,JSON.stringify(this.typed)),this.
fields.get(e)?.changed(!1)});return i.append(r,o),i}};async function cd(n,t){let e=t.files?.[0];if(!e)return;let i=r=>{window.segue.toast({tone:"bad",title:"Nothing was imported",text:r})};try{let r=await fetch(n,{
method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/xml",Accept:"application/json"},body:e}),o=await r.json().catch(()=>({}));return r.
ok?o:i(o.detail??"The file could not be read. Try another.")}catch{return i("The server could not be reached. Try again in a moment.")}finally{t.value=""}}async function ld(n,t,e){
let i=()=>window.segue.toast({tone:"bad",title:"The file could not be made",text:"Try again in a moment."});try{let r=await fetch(n,{method:"POST",credentials:"\
same-origin",headers:{"Content-Type":"application/json"},body:JSON.stringify(t)});if(!r.ok)return i();let o=document.createElement("a");o.href=URL.createObjectURL(
await r.blob()),o.download=/filename="([^"]+)"/.exec(r.headers.get("Content-Disposition")??"")?.[1]??e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}catch{
i()}}var Ht=n=>n.inputs.length+n.outputs.length+(n.notes?.length??0);function Y(n,t){return t<n.inputs.length?{part:"input",i:t}:t<n.inputs.length+n.outputs.length?{
part:"output",i:t-n.inputs.length}:{part:"note",i:t-n.inputs.length-n.outputs.length}}var Ii=(n,t,e)=>e+(t==="input"?0:t==="output"?n.inputs.length:n.inputs.length+
n.outputs.length);function an(n,t){let{part:e,i}=Y(n,t);return e==="note"?n.notes?.[i]||`Note ${i+1}`:e==="output"?n.outputs[i].label||n.outputs[i].name||`Outpu\
t ${i+1}`:n.inputs[i].label||n.inputs[i].expression||`Input ${i+1}`}function fs(n,t){let{part:e,i}=Y(n,t);return(e==="input"?n.inputs[i].type:e==="output"?n.outputs[i].
type:"string")??""}function Ni(n,t,e){let{part:i,i:r}=Y(n,e),o=n.rules[t];return(i==="input"?o.when[r]:i==="output"?o.then[r]:o.notes?.[r])??""}var ds=(n,t,e)=>n.
map((i,r)=>r===t?e:i);function Qy(n,t,e,i){let{part:r,i:o}=Y(n,e);if(r==="input")return{...t,when:ds(t.when,o,i)};if(r==="output")return{...t,then:ds(t.then,o,i)};
let s=Array.from({length:n.notes?.length??0},(a,c)=>t.notes?.[c]??"");return{...t,notes:ds(s,o,i)}}function ji(n,t){let e=n.rules.slice();for(let{r:i,c:r,text:o}of t)
e[i]&&r<Ht(n)&&Ni({...n,rules:e},i,r)!==o&&(e[i]=Qy(n,e[i],r,o));return e.every((i,r)=>i===n.rules[r])?n:{...n,rules:e}}var cn=n=>({when:n.inputs.map(()=>""),then:n.
outputs.map(()=>""),...n.notes?.length?{notes:n.notes.map(()=>"")}:{}}),ln=(n,t,e=[cn(n)])=>({...n,rules:[...n.rules.slice(0,t),...e,...n.rules.slice(t)]}),Oa=(n,t,e)=>({
...n,rules:n.rules.filter((i,r)=>r<t||r>e)});function hd(n,t,e,i){if(t+i<0||e+i>=n.rules.length)return n;let r=n.rules.slice(t,e+1),o=Oa(n,t,e);return ln(o,t+i,
r)}function ud(n,t,e,i){let r=(s,a)=>[...s.slice(0,e),a,...s.slice(e)];if(t==="input")return{...n,inputs:r(n.inputs,i),rules:n.rules.map(s=>({...s,when:r(s.when,
"")}))};if(t==="output")return{...n,outputs:r(n.outputs,i),rules:n.rules.map(s=>({...s,then:r(s.then,"")}))};let o=n.notes??[];return{...n,notes:r(o,i),rules:n.
rules.map(s=>({...s,notes:r(o.map((a,c)=>s.notes?.[c]??""),"")}))}}function dd(n,t){let{part:e,i}=Y(n,t),r=o=>o.filter((s,a)=>a!==i);return e==="input"?{...n,inputs:r(
n.inputs),rules:n.rules.map(o=>({...o,when:r(o.when)}))}:e==="output"?n.outputs.length<2?n:{...n,outputs:r(n.outputs),rules:n.rules.map(o=>({...o,then:r(o.then)}))}:
{...n,notes:r(n.notes??[]),rules:n.rules.map(o=>({...o,notes:r(o.notes??[])}))}}function fd(n,t,e){let{part:i,i:r}=Y(n,t),o=i==="input"?n.inputs:i==="output"?n.
outputs:n.notes??[],s=r+e;if(s<0||s>=o.length)return n;let a=c=>c.map((l,h)=>h===r?c[s]:h===s?c[r]:l);return i==="input"?{...n,inputs:a(n.inputs),rules:n.rules.
map(c=>({...c,when:a(c.when)}))}:i==="output"?{...n,outputs:a(n.outputs),rules:n.rules.map(c=>({...c,then:a(c.then)}))}:{...n,notes:a(n.notes??[]),rules:n.rules.
map(c=>({...c,notes:a(o.map((l,h)=>c.notes?.[h]??""))}))}}function pd(n,t,e){let{part:i,i:r}=Y(n,t);if(i==="note")return{...n,notes:ds(n.notes??[],r,e.label??"")};
let o=i==="input"?n.inputs:n.outputs,s={...o[r],...e};for(let c of Object.keys(e))s[c]===""&&c!=="expression"&&delete s[c];let a=o.map((c,l)=>l===r?s:c);return i===
"input"?{...n,inputs:a}:{...n,outputs:a}}function md(n){let t=[[]],e=n.replace(/\r\n?/g,`
`).replace(/\n$/,""),i="",r=!1,o=()=>t[t.length-1];for(let s=0;s<e.length;s++){let a=e[s];r&&a==='"'&&e[s+1]==='"'?(i+='"',s++):r&&a==='"'?r=!1:r?i+=a:a==='"'&&
i===""&&tv(e,s)?r=!0:a==="	"?(o().push(i),i=""):a===`
`?(o().push(i),i="",t.push([])):i+=a}return o().push(i),t}function tv(n,t){let e=/^"((?:[^"]|"")*)"(?=\t|\n|$)/.exec(n.slice(t));return!!(e&&/["\t\n]/.test(e[1]))}
var gd=n=>n.map(t=>t.map(e=>/[\t\n]/.test(e)||/^".*"".*"$/.test(e)?`"${e.replaceAll('"','""')}"`:e).join("	")).join(`
`);var ee=34,ps=12,ms=class{constructor(t,e,i){this.owner=e,this.place=t,this.at={r:0,c:0},this.from={r:0,c:0},this.edit=null,this.first=0,this.shown=0,t.tabIndex=
0,t.setAttribute("role","grid"),t.setAttribute("aria-multiselectable","true"),this.sheet=document.createElement("table"),this.sheet.className="grid__sheet",this.
sheet.setAttribute("role","presentation"),this.head=this.sheet.createTHead(),this.body=this.sheet.createTBody(),this.foot=this.sheet.createTFoot();for(let o of[
this.head,this.body,this.foot])o.setAttribute("role","rowgroup");this.note=document.createElement("div"),this.note.className="grid__say",this.note.id="grid-say",
this.note.hidden=!0,t.replaceChildren(this.sheet,this.note),t.addEventListener("keydown",o=>this.key(o),{signal:i}),t.addEventListener("copy",o=>this.copy(o),{signal:i}),
t.addEventListener("cut",o=>this.copy(o)&&this.clear(),{signal:i}),t.addEventListener("paste",o=>this.paste(o),{signal:i}),t.addEventListener("pointerdown",o=>this.
press(o),{signal:i}),t.addEventListener("dblclick",o=>this.cellOf(o.target)&&this.begin(),{signal:i}),t.addEventListener("scroll",()=>this.rows(),{signal:i}),t.
addEventListener("focus",()=>this.draw(),{signal:i});let r=new ResizeObserver(()=>this.rows());r.observe(t),i.addEventListener("abort",()=>r.disconnect())}get last(){
return this.owner.table().rules.length}draw(){let t=this.owner.table(),e=Ht(t),i=s=>({r:Math.max(-1,Math.min(s.r,t.rules.length)),c:Math.max(0,Math.min(s.c,e-1))});
this.at=i(this.at),this.from=i(this.from),this.place.setAttribute("aria-rowcount",String(t.rules.length+2)),this.place.setAttribute("aria-colcount",String(e+1));
let r=Ta(1);r.append(ev());for(let s=0;s<e;s++)r.append(this.heading(t,s));this.head.replaceChildren(r);let o=Ta(t.rules.length+2);o.className="grid__test",o.append(
vd("Try","Test row"));for(let s=0;s<e;s++)o.append(this.cell(t,t.rules.length,s));this.foot.replaceChildren(o),this.first=-1,this.rows()}rows(){let t=this.owner.
table(),e=Math.max(0,Math.floor(this.place.scrollTop/ee)-ps),i=Math.ceil(this.place.clientHeight/ee)+2*ps,r=Math.max(0,Math.min(e-e%ps,t.rules.length-1));if(r===
this.first&&this.shown===i)return;this.first=r,this.shown=i;let o=[wd(r)],s=Math.min(t.rules.length,r+i+ps);for(let c=r;c<s;c++)o.push(this.rule(t,c));o.push(wd(
t.rules.length-s));let a=this.edit;a&&document.activeElement===a.input&&this.place.focus({preventScroll:!0}),this.body.replaceChildren(...o),this.select()}rule(t,e){
let i=Ta(e+2),r=this.owner.mark(e);r&&i.classList.add(`is-${r}`),i.append(vd(String(e+1),yd(e,r)));for(let o=0;o<Ht(t);o++)i.append(this.cell(t,e,o));return i}heading(t,e){
let i=document.createElement("th"),{part:r,i:o}=Y(t,e);i.setAttribute("role","columnheader"),i.scope="col",xd(i,-1,e),i.classList.add(`grid__${r}`);let s=document.
createElement("span");s.className="grid__title",s.textContent=an(t,e);let a=document.createElement("span");a.className="grid__under";let c=r==="input"?t.inputs[o].
type:r==="output"?t.outputs[o].type:"",l=r==="input"?t.inputs[o].label?t.inputs[o].expression:"":r==="output"&&t.outputs[o].label?t.outputs[o].name??"":"";return a.
textContent=[r==="input"?"If":r==="output"?"Then":"Note",l,c&&iv(c)].filter(Boolean).join(" · "),i.append(s,a),this.owner.problem(-1,e)&&i.classList.add("is-wr\
ong"),i}cell(t,e,i){let r=document.createElement("td");r.setAttribute("role","gridcell"),xd(r,e,i);let{part:o}=Y(t,i);r.classList.add(`grid__${o}`);let s=this.owner.
text(e,i),a=document.createElement("span");a.className="grid__text",a.textContent=s,o==="input"&&s===""&&e<t.rules.length&&(a.textContent="–",a.classList.add(
"is-any"),a.title="Any value"),r.append(a);let c=this.owner.problem(e,i);return c&&(r.classList.add(c.warning?"is-odd":"is-wrong"),r.setAttribute("aria-invalid",
c.warning?"false":"true")),r}refresh(){let t=this.owner.table();for(let e of this.body.querySelectorAll("tr[aria-rowindex]")){let i=Number(e.getAttribute("aria-\
rowindex"))-2,r=this.owner.mark(i);e.classList.toggle("is-lit",r==="lit"),e.classList.toggle("is-unused",r==="unused"),e.querySelector(".grid__rule")?.setAttribute(
"aria-label",yd(i,r))}for(let e of this.sheet.querySelectorAll("[data-c]")){let i=Number(e.dataset.r),r=Number(e.dataset.c),o=this.owner.problem(i,r);e.classList.
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
r),c:Number(e.dataset.c)}:null}go(t,e,i=!1){let r=Ht(this.owner.table());this.at={r:Math.max(-1,Math.min(t,this.last)),c:Math.max(0,Math.min(e,r-1))},i||(this.from=
{...this.at}),this.reveal(),this.select(),this.owner.moved(this.at.r,this.at.c)}reveal(){let{r:t,c:e}=this.at;if(t>=0&&t<this.last){let s=this.head.offsetHeight,
a=this.foot.offsetHeight,c=t*ee,l=this.place.clientHeight-s-a;c<this.place.scrollTop?this.place.scrollTop=c:c+ee>this.place.scrollTop+l&&(this.place.scrollTop=c+
ee-l),this.rows()}let i=this.find(t,e);if(!i)return;let r=i.offsetLeft,o=this.head.querySelector("th")?.offsetWidth??0;r-o<this.place.scrollLeft?this.place.scrollLeft=
r-o:r+i.offsetWidth>this.place.scrollLeft+this.place.clientWidth&&(this.place.scrollLeft=r+i.offsetWidth-this.place.clientWidth)}showRule(t){let e=this.place.clientHeight-
this.head.offsetHeight-this.foot.offsetHeight,i=t*ee;(i<this.place.scrollTop||i+ee>this.place.scrollTop+e)&&(this.place.scrollTop=Math.max(0,i-Math.max(0,(e-ee)/
2))),this.rows()}press(t){let e=t.target.closest?.("[data-rule]"),i=this.cellOf(t.target);if(this.edit&&t.target.closest(".grid__edit, .grid__say")||(this.edit&&
this.commit(),t.button!==0||!i&&!e))return;if(t.preventDefault(),this.place.focus({preventScroll:!0}),e instanceof HTMLElement){let o=Number(e.dataset.rule)-1;o>=
0&&(this.go(o,Ht(this.owner.table())-1),this.from={r:o,c:0},this.select());return}if(!i)return;this.go(i.r,i.c,t.shiftKey);let r=new AbortController;addEventListener(
"pointermove",o=>{let s=this.cellOf(document.elementFromPoint(o.clientX,o.clientY));s&&(s.r!==this.at.r||s.c!==this.at.c)&&this.go(s.r,s.c,!0)},{signal:r.signal}),
addEventListener("pointerup",()=>r.abort(),{signal:r.signal})}key(t){if(this.edit)return;let{r:e,c:i}=this.at,r=t.ctrlKey||t.metaKey,o=Ht(this.owner.table()),s=Math.
max(1,Math.floor(this.place.clientHeight/ee)-3),a=(h,u)=>(this.go(h,u,t.shiftKey),!0),c={ArrowUp:()=>a(r?0:e-1,i),ArrowDown:()=>a(r?this.last-1:e+1,i),ArrowLeft:()=>a(
e,r?0:i-1),ArrowRight:()=>a(e,r?o-1:i+1),Home:()=>a(r?0:e,0),End:()=>a(r?this.last-1:e,o-1),PageUp:()=>a(Math.max(0,e-s),i),PageDown:()=>a(Math.min(this.last-1,
e+s),i),Tab:()=>this.tab(t.shiftKey),Escape:()=>(this.owner.away(),!0),Enter:()=>r?this.insert(t.shiftKey):t.shiftKey?a(e-1,i):this.begin(),F2:()=>this.begin(),
Delete:()=>r?this.drop():this.clear(),Backspace:()=>this.clear(),a:()=>r&&this.all()};this.owner.command(t.key,t)||(t.altKey?this.move(t.key):c[t.key]?.())?(t.preventDefault(),
t.stopPropagation()):t.key.length===1&&!r&&!t.altKey&&t.key!==" "&&this.begin("")}all(){return this.from={r:0,c:0},this.at={r:Math.max(0,this.last-1),c:Ht(this.
owner.table())-1},this.select(),!0}tab(t){let e=Ht(this.owner.table()),{r:i,c:r}=this.at,o=(i+1)*e+r+(t?-1:1);return o<0||o>=(this.last+2)*e?!1:(this.go(Math.floor(
o/e)-1,o%e),!0)}span(){let t=Math.max(0,this.last-1);return{top:Math.min(t,Math.max(0,Math.min(this.at.r,this.from.r))),bottom:Math.min(t,Math.max(0,Math.max(this.
at.r,this.from.r))),left:Math.min(this.at.c,this.from.c),right:Math.max(this.at.c,this.from.c)}}move(t){let e=this.owner.table(),{top:i,bottom:r}=this.span(),o={
ArrowUp:-1,ArrowDown:1}[t];if(o&&this.at.r>=0&&this.at.r<this.last){let c=hd(e,i,r,o);return c===e||(this.at.r+=o,this.from.r+=o,this.owner.change(c,"Move rule"),
this.reveal(),this.select()),!0}let s={ArrowLeft:-1,ArrowRight:1}[t];if(!s)return!1;let a=fd(e,this.at.c,s);return a!==e&&(this.at.c+=s,this.from.c=this.at.c,this.
owner.change(a,"Move column")),!0}insert(t=!1){let e=this.owner.table(),i=Math.max(0,Math.min(this.last,this.at.r+(t?0:1)));return this.owner.change(ln(e,i,[cn(
e)]),"Add rule"),this.go(i,this.at.c),!0}drop(){let{top:t,bottom:e}=this.span();return this.last===0||(this.owner.change(Oa(this.owner.table(),t,e),e>t?"Remove \
rules":"Remove rule"),this.go(Math.min(t,this.last-1),this.at.c)),!0}clear(){let{top:t,bottom:e,left:i,right:r}=this.span();if(this.at.r>=this.last&&this.from.r>=
this.last){for(let s=i;s<=r;s++)this.owner.enter(this.last,s,"");return!0}if(this.at.r<0)return!0;let o=[];for(let s=t;s<=e;s++)for(let a=i;a<=r;a++)o.push({r:s,
c:a,text:""});return this.owner.change(ji(this.owner.table(),o),"Clear cells"),!0}copy(t){if(this.edit||this.at.r<0)return!1;let e=this.owner.table(),{top:i,bottom:r,
left:o,right:s}=this.span(),a=[];if(this.at.r>=this.last)a.push(Array.from({length:s-o+1},(c,l)=>this.owner.text(this.last,o+l)));else for(let c=i;c<=r;c++)a.push(
Array.from({length:s-o+1},(l,h)=>Ni(e,c,o+h)));return t.clipboardData?.setData("text/plain",gd(a)),t.preventDefault(),!0}paste(t){if(this.edit||this.at.r<0)return;
let e=t.clipboardData?.getData("text/plain")??"";if(t.preventDefault(),!e)return;let{top:i,left:r}=this.at.r>=this.last?{top:this.last,left:this.span().left}:this.
span();this.owner.paste(e,i,r)}begin(t){let{r:e,c:i}=this.at;if(e<0)return this.owner.head(i),!0;if(e>=this.last&&Y(this.owner.table(),i).part!=="input")return!0;
let r=this.find(e,i);if(!r||this.edit)return!0;let o=document.createElement("input");o.className="grid__edit",o.value=t??this.owner.text(e,i),o.setAttribute("ar\
ia-label",`${an(this.owner.table(),i)}, ${e<this.last?`rule ${e+1}`:"test row"}`),o.setAttribute("aria-describedby","grid-say");let s=document.createElement("sp\
an");return s.className="grid__paint",s.setAttribute("aria-hidden","true"),r.classList.add("is-edited"),r.append(s,o),this.note.replaceChildren(),this.edit={input:o,
assist:null,r:e,c:i},o.focus({preventScroll:!0}),o.setSelectionRange(o.value.length,o.value.length),this.edit.assist=this.owner.assist(o,e,i),o.addEventListener(
"keydown",a=>this.editKey(a)),o.addEventListener("blur",()=>setTimeout(()=>this.edit?.input===o&&document.activeElement!==o&&!this.note.contains(document.activeElement)&&
this.commit(!1))),this.tell(),!0}editKey(t){if(t.defaultPrevented)return;let{r:e,c:i}=this.at;if(t.key==="Enter")this.commit(),this.go(t.shiftKey?e-1:e+1,i);else if(t.
key==="Tab")this.commit(),this.tab(t.shiftKey);else if(t.key==="Escape")this.stop();else{t.stopPropagation();return}t.preventDefault(),t.stopPropagation()}commit(t=!0){
if(!this.edit)return;let{input:e,r:i,c:r}=this.edit;this.stop(t),this.owner.enter(i,r,e.value)}stop(t=!0){let e=this.edit;if(!e)return;this.edit=null,e.assist?.
destroy();let i=e.input.parentElement;i?.classList.remove("is-edited"),i?.querySelector(".grid__paint")?.remove(),e.input.remove(),t&&this.place.focus({preventScroll:!0}),
this.tell()}};function Ta(n){let t=document.createElement("tr");return t.setAttribute("role","row"),t.setAttribute("aria-rowindex",String(n)),t}function ev(){let n=document.
createElement("th");return n.className="grid__rule",n.setAttribute("role","columnheader"),n.setAttribute("aria-label","Rule"),n.textContent="#",n}var yd=(n,t)=>`\
Rule ${n+1}${t==="lit"?", matches the test row":t==="unused"?", never decides":""}`;function vd(n,t){let e=document.createElement("th");return e.className="grid\
__rule",e.setAttribute("role","rowheader"),e.setAttribute("aria-label",t),e.dataset.rule=n,e.textContent=n,e}function xd(n,t,e){n.id=`cell-${t}-${e}`,n.dataset.
r=String(t),n.dataset.c=String(e),n.setAttribute("aria-colindex",String(e+2))}function wd(n){let t=document.createElement("tr");return t.setAttribute("role","pr\
esentation"),t.className="grid__space",t.style.height=`${Math.max(0,n)*ee}px`,t.hidden=n<=0,t}var nv={string:"text",number:"number",boolean:"yes or no",date:"da\
te","date and time":"date and time",time:"time","days and time duration":"duration","years and months duration":"months"},iv=n=>nv[n]??n;function bd(n){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("class","icon"),t.setAttribute("aria-hidden","true");let e=document.
createElementNS("http://www.w3.org/2000/svg","use");return e.setAttribute("href",window.segue.icon(n)),t.append(e),t}var rv=50,ys=class{constructor(t,e){this.editor=e,this.list=t.querySelector("ul"),this.result=e.part("result")}show(t){let e=[];for(let s of t.problems.slice(0,
rv))e.push(this.problem(s));for(let s of t.report?.gaps??[])e.push(this.gap(s));for(let s of t.report?.overlaps??[])e.push(jn("warn",s.text,[gs(`Show rule ${s.second+
1}`,()=>this.go(s.second,0))]));for(let s of t.report?.unused??[])e.push(jn("warn",`Rule ${s+1} never decides: rules above it match whenever it does.`,[gs(`Show\
 rule ${s+1}`,()=>this.go(s,0))]));t.report&&!t.report.complete&&e.push(jn("info","There may be more: cells that compare with other data were not looked at, or \
the table is too large to look at everything.",[])),e.length===0&&t.report&&e.push(jn("good","Nothing to mend. Every combination of inputs is covered.",[]));let r=this.
list.contains(document.activeElement);this.list.replaceChildren(...e),r&&this.editor.grid.place.focus();let o=t.test;this.result.textContent=o?Object.keys(o.faults).
length?"One of the values cannot be read.":o.why?o.why:`${o.rules.length===0?"No rule matches":`Rule${o.rules.length>1?"s":""} ${o.rules.map(s=>s+1).join(", ")}\
 decide${o.rules.length>1?"":"s"}`}: ${o.value}`:"Enter values in the row “Try” below the rules. The rules that match light up."}problem(t){let e=this.editor.
table(),i=t.input>=0?t.input:t.output>=0?Ii(e,"output",t.output):-1,r=[t.rule>=0?`Rule ${t.rule+1}`:"",i>=0?an(e,i):""].filter(Boolean).join(", "),o=i>=0?[gs("S\
how",()=>this.go(t.rule,i))]:[];return jn(t.warning?"warn":"bad",`${r?`${r}: `:""}${t.text}${t.suggestion?` Did you mean ${t.suggestion}?`:""}`,o)}gap(t){return jn(
"warn",t.text,[gs("Add the missing rule",()=>{let e=this.editor.table();this.editor.change(ln(e,e.rules.length,[{...cn(e),when:t.when.map(i=>i==="-"?"":i)}]),"A\
dd the missing rule"),this.go(this.editor.table().rules.length-1,e.inputs.length)})])}go(t,e){this.editor.grid.go(t,e),t<0?this.editor.head(e):this.editor.grid.
place.focus({preventScroll:!0})}},kd={bad:["circle-alert","Must be mended: "],warn:["triangle-alert","Worth a look: "],good:["circle-check",""],info:["info",""]};
function jn(n,t,e){let i=document.createElement("li");i.className=`finding finding--${n}`;let r=document.createElement("span");r.className="finding__text";let o=document.
createElement("span");return o.className="sr-only",o.textContent=kd[n][1],r.append(o,t),i.append(bd(kd[n][0]),r,...e),i}function gs(n,t){let e=document.createElement(
"button");return e.type="button",e.className="btn btn--secondary btn--small",e.textContent=n,e.addEventListener("click",t),e}var ov={input:["label","expression","type","values"],output:["label","name","type","values","default"],note:["label"]},vs=class{constructor(t,e){this.place=t,this.
editor=e,this.c=0,this.assists=[];for(let i of["expression","values","default"]){let r=this.input(i);this.assists.push(new Ie(r,{paint:r.parentElement?.querySelector(
".fx-paint"),note:this.note(i),about:()=>({mode:i==="values"?"tests":"",type:i==="expression"?"":this.type(),vars:e.host.vars(),closed:e.host.closed})}))}t.addEventListener(
"change",i=>this.changed(i.target),{signal:e.end.signal})}destroy(){for(let t of this.assists)t.destroy()}input(t){return this.place.querySelector(`[name="colum\
n-${t}"]`)}note(t){return this.place.querySelector(`[data-note="${t}"]`)}type(){let t=this.editor.table(),{part:e,i}=Y(t,this.c);return(e==="output"?t.outputs[i]?.
type:t.inputs[i]?.type||this.editor.answer.types?.[i])??""}show(t){let e=this.editor.table();this.c=t;let{part:i,i:r}=Y(e,t),o=i==="input"?e.inputs[r]:i==="outp\
ut"?e.outputs[r]:{label:e.notes?.[r]},s=this.place.querySelector("[data-title]");s&&(s.textContent=`Column “${an(e,t)}”`);for(let l of["label","expression",
"name","type","values","default"]){let h=this.input(l),u=h.closest("[data-setting]");u.hidden=!ov[i].includes(l),!(document.activeElement===h&&h.value!=="")&&(h.
value=o?.[l]??"",this.assists.find(d=>d.input===h)?.draw())}let a=this.place.querySelector("[data-values-label]");a&&(a.textContent=i==="output"?"Values, the mo\
st important first":"Allowed values");let c=this.editor.root.querySelector('[data-do="remove-column"]');c&&(c.disabled=i==="output"&&e.outputs.length<2),this.tell()}tell(){
let t=this.editor.table(),{part:e,i}=Y(t,this.c);for(let r of["expression","values","default","name"]){let o=this.note(r);if(!o||document.activeElement===this.input(
r))continue;let s=this.editor.answer.problems.find(a=>a.rule<0&&(e==="input"?a.input:e==="output"?a.output:-2)===i&&a.field===r);o.textContent=s?s.text:"",o.classList.
toggle("is-odd",!!s?.warning),this.input(r).setAttribute("aria-invalid",String(!!(s&&!s.warning)))}}focus(){let{part:t}=Y(this.editor.table(),this.c),e=this.input(
t==="input"?"expression":"label");e.focus(),e.select()}changed(t){let e=t.name.replace("column-",""),i=this.editor.table(),r={[e]:t.value.trim()};if(e==="expres\
sion"){let o=this.editor.host.vars().find(a=>a.name===r.expression),{i:s}=Y(i,this.c);o?.type&&!/[<]/.test(o.type)?r.type=o.type:o&&(r.type=""),o?.values?.length&&
!i.inputs[s].values&&(r.values=o.values.join(", "))}e==="name"&&(r.name=r.name.replace(/\s+/g,"_")),this.editor.change(pd(i,this.c,r),"Change column")}blankInput(){
let t=this.editor.table().inputs.map(i=>i.expression),e=this.editor.host.vars().find(i=>!t.includes(i.name)&&/^(string|number|boolean|date)$/.test(i.type??""));
return e?{expression:e.name,type:e.type,...e.values?.length?{values:e.values.join(", ")}:{}}:{expression:""}}blankOutput(){let t=this.editor.table().outputs.length+
1;return{label:`Answer ${t}`,name:`answer_${t}`,type:"string"}}};var xs=class{constructor(t,e){this.editor=e,this.result=t.querySelector("[data-flips]"),this.button=t.querySelector("[data-ask-past]"),this.button.addEventListener(
"click",()=>this.ask(),{signal:e.end.signal})}async ask(){this.button.classList.add("is-loading");try{let{body:t}=this.editor.host.read(),e=await fetch(this.editor.
host.past,{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"text/html","HX-Request":"true"},body:JSON.stringify({table:t,
ref:this.editor.host.ref,vars:this.editor.host.vars()})}),i=await e.text();e.ok?this.result.replaceChildren(...new DOMParser().parseFromString(i,"text/html").body.
childNodes):this.result.textContent="The past instances could not be asked. Try again in a moment."}catch{this.result.textContent="The server could not be reach\
ed. Try again in a moment."}finally{this.button.classList.remove("is-loading"),this.result.scrollIntoView({block:"nearest"})}}};var sv=120,av=600,ws=class{constructor(t,e){this.root=t,this.host=e,this.test=[],this.answer={problems:[]},this.problems=new Map,this.asked=0,this.end=new AbortController;
let{signal:i}=this.end;this.grid=new ms(this.part("grid"),this,i),this.heading=new vs(this.part("column"),this),this.findings=new ys(this.part("findings"),this),
this.past=e.past?new xs(this.part("past"),this):null,this.part("past").hidden=!e.past;for(let o of["import","export"])t.querySelector(`[data-do="${o}"]`).hidden=
!!e.closed;t.addEventListener("click",o=>this.clicked(o.target),{signal:i}),t.addEventListener("change",o=>this.changed(o.target),{signal:i}),t.addEventListener(
"keydown",o=>this.keys(o),{signal:i});let r=t.querySelector('[name="table-name"]');r&&(r.value=e.read().name),this.draw(),this.check()}destroy(){this.grid.commit(
!1),this.asked++,this.end.abort(),this.heading.destroy(),clearTimeout(this.timer),clearTimeout(this.rest)}part(t){return this.root.querySelector(`[data-part="${t}\
"]`)}table(){return this.host.read().body}change(t,e){t!==this.table()&&(this.host.write({body:t},e),this.draw(),this.check())}refresh(){this.draw(),this.check()}draw(){
let{name:t,body:e}=this.host.read(),i=this.root.querySelector('[name="table-name"]');i&&document.activeElement!==i&&(i.value=t),this.part("policy").value=e.hitPolicy;
let r=this.part("aggregation");r.value=e.aggregation??"";let o=r.closest(".field");o instanceof HTMLElement&&(o.hidden=e.hitPolicy!=="collect");let s=this.part(
"policy").selectedOptions[0]?.dataset.sentence??"";this.part("sentence").textContent=s;let a=this.host.can();for(let[c,l]of Object.entries(a)){let h=this.root.querySelector(
`[data-do="${c}"]`);h instanceof HTMLButtonElement&&(h.disabled=!l)}this.grid.draw(),this.heading.show(this.grid.at.c)}text(t,e){let i=this.table();if(t<i.rules.
length)return Ni(i,t,e);let{part:r,i:o}=Y(i,e);return r==="input"?this.test[o]??"":r==="output"?this.outcome(o):""}outcome(t){let e=this.answer.test;return t===
0&&e?e.value??"":""}enter(t,e,i){let r=this.table(),{part:o,i:s}=Y(r,e),a=l=>this.host.vars().some(h=>h.name===l),c=o==="note"?i:Pi(i,fs(r,e)||this.answer.types?.[s]||
"",o==="input"&&t<r.rules.length,t<r.rules.length?a:()=>!1);if(t<r.rules.length)return this.change(ji(r,[{r:t,c:e,text:c}]),"Change cell");o==="input"&&(this.test=
Array.from({length:r.inputs.length},(l,h)=>h===s?c:this.test[h]??""),this.grid.draw(),this.check())}paste(t,e,i){let r=this.table(),o=md(t),s=[],a=Ht(r),c=u=>this.
host.vars().some(d=>d.name===u);if(e>=r.rules.length){o[0].forEach((u,d)=>i+d<a&&this.enter(e,i+d,u));return}let l=Math.max(0,e+o.length-r.rules.length),h=l?ln(
r,r.rules.length,Array.from({length:l},()=>cn(r))):r;for(let[u,d]of o.entries())for(let[f,y]of d.entries()){if(i+f>=a)break;let{part:v,i:b}=Y(r,i+f);s.push({r:e+
u,c:i+f,text:v==="note"?y:Pi(y,fs(r,i+f)||(v==="input"?this.answer.types?.[b]:"")||"",v==="input",c)})}this.change(ji(h,s),o.length*o[0].length>1?"Paste cells":
"Paste cell"),this.grid.from={r:e,c:i},this.grid.at={r:e+o.length-1,c:Math.min(a-1,i+Math.max(...o.map(u=>u.length))-1)},this.grid.select()}problem(t,e){return this.
problems.get(`${t} ${e}`)??null}mark(t){return(this.answer.test?this.answer.test.rules.includes(t):this.host.lit?.().includes(t))?"lit":this.answer.report?.unused.
includes(t)?"unused":""}assist(t,e,i){let r=this.table(),{part:o,i:s}=Y(r,i);if(o==="note"||e>=r.rules.length)return null;let a=fs(r,i)||(o==="input"?this.answer.
types?.[s]:"")||"",c=(o==="input"?r.inputs[s].values:r.outputs[s].values)??"";return new Ie(t,{paint:t.previousElementSibling,note:this.grid.note,about:()=>({mode:o===
"input"?"tests":"",type:a,vars:this.host.vars(),values:c,closed:this.host.closed})})}moved(t,e){this.heading.show(e)}head(t){this.heading.show(t),this.heading.focus()}away(){
this.heading.focus()}command(t,e){return!(e.ctrlKey||e.metaKey)||e.altKey?!1:t.toLowerCase()==="z"?(e.shiftKey?this.host.redo():this.host.undo(),!0):t.toLowerCase()===
"y"?(this.host.redo(),!0):!1}keys(t){t.target instanceof HTMLInputElement||t.target instanceof HTMLTextAreaElement||this.command(t.key,t)&&(t.preventDefault(),t.
stopPropagation())}clicked(t){let e=t.closest("[data-do]")?.getAttribute("data-do");if(!e)return;let i=this.table(),r=this.grid.at.c,{part:o,i:s}=Y(i,r),a=(l,h)=>{
let u=l==="input"?i.inputs:l==="output"?i.outputs:i.notes??[],d=o===l?s+1:u.length;this.change(ud(i,l,d,h),"Add column"),this.grid.go(-1,Ii(this.table(),l,d)),this.
heading.focus()};({undo:()=>this.host.undo(),redo:()=>this.host.redo(),"add-rule":()=>(this.grid.insert(),this.grid.place.focus()),"remove-rule":()=>(this.grid.
drop(),this.grid.place.focus()),"rule-up":()=>this.grid.move("ArrowUp"),"rule-down":()=>this.grid.move("ArrowDown"),"add-input":()=>a("input",this.heading.blankInput()),
"add-output":()=>a("output",this.heading.blankOutput()),"add-note":()=>a("note",`Note ${(i.notes?.length??0)+1}`),"remove-column":()=>{this.change(dd(i,r),"Remo\
ve column"),this.grid.go(this.grid.at.r,Math.max(0,r-1))},"column-left":()=>this.grid.move("ArrowLeft"),"column-right":()=>this.grid.move("ArrowRight"),import:()=>this.
part("file").click(),export:()=>this.export()})[e]?.()}changed(t){let e=t.dataset.part;t.name==="table-name"&&t.value.trim()?this.host.write({name:t.value.trim()},
"Rename table"):e==="policy"?this.change({...this.table(),hitPolicy:t.value,aggregation:t.value==="collect"?this.table().aggregation:void 0},"Change hit policy"):
e==="aggregation"?this.change({...this.table(),aggregation:t.value||void 0},"Change hit policy"):e==="file"&&t instanceof HTMLInputElement&&this.import(t)}check(){
clearTimeout(this.timer),clearTimeout(this.rest),this.timer=setTimeout(()=>this.ask(!1),sv),this.rest=setTimeout(()=>this.ask(!0),av)}async ask(t){let e=++this.
asked,i=this.table(),r=await cv("/tables/check",{table:i,vars:this.host.vars(),closed:this.host.closed,test:this.test.some(Boolean)?this.test:null,analyze:t});if(!r||
e!==this.asked||this.end.signal.aborted)return;let o=String(this.answer.test?.rules??""),s=r.report??(this.answer.table===i?this.answer.report:void 0);this.answer=
{...r,report:s,table:i},this.problems=new Map;for(let a of r.problems){let c=a.input>=0?a.input:a.output>=0?Ii(i,"output",a.output):-1,l=`${a.rule} ${c}`;(!this.
problems.has(l)||this.problems.get(l).warning)&&this.problems.set(l,a)}for(let[a,c]of Object.entries(r.test?.faults??{}))this.problems.set(`${i.rules.length} ${a}`,
{text:c});this.grid.refresh(),r.test?.rules.length&&String(r.test.rules)!==o&&this.grid.showRule(r.test.rules[0]),this.heading.tell(),this.findings.show(this.answer),
this.root.dataset.checked=String(e)}async import(t){let e=await cd("/tables/import",t);if(!e)return;let[i,...r]=e.tables,o=[...e.left,...r.map(s=>`“${s.name}”\
 is a table of its own: import the file there too.`)];this.host.write({name:i.name,body:i.body},"Import table"),this.refresh(),window.segue.toast({tone:o.length?
"warn":"good",title:`“${i.name}” was imported`,text:o.join(" ")||"Undo brings back what was here."})}export(){let{name:t,body:e}=this.host.read();return ld(
"/tables/export",{name:t,table:e,vars:this.host.vars()},"table.dmn")}};async function cv(n,t){try{let e=await fetch(n,{method:"POST",credentials:"same-origin",headers:{
"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(t)});return e.ok?await e.json():void 0}catch{return}}function _d(n,t){let e=document.getElementById("table-editor");if(!(e instanceof HTMLDialogElement))return;let i=e.querySelector("[data-table-editor]"),r=null,o=!1,
s=()=>t.head().tables??[],a=c=>{let l=()=>s().find(h=>h.id===c);l()&&(e.showModal(),r=new ws(i,{read:()=>l()??{name:"",body:{hitPolicy:"unique",inputs:[],outputs:[
{}],rules:[]}},write:(h,u)=>{o=!0,t.apply({document:{tables:s().map(d=>d.id===c?{...d,...h}:d)}},u),o=!1},undo:()=>t.undo(),redo:()=>t.redo(),can:()=>({undo:t.canUndo(),
redo:t.canRedo()}),vars:()=>JSON.parse(document.getElementById("panel-block-variables")?.textContent||"[]"),past:(n.dataset.draft??"").replace(/draft$/,"tables/\
past"),ref:c,readOnly:!1}),r.grid.place.focus(),Object.defineProperty(i,"editor",{value:r,configurable:!0}))};document.addEventListener("click",c=>{let l=c.target.
closest?.("[data-edit-table]")?.getAttribute("data-edit-table");l&&a(l)}),t.on("commandStack.changed",()=>{!r||o||(s().some(c=>c.id===r?.host.ref)?r.refresh():e.
close())}),e.addEventListener("close",()=>{r?.destroy(),r=null,document.querySelector("[data-edit-table]")?.dispatchEvent(new Event("focus"))})}function Ed(n){return document.getElementById(`designer-${n}`)?.textContent??""}function bs(n,t){let e=Ed(n);return e?JSON.parse(e):t}function lv(n){let t=n.hasAttribute(
"data-read-only"),e={onChange:()=>{},onTurn:a=>a(),onSelect:a=>{},onOpen:a=>{},onKind:(a,c,l)=>{},onTidy:async a=>null},i=Uo({container:n,readOnly:t,inPage:n.hasAttribute(
"data-in-page"),document:Ed("document"),palette:bs("palette",[]),facts:bs("facts",{}),icons:document.documentElement.dataset.icons??"",emptyText:n.dataset.empty,
onChange:()=>e.onChange(),onTurn:a=>e.onTurn(a),onSelect:a=>e.onSelect(a),onOpen:a=>e.onOpen(a),onKind:(a,c,l)=>e.onKind(a,c,l),onTidy:a=>e.onTidy(a)});n.removeAttribute(
"data-designer"),wv(i);let r=document.querySelector("[data-reading]"),o=r&&new ts(r,i);bv(i,a=>o?.status(a)),!t&&n.dataset.draft?hv(n,i,e,o):e.onSelect=({blocks:a})=>n.
dispatchEvent(new CustomEvent("block-selected",{bubbles:!0,detail:a[0]??""})),t&&gv(n);let s=e.onSelect;e.onSelect=a=>{s(a),o?.selected(a.blocks)},r&&n.querySelector(
"svg")?.setAttribute("aria-details",r.id),Object.defineProperty(n,"designer",{value:i}),window.segue.offer(()=>n.inert?[]:[...ss(i),...as(i,t),...t?[]:Qu(i)])}function hv(n,t,e,i){
let r=document,o=new Yo(r,t),s=new es(r,t,_=>{let p=_.block??_.flow;p&&t.select(p)?Di("block"):p||Di("process"),(p?h:f)?.focus(_.field)}),a=new is({address:n.dataset.
draft??"",key:`segue.draft.${n.dataset.draft}`,revision:n.dataset.revision??"0",read:()=>{let _=t.document();return{json:t.text(_),document:_}},onState:(_,p)=>{
o.state(_,p),_==="conflict"&&vv(a,t,o,p),_==="refused"&&o.ask(p.message??"The draft was not saved. Your changes are kept on this computer.",[{text:"Try again",primary:!0,
act:()=>yv(a)}]),_==="signed-out"&&o.ask("You were signed out, so your changes are not saved. They are kept on this computer: sign in and open this process agai\
n.",[{text:"Sign in",primary:!0,act:()=>location.reload()}])},onAnswer:(_,p)=>{_.facts&&t.describe(p,_.facts),_.problems&&s.show(_.problems),i?.refresh()}}),c=async()=>{
await dv(),await a.now()},l=r.querySelector('[data-panel-place="block"]'),h=l&&new Li(l,t,{of:"selection",before:c}),u=r.querySelector("[data-trial-body]"),d=r.
querySelector('[data-panel-place="process"]'),f=d&&new Li(d,t,{of:"process",before:c}),y=[h,f].filter(_=>_!==null),v=async()=>(await Promise.all(y.map(_=>_.settled()))).
includes(!1)?!1:(await a.now(),a.dirty?(window.segue.toast({tone:"warn",title:"Your last changes are not saved yet",text:"What hinders it is told at the top of \
the page. Then try again."}),!1):!0);e.onTurn=_=>{y.some(p=>p.pending())?Promise.all(y.map(p=>p.settled())).then(_):_()},u&&h&&new ns(u,t,h,v),r.querySelector("\
[data-try]")&&new cs(r,t,{ready:v,palette:bs("palette",[])}),r.querySelector('[data-designer-tab="process"]')?.addEventListener("click",()=>f?.first()),e.onChange=
()=>{a.changed(),s.renamed()},e.onSelect=_=>{h?.show(_),Object.values(_).flat().length===1&&Di("block")},e.onOpen=()=>h?.focus(),r.querySelector(".panel")?.addEventListener(
"keydown",_=>fv(_,t)),e.onTidy=_=>pv(`${n.dataset.draft}/layout`,t,_),e.onKind=(_,p,w)=>{t.select(_),h?.ask({_kind:p,_props:w?JSON.stringify(w):""})},h?.show({blocks:[],
flows:[],lanes:[],pools:[]});let b=r.querySelector("[data-palette]");b&&ed(b,t),s.show(bs("problems",[])),o.state("saved",{at:n.dataset.savedAt?new Date(n.dataset.
savedAt):void 0}),xv(a,t,o),mv(r,v,t),_d(n,t);let C=(n.dataset.draft??"").replace(/draft$/,"samples");for(let _ of[l,d])_&&new us(_,C)}var uv=100;function dv(){
return new Promise(n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,uv)})}function fv(n,t){let e=n.target;n.key!=="Escape"||n.defaultPrevented||e.closest(
'[role="combobox"], [popover], dialog')||(n.preventDefault(),t.focus())}async function pv(n,t,e){let i=`{"document":${t.json()},"sides":${JSON.stringify(e.sides)}\
,"words":${JSON.stringify(e.words)},"below":${JSON.stringify(e.below)}}`;try{let r=await fetch(n,{method:"POST",body:i,credentials:"same-origin",headers:{"Conte\
nt-Type":"application/json",Accept:"application/json"}});if(r.ok)return(await r.json()).blocks}catch{}return window.segue.toast({tone:"warn",title:"It could not\
 be tidied up",text:"The server did not find places for the blocks. Nothing was moved. Try again in a moment."}),null}function mv(n,t,e){n.querySelector("[data-\
publish]")?.addEventListener("click",async()=>{await t()&&(n.getElementById("publish-body")?.dispatchEvent(new CustomEvent("publish-load")),window.segue.open("p\
ublish"))}),n.addEventListener("click",i=>{let r=i.target,o=r.closest?.("[data-go-to]")?.getAttribute("data-go-to");o&&e.select(o),r.closest?.("[data-show-probl\
ems]")&&Di("problems");let s=r.closest?.("[data-show-tab]")?.getAttribute("data-show-tab");s&&Di(s)}),n.addEventListener("htmx:after:swap",()=>{let i=n.querySelector(
"[data-published]")?.getAttribute("data-published"),r=n.querySelector("[data-version] span");i&&r&&(r.textContent=`Version ${i}`)})}function gv(n){let t=document.
querySelector("[data-look] form");t&&n.addEventListener("block-selected",e=>{let i=t.elements.namedItem("block");i.value=e.detail,t.dispatchEvent(new CustomEvent(
"look"))})}function yv(n){n.resume(),n.now()}function vv(n,t,e,{by:i,at:r}){e.ask(`${i??"Somebody else"} changed this draft${r?` at ${Ei(r)}`:""}. Your changes \
are kept, but not saved. The version you do not choose stays in the draft's history.`,[{text:"Save mine",primary:!0,act:()=>n.overwrite()},{text:"Show theirs",act:async()=>{
let o=await n.fetch();t.replace(o.json),n.accept(o.revision)}}])}function xv(n,t,e){let i=n.left(t.json());if(!i)return;let{kept:r,sure:o}=i,s=()=>{t.replace(r.
json),n.keep(),n.changed()};if(o){s();return}e.ask(`Changes you made at ${Ei(new Date(r.at))} were never saved, and the draft has changed since.`,[{text:"Use my\
 changes",primary:!0,act:s},{text:"Leave them",act:()=>n.forget(!0)}])}function Di(n){let t=document.querySelector(`[data-designer-tab="${n}"]`);if(t&&t.getAttribute(
"aria-selected")!=="true"){let e=document.activeElement;t.click(),(e instanceof HTMLElement||e instanceof SVGElement)&&e.focus({preventScroll:!0})}}function wv(n){
new MutationObserver(()=>n.repaint()).observe(document.documentElement,{attributes:!0,attributeFilter:["data-theme"]})}function bv(n,t){let e=document.querySelector(
"[data-canvas-status]");if(!e)return;let i="",r="",o=!1,s=()=>{let a=e.querySelector("script")?.textContent??"";if(!a||a===i)return;i=a;let c=JSON.parse(a);if(n.
status(c),t(c),c.many&&o)return;o=!0;let l=kv(c);l!==r&&n.show(l),r=l};new MutationObserver(s).observe(e,{childList:!0,subtree:!0,characterData:!0}),s()}function kv(n){
let t=Object.entries(n.blocks??{});for(let e of["attention","waiting","active"]){let[i]=t.find(([,r])=>r.status===e)??[""];if(i)return i}return""}for(let n of document.
querySelectorAll("[data-designer]"))lv(n);export{Uo as createDesigner};
